"""Visits per day on paper: read back from real PDFs."""

import io
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.counts import Counts, count_days
from kiosk.domain.site import Site
from kiosk.ops.audit import AuditEntry
from reports.counts import draw_counts
from reports.last_days import Asked
from tests.reports.paper import USUAL, pages, read

SITE = Site("oslo", "Oslo office", ZoneInfo("Europe/Oslo"), time(18, 0))
FIRST = date(2026, 10, 26)


def some(days: int, first: date = FIRST) -> Counts:
    known = {first + timedelta(days=offset): offset * 7 % 43 for offset in range(days)}
    return count_days(known, first, first + timedelta(days=days - 1))


def drawn(counts: Counts, language: str = "en") -> bytes:
    out = io.BytesIO()
    entry = AuditEntry(17, bytes(range(32)), "", "")
    draw_counts(out, SITE, counts, entry, Asked("Kari Nordmann", USUAL.made_at), language, demo=False)
    return out.getvalue()


def words(pdf: bytes) -> str:
    return " ".join(read(pdf, "-layout").split())


def test_each_day_stands_with_its_number_under_its_month() -> None:
    found = words(drawn(some(12)))
    assert "October 2026 Visits: 105. Days with 5 or more: 5. Days with fewer: 1." in found
    assert "Weekday M T W T F S Day 26 27 28 29 30 31 Visits <5 7 14 21 28 35" in found
    assert "Day 1 2 3 4 5 6 Visits 42 6 13 20 27 34" in found


def test_it_may_be_kept_and_is_accounted_for() -> None:
    found = words(drawn(some(3)))
    assert "Destroy by" not in found
    assert "Log entry 17, chain head 0001 0203 0405 0607." in found


def test_no_day_yet_is_said() -> None:
    assert "No day with visits is over yet." in words(drawn(Counts()))


def test_a_year_takes_pages_and_no_month_is_torn() -> None:
    found = pages(drawn(some(366)))
    assert 4 <= len(found) <= 6
    assert [page.count("Weekday") for page in found] == [page.count("Days with fewer:") for page in found]


def test_the_same_counts_are_the_same_bytes() -> None:
    assert drawn(some(40)) == drawn(some(40))


def test_it_speaks_norwegian() -> None:
    assert "Besøk per dag" in words(drawn(some(3), "nb"))
