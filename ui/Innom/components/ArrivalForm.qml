pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What she is asked when she comes, all of it or one of three steps.
Column {
    id: form

    required property HostsView hosts
    required property int retention
    required property bool tracing
    required property bool rollCall
    property CardView card: null // of last time, where one can be held up
    property bool camera: false
    property string word // said before what she is asked to agree to
    property int letters: Theme.title // of the heading
    required property Refusal refusal
    required property int step
    readonly property bool last: step === 0 || step === 3
    readonly property alias fields: fields
    readonly property alias purposes: purposes
    readonly property alias noticeLink: read
    // All of it on one page, as long as nothing is refused or suggested.
    readonly property real calm: first.height + (camera ? held.height + spacing : 0) + fields.calm + (Theme.tall ? read.height + spacing : 0) + (note.text !== "" ? note.height + spacing : 0) + (word !== "" ? said.height + spacing : 0) + purposes.height + 2 * spacing

    signal noticeAsked
    signal finished
    signal settled

    spacing: Theme.apart

    Heading {
        id: heading

        font.pixelSize: form.letters
        text: form.step === 2 ? qsTr("Your visit") : form.step === 3 ? qsTr("What may we keep?") : first.text
        width: form.width
    }
    Words {
        id: first

        font: heading.font
        text: qsTr("Who are you?")
        visible: false
        width: form.width
    }
    Words {
        color: Theme.soft
        font.pixelSize: Theme.label
        text: qsTr("Step %1 of 3").arg(form.step)
        visible: form.step > 0
        width: form.width
    }
    LinkButton {
        id: held

        anchors.left: form.left
        enabled: !!form.card && !form.card.holding
        text: form.card && form.card.holding ? qsTr("Hold your card up to the camera") : qsTr("I have a card from last time")
        visible: form.camera && form.step < 2
        width: Math.min(implicitWidth, form.width)

        onClicked: form.card.holdUp()
    }
    VisitorFields {
        id: fields

        hosts: form.hosts
        part: form.step
        refusal: form.refusal
        width: form.width

        onFinished: form.finished()
        onSettled: form.settled()
    }
    CardNote {
        id: note

        card: form.card
        visible: form.last && text !== ""
        width: form.width
    }
    // On a wide glass it stands beside the page.
    LinkButton {
        id: read

        anchors.left: form.left
        text: qsTr("Read the privacy notice")
        visible: Theme.tall
        width: Math.min(implicitWidth, form.width)

        onClicked: form.noticeAsked()
    }
    Words {
        id: said

        text: form.word
        visible: form.last && text !== ""
        width: form.width
    }
    Purposes {
        id: purposes

        retention: form.retention
        rollCall: form.rollCall
        tracing: form.tracing
        visible: form.last
        width: form.width
    }
}
