"""What is written inside the envelope: JSON that a person can read, one object for arrival, one for departure."""

import json
from datetime import datetime

from .errors import Damaged, Problem
from .visit import Arrival, Closed, Departure, Purpose
from .visitor import Visitor


def write_arrival(arrival: Arrival) -> bytes:
    """UTF-8 JSON; the longest legal input fits into the envelope's 1,536 bytes."""
    visitor = arrival.visitor
    return _write(
        {
            "name": visitor.name,
            "company": visitor.company,
            "phone": visitor.phone,
            "email": visitor.email,
            "host": visitor.host,
            "adults": visitor.adults,
            "children": visitor.children,
            "purposes": sorted(arrival.purposes),
            "notice": arrival.notice,
            "language": arrival.language,
            "arrived_at": arrival.arrived_at.isoformat(),
        }
    )


def write_departure(departure: Departure) -> bytes:
    """UTF-8 JSON."""
    return _write({"left_at": departure.left_at.isoformat(), "closed": departure.closed})


def read_arrival(record: bytes) -> Arrival:
    """The arrival; refuses as damaged what this program never writes."""
    try:
        found = json.loads(record)
        return Arrival(
            Visitor.from_form(found),
            frozenset(map(Purpose, found["purposes"])),
            int(found["notice"]),
            str(found["language"]),
            datetime.fromisoformat(found["arrived_at"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, Problem):
        raise Damaged("record_damaged") from None


def read_departure(record: bytes) -> Departure:
    """The departure; refuses as damaged what this program never writes."""
    try:
        found = json.loads(record)
        return Departure(datetime.fromisoformat(found["left_at"]), Closed(found["closed"]))
    except (ValueError, KeyError, TypeError, AttributeError, Problem):
        raise Damaged("record_damaged") from None


def _write(values: dict[str, object]) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
