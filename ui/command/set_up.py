"""`innom setup`: silent and repeatable for IT; with --staff at the location itself, the first person too."""

import argparse

from kiosk.crypto.slots import os_keyring
from kiosk.domain.errors import Refused
from kiosk.ops import setup as operation
from kiosk.ops.location import Location, open_location
from kiosk.ops.signed import trust_in
from ui.command.output import answer
from ui.command.people import short_of
from ui.command.place import chosen_passphrase, now
from ui.command.sheet import give_sheet
from ui.command.whose import home_of, policy_folders


def setup(options: argparse.Namespace) -> int:
    """Make store and keys, or take over the settings; with --staff make the first person."""
    if options.demo:
        raise Refused("already_set_up")
    home, keyring = home_of(options), os_keyring()
    trust = trust_in(policy_folders())
    done = operation.prepare(options.settings, home, keyring, now(), trust=trust)
    values: dict[str, object] = {"site": done.settings.site.id, "home": str(home.absolute())}
    values["changed"] = list(done.changed)
    location = open_location(done.settings, home, keyring)
    try:
        if options.staff:
            values |= _first_person(options, location)
        values["ready"] = location.has_staff()
    finally:
        location.close()
    answer(values, options.json)
    return 0


def _first_person(options: argparse.Namespace, location: Location) -> dict[str, object]:
    words, short = chosen_passphrase(options, "Passphrase: "), short_of(options.staff)
    first = operation.prepare_first_person(location, short, options.staff, words)
    told = give_sheet(options, location, first.sheet)
    operation.add_first_person(location, first, now())
    return {"staff": first.person.name, "short": short} | told
