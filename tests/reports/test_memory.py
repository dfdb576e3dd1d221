"""HAZARDS 39: a long report takes little more memory than its file. Memory is counted, not time."""

import gc
import io
import tracemalloc
from datetime import timedelta

import pytest

from reports.visits import draw_visits
from tests.reports.paper import NINE, heading, visit

pytestmark = pytest.mark.long


def peak_and_size(count: int) -> tuple[int, int]:
    """Most bytes held while so many visits were drawn, beyond what was held before, and the size of the file."""
    visits = [visit(f"Guest {number}", arrived=NINE + timedelta(seconds=number)) for number in range(count)]
    gc.collect()
    tracemalloc.start()
    out = io.BytesIO()
    draw_visits(out, heading(), visits)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak, len(out.getvalue())


def test_hazard_39_a_report_of_many_visits_takes_little_more_memory_than_its_file() -> None:
    peak_and_size(50)  # loads fonts
    few, many = peak_and_size(1_000), peak_and_size(5_000)
    assert many[0] - few[0] < 6 * (many[1] - few[1]), "pages wait packed; unpacked they are ten times their file"
