"""HAZARDS 41 on a real queue: what is said when there is none, when it is paused and when the job is cancelled."""

import subprocess
import threading

import pytest

from kiosk.domain.errors import Environment, Refused
from reports.ipp import JobNow, JobState
from reports.printer import Watch, print_pdf
from tests.accept.test_printer import paper
from tests.support.printer import PrintQueue, empty_driver


@pytest.fixture(autouse=True)
def reachable(cups_queue: PrintQueue, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in cups_queue.environment.items():
        monkeypatch.setenv(name, value)


def refused(queue: str, patience: float = 20) -> str:
    """The code with which printing there ends."""
    with pytest.raises(Environment) as refusal:
        print_pdf(paper("visits"), queue, "Innom", patience=patience)
    return refusal.value.code


def test_returns_when_the_paper_is_out(cups_queue: PrintQueue) -> None:
    before = len(cups_queue.printed())
    print_pdf(paper("visits"), cups_queue.name, "Innom")
    assert len(cups_queue.printed()) == before + 1


def test_hazard_41_an_unknown_queue_is_missing() -> None:
    assert refused("NoSuchQueue") == "printer_missing"


def test_hazard_41_no_default_queue_is_missing() -> None:
    assert refused("") == "printer_missing"


def test_hazard_41_a_paused_printer_is_stuck_and_the_names_do_not_come_out_later(cups_queue: PrintQueue) -> None:
    before = len(cups_queue.printed())
    cups_queue.pause()
    code = refused(cups_queue.name, patience=1)
    cups_queue.resume()
    assert code == "printer_stuck"
    assert len(cups_queue.printed()) == before


def test_hazard_41_a_cancelled_job_has_failed(cups_queue: PrintQueue) -> None:
    cups_queue.pause()
    somebody = threading.Timer(1, subprocess.run, (["cancel", "-a", cups_queue.name],))
    somebody.start()
    with pytest.raises(Environment) as refusal:
        print_pdf(paper("visits"), cups_queue.name, "Innom", patience=20)
    somebody.join()
    cups_queue.resume()
    assert refusal.value.code == "printer_failed"


def test_hazard_41_out_of_paper_is_said_while_it_waits_and_the_job_goes_on_once_it_is_filled(
    cups_queue: PrintQueue,
) -> None:
    filler = cups_queue.folder.parent / "filled"
    queue, before = cups_queue.another("EMPTY", empty_driver(filler)), len(cups_queue.printed())
    told: list[bool] = []

    def look(_job: JobNow, no_paper: bool) -> None:
        told.append(no_paper)
        if no_paper:
            filler.touch()

    print_pdf(paper("visits"), queue.name, "Innom", patience=30, watch=Watch(told=look))
    assert True in told
    assert len(cups_queue.printed()) == before + 1
    filler.unlink()


def test_hazard_41_a_printer_that_stays_out_of_paper_is_named_and_the_names_do_not_come_out_later(
    cups_queue: PrintQueue,
) -> None:
    filler = cups_queue.folder.parent / "never"
    queue, before = cups_queue.another("EMPTY2", empty_driver(filler)), len(cups_queue.printed())
    code = refused(queue.name, patience=3)
    filler.touch()
    assert code == "printer_no_paper"
    assert len(queue.printed()) == before


def test_hazard_41_who_looks_on_stops_the_job_and_nothing_comes_out_later(cups_queue: PrintQueue) -> None:
    before = len(cups_queue.printed())
    told: list[JobState] = []
    cups_queue.pause()
    watch = Watch(told=lambda job, _: told.append(job.state), stop=lambda: len(told) > 1)
    with pytest.raises(Refused) as refusal:
        print_pdf(paper("visits"), cups_queue.name, "Innom", patience=30, watch=watch)
    cups_queue.resume()
    assert refusal.value.code == "print_cancelled"
    assert told[0] in (JobState.PENDING, JobState.STOPPED)
    assert len(cups_queue.printed()) == before


def test_hazard_41_a_server_that_is_not_there_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "/nowhere/cups.sock")
    with pytest.raises(Environment) as refusal:
        print_pdf(paper("visits"), "PDF", "Innom")
    assert refusal.value.code == "printer_missing"
