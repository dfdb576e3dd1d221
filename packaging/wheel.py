"""The wheel: exactly the files that are shipped, with the catalogues compiled; the bundle is made of what is in it.

In the work tree resources/ stands beside the packages, where it belongs to all three; in the wheel it lies in kiosk/,
since a folder of that name in everybody's site-packages would be in the way of others.
"""

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

SHIPPED = ("kiosk", "reports", "ui", "resources", "pyproject.toml", "README.md", "LICENSE")


def build(tree: Path, tools: Path, work: Path, out: Path) -> Path:
    """The wheel of `tree` in `out`, made with the programs in `tools`; CalledProcessError if they refuse."""
    stage = work / "stage"
    shutil.rmtree(stage, ignore_errors=True)
    for name in _files(tree):
        target = stage / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(tree / name, target)
        target.chmod(0o644)  # whatever the umask was when it was checked out
    (stage / "resources").rename(stage / "kiosk" / "resources")
    for catalogue in sorted((stage / "kiosk" / "resources" / "i18n").glob("*.ts")):
        _run(tools / "pyside6-lrelease", "-silent", catalogue, "-qm", catalogue.with_suffix(".qm"))
    made = work / "wheel"
    shutil.rmtree(made, ignore_errors=True)
    _run(tools / "python", "-m", "pip", "wheel", "-q", "--disable-pip-version-check", "--no-deps",
         "--no-build-isolation", "--no-index", "-w", made, stage)  # fmt: skip
    (wheel,) = made.glob("*.whl")
    out.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(wheel, out))


def unpack(wheel: Path, site: Path) -> None:
    """As pip would put it into a site-packages, without the notes that pip makes about this machine."""
    shutil.rmtree(site, ignore_errors=True)
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)


def _files(tree: Path) -> list[str]:
    """What git knows of it, or would if it were asked to add it: nothing that merely lies there."""
    asked = ["git", "-C", str(tree), "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *SHIPPED]
    listed = subprocess.run(asked, stdout=subprocess.PIPE, check=True, text=True).stdout.split("\0")
    return sorted({name for name in listed if name and (tree / name).is_file()})


def _run(*words: str | Path) -> None:
    subprocess.run(words, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
