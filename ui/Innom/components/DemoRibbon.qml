pragma ComponentBehavior: Bound

import QtQuick
import Innom

// On every page of an invented location: nothing here is real.
Rectangle {
    id: ribbon

    required property string passphrase

    color: Theme.contrast ? "#FFFF00" : "#F2D48A"
    implicitHeight: words.implicitHeight + Theme.px(16)

    Words {
        id: words

        anchors.centerIn: parent
        color: "#16233B"
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("DEMO – everybody here is invented. Passphrase: %1").arg(ribbon.passphrase)
        width: parent.width - 2 * Theme.gap
    }
}
