"""First of all in the bundle: what Innom starts (lp, timedatectl) finds the machine's libraries, not the bundle's.

PyInstaller's loader sets the variable for itself; the dynamic linker of this process has read it already. Its notes to
itself go too: by them the same program, started from here (ui/purge_apart.py), would take the variable for set.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
for _note in [name for name in os.environ if name.startswith("_PYI_")]:
    del os.environ[_note]
