pragma ComponentBehavior: Bound

import QtQuick
import Innom

// At the foot of a list of staff that goes on.
MoreBelow {
    id: more

    required property ListView list

    atEnd: list.atYEnd
    side: 0

    onClicked: {
        const last = list.originY + list.contentHeight - list.height + list.bottomMargin;
        if (list.atYEnd)
            list.positionViewAtBeginning();
        else
            list.contentY = Math.min(list.contentY + 0.85 * (list.height - more.height), last);
    }
}
