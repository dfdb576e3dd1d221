"""A process that forks a child for each order, to be killed at its work: nothing need be loaded anew for each of many.

python -m tests.crash.worker SETTINGS. One order a line on stdin; each line on stdout is what a child says: it has
begun, what it acknowledges, that it is done, and at last that it has ended.
"""

import ctypes
import json
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from kiosk import settings
from kiosk.crypto.slots import os_keyring
from kiosk.ops import setup
from kiosk.ops.location import open_location
from tests.crash.carrying import carry
from tests.crash.deeds import Staff, do, unlock_staff
from tests.support.location import NOW, WELL_KEPT

Order = dict[str, Any]
DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG of linux/prctl.h


def say(what: dict[str, Any]) -> None:
    """One line, in one write."""
    os.write(1, json.dumps(what).encode() + b"\n")


def begin(order: Order) -> None:
    """From now on the child may be killed: from outside, or by itself just before its n-th change."""
    say({"begun": os.getpid()})
    if "kill_at" in order:
        ctypes.CDLL(None).recorder_kill_at(order["kill_at"])


def work(order: Order, file: Path, who: Staff | None) -> None:
    """What a child does: make a place, migrate it, or what is asked for at an opened one."""
    home = Path(order["home"])
    if order["kind"] == "set up":
        begin(order)
        setup.set_up(file, home, os_keyring(), NOW)
        say({"said": {}})
        return
    if order["kind"] == "carry":
        begin(order)
        carry(order, home)
        say({"said": {}})
        tell_changes(order)
        return
    if order["kind"] == "migrate":
        begin(order)
    location = open_location(settings.load(home / "site.toml"), home, os_keyring(), WELL_KEPT)
    if order["kind"] == "migrate":
        say({"said": {}})
        return
    assert who is not None
    for asked in order.get("before", []):
        say({"said": do(location, who, asked)})
    begin(order)
    for asked in order["asked"]:
        say({"said": do(location, who, asked)})
    tell_changes(order)


def tell_changes(order: Order) -> None:
    """How many changes there were, where they are counted."""
    if "kill_at" in order:
        say({"changes": ctypes.CDLL(None).recorder_changes()})


def somebody(home: Path) -> Staff:
    """The staff of the place, unlocked once for all children, by the settings that it has now."""
    location = open_location(settings.load(home / "site.toml"), home, os_keyring(), WELL_KEPT)
    try:
        return unlock_staff(location, NOW)
    finally:
        location.close()


def main() -> None:
    """Fork a child for each order, and say when it has ended."""
    file, who = Path(sys.argv[1]), None
    for line in sys.stdin:
        order = json.loads(line)
        if order["kind"] == "unlock":
            who = somebody(Path(order["home"]))
            say({"ended": 0})
            continue
        child = os.fork()
        if not child:
            ctypes.CDLL(None).prctl(DEATH_SIGNAL, signal.SIGKILL)  # none outlives a test that failed
            try:
                work(order, file, who)
                say({"done": True})
            except BaseException as failure:
                say({"failed": repr(failure)})
                raise
            finally:
                with suppress(KeyboardInterrupt):
                    signal.pause() if "stay" in order else None
                os._exit(0)
        _, status = os.waitpid(child, 0)
        say({"ended": os.waitstatus_to_exitcode(status)})


if __name__ == "__main__":
    main()
