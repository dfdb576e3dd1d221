"""Who is in the building now: a count for everybody, names for who is unlocked (roll call)."""

from datetime import datetime

from ..domain.retention import last_days, last_due
from ..domain.visit import Purpose, Visit
from ..store import visits
from ..store.visits import Which
from . import audit
from .close import close_overdue
from .listing import Listing, open_visits
from .location import Location
from .unlock import Unlocked


def count_present(location: Location, now: datetime) -> int:
    """How many visits are open; allowed while locked."""
    with location.reading() as connection:
        return visits.count_open(connection, after=last_due(now, location.site))


def present(location: Location, who: Unlocked, reason: str, case: str, now: datetime) -> Listing:
    """The open visits, those kept only until leaving too; refuses without a reason.

    Who did not agree to the roll call is counted without a name.
    """
    who.check_unlocked()
    line = audit.why("present", reason, case)
    close_overdue(location, now)
    entry = audit.record(location, who, line, now)
    first, today = last_days(now, location.site.retention, location.site.zone)
    opened = open_visits(location, who, Which(first, today, only_open=True))
    return Listing(tuple(map(_as_agreed, opened)), opened[0].day if opened else today, today, entry)


def _as_agreed(visit: Visit) -> Visit:
    agreed = visit.arrival is None or Purpose.ROLL_CALL in visit.arrival.purposes
    return visit if agreed else visit.unnamed()
