"""After a kill or a power cut: is everything there that was acknowledged, does it open, and is nothing half-stored?"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk.crypto.day_keys import slot_of
from kiosk.domain.errors import Problem
from kiosk.domain.retention import day_of
from kiosk.domain.visit import Closed, Purpose, Visit
from kiosk.ops.audit_log import verify
from kiosk.ops.check_in import check_in
from kiosk.ops.drill import drill
from kiosk.ops.listing import open_visits
from kiosk.ops.location import STORE_SLOT, Location, files_of
from kiosk.ops.people import list_people
from kiosk.ops.unlock import Unlocked
from kiosk.ops.unpacking import read_manifest, unpacked
from kiosk.store import days, engine
from kiosk.store.backup_file import read_backup
from kiosk.store.visits import Which
from tests.crash.deeds import Asked, Known
from tests.support.location import NOW, guest

ALL = Which(date(2000, 1, 1), date(2100, 1, 1))
HALF_STORED = """
SELECT count(*) FROM visit LEFT JOIN departure ON departure.visit = visit.id
WHERE (visit.open = 1) = (departure.visit IS NOT NULL)
"""


def judge(location: Location, who: Unlocked, known: Known, flight: Asked | None) -> list[str]:
    """What is wrong, each beginning with lost or corrupt; `flight` was asked for and not acknowledged, so it may be
    done or not, but not in part."""
    try:
        due = _due_in(flight, location)
        found = {visit.id: visit for visit in open_visits(location, who, ALL)}
        return [
            *_lost(found, known, due, flight or {}),
            *_foreign(found, known, flight),
            *_file(location),
            *_keys(location, due),
            *_log(location, known),
            *_copies(location, known),
            *_backups(location, known, flight or {}),
            *_staff(location, known, flight),
        ]
    except Problem as problem:
        return [f"corrupt: {problem.code}"]


def goes_on(location: Location, now: datetime) -> list[str]:
    """Whether the next visitor can be checked in."""
    try:
        check_in(location, guest("The next visitor"), now)
    except Problem as problem:
        return [f"corrupt: the next check-in is refused, {problem.code}"]
    return []


def _lost(found: dict[str, Visit], known: Known, due: date, flight: Asked) -> Iterator[str]:
    for visit_id, (name, day) in known.visits.items():
        visit, asked = found.get(visit_id), flight if flight.get("id") == visit_id else {}
        names = {name, asked.get("to", name)}
        if visit is None:
            if (day > due or visit_id in known.held) and asked.get("do") != "erase":
                yield f"lost: visit {visit_id} of {day}"
        elif visit.damaged or visit.arrival is None or visit.arrival.visitor.name not in names:
            yield f"corrupt: visit {visit_id} of {day} does not open"
        elif visit_id in known.left and (visit.departure is None or visit.departure.closed is not Closed.SELF):
            yield f"lost: that visit {visit_id} left"
        elif visit_id in known.withdrawn and Purpose.ROLL_CALL in visit.arrival.purposes:
            yield f"lost: that a purpose of visit {visit_id} was withdrawn"


def _due_in(flight: Asked | None, location: Location) -> date:
    """The last day that a purge under way may have taken already."""
    if flight is None or flight["do"] not in ("purge", "settings"):
        return date.min
    shorter = min(location.site.retention, flight.get("retention", location.site.retention))
    return day_of(datetime.fromisoformat(flight["now"]), location.site.zone) - timedelta(days=shorter)


def _foreign(found: dict[str, Visit], known: Known, flight: Asked | None) -> Iterator[str]:
    """Visits of the last, unacknowledged deed: all of them or none."""
    others = Counter(
        visit.arrival.visitor.name if visit.arrival else "?" for visit in found.values() if visit.id not in known.visits
    )
    asked = Counter([flight["name"]] if flight and "name" in flight else (flight or {}).get("names", []))
    if others and others != asked:
        yield f"corrupt: {sum(others.values())} visits that nobody was told of"


def _file(location: Location) -> Iterator[str]:
    location.checkpoint()
    with location.reading() as connection:
        for pragma in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
            said = [row[0] for row in connection.exec_driver_sql(f"PRAGMA {pragma}")]
            if said not in ([], ["ok"]):
                yield f"corrupt: {pragma}"
        if connection.exec_driver_sql(HALF_STORED).scalar_one():
            yield "corrupt: a visit is half closed"


def _keys(location: Location, due: date) -> Iterator[str]:
    with location.reading() as connection:
        kept = days.kept(connection)
        purged = connection.exec_driver_sql("SELECT day FROM day WHERE purged_at IS NOT NULL").scalars().all()
    for row in kept:
        try:
            location.day_key(row.day, row.key_id)
        except Problem:
            if row.day > due:
                yield f"corrupt: the key of {row.day} is not its day's"
    for day in purged:
        if location.slots.read(slot_of(date.fromisoformat(day)), 32) is not None:
            yield f"corrupt: the key of {day} outlived its purge"


def _log(location: Location, known: Known) -> Iterator[str]:
    log = verify(location)
    if log.findings:
        yield f"corrupt: the log, {[finding.fault for finding in log.findings]}"
    if log.lines < known.audit:
        yield "lost: a line of the log"


def _copies(location: Location, known: Known) -> Iterator[str]:
    for name in known.copies[-1:]:
        file: Path = location.home / name
        if not file.exists():
            yield "lost: a copy"
            continue
        copy = engine.open_engine(file, location.slots.need(STORE_SLOT, 32))
        with engine.read(copy) as connection:
            if connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
                yield "corrupt: a copy"
        copy.dispose()


def _backups(location: Location, known: Known, flight: Asked) -> Iterator[str]:
    """The newest one, and that under way if it has its name, which half a file never has."""
    names = known.backups[-1:] + ([flight["file"]] if flight.get("do") == "backup" else [])
    store_key = location.slots.need(STORE_SLOT, 32)
    for name in names:
        file = location.home / name
        if not file.exists():
            if name in known.backups:
                yield "lost: a backup"
            continue
        backup = read_backup(file)
        with unpacked(location.home, backup, read_manifest(backup, store_key)) as (scratch, _):
            copy = engine.open_engine(files_of(scratch).database, store_key)
            if not engine.is_sound(copy):
                yield "corrupt: a backup"
            copy.dispose()


def _staff(location: Location, known: Known, flight: Asked | None) -> Iterator[str]:
    kind = flight["do"] if flight else ""
    here = {each.short for each in list_people(location) if not each.removed_at} - {"kari", "ola"}
    asked = {flight["short"]} if flight and kind in ("hire", "fire") else set()
    if here - asked != known.staff - asked:
        yield f"lost: staff are {len(here)}"
    if known.sheet and kind != "sheet" and not drill(location, known.sheet, NOW).good:
        yield "lost: the recovery sheet"
