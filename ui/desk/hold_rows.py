"""Holds as rows of a staff's table."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.domain.errors import Damaged
from kiosk.domain.stored import read_moment
from kiosk.ops.list_holds import Held
from ui.desk.reasons import ground
from ui.desk.table import Row, alphabetical
from ui.language import Language


def hold_rows(holds: Iterable[Held], language: Language, now: datetime) -> list[Row]:
    """One row a hold, its key the hold's id; those that stand first. The mark is "damaged", "ended" or ""."""
    rows = [_row(each, language, now) for each in holds]
    return sorted(rows, key=lambda row: row.mark == "ended")


def stands(held: Held) -> bool:
    """Whether there is anything to see of it or to end."""
    return held.row.ended_at is None or not held.signed


def _row(held: Held, language: Language, now: datetime) -> Row:
    row, made, last = held.row, _moment(held.row.made_at), _last(held.row.expires_at)
    why = ground(row.reason) + (f" · {held.case}" if held.case else "")
    by = ", ".join(dict.fromkeys((held.asked_by, held.approved_by)))
    since, until = (_day(moment, language) for moment in (made, last))
    mark = "damaged" if not held.signed else "ended" if row.ended_at is not None else ""
    texts = (row.authority, why, str(held.visits), by, since, until, _state(held, language, now))
    order = (*map(alphabetical, texts[:2]), held.visits, alphabetical(by), row.made_at, row.expires_at, mark)
    return Row(row.id, texts, order, mark)


def _state(held: Held, language: Language, now: datetime) -> str:
    if not held.signed:
        return QCoreApplication.translate("Holds", "Not as it was signed")
    if held.row.ended_at is not None:
        ended = _day(_moment(held.row.ended_at), language)
        return QCoreApplication.translate("Holds", "ended %1").replace("%1", ended)
    end = _moment(held.row.expires_at)
    if end is not None and end <= now:
        return QCoreApplication.translate("Holds", "over, is being deleted")
    return QCoreApplication.translate("Holds", "stands")


def _moment(text: str) -> datetime | None:
    try:
        return read_moment(text)
    except Damaged:
        return None


def _last(expires_at: str) -> datetime | None:
    """Within the last day: a hold ends at the midnight after it."""
    end = _moment(expires_at)
    return end - timedelta(seconds=1) if end else None


def _day(moment: datetime | None, language: Language) -> str:
    return language.dated(moment).rpartition(" ")[0] if moment else "?"


def last_day(until: date, language: Language) -> str:
    """A day with its year, for a hold may last five."""
    return f"{language.date(until)} {until.year}"
