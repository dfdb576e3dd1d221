pragma ComponentBehavior: Bound

import QtQuick
import Innom

// A thank-you, and home.
Item {
    id: gone

    required property Reception reception
    required property CheckOutView view

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
                text: qsTr("Thank you.")
                width: parent.width
            }
            Words {
                bottomPadding: Theme.px(16)
                color: Theme.soft
                font.pixelSize: Theme.lead
                text: gone.view.already ? qsTr("You had already signed out.") : qsTr("You are signed out. Have a good day.")
                width: parent.width
            }
            ActionButton {
                anchors.left: parent.left
                primary: true
                text: qsTr("Finished")

                onClicked: gone.reception.home()
            }
            LinkButton {
                text: qsTr("See what is stored of my visit")
                visible: gone.view.already

                onClicked: gone.reception.go("MyPass")
            }
        }
    }
    Item {
        id: bar

        anchors.bottom: parent.bottom
        height: Theme.target + Theme.px(48)
        width: parent.width

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.soft
            font.pixelSize: Theme.label
            text: qsTr("Back to the start in %n second(s)", "", gone.reception.idle.left)
        }
    }
}
