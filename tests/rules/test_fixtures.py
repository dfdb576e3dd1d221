"""The test machinery itself keeps its promises."""

import logging
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.support.secret_service import SecretService

KEEP = "import keyring.backends.SecretService as s; s.Keyring().set_password('innom:x', 'store', 'blåbær')"
READ = "import keyring.backends.SecretService as s; print(s.Keyring().get_password('innom:x', 'store'))"


def test_a_secret_kept_by_one_process_is_read_by_another(secret_service: SecretService) -> None:
    subprocess.run([sys.executable, "-c", KEEP], check=True, timeout=30)
    read = subprocess.run([sys.executable, "-c", READ], check=True, timeout=30, capture_output=True, text=True)
    assert read.stdout == "blåbær\n"


def test_without_the_fixture_no_keyring_is_in_reach() -> None:
    read = subprocess.run([sys.executable, "-c", READ], timeout=30, capture_output=True, text=True, check=False)
    assert read.returncode == 1


def test_a_display_has_the_size_that_was_asked_for(virtual_display: Callable[[int, int], str]) -> None:
    size = "from PySide6.QtGui import QGuiApplication as A; print(A([]).primaryScreen().size().toTuple())"
    environment = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": virtual_display(1024, 768), "PATH": "/usr/bin:/bin"}
    seen = subprocess.run(
        [sys.executable, "-c", size], env=environment, check=True, timeout=30, capture_output=True, text=True
    )
    assert seen.stdout == "(1024, 768)\n"


def test_an_announced_warning_is_no_fault(
    announce_log: Callable[[str], AbstractContextManager[list[logging.LogRecord]]],
) -> None:
    with announce_log("kiosk") as records:
        logging.getLogger("kiosk.store").warning("code=%s", "busy")
    assert [record.getMessage() for record in records] == ["code=busy"]


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("import logging; logging.getLogger('kiosk.ops').warning('unexpected')", "unannounced log records"),
        ("import warnings; warnings.warn('old')", "UserWarning: old"),
        ("from PySide6.QtCore import qWarning; qWarning('binding loop')", "binding loop"),
    ],
)
def test_a_test_with_an_unannounced_complaint_fails(
    body: str, complaint: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    planted = tmp_path / "test_planted.py"
    planted.write_text(f"def test_planted():\n    {body}\n", encoding="utf-8")
    options = ["-c", "pyproject.toml", "-p", "tests.support.log_guard", "-p", "no:cacheprovider", str(planted)]
    root = request.config.rootpath
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options], cwd=root, timeout=50, capture_output=True, text=True, check=False
    )
    assert run.returncode == 1, run.stdout + run.stderr
    assert complaint in run.stdout
