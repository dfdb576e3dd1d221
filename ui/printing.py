"""The one door to the printer for window and command, whatever the system: nothing of it is loaded before it prints."""

import sys
from typing import Any


def print_paper(pdf: bytes, printer: str, watch: Any = None, media: Any = None) -> None:
    """Print on that queue, "" for the system's default, and return when the paper is out (Windows: when the spooler
    has it); refuses as `reports.printer.print_pdf` does.

    `watch` (reports.printer.Watch) is told how the job stands and may stop it; `media` (reports.media.Media) is what
    the pages were drawn for. Queues show and log a job's title, so it names nobody.
    """
    from reports.media import SHEET
    from reports.printer import UNWATCHED, print_pdf

    if sys.platform == "win32":
        from ui.print_windows import print_pdf as print_by_spooler

        print_by_spooler(pdf, printer, "Innom", watch or UNWATCHED)
        return
    print_pdf(pdf, printer, "Innom", watch=watch or UNWATCHED, media=media or SHEET)
