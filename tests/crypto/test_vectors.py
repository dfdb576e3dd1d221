"""HAZARDS row 60: what version 1 sealed opens in each later version, and what was refused stays refused."""

import hashlib
from base64 import b64decode
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.crypto import day_keys
from kiosk.crypto.envelope import Place, open_for_site, open_for_visitor
from kiosk.crypto.keys import OpeningKey, pass_key
from kiosk.crypto.slots import MemoryKeyring, Slots
from kiosk.domain.errors import Damaged
from kiosk.domain.records import read_arrival, read_departure

FOLDER = Path(__file__).parents[1] / "vectors" / "envelope-1"
FILES = sorted(FOLDER.glob("*.txt"))
# Of all of them: a new format gets a folder of its own.
FROZEN = "a82964ea9f42ee2c3182a51b3a25291e0f88b2de9aa4d518766dcf75f36b342f"


def read(file: Path) -> tuple[dict[str, str], bytes]:
    """Header and sealed bytes of a vector."""
    header, _, body = file.read_text(encoding="utf-8").partition("\n\n")
    return dict(line.split(": ", 1) for line in header.splitlines()), b64decode(body)


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_hazard_60_a_vector_of_version_1_gives_what_its_header_says(file: Path) -> None:
    header, sealed = read(file)
    day, visit = date.fromisoformat(header["day"]), bytes.fromhex(header["visit"])
    place = Place(header["site"], day, visit, int(header["revision"]), header["kind"])  # type: ignore[arg-type]  # as written
    slots = Slots(MemoryKeyring(), "vectors")
    slots.write(day_keys.slot_of(day), bytes.fromhex(header["day-key"]))
    day_key = day_keys.make_or_read(slots, day).sealing
    site = OpeningKey.from_private_bytes(bytes.fromhex(header["site-secret"]))
    visitor = pass_key(bytes.fromhex(header["pass-secret"]), visit)
    secrets = dict.fromkeys(range(10), site)
    record, reads = header["record"].encode(), read_arrival if place.kind == "arrival" else read_departure
    readers: dict[str, Callable[[], bytes]] = {
        "staff": lambda: open_for_site(sealed, place, secrets, day_key),
        "the visitor": lambda: open_for_visitor(sealed, place, visitor, day_key),
    }
    for who, opened in readers.items():
        if header["expect"] in ("damaged", f"damaged for {who}"):
            with pytest.raises(Damaged, match="record_damaged"):
                opened()
        else:
            assert opened().rstrip() == record
            reads(opened())


def test_there_are_vectors_of_both_kinds() -> None:
    expected = {"opens": 3, "damaged": 22, "damaged for staff": 3, "damaged for the visitor": 3}
    assert Counter(read(file)[0]["expect"] for file in FILES) == expected


def test_the_vectors_are_those_that_were_frozen() -> None:
    content = b"".join(file.name.encode() + file.read_bytes() for file in FILES)
    assert hashlib.sha256(content).hexdigest() == FROZEN
