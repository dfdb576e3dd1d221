"""Who is in the building now, in the window; whoever went without a word is signed out, and the log says so."""

from datetime import timedelta

import pytest

from kiosk.domain.visit import Closed
from kiosk.ops.audit_log import show
from kiosk.ops.check_in import check_in
from kiosk.ops.check_out import by_exit
from tests.support.location import NOW, Office, guest
from tests.ui.kiosk import Kiosk

pytestmark = pytest.mark.long

NAME = "Ragnhild Bakke"
ASKED = f"Avslutte besøket til {NAME} nå?"


def rows(kiosk: Kiosk) -> list[tuple[str, ...]]:
    """What the table says, row by row."""
    shown = kiosk.desk.opened("Building").rows
    return [tuple(shown.data(shown.index(place), 257)) for place in range(shown.rowCount())]


def actions(office: Office) -> list[str]:
    return [line.action for line in show(office.location)]


def ask(kiosk: Kiosk) -> None:
    """Touch her row, and that she is to be signed out."""
    kiosk.hand.wait(lambda: any(name.startswith(NAME) for name in kiosk.hand.names()), "her row")
    kiosk.hand.touch(next(name for name in kiosk.hand.names() if name.startswith(NAME)))
    kiosk.hand.touch("Avslutt besøket")
    kiosk.hand.wait(lambda: kiosk.hand.sees(ASKED), "the question")


def test_who_did_not_agree_to_the_roll_call_is_counted_without_a_name(office: Office, kiosk: Kiosk) -> None:
    check_in(office.location, guest(NAME, company="Fjord AS", host="Berit Vik"), NOW)
    check_in(office.location, guest("Hemmelig Gjest", purposes=["tracing"], adults=2, children=1), NOW)
    view = kiosk.open_desk("Building")
    assert view.property("people") == 4
    assert kiosk.hand.sees("4 personer i bygget")
    assert sorted((row[0], row[1], row[2], row[4]) for row in rows(kiosk)) == [
        (NAME, "Fjord AS", "Berit Vik", "1"), ("Uten navn: ikke samtykket", "", "", "2 + 1"),
    ]  # fmt: skip


def test_nothing_but_her_party_is_told_of_who_did_not_agree_to_the_roll_call(office: Office, kiosk: Kiosk) -> None:
    """Neither host nor company nor when she came, not by her place among the others either."""
    hidden = guest("Hemmelig Gjest", company="Hemmelig AS", host="Berit Vik", purposes=["tracing"], adults=2)
    for minute, who in enumerate((guest("Ada Vik"), hidden, guest(NAME))):
        check_in(office.location, who, NOW + timedelta(minutes=minute))
    kiosk.now = NOW + timedelta(hours=1)
    kiosk.open_desk("Building")
    assert rows(kiosk)[2] == ("Uten navn: ikke samtykket", "", "", "", "2")
    kiosk.hand.touch("Uten navn: ikke samtykket, personer: 2")
    kiosk.hand.touch("Avslutt besøket")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Avslutte dette besøket uten navn nå?"), "the question")
    assert kiosk.hand.sees("personer: 2")


def test_after_yes_the_visit_has_ended_and_the_list_is_read_again(office: Office, kiosk: Kiosk) -> None:
    check_in(office.location, guest(NAME), NOW)
    kiosk.open_desk("Building")
    ask(kiosk)
    assert office.here() == 1
    kiosk.hand.touch("Ja")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Ingen er i bygget."), "the list")
    assert kiosk.hand.sees("Besøket er avsluttet.")
    assert actions(office)[-3:] == ["present", "ended", "present"]
    departure = office.visits(NOW)[0].departure
    assert departure is not None
    assert departure.closed is Closed.DESK


def test_after_no_she_is_still_here_and_nothing_is_noted(office: Office, kiosk: Kiosk) -> None:
    check_in(office.location, guest(NAME), NOW)
    kiosk.open_desk("Building")
    before = actions(office)
    ask(kiosk)
    kiosk.hand.touch("Nei")
    answered: list[object] = []
    kiosk.window.worker.do(lambda _: True, answered.append, answered.append)
    kiosk.hand.wait(lambda: bool(answered), "the store's thread")
    assert [row[0] for row in rows(kiosk)] == [NAME]
    assert (office.here(), actions(office)) == (1, before)


def test_whoever_left_meanwhile_is_said_to_have_left(office: Office, kiosk: Kiosk) -> None:
    receipt = check_in(office.location, guest(NAME), NOW)
    view = kiosk.open_desk("Building")
    by_exit(office.location, receipt.exit, NOW)
    view.choose(receipt.id)
    view.end()
    kiosk.hand.wait(lambda: kiosk.hand.sees("Dette besøket var avsluttet allerede."), "the answer")
    kiosk.hand.wait(lambda: rows(kiosk) == [], "the list")
    assert "ended" not in actions(office)


def test_a_visit_that_is_gone_is_said_and_the_list_is_read_again(office: Office, kiosk: Kiosk) -> None:
    receipt = check_in(office.location, guest(NAME, purposes=["roll_call"]), NOW)
    view = kiosk.open_desk("Building")
    by_exit(office.location, receipt.exit, NOW)
    view.choose(receipt.id)
    view.end()
    kiosk.hand.wait(lambda: kiosk.hand.sees("Ingenting er lagret om dette besøket lenger."), "the refusal")
    kiosk.hand.touch("Nei")
    kiosk.hand.wait(lambda: rows(kiosk) == [], "the list")


def test_turned_back_to_it_is_read_again(office: Office, kiosk: Kiosk) -> None:
    kiosk.open_desk("Building")
    check_in(office.location, guest(NAME), NOW)
    kiosk.desk.turn("")
    kiosk.turn_to("Building")
    kiosk.hand.wait(lambda: [row[0] for row in rows(kiosk)] == [NAME], "who came meanwhile")
