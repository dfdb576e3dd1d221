"""A visitor goes: four digits, or a code."""

from kiosk.domain.codes import bare
from kiosk.domain.visit import Closed
from tests.support.location import NOW, Office
from tests.ui.kiosk import Kiosk


def test_four_touches_end_the_visit(kiosk: Kiosk, office: Office) -> None:
    number = kiosk.arrive("Åse Bråten")
    kiosk.hand.touch("Ferdig")
    kiosk.leave_by_number(number)
    (visit,) = office.visits(NOW)
    assert visit.departure is not None
    assert visit.departure.closed is Closed.SELF


def test_a_wrong_number_is_said_and_the_next_one_works(kiosk: Kiosk) -> None:
    number = kiosk.arrive("Åse Bråten")
    kiosk.hand.touch("Ferdig")
    kiosk.hand.touch("Jeg går")
    for digit in f"{(int(number) + 1) % 10000:04}":
        kiosk.hand.touch(digit)
    refusal = "Ingen her har dette utgangsnummeret. Sjekk det, eller spør i resepsjonen."
    kiosk.hand.wait(lambda: kiosk.hand.sees(refusal), "the refusal")
    for digit in number:
        kiosk.hand.touch(digit)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Takk for besøket."), "the thank-you")


def test_the_pass_typed_in_small_letters_ends_the_visit(kiosk: Kiosk) -> None:
    kiosk.arrive("Åse Bråten")
    code = next(name for name in kiosk.hand.names() if name.startswith("P") and len(name) > 40)
    kiosk.hand.touch("Ferdig")
    kiosk.hand.touch("Jeg går")
    kiosk.hand.touch("Jeg har besøkskort eller pass")
    kiosk.hand.fill("Besøkskort eller pass", code.lower())
    kiosk.hand.touch("Jeg går")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Takk for besøket."), "the thank-you")


def test_leaving_shows_no_name(kiosk: Kiosk) -> None:
    number = kiosk.arrive("Åse Bråten")
    kiosk.hand.touch("Ferdig")
    kiosk.leave_by_number(number)
    assert all("Åse" not in text for text in kiosk.hand.texts())


def test_hazard_23_a_badge_held_to_a_scanner_is_no_exit_number(kiosk: Kiosk, office: Office) -> None:
    """A keyboard-wedge scanner types the code and Return, wherever the focus is."""
    kiosk.arrive("Ola Dahl")
    badge = kiosk.code("badge")
    kiosk.hand.touch("Ferdig")
    kiosk.arrive("Åse Bråten")
    kiosk.hand.touch("Ferdig")
    kiosk.hand.touch("Jeg går")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Skal du gå?"), "the page")
    kiosk.leave_by_scan(bare(badge))
    left = {visit.arrival.visitor.name: visit.departure is not None for visit in office.visits(NOW) if visit.arrival}
    assert left == {"Ola Dahl": True, "Åse Bråten": False}
