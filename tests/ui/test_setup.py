"""The first start: a location, a person, and the recovery sheet typed back."""

import shutil
from collections.abc import Callable
from pathlib import Path

from kiosk.crypto.file_signature import new_pair
from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import Environment
from kiosk.ops.setup import prepare
from kiosk.sentences import sentence
from kiosk.settings import load
from tests.support.location import NOW, settings_file
from tests.ui.kiosk import Kiosk
from tests.ui.looks import looks
from tests.ui.rules_glass import Look, let_go, turn
from ui.place import Place


def test_set_up_ends_on_the_kiosk_of_that_location(empty_home: Path, kiosks: Callable[..., Kiosk]) -> None:
    keyring = MemoryKeyring()
    kiosk = kiosks(Place(None, empty_home, lambda: keyring))
    hand = kiosk.hand
    assert hand.sees("Innom"), "not the example's name"
    kiosk.begin_setup("Ålesund – Brygga")
    hand.wait(lambda: hand.sees("Gjenopprettingsarket ditt"), "the sheet")
    kiosk.type_sheet_back()
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


def test_where_it_has_set_up_silently_only_the_first_person_is_asked_for(
    empty_home: Path, tmp_path: Path, kiosks: Callable[..., Kiosk]
) -> None:
    keyring, it = MemoryKeyring(), tmp_path / "it"
    it.mkdir()
    (it / "hosts.csv").write_text("name\nÅse Bråten\n", encoding="utf-8")
    prepare(settings_file(it, directory='"hosts.csv"'), empty_home, keyring, NOW)
    shutil.rmtree(it)
    before = (empty_home / "site.toml").read_bytes()
    kiosk = kiosks(Place(None, empty_home, lambda: keyring))
    hand = kiosk.hand
    hand.wait(lambda: hand.sees("Sett opp dette stedet"), "Set-up")
    assert hand.sees("Oslo – Drammensveien")
    assert not hand.sees("Navn på stedet")
    assert not hand.sees("Språk, i den rekkefølgen besøkende ser dem")
    kiosk.begin_setup()
    hand.wait(lambda: hand.sees("Gjenopprettingsarket ditt"), "the sheet")
    kiosk.type_sheet_back()
    hand.wait(lambda: hand.sees("Velkommen."), "the kiosk")
    assert (empty_home / "site.toml").read_bytes() == before
    kiosk.arrive("Ola Dahl")


def test_where_files_have_to_be_signed_nobody_sets_up_a_location_of_her_own(
    empty_home: Path, tmp_path: Path, kiosks: Callable[..., Kiosk]
) -> None:
    _, public = new_pair()
    (tmp_path / "settings.pub").write_bytes(public)
    kiosk = kiosks(Place(None, empty_home, MemoryKeyring, policy=lambda: (tmp_path,)))
    kiosk.begin_setup("Bodø")
    unsigned = sentence(Environment("settings_unsigned", file="example-location.toml"), "nb")
    kiosk.hand.wait(lambda: unsigned in kiosk.hand.texts(), "the refusal")
    assert not (empty_home / "store").exists()
