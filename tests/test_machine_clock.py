"""What the operating system says of its clock, asked of programs in its place: what a test's host says is its own."""

import time
from pathlib import Path

import pytest

from kiosk.machine_clock import THIS_MACHINE, said_by_w32tm
from tests.support.programs import stand_in


@pytest.mark.parametrize(("says", "answer"), [("yes", True), ("no", False), ("", None), ("System is down", None)])
def test_timedatectl_says_whether_a_time_server_keeps_the_clock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, answer: bool | None
) -> None:
    stand_in(tmp_path, "timedatectl", f'[ "$*" = "show -p NTPSynchronized --value" ] && echo "{says}"')
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert THIS_MACHINE.in_sync() is answer


@pytest.mark.parametrize("fault", ["echo yes; exit 1", "sleep 5; echo yes"], ids=["fails", "hangs"])
def test_a_timedatectl_that_fails_or_hangs_says_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    stand_in(tmp_path, "timedatectl", f"PATH=/usr/bin:/bin; {fault}")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert THIS_MACHINE.in_sync() is None


def test_a_machine_without_systemd_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert THIS_MACHINE.in_sync() is None


def test_elapsed_seconds_only_grow() -> None:
    before = THIS_MACHINE.elapsed()
    time.sleep(0.02)
    assert 0.01 < THIS_MACHINE.elapsed() - before < 5


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        ("Leap Indicator: 0(no warning)\nStratum: 3 (secondary reference)\n", True),
        ("Sprungindikator: 3(nicht synchronisiert)\nStratum: 0 (nicht angegeben)\n", False),
        ("The following error occurred: The service has not been started. (0x80070426)", None),
        ("", None),
    ],
)
def test_w32tm_is_read_in_any_language(status: str, answer: bool | None) -> None:
    assert said_by_w32tm(status) is answer
