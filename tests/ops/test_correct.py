"""A correction replaces what stands there: by pass what was typed, by staff the times too."""

from collections.abc import Callable, Mapping

import pytest

from kiosk.domain.errors import BadField
from kiosk.domain.visit import Closed, Purpose
from kiosk.ops import audit_log
from kiosk.ops.check_in import Receipt, check_in
from kiosk.ops.check_out import by_badge
from kiosk.ops.correct import Corrected, correct
from kiosk.ops.enter import enter
from kiosk.ops.location import open_location
from kiosk.ops.one_visit import Access, ByPass, ByStaff
from kiosk.ops.open_pass import open_pass
from kiosk.ops.people import remove_person
from tests.support.access import CHECK, refusal
from tests.support.correcting import HOUR, LATER, by_pass, by_staff, ended, only, staff, stored
from tests.support.location import NOW, Office, days, guest
from tests.support.pair import Pair
from tests.support.staff import joined
from tests.support.together import together


@pytest.fixture
def receipt(office: Office) -> Receipt:
    return check_in(office.location, guest("Ola Dal", company="Snø", host="Per"), NOW)


def test_by_pass_what_was_typed_is_replaced_and_the_rest_stays(office: Office, receipt: Receipt) -> None:
    done = by_pass(office, receipt, name="Ola Dahl", children=2, company=None)
    assert (done.id, done.fields, done.revision, done.erased) == (receipt.id, ("name", "company", "children"), 2, False)
    arrival = only(office).arrival
    assert arrival is not None
    visitor = arrival.visitor
    assert (visitor.name, visitor.company, visitor.host, visitor.children) == ("Ola Dahl", "", "Per", 2)
    assert (arrival.arrived_at, arrival.notice) == (NOW, 1)


def test_a_departure_follows_its_arrival_into_the_new_revision(office: Office, receipt: Receipt) -> None:
    by_badge(office.location, receipt.badge, NOW + HOUR)
    before = stored(office, receipt)
    by_pass(office, receipt, name="Ola Dahl")
    after = stored(office, receipt)
    assert (before.revision, after.revision) == (1, 2)
    assert before.departure != after.departure
    assert ended(only(office)) == (NOW + HOUR, Closed.SELF)
    found = open_pass(office.location, receipt.pass_code, CHECK, LATER)
    assert ended(found.visit) == (NOW + HOUR, Closed.SELF)


def test_a_corrected_phone_is_the_new_check(office: Office, receipt: Receipt) -> None:
    by_pass(office, receipt, phone="+47 900 00 123")
    assert refusal(lambda: open_pass(office.location, receipt.pass_code, CHECK, LATER)).code == "check_wrong"
    assert open_pass(office.location, receipt.pass_code, "0123", LATER).visit.id == receipt.id
    correct(office.location, ByPass(receipt.pass_code, "0123"), {"phone": "", "email": "ola@example.no"}, LATER)
    assert open_pass(office.location, receipt.pass_code, "ola", LATER).visit.id == receipt.id


def test_who_is_traced_stays_reachable(office: Office, receipt: Receipt) -> None:
    refused = refusal(lambda: by_pass(office, receipt, phone=""))
    assert isinstance(refused, BadField)
    assert (refused.code, refused.field) == ("contact_missing", "phone")
    assert stored(office, receipt).revision == 1


def test_paper_that_held_no_address_is_corrected_without_one(office: Office) -> None:
    line = '{"name": "Ola Dal", "arrived_at": "2026-11-22T09:00:00+01:00"}'
    (visit_id,) = enter(office.location, office.who, [line], NOW).ids
    correct(office.location, ByStaff(office.who, visit_id, "correction"), {"name": "Ola Dahl"}, NOW)
    assert office.names(NOW) == ["Ola Dahl"]


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"name": " "}, "name_missing", "name"),
        ({"phone": "call me"}, "phone_invalid", "phone"),
        ({"email": "ola@example..no"}, "email_invalid", "email"),
        ({"company": "x" * 101}, "text_too_long", "company"),
        ({"adults": 0}, "count_invalid", "adults"),
    ],
)
def test_the_rules_are_those_of_check_in(
    office: Office, receipt: Receipt, changes: dict[str, object], code: str, field: str
) -> None:
    refused = refusal(lambda: by_pass(office, receipt, **changes))
    assert isinstance(refused, BadField)
    assert (refused.code, refused.field) == (code, field)
    assert stored(office, receipt).revision == 1


FIXED: tuple[dict[str, object], ...] = (
    {},
    {"purposes": []},
    {"id": "x"},
    {"naem": "Ola"},
    {"name": "Ola", "closed": "desk"},
)


@pytest.mark.parametrize("changes", FIXED)
@pytest.mark.parametrize("way", [by_pass, by_staff])
def test_no_other_field_is_corrected(
    office: Office, receipt: Receipt, way: Callable[..., Corrected], changes: Mapping[str, object]
) -> None:
    assert refusal(lambda: way(office, receipt, **changes)).code == "correct_fields"


@pytest.mark.parametrize("field", ["arrived_at", "left_at"])
def test_times_are_not_corrected_by_pass(office: Office, receipt: Receipt, field: str) -> None:
    assert refusal(lambda: by_pass(office, receipt, **{field: NOW.isoformat()})).code == "correct_fields"


def test_who_corrects_signs_a_line_of_it(office: Office, receipt: Receipt) -> None:
    by_pass(office, receipt, name="Ola Dahl")
    by_staff(office, receipt, name="Ola Dal")
    device, person = audit_log.show(office.location, newest=2)
    assert (device.action, device.signer, device.reason) == ("corrected", f"device:{office.location.device_id}", "")
    assert (person.action, person.signer) == ("corrected", f"person:{office.who.id}")
    assert (person.reason, person.case) == ("correction: asked at the desk", "7")
    assert device.subject == person.subject != ""


def test_staff_correct_only_unlocked_and_with_a_reason(office: Office, receipt: Receipt) -> None:
    access: Access = ByStaff(office.who, receipt.id, "curious")
    assert refusal(lambda: correct(office.location, access, {"name": "X"}, NOW)).code == "reason_missing"
    office.who.lock()
    assert refusal(lambda: by_staff(office, receipt, name="X")).code == "locked"
    assert stored(office, receipt).revision == 1


def test_nothing_of_the_old_record_stays_in_the_store_or_the_wal(office: Office, receipt: Receipt) -> None:
    by_badge(office.location, receipt.badge, NOW + HOUR)
    before = stored(office, receipt)
    by_pass(office, receipt, name="Ola Dahl")
    with office.location.reading() as connection:
        blobs = connection.exec_driver_sql("SELECT arrival FROM visit UNION SELECT departure FROM departure").scalars()
        assert not {before.arrival, before.departure} & set(blobs)
    assert office.location.files.database.with_name("visits.db-wal").stat().st_size == 0


def test_a_visit_on_hold_is_corrected_by_staff_under_its_holds_key_and_not_by_pass(pair: Pair) -> None:
    receipt = check_in(pair.location, guest("Ola Dal"), NOW)
    pair.hold(receipt)
    assert refusal(lambda: by_pass(pair, receipt, name="Nobody")).code == "held_by"
    by_staff(pair, receipt, name="Ola Dahl")
    assert stored(pair, receipt).hold is not None
    found = open_pass(pair.location, receipt.pass_code, CHECK, NOW + days(40)).visit
    assert found.arrival is not None
    assert found.arrival.visitor.name == "Ola Dahl"


def test_a_correction_is_sealed_to_the_sites_newest_key(office: Office, receipt: Receipt) -> None:
    """By pass: what was under an older generation is under the newest one after it."""
    joined(office, "siv")
    remove_person(office.location, office.who, "siv", NOW)
    by_pass(office, receipt, name="Ola Dahl")
    assert stored(office, receipt).arrival[1:5] == (2).to_bytes(4)
    assert office.names(LATER) == ["Ola Dahl"]


def test_the_purposes_stay_as_they_were_given(office: Office) -> None:
    made = check_in(office.location, {**guest("Ola"), "purposes": ["tracing", "host"]}, NOW)
    by_pass(office, made, host="Per")
    arrival = only(office).arrival
    assert arrival is not None
    assert arrival.purposes == {Purpose.TRACING, Purpose.HOST}


def test_two_who_correct_at_once_both_have_their_way(office: Office, receipt: Receipt) -> None:
    home, settings = office.location.home, office.location.settings

    def work(access: Access, **changes: object) -> None:
        location = open_location(settings, home, office.keyring)
        correct(location, access, changes, LATER)
        location.close()

    own = ByPass(receipt.pass_code, CHECK)
    wrong = together(lambda: work(own, name="Ola Dahl"), lambda: work(staff(office, receipt), company="Is"))
    assert wrong == []
    arrival = only(office).arrival
    assert arrival is not None
    assert (arrival.visitor.name, arrival.visitor.company, stored(office, receipt).revision) == ("Ola Dahl", "Is", 3)
    assert audit_log.verify(office.location).findings == ()
