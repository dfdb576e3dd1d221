pragma ComponentBehavior: Bound

import QtQuick

// Arrow keys in a group of controls: to the nearest one in that direction, as the eye sees them.
Item {
    id: arrows

    required property Item group
    readonly property var ways: ({
            [Qt.Key_Left]: Qt.point(-1, 0),
            [Qt.Key_Right]: Qt.point(1, 0),
            [Qt.Key_Up]: Qt.point(0, -1),
            [Qt.Key_Down]: Qt.point(0, 1)
        })

    function stops(item: Item): list<Item> {
        let found = [];
        for (const child of item.children) {
            if (child.visible && child.enabled)
                found = found.concat(child.activeFocusOnTab ? [child] : stops(child));
        }
        return found;
    }

    // Whether there was one to go to.
    function move(way: point): bool {
        const from = arrows.Window.activeFocusItem;
        const here = middle(from);
        let best = null;
        let least = Infinity;
        for (const stop of stops(group)) {
            const there = middle(stop);
            const along = (there.x - here.x) * way.x + (there.y - here.y) * way.y;
            const aside = Math.abs((there.x - here.x) * way.y) + Math.abs((there.y - here.y) * way.x);
            if (stop !== from && along > 1 && along >= aside / 4 && along + 2 * aside < least) {
                least = along + 2 * aside;
                best = stop;
            }
        }
        if (best)
            best.forceActiveFocus(Qt.TabFocusReason);
        return best !== null;
    }

    function middle(item: Item): point {
        return item.mapToItem(group, item.width / 2, item.height / 2);
    }

    // Seen, for keys are handed on to visible items only; without a size it takes no place.
    height: 0
    width: 0

    Keys.onPressed: event => {
        const way = arrows.ways[event.key];
        event.accepted = way !== undefined && arrows.move(way);
    }
}
