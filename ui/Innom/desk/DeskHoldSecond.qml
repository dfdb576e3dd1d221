pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The second person reads what is to be done, and agrees by her passphrase.
Page {
    id: page

    required property HoldsView view
    readonly property int most: 30

    function submit(): void {
        const words = passphrase.text;
        passphrase.wipe();
        back.forceActiveFocus(Qt.TabFocusReason);
        view.approve(short.text, words);
    }

    actions: foot

    // What she agrees to is read first: the keyboard would cover it.
    Component.onCompleted: back.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        function onRefused(): void {
            passphrase.take();
        }

        target: page.view
    }
    Column {
        spacing: Theme.px(28)
        width: Math.min(parent.width, Theme.px(1160))

        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            text: !page.view.moving ? qsTr("Keep %n visit(s) until %1?", "", page.view.chosen).arg(page.view.until) : page.view.until === "" ? qsTr("Lift this hold now?") : qsTr("Keep these visits until %1?").arg(page.view.until)
            width: parent.width
        }
        Words {
            text: page.view.authority + " · " + page.view.why
            width: parent.width
        }
        Words {
            readonly property list<string> names: page.view.names

            text: names.slice(0, page.most).join(" · ") + (names.length > page.most ? " " + qsTr("and %n more", "", names.length - page.most) : "")
            visible: names.length > 0
            width: parent.width
        }
        Words {
            color: Theme.soft
            text: qsTr("Another person than the one who is unlocked types her short name and passphrase here. Both stand in the log.")
            width: parent.width
        }
        Field {
            id: short

            label: qsTr("Short name of the second person")
            width: parent.width

            onAccepted: passphrase.take()
        }
        Field {
            id: passphrase

            echoMode: TextInput.Password
            enterKey: Qt.EnterKeyDone
            inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
            label: qsTr("Her passphrase")
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

            enabled: short.text !== "" && passphrase.text !== "" && !page.view.busy
            primary: true
            text: page.view.busy ? qsTr("One moment …") : qsTr("I agree")
            width: foot.cell

            onClicked: page.submit()
        }
    }
}
