"""Workbooks and CSV: read back by another program, in which nothing computes."""

import csv
import io
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from zipfile import ZipFile

import openpyxl
import pytest

from kiosk.domain.visit import Closed, Visit
from kiosk.domain.visitor import Visitor
from kiosk.ops.trace import Met, Tracing
from reports.tracing_sheet import tracing_workbook
from reports.visit_sheet import COLUMNS, neutral, neutral_phone, visits_csv, visits_workbook
from reports.workbook import Column, Sheet, workbook
from tests.reports.paper import DAY, NINE, heading, visit

FORMULAS = ["=1+1", "+1", "-1", "@x", "＝1", "=cmd|' /C calc'!A0", "﹣1", "−1", " =1+1", "\u3000＠x"]
HOSTILE = 'Åse <img src="/etc/passwd"> & "Наталья" 山田 ]]> _x0041_'


def book(content: bytes) -> "openpyxl.Workbook":
    return openpyxl.load_workbook(io.BytesIO(content))


def table(content: bytes, sheet: int = 1) -> list[list[object]]:
    return [[cell.value for cell in row] for row in book(content).worksheets[sheet].iter_rows()]


def labels(content: bytes) -> dict[object, object]:
    return {row[0]: row[1] for row in table(content, 0)}


def with_phone(given: Visit, phone: str) -> Visit:
    assert given.arrival is not None
    return replace(given, arrival=replace(given.arrival, visitor=replace(given.arrival.visitor, phone=phone)))


@pytest.mark.parametrize("name", FORMULAS)
def test_hazard_40_no_cell_of_a_workbook_is_a_formula_or_a_number(name: str) -> None:
    content = visits_workbook(heading(), [with_phone(visit(name, company=name), "+4791234567")])
    cells = [cell for sheet in book(content) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}
    assert table(content)[1][4:7] == [visit(name).arrival.visitor.name, visit(name).arrival.visitor.name, "+4791234567"]  # type: ignore[union-attr]


def test_hazard_40_control_characters_do_not_break_a_workbook() -> None:
    rows = [["\t=1", "\x00=1", "a\rb", "a\nb"]]
    found = table(workbook([Sheet("s", [Column("h", 9)] * 4, rows)], heading().made_at), 0)[1]
    assert found == ["\t=1", "_x0000_=1", "a_x000D_b", "a\nb"], (
        "as the format writes them; a spreadsheet reads them back"
    )


def test_a_hostile_name_comes_back_letter_for_letter() -> None:
    found = table(visits_workbook(heading(), [visit(HOSTILE)]))[1][4]
    assert found == HOSTILE.replace("_x0041_", "_x005F_x0041_"), "as the format writes what looks like its own escapes"


def test_a_visit_is_a_row_under_a_head_that_stays_in_sight() -> None:
    content = visits_workbook(heading(), [visit("Ola Dahl", company="Fjord AS", children=2, closed=Closed.AUTOMATIC)])
    sheet = book(content).worksheets[1]
    head, row = table(content)
    assert row == [
        "2026-11-20", "2026-11-20 09:00:00+01:00", "2026-11-20 10:00:00+01:00", "closed automatically", "Ola Dahl",
        "Fjord AS", None, None, None, "1", "2", "Contact tracing", "0" * 32,
    ]  # fmt: skip
    assert head[:3] == ["Day", "Arrived", "Left"]
    assert sheet.freeze_panes == "A2"
    assert sheet.column_dimensions["E"].width == 30
    assert sheet["A2"].number_format == "@"


def test_what_is_damaged_or_still_here_says_so() -> None:
    found = table(visits_workbook(heading(), [visit(stayed=None), Visit.unreadable("ab" * 16, DAY)]))
    assert [row[3] for row in found[1:]] == ["still here", "cannot be read"]
    assert found[2][-1] == "ab" * 16


def test_the_first_sheet_says_what_it_is_and_until_when() -> None:
    about = labels(visits_workbook(heading(reason="tracing: call"), []))
    assert about["Innom"] == "Visits"
    assert (about["Location"], about["By"], about["Case"]) == ("Oslo office", "Kari Nordmann", "2026/123")
    assert about["Reason"] == "Contact tracing: call"
    assert about["Log entry"] == "17"
    assert about["Chain head"] == bytes(range(16, 48)).hex()
    assert about["Destroy by"] == "2 December 2026"
    assert about["Made"] == "2026-11-20 13:05:00+01:00"


def test_no_visits_are_a_head_alone() -> None:
    assert len(table(visits_workbook(heading(), []))) == 1


def test_same_visits_same_bytes_and_nobody_in_the_metadata() -> None:
    content = visits_workbook(heading(), [visit()])
    assert content == visits_workbook(heading(), [visit()])
    assert "docProps/core.xml" not in ZipFile(io.BytesIO(content)).namelist()


def test_hazard_39_a_workbook_of_many_rows_takes_little_memory() -> None:
    def rows(count: int) -> Iterator[list[str]]:
        return ([f"Guest {number}"] * 13 for number in range(count))

    peaks = []
    for count in (500, 5_000):
        tracemalloc.start()
        workbook([Sheet("s", [Column("h", 9)] * 13, rows(count))], heading().made_at)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] - peaks[0] < 1_000_000, "what it writes, packed, and no more"


def test_a_tracing_has_its_sheets() -> None:
    met = Met(Visitor("Jonas Vik", phone="+47 900 00 000"), 42, 7, True, (DAY,), (visit(),), 2)
    tracing = Tracing(Visitor("=Åse", "Fjord AS"), (visit("=Åse"),), (met,), (Visitor("Liv Dal"),))
    content = tracing_workbook(heading(), tracing, 15, 3)
    about = labels(content)
    assert (about["Whom it is about"], about["Least minutes together"]) == ("=Åse, Fjord AS", "15")
    assert about["Visits that cannot be read"] == "3"
    assert [sheet.title for sheet in book(content)] == ["About", "Visits", "Contacts", "No contact"]
    assert table(content, 2)[1] == [
        "Jonas Vik", None, "+47 900 00 000", None, "42", "7", "yes", "2026-11-20", "2", "0" * 32,
    ]  # fmt: skip
    assert table(content, 3)[1][0] == "Liv Dal"


@pytest.mark.parametrize("text", [*FORMULAS, "\t=1", "\x00=1", "\r=1", "\n=1"])
def test_hazard_40_what_a_spreadsheet_could_compute_has_an_apostrophe_in_csv(text: str) -> None:
    assert neutral(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Ola Dahl", "", "a=1", "Smith-Jones", "ola@fjord.example", "1-2", "山田"])
def test_what_computes_nothing_is_as_typed_in_csv(text: str) -> None:
    assert neutral(text) == text


@pytest.mark.parametrize("phone", ["+47 912 34 567", "+4791234567", "91 23 45 67", "0791234567", "(0)912-34-567", ""])
def test_hazard_40_a_phone_number_is_as_typed_in_csv(phone: str) -> None:
    assert neutral_phone(phone) == phone


@pytest.mark.parametrize(
    ("phone", "written"),
    [("+47-912-34-567", "+47 912 34 567"), ("+47(0)91/23.4", "+47 0 91 23 4"), ("-12345", "12345")],
)
def test_hazard_40_a_phone_number_that_could_be_a_sum_keeps_its_digits(phone: str, written: str) -> None:
    assert neutral_phone(phone) == written


def test_csv_is_quoted_marked_as_utf_8_and_cut_by_semicolons() -> None:
    content = visits_csv(heading(), [visit('Åse "Bo"; =1+1', company="=1+1"), visit(arrived=NINE + timedelta(hours=1))])
    assert content.startswith(b'\xef\xbb\xbf"Day";"Arrived";')
    assert content.count(b"\r\n") == 3
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert rows[1][4:6] == ['Åse "Bo"; =1+1', "'=1+1"]


def test_sheets_of_arabic_begin_on_the_right() -> None:
    sheets = [visits_workbook(heading(language=language), []) for language in ("ar", "nb")]
    assert [bool(book(each).worksheets[1].sheet_view.rightToLeft) for each in sheets] == [True, False]


def test_sheets_speak_norwegian() -> None:
    assert [sheet.title for sheet in book(visits_workbook(heading(language="nb"), []))] == ["Om", "Besøk"]
