"""A hold's row is believed only where two persons signed what it says: who writes to the store ends none with it."""

import pytest
from sqlalchemy import update

from kiosk.domain.errors import Refused
from kiosk.ops import audit, audit_log
from kiosk.ops.alerts import alerts
from kiosk.ops.audit import DeviceSigner, Line
from kiosk.ops.audit_log import verify
from kiosk.ops.check_in import Receipt, check_in
from kiosk.ops.hold import Order, end_hold, hold
from kiosk.ops.list_holds import list_holds
from kiosk.ops.purge import Purged, purge
from kiosk.store import schema
from tests.support.location import NOW, days, guest
from tests.support.pair import UNTIL, Pair, order
from tests.support.staff import behind

DUE, OVER = NOW + days(11), NOW + days(62)
PAST = "2026-01-01T00:00:00+00:00"


@pytest.fixture
def receipt(pair: Pair) -> Receipt:
    return check_in(pair.location, guest("Kept"), NOW)


@pytest.fixture
def hold_id(pair: Pair, receipt: Receipt) -> str:
    return pair.hold(receipt)


def write(pair: Pair, column: str, value: str) -> None:
    """As somebody who has the store's key."""
    with behind(pair) as connection:
        connection.execute(update(schema.hold).values({column: value}))


def codes(pair: Pair) -> list[str]:
    return [alert.code for alert in alerts(pair.location)]


@pytest.mark.parametrize("end", [PAST, "2090-01-01T00:00:00+00:00"], ids=["over", "later"])
def test_hazard_56_a_hold_whose_end_was_changed_in_the_store_stays_and_staff_are_told(
    pair: Pair, hold_id: str, end: str
) -> None:
    write(pair, "expires_at", end)
    for now in (DUE, OVER):
        assert purge(pair.location, now).visits == 0
    assert pair.slots() == {"hold"}
    assert list_holds(pair.location)[0].visits == 1
    assert codes(pair) == ["hold_damaged"]


SAID = {
    "remark": lambda end: Order("Statens helsetilsyn", UNTIL, f"inspection: letter, until {end}"),
    "whole remark": lambda end: Order("Statens helsetilsyn", UNTIL, f"inspection: until {end}; letter"),
    "authority": lambda end: Order(f"Helsetilsynet, until {end}", UNTIL, "inspection"),
    "whole authority": lambda end: Order(f"until {end}; inspection: x", UNTIL, "inspection"),
}


@pytest.mark.parametrize("end", ["2026-12-04T00:00:00+00:00", "2090-01-01T00:00:00+00:00"], ids=["sooner", "later"])
@pytest.mark.parametrize("said", SAID)
def test_hazard_56_an_end_that_was_typed_into_a_holds_words_is_not_the_end_that_was_signed(
    pair: Pair, receipt: Receipt, said: str, end: str
) -> None:
    hold(pair.location, pair.who, pair.second, [receipt.id], SAID[said](end), NOW)
    signed = list_holds(pair.location)[0].row.expires_at
    write(pair, "expires_at", end)
    for now in (DUE, OVER):
        assert purge(pair.location, now).visits == 0
    assert codes(pair) == ["hold_damaged"]
    assert "changed" in [found.fault for found in verify(pair.location).findings]
    write(pair, "expires_at", signed)
    assert purge(pair.location, OVER).visits == 1


def test_hazard_56_a_hold_that_was_only_written_to_be_ended_goes_on(pair: Pair, hold_id: str) -> None:
    write(pair, "ended_at", PAST)
    assert purge(pair.location, DUE) == Purged(1, 0)
    assert pair.held_names(hold_id, DUE) == ["Kept"]
    assert codes(pair) == ["hold_damaged"]
    assert purge(pair.location, OVER).visits == 1
    assert pair.slots() == set()


def test_a_hold_that_was_ended_stays_so(pair: Pair, hold_id: str) -> None:
    purge(pair.location, OVER)
    before = list_holds(pair.location)
    assert purge(pair.location, OVER + days(1)) == Purged(0, 0)
    assert list_holds(pair.location) == before
    assert codes(pair) == []


def test_two_persons_put_a_changed_end_right_again(pair: Pair, hold_id: str) -> None:
    write(pair, "expires_at", PAST)
    purge(pair.location, DUE)
    end_hold(pair.location, pair.who, pair.second, hold_id, order(UNTIL), DUE)
    assert pair.held_names(hold_id, DUE) == ["Kept"]
    assert codes(pair) == []
    assert purge(pair.location, OVER).visits == 1


def test_a_hold_that_is_over_as_it_was_signed_is_not_prolonged_by_that(pair: Pair, hold_id: str) -> None:
    with pytest.raises(Refused, match="hold_ended"):
        end_hold(pair.location, pair.who, pair.second, hold_id, order(OVER.date()), OVER)


def sign_alone(pair: Pair, hold_id: str, both: bool) -> None:
    """A lead who has the store's key writes what the program would not: lines of her own about the end, and the row."""
    write(pair, "expires_at", PAST)
    line = Line("hold_moved", hold_id, f"until {PAST}; inspection: herself")
    audit.record(pair.location, pair.who, line, NOW)
    if both:
        audit.record(pair.location, pair.who, Line("hold_move_approved", line.subject, line.reason), NOW)


@pytest.mark.parametrize("both", [False, True], ids=["a line", "both lines"])
def test_what_one_person_signs_alone_ends_no_hold(pair: Pair, hold_id: str, both: bool) -> None:
    sign_alone(pair, hold_id, both)
    purge(pair.location, DUE)
    assert "hold" in pair.slots()
    assert codes(pair) == ["hold_damaged"]


def test_a_line_that_was_changed_ends_no_hold(pair: Pair, hold_id: str) -> None:
    row = list_holds(pair.location)[0].row
    with behind(pair) as connection:
        connection.exec_driver_sql("UPDATE audit SET reason=replace(reason, ?, ?)", (row.expires_at, PAST))
    write(pair, "expires_at", PAST)
    purge(pair.location, DUE)
    assert "hold" in pair.slots()
    assert codes(pair) == ["hold_damaged"]


@pytest.mark.parametrize(
    "change",
    ["UPDATE hold SET ended_at='2026-01-01'", "DELETE FROM hold", "UPDATE hold SET expires_at='2090-01-01'"],
    ids=["ended", "gone", "later"],
)
def test_the_log_names_the_line_that_the_row_does_not_follow(pair: Pair, hold_id: str, change: str) -> None:
    newest = audit_log.show(pair.location)[-1].number
    assert verify(pair.location).findings == ()
    with behind(pair) as connection:
        connection.exec_driver_sql(change)
    assert [found.number for found in verify(pair.location).findings] == [newest]


def test_a_hold_that_has_ended_is_in_order_to_the_log(pair: Pair, hold_id: str) -> None:
    purge(pair.location, OVER)
    assert verify(pair.location).findings == ()


def test_an_end_that_a_forged_line_tells_is_believed_of_a_known_signer_only(pair: Pair, hold_id: str) -> None:
    write(pair, "ended_at", PAST)
    audit.record(pair.location, DeviceSigner(pair.location), Line("hold_ended", hold_id), NOW)
    with behind(pair) as connection:
        connection.exec_driver_sql("UPDATE audit SET signature=zeroblob(64) WHERE action='hold_ended'")
    purge(pair.location, DUE)
    assert pair.held_names(hold_id, DUE) == ["Kept"]
