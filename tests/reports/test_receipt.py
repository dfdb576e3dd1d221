"""The receipt of a disclosure: read back from real PDFs."""

import io
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.site import Site
from kiosk.ops.audit import AuditEntry
from reports.last_days import Asked
from reports.receipt import Receipt, draw_receipt
from tests.reports.paper import USUAL, pages, read

SITE = Site("oslo", "Oslo office", ZoneInfo("Europe/Oslo"), time(18, 0))


def drawn(
    count: int = 1, receiver: str = "Kommuneoverlegen", told_from: datetime | None = None, language: str = "en"
) -> bytes:
    out = io.BytesIO()
    ids = [f"{number:032x}" for number in range(count)]
    entries = [
        AuditEntry(17 + number, bytes([number % 256]) * 32, "tracing: call", "2026/9") for number in range(count)
    ]
    receipt = Receipt(receiver, told_from, ids, entries)
    draw_receipt(out, SITE, receipt, Asked("Kari Nordmann", USUAL.made_at), language, demo=False)
    return out.getvalue()


def words(pdf: bytes) -> str:
    return " ".join(read(pdf, "-layout").split())


def test_it_says_to_whom_why_and_which_visits() -> None:
    found = words(drawn(2))
    for expected in (
        "Handed over to Kommuneoverlegen",
        "Contact tracing: call 2026/9",
        "Visits: 2",
        f"17 {0:032x}",
        f"18 {1:032x}",
    ):
        assert expected in found
    assert "Log entry 18, chain head 0101 0101 0101 0101." in found


def test_both_sign_it_by_name() -> None:
    found = words(drawn())
    assert "Handed over by Received by Kari Nordmann Kommuneoverlegen" in found
    assert found.count("Place, date, signature") == 2


@pytest.mark.parametrize(
    ("told_from", "expected"),
    [
        (None, "told at once when they use their pass"),
        (datetime(2026, 12, 4, 23, 0, tzinfo=UTC), "when they use their pass, from 5 December 2026 00:00 on"),
    ],
)
def test_it_says_from_when_the_visitors_are_told(told_from: datetime | None, expected: str) -> None:
    assert expected in words(drawn(told_from=told_from))


def test_hazard_39_200_visits_take_pages_and_the_places_to_sign_stay_together() -> None:
    for count in (200, *range(28, 40)):
        found = pages(drawn(count))
        assert sum("Received by" in page and page.count("Place, date, signature") == 2 for page in found) == 1
    assert len(pages(drawn(200))) > 3


def test_a_receiver_with_markup_and_a_long_name_is_literal() -> None:
    name = "Å" * 90 + "<b>&x"
    assert name in read(drawn(receiver=name)).replace("\n", "")


def test_it_may_be_kept() -> None:
    assert "Destroy by" not in words(drawn())


def test_it_speaks_norwegian() -> None:
    assert "Kvittering for utlevering" in words(drawn(language="nb"))
