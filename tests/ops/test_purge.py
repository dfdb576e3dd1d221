"""Purge: after N days nothing opens, in the store or in a copy; interrupted anywhere, it ends the same."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import Environment, Refused
from kiosk.domain.visit import Arrival, Purpose
from kiosk.domain.visitor import Visitor
from kiosk.ops.audit import HEAD_SLOT
from kiosk.ops.check_in import check_in, store_visit
from kiosk.ops.clock import confirm
from kiosk.ops.close import close_in
from kiosk.ops.enter import enter
from kiosk.ops.list_visits import list_visits
from kiosk.ops.location import Location, open_location
from kiosk.ops.purge import Purged, purge
from kiosk.store import audit, days, engine
from tests.support.location import NOW, Office, guest, reopened
from tests.support.location import days as many_days


def fill(office: Office, count: int = 12) -> None:
    """A visitor a day, the last one at NOW + count - 1 days."""
    for number in range(count):
        check_in(office.location, guest(f"Day {number}"), NOW + many_days(number))


def stolen_copy(location: Location, folder: Path) -> Path:
    """The home folder as a thief, or a backup, has it."""
    return Path(shutil.copytree(location.home, folder / "copy"))


def test_ten_days_stay_and_older_ones_go(office: Office) -> None:
    fill(office)
    now = NOW + many_days(11)
    assert purge(office.location, now) == Purged(days=2, visits=2)
    assert office.names(now) == [f"Day {number}" for number in range(2, 12)]
    assert len(office.day_slots()) == 10


def test_due_visits_are_hidden_before_they_are_purged(office: Office) -> None:
    fill(office)
    assert office.names(NOW + many_days(11)) == [f"Day {number}" for number in range(2, 12)]


def test_it_is_due_at_the_sites_midnight_and_not_a_second_before(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    assert receipt.deleted_after is not None
    assert purge(office.location, receipt.deleted_after - timedelta(seconds=1)).visits == 0
    assert purge(office.location, receipt.deleted_after).visits == 1


def test_a_copy_made_before_the_purge_opens_nothing_of_the_purged_days(office: Office, tmp_path: Path) -> None:
    fill(office)
    now = NOW + many_days(11)
    copy = stolen_copy(office.location, tmp_path)
    purge(office.location, now)
    stolen = open_location(office.location.settings, copy, office.keyring)
    confirm(stolen, office.who, NOW + many_days(9))  # the thief's clock is as she likes
    long_ago = list_visits(stolen, office.who, 10, "tracing", "", NOW + many_days(9)).visits
    assert [visit.damaged for visit in long_ago] == [True, True, *[False] * 10]
    stolen.close()


def test_purging_again_changes_nothing_and_leaves_no_audit_line(office: Office) -> None:
    fill(office)
    now = NOW + many_days(11)
    purge(office.location, now)
    head = office.location.slots.read(HEAD_SLOT, 40)
    assert purge(office.location, now) == Purged(0, 0)
    assert office.location.slots.read(HEAD_SLOT, 40) == head


def test_hazard_54_shorter_retention_purges_at_once_and_longer_never_revives(office: Office) -> None:
    fill(office)
    now = NOW + many_days(11)
    five = reopened(office, retention_days="5")
    purge(five.location, now)
    fourteen = reopened(five, retention_days="14")
    assert fourteen.names(now, days=14) == [f"Day {number}" for number in range(7, 12)]
    with pytest.raises(Refused, match="day_purged"):
        enter(fourteen.location, fourteen.who, [f'{{"name": "Ola", "arrived_at": "{NOW + many_days(2)}"}}'], now)
    fourteen.location.close()


def test_after_thirty_days_off_everything_is_gone_with_every_slot(office: Office) -> None:
    fill(office)
    assert purge(office.location, NOW + many_days(41)).visits == 12
    assert office.day_slots() == []


def test_a_slot_left_by_a_crash_on_a_day_without_visits_goes_too(office: Office) -> None:
    office.location.slots.write("day:2026-11-25", bytes(32))
    purge(office.location, NOW + many_days(13))
    assert office.day_slots() == []


def test_hazard_49_while_somebody_reads_the_keys_stay_and_the_purge_is_tried_again(office: Office) -> None:
    fill(office)
    now = NOW + many_days(11)
    reader = engine.open_engine(office.location.files.database, office.location.slots.need("store", 32))
    with engine.read(reader) as connection:
        assert days.unpurged_through(connection, NOW.date())
        with pytest.raises(Environment, match="purge_busy"):
            purge(office.location, now)
        assert len(office.day_slots()) == 12
    reader.dispose()
    assert purge(office.location, now).days == 2
    assert len(office.day_slots()) == 10


def test_a_purge_that_stopped_after_deleting_is_finished_by_the_next(office: Office) -> None:
    fill(office)
    from kiosk.store import visits

    with office.location.writing() as connection:  # step 1 was done, and then the power went
        assert visits.delete_through(connection, NOW.date() + many_days(1)) == 2
    assert purge(office.location, NOW + many_days(11)) == Purged(days=2, visits=0)
    assert len(office.day_slots()) == 10
    with office.location.reading() as connection:
        last = audit.last_line(connection)
    assert last is not None
    assert (last.action, last.subject) == ("purged", "through:2026-11-23")


def test_how_many_came_outlives_the_purge_unless_it_could_be_somebody(office: Office) -> None:
    for number in range(9):
        check_in(office.location, guest(f"Guest {number}"), NOW + many_days(number // 5))
    purge(office.location, NOW + many_days(41))
    with office.location.reading() as connection:
        found = [days.find_day(connection, NOW.date() + many_days(number)) for number in (0, 1)]
    assert [(row.visits, row.purged) for row in found if row] == [(5, True), (0, True)]


def test_a_day_that_began_between_the_steps_is_purged_by_the_next(office: Office) -> None:
    """Somebody's transaction, begun before midnight, stores a visit of the due day after the slots were erased."""
    check_in(office.location, guest("First"), NOW)
    now = NOW + many_days(11)
    purge(office.location, now)
    late = Arrival(Visitor.from_form(guest("Late")), frozenset({Purpose.TRACING}), 1, "nb", NOW + many_days(1))
    with office.location.writing() as connection:
        store_visit(office.location, connection, close_in(office.location, connection, now), late, None)
    assert office.day_slots() == ["2026-11-23"]
    assert purge(office.location, now) == Purged(days=1, visits=1)
    assert office.day_slots() == []
