"""Which visits are offered for a hold, and what is refused before anybody looks at one."""

import pytest

from kiosk.domain.errors import BadField, Refused
from kiosk.ops.check_in import check_in
from kiosk.ops.holdable import holdable
from kiosk.ops.list_holds import list_holds
from tests.support.location import NOW, days, guest
from tests.support.pair import Pair, order


def offered(pair: Pair) -> list[str]:
    """The names, under the order's own reason."""
    listing = holdable(pair.location, pair.who, order(), NOW)
    assert (listing.entry.reason, listing.entry.case) == (order().reason, order().case)
    return [visit.arrival.visitor.name for visit in listing.visits if visit.arrival]


def test_what_a_hold_would_refuse_is_not_offered(pair: Pair) -> None:
    held, _, _ = (
        check_in(pair.location, guest(name, **more), NOW)
        for name, more in (("Held", {}), ("Free", {}), ("Leaving", {"purposes": ["roll_call"]}))
    )
    damaged = check_in(pair.location, guest("Damaged"), NOW)
    pair.hold(held)
    with pair.location.writing() as connection:
        connection.exec_driver_sql("UPDATE visit SET arrival = x'00' WHERE id = ?", (bytes.fromhex(damaged.id),))
    assert offered(pair) == ["Free"]


def test_who_is_no_lead_is_offered_nothing(pair: Pair) -> None:
    before = pair.actions()
    with pytest.raises(Refused, match="lead_only"):
        holdable(pair.location, pair.second, order(), NOW)
    assert pair.actions() == before


def test_an_order_that_cannot_be_opens_no_visit(pair: Pair) -> None:
    with pytest.raises(BadField, match="hold_until_invalid"):
        holdable(pair.location, pair.who, order(NOW.date() - days(1)), NOW)
    with pair.location.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM audit WHERE action = 'visits'").scalar_one() == 0


def test_a_hold_is_listed_with_its_case_and_whether_its_row_is_as_signed(pair: Pair) -> None:
    pair.hold(check_in(pair.location, guest("Ola"), NOW))
    [held] = list_holds(pair.location)
    assert (held.case, held.signed) == (order().case, True)
    with pair.location.writing() as connection:
        connection.exec_driver_sql("UPDATE hold SET expires_at = '2028-01-01T23:00:00+00:00'")
    assert [held.signed for held in list_holds(pair.location)] == [False]
