"""Who was in the building together, and for how long: the one pure function behind every tracing answer.

Times are whole seconds since 1970 (UTC), intervals half-open: who leaves at the second another arrives has not met
her. *Certain* is what two people were both seen staying; *possible* is what they may have shared besides, because
somebody's leaving was not seen. O(n log n) for n stays, and for second-order contacts the pairs that met.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import heappop, heappush

Spans = Sequence[tuple[int, int]]  # sorted, apart from each other


@dataclass(frozen=True, slots=True)
class Stay:
    """One visit of one person; `known_end` is `begin` where nobody saw her leave, `host` folded, "" for none."""

    visit: str
    person: str
    day: date
    begin: int
    known_end: int
    possible_end: int
    host: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody who met the index person (order 1), or somebody who did (order 2), in seconds.

    Of second order are the seconds with the contact of first order whom she met longest.
    """

    person: str
    certain: int
    possible: int
    same_host: bool
    days: tuple[date, ...]
    visits: tuple[str, ...]
    order: int = 1

    @property
    def longest(self) -> tuple[int, int, str]:
        """What contacts are sorted by: certain, then possible time, the longest first."""
        return -self.certain, -self.possible, self.person


@dataclass(frozen=True, slots=True)
class Exposure:
    """Who met the index person, longest first; and who was there on the same days and did not."""

    contacts: tuple[Contact, ...]
    not_contacts: tuple[str, ...]


def trace(stays: Iterable[Stay], index: str, threshold: int, *, second_order: bool = False) -> Exposure:
    """The contacts of the person `index`: everybody who shared `threshold` seconds with her, certain and possible
    together. With `second_order` also who met one of those, by the same threshold.
    """
    people = _by_person(stays)
    ours = people.pop(index, [])
    first = _met(ours, people, threshold)
    found = list(first.values())
    if second_order:
        rest = {person: theirs for person, theirs in people.items() if person not in first}
        found += _of_second_order({person: people[person] for person in first}, rest, threshold)
    days = {stay.day for stay in ours}
    met = {contact.person for contact in found}
    others = sorted(
        who for who, theirs in people.items() if who not in met and any(stay.day in days for stay in theirs)
    )
    return Exposure(tuple(sorted(found, key=lambda each: (each.order, each.longest))), tuple(others))


def _by_person(stays: Iterable[Stay]) -> dict[str, list[Stay]]:
    people: defaultdict[str, list[Stay]] = defaultdict(list)
    for stay in stays:
        people[stay.person].append(stay)
    return dict(people)


def _met(ours: list[Stay], people: Mapping[str, list[Stay]], threshold: int) -> dict[str, Contact]:
    """Of each person who was there at the same time: the contact, if it was long enough."""
    spans = _united((stay.begin, stay.possible_end) for stay in ours)
    ends = [end for _, end in spans]
    found = {}
    for person, theirs in people.items():
        for stay in theirs:
            place = bisect_right(ends, stay.begin)
            if place < len(spans) and spans[place][0] < stay.possible_end:
                contact = _contact(ours, person, theirs)
                if contact.certain + contact.possible >= threshold:
                    found[person] = contact
                break
    return found


def _of_second_order(
    first: Mapping[str, list[Stay]], rest: Mapping[str, list[Stay]], threshold: int
) -> Iterator[Contact]:
    """Each of the others with whom among the first contacts she met longest."""
    longest: dict[str, Contact] = {}
    for met, person in sorted(set(_together(first, rest))):
        contact = _contact(first[met], person, rest[person], order=2)
        before = longest.get(person)
        if contact.certain + contact.possible >= threshold and (before is None or contact.longest < before.longest):
            longest[person] = contact
    yield from longest.values()


def _together(ours: Mapping[str, list[Stay]], theirs: Mapping[str, list[Stay]]) -> Iterator[tuple[str, str]]:
    """Each pair of one of ours and one of theirs at the moment at which both may be there."""
    coming = sorted(
        (stay.begin, stay.possible_end, side, person)
        for side, people in enumerate((ours, theirs))
        for person, stays in people.items()
        for stay in stays
    )
    here: tuple[list[tuple[int, str]], ...] = ([], [])
    for begin, end, side, person in coming:
        for present in here:
            while present and present[0][0] <= begin:
                heappop(present)
        yield from ((person, other) if side == 0 else (other, person) for _, other in here[1 - side])
        heappush(here[side], (end, person))


def _contact(ours: list[Stay], person: str, theirs: list[Stay], order: int = 1) -> Contact:
    """What two people shared; `ours` and `theirs` are each of one person."""
    certain = _shared(_known(ours), _known(theirs))
    possible = _shared(_possible(ours), _possible(theirs)) - certain
    mine = sorted(ours, key=lambda stay: stay.begin)
    together = [stay for stay in theirs if any(_overlap(stay, other) for other in mine)]
    return Contact(
        person,
        certain,
        possible,
        any(stay.host and stay.host == other.host and _overlap(stay, other) for stay in together for other in mine),
        tuple(sorted({stay.day for stay in together})),
        tuple(stay.visit for stay in sorted(together, key=lambda stay: (stay.begin, stay.visit))),
        order,
    )


def _overlap(one: Stay, other: Stay) -> bool:
    return max(one.begin, other.begin) < min(one.possible_end, other.possible_end)


def _known(stays: Iterable[Stay]) -> Spans:
    return _united((stay.begin, stay.known_end) for stay in stays)


def _possible(stays: Iterable[Stay]) -> Spans:
    return _united((stay.begin, stay.possible_end) for stay in stays)


def _united(spans: Iterable[tuple[int, int]]) -> Spans:
    """The same seconds in as few spans as they take: two check-ins of one person count once."""
    united: list[tuple[int, int]] = []
    for begin, end in sorted(spans):
        if begin >= end:
            continue
        if united and begin <= united[-1][1]:
            united[-1] = (united[-1][0], max(end, united[-1][1]))
        else:
            united.append((begin, end))
    return united


def _shared(ours: Spans, theirs: Spans) -> int:
    """Seconds that are in both."""
    total = mine = other = 0
    while mine < len(ours) and other < len(theirs):
        total += max(0, min(ours[mine][1], theirs[other][1]) - max(ours[mine][0], theirs[other][0]))
        if ours[mine][1] <= theirs[other][1]:
            mine += 1
        else:
            other += 1
    return total
