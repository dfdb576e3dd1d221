"""Who met somebody, from a terminal: JSON for scripts, a PDF, a workbook or letters for a health officer."""

import argparse
import json
from zoneinfo import ZoneInfo

from kiosk.domain.as_json import visit_as_json
from kiosk.domain.visitor import Visitor
from kiosk.ops.trace import Met, Tracing, contacts_of, find_index, open_for_tracing
from ui.command.leaving import give, guard, note_leaving
from ui.command.place import now, opened, unlocked
from ui.command.staff import DAMAGED
from ui.command.unseen import unseen


def trace(options: argparse.Namespace) -> int:
    """The contacts of the person of a visit, or of a name; 4 if damaged visits may hide one."""
    at = now()
    with opened(options) as location, unlocked(options, location) as who:
        days, name = location.site.retention, unseen(options.name, "Name: ") or ""
        kept = guard(options)
        traceable = open_for_tracing(location, who, days, options.reason, options.case, at)
        index = find_index(traceable, options.visit or "", name)
        answer = contacts_of(traceable, index, options.minutes, second_order=options.second_order)
        note_leaving(kept, location, who, traceable.listing.entry, options.out, options.letters)
        if options.letters or options.format != "json":
            from reports.last_days import Asked
            from ui.command.trace_paper import write_files

            write_files(options, location, traceable, answer, Asked(who.name, at), kept)
        if options.format == "json":
            give(json.dumps(as_json(answer, location.site.zone), ensure_ascii=False) + "\n", options.out, kept)
    return DAMAGED if traceable.unread else 0


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
