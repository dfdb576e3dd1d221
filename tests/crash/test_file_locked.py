"""Another program has the store's file: it is waited for, and then refused in its own words, never half-stored."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from select import select
from typing import IO

import pytest

from kiosk.domain.errors import Environment
from kiosk.ops.check_in import check_in
from tests.support.location import NOW, Office, guest
from tests.support.programs import end

# As a backup program does: nobody else may write for a while.
LOCK = """
import fcntl, sys, time
with open(sys.argv[1], "r+b") as file:
    fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 120)  # the byte that stands for writing to the WAL
    print("locked", flush=True)
    time.sleep(float(sys.argv[2]))
    print("free", flush=True)
"""


@contextmanager
def locked(file: Path, seconds: float) -> Iterator[IO[bytes]]:
    """The file in the hands of another program for so long; it says that it is free just before it is."""
    with subprocess.Popen([sys.executable, "-c", LOCK, str(file), str(seconds)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"locked\n"
        yield process.stdout
        end(process)


def shared(office: Office) -> Path:
    """The file in which SQLite's locks are while the store is open."""
    return office.location.files.database.with_name("visits.db-shm")


def test_hazard_48_a_check_in_waits_for_another_program_and_is_stored(office: Office) -> None:
    check_in(office.location, guest("Before"), NOW)
    with locked(shared(office), 0.6) as told:
        check_in(office.location, guest("Waited"), NOW)
        assert select([told], [], [], 0)[0], "it was stored while the other program had the file"
    assert sorted(office.names(NOW)) == ["Before", "Waited"]


def test_hazard_48_a_file_that_stays_locked_is_refused_and_nothing_is_half_stored(office: Office) -> None:
    check_in(office.location, guest("Before"), NOW)
    with office.location.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 200")  # in place of 20 s
    with locked(shared(office), 60), pytest.raises(Environment) as busy:
        check_in(office.location, guest("Locked out"), NOW)
    assert busy.value.code == "store_busy"
    check_in(office.location, guest("After"), NOW)
    assert sorted(office.names(NOW)) == ["After", "Before"]
