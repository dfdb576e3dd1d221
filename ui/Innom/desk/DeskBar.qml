pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Above a section's own part: what it is about, and what was done or refused.
Column {
    id: bar

    property string note
    property string said
    property string problem

    spacing: Theme.px(8)

    Words {
        color: Theme.soft
        font.pixelSize: Theme.label
        text: bar.note
        visible: text !== ""
        width: parent.width
    }
    Words {
        Accessible.role: Accessible.AlertMessage
        font.pixelSize: Theme.label
        text: bar.said
        visible: text !== ""
        width: parent.width

        onTextChanged: {
            if (bar.said !== "")
                Accessible.announce(bar.said);
        }
    }
    ErrorNote {
        text: bar.problem
        width: parent.width
    }
}
