"""Which visits a hold can take, for the lead who sets one: chosen from, before a second person comes."""

from dataclasses import replace
from datetime import datetime

from ..store import visits
from .hold import Order, check_order
from .list_visits import list_visits
from .listing import Listing
from .location import Location
from .unlock import Unlocked


def holdable(location: Location, who: Unlocked, order: Order, now: datetime) -> Listing:
    """The visits of the days that are kept, opened for the order's reason and case; without those that are damaged or
    on a hold already, which `hold` refuses. Refuses the order as `hold` does; the audit line is committed first."""
    check_order(location, who, order, now)
    listing = list_visits(location, who, location.site.retention, order.reason, order.case, now)
    with location.reading() as connection:
        held = {each.hex() for (_, hold), ids in visits.ids_by_key(connection).items() if hold for each in ids}
    free = tuple(visit for visit in listing.visits if not visit.damaged and visit.id not in held)
    return replace(listing, visits=free)
