"""Hazard 14: a visitor walks away; the next one sees nothing."""

from collections.abc import Callable

from tests.support.location import Office
from tests.ui.conftest import at_rest
from tests.ui.kiosk import Kiosk
from ui.idle import GRACE, PATIENCE
from ui.place import Place

QUESTION = "Er du her fortsatt?"


def test_hazard_14_after_a_minute_it_asks_and_then_wipes(office: Office, kiosks: Callable[..., Kiosk]) -> None:
    """The last seconds of each wait by the clock itself, five times as fast."""
    kiosk = at_rest(kiosks(Place(None, office.location.home, lambda: office.keyring), 200))
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse Bråten")
    kiosk.idles(PATIENCE - 5)
    kiosk.hand.wait(lambda: kiosk.hand.sees(QUESTION), "the question")
    kiosk.idles(GRACE - 5)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Velkommen."), "the first page")
    assert all("Åse" not in text for text in kiosk.hand.texts())
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Fullt navn"), "a new form")
    assert all("Åse" not in text for text in kiosk.hand.texts())


def test_one_touch_keeps_everything(kiosk: Kiosk) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse Bråten")
    kiosk.idles(PATIENCE)
    kiosk.hand.wait(lambda: kiosk.hand.sees(QUESTION), "the question")
    kiosk.hand.touch("Jeg er her fortsatt")
    kiosk.hand.wait(lambda: not kiosk.hand.sees(QUESTION), "the form again")
    assert "Åse Bråten" in kiosk.hand.texts()


def test_language_letters_and_contrast_go_with_the_visitor(kiosk: Kiosk) -> None:
    kiosk.hand.touch("English")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Welcome."), "English")
    kiosk.hand.touch("Larger text")
    kiosk.hand.touch("High contrast")
    theme = kiosk.window.theme
    assert (theme.property("contrast"), theme.property("textScale")) == (True, 1.3)
    kiosk.idles(PATIENCE + GRACE)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Velkommen."), "the location's own language")
    assert (theme.property("contrast"), theme.property("textScale")) == (False, 1)


def test_done_goes_home_by_itself(kiosk: Kiosk) -> None:
    kiosk.arrive("Åse Bråten")
    kiosk.idles(PATIENCE + GRACE)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Velkommen."), "the first page")
    assert not kiosk.window.flows.check_in.receipt_exit


def test_hazard_35_the_staff_page_locks_after_two_minutes(kiosk: Kiosk) -> None:
    kiosk.unlock()
    kiosk.show_names()
    kiosk.idles(60)
    assert not kiosk.hand.sees("Velkommen.")
    kiosk.idles(60)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Velkommen."), "the lock")
    assert not kiosk.window.flows.unlock.open_to_staff
    assert kiosk.desk.is_empty
