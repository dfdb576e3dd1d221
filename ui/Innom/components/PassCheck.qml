pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// What goes with the pass, so that a photo of it opens nothing: four digits on a keypad, or the e-mail up to the @.
Page {
    id: step

    required property Reception reception
    required property MyDataView view
    property string digits: ""
    property bool byEmail: false

    function add(digit: string): void {
        if (view.busy || digits.length === 4)
            return;
        view.say_nothing();
        digits += digit;
        if (digits.length === 4)
            view.check(digits);
    }

    function submit(): void {
        step.forceActiveFocus();
        view.check(email.text);
    }

    actions: foot
    centred: true
    focus: true

    Component.onCompleted: step.forceActiveFocus()
    Keys.onPressed: event => {
        if (!step.byEmail && event.text >= "0" && event.text <= "9")
            step.add(event.text);
        else if (!step.byEmail && event.key === Qt.Key_Backspace)
            step.digits = step.digits.slice(0, -1);
    }

    Connections {
        function onRefused(): void {
            step.digits = "";
        }
        // Another pass was held up: what was typed goes with the one before.
        function onPassRead(): void {
            step.digits = "";
            email.text = "";
        }

        target: step.view
    }
    GridLayout {
        columnSpacing: Math.max(Theme.px(64), Theme.apart)
        columns: step.tall || step.byEmail ? 1 : 2
        rowSpacing: Theme.px(56)
        width: parent.width

        Column {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Math.max(Theme.px(24), Theme.apart)

            Heading {
                text: qsTr("Is it you?")
                width: parent.width
            }
            Words {
                color: Theme.soft
                font.pixelSize: Theme.lead
                text: step.byEmail ? qsTr("Type your e-mail address up to the @, as you gave it here.") : qsTr("Type the last four digits of the phone number that you gave here.")
                width: parent.width
            }
            Field {
                id: email

                enterKey: Qt.EnterKeyDone
                inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhSensitiveData
                label: qsTr("E-mail up to the @")
                visible: step.byEmail
                width: parent.width

                onAccepted: step.submit()
            }
            ErrorNote {
                text: step.view.refusal.sentence
                width: parent.width
            }
            LinkButton {
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                text: step.byEmail ? qsTr("I gave a phone number") : qsTr("I gave an e-mail address only")

                onClicked: {
                    step.view.say_nothing();
                    step.digits = "";
                    step.byEmail = !step.byEmail;
                    if (step.byEmail)
                        email.take();
                    else
                        step.forceActiveFocus();
                }
            }
        }
        // What is typed stands right above the keys, in sight wherever these are.
        Column {
            Layout.alignment: step.tall ? Qt.AlignLeft : Qt.AlignRight | Qt.AlignTop
            spacing: Theme.gap
            visible: !step.byEmail

            DigitPlaces {
                Accessible.name: qsTr("Last four digits: %1").arg(step.digits)
                digits: step.digits
                room: pad.width
            }
            DigitPad {
                id: pad

                enabled: !step.view.busy
                keySize: Math.max(step.tall ? Theme.px(140) : Theme.px(112), Theme.target)

                onBack: step.digits = step.digits.slice(0, -1)
                onClear: step.digits = ""
                onDigit: value => step.add(value)
            }
        }
    }
    Actions {
        id: foot

        across: step.byEmail ? 2 : 1
        parent: step

        ActionButton {
            text: qsTr("Back")
            width: foot.cell

            onClicked: step.view.anew()
        }
        ActionButton {
            enabled: email.text !== "" && !step.view.busy
            primary: true
            text: step.view.busy ? qsTr("One moment …") : qsTr("Next")
            visible: step.byEmail
            width: foot.cell

            onClicked: step.submit()
        }
    }
}
