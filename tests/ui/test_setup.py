"""The first start: a location, a person, and the recovery sheet typed back."""

from collections.abc import Callable
from pathlib import Path

from kiosk.crypto.slots import MemoryKeyring
from kiosk.settings import load
from tests.support.location import PASSPHRASE
from tests.ui.kiosk import Kiosk
from tests.ui.looks import looks
from tests.ui.rules_glass import Look, let_go, turn
from ui.place import Place


def test_set_up_ends_on_the_kiosk_of_that_location(empty_home: Path, kiosks: Callable[..., Kiosk]) -> None:
    keyring = MemoryKeyring()
    kiosk = kiosks(Place(None, empty_home, lambda: keyring))
    hand = kiosk.hand
    assert hand.sees("Innom"), "not the example's name"
    hand.fill("Navn på stedet", "Ålesund – Brygga")
    hand.fill_next("Kortnavnet ditt", "kari")
    hand.fill_next("Fullt navn", "Kari Moe")
    hand.fill_next("Passordfrase", PASSPHRASE)
    hand.fill_next("Passordfrasen en gang til", PASSPHRASE)
    kiosk.hide_keyboard()
    hand.touch("Fortsett")
    hand.wait(lambda: hand.sees("Gjenopprettingsarket ditt"), "the sheet")
    groups = [name.split(": ")[1] for name in hand.names() if name.startswith("Gruppe ")]
    assert len(groups) == 13
    hand.touch("Jeg har det på papir")
    hand.wait(lambda: hand.sees("Les fra arket ditt"), "the question")
    assert not any(group in hand.texts() for group in groups)
    asked = [name for name in hand.names() if name.startswith("Gruppe ")]
    for label in asked:
        hand.fill(label, groups[int(label.removeprefix("Gruppe ")) - 1].lower())
    kiosk.hide_keyboard()
    hand.touch("Åpne kiosken")
    hand.wait(lambda: hand.sees("Velkommen."), "the kiosk")
    assert hand.sees("Ålesund – Brygga")
    assert load(empty_home / "site.toml").site.id.startswith("alesund-brygga-")
    kiosk.arrive("Åse Bråten")


def test_no_visitor_is_taken_before_the_sheet_was_typed_back(empty_home: Path, kiosks: Callable[..., Kiosk]) -> None:
    keyring = MemoryKeyring()
    kiosk = kiosks(Place(None, empty_home, lambda: keyring))
    kiosk.hand.wait(lambda: kiosk.hand.sees("Sett opp dette stedet"), "Set-up")
    assert not kiosk.hand.sees("Jeg kommer")


def test_a_short_passphrase_is_refused_at_its_field(empty_home: Path, kiosks: Callable[..., Kiosk]) -> None:
    keyring = MemoryKeyring()
    kiosk = kiosks(Place(None, empty_home, lambda: keyring))
    hand = kiosk.hand
    hand.fill("Navn på stedet", "Bodø")
    hand.fill_next("Kortnavnet ditt", "k")
    hand.fill_next("Fullt navn", "Kari")
    hand.fill_next("Passordfrase", "kort")
    hand.fill_next("Passordfrasen en gang til", "kort")
    kiosk.hide_keyboard()
    hand.touch("Fortsett")
    hand.wait(lambda: "En passordfrase har minst 12 tegn." in hand.texts(), "the refusal")
    hand.wait(lambda: hand.focused() == "Passordfrase", "the focus")


def test_the_form_comes_to_rest_however_the_glass_is_turned(empty_home: Path, kiosks: Callable[..., Kiosk]) -> None:
    """Two columns with an odd pixel between them were laid out for ever, and the window stood still."""
    keyring = MemoryKeyring()
    kiosk = kiosks(Place(None, empty_home, lambda: keyring))
    for look in (*looks()[768, 1024], Look(1920, 1080, 527)):
        turn(kiosk, look)
    assert kiosk.hand.sees("Sett opp dette stedet")
    let_go()
