"""A visitor's pass opens the page "My data", with what goes with it and not without: HAZARDS rows 24, 25, 27."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.codes import Pass, bare, pass_code
from kiosk.ops import audit_log
from kiosk.ops.alerts import alerts
from kiosk.ops.check_in import check_in
from kiosk.ops.erase import erase
from kiosk.ops.one_visit import ByPass
from tests.support.access import CHECK
from tests.support.location import NOW, Office, guest
from tests.ui.kiosk import Kiosk
from tests.ui.mine import COMPANY, OPENED, WRONG, answered, hold_up, open_mine, prove, said, visitor

FOREIGN = "Dette er ikke et av våre besøkspass. Hold opp besøkspasset du fikk da du kom."
NOT_OURS = [
    "HTTPS://EXAMPLE.ORG/P11YA0ZZ",
    "BEGIN:VCARD\nN:Moe;Kari\nEND:VCARD",
    "7" * 2900,
    "\x01\x02PASS\x1f\x7f12345",
]


def type_groups(kiosk: Kiosk, code: str) -> None:
    """Touch "type the pass" and type on: one group leads to the next."""
    kiosk.hand.touch("Mine opplysninger")
    kiosk.hand.touch("Skriv inn besøkspasset")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Gruppe 1 av 16", "the first group")
    kiosk.hand.type(code)


def test_a_pass_and_four_digits_open_what_is_stored_of_its_visitor(kiosk: Kiosk, office: Office) -> None:
    open_mine(kiosk, visitor(office))
    assert kiosk.hand.sees("Firma: " + COMPANY)
    assert kiosk.hand.sees("Slettes: 2. desember")
    assert [row.action for row in audit_log.show(office.location)][-1] == "pass_opened"


def test_the_pass_on_its_page_signs_nobody_out(kiosk: Kiosk, office: Office) -> None:
    open_mine(kiosk, visitor(office))
    assert office.here() == 1


def test_whoever_left_an_email_only_types_it_up_to_the_at(kiosk: Kiosk, office: Office) -> None:
    receipt = check_in(office.location, {"name": "Åse Bråten", "email": "aase@fjord.example"}, NOW)
    hold_up(kiosk, receipt.pass_code)
    kiosk.hand.touch("Jeg oppga bare en e-postadresse")
    kiosk.hand.fill("E-post fram til @", "aase")
    kiosk.hand.press(Qt.Key.Key_Return)
    said(kiosk, OPENED)


@pytest.mark.parametrize("spell", [str.lower, lambda code: code], ids=["small letters", "as written, with blanks"])
def test_hazard_24_a_pass_typed_in_its_groups_is_read(kiosk: Kiosk, office: Office, spell: type[str]) -> None:
    type_groups(kiosk, spell(visitor(office).pass_code))
    prove(kiosk)
    said(kiosk, OPENED)


def test_hazard_24_a_typo_is_said_with_its_group_which_takes_the_focus(kiosk: Kiosk, office: Office) -> None:
    code = bare(visitor(office).pass_code)
    type_groups(kiosk, code[:24] + "U" + code[25:])
    said(kiosk, "Gruppe 7 i besøkspasset er feilskrevet. Sjekk den.")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Gruppe 7 av 16", "the group")
    for _ in range(4):
        kiosk.hand.press(Qt.Key.Key_Backspace)
    kiosk.hand.type(code[24:28])
    prove(kiosk)
    said(kiosk, OPENED)


def test_hazard_24_a_typo_before_the_scanner_is_no_pass(kiosk: Kiosk, office: Office) -> None:
    code = bare(visitor(office).pass_code)
    hold_up(kiosk, code[:20] + ("0" if code[20] != "0" else "1") + code[21:])
    said(kiosk, "Dette er ikke et gyldig pass. Sjekk koden.")


def test_hazard_25_a_badge_at_the_page_for_the_pass_opens_nothing(kiosk: Kiosk, office: Office) -> None:
    hold_up(kiosk, visitor(office).badge)
    said(kiosk, "Dette er et besøkskort. Et besøkskort åpner ingenting.")
    assert not kiosk.hand.sees("Er det deg?")
    assert office.here() == 1


def test_hazard_25_another_locations_pass_is_said_at_once(kiosk: Kiosk) -> None:
    hold_up(kiosk, pass_code(Pass(bytes(16), bytes(16)), "elsewhere"))
    said(kiosk, "Dette passet er fra et annet sted.")
    assert not kiosk.hand.sees("Er det deg?")


@pytest.mark.parametrize("given", NOT_OURS, ids=["a URL", "a vCard", "2,900 bytes", "control characters"])
def test_hazard_25_what_is_no_pass_is_said_and_opens_nothing(kiosk: Kiosk, given: str) -> None:
    kiosk.hand.touch("Mine opplysninger")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Skriv inn besøkspasset"), "the page")
    kiosk.scan(given)
    said(kiosk, FOREIGN)


def test_hazard_27_a_pass_whose_visit_is_gone_is_told_so(kiosk: Kiosk, office: Office) -> None:
    receipt = visitor(office)
    erase(office.location, ByPass(receipt.pass_code, CHECK), NOW)
    hold_up(kiosk, receipt.pass_code)
    prove(kiosk)
    said(kiosk, "Ingenting er lagret om dette besøket lenger.")


def test_hazard_27_a_purged_pass_is_told_so(kiosk: Kiosk, office: Office) -> None:
    receipt = visitor(office)
    kiosk.now = NOW + timedelta(days=10)
    hold_up(kiosk, receipt.pass_code)
    prove(kiosk)
    said(kiosk, "Ingenting er lagret om dette besøket lenger.")


def test_hazard_27_three_wrong_checks_block_the_pass_for_an_hour_and_tell_staff(kiosk: Kiosk, office: Office) -> None:
    receipt = visitor(office)
    hold_up(kiosk, receipt.pass_code)
    for _ in range(2):
        prove(kiosk, "1111")
        said(kiosk, WRONG)
    prove(kiosk, "1111")
    blocked = "Tre feil forsøk: dette besøkspasset er sperret her i 60 min. Resepsjonen kan hjelpe deg imens."
    said(kiosk, blocked)
    prove(kiosk)
    answered(kiosk)
    said(kiosk, blocked)
    assert not kiosk.hand.sees(OPENED)
    assert [each.code for each in alerts(office.location)] == ["pass_blocked"]


def test_hazard_23_a_pass_never_types_into_a_field(kiosk: Kiosk, office: Office) -> None:
    code = bare(visitor(office).pass_code)
    kiosk.hand.touch("Mine opplysninger")
    kiosk.hand.touch("Skriv inn besøkspasset")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Gruppe 1 av 16", "the first group")
    kiosk.scan(code)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Er det deg?"), "the question")
    kiosk.hand.touch("Jeg oppga bare en e-postadresse")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "E-post fram til @", "the field")
    kiosk.scan(code)
    answered(kiosk)
    assert not any(code[:8] in text for text in kiosk.hand.texts())


def test_whoever_has_left_already_finds_her_data_from_the_thank_you(kiosk: Kiosk, office: Office) -> None:
    code = bare(visitor(office).pass_code)
    kiosk.leave_by_scan(code)
    kiosk.hand.touch("Ferdig")
    kiosk.scan(code)
    kiosk.hand.touch("Se hva som er lagret om besøket mitt")
    kiosk.scan(code)
    prove(kiosk)
    said(kiosk, OPENED)


def test_a_second_visitor_holds_up_her_own_pass_in_place_of_the_first(kiosk: Kiosk, office: Office) -> None:
    first = visitor(office)
    other = check_in(office.location, guest("Ola Dahl", company="Snø AS"), NOW)
    hold_up(kiosk, first.pass_code)
    prove(kiosk, CHECK[:2])
    said(kiosk, "Fire siste sifre: " + CHECK[:2])
    kiosk.scan(bare(other.pass_code))
    said(kiosk, "Fire siste sifre: ")
    prove(kiosk)
    said(kiosk, OPENED)
    assert kiosk.hand.sees("Navn: Ola Dahl")


def test_the_same_pass_read_again_leaves_what_was_refused_and_typed(kiosk: Kiosk, office: Office) -> None:
    """A pass that lies before the scanner is read again and again."""
    code = bare(visitor(office).pass_code)
    hold_up(kiosk, code)
    prove(kiosk, "1111")
    said(kiosk, WRONG)
    kiosk.scan(code)
    answered(kiosk)
    assert kiosk.hand.sees(WRONG)
    prove(kiosk, CHECK[:2])
    kiosk.scan(code)
    answered(kiosk)
    assert kiosk.hand.sees("Fire siste sifre: " + CHECK[:2])
