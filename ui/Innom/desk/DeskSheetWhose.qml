pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Her passphrase once more, for the sheet opens everything; it is wiped here as soon as it is handed on.
Page {
    id: page

    required property NewSheetView view

    function submit(): void {
        const typed = own.text;
        own.wipe();
        back.forceActiveFocus(Qt.TabFocusReason);
        view.prove(typed);
    }

    actions: foot

    Component.onCompleted: own.take()

    Connections {
        function onRefused(): void {
            own.take();
        }

        target: page.view
    }
    Column {
        spacing: Theme.px(28)
        width: Math.min(parent.width, Theme.px(1160))

        Words {
            color: Theme.soft
            text: qsTr("If all passphrases or the keys of this machine are lost, only the recovery sheet opens the visits. Make a new one if somebody else may have seen or copied the old one.")
            width: parent.width
        }
        Field {
            id: own

            echoMode: TextInput.Password
            enterKey: Qt.EnterKeyDone
            inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
            label: qsTr("Your passphrase")
            maximumLength: 1000
            problem: page.view.refusal.sentence
            width: parent.width

            onAccepted: go.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Actions {
        id: foot

        parent: page

        ActionButton {
            id: back

            enabled: !page.view.busy
            text: qsTr("Back")
            width: foot.cell

            onClicked: page.view.back()
        }
        ActionButton {
            id: go

            enabled: own.text !== "" && !page.view.busy
            primary: true
            text: page.view.busy ? qsTr("One moment …") : qsTr("Show a new sheet")
            width: foot.cell

            onClicked: page.submit()
        }
    }
}
