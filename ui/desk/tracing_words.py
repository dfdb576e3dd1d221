"""A tracing in the words of the language spoken now: rows of tables, and each lane for who does not see it."""

import re
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication

from kiosk.domain.timeline import Bar, Hours, Lane, minutes
from kiosk.domain.visitor import Visitor
from kiosk.ops.trace import Met, Seen, Tracing
from ui.desk.lanes import Drawn
from ui.desk.table import Row, alphabetical
from ui.language import Language

_PLACE = re.compile("%([1-9])")


def person_row(visits: tuple[Seen, ...], language: Language) -> Row:
    """Somebody among whom the index person is looked for, with all visits: of several of one name these tell."""
    newest = visits[-1]
    visitor = newest.visitor
    when = [_times(_bar(each), each.visit.day, language, dated=True) for each in visits]
    texts = (visitor.name, visitor.company, _contact(visitor, language), "; ".join(when))
    order = (*map(alphabetical, texts[:3]), newest.stay.begin)
    return Row(newest.visit.id, texts, order)


def contact_row(key: str, met: Met, language: Language) -> Row:
    """Name, company, address, certain and possible minutes, same host, days, and by whom she was met."""
    visitor = met.person
    yes, no = QCoreApplication.translate("Tracing", "yes"), QCoreApplication.translate("Tracing", "no")
    directly = QCoreApplication.translate("Tracing", "directly")
    further = QCoreApplication.translate("Tracing", "through a contact")
    texts = (
        visitor.name,
        visitor.company,
        _contact(visitor, language),
        _minutes(met.certain_minutes),
        _minutes(met.possible_minutes),
        yes if met.same_host else no,
        ", ".join(language.short(day) for day in met.days),
        directly if met.order == 1 else further,
    )
    order = (
        *map(alphabetical, texts[:3]),
        met.certain_minutes,
        met.possible_minutes,
        not met.same_host,
        met.days,
        met.order,
    )
    return Row(key, texts, order)


def other_row(key: str, visitor: Visitor, language: Language) -> Row:
    """Somebody who was there and no contact."""
    return Row(key, (visitor.name, visitor.company, _contact(visitor, language)))


def drawn(lane: Lane, own: Lane, hours: Hours, day: date, language: Language) -> Drawn:
    """A lane as fractions, and the same in words."""
    bars: list[dict[str, object]] = [
        {"begin": hours.at(bar.begin), "end": hours.at(bar.end), "seen": bar.seen} for bar in lane.bars
    ]
    times = ", ".join(_times(bar, day, language) for bar in lane.bars)
    if lane.index:
        spoken = _fill("%1, %2: %3", lane.name, language.weekday(day), times)
    else:
        certain, possible = map(str, minutes(own, lane))
        said = QCoreApplication.translate("Tracing", "%1, certain %2 minutes, possible %3 minutes, %4: %5")
        spoken = _fill(said, lane.name, certain, possible, language.weekday(day), times)
    return Drawn(lane.key, lane.name, bars, spoken)


def both(tracing: Tracing, place: int) -> str:
    """The names of the index person and of the contact at this place."""
    said = QCoreApplication.translate("Tracing", "%1 and %2")
    return _fill(said, tracing.person.name, tracing.contacts[place].person.name)


def _contact(visitor: Visitor, language: Language) -> str:
    return " · ".join(language.rightwards(part) for part in (visitor.phone, visitor.email) if part)


def _minutes(count: int) -> str:
    return QCoreApplication.translate("Tracing", "%1 min").replace("%1", str(count))


def _bar(seen: Seen) -> Bar:
    stay = seen.stay
    begin, end = (datetime.fromtimestamp(at, UTC) for at in (stay.begin, stay.possible_end))
    return Bar(begin, end, stay.known_end == stay.possible_end)


def _times(bar: Bar, day: date, language: Language, *, dated: bool = False) -> str:
    """From when to when; the date beside what is of another day than is spoken of."""

    def said(moment: datetime, beside: str) -> str:
        written = language.moment(moment)
        return written[-5:] if written[:-6] == beside else written

    today = language.short(day)
    begin = said(bar.begin, "" if dated else today)
    end = said(bar.end, today)
    if bar.seen:
        return f"{begin}–{end}"
    return _fill(QCoreApplication.translate("Tracing", "%1, not seen leaving, possibly until %2"), begin, end)


def _fill(text: str, *values: str) -> str:
    """Each place is filled once: what a visitor typed is no place."""
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], text)
