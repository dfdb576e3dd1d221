"""`innom alerts`: what staff should see to. It names no visitor, so only settling one asks for a passphrase."""

import argparse

from kiosk.domain.errors import Environment
from kiosk.ops import alerts as waiting
from kiosk.ops.alerts import Alert
from kiosk.ops.location import Location
from kiosk.sentences import sentence
from ui.command.output import answer, say
from ui.command.place import opened, unlocked
from ui.command.whose import language_of


def alerts(options: argparse.Namespace) -> int:
    """Settle one, if asked, and list what still waits."""
    with opened(options) as location:
        if options.settle:
            with unlocked(options, location) as who:
                waiting.settle(location, who, options.settle)
        found = [_told(alert, location) for alert in waiting.waiting(location)]
    if options.json:
        answer({"alerts": found}, as_json=True)
    else:
        say("".join(f"{each['since']}  {each['code']}  {each['sentence']}\n" for each in found) or "nothing waits\n")
    return 0


def said(code: str) -> str:
    """The alert's sentence, in the terminal's language."""
    return sentence(Environment(f"alert_{code}"), language_of())


def _told(alert: Alert, location: Location) -> dict[str, object]:
    since = alert.since.astimezone(location.site.zone).isoformat(timespec="seconds")
    return {"code": alert.code, "since": since, "sentence": said(alert.code), "stays": alert.stays}
