"""Holds: law requires some visits longer, on an authority's order and by two persons who both unlock for it."""

import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from ..crypto import day_keys
from ..domain.errors import BadField, Damaged, Problem, Refused
from ..domain.retention import begin_of, day_of, last_due
from ..domain.text import clean
from ..domain.visit import Until
from ..store import holds, state, visits
from ..store.engine import Connection
from ..store.holds import HoldRow
from ..store.visits import SealedVisit
from . import audit, hold_clock
from .alerts import settle_in
from .audit import Line
from .clock import look
from .hold_lines import hold_lines, with_end
from .kept import read_id
from .list_holds import running_hold
from .location import Location
from .purge import purge
from .sealing import reseal
from .subjects import note_same
from .unlock import Unlocked, check_two

# Longer than Norway's general limitation of three years, and short enough that a year mistyped keeps nothing for ever.
MOST_YEARS = 5

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Order:
    """What an authority ordered, for one of audit's reasons; `until` is the last day on which the visits are kept."""

    authority: str
    until: date
    reason: str
    case: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "authority", clean(self.authority, "authority"))
        if not self.authority:
            raise BadField("field_missing", "authority")


def hold(
    location: Location, who: Unlocked, second: Unlocked, visit_ids: Sequence[str], order: Order, now: datetime
) -> HoldRow:
    """Keep these visits beyond their days, under a key of the hold's own: all of them or none.

    Needs a lead and another person, both unlocked. Refuses an end more than five years away, and a visit of which
    nothing is stored any more, that is kept only until leaving, that is damaged, or that is on a hold already; and all
    while the clock is in doubt.
    """
    check_two(who, second)
    line = audit.why("held", order.reason, order.case)
    now = _sure(location, now)
    expires_at = _end_of(location, order.until, now)
    ids = tuple(dict.fromkeys(map(read_id, visit_ids)))
    if not ids:
        raise Refused("hold_empty")
    hold_id = os.urandom(8).hex()
    made_at, expires = now.isoformat(timespec="seconds"), expires_at.isoformat(timespec="seconds")
    with location.writing() as connection:  # the purge erases the slot of a hold that began and is not there
        for person in (who, second):
            person.check_current(connection)
        _found(location, connection, ids, now)
        state.put(connection, state.HOLD_BEGUN + hold_id, made_at)
    with location.writing() as connection:
        rows = _found(location, connection, ids, now)
        key = day_keys.make_hold_key(location.slots, hold_id)
        row = HoldRow(hold_id, key.id, line.reason, order.authority, who.id, second.id, made_at, expires)
        holds.insert_hold(connection, row)
        for each in rows:
            _put_on_hold(location, connection, each, hold_id, key)
            before = location.key_of(connection, each.day).subject(each.id)
            note_same(connection, hold_id, key.subject(each.id), before)
        state.drop(connection, state.HOLD_BEGUN + hold_id)
        entry = _approved(location, connection, (who, second), _lines(line, "hold_approved", row), now)
    audit.publish_head(location, entry)
    location.tidy()  # what lay under the day's key leaves the WAL
    return row


def check_order(location: Location, who: Unlocked, order: Order, now: datetime) -> None:
    """Refuse what `hold` would refuse of the order alone, so that nobody chooses visits for one that cannot be."""
    who.check_lead()
    audit.why("held", order.reason, order.case)
    _end_of(location, order.until, _sure(location, now))


def end_hold(location: Location, who: Unlocked, second: Unlocked, hold_id: str, order: Order, now: datetime) -> HoldRow:
    """Move the end of a hold: the authority lifts it (an `until` before today: at once) or prolongs it.

    Its visits then go back to their days, and with those whose days are over. Needs two persons as `hold` does, and
    refuses as they are refused, an unknown hold, and one whose end has come. Where a row does not say what was signed,
    this puts it right.
    """
    check_two(who, second)
    line = audit.why("hold_moved", order.reason, order.case)
    now = _sure(location, now)
    ended = order.until < day_of(now, location.site.zone)
    expires_at = now if ended else _end_of(location, order.until, now)
    with location.writing() as connection:
        row = _movable(connection, hold_id, now)
        row = replace(row, expires_at=expires_at.isoformat(timespec="seconds"))
        holds.move_end(connection, row.id, row.expires_at)
        moved = replace(row, authority=order.authority)
        entry = _approved(location, connection, (who, second), _lines(line, "hold_move_approved", moved), now)
    audit.publish_head(location, entry)
    if ended:
        _end_now(location, now)
    return row


def _movable(connection: Connection, hold_id: str, now: datetime) -> HoldRow:
    row, lines = holds.find_hold(connection, hold_id) if hold_id.isprintable() else None, hold_lines(connection)
    if row is None or lines.agree(row) or (row.ended_at is not None and lines.over(hold_id, now)):
        return running_hold(connection, hold_id, now)
    settle_in(connection, "hold_damaged")  # of another one the next purge tells again
    return row


def _sure(location: Location, now: datetime) -> datetime:
    """The believed moment; refuses while the clock is in doubt, or has one lead's word alone: the hold would begin or
    end by a wrong one."""
    reading = look(location, now)
    with location.reading() as connection:
        if reading.paused or hold_clock.waits(connection):
            raise Refused("clock_in_doubt")
    return reading.now


def _end_now(location: Location, now: datetime) -> None:
    """What was agreed is committed, so a failure is only logged: upkeep tries again."""
    try:
        purge(location, now)
    except Problem as problem:
        _log.warning("hold_end_waits", extra={"facts": {"code": problem.code}})


def _end_of(location: Location, until: date, now: datetime) -> datetime:
    """The site's midnight after the last day; refuses one that is over or too far away."""
    today = day_of(now, location.site.zone)
    last = today + timedelta(days=MOST_YEARS * 365)
    if not today <= until <= last:
        raise BadField("hold_until_invalid", "until", last=last.isoformat())
    return begin_of(until + timedelta(days=1), location.site.zone)


def _found(location: Location, connection: Connection, ids: Sequence[bytes], now: datetime) -> list[SealedVisit]:
    """The visits' rows, if each may be put on hold."""
    due, found = last_due(now, location.site), []
    for visit_id in ids:
        row = visits.find(connection, visit_id)
        if row is None or row.day <= due:
            raise Refused("visit_gone")
        if row.hold is not None:
            raise Refused("held_already", visit=row.id.hex(), hold=row.hold)
        if row.until == Until.LEAVING:
            raise Refused("hold_leaving", visit=row.id.hex())
        found.append(row)
    return found


def _put_on_hold(
    location: Location, connection: Connection, row: SealedVisit, hold_id: str, key: day_keys.DayKey
) -> None:
    try:
        under = reseal(location.site.id, row, location.key_of(connection, row.day), key)
    except Damaged as damage:
        if damage.code == "record_damaged":
            raise Damaged("hold_damaged", visit=row.id.hex()) from None
        raise
    holds.put_under(connection, row.id, hold_id, under.arrival, under.departure)


def _lines(line: Line, approval: str, row: HoldRow) -> tuple[Line, Line]:
    """What each of the two signs: until when, why, for which authority. The hold's row itself is signed by nobody."""
    kind, _, remark = line.reason.partition(": ")
    words = f"{kind}: {row.authority}" + (f"; {remark}" if remark else "")
    asked = replace(line, subject=row.id, reason=with_end(row.expires_at, words))
    return asked, replace(asked, action=approval)


def _approved(
    location: Location, connection: Connection, both: tuple[Unlocked, Unlocked], lines: tuple[Line, Line], now: datetime
) -> audit.AuditEntry:
    audit.append(location, connection, both[0], lines[0], now)
    return audit.append(location, connection, both[1], lines[1], now)
