"""The reasons of the log in the words of who reads them: the same words by which she was asked for hers."""

from PySide6.QtCore import QCoreApplication

from kiosk.words import QT_TRANSLATE_NOOP

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
