"""A visitor comes: through the window into the store."""

import json

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.domain.as_json import visit_as_json
from tests.support.location import HARD_NAME, NOW, Office
from tests.ui.kiosk import ROLL_CALL, TRACING, Kiosk
from ui.pace import CALM, SLOW


def test_a_hard_name_arrives_in_store_and_json_unchanged(kiosk: Kiosk, office: Office) -> None:
    kiosk.arrive(HARD_NAME)
    assert kiosk.hand.sees("Du er registrert, Åse.")
    (visit,) = office.visits(NOW)
    written = json.dumps(visit_as_json(visit, office.location.site.zone), ensure_ascii=False)
    assert json.loads(written)["name"] == HARD_NAME


def test_receipt_says_exit_number_pass_and_when_all_is_deleted(kiosk: Kiosk) -> None:
    number = kiosk.arrive("Åse Bråten")
    assert len(number) == 4
    assert number.isdigit()
    assert kiosk.hand.sees("Besøkspasset ditt")
    assert kiosk.hand.sees("Alt om besøket ditt slettes 2. desember.")


def test_without_tracing_there_is_no_pass_and_all_goes_on_leaving(kiosk: Kiosk) -> None:
    kiosk.arrive("Åse Bråten", ROLL_CALL)
    assert not kiosk.hand.sees("Besøkspasset ditt")
    assert kiosk.hand.sees("Alt om besøket ditt slettes når du går.")


def test_no_purpose_is_ticked_beforehand(kiosk: Kiosk, office: Office) -> None:
    kiosk.form("Åse Bråten")
    kiosk.hand.touch("Ferdig")
    kiosk.exit_number()
    assert office.names(NOW) == []  # kept only until leaving


def test_hazard_1_an_empty_name_is_refused_and_the_field_takes_the_focus(kiosk: Kiosk) -> None:
    for name in ("", "   ", "\u200b\u2060"):
        kiosk.form(name)
        kiosk.hand.touch("Ferdig")
        kiosk.hand.wait(lambda: kiosk.hand.sees("Skriv navnet ditt."), "the refusal")
        kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the focus")
        kiosk.window.reception.home()


def test_hazard_2_a_megabyte_is_cut_at_once(kiosk: Kiosk, office: Office) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.touch("Fullt navn")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the focus")
    kiosk.hand.commit("A" * 1_000_000)
    kiosk.hand.fill("Mobilnummer", "+47 912 34 567")
    kiosk.hand.touch("Neste")
    kiosk.no_keyboard()
    kiosk.hand.touch(TRACING)
    kiosk.hand.touch("Ferdig")
    kiosk.exit_number()
    assert office.names(NOW) == ["A" * 100]


def test_hazard_3_control_characters_never_reach_the_store(kiosk: Kiosk, office: Office) -> None:
    refusal = "Dette inneholder et tegn som ikke kan lagres. Skriv det på nytt."
    receipt = kiosk.window.flows.check_in
    for raw in ("Å\x00se", "\x1bÅse", "Å\x07se", "Åse\x85"):
        kiosk.hand.touch("Jeg kommer")
        kiosk.hand.touch("Fullt navn")
        kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the focus")
        kiosk.hand.commit(raw)
        kiosk.hand.fill("Mobilnummer", "+47 912 34 567")
        kiosk.hand.touch("Neste")
        kiosk.no_keyboard()
        kiosk.hand.touch(TRACING)
        kiosk.hand.touch("Ferdig")
        kiosk.hand.wait(lambda: kiosk.hand.sees(refusal) or bool(receipt.receipt_exit), "an answer")
        kiosk.window.reception.home()
    assert all(name == "Åse" for name in office.names(NOW))


@pytest.mark.long
def test_hazards_8_9_and_10_odd_names_and_markup_are_text_as_typed(kiosk: Kiosk, office: Office) -> None:
    names = ["O'Brien", "von der", "Null", "'; DROP TABLE v;--", "{name}", "%s %1", "{{7*7}}", "&#0;"]
    names += ["<img/src=/etc/passwd>", "<font/size=1000>Å"]
    for name in names:
        kiosk.arrive(name)
        assert kiosk.hand.sees(f"Du er registrert, {name.split()[0]}.")
        kiosk.hand.touch("Ferdig")
    assert sorted(office.names(NOW)) == sorted(names)


def test_a_refused_phone_number_is_marked_and_said_under_its_field(kiosk: Kiosk) -> None:
    kiosk.form("Åse", phone="ring meg")
    kiosk.hand.touch("Ferdig")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Mobilnummer", "the focus")
    assert any(name.startswith("Et telefonnummer har 5 til 15 sifre") for name in kiosk.hand.names())


def test_hazard_13_two_presses_make_one_visit(kiosk: Kiosk, office: Office) -> None:
    kiosk.form("Åse Bråten", TRACING)
    kiosk.hand.wait(lambda: kiosk.hand.usable("Ferdig"), "the button")
    middle = kiosk.hand.place("Ferdig").center()
    kiosk.hand.tap(middle)
    kiosk.hand.tap(middle)
    kiosk.exit_number()
    assert office.names(NOW) == ["Åse Bråten"]


@pytest.mark.long
def test_hazard_13_more_than_a_reception_can_need_is_slowed_down(kiosk: Kiosk) -> None:
    """A timer of the same loop that runs half as long ends first, however slow the machine is."""
    view = kiosk.window.flows.check_in
    form: dict[str, object] = {"name": "Åse Bråten", "phone": "91234567", "purposes": ["tracing"]}
    for _ in range(CALM):
        assert not view._pace.is_crowded
        view.submit(form)
        kiosk.hand.wait(lambda: bool(view.receipt_exit), "the receipt")
        view.reset()
    events: list[str] = []
    view.saved.connect(lambda: events.append("saved"))
    view.submit(form)
    QTimer.singleShot(SLOW // 2, lambda: events.append("half the pause"))
    kiosk.hand.wait(lambda: bool(view.receipt_exit), "the receipt")
    assert events == ["half the pause", "saved"]


def test_hazard_13_a_double_press_on_next_does_not_submit_unseen(kiosk: Kiosk, office: Office) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse Bråten")
    middle = kiosk.hand.place("Neste").center()
    kiosk.hand.tap(middle)
    kiosk.hand.tap(middle)
    kiosk.no_keyboard()
    kiosk.hand.wait(lambda: kiosk.hand.usable("Ferdig"), "the page at rest")
    assert not kiosk.window.flows.check_in.receipt_exit


def test_hazard_15_nothing_of_the_former_visitor_comes_back(kiosk: Kiosk) -> None:
    QGuiApplication.clipboard().clear()
    kiosk.arrive("Åse Bråten")
    kiosk.hand.touch("Ferdig")
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.touch("Fullt navn")
    kiosk.undo()
    assert all("Åse" not in text for text in kiosk.hand.texts())
    assert QGuiApplication.clipboard().text() == ""


def test_enter_goes_from_field_to_field(kiosk: Kiosk) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse")
    kiosk.hand.press(Qt.Key.Key_Return)
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Firma", "the next field")
