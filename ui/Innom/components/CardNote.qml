pragma ComponentBehavior: Bound

import QtQuick
import Innom

// Where her card tells of another notice than the one in force: she is to read it before she agrees.
Words {
    id: note

    required property CardView card

    color: Theme.warn
    text: ({
            "changed": qsTr("The privacy notice has changed since your card was made. Please read it before you agree to anything."),
            "elsewhere": qsTr("Your card was made at another location. Please read the privacy notice of this one before you agree to anything.")
        })[note.card ? note.card.notice : ""] ?? ""
}
