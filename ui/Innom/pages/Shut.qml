pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Innom cannot work here now: a neutral page that says whom to ask, and in small what IT needs to know.
Item {
    id: shut

    required property Reception reception

    anchors.fill: parent

    Page {
        centred: true
        contentSide: Theme.air(width)

        Column {
            spacing: Theme.px(36)
            width: parent.width

            Heading {
                text: qsTr("Please see the reception.")
                width: parent.width
            }
            Words {
                color: Theme.soft
                font.pixelSize: Theme.lead
                text: qsTr("Visits cannot be registered on this screen right now.")
                width: parent.width
            }
            Words {
                color: Theme.soft
                font.pixelSize: Theme.small
                text: shut.reception.refusal.sentence
                width: parent.width
            }
        }
    }
}
