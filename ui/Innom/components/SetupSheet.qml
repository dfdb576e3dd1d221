pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The recovery sheet, shown once: to be printed or written down, and kept in a safe.
Item {
    id: step

    required property list<string> groups
    required property bool busy
    required property string problem
    property string heading: qsTr("Your recovery sheet")
    property string word: qsTr("If all passphrases or the keys of this machine are lost, only this sheet opens the visits. Print it or write it down, and lock it away. It is not shown again.")
    property string fingerprint
    property string foot: qsTr("Fingerprint of your key: %1").arg(fingerprint)
    property int letters: Theme.title
    property bool leaves: false // whether there is a way back

    signal printed
    signal written
    signal abandoned

    anchors.fill: parent

    Page {
        id: page

        anchors.bottomMargin: actions.takenBelow
        anchors.rightMargin: actions.takenBeside

        Column {
            spacing: Theme.px(28)
            width: parent.width

            Heading {
                font.pixelSize: step.letters
                text: step.heading
                width: parent.width
            }
            Words {
                color: Theme.soft
                text: step.word
                width: parent.width
            }
            Rectangle {
                border.color: Theme.line
                border.width: Theme.stroke
                color: Theme.card
                height: grid.height + Theme.px(64)
                radius: Theme.radius
                width: parent.width

                Grid {
                    id: grid

                    columnSpacing: Theme.px(32)
                    columns: Math.max(1, Math.floor((parent.width - Theme.px(64)) / (Theme.entry * 7.2)))
                    rowSpacing: Theme.px(20)
                    x: Theme.px(32)
                    y: Theme.px(32)

                    Repeater {
                        model: step.groups

                        Row {
                            id: group

                            required property int index
                            required property string modelData

                            spacing: Theme.px(12)
                            width: Theme.entry * 6.4

                            Words {
                                Accessible.ignored: true
                                anchors.baseline: letters.baseline
                                color: Theme.soft
                                font.pixelSize: Theme.small
                                horizontalAlignment: Text.AlignRight
                                text: group.index + 1
                                width: Theme.small * 1.6
                            }
                            Words {
                                id: letters

                                Accessible.name: qsTr("Group %1: %2").arg(group.index + 1).arg(group.modelData)
                                font.letterSpacing: Theme.px(3)
                                font.pixelSize: Theme.entry
                                font.weight: Font.DemiBold
                                text: group.modelData
                                wrapMode: Text.NoWrap
                            }
                        }
                    }
                }
            }
            Words {
                color: Theme.soft
                font.pixelSize: Theme.label
                text: step.foot
                width: parent.width
            }
        }
    }
    Actions {
        id: actions

        problem: step.problem

        ActionButton {
            enabled: !step.busy
            text: qsTr("Back")
            visible: step.leaves
            width: actions.cell

            onClicked: step.abandoned()
        }
        ActionButton {
            enabled: !step.busy
            text: qsTr("Print")
            width: actions.cell

            onClicked: step.printed()
        }
        ActionButton {
            primary: true
            text: qsTr("I have it on paper")
            width: actions.cell

            onClicked: step.written()
        }
    }
}
