"""The Debian packages: `innom`, the program with its libraries, and `innom-kiosk`, which makes a machine the kiosk.

Made by dpkg-deb alone, without a build system that reads the machine: the same bundle, version and SOURCE_DATE_EPOCH
give the same bytes.
"""

import gzip
import hashlib
import os
import re
import shutil
import string
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SCRIPTS = ROOT / "packaging" / "linux" / "deb"
KIOSK = ROOT / "packaging" / "linux" / "kiosk"
HOME = "usr/lib/innom"  # not a place for add-ons beside the system: some machines mount only /usr, read-only
UNITS = "usr/lib/systemd/system"
NOT_FOR_THE_BUNDLE = {"python3-venv", "cups-client", "xvfb", "xauth"}  # Python is in it; the others are in `control`
SESSION = {  # file of packaging/linux/kiosk: its place
    "innom-keyring.service": f"{UNITS}/innom-keyring.service",
    "innom-kiosk.service": f"{UNITS}/innom-kiosk.service",
    "innom-purge.service": f"{UNITS}/innom-purge.service",
    "innom-purge.timer": f"{UNITS}/innom-purge.timer",
    "innom-metrics.service": f"{UNITS}/innom-metrics.service",
    "innom-metrics.timer": f"{UNITS}/innom-metrics.timer",
    "innom-sysusers.conf": "usr/lib/sysusers.d/innom.conf",
    "innom-tmpfiles.conf": "usr/lib/tmpfiles.d/innom.conf",
    "innom-sysctl.conf": "usr/lib/sysctl.d/60-innom.conf",
    "innom-logind.conf": "usr/lib/systemd/logind.conf.d/innom.conf",
    "innom-apparmor": "etc/apparmor.d/innom-kiosk",
    "innom-bus.conf": "usr/lib/innom-kiosk/bus.conf",
    "session.sh": "usr/lib/innom-kiosk/session.sh",
    "keyring.sh": "usr/lib/innom-kiosk/keyring.sh",
    "innom-keyring-credential": "usr/sbin/innom-keyring-credential",
    "innom-as-kiosk": "usr/sbin/innom-kiosk",
}
LINKS = {"etc/systemd/system/ctrl-alt-del.target": "/dev/null"}  # masked, for as long as the package is there


def build(bundle: Path, out: Path, version: str, compress: str = "xz") -> Path:
    """Write innom_VERSION_amd64.deb and innom-kiosk_VERSION_all.deb into `out`; the first of them.

    `bundle` is PyInstaller's folder with the executable `innom`. Refuses one without it.
    """
    if not (bundle / "innom").is_file():
        raise FileNotFoundError(bundle / "innom")
    of_debian = debian_version(version)
    with tempfile.TemporaryDirectory(prefix="innom-deb-") as scratch:
        program = Path(scratch) / "innom"
        _lay_program(bundle, program)
        made = _pack(program, "innom", "amd64", of_debian, out, compress)
        session = Path(scratch) / "innom-kiosk"
        _lay_session(session)
        _pack(session, "innom-kiosk", "all", of_debian, out, compress)
    return made


def debian_version(version: str) -> str:
    """0.2.0rc1 comes before 0.2.0, which Debian writes 0.2.0~rc1."""
    return re.sub(r"(?<=\d)\.?(a|b|rc|dev)(?=\d)", r"~\1", version)


def libraries() -> list[str]:
    """The Debian packages whose libraries the bundle needs: those of debian-run.txt."""
    lines = (ROOT / "packaging/linux/debian-run.txt").read_text(encoding="utf-8").splitlines()
    names = {line.split()[0] for line in lines if line and not line.startswith("#")}
    return sorted(names - NOT_FOR_THE_BUNDLE)


def _lay_program(bundle: Path, root: Path) -> None:
    shutil.copytree(bundle, root / HOME, symlinks=True)
    _link(root / "usr/bin/innom", f"../{HOME.removeprefix('usr/')}/innom")
    _put(ROOT / "resources/example-location.toml", root / "usr/share/doc/innom/examples/example-location.toml")
    (root / "etc/innom").mkdir(parents=True)
    _document(root, "innom")


def _lay_session(root: Path) -> None:
    for name, place in SESSION.items():
        _put(KIOSK / name, root / place)
    for place, target in LINKS.items():
        _link(root / place, target)
    _document(root, "innom-kiosk")


def _document(root: Path, name: str) -> None:
    folder = root / "usr/share/doc" / name
    _put(SCRIPTS / "copyright", folder / "copyright")
    changes = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=0)
    (folder / "changelog.gz").write_bytes(changes)


def _put(file: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, place)


def _link(place: Path, target: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(target)


def _pack(root: Path, name: str, architecture: str, version: str, out: Path, compress: str) -> Path:
    """Control files, modes and times, then the package; nothing of the machine or the moment gets in."""
    words = {"version": version, "size": str(_kibibytes(root)), "libraries": ", ".join(libraries())}
    sums = _md5sums(root)
    for template in sorted((SCRIPTS / name).iterdir()):
        _fill(template, root / "DEBIAN" / template.name, words)
    (root / "DEBIAN/md5sums").write_text(sums, encoding="utf-8")
    _level(root, int(os.environ.get("SOURCE_DATE_EPOCH", "0")))
    out.mkdir(parents=True, exist_ok=True)
    made = out / f"{name}_{version}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", f"-Z{compress}", "--build", str(root), str(made)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", "0")}
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return made


def _fill(template: Path, place: Path, words: Mapping[str, str]) -> None:
    """`${version}` and the like; what the shell itself calls $1 or "$unit" stays."""
    place.parent.mkdir(exist_ok=True)
    place.write_text(string.Template(template.read_text(encoding="utf-8")).safe_substitute(words), encoding="utf-8")
    if template.read_bytes().startswith(b"#!"):
        place.chmod(0o755)


def _files(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())


def _kibibytes(root: Path) -> int:
    """As Debian counts: each file in whole KiB, one for all else."""
    files = _files(root)
    return sum(-(-path.stat().st_size // 1024) for path in files) + len(list(root.rglob("*"))) - len(files)


def _md5sums(root: Path) -> str:
    return "".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in _files(root))


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _level(root: Path, moment: int) -> None:
    """Modes 755 and 644, and one time for everything: what the builder's umask and clock were does not count."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
