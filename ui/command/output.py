"""How a command answers: JSON for scripts, a few plain lines or a table for people."""

import json
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.errors import Damaged
from kiosk.domain.stored import read_moment
from kiosk.domain.visit import Closed, Visit

_HEAD = ("day", "arrived", "left", "name", "company", "phone or e-mail", "host", "party")


def answer(values: Mapping[str, object], as_json: bool) -> None:
    """One object: JSON on one line, or a line for each value that is there."""
    if as_json:
        print(json.dumps(values, ensure_ascii=False))
        return
    for key, value in values.items():
        if value not in (None, "", []):
            print(f"{key}: {_in_words(value)}")


def _in_words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


def table(visits: Iterable[Visit], zone: ZoneInfo) -> str:
    """Visits as a table for a terminal; control characters cannot be in it, for no visit holds any."""
    rows = [_HEAD, *(_row(visit, zone) for visit in visits)]
    widths = [max(map(_columns, column)) for column in zip(*rows, strict=True)]
    return "".join(_line(row, widths) for row in rows)


def stored_local(moment: str, zone: ZoneInfo) -> str:
    """A stored time with the location's offset; as it is stored where it cannot be read: one damaged time does not
    hide the rest."""
    try:
        return read_moment(moment).astimezone(zone).isoformat()
    except Damaged:
        return moment


def say(text: str) -> None:
    """Whole lines to stdout."""
    sys.stdout.write(text)


def _row(visit: Visit, zone: ZoneInfo) -> Sequence[str]:
    if visit.arrival is None:
        told = f"damaged {visit.id}" if visit.damaged else "no name"
        return (visit.day.isoformat(), "", "", told, "", "", "", _people(visit))
    visitor = visit.arrival.visitor
    return (
        visit.day.isoformat(),
        _clock(visit.arrival.arrived_at, zone),
        _left(visit, zone),
        visitor.name,
        visitor.company,
        visitor.phone or visitor.email,
        visitor.host,
        _people(visit),
    )


def _people(visit: Visit) -> str:
    adults, children = visit.people or (0, 0)
    return f"{adults}+{children}" if children else str(adults or "")


def _left(visit: Visit, zone: ZoneInfo) -> str:
    if visit.departure is None:
        return "damaged" if visit.damaged else "here"
    at = _clock(visit.departure.left_at, zone)
    return f"{at} automatic" if visit.departure.closed is Closed.AUTOMATIC else at


def _clock(moment: datetime, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).strftime("%H:%M")


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = (cell + " " * (width - _columns(cell)) for cell, width in zip(row, widths, strict=True))
    return "  ".join(cells).rstrip() + "\n"


def _columns(text: str) -> int:
    """How many columns a terminal gives the text: two for wide characters, none for marks and joiners."""
    return sum(
        0
        if unicodedata.category(char) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(char) in "WF"
        else 1
        for char in text
    )
