"""What the staff's pages ask and draw with, loaded beside the window while somebody types her passphrase.

Loaded by the window's own thread once she had unlocked, it was four fifths of the time for which that stood still.
Qt's types are made on the window's thread all the same, and then its pages are read by Qt's own.
"""

import gc
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from ui.worker import Lane

ASKED = (
    "audit_log", "check_in", "counts", "disclose", "handed_over", "health", "hold", "holdable", "letters",
    "list_holds", "new_sheet", "people", "present", "printed", "trace",
)  # fmt: skip
DRAWN = (
    "last_days", "letters", "pass_slip", "printer", "receipt", "roll_call", "tracing", "tracing_json", "tracing_sheet",
)  # fmt: skip
SAID = ("kiosk.audit_sentences", "kiosk.domain.timeline", "kiosk.ops.alerts", "kiosk.ops.check_store")
SHOWN = ("ui.alerts", "ui.desk.desk", "ui.desk.printing", "ui.desk.section", "ui.refusal")
FIRST = ("pages/Desk", "desk/DeskWhy", "desk/DeskHome")
PAUSE = 20  # ms
_LAST = f"reports.{DRAWN[-1]}"


def expect_staff(page: str, aside: Lane, engine: QQmlEngine) -> None:
    """On the page Unlock somebody is about to type a passphrase: what she will need is loaded meanwhile.

    Once; and what there is then stays for good, so the collector of garbage need not go through it ever again.
    """
    if page == "Unlock" and _LAST not in sys.modules:
        aside.run(load_for_staff, lambda _: _make_ready(engine), lambda _: None)


def load_for_staff() -> None:
    """All of it; what is there already costs nothing."""
    for name in (*SAID, *(f"kiosk.ops.{each}" for each in ASKED), *(f"reports.{each}" for each in DRAWN)):
        import_module(name)


def _make_ready(engine: QQmlEngine) -> None:
    """What only the window's thread can do, a little at a time: somebody is typing."""
    steps: list[Callable[[], object]] = [partial(import_module, name) for name in SHOWN]
    steps += [partial(_read, engine, page) for page in FIRST]
    for turn, step in enumerate((*steps, _keep)):
        QTimer.singleShot(turn * PAUSE, engine, step)


def _read(engine: QQmlEngine, page: str) -> None:
    url = QUrl.fromLocalFile(Path(__file__).parent / "Innom" / f"{page}.qml")
    QQmlComponent(engine, url, QQmlComponent.CompilationMode.Asynchronous, engine)


def _keep() -> None:
    gc.collect()  # garbage would stay too
    gc.freeze()
