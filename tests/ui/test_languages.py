"""Eight languages: each by its own name, at once, gone with the visitor; Arabic from right to left."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout

from kiosk.ops.check_in import check_in
from kiosk.settings import LANGUAGES, RESOURCES
from tests.support.location import NOW, Office, guest
from tests.ui.kiosk import Kiosk
from tests.ui.mine import open_mine, visitor
from ui.language import Language
from ui.letters import FAMILY
from ui.pages import VISITORS

pytestmark = pytest.mark.long

OWN_NAMES = (
    "Norsk bokmål", "Nynorsk", "English", "Davvisámegiella", "Polski", "Українська", "Deutsch", "العربية",
)  # fmt: skip
ON_THE_PAD = {*"0123456789", "Tøm", "Slett siste siffer", "Utgangsnummer: "}  # as on every telephone
PAGES = sorted(VISITORS | {"Unlock", "Setup", "Shut"})


@pytest.fixture
def polyglot(kiosk: Kiosk) -> Kiosk:
    """The window of a location with all languages."""
    kiosk.window.flows.language.offer(LANGUAGES, ZoneInfo("Europe/Oslo"))
    return kiosk


def test_every_language_stands_on_the_first_page_by_its_own_name(polyglot: Kiosk) -> None:
    assert [name for name in polyglot.hand.names() if name in OWN_NAMES] == list(OWN_NAMES)


@pytest.mark.parametrize("name", OWN_NAMES)
def test_one_touch_on_the_first_page_speaks_it(polyglot: Kiosk, name: str) -> None:
    polyglot.hand.touch(name)
    assert polyglot.window.flows.language.now == LANGUAGES[OWN_NAMES.index(name)]


def test_a_line_is_as_high_in_arabic_as_in_norwegian(application: QGuiApplication) -> None:
    """Else pages overflow that fit in every other language, and what stands side by side stands crooked."""
    heights = set()
    for text in ("Velkommen", "أهلًا وسهلًا"):
        layout = QTextLayout(text, QFont(FAMILY, 40))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        heights.add(line.height())
    assert len(heights) == 1


def test_on_another_page_one_touch_shows_the_languages_and_the_page_stays_as_it_was(polyglot: Kiosk) -> None:
    polyglot.form("Åse Bråten")
    polyglot.hand.touch("Språk: Norsk bokmål")
    assert not polyglot.hand.sees("Fullt navn")
    polyglot.hand.touch("English")
    polyglot.hand.wait(lambda: polyglot.hand.sees("Full name"), "the form in English")
    assert "Åse Bråten" in polyglot.hand.texts()
    assert not polyglot.hand.sees("Davvisámegiella")


def test_the_list_of_languages_can_be_left_as_it_is(polyglot: Kiosk) -> None:
    polyglot.hand.touch("Jeg går")
    polyglot.hand.touch("Språk: Norsk bokmål")
    polyglot.hand.touch("Tilbake")
    polyglot.hand.wait(lambda: polyglot.hand.sees("Skal du gå?"), "the page for going")


def test_the_list_of_languages_goes_with_the_visitor(polyglot: Kiosk) -> None:
    polyglot.hand.touch("Jeg går")
    polyglot.hand.touch("Språk: Norsk bokmål")
    polyglot.window.reception.home()
    assert polyglot.hand.sees("Velkommen.")
    assert not polyglot.hand.sees("Velg språk")


def test_the_next_visitor_is_greeted_in_the_language_of_the_location(polyglot: Kiosk) -> None:
    polyglot.hand.touch("العربية")
    assert polyglot.window.theme.property("mirrored")
    polyglot.window.reception.home()
    assert polyglot.hand.sees("Velkommen.")
    assert not polyglot.window.theme.property("mirrored")


@pytest.mark.parametrize("page", PAGES)
def test_in_arabic_every_page_is_its_own_mirror_image(kiosk: Kiosk, page: str) -> None:
    kiosk.window.reception.go(page)
    _is_its_own_mirror_image(kiosk)


def test_in_arabic_the_staffs_pages_are_mirrored_too(kiosk: Kiosk) -> None:
    kiosk.arrive("Åse Bråten")
    kiosk.window.reception.home()
    kiosk.unlock()
    kiosk.hand.wait(lambda: kiosk.hand.sees("Siste dager"), "the staff's pages")
    _is_its_own_mirror_image(kiosk)
    kiosk.window.theme.setProperty("mirrored", False)
    kiosk.show_names()
    _is_its_own_mirror_image(kiosk)


def test_in_arabic_what_is_stored_of_a_visit_is_mirrored_too(kiosk: Kiosk, office: Office) -> None:
    open_mine(kiosk, visitor(office, host="Ingrid Lie", email="aase@fjord.example", adults=2, children=1))
    _is_its_own_mirror_image(kiosk)


def test_the_notice_of_a_visit_is_named_in_the_language_in_which_it_was_told(kiosk: Kiosk, office: Office) -> None:
    open_mine(kiosk, check_in(office.location, guest("Åse Bråten"), NOW, "de"))
    assert "Personvern: versjon 1, English" in kiosk.hand.texts()


def test_digits_stand_as_on_every_telephone_in_arabic_too(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("Leaving")
    kiosk.window.theme.setProperty("mirrored", True)
    kiosk.window.window.grabWindow()
    assert [kiosk.hand.place(digit).x() for digit in "123"] == sorted(kiosk.hand.place(digit).x() for digit in "123")


def test_numbers_and_addresses_are_typed_in_latin_letters(polyglot: Kiosk) -> None:
    polyglot.hand.touch("العربية")
    polyglot.window.reception.go("CheckIn")
    _wait_for_keys(polyglot, QLocale.Language.Arabic)  # name
    polyglot.hand.press(Qt.Key.Key_Return)
    polyglot.hand.press(Qt.Key.Key_Return)
    _wait_for_keys(polyglot, QLocale.Language.English)  # phone
    polyglot.hand.press(Qt.Key.Key_Return)
    polyglot.hand.press(Qt.Key.Key_Return)
    _wait_for_keys(polyglot, QLocale.Language.Arabic)  # host


NINE = datetime(2026, 11, 22, 8, 5, tzinfo=UTC)


@pytest.mark.usefixtures("application")
@pytest.mark.parametrize(
    ("code", "day", "whole"),
    [
        ("nb", "22. november", "søndag 22.\u00a0november 2026, 09:05"),
        ("nn", "22. november", "søndag 22.\u00a0november 2026, 09:05"),
        ("en", "22 November", "Sunday 22\u00a0November 2026, 09:05"),
        ("se", "skábmamánu 22. b.", "sotnabeaivi skábmamánu\u00a022. b. 2026, 09:05"),
        ("pl", "22 listopada", "niedziela, 22\u00a0listopada 2026, 09:05"),
        ("uk", "22 листопада", "неділя, 22\u00a0листопада 2026, 09:05"),
        ("de", "22. November", "Sonntag, 22.\u00a0November 2026, 09:05"),
        ("ar", "22 نوفمبر", "الأحد، 22\u00a0نوفمبر 2026، 09:05"),
    ],
)
def test_a_date_is_written_as_people_of_that_language_write_it(code: str, day: str, whole: str) -> None:
    language = Language(RESOURCES / "i18n", (code,))
    language.offer((code,), ZoneInfo("Europe/Oslo"))
    try:
        assert (language.day(NINE), language.whole(NINE)) == (day, whole)
    finally:
        language.silence()


def _is_its_own_mirror_image(kiosk: Kiosk) -> None:
    """Mirrored, everything that has a name stands as far from the other side."""
    kiosk.hand.rest(100)  # until a field has the focus and the keyboard has come
    plain = _places(kiosk)
    kiosk.window.theme.setProperty("mirrored", True)
    mirrored = _places(kiosk)
    width = kiosk.window.window.width()
    assert len(plain) > 3
    for name, rect in plain.items():
        wanted = width - rect.x() - rect.width()
        assert abs(mirrored[name].x() - wanted) < 3, name


def _places(kiosk: Kiosk) -> dict[str, QRect]:
    """Where each name stands that is there once, but for what is never mirrored."""
    kiosk.window.window.grabWindow()
    names = kiosk.hand.names()
    once = {name for name in names if names.count(name) == 1 and name not in ON_THE_PAD and len(name) > 1}
    return {name: kiosk.hand.place(name) for name in once}


def _wait_for_keys(kiosk: Kiosk, language: QLocale.Language) -> None:
    kiosk.hand.wait(lambda: QGuiApplication.inputMethod().locale().language() is language, language.name)
