"""No view has a meta object of its own: QML keeps what it learnt of one by its address, and does not hear that it went.

PySide 6.11.3 makes one for each object whose method is connected to without being a slot. It goes with the object, and
the next that comes to lie there is taken for it: a page found none of its view's properties (seen after one unlock in
a hundred).
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QMetaObject, QObject
from shiboken6 import Shiboken

from tests.support.location import Office
from tests.ui.kiosk import Kiosk
from ui.desk.sections import SECTIONS
from ui.place import Place


def with_one_of_their_own() -> set[str]:
    """The classes of ours of whose objects one has methods that its class does not have."""
    ours = [each for each in gc.get_objects() if isinstance(each, QObject) and type(each).__module__.startswith("ui.")]
    assert ours
    return {
        type(each).__qualname__
        for each in ours
        if Shiboken.isValid(each) and each.metaObject().methodCount() > methods(type(each))
    }


def methods(kind: type[QObject]) -> int:
    """Of the class."""
    described = vars(kind)["staticMetaObject"]
    assert isinstance(described, QMetaObject)
    return described.methodCount()


def test_no_view_has_a_meta_object_of_its_own(kiosk: Kiosk) -> None:
    kiosk.arrive("Åse Bråten")
    own = kiosk.window.reception.own
    kiosk.window.reception.home()
    kiosk.open_desk()
    for section in SECTIONS:
        kiosk.turn_to(section.key)
    assert own is not None
    assert with_one_of_their_own() == set()


def test_nor_in_a_window_of_the_staffs_own(office: Office, kiosks: Callable[..., Kiosk]) -> None:
    desk = kiosks(
        Place(None, office.location.home, lambda: office.keyring, machine=office.location.machine), alone=True
    )
    desk.open_desk("People")
    assert with_one_of_their_own() == set()
