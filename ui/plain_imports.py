"""Takes PySide's import hook away again: it reads the source of every module that is imported after it.

It looks for those that use `__feature__`, and none of ours does. To be imported before everything else that comes with
the window; the store and the paper, imported after the first frame, are spared it too.
"""

import builtins

import PySide6.QtCore  # noqa: F401  # puts the hook there

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
