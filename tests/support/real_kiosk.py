"""The real kiosk on a real X screen: the innom process, its location, a hand and a screen reader."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.command import INNOM, Command
from tests.support.programs import end, wait_for
from tests.support.screen_reader import reading
from tests.support.tree import ROOT
from tests.support.x_hand import XHand


@dataclass(frozen=True, slots=True)
class RealKiosk:
    """The process that was started, a hand on its screen, and the command of the same location."""

    process: subprocess.Popen[bytes]
    hand: XHand
    command: Command

    def window(self, other_than: int = 0) -> int:
        """The process that has the window now, as soon as there is another one than that."""
        found: list[int] = []

        def look() -> bool:
            below = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text("ascii").split()
            found.extend(int(each) for each in below if int(each) != other_than)
            return bool(found)

        wait_for("a window", look, self.process)
        return found[0]


@contextmanager
def real_kiosk(command: Command, display: str, said: Path, *words: str, **environment: str) -> Iterator[RealKiosk]:
    """Its window on that display, or that of the command `words`; what it prints goes to the file `said`."""
    shown = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    whole = {**os.environ, **command.service.environment, **command.environment, **shown, **environment}
    with reading(command.service) as reader, said.open("wb") as out:
        process = subprocess.Popen(
            [*INNOM, "--home", str(command.home), *words], cwd=ROOT, env=whole, stdout=out, stderr=out
        )
        try:
            yield RealKiosk(process, XHand(display, reader), command)
        finally:
            end(process)
