pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The same fields as at check-in, with what is stored in them.
Item {
    id: form

    required property Reception reception
    required property MyDataView view
    readonly property StoredVisit stored: view.stored

    function submit(): void {
        save.forceActiveFocus(Qt.TabFocusReason);
        view.correct(fields.written());
    }

    anchors.fill: parent

    Component.onCompleted: {
        reception.hosts.take(stored.host);  // chosen already: nothing is looked up for it
        fields.fillIn({
            "name": stored.name,
            "company": stored.company,
            "phone": stored.phone,
            "email": stored.email,
            "host": stored.host
        });
        fields.otherAdults = stored.adults - 1;
        fields.childCount = stored.childCount;
        fields.take("name");
    }

    Connections {
        function onRefused(): void {
            fields.take(form.view.refusal.field);
        }

        target: form.view
    }
    Page {
        anchors.bottomMargin: actions.takenBelow
        anchors.rightMargin: actions.takenBeside

        Column {
            spacing: Theme.apart
            width: parent.width

            Heading {
                text: qsTr("Correct my details")
                width: parent.width
            }
            VisitorFields {
                id: fields

                hosts: form.reception.hosts
                refusal: form.view.refusal
                width: parent.width

                onFinished: save.forceActiveFocus(Qt.TabFocusReason)
                onSettled: save.forceActiveFocus(Qt.TabFocusReason)
            }
            Words {
                color: Theme.soft
                text: qsTr("If you change your phone number, its last four digits go with your pass from now on. Without a phone number it is your e-mail up to the @. Only the reception can correct when you came and left.")
                width: parent.width
            }
        }
    }
    Actions {
        id: actions

        problem: form.view.refusal.field in fields.fields ? "" : form.view.refusal.sentence

        ActionButton {
            text: qsTr("Back")
            width: actions.cell

            onClicked: form.view.turn_to("")
        }
        ActionButton {
            id: save

            enabled: !form.view.busy
            primary: true
            text: form.view.busy ? qsTr("One moment …") : qsTr("Save")
            width: actions.cell

            onClicked: form.submit()
        }
    }
}
