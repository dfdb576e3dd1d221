"""The location: its name, its clock, how long it keeps visits, and who answers for them."""

import re
from dataclasses import dataclass
from datetime import time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .errors import Environment
from .visit import Purpose

MIN_RETENTION, MAX_RETENTION = 1, 28
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,38}[a-z0-9]")


@dataclass(frozen=True, slots=True)
class Site:
    """One office; `id` never changes, for it is bound into every sealed record.

    `retention` counts days with the day of arrival as the first; `closing` is local time. Refuses with
    Environment("settings_invalid", key=…), for these values come from the location's settings file.
    """

    id: str
    name: str
    zone: ZoneInfo
    closing: time
    retention: int = 10
    purposes: tuple[Purpose, ...] = (Purpose.TRACING, Purpose.ROLL_CALL)

    def __post_init__(self) -> None:
        _check(bool(_ID.fullmatch(self.id)), "site.id")
        _check(bool(self.name.strip()) and len(self.name) <= 100, "site.name")
        _check(type(self.retention) is int and MIN_RETENTION <= self.retention <= MAX_RETENTION, "site.retention_days")
        _check(self.closing.tzinfo is None, "site.closing")
        _check(bool(self.purposes), "site.purposes")


def parse_zone(name: str) -> ZoneInfo:
    """A zone of the IANA database such as Europe/Oslo."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Environment("settings_invalid", key="site.zone") from None


def _check(valid: bool, key: str) -> None:
    if not valid:
        raise Environment("settings_invalid", key=key)
