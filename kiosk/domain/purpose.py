"""What a visitor may agree to: apart from the visit, for the first page needs it and no visit."""

from enum import StrEnum

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
        return frozenset(Purpose(item) for item in raw)
    except ValueError:
        raise BadField("purposes_invalid", "purposes") from None
