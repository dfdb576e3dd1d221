"""Which visits are of the same person: the same phone number, else the same e-mail, else the same name and company."""

from collections.abc import Callable
from functools import cache
from zoneinfo import ZoneInfo

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
