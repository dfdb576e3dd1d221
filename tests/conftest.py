"""What every test stands on: no access to the developer's own home, keyring or display; fixtures from tests/support."""

import atexit
import gc
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from hypothesis.configuration import set_hypothesis_home_dir
from hypothesis.database import DirectoryBasedExampleDatabase

pytest_plugins = [
    "tests.support.log_guard",
    "tests.support.display",
    "tests.support.secret_service",
    "tests.support.location",
    "tests.support.wall",
    "tests.support.pair",
]

home = Path(tempfile.mkdtemp(prefix="innom-home-"))
atexit.register(shutil.rmtree, home, ignore_errors=True)

# Set once, before the homes are changed below: the processes of pytest-xdist share it.
cache = Path(os.environ.setdefault("INNOM_TEST_CACHE", str(Path.home() / ".cache" / "innom-tests")))
set_hypothesis_home_dir(cache / "hypothesis")
hypothesis.settings.register_profile(
    "here", deadline=None, database=DirectoryBasedExampleDatabase(cache / "hypothesis" / "examples")
)
hypothesis.settings.register_profile("ci", deadline=None, database=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")

for name in ("CONFIG", "DATA", "CACHE", "STATE"):
    os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())
os.environ["HOME"] = str(home)
os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={home}/no-bus"  # a test asks for `secret_service`
for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "INNOM_SITE", "INNOM_HOME", "LANGUAGE"):
    os.environ.pop(name, None)
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["TZ"] = "UTC"
os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a test that needs a real window gives its process a `virtual_display`
os.environ["QT_QUICK_BACKEND"] = "software"


def pytest_collection_finish() -> None:
    """What is imported by now is never garbage; to look through it after each window took a fifth of a second."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def qapp_cls() -> type[Any]:
    """pytest-qt's application, the same that the kiosk makes: no widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication
