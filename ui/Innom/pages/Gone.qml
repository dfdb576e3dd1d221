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
        id: page

        anchors.bottomMargin: bar.takenBelow
        centred: true
        contentSide: Theme.air(width)

        Column {
            spacing: Theme.px(36)
            width: parent.width

            Heading {
                font.pixelSize: Theme.hero
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
            LinkButton {
                anchors.left: parent.left
                text: qsTr("See what is stored of my visit")
                visible: gone.view.already
                width: Math.min(implicitWidth, parent.width)

                onClicked: gone.reception.go("MyPass")
            }
        }
    }
    Actions {
        id: bar

        across: 1
        beside: false
        note: qsTr("Back to the start in %n second(s)", "", gone.reception.idle.left)
        side: page.contentSide

        ActionButton {
            primary: true
            text: qsTr("Finished")

            onClicked: gone.reception.home()
        }
    }
}
