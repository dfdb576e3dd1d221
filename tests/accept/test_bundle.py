"""The real bundle: it runs where there is no Python and nothing can be written, and holds nothing but itself."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import TRACED
from tests.support.location import HARD_NAME, PASSPHRASE, settings_file
from tests.support.programs import program
from tests.support.secret_service import SecretService
from tests.support.tree import ROOT

KEY = re.compile(rb"-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{40}|AGE-SECRET-KEY-1[0-9A-Z]{50}")
ALL = """
import sys
from PyInstaller.archive.readers import CArchiveReader
archive = CArchiveReader(sys.argv[1])
for name in sorted(archive.toc):
    if name.endswith(".pyz"):
        modules = archive.open_embedded_archive(name)
        for module in sorted(modules.toc):
            sys.stdout.buffer.write(module.encode() + b"\\n" + (modules.extract(module, raw=True) or b"") + b"\\n")
    else:
        sys.stdout.buffer.write(archive.extract(name))
"""


def innom(bundle: Path, home: Path, *words: str, stdin: str = "", **more: str) -> "subprocess.CompletedProcess[str]":
    """The program of the bundle in an environment of its own without Python; its folder is read-only for it, which for
    root needs a mount."""
    mounted = [program("unshare"), "-m", "sh", "-c", 'mount --bind -o ro "$0" "$0" && exec "$@"', str(bundle)]
    own = {"HOME": str(home), "PATH": "/nonexistent", "LANG": "C.UTF-8", **more}
    cleared = [program("env"), "-i", *(f"{key}={value}" for key, value in own.items())]
    command = [*mounted, *cleared, str(bundle / "innom"), *words]
    return subprocess.run(command, cwd=home, input=stdin, capture_output=True, text=True, check=False, timeout=110)


@pytest.fixture(scope="module")
def contents(bundle: Path) -> bytes:
    """All that is in it, unpacked."""
    python = ROOT / "build" / "package-venv" / "bin" / "python"
    inner = subprocess.run([python, "-c", ALL, bundle / "innom"], check=True, stdout=subprocess.PIPE, timeout=60).stdout
    files = (path.read_bytes() for path in sorted(bundle.rglob("*")) if path.is_file() and not path.is_symlink())
    return b"\n".join((inner, *files))


def test_the_tour_walks_through_a_bundle_without_python_in_a_folder_that_cannot_be_written(
    bundle: Path, tmp_path: Path
) -> None:
    drawn = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    done = innom(bundle, tmp_path, "--demo", "--tour", "out", **drawn)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "out" / "report.pdf").read_bytes().startswith(b"%PDF")


def test_a_location_is_set_up_used_and_examined_by_the_bundle(
    bundle: Path, secret_service: SecretService, tmp_path: Path
) -> None:
    def answer(*words: str, stdin: str = "") -> object:
        done = innom(bundle, tmp_path, "--home", "home", "--json", *words, stdin=stdin, **secret_service.environment)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout else None

    answer("setup", str(settings_file(tmp_path)), "--staff", "Kari Moe", stdin=f"{PASSPHRASE}\n")
    answer("check-in", stdin=json.dumps(TRACED))
    visits = answer("visits", "--reason", "tracing", "--passphrase-stdin", stdin=f"{PASSPHRASE}\n")
    assert isinstance(visits, list)
    assert [visit["name"] for visit in visits] == [TRACED["name"]]
    report = ("report", "--reason", "tracing", "--passphrase-stdin", "--out", "report.pdf")
    answer(*report, stdin=f"{PASSPHRASE}\n")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    examined = innom(bundle, tmp_path, "--home", "home", "--json", "doctor", **secret_service.environment)
    found = {each["check"]: each["state"] for each in json.loads(examined.stdout)["checks"]}
    assert (found["keyring"], found["store"], found["chain"]) == (
        "ok",
        "ok",
        "ok",
    )  # the machine of a test is not in order, its location is


def test_hazard_61_the_bundle_holds_no_private_key_and_no_secret_of_a_test(contents: bytes) -> None:
    assert KEY.search(contents) is None
    assert PASSPHRASE.encode() not in contents


def test_hazard_61_the_bundle_holds_no_test_and_no_name_of_test_data(contents: bytes) -> None:
    """The demo's forty invented visitors and the tour's are in it, and stand for nobody."""
    names = (TRACED["name"], "Kari Moe", HARD_NAME)
    assert [name for name in names if name.encode() in contents] == []
    assert re.search(rb"\n(tests|pytest|hypothesis)(\.[a-z_.]+)?\n", contents) is None


def test_hazard_61_the_bundle_names_no_folder_of_the_machine_that_made_it(contents: bytes) -> None:
    assert os.fsencode(ROOT) not in contents


def test_each_package_in_the_bundle_has_its_licence_beside_it(bundle: Path) -> None:
    texts = {path.name.partition("-")[0].lower() for path in (bundle / "licences").iterdir()}
    assert {"innom.txt", "lgpl", "sqlcipher.txt", "python.txt", "sqlcipher3", "reportlab", "keyring"} <= texts


def test_two_wheels_of_one_tree_are_the_same_bytes_whatever_the_umask(bundle: Path, tmp_path: Path) -> None:
    build = [sys.executable, str(ROOT / "packaging" / "build.py"), "wheel", "--allow-dirty", "--out"]
    for number, mask in enumerate((0o022, 0o077)):
        out = tmp_path / str(number)
        subprocess.run([*build, str(out)], check=True, stdout=subprocess.DEVNULL, timeout=110, umask=mask)
    (first,), (second,) = (list((tmp_path / each).glob("*.whl")) for each in ("0", "1"))
    assert first.read_bytes() == second.read_bytes()
