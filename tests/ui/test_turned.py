"""A glass that is turned and turned back shows what it showed."""

from tests.ui.kiosk import Kiosk


def test_what_only_a_tall_glass_has_leaves_no_gap_in_the_head_of_a_wide_one(kiosk: Kiosk) -> None:
    kiosk.hand.touch("Jeg går")
    window = kiosk.window.window
    kiosk.hand.rest(300)
    before = window.grabWindow()
    window.resize(1080, 1920)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Alt lenger ned"), "the chip of tall ones")
    window.resize(1920, 1080)
    kiosk.hand.wait(lambda: window.grabWindow() == before, "what was there before")
