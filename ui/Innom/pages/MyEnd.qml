pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The pass has done its work: what became of the visit, calmly, and home.
Item {
    id: end

    required property Reception reception
    required property MyDataView view

    anchors.fill: parent

    Page {
        anchors.bottomMargin: bar.height
        centred: true
        contentSide: tall ? Theme.margin : Math.max(Theme.margin, Math.round(width * 0.177))

        Column {
            spacing: Theme.px(36)
            width: parent.width

            Words {
                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.hero
                font.weight: Font.Bold
                lineHeight: 1.1
                text: end.view.erased ? qsTr("Erased.") : qsTr("Withdrawn.")
                width: parent.width
            }
            Words {
                bottomPadding: Theme.px(16)
                color: Theme.soft
                font.pixelSize: Theme.lead
                text: (end.view.erased ? qsTr("Nothing of your visit is stored here any more. In copies of the store it can be read by nobody from %1 on.") : qsTr("Your visit is kept only until you leave, and this pass opens nothing any more. What you withdrew can be read by nobody from %1 on, in copies of the store either.")).arg(end.view.unreadableAfter)
                width: parent.width
            }
            ActionButton {
                primary: true
                text: qsTr("Finished")

                onClicked: end.reception.home()
            }
        }
    }
    Item {
        id: bar

        anchors.bottom: parent.bottom
        height: Math.max(Theme.target, returns.height) + Theme.px(48)
        width: parent.width

        ReturnsHome {
            id: returns

            anchors.horizontalCenter: parent.horizontalCenter
            idle: end.reception.idle
        }
    }
}
