"""Which OpenSSL seals: `innom doctor` tells it, for its faults are in the news."""

from cryptography.hazmat.backends.openssl import backend


def openssl_version() -> str:
    """As it names itself, without its date."""
    return " ".join(backend.openssl_version_text().split()[1:2])
