pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The table of visits; only the rows in sight exist.
Rectangle {
    id: card

    required property VisitTable table
    readonly property bool narrow: width < Theme.letters(22) * 60

    border.color: Theme.line
    border.width: Theme.stroke
    clip: true
    color: Theme.card
    radius: Theme.radius

    ListView {
        id: list

        Accessible.name: qsTr("Visits")
        Accessible.role: Accessible.Table
        anchors.fill: parent
        anchors.margins: Theme.px(8)
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        headerPositioning: ListView.OverlayHeader
        model: card.table
        reuseItems: true

        delegate: VisitRow {
            narrow: card.narrow
            width: list.width
        }
        header: VisitHead {
            narrow: card.narrow
            width: list.width
        }
    }
    Words {
        anchors.centerIn: parent
        color: Theme.soft
        text: qsTr("Nobody was registered in these days.")
        visible: list.count === 0
    }
    Rectangle {
        color: Theme.outline
        height: Math.max(Theme.target / 2, list.height * list.visibleArea.heightRatio)
        radius: width / 2
        visible: list.visibleArea.heightRatio < 1
        width: Theme.px(8)
        x: Theme.mirrored ? Theme.px(6) : card.width - width - Theme.px(6)
        y: list.y + (list.height - height) * list.visibleArea.yPosition / Math.max(0.0001, 1 - list.visibleArea.heightRatio)
    }
}
