"""Which camera and screen hang on the machine, as Linux' sysfs says, so that no window has to be opened for it.

`system` is where the machine's own folders begin. None: nobody can tell here, as on Windows and macOS.
"""

from pathlib import Path

ROOT = Path("/")
_WIDTH_AT, _CM = 21, 10  # EDID 1.4, table 3.4: byte 21 is the width in cm, 0 where it is not known
_EDID_BYTES = 128


def has_camera(system: Path = ROOT) -> bool | None:
    """Whether there is a camera."""
    if not (system / "sys/class").is_dir():
        return None
    return any((system / "sys/class/video4linux").glob("video*"))


def screen_width(system: Path = ROOT) -> int | None:
    """How many mm wide the widest screen says it is."""
    widths = [_width(output / "edid") for output in (system / "sys/class/drm").glob("card*-*") if _is_on(output)]
    return max(widths, default=0) or None


def _is_on(output: Path) -> bool:
    try:
        return (output / "status").read_text(encoding="ascii").strip() == "connected"
    except (OSError, UnicodeDecodeError):
        return False


def _width(file: Path) -> int:
    try:
        edid = file.read_bytes()
    except OSError:
        return 0
    return edid[_WIDTH_AT] * _CM if len(edid) >= _EDID_BYTES else 0
