pragma ComponentBehavior: Bound

import QtQuick
import Innom

// A new recovery sheet in three steps: her passphrase, the sheet, two of its groups.
Loader {
    id: sheet

    required property NewSheetView view

    active: view.step !== ""
    focus: active
    sourceComponent: view.step === "passphrase" ? passphrase : view.step === "sheet" ? shown : typed

    Component {
        id: passphrase

        DeskSheetWhose {
            view: sheet.view
        }
    }
    Component {
        id: shown

        SetupSheet {
            busy: sheet.view.busy
            foot: qsTr("Fingerprint of the first person’s key: %1").arg(sheet.view.fingerprint)
            groups: sheet.view.groups
            heading: qsTr("The new recovery sheet")
            leaves: true
            letters: Theme.lead
            problem: sheet.view.refusal.sentence
            word: qsTr("Print it or write it down, and lock it away. It is not shown again. The old one stays good until two groups of this one are typed back.")

            onAbandoned: sheet.view.back()
            onPrinted: sheet.view.print_sheet()
            onWritten: sheet.view.written()
        }
    }
    Component {
        id: typed

        SetupTyped {
            asked: sheet.view.asked
            busy: sheet.view.busy
            last: qsTr("Use this sheet")
            letters: Theme.lead
            problem: sheet.view.refusal.sentence

            onAgain: sheet.view.show_again()
            onTyped: (one, other) => sheet.view.confirm(one, other)
        }
    }
}
