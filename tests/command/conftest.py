"""One location that is set up, for all tests of the command that do not mind each other's visits."""

import pytest

from tests.support.command import Command, new_command, set_up
from tests.support.secret_service import SecretService


@pytest.fixture(scope="session")
def command(tmp_path_factory: pytest.TempPathFactory, secret_service_session: SecretService) -> Command:
    """The command for that location."""
    made = new_command(tmp_path_factory.mktemp("office") / "here", secret_service_session)
    assert set_up(made).code == 0
    return made
