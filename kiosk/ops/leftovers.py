"""What was noted of visits beside their rows ends with them: nothing of it outlives the purge."""

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

from ..domain.stored import was_by
from ..store import state
from ..store.engine import Connection
from .location import Location
from .pass_tries import TRIED
from .subjects import names_without_use
from .wrong_tries import EXIT


def forget_leftovers(location: Location, due: date) -> None:
    """Drop the wrong checks and exit numbers that were tried up to `due`, a day that is purged: whomever they are about
    had come by then. And the names of visits whose holds have ended."""
    with location.reading() as connection:
        found = list(_leftovers(connection, due, location.site.zone))
    if found:
        with location.writing() as connection:
            for name in found:
                state.drop(connection, name)


def _leftovers(connection: Connection, due: date, zone: ZoneInfo) -> Iterator[str]:
    for name, value in state.starting(connection, TRIED).items():
        if was_by(value.partition(" ")[2], due, zone):
            yield name
    last = state.get(connection, EXIT.last)
    if last is not None and was_by(last, due, zone):
        yield from (EXIT.last, EXIT.count)
    yield from names_without_use(connection, due, zone)
