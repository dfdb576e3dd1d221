"""`innom settings`: files are looked at before a location takes them over."""

import json
from pathlib import Path

from tests.support.command import Command
from tests.support.location import settings_file


def test_check_names_each_fault_of_each_file_and_what_lies_beside_it(command: Command, tmp_path: Path) -> None:
    good, bad, beside = (tmp_path / name for name in ("good", "bad", "beside"))
    for folder in (good, bad, beside):
        folder.mkdir()
    (beside / "hosts.csv").write_text("name\nÅse\nÅse\n", encoding="utf-8")
    files = [
        settings_file(good),
        settings_file(bad, retention_days="29", use="1"),
        settings_file(beside, directory='"hosts.csv"', nb='"gone.txt"'),
    ]
    done = command.bare("--json", "settings", "check", *map(str, files))
    assert (done.code, done.err) == (3, "")
    answers = json.loads(done.out)["files"]
    assert [each["file"] for each in answers] == list(map(str, files))
    assert [[fault["error"] for fault in each["faults"]] for each in answers] == [
        [],
        ["settings_number", "settings_switch"],
        ["hosts_twice", "letter_missing"],
    ]
    assert [fault["line"] for fault in answers[1]["faults"]] == [8, 37]


def test_setup_says_all_faults_on_lines_of_their_own_and_makes_nothing(command: Command, tmp_path: Path) -> None:
    bad, home = settings_file(tmp_path, zone='"Mars"', use="1"), tmp_path / "home"
    done = command.bare("setup", str(bad), "--home", str(home))
    assert (done.code, done.out) == (3, "")
    assert [line.rpartition("[")[2] for line in done.err.splitlines()] == ["settings_zone]", "settings_switch]"]
    assert json.loads(command.bare("--json", "setup", str(bad), "--home", str(home)).err)["faults"][1]["key"] == (
        "camera.use"
    )
    assert not home.exists()
