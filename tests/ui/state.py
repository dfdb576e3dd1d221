"""A page of the window as somebody meets it, and what the ways there share."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from tests.ui.kiosk import Kiosk

Way = Callable[[Kiosk], None]


def _stay(kiosk: Kiosk) -> None:
    """Nothing more to do."""


@dataclass(frozen=True, slots=True)
class State:
    """A page as somebody meets it.

    `go` starts at the first page; `settle` is done again after each change of size, letters, theme or language, where
    the page would not keep the state by itself. `empty`: of a location that is not set up; `alone`: of one of its own,
    which `go` changes for good. `scale`: the letters of its photographs.
    """

    page: str
    name: str
    go: Way
    settle: Way = _stay
    empty: bool = False
    alone: bool = False
    scale: float = 1


def show(page: str) -> Way:
    """This page, as the buttons that lead there do."""
    return lambda kiosk: kiosk.window.reception.go(page)


def in_store(kiosk: Kiosk, work: Callable[[Any], object]) -> None:
    """Let the window's own thread of the store do this, and wait for it."""
    answers: list[object] = []
    kiosk.window.worker.do(work, answers.append, answers.append)
    kiosk.hand.wait(lambda: bool(answers), "the store")
    assert not isinstance(answers[0], Exception), answers


def thing(kiosk: Kiosk, name: str) -> QObject:
    """What QML calls by this object name."""
    found = kiosk.window.window.findChild(QObject, name)
    assert found is not None, name
    return found
