"""Norwegian and English at one touch, and the keyboard follows."""

from pathlib import Path

import pytest

from kiosk.settings import LANGUAGES, RESOURCES
from tests.ui.kiosk import Kiosk
from ui.language import Language


def test_a_language_is_one_touch_away_and_instant(kiosk: Kiosk) -> None:
    assert kiosk.hand.sees("Velkommen.")
    kiosk.hand.touch("English")
    assert kiosk.hand.sees("Welcome.")
    assert kiosk.hand.sees("What you enter is deleted after 10 days")
    kiosk.hand.touch("Norsk")
    assert kiosk.hand.sees("Opplysningene slettes etter 10 dager")


def test_a_refusal_on_the_glass_changes_its_language_too(kiosk: Kiosk) -> None:
    kiosk.form("")
    kiosk.hand.touch("Ferdig")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Skriv navnet ditt."), "the refusal")
    kiosk.hand.touch("English")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Please write your name."), "the refusal in English")


def test_what_is_typed_survives_a_change_of_language(kiosk: Kiosk) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse")
    kiosk.hand.touch("English")
    assert "Åse" in kiosk.hand.texts()


def test_the_notice_is_read_in_the_language_of_now(kiosk: Kiosk) -> None:
    kiosk.hand.touch("Personvern")
    kiosk.hand.wait(lambda: any("er ansvarlig for" in name for name in kiosk.hand.names()), "the notice")
    kiosk.hand.touch("English")
    kiosk.hand.wait(lambda: any("is responsible for" in name for name in kiosk.hand.names()), "the notice in English")


@pytest.mark.usefixtures("application")
def test_there_is_a_keyboard_for_every_language_and_no_other() -> None:
    folder = Path("ui/keyboard/layouts")
    there = {path.name for path in folder.iterdir() if path.is_dir()}
    language = Language(RESOURCES / "i18n", LANGUAGES)
    wanted: set[str] = set()
    for code in LANGUAGES:
        language.choose(code)
        wanted.update(language.property("keyboards"))
    language.silence()
    assert there == wanted
