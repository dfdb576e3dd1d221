"""That a hold has ended is believed where the end that two persons signed has come: no line of the device ends one."""

import pytest
from sqlalchemy import update

from kiosk.ops import audit, audit_log
from kiosk.ops.alerts import alerts
from kiosk.ops.audit import DeviceSigner, Line
from kiosk.ops.audit_log import verify
from kiosk.ops.check_in import check_in
from kiosk.ops.clock import confirm
from kiosk.ops.hold import end_hold
from kiosk.ops.list_holds import list_holds
from kiosk.ops.purge import purge
from kiosk.store import schema
from tests.support.location import NOW, days, guest
from tests.support.pair import Pair, order
from tests.support.staff import behind

DUE, OVER = NOW + days(11), NOW + days(62)
PAST = "2026-01-01T00:00:00+00:00"


@pytest.fixture
def hold_id(pair: Pair) -> str:
    """A hold whose visit's day was purged."""
    made = pair.hold(check_in(pair.location, guest("Kept"), NOW))
    purge(pair.location, DUE)
    return made


def tell_ended(pair: Pair, hold_id: str) -> None:
    """As somebody who has the kiosk's account: the line that a hold's end leaves, signed by the device, and the row."""
    audit.record(pair.location, DeviceSigner(pair.location), Line("hold_ended", hold_id), DUE)
    write(pair, "ended_at", PAST)


def write(pair: Pair, column: str, value: str) -> None:
    with behind(pair) as connection:
        connection.execute(update(schema.hold).values({column: value}))


def put_back_key(pair: Pair, hold_id: str) -> None:
    """As an older keyring that came back."""
    pair.location.slots.write(f"hold:{hold_id}", bytes(32))


def codes(pair: Pair) -> list[str]:
    return [alert.code for alert in alerts(pair.location)]


def test_hazard_56_a_hold_that_the_device_alone_says_has_ended_goes_on_and_staff_are_told(
    pair: Pair, hold_id: str
) -> None:
    tell_ended(pair, hold_id)
    assert purge(pair.location, DUE + days(1)).visits == 0
    assert pair.held_names(hold_id, DUE + days(1)) == ["Kept"]
    assert codes(pair) == ["hold_damaged"]


def test_it_ends_with_its_key_when_the_end_that_was_signed_has_come(pair: Pair, hold_id: str) -> None:
    tell_ended(pair, hold_id)
    purge(pair.location, DUE + days(1))
    assert purge(pair.location, OVER).visits == 1
    assert pair.slots() == set()


def test_two_persons_put_its_end_right_also_where_the_row_was_changed(pair: Pair, hold_id: str) -> None:
    tell_ended(pair, hold_id)
    write(pair, "expires_at", PAST)
    end_hold(pair.location, pair.who, pair.second, hold_id, order(), DUE)
    assert pair.held_names(hold_id, DUE) == ["Kept"]
    purge(pair.location, DUE + days(1))
    assert codes(pair) == []


def test_the_key_of_a_hold_that_was_written_to_have_ended_goes_when_its_end_has_come(pair: Pair, hold_id: str) -> None:
    tell_ended(pair, hold_id)
    purge(pair.location, OVER)
    assert pair.slots() == set()


@pytest.mark.parametrize("row", ["ended", "gone"])
def test_a_key_that_came_back_after_the_end_goes_with_the_next_purge(pair: Pair, hold_id: str, row: str) -> None:
    purge(pair.location, OVER)
    put_back_key(pair, hold_id)
    if row == "gone":
        with behind(pair) as connection:
            connection.execute(schema.hold.delete())
    purge(pair.location, OVER)
    assert pair.slots() == set()


def test_the_key_of_a_hold_whose_row_was_taken_away_stays_until_its_end(pair: Pair, hold_id: str) -> None:
    with behind(pair) as connection:
        connection.execute(schema.hold.delete())
    purge(pair.location, DUE)
    assert pair.slots() == {"hold"}
    purge(pair.location, OVER)
    assert pair.slots() == set()


def test_a_key_that_stays_in_the_keyring_after_the_end_stops_the_purge(pair: Pair, hold_id: str) -> None:
    purge(pair.location, OVER)
    put_back_key(pair, hold_id)
    pair.purge_in_vain(OVER)


def test_a_clock_that_was_set_back_brings_no_ended_hold_back(pair: Pair, hold_id: str) -> None:
    purge(pair.location, OVER)
    before = list_holds(pair.location)
    confirm(pair.location, pair.who, DUE, pair.second)
    purge(pair.location, DUE)
    assert list_holds(pair.location) == before
    assert codes(pair) == []


def test_the_log_names_a_line_that_tells_an_end_before_its_time(pair: Pair, hold_id: str) -> None:
    tell_ended(pair, hold_id)
    [line] = [row for row in audit_log.show(pair.location) if row.action == "hold_ended"]
    assert [(found.number, found.fault) for found in verify(pair.location).findings] == [(line.number, "changed")]
