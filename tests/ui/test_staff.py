"""Unlock, why, the list, the lock."""

import pytest

from kiosk.ops.audit_log import show
from tests.support.location import NOW, Office
from tests.ui.kiosk import Kiosk

pytestmark = pytest.mark.long


def test_names_come_only_after_passphrase_and_reason(kiosk: Kiosk) -> None:
    kiosk.arrive("Åse Bråten")
    kiosk.hand.touch("Ferdig")
    kiosk.unlock()
    kiosk.ask_names()
    assert all("Åse" not in text for text in kiosk.hand.texts())
    kiosk.show_names()
    kiosk.hand.wait(lambda: any(text.startswith("Åse Bråten") for text in kiosk.hand.texts()), "her row")


def test_a_wrong_passphrase_is_said_and_forgotten(kiosk: Kiosk) -> None:
    kiosk.unlock("not this one at all")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Dette låste ikke opp. Sjekk passordfrasen."), "the refusal")
    assert not kiosk.hand.usable("Lås opp")
    assert not kiosk.window.flows.unlock.open_to_staff


def test_lock_takes_names_off_the_glass_and_out_of_the_tree(kiosk: Kiosk) -> None:
    kiosk.arrive("Åse Bråten")
    kiosk.hand.touch("Ferdig")
    kiosk.unlock()
    kiosk.show_names()
    kiosk.hand.touch("Lås")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Velkommen."), "the first page")
    assert all("Åse" not in text for text in kiosk.hand.texts())
    assert kiosk.desk.is_empty


def test_the_staff_page_cannot_be_reached_while_locked(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("Desk")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Passordfrase"), "the lock")


def test_the_list_is_noted_in_the_log_before_it_is_shown(kiosk: Kiosk, office: Office) -> None:
    kiosk.unlock()
    kiosk.show_names("Tilsyn")
    shown = kiosk.desk.opened("LastDays").audit_number
    office.names(NOW)
    assert shown > 0
    assert kiosk.hand.sees("Ingen ble registrert disse dagene.")


def test_hazard_37_the_window_shows_and_prints_nothing_without_a_reason(kiosk: Kiosk, office: Office) -> None:
    kiosk.arrive("Åse Bråten")
    kiosk.hand.touch("Ferdig")
    kiosk.unlock()
    kiosk.ask_names()
    assert not kiosk.hand.usable("Vis navnene")
    before = len(show(office.location))
    kiosk.desk.give("", "", "")
    said = "Navn vises bare med en grunn."
    kiosk.hand.wait(lambda: any(text.startswith(said) for text in kiosk.hand.texts()), "the refusal")
    assert all("Åse" not in text for text in kiosk.hand.texts())
    assert len(show(office.location)) == before
    assert kiosk.desk.opened("LastDays") is None


def test_the_passphrase_is_no_text_for_a_screen_reader(kiosk: Kiosk) -> None:
    kiosk.hand.touch("Resepsjon")
    kiosk.hand.fill("Passordfrase", "a calm and quiet fjord")
    assert all("fjord" not in text for text in kiosk.hand.texts())
