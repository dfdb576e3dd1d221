"""Draws the bench's charts as SVG: lines over logarithmic axes, and bars against a limit. Ours, because a chart library
would be larger than the rest of the bench; colours are told apart by their marks too, and each point can be read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

WIDE, HIGH, LEFT, RIGHT, TOP, BOTTOM = 720, 400, 84, 170, 44, 48
BARS, WORDS = 820, 490  # how wide bars are with what stands before them, and how wide that is
COLOURS = ("#0f5c4d", "#b3541e", "#3b5ba5", "#7a4988", "#6b6b6b", "#a3123c", "#8a7a00", "#2b2b2b")
MARKS = ("circle", "square", "diamond", "ring")
_HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}" role="img" '
    'aria-label="{title}" font-family="sans-serif" font-size="12" fill="#222"><title>{title}</title>'
    '<rect width="100%" height="100%" fill="#fff"/><text x="12" y="24" font-size="15" font-weight="bold">{title}</text>'
)

Points = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Axis:
    """A logarithmic one: which powers of ten it shows, and between which pixels."""

    low: int
    high: int
    begin: float
    end: float
    nothing: bool = False  # whether 0 stands at its begin

    def at(self, value: float) -> float:
        """Where a value stands."""
        part = (log10(max(value, 10**self.low)) - self.low) / (self.high - self.low)
        return self.begin + part * (self.end - self.begin)

    def ticks(self) -> Iterator[tuple[float, str]]:
        """Each power of ten, where and in words."""
        for power in range(self.low, self.high + 1):
            zero = self.nothing and power == self.low
            yield self.at(10.0**power), "0" if zero else f"{10.0**power:,.{max(0, -power)}f}"


def axis(values: Sequence[float], begin: float, end: float) -> Axis:
    """From the power of ten below the least to the one above the most; 0 stands at the least."""
    some = [value for value in values if value > 0] or [1.0]
    low, high = floor(log10(min(some))), ceil(log10(max(some)))
    nothing = min(values) <= 0
    return Axis(low - nothing, max(high, low + 1), begin, end, nothing)


def lines(title: str, axes: tuple[str, str], series: Mapping[str, Points]) -> str:
    """A line for each way; what it is stands at its end."""
    xs, ys = zip(*(point for points in series.values() for point in points), strict=True)
    across, up = axis(xs, LEFT, WIDE - RIGHT), axis(ys, HIGH - BOTTOM, TOP)
    parts = [_HEAD.format(wide=WIDE, high=HIGH, title=escape(title)), *_grid(across, up, axes)]
    ends = _apart([(name, up.at(points[-1][1])) for name, points in series.items()])
    for place, (name, points) in enumerate(series.items()):
        colour = COLOURS[place % len(COLOURS)]
        dots = [(across.at(x), up.at(y)) for x, y in points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in dots)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [
            f"<g>{_mark(MARKS[place % len(MARKS)], dot, colour)}<title>{escape(name)}: {x:,.0f}, {y:,.2f}</title></g>"
            for dot, (x, y) in zip(dots, points, strict=True)
        ]
        parts.append(f'<text x="{WIDE - RIGHT + 14}" y="{ends[name] + 4:.1f}" fill="{colour}">{escape(name)}</text>')
    return "".join([*parts, "</svg>\n"])


def bars(title: str, rows: Sequence[tuple[str, float]]) -> str:
    """How much of its limit each takes; a line stands where all of it is taken."""
    high, begin, end = TOP + 18 * len(rows) + 12, WORDS, BARS - 60
    most = max(1.25, *(part for _, part in rows))
    full = begin + (end - begin) / most
    limit = f'<path d="M{full:.1f} {TOP - 6}V{high - 8}" stroke="#222" stroke-dasharray="4 3"/>'
    parts = [_HEAD.format(wide=BARS, high=high, title=escape(title)), limit]
    for place, (name, part) in enumerate(rows):
        y = TOP + 18 * place
        colour = COLOURS[0] if part <= 1 else COLOURS[5]
        parts.append(
            f'<text x="{begin - 8}" y="{y + 10}" text-anchor="end" font-size="11">{escape(name)}</text>'
            f'<rect x="{begin}" y="{y}" width="{(end - begin) * part / most:.1f}" height="12" fill="{colour}"/>'
            f'<text x="{begin + (end - begin) * part / most + 4:.1f}" y="{y + 10}" font-size="11" stroke="#fff" '
            f'stroke-width="4" paint-order="stroke">{part:.0%}</text>'
        )
    return "".join([*parts, "</svg>\n"])


def _grid(across: Axis, up: Axis, axes: tuple[str, str]) -> Iterator[str]:
    for x, word in across.ticks():
        yield f'<path d="M{x:.1f} {TOP}V{HIGH - BOTTOM}" stroke="#ddd"/>'
        yield f'<text x="{x:.1f}" y="{HIGH - BOTTOM + 16}" text-anchor="middle">{word}</text>'
    for y, word in up.ticks():
        yield f'<path d="M{LEFT} {y:.1f}H{WIDE - RIGHT}" stroke="#ddd"/>'
        yield f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{word}</text>'
    yield f'<text x="{(LEFT + WIDE - RIGHT) / 2}" y="{HIGH - 10}" text-anchor="middle">{escape(axes[0])}</text>'
    yield f'<text x="{LEFT}" y="{TOP - 6}">{escape(axes[1])}</text>'


def _apart(ends: Sequence[tuple[str, float]]) -> dict[str, float]:
    """Where the words stand: at their line's end, at least a line of text apart."""
    found: dict[str, float] = {}
    last = float(TOP)
    for name, y in sorted(ends, key=lambda end: end[1]):
        last = found[name] = max(y, last + 15 if found else TOP)
    return found


def _mark(kind: str, dot: tuple[float, float], colour: str) -> str:
    x, y = dot
    match kind:
        case "square":
            return f'<rect x="{x - 4:.1f}" y="{y - 4:.1f}" width="8" height="8" fill="{colour}"/>'
        case "diamond":
            return f'<path d="M{x:.1f} {y - 5:.1f}l5 5l-5 5l-5 -5z" fill="{colour}"/>'
        case "ring":
            return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#fff" stroke="{colour}" stroke-width="2"/>'
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>'
