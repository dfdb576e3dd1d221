"""Finds the group of a typed pass that holds the typo, so that nobody types sixty-one characters twice.

The check characters are the text before them as a number, modulo a prime. One wrong character, or two exchanged
neighbours, shift that number by what only few places explain; as 32⁴ is 3 modulo that prime, they lie side by side.
"""

from collections.abc import Iterator, Sequence

from .codes import CHECK_CHARACTERS, GROUP, PASS_SIZE, bare, check_value, read_base32, read_pass, scanned_kind
from .errors import Refused

GROUPS = -(-PASS_SIZE // GROUP)
_FEW = 4


def read_groups(groups: Sequence[str], site: str) -> str:
    """The pass in these groups of four characters; refuses as `read_pass` does, and naming the group (from 1) in which
    it was mistyped, or the few of which one is, where that can be told."""
    typed = [bare(group) for group in groups]
    if scanned_kind("".join(typed)) == "B":
        read_pass("".join(typed), site)  # says that it is a badge
    for number, group in enumerate(typed, 1):
        if len(group) != size_of(number) or read_base32(group) is None:
            raise wrong_in([number])
    code = "".join(typed)
    try:
        read_pass(code, site)
    except Refused as refusal:
        suspects = sorted({place // GROUP + 1 for place in _places(code)}) if refusal.code == "pass_invalid" else []
        if 0 < len(suspects) <= _FEW:
            raise wrong_in(suspects) from None
        raise
    return code


def wrong_in(groups: Sequence[int]) -> Refused:
    """The refusal that names these groups."""
    if len(groups) == 1:
        return Refused("pass_group_wrong", groups=str(groups[0]))
    return Refused("pass_groups_wrong", groups=", ".join(map(str, groups)))


def size_of(number: int) -> int:
    """How many characters the group with this number (from 1) has."""
    return min(GROUP, PASS_SIZE - GROUP * (number - 1))


def _places(code: str) -> Iterator[int]:
    """Each place at which one other character, or an exchange with the next one, would make the check right."""
    values = [read_base32(char) or 0 for char in code]
    end = len(code) - CHECK_CHARACTERS
    weights = [check_value(32 ** (end - 1 - place)) for place in range(end)]
    weights += [-(32 ** (len(code) - 1 - place)) for place in range(end, len(code))]
    fault = check_value(sum(value * weight for value, weight in zip(values, weights, strict=True)))
    for place, weight in enumerate(weights):
        if any(check_value(fault + (other - values[place]) * weight) == 0 for other in range(32)):
            yield place
        following = place + 1
        if following < len(code) and place != end - 1:
            shift = (values[following] - values[place]) * (weight - weights[following])
            if shift and check_value(fault + shift) == 0:
                yield place
