"""The long proof against crashes, as `make crash` runs it: kill -9, each step of the purge, power cuts, mutations.

python -m tests.crash [ROUNDS [CUTS [SEED]]]; prints what was lost and what was corrupt, and fails unless both are 0.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from tests.crash import mutations
from tests.crash.kills import kill
from tests.crash.power import Outcome, cut_sessions, unsynced_tree
from tests.crash.restores import kill_each_change as restores
from tests.crash.steps import kill_each_change
from tests.support.secret_service import serve

ROUNDS, CUTS, SESSIONS = 200, 400, 8
STEPS = 12  # of each way to restore, spread over its changes


@contextmanager
def keyring() -> Iterator[None]:
    """A real Secret Service of this run's own."""
    with serve() as service:
        os.environ.update(service.environment)
        yield


def told(what: str, work: Callable[[Path], Outcome]) -> Outcome:
    """Do it in a folder of its own and say how it ended."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="innom-crash-") as folder:
        outcome = work(Path(folder))
    seconds = time.monotonic() - began
    print(f"{what}: {outcome.rounds}, lost = {outcome.lost}, corrupt = {outcome.corrupt} ({seconds:.0f} s)", flush=True)
    return outcome


def main() -> int:
    """Everything; the exit code."""
    given = [int(text) for text in sys.argv[1:]]
    rounds, cuts, seed = (given + [ROUNDS, CUTS, Random().randrange(10**6)][len(given) :])[:3]
    print(f"seed {seed}", flush=True)
    weak = told(
        "power cuts with synchronous=NORMAL, where acknowledged commits must get lost",
        lambda folder: cut_sessions(folder, 1, cuts // 4, seed, unsynced_tree(folder)),
    )
    with keyring():
        outcomes = [
            told("power cuts", lambda folder: cut_sessions(folder, SESSIONS, cuts, seed)),
            told("rounds of kill -9 over every operation", lambda folder: kill(folder, rounds, seed)),
            told("changes of a purge, killed before each and run again", lambda folder: kill_each_change(folder, 2)),
            told(
                "changes of a restore or move, killed at them and begun again", lambda folder: restores(folder, STEPS)
            ),
        ]
    faults = [fault for outcome in outcomes for fault in outcome.faults]
    for fault in faults[:40]:
        print(fault)
    if not weak.lost:
        print("The cuts lose nothing even where they must: the proof proves nothing.")
    wrong = mutations.main(mutations.COUNT, seed)
    return 1 if faults or wrong or not weak.lost else 0


if __name__ == "__main__":
    sys.exit(main())
