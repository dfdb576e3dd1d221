"""Holds at the desk: a lead says what was ordered and chooses visits, a second person agrees, and one ends so too."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.errors import BadField
from kiosk.ops.audit_log import show
from kiosk.ops.check_in import check_in
from kiosk.ops.handed_over import handed_over
from kiosk.ops.list_holds import list_holds
from kiosk.ops.purge import purge
from tests.support.location import NOW, PASSPHRASE, Office, days, guest
from tests.support.pair import SECOND_PASSPHRASE, UNTIL, Pair
from tests.ui.conftest import at_rest
from tests.ui.everything import every_text
from tests.ui.kiosk import Kiosk
from ui.desk.hold_form import read_day
from ui.place import Place

pytestmark = pytest.mark.long

ORDER = {"authority": "Statens helsetilsyn", "until": "21.01.2027", "reason": "inspection", "remark": "", "case": "7"}
HELD = "Besøkene er sikret."


@pytest.fixture
def desk(pair: Pair, kiosks: Callable[..., Kiosk]) -> Kiosk:
    """The window where two persons unlock; Kari, a lead, is at it. Two visitors are here."""
    for name in ("Åse Bråten", "Jonas Vik"):
        check_in(pair.location, guest(name), NOW)
    kiosk = at_rest(kiosks(Place(None, pair.location.home, lambda: pair.keyring, machine=pair.location.machine)))
    kiosk.short = "kari"
    return kiosk


def to_visits(kiosk: Kiosk, **more: str) -> Any:
    """To where visits are chosen for an order."""
    view = kiosk.open_desk("Holds")
    view.begin()
    view.order(ORDER | more)
    kiosk.hand.wait(lambda: not view.is_busy, "the order")
    return view


def to_second(kiosk: Kiosk, name: str = "Åse Bråten") -> Any:
    """To where a second person agrees, this visitor chosen."""
    view = to_visits(kiosk)
    view.toggle(next(row.key for row in view.visits._all if name in row.texts))
    view.on()
    return view


def agree(kiosk: Kiosk, short: str, passphrase: str) -> None:
    """As the second person types it."""
    kiosk.hand.fill("Kortnavnet til den andre personen", short)
    kiosk.hand.fill_next("Den andre personens passordfrase", passphrase)
    kiosk.hand.press(Qt.Key.Key_Return)
    kiosk.no_keyboard()
    kiosk.hand.touch("Jeg godkjenner")


def said(kiosk: Kiosk, sentence: str) -> None:
    kiosk.hand.wait(lambda: any(sentence in text for text in kiosk.hand.texts()), sentence)


def test_hazard_56_two_persons_set_a_hold_at_the_glass_and_both_stand_in_the_log(pair: Pair, desk: Kiosk) -> None:
    to_visits(desk)
    desk.hand.touch("Åse Bråten")
    said(desk, "1 besøk valgt")
    desk.hand.touch("Fortsett")
    said(desk, "Beholde 1 besøk til og med 21. januar 2027?")
    agree(desk, "ola", SECOND_PASSPHRASE)
    said(desk, HELD)
    [held] = list_holds(pair.location)
    assert (held.asked_by, held.approved_by, held.visits, held.case) == ("kari", "ola", 1, "7")
    assert pair.held_names(held.row.id, NOW) == ["Åse Bråten"]
    assert [line.action for line in show(pair.location)][-3:-1] == ["held", "hold_approved"]


def test_the_holds_that_stand_are_listed_without_a_name_a_reason_or_a_line(pair: Pair, desk: Kiosk) -> None:
    pair.hold(check_in(pair.location, guest("Eva Lie"), NOW))
    before = show(pair.location)
    desk.open_desk()
    desk.desk.turn("Holds")
    desk.hand.wait(lambda: desk.hand.sees("Statens helsetilsyn"), "the hold")
    assert desk.desk.opened("Holds").rows._all[0].texts == (
        "Statens helsetilsyn", "Tilsyn: letter of Monday · 2026/7", "1", "kari, ola", "22.11.2026", "21.01.2027",
        "gjelder",
    )  # fmt: skip
    assert show(pair.location) == before
    assert not any("Lie" in text for text in every_text(desk.window))


def test_hazard_37_what_is_on_a_hold_is_shown_for_a_reason_and_under_a_line_of_its_own(pair: Pair, desk: Kiosk) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Eva Lie"), NOW))
    desk.open_desk()
    desk.desk.turn("Holds")
    desk.hand.touch("Statens helsetilsyn")
    desk.hand.touch("Vis besøkene")
    desk.hand.touch("Tilsyn")
    assert not any("Lie" in text for text in desk.hand.texts())
    desk.hand.touch("Vis navnene")
    desk.hand.wait(lambda: desk.hand.sees("Eva Lie"), "her row")
    line = show(pair.location)[-1]
    assert (line.action, line.subject, line.reason) == ("hold_shown", hold_id, "inspection")


def test_a_hold_is_lifted_by_two_persons_and_its_visits_go_back(pair: Pair, desk: Kiosk) -> None:
    pair.hold(check_in(pair.location, guest("Eva Lie"), NOW))
    desk.open_desk("Holds")
    desk.hand.touch("Statens helsetilsyn")
    desk.hand.touch("Avslutt eller forleng")
    desk.hand.touch("Opphev den nå")
    desk.hand.touch("Tilsyn")
    desk.hand.touch("Fortsett")
    said(desk, "Oppheve denne sikringen nå?")
    agree(desk, "ola", SECOND_PASSPHRASE)
    said(desk, "Sikringen er opphevet.")
    [held] = list_holds(pair.location)
    assert held.row.ended_at is not None
    assert held.visits == 0
    assert "Eva Lie" in pair.names(NOW)


def test_a_hold_is_prolonged_by_two_persons(pair: Pair, desk: Kiosk) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Eva Lie"), NOW))
    view = desk.open_desk("Holds")
    view.act("move", hold_id)
    view.order(ORDER | {"until": "2027-03-01"})
    desk.hand.wait(lambda: view.property("step") == "second", "the second person")
    view.approve("ola", SECOND_PASSPHRASE)
    said(desk, "Slutten på sikringen er flyttet.")
    desk.hand.wait(lambda: not view.is_busy, "the list")
    assert view.rows._all[0].texts[5] == "01.03.2027"


def test_hazard_56_the_one_who_is_unlocked_is_no_second_person(pair: Pair, desk: Kiosk) -> None:
    to_second(desk)
    agree(desk, "kari", PASSPHRASE)
    said(desk, "En sikring krever to ulike personer")
    assert list_holds(pair.location) == ()


def test_a_wrong_passphrase_of_the_second_person_is_said_forgotten_and_sets_nothing(pair: Pair, desk: Kiosk) -> None:
    to_second(desk)
    agree(desk, "ola", "not this one at all")
    said(desk, "Dette låste ikke opp.")
    assert not desk.hand.usable("Jeg godkjenner")
    assert [text for text in every_text(desk.window) if "not this one" in text] == []
    assert list_holds(pair.location) == ()


def test_a_passphrase_half_typed_is_held_nowhere_after_the_lock(desk: Kiosk) -> None:
    to_second(desk)
    desk.hand.fill("Kortnavnet til den andre personen", "ola")
    desk.hand.fill_next("Den andre personens passordfrase", SECOND_PASSPHRASE)
    desk.window.reception.home()
    told = every_text(desk.window)
    assert [text for text in told if SECOND_PASSPHRASE in text or "Bråten" in text or "helsetilsyn" in text] == []


def test_an_end_that_cannot_be_is_said_at_its_field_before_any_visit_is_opened(pair: Pair, desk: Kiosk) -> None:
    before = show(pair.location)
    view = to_visits(desk, until="21.01.2026")
    assert view.property("step") == "order"
    assert view._refusal._problem.field == "until"
    said(desk, "Siste dag for en sikring må være fra i dag")
    assert show(pair.location) == before


def test_visits_that_are_on_a_hold_already_are_not_offered(pair: Pair, desk: Kiosk) -> None:
    pair.hold(check_in(pair.location, guest("Eva Lie"), NOW))
    view = to_visits(desk)
    assert sorted(row.texts[1] for row in view.visits._all) == ["Jonas Vik", "Åse Bråten"]


def test_all_that_the_search_leaves_are_chosen_at_one_touch_and_let_go_at_the_next(pair: Pair, desk: Kiosk) -> None:
    check_in(pair.location, guest("Erik Vik"), NOW)
    view = to_visits(desk)
    view.visits.filter("vik")
    desk.hand.touch("Velg alle viste")
    assert sorted(view.property("names")) == ["Erik Vik", "Jonas Vik"]
    said(desk, "2 besøk valgt")
    desk.hand.touch("Velg alle viste")
    assert view.property("names") == []


def test_a_touch_leaves_a_chosen_visit_out_again(desk: Kiosk) -> None:
    view = to_visits(desk)
    desk.hand.touch("Åse Bråten")
    desk.hand.wait(lambda: view.property("chosen") == 1, "chosen")
    desk.hand.touch("Åse Bråten")
    desk.hand.wait(lambda: view.property("chosen") == 0, "left out")
    assert not desk.hand.usable("Fortsett")


def test_who_is_no_lead_sees_the_list_and_sets_nothing(pair: Pair, desk: Kiosk) -> None:
    pair.hold(check_in(pair.location, guest("Eva Lie"), NOW))
    desk.window.flows.unlock.submit("ola", SECOND_PASSPHRASE)
    desk.hand.wait(lambda: desk.window.reception.shown == "Desk", "the staff's pages")
    view = desk.turn_to("Holds")
    desk.hand.touch("Statens helsetilsyn")
    said(desk, "Bare rollen leder")
    assert not desk.hand.sees("Sikre besøk")
    assert not desk.hand.sees("Vis besøkene")
    view.begin()
    view.order(ORDER)
    desk.hand.wait(lambda: not view.is_busy, "the refusal")
    assert view._refusal._problem.code == "lead_only"


def test_where_one_person_unlocks_it_says_that_a_hold_takes_two(office: Office, kiosk: Kiosk) -> None:
    kiosk.open_desk("Holds")
    said(kiosk, "En sikring krever to personer: ta inn en til først.")
    assert not kiosk.hand.usable("Sikre besøk")


def test_hazard_38_a_hold_whose_row_was_changed_is_marked(pair: Pair, desk: Kiosk) -> None:
    pair.hold(check_in(pair.location, guest("Eva Lie"), NOW))
    later = (NOW + days(900)).isoformat(timespec="seconds")
    with pair.location.writing() as connection:
        connection.exec_driver_sql(f"UPDATE hold SET expires_at = '{later}'")  # noqa: S608
    [row] = desk.open_desk("Holds").rows._all
    assert (row.mark, row.texts[6]) == ("damaged", "Ikke som signert")


@pytest.mark.parametrize("text", ["21.1.2027", "21.01.2027", " 21/1 2027", "2027-01-21", "21-01-2027"])
def test_a_day_is_read_as_it_is_written_by_hand(text: str) -> None:
    assert read_day(text) == UNTIL


@pytest.mark.parametrize("text", ["", "31.02.2027", "1.1.27", "neste uke", "20270121T", "٢١.٠١.٢٠٢٧"])
def test_what_is_no_day_is_refused_at_its_field(text: str) -> None:
    with pytest.raises(BadField) as refused:
        read_day(text)
    assert (refused.value.code, refused.value.field) == ("day_invalid", "until")


def test_what_is_on_a_hold_is_noted_as_handed_over_after_its_days_are_over(
    pair: Pair, desk: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # no printer
    hold_id = pair.hold(check_in(pair.location, guest("Eva Lie"), NOW))
    desk.now = NOW + days(20)
    purge(pair.location, desk.now)
    assert "Eva Lie" not in pair.names(desk.now)
    desk.open_desk("Holds").act("show", hold_id)
    desk.hand.touch("Tilsyn")
    desk.hand.touch("Vis navnene")

    desk.hand.touch("Noter en utlevering")
    desk.hand.touch("Tilsyn")
    desk.hand.touch("Vis besøkene")
    desk.hand.touch("Eva Lie")
    desk.hand.touch("Neste")
    desk.hand.fill("Til hvem", "Statens helsetilsyn")
    desk.hide_keyboard()
    desk.hand.touch("Noter det")
    said(desk, "Notert i loggen.")
    assert desk.hand.sees("Eva Lie")
    assert [line.action for line in show(pair.location)][-3:] == ["hold_shown", "hold_shown", "disclosed"]
    [handing] = handed_over(pair.location, pair.who, desk.now)
    assert handing.receiver == "Statens helsetilsyn"


def test_visitors_on_a_hold_are_told_at_the_latest_on_its_last_day(pair: Pair, desk: Kiosk) -> None:
    receipt = check_in(pair.location, guest("Eva Lie"), NOW)
    hold_id = pair.hold(receipt)
    view = desk.open_desk("Holds")
    view.act("show", hold_id)
    view.give("inspection", "", "")
    desk.hand.wait(lambda: view.property("step") == "shown", "what is on it")
    view.hand()
    view.noting.give("inspection", "", "")
    desk.hand.wait(lambda: view.noting.rows.keys == [receipt.id], "the visits")
    view.noting.choose(receipt.id)
    assert view.noting.property("most") == (UNTIL - NOW.date()).days


def test_a_lock_while_visits_on_a_hold_are_chosen_from_leaves_nothing_of_them(pair: Pair, desk: Kiosk) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Eva Lie"), NOW))
    view = desk.open_desk("Holds")
    view.act("show", hold_id)
    view.give("inspection", "", "")
    desk.hand.wait(lambda: view.property("step") == "shown", "what is on it")
    view.hand()
    view.noting.give("inspection", "", "")
    desk.hand.wait(lambda: desk.hand.sees("Eva Lie"), "the visits")
    desk.window.reception.home()
    assert not any("Lie" in text for text in every_text(desk.window))
