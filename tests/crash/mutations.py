"""Spoils sealed records, wrapped keys, files and codes, and counts what is not refused as it is documented.

python -m tests.crash.mutations [COUNT [SEED]]: 40,000 by default; ends with 1 if anything was not refused.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from kiosk.domain.errors import Problem
from tests.crash.hostile import OTHERS, Deed, make_keys
from tests.crash.mutants import ENVELOPE, sample

COUNT = 40_000


def mutations(count: int, seed: int, folder: Path) -> Iterator[str]:
    """What was not refused with its code, each told by seed, number and kind; nothing, if all is well."""
    keys = make_keys(folder)
    arrival, other = sample(b'{"name":"Ola Dahl"}'), sample(b'{"name":"Kari Moe"}')
    departure = sample(b'{"closed":"self"}', "departure")
    kinds = [*ENVELOPE, *ENVELOPE, *OTHERS]  # the envelope twice: it stands against everybody
    for number in range(count):
        chance = Random(f"{seed} {number}")
        kind = kinds[number % len(kinds)]
        if kind in ENVELOPE:
            own = departure if kind != "other kind" and number % 3 == 0 else arrival
            wanted, deed = "record_damaged", ENVELOPE[kind](chance, own, other)
        else:
            wanted, deed = OTHERS[kind](chance, keys)
        got = _outcome(deed)
        if got != wanted:
            yield f"seed {seed}, number {number}, {kind}: {got} in place of {wanted}"


def _outcome(deed: Deed) -> str:
    """The code of a refusal; whatever else happened by its type."""
    try:
        deed()
    except Problem as problem:
        return problem.code
    except Exception as failure:  # noqa: BLE001  # that there is none is what is counted here
        return type(failure).__name__
    return "opened"


def main(count: int = COUNT, seed: int | None = None) -> int:
    """Print what was found, then one line that sums it up."""
    chosen = Random().randrange(10**6) if seed is None else seed
    with tempfile.TemporaryDirectory(prefix="innom-mutations-") as folder:
        found = list(mutations(count, chosen, Path(folder)))
    for line in found[:20]:
        print(line)
    print(f"mutations {count}, documented refusals {count - len(found)}, anything else {len(found)} (seed {chosen})")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
