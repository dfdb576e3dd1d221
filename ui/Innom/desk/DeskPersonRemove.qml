pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What taking somebody out does is said before it is done, and to whom.
Page {
    id: page

    required property PeopleView view

    actions: foot

    Component.onCompleted: keep.forceActiveFocus(Qt.TabFocusReason)

    Column {
        spacing: Theme.px(28)
        width: parent.width

        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            text: page.view.herself ? qsTr("Take yourself out?") : qsTr("Take out %1?").arg(page.view.name)
            width: parent.width
        }
        Words {
            text: page.view.herself ? qsTr("The screen locks at once, and your passphrase opens nothing here any more.") : qsTr("Her passphrase opens nothing here any more, at once, and no visit that comes from now on can be opened with a copy of her keys. What she did stays in the log.")
            width: Math.min(parent.width, Theme.body * 44)
        }
        Words {
            text: qsTr("A lead may have kept a copy of the recovery sheet: make a new one afterwards.")
            visible: page.view.wasLead
            width: Math.min(parent.width, Theme.body * 44)
        }
        ErrorNote {
            text: page.view.refusal.sentence
            width: parent.width
        }
    }
    Actions {
        id: foot

        parent: page

        ActionButton {
            id: keep

            enabled: !page.view.busy
            text: qsTr("No")
            width: foot.cell

            onClicked: page.view.back()
        }
        ActionButton {
            enabled: !page.view.busy
            primary: true
            text: page.view.busy ? qsTr("One moment …") : qsTr("Take out")
            width: foot.cell

            onClicked: page.view.remove()
        }
    }
}
