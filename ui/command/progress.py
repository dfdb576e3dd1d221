"""What a terminal is told while the printer works; a pipe is told nothing."""

import sys

from reports.ipp import JobNow, JobState
from reports.printer import UNWATCHED, Watch

_WORDS = {
    JobState.PENDING: "waiting for the printer",
    JobState.HELD: "held by the printer",
    JobState.PROCESSING: "printing",
    JobState.STOPPED: "the printer has stopped",
}


def watch_on_terminal() -> Watch:
    """Each change on a line of stderr; Ctrl+C takes the job back."""
    if sys.stderr is None or not sys.stderr.isatty():
        return UNWATCHED
    said: list[str] = []

    def tell(job: JobNow, no_paper: bool) -> None:
        words = "the printer is out of paper" if no_paper else _WORDS.get(job.state, "")
        words += f", page {job.pages}" if job.pages and not no_paper else ""
        if said[-1:] != [words]:
            said.append(words)
            print(f"innom: {words} (Ctrl+C takes the job back)", file=sys.stderr)

    return Watch(told=tell)
