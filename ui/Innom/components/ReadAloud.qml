pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Innom

// Says the page's words and what has the focus, once, when touched. What a visitor typed stands in fields, and fields
// are named, never read.
Chip {
    id: aloud

    required property Speech speech
    required property Item page

    // Every word in sight, in reading order.
    function words(item: Item): list<string> {
        let found = [];
        for (const child of item.children) {
            if (!child.visible)
                continue;
            const text = child as Words;
            if (text && text.spoken !== "" && !text.Accessible.ignored)
                found.push(text.spoken);
            else if (!text)
                found = found.concat(words(child));
        }
        return found;
    }

    function focused(): string {
        const item = aloud.Window.activeFocusItem;
        const button = item as T.AbstractButton;
        const field = item as T.TextField;
        return button && button !== aloud ? button.Accessible.name || button.text : field ? field.Accessible.name : "";
    }

    Accessible.name: qsTr("Read aloud")

    onClicked: {
        const at = focused();
        speech.say(words(page).concat(at !== "" ? [at] : []).join("\n"));
    }

    Glyph {
        anchors.centerIn: parent
        implicitWidth: Math.round(Theme.label * 1.1)
        kind: "sound"
    }
}
