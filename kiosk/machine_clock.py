"""What the machine says about its own clock: how long it has been running, and whether it is kept by a time server."""

import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_PATIENCE = 3  # seconds for the operating system's answer
# Never by PATH, nor with an environment that names another bus: whoever starts innom sets these, and the answer ends a
# pause. The last folder is NixOS'.
_FOLDERS = (Path("/usr/bin"), Path("/bin"), Path("/run/current-system/sw/bin"))


@dataclass(frozen=True, slots=True)
class MachineClock:
    """`elapsed` gives seconds that only grow, sleep counted, from a start of its own at each boot. `in_sync` says
    whether a time server keeps the wall clock, None where nobody can tell; it may take seconds, so it is asked only
    when the clock is in doubt. `boot` is the id of that start, without blanks; None where starts have no ids."""

    elapsed: Callable[[], float]
    in_sync: Callable[[], bool | None]
    boot: Callable[[], str | None] = lambda: None


def _elapsed() -> float:
    if sys.platform == "win32":  # written after Microsoft's pages, not tried on Windows
        import ctypes

        ticks = ctypes.windll.kernel32.GetTickCount64
        ticks.restype = ctypes.c_uint64
        return float(ticks()) / 1000
    # On macOS CLOCK_MONOTONIC counts sleep; on Linux it does not, CLOCK_BOOTTIME does.
    return time.clock_gettime(time.CLOCK_BOOTTIME if sys.platform == "linux" else time.CLOCK_MONOTONIC)


@cache
def _boot() -> str | None:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip() or None
    except OSError:  # not Linux
        return None


def _in_sync() -> bool | None:
    if sys.platform == "win32":  # written after Microsoft's pages, not tried on Windows
        return said_by_w32tm(_answer(_system32() / "w32tm.exe", "/query", "/status"))
    return asked_of_timedatectl(_FOLDERS)


def asked_of_timedatectl(folders: Iterable[Path]) -> bool | None:
    """What the first `timedatectl` in these folders says; None where there is none (no systemd, so macOS too)."""
    programs = (folder / "timedatectl" for folder in folders)
    found = next((program for program in programs if program.exists()), None)
    said = _answer(found, "show", "-p", "NTPSynchronized", "--value") if found else ""
    return {"yes": True, "no": False}.get(said)


def _system32() -> Path:
    """As Windows itself names it: %SystemRoot% is set by who starts innom, so it is not asked."""
    import ctypes

    buffer = ctypes.create_unicode_buffer(260)
    ctypes.windll.kernel32.GetSystemDirectoryW(buffer, len(buffer))  # type: ignore[attr-defined,unused-ignore]
    return Path(buffer.value)


def said_by_w32tm(status: str) -> bool | None:
    """Its first line is the leap indicator, "3" where the clock is not kept; the words are in Windows' language.

    Written after Microsoft's pages, not tried on Windows.
    """
    indicator = status.partition("\n")[0].partition(":")[2].strip()[:1]
    return indicator != "3" if indicator in ("0", "1", "2", "3") else None


def _answer(program: Path, *options: str) -> str:
    """What a program of the operating system says; "" where it is missing, fails or takes too long."""
    import subprocess  # not before the first frame

    try:
        done = subprocess.run(
            [program, *options], env=None if sys.platform == "win32" else {}, capture_output=True,
            text=True, errors="replace", timeout=_PATIENCE, check=False,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


THIS_MACHINE = MachineClock(_elapsed, _in_sync, _boot)
