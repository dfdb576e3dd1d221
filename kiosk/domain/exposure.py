"""Who was in the building together, and for how long: the one pure function behind every tracing answer.

Times are whole seconds since 1970 (UTC), intervals half-open: who leaves at the second another arrives has not met
her. *Certain* is what two people were both seen staying; *possible* is what they may have shared besides, because
somebody's leaving was not seen. O(n log n) for n stays.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from math import inf
from operator import attrgetter

Spans = Sequence[tuple[int, int]]  # sorted, apart from each other

_person, _host, _begin = attrgetter("person"), attrgetter("host"), attrgetter("begin", "visit")


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
    """Somebody who met the index person (order 1), or any of those (order 2), in seconds.

    `same_host`: they were there for the same host at the same time; `days` and `visits` are those on which they met.
    """

    person: str
    certain: int
    possible: int
    same_host: bool
    days: tuple[date, ...]
    visits: tuple[str, ...]
    order: int = 1


@dataclass(frozen=True, slots=True)
class Exposure:
    """Who met the index person, longest first; and who was there on the same days and did not."""

    contacts: tuple[Contact, ...]
    not_contacts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Presence:
    """When somebody, or any of several people, was there: surely, possibly, and for whom."""

    known: Spans
    possible: Spans
    for_host: Mapping[str, Spans]


def trace(stays: Iterable[Stay], index: str, threshold: int, *, second_order: bool = False) -> Exposure:
    """The contacts of the person `index`: everybody who shared `threshold` seconds with her, certain and possible
    together. With `second_order` also who shared as much with her contacts, whichever of them was there.
    """
    people = _by(_person, stays)
    ours = people.pop(index, [])
    found = _met(ours, people, threshold, order=1)
    if second_order:
        first = [stay for contact in found for stay in people[contact.person]]
        met = {contact.person for contact in found}
        rest = {person: theirs for person, theirs in people.items() if person not in met}
        found += _met(first, rest, threshold, order=2)
    found.sort(key=lambda each: (each.order, -each.certain, -each.possible, each.person))
    days, met = {stay.day for stay in ours}, {contact.person for contact in found}
    there = {stay.person for stay in chain.from_iterable(people.values()) if stay.day in days}
    return Exposure(tuple(found), tuple(sorted(there - met)))


def _by(what: Callable[[Stay], str], stays: Iterable[Stay]) -> dict[str, list[Stay]]:
    found: defaultdict[str, list[Stay]] = defaultdict(list)
    for stay in stays:
        found[what(stay)].append(stay)
    return dict(found)


def _met(ours: list[Stay], people: Mapping[str, list[Stay]], threshold: int, order: int) -> list[Contact]:
    """Of each person who was there at the same time: the contact, if it was long enough."""
    presence = _presence(ours)
    together = _during(presence.possible, chain.from_iterable(people.values()))
    at_a_host = _by(_host, together)
    same_host = {
        stay.person for host, spans in presence.for_host.items() for stay in _during(spans, at_a_host.get(host, ()))
    }
    contacts = (
        _contact(presence, person, met, person in same_host, order) for person, met in _by(_person, together).items()
    )
    return [contact for contact in contacts if contact.certain + contact.possible >= threshold]


def _contact(ours: _Presence, person: str, met: list[Stay], same_host: bool, order: int) -> Contact:
    """With somebody whose stays in `met` were during ours; what else she stayed was shared with nobody of us."""
    certain = shared(ours.known, _known(met))
    possible = shared(ours.possible, _possible(met)) - certain
    return Contact(
        person,
        certain,
        possible,
        same_host,
        tuple(sorted({stay.day for stay in met})),
        tuple(stay.visit for stay in sorted(met, key=_begin)),
        order,
    )


def _presence(stays: list[Stay]) -> _Presence:
    for_host = {host: _possible(of) for host, of in _by(_host, stays).items() if host}
    return _Presence(_known(stays), _possible(stays), for_host)


def _known(stays: Iterable[Stay]) -> Spans:
    return united((stay.begin, stay.known_end) for stay in stays)


def _possible(stays: Iterable[Stay]) -> Spans:
    return united((stay.begin, stay.possible_end) for stay in stays)


def united(spans: Iterable[tuple[int, int]]) -> Spans:
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


def _during(spans: Spans, stays: Iterable[Stay]) -> list[Stay]:
    """Who of them may have been there during any of the spans."""
    ends, begins = [end for _, end in spans], [*(begin for begin, _ in spans), inf]
    return [  # of a stay the first span that ends after its begin says it
        stay for stay in stays if begins[bisect_right(ends, stay.begin)] < stay.possible_end > stay.begin
    ]


def shared(ours: Spans, theirs: Spans) -> int:
    """Seconds that are in both."""
    total = 0
    for begin, end in theirs:
        for place in range(_first_after(ours, begin), len(ours)):
            if ours[place][0] >= end:
                break
            total += min(ours[place][1], end) - max(ours[place][0], begin)
    return total


def _first_after(spans: Spans, moment: int) -> int:
    """The place of the first span that ends after the moment: the last one that begins up to then, or the next."""
    place = bisect_right(spans, (moment, inf))
    return place - 1 if place and spans[place - 1][1] > moment else place
