pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Reason and case, asked once before names appear; both stand in the log and on the paper.
Column {
    id: form

    property bool busy: false
    property string problem
    property string title: qsTr("Why do you need the names?")
    property string reason
    property alias remark: remarked.text
    property alias matter: matched.text

    signal given(reason: string, remark: string, matter: string)
    signal finished

    function give(): void {
        form.given(form.reason, form.remark, form.matter);
    }

    spacing: Theme.px(28)

    Words {
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        text: form.title
        width: form.width
    }
    Flow {
        id: reasons

        spacing: Theme.apart
        width: form.width

        Keys.forwardTo: [arrows]

        Repeater {
            model: [
                {
                    "code": "tracing",
                    "name": qsTr("Contact tracing")
                },
                {
                    "code": "roll_call",
                    "name": qsTr("Roll call")
                },
                {
                    "code": "inspection",
                    "name": qsTr("Inspection")
                },
                {
                    "code": "correction",
                    "name": qsTr("Correction")
                },
                {
                    "code": "other",
                    "name": qsTr("Other")
                }
            ]

            Chip {
                required property var modelData

                chosen: form.reason === modelData.code
                font.pixelSize: Theme.body
                text: modelData.name

                onClicked: form.reason = modelData.code
            }
        }
    }
    Arrows {
        id: arrows

        group: reasons
    }
    Field {
        id: remarked

        help: qsTr("No names here: this stays in the log.")
        label: qsTr("Remark (optional)")
        width: form.width

        onAccepted: matched.take()
    }
    Field {
        id: matched

        enterKey: Qt.EnterKeyDone
        label: qsTr("Case number (if there is one)")
        width: form.width

        onAccepted: form.finished()
    }
    ErrorNote {
        text: form.problem
        width: form.width
    }
}
