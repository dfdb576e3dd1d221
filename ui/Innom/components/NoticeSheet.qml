pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The privacy notice in force over a whole page, what changed lately first, and the way back.
FocusScope {
    id: sheet

    required property NoticeView view

    signal closed

    anchors.fill: parent
    focus: true

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
                view: sheet.view
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

            onClicked: sheet.closed()
        }
    }
}
