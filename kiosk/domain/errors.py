"""Everything that Innom may refuse, as one tree, so that window and command say the same sentence.

Problem                      code, exit_code, values for the sentence
├── Refused            (1)   the person can do something about it
│   └── BadField             a typed value; names its field
├── Environment        (3)   keyring, disk, printer, settings: IT can do something about it
│   └── Faulty               several faults of one file; it is the first of them itself
└── Damaged            (4)   stored data that can't be trusted; the rest was done

A code is a short word like `name_missing`; its sentence stands in kiosk/sentences.py. The values of a
sentence are numbers, codes, field names and file names, never what a visitor typed.
"""

from collections.abc import Sequence
from typing import ClassVar


class Problem(Exception):
    """A refusal with a code; `values` fill the sentence's placeholders."""

    exit_code: ClassVar[int] = 1

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class Refused(Problem):
    """What was asked is not possible; nothing was changed."""


class BadField(Refused):
    """A typed value is refused; `field` names it as in the visit's JSON."""

    def __init__(self, code: str, field: str, **values: object) -> None:
        super().__init__(code, field=field, **values)
        self.field = field


class Environment(Problem):
    """The machine does not give what Innom needs; nothing was changed."""

    exit_code = 3


class Faulty(Environment):
    """A file with these faults, at least one; whoever can say one thing only says the first."""

    def __init__(self, faults: Sequence[Environment]) -> None:
        super().__init__(faults[0].code, **faults[0].values)
        self.faults = tuple(faults)


class Damaged(Problem):
    """Stored data was changed, cut, moved or belongs elsewhere."""

    exit_code = 4
