"""HAZARDS row 60: what version 1 sealed opens in each later version, and what was refused stays refused."""

from base64 import b64decode
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
    if header["expect"] == "opens":
        for record in (
            open_for_site(sealed, place, secrets, day_key),
            open_for_visitor(sealed, place, visitor, day_key),
        ):
            assert record.rstrip() == header["record"].encode()
            (read_arrival if place.kind == "arrival" else read_departure)(record)
        return
    with pytest.raises(Damaged, match="record_damaged"):
        open_for_site(sealed, place, secrets, day_key)
    with pytest.raises(Damaged, match="record_damaged"):
        open_for_visitor(sealed, place, visitor, day_key)


def test_there_are_vectors_of_both_kinds() -> None:
    assert {read(file)[0]["expect"] for file in FILES} == {"opens", "damaged"}
    assert len(FILES) == 16
