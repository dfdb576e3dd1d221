"""`innom remove-keys`: a location ends on this machine; asked for by its id, because nothing brings the keys back."""

import argparse
import sys

from kiosk.crypto.slots import os_keyring
from kiosk.domain.errors import Damaged, Environment, Refused
from kiosk.ops.remove_keys import remove_keys as remove
from kiosk.ops.signed import load_signed
from kiosk.sentences import sentence
from ui.command.output import answer, say
from ui.command.place import now
from ui.command.whose import home_of, language_of, policy_folders, settings_of, window_open


def remove_keys(options: argparse.Namespace) -> int:
    """Remove this location's keys from the keyring; the store stays. Exit 4: some may be left."""
    home = home_of(options)
    file = settings_of(options, home)
    if file is None:
        raise Environment("settings_missing", file="site.toml")
    settings = load_signed(file, policy_folders())
    if window_open(home):
        raise Refused("keys_window_open")
    if not options.yes:
        _confirm(settings.site.id)
    removed = remove(settings, home, os_keyring(), now(), with_holds=options.holds_too)
    if removed.unread:
        raise Damaged("keys_left", keys=removed.keys)
    answer({"site": settings.site.id, "keys": removed.keys, "home": str(home.absolute())}, options.json)
    return 0


def _confirm(site: str) -> None:
    """The location's id, typed: on a terminal the question stands before it."""
    if sys.stdin.isatty():
        say(sentence(Refused("keys_question", site=site), language_of()) + "\n> ")
        sys.stdout.flush()
    if sys.stdin.readline().strip() != site:
        raise Refused("keys_not_confirmed", site=site)
