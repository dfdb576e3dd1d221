"""`innom trace`: who met somebody, as JSON that scripts rely on."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from tests.reports.paper import read
from tests.support.command import Command, somebody
from tests.support.location import PASSPHRASE

pytestmark = pytest.mark.long

WORDS = PASSPHRASE + "\n"


def noted(name: str, arrived: int, left: int) -> str:
    """A line as `enter` takes it; minutes ago."""
    now = datetime.now(UTC)
    times = {"arrived_at": (now - timedelta(minutes=arrived)).isoformat(), "left_at": (now - timedelta(minutes=left))}
    given = {"name": name, "email": f"{name.rsplit(maxsplit=1)[-1]}@fjord.example".lower(), "purposes": ["tracing"]}
    return json.dumps({**given, **times}, default=str)


def enter(command: Command, tmp_path: Path, *lines: str) -> None:
    file = tmp_path / "paper.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    assert command.run("enter", str(file), stdin=WORDS).code == 0


def test_trace_answers_who_met_somebody_and_who_did_not(command: Command, tmp_path: Path) -> None:
    index, met, late = somebody(), somebody(), somebody()
    enter(command, tmp_path, noted(index, 180, 120), noted(met, 150, 60), noted(late, 100, 90))
    asked = ("trace", "--name", index.upper(), "--reason", "tracing", "--case", "2026/9")
    answer = command.run(*asked, stdin=WORDS).json
    assert list(answer) == ["index", "contacts", "not_contacts"]
    assert [visit["name"] for visit in answer["index"]] == [index]
    found = {each["person"]["name"]: each for each in answer["contacts"]}  # those of other tests, too
    contact = found[met]
    assert list(contact) == [
        "person", "certain_minutes", "possible_minutes", "same_host", "days", "visits", "order",
    ]  # fmt: skip
    assert late not in found
    assert (contact["certain_minutes"], contact["possible_minutes"], contact["order"]) == (30, 0, 1)
    assert late in [person["name"] for person in answer["not_contacts"]]


def test_trace_by_a_visit_with_second_order_goes_into_a_file(command: Command, tmp_path: Path) -> None:
    index, met, second = somebody(), somebody(), somebody()
    enter(command, tmp_path, noted(index, 180, 150), noted(met, 180, 60), noted(second, 100, 60))
    visit = next(visit["id"] for visit in command.visits() if visit["name"] == index)
    file = tmp_path / "contacts.json"
    asked = ("trace", "--visit", visit, "--second-order", "--minutes", "20", "--reason", "tracing", "--out", str(file))
    assert command.run(*asked, stdin=WORDS).out == ""
    found = {each["person"]["name"]: each["order"] for each in json.loads(file.read_text())["contacts"]}
    assert (found[met], found[second]) == (1, 2)


def test_trace_is_drawn_into_a_file_that_is_named(command: Command, tmp_path: Path) -> None:
    index = somebody()
    enter(command, tmp_path, noted(index, 180, 120))
    file = tmp_path / "contacts.pdf"
    asked = ("trace", "--name", index, "--reason", "tracing", "--format", "pdf")
    assert command.run(*asked, stdin=WORDS).code == 2
    assert command.run(*asked, "--out", str(file), stdin=WORDS).out == ""
    assert file.read_bytes().startswith(b"%PDF")
    assert file.stat().st_mode & 0o077 == 0


def test_a_tracing_goes_into_a_workbook_that_is_named(command: Command, tmp_path: Path) -> None:
    index, met, file = somebody(), somebody(), tmp_path / "contacts.xlsx"
    enter(command, tmp_path, noted(index, 180, 120), noted(met, 180, 120))
    asked = ("trace", "--name", index, "--reason", "tracing", "--format", "xlsx")
    assert command.run(*asked, stdin=WORDS).code == 2
    assert command.run(*asked, "--out", str(file), stdin=WORDS).out == ""
    assert met in [row[0].value for row in openpyxl.load_workbook(file).worksheets[2].iter_rows()]
    assert file.stat().st_mode & 0o077 == 0


def test_letters_go_to_contacts_beside_the_answer(command: Command, tmp_path: Path) -> None:
    index, met, alone, file = somebody(), somebody(), somebody(), tmp_path / "letters.pdf"
    enter(command, tmp_path, noted(index, 180, 120), noted(met, 180, 120), noted(alone, 1, 0))
    asked = ("--reason", "tracing", "--letters", str(file))
    assert command.run("trace", "--name", alone, *asked, stdin=WORDS).refusal == (1, "letters_none")
    assert not file.exists()
    assert met in str(command.run("trace", "--name", index, *asked, stdin=WORDS).json["contacts"])
    found = read(file.read_bytes())
    assert met in found
    assert index not in found


def test_letters_and_tracing_are_locked_with_the_password_behind_the_name(command: Command, tmp_path: Path) -> None:
    index, met = somebody(), somebody()
    enter(command, tmp_path, noted(index, 180, 120), noted(met, 180, 120))
    files = tmp_path / "tracing.pdf", tmp_path / "letters.pdf"
    asked = ("trace", "--name", "-", "--reason", "tracing", "--format", "pdf", "--lock")
    given = (*asked, "--out", str(files[0]), "--letters", str(files[1]))
    assert command.run(*given, stdin=f"{WORDS}{index}\nen stille fjord\n").code == 0
    for file in files:
        assert b"/Encrypt" in file.read_bytes()
        assert met in read(file.read_bytes(), "-upw", "en stille fjord")


def test_nobody_is_traced_without_a_reason_or_a_person(command: Command) -> None:
    assert command.run("trace", "--name", "Ola", stdin=WORDS).refusal == (1, "reason_missing")
    assert command.run("trace", "--name", "Nobody", "--reason", "tracing", stdin=WORDS).refusal == (1, "name_unknown")
    assert command.run("trace", "--reason", "tracing", stdin=WORDS).code == 2
