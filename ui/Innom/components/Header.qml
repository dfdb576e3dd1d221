pragma ComponentBehavior: Bound

import QtQuick
import Innom

// On every page: where you are, the languages, larger letters, high contrast, all controls further down, reading aloud.
// More than three languages stand in a row of their own on the first page; on the others one chip leads to them.
Item {
    id: header

    required property Reception reception
    required property Item page
    readonly property Language language: reception.language
    readonly property bool many: language.codes.length > 3
    readonly property real room: width - 2 * Theme.margin
    // The name beside the chips, on two lines if need be and no word is cut, else above them.
    readonly property real beside: room - chips.oneLine - mark.width - Theme.px(20) - Theme.gap
    readonly property bool broken: natural.advanceWidth > beside * (Theme.tall ? 1 : 1.6) || longest.advanceWidth > beside

    // Where the names would take a sixth of the glass from the page the chip leads to them there too.
    readonly property real line: names.advanceWidth + language.codes.length * (Theme.px(48) + chips.spacing)
    readonly property bool roomy: Math.ceil(line / room) * (Theme.target + Theme.apart) < (header.Window.height - header.y) / 6

    signal languagesAsked
    signal textScaleAsked
    signal contrastAsked
    signal reachAsked

    implicitHeight: (all.active ? all.y + all.height : Math.max(chips.y + chips.height, title.y + title.height)) + Math.max(Theme.px(36), Theme.apart)

    function fromStart(width: int): int {
        return Theme.mirrored ? header.width - width - Theme.margin : Theme.margin;
    }

    Binding {
        property: "top"
        target: Theme
        value: header.y + header.height
    }
    TextMetrics {
        id: natural

        font: title.font
        text: title.text
    }
    TextMetrics {
        id: longest

        font: title.font
        text: header.reception.siteName.split(" ").reduce((a, b) => b.length > a.length ? b : a, "")
    }
    TextMetrics {
        id: names

        font.family: Theme.family
        font.pixelSize: Theme.label
        text: header.language.names.join("")
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
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        height: Math.max(Theme.target, implicitHeight)
        spoken: ""
        text: header.reception.siteName
        verticalAlignment: Text.AlignVCenter
        width: header.room - mark.width - anchors.leftMargin - (header.broken ? 0 : chips.width + Theme.gap)
        y: Theme.px(36)
    }
    Flow {
        id: chips

        readonly property real oneLine: {
            let sum = (larger?.width ?? 0) + spacing + (contrast?.width ?? 0); // none of them while the page goes
            for (const chip of [few, one, lower, aloud])
                sum += chip?.visible ? chip.implicitWidth + spacing : 0;
            return sum;
        }

        spacing: Theme.apart
        width: Math.ceil(Math.min(chips.oneLine, header.room))
        x: header.broken === Theme.mirrored ? header.width - width - Theme.margin : Theme.margin
        y: header.broken ? title.y + title.height + Theme.apart / 2 : title.y

        Keys.forwardTo: [arrows]

        Loader {
            id: few

            active: !header.many
            visible: active // emptied, it keeps its size

            sourceComponent: LanguageChips {
                language: header.language
            }
        }
        Chip {
            id: one

            checkable: false
            Accessible.name: qsTr("Language: %1").arg(text)
            text: header.language.names[header.language.codes.indexOf(header.language.code)]
            visible: header.many && !all.active

            onClicked: header.languagesAsked()
        }
        Chip {
            id: larger

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
        Loader {
            id: lower

            active: Theme.towers
            visible: active // emptied, it keeps its size

            sourceComponent: Chip {
                Accessible.name: qsTr("Everything further down")
                chosen: Theme.reach

                onClicked: header.reachAsked()

                Glyph {
                    anchors.centerIn: parent
                    color: Theme.reach ? Theme.paper : Theme.ink
                    implicitWidth: Math.round(Theme.label * 1.1)
                    kind: "lower"
                }
            }
        }
        Loader {
            id: aloud

            active: header.reception.speech.works
            visible: active // emptied, it keeps its size

            sourceComponent: ReadAloud {
                page: header.page
                speech: header.reception.speech
            }
        }
    }
    Loader {
        id: all

        active: header.many && header.roomy && header.reception.page === "Welcome"
        width: header.room
        x: Theme.margin
        y: chips.y + chips.height + Math.max(Theme.px(20), Theme.apart)

        sourceComponent: LanguageChips {
            language: header.language
        }
    }
    Arrows {
        id: arrows

        group: chips
    }
}
