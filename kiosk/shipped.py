"""Where the data lies that comes with the program: in a work tree beside the packages, installed inside this one."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
RESOURCES = _HERE / "resources" if (_HERE / "resources").is_dir() else _HERE.parent / "resources"
