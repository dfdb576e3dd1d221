pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What a full and an empty bar mean.
Flow {
    id: legend

    spacing: Theme.gap

    Repeater {
        model: [
            {
                "seen": true,
                "text": qsTr("certain: seen coming and leaving")
            },
            {
                "seen": false,
                "text": qsTr("possible: nobody saw when this visit ended")
            }
        ]

        Row {
            id: entry

            required property var modelData

            spacing: Theme.px(12)

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.accent
                border.width: entry.modelData.seen ? 0 : Math.max(Theme.stroke, Theme.px(3))
                color: entry.modelData.seen ? Theme.accent : Theme.card
                height: Theme.px(22)
                radius: Theme.px(6)
                width: Theme.px(44)
            }
            Words {
                color: Theme.soft
                font.pixelSize: Theme.small
                text: entry.modelData.text
                width: Math.min(implicitWidth, legend.width - Theme.px(60))
            }
        }
    }
}
