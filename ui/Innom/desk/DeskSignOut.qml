pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Whose visit is to end is said before it ends.
Page {
    id: leaving

    required property BuildingView view

    actions: foot

    Component.onCompleted: no.forceActiveFocus(Qt.TabFocusReason)

    Column {
        spacing: Theme.px(28)
        width: parent.width

        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            text: leaving.view.name !== "" ? qsTr("Sign out %1 now?").arg(leaving.view.name) : qsTr("Sign out this visit without a name now?")
            width: parent.width
        }
        Words {
            text: [leaving.view.origin, leaving.view.since && qsTr("since %1").arg(leaving.view.since), leaving.view.party && qsTr("persons: %1").arg(leaving.view.party)].filter(part => part !== "").join(" · ")
            visible: text !== ""
            width: parent.width
        }
        ErrorNote {
            text: leaving.view.refusal.sentence
            width: parent.width
        }
    }
    Actions {
        id: foot

        parent: leaving

        ActionButton {
            id: no

            enabled: !leaving.view.busy
            text: qsTr("No")
            width: foot.cell

            onClicked: leaving.view.back()
        }
        ActionButton {
            enabled: !leaving.view.busy
            primary: true
            text: leaving.view.busy ? qsTr("One moment …") : qsTr("Yes")
            width: foot.cell

            onClicked: leaving.view.end()
        }
    }
}
