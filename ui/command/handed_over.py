"""`innom disclose --list`: what was handed over to whom, as it can be trusted."""

import argparse
import json
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.as_json import local
from kiosk.ops.handed_over import Handing, handed_over
from ui.command.output import say
from ui.command.place import now, opened, unlocked

DAMAGED = 4


def list_handed_over(options: argparse.Namespace) -> int:
    """Newest first, without names and so without a reason; 4 if something is not as it was signed."""
    with opened(options) as location, unlocked(options, location) as who:
        found = handed_over(location, who, now())
        zone = location.site.zone
    if options.json:
        say(json.dumps([_as_json(each, zone) for each in found], ensure_ascii=False) + "\n")
    else:
        say("".join(_as_line(each, zone) for each in found))
    return DAMAGED if any(each.damaged for each in found) else 0


def _as_json(each: Handing, zone: ZoneInfo) -> dict[str, object]:
    """`visit` null: it is not kept any more."""
    return {
        "at": _local(each.at, zone),
        "by": each.by,
        "receiver": each.receiver,
        "ground": each.ground,
        "case": each.case,
        "told_from": _local(each.told_from, zone),
        "told": each.told,
        "visits": [{"audit": visit.number, "visit": visit.visit or None} for visit in each.visits],
        "damaged": each.damaged,
    }


def _as_line(each: Handing, zone: ZoneInfo) -> str:
    numbers = [visit.number for visit in each.visits]
    cells = (
        f"log {numbers[0]}" if len(numbers) == 1 else f"log {numbers[0]}-{numbers[-1]}",
        "DAMAGED" if each.damaged else "",
        _local(each.at, zone),
        each.by,
        each.receiver,
        each.ground,
        each.case,
        f"{len(numbers)} visits" if len(numbers) > 1 else "1 visit",
        f"told from {local(each.told_from, zone)}" if each.told_from else "",
    )
    return "  ".join(cell for cell in cells if cell) + "\n"


def _local(at: datetime | None, zone: ZoneInfo) -> str | None:
    return local(at, zone) if at else None
