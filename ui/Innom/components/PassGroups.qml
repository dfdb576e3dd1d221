pragma ComponentBehavior: Bound

import QtQuick
import Innom

// A pass typed by hand: sixteen groups as it is written, one leads to the next, and a wrong one is marked.
Grid {
    id: groups

    objectName: "groups"

    property list<string> faulty
    readonly property int count: 16
    readonly property int widest: boxes.count > 0 ? at(1).implicitWidth : 1

    signal finished

    function at(number: int): GroupField {
        return boxes.itemAt(Math.max(1, Math.min(number, count)) - 1) as GroupField;
    }

    // A group that was mended is the last one typed, wherever it stands.
    function advance(number: int): void {
        if (written().every((text, index) => text.length === at(index + 1).maximumLength))
            finished();
        else
            take(number + 1);
    }

    function take(number: int): void {
        at(number).take();
    }

    function written(): list<string> {
        const typed = [];
        for (let number = 1; number <= count; number++)
            typed.push(at(number).text);
        return typed;
    }

    LayoutMirroring.enabled: false
    columnSpacing: Theme.apart
    leftPadding: Theme.mirrored ? Math.max(0, width - columns * (widest + columnSpacing) + columnSpacing) : 0
    columns: [8, 4].find(each => width >= each * (widest + columnSpacing) - columnSpacing) ?? 2
    rowSpacing: Theme.apart

    Repeater {
        id: boxes

        model: groups.count

        GroupField {
            required property int index

            faulty: groups.faulty.includes(String(number))
            label: qsTr("Group %1 of %2").arg(number).arg(groups.count)
            last: number === groups.count
            maximumLength: last ? 1 : 4
            number: index + 1

            onEmptied: groups.take(number - 1)
            onFilled: groups.advance(number)
        }
    }
}
