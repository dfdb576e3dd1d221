"""A killed process leaves no picture of its memory: there the visitor's name would stand in clear (hazard 50)."""

import fcntl
import json
import os
import resource
import signal
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from tests.support.command import INNOM, TRACED
from tests.support.programs import wait_for
from tests.support.secret_service import SecretService
from tests.support.tree import ROOT
from tests.support.workers import new_place

pytestmark = pytest.mark.long

ASKED = """
import ctypes, resource
from pathlib import Path
from ui.command.main import main
assert main(["audit", "show", "--home", "nowhere"]) == 3
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def as_large_as_may_be() -> None:
    """Core dumps on, as far as this machine lets us."""
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


def unread(pipe: int) -> int:
    """How many bytes nobody has taken out of a pipe."""
    return int.from_bytes(fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)), sys.byteorder)


def test_hazard_50_no_core_is_made_and_no_memory_is_shown() -> None:
    done = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, text=True, check=True, timeout=20)
    assert done.stdout == "(0, 0) 0\n"


def test_hazard_50_a_command_that_aborts_with_a_name_in_its_memory_leaves_no_core(
    tmp_path: Path, secret_service: SecretService
) -> None:
    place = new_place(tmp_path / "place")
    here = tmp_path / "here"
    here.mkdir()
    with subprocess.Popen(
        [*INNOM, "check-in", "--home", str(place.home)],
        cwd=here,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        preexec_fn=as_large_as_may_be,  # noqa: PLW1509  # nothing here holds a lock
    ) as process:
        assert process.stdin is not None
        process.stdin.write(json.dumps(TRACED).encode())
        process.stdin.flush()
        pipe = process.stdin.fileno()
        wait_for("the visitor's name in its memory", lambda: unread(pipe) == 0, process)
        process.send_signal(signal.SIGABRT)
        _, status = os.waitpid(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == -signal.SIGABRT
    assert not os.WCOREDUMP(status)
    assert list(here.iterdir()) == []
