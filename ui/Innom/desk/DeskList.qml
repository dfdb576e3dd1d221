pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The rows of a table: only those in sight exist; arrow keys walk through them, and Enter chooses one.
ListView {
    id: list

    objectName: "rows"

    required property DeskRows rows
    required property var columns
    required property var actions
    required property string name
    required property string chosen
    required property bool narrow
    required property int side
    required property real unit
    // Set, a turn later and not bound: the room at the foot changes what it is asked of.
    property bool overflows: false

    signal act(code: string, key: string)
    signal picked(key: string)

    function look(): void {
        overflows = contentHeight > height + 1;
    }

    Accessible.focusable: true
    Accessible.name: name
    Accessible.role: Accessible.Table
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    clip: true
    currentIndex: -1
    model: rows
    reuseItems: true
    visible: rows.total > 0

    delegate: DeskRow {
        actions: list.actions
        chosen: key !== "" && (list.chosen === key || mark === "chosen")
        columns: list.columns
        current: ListView.isCurrentItem && list.activeFocus && Theme.steered
        narrow: list.narrow
        side: list.side
        unit: list.unit
        width: list.width

        onAct: code => list.act(code, key)
        onRevealed: foot => {
            const last = y + foot + Theme.gap / 2 - list.height + list.bottomMargin;
            if (list.contentY < last)
                list.contentY = last;
        }
        onTouched: {
            list.currentIndex = index;
            list.picked(key);
        }
    }

    onContentHeightChanged: Qt.callLater(look)
    onHeightChanged: Qt.callLater(look)
    onActiveFocusChanged: {
        if (activeFocus && currentIndex < 0)
            currentIndex = 0;
    }
    Keys.onReturnPressed: list.picked(list.rows.keyAt(currentIndex))
    Keys.onEnterPressed: list.picked(list.rows.keyAt(currentIndex))
    Keys.onPressed: event => {
        const way = ({
                [Qt.Key_PageDown]: 8,
                [Qt.Key_PageUp]: -8,
                [Qt.Key_Home]: -count,
                [Qt.Key_End]: count
            })[event.key];
        if (way !== undefined) {
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + way));
            event.accepted = true;
        }
    }
}
