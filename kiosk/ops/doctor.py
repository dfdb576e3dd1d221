"""Doctor: everything that IT should look after at a location, each thing by itself, whatever else fails.

It names nobody, asks for no passphrase and leaves no line in the log. It opens the store as each command does, and
does not open it as another account than the store's: that would leave files there which the kiosk cannot write.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from ..crypto.slots import KeyringBackend
from ..domain.errors import Environment, Problem
from ..findings import Finding, Value, found, met
from ..machine_clock import THIS_MACHINE, MachineClock
from ..machine_disk import ROOT, is_encrypted, plain_swap
from ..machine_glass import has_camera, screen_width
from ..settings import Settings
from ..store.ballast import BALLAST_BYTES
from .doctor_location import examine_location
from .location import Location, files_of, open_location
from .unpacking import REPLACED, SCRATCH

_MB = 2**20
_OUT, _LOW = 64, 1024  # MB free
_OTHERS = 0o077
_SCREEN_MM = 50  # how far a screen's own word may be off: EDID counts in cm, bezels differ
_COPIES = ("*.damaged", "*.before-*", "*.part")


def examine_machine(home: Path, system: Path = ROOT) -> Iterator[Finding]:
    """Disk, swap, account, permissions, room, log: what can be said without opening anything."""
    encrypted = is_encrypted(home, system)
    yield found("disk", {True: "disk_encrypted", False: "disk_plain", None: "disk_unknown"}[encrypted])
    swap = plain_swap(system)
    yield found("swap", "swap_plain", file=swap) if swap else found("swap", "swap_safe")
    if sys.platform != "win32":
        yield _account(home)
        yield _permissions(home)
    yield from _room(home)
    yield _log(home / "log")
    yield _copies(home)


def examine_glass(settings: Settings, system: Path = ROOT) -> Iterator[Finding]:
    """Camera and screen, as the settings want them."""
    if not settings.camera:
        yield found("camera", "camera_off")
    else:
        codes = {True: "camera_found", False: "camera_gone", None: "camera_unknown"}
        yield found("camera", codes[has_camera(system)])
    width, wanted = screen_width(system), settings.screen_width_mm
    if width is None:
        yield found("screen", "screen_found", width=wanted) if wanted else found("screen", "screen_unknown")
    elif wanted and abs(wanted - width) > _SCREEN_MM:
        yield found("screen", "screen_differs", width=width, set=wanted)
    else:
        yield found("screen", "screen_found", width=wanted or width)


def examine_store(
    settings: Settings,
    home: Path,
    keyring: Callable[[], KeyringBackend],
    now: datetime,
    machine: MachineClock = THIS_MACHINE,
    opened: Callable[[Location], None] = lambda _location: None,
) -> Iterator[Finding]:
    """Keyring, store, and what stands in it; where it does not open, why. `opened` may read the location too."""
    if is_anothers(home):
        yield found("keyring", "keyring_not_asked")
        return
    try:
        backend = keyring()
        location = open_location(settings, home, backend, machine)
    except Problem as problem:
        about_keys = problem.code.startswith("keyring_")
        yield met("keyring" if about_keys else "store", problem)
        return
    try:
        yield found("keyring", "keyring_good", backend=type(backend).__module__.rpartition(".")[2])
        yield from examine_location(location, now)
        opened(location)
    finally:
        location.close()


def is_anothers(home: Path) -> bool:
    """Whether the store belongs to another account than this one; never on Windows, where the folder's rights tell."""
    if sys.platform == "win32":
        return False
    store = files_of(home).folder
    return store.exists() and store.stat().st_uid != os.geteuid()


def _account(home: Path) -> Finding:
    if not is_anothers(home):
        return found("account", "account_right")
    return found("account", "account_other", owner=_name_of(files_of(home).folder.stat().st_uid))


def _name_of(uid: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


def _permissions(home: Path) -> Finding:
    loose = next((path for path in _files(home) if path.lstat().st_mode & _OTHERS), None)
    if loose is None:
        return found("permissions", "permissions_tight")
    return found("permissions", "permissions_loose", file=str(loose))


def _files(home: Path) -> Iterator[Path]:
    """The home folder and all in it that says something. Whoever cannot get into the folder cannot get at its files;
    these are looked at all the same, for a backup takes their rights along."""
    if home.exists():
        yield home
    store = files_of(home).folder
    yield from (path for path in (home / "site.toml", store) if path.exists())
    yield from sorted(path for path in store.glob("*") if path.is_file())


def _room(home: Path) -> Iterator[Finding]:
    there = next(each for each in (home, *home.absolute().parents) if each.exists())
    free = shutil.disk_usage(there).free // _MB
    code = "space_out" if free < _OUT else "space_low" if free < _LOW else "space_enough"
    yield found("space", code, free=free)
    ballast = files_of(home).ballast
    if ballast.parent.is_dir():
        laid = ballast.exists() and ballast.stat().st_size == BALLAST_BYTES
        yield found("ballast", "ballast_there" if laid else "ballast_gone")


def _log(folder: Path) -> Finding:
    file = folder / "innom.log"
    target = next(each for each in (file, folder, *folder.parents) if each.exists())
    if os.access(target, os.W_OK):
        return found("log", "log_written")
    return found("log", "log_unwritable", file=str(folder))


def _copies(home: Path) -> Finding:
    store = files_of(home).folder
    left = [path for pattern in _COPIES for path in sorted(store.glob(pattern))]
    left += sorted(path for name in (REPLACED, SCRATCH) for path in home.glob(f"{name}*"))
    return found("copies", "copies_left", file=str(left[0])) if left else found("copies", "copies_none")


def store_missing(home: Path) -> bool:
    """Whether nothing was set up here yet."""
    return not files_of(home).folder.exists()


def of_settings(load: Callable[[], Settings | None]) -> tuple[Settings | None, Finding]:
    """The settings, and how they stand."""
    try:
        settings = load()
        if settings is None:
            raise Environment("settings_missing", file="site.toml")
    except Problem as problem:
        return None, met("settings", problem)
    value: Value = settings.site.id
    return settings, found("settings", "settings_good", site=value)
