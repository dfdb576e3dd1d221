pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// Who comes: made anew for each visitor; what is refused is marked, said and put in focus.
Item {
    id: checkIn

    required property Reception reception
    required property CheckInView view
    readonly property bool tall: height > width * 0.9
    property bool asked: false
    readonly property var fields: ({
            "name": name,
            "company": company,
            "phone": phone,
            "email": email,
            "host": host
        })

    // What is below the keyboard is shown before it counts: nobody agrees or refuses unseen.
    function next(): void {
        const seen = page.atYEnd || asked;
        asked = true;
        checkIn.forceActiveFocus();
        if (seen) {
            submit();
        } else {
            settling.restart();
            page.showEnd();
        }
    }

    function submit(): void {
        const purposes = [];
        if (tracing.checked)
            purposes.push("tracing");
        if (rollCall.checked)
            purposes.push("roll_call");
        view.submit({
            "name": name.text,
            "company": company.text,
            "phone": phone.text,
            "email": email.text,
            "host": host.text,
            "adults": adults.value,
            "children": children.value,
            "purposes": purposes
        });
    }

    function problem(field: string): string {
        return view.refusal.field === field ? view.refusal.sentence : "";
    }

    anchors.fill: parent

    Component.onCompleted: name.take()

    Connections {
        function onRefused(): void {
            const field = checkIn.fields[checkIn.view.refusal.field];
            if (field)
                field.take();
        }

        target: checkIn.view
    }
    // A double press on "Next" must not also press what stands there afterwards.
    Timer {
        id: settling

        interval: 500
    }
    Page {
        id: page

        anchors.rightMargin: checkIn.tall ? 0 : actions.width + Theme.margin

        Column {
            spacing: Theme.px(28)
            width: parent.width

            Words {
                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                text: qsTr("Who are you?")
                width: parent.width
            }
            GridLayout {
                columnSpacing: Theme.px(32)
                columns: width > Theme.letters(26) * 26 ? 2 : 1
                rowSpacing: Theme.px(24)
                uniformCellWidths: true
                width: parent.width

                Field {
                    id: name

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                    label: qsTr("Full name")
                    problem: checkIn.problem("name")

                    onAccepted: company.take()
                }
                Field {
                    id: company

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    label: qsTr("Company")
                    problem: checkIn.problem("company")

                    onAccepted: phone.take()
                }
                Field {
                    id: phone

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    help: qsTr("Used only for contact tracing")
                    inputMethodHints: Qt.ImhDialableCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                    label: qsTr("Mobile number")
                    problem: checkIn.problem("phone")

                    onAccepted: email.take()
                }
                Field {
                    id: email

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    help: qsTr("If you would rather be reached there")
                    inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                    label: qsTr("E-mail")
                    problem: checkIn.problem("email")

                    onAccepted: host.take()
                }
                Field {
                    id: host

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    enterKey: Qt.EnterKeyDone
                    label: qsTr("Whom do you visit?")
                    problem: checkIn.problem("host")

                    onAccepted: checkIn.next()
                }
                Flow {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    spacing: Theme.px(32)

                    Counter {
                        id: adults

                        label: qsTr("Adults")
                        least: 1
                        value: 1
                    }
                    Counter {
                        id: children

                        label: qsTr("Children under 13")
                    }
                }
            }
            Words {
                color: Theme.soft
                font.pixelSize: Theme.small
                text: qsTr("Children are only counted. Do not write their names.")
                visible: children.value > 0
                width: parent.width
            }
            Choice {
                id: tracing

                detail: qsTr("So that we can reach you if somebody here was infectious. You may say no and come in all the same.")
                text: qsTr("I agree that my visit is kept for %n day(s) for contact tracing.", "", checkIn.reception.retention)
                visible: checkIn.reception.tracing
                width: parent.width
            }
            Choice {
                id: rollCall

                detail: qsTr("So that nobody is forgotten in a fire. Without it you are counted without a name.")
                text: qsTr("My name may stand on the roll call while I am in the building.")
                visible: checkIn.reception.rollCall
                width: parent.width
            }
            Flow {
                id: portraitActions

                layoutDirection: Qt.RightToLeft
                spacing: Theme.apart
                visible: checkIn.tall
                width: parent.width
            }
        }
    }
    Column {
        id: actions

        parent: checkIn.tall ? portraitActions : checkIn
        spacing: Math.max(Theme.px(20), Theme.apart)
        width: checkIn.tall ? checkIn.width - 2 * Theme.margin : Math.max(Theme.px(300), done.implicitWidth)
        x: checkIn.tall ? 0 : checkIn.width - width - Theme.margin
        y: checkIn.tall ? 0 : checkIn.height - height - Theme.px(56)

        ErrorNote {
            text: checkIn.view.refusal.field === "" || checkIn.view.refusal.field === "purposes" ? checkIn.view.refusal.sentence : ""
            width: parent.width
        }
        ActionButton {
            text: qsTr("Back")
            width: parent.width

            onClicked: checkIn.reception.home()
        }
        ActionButton {
            id: done

            enabled: !checkIn.view.saving && !settling.running
            primary: true
            text: checkIn.view.saving ? qsTr("One moment …") : page.atYEnd || checkIn.asked ? qsTr("Done") : qsTr("Next")
            width: parent.width

            onClicked: checkIn.next()
        }
    }
}
