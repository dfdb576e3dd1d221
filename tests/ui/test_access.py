"""Keys, reach, reading aloud: what a visitor finds who does not touch or does not see."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible

from kiosk.settings import load
from tests.support.location import Office, settings_file
from tests.support.tree import ROOT
from tests.ui.kiosk import Kiosk
from ui.place import Place

TAB, BACKTAB, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape


def heard(kiosk: Kiosk) -> list[str]:
    """With Qt's silent engine in place of the machine's: what is said from now on."""
    said: list[str] = []
    kiosk.window.flows.speech.open("mock")
    kiosk.window.flows.speech.said.connect(said.append)
    return said


def state(kiosk: Kiosk, name: str) -> QAccessible.State:
    return next(node.state() for found, node in kiosk.hand._controls() if found == name)


def test_tab_comes_round_and_back(kiosk: Kiosk) -> None:
    seen = []
    for _ in range(12):
        kiosk.hand.press(TAB)
        seen.append(kiosk.hand.focused())
    assert len(set(seen)) < len(seen), "it comes round"
    kiosk.hand.press(BACKTAB)
    assert kiosk.hand.focused() == seen[-2]


def test_arrows_go_through_the_keypad(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("Leaving")
    kiosk.tab_to("1")
    for key, name in ((Qt.Key.Key_Right, "2"), (Qt.Key.Key_Down, "5"), (Qt.Key.Key_Left, "4"), (Qt.Key.Key_Up, "1")):
        kiosk.hand.press(key)
        assert kiosk.hand.focused() == name


def test_hazard_17_escape_is_one_step_back_and_never_out(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("Privacy")
    kiosk.hand.press(ESCAPE)
    assert kiosk.window.reception.shown == "Welcome"
    kiosk.hand.press(ESCAPE)
    assert kiosk.window.reception.shown == "Welcome"
    assert kiosk.window.window.isVisible()


def test_escape_at_the_question_says_i_am_still_here(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("CheckIn")
    kiosk.window.flows.idle.watch(0, 20)
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Jeg er her fortsatt", "the button")
    assert not kiosk.hand.sees("Fullt navn"), "what is beneath is not there for a screen reader"
    kiosk.hand.press(ESCAPE)
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the form, with its focus")


@pytest.mark.parametrize(
    ("page", "name"), [("Welcome", "Velkommen."), ("CheckIn", "Fullt navn"), ("Privacy", "Personvern")]
)
def test_a_page_begins_at_its_heading_or_first_field(kiosk: Kiosk, page: str, name: str) -> None:
    kiosk.window.reception.go("Leaving")
    kiosk.window.reception.go(page)
    kiosk.hand.wait(lambda: kiosk.hand.focused() == name, name)


def test_a_limit_of_a_counter_leaves_the_focus_beside_it(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("CheckIn")
    kiosk.tab_to("Barn under 13 år: én til")
    kiosk.hand.press(ENTER)
    kiosk.hand.press(BACKTAB)
    assert kiosk.hand.focused() == "Barn under 13 år: én færre"
    kiosk.hand.press(ENTER)
    assert kiosk.hand.focused() == "Barn under 13 år: én til"


def test_the_focus_is_shown_to_who_steers_by_keys_only(kiosk: Kiosk) -> None:
    kiosk.hand.press(TAB)
    assert kiosk.window.theme.property("steered")
    kiosk.hand.touch("Personvern")
    assert not kiosk.window.theme.property("steered")


def test_checked_and_refused_are_states_and_words(kiosk: Kiosk) -> None:
    assert state(kiosk, "Norsk").checked
    assert not state(kiosk, "English").checked
    kiosk.form("")
    kiosk.hand.touch("Ferdig")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Fullt navn", "the field")
    field = next(node for found, node in kiosk.hand._controls() if found == "Fullt navn" and node.state().focused)
    assert field.text(QAccessible.Text.Description) == "Skriv navnet ditt."


def test_reach_mode_brings_every_control_into_the_lower_half(kiosk: Kiosk) -> None:
    kiosk.window.window.resize(1080, 1920)
    kiosk.hand.touch("Alt lenger ned")
    for page in ("Welcome", "CheckIn", "Leaving", "Privacy"):
        kiosk.window.reception.go(page)
        kiosk.hand.rest(60)
        for name, node in kiosk.hand._controls():
            if node.role() in {QAccessible.Role.Button, QAccessible.Role.EditableText, QAccessible.Role.CheckBox}:
                assert QRect(node.rect()).top() >= 960, (page, name)
    kiosk.window.reception.home()
    assert not kiosk.window.theme.property("reach"), "it goes with the visitor"


def test_a_long_page_goes_on_at_one_touch_and_by_keys(kiosk: Kiosk) -> None:
    kiosk.window.window.resize(1024, 768)
    kiosk.hand.touch("Personvern")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Mer nedenfor"), "the hint")
    top = kiosk.hand.place("Personvern").top()
    kiosk.hand.touch("Mer nedenfor")
    kiosk.hand.wait(lambda: kiosk.hand.place("Personvern").top() < top, "further down")
    kiosk.hand.press(Qt.Key.Key_PageUp)
    kiosk.hand.wait(lambda: kiosk.hand.place("Personvern").top() == top, "up again")


def test_reading_aloud_says_the_page_and_what_has_the_focus(kiosk: Kiosk) -> None:
    said = heard(kiosk)
    kiosk.tab_to("Jeg går")
    kiosk.hand.touch("Les høyt")
    assert "Velkommen." in said[-1]
    assert said[-1].endswith("Jeg går")


def test_reading_aloud_never_says_what_was_typed_nor_the_name(kiosk: Kiosk) -> None:
    said = heard(kiosk)
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse Bråten")
    kiosk.hand.touch("Les høyt")
    kiosk.window.reception.home()
    kiosk.arrive("Åse Bråten")
    kiosk.hand.touch("Les høyt")
    assert len(said) == 2
    assert "Du er registrert." in said[-1]
    assert all("Åse" not in words for words in said)


def test_nothing_is_read_on_a_page_of_staff(kiosk: Kiosk) -> None:
    said = heard(kiosk)
    kiosk.unlock()
    kiosk.show_names()
    assert not kiosk.hand.sees("Les høyt")
    kiosk.window.flows.speech.say("Åse Bråten")
    assert said == []


def test_without_a_voice_for_the_language_there_is_no_button(kiosk: Kiosk) -> None:
    assert not kiosk.hand.sees("Les høyt")
    heard(kiosk)
    assert kiosk.hand.sees("Les høyt")
    kiosk.window.flows.language.offer(("uk",), kiosk.window.place.settings().site.zone)
    assert not kiosk.window.flows.speech.property("works"), "Qt's silent engine speaks no Ukrainian"


def test_reduced_motion_is_a_setting_and_nothing_fades_with_it(
    office: Office, kiosks: Callable[..., Kiosk], tmp_path: object
) -> None:
    home = office.location.home
    file = settings_file(home, reduced_motion="true")
    assert load(file).screen_reduced_motion
    kiosk = kiosks(Place(file, home, lambda: office.keyring, machine=office.location.machine))
    assert kiosk.window.theme.property("fade") == 0


def test_headings_and_refusals_are_announced() -> None:
    """What a screen reader then says only its own bus tells; that we ask for it stands in the two controls."""
    controls = ROOT / "ui" / "Innom" / "controls"
    assert "Accessible.announce(text)" in (controls / "Heading.qml").read_text("utf-8")
    assert "announce(text, Accessible.Assertive)" in (controls / "ErrorNote.qml").read_text("utf-8")


def test_every_page_has_one_heading_of_the_first_kind() -> None:
    for folder in ("pages", "components"):
        for file in (ROOT / "ui" / "Innom" / folder).glob("*.qml"):
            assert "pixelSize: Theme.title\n" not in file.read_text("utf-8"), f"{file.name}: Heading is that large"
