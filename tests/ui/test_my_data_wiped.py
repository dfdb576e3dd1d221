"""Nothing of a visitor who opened her data stays in the window: not on the glass, not in an object, not in a log."""

import gc
import logging

import pytest

from kiosk.domain.codes import bare
from kiosk.ops.check_in import Receipt
from tests.support.access import CHECK
from tests.support.location import Office
from tests.ui.everything import every_text
from tests.ui.kiosk import Kiosk
from tests.ui.mine import COMPANY, ERASED, OPENED, WRONG, answered, hold_up, open_mine, prove, said, visitor
from ui.idle import GRACE, PATIENCE
from ui.my_rights import Ended, Key, Taken
from ui.stored_visit import Opened

pytestmark = pytest.mark.long

SECTIONS = ["Rett opplysningene", "Ta det med meg", "Trekk et samtykke", "Slik klager du", "Slett"]


def wiped(kiosk: Kiosk, receipt: Receipt) -> None:
    """Neither name nor company, number, pass or check is left anywhere."""
    said(kiosk, "Velkommen.")
    kiosk.hand.rest(50)  # until what was on the glass is deleted
    assert kiosk.window.reception.own.is_empty
    left = "\n".join(every_text(kiosk.window))
    for secret in ("Åse", COMPANY, "912 34", bare(receipt.pass_code), receipt.id):
        assert secret not in left
    kiosk.hand.wait(lambda: not held(), "what another thread still had of it")


def held() -> list[object]:
    """What of an opened visit this process holds."""
    gc.collect()
    return [each for each in gc.get_objects() if type(each) in (Key, Opened, Taken, Ended)]


def test_what_is_looked_for_is_found_while_it_is_shown(kiosk: Kiosk, office: Office) -> None:
    """The search of the other tests finds something."""
    open_mine(kiosk, visitor(office))
    assert COMPANY in "\n".join(every_text(kiosk.window))


def test_finished_leaves_nothing(kiosk: Kiosk, office: Office) -> None:
    receipt = visitor(office)
    open_mine(kiosk, receipt)
    kiosk.hand.touch("Ferdig")
    wiped(kiosk, receipt)


@pytest.mark.long  # two seconds each
@pytest.mark.parametrize("section", SECTIONS)
def test_hazard_14_whoever_walks_away_from_a_card_leaves_nothing(office: Office, kiosk: Kiosk, section: str) -> None:
    receipt = visitor(office)
    open_mine(kiosk, receipt)
    kiosk.hand.touch(section)
    answered(kiosk)
    kiosk.idles(PATIENCE)
    said(kiosk, "Er du her fortsatt?")
    kiosk.idles(GRACE)
    wiped(kiosk, receipt)


def test_hazard_14_a_pass_held_up_and_left_is_forgotten(office: Office, kiosk: Kiosk) -> None:
    receipt = visitor(office)
    hold_up(kiosk, receipt.pass_code)
    said(kiosk, "Er det deg?")
    kiosk.idles(PATIENCE)
    said(kiosk, "Er du her fortsatt?")
    kiosk.idles(GRACE)
    wiped(kiosk, receipt)
    kiosk.hand.touch("Mine opplysninger")
    said(kiosk, "Skriv inn besøkspasset")


def test_one_touch_keeps_the_opened_visit(office: Office, kiosk: Kiosk) -> None:
    open_mine(kiosk, visitor(office))
    kiosk.idles(PATIENCE)
    said(kiosk, "Er du her fortsatt?")
    kiosk.hand.touch("Jeg er her fortsatt")
    said(kiosk, OPENED)


def test_after_erasing_the_last_page_goes_home_by_itself(office: Office, kiosk: Kiosk) -> None:
    receipt = visitor(office)
    open_mine(kiosk, receipt)
    kiosk.hand.touch("Slett")
    kiosk.hand.touch("Slett besøket mitt")
    said(kiosk, ERASED)
    kiosk.idles(PATIENCE + GRACE)
    wiped(kiosk, receipt)


def test_every_way_off_the_pages_drops_the_pass(kiosk: Kiosk, office: Office) -> None:
    receipt = visitor(office)
    mine, reception = kiosk.window.reception.own, kiosk.window.reception
    for page in ("CheckIn", "Leaving", "Privacy", "Unlock", "MyPass", "Welcome"):
        reception.go("MyPass")
        kiosk.scan(bare(receipt.pass_code))
        kiosk.hand.wait(lambda: not mine.is_empty, "the pass")
        mine.check(CHECK)
        kiosk.hand.wait(lambda: reception.shown == "MyData", "the visit")
        reception.go(page)
        assert mine.is_empty, page


def test_an_answer_that_comes_when_she_has_gone_shows_nothing(kiosk: Kiosk, office: Office) -> None:
    receipt = visitor(office)
    hold_up(kiosk, receipt.pass_code)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Er det deg?"), "the question")
    kiosk.window.reception.own.check(CHECK)
    kiosk.window.reception.home()
    answered(kiosk)
    wiped(kiosk, receipt)


def test_neither_pass_nor_check_nor_name_is_ever_logged(
    kiosk: Kiosk, office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    receipt = visitor(office)
    with caplog.at_level(logging.DEBUG):
        hold_up(kiosk, receipt.pass_code)
        prove(kiosk, "1111")
        said(kiosk, WRONG)
        prove(kiosk)
        said(kiosk, OPENED)
        kiosk.hand.touch("Ta det med meg")
        kiosk.hand.wait(lambda: bool(kiosk.window.reception.own.property("codeRows")), "the code")
        kiosk.hand.touch("Tilbake")
    said_there = " ".join(f"{record.getMessage()} {record.__dict__}" for record in caplog.records)
    for secret in ("Åse", COMPANY, CHECK, bare(receipt.pass_code), receipt.pass_code):
        assert secret not in said_there


def test_a_scan_beside_an_opened_visit_does_nothing(kiosk: Kiosk, office: Office) -> None:
    """Neither her own pass, held there by chance, nor somebody else's."""
    receipt = visitor(office)
    open_mine(kiosk, receipt)
    for code in (receipt.pass_code, receipt.badge):
        kiosk.scan(bare(code))
        answered(kiosk)
    assert kiosk.hand.sees(OPENED)
    assert office.here() == 1
