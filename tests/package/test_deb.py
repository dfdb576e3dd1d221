"""packaging/deb.py: what is in the Debian packages, and that the same input gives the same bytes."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.programs import program
from tests.support.tree import ROOT

MAKE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import deb
print(deb.build(Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]))
"""


def bundle(folder: Path) -> Path:
    """A stand-in for PyInstaller's folder."""
    (folder / "_internal").mkdir(parents=True)
    (folder / "innom").write_bytes(b"\x7fELF")
    (folder / "innom").chmod(0o755)
    (folder / "_internal" / "base_library.zip").write_bytes(bytes(5000))
    (folder / "_internal" / "libz.so").symlink_to("base_library.zip")
    return folder


def make(of: Path, out: Path, version: str = "0.1.0", umask: int = 0o022, epoch: str = "1763900000") -> Path:
    """Both packages; the first one."""
    command = [sys.executable, "-c", MAKE, str(ROOT / "packaging"), str(of), str(out), version]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": epoch}
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, umask=umask, check=True, timeout=100
    )
    return Path(done.stdout.strip())


def asked(made: Path, *options: str) -> str:
    """What dpkg-deb says of a package."""
    command = [program("dpkg-deb"), *options[:1], str(made), *options[1:]]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=50).stdout


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("deb")
    return make(bundle(folder / "innom"), folder / "out")


@pytest.fixture(scope="module")
def session(made: Path) -> Path:
    return made.with_name("innom-kiosk_0.1.0_all.deb")


def test_the_same_bundle_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    """Whatever the builder's umask, folder and files' times are."""
    other = bundle(tmp_path / "elsewhere")
    os.utime(other / "innom", (1, 1))
    again = make(other, tmp_path / "out", umask=0o077)
    for package in (again, again.with_name("innom-kiosk_0.1.0_all.deb")):
        assert package.read_bytes() == made.with_name(package.name).read_bytes()


def test_another_file_gives_other_bytes(made: Path, tmp_path: Path) -> None:
    other = bundle(tmp_path / "elsewhere")
    (other / "_internal" / "more").touch()
    assert make(other, tmp_path / "out").read_bytes() != made.read_bytes()


def test_a_folder_without_the_program_is_no_bundle(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        make(tmp_path, tmp_path / "out")


def test_a_version_to_come_is_older_than_the_version(tmp_path: Path) -> None:
    made = make(bundle(tmp_path / "innom"), tmp_path / "out", "0.2.0rc1")
    assert asked(made, "--field", "Version") == "0.2.0~rc1\n"


@pytest.mark.parametrize("name", ["made", "session"])
def test_every_file_belongs_to_root_and_only_root_may_write(name: str, request: pytest.FixtureRequest) -> None:
    lines = asked(request.getfixturevalue(name), "--contents").splitlines()
    assert len(lines) > 10
    assert [
        line for line in lines if not re.match(r"(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x|lrwxrwxrwx) root/root ", line)
    ] == []


def test_the_program_is_in_its_place(made: Path) -> None:
    contents = asked(made, "--contents")
    assert "./usr/lib/innom/_internal/libz.so -> base_library.zip" in contents
    assert "./usr/bin/innom -> ../lib/innom/innom" in contents
    assert asked(made, "--info", "md5sums").count("\n") == 5


def test_a_desk_needs_nothing_of_the_kiosk(made: Path, session: Path) -> None:
    of_program, of_session = asked(made, "--field", "Depends"), asked(session, "--field", "Depends")
    for each in ("cage", "xwayland", "gnome-keyring", "dbus"):
        assert f" {each}," in of_session
        assert f" {each}," not in of_program
    assert of_session.startswith("innom (= 0.1.0), ")


def test_no_word_of_a_template_is_left(made: Path, session: Path) -> None:
    for package in (made, session):
        for name in ("control", "preinst", "prerm", "postinst"):
            assert not re.search(r"\$\{(version|size|libraries)\}", asked(package, "--info", name))


def test_what_lies_in_etc_is_a_conffile_or_a_folder(made: Path, session: Path) -> None:
    """What IT writes there is never replaced by a package."""
    kept = asked(session, "--info", "conffiles").split()
    files = [
        line.split()[5]
        for package in (made, session)
        for line in asked(package, "--contents").splitlines()
        if line[0] == "-"
    ]
    assert [name.removeprefix(".") for name in files if name.startswith("./etc/")] == kept


def test_every_unit_that_is_there_is_packed(session: Path) -> None:
    contents = asked(session, "--contents")
    units = [file.name for file in (ROOT / "packaging/linux/kiosk").iterdir() if file.suffix in (".service", ".timer")]
    assert len(units) > 5
    assert [name for name in units if f"/systemd/system/{name}\n" not in contents] == []
