pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Staff's way in: a passphrase, shown as dots.
Item {
    id: unlock

    required property Reception reception
    required property UnlockView view

    function submit(): void {
        view.submit(short.text, passphrase.text);
    }

    anchors.fill: parent

    Component.onCompleted: view.several ? short.take() : passphrase.take()

    Connections {
        function onRefused(): void {
            passphrase.text = "";
            passphrase.take();
        }

        target: unlock.view
    }
    Page {
        anchors.bottomMargin: actions.takenBelow
        anchors.rightMargin: actions.takenBeside
        centred: true
        contentSide: Theme.air(width)

        Column {
            spacing: Theme.px(28)
            width: parent.width

            Heading {
                text: qsTr("Reception")
                width: parent.width
            }
            Words {
                color: Theme.soft
                text: qsTr("For those who work here. What you open is noted in the log.")
                width: parent.width
            }
            Field {
                id: short

                label: qsTr("Short name")
                visible: unlock.view.several
                width: parent.width

                onAccepted: passphrase.take()
            }
            Field {
                id: passphrase

                echoMode: TextInput.Password
                enterKey: Qt.EnterKeyGo
                inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
                label: qsTr("Passphrase")
                maximumLength: 1000
                problem: unlock.view.refusal.sentence
                width: parent.width

                onAccepted: unlock.submit()
            }
        }
    }
    Actions {
        id: actions

        ActionButton {
            text: qsTr("Back")
            visible: !unlock.reception.alone
            width: actions.cell

            onClicked: unlock.reception.home()
        }
        ActionButton {
            enabled: passphrase.text !== "" && !unlock.view.checking
            primary: true
            text: unlock.view.checking ? qsTr("One moment …") : qsTr("Unlock")
            width: actions.cell

            onClicked: unlock.submit()
        }
    }
}
