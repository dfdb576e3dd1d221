"""Slips and roll call on labels and rolls: everything is on one of them, and a scanner reads the codes."""

import io
import subprocess
import tomllib
from dataclasses import replace
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from reportlab.lib.units import mm

from kiosk.domain.codes import Pass, badge_code, pass_code
from kiosk.domain.errors import Environment
from kiosk.ops.check_in import Receipt
from kiosk.settings import Settings, example_location, load, parse
from reports.media import SHEET, Media, report_media, slip_queue
from reports.pass_slip import draw_slip
from tests.reports.paper import USUAL, pages, poppler, read
from tests.reports.test_roll_call import SITE, here, on_media, rectangles
from tests.support.programs import program

PASS = Pass(bytes(16), bytes(range(16)))
SLIP = Receipt("0" * 32, "4711", badge_code(bytes(16), "oslo"), pass_code(PASS, "oslo"), USUAL.made_at, "Aslaug")
MEDIA = {
    "62 roll": Media(62 * mm, 0), "80 roll": Media(80 * mm, 0), "62 x 100": Media(62 * mm, 100 * mm),
    "102 x 152": Media(102 * mm, 152 * mm), "62 x 29": Media(62 * mm, 29 * mm), "sheet": SHEET,
}  # fmt: skip


def slip(media: Media, language: str = "en", receipt: Receipt = SLIP, demo: bool = False) -> bytes:
    out = io.BytesIO()
    draw_slip(out, SITE, receipt, USUAL.made_at, language, media, demo)
    return out.getvalue()


def words(pdf: bytes) -> str:
    return " ".join(read(pdf).split())


def codes(pdf: bytes) -> list[str]:
    """What a scanner reads on the pages, at the 203 dots an inch of a label printer."""
    found = []
    for page in range(1, len(pages(pdf)) + 1):
        picture = poppler_png(pdf, page)
        found += [code.text for code in zxingcpp.read_barcodes(picture)]
    return found


def poppler_png(pdf: bytes, page: int) -> Image.Image:
    asked = [program("pdftoppm"), "-r", "203", "-mono", "-f", str(page), "-l", str(page), "-"]
    done = subprocess.run(asked, input=pdf, capture_output=True, check=True, timeout=50)
    return Image.open(io.BytesIO(done.stdout)).convert("L")


@pytest.mark.parametrize("media", MEDIA.values(), ids=MEDIA)
def test_a_scanner_reads_badge_and_pass_on_every_label(media: Media) -> None:
    assert codes(slip(media)) == [code.replace(" ", "") for code in (SLIP.badge, SLIP.pass_code)]


@pytest.mark.parametrize("media", MEDIA.values(), ids=MEDIA)
def test_a_slip_says_number_what_the_pass_can_and_when_all_is_deleted(media: Media) -> None:
    found = words(slip(media))
    for said in ("Oslo office", "4711", "Your pass", "erase it", "deleted on 20 November 2026."):
        assert said in found


def test_a_slip_names_nobody() -> None:
    assert "Aslaug" not in words(slip(SHEET))


def test_badge_and_pass_are_on_labels_of_their_own() -> None:
    first, second = pages(slip(MEDIA["62 x 100"]))
    assert "4711" in first
    assert "Your pass" not in first
    assert "Your pass" in second


def test_who_is_kept_until_leaving_gets_a_slip_without_a_pass() -> None:
    found = slip(SHEET, receipt=replace(SLIP, pass_code="", deleted_after=None))
    assert len(codes(found)) == 1
    assert "deleted when you leave." in words(found)
    assert "Your pass" not in words(found)


def test_a_demo_slip_says_so() -> None:
    assert "DEMO" in words(slip(SHEET, demo=True))


@pytest.mark.parametrize("media", [each for name, each in MEDIA.items() if name != "sheet"])
def test_everybody_stands_on_the_labels_with_a_box_for_each(media: Media) -> None:
    found = on_media(media, *(here(f"Guest {number:02}", adults=2) for number in range(30)), here("محمد علي"))
    assert all(f"Guest {number:02}" in words(found) for number in range(30))
    assert len(rectangles(found)) == 61
    assert "In the building: 61" in words(found)
    for number, page in enumerate(pages(found), 1):
        assert f"Page {number} of {len(pages(found))}. Log entry 17, chain head 1011 1213 1415 1617." in " ".join(
            page.split()
        )


def test_hazard_39_a_name_longer_than_a_label_goes_on_on_the_next() -> None:
    name = " ".join(f"W{number:03}WW" for number in range(14))
    found = words(on_media(Media(40 * mm, 29 * mm), here(name, adults=40)))
    assert all(word in found for word in name.split())


def test_same_slip_same_bytes() -> None:
    assert slip(SHEET) == slip(SHEET)


def settings(**printer: Any) -> Settings:
    tables = tomllib.loads(example_location().read_text(encoding="utf-8"))
    return parse({**tables, "printer": printer})


def test_the_label_of_the_settings_goes_before_what_the_queue_says() -> None:
    assert report_media(settings(name="Gone", label="62x100")) == MEDIA["62 x 100"]
    assert slip_queue(settings(name="Gone", label="62")) == ("Gone", MEDIA["62 roll"])


def test_a_label_printer_for_slips_leaves_lists_to_the_other() -> None:
    given = settings(name="Gone", slips="Zebra", label="102x152")
    assert report_media(given) == SHEET
    assert slip_queue(given) == ("Zebra", MEDIA["102 x 152"])


@pytest.mark.parametrize("label", ["A4", "62x", "10x10", "62x100mm", "0x0", "62X100", "300x400", "62x1000"])
def test_a_label_that_is_no_size_is_refused(label: str) -> None:
    with pytest.raises(Environment) as refusal:
        settings(label=label)
    assert refusal.value.values["key"] == "printer.label"


def test_the_example_has_no_labels() -> None:
    assert load(example_location()).printer_label == ""
    assert poppler("pdfinfo", slip(SHEET), "-").count("A4") == 1
