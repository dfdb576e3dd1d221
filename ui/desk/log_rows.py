"""Lines of the log as rows of a staff's table: what was done, by whom and why, in the words of who reads them."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from kiosk.audit_sentences import action_sentence
from kiosk.domain.errors import Damaged
from kiosk.domain.stored import read_date, read_moment
from kiosk.ops.audit_log import AuditRow, Finding
from kiosk.words import QT_TRANSLATE_NOOP
from ui.desk.reasons import ground
from ui.desk.table import Row, alphabetical
from ui.language import Language

_FAULTS = {
    "missing": QT_TRANSLATE_NOOP("Log", "Line %1: a line before it is gone, or what belongs to it."),
    "changed": QT_TRANSLATE_NOOP("Log", "Line %1: it was changed, or what belongs to it."),
    "foreign": QT_TRANSLATE_NOOP("Log", "Line %1: nobody who is known here signed it."),
    "rolled_back": QT_TRANSLATE_NOOP("Log", "Line %1: an older store was put back, or newer lines are gone."),
}
_NO_LINE = QT_TRANSLATE_NOOP("Log", "A hold or a privacy notice has no line.")


def log_rows(lines: Iterable[AuditRow], names: Mapping[str, str], language: Language) -> list[Row]:
    """Newest first; `names` are those of everybody who belongs or did, by id. No visitor is named."""
    return [_row(line, names, language) for line in lines][::-1]


def fault_sentence(finding: Finding) -> str:
    """What is wrong, and at which line."""
    source = _FAULTS[finding.fault] if finding.number or finding.fault != "missing" else _NO_LINE
    return QCoreApplication.translate("Log", source).replace("%1", str(finding.number))


def _row(line: AuditRow, names: Mapping[str, str], language: Language) -> Row:
    about = _about(line.subject, names, language)
    sentence = action_sentence(line.action, language.now)
    what = f"{sentence} · {about}" if about else sentence
    texts = (
        str(line.number),
        _moment(line.at, language),
        what,
        _who(line.signer, names),
        ground(line.reason),
        line.case,
    )
    return Row(str(line.number), texts, (line.number, line.at, *map(alphabetical, texts[2:])))


def _who(signer: str, names: Mapping[str, str]) -> str:
    kind, _, known_as = signer.partition(":")
    if kind == "device":
        return QCoreApplication.translate("Log", "The machine")
    return names.get(known_as) or QCoreApplication.translate("Log", "Somebody unknown")


def _about(subject: str, names: Mapping[str, str], language: Language) -> str:
    """The persons, lines, numbers and days that it is about; ids say nothing to anybody."""
    return ", ".join(said for word in subject.split() if (said := _said(word, names, language)))


def _said(word: str, names: Mapping[str, str], language: Language) -> str:
    kind, _, value = word.partition(":")
    if kind == "through":
        try:
            return language.date(read_date(value))
        except Damaged:
            return value
    return value if kind in ("line", "visits") else names.get(word, "")


def _moment(stored: str, language: Language) -> str:
    """As it is stored where it cannot be read: one damaged time does not hide the rest."""
    try:
        return language.dated(read_moment(stored))
    except Damaged:
        return stored
