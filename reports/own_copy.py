"""A visitor's own copy on paper: what is stored of her visit, in words. It is hers, with no day to destroy it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO, NamedTuple

from reportlab.lib.pagesizes import A4

from kiosk.domain.site import Site
from kiosk.ops.audit import AuditEntry
from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.dates import clock, long_date
from reports.page import REASONS, fingerprint, new_canvas
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
    """A visit's JSON as `kiosk.ops.export` gives it, where and when (UTC) it was made, in which language; the
    log's line of it; and by whom of the staff, "" where the visitor came with her pass."""

    values: Mapping[str, Any]
    site: Site
    made_at: datetime
    language: str
    demo: bool
    entry: AuditEntry
    by: str = ""


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
    rows = [_row(label, value) for label, value in _facts(copy)]
    top = _head(pen, copy)
    pages = _paged(rows, top)
    for number, page in enumerate(pages, 1):
        y = top if number == 1 else TOP
        for row in page:
            write_lines(pen, LEFT, y, row.labels, LABEL)
            write_lines(pen, VALUE, y, row.values, FACT)
            y -= row.height
        _end(pen, copy, number, len(pages))
    canvas.save()
    return len(pages)


class _Row(NamedTuple):
    labels: Sequence[str]
    values: Sequence[str]
    height: float


def _row(label: str, value: str) -> _Row:
    labels, values = wrap(label, LABEL.width(VALUE - LEFT - 16)), wrap(value, FACT.width(RIGHT - VALUE))
    return _Row(labels, values, max(len(labels) * LABEL.leading, len(values) * FACT.leading) + 8)


def _paged(rows: Sequence[_Row], y: float) -> list[list[_Row]]:
    """The rows of each page; the first begins at y."""
    pages: list[list[_Row]] = [[]]
    for row in rows:
        if y - row.height < BOTTOM:
            pages.append([])
            y = TOP
        pages[-1].append(row)
        y -= row.height
    return pages


def _head(pen: Pen, copy: Copy) -> float:
    write(pen, LEFT, TOP, printable(_say(copy, HEAD)), TITLE)
    made = f"{_day(copy, copy.made_at)} {clock(copy.made_at, copy.site.zone)}"
    write(pen, LEFT, TOP - 22, printable(f"{made} · {copy.site.name}"), UNDER)
    asked = wrap(_asked(copy), UNDER.width(RIGHT - LEFT))
    write_lines(pen, LEFT, TOP - 22 - UNDER.leading, asked, UNDER)
    rule = TOP - 34 - len(asked) * UNDER.leading
    if copy.demo:
        write_right(pen, RIGHT, TOP + 24, _say(copy, QT_TRANSLATE_NOOP("paper", "DEMO – invented visitors")), DEMO)
    lift(pen)
    pen.canvas.setStrokeColor(ACCENT)
    pen.canvas.setLineWidth(1.2)
    pen.canvas.line(LEFT, rule, RIGHT, rule)
    return rule - 26


def _asked(copy: Copy) -> str:
    """How it came about: the visitor's pass, or why, by whom of the staff, and for which case. Words of the language
    come first: they give the line its direction."""
    if not copy.by:
        return _say(copy, QT_TRANSLATE_NOOP("paper", "Asked for with the pass of this visit."))
    code, colon, words = copy.entry.reason.partition(": ")
    reason = _say(copy, REASONS.get(code, code)) + colon + words
    return " · ".join(filter(None, (reason, copy.by, copy.entry.case)))


def _end(pen: Pen, copy: Copy, page: int, pages: int) -> None:
    entry = QT_TRANSLATE_NOOP("paper", "Log entry {number}, chain head {head}. Times in {zone}.")
    head, zone = fingerprint(copy.entry.hash), copy.site.zone.key
    write(pen, LEFT, 52, printable(_say(copy, entry, number=copy.entry.number, head=head, zone=zone)), FOOT)
    yours = QT_TRANSLATE_NOOP("paper", "This paper is yours: please take it with you.")
    write(pen, LEFT, 40, printable(_say(copy, yours)), FOOT)
    of = QT_TRANSLATE_NOOP("paper", "Page {page} of {pages}")
    write_right(pen, RIGHT, 40, _say(copy, of, page=page, pages=pages), FOOT)
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
