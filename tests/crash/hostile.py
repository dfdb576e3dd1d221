"""Hostile content for whatever else is read: records under a right seal, wrapped keys, files, codes, settings."""

import json
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from kiosk import settings
from kiosk.crypto import envelope, people_keys, recovery
from kiosk.crypto.binding import bound
from kiosk.crypto.keys import OpeningKey
from kiosk.domain import codes, records
from kiosk.settings_keys import KEYS
from kiosk.store.files import StoreFiles
from tests.crash.mutants import flipped, spoilt_point

Deed = Callable[[], object]
ARRIVAL: dict[str, Any] = {
    "name": "Ola Dahl", "company": "", "phone": "+47 912 34 567", "email": "", "host": "", "adults": 1, "children": 0,
    "purposes": ["tracing"], "notice": 1, "language": "nb", "arrived_at": "2026-11-22T09:00:00+00:00",
}  # fmt: skip
DEPARTURE: dict[str, Any] = {"left_at": "2026-11-22T10:00:00+00:00", "closed": "self"}
NO_VALUE = (
    "true", "NaN", "Infinity", "-Infinity", "1e999", "1.5", "-1", "9" * 1200, "9" * 5000, "[[]]", "{}", '"\\ud800"',
    '"\\u0000"', "[" * 1400, '{"a":' * 200, '"' + "x" * 401 + '"', '{"' + "x" * 400 + '": [null]}',
)  # fmt: skip
NO_TIME = (
    '"0001-01-01T00:00:00+14:00"', '"9999-12-31T23:59:59-12:00"', '"0001-01-01T00:00:00Z"', '"2026-11-22T09:00:00"',
    '"9999-12-31T23:59:59Z"', '"2026-02-30T09:00:00Z"', '"2026-11-22T09:00:00+99:00"', '"noon"', "1763802000",
)  # fmt: skip
NO_TEXT = (*NO_VALUE, "1", "[]")
NO_COUNT = (*NO_VALUE, '"1"', "100", "[]")
BAD: dict[str, tuple[str, ...]] = {
    "name": (*NO_TEXT, "null", '""', '"\\u200b"'),
    "company": NO_TEXT,
    "phone": (*NO_TEXT, '"letters"', '"1234"'),
    "email": (*NO_TEXT, '"a@b"'),
    "host": NO_TEXT,
    "adults": (*NO_COUNT, "0"),
    "children": NO_COUNT,
    "purposes": (*NO_VALUE, "null", '"tracing"', '["tracing", []]', '[{"tracing": 1}]', '["gossip"]', '{"tracing": 1}'),
    "notice": (*NO_VALUE, "null", '"1"', "[]", str(2**31 + 1)),
    "language": (*NO_TEXT, "null", '""', '"nb\\n"', '"<b>"'),
    "arrived_at": (*NO_TEXT, *NO_TIME, "null"),
    "left_at": (*NO_TEXT, *NO_TIME, "null"),
    "closed": (*NO_TEXT, "null", '"never"', '["self"]'),
}
NAME = recovery._NAME  # bytes before an entry's HPKE message
NEEDED = ("name", "purposes", "notice", "language", "arrived_at", "left_at", "closed")
WHOLE = (
    b"", b" " * 1536, b"null", b"[]", b"{}", b"1", b'"x"', b"\xff" * 99, b"\xef\xbb\xbf{}", b"[" * 1536, b'{"a":' * 300,
    b"NaN", b"9" * 1536, b"{} {}", b"\x00" * 1536, b"{'name': 'Ola'}", "[[1]]".encode("utf-16"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Keys:
    """What is attacked, made once."""

    holder: OpeningKey
    wrapped: bytes
    seed: bytes
    secrets: bytes
    folder: StoreFiles
    badge: str
    pass_: str
    person: tuple[bytes, bytes]


def make_keys(folder: Path) -> Keys:
    """A person, a wrapped site key, a recovery sheet, a badge and a pass."""
    holder, seed = OpeningKey.generate(), recovery.new_seed()
    stored = recovery.StoreSecrets(bytes(range(32)), bytes(32))
    person = people_keys.lock_person(people_keys.new_person(), b"7", "a calm and quiet fjord", bytes(32))
    return Keys(
        holder,
        people_keys.wrap_site_key(OpeningKey.generate(), "office", 1, "kari", holder.public_key()),
        seed,
        recovery.seal_secrets(stored, "store-1", seed),
        StoreFiles(folder),
        codes.badge_code(bytes(range(16)), "office"),
        codes.pass_code(codes.Pass(bytes(range(16)), bytes(range(16))), "office"),
        person,
    )


def record(chance: Random, _: Keys) -> tuple[str, Deed]:
    """A record that this program never writes, under whatever seal."""
    if chance.random() < 0.5:
        arrival = _spoilt(chance, ARRIVAL)
        return "record_damaged", lambda: records.read_arrival(arrival)
    departure = _spoilt(chance, DEPARTURE)
    return "record_damaged", lambda: records.read_departure(departure)


def _spoilt(chance: Random, fields: dict[str, Any]) -> bytes:
    raw = {key: json.dumps(value) for key, value in fields.items()}
    chosen = chance.randrange(5)
    if chosen == 0:
        return chance.choice(WHOLE)
    if chosen == 1:
        raw.pop(chance.choice([key for key in raw if key in NEEDED]))
        return _object(list(raw.items()))
    field = chance.choice(list(raw))
    bad = chance.choice(BAD[field])
    if chosen == 2:  # twice: the last one counts, and it is bad
        return _object([*raw.items(), (field, bad)])
    if chosen == 3:
        whole = _object(list(raw.items()))
        return whole[: chance.randrange(len(whole))]
    return _object(list((raw | {field: bad}).items()))


def _object(items: list[tuple[str, str]]) -> bytes:
    return ("{" + ",".join(f'"{key}":{value}' for key, value in items) + "}").encode()


def _sealed(chance: Random, given: bytes) -> bytes:
    """An HPKE message: bits, another point, another length."""
    chosen = chance.randrange(4)
    if chosen == 0:
        return spoilt_point(chance, given[:32]) + given[32:]
    if chosen == 1:
        return (given + chance.randbytes(40))[: chance.choice((0, 1, 31, 32, 47, 48, len(given) - 1, len(given) + 1))]
    return flipped(chance, given) if chosen == 2 else chance.randbytes(len(given))


def wrap(chance: Random, keys: Keys) -> tuple[str, Deed]:
    """A wrapped site key: changed, somebody else's, or rightly sealed and no key."""
    site, generation, holder = "office", 1, "kari"
    wrapped, chosen = keys.wrapped, chance.randrange(4)
    if chosen == 0:
        site, generation, holder = chance.choice((("offic", 1, "kari"), ("office", 2, "kari"), ("office", 1, "ola")))
    elif chosen == 1:
        raw = chance.randbytes(chance.choice((0, 1, 31, 33, 64)))
        context = bound("innom/wrap/1", ["office", 1, "kari"])
        wrapped = envelope.SUITE.encrypt(raw, keys.holder.public_key(), context)
    else:
        wrapped = _sealed(chance, wrapped)
    return "site_key_changed", lambda: people_keys.unwrap_site_key(wrapped, site, generation, holder, keys.holder)


def person(chance: Random, keys: Keys) -> tuple[str, Deed]:
    """A person's secrets of another length, or by another recipe: refused before any work."""
    salt, sealed = keys.person
    kdf, chosen = people_keys.KDF, chance.randrange(3)
    if chosen == 0:
        kdf = chance.choice(("", "argon2id 8 1 1", "none", "argon2id 65536 3 4 "))
    elif chosen == 1:
        salt = (salt + chance.randbytes(9))[: chance.choice((0, 1, 7, 8, 15, 17, 25))]
    else:
        sealed = (sealed + chance.randbytes(9))[: chance.choice((0, 1, 11, 12, 27, len(sealed) - 1, len(sealed) + 1))]
    phrase = "a calm and quiet fjord"
    return "staff_damaged", lambda: people_keys.unlock_person(sealed, b"7", salt, kdf, phrase, bytes(32))


def sheet(chance: Random, keys: Keys) -> tuple[str, Deed]:
    """`recovery.sealed` changed, of another store, or rightly sealed and no secrets."""
    store, sealed, chosen = "store-1", keys.secrets, chance.randrange(4)
    if chosen == 0:
        store = chance.choice(("", "store-2", "store-1 "))
    elif chosen == 1:
        raw = chance.randbytes(chance.choice((0, 32, 63, 65, 96)))
        context = bound("innom/recovery-file/1", [store])
        sealed = keys.secrets[:NAME] + envelope.SUITE.encrypt(
            raw, recovery.recovery_key(keys.seed).public_key(), context
        )
    elif chosen == 2:
        sealed = keys.secrets[:NAME] + _sealed(chance, sealed[NAME:])
    else:
        sealed = _sealed(chance, sealed)
    return "sheet_foreign", lambda: recovery.open_secrets(sealed, store, keys.seed)


def groups(chance: Random, keys: Keys) -> tuple[str, Deed]:
    """Groups typed from another sheet than any: one character, one too few, one too many, noise."""
    typed = list(recovery.groups_of(keys.seed))
    number, chosen = chance.randrange(len(typed)), chance.randrange(4)
    if chosen == 0:
        typed[number] = _mistyped(chance, typed[number])
    elif chosen == 1:
        typed.pop(number)
    elif chosen == 2:
        typed.append(typed[number])
    else:
        typed[number] = chance.choice(("", "1", "ÅÅÅÅÅÅ", "\0" * 6, "U" * 6, "²³¹⁴⁵⁶", "x" * 9999))
    return "sheet_group_wrong", lambda: recovery.seed_of(typed)


def code(chance: Random, keys: Keys) -> tuple[str, Deed]:
    """A badge or a pass with one character wrong, cut, or noise."""
    kind, written = chance.choice((("badge", keys.badge), ("pass", keys.pass_)))
    chosen = chance.randrange(3)
    if chosen == 0:
        written = "".join(written.split())
        written = written[:1] + _mistyped(chance, written[1:])
    elif chosen == 1:
        written = written[: chance.randrange(len(written) - 1)]
    else:
        written = "".join(chr(chance.randrange(1, 0x3000)) for _ in range(chance.choice((1, 35, 61, 3000))))
    if kind == "badge":
        return "badge_invalid", lambda: codes.read_badge(written, "office")
    return "pass_invalid", lambda: codes.read_pass(written, "office")


def _mistyped(chance: Random, text: str) -> str:
    at = chance.choice([at for at, char in enumerate(text) if char != " "])
    return text[:at] + chance.choice("0123456789ABCDEFGHJKMNPQRSTVWXYZ".replace(text[at], "")) + text[at + 1 :]


KEY_ID = {"store": "0123456789abcdef", "key": "0123456789abcdef", "site": "office"}


def key_id(chance: Random, keys: Keys) -> tuple[str, Deed]:
    """A key-id file that set-up never wrote."""
    raw = {key: json.dumps(value) for key, value in KEY_ID.items()}
    chosen, field = chance.randrange(4), chance.choice(list(KEY_ID))
    if chosen == 0:
        content = chance.choice((*WHOLE, b"[" * 99999))
    elif chosen == 1:
        raw.pop(field)
        content = _object(list(raw.items()))
    elif chosen == 2:
        content = _object([*raw.items(), (chance.choice(("more", field)), chance.choice((*NO_VALUE, "1", "null")))])
    else:
        content = _object(list((raw | {field: chance.choice((*NO_VALUE, "1", "null", '""', '"A b"'))}).items()))
    keys.folder.key_id.write_bytes(content)
    return "key_id_damaged", keys.folder.read_key_id


SETTINGS = settings.example_location().read_text(encoding="utf-8")
NO_SETTING = ("[]", "{}", "1.5", "nan", "inf", "-1", "1979-05-27", '"\\u0000"', "99999999999999999999", "[[1]]")


def setting(chance: Random, _: Keys) -> tuple[str, Deed]:
    """Settings with a value that is none, a key too many, or one that is missing."""
    tables = tomllib.loads(SETTINGS)
    table = chance.choice(list(tables))
    if chance.random() < 0.3:
        unknown, key = chance.choice((table, "more")), chance.choice(("more", "", "id "))
        tables.setdefault(unknown, {})[key] = 1
        code = "settings_near" if key == "id " and unknown != "more" else "settings_unknown"
        return code, lambda: settings.parse(tables)
    key = chance.choice([key for key in tables["site"] if key != "name"])
    tables["site"][key] = tomllib.loads(f"a = {chance.choice(NO_SETTING)}")["a"]
    return KEYS["site"][key].code, lambda: settings.parse(tables)


OTHERS: dict[str, Callable[[Random, Keys], tuple[str, Deed]]] = {
    "record": record, "wrap": wrap, "person": person, "sheet": sheet, "groups": groups, "code": code,
    "key id": key_id, "setting": setting,
}  # fmt: skip
