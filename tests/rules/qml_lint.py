"""Lints the QML module with the types of its Python classes, and compares each file with the form qmlformat gives it.

    python -m tests.rules.qml_lint            exit code 0 only without one warning and without one difference
    python -m tests.rules.qml_lint --format   brings every file into that form

qmllint sees the Python classes only through a type description beside the module's qmldir, and gives false alarms for
relative paths; so the module is copied to build/qml, described there, and linted there by its absolute path.
"""

import difflib
import shutil
import sys
from pathlib import Path

from tests.rules.qml_types import MODULE, describe, tool

ROOT = Path(__file__).parents[2]


def lint(root: Path) -> str:
    """What qmllint has to say about root/ui/Innom, with the paths of the tree; nothing is well."""
    copy = root / "build" / "qml" / MODULE
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(root / "ui" / MODULE, copy)
    views = [file for file in sorted((root / "ui").rglob("*.py")) if "QML_IMPORT_NAME" in file.read_text("utf-8")]
    if views:
        describe(views, copy)
    files = sorted(copy.rglob("*.qml"))
    seen = tool("qmllint", "--max-warnings", "0", "--unused-imports", "warning", "-I", copy.parent, *files)
    said = (seen.stdout + seen.stderr).replace(str(copy), f"ui/{MODULE}") if seen.returncode else ""
    return "\n".join(line for line in said.splitlines() if " returned " not in line)


def formatted(file: Path) -> str:
    """The file's text as qmlformat writes it."""
    made = tool("qmlformat", file)
    if made.returncode:
        sys.exit(made.stderr)
    return made.stdout


def differences(file: Path) -> str:
    """What qmlformat would change, as a diff; empty where the file is in form."""
    now = file.read_text("utf-8").splitlines(keepends=True)
    return "".join(difflib.unified_diff(now, formatted(file).splitlines(keepends=True), str(file), "after make format"))


def main() -> int:
    files = sorted((ROOT / "ui" / MODULE).rglob("*.qml")) + sorted((ROOT / "tests" / "qml").glob("*.qml"))
    if "--format" in sys.argv[1:]:
        for file in files:
            file.write_text(formatted(file), encoding="utf-8")
        return 0
    complaint = (lint(ROOT) if files else "") + "".join(differences(file) for file in files)
    print(complaint or f"QML: {len(files)} files without a warning")
    return bool(complaint)


if __name__ == "__main__":
    sys.exit(main())
