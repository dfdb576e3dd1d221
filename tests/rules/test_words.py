"""The catalogues hold every sentence of window, command and paper, translated, with nothing damaged on the way."""

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.settings import LANGUAGES
from tests.support.tree import ROOT, chosen

CATALOGUES = chosen("resources/i18n/", end=".ts")
ENGLISH = "resources/i18n/innom_en.ts"
TRANSLATIONS = [name for name in CATALOGUES if name != ENGLISH]
SAME_WORD = {"%1 min", "Name", "Passphrase", "E-mail"}  # as people write it in another language too
PLACEHOLDER = r"%L?[0-9n]|\{\w*\}|</?\w+>|&\w+;"


def messages(file: Path) -> Iterator[tuple[str, str, str | None, list[str]]]:
    """Each message: context, source, the state of its translation (None: finished), and its forms."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  # our own file
        for message in context.iter("message"):
            found = message.find("translation")
            assert found is not None
            forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
            yield context.findtext("name", ""), message.findtext("source", ""), found.get("type"), forms


def damaged(source: str, forms: list[str]) -> bool:
    """Whether a form lacks a placeholder or tag of the source, or has one more; %n may be left out of a plural form."""
    wanted = sorted(re.findall(PLACEHOLDER, source))
    allowed = (wanted, [one for one in wanted if one != "%n"])
    return any(sorted(re.findall(PLACEHOLDER, form)) not in allowed for form in forms)


@pytest.mark.parametrize("name", CATALOGUES)
def test_every_sentence_is_in_the_catalogue(name: str, tmp_path: Path) -> None:
    copy = tmp_path / Path(name).name
    shutil.copy(ROOT / name, copy)
    sources = [str(ROOT / file) for end in (".py", ".qml") for file in chosen("kiosk/", "reports/", "ui/", end=end)]
    lupdate = Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"
    plural = ["-pluralonly"] if name.endswith("_en.ts") else []  # English is what the code is written in
    command = [str(lupdate), "-silent", "-locations", "none", "-no-obsolete", *plural, *sources, "-ts", str(copy)]
    subprocess.run(command, check=True, timeout=50)
    now, fresh = ({message[:2] for message in messages(file)} for file in (ROOT / name, copy))
    assert (fresh - now, now - fresh) == (set(), set()), "make words brings them in"


@pytest.mark.parametrize("name", CATALOGUES)
def test_every_sentence_is_translated(name: str) -> None:
    open_ones = [
        f"{where}: {source}" for where, source, state, forms in messages(ROOT / name) if state or not all(forms)
    ]
    assert not open_ones, "\n" + "\n".join(open_ones)


@pytest.mark.parametrize("name", ["ui/tour.py", "bench/receipt.py"])
def test_who_walks_through_the_window_says_what_stands_on_the_glass(name: str) -> None:
    """They name controls by context and source: a page that was moved to another file takes its words along."""
    asked = re.findall(r'\b_?(?:say|days|picture)\(\s*"(\w+)",\s*"((?:[^"\\]|\\.)*)"', (ROOT / name).read_text())
    known = {message[:2] for message in messages(ROOT / "resources/i18n/innom_nb.ts")}
    assert len(asked) > 5
    assert not set(asked) - known


@pytest.mark.parametrize("name", TRANSLATIONS)
def test_no_english_is_left(name: str) -> None:
    left = {source for _, source, state, forms in messages(ROOT / name) if not state and source in forms}
    assert left <= SAME_WORD


@pytest.mark.parametrize("name", CATALOGUES)
def test_no_blank_strays(name: str) -> None:
    forms = [form for *_, forms in messages(ROOT / name) for form in forms]
    assert not [form for form in forms if form != form.strip() or "  " in form]


def test_there_is_a_catalogue_for_every_language() -> None:
    assert sorted(f"resources/i18n/innom_{code}.ts" for code in LANGUAGES) == CATALOGUES


@pytest.mark.parametrize(
    ("code", "forms"), [("nb", 2), ("nn", 2), ("se", 3), ("de", 2), ("pl", 3), ("uk", 3), ("ar", 6)]
)
def test_each_count_has_the_forms_of_its_language(code: str, forms: int) -> None:
    counted = [each for _, source, _, each in messages(ROOT / f"resources/i18n/innom_{code}.ts") if "%n" in source]
    assert counted
    assert {len(each) for each in counted} == {forms}


@pytest.mark.parametrize("name", CATALOGUES)
def test_no_translation_damages_a_placeholder(name: str) -> None:
    faults = [
        f"{source} -> {forms}"
        for _, source, state, forms in messages(ROOT / name)
        if not state and damaged(source, forms)
    ]
    assert not faults, "\n" + "\n".join(faults)


@pytest.mark.parametrize(
    ("source", "form"),
    [("%1 of %2", "%1 av"), ("until {date}", "til {dato}"), ("%n visits", "%n besøk %1"), ("a", "<b>a</b>")],
)
def test_damage_is_seen(source: str, form: str) -> None:
    assert damaged(source, [form])
    assert not damaged("%n visits", ["ett besøk", "%n besøk"])
