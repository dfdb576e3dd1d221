"""What a visitor takes along is whole, machine-readable, and the same by pass and through staff."""

import json
from datetime import timedelta

from kiosk.ops import audit_log
from kiosk.ops.check_in import check_in
from kiosk.ops.check_out import by_badge
from kiosk.ops.export import export
from kiosk.ops.one_visit import ByPass, ByStaff
from tests.support.access import CHECK, refusal
from tests.support.location import HARD_NAME, NOW, Office, guest
from tests.support.pair import Pair

LATER = NOW + timedelta(hours=2)


def test_everything_that_is_kept_is_in_it(office: Office) -> None:
    form = guest(HARD_NAME, company="Snø AS", host="Per", adults=2, children=1)
    made = check_in(office.location, form, NOW, "nb")
    by_badge(office.location, made.badge, LATER)
    taken = export(office.location, ByPass(made.pass_code, CHECK), LATER)
    assert json.loads(json.dumps(taken)) == {
        "id": made.id, "day": "2026-11-22", "arrived_at": "2026-11-22T10:00:00+01:00",
        "left_at": "2026-11-22T12:00:00+01:00", "closed": "self", "name": HARD_NAME, "company": "Snø AS",
        "phone": "+47 912 34 567", "email": "", "host": "Per", "adults": 2, "children": 1,
        "purposes": ["tracing", "roll_call"], "notice": 1, "damaged": False,
        "language": "nb", "kept_until": "2026-12-02T00:00:00+01:00", "on_hold": None, "disclosures": [],
    }  # fmt: skip


def test_staff_take_along_the_same_for_who_lost_her_pass(office: Office) -> None:
    made = check_in(office.location, guest("Ola"), NOW)
    by_staff = ByStaff(office.who, made.id.upper(), "other: pass lost")
    own = export(office.location, ByPass(made.pass_code, CHECK), LATER)
    assert export(office.location, by_staff, LATER) == own
    device, person = audit_log.show(office.location, newest=2)
    assert (device.action, person.action) == ("exported", "exported")
    assert (person.signer, person.reason) == (f"person:{office.who.id}", "other: pass lost")


def test_a_hold_says_whose_it_is_and_until_when(pair: Pair) -> None:
    made = check_in(pair.location, guest("Ola"), NOW)
    pair.hold(made)
    taken = export(pair.location, ByPass(made.pass_code, CHECK), LATER)
    until = "2027-01-22T00:00:00+01:00"
    assert (taken["on_hold"], taken["kept_until"]) == ({"authority": "Statens helsetilsyn", "until": until}, until)


def test_a_damaged_visit_is_marked_for_staff(office: Office) -> None:
    made = check_in(office.location, guest("Ola"), NOW)
    with office.location.writing() as connection:
        connection.exec_driver_sql("UPDATE visit SET arrival = zeroblob(length(arrival))")
    taken = export(office.location, ByStaff(office.who, made.id, "other"), LATER)
    assert (taken["damaged"], taken["name"], taken["language"]) == (True, None, None)


def test_without_a_reason_or_unlocked_person_staff_see_nothing(office: Office) -> None:
    made = check_in(office.location, guest("Ola"), NOW)
    assert refusal(lambda: export(office.location, ByStaff(office.who, made.id, ""), LATER)).code == "reason_missing"
    office.who.lock()
    assert refusal(lambda: export(office.location, ByStaff(office.who, made.id, "other"), LATER)).code == "locked"
    assert "exported" not in [line.action for line in audit_log.show(office.location)]
