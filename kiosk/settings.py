"""The settings of one location, from one TOML file, checked key by key."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import TypeVar

from .domain.errors import Environment
from .domain.purpose import Purpose
from .domain.site import Site, parse_zone
from .settings_keys import KEYS, LANGUAGES, faults_of
from .shipped import RESOURCES

__all__ = ["LANGUAGES", "RESOURCES", "RIGHT_TO_LEFT", "Settings", "example_location", "load", "parse", "read"]

T = TypeVar("T")

_MOST = 2**20  # bytes: a file of settings has a few thousand
RIGHT_TO_LEFT = frozenset({"ar"})


@dataclass(frozen=True, slots=True)
class Settings:
    """What IT decides for a location. `screen_width_mm` 0: ask the monitor; `printer` "": the system's default,
    `printer_slips` "": the same; `printer_label` "62x100" or "62", in mm, "": as the queue says;
    `hosts_directory`: a CSV file beside the settings, "" for none; `letter_nb`, `letter_en`:
    text files there, "": the letters that come with Innom; `processor` "": the controller runs it herself."""

    site: Site
    languages: tuple[str, ...]
    controller: str
    contact: str
    authority: str
    hosts_directory: str = ""
    processor: str = ""
    hosts_free_text: bool = True
    printer: str = ""
    printer_slips: str = ""
    printer_label: str = ""
    letter_nb: str = ""
    letter_en: str = ""
    screen_width_mm: int = 0
    screen_reduced_motion: bool = False
    camera: bool = False


def example_location() -> Path:
    """The settings file that a new location starts from: the first *.toml of resources/."""
    return min(RESOURCES.glob("*.toml"))


def load(path: Path) -> Settings:
    """The settings in a file; refuses, by line and key, all that is missing, unknown or of another kind (Faulty)."""
    return read(content_of(path), path.name)


def content_of(path: Path) -> bytes:
    """What is in a settings file; refuses one that is missing or cannot be read."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST + 1)
    except FileNotFoundError:
        raise Environment("settings_missing", file=path.name) from None
    except OSError:
        raise Environment("settings_unreadable", file=path.name) from None
    if len(content) > _MOST:
        raise Environment("settings_unreadable", file=path.name)
    return content


def read(content: bytes, file: str) -> Settings:
    """The settings in the content of a file of this name; refuses as `load` does. A byte order mark is fine."""
    try:
        words = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Environment("settings_unreadable", file=file) from None
    try:
        tables = tomllib.loads(words)
    except (ValueError, RecursionError):  # TOMLDecodeError is a ValueError; so is a number of 5,000 digits
        from .settings_faults import broken

        raise broken(words, file) from None
    return parse(tables, words, file)


def parse(tables: Mapping[str, object], words: str = "", file: str = "") -> Settings:
    """The settings in an opened TOML file; refuses as `load` does, with the lines that they have in `words`."""
    found = tuple(faults_of(tables))
    if found:
        from .settings_faults import faulty

        raise faulty(found, words, file)
    return Settings(
        site=_site(tables),
        languages=tuple(map(str, _value(tables, "site", "languages", list))),
        controller=_value(tables, "privacy", "controller", str),
        contact=_value(tables, "privacy", "contact", str),
        authority=_value(tables, "privacy", "authority", str),
        hosts_directory=_value(tables, "hosts", "directory", str),
        processor=_value(tables, "privacy", "processor", str),
        hosts_free_text=_value(tables, "hosts", "free_text", bool),
        printer=_value(tables, "printer", "name", str),
        printer_slips=_value(tables, "printer", "slips", str),
        letter_nb=_value(tables, "letters", "nb", str),
        letter_en=_value(tables, "letters", "en", str),
        printer_label=_value(tables, "printer", "label", str),
        screen_width_mm=_value(tables, "screen", "width_mm", int),
        screen_reduced_motion=_value(tables, "screen", "reduced_motion", bool),
        camera=_value(tables, "camera", "use", bool),
    )


def _site(tables: Mapping[str, object]) -> Site:
    chosen = _value(tables, "site", "purposes", list)
    return Site(
        id=_value(tables, "site", "id", str),
        name=_value(tables, "site", "name", str),
        zone=parse_zone(_value(tables, "site", "zone", str)),
        closing=_value(tables, "site", "closing", time),
        retention=_value(tables, "site", "retention_days", int),
        purposes=tuple(purpose for purpose in Purpose if purpose in chosen),
    )


def _value(tables: Mapping[str, object], table: str, key: str, kind: type[T]) -> T:
    """What stands there, else the default; its kind was looked at."""
    found = tables.get(table)
    value = found.get(key) if isinstance(found, dict) else None
    chosen = KEYS[table][key].default if value is None else value
    if not isinstance(chosen, kind):
        raise Environment("settings_invalid", key=f"{table}.{key}")
    return chosen
