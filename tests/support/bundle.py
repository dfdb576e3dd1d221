"""The bundle of this tree, as packaging/build.py makes it: once, and again when the tree has changed."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.tree import ROOT, chosen

OUT = ROOT / "build" / "accept-packages"
INTO = ("kiosk/", "reports/", "ui/", "resources/", "packaging/", "pyproject.toml")
NOT_INTO = ("packaging/linux/", "packaging/windows/")


@pytest.fixture(scope="session")
def bundle() -> Path:
    """Its folder."""
    return built()


def is_built() -> bool:
    """Whether there is one of this tree as it is."""
    stamp = OUT / "made-from"
    return stamp.exists() and stamp.read_text(encoding="ascii") == _digest()


def built() -> Path:
    """Its folder. From a tree with changes too: what is tested is what lies here."""
    stamp, now = OUT / "made-from", _digest()
    if not is_built():
        stamp.unlink(missing_ok=True)
        build = [sys.executable, str(ROOT / "packaging" / "build.py"), "bundle", "--allow-dirty", "--out", str(OUT)]
        subprocess.run(build, cwd=ROOT, check=True, timeout=900)
        stamp.write_text(now, encoding="ascii")
    return OUT / "innom"


def _digest() -> str:
    digest = hashlib.sha256()
    for name in sorted(set(chosen(*INTO)) - set(chosen(*NOT_INTO))):
        digest.update(name.encode() + hashlib.sha256((ROOT / name).read_bytes()).digest())
    return digest.hexdigest()
