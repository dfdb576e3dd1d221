"""A keyboard-wedge scanner, with real key events on the real window: recognised anywhere, never in a field."""

import gc
import sys

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.domain.codes import Pass, badge_code, bare, pass_code
from kiosk.ops.check_in import Receipt, check_in
from tests.support.location import NOW, PASSPHRASE, Office, guest
from tests.ui.kiosk import Kiosk

pytestmark = pytest.mark.long

FOREIGN = "Dette er ikke en av våre koder. Bruk utgangsnummeret, besøkskortet eller besøkspasset."
OTHER_SITE = "Dette besøkskortet er fra et annet sted."
PAGES = ["Welcome", "CheckIn", "Leaving", "Done", "Gone", "Privacy"]
UP_AND_DOWN = (QKeyEvent.Type.KeyRelease, QKeyEvent.Type.KeyPress)
NOT_OURS = {
    "a URL": "HTTPS://EXAMPLE.ORG/P11YA0ZZ",
    "a URL that begins as a pass does": "PAYPAL.EXAMPLE/" + "A" * 46,
    "a vCard": "BEGIN:VCARD\nVERSION:3.0\nN:Moe;Kari\nTEL:+4791234567\nEND:VCARD",
    "a Wi-Fi code": "WIFI:T:WPA;S:Guests;P:secret;;",
    "2,900 characters": "7" * 2900,
    "bytes": "".join(chr(number) for number in range(1, 256)),
    "a ticket": "M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100",
}


def ola(office: Office) -> Receipt:
    """Ola is here."""
    return check_in(office.location, guest("Ola Dahl"), NOW)


def open_page(kiosk: Kiosk, page: str) -> None:
    kiosk.window.reception.go(page)
    kiosk.hand.wait(lambda: kiosk.window.reception.property("page") == page, page)
    kiosk.hand.rest(30)


def typed(kiosk: Kiosk) -> list[str]:
    """What stands in fields now, by the accessible values."""
    return [text for text in kiosk.hand.texts() if text.startswith("Åse")]


@pytest.mark.parametrize("page", PAGES)
def test_hazard_23_a_pass_held_to_a_scanner_signs_out_on_every_visitors_page(
    kiosk: Kiosk, office: Office, page: str
) -> None:
    if page == "Done":
        kiosk.arrive("Ola Dahl")
        code = bare(kiosk.code("passCode"))
    else:
        code = bare(ola(office).pass_code)
        open_page(kiosk, page)
    kiosk.leave_by_scan(code)
    kiosk.hand.wait(lambda: office.here() == 0, "the departure")


@pytest.mark.parametrize("spell", [str.lower, str.swapcase, lambda code: code, lambda code: " " + code + " "])
def test_hazard_24_small_letters_blanks_and_caps_lock_are_read(kiosk: Kiosk, office: Office, spell: type[str]) -> None:
    kiosk.leave_by_scan(spell(ola(office).pass_code))  # in groups


def test_hazard_24_a_typo_is_no_pass(kiosk: Kiosk, office: Office) -> None:
    code = bare(ola(office).pass_code)
    kiosk.scan(code[:20] + ("0" if code[20] != "0" else "1") + code[21:])
    kiosk.hand.wait(lambda: kiosk.hand.sees("Dette er ikke et gyldig pass. Sjekk koden."), "the refusal")
    assert kiosk.hand.sees("Skal du gå?")


def test_hazard_23_a_refused_badge_leaves_the_form_as_it_was(kiosk: Kiosk, office: Office) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse")
    kiosk.scan(bare(badge_code(bytes(16), "elsewhere")))
    kiosk.hand.wait(lambda: kiosk.hand.sees(OTHER_SITE), "the refusal")
    assert typed(kiosk) == ["Åse"]
    assert kiosk.hand.focused() == "Fullt navn"
    kiosk.hand.type(" Bråten")
    assert typed(kiosk) == ["Åse Bråten"]


@pytest.mark.parametrize("given", NOT_OURS.values(), ids=NOT_OURS.keys())
def test_hazard_25_what_is_no_code_of_ours_is_said_and_changes_nothing(kiosk: Kiosk, given: str) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse")
    kiosk.scan(given)
    kiosk.hand.wait(lambda: kiosk.hand.sees(FOREIGN), "the refusal")
    assert kiosk.window.reception.property("page") == "CheckIn"
    assert typed(kiosk) == ["Åse"]


def test_hazard_25_another_visits_pass_and_a_gone_one_are_refused_on_the_page_for_going(kiosk: Kiosk) -> None:
    kiosk.scan(bare(pass_code(Pass(bytes(16), bytes(16)), kiosk.window.place.settings().site.id)))
    kiosk.hand.wait(lambda: kiosk.hand.sees("Ingenting er lagret om dette besøket lenger."), "the refusal")
    assert kiosk.hand.sees("Skal du gå?")


@pytest.mark.parametrize("page", ["Unlock", "Desk", "Setup"])
def test_hazard_23_on_a_staff_page_a_scan_does_nothing(kiosk: Kiosk, office: Office, page: str) -> None:
    code = bare(ola(office).badge)
    if page == "Desk":
        kiosk.unlock()
        kiosk.ask_names()
        kiosk.hand.wait(lambda: kiosk.hand.sees("Saksnummer (hvis det finnes)"), "the question why")
        kiosk.hand.touch("Saksnummer (hvis det finnes)")
        kiosk.hand.wait(lambda: not kiosk.window.reception.staff.alerts.is_busy, "the look at what waits")
    else:
        open_page(kiosk, page)
    before = sorted(kiosk.hand.texts())
    kiosk.scan(code)
    kiosk.hand.rest(200)
    assert sorted(kiosk.hand.texts()) == before
    assert kiosk.window.reception.property("page") == page
    assert office.here() == 1


def test_hazard_23_control_keys_before_and_after_a_code_have_no_effect(kiosk: Kiosk, office: Office) -> None:
    code = bare(ola(office).badge)
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the form")
    command, meta = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.MetaModifier
    ways_out = [(Qt.Key.Key_O, command), (Qt.Key.Key_R, meta), (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)]
    for key, held in ways_out:
        kiosk.hand.press(key, held)
    kiosk.hand.keys(code, 5)
    for key, held in ways_out:
        kiosk.hand.press(key, held)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Takk for besøket."), "the thank-you")


def test_the_same_code_read_again_keeps_the_thank_you(kiosk: Kiosk, office: Office) -> None:
    """A scanner on a stand reads on while the visitor still holds the badge there."""
    code = bare(ola(office).badge)
    kiosk.leave_by_scan(code)
    kiosk.scan(code)
    kiosk.hand.rest(300)
    assert not kiosk.hand.sees("Du var allerede meldt ut.")
    kiosk.hand.touch("Ferdig")
    kiosk.scan(code)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Du var allerede meldt ut."), "said to the next one")


def test_fast_typing_lands_in_the_field_unchanged(kiosk: Kiosk) -> None:
    name = "Åse-Marie Bråten von der Øvrehus €"
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.touch("Fullt navn")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the focus")
    for start in range(0, len(name), 6):
        kiosk.hand.keys(name[start : start + 1], 90)
        kiosk.hand.keys(name[start + 1 : start + 6], 12)
    kiosk.hand.wait(lambda: typed(kiosk) == [name], "the name")


@pytest.mark.parametrize("flagged", [True, False], ids=["as Windows says it", "as X11 says it"])
def test_a_key_that_is_held_down_is_typing(kiosk: Kiosk, flagged: bool) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse")
    for number in range(20):
        at = 2 * 10**9 + 30 * number + 250 * (number > 0)
        kinds = [QKeyEvent.Type.KeyPress] if flagged or not number else list(UP_AND_DOWN)
        for kind in kinds:
            event = QKeyEvent(kind, Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier, "e", autorep=flagged and number > 0)
            event.setTimestamp(at)
            QCoreApplication.sendEvent(kiosk.window.window, event)
    kiosk.hand.wait(lambda: typed(kiosk) == ["Åse" + 20 * "e"], "the letters")


def test_a_key_leaves_no_reference_of_none_behind(kiosk: Kiosk) -> None:
    kiosk.hand.type("Åse" * 20)  # what is made once is made
    gc.collect()
    before = sys.getrefcount(None)
    kiosk.hand.type("Åse" * 100)
    gc.collect()
    assert abs(sys.getrefcount(None) - before) < 100


def test_a_touch_decides_what_was_typed_before_it(kiosk: Kiosk) -> None:
    """The last letter still goes to the field that had the focus."""
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.touch("Fullt navn")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the focus")
    place = kiosk.hand.place("Firma").center()
    kiosk.hand.keys("Åse", 60)
    kiosk.hand.tap(place)
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Firma", "the other field")
    kiosk.hand.wait(lambda: typed(kiosk) == ["Åse"], "the letters")


def test_a_passphrase_typed_by_hand_still_unlocks(kiosk: Kiosk) -> None:
    kiosk.unlock(PASSPHRASE)
    kiosk.hand.wait(lambda: kiosk.window.flows.unlock.open_to_staff, "unlocked")
