"""Small facts that outlive a restart, each under its name."""

from sqlalchemy import Connection, bindparam, delete, insert, select

from .schema import state

CLOSED_THROUGH = "closed_through"  # the last closing time handled: every open visit arrived after it
PURGED_THROUGH = "purged_through"  # the last day whose keyring slot is known to be gone
HOLD_BEGUN = "hold_begun:"  # and its id: a hold whose keyring slot may be there before its row is
CLOCK_MARK = "clock_mark"  # the latest moment that the clock has shown and that was believed
CLOCK_PAUSE = "clock_pause"  # the clock is in doubt, so nothing is destroyed
HOLDS_WAIT = "holds_wait"  # one lead alone has confirmed the date, so no hold ends by it yet
KEPT_BEFORE = "kept_before:"  # and a day: visits of the days before it are kept no more days than its value
NOTICE_OWN = "notice_own:"  # and a language: the location's own words for its notice, before they are filled in
PURGE_FAILS = "purge_fails_since"
_FIND = select(state.c.value).where(state.c.name == bindparam("of"))


def get(connection: Connection, name: str) -> str | None:
    """The fact, or None."""
    return connection.execute(_FIND, {"of": name}).scalar_one_or_none()


def put(connection: Connection, name: str, value: str) -> None:
    """Set the fact."""
    drop(connection, name)
    connection.execute(insert(state), {"name": name, "value": value})


def drop(connection: Connection, name: str) -> None:
    """The fact is no more."""
    connection.execute(delete(state).where(state.c.name == name))


def starting(connection: Connection, prefix: str) -> dict[str, str]:
    """The facts whose names begin so."""
    found = connection.execute(select(state).where(state.c.name.startswith(prefix, autoescape=True)))
    return {row.name: row.value for row in found}
