pragma ComponentBehavior: Bound

import QtQuick
import Innom

// ◐ drawn: a circle, half of it filled; no font is asked for it.
Item {
    id: moon

    property color color: Theme.ink

    implicitHeight: implicitWidth
    implicitWidth: Math.round(Theme.label * 0.95)

    Rectangle {
        anchors.fill: parent
        border.color: moon.color
        border.width: Math.max(2, Theme.stroke)
        color: "transparent"
        radius: width / 2
    }
    Item {
        clip: true
        height: parent.height
        width: Math.round(parent.width / 2)

        Rectangle {
            color: moon.color
            height: moon.height
            radius: width / 2
            width: moon.width
        }
    }
}
