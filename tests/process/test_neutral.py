"""The promise to purge is kept while the window is out of order."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.command import INNOM, Command, new_command, set_up
from tests.support.programs import end, program, time_server_says, wait_for
from tests.support.secret_service import SecretService
from tests.support.tree import ROOT

pytestmark = pytest.mark.long

DAY, LATER = "2026-10-01 08:00:00", "2026-10-31 08:00:00"


def actions(command: Command) -> list[str]:
    return [line["action"] for line in command.run("audit", "show", at=LATER).json]


def test_hazard_21_beside_the_neutral_page_what_is_due_is_purged(tmp_path: Path, secret_service: SecretService) -> None:
    command = replace(new_command(tmp_path / "here", secret_service), before=time_server_says(tmp_path, "yes"))
    assert set_up(command, at=DAY).code == 0
    command.check_in(at=DAY)
    (command.home / "starts").write_text("5", encoding="ascii")
    window = subprocess.Popen(
        [*command.before, program("faketime"), "-f", f"@{LATER}", *INNOM, "--home", str(command.home)],
        cwd=ROOT,
        env=command.variables() | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )
    try:
        wait_for("the purge", lambda: actions(command)[-1] == "purged", window, 30)
        assert window.poll() is None
    finally:
        end(window)
