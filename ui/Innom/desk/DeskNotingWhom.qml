pragma ComponentBehavior: Bound

import QtQuick
import Innom

// To whom, and from when its visitors are told.
Item {
    id: whom

    required property NotingView view
    readonly property bool placed: view.refusal.field === "receiver"

    Component.onCompleted: receiver.take()

    Connections {
        function onRefused(): void {
            if (whom.placed)
                receiver.take();
        }

        target: whom.view
    }
    Page {
        actions: foot

        Column {
            spacing: Theme.px(28)
            width: parent.width

            Words {
                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                text: qsTr("To whom were %n visit(s) handed over?", "", whom.view.chosen)
                width: parent.width
            }
            Field {
                id: receiver

                enterKey: Qt.EnterKeyDone
                help: qsTr("An authority or office. No visitor’s name here: this stays in the log.")
                label: qsTr("To whom")
                problem: whom.placed ? whom.view.refusal.sentence : ""
                width: parent.width

                onAccepted: go.forceActiveFocus(Qt.TabFocusReason)
            }
            DeskStepper {
                atLeast: whom.view.days === 0
                atMost: whom.view.days >= whom.view.most
                label: qsTr("Visitors are told")
                room: Theme.label * 9
                value: whom.view.when

                onStep: by => whom.view.later(by)
            }
            Words {
                color: Theme.soft
                text: whom.view.days === 0 ? qsTr("A visitor sees it when she uses her pass.") : qsTr("A visitor sees it when she uses her pass, and not before that day: only where an authority set it.")
                width: parent.width
            }
        }
    }
    Actions {
        id: foot

        parent: whom
        problem: whom.placed ? "" : whom.view.refusal.sentence

        ActionButton {
            enabled: !whom.view.busy
            text: qsTr("Back")
            width: foot.cell

            onClicked: whom.view.back()
        }
        ActionButton {
            id: go

            enabled: !whom.view.busy
            primary: true
            text: whom.view.busy ? qsTr("One moment …") : qsTr("Note it")
            width: foot.cell

            onClicked: whom.view.note(receiver.text)
        }
    }
}
