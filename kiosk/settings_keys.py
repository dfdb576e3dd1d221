"""Every key of a location's settings file: what it takes, and which sentence refuses the rest."""

import re
from collections.abc import Iterator, Mapping
from datetime import time
from typing import NamedTuple

from .domain.errors import Environment
from .domain.site import MAX_RETENTION, MIN_RETENTION, SITE_ID, parse_zone

LANGUAGES = ("nb", "nn", "en", "se", "pl", "uk", "de", "ar")
PURPOSES = ("tracing", "roll_call")
LABEL = r"(?:[3-9][0-9]|1[01][0-9])(?:x[2-9][0-9]|x[1-9][0-9]{2})?"
FILE = r"(?:[^\x00-\x1f\x7f-\x9f./\\:][^\x00-\x1f\x7f-\x9f/\\:]*)?"  # the name of a file, which leads to no folder
LINE = r"[^\x00-\x1f\x7f-\x9f]*"  # text in one line
WORDS = r"[^\x00-\x1f\x7f-\x9f]*[^\x00-\x20\x7f-\xa0][^\x00-\x1f\x7f-\x9f]*"  # that, and not empty


class Key(NamedTuple):
    """One setting. `code` refuses all that it does not take; `default` None: it has to be there; `least` and `most`: of
    a number, or `most` characters; `pattern`: the whole of a text; `choices`: what a list may hold, each once."""

    kind: type
    code: str
    default: object = None
    least: int = 0
    most: int = 0
    pattern: str = ""
    choices: tuple[str, ...] = ()


class Found(NamedTuple):
    """What is wrong with `table.key`, or with a table where `key` is ""."""

    code: str
    table: str
    key: str

    @property
    def name(self) -> str:
        """As it is said."""
        return f"{self.table}.{self.key}" if self.key else self.table


def _text(most: int, default: str | None = "") -> Key:
    code, pattern = ("settings_words", WORDS) if default is None else ("settings_line", LINE)
    return Key(str, code, default, most=most, pattern=pattern)


def _switch(default: bool) -> Key:
    return Key(bool, "settings_switch", default)


_BESIDE = Key(str, "settings_file", "", most=255, pattern=FILE)

KEYS: dict[str, dict[str, Key]] = {
    "site": {
        "id": Key(str, "settings_id", most=40, pattern=SITE_ID),
        "name": _text(100, None),
        "zone": Key(str, "settings_zone", most=100),
        "closing": Key(time, "settings_closing"),
        "retention_days": Key(int, "settings_number", 10, MIN_RETENTION, MAX_RETENTION),
        "purposes": Key(list, "settings_list", list(PURPOSES), choices=PURPOSES),
        "languages": Key(list, "settings_list", list(LANGUAGES), choices=LANGUAGES),
    },
    "hosts": {"directory": _BESIDE, "free_text": _switch(True)},
    "privacy": {
        "controller": _text(300, None),
        "processor": _text(300),
        "contact": _text(300, None),
        "authority": _text(300, None),
    },
    "printer": {
        "name": _text(255),
        "slips": _text(255),
        "label": Key(str, "settings_label", "", most=7, pattern=f"(?:{LABEL})?"),
    },
    "letters": {"nb": _BESIDE, "en": _BESIDE},
    "screen": {"width_mm": Key(int, "settings_number", 0, 0, 5000), "reduced_motion": _switch(False)},
    "camera": {"use": _switch(False)},
}


def faults_of(tables: Mapping[str, object]) -> Iterator[Found]:
    """All that is wrong in an opened settings file."""
    for table, values in tables.items():
        if table not in KEYS:
            yield Found("settings_unknown", table, "")
        elif not isinstance(values, dict):
            yield Found("settings_table", table, "")
        else:
            yield from (Found("settings_unknown", table, key) for key in values if key not in KEYS[table])
    for table, keys in KEYS.items():
        values = tables.get(table, {})
        if isinstance(values, dict):
            yield from _faults_in(table, keys, values)


def _faults_in(table: str, keys: Mapping[str, Key], values: Mapping[str, object]) -> Iterator[Found]:
    for name, key in keys.items():
        if name in values:
            if code := _refused(name, key, values[name]):
                yield Found(code, table, name)
        elif key.default is None:
            yield Found("settings_lacks", table, name)


def _refused(name: str, key: Key, value: object) -> str:
    """The code of the sentence that refuses this value; "" for a good one."""
    if name == "purposes" and isinstance(value, list) and "host" in value:
        return "settings_purpose_host"  # nobody is asked for what this version cannot do
    good = isinstance(value, key.kind) and isinstance(value, bool) == (key.kind is bool) and _fits(key, value)
    return "" if good else key.code


def _fits(key: Key, value: object) -> bool:
    if isinstance(value, str):
        fits = len(value) <= key.most and (not key.pattern or re.fullmatch(key.pattern, value) is not None)
        return fits and (key.code != "settings_zone" or _is_zone(value))
    if isinstance(value, list):
        names = [each for each in value if isinstance(each, str) and each in key.choices]
        return len(names) == len(value) == len(set(names)) > 0
    return not isinstance(value, int) or isinstance(value, bool) or key.least <= value <= key.most


def _is_zone(name: str) -> bool:
    try:
        parse_zone(name)
    except Environment:
        return False
    return True
