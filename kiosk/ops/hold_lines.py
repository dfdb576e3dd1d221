"""What two persons signed of a hold: its row says when it ends, and anybody with the store's key can write that row.

So nothing is destroyed on a row's word alone: the newest lines of the log about the hold must say the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ..crypto.people_keys import signed
from ..domain.errors import Damaged
from ..domain.stored import read_moment
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
    """The lines of persons about each hold, oldest first, and of which holds the device says that they have ended:
    whoever has the kiosk's account signs as the device, so that alone ends none."""

    made: Mapping[str, list[AuditRow]]
    ended: frozenset[str]

    def agree(self, row: HoldRow) -> bool:
        """Whether two persons signed the row's end, and nobody anything later about the hold."""
        end = self._end(row.id)
        return end is not None and end == row.expires_at

    def over(self, hold_id: str, now: datetime) -> bool:
        """Whether the end that two persons signed has come."""
        try:
            return read_moment(self._end(hold_id) or "") <= now
        except Damaged:
            return False

    def case(self, hold_id: str) -> str:
        """Under which case persons last signed for the hold."""
        return next((row.case for row in reversed(self.made.get(hold_id, []))), "")

    def _end(self, hold_id: str) -> str | None:
        """As two persons signed it, in the same words; None where the newest lines are not theirs."""
        match self.made.get(hold_id, [])[-2:]:
            case [asked, approved]:
                both = ASKED.get(approved.action) == asked.action and asked.signer != approved.signer
                return end_in(approved.reason) if both and asked.reason == approved.reason else None
        return None


def with_end(expires_at: str, words: str) -> str:
    """The words of a line about a hold, its end first: nothing that is typed stands before it."""
    return f"until {expires_at}; {words}"


def end_in(words: str) -> str | None:
    """The end that such a line says; None where it says none."""
    first, _, _ = words.partition("; ")
    return first.removeprefix("until ") if first.startswith("until ") else None


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
