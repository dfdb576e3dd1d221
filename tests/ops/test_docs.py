"""The record of processing activities and the impact assessment say what the settings say; see also tests/rules."""

import re
from dataclasses import replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain import clock, hosts
from kiosk.domain.document import Kind
from kiosk.domain.site import Site
from kiosk.domain.visit import Purpose
from kiosk.ops import pass_tries, purge
from kiosk.ops.docs import NAMES, TEMPLATES, TEN_DAYS, TO_FILL, Document, conditions, documents, template
from kiosk.settings import LANGUAGES, Settings

MADE = date(2026, 11, 22)
SITE = Site("oslo", "Oslo office", ZoneInfo("Europe/Oslo"), time(18, 0))
USUAL = Settings(SITE, ("nb", "en"), "Fjordkontoret AS", "personvern@fjord.example", "Datatilsynet")
BOTH = ("nb", "en")

# Another value of each setting; None: it says nothing about what is done with data.
SITE_CHANGES = {
    "id": "bergen",
    "name": "Bergen office",
    "zone": ZoneInfo("America/Bogota"),
    "closing": time(20, 15),
    "retention": 7,
    "purposes": (Purpose.TRACING,),
    "promises": None,  # of the store, not of the settings: who came before a change keeps what she was told
}
CHANGES = {
    "languages": ("nb", "uk"),
    "controller": "Kystkontoret AS",
    "contact": "dpo@kyst.example",
    "authority": "ICO",
    "hosts_directory": "hosts.csv",
    "processor": "Kystdrift AS",
    "hosts_free_text": False,
    "printer": "Resepsjon",
    "printer_slips": "Etiketter",
    "printer_label": None,
    "letter_nb": "vi.txt",
    "letter_en": "we.txt",
    "screen_width_mm": None,
    "screen_reduced_motion": None,
    "camera": True,
}


def made(settings: Settings = USUAL) -> dict[tuple[str, str], Document]:
    return {(each.name, each.language): each for each in documents(settings, MADE)}


def words(name: str, language: str, settings: Settings = USUAL) -> str:
    return "\n".join(block.text for block in made(settings)[name, language].blocks)


def with_site(**changes: object) -> Settings:
    return replace(USUAL, site=replace(SITE, **changes))  # type: ignore[arg-type]


def changed() -> list[tuple[str, Settings]]:
    return [
        *((f"site.{name}", with_site(**{name: value})) for name, value in SITE_CHANGES.items() if value is not None),
        *((name, replace(USUAL, **{name: value})) for name, value in CHANGES.items() if value is not None),  # type: ignore[arg-type]
    ]


@pytest.mark.parametrize(("name", "settings"), changed(), ids=[name for name, _ in changed()])
def test_a_setting_that_says_what_is_done_with_data_stands_in_the_record_in_both_languages(
    name: str, settings: Settings
) -> None:
    for language in BOTH:
        assert words("record", language, settings) != words("record", language)


@pytest.mark.parametrize("language", BOTH)
def test_what_the_settings_say_is_what_is_written(language: str) -> None:
    settings = replace(with_site(retention=7, closing=time(20, 15)), processor="Kystdrift AS", printer="Resepsjon")
    for name in NAMES:
        found = words(name, language, settings)
        for expected in ("Oslo office", "Europe/Oslo", "Fjordkontoret AS", "20:15", "Kystdrift AS", "7", "2026-11-22"):
            assert expected in found, (name, expected)
    assert "Resepsjon" in words("record", language, settings)


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_say_the_same_under_the_same_conditions(name: str) -> None:
    def shape(language: str) -> list[tuple[object, ...]]:
        found: list[tuple[object, ...]] = []
        for part in template(name, language).strip().split("\n\n"):
            condition = re.match(r"\[(\w+)\] ", part)
            rest = part[condition.end() :] if condition else part
            kind = next(kind for kind in Kind if rest.startswith(kind.value))
            named = re.findall(r"tests/\S+\.py|\([a-z]+(?:, [a-z_]+)+\)", rest)  # tests, and columns
            found.append((condition and condition[1], kind, sorted(re.findall(r"\{(\w+)\}", rest)), named))
        return found

    assert shape("nb") == shape("en")


@pytest.mark.parametrize("language", BOTH)
def test_no_paragraph_begins_with_what_somebody_typed(language: str) -> None:
    for name in NAMES:
        assert not re.search(r"^(\[\w+\] )?([#?-]+ )?\{(?!processor\})", template(name, language), re.MULTILINE)


def test_numbers_that_stand_in_words_are_those_of_the_code() -> None:
    """Three wrong tries and an hour; 24 hours; two letters, eight names, ten look-ups; ten days."""
    assert (3, timedelta(hours=1)) == (pass_tries.TRIES, pass_tries.BLOCKED)
    assert clock.ENOUGH == purge._LATE_AFTER == timedelta(hours=24)
    assert (hosts.LEAST_LETTERS, hosts.MOST_SHOWN, hosts.MOST_LOOKUPS) == (2, 8, 10)
    assert TEN_DAYS == 10


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize(
    ("settings", "name", "stands"),
    [
        (replace(USUAL, processor="Kystdrift AS"), "record", {"nb": "artikkel 30 nr. 2", "en": "article 30(2)"}),
        (with_site(retention=14), "dpia", {"nb": "mer enn ti dager", "en": "more than ten days"}),
        (replace(USUAL, camera=True), "dpia", {"nb": "kamera", "en": "camera"}),
        (replace(USUAL, hosts_directory="h.csv"), "dpia", {"nb": "Katalogen over", "en": "The directory of"}),
    ],
    ids=["processor", "long", "camera", "directory"],
)
def test_what_the_settings_do_not_have_is_not_told(
    language: str, settings: Settings, name: str, stands: dict[str, str]
) -> None:
    assert stands[language].lower() in words(name, language, settings).lower()
    assert stands[language].lower() not in words(name, language).lower()


@pytest.mark.parametrize("language", BOTH)
def test_a_location_without_tracing_is_told_no_days_and_no_pass(language: str) -> None:
    found = words("record", language, with_site(purposes=(Purpose.ROLL_CALL,), retention=23))
    assert "23" not in found
    dpia = words("dpia", language, with_site(purposes=(Purpose.ROLL_CALL,)))
    assert {"nb": "får et pass", "en": "gets a pass"}[language] not in dpia.replace("no visitor gets a pass", "")


@pytest.mark.parametrize("language", BOTH)
def test_what_only_the_controller_can_know_is_left_to_her_and_marked(language: str) -> None:
    found = made()
    left = " ".join(found["record", language].to_fill + found["dpia", language].to_fill)
    for expected in {
        "nb": ("personvernombudet", "EØS", "grunnlag", "databehandler", "artikkel 35 nr. 9", "artikkel 36"),
        "en": ("data protection officer", "EEA", "legal basis", "processor", "article 35(9)", "article 36"),
    }[language]:
        assert expected in left
    assert TO_FILL[language] in words("record", language)


def test_every_language_of_the_form_has_its_name() -> None:
    assert all(len(words("record", "nb", replace(USUAL, languages=(each,)))) > 0 for each in LANGUAGES)


def test_every_condition_is_used_and_none_is_unknown() -> None:
    used = {
        found
        for file in TEMPLATES.glob("*.txt")
        for found in re.findall(r"^\[(\w+)\] ", file.read_text(), re.MULTILINE)
    }
    assert used | {"host"} == set(conditions(USUAL))  # host: a purpose that no settings can ask for


def test_a_name_that_looks_like_markup_stays_a_name() -> None:
    found = words("record", "en", replace(USUAL, controller="<b>{site}[tracing] x"))
    assert "Controller: <b>{site}[tracing] x" in found
