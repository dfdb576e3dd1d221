pragma ComponentBehavior: Bound

import QtQuick
import Innom

// How much of a page is in sight, and where: seen as long as there is more of it.
Rectangle {
    id: track

    required property Flickable view
    // From the edge of what scrolls.
    property real inset: Theme.px(8)
    readonly property real part: view.visibleArea.heightRatio
    readonly property real room: view.height - view.bottomMargin

    color: Theme.outline
    height: Math.max(Theme.target / 2, room * part)
    radius: width / 2
    visible: part < 0.999
    width: Theme.px(8)
    x: Theme.mirrored ? inset : view.width - width - inset
    y: Math.round((room - height) * Math.min(1, view.visibleArea.yPosition / Math.max(0.0001, 1 - part)))
}
