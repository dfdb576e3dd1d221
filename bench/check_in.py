"""From a visitor's form to her committed row (keys in memory), against two bare HPKE and two bare ChaCha20-Poly1305
calls and one insert of the same row into the same SQLCipher table at synchronous=FULL; and the same with 20,000 and
200,000 visits stored, against none."""

import json
import os
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from bench.measure import QUICK, in_turn, p95, plot, spread, tell, work_folder
from bench.stored import SIZES, opened
from kiosk.ops.check_in import check_in
from kiosk.ops.location import Location
from ui.command.place import now

ROUNDS = 60 if QUICK else 400
LIMIT, FLAT = 1.5, 1.25
FORM = {
    "name": "Ingrid Ødegård",
    "company": "Fjordkraft AS",
    "phone": "+47 912 34 567",
    "email": "",
    "host": "Per Moen",
    "adults": 1,
    "children": 0,
    "purposes": ["tracing", "roll_call"],
}
RECORD_BYTES, HEAD = 1536, bytes(5)
PRAGMAS = (
    "cipher_memory_security=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "foreign_keys=ON",
    "trusted_schema=OFF",
)


class Bare:
    """The least that gives the same promise: sealed to two keys, the same row in the same table, committed."""

    def __init__(self, path: Path, tables: list[str]) -> None:
        self.suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
        self.to = [X25519PrivateKey.generate().public_key() for _ in range(2)]
        self.public = self.to[1].public_bytes_raw()
        self.day_key = ChaCha20Poly1305(os.urandom(32))
        self.store = sqlcipher.connect(path, isolation_level=None)
        self.store.execute(f"PRAGMA key=\"x'{os.urandom(32).hex()}'\"")
        for statement in (*(f"PRAGMA {pragma}" for pragma in PRAGMAS), *tables):
            self.store.execute(statement)
        self.store.execute("INSERT INTO day VALUES ('2026-11-22', x'00', 0, NULL)")

    def check_in(self) -> None:
        """Seal and insert one visit."""
        record = json.dumps({**FORM, "arrived_at": now().isoformat()}, ensure_ascii=False).encode().ljust(RECORD_BYTES)
        visit_id, key, nonce, outer_nonce = os.urandom(16), os.urandom(32), os.urandom(12), os.urandom(12)
        wraps = b"".join(self.suite.encrypt(key, to, visit_id) for to in self.to)
        inner = wraps + nonce + ChaCha20Poly1305(key).encrypt(nonce, record, visit_id)
        sealed = HEAD + outer_nonce + self.day_key.encrypt(outer_nonce, inner, visit_id)
        row = (visit_id, "oslo", "2026-11-22", "0123456789abcdef", 1, 1, "days", os.urandom(8), self.public, sealed)
        self.store.execute("BEGIN IMMEDIATE")
        self.store.execute("INSERT INTO visit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)", row)
        self.store.execute("COMMIT")


def tables_of(location: Location) -> list[str]:
    """What made the tables of visits and days, with their indices, in the real store."""
    with location.reading() as connection:
        found = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE tbl_name IN ('day', 'visit') AND sql IS NOT NULL ORDER BY rowid"
        )
        return list(found.scalars())


def main() -> None:
    """All in turn; the last visitors of each store come to the same place in it as the first."""
    with work_folder() as folder, ExitStack() as stack:
        locations = [stack.enter_context(opened(count)) for count in SIZES]
        bare = Bare(folder / "bare.db", tables_of(locations[0]))
        ways = [partial(_arrive, location) for location in locations]
        *ours, plain = in_turn(*ways, bare.check_in, rounds=ROUNDS, warm=ROUNDS // 10)
        bare.store.close()
    tell("check-in to committed row", ours[0], plain, LIMIT)
    for count, times in zip(SIZES[1:], ours[1:], strict=True):
        tell(f"check-in with {count:,} visits stored, against none", times, ours[0], max(FLAT, 1 + spread(ours[0])))
    points = [(count, p95(times)) for count, times in zip(SIZES, ours, strict=True)]
    plot("check-in", "A check-in, by visits stored", ("visits stored", "ms, p95"), {"Innom": points})


def _arrive(location: Location) -> None:
    check_in(location, FORM, now())


if __name__ == "__main__":
    main()
