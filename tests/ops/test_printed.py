"""What the log says of paper: opened first, printed once it is out, and never the one for the other."""

from collections.abc import Callable

import pytest

from kiosk.domain.errors import Refused
from kiosk.ops import audit, audit_log
from kiosk.ops.check_in import check_in
from kiosk.ops.list_visits import list_visits
from kiosk.ops.present import present
from kiosk.ops.printed import note_printed
from tests.support.location import NOW, Office, guest


def actions(office: Office) -> list[tuple[str, str]]:
    """What the log says after set-up, with its subjects."""
    return [(row.action, row.subject) for row in audit_log.show(office.location)][2:]


@pytest.mark.parametrize("reason", ["", " ", "gossip", "gossip: tracing", ":tracing", "TRACING"])
def test_hazard_37_no_reason_no_names_and_no_line(reason: str, office: Office) -> None:
    check_in(office.location, guest("Ola"), NOW)
    attempts: list[Callable[[], object]] = [
        lambda: list_visits(office.location, office.who, 10, reason, "", NOW),
        lambda: list_visits(office.location, office.who, 10, reason, "", NOW, "report"),
        lambda: present(office.location, office.who, reason, "", NOW),
    ]
    for attempt in attempts:
        with pytest.raises(Refused, match="reason_missing"):
            attempt()
    assert actions(office) == []


def test_hazard_37_a_crash_before_the_paper_leaves_opened_and_not_printed(office: Office) -> None:
    list_visits(office.location, office.who, 10, "tracing", "", NOW, "report")
    assert actions(office) == [("report", "")]


def test_hazard_37_once_it_is_out_the_log_says_printed_and_of_which_line(office: Office) -> None:
    opened = list_visits(office.location, office.who, 10, "tracing", "", NOW, "report").entry
    note_printed(office.location, office.who, opened, NOW)
    assert actions(office) == [("report", ""), ("printed", f"line:{opened.number}")]
    assert audit_log.show(office.location)[-1].signer == office.who.signer
    assert audit_log.verify(office.location).findings == ()


def test_paper_that_comes_after_she_has_locked_is_noted_by_the_device(office: Office) -> None:
    opened = list_visits(office.location, office.who, 10, "tracing", "", NOW, "report").entry
    office.who.lock()
    note_printed(office.location, office.who, opened, NOW)
    assert audit_log.show(office.location)[-1].signer == audit.DeviceSigner(office.location).signer
    assert audit_log.verify(office.location).findings == ()
