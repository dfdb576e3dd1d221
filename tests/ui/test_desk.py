"""The staff's pages as one: where they begin, what a lock leaves of each section, and that a new one needs no more."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.ops.audit_log import show
from kiosk.ops.check_in import check_in
from tests.support.location import NOW, Office, guest
from tests.support.tree import ROOT
from tests.ui.everything import every_text
from tests.ui.kiosk import Kiosk
from ui.desk.section import Section
from ui.desk.sections import SECTIONS

NAME = "Ragnhild Tøndel"
KEYS = [kind.key for kind in SECTIONS]


@pytest.fixture
def visited(office: Office) -> Office:
    """A visitor is in the building."""
    check_in(office.location, guest(NAME), NOW)
    return office


def test_it_begins_without_a_name_and_without_a_reason(visited: Office, kiosk: Kiosk) -> None:
    kiosk.open_desk()
    assert not any(NAME in text for text in every_text(kiosk.window))
    assert kiosk.hand.sees("Siste dager")
    assert not kiosk.hand.sees("Hvorfor trenger du navnene?")


def test_why_is_asked_once_until_she_locks(kiosk: Kiosk) -> None:
    kiosk.open_desk("LastDays")
    kiosk.desk.turn("")
    kiosk.desk.turn("LastDays")
    assert not kiosk.desk.property("asking")
    kiosk.window.reception.home()
    kiosk.open_desk()
    kiosk.desk.turn("LastDays")
    assert kiosk.desk.property("asking")


def test_a_reason_that_the_log_refuses_opens_nothing(kiosk: Kiosk, office: Office) -> None:
    kiosk.open_desk()
    before = len(show(office.location))
    kiosk.desk.turn("LastDays")
    kiosk.desk.give("tracing", "x" * 101, "")
    kiosk.hand.wait(lambda: bool(kiosk.desk._refusal._get_sentence()), "the refusal")
    assert kiosk.desk.opened("LastDays") is None
    assert len(show(office.location)) == before


@pytest.mark.parametrize("key", KEYS)
def test_hazards_20_22_and_35_a_lock_leaves_nothing_of_a_section(visited: Office, kiosk: Kiosk, key: str) -> None:
    section = weakref.ref(kiosk.open_desk(key))
    kiosk.window.reception.home()
    assert kiosk.desk.is_empty
    assert not any(NAME in text for text in every_text(kiosk.window))
    gc.collect()
    assert section() is None


@pytest.mark.parametrize("key", KEYS)
def test_a_lock_that_brings_back_the_locations_language_asks_nothing_more(
    visited: Office, kiosk: Kiosk, key: str
) -> None:
    """The section is not gone yet when the language is: it went on reading, and answered to nothing (seen)."""
    kiosk.open_desk(key)
    kiosk.window.flows.language.choose("en")
    kiosk.hand.wait(lambda: not kiosk.desk.opened(key).is_busy, "the other language")
    kiosk.window.reception.home()
    answered: list[object] = []
    kiosk.window.worker.do(lambda _: True, answered.append, answered.append)
    kiosk.window.aside.run(lambda: True, answered.append, answered.append)
    kiosk.hand.wait(lambda: len(answered) == 2, "both threads")
    assert kiosk.desk.is_empty


@pytest.mark.parametrize("key", KEYS)
def test_hazard_22_no_section_is_turned_to_while_locked(visited: Office, kiosk: Kiosk, key: str) -> None:
    kiosk.open_desk()
    kiosk.window.reception.home()
    kiosk.desk.turn(key)
    kiosk.desk.give("tracing", "", "")
    assert kiosk.desk.is_empty


def test_hazard_37_each_section_that_shows_names_leaves_a_line_of_its_own_first(kiosk: Kiosk, office: Office) -> None:
    kiosk.open_desk()
    for kind in SECTIONS:
        before = len(show(office.location))
        kiosk.turn_to(kind.key)
        lines = show(office.location)[before:]
        assert kind.nameless or [line.reason for line in lines] != [], kind.key
        assert all(line.reason.startswith(kind.preset or "tracing") for line in lines)


def test_an_answer_that_comes_after_the_lock_is_dropped(visited: Office, kiosk: Kiosk) -> None:
    kiosk.open_desk()
    kiosk.desk.turn("LastDays")
    kiosk.desk.give("tracing", "", "")
    kiosk.window.reception.home()
    answered: list[object] = []
    kiosk.window.worker.do(lambda _: True, answered.append, answered.append)
    kiosk.hand.wait(lambda: bool(answered), "the store's thread")
    assert not any(NAME in text for text in every_text(kiosk.window))


def test_escape_leads_back_to_the_first_page_of_staff_and_then_locks(kiosk: Kiosk) -> None:
    kiosk.open_desk("LastDays")
    kiosk.hand.press(Qt.Key.Key_Escape)
    assert kiosk.window.reception.shown == "Desk"
    assert kiosk.desk.property("key") == ""
    kiosk.hand.press(Qt.Key.Key_Escape)
    assert kiosk.window.reception.shown == "Welcome"


@pytest.mark.parametrize("kind", SECTIONS)
def test_each_section_has_its_page_and_a_title_of_its_own(kind: type[Section]) -> None:
    assert (ROOT / "ui" / "Innom" / "desk" / f"{kind.key}.qml").exists()
    assert kind.title
    assert [other.key for other in SECTIONS if kind.key == other.key or kind.title == other.title] == [kind.key]


def test_each_page_of_a_section_is_one_of_the_list() -> None:
    there = {file.stem for file in Path(ROOT / "ui" / "Innom" / "desk").glob("*.qml")}
    assert {name for name in there if not name.startswith("Desk")} == set(KEYS)
