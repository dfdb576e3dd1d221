pragma ComponentBehavior: Bound

import QtQuick
import Innom

// How long this page still stands, and one touch to keep it.
Row {
    id: line

    required property Idle idle

    spacing: Theme.gap
    visible: idle.asking

    Words {
        color: Theme.soft
        font.pixelSize: Theme.label
        height: Theme.target
        text: qsTr("Back to the start in %n second(s)", "", line.idle.left)
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
    LinkButton {
        text: qsTr("I am still here")

        onClicked: line.idle.stay()
    }
}
