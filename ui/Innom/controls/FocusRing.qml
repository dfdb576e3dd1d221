pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Around what has the focus, with a gap of the page's own colour, so that it stands out against any control.
Rectangle {
    id: ring

    required property Item around
    property int away: Theme.stroke * 2

    anchors.fill: parent
    anchors.margins: -away - border.width
    border.color: Theme.focus
    border.width: Theme.stroke * 2
    color: "transparent"
    radius: Theme.radius + away
    visible: around.activeFocus && Theme.steered
}
