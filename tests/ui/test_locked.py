"""Every page asked for and every slot called while nobody is unlocked: no name, and no count of another day."""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QMetaMethod, QObject

from kiosk.ops.check_in import check_in
from tests.support.location import NOW, Office, guest
from tests.support.tree import ROOT
from tests.ui.everything import every_text
from tests.ui.kiosk import Kiosk

pytestmark = pytest.mark.long

PAGES = sorted(file.stem for file in (ROOT / "ui" / "Innom" / "pages").glob("*.qml"))
NAME, STAFF, YESTERDAY = "Ragnhild Tøndel", "Kari Moe", 137


@pytest.fixture
def visited(office: Office) -> Office:
    """One visitor today, and a crowd yesterday."""
    for _ in range(YESTERDAY):
        check_in(office.location, guest(NAME), NOW - timedelta(days=1))
    check_in(office.location, guest(NAME), NOW)
    return office


def slots(view: QObject) -> Iterator[tuple[str, list[object]]]:
    """What QML may call on a view, each with arguments of the right types."""
    kind = view.metaObject()
    for place in range(kind.methodOffset(), kind.methodCount()):
        method = kind.method(place)
        if method.methodType() == QMetaMethod.MethodType.Slot:
            samples = {
                "QString": "tracing",
                "QStringList": ["nb"],
                "QVariantList": ["nb"],
                "QVariantMap": {},
                "PyObject": {},
                "int": 1,
                "bool": True,
                "double": 1.0,
            }
            names = [bytes(each.data()).decode() for each in method.parameterTypes()]
            yield bytes(method.name().data()).decode(), [samples[each] for each in names]


def assert_nothing_told(texts: Iterable[str]) -> None:
    told = re.compile(rf"{NAME}|{STAFF}|\b({YESTERDAY}|{YESTERDAY + 1})\b")
    assert [text for text in texts if told.search(text)] == []


def test_hazard_22_no_page_tells_of_anybody_while_locked(visited: Office, kiosk: Kiosk) -> None:
    assert {"Desk", "Unlock", "Setup", "Welcome"} <= set(PAGES)
    for page in PAGES:
        kiosk.window.reception.go(page)
        assert kiosk.window.reception.shown == page or kiosk.window.reception.shown == "Unlock"
        assert_nothing_told(kiosk.hand.texts())
    assert_nothing_told(every_text(kiosk.window))


def test_hazard_22_nothing_that_a_page_may_call_tells_of_anybody_while_locked(visited: Office, kiosk: Kiosk) -> None:
    kiosk.unlock()  # the staff's pages are made then, and stay
    kiosk.hand.wait(lambda: kiosk.window.reception.shown == "Desk", "the staff's pages")
    reception = kiosk.window.reception
    reception.home()
    views = kiosk.window.flows._asdict() | {"own": reception.own, "alerts": reception.staff.alerts}
    for name, view in views.items():
        answered = list[object]()
        for slot, arguments in slots(view):
            getattr(view, slot)(*arguments)
        kiosk.window.worker.do(lambda _: True, answered.append, answered.append)  # comes after all that they asked
        kiosk.hand.wait(partial(bool, answered), name)
        assert_nothing_told(kiosk.hand.texts())
    assert_nothing_told(every_text(kiosk.window))


def test_what_would_be_told_is_found_once_somebody_is_unlocked(visited: Office, kiosk: Kiosk) -> None:
    kiosk.unlock()
    kiosk.show_names()
    kiosk.hand.wait(lambda: any(NAME in text for text in every_text(kiosk.window)), "a name")
