"""Own letters come with set-up: checked before anything changes, and kept beside the settings."""

from pathlib import Path

import pytest

from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import Environment
from kiosk.ops.letters import own_letters
from kiosk.ops.setup import set_up
from tests.support.location import NOW, WELL_KEPT, settings_file

TEXT = "Subject\n\nDear {name}"


def settings_with(folder: Path, letter: str) -> Path:
    """The example's settings with one letter of its own, in English."""
    return settings_file(folder, en=f'"{letter}"')


def test_a_letter_is_kept_with_the_settings_and_goes_with_them(tmp_path: Path) -> None:
    home, keyring = tmp_path / "home", MemoryKeyring()
    (tmp_path / "own.txt").write_text(TEXT, encoding="utf-8")
    set_up(settings_with(tmp_path, "own.txt"), home, keyring, NOW, WELL_KEPT)
    (tmp_path / "own.txt").unlink()
    assert own_letters(home) == {"en": TEXT}
    set_up(settings_with(tmp_path, ""), home, keyring, NOW, WELL_KEPT)
    assert own_letters(home) == {}


def test_a_letter_with_a_fault_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_text("Subject\n\n{nobody}", encoding="utf-8")
    with pytest.raises(Environment, match="letter_place"):
        set_up(settings_with(tmp_path, "own.txt"), tmp_path / "home", MemoryKeyring(), NOW, WELL_KEPT)
    assert not (tmp_path / "home").exists()


def test_a_letter_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Environment) as refusal:
        set_up(settings_with(tmp_path, "gone.txt"), tmp_path / "home", MemoryKeyring(), NOW, WELL_KEPT)
    assert (refusal.value.code, refusal.value.values) == ("letter_missing", {"file": "gone.txt"})


def test_a_letter_that_was_changed_in_its_place_is_checked_again(tmp_path: Path) -> None:
    (tmp_path / "letter.en.txt").write_text("Subject\n\n{nobody}", encoding="utf-8")
    with pytest.raises(Environment, match="letter_place"):
        own_letters(tmp_path)
