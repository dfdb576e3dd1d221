"""A returning visitor: her own card fills in the form, and nothing else happens."""

import pytest
import zxingcpp

from kiosk.domain.card import write_card
from kiosk.domain.codes import card_code
from kiosk.domain.visit import Purpose, Visit
from kiosk.domain.visitor import Visitor
from tests.support.location import NOW, Office
from tests.ui.kiosk import ROLL_CALL, TRACING, Kiosk

pytestmark = pytest.mark.long

INVALID = "Kortet kan ikke leses. Skriv inn opplysningene dine."
CHANGED = "Personvernerklæringen er endret siden kortet ditt ble laget."
ELSEWHERE = "Kortet ditt ble laget et annet sted."


def card_of(kiosk: Kiosk, notice: int = 1, email: str = "") -> str:
    site = kiosk.window.place.settings().site.id
    return write_card(Visitor("Åse Bråten", "Fjordkraft AS", "+47 912 34 567", email), notice, site)


def on_the_glass(kiosk: Kiosk) -> str:
    """The card as a phone reads it from a picture of the window."""

    def codes() -> list[str]:
        return [read.bytes.decode() for read in zxingcpp.read_barcodes(kiosk.window.window.grabWindow())]

    kiosk.hand.wait(lambda: [code[0] for code in codes()] == ["R"], "the card's QR")
    return codes()[0]


def filled(kiosk: Kiosk) -> None:
    kiosk.hand.wait(lambda: "Åse Bråten" in kiosk.hand.texts(), "the form filled in")


def registered_by_card(kiosk: Kiosk, office: Office) -> Visit:
    """Her card fills in the form, she agrees to be traced, and that is all; the one visit that is stored."""
    kiosk.scan(card_of(kiosk))
    filled(kiosk)
    kiosk.no_keyboard()
    kiosk.hand.touch(TRACING)
    kiosk.hand.touch("Ferdig")
    kiosk.exit_number()
    (visit,) = office.visits(NOW)
    return visit


def says(kiosk: Kiosk, sentence: str) -> bool:
    return any(name.startswith(sentence) for name in kiosk.hand.names())


def test_done_makes_a_card_on_request_that_fills_in_the_form_next_time(kiosk: Kiosk, office: Office) -> None:
    kiosk.form("Åse Bråten", TRACING)
    kiosk.hand.touch("Ferdig")
    kiosk.exit_number()
    assert not kiosk.hand.sees("Kortet ditt")
    kiosk.hand.touch("Kort til telefonen min")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Kortet ditt"), "the card")
    code = on_the_glass(kiosk)
    kiosk.hand.touch("Vis besøkspasset")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Besøkspasset ditt"), "the pass")
    kiosk.hand.touch("Ferdig")
    kiosk.scan(code)
    filled(kiosk)
    assert office.here() == 1


@pytest.mark.parametrize("page", ["Welcome", "CheckIn", "Gone"])
def test_a_card_held_to_the_scanner_fills_in_the_form(kiosk: Kiosk, office: Office, page: str) -> None:
    kiosk.window.reception.go(page)
    kiosk.scan(card_of(kiosk, email="a@example.no"))
    filled(kiosk)
    for typed in ("Fjordkraft AS", "+47 912 34 567", "a@example.no"):
        assert typed in kiosk.hand.texts()
    assert office.here() == 0


def test_purposes_are_asked_anew_and_what_is_filled_in_is_registered(kiosk: Kiosk, office: Office) -> None:
    visit = registered_by_card(kiosk, office)
    assert visit.arrival is not None
    assert (visit.arrival.visitor.company, sorted(visit.arrival.purposes)) == ("Fjordkraft AS", ["tracing"])


def test_a_card_over_another_visitors_form_begins_it_anew(kiosk: Kiosk, office: Office) -> None:
    """Neither what she agreed to, nor whom she visits, nor whom she brought."""
    kiosk.form("Ola Dahl", ROLL_CALL)
    kiosk.hand.touch("Barn under 13 år: én til")
    kiosk.hand.fill("Hvem besøker du?", "Ingrid Lie")
    visit = registered_by_card(kiosk, office)
    assert visit.arrival is not None
    assert visit.arrival.visitor.name == "Åse Bråten"
    assert visit.arrival.purposes == {Purpose.TRACING}
    assert (visit.arrival.visitor.host, visit.people) == ("", (1, 0))


def test_a_card_from_before_the_notice_changed_says_so_and_one_of_now_nothing(kiosk: Kiosk) -> None:
    kiosk.scan(card_of(kiosk))
    filled(kiosk)
    assert not says(kiosk, CHANGED)
    kiosk.window.reception.home()
    kiosk.scan(card_of(kiosk, notice=7))
    kiosk.hand.wait(lambda: says(kiosk, CHANGED), "the change")
    kiosk.window.reception.home()
    kiosk.scan(write_card(Visitor("Ola Dahl"), 1, "bergen"))
    kiosk.hand.wait(lambda: says(kiosk, ELSEWHERE), "the other location")


def test_hazard_10_markup_on_a_card_is_text_in_the_field(kiosk: Kiosk) -> None:
    hostile = '<img src="/etc/passwd"><b>Åse'
    kiosk.scan(write_card(Visitor(hostile), 1, kiosk.window.place.settings().site.id))
    kiosk.hand.wait(lambda: hostile in kiosk.hand.texts(), "the name as it is")


def test_hazards_24_and_25_a_card_with_a_typo_or_control_characters_fills_in_nothing(kiosk: Kiosk) -> None:
    code = card_of(kiosk)
    for bad in (code[:-1] + ("0" if code[-1] != "0" else "1"), card_code(b"1\nO\x1bla", "bergen")):
        kiosk.scan(bad)
        kiosk.hand.wait(lambda: kiosk.hand.sees(INVALID), "the refusal")
        assert kiosk.hand.sees("Fullt navn")
        assert "Åse Bråten" not in kiosk.hand.texts()
        kiosk.window.reception.home()


@pytest.mark.parametrize("page", ["Leaving", "Privacy", "Done"])
def test_elsewhere_a_card_is_told_from_a_pass(kiosk: Kiosk, page: str) -> None:
    if page == "Done":
        kiosk.arrive("Ola Dahl")
    else:
        kiosk.window.reception.go(page)
    kiosk.scan(card_of(kiosk))
    kiosk.hand.wait(lambda: says(kiosk, "Dette kortet er til når du kommer."), "the refusal")
    assert kiosk.window.reception.shown == page


@pytest.mark.parametrize("page", ["Unlock", "Setup"])
def test_hazard_23_on_a_staff_page_a_card_does_nothing(kiosk: Kiosk, page: str) -> None:
    kiosk.window.reception.go(page)
    kiosk.hand.rest(30)
    before = sorted(kiosk.hand.texts())
    kiosk.scan(card_of(kiosk))
    kiosk.hand.rest(200)
    assert sorted(kiosk.hand.texts()) == before
    assert kiosk.window.reception.shown == page
    kiosk.window.reception.go("Privacy")  # which would say what was refused
    kiosk.hand.rest(100)
    assert not says(kiosk, "Dette kortet er til når du kommer.")


def test_the_same_card_read_again_leaves_what_was_typed_since(kiosk: Kiosk) -> None:
    code = card_of(kiosk)
    kiosk.scan(code)
    filled(kiosk)
    kiosk.hand.fill("Firma", " avd. Bergen")
    kiosk.scan(code)
    kiosk.hand.rest(200)
    assert "Fjordkraft AS avd. Bergen" in kiosk.hand.texts()


def test_hazard_14_nothing_of_a_card_is_left_for_the_next_visitor(kiosk: Kiosk) -> None:
    kiosk.scan(card_of(kiosk))
    filled(kiosk)
    kiosk.window.reception.home()
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Fullt navn"), "the form")
    assert all("Bråten" not in text for text in kiosk.hand.texts())
    kiosk.window.flows.card.make()
    kiosk.hand.rest(100)
    assert kiosk.window.flows.card.property("rows") == []


def test_details_too_long_for_a_card_are_said_to_be(kiosk: Kiosk) -> None:
    view = kiosk.window.flows.check_in
    view.submit({"name": "Åse", "company": "山" * 100, "purposes": ["roll_call"]})
    kiosk.exit_number()
    kiosk.hand.touch("Kort til telefonen min")
    kiosk.hand.wait(lambda: says(kiosk, "Opplysningene dine er for lange for et kort."), "the refusal")


def test_who_has_no_pass_gets_a_card_too(kiosk: Kiosk) -> None:
    kiosk.arrive("Åse Bråten", ROLL_CALL)
    kiosk.hand.touch("Kort til telefonen min")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Kortet ditt"), "the card")
