"""Who is here, as the texts of a row: for the roll call and for the list at the desk, each in its own order."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.domain.visit import Visit
from kiosk.words import QT_TRANSLATE_NOOP
from ui.desk.table import Row, alphabetical
from ui.language import Language

_DAMAGED = QT_TRANSLATE_NOOP("Building", "Damaged, cannot be opened")
_NAMELESS = QT_TRANSLATE_NOOP("Building", "No name: not agreed to")


@dataclass(frozen=True, slots=True)
class Here:
    """What is shown of a visit, by what its visitor agreed to; `order`: by what each of these is sorted."""

    name: str
    company: str
    host: str
    since: str
    party: str
    order: dict[str, Any]


def here(visit: Visit, language: Language) -> Here:
    """As texts, in the language of now."""
    visitor = visit.arrival.visitor if visit.arrival else None
    adults, children = visit.people or (0, 0)
    party = f"{adults} + {children}" if children else str(adults or "")
    name = visitor.name if visitor else QCoreApplication.translate("Building", _DAMAGED if visit.damaged else _NAMELESS)
    company, host = (visitor.company, visitor.host) if visitor else ("", "")
    order: dict[str, Any] = {"name": alphabetical(name), "company": alphabetical(company), "host": alphabetical(host)}
    order |= {"since": visit.arrival.arrived_at.isoformat() if visit.arrival else "", "party": adults + children}
    since = language.moment(visit.arrival.arrived_at) if visit.arrival else ""
    return Here(name, company, host, since, party, order)


def mark(visit: Visit) -> str:
    """The row's word for the page."""
    return "damaged" if visit.damaged else ""


def building_row(visit: Visit, language: Language) -> Row:
    """Name, company, host, since, party."""
    of = here(visit, language)
    return Row(visit.id, (of.name, of.company, of.host, of.since, of.party), tuple(of.order.values()), mark(visit))


def people(visits: tuple[Visit, ...]) -> int:
    """How many persons these are, children too."""
    return sum(sum(visit.people or ()) for visit in visits)


def unread(visits: tuple[Visit, ...]) -> int:
    """How many cannot be read, so that nobody is counted for them."""
    return sum(visit.damaged for visit in visits)
