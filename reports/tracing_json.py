"""Who met somebody, as JSON: what the command promises scripts, and what is saved from the window."""

from zoneinfo import ZoneInfo

from kiosk.domain.as_json import visit_as_json
from kiosk.domain.visitor import Visitor
from kiosk.ops.trace import Met, Tracing


def tracing_json(tracing: Tracing, zone: ZoneInfo) -> dict[str, object]:
    """Persons and minutes; a contact's visits by their ids."""
    return {
        "index": [visit_as_json(visit, zone) for visit in tracing.index],
        "contacts": [_contact(met) for met in tracing.contacts],
        "not_contacts": [_person(visitor) for visitor in tracing.not_contacts],
    }


def _contact(met: Met) -> dict[str, object]:
    return {
        "person": _person(met.person),
        "certain_minutes": met.certain_minutes,
        "possible_minutes": met.possible_minutes,
        "same_host": met.same_host,
        "days": [day.isoformat() for day in met.days],
        "visits": [visit.id for visit in met.visits],
        "order": met.order,
    }


def _person(visitor: Visitor) -> dict[str, object]:
    return {"name": visitor.name, "company": visitor.company, "phone": visitor.phone, "email": visitor.email}
