"""One window of a location: the lock goes with its process, and nothing has to be tidied up after a kill."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.errors import Environment
from ui.only_one import only_one

ROOT = Path(__file__).resolve().parents[2]
HOLD = """
import sys, time
from pathlib import Path
from ui.only_one import only_one

with only_one(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_one_is_refused_and_the_next_is_not(tmp_path: Path) -> None:
    file = tmp_path / "window.lock"
    with only_one(file), pytest.raises(Environment, match="running_already"), only_one(file):
        pass
    with only_one(file):
        pass


def test_a_lock_ends_with_its_process_however_that_ends(tmp_path: Path) -> None:
    file = tmp_path / "window.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(Environment, match="running_already"), only_one(file):
            pass
        other.send_signal(signal.SIGKILL)
        other.wait()
    with only_one(file):
        pass


def test_a_program_that_the_window_starts_does_not_hold_its_lock(tmp_path: Path) -> None:
    file, waits = tmp_path / "window.lock", "print('here', flush=True); input()"
    with only_one(file):
        command = [sys.executable, "-c", waits]
        other = subprocess.Popen(command, close_fds=False, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert other.stdout is not None
        assert other.stdout.readline() == "here\n"
    with only_one(file):
        pass
    other.communicate("\n", timeout=20)


def test_nobody_else_can_open_the_file(tmp_path: Path) -> None:
    file = tmp_path / "window.lock"
    with only_one(file):
        assert file.stat().st_mode & 0o077 == 0
