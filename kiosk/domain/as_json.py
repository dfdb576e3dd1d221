"""A visit as JSON, the same everywhere: the command's output, what a visitor takes along, what a script reads."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from .errors import Refused
from .visit import Purpose, Visit


def visit_as_json(visit: Visit, zone: ZoneInfo) -> dict[str, object]:
    """Every key is always there; times in ISO 8601 with the site's offset; null for what is not known."""
    arrival, departure = visit.arrival, visit.departure
    visitor = arrival.visitor if arrival else None
    return {
        "id": visit.id,
        "day": visit.day.isoformat(),
        "arrived_at": local(arrival.arrived_at, zone) if arrival else None,
        "left_at": local(departure.left_at, zone) if departure else None,
        "closed": departure.closed.value if departure else None,
        "name": visitor.name if visitor else None,
        "company": visitor.company if visitor else None,
        "phone": visitor.phone if visitor else None,
        "email": visitor.email if visitor else None,
        "host": visitor.host if visitor else None,
        "adults": visit.people[0] if visit.people else None,
        "children": visit.people[1] if visit.people else None,
        "purposes": [purpose.value for purpose in Purpose if arrival and purpose in arrival.purposes],
        "notice": arrival.notice if arrival else None,
        "damaged": visit.damaged,
    }


def visits_as_json(visits: Iterable[Visit], zone: ZoneInfo) -> Iterator[str]:
    """One JSON list on one line, visit by visit: of many no more than one is in memory beside them."""
    before = "["
    for visit in visits:
        yield before + json.dumps(visit_as_json(visit, zone), ensure_ascii=False)
        before = ", "
    yield "]\n" if before == ", " else "[]\n"


def read_object(text: str) -> dict[str, object]:
    """A JSON object from outside; refuses whatever else, however deep or long it is."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise Refused("line_not_json") from None
    if not isinstance(found, dict):
        raise Refused("line_not_json")
    return found


def local(moment: datetime, zone: ZoneInfo) -> str:
    """A moment in ISO 8601 with the site's offset."""
    return moment.astimezone(zone).isoformat()
