pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What was ever handed over, and to whom; and what is noted of it now.
Item {
    id: handed

    required property DeskView desk
    required property HandedOverView view
    readonly property NotingView noting: view.noting
    readonly property bool listing: noting.step === ""
    readonly property bool roomy: height > Theme.body * 22

    DeskBar {
        id: bar

        note: !handed.listing || !handed.roomy ? "" : qsTr("What was given to authorities and others, and whether its visitors are told. No visitor is named.")
        problem: !handed.listing ? "" : handed.view.damaged > 0 ? qsTr("%n of these is/are not as signed: somebody changed what is stored. Call IT.", "", handed.view.damaged) : handed.view.refusal.sentence
        said: handed.listing && handed.noting.printable ? qsTr("Noted in the log.") : ""
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
    }
    // Above the list, where that scrolls.
    DeskButton {
        id: sooner

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        primary: true
        text: begins.text
        visible: handed.listing && !handed.roomy
        y: bar.height + Theme.px(10)

        onClicked: handed.noting.begin()
    }
    DeskTable {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: handed.roomy ? Theme.px(32) : Theme.px(10)
        anchors.top: handed.roomy ? bar.bottom : sooner.bottom
        anchors.topMargin: handed.roomy ? Theme.px(20) : Theme.px(4)
        columns: [
            {
                "title": qsTr("When"),
                "share": 15
            },
            {
                "title": qsTr("To whom"),
                "share": 22,
                "strong": true
            },
            {
                "title": qsTr("Visits"),
                "share": 9,
                "said": qsTr("visits: %1")
            },
            {
                "title": qsTr("By whom"),
                "share": 15
            },
            {
                "title": qsTr("Ground"),
                "share": 16
            },
            {
                "title": qsTr("Case"),
                "share": 10
            },
            {
                "title": qsTr("Visitors are told"),
                "share": 13
            }
        ]
        empty: handed.view.busy ? qsTr("One moment …") : qsTr("Nothing was ever handed over.")
        name: qsTr("Handed over")
        rows: handed.view.rows
        visible: handed.listing
        width: bar.width
        x: Theme.margin

        DeskButton {
            id: begins

            primary: true
            text: qsTr("Note what was handed over")
            visible: handed.roomy

            onClicked: handed.noting.begin()
        }
        DeskButton {
            enabled: !handed.desk.printing.busy
            text: qsTr("Print the receipt")
            visible: handed.noting.printable

            onClicked: handed.noting.print()
        }
    }
    DeskNoting {
        anchors.fill: parent
        view: handed.noting
    }
}
