"""A visitor's rights from a terminal, by her pass or through staff; and what was handed over of whom."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from typing import NamedTuple

from kiosk.domain.as_json import local, read_object
from kiosk.domain.retention import begin_of
from kiosk.domain.visit import Purpose
from kiosk.ops import correct as correcting
from kiosk.ops import disclose as disclosing
from kiosk.ops import erase as erasing
from kiosk.ops import export as exporting
from kiosk.ops import withdraw as withdrawing
from kiosk.ops.audit import AuditEntry
from kiosk.ops.disclose import Handed
from kiosk.ops.kept import read_id
from kiosk.ops.location import Location
from kiosk.ops.one_visit import Access, ByPass, ByStaff
from kiosk.settings import LANGUAGES
from ui.command.handed_over import list_handed_over
from ui.command.leaving import give, guard, note_leaving, save_pdf
from ui.command.output import answer
from ui.command.place import now, opened, unlocked
from ui.files import check_writable, write_whole

DAMAGED = 4


class Given(NamedTuple):
    """What was handed over, and the lines that say so."""

    handed: Handed
    entries: tuple[AuditEntry, ...]


@contextmanager
def _access(options: argparse.Namespace, location: Location) -> Iterator[Access]:
    """By the visitor's pass; otherwise by the person who runs the command, unlocked."""
    if options.pass_ is not None:
        yield ByPass(options.pass_, options.check)
        return
    with unlocked(options, location) as who:
        yield ByStaff(who, options.visit, options.reason, options.case)


def export(options: argparse.Namespace) -> int:
    """What is kept of a visit, as JSON, or on paper in the language that its visitor read."""
    at = now()
    with opened(options) as location, _access(options, location) as access:
        kept = guard(options)
        values, entry = exporting.export_noted(location, access, at)
        who = access.who if isinstance(access, ByStaff) else None
        note_leaving(kept, location, who, entry, options.out)
        by = who.name if who else ""
    if options.format == "pdf":
        from reports.own_copy import Copy, draw_copy

        out, read = BytesIO(), str(values["language"])
        language = read if read in LANGUAGES else location.settings.languages[0]
        draw_copy(out, Copy(values, location.site, at, language, options.demo, entry, by))
        save_pdf(options.out, out.getvalue(), kept)
    else:
        give([json.dumps(values, ensure_ascii=False) + "\n"], options.out, kept)
    return DAMAGED if values["damaged"] else 0


def correct(options: argparse.Namespace) -> int:
    """Change the fields of the JSON object on stdin, behind the passphrase if that is there too."""
    with opened(options) as location, _access(options, location) as access:
        changes = read_object(sys.stdin.read() if sys.stdin else "")
        done = correcting.correct(location, access, changes, now())
    values = {"id": done.id, "corrected": list(done.fields), "revision": done.revision, "erased": done.erased}
    answer(values, options.json)
    return 0


def erase(options: argparse.Namespace) -> int:
    """The visit is gone; says until when copies of the store could still be opened."""
    with opened(options) as location, _access(options, location) as access:
        done = erasing.erase(location, access, now())
        until = local(done.unreadable_after, location.site.zone)
    answer({"id": done.id, "erased": True, "unreadable_in_copies_after": until}, options.json)
    return 0


def withdraw(options: argparse.Namespace) -> int:
    """An agreement is taken back; says what became of the visit."""
    purpose = None if options.purpose == "all" else Purpose(options.purpose)
    with opened(options) as location, _access(options, location) as access:
        done = withdrawing.withdraw(location, access, purpose, now())
        until = local(done.unreadable_after, location.site.zone)
    values = {
        "id": done.id,
        "erased": done.erased,
        "purposes": list(done.purposes),
        "pass_opens": done.pass_opens,
        "unreadable_in_copies_after": until,
    }
    answer(values, options.json)
    return 0


def disclose(options: argparse.Namespace) -> int:
    """Note that visits were handed over, with a receipt if there is a place for it; or list what was."""
    if options.list_:
        return list_handed_over(options)
    if options.receipt:
        check_writable(options.receipt)
    with opened(options) as location, unlocked(options, location) as who:
        at, zone = now(), location.site.zone
        told_from = begin_of(options.told_from, zone) if options.told_from else None
        handed = Handed(options.receiver, told_from, options.reason, options.case)
        entries = disclosing.disclose(location, who, options.visit, handed, at)
        if options.receipt:
            write_whole(options.receipt, _receipt(options, location, who.name, at, Given(handed, entries)))
    values = {
        "disclosed": len(entries),
        "audit": [entry.number for entry in entries],
        "told_from": local(told_from or at, zone),
    }
    answer(values, options.json)
    return 0


def _receipt(options: argparse.Namespace, location: Location, by: str, at: datetime, given: Given) -> bytes:
    from reports.last_days import Asked
    from reports.receipt import Receipt, draw_receipt

    out, handed = BytesIO(), given.handed
    visits = [read_id(each).hex() for each in options.visit]
    receipt = Receipt(handed.receiver, handed.told_from, tuple(dict.fromkeys(visits)), given.entries)
    draw_receipt(out, location.site, receipt, Asked(by, at), location.settings.languages[0], options.demo)
    return out.getvalue()
