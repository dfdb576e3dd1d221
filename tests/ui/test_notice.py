"""The privacy page: headings and paragraphs of the notice in force, and for 30 days what changed before them."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.domain.visit import Purpose
from kiosk.ops.publish import publish
from tests.support.location import NOW, Office, days, reopened
from tests.ui.kiosk import TRACING, Kiosk
from ui.place import Place

NB = "# Ditt besøk\n\nVi husker deg i {days} dager.\n\n# Spørsmål\n\nSpør {contact}."
EN = "# Your visit\n\nWe remember you for {days} days.\n\n# Questions\n\nAsk {contact}."
CHANGED = NOW + days(60)
LINK, BEFORE = "Personvern, endret 21.\u00a0januar", "Vi husker deg i 10 dager."
READ, OWN = "Les om personvern", "Slik behandler vi opplysningene om besøket ditt"

Opener = Callable[..., Kiosk]


@pytest.fixture
def reworded(office: Office) -> Office:
    """A location whose own text was reworded on 21 January."""
    publish(office.location, office.who, {"nb": NB, "en": EN}, NOW)
    reworded = {"nb": NB.replace("husker deg", "lagrer besøket"), "en": EN.replace("you for", "visits for")}
    publish(office.location, office.who, reworded, CHANGED)
    return office


def opened(office: Office, kiosks: Opener, now: datetime) -> Kiosk:
    place = Place(None, office.location.home, lambda: office.keyring, machine=office.location.machine)
    return kiosks(place, now=now)


def read(kiosk: Kiosk, link: str = "Personvern") -> list[str]:
    """What a screen reader meets on the privacy page, in its order."""
    kiosk.hand.touch(link)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Spørsmål") or kiosk.hand.sees("Questions"), "the notice")
    return kiosk.hand.names()


def test_what_changed_stands_before_the_notice_with_what_it_said(reworded: Office, kiosks: Opener) -> None:
    kiosk = opened(reworded, kiosks, CHANGED + days(2))
    kiosk.hand.wait(lambda: kiosk.hand.sees(LINK), "that it changed, on the first page")
    names = read(kiosk, LINK)
    changes = ("Hva som er endret siden 21.\u00a0januar", "Endret", "Vi lagrer besøket i 10 dager.", "Før", BEFORE)
    places = [names.index(words) for words in (*changes, "Ditt besøk", "Spørsmål")]
    assert places == sorted(places)
    assert names.count("Vi lagrer besøket i 10 dager.") == 2


def test_the_changes_speak_the_language_of_now(reworded: Office, kiosks: Opener) -> None:
    kiosk = opened(reworded, kiosks, CHANGED + days(2))
    read(kiosk, LINK)
    kiosk.hand.touch("English")
    kiosk.hand.wait(lambda: kiosk.hand.sees("We remember you for 10 days."), "the changes in English")
    assert kiosk.hand.sees("What has changed since 21\u00a0January")


def test_on_the_thirty_first_day_nothing_is_said_of_a_change(reworded: Office, kiosks: Opener) -> None:
    kiosk = opened(reworded, kiosks, CHANGED + days(31))
    names = read(kiosk)
    assert names.count("Vi lagrer besøket i 10 dager.") == 1
    assert not any("endret" in name for name in names)


def test_the_notice_names_its_version_and_its_date(reworded: Office, kiosks: Opener) -> None:
    names = read(opened(reworded, kiosks, CHANGED + days(31)))
    assert "Versjon 3, torsdag 21.\u00a0januar 2027, 10:00" in names


def test_its_headings_are_headings_for_a_screen_reader(reworded: Office, kiosks: Opener) -> None:
    kiosk = opened(reworded, kiosks, CHANGED + days(2))
    read(kiosk, LINK)
    headings = [name for name, node in kiosk.hand._controls() if node.role() == QAccessible.Role.Heading]
    assert headings == ["Personvern", "Hva som er endret siden 21.\u00a0januar", "Ditt besøk", "Spørsmål"]


def test_a_reader_of_another_language_is_told_which_one_it_is(office: Office, kiosks: Opener) -> None:
    office = reopened(office, languages='["nb", "en", "nn"]')
    publish(office.location, office.who, {"en": EN}, NOW)
    kiosk = opened(office, kiosks, NOW)
    kiosk.hand.wait(lambda: any(name.startswith("Personvern,") for name in kiosk.hand.names()), "the first page")
    kiosk.hand.touch(next(name for name in kiosk.hand.names() if name.startswith("Personvern,")))
    other = "Erklæringen finnes ikke på dette språket. Her vises den som den er: English."
    kiosk.hand.wait(lambda: kiosk.hand.sees(other), "which language")
    kiosk.hand.touch("English")
    kiosk.hand.wait(lambda: not any("English." in name for name in kiosk.hand.names()), "her own language")


def test_the_page_scrolls_by_keys_from_the_first_and_to_its_version(kiosk: Kiosk) -> None:
    kiosk.hand.touch("Personvern")
    first = "Slik behandler vi opplysningene om besøket ditt"
    kiosk.hand.wait(lambda: kiosk.hand.sees(first), "the notice")
    begin = kiosk.hand.place(first).y()
    kiosk.hand.press(Qt.Key.Key_Down)
    kiosk.hand.wait(lambda: kiosk.hand.place(first).y() < begin, "a little further down")
    last = next(name for name in kiosk.hand.names() if name.startswith("Versjon 1,"))
    height = kiosk.window.window.height()
    for _ in range(20):
        kiosk.hand.press(Qt.Key.Key_PageDown)
    kiosk.hand.wait(lambda: kiosk.hand.place(last).bottom() < height, "its end")
    for _ in range(20):
        kiosk.hand.press(Qt.Key.Key_PageUp)
    kiosk.hand.wait(lambda: kiosk.hand.place(first).y() == begin, "its beginning")


def test_who_stands_on_the_button_below_reads_on_by_page_down(kiosk: Kiosk) -> None:
    kiosk.hand.touch("Personvern")
    first = "Slik behandler vi opplysningene om besøket ditt"
    kiosk.hand.wait(lambda: kiosk.hand.sees(first), "the notice")
    kiosk.hand.press(Qt.Key.Key_Backtab)
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Tilbake", "focus on the way back")
    begin = kiosk.hand.place(first).y()
    kiosk.hand.press(Qt.Key.Key_PageDown)
    kiosk.hand.wait(lambda: kiosk.hand.place(first).y() < begin, "further down")


@pytest.mark.parametrize("close", ["Tilbake", Qt.Key.Key_Escape], ids=["button", "Escape"])
def test_the_notice_is_read_from_the_form_and_what_was_typed_stays(kiosk: Kiosk, close: str | Qt.Key) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse Bråten")
    kiosk.hand.touch(READ)
    kiosk.hand.wait(lambda: kiosk.hand.sees(OWN), "the notice")
    assert not {"Fullt navn", "Åse Bråten", "Neste"} & set(kiosk.hand.texts())
    kiosk.hand.touch(close) if isinstance(close, str) else kiosk.hand.press(close)
    kiosk.hand.wait(lambda: kiosk.hand.focused() == READ, "the form, where she left it")
    assert "Åse Bråten" in kiosk.hand.texts()


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (768, 1024)])
def test_from_the_last_of_three_steps_it_leads_back_to_it_with_what_was_agreed(
    kiosk: Kiosk, office: Office, width: int, height: int
) -> None:
    kiosk.window.window.resize(width, height)
    kiosk.form("Åse Bråten", TRACING)
    assert kiosk.hand.sees("Steg 3 av 3")
    kiosk.hand.touch(READ)
    kiosk.hand.wait(lambda: kiosk.hand.sees(OWN), "the notice")
    kiosk.hand.touch("Tilbake")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Steg 3 av 3"), "the step")
    kiosk.hand.touch("Ferdig")
    kiosk.exit_number()
    (visit,) = office.visits(NOW)
    assert visit.arrival is not None
    assert (visit.arrival.visitor.name, list(visit.arrival.purposes)) == ("Åse Bråten", [Purpose.TRACING])
