"""Every kind of PDF, each drawn once with a hostile name: what holds for all of them is tried on each."""

import io
from collections.abc import Callable, Mapping
from datetime import timedelta

from reportlab.lib.units import mm

from kiosk.domain.visitor import Visitor
from kiosk.ops.trace import Met
from kiosk.settings import example_location, load
from reports.letters import draw_letters
from reports.media import Media
from tests.reports import test_labels, test_receipt, test_recovery_sheet, test_roll_call, test_take_along, test_tracing
from tests.reports.paper import DAY, NINE, drawn, heading, visit

NAME = 'Åse <img src="/etc/passwd"> Наталья 山田 محمد'


def _tracing(language: str) -> bytes:
    met = [
        test_tracing.met(NAME, [visit(NAME, arrived=NINE + timedelta(minutes=10))]),
        test_tracing.met("Liv", order=2),
    ]
    return test_tracing.drawn(*met, others=[Visitor("Bo")], unread=1, language=language)


def _letters(language: str) -> bytes:
    out = io.BytesIO()
    met = Met(Visitor(NAME, "Fjord AS", "+47 912 34 567"), 42, 7, True, (DAY,), (visit(NAME),), 1)
    draw_letters(out, heading(language=language), load(example_location()), [met, met])
    return out.getvalue()


KINDS: Mapping[str, Callable[[str], bytes]] = {
    "last days": lambda language: drawn([visit(NAME), visit(stayed=None)] * 40, language=language),
    "tracing": _tracing,
    "roll call": lambda language: test_roll_call.drawn(
        test_roll_call.here(NAME, adults=3), unseen=[visit("Liv")], left=[visit("Bo")], unread=1, language=language
    ),
    "roll call on labels": lambda language: test_roll_call.on_media(
        Media(62 * mm, 100 * mm), test_roll_call.here(NAME, adults=3), language=language
    ),
    "own copy": lambda language: test_take_along.paper(language, name=NAME),
    "receipt": lambda language: test_receipt.drawn(3, receiver=NAME, language=language),
    "letters": _letters,
    "pass slip": lambda language: test_labels.slip(Media(62 * mm, 0), language),
    "recovery sheet": lambda _: test_recovery_sheet.drawn(test_recovery_sheet.Sheet(person=NAME)),
}
NAMED = [kind for kind in KINDS if kind != "pass slip"]
