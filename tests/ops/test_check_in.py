"""Checking in: what the visitor is given, what is stored, and what is refused."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain import codes
from kiosk.domain.errors import BadField, Refused
from kiosk.domain.visit import Purpose
from kiosk.ops import setup
from kiosk.ops.audit_log import show
from kiosk.ops.check_in import by_staff, check_in, read_form
from kiosk.ops.close import close_overdue
from kiosk.ops.location import open_location
from kiosk.ops.people import remove_person
from kiosk.ops.present import present
from tests.support.location import HARD_NAME, NOW, Office, guest, settings_file
from tests.support.staff import joined


def test_a_visitor_is_given_exit_number_badge_and_pass(office: Office) -> None:
    receipt = check_in(office.location, guest("Åse Bråten"), NOW)
    assert codes.read_exit(receipt.exit) == receipt.exit
    assert codes.read_badge(receipt.badge, office.location.site.id).hex() == receipt.id
    assert codes.read_pass(receipt.pass_code, office.location.site.id).visit_id.hex() == receipt.id
    assert receipt.first_name == "Åse"
    assert receipt.deleted_after == datetime(2026, 12, 2, tzinfo=ZoneInfo("Europe/Oslo"))


def test_everything_typed_comes_back_unchanged(office: Office) -> None:
    form = {
        "name": HARD_NAME, "company": "Bakke & Sønn", "phone": "+47 912 34 567", "email": "ase@example.no",
        "host": "Ingrid Lie", "adults": 2, "children": 1, "purposes": ["tracing", "host", "roll_call"],
    }  # fmt: skip
    check_in(office.location, form, NOW, "en")
    arrival = office.visits(NOW)[0].arrival
    assert arrival is not None
    visitor = arrival.visitor
    assert {field: getattr(visitor, field) for field in form if field != "purposes"} == {
        field: value for field, value in form.items() if field != "purposes"
    }
    assert (arrival.purposes, arrival.notice, arrival.language) == (frozenset(Purpose), 1, "en")
    assert arrival.arrived_at == NOW


def test_without_purposes_it_is_those_that_the_location_offers(office: Office) -> None:
    check_in(office.location, guest("Ola"), NOW)
    arrival = office.visits(NOW)[0].arrival
    assert arrival is not None
    assert arrival.purposes == {Purpose.TRACING, Purpose.ROLL_CALL}


def test_who_says_no_to_tracing_gets_an_exit_number_and_no_pass(office: Office) -> None:
    receipt = check_in(office.location, {"name": "Ola", "purposes": ["roll_call"]}, NOW)
    assert (receipt.pass_code, receipt.deleted_after) == ("", None)
    assert receipt.exit
    assert office.names(NOW) == [], "stands in the roll call only"
    listing = present(office.location, office.who, "roll_call", "", NOW)
    assert [visit.id for visit in listing.visits] == [receipt.id]


def test_who_says_no_to_the_roll_call_is_counted_in_it_without_a_name(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola", purposes=["tracing"]), NOW)
    [visit] = present(office.location, office.who, "roll_call", "", NOW).visits
    assert (visit.id, visit.arrival, visit.damaged) == (receipt.id, None, False)


@pytest.mark.parametrize(
    ("form", "field"),
    [
        ({}, "name"),
        ({"name": "Ola", "phone": "x"}, "phone"),
        ({"name": "Ola"}, "phone"),
        ({"name": "Ola", "purposes": ["spam"]}, "purposes"),
        ({"name": "Ola", "purposes": "tracing"}, "purposes"),
        ({"name": "Ola", "purposes": [["tracing"]]}, "purposes"),
        ({"name": "Ola", "email": "o@-a.no"}, "email"),
    ],
)
def test_an_invalid_form_is_refused_by_its_field_and_nothing_is_stored(
    office: Office, form: dict[str, object], field: str
) -> None:
    with pytest.raises(BadField) as refused:
        check_in(office.location, form, NOW)
    assert refused.value.field == field
    assert office.here() == 0
    assert office.day_slots() == []


def test_no_two_open_visits_share_an_exit_number(office: Office) -> None:
    exits = [check_in(office.location, guest(f"Guest {number}"), NOW).exit for number in range(60)]
    assert len(set(exits)) == len(exits)


def test_a_visit_belongs_to_the_sites_local_day_at_check_in(office: Office) -> None:
    late = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # half past midnight in Oslo
    check_in(office.location, guest("Night owl"), late)
    assert [visit.day.isoformat() for visit in office.visits(late)] == ["2026-11-23"]
    assert office.day_slots() == ["2026-11-23"]


def test_no_visitor_is_taken_before_the_first_person_is_there(office: Office, tmp_path: object) -> None:
    from pathlib import Path

    home, keyring = Path(str(tmp_path)) / "fresh", MemoryKeyring()
    settings = setup.set_up(settings_file(office.location.home), home, keyring, NOW)
    location = open_location(settings, home, keyring)
    assert not location.has_staff()
    with pytest.raises(Refused, match="set_up_first"):
        check_in(location, guest("Ola"), NOW)
    assert not [slot for _, slot in keyring._kept if slot.startswith("day:")]
    location.close()


def test_a_name_that_cannot_be_stored_reserves_no_number(office: Office) -> None:
    check_in(office.location, guest("Ola"), NOW)
    with pytest.raises(BadField):
        check_in(office.location, guest("\0"), NOW + timedelta(seconds=1))
    assert office.here() == 1


def test_who_agrees_to_be_traced_can_be_reached(office: Office) -> None:
    with pytest.raises(BadField, match="contact_missing"):
        check_in(office.location, {"name": "Ola", "purposes": ["tracing"]}, NOW)
    check_in(office.location, {"name": "Ola", "email": "ola@example.no", "purposes": ["tracing"]}, NOW)
    check_in(office.location, {"name": "Ola", "purposes": ["roll_call"]}, NOW)


def test_a_closing_that_another_process_did_a_moment_ago_is_not_undone(office: Office) -> None:
    """Its `now` was taken before it got the store's lock."""
    closing = NOW + timedelta(hours=8)
    close_overdue(office.location, closing)
    check_in(office.location, guest("Ola"), closing - timedelta(seconds=1))
    [visit] = office.visits(closing)
    assert visit.arrival is not None
    assert visit.arrival.arrived_at == closing


def test_who_is_erased_by_a_closing_on_the_way_leaves_the_wal_too(office: Office) -> None:
    check_in(office.location, guest("Ola", purposes=[]), NOW)
    check_in(office.location, guest("Kari"), NOW + timedelta(hours=10))
    assert office.location.files.database.with_name("visits.db-wal").stat().st_size == 0


def test_phone_and_email_are_kept_only_with_tracing_and_stand_in_no_roll_call(office: Office) -> None:
    check_in(office.location, guest("Traced", email="t@example.no"), NOW)
    untraced = check_in(office.location, guest("Untraced", email="u@example.no", purposes=["roll_call"]), NOW)
    listed = present(office.location, office.who, "roll_call", "", NOW).visits
    visitors = {visit.arrival.visitor.name: visit.arrival.visitor for visit in listed if visit.arrival}
    assert {(each.phone, each.email) for each in visitors.values()} == {("", "")}
    [kept] = [visit.arrival.visitor for visit in office.visits(NOW) if visit.arrival]
    assert (kept.phone, kept.email) == ("+47 912 34 567", "t@example.no")
    agreed = {"name": "Untraced", "phone": "+47 912 34 567", "purposes": ["roll_call"]}
    assert read_form(office.location, agreed)[0].phone == ""
    assert untraced.pass_code == ""


def test_whom_staff_register_is_as_any_other_and_the_log_names_who_did_and_which(office: Office) -> None:
    receipt = by_staff(office.location, office.who, guest("Åse Bråten"), NOW)
    line = show(office.location)[-1]
    with office.location.reading() as connection:
        subject = office.location.key_of(connection, NOW.date()).subject(bytes.fromhex(receipt.id))
    assert (line.action, line.signer, line.subject) == ("registered", office.who.signer, subject)
    assert receipt.noted is not None
    assert receipt.noted.number == line.number
    assert office.names(NOW) == ["Åse Bråten"]
    assert codes.read_pass(receipt.pass_code, office.location.site.id).visit_id.hex() == receipt.id


@pytest.mark.parametrize(
    ("form", "code"),
    [({"name": " "}, "name_missing"), ({"name": "Ola", "purposes": ["tracing"]}, "contact_missing")],
)
def test_staff_are_refused_what_a_visitor_is_and_nothing_is_noted(
    office: Office, form: dict[str, object], code: str
) -> None:
    before = len(show(office.location))
    with pytest.raises(BadField) as refused:
        by_staff(office.location, office.who, form, NOW)
    assert refused.value.code == code
    assert (office.here(), len(show(office.location))) == (0, before)


def test_who_is_locked_or_removed_registers_nobody_and_nothing_is_noted(office: Office) -> None:
    ola = joined(office, "ola")
    remove_person(office.location, office.who, "ola", NOW)
    before = len(show(office.location))
    office.who.lock()
    for who in (ola, office.who):
        with pytest.raises(Refused, match="locked"):
            by_staff(office.location, who, guest("Åse Bråten"), NOW)
    assert (office.here(), len(show(office.location))) == (0, before)


def test_who_comes_by_herself_leaves_no_line(office: Office) -> None:
    before = len(show(office.location))
    assert check_in(office.location, guest("Åse Bråten"), NOW).noted is None
    assert len(show(office.location)) == before
