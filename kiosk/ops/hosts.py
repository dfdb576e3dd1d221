"""Hosts: the directory comes with set-up, a visitor's letters get a few of its names, and her answer is checked."""

from dataclasses import replace
from pathlib import Path

from ..domain import hosts
from ..domain.errors import BadField, Environment
from ..domain.hosts import Host
from ..domain.visitor import Visitor
from ..settings import Settings
from ..store import hosts as rows
from ..store.engine import Connection
from .location import Location
from .signed import HOSTS, NOBODY, Trust


def read_hosts(settings: Settings, source: Path, trust: Trust = NOBODY) -> tuple[Host, ...]:
    """The directory that the settings name, beside their file `source`; none where they name none.

    Refuses a file that is missing, cannot be read or is not signed as `trust` wants it, and its faults by their line.
    """
    if not settings.hosts_directory:
        return ()
    file = source.parent / settings.hosts_directory
    try:
        with file.open("rb") as opened:
            content = opened.read(hosts.MOST_BYTES + 1)
    except FileNotFoundError:
        raise Environment("hosts_missing", file=file.name) from None
    except OSError:
        raise Environment("file_unreadable", file=file.name) from None
    trust.check(file, HOSTS, settings.site.id, content)
    return hosts.read_directory(content, file.name)


def suggest(location: Location, typed: str) -> tuple[str, ...]:
    """At most eight names for what a visitor typed, from two letters on; never a zone."""
    if not hosts.enough(typed):
        return ()
    with location.reading() as connection:
        return hosts.matching(rows.names(connection), typed)


def check_host(location: Location, connection: Connection, visitor: Visitor) -> Visitor:
    """The visitor as she is where any host may be named; elsewhere with the name as the directory has it.

    Refuses a name there that is not in it.
    """
    if location.settings.hosts_free_text or not visitor.host:
        return visitor
    known = hosts.the_one(rows.names(connection), visitor.host)
    if known is None:
        raise BadField("host_unknown", "host")
    return replace(visitor, host=known)
