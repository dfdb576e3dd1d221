"""Letters to contacts: none of our words tells who the index person is, or for how long they met."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import BinaryIO

from reportlab.lib.pagesizes import A4

from kiosk.domain.errors import Refused
from kiosk.domain.letter import paragraphs
from kiosk.ops.trace import Met
from kiosk.settings import RESOURCES, Settings
from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.dates import long_date
from reports.page import Heading, fingerprint, new_canvas
from reports.pen import INK, LINE, SOFT, WARN, Pen, Style, lift, write, write_lines, write_right
from reports.text import forget, printable
from reports.wrap import wrap

WIDTH: float = A4[0]
HEIGHT: float = A4[1]
LEFT, RIGHT = 71.0, WIDTH - 71.0  # 25 mm
ADDRESS, BODY = HEIGHT - 150.0, HEIGHT - 275.0  # the address shows in the window of a folded C5 envelope
SENDER, TEXT, SUBJECT = Style(9, 12, SOFT), Style(11, 16, INK), Style(15, 20, INK, bold=True)
FOOT, DEMO = Style(8, 10, SOFT), Style(10, 12, WARN, bold=True)
BOTTOM = 70.0  # where the foot begins
_LETTERS = RESOURCES / "letters"
_PLACE = re.compile(r"\{(\w+)\}")
_LANGUAGES = {"nb": "nb", "nn": "nb", "se": "nb"}  # of her visit; all others read English


def draw_letters(
    out: BinaryIO,
    heading: Heading,
    settings: Settings,
    contacts: Sequence[Met],
    own: Mapping[str, str] = MappingProxyType({}),
) -> int:
    """A letter to each contact of the first order, in Norwegian or English as she registered, by the location's `own`
    texts where it has them; how many there are.

    Refuses with `letters_none` where there is nobody to write to.
    """
    met = [each for each in contacts if each.order == 1]
    if not met:
        raise Refused("letters_none")
    canvas = new_canvas(out, A4, heading.made_at, heading.language)
    canvas.setTitle(translated("paper", QT_TRANSLATE_NOOP("paper", "Letters to contacts"), heading.language))
    pen = Pen(canvas)
    try:
        for each in met:
            language = language_of(each)
            text = paragraphs(own[language]) if language in own else template(language)
            _letter(pen, heading, _Letter(each, language, text, settings))
            lift(pen)
            canvas.showPage()
        canvas.save()
    finally:
        forget()
    return len(met)


@cache
def template(language: str) -> tuple[str, ...]:
    """The letter's paragraphs with their places, the first of them its subject."""
    text = (_LETTERS / f"contact.{language}.txt").read_text(encoding="utf-8")
    return paragraphs(text)


def language_of(met: Met) -> str:
    """nb or en, by the language that she read when she registered last."""
    arrivals = [visit.arrival for visit in met.visits if visit.arrival]
    return _LANGUAGES.get(arrivals[-1].language if arrivals else "", "en")


@dataclass(frozen=True, slots=True)
class _Letter:
    """To whom, in which language, by which text: its subject first."""

    met: Met
    language: str
    text: Sequence[str]
    settings: Settings


def _letter(pen: Pen, heading: Heading, letter: _Letter) -> None:
    _frame(pen, heading, letter.language)
    person, y = letter.met.person, ADDRESS
    for text in filter(None, (person.name, person.company, person.email or person.phone)):
        y = _paragraph(pen, y, text, TEXT, (RIGHT - LEFT) * 0.7)
    subject, *rest = _filled(letter.text, _values(heading, letter.settings, letter.met, letter.language))
    y = _paragraph(pen, min(BODY, y - 20), subject, SUBJECT) - 8
    for paragraph in rest:
        for line in (cut for given in paragraph.splitlines() for cut in wrap(given, TEXT.width(RIGHT - LEFT))):
            if y - TEXT.leading < BOTTOM:
                y = _next_page(pen, heading, letter.language)
            y = _paragraph(pen, y, line.rstrip(), TEXT)
        y -= 9


def _next_page(pen: Pen, heading: Heading, language: str) -> float:
    """The letter goes on on a page of its own; where its text begins."""
    lift(pen)
    pen.canvas.showPage()
    _frame(pen, heading, language)
    return ADDRESS + 40


def _values(heading: Heading, settings: Settings, met: Met, language: str) -> Mapping[str, str]:
    days = [long_date(day, language).replace(" ", "\u00a0") for day in met.days]
    conjunction = {"nb": " og ", "en": " and "}[language]
    return {
        "name": met.person.name,
        "site": heading.site_name,
        "days": conjunction.join(filter(None, (", ".join(days[:-1]), days[-1]))),
        "retention": str(settings.site.retention),
        "contact": settings.contact,
        "authority": settings.authority,
        "controller": settings.controller,
    }


def _filled(text: Sequence[str], values: Mapping[str, str]) -> Iterator[str]:
    """Each place is filled once: braces in a name are letters."""
    for paragraph in text:
        yield _PLACE.sub(lambda place: values[place[1]], paragraph)


def _paragraph(pen: Pen, y: float, text: str, style: Style, width: float = RIGHT - LEFT) -> float:
    """Write it below y; where the next one begins."""
    lines = wrap(text, style.width(width), style.bold)
    write_lines(pen, LEFT, y - style.leading, lines, style)
    return y - len(lines) * style.leading


def _frame(pen: Pen, heading: Heading, language: str) -> None:
    """Sender and date above, what accounts for it below."""

    def say(source: str, **values: object) -> str:
        return translated("paper", source, language).format(**values)

    write(pen, LEFT, HEIGHT - 60, printable(heading.site_name), SENDER)
    day = long_date(heading.made_at.astimezone(heading.zone).date(), language)
    write_right(pen, RIGHT, HEIGHT - 60, day, SENDER)
    if heading.case:
        write_right(pen, RIGHT, HEIGHT - 74, f"{say('Case')}: {printable(heading.case)}", SENDER)
    if heading.demo:
        write(pen, LEFT, HEIGHT - 36, say("DEMO – invented visitors"), DEMO)
    entry = QT_TRANSLATE_NOOP("paper", "Log entry {number}, chain head {head}.")
    write(pen, LEFT, 40, say(entry, number=heading.audit_number, head=fingerprint(heading.chain_head)), FOOT)
    lift(pen)
    pen.canvas.setStrokeColor(LINE)
    pen.canvas.setLineWidth(0.5)
    pen.canvas.line(LEFT, 54, RIGHT, 54)
