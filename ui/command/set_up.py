"""`innom setup`: silent and repeatable for IT; with --staff at the location itself, the first person too."""

import argparse
import sys
from io import BytesIO

from kiosk.crypto.slots import os_keyring
from kiosk.domain.errors import Refused
from kiosk.ops import setup as operation
from kiosk.ops.location import Location, open_location
from kiosk.ops.setup import FirstPerson, RecoverySheet
from ui.command.output import answer
from ui.command.place import now, passphrase, write_whole
from ui.command.whose import home_of, language_of


def setup(options: argparse.Namespace) -> int:
    """Make store and keys, or take over the settings; with --staff make the first person."""
    if options.demo:
        raise Refused("already_set_up")
    home, keyring = home_of(options), os_keyring()
    settings = operation.set_up(options.settings, home, keyring, now())
    values: dict[str, object] = {"site": settings.site.id, "home": str(home.absolute())}
    location = open_location(settings, home, keyring)
    try:
        if options.staff:
            values |= _first_person(options, location)
        values["ready"] = location.has_staff()
    finally:
        location.close()
    answer(values, options.json)
    return 0


def _first_person(options: argparse.Namespace, location: Location) -> dict[str, object]:
    words = _passphrase(options)
    short = options.staff.split()[0].casefold() if options.staff.split() else ""
    first = operation.prepare_first_person(location, short, options.staff, words)
    values: dict[str, object] = {"staff": first.person.name, "short": short, "fingerprint": first.sheet.fingerprint}
    if options.sheet:
        _write_sheet(options, location, first)
        values["sheet"] = str(options.sheet)
    else:
        values["recovery"] = list(first.sheet.groups) if options.json else " ".join(first.sheet.groups)
    if sys.stdin.isatty() and not options.json:
        _type_back(options, first.sheet)
    operation.add_first_person(location, first, now())
    return values


def _passphrase(options: argparse.Namespace) -> str:
    words = passphrase(options)
    if sys.stdin.isatty() and not options.passphrase_stdin and passphrase(options, "Again: ") != words:
        raise Refused("passphrases_differ")
    return words


def _type_back(options: argparse.Namespace, sheet: RecoverySheet) -> None:
    """On a terminal: the sheet is only good if somebody has it before her."""
    if not options.sheet:
        for number, group in enumerate(sheet.groups, 1):
            print(f"{number:2}  {group}", file=sys.stderr)
    typed = {number: input(f"Group {number} of the recovery sheet: ") for number in sheet.asked()}
    operation.confirm_sheet(sheet, typed)


def _write_sheet(options: argparse.Namespace, location: Location, first: FirstPerson) -> None:
    from reports.recovery_sheet import draw_sheet

    out = BytesIO()
    draw_sheet(out, first.sheet, now(), location.site.zone, language_of(), demo=False)
    write_whole(options.sheet, out.getvalue())
