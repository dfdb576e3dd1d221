pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What is searched for in a table, and how many rows it leaves: beside the label, or below where that is long.
Field {
    id: search

    required property DeskRows rows
    readonly property bool beside: said.advanceWidth < width

    enterKey: Qt.EnterKeyDone
    help: beside ? "" : count.text

    TextMetrics {
        id: said

        font: count.font
        text: search.label + "  " + count.text
    }
    Words {
        id: count

        color: Theme.soft
        font.pixelSize: Theme.label
        parent: search.parent
        text: qsTr("%1 of %2").arg(search.rows.count.toLocaleString(Qt.locale(), "f", 0)).arg(search.rows.total.toLocaleString(Qt.locale(), "f", 0))
        visible: search.visible && search.beside
        x: Theme.mirrored ? search.x : search.x + search.width - width
        y: search.y
    }
}
