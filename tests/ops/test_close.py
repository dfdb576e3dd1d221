"""Automatic closing: with the first closing time after arrival, marked, though the kiosk cannot read arrivals."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.retention import closing_time
from kiosk.domain.visit import Closed
from kiosk.ops.check_in import check_in
from kiosk.ops.close import close_overdue
from tests.support.location import NOW, Office, copy_of, days, guest

CLOSING = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)  # 18:00 in Oslo


def test_who_has_not_left_by_the_closing_time_is_closed_with_it(office: Office) -> None:
    check_in(office.location, guest("Ola"), NOW)
    assert close_overdue(office.location, CLOSING - timedelta(seconds=1)) == 0
    assert close_overdue(office.location, CLOSING + timedelta(minutes=7)) == 1
    departure = office.visits(CLOSING + timedelta(hours=1))[0].departure
    assert departure is not None
    assert (departure.left_at, departure.closed) == (CLOSING, Closed.AUTOMATIC)


def test_after_three_days_off_the_time_is_that_of_the_first_evening(office: Office) -> None:
    check_in(office.location, guest("Ola"), NOW)
    departure = office.visits(NOW + days(3))[0].departure
    assert departure is not None
    assert departure.left_at == CLOSING


def test_who_comes_after_closing_stays_until_the_next_days(office: Office) -> None:
    check_in(office.location, guest("Early"), NOW)
    check_in(office.location, guest("Late"), CLOSING + timedelta(hours=2))
    assert office.here() == 1, "checking in closed who was due"
    assert close_overdue(office.location, CLOSING + days(1)) == 1
    late = [
        visit for visit in office.visits(CLOSING + days(1)) if visit.arrival and visit.arrival.visitor.name == "Late"
    ]
    assert late[0].departure is not None
    assert late[0].departure.left_at == CLOSING + days(1)


def test_who_said_no_to_tracing_is_erased_at_the_closing_time(office: Office) -> None:
    check_in(office.location, {"name": "Ola", "purposes": []}, NOW)
    close_overdue(office.location, CLOSING)
    assert office.here() == 0


def test_closing_twice_changes_nothing(office: Office) -> None:
    check_in(office.location, guest("Ola"), NOW)
    assert [close_overdue(office.location, CLOSING + days(1)) for _ in range(2)] == [1, 0]


@given(st.lists(st.tuples(st.integers(1, 40 * 60), st.booleans()), min_size=1, max_size=12))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whenever_the_machine_is_off_each_visit_closes_at_its_own_first_closing_time(
    office_made: Office, steps: list[tuple[int, bool]]
) -> None:
    with TemporaryDirectory() as folder:
        office = copy_of(office_made, Path(folder))
        now = NOW
        for minutes, running in steps:  # a visitor comes; or the kiosk notices only that time has passed
            now += timedelta(minutes=minutes)
            if running:
                close_overdue(office.location, now)
            else:
                check_in(office.location, guest("Ola"), now)
        now += days(2)
        for visit in office.visits(now):
            assert visit.arrival is not None
            assert visit.departure is not None
            assert visit.departure.left_at == closing_time(visit.arrival.arrived_at, office.location.site)
        office.location.close()
