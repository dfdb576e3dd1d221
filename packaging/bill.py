"""The bill of materials of a bundle, as CycloneDX: who hears of a hole in a library looks here whether we ship it.

    build/package-venv/bin/python packaging/bill.py BUNDLE OUT VERSION

Named is what lies in BUNDLE, not what built it: each wheel of which a module or a file is there, with its licence, the
hashes that the lock takes, and the libraries inside it (inside.py, and the bills that wheels bring along, PEP 770);
fonts; libraries of this Debian by their packages; whatever else is machine code by its hash. The same bundle and
environment give the same bytes: the serial number is made of the contents, the time is SOURCE_DATE_EPOCH.
"""

import json
import os
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path
from uuid import UUID, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from inside import Inside, libraries
from machine_code import by_owner
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name
from PyInstaller.archive.readers import CArchiveReader

ROOT = Path(__file__).resolve().parents[1]
LOCK = Path(__file__).with_name("requirements-package.txt")
SERIALS = UUID("2c6e0f9a-6f0b-4a51-8a83-3d6f4c1f7f55")
CODE = re.compile(r"\.(so|dll|pyd|dylib)(\.|$)|^lib.*\.so")
# Licences of wheels that name none, or by a word that is no SPDX expression: read in the licence file inside each.
LICENCES = {
    "defusedxml": "PSF-2.0",
    "pyrage": "MIT",
    "python-bidi": "LGPL-3.0-or-later",
    "qrcode": "BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "sortedcontainers": "Apache-2.0",
    "sqlcipher3": "Zlib",
    "uharfbuzz": "Apache-2.0",
}
_licences = LicenseFactory()


@dataclass(frozen=True, slots=True)
class Bundle:
    """What lies in a bundle: files by their place, and the modules in its archive."""

    folder: Path
    files: frozenset[str]
    modules: frozenset[str]


def build(bundle: Path, out: Path, version: str) -> Path:
    """`innom-VERSION.cdx.json` in `out`, valid by CycloneDX's own schema; to be called where the wheels are."""
    moment = os.environ.get("SOURCE_DATE_EPOCH") or _program(bundle).stat().st_mtime
    text = _written(_bill(read(bundle), version, datetime.fromtimestamp(int(moment), UTC)))
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault:
        raise SystemExit(f"The bill of materials is not as CycloneDX wants it: {fault}")
    out.mkdir(parents=True, exist_ok=True)
    made = out / f"innom-{version}.cdx.json"
    made.write_text(text, encoding="utf-8")
    return made


def _program(bundle: Path) -> Path:
    found = [bundle / name for name in ("innom", "innom.exe") if (bundle / name).is_file()]
    if not found:
        raise SystemExit(f"There is no bundle in {bundle}: `python packaging/build.py bundle` makes one.")
    return found[0]


def read(folder: Path) -> Bundle:
    files = {
        file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file() and not file.is_symlink()
    }
    archive = CArchiveReader(str(_program(folder)))
    modules = set(archive.toc)
    for name in archive.toc:
        if name.endswith(".pyz"):
            modules |= set(archive.open_embedded_archive(name).toc)
    return Bundle(folder, frozenset(each.removeprefix("_internal/") for each in files), frozenset(modules))


def _bill(bundle: Bundle, version: str, moment: datetime) -> Bom:
    wheels = {canonicalize_name(wheel.name): wheel for wheel in distributions() if ships(wheel, bundle)}
    inner = list(libraries())
    parts = {name: _wheel(wheel, inner) for name, wheel in sorted(wheels.items())}
    others = [_inside(each, "") for each in [*(each for each in inner if not each.wheel), _starter()]]
    others += [*_fonts(bundle), *_of_the_machine(bundle, wheels.values())]
    bom = Bom()
    bom.metadata.timestamp = moment
    purl = PackageURL("generic", name="innom", version=version)
    bom.metadata.component = innom = Component(
        type=ComponentType.APPLICATION, name="innom", version=version, bom_ref="innom", purl=purl,
        licenses=[_licences.make_from_string("GPL-3.0-or-later")],
    )  # fmt: skip
    bom.components = [*parts.values(), *others]
    direct = [parts[name] for name in _wanted(_of_innom()) if name in parts]
    bom.register_dependency(innom, [*direct, *others])
    for name, wheel in wheels.items():
        bom.register_dependency(parts[name], [parts[each] for each in _wanted(wheel.requires or ()) if each in parts])
    return bom


def _starter() -> Inside:
    """What starts a bundle comes with its maker, of which no module is in it."""
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return Inside("", "PyInstaller bootloader", distribution("pyinstaller").version, licence)


def _written(bom: Bom) -> str:
    bom.serial_number = SERIALS
    text: str = JsonV1Dot6(bom).output_as_string(indent=2)
    bom.serial_number = uuid5(SERIALS, text)
    return f"{JsonV1Dot6(bom).output_as_string(indent=2)}\n"


def _of_innom() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [*project["dependencies"], *project["optional-dependencies"]["camera"]]


def _wanted(requirements: Iterable[str]) -> list[NormalizedName]:
    read = [Requirement(each) for each in requirements]
    return sorted(
        {canonicalize_name(each.name) for each in read if not each.marker or each.marker.evaluate({"extra": ""})}
    )


def ships(wheel: Distribution, bundle: Bundle) -> bool:
    """Whether one of its modules or files is in the bundle; notes about it alone do not count."""
    for file in wheel.files or ():
        place = file.as_posix()
        if ".dist-info/" in place:
            continue
        module = re.sub(r"(/__init__)?\.py$", "", place).replace("/", ".")
        if place in bundle.files or (place.endswith(".py") and module in bundle.modules):
            return True
    return False


def _wheel(wheel: Distribution, inner: Sequence[Inside]) -> Component:
    name = canonicalize_name(wheel.name)
    purl = PackageURL("pypi", name=name, version=wheel.version)
    own = [_inside(each, name) for each in inner if canonicalize_name(each.wheel) == name]
    known = {each.name.casefold() for each in own}
    brought = [each for each in _brought(wheel, name) if each.name.casefold() not in known]
    licence = LICENCES.get(name) or _declared(wheel)
    return Component(
        name=name, version=wheel.version, bom_ref=str(purl), purl=purl, components=[*own, *brought],
        licenses=[_licences.make_from_string(licence)] if licence else (),
        external_references=[ExternalReference(
            type=ExternalReferenceType.DISTRIBUTION, url=XsUri(str(purl)), hashes=_locked(name, wheel.version),
            comment="The hashes that the lock takes, one for each file of this version.",
        )],
    )  # fmt: skip


def _declared(wheel: Distribution) -> str:
    said = wheel.metadata
    for field in ("License-Expression", "License"):
        if field in said and len(said[field]) < 80:  # some have the whole text in it
            return said[field]
    classed = [each.rpartition(" :: ")[2] for each in said.get_all("Classifier", []) if each.startswith("License ::")]
    return {"MIT License": "MIT", "BSD License": "BSD-3-Clause"}.get(classed[0], classed[0]) if classed else ""


def _locked(name: str, version: str) -> list[HashType]:
    entry = rf"^{re.escape(name)}=={re.escape(version)}\b.*\n((?: +--hash=.*\n)+)"
    found = re.search(entry, LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    hashes = sorted(re.findall(r"sha256:([0-9a-f]{64})", found[1])) if found else []
    return [_hash(each) for each in hashes]


def _hash(digest: str) -> HashType:
    return HashType(alg=HashAlgorithm.SHA_256, content=digest)


def _inside(each: Inside, wheel: str) -> Component:
    purl = PackageURL("generic", name=each.name.lower().replace(" ", "-"), version=each.version)
    return Component(
        name=each.name, version=each.version, bom_ref=f"{wheel}/{each.name}", purl=purl,
        licenses=[_licences.make_from_string(each.licence)],
        cpe=f"cpe:2.3:a:{each.cpe}:{each.version}:*:*:*:*:*:*:*" if each.cpe else None,
    )  # fmt: skip


def _brought(wheel: Distribution, name: str) -> Iterator[Component]:
    """The libraries in the bills that a wheel brings along (PEP 770), but itself and its own parts."""
    seen = set()
    for file in wheel.files or ():
        if "/sboms/" not in file.as_posix() or not file.name.endswith(".json"):
            continue
        for part in json.loads(Path(str(wheel.locate_file(file))).read_text(encoding="utf-8")).get("components", ()):
            key = (str(part["name"]), str(part.get("version") or ""))
            if key in seen or key == (wheel.name, wheel.version) or not part.get("purl"):
                continue
            seen.add(key)
            yield Component(
                name=key[0], version=key[1] or None, bom_ref=f"{name}/{key[0]}@{key[1]}",
                purl=PackageURL.from_string(part["purl"]),
            )  # fmt: skip


def _fonts(bundle: Bundle) -> Iterator[Component]:
    for place in sorted(each for each in bundle.files if each.endswith(".ttf")):
        file = _at(bundle, place)
        licence = "Apache-2.0" if file.stem.startswith("DroidSans") else "OFL-1.1"
        yield Component(
            type=ComponentType.FILE, name=file.stem, version=_revision(file.read_bytes()), bom_ref=f"font/{file.stem}",
            hashes=[_hash(sha256(file.read_bytes()).hexdigest())], licenses=[_licences.make_from_string(licence)],
        )  # fmt: skip


def _revision(font: bytes) -> str:
    """OpenType, table `head`: fontRevision is a number of 16.16 bits, four bytes after its beginning."""
    for number in range(int.from_bytes(font[4:6])):
        entry = font[12 + 16 * number :][:16]
        if entry[:4] == b"head":
            at = int.from_bytes(entry[8:12]) + 4
            return f"{int.from_bytes(font[at : at + 4]) / 65536:.3f}"
    raise SystemExit("A font without a head.")


def _of_the_machine(bundle: Bundle, wheels: Iterable[Distribution]) -> Iterator[Component]:
    known = {file.as_posix() for wheel in wheels for file in wheel.files or ()}
    places = sorted(each for each in bundle.files - known if CODE.search(Path(each).name))
    for each in by_owner({place: _at(bundle, place) for place in places}):
        purl = each.version and PackageURL("deb", "debian", each.name, each.version, {"arch": each.architecture})
        yield Component(
            type=ComponentType.LIBRARY if purl else ComponentType.FILE, name=each.name, version=each.version or None,
            bom_ref=str(purl or each.name), purl=purl or None, hashes=[_hash(digest) for digest in each.digests],
        )  # fmt: skip


def _at(bundle: Bundle, place: str) -> Path:
    inner = bundle.folder / "_internal" / place
    return inner if inner.is_file() else bundle.folder / place


if __name__ == "__main__":
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    print(build(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
