"""One lead's word on the date ends no hold: it waits for a second person, a time server or 24 running hours."""

from collections.abc import Iterator
from copy import copy
from datetime import date, timedelta

import pytest

from kiosk.domain.errors import Refused
from kiosk.ops import audit, audit_log
from kiosk.ops.alerts import alerts
from kiosk.ops.audit import DeviceSigner, Line
from kiosk.ops.check_in import check_in
from kiosk.ops.clock import confirm, holds_wait_since
from kiosk.ops.hold import end_hold
from kiosk.ops.list_holds import list_holds
from kiosk.ops.purge import Purged
from kiosk.store import state
from tests.support.location import NOW, days, guest
from tests.support.pair import Pair, order
from tests.support.staff import behind
from tests.support.wall import Wall

pytestmark = pytest.mark.long

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
OVER = days(62)  # the tests' hold is over by then


@pytest.fixture
def wall(pair: Pair) -> Iterator[Wall]:
    """Two visits, one on hold; upkeep has looked since; nobody keeps the clock."""
    made = Wall(pair, NOW)
    made.opens()
    kept, _ = (made.arrive(name) for name in ("Kept", "Other"))
    pair.hold(kept)
    made.purge()
    yield made
    pair.location.close()


def alone(wall: Wall, pair: Pair) -> None:
    confirm(pair.location, pair.who, wall.now)


def ended(pair: Pair) -> bool:
    """Whether the hold, its key and its visit are gone; or all of them are there."""
    [held] = list_holds(pair.location)
    gone = {held.row.ended_at is not None, held.visits == 0, "hold" not in pair.slots()}
    assert len(gone) == 1
    return gone == {True}


def codes(pair: Pair) -> list[str]:
    return [alert.code for alert in alerts(pair.location)]


def test_hazard_56_one_lead_who_confirms_a_wrong_date_ends_no_hold(wall: Wall, pair: Pair) -> None:
    wall.jumps(OVER)
    assert wall.purge().paused
    alone(wall, pair)
    assert wall.runs(23 * HOUR) == Purged(0, 0), "the other visit went at once"
    assert not ended(pair)
    assert codes(pair) == ["hold_waits"]


def test_a_wrong_date_that_one_lead_confirmed_costs_the_days_and_no_hold(wall: Wall, pair: Pair) -> None:
    wall.jumps(OVER)
    alone(wall, pair)
    assert wall.purge() == Purged(1, 1)
    wall.jumps(-OVER)
    alone(wall, pair)
    wall.runs(days(3))
    [hold_id] = [held.row.id for held in list_holds(pair.location)]
    assert pair.held_names(hold_id, wall.now) == ["Kept"]


def test_nor_where_the_device_says_that_the_hold_has_ended(wall: Wall, pair: Pair) -> None:
    [hold_id] = [held.row.id for held in list_holds(pair.location)]
    wall.jumps(OVER)
    alone(wall, pair)
    audit.record(pair.location, DeviceSigner(pair.location), Line("hold_ended", hold_id), wall.now)
    with behind(pair) as connection:
        connection.exec_driver_sql("UPDATE hold SET ended_at='2027-01-22T00:00:00+00:00'")
    wall.purge()
    assert not ended(pair)
    assert set(codes(pair)) == {"hold_damaged", "hold_waits"}


def test_the_key_of_a_hold_that_is_not_there_waits_for_a_second_person_too(wall: Wall, pair: Pair) -> None:
    with behind(pair) as connection:
        connection.exec_driver_sql("DELETE FROM hold")
    wall.jumps(OVER)
    alone(wall, pair)
    wall.purge()
    assert pair.slots() == {"hold"}
    confirm(pair.location, pair.who, wall.now, pair.second)
    wall.purge()
    assert pair.slots() == set()


def test_a_second_person_who_confirms_the_date_ends_the_hold_and_both_sign(wall: Wall, pair: Pair) -> None:
    wall.jumps(OVER)
    alone(wall, pair)
    wall.purge()
    assert not confirm(pair.location, pair.who, wall.now, pair.second).holds_wait
    wall.purge()
    assert ended(pair)
    assert codes(pair) == []
    signed = [
        (row.action, row.signer) for row in audit_log.show(pair.location) if row.action.startswith("clock_confirm")
    ]
    assert signed[1:] == [
        ("clock_confirmed", f"person:{pair.who.id}"),
        ("clock_confirm_approved", f"person:{pair.second.id}"),
    ]


def test_one_person_twice_is_no_second_person(wall: Wall, pair: Pair) -> None:
    wall.jumps(OVER)
    with pytest.raises(Refused, match="second_person_missing"):
        confirm(pair.location, pair.who, wall.now, copy(pair.who))
    pair.second.lock()
    with pytest.raises(Refused, match="locked"):
        confirm(pair.location, pair.who, wall.now, pair.second)
    assert wall.purge().paused


def test_a_time_server_ends_the_hold_that_waited(wall: Wall, pair: Pair) -> None:
    wall.jumps(OVER)
    alone(wall, pair)
    wall.purge()
    wall.synced = True
    wall.purge()
    assert ended(pair)
    assert wall.lines()[-1] == "clock_right by:time_server"


def test_24_running_hours_after_the_word_end_the_hold_counted_over_a_restart(wall: Wall, pair: Pair) -> None:
    wall.jumps(OVER)
    wall.runs(23 * HOUR)
    alone(wall, pair)
    wall.runs(12 * HOUR)
    wall.restarts(HOUR)
    wall.runs(11 * HOUR)
    assert not ended(pair)
    wall.runs(HOUR)
    assert ended(pair)
    assert wall.lines()[-1] == "clock_right by:running_time"


def test_each_word_begins_the_24_hours_anew(wall: Wall, pair: Pair) -> None:
    wall.jumps(days(30))
    alone(wall, pair)
    wall.runs(23 * HOUR)
    wall.jumps(days(32))
    alone(wall, pair)
    wall.runs(23 * HOUR)
    assert not ended(pair)
    wall.runs(HOUR)
    assert ended(pair)


def test_hours_by_a_clock_that_went_back_do_not_count(wall: Wall, pair: Pair) -> None:
    wall.jumps(OVER)
    alone(wall, pair)
    wall.purge()
    wall.jumps(-OVER)
    wall.runs(days(3))
    assert not ended(pair)


def test_hour_by_hour_one_lead_confirms_no_hold_to_its_end(wall: Wall, pair: Pair) -> None:
    for _ in range(30):
        wall.jumps(59 * MINUTE)
        alone(wall, pair)
    assert holds_wait_since(pair.location) is not None


def test_a_word_on_a_clock_that_is_right_makes_no_hold_wait(wall: Wall, pair: Pair) -> None:
    assert not confirm(pair.location, pair.who, wall.now).holds_wait
    for _ in range(62):
        wall.runs(days(1))
    assert ended(pair)


def test_a_damaged_note_of_the_waiting_begins_it_anew(wall: Wall, pair: Pair) -> None:
    with behind(pair) as connection:
        state.put(connection, state.HOLDS_WAIT, "soon")
    wall.purge()
    wall.runs(23 * HOUR)
    assert holds_wait_since(pair.location) == NOW
    wall.runs(HOUR)
    assert holds_wait_since(pair.location) is None


@pytest.mark.parametrize("word", [False, True], ids=["in doubt", "by one lead's word"])
def test_while_the_date_is_not_sure_no_hold_is_made_lifted_or_prolonged(wall: Wall, pair: Pair, word: bool) -> None:
    [held] = list_holds(pair.location)
    more = check_in(pair.location, guest("More"), wall.now)
    wall.jumps(days(40))
    if word:
        alone(wall, pair)
    for until in (date.min, wall.now.date() + days(300)):
        with pytest.raises(Refused, match="clock_in_doubt"):
            end_hold(pair.location, pair.who, pair.second, held.row.id, order(until), wall.now)
    with pytest.raises(Refused, match="clock_in_doubt"):
        pair.hold(more, now=wall.now, until=wall.now.date() + days(300))
    assert [each.row for each in list_holds(pair.location)] == [held.row]


def test_a_hold_lifted_after_two_persons_confirmed_the_date_ends_at_once(wall: Wall, pair: Pair) -> None:
    [held] = list_holds(pair.location)
    wall.jumps(days(40))
    confirm(pair.location, pair.who, wall.now, pair.second)
    end_hold(pair.location, pair.who, pair.second, held.row.id, order(date.min), wall.now)
    assert ended(pair)
