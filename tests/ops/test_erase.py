"""Erased is gone here at once, and says when copies go: by pass, and through staff where a pass is lost (row 29)."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.domain.errors import Problem
from kiosk.domain.visit import Purpose
from kiosk.ops import audit_log
from kiosk.ops.check_in import Receipt, check_in
from kiosk.ops.check_out import by_badge, by_exit, by_pass
from kiosk.ops.correct import correct
from kiosk.ops.erase import Erased, erase
from kiosk.ops.location import Location, open_location
from kiosk.ops.one_visit import Access, ByPass, ByStaff
from kiosk.ops.open_pass import open_pass
from kiosk.ops.purge import purge
from kiosk.ops.withdraw import withdraw
from kiosk.store import days as stored_days
from kiosk.store import visits
from tests.support.access import CHECK, WAYS, access, refusal
from tests.support.location import NOW, Office, days, guest
from tests.support.pages import decrypted, fragments
from tests.support.pair import Pair
from tests.support.together import together

LATER = NOW + timedelta(hours=2)


@pytest.fixture
def receipt(office: Office) -> Receipt:
    return check_in(office.location, guest("Ola Dahl"), NOW)


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def gone(office: Office, receipt: Receipt, way: str = "pass") -> Erased:
    return erase(office.location, access(office, receipt, way), LATER)


def test_an_erased_visit_and_its_departure_are_gone_from_store_and_wal(
    office: Office, receipt: Receipt, way: str
) -> None:
    by_badge(office.location, receipt.badge, LATER)
    gone(office, receipt, way)
    assert office.location.files.database.with_name("visits.db-wal").stat().st_size == 0
    with office.location.reading() as connection:
        for table in ("visit", "departure"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() == 0  # noqa: S608


def _left_over(office: Office, blobs: list[bytes]) -> int:
    """How many pieces of these are in the file's pages, in free ones too."""
    assert office.location.checkpoint()
    content = decrypted(office.location.files.database, office.location.slots.need("store", 32))
    return sum(piece in content for blob in blobs for piece in fragments(blob))


CHANGES: dict[str, Callable[[Office, Access], object]] = {
    "erased": lambda office, way: erase(office.location, way, LATER),
    "corrected": lambda office, way: correct(office.location, way, {"name": "Ola"}, LATER),
    "withdrawn": lambda office, way: withdraw(office.location, way, Purpose.HOST, LATER),
}


@pytest.mark.parametrize("change", CHANGES)
def test_hazard_50_no_page_of_the_file_holds_a_piece_of_what_was_sealed_before(
    office: Office, receipt: Receipt, change: str
) -> None:
    by_badge(office.location, receipt.badge, NOW)
    with office.location.reading() as connection:
        row = visits.find(connection, bytes.fromhex(receipt.id))
    assert row is not None
    assert row.departure is not None
    sealed = [row.arrival, row.departure]
    assert _left_over(office, sealed) > 50
    CHANGES[change](office, access(office, receipt, "pass"))
    assert _left_over(office, sealed) == 0


def test_it_says_from_when_on_copies_cannot_be_opened(office: Office, receipt: Receipt, way: str) -> None:
    assert gone(office, receipt, way) == Erased(receipt.id, receipt.deleted_after or LATER)


def test_every_code_of_an_erased_visit_says_that_nothing_is_stored(office: Office, receipt: Receipt) -> None:
    gone(office, receipt)
    assert refusal(lambda: open_pass(office.location, receipt.pass_code, CHECK, LATER)).code == "visit_gone"
    assert refusal(lambda: by_pass(office.location, receipt.pass_code, LATER)).code == "visit_gone"
    assert refusal(lambda: by_badge(office.location, receipt.badge, LATER)).code == "visit_gone"
    assert refusal(lambda: by_exit(office.location, receipt.exit, LATER)).code == "exit_unknown"
    assert refusal(lambda: gone(office, receipt)).code == "visit_gone"
    assert refusal(lambda: gone(office, receipt, "staff")).code == "visit_gone"


def test_the_days_count_stays_and_the_other_visits_too(office: Office, receipt: Receipt) -> None:
    check_in(office.location, guest("Eva"), NOW)
    gone(office, receipt)
    with office.location.reading() as connection:
        day = stored_days.find_day(connection, NOW.date())
    assert day is not None
    assert day.visits == 2
    assert office.names(LATER) == ["Eva"]


def test_a_visit_that_a_wrong_check_left_a_trace_of_is_erased_with_it(office: Office, receipt: Receipt) -> None:
    assert refusal(lambda: open_pass(office.location, receipt.pass_code, "0000", NOW)).code == "check_wrong"
    gone(office, receipt, "staff")
    with office.location.reading() as connection:
        found = connection.exec_driver_sql("SELECT count(*) FROM state WHERE name LIKE 'pass_tries:%'").scalar_one()
    assert found == 0


def test_the_log_lets_a_restore_tell_what_was_erased(office: Office, receipt: Receipt, way: str) -> None:
    """Whoever holds the day's key finds the visit's line; after the purge nobody does."""
    gone(office, receipt, way)
    line = audit_log.show(office.location)[-1]
    with office.location.reading() as connection:
        key = office.location.key_of(connection, NOW.date())
    assert (line.action, line.subject) == ("erased", key.subject(bytes.fromhex(receipt.id)))


def test_a_visit_on_hold_is_not_erased_and_it_says_why(pair: Pair, way: str) -> None:
    receipt = check_in(pair.location, guest("Ola Dahl"), NOW)
    pair.hold(receipt)
    problem = refusal(lambda: gone(pair, receipt, way))
    assert (problem.code, problem.values) == ("held_by", {"authority": "Statens helsetilsyn", "day": "2027-01-21"})
    assert pair.names(LATER) == ["Ola Dahl"]


def test_a_hold_that_is_over_keeps_nobody(pair: Pair) -> None:
    """Its end need not be purged yet."""
    receipt = check_in(pair.location, guest("Ola Dahl"), NOW)
    pair.hold(receipt, until=NOW.date())
    erase(pair.location, access(pair, receipt, "pass"), NOW + days(1))
    assert pair.visits(NOW + days(1)) == ()


def test_a_damaged_visit_is_erased_by_staff(office: Office, receipt: Receipt) -> None:
    with office.location.writing() as connection:
        connection.exec_driver_sql("UPDATE visit SET arrival = zeroblob(length(arrival))")
    gone(office, receipt, "staff")
    assert office.visits(LATER) == ()


def test_a_wrong_check_erases_nothing(office: Office, receipt: Receipt) -> None:
    problem = refusal(lambda: erase(office.location, ByPass(receipt.pass_code, "0000"), LATER))
    assert problem.code == "check_wrong"
    assert office.names(LATER) == ["Ola Dahl"]


@pytest.mark.parametrize(
    ("visit_id", "reason", "code"),
    [
        ("{id}", "", "reason_missing"),
        ("Ola Dahl", "other", "visit_id_invalid"),
        ("{id:.30}", "other", "visit_id_invalid"),
        ("00" * 16, "other", "visit_gone"),
    ],
)
def test_staff_are_refused(office: Office, receipt: Receipt, visit_id: str, reason: str, code: str) -> None:
    asked = ByStaff(office.who, visit_id.format(id=receipt.id), reason)
    before = audit_log.show(office.location)
    assert refusal(lambda: erase(office.location, asked, LATER)).code == code
    assert audit_log.show(office.location) == before


def test_nobody_erases_while_locked(office: Office, receipt: Receipt) -> None:
    office.who.lock()
    assert refusal(lambda: gone(office, receipt, "staff")).code == "locked"
    assert office.here() == 1


def test_after_the_purge_there_is_nothing_to_erase(office: Office, receipt: Receipt) -> None:
    purge(office.location, NOW + days(10))
    problem = refusal(lambda: erase(office.location, ByPass(receipt.pass_code, CHECK), NOW + days(10)))
    assert problem.code == "visit_gone"


def test_who_leaves_while_she_is_erased_is_gone_either_way(office: Office, receipt: Receipt) -> None:
    def work(step: Callable[[Location], object]) -> None:
        location = open_location(office.location.settings, office.location.home, office.keyring)
        try:
            step(location)
        finally:
            location.close()

    wrong = together(
        lambda: work(lambda location: erase(location, access(office, receipt, "pass"), LATER)),
        lambda: work(lambda location: by_badge(location, receipt.badge, LATER)),
    )
    assert [problem.code for problem in wrong if isinstance(problem, Problem)] == ["visit_gone"] * len(wrong)
    assert office.visits(LATER) == ()


@pytest.mark.parametrize("who", ["who", "second"])
def test_a_lead_and_somebody_at_the_desk_may_erase(pair: Pair, who: str) -> None:
    receipt = check_in(pair.location, guest("Ola Dahl"), NOW)
    erase(pair.location, ByStaff(getattr(pair, who), receipt.id, "other"), LATER)
    assert pair.visits(LATER) == ()
