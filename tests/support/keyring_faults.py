"""A location whose keys lie in a Secret Service that a test may break, and how a slot is written from outside."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from copy import copy
from dataclasses import dataclass, replace
from pathlib import Path

import secretstorage
from jeepney.io.blocking import open_dbus_connection

from kiosk.crypto.slots import os_keyring
from kiosk.ops.location import Location, open_location, slots_of
from kiosk.ops.unlock import Unlocked
from tests.support.location import WELL_KEPT, Office

PATIENCE = 2  # seconds: a keyring that is well answers within them on a busy machine too


@dataclass(slots=True)
class Kept:
    """A location's home folder, with its keys in the OS keyring, and its person unlocked."""

    office: Office
    home: Path

    @contextmanager
    def opened(self) -> Iterator[Location]:
        """The location, opened; it gives the keyring PATIENCE."""
        location = open_location(self.office.location.settings, self.home, os_keyring(), WELL_KEPT)
        location.slots = replace(location.slots, patience=PATIENCE)
        try:
            yield location
        finally:
            location.close()

    @property
    def service(self) -> str:
        """The service under which its slots are."""
        return f"innom:{self.office.location.store_id}"

    def who(self) -> Unlocked:
        """Somebody who is unlocked already."""
        return copy(self.office.who)


def kept_in_keyring(made: Office, folder: Path) -> Kept:
    """A copy of a location that was made with keys in memory, its keys put into the OS keyring."""
    home = Path(shutil.copytree(made.location.home, folder / "home"))
    backend = os_keyring()
    forget(slots_of(backend, made.location.store_id).service)  # another test's copy of the same location
    for (service, slot), text in made.keyring._kept.items():
        backend.set_password(service, slot, text)
    return Kept(made, home)


def forget(service: str) -> None:
    """Take away every slot of a service."""
    with closing(open_dbus_connection(os.environ["DBUS_SESSION_BUS_ADDRESS"])) as connection:
        for item in list(secretstorage.search_items(connection, {"service": service})):
            item.delete()


def put(service: str, slot: str, secret: bytes | None) -> None:
    """What lies in a slot, as another program would write it; None for nothing."""
    asked = {"service": service, "username": slot}
    with closing(open_dbus_connection(os.environ["DBUS_SESSION_BUS_ADDRESS"])) as connection:
        collection = secretstorage.get_default_collection(connection)
        for item in list(collection.search_items(asked)):
            item.delete()
        if secret is not None:
            attributes = {**asked, "application": "Python keyring library"}
            collection.create_item(slot, attributes, secret, replace=True)
