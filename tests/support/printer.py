"""A real CUPS queue that prints into a folder: a private cupsd on a socket of its own, with the cups-pdf printer."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.programs import end, program, wait_for
from tests.support.tree import ROOT

DRIVER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd")
CUPSD = """Listen {folder}/cups.sock
LogLevel warn
MaxLogSize 0
{keeps}PreserveJobHistory Yes
WebInterface No
Browsing Off
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
CUPS_FILES = """ServerRoot {folder}/etc
CacheDir {folder}/cache
StateDir {folder}/state
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
"""
CUPS_PDF = """Out {folder}/out
AnonDirName {folder}/out
Spool {folder}/pdf-spool
Log {folder}
UserUMask 0022
Label 1
"""


@dataclass(frozen=True, slots=True)
class PrintQueue:
    """A queue by name, what a process needs in its environment to reach it, and the folder where its paper lands."""

    name: str
    environment: dict[str, str]
    folder: Path

    def run(self, *arguments: str, stdin: bytes = b"") -> str:
        """Runs one of CUPS' own programs against this queue's server; what it printed."""
        command = [program(arguments[0], "accept"), *arguments[1:]]
        environment = {**os.environ, **self.environment}
        done = subprocess.run(command, input=stdin, capture_output=True, env=environment, timeout=30, check=False)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    def pause(self) -> None:
        self.run("cupsdisable", self.name)

    def resume(self) -> None:
        self.run("cupsenable", self.name)

    def another(self, name: str, driver: str) -> "PrintQueue":
        """One more queue of the same server and folder, with what a printer of another kind says of itself (PPD)."""
        file = self.folder.parent / f"{name}.ppd"
        file.write_text(driver, encoding="utf-8")
        self.run("lpadmin", "-p", name, "-v", f"cups-pdf:/{self.folder.parent.name}", "-P", str(file), "-E")
        return PrintQueue(name, self.environment, self.folder)

    def printed(self, seconds: float = 30) -> list[Path]:
        """The PDF files on paper so far, in order of printing, once no job is waiting; fails after so many seconds."""
        deadline = time.monotonic() + seconds
        while self.run("lpstat", "-o", self.name):
            assert time.monotonic() < deadline, "still printing: " + (self.folder.parent / "error_log").read_text()
            time.sleep(0.05)
        return sorted(self.folder.glob("*.pdf"), key=lambda file: file.stat().st_mtime_ns)


def paper_of(touches: str, queue: PrintQueue, folder: Path, logged: list[str], patience: int = 100) -> str:
    """What pdftotext reads on the one paper that this program brings; `logged` is how its last line ends.

    In a process of its own: the window belongs to the thread and the environment that it is started with.
    """
    before = queue.printed()
    environment = {**os.environ, **queue.environment}
    command = [sys.executable, "-c", touches, str(folder), queue.name]
    done = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=patience, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[-len(logged) :] == logged
    [new] = [file for file in queue.printed() if file not in before]
    read = subprocess.run([program("pdftotext"), str(new), "-"], capture_output=True, check=True, timeout=30)
    return read.stdout.decode()


KEEPS_NONE = "PreserveJobFiles No\n"


def prepare(folder: Path, keeps: str = KEEPS_NONE) -> list[str]:
    """Writes the server's settings into the folder, with its word on printed files; the command that starts it."""
    for name in ("etc/ssl", "etc/ppd", "cache", "state/certs", "spool/tmp", "out", "pdf-spool"):
        (folder / name).mkdir(parents=True)
    folder.chmod(0o755)
    (folder / "out").chmod(0o777)
    (folder / "etc/cupsd.conf").write_text(CUPSD.format(folder=folder, keeps=keeps), encoding="utf-8")
    (folder / "etc/cups-files.conf").write_text(CUPS_FILES.format(folder=folder), encoding="utf-8")
    cupsd = program("cupsd", "accept")
    return [cupsd, "-f", "-c", str(folder / "etc/cupsd.conf"), "-s", str(folder / "etc/cups-files.conf")]


def label_driver(width: int, height: int) -> str:
    """A printer in which labels of that size lie (mm)."""
    points = [round(side * 72 / 25.4) for side in (width, height)]
    name, area = "w{}h{}".format(*points), "{} {}".format(*points)
    sizes = (
        "".join(
            f'*{key} {name}/{width} x {height} mm: "<</PageSize[{area}]/ImagingBBox null>>setpagedevice"\n'
            for key in ("PageSize", "PageRegion")
        )
        + f'*ImageableArea {name}: "0 0 {area}"\n*PaperDimension {name}: "{area}"\n'
    )
    text = DRIVER.read_text(encoding="utf-8", errors="replace")
    for key in ("PageSize", "PageRegion", "ImageableArea", "PaperDimension"):
        text = text.replace(f"*Default{key}: A4\n", f"*Default{key}: {name}\n")
    return text + sizes


def empty_driver(filler: Path) -> str:
    """A printer that is out of paper as long as there is no file `filler`: a filter of its own says so to CUPS."""
    says = filler.with_suffix(".sh")
    says.write_text(
        f'#!/bin/sh\necho "STATE: +media-empty-error" >&2\nwhile [ ! -e {filler} ]; do sleep 0.1; done\n'
        'echo "STATE: -media-empty-error" >&2\nexec cat "$6"\n',
        encoding="utf-8",
    )
    says.chmod(0o755)
    return (
        DRIVER.read_text(encoding="utf-8", errors="replace")
        + f'*cupsFilter2: "application/pdf application/pdf 0 {says}"\n'
    )


@pytest.fixture(scope="session")
def cups_queue() -> Iterator[PrintQueue]:
    """One queue for the session, named PDF."""
    with cups_server() as queue:
        yield queue


@contextmanager
def cups_server(keeps: str = KEEPS_NONE) -> Iterator[PrintQueue]:
    """A server with a queue named PDF; needs root, because cups-pdf takes its settings from /etc/cups alone."""
    if os.geteuid() != 0:
        pytest.fail("the printer of the acceptance tests needs root: run `sudo make accept`", pytrace=False)
    with tempfile.TemporaryDirectory(prefix="innom-cups-") as place, ExitStack() as stack:
        folder = Path(place)
        queue = PrintQueue("PDF", {"CUPS_SERVER": str(folder / "cups.sock")}, folder / "out")
        settings = Path("/etc/cups") / f"cups-pdf-{folder.name}.conf"  # cups-pdf's own way to have several printers
        stack.callback(settings.unlink, missing_ok=True)
        with (folder / "cupsd.txt").open("wb") as log:
            process = subprocess.Popen(prepare(folder, keeps), stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        settings.write_text(CUPS_PDF.format(folder=folder), encoding="utf-8")
        stack.callback(end, process)
        wait_for("cupsd", (folder / "cups.sock").exists, process)
        queue.run("lpadmin", "-p", queue.name, "-v", f"cups-pdf:/{folder.name}", "-P", str(DRIVER), "-E")
        yield queue
