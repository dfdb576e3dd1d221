"""Which location a command is about: its home folder and its settings file. Imports nothing that takes time."""

import argparse
import os
from pathlib import Path

import platformdirs

from kiosk.settings import LANGUAGES


def home_of(options: argparse.Namespace) -> Path:
    """--home, else INNOM_HOME, else the platform's place for a program's data."""
    given = options.home or os.environ.get("INNOM_HOME")
    return Path(given) if given else platformdirs.user_data_path("innom", appauthor=False)


def settings_of(options: argparse.Namespace, home: Path) -> Path | None:
    """--site, else INNOM_SITE, else the location's own copy, else the machine's; None if there is none."""
    given = options.site or os.environ.get("INNOM_SITE")
    if given:
        return Path(given)
    own, machine = home / "site.toml", platformdirs.site_config_path("innom", appauthor=False) / "site.toml"
    return next((path for path in (own, machine) if path.exists()), None)


def language_of() -> str:
    """That of the terminal's locale, else English."""
    spoken = next((os.environ[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(key)), "")
    code = "nb" if spoken[:2] == "no" else spoken[:2]
    return code if code in LANGUAGES else "en"
