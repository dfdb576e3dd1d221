"""A code is read back from its modules, by a reader that is not ours."""

from concurrent.futures import ThreadPoolExecutor

import zxingcpp
from PIL import Image

from kiosk.domain.codes import Pass, bare, pass_code
from reports.qr import QUIET, qr_rows

CODE = pass_code(Pass(bytes(range(16)), bytes(range(16, 32))), "oslo")


def picture(rows: tuple[str, ...]) -> Image.Image:
    """Five dots for a module, with its quiet zone."""
    side = len(rows) + 2 * QUIET
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.putpixel((x + QUIET, y + QUIET), 0 if dark == "1" else 255)
    return image.resize((5 * side, 5 * side), Image.Resampling.NEAREST)


def test_a_pass_is_a_qr_of_29_modules_that_reads_back_the_same() -> None:
    rows = qr_rows(CODE)
    (read,) = zxingcpp.read_barcodes(picture(rows))
    assert (len(rows), {len(row) for row in rows}) == (29, {29})  # version 3
    assert (read.bytes, read.ec_level) == (bare(CODE).encode(), "M")


def test_codes_made_on_two_threads_do_not_mix() -> None:
    codes = [pass_code(Pass(bytes([number]) * 16, bytes(16)), "oslo") for number in range(20)]
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(qr_rows, codes))
    assert [zxingcpp.read_barcodes(picture(rows))[0].text for rows in made] == [bare(code) for code in codes]
