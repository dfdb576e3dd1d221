"""A tracing as files: a PDF, a workbook, and the letters to contacts."""

import argparse
from io import BytesIO

from kiosk.ops.location import Location
from kiosk.ops.trace import Traceable, Tracing
from reports.last_days import Asked, heading_of
from reports.letters import draw_letters
from reports.tracing import draw_tracing
from reports.tracing_sheet import tracing_workbook
from ui.command.place import save_pdf, write_whole


def write_files(
    options: argparse.Namespace, location: Location, traceable: Traceable, answer: Tracing, asked: Asked, password: str
) -> None:
    """Write what was asked for, PDFs locked if there is a password; the letters first, for they refuse where there is
    nobody to write to."""
    heading = heading_of(location.site, traceable.listing, asked, location.settings.languages[0], options.demo)
    paper = BytesIO()
    if options.letters:
        draw_letters(paper, heading, location.settings, answer.contacts)
        save_pdf(options.letters, paper.getvalue(), password)
    if options.format == "xlsx":
        write_whole(options.out, tracing_workbook(heading, answer, options.minutes, traceable.unread))
    if options.format == "pdf":
        paper = BytesIO()
        draw_tracing(paper, heading, answer, options.minutes, traceable.unread)
        save_pdf(options.out, paper.getvalue(), password)
