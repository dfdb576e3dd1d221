"""People at the desk: who may unlock, who is taken in or out, one's own passphrase; none stays anywhere."""

from collections.abc import Callable

import pytest

from kiosk.ops.audit_log import show
from kiosk.ops.people import list_people
from kiosk.ops.unlock import unlock
from tests.support.location import NOW, PASSPHRASE, Office
from tests.support.pair import SECOND_PASSPHRASE, Pair
from tests.ui.conftest import at_rest
from tests.ui.everything import every_text
from tests.ui.kiosk import Kiosk
from ui.place import Place

pytestmark = pytest.mark.long

NEW = "a third and longer word"


@pytest.fixture
def desk(pair: Pair, kiosks: Callable[..., Kiosk]) -> Kiosk:
    """The window where two persons unlock; Kari, a lead, is at it."""
    kiosk = at_rest(kiosks(Place(None, pair.location.home, lambda: pair.keyring, machine=pair.location.machine)))
    kiosk.short = "kari"
    return kiosk


def said(kiosk: Kiosk, sentence: str) -> None:
    kiosk.hand.wait(lambda: any(sentence in text for text in kiosk.hand.texts()), sentence)


def belong(office: Office) -> list[str]:
    return [each.short for each in list_people(office.location) if each.removed_at is None]


def held(kiosk: Kiosk, text: str) -> list[str]:
    return [each for each in every_text(kiosk.window) if text in each]


def test_who_may_unlock_is_listed_without_a_reason_or_a_line(pair: Pair, desk: Kiosk) -> None:
    before = show(pair.location)
    desk.open_desk()
    desk.desk.turn("People")
    desk.hand.wait(lambda: desk.hand.sees("Ola Dahl"), "the table")
    rows = desk.desk.opened("People").rows._all
    assert [row.texts for row in rows] == [
        ("Kari Moe", "kari", "leder", "22.11.2026 10:00", ""),
        ("Ola Dahl", "ola", "skranke", "", ""),
    ]
    assert show(pair.location) == before


def test_a_lead_takes_somebody_in_who_types_her_passphrase_twice(office: Office, kiosk: Kiosk) -> None:
    kiosk.open_desk("People")
    kiosk.hand.touch("Ta inn noen")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the form")
    kiosk.hand.type("Eva Lie")
    kiosk.hand.fill_next("Kortnavn", "eva")
    kiosk.hand.fill_next("Personens passordfrase", NEW)
    kiosk.hand.fill_next("Passordfrasen en gang til", NEW)
    kiosk.hide_keyboard()
    kiosk.hand.touch("Ta inn")
    said(kiosk, "Tatt inn.")
    assert belong(office) == ["eva", "kari"]
    assert held(kiosk, NEW) == []
    assert unlock(office.location, NEW, NOW, "eva").role == "desk"
    assert show(office.location)[-1].action == "person_added"


def test_the_next_who_unlocks_is_asked_for_a_short_name(office: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("People")
    view.add("eva", "Eva Lie", "lead", NEW, NEW)
    said(kiosk, "Tatt inn.")
    kiosk.window.reception.home()
    kiosk.hand.touch("Resepsjon")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Kortnavn"), "the field")


def test_where_somebody_was_taken_in_by_a_command_the_short_name_is_asked_for_too(pair: Pair, desk: Kiosk) -> None:
    desk.window.flows.unlock.ask_short_name(False)
    desk.unlock()
    said(desk, "Flere kan låse opp her.")
    desk.hand.wait(lambda: desk.hand.sees("Kortnavn"), "the field")


def test_two_passphrases_that_differ_are_said_and_wiped_and_nobody_is_taken_in(office: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("People")
    view.begin("add", "")
    kiosk.hand.fill("Fullt navn", "Eva")
    kiosk.hand.fill_next("Kortnavn", "eva")
    kiosk.hand.fill_next("Personens passordfrase", NEW)
    kiosk.hand.fill_next("Passordfrasen en gang til", NEW[:-1])
    kiosk.hide_keyboard()
    kiosk.hand.touch("Ta inn")
    said(kiosk, "De to passordfrasene")
    assert held(kiosk, NEW[:-1]) == []
    assert held(kiosk, "Eva") != []
    assert belong(office) == ["kari"]


@pytest.mark.parametrize(
    ("short", "passphrase", "code"), [("KARI", NEW, "short_taken"), ("eva", "too short", "passphrase_short")]
)
def test_whom_the_store_refuses_is_not_taken_in(
    office: Office, kiosk: Kiosk, short: str, passphrase: str, code: str
) -> None:
    view = kiosk.open_desk("People")
    view.begin("add", "")
    view.add(short, "Eva Lie", "desk", passphrase, passphrase)
    kiosk.hand.wait(lambda: not view.is_busy, "the refusal")
    assert view._refusal._problem.code == code
    assert view.property("step") == "add"
    assert belong(office) == ["kari"]


def test_a_lead_takes_somebody_out_after_a_question(pair: Pair, desk: Kiosk) -> None:
    desk.open_desk("People")
    desk.hand.touch("Ola Dahl")
    desk.hand.touch("Ta ut")
    said(desk, "Ta ut Ola Dahl?")
    assert belong(pair) == ["kari", "ola"]
    desk.hand.touch("Ta ut")
    said(desk, "Tatt ut.")
    assert belong(pair) == ["kari"]


def test_the_last_lead_cannot_take_herself_out(pair: Pair, desk: Kiosk) -> None:
    view = desk.open_desk("People")
    view.begin("remove", pair.who.id)
    said(desk, "Ta deg selv ut?")
    view.remove()
    said(desk, "Dette er den siste personen med rollen lead.")
    assert belong(pair) == ["kari", "ola"]


def test_who_takes_herself_out_is_locked_at_once(leads: Pair, kiosks: Callable[..., Kiosk]) -> None:
    desk = at_rest(kiosks(Place(None, leads.location.home, lambda: leads.keyring, machine=leads.location.machine)))
    desk.short = "kari"
    view = desk.open_desk("People")
    view.begin("remove", leads.who.id)
    view.remove()
    desk.hand.wait(lambda: desk.window.reception.shown == "Welcome", "the lock")
    assert desk.desk.is_empty
    assert belong(leads) == ["ola"]


def test_ones_own_passphrase_is_changed_and_wiped(office: Office, kiosk: Kiosk) -> None:
    kiosk.open_desk("People")
    kiosk.hand.touch("Passordfrasen min")
    kiosk.hand.fill("Passordfrasen til nå", PASSPHRASE)
    kiosk.hand.fill_next("Ny passordfrase", NEW)
    kiosk.hand.fill_next("Den nye passordfrasen en gang til", NEW)
    kiosk.hide_keyboard()
    kiosk.hand.touch("Endre")
    said(kiosk, "Passordfrasen din er endret.")
    assert held(kiosk, NEW) == held(kiosk, PASSPHRASE) == []
    assert unlock(office.location, NEW, NOW).short == "kari"


def test_a_wrong_old_passphrase_changes_nothing(office: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("People")
    view.begin("passphrase", "")
    view.change("not this one at all", NEW, NEW)
    said(kiosk, "Dette låste ikke opp.")
    assert [line.action for line in show(office.location)][-1] == "passphrase_wrong"


def test_passphrases_half_typed_are_held_nowhere_after_the_lock(office: Office, kiosk: Kiosk) -> None:
    kiosk.open_desk("People").begin("passphrase", "")
    kiosk.hand.fill("Passordfrasen til nå", PASSPHRASE)
    kiosk.hand.fill_next("Ny passordfrase", NEW)
    assert kiosk.window.reception.shown == "Desk"
    kiosk.window.reception.home()
    assert held(kiosk, NEW) == held(kiosk, PASSPHRASE) == []


def test_who_is_no_lead_changes_her_own_passphrase_and_nobody_else(pair: Pair, desk: Kiosk) -> None:
    desk.window.flows.unlock.submit("ola", SECOND_PASSPHRASE)
    desk.hand.wait(lambda: desk.window.reception.shown == "Desk", "the staff's pages")
    view = desk.turn_to("People")
    desk.hand.touch("Kari Moe")
    assert desk.hand.usable("Passordfrasen min")
    assert not desk.hand.sees("Ta inn noen")
    assert not desk.hand.sees("Ta ut")
    view.add("eva", "Eva Lie", "lead", NEW, NEW)
    desk.hand.wait(lambda: not view.is_busy, "the refusal")
    assert view._refusal._problem.code == "lead_only"
    view.begin("remove", pair.who.id)
    view.remove()
    desk.hand.wait(lambda: not view.is_busy, "the refusal")
    assert view._refusal._problem.code == "lead_only"


def test_a_second_lead_settles_the_alert(office: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("People")
    said(kiosk, "Bare én person har rollen leder")
    view.add("eva", "Eva Lie", "lead", NEW, NEW)
    kiosk.hand.wait(lambda: "one_lead" not in kiosk.desk._alerts._codes(), "the alert")
    kiosk.hand.wait(lambda: not view.property("oneLead"), "the list")


def test_who_is_no_lead_is_offered_no_recovery_sheet_and_gets_none(pair: Pair, desk: Kiosk) -> None:
    desk.window.flows.unlock.submit("ola", SECOND_PASSPHRASE)
    desk.hand.wait(lambda: desk.window.reception.shown == "Desk", "the staff's pages")
    sheet = desk.turn_to("People").sheet
    assert not desk.hand.sees("Nytt gjenopprettingsark")
    sheet.begin()
    sheet.prove(SECOND_PASSPHRASE)
    desk.hand.wait(lambda: not sheet.is_busy, "the refusal")
    assert (sheet._refusal._problem.code, sheet.property("groups")) == ("lead_only", [])
