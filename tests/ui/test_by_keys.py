"""Whoever does not touch does all of it by keys: come, go, see what is stored, correct it, withdraw, erase, read."""

import pytest

from kiosk.domain.codes import bare
from kiosk.domain.visit import Purpose
from tests.support.access import CHECK
from tests.support.location import NOW, Office
from tests.ui.kiosk import ROLL_CALL, TRACING, Kiosk
from tests.ui.mine import COMPANY, ERASED, OPENED, said, visitor

pytestmark = pytest.mark.long


def opened(kiosk: Kiosk, office: Office) -> None:
    """What is stored of somebody, by her pass, typed, and its check."""
    code = visitor(office).pass_code
    kiosk.by_key("Mine opplysninger")
    kiosk.by_key("Skriv inn besøkspasset")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Gruppe 1 av 16", "the first group")
    kiosk.hand.type(bare(code))
    said(kiosk, "Er det deg?")
    kiosk.hand.type(CHECK)
    said(kiosk, OPENED)


def test_a_visitor_comes_shows_her_pass_and_goes_with_it(kiosk: Kiosk, office: Office) -> None:
    hand = kiosk.hand
    kiosk.by_key("Jeg kommer")
    hand.wait(lambda: hand.focused() == "Fullt navn", "the first field")
    hand.type("Åse Bråten")
    kiosk.tab_to("Mobilnummer")
    hand.type("91234567")
    for purpose in (TRACING, ROLL_CALL, "Ferdig"):
        kiosk.by_key(purpose)
    kiosk.exit_number()
    kiosk.by_key("Kort til telefonen min")
    said(kiosk, "Kortet ditt")
    kiosk.by_key("Vis besøkspasset")
    said(kiosk, "Besøkspasset ditt")
    code = kiosk.code("passCode")
    for name in ("Ferdig", "Jeg går", "Jeg har besøkskort eller pass"):
        kiosk.by_key(name)
    hand.wait(lambda: hand.focused() == "Besøkskort eller pass", "the field")
    hand.type(code)
    kiosk.by_key("Jeg går")
    said(kiosk, "Takk for besøket.")
    assert office.here() == 0


def test_a_visitor_without_a_pass_goes_by_her_number(kiosk: Kiosk, office: Office) -> None:
    kiosk.by_key("Jeg kommer")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the first field")
    kiosk.hand.type("Åse Bråten")
    kiosk.tab_to("Ferdig")  # it says Next as long as the keyboard lies over the rest
    kiosk.by_key("Ferdig")
    number = kiosk.exit_number()
    kiosk.by_key("Ferdig")
    kiosk.by_key("Jeg går")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Utgangsnummer: "), "the page for going")
    kiosk.hand.type(number)
    said(kiosk, "Takk for besøket.")
    assert office.here() == 0


def test_what_is_stored_is_corrected(kiosk: Kiosk, office: Office) -> None:
    opened(kiosk, office)
    kiosk.by_key("Rett opplysningene")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the form")
    kiosk.tab_to("Firma")
    kiosk.hand.type(" og Vann")
    kiosk.by_key("Lagre")
    said(kiosk, f"Firma: {COMPANY} og Vann")


def test_an_agreement_is_withdrawn(kiosk: Kiosk, office: Office) -> None:
    opened(kiosk, office)
    for name in ("Trekk et samtykke", "Opprop", "Trekk samtykket"):
        kiosk.by_key(name)
    said(kiosk, "Samtykket er trukket.")
    (visit,) = office.visits(NOW)
    assert visit.arrival is not None
    assert visit.arrival.purposes == {Purpose.TRACING}


def test_a_visit_is_erased_after_a_look_back(kiosk: Kiosk, office: Office) -> None:
    opened(kiosk, office)
    for name in ("Slett", "Tilbake", "Slett", "Slett besøket mitt"):
        kiosk.by_key(name)
    said(kiosk, ERASED)
    assert office.visits(NOW) == ()


def test_language_letters_and_contrast_are_chosen(kiosk: Kiosk) -> None:
    kiosk.by_key("English")
    kiosk.hand.wait(lambda: kiosk.hand.sees("I am arriving"), "the first page in English")
    before = kiosk.hand.place("Welcome.").height()
    kiosk.by_key("Larger text")
    kiosk.hand.wait(lambda: kiosk.hand.place("Welcome.").height() > before, "larger letters")
    kiosk.by_key("High contrast")
    kiosk.hand.wait(lambda: bool(kiosk.window.theme.property("contrast")), "high contrast")
