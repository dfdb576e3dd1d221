"""Enter visits noted elsewhere, on paper or during an outage, with their times: all of a file or nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from ..domain.as_json import read_object
from ..domain.errors import BadField, Problem, Refused
from ..domain.retention import closing_time, day_of, last_due
from ..domain.site import MAX_RETENTION
from ..domain.visit import Arrival, Closed, Departure, Until, read_instant
from . import audit
from .check_in import read_form, store_visit
from .clock import moment
from .close import close_in
from .location import Location
from .unlock import Unlocked

_LONG_AGO = timedelta(days=2 * MAX_RETENTION)


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

    Times lie inside retention and not after now, by a clock that is never below the mark. Who has no left_at is
    closed at the closing time after arrival, or still open. Paper may hold neither phone nor e-mail, so none is asked
    for. Refuses, naming the line, and stores nothing of the file.
    """
    who.check_unlocked()
    latest = moment(location, now)
    noted = [_noted(location, number, line, latest) for number, line in enumerate(lines, 1) if line.strip()]
    ids = []
    with location.writing() as connection:
        who.check_current(connection)
        closing = close_in(location, connection, now)
        found, through = closing.standing, max(closing.reading.closing, closing.through)
        for arrival, left_at in noted:
            departure = _departure(location, arrival, left_at, through)
            if departure is None or arrival.until is Until.DAYS:
                told = replace(arrival, notice=found.notice)
                ids.append(store_visit(location, connection, closing, told, departure).id)
        entry = audit.append(location, connection, who, audit.Line("entered", f"visits:{len(ids)}"), now)
    audit.publish_head(location, entry)
    location.tidy()
    return Entered(tuple(ids), len(noted) - len(ids))


def _noted(location: Location, number: int, line: str, now: datetime) -> tuple[Arrival, datetime | None]:
    """The visit on a line, and when it ended as far as the line says."""
    try:
        form = read_object(line)
        visitor, purposes = read_form(location, form)
        arrived, left = _time(form, "arrived_at", now), _time(form, "left_at", now)
        if arrived is None:
            raise BadField("time_missing", "arrived_at")
        if day_of(arrived, location.site.zone) <= last_due(now, location.site):
            raise BadField("time_too_old", "arrived_at", days=location.site.retention)
        if left is not None and left < arrived:
            raise Refused("left_before_arrived")
        return Arrival(visitor, purposes, 0, location.settings.languages[0], arrived), left
    except Problem as cause:
        raise LineRefused(number, cause) from None


def _departure(location: Location, arrival: Arrival, left: datetime | None, through: datetime) -> Departure | None:
    if left is not None:
        return Departure(left, Closed.DESK)
    closing = closing_time(arrival.arrived_at, location.site)
    return Departure(closing, Closed.AUTOMATIC) if closing <= through else None


def _time(form: Mapping[str, object], field: str, now: datetime) -> datetime | None:
    raw = form.get(field)
    if raw is None:
        return None
    moment = read_instant(raw, field, now)
    if moment < now - _LONG_AGO:  # before any arithmetic with it: the year 1 has no yesterday
        raise BadField("time_too_old", field, days=MAX_RETENTION)
    return moment
