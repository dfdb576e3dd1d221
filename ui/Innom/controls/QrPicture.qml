pragma ComponentBehavior: Bound

import QtQuick
import Innom

// A QR drawn from its modules: dark on white with the quiet zone that a reader needs, in high contrast too, and every
// module a whole number of pixels.
Rectangle {
    id: picture

    required property list<string> rows
    property int room
    readonly property int quiet: 4
    readonly property int across: rows.length > 0 ? rows.length : 29
    // At least 35 mm without the quiet zone, where the glass has them.
    readonly property real least: Math.min(35 * Theme.pixelsPerMm, Theme.shortSide / 2) / across
    readonly property int dot: Math.max(Math.ceil(least), Math.floor(room / (across + 2 * quiet)), 2)

    // Where each run of dark modules begins (x), and how long it is (y).
    function runs(row: string): list<point> {
        const made = [];
        let at = 0;
        for (const part of row.split(/(1+)/)) {
            if (part.startsWith("1"))
                made.push(Qt.point(at, part.length));
            at += part.length;
        }
        return made;
    }

    Accessible.role: Accessible.Graphic
    color: "#FFFFFF"
    implicitHeight: implicitWidth
    implicitWidth: dot * (across + 2 * quiet)

    Repeater {
        model: picture.rows

        Item {
            id: line

            required property int index
            required property string modelData

            x: picture.quiet * picture.dot
            y: (picture.quiet + index) * picture.dot

            Repeater {
                model: picture.runs(line.modelData)

                Rectangle {
                    required property point modelData

                    antialiasing: false
                    color: "#000000"
                    height: picture.dot
                    width: modelData.y * picture.dot
                    x: modelData.x * picture.dot
                }
            }
        }
    }
}
