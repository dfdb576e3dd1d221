"""After a visitor no object of the window holds a text of hers, not even the keyboard on the glass (hazards 15, 16)."""

import pytest
from PySide6.QtGui import QRasterWindow

from tests.support.location import PASSPHRASE
from tests.ui.everything import every_text
from tests.ui.kiosk import Kiosk


def held(kiosk: Kiosk, text: str) -> list[str]:
    return [each for each in every_text(kiosk.window) if text in each]


def test_what_is_typed_is_found_while_it_is_there(kiosk: Kiosk) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse Bråten")
    assert held(kiosk, "Åse")


def test_hazards_15_and_16_nothing_of_a_form_that_was_left_is_held_anywhere(kiosk: Kiosk) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse Bråten")
    kiosk.hand.fill("Hvem besøker du?", "Åse Moe")
    kiosk.hand.touch("Tilbake")
    assert held(kiosk, "Åse") == []


@pytest.mark.long
def test_hazards_15_and_16_nothing_of_a_finished_visitor_is_held_anywhere(kiosk: Kiosk) -> None:
    kiosk.arrive("Åse Bråten")
    code = kiosk.code("passCode")
    assert held(kiosk, code)
    kiosk.hand.touch("Ferdig")
    assert held(kiosk, "Åse") == []
    assert held(kiosk, code) == []


def test_a_passphrase_is_held_nowhere_once_it_is_locked(kiosk: Kiosk) -> None:
    kiosk.unlock()
    kiosk.hand.wait(lambda: kiosk.window.flows.unlock.open_to_staff, "unlocked")
    kiosk.window.reception.home()
    assert held(kiosk, PASSPHRASE) == []


def test_a_passphrase_half_typed_is_held_nowhere_once_another_window_was_there(kiosk: Kiosk) -> None:
    kiosk.hand.touch("Resepsjon")
    kiosk.hand.fill("Passordfrase", PASSPHRASE)
    other = QRasterWindow()
    other.show()
    other.requestActivate()
    kiosk.hand.wait(lambda: kiosk.hand.sees("Velkommen."), "the first page")
    kiosk.hand.wait(kiosk.window.window.isActive, "the keyboard back")
    other.close()
    assert held(kiosk, PASSPHRASE) == []
