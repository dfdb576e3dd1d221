"""Numbers for monitoring, as Prometheus reads them from a file: how each thing stands, and counts that name nobody.

Fewer than five visits a day are never told, as everywhere (domain/counts.py), and today's never: whoever reads twice
would see one visit come. Free room is told coarsely: it shrinks with each visit.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from ..domain.counts import count_days
from ..domain.retention import day_of
from ..findings import Finding
from ..store import days
from .clock import moment
from .location import Location

DAYS = 14
_COARSE = 64  # MB
_NUMBERS = {  # of a check's values: what they are told as, and what that is
    ("space", "free"): ("innom_free_megabytes", "Room on the disk, in steps of 64 MB."),
    ("alerts", "alerts"): ("innom_alerts", "Alerts that wait for staff."),
    ("staff", "leads"): ("innom_leads", "Persons with the role lead."),
    ("retention", "days"): ("innom_retention_days", "Days that visits are kept."),
}


def told_visits(location: Location, now: datetime) -> dict[str, int]:
    """The visits of each of the last days that are over and may be told."""
    last = day_of(moment(location, now), location.site.zone) - timedelta(days=1)
    first = last - timedelta(days=DAYS - 1)
    with location.reading() as connection:
        found = days.registered(connection, first, last)
    return {each.day.isoformat(): each.visits for each in count_days(found, first, last).days if each.visits}


def as_textfile(findings: Iterable[Finding], visits: dict[str, int], now: datetime) -> str:
    """Prometheus' text format, 0.0.4."""
    return "".join(f"{line}\n" for line in _lines(tuple(findings), visits, now))


def _lines(findings: tuple[Finding, ...], visits: dict[str, int], now: datetime) -> Iterator[str]:
    yield from _gauge("innom_looked_at_seconds", "When this was written.")
    yield f"innom_looked_at_seconds {int(now.timestamp())}"
    yield from _gauge("innom_check", "How each thing stands: 0 ok, 1 attention, 2 wrong.")
    for check in dict.fromkeys(each.check for each in findings):
        state = max(each.state for each in findings if each.check == check)
        yield f'innom_check{{check="{check}"}} {int(state)}'
    for each in findings:
        for name, value in each.values.items():
            if (each.check, name) in _NUMBERS and isinstance(value, int):
                told, help_ = _NUMBERS[each.check, name]
                yield from _gauge(told, help_)
                yield f"{told} {value // _COARSE * _COARSE if each.check == 'space' else value}"
    if visits:
        yield from _gauge("innom_visits", "Visits of a day that is over; fewer than five are not told.")
        yield from (f'innom_visits{{day="{day}"}} {count}' for day, count in visits.items())


def _gauge(name: str, help_: str) -> tuple[str, str]:
    return f"# HELP {name} {help_}", f"# TYPE {name} gauge"
