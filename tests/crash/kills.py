"""kill -9 at random moments of every operation, in real processes with a real Secret Service; judged after each."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy import select

from kiosk.crypto.slots import os_keyring
from kiosk.domain.visit import Closed, Purpose
from kiosk.ops import setup
from kiosk.ops.audit_log import verify
from kiosk.ops.check_in import check_in
from kiosk.ops.listing import open_visits
from kiosk.ops.location import STORE_SLOT, Location
from kiosk.ops.people import list_people
from kiosk.store import engine, migrate
from kiosk.store.schema import HEAD, visit
from tests.crash import restores
from tests.crash.crew import Crew, crew
from tests.crash.deeds import Asked, Known, Staff, begin, do, unlock_staff
from tests.crash.judge import ALL, judge
from tests.crash.power import Outcome
from tests.support.location import NOW, guest
from tests.support.schema import downgrade
from tests.support.workers import Place, new_place

RETENTION = 3
# Seconds in which an operation, or a stream of them, is under way: the kill falls somewhere into them.
SPANS = {
    "arrive": 0.12,
    "leave": 0.12,
    "enter": 0.1,
    "correct": 0.12,
    "withdraw": 0.12,
    "hold": 0.15,
    "erase": 0.12,
    "sheet": 0.15,
    "hire": 0.5,
    "fire": 0.15,
    "show": 0.1,
    "copy": 0.12,
    "backup": 0.2,
    "settings": 0.3,
    "close": 0.06,
    "purge": 0.35,
    "migrate": 0.25,
    "set up": 0.35,
    "restore": 0.6,
    "replace": 0.8,
    "move": 1.0,
}
AGAIN = ("purge", "settings")  # computed from state: done again, it ends as if it had never been killed
ONE_BY_ONE = ("correct", "erase", "withdraw", "hold")
OLD = "0001"


@dataclass(slots=True)
class Office:
    """The place that lives through all kills, the time there, and what it acknowledged."""

    place: Place
    who: Staff
    now: datetime = NOW
    known: Known = field(default_factory=Known)

    def wishes(self, kind: str, number: int) -> tuple[list[Asked], list[Asked]]:
        """What is done before the kill, and what is asked for while it comes."""
        at = {"now": self.now.isoformat()}
        come: list[Asked] = [{"do": "arrive", "name": f"Guest {number} {each}", **at} for each in range(12)]
        evening = {"now": (self.now + timedelta(hours=10)).isoformat()}
        if kind == "arrive":
            return [], come * 2
        if kind == "leave":
            here = self.known.here(self.now, RETENTION)
            return [], [{"do": "leave", "pass": self.known.passes[each], **at} for each in here]
        if kind == "enter":
            return [], [{"do": "enter", "names": [f"Paper {number} {each}" for each in range(6)], **at}]
        if kind == "close":
            return come[:6], [{"do": "close", **evening}]
        if kind == "purge":
            return come[:3], [{"do": "purge", "now": (self.now + timedelta(days=RETENTION)).isoformat()}]
        if kind == "settings":
            return [], [{"do": "settings", "retention": RETENTION + number % 2, **at}]
        if kind in ONE_BY_ONE:
            mine = [visit_id for visit_id, (_, day) in self.known.visits.items() if day == self.now.date()]
            free = [visit_id for visit_id in mine if visit_id not in self.known.held][: 2 if kind == "hold" else 8]
            return [], [{"do": kind, "id": each, "to": f"Corrected {number}", **at} for each in free]
        if kind in ("hire", "fire"):
            who = [f"new{number}"] if kind == "hire" else sorted(self.known.staff)[:1]
            return [], [{"do": kind, "short": each, **at} for each in who]
        more = {"file": f"backup-{number}"} if kind in ("copy", "backup") else {}
        return [], [{"do": kind, **more, **at}] * (1 if more or kind == "sheet" else 5)

    def tomorrow(self, kind: str) -> None:
        """Time goes on: after a closing the day is over, after a purge the days."""
        self.now += timedelta(days={"close": 1, "purge": RETENTION}.get(kind, 0), minutes=1)


def kill(folder: Path, rounds: int, seed: int, kinds: Sequence[str] = tuple(SPANS)) -> Outcome:
    """So many kills, one operation after the other, with a judgment after each."""
    chance, outcome = Random(seed), Outcome()
    own, old = new_office(folder / "own"), old_office(folder / "old")
    carried = restores.new_carried(folder / "carried") if {*kinds} & {*restores.KINDS} else None
    with crew(own.place.settings) as workers:
        workers.order("unlock", own.place.home)
        for number in range(rounds):
            kind = kinds[number % len(kinds)]
            delay = chance.uniform(0, SPANS[kind])
            if kind in restores.KINDS and carried:
                damage = restores.DAMAGE[number // len(kinds) % 3] if kind == "replace" else ""
                home = folder / f"carried-{number}"
                faults = restores.kill_once(carried, workers, kind, damage, home, delay=delay)
            elif kind == "migrate":
                faults = _migrate(old, workers, folder / f"old-{number}", delay)
            elif kind == "set up":
                faults = _set_up(own, workers, folder / f"new-{number}", delay)
            else:
                faults = _one(own, workers, kind, number, delay)
            outcome.add(faults, f"{kind}, killed after {delay * 1000:.0f} ms")
    return outcome


def new_office(folder: Path) -> Office:
    """A place with its keys in the OS keyring, and its staff unlocked."""
    place = new_place(folder, retention_days=str(RETENTION))
    with place.opened() as location:
        return Office(place, begin(location, NOW))


def old_office(folder: Path) -> Office:
    """The same with some visits, and its store at the schema of a former Innom."""
    own = new_office(folder)
    with own.place.opened() as location:
        for number in range(20):
            receipt = check_in(location, guest(f"Guest {number}"), NOW)
            own.known.visits[receipt.id] = f"Guest {number}", NOW.date()
        downgrade(location.store, OLD)
        location.checkpoint()
    return own


@contextmanager
def opened(place: Place) -> Iterator[Location]:
    """As at the next start: by the settings that the location has now."""
    with Place(place.home, place.home / "site.toml").opened() as location:
        yield location


def _one(own: Office, workers: Crew, kind: str, number: int, delay: float) -> list[str]:
    before, asked = own.wishes(kind, number)
    ended = workers.order(kind, own.place.home, delay, before=before, asked=asked)
    for said in ended.said:
        own.known.take(said)
    flight = next(iter(asked[len(ended.said) - len(before) :]), None)
    with opened(own.place) as location:
        faults = judge(location, own.who, own.known, flight)
        if flight and kind in AGAIN:
            own.known.take(do(location, own.who, flight))
            faults += judge(location, own.who, own.known, None)
        _catch_up(own, location)
    own.tomorrow(kind)
    if kind == "fire":  # perhaps there is a new site key
        with opened(own.place) as location:
            own.who = unlock_staff(location, own.now)
        workers.order("unlock", own.place.home)
    return faults


def _catch_up(own: Office, location: Location) -> None:
    """What was under way is done or not: from now on it is known."""
    found = open_visits(location, own.who, ALL)
    own.known.visits = {
        each.id: (each.arrival.visitor.name, each.day) for each in found if each.arrival and not each.damaged
    }
    own.known.left = {each.id for each in found if each.departure and each.departure.closed is Closed.SELF}
    withdrawn = {each.id for each in found if each.arrival and Purpose.ROLL_CALL not in each.arrival.purposes}
    own.known.withdrawn = withdrawn
    own.known.held = _held(location)
    own.known.staff = {each.short for each in list_people(location) if not each.removed_at} - {"kari", "ola"}
    own.known.sheet = []  # of one that was under way nobody has the groups
    here = {each.id for each in found if each.departure is None}
    own.known.passes = {visit_id: code for visit_id, code in own.known.passes.items() if visit_id in here}


def _held(location: Location) -> set[str]:
    with location.reading() as connection:
        return {
            bytes(each).hex()
            for each in connection.execute(select(visit.c.id).where(visit.c.hold.is_not(None))).scalars()
        }


def _set_up(own: Office, workers: Crew, home: Path, delay: float) -> list[str]:
    ended = workers.order("set up", home, delay)
    if ended.said and not (home / "store").exists():
        return ["lost: the whole store"]
    setup.set_up(own.place.settings, home, os_keyring(), NOW)
    with Place(home, own.place.settings).opened() as location:
        faults = [f"corrupt: the log, {finding.fault}" for finding in verify(location).findings]
    return faults + ["corrupt: a store half made is left"] * (home / "store.new").exists()


def _migrate(old: Office, workers: Crew, home: Path, delay: float) -> list[str]:
    shutil.copytree(old.place.home, home, ignore=shutil.ignore_patterns("ballast"))
    workers.order("migrate", home, delay)
    with Place(home, old.place.settings).opened() as location:
        if migrate.version_of(location.store) != HEAD:
            return ["corrupt: the schema is not the newest"]
        faults = judge(location, old.who, old.known, None)
        copy = engine.open_engine(home / "store" / f"visits.db.before-{HEAD}", location.slots.need(STORE_SLOT, 32))
    with engine.read(copy) as connection:
        whole = connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    if migrate.version_of(copy) != OLD or not whole:
        faults.append("corrupt: the copy made before the migration")
    copy.dispose()
    return faults
