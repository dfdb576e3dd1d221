"""What two persons signed of a hold: its row says when it ends, and anybody with the store's key can write that row.

So nothing is destroyed on a row's word alone: the newest lines of the log about the hold must say the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ..crypto.people_keys import signed
from ..store import audit
from ..store.audit import AuditRow
from ..store.engine import Connection
from ..store.holds import HoldRow
from .audit import message_of
from .disclosures import signers

ASKED = {"hold_approved": "held", "hold_move_approved": "hold_moved"}  # what is approved, by the approval
MADE = (*ASKED, *ASKED.values())
ENDED = "hold_ended"


@dataclass(frozen=True, slots=True)
class HoldLines:
    """The lines of persons about each hold, oldest first, and which holds have a line that they were ended."""

    made: Mapping[str, list[AuditRow]]
    ended: frozenset[str]

    def agree(self, row: HoldRow) -> bool:
        """Whether two persons signed the row's end, and nobody anything later about the hold."""
        match self.made.get(row.id, [])[-2:]:
            case [asked, approved]:
                both = ASKED.get(approved.action) == asked.action and asked.signer != approved.signer
                return both and asked.reason == approved.reason and until(row) in approved.reason
        return False


def until(row: HoldRow) -> str:
    """How a line says when a hold ends."""
    return f", until {row.expires_at}"


def hold_lines(connection: Connection) -> HoldLines:
    """From the log, in one pass; a line whose signature is not of whom it names says nothing."""
    known, made, ended = signers(connection), dict[str, list[AuditRow]](), set[str]()
    for row in audit.with_actions(connection, (*MADE, ENDED)):
        if not signed(known.get(row.signer, b""), message_of(row), row.signature):
            continue
        if row.action == ENDED:
            ended.add(row.subject)
        elif row.signer.startswith("person:"):
            made.setdefault(row.subject, []).append(row)
    return HoldLines(made, frozenset(ended))
