pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Why a code held to the scanner was refused, above a page that goes on as it was; it leaves by itself.
Rectangle {
    id: note

    required property CheckOutView view

    border.color: Theme.danger
    border.width: Theme.stroke
    color: Theme.card
    implicitHeight: words.height + Theme.px(40)
    radius: Theme.px(14)

    ErrorNote {
        id: words

        anchors.centerIn: parent
        text: note.view.refusal.sentence
        width: parent.width - Theme.px(56)
    }
    Timer {
        interval: 10000
        running: true

        onTriggered: note.view.correct()
    }
}
