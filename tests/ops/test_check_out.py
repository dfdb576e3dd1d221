"""Checking out: by number, badge and pass, once; and what is said otherwise."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.domain import codes
from kiosk.domain.errors import Refused
from kiosk.domain.visit import Closed
from kiosk.ops.audit_log import show
from kiosk.ops.check_in import Receipt, check_in
from kiosk.ops.check_out import Left, by_badge, by_exit, by_pass, by_staff
from kiosk.ops.open_pass import open_pass
from kiosk.ops.people import remove_person
from kiosk.ops.present import present
from tests.support.access import CHECK
from tests.support.location import NOW, Office, days, guest
from tests.support.staff import joined

LATER = NOW + timedelta(hours=2)
WAYS: dict[str, Callable[[Office, Receipt], Left]] = {
    "exit": lambda office, receipt: by_exit(office.location, receipt.exit, LATER),
    "badge": lambda office, receipt: by_badge(office.location, receipt.badge, LATER),
    "pass": lambda office, receipt: by_pass(office.location, receipt.pass_code, LATER),
}


def opening_refused(office: Office, code: str) -> str:
    with pytest.raises(Refused) as refused:
        open_pass(office.location, code, CHECK, LATER)
    return refused.value.code


def refusal(attempt: Callable[[], Left]) -> str:
    with pytest.raises(Refused) as refused:
        attempt()
    return refused.value.code


@pytest.mark.parametrize("way", WAYS)
def test_a_visit_ends_by_exit_number_badge_or_pass(office: Office, way: str) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    left = WAYS[way](office, receipt)
    assert (left.id, left.left_at, left.already) == (receipt.id, LATER, False)
    departure = office.visits(LATER)[0].departure
    assert departure is not None
    assert (departure.left_at, departure.closed) == (LATER, Closed.SELF)
    assert office.here() == 0


@pytest.mark.parametrize("way", ["badge", "pass"])
def test_hazard_28_a_badge_or_pass_twice_is_the_same_as_once(office: Office, way: str) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    WAYS[way](office, receipt)
    assert WAYS[way](office, receipt).already
    assert len(office.visits(LATER)) == 1


def test_hazard_28_the_number_of_a_visit_that_has_ended_says_so(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    WAYS["exit"](office, receipt)
    assert refusal(lambda: WAYS["exit"](office, receipt)) == "visit_ended"


def test_a_number_that_nobody_has_is_refused(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    other = f"{(int(receipt.exit) + 1) % 10_000:04}"
    assert refusal(lambda: by_exit(office.location, other, LATER)) == "exit_unknown"
    assert refusal(lambda: by_exit(office.location, "12", LATER)) == "exit_invalid"
    assert office.here() == 1


def test_another_secret_does_not_end_a_visit_and_says_what_opening_says(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    forged = codes.pass_code(codes.Pass(bytes.fromhex(receipt.id), bytes(16)), office.location.site.id)
    assert refusal(lambda: by_pass(office.location, forged, LATER)) == "visit_gone"
    assert opening_refused(office, forged) == "visit_gone"
    assert office.here() == 1


def test_badge_and_pass_of_a_visit_that_is_gone_say_so(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    assert refusal(lambda: by_badge(office.location, receipt.badge, NOW + days(10))) == "visit_gone"
    assert refusal(lambda: by_pass(office.location, receipt.pass_code, NOW + days(10))) == "visit_gone"


def test_the_number_of_an_earlier_day_still_says_that_the_visit_has_ended(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    WAYS["exit"](office, receipt)
    assert refusal(lambda: by_exit(office.location, receipt.exit, NOW + days(1))) == "visit_ended"
    assert refusal(lambda: by_exit(office.location, receipt.exit, NOW + days(1))) == "visit_ended"


def test_hazard_28_five_wrong_numbers_cost_a_wait_that_doubles(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    wrong = f"{(int(receipt.exit) + 1) % 10_000:04}"
    for _ in range(5):
        assert refusal(lambda: by_exit(office.location, wrong, NOW)) == "exit_unknown"
    assert refusal(lambda: by_exit(office.location, receipt.exit, NOW)) == "wait_first"
    assert refusal(lambda: by_exit(office.location, wrong, NOW + timedelta(seconds=1))) == "exit_unknown"
    assert refusal(lambda: by_exit(office.location, receipt.exit, NOW + timedelta(seconds=2))) == "wait_first"
    assert by_exit(office.location, receipt.exit, NOW + timedelta(seconds=3)).id == receipt.id


def test_a_badge_and_a_pass_of_another_location_say_so(office: Office) -> None:
    badge = codes.badge_code(bytes(16), "bergen-bryggen")
    assert refusal(lambda: by_badge(office.location, badge, NOW)) == "badge_other_site"
    given = codes.pass_code(codes.Pass(bytes(16), bytes(16)), "bergen-bryggen")
    assert refusal(lambda: by_pass(office.location, given, NOW)) == "pass_other_site"


@pytest.mark.parametrize("way", ["exit", "badge"])
def test_who_said_no_to_tracing_is_erased_when_leaving(office: Office, way: str) -> None:
    receipt = check_in(office.location, {"name": "Ola", "purposes": []}, NOW)
    WAYS[way](office, receipt)
    wal = office.location.files.database.with_name("visits.db-wal")
    assert wal.stat().st_size == 0, "erased from the WAL too"
    assert present(office.location, office.who, "roll_call", "", LATER).visits == ()
    assert refusal(lambda: by_badge(office.location, receipt.badge, LATER)) == "visit_gone"


def test_over_midnight_a_visit_that_came_after_closing_ends_by_its_number(office: Office) -> None:
    evening = NOW + timedelta(hours=13)  # 23:00 in Oslo, after the closing time
    receipt = check_in(office.location, guest("Night owl"), evening)
    left = by_exit(office.location, receipt.exit, evening + timedelta(hours=3))
    assert not left.already
    visit = office.visits(evening + timedelta(hours=3))[0]
    assert visit.day.isoformat() == "2026-11-22"


def test_a_clock_set_back_never_makes_a_visit_end_before_it_began(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    by_exit(office.location, receipt.exit, NOW - timedelta(hours=1))
    visit = office.visits(NOW)[0]
    assert visit.departure is not None
    assert visit.departure.left_at == NOW


def test_staff_end_a_visit_of_the_list_and_the_log_names_who_did_and_which(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    left = by_staff(office.location, office.who, receipt.id, LATER)
    assert (left.id, left.left_at, left.already) == (receipt.id, LATER, False)
    line = show(office.location)[-1]
    with office.location.reading() as connection:
        subject = office.location.key_of(connection, NOW.date()).subject(bytes.fromhex(receipt.id))
    assert (line.action, line.signer, line.subject) == ("ended", office.who.signer, subject)
    departure = office.visits(LATER)[0].departure
    assert departure is not None
    assert (departure.left_at, departure.closed) == (LATER, Closed.DESK)


def test_what_staff_end_twice_is_ended_once_and_noted_once(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    by_exit(office.location, receipt.exit, NOW)
    before = len(show(office.location))
    assert by_staff(office.location, office.who, receipt.id, LATER).already
    assert len(show(office.location)) == before
    departure = office.visits(LATER)[0].departure
    assert departure is not None
    assert departure.closed is Closed.SELF


def test_whom_staff_sign_out_without_tracing_is_erased(office: Office) -> None:
    receipt = check_in(office.location, {"name": "Ola", "purposes": []}, NOW)
    by_staff(office.location, office.who, receipt.id, LATER)
    assert office.visits(LATER) == ()
    assert refusal(lambda: by_staff(office.location, office.who, receipt.id, LATER)) == "visit_gone"


def test_a_visit_whose_key_is_lost_is_ended_by_staff_and_the_line_names_none(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    for slot in [slot for slot in office.keyring._kept if slot[1].startswith("day:")]:
        del office.keyring._kept[slot]
    office.location._day_keys.clear()
    by_staff(office.location, office.who, receipt.id, LATER)
    assert office.here() == 0
    assert (show(office.location)[-1].action, show(office.location)[-1].subject) == ("ended", "")


def test_who_is_locked_or_removed_ends_no_visit_and_nothing_is_noted(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    ola = joined(office, "ola")
    remove_person(office.location, office.who, "ola", NOW)
    before = len(show(office.location))
    assert refusal(lambda: by_staff(office.location, ola, receipt.id, LATER)) == "locked"
    office.who.lock()
    assert refusal(lambda: by_staff(office.location, office.who, receipt.id, LATER)) == "locked"
    assert (office.here(), len(show(office.location))) == (1, before)
