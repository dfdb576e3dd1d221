"""Who gets at a visit on hold: a lead, and its visitor with her pass; a badge does not even tell of the hold."""

import pytest

from kiosk.domain import codes
from kiosk.domain.errors import Refused
from kiosk.ops.audit_log import verify
from kiosk.ops.check_in import check_in
from kiosk.ops.correct import correct
from kiosk.ops.export import export
from kiosk.ops.hold import end_hold
from kiosk.ops.one_visit import ByStaff
from kiosk.ops.open_pass import open_pass
from kiosk.ops.purge import purge
from tests.support.location import NOW, days, guest
from tests.support.pair import UNTIL, Pair, order
from tests.support.staff import behind

LATER = NOW + days(30)


def test_after_its_day_the_desk_is_not_shown_a_held_visit_and_a_lead_is(pair: Pair) -> None:
    receipt = check_in(pair.location, guest("Kept"), NOW)
    pair.hold(receipt)
    purge(pair.location, LATER)
    with pytest.raises(Refused, match="lead_only"):
        export(pair.location, ByStaff(pair.second, receipt.id, "other"), LATER)
    assert export(pair.location, ByStaff(pair.who, receipt.id, "other"), LATER)["id"] == receipt.id


def test_until_its_day_is_over_the_desk_is_shown_a_held_visit_as_any_other(pair: Pair) -> None:
    receipt = check_in(pair.location, guest("Kept"), NOW)
    pair.hold(receipt)
    assert export(pair.location, ByStaff(pair.second, receipt.id, "other"), NOW)["id"] == receipt.id


def test_the_desk_never_corrects_a_held_visit_and_a_lead_does(pair: Pair) -> None:
    receipt = check_in(pair.location, guest("Kept"), NOW)
    hold_id = pair.hold(receipt)
    with pytest.raises(Refused, match="lead_only"):
        correct(pair.location, ByStaff(pair.second, receipt.id, "other"), {"name": "Nobody"}, NOW)
    correct(pair.location, ByStaff(pair.who, receipt.id, "other"), {"name": "Mended"}, NOW)
    assert pair.held_names(hold_id, NOW) == ["Mended"]


def test_a_badge_made_into_a_pass_does_not_tell_who_is_on_hold(pair: Pair) -> None:
    free, held = (check_in(pair.location, guest(name), NOW) for name in ("Free", "Held"))
    pair.hold(held)
    purge(pair.location, LATER)
    site = pair.location.site.id
    for receipt in (free, held):
        forged = codes.pass_code(codes.Pass(codes.read_badge(receipt.badge, site), bytes(16)), site)
        with pytest.raises(Refused, match="visit_gone"):
            open_pass(pair.location, forged, "0000", LATER)


@pytest.mark.parametrize("end", ["2090-01-01T00:00:00+00:00", "2026-01-01T00:00:00+00:00"])
def test_the_log_names_the_line_that_a_changed_end_of_a_hold_does_not_follow(pair: Pair, end: str) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Kept"), NOW))
    end_hold(pair.location, pair.who, pair.second, hold_id, order(UNTIL + days(9)), NOW)
    assert verify(pair.location).findings == ()
    with behind(pair) as connection:
        connection.exec_driver_sql("UPDATE hold SET expires_at=?", (end,))
    assert [found.fault for found in verify(pair.location).findings] == ["changed"]
