"""Who met one person of the last ten days, after up to 1,000,000 visits were opened: against sorting as many spans, and
against brute force, which holds each visit of hers against every other and knows neither certain nor possible time.
How the time grows is fitted to a power of n, and held against that of the sort, which is n log n; the processor's
caches are in both. For 20,000 visits the limit is 50 ms. As in the window, garbage is not collected meanwhile."""

import gc
from collections import defaultdict
from datetime import date, timedelta
from functools import partial
from math import log
from random import Random
from statistics import median

from bench.measure import QUICK, in_turn, plot, tell
from kiosk.domain.exposure import Stay, trace

FIRST, DAYS, HOURS = date(2026, 11, 1), 10, 9
SIZES = (2_000, 20_000) if QUICK else (2_000, 20_000, 200_000, 1_000_000)
MOST, THRESHOLD = 50.0, 900  # ms; seconds
GROWN = 10.0  # times a sort, however many visits there are: that is n log n
FEW = 20_000


def stays(count: int) -> list[Stay]:
    """Invented visits of ten office days, two a person; of every fifth nobody saw the end."""
    chance, made = Random(7), []
    for number in range(count):
        day = chance.randrange(DAYS)
        begin = day * 86_400 + chance.randrange(8 * 3600, (8 + HOURS) * 3600)
        end = begin + chance.randrange(600, 4 * 3600)
        person, host = f"phone {chance.randrange(count // 2)}", f"host {chance.randrange(50)}"
        known = begin if chance.random() < 0.2 else end
        made.append(Stay(f"{number:032x}", person, FIRST + timedelta(days=day), begin, known, end, host))
    return made


def brute(made: list[Stay], index: str) -> int:
    """Each of her visits held against each other one, and no more said than how many shared fifteen minutes."""
    hers, shared = [stay for stay in made if stay.person == index], defaultdict[str, int](int)
    for other in made:
        for mine in hers:
            both = min(mine.possible_end, other.possible_end) - max(mine.begin, other.begin)
            if both > 0:
                shared[other.person] += both
    return sum(1 for seconds in shared.values() if seconds >= THRESHOLD)


def spans(made: list[Stay]) -> list[tuple[int, int]]:
    """Sorted: nothing that says who was there together can ask less."""
    return sorted((stay.begin, stay.possible_end) for stay in made)


def power(points: list[tuple[float, float]]) -> float:
    """The slope of a straight line through the points on logarithmic axes, by least squares."""
    xs, ys = [log(x) for x, _ in points], [log(y) for _, y in points]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum((a - x) ** 2 for a in xs)


def main() -> None:
    """The index person is the first visit's."""
    gc.disable()
    lines: dict[str, list[tuple[float, float]]] = {"Innom": [], "sorting": [], "brute force": []}
    for count in SIZES:
        made = stays(count)
        index, rounds = made[0].person, max(3, min(20, 400_000 // count))
        ways = partial(trace, made, index, THRESHOLD), partial(spans, made), partial(brute, made, index)
        times = in_turn(*ways, rounds=rounds)
        for points, each in zip(lines.values(), times, strict=True):
            points.append((count, median(each)))
        ours, bare, brutal = times
        tell(f"tracing among {count:,} opened visits, against sorting them", ours, bare, GROWN)
        tell(f"tracing among {count:,}, against brute force for less of an answer", ours, brutal, None)
        if count == FEW:
            tell(f"tracing among {count:,}, against {MOST:.0f} ms", ours, MOST, 1)
    tell(
        "tracing grows with n to the power of, against a sort", power(lines["Innom"]), power(lines["sorting"]), 1.05, ""
    )
    plot("tracing", "Who met one person", ("visits", "ms"), lines)


if __name__ == "__main__":
    main()
