"""HAZARDS row 42b: whoever writes to the store cannot make staff trust a key that none of them made."""

import os
from dataclasses import asdict

import pytest
from sqlalchemy import insert

from kiosk.crypto import people_keys
from kiosk.crypto.keys import OpeningKey, OpeningPublic
from kiosk.domain.errors import Refused
from kiosk.ops.unlock import unlock
from kiosk.ops.vouching import person_message, site_key_message
from kiosk.store import people, schema
from kiosk.store.people import Person, SiteKey
from tests.support.location import NOW, PASSPHRASE, Office


def refused(office: Office) -> None:
    with pytest.raises(Refused, match="site_key_changed"):
        unlock(office.location, PASSPHRASE, NOW)


def mallory(office: Office) -> tuple[Person, people_keys.PersonKeys]:
    """A person who vouches for herself."""
    keys = people_keys.new_person()
    signature = keys.signing.sign(person_message(office.location.site.id, "m", "mallory", "lead", keys.public))
    return Person("m", "mallory", "Mallory", "lead", keys.public, "m", signature, people_keys.KDF, b"", b""), keys


def test_a_newer_site_key_that_is_wrapped_for_nobody_is_noticed(office: Office) -> None:
    public = OpeningKey.generate().public_key().public_bytes_raw()
    with office.location.writing() as connection:
        connection.execute(insert(schema.site_key), asdict(SiteKey(2, public, office.who.id, os.urandom(64))))
    refused(office)


def test_a_person_who_vouches_for_herself_cannot_make_a_site_key(office: Office) -> None:
    """She wraps its secret for the real person too, so that everything opens as before."""
    location = office.location
    site, (person, keys), secret = location.site.id, mallory(office), OpeningKey.generate()
    public = secret.public_key().public_bytes_raw()
    made = SiteKey(2, public, "m", keys.signing.sign(site_key_message(site, 2, public)))
    kari = OpeningPublic.from_public_bytes(office.who.check_unlocked().public[:32])
    wrapped = people_keys.wrap_site_key(secret, site, 2, office.who.id, kari)
    with location.writing() as connection:
        people.insert_person(connection, person)
        people.insert_site_key(connection, made, {office.who.id: wrapped})
    with pytest.raises(Refused, match="site_key_changed"):
        unlock(location, PASSPHRASE, NOW, "kari")


def test_persons_who_vouch_for_each_other_in_a_circle_are_not_vouched_for(office: Office) -> None:
    first, second = people_keys.new_person(), people_keys.new_person()
    site = office.location.site.id
    with office.location.writing() as connection:
        for mine, other, keys in (("a", "b", first), ("b", "a", second)):
            voucher = second if mine == "a" else first
            signature = voucher.signing.sign(person_message(site, mine, mine, "desk", keys.public))
            row = Person(mine, mine, mine, "desk", keys.public, other, signature, people_keys.KDF, b"", b"")
            people.insert_person(connection, row)
    with pytest.raises(Refused, match="site_key_changed"):
        unlock(office.location, PASSPHRASE, NOW, "kari")


def test_a_changed_role_is_not_what_the_voucher_signed(office: Office) -> None:
    with office.location.writing() as connection:
        connection.execute(schema.staff.update().values(role="desk"))
    refused(office)


def test_a_generation_that_is_kept_from_a_person_is_noticed_by_her(office: Office) -> None:
    public = OpeningKey.generate().public_key().public_bytes_raw()
    signature = office.who.sign(site_key_message(office.location.site.id, 2, public))
    with office.location.writing() as connection:
        connection.execute(insert(schema.site_key), asdict(SiteKey(2, public, office.who.id, signature)))
    refused(office)
