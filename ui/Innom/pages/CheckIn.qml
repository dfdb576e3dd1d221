pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Who comes: made anew for each visitor; what is refused is marked, said and put in focus.
Item {
    id: checkIn

    required property Reception reception
    required property CheckInView view
    property bool asked: false

    // What is below the keyboard is shown before it counts: nobody agrees or refuses unseen.
    function next(): void {
        const seen = page.atYEnd || asked;
        asked = true;
        done.forceActiveFocus(Qt.TabFocusReason);
        if (seen) {
            view.submit(Object.assign({
                "purposes": purposes.agreed()
            }, fields.written()));
        } else {
            settling.restart();
            page.showEnd();
        }
    }

    anchors.fill: parent

    // What her own card says stands there as if typed; what she came for is asked as ever.
    function fillIn(): void {
        fields.fillIn(reception.card.fields);
        fields.take("host");
    }

    Component.onCompleted: {
        fields.take("name");
        if (reception.card.fields.name)
            fillIn();
    }

    Connections {
        function onFilled(): void {
            checkIn.fillIn();
        }

        target: checkIn.reception.card
    }
    Connections {
        function onRefused(): void {
            fields.take(checkIn.view.refusal.field);
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

        alongside: fields.hostNames
        anchors.bottomMargin: actions.takenBelow
        anchors.rightMargin: actions.takenBeside

        Column {
            spacing: Theme.px(28)
            width: parent.width

            Heading {
                text: qsTr("Who are you?")
                width: parent.width
            }
            VisitorFields {
                id: fields

                hosts: checkIn.reception.hosts
                refusal: checkIn.view.refusal
                width: parent.width

                onFinished: checkIn.next()
                onSettled: done.forceActiveFocus(Qt.TabFocusReason)
            }
            Words {
                color: Theme.warn
                text: ({
                        "changed": qsTr("The privacy notice has changed since your card was made. Please read it before you agree to anything."),
                        "elsewhere": qsTr("Your card was made at another location. Please read the privacy notice of this one before you agree to anything.")
                    })[checkIn.reception.card.notice] ?? ""
                visible: text !== ""
                width: parent.width
            }
            Purposes {
                id: purposes

                reception: checkIn.reception
                width: parent.width
            }
        }
    }
    Actions {
        id: actions

        readonly property string field: checkIn.view.refusal.field

        problem: field === "" || !(field in fields.fields) ? checkIn.view.refusal.sentence : ""

        ActionButton {
            text: qsTr("Back")
            width: actions.cell

            onClicked: checkIn.reception.home()
        }
        ActionButton {
            id: done

            enabled: !checkIn.view.saving && !settling.running
            primary: true
            text: checkIn.view.saving ? qsTr("One moment …") : page.atYEnd || checkIn.asked ? qsTr("Done") : qsTr("Next")
            width: actions.cell

            onClicked: checkIn.next()
        }
    }
}
