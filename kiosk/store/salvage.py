"""What can still be read of a damaged store: a copy of it first, then each row by itself, the others marked.

SQLCipher finds a changed, cut or moved page by its HMAC and never gives out what stands on it. A reader that met one
has to be made anew (store/engine.py), so a row costs some milliseconds here.
"""

import logging
import shutil
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Engine, select, tuple_

from ..domain.errors import Damaged
from . import visits
from .engine import read, sync_file
from .files import StoreFiles
from .schema import visit
from .visits import BATCH, SealedVisit, Which

_log = logging.getLogger(__name__)
_BY_DAY = "INDEXED BY visit_day"  # the index alone: a visit whose own page is damaged still has its id and day there


@dataclass(frozen=True, slots=True)
class LostVisit:
    """A visit that was, and whose row cannot be read any more."""

    id: bytes
    day: date


def keep_copy(files: StoreFiles) -> None:
    """Copy the store, as it is now, beside itself, once: later ones would hold less. A failure is only logged."""
    for file in (files.database, files.database.with_name(f"{files.database.name}-wal")):
        copy = file.with_name(f"{file.name}.damaged")
        try:
            if file.exists() and not copy.exists():
                shutil.copyfile(file, copy)
                copy.chmod(0o600)
                sync_file(copy)
                _log.warning("damaged_store_copied")
        except OSError as fault:
            copy.unlink(missing_ok=True)
            _log.warning("damaged_store_not_copied", extra={"facts": {"errno": fault.errno or 0}})


def readable(store: Engine, which: Which, after: SealedVisit | LostVisit | None) -> list[SealedVisit | LostVisit]:
    """As `visits.batch`, of a damaged store: the next visits by day and id, lost ones among them.

    Refuses with `store_damaged` where the index of days is damaged too.
    """
    query = select(visit.c.day, visit.c.id).with_hint(visit, _BY_DAY, "sqlite").order_by(visit.c.day, visit.c.id)
    query = query.where(visit.c.day.between(which.first, which.last))
    if after is not None:
        query = query.where(tuple_(visit.c.day, visit.c.id) > tuple_(after.day, after.id))
    with read(store) as connection:
        known = connection.execute(query.limit(BATCH)).all()
    return [_row(store, row.id, row.day) for row in known]


def wanted(row: SealedVisit | LostVisit, which: Which) -> bool:
    """Whether the row belongs to the list; of a lost one nobody can say, so it stands in each."""
    if isinstance(row, LostVisit):
        return True
    return (row.open or not which.only_open) and which.until in ("", row.until) and which.hold in ("", row.hold)


def _row(store: Engine, visit_id: bytes, day: date) -> SealedVisit | LostVisit:
    for find in (visits.find, visits.find_arrival):  # the departure may lie on a damaged page alone
        try:
            with read(store) as connection:
                row = find(connection, visit_id)
            return row or LostVisit(visit_id, day)
        except Damaged:
            continue
    return LostVisit(visit_id, day)
