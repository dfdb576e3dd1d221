"""From process start to the first frame on the glass: Innom at a location that is set up, against a bare window.

The window itself, and `innom` as it is typed: with its command line, its log, and the process that watches the window.
"""

import compileall
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from bench.measure import ROOT, office, tell, work_folder

ROUNDS, LIMIT, LIMIT_TYPED = 15, 1.5, 1.6

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
from PySide6.QtCore import Qt
from ui.app import make_application, wall_clock
from ui.place import Place, os_keyring
from ui.window import KioskWindow

application = make_application()
kiosk = KioskWindow(Place(None, options.home, os_keyring), wall_clock)
kiosk.window.frameSwapped.connect(seen, Qt.ConnectionType.DirectConnection)
kiosk.show(1920, 1080)
application.exec()
"""
)

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
engine.rootObjects()[0].frameSwapped.connect(seen, Qt.ConnectionType.DirectConnection)
application.exec()
"""
)


def once(program: str, argument: Path) -> float:
    """Milliseconds of one process from its start to its first frame."""
    environment = os.environ | {"QT_QUICK_BACKEND": "software"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begin = time.monotonic()
    shown = subprocess.run(
        [sys.executable, "-c", program, str(argument)],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, timeout=60,
    )  # fmt: skip
    return 1000 * (float(shown.stdout) - begin)


def main() -> None:
    """Alternating, so that a busy moment falls on both; bytecode compiled first, as set-up does."""
    for package in ("kiosk", "reports", "ui"):
        compileall.compile_dir(ROOT / package, quiet=2)
    with work_folder() as folder:
        with office(folder / "home"):
            pass
        home = folder / "home"
        runs = ((OURS, home), (TYPED, home), (BARE, ROOT / "bench" / "bare.qml"))
        for program, argument in runs:
            once(program, argument)
        times = [[once(program, argument) for program, argument in runs] for _ in range(ROUNDS)]
    ours, typed, bare = (median(figures) for figures in zip(*times, strict=True))
    tell("first frame", ours, bare, LIMIT)
    tell("first frame of `innom`, watched", typed, bare, LIMIT_TYPED)


if __name__ == "__main__":
    main()
