"""Where the pages are looked at: a location with visits and hosts and all languages, and one that is not set up."""

import json
from pathlib import Path

from kiosk.crypto.slots import MemoryKeyring
from kiosk.ops.enter import enter
from kiosk.settings import example_location, load
from tests.support.location import NOW, WELL_KEPT, Office, copy_of, make_office
from ui.demo import HOSTS, invented
from ui.place import Place


class Places:
    """All of them below one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "hosts.csv").write_text("\n".join(["name", *filter(None, HOSTS)]), encoding="utf-8")
        languages = json.dumps(load(example_location()).languages)
        self._made = make_office(folder, languages=languages, directory='"hosts.csv"')
        visits = [json.dumps(visit) for visit in invented(self._made.location.site, NOW)]
        enter(self._made.location, self._made.who, visits, NOW)
        self._made.location.close()
        self._copies = 0

    def office(self) -> Place:
        """A copy of its own, set up."""
        self._copies += 1
        own: Office = copy_of(self._made, self._folder / str(self._copies))
        own.location.close()
        return Place(None, own.location.home, lambda: own.keyring, machine=WELL_KEPT)

    def empty(self) -> Place:
        """A machine on which nothing is set up."""
        self._copies += 1
        keyring = MemoryKeyring()
        return Place(None, self._folder / str(self._copies) / "home", lambda: keyring, machine=WELL_KEPT)
