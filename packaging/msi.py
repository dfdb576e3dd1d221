"""The MSI of a bundle that was built on Windows; wixl makes it, on Linux too.

    python packaging/msi.py BUNDLE OUT VERSION

Per machine, into %ProgramFiles%\\Innom; silently by `msiexec /qn /i`. Each file is a component of its own, whose id
comes from its place, so an upgrade knows its own; the same bundle gives the same bytes. A newer version takes the place
of an older one, an older one is refused. %ProgramData%\\Innom is made for settings and the public key, and written by
administrators only. Nothing of a location is in the package: removing it leaves settings, store and keys where they
are, for nobody could be asked by a silent removal (docs/install.md says what to do before).
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from uuid import UUID, uuid5
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

PLACES = UUID("5d8b6a52-2d53-4a54-9a17-0b6b3c6d2f10")  # of all ids below; must never change
UPGRADES = uuid5(PLACES, "Innom")
PROGRAM = "innom.exe"
OLDER = "A newer Innom is installed, and an older one cannot read its store. Remove the newer one first if you mean it."
# Owner and group: administrators. Full control for the system and administrators, reading for users, nothing inherited.
ADMINISTRATORS = "O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)"
LOCKS = (
    "MsiLockPermissionsEx\tLockObject\tTable\tSDDLText\tCondition\ns72\ts72\ts32\ts0\tS255\n"
    f"MsiLockPermissionsEx\tMsiLockPermissionsEx\nSettings\tSETTINGSDIR\tCreateFolder\t{ADMINISTRATORS}\t\n"
)
EVENTS = r"SYSTEM\CurrentControlSet\Services\EventLog\Application\Innom"


def build(bundle: Path, out: Path, version: str) -> Path:
    """`innom-VERSION-x64.msi` in `out`; refuses with a sentence what Windows would not install.

    All its times are SOURCE_DATE_EPOCH (without one, that of the program's own file).
    """
    files = sorted((file.relative_to(bundle) for file in bundle.rglob("*") if file.is_file()), key=Path.as_posix)
    _check(bundle, files, version)
    moment = int(os.environ.get("SOURCE_DATE_EPOCH") or (bundle / PROGRAM).stat().st_mtime)
    out.mkdir(parents=True, exist_ok=True)
    made = out / f"innom-{version}-x64.msi"
    with tempfile.TemporaryDirectory(prefix="innom-msi-") as folder:
        work = Path(folder)
        shutil.copytree(bundle, work / "bundle")  # wixl finds files beside its source, and takes their times over
        for file in files:
            os.utime(work / "bundle" / file, (moment, moment))
        product = _product([PurePosixPath(file.as_posix()) for file in files], version)
        indent(product)
        ElementTree(product).write(work / "innom.wxs", encoding="utf-8", xml_declaration=True)
        _run("wixl", "--arch", "x64", "--output", "innom.msi", "innom.wxs", where=work)
        _import(work, LOCKS)  # wixl knows no permissions
        _import(work, _summary(_run("msiinfo", "export", "innom.msi", "_SummaryInformation", where=work), work, moment))
        shutil.move(work / "innom.msi", made)
    return made


def _import(work: Path, table: str) -> None:
    (work / "table.idt").write_bytes("\r\n".join(table.splitlines()).encode() + b"\r\n")
    _run("msibuild", "innom.msi", "-i", "table.idt", where=work)


def _summary(table: str, work: Path, moment: int) -> str:
    """With the package's code made of its contents, where wixl has a random one, and its times of `moment`."""
    said = hashlib.sha256((work / "innom.wxs").read_bytes())
    for file in sorted(each for each in (work / "bundle").rglob("*") if each.is_file()):
        said.update(hashlib.sha256(file.read_bytes()).digest())
    code, time = _guid(f"package {said.hexdigest()}"), datetime.fromtimestamp(moment, UTC).strftime("%Y/%m/%d %H:%M:%S")
    lines = dict(line.split("\t", 1) for line in table.splitlines())
    return "\n".join(f"{key}\t{value}" for key, value in (lines | {"9": f"{{{code}}}", "12": time, "13": time}).items())


def _check(bundle: Path, files: list[Path], version: str) -> None:
    if Path(PROGRAM) not in files:
        raise SystemExit(
            f"There is no {PROGRAM} in {bundle}: an MSI is made of a bundle that was built on Windows, by "
            "`python packaging/build.py bundle` there. Bring that folder here and name it."
        )
    numbers = version.split(".")
    if len(numbers) != 3 or not all(
        n.isdecimal() and int(n) < most for n, most in zip(numbers, (256, 256, 65536), strict=True)
    ):
        raise SystemExit(f"Windows Installer compares versions such as 1.2.3, and {version} is none.")
    odd = [file for file in files if not file.as_posix().isascii()]
    if odd:
        raise SystemExit(f"Names in an MSI are plain ASCII here; {odd[0]} is not.")


def _product(files: list[PurePosixPath], version: str) -> Element:
    """The whole source for wixl."""
    root = Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    product = SubElement(
        root, "Product", Id=_guid(f"product {version}"), Name="Innom", Language="1033", Version=version,
        Manufacturer="Innom", UpgradeCode=str(UPGRADES).upper(),
    )  # fmt: skip
    SubElement(product, "Package", InstallerVersion="500", Compressed="yes", InstallScope="perMachine")
    SubElement(product, "MajorUpgrade", DowngradeErrorMessage=OLDER)
    SubElement(product, "Media", Id="1", Cabinet="innom.cab", EmbedCab="yes")
    SubElement(product, "Property", Id="ARPNOMODIFY", Value="1")
    target = SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = SubElement(target, "Directory", Id="ProgramFiles64Folder")
    places = {PurePosixPath(): SubElement(programs, "Directory", Id="INSTALLDIR", Name="Innom")}
    components = [_file(file, _place(file.parent, places)) for file in files]
    feature = SubElement(product, "Feature", Id="Innom", Title="Innom", Level="1")
    for component in (*components, _settings(target), _start_menu(target), _event_log(places[PurePosixPath()])):
        SubElement(feature, "ComponentRef", Id=component)
    return root


def _place(folder: PurePosixPath, places: dict[PurePosixPath, Element]) -> Element:
    if folder not in places:
        above = _place(folder.parent, places)
        places[folder] = SubElement(above, "Directory", Id=_id("d", folder), Name=folder.name)
    return places[folder]


def _file(file: PurePosixPath, place: Element) -> str:
    component = _component(place, _id("c", file), f"file {file}")
    source = f"bundle/{file}"
    SubElement(component, "File", Id=_id("f", file), Name=file.name, Source=source, KeyPath="yes")
    return component.attrib["Id"]


def _settings(target: Element) -> str:
    data = SubElement(target, "Directory", Id="CommonAppDataFolder")
    folder = SubElement(data, "Directory", Id="SETTINGSDIR", Name="Innom")
    component = _component(folder, "settings", "settings")
    SubElement(component, "CreateFolder")
    return "settings"


def _start_menu(target: Element) -> str:
    menu = SubElement(target, "Directory", Id="ProgramMenuFolder")
    component = _component(menu, "menu", "menu")
    where = {"Target": f"[INSTALLDIR]{PROGRAM}", "WorkingDirectory": "INSTALLDIR"}
    SubElement(component, "Shortcut", {"Id": "innom", "Name": "Innom", **where})
    _value(component, r"SOFTWARE\Innom", "StartMenu", "1", "integer", key=True)
    return "menu"


def _event_log(place: Element) -> str:
    """The source Innom; EventCreate, part of Windows, has messages that are nothing but the line they are given."""
    component = _component(place, "events", "events")
    _value(component, EVENTS, "EventMessageFile", "[System64Folder]EventCreate.exe", "string", key=True)
    _value(component, EVENTS, "TypesSupported", "7", "integer")
    return "events"


def _component(place: Element, name: str, what: str) -> Element:
    return SubElement(place, "Component", Id=name, Guid=_guid(what), Win64="yes")


def _value(component: Element, at: str, name: str, value: str, kind: str, *, key: bool = False) -> None:
    found = SubElement(component, "RegistryValue", Root="HKLM", Key=at, Name=name, Value=value, Type=kind)
    if key:
        found.set("KeyPath", "yes")


def _guid(what: str) -> str:
    return str(uuid5(PLACES, what)).upper()


def _id(kind: str, path: PurePosixPath) -> str:
    """An id as Windows Installer has them: a letter, then letters and digits, at most 72."""
    return kind + uuid5(PLACES, path.as_posix()).hex


def _run(*command: str, where: Path) -> str:
    own = os.environ | {"LC_ALL": "C", "TZ": "UTC"}
    try:
        done = subprocess.run(command, cwd=where, env=own, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise SystemExit(f"There is no {command[0]} here: Debian's packages wixl and msitools have it.") from None
    if done.returncode or done.stderr:
        raise SystemExit(f"{command[0]} says: {done.stderr or done.stdout}")
    return done.stdout


if __name__ == "__main__":
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    print(build(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
