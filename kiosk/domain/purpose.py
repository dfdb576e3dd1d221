"""What a visitor may agree to: apart from the visit, for the first page needs it and no visit."""

from enum import StrEnum
from functools import lru_cache
from typing import Any

from .errors import BadField


class Purpose(StrEnum):
    """What the visitor agreed to; each is a switch of its own."""

    TRACING = "tracing"
    HOST = "host"
    ROLL_CALL = "roll_call"


def parse_purposes(raw: object) -> frozenset[Purpose]:
    """Purposes from a list of their names; refuses anything else."""
    try:
        if not isinstance(raw, (list, tuple, set, frozenset)):
            raise ValueError
        return _purposes(tuple(raw))
    except (TypeError, ValueError):  # TypeError: one of them is a list
        raise BadField("purposes_invalid", "purposes") from None


@lru_cache(maxsize=32)  # a list of ten days has thousands with the same few
def _purposes(names: tuple[Any, ...]) -> frozenset[Purpose]:
    return frozenset(Purpose(name) for name in names)
