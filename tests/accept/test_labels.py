"""Label printers through the system's queue: what lies in them is asked for, and slips and roll call come out on it."""

import io
import re
import subprocess
from datetime import timedelta

import pytest
from reportlab.lib.units import mm

from kiosk.domain.codes import Pass, badge_code, pass_code
from kiosk.ops.check_in import Receipt
from reports.ipp import media_size
from reports.media import SHEET, Media, media_of
from reports.pass_slip import draw_slip
from reports.printer import print_pdf
from tests.reports.paper import USUAL, poppler
from tests.reports.test_roll_call import SITE, here, on_media
from tests.support.printer import PrintQueue, label_driver
from tests.support.programs import program

SLIP = Receipt(
    "0" * 32, "4711", badge_code(bytes(16), "oslo"), pass_code(Pass(bytes(16), bytes(16)), "oslo"),
    USUAL.made_at + timedelta(days=10), "Ola",
)  # fmt: skip


@pytest.fixture(autouse=True)
def reachable(cups_queue: PrintQueue, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in cups_queue.environment.items():
        monkeypatch.setenv(name, value)


@pytest.fixture(scope="module", params=[(62, 100), (102, 152)], ids=["62x100", "102x152"])
def labels(request: pytest.FixtureRequest, cups_queue: PrintQueue) -> tuple[PrintQueue, int, int]:
    width, height = request.param
    return cups_queue.another(f"LABEL{width}", label_driver(width, height)), width, height


def slip(media: Media) -> bytes:
    out = io.BytesIO()
    draw_slip(out, SITE, SLIP, USUAL.made_at, "en", media, demo=False)
    return out.getvalue()


def came_out(queue: PrintQueue, pdf: bytes, media: Media) -> tuple[list[tuple[int, int]], str]:
    """Prints it: width and height of each page in mm, and the text on them."""
    before = queue.printed()
    print_pdf(pdf, queue.name, "Innom", media=media)
    [new] = [file for file in queue.printed() if file not in before]
    said = poppler("pdfinfo", new.read_bytes(), "-f", "1", "-l", "99", "-")
    sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+) pts", said)
    read = subprocess.run([program("pdftotext"), str(new), "-"], capture_output=True, check=True, timeout=30)
    return [(round(float(width) / mm), round(float(height) / mm)) for width, height in sizes], read.stdout.decode()


def test_the_queue_says_what_lies_in_its_printer(labels: tuple[PrintQueue, int, int], cups_queue: PrintQueue) -> None:
    queue, width, height = labels
    size = media_size(queue.name)
    assert size is not None
    assert (round(size[0]), round(size[1])) == (width, height)
    assert media_of(cups_queue.name, "") == SHEET
    assert not media_of("NoSuchQueue", "").is_label


def test_a_pass_slip_comes_out_on_labels(labels: tuple[PrintQueue, int, int]) -> None:
    queue, width, height = labels
    media = media_of(queue.name, "")
    sizes, text = came_out(queue, slip(media), media)
    assert sizes == [(width, height)] * 2
    assert "4711" in text
    assert "Your pass" in text


def test_the_roll_call_comes_out_on_labels_with_its_log_entry_on_each(labels: tuple[PrintQueue, int, int]) -> None:
    queue, width, height = labels
    media = media_of(queue.name, "")
    sizes, text = came_out(queue, on_media(media, *(here(f"Guest {number}") for number in range(40))), media)
    assert set(sizes) == {(width, height)}
    assert len(sizes) > 2
    assert all(f"Guest {number}" in text for number in range(40))
    assert text.count("1011 1213") == len(sizes)


def test_a_roll_gives_a_piece_as_long_as_the_slip(cups_queue: PrintQueue) -> None:
    queue = cups_queue.another("ROLL62", label_driver(62, 100))
    media = media_of(queue.name, "62")
    [(width, height)], text = came_out(queue, slip(media), media)
    assert width == 62
    assert height > 120
    assert "30 November 2026" in text
