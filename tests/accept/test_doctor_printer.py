"""What `innom doctor` says of a printer is so: a real queue that works, stops and goes, a server that keeps files."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reports.printer_health import examine_printer
from tests.support.command import Command
from tests.support.printer import DRIVER, KEEPS_NONE, PrintQueue, cups_server


@contextmanager
def default_queue(server: PrintQueue) -> Iterator[PrintQueue]:
    """One more queue, which is the system's default one, for as long as a test has it."""
    queue = server.another("Reception", DRIVER.read_text(encoding="utf-8", errors="replace"))
    queue.run("lpadmin", "-d", queue.name)
    try:
        yield queue
    finally:
        queue.run("lpadmin", "-x", queue.name)


def of_printer(place: Command, queue: PrintQueue) -> tuple[str, str, dict[str, str]]:
    """State, code and values that the command tells."""
    checks = json.loads(place.run("doctor", **queue.environment).out)["checks"]
    [found] = [each for each in checks if each["check"] == "printer"]
    return found["state"], found["code"], found["values"]


def test_a_printer_that_works_is_good(place: Command, cups_queue: PrintQueue) -> None:
    with default_queue(cups_queue) as queue:
        assert of_printer(place, queue) == ("ok", "printer_good", {"printer": "Reception"})


@pytest.mark.parametrize(("stop", "start"), [("cupsdisable", "cupsenable"), ("cupsreject", "cupsaccept")])
def test_a_printer_that_was_stopped_or_takes_nothing_is_wrong_until_it_goes_on(
    stop: str, start: str, place: Command, cups_queue: PrintQueue
) -> None:
    with default_queue(cups_queue) as queue:
        queue.run(stop, queue.name)
        assert of_printer(place, queue)[:2] == ("wrong", "printer_stopped")
        queue.run(start, queue.name)
        assert of_printer(place, queue)[:2] == ("ok", "printer_good")


def test_a_printer_that_was_taken_away_is_gone(cups_queue: PrintQueue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", cups_queue.environment["CUPS_SERVER"])
    with default_queue(cups_queue) as queue:
        assert [each.code for each in examine_printer(queue.name)][:1] == ["printer_good"]
    assert [each.code for each in examine_printer(queue.name)][:1] == ["printer_gone"]


def test_where_no_queue_is_the_default_one_there_is_no_printer(place: Command, cups_queue: PrintQueue) -> None:
    assert of_printer(place, cups_queue)[:2] == ("attention", "printer_none")


@pytest.mark.parametrize(
    ("keeps", "code", "left"),
    [
        ("PreserveJobFiles Yes\n", "print_files_kept", 1),
        ("", "print_files_kept", 1),
        (KEEPS_NONE, "print_files_dropped", 0),
    ],
)
def test_what_is_said_of_printed_pages_is_what_lies_in_the_spool(keeps: str, code: str, left: int) -> None:
    with cups_server(keeps) as queue:
        queue.run("lp", "-d", queue.name, stdin=b"Guest list")
        assert len(queue.printed()) == 1
        own = queue.folder.parent
        assert len(list(Path(own / "spool").glob("d*"))) == left
        assert [each.code for each in examine_printer("", own / "etc" / "cupsd.conf")][1] == code
