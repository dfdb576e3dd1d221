"""Begin a day: its key is made before anybody comes, for the keyring notes when each of its keys was made."""

from datetime import datetime

from ..crypto import day_keys
from ..domain.retention import day_of
from ..domain.stored import read_date
from ..store import days, state
from ..store.standing import standing
from . import clock
from .location import Location


def make_todays_key(location: Location, now: datetime) -> None:
    """Make the day's key if there is none yet; otherwise the first visit makes it, and its time can be read there.

    Nothing for a day that is purged already. While the clock is in doubt the key may be of a wrong day: should it
    prove so, the key goes with the visits that were dated so.
    """
    with location.writing() as connection:
        reading = clock.read(location, standing(connection), now)
        today, through = day_of(reading.now, location.site.zone), state.get(connection, state.PURGED_THROUGH)
        if days.find_day(connection, today) is None and (not through or read_date(through) < today):
            if reading.paused:
                clock.note_stray(connection, today, today)
            day_keys.make_or_read(location.slots, today)
