"""Files of IT that a location takes over: where a public key lies in the policy folder, only those that IT has signed.

The signature lies beside its file, under the same name with `.sig`. Settings, directory of hosts and letters have one
each, and none of them is good for another kind of file or, but for the settings, which name it, another location.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import settings as settings_file
from ..crypto import file_signature
from ..crypto.keys import SigningKey
from ..domain.errors import Environment
from ..settings import Settings
from ..store.files import write_file

PUBLIC_KEY = "settings.pub"
SETTINGS, HOSTS = "settings", "hosts"
_MOST = 1000  # bytes of a signature's file


@dataclass(frozen=True, slots=True)
class Trust:
    """Whose signature a file needs: one of these keys', or, where there is none, nobody's."""

    keys: tuple[file_signature.PublicKey, ...] = ()

    def check(self, file: Path, kind: str, site: str, content: bytes) -> None:
        """Refuse a file without a signature beside it, and one that is not of these keys over this content."""
        if not self.keys:
            return
        signature = signature_of(file)
        if not signature:
            raise Environment("settings_unsigned", file=file.name)
        if not file_signature.is_signed(self.keys, signature, kind, site, content):
            raise Environment("settings_signature_wrong", file=file.name)


NOBODY = Trust()


def trust_in(folders: Sequence[Path]) -> Trust:
    """The keys in the first of the policy folders that has any; refuses a file there that cannot be read as keys."""
    for folder in folders:
        try:
            pem = (folder / PUBLIC_KEY).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            raise Environment("settings_key_unfit", file=PUBLIC_KEY) from None
        return Trust(file_signature.read_public(pem, PUBLIC_KEY))
    return NOBODY


def load_signed(file: Path, folders: Sequence[Path]) -> Settings:
    """The settings in a file as a kiosk goes by them; refuses as `settings.load` does, and what is not signed where it
    has to be."""
    content = settings_file.content_of(file)
    found = settings_file.read(content, file.name)
    trust_in(folders).check(file, SETTINGS, "", content)
    return found


def signature_of(file: Path) -> bytes:
    """What lies beside it as its signature; b"" if nothing does."""
    try:
        with beside(file).open("rb") as opened:
            return opened.read(_MOST)
    except OSError:
        return b""


def beside(file: Path) -> Path:
    """Where its signature lies."""
    return file.with_name(file.name + ".sig")


def sign_files(source: Path, key: SigningKey) -> list[Path]:
    """Sign the settings and what they name beside them; the signatures. Refuses settings with a fault."""
    content = settings_file.content_of(source)
    settings = settings_file.read(content, source.name)
    files = [(source, SETTINGS, "", content), *_named(source, settings)]
    for file, kind, site, what in files:
        write_file(beside(file), file_signature.sign(key, kind, site, what), 0o644)
    return [beside(file) for file, *_ in files]


def _named(source: Path, settings: Settings) -> Iterator[tuple[Path, str, str, bytes]]:
    named = {HOSTS: settings.hosts_directory, "letter.nb": settings.letter_nb, "letter.en": settings.letter_en}
    for kind, name in named.items():
        if name:
            try:
                content = (source.parent / name).read_bytes()
            except OSError:
                raise Environment("file_unreadable", file=name) from None
            yield source.parent / name, kind, settings.site.id, content
