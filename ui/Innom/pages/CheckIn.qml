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
            view.submit(Object.assign({
                "purposes": form.purposes.agreed()
            }, form.fields.written()));
        } else {
            settling.restart();
            page.showEnd();
        }
    }

    anchors.fill: parent
    focus: true

    Component.onCompleted: {
        form.fields.take("name");
        if (!reception.card.fields.name)
            return;
        // What her own card says stands there as if typed, and is seen whole; what she came for is asked as ever.
        form.fields.fillIn(reception.card.fields);
        done.forceActiveFocus(Qt.TabFocusReason);
    }
    // As "Back" does; from the first step the window goes home.
    Keys.onEscapePressed: event => {
        event.accepted = notice.active || steps.step > 1;
        if (notice.active)
            notice.close();
        else if (event.accepted)
            show(steps.step - 1);
    }

    Connections {
        function onRefused(): void {
            const field = checkIn.view.refusal.field;
            if (steps.step > 0)
                steps.kept = form.fields.partOf(field) || steps.step;
            form.fields.take(field);
        }

        target: checkIn.view
    }
    FormSteps {
        id: steps

        objectName: "steps"
        below: actions.calmBelow
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
        visible: !notice.active

        ArrivalForm {
            id: form

            reception: checkIn.reception
            refusal: checkIn.view.refusal
            step: steps.step
            width: parent.width

            onFinished: checkIn.next()
            onNoticeAsked: notice.active = true
            onSettled: done.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Actions {
        id: actions

        readonly property string field: checkIn.view.refusal.field

        visible: !notice.active
        problem: field === "" || !(field in form.fields.fields) ? checkIn.view.refusal.sentence : ""

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
        LinkButton {
            id: aside

            text: form.noticeLink.text
            // Between the head and the keyboard there may be no room for it.
            visible: !Theme.tall && (!Theme.typing || page.height > 2 * done.implicitHeight + implicitHeight + 3 * Theme.apart)
            width: actions.cell

            onClicked: notice.active = true
        }
    }
    // Over the form, which keeps what she typed.
    Loader {
        id: notice

        function close(): void {
            active = false;
            (Theme.tall ? form.noticeLink : aside).forceActiveFocus(Qt.TabFocusReason);
        }

        active: false
        anchors.fill: parent
        focus: active

        sourceComponent: NoticeSheet {
            view: checkIn.reception.notice

            onClosed: notice.close()
        }
    }
}
