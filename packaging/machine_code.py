"""Whose a library is that PyInstaller took from the machine: of which Debian package, in which version.

Of Python itself and what it needs no wheel tells anything; the list of faults of a Debian goes by its packages.
"""

import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Owner:
    """A package of this machine, or, where there is no version, a file that belongs to none."""

    name: str
    version: str
    architecture: str
    digests: tuple[str, ...]


def by_owner(places: Mapping[str, Path]) -> Iterator[Owner]:
    """Each package with the SHA-256 of its files among `places`; the same name is not enough."""
    installed = _installed({Path(place).name for place in places})
    found: dict[str, list[str]] = defaultdict(list)
    for place, file in places.items():
        content = file.read_bytes()
        own = (package for package, theirs in installed[Path(place).name] if theirs.read_bytes() == content)
        found[next(own, place)].append(sha256(content).hexdigest())
    for name, digests in sorted(found.items()):
        version, architecture = ("", "") if name in places else _version(name)
        yield Owner(name.partition(":")[0], version, architecture, tuple(sorted(set(digests))))


def _installed(names: set[str]) -> dict[str, list[tuple[str, Path]]]:
    """By a file's name: the packages that have one of that name, and where."""
    found: dict[str, list[tuple[str, Path]]] = defaultdict(list)
    if names and shutil.which("dpkg-query"):
        asked = ["dpkg-query", "--search", *(f"*/{name}" for name in sorted(names))]
        for line in subprocess.run(asked, capture_output=True, text=True, check=False).stdout.splitlines():
            packages, _, path = line.partition(": ")
            if Path(path).is_file():
                found[Path(path).name].append((packages.partition(",")[0], Path(path)))
    return found


def _version(package: str) -> tuple[str, str]:
    asked = ["dpkg-query", "--show", "--showformat=${Version} ${Architecture}", package]
    version, architecture = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()
    return version, architecture
