pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Who comes with her: counted, and children never named.
Column {
    id: party

    property alias adults: others.value
    property alias childCount: children.value
    // How high it is without a word on children.
    readonly property real calm: counters.height

    spacing: Theme.px(12)

    Flow {
        id: counters

        spacing: Math.max(Theme.px(32), Theme.apart)
        width: parent.width

        Counter {
            id: others

            label: qsTr("Adults with you")
            most: 98
        }
        Counter {
            id: children

            label: qsTr("Children under 13")
        }
    }
    Words {
        color: Theme.soft
        font.pixelSize: Theme.small
        text: qsTr("Children are only counted. Do not write their names.")
        visible: children.value > 0
        width: parent.width
    }
}
