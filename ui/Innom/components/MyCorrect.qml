pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The same fields as at check-in, with what is stored in them.
Item {
    id: form

    required property Reception reception
    required property MyDataView view
    readonly property StoredVisit stored: view.stored
    readonly property bool tall: height > width * 0.9

    function submit(): void {
        form.forceActiveFocus();
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
        anchors.rightMargin: form.tall ? 0 : actions.width + Theme.margin

        Column {
            spacing: Theme.px(28)
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

                onFinished: form.forceActiveFocus()
                onSettled: form.forceActiveFocus()
            }
            Words {
                color: Theme.soft
                text: qsTr("If you change your phone number, its last four digits go with your pass from now on. Without a phone number it is your e-mail up to the @. Only the reception can correct when you came and left.")
                width: parent.width
            }
            Item {
                id: below

                height: actions.parent === below ? actions.height : 0
                width: parent.width
            }
        }
    }
    Column {
        id: actions

        parent: form.tall ? below : form
        spacing: Theme.apart
        width: form.tall ? form.width - 2 * Theme.margin : Math.max(Theme.px(300), save.implicitWidth)
        x: form.tall ? 0 : Theme.mirrored ? Theme.margin : form.width - width - Theme.margin
        y: form.tall ? 0 : form.height - height - Theme.px(56)

        ErrorNote {
            text: form.view.refusal.field in fields.fields ? "" : form.view.refusal.sentence
            width: parent.width
        }
        ActionButton {
            text: qsTr("Back")
            width: parent.width

            onClicked: form.view.turn_to("")
        }
        ActionButton {
            id: save

            enabled: !form.view.busy
            primary: true
            text: form.view.busy ? qsTr("One moment …") : qsTr("Save")
            width: parent.width

            onClicked: form.submit()
        }
    }
}
