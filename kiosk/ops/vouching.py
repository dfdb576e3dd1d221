"""Who vouches for whom: every public key in the store is held against what lies under a passphrase.

Somebody who can write to the store can put rows into it, but cannot sign as one of the persons. So each
person must be vouched for up to the first one, whose key every person carries under her passphrase, and
each generation of the site key must be made by one of them and be held by whoever unlocks.
"""

from collections.abc import Mapping

from ..crypto import people_keys
from ..crypto.binding import bound
from ..crypto.keys import OpeningKey
from ..crypto.people_keys import PersonKeys
from ..domain.errors import Refused
from ..store import people
from ..store.people import Person, SiteKey
from .location import Location


def person_message(site: str, person_id: str, short: str, role: str, public: bytes) -> bytes:
    """What a voucher signs of a person."""
    return bound("innom/person-public/1", [site, person_id, short, role, public])


def site_key_message(site: str, generation: int, public: bytes) -> bytes:
    """What the maker of a generation signs."""
    return bound("innom/site-public/1", [site, generation, public])


def site_secrets(location: Location, person: Person, keys: PersonKeys) -> dict[int, OpeningKey]:
    """Every generation of the site key, opened by this person; refuses with `site_key_changed` a key that is not
    what its maker signed or its secret gives, a person nobody vouches for, and a generation kept from her."""
    with location.reading() as connection:
        everybody = {each.id: each for each in people.people(connection, removed=True)}
        generations = people.all_site_keys(connection)
        wraps = people.wraps_for(connection, person.id)
    site = location.site.id
    trusted = keys.public == person.public and all(
        _vouched(site, each, everybody, keys.root) for each in everybody.values()
    )
    if not trusted or not generations:
        raise Refused("site_key_changed")
    for key in generations:
        _check_maker(site, key, everybody)
    return {key.generation: _open(site, key, wraps, person, keys) for key in generations}


def _vouched(site: str, person: Person, everybody: Mapping[str, Person], root: bytes) -> bool:
    """Whether the chain of vouchers from this person ends at the root, each link signed."""
    for _ in everybody:
        voucher = everybody.get(person.voucher)
        message = person_message(site, person.id, person.short, person.role, person.public)
        if voucher is None or not people_keys.signed(voucher.public[32:], message, person.signature):
            return False
        if voucher is person:
            return person.public == root
        person = voucher
    return False  # a circle


def _check_maker(site: str, key: SiteKey, everybody: Mapping[str, Person]) -> None:
    maker = everybody.get(key.maker)
    message = site_key_message(site, key.generation, key.public)
    if maker is None or not people_keys.signed(maker.public[32:], message, key.signature):
        raise Refused("site_key_changed")


def _open(site: str, key: SiteKey, wraps: Mapping[int, bytes], person: Person, keys: PersonKeys) -> OpeningKey:
    if key.generation not in wraps:
        raise Refused("site_key_changed")
    secret = people_keys.unwrap_site_key(wraps[key.generation], site, key.generation, person.id, keys.opening)
    if secret.public_key().public_bytes_raw() != key.public:
        raise Refused("site_key_changed")
    return secret
