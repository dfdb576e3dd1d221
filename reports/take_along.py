"""What a visitor takes along from the glass: her data as JSON, in codes that a phone reads without effort."""

import json
from collections.abc import Iterator, Mapping

from reports.qr import text_rows

ROOM = 800  # bytes in one code: 97 modules across, over 1 mm each on the smallest glass


def codes_of(values: Mapping[str, object]) -> tuple[tuple[str, ...], ...]:
    """The QR codes of a visit's JSON, each as rows of modules: one where all fits, else in turn.

    Of several, each begins with a line such as 2/3; without those lines and joined by line ends they are the JSON.
    """
    texts = list(_portions(json.dumps(values, ensure_ascii=False, indent=1)))
    if len(texts) > 1:
        texts = [f"{number}/{len(texts)}\n{text}" for number, text in enumerate(texts, 1)]
    return tuple(text_rows(text) for text in texts)


def _portions(text: str) -> Iterator[str]:
    """Whole lines: no value is cut. A line is never longer than ROOM (fields have at most 300 bytes)."""
    if len(text.encode()) <= ROOM:
        yield text
        return
    portion: list[str] = []
    size = 0
    for line in text.split("\n"):
        length = len(line.encode()) + 1
        if portion and size + length > ROOM - len("99/99\n"):
            yield "\n".join(portion)
            portion, size = [], 0
        portion.append(line)
        size += length
    yield "\n".join(portion)
