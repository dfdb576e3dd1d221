pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Come or go: one clear sentence, two things to touch.
Item {
    id: welcome

    required property Reception reception

    anchors.fill: parent

    Page {
        id: page

        anchors.bottomMargin: footer.height
        centred: true
        contentSide: Theme.air(width)

        Column {
            spacing: Math.min(Theme.px(36), page.height * 0.04)
            width: parent.width

            Heading {
                id: heading

                font.pixelSize: Math.round(Math.min(Theme.hero, Math.max(Theme.title, page.height * 0.17)))
                lineHeight: 1.1
                text: qsTr("Welcome.")
                width: parent.width
            }
            Words {
                id: sentence

                readonly property real wanted: heading.height + implicitHeight + ways.height + 2 * Theme.gap + 2 * Theme.px(36)

                // On a low glass with large letters the tiles say it.
                visible: Theme.textScale === 1 || wanted < page.height
                color: Theme.soft
                font.pixelSize: Theme.lead
                text: qsTr("Register your visit. It takes less than half a minute.")
                width: parent.width
            }
            Arrows {
                id: arrows

                group: ways
            }
            Grid {
                id: ways

                readonly property int tile: (width - (columns - 1) * spacing) / columns

                columns: Theme.tall ? 1 : 2
                spacing: Theme.apart
                width: parent.width

                Keys.forwardTo: [arrows]

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
