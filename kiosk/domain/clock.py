"""The wall clock held against a high-water mark and against elapsed time: the arithmetic, without store and machine.

Since the machine started, elapsed time is known to every process, and an hour beyond it is a jump. Over a restart of
the machine it is not: an office is off overnight, so one midnight of the site is believed; more of them are a jump.
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
_SECONDS, _YEARS = 1e10, 9000  # beyond them, elapsed time would leave the calendar


class Verdict(Enum):
    """How the wall clock stands to what is known."""

    RIGHT = "right"
    AHEAD = "ahead"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A moment that was believed, and the machine's elapsed seconds then, since the start that has this id; None where
    the machine gives its starts no ids."""

    at: datetime
    elapsed: float
    boot: str | None

    def counts(self, elapsed: float, boot: str | None) -> bool:
        """Whether the machine has not been started again since: where starts have no ids, as its seconds tell."""
        return boot == self.boot and elapsed >= self.elapsed

    def plus(self, elapsed: float) -> datetime:
        """That moment and what has elapsed since."""
        return self.at + timedelta(seconds=elapsed - self.elapsed)


@dataclass(frozen=True, slots=True)
class Mark:
    """The latest moment that was believed, and the anchor by which elapsed time is known: an older one, for an hour
    that is let pass at each look would else be let pass again."""

    at: datetime
    anchor: Anchor | None

    def as_text(self) -> str:
        """For the store."""
        if not self.anchor:
            return self.at.isoformat()
        values = [self.at.isoformat(), self.anchor.at.isoformat(), str(self.anchor.elapsed), self.anchor.boot or ""]
        return " ".join(values).rstrip()

    @classmethod
    def from_text(cls, text: str) -> Self:
        """From the store; refuses what this program never writes."""
        try:
            at, *rest = text.split(" ")
            if not rest:
                return cls(read_moment(at), None)
            since, elapsed, *boot = rest
            seconds = float(elapsed)
        except (TypeError, AttributeError, ValueError):  # SQLite keeps bytes in a column of text too
            raise Damaged("time_damaged") from None
        anchor = Anchor(read_moment(since), seconds, " ".join(boot) or None)
        if not 0 <= seconds < _SECONDS or anchor.at.year > _YEARS:
            raise Damaged("time_damaged")
        return cls(read_moment(at), anchor)


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
    """What the wall clock is held against: the mark, the anchor if it counts still, a pause that runs, and whether
    this process has looked before; days are those of the site's zone."""

    mark: datetime
    anchor: Anchor | None
    pause: Pause | None
    looked: bool
    zone: ZoneInfo

    def verdict(self, now: datetime, elapsed: float) -> Verdict:
        """How `now` stands to it."""
        if now >= self._latest(now, elapsed):
            return Verdict.AHEAD
        return Verdict.BEHIND if now < self.mark - STEP else Verdict.RIGHT

    def _latest(self, now: datetime, elapsed: float) -> datetime:
        """From here on it is a jump."""
        by_elapsed = self.anchor.plus(elapsed) + STEP if self.anchor else None
        if by_elapsed and self.looked:
            return by_elapsed
        # Nobody looked for a while: who believes days at once destroys them at once.
        ran = self.pause.count(now, elapsed).ran if self.pause else timedelta(0)
        second = begin_of(day_of(self.mark + ran, self.zone) + timedelta(days=2), self.zone)
        if by_elapsed:
            return min(second, by_elapsed)
        # The midnight that a night off explains is not believed of a clock that still stands where it jumped to.
        return min(second, self.pause.since) if self.pause else second

    def expected(self, now: datetime, elapsed: float) -> datetime | None:
        """What the clock would show, had it not been moved; None where nobody can know."""
        return min(now, self.anchor.plus(elapsed)) if self.anchor else None
