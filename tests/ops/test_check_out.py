"""Checking out: by number, badge and pass, once; and what is said otherwise."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.domain import codes
from kiosk.domain.errors import Refused
from kiosk.domain.visit import Closed
from kiosk.ops.check_in import Receipt, check_in
from kiosk.ops.check_out import Left, by_badge, by_exit, by_pass
from kiosk.ops.open_pass import open_pass
from kiosk.ops.present import present
from tests.support.access import CHECK
from tests.support.location import NOW, Office, days, guest

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
