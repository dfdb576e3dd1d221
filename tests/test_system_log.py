"""What journald and the event log get: the same line as the file, with its weight, and nothing that anybody typed."""

import json
import logging
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.log_lines import CodesOnly
from kiosk.system_log import EventLog, Journal


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


def told(level: int, message: str, **more: object) -> list[tuple[int, str]]:
    """What Windows' event log is given of one record: type and line."""
    said: list[tuple[int, str]] = []
    handler = EventLog(lambda kind, line: said.append((kind, line)))
    handler.setFormatter(CodesOnly())
    log = logging.Logger("kiosk.ops")
    log.addHandler(handler)
    log.log(level, message, extra=more)
    return said


def test_the_event_log_gets_warnings_and_worse_by_their_type() -> None:
    assert [kind for kind, _ in told(logging.WARNING, "purge_late")] == [2]
    assert [kind for kind, _ in told(logging.CRITICAL, "crashed")] == [1]
    assert told(logging.INFO, "started") == []


def test_the_event_log_gets_the_same_line_without_free_text() -> None:
    [(_, line)] = told(logging.ERROR, "Ola Dahl came", facts={"name": "Ola", "code": "Åse Dahl", "count": 3})
    assert (json.loads(line)["event"], json.loads(line)["count"]) == ("-", 3)
    assert "Ola" not in line
    assert "Dahl" not in line
