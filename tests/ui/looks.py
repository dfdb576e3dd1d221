"""On which glasses, in which letters, themes and languages each page is looked at: every pair of them meets.

All combinations would be 120 looks at each state, an hour; of faults that need three things at once some are missed.
"""

from collections import defaultdict

from tests.ui.rules_glass import Look

# Pixels, and millimetres across: a small tablet, a desk's monitor, the same upright, a large one of four times as many
# pixels, and the small tablet upright.
GLASSES = ((1024, 768, 211), (1920, 1080, 527), (1080, 1920, 296), (3840, 2160, 598), (768, 1024, 158))
SCALES = (1.0, 1.3, 1.6)
LANGUAGES = ("nb", "ar", "de", "uk")  # the location's own, right to left, the longest words, another script


def looks() -> dict[tuple[int, int], list[Look]]:
    """By size; on a tall glass (in mm) in every other one with all controls in its lower half."""
    found = defaultdict(list)
    for row, (width, height, mm) in enumerate(GLASSES):
        for column, language in enumerate(LANGUAGES):
            turn = row + column
            reach = mm * height > 300 * width and height > width and turn // 2 % 2 == 1
            look = Look(width, height, mm, SCALES[turn % 3], turn % 2 == 1, language, reach)
            found[width, height].append(look)
    return dict(found)
