"""The command line itself: what is no command at all, where it looks, and what it does without a keyring."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from tests.support.command import TRACED, Command
from tests.support.location import settings_file

pytestmark = pytest.mark.long


@pytest.mark.parametrize(
    "words",
    [
        "nonsense",
        "check-in --name Ola",
        "check-out",
        "check-out --exit 1234 --badge B",
        "report --reason tracing",
        "visits --format pdf",
        "setup",
        "setup location.toml --sheet sheet.pdf",
        "--tour out",
        "--demo --home here present",
        "present --home here --demo",
        "purge --demo --site here.toml",
    ],
)
def test_what_is_no_command_ends_with_2_and_one_sentence(words: str, command: Command) -> None:
    done = command.bare(*words.split())
    assert (done.code, done.out) == (2, "")
    assert "innom" in done.err
    assert "Traceback" not in done.err


def test_without_a_keyring_nothing_is_stored_and_it_says_so(command: Command) -> None:
    store = command.home / "store" / "visits.db"
    before = store.read_bytes()
    done = command.run("check-in", stdin=json.dumps(TRACED), DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
    assert done.refusal == (3, "keyring_missing")
    assert "innom --demo" in json.loads(done.err)["sentence"]
    assert store.read_bytes() == before


def test_a_place_without_a_location_is_never_made_into_one(command: Command, tmp_path: Path) -> None:
    home = tmp_path / "empty"
    assert command.bare("--json", "purge", "--home", str(home)).refusal == (3, "settings_missing")
    with_settings = command.bare("--json", "purge", "--home", str(home), "--site", str(command.settings))
    assert with_settings.refusal == (3, "store_missing")
    assert not home.exists()


@pytest.mark.parametrize(
    ("words", "variables"),
    [
        ("--json --home {home} purge", {}),
        ("purge --home {home} --site {site} --json", {}),
        ("--json purge", {"INNOM_HOME": "{home}", "INNOM_SITE": "{site}"}),
    ],
    ids=["before", "after", "environment"],
)
def test_options_stand_before_or_after_the_command(words: str, variables: dict[str, str], command: Command) -> None:
    places = {"home": command.home, "site": command.settings}
    given = {name: value.format(**places) for name, value in variables.items()}
    assert command.bare(*words.format(**places).split(), **given).json == {"days": 0, "visits": 0}


def test_a_settings_file_at_the_side_never_changes_how_long_visits_are_kept(command: Command, tmp_path: Path) -> None:
    other = settings_file(tmp_path, retention_days="1")
    assert command.run("purge", "--site", str(other)).refusal == (3, "settings_differ")
    assert command.run("purge", INNOM_SITE=str(other)).refusal == (3, "settings_differ")


def test_a_norwegian_terminal_reads_norwegian(command: Command) -> None:
    english = command.run("check-in", stdin='{"name": ""}').err
    norwegian = command.run("check-in", stdin='{"name": ""}', LC_ALL="nb_NO.UTF-8").err
    assert json.loads(norwegian)["error"] == json.loads(english)["error"]
    assert "navn" in json.loads(norwegian)["sentence"]


def test_the_demo_has_its_own_people_and_leaves_nothing(command: Command, tmp_path: Path) -> None:
    private = {"TMPDIR": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere", "HOME": str(tmp_path)}
    shown = command.bare("--demo", "--json", "visits", "--reason", "tracing", **private)
    assert len(shown.json) == 40
    assert list(tmp_path.iterdir()) == []
    assert command.bare("--demo", "check-in", stdin=json.dumps(TRACED), **private).code == 0


def test_a_damaged_store_is_one_refusal_and_nothing_else_on_stderr(tmp_path: Path, command: Command) -> None:
    home = tmp_path / "home"
    shutil.copytree(command.home, home)
    file = home / "store" / "visits.db"
    for beside in file.parent.glob("visits.db-*"):
        beside.unlink()
    file.write_bytes(bytes(4096) + file.read_bytes()[4096:])
    assert command.bare("purge", "--json", "--home", str(home)).refusal == (4, "store_damaged")


def test_hazard_49_a_second_window_of_a_location_is_refused(command: Command) -> None:
    only = QLockFile(str(command.home / "window.lock"))
    assert only.tryLock(0)
    done = command.bare("--json", "--home", str(command.home), QT_QPA_PLATFORM="offscreen")
    only.unlock()
    assert done.refusal == (3, "running_already")


def test_a_plain_refusal_names_the_field(command: Command) -> None:
    form = json.dumps({**TRACED, "company": "x" * 120})
    done = command.bare("--home", str(command.home), "check-in", stdin=form)
    assert done.err.startswith("innom: company: This is too long.")
