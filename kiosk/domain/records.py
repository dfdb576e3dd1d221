"""What is written inside the envelope: JSON that a person can read, one object for arrival, one for departure."""

import json
import re
from datetime import MAXYEAR, MINYEAR, datetime
from typing import Any

from .errors import Damaged, Problem
from .visit import Arrival, Closed, Departure, parse_purposes
from .visitor import Visitor

_MOST_NOTICES = 2**31
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_READER = json.JSONDecoder()
_NEVER_WRITTEN = (ValueError, KeyError, TypeError, Problem)


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
    found = _read(record)
    try:
        return Arrival(
            Visitor.from_form(found),
            parse_purposes(found["purposes"]),
            _notice(found["notice"]),
            _language(found["language"]),
            _moment(found["arrived_at"]),
        )
    except _NEVER_WRITTEN:
        raise Damaged("record_damaged") from None


def read_departure(record: bytes) -> Departure:
    """The departure; refuses as damaged what this program never writes."""
    found = _read(record)
    try:
        return Departure(_moment(found["left_at"]), Closed(found["closed"]))
    except _NEVER_WRITTEN:
        raise Damaged("record_damaged") from None


def _read(record: bytes) -> dict[str, Any]:
    try:
        text = record.decode()
        found, end = _READER.raw_decode(text)  # json.loads would search the padding twice
    except (ValueError, RecursionError):  # 1,536 brackets are too deep for the reader
        raise Damaged("record_damaged") from None
    if not isinstance(found, dict) or text[end:] != " " * (len(text) - end):
        raise Damaged("record_damaged")
    return found


def _notice(found: object) -> int:
    if type(found) is not int or not 0 <= found <= _MOST_NOTICES:
        raise ValueError
    return found


def _language(found: object) -> str:
    if not isinstance(found, str) or not _LANGUAGE.fullmatch(found):
        raise ValueError
    return found


def _moment(found: object) -> datetime:
    """A time with its offset. The first and the last year there are cannot be told in every zone."""
    if not isinstance(found, str):
        raise ValueError
    moment = datetime.fromisoformat(found)
    if not MINYEAR < moment.year < MAXYEAR:
        raise ValueError
    return moment


def _write(values: dict[str, object]) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
