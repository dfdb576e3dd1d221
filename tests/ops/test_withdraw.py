"""Each agreement is taken back with its own effect, at once, by pass and through staff."""

from datetime import datetime, timedelta

import pytest

from kiosk.domain.visit import Purpose
from kiosk.ops import audit_log
from kiosk.ops.check_in import Receipt, check_in
from kiosk.ops.check_out import by_badge, by_exit
from kiosk.ops.open_pass import open_pass
from kiosk.ops.present import present
from kiosk.ops.withdraw import Withdrawn, withdraw
from kiosk.store import visits
from kiosk.store.visits import SealedVisit
from tests.support.access import CHECK, WAYS, access, refusal
from tests.support.location import NOW, Office, days, guest
from tests.support.pair import Pair

HOUR = timedelta(hours=1)
LATER = NOW + 2 * HOUR
ALL = ["tracing", "host", "roll_call"]
PURPOSES = (*Purpose, None)


@pytest.fixture
def receipt(office: Office) -> Receipt:
    form = guest("Ola Dahl", host="Per", email="ola@example.no", purposes=ALL)
    return check_in(office.location, form, NOW)


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def take(office: Office, receipt: Receipt, way: str, purpose: Purpose | None, now: datetime = LATER) -> Withdrawn:
    return withdraw(office.location, access(office, receipt, way), purpose, now)


def row_of(office: Office, receipt: Receipt) -> SealedVisit | None:
    with office.location.reading() as connection:
        return visits.find(connection, bytes.fromhex(receipt.id))


def test_without_tracing_a_visit_is_kept_until_leaving_and_its_contact_is_gone(
    office: Office, receipt: Receipt, way: str
) -> None:
    done = take(office, receipt, way, Purpose.TRACING)
    assert (done.id, done.erased, done.pass_opens) == (receipt.id, False, False)
    assert done.purposes == (Purpose.HOST, Purpose.ROLL_CALL)
    assert office.visits(LATER) == ()
    with office.location.writing() as connection:  # the roll call shows no contact anyway, so look for it here
        connection.exec_driver_sql("UPDATE visit SET until = 'days'")
    (visit,) = office.visits(LATER)
    assert visit.arrival is not None
    assert (visit.arrival.visitor.name, visit.arrival.visitor.phone, visit.arrival.visitor.email) == (
        "Ola Dahl",
        "",
        "",
    )


def test_without_tracing_the_pass_opens_nothing_any_more(office: Office, receipt: Receipt) -> None:
    take(office, receipt, "pass", Purpose.TRACING)
    assert refusal(lambda: open_pass(office.location, receipt.pass_code, CHECK, LATER)).code == "pass_ended"


def test_without_tracing_her_exit_number_still_ends_and_deletes_the_visit(office: Office, receipt: Receipt) -> None:
    take(office, receipt, "pass", Purpose.TRACING)
    (here,) = present(office.location, office.who, "roll_call", "", LATER).visits
    assert here.id == receipt.id
    assert by_exit(office.location, receipt.exit, LATER).id == receipt.id
    assert row_of(office, receipt) is None


def test_who_has_left_and_takes_tracing_back_is_erased(office: Office, receipt: Receipt, way: str) -> None:
    by_badge(office.location, receipt.badge, NOW + HOUR)
    done = take(office, receipt, way, Purpose.TRACING)
    assert (done.erased, done.purposes, done.pass_opens) == (True, (), False)
    assert row_of(office, receipt) is None


def test_who_was_closed_automatically_counts_as_left(office: Office, receipt: Receipt) -> None:
    """The closing that is due comes first, though no timer was there to do it."""
    assert take(office, receipt, "pass", Purpose.TRACING, NOW + days(1)).erased


def test_without_the_host_the_field_is_empty(office: Office, receipt: Receipt, way: str) -> None:
    done = take(office, receipt, way, Purpose.HOST)
    assert (done.erased, done.pass_opens, done.purposes) == (False, True, (Purpose.TRACING, Purpose.ROLL_CALL))
    arrival = open_pass(office.location, receipt.pass_code, CHECK, LATER).visit.arrival
    assert arrival is not None
    assert (arrival.visitor.host, arrival.visitor.phone) == ("", "+47 912 34 567")


def test_without_the_roll_call_she_is_counted_there_without_a_name(office: Office, receipt: Receipt, way: str) -> None:
    done = take(office, receipt, way, Purpose.ROLL_CALL)
    assert (done.erased, done.pass_opens, done.purposes) == (False, True, (Purpose.TRACING, Purpose.HOST))
    (here,) = present(office.location, office.who, "roll_call", "", LATER).visits
    assert (here.arrival, here.damaged) == (None, False)
    assert office.names(LATER) == ["Ola Dahl"], "tracing stands"


def test_without_anything_the_visit_is_erased_though_she_is_here(office: Office, receipt: Receipt, way: str) -> None:
    assert take(office, receipt, way, None).erased
    assert row_of(office, receipt) is None
    assert office.here() == 0


def test_a_departure_is_kept_when_a_purpose_goes(office: Office, receipt: Receipt) -> None:
    by_badge(office.location, receipt.badge, NOW + HOUR)
    take(office, receipt, "pass", Purpose.HOST)
    (visit,) = office.visits(LATER)
    assert visit.departure is not None
    assert (visit.departure.left_at, visit.damaged) == (NOW + HOUR, False)


def test_twice_is_the_same_as_once(office: Office, receipt: Receipt) -> None:
    first, second = (take(office, receipt, "pass", Purpose.HOST) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("purpose", PURPOSES)
def test_copies_can_be_opened_until_the_day_ends_and_it_says_so(
    office: Office, receipt: Receipt, purpose: Purpose | None
) -> None:
    assert take(office, receipt, "pass", purpose).unreadable_after == receipt.deleted_after


@pytest.mark.parametrize("purpose", PURPOSES)
def test_a_visit_on_hold_keeps_every_purpose_and_says_why(pair: Pair, way: str, purpose: Purpose | None) -> None:
    receipt = check_in(pair.location, guest("Ola Dahl"), NOW)
    pair.hold(receipt)
    before = row_of(pair, receipt)
    problem = refusal(lambda: take(pair, receipt, way, purpose))
    assert (problem.code, problem.values) == ("held_by", {"authority": "Statens helsetilsyn", "day": "2027-01-21"})
    assert row_of(pair, receipt) == before


@pytest.mark.parametrize(
    ("purpose", "action"),
    [(Purpose.TRACING, "withdrew_tracing"), (Purpose.HOST, "withdrew_host"), (None, "erased")],
)
def test_the_log_says_what_was_taken_back(
    office: Office, receipt: Receipt, purpose: Purpose | None, action: str
) -> None:
    with office.location.reading() as connection:
        subject = office.location.key_of(connection, NOW.date()).subject(bytes.fromhex(receipt.id))
    take(office, receipt, "pass", purpose)
    line = audit_log.show(office.location)[-1]
    assert (line.action, line.subject) == (action, subject)


@pytest.mark.parametrize("purpose", PURPOSES)
def test_what_was_sealed_before_is_gone_from_the_store_and_the_wal(
    office: Office, receipt: Receipt, purpose: Purpose | None
) -> None:
    before = row_of(office, receipt)
    assert before is not None
    take(office, receipt, "pass", purpose)
    after = row_of(office, receipt)
    assert after is None or after.arrival != before.arrival
    assert office.location.files.database.with_name("visits.db-wal").stat().st_size == 0
