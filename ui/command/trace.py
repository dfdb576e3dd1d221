"""Who met somebody, from a terminal: JSON for scripts, a PDF or a workbook for a health officer."""

import argparse
import json
from datetime import datetime
from io import BytesIO
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kiosk.domain.as_json import visit_as_json
from kiosk.domain.visitor import Visitor
from kiosk.ops.location import Location
from kiosk.ops.trace import Met, Traceable, Tracing, contacts_of, find_index, open_for_tracing
from ui.command.place import give, now, opened, unlocked, write_whole
from ui.command.staff import DAMAGED
from ui.command.unseen import unseen


class Found(NamedTuple):
    """What was opened, and what was found in it."""

    traceable: Traceable
    answer: Tracing


def trace(options: argparse.Namespace) -> int:
    """The contacts of the person of a visit, or of a name; 4 if damaged visits may hide one."""
    at = now()
    with opened(options) as location, unlocked(options, location) as who:
        days = location.site.retention
        traceable = open_for_tracing(location, who, days, options.reason, options.case, at)
        index = find_index(traceable, options.visit or "", unseen(options.name, "Name: ") or "")
        answer = contacts_of(traceable, index, options.minutes, second_order=options.second_order)
        if options.format == "json":
            give(json.dumps(as_json(answer, location.site.zone), ensure_ascii=False) + "\n", options.out)
        else:
            write_whole(options.out, _drawn(options, location, who.name, at, Found(traceable, answer)))
    return DAMAGED if traceable.unread else 0


def _drawn(options: argparse.Namespace, location: Location, by: str, at: datetime, found: Found) -> bytes:
    """The answer as a PDF or a workbook."""
    from reports.last_days import Asked, heading_of
    from reports.tracing import draw_tracing
    from reports.tracing_sheet import tracing_workbook

    language, listing = location.settings.languages[0], found.traceable.listing
    heading = heading_of(location.site, listing, Asked(by, at), language, options.demo)
    if options.format == "xlsx":
        return tracing_workbook(heading, found.answer, options.minutes, found.traceable.unread)
    paper = BytesIO()
    draw_tracing(paper, heading, found.answer, options.minutes, found.traceable.unread)
    return paper.getvalue()


def as_json(tracing: Tracing, zone: ZoneInfo) -> dict[str, object]:
    """As the command promises it: persons and minutes; a contact's visits by their ids."""
    return {
        "index": [visit_as_json(visit, zone) for visit in tracing.index],
        "contacts": [_contact(met) for met in tracing.contacts],
        "not_contacts": [_person(visitor) for visitor in tracing.not_contacts],
    }


def _contact(met: Met) -> dict[str, object]:
    return {
        "person": _person(met.person),
        "certain_minutes": met.certain_minutes,
        "possible_minutes": met.possible_minutes,
        "same_host": met.same_host,
        "days": [day.isoformat() for day in met.days],
        "visits": [visit.id for visit in met.visits],
        "order": met.order,
    }


def _person(visitor: Visitor) -> dict[str, object]:
    return {"name": visitor.name, "company": visitor.company, "phone": visitor.phone, "email": visitor.email}
