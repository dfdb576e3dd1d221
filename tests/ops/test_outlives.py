"""What outlives the purge: every table looked at, field by field, after whatever can happen to visits has happened."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.domain.errors import Refused
from kiosk.ops.check_in import Receipt, check_in
from kiosk.ops.check_out import by_exit, by_pass
from kiosk.ops.correct import correct
from kiosk.ops.disclose import Handed, disclose
from kiosk.ops.erase import erase
from kiosk.ops.one_visit import ByPass, ByStaff
from kiosk.ops.open_pass import open_pass
from kiosk.ops.purge import purge
from kiosk.ops.withdraw import withdraw
from kiosk.store.schema import metadata
from tests.support.access import CHECK
from tests.support.location import NOW, days
from tests.support.pair import Pair

LATER = NOW + timedelta(hours=1)
ALL_OVER = NOW + days(400)
WORDS = ("Ragnhild", "Tøndel", "Kvikksølv", "930 11 222", "93011222", "ragnhild@", "Torbjørg")
FORM = {
    "name": "Ragnhild Tøndel", "company": "Kvikksølv AS", "phone": "+47 912 34 567",
    "email": "ragnhild@kvikksolv.example", "host": "Torbjørg Quist", "adults": 4, "children": 3,
}  # fmt: skip

# Of each table, what may be left when all visits are gone; a new column or table has to be thought about here.
LEFT = {
    "site_key": {"generation", "public"},
    "key_wrap": {"generation", "holder", "wrapped"},
    "staff": {"id", "short", "name", "role", "public", "kdf", "salt", "sealed"},
    "device": {"id", "public", "added_at"},
    "roster": {"number", "content", "maker", "signature"},
    "notice": {"version", "language", "text", "published_at"},
    "host": set(),
    "day": {"day", "key_id", "visits", "purged_at"},  # the anonymous count
    "visit": set(),
    "departure": set(),
    "hold": {  # an order of an authority: it names no visit
        "id", "key_id", "reason", "authority", "asked_by", "approved_by", "made_at", "expires_at", "ended_at",
    },
    "audit": {"number", "previous", "signer", "at", "action", "subject", "reason", "case", "signature"},
    "disclosure": {"number", "subject", "receiver", "told_from", "signature"},
    "state": {"name", "value"},
}  # fmt: skip
STATES = {"clock_mark", "closed_through", "purged_through", "alert:pass_blocked"}


def happen(pair: Pair) -> list[Receipt]:
    """Visits that stayed, left, were corrected, held, handed over, erased, withdrawn, guessed at."""
    location = pair.location
    made = [check_in(location, {**FORM, "name": f"{FORM['name']} {number}"}, NOW) for number in range(7)]
    stays, left, corrected, held, gone, back, guessed = made
    leaving = check_in(location, {**FORM, "purposes": []}, NOW)
    by_pass(location, left.pass_code, LATER)
    by_exit(location, leaving.exit, LATER)
    correct(location, ByPass(corrected.pass_code, CHECK), {"name": "Ragnhild Tøndel-Moe"}, LATER)
    handed = Handed("Kommuneoverlegen", None, "tracing", "7")
    pair.hold(held)
    disclose(location, pair.who, [stays.id, held.id], handed, LATER)
    erase(location, ByPass(gone.pass_code, CHECK), LATER)
    withdraw(location, ByStaff(pair.who, back.id, "correction"), None, LATER)
    for _ in range(3):
        with pytest.raises(Refused, match=r"check_wrong|pass_blocked"):
            open_pass(location, guessed.pass_code, "0000", LATER)
    for number in range(5):
        with pytest.raises(Refused, match="exit_unknown"):
            by_exit(location, f"{number:04}", LATER)
    return [*made, leaving]


def contents(pair: Pair) -> dict[str, list[dict[str, Any]]]:
    with pair.location.reading() as connection:
        return {
            table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in metadata.sorted_tables
        }


def test_after_the_purge_of_all_visits_only_what_is_said_is_left(pair: Pair) -> None:
    happen(pair)
    purge(pair.location, ALL_OVER)
    found = contents(pair)
    filled = {
        name: {key for row in rows for key, value in row.items() if value is not None} for name, rows in found.items()
    }
    assert filled == LEFT
    assert {row["name"] for row in found["state"]} == STATES
    assert [(row["visits"], row["key_id"] is not None) for row in found["day"]] == [(8, True)]


def test_no_field_that_is_left_holds_anything_of_a_visit(pair: Pair) -> None:
    receipts = happen(pair)
    with pair.location.reading() as connection:
        random = {
            bytes(each)
            for row in connection.exec_driver_sql("SELECT id, exit_tag, pass_public FROM visit")
            for each in row
        }
    ids = [receipt.id for receipt in receipts]
    assert len(random) > 12
    purge(pair.location, ALL_OVER)
    for rows in contents(pair).values():
        for row in rows:
            for field in row.values():
                text = field.decode("latin-1") if isinstance(field, bytes) else str(field)
                raw = field if isinstance(field, bytes) else str(field).encode()
                assert not [word for word in (*WORDS, *ids) if word in text]
                assert not [each for each in random if each in raw]


def test_before_the_purge_the_same_look_finds_them(pair: Pair) -> None:
    """So it would find what was left."""
    receipts = happen(pair)
    found = contents(pair)
    assert {bytes.fromhex(receipt.id) for receipt in receipts} & {row["id"] for row in found["visit"]}
    assert {row["name"].partition(":")[0] for row in found["state"]} >= {"pass_tries", "same_visit", "wrong_exit_count"}
