"""Sealing and opening a visit's records: where the domain's values meet the envelope."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from ..crypto import envelope
from ..crypto.day_keys import DayKey
from ..crypto.envelope import Place, Recipients
from ..crypto.keys import OpeningKey
from ..domain import records
from ..domain.errors import Damaged
from ..domain.visit import Arrival, Departure, Visit
from ..store.visits import SealedVisit

Read = Callable[[bytes, Place], bytes]


@dataclass(frozen=True, slots=True)
class Opener:
    """What opens the visits of a site for staff."""

    site: str
    secrets: Mapping[int, OpeningKey]

    def open(self, row: SealedVisit, key: DayKey) -> Visit:
        """The visit, or as much of it as is not damaged, marked."""
        return _open(
            self.site, row, lambda sealed, place: envelope.open_for_site(sealed, place, self.secrets, key.sealing)
        )


@dataclass(frozen=True, slots=True)
class PassOpener:
    """What opens one visit for who holds its pass."""

    site: str
    secret: OpeningKey

    def open(self, row: SealedVisit, key: DayKey) -> Visit:
        """The visit, or as much of it as is not damaged, marked."""
        return _open(
            self.site, row, lambda sealed, place: envelope.open_for_visitor(sealed, place, self.secret, key.sealing)
        )


def _open(site: str, row: SealedVisit, read: Read) -> Visit:
    visit_id = row.id.hex()
    try:
        arrival = records.read_arrival(read(row.arrival, _place(site, row, "arrival")))
    except Damaged:
        return Visit.unreadable(visit_id, row.day)
    if row.departure is None and not row.open:  # closed without a departure: nobody could seal one
        return Visit(visit_id, row.day, arrival, None, damaged=True)
    try:
        return Visit(visit_id, row.day, arrival, _departure(site, row, arrival, read))
    except Damaged:
        return Visit(visit_id, row.day, arrival, None, damaged=True)


def _departure(site: str, row: SealedVisit, arrival: Arrival, read: Read) -> Departure | None:
    if row.departure is None:
        return None
    departure = records.read_departure(read(row.departure, _place(site, row, "departure")))
    if departure.left_at < arrival.arrived_at:  # the clock was set back, and the kiosk can't read arrivals
        return Departure(arrival.arrived_at, departure.closed)
    return departure


def seal_arrival(arrival: Arrival, site: str, row: SealedVisit, to: Recipients, key: DayKey) -> bytes:
    """The arrival, sealed to staff and to the visitor."""
    return envelope.seal(records.write_arrival(arrival), _place(site, row, "arrival"), to, key.sealing)


def seal_departure(departure: Departure, site: str, row: SealedVisit, to: Recipients, key: DayKey) -> bytes:
    """The departure, sealed to staff and to the visitor."""
    return envelope.seal(records.write_departure(departure), _place(site, row, "departure"), to, key.sealing)


def reseal(site: str, row: SealedVisit, now_under: DayKey, then_under: DayKey) -> SealedVisit:
    """The row with its records under another day's or hold's key; refuses as damaged what `now_under` does not open."""
    keys = now_under.sealing, then_under.sealing
    arrival = envelope.reseal(row.arrival, _place(site, row, "arrival"), *keys)
    left = row.departure and envelope.reseal(row.departure, _place(site, row, "departure"), *keys)
    return replace(row, arrival=arrival, departure=left)


def _place(site: str, row: SealedVisit, kind: envelope.Kind) -> Place:
    return Place(site, row.day, row.id, row.revision, kind)
