"""Where IT's public key lies in the policy folder, a location takes only files that IT has signed."""

from pathlib import Path

import pytest

from kiosk.crypto import file_signature
from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import Environment
from kiosk.ops.setup import prepare
from kiosk.ops.signed import PUBLIC_KEY, Trust, beside, load_signed, sign_files, trust_in
from kiosk.settings import Settings
from tests.support.location import NOW, WELL_KEPT, settings_file

PRIVATE, PUBLIC = file_signature.new_pair()
KEY = file_signature.read_private(PRIVATE, "", "key.pem")
TRUST = Trust(file_signature.read_public(PUBLIC, PUBLIC_KEY))


def all_signed(folder: Path, **changes: str) -> Path:
    """Settings with a directory of hosts and a letter, all three signed."""
    folder.mkdir(exist_ok=True)
    (folder / "hosts.csv").write_text("name\nÅse Bråten\n", encoding="utf-8")
    (folder / "letter.txt").write_text("Subject\n\nDear {name}", encoding="utf-8")
    file = settings_file(folder, directory='"hosts.csv"', nb='"letter.txt"', **changes)
    assert len(sign_files(file, KEY)) == 3
    return file


def taken(file: Path, home: Path) -> Settings:
    """Set up by a machine that trusts the key."""
    return prepare(file, home, MemoryKeyring(), NOW, WELL_KEPT, TRUST).settings


def policy(folder: Path, pem: bytes) -> Path:
    """A policy folder with this in place of the key."""
    folder.mkdir(exist_ok=True)
    (folder / PUBLIC_KEY).write_bytes(pem)
    return folder


def test_signed_settings_are_taken_and_go_on_to_be_trusted_in_the_home_folder(tmp_path: Path) -> None:
    found = taken(all_signed(tmp_path / "it"), tmp_path / "home")
    trusting = policy(tmp_path / "policy", PUBLIC)
    assert load_signed(tmp_path / "home" / "site.toml", [trusting]) == found


@pytest.mark.parametrize("name", ["location.toml", "hosts.csv", "letter.txt"])
def test_a_file_that_was_changed_after_it_was_signed_makes_nothing(name: str, tmp_path: Path) -> None:
    file = all_signed(tmp_path / "it")
    changed = file.with_name(name)
    changed.write_bytes(changed.read_bytes() + b"\n")
    with pytest.raises(Environment, match="settings_signature_wrong") as refused:
        taken(file, tmp_path / "home")
    assert refused.value.values == {"file": name}
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("name", ["location.toml", "hosts.csv", "letter.txt"])
def test_a_file_without_a_signature_makes_nothing(name: str, tmp_path: Path) -> None:
    file = all_signed(tmp_path / "it")
    beside(file.with_name(name)).unlink()
    with pytest.raises(Environment, match="settings_unsigned"):
        taken(file, tmp_path / "home")
    assert not (tmp_path / "home").exists()


def test_settings_that_were_changed_by_hand_open_nothing(tmp_path: Path) -> None:
    taken(all_signed(tmp_path / "it"), tmp_path / "home")
    own = tmp_path / "home" / "site.toml"
    own.write_text(own.read_text().replace("closing = 18", "closing = 23"))
    with pytest.raises(Environment, match="settings_signature_wrong"):
        load_signed(own, [policy(tmp_path / "policy", PUBLIC)])
    load_signed(own, [tmp_path / "none"])


def test_a_signature_is_good_for_one_kind_of_file_at_one_location(tmp_path: Path) -> None:
    oslo, bergen = all_signed(tmp_path / "oslo"), all_signed(tmp_path / "bergen", id='"bergen"')
    beside(oslo.with_name("hosts.csv")).replace(beside(bergen.with_name("hosts.csv")))
    with pytest.raises(Environment, match="settings_signature_wrong"):
        taken(bergen, tmp_path / "home")
    content = (tmp_path / "oslo" / "letter.txt").read_bytes()
    signature = beside(tmp_path / "oslo" / "letter.txt").read_bytes()
    kinds = ("letter.nb", "letter.en", "hosts", "settings")
    assert [file_signature.is_signed(TRUST.keys, signature, kind, "oslo-drammensveien", content) for kind in kinds] == [
        True, False, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize("signature", [b"", b"\n", b"not base64 \xff", b"AAAA", b"A" * 88, b"A" * 5000])
def test_hazard_59_what_is_no_signature_is_refused(signature: bytes, tmp_path: Path) -> None:
    file = all_signed(tmp_path / "it")
    beside(file).write_bytes(signature)
    with pytest.raises(Environment, match=r"settings_(unsigned|signature_wrong)"):
        taken(file, tmp_path / "home")


def test_each_of_several_keys_is_trusted(tmp_path: Path) -> None:
    _, newer = file_signature.new_pair()
    trust = trust_in([policy(tmp_path / "policy", newer + PUBLIC)])
    prepare(all_signed(tmp_path / "it"), tmp_path / "home", MemoryKeyring(), NOW, WELL_KEPT, trust)
    with pytest.raises(Environment, match="settings_signature_wrong"):
        load_signed(tmp_path / "home" / "site.toml", [policy(tmp_path / "other", newer)])


@pytest.mark.parametrize("pem", [b"", b"key", PRIVATE, PUBLIC + PRIVATE, PUBLIC.replace(b"MCow", b"MCox")])
def test_a_key_that_cannot_be_read_never_means_that_nothing_has_to_be_signed(pem: bytes, tmp_path: Path) -> None:
    with pytest.raises(Environment, match="settings_key_unfit"):
        trust_in([policy(tmp_path / "policy", pem)])
    (tmp_path / "folder" / PUBLIC_KEY).mkdir(parents=True)
    with pytest.raises(Environment, match="settings_key_unfit"):
        trust_in([tmp_path / "folder"])


def test_a_further_folder_never_takes_the_place_of_the_machines_key(tmp_path: Path) -> None:
    _, other = file_signature.new_pair()
    machine, added, none = policy(tmp_path / "m", PUBLIC), policy(tmp_path / "a", other), tmp_path / "none"
    found = [trust_in(folders) for folders in ([machine, added], [none, machine], [added, machine], [none])]
    raw = [[key.public_bytes_raw() for key in trust.keys] for trust in found]
    assert raw[0] == raw[1] == [KEY.public_key().public_bytes_raw()]
    assert raw[2] != raw[0]
    assert raw[3] == []
