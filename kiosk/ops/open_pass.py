"""See what is kept: a locked kiosk opens one visit for who holds its pass, and tells all there is to tell."""

from dataclasses import dataclass, field
from datetime import datetime

from ..domain.visit import Visit
from ..store.engine import Connection
from .audit import AuditEntry
from .disclosures import Told, told
from .kept import OnHold
from .location import Location
from .one_visit import Access, ByPass, OneVisit, at_visit_noted


@dataclass(frozen=True, slots=True)
class OpenedVisit:
    """A visit as its visitor may know it: with purposes and the notice's version in its arrival, until when it is
    kept (UTC), by whom it is on hold, and what was handed over of it, as far as that may be told now."""

    visit: Visit = field(repr=False)
    kept_until: datetime
    on_hold: OnHold | None
    disclosures: tuple[Told, ...]


def open_pass(location: Location, code: str, check: str, now: datetime) -> OpenedVisit:
    """The visit of a pass, after the second factor; refuses as `at_visit` does, and then gives nothing away."""
    return see(location, ByPass(code, check), "pass_opened", now)


def see(location: Location, access: Access, action: str, now: datetime) -> OpenedVisit:
    """The visit, opened, whoever got at it; its audit line is on disk before this returns."""
    return see_noted(location, access, action, now)[0]


def see_noted(location: Location, access: Access, action: str, now: datetime) -> tuple[OpenedVisit, AuditEntry]:
    """The same, with that line."""

    def look(connection: Connection, one: OneVisit) -> tuple[str, OpenedVisit]:
        kept = one.kept
        disclosed = told(connection, kept, one.closing.reading.waited)
        return action, OpenedVisit(one.visit, kept.until, kept.on_hold, disclosed)

    return at_visit_noted(location, access, now, look)
