"""Who met somebody in the last days: opened once under an audit line, then asked as often as one likes."""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from unicodedata import normalize
from zoneinfo import ZoneInfo

from ..domain.errors import Refused
from ..domain.exposure import Contact, Stay, trace
from ..domain.retention import begin_of
from ..domain.visit import Arrival, Closed, Visit
from ..domain.visitor import Visitor
from .clock import moment
from .list_visits import list_visits
from .listing import Listing
from .location import Location
from .same_person import apart, persons_in
from .unlock import Unlocked

MINUTES = 15  # how long two people are together before it counts, unless somebody says otherwise
MOST_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Seen:
    """A visit that could be opened, and whose it is."""

    visit: Visit
    visitor: Visitor
    stay: Stay

    @property
    def person(self) -> str:
        """What tells her from others."""
        return self.stay.person


@dataclass(frozen=True, slots=True)
class Traceable:
    """The visits of the last days, opened, by id; `unread` could not be, so nobody can say whom those met."""

    listing: Listing
    seen: dict[str, Seen] = field(repr=False)
    unread: int


@dataclass(frozen=True, slots=True)
class Met:
    """A contact in the words of the report: minutes are whole, rounded down; `visits` are those shared."""

    person: Visitor
    certain_minutes: int
    possible_minutes: int
    same_host: bool
    days: tuple[date, ...]
    visits: tuple[Visit, ...]
    order: int


@dataclass(frozen=True, slots=True)
class Tracing:
    """The answer: the index person and her visits, who met her, and who was there on those days and did not."""

    person: Visitor
    index: tuple[Visit, ...]
    contacts: tuple[Met, ...]
    not_contacts: tuple[Visitor, ...]


def open_for_tracing(location: Location, who: Unlocked, days: int, reason: str, case: str, now: datetime) -> Traceable:
    """Open the visits of the last days; refuses as `list_visits` does, and leaves its audit line first."""
    listing = list_visits(location, who, days, reason, case, now, "trace")
    return traceable(listing, location.site.zone, moment(location, now))


def traceable(listing: Listing, zone: ZoneInfo, until: datetime) -> Traceable:
    """What these visits say about who was there when; who has not left is possibly there until `until`."""
    person = persons_in(zone)
    arrivals = [(visit, visit.arrival) for visit in listing.visits if visit.arrival]
    stays = [_stay(visit, arrival, person(arrival.visitor), until) for visit, arrival in arrivals]
    whose = apart(stays, [arrival.visitor.name for _, arrival in arrivals])
    seen = {
        visit.id: Seen(visit, arrival.visitor, replace(stay, person=who))
        for (visit, arrival), stay, who in zip(arrivals, stays, whose, strict=True)
    }
    return Traceable(listing, seen, len(listing.visits) - len(seen))


def within(opened: Traceable, days: int, zone: ZoneInfo) -> Traceable:
    """Of the last days that were opened fewer; refuses less than one and more than were.

    A visit that began before these days and ended in them stays, with the whole of its time.
    """
    most = (opened.listing.last - opened.listing.first).days + 1
    if not 1 <= days <= most:
        raise Refused("days_invalid", most=most)
    if days == most:
        return opened
    first = opened.listing.last - timedelta(days=days - 1)
    begin = begin_of(first, zone).timestamp()
    seen = {key: each for key, each in opened.seen.items() if each.visit.day >= first or each.stay.possible_end > begin}
    damaged = {each.id for each in opened.listing.visits if not each.arrival and each.day >= first}
    visits = tuple(each for each in opened.listing.visits if each.id in seen or each.id in damaged)
    return Traceable(replace(opened.listing, visits=visits, first=first), seen, len(damaged))


def people_in(opened: Traceable) -> list[tuple[Seen, ...]]:
    """Everybody who was here, each with all her visits by arrival: among whom one looks for the index person."""
    people: defaultdict[str, list[Seen]] = defaultdict(list)
    for each in opened.seen.values():
        people[each.person].append(each)
    return [tuple(theirs) for theirs in people.values()]


def find_index(traceable: Traceable, visit_id: str = "", name: str = "") -> Seen:
    """The index person, by one of her visits or by her whole name without regard to case: the newest such visit.

    Refuses nobody, and several persons of one name: with their visits, of which one says who is meant.
    """
    if visit_id:
        if visit_id not in traceable.seen:
            raise Refused("visit_gone")
        return traceable.seen[visit_id]
    wanted = normalize("NFC", name.strip()).casefold()
    found = {each.person: each for each in traceable.seen.values() if each.visitor.name.casefold() == wanted}
    if not found:
        raise Refused("name_unknown")
    if len(found) > 1:
        raise Refused("name_ambiguous", visits=", ".join(sorted(each.visit.id for each in found.values())))
    return next(iter(found.values()))


def contacts_of(traceable: Traceable, index: Seen, minutes: int = MINUTES, *, second_order: bool = False) -> Tracing:
    """Who shared at least so many minutes with the person; refuses less than 1 and more than a day."""
    if not 1 <= minutes <= MOST_MINUTES:
        raise Refused("minutes_invalid", most=MOST_MINUTES)
    seen = traceable.seen
    exposure = trace((each.stay for each in seen.values()), index.person, 60 * minutes, second_order=second_order)
    latest = {each.person: each.visitor for each in seen.values()}  # they come by arrival
    return Tracing(
        index.visitor,
        tuple(each.visit for each in seen.values() if each.person == index.person),
        tuple(_met(contact, latest[contact.person], seen) for contact in exposure.contacts),
        tuple(latest[person] for person in exposure.not_contacts),
    )


def _met(contact: Contact, person: Visitor, seen: dict[str, Seen]) -> Met:
    visits = tuple(seen[visit_id].visit for visit_id in contact.visits)
    certain, possible = contact.certain // 60, contact.possible // 60
    return Met(person, certain, possible, contact.same_host, contact.days, visits, contact.order)


def _stay(visit: Visit, arrival: Arrival, person: str, now: datetime) -> Stay:
    """When she was there: known where she or the desk said when she left, else possible up to the end that is known."""
    begin = int(arrival.arrived_at.timestamp())
    departure = visit.departure
    end = max(begin, int((departure.left_at if departure else now).timestamp()))
    seen_leaving = departure is not None and departure.closed is not Closed.AUTOMATIC
    return Stay(
        visit.id, person, visit.day, begin, end if seen_leaving else begin, end, arrival.visitor.host.casefold()
    )
