pragma ComponentBehavior: Bound

import QtQuick
import Innom

// A minute without a touch: ask, count down, then all is wiped.
Rectangle {
    id: still

    required property Idle idle
    property real begins: 0

    Accessible.name: question.text
    Accessible.role: Accessible.Dialog
    color: Theme.paper

    // Whoever steers by keys is led here, and back afterwards.
    Component.onCompleted: {
        stay.forceActiveFocus(Qt.TabFocusReason);
        still.Accessible.announce(question.text, Accessible.Assertive);
    }

    Keys.onEscapePressed: still.idle.stay()

    MouseArea {
        anchors.fill: parent
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(40)
        width: Math.min(parent.width - 2 * Theme.margin, Math.max(Theme.px(1100), Theme.lead * 20))
        y: still.begins + Math.round((still.height - still.begins - height) / 2)

        Heading {
            id: question

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
            id: stay

            anchors.horizontalCenter: parent.horizontalCenter
            height: Math.max(Theme.px(160), Theme.target * 1.5, implicitHeight)
            width: Math.min(parent.width, Math.max(Theme.px(680), implicitWidth))
            primary: true
            text: qsTr("I am still here")

            onClicked: still.idle.stay()
        }
    }
}
