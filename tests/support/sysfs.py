"""Trees as Linux' sysfs and procfs have them, for machines that the tests do not run on."""

from pathlib import Path


def mount(system: Path, point: str, numbers: str, kind: str = "ext4", source: str = "/dev/sda1") -> None:
    """One more line of mountinfo."""
    file = system / "proc/self/mountinfo"
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as told:
        told.write(f"36 35 {numbers} / {point} rw,noatime shared:1 - {kind} {source} rw\n")


def device(system: Path, name: str, numbers: str, uuid: str = "", on: tuple[str, ...] = ()) -> None:
    """A block device: its device-mapper id, and the devices that it lies on."""
    folder = system / "sys/class/block" / name
    (folder / "slaves").mkdir(parents=True)
    if uuid:
        (folder / "dm").mkdir()
        (folder / "dm/uuid").write_text(uuid + "\n", encoding="ascii")
    for below in on:
        (folder / "slaves" / below).symlink_to(system / "sys/class/block" / below)
    by_numbers = system / "sys/dev/block" / numbers
    by_numbers.parent.mkdir(parents=True, exist_ok=True)
    by_numbers.symlink_to(folder)


def swap(system: Path, *lines: str) -> None:
    """The content of /proc/swaps."""
    file = system / "proc/swaps"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(["Filename Type Size Used Priority", *lines, ""]), encoding="utf-8")


def screen(system: Path, name: str, centimetres: int, status: str = "connected") -> None:
    """A video output with what hangs on it."""
    folder = system / "sys/class/drm" / name
    folder.mkdir(parents=True)
    (folder / "status").write_text(status + "\n", encoding="ascii")
    (folder / "edid").write_bytes(bytes(21) + bytes([centimetres]) + bytes(106))
