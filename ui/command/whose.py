"""Which location a command is about: its home folder and its settings file. Imports nothing that takes time."""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kiosk.domain.errors import Environment, Refused
from kiosk.settings import LANGUAGES
from ui.only_one import only_one


def home_of(options: argparse.Namespace) -> Path:
    """--home, else INNOM_HOME, else the platform's place for a program's data."""
    given = options.home or os.environ.get("INNOM_HOME")
    if given:
        return Path(given)
    import platformdirs

    return platformdirs.user_data_path("innom", appauthor=False)


def settings_of(options: argparse.Namespace, home: Path) -> Path | None:
    """--site, else INNOM_SITE, else the location's own copy, else that of the first policy folder which has one; None
    if there is none."""
    given = options.site or os.environ.get("INNOM_SITE")
    if given:
        return Path(given)
    own = home / "site.toml"
    if own.exists():
        return own
    places = [folder / "site.toml" for folder in policy_folders()]
    return next((path for path in places if path.exists()), None)


def policy_folders() -> tuple[Path, ...]:
    """Where IT says what holds on this machine: /etc/innom, %ProgramData%\\Innom or /Library/Application Support/Innom;
    then INNOM_POLICY; then the platform's folders for settings of all accounts.

    A variable can only add to the machine's own folder, which comes first.
    """
    import platformdirs

    shared = platformdirs.site_config_path("Innom", appauthor=False)
    machine = shared if sys.platform in ("win32", "darwin") else Path("/etc/innom")
    named = os.environ.get("INNOM_POLICY")
    others = platformdirs.site_config_path("innom", appauthor=False)
    return tuple(dict.fromkeys((machine, *([Path(named)] if named else []), others)))


def language_of() -> str:
    """That of the terminal's locale, else English."""
    spoken = next((os.environ[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(key)), "")
    code = "nb" if spoken[:2] == "no" else spoken[:2]
    return code if code in LANGUAGES else "en"


def window_open(home: Path) -> bool:
    """Whether the kiosk's or the desk's window of this location is open. On Windows nobody knows, but the files of an
    open store cannot be moved there."""
    if sys.platform == "win32":
        return False
    import fcntl

    for file in (home / "window.lock", home / "desk.lock"):
        if not file.exists():
            continue
        with file.open("rb") as held:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)  # as ui/only_one.py holds it
            except OSError:
                return True
    return False


@contextmanager
def no_window(home: Path) -> Iterator[None]:
    """Within it no window of the location is open, nor opened: what it registered would be in a store that another has
    just replaced. Refuses with `restore_window_open` while one is."""
    with ExitStack() as held:
        if sys.platform != "win32" and home.is_dir():
            try:
                for file in (home / "window.lock", home / "desk.lock"):
                    held.enter_context(only_one(file))
            except Environment:
                raise Refused("restore_window_open") from None
        yield
