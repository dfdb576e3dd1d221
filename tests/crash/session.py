"""A session at a reception, from set-up on, whose writes are recorded.

python -m tests.crash.session HOME SETTINGS DAYS SEED

Its keyring is in memory and says on stdout what it holds: another program's disk is not ours to cut.
"""

import json
import os
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from kiosk.crypto.slots import MemoryKeyring
from kiosk.ops import setup
from kiosk.ops.location import open_location
from tests.crash.carrying import spoil_and_restore
from tests.crash.deeds import Known, begin, do
from tests.support.location import NOW, PASSPHRASE, WELL_KEPT

VISITS_A_DAY = 3


class SayingKeyring(MemoryKeyring):
    """A keyring in memory that says what changes in it."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Put it there, and say so."""
        super().set_password(service, username, password)
        say({"slot": [service, username, password]})

    def delete_password(self, service: str, username: str) -> None:
        """Take it away, and say so."""
        super().delete_password(service, username)
        say({"slot": [service, username, None]})


def say(what: dict[str, Any]) -> None:
    """One line, in one write."""
    os.write(1, json.dumps(what).encode() + b"\n")


def wishes(known: Known, now: datetime, chance: Random) -> Iterator[dict[str, Any]]:
    """What a day brings; `known` grows meanwhile."""
    for number in range(VISITS_A_DAY):
        yield {"do": "arrive", "name": f"Guest {now:%d} {number}", "now": now.isoformat()}
        here = sorted(known.here(now, 1))
        if here and chance.random() < 0.6:
            some = chance.choice(here)
            yield {"do": "leave", "pass": known.passes[some], "now": (now + timedelta(minutes=9)).isoformat()}
    yield {"do": "enter", "names": [f"Paper {now:%d} {number}" for number in range(3)], "now": now.isoformat()}
    yield {"do": "show", "now": now.isoformat()}
    mine = [visit_id for visit_id, (_, day) in known.visits.items() if day == now.date()]
    for kind, visit_id in zip(("correct", "withdraw", "hold", "erase"), chance.sample(mine, 4), strict=True):
        yield {"do": kind, "id": visit_id, "to": f"Corrected {now:%d}", "now": now.isoformat()}
    if now == NOW + timedelta(days=1):
        yield {"do": "backup", "file": "oslo.innom", "now": now.isoformat()}
        yield {"do": "restore", "file": "oslo.innom", "now": now.isoformat()}
    yield {"do": "close", "now": (now + timedelta(hours=10)).isoformat()}
    if now == NOW + timedelta(days=2):
        yield {"do": "hire", "short": "per", "now": now.isoformat()}
        yield {"do": "sheet", "now": now.isoformat()}
        yield {"do": "fire", "short": "per", "now": now.isoformat()}
        yield {"do": "copy", "file": "backup.db", "now": now.isoformat()}
        yield {"do": "settings", "retention": 2, "now": now.isoformat()}
    yield {"do": "purge", "now": (now + timedelta(hours=16)).isoformat()}


def main() -> None:
    """Set up, live some days, and change the settings on the way."""
    home, file = Path(sys.argv[1]), Path(sys.argv[2])
    chance, keyring, known = Random(int(sys.argv[4])), SayingKeyring(), Known()
    settings = setup.set_up(file, home, keyring, NOW)
    say({"said": {"set up": True}})
    location = open_location(settings, home, keyring, WELL_KEPT)
    first = setup.prepare_first_person(location, "kari", "Kari Moe", PASSPHRASE)
    setup.add_first_person(location, first, NOW)
    say({"said": {"staff": True}})
    who = begin(location, NOW)
    for number in range(int(sys.argv[3])):
        for wish in wishes(known, NOW + timedelta(days=number), chance):
            say({"asked": wish})
            if wish["do"] == "restore":
                location, said = spoil_and_restore(location, keyring, wish), {}
            else:
                said = do(location, who, wish)
            known.take(said)
            say({"said": said})
    location.close()


if __name__ == "__main__":
    main()
