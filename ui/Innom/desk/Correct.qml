pragma ComponentBehavior: Bound

import QtQuick
import Innom

// One of the visits that are kept is found by typing; then it is corrected, copied or erased, or an agreement taken back.
Item {
    id: correct

    required property DeskView desk
    required property CorrectView view
    readonly property var said: ({
            "corrected": qsTr("Corrected."),
            "withdrawn": qsTr("Taken back."),
            "erased": qsTr("Erased. Nothing of this visit is kept here any more."),
            "printed": qsTr("Sent to the printer.")
        })

    DeskBar {
        id: bar

        note: !correct.view.shown ? qsTr("One moment …") : correct.view.step === "" ? correct.view.period : ""
        problem: correct.view.step === "" ? correct.view.refusal.sentence : ""
        said: correct.said[correct.view.done] ?? ""
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
    }
    DeskVisits {
        actions: [
            {
                "code": "correct",
                "title": qsTr("Correct")
            },
            {
                "code": "print",
                "title": qsTr("Copy for the visitor")
            },
            {
                "code": "withdraw",
                "title": qsTr("Take back an agreement")
            },
            {
                "code": "erase",
                "title": qsTr("Erase")
            }
        ]
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(20)
        empty: qsTr("Nobody was registered in these days.")
        name: qsTr("Visits")
        rows: correct.view.rows
        visible: correct.view.shown && correct.view.step === ""
        width: bar.width
        x: Theme.margin

        onAct: (code, key) => correct.view.begin(code, key)
    }
    Loader {
        id: one

        active: correct.view.step !== ""
        anchors.fill: parent
        sourceComponent: correct.view.step === "erase" ? erase : correct.view.step === "withdraw" ? withdraw : form
    }
    Component {
        id: form

        DeskCorrect {
            view: correct.view
        }
    }
    Component {
        id: withdraw

        DeskWithdraw {
            view: correct.view
        }
    }
    Component {
        id: erase

        DeskErase {
            view: correct.view
        }
    }
}
