"""Visits and their days as rows: sealed blobs, and the little in clear that the kiosk needs while locked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import (
    Boolean,
    Connection,
    Date,
    Integer,
    Select,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    null,
    or_,
    select,
    tuple_,
    type_coerce,
    update,
)

from .schema import day, departure, hold, visit

BATCH = 200
DELETED_AT_ONCE = 6  # takes less than a check-in, which may wait for one of these


@dataclass(frozen=True, slots=True)
class SealedVisit:
    """A visit's row with its departure, if there is one: nothing in it can be read without keys."""

    id: bytes
    day: date
    revision: int
    open: bool
    until: str
    pass_public: bytes
    arrival: bytes
    departure: bytes | None = None
    hold: str | None = None


@dataclass(frozen=True, slots=True)
class Which:
    """Which visits: of these days, and only the open ones, those kept `until`, or those on a hold, if asked."""

    first: date
    last: date
    only_open: bool = False
    until: str = ""
    hold: str = ""


_COLUMNS = (
    visit.c.id,
    visit.c.day,
    visit.c.revision,
    type_coerce(visit.c.open, Boolean),
    visit.c.until,
    visit.c.pass_public,
    visit.c.arrival,
    departure.c.departure,
    visit.c.hold,
)  # in the order of SealedVisit
# As literals: a bound value in LIMIT or beside a partial index makes SQLite prepare the statement anew each time.
_BATCH = literal_column(str(BATCH), Integer)
_DELETED_AT_ONCE = literal_column(str(DELETED_AT_ONCE), Integer)
_OPEN = visit.c.open == literal_column("1")
# The same days in the same order, but not by the index of all days: the few open ones have an index of their own.
_DAY_OF_OPEN = literal_column("+visit.day", Date)
_TAGGED = select(visit.c.id).where(visit.c.exit_tag == bindparam("tag"))
_COUNT = update(day).where(day.c.day == bindparam("of")).values(visits=day.c.visits + 1)
_INSERT = insert(visit)
_SEALED: Select[Any] = select(*_COLUMNS).select_from(visit.outerjoin(departure))


def insert_visit(connection: Connection, row: SealedVisit, site: str, device: str, exit_tag: bytes) -> None:
    """A new visit on a day that has its row already; the day counts it."""
    values = {
        "id": row.id,
        "site": site,
        "day": row.day,
        "device": device,
        "revision": row.revision,
        "open": int(row.open),
        "until": row.until,
        "exit_tag": exit_tag,
        "pass_public": row.pass_public,
        "arrival": row.arrival,
    }
    connection.execute(_INSERT, values)
    connection.execute(_COUNT, {"of": row.day})
    if row.departure is not None:
        insert_departure(connection, row.id, row.day, row.departure)


def insert_departure(connection: Connection, visit_id: bytes, of_day: date, sealed: bytes) -> None:
    """How the visit ended."""
    connection.execute(insert(departure), {"visit": visit_id, "day": of_day, "departure": sealed})


def close_visit(connection: Connection, visit_id: bytes, of_day: date, sealed: bytes) -> None:
    """The visit ends now; a visit that is closed already is left alone by its caller."""
    insert_departure(connection, visit_id, of_day, sealed)
    shut_visit(connection, visit_id)


def shut_visit(connection: Connection, visit_id: bytes) -> None:
    """The visit is not open any more, and nobody can say how it ended: its day's key or its pass key is damaged."""
    connection.execute(update(visit).where(visit.c.id == visit_id).values(open=0))


def replace_visit(connection: Connection, row: SealedVisit) -> None:
    """The visit's row and departure as they are now, in place of those with its id; nothing of the old ones stays."""
    values = {"revision": row.revision, "open": int(row.open), "until": row.until, "arrival": row.arrival}
    connection.execute(update(visit).where(visit.c.id == row.id).values(values))
    connection.execute(delete(departure).where(departure.c.visit == row.id))
    if row.departure is not None:
        insert_departure(connection, row.id, row.day, row.departure)


def delete_visit(connection: Connection, visit_id: bytes) -> None:
    """The visit and its departure are gone."""
    connection.execute(delete(visit).where(visit.c.id == visit_id))


def find(connection: Connection, visit_id: bytes) -> SealedVisit | None:
    """The visit with this id."""
    return _first(connection, _SEALED.where(visit.c.id == visit_id))


def find_arrival(connection: Connection, visit_id: bytes) -> SealedVisit | None:
    """The same without its departure: as a closed visit whose end nobody can read."""
    columns = [null() if column is departure.c.departure else column for column in _COLUMNS]
    query = select(*columns).where(visit.c.id == visit_id)
    row = _first(connection, query)
    return replace(row, open=False) if row else None


def find_exit(connection: Connection, tags: list[bytes]) -> SealedVisit | None:
    """The visit with one of these exit tags, an open one first."""
    return _first(connection, _SEALED.where(visit.c.exit_tag.in_(tags)).order_by(visit.c.open.desc()))


def exit_taken(connection: Connection, tags: list[bytes]) -> bool:
    """Whether one of these tags stands on a visit: each day's key makes another tag of one number."""
    return any(connection.execute(_TAGGED, {"tag": tag}).first() for tag in tags)


def batch(connection: Connection, which: Which, after: SealedVisit | None) -> list[SealedVisit]:
    """The next visits, at most 200, by day and id; between two batches everybody else may write."""
    order = _DAY_OF_OPEN if which.only_open else visit.c.day
    query = _SEALED.where(visit.c.day <= which.last).order_by(order, visit.c.id)
    if after is None:
        query = query.where(visit.c.day >= which.first)
    else:  # alone, or SQLite would begin each batch at the first day and go through all that came before
        query = query.where(tuple_(visit.c.day, visit.c.id) > tuple_(after.day, after.id))
    if which.only_open:
        query = query.where(_OPEN)
    if which.until:
        query = query.where(visit.c.until == which.until)
    if which.hold:
        query = query.where(visit.c.hold == which.hold)
    return [SealedVisit(*row) for row in connection.execute(query.limit(_BATCH)).all()]


def ids_by_key(connection: Connection) -> dict[tuple[date, str | None], list[bytes]]:
    """The id of every visit by what its records are under: its day's key, or that of its hold."""
    found: dict[tuple[date, str | None], list[bytes]] = {}
    for row in connection.execute(select(visit.c.day, visit.c.hold, visit.c.id)):
        found.setdefault((row.day, row.hold), []).append(row.id)
    return found


def count(connection: Connection) -> int:
    """How many there are."""
    return int(connection.execute(select(func.count()).select_from(visit)).scalar_one())


def delete_through(connection: Connection, last: date, strays: Sequence[date] = ()) -> int:
    """Delete some of the visits of days up to `last`, and of `strays`; those on a running hold not. How many: fewer
    than DELETED_AT_ONCE are the last ones."""
    running = select(hold.c.id).where(hold.c.ended_at.is_(None))
    free = or_(visit.c.hold.is_(None), visit.c.hold.not_in(running))
    due = select(visit.c.id).where(or_(visit.c.day <= last, visit.c.day.in_(strays)), free)
    some = due.limit(_DELETED_AT_ONCE).scalar_subquery()
    return connection.execute(delete(visit).where(visit.c.id.in_(some))).rowcount


def _first(connection: Connection, query: Select[Any]) -> SealedVisit | None:
    row = connection.execute(query).first()
    return SealedVisit(*row) if row else None
