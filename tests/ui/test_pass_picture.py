"""The pass on the glass is read back from a picture of the window, as a visitor's phone will."""

from math import dist

import pytest
import zxingcpp
from PySide6.QtGui import QColor, QImage

from kiosk.domain.codes import bare
from tests.ui.kiosk import ROLL_CALL, Kiosk

LOOKS = [(1920, 1080, False), (1024, 768, False), (1080, 1920, False), (1024, 768, True), (1080, 1920, True)]
LEAST = 35  # mm


def picture(kiosk: Kiosk, width: int, height: int, contrast: bool) -> QImage:
    """The page Done with its pass drawn, at this size."""
    kiosk.window.window.resize(width, height)
    kiosk.window.theme.setProperty("contrast", contrast)
    kiosk.hand.wait(lambda: bool(zxingcpp.read_barcodes(kiosk.window.window.grabWindow())), "a code on the glass")
    assert kiosk.hand.sees("Besøkspasset ditt som QR-kode")
    return kiosk.window.window.grabWindow()


@pytest.mark.parametrize(("width", "height", "contrast"), LOOKS)
def test_the_pass_is_read_from_the_glass_and_is_35_mm_wide(
    kiosk: Kiosk, width: int, height: int, contrast: bool
) -> None:
    kiosk.arrive("Åse Bråten")
    image = picture(kiosk, width, height, contrast)
    (read,) = zxingcpp.read_barcodes(image)
    assert read.bytes.decode() == bare(str(kiosk.window.flows.check_in.property("passCode")))
    corner = read.position
    across = dist((corner.top_left.x, corner.top_left.y), (corner.top_right.x, corner.top_right.y))
    assert across + 1 >= LEAST * float(kiosk.window.theme.property("pixelsPerMm"))
    dot = across / len(kiosk.window.flows.check_in.property("passRows"))
    for x in (corner.top_left.x - 3 * dot, corner.top_right.x + 3 * dot):
        assert image.pixelColor(round(x), corner.top_left.y) == QColor("white"), "the quiet zone, in high contrast too"


def test_a_visit_without_a_pass_shows_no_picture_and_the_next_visitor_none_of_the_last(kiosk: Kiosk) -> None:
    kiosk.arrive("Åse Bråten")
    assert zxingcpp.read_barcodes(picture(kiosk, 1920, 1080, False))
    kiosk.hand.touch("Ferdig")
    kiosk.arrive("Ola Dahl", ROLL_CALL)
    assert kiosk.window.flows.check_in.property("passRows") == []
    assert not zxingcpp.read_barcodes(kiosk.window.window.grabWindow())
