"""Hazard 14: a visitor walks away; the next one sees nothing."""

from collections.abc import Callable

import pytest

from tests.support.location import Office
from tests.ui.kiosk import Kiosk
from ui.place import Place

QUESTION = "Er du her fortsatt?"


def test_hazard_14_after_a_minute_it_asks_and_then_wipes(hurried: Kiosk) -> None:
    hurried.hand.touch("Jeg kommer")
    hurried.hand.fill("Fullt navn", "Åse Bråten")
    hurried.hand.wait(lambda: hurried.hand.sees(QUESTION), "the question")
    hurried.hand.wait(lambda: hurried.hand.sees("Velkommen."), "the first page")
    assert all("Åse" not in text for text in hurried.hand.texts())
    hurried.hand.touch("Jeg kommer")
    hurried.hand.wait(lambda: hurried.hand.sees("Fullt navn"), "a new form")
    assert all("Åse" not in text for text in hurried.hand.texts())


def test_one_touch_keeps_everything(hurried: Kiosk) -> None:
    hurried.hand.touch("Jeg kommer")
    hurried.hand.fill("Fullt navn", "Åse Bråten")
    hurried.hand.wait(lambda: hurried.hand.sees(QUESTION), "the question")
    hurried.hand.touch("Jeg er her fortsatt")
    hurried.hand.wait(lambda: not hurried.hand.sees(QUESTION), "the form again")
    assert "Åse Bråten" in hurried.hand.texts()


def test_language_letters_and_contrast_go_with_the_visitor(hurried: Kiosk) -> None:
    hurried.hand.touch("English")
    hurried.hand.wait(lambda: hurried.hand.sees("Welcome."), "English")
    hurried.hand.touch("Larger text")
    hurried.hand.touch("High contrast")
    theme = hurried.window.theme
    assert (theme.property("contrast"), theme.property("textScale")) == (True, 1.3)
    hurried.hand.wait(lambda: hurried.hand.sees("Velkommen."), "the location's own language")
    assert (theme.property("contrast"), theme.property("textScale")) == (False, 1)


def test_done_goes_home_by_itself(hurried: Kiosk) -> None:
    hurried.arrive("Åse Bråten")
    hurried.hand.wait(lambda: hurried.hand.sees("Velkommen."), "the first page")
    assert not hurried.window.flows.check_in.receipt_exit


@pytest.mark.long
def test_hazard_35_the_staff_page_locks_after_two_minutes(office: Office, kiosks: Callable[..., Kiosk]) -> None:
    hurried = kiosks(Place(None, office.location.home, lambda: office.keyring), 60)  # so that an unlock has its time
    hurried.unlock()
    hurried.show_names()
    hurried.hand.wait(lambda: hurried.hand.sees("Velkommen."), "the lock")
    assert not hurried.window.flows.unlock.open_to_staff
    assert hurried.desk.is_empty
