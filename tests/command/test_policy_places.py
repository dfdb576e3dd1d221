"""Which settings and which home folder a command takes, in the order that docs/install.md tells."""

from argparse import Namespace
from pathlib import Path

import pytest

from tests.support.tree import read
from ui.command.whose import home_of, policy_folders, settings_of


def options(**given: Path) -> Namespace:
    return Namespace(**{"site": None, "home": None, **given})


def test_of_the_settings_that_are_there_the_nearest_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order = ("given", "variable", "home", "policy", "shared/innom")
    for name in order:
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "site.toml").touch()
    files = [tmp_path / name / "site.toml" for name in order]
    monkeypatch.setenv("INNOM_SITE", str(files[1]))
    monkeypatch.setenv("INNOM_POLICY", str(tmp_path / "policy"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "shared"))
    home = home_of(options(home=tmp_path / "home"))
    assert settings_of(options(site=files[0]), home) == files[0]
    assert settings_of(options(), home) == files[1]
    monkeypatch.delenv("INNOM_SITE")
    for file in files[2:]:
        assert settings_of(options(), home) == file
        file.unlink()
    assert settings_of(options(), home) is None


def test_the_home_folder_is_the_option_then_the_variable_then_the_accounts_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert home_of(options()) == tmp_path / "innom"
    monkeypatch.setenv("INNOM_HOME", str(tmp_path / "variable"))
    assert home_of(options()) == tmp_path / "variable"
    assert home_of(options(home=tmp_path / "option")) == tmp_path / "option"


def test_a_variable_adds_a_policy_folder_behind_the_machines_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = policy_folders()
    monkeypatch.setenv("INNOM_POLICY", str(tmp_path))
    assert policy_folders() == (plain[0], tmp_path, *plain[1:])
    assert plain[0] == Path("/etc/innom")


@pytest.mark.parametrize("place", ["INNOM_SITE", "INNOM_HOME", "INNOM_POLICY", "/etc/innom", "settings.pub"])
def test_the_page_for_it_names_each_place(place: str) -> None:
    assert place in read("docs/install.md")
