"""The location: its name, its clock, how long it keeps visits, and who answers for them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .errors import Environment
from .purpose import Purpose

MIN_RETENTION, MAX_RETENTION = 1, 28
SITE_ID = r"[a-z0-9][a-z0-9-]{0,38}[a-z0-9]"


@dataclass(frozen=True, slots=True)
class Promise:
    """Visitors who came before that day were told that they are kept so many days."""

    before: date
    days: int


@dataclass(frozen=True, slots=True)
class Site:
    """One office; `id` never changes, for it is bound into every sealed record.

    `retention` counts days with the day of arrival as the first; what was promised under a shorter one stands in
    `promises`, and holds. `closing` is local time. Refuses with
    Environment("settings_invalid", key=…), for these values come from the location's settings file.
    """

    id: str
    name: str
    zone: ZoneInfo
    closing: time
    retention: int = 10
    purposes: tuple[Purpose, ...] = (Purpose.TRACING, Purpose.ROLL_CALL)
    promises: tuple[Promise, ...] = ()

    def __post_init__(self) -> None:
        _check(bool(re.fullmatch(SITE_ID, self.id)), "site.id")
        _check(bool(self.name.strip()) and len(self.name) <= 100, "site.name")
        _check(type(self.retention) is int and MIN_RETENTION <= self.retention <= MAX_RETENTION, "site.retention_days")
        _check(self.closing.tzinfo is None, "site.closing")
        _check(bool(self.purposes), "site.purposes")

    def kept_days(self, day: date) -> int:
        """How many days a visit of that day is kept: never longer than any promise since says."""
        return min(self.retention, *(promise.days for promise in self.promises if day < promise.before), MAX_RETENTION)

    def changes(self, after: "Site") -> Iterator[str]:
        """What visitors were told, or what ends their visits, that is another in `after`: each by its name."""
        if after.retention != self.retention:
            yield f"retention:{self.retention}>{after.retention}"
        for name in ("zone", "closing", "purposes"):
            if getattr(after, name) != getattr(self, name):
                yield name


def parse_zone(name: str) -> ZoneInfo:
    """A zone of the IANA database such as Europe/Oslo."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Environment("settings_invalid", key="site.zone") from None


def _check(valid: bool, key: str) -> None:
    if not valid:
        raise Environment("settings_invalid", key=key)
