"""Which holds there are, for everybody, and the visits on one of them, for a lead."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from ..domain.errors import Refused
from ..domain.retention import day_of
from ..store import holds, people
from ..store.engine import Connection
from ..store.holds import HoldRow
from ..store.visits import Which
from . import audit
from .clock import moment
from .close import close_overdue
from .end_holds import is_over
from .hold_lines import hold_lines
from .listing import Listing, open_visits
from .location import Location
from .unlock import Unlocked


@dataclass(frozen=True, slots=True)
class Held:
    """A hold as it is listed: its row, the two persons by their short names, and how many visits are on it now.

    `case` is as the newest line about it says; `signed`: the row says what two persons signed (hold_lines.py).
    """

    row: HoldRow
    asked_by: str
    approved_by: str
    visits: int
    case: str
    signed: bool


def list_holds(location: Location) -> tuple[Held, ...]:
    """Every hold, those that have ended too. It names no visitor, so nobody need be unlocked."""
    with location.reading() as connection:
        short = {person.id: person.short for person in people.people(connection, removed=True)}
        counts, rows, lines = holds.held_visits(connection), holds.all_holds(connection), hold_lines(connection)
    return tuple(
        Held(
            row,
            short.get(row.asked_by, "?"),
            short.get(row.approved_by, "?"),
            counts.get(row.id, 0),
            lines.case(row.id),
            lines.agree(row),
        )
        for row in rows
    )


def show_hold(location: Location, who: Unlocked, hold_id: str, reason: str, case: str, now: datetime) -> Listing:
    """The visits on a hold, opened, also after the purge of their days; for a lead, and refused without a reason.

    Refuses an unknown hold and one whose end has come, purged or not.
    """
    who.check_lead()
    line = replace(audit.why("hold_shown", reason, case), subject=hold_id)
    now = moment(location, now)
    with location.reading() as connection:
        running_hold(connection, hold_id, now)
    close_overdue(location, now)
    entry = audit.record(location, who, line, now)
    opened = open_visits(location, who, Which(date.min, date.max, hold=hold_id))
    days = [visit.day for visit in opened] or [day_of(now, location.site.zone)]
    return Listing(opened, min(days), max(days), entry)


def running_hold(connection: Connection, hold_id: str, now: datetime) -> HoldRow:
    """The hold; refuses an unknown one, and one whose end has come, purged or not."""
    row = holds.find_hold(connection, hold_id) if hold_id.isprintable() else None  # a lone surrogate is no text
    if row is None:
        raise Refused("hold_unknown")
    if is_over(row, now):
        raise Refused("hold_ended", hold=row.id)
    return row
