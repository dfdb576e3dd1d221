"""Sealing and opening a visit's records: where the domain's values meet the envelope."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..crypto import envelope
from ..crypto.day_keys import DayKey
from ..crypto.envelope import Place, Recipients
from ..crypto.keys import OpeningKey
from ..domain import records
from ..domain.errors import Damaged
from ..domain.visit import Arrival, Departure, Visit
from ..store.visits import SealedVisit


@dataclass(frozen=True, slots=True)
class Opener:
    """What opens the visits of a site for staff."""

    site: str
    secrets: Mapping[int, OpeningKey]

    def open(self, row: SealedVisit, key: DayKey) -> Visit:
        """The visit, or as much of it as is not damaged, marked."""
        visit_id = row.id.hex()
        try:
            sealed = envelope.open_for_site(row.arrival, _place(self.site, row, "arrival"), self.secrets, key.sealing)
            arrival = records.read_arrival(sealed)
        except Damaged:
            return Visit.unreadable(visit_id, row.day)
        if row.departure is None and not row.open:  # closed without a departure: nobody could seal one
            return Visit(visit_id, row.day, arrival, None, damaged=True)
        try:
            return Visit(visit_id, row.day, arrival, self._departure(row, arrival, key))
        except Damaged:
            return Visit(visit_id, row.day, arrival, None, damaged=True)

    def _departure(self, row: SealedVisit, arrival: Arrival, key: DayKey) -> Departure | None:
        if row.departure is None:
            return None
        place = _place(self.site, row, "departure")
        departure = records.read_departure(envelope.open_for_site(row.departure, place, self.secrets, key.sealing))
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
