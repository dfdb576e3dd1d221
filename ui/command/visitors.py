"""What a locked kiosk does, from a terminal: check in, check out, purge. No name is shown."""

import argparse
import sys

from kiosk.domain.as_json import read_object
from kiosk.ops import check_in as arriving
from kiosk.ops import check_out as leaving
from kiosk.ops.purge import purge as purge_now
from ui.command.output import answer
from ui.command.place import now, opened


def check_in(options: argparse.Namespace) -> int:
    """One visit, JSON on stdin; answers what the visitor is given."""
    form = read_object(sys.stdin.read() if sys.stdin else "")
    with opened(options) as location:
        receipt = arriving.check_in(location, form, now())
        gone = receipt.deleted_after.astimezone(location.site.zone).isoformat() if receipt.deleted_after else None
    values = {
        "id": receipt.id,
        "exit": receipt.exit,
        "badge": receipt.badge,
        "pass": receipt.pass_code or None,
        "deleted_after": gone,
    }
    answer(values, options.json)
    return 0


def check_out(options: argparse.Namespace) -> int:
    """End the visit with this exit number, badge or pass."""
    with opened(options) as location:
        if options.exit_ is not None:
            left = leaving.by_exit(location, options.exit_, now())
        elif options.badge is not None:
            left = leaving.by_badge(location, options.badge, now())
        else:
            left = leaving.by_pass(location, options.pass_, now())
        at = left.left_at.astimezone(location.site.zone).isoformat() if left.left_at else None
    answer({"id": left.id, "left_at": at, "already": left.already}, options.json)
    return 0


def purge(options: argparse.Namespace) -> int:
    """Delete what is due, unless the clock is in doubt."""
    with opened(options) as location:
        purged = purge_now(location, now())
    paused = {"paused": True} if purged.paused else {}
    answer({"days": purged.days, "visits": purged.visits, **paused}, options.json)
    return 0
