"""The page Tracing, through the glass: whose contacts, what counts, what is shown, and what a lock leaves."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.ops.audit_log import show
from tests.support.location import HARD_NAME, NOW, Office
from tests.support.met import note, week
from tests.ui.everything import every_text
from tests.ui.kiosk import Kiosk
from ui.desk.tracing import TracingView

pytestmark = pytest.mark.long


@pytest.fixture
def met(office: Office) -> Office:
    week(office)
    return office


def opened(kiosk: Kiosk) -> TracingView:
    view = kiosk.open_desk("Tracing")
    assert isinstance(view, TracingView)
    return view


def answered(kiosk: Kiosk, name: str = "Åse Bråten, Fjordkraft AS") -> TracingView:
    """The answer about a person, chosen by touch."""
    view = opened(kiosk)
    kiosk.hand.fill("Navn, firma eller telefonnummer", name.partition(",")[0])
    kiosk.hide_keyboard()
    touch_first(kiosk, name)
    kiosk.hand.wait(lambda: bool(view.property("chosen")), "the answer")
    return view


def touch_first(kiosk: Kiosk, beginning: str) -> None:
    """The row, lane or button whose name begins so."""
    kiosk.hand.wait(lambda: any(name.startswith(beginning) for name in kiosk.hand.names()), beginning)
    kiosk.hand.touch(next(name for name in kiosk.hand.names() if name.startswith(beginning)))


def sees(kiosk: Kiosk, text: str) -> None:
    kiosk.hand.wait(lambda: any(text in each for each in kiosk.hand.names()), text)


def refused(kiosk: Kiosk, view: TracingView) -> None:
    kiosk.hand.wait(lambda: bool(view._refusal._get_sentence()), "the refusal")
    sees(kiosk, view._refusal._get_sentence())


def contacts(view: TracingView) -> list[str]:
    answer = view.shown_answer
    return [met.person.name for met in answer.tracing.contacts] if answer else []


def visit_of(office: Office, name: str) -> bytes:
    [found, *_] = [each for each in office.visits(NOW) if each.arrival and each.arrival.visitor.name == name]
    return bytes.fromhex(found.id)


def test_one_letter_shows_nobody_and_two_show_who_fits(met: Office, kiosk: Kiosk) -> None:
    opened(kiosk)
    kiosk.hand.fill("Navn, firma eller telefonnummer", "Å")
    assert not any("Åse Bråten" in text for text in kiosk.hand.texts())
    kiosk.hand.type("s")
    sees(kiosk, "Åse Bråten, Fjordkraft AS")
    assert not any("Jonas" in text for text in kiosk.hand.texts())


def test_of_two_persons_of_one_name_the_visits_tell(met: Office, kiosk: Kiosk) -> None:
    view = answered(kiosk, "Åse Bråten, Nordlys")
    assert view.shown_answer
    assert len(view.shown_answer.tracing.index) == 1
    assert contacts(view) == []


def test_the_row_of_a_person_tells_her_visits(met: Office, kiosk: Kiosk) -> None:
    opened(kiosk)
    kiosk.hand.fill("Navn, firma eller telefonnummer", "Fjord")
    sees(kiosk, "20.11. 09:00–14:00; 21.11. 09:00–11:00")


def test_contacts_stand_with_certain_and_possible_minutes_in_order(met: Office, kiosk: Kiosk) -> None:
    view = answered(kiosk)
    kiosk.hand.touch("Kontakter: 2")
    sees(kiosk, "Jonas Vik, ")
    rows = [name for name in kiosk.hand.names() if "sikkert" in name]
    assert [row.partition(",")[0] for row in rows] == ["Jonas Vik", "Liv Dal"]
    assert "sikkert 90 min, mulig 0 min, samme vert: ja, 20.11., direkte" in rows[0]
    assert "sikkert 0 min, mulig 60 min, samme vert: nei" in rows[1]
    assert contacts(view) == ["Jonas Vik", "Liv Dal"]


def test_each_lane_says_in_words_what_it_draws(met: Office, kiosk: Kiosk) -> None:
    answered(kiosk)
    sees(kiosk, "Åse Bråten, fredag 20. november: 09:00–14:00")
    sees(kiosk, "Jonas Vik, sikkert 90 minutter, mulig 0 minutter, fredag 20. november: 10:00–11:30")
    sees(kiosk, "Liv Dal, sikkert 0 minutter, mulig 60 minutter, fredag 20. november: 13:00, ikke sett gå, kanskje til")


def test_who_was_no_contact_is_named_on_request_with_the_number(met: Office, kiosk: Kiosk) -> None:
    answered(kiosk)
    assert not any("Nils Moe" in text for text in kiosk.hand.texts())
    kiosk.hand.touch("Ikke kontakter: 3")
    sees(kiosk, "Nils Moe")
    sees(kiosk, "Kort Besøk")


def test_fewer_minutes_make_more_contacts_at_one_touch(met: Office, kiosk: Kiosk) -> None:
    answered(kiosk)
    kiosk.hand.touch("Sammen minst: mindre")
    sees(kiosk, "Sammen minst: 10 min")
    kiosk.hand.touch("Sammen minst: mindre")
    sees(kiosk, "Kontakter: 3")
    sees(kiosk, "Kort Besøk, sikkert 9 minutter")


def test_fewer_days_leave_out_what_was_before_and_more_than_are_kept_cannot_be_asked(met: Office, kiosk: Kiosk) -> None:
    view = answered(kiosk)
    assert not kiosk.hand.usable("De siste: mer")
    view.reach(3)
    sees(kiosk, "Kontakter: 2")
    view.reach(2)  # Saturday and Sunday
    sees(kiosk, "Kontakter: 0")
    sees(kiosk, "Ingen var kontakt denne dagen.")
    view.reach(1)
    sees(kiosk, "Denne personen var ikke her disse dagene.")


def test_contacts_of_contacts_come_with_a_switch_and_say_so(met: Office, kiosk: Kiosk) -> None:
    answered(kiosk)
    kiosk.hand.touch("Også kontaktenes kontakter")
    kiosk.hand.touch("Kontakter: 4")
    sees(kiosk, "Per Lie, ")
    assert any("Per Lie" in name and "via en kontakt" in name for name in kiosk.hand.names())


def test_the_day_with_most_contacts_is_drawn_and_the_others_are_a_touch_away(met: Office, kiosk: Kiosk) -> None:
    answered(kiosk)
    sees(kiosk, "fredag 20. november")
    assert not kiosk.hand.usable("Dagen før")
    kiosk.hand.touch("Neste dag")
    sees(kiosk, "Åse Bråten, lørdag 21. november: 09:00–11:00")


def test_a_touch_on_a_lane_shows_both_persons_and_back_all_again(met: Office, kiosk: Kiosk) -> None:
    answered(kiosk)
    touch_first(kiosk, "Jonas Vik, ")
    sees(kiosk, "Åse Bråten og Jonas Vik")
    sees(kiosk, "Jonas Vik, sikkert 90 minutter")
    kiosk.hand.touch("Alle kontakter")
    sees(kiosk, "Liv Dal, ")


def test_a_touch_on_a_row_shows_both_persons_too(met: Office, kiosk: Kiosk) -> None:
    answered(kiosk)
    kiosk.hand.touch("Kontakter: 2")
    touch_first(kiosk, "Liv Dal, ")
    sees(kiosk, "Åse Bråten og Liv Dal")


def test_by_keys_alone_a_lane_is_chosen(met: Office, kiosk: Kiosk) -> None:
    answered(kiosk)
    for _ in range(60):  # more than there are stops, with the sections at the side
        if kiosk.hand.focused() == "Hvem som var her samtidig":
            break
        kiosk.hand.press(Qt.Key.Key_Tab)
    kiosk.hand.press(Qt.Key.Key_Down)
    kiosk.hand.press(Qt.Key.Key_Return)
    sees(kiosk, "Åse Bråten og Liv Dal")


def test_opening_leaves_its_line_first_and_a_question_none(met: Office, kiosk: Kiosk) -> None:
    before = len(show(met.location))
    view = answered(kiosk)
    view.together(5)
    sees(kiosk, "Kontakter: 3")
    lines = show(met.location)[before:]
    assert [(line.action, line.reason) for line in lines] == [("trace", "tracing")]
    assert view.audit_number == lines[0].number


def test_hazard_41_without_a_printer_it_is_said_and_the_log_does_not_tell_of_paper(
    met: Office, kiosk: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    answered(kiosk)
    kiosk.hand.touch("Skriv ut rapporten")
    sees(kiosk, kiosk.not_printed())
    assert "printed" not in [line.action for line in show(met.location)]


def test_the_same_paper_as_the_command_makes(met: Office, kiosk: Kiosk) -> None:
    view = answered(kiosk)
    drawn: list[bytes] = []
    view.drawn.connect(drawn.append)
    for kind in ("pdf", "letters", "xlsx", "json"):
        view.draw(kind)
        kiosk.hand.wait(lambda: not view.is_busy, kind)
    assert [each[:4] for each in drawn] == [b"%PDF", b"%PDF", b"PK\x03\x04", b'{"in']
    assert "Jonas Vik" in drawn[3].decode()


def test_a_visit_that_cannot_be_read_may_hide_a_contact_and_that_is_said(met: Office, kiosk: Kiosk) -> None:
    nils = visit_of(met, "Nils Moe")
    with met.location.writing() as connection:
        connection.exec_driver_sql("UPDATE visit SET arrival = zeroblob(length(arrival)) WHERE id = ?", (nils,))
    answered(kiosk)
    sees(kiosk, "1 besøk kunne ikke leses og kan skjule en kontakt.")


def test_a_lock_amid_an_answer_leaves_nothing_of_it(met: Office, kiosk: Kiosk) -> None:
    view = answered(kiosk)
    view.pick("0")
    view.together(1)
    kiosk.window.reception.home()
    assert kiosk.desk.is_empty
    assert not any("Åse" in text or "Jonas" in text for text in every_text(kiosk.window))


def test_of_many_touches_the_last_one_counts(met: Office, kiosk: Kiosk) -> None:
    view = answered(kiosk)
    for minutes in (1, 480, 5, 120, 60):
        view.together(minutes)
    sees(kiosk, "Sammen minst: 60 min")
    kiosk.hand.wait(lambda: view.at_rest, "the last answer")
    assert view.shown_answer
    assert view.shown_answer.question.minutes == 60


def test_a_question_that_waits_goes_with_the_person(met: Office, kiosk: Kiosk) -> None:
    view = answered(kiosk)
    for minutes in (1, 5):
        view.together(minutes)
    view.choose("")
    kiosk.hand.wait(lambda: view.at_rest, "the answer")
    assert not view.property("chosen")
    assert view._refusal._get_sentence() == ""


def test_hazards_9_and_10_a_hostile_name_stands_as_it_is(met: Office, kiosk: Kiosk) -> None:
    note(met, "%2 %1 {0}", 1, 3)
    note(met, HARD_NAME, 1, 4)
    answered(kiosk)
    sees(kiosk, HARD_NAME + ", sikkert 180 minutter")
    touch_first(kiosk, "%2 %1 {0}, sikkert 120 minutter")
    sees(kiosk, "Åse Bråten og %2 %1 {0}")


def test_another_language_says_it_all_anew(met: Office, kiosk: Kiosk) -> None:
    answered(kiosk)
    kiosk.hand.touch("English")
    sees(kiosk, "Jonas Vik, certain 90 minutes, possible 0 minutes, Friday 20 November: 10:00–11:30")


def test_two_persons_stay_side_by_side_in_another_language(met: Office, kiosk: Kiosk) -> None:
    view = answered(kiosk)
    touch_first(kiosk, "Liv Dal, ")
    sees(kiosk, "Åse Bråten og Liv Dal")
    kiosk.hand.touch("English")
    sees(kiosk, "Åse Bråten and Liv Dal")
    kiosk.hand.wait(lambda: view.at_rest, "the answer in these words")
    sees(kiosk, "Liv Dal, certain ")
    assert view.property("pairTitle") == "Åse Bråten and Liv Dal"


def test_the_page_forgets_the_person_when_another_one_is_asked_for(met: Office, kiosk: Kiosk) -> None:
    answered(kiosk)
    kiosk.hand.touch("En annen person")
    sees(kiosk, "Hvem sine kontakter leter du etter?")
    kiosk.window.window.grabWindow()
    assert not any("Jonas" in text for text in kiosk.hand.texts())
