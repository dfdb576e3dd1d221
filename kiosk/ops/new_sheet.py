"""A new recovery sheet in place of the old one, which opens nothing from then on."""

from dataclasses import replace
from datetime import datetime

from ..crypto import recovery
from ..crypto.keys import OpeningKey
from ..crypto.recovery import HOLDER
from ..domain.roster import Roster
from ..store import people
from ..store.engine import Connection
from . import audit
from .alerts import settle_in
from .location import Location
from .sheet import RecoverySheet, forget_old_sheets, make_sheet, stored_secrets, write_beside
from .staff_keys import wrapped_for_one
from .unlock import Unlocked
from .vouching import sign_roster, trusted


def prepare_sheet(location: Location, who: Unlocked) -> RecoverySheet:
    """A new sheet, to be printed and typed back; the old one is good until `replace_sheet`. Refuses whom is no lead."""
    who.check_lead()
    return make_sheet(location.site.name, who.name, who.check_unlocked().root)


def replace_sheet(location: Location, who: Unlocked, sheet: RecoverySheet, now: datetime) -> None:
    """From now on this sheet is the good one. Refuses whom is no lead."""
    keys = who.check_unlocked()
    stored = stored_secrets(location)
    with location.writing() as connection:
        found = trusted(connection, location.site.id, who.id, keys)
        found.check_lead()
        write_beside(location.files, stored, location.store_id, sheet)
        roster = replace(found.standing.next(), recovery=recovery.public_of(sheet.seed))
        seal_to_sheet(connection, found.secrets, roster)
        mark = sign_roster(connection, roster, who.id, who.sign)
        entry = audit.append(location, connection, who, audit.Line("sheet_made", who.id + mark), now)
    audit.publish_head(location, entry)
    forget_old_sheets(location)
    location.tidy()


def seal_to_sheet(connection: Connection, site_secrets: dict[int, OpeningKey], roster: Roster) -> None:
    """Every generation for this roster's sheet, and none for the one before, which is asked for no more."""
    people.drop_wraps(connection, HOLDER)
    people.insert_wraps(connection, HOLDER, wrapped_for_one(site_secrets, roster, HOLDER))
    settle_in(connection, "sheet_new")
