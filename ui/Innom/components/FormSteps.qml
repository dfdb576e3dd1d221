pragma ComponentBehavior: Bound

import QtQuick

// Whether a form stands on one page (`step` 0) or in three steps: by what all of it takes, the keyboard and what is
// refused or suggested left out, so that nothing jumps while somebody types in it.
Item {
    id: steps

    required property real whole
    required property real below
    required property real room // of the page, without the keyboard
    // The step that it stands in, or would.
    property int kept: 1
    readonly property int step: whole <= room - below ? 0 : kept
    readonly property bool last: step === 0 || step === 3
}
