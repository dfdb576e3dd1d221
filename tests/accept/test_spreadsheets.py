"""HAZARDS 40 in a real spreadsheet: LibreOffice opens each workbook and each CSV, and finds nothing to compute."""

from pathlib import Path

import pytest

from kiosk.domain.visitor import Visitor
from kiosk.ops.trace import Met, Tracing
from reports.tracing_sheet import tracing_workbook
from reports.visit_sheet import PHONE, neutral, visits_csv, visits_workbook
from reports.workbook import Column, Sheet, workbook
from tests.reports.paper import DAY, heading, visit
from tests.reports.test_sheets import FORMULAS, HOSTILE, with_phone
from tests.support.spreadsheet import QUOTED_IS_TEXT, SEMICOLONS, Seen, opened

NAMES = [*FORMULAS, HOSTILE, "=HYPERLINK(A1)", "2026-11-20", "1/2", "1e5", "TRUE", "0012"]
PHONES = ["+4791234567", "0791234567", "+47 912 34 567", "91 23 45 67", "(0)912-34-567", "47-91-23"]
NAME = 4


def cells(sheets: list[list[list[Seen]]]) -> list[Seen]:
    return [cell for sheet in sheets for row in sheet for cell in row]


def written(folder: Path, name: str, content: bytes) -> Path:
    folder.joinpath(name).write_bytes(content)
    return folder / name


@pytest.mark.parametrize("language", ["nb", "en", "ar"])
def test_hazard_40_libreoffice_finds_strings_alone_in_the_visits(tmp_path: Path, language: str) -> None:
    rows = [with_phone(visit(name, company=name), PHONES[place % 6]) for place, name in enumerate(NAMES)]
    sheets = opened(written(tmp_path, "visits.xlsx", visits_workbook(heading(language=language), rows)))
    assert {cell.kind for cell in cells(sheets)} <= {"string", ""}
    assert not any(cell.formula for cell in cells(sheets))
    found = [row for row in sheets[1][1:] if row[0].text]
    assert [row[NAME].text for row in found] == [each.arrival.visitor.name for each in rows if each.arrival]
    assert [row[PHONE].text for row in found] == [PHONES[place % 6] for place in range(len(rows))]


def test_hazard_40_libreoffice_finds_strings_alone_in_a_tracing(tmp_path: Path) -> None:
    met = tuple(Met(Visitor(name, name, "+4791234567"), 42, 7, True, (DAY,), (visit(name),), 1) for name in FORMULAS)
    tracing = Tracing(Visitor("=1+1", "@x"), (visit("=1+1"),), met, tuple(Visitor(name) for name in FORMULAS))
    sheets = opened(written(tmp_path, "tracing.xlsx", tracing_workbook(heading(), tracing, 15, 0)))
    assert len(sheets) == 4
    assert {cell.kind for cell in cells(sheets)} <= {"string", ""}
    assert not any(cell.formula for cell in cells(sheets))
    assert [row[2].text for row in sheets[2][1:] if row[0].text] == ["+4791234567"] * len(FORMULAS)


def test_hazard_40_libreoffice_reads_control_characters_back(tmp_path: Path) -> None:
    rows = [["\t=1+1", "\x00=1+1", "_x0041_", "a\nb"]]
    sheets = opened(written(tmp_path, "s.xlsx", workbook([Sheet("s", [Column("h", 9)] * 4, rows)], heading().made_at)))
    found = sheets[0][1]
    assert {cell.kind for cell in cells(sheets)} <= {"string", ""}
    assert (found[0].text, found[2].text, found[3].text) == ("\t=1+1", "_x0041_", "a\nb")
    assert found[1].text.endswith("=1+1")


@pytest.mark.parametrize("read_as", [SEMICOLONS, QUOTED_IS_TEXT])
def test_hazard_40_libreoffice_finds_no_formula_in_csv(tmp_path: Path, read_as: str) -> None:
    rows = [with_phone(visit(name, company=name), "+47-912-34-567") for name in NAMES]
    sheets = opened(written(tmp_path, "visits.csv", visits_csv(heading(), rows)), read_as)
    assert len(sheets[0]) > len(NAMES)
    assert not any(cell.formula for cell in cells(sheets))


def test_hazard_40_libreoffice_finds_no_formula_behind_control_characters_in_csv(tmp_path: Path) -> None:
    lines = "\r\n".join(f'"{neutral(text)}";"end"' for text in ("\t=1+1", "\x00=1+1", "\x0b=1+1", "\t＝1", "\t@x"))
    sheets = opened(written(tmp_path, "control.csv", lines.encode("utf-8-sig")), SEMICOLONS)
    assert len(sheets[0]) >= 5
    assert not any(cell.formula for cell in cells(sheets))


def test_hazard_40_a_phone_number_in_csv_is_as_typed_where_quoted_is_text(tmp_path: Path) -> None:
    file = written(tmp_path, "visits.csv", visits_csv(heading(), [with_phone(visit(), phone) for phone in PHONES]))
    assert [row[PHONE].text for row in opened(file, QUOTED_IS_TEXT)[0][1 : len(PHONES) + 1]] == PHONES
