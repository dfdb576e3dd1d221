"""Staff note in the window what was handed over: the ground first, then the visits, then who got them; a receipt."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.ops.audit_log import show
from kiosk.ops.check_in import check_in
from kiosk.ops.disclosures import DISCLOSED
from kiosk.ops.handed_over import handed_over
from kiosk.ops.open_pass import open_pass
from tests.support.access import CHECK
from tests.support.location import NOW, Office, days, guest
from tests.ui.everything import every_text
from tests.ui.kiosk import Kiosk

pytestmark = pytest.mark.long

NAME, OTHER, RECEIVER = "Ragnhild Tøndel", "Berit Bakke", "Bydelsoverlegen"


@pytest.fixture(autouse=True)
def no_printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No program of CUPS is found."""
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.fixture
def two(office: Office) -> Office:
    """Two visitors of today."""
    for name in (NAME, OTHER):
        check_in(office.location, guest(name), NOW)
    return office


def which(kiosk: Kiosk) -> None:
    """By touch to the visits, under a ground."""
    kiosk.open_desk("HandedOver")
    kiosk.hand.touch("Noter en utlevering")
    kiosk.hand.touch("Tilsyn")
    kiosk.hand.touch("Vis besøkene")
    kiosk.hand.wait(lambda: row_of(kiosk, NAME) != "", "the visits")


def row_of(kiosk: Kiosk, name: str) -> str:
    """What her row says, "" while it is not there."""
    return next((text for text in kiosk.hand.names() if text.startswith((f"{name},", f"valgt, {name},"))), "")


def choose(kiosk: Kiosk, name: str) -> None:
    kiosk.hand.touch(row_of(kiosk, name))


def note(kiosk: Kiosk) -> None:
    """From the visits to what stands in the log."""
    kiosk.hand.touch("Neste")
    kiosk.hand.fill("Til hvem", RECEIVER)
    kiosk.hide_keyboard()
    kiosk.hand.touch("Noter det")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Notert i loggen."), "what was done")


def lines(office: Office) -> list[tuple[str, str]]:
    return [(line.action, line.reason) for line in show(office.location)]


def test_what_was_handed_over_is_noted_by_touch_under_its_ground_with_a_line_before_the_names(
    two: Office, kiosk: Kiosk
) -> None:
    before = len(lines(two))
    which(kiosk)
    assert lines(two)[before:] == [("visits", "inspection")]
    choose(kiosk, NAME)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Velg det som ble utlevert. 1 besøk valgt"), "the count")
    note(kiosk)
    assert lines(two)[before:] == [("visits", "inspection"), (DISCLOSED, "inspection")]
    view = kiosk.desk.opened("HandedOver")
    kiosk.hand.wait(lambda: not view.is_busy, "the list")
    assert [row.texts[1:3] for row in view.rows._all] == [(RECEIVER, "1")]


def test_a_visitor_who_uses_her_pass_is_not_told_before_the_day_that_was_set(office: Office, kiosk: Kiosk) -> None:
    receipt = check_in(office.location, guest(NAME), NOW)
    noting = kiosk.open_desk("HandedOver").noting
    noting.begin()
    noting.give("inspection", "", "")
    kiosk.hand.wait(lambda: noting.rows.keys == [receipt.id], "the visits")
    noting.choose(receipt.id)
    noting.goOn()
    noting.later(2)
    assert noting.property("when") == "fra 24. november"
    noting.note(RECEIVER)
    kiosk.hand.wait(lambda: bool(noting.property("printable")), "the note")
    [handing] = handed_over(office.location, office.who, NOW)
    assert handing.told_from == datetime(2026, 11, 23, 23, 0, tzinfo=UTC)  # the day's beginning in Oslo
    assert open_pass(office.location, receipt.pass_code, CHECK, NOW).disclosures == ()


def test_the_day_is_never_later_than_the_last_on_which_all_of_them_are_kept(office: Office, kiosk: Kiosk) -> None:
    for later in (0, 7):
        kiosk.now = NOW + days(later)
        check_in(office.location, guest(NAME), kiosk.now)
    noting = kiosk.open_desk("HandedOver").noting
    noting.begin()
    noting.give("inspection", "", "")
    kiosk.hand.wait(lambda: len(noting.rows.keys) == 2, "the visits")
    noting.chooseShown()
    noting.goOn()
    for _ in range(20):
        noting.later(1)
    assert (noting.property("days"), noting.property("most")) == (2, 2)
    noting.note(RECEIVER)
    kiosk.hand.wait(lambda: bool(noting.property("printable")), "the note")
    assert [action for action, _ in lines(office)].count(DISCLOSED) == 2


def test_all_that_the_search_shows_are_chosen_at_once_and_let_go_again(two: Office, kiosk: Kiosk) -> None:
    which(kiosk)
    noting = kiosk.desk.opened("HandedOver").noting
    noting.rows.filter("bakke")
    kiosk.hand.touch("Alle som vises")
    assert noting.property("chosen") == 1
    noting.rows.filter("")
    assert {row.texts[1]: row.texts[0] for row in noting.rows._all} == {OTHER: "valgt", NAME: ""}
    kiosk.hand.touch("Alle som vises")
    assert noting.property("chosen") == 2
    kiosk.hand.touch("Alle som vises")
    assert noting.property("chosen") == 0
    kiosk.hand.wait(lambda: not kiosk.hand.usable("Neste"), "nothing to go on with")


def test_nobody_as_a_receiver_is_refused_at_the_field_and_nothing_is_noted(two: Office, kiosk: Kiosk) -> None:
    which(kiosk)
    choose(kiosk, NAME)
    kiosk.hand.touch("Neste")
    kiosk.hand.fill("Til hvem", " ")
    kiosk.hide_keyboard()
    assert kiosk.hand.focused() != "Til hvem"
    kiosk.hand.touch("Noter det")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Fyll ut dette feltet."), "the refusal")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Til hvem", "the focus")
    assert DISCLOSED not in [action for action, _ in lines(two)]


def test_hazard_41_a_receipt_that_no_printer_takes_is_said_not_noted_and_can_be_printed_later(
    two: Office, kiosk: Kiosk
) -> None:
    which(kiosk)
    choose(kiosk, NAME)
    note(kiosk)
    assert kiosk.hand.sees(kiosk.not_printed())
    assert "printed" not in [action for action, _ in lines(two)]
    kiosk.hand.wait(lambda: kiosk.hand.usable("Skriv ut kvitteringen"), "the receipt")


def test_back_from_the_visits_takes_their_names_off_the_glass_and_notes_nothing(two: Office, kiosk: Kiosk) -> None:
    which(kiosk)
    choose(kiosk, NAME)
    kiosk.hand.touch("Tilbake")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Ingenting er noen gang utlevert."), "the list")
    assert not any(NAME in text for text in every_text(kiosk.window))
    assert DISCLOSED not in [action for action, _ in lines(two)]


def test_hazards_20_22_and_35_a_lock_leaves_nothing_of_the_visits_that_were_chosen_from(
    two: Office, kiosk: Kiosk
) -> None:
    which(kiosk)
    choose(kiosk, NAME)
    kiosk.window.reception.home()
    assert kiosk.desk.is_empty
    assert not any(name in text for text in every_text(kiosk.window) for name in (NAME, OTHER))
