"""Every action of the log has its sentence in both languages, and every sentence is of an action."""

import re

from kiosk.audit_sentences import ACTIONS, action_sentence
from kiosk.domain.visit import Purpose
from tests.support.tree import ROOT

OPS = "".join(file.read_text(encoding="utf-8") for file in sorted((ROOT / "kiosk" / "ops").glob("*.py")))
LITERAL = re.compile(r'\b(?:Line|why|see|see_noted|_note)\((?:[a-z_]+, |By[A-Z]\w+\([^)]*\), )*"([a-z_]+)"')
NAMED = re.compile(r'^(?:ACTION|DISCLOSED|ERASED|REFUSED) = "([a-z_]+)"', re.MULTILINE)
MADE = {f"withdrew_{purpose}" for purpose in Purpose}
ELSEWHERE = {  # the code makes them from a table, or a caller names them
    "device_added", "head_lost", "day_keys_lost", "hold_keys_lost", "visits", "report", "trace", "corrected",
    "pass_blocked", "hold_approved", "hold_move_approved", "clock_confirm_approved",
}  # fmt: skip


def test_every_action_has_a_sentence_and_every_sentence_an_action() -> None:
    assert [name for name in ELSEWHERE if f'"{name}"' not in OPS + (ROOT / "ui/command/staff.py").read_text()] == []
    assert {*LITERAL.findall(OPS), *NAMED.findall(OPS), *MADE, *ELSEWHERE} == set(ACTIONS)


def test_an_action_is_said_in_both_languages() -> None:
    assert action_sentence("erased", "en") == "A visit was erased."
    assert action_sentence("erased", "nb") == "Et besøk ble slettet."


def test_an_action_of_a_newer_version_stays_its_code() -> None:
    assert action_sentence("painted_blue", "nb") == "painted_blue"
