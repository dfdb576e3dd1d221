"""The wall clock held against a high-water mark and against elapsed time: the arithmetic, without store and machine.

Within a process that has looked before, elapsed time is known, and an hour beyond it is a jump. Between processes it
is not: an office is off overnight, so one midnight of the site is believed; more of them are a jump.
"""

import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import Self
from zoneinfo import ZoneInfo

from .errors import Damaged
from .retention import begin_of, day_of
from .stored import read_moment

STEP = timedelta(hours=1)
ENOUGH = timedelta(hours=24)  # of running time; then the clock is believed


class Verdict(Enum):
    """How the wall clock stands to what is known."""

    RIGHT = "right"
    AHEAD = "ahead"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A moment that was believed, and the machine's elapsed seconds then."""

    at: datetime
    elapsed: float

    def plus(self, elapsed: float) -> datetime:
        """That moment and what has elapsed since."""
        return self.at + timedelta(seconds=elapsed - self.elapsed)


@dataclass(frozen=True, slots=True)
class Pause:
    """The clock jumped ahead to `since`, and nobody has said that it is right.

    `should_be`: what the clock would have shown then; None where no process was running, so that nobody knows.
    `ran`: running time so far, counted at a moment when the clock showed `seen` and the machine's elapsed seconds
    were `elapsed`.
    """

    since: datetime
    should_be: datetime | None
    ran: timedelta
    seen: datetime
    elapsed: float

    @classmethod
    def begin(cls, now: datetime, should_be: datetime | None, elapsed: float) -> Self:
        """From now on."""
        return cls(now, should_be, timedelta(0), now, elapsed)

    def count(self, now: datetime, elapsed: float) -> Self:
        """The running time up to now: after a restart of the machine what it has been running since; never more than
        passed by the clock either."""
        more = timedelta(seconds=elapsed - self.elapsed if elapsed >= self.elapsed else elapsed)
        more = min(more, max(now - self.seen, timedelta(0)))
        return replace(self, ran=self.ran + more, seen=now, elapsed=elapsed)

    @property
    def by_elapsed(self) -> datetime | None:
        """What the clock would show now, had it not been moved."""
        return self.should_be + self.ran if self.should_be else None

    def as_text(self) -> str:
        """For the store."""
        should_be = self.should_be.isoformat() if self.should_be else None
        values = [self.since.isoformat(), should_be, self.ran.total_seconds(), self.seen.isoformat(), self.elapsed]
        return json.dumps(values)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """From the store; refuses what this program never writes."""
        try:
            since, should_be, ran, seen, elapsed = json.loads(text)
            running = timedelta(seconds=ran), float(elapsed)
        except (TypeError, ValueError, OverflowError):
            raise Damaged("time_damaged") from None
        at = read_moment
        return cls(at(since), at(should_be) if should_be else None, running[0], at(seen), running[1])


@dataclass(frozen=True, slots=True)
class Held:
    """What the wall clock is held against: the mark, this process's anchor if it has one, and a pause that runs; days
    are those of the site's zone."""

    mark: datetime
    anchor: Anchor | None
    pause: Pause | None
    zone: ZoneInfo

    def verdict(self, now: datetime, elapsed: float) -> Verdict:
        """How `now` stands to it."""
        if now >= self._latest(now, elapsed):
            return Verdict.AHEAD
        return Verdict.BEHIND if now < self.mark - STEP else Verdict.RIGHT

    def _latest(self, now: datetime, elapsed: float) -> datetime:
        """From here on it is a jump."""
        expected = self.expected(now, elapsed)
        if self.anchor:
            return expected + STEP
        return begin_of(day_of(expected, self.zone) + timedelta(days=2), self.zone)

    def expected(self, now: datetime, elapsed: float) -> datetime:
        """The earliest that it can be, by all that is known."""
        if self.anchor:
            return max(self.mark, self.anchor.plus(elapsed))
        return self.mark + (self.pause.count(now, elapsed).ran if self.pause else timedelta(0))
