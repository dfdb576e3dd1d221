"""A visitor's own card for the next time: name, company, phone and e-mail in clear, for her phone.

It is like a business card, and treated as typing: it fills a form, opens nothing, and goes through every check of the
form. On it are five lines of UTF-8: the version of the privacy notice that she was told, then the four texts.
"""

from dataclasses import dataclass

from . import codes
from .errors import Problem, Refused
from .visitor import Visitor

FIELDS = ("name", "company", "phone", "email")
_LINES = 1 + len(FIELDS)
_MOST_NOTICES = 2**31


@dataclass(frozen=True, slots=True)
class Card:
    """Whose card it is, which notice she was told, and whether that was one of this location's."""

    visitor: Visitor
    notice: int
    from_here: bool


def write_card(visitor: Visitor, notice: int, site: str) -> str:
    """The card's code; of the visitor it holds FIELDS and no more. Refuses details that do not fit on it."""
    lines = [str(notice), *(getattr(visitor, field) for field in FIELDS)]
    return codes.card_code("\n".join(lines).rstrip("\n").encode(), site)


def read_card(code: str, site: str) -> Card:
    """The card; refuses what this program never writes, and whatever nobody may type into a form."""
    payload, from_here = codes.read_card(code, site)
    try:
        lines = payload.decode("utf-8").split("\n")
        notice = int(lines[0]) if lines[0].isascii() and lines[0].isdigit() else -1
        if len(lines) > _LINES or not 0 <= notice < _MOST_NOTICES:
            raise Refused("card_invalid")
        return Card(Visitor.from_form(dict(zip(FIELDS, lines[1:], strict=False))), notice, from_here)
    except (ValueError, TypeError, Problem):
        raise Refused("card_invalid") from None
