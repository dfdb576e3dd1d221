"""Replace what is sealed of a visit: its next revision, to the site's current key and to the visitor."""

from dataclasses import replace

from ..crypto.envelope import recipients
from ..domain.visit import Arrival, Departure
from ..store import visits
from ..store.engine import Connection
from .location import Location
from .one_visit import OneVisit
from .sealing import seal_arrival, seal_departure


def replace_in(
    location: Location, connection: Connection, one: OneVisit, arrival: Arrival, departure: Departure | None
) -> int:
    """Put arrival and departure in place of those stored, within the transaction; the new revision.

    Both are sealed anew, for the revision is bound into both. Without a departure the one stored stays as it is:
    there is none, or it is damaged.
    """
    kept, found, site = one.kept, one.closing.standing, location.site.id
    still_open = kept.row.open and departure is None
    row = replace(kept.row, revision=kept.row.revision + 1, open=still_open, until=arrival.until)
    to = recipients(found.generation, found.site_public, row.pass_public)
    row = replace(row, arrival=seal_arrival(arrival, site, row, to, kept.key))
    if departure is not None:
        row = replace(row, departure=seal_departure(departure, site, row, to, kept.key))
    visits.replace_visit(connection, row)
    return row.revision
