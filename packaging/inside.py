"""Which libraries lie inside wheels, in which version: no lock names them, and a fault in one of them is one of ours.

Each is asked itself, in the environment whose wheels are shipped.
"""

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Inside:
    """A library inside the wheel `wheel`; `cpe` is its maker and product in the lists of known faults."""

    wheel: str
    name: str
    version: str
    licence: str
    cpe: str = ""


def libraries() -> Iterator[Inside]:
    """Every library that we know to be inside."""
    yield Inside("", "CPython", platform.python_version(), "Python-2.0", "python:python")
    yield from _of_sqlcipher()
    yield from _of_cryptography()
    yield from _of_qt()
    import pikepdf
    import uharfbuzz

    yield Inside("pikepdf", "qpdf", pikepdf.__libqpdf_version__, "Apache-2.0", "qpdf_project:qpdf")
    harfbuzz: str = uharfbuzz.version_string()
    yield Inside("uharfbuzz", "HarfBuzz", harfbuzz, "MIT-Modern-Variant", "harfbuzz_project:harfbuzz")
    yield Inside("zxing-cpp", "ZXing-C++", version("zxing-cpp"), "Apache-2.0")


def _of_sqlcipher() -> Iterator[Inside]:
    import sqlcipher3.dbapi2

    store = sqlcipher3.dbapi2.connect(":memory:")
    try:
        store.execute("PRAGMA key = 'asks for nothing but versions'")  # without one it names no provider

        def said(question: str) -> str:
            return str(store.execute(question).fetchone()[0])

        cipher, provider = said("PRAGMA cipher_version"), said("PRAGMA cipher_provider_version")
        yield Inside("sqlcipher3", "SQLCipher", _number(cipher), "BSD-3-Clause", "zetetic:sqlcipher")
        yield Inside("sqlcipher3", "SQLite", said("SELECT sqlite_version()"), "blessing", "sqlite:sqlite")
        yield Inside("sqlcipher3", "OpenSSL", _number(provider), "Apache-2.0", "openssl:openssl")
    finally:
        store.close()


def _of_cryptography() -> Iterator[Inside]:
    from cryptography.hazmat.backends.openssl.backend import backend

    yield Inside("cryptography", "OpenSSL", _number(backend.openssl_version_text()), "Apache-2.0", "openssl:openssl")


def _of_qt() -> Iterator[Inside]:
    import PySide6
    from PySide6 import QtCore

    yield Inside("PySide6_Essentials", "Qt", QtCore.qVersion(), "LGPL-3.0-only", "qt:qt")
    yield Inside("PySide6_Addons", "Qt Virtual Keyboard", QtCore.qVersion(), "GPL-3.0-only", "qt:qt")
    wheel = Path(PySide6.__file__).parent
    for file in sorted([*wheel.glob("Qt/lib/libavutil*.*.*"), *wheel.glob("avutil-*.dll")])[:1]:
        number = re.search(
            rb"FFmpeg-n?(\d+(?:\.\d+)+)", file.read_bytes()
        )  # of how it was built; it has no other word for it
        if number:
            yield Inside("PySide6_Addons", "FFmpeg", number[1].decode(), "LGPL-2.1-or-later", "ffmpeg:ffmpeg")
    for file in sorted(wheel.glob("Qt/lib/libicudata.so.*"))[:1]:
        release = file.name.partition(".so.")[2]
        yield Inside(
            "PySide6_Essentials", "ICU", release, "Unicode-3.0", "unicode:international_components_for_unicode"
        )


def _number(said: str) -> str:
    """The version in a sentence such as "OpenSSL 3.6.0 1 Oct 2025"."""
    found = re.search(r"\d+(?:\.\d+)+\w*", said)
    if not found:
        raise SystemExit(f"No version in “{said}”.")
    return found[0]
