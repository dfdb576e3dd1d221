"""What the operating system says of its clock, asked of programs in its place: what a test's host says is its own."""

import time
from pathlib import Path

import pytest

from kiosk.machine_clock import THIS_MACHINE, asked_of_timedatectl, said_by_w32tm
from tests.support.programs import stand_in

SAID = [("yes", True), ("no", False), ("", None), ("System is down", None)]


@pytest.mark.parametrize(("says", "answer"), SAID)
def test_timedatectl_says_whether_a_time_server_keeps_the_clock(tmp_path: Path, says: str, answer: bool | None) -> None:
    stand_in(tmp_path, "timedatectl", f'[ "$*" = "show -p NTPSynchronized --value" ] && echo "{says}"')
    assert asked_of_timedatectl([tmp_path / "nowhere", tmp_path]) is answer


@pytest.mark.parametrize("fault", ["echo yes; exit 1", "sleep 5; echo yes"], ids=["fails", "hangs"])
def test_a_timedatectl_that_fails_or_hangs_says_nothing(tmp_path: Path, fault: str) -> None:
    stand_in(tmp_path, "timedatectl", fault)
    assert asked_of_timedatectl([tmp_path]) is None


def test_a_machine_without_systemd_says_nothing(tmp_path: Path) -> None:
    assert asked_of_timedatectl([tmp_path]) is None


def test_timedatectl_is_not_told_of_another_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path, "timedatectl", 'echo "${DBUS_SYSTEM_BUS_ADDRESS:-yes}"')
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")
    assert asked_of_timedatectl([tmp_path]) is True


@pytest.mark.parametrize("says", ["yes", "no"])
def test_a_program_that_is_first_in_the_path_is_not_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str
) -> None:
    stand_in(tmp_path, "timedatectl", f"touch {tmp_path}/asked; echo {says}")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    THIS_MACHINE.in_sync()
    assert not (tmp_path / "asked").exists()


def test_elapsed_time_is_told_in_seconds_and_goes_on() -> None:
    """Between what Python's own clock says of the time inside and outside, whatever the machine does meanwhile."""
    begun, first, inside = time.monotonic(), THIS_MACHINE.elapsed(), time.monotonic()
    time.sleep(0.1)
    least, last = time.monotonic() - inside, THIS_MACHINE.elapsed()
    assert least - 0.05 < last - first < time.monotonic() - begun + 0.05


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
