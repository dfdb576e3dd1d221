"""The printer without CUPS; with a real queue it is tested in tests/accept."""

from pathlib import Path

import pytest

from kiosk.domain.errors import Environment
from reports.ipp import job_now, media_size
from reports.printer import print_pdf


def test_hazard_41_a_machine_without_cups_has_no_printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Environment) as refusal:
        print_pdf(b"%PDF-1.4", "Reception", "Innom")
    assert refusal.value.code == "printer_missing"


def test_a_state_that_nobody_answers_for_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "cups.sock"))
    with pytest.raises(OSError, match="No such file"):
        job_now(1)


@pytest.mark.parametrize("printer", ["", "Reception"])
def test_media_that_nobody_answers_for_is_an_error(
    printer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "cups.sock"))
    with pytest.raises(OSError, match="No such file"):
        media_size(printer)
