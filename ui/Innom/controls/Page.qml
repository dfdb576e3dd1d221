pragma ComponentBehavior: Bound

import QtQuick
import Innom

// A page that scrolls when its content is taller than the room above the keyboard: it says so, keeps the field in use
// in sight, and goes on at one touch (WCAG 2.5.7: nobody has to drag).
Flickable {
    id: page

    default property alias content: body.data
    property bool centred: false
    property Actions actions: null // pinned to this page's foot or side
    property Item alongside: null // stays in sight with the field in use
    property int contentSide: Theme.margin
    property int air: Theme.gap // above and below what it shows
    readonly property bool tall: Theme.tall
    readonly property Item focusItem: page.Window.activeFocusItem
    readonly property bool overflows: body.height + 2 * air > height - taken
    readonly property int room: height - bottomMargin
    readonly property int breadth: body.width
    readonly property int taken: actions ? actions.takenBelow : 0
    readonly property int takenBeside: actions ? actions.takenBeside : 0

    anchors.fill: parent
    bottomMargin: taken + (more.active ? more.height : 0)
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: Math.max(height - taken, body.height + 2 * air)
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick

    onFocusItemChanged: soon.restart()
    onContentHeightChanged: soon.restart()
    onHeightChanged: soon.restart()

    Keys.onDownPressed: event => event.accepted = page.scroll(0.3)
    Keys.onUpPressed: event => event.accepted = page.scroll(-0.3)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp)
            event.accepted = page.scroll(event.key === Qt.Key_PageDown ? 0.85 : -0.85);
    }

    // By so many heights of the page; false at its end.
    function scroll(by: real): bool {
        const last = Math.max(0, page.contentHeight - page.room);
        const to = Math.max(0, Math.min(last, page.contentY + by * page.room));
        const moved = Math.abs(to - page.contentY) > 1;
        page.contentY = to;
        return moved;
    }

    // Scrolls just so far that the whole field, its label and the words under it are seen.
    function reveal(): void {
        const item = page.focusItem;
        if (!item || !inside(item))
            return;
        const whole = item.parent && item.parent.height < 2 * page.room ? item.parent : item;
        const last = alongside && alongside.visible && !alongside.activeFocus ? [alongside, item] : [whole];
        const bottom = Math.max(...last.map(each => each.mapToItem(page.contentItem, 0, each.height).y)) + Theme.gap / 2;
        const shown = whole.height + Theme.gap < page.room ? whole : item;
        const top = shown.mapToItem(page.contentItem, 0, 0).y - Theme.gap / 2;
        if (bottom > page.contentY + page.room)
            page.contentY = Math.min(bottom, page.contentHeight) - page.room;
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

        onTriggered: page.contentY = page.contentHeight - page.room
    }
    Item {
        id: body

        height: childrenRect.height
        width: page.width - page.takenBeside - 2 * page.contentSide
        x: page.contentSide + (Theme.mirrored ? page.takenBeside : 0)
        y: page.centred ? Math.max(page.air, Math.round((page.height - page.taken - height) * 0.42)) : page.air
    }
    ScrollTrack {
        inset: Math.round((Math.min(page.contentSide, Theme.margin) - width) / 2) // in the middle of the margin
        parent: page
        view: page
    }
    Loader {
        id: more

        active: page.overflows && !Theme.typing
        parent: page
        width: page.width - page.takenBeside
        x: Theme.mirrored ? page.takenBeside : 0
        y: page.height - page.taken - height

        sourceComponent: MoreBelow {
            atEnd: page.atYEnd
            side: page.contentSide

            onClicked: {
                if (!page.scroll(0.85))
                    page.contentY = 0;
            }
        }
    }
}
