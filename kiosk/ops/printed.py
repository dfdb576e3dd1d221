"""A line of its own once the paper is out: the one before it says only that the names were opened for it."""

from datetime import datetime

from ..domain.errors import Refused
from . import audit
from .audit import AuditEntry, DeviceSigner, Line, Signer
from .location import Location
from .unlock import Unlocked


def note_printed(location: Location, who: Unlocked, opened: AuditEntry, now: datetime) -> AuditEntry:
    """Say that what was opened under this line is on paper; where she has locked meanwhile, the device signs."""
    line = Line("printed", f"line:{opened.number}")
    try:
        return audit.record(location, signer_of(location, who), line, now)
    except Refused as refusal:  # she locked between the question whether she had and her signature
        if refusal.code != "locked":
            raise
        return audit.record(location, DeviceSigner(location), line, now)


def signer_of(location: Location, who: Unlocked) -> Signer:
    """The person; the device where she has locked meanwhile."""
    try:
        who.check_unlocked()
    except Refused:
        return DeviceSigner(location)
    return who
