"""A row of a workbook that needs no escaping is written as a whole: never differently from cell by cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.workbook import MOST_LETTERS, _cell, _row

HARD = ("", "Åse", "山田", "a & b", "<b>", "x > y", "_x000D_", "a\rb", "a\nb", "\x00", "\ud800", "\uffff", "\u2028",
        "=1+1", "_", "x" * (MOST_LETTERS + 1))  # fmt: skip


def by_cell(*cells: str) -> str:
    return f"<row>{''.join(_cell(text, 1) for text in cells)}</row>"


@pytest.mark.parametrize("text", HARD, ids=ascii)
def test_a_hard_cell_is_what_it_is_by_itself(text: str) -> None:
    assert _row([text, "Ola"], 1, 1) == by_cell(text, "Ola")


@given(st.lists(st.text(max_size=8), max_size=4))
def test_any_row_is_its_cells(cells: list[str]) -> None:
    assert _row(cells, 1, 1) == by_cell(*cells)
