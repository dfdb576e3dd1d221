"""Files sealed to receivers: opened again with their identities, and by nobody else."""

import pyrage
import pytest
from pyrage import x25519

from kiosk.domain.errors import Refused
from reports.sealed import receivers, sealed

CONTENT = "Åse Nordmann 山田\n".encode() * 100


def keys(count: int) -> list[x25519.Identity]:
    return [x25519.Identity.generate() for _ in range(count)]


def test_each_receiver_opens_it_with_her_own_identity_and_nobody_else() -> None:
    hers, his, foreign = keys(3)
    file = sealed(CONTENT, receivers([str(hers.to_public()), str(his.to_public())]))
    assert [pyrage.decrypt(file, [identity]) for identity in (hers, his)] == [CONTENT, CONTENT]
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(file, [foreign])


def test_it_is_a_binary_age_file_in_which_nothing_is_in_clear() -> None:
    [hers] = keys(1)
    file = sealed(CONTENT, receivers([str(hers.to_public())]))
    assert file.startswith(b"age-encryption.org/v1\n")
    assert b"Nordmann" not in file


def test_a_file_that_was_changed_or_cut_does_not_open() -> None:
    [hers] = keys(1)
    file = sealed(CONTENT, receivers([str(hers.to_public())]))
    for damaged in (file[:-1], file[:-20] + bytes(20)):
        with pytest.raises(pyrage.DecryptError):
            pyrage.decrypt(damaged, [hers])


def test_the_same_receiver_twice_is_one() -> None:
    key = str(keys(1)[0].to_public())
    assert receivers([key, f" {key}\n"]) == (key,)


@pytest.mark.parametrize("wrong", [
    "", "age1", "somebody@example.org", "AGE-SECRET-KEY-1QQQQ", "ssh-ed25519 AAAA", "age1ł", "\x00", "age1" + "q" * 500,
])  # fmt: skip
def test_what_is_no_public_key_is_refused_by_its_place(wrong: str) -> None:
    good = str(keys(1)[0].to_public())
    with pytest.raises(Refused) as refusal:
        receivers([good, wrong])
    assert (refusal.value.code, refusal.value.values) == ("receiver_key_unfit", {"place": 2})


def test_a_key_that_gives_no_secret_is_refused() -> None:
    with pytest.raises(Refused, match="receiver_key_unfit"):
        receivers(["age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z"])


def test_one_mistyped_letter_of_a_key_is_refused() -> None:
    good = str(keys(1)[0].to_public())
    for place in range(4, len(good)):
        with pytest.raises(Refused, match="receiver_key_unfit"):
            receivers([good[:place] + ("q" if good[place] != "q" else "p") + good[place + 1 :]])
