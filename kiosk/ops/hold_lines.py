"""What two persons signed of a hold: its row says when it ends and anybody with the store's key can write that; the log
says it too.

Nothing is destroyed on the word of a row that does not say what the newest sound line about the hold says.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..crypto.people_keys import signed
from ..store import audit
from ..store.audit import AuditRow
from ..store.engine import Connection
from ..store.holds import HoldRow
from .audit import message_of
from .disclosures import signers

MADE = ("held", "hold_approved", "hold_moved", "hold_move_approved")
ENDED = "hold_ended"


@dataclass(frozen=True, slots=True)
class HoldLines:
    """The newest line of two persons about each hold, and which holds have a line that they were ended."""

    newest: Mapping[str, AuditRow]
    ended: frozenset[str]

    def agree(self, row: HoldRow) -> bool:
        """Whether the row's end is the one that was signed."""
        line = self.newest.get(row.id)
        return line is not None and until(row) in line.reason


def until(row: HoldRow) -> str:
    """How a line says a hold's end (kiosk/ops/hold.py writes it)."""
    return f", until {row.expires_at}"


def hold_lines(connection: Connection) -> HoldLines:
    """From the log, in one pass; lines whose signature is not that of who they name say nothing."""
    known = signers(connection)
    rows = audit.with_actions(connection, (*MADE, ENDED))
    return _sorted(row for row in rows if signed(known.get(row.signer, b""), message_of(row), row.signature))


def _sorted(rows: Iterable[AuditRow]) -> HoldLines:
    newest, ended = {}, set()
    for row in rows:
        if row.action == ENDED:
            ended.add(row.subject)
        elif row.signer.startswith("person:"):
            newest[row.subject] = row
    return HoldLines(newest, frozenset(ended))
