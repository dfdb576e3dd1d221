"""A hand on a real X11 screen: pointer and keys come from the X server; controls are found by accessible name only."""

import os
import subprocess
import time
from collections.abc import Callable

from tests.support.programs import program
from tests.support.screen_reader import Control, ScreenReader

LONGEST_WAIT = 60  # seconds
GLANCE = 0.05
FINGERS = "150"  # ms, of which xdotool waits about half from key to key: faster ones are a scanner's


class XHand:
    """Touches and types on one display, and counts the touches."""

    def __init__(self, display: str, reader: ScreenReader) -> None:
        self._display = display
        self._reader = reader
        self.touches = 0
        # xdotool borrows a key for Å where the keyboard has none, and that one has no Shift.
        self._run(program("setxkbmap", "accept"), "-layout", "no")

    def look(self) -> list[Control]:
        """Everything in sight."""
        return self._reader.controls()

    def texts(self) -> list[str]:
        """Everything that a screen reader could say."""
        return [text for control in self.look() for text in control.texts]

    def wait(self, name: str) -> Control:
        """Wait until a usable control of this name stands still; of several the last, which lies on top."""
        deadline, before = time.monotonic() + LONGEST_WAIT, None
        while time.monotonic() < deadline:
            found = [control for control in self.look() if control.name == name and control.usable]
            if found and before == found[-1].middle:
                return found[-1]
            before = found[-1].middle if found else None
            time.sleep(GLANCE)
        raise AssertionError(f"{name!r} is not there; in sight: {self.texts()}")

    def touch(self, name: str) -> None:
        """One touch on its middle."""
        x, y = self.wait(name).middle
        self._xdotool("mousemove", str(x), str(y), "click", "1")
        self.touches += 1

    def type(self, name: str, text: str) -> None:
        """Type into the field that has the focus, which must be this one, and see that it arrived."""
        self.until(lambda control: control.name == name and control.focused, f"focus on {name}")
        self._xdotool("type", "--delay", FINGERS, "--", text)
        self.until(lambda control: control.name == name and control.value == text, f"{text!r} in {name}")

    def until(self, condition: Callable[[Control], bool], what: str) -> Control:
        """Wait until some control is so."""
        deadline = time.monotonic() + LONGEST_WAIT
        while time.monotonic() < deadline:
            found = next(filter(condition, self.look()), None)
            if found is not None:
                return found
            time.sleep(GLANCE)
        raise AssertionError(f"{what}: never; in sight: {self.texts()}")

    def press(self, *keys: str) -> None:
        """Keys by their X names: press("alt+F4")."""
        self._xdotool("key", "--delay", FINGERS, *keys)

    def _xdotool(self, *arguments: str) -> None:
        self._run(program("xdotool", "accept"), *arguments)

    def _run(self, *command: str) -> None:
        subprocess.run(command, env={**os.environ, "DISPLAY": self._display}, check=True, timeout=60)
