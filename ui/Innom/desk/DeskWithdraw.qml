pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Which agreement she takes back; what follows is said before it is done.
Page {
    id: withdrawal

    required property CorrectView view
    readonly property var names: ({
            "tracing": qsTr("Contact tracing"),
            "host": qsTr("Telling whom she visits"),
            "roll_call": qsTr("Roll call"),
            "all": qsTr("All of them")
        })
    property string chosen: view.agreed.length === 1 ? view.agreed[0] : ""

    function effect(purpose: string): string {
        if (purpose === "all")
            return qsTr("Without any agreement the whole visit is erased here at once, and nobody can bring it back.");
        if (purpose === "host")
            return qsTr("Whom she visits is deleted.");
        if (purpose === "roll_call")
            return qsTr("She is counted in the roll call without her name.");
        if (view.hasLeft)
            return qsTr("She has left, and the visit is kept for contact tracing alone: it is erased here at once.");
        return qsTr("Her phone number and e-mail are deleted at once, and so is whom she visits, if that was kept for tracing alone. The rest is kept only until she leaves. Her exit number goes on working, her pass opens nothing any more.");
    }

    actions: foot

    Component.onCompleted: keep.forceActiveFocus(Qt.TabFocusReason)

    Column {
        spacing: Theme.px(28)
        width: parent.width

        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            text: qsTr("What does she take back?")
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.lead
            text: withdrawal.view.summary
            width: parent.width
        }
        Flow {
            id: purposes

            spacing: Theme.apart
            width: parent.width

            Keys.forwardTo: [arrows]

            Repeater {
                model: withdrawal.view.agreed

                Chip {
                    required property string modelData

                    chosen: withdrawal.chosen === modelData
                    text: withdrawal.names[modelData]

                    onClicked: withdrawal.chosen = modelData
                }
            }
        }
        Arrows {
            id: arrows

            group: purposes
        }
        Words {
            id: follows

            text: withdrawal.chosen === "" ? "" : withdrawal.effect(withdrawal.chosen)
            visible: text !== ""
            width: Math.min(parent.width, Theme.body * 44)

            onTextChanged: {
                if (follows.text !== "")
                    Accessible.announce(follows.text);
            }
        }
        Words {
            color: Theme.soft
            text: qsTr("In copies of the store nobody can open what was taken back after %1. The log keeps that it was taken back, and why, without a name.").arg(withdrawal.view.copiesUntil)
            visible: withdrawal.chosen !== ""
            width: Math.min(parent.width, Theme.body * 44)
        }
        ErrorNote {
            text: withdrawal.view.refusal.sentence
            width: parent.width
        }
    }
    Actions {
        id: foot

        parent: withdrawal

        ActionButton {
            id: keep

            enabled: !withdrawal.view.busy
            text: qsTr("Keep it")
            width: foot.cell

            onClicked: withdrawal.view.back()
        }
        ActionButton {
            enabled: !withdrawal.view.busy && withdrawal.chosen !== ""
            primary: true
            text: withdrawal.view.busy ? qsTr("One moment …") : qsTr("Take back")
            width: foot.cell

            onClicked: withdrawal.view.withdraw(withdrawal.chosen)
        }
    }
}
