"""`innom audit`: the log of what staff and device did. It names no visitor, so no passphrase is asked."""

import argparse
import json

from kiosk.ops import audit_log
from ui.command.output import answer, say
from ui.command.place import opened

DAMAGED = 4


def audit(options: argparse.Namespace) -> int:
    """Show every line, or verify the chain; exit 4 if something is wrong with it."""
    with opened(options) as location:
        if options.what == "show":
            _show(audit_log.show(location), options.json)
            return 0
        verified = audit_log.verify(location)
    faults = [{"number": finding.number, "fault": finding.fault} for finding in verified.findings]
    if options.json:
        answer({"lines": verified.lines, "head": verified.head.hex(), "findings": faults}, as_json=True)
    else:
        say(f"{verified.lines} lines, head {verified.head.hex()}\n")
        say("".join(f"line {finding.number}: {finding.fault}\n" for finding in verified.findings) or "nothing wrong\n")
    return DAMAGED if faults else 0


def _show(rows: tuple[audit_log.AuditRow, ...], as_json: bool) -> None:
    fields = ("number", "at", "signer", "action", "subject", "reason", "case")
    lines = [{field: getattr(row, field) for field in fields} for row in rows]
    if as_json:
        say(json.dumps(lines, ensure_ascii=False) + "\n")
    else:
        say("".join("  ".join(str(value) for value in line.values() if value != "") + "\n" for line in lines))
