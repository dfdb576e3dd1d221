"""The log from its first line on: most starts write none before the first page is seen, and what writes one takes its
time to load.
"""

import logging
from pathlib import Path


def log_to(folder: Path) -> None:
    """Write the log into `folder` and into the operating system's own; where neither is possible, go on without one."""
    logging.raiseExceptions = False  # a full disk must not print the record, nor stop a check-out
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(_FromTheFirstLine(folder))


class _FromTheFirstLine(logging.Handler):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._handlers: list[logging.Handler] | None = None

    def emit(self, record: logging.LogRecord) -> None:
        try:
            for handler in self._made():
                if record.levelno >= handler.level:
                    handler.handle(record)
        except Exception:  # noqa: BLE001  # no file may be opened any more: whoever logs that must not fail over it
            self.handleError(record)

    def _made(self) -> list[logging.Handler]:
        if self._handlers is None:
            from .log_lines import handlers_in

            self._handlers = handlers_in(self._folder)
        return self._handlers
