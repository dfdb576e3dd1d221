pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The few signs that we need, drawn from strokes: no font and no file is asked for them. Only the sign shown is made.
// kind: "left", "right", "up", "down", "check", "plus", "minus", "cross", "space", "sound", "lower".
Item {
    id: glyph

    property string kind
    property color color: Theme.ink
    property real stroke: Math.max(2, Math.round(width / 9))

    implicitHeight: implicitWidth
    implicitWidth: Theme.lead

    Loader {
        anchors.fill: parent
        sourceComponent: ({
                "": null,
                "check": tick,
                "plus": bars,
                "minus": bars,
                "cross": bars,
                "space": tray,
                "sound": wave
            })[glyph.kind] ?? arrow
    }
    // An arrow that points up, turned; "lower" points down to a floor.
    Component {
        id: arrow

        Item {
            Item {
                anchors.fill: parent
                rotation: ({
                        "right": 90,
                        "down": 180,
                        "lower": 180,
                        "left": 270
                    })[glyph.kind] ?? 0

                Rectangle {
                    antialiasing: true
                    color: glyph.color
                    height: parent.height * 0.72
                    width: glyph.stroke
                    x: (parent.width - width) / 2
                    y: parent.height * 0.14
                }
                Repeater {
                    model: [-45, 45]

                    Rectangle {
                        required property real modelData

                        antialiasing: true
                        color: glyph.color
                        height: glyph.height * 0.42
                        rotation: -modelData
                        transformOrigin: Item.Top
                        width: glyph.stroke
                        x: (glyph.width - width) / 2
                        y: glyph.height * 0.13
                    }
                }
            }
            Rectangle {
                color: glyph.color
                height: glyph.stroke
                visible: glyph.kind === "lower"
                width: parent.width
                y: parent.height - height
            }
        }
    }
    Component {
        id: bars

        Item {
            rotation: glyph.kind === "cross" ? 45 : 0

            Rectangle {
                anchors.centerIn: parent
                antialiasing: true
                color: glyph.color
                height: glyph.stroke
                width: parent.width * 0.66
            }
            Rectangle {
                anchors.centerIn: parent
                antialiasing: true
                color: glyph.color
                height: parent.height * 0.66
                visible: glyph.kind !== "minus"
                width: glyph.stroke
            }
        }
    }
    // Sound: a wave of five strokes.
    Component {
        id: wave

        Item {
            Row {
                anchors.centerIn: parent
                height: parent.height * 0.9
                spacing: (parent.width - 5 * glyph.stroke) / 4

                Repeater {
                    model: [0.3, 0.65, 1, 0.65, 0.3]

                    Rectangle {
                        required property real modelData

                        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                        color: glyph.color
                        height: parent ? parent.height * modelData : 0
                        radius: width / 2
                        width: glyph.stroke
                    }
                }
            }
        }
    }
    // A space: a tray, open above.
    Component {
        id: tray

        Item {
            Item {
                id: rim

                anchors.centerIn: parent
                height: parent.height * 0.28
                width: parent.width

                Repeater {
                    model: [0, 1]

                    Rectangle {
                        required property int modelData

                        color: glyph.color
                        height: rim.height
                        width: glyph.stroke
                        x: modelData * (rim.width - width)
                    }
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    color: glyph.color
                    height: glyph.stroke
                    width: parent.width
                }
            }
        }
    }
    // A tick: a corner of two strokes, turned.
    Component {
        id: tick

        Item {
            Item {
                anchors.centerIn: parent
                anchors.verticalCenterOffset: -parent.height * 0.07
                height: parent.height * 0.66
                rotation: 45
                width: parent.width * 0.36

                Rectangle {
                    anchors.bottom: parent.bottom
                    antialiasing: true
                    color: glyph.color
                    height: glyph.stroke
                    width: parent.width
                }
                Rectangle {
                    anchors.right: parent.right
                    antialiasing: true
                    color: glyph.color
                    height: parent.height
                    width: glyph.stroke
                }
            }
        }
    }
}
