"""The directory of hosts as rows; they stand in clear, for the locked kiosk suggests their names."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from ..domain.hosts import Host
from .schema import host


def replace_hosts(connection: Connection, hosts: Iterable[Host]) -> None:
    """These in place of those that were there."""
    connection.execute(delete(host))
    rows = [{"name": each.name, "zone": each.zone} for each in hosts]
    if rows:
        connection.execute(insert(host), rows)


def names(connection: Connection) -> list[str]:
    """The names, without their zones."""
    return list(connection.execute(select(host.c.name)).scalars())
