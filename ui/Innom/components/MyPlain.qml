pragma ComponentBehavior: Bound

import QtQuick
import Innom

// One card of "My data" in words: a heading, paragraphs, at most one thing to do, and the way back.
Page {
    id: plain

    required property MyDataView view
    property string heading
    property list<string> paragraphs
    property string warning
    property string action
    default property alias more: extra.data

    signal done

    actions: foot
    centred: true
    contentSide: Theme.air(width * 0.8)

    Column {
        spacing: Theme.px(28)
        width: parent.width

        Heading {
            text: plain.heading
            width: parent.width
        }
        Words {
            color: Theme.warn
            font.pixelSize: Theme.lead
            text: plain.warning
            visible: text !== ""
            width: parent.width
        }
        Repeater {
            model: plain.paragraphs

            Words {
                required property string modelData

                font.pixelSize: Theme.lead
                lineHeight: 1.15
                text: modelData
                width: Math.min(plain.breadth, Theme.lead * 36)
            }
        }
        Column {
            id: extra

            spacing: Theme.apart
            visible: children.length > 0
            width: parent.width
        }
        ErrorNote {
            text: plain.view.refusal.sentence
            width: parent.width
        }
    }
    Actions {
        id: foot

        parent: plain

        ActionButton {
            enabled: !plain.view.busy
            text: qsTr("Back")
            width: foot.cell

            onClicked: plain.view.turn_to("")
        }
        ActionButton {
            enabled: !plain.view.busy
            primary: true
            text: plain.view.busy ? qsTr("One moment …") : plain.action
            visible: plain.action !== ""
            width: foot.cell

            onClicked: plain.done()
        }
    }
}
