"""The QML lint sees the types of Python classes, and sees when they are misused."""

from pathlib import Path

import pytest

from tests.rules.qml_lint import differences, lint

VIEW = """
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

@QmlElement
class Receipt(QObject):
    number = Property(str, lambda self: "1234", constant=True)

@QmlElement
class CheckIn(QObject):
    changed = Signal()
    receipt = Property("Receipt*", lambda self: Receipt(self), notify=changed)

    @Property(bool, notify=changed)
    def saving(self): return False

    @Slot(str)
    def submit(self, name): pass
"""
QMLDIR = "module Innom\nPage 1.0 pages/Page.qml\n"
PAGE = """import QtQuick
import Innom

Text {
    id: page

    required property CheckIn view

    enabled: !page.view.saving
    text: page.view.receipt.number

    Component.onCompleted: page.view.submit("Åse")
}
"""


def module(root: Path, page: str) -> Path:
    """A module of one view and one page in that folder."""
    (root / "ui" / "Innom" / "pages").mkdir(parents=True)
    (root / "ui" / "check_in.py").write_text(VIEW, encoding="utf-8")
    (root / "ui" / "Innom" / "qmldir").write_text(QMLDIR, encoding="utf-8")
    (root / "ui" / "Innom" / "pages" / "Page.qml").write_text(page, encoding="utf-8")
    return root


def test_a_typed_page_is_without_a_warning(tmp_path: Path) -> None:
    assert lint(module(tmp_path, PAGE)) == ""


@pytest.mark.parametrize(
    ("right", "wrong", "complaint"),
    [
        ("page.view.saving", "page.view.savin", "[missing-property]"),
        ("receipt.number", "receipt.nummer", "[missing-property]"),
        ("!page.view.saving", "!saving", "[unqualified]"),
        ('submit("Åse")', "sumbit()", "[missing-property]"),
        ("import Innom\n", "import Innom\nimport QtQuick.Layouts\n", "[unused-imports]"),
    ],
)
def test_a_misused_type_is_seen(right: str, wrong: str, complaint: str, tmp_path: Path) -> None:
    said = lint(module(tmp_path, PAGE.replace(right, wrong)))
    assert complaint in said
    assert said.startswith("Warning: ui/Innom/pages/Page.qml:")


def test_a_file_out_of_form_is_seen(tmp_path: Path) -> None:
    page = module(tmp_path, PAGE.replace("    id", "  id")) / "ui/Innom/pages/Page.qml"
    assert "\n+    id: page\n" in differences(page)
