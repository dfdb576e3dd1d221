"""A new setting, column or field of a visit is told in resources/records in both languages, or a test fails here."""

import re
from dataclasses import fields, replace

import pytest

from kiosk.domain.as_json import visit_as_json
from kiosk.domain.site import Site
from kiosk.domain.visit import Arrival, Departure, Visit
from kiosk.domain.visitor import Visitor
from kiosk.settings import Settings
from kiosk.store.schema import metadata
from tests.ops.test_docs import BOTH, CHANGES, MADE, SITE, SITE_CHANGES, with_site, words
from tests.support.tree import ROOT, read


def test_every_setting_is_thought_of() -> None:
    assert {field.name for field in fields(Site)} == set(SITE_CHANGES)
    assert {field.name for field in fields(Settings)} == {"site", *CHANGES}


@pytest.mark.parametrize("language", BOTH)
def test_every_table_and_column_of_the_store_is_named_in_the_record(language: str) -> None:
    told = dict(re.findall(r"(\w+) \(([a-z_, ]+)\)", words("record", language)))
    schema = {table.name: {column.name for column in table.columns} for table in metadata.sorted_tables}
    assert {table: set(columns.split(", ")) for table, columns in told.items() if table in schema} == schema


@pytest.mark.parametrize("language", BOTH)
def test_every_field_of_a_visit_is_named_in_the_record(language: str) -> None:
    named = {key for group in re.findall(r"\(([a-z_, ]+)\)", words("record", language)) for key in group.split(", ")}
    sealed = {field.name for kind in (Visitor, Arrival, Departure) for field in fields(kind)} - {"visitor"}
    given = set(visit_as_json(Visit("0" * 32, MADE, None, None), SITE.zone)) - {"damaged"}  # no data: a mark
    assert sealed | given <= named


@pytest.mark.parametrize("language", BOTH)
def test_each_claim_of_the_assessment_names_tests_that_stand_in_security_or_promises(language: str) -> None:
    every = replace(with_site(retention=14), hosts_directory="hosts.csv", camera=True, processor="X")
    claimed = read("SECURITY.md") + read("docs/promises.md")
    risks = words("dpia", language, every).split({"nb": "Risiko: ", "en": "Risk: "}[language])[1:]
    assert len(risks) == 14
    for risk in risks:
        named = re.findall(r"tests/\S+\.py", risk)
        assert named
        assert [test for test in named if not (ROOT / test).is_file()] == []
        assert [test for test in named if test.rpartition("/")[2] not in claimed] == []
