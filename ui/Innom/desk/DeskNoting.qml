pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What was handed over is noted in three steps: the ground, the visits, the receiver.
Loader {
    id: noting

    required property NotingView view

    active: view.step !== ""
    focus: active
    sourceComponent: view.step === "why" ? why : view.step === "which" ? which : whom

    Component {
        id: why

        DeskNotingWhy {
            view: noting.view
        }
    }
    Component {
        id: which

        DeskNotingWhich {
            view: noting.view
        }
    }
    Component {
        id: whom

        DeskNotingWhom {
            view: noting.view
        }
    }
}
