"""What staff write into a visit that is corrected, as the changes that the store takes; times by the wall clock."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from kiosk.domain.errors import BadField
from kiosk.domain.site import Site
from kiosk.domain.visit import Visit
from kiosk.domain.visitor import Visitor

NOBODY = Visitor("-")
TYPED = ("name", "company", "phone", "email", "host", "adults", "children")


@dataclass(frozen=True, slots=True)
class Times:
    """A visit's beginning and end by the location's clock, as HH:MM; "" where there is none."""

    arrived: str
    left: str


def times_of(visit: Visit, site: Site) -> Times:
    """By the location's clock."""
    moments = (visit.arrival and visit.arrival.arrived_at, visit.departure and visit.departure.left_at)
    return Times(*(f"{moment.astimezone(site.zone):%H:%M}" if moment else "" for moment in moments))


def changes_of(visit: Visit, form: dict[str, Any], site: Site) -> dict[str, object]:
    """Which fields of the visit's JSON the form changes. Refuses a time that is none, naming its field.

    A time is on the day of the visit; one of leaving that is earlier than the arrival is on the day after.
    """
    visitor = visit.arrival.visitor if visit.arrival else NOBODY
    found: dict[str, object] = {
        name: form[name] for name in TYPED if name in form and form[name] != getattr(visitor, name)
    }
    before = times_of(visit, site)
    arrived, left = (str(form.get(name, "")).strip() for name in ("arrived", "left"))
    begin = _clock(arrived or before.arrived, "arrived_at")
    if arrived != before.arrived:
        found["arrived_at"] = datetime.combine(visit.day, begin, site.zone).isoformat()
    if left != before.left:
        end = _clock(left, "left_at")
        day = visit.day + timedelta(days=1) if end < begin else visit.day
        found["left_at"] = datetime.combine(day, end, site.zone).isoformat()
    return found


def _clock(text: str, field: str) -> time:
    try:
        return datetime.strptime(text.replace(".", ":"), "%H:%M").time()  # noqa: DTZ007  # a time of day has no zone
    except ValueError:
        raise BadField("clock_invalid", field) from None
