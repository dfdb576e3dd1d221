"""A tracing as papers and files: what the command makes too, from what the window has opened."""

import json
from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from typing import Any

from kiosk.ops.location import Location
from reports.last_days import heading_of
from reports.letters import draw_letters
from reports.page import Heading
from reports.printer import Watch
from reports.tracing import draw_tracing
from reports.tracing_json import tracing_json
from reports.tracing_sheet import tracing_workbook
from ui.desk.tracing_answer import Answer, Opened, Question, answer, open_visits
from ui.language import Language
from ui.printing import print_paper as put_out

KINDS = ("pdf", "xlsx", "json")  # what is saved; letters go on paper


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


def print_paper(opened: Opened, given: Answer, kind: str, language: str, watch: Watch, *, demo: bool) -> None:
    """Straight to the location's printer, with no dialog; back when it is out."""
    put_out(paper(opened, given, kind, language, demo=demo), opened.settings.printer, watch)


def to_save(
    who: Any, reason: str, case: str, now: datetime, question: Question, language: Language, demo: bool
) -> Callable[[Location], Callable[[str], bytes]]:
    """What is done on the store's thread for a file: opens all days anew, under a line of the log of its own; then the
    file of a kind answers the same question as of now."""
    spoken = language.now

    def work(location: Location) -> Callable[[str], bytes]:
        opened = open_visits(location, who, reason, case, now)
        return lambda kind: paper(opened, answer(opened, question, language, None), kind, spoken, demo=demo)

    return work


def _heading(opened: Opened, given: Answer, language: str, demo: bool) -> Heading:
    return heading_of(opened.settings.site, given.opened.listing, opened.asked, language, demo)
