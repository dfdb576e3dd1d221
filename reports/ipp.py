"""Asks CUPS what became of a print job, and what lies in a printer: IPP requests (RFC 8011, 4.3.4 and 4.2.5), since
`lpstat` tells a job that was printed from one that was cancelled in no way one can rely on.
"""

import http.client
import os
import re
import socket
import struct
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

_SOCKETS = ("/run/cups/cups.sock", "/private/var/run/cupsd")  # Linux, macOS
_CLIENT_CONF = Path("/etc/cups/client.conf")
_PORT = 631
_SECONDS = 10.0
_GET_JOB_ATTRIBUTES, _GET_PRINTER_ATTRIBUTES, _CUPS_GET_DEFAULT = 0x0009, 0x000B, 0x4001
_OPERATION, _END = b"\x01", b"\x03"
_KEYWORD, _URI, _CHARSET, _LANGUAGE, _NAME, _INTEGER = 0x44, 0x45, 0x47, 0x48, 0x42, 0x21
_MEDIA = re.compile(r"_([0-9.]+)x([0-9.]+)(mm|in)$")  # PWG 5101.1: iso_a4_210x297mm, oe_w176h283_62x100mm
_NO_PAPER = (b"media-empty", b"media-needed")
_MM_IN_INCH = 25.4


class JobState(IntEnum):
    """RFC 8011, 5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELLED = 7
    ABORTED = 8
    COMPLETED = 9


class _LocalConnection(http.client.HTTPConnection):
    """HTTP over the socket file that CUPS has."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=_SECONDS)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


class JobNow(NamedTuple):
    """A job as CUPS has it: its state, and how many pages are on paper (0 where the printer does not count them)."""

    state: JobState
    pages: int


def job_now(number: int) -> JobNow:
    """The job now; refuses with OSError where CUPS does not answer or does not know it."""
    job = _attribute(_URI, "printer-uri", b"ipp://localhost/") + _attribute(
        _INTEGER, "job-id", struct.pack(">i", number)
    )
    answer = _asked("/jobs/", _GET_JOB_ATTRIBUTES, job, "job-state", "job-impressions-completed")
    state = _value(answer, "job-state")
    if state is None:
        raise OSError("CUPS does not know the job")
    pages = _value(answer, "job-impressions-completed") or bytes(4)
    return JobNow(JobState(int.from_bytes(state)), int.from_bytes(pages) if len(pages) == 4 else 0)


def has_no_paper(printer: str) -> bool:
    """Whether the printer says that it is out of paper (printer-state-reasons, 5.4.12); refuses as `job_now` does."""
    return any(sign in _of_printer(printer, "printer-state-reasons") for sign in _NO_PAPER)


def media_size(printer: str) -> tuple[float, float] | None:
    """Width and height, in mm, of what lies in that queue's printer ("": the default one), as far as CUPS knows."""
    media = _value(_of_printer(printer, "media-default"), "media-default") or b""
    found = _MEDIA.search(media.decode("ascii", "replace"))
    if found is None:
        return None
    unit = 1.0 if found[3] == "mm" else _MM_IN_INCH
    return float(found[1]) * unit, float(found[2]) * unit


def _of_printer(printer: str, wanted: str) -> bytes:
    if not printer:
        return _asked("/", _CUPS_GET_DEFAULT, b"", wanted)
    path = f"/printers/{quote(printer, safe='')}"
    return _asked(
        path, _GET_PRINTER_ATTRIBUTES, _attribute(_URI, "printer-uri", f"ipp://localhost{path}".encode()), wanted
    )


def _asked(path: str, operation: int, about: bytes, *wanted: str) -> bytes:
    """What CUPS answers; refuses with OSError where it does not."""
    connection = _connection()
    try:
        connection.request("POST", path, _request(operation, about, wanted), {"Content-Type": "application/ipp"})
        return connection.getresponse().read()
    except http.client.HTTPException as fault:
        raise OSError("CUPS gave no answer") from fault
    finally:
        connection.close()


def _value(answer: bytes, name: str) -> bytes | None:
    """The first value of an attribute, whatever its kind (3.1.4 of RFC 8010: name and value, each after its length)."""
    _, found, after = answer.partition(struct.pack(">H", len(name)) + name.encode())
    return after[2 : 2 + int.from_bytes(after[:2])] if found else None


def _connection() -> http.client.HTTPConnection:
    """Where `lp` goes too: CUPS_SERVER, else client.conf, else the local socket, else the local port."""
    server = os.environ.get("CUPS_SERVER") or _configured()
    if not server:
        server = next((path for path in _SOCKETS if Path(path).exists()), "localhost")
    if server.startswith("/"):
        return _LocalConnection(server)
    host, _, port = server.split("/")[0].partition(":")
    return http.client.HTTPConnection(host, int(port) if port.isdigit() else _PORT, timeout=_SECONDS)


def _configured() -> str:
    text = _CLIENT_CONF.read_text(encoding="utf-8", errors="replace") if _CLIENT_CONF.is_file() else ""
    found = re.search(r"^\s*ServerName\s+(\S+)", text, re.MULTILINE | re.IGNORECASE)
    return found[1] if found else ""


def _request(operation: int, about: bytes, wanted: tuple[str, ...]) -> bytes:
    """A list of wanted attributes is one whose further values have no name."""
    keywords = [
        _attribute(_KEYWORD, "" if place else "requested-attributes", each.encode())
        for place, each in enumerate(wanted)
    ]
    return b"".join((
        struct.pack(">BBHI", 2, 0, operation, 1), _OPERATION,
        _attribute(_CHARSET, "attributes-charset", b"utf-8"),
        _attribute(_LANGUAGE, "attributes-natural-language", b"en"),
        about,
        _attribute(_NAME, "requesting-user-name", b"innom"),
        *keywords,
        _END,
    ))  # fmt: skip


def _attribute(tag: int, name: str, value: bytes) -> bytes:
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(value)) + value
