"""A bare Debian 12 of its own, in which packages are installed and removed as on a real machine."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.programs import program
from tests.support.tree import ROOT

SCRIPT = ROOT / "packaging" / "linux" / "bare.sh"
KEPT = ROOT / "build" / "bare-debian-12"  # made once: a second run begins with a copy
ARCHIVES = ROOT / "build" / "bare-debian-12-archives"  # what apt has fetched

APT = 'Dir::Cache::archives "/srv/archives";\nAPT::Keep-Downloaded-Packages "true";\n'
STEP = """
set -u
export DEBIAN_FRONTEND=noninteractive
step() { # NAME COMMAND …: its exit code and what it said go into files
    name=$1
    shift
    code=0
    "$@" >"/srv/said/$name.out" 2>"/srv/said/$name.err" </srv/stdin || code=$?
    echo "$code" >"/srv/said/$name.code"
    : >/srv/stdin
}
given() { printf '%s\\n' "$@" >/srv/stdin; } # what the next step reads
: >/srv/stdin
"""


# Its own /dev and /run, and the kernel's settings read-only: a systemd that thinks the machine its own would give this
# machine's devices other owners, and its kernel the kiosk's settings.
BOOT = """
mount --bind "$0" "$0"
mount --make-rshared "$0"
cd "$0"
mount -t proc proc proc
for place in proc/sys proc/sysrq-trigger; do
    [ ! -e "$place" ] || { mount --bind "$place" "$place"; mount -o remount,bind,ro "$place"; }
done
mount -t sysfs -o ro sysfs sys
for place in run dev tmp; do mount -t tmpfs -o mode=755 tmpfs "$place"; done
chmod 1777 tmp
mknod -m 666 dev/null c 1 3
mknod -m 600 dev/console c 1 3
mknod -m 666 dev/zero c 1 5
mknod -m 666 dev/full c 1 7
mknod -m 666 dev/random c 1 8
mknod -m 666 dev/urandom c 1 9
mknod -m 666 dev/tty c 5 0
mkdir dev/pts dev/shm
mount -t tmpfs tmpfs dev/shm
mount -t devpts -o newinstance,ptmxmode=0666 devpts dev/pts
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
if [ -e /sys/fs/cgroup/cgroup.controllers ]; then
    mount -t cgroup2 cgroup2 sys/fs/cgroup
else
    mount -t tmpfs tmpfs sys/fs/cgroup
    mkdir sys/fs/cgroup/systemd sys/fs/cgroup/unified
    mount -t cgroup -o none,name=systemd,xattr cgroup sys/fs/cgroup/systemd
    mount -t cgroup2 cgroup2 sys/fs/cgroup/unified
fi
exec chroot "$0" env -i container=innom PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd --log-target=journal
"""
NAMESPACES = ("--mount", "--pid", "--net", "--uts", "--ipc", "--cgroup")


@dataclass(frozen=True, slots=True)
class Said:
    """What a step answered."""

    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class BareDebian:
    """Its folder; what is put into `srv` is /srv inside."""

    root: Path

    @property
    def srv(self) -> Path:
        return self.root / "srv"

    def run(self, script: str, seconds: int = 600) -> None:
        """Run steps inside, with processes of their own, which end with the script."""
        (self.srv / "script").write_text(STEP + script, encoding="utf-8")
        command = [program("sh"), str(SCRIPT), "in", str(self.root), "sh", "/srv/script"]
        subprocess.run(command, check=True, timeout=seconds, stdout=subprocess.DEVNULL)

    def said(self, step: str) -> Said:
        """What the step answered; one that was not reached is the test's fault."""
        files = [self.srv / "said" / f"{step}.{end}" for end in ("code", "out", "err")]
        code, out, err = (file.read_text(encoding="utf-8") for file in files)
        return Said(int(code), out, err)


@dataclass(frozen=True, slots=True)
class Booted:
    """The same with its systemd running; `first` is the process that is its number 1."""

    debian: BareDebian
    first: int

    def run(self, script: str, seconds: int = 300) -> None:
        """Run steps on it, as root."""
        (self.debian.srv / "script").write_text(STEP + script, encoding="utf-8")
        command = [program("nsenter"), "--target", str(self.first), *NAMESPACES]
        inside = [program("chroot"), f"/proc/{self.first}/root", "sh", "/srv/script"]
        subprocess.run([*command, *inside], check=True, timeout=seconds, stdout=subprocess.DEVNULL)


@contextmanager
def booted(debian: BareDebian) -> Iterator[Booted]:
    """Its systemd as a machine's, in namespaces of its own, until the end; without a screen, a console, a network."""
    command = [program("unshare"), *NAMESPACES, "--fork", "--kill-child", "sh", "-euc", BOOT, str(debian.root)]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as process:
        try:
            yield Booted(debian, _first_child(process))
        finally:
            process.kill()


def _first_child(process: "subprocess.Popen[bytes]") -> int:
    """Once it has become systemd."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        assert process.poll() is None, "systemd did not come up: it needs root, namespaces and control groups"
        for child in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text(encoding="ascii").split():
            if Path(f"/proc/{child}/comm").read_text(encoding="ascii") == "systemd\n":
                return int(child)
        time.sleep(0.1)
    raise AssertionError("systemd did not come up")


def bare_debian(folder: Path) -> BareDebian:
    """A new one in `folder`, which is not there yet; the first is bootstrapped, which takes a minute."""
    program("debootstrap", "accept")
    if not KEPT.exists():
        making = KEPT.with_name(KEPT.name + ".new")
        shutil.rmtree(making, ignore_errors=True)
        subprocess.run([program("sh"), str(SCRIPT), "make", str(making), "ca-certificates"], check=True, timeout=600)
        making.rename(KEPT)
    subprocess.run([program("cp"), "--archive", "--reflink=auto", str(KEPT), str(folder)], check=True, timeout=200)
    for place in ("said", "archives/partial"):
        (folder / "srv" / place).mkdir(parents=True)
    (folder / "etc/apt/apt.conf.d/zz-archives").write_text(APT, encoding="ascii")
    ARCHIVES.mkdir(exist_ok=True)
    for archive in ARCHIVES.glob("*.deb"):
        (folder / "srv/archives" / archive.name).hardlink_to(archive)
    return BareDebian(folder)


def keep_archives(debian: BareDebian) -> None:
    """For the next run."""
    for archive in (debian.srv / "archives").glob("*.deb"):
        if not (ARCHIVES / archive.name).exists():
            shutil.copy(archive, ARCHIVES / archive.name)
