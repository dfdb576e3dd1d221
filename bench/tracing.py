"""Who met somebody among 20,000 and 1,000,000 opened visits, against sorting as many spans: nothing can ask less."""

from datetime import date, timedelta
from random import Random
from time import perf_counter

from bench.measure import in_turn, tell
from kiosk.domain.exposure import Stay, trace

FIRST, DAYS, HOURS = date(2026, 11, 1), 10, 9
MOST, THRESHOLD = 50.0, 900  # ms; seconds
GROWN = 10.0  # times a sort, however many visits there are: that is n log n


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


def main() -> None:
    """The index person is the first visit's."""
    few, many = stays(20_000), stays(1_000_000)
    ours_ms, bare_ms = in_turn(
        lambda: trace(few, few[0].person, THRESHOLD),
        lambda: sorted((stay.begin, stay.possible_end) for stay in few),
        20,
    )
    tell("tracing among 20,000 opened visits", ours_ms, bare_ms, MOST / bare_ms)
    begin = perf_counter()
    trace(many, many[0].person, THRESHOLD)
    ours_ms, begin = 1000 * (perf_counter() - begin), perf_counter()
    sorted((stay.begin, stay.possible_end) for stay in many)
    tell("tracing among 1,000,000", ours_ms, 1000 * (perf_counter() - begin), GROWN)


if __name__ == "__main__":
    main()
