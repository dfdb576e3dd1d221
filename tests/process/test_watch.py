"""No window outlives the process that watches it, nor hangs on when it is told to end."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.tree import ROOT
from ui.problem import CRASHED

pytestmark = pytest.mark.long

HANGS = """
import os, signal, sys, time
from ui.watch import watched

def window():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # as in a slot that never comes back
    print("on the glass", flush=True)
    time.sleep(60)
    return 0

sys.exit(watched(window, patience=1))
"""

DIES_AT_THE_FORK = """
import os, signal, time
from ui.watch import watched

begun_by = os.getpid()

def wait_for_the_end_of_the_other():
    late = time.monotonic() + 20
    while os.getppid() == begun_by and time.monotonic() < late:
        time.sleep(0.01)

os.register_at_fork(
    after_in_parent=lambda: os.kill(os.getpid(), signal.SIGKILL), after_in_child=wait_for_the_end_of_the_other
)
watched(lambda: print("on the glass", flush=True) or 0)
"""

HANGS_ONCE = """
import pathlib, signal, sys, time
from ui.watch import give_sign, watched

before = pathlib.Path(sys.argv[1])

def window():
    give_sign()
    if before.exists():
        return 0
    before.touch()
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    print("on the glass", flush=True)
    time.sleep(600)
    return 5

sys.exit(watched(window, silence=2))
"""

LIVES = """
import sys, time
from ui.watch import give_sign, watched

def window():
    print("on the glass", flush=True)
    for _ in range(40):
        give_sign()
        time.sleep(0.5)
    return 0

sys.exit(watched(window, silence=15))
"""

SPEAKS = """
import os, pathlib, sys, threading
from ui import watch

heard, said = os.pipe()
watch._signs[:] = [said]

def listen():
    for _ in range(2):
        os.read(heard, 1)
    print("two signs of life", flush=True)
    os._exit(0)

threading.Thread(target=listen, daemon=True).start()
from ui.app import run
run(None, pathlib.Path(sys.argv[1]))
"""

NO_ROOM = """
import os, resource, sys
from ui.watch import watched

if os.getuid() == 0:
    os.setuid(65534)  # root may always start one more
resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
sys.exit(watched(lambda: print("on the glass", flush=True) or 0))
"""


@contextmanager
def running(program: str, *words: str) -> Iterator["subprocess.Popen[str]"]:
    """Its output ends once both processes are gone."""
    process = subprocess.Popen([sys.executable, "-c", program, *words], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def test_hazard_21_a_window_that_hangs_goes_with_the_process_that_watches_it() -> None:
    with running(HANGS) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "on the glass\n"
        process.kill()
        assert process.communicate(timeout=30)[0] == ""


def test_hazard_21_a_window_whose_watching_process_died_at_the_fork_is_never_shown() -> None:
    with running(DIES_AT_THE_FORK) as process:
        assert process.communicate(timeout=30)[0] == ""
        assert process.returncode == -signal.SIGKILL


def test_hazard_21_told_to_end_it_kills_a_window_that_hangs() -> None:
    with running(HANGS) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "on the glass\n"
        process.terminate()
        assert process.communicate(timeout=30)[0] == ""
        assert process.returncode == 0


def test_hazard_21_where_no_process_can_be_started_the_watching_one_ends_as_crashed() -> None:
    """70 (EX_SOFTWARE): whoever started it starts it again, with a delay of its own."""
    with running(NO_ROOM) as process:
        assert process.communicate(timeout=30)[0] == ""
        assert process.returncode == CRASHED


def test_hazard_21_a_window_that_hangs_is_killed_and_started_again(tmp_path: Path) -> None:
    with running(HANGS_ONCE, str(tmp_path / "before")) as process:
        assert process.communicate(timeout=60)[0] == "on the glass\n"
        assert process.returncode == 0


def test_a_window_that_gives_signs_of_life_stays() -> None:
    """Longer than a silent one would."""
    with running(LIVES) as process:
        assert process.communicate(timeout=60)[0] == "on the glass\n"
        assert process.returncode == 0


def test_the_kiosks_own_window_gives_signs_of_life(tmp_path: Path) -> None:
    with running(SPEAKS, str(tmp_path / "home")) as process:
        assert process.communicate(timeout=60)[0] == "two signs of life\n"
