"""The licences of everything in a bundle, into its folder licences/: whoever hands it on owes them to whoever gets it.

To be called where the wheels are, as bill.py is: `python licences.py BUNDLE`. Without a text a package is refused.
"""

import shutil
import sys
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path
from sysconfig import get_path

from bill import read, ships
from machine_code import by_owner

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "packaging" / "licences"
QTS = ("pyside6", "shiboken6")  # their wheels hold no text; ours says what holds for them
MARKS = ("licen", "copying", "notice", "authors")


def write(folder: Path) -> None:
    """Fill `folder`/licences anew."""
    out, bundle = folder / "licences", read(folder)
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(TEXTS, out)
    shutil.copyfile(ROOT / "LICENSE", out / "Innom.txt")
    shutil.copyfile(ROOT / "resources" / "fonts" / "APACHE-2.0.txt", out / "Apache-2.0.txt")
    shutil.copyfile(Path(get_path("stdlib"), "LICENSE.txt"), out / "Python.txt")
    for wheel in [*distributions(), distribution("pyinstaller")]:
        if wheel.name == "pyinstaller" or ships(wheel, bundle):
            _of_wheel(wheel, out / f"{wheel.name}-{wheel.version}")
    machines = {file.name: file for file in (folder / "_internal").glob("lib*.so*") if not file.is_symlink()}
    for owner in by_owner(machines):
        text = Path("/usr/share/doc", owner.name, "copyright")
        if text.is_file():  # what no Debian package owns is part of a wheel
            shutil.copyfile(text, out / f"{owner.name}.txt")


def _of_wheel(wheel: Distribution, out: Path) -> None:
    found = [
        file for file in wheel.files or () if ".dist-info/" in file.as_posix()
        and any(mark in file.name.lower() for mark in MARKS)
    ]  # fmt: skip
    if not found and not wheel.name.lower().startswith(QTS):
        raise SystemExit(f"{wheel.name} {wheel.version} comes without its licence; put a text into packaging/licences.")
    for file in found:
        out.mkdir(exist_ok=True)
        shutil.copyfile(str(file.locate()), out / file.name)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
