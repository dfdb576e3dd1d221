pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Innom

// What a visitor writes about herself; `written` is the form as the store takes it.
Column {
    id: grid

    required property Refusal refusal
    property HostsView hosts: null
    property int part: 0 // 0: all; 1: who she is; 2: her visit
    readonly property Item hostNames: names
    readonly property int columns: width > Theme.letters(26) * 26 ? 2 : 1
    // How high all of it is on one page as long as nothing is refused or suggested.
    readonly property real calm: rows([name.calm, company.calm, phone.calm, email.calm]) + spacing + rows(asked ? [hostCalm, party.calm] : [party.calm])
    readonly property bool asked: !hosts || hosts.asked
    // With the longest hint, though another or none stands there while she types.
    readonly property real hostCalm: host.bare + (hosts && hosts.suggests ? host.spacing + Math.ceil(1.1 * longest.advanceWidth / host.width) * longest.height : 0)
    readonly property var fields: ({
            "name": name,
            "company": company,
            "phone": phone,
            "email": email,
            "host": host
        })
    property alias otherAdults: party.adults
    property alias childCount: party.childCount

    signal finished
    signal settled

    function rows(heights: list<real>): real {
        let sum = -spacing;
        for (let at = 0; at < heights.length; at += columns)
            sum += spacing + Math.max(...heights.slice(at, at + columns));
        return sum;
    }

    // In which part a field stands; 0: in none.
    function partOf(field: string): int {
        return ["host", "adults", "children"].includes(field) ? 2 : field in fields ? 1 : 0;
    }

    function take(field: string): void {
        const wanted = fields[field];
        if (wanted)
            wanted.take();
    }

    // As if she had typed it.
    function fillIn(values: var): void {
        for (const field in values)
            fields[field].text = values[field];
    }

    function written(): var {
        return {
            "name": name.text,
            "company": company.text,
            "phone": phone.text,
            "email": email.text,
            "host": host.text,
            "adults": 1 + party.adults,
            "children": party.childCount
        };
    }

    function problem(field: string): string {
        return refusal.field === field ? refusal.sentence : "";
    }

    spacing: Theme.px(24)
    visible: part < 3

    // A part that is not shown is laid out all the same.
    GridLayout {
        columnSpacing: Math.max(Theme.px(32), Theme.apart)
        columns: grid.columns
        rowSpacing: grid.spacing
        uniformCellWidths: true
        visible: grid.part < 2
        width: parent.width

        Field {
            id: name

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            label: qsTr("Full name")
            problem: grid.problem("name")

            onAccepted: company.take()
        }
        Field {
            id: company

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            label: qsTr("Company")
            problem: grid.problem("company")

            onAccepted: phone.take()
        }
        Field {
            id: phone

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            help: qsTr("So that we can reach you if somebody was infectious")
            inputMethodHints: Qt.ImhDialableCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            label: qsTr("Mobile number")
            problem: grid.problem("phone")

            onAccepted: email.take()
        }
        Field {
            id: email

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            help: qsTr("If you would rather be reached there")
            inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            label: qsTr("E-mail")
            problem: grid.problem("email")

            onAccepted: {
                if (host.visible)
                    host.take();
                else
                    grid.finished();
            }
        }
    }
    GridLayout {
        columnSpacing: Math.max(Theme.px(32), Theme.apart)
        columns: grid.columns
        rowSpacing: grid.spacing
        uniformCellWidths: true
        visible: grid.part % 2 === 0
        width: parent.width

        Field {
            id: host

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            enterKey: Qt.EnterKeyDone
            help: !grid.hosts || !grid.hosts.suggests || names.visible ? "" : !grid.hosts.spent ? qsTr("Two letters suggest names") : grid.hosts.freeText ? qsTr("Please type the whole name") : longest.text
            label: qsTr("Whom do you visit?")
            problem: grid.problem("host")
            visible: grid.asked

            Keys.onDownPressed: names.enter()
            onAccepted: grid.finished()
            onTextChanged: {
                if (grid.hosts)
                    grid.hosts.look(text);
            }
        }
        // Right under the field, so that it is seen above the keyboard; the party goes down as long as names stand there.
        HostNames {
            id: names

            Layout.columnSpan: grid.columns
            Layout.fillWidth: true
            visible: names.names.length > 0
            names: grid.hosts ? grid.hosts.names : []

            onChosen: (name, byKey) => {
                grid.hosts.take(name);
                host.text = name;
                if (byKey)
                    host.take();
                else
                    grid.settled();
            }
            onBack: host.take()
        }
        Party {
            id: party

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
        }
    }
    TextMetrics {
        id: longest

        font.family: Theme.family
        font.pixelSize: Theme.small
        text: qsTr("Please type the whole name, or ask the reception")
    }
}
