"""What PySide says of a wrong argument, and of its signatures, is the same word for word when it is compiled later."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAY = """
import sys
from PySide6.QtCore import QObject, QTimer, Qt, QUrl, Signal
from PySide6.QtGui import QColor

def misuse(deed):
    try:
        deed()
    except Exception as failure:
        print(type(failure).__name__, failure)

loaded = sys.modules["shibokensupport.signature.parser"]
print("compiled at the start:", "pyside_type_init" in vars(loaded), file=sys.stderr)
for deed in (
    lambda: QObject(1, 2, 3), lambda: QTimer().start("a", "b"), lambda: QObject(foo=1), lambda: QColor({}),
    lambda: QTimer.singleShot("soon"), lambda: QUrl(3.5), lambda: QTimer().setInterval(None),
    lambda: Qt.AlignmentFlag("x"),
):
    misuse(deed)
from shibokensupport.signature import get_signature

print(get_signature(QTimer.start), get_signature(QColor), get_signature(QObject.connect))
print(QTimer.start.__doc__, QColor.__doc__)
from PySide6.support.signature.lib.tool import build_brace_pattern
print(build_brace_pattern.__name__)
"""


def said(before: str) -> tuple[str, str]:
    done = subprocess.run(
        [sys.executable, "-c", before + SAY], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout, done.stderr


@pytest.fixture(scope="module")
def late() -> tuple[str, str]:
    return said("import ui.quick_start\n")


def test_nothing_of_it_is_compiled_at_the_start(late: tuple[str, str]) -> None:
    assert late[1] == "compiled at the start: False\n"


def test_what_is_said_later_is_what_pyside_says_by_itself(late: tuple[str, str]) -> None:
    by_itself, plain = said("")
    assert plain == "compiled at the start: True\n"
    assert late[0] == by_itself
    assert len(by_itself.splitlines()) > 10
