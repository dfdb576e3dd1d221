"""The bundle: a folder with everything that Innom needs, Python too, made by PyInstaller out of the wheel."""

import os
import shutil
import subprocess
from pathlib import Path

import wheel

HERE = Path(__file__).resolve().parent


def build(made: Path, tools: Path, work: Path, out: Path) -> Path:
    """The folder `innom` in `out` with the program `innom` in it, out of the wheel `made`; everything in it is as old
    as SOURCE_DATE_EPOCH says."""
    site = work / "site"
    wheel.unpack(made, site)
    bundle = out / "innom"
    shutil.rmtree(bundle, ignore_errors=True)
    subprocess.run(
        [tools / "python", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
         "--distpath", out, "--workpath", work / "pyinstaller", HERE / "innom.spec"],
        check=True, env={**os.environ, "INNOM_SITE": str(site), "PYTHONHASHSEED": "0"},
    )  # fmt: skip
    _compile_qml(bundle, tools)
    for about in (bundle / "_internal").glob("innom-*.dist-info/METADATA"):  # the version is asked for, not the README
        about.write_text(about.read_text(encoding="utf-8").partition("\n\n")[0] + "\n", encoding="utf-8")
    subprocess.run([tools / "python", HERE / "licences.py", bundle], check=True)
    settle(bundle, int(os.environ["SOURCE_DATE_EPOCH"]))
    return bundle


def _compile_qml(bundle: Path, tools: Path) -> None:
    """Each QML file's bytecode beside it, where Qt looks first: the program cannot write there, and would compile all
    of them once more for each account, and at each start for one without a home."""
    asked = "from PySide6.QtCore import QLibraryInfo as Q; print(Q.path(Q.LibraryPath.LibraryExecutablesPath))"
    place = subprocess.run([tools / "python", "-c", asked], check=True, stdout=subprocess.PIPE, text=True).stdout
    compiler = Path(place.strip()) / ("qmlcachegen.exe" if os.name == "nt" else "qmlcachegen")
    for file in sorted((bundle / "_internal" / "ui").rglob("*.qml")):
        subprocess.run([compiler, "--only-bytecode", "-o", f"{file}c", file], check=True)


def settle(folder: Path, at: int) -> None:
    """One age for everything in it, and modes that do not depend on the umask."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (at, at), follow_symlinks=False)
    folder.chmod(0o755)
    os.utime(folder, (at, at))
