"""Look the store's file over once a day: a page that was changed, cut or moved is found before somebody needs it."""

import logging
from datetime import datetime

from ..domain.errors import Damaged, Problem
from ..domain.retention import day_of
from ..store import engine, state
from ..store.salvage import keep_copy
from .alerts import alert
from .location import Location

CHECKED = "store_checked"  # the site's day of the last look

_log = logging.getLogger(__name__)


def check_store(location: Location, now: datetime) -> bool:
    """Whether every page is as it was written; if not, a copy is kept and staff are told. At most once a day: True
    where it was found sound today already."""
    today = day_of(now, location.site.zone).isoformat()
    try:
        if _checked(location) == today:
            return True
        location.checkpoint()  # what lies in the WAL is not looked at
        sound = engine.is_sound(location.store)
        if sound:
            with location.writing() as connection:
                state.put(connection, CHECKED, today)
    except Damaged:
        sound = False
    if not sound:
        keep_copy(location.files)
        _tell(location, now)
    return sound


def _checked(location: Location) -> str | None:
    with location.reading() as connection:
        return state.get(connection, CHECKED)


def _tell(location: Location, now: datetime) -> None:
    try:
        alert(location, "store_damaged", now)
    except Problem as problem:  # the damage is where alerts stand
        _log.warning("alert_not_stored", extra={"facts": {"code": problem.code}})
