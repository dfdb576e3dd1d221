"""The directory of hosts as rows; they stand in clear, for the locked kiosk suggests their names."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from ..domain.hosts import Host
from .schema import host


def replace_hosts(connection: Connection, hosts: Iterable[Host]) -> bool:
    """These in place of those that were there; whether they are others."""
    rows = [{"name": each.name, "zone": each.zone} for each in hosts]
    if {(each["name"], each["zone"]) for each in rows} == {(name, zone) for name, zone in _all(connection)}:
        return False
    connection.execute(delete(host))
    if rows:
        connection.execute(insert(host), rows)
    return True


def names(connection: Connection) -> list[str]:
    """The names, without their zones."""
    return list(connection.execute(select(host.c.name)).scalars())


def _all(connection: Connection) -> list[tuple[str, str]]:
    return [(name, zone) for name, zone in connection.execute(select(host.c.name, host.c.zone))]
