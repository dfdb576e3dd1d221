"""Letters to contacts: read back from real PDFs; they tell nobody who the index person is."""

import io
import re
from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.errors import Refused
from kiosk.domain.letter import PLACES
from kiosk.domain.visit import Visit
from kiosk.domain.visitor import Visitor
from kiosk.ops.trace import Met
from kiosk.settings import example_location, load
from reports.letters import draw_letters, template
from tests.reports.paper import DAY, heading, pages, read, visit

SETTINGS = load(example_location())
HOSTILE = 'Åse <img src="/etc/passwd"> {controller} 山田'


def shared(name: str, language: str) -> Visit:
    one = visit(name)
    assert one.arrival is not None
    return replace(one, arrival=replace(one.arrival, language=language))


def met(name: str = "Jonas Vik", language: str = "en", order: int = 1, days: tuple[date, ...] = (DAY,)) -> Met:
    person = Visitor(name, "Fjordkraft AS", "+47 912 34 567", "jonas@fjord.example")
    return Met(person, 4242, 777, True, days, (shared(name, language),), order)


def drawn(*contacts: Met, own: str = "") -> bytes:
    out = io.BytesIO()
    draw_letters(out, heading(reason="tracing: index is Liv"), SETTINGS, contacts, {"en": own} if own else {})
    return out.getvalue()


def words(text: str) -> str:
    return " ".join(text.split())


def test_each_contact_of_the_first_order_has_a_page_of_her_own() -> None:
    found = pages(drawn(met("Jonas Vik"), met("Liv Dal"), met("Second", order=2)))
    assert len(found) == 2
    assert "Dear Jonas Vik," in found[0]
    assert "Liv Dal" not in found[0]
    assert "Second" not in "".join(found)


def test_it_tells_no_minutes_no_host_no_reason_and_nobody_elses_name() -> None:
    found = read(drawn(met()))
    assert not any(secret in found for secret in ("4242", "777", "index is Liv", "Kari", "09:00", "host"))


def test_it_says_the_days_and_where_to_ask() -> None:
    found = words(read(drawn(met(days=(date(2026, 11, 18), date(2026, 11, 19), DAY)))))
    assert "on 18 November 2026, 19 November 2026 and 20 November 2026." in found
    assert SETTINGS.contact in found
    assert SETTINGS.controller in found
    assert "Log entry 17, chain head 1011 1213 1415 1617." in found


@pytest.mark.parametrize(("language", "subject"), [
    ("nb", "Du kan ha vært utsatt for smitte"), ("se", "Du kan ha vært utsatt for smitte"),
    ("en", "You may have been exposed"), ("ar", "You may have been exposed"),
])  # fmt: skip
def test_it_is_norwegian_or_english_as_she_registered(language: str, subject: str) -> None:
    assert subject in read(drawn(met(language=language)))


def test_braces_and_markup_in_a_name_are_letters() -> None:
    assert f"Dear {HOSTILE}," in words(read(drawn(met(HOSTILE))))


def test_hazard_39_the_longest_name_and_28_days_stay_on_one_page() -> None:
    days = tuple(date(2026, 11, number) for number in range(1, 29))
    found = pages(drawn(met("W" * 100, days=days), met("Åse Bråten", "nb", days=days)))
    assert len(found) == 2
    assert SETTINGS.controller in found[0].split("regards")[1].split("Log entry")[0]
    assert SETTINGS.controller in found[1].split("hilsen")[1].split("Loggpost")[0]


def test_there_is_a_letter_to_nobody_only_as_a_refusal() -> None:
    out = io.BytesIO()
    with pytest.raises(Refused, match="letters_none"):
        draw_letters(out, heading(), SETTINGS, [met(order=2)])
    assert out.getvalue() == b""


@pytest.mark.parametrize("language", ["nb", "en"])
def test_a_template_has_every_place_and_no_other(language: str) -> None:
    assert set(re.findall(r"\{(\w+)\}", "\n".join(template(language)))) == set(PLACES)


def test_a_locations_own_words_go_to_who_reads_that_language() -> None:
    own = "Come and see us\n\nHello {name},\nyou were at {site}.\n\nWrite to {contact}."
    found = pages(drawn(met("{site}"), met("Liv", "nb"), own=own))
    assert "Come and see us" in found[0]
    assert "Hello {site}," in found[0]
    assert "you were at Oslo office." in found[0]
    assert "utsatt for smitte" in found[1]


def test_hazard_39_the_longest_own_letter_goes_on_on_further_pages() -> None:
    own = "Subject\n\n" + "\n\n".join(f"{number:02} {'word ' * 40}{{controller}}" for number in range(27))
    found = pages(drawn(met(), own=own))
    assert len(found) == 3
    assert all(f"{number:02} word" in "".join(found) for number in range(27))
    assert all("Log entry 17" in page for page in found)


def test_same_answer_same_bytes() -> None:
    assert drawn(met()) == drawn(met())
