pragma ComponentBehavior: Bound

import QtQuick
import Innom

// How long this page still stands, and one touch to keep it.
Grid {
    id: line

    required property Idle idle

    columnSpacing: Theme.gap
    columns: words.implicitWidth + still.implicitWidth + Theme.gap < parent.width ? 2 : 1
    horizontalItemAlignment: Grid.AlignHCenter
    visible: idle.asking

    Words {
        id: words

        color: Theme.soft
        font.pixelSize: Theme.label
        height: Theme.target
        text: qsTr("Back to the start in %n second(s)", "", line.idle.left)
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
    LinkButton {
        id: still

        text: qsTr("I am still here")

        onClicked: line.idle.stay()
    }
}
