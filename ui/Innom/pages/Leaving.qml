pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// Four digits on a keypad, and you are gone; badge and pass can be typed as well, and a scanner reads them on any page.
Item {
    id: leaving

    required property Reception reception
    required property CheckOutView view
    property string number: ""
    property bool byCode: false

    function add(digit: string): void {
        if (view.saving || number.length === 4)
            return;
        view.correct();
        number += digit;
        if (number.length === 4)
            view.submit(number);
    }

    anchors.fill: parent
    focus: true

    Keys.onPressed: event => {
        if (!leaving.byCode && event.text >= "0" && event.text <= "9")
            leaving.add(event.text);
        else if (!leaving.byCode && event.key === Qt.Key_Backspace)
            leaving.number = leaving.number.slice(0, -1);
    }

    Connections {
        function onRefused(): void {
            if (leaving.number.length === 4)
                leaving.number = "";
        }

        target: leaving.view
    }
    Page {
        anchors.bottomMargin: actions.takenBelow
        anchors.rightMargin: actions.takenBeside
        centred: true

        GridLayout {
            columnSpacing: Math.max(Theme.px(64), Theme.apart)
            columns: Theme.tall || leaving.byCode ? 1 : 2
            rowSpacing: Theme.px(56)
            width: parent.width

            Column {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Math.max(Theme.px(24), Theme.apart)

                Heading {
                    text: qsTr("Are you leaving?")
                    width: parent.width
                }
                Words {
                    color: Theme.soft
                    font.pixelSize: Theme.lead
                    text: leaving.byCode ? qsTr("Type the code of your badge or pass.") : leaving.reception.camera ? qsTr("Type the number you got when you arrived, or hold your pass up to the camera.") : qsTr("Type the number you got when you arrived.")
                    width: parent.width
                }
                Field {
                    id: code

                    enterKey: Qt.EnterKeyDone
                    inputMethodHints: Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                    label: qsTr("Badge or pass")
                    visible: leaving.byCode
                    width: parent.width

                    onAccepted: leaving.view.submit(text)
                }
                ErrorNote {
                    text: leaving.view.refusal.sentence
                    width: parent.width
                }
                Words {
                    color: Theme.soft
                    font.pixelSize: Theme.label
                    text: qsTr("If you came together, this signs all of you out.")
                    width: parent.width
                }
                LinkButton {
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    text: leaving.byCode ? qsTr("I have a number") : qsTr("I have a badge or a pass")

                    onClicked: {
                        leaving.view.correct();
                        leaving.byCode = !leaving.byCode;
                        if (leaving.byCode)
                            code.take();
                        else
                            leaving.forceActiveFocus();
                    }
                }
            }
            // What is typed stands right above the keys, in sight wherever these are.
            Column {
                Layout.alignment: Theme.tall ? Qt.AlignLeft : Qt.AlignRight | Qt.AlignTop
                spacing: Theme.gap
                visible: !leaving.byCode

                DigitPlaces {
                    Accessible.name: qsTr("Exit number: %1").arg(leaving.number)
                    digits: leaving.number
                    room: pad.width
                }
                DigitPad {
                    id: pad

                    enabled: !leaving.view.saving
                    keySize: Math.max(Theme.tall ? Theme.px(140) : Theme.px(112), Theme.target)

                    onBack: leaving.number = leaving.number.slice(0, -1)
                    onClear: leaving.number = ""
                    onDigit: value => leaving.add(value)
                }
            }
        }
    }
    Actions {
        id: actions

        across: leaving.byCode ? 2 : 1

        ActionButton {
            text: qsTr("Back")
            width: actions.cell

            onClicked: leaving.reception.home()
        }
        ActionButton {
            enabled: code.text !== "" && !leaving.view.saving
            primary: true
            text: qsTr("I am leaving")
            visible: leaving.byCode
            width: actions.cell

            onClicked: leaving.view.submit(code.text)
        }
    }
}
