"""Counts the starts that came to nothing: a window that crashes again and again shows a neutral page instead."""

from contextlib import suppress
from pathlib import Path

MOST = 5
CALM = 30_000  # ms on the glass until a start has come to something
NEUTRAL = 300_000  # ms that the neutral page stays until the next try


class Starts:
    """A number in a file of the home folder; whoever starts the window again, this one remembers."""

    def __init__(self, home: Path) -> None:
        self._file = home / "starts"

    def begin(self) -> bool:
        """One more; False where there were five without coming to rest, and then the next one is a try again."""
        failed = self._failed()
        good = failed < MOST
        with suppress(OSError):  # a full disk must not keep the window away
            self._file.write_text(str(failed + 1 if good else MOST - 1), encoding="ascii")
        return good

    def settled(self) -> None:
        """This start came to something."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _failed(self) -> int:
        try:
            return int(self._file.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return 0
