"""Enter visits noted elsewhere, on paper or during an outage, with their times: all of a file or nothing."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ..domain.errors import BadField, Problem, Refused
from ..domain.retention import closing_time, day_of, last_due
from ..domain.visit import Arrival, Closed, Departure, Until, Visit, instant
from ..store import notices
from . import audit
from .check_in import read_form, store_visit
from .close import close_in
from .location import Location
from .unlock import Unlocked


@dataclass(frozen=True, slots=True)
class Entered:
    """The ids of the visits stored, in the file's order, and how many were left out because they are kept only
    until leaving and have left."""

    ids: tuple[str, ...]
    not_kept: int


class LineRefused(Refused):
    """A line of the file is refused; its number counts from 1, the cause says why."""

    def __init__(self, number: int, cause: Problem) -> None:
        super().__init__(cause.code, **cause.values)
        self.number = number


def enter(location: Location, who: Unlocked, lines: Iterable[str], now: datetime) -> Entered:
    """Store visits, one JSON object a line as in `check-in` with arrived_at and left_at (ISO 8601 with offset).

    Times lie inside retention and not after `now`. Who has no left_at is closed at the closing time after
    arrival, or still open. Refuses, naming the line, and stores nothing of the file.
    """
    who.check_unlocked()
    noted = [_noted(location, number, line, now) for number, line in enumerate(lines, 1) if line.strip()]
    kept = [visit for visit in noted if visit[1] is None or visit[0].until is Until.DAYS]
    with location.writing() as connection:
        close_in(location, connection, now)
        notice = notices.version_in_force(connection)
        ids = []
        for arrival, departure in kept:
            told = Arrival(arrival.visitor, arrival.purposes, notice, arrival.language, arrival.arrived_at)
            ids.append(store_visit(location, connection, told, departure).id)
        entry = audit.append(location, connection, who, audit.Line("entered", f"visits:{len(ids)}"), now)
    audit.publish_head(location, entry)
    return Entered(tuple(ids), len(noted) - len(kept))


def _noted(location: Location, number: int, line: str, now: datetime) -> tuple[Arrival, Departure | None]:
    try:
        form = json.loads(line)
        if not isinstance(form, dict):
            raise Refused("line_not_json")
        visitor, purposes = read_form(location, form)
        arrived, left = _time(form, "arrived_at"), _time(form, "left_at")
        if arrived is None:
            raise BadField("time_missing", "arrived_at")
        arrival = Arrival(visitor, purposes, 0, location.settings.languages[0], arrived)
        departure = _departure(location, arrival, left, now)
        _check_times(location, arrival, departure, now)
    except json.JSONDecodeError:
        raise LineRefused(number, Refused("line_not_json")) from None
    except Problem as cause:
        raise LineRefused(number, cause) from None
    return arrival, departure


def _departure(location: Location, arrival: Arrival, left: datetime | None, now: datetime) -> Departure | None:
    if left is not None:
        return Departure(left, Closed.DESK)
    closing = closing_time(arrival.arrived_at, location.site)
    return Departure(closing, Closed.AUTOMATIC) if closing <= now else None


def _check_times(location: Location, arrival: Arrival, departure: Departure | None, now: datetime) -> None:
    day = day_of(arrival.arrived_at, location.site.zone)
    if day <= last_due(now, location.site):
        raise BadField("time_too_old", "arrived_at", days=location.site.retention)
    if arrival.arrived_at > now or (departure and departure.left_at > now):
        raise BadField("time_in_future", "left_at" if arrival.arrived_at <= now else "arrived_at")
    Visit("", day, arrival, departure)  # refuses to end before it began


def _time(form: dict[str, object], field: str) -> datetime | None:
    raw = form.get(field)
    if raw is None:
        return None
    try:
        return instant(datetime.fromisoformat(raw if isinstance(raw, str) else ""))
    except (ValueError, Refused):
        raise BadField("time_invalid", field) from None
