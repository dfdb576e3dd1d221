"""Power cuts: a recorded session is cut at any moment, the disk rebuilt as it may then be, and the store judged."""

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from shutil import copytree, ignore_patterns, rmtree

from kiosk import settings
from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import Problem
from kiosk.ops import setup
from kiosk.ops.location import open_location
from tests.crash.carrying import restore_file
from tests.crash.deeds import Asked, Known, Staff, unlock_staff
from tests.crash.disk import MODES, Disk
from tests.crash.judge import goes_on, judge
from tests.crash.recorded import Event, read_log, recording
from tests.support.location import NOW, WELL_KEPT, days
from tests.support.tree import ROOT

NEXT = NOW + days(30)
DAYS = 5
SYNCED = '"PRAGMA synchronous=FULL"'


@dataclass(slots=True)
class Outcome:
    """How many times it was cut or killed, and what was wrong afterwards."""

    rounds: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def lost(self) -> int:
        return sum(fault.startswith("lost") for fault in self.faults)

    @property
    def corrupt(self) -> int:
        return len(self.faults) - self.lost

    def add(self, faults: list[str], where: str) -> None:
        """One round more."""
        self.rounds += 1
        self.faults += [f"{fault} ({where})" for fault in faults]


@dataclass(frozen=True, slots=True)
class Moment:
    """What the process had said when the power went."""

    known: Known
    flight: Asked | None
    keyring: MemoryKeyring
    set_up: bool


def record(folder: Path, days_long: int, seed: int, tree: Path = ROOT) -> list[Event]:
    """A session in a folder of its own, by the code of that tree."""
    home, log = folder / "home", folder / "log"
    command = [sys.executable, "-m", "tests.crash.session", str(home), str(folder / "location.toml")]
    (folder / "location.toml").write_bytes((ROOT / "resources" / "example-location.toml").read_bytes())
    done = subprocess.run(
        [*command, str(days_long), str(seed)],
        cwd=tree,
        env={**recording(home, log), "PYTHONPATH": str(tree)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    assert not done.returncode
    return read_log(log)


def cut(events: list[Event], folder: Path, cuts: int, seed: int) -> Outcome:
    """Cut a recorded session so often, at any moment, and judge what is left each time."""
    chance, outcome, disk, at = Random(seed), Outcome(), Disk(), 0
    under = str(folder / "home")
    who = _somebody(events, folder, under)
    moments = sorted(chance.randrange(len(events) + 1) for _ in range(cuts))
    for number, moment in enumerate(moments):
        for event in events[at:moment]:
            disk.take(event)
        at, mode = moment, MODES[number % len(MODES)]
        rebuilt = folder / "rebuilt"
        rmtree(rebuilt, ignore_errors=True)
        disk.after_a_cut(rebuilt, under, mode, chance)
        outcome.add(_judged(rebuilt, read_said(bytes(disk.said)), who, folder), f"cut at {moment}, {mode}")
    return outcome


def cut_sessions(folder: Path, sessions: int, cuts: int, seed: int, tree: Path = ROOT) -> Outcome:
    """Several sessions, cut so often together."""
    whole = Outcome()
    for number in range(sessions):
        own = folder / f"session-{number}"
        own.mkdir()
        outcome = cut(record(own, DAYS, seed + number, tree), own, cuts // sessions, seed + number)
        whole.rounds += outcome.rounds
        whole.faults += outcome.faults
        rmtree(own)
    return whole


def unsynced_tree(folder: Path) -> Path:
    """The product as it must not be: with synchronous=NORMAL, to show that the cuts can lose something."""
    tree = folder / "unsynced"
    for name in ("kiosk", "tests", "resources"):
        copytree(ROOT / name, tree / name, ignore=ignore_patterns("__pycache__"))
    file = tree / "kiosk" / "store" / "engine.py"
    source = file.read_text(encoding="utf-8")
    assert SYNCED in source
    file.write_text(source.replace(SYNCED, SYNCED.replace("FULL", "NORMAL")), encoding="utf-8")
    return tree


def read_said(said: bytes) -> Moment:
    """What a session had said until then."""
    known, flight, keyring, set_up = Known(), None, MemoryKeyring(), False
    for line in map(json.loads, said.splitlines()):
        if "slot" in line:
            _slot(keyring, *line["slot"])
        elif "asked" in line:
            flight = line["asked"]
        else:
            known.take(line["said"])
            flight, set_up = None, True
    return Moment(known, flight, keyring, set_up)


def _slot(keyring: MemoryKeyring, service: str, user: str, value: str | None) -> None:
    if value is None:
        keyring.delete_password(service, user)
    else:
        keyring.set_password(service, user, value)


def _judged(home: Path, moment: Moment, who: Staff, folder: Path) -> list[str]:
    if not (home / "store").exists():
        return ["lost: the whole store"] if moment.set_up else _set_up_again(home, folder)
    flight = moment.flight
    if flight and flight["do"] == "restore":
        try:
            restore_file(home, moment.keyring, flight)
        except Problem as problem:
            return [f"corrupt: the restore does not begin again, {problem.code}"]
        flight = None
    file = home / "site.toml" if (home / "site.toml").exists() else folder / "location.toml"
    try:
        location = open_location(settings.load(file), home, moment.keyring, WELL_KEPT)
    except Problem as problem:
        return [f"corrupt: it does not open, {problem.code}"]
    try:
        faults = judge(location, who, moment.known, flight)
        return faults + (goes_on(location, NEXT) if location.has_staff() else [])
    finally:
        location.close()


def _set_up_again(home: Path, folder: Path) -> list[str]:
    """Nothing was set up yet: it must be possible now."""
    try:
        setup.set_up(folder / "location.toml", home, MemoryKeyring(), NOW)
    except Problem as problem:
        return [f"corrupt: set-up is not possible again, {problem.code}"]
    return []


def _somebody(events: list[Event], folder: Path, under: str) -> Staff:
    """The staff of the session, unlocked once: what opens the visits of every cut."""
    disk, whole = Disk(), folder / "whole"
    for event in events:
        disk.take(event)
    disk.after_a_cut(whole, under, "prefix", Random(0))
    moment = read_said(bytes(disk.said))
    location = open_location(settings.load(whole / "site.toml"), whole, moment.keyring, WELL_KEPT)
    try:
        return unlock_staff(location, NEXT)
    finally:
        location.close()
