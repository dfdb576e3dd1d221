"""Begin a day: its key is made before anybody comes, for the keyring notes when each of its keys was made."""

from datetime import date, datetime

from ..crypto import day_keys
from ..domain.retention import day_of
from ..store import days, state
from .location import Location


def make_todays_key(location: Location, now: datetime) -> None:
    """Make the day's key if there is none yet; otherwise the first visit makes it, and its time can be read there.

    Nothing for a day that is purged already: the clock is behind.
    """
    today = day_of(now, location.site.zone)
    with location.writing() as connection:
        through = state.get(connection, state.PURGED_THROUGH)
        if days.find_day(connection, today) is None and (not through or date.fromisoformat(through) < today):
            day_keys.make_or_read(location.slots, today)
