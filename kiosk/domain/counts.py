"""How many came on each day, told so that no single visit can be found in it: fewer than five are never told.

Zero is "fewer than five" too: a day on which nobody came looks like one with four. A month is the sum of its told
days alone, so nothing can be taken from it to find a day that is not told.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

FEWEST = 5  # as official statistics have it: a smaller number could be somebody


@dataclass(frozen=True, slots=True)
class DayCount:
    """A day that is over, and how many visits were registered on it; None: fewer than five, or none."""

    day: date
    visits: int | None

    @property
    def shown(self) -> str:
        """As it is shown everywhere."""
        return f"<{FEWEST}" if self.visits is None else str(self.visits)


@dataclass(frozen=True, slots=True)
class MonthCount:
    """A month by its first day: the visits of its told days, and how many days are told and how many are not."""

    month: date
    visits: int
    told: int
    untold: int


@dataclass(frozen=True, slots=True)
class Counts:
    """Every day of a period, without a gap, and its months, both from the oldest on."""

    days: tuple[DayCount, ...] = ()
    months: tuple[MonthCount, ...] = ()

    @property
    def most(self) -> int:
        """The largest number told, 0 if there is none: how high a chart must be."""
        return max((each.visits or 0 for each in self.days), default=0)


def count_days(registered: Mapping[date, int], first: date, last: date) -> Counts:
    """Each day from `first` to `last`, by how many visits were registered on those on which somebody was."""
    days = [first + timedelta(days=offset) for offset in range((last - first).days + 1)]
    told = tuple(DayCount(day, coarse(registered.get(day, 0)) or None) for day in days)
    return Counts(told, tuple(_months(told)))


def coarse(visits: int) -> int:
    """What is kept of a day's number for good: 0 in place of what is not told."""
    return visits if visits >= FEWEST else 0


def _months(days: Iterable[DayCount]) -> Iterable[MonthCount]:
    for month, found in groupby(days, lambda each: each.day.replace(day=1)):
        visits = [each.visits for each in found]
        told = [each for each in visits if each is not None]
        yield MonthCount(month, sum(told), len(told), len(visits) - len(told))
