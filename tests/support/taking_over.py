"""A location that takes over other settings, as `innom setup` run again does it."""

from datetime import datetime
from pathlib import Path

from kiosk.ops import setup
from kiosk.ops.location import open_location
from tests.support.location import NOW, WELL_KEPT, Office, settings_file


def changed(office: Office, folder: Path, now: datetime = NOW, **changes: str) -> Office:
    """The office after `innom setup` with other settings."""
    office.location.close()
    home = office.location.home
    settings = setup.set_up(settings_file(folder, **changes), home, office.keyring, now, WELL_KEPT)
    return Office(open_location(settings, home, office.keyring, WELL_KEPT), office.keyring, office.who, office.sheet)
