pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The form of who comes, on one page or in three steps, with the notice over it; what is refused is marked, said and put
// in focus. A focus scope of its own, so that a key finds it also while the button that had the focus settles.
FocusScope {
    id: arrival

    required property HostsView hosts
    required property NoticeView notice
    required property Refusal refusal
    required property bool saving
    required property int retention
    required property bool tracing
    required property bool rollCall
    property CardView card: null
    property bool camera: false
    property string word // said before what she is asked to agree to
    property int title: Theme.title
    property real room: Window.height - Theme.top // without the keyboard
    property bool asked: false

    signal written(values: var)
    signal abandoned

    function show(which: int): void {
        steps.kept = which;
        asked = false;
        page.contentY = 0;
        done.forceActiveFocus(Qt.TabFocusReason);
        if (which === 2)
            form.fields.take("host");
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
            written(Object.assign({
                "purposes": form.purposes.agreed()
            }, form.fields.written()));
        } else {
            settling.restart();
            page.showEnd();
        }
    }

    function back(): void {
        if (steps.step > 1)
            show(steps.step - 1);
        else
            abandoned();
    }

    // What was refused, at its field.
    function refused(): void {
        const field = refusal.field;
        if (steps.step > 0)
            steps.kept = form.fields.partOf(field) || steps.step;
        form.fields.take(field);
    }

    anchors.fill: parent
    focus: true

    Component.onCompleted: {
        form.fields.take("name");
        if (!card || !card.fields.name)
            return;
        // What her own card says stands there as if typed, and is seen whole; what she came for is asked as ever.
        form.fields.fillIn(card.fields);
        done.forceActiveFocus(Qt.TabFocusReason);
    }
    // As "Back" does.
    Keys.onEscapePressed: {
        if (sheet.active)
            sheet.close();
        else
            back();
    }

    FormSteps {
        id: steps

        objectName: "steps"
        below: actions.calmBelow
        room: arrival.room
        whole: form.calm + 2 * Theme.gap
    }
    // A double press on "Next" must not also press what stands there afterwards.
    Timer {
        id: settling

        interval: 500
    }
    Page {
        id: page

        alongside: form.fields.hostNames
        anchors.bottomMargin: actions.takenBelow
        anchors.rightMargin: actions.takenBeside
        visible: !sheet.active

        ArrivalForm {
            id: form

            camera: arrival.camera
            card: arrival.card
            hosts: arrival.hosts
            letters: arrival.title
            refusal: arrival.refusal
            retention: arrival.retention
            rollCall: arrival.rollCall
            step: steps.step
            tracing: arrival.tracing
            word: arrival.word
            width: parent.width

            onFinished: arrival.next()
            onNoticeAsked: sheet.active = true
            onSettled: done.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Actions {
        id: actions

        readonly property string field: arrival.refusal.field

        visible: !sheet.active
        problem: field === "" || !(field in form.fields.fields) ? arrival.refusal.sentence : ""

        ActionButton {
            text: qsTr("Back")
            width: actions.cell

            onClicked: arrival.back()
        }
        ActionButton {
            id: done

            enabled: !arrival.saving && !settling.running
            primary: true
            text: arrival.saving ? qsTr("One moment …") : steps.last && (page.atYEnd || arrival.asked) ? qsTr("Done") : qsTr("Next")
            width: actions.cell

            onClicked: arrival.next()
        }
        LinkButton {
            id: aside

            text: form.noticeLink.text
            // Between the head and the keyboard there may be no room for it.
            visible: !Theme.tall && (!Theme.typing || page.height > 2 * done.implicitHeight + implicitHeight + 3 * Theme.apart)
            width: actions.cell

            onClicked: sheet.active = true
        }
    }
    // Over the form, which keeps what she typed.
    Loader {
        id: sheet

        function close(): void {
            active = false;
            (Theme.tall ? form.noticeLink : aside).forceActiveFocus(Qt.TabFocusReason);
        }

        active: false
        anchors.fill: parent
        focus: active

        sourceComponent: NoticeSheet {
            view: arrival.notice

            onClosed: sheet.close()
        }
    }
}
