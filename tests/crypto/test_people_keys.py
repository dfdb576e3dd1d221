"""People and recovery: what a passphrase opens, and what a sheet of paper does."""

import os
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.crypto import people_keys, recovery
from kiosk.crypto.keys import OpeningKey
from kiosk.domain.errors import Problem, Refused

PEPPER = os.urandom(32)
PHRASE = "blåbær og fløte på fjellet"


def refusal(attempt: object) -> str:
    with pytest.raises(Problem) as caught:
        attempt()  # type: ignore[operator]  # a lambda
    return caught.value.code


def test_a_passphrase_opens_its_persons_keys_in_either_spelling() -> None:
    keys = people_keys.new_person()
    salt, sealed = people_keys.lock_person(keys, b"7", PHRASE, PEPPER)
    typed = unicodedata.normalize("NFD", PHRASE)
    assert people_keys.unlock_person(sealed, b"7", salt, people_keys.KDF, typed, PEPPER).public == keys.public


def test_a_wrong_passphrase_a_wrong_pepper_and_a_wrong_person_do_not() -> None:
    salt, sealed = people_keys.lock_person(people_keys.new_person(), b"7", PHRASE, PEPPER)
    kdf = people_keys.KDF
    for person, phrase, pepper in ((b"7", PHRASE + "!", PEPPER), (b"7", PHRASE, bytes(32)), (b"8", PHRASE, PEPPER)):
        assert refusal(lambda p=person, w=phrase, k=pepper: people_keys.unlock_person(sealed, p, salt, kdf, w, k)) == (
            "passphrase_wrong"
        )


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("", "passphrase_short"),
        ("elleve tegn", "passphrase_short"),
        ("x" * 1_000_000, "passphrase_long"),
        ("a calm fjord\0", "passphrase_control"),
        ("a calm fjord\ud800", "passphrase_control"),
    ],
)
def test_hazard_33_what_is_no_passphrase_is_refused(phrase: str, code: str) -> None:
    assert refusal(lambda: people_keys.passphrase_bytes(phrase)) == code


def test_a_wrapped_site_key_opens_only_for_its_holder_and_generation() -> None:
    secret, holder = OpeningKey.generate(), OpeningKey.generate()
    wrapped = people_keys.wrap_site_key(secret, "office", 1, "kari", holder.public_key())
    opened = people_keys.unwrap_site_key(wrapped, "office", 1, "kari", holder)
    assert opened.private_bytes_raw() == secret.private_bytes_raw()
    for site, generation, name in (("other", 1, "kari"), ("office", 2, "kari"), ("office", 1, "ola")):
        attempt = lambda s=site, g=generation, n=name: people_keys.unwrap_site_key(wrapped, s, g, n, holder)  # noqa: E731
        assert refusal(attempt) == "site_key_changed"


@given(st.binary(min_size=32, max_size=32))
def test_the_sheet_gives_the_seed_back_however_it_is_typed(seed: bytes) -> None:
    groups = recovery.groups_of(seed)
    assert len(groups) == recovery.GROUPS
    assert recovery.seed_of([f" {group.lower().replace('0', 'o')} " for group in groups]) == seed


@given(st.binary(min_size=32, max_size=32), st.data())
def test_a_mistyped_group_is_named(seed: bytes, data: st.DataObject) -> None:
    groups = list(recovery.groups_of(seed))
    number = data.draw(st.integers(0, len(groups) - 1))
    place = data.draw(st.integers(0, 5))
    wrong = data.draw(st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ".replace(groups[number][place], "")))
    groups[number] = groups[number][:place] + wrong + groups[number][place + 1 :]
    with pytest.raises(Refused) as caught:
        recovery.seed_of(groups)
    assert caught.value.values == {"group": number + 1}


def test_swapped_and_missing_groups_are_named() -> None:
    groups = list(recovery.groups_of(bytes(range(32))))
    swapped = [groups[1], groups[0], *groups[2:]]
    assert refusal(lambda: recovery.seed_of(swapped)) == "sheet_group_wrong"
    with pytest.raises(Refused) as caught:
        recovery.seed_of(groups[:-1])
    assert caught.value.values == {"group": 13}


def test_the_stores_secrets_open_with_their_own_sheet_only() -> None:
    seed, secrets = recovery.new_seed(), recovery.StoreSecrets(os.urandom(32), PEPPER)
    sealed = recovery.seal_secrets(secrets, "store-1", seed)
    assert recovery.open_secrets(sealed, "store-1", seed) == secrets
    for store, other in (("store-1", recovery.new_seed()), ("store-2", seed)):
        assert refusal(lambda s=store, o=other: recovery.open_secrets(sealed, s, o)) == "sheet_foreign"
    assert refusal(lambda: recovery.open_secrets(sealed[:-1], "store-1", seed)) == "sheet_foreign"


def test_no_secret_shows_in_a_traceback() -> None:
    assert repr(people_keys.new_person()) == "PersonKeys(…)"
    assert repr(recovery.StoreSecrets(b"a", b"b")) == "StoreSecrets(…)"
