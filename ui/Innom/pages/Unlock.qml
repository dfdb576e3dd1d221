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
        centred: true
        contentSide: tall ? Theme.margin : Math.max(Theme.margin, Math.round(width * 0.25))

        Column {
            spacing: Theme.px(28)
            width: parent.width

            Words {
                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.title
                font.weight: Font.Bold
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
            Flow {
                spacing: Math.max(Theme.px(20), Theme.apart)
                width: parent.width

                ActionButton {
                    enabled: passphrase.text !== "" && !unlock.view.checking
                    primary: true
                    text: unlock.view.checking ? qsTr("One moment …") : qsTr("Unlock")

                    onClicked: unlock.submit()
                }
                ActionButton {
                    text: qsTr("Back")

                    onClicked: unlock.reception.home()
                }
            }
        }
    }
}
