"""`innom clock`: how the clock stands to what was believed, and a lead's word that it is right."""

import argparse
from datetime import datetime

from kiosk.ops import clock as guard
from kiosk.ops.location import Location
from ui.command.output import answer
from ui.command.place import now, opened, unlocked, unlocked_twice


def clock(options: argparse.Namespace) -> int:
    """Show how the clock stands, or confirm that it is right."""
    with opened(options) as location:
        answer(_confirm(options, location) if options.what == "confirm" else _show(location), options.json)
    return 0


def _show(location: Location) -> dict[str, object]:
    """No name, so no passphrase; nothing is changed."""
    at = now()
    seen, waits = guard.state_of(location, at), guard.holds_wait_since(location)
    return {
        "now": _local(at, location),
        "mark": _local(seen.mark, location),
        "clock": seen.verdict.value,
        "time_server": location.machine.in_sync(),
        "paused_since": _local(seen.pause.since, location) if seen.pause else None,
        "holds_wait_since": _local(waits, location) if waits else None,
    }


def _confirm(options: argparse.Namespace, location: Location) -> dict[str, object]:
    if options.second:
        with unlocked_twice(options, location) as (who, second):
            confirmed = guard.confirm(location, who, now(), second)
    else:
        with unlocked(options, location) as who:
            confirmed = guard.confirm(location, who, now())
    return {
        "now": _local(confirmed.now, location),
        "mark": _local(confirmed.mark, location),
        "paused_since": _local(confirmed.paused_since, location) if confirmed.paused_since else None,
        "holds_wait": confirmed.holds_wait,
    }


def _local(moment: datetime, location: Location) -> str:
    return moment.astimezone(location.site.zone).isoformat(timespec="seconds")
