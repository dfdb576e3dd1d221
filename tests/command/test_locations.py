"""packaging/locations.py: a spreadsheet becomes a folder of settings for each location, and each is set up by it."""

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import time
from pathlib import Path
from typing import TypeAlias

import pytest
from openpyxl import Workbook

from kiosk.settings import Settings, example_location, load
from tests.support.secret_service import SecretService
from tests.support.tree import ROOT

SCRIPT = (sys.executable, str(ROOT / "packaging" / "locations.py"))
HEAD = (
    "site.id",
    "site.name",
    "site.closing",
    "site.retention_days",
    "site.languages",
    "screen.reduced_motion",
    "machine",
)
Done: TypeAlias = "subprocess.CompletedProcess[str]"
ROWS: list[tuple[object, ...]] = [
    ("oslo", "Oslo – Åsen", time(18, 30), 10, "nb, en", True, "kiosk-1"),
    ("bergen", "Bergen; Bryggen", time(8), 5, "nn", False, "kiosk-2"),
    ("tromso", "Tromsø", "8:15", None, None, None, "kiosk-3"),
]

# What a deployment runs on each machine, on some of them twice: nothing may change, and nobody is there yet.
DEPLOY = """
import json, os, subprocess, sys
home, file, number = sys.argv[1:]
setup = [sys.executable, "-m", "ui.command.main", "--json", "--home", home, "setup", file]
def answer():
    return json.loads(subprocess.run(setup, check=True, capture_output=True, stdin=subprocess.DEVNULL).stdout)
once = answer()
assert (once["changed"], once["ready"]) == (["store", "settings"], False), once
if int(number) % 25 == 0:
    again = answer()
    assert again == {**once, "changed": []}, again
os.truncate(os.path.join(home, "store", "ballast"), 0)  # a hundred of them would fill the disk of the tests
"""


def run(*words: object, environment: Mapping[str, str] | None = None, most: int = 60) -> Done:
    """The script, as IT runs it; `most` seconds are far beyond what it needs."""
    given = [*SCRIPT, *map(str, words)]
    known = {**os.environ, **(environment or {})}
    return subprocess.run(given, cwd=ROOT, capture_output=True, text=True, check=False, timeout=most, env=known)


def as_csv(file: Path, rows: Sequence[Sequence[object]], sign: str) -> Path:
    """A sheet as spreadsheets save it in a country with that sign."""
    lines = [sign.join("" if cell is None else f'"{cell}"' for cell in row) for row in rows]
    file.write_text("\ufeff" + "\r\n".join(lines) + "\r\n", encoding="utf-8")
    return file


def as_workbook(file: Path, rows: Sequence[Sequence[object]]) -> Path:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    book.save(file)
    return file


def made(folder: Path) -> dict[str, Settings]:
    return {file.parent.name: load(file) for file in folder.glob("*/site.toml")}


def test_a_sheet_of_any_kind_gives_the_same_settings(tmp_path: Path) -> None:
    rows = [HEAD, *ROWS]
    sheets = [
        as_csv(tmp_path / "comma.csv", rows, ","),
        as_csv(tmp_path / "semicolon.csv", rows, ";"),
        as_workbook(tmp_path / "book.xlsx", rows),
    ]
    found = []
    for sheet in sheets:
        done = run(sheet, example_location(), "--out", tmp_path / sheet.stem)
        assert done.returncode == 0, done.stderr
        found.append(made(tmp_path / sheet.stem))
    assert found[0] == found[1] == found[2]
    oslo, bergen, tromso = (found[0][name] for name in ("oslo", "bergen", "tromso"))
    assert (oslo.site.closing, oslo.languages, oslo.screen_reduced_motion) == (time(18, 30), ("nb", "en"), True)
    assert (bergen.site.name, bergen.site.retention, bergen.languages) == ("Bergen; Bryggen", 5, ("nn",))
    assert (tromso.site.closing, tromso.site.retention, len(tromso.languages)) == (time(8, 15), 10, 8)


def test_every_fault_is_named_by_its_line_and_nothing_is_written(tmp_path: Path) -> None:
    head = ("site.id", "site.retention_days", "site.colour", "letters.nb", "machine")
    rows = [
        head,
        ("oslo", "29", None, None, "a"),
        ("Bergen", None, "red", None, "b"),
        ("oslo", None, None, "no.txt", None),
    ]
    sheet = as_csv(tmp_path / "fleet.csv", rows, ",")
    done = run(sheet, example_location(), "--out", tmp_path / "out", "--run", "true {machine}")
    assert done.returncode == 3
    assert [line.split(":")[0] for line in done.stderr.splitlines()[:-1]] == [
        "Line 2 of fleet.csv", "Line 3 of fleet.csv", "Line 3 of fleet.csv", "Line 4 of fleet.csv",
        "Line 4 of fleet.csv", "Line 4",
    ]  # fmt: skip
    for said in (
        "from 1 to 28",
        "no setting site.colour",
        "site.id takes",
        "stands in line 2 already",
        "no.txt",
        "machine",
    ):
        assert said in done.stderr
    assert not (tmp_path / "out").exists()


def test_hosts_and_letters_come_along_from_beside_the_sheet_or_the_base(tmp_path: Path) -> None:
    base = tmp_path / "base"
    base.mkdir()
    (base / "we.txt").write_text("Subject\n\nDear {name}", encoding="utf-8")
    (tmp_path / "oslo-hosts.csv").write_text("name\nÅse\n", encoding="utf-8")
    common = example_location().read_text(encoding="utf-8").replace('\nen = ""', '\nen = "we.txt"')
    (base / "base.toml").write_text(common, encoding="utf-8")
    sheet = as_csv(
        tmp_path / "fleet.csv", [("site.id", "hosts.directory"), ("oslo", "oslo-hosts.csv"), ("bergen", None)], ","
    )
    assert run(sheet, base / "base.toml", "--out", tmp_path / "out").returncode == 0
    names = {folder.name: {file.name for file in folder.iterdir()} for folder in (tmp_path / "out").iterdir()}
    assert names == {"oslo": {"site.toml", "we.txt", "oslo-hosts.csv"}, "bergen": {"site.toml", "we.txt"}}


def test_a_command_that_fails_is_told_with_its_location(tmp_path: Path) -> None:
    sheet = as_csv(tmp_path / "fleet.csv", [HEAD, *ROWS], ",")
    check = tmp_path / "check.py"
    check.write_text("import sys\nsys.exit('no route' if sys.argv[1] == 'kiosk-2' else 0)", encoding="utf-8")
    command = shlex.join([sys.executable, str(check), "{machine}"])
    done = run(sheet, example_location(), "--out", tmp_path / "out", "--run", command)
    assert done.returncode == 1
    assert done.stdout.splitlines()[1:] == ["oslo: done", "bergen: 1: no route", "tromso: done", "2 done, 1 failed"]


@pytest.mark.long
@pytest.mark.timeout(1800)  # a hundred and four processes: a minute on two idle cores
def test_a_hundred_locations_are_set_up_from_a_spreadsheet_by_one_script_and_it_knows_no_passphrase(
    tmp_path: Path, secret_service: SecretService
) -> None:
    rows: list[Sequence[object]] = [("site.id", "site.name", "home", "number")]
    rows += [
        (f"kontor-{number:03}", f"Kontor {number}", tmp_path / "homes" / str(number), number) for number in range(100)
    ]
    sheet = as_workbook(tmp_path / "fleet.xlsx", [[str(cell) for cell in row] for row in rows])
    policy, deploy = tmp_path / "policy", tmp_path / "deploy.py"
    deploy.write_text(DEPLOY, encoding="utf-8")
    key = [sys.executable, "-m", "ui.command.main", "settings", "new-key", "--out", str(tmp_path / "it.pem")]
    subprocess.run(key, cwd=ROOT, check=True, capture_output=True, timeout=60)
    policy.mkdir()
    (tmp_path / "it.pub").rename(policy / "settings.pub")
    command = shlex.join([sys.executable, str(deploy), "{home}", "{folder}/site.toml", "{number}"])
    private = {"INNOM_POLICY": str(policy), **secret_service.environment}
    signed = ("--key", tmp_path / "it.pem", "--run", command)
    done = run(sheet, example_location(), "--out", tmp_path / "out", *signed, environment=private, most=1700)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "100 done, 0 failed"
    homes = sorted((tmp_path / "homes").iterdir())
    stores = {json.loads((home / "store" / "key-id.json").read_text())["store"] for home in homes}
    assert len(homes) == len(stores) == 100
    assert not any((home / "store" / "recovery.sealed").exists() for home in homes)
