"""What a screen reader gets of a real window on X11: its AT-SPI tree, asked over D-Bus."""

import contextlib
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jeepney
import pytest
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.support.programs import end, wait_for
from tests.support.secret_service import SecretService

LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
ROOT_OF = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
NODE, PLACE, WORDS = "org.a11y.atspi.Accessible", "org.a11y.atspi.Component", "org.a11y.atspi.Text"
ENABLED, FOCUSED, SHOWING = 8, 12, 25  # bits of AtspiStateType


@dataclass(frozen=True, slots=True)
class Control:
    """One node of the tree; `middle` in pixels of the screen."""

    name: str
    role: str
    description: str
    value: str
    usable: bool
    focused: bool
    middle: tuple[int, int]

    @property
    def texts(self) -> tuple[str, ...]:
        """All that could be said of it."""
        return tuple(text for text in (self.name, self.description, self.value) if text)


class ScreenReader:
    """Reads every window on the accessibility bus."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus

    def controls(self) -> list[Control]:
        """What is in sight, in the order of the tree; a page that changes under the look is looked at again."""
        while True:
            with contextlib.suppress(jeepney.DBusErrorResponse):
                return [control for window in self._children(*ROOT_OF) for control in self._below(*window)]

    def _below(self, owner: str, path: str) -> Iterator[Control]:
        state = self._state(owner, path)
        role = str(self._ask(owner, path, NODE, "GetRoleName"))
        if state >> SHOWING & 1 and role != "application":
            yield self._control(owner, path, role, state)
        for child in self._children(owner, path):
            yield from self._below(*child)

    def _control(self, owner: str, path: str, role: str, state: int) -> Control:
        x, y, width, height = self._ask(owner, path, PLACE, "GetExtents", "u", (0,))
        value = self._ask(owner, path, WORDS, "GetText", "ii", (0, -1)) if role == "text" else ""
        return Control(
            name=self._property(owner, path, "Name"),
            role=role,
            description=self._property(owner, path, "Description"),
            value=str(value),
            usable=bool(state >> ENABLED & 1),
            focused=bool(state >> FOCUSED & 1),
            middle=(x + width // 2, y + height // 2),
        )

    def _children(self, owner: str, path: str) -> list[tuple[str, str]]:
        return list(self._ask(owner, path, NODE, "GetChildren"))

    def _state(self, owner: str, path: str) -> int:
        low, high = self._ask(owner, path, NODE, "GetState")
        return int(low) | int(high) << 32

    def _property(self, owner: str, path: str, name: str) -> str:
        asked = self._ask(owner, path, "org.freedesktop.DBus.Properties", "Get", "ss", (NODE, name))
        return str(asked[1])

    def _ask(
        self, owner: str, path: str, interface: str, what: str, kind: str = "", given: tuple[object, ...] = ()
    ) -> Any:
        address = jeepney.DBusAddress(path, owner, interface)
        question = jeepney.new_method_call(address, what, kind or None, given)
        return jeepney.wrappers.unwrap_msg(self._bus.send_and_get_reply(question, timeout=10))[0]


@contextlib.contextmanager
def reading(service: SecretService) -> Iterator[ScreenReader]:
    """A reader on an accessibility bus of its own, which windows find through this session bus."""
    launcher = next((place for place in LAUNCHERS if place.exists()), None)
    if launcher is None:
        pytest.fail("at-spi2-core is missing; `make accept` installs it", pytrace=False)
    with (service.folder / "at-spi.txt").open("ab") as log:
        process = subprocess.Popen(
            [launcher, "--launch-immediately"], env={**os.environ, **service.environment}, stdout=log, stderr=log
        )
    try:
        wait_for("at-spi-bus-launcher", lambda: _address(service.bus) != "", process)
        with open_dbus_connection(_address(service.bus)) as bus:
            yield ScreenReader(bus)
    finally:
        end(process)


def _address(session: str) -> str:
    """Where the accessibility bus is, once it is; "" before."""
    asked = jeepney.new_method_call(jeepney.DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
    with contextlib.suppress(jeepney.DBusErrorResponse), open_dbus_connection(session) as connection:
        return str(jeepney.wrappers.unwrap_msg(connection.send_and_get_reply(asked))[0])
    return ""
