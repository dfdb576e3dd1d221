"""What the first page does not need is not imported, made or loaded before it is on the glass.

Whoever adds to these lists makes every start slower; bench/first_frame.py says by how much.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

import pytest

from tests.support.location import Office

OURS = {
    "kiosk", "kiosk.domain", "kiosk.domain.errors", "kiosk.domain.purpose", "kiosk.domain.retention",
    "kiosk.domain.site", "kiosk.machine_clock", "kiosk.settings", "kiosk.settings_keys", "kiosk.shipped", "ui",
    "ui.app", "ui.away",
    "ui.card", "ui.check_in", "ui.check_out", "ui.command", "ui.command.option_kinds", "ui.command.options",
    "ui.command.typed", "ui.ending", "ui.flow",
    "ui.flows", "ui.for_staff", "ui.garbage", "ui.glass", "ui.guard", "ui.hosts", "ui.idle", "ui.language",
    "ui.late_signatures", "ui.letters",
    "ui.notice", "ui.pace", "ui.pages", "ui.place", "ui.problem", "ui.quick_start", "ui.reception", "ui.refusal",
    "ui.only_one", "ui.scanner", "ui.setup", "ui.speech", "ui.starts", "ui.unlock", "ui.upkeep", "ui.watch",
    "ui.window", "ui.worker",
}  # fmt: skip
COMMAND = {"kiosk.logs", "ui.command.main", "ui.command.no_dump", "ui.command.unseen", "ui.command.whose"}
QT = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick"}
LIBRARIES = {
    "alembic", "babel", "cryptography", "filelock", "keyring", "phonenumbers", "pikepdf", "platformdirs", "qrcode",
    "reportlab", "sqlalchemy", "sqlcipher3", "tomli_w", "uharfbuzz", "zxingcpp",
}  # fmt: skip
SLOW = {"_hashlib", "_ssl", "asyncio", "csv", "multiprocessing", "sqlite3", "unicodedata", "xml"}  # of Python's own
MADE = {
    "Arrows", "Chip", "FocusRing", "Footer", "HalfMoon", "Header", "Heading", "LanguageChips", "LinkButton", "Main",
    "Page", "ScrollTrack", "Tile", "Welcome", "Words",
    "Glyph", "MoreBelow",  # of the page before it has its height; dropped again
}  # fmt: skip

SHOW = """
import argparse, builtins, gc, json, os, re, sys
from ui.command.typed import read

options = read(["--home", sys.argv[1]])
from ui.app import make_application, wall_clock
from ui.place import Place, os_keyring
from ui.window import KioskWindow
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase

application = make_application()
kiosk = KioskWindow(Place(None, options.home, os_keyring), wall_clock)

def names():
    waiting, found = [kiosk.window, kiosk.window.contentItem()], set()
    while waiting:
        thing = waiting.pop()
        if thing not in found:
            found.add(thing)
            waiting += [*thing.children(), *getattr(thing, "childItems", list)()]
    made = (re.match(r"(\\w+)_QMLTYPE_", thing.metaObject().className()) for thing in found)
    return [match[1] for match in made if match]

def seen():
    fonts = [QFontDatabase.applicationFontFamilies(number) for number in range(99)]
    parsers = [thing for thing in gc.get_objects() if isinstance(thing, argparse.ArgumentParser)]
    print(json.dumps({
        "modules": sorted(sys.modules), "made": names(), "fonts": [font for font in fonts if font],
        "collects": gc.isenabled(), "commands": len(parsers) > 1, "reads_sources": hasattr(builtins, "__orig_import__")
        and builtins.__import__ is not builtins.__orig_import__,
    }), flush=True)
    os._exit(0)

kiosk.window.frameSwapped.connect(seen, Qt.ConnectionType.DirectConnection)
kiosk.show(1920, 1080)
application.exec()
"""


@dataclass(frozen=True, slots=True)
class Seen:
    """What there was at the first frame, and what Qt said."""

    told: dict[str, Any]
    complaints: str

    def modules(self, *families: str) -> set[str]:
        return {name for name in self.told["modules"] if name.split(".")[0] in families}


@pytest.fixture
def seen(office: Office) -> Seen:
    """A process of its own, as the window is started, until its first frame."""
    command = [sys.executable, "-c", SHOW, str(office.location.home)]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
    return Seen(json.loads(shown.stdout), shown.stderr)


def test_the_first_frame_needs_these_and_nothing_else(seen: Seen) -> None:
    assert seen.modules("kiosk", "reports", "ui") == OURS
    assert {name for name in seen.modules("PySide6") if name.startswith("PySide6.Qt")} == QT
    assert seen.modules(*LIBRARIES, *SLOW) == set()
    assert set(seen.told["made"]) == MADE
    assert seen.told["made"].count("Chip") == 3 + 2  # for letters, contrast and all languages; one for each of the two
    assert seen.told["fonts"] == [["Noto Sans"], ["Noto Sans"], ["Noto Sans Arabic UI"]]
    assert not seen.told["commands"]
    assert not seen.told["reads_sources"]
    assert not seen.told["collects"]
    assert "keyboard" not in seen.complaints


def test_the_command_that_opens_the_window_loads_little_beside_the_window() -> None:
    """Both processes have it: the one that watches, and the window's, which begins as its copy."""
    show = "import sys; from ui import watch; from ui.command import main; print(*sys.modules)"
    shown = subprocess.run([sys.executable, "-c", show], capture_output=True, text=True, check=True, timeout=30)
    modules = shown.stdout.split()
    assert {name for name in modules if name.split(".")[0] in {"kiosk", "reports", "ui"}} - OURS == COMMAND
    assert {name.split(".")[0] for name in modules} & (LIBRARIES | SLOW | {"PySide6", "json"}) == set()
