"""The report of the last days comes out of a real printer, from the command that a receptionist's machine runs."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.printer import PrintQueue
from tests.support.programs import program, wait_for
from tests.support.secret_service import SecretService
from tests.support.tree import ROOT

PASSPHRASE = "correct horse battery\n"
VISITOR = {
    "name": 'Åse <img src="/etc/passwd"> Наталья 山田',
    "company": "Fjord AS",
    "phone": "+47 912 34 567",
    "host": "Kari",
    "adults": 1,
    "children": 0,
    "purposes": ["tracing", "roll_call"],
}


class Location:
    """A location in a folder of its own, worked by the `innom` command."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.site, self.home = folder / "site.toml", folder / "home"
        self.environment = {**os.environ, **environment}

    def command(self, *arguments: str) -> list[str]:
        """The command line for this location."""
        places = ("--site", str(self.site), "--home", str(self.home))
        return [sys.executable, "-m", "ui.command.main", *arguments, *places]

    def innom(self, *arguments: str, stdin: str = "", code: int = 0) -> str:
        """Runs the command to its end; what it printed on stdout, or on stderr where it was to be refused."""
        done = subprocess.run(
            self.command(*arguments),
            input=stdin,
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )
        assert done.returncode == code, done.stderr
        return done.stderr if code else done.stdout


@pytest.fixture
def location(cups_queue: PrintQueue, secret_service: SecretService, tmp_path: Path) -> Location:
    """The example location, set up with one person, with our queue as its printer."""
    made = Location(tmp_path, cups_queue.environment | secret_service.environment)
    example = (ROOT / "resources" / "example-location.toml").read_text("utf-8")
    made.site.write_text(example.replace('name = "" ', f'name = "{cups_queue.name}" '), encoding="utf-8")
    setup = ["setup", str(made.site), "--staff", "Berit", "--sheet", str(tmp_path / "sheet.pdf"), "--passphrase-stdin"]
    made.innom(*setup, stdin=PASSPHRASE)
    return made


def on_paper(file: Path) -> str:
    """What pdftotext reads on a printed file."""
    read = subprocess.run([program("pdftotext"), str(file), "-"], capture_output=True, check=True, timeout=30)
    return read.stdout.decode()


def test_a_visit_is_on_the_printed_report(location: Location, cups_queue: PrintQueue) -> None:
    before = cups_queue.printed()
    location.innom("check-in", "--json", stdin=json.dumps(VISITOR))
    asked = ["report", "--print", "--json", "--reason", "tracing", "--passphrase-stdin"]
    answer = json.loads(location.innom(*asked, stdin=PASSPHRASE))
    [new] = [file for file in cups_queue.printed() if file not in before]
    text = on_paper(new)
    assert answer["visits"] == 1
    assert "+47 912 34 567" in text
    assert "Fjord AS" in text
    assert '<img src="/etc/passwd">' in text
    said = [line["action"] for line in json.loads(location.innom("audit", "show", "--json"))]
    assert said[-2:] == ["report", "printed"]


def test_the_roll_call_comes_out_of_the_printer_and_the_log_says_so(location: Location, cups_queue: PrintQueue) -> None:
    before = cups_queue.printed()
    location.innom("check-in", "--json", stdin=json.dumps({**VISITOR, "adults": 3}))
    asked = ["present", "--print", "--json", "--reason", "roll_call", "--passphrase-stdin"]
    assert json.loads(location.innom(*asked, stdin=PASSPHRASE))["visits"] == 1
    [new] = [file for file in cups_queue.printed() if file not in before]
    text = on_paper(new)
    assert "Personer i bygget: 3" in text
    assert '<img src="/etc/passwd">' in text
    assert "+47 912 34 567" not in text
    said = [line["action"] for line in json.loads(location.innom("audit", "show", "--json"))]
    assert said[-2:] == ["present", "printed"]


def test_hazard_41_ctrl_c_takes_the_job_back_and_the_names_do_not_come_out_later(
    location: Location, cups_queue: PrintQueue
) -> None:
    location.innom("check-in", "--json", stdin=json.dumps(VISITOR))
    before = cups_queue.printed()
    cups_queue.pause()
    heard = ("env", "--default-signal=INT")  # whoever runs the tests in the background may have switched it off
    asked = [*heard, *location.command("report", "--print", "--reason", "tracing", "--passphrase-stdin")]
    terminal, its_end = os.openpty()
    with subprocess.Popen(asked, env=location.environment, cwd=ROOT, stdin=subprocess.PIPE, stderr=its_end) as process:
        assert process.stdin is not None
        process.stdin.write(PASSPHRASE.encode())
        process.stdin.close()
        wait_for("the job", lambda: bool(cups_queue.run("lpstat", "-o", cups_queue.name)), process, 40)
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
    said = os.read(terminal, 10_000).decode()
    cups_queue.resume()
    assert "Ctrl+C takes the job back" in said, "a terminal is told how the job stands"
    assert cups_queue.printed() == before
    assert json.loads(location.innom("audit", "show", "--json"))[-1]["action"] == "report"  # opened, not printed


def test_a_printer_that_is_not_there_is_said(location: Location, cups_queue: PrintQueue) -> None:
    before = cups_queue.printed()
    location.site.write_text(
        location.site.read_text("utf-8").replace(f'"{cups_queue.name}"', '"Gone"'), encoding="utf-8"
    )
    location.innom("setup", str(location.site))
    said = location.innom("report", "--print", "--reason", "tracing", "--passphrase-stdin", stdin=PASSPHRASE, code=3)
    assert "printer_missing" in said
    assert json.loads(location.innom("audit", "show", "--json"))[-1]["action"] == "report"  # opened, not printed
    assert cups_queue.printed() == before
