"""The bill of materials of a bundle: bill.py writes it where the wheels lie that are in the bundle."""

import os
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOOLS = HERE.parent / "build" / "package-venv" / ("Scripts" if os.name == "nt" else "bin")


def build(bundle: Path, out: Path, version: str) -> Path:
    """`innom-VERSION.cdx.json` in `out`; refuses by CalledProcessError what bill.py refuses."""
    subprocess.run([TOOLS / "python", HERE / "bill.py", bundle, out, version], check=True)
    return out / f"innom-{version}.cdx.json"
