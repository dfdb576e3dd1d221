"""The recovery sheet: one page, in two languages, with its groups whole and in order."""

import io
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import pypdfium2
import zxingcpp

from kiosk.crypto.recovery import groups_of, split
from reports.recovery_sheet import draw_sheet
from tests.reports.paper import NINE, pages, poppler, read


@dataclass(frozen=True, slots=True)
class Sheet:
    site_name: str = "Oslo office"
    person: str = "Kari Nordmann"
    groups: tuple[str, ...] = tuple(f"{place}ABCD{place}" for place in "123456789JKMN")
    fingerprint: str = "7K2M 9QX4 TD0B 8ZRW"


def drawn(sheet: Sheet | None = None, *, demo: bool = False) -> bytes:
    out = io.BytesIO()
    draw_sheet(out, sheet or Sheet(), NINE, ZoneInfo("Europe/Oslo"), "nb", demo)
    return out.getvalue()


def test_all_groups_are_on_one_page_whole_and_in_order() -> None:
    [page] = pages(drawn())
    assert [word for word in page.split() if word in Sheet().groups] == list(Sheet().groups)


def test_it_says_where_for_whom_when_and_the_fingerprint() -> None:
    found = read(drawn())
    assert all(
        words in found for words in ("Oslo office", "Kari Nordmann", "20. november 2026 09:00", Sheet().fingerprint)
    )


def test_it_says_what_it_is_in_english_too() -> None:
    found = read(drawn())
    assert "Recovery sheet" in found
    assert "Nobody can make them anew." in found


def test_a_long_name_of_the_location_stays_on_the_page() -> None:
    [page] = pages(drawn(Sheet(site_name="Et langt navn " * 7)))
    assert Sheet().groups[-1] in page


def test_demo_is_said() -> None:
    assert "DEMO" in read(drawn(demo=True))
    assert "DEMO" not in read(drawn())


def test_the_metadata_names_nobody() -> None:
    assert "Kari" not in poppler("pdfinfo", drawn(), "-")


def test_same_sheet_same_bytes() -> None:
    assert drawn() == drawn()


def test_the_groups_are_read_back_from_the_page_by_a_scanner() -> None:
    """At 150 dots an inch, as an office's scanner takes it."""
    groups = groups_of(bytes(range(32)))
    page = pypdfium2.PdfDocument(drawn(Sheet(groups=groups)))[0].render(scale=150 / 72).to_pil()
    [found] = zxingcpp.read_barcodes(page)
    assert (found.format, found.ec_level) == (zxingcpp.BarcodeFormat.QRCode, "M")
    assert split(found.text) == groups
