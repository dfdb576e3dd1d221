"""`innom hold`: two passphrases on stdin, one after the other, and visits that outlive their days."""

import pytest

from tests.support.command import Command, somebody
from tests.support.location import PASSPHRASE

ORDER = ("--authority", "Helsetilsynet", "--until", "2999-01-01", "--reason", "inspection")


def test_hazard_56_without_a_second_person_nothing_is_held(command: Command) -> None:
    receipt = command.check_in(name=somebody())
    asked = ("hold", "add", "--visit", receipt["id"], *ORDER)
    assert command.run(*asked, stdin=PASSPHRASE).refusal == (1, "second_person_missing")
    twice = f"{PASSPHRASE}\n{PASSPHRASE}\n"
    assert command.run(*asked, "--second", "Kari Moe", stdin=twice).refusal == (1, "second_person_missing")
    assert command.run("hold", "list").json == []


@pytest.mark.parametrize("asked", [(), ("add",), ("add", "--visit", "00", *ORDER[:2], "--until", "soon")])
def test_an_incomplete_order_is_a_matter_of_usage(asked: tuple[str, ...], command: Command) -> None:
    answered = command.run("hold", *asked)
    assert (answered.code, answered.out) == (2, "")
    assert "usage: innom hold" in answered.err


def test_an_unknown_hold_shows_nothing(command: Command) -> None:
    asked = ("hold", "show", "00", "--reason", "inspection")
    assert command.run(*asked, stdin=PASSPHRASE).refusal == (1, "hold_unknown")
