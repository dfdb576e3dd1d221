pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What can be done on a page, always in sight: beside it on a wide glass, below it on a tall one. The page leaves
// `takenBeside` and `takenBelow` free; each button takes `cell` as its width.
Item {
    id: actions

    default property alias content: grid.data
    property bool beside: !Theme.tall
    property int across: 2
    property int side: Theme.margin
    property int least: Theme.px(300)
    property string problem
    property string note
    readonly property int takenBeside: beside ? width + Math.max(Theme.margin, Theme.apart) : 0
    // The air below them, as far as the keyboard leaves it.
    readonly property int foot: Math.max(Theme.px(4), Math.min(Theme.px(56), (parent?.height ?? 0) - column.height))
    readonly property int takenBelow: beside ? 0 : height
    // The same without what is refused.
    readonly property int calmBelow: beside ? 0 : grid.height + Theme.apart + Theme.gap
    readonly property int cell: beside ? width : Math.floor((width - 2 * side - (across - 1) * grid.columnSpacing) / across)

    anchors.bottom: parent.bottom
    anchors.right: parent.right
    anchors.rightMargin: beside ? Theme.margin : 0
    implicitHeight: column.height + (beside ? foot : Theme.apart + Theme.gap)
    width: beside ? Math.ceil(Math.max(least, Theme.lead * 6.5, Theme.smallest * 9)) : parent.width

    Keys.forwardTo: [arrows]

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        visible: !actions.beside
    }
    Rectangle {
        color: Theme.line
        height: Theme.stroke
        visible: !actions.beside
        width: parent.width - 2 * actions.side
        x: actions.side
    }
    Column {
        id: column

        spacing: Theme.px(16)
        width: actions.width - 2 * x
        x: actions.beside ? 0 : actions.side
        y: actions.beside ? 0 : Theme.apart

        ErrorNote {
            text: actions.problem
            width: parent.width
        }
        Words {
            color: Theme.soft
            font.pixelSize: Theme.label
            text: actions.note
            visible: text !== ""
            width: parent.width
        }
        Grid {
            id: grid

            anchors.left: parent.left
            columnSpacing: Theme.apart
            columns: actions.beside ? 1 : actions.across
            rowSpacing: Theme.apart
        }
    }
    Arrows {
        id: arrows

        group: grid
    }
}
