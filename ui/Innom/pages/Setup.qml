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
            view: setup.view
        }
    }
    Component {
        id: typed

        SetupTyped {
            view: setup.view
        }
    }
}
