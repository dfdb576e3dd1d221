"""Made the vectors of envelope version 1, once. They are frozen: every later version must open them.

python -m tests.vectors.make_envelope_1 FOLDER: into an empty folder, never over the old ones.
"""

import hashlib
import sys
from base64 import encodebytes
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.crypto import day_keys, envelope
from kiosk.crypto.envelope import Place, Recipients
from kiosk.crypto.keys import OpeningKey, pass_key
from kiosk.crypto.slots import MemoryKeyring, Slots
from kiosk.domain.records import write_arrival, write_departure
from kiosk.domain.visit import Arrival, Closed, Departure, Purpose
from kiosk.domain.visitor import Visitor

DAY = date(2026, 11, 22)


@dataclass(frozen=True, slots=True)
class Vector:
    """One sealed record, with everything that opens it."""

    site_secret: bytes
    pass_secret: bytes
    day_key: bytes
    place: Place
    record: bytes
    sealed: bytes


def secret(name: str, size: int = 32) -> bytes:
    """A secret that everybody knows."""
    return hashlib.sha256(f"innom vector {name}".encode()).digest()[:size]


def make(place: Place, record: bytes, generation: int = 1) -> Vector:
    """Seal a record; HPKE draws its own randomness, so no two runs give the same bytes."""
    site, visitor, raw_day = secret("site"), secret("pass", 16), secret("day")
    slots = Slots(MemoryKeyring(), "vectors")
    slots.write(day_keys.slot_of(place.day), raw_day)
    to = Recipients(
        generation,
        OpeningKey.from_private_bytes(site).public_key(),
        pass_key(visitor, place.visit_id).public_key(),
    )
    sealed = envelope.seal(record, place, to, day_keys.make_or_read(slots, place.day).sealing)
    return Vector(site, visitor, raw_day, place, record, sealed)


def write(folder: Path, name: str, vector: Vector, expect: str, what: str, sealed: bytes | None = None) -> None:
    """One file: header, empty line, the sealed bytes in base64."""
    place = vector.place
    header = {
        "expect": expect,
        "what": what,
        "site": place.site,
        "day": place.day.isoformat(),
        "visit": place.visit_id.hex(),
        "revision": str(place.revision),
        "kind": place.kind,
        "site-secret": vector.site_secret.hex(),
        "pass-secret": vector.pass_secret.hex(),
        "day-key": vector.day_key.hex(),
        "record": vector.record.decode(),
    }
    lines = "".join(f"{key}: {value}\n" for key, value in header.items())
    text = lines + "\n" + encodebytes(vector.sealed if sealed is None else sealed).decode()
    (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def main(folder: Path) -> None:
    """Every vector."""
    place = Place("oslo-drammensveien", DAY, secret("visit", 16), 1, "arrival")
    from tests.support.location import HARD_NAME, NOW

    visitor = Visitor(HARD_NAME, "Bakke & Sønn", "+47 912 34 567", "ase@example.no", "Ingrid Lie", 2, 1)
    arrival = make(place, write_arrival(Arrival(visitor, frozenset(Purpose), 1, "nb", NOW)))
    gone = Place(place.site, DAY, place.visit_id, 1, "departure")
    departure = make(gone, write_departure(Departure(NOW, Closed.SELF)))
    corrected = make(Place(place.site, DAY, place.visit_id, 7, "arrival"), arrival.record, generation=3)
    write(folder, "arrival", arrival, "opens", "an arrival, generation 1")
    write(folder, "departure", departure, "opens", "a departure")
    write(folder, "corrected", corrected, "opens", "revision 7 under generation 3 of the site key")
    flips = {
        "version": (0, "version 2, which this format does not know"),
        "generation": (4, "another generation in clear"),
        "day-nonce": (5, "one bit of the day layer's nonce"),
        "day-layer": (17, "one bit of the day layer"),
        "tag": (len(arrival.sealed) - 1, "one bit of the last tag"),
    }
    for name, (at, what) in flips.items():
        flipped = bytearray(arrival.sealed)
        flipped[at] ^= 3 if name == "version" else 1
        write(folder, f"flipped-{name}", arrival, "damaged", what, bytes(flipped))
    for name, sealed in {"empty": b"", "cut": arrival.sealed[:-1], "longer": arrival.sealed + b"\0"}.items():
        write(folder, name, arrival, "damaged", f"of another length: {name}", sealed)
    moves = {
        "other-site": Place("bergen-bryggen", DAY, place.visit_id, 1, "arrival"),
        "other-day": Place(place.site, date(2026, 11, 23), place.visit_id, 1, "arrival"),
        "other-visit": Place(place.site, DAY, secret("another visit", 16), 1, "arrival"),
        "other-revision": Place(place.site, DAY, place.visit_id, 2, "arrival"),
        "other-kind": Place(place.site, DAY, place.visit_id, 1, "departure"),
    }
    for name, moved in moves.items():
        vector = Vector(arrival.site_secret, arrival.pass_secret, arrival.day_key, moved, arrival.record, b"")
        write(folder, name, vector, "damaged", f"moved: {name}", arrival.sealed)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
