"""The days: which key each has, how many came, and whether it is purged. The counts outlive the purge, coarsely."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, Date, bindparam, case, func, insert, literal_column, select, update

from ..domain.counts import FEWEST
from .schema import day, visit


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day that had a visit. `key_id`: of its key (8 bytes), then of those that took a lost one's place."""

    day: date
    key_id: bytes
    visits: int
    purged: bool


_FIND = select(day).where(day.c.day == bindparam("of"))  # built once: half the time of a small statement
_OF = bindparam("of", type_=Date)
_OLDEST_OPEN = select(func.min(visit.c.day)).where(visit.c.open == literal_column("1")).scalar_subquery()
_SINCE = select(day).where(day.c.day >= func.min(_OF, func.coalesce(_OLDEST_OPEN, _OF)))


def find_day(connection: Connection, of: date) -> DayRow | None:
    """The day's row, if somebody came on it."""
    row = connection.execute(_FIND, {"of": of}).first()
    return DayRow(row.day, row.key_id, row.visits, row.purged_at is not None) if row else None


def since_open(connection: Connection, of: date) -> dict[date, DayRow]:
    """The day's row, if somebody came on it, and those of all days from the oldest on that has an open visit."""
    rows = connection.execute(_SINCE, {"of": of}).all()
    return {found: DayRow(found, key_id, visits, purged is not None) for found, key_id, visits, purged in rows}


def insert_day(connection: Connection, of: date, key_id: bytes) -> None:
    """The day's first visit is about to be stored."""
    connection.execute(insert(day), {"day": of, "key_id": key_id, "visits": 0})


def put_key_ids(connection: Connection, of: date, ids: bytes) -> None:
    """The day has one key more: the one before is lost, but might come back with an old keyring."""
    connection.execute(update(day).where(day.c.day == of).values(key_id=ids))


def unpurged_through(connection: Connection, last: date) -> list[DayRow]:
    """The days up to `last` whose purge is not finished, oldest first."""
    query = select(day).where(day.c.day <= last, day.c.purged_at.is_(None)).order_by(day.c.day)
    return [DayRow(row.day, row.key_id, row.visits, False) for row in connection.execute(query)]


def through(connection: Connection, last: date) -> list[date]:
    """Every day up to `last` on which somebody came, purged or not."""
    return list(connection.execute(select(day.c.day).where(day.c.day <= last)).scalars())


def unpurged_after(connection: Connection, last: date) -> list[date]:
    """The days after `last` whose purge is not finished, oldest first."""
    query = select(day.c.day).where(day.c.day > last, day.c.purged_at.is_(None)).order_by(day.c.day)
    return list(connection.execute(query).scalars())


def begin_again(connection: Connection, of: date, key_id: bytes) -> None:
    """A purged day gets visits again, under a new key; what was purged has no key any more."""
    connection.execute(update(day).where(day.c.day == of).values(key_id=key_id, purged_at=None))


def mark_purged(connection: Connection, of: list[date], at: str) -> None:
    """The purge of these days is done: their keys are gone, and numbers that could be somebody are 0 from now on."""
    kept = case((day.c.visits < FEWEST, 0), else_=day.c.visits)
    done = update(day).where(day.c.day.in_(of), day.c.purged_at.is_(None))
    connection.execute(done.values(purged_at=at, visits=kept))


def kept(connection: Connection) -> list[DayRow]:
    """The days that are not purged."""
    rows = connection.execute(select(day).where(day.c.purged_at.is_(None)).order_by(day.c.day))
    return [DayRow(row.day, row.key_id, row.visits, False) for row in rows]


def first_day(connection: Connection) -> date | None:
    """The oldest day on which somebody came."""
    return connection.execute(select(func.min(day.c.day))).scalar()


def registered(connection: Connection, first: date, last: date) -> dict[date, int]:
    """How many visits were registered on each day in between; a purged day with fewer than five has 0."""
    query = select(day.c.day, day.c.visits).where(day.c.day.between(first, last))
    return {row.day: row.visits for row in connection.execute(query)}
