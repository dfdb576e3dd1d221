"""A pass held to the page Tracing says whose contacts are meant, and opens nothing."""

import pytest

from kiosk.domain.codes import Pass, badge_code, pass_code
from tests.support.location import Office
from tests.ui.everything import every_text
from tests.ui.kiosk import Kiosk
from tests.ui.test_tracing import contacts, met, opened, refused, sees, visit_of

pytestmark = pytest.mark.long

__all__ = ["met"]


def test_a_pass_held_to_the_scanner_says_whose_contacts_are_meant(met: Office, kiosk: Kiosk) -> None:
    view = opened(kiosk)
    code = pass_code(Pass(visit_of(met, "Jonas Vik"), bytes(16)), met.location.site.id)
    kiosk.scan(code)
    sees(kiosk, "Hvem var her samtidig med Jonas Vik?")
    assert contacts(view) == ["Åse Bråten", "Per Lie", "Liv Dal"] or contacts(view)[0] in {"Åse Bråten", "Per Lie"}


def test_hazard_25_a_badge_at_the_page_tracing_opens_nothing(met: Office, kiosk: Kiosk) -> None:
    view = opened(kiosk)
    kiosk.scan(badge_code(visit_of(met, "Jonas Vik"), met.location.site.id))
    refused(kiosk, view)
    assert not view.property("chosen")


def test_hazard_25_another_locations_pass_at_the_page_tracing_opens_nothing(met: Office, kiosk: Kiosk) -> None:
    view = opened(kiosk)
    kiosk.scan(pass_code(Pass(visit_of(met, "Jonas Vik"), bytes(16)), "elsewhere"))
    refused(kiosk, view)
    assert not view.property("chosen")


def test_a_pass_of_a_purged_visit_is_said_to_be_gone(met: Office, kiosk: Kiosk) -> None:
    view = opened(kiosk)
    kiosk.scan(pass_code(Pass(bytes(16), bytes(16)), met.location.site.id))
    refused(kiosk, view)
    assert not view.property("chosen")


def test_hazard_22_a_pass_chooses_nobody_while_locked(met: Office, kiosk: Kiosk) -> None:
    code = pass_code(Pass(visit_of(met, "Jonas Vik"), bytes(16)), met.location.site.id)
    opened(kiosk)
    kiosk.window.reception.home()
    kiosk.window.reception.scan(code)
    assert kiosk.desk.is_empty
    assert not any("Jonas" in text for text in every_text(kiosk.window))
