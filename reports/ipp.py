"""Asks CUPS what became of a print job: one IPP request (RFC 8011, 4.3.4), since `lpstat` tells a job that
was printed from one that was cancelled in no way one can rely on.
"""

import http.client
import os
import re
import socket
import struct
from enum import IntEnum
from pathlib import Path

_SOCKETS = ("/run/cups/cups.sock", "/private/var/run/cupsd")  # Linux, macOS
_CLIENT_CONF = Path("/etc/cups/client.conf")
_PORT = 631
_SECONDS = 10.0
_GET_JOB_ATTRIBUTES = 0x0009
_OPERATION, _END = b"\x01", b"\x03"
_KEYWORD, _URI, _CHARSET, _LANGUAGE, _NAME, _INTEGER = 0x44, 0x45, 0x47, 0x48, 0x42, 0x21
_STATE = re.compile(rb"\x23\x00\x09job-state\x00\x04(.{4})", re.DOTALL)


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


def job_state(number: int) -> JobState:
    """The state of that job now; refuses with OSError where CUPS does not answer or does not know the job."""
    connection = _connection()
    try:
        connection.request("POST", "/jobs/", _request(number), {"Content-Type": "application/ipp"})
        answer = connection.getresponse().read()
    except http.client.HTTPException as fault:
        raise OSError("CUPS gave no answer") from fault
    finally:
        connection.close()
    found = _STATE.search(answer)
    if found is None:
        raise OSError("CUPS does not know the job")
    return JobState(struct.unpack(">i", found[1])[0])


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


def _request(number: int) -> bytes:
    head = struct.pack(">BBHI", 2, 0, _GET_JOB_ATTRIBUTES, 1) + _OPERATION
    return head + b"".join((
        _attribute(_CHARSET, "attributes-charset", b"utf-8"),
        _attribute(_LANGUAGE, "attributes-natural-language", b"en"),
        _attribute(_URI, "printer-uri", b"ipp://localhost/"),
        _attribute(_INTEGER, "job-id", struct.pack(">i", number)),
        _attribute(_NAME, "requesting-user-name", b"innom"),
        _attribute(_KEYWORD, "requested-attributes", b"job-state"),
        _END,
    ))  # fmt: skip


def _attribute(tag: int, name: str, value: bytes) -> bytes:
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(value)) + value
