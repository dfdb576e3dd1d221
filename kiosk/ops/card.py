"""The visitor's own card: made on her request from what she typed, kept nowhere, and read when she comes again."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..domain import card
from ..domain.visitor import Visitor
from ..store import notices
from .location import Location


@dataclass(frozen=True, slots=True)
class FilledIn:
    """What a card fills in, by the form's fields, and what it says of the notice: "" the one in force, "changed" or
    "elsewhere"."""

    fields: Mapping[str, str] = field(repr=False)
    notice: str


def make_card(location: Location, form: Mapping[str, object]) -> str:
    """The code of a card with the form's name, company, phone and e-mail and the notice in force; nothing is stored.

    Refuses an invalid field, and details that do not fit on a card.
    """
    visitor = Visitor.from_form({name: form.get(name) for name in card.FIELDS})
    with location.reading() as connection:
        notice = notices.version_in_force(connection)
    return card.write_card(visitor, notice, location.site.id)


def fill_in(location: Location, code: str) -> FilledIn:
    """What a scanned card says; refuses whatever is none. Nothing is stored or opened, and nothing is agreed to."""
    found = card.read_card(code, location.site.id)
    with location.reading() as connection:
        in_force = notices.version_in_force(connection)
    told = "elsewhere" if not found.from_here else "" if found.notice == in_force else "changed"
    return FilledIn({name: getattr(found.visitor, name) for name in card.FIELDS}, told)
