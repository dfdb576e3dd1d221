"""What the tests of "My data" say again and again: a visitor with a pass, and her way to what is stored of her."""

from kiosk.domain.codes import bare
from kiosk.ops.check_in import Receipt, check_in
from tests.support.access import CHECK
from tests.support.location import NOW, Office, guest
from tests.ui.kiosk import Kiosk

OPENED = "Dette er lagret om besøket ditt"
ERASED = "Slettet."
WRONG = (
    "Dette stemmer ikke med det som ble skrevet ved innsjekk. Skriv de fire siste sifrene i telefonnummeret, eller, "
    "hvis det ikke ble oppgitt, e-postadressen frem til @."
)
COMPANY = "Fjordkraft AS"


def visitor(office: Office, **more: object) -> Receipt:
    """Åse is here."""
    return check_in(office.location, guest("Åse Bråten", company=COMPANY, **more), NOW)


def hold_up(kiosk: Kiosk, code: str) -> None:
    """From the first page: "My data", and a pass before the scanner."""
    kiosk.hand.touch("Mine opplysninger")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Skriv inn besøkspasset"), "the page for the pass")
    kiosk.scan(bare(code))


def prove(kiosk: Kiosk, check: str = CHECK) -> None:
    """The four digits on the keypad."""
    kiosk.hand.wait(lambda: kiosk.hand.sees("Er det deg?"), "the question")
    for digit in check:
        kiosk.hand.touch(digit)


def open_mine(kiosk: Kiosk, receipt: Receipt) -> None:
    """All the way; what is stored is on the glass afterwards."""
    hold_up(kiosk, receipt.pass_code)
    prove(kiosk)
    kiosk.hand.wait(lambda: kiosk.hand.sees(OPENED), "what is stored")


def said(kiosk: Kiosk, sentence: str) -> None:
    """Wait until this stands on the glass."""
    kiosk.hand.wait(lambda: kiosk.hand.sees(sentence), sentence)


def answered(kiosk: Kiosk) -> None:
    """Until the keys are decided, and the store's thread has done all that was asked of it so far."""
    kiosk.hand.settle()
    done: list[bool] = []
    kiosk.window.worker.run(lambda: True, done.append, lambda _: None)
    kiosk.hand.wait(lambda: bool(done), "the store's thread")
