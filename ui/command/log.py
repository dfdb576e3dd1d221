"""`innom audit`: the log of what staff and device did. It names no visitor, so no passphrase is asked."""

import argparse
import json
from collections.abc import Mapping

from kiosk.audit_sentences import action_sentence
from kiosk.ops import audit_log
from kiosk.ops.location import Location
from kiosk.ops.people import list_people
from ui.command.output import answer, say, stored_local
from ui.command.place import opened
from ui.command.whose import language_of

DAMAGED = 4
_FIELDS = ("number", "at", "signer", "action", "subject", "reason", "case")


def audit(options: argparse.Namespace) -> int:
    """Show every line, or verify the chain; exit 4 if something is wrong with it."""
    with opened(options) as location:
        if options.what == "show":
            _show(location, options.json)
            return 0
        verified = audit_log.verify(location)
    faults = [{"number": finding.number, "fault": finding.fault} for finding in verified.findings]
    if options.json:
        answer({"lines": verified.lines, "head": verified.head.hex(), "findings": faults}, as_json=True)
    else:
        say(f"{verified.lines} lines, head {verified.head.hex()}\n")
        say("".join(f"line {finding.number}: {finding.fault}\n" for finding in verified.findings) or "nothing wrong\n")
    return DAMAGED if faults else 0


def _show(location: Location, as_json: bool) -> None:
    names = {each.id: each.name for each in list_people(location)}
    rows, zone = audit_log.show(location), location.site.zone
    if as_json:
        say(json.dumps([_told(row, names) for row in rows], ensure_ascii=False) + "\n")
        return
    for row in rows:
        said = _told(row, names)
        about = " ".join(names.get(word, word) for word in row.subject.split() if not word.startswith("roster:"))
        cells = (row.number, stored_local(row.at, zone), said["who"], said["sentence"], about, row.reason, row.case)
        say("  ".join(str(cell) for cell in cells if cell != "") + "\n")


def _told(row: audit_log.AuditRow, names: Mapping[str, str]) -> dict[str, object]:
    """As it is stored, and in words: who signed, "device" where nobody was unlocked, and what was done."""
    kind, _, signer = row.signer.partition(":")
    words = {"who": names.get(signer, kind), "sentence": action_sentence(row.action, language_of())}
    return {field: getattr(row, field) for field in _FIELDS} | words
