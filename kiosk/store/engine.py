"""How the store is opened, begun and copied: SQLCipher through SQLAlchemy, and every PRAGMA there is.

synchronous=FULL, because NORMAL lost acknowledged commits in 347 of 400 simulated power cuts.
"""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from ..domain.errors import Damaged, Environment, Problem

__all__ = [
    "Connection",
    "Engine",
    "begin",
    "checkpoint",
    "copy_store",
    "create_store",
    "is_sound",
    "open_engine",
    "read",
    "sync_file",
    "versions",
]

BUSY_SECONDS = 20
_PAUSE = 0.01  # seconds until another's checkpoint is looked for again
_SHARED_BYTES = 64 * 1024  # twice what SQLite needs beside the store to open it
_SETTINGS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
)
_MODE = "innom_begins_with"  # an execution option: what a transaction begins with; "" for none


def open_engine(path: Path, key: bytes) -> Engine:
    """An engine on an existing file; a missing one never becomes a new store."""
    return _engine(path, key, "rw")


def create_store(path: Path, key: bytes) -> Engine:
    """An engine on a new, empty file; only set-up calls this."""
    path.touch(mode=0o600, exist_ok=False)
    return _engine(path, key, "rw")


@contextmanager
def begin(engine: Engine) -> Iterator[Connection]:
    """One writing transaction (BEGIN IMMEDIATE): all of it or nothing."""
    with _problems(), engine.begin() as connection:
        yield connection


@contextmanager
def read(engine: Engine) -> Iterator[Connection]:
    """One reading transaction: one moment's view, and nobody is kept from writing."""
    with _problems(), engine.connect().execution_options(**{_MODE: "BEGIN"}) as connection, connection.begin():
        yield connection


def checkpoint(engine: Engine, wait: int = 0) -> bool:
    """Write the WAL into the store and empty it; False if somebody was still reading after `wait` milliseconds.

    Or still doing the same: for another checkpoint SQLite does not wait by itself.
    """
    until = time.monotonic() + wait / 1000
    with _problems(), engine.connect().execution_options(**{_MODE: ""}) as connection:
        # A checkpoint that waits for a reader keeps everybody else from writing meanwhile: so not for long.
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {wait}")
        try:
            while connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]:
                if time.monotonic() >= until:
                    return False
                time.sleep(_PAUSE)
            return True
        finally:
            connection.exec_driver_sql(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")


def is_sound(engine: Engine) -> bool:
    """Whether every page of the file carries its own HMAC, and the tables hang together; checkpoint before."""
    try:
        with _problems(), engine.connect().execution_options(**{_MODE: "BEGIN"}) as connection, connection.begin():
            foreign = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
            return not foreign and connection.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"
    except Damaged:
        return False


def versions(engine: Engine) -> tuple[str, str]:
    """Of SQLCipher and of the SQLite in it."""
    with _problems(), engine.connect().execution_options(**{_MODE: "BEGIN"}) as connection, connection.begin():
        cipher = str(connection.exec_driver_sql("PRAGMA cipher_version").scalar_one())
    return cipher.split(maxsplit=1)[0], sqlcipher.sqlite_version


def copy_store(engine: Engine, target: Path) -> None:
    """A whole, consistent copy under the same key, on disk before this returns; refuses to write over a file."""
    if target.exists():
        raise Environment("copy_exists", file=target.name)
    partial = target.with_name(target.name + ".part")
    partial.unlink(missing_ok=True)
    with _problems(), engine.connect().execution_options(**{_MODE: ""}) as connection:
        connection.exec_driver_sql("VACUUM INTO ?", (str(partial),))
    partial.chmod(0o600)
    sync_file(partial)
    partial.replace(target)
    sync_file(target.parent)


def sync_file(path: Path) -> None:
    """Make a file, or a folder's list of names, survive a power cut (a folder only where the system can)."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _engine(path: Path, key: bytes, mode: str) -> Engine:
    def connect() -> sqlcipher.Connection:
        return _connect(path, key, mode)

    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=connect,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
        pool_reset_on_return=None,  # begin() and read() end what they began
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _leave_damaged)
    return engine


def _connect(path: Path, key: bytes, mode: str) -> sqlcipher.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlcipher.connect(
        uri,
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        # More would hold all of SQLite's small memory for good, and cipher_memory_security then locks and wipes each
        # further piece in the kernel: 58 times a check-in, which costs more than to prepare its statements again.
        cached_statements=5,
    )
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")  # it writes to stderr, where a command's one answer stands
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise Environment("store_not_sqlcipher")  # plain sqlite3 takes the key and writes clear text
        connection.execute("PRAGMA cipher_memory_security=ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the first page must decrypt
        for setting in _SETTINGS:
            connection.execute(setting)
    except sqlcipher.OperationalError as failure:
        connection.close()
        raise (_why_not_opened(path, failure) or failure) from failure
    except BaseException:
        connection.close()
        raise
    return connection


def _why_not_opened(path: Path, failure: Exception) -> Environment | None:
    """SQLite says only that it cannot open, or that the disk failed, where the disk is read-only or full."""
    unopened, failed = "unable to open" in str(failure), "disk I/O" in str(failure)
    if not path.exists() or not (unopened or failed):
        return None
    if not os.access(path.parent, os.W_OK):
        return Environment("store_read_only")
    if failed:
        return Environment("disk_full") if shutil.disk_usage(path.parent).free < _SHARED_BYTES else None
    return Environment("store_unreachable")


def _begin(connection: Connection) -> None:
    statement = connection.get_execution_options().get(_MODE, "BEGIN IMMEDIATE")
    if statement:
        connection.exec_driver_sql(statement)


def _leave_damaged(failure: ExceptionContext) -> None:
    """A connection that met a damaged page fails at whatever it is asked next: the pool must make another."""
    if _is_damage(str(failure.original_exception)):
        failure.is_disconnect = True


def _is_damage(text: str) -> bool:
    return "not a database" in text or "malformed" in text


@contextmanager
def _problems() -> Iterator[None]:
    """Decide, where the driver's error arrives, whether the machine is at fault, the file, or we."""
    try:
        yield
    except DBAPIError as failure:
        raise _problem(failure) from failure


def _problem(failure: DBAPIError) -> Exception:
    text = str(failure.orig)
    for sign, code in (
        ("disk is full", "disk_full"),
        ("locked", "store_busy"),
        ("busy", "store_busy"),
        ("readonly", "store_read_only"),
        ("unable to open", "store_missing"),
        ("disk I/O", "disk_failed"),
    ):
        if sign in text:
            return Environment(code)
    if _is_damage(text):
        return Damaged("store_damaged")
    return failure if not isinstance(failure.orig, Problem) else failure.orig
