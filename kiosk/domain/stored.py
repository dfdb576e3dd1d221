"""Times and dates as the store has them in text: what this program never writes is damage, never a crash."""

from datetime import MAXYEAR, MINYEAR, date, datetime
from zoneinfo import ZoneInfo

from .errors import Damaged


def read_moment(text: str) -> datetime:
    """A time with its offset; the first and the last year there are cannot be told in every zone."""
    try:
        moment = datetime.fromisoformat(text)
    except (TypeError, ValueError):  # SQLite keeps bytes in a column of text too
        raise Damaged("time_damaged") from None
    if moment.tzinfo is None or not MINYEAR < moment.year < MAXYEAR:
        raise Damaged("time_damaged")
    return moment


def read_date(text: str) -> date:
    """A day; the same of the years."""
    try:
        day = date.fromisoformat(text)
    except (TypeError, ValueError):
        raise Damaged("time_damaged") from None
    if not MINYEAR < day.year < MAXYEAR:
        raise Damaged("time_damaged")
    return day


def was_by(text: str, last: date, zone: ZoneInfo) -> bool:
    """Whether a stored time was on the site's day `last` or before; also where nobody can say when it was, so that
    nothing stays for good because of it."""
    try:
        return read_moment(text).astimezone(zone).date() <= last
    except Damaged:
        return True
