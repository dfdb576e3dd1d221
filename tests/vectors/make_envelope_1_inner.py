"""Made the vectors of envelope version 1 whose fault lies under the day's layer, once, from the frozen `arrival`.

python -m tests.vectors.make_envelope_1_inner FOLDER: into an empty folder, never over the old ones.
"""

import os
import sys
from base64 import b64decode, encodebytes
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kiosk.crypto import day_keys
from kiosk.crypto.envelope import Place
from kiosk.crypto.slots import MemoryKeyring, Slots
from tests.vectors.make_envelope_1 import secret

FROZEN = Path(__file__).parent / "envelope-1"
HEAD, NONCE, WRAP = 5, 12, 80
BODY = 2 * WRAP
FIELD = 2**255 - 19


class Opened:
    """A frozen vector with its day's layer off, which can be put on again."""

    def __init__(self, name: str) -> None:
        head, _, body = (FROZEN / f"{name}.txt").read_text(encoding="utf-8").partition("\n\n")
        self.header = dict(line.split(": ", 1) for line in head.splitlines())
        self.sealed, day = b64decode(body), date.fromisoformat(self.header["day"])
        slots = Slots(MemoryKeyring(), "vectors")
        slots.write(day_keys.slot_of(day), bytes.fromhex(self.header["day-key"]))
        self.key = ChaCha20Poly1305(day_keys.make_or_read(slots, day).sealing)
        visit, revision = bytes.fromhex(self.header["visit"]), int(self.header["revision"])
        place = Place(self.header["site"], day, visit, revision, self.header["kind"])  # type: ignore[arg-type]  # as written
        self.context = place.bind(int.from_bytes(self.sealed[1:HEAD]), "day")
        self.inner = self.key.decrypt(self.sealed[HEAD : HEAD + NONCE], self.sealed[HEAD + NONCE :], self.context)

    def closed(self, inner: bytes) -> bytes:
        """Under a day's layer that is right."""
        nonce = os.urandom(NONCE)
        return self.sealed[:HEAD] + nonce + self.key.encrypt(nonce, inner, self.context)


def faults(inner: bytes) -> dict[str, tuple[str, str, bytes]]:
    """By name: who is refused, what was done, and what then lies under the day's layer."""

    def flip(at: int) -> bytes:
        return inner[:at] + bytes([inner[at] ^ 1]) + inner[at + 1 :]

    def points(first: bytes, second: bytes) -> bytes:
        return first + inner[32:WRAP] + second + inner[WRAP + 32 :]

    top = [inner[start : start + 31] + bytes([inner[start + 31] ^ 0x80]) for start in (0, WRAP)]
    not_canonical = (FIELD + 9).to_bytes(32, "little")
    exchanged = inner[WRAP:BODY] + inner[:WRAP] + inner[BODY:]
    return {
        "site-wrap": ("damaged for staff", "one bit of the site's wrapped key", flip(40)),
        "site-point": ("damaged for staff", "one bit of the site's HPKE point", flip(3)),
        "pass-wrap": ("damaged for the visitor", "one bit of the pass's wrapped key", flip(WRAP + 40)),
        "pass-point": ("damaged for the visitor", "one bit of the pass's HPKE point", flip(WRAP + 3)),
        "wraps-exchanged": ("damaged", "the two wrapped keys exchanged", exchanged),
        "record-nonce": ("damaged", "one bit of the record's nonce", flip(BODY)),
        "record": ("damaged", "one bit of the sealed record", flip(BODY + NONCE + 7)),
        "record-tag": ("damaged", "one bit of the record's tag", flip(len(inner) - 1)),
        "point-small-order": ("damaged", "points that give no shared key", points(bytes(32), bytes(32))),
        "point-top-bit": ("damaged", "the bit of the points that X25519 does not look at", points(*top)),
        "point-not-canonical": ("damaged", "points beyond the field's prime", points(not_canonical, not_canonical)),
    }


def write(folder: Path, name: str, header: dict[str, str], sealed: bytes) -> None:
    """One file, as make_envelope_1 writes them."""
    lines = "".join(f"{key}: {value}\n" for key, value in header.items())
    (folder / f"{name}.txt").write_text(lines + "\n" + encodebytes(sealed).decode(), encoding="utf-8")


def main(folder: Path) -> None:
    """Every vector."""
    own, other = Opened("arrival"), Opened("corrected")
    for name, (expect, what, inner) in faults(own.inner).items():
        write(folder, f"inner-{name}", own.header | {"expect": expect, "what": what}, own.closed(inner))
    said = {"expect": "damaged", "what": "what lay under another record's day layer"}
    write(folder, "inner-of-another", own.header | said, own.closed(other.inner))
    keys = {
        "day-key": ("damaged", "another day's key"),
        "site-secret": ("damaged for staff", "another site's secret"),
        "pass-secret": ("damaged for the visitor", "another visit's pass"),
    }
    for key, (expect, what) in keys.items():
        foreign = secret(f"another {key}", len(own.header[key]) // 2).hex()
        write(folder, f"other-{key}", own.header | {"expect": expect, "what": what, key: foreign}, own.sealed)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
