"""SIGTERM ends the window at every page, whatever it waits for, and also where it comes before the window is there."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.tree import ROOT
from tests.ui.pages import STATES

pytestmark = pytest.mark.long

TOO_EARLY = """
import os, signal, sys
from ui.app import make_application

application = make_application()
os.kill(os.getpid(), signal.SIGTERM)
sys.exit(application.exec())
"""

AT_EVERY_PAGE = """
import gc, os, signal, sys
from pathlib import Path
from tests.ui.kiosk import Kiosk
from tests.ui.pages import STATES
from tests.ui.places import Places
from ui.app import make_application
from ui.ending import Ending

application = make_application()
places = Places(Path(sys.argv[1]))
for state in STATES:
    ending = Ending(application, patience=0)  # nobody kills it: each page must let it go
    kiosk = Kiosk(places.empty() if state.empty else places.office())
    state.go(kiosk)
    os.kill(os.getpid(), signal.SIGTERM)
    assert application.exec() == 0
    ending.deleteLater()
    kiosk.close()
    del kiosk
    gc.collect()
    print(state.page, state.name, flush=True)
"""

BUSY = """
import signal, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from tests.ui.kiosk import Kiosk
from tests.ui.places import Places
from ui.app import make_application
from ui.ending import Ending

application = make_application()
kiosk = Kiosk(Places(Path(sys.argv[1])).office(), alone=True)
kiosk.open_desk("Tracing")
ending = Ending(application, patience=1)
lane = {"store": kiosk.window.worker, "paper": kiosk.window.aside, "tracing": kiosk.desk.opened("Tracing")._asking.lane}
lane[sys.argv[2]].run(lambda: print("busy", flush=True) or time.sleep(300), lambda _: None, lambda _: None)
application.exec()
kiosk.close()
"""


@contextmanager
def running(program: str, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-c", program, *arguments]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def test_sigterm_that_comes_before_the_window_does_is_not_lost() -> None:
    with running(TOO_EARLY) as process:
        assert process.communicate(timeout=60) == ("", "")
        assert process.returncode == 0


def test_sigterm_ends_the_window_at_every_page(tmp_path: Path) -> None:
    with running(AT_EVERY_PAGE, str(tmp_path)) as process:
        out, said = process.communicate(timeout=600)
        assert process.returncode == 0, (out, said)
        assert out.splitlines() == [f"{state.page} {state.name}" for state in STATES]


@pytest.mark.parametrize("lane", ["store", "paper", "tracing"])
def test_sigterm_ends_a_window_whose_thread_does_not_come_back(lane: str, tmp_path: Path) -> None:
    with running(BUSY, str(tmp_path), lane) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "busy\n"
        os.kill(process.pid, signal.SIGTERM)
        process.communicate(timeout=60)
        assert process.returncode == -signal.SIGALRM
