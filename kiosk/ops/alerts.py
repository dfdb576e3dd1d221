"""Alerts to staff: what somebody should see to, kept until it is settled. An alert names no visitor."""

from dataclasses import dataclass
from datetime import UTC, datetime

from ..domain.errors import Damaged, Refused
from ..domain.roster import LEAD
from ..domain.stored import read_moment
from ..store import audit, people, state
from ..store.engine import Connection
from .location import Location
from .unlock import Unlocked

ALERT = "alert:"
_STAY = {"sheet_new", "one_lead", "clock_paused", "clock_behind"}


@dataclass(frozen=True, slots=True)
class Alert:
    """What it is about (a code with a sentence in kiosk/sentences.py, `alert_…`), and since when."""

    code: str
    since: datetime

    @property
    def stays(self) -> bool:
        """Whether only what it asks for ends it: nobody can say that she has seen to it."""
        return self.code in _STAY


def alert(location: Location, code: str, now: datetime) -> None:
    """Tell staff; the same alert again keeps its first time."""
    with location.writing() as connection:
        alert_in(connection, code, now)


def alert_in(connection: Connection, code: str, now: datetime) -> None:
    """The same within a transaction."""
    if not is_alerted(connection, code):
        state.put(connection, ALERT + code, now.isoformat(timespec="seconds"))


def is_alerted(connection: Connection, code: str) -> bool:
    """Whether staff are told of it already."""
    return state.get(connection, ALERT + code) is not None


def settle_in(connection: Connection, code: str) -> None:
    """It is over by itself."""
    state.drop(connection, ALERT + code)


def alerts(location: Location) -> tuple[Alert, ...]:
    """What is not settled, oldest first."""
    with location.reading() as connection:
        found = state.starting(connection, ALERT)
    listed = (Alert(name.removeprefix(ALERT), _since(at)) for name, at in found.items())
    return tuple(sorted(listed, key=lambda each: (each.since, each.code)))


def waiting(location: Location) -> tuple[Alert, ...]:
    """The same, and last that there is only one lead for as long as that lasts: what happens to her happens to the
    location."""
    with location.reading() as connection:
        nag = _one_lead(connection)
    return (*alerts(location), *([nag] if nag else []))


def _one_lead(connection: Connection) -> Alert | None:
    """Since the last other lead was removed; where there never was another, since set-up."""
    leads = [person for person in people.people(connection, removed=True) if person.role == LEAD]
    if sum(person.removed_at is None for person in leads) != 1:
        return None
    gone = [person.removed_at for person in leads if person.removed_at is not None]
    first = audit.line(connection, 1)
    at = max(gone) if gone else first.at if first else ""
    return Alert("one_lead", _since(at))


def _since(at: str) -> datetime:
    """An alert whose time is damaged is told all the same, as an old one."""
    try:
        return read_moment(at)
    except Damaged:
        return datetime.fromtimestamp(0, UTC)


def settle(location: Location, who: Unlocked, code: str) -> None:
    """Somebody who is unlocked has seen to it. Refuses an alert that ends only with what it asks for."""
    who.check_unlocked()
    if code in _STAY:
        raise Refused("alert_ends_itself")
    with location.writing() as connection:
        settle_in(connection, code)
