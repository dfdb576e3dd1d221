"""Programs of the machine that tests start: found or refused with the way to get them, ended by their own process."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest


def program(name: str, tier: str = "test") -> str:
    """The program's path; a test that needs what is missing fails with the way to get it, it never skips."""
    path = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin:/usr/lib/cups/daemon")
    if path is None:
        pytest.fail(f"{name} is missing; `make {tier}` installs it (packaging/linux/debian-{tier}.txt)", pytrace=False)
    return path


def stand_in(folder: Path, name: str, script: str) -> None:
    """A shell script in place of a program of the machine, for whoever has the folder first in PATH."""
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)


def time_server_says(folder: Path, answer: str) -> tuple[str, ...]:
    """What to put before a command, so that the machine's own timedatectl answers so, whatever time servers there are:
    a stand-in lies over it in a mount namespace of that command's own. Nothing where the machine has none."""
    own = Path("/usr/bin/timedatectl")
    if not own.exists():
        return ()
    stand_in(folder, f"timedatectl-{answer}", f"echo {answer}")
    mounted = f'mount --bind "{folder}/timedatectl-{answer}" {own} && exec "$@"'
    alone = ("--mount",) if os.geteuid() == 0 else ("--map-current-user", "--keep-caps", "--mount")
    return (str(program("unshare")), *alone, "sh", "-c", mounted, "sh")


def end(process: subprocess.Popen[bytes], seconds: float = 5) -> None:
    """Asks the process to end, and ends it if it has not after so many seconds."""
    process.terminate()
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def wait_for(what: str, ready: Callable[[], bool], process: subprocess.Popen[bytes], seconds: float = 15) -> None:
    """Returns as soon as `ready` says so; fails if the process ends before or the seconds run out."""
    deadline = time.monotonic() + seconds
    while not ready():
        if process.poll() is not None:
            pytest.fail(f"{what}: the program ended with {process.returncode}")
        if time.monotonic() > deadline:
            pytest.fail(f"{what}: not ready after {seconds} s")
        time.sleep(0.02)
