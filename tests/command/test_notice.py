"""`innom notice`: a lead publishes, everybody may read, and thirty days later the changes are gone."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.command import Command, new_command, set_up
from tests.support.location import PASSPHRASE
from tests.support.programs import stand_in
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long

DAY, LATER, LAST, AFTER = "2026-10-01 08:00:00", "2026-10-01 08:10:00", "2026-10-31 08:00:00", "2026-11-01 08:00:00"
NB, EN = "# Besøk\n\nVi husker deg i {days} dager.\n", "# Visits\n\nWe remember you for {days} days.\n"


@pytest.fixture
def command(tmp_path: Path, secret_service: SecretService) -> Command:
    """A location on a machine whose clock a time server keeps."""
    stand_in(tmp_path, "timedatectl", "echo yes")
    made = new_command(tmp_path / "here", secret_service)
    made = replace(made, environment={**made.environment, "PATH": f"{tmp_path}:/usr/bin:/bin"})
    assert set_up(made, at=DAY).code == 0
    return made


def written(command: Command, **texts: str) -> str:
    """A folder with texts by language."""
    folder = command.settings.parent / "own"
    folder.mkdir()
    for language, text in texts.items():
        (folder / f"privacy.{language}.txt").write_text(text, encoding="utf-8")
    return str(folder)


def publish(command: Command, *files: str, at: str = DAY) -> dict[str, Any]:
    return command.run("notice", "publish", *files, stdin=PASSPHRASE, at=at).json  # type: ignore[no-any-return]


def test_a_change_is_shown_for_thirty_days_and_gone_on_the_thirty_first(command: Command) -> None:
    said = publish(command, written(command, nb=NB, en=EN))
    assert said.pop("published_at").startswith("2026-10-01T10:00:")
    assert said == {"version": 2, "languages": ["en", "nb"], "changes_until": "2026-10-31"}
    for at, shown in ((LAST, "2026-10-01"), (AFTER, None)):
        assert command.run("purge", at=at).code == 0  # upkeep looks at the clock
        told = command.run("notice", "show", at=at).json
        assert (told["version"], told["in_force"], told["language"]) == (2, True, "nb")
        assert told["text"] == "# Besøk\n\nVi husker deg i 10 dager."
        assert (told["changed_on"], told["since"], bool(told["changes"])) == (shown, shown, bool(shown))


def test_any_version_and_language_is_shown_without_a_passphrase(command: Command) -> None:
    before = command.run("notice", "show", "--language", "en", at=DAY).json["text"]
    publish(command, written(command, en=EN))
    old = command.run("notice", "show", "--version", "1", "--language", "en", at=DAY).json
    assert (old["text"], old["in_force"], old["languages"]) == (before, False, ["en", "nb"])
    assert command.run("notice", "show", at=DAY).json["language"] == "en"
    assert command.run("notice", "show", "--version", "3", at=DAY).refusal == (1, "notice_unknown")
    publish(command)
    assert command.run("notice", "show", "--language", "en", at=DAY).json["text"] == before


def test_it_is_shown_in_plain_lines_with_the_changes_before_the_text(command: Command) -> None:
    publish(command, written(command, nb=NB))
    said = command.bare("--home", str(command.home), "notice", "show", at=DAY).out
    assert said.startswith("version: 2\nin_force: yes\nlanguage: nb\nlanguages: nb\npublished_at: 2026-10-01T10:00:")
    assert said.index("\nadded: Vi husker deg i 10 dager.\n") < said.index("\nremoved: ") < said.index("\n# Besøk\n")
    assert said.endswith("\n\nVi husker deg i 10 dager.\n")


def test_only_a_lead_publishes_and_the_log_names_the_version(command: Command) -> None:
    folder = written(command, nb=NB)
    refused = command.run("notice", "publish", folder, stdin="somebody else's words", at=DAY)
    assert refused.refusal == (1, "passphrase_wrong")
    two = f"{PASSPHRASE}\n{PASSPHRASE} too\n"
    assert command.run("staff", "add", "Per Lie", stdin=two, at=LATER).code == 0
    as_per = ("notice", "publish", folder, "--as", "per")
    assert command.run(*as_per, stdin=PASSPHRASE + " too", at=LATER).refusal == (1, "lead_only")
    assert command.run("notice", "publish", folder, "--as", "kari", stdin=PASSPHRASE, at=LATER).code == 0
    line = command.run("audit", "show", at=LATER).json[-1]
    assert (line["action"], line["subject"][:9]) == ("notice_published", "notice:2:")
    assert command.run("audit", "verify", at=LATER).code == 0


@pytest.mark.parametrize(
    ("files", "refusal"),
    [
        ({}, (1, "notice_no_files")),
        ({"xx": NB}, (1, "notice_language")),
        ({"nb": NB + "{name}"}, (1, "notice_place")),
        ({"nb": " "}, (1, "notice_empty")),
        ({"nb": "a" * 20_001}, (1, "notice_too_long")),
    ],
)
def test_faulty_files_are_refused(command: Command, files: dict[str, str], refusal: tuple[int, str]) -> None:
    asked = ("notice", "publish", written(command, **files))
    assert command.run(*asked, stdin=PASSPHRASE, at=DAY).refusal == refusal


def test_files_that_are_none_are_refused(command: Command) -> None:
    folder = written(command, nb=NB)
    one = f"{folder}/privacy.nb.txt"
    assert command.run("notice", "publish", one, folder, stdin=PASSPHRASE).refusal == (1, "notice_twice")
    assert command.run("notice", "publish", f"{folder}/en.txt", stdin=PASSPHRASE).refusal == (3, "file_unreadable")
    Path(one).write_bytes(b"\xff\xfe")
    assert command.run("notice", "publish", one, stdin=PASSPHRASE).refusal == (3, "file_unreadable")
