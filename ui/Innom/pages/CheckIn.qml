pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Who comes: made anew for each visitor; what is refused is marked, said and put in focus. A focus scope of its own, so
// that a key finds it also while the button that had the focus settles.
FocusScope {
    id: checkIn

    required property Reception reception
    required property CheckInView view
    property bool asked: false

    function show(which: int): void {
        steps.step = which;
        asked = false;
        page.contentY = 0;
        done.forceActiveFocus(Qt.TabFocusReason);
        if (which === 2)
            fields.take("host");
    }

    // What is below the keyboard is shown before it counts: nobody agrees or refuses unseen.
    function next(): void {
        if (!steps.last) {
            show(steps.step + 1);
            settling.restart();
            return;
        }
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
    focus: true

    Component.onCompleted: {
        fields.take("name");
        if (!reception.card.fields.name)
            return;
        // What her own card says stands there as if typed, and is seen whole; what she came for is asked as ever.
        fields.fillIn(reception.card.fields);
        done.forceActiveFocus(Qt.TabFocusReason);
    }
    // As "Back" does; from the first step the window goes home.
    Keys.onEscapePressed: event => {
        event.accepted = steps.step > 1;
        if (event.accepted)
            show(steps.step - 1);
    }

    Connections {
        function onRefused(): void {
            const field = checkIn.view.refusal.field;
            if (steps.step > 0)
                steps.step = fields.partOf(field) || steps.step;
            fields.take(field);
        }

        target: checkIn.view
    }
    FormSteps {
        id: steps

        below: actions.takenBelow
        language: checkIn.reception.language
        page: page
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
            spacing: Theme.apart
            width: parent.width

            Heading {
                text: steps.step === 2 ? qsTr("Your visit") : steps.step === 3 ? qsTr("What may we keep?") : qsTr("Who are you?")
                width: parent.width
            }
            Words {
                color: Theme.soft
                font.pixelSize: Theme.label
                text: qsTr("Step %1 of 3").arg(steps.step)
                visible: steps.step > 0
                width: parent.width
            }
            LinkButton {
                anchors.left: parent.left
                enabled: !checkIn.reception.card.holding
                text: checkIn.reception.card.holding ? qsTr("Hold your card up to the camera") : qsTr("I have a card from last time")
                visible: checkIn.reception.camera && steps.step < 2

                onClicked: checkIn.reception.card.holdUp()
            }
            VisitorFields {
                id: fields

                hosts: checkIn.reception.hosts
                part: steps.step
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
                visible: steps.last && text !== ""
                width: parent.width
            }
            Purposes {
                id: purposes

                visible: steps.last
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

            onClicked: {
                if (steps.step > 1)
                    checkIn.show(steps.step - 1);
                else
                    checkIn.reception.home();
            }
        }
        ActionButton {
            id: done

            enabled: !checkIn.view.saving && !settling.running
            primary: true
            text: checkIn.view.saving ? qsTr("One moment …") : steps.last && (page.atYEnd || checkIn.asked) ? qsTr("Done") : qsTr("Next")
            width: actions.cell

            onClicked: checkIn.next()
        }
    }
}
