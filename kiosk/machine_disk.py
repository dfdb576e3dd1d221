"""What the machine says of its disks: whether what lies there is encrypted when the machine is off.

On Linux by sysfs, as `lsblk` does, so neither root nor a program is needed. `system` is where the machine's own
folders begin.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path("/")
_PATIENCE = 20
_ENCRYPTING = {"ecryptfs", "fuse.gocryptfs", "fuse.encfs"}
_OCTAL = re.compile(r"\\([0-7]{3})")


def is_encrypted(path: Path, system: Path = ROOT) -> bool | None:
    """Whether the disk on which a path lies is encrypted; None where that cannot be told."""
    if sys.platform == "win32":
        return _by_bitlocker(path)
    if sys.platform == "darwin":
        return {"true": True, "false": False}.get(_answer("/usr/bin/fdesetup", "isactive"))
    mount = _mount_of(path, system)
    if mount is None:
        return None
    numbers, kind, source = mount
    if kind in _ENCRYPTING:
        return True
    return _device(_node(numbers, source, system))


def plain_swap(system: Path = ROOT) -> str:
    """The first swap space that lies on a disk in clear, "" if there is none; Linux alone, elsewhere it is part of the
    disk."""
    try:
        lines = (system / "proc/swaps").read_text(encoding="utf-8", errors="replace").splitlines()[1:]
    except OSError:
        return ""
    for line in lines:
        name, kind = (_unescaped(word) for word in line.split()[:2])
        if Path(name).name.startswith("zram"):
            continue  # in memory
        safe = _device(_node("", name, system)) if kind == "partition" else is_encrypted(Path(name), system)
        if safe is False:
            return name
    return ""


def _mount_of(path: Path, system: Path) -> tuple[str, str, str] | None:
    """Device numbers, file system and source of the mount on which a path lies (proc(5), mountinfo)."""
    try:
        lines = (system / "proc/self/mountinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    at, best = Path(os.path.realpath(path)), (-1, ("", "", ""))
    for line in lines:
        before, _, after = line.partition(" - ")
        fields, told = before.split(), after.split()
        point = Path(_unescaped(fields[4]))
        if at.is_relative_to(point) and len(point.parts) >= best[0]:  # a later mount lies over an earlier one
            best = (len(point.parts), (fields[2], told[0], _unescaped(told[1])))
    return best[1] if best[0] >= 0 else None


def _node(numbers: str, source: str, system: Path) -> Path | None:
    """The device in sysfs: by its numbers, or where a file system of several disks has none, by its source."""
    by_numbers = system / "sys/dev/block" / numbers
    if numbers and by_numbers.exists():
        return by_numbers
    if not source.startswith("/dev/"):
        return None
    by_name = system / "sys/class/block" / Path(os.path.realpath(system / source[1:])).name
    return by_name if by_name.exists() else None


def _device(node: Path | None) -> bool | None:
    """Whether dm-crypt lies under it: itself, or every device that it is made of."""
    if node is None:
        return None
    try:
        if (node / "dm/uuid").read_text(encoding="ascii", errors="replace").startswith("CRYPT-"):
            return True
    except OSError:
        pass
    below = sorted((node / "slaves").iterdir()) if (node / "slaves").is_dir() else []
    return bool(below) and all(_device(each) for each in below)


def _unescaped(word: str) -> str:
    return _OCTAL.sub(lambda found: chr(int(found[1], 8)), word)


def _by_bitlocker(path: Path) -> bool | None:
    """As Explorer shows it, which needs no administrator. Written after Microsoft's pages, not tried on Windows."""
    drive = path.absolute().drive
    asked = f"(New-Object -ComObject Shell.Application).NameSpace('{drive}').Self.ExtendedProperty"
    said = _answer("powershell", "-NoProfile", "-Command", f"{asked}('System.Volume.BitLockerProtection')")
    return {"1": True, "3": True, "6": True, "2": False, "4": False, "5": False}.get(said)


def _answer(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=False)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()
