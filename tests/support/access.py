"""Getting at one visit as its visitor does and as staff do, and what is refused on the way."""

from collections.abc import Callable

import pytest

from kiosk.domain.errors import Problem
from kiosk.ops.check_in import Receipt
from kiosk.ops.one_visit import Access, ByPass, ByStaff
from tests.support.location import Office

CHECK = "4567"  # of the phone number that tests.support.location.guest has
WAYS = ("pass", "staff")


def access(office: Office, receipt: Receipt, way: str) -> Access:
    """By the visitor's pass or by the office's person."""
    if way == "pass":
        return ByPass(receipt.pass_code, CHECK)
    return ByStaff(office.who, receipt.id, "other: asked at the desk", "7")


def refusal(attempt: Callable[[], object]) -> Problem:
    """With what it is refused."""
    with pytest.raises(Problem) as refused:
        attempt()
    return refused.value
