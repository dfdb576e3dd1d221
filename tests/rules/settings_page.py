"""docs/settings.md and resources/location.schema.json, written from the keys in the code and the words of the example.

python -m tests.rules.settings_page
"""

import json
import re
from datetime import time

from kiosk.settings import RESOURCES, example_location
from kiosk.settings_keys import KEYS, Key
from tests.support.tree import ROOT

PAGE = ROOT / "docs" / "settings.md"
SCHEMA = RESOURCES / "location.schema.json"
HEAD = """# Settings of a location

One TOML file per location. Copy [resources/example-location.toml](../resources/example-location.toml), change it, and
hand it to `innom setup SITE.toml`. `innom settings check SITE.toml` names every fault by its line and changes nothing.
An editor that knows JSON Schema helps with [resources/location.schema.json](../resources/location.schema.json).
Where the file may lie: [docs/install.md](install.md). Unknown keys are refused: a mistyped one is never its default.

Written by `python -m tests.rules.settings_page` from the code and the example's own words; a test holds it.
"""
_KINDS = {str: "string", int: "integer", bool: "boolean", list: "array", time: "string"}
_LINE = re.compile(r"(?P<key>\w+) = (?P<value>.*?)(?:\s+# (?P<words>.*))?")


def words() -> dict[tuple[str, str], str]:
    """What the example says of each key: the lines of comment above it, and the one beside it."""
    found: dict[tuple[str, str], str] = {}
    table, above = "", list[str]()
    for line in example_location().read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            table, above = line[1 : line.index("]")], []
        elif line.startswith("# "):
            above.append(line[2:])
        elif match := _LINE.fullmatch(line):
            found[table, match["key"]] = " ".join(filter(None, (match["words"], *above)))
            above = []
    return found


def page() -> str:
    """docs/settings.md as the code is now."""
    said = words()
    parts = [HEAD]
    for table, keys in KEYS.items():
        parts.append(f"\n## [{table}]\n\n| key | takes | left out | |\n|---|---|---|---|\n")
        parts += [
            f"| `{name}` | {_takes(key)} | {_default(key)} | {said[table, name]} |\n" for name, key in keys.items()
        ]
    return "".join(parts)


def schema() -> str:
    """resources/location.schema.json as the code is now."""
    tables = {table: _table(table, keys) for table, keys in KEYS.items()}
    whole = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Settings of one Innom location",
        **_object(tables, [table for table, found in tables.items() if found["required"]]),
    }
    return json.dumps(whole, ensure_ascii=True, indent=1) + "\n"


def _table(table: str, keys: dict[str, Key]) -> dict[str, object]:
    said = words()
    properties = {name: {"description": said[table, name], **_value(key)} for name, key in keys.items()}
    return _object(properties, [name for name, key in keys.items() if key.default is None])


def _object(properties: object, required: list[str]) -> dict[str, object]:
    return {"type": "object", "additionalProperties": False, "required": required, "properties": properties}


def _value(key: Key) -> dict[str, object]:
    found: dict[str, object] = {"type": _KINDS[key.kind]}
    if key.default is not None:
        found["default"] = key.default
    if key.kind is time:
        found["format"] = "time"  # as editors see a TOML time
    if key.kind is int:
        found |= {"minimum": key.least, "maximum": key.most}
    if key.kind is str:
        found["maxLength"] = key.most
        if key.pattern:
            found["pattern"] = f"^(?:{key.pattern})$"
    if key.choices:
        found |= {"items": {"type": "string", "enum": list(key.choices)}, "minItems": 1, "uniqueItems": True}
    return found


def _takes(key: Key) -> str:
    if key.choices:
        return "a list of " + ", ".join(f"`{each}`" for each in key.choices)
    if key.kind is int:
        return f"{key.least} to {key.most}"
    return {str: f"text, at most {key.most}", bool: "`true`, `false`", time: "a time, `18:00:00`"}[key.kind]


def _default(key: Key) -> str:
    if key.default is None:
        return "**needed**"
    return "all" if key.choices else f"`{json.dumps(key.default)}`"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    SCHEMA.write_text(schema(), encoding="utf-8")
