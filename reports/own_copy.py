"""A visitor's own copy on paper: what is stored of her visit, in words, on plain A4."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO

from reportlab.lib.pagesizes import A4

from kiosk.domain.site import Site
from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.dates import clock, long_date
from reports.page import REASONS, new_canvas
from reports.pen import ACCENT, INK, SOFT, WARN, Pen, Style, lift, mirror_for, write, write_lines, write_right
from reports.text import forget, printable
from reports.wrap import wrap

WIDTH: float = A4[0]
HEIGHT: float = A4[1]
LEFT, RIGHT, TOP, BOTTOM = 57.0, WIDTH - 57.0, HEIGHT - 72.0, 72.0
VALUE = 190.0

TITLE, UNDER = Style(22, 27, INK, bold=True), Style(10, 14, SOFT)
LABEL, FACT, FOOT, DEMO = Style(10, 14, SOFT), Style(11, 15, INK), Style(8, 10, SOFT), Style(10, 12, WARN, bold=True)

HEAD = QT_TRANSLATE_NOOP("paper", "What is stored of your visit")
PURPOSES = {
    "tracing": QT_TRANSLATE_NOOP("paper", "Contact tracing"),
    "host": QT_TRANSLATE_NOOP("paper", "Telling the host"),
    "roll_call": QT_TRANSLATE_NOOP("paper", "Roll call"),
}
CLOSED = {
    "self": QT_TRANSLATE_NOOP("paper", "signed out by yourself"),
    "desk": QT_TRANSLATE_NOOP("paper", "noted by the reception"),
    "automatic": QT_TRANSLATE_NOOP("paper", "closed automatically"),
}


@dataclass(frozen=True, slots=True)
class Copy:
    """A visit's JSON as `kiosk.ops.export` gives it, where and when (UTC) it was made, in which language."""

    values: Mapping[str, Any]
    site: Site
    made_at: datetime
    language: str
    demo: bool


def draw_copy(out: BinaryIO, copy: Copy) -> int:
    """Draw it and return the number of pages. The same copy gives the same bytes."""
    try:
        return _draw(out, copy)
    finally:
        forget()


def _draw(out: BinaryIO, copy: Copy) -> int:
    canvas = new_canvas(out, A4, copy.made_at, copy.language)
    canvas.setTitle(_say(copy, HEAD))
    pen = Pen(canvas, mirror=mirror_for(copy.language, WIDTH))
    pages, y = 1, _head(pen, copy)
    for label, value in _facts(copy):
        labels, values = wrap(label, LABEL.width(VALUE - LEFT - 16)), wrap(value, FACT.width(RIGHT - VALUE))
        height = max(len(labels) * LABEL.leading, len(values) * FACT.leading) + 8
        if y - height < BOTTOM:
            _end(pen, copy, pages)
            pages, y = pages + 1, TOP
        write_lines(pen, LEFT, y, labels, LABEL)
        write_lines(pen, VALUE, y, values, FACT)
        y -= height
    _end(pen, copy, pages)
    canvas.save()
    return pages


def _head(pen: Pen, copy: Copy) -> float:
    write(pen, LEFT, TOP, printable(_say(copy, HEAD)), TITLE)
    made = f"{_day(copy, copy.made_at)} {clock(copy.made_at, copy.site.zone)}"
    write(pen, LEFT, TOP - 22, printable(f"{copy.site.name} · {made}"), UNDER)
    if copy.demo:
        write_right(pen, RIGHT, TOP + 24, _say(copy, QT_TRANSLATE_NOOP("paper", "DEMO – invented visitors")), DEMO)
    lift(pen)
    pen.canvas.setStrokeColor(ACCENT)
    pen.canvas.setLineWidth(1.2)
    pen.canvas.line(LEFT, TOP - 34, RIGHT, TOP - 34)
    return TOP - 60


def _end(pen: Pen, copy: Copy, page: int) -> None:
    source = QT_TRANSLATE_NOOP("paper", "Times in {zone}. This paper is yours: please take it with you.")
    write(pen, LEFT, 40, printable(_say(copy, source, zone=copy.site.zone.key)), FOOT)
    write_right(pen, RIGHT, 40, str(page), FOOT)
    lift(pen)
    pen.canvas.showPage()


def _facts(copy: Copy) -> Iterator[tuple[str, str]]:
    """Label and value of each thing that is stored, in the order in which it was typed."""
    values = copy.values
    yield _say(copy, QT_TRANSLATE_NOOP("paper", "Name")), values["name"] or "–"
    yield _say(copy, QT_TRANSLATE_NOOP("paper", "Company")), values["company"] or "–"
    yield _say(copy, QT_TRANSLATE_NOOP("paper", "Phone")), values["phone"] or "–"
    yield _say(copy, QT_TRANSLATE_NOOP("paper", "E-mail")), values["email"] or "–"
    yield _say(copy, QT_TRANSLATE_NOOP("paper", "Host")), values["host"] or "–"
    yield _say(copy, QT_TRANSLATE_NOOP("paper", "Adults")), str(values["adults"])
    yield _say(copy, QT_TRANSLATE_NOOP("paper", "Children")), str(values["children"])
    yield _say(copy, QT_TRANSLATE_NOOP("paper", "Arrived")), _moment(copy, values["arrived_at"])
    yield _say(copy, QT_TRANSLATE_NOOP("paper", "Left")), _left(copy)
    agreed = ", ".join(_say(copy, PURPOSES[purpose]) for purpose in values["purposes"])
    yield _say(copy, QT_TRANSLATE_NOOP("paper", "Agreed to")), agreed or "–"
    yield _say(copy, QT_TRANSLATE_NOOP("paper", "Privacy notice, version")), str(values["notice"])
    yield _say(copy, QT_TRANSLATE_NOOP("paper", "Kept until")), _moment(copy, values["kept_until"])
    if values["on_hold"]:
        hold = values["on_hold"]
        order = f"{hold['authority']}, {_moment(copy, hold['until'])}"
        yield _say(copy, QT_TRANSLATE_NOOP("paper", "Kept by order of")), order
    for each in values["disclosures"]:
        yield _say(copy, QT_TRANSLATE_NOOP("paper", "Handed over")), _handed(copy, each)
    yield _say(copy, QT_TRANSLATE_NOOP("paper", "Number of the visit")), values["id"]


def _left(copy: Copy) -> str:
    values = copy.values
    if values["damaged"]:
        return _say(copy, QT_TRANSLATE_NOOP("paper", "cannot be read"))
    if not values["left_at"]:
        return _say(copy, QT_TRANSLATE_NOOP("paper", "still here"))
    return f"{_moment(copy, values['left_at'])} ({_say(copy, CLOSED[values['closed']])})"


def _handed(copy: Copy, each: Mapping[str, Any]) -> str:
    if each["damaged"]:
        return _say(copy, QT_TRANSLATE_NOOP("paper", "cannot be read"))
    code, colon, words = each["ground"].partition(": ")
    return f"{each['receiver']}, {_moment(copy, each['at'])}: {_say(copy, REASONS.get(code, code))}{colon}{words}"


def _moment(copy: Copy, text: str) -> str:
    moment = datetime.fromisoformat(text)
    return f"{_day(copy, moment)} {clock(moment, copy.site.zone)}"


def _day(copy: Copy, moment: datetime) -> str:
    return long_date(moment.astimezone(copy.site.zone).date(), copy.language)


def _say(copy: Copy, source: str, **values: object) -> str:
    text = translated("paper", source, copy.language)
    return text.format(**values) if values else text
