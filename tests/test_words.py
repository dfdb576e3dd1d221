"""The catalogue reader, on real files."""

from pathlib import Path

import pytest

from kiosk.words import QT_TRANSLATE_NOOP, read_catalogue, translated

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO">
<context><name>paper</name>
<message><source>Arrived</source><translation>Kom</translation></message>
<message><source>Left</source><translation type="unfinished">Gikk?</translation></message>
<message><source>Old</source><translation type="vanished">Gammel</translation></message>
<message numerus="yes"><source>%n day(s)</source><translation>
    <numerusform>%n dag</numerusform><numerusform>%n dager</numerusform></translation></message>
<message><source>Empty</source><translation></translation></message>
<message><source>a &lt;b&gt; &amp; c</source><translation>«a &lt;b&gt; &amp; c»</translation></message>
</context>
<context><name>window</name>
<message><source>Arrived</source><translation>Ankommet</translation></message>
</context>
</TS>
"""


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    path = tmp_path / "innom_nb.ts"
    path.write_text(TS, encoding="utf-8")
    return path


def test_a_text_is_found_by_its_context(catalogue: Path) -> None:
    found = read_catalogue(catalogue)
    assert found["paper", "Arrived"] == "Kom"
    assert found["window", "Arrived"] == "Ankommet"


@pytest.mark.parametrize("source", ["Left", "Old", "Empty", "%n day(s)"])
def test_what_is_unfinished_vanished_empty_or_counted_is_no_translation(catalogue: Path, source: str) -> None:
    assert ("paper", source) not in read_catalogue(catalogue)


def test_signs_of_xml_are_read_as_signs(catalogue: Path) -> None:
    assert read_catalogue(catalogue)["paper", "a <b> & c"] == "«a <b> & c»"


def test_an_unknown_text_is_shown_in_its_source() -> None:
    assert translated("paper", "no such text", "nb") == "no such text"


def test_an_unknown_language_is_shown_in_english() -> None:
    assert translated("paper", "Arrived", "xx") == "Arrived"


def test_a_marked_text_is_itself() -> None:
    assert QT_TRANSLATE_NOOP("paper", "Arrived") == "Arrived"
