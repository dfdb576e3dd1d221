"""Who is in a hurry: touches twice, touches and types while the page changes, turns back in the middle."""

import pytest
from PySide6.QtCore import QPoint

from tests.support.location import NOW, Office
from tests.ui.everything import every_text
from tests.ui.kiosk import TRACING, Kiosk
from tests.ui.mine import answered, open_mine, said, visitor

pytestmark = pytest.mark.long

ANY_TIME = 10**9  # ms: a busy machine may be slow between two touches that come at once


@pytest.fixture
def hasty(kiosk: Kiosk) -> Kiosk:
    """Two touches at one place are quick ones, however slow the machine is."""
    kiosk.window.guard.hurry.hasty = ANY_TIME
    return kiosk


def touch_twice(kiosk: Kiosk, name: str) -> None:
    kiosk.hand.wait(lambda: kiosk.hand.usable(name), name)
    kiosk.window.window.grabWindow()
    middle = kiosk.hand.place(name).center()
    kiosk.hand.tap(middle)
    kiosk.hand.tap(middle)


def registered(kiosk: Kiosk) -> str:
    """The exit number of somebody who came; the first page is on the glass."""
    kiosk.window.flows.check_in.submit({"name": "Åse Bråten", "phone": "91234567", "purposes": ["tracing"]})
    kiosk.hand.wait(lambda: bool(kiosk.window.flows.check_in.receipt_exit), "the receipt")
    number = str(kiosk.window.flows.check_in.receipt_exit)
    kiosk.window.reception.home()
    return number


def test_hazard_13_a_second_touch_on_arriving_types_nothing_on_the_keyboard_that_came(hasty: Kiosk) -> None:
    """A key lies there then."""
    hasty.hand.wait(lambda: hasty.hand.usable("Jeg kommer"), "the tile")
    tile = hasty.hand.place("Jeg kommer")
    low = QPoint(tile.center().x(), tile.bottom() - 15)
    hasty.hand.tap(low)
    hasty.hand.wait(lambda: bool(hasty.window.theme.property("typing")), "the keyboard")
    hasty.window.window.grabWindow()
    hasty.hand.tap(low)
    hasty.hand.type("Å")
    assert "Å" in hasty.hand.texts()


def test_hazard_13_two_touches_on_finished_stay_on_the_first_page(hasty: Kiosk) -> None:
    """The notice lies where the button was."""
    hasty.leave_by_number(registered(hasty))
    touch_twice(hasty, "Ferdig")
    hasty.hand.wait(lambda: hasty.hand.sees("Velkommen."), "the first page")
    assert hasty.window.reception.shown == "Welcome"


def test_a_second_touch_at_leisure_is_one_of_its_own(kiosk: Kiosk) -> None:
    """Where "Finished" was the notice lies then."""
    kiosk.leave_by_number(registered(kiosk))
    touch_twice(kiosk, "Ferdig")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Personvern") and not kiosk.hand.sees("Velkommen."), "the notice")


def test_the_same_digit_twice_is_two_digits(hasty: Kiosk) -> None:
    hasty.hand.touch("Jeg går")
    touch_twice(hasty, "7")
    hasty.hand.wait(lambda: hasty.hand.sees("Utgangsnummer: 77"), "both of them")


def test_what_is_typed_while_the_page_comes_stands_in_its_first_field(hasty: Kiosk) -> None:
    hasty.hand.touch("Jeg kommer")
    hasty.hand.keys("Åse Bråten", 60)
    hasty.hand.settle()
    assert "Åse Bråten" in hasty.hand.texts()


def test_what_is_typed_after_the_last_touch_goes_nowhere(hasty: Kiosk, office: Office) -> None:
    hasty.form("Åse Bråten", TRACING)
    hasty.hand.touch("Ferdig")
    hasty.hand.keys("hei 4271", 60)
    hasty.exit_number()
    answered(hasty)
    assert office.names(NOW) == ["Åse Bråten"]
    assert office.here() == 1


def test_hazard_13_and_15_turning_back_while_it_is_saved_registers_once_and_shows_nobody_her_pass(
    hasty: Kiosk, office: Office
) -> None:
    hasty.form("Åse Bråten", TRACING)
    hasty.hand.touch("Ferdig")
    hasty.window.reception.home()
    answered(hasty)
    hasty.hand.wait(lambda: hasty.hand.sees("Velkommen."), "the first page")
    assert len(office.names(NOW)) <= 1
    assert not any("Bråten" in text for text in every_text(hasty.window))


def test_hazard_13_two_touches_on_erase_ask_before_they_erase(hasty: Kiosk, office: Office) -> None:
    open_mine(hasty, visitor(office))
    touch_twice(hasty, "Slett")
    said(hasty, "Slette besøket ditt?")
    answered(hasty)
    assert office.names(NOW) == ["Åse Bråten"]


def test_a_touch_that_was_dropped_leaves_the_next_one_whole(hasty: Kiosk) -> None:
    """Its end is dropped with its beginning."""
    hurry = hasty.window.guard.hurry
    touch_twice(hasty, "Jeg kommer")
    assert not hurry._dropping
    hasty.hand.touch("Tilbake")
    hasty.hand.wait(lambda: hasty.hand.sees("Velkommen."), "the first page")
