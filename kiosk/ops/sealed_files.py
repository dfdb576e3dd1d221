"""A line of its own before what was opened leaves in a sealed file: to which public keys. A key is a receiver's, and
public; whose it is stands in the disclosure, not here.
"""

from collections.abc import Sequence
from datetime import datetime

from . import audit
from .audit import AuditEntry, DeviceSigner, Line
from .location import Location
from .printed import signer_of
from .unlock import Unlocked


def note_sealed(
    location: Location, who: Unlocked | None, opened: AuditEntry, keys: Sequence[str], now: datetime
) -> tuple[AuditEntry, ...]:
    """A line for each key, about the line under which the names were opened; where nobody is unlocked (`who` None) the
    device signs."""
    signer = signer_of(location, who) if who else DeviceSigner(location)
    subject = f"line:{opened.number}"
    return tuple(audit.record(location, signer, Line("sealed", subject, key), now) for key in keys)
