pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The pass: held up, or typed in its groups.
Page {
    id: step

    required property Reception reception
    required property MyDataView view
    property bool typing: false

    function submit(): void {
        step.forceActiveFocus();
        view.typed(groups.written());
    }

    centred: !typing
    contentSide: tall ? Theme.margin : Math.max(Theme.margin, Math.round(width * (typing ? 0.05 : 0.135)))

    Connections {
        function onRefused(): void {
            const wrong = step.view.refusal.groups;
            if (step.typing)
                groups.take(wrong.length > 0 ? Number(wrong[0]) : 1);
        }

        target: step.view
    }
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
            text: step.view.refusal.sentence
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
        Flow {
            spacing: Theme.apart
            topPadding: Theme.px(8)
            width: parent.width

            ActionButton {
                enabled: !step.view.busy
                primary: step.typing
                text: step.view.busy ? qsTr("One moment …") : step.typing ? qsTr("Next") : qsTr("Type the pass")

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
            ActionButton {
                text: qsTr("Back")

                onClicked: step.reception.home()
            }
        }
    }
}
