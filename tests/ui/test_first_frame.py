"""The first page is on the glass before the store, the keys and the paper are imported."""

import subprocess
import sys

from tests.support.location import Office

LATE = (
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "cryptography",
    "keyring",
    "reportlab",
    "uharfbuzz",
    "qrcode",
    "zxingcpp",
    "PySide6.QtMultimedia",
    "kiosk.ops",
    "kiosk.store",
    "ui.desk",
)

SHOW = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from ui.app import make_application, wall_clock
from ui.place import Place, os_keyring
from ui.window import KioskWindow

application = make_application()
kiosk = KioskWindow(Place(None, Path(sys.argv[1]), os_keyring), wall_clock)

def seen():
    print(*sorted({name for name in sys.modules}), flush=True)
    import os
    os._exit(0)

kiosk.window.frameSwapped.connect(seen, Qt.ConnectionType.DirectConnection)
kiosk.show(1024, 768)
application.exec()
"""


def test_nothing_heavy_is_imported_before_the_first_frame(office: Office) -> None:
    shown = subprocess.run(
        [sys.executable, "-c", SHOW, str(office.location.home)], capture_output=True, text=True, check=True, timeout=30
    )
    modules = shown.stdout.split()
    assert "ui.window" in modules
    assert [name for name in modules if name.startswith(LATE)] == []
    assert "keyboard" not in shown.stderr
