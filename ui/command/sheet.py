"""The recovery sheet at a terminal: written to a file or shown once, typed back, and typed in whole."""

import argparse
import sys
from io import BytesIO

from kiosk.crypto.recovery import GROUPS, split
from kiosk.domain.errors import Refused
from kiosk.ops.location import Location
from kiosk.ops.sheet import RecoverySheet, confirm_sheet
from ui.command.place import now
from ui.command.whose import language_of
from ui.files import write_whole


def give_sheet(options: argparse.Namespace, location: Location, sheet: RecoverySheet) -> dict[str, object]:
    """What is answered of a new sheet: the file that it was written to, or its groups. On a terminal two of them are
    typed back: a sheet is only good if somebody has it before her."""
    if options.sheet:
        _write(options, location, sheet)
    if sys.stdin.isatty() and not options.json:
        _type_back(options, sheet)
    told: dict[str, object] = {"fingerprint": sheet.fingerprint}
    if options.sheet:
        return told | {"sheet": str(options.sheet)}
    return told | {"recovery": list(sheet.groups) if options.json else " ".join(sheet.groups)}


def typed_groups() -> tuple[str, ...]:
    """The groups of a sheet: one line of stdin, with blanks or without, or asked one by one on the terminal.

    Refuses no sheet at all: then nobody can help.
    """
    if not sys.stdin.isatty():
        groups = split(sys.stdin.readline())
    else:
        groups = tuple(input(f"Group {number} of the recovery sheet: ") for number in range(1, GROUPS + 1))
    if not any(groups):
        raise Refused("sheet_missing")
    return groups


def _write(options: argparse.Namespace, location: Location, sheet: RecoverySheet) -> None:
    from reports.recovery_sheet import draw_sheet

    out = BytesIO()
    draw_sheet(out, sheet, now(), location.site.zone, language_of(), demo=options.demo)
    write_whole(options.sheet, out.getvalue())


def _type_back(options: argparse.Namespace, sheet: RecoverySheet) -> None:
    if not options.sheet:
        for number, group in enumerate(sheet.groups, 1):
            print(f"{number:2}  {group}", file=sys.stderr)
    typed = {number: input(f"Group {number} of the new sheet: ") for number in sheet.asked()}
    confirm_sheet(sheet, typed)
