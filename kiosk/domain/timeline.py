"""Who was there when, on one day, along a line of hours: one layout, so that paper and window cannot differ."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil
from zoneinfo import ZoneInfo

from .exposure import Spans, shared, united
from .visit import Closed, Visit

LEAST = 4  # hours shown
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Bar:
    """One visit: seen from `begin` to `end`, or only possibly there."""

    begin: datetime
    end: datetime
    seen: bool

    def meets(self, other: "Bar") -> bool:
        """Whether they share a moment."""
        return max(self.begin, other.begin) < min(self.end, other.end)


@dataclass(frozen=True, slots=True)
class Lane:
    """One person's row, `key` telling whose it is; the index person's own stands out."""

    key: str
    name: str
    bars: tuple[Bar, ...]
    index: bool = False


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody's visits, before it is known which of them are shown."""

    key: str
    name: str
    visits: Sequence[Visit]


@dataclass(frozen=True, slots=True)
class Hours:
    """The hours shown: whole ones of the site's clock, from `first` on."""

    first: datetime
    count: int

    def at(self, moment: datetime) -> float:
        """Where a moment is, 0 at the beginning of the line and 1 at its end; elapsed time, so that an hour that is
        there twice is as long as two."""
        return (moment - self.first) / _HOUR / self.count

    def marks(self, zone: ZoneInfo, step: int = 1) -> list[tuple[float, str]]:
        """Where the hours begin, and what the clock on the wall says then."""
        moments = [self.first + hour * _HOUR for hour in range(0, self.count + 1, step)]
        return [(self.at(moment), f"{moment.astimezone(zone):%H}") for moment in moments]


def bars_of(visits: Iterable[Visit], now: datetime) -> tuple[Bar, ...]:
    """The visits that could be read; who is here still was possibly there until now."""
    bars = []
    for visit in visits:
        if visit.arrival:
            begin, departure = visit.arrival.arrived_at, visit.departure
            seen = departure is not None and departure.closed is not Closed.AUTOMATIC
            bars.append(Bar(begin, departure.left_at if departure else max(now, begin), seen))
    return tuple(bars)


def lanes_on(day: date, index: Present, met: Iterable[Present], now: datetime) -> tuple[Lane, ...]:
    """The index person's lane with her visits of that day, and by arrival those of whom she met then."""
    own = bars_of((visit for visit in index.visits if visit.day == day), now)
    lanes = []
    for person in met:
        theirs = tuple(bar for bar in bars_of(person.visits, now) if any(bar.meets(each) for each in own))
        if theirs:
            lanes.append(Lane(person.key, person.name, theirs))
    lanes.sort(key=lambda lane: (lane.bars[0].begin, lane.name))
    return Lane(index.key, index.name, own, index=True), *lanes


def minutes(own: Lane, other: Lane) -> tuple[int, int]:
    """Certain and possible minutes that two lanes share, rounded down: what the bars show, in words."""

    def spans(lane: Lane, surely: bool) -> Spans:
        bars = (bar for bar in lane.bars if bar.seen or not surely)
        return united((int(bar.begin.timestamp()), int(bar.end.timestamp())) for bar in bars)

    certain = shared(spans(own, True), spans(other, True))
    possible = shared(spans(own, False), spans(other, False)) - certain
    return certain // 60, possible // 60


def hours_of(lanes: Iterable[Lane], zone: ZoneInfo) -> Hours:
    """Whole hours of the site's clock around all that is shown, which must be something."""
    bars = [bar for lane in lanes for bar in lane.bars]
    begin, end = min(bar.begin for bar in bars), max(bar.end for bar in bars)
    first = begin - timedelta(minutes=begin.astimezone(zone).minute, seconds=begin.second)
    return Hours(first, max(LEAST, ceil((end - first) / _HOUR)))
