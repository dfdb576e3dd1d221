pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Every language in large, each by its own name and in its own script; the page beneath stays as it was.
Rectangle {
    id: list

    required property Language language

    signal closed

    Accessible.name: title.text
    Accessible.role: Accessible.Dialog
    color: Theme.paper

    // At the language of now, which is then in sight.
    Component.onCompleted: (buttons.itemAt(language.codes.indexOf(language.code)) ?? title).forceActiveFocus(Qt.TabFocusReason)

    Keys.onEscapePressed: list.closed()

    MouseArea {
        anchors.fill: parent
    }
    Page {
        centred: true

        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Math.max(Theme.px(36), Theme.apart)
            width: Math.min(parent.width, Theme.lead * 36)

            Heading {
                id: title

                text: qsTr("Choose a language")
                width: parent.width
            }
            Grid {
                id: names

                readonly property int cell: (width - (columns - 1) * spacing) / columns

                columns: width > Theme.lead * 24 ? 2 : 1
                spacing: Theme.apart
                width: parent.width

                Keys.forwardTo: [arrows]

                Repeater {
                    id: buttons

                    model: list.language.codes

                    ActionButton {
                        required property int index
                        required property string modelData

                        Accessible.checkable: true
                        Accessible.checked: primary
                        // The same for every script: Arabic letters are higher than others.
                        implicitHeight: Math.max(Theme.px(96), Theme.target, Math.round(Theme.lead * 2.2))
                        primary: modelData === list.language.code
                        text: list.language.names[index]
                        width: names.cell

                        onClicked: {
                            list.language.choose(modelData);
                            list.closed();
                        }
                    }
                }
            }
            Arrows {
                id: arrows

                group: names
            }
            LinkButton {
                anchors.left: parent.left
                text: qsTr("Back")

                onClicked: list.closed()
            }
        }
    }
}
