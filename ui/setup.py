"""The first start at a location: its name, its languages, its first person, and the recovery sheet on paper."""

import re
import tomllib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import BadField
from kiosk.settings import Settings, load
from ui.flow import Flow
from ui.language import Language
from ui.place import Place
from ui.worker import Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SetupView(Flow):
    """Steps: "person", then "sheet" (it is shown), then "typed" (two groups of it are typed back)."""

    changed = Signal()
    stepped = Signal()
    placed = Signal(object)
    finished = Signal()
    refused = Signal()

    def __init__(self, worker: Worker, language: Language, clock: Callable[[], datetime], place: Place) -> None:
        super().__init__(worker, language)
        self._language = language
        self._clock = clock
        self._place = place
        self._prepared = place.is_set_up  # before anybody came; later this page itself has made the store
        self._step = "person"
        self._first: Any = None

    @Slot(str, list, str, str, str, str)
    def begin(self, site: str, languages: list[str], short: str, name: str, passphrase: str, again: str) -> None:
        """Make the store if there is none, and the first person's keys; nothing counts before the sheet is typed."""
        if self._busy:
            return
        if passphrase != again:
            self._refuse(BadField("passphrases_differ", "again"))
            return
        place, now, prepared = self._place, self._clock(), self._prepared

        def opener() -> Any:
            from kiosk.ops.location import open_location

            settings = place.signed_settings() if prepared else _made_here(place, site, languages, now)
            return open_location(settings, place.home, place.keyring(), place.machine)

        def prepare(location: Any) -> Any:
            from kiosk.ops.setup import prepare_first_person

            return prepare_first_person(location, short, name, passphrase)

        def opened(location: Any) -> None:
            self.placed.emit(location.settings)
            self._ask(prepare, self._show_sheet)

        self._start()
        self._worker.open(opener, *self._answers(opened))

    @Slot()
    def written(self) -> None:
        """The sheet is on paper: ask for two of its groups."""
        self._go("typed")

    @Slot()
    def show_again(self) -> None:
        """Back to the sheet."""
        self._go("sheet")

    @Slot(str, str)
    def confirm(self, one: str, other: str) -> None:
        """The two groups as typed; right ones make the location ready."""
        if self._busy or self._first is None:
            return
        first, now = self._first, self._clock()
        numbers = first.sheet.asked()

        def work(location: Any) -> None:
            from kiosk.ops.setup import add_first_person
            from kiosk.ops.sheet import confirm_sheet

            confirm_sheet(first.sheet, dict(zip(numbers, (one, other), strict=True)))
            add_first_person(location, first, now)

        self._ask(work, lambda _: self._finish())

    @Slot()
    def print_sheet(self) -> None:
        """The sheet on the configured printer."""
        if self._busy or self._first is None:
            return
        sheet, now, language, demo = self._first.sheet, self._clock(), self._language.now, self._place.demo != ""

        def work(location: Any) -> None:
            from ui.paper import print_sheet

            print_sheet(sheet, location.settings, now, language, demo=demo)

        self._ask(work, lambda _: self._go("sheet"))

    def _show_sheet(self, first: Any) -> None:
        self._first = first
        self._go("sheet")

    def _finish(self) -> None:
        self._first = None
        self._go("person")
        self.finished.emit()

    def _go(self, step: str) -> None:
        self._step, self._busy = step, False
        self._refusal.clear()
        self.changed.emit()
        self.stepped.emit()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def groups(self) -> list[str]:
        return list(self._first.sheet.groups) if self._first else []

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def asked(self) -> list[int]:
        return list(self._first.sheet.asked()) if self._first else []

    @Property(str, notify=changed)
    def fingerprint(self) -> str:
        return self._first.sheet.fingerprint if self._first else ""

    @Property(bool, constant=True)
    def prepared(self) -> bool:
        """Whether IT has set the location up: name and languages stand, and only its first person is asked for."""
        return self._prepared

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def suggestedLanguages(self) -> list[str]:  # noqa: N802
        return ["nb", "en"] if self._place.is_example else list(self._place.settings().languages)

    @Property(str, constant=True)
    def suggestedName(self) -> str:  # noqa: N802
        return self._place.suggested_name()


def _made_here(place: Place, name: str, languages: list[str], now: datetime) -> Settings:
    """Make the store, by settings as they were handed in or as they were chosen on the page."""
    from kiosk.ops.setup import prepare
    from kiosk.ops.signed import trust_in

    source = place.source()
    chosen = chosen_settings(source, place.is_example, name, languages)
    return prepare(source, place.home, place.keyring(), now, place.machine, trust_in(place.policy()), chosen).settings


def chosen_settings(source: Path, example: bool, name: str, languages: list[str]) -> bytes | None:
    """The settings file of this location: `source` with another name, languages, and an id of its own; None where the
    page says what stands there already."""
    import tomli_w

    tables = tomllib.loads(source.read_text(encoding="utf-8-sig"))
    before = load(source)
    if not example and (name, tuple(languages)) == (before.site.name, before.languages):
        return None
    site = tables["site"] | {"name": name, "languages": languages}
    if example:
        site["id"] = own_id(name)
    return tomli_w.dumps(tables | {"site": site}).encode()


def own_id(name: str) -> str:
    """An id that no other location has: the name in small Latin letters, and six random digits."""
    import secrets
    import unicodedata

    plain = name.casefold().translate(str.maketrans("øåæ", "oaa"))
    plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    words = re.sub("[^a-z0-9]+", "-", plain).strip("-")[:30].strip("-")
    return f"{words or 'site'}-{secrets.token_hex(3)}"
