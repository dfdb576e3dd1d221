"""`innom settings`: look at settings files before a location takes them over, and sign them; no store is opened."""

import argparse
import json
import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path

from kiosk import settings as settings_file
from kiosk.crypto import file_signature
from kiosk.domain.errors import Environment, Refused
from kiosk.ops.hosts import read_hosts
from kiosk.ops.letters import read_letters
from kiosk.ops.signed import SETTINGS, Trust, sign_files, trust_in
from ui.command.output import answer
from ui.command.refusal import as_json, in_words
from ui.command.whose import policy_folders
from ui.files import write_whole

FAULTY = 3
Reading = Callable[[settings_file.Settings, Path, Trust], object]


def settings(options: argparse.Namespace) -> int:
    """`check` and `verify` name what is wrong; `sign` signs; `new-key` makes the key for it."""
    what = {"check": _check, "verify": _verify, "sign": _sign, "new-key": _new_key}
    return what[options.what](options)


def _check(options: argparse.Namespace) -> int:
    """Every fault of each file, and of the directory and letters that it names; signatures where this machine needs
    them."""
    return _tell(options, trust_in(policy_folders()))


def _verify(options: argparse.Namespace) -> int:
    """The same, signed by this key."""
    return _tell(options, Trust(file_signature.read_public(_content(options.public), options.public.name)))


def _tell(options: argparse.Namespace, trust: Trust) -> int:
    checked = [(file, _faults(file, trust)) for file in options.files]
    if options.json:
        files = [{"file": str(file), "faults": [as_json(each) for each in found]} for file, found in checked]
        print(json.dumps({"files": files}, ensure_ascii=False))
    else:
        for file, found in checked:
            for each in found:
                print(f"{file}: {in_words(each)}", file=sys.stderr)
        answer({"files": len(checked), "good": sum(not found for _, found in checked)}, as_json=False)
    return FAULTY if any(found for _, found in checked) else 0


def _faults(file: Path, trust: Trust) -> tuple[Environment, ...]:
    try:
        content = settings_file.content_of(file)
        found = settings_file.read(content, file.name)
        trust.check(file, SETTINGS, "", content)
    except Environment as fault:
        return getattr(fault, "faults", (fault,))
    beside: tuple[Reading, ...] = (read_hosts, read_letters)
    return tuple(filter(None, (_refused(read, found, file, trust) for read in beside)))


def _refused(read: Reading, found: settings_file.Settings, file: Path, trust: Trust) -> Environment | None:
    try:
        read(found, file, trust)
    except Environment as fault:
        return fault
    return None


def _sign(options: argparse.Namespace) -> int:
    """Sign each file and what it names beside it; one with a fault stops it."""
    pem, password = _content(options.key), ""
    if file_signature.is_locked(pem):
        asked = sys.stdin.isatty() and not options.passphrase_stdin
        password = getpass("Password of the key: ") if asked else sys.stdin.readline().rstrip("\r\n")
    key = file_signature.read_private(pem, password, options.key.name)
    answer({"signatures": [str(made) for file in options.files for made in sign_files(file, key)]}, options.json)
    return 0


def _new_key(options: argparse.Namespace) -> int:
    """A private key to sign with, and beside it the public one for the machines; nothing is written over."""
    private, public = file_signature.new_pair()
    beside = options.out.parent / f"{options.out.stem}.pub"
    files = {options.out: private, beside: public}
    for file in files:
        if file.exists():
            raise Refused("file_there", file=file.name)
    for file, content in files.items():
        write_whole(file, content)
    answer({"private": str(options.out), "public": str(beside)}, options.json)
    return 0


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        raise Environment("file_unreadable", file=file.name) from None
