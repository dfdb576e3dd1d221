import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Innom

// How a key looks: white with a large letter; `soft` for what writes nothing, `strong` for enter.
KeyPanel {
    id: face

    property string glyph: control && control.key === Qt.Key_Space ? "space" : ""
    property string label
    property bool hides: false
    property bool lit: false
    property bool small: false
    property bool soft: false
    property bool strong: false

    Rectangle {
        readonly property color resting: face.strong ? Theme.accent : face.lit ? Theme.tint : face.soft ? Qt.tint(Theme.keys, Theme.contrast ? "transparent" : "#66FFFFFF") : Theme.card

        anchors.fill: parent
        anchors.margins: Math.max(2, Theme.px(6))
        border.color: Theme.contrast ? Theme.outline : "transparent"
        border.width: Theme.contrast ? Theme.stroke : 0
        color: face.control && face.control.pressed ? Theme.tint : resting
        opacity: face.control && face.control.enabled ? 1 : 0.5
        radius: Theme.px(12)

        Text {
            anchors.centerIn: parent
            color: face.strong ? Theme.accentInk : Theme.ink
            font.capitalization: face.control && face.control.uppercased ? Font.AllUppercase : Font.MixedCase
            font.family: Theme.family
            font.pixelSize: face.small ? Theme.letters(22) / Theme.textScale : Math.max(Theme.px(32), Theme.smallest)
            text: face.label !== "" ? face.label : face.control ? face.control.displayText : ""
            textFormat: Text.PlainText
            visible: !face.hides && face.glyph === ""
        }
        Glyph {
            anchors.centerIn: parent
            color: face.strong ? Theme.accentInk : Theme.ink
            height: width
            kind: face.glyph
            visible: face.glyph !== ""
            width: Math.max(Theme.px(34), Theme.smallest)
        }
        // A small keyboard and an arrow down, drawn.
        Column {
            anchors.centerIn: parent
            spacing: Theme.px(4)
            visible: face.hides

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                border.color: Theme.ink
                border.width: Theme.stroke
                color: "transparent"
                height: Theme.px(22)
                radius: Theme.px(4)
                width: Theme.px(38)

                Rectangle {
                    anchors.centerIn: parent
                    color: Theme.ink
                    height: Theme.stroke
                    width: Theme.px(20)
                }
            }
            Glyph {
                anchors.horizontalCenter: parent.horizontalCenter
                height: width
                kind: "down"
                width: Theme.px(22)
            }
        }
    }
}
