pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// The staff's pages: the sections at the side of a wide glass, else a list that one comes back to; why is asked once
// before the first names; the lock is always at the same place.
Item {
    id: desk

    required property Reception reception
    required property DeskView view
    // Without the keyboard.
    readonly property real room: Window.height - (parent ? parent.y : 0)
    readonly property int many: view.sections.length
    // All of them in sight, or none: a list that scrolls beside another one is no help.
    readonly property bool rail: !Theme.tall && many > 1 && many * (Theme.target + Theme.apart) < room + Theme.apart / 2 && width > Theme.label * 68
    // The keyboard has taken a low glass: what is searched stands above it.
    readonly property bool cramped: Theme.typing && !view.asking && height < Math.max(Theme.target * 8, Theme.body * 16)
    readonly property bool home: view.key === ""

    function show(): void {
        if (view.person === "") {
            body.source = "";
            return;
        }
        if (view.asking)
            body.setSource(Qt.resolvedUrl("../desk/DeskWhy.qml"), {
                desk: view
            });
        else if (view.section)
            body.setSource(Qt.resolvedUrl(`../desk/${view.key}.qml`), {
                desk: view,
                view: view.section
            });
        else
            body.setSource(Qt.resolvedUrl("../desk/DeskHome.qml"), {
                desk: view,
                rail: Qt.binding(() => desk.rail)
            });
        if (home && body.item)
            (body.item as Item).forceActiveFocus();
        else
            title.forceActiveFocus();
    }

    anchors.fill: parent

    Component.onCompleted: show()

    Connections {
        function onLeft(): void {
            desk.reception.home();
        }
        function onTurned(): void {
            desk.show();
        }

        target: desk.view
    }
    Column {
        id: side

        spacing: Theme.apart
        visible: desk.rail && !Theme.typing
        width: desk.rail ? Theme.label * 13 : 0
        x: Theme.mirrored ? desk.width - width - Theme.margin : Theme.margin
        y: Theme.px(8)

        Keys.forwardTo: [arrows]

        Repeater {
            model: desk.rail ? desk.view.sections : []

            DeskTab {
                required property var modelData

                chosen: desk.view.key === modelData.key
                first: modelData.first
                text: modelData.title
                width: side.width

                onClicked: desk.view.turn(modelData.key)
            }
        }
    }
    Arrows {
        id: arrows

        group: side
    }
    FontMetrics {
        id: large

        font: title.font
    }
    // Where you are, beside the buttons; below them where one of its words would be cut.
    GridLayout {
        id: top

        readonly property real word: large.font && Math.max(...title.text.split(" ").map(each => large.advanceWidth(each)))
        readonly property bool beside: Math.max(word, title.font.pixelSize * 5) <= width - ways.implicitWidth - columnSpacing

        columnSpacing: Theme.apart
        rowSpacing: Theme.px(12)
        visible: !desk.cramped
        width: body.width - 2 * Theme.margin
        x: body.x + Theme.margin
        y: Theme.px(8)

        Column {
            Layout.column: 0
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.row: top.beside ? 0 : 1
            spacing: Theme.px(4)

            Heading {
                id: title

                font.pixelSize: Theme.heading
                text: desk.home ? qsTr("Reception") : desk.view.title
                width: parent.width
            }
            Words {
                color: Theme.soft
                font.pixelSize: Theme.label
                text: qsTr("Unlocked: %1").arg(desk.view.person)
                visible: desk.room > Theme.label * 22 // on a low glass what is worked on needs it
                width: parent.width
            }
        }
        Row {
            id: ways

            Layout.alignment: Qt.AlignRight
            Layout.column: top.beside ? 1 : 0
            Layout.row: 0
            spacing: Theme.apart

            DeskButton {
                text: qsTr("Back")
                visible: !desk.home && !desk.rail

                onClicked: desk.view.turn("")
            }
            DeskButton {
                text: qsTr("Lock")

                onClicked: desk.reception.home()
            }
        }
    }
    DeskPrinting {
        id: paper

        view: desk.view.printing
        visible: says && !desk.cramped
        width: top.width
        x: top.x
        y: top.y + top.height + Theme.px(12)
    }
    Item {
        id: rest

        anchors.bottom: parent.bottom
        anchors.top: parent.top
        anchors.topMargin: desk.cramped ? 0 : top.y + top.height + Math.max(Theme.px(20), Theme.apart) + (paper.visible ? paper.height + Theme.px(12) : 0)
        width: parent.width
    }
    Loader {
        id: body

        focus: true
        height: rest.height
        width: desk.width - x - (Theme.mirrored && desk.rail ? side.width + Theme.margin : 0)
        x: desk.rail && !Theme.mirrored ? side.x + side.width : 0
        y: rest.y
    }
}
