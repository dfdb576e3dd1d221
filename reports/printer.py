"""Paper goes straight to the location's printer, through CUPS, and is known to have come out.

`lp` answers 0 as soon as the queue has the job, also when the printer is paused or out of paper; so the job is
watched until CUPS says that it is done. What does not come out in time is taken back: a list of names must not
appear on an unwatched printer the next morning. Windows has no `lp`: there the window prints (ui/print_windows.py).
"""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.errors import Environment, Refused
from reports.ipp import JobNow, JobState, has_no_paper, job_now
from reports.media import SHEET, Media, lp_options

PATIENCE = 90.0
_PAUSE = 0.25
_ANSWER = 30.0
_REQUEST = re.compile(r"request id is (\S+-[0-9]+)")


@dataclass(frozen=True, slots=True)
class Watch:
    """Who looks on while it prints: `told` gets the job four times a second, and whether the printer wants paper;
    once `stop` says so, the job is cancelled."""

    told: Callable[[JobNow, bool], None] = lambda _job, _no_paper: None
    stop: Callable[[], bool] = lambda: False


UNWATCHED = Watch()


def print_pdf(
    pdf: bytes, printer: str, title: str, patience: float = PATIENCE, watch: Watch = UNWATCHED, media: Media = SHEET
) -> None:
    """Print on that queue, "" for the system's default, and return when the job is done.

    `title` names nobody: queues show and log it; `media` is what the pages were drawn for. Refuses with Environment:
    printer_missing (no CUPS, no such queue, no default), printer_failed (refused, cancelled elsewhere, or aborted),
    printer_no_paper and printer_stuck (not done after `patience` seconds; the job is cancelled); with Refused:
    print_cancelled (`watch` said stop).
    """
    job = _send(pdf, printer, title, lp_options(pdf, media))
    try:
        state = _watched(job, printer, time.monotonic() + patience, watch)
    except (Refused, KeyboardInterrupt):
        ask_cups(printer, "cancel", job)
        raise
    if state < JobState.CANCELLED:
        no_paper = _no_paper(job)
        ask_cups(printer, "cancel", job)
        if no_paper:
            raise Environment("printer_no_paper", printer=printer)
        raise Environment("printer_stuck", printer=printer)
    if state is not JobState.COMPLETED:
        raise Environment("printer_failed", printer=printer)


def _watched(job: str, printer: str, deadline: float, watch: Watch) -> JobState:
    """Its state once it is done, or when the time is over; refuses where who looks on says stop."""
    while (now := _now(job, printer)).state < JobState.CANCELLED and time.monotonic() < deadline:
        watch.told(now, _no_paper(job))
        if watch.stop():
            raise Refused("print_cancelled")
        time.sleep(_PAUSE)
    return now.state


def _send(pdf: bytes, printer: str, title: str, options: tuple[str, ...]) -> str:
    """Hand the document over; the job's name, such as Reception-17."""
    destination = ("-d", printer) if printer else ()
    done = ask_cups(printer, "lp", *destination, "-t", title, *options, "-", stdin=pdf)
    found = _REQUEST.search(done.stdout.decode(errors="replace"))
    if done.returncode == 0 and found:
        return found[1]
    refusal = done.stderr.decode(errors="replace").lower()
    missing = any(sign in refusal for sign in ("does not exist", "no default destination", "scheduler", "connect"))
    raise Environment("printer_missing" if missing else "printer_failed", printer=printer)


def _now(job: str, printer: str) -> JobNow:
    try:
        return job_now(int(job.rpartition("-")[2]))
    except OSError:
        raise Environment("printer_failed", printer=printer) from None


def _no_paper(job: str) -> bool:
    try:
        return has_no_paper(job.rpartition("-")[0])
    except OSError:
        return False


def ask_cups(printer: str, program: str, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """One of CUPS' own programs, in English whatever the system speaks, never through a shell."""
    path = shutil.which(program)
    if path is None:
        raise Environment("printer_missing", printer=printer)
    command, environment = [path, *arguments], {**os.environ, "LC_ALL": "C", "LANGUAGE": "C"}
    try:
        return subprocess.run(command, input=stdin, capture_output=True, env=environment, timeout=_ANSWER, check=False)
    except (subprocess.TimeoutExpired, OSError):
        raise Environment("printer_failed", printer=printer) from None
