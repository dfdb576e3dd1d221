"""Reads a visitor's page aloud when it is asked to, where the machine has a voice for the language spoken now."""

from typing import Any

from PySide6.QtCore import Property, QLibrary, QObject, QSysInfo, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.language import Language

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

SILENT = "mock"  # Qt's engine for tests makes no sound


@QmlElement
class Speech(QObject):
    """Speaks what the page hands over and nothing else; without engine, voice or module `works` stays false."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._engine: Any = None  # naming its type would import it
        self._allowed = False
        language.changed.connect(self._follow)

    def open(self, wanted: str = "") -> None:
        """Look for an engine; imported here, for it costs more than a first frame."""
        if not wanted and not has_library():
            return
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:
            return
        name = wanted or next((each for each in QTextToSpeech.availableEngines() if each != SILENT), "")
        engine = QTextToSpeech(name, self) if name else None
        if engine is None or engine.state() == QTextToSpeech.State.Error:
            return
        self._engine = engine
        self._follow()

    def allow(self, allowed: bool) -> None:
        """Only on a visitor's page; a change of page ends what is being said."""
        self._allowed = allowed
        self.stop()
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Be silent at once."""
        if self._engine is not None:
            self._engine.stop()

    @Slot(str)
    def say(self, text: str) -> None:
        """Say it, instead of what was being said; nothing on a page of staff."""
        if not self._get_works():
            return
        self._engine.stop()
        self._engine.say(text)
        self.said.emit(text)

    @Slot()
    def _follow(self) -> None:
        """The voice speaks the language of now."""
        if self._engine is not None:
            self._engine.stop()
            self._engine.setLocale(self._language.locale())
        self.changed.emit()

    def _get_works(self) -> bool:
        engine = self._engine
        if engine is None or not self._allowed:
            return False
        speaks = {locale.language() for locale in engine.availableLocales()}
        return self._language.locale().language() in speaks and bool(engine.availableVoices())

    @Property(bool, notify=changed)
    def works(self) -> bool:
        return self._get_works()


def has_library() -> bool:
    """Whether the machine's own speech can be reached; Qt prints an error where its Linux plug-in finds no library."""
    if QSysInfo.kernelType() != "linux":
        return True
    return QLibrary("speechd", 2).load()
