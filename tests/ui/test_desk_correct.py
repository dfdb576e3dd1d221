"""Correct and erase at the desk: found by typing, done with the reason that was given, said before it is done."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.visit import Closed
from kiosk.ops.audit_log import show
from kiosk.ops.check_in import check_in
from tests.support.location import NOW, Office, guest
from tests.ui.kiosk import Kiosk

pytestmark = pytest.mark.long


@pytest.fixture
def two(office: Office) -> Office:
    """Two visitors came at ten; both have lost their pass."""
    check_in(office.location, guest("Åse Bråten", company="Fjordkraft AS"), NOW)
    check_in(office.location, guest("Ola Dahl", company="Nordlys"), NOW)
    return office


def key_of(view: Any, name: str) -> str:
    return next(str(row.key) for row in view.rows._all if name in row.texts)


def actions(office: Office) -> list[tuple[str, str, str]]:
    return [(line.action, line.reason, line.case) for line in show(office.location)]


def written(view: Any, **changes: object) -> dict[str, object]:
    return {**view.form, **changes}


def test_hazard_29_without_her_pass_a_visitor_is_corrected_by_staff(two: Office, kiosk: Kiosk) -> None:
    kiosk.open_desk("Correct", "correction", "2026/7")
    kiosk.hand.fill("Søk", "bråt")
    kiosk.hand.press(Qt.Key.Key_Return)
    kiosk.no_keyboard()
    kiosk.hand.touch("Åse Bråten")
    kiosk.hand.touch("Rett")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Navn", "the form")
    kiosk.hand.type("h")
    kiosk.hand.touch("Lagre")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Rettet."), "the answer")
    assert sorted(two.names(NOW)) == ["Ola Dahl", "Åse Bråtenh"]
    assert ("corrected", "correction", "2026/7") in actions(two)


def test_hazard_29_without_her_pass_a_visitor_is_erased_by_staff(two: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("Correct", "correction")
    view.begin("erase", key_of(view, "Åse Bråten"))
    kiosk.hand.wait(lambda: any("24. november" in t or "2. desember" in t for t in kiosk.hand.texts()), "what it does")
    assert two.here() == 2
    kiosk.hand.touch("Slett")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Slettet. Ingenting om dette besøket er lagret her lenger."), "the answer")
    assert two.names(NOW) == ["Ola Dahl"]
    assert [row.texts[2] for row in view.rows._all] == ["Ola Dahl"]
    assert ("erased", "correction", "") in actions(two)


def test_what_is_kept_after_all_is_kept(two: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("Correct")
    view.begin("erase", key_of(view, "Åse Bråten"))
    kiosk.hand.touch("Behold det")
    assert kiosk.hand.sees("Søk")
    assert len(two.names(NOW)) == 2


def test_times_are_written_by_the_locations_clock(two: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("Correct")
    view.begin("correct", key_of(view, "Åse Bråten"))
    assert view.form["arrived"] == "10:00"
    view.correct(written(view, arrived="09.15", left="09:45"))
    kiosk.hand.wait(lambda: not view.is_busy, "the answer")
    [visit] = [each for each in two.visits(NOW) if each.arrival and each.arrival.visitor.name == "Åse Bråten"]
    assert visit.arrival is not None
    assert visit.departure is not None
    assert f"{visit.arrival.arrived_at:%H:%M} {visit.departure.left_at:%H:%M}" == "08:15 08:45"
    assert visit.departure.closed is Closed.DESK


def test_a_time_that_is_none_is_said_at_its_field_and_nothing_is_stored(two: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("Correct")
    view.begin("correct", key_of(view, "Åse Bråten"))
    before = actions(two)
    view.correct(written(view, name="Åse", left="halv ti"))
    assert kiosk.hand.sees("Skriv klokkeslettet som 09:30.")
    assert view.property("step") == "correct"
    assert actions(two) == before


def test_what_was_not_changed_is_not_written_again(two: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("Correct")
    before = actions(two)
    view.begin("correct", key_of(view, "Åse Bråten"))
    view.correct(written(view))
    kiosk.hand.wait(lambda: not view.is_busy, "the list")
    assert view.property("step") == ""
    assert actions(two) == before


def test_a_refused_field_is_said_and_what_was_written_stays(two: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("Correct")
    view.begin("correct", key_of(view, "Ola Dahl"))
    view.correct(written(view, phone="ring meg"))
    kiosk.hand.wait(lambda: not view.is_busy, "the refusal")
    assert view._refusal._problem.field == "phone"
    assert view.property("step") == "correct"


def test_a_lock_while_a_visit_is_corrected_leaves_nothing_of_it(two: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("Correct")
    view.begin("correct", key_of(view, "Åse Bråten"))
    kiosk.hand.wait(lambda: kiosk.hand.sees("Lagre"), "the form")
    kiosk.window.reception.home()
    assert not any("Bråten" in text for text in kiosk.hand.texts())
    assert kiosk.desk.is_empty


def test_another_language_leaves_what_stands_in_the_form(two: Office, kiosk: Kiosk) -> None:
    """Empty fields saved would have erased what was kept."""
    view = kiosk.open_desk("Correct", "correction")
    view.begin("correct", key_of(view, "Åse Bråten"))
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Navn", "the form")
    kiosk.hand.type("h")
    kiosk.window.flows.language.choose("en")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Company"), "the form in English")
    assert {"Åse Bråtenh", "Fjordkraft AS", "10:00"} <= set(kiosk.hand.texts())


def purposes(office: Office) -> dict[str, list[str]]:
    """Of those in the list, by their names."""
    seen = [each.arrival for each in office.visits(NOW) if each.arrival]
    return {each.visitor.name: sorted(each.purposes) for each in seen}


def take_back(kiosk: Kiosk, view: Any, agreement: str) -> None:
    """Of Åse Bråten, by touch, after what follows was said."""
    view.begin("withdraw", key_of(view, "Åse Bråten"))
    kiosk.hand.touch(agreement)
    kiosk.hand.touch("Trekk tilbake")
    kiosk.hand.wait(lambda: view.property("step") == "" and not view.is_busy, "the list")


def test_hazard_29_without_her_pass_one_agreement_is_taken_back_by_staff(two: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("Correct", "correction", "2026/7")
    view.begin("withdraw", key_of(view, "Åse Bråten"))
    kiosk.hand.wait(lambda: kiosk.hand.sees("Hva trekkes tilbake?"), "the question")
    kiosk.hand.touch("Opprop")
    assert kiosk.hand.sees("Den besøkende telles på oppropslisten uten navn.")
    kiosk.hand.touch("Trekk tilbake")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Trukket tilbake."), "the answer")
    assert purposes(two) == {"Åse Bråten": ["tracing"], "Ola Dahl": ["roll_call", "tracing"]}
    assert ("withdrew_roll_call", "correction", "2026/7") in actions(two)


def test_who_takes_tracing_back_stands_in_this_list_no_more(two: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("Correct")
    take_back(kiosk, view, "Smittesporing")
    kiosk.hand.wait(lambda: [row.texts[2] for row in view.rows._all] == ["Ola Dahl"], "her row gone")
    assert two.here() == 2


def test_taking_all_agreements_back_erases_the_visit(two: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("Correct")
    take_back(kiosk, view, "Alle sammen")
    assert kiosk.hand.sees("Slettet. Ingenting om dette besøket er lagret her lenger.")
    assert two.here() == 1


def test_nothing_is_taken_back_before_it_is_chosen_what(two: Office, kiosk: Kiosk) -> None:
    view = kiosk.open_desk("Correct")
    view.begin("withdraw", key_of(view, "Åse Bråten"))
    kiosk.hand.wait(lambda: kiosk.hand.sees("Hva trekkes tilbake?"), "the question")
    assert not kiosk.hand.usable("Trekk tilbake")
    view.withdraw("")
    assert not view.is_busy


def test_of_a_visit_that_cannot_be_read_nothing_is_offered_to_take_back(two: Office, kiosk: Kiosk) -> None:
    with two.location.writing() as connection:
        connection.exec_driver_sql("UPDATE visit SET arrival = zeroblob(length(arrival))")
    view = kiosk.open_desk("Correct")
    view.begin("withdraw", view.rows.keys[0])
    kiosk.hand.wait(lambda: kiosk.hand.sees("Denne oppføringen er skadet og kan ikke åpnes."), "the sentence")
    assert view.property("step") == ""
