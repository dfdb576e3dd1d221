"""Holds: two persons keep chosen visits beyond their days; everything else ends as ever."""

import shutil
from copy import copy
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from kiosk.domain.errors import BadField, Damaged, Refused
from kiosk.domain.visit import Closed
from kiosk.ops import audit_log
from kiosk.ops.check_in import check_in
from kiosk.ops.check_out import by_badge
from kiosk.ops.hold import Order, hold
from kiosk.ops.list_holds import list_holds, show_hold
from kiosk.ops.list_visits import list_visits
from kiosk.ops.location import open_location
from kiosk.ops.people import remove_person
from kiosk.ops.purge import Purged, purge
from kiosk.store import schema, state, visits
from tests.support.location import NOW, days, guest
from tests.support.pair import UNTIL, Pair, order

TODAY = NOW.date()
PURGED = NOW + days(11)  # the day of NOW is purged


def test_hazard_56_a_held_visit_is_shown_after_its_day_was_purged_and_the_others_are_gone(pair: Pair) -> None:
    kept, _ = (check_in(pair.location, guest(name), NOW) for name in ("Kept", "Other"))
    hold_id = pair.hold(kept)
    assert purge(pair.location, PURGED) == Purged(days=1, visits=1)
    assert pair.held_names(hold_id, PURGED) == ["Kept"]
    assert pair.slots() == {"hold"}


def test_hazard_56_one_person_alone_or_twice_cannot_hold(pair: Pair) -> None:
    receipt = check_in(pair.location, guest("Ola"), NOW)
    with pytest.raises(Refused, match="second_person_missing"):
        hold(pair.location, pair.who, copy(pair.who), [receipt.id], order(), NOW)
    pair.second.lock()
    with pytest.raises(Refused, match="locked"):
        pair.hold(receipt)
    assert list_holds(pair.location) == ()


def test_hazard_56_a_visit_that_is_purged_or_due_cannot_be_held_any_more(pair: Pair) -> None:
    receipt = check_in(pair.location, guest("Ola"), NOW)
    for _ in range(2):
        with pytest.raises(Refused, match="visit_gone"):
            pair.hold(receipt, now=PURGED)
        purge(pair.location, PURGED)
    assert pair.slots() == set()


def test_who_was_removed_since_she_unlocked_approves_nothing(pair: Pair) -> None:
    receipt = check_in(pair.location, guest("Ola"), NOW)
    remove_person(pair.location, pair.who, pair.second.short, NOW)
    with pytest.raises(Refused, match="locked"):
        pair.hold(receipt)
    with pair.location.reading() as connection:
        assert state.starting(connection, state.HOLD_BEGUN) == {}


def test_who_asks_is_a_lead(pair: Pair) -> None:
    receipt = check_in(pair.location, guest("Ola"), NOW)
    with pytest.raises(Refused, match="lead_only"):
        hold(pair.location, pair.second, pair.who, [receipt.id], order(), NOW)


@pytest.mark.parametrize("until", [TODAY - days(1), TODAY + days(5 * 365 + 1), date.max])
def test_an_end_that_is_over_or_too_far_away_is_refused(pair: Pair, until: date) -> None:
    receipt = check_in(pair.location, guest("Ola"), NOW)
    with pytest.raises(BadField, match="hold_until_invalid"):
        pair.hold(receipt, until=until)


def test_a_reason_an_authority_and_visits_are_needed(pair: Pair) -> None:
    with pytest.raises(BadField, match="field_missing"):
        Order(" ", UNTIL, "inspection")
    receipt = check_in(pair.location, guest("Ola"), NOW)
    with pytest.raises(Refused, match="reason_missing"):
        hold(pair.location, pair.who, pair.second, [receipt.id], Order("Helsetilsynet", UNTIL, "curious"), NOW)
    for given, code in (([], "hold_empty"), (["of Ola"], "visit_id_invalid"), (["00" * 16], "visit_gone")):
        with pytest.raises(Refused, match=code):
            hold(pair.location, pair.who, pair.second, given, order(), NOW)


def test_one_visit_that_cannot_be_held_keeps_all_from_being_held(pair: Pair) -> None:
    fine, leaving, broken = (
        check_in(pair.location, guest(name, purposes=purposes), NOW)
        for name, purposes in (("Fine", ["tracing"]), ("Leaving", ["roll_call"]), ("Broken", ["tracing"]))
    )
    with pair.location.writing() as connection:
        changed = update(schema.visit).where(schema.visit.c.id == bytes.fromhex(broken.id))
        connection.execute(changed.values(arrival=bytes(100)))
    with pytest.raises(Refused, match="hold_leaving"):
        pair.hold(fine, leaving)
    with pytest.raises(Damaged, match="hold_damaged"):
        pair.hold(fine, broken)
    purge(pair.location, NOW)
    assert pair.slots() == {"day"}
    hold_id = pair.hold(fine, fine)
    with pytest.raises(Refused, match="held_already"):
        pair.hold(fine)
    assert pair.held_names(hold_id, NOW) == ["Fine"]


def test_both_persons_sign_why_for_whom_and_until_when(pair: Pair) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Ola"), NOW))
    told = "until 2027-01-21T23:00:00+00:00; inspection: Statens helsetilsyn; letter of Monday"
    asked, approved = audit_log.show(pair.location)[-2:]
    assert (asked.action, asked.signer) == ("held", f"person:{pair.who.id}")
    assert (approved.action, approved.signer) == ("hold_approved", f"person:{pair.second.id}")
    assert {(row.subject, row.reason, row.case) for row in (asked, approved)} == {(hold_id, told, "2026/7")}
    assert audit_log.verify(pair.location).findings == ()


def test_inside_its_days_a_held_visit_is_listed_ended_and_counted_as_any_other(pair: Pair) -> None:
    receipt = check_in(pair.location, guest("Ola"), NOW)
    pair.hold(receipt)
    assert not by_badge(pair.location, receipt.badge, NOW + timedelta(hours=1)).already
    [visit] = pair.visits(NOW + days(9))
    assert visit.departure is not None
    assert (visit.departure.closed, visit.damaged) == (Closed.SELF, False)
    assert pair.names(NOW + days(10)) == []


def test_an_open_held_visit_is_closed_even_when_its_day_is_long_over(pair: Pair) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Ola"), NOW))
    purge(pair.location, NOW + days(30))  # the machine was off
    [visit] = pair.held(hold_id, NOW + days(30))
    assert visit.departure is not None
    assert visit.departure.closed is Closed.AUTOMATIC


def test_a_copy_from_before_the_hold_opens_nothing_with_the_keyring_from_after_the_purge(
    pair: Pair, tmp_path: Path
) -> None:
    receipt = check_in(pair.location, guest("Ola"), NOW)
    by_badge(pair.location, receipt.badge, NOW)
    copied = Path(shutil.copytree(pair.location.home, tmp_path / "copy"))
    pair.hold(receipt)
    purge(pair.location, PURGED)
    stolen = open_location(pair.location.settings, copied, pair.keyring)
    assert [each.damaged for each in list_visits(stolen, pair.who, 10, "tracing", "", NOW).visits] == [True]
    stolen.close()


def test_what_lay_under_the_days_key_is_neither_in_the_store_nor_in_the_log_of_writes(pair: Pair) -> None:
    receipt = check_in(pair.location, guest("Ola"), NOW)
    with pair.location.reading() as connection:
        before = visits.find(connection, bytes.fromhex(receipt.id))
    pair.hold(receipt)
    with pair.location.reading() as connection:
        after = visits.find(connection, bytes.fromhex(receipt.id))
    assert before is not None
    assert after is not None
    assert before.arrival[17:] != after.arrival[17:]
    assert pair.location.files.database.with_name(pair.location.files.database.name + "-wal").stat().st_size == 0


def test_only_a_lead_with_a_reason_sees_the_visits_and_the_line_comes_first(pair: Pair) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Ola"), NOW))
    with pytest.raises(Refused, match="lead_only"):
        show_hold(pair.location, pair.second, hold_id, "inspection", "", NOW)
    with pytest.raises(Refused, match="reason_missing"):
        show_hold(pair.location, pair.who, hold_id, "", "", NOW)
    with pytest.raises(Refused, match="hold_unknown"):
        show_hold(pair.location, pair.who, "00", "inspection", "", NOW)
    listing = show_hold(pair.location, pair.who, hold_id, "inspection", "", NOW)
    assert (listing.first, listing.last, listing.entry.reason) == (TODAY, TODAY, "inspection")
    assert audit_log.show(pair.location)[-1].subject == hold_id
