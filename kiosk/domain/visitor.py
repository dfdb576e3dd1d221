"""Who comes: what a visitor may type about herself, impossible to build invalid."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from .errors import BadField
from .text import clean

MAX_PHONE = 32
MIN_DIGITS, MAX_DIGITS = 5, 15  # ITU-T E.164: at most 15
MAX_PARTY = 99

_PHONE = re.compile(r"\+?[0-9 ()./-]+")
_EMAIL = re.compile(r"[^\s@,;<>\"()\[\]\\]+@[^\s@,;<>\"()\[\]\\.]+(\.[^\s@,;<>\"()\[\]\\.]+)+")


@dataclass(frozen=True, slots=True)
class Visitor:
    """A visitor as typed: texts in NFC, a phone number kept as written with ASCII digits.

    Only the name must be there: who gives neither phone nor e-mail is still counted and found by name
    (design, tracing). Refuses with BadField, naming the field as in the visit's JSON.
    """

    name: str
    company: str = ""
    phone: str = ""
    email: str = ""
    host: str = ""
    adults: int = 1
    children: int = 0

    def __post_init__(self) -> None:
        for field in ("name", "company", "host"):
            object.__setattr__(self, field, clean(getattr(self, field), field))
        if not self.name:
            raise BadField("name_missing", "name")
        object.__setattr__(self, "phone", _phone(self.phone))
        object.__setattr__(self, "email", _email(self.email))
        _count(self.adults, "adults", 1)
        _count(self.children, "children", 0)

    @classmethod
    def from_form(cls, form: Mapping[str, object]) -> Self:
        """Build from a form or JSON object; a missing or null field is an empty one."""
        given = {field: form[field] for field in cls.__slots__ if form.get(field) is not None}
        return cls(**{"name": "", **given})  # type: ignore[arg-type]  # the fields check themselves

    @property
    def first_name(self) -> str:
        """What a greeting says: the name up to its first blank."""
        return self.name.split(maxsplit=1)[0]


def _phone(raw: object) -> str:
    text = clean(raw, "phone")
    if not text:
        return ""
    if not text.isascii():
        text = "".join(_ascii_digit(char) for char in text)
    digits = sum(map(str.isdigit, text))
    if not _PHONE.fullmatch(text) or len(text) > MAX_PHONE or not MIN_DIGITS <= digits <= MAX_DIGITS:
        raise BadField("phone_invalid", "phone", least=MIN_DIGITS, most=MAX_DIGITS)
    return text


def _ascii_digit(char: str) -> str:
    """Arabic, Devanagari … digits as ASCII, every blank and dash as the plain one."""
    if unicodedata.category(char) == "Nd":
        return str(unicodedata.digit(char))
    return {"\u00a0": " ", "\u202f": " ", "\u2010": "-", "\u2011": "-", "\u2013": "-", "＋": "+"}.get(char, char)


def _email(raw: object) -> str:
    """One @, a domain with a dot, no blanks: what a person can have mistyped; no look-up."""
    text = clean(raw, "email")
    if text and not _EMAIL.fullmatch(text):
        raise BadField("email_invalid", "email")
    return text


def _count(value: object, field: str, least: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= MAX_PARTY:
        raise BadField("count_invalid", field, least=least, most=MAX_PARTY)
