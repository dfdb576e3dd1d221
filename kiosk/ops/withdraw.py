"""Withdraw a purpose: each with its own effect, and at once."""

from dataclasses import dataclass, replace
from datetime import datetime

from ..domain.errors import Damaged
from ..domain.retention import deleted_after
from ..domain.visit import Arrival, Purpose, Until
from ..store.engine import Connection
from .check_in import FOR_HOST
from .erase import ERASED, erase_in
from .location import Location
from .one_visit import Access, OneVisit, at_visit
from .replacing import replace_in

WITHDREW = "withdrew_"  # and the purpose, in the audit


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What became of the visit: the purposes left, whether it is erased, and whether its pass still opens it.

    What was withdrawn stands sealed in copies of the store; from `unreadable_after` (UTC) on nobody opens it there.
    """

    id: str
    purposes: tuple[Purpose, ...]
    erased: bool
    pass_opens: bool
    unreadable_after: datetime


def withdraw(location: Location, access: Access, purpose: Purpose | None, now: datetime) -> Withdrawn:
    """Take an agreement back; None: all of them. Refuses a visit on hold, and as `at_visit` does.

    Tracing: phone and e-mail are emptied, and the visit is kept only until leaving, with no pass any more; who has
    left already is erased. Host: the field is emptied. Roll call: counted there without a name. All: erased.
    """

    def act(connection: Connection, one: OneVisit) -> tuple[str, Withdrawn]:
        one.kept.check_free()
        row, gone = one.kept.row, deleted_after(one.kept.row.day, location.site)
        if purpose is None or (purpose is Purpose.TRACING and not row.open):
            erase_in(location, connection, one.kept)
            return ERASED, Withdrawn(row.id.hex(), (), erased=True, pass_opens=False, unreadable_after=gone)
        if one.visit.arrival is None:
            raise Damaged("record_damaged")
        arrival = _without(one.visit.arrival, purpose)
        replace_in(location, connection, one, arrival, one.visit.departure)
        left = tuple(each for each in Purpose if each in arrival.purposes)
        opens = arrival.until is Until.DAYS
        return WITHDREW + purpose, Withdrawn(row.id.hex(), left, erased=False, pass_opens=opens, unreadable_after=gone)

    return at_visit(location, access, now, act)


def _without(arrival: Arrival, purpose: Purpose) -> Arrival:
    visitor, left = arrival.visitor, arrival.purposes - {purpose}
    if purpose is Purpose.TRACING:
        visitor = replace(visitor, phone="", email="")  # what they are for was taken back
    if purpose is Purpose.HOST or not left & FOR_HOST:
        visitor = replace(visitor, host="")
    return replace(arrival, visitor=visitor, purposes=left)
