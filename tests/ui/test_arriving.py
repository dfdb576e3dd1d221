"""Staff register somebody on her behalf: the visitor's own form and checks, her slip; nothing of it after the lock."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.card import write_card
from kiosk.domain.visitor import Visitor
from kiosk.ops.audit_log import show
from tests.support.location import NOW, Office
from tests.ui.everything import every_text
from tests.ui.kiosk import ROLL_CALL, TRACING, Kiosk

pytestmark = pytest.mark.long

NAME = "Ragnhild Tøndel"


@pytest.fixture
def no_printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No program of CUPS is found."""
    monkeypatch.setenv("PATH", str(tmp_path))


def begin(kiosk: Kiosk) -> None:
    """To the empty form."""
    kiosk.open_desk("Building")
    kiosk.hand.touch("Registrer noen")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the form")


def register(kiosk: Kiosk, *purposes: str) -> str:
    """All of it by touch, until she stands there with her number, which is answered."""
    begin(kiosk)
    kiosk.hand.fill("Fullt navn", NAME)
    kiosk.hand.fill_next("Firma", "Fjord AS")
    kiosk.hand.fill_next("Mobilnummer", "+47 912 34 567")
    for step in ("Steg 2 av 3", "Steg 3 av 3"):
        kiosk.hand.touch("Neste")
        kiosk.hand.wait(partial(kiosk.hand.sees, step), step)
    kiosk.no_keyboard()
    assert any("kryss bare av" in name for name in kiosk.hand.names())
    for purpose in purposes:
        kiosk.hand.touch(purpose)
    kiosk.hand.wait(lambda: press_on(kiosk), "the number")
    return kiosk.exit_number()


def press_on(kiosk: Kiosk) -> bool:
    """Press whatever the button says, "next" while something is below; whether she is registered."""
    if kiosk.desk.opened("Building").arriving.property("step") == "given":
        return True
    for name in ("Ferdig", "Neste"):
        if kiosk.hand.usable(name):
            kiosk.hand.tap(kiosk.hand.place(name).center())
    return False


def submit(kiosk: Kiosk, *purposes: str) -> None:
    """The same without a touch."""
    form: dict[str, object] = {"name": NAME, "phone": "91234567", "purposes": list(purposes)}
    begin(kiosk)
    kiosk.desk.opened("Building").arriving.form.submit(form)
    kiosk.exit_number()


def card_of(kiosk: Kiosk, name: str) -> str:
    """What her phone shows to the scanner."""
    site = kiosk.window.place.settings().site.id
    return write_card(Visitor(name, "Fjordkraft AS", "+47 912 34 567"), 1, site)


def reads(kiosk: Kiosk, name: str) -> None:
    """This name stands in the form."""
    kiosk.hand.wait(lambda: kiosk.hand.sees("Fullt navn") and name in kiosk.hand.texts(), "the form filled in")


def actions(office: Office) -> list[str]:
    return [line.action for line in show(office.location)]


def test_who_is_registered_at_the_desk_stands_in_the_list_and_the_log(
    office: Office, kiosk: Kiosk, no_printer: None
) -> None:
    number = register(kiosk, TRACING, ROLL_CALL)
    assert len(number) == 4
    assert kiosk.hand.sees("Ragnhild er registrert.")
    assert kiosk.hand.sees("Besøkspasset ditt")
    kiosk.not_printed()
    kiosk.hand.touch("Ferdig")
    kiosk.hand.wait(lambda: any(name.startswith(NAME) for name in kiosk.hand.names()), "her row")
    assert actions(office)[-3:] == ["present", "registered", "present"]
    assert office.names(NOW) == [NAME]


def test_staff_are_told_to_ask_her_and_no_purpose_is_ticked_for_her(
    office: Office, kiosk: Kiosk, no_printer: None
) -> None:
    register(kiosk)
    assert not kiosk.hand.sees("Besøkspasset ditt")
    assert office.names(NOW) == []  # kept only until leaving


def test_hazard_41_a_slip_that_no_printer_takes_is_said_and_not_noted_and_she_is_registered(
    office: Office, kiosk: Kiosk, no_printer: None
) -> None:
    submit(kiosk, "tracing")
    said = kiosk.not_printed()
    assert kiosk.hand.sees(said)
    assert "printed" not in actions(office)
    assert kiosk.hand.usable("Skriv ut lappen")
    assert office.names(NOW) == [NAME]


def test_without_tracing_there_is_a_number_and_no_pass(office: Office, kiosk: Kiosk, no_printer: None) -> None:
    submit(kiosk, "roll_call")
    kiosk.not_printed()
    assert not kiosk.hand.sees("Besøkspasset ditt")
    assert kiosk.hand.sees("Alt om besøket ditt slettes når du går.")


def test_hazard_1_an_empty_name_is_refused_at_its_field(office: Office, kiosk: Kiosk) -> None:
    begin(kiosk)
    kiosk.hand.fill_next("Firma", "Fjord AS")
    kiosk.desk.opened("Building").arriving.form.submit({"name": " "})
    kiosk.hand.wait(lambda: kiosk.hand.sees("Skriv navnet ditt."), "the refusal")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the focus")
    assert "registered" not in actions(office)


def test_hazards_20_22_and_35_a_lock_leaves_neither_the_form_nor_a_pass(
    office: Office, kiosk: Kiosk, no_printer: None
) -> None:
    submit(kiosk, "tracing")
    kiosk.not_printed()
    form = kiosk.desk.opened("Building").arriving.form
    pass_code, number = form.receipt.pass_code, form.receipt.exit
    assert any(pass_code in text for text in every_text(kiosk.window))
    kiosk.window.reception.home()
    texts = every_text(kiosk.window)
    assert not any(told in text for text in texts for told in (pass_code, number, "Ragnhild"))


def test_escape_leads_from_the_form_to_the_list_and_nothing_is_stored(office: Office, kiosk: Kiosk) -> None:
    begin(kiosk)
    kiosk.hand.fill("Fullt navn", NAME)
    kiosk.hand.press(Qt.Key.Key_Escape)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Ingen er i bygget."), "the list")
    assert office.here() == 0
    kiosk.window.reception.home()
    assert not any(NAME in text for text in every_text(kiosk.window))


def test_a_visitors_own_card_held_to_the_desks_scanner_begins_the_form_with_what_it_says(
    office: Office, kiosk: Kiosk
) -> None:
    kiosk.open_desk("Building")
    kiosk.scan(card_of(kiosk, "Åse Bråten"))
    reads(kiosk, "Åse Bråten")
    assert {"Fjordkraft AS", "+47 912 34 567"} <= set(kiosk.hand.texts())
    assert office.here() == 0


def test_a_card_over_a_half_filled_form_begins_it_anew(kiosk: Kiosk) -> None:
    begin(kiosk)
    kiosk.hand.fill("Fullt navn", "Ola Dahl")
    kiosk.scan(card_of(kiosk, "Åse Bråten"))
    reads(kiosk, "Åse Bråten")
    assert not any("Ola" in text for text in kiosk.hand.texts())


def test_a_card_does_nothing_while_another_visitors_pass_is_shown(
    office: Office, kiosk: Kiosk, no_printer: None
) -> None:
    submit(kiosk, "tracing")
    kiosk.scan(card_of(kiosk, "Åse Bråten"))
    kiosk.hand.rest(200)
    assert kiosk.hand.sees("Besøkspasset ditt")
    assert office.names(NOW) == [NAME]


def test_hazard_24_a_card_with_a_typo_is_refused_over_the_list_and_over_the_form(kiosk: Kiosk) -> None:
    code = card_of(kiosk, "Åse Bråten")
    kiosk.open_desk("Building")
    for _ in range(2):
        kiosk.scan(code[:-1] + ("0" if code[-1] != "0" else "1"))
        kiosk.hand.wait(lambda: kiosk.hand.sees("Kortet kan ikke leses. Skriv inn opplysningene dine."), "the refusal")
        assert "Åse Bråten" not in kiosk.hand.texts()
        kiosk.desk.opened("Building").arriving.begin()
        kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the form")


def test_hazard_14_the_next_form_holds_nothing_of_the_card_before(kiosk: Kiosk) -> None:
    kiosk.open_desk("Building")
    kiosk.scan(card_of(kiosk, "Åse Bråten"))
    reads(kiosk, "Åse Bråten")
    kiosk.hand.press(Qt.Key.Key_Escape)
    kiosk.hand.touch("Registrer noen")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the form")
    assert not any("Åse" in text for text in every_text(kiosk.window))
