"""kill -9 in the middle of every operation, in short; `make crash` does 200 rounds and every change of a purge."""

from pathlib import Path
from random import Random

import pytest

from tests.crash.kills import SPANS, kill
from tests.crash.restores import KINDS, WAYS, kill_each_change
from tests.crash.steps import kill_each_change as kill_each_change_of_a_purge
from tests.support.secret_service import SecretService


@pytest.mark.timeout(300)
def test_hazards_46_and_49_kill_9_in_every_operation_loses_nothing(
    tmp_path: Path, secret_service: SecretService
) -> None:
    seed, kinds = Random().randrange(10**6), [kind for kind in SPANS if kind not in KINDS]
    outcome = kill(tmp_path, len(kinds), seed, kinds)
    assert (outcome.rounds, outcome.faults) == (len(kinds), []), f"seed {seed}"


@pytest.mark.long
@pytest.mark.timeout(300)
def test_hazard_46_a_restore_or_move_that_is_killed_leaves_the_store_as_it_was_or_restored_and_begins_again(
    tmp_path: Path, secret_service: SecretService
) -> None:
    outcome = kill_each_change(tmp_path, some=2)
    assert (outcome.rounds, outcome.faults) == (2 * len(WAYS), [])


@pytest.mark.timeout(300)
def test_hazard_54_a_purge_killed_at_any_step_and_run_again_ends_as_if_unkilled(
    tmp_path: Path, secret_service: SecretService
) -> None:
    outcome = kill_each_change_of_a_purge(tmp_path, 1, some=2)
    assert (outcome.rounds, outcome.faults) == (2, [])
