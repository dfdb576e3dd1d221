"""A tracing as papers and files: what the command makes too, from what the window has opened."""

import json
import logging
from io import BytesIO
from typing import Any

from kiosk.domain.errors import Problem
from kiosk.ops.printed import note_printed
from reports.last_days import heading_of
from reports.letters import draw_letters
from reports.page import Heading
from reports.printer import print_pdf
from reports.tracing import draw_tracing
from reports.tracing_json import tracing_json
from reports.tracing_sheet import tracing_workbook
from ui.desk.section import Tools
from ui.desk.tracing_answer import Answer, Opened

_log = logging.getLogger(__name__)


def paper(opened: Opened, given: Answer, kind: str, language: str, *, demo: bool) -> bytes:
    """The whole of one file: "pdf", "letters" (PDF too), "xlsx" or "json". Letters refuse where nobody was met."""
    heading, out = _heading(opened, given, language, demo), BytesIO()
    if kind == "json":
        zone = opened.settings.site.zone
        return (json.dumps(tracing_json(given.tracing, zone), ensure_ascii=False) + "\n").encode()
    if kind == "xlsx":
        return tracing_workbook(heading, given.tracing, given.question.minutes, given.opened.unread)
    if kind == "letters":
        draw_letters(out, heading, opened.settings, given.tracing.contacts, opened.letters)
    else:
        draw_tracing(out, heading, given.tracing, given.question.minutes, given.opened.unread)
    return out.getvalue()


def print_paper(opened: Opened, given: Answer, kind: str, language: str, *, demo: bool) -> None:
    """Straight to the location's printer, with no dialog; back when it is out."""
    print_pdf(paper(opened, given, kind, language, demo=demo), opened.settings.printer, "Innom")


def _heading(opened: Opened, given: Answer, language: str, demo: bool) -> Heading:
    return heading_of(opened.settings.site, given.opened.listing, opened.asked, language, demo)


def note_on_paper(tools: Tools, who: Any, opened: Opened) -> None:
    """A line of the log's own once the paper is out; that the names were opened for it stands there already."""
    now, entry = tools.clock(), opened.traceable.listing.entry
    tools.worker.do(lambda location: note_printed(location, who, entry, now), lambda _: None, _not_noted)


def _not_noted(problem: Problem) -> None:
    _log.warning("printed_not_noted", extra={"facts": {"code": problem.code}})
