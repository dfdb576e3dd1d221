pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The one window: header, one page at a time, the keyboard below, and the question whether somebody is still there.
Window {
    id: root

    required property Reception reception
    // What a page is given, the same for every page: of each object that setSource is given, Qt 6.11 never lets go.
    readonly property var plainly: ({
            "reception": root.reception
        })
    readonly property var withView: ({
            "reception": root.reception,
            "view": null
        })
    readonly property real keyboardHeight: keyboard.status === Loader.Ready ? keyboard.height : 0
    // Where the controls begin: in reach mode the upper half of a tall glass has none.
    readonly property real top: Math.max(ribbon.height, Theme.reach && Theme.towers ? Math.round(height / 2) : 0)

    function open(): void {
        const reception = root.reception;
        const given = reception.view ? root.withView : root.plainly;
        if (reception.view)
            given.view = reception.view;
        page.setSource(Qt.resolvedUrl(`pages/${reception.page}.qml`), given);
        if (!page.activeFocus)
            page.forceActiveFocus();
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.paper
    height: 1080
    title: "Innom"
    width: 1920

    Component.onCompleted: root.open()

    Binding {
        property: "mirrored"
        target: Theme
        value: root.reception.language.mirrored
    }
    Binding {
        property: "tall"
        target: Theme
        value: root.height > root.width
    }
    Binding {
        property: "typing"
        target: Theme
        value: root.keyboardHeight > 0
    }
    Binding {
        property: "steered"
        target: Theme
        value: root.reception.glass.steered
    }
    Binding {
        property: "longSide"
        target: Theme
        value: Math.max(root.width, root.height)
    }
    Binding {
        property: "shortSide"
        target: Theme
        value: Math.min(root.width, root.height)
    }
    Binding {
        property: "pixelsPerMm"
        target: Theme
        value: root.reception.glass.widthMm > 0 ? root.width / root.reception.glass.widthMm : root.Screen.pixelDensity
    }
    Connections {
        function onPageChanged(): void {
            languages.active = false;
            root.open();
        }
        function onWiped(): void {
            languages.active = false;
            if (!root.reception.alone)
                Theme.plain();
        }

        function onPlaced(): void {
            Theme.still = root.reception.glass.still;
            if (root.reception.awake && !root.reception.alone && !keyboard.item)
                keyboard.setSource(Qt.resolvedUrl("components/KeyboardPanel.qml"), {
                    language: root.reception.language,
                    reception: root.reception
                });
        }

        target: root.reception
    }
    Item {
        id: glass

        anchors.fill: parent
        // What lies beneath the question is not there for a screen reader either.
        visible: !still.active

        Keys.onEscapePressed: root.reception.back()

        Loader {
            id: ribbon

            active: root.reception.demo !== ""
            width: parent.width

            sourceComponent: DemoRibbon {
                passphrase: root.reception.demo
            }
        }
        Header {
            id: header

            page: page
            reception: root.reception
            visible: !languages.active
            width: parent.width
            y: root.top

            onLanguagesAsked: languages.active = true
            onContrastAsked: Theme.contrast = !Theme.contrast
            onReachAsked: Theme.reach = !Theme.reach
            onTextScaleAsked: Theme.textScale = Theme.textScale >= 1.6 ? 1 : Theme.textScale + 0.3
        }
        Loader {
            id: page

            focus: !languages.active
            height: root.height - y - root.keyboardHeight
            visible: !languages.active
            width: parent.width
            y: note.y + (note.active ? note.height + Theme.px(8) : 0)
        }
        Loader {
            id: note

            active: ["CheckIn", "Done", "Privacy", "MyEnd"].includes(root.reception.page) && root.reception.checkOut.refusal.sentence !== ""
            width: root.width - 2 * Theme.margin
            x: Theme.margin
            y: header.y + header.height

            sourceComponent: ScanNote {
                view: root.reception.checkOut
            }
        }
        Loader {
            id: keyboard

            anchors.bottom: parent.bottom
            width: parent.width
        }
        Loader {
            id: languages

            active: false
            objectName: "languages"
            height: root.height - y
            width: parent.width
            y: root.top

            sourceComponent: LanguageList {
                language: root.reception.language

                onClosed: {
                    languages.active = false;
                    page.forceActiveFocus();
                }
            }
        }
    }
    Loader {
        id: still

        active: root.reception.idle.asking && !["Done", "Gone", "MyEnd"].includes(root.reception.page)
        anchors.fill: parent

        onActiveChanged: {
            if (!active)
                page.forceActiveFocus();
        }

        sourceComponent: StillHere {
            idle: root.reception.idle
            begins: root.top
        }
    }
}
