"""While a day is purged visitors come and go: nobody waits for more than one small transaction."""

from datetime import timedelta

import pytest

from kiosk.domain.errors import Environment
from kiosk.machine_clock import MachineClock
from kiosk.ops import clock
from kiosk.ops.check_in import check_in
from kiosk.ops.location import Location, open_location
from kiosk.ops.purge import Purged, delete_some, purge
from kiosk.store import engine, visits
from tests.support.location import NOW, Office, guest
from tests.support.location import days as many_days

MANY = 2 * visits.DELETED_AT_ONCE + 4
DUE = NOW + many_days(11)


@pytest.fixture
def crowded(office: Office) -> Location:
    """A day on which more came than one transaction deletes."""
    for number in range(MANY):
        check_in(office.location, guest(f"Guest {number}"), NOW)
    return office.location


def left(location: Location) -> int:
    with location.reading() as connection:
        return visits.count(connection)


def test_between_two_transactions_another_process_writes_at_once(crowded: Location) -> None:
    other = engine.open_engine(crowded.files.database, crowded.slots.need("store", 32))
    before = []

    def rest(_: float) -> None:
        with engine.begin(other) as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 0")
            before.append(visits.count(connection))

    assert purge(crowded, DUE, rest) == Purged(days=1, visits=MANY)
    other.dispose()
    assert before == [MANY - visits.DELETED_AT_ONCE, MANY - 2 * visits.DELETED_AT_ONCE]


def test_it_rests_nine_times_as_long_as_it_wrote(office: Office, crowded: Location) -> None:
    ticks = iter(range(1000))
    slow = MachineClock(lambda: float(next(ticks)), crowded.machine.in_sync, crowded.machine.boot)
    location = open_location(crowded.settings, crowded.home, office.keyring, slow)
    rests: list[float] = []
    purge(location, DUE, rests.append)
    location.close()
    assert rests == [9.0, 9.0]


def test_a_few_at_a_time_are_deleted_until_no_more_are_due(crowded: Location) -> None:
    check_in(crowded, guest("New"), DUE - timedelta(days=1))
    assert [delete_some(crowded, DUE) for _ in range(3)] == [True, True, False]
    assert left(crowded) == 1


def test_the_purge_does_what_is_left_of_it_after_the_few(office: Office, crowded: Location) -> None:
    delete_some(crowded, DUE)
    assert purge(crowded, DUE) == Purged(days=1, visits=MANY - visits.DELETED_AT_ONCE)
    assert office.day_slots() == []


def test_while_the_clock_is_in_doubt_not_even_a_few_are_deleted(office: Office, crowded: Location) -> None:
    doubted = MachineClock(crowded.machine.elapsed, lambda: None, crowded.machine.boot)
    location = open_location(crowded.settings, crowded.home, office.keyring, doubted)
    assert not delete_some(location, DUE)
    assert left(location) == MANY
    location.close()


def test_what_keeps_it_from_deleting_a_few_is_left_for_the_purge_to_say(crowded: Location) -> None:
    other = engine.open_engine(crowded.files.database, crowded.slots.need("store", 32))
    with crowded.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")  # in place of 20 s
    with engine.begin(other):
        assert not delete_some(crowded, DUE)
        with pytest.raises(Environment, match="store_busy"):
            purge(crowded, DUE)
    other.dispose()


def test_a_clock_that_jumps_between_two_steps_ends_them(office: Office, crowded: Location) -> None:
    in_sync: list[bool | None] = [True]
    doubted = MachineClock(crowded.machine.elapsed, lambda: in_sync[0], crowded.machine.boot)
    location = open_location(crowded.settings, crowded.home, office.keyring, doubted)
    assert delete_some(location, DUE)
    in_sync[0] = None
    assert not delete_some(location, DUE + many_days(2))
    assert left(location) == MANY - visits.DELETED_AT_ONCE
    location.close()


def test_between_two_steps_a_clock_that_is_right_is_not_written(crowded: Location) -> None:
    other = engine.open_engine(crowded.files.database, crowded.slots.need("store", 32))
    with other.connect() as connection:
        connection.commit()
        versions = []
        for look in (clock.look, clock.look_again, clock.look):
            look(crowded, DUE)
            versions.append(connection.exec_driver_sql("PRAGMA data_version").scalar_one())
            connection.commit()
    other.dispose()
    assert versions[0] == versions[1] != versions[2]
