"""HAZARDS row 42b, while somebody unlocks and after: what is changed then is neither believed nor sealed to."""

import json

import pytest
from sqlalchemy import select, update

from kiosk.crypto.keys import OpeningKey
from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import Refused
from kiosk.ops.check_in import check_in
from kiosk.ops.correct import correct
from kiosk.ops.enter import enter
from kiosk.ops.location import open_location
from kiosk.ops.one_visit import ByStaff
from kiosk.ops.unlock import unlock
from kiosk.store import schema
from tests.support.location import NOW, PASSPHRASE, Office, guest
from tests.support.staff import behind, joined


class Meanwhile(MemoryKeyring):
    """Somebody writes to the store between the reading of a person's row and its proof."""

    def __init__(self, office: Office, values: dict[str, object]) -> None:
        super().__init__()
        self._kept, self.office, self.values = office.keyring._kept, office, values

    def get_password(self, service: str, username: str) -> str | None:
        if username == "pepper":
            with behind(self.office) as connection:
                connection.execute(update(schema.staff).where(schema.staff.c.short != "kari").values(self.values))
        return super().get_password(service, username)


def test_hazard_42b_a_role_that_is_put_back_before_it_is_proved_is_not_had(office: Office) -> None:
    joined(office, "ola")
    with behind(office) as connection:
        connection.execute(update(schema.staff).where(schema.staff.c.short == "ola").values(role="lead", name="Kari"))
    keyring, here = Meanwhile(office, {"role": "desk", "name": "Ola"}), office.location
    second = open_location(here.settings, here.home, keyring, here.machine)
    ola = unlock(second, PASSPHRASE, NOW, "ola")
    second.close()
    assert (ola.role, ola.name) == ("desk", "Ola")


def test_hazard_42b_who_unlocked_before_the_site_key_was_swapped_seals_nothing_to_it(office: Office) -> None:
    visit = check_in(office.location, guest("Ola"), NOW).id
    with behind(office) as connection:
        connection.execute(update(schema.site_key).values(public=OpeningKey.generate().public_key().public_bytes_raw()))
    before = kept_visits(office)
    with pytest.raises(Refused, match="site_key_changed"):
        correct(office.location, ByStaff(office.who, visit, "correction"), {"company": "Fjord"}, NOW)
    with pytest.raises(Refused, match="site_key_changed"):
        enter(office.location, office.who, [json.dumps(guest("Per", arrived_at=NOW.isoformat()))], NOW)
    assert kept_visits(office) == before


def kept_visits(office: Office) -> list[tuple[object, ...]]:
    with office.location.reading() as connection:
        return [tuple(row) for row in connection.execute(select(schema.visit))]
