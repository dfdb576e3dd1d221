"""Take along: what is kept of a visit as JSON, for the visitor."""

from datetime import datetime
from zoneinfo import ZoneInfo

from ..domain.as_json import local, visit_as_json
from .audit import AuditEntry
from .disclosures import Told
from .location import Location
from .one_visit import Access
from .open_pass import OpenedVisit, see_noted


def export(location: Location, access: Access, now: datetime) -> dict[str, object]:
    """The visit with the keys it has everywhere, and `language` (of the notice that she was shown), `kept_until`,
    `on_hold` (null, or authority and until), `disclosures`. Refuses as `at_visit` does."""
    return export_noted(location, access, now)[0]


def export_noted(location: Location, access: Access, now: datetime) -> tuple[dict[str, object], AuditEntry]:
    """The same, with the line under which it was opened."""
    opened, entry = see_noted(location, access, "exported", now)
    return as_json(opened, location.site.zone), entry


def as_json(opened: OpenedVisit, zone: ZoneInfo) -> dict[str, object]:
    """What somebody takes along; times in ISO 8601 with the site's offset."""
    held, arrival = opened.on_hold, opened.visit.arrival
    return {
        **visit_as_json(opened.visit, zone),
        "language": arrival.language if arrival else None,
        "kept_until": local(opened.kept_until, zone),
        "on_hold": {"authority": held.authority, "until": local(held.until, zone)} if held else None,
        "disclosures": [_disclosure(each, zone) for each in opened.disclosures],
    }


def _disclosure(told: Told, zone: ZoneInfo) -> dict[str, object]:
    return {
        "number": told.number,
        "at": local(told.at, zone) if told.at else None,
        "receiver": told.receiver,
        "ground": told.ground,
        "damaged": told.damaged,
    }
