"""What shows names from a terminal: visits, present, report, enter, each for a passphrase and a reason."""

import json
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from tests.support.command import Command, new_command, set_up, somebody
from tests.support.location import HARD_NAME, PASSPHRASE
from tests.support.programs import program
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long

WORDS = PASSPHRASE + "\n"


def noted(minutes_ago: int, **form: object) -> str:
    """A line as `enter` takes it."""
    arrived = (datetime.now(UTC) - timedelta(minutes=minutes_ago)).isoformat()
    return json.dumps({"name": somebody(), "arrived_at": arrived, **form}, ensure_ascii=False)


def on_paper(file: Path) -> str:
    """What pdftotext reads, with single blanks."""
    run = subprocess.run([program("pdftotext"), "-layout", file, "-"], capture_output=True, check=True, timeout=30)
    return " ".join(run.stdout.decode().split())


def test_a_hard_name_comes_back_unchanged_in_json_and_on_paper(command: Command, tmp_path: Path) -> None:
    firm = somebody()
    receipt = command.check_in(name=HARD_NAME, company=firm, host="Per Moen", adults=2, children=1)
    visit = next(visit for visit in command.visits() if visit["id"] == receipt["id"])
    assert datetime.fromisoformat(visit.pop("arrived_at")).utcoffset()
    assert visit == {
        "id": receipt["id"], "day": visit["day"], "left_at": None, "closed": None, "name": HARD_NAME,
        "company": firm, "phone": "+47 912 34 567", "email": "", "host": "Per Moen", "adults": 2, "children": 1,
        "purposes": ["tracing", "roll_call"], "notice": 1, "damaged": False,
    }  # fmt: skip
    paper = tmp_path / "report.pdf"
    answer = command.run("report", "--reason", "tracing", "--case", "2026/7", "--out", str(paper), stdin=WORDS).json
    assert (answer["file"], len(bytes.fromhex(answer["head"]))) == (str(paper), 32)
    read = on_paper(paper)
    assert HARD_NAME in read
    assert firm in read
    assert "2026/7" in read
    assert paper.stat().st_mode & 0o077 == 0


def test_without_a_reason_nothing_is_opened_or_noted(command: Command, tmp_path: Path) -> None:
    def report(*reason: str) -> tuple[str, ...]:
        return ("report", *reason, "--out", str(tmp_path / "report.pdf"))

    number = command.run(*report("--reason", "tracing"), stdin=WORDS).json["audit"]
    (tmp_path / "report.pdf").unlink()
    assert command.run(*report(), stdin=WORDS).refusal == (1, "reason_missing")
    assert command.run("visits", "--reason", "curious", stdin=WORDS).refusal == (1, "reason_missing")
    assert not list(tmp_path.iterdir())
    assert command.run(*report("--reason", "other: drill"), stdin=WORDS).json["audit"] == number + 1


def test_a_wrong_passphrase_shows_nothing_and_the_next_one_waits(tmp_path: Path, secret_service: SecretService) -> None:
    command = new_command(tmp_path / "here", secret_service)
    set_up(command, at="2026-10-28 10:00:00")
    asked = ("visits", "--reason", "tracing", "--passphrase-stdin")
    wrong = command.run(*asked, stdin="a calm and quiet fjell\n", at="2026-10-28 10:00:30")
    assert wrong.refusal == (1, "passphrase_wrong")
    assert command.run(*asked, stdin=WORDS, at="2026-10-28 10:00:20").refusal == (1, "wait_first")
    assert command.run(*asked, stdin=WORDS, at="2026-10-28 10:01:00").json == []


def test_more_days_than_are_kept_are_refused(command: Command) -> None:
    asked = ("visits", "--reason", "tracing", "--days", "11")
    assert command.run(*asked, stdin=WORDS).refusal == (1, "days_invalid")


def test_a_list_goes_into_a_file_of_its_owner_alone(command: Command, tmp_path: Path) -> None:
    name, file = somebody(), tmp_path / "visits.json"
    command.check_in(name=name)
    done = command.run("visits", "--reason", "tracing", "--out", str(file), stdin=WORDS)
    assert (done.code, done.out) == (0, "")
    assert name in [visit["name"] for visit in json.loads(file.read_text())]
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_list_goes_into_a_sheet_that_is_named(kind: str, command: Command, tmp_path: Path) -> None:
    name, file = somebody(), tmp_path / f"visits.{kind}"
    command.check_in(name=name)
    asked = ("visits", "--reason", "tracing", "--format", kind)
    assert command.run(*asked, stdin=WORDS).code == 2
    assert command.run(*asked, "--out", str(file), stdin=WORDS).out == ""
    if kind == "csv":
        assert f'"{name}"' in file.read_text(encoding="utf-8-sig")
    else:
        assert name in [row[4].value for row in openpyxl.load_workbook(file).worksheets[1].iter_rows()]
    assert file.stat().st_mode & 0o077 == 0


def test_a_file_that_cannot_be_written_is_the_environments_fault(command: Command, tmp_path: Path) -> None:
    asked = ("visits", "--reason", "tracing", "--out", str(tmp_path / "no" / "visits.json"))
    assert command.run(*asked, stdin=WORDS).refusal == (3, "file_unwritable")


def test_a_table_has_a_line_for_each_visit(command: Command) -> None:
    name = somebody()
    command.check_in(name=name, children=2)
    shown = command.bare("--home", str(command.home), "visits", "--reason", "tracing", stdin=WORDS)
    lines = shown.out.splitlines()
    assert lines[0].split("  ")[0] == "day"
    assert [line.split()[-1] for line in lines if name in line] == ["1+2"]


def test_visits_on_paper_are_entered_with_their_times(command: Command, tmp_path: Path) -> None:
    left = datetime.now(UTC).replace(microsecond=0)
    names = somebody(), HARD_NAME
    file = tmp_path / "paper.jsonl"
    lines = noted(90, name=names[0], left_at=left.isoformat()), "", noted(1, name=names[1], company=names[0])
    file.write_text("\n".join(lines), encoding="utf-8")
    entered = command.run("enter", str(file), stdin=WORDS).json
    assert (entered["entered"], entered["not_kept"]) == (2, 0)
    kept = {visit["id"]: visit for visit in command.visits()}
    found = [kept[number] for number in entered["ids"]]
    assert [visit["name"] for visit in found] == list(names)
    assert datetime.fromisoformat(found[0]["left_at"]) == left
    assert found[0]["closed"] == "desk"


@pytest.mark.parametrize(
    ("faulty", "code"),
    [
        ('{"name": "Ola"}', "time_missing"),
        ('{"name": "Ola", "arrived_at": "2999-01-01T00:00:00Z"}', "time_in_future"),
    ],
)
def test_a_faulty_line_is_named_and_nothing_is_stored(faulty: str, code: str, command: Command, tmp_path: Path) -> None:
    name, file = somebody(), tmp_path / "paper.jsonl"
    file.write_text(f"{noted(5, name=name)}\n{noted(4)}\n{faulty}\n", encoding="utf-8")
    refused = command.run("enter", str(file), stdin=WORDS)
    assert refused.refusal == (1, code)
    assert json.loads(refused.err)["line"] == 3
    if code == "time_missing":
        assert name not in [visit["name"] for visit in command.visits()]


def test_the_roll_call_names_who_is_here_and_nobody_else(command: Command) -> None:
    here, gone = somebody(), somebody()
    command.check_in(name=here, purposes=["roll_call"])
    command.run("check-out", "--badge", command.check_in(name=gone)["badge"])
    names = [visit["name"] for visit in command.run("present", "--reason", "roll_call", stdin=WORDS).json]
    assert here in names
    assert gone not in names


def test_the_roll_call_on_paper_goes_into_a_file_that_is_named(command: Command, tmp_path: Path) -> None:
    here, paper = somebody(), tmp_path / "roll-call.pdf"
    command.check_in(name=here, purposes=["roll_call"], adults=2)
    answer = command.run("present", "--reason", "roll_call", "--out", str(paper), stdin=WORDS).json
    assert list(answer) == ["pages", "visits", "not_seen_leaving", "just_left", "audit", "head", "file"]
    assert here in on_paper(paper)
    assert paper.stat().st_mode & 0o077 == 0
