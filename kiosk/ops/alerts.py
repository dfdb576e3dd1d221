"""Alerts to staff: what somebody should see to, kept until it is settled. An alert names no visitor."""

from dataclasses import dataclass
from datetime import UTC, datetime

from ..domain.errors import Damaged
from ..domain.stored import read_moment
from ..store import state
from ..store.engine import Connection
from .location import Location
from .unlock import Unlocked

ALERT = "alert:"


@dataclass(frozen=True, slots=True)
class Alert:
    """What it is about (a code with a sentence in kiosk/sentences.py, `alert_…`), and since when."""

    code: str
    since: datetime


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


def _since(at: str) -> datetime:
    """An alert whose time is damaged is told all the same, as an old one."""
    try:
        return read_moment(at)
    except Damaged:
        return datetime.fromtimestamp(0, UTC)


def settle(location: Location, who: Unlocked, code: str) -> None:
    """Somebody who is unlocked has seen to it."""
    who.check_unlocked()
    with location.writing() as connection:
        settle_in(connection, code)
