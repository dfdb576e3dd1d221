"""How somebody gets at one visit: the visitor with her pass and a second factor, staff with a reason.

Whatever is done there is done in the transaction that found the visit, and its audit line is committed with it:
nothing of the visit leaves before. A visit on hold opens too, under its hold's key.
"""

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import TypeVar

from ..crypto.keys import pass_key
from ..domain.codes import Pass, read_pass
from ..domain.errors import Damaged, Refused
from ..domain.retention import deleted_after
from ..domain.second_factor import matches
from ..domain.visit import Until, Visit
from ..store import visits
from ..store.engine import Connection
from . import audit, pass_tries
from .audit import AuditEntry, DeviceSigner, Line, Signer
from .close import Closing, close_in
from .kept import Kept, find_kept, read_id
from .location import Location
from .sealing import Opener, PassOpener
from .unlock import Unlocked

T = TypeVar("T")

REFUSED = "visit_opened"  # in the audit: opened, and then nothing was done, for what was asked was refused


@dataclass(frozen=True, slots=True)
class ByPass:
    """The visitor's own way: the code on her pass, and what she types beside it (kiosk/domain/second_factor.py)."""

    code: str = field(repr=False)
    check: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ByStaff:
    """The way of staff, also where a pass is lost: who is unlocked, the visit's id, a reason and a case."""

    who: Unlocked
    visit_id: str
    reason: str
    case: str = ""


Access = ByPass | ByStaff


@dataclass(frozen=True, slots=True)
class OneVisit:
    """A visit that somebody got at, opened; valid within the transaction. `closing`: what stands in it."""

    kept: Kept
    visit: Visit = field(repr=False)
    closing: Closing
    by_staff: bool


Act = Callable[[Connection, OneVisit], tuple[str, T]]


@dataclass(frozen=True, slots=True)
class _Turned:
    """A refusal that the store must remember, so it is raised after the commit; `action`: what the audit notes."""

    kept: Kept
    refusal: Refused
    action: str = ""


_Find = Callable[[Location, Connection, Closing], OneVisit | _Turned]


def at_visit(location: Location, access: Access, now: datetime, act: Act[T]) -> T:
    """Let `act` do its work at the visit; it answers what the audit calls that, and the outcome.

    Refuses what is no pass of this location, a pass whose visit is gone or that opens nothing any more, a wrong
    check (the third blocks the pass for an hour), staff without a reason, and all but a lead where only a hold keeps
    the visit. What `act` refuses changes nothing, and leaves a line.
    """
    return at_visit_noted(location, access, now, act)[0]


def at_visit_noted(location: Location, access: Access, now: datetime, act: Act[T]) -> tuple[T, AuditEntry]:
    """The same, with the audit's line of it; `act` names one."""
    by, line, find = _way(location, access)
    with location.writing() as connection:
        closing = close_in(location, connection, now)
        found = find(location, connection, closing)
        action, outcome = _done(connection, found, act)
        line = replace(line, action=action, subject=found.kept.subject)
        entry = audit.append(location, connection, by, line, now) if action else None
    if entry:
        audit.publish_head(location, entry)
    location.tidy()
    if isinstance(outcome, Refused | Damaged):
        raise outcome
    return outcome, entry or AuditEntry(0, b"", "", "")


def _done(connection: Connection, found: OneVisit | _Turned, act: Act[T]) -> tuple[str, T | Refused | Damaged]:
    """What the audit calls it, and the outcome. A visit that was opened leaves its line also where `act` refuses or
    meets damage: that alone tells that the check was right, or when she came."""
    if isinstance(found, _Turned):
        return found.action, found.refusal
    try:
        with connection.begin_nested():
            return act(connection, found)
    except (Refused, Damaged) as fault:
        return REFUSED, fault


def _way(location: Location, access: Access) -> tuple[Signer, Line, _Find]:
    """Who signs the audit line, what it says of the reason, and how the visit is found."""
    if isinstance(access, ByPass):
        given = read_pass(access.code, location.site.id)
        return DeviceSigner(location), Line(""), partial(_by_pass, given, access.check)
    access.who.check_unlocked()
    line = audit.why("", access.reason, access.case)
    return access.who, line, partial(_by_staff, access.who, read_id(access.visit_id))


def _by_staff(who: Unlocked, visit_id: bytes, location: Location, connection: Connection, closing: Closing) -> OneVisit:
    who.check_current(connection)
    now = closing.reading.now
    kept = find_kept(location, connection, visit_id, now)
    if deleted_after(kept.row.day, location.site) <= now:  # here only by its hold, which a lead alone is shown
        who.check_lead()
    visit = Opener(location.site.id, who.site_secrets).open(kept.row, kept.key)
    return OneVisit(kept, visit, closing, by_staff=True)


def _by_pass(
    given: Pass, check: str, location: Location, connection: Connection, closing: Closing
) -> OneVisit | _Turned:
    """The visit, if the pass is its own and the check is right. Wrong ones are counted, so those are not raised."""
    key, row = pass_key(given.secret, given.visit_id), visits.find(connection, given.visit_id)
    if row is None or not hmac.compare_digest(key.public_key().public_bytes_raw(), row.pass_public):
        raise Refused("visit_gone")  # the same for both: a badge has the id, and must not tell who is on hold
    kept, waited = find_kept(location, connection, given.visit_id, closing.reading.now), closing.reading.waited
    if kept.row.until == Until.LEAVING:
        raise Refused("pass_ended")
    minutes = pass_tries.minutes_left(connection, kept.subject, waited)
    if minutes:
        return _Turned(kept, Refused("pass_blocked", minutes=minutes))
    visit = PassOpener(location.site.id, key).open(kept.row, kept.key)
    if visit.arrival is None:
        raise Damaged("record_damaged")
    if matches(visit.arrival.visitor, check):
        pass_tries.forget(connection, kept.subject)
        return OneVisit(kept, visit, closing, by_staff=False)
    if pass_tries.note_wrong(connection, kept.subject, waited):
        minutes = pass_tries.minutes_left(connection, kept.subject, waited)
        return _Turned(kept, Refused("pass_blocked", minutes=minutes), "pass_blocked")
    return _Turned(kept, Refused("check_wrong"))
