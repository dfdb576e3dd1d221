"""`innom report`: nothing without a reason, and a log that tells opened from printed."""

import json
import os
import subprocess
from pathlib import Path

import pikepdf
import pytest

from tests.reports.paper import read
from tests.support.command import INNOM, Command
from tests.support.location import PASSPHRASE
from tests.support.programs import wait_for
from tests.support.tree import ROOT

pytestmark = pytest.mark.long

WORDS = PASSPHRASE + "\n"


def logged(command: Command) -> list[str]:
    """What was done, as the log names it."""
    return [line["action"] for line in command.run("audit", "show").json]


@pytest.mark.parametrize(
    "asked",
    [
        ("visits",),
        ("visits", "--format", "json"),
        ("present",),
        ("present", "--print"),
        ("present", "--out"),
        ("report", "--print"),
        ("report", "--out"),
    ],
    ids=" ".join,
)
def test_hazard_37_without_a_reason_there_is_no_name_no_paper_and_no_line(
    asked: tuple[str, ...], command: Command, tmp_path: Path
) -> None:
    file = tmp_path / "report.pdf"
    before = logged(command)
    given = (*asked, str(file)) if asked[-1] == "--out" else asked
    assert command.run(*given, stdin=WORDS).refusal == (1, "reason_missing")
    assert not file.exists()
    assert logged(command) == before


def test_hazard_37_killed_while_the_printer_has_it_the_log_says_opened_and_not_printed(
    command: Command, tmp_path: Path
) -> None:
    slow = tmp_path / "bin" / "lp"
    slow.parent.mkdir()
    slow.write_text(f"#!/bin/sh\ncat > {tmp_path}/paper\ntouch {tmp_path}/waits\nexec sleep 60\n", encoding="utf-8")
    slow.chmod(0o755)
    environment = {**os.environ, **command.service.environment, **command.environment}
    with subprocess.Popen(
        [*INNOM, "report", "--print", "--reason", "tracing", "--home", str(command.home), "--passphrase-stdin"],
        cwd=ROOT,
        env=environment | {"PATH": f"{slow.parent}:{os.environ['PATH']}"},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        process_group=0,
    ) as process:
        assert process.stdin is not None
        process.stdin.write(WORDS.encode())
        process.stdin.close()
        wait_for("the printer", (tmp_path / "waits").exists, process, 30)
        os.killpg(process.pid, 9)
    assert (tmp_path / "paper").read_bytes().startswith(b"%PDF")
    assert logged(command)[-1] == "report"
    assert json.loads(command.run("audit", "verify").out)["findings"] == []


PASSWORD = "en stille fjord om kvelden"


@pytest.mark.parametrize("asked", [("report", "--out"), ("present", "--out")], ids=" ".join)
def test_a_locked_paper_takes_its_password_from_the_next_line(
    asked: tuple[str, str], command: Command, tmp_path: Path
) -> None:
    file = tmp_path / "locked.pdf"
    given = (*asked, str(file), "--lock", "--reason", "roll_call")
    before = logged(command)
    assert command.run(*given, stdin=WORDS + "short\n").refusal == (1, "file_password_short")
    assert (logged(command), file.exists()) == (before, False), "nothing was opened for it"
    assert command.run(*given, stdin=f"{WORDS}{PASSWORD}\n").code == 0
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.Pdf.open(file)
    with pikepdf.Pdf.open(file, password=PASSWORD) as document:
        assert document.encryption.R == 6


def test_lock_goes_with_a_pdf_that_is_saved(command: Command) -> None:
    traced, saved = ("trace", "--name", "x", "--letters", "letters.pdf"), ("--out", "contacts")
    for asked in (
        ("report", "--print"), ("present",), traced[:3], (*traced, *saved), (*traced, *saved, "--format", "xlsx"),
        ("export", "--visit", "00"),
    ):  # fmt: skip
        assert command.run(*asked, "--lock", stdin=WORDS).code == 2


@pytest.mark.parametrize(
    "asked", [("report",), ("present",), ("visits", "--format", "xlsx"), ("visits", "--format", "csv")], ids=" ".join
)
def test_hazard_41_a_target_that_is_read_only_is_a_sentence_and_no_half_file(
    asked: tuple[str, ...], command: Command
) -> None:
    """Nobody can write there, root neither."""
    file = Path("/proc/innom-report")
    done = command.run(*asked, "--reason", "roll_call", "--out", str(file), stdin=WORDS)
    assert done.refusal == (3, "file_unwritable")
    assert not file.exists()


def test_hazard_42_two_reports_at_once_both_come_out_and_each_bears_its_own_line(
    command: Command, tmp_path: Path
) -> None:
    files = [tmp_path / name for name in ("one.pdf", "two.pdf")]
    asked = ("report", "--reason", "tracing", "--passphrase-stdin", "--out")
    before = len(command.run("audit", "show").json)
    begun = [command.begun(*asked, str(file)) for file in files]
    told = [json.loads(process.communicate(WORDS.encode(), timeout=50)[0]) for process in begun]
    lines = {line["number"]: line["action"] for line in command.run("audit", "show").json[before:]}
    assert {told[0]["audit"], told[1]["audit"]} == {number for number, action in lines.items() if action == "report"}
    for file, answer in zip(files, told, strict=True):
        found = " ".join(read(file.read_bytes()).split())
        assert f"Loggpost {answer['audit']}, kjedehode {answer['head'][:4].upper()}" in found
