pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What erasing does is said before it is done, and of whom.
Page {
    id: erase

    required property CorrectView view

    actions: foot

    Component.onCompleted: keep.forceActiveFocus(Qt.TabFocusReason)

    Column {
        spacing: Theme.px(28)
        width: parent.width

        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            text: qsTr("Erase this visit?")
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.lead
            text: erase.view.summary
            width: parent.width
        }
        Words {
            color: Theme.soft
            text: qsTr("It is gone here at once, and nobody can bring it back. In copies of the store nobody can open it after %1. The log keeps that a visit was erased, and why, without a name.").arg(erase.view.copiesUntil)
            width: Math.min(parent.width, Theme.body * 44)
        }
        ErrorNote {
            text: erase.view.refusal.sentence
            width: parent.width
        }
    }
    Actions {
        id: foot

        parent: erase

        ActionButton {
            id: keep

            enabled: !erase.view.busy
            text: qsTr("Keep it")
            width: foot.cell

            onClicked: erase.view.back()
        }
        ActionButton {
            enabled: !erase.view.busy
            primary: true
            text: erase.view.busy ? qsTr("One moment …") : qsTr("Erase")
            width: foot.cell

            onClicked: erase.view.erase()
        }
    }
}
