"""Where failures end: a refusal goes on, anything else leaves type and place in the log and nothing else."""

import logging
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager

from kiosk.domain.errors import Environment, Refused
from ui.problem import Fine, attempt

CRASH = """
import logging
from kiosk.log_lines import CodesOnly
from ui import problem
handler = logging.StreamHandler()
handler.setFormatter(CodesOnly())
logging.getLogger().addHandler(handler)
problem.install()
from PySide6.QtCore import QCoreApplication, QTimer
application = QCoreApplication([])
def slot():
    raise ValueError("Åse Bråten")
QTimer.singleShot(0, slot)
application.exec()
"""


def test_a_value_comes_back_as_it_is() -> None:
    assert attempt(lambda: 4271) == Fine(4271)


def test_a_refusal_comes_back_as_itself() -> None:
    refusal = Refused("exit_unknown")

    def job() -> None:
        raise refusal

    assert attempt(job) is refusal


def test_anything_else_is_logged_without_its_text(
    announce_log: Callable[[str], AbstractContextManager[list[logging.LogRecord]]],
) -> None:
    def job() -> None:
        raise ValueError("Åse Bråten")

    with announce_log("ui.problem") as records:
        outcome = attempt(job)
    assert isinstance(outcome, Environment)
    assert outcome.code == "unexpected"
    assert "Åse" not in repr(records[0].__dict__)


def test_a_slot_that_fails_ends_the_process_with_70_and_says_no_name() -> None:
    crashed = subprocess.run([sys.executable, "-c", CRASH], capture_output=True, text=True, check=False, timeout=30)
    assert crashed.returncode == 70
    assert "ValueError" in crashed.stderr
    assert "Åse" not in crashed.stderr
    assert "Traceback" not in crashed.stderr
