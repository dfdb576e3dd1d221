pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Somebody is taken in; she is here, and types her passphrase herself. It is wiped here as soon as it is handed on.
Page {
    id: page

    required property PeopleView view
    property string role: "desk"
    readonly property string field: view.refusal.code.startsWith("passphrase_") ? "passphrase" : view.refusal.field
    readonly property bool filled: [short, name, passphrase, again].every(each => each.text !== "")

    function problem(field: string): string {
        return page.field === field ? view.refusal.sentence : "";
    }
    function submit(): void {
        const typed = [passphrase.text, again.text];
        [passphrase, again].forEach(each => each.wipe());
        back.forceActiveFocus(Qt.TabFocusReason);
        view.add(short.text, name.text, role, typed[0], typed[1]);
    }

    actions: foot

    Component.onCompleted: name.take()

    Connections {
        function onRefused(): void {
            const wanted = page.field === "short" ? short : page.field === "name" ? name : passphrase;
            wanted.take();
        }

        target: page.view
    }
    Column {
        spacing: Theme.px(28)
        width: Math.min(parent.width, Theme.px(1160))

        Field {
            id: name

            width: parent.width
            help: qsTr("Stands on each report that she makes")
            label: qsTr("Full name")
            problem: page.problem("name")

            onAccepted: short.take()
        }
        Field {
            id: short

            width: parent.width
            help: qsTr("A few letters, typed to unlock")
            label: qsTr("Short name")
            problem: page.problem("short")

            onAccepted: passphrase.take()
        }
        Flow {
            id: roles

            spacing: Theme.apart
            width: parent.width

            Keys.forwardTo: [arrows]

            Repeater {
                model: [["desk", qsTr("Role desk")], ["lead", qsTr("Role lead")]]

                Chip {
                    required property var modelData

                    chosen: page.role === modelData[0]
                    text: modelData[1]

                    onClicked: page.role = modelData[0]
                }
            }
        }
        Arrows {
            id: arrows

            group: roles
        }
        Words {
            color: Theme.soft
            text: page.role === "lead" ? qsTr("Sees names, and also takes people in and out, sets holds, publishes the notice and confirms the clock.") : qsTr("Sees names, traces, prints, corrects and erases.")
            width: parent.width
        }
        Words {
            text: qsTr("She types her passphrase here herself, twice. Nobody else may know it, and nobody can read it back.")
            width: parent.width
        }
        Field {
            id: passphrase

            width: parent.width
            echoMode: TextInput.Password
            help: qsTr("At least 12 characters")
            inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
            label: qsTr("Her passphrase")
            maximumLength: 1000
            problem: page.problem("passphrase")

            onAccepted: again.take()
        }
        Field {
            id: again

            width: parent.width
            echoMode: TextInput.Password
            enterKey: Qt.EnterKeyDone
            inputMethodHints: passphrase.inputMethodHints
            label: qsTr("The passphrase once more")
            maximumLength: 1000
            problem: page.problem("again")

            onAccepted: go.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Actions {
        id: foot

        parent: page
        problem: ["short", "name", "passphrase", "again"].includes(page.field) ? "" : page.view.refusal.sentence

        ActionButton {
            id: back

            enabled: !page.view.busy
            text: qsTr("Back")
            width: foot.cell

            onClicked: page.view.back()
        }
        ActionButton {
            id: go

            enabled: page.filled && !page.view.busy
            primary: true
            text: page.view.busy ? qsTr("One moment …") : qsTr("Take in")
            width: foot.cell

            onClicked: page.submit()
        }
    }
}
