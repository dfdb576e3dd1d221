pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What the visitor takes along: badge and pass as text, with the room where their picture will stand.
Rectangle {
    id: card

    required property string badge
    required property string passCode
    required property string deletedAfter

    border.color: Theme.line
    border.width: Theme.stroke
    color: Theme.card
    implicitHeight: column.implicitHeight + Theme.px(72)
    radius: Theme.radius

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.px(12)
        width: parent.width - Theme.px(80)

        Words {
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            text: qsTr("Your pass")
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.entry
            lineHeight: 1.25
            text: card.passCode
            width: parent.width
        }
        Words {
            color: Theme.soft
            font.pixelSize: Theme.small
            text: qsTr("Take a picture of it. The pass is yours alone, and you can also sign out with it.")
            width: parent.width
        }
        Rectangle {
            color: Theme.line
            height: Theme.stroke
            width: parent.width
        }
        Words {
            color: Theme.soft
            font.pixelSize: Theme.small
            text: qsTr("Badge %1").arg(card.badge)
            width: parent.width
        }
    }
}
