"""In place of PyInstaller's own, which takes every QML module that there is: those that our QML files import."""

import json
import os
import subprocess
from pathlib import Path

from PyInstaller.utils.hooks.qt import add_qt6_dependencies, pyside6_library_info

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
_modules = Path(pyside6_library_info.location["QmlImportsPath"])
_scanner = Path(pyside6_library_info.location["LibraryExecutablesPath"]) / "qmlimportscanner"
_asked = [str(_scanner), "-rootPath", str(Path(os.environ["INNOM_SITE"]) / "ui"), "-importPath", str(_modules)]
_used = json.loads(subprocess.run(_asked, stdout=subprocess.PIPE, check=True).stdout)
for _name in sorted({found["relativePath"] for found in _used if "relativePath" in found and "plugin" in found}):
    _inside = str(Path("PySide6", "Qt", "qml", _name))
    datas.append((str(_modules / _name / "qmldir"), _inside))
    binaries += [(str(file), _inside) for pattern in ("*.so", "*.dll") for file in (_modules / _name).glob(pattern)]
