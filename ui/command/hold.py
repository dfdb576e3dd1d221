"""`innom hold`: visits that the law keeps longer, from a terminal; two persons type their passphrase."""

import argparse
import json

from kiosk.ops import hold as holding
from kiosk.ops import list_holds
from kiosk.ops.hold import Order
from kiosk.ops.list_holds import Held
from kiosk.ops.location import Location
from kiosk.store.holds import HoldRow
from ui.command.leaving import Guard, give
from ui.command.output import answer, say, stored_local
from ui.command.place import now, opened, unlocked, unlocked_twice
from ui.command.staff import as_text, code


def hold(options: argparse.Namespace) -> int:
    """Add, list, show or end a hold."""
    return {"add": _add, "list": _list, "show": _show, "end": _end}[options.what](options)


def _add(options: argparse.Namespace) -> int:
    with opened(options) as location, unlocked_twice(options, location) as (who, second):
        row = holding.hold(location, who, second, options.visits, _order(options), now())
        answer({"id": row.id, "visits": len(set(options.visits)), "expires_at": _expires(row, location)}, options.json)
    return 0


def _end(options: argparse.Namespace) -> int:
    with opened(options) as location, unlocked_twice(options, location) as (who, second):
        row = holding.end_hold(location, who, second, options.hold, _order(options), now())
        answer({"id": row.id, "expires_at": _expires(row, location)}, options.json)
    return 0


def _list(options: argparse.Namespace) -> int:
    with opened(options) as location:
        found = [_told(held, location) for held in list_holds.list_holds(location)]
    if options.json:
        say(json.dumps(found, ensure_ascii=False) + "\n")
    else:
        say("".join("  ".join(f"{key}: {value}" for key, value in each.items()) + "\n" for each in found))
    return 0


def _show(options: argparse.Namespace) -> int:
    with opened(options) as location, unlocked(options, location) as who:
        listing = list_holds.show_hold(location, who, options.hold, options.reason, options.case, now())
        give(as_text(listing, location, options.json), None, Guard())
    return code(listing)


def _order(options: argparse.Namespace) -> Order:
    return Order(options.authority, options.until, options.reason, options.case)


def _told(held: Held, location: Location) -> dict[str, object]:
    row, zone = held.row, location.site.zone
    return {
        "id": row.id,
        "authority": row.authority,
        "reason": row.reason,
        "asked_by": held.asked_by,
        "approved_by": held.approved_by,
        "made_at": stored_local(row.made_at, zone),
        "expires_at": stored_local(row.expires_at, zone),
        "ended_at": stored_local(row.ended_at, zone) if row.ended_at else None,
        "visits": held.visits,
    }


def _expires(row: HoldRow, location: Location) -> str:
    return stored_local(row.expires_at, location.site.zone)
