"""No code, check, visitor's name or passphrase stands in the machine's list of processes: `-` takes it from stdin."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.support.access import CHECK
from tests.support.command import INNOM, Command, somebody
from tests.support.location import PASSPHRASE
from tests.support.programs import wait_for
from tests.support.tree import ROOT

pytestmark = pytest.mark.long

ASKED = {
    "pass and check": (("export", "--pass", "-", "--check", "-"), ("pass", "check")),
    "exit number": (("check-out", "--exit", "-"), ("exit",)),
    "badge": (("check-out", "--badge", "-"), ("badge",)),
    "pass": (("check-out", "--pass", "-"), ("pass",)),
    "passphrase": (("export", "--visit", "{id}", "--reason", "other"), ("passphrase",)),
    "name": (("trace", "--name", "-", "--reason", "tracing"), ("passphrase", "name")),
}


@pytest.mark.parametrize("what", ASKED)
def test_what_is_asked_on_stdin_is_never_in_the_process_list(command: Command, what: str) -> None:
    """Read while the command waits for its last line, and so runs for certain."""
    name = somebody()
    receipt = {**command.check_in(name=name), "name": name, "check": CHECK, "passphrase": PASSPHRASE}
    words, names = ASKED[what]
    lines = [receipt[name] for name in names]
    with command.begun(*(word.format(**receipt) for word in words)) as process:
        assert process.stdin
        process.stdin.writelines(f"{line}\n".encode() for line in lines[:-1])
        process.stdin.flush()
        list_of = Path(f"/proc/{process.pid}/cmdline")
        wait_for("the process list", lambda: words[0].encode() in list_of.read_bytes(), process)
        shown = list_of.read_text(encoding="utf-8").split("\0")
        out, err = process.communicate(f"{lines[-1]}\n".encode(), timeout=50)
    assert [line for line in lines if any(word in (line, f"{word.partition('=')[0]}={line}") for word in shown)] == []
    assert json.dumps(receipt["id"]) in out.decode(), err


def test_the_lines_are_the_pass_the_check_and_then_the_rest(command: Command) -> None:
    receipt, company = command.check_in(name=somebody()), somebody()
    asked = ("correct", "--pass", "-", "--check", "-")
    lines = (receipt["pass"], CHECK, json.dumps({"company": company}))
    assert command.run(*asked, stdin="\n".join(lines)).json["corrected"] == ["company"]


def test_a_check_alone_is_taken_from_stdin(command: Command) -> None:
    receipt = command.check_in(name=somebody())
    assert command.run("export", "--pass", receipt["pass"], "--check", "-", stdin=f"{CHECK}\r\n").code == 0


@pytest.mark.parametrize("name", ["check-out", "export", "correct", "erase", "withdraw"])
def test_help_says_how_and_in_which_order(name: str) -> None:
    told = subprocess.run([*INNOM, name, "--help"], cwd=ROOT, capture_output=True, text=True, check=True, timeout=50)
    assert "first the code, then the check" in " ".join(told.stdout.split())
