pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Into a file of one's own, by its name: no dialog of another program knows of it or keeps it in a list.
Item {
    id: save

    required property Saving saving
    readonly property var titles: ({
            "pdf": "PDF",
            "xlsx": "Excel",
            "csv": "CSV",
            "json": "JSON"
        })
    property string kind: "pdf"

    signal closed

    function choose(kind: string): void {
        save.kind = kind;
        path.text = save.saving.proposed(kind);
    }

    Component.onCompleted: {
        saving.begin();
        choose("pdf");
        path.take();
    }

    Connections {
        function onSaved(): void {
            save.closed();
        }

        target: save.saving
    }
    Page {
        id: page

        actions: foot

        Column {
            spacing: Theme.px(28)
            width: parent.width

            Flow {
                id: kinds

                spacing: Theme.apart
                width: parent.width

                Keys.forwardTo: [arrows]

                Repeater {
                    model: save.saving.kinds

                    Chip {
                        required property string modelData

                        chosen: save.kind === modelData
                        text: save.titles[modelData]

                        onClicked: save.choose(modelData)
                    }
                }
            }
            Arrows {
                id: arrows

                group: kinds
            }
            Field {
                id: path

                label: qsTr("File")
                maximumLength: 1000
                width: parent.width

                onAccepted: password.visible ? password.take() : go.forceActiveFocus(Qt.TabFocusReason)
            }
            Field {
                id: password

                echoMode: TextInput.Password
                enterKey: Qt.EnterKeyDone
                help: qsTr("Without one, whoever has the file reads it.")
                inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
                label: qsTr("Password of the file (optional)")
                visible: save.kind === "pdf"
                width: parent.width

                onAccepted: go.forceActiveFocus(Qt.TabFocusReason)
            }
            Words {
                color: Theme.soft
                text: qsTr("Names in a file are no longer protected by this program, and are not deleted by it. Destroy it in time.")
                width: parent.width
            }
        }
    }
    Actions {
        id: foot

        parent: page
        problem: save.saving.refusal.sentence

        ActionButton {
            enabled: !save.saving.busy
            text: qsTr("Back")
            width: foot.cell

            onClicked: save.closed()
        }
        ActionButton {
            id: go

            enabled: path.text !== "" && !save.saving.busy
            primary: true
            text: save.saving.busy ? qsTr("One moment …") : qsTr("Save")
            width: foot.cell

            onClicked: save.saving.save(save.kind, path.text, password.text)
        }
    }
}
