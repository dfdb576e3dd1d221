"""The roster: who belongs, and which keys are good. One signed page that staff can hold everything else against.

Each roster names the one before by its hash and is signed by one of that one's leads (the first by the first person),
so whoever knows the first person's key can follow the chain to the newest, and nobody who was removed can go on.
"""

import json
from dataclasses import dataclass, replace
from typing import Self

LEAD, DESK = "lead", "desk"
ROLES = (LEAD, DESK)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who belongs; `public` is the opening key, then the signing key (32 bytes each)."""

    id: str
    short: str
    name: str
    role: str
    public: bytes


@dataclass(frozen=True, slots=True)
class SiteKey:
    """One generation of the site's key: its public half."""

    generation: int
    public: bytes


@dataclass(frozen=True, slots=True)
class Roster:
    """Who belongs at a site (by id), every generation of its key (oldest first), and the public keys of the recovery
    sheet that is good now (opening, then signing)."""

    site: str
    number: int
    previous: bytes
    members: tuple[Member, ...]
    keys: tuple[SiteKey, ...]
    recovery: bytes

    def member(self, person_id: str) -> Member | None:
        """The member with this id."""
        return next((member for member in self.members if member.id == person_id), None)

    def leads(self) -> tuple[Member, ...]:
        """Those who may sign the next roster."""
        return tuple(member for member in self.members if member.role == LEAD)

    def after(self, previous: bytes) -> Self:
        """The next roster, as yet unchanged; `previous` is the hash of this one."""
        return replace(self, number=self.number + 1, previous=previous)

    def joined_by(self, member: Member) -> Self:
        """With one more."""
        return replace(self, members=in_order((*self.members, member)))

    def left_by(self, member: Member) -> Self:
        """Without this one."""
        return replace(self, members=tuple(each for each in self.members if each != member))

    def with_key(self, public: bytes) -> Self:
        """With a next generation of the site key."""
        return replace(self, keys=(*self.keys, SiteKey(self.keys[-1].generation + 1, public)))


def in_order(members: tuple[Member, ...]) -> tuple[Member, ...]:
    """As a roster lists them."""
    return tuple(sorted(members, key=lambda member: member.id))


def write_roster(roster: Roster) -> bytes:
    """As it is signed and stored: JSON."""
    values = {
        "site": roster.site,
        "number": roster.number,
        "previous": roster.previous.hex(),
        "members": [[each.id, each.short, each.name, each.role, each.public.hex()] for each in roster.members],
        "keys": [[key.generation, key.public.hex()] for key in roster.keys],
        "recovery": roster.recovery.hex(),
    }
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()


def read_roster(content: bytes) -> Roster:
    """From what was written; only what was signed is read, so anything else is a ValueError, KeyError or TypeError."""
    values = json.loads(content)
    return Roster(
        values["site"],
        values["number"],
        bytes.fromhex(values["previous"]),
        tuple(_member(*words) for words in values["members"]),
        tuple(SiteKey(generation, bytes.fromhex(public)) for generation, public in values["keys"]),
        bytes.fromhex(values["recovery"]),
    )


def _member(person_id: str, short: str, name: str, role: str, public: str) -> Member:
    return Member(person_id, short, name, role, bytes.fromhex(public))
