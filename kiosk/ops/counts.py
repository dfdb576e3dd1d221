"""How many visits there were per day, also of days that are purged: what is left of them, and names nobody."""

from datetime import datetime, timedelta

from ..domain.counts import Counts, count_days
from ..domain.errors import BadField
from ..domain.retention import day_of
from ..store import days as stored
from . import audit
from .audit import AuditEntry, Line
from .clock import moment
from .location import Location
from .unlock import Unlocked

MOST_DAYS = 3660
A_YEAR = 366


def counts(location: Location, who: Unlocked, now: datetime, days: int = A_YEAR) -> Counts:
    """The last so many days that are over, from the first on which somebody came; for the window, without a line.

    Today is not among them: whoever looks twice would see one visit come. Refuses 0 days and more than ten years, and
    who is not unlocked: a locked kiosk counts nothing for who stands before it.
    """
    who.check_unlocked()
    if not 1 <= days <= MOST_DAYS:
        raise BadField("count_invalid", "days", least=1, most=MOST_DAYS)
    last = day_of(moment(location, now), location.site.zone) - timedelta(days=1)
    first = last - timedelta(days=days - 1)
    with location.reading() as connection:
        since = stored.first_day(connection)
        found = stored.registered(connection, first, last)
    return count_days(found, max(first, since), last) if since and since <= last else Counts()


def report_counts(location: Location, who: Unlocked, now: datetime, days: int = A_YEAR) -> tuple[Counts, AuditEntry]:
    """The same for paper and files, under a line of the log."""
    counted = counts(location, who, now, days)
    return counted, audit.record(location, who, Line("counted"), now)
