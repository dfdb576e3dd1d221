"""What shows names, from a terminal: each needs a passphrase and a reason, and leaves its audit line first."""

import argparse
import sys
from collections.abc import Iterable
from io import BytesIO
from typing import Any

from kiosk.domain.as_json import visits_as_json
from kiosk.domain.errors import Environment
from kiosk.ops import enter as entering
from kiosk.ops import list_visits
from kiosk.ops import present as presence
from kiosk.ops.audit import AuditEntry
from kiosk.ops.listing import Listing
from kiosk.ops.location import Location
from kiosk.ops.printed import note_printed
from kiosk.ops.unlock import Unlocked
from ui.command.leaving import Guard, give, guard, note_leaving, save, save_pdf
from ui.command.output import answer, table
from ui.command.place import now, opened, unlocked

DAMAGED = 4


def visits(options: argparse.Namespace) -> int:
    """The visits of the last days, as a table or JSON, on stdout or into a file; a workbook or CSV into a file."""
    with opened(options) as location, unlocked(options, location) as who:
        at, kept = now(), guard(options)
        listing = list_visits.list_visits(location, who, options.days, options.reason, options.case, at)
        note_leaving(kept, location, who, listing.entry, options.out)
        if options.format in ("csv", "xlsx"):
            from reports.last_days import Asked, heading_of
            from reports.visit_sheet import visits_csv, visits_workbook

            asked = Asked(who.name, at)
            heading = heading_of(location.site, listing, asked, _paper_language(location), options.demo)
            as_file = visits_csv if options.format == "csv" else visits_workbook
            save(options.out, as_file(heading, listing.visits), kept)
        else:
            give(as_text(listing, location, options.json or options.format == "json"), options.out, kept)
    return code(listing)


def present(options: argparse.Namespace) -> int:
    """Who is in the building now; on paper with those who may still be inside."""
    with opened(options) as location, unlocked(options, location) as who:
        if options.print_ or options.out:
            return _roll_call(options, location, who)
        listing = presence.present(location, who, options.reason, options.case, now())
        give(as_text(listing, location, options.json), None, Guard())
    return code(listing)


def report(options: argparse.Namespace) -> int:
    """The visits of the last days as a PDF, into a file or to the printer."""
    from reports.last_days import Asked, draw_last_days

    with opened(options) as location, unlocked(options, location) as who:
        at, kept = now(), guard(options)
        listing = list_visits.list_visits(location, who, options.days, options.reason, options.case, at, "report")
        asked = Asked(who.name, at)
        out = BytesIO()
        pages = draw_last_days(out, location.site, listing, asked, _paper_language(location), options.demo)
        hand_out(options, location, who, listing.entry, out.getvalue(), kept)
    _tell(options, listing.entry, pages=pages, visits=len(listing.visits))
    return code(listing)


def _roll_call(options: argparse.Namespace, location: Location, who: Unlocked) -> int:
    from reports.last_days import Asked
    from reports.media import SHEET, report_media
    from reports.roll_call import draw_roll_call

    at, out, kept = now(), BytesIO(), guard(options)
    call = presence.roll_call(location, who, options.reason, options.case, at)
    media = report_media(location.settings) if options.print_ else SHEET
    language, asked = _paper_language(location), Asked(who.name, at)
    pages = draw_roll_call(out, location.site, call, asked, language, options.demo, media)
    hand_out(options, location, who, call.here.entry, out.getvalue(), kept, media)
    visits, unseen, left = map(len, (call.here.visits, call.unseen, call.just_left))
    _tell(options, call.here.entry, pages=pages, visits=visits, not_seen_leaving=unseen, just_left=left)
    return DAMAGED if call.unread else code(call.here)


def hand_out(
    options: argparse.Namespace,
    location: Location,
    who: Unlocked,
    entry: AuditEntry,
    pdf: bytes,
    kept: Guard,
    media: Any = None,
) -> None:
    """To the printer, of which the log has a line of its own, or into the file, protected as it is to be."""
    if options.print_:
        from ui.command.progress import watch_on_terminal
        from ui.printing import print_paper

        print_paper(pdf, location.settings.printer, watch_on_terminal(), media)
        note_printed(location, who, entry, now())
    else:
        note_leaving(kept, location, who, entry, options.out)
        save_pdf(options.out, pdf, kept)


def _tell(options: argparse.Namespace, entry: AuditEntry, **counts: int) -> None:
    file = str(options.out) if options.out else None
    answer({**counts, "audit": entry.number, "head": entry.hash.hex(), "file": file}, options.json)


def enter(options: argparse.Namespace) -> int:
    """Visits noted elsewhere, one JSON object a line: all of the file or nothing."""
    with opened(options) as location, unlocked(options, location) as who:
        entered = entering.enter(location, who, _lines(options), now())
    answer({"entered": len(entered.ids), "not_kept": entered.not_kept, "ids": list(entered.ids)}, options.json)
    return 0


def as_text(listing: Listing, location: Location, as_json: bool) -> Iterable[str]:
    """The visits as a table, or as JSON, piece by piece."""
    zone = location.site.zone
    return visits_as_json(listing.visits, zone) if as_json else [table(listing.visits, zone)]


def _lines(options: argparse.Namespace) -> list[str]:
    if str(options.file) == "-":
        return sys.stdin.read().splitlines()
    try:
        return options.file.read_text(encoding="utf-8-sig").split("\n")  # type: ignore[no-any-return]
    except (OSError, UnicodeDecodeError):
        raise Environment("file_unreadable", file=options.file.name) from None


def _paper_language(location: Location) -> str:
    return location.settings.languages[0]


def code(listing: Listing) -> int:
    """The command's exit code: 4 if a visit is damaged."""
    return DAMAGED if any(visit.damaged for visit in listing.visits) else 0
