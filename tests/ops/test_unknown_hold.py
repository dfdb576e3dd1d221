"""A visit's row that names a hold which is not there, or is over: damaged to every list, and gone on its day."""

import pytest

from kiosk.ops.check_in import check_in
from kiosk.ops.present import present
from kiosk.ops.purge import purge
from tests.support.location import NOW, days, guest
from tests.support.pair import Pair
from tests.support.staff import behind


@pytest.fixture
def stray(pair: Pair) -> Pair:
    """Two visits, one of them on a hold that nobody made."""
    whole, moved = (check_in(pair.location, guest(name), NOW) for name in ("Whole", "Moved"))
    assert whole.id != moved.id
    with behind(pair) as connection:
        connection.exec_driver_sql("UPDATE visit SET hold='zz' WHERE id=?", (bytes.fromhex(moved.id),))
    return pair


def test_the_lists_mark_it_and_tell_the_others(stray: Pair) -> None:
    assert [visit.damaged for visit in stray.visits(NOW)] == [False, True]


def test_the_roll_call_counts_it_and_tells_the_others(stray: Pair) -> None:
    found = present(stray.location, stray.who, "roll_call", "", NOW).visits
    assert [visit.damaged for visit in found] == [False, True]


def test_it_goes_when_its_day_is_over(stray: Pair) -> None:
    assert purge(stray.location, NOW + days(11)).visits == 2


def test_it_goes_too_where_its_hold_is_over(pair: Pair) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Kept"), NOW))
    purge(pair.location, NOW + days(62))
    later = check_in(pair.location, guest("Later"), NOW + days(62))
    with behind(pair) as connection:
        connection.exec_driver_sql("UPDATE visit SET hold=? WHERE id=?", (hold_id, bytes.fromhex(later.id)))
    assert purge(pair.location, NOW + days(80)).visits == 1
