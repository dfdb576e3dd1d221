"""The clock guard: the wall clock is held against a stored high-water mark and against elapsed time.

A jump ahead pauses the purge until a lead confirms the date, a time server keeps the clock, or 24 hours of running
time have passed, counted over restarts; what a lead says alone ends no hold (hold_clock.py). A clock behind the mark
never dates a row below it. Check-in and check-out work throughout: where the clock was moved under a running process,
what began before goes on by elapsed time.
"""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from ..domain.clock import ENOUGH, Anchor, Held, Mark, Pause, Verdict
from ..domain.errors import Damaged
from ..domain.retention import begin_of, day_of, last_due
from ..domain.stored import read_date, read_moment
from ..machine_clock import MachineClock
from ..store import days, state
from ..store.engine import Connection
from ..store.standing import Standing, standing
from . import audit, hold_clock
from .alerts import alert_in, is_alerted, settle_in
from .audit import AuditEntry
from .location import Location
from .unlock import Unlocked, check_two

STRAY = "stray:"  # a day in the future on which a wrong clock dated visits; its value: the day it was found
_RACE = timedelta(minutes=5)  # another process may be a little ahead of us


@dataclass(frozen=True, slots=True)
class Reading:
    """What time it is for rows: `now` is the wall clock's, never below the mark.

    `unmoved` is what the clock would show had nobody moved it ahead; None while it is not in doubt, or where the
    machine was off, so that nobody can know. `anchor` is there where elapsed time is known. `waited` is the clock by
    which a wait ends: by the machine's own seconds since a believed moment, where they are known, so that a clock set
    by minutes shortens none.
    """

    now: datetime
    mark: datetime
    verdict: Verdict
    pause: Pause | None
    unmoved: datetime | None
    anchor: Anchor | None
    waited: datetime

    @property
    def paused(self) -> bool:
        """Whether nothing may be destroyed."""
        return self.pause is not None

    @property
    def closing(self) -> datetime:
        """The clock by which visits are closed automatically: a moved one would close who is still here."""
        return self.unmoved or self.now

    def leaving(self, arrived: date, zone: ZoneInfo) -> datetime:
        """When somebody who came on that day is leaving now: by the clock by which she came."""
        if self.unmoved and arrived <= day_of(self.unmoved, zone) < day_of(self.now, zone):
            return self.unmoved
        return self.now


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What a lead said is right, what was believed before, and since when the purge was paused; `holds_wait`: whether
    no hold ends by it yet."""

    now: datetime
    mark: datetime
    paused_since: datetime | None
    holds_wait: bool


def read(location: Location, found: Standing, now: datetime) -> Reading:
    """What time it is, from what stands in the store: no question to the store or to the machine's time server."""
    mark = Mark.from_text(found.clock_mark) if found.clock_mark else Mark(now, None)
    pause = Pause.from_text(found.clock_pause) if found.clock_pause else None
    elapsed = location.machine.elapsed()
    anchor = mark.anchor if mark.anchor and mark.anchor.counts(elapsed, location.machine.boot()) else None
    held = Held(mark.at, anchor, pause, location.looked, location.site.zone)
    verdict, unmoved = held.verdict(now, elapsed), None
    if verdict is Verdict.AHEAD:
        unmoved = pause.count(now, elapsed).by_elapsed if pause else held.expected(now, elapsed)
    waited = anchor.plus(elapsed) if anchor else unmoved or now
    return Reading(max(now, mark.at), mark.at, verdict, pause, unmoved, anchor, waited)


def moment(location: Location, now: datetime) -> datetime:
    """Now, never below the mark."""
    return state_of(location, now).now


def state_of(location: Location, now: datetime) -> Reading:
    """How the clock stands; nothing is changed and nobody is asked."""
    with location.reading() as connection:
        return read(location, standing(connection), now)


def keep_up(connection: Connection, reading: Reading, zone: ZoneInfo) -> None:
    """Move the mark to the beginning of the day, within a transaction of a visitor's; a clock in doubt never moves it.

    No further: the mark stands in clear, and would say when somebody came. After a restart not before somebody has
    looked: each visitor would else explain a midnight more.
    """
    today = day_of(reading.now, zone)
    sure = reading.verdict is Verdict.RIGHT and reading.anchor and not reading.paused
    if sure and day_of(reading.mark, zone) < today:
        state.put(connection, state.CLOCK_MARK, Mark(begin_of(today, zone), reading.anchor).as_text())


def look(location: Location, now: datetime) -> Reading:
    """Hold the clock against what is known: move the mark, or begin, count or end a pause.

    Asks the machine's time server only when the clock is in doubt.
    """
    seen = state_of(location, now)
    doubted = seen.paused or seen.verdict is not Verdict.RIGHT or _holds_wait(location)
    kept = doubted and location.machine.in_sync() is True  # may take seconds, so outside of the transaction
    with location.writing() as connection:
        seen = read(location, standing(connection), now)
        entry = _judge(location, connection, seen, now, kept)
        told = read(location, standing(connection), now)
    if entry:
        audit.publish_head(location, entry)
    return told


def look_again(location: Location, now: datetime) -> Reading:
    """The same between two steps of one work: nothing is written where the clock is as right as it was."""
    seen = state_of(location, now)
    still = location.looked and seen.verdict is Verdict.RIGHT and not seen.paused
    return seen if still else look(location, now)


def confirm(location: Location, who: Unlocked, now: datetime, second: Unlocked | None = None) -> Confirmed:
    """A lead says that the clock is right now, ahead or behind, and where holds shall end by it a second person too.
    Refuses anybody else.

    Where it is behind the mark, a wrong clock was believed before: rows are dated by this one again; what was purged
    meanwhile stays so. What a lead says alone of a clock that is right moves no anchor: hour by hour it would end
    holds.
    """
    who.check_lead()
    if second:
        check_two(who, second)
    with location.writing() as connection:
        seen = read(location, standing(connection), now)
        known = seen.verdict is Verdict.RIGHT and not second
        _believe(location, connection, now, seen.mark, seen.anchor if known else None)
        if second:
            hold_clock.end(connection)
        elif not known:
            hold_clock.begin(connection, now, location.machine.elapsed())
        waits = hold_clock.waits(connection)
        entry = _confirmed(location, connection, who, second, seen.mark, now)
    audit.publish_head(location, entry)
    return Confirmed(now, seen.mark, seen.pause.since if seen.pause else None, waits)


def holds_wait_since(location: Location) -> datetime | None:
    """Since when holds wait for more than one lead's word; None where they do not."""
    with location.reading() as connection:
        return hold_clock.waits_since(connection)


def mark_of(machine: MachineClock, at: datetime, known: Anchor | None = None) -> Mark:
    """This moment is believed."""
    return Mark(at, known or Anchor(at, machine.elapsed(), machine.boot()))


def strays_due(connection: Connection, due: date) -> list[date]:
    """The days in the future, dated so by a wrong clock, that were found so long ago that they are due."""
    return [day for day, found in _strays(connection).items() if found <= due]


def note_stray(connection: Connection, day: date, found: date) -> None:
    """A wrong clock may have dated visits so, or a key: due as `found` is."""
    state.put(connection, STRAY + day.isoformat(), found.isoformat())


def forget_strays(connection: Connection, of: list[date]) -> None:
    """These are purged."""
    for day in of:
        state.drop(connection, STRAY + day.isoformat())


def _judge(location: Location, connection: Connection, seen: Reading, now: datetime, kept: bool) -> AuditEntry | None:
    """The audit line that this look left, if it changed something that staff should know."""
    device, elapsed = audit.DeviceSigner(location), location.machine.elapsed()
    way = "time_server" if kept else "set_right"
    if seen.verdict is Verdict.AHEAD and not kept:
        pause = seen.pause.count(now, elapsed) if seen.pause else Pause.begin(now, seen.unmoved, elapsed)
        if pause.ran < ENOUGH:
            state.put(connection, state.CLOCK_PAUSE, pause.as_text())
            alert_in(connection, "clock_paused", now)
            return None if seen.paused else _note(location, connection, "clock_paused", now)
        way = "running_time"
    if seen.verdict is Verdict.BEHIND and not kept:
        location.looked = True
        _end_pause(connection)
        known = is_alerted(connection, "clock_behind")
        alert_in(connection, "clock_behind", now)
        return None if known else _note(location, connection, "clock_behind", now)
    anchor = seen.anchor if way == "set_right" else None
    waited = hold_clock.look(connection, now, elapsed, sure=way != "set_right")
    way = "running_time" if waited and way == "set_right" else way
    told = waited or seen.paused or is_alerted(connection, "clock_behind")
    _believe(location, connection, now if kept else seen.now, seen.mark, anchor)
    return audit.append(location, connection, device, audit.Line("clock_right", f"by:{way}"), now) if told else None


def _holds_wait(location: Location) -> bool:
    with location.reading() as connection:
        return hold_clock.waits(connection)


def _confirmed(
    location: Location, connection: Connection, who: Unlocked, second: Unlocked | None, mark: datetime, now: datetime
) -> AuditEntry:
    line = audit.Line("clock_confirmed", f"before:{mark.isoformat(timespec='seconds')}")
    entry = audit.append(location, connection, who, line, now)
    if second:
        entry = audit.append(location, connection, second, replace(line, action="clock_confirm_approved"), now)
    return entry


def _note(location: Location, connection: Connection, action: str, now: datetime) -> AuditEntry:
    line = audit.Line(action, f"clock:{now.isoformat(timespec='seconds')}")
    return audit.append(location, connection, audit.DeviceSigner(location), line, now)


def _believe(location: Location, connection: Connection, at: datetime, mark: datetime, known: Anchor | None) -> None:
    """The clock is right at this moment; elapsed time counts on from what is known, else from now."""
    state.put(connection, state.CLOCK_MARK, mark_of(location.machine, at, known).as_text())
    location.looked = True
    _end_pause(connection)
    settle_in(connection, "clock_behind")
    _mend(location, connection, at)
    if at < mark:
        through, due = state.get(connection, state.PURGED_THROUGH), last_due(at, location.site)
        if through and through > due.isoformat():  # else slots of these days would be passed over
            state.put(connection, state.PURGED_THROUGH, due.isoformat())


def _end_pause(connection: Connection) -> None:
    state.drop(connection, state.CLOCK_PAUSE)
    settle_in(connection, "clock_paused")


def _mend(location: Location, connection: Connection, at: datetime) -> None:
    """What a wrong clock left in the future: days that would be kept too long, and a closing time to wait for."""
    today = day_of(at, location.site.zone)
    known = _strays(connection)
    dated = {*days.unpurged_after(connection, today)} - known.keys()
    for day in (*dated, *(day for day, found in known.items() if found > today)):
        note_stray(connection, day, today)
    forget_strays(connection, [day for day in known if day <= today])  # the day has come: others came on it too
    through = state.get(connection, state.CLOSED_THROUGH)
    if through and _is_beyond(through, at + _RACE):
        state.put(connection, state.CLOSED_THROUGH, at.isoformat())


def _is_beyond(text: str, at: datetime) -> bool:
    """Whether a stored time is later, or cannot be read and so must give way."""
    try:
        return read_moment(text) > at
    except Damaged:
        return True


def _strays(connection: Connection) -> dict[date, date]:
    """One that cannot be read says nothing: a day in the future that has visits is found anew."""
    strays = {}
    for name, day in state.starting(connection, STRAY).items():
        with suppress(Damaged):
            strays[read_date(name.removeprefix(STRAY))] = read_date(day)
    return strays
