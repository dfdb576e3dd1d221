"""Which visits are of the same person: the same phone number, else the same e-mail, else the same name and company."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache
from zoneinfo import ZoneInfo

from ..domain.exposure import Stay
from ..domain.visitor import Visitor


def persons_in(zone: ZoneInfo) -> Callable[[Visitor], str]:
    """What tells one visitor from another, for a location in that zone; remembers numbers as long as it is kept."""
    number = cache(_number_in(_country(zone)))

    def person(visitor: Visitor) -> str:
        if visitor.phone:
            return f"phone {number(visitor.phone)}"
        if visitor.email:
            return f"e-mail {visitor.email.casefold()}"
        return f"name {visitor.name.casefold()}\n{visitor.company.casefold()}"

    return person


def apart(stays: Sequence[Stay], names: Sequence[str]) -> list[str]:
    """Of each stay, by its visitor's name, whose it is. Two names that give one number, and may be here at the same
    time, are two people: else whoever gives another's number would be nobody's contact. At different times they are
    one, who writes her name now so, now so.
    """
    of_person: defaultdict[str, list[tuple[Stay, str]]] = defaultdict(list)
    for stay, name in zip(stays, names, strict=True):
        of_person[stay.person].append((stay, name.casefold()))
    two = {person for person, theirs in of_person.items() if _meet(theirs)}
    return [
        f"{stay.person}\n{name.casefold()}" if stay.person in two else stay.person
        for stay, name in zip(stays, names, strict=True)
    ]


def _meet(stays: list[tuple[Stay, str]]) -> bool:
    """Whether two of different names may be here at one moment."""
    longest, end, other_end = "", 0, 0  # whose end is the latest so far, and the latest of anybody else
    for stay, name in sorted(stays, key=lambda each: each[0].begin):
        if stay.begin < min(stay.possible_end, other_end if name == longest else end):
            return True
        if name == longest:
            end = max(end, stay.possible_end)
        elif stay.possible_end > end:
            longest, end, other_end = name, stay.possible_end, end
        else:
            other_end = max(other_end, stay.possible_end)
    return False


def _number_in(country: str | None) -> Callable[[str], str]:
    """E.164 (ITU-T), as dialled from that country; what the library cannot read is compared by its digits."""
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, parse

    def number(phone: str) -> str:
        try:
            return format_number(parse(phone, country), PhoneNumberFormat.E164)
        except NumberParseException:
            return "".join(filter(str.isdigit, phone))

    return number


def _country(zone: ZoneInfo) -> str | None:
    """The country whose clock it is (CLDR); None for UTC, where only numbers with + can be read."""
    from babel.core import get_global

    return get_global("zone_territories").get(zone.key)
