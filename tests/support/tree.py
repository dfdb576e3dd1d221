"""The work tree as the rules see it: the files that are, or are about to be, in the repository."""

import subprocess
from functools import cache
from pathlib import Path

from tests.support.programs import program

ROOT = Path(__file__).parents[2]


@cache
def files() -> tuple[str, ...]:
    """Every file that git knows or would add, relative to the root, with forward slashes."""
    listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    # Whose files these are does not matter for reading them.
    command = [program("git"), "-c", f"safe.directory={ROOT}", "-C", str(ROOT), *listing]
    listed = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, timeout=30)
    return tuple(sorted(name for name in set(listed.stdout.split("\0")) if name and (ROOT / name).is_file()))


def chosen(*starts: str, end: str = "") -> list[str]:
    """The files in these folders (or with these names) whose names end so."""
    return [name for name in files() if name.startswith(starts) and name.endswith(end)]


def read(name: str) -> str:
    """The file's text; of what is no text (fonts, pictures: bytes of zero near the start) nothing."""
    content = (ROOT / name).read_bytes()
    return "" if b"\0" in content[:8192] else content.decode("utf-8", errors="replace")
