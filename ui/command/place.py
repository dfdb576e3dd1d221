"""The location of a command, opened, and the person who runs it, unlocked: keyring, passphrase, clock."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from getpass import getpass
from pathlib import Path

from kiosk import settings
from kiosk.crypto.slots import KeyringBackend, os_keyring
from kiosk.domain.errors import Environment, Refused
from kiosk.ops.location import Location, open_location
from kiosk.ops.signed import load_signed
from kiosk.ops.unlock import Unlocked, unlock
from ui.command.whose import home_of, policy_folders, settings_of


def now() -> datetime:
    """The wall clock; nothing of the product moves it."""
    return datetime.now(UTC)


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[Location]:
    """The location, opened; closed at the end. A demo's lives as long as the command."""
    if options.demo:
        from ui.demo import demo_place

        with demo_place(now()) as place, _open(place.settings(), place.home, place.keyring()) as location:
            options.demo_passphrase = place.demo
            yield location
        return
    home = home_of(options)
    file = settings_of(options, home)
    if file is None:
        raise Environment("settings_missing", file="site.toml")
    with _open(load_signed(file, policy_folders()), home, os_keyring()) as location:
        yield location


@contextmanager
def unlocked(options: argparse.Namespace, location: Location) -> Iterator[Unlocked]:
    """The person who runs the command, unlocked; locked again at the end."""
    who = unlock(location, passphrase(options), now(), options.as_)
    try:
        yield who
    finally:
        who.lock()


@contextmanager
def unlocked_twice(options: argparse.Namespace, location: Location) -> Iterator[tuple[Unlocked, Unlocked]]:
    """Who runs the command and `--second`, each with a passphrase; refuses one person alone."""
    if not options.second:
        raise Refused("second_person_missing")
    with unlocked(options, location) as who:
        second = unlock(location, passphrase(options, "Passphrase of the second person: "), now(), options.second)
        try:
            yield who, second
        finally:
            second.lock()


def passphrase(options: argparse.Namespace, prompt: str = "Passphrase: ") -> str:
    """The demo's own, the next line of stdin, or asked on the terminal."""
    if options.demo:
        return str(options.demo_passphrase)
    if options.passphrase_stdin or not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return getpass(prompt)


def chosen_passphrase(options: argparse.Namespace, prompt: str) -> str:
    """A new passphrase: the next line of stdin, or typed twice on the terminal."""
    words = passphrase(options, prompt)
    asked = sys.stdin.isatty() and not options.passphrase_stdin and not options.demo
    if asked and passphrase(options, "Again: ") != words:
        raise Refused("passphrases_differ")
    return words


@contextmanager
def _open(loaded: settings.Settings, home: Path, keyring: KeyringBackend) -> Iterator[Location]:
    location = open_location(loaded, home, keyring)
    try:
        yield location
    finally:
        location.close()
