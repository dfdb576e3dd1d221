"""Correct what was typed, and by staff the times too: the old record is replaced, and its audit line says that."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from ..domain.errors import BadField, Damaged, Refused
from ..domain.retention import begin_of, closing_time
from ..domain.visit import Arrival, Closed, Departure, Purpose, Until, Visit, read_instant
from ..domain.visitor import Visitor
from ..store.engine import Connection
from .check_in import read_form
from .erase import erase_in
from .hosts import check_host
from .location import Location
from .one_visit import Access, ByPass, ByStaff, OneVisit, at_visit
from .replacing import replace_in

TYPED = ("name", "company", "phone", "email", "host", "adults", "children")
TIMES = ("arrived_at", "left_at")


@dataclass(frozen=True, slots=True)
class Corrected:
    """Which fields were given, and the record's revision; `erased`: a visit kept only until leaving has now left."""

    id: str
    fields: tuple[str, ...]
    revision: int
    erased: bool


def correct(location: Location, access: Access, changes: Mapping[str, object], now: datetime) -> Corrected:
    """Put these fields of the visit's JSON in place of what stands there; null empties one.

    The rules are those of check-in. Times (ISO 8601 with offset, on the visit's own day) only by staff; a visit
    whose end is known then is `closed: desk`. A visit on hold is changed by a lead only. Refuses each invalid field by
    its name, a field that cannot be corrected, and as `at_visit` does.
    """
    allowed = TYPED + TIMES if isinstance(access, ByStaff) else TYPED
    if not changes or not changes.keys() <= set(allowed):
        raise Refused("correct_fields", fields=", ".join(allowed))

    def act(connection: Connection, one: OneVisit) -> tuple[str, Corrected]:
        if isinstance(access, ByPass):
            one.kept.check_free()
        elif one.kept.on_hold:
            access.who.check_lead()
        if one.visit.arrival is None:
            raise Damaged("record_damaged")
        at = one.closing.reading.now
        arrival = _arrival(location, connection, one.visit.day, one.visit.arrival, changes, at)
        departure = _departure(location, one, arrival, changes)
        Visit(one.visit.id, one.visit.day, arrival, departure)  # refuses to end before it began
        fields = tuple(field for field in allowed if field in changes)
        if departure is not None and arrival.until is Until.LEAVING:
            erase_in(location, connection, one.kept)
            return "corrected", Corrected(one.visit.id, fields, one.kept.row.revision, erased=True)
        revision = replace_in(location, connection, one, arrival, departure)
        return "corrected", Corrected(one.visit.id, fields, revision, erased=False)

    return at_visit(location, access, now, act)


def _arrival(
    location: Location,
    connection: Connection,
    day: date,
    before: Arrival,
    changes: Mapping[str, object],
    now: datetime,
) -> Arrival:
    visitor = _visitor(location, connection, before, changes)
    if "arrived_at" not in changes:
        return replace(before, visitor=visitor)
    arrived = read_instant(changes["arrived_at"], "arrived_at", now)
    zone = location.site.zone
    if not begin_of(day, zone) <= arrived < begin_of(day + timedelta(days=1), zone):
        raise BadField("time_other_day", "arrived_at")  # the day is bound into the record, and its key ends it
    return replace(before, visitor=visitor, arrived_at=arrived)


def _visitor(location: Location, connection: Connection, before: Arrival, changes: Mapping[str, object]) -> Visitor:
    """Who is traced can be reached, as before; paper may never have held an address (see ops/enter.py)."""
    typed = {field: changes.get(field, getattr(before.visitor, field)) for field in TYPED}
    visitor, _ = read_form(location, {**typed, "purposes": before.purposes})
    if "host" in changes:  # who stands there may have left the directory since
        visitor = check_host(location, connection, visitor)
    was_reachable = before.visitor.phone or before.visitor.email
    if Purpose.TRACING in before.purposes and was_reachable and not (visitor.phone or visitor.email):
        raise BadField("contact_missing", "phone")
    return visitor


def _departure(location: Location, one: OneVisit, arrival: Arrival, changes: Mapping[str, object]) -> Departure | None:
    """How the visit ended, now that this is known. An automatic end stays one, whatever is known of the beginning:
    nobody said when she left. A damaged one stays damaged until somebody says."""
    known, reading = one.visit.departure, one.closing.reading
    if "left_at" in changes:
        return Departure(read_instant(changes["left_at"], "left_at", reading.now), Closed.DESK)
    if "arrived_at" not in changes or one.visit.damaged:
        return known
    if known is not None and known.closed is not Closed.AUTOMATIC:
        return replace(known, closed=Closed.DESK)
    closing = closing_time(arrival.arrived_at, location.site)
    return Departure(closing, Closed.AUTOMATIC) if closing <= max(reading.closing, one.closing.through) else known
