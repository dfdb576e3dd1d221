"""Who is in the building now, for who is unlocked: the roll call, and who may still be inside."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from ..domain.retention import day_of, last_due
from ..domain.visit import Closed, Purpose, Until, Visit
from ..store.visits import Which
from . import audit
from .clock import moment
from .listing import Listing, close_if_readable, open_visits
from .location import Location
from .unlock import Unlocked

UNSEEN, JUST_LEFT = timedelta(hours=12), timedelta(minutes=15)
_LONGEST = timedelta(hours=36)  # closed 12 hours ago at the latest, and begun a day before that closing time


@dataclass(frozen=True, slots=True)
class RollCall:
    """Who is here; who was closed automatically in the last 12 hours, so that nobody saw her leave; who left in the
    last 15 minutes. `unread` visits of those hours have ended, and nobody can say when or whose they are."""

    here: Listing
    unseen: tuple[Visit, ...]
    just_left: tuple[Visit, ...]
    unread: int


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


def roll_call(location: Location, who: Unlocked, reason: str, case: str, now: datetime) -> RollCall:
    """The same with those who may still be inside; one line of the log for all of it.

    A visit kept only until leaving is deleted as it ends, so it is in no list but the first.
    """
    here = present(location, who, reason, case, now)
    at, listed = moment(location, now), {visit.id for visit in here.visits}
    ended = [visit for visit in _recent(location, who, at) if visit.id not in listed]  # she was here a moment ago
    unseen, left = (
        tuple(_as_agreed(visit) for visit in ended if _ended(visit, automatic, at - since))
        for automatic, since in ((True, UNSEEN), (False, JUST_LEFT))
    )
    return RollCall(here, unseen, left, sum(visit.damaged for visit in ended))


def _recent(location: Location, who: Unlocked, at: datetime) -> Iterator[Visit]:
    """What ended lately is among the visits of these days; nothing that is due."""
    first = max(day_of(at - _LONGEST, location.site.zone), last_due(at, location.site) + timedelta(days=1))
    for visit in open_visits(location, who, Which(first, date.max, until=Until.DAYS)):
        if visit.departure or visit.damaged:
            yield visit


def _ended(visit: Visit, automatic: bool, since: datetime) -> bool:
    departure = visit.departure
    return departure is not None and departure.left_at > since and (departure.closed is Closed.AUTOMATIC) == automatic


def _as_agreed(visit: Visit) -> Visit:
    arrival = visit.arrival
    if arrival is None or Purpose.ROLL_CALL not in arrival.purposes:
        return visit if arrival is None else visit.unnamed()
    return replace(visit, arrival=replace(arrival, visitor=replace(arrival.visitor, phone="", email="")))
