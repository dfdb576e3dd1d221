"""A visit: who came, when, for which purposes, and how it ended."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Self

from .errors import BadField, Refused
from .purpose import Purpose, parse_purposes
from .visitor import Visitor

__all__ = [
    "Arrival", "Closed", "Departure", "Purpose", "Until", "Visit", "instant", "parse_purposes", "read_instant",
]  # fmt: skip


class Until(StrEnum):
    """How long the visit is kept: for the retention days, or only until leaving (no tracing agreed)."""

    DAYS = "days"
    LEAVING = "leaving"


class Closed(StrEnum):
    """Who said that the visit ended; `automatic` is the closing time, not an observation."""

    SELF = "self"
    DESK = "desk"
    AUTOMATIC = "automatic"


def instant(moment: datetime) -> datetime:
    """The moment in UTC in whole seconds; refuses one without a zone."""
    if moment.tzinfo is None:
        raise Refused("time_without_zone")
    if moment.tzinfo is UTC and not moment.microsecond:  # as every record says it
        return moment
    return moment.astimezone(UTC).replace(microsecond=0)


def read_instant(raw: object, field: str, now: datetime) -> datetime:
    """A moment in ISO 8601 with its offset; refuses anything else, and what has not come yet."""
    try:
        moment = instant(datetime.fromisoformat(raw if isinstance(raw, str) else ""))
    except (ValueError, OverflowError, Refused):
        raise BadField("time_invalid", field) from None
    if moment > now:
        raise BadField("time_in_future", field)
    return moment


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is sealed when somebody comes; `arrived_at` in UTC, whole seconds."""

    visitor: Visitor
    purposes: frozenset[Purpose]
    notice: int
    language: str
    arrived_at: datetime

    def __post_init__(self) -> None:
        object.__setattr__(self, "arrived_at", instant(self.arrived_at))

    @property
    def until(self) -> Until:
        """Who is not registered for tracing is kept only until leaving."""
        return Until.DAYS if Purpose.TRACING in self.purposes else Until.LEAVING


@dataclass(frozen=True, slots=True)
class Departure:
    """What is sealed when the visit ends; `left_at` in UTC, whole seconds."""

    left_at: datetime
    closed: Closed

    def __post_init__(self) -> None:
        object.__setattr__(self, "left_at", instant(self.left_at))


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit opened for staff: arrival and departure in clear, or marked damaged.

    `arrival` is None when the row could not be opened (`damaged`), or is counted without a name; an unopened
    departure leaves `departure` None and `damaged` set. Refuses to end before it began. `people` are the adults and
    children of a visit whose arrival was read, also where it is counted without a name.
    """

    id: str
    day: date
    arrival: Arrival | None
    departure: Departure | None = None
    damaged: bool = False
    people: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        if self.arrival and self.departure and self.departure.left_at < self.arrival.arrived_at:
            raise Refused("left_before_arrived")
        if self.arrival:
            object.__setattr__(self, "people", (self.arrival.visitor.adults, self.arrival.visitor.children))

    @classmethod
    def unreadable(cls, visit_id: str, day: date) -> Self:
        """The row stands in the list, marked, with nothing in it."""
        return cls(visit_id, day, None, None, damaged=True)

    def unnamed(self) -> "Visit":
        """The same visit, counted without a name: who did not agree to the roll call stands in it so."""
        return Visit(self.id, self.day, None, people=self.people)
