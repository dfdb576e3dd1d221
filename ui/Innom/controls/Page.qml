pragma ComponentBehavior: Bound

import QtQuick
import Innom

// A page that scrolls when its content is taller than the room above the keyboard, and keeps the field in use in sight.
Flickable {
    id: page

    default property alias content: body.data
    property bool centred: false
    property Item alongside: null // stays in sight with the field in use
    property int contentSide: Theme.margin
    readonly property bool tall: height > width
    readonly property Item focusItem: page.Window.activeFocusItem

    anchors.fill: parent
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: Math.max(height, body.childrenRect.height + 2 * Theme.gap)
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick

    onFocusItemChanged: soon.restart()
    onContentHeightChanged: soon.restart()
    onHeightChanged: soon.restart()

    // Scrolls just so far that the whole field, its label and the words under it are seen.
    function reveal(): void {
        const item = page.focusItem;
        if (!item || !inside(item))
            return;
        const whole = item.parent && item.parent.height < page.height ? item.parent : item;
        const top = whole.mapToItem(page.contentItem, 0, 0).y - Theme.gap;
        const last = alongside && alongside.visible && !alongside.activeFocus ? alongside : whole;
        const bottom = last.mapToItem(page.contentItem, 0, last.height).y + Theme.gap;
        if (bottom > page.contentY + page.height)
            page.contentY = Math.min(bottom - page.height, page.contentHeight - page.height);
        if (top < page.contentY)
            page.contentY = Math.max(0, top);
    }

    // Down to the last line once the keyboard has gone.
    function showEnd(): void {
        toEnd.restart();
    }

    function inside(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === body)
                return true;
        }
        return false;
    }

    // After the layout has settled; a timer of our own dies with the page, a delayed call would not.
    Timer {
        id: soon

        interval: 30

        onTriggered: page.reveal()
    }
    Timer {
        id: toEnd

        interval: 50

        onTriggered: page.contentY = page.contentHeight - page.height
    }
    Item {
        id: body

        height: childrenRect.height
        width: page.width - 2 * page.contentSide
        x: page.contentSide
        y: page.centred ? Math.max(Theme.gap, Math.round((page.height - height) * 0.42)) : Theme.gap
    }
}
