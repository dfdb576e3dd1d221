"""Every key of a location's settings stands in docs/settings.md, in the JSON Schema and in the example."""

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from datetime import time
from typing import Any

import pytest

from kiosk.domain.errors import Faulty
from kiosk.settings import Settings, example_location, parse
from kiosk.settings_keys import KEYS
from tests.rules import settings_page

COMMAND = "python -m tests.rules.settings_page"
EXAMPLE = tomllib.loads(example_location().read_text(encoding="utf-8"))
ALL = [(table, key) for table, keys in KEYS.items() for key in keys]
ODD: list[Any] = [
    "", "x", "oslo-1", "a\nb", "x" * 41, "x" * 301, "62x100", "62x1", "Europe/Oslo", " ", 0, 7, 29, -1, 5001, True,
    False, [], ["nb"], ["nb", "nb"], ["nb", 1], ["tracing"], ["host"], ["zz"], {}, 1.5, time(18), "18:00:00", "Oslo ",
    "-ab",
]  # fmt: skip


def test_the_page_and_the_schema_are_as_the_code_is() -> None:
    assert settings_page.PAGE.read_text(encoding="utf-8") == settings_page.page(), COMMAND
    assert settings_page.SCHEMA.read_text(encoding="utf-8") == settings_page.schema(), COMMAND


@pytest.mark.parametrize(("table", "key"), ALL)
def test_every_key_has_its_words_in_the_example_and_so_in_docs_and_schema(table: str, key: str) -> None:
    said = settings_page.words()[table, key]
    assert len(said) > 15
    section = settings_page.PAGE.read_text(encoding="utf-8").split(f"## [{table}]\n")[1].split("\n## ")[0]
    assert re.search(rf"^\| `{key}` \|.*{re.escape(said)} \|$", section, re.MULTILINE)
    assert json.loads(settings_page.schema())["properties"][table]["properties"][key]["description"] == said


def test_every_setting_of_the_program_comes_from_a_key() -> None:
    assert len(ALL) == len(fields(Settings)) - 1 + 6  # of `site` six stand in the file, and its languages beside it


def test_what_may_be_left_out_stands_in_the_example_with_its_default() -> None:
    assert {(table, key) for table, keys in EXAMPLE.items() for key in keys} == set(ALL)
    optional = {(table, key): KEYS[table][key].default for table, key in ALL if KEYS[table][key].default is not None}
    assert optional == {(table, key): EXAMPLE[table][key] for table, key in optional}


def test_without_what_may_be_left_out_the_settings_are_the_same() -> None:
    short = {
        table: {key: value for key, value in keys.items() if KEYS[table][key].default is None}
        for table, keys in EXAMPLE.items()
    }
    assert parse({table: keys for table, keys in short.items() if keys}) == parse(EXAMPLE)


@pytest.mark.parametrize(("table", "key"), ALL)
def test_the_schema_takes_what_the_program_takes(table: str, key: str) -> None:
    for value in ODD:
        tables = EXAMPLE | {table: EXAMPLE[table] | {key: value}}
        if key == "zone" and isinstance(value, str):
            continue  # which zones there are no schema knows
        assert (faults(tables) == []) == (list(against(json.loads(settings_page.schema()), tables)) == []), value


@pytest.mark.parametrize(("table", "key"), ALL)
def test_the_schema_needs_what_the_program_needs(table: str, key: str) -> None:
    tables = EXAMPLE | {table: {name: value for name, value in EXAMPLE[table].items() if name != key}}
    assert (faults(tables) == []) == (list(against(json.loads(settings_page.schema()), tables)) == [])


def test_the_schema_refuses_what_nobody_knows() -> None:
    schema = json.loads(settings_page.schema())
    assert list(against(schema, EXAMPLE)) == []
    assert list(against(schema, EXAMPLE | {"camra": {}})) == ["camra"]
    assert list(against(schema, EXAMPLE | {"camera": {"used": True}})) == ["used"]


def faults(tables: dict[str, Any]) -> list[str]:
    try:
        parse(tables)
    except Faulty as fault:
        return [each.code for each in fault.faults]
    return []


def against(schema: dict[str, Any], value: Any, name: str = "") -> Iterator[str]:
    """What a JSON Schema (draft 7, the words that ours uses) refuses, by name; editors see a TOML time as text."""
    known = {"$schema", "title", "description", "default", "type", "format", "properties", "required", "minimum"}
    known |= {"maximum", "maxLength", "pattern", "items", "minItems", "uniqueItems", "enum", "additionalProperties"}
    assert set(schema) <= known
    if schema.get("format") == "time":
        yield from () if isinstance(value, time) else (name,)
        return
    kind = {"object": dict, "string": str, "integer": int, "boolean": bool, "array": list}[schema["type"]]
    if not isinstance(value, kind) or isinstance(value, bool) != (kind is bool):
        yield name
    elif isinstance(value, dict):
        yield from set(schema["required"]) - set(value)
        for key, each in value.items():
            below = schema["properties"].get(key)
            yield from against(below, each, key) if below else (key,)
    elif isinstance(value, list):
        if len(value) < schema["minItems"] or any(value.count(each) > 1 for each in value):
            yield name
        for each in value:
            yield from against(schema["items"], each, name)
    elif isinstance(value, str):
        if (
            len(value) > schema.get("maxLength", 10**9)
            or value not in schema.get("enum", [value])
            or not re.search(schema.get("pattern", ""), value)
        ):
            yield name
    elif not isinstance(value, bool) and not schema["minimum"] <= value <= schema["maximum"]:
        yield name
