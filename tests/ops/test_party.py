"""One form for a party: counted in the roll call to the last, signed out together, and corrected when some leave."""

import pytest

from kiosk.domain.errors import BadField
from kiosk.domain.visit import Visit
from kiosk.ops.check_in import check_in
from kiosk.ops.check_out import by_exit
from kiosk.ops.correct import correct
from kiosk.ops.one_visit import ByPass, ByStaff
from kiosk.ops.present import present
from tests.support.location import NOW, Office, guest


def here(office: Office) -> tuple[Visit, ...]:
    return present(office.location, office.who, "roll_call", "", NOW).visits


@pytest.mark.parametrize("purposes", [["tracing", "roll_call"], ["tracing"], []], ids=["named", "nameless", "leaving"])
def test_the_roll_call_counts_everybody_of_a_party_named_or_not(purposes: list[str], office: Office) -> None:
    check_in(office.location, guest("Ola", adults=3, children=2, purposes=purposes), NOW)
    assert [visit.people for visit in here(office)] == [(3, 2)]


def test_one_number_signs_the_whole_party_out(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola", adults=3, children=2), NOW)
    assert receipt.people == (3, 2)
    by_exit(office.location, receipt.exit, NOW)
    assert here(office) == ()


@pytest.mark.parametrize("way", ["pass", "staff"])
def test_who_leaves_before_the_others_is_taken_off_the_count(way: str, office: Office) -> None:
    receipt = check_in(office.location, guest("Ola", adults=3, children=2), NOW)
    by_pass = ByPass(receipt.pass_code, "4567")
    access = by_pass if way == "pass" else ByStaff(office.who, receipt.id, "correction")
    correct(office.location, access, {"adults": 2, "children": 0}, NOW)
    assert [visit.people for visit in here(office)] == [(2, 0)]


def test_the_leader_herself_cannot_be_taken_off(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola", adults=3), NOW)
    with pytest.raises(BadField, match="count_invalid"):
        correct(office.location, ByPass(receipt.pass_code, "4567"), {"adults": 0}, NOW)
