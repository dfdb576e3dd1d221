"""packaging/msi.py: an MSI of a small bundle, read back by msitools as Windows Installer reads it."""

import os
import subprocess
import sys
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.support.programs import program
from tests.support.tree import ROOT

FILES = {
    "innom.exe": b"MZ",
    "_internal/Qt6Core.dll": b"core",
    "_internal/PySide6/qml/QtQuick/qmldir": b"module QtQuick",
    "_internal/a long name with blanks+1/METADATA": b"",
}
Rows: TypeAlias = list[dict[str, str]]


def bundle(folder: Path, files: dict[str, bytes], written: int = 1_600_000_000) -> Path:
    """As the Windows bundle lies."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        os.utime(file, (written, written))
    return folder


def make(given: Path, out: Path, version: str = "1.2.3") -> Path:
    done = run(given, out, version)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())


def run(given: Path, out: Path, version: str) -> "subprocess.CompletedProcess[str]":
    for each in ("wixl", "msiinfo"):
        program(each, "accept")
    script = [sys.executable, str(ROOT / "packaging" / "msi.py"), str(given), str(out), version]
    known = {**os.environ, "SOURCE_DATE_EPOCH": "1790000000"}
    return subprocess.run(script, env=known, capture_output=True, text=True, check=False, timeout=100)


def table(msi: Path, name: str) -> Rows:
    """The rows of one table, by their columns."""
    command = ["msiinfo", "export", str(msi), name]
    lines = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.splitlines()
    columns = lines[0].split("\t")
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines[3:]]


def properties(msi: Path) -> dict[str, str]:
    return {row["Property"]: row["Value"] for row in table(msi, "Property")}


def places(msi: Path) -> dict[str, str]:
    """Where each file comes to lie, below the program's folder: its component's id."""
    folders = {row["Directory"]: row for row in table(msi, "Directory")}
    components = {row["Component"]: row for row in table(msi, "Component")}

    def path(folder: str) -> str:
        row = folders[folder]
        return "" if folder == "INSTALLDIR" else f"{path(row['Directory_Parent'])}{row['DefaultDir']}/"

    return {
        path(components[row["Component_"]]["Directory_"]) + row["FileName"]: components[row["Component_"]][
            "ComponentId"
        ]
        for row in table(msi, "File")
    }


@pytest.fixture(scope="module")
def msi(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("msi")
    return make(bundle(folder / "innom", FILES), folder / "out")


def test_every_file_of_the_bundle_is_in_it_as_a_component_of_its_own(msi: Path) -> None:
    assert msi.name == "innom-1.2.3-x64.msi"
    assert set(places(msi)) == set(FILES)
    assert len(set(places(msi).values())) == len(FILES)
    assert {row["FileName"]: row["FileSize"] for row in table(msi, "File")}["Qt6Core.dll"] == "4"
    belonging = {row["Component_"] for row in table(msi, "FeatureComponents")}
    assert belonging == {row["Component"] for row in table(msi, "Component")}


def test_the_same_bundle_gives_the_same_bytes_whenever_it_was_built(msi: Path, tmp_path: Path) -> None:
    again = make(bundle(tmp_path / "elsewhere", FILES, 1_700_000_000), tmp_path / "out")
    assert again.read_bytes() == msi.read_bytes()


def test_other_contents_are_another_package_with_the_same_ids(msi: Path, tmp_path: Path) -> None:
    other = make(bundle(tmp_path / "innom", FILES | {"innom.exe": b"NE"}), tmp_path / "out")
    assert places(other) == places(msi)
    assert code(other) != code(msi)


def test_another_version_is_another_product_with_the_same_upgrades_and_components(msi: Path, tmp_path: Path) -> None:
    later = make(bundle(tmp_path / "innom", FILES | {"_internal/new.dll": b""}), tmp_path / "out", "1.3.0")
    one, other = properties(msi), properties(later)
    assert one["ProductCode"] != other["ProductCode"]
    assert one["UpgradeCode"] == other["UpgradeCode"] == "{C9F8BBDB-6ABD-5B09-BE4A-5F0A7EC18D90}"
    assert {name: places(later)[name] for name in FILES} == places(msi)


def test_an_older_version_is_replaced_and_a_newer_one_stops_it(msi: Path) -> None:
    upgrade = {row["ActionProperty"]: row for row in table(msi, "Upgrade")}
    older, newer = upgrade["WIX_UPGRADE_DETECTED"], upgrade["WIX_DOWNGRADE_DETECTED"]
    assert {older["UpgradeCode"], newer["UpgradeCode"]} == {properties(msi)["UpgradeCode"]}
    assert (older["VersionMin"], older["VersionMax"]) == ("", "1.2.3")
    assert int(older["Attributes"]) & 2 == 0  # msidbUpgradeAttributesOnlyDetect: it is removed
    assert (newer["VersionMin"], newer["VersionMax"]) == ("1.2.3", "")
    assert int(newer["Attributes"]) & 2 == 2
    (condition,) = table(msi, "LaunchCondition")
    assert condition["Condition"] == "NOT WIX_DOWNGRADE_DETECTED"
    assert "newer Innom" in condition["Description"]
    order = {row["Action"]: int(row["Sequence"]) for row in table(msi, "InstallExecuteSequence")}
    assert order["LaunchConditions"] < order["RemoveExistingProducts"] < order["InstallFiles"]


def test_it_is_for_the_machine_and_shows_one_short_cut_for_all(msi: Path) -> None:
    assert properties(msi)["ALLUSERS"] == "1"
    (shortcut,) = table(msi, "Shortcut")
    assert (shortcut["Target"], shortcut["Directory_"]) == ("[INSTALLDIR]innom.exe", "ProgramMenuFolder")
    assert all(int(row["Attributes"]) & 256 for row in table(msi, "Component"))  # 64 bit


def test_only_administrators_write_where_the_settings_lie(msi: Path) -> None:
    folders = {row["Directory"]: (row["Directory_Parent"], row["DefaultDir"]) for row in table(msi, "Directory")}
    assert folders["SETTINGSDIR"] == ("CommonAppDataFolder", "Innom")
    (lock,) = table(msi, "MsiLockPermissionsEx")
    assert (lock["LockObject"], lock["Table"]) == ("SETTINGSDIR", "CreateFolder")
    owner, rights = lock["SDDLText"].split("D:")
    assert owner == "O:BAG:BA"
    assert rights.startswith("P")  # nothing is inherited from %ProgramData%, where every user makes files
    given = dict(each.rstrip(")").split(";;;")[::-1] for each in rights.split("(")[1:])
    assert given == {"SY": "A;OICI;FA", "BA": "A;OICI;FA", "BU": "A;OICI;0x1200a9"}  # users: read and enter


def test_the_event_log_knows_the_source(msi: Path) -> None:
    values = {row["Name"]: (row["Root"], row["Value"]) for row in table(msi, "Registry") if "EventLog" in row["Key"]}
    assert values == {
        "EventMessageFile": ("2", "[System64Folder]EventCreate.exe"),
        "TypesSupported": ("2", "#7"),
    }


def test_nothing_of_a_location_is_in_it_nor_removed_by_it(msi: Path) -> None:
    assert table(msi, "RemoveFile") == []
    assert table(msi, "CustomAction") == []


def test_a_bundle_that_was_not_built_on_windows_is_refused(tmp_path: Path) -> None:
    done = run(bundle(tmp_path / "innom", {"innom": b"ELF"}), tmp_path / "out", "1.2.3")
    assert done.returncode == 1
    assert "built on Windows" in done.stderr


@pytest.mark.parametrize("version", ["1.2", "1.2.3rc1", "256.0.0", "1.2.65536"])
def test_a_version_that_windows_cannot_compare_is_refused(version: str, tmp_path: Path) -> None:
    done = run(bundle(tmp_path / "innom", FILES), tmp_path / "out", version)
    assert done.returncode == 1
    assert version in done.stderr


def code(msi: Path) -> str:
    summary = subprocess.run(["msiinfo", "suminfo", str(msi)], capture_output=True, text=True, check=True).stdout
    return next(line for line in summary.splitlines() if line.startswith("Revision number"))
