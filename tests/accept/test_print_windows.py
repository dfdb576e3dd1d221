"""The code that prints on Windows, tried here on a queue of CUPS: Qt's printers are the same, the spooler is not."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.accept.test_printer import paper
from tests.support.printer import PrintQueue
from tests.support.programs import program
from tests.support.tree import ROOT

PRINT = """
import sys
from pathlib import Path
from kiosk.domain.errors import Problem
from reports.printer import Watch
from ui.print_windows import print_pdf

told = []
try:
    watch = Watch(told=lambda job, _: told.append(job.pages), stop=lambda: sys.argv[3] == "stop")
    print_pdf(Path(sys.argv[1]).read_bytes(), sys.argv[2], "Innom", watch)
except Problem as refusal:
    print(refusal.code)
print(told)
"""


def printed(queue: PrintQueue, folder: Path, name: str, stop: str = "") -> str:
    """What the code says that prints two pages on the queue of that name, in a process of its own."""
    file = folder / "two.pdf"
    file.write_bytes(paper("first", "second"))
    done = subprocess.run(
        [sys.executable, "-c", PRINT, str(file), name, stop],
        env={"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), **queue.environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_page_comes_out(cups_queue: PrintQueue, tmp_path: Path) -> None:
    before = cups_queue.printed()
    assert printed(cups_queue, tmp_path, cups_queue.name) == "[0, 1]\n"
    [new] = [file for file in cups_queue.printed() if file not in before]
    said = subprocess.run([program("pdfinfo"), str(new)], capture_output=True, text=True, check=True, timeout=30)
    assert "Pages:           2" in said.stdout


@pytest.mark.parametrize("name", ["NoSuchQueue", ""])
def test_hazard_41_a_printer_that_is_not_there_is_missing_and_no_file_takes_its_place(
    cups_queue: PrintQueue, tmp_path: Path, name: str
) -> None:
    assert printed(cups_queue, tmp_path, name).startswith("printer_missing")
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["two.pdf"]


def test_hazard_41_stopped_before_the_first_page_nothing_comes_out(cups_queue: PrintQueue, tmp_path: Path) -> None:
    before = cups_queue.printed()
    assert printed(cups_queue, tmp_path, cups_queue.name, "stop").startswith("print_cancelled")
    assert cups_queue.printed() == before
