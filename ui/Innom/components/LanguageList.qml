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

    Component.onCompleted: forceActiveFocus()

    MouseArea {
        anchors.fill: parent
    }
    Page {
        centred: true
        contentSide: tall ? Theme.margin : Math.max(Theme.margin, Math.round(width * 0.177))

        Column {
            spacing: Theme.px(36)
            width: parent.width

            Words {
                id: title

                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                text: qsTr("Choose a language")
                width: parent.width
            }
            Grid {
                id: names

                readonly property int cell: (width - (columns - 1) * spacing) / columns

                columns: width > Theme.lead * 26 ? 2 : 1
                spacing: Math.max(Theme.px(20), Theme.apart)
                width: parent.width

                Repeater {
                    model: list.language.codes

                    ActionButton {
                        required property int index
                        required property string modelData

                        Accessible.checkable: true
                        Accessible.checked: primary
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
            LinkButton {
                anchors.left: parent.left
                text: qsTr("Back")

                onClicked: list.closed()
            }
        }
    }
}
