"""From process start to the first frame of a location that is set up, against a bare Qt Quick Controls window: the
window itself, and `innom` as it is typed, with its command line, its log and the process that watches the window. To
the store being ready for the first visitor, against the same bare window, then the import of the same libraries and
one question to the same file."""

import compileall
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bench.measure import QUICK, ROOT, office, tell, work_folder
from kiosk.crypto.slots import MemoryKeyring

FRAMES, READIES = (9, 3) if QUICK else (45, 25)  # rounds
LIMIT, WATCHED = 1.3, 1.4  # the latter with command line, log and a second process

SEEN = """
import os, time

def seen():
    print(time.monotonic(), flush=True)
    os._exit(0)
"""

OURS = (
    SEEN
    + """
import sys
from ui.command.typed import read

options = read(["--home", sys.argv[1]])
from ui.app import make_application, wall_clock
from ui.place import Place
from ui.window import KioskWindow
from PySide6.QtCore import Qt

def keys():
    import json
    from kiosk.crypto.slots import MemoryKeyring

    keyring = MemoryKeyring()
    for service, slot, value in json.loads(sys.argv[2]):
        keyring.set_password(service, slot, value)
    return keyring

application = make_application()
kiosk = KioskWindow(Place(None, options.home, keys), wall_clock)
"""
)
FRAME = OURS + "kiosk.window.frameSwapped.connect(seen, Qt.ConnectionType.DirectConnection)\n"
READY = OURS + "kiosk.opened.connect(seen)\n"
SHOW = "kiosk.show(1920, 1080)\napplication.exec()\n"

TYPED = (
    SEEN
    + """
import sys
from ui import watch
from ui.command import main

def told(window):
    from ui import quick_start, window as module
    from PySide6.QtCore import Qt

    def show(kiosk, *_):
        kiosk.window.frameSwapped.connect(seen, Qt.ConnectionType.DirectConnection)
        kiosk_show(kiosk, 1920, 1080)

    kiosk_show, module.KioskWindow.show = module.KioskWindow.show, show
    return window()

watched, watch.watched = watch.watched, lambda window: watched(lambda: told(window))
sys.exit(main.main(["--home", sys.argv[1]]))
"""
)

BARE = (
    SEEN
    + """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

application = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.load(sys.argv[1])
engine.rootObjects()[0].frameSwapped.connect(seen, Qt.ConnectionType.%s)
application.exec()
"""
)
BARE_READY = r"""
def ready():
    import keyring, alembic.migration, sqlalchemy, sqlcipher3.dbapi2
    from cryptography.hazmat.primitives.asymmetric import ed25519, x25519
    from cryptography.hazmat.primitives.ciphers import aead
    from cryptography.hazmat.primitives import hpke

    store = sqlalchemy.create_engine("sqlite://", module=sqlcipher3.dbapi2, creator=lambda: opened(sqlcipher3.dbapi2))
    with store.connect() as connection:
        connection.execute(sqlalchemy.text("SELECT count(*) FROM site_key")).one()
    seen()

def opened(sqlcipher):
    store = sqlcipher.connect(sys.argv[2])
    store.execute(f"PRAGMA key=\"x'{sys.argv[3]}'\"")
    return store
"""


def once(program: str, *arguments: str) -> float:
    """Milliseconds of one process from its start to its first frame, or to the store's being ready."""
    environment = os.environ | {"QT_QUICK_BACKEND": "software"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begin = time.monotonic()
    shown = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, timeout=60,
    )  # fmt: skip
    return 1000 * (float(shown.stdout) - begin)


def in_rounds(runs: Sequence[Sequence[str]], rounds: int, starts: Path) -> list[list[float]]:
    """Milliseconds of each program, in turn, so that a busy moment falls on all; after one of each to warm up."""
    times: list[list[float]] = [[] for _ in runs]
    for number in range(rounds + 1):
        starts.unlink(missing_ok=True)  # each of ours ends before it comes to rest
        for found, given in zip(times, runs, strict=True):
            took = once(*given)
            if number:
                found.append(took)
    return times


def main() -> None:
    """Bytecode compiled first, as set-up does."""
    for package in ("kiosk", "reports", "ui"):
        compileall.compile_dir(ROOT / package, quiet=2)
    with work_folder() as folder:
        keyring = MemoryKeyring()
        with office(folder / "home", keyring) as location:
            key, file = location.slots.need("store", 32).hex(), str(location.files.database)
        kept = json.dumps([[*names, value] for names, value in keyring._kept.items()])  # noqa: SLF001  # a throw-away
        home, plain = str(folder / "home"), str(ROOT / "bench" / "bare.qml")
        frames = (FRAME + SHOW, home, kept), (TYPED, home), (BARE % "DirectConnection", plain)
        readies = (
            (READY + SHOW, home, kept),
            ((BARE_READY + BARE % "QueuedConnection").replace("connect(seen,", "connect(ready,"), plain, file, key),
        )
        starts = folder / "home" / "starts"
        ours, typed, bare = in_rounds(frames, FRAMES, starts)
        ready, bare_ready = in_rounds(readies, READIES, starts)
    tell("first frame", ours, bare, LIMIT)
    tell("first frame of `innom`, watched", typed, bare, WATCHED)
    tell("store ready", ready, bare_ready, LIMIT)


if __name__ == "__main__":
    main()
