"""Some visits noted on paper, of people who met: for the tests of the page Tracing."""

import json
from datetime import datetime, timedelta

from kiosk.ops.enter import enter
from tests.support.location import NOW, Office

MORNING = datetime(2026, 11, 20, 8, 0, tzinfo=NOW.tzinfo)  # a Friday, nine in Oslo


def note(office: Office, name: str, come: float, gone: float | None, phone: str = "", **more: object) -> None:
    """Noted on paper: hours after nine on Friday; each name has its own number unless another is given."""
    given = {
        "name": name,
        "phone": phone or f"+47 9{sum(name.encode()):07}",
        "purposes": ["tracing"],
        "arrived_at": (MORNING + timedelta(hours=come)).isoformat(),
        "left_at": None if gone is None else (MORNING + timedelta(hours=gone)).isoformat(),
        **more,
    }
    enter(office.location, office.who, [json.dumps(given)], NOW)


def week(office: Office) -> None:
    """Åse was here on Friday and Saturday; Jonas met her for 90 minutes, Liv perhaps, Kort for nine minutes, Per her
    contact Jonas only; another Åse came on Thursday, and Nils on Friday when all were gone."""
    note(office, "Åse Bråten", 0, 5, company="Fjordkraft AS", host="Kari Moe")
    note(office, "Åse Bråten", 24, 26, company="Fjordkraft AS")
    note(office, "Jonas Vik", 1, 2.5, host="Kari Moe")
    note(office, "Liv Dal", 4, None)
    note(office, "Kort Besøk", 4, 4.15)
    note(office, "Jonas Vik", 6, 8)
    note(office, "Per Lie", 6.5, 8)
    note(office, "Åse Bråten", -24, -22, "+47 99 99 99 99", company="Nordlys")
    note(office, "Nils Moe", 8.1, 8.6)
