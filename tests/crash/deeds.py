"""What a location is asked to do while it is killed, and what each answer says: only what is on disk by then."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime, timedelta
from typing import Any

from kiosk.domain.retention import last_due
from kiosk.domain.visit import Purpose
from kiosk.ops import (
    backup,
    check_in,
    check_out,
    close,
    correct,
    enter,
    erase,
    hold,
    list_visits,
    new_sheet,
    people,
    purge,
    setup,
    withdraw,
)
from kiosk.ops.location import Location
from kiosk.ops.one_visit import ByStaff
from kiosk.ops.unlock import Unlocked, unlock
from kiosk.store import engine
from tests.support.location import PASSPHRASE, WELL_KEPT, guest
from tests.support.pair import SECOND_PASSPHRASE

Asked = Mapping[str, Any]
Said = dict[str, Any]


@dataclass(slots=True)
class Staff(Unlocked):
    """The lead, unlocked, and the second person that a hold needs."""

    second: Unlocked


def unlock_staff(location: Location, now: datetime) -> Staff:
    """Both."""
    lead = unlock(location, PASSPHRASE, now, "kari")
    second = unlock(location, SECOND_PASSPHRASE, now, "ola")
    return Staff(**{each.name: getattr(lead, each.name) for each in fields(lead)}, second=second)


def begin(location: Location, now: datetime) -> Staff:
    """The second person is taken in, and both unlock."""
    people.add_person(location, unlock(location, PASSPHRASE, now), "ola", "Ola Dahl", "desk", SECOND_PASSPHRASE, now)
    return unlock_staff(location, now)


@dataclass(slots=True)
class Known:
    """What was acknowledged: the visits that must be there with their names and days, and who has left."""

    visits: dict[str, tuple[str, date]] = field(default_factory=dict)
    left: set[str] = field(default_factory=set)
    held: set[str] = field(default_factory=set)
    withdrawn: set[str] = field(default_factory=set)
    passes: dict[str, str] = field(default_factory=dict)
    audit: int = 0
    copies: list[str] = field(default_factory=list)
    backups: list[str] = field(default_factory=list)
    staff: set[str] = field(default_factory=set)
    sheet: list[str] = field(default_factory=list)

    def take(self, said: Said) -> None:
        """One answer more."""
        for visit_id, name in said.get("came", {}).items():
            self.visits[visit_id] = name, date.fromisoformat(said["day"])
        for visit_id, name in said.get("corrected", {}).items():
            self.visits[visit_id] = name, self.visits[visit_id][1]
        self.passes |= said.get("passes", {})
        self.held |= set(said.get("held", ()))
        self.withdrawn |= set(said.get("withdrawn", ()))
        self.left |= set(said.get("left", ()))
        self.audit = max(self.audit, said.get("audit", 0))
        self.copies += said.get("copies", [])
        self.backups += said.get("backups", [])
        self.staff = (self.staff | set(said.get("hired", ()))) - set(said.get("fired", ()))
        self.sheet = said.get("sheet", self.sheet)
        through = date.fromisoformat(said.get("purged", "0001-01-01"))
        due = {visit_id for visit_id, (_, day) in self.visits.items() if day <= through}
        for visit_id in due - self.held | set(said.get("gone", ())):
            self.visits.pop(visit_id, None)
            self.passes.pop(visit_id, None)
        for visit_id in said.get("left", ()):
            self.passes.pop(visit_id, None)

    def here(self, now: datetime, days: int) -> list[str]:
        """Who came in these days (today: 1) and has a pass and has not left."""
        first = now.date() - timedelta(days=days - 1)
        return [visit_id for visit_id in self.passes if self.visits[visit_id][1] >= first]


def arrive(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    receipt = check_in.check_in(location, guest(asked["name"]), now)
    day = now.astimezone(location.site.zone).date().isoformat()
    return {"came": {receipt.id: asked["name"]}, "day": day, "passes": {receipt.id: receipt.pass_code}}


def leave(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    left = check_out.by_pass(location, asked["pass"], now)
    return {"left": [] if left.already else [left.id]}


def close_all(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    return {"closed": close.close_overdue(location, now)}


def enter_file(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    lines = [json.dumps(guest(name) | {"arrived_at": now.isoformat()}) for name in asked["names"]]
    ids = enter.enter(location, who, lines, now).ids
    day = now.astimezone(location.site.zone).date().isoformat()
    return {"came": dict(zip(ids, asked["names"], strict=True)), "day": day}


def purge_due(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    purge.purge(location, now)
    return {"purged": last_due(now, location.site).isoformat()}


def show(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    return {
        "audit": list_visits.list_visits(location, who, location.site.retention, "inspection", "", now).entry.number
    }


def copy(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    target = location.home / asked["file"]
    engine.copy_store(location.store, target)
    return {"copies": [target.name]}


def keep_backup(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    """With the keys of the days, as for moving."""
    backup.back_up(location, location.home / asked["file"], now, who)
    return {"backups": [asked["file"]]}


def settings(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    """New settings with another retention: what was promised under the old ones is done first."""
    own = (location.home / "site.toml").read_text(encoding="utf-8")
    file = location.home.parent / "new.toml"
    file.write_text(
        re.sub(r"(?m)^retention_days = .*", f"retention_days = {asked['retention']}", own), encoding="utf-8"
    )
    before = last_due(now, location.site)
    location.settings = setup.set_up(file, location.home, location.slots.backend, now, WELL_KEPT)
    return {"purged": max(before, last_due(now, location.site)).isoformat()}


def correct_one(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    correct.correct(location, ByStaff(who, asked["id"], "correction"), {"name": asked["to"]}, now)
    return {"corrected": {asked["id"]: asked["to"]}}


def erase_one(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    erase.erase(location, ByStaff(who, asked["id"], "correction"), now)
    return {"gone": [asked["id"]]}


def withdraw_one(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    withdraw.withdraw(location, ByStaff(who, asked["id"], "correction"), Purpose.ROLL_CALL, now)
    return {"withdrawn": [asked["id"]]}


def hold_one(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    """On hold for a year."""
    order = hold.Order("The municipality", now.date() + timedelta(days=365), "inspection")
    hold.hold(location, who, who.second, [asked["id"]], order, now)
    return {"held": [asked["id"]]}


def hire(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    """Take somebody in."""
    people.add_person(location, who, asked["short"], asked["short"], "desk", SECOND_PASSPHRASE, now)
    return {"hired": [asked["short"]]}


def fire(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    """Take somebody out: there is a new site key."""
    people.remove_person(location, who, asked["short"], now)
    who.second.site_secrets = who.site_secrets  # as if she had unlocked again
    return {"fired": [asked["short"]]}


def sheet(location: Location, who: Staff, asked: Asked, now: datetime) -> Said:
    """Make a new recovery sheet, which ends the old one."""
    made = new_sheet.prepare_sheet(location, who)
    new_sheet.replace_sheet(location, who, made, now)
    return {"sheet": list(made.groups)}


DEEDS: dict[str, Callable[[Location, Staff, Asked, datetime], Said]] = {
    "arrive": arrive,
    "leave": leave,
    "close": close_all,
    "enter": enter_file,
    "purge": purge_due,
    "show": show,
    "copy": copy,
    "backup": keep_backup,
    "settings": settings,
    "correct": correct_one,
    "erase": erase_one,
    "withdraw": withdraw_one,
    "hold": hold_one,
    "hire": hire,
    "fire": fire,
    "sheet": sheet,
}


def do(location: Location, who: Staff, asked: Asked) -> Said:
    """Do it and say what is now acknowledged."""
    return DEEDS[asked["do"]](location, who, asked, datetime.fromisoformat(asked["now"]))
