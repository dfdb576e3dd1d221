"""Every refusal has its sentence, and every sentence is of a refusal: a code that nobody can read helps nobody."""

import ast
import re
from string import Formatter

import pytest

from kiosk.domain.errors import Environment, Refused
from kiosk.sentences import SENTENCES, sentence
from kiosk.settings import LANGUAGES
from tests.support.tree import ROOT

KINDS = {"Problem", "Refused", "BadField", "Environment", "Damaged"}
BY_TABLE = {"store_busy", "store_read_only", "store_missing", "store_unreachable", "disk_full", "disk_failed"}  # store/


def raised() -> dict[str, set[str]]:
    """The codes that the product gives to a Problem, and the names of the values given with each."""
    found: dict[str, set[str]] = {}
    for package in ("kiosk", "reports", "ui"):
        for file in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in KINDS:
                    values = {word.arg for word in node.keywords if word.arg} | (
                        {"field"} if node.func.id == "BadField" else set()
                    )
                    for code in node.args[:1]:
                        if isinstance(code, ast.Constant):
                            found[str(code.value)] = values
    return found


def alerted() -> set[str]:
    """The sentences of the alerts that the product gives: alert(location, "code", now), Alert("code", since)."""
    sources = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "kiosk" / "ops").rglob("*.py"))
    return {f"alert_{code}" for code in re.findall(r"\b(?:Alert\(|alert(?:_in)?\([a-z_.]+, )\"([a-z_]+)\"", sources)}


def test_every_alert_has_a_sentence() -> None:
    assert alerted() - SENTENCES.keys() == set()


def test_every_code_has_a_sentence_whose_values_are_given() -> None:
    for code, values in raised().items():
        assert code in SENTENCES, code
        asked = {name for _, name, _, _ in Formatter().parse(SENTENCES[code]) if name}
        assert asked <= values, code


def test_every_sentence_is_of_a_code_that_the_product_raises() -> None:
    source = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "kiosk" / "crypto").rglob("*.py"))
    passed_on = {code for code in SENTENCES if f'"{code}"' in source + (ROOT / "kiosk/domain/codes.py").read_text()}
    keys = (ROOT / "kiosk/settings_keys.py").read_text(encoding="utf-8")
    passed_on |= {code for code in SENTENCES if f'"{code}"' in keys}
    eye = "".join((ROOT / "ui" / name).read_text() for name in ("sight.py", "camera.py"))
    seen = {code for code in SENTENCES if f'"{code.removeprefix("alert_")}"' in eye}
    assert set(SENTENCES) - raised().keys() - BY_TABLE - passed_on - seen - alerted() == set()


def test_a_sentence_is_in_the_language_asked_for() -> None:
    problem = Environment("settings_switch", line=4, file="site.toml", key="camera.use")
    assert sentence(problem, "en") == "Line 4 of site.toml: camera.use takes true or false."
    assert sentence(problem, "nb") == "Linje 4 i site.toml: camera.use tar true eller false."


def test_an_unknown_code_or_a_missing_value_still_gives_a_sentence() -> None:
    ours = "Something went wrong, and it is our fault. Please see the reception."
    assert sentence(Refused("no_such_code"), "en") == ours
    assert sentence(Environment("settings_unknown"), "en") == ours


@pytest.mark.parametrize("language", LANGUAGES)
def test_hazard_09_and_10_what_was_given_is_literal_in_every_sentence_and_language(language: str) -> None:
    given = "{name} %s %1 ${jndi:x} {{7*7}} <img src=/etc/passwd>"
    for code, source in SENTENCES.items():
        wanted = [name for _, name, _, _ in Formatter().parse(source) if name]
        said = sentence(Refused(code, **dict.fromkeys(wanted, given)), language)
        assert said.count(given) == len(wanted), code
