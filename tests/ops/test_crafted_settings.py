"""A settings file that somebody made to get at other files, or to fill the memory, is refused by its line."""

from pathlib import Path

import pytest

from kiosk.crypto.file_signature import new_pair, read_private
from kiosk.domain.errors import Environment
from kiosk.ops.signed import sign_files
from kiosk.settings import load
from tests.support.location import settings_file

KEYS = {"hosts.directory": "directory", "letters.nb": "nb", "letters.en": "en"}


@pytest.mark.parametrize("named", ["../other.csv", "/etc/passwd", "a/b.csv", "..", ".hidden", "..\\\\b", "C:b"])
@pytest.mark.parametrize("key", KEYS)
def test_a_file_that_settings_name_lies_beside_them(key: str, named: str, tmp_path: Path) -> None:
    with pytest.raises(Environment) as refused:
        load(settings_file(tmp_path, **{KEYS[key]: f'"{named}"'}))
    assert (refused.value.code, refused.value.values["key"]) == ("settings_file", key)


def test_nothing_is_signed_or_written_outside_of_their_folder(tmp_path: Path) -> None:
    other, folder = tmp_path / "other.csv", tmp_path / "mine"
    other.write_text("name\nÅse\n", encoding="utf-8")
    folder.mkdir()
    file = settings_file(folder, directory='"../other.csv"')
    with pytest.raises(Environment):
        sign_files(file, read_private(new_pair()[0], "", "it.pem"))
    assert sorted(tmp_path.iterdir()) == [folder, other]


def test_settings_larger_than_any_are_not_read_to_their_end(tmp_path: Path) -> None:
    file = settings_file(tmp_path)
    with file.open("ab") as opened:
        opened.truncate(2**25)  # nowhere on the disk
    with pytest.raises(Environment) as refused:
        load(file)
    assert refused.value.code == "settings_unreadable"
