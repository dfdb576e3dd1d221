"""HAZARDS 39: a report of many visits takes the memory of a short one. Memory is counted, not time."""

import gc
import io
import tracemalloc
from datetime import timedelta

import pytest

from reports.visits import draw_visits
from tests.reports.paper import NINE, heading, visit

pytestmark = pytest.mark.long


class Sink(io.BytesIO):
    """A file that is elsewhere: what a report holds besides its file is counted."""

    def write(self, content: object) -> int:
        assert isinstance(content, bytes)
        return len(content)


def peak(count: int) -> int:
    """Most bytes held while so many visits were drawn, beyond what was held before."""
    visits = [visit(f"Guest {number}", arrived=NINE + timedelta(seconds=number)) for number in range(count)]
    gc.collect()
    tracemalloc.start()
    draw_visits(Sink(), heading(), visits)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def test_hazard_39_a_report_of_twelve_times_the_visits_takes_no_more_memory() -> None:
    peak(50)  # loads fonts
    few, many = peak(1_000), peak(12_000)
    assert many < 1.5 * few, "each page is written as soon as it is drawn"
