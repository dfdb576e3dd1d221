"""Whatever is done to sealed records, wrapped keys, files and codes is refused as documented (hazard 59), in short."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.crypto import people_keys
from kiosk.domain import records
from kiosk.domain.errors import Damaged, Refused
from kiosk.settings import parse
from tests.crash.mutants import ENVELOPE, HEAD, LOW_ORDER, WRAP, flipped, sample
from tests.crash.mutations import _outcome, mutations

PHRASE, PEPPER = "a calm and quiet fjord", bytes(32)
RECORD = b'{"name":"Ola Dahl"}'

leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
values = st.recursive(leaves, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5)


@pytest.mark.parametrize("seed", [20261122, 7, 590])
def test_hazard_59_hundreds_of_mutations_are_refused_as_documented(seed: int, tmp_path: Path) -> None:
    assert list(mutations(20 * (2 * len(ENVELOPE) + 8), seed, tmp_path)) == []


def test_what_opens_or_fails_in_another_way_is_told() -> None:
    assert _outcome(lambda: None) == "opened"
    assert _outcome(lambda: int("x")) == "ValueError"


def test_hazard_59_a_point_with_its_unused_bit_set_is_refused_though_it_gives_the_same_secret() -> None:
    """X25519 does not look at the top bit; HPKE binds the point as it was sent into the key (RFC 9180, 4.1)."""
    own = sample(RECORD)
    for start, opened in ((0, own.for_site), (WRAP, own.for_visitor)):
        inner = bytearray(own.inner())
        inner[start + 31] ^= 0x80
        assert opened(own.closed(own.inner())).rstrip() == RECORD
        with pytest.raises(Damaged, match="record_damaged"):
            opened(own.closed(bytes(inner)))


@pytest.mark.parametrize("point", LOW_ORDER, ids=range(len(LOW_ORDER)))
def test_hazard_59_a_point_of_small_order_is_refused(point: bytes) -> None:
    own = sample(RECORD)
    for changed in (point, point[:31] + bytes([point[31] | 0x80])):
        inner = changed + own.inner()[32:WRAP] + changed + own.inner()[WRAP + 32 :]
        for opened in (own.for_site, own.for_visitor):
            with pytest.raises(Damaged, match="record_damaged"):
                opened(own.closed(inner))


@pytest.mark.parametrize("number", range(6))
def test_hazard_59_a_persons_changed_secrets_open_with_no_passphrase(number: int) -> None:
    salt, sealed = people_keys.lock_person(people_keys.new_person(), b"7", PHRASE, PEPPER)
    chance = Random(number)
    changed = (flipped(chance, salt), sealed) if number % 3 == 0 else (salt, flipped(chance, sealed))
    with pytest.raises(Refused, match="passphrase_wrong"):
        people_keys.unlock_person(changed[1], b"7", changed[0], people_keys.KDF, PHRASE, PEPPER)


@given(st.binary(max_size=1600) | values.map(lambda found: repr(found).encode("utf-8", "surrogatepass")))
def test_hazard_59_noise_in_a_record_is_damaged(record: bytes) -> None:
    for read in (records.read_arrival, records.read_departure):
        with pytest.raises(Damaged, match="record_damaged"):
            read(record)


@given(st.dictionaries(st.sampled_from(["site", "hosts", "privacy", "printer", "screen", "more"]), values))
def test_settings_of_any_shape_are_taken_or_refused_by_key(tables: dict[str, object]) -> None:
    assert _outcome(lambda: parse(tables)).startswith(("opened", "settings_"))


def test_a_mutant_is_never_what_it_was_made_of() -> None:
    own = sample(RECORD)
    assert all(flipped(Random(number), own.sealed, HEAD) != own.sealed for number in range(500))
