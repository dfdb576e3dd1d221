"""What journald gets: the same line as the file, with its priority, and nothing that anybody typed."""

import json
import logging
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.logs import CodesOnly
from kiosk.system_log import Journal


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[socket.socket]:
    """A socket as journald's own."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as made:
        made.bind(str(tmp_path / "journal"))
        made.settimeout(20)
        yield made


def sent(
    journal: socket.socket, path: Path, level: int, message: str, *values: object, **more: object
) -> dict[str, str]:
    handler = Journal(path / "journal")
    handler.setFormatter(CodesOnly())
    record = logging.getLogger("kiosk.ops").makeRecord("kiosk.ops", level, "f", 1, message, values, None, extra=more)
    handler.handle(record)
    return dict(line.split("=", 1) for line in journal.recv(65536).decode().splitlines())


def test_a_line_comes_with_its_priority_and_facts(journal: socket.socket, tmp_path: Path) -> None:
    fields = sent(journal, tmp_path, logging.WARNING, "purge_late", facts={"count": 3})
    assert (fields["PRIORITY"], fields["SYSLOG_IDENTIFIER"]) == ("4", "innom")
    assert json.loads(fields["MESSAGE"])["event"] == "purge_late"
    assert json.loads(fields["MESSAGE"])["count"] == 3


def test_free_text_does_not_come_through(journal: socket.socket, tmp_path: Path) -> None:
    fields = sent(journal, tmp_path, logging.ERROR, "Ola\nDahl %s", "came", facts={"name": "Ola", "code": "Åse Dahl"})
    assert "Ola" not in str(fields)
    assert "Dahl" not in str(fields)
    assert json.loads(fields["MESSAGE"])["event"] == "-"


def test_without_a_journal_nothing_is_said(tmp_path: Path) -> None:
    handler = Journal(tmp_path / "nobody")
    handler.setFormatter(CodesOnly())
    handler.handle(logging.getLogger("kiosk").makeRecord("kiosk", logging.INFO, "f", 1, "started", (), None))
