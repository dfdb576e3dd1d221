"""How long a visit is kept: the day of arrival and the days after it, by the clock on the location's wall.

Datatilsynet: normally at most ten days. Day d with retention N is due at the site's midnight that begins
d + N; "the last N days" are today and N - 1 before.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from .site import Site


def day_of(moment: datetime, zone: ZoneInfo) -> date:
    """The site's local date at that moment."""
    return moment.astimezone(zone).date()


def begin_of(day: date, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, at which the site's day begins."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def deleted_after(day: date, site: Site) -> datetime:
    """The moment, in UTC, from which nothing of that day is kept."""
    return begin_of(day + timedelta(days=site.kept_days(day)), site.zone)


def last_due(now: datetime, site: Site) -> date:
    """The newest day whose visits must be gone now."""
    today, one = day_of(now, site.zone), timedelta(days=1)
    promised = (min(today - promise.days * one, promise.before - one) for promise in site.promises)
    return max([today - site.retention * one, *promised])


def last_days(now: datetime, days: int, zone: ZoneInfo) -> tuple[date, date]:
    """First and last day of "the last `days` days": today and `days` - 1 before."""
    today = day_of(now, zone)
    return today - timedelta(days=days - 1), today


def closing_time(arrived_at: datetime, site: Site) -> datetime:
    """The first closing time after the arrival, in UTC: when an open visit is closed automatically."""
    day = day_of(arrived_at, site.zone)
    while True:
        closing = datetime.combine(day, site.closing, site.zone).astimezone(UTC)
        if closing > arrived_at:
            return closing
        day += timedelta(days=1)
