"""The staff's list of all visits of ten days, each with its departure, against bare HPKE and ChaCha20-Poly1305 opens
of the same records; of 20,000, and what each of 200,000 takes."""

import json
from datetime import date
from statistics import median

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from bench.measure import PASSPHRASE, in_turn, plot, taken, tell
from bench.stored import DAYS, SIZES, opened
from kiosk.crypto.envelope import Kind, Place
from kiosk.ops.list_visits import list_visits
from kiosk.ops.location import Location
from kiosk.ops.unlock import unlock
from ui.command.place import now

ROUNDS = 3
LIMIT = 1.5
LIMIT_OF_MANY = 2.0  # from the file, where few lie in SQLite's cache; and Python's collector goes through what is kept
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)

RECORDS = "SELECT id, visit.day, revision, arrival, departure FROM visit JOIN departure ON visit = id LIMIT ?"
KINDS: tuple[Kind, Kind] = ("arrival", "departure")

Layers = tuple[ChaCha20Poly1305, bytes, bytes, bytes, bytes]  # the day's cipher, the blob, what each layer is bound to


def sealed(location: Location, most: int = -1) -> list[Layers]:
    """Every record with its day's cipher and its contexts made beforehand."""
    found: list[Layers] = []
    with location.reading() as connection:
        for visit_id, day, revision, *blobs in connection.exec_driver_sql(RECORDS, (most,)).all():
            of = date.fromisoformat(day)
            cipher = ChaCha20Poly1305(location.key_of(connection, of).sealing)
            for kind, blob in zip(KINDS, blobs, strict=True):
                place = Place(location.site.id, of, visit_id, revision, kind)
                outer, site, record = (place.bind(1, layer) for layer in ("day", "site", "record"))
                found.append((cipher, blob, outer, site, record))
    return found


def open_bare(records: list[Layers], secret: X25519PrivateKey) -> int:
    """Open each record's three layers; how many."""
    for cipher, blob, day, site, record in records:
        inner = cipher.decrypt(blob[5:17], blob[17:], day)
        key = SUITE.decrypt(inner[:80], secret, site)
        json.loads(ChaCha20Poly1305(key).decrypt(inner[160:172], inner[172:], record))
    return len(records)


def main() -> None:
    """The smaller store in turns, the larger one once: it takes a minute."""
    at = now()
    _, few, many = SIZES
    with opened(few) as location:
        who = unlock(location, PASSPHRASE, at)
        records = sealed(location)
        assert len(records) == 2 * few
        ours, bare = in_turn(
            lambda: list_visits(location, who, DAYS, "tracing", "", at),
            lambda: open_bare(records, who.site_secrets[1]),
            rounds=ROUNDS, warm=0,
        )  # fmt: skip
    tell(f"list of {few:,} visits", ours, bare, LIMIT)
    with opened(many) as location:
        who = unlock(location, PASSPHRASE, at)
        sample = sealed(location, few)
        before = taken(lambda: open_bare(sample, who.site_secrets[1]))
        whole = taken(lambda: list_visits(location, who, DAYS, "tracing", "", at))
        after = taken(lambda: open_bare(sample, who.site_secrets[1]))
    tell(f"a visit in a list of {many:,}", whole / many, (before + after) / 2 / few, LIMIT_OF_MANY)
    points = {"Innom": [(few, median(ours)), (many, whole)], "bare opens": [(few, median(bare))]}
    plot("list", "Reading and opening ten days", ("visits", "ms"), points)


if __name__ == "__main__":
    main()
