"""A real Secret Service for the tests: gnome-keyring on a private session bus, in folders of its own."""

import contextlib
import os
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
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


@dataclass(slots=True)
class OwnService:
    """A Secret Service that a test may lock, stop, kill and start again; all that it kept is there afterwards."""

    at: SecretService
    _bus: subprocess.Popen[bytes] | None = None
    _keyring: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Bus and keyring, unlocked, whatever was done to them before."""
        self.end()
        socket = self.at.folder / "bus"
        socket.unlink(missing_ok=True)
        (self.at.folder / "bus.conf").write_text(BUS.format(socket=socket), encoding="utf-8")
        daemon = [program("dbus-daemon"), f"--config-file={self.at.folder / 'bus.conf'}", "--nofork"]
        self._bus = start(daemon, self.at.folder, self.at.bus)
        wait_for("dbus-daemon", socket.exists, self._bus)
        daemon = [program("gnome-keyring-daemon"), "--foreground", "--unlock", "--components=secrets"]
        self._keyring = start(daemon, self.at.folder, self.at.bus, stdin=b"tests only")
        wait_for("gnome-keyring-daemon", lambda: unlocked(self.at.bus), self._keyring)

    def revive(self) -> None:
        """Start it again if either has died: gnome-keyring does now and then (seen twice)."""
        if any(process is None or process.poll() is not None for process in (self._bus, self._keyring)):
            self.start()

    def end(self) -> None:
        """Both are gone."""
        for process in (self._keyring, self._bus):
            if process is not None and process.poll() is None:
                process.send_signal(signal.SIGCONT)  # one that is stopped would not hear
                end(process)
        self._bus = self._keyring = None
        for thread in threading.enumerate():
            if thread.name == "keyring":  # a question that it left unanswered, and that is answered by its end
                thread.join(5)

    def lock(self) -> None:
        """Lock the collection; no prompter is on this bus, so each prompt is dismissed at once."""
        with closing(open_dbus_connection(self.at.bus)) as connection:
            secretstorage.get_default_collection(connection).lock()

    def kill(self) -> None:
        """The keyring dies, the bus lives on."""
        assert self._keyring is not None
        self._keyring.kill()
        self._keyring.wait()

    def hang(self) -> None:
        """The keyring lives and answers nothing, as behind a prompt that nobody sees."""
        assert self._keyring is not None
        self._keyring.send_signal(signal.SIGSTOP)


@contextlib.contextmanager
def running_service() -> Iterator[OwnService]:
    """A service in a folder of its own, ended at the end."""
    with tempfile.TemporaryDirectory(prefix="innom-") as place:
        folder = Path(place)
        service = OwnService(SecretService(f"unix:path={folder / 'bus'}", folder))
        try:
            service.start()
            yield service
        finally:
            service.end()


@contextlib.contextmanager
def serve() -> Iterator[SecretService]:
    """The service itself, for who breaks nothing; ended at the end."""
    with running_service() as service:
        yield service.at


LASTING = pytest.StashKey[OwnService]()


@pytest.fixture(scope="session")
def lasting_service(pytestconfig: pytest.Config) -> Iterator[OwnService]:
    """One for each test process, started by the first test that asks and ended with the session."""
    with running_service() as service:
        pytestconfig.stash[LASTING] = service
        yield service
        del pytestconfig.stash[LASTING]


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """The lasting one is alive when a test begins, also for what lasts as long as a file or the session."""
    if service := item.config.stash.get(LASTING, None):
        service.revive()


@pytest.fixture(scope="session")
def secret_service_session(lasting_service: OwnService) -> SecretService:
    """The same, for fixtures that last as long."""
    return lasting_service.at


@pytest.fixture
def secret_service(lasting_service: OwnService, monkeypatch: pytest.MonkeyPatch) -> SecretService:
    """A real, unlocked Secret Service, in reach of this test and of the processes that it starts."""
    for name, value in lasting_service.at.environment.items():
        monkeypatch.setenv(name, value)
    return lasting_service.at


@pytest.fixture
def own_service(monkeypatch: pytest.MonkeyPatch) -> Iterator[OwnService]:
    """A real Secret Service of this test's own, to be broken."""
    with running_service() as service:
        for name, value in service.at.environment.items():
            monkeypatch.setenv(name, value)
        yield service
