"""The settings of one location, from one TOML file, checked key by key."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import TypeVar

from .domain.errors import BadField, Environment
from .domain.purpose import Purpose, parse_purposes
from .domain.site import Site, parse_zone

T = TypeVar("T")

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
LANGUAGES = ("nb", "nn", "en", "se", "pl", "uk", "de", "ar")
RIGHT_TO_LEFT = frozenset({"ar"})

_LABEL = re.compile(r"(?:[3-9][0-9]|1[01][0-9])(?:x[2-9][0-9]|x[1-9][0-9]{2})?")
_KEYS = {
    "site": {"id", "name", "zone", "closing", "retention_days", "purposes", "languages"},
    "hosts": {"directory", "free_text"},
    "privacy": {"controller", "processor", "contact", "authority"},
    "letters": {"nb", "en"},
    "printer": {"name", "slips", "label"},
    "screen": {"width_mm", "reduced_motion"},
    "camera": {"use"},
}


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
    """The settings in a file; refuses, naming the key, what is missing, unknown or of another kind."""
    try:
        content = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise Environment("settings_missing", file=path.name) from None
    except (OSError, UnicodeDecodeError):
        raise Environment("settings_unreadable", file=path.name) from None
    try:
        return parse(tomllib.loads(content))
    except (ValueError, RecursionError) as fault:  # TOMLDecodeError is a ValueError; so is a number of 5,000 digits
        raise Environment("settings_not_toml", file=path.name, fault=str(fault)) from None


def parse(tables: Mapping[str, object]) -> Settings:
    """The settings in an opened TOML file; refuses as `load` does."""
    _known(tables)
    languages = _languages(_value(tables, "site", "languages", list, list(LANGUAGES)))
    return Settings(
        site=_site(tables),
        languages=languages,
        controller=_value(tables, "privacy", "controller", str),
        contact=_value(tables, "privacy", "contact", str),
        authority=_value(tables, "privacy", "authority", str),
        hosts_directory=_value(tables, "hosts", "directory", str, ""),
        processor=_value(tables, "privacy", "processor", str, ""),
        hosts_free_text=_value(tables, "hosts", "free_text", bool, True),
        printer=_value(tables, "printer", "name", str, ""),
        printer_slips=_value(tables, "printer", "slips", str, ""),
        letter_nb=_value(tables, "letters", "nb", str, ""),
        letter_en=_value(tables, "letters", "en", str, ""),
        printer_label=_label(_value(tables, "printer", "label", str, "")),
        screen_width_mm=_value(tables, "screen", "width_mm", int, 0),
        screen_reduced_motion=_value(tables, "screen", "reduced_motion", bool, False),
        camera=_value(tables, "camera", "use", bool, False),
    )


def _site(tables: Mapping[str, object]) -> Site:
    try:
        chosen = parse_purposes(_value(tables, "site", "purposes", list, ["tracing", "roll_call"]))
    except BadField:
        raise Environment("settings_invalid", key="site.purposes") from None
    if Purpose.HOST in chosen:  # nobody is asked for what this version cannot do
        raise Environment("settings_purpose_host")
    return Site(
        id=_value(tables, "site", "id", str),
        name=_value(tables, "site", "name", str),
        zone=parse_zone(_value(tables, "site", "zone", str)),
        closing=_value(tables, "site", "closing", time),
        retention=_value(tables, "site", "retention_days", int, 10),
        purposes=tuple(purpose for purpose in Purpose if purpose in chosen),
    )


def _label(given: str) -> str:
    """Width and height of a label in mm, "62x100", or the width of a roll, "62"."""
    if given and not _LABEL.fullmatch(given):
        raise Environment("settings_invalid", key="printer.label")
    return given


def _languages(given: list[object]) -> tuple[str, ...]:
    languages = tuple(language for language in given if isinstance(language, str) and language in LANGUAGES)
    if not languages or len(languages) != len(given):
        raise Environment("settings_invalid", key="site.languages")
    return languages


def _known(tables: Mapping[str, object]) -> None:
    for table, keys in tables.items():
        if table not in _KEYS or not isinstance(keys, dict):
            raise Environment("settings_unknown", key=table)
        for key in keys:
            if key not in _KEYS[table]:
                raise Environment("settings_unknown", key=f"{table}.{key}")


def _value(tables: Mapping[str, object], table: str, key: str, kind: type[T], default: T | None = None) -> T:
    found = tables.get(table)
    value = found.get(key, default) if isinstance(found, dict) else default
    if value is None or not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise Environment("settings_invalid", key=f"{table}.{key}")
    return value
