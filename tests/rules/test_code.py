"""Rules on the code itself: each is a check of one file's text, a scope, and a planted text that it must refuse."""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from tests.support.tree import chosen, read

CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"), ("time", "time")}
PRETENDED = {"skip", "skipif", "xfail", "importorskip"}
CODE = ("kiosk/", "reports/", "ui/", "tests/", "bench/", "packaging/")


@dataclass(frozen=True, slots=True)
class Rule:
    """`check` yields what is wrong in a text; `planted` is a text in which something is."""

    name: str
    check: Callable[[str], Iterator[str]]
    planted: str
    folders: tuple[str, ...]
    end: str = ".py"


def attributes(text: str) -> Iterator[tuple[int, str, str]]:
    """Each `owner.name` of the module: its line, the last name of the owner, and the name."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute | ast.Name):
            owner = node.value
            yield node.lineno, owner.attr if isinstance(owner, ast.Attribute) else owner.id, node.attr


def imported(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Each imported name: its line, the level (0 where absolute), the module, and the name taken from it, if any."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, 0, name.name, "") for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, node.level, node.module or "", name.name) for name in node.names)


def matching(pattern: str) -> Callable[[str], Iterator[str]]:
    """A check that finds the pattern anywhere in a text."""

    def check(text: str) -> Iterator[str]:
        for number, line in enumerate(text.splitlines(), 1):
            if found := re.search(pattern, line):
                yield f"line {number}: {found[0].strip()}"

    return check


def reads_the_clock(text: str) -> Iterator[str]:
    yield from (f"line {line}: {owner}.{name}" for line, owner, name in attributes(text) if (owner, name) in CLOCKS)
    yield from (
        f"line {line}: from time import time" for line, _, *names in imported(text) if names == ["time", "time"]
    )


def pretends(text: str) -> Iterator[str]:
    for line, owner, name in attributes(text):
        if owner in {"pytest", "mark"} and name in PRETENDED:
            yield f"line {line}: {owner}.{name}; a test that needs what the machine lacks fails and says how to get it"
        if owner == "monkeypatch" and name in {"setattr", "setitem", "delattr", "delitem"}:
            yield f"line {line}: {owner}.{name}; build the real thing in a temporary folder"
    for line, _, module, name in imported(text):
        if "mock" in f"{module}.{name}".lower().split("."):
            yield f"line {line}: {module}"


def beyond_the_standard_library(text: str) -> Iterator[str]:
    for line, level, module, _ in imported(text):
        own = level == 1 or (level == 0 and f"{module}.".startswith("kiosk.domain."))
        if not own and (level or module.partition(".")[0] not in sys.stdlib_module_names):
            yield f"line {line}: {'.' * level}{module}"


def long_functions(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            lines = node.end_lineno - node.lineno + 1
            if lines > 40:
                yield f"line {node.lineno}: {node.name} has {lines} lines"


def says_nothing(text: str) -> Iterator[str]:
    if text.strip() and not ast.get_docstring(ast.parse(text)):
        yield "no docstring"


def longer_than(most: int) -> Callable[[str], Iterator[str]]:
    def check(text: str) -> Iterator[str]:
        if (lines := len(text.splitlines())) > most:
            yield f"{lines} lines"

    return check


def silent_properties(text: str) -> Iterator[str]:
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    for call in calls:
        named = isinstance(call.func, ast.Name) and call.func.id == "Property"
        if named and not {word.arg for word in call.keywords} & {"notify", "constant"}:
            yield f"line {call.lineno}: neither notify nor constant"


def markup(text: str) -> Iterator[str]:
    """Every Text and Label says that it is plain, because names are data."""
    words = len(re.findall(r"^\s*(?:\w+:\s*)?(?:T\.)?(?:Text|Label)\s*\{", text, re.MULTILINE))
    if words > (plain := text.count("textFormat: Text.PlainText")):
        yield f"{words} Text or Label, {plain} of them plain"


NATIVE = (
    r"\bQ?(?:File|Folder|Print|PrintPreview|Color|Font|Message|Input)Dialog\b"
    r"|\b(?:QMessageBox|QDesktopServices|openUrlExternally)\b"
)
RULES = [
    Rule("time is passed in", reads_the_clock, "a = datetime.datetime.now(UTC)", ("kiosk/", "reports/")),
    Rule("names are drawn, not parsed", matching(r"\bParagraph\b|\bplatypus\b"), "Paragraph(name)", ("reports/",)),
    Rule("the domain stands on the standard library", beyond_the_standard_library, "import attrs", ("kiosk/domain/",)),
    Rule("tests build real things", pretends, "pytest.mark.skipif(True)", ("tests/",)),
    Rule("a module says why it exists", says_nothing, "x = 1", CODE),
    Rule("a Python file has at most 300 lines", longer_than(300), "\n" * 301, CODE),
    Rule("a QML file has at most 200 lines", longer_than(200), "\n" * 201, ("ui/", "tests/"), ".qml"),
    Rule("a function has at most 40 lines", long_functions, "def f():\n" + " x\n" * 40, CODE),
    Rule("no native dialog in Python", matching(NATIVE), "d = QFileDialog()", ("ui/", "reports/")),
    Rule("no native dialog in QML", matching(NATIVE), "    MessageDialog {", ("ui/",), ".qml"),
    Rule(
        "no context properties", matching(r"setContextProperty|setContextObject"), "c.setContextProperty(1)", ("ui/",)
    ),
    Rule("no singleton but Theme", matching(r"QmlSingleton|qmlRegisterSingleton"), "@QmlSingleton", ("ui/",)),
    Rule("QML is told of changes", silent_properties, "@Property(str)\ndef name(self): pass", ("ui/",)),
    Rule("one style", matching(r"import QtQuick\.Controls(?!\.Basic)"), "import QtQuick.Controls", ("ui/",), ".qml"),
    Rule("plain text", markup, "    Text {\n        text: name\n    }", ("ui/",), ".qml"),
    Rule("no other text format", matching(r"Text\.(Rich|Styled|Markdown|Auto)Text"), "Text.AutoText", ("ui/",), ".qml"),
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_tree_keeps(rule: Rule) -> None:
    this = "tests/rules/test_code.py"  # plants what it forbids, as text
    places = [name for name in chosen(*rule.folders, end=rule.end) if name != this or rule.check is not pretends]
    faults = [f"{name}: {fault}" for name in places for fault in rule.check(read(name))]
    assert not faults, "\n" + "\n".join(faults)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_rule_can_fail(rule: Rule) -> None:
    assert list(rule.check(rule.planted))


@pytest.mark.parametrize(
    "planted",
    ["QFileDialog()", "FileDialog {", "QPrintDialog(printer)", "PrintDialog {", "QColorDialog()", "ColorDialog {",
     "FolderDialog {", "QMessageBox()", "MessageDialog {", "QDesktopServices.openUrl(u)", "Qt.openUrlExternally(u)"],
)  # fmt: skip
def test_hazard_19_a_native_dialog_or_a_way_to_another_program_is_refused(planted: str) -> None:
    assert list(matching(NATIVE)(planted))


def test_hazard_19_no_source_names_one_the_staffs_pages_neither() -> None:
    sources = [name for end in (".py", ".qml") for name in chosen("ui/", "reports/", end=end)]
    assert len(sources) > 100
    assert [name for name in sources if list(matching(NATIVE)(read(name)))] == []
