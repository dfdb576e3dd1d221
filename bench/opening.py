"""The list of 2,000 sealed visits, each with its departure, against bare HPKE and AEAD opens of the same records."""

import json
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from bench.measure import PASSPHRASE, in_turn, office, tell, work_folder
from kiosk.crypto.envelope import Kind, Place
from kiosk.domain.retention import day_of
from kiosk.ops.enter import enter
from kiosk.ops.list_visits import list_visits
from kiosk.ops.location import Location
from kiosk.ops.unlock import Unlocked, unlock
from ui.command.place import now

VISITS, DAYS, ROUNDS, LIMIT = 2000, 10, 9, 1.5
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)

RECORDS = "SELECT id, visit.day, revision, arrival, departure FROM visit JOIN departure ON visit = id"
KINDS: tuple[Kind, Kind] = ("arrival", "departure")

Layers = tuple[ChaCha20Poly1305, bytes, bytes, bytes, bytes]  # the day's cipher, the blob, what each layer is bound to


def noted(today: date, zone: ZoneInfo) -> Iterator[str]:
    """Invented visits at noon of the days before today, stored day by day as visitors come."""
    for number in range(VISITS):
        ago = DAYS - 1 - number * (DAYS - 1) // VISITS
        noon = datetime.combine(today - timedelta(days=ago), time(12), zone)
        arrived, left = noon + timedelta(seconds=number), noon + timedelta(hours=1)
        form = {"name": f"Guest {number}", "company": "Fjordkraft AS", "phone": "+47 912 34 567", "host": "Per Moen"}
        yield json.dumps({**form, "arrived_at": arrived.isoformat(), "left_at": left.isoformat()})


def sealed(location: Location) -> list[Layers]:
    """Every record with its day's cipher and its contexts made beforehand."""
    found: list[Layers] = []
    with location.reading() as connection:
        for visit_id, day, revision, *blobs in connection.exec_driver_sql(RECORDS).all():
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


def measure(location: Location, who: Unlocked, at: datetime) -> tuple[float, float]:
    """Milliseconds of the list and of the bare opens."""
    records = sealed(location)
    assert len(records) == 2 * VISITS
    return in_turn(
        lambda: list_visits(location, who, DAYS, "tracing", "", at),
        lambda: open_bare(records, who.site_secrets[1]),
        ROUNDS,
    )


def main() -> None:
    """Measure, and say so on stdout."""
    at = now()
    with work_folder() as folder, office(folder / "home") as location:
        who = unlock(location, PASSPHRASE, at)
        zone = location.site.zone
        enter(location, who, noted(day_of(at, zone), zone), at)
        tell("list of 2,000 visits", *measure(location, who, at), LIMIT)


if __name__ == "__main__":
    main()
