pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The pass: held up, or typed in its groups.
Item {
    id: step

    required property Reception reception
    required property MyDataView view
    property bool typing: false

    function submit(): void {
        step.forceActiveFocus();
        view.typed(groups.written());
    }

    anchors.fill: parent

    Connections {
        function onRefused(): void {
            const wrong = step.view.refusal.groups;
            if (step.typing)
                groups.take(wrong.length > 0 ? Number(wrong[0]) : 1);
        }

        target: step.view
    }
    // While she types, with the keyboard below, what is wrong stays in sight.
    ErrorNote {
        id: wrong

        text: step.typing ? step.view.refusal.sentence : ""
        width: step.width - 2 * page.contentSide
        x: page.contentSide
    }
    Page {
        id: page

        anchors.bottomMargin: actions.takenBelow
        anchors.rightMargin: actions.takenBeside
        anchors.topMargin: wrong.visible ? wrong.height + Theme.gap : 0
        centred: !step.typing
        contentSide: step.typing ? Theme.margin : Theme.air(width)

        Column {
            spacing: Theme.px(28)
            width: parent.width

            Heading {
                text: qsTr("My data")
                width: parent.width
            }
            Words {
                color: Theme.soft
                font.pixelSize: Theme.lead
                text: step.typing ? qsTr("Type the characters under the code of your pass.") : step.reception.camera ? qsTr("Hold your pass up to the scanner or the camera. Then you see what is stored of your visit, and can correct it, take it along or erase it.") : qsTr("Hold your pass up to the scanner. Then you see what is stored of your visit, and can correct it, take it along or erase it.")
                width: parent.width
            }
            ErrorNote {
                text: step.typing ? "" : step.view.refusal.sentence
                width: parent.width
            }
            PassGroups {
                id: groups

                faulty: step.view.refusal.groups
                visible: step.typing
                width: parent.width

                onFinished: step.submit()
            }
            Words {
                text: qsTr("Your pass is lost? The reception can do all of this with you.")
                visible: !step.typing
                width: parent.width
            }
        }
    }
    Actions {
        id: actions

        ActionButton {
            text: qsTr("Back")
            width: actions.cell

            onClicked: step.reception.home()
        }
        ActionButton {
            enabled: !step.view.busy
            primary: step.typing
            text: step.view.busy ? qsTr("One moment …") : step.typing ? qsTr("Next") : qsTr("Type the pass")
            width: actions.cell

            onClicked: {
                if (step.typing) {
                    step.submit();
                } else {
                    step.view.say_nothing();
                    step.typing = true;
                    groups.take(1);
                }
            }
        }
    }
}
