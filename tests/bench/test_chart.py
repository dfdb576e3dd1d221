"""The charts of docs/performance: drawn by ourselves, so held to what a drawing library would promise."""

from itertools import pairwise
from xml.etree import ElementTree as ET

from bench.chart import Axis, bars, lines

SVG = "{http://www.w3.org/2000/svg}"
TWO = {"Innom": [(0, 1.5), (20_000, 1.6)], "<others> & more": [(0, 3.0), (20_000, 1.61)]}


def drawn(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314  # our own


def test_a_chart_is_well_formed_whatever_a_line_is_called() -> None:
    words = [element.text for element in drawn(lines("A & B", ("n", "ms"), TWO)).iter(f"{SVG}text")]
    assert {"A & B", "Innom", "<others> & more"} <= set(words)


def test_each_point_says_what_it_is() -> None:
    titles = [element.text for element in drawn(lines("", ("n", "ms"), TWO)).iter(f"{SVG}title")]
    assert "Innom: 20,000, 1.60" in titles


def test_a_power_of_ten_is_as_far_from_the_next_as_every_other() -> None:
    axis = Axis(0, 3, 100, 400)
    assert [axis.at(value) for value in (1, 10, 100, 1000)] == [100, 200, 300, 400]
    assert [word for _, word in Axis(-1, 3, 0, 1).ticks()] == ["0.1", "1", "10", "100", "1,000"]


def test_nothing_stands_at_the_axis_begin_alone() -> None:
    (line,) = drawn(lines("", ("n", "ms"), {"Innom": [(0, 1.5), (10_000, 1.6)]})).findall(f"{SVG}polyline")
    nothing, some = (float(dot.split(",")[0]) for dot in line.attrib["points"].split())
    assert nothing == 84
    assert some > 200


def test_where_nothing_stands_the_axis_says_0() -> None:
    drawing = drawn(lines("", ("n", "ms"), {"Innom": [(0, 1.5), (20_000, 1.6), (200_000, 1.6)]}))
    words = [each.text for each in drawing.iter(f"{SVG}text") if each.attrib.get("text-anchor") == "middle"]
    assert words == ["0", "10,000", "100,000", "1,000,000", "n"]


def test_words_of_lines_that_end_together_stand_apart() -> None:
    series = {f"way {place}": [(1.0, 5.0), (10.0, 5.0 + place / 100)] for place in range(6)}
    words = [
        each for each in drawn(lines("", ("n", "ms"), series)).iter(f"{SVG}text") if (each.text or "").startswith("way")
    ]
    heights = sorted(float(each.attrib["y"]) for each in words)
    assert all(below - above >= 14.9 for above, below in pairwise(heights))


def test_a_bar_over_its_limit_has_another_colour() -> None:
    kept, broken = [
        bar.attrib["fill"] for bar in drawn(bars("", [("kept", 0.9), ("broken", 1.1)])).findall(f"{SVG}rect")
    ][1:]
    assert kept != broken
