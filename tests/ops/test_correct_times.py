"""Times are corrected by staff only: who says when a visit ended, and what nobody knows stays so."""

import pytest

from kiosk.domain.visit import Closed
from kiosk.ops.check_in import Receipt, check_in
from kiosk.ops.check_out import by_badge, by_exit
from kiosk.ops.correct import correct
from kiosk.ops.export import export
from kiosk.store import visits
from tests.support.access import refusal
from tests.support.correcting import HOUR, LATER, by_pass, by_staff, ended, only, staff, stored
from tests.support.location import NOW, Office, days, guest


@pytest.fixture
def receipt(office: Office) -> Receipt:
    return check_in(office.location, guest("Ola Dal", company="Snø", host="Per"), NOW)


def test_staff_end_a_visit_with_the_time_she_left(office: Office, receipt: Receipt) -> None:
    by_staff(office, receipt, left_at=(NOW + HOUR).isoformat())
    assert ended(only(office)) == (NOW + HOUR, Closed.DESK)
    assert office.here() == 0
    assert refusal(lambda: by_exit(office.location, receipt.exit, LATER)).code == "visit_ended"


def test_staff_correct_both_times_of_a_visit_that_has_ended(office: Office, receipt: Receipt) -> None:
    by_badge(office.location, receipt.badge, NOW + HOUR)
    by_staff(
        office, receipt, arrived_at="2026-11-22T08:30:00+01:00", left_at="2026-11-22T09:15:00+01:00", name="Ola Dahl"
    )
    visit = only(office)
    assert visit.arrival is not None
    assert visit.arrival.visitor.name == "Ola Dahl"
    assert visit.arrival.arrived_at == NOW - 1.5 * HOUR
    assert ended(visit) == (NOW - 0.75 * HOUR, Closed.DESK)


def test_who_left_by_herself_stands_as_said_by_the_desk_once_the_arrival_is_corrected(
    office: Office, receipt: Receipt
) -> None:
    by_badge(office.location, receipt.badge, NOW + HOUR)
    by_staff(office, receipt, arrived_at=(NOW - HOUR).isoformat())
    assert ended(only(office)) == (NOW + HOUR, Closed.DESK)


def test_an_automatic_end_stays_one_when_only_the_arrival_is_corrected(office: Office, receipt: Receipt) -> None:
    later = NOW + days(1)
    closing = ended(only(office, later))
    assert closing is not None
    correct(office.location, staff(office, receipt), {"arrived_at": (NOW - HOUR).isoformat()}, later)
    assert ended(only(office, later)) == (closing[0], Closed.AUTOMATIC)


def test_an_arrival_corrected_to_before_the_closing_time_is_closed_with_it(office: Office) -> None:
    """Nobody stays open through a closing time: that is what closing without reading stands on."""
    evening = NOW + 11 * HOUR  # nine in the evening in Oslo
    made = check_in(office.location, guest("Ola"), evening)
    correct(office.location, staff(office, made), {"arrived_at": NOW.isoformat()}, evening + HOUR)
    end = ended(only(office, evening + HOUR))
    assert end is not None
    assert NOW < end[0] < evening
    assert end[1] is Closed.AUTOMATIC
    assert office.here() == 0


def test_a_corrected_arrival_leaves_an_open_visit_open(office: Office, receipt: Receipt) -> None:
    by_staff(office, receipt, arrived_at=(NOW - HOUR).isoformat())
    visit = only(office)
    assert visit.arrival is not None
    assert (visit.arrival.arrived_at, ended(visit), office.here()) == (NOW - HOUR, None, 1)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"left_at": (NOW - HOUR).isoformat()}, "left_before_arrived"),
        ({"left_at": (LATER + HOUR).isoformat()}, "time_in_future"),
        ({"left_at": None}, "time_invalid"),
        ({"left_at": "2026-11-22T10:00:00"}, "time_invalid"),
        ({"arrived_at": "yesterday"}, "time_invalid"),
        ({"arrived_at": "0001-01-01T00:00:00+00:00"}, "time_other_day"),
        ({"arrived_at": "2026-11-21T23:59:59+01:00"}, "time_other_day"),
    ],
)
def test_times_that_cannot_be_are_refused(
    office: Office, receipt: Receipt, changes: dict[str, object], code: str
) -> None:
    assert refusal(lambda: by_staff(office, receipt, **changes)).code == code
    assert stored(office, receipt).revision == 1


def test_a_damaged_departure_is_healed_by_the_time_she_left(office: Office, receipt: Receipt) -> None:
    by_badge(office.location, receipt.badge, NOW + HOUR)
    with office.location.writing() as connection:
        connection.exec_driver_sql("UPDATE departure SET departure = zeroblob(length(departure))")
    by_pass(office, receipt, name="Ola Dahl")
    assert office.visits(LATER)[0].damaged
    by_staff(office, receipt, left_at=(NOW + HOUR).isoformat())
    assert ended(only(office)) == (NOW + HOUR, Closed.DESK)


def test_a_damaged_departure_does_not_become_an_automatic_one(office: Office, receipt: Receipt) -> None:
    by_badge(office.location, receipt.badge, NOW + HOUR)
    with office.location.writing() as connection:
        connection.exec_driver_sql("UPDATE departure SET departure = zeroblob(length(departure))")
    later = NOW + days(1)
    correct(office.location, staff(office, receipt), {"arrived_at": (NOW - HOUR).isoformat()}, later)
    (visit,) = office.visits(later)
    assert (visit.departure, visit.damaged) == (None, True)


def test_who_is_kept_only_until_leaving_is_erased_with_the_time_she_left(office: Office) -> None:
    made = check_in(office.location, {"name": "Ola", "purposes": ["roll_call"]}, NOW)
    assert not by_staff(office, made, name="Ola Dahl", phone="+47 912 34 567").erased
    kept = export(office.location, staff(office, made), LATER)
    assert (kept["name"], kept["phone"]) == ("Ola Dahl", ""), "what a phone is for was not agreed to"
    assert by_staff(office, made, left_at=(NOW + HOUR).isoformat()).erased
    with office.location.reading() as connection:
        assert visits.find(connection, bytes.fromhex(made.id)) is None
