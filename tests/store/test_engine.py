"""The store's file: encrypted or not at all, whole or refused with one exact sentence."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest
from sqlalchemy import event, text

from kiosk.domain.errors import Damaged, Environment, Problem
from kiosk.ops.location import open_location
from kiosk.store import engine
from kiosk.store.files import StoreFiles
from tests.support.location import HARD_NAME, NOW, Office, settings_file

KEY = bytes(range(32))
CHECKPOINTING = """
import fcntl, sys, time
file = open(sys.argv[1], "r+b")
fcntl.lockf(file, fcntl.LOCK_EX, 1, 121)  # WAL_CKPT_LOCK, https://sqlite.org/walformat.html, 2.3.1
print(flush=True)
sys.stdin.readline()
time.sleep(0.3)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = engine.create_store(tmp_path / "visits.db", KEY)
    with engine.begin(store) as connection:
        connection.execute(text("CREATE TABLE note (words)"))
        connection.execute(text("INSERT INTO note VALUES (:words)"), {"words": HARD_NAME})
    store.dispose()
    return tmp_path / "visits.db"


def reopen(office: Office) -> None:
    """Open the office's location once more, as at the next start."""
    home = office.location.home
    open_location(office.location.settings, home, office.keyring).close()


def refusal(office: Office) -> str:
    with pytest.raises(Problem) as caught:
        reopen(office)
    return caught.value.code


def test_plain_sqlite_and_a_wrong_key_do_not_open_it(path: Path) -> None:
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(path).execute("SELECT * FROM note")
    with pytest.raises(Damaged), engine.begin(engine.open_engine(path, bytes(32))):
        pass
    assert HARD_NAME.encode() not in path.read_bytes()


def test_the_settings_that_keep_the_promise_are_in_force(path: Path) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
    }
    store = engine.open_engine(path, KEY)
    with engine.read(store) as connection:
        assert {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected} == expected
    store.dispose()


def test_a_missing_file_never_becomes_a_store(tmp_path: Path) -> None:
    with pytest.raises(Environment) as missing, engine.begin(engine.open_engine(tmp_path / "no.db", KEY)):
        pass
    assert missing.value.code == "store_missing"
    assert list(tmp_path.iterdir()) == []


def test_a_copy_is_whole_and_under_the_same_key_and_writes_over_nothing(path: Path) -> None:
    store = engine.open_engine(path, KEY)
    copy = path.with_name("copy.db")
    engine.copy_store(store, copy)
    copied = engine.open_engine(copy, KEY)
    with engine.read(copied) as connection:
        assert connection.execute(text("SELECT words FROM note")).scalar() == HARD_NAME
    with pytest.raises(Environment) as exists:
        engine.copy_store(store, copy)
    assert exists.value.code == "copy_exists"
    assert not list(path.parent.glob("*.part"))
    store.dispose()
    copied.dispose()


def test_a_transaction_that_fails_leaves_nothing(path: Path) -> None:
    store = engine.open_engine(path, KEY)
    with pytest.raises(Problem), engine.begin(store) as connection:
        _delete_and_fail(connection)
    with engine.read(store) as connection:
        assert connection.execute(text("SELECT count(*) FROM note")).scalar() == 1
    store.dispose()


def _delete_and_fail(connection: engine.Connection) -> None:
    connection.execute(text("DELETE FROM note"))
    raise Damaged("record_damaged")


def test_checkpoint_says_when_somebody_is_reading(path: Path) -> None:
    store, reader = engine.open_engine(path, KEY), engine.open_engine(path, KEY)
    with engine.read(reader) as connection:
        connection.execute(text("SELECT * FROM note")).all()
        with engine.begin(store) as writing:
            writing.execute(text("INSERT INTO note VALUES ('more')"))
        assert not engine.checkpoint(store)
    assert engine.checkpoint(store)
    store.dispose()
    reader.dispose()


def test_a_checkpoint_waits_for_another_ones_end_if_it_may(path: Path) -> None:
    """The other holds the very lock that SQLite takes for it, as a check-in does whose commit empties a long WAL."""
    store = engine.open_engine(path, KEY)
    with engine.begin(store) as writing:
        writing.execute(text("INSERT INTO note VALUES ('more')"))
    command = [sys.executable, "-c", CHECKPOINTING, f"{path}-shm"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == b"\n"
        assert not engine.checkpoint(store)
        other.stdin.write(b"\n")
        other.stdin.flush()
        assert engine.checkpoint(store, wait=20_000)
    store.dispose()


def test_a_checkpoint_does_not_wait_for_readers_since_everybody_else_would_too(path: Path) -> None:
    """Asked of SQLite itself, at the moment of the checkpoint; afterwards others are waited for as ever."""
    store, waits = engine.open_engine(path, KEY), list[int]()

    def look(_: object, cursor: sqlite3.Cursor, statement: str, *__: object) -> None:
        if "wal_checkpoint" in statement:
            waits.append(cursor.connection.execute("PRAGMA busy_timeout").fetchone()[0])

    event.listen(store, "before_cursor_execute", look)
    assert engine.checkpoint(store)
    with engine.read(store) as connection:
        waits.append(connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one())
    assert waits == [0, engine.BUSY_SECONDS * 1000]
    store.dispose()


def test_hazard_44_what_is_no_store_is_refused_in_its_own_words(
    office: Office, tmp_path: Path, announce_log: Callable[[str], AbstractContextManager[object]]
) -> None:
    office.location.close()
    database = office.location.files.database
    kept = database.read_bytes()
    assert not database.with_name("visits.db-wal").exists()
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE visit (id)")
    plain.commit()
    plain.close()
    for content, code in (
        (b"", "store_empty"),
        ((tmp_path / "plain.db").read_bytes(), "store_plain"),
        (os.urandom(8192), "store_damaged"),
    ):
        database.write_bytes(content)
        with announce_log("kiosk.store") if code == "store_damaged" else nullcontext():
            assert refusal(office) == code
        assert database.read_bytes() == content, "refusing changes nothing"
    database.unlink()
    assert refusal(office) == "store_missing"
    database.mkdir()
    assert refusal(office) == "store_not_a_file"
    database.rmdir()
    database.write_bytes(kept)
    reopen(office)


def test_hazard_44_another_locations_store_is_refused(office: Office, tmp_path: Path) -> None:
    other = settings_file(tmp_path, id='"bergen-bryggen"')
    from kiosk.settings import load

    with pytest.raises(Environment) as refused:
        open_location(load(other), office.location.home, office.keyring)
    assert refused.value.code == "store_other_site"


def test_hazard_45_a_wrong_key_is_told_from_damage_by_its_id(office: Office) -> None:
    office.location.close()
    office.location.slots.write("store", bytes(32))
    assert refusal(office) == "store_key_wrong"


def test_a_key_id_file_that_cannot_be_read_is_damaged(office: Office) -> None:
    files = StoreFiles(office.location.files.folder)
    files.key_id.write_text("{", encoding="utf-8")
    assert refusal(office) == "key_id_damaged"
    files.key_id.unlink()
    assert refusal(office) == "store_missing"


def test_the_folder_and_its_files_are_their_owners_alone(office: Office) -> None:
    if os.name == "posix":
        folder = office.location.files.folder
        assert folder.stat().st_mode & 0o077 == 0
        assert all(file.stat().st_mode & 0o077 == 0 for file in folder.iterdir())
    assert NOW.tzinfo
