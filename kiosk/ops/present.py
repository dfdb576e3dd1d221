"""Who is in the building now, for who is unlocked: the roll call."""

from dataclasses import replace
from datetime import date, datetime

from ..domain.retention import day_of
from ..domain.visit import Purpose, Visit
from ..store.visits import Which
from . import audit
from .clock import moment
from .listing import Listing, close_if_readable, open_visits
from .location import Location
from .unlock import Unlocked


def present(location: Location, who: Unlocked, reason: str, case: str, now: datetime) -> Listing:
    """The open visits, those kept only until leaving too; refuses without a reason.

    Who did not agree to the roll call is counted without a name. Phone and e-mail are for tracing, so a roll
    call shows none.
    """
    who.check_unlocked()
    line = audit.why("present", reason, case)
    close_if_readable(location, now)
    entry = audit.record(location, who, line, now)
    today = day_of(moment(location, now), location.site.zone)
    opened = open_visits(location, who, Which(date.min, date.max, only_open=True))  # whoever is here, by any clock
    return Listing(tuple(map(_as_agreed, opened)), opened[0].day if opened else today, today, entry)


def _as_agreed(visit: Visit) -> Visit:
    arrival = visit.arrival
    if arrival is None or Purpose.ROLL_CALL not in arrival.purposes:
        return visit if arrival is None else visit.unnamed()
    return replace(visit, arrival=replace(arrival, visitor=replace(arrival.visitor, phone="", email="")))
