"""A real Secret Service for the tests: gnome-keyring on a private session bus, in folders of its own."""

import contextlib
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import jeepney
import pytest
import secretstorage
from jeepney.io.blocking import open_dbus_connection

from tests.support.programs import end, program, wait_for

# Only a listening address: no service folders, so that nothing but our own keyring ever starts on this bus.
BUS = """<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>"""


@dataclass(frozen=True, slots=True)
class SecretService:
    """Where the service is: the bus, its folder, and the variables a process needs to reach it."""

    bus: str
    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        return {"DBUS_SESSION_BUS_ADDRESS": self.bus, "XDG_RUNTIME_DIR": str(self.folder)}


def start(arguments: list[str], folder: Path, bus: str, stdin: bytes = b"") -> subprocess.Popen[bytes]:
    """Starts a program with its home and runtime in the folder; what it says goes to log.txt there."""
    places = {"HOME": folder, "XDG_RUNTIME_DIR": folder, "XDG_DATA_HOME": folder / "data", "XDG_CONFIG_HOME": folder}
    environment = {**os.environ, **{name: str(place) for name, place in places.items()}}
    environment["DBUS_SESSION_BUS_ADDRESS"] = bus
    with (folder / "log.txt").open("ab") as log:
        process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=log, stderr=log, env=environment)
    assert process.stdin is not None
    process.stdin.write(stdin)
    process.stdin.close()
    return process


def unlocked(bus: str) -> bool:
    """Whether the service answers on that bus and its default collection takes secrets without asking."""
    not_yet = contextlib.suppress(secretstorage.exceptions.SecretStorageException, jeepney.DBusErrorResponse, OSError)
    with not_yet, closing(open_dbus_connection(bus)) as connection:
        return not secretstorage.get_default_collection(connection).is_locked()
    return False


@contextlib.contextmanager
def serve() -> Iterator[SecretService]:
    """The service itself, ended at the end."""
    with tempfile.TemporaryDirectory(prefix="innom-") as place, ExitStack() as stack:
        folder = Path(place)
        socket = folder / "bus"
        bus = f"unix:path={socket}"
        (folder / "bus.conf").write_text(BUS.format(socket=socket), encoding="utf-8")
        daemon = [program("dbus-daemon"), f"--config-file={folder / 'bus.conf'}", "--nofork"]
        process = start(daemon, folder, bus)
        stack.callback(end, process)
        wait_for("dbus-daemon", socket.exists, process)
        daemon = [program("gnome-keyring-daemon"), "--foreground", "--unlock", "--components=secrets"]
        process = start(daemon, folder, bus, stdin=b"tests only")
        stack.callback(end, process)
        wait_for("gnome-keyring-daemon", lambda: unlocked(bus), process)
        yield SecretService(bus, folder)


@pytest.fixture(scope="session")
def secret_service_session() -> Iterator[SecretService]:
    """One for each test process, started by the first test that asks and ended with the session."""
    with serve() as service:
        yield service


@pytest.fixture
def secret_service(secret_service_session: SecretService, monkeypatch: pytest.MonkeyPatch) -> SecretService:
    """A real, unlocked Secret Service, in reach of this test and of the processes that it starts."""
    for name, value in secret_service_session.environment.items():
        monkeypatch.setenv(name, value)
    return secret_service_session
