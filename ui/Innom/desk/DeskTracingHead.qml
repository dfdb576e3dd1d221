pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Who it is about, in which days, and what can be done with the answer.
Item {
    id: head

    required property TracingView view
    property bool alone: false // where a file may be saved
    readonly property TracingShown shown: view.shown
    readonly property bool beside: width - buttons.wanted > Theme.lead * 16

    signal save

    height: beside ? Math.max(words.height, buttons.height) : buttons.y + buttons.height

    Column {
        id: words

        anchors.left: parent.left
        spacing: Theme.px(6)
        width: head.beside ? parent.width - buttons.width - Theme.gap : parent.width

        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            text: qsTr("Who was here together with %1?").arg(head.shown.name)
            width: parent.width
        }
        DeskBar {
            note: [head.shown.period, qsTr("%n visit(s)", "", head.shown.visits), qsTr("%n contact(s)", "", head.shown.met), qsTr("as of %1").arg(head.view.readAt)].join(" · ")
            problem: head.view.refusal.sentence
            said: head.view.saving.file !== "" ? qsTr("Saved as %1").arg(head.view.saving.file) : ""
            width: parent.width
        }
        ErrorNote {
            text: head.shown.unread > 0 ? qsTr("%n visit(s) could not be read and may hide a contact.", "", head.shown.unread) : ""
            width: parent.width
        }
    }
    Flow {
        id: buttons

        readonly property real wanted: report.implicitWidth + spacing + other.implicitWidth + (head.alone ? spacing + file.implicitWidth : 0)

        spacing: Theme.apart
        width: Math.min(wanted, parent.width)
        x: head.beside !== Theme.mirrored ? parent.width - width : 0
        y: head.beside ? 0 : words.height + Theme.apart

        Keys.forwardTo: [aside]

        DeskButton {
            id: report

            enabled: !head.view.busy
            primary: true
            text: head.view.busy ? qsTr("One moment …") : qsTr("Print the report")

            onClicked: head.view.print("pdf")
        }
        DeskButton {
            id: file

            text: qsTr("Save")
            visible: head.alone

            onClicked: head.save()
        }
        DeskButton {
            id: other

            text: qsTr("Another person")

            onClicked: head.view.choose("")
        }
    }
    Arrows {
        id: aside

        group: buttons
    }
}
