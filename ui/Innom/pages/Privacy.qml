pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The privacy notice in force; what changed lately stands first.
Item {
    id: privacy

    required property Reception reception
    required property NoticeView view

    anchors.fill: parent

    Component.onCompleted: view.read()

    Page {
        id: page

        anchors.bottomMargin: bar.height
        contentSide: tall ? Theme.margin : Math.max(Theme.margin, Math.round(width * 0.177))

        Column {
            spacing: Theme.px(28)
            width: parent.width

            Words {
                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.title
                font.weight: Font.Bold
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
    Item {
        id: bar

        anchors.bottom: parent.bottom
        height: back.height + Theme.px(64)
        width: parent.width

        Rectangle {
            color: Theme.line
            height: Theme.stroke
            width: page.width - 2 * page.contentSide
            x: page.contentSide
        }
        ActionButton {
            id: back

            primary: true
            text: qsTr("Back")
            x: Theme.mirrored ? page.width - width - page.contentSide : page.contentSide
            y: Theme.px(24)

            onClicked: privacy.reception.home()
        }
    }
}
