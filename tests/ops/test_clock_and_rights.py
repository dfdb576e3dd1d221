"""A clock that is set opens nothing that is due, frees no blocked pass, and tells no disclosure early."""

from datetime import timedelta

import pytest

from kiosk.domain.errors import Problem
from kiosk.ops.check_in import Receipt
from kiosk.ops.check_out import by_badge
from kiosk.ops.clock import look
from kiosk.ops.correct import correct
from kiosk.ops.disclose import Handed, disclose
from kiosk.ops.open_pass import open_pass, see
from tests.support.access import CHECK, WAYS, access, refusal
from tests.support.location import NOW, days
from tests.support.wall import Wall

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
GROUND = "tracing: call from the municipality"


@pytest.fixture
def receipt(wall: Wall) -> Receipt:
    return wall.arrive("Ola")


def code(wall: Wall, receipt: Receipt, check: str = CHECK) -> str:
    """What opening by the pass is refused with."""
    return refusal(lambda: open_pass(wall.office.location, receipt.pass_code, check, wall.now)).code


def is_open(wall: Wall, receipt: Receipt) -> bool:
    try:
        open_pass(wall.office.location, receipt.pass_code, CHECK, wall.now)
    except Problem:
        return False
    return True


def due_by_a_clock_set_back(wall: Wall) -> None:
    """The visit's ten days are over and believed to be, the purge has not come yet; somebody sets the clock back."""
    wall.passes(days(10))
    assert not look(wall.office.location, wall.now).paused
    wall.jumps(-days(1))


@pytest.mark.parametrize("way", WAYS)
def test_a_clock_set_back_opens_no_visit_that_is_due(wall: Wall, receipt: Receipt, way: str) -> None:
    due_by_a_clock_set_back(wall)
    asked = access(wall.office, receipt, way)
    assert refusal(lambda: see(wall.office.location, asked, "exported", wall.now)).code == "visit_gone"


def test_a_clock_set_back_hands_over_no_visit_that_is_due(wall: Wall, receipt: Receipt) -> None:
    due_by_a_clock_set_back(wall)
    assert refusal(lambda: hand_over(wall, receipt)).code == "visit_gone"


def test_a_clock_set_back_ends_no_visit_that_is_due_by_its_badge(wall: Wall, receipt: Receipt) -> None:
    by_badge(wall.office.location, receipt.badge, wall.now)
    due_by_a_clock_set_back(wall)
    assert refusal(lambda: by_badge(wall.office.location, receipt.badge, wall.now)).code == "visit_gone"


@pytest.mark.parametrize("jump", [59 * MINUTE, days(1)], ids=["not noticed", "noticed"])
def test_a_clock_set_ahead_frees_no_blocked_pass(wall: Wall, receipt: Receipt, jump: timedelta) -> None:
    assert [code(wall, receipt, "0000") for _ in range(3)] == ["check_wrong", "check_wrong", "pass_blocked"]
    wall.passes(MINUTE)
    wall.jumps(jump)
    assert code(wall, receipt) == "pass_blocked"
    wall.passes(59 * MINUTE)
    assert is_open(wall, receipt)


def test_a_clock_set_back_blocks_a_pass_no_longer_than_its_hour(wall: Wall, receipt: Receipt) -> None:
    for _ in range(3):
        code(wall, receipt, "0000")
    wall.jumps(-days(3))
    wall.passes(HOUR)
    assert is_open(wall, receipt)


def told(wall: Wall, receipt: Receipt) -> int:
    return len(open_pass(wall.office.location, receipt.pass_code, CHECK, wall.now).disclosures)


def hand_over(wall: Wall, receipt: Receipt, after: timedelta | None = None) -> None:
    handed = Handed("Bydelsoverlegen", None if after is None else wall.now + after, GROUND)
    disclose(wall.office.location, wall.office.who, [receipt.id], handed, wall.now)


def test_a_clock_set_ahead_tells_no_disclosure_early(wall: Wall, receipt: Receipt) -> None:
    hand_over(wall, receipt, after=30 * MINUTE)
    wall.jumps(59 * MINUTE)
    assert told(wall, receipt) == 0
    wall.passes(30 * MINUTE)
    assert told(wall, receipt) == 1


def test_what_may_be_told_at_once_is_told_while_the_clock_is_ahead(wall: Wall, receipt: Receipt) -> None:
    wall.jumps(days(2))
    hand_over(wall, receipt)
    assert told(wall, receipt) == 1


def test_a_correction_while_the_clock_is_ahead_closes_nobody_who_is_here(wall: Wall, receipt: Receipt) -> None:
    wall.jumps(days(2))
    earlier = {"arrived_at": (NOW - HOUR).isoformat()}
    correct(wall.office.location, access(wall.office, receipt, "staff"), earlier, wall.now)
    assert wall.office.here() == 1
