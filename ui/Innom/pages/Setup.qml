pragma ComponentBehavior: Bound

import QtQuick
import Innom

// The first start: three steps, each made anew when it is reached.
Item {
    id: setup

    required property Reception reception
    required property SetupView view

    anchors.fill: parent

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: setup.view.step === "person" ? person : setup.view.step === "sheet" ? sheet : typed
    }
    Component {
        id: person

        SetupPerson {
            reception: setup.reception
            view: setup.view
        }
    }
    Component {
        id: sheet

        SetupSheet {
            busy: setup.view.busy
            fingerprint: setup.view.fingerprint
            groups: setup.view.groups
            problem: setup.view.refusal.sentence

            onPrinted: setup.view.print_sheet()
            onWritten: setup.view.written()
        }
    }
    Component {
        id: typed

        SetupTyped {
            asked: setup.view.asked
            busy: setup.view.busy
            problem: setup.view.refusal.sentence

            onAgain: setup.view.show_again()
            onTyped: (one, other) => setup.view.confirm(one, other)
        }
    }
}
