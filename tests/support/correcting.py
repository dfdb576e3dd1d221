"""One visit that is corrected, by its visitor's pass or by staff, and what is kept of it afterwards."""

from datetime import datetime, timedelta

from kiosk.domain.visit import Closed, Visit
from kiosk.ops.check_in import Receipt
from kiosk.ops.correct import Corrected, correct
from kiosk.ops.one_visit import ByPass, ByStaff
from kiosk.store import visits
from kiosk.store.visits import SealedVisit
from tests.support.access import CHECK
from tests.support.location import NOW, Office

HOUR = timedelta(hours=1)
LATER = NOW + 3 * HOUR


def staff(office: Office, receipt: Receipt) -> ByStaff:
    return ByStaff(office.who, receipt.id, "correction: asked at the desk", "7")


def by_pass(office: Office, receipt: Receipt, **changes: object) -> Corrected:
    return correct(office.location, ByPass(receipt.pass_code, CHECK), changes, LATER)


def by_staff(office: Office, receipt: Receipt, **changes: object) -> Corrected:
    return correct(office.location, staff(office, receipt), changes, LATER)


def stored(office: Office, receipt: Receipt) -> SealedVisit:
    with office.location.reading() as connection:
        row = visits.find(connection, bytes.fromhex(receipt.id))
    assert row is not None
    return row


def only(office: Office, now: datetime = LATER) -> Visit:
    (visit,) = office.visits(now)
    assert not visit.damaged
    return visit


def ended(visit: Visit) -> tuple[datetime, Closed] | None:
    return (visit.departure.left_at, visit.departure.closed) if visit.departure else None
