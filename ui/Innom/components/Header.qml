pragma ComponentBehavior: Bound

import QtQuick
import Innom

// On every page: where you are, the languages, larger letters, high contrast.
Item {
    id: header

    required property Reception reception
    property bool tall: false
    readonly property bool broken: tall && chips.width + mark.width + natural.advanceWidth + 2 * Theme.margin + Theme.px(60) > width

    signal textScaleAsked
    signal contrastAsked

    implicitHeight: (broken ? chips.height + Theme.target + Theme.px(8) : Math.max(chips.height, Theme.target)) + Theme.px(72)

    TextMetrics {
        id: natural

        font: title.font
        text: title.text
    }
    Rectangle {
        id: mark

        anchors.verticalCenter: title.verticalCenter
        color: Theme.accent
        height: Math.round(title.font.pixelSize * 1.55)
        radius: Theme.px(4)
        width: Theme.px(14)
        x: Theme.margin
    }
    Words {
        id: title

        anchors.left: mark.right
        anchors.leftMargin: Theme.px(20)
        elide: Text.ElideRight
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        height: Theme.target
        maximumLineCount: 1
        text: header.reception.siteName
        verticalAlignment: Text.AlignVCenter
        width: (header.broken ? header.width - Theme.margin : chips.x - Theme.gap) - x
        wrapMode: Text.NoWrap
        y: Theme.px(36)
    }
    Row {
        id: chips

        spacing: Math.max(Theme.px(14), Theme.apart / 2)
        x: header.broken ? Theme.margin : header.width - width - Theme.margin
        y: header.broken ? title.y + title.height + Theme.px(8) : title.y

        Repeater {
            model: header.reception.language.codes

            Chip {
                required property int index
                required property string modelData

                chosen: modelData === header.reception.language.code
                text: header.reception.language.names[index]

                onClicked: header.reception.language.choose(modelData)
            }
        }
        Chip {
            Accessible.name: qsTr("Larger text")
            chosen: Theme.textScale > 1
            text: "Aa"

            onClicked: header.textScaleAsked()
        }
        Chip {
            id: contrast

            Accessible.name: qsTr("High contrast")
            chosen: Theme.contrast

            onClicked: header.contrastAsked()

            HalfMoon {
                anchors.centerIn: parent
                color: contrast.chosen ? Theme.paper : Theme.ink
            }
        }
    }
}
