"""Imported before all else that comes with the window: what Python and PySide do beside importing is not done.

PySide's import hook reads the source of every module that is imported after it, to find those that use `__feature__`;
none of ours does. Garbage is collected by the window, once there is one (ui.garbage).
"""

import builtins
import gc

from ui.late_signatures import signatures_late

with signatures_late():
    import PySide6.QtCore  # noqa: F401  # puts the hook there

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
gc.disable()
