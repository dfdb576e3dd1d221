pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What is kept and for how long, the notice, and staff's own way in.
Item {
    id: footer

    required property Reception reception

    implicitHeight: flow.height + Theme.px(64)

    Flow {
        id: flow

        spacing: Theme.apart
        width: footer.width - staff.width - 2 * Theme.margin - Theme.gap
        x: Theme.mirrored ? footer.width - width - Theme.margin : Theme.margin
        y: Theme.px(32)

        Words {
            // On a low glass with larger letters the notice says it.
            visible: Theme.textScale === 1 || footer.Window.height > 15 * Theme.target
            color: Theme.soft
            font.pixelSize: Theme.label
            height: Math.max(Theme.target, implicitHeight)
            text: qsTr("What you enter is deleted after %n day(s)", "", footer.reception.retention)
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, parent.width)
        }
        LinkButton {
            readonly property string changedOn: footer.reception.notice.changedOn

            text: changedOn === "" ? qsTr("Privacy") : qsTr("Privacy, changed on %1").arg(changedOn)

            onClicked: footer.reception.go("Privacy")
        }
        LinkButton {
            text: qsTr("My data")

            onClicked: footer.reception.go("MyPass")
        }
    }
    LinkButton {
        id: staff

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        font.underline: false
        text: qsTr("Reception")
        y: flow.y + flow.height - height

        onClicked: footer.reception.go("Unlock")
    }
}
