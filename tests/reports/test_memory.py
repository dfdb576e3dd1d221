"""HAZARDS 39: a report of many visits takes the memory of a short one. Memory is counted, not time."""

import gc
import io
import tracemalloc
from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.domain.as_json import visits_as_json
from kiosk.domain.visit import Visit
from reports.page import Heading
from reports.visit_sheet import visits_csv, visits_workbook
from reports.visits import draw_visits
from tests.reports.paper import NINE, heading, visit
from ui.files import joined

pytestmark = pytest.mark.long


def paper(about: Heading, visits: list[Visit]) -> bytes:
    """The report as PDF."""
    out = io.BytesIO()
    draw_visits(out, about, visits)
    return out.getvalue()


def text(about: Heading, visits: list[Visit]) -> bytes:
    """The report as JSON."""
    return joined(visits_as_json(visits, about.zone))


def peak(make: Callable[[Heading, list[Visit]], bytes], count: int) -> tuple[int, int]:
    """Most bytes held while a file of so many visits was made, beyond what was held before, and the file's own."""
    visits = [visit(f"Guest {number}", arrived=NINE + timedelta(seconds=number)) for number in range(count)]
    gc.collect()
    tracemalloc.start()
    size = len(make(heading(), visits))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most, size


@pytest.mark.parametrize("make", [paper, visits_workbook, visits_csv, text])
def test_hazard_39_a_report_of_twelve_times_the_visits_takes_no_more_memory_beside_its_file(
    make: Callable[[Heading, list[Visit]], bytes],
) -> None:
    peak(make, 50)  # loads fonts
    (few, _), (many, size) = peak(make, 250), peak(make, 3_000)
    growing = size // 8  # what Python keeps free at the end of bytes that grow
    assert many - size - growing < 1.5 * few, "each piece is in the file as soon as it is made"
