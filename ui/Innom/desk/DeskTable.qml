pragma ComponentBehavior: Bound

import QtQuick
import Innom

// A table of staff: filtered as one types, sorted by touching a head; only the rows in sight exist. Touching a row
// chooses it and shows under it what can be done with it. On a narrow glass each row is a card of two lines.
//   columns: [{title, share, strong (the row's own name), plain (not sorted by it)}], in the order of the rows' texts
//   children: buttons for the whole table, beside the search
//   actions: [{code, title}], of which act(code, key) tells
//   a row with the mark "chosen" looks chosen, beside others: for choosing several
Item {
    id: table

    default property alias content: buttons.data
    required property DeskRows rows
    required property var columns
    property var actions: []
    property string name
    property string empty
    property string label: qsTr("Search")
    property int least: 0 // letters until anything is shown; before that, hint
    property string hint
    property string chosen
    readonly property bool narrow: width < Theme.letters(22) * 58
    readonly property int side: Theme.px(20)
    readonly property real unit: (list.width - 2 * side - (columns.length - 1) * Theme.apart) / columns.reduce((sum, column) => sum + column.share, 0)

    signal act(code: string, key: string)
    signal picked(key: string)

    function pick(key: string): void {
        table.chosen = table.chosen === key ? "" : key;
        table.picked(table.chosen);
    }

    Component.onCompleted: rows.filter("")

    DeskSearch {
        id: search

        anchors.left: parent.left
        label: table.label
        rows: table.rows
        visible: table.rows.total > 0
        width: Math.min(parent.width, Theme.px(760), Math.max(Theme.label * 15, parent.width - buttons.width - Theme.apart))

        onAccepted: list.forceActiveFocus(Qt.TabFocusReason)
        onTextChanged: {
            table.pick("");
            table.rows.filter(text);
            list.positionViewAtBeginning();
        }
    }
    Flow {
        id: buttons

        readonly property real wanted: children.reduce((sum, each) => sum + (each.visible && each.implicitWidth > 0 ? each.implicitWidth + spacing : 0), -spacing)

        anchors.right: parent.right
        spacing: Theme.apart
        width: Math.max(0, Math.min(wanted, table.width))
        y: !search.visible ? 0 : beside ? search.height - height : search.height + Theme.apart
        readonly property bool beside: wanted + Theme.apart + Theme.label * 15 <= table.width
    }
    Rectangle {
        id: card

        anchors.bottom: parent.bottom
        anchors.top: parent.top
        anchors.topMargin: Math.max(search.visible ? search.height + Theme.apart : 0, buttons.height > 0 ? buttons.y + buttons.height + Theme.apart : 0)
        border.color: Theme.line
        border.width: Theme.stroke
        clip: true
        color: Theme.card
        radius: Theme.radius
        width: parent.width

        DeskHead {
            id: head

            columns: table.columns
            height: visible ? implicitHeight : 0
            rows: table.rows
            side: table.side
            unit: table.unit
            visible: !table.narrow && table.rows.total > 0
            width: list.width
            x: list.x
            y: Theme.px(8)
        }
        ListView {
            id: list

            objectName: "rows"

            Accessible.focusable: true
            Accessible.name: table.name
            Accessible.role: Accessible.Table
            activeFocusOnTab: true
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.px(8)
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.topMargin: 0
            bottomMargin: more.visible ? more.height : 0
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            clip: true
            currentIndex: -1
            model: table.rows
            reuseItems: true
            visible: table.rows.total > 0

            delegate: DeskRow {
                actions: table.actions
                chosen: key !== "" && (table.chosen === key || mark === "chosen")
                columns: table.columns
                current: ListView.isCurrentItem && list.activeFocus && Theme.steered
                narrow: table.narrow
                side: table.side
                unit: table.unit
                width: list.width

                onAct: code => table.act(code, key)
                onRevealed: foot => {
                    const last = y + foot + Theme.gap / 2 - list.height + list.bottomMargin;
                    if (list.contentY < last)
                        list.contentY = last;
                }
                onTouched: {
                    list.currentIndex = index;
                    table.pick(key);
                }
            }

            // Set, not bound: the room at the foot changes what it is asked of.
            property bool overflows: false

            onContentHeightChanged: overflows = contentHeight > height + 1
            onHeightChanged: overflows = contentHeight > height + 1
            onActiveFocusChanged: {
                if (activeFocus && currentIndex < 0)
                    currentIndex = 0;
            }
            Keys.onReturnPressed: table.pick(table.rows.keyAt(currentIndex))
            Keys.onEnterPressed: table.pick(table.rows.keyAt(currentIndex))
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
        FocusRing {
            around: list
            away: -border.width - Theme.stroke
            radius: Theme.radius - Theme.px(4)
        }
        Words {
            anchors.centerIn: parent
            color: Theme.soft
            horizontalAlignment: Text.AlignHCenter
            text: table.rows.total === 0 ? table.empty : search.text.trim().length < table.least ? table.hint : qsTr("Nothing here matches “%1”.").arg(search.text)
            visible: table.rows.count === 0
            width: parent.width - 2 * Theme.gap
        }
        ScrollTrack {
            parent: list
            view: list
        }
        MoreBelow {
            id: more

            atEnd: list.atYEnd
            side: 0
            visible: list.overflows && !Theme.typing
            width: list.width
            x: list.x
            y: card.height - height - Theme.px(8)

            onClicked: {
                if (list.atYEnd)
                    list.positionViewAtBeginning();
                else
                    list.contentY = Math.min(list.contentY + 0.85 * (list.height - height), list.originY + list.contentHeight - list.height + list.bottomMargin);
            }
        }
    }
}
