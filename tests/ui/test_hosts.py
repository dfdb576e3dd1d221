"""Whom do you visit: two letters suggest a few names, never a list, and only for as long as one visitor needs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QAccessible

from kiosk.domain.hosts import MOST_LOOKUPS
from kiosk.ops.correct import TYPED
from kiosk.ops.setup import set_up
from tests.support.location import NOW, WELL_KEPT, Office, settings_file
from tests.ui.kiosk import TRACING, Kiosk
from tests.ui.mine import open_mine, visitor
from ui.pace import CALM, SLOW
from ui.place import Place

ASKED = "Hvem besøker du?"
INGRIDS = [f"Ingrid {letter}vik" for letter in "ABCDEFGHK"]
NAMES = ["Åse Bråten", "Jonas Vik", *INGRIDS]
ZONE = "fourth floor east"


@pytest.fixture
def opened(office: Office, tmp_path: Path, kiosks: Callable[..., Kiosk]) -> Callable[..., Kiosk]:
    """Opens the window of the office with a directory, or with other settings."""

    def start(**changes: str) -> Kiosk:
        rows = "\n".join(f"{name};{ZONE}" for name in NAMES)
        (tmp_path / "hosts.csv").write_text(f"name;zone\n{rows}\n", encoding="utf-8")
        home = office.location.home
        file = settings_file(tmp_path, **(changes or {"directory": '"hosts.csv"'}))
        set_up(file, home, office.keyring, NOW, WELL_KEPT)
        return kiosks(Place(None, home, lambda: office.keyring, machine=WELL_KEPT))

    return start


def form_of(kiosk: Kiosk) -> dict[str, object]:
    """The form of "Correct my details" as it stands there."""
    stored = kiosk.window.reception.own._stored.visitor
    return {field: getattr(stored, field) for field in TYPED}


def asked(kiosk: Kiosk, letters: str) -> None:
    """On the form, with this typed."""
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill(ASKED, letters)


def suggested(kiosk: Kiosk) -> list[str]:
    return [name for name in kiosk.hand.names() if name in NAMES]


def wait_for(kiosk: Kiosk, *names: str) -> None:
    kiosk.hand.wait(lambda: suggested(kiosk) == list(names), f"{names}, not {suggested(kiosk)}")


def at_rest(kiosk: Kiosk, name: str) -> None:
    """Until the page has scrolled it into sight, above the keyboard."""
    seen: list[QRect] = []

    def still() -> bool:
        seen.append(kiosk.hand.place(name))
        return len(seen) > 20 and len({at.top() for at in seen[-20:]}) == 1

    kiosk.hand.wait(still, "the page at rest")


def test_hazard_22_two_letters_suggest_names_and_one_nobody(opened: Callable[..., Kiosk]) -> None:
    kiosk = opened()
    asked(kiosk, "a")
    kiosk.hand.rest(400)
    assert suggested(kiosk) == []
    kiosk.hand.type("a")
    wait_for(kiosk, "Åse Bråten")
    assert kiosk.hand.sees("1 navn funnet")


def test_hazard_22_never_more_than_eight_names_and_never_a_zone(opened: Callable[..., Kiosk]) -> None:
    kiosk = opened()
    asked(kiosk, "in")
    wait_for(kiosk, *INGRIDS[:8])
    assert all(ZONE not in text for text in kiosk.hand.texts())
    kiosk.hand.type("grid k")
    wait_for(kiosk, INGRIDS[8])


def test_hazard_22_no_page_shows_a_host_to_who_has_typed_nothing(opened: Callable[..., Kiosk]) -> None:
    kiosk = opened()
    for page in ("Welcome", "CheckIn", "Leaving", "Privacy", "Unlock"):
        kiosk.window.reception.go(page)
        kiosk.hand.rest(50)
        assert not [text for text in kiosk.hand.texts() if any(name in text for name in NAMES)], page


def look_up(kiosk: Kiosk, *typed: str) -> None:
    """One text after another in the field, each until its answer is there, as somebody who types slowly."""
    hosts = kiosk.window.flows.hosts
    timer = hosts.findChild(QTimer)
    assert timer is not None
    timer.setInterval(0)
    answered: list[int] = []
    hosts.changed.connect(lambda: answered.append(1))
    for letters in typed:
        before = len(answered)
        hosts.look(letters)
        kiosk.hand.wait(lambda before=before: len(answered) > before, "an answer")  # type: ignore[misc]


def test_hazard_22_after_ten_look_ups_a_visitor_types_on_without_and_the_next_one_begins_anew(
    opened: Callable[..., Kiosk],
) -> None:
    kiosk = opened()
    look_up(kiosk, *[f"x{letter}" for letter in "abcdefghij"[:MOST_LOOKUPS]])
    asked(kiosk, "jo")
    kiosk.hand.wait(lambda: "Skriv hele navnet" in kiosk.hand.texts(), "the end of suggestions")
    assert suggested(kiosk) == []
    kiosk.window.reception.home()
    asked(kiosk, "jo")
    wait_for(kiosk, "Jonas Vik")


def test_letters_that_teach_nothing_new_cost_no_look_up(opened: Callable[..., Kiosk]) -> None:
    """More letters of an answer that was complete, the same letters again, and one letter alone."""
    kiosk = opened()
    look_up(kiosk, *["jonas vik"[:end] for end in range(1, 10)], "jo", "j", "jo")
    look_up(kiosk, *[f"x{letter}" for letter in "abcdefghij"[: MOST_LOOKUPS - 2]])
    asked(kiosk, "aa")
    wait_for(kiosk, "Åse Bråten")


def test_a_name_that_is_touched_stands_in_the_field_and_in_the_visit(
    opened: Callable[..., Kiosk], office: Office
) -> None:
    kiosk = opened()
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Ola Dahl")
    kiosk.hand.fill("Mobilnummer", "91234567")
    for field in ("E-post", ASKED):
        kiosk.hand.fill_next(field, "")
    kiosk.hand.type("jo")
    wait_for(kiosk, "Jonas Vik")
    at_rest(kiosk, "Jonas Vik")
    kiosk.hand.touch("Jonas Vik")
    kiosk.no_keyboard()
    assert "Jonas Vik" in kiosk.hand.texts()
    kiosk.hand.rest(400)
    assert not kiosk.hand.sees("Jonas Vik")
    kiosk.hand.touch(TRACING)
    kiosk.hand.touch("Ferdig")
    kiosk.exit_number()
    (visit,) = office.visits(NOW)
    assert visit.arrival is not None
    assert visit.arrival.visitor.host == "Jonas Vik"


def test_arrows_go_through_the_names_and_enter_takes_one(opened: Callable[..., Kiosk]) -> None:
    kiosk = opened()
    asked(kiosk, "in")
    wait_for(kiosk, *INGRIDS[:8])
    assert kiosk.hand.role(INGRIDS[0]) == QAccessible.Role.ListItem
    assert kiosk.hand.role("Navn som passer") == QAccessible.Role.List
    for key, name in [
        (Qt.Key.Key_Down, INGRIDS[0]),
        (Qt.Key.Key_Right, INGRIDS[1]),
        (Qt.Key.Key_Left, INGRIDS[0]),
        (Qt.Key.Key_Up, ASKED),
        (Qt.Key.Key_Down, INGRIDS[0]),
        (Qt.Key.Key_Down, INGRIDS[1]),
    ]:
        kiosk.hand.press(key)
        kiosk.hand.wait(lambda name=name: kiosk.hand.focused() == name, f"the focus on {name}")  # type: ignore[misc]
    kiosk.hand.press(Qt.Key.Key_Return)
    kiosk.hand.wait(lambda: kiosk.hand.focused() == ASKED, "back in the field")
    assert suggested(kiosk) == []
    assert INGRIDS[1] in kiosk.hand.texts()


def test_a_name_to_touch_is_15_mm_high(opened: Callable[..., Kiosk]) -> None:
    kiosk = opened()
    kiosk.window.theme.setProperty("pixelsPerMm", 3.5)
    asked(kiosk, "jo")
    wait_for(kiosk, "Jonas Vik")
    kiosk.window.window.grabWindow()
    assert kiosk.hand.place("Jonas Vik").height() >= 15 * 3.5


def test_an_unknown_host_is_refused_at_her_field_where_free_text_is_off(opened: Callable[..., Kiosk]) -> None:
    kiosk = opened(directory='"hosts.csv"', free_text="false")
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Ola Dahl")
    kiosk.hand.fill(ASKED, "vaktmesteren")
    kiosk.hand.fill("Mobilnummer", "91234567")
    kiosk.hand.touch("Neste")
    kiosk.no_keyboard()
    kiosk.hand.touch(TRACING)
    kiosk.hand.touch("Ferdig")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == ASKED, "the field")
    assert any(name.startswith("Vi finner ingen her med dette navnet.") for name in kiosk.hand.names())


def test_hazard_22_names_are_tried_on_a_visit_that_is_corrected_no_faster_than_at_check_in(
    opened: Callable[..., Kiosk], office: Office
) -> None:
    """One pace for both; whoever goes home meanwhile is answered nothing. A timer that runs shorter ends first."""
    kiosk = opened(directory='"hosts.csv"', free_text="false")
    open_mine(kiosk, visitor(office))
    view, tried = kiosk.window.reception.own, form_of(kiosk)
    for nr in range(CALM):
        assert not view._pace.is_crowded
        view.correct({**tried, "host": f"Ingen {nr}"})
        kiosk.hand.wait(lambda: not view.is_busy, "the refusal")
        assert view._refusal.property("code") == "host_unknown"
    waits: list[bool] = []
    view.correct({**tried, "host": "Jonas Vik"})
    QTimer.singleShot(SLOW // 20, lambda: waits.append(view.is_busy))
    kiosk.hand.wait(lambda: bool(waits), "a part of the pause")
    assert waits == [True]
    assert kiosk.window.flows.check_in._pace is view._pace
    kiosk.window.reception.home()
    assert view._waits is None


def test_whom_one_visits_is_not_asked_where_nobody_could_be_named(opened: Callable[..., Kiosk]) -> None:
    kiosk = opened(free_text="false")
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Fullt navn"), "the form")
    assert not kiosk.hand.sees(ASKED)


def test_hazard_14_names_found_for_somebody_who_has_gone_are_not_shown(opened: Callable[..., Kiosk]) -> None:
    kiosk = opened()
    asked(kiosk, "jo")
    wait_for(kiosk, "Jonas Vik")
    kiosk.window.reception.home()
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.wait(lambda: kiosk.hand.sees(ASKED), "the form")
    kiosk.hand.rest(300)
    assert suggested(kiosk) == []
