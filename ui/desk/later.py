"""Rows and lanes that are made when somebody first looks at them: of thousands a dozen are in sight."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")


class Later(Sequence[Item], Generic[Item]):
    """As many items as there are sources; each is made by `make` with its place, once."""

    def __init__(self, sources: Sequence[Any], make: Callable[[int, Any], Item]) -> None:
        self._sources, self._make = sources, make
        self._made: dict[int, Item] = {}

    @property
    def made(self) -> int:
        """How many there are so far."""
        return len(self._made)

    def __len__(self) -> int:
        return len(self._sources)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        if place not in self._made:
            self._made[place] = self._make(place, self._sources[place])
        return self._made[place]
