"""Holds: visits that the law keeps longer than the purge would, under the hold's own key."""

from dataclasses import asdict, dataclass

from sqlalchemy import Connection, func, insert, select, update

from .schema import departure, hold, visit


@dataclass(frozen=True, slots=True)
class HoldRow:
    """A hold: which authority asked why, which two persons approved, and when it ends (ISO 8601)."""

    id: str
    key_id: bytes
    reason: str
    authority: str
    asked_by: str
    approved_by: str
    made_at: str
    expires_at: str
    ended_at: str | None = None


def insert_hold(connection: Connection, row: HoldRow) -> None:
    """A new hold; its visits follow in the same transaction."""
    connection.execute(insert(hold), asdict(row))


def find_hold(connection: Connection, hold_id: str) -> HoldRow | None:
    """The hold with this id."""
    row = connection.execute(select(hold).where(hold.c.id == hold_id)).first()
    return HoldRow(*row) if row else None


def all_holds(connection: Connection) -> list[HoldRow]:
    """Every hold, those that have ended too, by when they were made."""
    return [HoldRow(*row) for row in connection.execute(select(hold).order_by(hold.c.made_at, hold.c.id))]


def running(connection: Connection) -> list[HoldRow]:
    """The holds whose end is not finished."""
    rows = connection.execute(select(hold).where(hold.c.ended_at.is_(None)).order_by(hold.c.expires_at))
    return [HoldRow(*row) for row in rows]


def put_under(connection: Connection, visit_id: bytes, hold_id: str | None, arrival: bytes, left: bytes | None) -> None:
    """The visit's records as they are under the hold's key, in place of those under its day's; None: back again."""
    connection.execute(update(visit).where(visit.c.id == visit_id).values(hold=hold_id, arrival=arrival))
    if left is not None:
        connection.execute(update(departure).where(departure.c.visit == visit_id).values(departure=left))


def held_visits(connection: Connection) -> dict[str, int]:
    """How many visits are on each hold."""
    query = select(visit.c.hold, func.count()).where(visit.c.hold.is_not(None)).group_by(visit.c.hold)
    return {str(row[0]): int(row[1]) for row in connection.execute(query)}


def move_end(connection: Connection, hold_id: str, expires_at: str) -> None:
    """The hold ends then, not when it was said first, and has not ended yet."""
    connection.execute(update(hold).where(hold.c.id == hold_id).values(expires_at=expires_at, ended_at=None))


def reopen(connection: Connection, hold_id: str) -> None:
    """The hold has not ended, whatever was written."""
    connection.execute(update(hold).where(hold.c.id == hold_id).values(ended_at=None))


def end_hold(connection: Connection, hold_id: str, at: str) -> None:
    """The hold's end is finished: its key is gone."""
    connection.execute(update(hold).where(hold.c.id == hold_id).values(ended_at=at))
