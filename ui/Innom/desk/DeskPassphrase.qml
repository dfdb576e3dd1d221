pragma ComponentBehavior: Bound

import QtQuick
import Innom

// One's own passphrase is changed: the old one proves who asks. All three are wiped here as soon as they are handed on.
Page {
    id: page

    required property PeopleView view
    readonly property string code: view.refusal.code
    readonly property string field: code === "passphrase_wrong" || code === "wait_first" ? "old" : code.startsWith("passphrase_") ? "new" : view.refusal.field

    function problem(field: string): string {
        return page.field === field ? view.refusal.sentence : "";
    }
    function submit(): void {
        const typed = [old.text, fresh.text, again.text];
        [old, fresh, again].forEach(each => each.wipe());
        back.forceActiveFocus(Qt.TabFocusReason);
        view.change(typed[0], typed[1], typed[2]);
    }

    actions: foot

    Component.onCompleted: old.take()

    Connections {
        function onRefused(): void {
            old.take();
        }

        target: page.view
    }
    Column {
        spacing: Theme.px(28)
        width: Math.min(parent.width, Theme.px(1160))

        Field {
            id: old

            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
            label: qsTr("Passphrase until now")
            maximumLength: 1000
            problem: page.problem("old")
            width: parent.width

            onAccepted: fresh.take()
        }
        Field {
            id: fresh

            echoMode: TextInput.Password
            help: qsTr("At least 12 characters")
            inputMethodHints: old.inputMethodHints
            label: qsTr("New passphrase")
            maximumLength: 1000
            problem: page.problem("new")
            width: parent.width

            onAccepted: again.take()
        }
        Field {
            id: again

            echoMode: TextInput.Password
            enterKey: Qt.EnterKeyDone
            inputMethodHints: old.inputMethodHints
            label: qsTr("The new passphrase once more")
            maximumLength: 1000
            problem: page.problem("again")
            width: parent.width

            onAccepted: go.forceActiveFocus(Qt.TabFocusReason)
        }
        Words {
            color: Theme.soft
            text: qsTr("Who knew the old one and kept a copy of the store still opens that copy. If somebody did, a lead takes you out and in again.")
            width: parent.width
        }
    }
    Actions {
        id: foot

        parent: page
        problem: ["old", "new", "again"].includes(page.field) ? "" : page.view.refusal.sentence

        ActionButton {
            id: back

            enabled: !page.view.busy
            text: qsTr("Back")
            width: foot.cell

            onClicked: page.view.back()
        }
        ActionButton {
            id: go

            enabled: old.text !== "" && fresh.text !== "" && again.text !== "" && !page.view.busy
            primary: true
            text: page.view.busy ? qsTr("One moment …") : qsTr("Change")
            width: foot.cell

            onClicked: page.submit()
        }
    }
}
