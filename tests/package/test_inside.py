"""What the bill of materials is made of: libraries inside wheels as the program says them, libraries of this Debian."""

import json
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import qVersion

from kiosk.crypto.versions import openssl_version
from kiosk.store.engine import create_store, versions
from tests.support.programs import program
from tests.support.tree import ROOT

ASKS = "import json, sys; from dataclasses import asdict; sys.path.insert(0, sys.argv[1]); "
LIBRARIES = f"{ASKS} from inside import libraries; print(json.dumps([asdict(each) for each in libraries()]))"
OWNERS = f"""{ASKS} from pathlib import Path; from machine_code import by_owner
print(json.dumps([asdict(each) for each in by_owner(dict(zip(sys.argv[2::2], map(Path, sys.argv[3::2]))))]))"""


def answer(script: str, *words: object) -> list[dict[str, str]]:
    command = [sys.executable, "-c", script, str(ROOT / "packaging"), *map(str, words)]
    found: list[dict[str, str]] = json.loads(
        subprocess.run(command, check=True, capture_output=True, timeout=60).stdout
    )
    return found


def test_hazard_61_sqlcipher_sqlite_and_openssl_are_named_in_the_versions_that_the_program_says(tmp_path: Path) -> None:
    found = {(each["wheel"], each["name"]): each["version"] for each in answer(LIBRARIES)}
    cipher, sqlite = versions(create_store(tmp_path / "innom.db", bytes(32)))
    assert found["sqlcipher3", "SQLCipher"] == cipher
    assert found["sqlcipher3", "SQLite"] == sqlite
    assert found["cryptography", "OpenSSL"] == openssl_version()
    assert found["PySide6_Essentials", "Qt"] == qVersion()
    assert found["", "CPython"] == platform.python_version()


def test_both_openssl_are_named_and_what_reads_pdf_codes_and_letters() -> None:
    found = {(each["wheel"], each["name"]) for each in answer(LIBRARIES) if each["version"]}
    assert {("sqlcipher3", "OpenSSL"), ("cryptography", "OpenSSL")} <= found
    assert {("pikepdf", "qpdf"), ("zxing-cpp", "ZXing-C++"), ("uharfbuzz", "HarfBuzz")} <= found
    assert {("PySide6_Addons", "FFmpeg"), ("PySide6_Essentials", "ICU")} <= found


def test_a_library_of_this_debian_is_named_by_its_package(tmp_path: Path) -> None:
    own = program("dpkg-query")
    copied = Path(shutil.copy(own, tmp_path / "dpkg-query"))
    (found,) = answer(OWNERS, "lib/dpkg-query", copied)
    asked = [own, "--show", "--showformat=${Version}", "dpkg"]
    version = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    assert (found["name"], found["version"]) == ("dpkg", version)


def test_a_file_that_only_has_the_name_of_one_is_named_by_its_place(tmp_path: Path) -> None:
    (tmp_path / "dpkg-query").write_bytes(b"something else")
    (found,) = answer(OWNERS, "lib/dpkg-query", tmp_path / "dpkg-query")
    assert (found["name"], found["version"]) == ("lib/dpkg-query", "")
