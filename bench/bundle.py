"""From process start to the first frame: the bundle against the same program in a work tree, as `make run` starts it.

Nothing can be put into a bundle to tell its moment. So this watches what the window does once its first frame is on the
glass: it loads the letters of the other scripts, and opening the first of those files is seen by inotify.
A bundle of another state of the tree is built anew first; a quick run leaves the row out instead.
"""

import compileall
import ctypes
import os
import select
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from bench.measure import QUICK, ROOT, office, tell, work_folder
from tests.support.bundle import built, is_built

ROUNDS = 5 if QUICK else 9
IN_OPEN = 0x20
LONGEST = 60.0  # seconds


def once(program: list[str], fonts: Path, home: Path) -> float:
    """Milliseconds from its start until it opens one of the fonts."""
    libc = ctypes.CDLL(None)
    watch = libc.inotify_init1(os.O_CLOEXEC)
    libc.inotify_add_watch(watch, os.fsencode(fonts), IN_OPEN)
    environment = {**os.environ, "QT_QUICK_BACKEND": "software", "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    begin = time.monotonic()
    with subprocess.Popen(
        [*program, "--home", str(home)], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as window:
        seen, _, _ = select.select([watch], [], [], LONGEST)
        took = 1000 * (time.monotonic() - begin)
        window.terminate()
    os.close(watch)
    if not seen:
        raise TimeoutError(program[0])
    return took


def main() -> None:
    """In turn, so that a busy moment falls on both; the bundle is built where it is missing."""
    if QUICK and not is_built():
        return
    folder = built()
    for package in ("kiosk", "reports", "ui"):
        compileall.compile_dir(ROOT / package, quiet=2)
    bundle = ([str(folder / "innom")], folder / "_internal" / "kiosk" / "resources" / "fonts" / "more")
    tree = ([sys.executable, "-m", "ui.command.main"], ROOT / "resources" / "fonts" / "more")
    with work_folder() as place:
        home = place / "home"
        with office(home):
            pass
        for way in (bundle, tree):
            once(*way, home)
        times = [[once(*way, home) for way in (bundle, tree)] for _ in range(ROUNDS)]
    ours, bare = (median(figures) for figures in zip(*times, strict=True))
    tell("first frame of the bundle, against `make run`", ours, bare, None)


if __name__ == "__main__":
    main()
