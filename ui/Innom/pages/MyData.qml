pragma ComponentBehavior: Bound

import QtQuick
import Innom

// A visitor's own data, opened by her pass: all of it, then one card at a time. Each is made anew and forgets.
Item {
    id: mine

    required property Reception reception
    required property MyDataView view
    readonly property StoredVisit stored: view.stored
    readonly property list<string> at: view.section.split("/")
    readonly property bool held: stored.hold !== "" && ["correct", "withdraw", "erase"].includes(at[0])
    readonly property bool here: stored.closed === ""
    readonly property string copies: qsTr("In copies of the store it stays sealed until %1; from then on nobody can read it there either.").arg(stored.keptUntil)
    readonly property list<string> uncounted: here ? [qsTr("You are then no longer counted among those in the building, and need not sign out.")] : []
    readonly property var headings: ({
            "correct": qsTr("Correct my details"),
            "withdraw": qsTr("Withdraw an agreement"),
            "erase": qsTr("Erase")
        })

    anchors.fill: parent

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: mine.held ? refused : ({
                "": overview,
                "correct": correct,
                "take": take,
                "withdraw": mine.at.length > 1 ? confirm : withdraw,
                "erase": erase,
                "handed": handed,
                "complain": complain
            })[mine.at[0]]
    }
    Component {
        id: overview

        MyOverview {
            reception: mine.reception
            view: mine.view
        }
    }
    Component {
        id: correct

        MyCorrect {
            reception: mine.reception
            view: mine.view
        }
    }
    Component {
        id: take

        MyTake {
            view: mine.view
        }
    }
    Component {
        id: withdraw

        MyAgreements {
            view: mine.view
        }
    }
    Component {
        id: confirm

        MyWithdrawal {
            copies: mine.copies
            purpose: mine.at[1]
            uncounted: mine.uncounted
            view: mine.view
        }
    }
    Component {
        id: handed

        MyDisclosures {
            view: mine.view
        }
    }
    Component {
        id: refused

        MyPlain {
            heading: mine.headings[mine.at[0]]
            view: mine.view
            warning: mine.stored.hold
        }
    }
    Component {
        id: erase

        MyPlain {
            action: qsTr("Erase my visit")
            heading: qsTr("Erase your visit?")
            paragraphs: [qsTr("It is gone here at once, and nobody can bring it back."), mine.copies].concat(mine.uncounted)
            view: mine.view

            onDone: view.erase()
        }
    }
    Component {
        id: complain

        MyPlain {
            heading: qsTr("How to complain")
            paragraphs: [qsTr("%1 answers for your data. You reach them here: %2").arg(mine.stored.controller).arg(mine.stored.contact), qsTr("If you think that your data are not handled as they should be, you may complain to the supervisory authority at any time: %1").arg(mine.stored.authority)]
            view: mine.view
        }
    }
}
