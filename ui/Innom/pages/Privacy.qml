pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The privacy notice in force; what changed lately stands first.
Item {
    id: privacy

    required property Reception reception
    required property NoticeView view

    anchors.fill: parent

    Keys.forwardTo: [page] // who stands on the button below reads on all the same

    Component.onCompleted: view.read()

    Page {
        id: page

        anchors.bottomMargin: bar.takenBelow
        contentSide: Theme.air(width)

        Column {
            spacing: Theme.px(28)
            width: parent.width

            Heading {
                text: qsTr("Privacy")
                width: parent.width
            }
            NoticeText {
                view: privacy.view
                width: Math.min(parent.width, Theme.body * 38)
                x: Theme.mirrored ? parent.width - width : 0
            }
        }
    }
    Actions {
        id: bar

        beside: false
        side: page.contentSide

        ActionButton {
            primary: true
            text: qsTr("Back")

            onClicked: privacy.reception.home()
        }
    }
}
