"""Paper goes straight to the location's printer, through CUPS, and is known to have come out.

`lp` answers 0 as soon as the queue has the job, also when the printer is paused or out of paper; so the job is
watched until CUPS says that it is done. What does not come out in time is taken back: a list of names must not
appear on an unwatched printer the next morning. Windows has no `lp`; its branch is a later issue (it needs Qt).
"""

import os
import re
import shutil
import subprocess
import time

from kiosk.domain.errors import Environment
from reports.ipp import JobState, job_state

PATIENCE = 90.0
_PAUSE = 0.25
_ANSWER = 30.0
_REQUEST = re.compile(r"request id is (\S+-[0-9]+)")


def print_pdf(pdf: bytes, printer: str, title: str, patience: float = PATIENCE) -> None:
    """Print on that queue, "" for the system's default, and return when the job is done.

    `title` names nobody: queues show and log it. Refuses with Environment: printer_missing (no CUPS, no such
    queue, no default), printer_failed (refused, cancelled or aborted), printer_stuck (not done after `patience`
    seconds; the job is cancelled).
    """
    job = _send(pdf, printer, title)
    deadline = time.monotonic() + patience
    while (state := _state(job, printer)) < JobState.CANCELLED:
        if time.monotonic() > deadline:
            _run(printer, "cancel", job)
            raise Environment("printer_stuck", printer=printer)
        time.sleep(_PAUSE)
    if state is not JobState.COMPLETED:
        raise Environment("printer_failed", printer=printer)


def _send(pdf: bytes, printer: str, title: str) -> str:
    """Hand the document over; the job's name, such as Reception-17."""
    destination = ("-d", printer) if printer else ()
    done = _run(printer, "lp", *destination, "-t", title, "-", stdin=pdf)
    found = _REQUEST.search(done.stdout.decode(errors="replace"))
    if done.returncode == 0 and found:
        return found[1]
    refusal = done.stderr.decode(errors="replace").lower()
    missing = any(sign in refusal for sign in ("does not exist", "no default destination", "scheduler", "connect"))
    raise Environment("printer_missing" if missing else "printer_failed", printer=printer)


def _state(job: str, printer: str) -> JobState:
    try:
        return job_state(int(job.rpartition("-")[2]))
    except OSError:
        raise Environment("printer_failed", printer=printer) from None


def _run(printer: str, program: str, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """One of CUPS' own programs, in English whatever the system speaks, never through a shell."""
    path = shutil.which(program)
    if path is None:
        raise Environment("printer_missing", printer=printer)
    command, environment = [path, *arguments], {**os.environ, "LC_ALL": "C", "LANGUAGE": "C"}
    try:
        return subprocess.run(command, input=stdin, capture_output=True, env=environment, timeout=_ANSWER, check=False)
    except (subprocess.TimeoutExpired, OSError):
        raise Environment("printer_failed", printer=printer) from None
