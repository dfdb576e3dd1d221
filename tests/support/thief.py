"""What somebody has who takes the machine with its unlocked session: every file, every keyring slot, no passphrase."""

import base64
import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import secretstorage
import sqlcipher3.dbapi2 as sqlcipher
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from jeepney.io.blocking import open_dbus_connection

from kiosk.crypto import day_keys
from kiosk.crypto.envelope import Kind, Place
from kiosk.crypto.slots import MemoryKeyring, Slots

HEAD, NONCE = 5, 12
Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Loot:
    """Files by name, keyring slots by name, and the store's tables in clear with their rowids, where they have some."""

    files: Mapping[str, bytes]
    slots: Mapping[str, bytes]
    tables: Mapping[str, list[Row]]
    columns: Mapping[str, list[str]]

    def column(self, table: str, name: str) -> list[object]:
        """One column of a table."""
        at = self.columns[table].index(name)
        return [row[at] for row in self.tables[table]]

    def inner_layers(self, site: str) -> list[bytes]:
        """Every record with its day's layer taken off, by the day keys of the keyring."""
        return [*self._inner("visit", "id", "arrival", site), *self._inner("departure", "visit", "departure", site)]

    def _inner(self, table: str, id_column: str, kind: Kind, site: str) -> Iterator[bytes]:
        revisions = dict(zip(self.column("visit", "id"), self.column("visit", "revision"), strict=True))
        for visit, day, sealed in zip(
            self.column(table, id_column), self.column(table, "day"), self.column(table, kind), strict=True
        ):
            assert isinstance(visit, bytes)
            assert isinstance(sealed, bytes)
            key = self.day_key(date.fromisoformat(str(day)))
            place = Place(site, date.fromisoformat(str(day)), visit, int(str(revisions[visit])), kind)
            context = place.bind(int.from_bytes(sealed[1:HEAD]), "day")
            yield ChaCha20Poly1305(key.sealing).decrypt(sealed[HEAD : HEAD + NONCE], sealed[HEAD + NONCE :], context)

    def day_key(self, day: date) -> day_keys.DayKey:
        """What the keyring gives for a day."""
        slots = Slots(MemoryKeyring(), "loot")
        slots.write(day_keys.slot_of(day), self.slots[day_keys.slot_of(day)])
        return day_keys.make_or_read(slots, day)

    def everything(self, site: str) -> Iterator[tuple[str, bytes]]:
        """All that can be read, each piece with where it was found."""
        yield from self.files.items()
        for table, rows in self.tables.items():
            for row in rows:
                yield from ((table, cell if isinstance(cell, bytes) else str(cell).encode()) for cell in row)
        yield from (("under the day's layer", inner) for inner in self.inner_layers(site))


def loot(home: Path, bus: str) -> Loot:
    """Take it all. The store is opened in a copy, so that the WAL is read as it lies there."""
    store = json.loads((home / "store" / "key-id.json").read_text(encoding="utf-8"))["store"]
    slots = dump(bus, store)
    files = {str(file.relative_to(home)): file.read_bytes() for file in sorted(home.rglob("*")) if file.is_file()}
    copy = home.parent / "looted.db"
    for end in ("", "-wal"):
        Path(f"{copy}{end}").write_bytes(files.get(f"store/visits.db{end}", b""))
    tables: dict[str, list[Row]] = {}
    columns: dict[str, list[str]] = {}
    with closing(sqlcipher.connect(str(copy))) as connection:
        connection.execute(f"PRAGMA key=\"x'{slots['store'].hex()}'\"")
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            tables[name], columns[name] = _rows(connection, name)
    return Loot(files, slots, tables, columns)


def dump(bus: str, store: str) -> dict[str, bytes]:
    """Every slot of the store, as the Secret Service gives it to whoever asks in that session."""
    with closing(open_dbus_connection(bus)) as connection:
        items = secretstorage.search_items(connection, {"service": f"innom:{store}"})
        return {item.get_attributes()["username"]: base64.b64decode(item.get_secret()) for item in items}


def _rows(connection: sqlite3.Connection, table: str) -> tuple[list[Row], list[str]]:
    try:
        found = connection.execute(f'SELECT rowid AS "rowid", * FROM "{table}" ORDER BY rowid')  # noqa: S608
    except sqlcipher.OperationalError:  # a table without
        found = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608
    names = [column[0] for column in found.description]
    return [tuple(row) for row in found], names
