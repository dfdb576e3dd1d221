pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Whether a form stands on one page (`step` 0) or in three steps: measured, once it is laid out and whenever the glass,
// the letters or the language change. What makes it longer while somebody types in it changes nothing.
Item {
    id: steps

    required property Flickable page
    required property int below
    required property Language language
    property int step: 0
    readonly property bool last: step === 0 || step === 3

    function arrange(): void {
        measured.kept = Math.max(1, step);
        step = 0;
        measured.restart();
    }

    Component.onCompleted: arrange()

    Connections {
        function onTextScaleChanged(): void {
            steps.arrange();
        }

        target: Theme
    }
    Connections {
        function onHeightChanged(): void {
            steps.arrange();
        }
        function onWidthChanged(): void {
            steps.arrange();
        }

        target: steps.Window.window
    }
    Connections {
        function onChanged(): void {
            steps.arrange();
        }

        target: steps.language
    }
    Timer {
        id: measured

        property int kept: 1

        interval: 30

        onTriggered: {
            // The room without the keyboard.
            const room = steps.Window.height - steps.page.mapToItem(null, 0, 0).y - steps.below;
            if (steps.page.contentHeight > room)
                steps.step = kept;
        }
    }
}
