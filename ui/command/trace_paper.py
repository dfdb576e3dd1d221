"""A tracing as files: a PDF, a workbook, and the letters to contacts."""

import argparse
from io import BytesIO

from kiosk.ops.letters import own_letters
from kiosk.ops.location import Location
from kiosk.ops.trace import Traceable, Tracing
from reports.last_days import Asked, heading_of
from reports.letters import draw_letters
from reports.tracing import draw_tracing
from reports.tracing_sheet import tracing_workbook
from ui.command.leaving import Guard, save, save_pdf


def write_files(
    options: argparse.Namespace, location: Location, traceable: Traceable, answer: Tracing, asked: Asked, kept: Guard
) -> None:
    """Write what was asked for, each protected as it is to be; the letters first, for they refuse where there is
    nobody to write to."""
    heading = heading_of(location.site, traceable.listing, asked, location.settings.languages[0], options.demo)
    paper = BytesIO()
    if options.letters:
        draw_letters(paper, heading, location.settings, answer.contacts, own_letters(location.home))
        save_pdf(options.letters, paper.getvalue(), kept)
    if options.format == "xlsx":
        save(options.out, tracing_workbook(heading, answer, options.minutes, traceable.unread), kept)
    if options.format == "pdf":
        paper = BytesIO()
        draw_tracing(paper, heading, answer, options.minutes, traceable.unread)
        save_pdf(options.out, paper.getvalue(), kept)
