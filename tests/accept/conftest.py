"""What the acceptance tests add: a real printer, and a real kiosk on a real screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.bundle import bundle
from tests.support.command import Command, new_command, set_up
from tests.support.deb_story import deb_story
from tests.support.printer import cups_queue
from tests.support.real_kiosk import RealKiosk, real_kiosk
from tests.support.secret_service import SecretService

__all__ = ["bundle", "cups_queue", "deb_story"]
MADE_ONCE = {"bundle", "deb_story"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whichever test asks first for what is made once waits for it: minutes, where the machine has others to serve."""
    for item in items:
        if MADE_ONCE & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.timeout(1800))


@pytest.fixture
def place(secret_service: SecretService, tmp_path: Path) -> Command:
    """A location that is set up, by its command."""
    command = new_command(tmp_path / "place", secret_service)
    assert set_up(command).code == 0
    return command


@pytest.fixture
def kiosk(place: Command, virtual_display: Callable[[int, int], str], tmp_path: Path) -> Iterator[RealKiosk]:
    """Its window on a screen of 1920 × 1080."""
    with real_kiosk(place, virtual_display(1920, 1080), tmp_path / "said.txt") as opened:
        yield opened
