"""HAZARDS row 43: with plain sqlite3 in SQLCipher's place nothing is opened, for it would write clear text."""

import subprocess
import sys
from pathlib import Path

from tests.support.tree import ROOT

OPEN = """
import sqlite3.dbapi2, sys
from pathlib import Path
import sqlcipher3
sys.modules["sqlcipher3.dbapi2"] = sqlcipher3.dbapi2 = sqlite3.dbapi2
from kiosk.domain.errors import Environment
from kiosk.store import engine
store = engine.create_store(Path(sys.argv[1]), bytes(32))
try:
    with engine.begin(store) as connection:
        connection.exec_driver_sql("CREATE TABLE clear (words)")
except Environment as refusal:
    print(refusal.code)
"""


def test_hazard_43_plain_sqlite_in_sqlciphers_place_is_refused_and_writes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "visits.db"
    command = [sys.executable, "-c", OPEN, str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.strip() == "store_not_sqlcipher"
    assert file.read_bytes() == b""
