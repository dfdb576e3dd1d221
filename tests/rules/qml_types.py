"""Describes the Python classes of the QML module to qmllint, through PySide's own tools."""

import ast
import json
import subprocess
import sys
import sysconfig
from pathlib import Path

import PySide6

MODULE = "Innom"
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
FOREIGN = ("qt6core", "qt6gui", "qt6qml", "qt6quick")
BASES = ("flow", "section", "visit_list")  # first: the dump knows a class for an object only after it has met its base


def tool(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Runs one of PySide's own tools to its end, whatever its exit code."""
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{name}"
    return subprocess.run([program, *arguments], capture_output=True, encoding="utf-8", check=False)


class Decorated(ast.NodeTransformer):
    """Writes `x = Property(type, getter, setter, …)` as a decorated function.

    pyside6-metaobjectdump breaks on a type given as text or a getter that is no plain name in the first form (6.11.3).
    """

    def visit_Assign(self, node: ast.Assign) -> ast.AST | list[ast.stmt]:
        call, target = node.value, node.targets[0]
        known = isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Property"
        if not known or not isinstance(call, ast.Call) or not isinstance(target, ast.Name):
            return node
        words = ", ".join(ast.unparse(word) for word in call.keywords if word.arg not in {"fget", "fset"})
        name, kind = target.id, ast.unparse(call.args[0])
        text = f"@Property({kind}{', ' if words else ''}{words})\ndef {name}(self): pass\n"
        if len(call.args) > 2 or any(word.arg == "fset" for word in call.keywords):
            text += f"@{name}.setter\ndef {name}(self, value): pass\n"
        return ast.parse(text).body


def _copy(view: Path, folder: Path) -> Path:
    """Files of the same name lie in different folders."""
    return folder / f"{view.parent.name}_{view.name}"


def describe(views: list[Path], module: Path) -> None:
    """Writes plugin.qmltypes for the classes of these files into the module's folder and names it there."""
    sources = module.parent / "views"
    sources.mkdir(exist_ok=True)
    for view in views:
        tree = Decorated().visit(ast.parse(view.read_text("utf-8")))
        _copy(view, sources).write_text(ast.unparse(tree), encoding="utf-8")
    first = sorted(views, key=lambda view: BASES.index(view.stem) if view.stem in BASES else len(BASES))
    dumped = tool("metaobjectdump", "--quiet", *(_copy(view, sources) for view in first))
    if dumped.returncode:
        sys.exit(dumped.stderr)
    files = json.loads(dumped.stdout)
    for described in (one for file in files for one in file.get("classes", [])):
        for entry in described.get("properties", []):
            # The dump leaves `constant=True` out; that each property has either this or `notify` is a rule of the tree.
            entry["constant"] = "notify" not in entry
    dump = module.parent / "views.json"
    dump.write_text(json.dumps(files), encoding="utf-8")
    foreign = ",".join(str(METATYPES / f"{name}_metatypes.json") for name in FOREIGN)
    names = ["--import-name", MODULE, "--major-version", "1", "--minor-version", "0", "--foreign-types", foreign]
    made = tool("qmltyperegistrar", *names, "--generate-qmltypes", module / "plugin.qmltypes", "-o", "/dev/null", dump)
    if made.returncode or "cannot be found" in made.stderr:
        sys.exit(made.stderr)
    with (module / "qmldir").open("a", encoding="utf-8") as qmldir:
        qmldir.write("\ntypeinfo plugin.qmltypes\n")
