"""A person's two key pairs under a passphrase, and the site's key pair sealed to persons and to recovery."""

import os
import unicodedata
from dataclasses import dataclass, replace
from threading import Lock

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from ..domain.errors import Environment, Refused
from .aside import aside
from .binding import bound
from .envelope import SUITE
from .keys import OpeningKey, OpeningPublic, SigningKey

MIN_PASSPHRASE, MAX_PASSPHRASE = 12, 1024
KDF = "argon2id 65536 3 4"  # KiB, passes, lanes: what RFC 9106 calls its second recommended choice
_NONCE, _SALT = 12, 16
_SEALED = _NONCE + 32 + 32 + 64 + 16  # nonce, two secrets, the root's public keys, tag
_ONE_AT_A_TIME = Lock()  # two at once in one process wait for each other's lanes for ever (OpenSSL 4.0, tried)


@dataclass(frozen=True, slots=True)
class PersonKeys:
    """A person's secrets: one opens site keys, the other signs. `root` is the first person's public, by whom all
    others are vouched for; it lies under the passphrase too, so nobody else can put another in its place."""

    opening: OpeningKey
    signing: SigningKey
    root: bytes

    def __repr__(self) -> str:
        return "PersonKeys(…)"

    @property
    def public(self) -> bytes:
        """Both public keys, opening (32 bytes) then signing (32)."""
        return self.opening.public_key().public_bytes_raw() + self.signing.public_key().public_bytes_raw()


def new_person(root: bytes = b"") -> PersonKeys:
    """Two fresh key pairs; without a `root` the person is the first one, and the root herself."""
    keys = PersonKeys(OpeningKey.generate(), SigningKey.generate(), root)
    return keys if root else replace(keys, root=keys.public)


def passphrase_bytes(passphrase: str) -> bytes:
    """NFC in UTF-8; refuses fewer than 12 characters, more than 1,024, and control characters."""
    if len(passphrase) > MAX_PASSPHRASE:
        raise Refused("passphrase_long", most=MAX_PASSPHRASE)
    if any(unicodedata.category(char) in ("Cc", "Cs") for char in passphrase):
        raise Refused("passphrase_control")
    text = unicodedata.normalize("NFC", passphrase)
    if len(text) < MIN_PASSPHRASE:
        raise Refused("passphrase_short", least=MIN_PASSPHRASE)
    return text.encode()


def lock_person(keys: PersonKeys, person_id: bytes, passphrase: str, pepper: bytes) -> tuple[bytes, bytes]:
    """Salt and the two secrets sealed under passphrase and pepper. Slow: Argon2id with 64 MiB."""
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    key = _stretch(passphrase_bytes(passphrase), salt, pepper)
    secrets = keys.opening.private_bytes_raw() + keys.signing.private_bytes_raw() + keys.root
    return salt, nonce + ChaCha20Poly1305(key).encrypt(nonce, secrets, bound("innom/person/1", [person_id, KDF]))


def unlock_person(sealed: bytes, person_id: bytes, salt: bytes, kdf: str, passphrase: str, pepper: bytes) -> PersonKeys:
    """A person's secrets; refuses a wrong passphrase, and as damaged what no passphrase could open. Slow: Argon2id
    with 64 MiB."""
    if kdf != KDF or len(salt) != _SALT or len(sealed) != _SEALED:
        raise Refused("staff_damaged")
    try:
        key = _stretch(passphrase_bytes(passphrase), salt, pepper)
        context = bound("innom/person/1", [person_id, kdf])
        secrets = ChaCha20Poly1305(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], context)
    except InvalidTag:
        raise Refused("passphrase_wrong") from None
    except Refused as refusal:
        if refusal.code.startswith("passphrase_"):
            raise Refused("passphrase_wrong") from None
        raise
    opening, signing, root = secrets[:32], secrets[32:64], secrets[64:]
    return PersonKeys(OpeningKey.from_private_bytes(opening), SigningKey.from_private_bytes(signing), root)


def spend_time(pepper: bytes) -> None:
    """What a wrong passphrase costs, for a person who does not exist: the answer comes no sooner."""
    _stretch(b"nobody", bytes(_SALT), pepper)


def wrap_site_key(secret: OpeningKey, site: str, generation: int, holder: str, to: OpeningPublic) -> bytes:
    """A site key's secret sealed to a person's or the recovery sheet's public key."""
    return SUITE.encrypt(secret.private_bytes_raw(), to, bound("innom/wrap/1", [site, generation, holder]))


def unwrap_site_key(wrapped: bytes, site: str, generation: int, holder: str, keys: OpeningKey) -> OpeningKey:
    """The site key's secret; refuses a wrap that was changed or is somebody else's."""
    try:
        raw = SUITE.decrypt(wrapped, keys, bound("innom/wrap/1", [site, generation, holder]))
        return OpeningKey.from_private_bytes(raw)
    except (InvalidTag, ValueError):  # ValueError: a point that gives no shared key, or a secret that is none
        raise Refused("site_key_changed") from None


def signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the Ed25519 signature is of this key over this message."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _stretch(passphrase: bytes, salt: bytes, pepper: bytes) -> bytes:
    try:
        with _ONE_AT_A_TIME:
            stretch = Argon2id(salt=salt, length=32, iterations=3, lanes=4, memory_cost=65536, secret=pepper)
            return aside(lambda: stretch.derive(passphrase))
    except (MemoryError, RuntimeError):  # RuntimeError: not even for a thread
        raise Environment("memory_short") from None
