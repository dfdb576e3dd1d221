"""The bill of materials of the real bundle: valid, complete, and in the versions that the program itself says."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.support.tree import ROOT

TOOLS = ROOT / "build" / "package-venv" / "bin"
Part: TypeAlias = dict[str, Any]
VALID = """
import sys
from pathlib import Path
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
sys.exit(str(JsonStrictValidator(SchemaVersion.V1_6).validate_str(Path(sys.argv[1]).read_text()) or "") or 0)
"""


def write(bundle: Path, out: Path) -> Path:
    command = [str(each) for each in (TOOLS / "python", ROOT / "packaging" / "bill.py", bundle, out, "1.2.3")]
    own = os.environ | {"SOURCE_DATE_EPOCH": "1790000000"}
    done = subprocess.run(command, env=own, capture_output=True, text=True, check=False, timeout=110)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())


def names(parts: list[Part]) -> set[str]:
    return {each["name"] for each in parts}


@pytest.fixture(scope="module")
def file(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(bundle, tmp_path_factory.mktemp("bill"))


@pytest.fixture
def parts(file: Path) -> list[Part]:
    found: list[Part] = json.loads(file.read_text(encoding="utf-8"))["components"]
    return found


def test_hazard_61_the_bill_names_sqlcipher_sqlite_and_openssl_as_the_bundle_does(
    bundle: Path, parts: list[Part]
) -> None:
    asked = [str(bundle / "innom"), "--json", "--demo", "doctor"]
    checks = json.loads(subprocess.run(asked, capture_output=True, check=False, timeout=100).stdout)["checks"]
    [said] = [each["values"] for each in checks if each["check"] == "versions"]
    inside = {(wheel["name"], each["name"]): each["version"] for wheel in parts for each in wheel.get("components", ())}
    assert inside["sqlcipher3", "SQLCipher"] == said["sqlcipher"]
    assert inside["sqlcipher3", "SQLite"] == said["sqlite"]
    assert inside["cryptography", "OpenSSL"] == said["openssl"]
    assert inside["sqlcipher3", "OpenSSL"]


def test_it_is_valid_by_the_schema_of_cyclonedx(file: Path) -> None:
    done = subprocess.run(
        [TOOLS / "python", "-c", VALID, file], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_bill_that_is_not_valid_is_seen(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "bill.json"
    other.write_text(file.read_text(encoding="utf-8").replace('"specVersion"', '"specVersio"'), encoding="utf-8")
    done = subprocess.run([TOOLS / "python", "-c", VALID, other], capture_output=True, check=False, timeout=60)
    assert done.returncode == 1


def test_the_same_bundle_gives_the_same_bytes(bundle: Path, file: Path, tmp_path: Path) -> None:
    assert write(bundle, tmp_path).read_bytes() == file.read_bytes()


def test_what_ships_is_in_it_and_what_only_builds_is_not(bundle: Path, parts: list[Part]) -> None:
    assert {"cryptography", "keyring", "pikepdf", "pyside6-addons", "reportlab", "sqlalchemy", "zxing-cpp"} <= names(
        parts
    )
    assert {"CPython", "PyInstaller bootloader"} <= names(parts)
    assert not {"pip", "pyinstaller", "cyclonedx-bom", "cyclonedx-python-lib", "setuptools", "pytest"} & names(parts)
    fonts = {font.stem for font in bundle.rglob("*.ttf")}
    assert len(fonts) > 20
    assert fonts <= names(parts)


def test_every_wheel_has_its_licence_and_the_hashes_of_the_lock(parts: list[Part]) -> None:
    wheels = [each for each in parts if each.get("purl", "").startswith("pkg:pypi/")]
    assert len(wheels) > 30
    known = [each["licenses"][0].get("expression") or each["licenses"][0]["license"].get("id") for each in wheels]
    assert all(known)
    lock = (ROOT / "packaging" / "requirements-package.txt").read_text(encoding="utf-8")
    hashes = [said["content"] for each in wheels for said in each["externalReferences"][0]["hashes"]]
    assert len(hashes) > len(wheels)
    assert all(f"sha256:{each}" in lock for each in hashes)


def test_machine_code_out_of_no_wheel_is_named_by_debian_package_or_by_hash(parts: list[Part]) -> None:
    loose = [each for each in parts if each.get("purl", "").startswith("pkg:deb/") or each["type"] == "file"]
    assert all(len(each["hashes"][0]["content"]) == 64 for each in loose)
    assert any("python" in each["name"] for each in loose)
