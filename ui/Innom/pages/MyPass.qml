pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What opens a visitor's own data: her pass, then what goes with it. Each step is made anew.
Item {
    id: mine

    required property Reception reception
    required property MyDataView view

    anchors.fill: parent

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: mine.view.hasPass ? check : code
    }
    Component {
        id: code

        PassCode {
            reception: mine.reception
            view: mine.view
        }
    }
    Component {
        id: check

        PassCheck {
            reception: mine.reception
            view: mine.view
        }
    }
}
