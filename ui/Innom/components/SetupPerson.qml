pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// Which location this is, and who is the first to unlock it; the passphrase is chosen here and nowhere else.
Item {
    id: step

    required property Reception reception
    required property SetupView view
    property list<string> languages: view.suggestedLanguages
    readonly property string field: view.refusal.code.startsWith("passphrase_") ? "passphrase" : view.refusal.field
    readonly property bool filled: site.text !== "" && short.text !== "" && name.text !== "" && passphrase.text !== ""

    function problem(field: string): string {
        return step.field === field ? view.refusal.sentence : "";
    }

    function toggle(code: string): void {
        const rest = languages.filter(language => language !== code);
        languages = rest.length < languages.length ? (rest.length > 0 ? rest : languages) : [...languages, code];
    }

    anchors.fill: parent

    Connections {
        function onRefused(): void {
            const wanted = ({
                    "site": site,
                    "short": short,
                    "name": name,
                    "passphrase": passphrase,
                    "again": again
                })[step.field];
            if (wanted)
                wanted.take();
        }

        target: step.view
    }

    Component.onCompleted: site.visible && site.text === "" ? site.take() : short.take()

    Page {
        id: page

        anchors.bottomMargin: actions.takenBelow
        anchors.rightMargin: actions.takenBeside

        Column {
            spacing: Theme.px(28)
            width: parent.width

            Heading {
                text: qsTr("Set up this location")
                width: parent.width
            }
            Field {
                id: site

                help: qsTr("As visitors read it at the top of the screen")
                label: qsTr("Name of the location")
                problem: step.problem("site")
                text: step.view.suggestedName
                visible: !step.view.prepared
                width: parent.width

                onAccepted: short.take()
            }
            Column {
                spacing: Theme.px(8)
                visible: !step.view.prepared
                width: parent.width

                Words {
                    font.pixelSize: Theme.label
                    text: qsTr("Languages, in the order visitors see them")
                    width: parent.width
                }
                Flow {
                    id: spoken

                    spacing: Theme.apart
                    width: parent.width

                    Keys.forwardTo: [arrows]

                    Repeater {
                        model: step.reception.language.allCodes

                        Chip {
                            required property int index
                            required property string modelData
                            readonly property string ownName: step.reception.language.allNames[index]
                            readonly property int place: step.languages.indexOf(modelData)

                            Accessible.name: ownName
                            chosen: place >= 0
                            text: place >= 0 && step.languages.length > 1 ? (place + 1) + " " + ownName : ownName

                            onClicked: step.toggle(modelData)
                        }
                    }
                }
                Arrows {
                    id: arrows

                    group: spoken
                }
            }
            GridLayout {
                columnSpacing: Theme.px(32)
                columns: width > Theme.letters(26) * 26 ? 2 : 1
                rowSpacing: Theme.px(24)
                uniformCellWidths: true
                width: parent.width

                Field {
                    id: short

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    help: qsTr("A few letters, typed when there are several of you")
                    label: qsTr("Your short name")
                    problem: step.problem("short")

                    onAccepted: name.take()
                }
                Field {
                    id: name

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    help: qsTr("Stands on each report that you make")
                    label: qsTr("Your full name")
                    problem: step.problem("name")

                    onAccepted: passphrase.take()
                }
                Field {
                    id: passphrase

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    echoMode: TextInput.Password
                    help: qsTr("At least 12 characters. Nobody else may know it, not even IT.")
                    inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
                    label: qsTr("Passphrase")
                    maximumLength: 1000
                    problem: step.problem("passphrase")

                    onAccepted: again.take()
                }
                Field {
                    id: again

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    echoMode: TextInput.Password
                    enterKey: Qt.EnterKeyDone
                    inputMethodHints: passphrase.inputMethodHints
                    label: qsTr("The passphrase once more")
                    maximumLength: 1000
                    problem: step.problem("again")

                    onAccepted: go.forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
    }
    Actions {
        id: actions

        across: 1
        problem: step.field === "" ? step.view.refusal.sentence : ""

        ActionButton {
            id: go

            enabled: step.filled && !step.view.busy
            primary: true
            text: step.view.busy ? qsTr("One moment …") : qsTr("Continue")
            width: actions.cell

            onClicked: step.view.begin(site.text, step.languages, short.text, name.text, passphrase.text, again.text)
        }
    }
}
