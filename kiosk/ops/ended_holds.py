"""Rows that say that a hold has ended: believed where the end that two persons signed has come; the key goes then.

Row and `hold_ended` line alone are the word of whoever has the kiosk's account: the device signs for him.
"""

from datetime import datetime

from ..crypto.day_keys import hold_slot
from ..store import holds
from . import hold_clock
from .alerts import alert_in
from .hold_lines import hold_lines
from .location import Location


def reopen_holds(location: Location, now: datetime) -> None:
    """A row that says that its hold was ended is put right before anything is deleted on its word, and staff are told:
    where no line says so too, and where the end that was signed has not come and visits are on it.

    Without visits it stays as it is: a clock that was set back must not bring back what has ended.
    """
    with location.reading() as connection:
        said = {row.id for row in holds.all_holds(connection) if row.ended_at is not None}
        if not said:
            return
        lines, wait = hold_lines(connection), hold_clock.waits(connection)
        kept = {hold_id for hold_id in holds.held_visits(connection) if wait or not lines.over(hold_id, now)}
        wrong = said & kept | said - lines.ended
    if not wrong:
        return
    with location.writing() as connection:
        for hold_id in wrong:
            holds.reopen(connection, hold_id)
        alert_in(connection, "hold_damaged", now)


def erase_ended(location: Location, now: datetime) -> None:
    """Erase the slot of every hold whose signed end has come and that no running row has, and read back that it is
    gone: the row may have been written, or taken away, and a keyring put back."""
    with location.reading() as connection:
        if hold_clock.waits(connection):
            return
        lines, running = hold_lines(connection), {row.id for row in holds.running(connection)}
        over = [hold_id for hold_id in lines.made if hold_id not in running and lines.over(hold_id, now)]
    for hold_id in over:
        location.slots.erase(hold_slot(hold_id))
