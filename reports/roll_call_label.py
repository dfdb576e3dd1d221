"""The roll call on labels: who is missed is looked up by name, one box for each person, however narrow the paper."""

from datetime import datetime
from typing import BinaryIO

from kiosk.domain.visit import Visit
from kiosk.ops.present import RollCall
from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.about import reason_of
from reports.dates import clock, long_date, short_date
from reports.label import MARGIN, Block, Flow, draw_flow, gap, lines, room, rule, together
from reports.media import Media
from reports.page import Heading, fingerprint
from reports.pen import INK, SOFT, WARN, Pen, Style, across, lift

TITLE, COUNT = Style(13, 16, INK, bold=True), Style(12, 15, INK, bold=True)
TEXT, SMALL, WARNING = Style(8.5, 11, INK), Style(7, 9, SOFT), Style(8.5, 11, WARN)
NAME, NAMELESS = Style(10.5, 13, INK, bold=True), Style(9, 13, SOFT)
BOX, PARTY, STEP = 9.0, 7.0, 11.0  # for who is named, for each of her party, from one of these to the next
BESIDE = 14.0  # where a name begins, behind its box


def draw_on_labels(out: BinaryIO, heading: Heading, call: RollCall, media: Media) -> int:
    """Draw it and return the number of pages. The same lists as on a sheet, without columns."""
    language, width = heading.language, room(media)

    def say(source: str, **values: object) -> str:
        return translated("paper", source, language).format(**values)

    title = say(QT_TRANSLATE_NOOP("paper", "Roll call"))
    demo = lines(say(QT_TRANSLATE_NOOP("paper", "DEMO – invented visitors")), WARNING, width) if heading.demo else []
    blocks = [*lines(heading.site_name, TEXT, width), *lines(title, TITLE, width), *demo]
    made = (
        f"{long_date(heading.made_at.astimezone(heading.zone).date(), language)} {clock(heading.made_at, heading.zone)}"
    )
    for line in filter(None, (made, heading.made_by, reason_of(heading), heading.case)):
        blocks += lines(line, SMALL, width)
    for name, visits in (
        (QT_TRANSLATE_NOOP("paper", "In the building"), call.here.visits),
        (QT_TRANSLATE_NOOP("paper", "Not seen leaving"), call.unseen),
        (QT_TRANSLATE_NOOP("paper", "Left in the last 15 minutes"), call.just_left),
    ):
        counted = sum(sum(visit.people or ()) for visit in visits)
        blocks += [rule(width), *lines(f"{say(name)}: {counted}", COUNT, width)]
        for visit in sorted(visits, key=_by_name):
            blocks += together(_person(heading, visit, width), media)
    if call.unread:
        source = QT_TRANSLATE_NOOP(
            "paper", "Damaged entries of the last days that could not be read: {count}. Somebody may be missing here."
        )
        blocks += [gap(4), *lines(say(source, count=call.unread), WARNING, width)]
    return draw_flow(out, Flow(media, heading.made_at, language, title, blocks, _foot(heading)))


def _foot(heading: Heading) -> str:
    def say(source: str, **values: object) -> str:
        return translated("paper", source, heading.language).format(**values)

    entry = say(
        QT_TRANSLATE_NOOP("paper", "Log entry {number}, chain head {head}."),
        number=heading.audit_number, head=fingerprint(heading.chain_head),
    )  # fmt: skip
    day = long_date(heading.destroy_by, heading.language) if heading.destroy_by else ""
    return f"{entry} {say(QT_TRANSLATE_NOOP('paper', 'Destroy by {day}'), day=day) if day else ''}"


def _person(heading: Heading, visit: Visit, width: float) -> list[Block]:
    """Her box and name, beneath it company, host and times, and a box for each of her party, line by line."""
    names, style = _named(heading, visit)
    party = max(sum(visit.people or (1, 0)) - 1, 0)
    a_line = max(int((width - BESIDE) // STEP), 1)
    first, *more = lines(names, style, width, MARGIN + BESIDE)

    def boxed(pen: Pen, top: float) -> None:
        _box(pen, MARGIN, top - 2 - BOX, BOX)
        first.draw(pen, top)

    rows = [_party(min(a_line, party - begin)) for begin in range(0, party, a_line)]
    about = lines(_about(heading, visit), SMALL, width, MARGIN + BESIDE) if visit.arrival else []
    return [Block(first.height, boxed), *more, *about, *rows, gap(4)]


def _party(count: int) -> Block:
    def draw(pen: Pen, top: float) -> None:
        for place in range(count):
            _box(pen, MARGIN + BESIDE + place * STEP, top - PARTY - 1, PARTY)

    return Block(STEP, draw)


def _box(pen: Pen, x: float, y: float, size: float) -> None:
    lift(pen)
    pen.canvas.setStrokeColor(INK)
    pen.canvas.setLineWidth(0.8)
    pen.canvas.rect(across(pen, x, size), y, size, size)


def _named(heading: Heading, visit: Visit) -> tuple[str, Style]:
    if visit.arrival:
        return visit.arrival.visitor.name, NAME
    if visit.damaged:
        broken = QT_TRANSLATE_NOOP("paper", "This entry is damaged and cannot be read ({id}).")
        return translated("paper", broken, heading.language).format(id=visit.id), WARNING
    return translated("paper", QT_TRANSLATE_NOOP("paper", "no name"), heading.language), NAMELESS


def _about(heading: Heading, visit: Visit) -> str:
    if visit.arrival is None:
        return ""
    times = [visit.arrival.arrived_at, *([visit.departure.left_at] if visit.departure else [])]
    said = " – ".join(_time(heading, at) for at in times)
    return " · ".join(filter(None, (visit.arrival.visitor.company, visit.arrival.visitor.host, said)))


def _time(heading: Heading, at: datetime) -> str:
    """The time; with its date where that is not the day on which the paper is made."""
    day, today = (moment.astimezone(heading.zone).date() for moment in (at, heading.made_at))
    return clock(at, heading.zone) + (f" {short_date(day, heading.language)}" if day != today else "")


def _by_name(visit: Visit) -> tuple[bool, str, str]:
    return visit.arrival is None, visit.arrival.visitor.name.casefold() if visit.arrival else "", visit.id
