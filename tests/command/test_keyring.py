"""What the machine's own keyring configuration says is not asked: a plain-text back end is never taken (hazard 57)."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import Command, new_command, set_up
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long

PLAIN = """
from pathlib import Path
from keyring.backend import KeyringBackend

class Plain(KeyringBackend):
    priority = 99
    file = Path(__file__).with_name("plain.txt")

    def get_password(self, service, username):
        return None

    def set_password(self, service, username, password):
        self.file.write_text(password)
"""


@pytest.fixture(params=["variable", "configuration"])
def plain_first(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[dict[str, str], Path]:
    """An environment in which keyring itself takes a plain-text back end first, and the file that this one writes."""
    (tmp_path / "plain.py").write_text(PLAIN, encoding="utf-8")
    environment = {"PYTHONPATH": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    if request.param == "variable":
        environment["PYTHON_KEYRING_BACKEND"] = "plain.Plain"
    else:
        file = tmp_path / "config" / "python_keyring" / "keyringrc.cfg"
        file.parent.mkdir(parents=True)
        file.write_text(f"[backend]\ndefault-keyring=plain.Plain\nkeyring-path={tmp_path}\n", encoding="utf-8")
    return environment, tmp_path / "plain.txt"


def test_keyring_itself_would_take_it(
    plain_first: tuple[dict[str, str], Path], secret_service: SecretService, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment, file = plain_first
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    subprocess.run([sys.executable, "-c", "import keyring; keyring.set_password('a', 'b', 'c')"], check=True)
    assert file.read_text(encoding="utf-8") == "c"


def test_hazard_57_the_secret_service_is_taken_all_the_same(
    plain_first: tuple[dict[str, str], Path], secret_service: SecretService, tmp_path: Path
) -> None:
    environment, file = plain_first
    made = new_command(tmp_path / "place", secret_service)
    command = Command(made.home, made.settings, secret_service, {**made.environment, **environment})
    assert set_up(command).code == 0
    assert command.slots() == {"store", "pepper", "device", "head"}
    assert not file.exists()


def test_hazard_57_without_a_secret_service_it_is_a_sentence_and_no_store(
    plain_first: tuple[dict[str, str], Path], tmp_path: Path
) -> None:
    environment, file = plain_first
    nowhere = SecretService(f"unix:path={tmp_path / 'no-bus'}", tmp_path)
    made = new_command(tmp_path / "place", nowhere)
    command = Command(made.home, made.settings, nowhere, {**made.environment, **environment})
    assert set_up(command).refusal == (3, "keyring_missing")
    assert not file.exists()
    assert not (made.home / "store").exists()
