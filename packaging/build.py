"""Every package that is handed out, from a clean tree: `python packaging/build.py [PART …] [--out build/packages]`.

Parts: wheel, bundle (a folder that needs no Python), sbom (what is in it), deb (not on Windows), msi (of a bundle that
was built on Windows); all of them if none is named. What is not asked for and needed is made as well, and SHA256SUMS
names every file in the end. It needs git, binutils and Python's shared library, for the MSI wixl
(packaging/linux/debian-accept.txt), and fetches what the lock names, by hash, into build/package-venv.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import bundle
import msi
import wheel

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "packaging" / "requirements-package.txt"
PARTS = ("wheel", "bundle", "sbom", *(["deb"] if sys.platform == "linux" else []), "msi")
SUMS = "SHA256SUMS"


def main() -> int:
    """Make what was asked for; 1 if the tree is not clean."""
    options = _options()
    if not options.allow_dirty and _git("status", "--porcelain"):
        print("The work tree has changes; commit them, or try it with --allow-dirty.", file=sys.stderr)
        return 1
    os.umask(0o022)  # it gets into archives
    os.environ |= {"SOURCE_DATE_EPOCH": _git("log", "-1", "--format=%ct"), "LC_ALL": "C.UTF-8"}
    parts, version = options.parts or PARTS, tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    out, work = options.out.resolve(), ROOT / "build" / "package-work"
    tools = environment(ROOT / "build" / "package-venv")
    made = wheel.build(ROOT, tools, work, out)
    if set(parts) != {"wheel"}:
        folder = bundle.build(made, tools, work, out)
        for part in PARTS[2:]:
            if part == "msi" and part in parts:
                msi_of(options.windows_bundle or folder, out, version, asked_for=bool(options.parts))
            elif part in parts:
                import_module(part).build(folder, out, version)
    sums(out)
    print(out)
    return 0


def msi_of(folder: Path, out: Path, version: str, *, asked_for: bool) -> None:
    """The MSI of a bundle that was built on Windows; where nobody asked for it and there is none, a sentence."""
    if asked_for or (folder / msi.PROGRAM).is_file():
        msi.build(folder, out, version)
    else:
        print("No MSI: its bundle is built on Windows, and named here by --windows-bundle.", file=sys.stderr)


def environment(place: Path) -> Path:
    """The folder of programs of a virtual environment in which exactly the lock is installed, each file by its hash."""
    tools, stamp = place / ("Scripts" if os.name == "nt" else "bin"), place / "lock.sha256"
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if not stamp.exists() or stamp.read_text() != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", place], check=True)
        pip = (tools / "python", "-m", "pip", "install", "-q", "--disable-pip-version-check")
        subprocess.run([*pip, "--require-hashes", "-r", LOCK], check=True)
        stamp.write_text(wanted)
    return tools


def sums(out: Path) -> None:
    """SHA256SUMS of every file in `out`, as `sha256sum -c` reads it."""
    files = [path for path in sorted(out.rglob("*")) if path.is_file() and not path.is_symlink() and path != out / SUMS]
    lines = (f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(out).as_posix()}\n" for path in files)
    (out / SUMS).write_text("".join(lines), encoding="utf-8")


def _git(*words: str) -> str:
    return subprocess.run(["git", "-C", ROOT, *words], stdout=subprocess.PIPE, check=True, text=True).stdout.strip()


def _options() -> argparse.Namespace:
    top = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    top.add_argument("parts", nargs="*", type=_part, metavar="PART", help=", ".join(PARTS))
    top.add_argument("--out", type=Path, default=ROOT / "build" / "packages", metavar="FOLDER")
    top.add_argument("--allow-dirty", action="store_true", help="to try it; such packages are not to be handed out")
    top.add_argument("--windows-bundle", type=Path, metavar="FOLDER", help="what build.py made on Windows, for the MSI")
    return top.parse_args()


def _part(word: str) -> str:
    if word not in PARTS:  # argparse's own choices refuse that none is named
        raise argparse.ArgumentTypeError(f"there is no part {word}")
    return word


if __name__ == "__main__":
    sys.exit(main())
