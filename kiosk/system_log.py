"""The operating system's own log: journald on Linux, the event log on Windows. It gets the same lines as the file,
codes and numbers only, so that IT collects them as it collects everything else.
"""

import logging
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

JOURNAL = Path("/run/systemd/journal/socket")
_PRIORITIES = ((logging.CRITICAL, 2), (logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6))  # syslog(3)
_TYPES = ((logging.ERROR, 1), (logging.WARNING, 2))  # EVENTLOG_ERROR_TYPE, EVENTLOG_WARNING_TYPE
_INFORMATION = 4  # EVENTLOG_INFORMATION_TYPE
_LEAST = 7  # debug


def system_logs() -> Iterator[logging.Handler]:
    """What this machine has of them."""
    if sys.platform == "win32":
        yield EventLog()
    elif JOURNAL.exists():
        yield Journal()


class Journal(logging.Handler):
    """journald's native protocol: one datagram a record. What cannot be sent is dropped: the file has it."""

    def __init__(self, path: Path = JOURNAL) -> None:
        super().__init__()
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        fields = {"PRIORITY": _of(_PRIORITIES, record.levelno, _LEAST), "SYSLOG_IDENTIFIER": "innom"}
        line = self.format(record).replace("\n", " ")
        content = "".join(f"{name}={value}\n" for name, value in (fields | {"MESSAGE": line}).items())
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
                out.setblocking(False)
                out.sendto(content.encode(), str(self._path))
        except OSError:
            return


class EventLog(logging.Handler):
    """Warnings and worse, in the log Application under the source Innom; `tell` takes the event's type and its line."""

    def __init__(self, tell: Callable[[int, str], None] | None = None) -> None:
        super().__init__(logging.WARNING)
        self._tell = tell or _tell_windows

    def emit(self, record: logging.LogRecord) -> None:
        self._tell(_of(_TYPES, record.levelno, _INFORMATION), self.format(record))


def _tell_windows(kind: int, line: str) -> None:
    """Written after Microsoft's pages, not tried on Windows. The MSI names a file of messages for the source; without
    one the event viewer shows the line below a sentence that it has no description."""
    import ctypes

    advapi = ctypes.windll.advapi32  # type: ignore[attr-defined,unused-ignore]
    advapi.RegisterEventSourceW.restype = ctypes.c_void_p
    source = advapi.RegisterEventSourceW(None, "Innom")
    if not source:
        return
    lines = (ctypes.c_wchar_p * 1)(line)
    handle = ctypes.c_void_p(source)
    advapi.ReportEventW(handle, kind, 0, 1, None, 1, 0, lines, None)
    advapi.DeregisterEventSource(handle)


def _of(table: tuple[tuple[int, int], ...], level: int, least: int) -> int:
    return next((number for from_, number in table if level >= from_), least)
