"""No file in the repository names a package registry or a place on the machine where it was written."""

import re
from collections.abc import Iterator

import pytest

from tests.support.tree import ROOT, files, read

REGISTRY = r"pypi\.org|pythonhosted\.org|deb\.debian\.org|/simpl[e]/|--(?:extra-)?index-url[ =]|\bindex-url *="
PLACE = rf"{re.escape(str(ROOT))}\b|/(?:root|home/\w+|Users/\w+)/|/opt/\w"


def names_a_place(text: str) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), 1):
        if found := re.search(f"{REGISTRY}|{PLACE}", line):
            yield f"line {number}: {found[0]}"


def test_no_file_names_a_registry_or_a_place_of_this_machine() -> None:
    faults = [f"{name}: {fault}" for name in files() for fault in names_a_place(read(name))]
    assert not faults, "\n" + "\n".join(faults)


@pytest.mark.parametrize("planted", [f"cd {ROOT}", "https://" + "pypi" + ".org", "--" + "index-url x", "/" + "root/x"])
def test_such_a_name_is_seen(planted: str) -> None:
    assert list(names_a_place(planted))
