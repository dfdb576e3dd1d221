"""The letters of every script come from the fonts that we ship, whatever the machine has."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

BARE = '<?xml version="1.0"?><fontconfig><cachedir>{}</cachedir></fontconfig>'
SHOW = """
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout
from ui.letters import load_fonts, load_more_fonts
application = QGuiApplication([])
load_fonts()
load_more_fonts()
for text in TEXTS:
    layout = QTextLayout(text, QFont("Noto Sans"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    for run in layout.glyphRuns():
        assert 0 not in run.glyphIndexes(), text
        print(run.rawFont().familyName().lower())
"""
TEXTS = (
    "أهلًا وسهلًا", "Вітаємо Ґґїє", "Bures đŋŧž", "山田太郎", "हिन्दी", "ไทย", "עברית", "한국", "հայ", "ქართ",
)  # fmt: skip
SHIPPED = {
    "noto sans", "noto sans arabic ui", "droid sans fallback", "noto sans devanagari", "noto sans thai",
    "noto sans hebrew", "nanumgothiccoding", "noto sans armenian", "noto sans georgian",
}  # fmt: skip


@pytest.mark.parametrize("bare", [True, False])
def test_hazard_07_every_script_is_shown_in_a_shipped_font_with_and_without_fonts_on_the_machine(
    tmp_path: Path, bare: bool
) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(BARE.format(tmp_path), encoding="utf-8")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | ({"FONTCONFIG_FILE": str(config)} if bare else {})
    command = [sys.executable, "-c", f"TEXTS = {TEXTS!r}\n{SHOW}"]
    done = subprocess.run(command, env=environment, check=False, timeout=50, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.split("\n")[:-1]) == SHIPPED
