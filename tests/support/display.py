"""Private virtual screens, so that tests touch a real X11 window and never somebody's own display."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.support.programs import end, program


def start_display(width: int, height: int) -> tuple[str, subprocess.Popen[bytes]]:
    """Starts an Xvfb of that size in pixels, 24 bit, on a free number that it picks; its name, its process."""
    reader, writer = os.pipe()
    size = ("-screen", "0", f"{width}x{height}x24")
    process = subprocess.Popen(  # without -noreset it forgets its keyboard's layout with the first client that leaves
        [program("Xvfb", "run"), "-displayfd", str(writer), *size, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writer],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as answer:
        number = answer.readline().strip()
    if not number:
        pytest.fail(f"Xvfb gave no display; it ended with {process.wait()}")
    return f":{number}", process


@pytest.fixture
def virtual_display() -> Iterator[Callable[[int, int], str]]:
    """`virtual_display(1920, 1080)` starts a screen of that size and gives its name, for DISPLAY of a process."""
    with ExitStack() as stack:

        def start(width: int, height: int) -> str:
            name, process = start_display(width, height)
            stack.callback(end, process)
            return name

        yield start
