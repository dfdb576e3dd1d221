"""Visits of one store put into another copy of it, as they are: nothing is opened for it."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, insert, select

from .schema import departure, visit

Row = Mapping[str, Any]


def ids(connection: Connection) -> set[bytes]:
    """The id of every visit."""
    return set(connection.execute(select(visit.c.id)).scalars())


def row_of(connection: Connection, visit_id: bytes) -> Row:
    """The visit's whole row; it is there."""
    return dict(connection.execute(select(visit).where(visit.c.id == visit_id)).mappings().one())


def departure_of(connection: Connection, visit_id: bytes) -> bytes | None:
    """How it ended, if it did."""
    query = select(departure.c.departure).where(departure.c.visit == visit_id)
    return connection.execute(query).scalar_one_or_none()


def put_back(connection: Connection, row: Row, left: bytes | None) -> None:
    """The visit is there again; its day, which has a row, has counted it when it came."""
    connection.execute(insert(visit), dict(row))
    if left is not None:
        connection.execute(insert(departure), {"visit": row["id"], "day": row["day"], "departure": left})
