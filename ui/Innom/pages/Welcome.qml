pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Come or go: one clear sentence, two things to touch.
Item {
    id: welcome

    required property Reception reception

    anchors.fill: parent

    Page {
        anchors.bottomMargin: footer.height
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
                text: qsTr("Welcome.")
                width: parent.width
            }
            Words {
                bottomPadding: Theme.px(16)
                color: Theme.soft
                font.pixelSize: Theme.lead
                text: qsTr("Register your visit. It takes less than half a minute.")
                width: parent.width
            }
            Grid {
                id: ways

                readonly property int tile: (width - (columns - 1) * spacing) / columns

                columns: welcome.height > welcome.width ? 1 : 2
                spacing: Theme.px(28)
                width: parent.width

                Tile {
                    detail: qsTr("Register arrival")
                    primary: true
                    text: qsTr("I am arriving")
                    width: ways.tile

                    onClicked: welcome.reception.go("CheckIn")
                }
                Tile {
                    detail: qsTr("Register departure")
                    text: qsTr("I am leaving")
                    width: ways.tile

                    onClicked: welcome.reception.go("Leaving")
                }
            }
        }
    }
    Footer {
        id: footer

        anchors.bottom: parent.bottom
        reception: welcome.reception
        width: parent.width
    }
}
