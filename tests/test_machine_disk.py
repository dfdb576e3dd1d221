"""Whether a disk is encrypted, as sysfs has it: LUKS below, beside or nowhere."""

from pathlib import Path

import pytest

from kiosk.machine_disk import is_encrypted, plain_swap
from tests.support.sysfs import device, mount, swap

LUKS = "CRYPT-LUKS2-0123-root"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where the store would be; each test says what lies under it."""
    made = tmp_path / "home"
    made.mkdir()
    return made


def test_a_plain_partition_is_not_encrypted(home: Path, tmp_path: Path) -> None:
    device(tmp_path, "sda1", "8:1")
    mount(tmp_path, "/", "8:1")
    assert is_encrypted(home, tmp_path) is False


def test_luks_is_encrypted_under_a_volume_of_lvm_too(home: Path, tmp_path: Path) -> None:
    device(tmp_path, "sda1", "8:1")
    device(tmp_path, "dm-0", "253:0", LUKS, on=("sda1",))
    device(tmp_path, "dm-1", "253:1", "LVM-abcd", on=("dm-0",))
    mount(tmp_path, "/", "8:1")
    mount(tmp_path, str(tmp_path), "253:1")
    assert is_encrypted(home, tmp_path) is True


def test_a_volume_on_two_disks_is_encrypted_if_both_are(home: Path, tmp_path: Path) -> None:
    device(tmp_path, "sda1", "8:1")
    device(tmp_path, "dm-0", "253:0", LUKS)
    device(tmp_path, "dm-1", "253:1", "LVM-abcd", on=("dm-0", "sda1"))
    mount(tmp_path, "/", "253:1")
    assert is_encrypted(home, tmp_path) is False


def test_a_file_system_without_numbers_of_a_device_is_found_by_its_source(home: Path, tmp_path: Path) -> None:
    device(tmp_path, "dm-0", "253:0", LUKS)
    (tmp_path / "dev/mapper").mkdir(parents=True)
    (tmp_path / "dev/dm-0").touch()
    (tmp_path / "dev/mapper/root").symlink_to("../dm-0")
    mount(tmp_path, "/", "0:35", "btrfs", "/dev/mapper/root")
    assert is_encrypted(home, tmp_path) is True


def test_a_file_system_that_encrypts_is_enough(home: Path, tmp_path: Path) -> None:
    mount(tmp_path, "/", "0:35", "ecryptfs", "/home/.ecryptfs")
    assert is_encrypted(home, tmp_path) is True


@pytest.mark.parametrize("kind", ["overlay", "zfs", "nfs4"])
def test_of_what_is_no_device_nobody_can_tell(kind: str, home: Path, tmp_path: Path) -> None:
    mount(tmp_path, "/", "0:50", kind, "server:/share")
    assert is_encrypted(home, tmp_path) is None


def test_a_mount_point_with_a_blank_is_found(tmp_path: Path) -> None:
    home = tmp_path / "the store"
    home.mkdir()
    device(tmp_path, "sda1", "8:1")
    device(tmp_path, "dm-0", "253:0", LUKS)
    mount(tmp_path, "/", "8:1")
    mount(tmp_path, str(home).replace(" ", "\\040"), "253:0")
    assert is_encrypted(home / "later", tmp_path) is True


def test_this_machine_is_looked_at_without_a_fault(tmp_path: Path) -> None:
    assert is_encrypted(tmp_path) in (True, False, None)
    assert isinstance(plain_swap(), str)


def test_swap_in_clear_is_named(tmp_path: Path) -> None:
    device(tmp_path, "sda2", "8:2")
    device(tmp_path, "dm-2", "253:2", "CRYPT-PLAIN-swap")
    swap(tmp_path, "/dev/zram0 partition 100 0 100", "/dev/dm-2 partition 100 0 -2", "/dev/sda2 partition 100 0 -3")
    assert plain_swap(tmp_path) == "/dev/sda2"


def test_swap_in_memory_or_encrypted_is_safe(tmp_path: Path) -> None:
    device(tmp_path, "dm-2", "253:2", "CRYPT-PLAIN-swap")
    swap(tmp_path, "/dev/zram0 partition 100 0 100", "/dev/dm-2 partition 100 0 -2")
    assert plain_swap(tmp_path) == ""


def test_a_swap_file_is_as_safe_as_its_disk(tmp_path: Path) -> None:
    device(tmp_path, "sda1", "8:1")
    mount(tmp_path, "/", "8:1")
    swap(tmp_path, "/swapfile file 100 0 -2")
    assert plain_swap(tmp_path) == "/swapfile"
