"""Where a window stands before anything is opened: home folder, settings file, keyring."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.machine_clock import THIS_MACHINE, MachineClock
from kiosk.settings import Settings, example_location, load


@dataclass(frozen=True, slots=True)
class Place:
    """One location on one device. `keyring` and `policy` are asked after the first frame: their imports cost it.

    `policy`: the folders in which IT says what holds on this machine.
    """

    settings_file: Path | None
    home: Path
    keyring: Callable[[], Any]
    demo: str = ""
    machine: MachineClock = THIS_MACHINE
    policy: Callable[[], tuple[Path, ...]] = tuple

    @property
    def is_set_up(self) -> bool:
        """Whether there is a store here."""
        return (self.home / "store").exists()

    @property
    def is_example(self) -> bool:
        """Whether nobody handed in a settings file of this location's own."""
        return self.source() == example_location()

    def source(self) -> Path:
        """The settings in force: the location's copy, else what was handed in, else the example."""
        own = self.home / "site.toml"
        return self.settings_file or (own if own.exists() else example_location())

    def settings(self) -> Settings:
        """Read them; refuses as kiosk.settings does. Nobody's signature is looked at: the first page needs them."""
        return load(self.source())

    def signed_settings(self) -> Settings:
        """The same before a store is opened by them: refuses what is not signed where it has to be."""
        from kiosk.ops.signed import load_signed

        return load_signed(self.source(), self.policy())

    def suggested_name(self) -> str:
        """What the Set-up page proposes: nothing, where only the example is known."""
        return "" if self.is_example else self.settings().site.name


def os_keyring() -> Any:
    """The operating system's keyring; imported only when asked."""
    from kiosk.crypto.slots import os_keyring as found

    return found()
