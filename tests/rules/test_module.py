"""The QML module's qmldir lists exactly the files that are there."""

import re

from tests.support.tree import chosen, read

FOLDER = "ui/Innom/"


def listed(qmldir: str) -> dict[str, tuple[str, bool]]:
    """File name of each entry, with its type's name and whether it is a singleton."""
    entries = re.findall(r"^(singleton |internal )?(\w+) +(?:[\d.]+ +)?(\S+\.qml)$", qmldir, re.MULTILINE)
    return {file: (name, kind == "singleton ") for kind, name, file in entries}


def there(names: list[str]) -> dict[str, tuple[str, bool]]:
    """The same of the files themselves."""
    return {
        name.removeprefix(FOLDER): (name.rpartition("/")[2].removesuffix(".qml"), "pragma Singleton" in read(name))
        for name in names
    }


def test_the_qmldir_lists_the_files() -> None:
    assert listed(read(FOLDER + "qmldir")) == there(chosen(FOLDER, end=".qml"))


def test_theme_is_the_only_singleton() -> None:
    assert [name for name, single in there(chosen(FOLDER, end=".qml")).values() if single] == ["Theme"]


def test_a_stale_entry_is_seen() -> None:
    qmldir = "module Innom\nsingleton Theme 1.0 Theme.qml\nMain 1.0 Main.qml\nGone pages/Gone.qml\n"
    assert listed(qmldir) == {
        "Theme.qml": ("Theme", True),
        "Main.qml": ("Main", False),
        "pages/Gone.qml": ("Gone", False),
    }
