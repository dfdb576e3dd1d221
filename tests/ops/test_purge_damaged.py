"""A damaged or forged value in the store never keeps what is due, and what stops the purge is told."""

import pytest

from kiosk.domain.errors import Damaged
from kiosk.domain.stored import read_date, read_moment
from kiosk.ops import end_holds
from kiosk.ops.alerts import alerts
from kiosk.ops.check_in import check_in
from kiosk.ops.hold import end_hold
from kiosk.ops.list_holds import list_holds
from kiosk.ops.purge import purge
from kiosk.store import state
from tests.support.location import NOW, days, guest
from tests.support.pair import UNTIL, Pair, order
from tests.support.staff import behind

DUE = NOW + days(11)
OVER = NOW + days(62)


def told(pair: Pair) -> list[str]:
    return [alert.code for alert in alerts(pair.location)]


@pytest.mark.parametrize("text", ["soon", "2030-01-01T00:00:00", "9999-12-31T23:59:59+00:00", "", b"2030"])
def test_a_stored_time_that_is_none_is_damage(text: str) -> None:
    with pytest.raises(Damaged, match="time_damaged"):
        read_moment(text)


@pytest.mark.parametrize("text", ["x", "0001-01-01", "9999-12-31", "", b"2030-01-01"])
def test_a_stored_day_that_is_none_is_damage(text: str) -> None:
    with pytest.raises(Damaged, match="time_damaged"):
        read_date(text)


@pytest.mark.parametrize("end", ["soon", "2030-01-01T00:00:00"])
def test_a_hold_whose_end_is_damaged_hinders_no_day_and_no_other_hold(pair: Pair, end: str) -> None:
    _, kept, other = (check_in(pair.location, guest(name), NOW) for name in ("Ola", "Kept", "Other"))
    hold_id = pair.hold(kept)
    pair.hold(other)
    with behind(pair) as connection:
        connection.exec_driver_sql("UPDATE hold SET expires_at=? WHERE id=?", (end, hold_id))
    assert purge(pair.location, OVER).visits == 2
    assert {each.row.id: each.visits for each in list_holds(pair.location)}[hold_id] == 1
    assert pair.slots() == {"hold"}
    assert told(pair) == ["hold_damaged"]


@pytest.mark.parametrize("name", ["stray:x", "purged_through", "closed_through", "alert:purge_late"])
def test_a_damaged_note_stops_no_purge(pair: Pair, name: str) -> None:
    check_in(pair.location, guest("Ola"), NOW)
    with behind(pair) as connection:
        state.put(connection, name, "x")
    assert purge(pair.location, DUE).visits == 1
    assert pair.slots() == set()


def test_a_purge_that_damage_stops_is_told_after_a_day(pair: Pair) -> None:
    with behind(pair) as connection:
        state.put(connection, state.CLOCK_MARK, "x")
    for day in (11, 12):
        with pytest.raises(Damaged):
            purge(pair.location, NOW + days(day))
    assert told(pair) == ["purge_late"]


def test_a_purge_that_anything_at_all_stops_is_told_after_a_day(pair: Pair) -> None:
    with behind(pair) as connection:
        connection.exec_driver_sql("INSERT INTO day (day, key_id, visits) VALUES ('2026-11-0x', X'00', 1)")
    for day in (11, 12):
        with pytest.raises(ValueError, match="isoformat"):
            purge(pair.location, NOW + days(day))
    assert told(pair) == ["purge_late"]


@pytest.mark.parametrize("through", ["9999-01-01", "2026-12-25", "x", None])
def test_a_day_that_is_only_said_to_be_purged_loses_its_key(pair: Pair, through: str | None) -> None:
    check_in(pair.location, guest("Ola"), NOW)
    with behind(pair) as connection:
        connection.exec_driver_sql("UPDATE day SET purged_at='x'")
        state.drop(connection, state.PURGED_THROUGH)
        if through:
            state.put(connection, state.PURGED_THROUGH, through)
    assert purge(pair.location, DUE).visits == 1
    assert pair.slots() == set()


def test_a_hold_that_is_prolonged_while_its_end_is_purged_goes_on(pair: Pair) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Kept"), NOW))
    purge(pair.location, DUE)
    found = list_holds(pair.location)[0].row  # as another process found it just before
    end_hold(pair.location, pair.who, pair.second, hold_id, order(UNTIL + days(30)), DUE)
    assert end_holds._empty(pair.location, found, OVER) == 0
    end_holds.finish_holds(pair.location, [hold_id], OVER)
    assert pair.held_names(hold_id, OVER) == ["Kept"]
    assert list_holds(pair.location)[0].row.ended_at is None


def test_a_note_that_a_hold_began_ends_none_that_was_made(pair: Pair) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Kept"), NOW))
    with behind(pair) as connection:
        state.put(connection, state.HOLD_BEGUN + hold_id, "x")
    purge(pair.location, NOW)
    assert pair.held_names(hold_id, NOW) == ["Kept"]
    with pair.location.reading() as connection:
        assert state.starting(connection, state.HOLD_BEGUN) == {}
