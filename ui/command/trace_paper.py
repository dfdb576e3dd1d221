"""A tracing as files: a PDF, a workbook, and the letters to contacts."""

import argparse
from io import BytesIO

from kiosk.ops.location import Location
from kiosk.ops.trace import Traceable, Tracing
from reports.last_days import Asked, heading_of
from reports.letters import draw_letters
from reports.tracing import draw_tracing
from reports.tracing_sheet import tracing_workbook
from ui.command.place import write_whole


def write_files(
    options: argparse.Namespace, location: Location, traceable: Traceable, answer: Tracing, asked: Asked
) -> None:
    """Write what was asked for; the letters first, for they refuse where there is nobody to write to."""
    heading = heading_of(location.site, traceable.listing, asked, location.settings.languages[0], options.demo)
    paper = BytesIO()
    if options.letters:
        draw_letters(paper, heading, location.settings, answer.contacts)
        write_whole(options.letters, paper.getvalue())
    if options.format == "xlsx":
        write_whole(options.out, tracing_workbook(heading, answer, options.minutes, traceable.unread))
    if options.format == "pdf":
        paper = BytesIO()
        draw_tracing(paper, heading, answer, options.minutes, traceable.unread)
        write_whole(options.out, paper.getvalue())
