"""The visits of the last N days, for staff: what the ten-day report shows."""

from datetime import date, datetime, timedelta

from ..domain.errors import Refused
from ..domain.retention import last_days, last_due
from ..domain.visit import Until
from ..store.visits import Which
from . import audit
from .clock import moment
from .listing import Listing, close_if_readable, open_visits
from .location import Location
from .unlock import Unlocked


def list_visits(
    location: Location, who: Unlocked, days: int, reason: str, case: str, now: datetime, action: str = "visits"
) -> Listing:
    """The visits of today and `days` - 1 days before, opened; never beyond retention, purged or not.

    Visits kept only until leaving stand in the roll call only. Refuses without a reason; the audit line is
    committed before anything is opened.
    """
    who.check_unlocked()
    if not 1 <= days <= location.site.retention:
        raise Refused("days_invalid", most=location.site.retention)
    line = audit.why(action, reason, case)
    close_if_readable(location, now)
    entry = audit.record(location, who, line, now)
    until = moment(location, now)
    first, last = last_days(until, days, location.site.zone)
    first = max(first, last_due(until, location.site) + timedelta(days=1))  # some may be kept fewer days than others
    # Without an end: what a wrong clock dated in the future is listed too.
    return Listing(open_visits(location, who, Which(first, date.max, until=Until.DAYS)), first, last, entry)
