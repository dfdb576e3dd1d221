"""What a visitor types beside her pass: a photo of the pass alone must not open her data."""

import unicodedata

from .visitor import Visitor

DIGITS = 4
_LONGEST = 400


def matches(visitor: Visitor, typed: str) -> bool:
    """Whether this is the last four digits of the phone number or, without one, the e-mail up to the @.

    Digits of every script count, blanks and dashes do not; case and blanks around an e-mail are forgiven, and so is
    the whole address. Nothing matches a visitor who left neither.
    """
    if len(typed) > _LONGEST:
        return False
    if visitor.phone:
        return _digits(typed) == _digits(visitor.phone)[-DIGITS:]
    return bool(visitor.email) and _local_part(typed) == _local_part(visitor.email)


def check_of(visitor: Visitor) -> str:
    """What she would type; "" of a visitor who left neither."""
    return _digits(visitor.phone)[-DIGITS:] if visitor.phone else visitor.email.partition("@")[0]


def _digits(text: str) -> str:
    return "".join(str(unicodedata.digit(char)) for char in text if unicodedata.category(char) == "Nd")


def _local_part(text: str) -> str:
    return unicodedata.normalize("NFC", text).partition("@")[0].strip().casefold()
