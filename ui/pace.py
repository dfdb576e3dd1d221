"""How fast what a visitor saves is taken: calmly for a whole reception, slowly for whoever tries names one by one."""

from collections import deque
from time import monotonic

CALM = 10  # forms a minute that one reception can need; what is above waits
SLOW = 5000  # ms


class Pace:
    """One for all forms of the window, so that one is no way round the other."""

    def __init__(self) -> None:
        self._recent: deque[float] = deque(maxlen=CALM)

    @property
    def is_crowded(self) -> bool:
        """Whether more came within a minute than walk through a door: the next one waits."""
        return len(self._recent) == CALM and monotonic() - self._recent[0] < 60

    def pause(self) -> int:
        """Milliseconds that the form which is saved now has to wait."""
        pause = SLOW if self.is_crowded else 0
        self._recent.append(monotonic())
        return pause
