"""The page Details: at most twelve touches on one page, and three steps with the same fields where one does not fit."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.ops.setup import set_up
from tests.support.location import NOW, WELL_KEPT, Office, settings_file
from tests.ui.kiosk import ROLL_CALL, TRACING, Kiosk
from ui.hand import Hand
from ui.place import Place

WHO = ["Fullt navn", "Firma", "Mobilnummer", "E-post"]
VISIT = ["Hvem besøker du?", "Voksne sammen med deg: én til", "Barn under 13 år: én til"]
STEPS = [WHO, VISIT, [TRACING, ROLL_CALL]]


class CountingHand(Hand):
    """Counts every finger that comes down."""

    touches = 0

    def tap(self, point: QPoint) -> None:
        self.touches += 1
        super().tap(point)


def seen(kiosk: Kiosk) -> list[bool]:
    """Which of the three steps' fields are in sight, all of each or nothing of it."""
    names = kiosk.hand.names()
    found = [[field in names for field in step] for step in STEPS]
    return [all(step) for step in found if len(set(step)) == 1]


def in_steps(kiosk: Kiosk, width: int = 1024, height: int = 768) -> None:
    """The form on a glass too small for one page."""
    kiosk.window.window.resize(width, height)
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.wait(lambda: seen(kiosk) == [True, False, False], "the first step")


def step(kiosk: Kiosk, which: int, button: str = "Neste") -> None:
    kiosk.hand.touch(button)
    kiosk.hand.wait(lambda: seen(kiosk) == [which == at for at in (1, 2, 3)], f"step {which}")


def test_a_full_check_in_on_one_page_takes_at_most_twelve_touches(
    office: Office, tmp_path: Path, kiosks: Callable[..., Kiosk]
) -> None:
    """Beside typing: every field, a host who is suggested, a party, both purposes, and home again."""
    (tmp_path / "hosts.csv").write_text("name\nIngrid Lie\n", encoding="utf-8")
    home = office.location.home
    set_up(settings_file(tmp_path, directory='"hosts.csv"'), home, office.keyring, NOW, WELL_KEPT)
    kiosk = kiosks(Place(None, home, lambda: office.keyring, machine=WELL_KEPT))
    kiosk.hand = hand = CountingHand(kiosk.window.window)
    hand.touch("Jeg kommer")
    hand.wait(lambda: hand.focused() == "Fullt navn", "the first field")
    hand.type("Åse Bråten")
    for field, text in [("Firma", "Fjordkraft"), ("Mobilnummer", "91234567"), ("E-post", "a@example.no")]:
        hand.fill(field, text)
    hand.fill("Hvem besøker du?", "li")
    hand.wait(lambda: hand.sees("Ingrid Lie"), "the name")
    hand.rest(200)
    hand.touch("Ingrid Lie")
    kiosk.no_keyboard()
    for name in (*VISIT[1:], TRACING, ROLL_CALL, "Ferdig"):
        hand.touch(name)
    kiosk.exit_number()
    hand.touch("Ferdig")
    hand.wait(lambda: hand.sees("Jeg kommer"), "the first page")
    assert hand.touches <= 12
    (visit,) = office.visits(NOW)
    assert visit.arrival is not None
    assert (visit.arrival.visitor.host, visit.people) == ("Ingrid Lie", (2, 1))


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920), (3840, 2160)])
def test_where_all_of_it_fits_there_is_one_page(kiosk: Kiosk, width: int, height: int) -> None:
    kiosk.window.window.resize(width, height)
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the form")
    kiosk.hand.rest(100)
    assert seen(kiosk) == [True, True, True]


def test_three_steps_hold_the_same_fields_and_register_the_same_visit(kiosk: Kiosk, office: Office) -> None:
    in_steps(kiosk)
    assert kiosk.hand.sees("Steg 1 av 3")
    kiosk.hand.fill("Fullt navn", "Åse Bråten")
    kiosk.hand.fill("Mobilnummer", "91234567")
    step(kiosk, 2)
    kiosk.hand.type("Ingrid Lie")
    kiosk.hand.touch(VISIT[1])
    step(kiosk, 3)
    kiosk.hand.touch(TRACING)
    kiosk.hand.touch("Ferdig")
    kiosk.exit_number()
    (visit,) = office.visits(NOW)
    assert visit.arrival is not None
    found = visit.arrival.visitor
    assert (found.name, found.phone, found.host, found.adults) == ("Åse Bråten", "91234567", "Ingrid Lie", 2)


def test_back_goes_one_step_and_keeps_what_was_typed(kiosk: Kiosk) -> None:
    in_steps(kiosk)
    kiosk.hand.fill("Fullt navn", "Åse Bråten")
    step(kiosk, 2)
    step(kiosk, 1, "Tilbake")
    assert "Åse Bråten" in kiosk.hand.texts()
    kiosk.hand.touch("Tilbake")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Jeg kommer"), "the first page")


def test_escape_goes_one_step_back_as_back_does(kiosk: Kiosk) -> None:
    in_steps(kiosk)
    kiosk.hand.fill("Fullt navn", "Åse Bråten")
    step(kiosk, 2)
    step(kiosk, 3)
    for which in (2, 1):
        kiosk.hand.press(Qt.Key.Key_Escape)
        kiosk.hand.wait(lambda which=which: seen(kiosk) == [which == at for at in (1, 2, 3)], f"step {which}")  # type: ignore[misc]
    assert "Åse Bråten" in kiosk.hand.texts()
    kiosk.hand.press(Qt.Key.Key_Escape)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Jeg kommer"), "the first page")


def test_a_refusal_leads_to_the_step_of_its_field(kiosk: Kiosk) -> None:
    in_steps(kiosk)
    kiosk.hand.fill("Fullt navn", "Åse Bråten")
    kiosk.hand.fill("Mobilnummer", "ring meg")
    step(kiosk, 2)
    step(kiosk, 3)
    kiosk.hand.touch("Ferdig")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Mobilnummer", "the field")
    assert seen(kiosk) == [True, False, False]


def test_enter_in_the_last_field_of_a_step_leads_to_the_next(kiosk: Kiosk) -> None:
    in_steps(kiosk)
    kiosk.hand.touch("E-post")
    kiosk.hand.press(Qt.Key.Key_Return)
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Hvem besøker du?", "the second step")


def test_larger_letters_make_three_steps_of_one_page_and_lose_nothing(kiosk: Kiosk) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse Bråten")
    kiosk.window.theme.setProperty("textScale", 1.6)
    kiosk.hand.wait(lambda: seen(kiosk) == [True, False, False], "three steps")
    assert "Åse Bråten" in kiosk.hand.texts()
    kiosk.window.theme.setProperty("textScale", 1)
    kiosk.hand.wait(lambda: seen(kiosk) == [True, True, True], "one page")
    assert "Åse Bråten" in kiosk.hand.texts()


def where_it_is_one_page(kiosk: Kiosk) -> list[int]:
    """Of some heights of a wide glass, those on which the form is one page; on none of these it scrolls."""
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the form")
    QGuiApplication.inputMethod().hide()
    kiosk.no_keyboard()
    found = []
    for height in range(900, 1090, 15):
        kiosk.window.window.resize(1920, height)
        kiosk.window.window.grabWindow()
        kiosk.hand.rest(60)  # until all of it is laid out
        if not kiosk.hand.sees("Steg 1 av 3"):
            assert not kiosk.hand.sees("Mer nedenfor")
            found.append(height)
    return found


def test_the_ribbon_of_an_invented_location_takes_its_room_of_the_form(kiosk: Kiosk) -> None:
    plain = where_it_is_one_page(kiosk)
    kiosk.window.reception.home()
    kiosk.window.reception.place(kiosk.window.place.settings().site, "a calm and quiet fjord")
    ribbon = where_it_is_one_page(kiosk)
    assert ribbon
    assert min(plain) < min(ribbon)
    assert ribbon == plain[-len(ribbon) :]


def test_what_is_refused_makes_no_three_steps_of_one_page_that_just_fits(kiosk: Kiosk) -> None:
    kiosk.window.window.resize(1920, min(where_it_is_one_page(kiosk)))
    kiosk.hand.touch("Ferdig")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the refusal")
    kiosk.hand.rest(60)
    assert seen(kiosk) == [True, True, True]
