"""What protects a file that a command saves: a PDF's own password, the public keys of who shall read it, or neither."""

import argparse
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.ops.audit import AuditEntry
from kiosk.ops.location import Location
from kiosk.ops.sealed_files import note_sealed
from kiosk.ops.unlock import Unlocked
from ui.command.output import say
from ui.command.place import chosen_passphrase, now
from ui.files import check_writable, joined, write_whole


@dataclass(frozen=True, slots=True)
class Guard:
    """The password of a PDF, "" for none, and the public keys of age that the file is sealed to."""

    password: str = field(default="", repr=False)
    keys: tuple[str, ...] = ()


def guard(options: argparse.Namespace) -> Guard:
    """What was asked for, before anything is opened; refuses keys that are none, and a password that is too short."""
    keys: tuple[str, ...] = ()
    if getattr(options, "seal_to", None):
        from reports.sealed import receivers

        keys = receivers(options.seal_to)
    return Guard(_password(options), keys)


def note_leaving(
    given: Guard, location: Location, who: Unlocked | None, opened: AuditEntry, *files: Path | None
) -> None:
    """The log tells to which keys these files are sealed before one is written; refuses where one cannot be."""
    if given.keys:
        for file in filter(None, files):
            check_writable(file)
        note_sealed(location, who, opened, given.keys, now())


def save(path: Path, content: bytes, given: Guard) -> None:
    """Write a file as `write_whole` does, sealed if it is to be."""
    if given.keys:
        from reports.sealed import sealed

        content = sealed(content, given.keys)
    write_whole(path, content)


def save_pdf(path: Path, pdf: bytes, given: Guard) -> None:
    """Write a PDF as `save` does, locked if there is a password."""
    if given.password:
        from reports.locked import locked

        pdf = locked(pdf, given.password)
    save(path, pdf, given)


def give(pieces: Iterable[str], path: Path | None, given: Guard) -> None:
    """Into the file that somebody named, else to stdout."""
    if path:
        save(path, joined(pieces), given)
    else:
        for piece in pieces:
            say(piece)


def _password(options: argparse.Namespace) -> str:
    """Asked for before anything is opened; "" where the file is not to be locked."""
    if not getattr(options, "lock", False):
        return ""
    from reports.locked import check_password

    return check_password(chosen_passphrase(options, "Password for the file: "))
