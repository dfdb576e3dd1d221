"""The reasons of the log in the words of who reads them, the same by which she was asked for hers; and hers."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.domain.errors import Problem
from kiosk.words import QT_TRANSLATE_NOOP
from ui.desk.section import Session
from ui.problem import Fine, attempt

_REASONS = {
    "tracing": QT_TRANSLATE_NOOP("WhyForm", "Contact tracing"),
    "roll_call": QT_TRANSLATE_NOOP("WhyForm", "Roll call"),
    "inspection": QT_TRANSLATE_NOOP("WhyForm", "Inspection"),
    "correction": QT_TRANSLATE_NOOP("WhyForm", "Correction"),
    "other": QT_TRANSLATE_NOOP("WhyForm", "Other"),
}


def ground(reason: str) -> str:
    """A reason and its remark, "tracing: call"; what is none of them stays as it is stored."""
    code, colon, remark = reason.partition(":")
    if code not in _REASONS:
        return reason
    return QCoreApplication.translate("WhyForm", _REASONS[code]) + colon + remark


def given(who: Any, reason: str, remark: str, case: str) -> Session | Problem:
    """Why she asks, as the log will hold it; what is refused of a remark or case."""
    from kiosk.ops.audit import why

    said = f"{reason}: {remark}" if remark.strip() else reason
    outcome = attempt(lambda: why("", said, case))
    return Session(who, outcome.value.reason, outcome.value.case) if isinstance(outcome, Fine) else outcome
