pragma ComponentBehavior: Bound

import QtQuick
import Innom

// On every page: where you are, the languages, larger letters, high contrast. More than three languages stand in a row
// of their own on the first page; on the others one chip leads to them.
Item {
    id: header

    required property Reception reception
    property bool tall: false
    readonly property Language language: reception.language
    readonly property bool many: language.codes.length > 3
    readonly property bool broken: tall && chips.width + mark.width + natural.advanceWidth + 2 * Theme.margin + Theme.px(60) > width

    signal languagesAsked
    signal textScaleAsked
    signal contrastAsked

    implicitHeight: (all.active ? all.y + all.height : chips.y + chips.height) + Theme.px(36)

    function fromStart(width: int): int {
        return Theme.mirrored ? header.width - width - Theme.margin : Theme.margin;
    }

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
        x: header.fromStart(width)
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
        width: header.width - 2 * Theme.margin - mark.width - anchors.leftMargin - (header.broken ? 0 : chips.width + Theme.gap)
        wrapMode: Text.NoWrap
        y: Theme.px(36)
    }
    Row {
        id: chips

        spacing: Math.max(Theme.px(14), Theme.apart / 2)
        x: header.broken === Theme.mirrored ? header.width - width - Theme.margin : Theme.margin
        y: header.broken ? title.y + title.height + Theme.px(8) : title.y

        LanguageChips {
            language: header.language
            visible: !header.many
        }
        Chip {
            Accessible.checkable: false
            Accessible.name: qsTr("Language: %1").arg(text)
            text: header.language.names[header.language.codes.indexOf(header.language.code)]
            visible: header.many && !all.active

            onClicked: header.languagesAsked()
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
    Loader {
        id: all

        active: header.many && header.reception.page === "Welcome"
        width: header.width - 2 * Theme.margin
        x: Theme.margin
        y: chips.y + chips.height + Theme.px(20)

        sourceComponent: LanguageChips {
            language: header.language
        }
    }
}
