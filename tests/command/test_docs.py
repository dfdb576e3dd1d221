"""`innom docs`: papers for the data protection officer, before the first visitor is there."""

from pathlib import Path

import pytest

from tests.support.command import Command, new_command, set_up
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long

FILES = {
    f"{name}.{language}.{end}" for name in ("record", "dpia") for language in ("nb", "en") for end in ("md", "pdf")
}


@pytest.fixture
def fresh(tmp_path: Path, secret_service: SecretService) -> Command:
    """A settings file, and nothing set up."""
    return new_command(tmp_path / "here", secret_service, processor='"Kystdrift AS"')


def test_before_set_up_the_settings_file_is_enough(fresh: Command, tmp_path: Path) -> None:
    said = fresh.run("docs", "--out", str(tmp_path / "docs"), "--site", str(fresh.settings)).json
    assert set(said["files"]) == FILES == {file.name for file in (tmp_path / "docs").iterdir()}
    assert {each["document"] for each in said["to_fill_in"]} == {"record", "dpia"}
    text = (tmp_path / "docs" / "record.nb.md").read_text(encoding="utf-8")
    assert "Kystdrift AS" in text
    assert text.count("> **Fylles ut av deg:**") == sum(each["document"] == "record" for each in said["to_fill_in"])
    assert not fresh.home.exists()


def test_a_location_that_is_set_up_needs_no_passphrase(fresh: Command, tmp_path: Path) -> None:
    assert set_up(fresh).code == 0
    said = fresh.bare("--home", str(fresh.home), "docs", "--out", str(tmp_path / "docs"))
    assert said.code == 0
    assert "to fill in by hand: " in said.out


def test_what_was_filled_in_is_not_written_over_unless_it_is_said(fresh: Command, tmp_path: Path) -> None:
    asked = ("docs", "--out", str(tmp_path), "--site", str(fresh.settings))
    mine = tmp_path / "dpia.en.md"
    mine.write_text("my work", encoding="utf-8")
    assert fresh.run(*asked).refusal == (1, "docs_there")
    assert mine.read_text(encoding="utf-8") == "my work"
    assert not (tmp_path / "record.nb.md").exists()
    assert fresh.run(*asked, "--replace").code == 0
    assert mine.read_text(encoding="utf-8").startswith("# Data protection impact assessment")


def test_a_folder_that_cannot_be_is_the_environment(fresh: Command, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    asked = ("docs", "--out", str(tmp_path / "file" / "docs"), "--site", str(fresh.settings))
    assert fresh.run(*asked).refusal == (3, "file_unwritable")


def test_without_settings_it_says_so(fresh: Command, tmp_path: Path) -> None:
    assert fresh.run("docs", "--out", str(tmp_path)).refusal == (3, "settings_missing")
