"""Who met somebody, from a terminal: JSON for scripts, a PDF, a workbook or letters for a health officer."""

import argparse
import json

from kiosk.ops.trace import contacts_of, find_index, open_for_tracing
from reports.tracing_json import tracing_json
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
            give([json.dumps(tracing_json(answer, location.site.zone), ensure_ascii=False) + "\n"], options.out, kept)
    return DAMAGED if traceable.unread else 0
