pragma ComponentBehavior: Bound

import QtQuick
import Innom

// One row: its texts wrap and are never cut. Chosen, it opens and offers what can be done with it.
Item {
    id: row

    required property int index
    required property string key
    required property string mark
    required property var texts
    property var columns: []
    property var actions: []
    property bool chosen: false
    property bool current: false
    property bool narrow: false
    property real unit: 1
    property int side: 0
    readonly property bool open: chosen && actions.length > 0

    signal act(code: string)
    signal touched
    signal revealed(foot: real)

    // What stands under no head says by itself what it is.
    function said(text: string, place: int): string {
        return text === "" ? "" : (row.columns[place]?.said ?? "%1").replace("%1", () => text);
    }
    // A number of several parts, or a day with its hour, stays on one line. Each by itself (U+2068 to U+2069): a number beside an Arabic name, or a Latin one in an Arabic window, stays where it is.
    function part(strong: bool): string {
        const parts = row.texts.map(row.said).filter((text, place) => text !== "" && (row.columns[place].strong ?? false) === strong).map(text => `\u2068${text.replace(/([\d.]) (?=\d)/g, "$1\u00a0")}\u2069`);
        return parts.length > 0 ? (Theme.mirrored ? "\u200f" : "\u200e") + parts.join(" · ") : "";
    }

    Accessible.name: texts.map(said).filter(text => text !== "").join(", ")
    Accessible.role: Accessible.Row
    Accessible.selectable: true
    Accessible.selected: chosen
    height: shape.y + shape.height + (open ? more.height + Theme.px(20) : 0) + shape.y

    Accessible.onPressAction: touched()
    // Kept for the next row that comes into sight: until then it is not there for a screen reader either.
    ListView.onPooled: visible = false
    ListView.onReused: visible = true

    TapHandler {
        onTapped: row.touched()
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: row.current ? Theme.stroke : 0
        border.color: Theme.focus
        border.width: row.current ? Theme.stroke * 2 : 0
        color: row.chosen ? Theme.paper : "transparent"
        radius: row.current ? Theme.px(10) : 0

        Rectangle {
            color: Theme.accent
            height: parent.height
            visible: row.chosen
            width: Theme.px(8)
            x: Theme.mirrored ? parent.width - width : 0
        }
    }
    Loader {
        id: shape

        height: item ? (item as Item).implicitHeight : 0
        sourceComponent: row.narrow ? lines : cells
        width: row.width
        y: Math.max(Theme.px(10), (Theme.target - height) / 2)
    }
    Component {
        id: cells

        Row {
            leftPadding: row.side
            rightPadding: row.side
            spacing: Theme.apart

            Repeater {
                model: row.columns

                Words {
                    required property var modelData
                    required property int index

                    Accessible.description: modelData.title
                    Accessible.role: Accessible.Cell
                    font.pixelSize: Theme.small
                    font.weight: modelData.strong ? Font.DemiBold : Font.Normal
                    text: row.texts[index] ?? ""
                    width: row.unit * modelData.share
                }
            }
        }
    }
    Component {
        id: lines

        Column {
            leftPadding: row.side
            spacing: Theme.px(4)

            Words {
                Accessible.ignored: true
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
                text: row.part(true)
                visible: text !== ""
                width: row.width - 2 * row.side
            }
            Words {
                Accessible.ignored: true
                color: row.chosen ? Theme.ink : Theme.soft
                font.pixelSize: Theme.small
                text: row.part(false)
                visible: text !== ""
                width: row.width - 2 * row.side
            }
        }
    }
    Flow {
        id: more

        spacing: Theme.apart
        visible: row.open
        width: row.width - 2 * row.side
        x: row.side
        y: shape.y + shape.height + Theme.px(20)

        Repeater {
            model: row.open ? row.actions : []

            DeskButton {
                required property var modelData

                text: modelData.title

                onActiveFocusChanged: {
                    if (activeFocus)
                        row.revealed(mapToItem(row, 0, height).y);
                }
                onClicked: row.act(modelData.code)
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.stroke
        width: parent.width
    }
}
