pragma ComponentBehavior: Bound

import QtQuick
import Innom

// A minute without a touch: ask, count down, then all is wiped.
Rectangle {
    id: still

    required property Idle idle

    Accessible.name: question.text
    Accessible.role: Accessible.Dialog
    color: Theme.paper

    MouseArea {
        anchors.fill: parent
    }
    Column {
        anchors.centerIn: parent
        spacing: Theme.px(40)
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(1100))

        Words {
            id: question

            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Are you still here?")
            width: parent.width
        }
        Words {
            color: Theme.soft
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Everything on the screen is wiped in %n second(s).", "", still.idle.left)
            width: parent.width
        }
        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            implicitHeight: Math.max(Theme.px(160), Theme.target * 1.5)
            implicitWidth: Math.min(parent.width, Theme.px(680))
            primary: true
            text: qsTr("I am still here")

            onClicked: still.idle.stay()
        }
    }
}
