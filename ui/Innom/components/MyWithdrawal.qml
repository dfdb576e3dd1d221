pragma ComponentBehavior: Bound

import QtQuick
import Innom

// What follows from withdrawing this one agreement, and one touch that does it.
MyPlain {
    id: withdrawal

    required property string purpose
    required property string copies
    required property list<string> uncounted // what an erased visit means for who is still here
    readonly property StoredVisit stored: view.stored

    function effect(): list<string> {
        if (purpose === "all")
            return [qsTr("Without any agreement your whole visit is erased here at once, and nobody can bring it back.")];
        if (purpose === "host")
            return [qsTr("Whom you visit is deleted from what is stored of your visit.")];
        if (purpose === "roll_call")
            return [qsTr("From now on you are counted in the roll call without your name.")];
        if (stored.closed !== "")
            return [qsTr("Your visit is kept for contact tracing alone, and you have left: so it is erased at once.")];
        const gone = stored.host !== "" && !stored.purposes.includes("host") ? qsTr("Your phone number, your e-mail and whom you visit are deleted at once.") : qsTr("Your phone number and your e-mail are deleted at once.");
        const rest = stored.purposes.length > 1 ? [qsTr("The pass ends with it: withdraw anything else first, or choose all of them.")] : [];
        return [gone, qsTr("The rest is kept only until you leave. Your exit number goes on working; this pass opens nothing any more.")].concat(rest);
    }

    action: qsTr("Withdraw")
    heading: purpose === "all" ? qsTr("Withdraw all agreements?") : purpose === "tracing" ? qsTr("Withdraw contact tracing?") : purpose === "host" ? qsTr("Withdraw telling whom you visit?") : qsTr("Withdraw the roll call?")
    paragraphs: effect().concat(copies, purpose === "all" ? uncounted : [])

    onDone: view.withdraw(purpose)
}
