"""Nothing that was typed and no key lies in a file in clear, while the process lives and after it (hazard 50)."""

import base64
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.crypto.keys import OpeningKey, SigningKey
from kiosk.domain.codes import bare, read_pass
from kiosk.ops.unlock import unlock
from tests.support.location import NOW, PASSPHRASE
from tests.support.secret_service import SecretService
from tests.support.workers import Place, Worker, new_place, worker

pytestmark = pytest.mark.long

FORM = {
    "name": "Ragnhild Tøndel Наталья",
    "company": "Kvikksølv Snøploging",
    "phone": "+47 930 11 222",
    "email": "ragnhild@snoploging.example",
    "host": "Torbjørg Quist",
}
MENDED = {"company": "Isbre Brøyting", "host": "Sigrún Þórsdóttir"}
REFUSED = {"name": "Sølvi Utestengt", "phone": "not a number 93011223"}
SLOTS = ("store", "pepper", "device", f"day:{NOW.date()}")


def spellings(key: bytes) -> Iterator[bytes]:
    """How a key may lie in a file: raw, hex, base64 of both alphabets."""
    yield key
    yield from (key.hex().encode(), key.hex().upper().encode())
    yield from (base64.b64encode(key).rstrip(b"="), base64.urlsafe_b64encode(key).rstrip(b"="))


def written(text: str) -> Iterator[bytes]:
    """How a text may lie in a file."""
    yield from (text.encode(), json.dumps(text)[1:-1].encode(), text.encode("utf-16-le"))
    yield from spellings(text.encode())


def traces(folder: Path, secrets: dict[str, list[bytes]]) -> list[str]:
    """Which secret lies in which file of a folder, and in which file's name."""
    files = [file for file in folder.rglob("*") if file.is_file() and file.name != "ballast"]  # 16 MB of chance
    assert files
    return [
        f"{what} in {file.relative_to(folder)}"
        for file in files
        for what, forms in secrets.items()
        if any(form in file.read_bytes() or form in str(file).encode() for form in forms)
    ]


def secrets_of(place: Place, code: str) -> dict[str, list[bytes]]:
    """Everything that must lie nowhere in clear, by what it is."""
    texts = {
        **FORM,
        **{f"corrected {key}": value for key, value in MENDED.items()},
        **{f"refused {key}": value for key, value in REFUSED.items()},
        "passphrase": PASSPHRASE,
    }
    secrets = {what: list(written(text)) for what, text in texts.items()}
    with place.opened() as location:
        given = read_pass(code, location.site.id)
        secrets["pass"] = [code.encode(), bare(code).encode(), bare(code).lower().encode()]
        secrets["pass secret"] = list(spellings(given.secret))
        for slot in SLOTS:
            secrets[slot] = list(spellings(location.slots.need(slot, 32)))
        who = unlock(location, PASSPHRASE, NOW)
        own = who.check_unlocked()
        keys: list[OpeningKey | SigningKey] = [*who.site_secrets.values(), own.opening, own.signing]
        for number, key in enumerate(keys):
            secrets[f"private key {number}"] = list(spellings(key.private_bytes_raw()))
        with location.reading() as connection:
            day = location.key_of(connection, NOW.date())
        secrets["derived day keys"] = [form for key in (day.sealing, day.exits) for form in spellings(key)]
        who.lock()
    return secrets


def live(at_work: Worker) -> str:
    """What happens at a reception; the visitor's pass."""
    later = NOW + timedelta(minutes=1)  # a wrong passphrase costs time
    code = str(at_work.ask("arrive", NOW, form=FORM)["pass"])
    at_work.ask("arrive", NOW, form={**FORM, "purposes": ["roll_call"]})
    assert at_work.ask("arrive", NOW, form=REFUSED) == {"refused": "phone_invalid"}
    assert at_work.ask("show", NOW, passphrase=f"{PASSPHRASE}!") == {"refused": "passphrase_wrong"}
    assert at_work.ask("show", later, passphrase=PASSPHRASE)[0]["name"] == FORM["name"]
    mine = {"pass": code, "check": FORM["phone"][-6:]}
    assert at_work.ask("mend", later, form=MENDED, **mine) == {"refused": "check_wrong"}
    mine["check"] = FORM["phone"].replace(" ", "")[-4:]
    assert at_work.ask("mend", later, form=MENDED, **mine)["company"] == MENDED["company"]
    at_work.ask("leave", later, **{"pass": code})
    return code


def test_hazard_50_nothing_typed_and_no_key_lies_in_any_file(tmp_path: Path, secret_service: SecretService) -> None:
    place = new_place(tmp_path / "all")
    names = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    own = {name: str(tmp_path / "process" / name.lower()) for name in names}
    for folder in own.values():
        Path(folder).mkdir(parents=True)
    with worker(place, own) as at_work:
        code = live(at_work)
        secrets = secrets_of(place, code)
        assert (place.home / "store" / "visits.db-wal").stat().st_size
        assert (place.home / "store" / "visits.db-shm").exists()
        assert traces(tmp_path, secrets) == []
    assert traces(tmp_path, secrets) == []
    assert traces(secret_service.folder, secrets) == []  # the keyring's own files, and what it says


@pytest.mark.parametrize("form", range(8))
def test_a_planted_text_or_key_is_found(form: int, tmp_path: Path) -> None:
    secrets = {"name": list(written(FORM["name"])), "store": list(spellings(bytes(range(32))))}
    file = tmp_path / "somewhere" / "deep.bin"
    file.parent.mkdir()
    forms = [*secrets["name"], *secrets["store"]]
    file.write_bytes(b"\x00\xff" + forms[form] + b"\x01")
    assert traces(tmp_path, secrets)
