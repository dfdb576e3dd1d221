pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What is as it should be and what is not: a mark and words, never colour alone; below, how many came on each day.
Page {
    id: health

    required property DeskView desk
    required property HealthView view

    Column {
        spacing: Theme.px(18)
        width: parent.width

        ErrorNote {
            text: health.view.refusal.sentence
            width: parent.width
        }
        Repeater {
            model: health.view.facts

            Row {
                id: fact

                required property var modelData

                spacing: Theme.px(16)
                width: parent.width

                Rectangle {
                    id: mark

                    border.color: fact.modelData.fine ? Theme.accent : Theme.danger
                    border.width: Theme.stroke
                    color: fact.modelData.fine ? "transparent" : Theme.danger
                    height: Math.round(Theme.body * 1.3)
                    radius: height / 2
                    width: height

                    Text {
                        Accessible.ignored: true
                        anchors.centerIn: parent
                        color: fact.modelData.fine ? Theme.accent : Theme.paper
                        font.bold: true
                        font.family: Theme.family
                        font.pixelSize: Theme.label
                        text: fact.modelData.fine ? "✓" : "!"
                        textFormat: Text.PlainText
                    }
                }
                Words {
                    Accessible.name: (fact.modelData.fine ? qsTr("Fine: %1") : qsTr("See to this: %1")).arg(text)
                    color: fact.modelData.fine ? Theme.ink : Theme.danger
                    text: fact.modelData.text
                    width: fact.width - mark.width - fact.spacing
                }
            }
        }
        Words {
            Accessible.role: Accessible.Heading
            font.weight: Font.DemiBold
            text: qsTr("Visits on each of the last days")
            topPadding: Theme.px(24)
            width: parent.width
        }
        Words {
            color: Theme.soft
            font.pixelSize: Theme.label
            text: health.view.days.length > 0 ? qsTr("Fewer than five are never told: it could be somebody.") : qsTr("No day is over yet on which somebody came.")
            width: parent.width
        }
        Column {
            width: parent.width

            Repeater {
                model: health.view.days

                Row {
                    id: day

                    required property var modelData

                    Accessible.name: modelData.day + ": " + modelData.shown
                    Accessible.role: Accessible.StaticText
                    spacing: Theme.px(16)
                    width: parent.width

                    Words {
                        id: name

                        Accessible.ignored: true
                        font.pixelSize: Theme.small
                        text: day.modelData.day
                        width: Math.min(day.width * 0.4, Theme.small * 15)
                    }
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.accent
                        height: Math.round(Theme.small * 0.9)
                        width: Math.max(Theme.stroke, day.modelData.part * (day.width - name.width - number.width - 2 * day.spacing))
                    }
                    Words {
                        id: number

                        Accessible.ignored: true
                        anchors.verticalCenter: parent.verticalCenter
                        font.pixelSize: Theme.small
                        text: day.modelData.shown
                        width: Theme.small * 5
                    }
                }
            }
        }
    }
}
