"""What the operating system must hold for the kiosk: files of packaging/ in their documented form, every key named."""

import re
import subprocess
from xml.etree import ElementTree as ET

import pytest

from tests.support.programs import program
from tests.support.tree import ROOT, chosen, read
from ui.problem import CRASHED

GUIDE = "docs/kiosk-mode.md"
KIOSK = "packaging/linux/kiosk"
SCRIPTS = [name for name in chosen("packaging/linux/") if read(name).startswith("#!/bin/sh")]
KEYS = (
    "Esc", "F1", "F12", "Alt+F4", "Alt+Tab", "Ctrl+Q", "Ctrl+W", "Ctrl+P", "Ctrl+O", "Ctrl+S", "Menu key", "5 × Shift",
    "Ctrl+Alt+Del", "Win+R", "SysRq", "Ctrl+Alt+F1", "Edge swipes", "power",
)  # fmt: skip
SHELL = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"
ACCESS = "{http://schemas.microsoft.com/AssignedAccess/2017/config}"
RS5 = "{http://schemas.microsoft.com/AssignedAccess/201810/config}"


@pytest.mark.parametrize("key", KEYS)
def test_hazard_17_each_key_is_named_in_the_guide(key: str) -> None:
    assert key in read(GUIDE)


def test_hazard_17_the_keyboard_filter_blocks_what_the_guide_says() -> None:
    blocked = set(re.findall(r'"([^"]+)"', read("packaging/windows/keyboard-filter.ps1")))
    for key in ("Alt+F4", "Alt+Tab", "Alt+Esc", "Ctrl+Esc", "Ctrl+Alt+Del", "Shift+Ctrl+Esc", "Application", "Win+R"):
        assert key in blocked
    assert 'StickyKeys = "506"' in read("packaging/windows/keyboard-filter.ps1")


def test_hazard_21_shell_launcher_starts_it_again_whatever_ended_it() -> None:
    root = ET.fromstring(read("packaging/windows/shell-launcher.xml").partition("?>")[2])  # noqa: S314  # ours
    assert root.tag == f"{SHELL}ShellLauncherConfiguration"
    codes = {each.get("ReturnCode"): each.get("Action") for each in root.iter(f"{SHELL}ReturnCodeAction")}
    assert codes == {"0": "RestartShell", str(CRASHED): "RestartShell"}
    assert [each.get("Action") for each in root.iter(f"{SHELL}DefaultAction")] == ["RestartShell"]
    profiles = [each.get("Id") for each in root.iter(f"{SHELL}Profile")]
    assert len(profiles) == 2
    assert len(set(profiles)) == 1  # that of the account is the one that is described


def test_hazard_17_assigned_access_allows_innom_only() -> None:
    root = ET.fromstring(read("packaging/windows/assigned-access.xml").partition("?>")[2])  # noqa: S314  # ours
    assert root.tag == f"{ACCESS}AssignedAccessConfiguration"
    [app] = root.iter(f"{ACCESS}App")
    assert str(app.get("DesktopAppPath")).endswith("innom.exe")
    assert app.get(f"{RS5}AutoLaunch") == "true"
    assert [each.get("ShowTaskbar") for each in root.iter(f"{ACCESS}Taskbar")] == ["false"]
    described, given = root.find(f".//{ACCESS}Profile"), root.find(f".//{ACCESS}DefaultProfile")
    assert described is not None
    assert given is not None
    assert described.get("Id") == given.get("Id")


def test_hazard_21_the_unit_never_gives_up_and_leaves_no_core() -> None:
    lines = read(f"{KIOSK}/innom-kiosk.service").splitlines()
    for line in ("Restart=always", "StartLimitIntervalSec=0", "LimitCORE=0", "User=innom"):
        assert line in lines
    assert "ExecStart=/bin/sh /usr/lib/innom-kiosk/session.sh" in lines
    [cage] = [line for line in read(f"{KIOSK}/session.sh").splitlines() if line.startswith("cage ")]
    assert "-s" not in cage.split()  # no other console


def test_hazard_57_the_keyring_of_a_kiosk_is_opened_by_a_credential_that_a_script_makes_once() -> None:
    script = read(f"{KIOSK}/innom-keyring-credential")
    [cred] = re.findall(r"LoadCredentialEncrypted=keyring:(\S+)", read(f"{KIOSK}/innom-keyring.service"))
    assert cred in script
    assert "--name=keyring" in script
    assert "innom-keyring-credential" in read(GUIDE)


@pytest.mark.parametrize("name", ["session.sh", "innom-as-kiosk", "innom-purge.service", "innom-metrics.service"])
def test_hazard_57_whatever_runs_as_the_kiosks_account_has_its_one_keyring(name: str) -> None:
    assert re.findall(r"DBUS_SESSION_BUS_ADDRESS=(\S+)", read(f"{KIOSK}/{name}")) == ["unix:path=/run/innom/bus"]
    assert "<listen>unix:path=/run/innom/bus</listen>" in read(f"{KIOSK}/innom-bus.conf")


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_shell_can_read_each_script(name: str) -> None:
    assert subprocess.run([program("sh"), "-n", str(ROOT / name)], check=False, timeout=20).returncode == 0
