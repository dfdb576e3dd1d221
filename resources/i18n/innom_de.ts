<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlertBar</name>
    <message>
        <source>The clock of this machine jumped to %1.</source>
        <translation>Die Uhr dieses Geräts ist auf %1 vorgesprungen.</translation>
    </message>
    <message>
        <source>The clock of this machine went back to %1.</source>
        <translation>Die Uhr dieses Geräts ist auf %1 zurückgesprungen.</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Stimmt das?</translation>
    </message>
    <message>
        <source>Until somebody says so, nothing is deleted. Visitors come and go as ever.</source>
        <translation>Bis das jemand bestätigt, wird nichts gelöscht. Besucher kommen und gehen wie immer.</translation>
    </message>
    <message>
        <source>Until it is set right, visits are registered with the latest time that it has shown.</source>
        <translation>Bis sie richtig gestellt ist, werden Besuche mit der spätesten Zeit registriert, die sie gezeigt hat.</translation>
    </message>
    <message>
        <source>Somebody with the role lead can say that it is right.</source>
        <translation>Jemand mit der Rolle Leitung kann bestätigen, dass sie stimmt.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Yes, the date is right</source>
        <translation>Ja, das Datum stimmt</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Seen to: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalForm</name>
    <message>
        <source>Your visit</source>
        <translation>Ihr Besuch</translation>
    </message>
    <message>
        <source>What may we keep?</source>
        <translation>Was dürfen wir speichern?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Schritt %1 von 3</translation>
    </message>
    <message>
        <source>Hold your card up to the camera</source>
        <translation>Halten Sie Ihre Karte vor die Kamera</translation>
    </message>
    <message>
        <source>I have a card from last time</source>
        <translation>Ich habe eine Karte vom letzten Mal</translation>
    </message>
    <message>
        <source>Read the privacy notice</source>
        <translation>Datenschutzhinweise lesen</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Signed out.</source>
        <translation>Der Besuch ist beendet.</translation>
    </message>
    <message>
        <source>This visit had ended already.</source>
        <translation>Dieser Besuch war schon beendet.</translation>
    </message>
    <message>
        <source>At %1. Read again after somebody came or left.</source>
        <translation>Um %1. Lesen Sie neu, wenn jemand gekommen oder gegangen ist.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) cannot be read: somebody may be missing here.</source>
        <translation>
            <numerusform>%n Besuch ist nicht lesbar: Hier kann jemand fehlen.</numerusform>
            <numerusform>%n Besuche sind nicht lesbar: Hier kann jemand fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the building</source>
        <translation>
            <numerusform>%n Person im Gebäude</numerusform>
            <numerusform>%n Personen im Gebäude</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Besuch beenden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Besuchte Person</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>persons: %1</source>
        <translation>Personen: %1</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>Niemand ist im Gebäude.</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>Im Gebäude</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>Jemanden registrieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>In the building now</source>
        <translation>Jetzt im Gebäude</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>Beschädigt, kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>No name: not agreed to</source>
        <translation>Ohne Namen: nicht eingewilligt</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>The privacy notice has changed since your card was made. Please read it before you agree to anything.</source>
        <translation>Die Datenschutzhinweise haben sich geändert, seit Ihre Karte erstellt wurde. Bitte lesen Sie sie, bevor Sie in etwas einwilligen.</translation>
    </message>
    <message>
        <source>Your card was made at another location. Please read the privacy notice of this one before you agree to anything.</source>
        <translation>Ihre Karte wurde an einem anderen Standort erstellt. Bitte lesen Sie die Datenschutzhinweise dieses Standorts, bevor Sie in etwas einwilligen.</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>Corrected.</source>
        <translation>Berichtigt.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Widerrufen.</translation>
    </message>
    <message>
        <source>Erased. Nothing of this visit is kept here any more.</source>
        <translation>Gelöscht. Von diesem Besuch ist hier nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Copy for the visitor</source>
        <translation>Kopie für die Person</translation>
    </message>
    <message>
        <source>Take back an agreement</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>In diesen Tagen wurde niemand registriert.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Correct and erase</source>
        <translation>Berichtigen und löschen</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1: one fewer</source>
        <translation>%1: einer weniger</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: einer mehr</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>DEMO – everybody here is invented. Passphrase: %1</source>
        <translation>DEMO – alle hier sind erfunden. Passphrase: %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Unlocked: %1</source>
        <translation>Entsperrt: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>DeskArriving</name>
    <message>
        <source>Ask the visitor, and tick only what she agrees to. The log says that you registered her.</source>
        <translation>Fragen Sie die Person, und kreuzen Sie nur an, worin sie einwilligt. Im Protokoll steht, dass Sie sie registriert haben.</translation>
    </message>
</context>
<context>
    <name>DeskChoice</name>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, E-Mail</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Besuchte Person</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>DeskContacts</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, E-Mail</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>certain %1</source>
        <translation>sicher %1</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>possible %1</source>
        <translation>möglich %1</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>Gleiche besuchte Person</translation>
    </message>
    <message>
        <source>same host: %1</source>
        <translation>gleiche besuchte Person: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Nobody was a contact.</source>
        <translation>Niemand war ein Kontakt.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>DeskCorrect</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Besuchte Person</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Gekommen um</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gegangen um</translation>
    </message>
    <message>
        <source>As 09:30; nothing while the visitor is here</source>
        <translation>Wie 09:30; leer, solange die Person hier ist</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>Children under 13</source>
        <translation>Kinder unter 13</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>DeskErase</name>
    <message>
        <source>Erase this visit?</source>
        <translation>Diesen Besuch löschen?</translation>
    </message>
    <message>
        <source>It is gone here at once, and nobody can bring it back. In copies of the store nobody can open it after %1. The log keeps that a visit was erased, and why, without a name.</source>
        <translation>Er ist hier sofort weg, und niemand kann ihn zurückholen. In Kopien des Speichers kann ihn nach %1 niemand mehr öffnen. Das Protokoll behält ohne Namen, dass ein Besuch gelöscht wurde und warum.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DeskGiven</name>
    <message>
        <source>%1 is registered.</source>
        <translation>%1 ist registriert.</translation>
    </message>
    <message>
        <source>Give her the slip, or let her photograph the pass. Nobody can make the same pass again once this page is left.</source>
        <translation>Geben Sie der Person den Zettel, oder lassen Sie sie den Pass fotografieren. Ist diese Seite verlassen, kann niemand denselben Pass noch einmal erstellen.</translation>
    </message>
    <message>
        <source>Give her the slip, or let her note the number.</source>
        <translation>Geben Sie der Person den Zettel, oder lassen Sie sie die Nummer notieren.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>DeskHead</name>
    <message>
        <source>Sorted, last first</source>
        <translation>Sortiert, Letztes zuerst</translation>
    </message>
    <message>
        <source>Sorted, first first</source>
        <translation>Sortiert, Erstes zuerst</translation>
    </message>
</context>
<context>
    <name>DeskHoldOrder</name>
    <message>
        <source>The end of this hold is moved. A second person agrees by typing her passphrase.</source>
        <translation>Das Ende dieser Sicherung wird verschoben. Eine zweite Person stimmt zu, indem sie ihre Passphrase tippt.</translation>
    </message>
    <message>
        <source>Only on the order of an authority. A second person agrees by typing her passphrase. Until the last day nobody can erase or withdraw these visits, and a pass tells its visitor who ordered it.</source>
        <translation>Nur auf Anordnung einer Behörde. Eine zweite Person stimmt zu, indem sie ihre Passphrase tippt. Bis zum letzten Tag kann niemand diese Besuche löschen oder etwas widerrufen, und der Pass sagt, wer es angeordnet hat.</translation>
    </message>
    <message>
        <source>Another last day</source>
        <translation>Anderer letzter Tag</translation>
    </message>
    <message>
        <source>Lift it now</source>
        <translation>Jetzt aufheben</translation>
    </message>
    <message>
        <source>Visits whose days are over are deleted at once, and nobody can bring them back.</source>
        <translation>Besuche, deren Tage vorbei sind, werden sofort gelöscht, und niemand kann sie zurückholen.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>As 31.12.2027; at the latest five years from now</source>
        <translation>Wie 31.12.2027; spätestens in fünf Jahren</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>Aus welchem Grund?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Choose visits</source>
        <translation>Besuche wählen</translation>
    </message>
</context>
<context>
    <name>DeskHoldSecond</name>
    <message numerus="yes">
        <source>Keep %n visit(s) until %1?</source>
        <translation>
            <numerusform>%n Besuch bis %1 behalten?</numerusform>
            <numerusform>%n Besuche bis %1 behalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift this hold now?</source>
        <translation>Diese Sicherung jetzt aufheben?</translation>
    </message>
    <message>
        <source>Keep these visits until %1?</source>
        <translation>Diese Besuche bis %1 behalten?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Another person than the one who is unlocked types her short name and passphrase here. Both stand in the log.</source>
        <translation>Eine andere Person als die entsperrte tippt hier ihren Kurznamen und ihre Passphrase. Beide stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Short name of the second person</source>
        <translation>Kurzname der zweiten Person</translation>
    </message>
    <message>
        <source>Her passphrase</source>
        <translation>Passphrase dieser Person</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ich stimme zu</translation>
    </message>
</context>
<context>
    <name>DeskHoldVisits</name>
    <message numerus="yes">
        <source>%n visit(s) chosen. Touch those that the authority ordered to keep.</source>
        <translation>
            <numerusform>%n Besuch gewählt. Tippen Sie auf die Besuche, die auf Anordnung der Behörde behalten werden.</numerusform>
            <numerusform>%n Besuche gewählt. Tippen Sie auf die Besuche, die auf Anordnung der Behörde behalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no visit that could be put on hold.</source>
        <translation>Es gibt keinen Besuch, der gesichert werden könnte.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Alle gezeigten wählen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DeskHoldWhy</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Namen zeigen</translation>
    </message>
</context>
<context>
    <name>DeskHome</name>
    <message>
        <source>No name is shown until you choose something. What you open is noted in the log.</source>
        <translation>Es wird kein Name gezeigt, bis Sie etwas wählen. Was Sie öffnen, wird im Protokoll vermerkt.</translation>
    </message>
</context>
<context>
    <name>DeskIndexPerson</name>
    <message>
        <source>Whose contacts are you looking for?</source>
        <translation>Wessen Kontakte suchen Sie?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, E-Mail</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>In diesen Tagen wurde niemand registriert.</translation>
    </message>
    <message>
        <source>Type two letters of a name, a company or a number, or hold the visitor’s pass to the scanner.</source>
        <translation>Tippen Sie zwei Zeichen von Name, Firma oder Nummer, oder halten Sie den Pass der Person vor den Scanner.</translation>
    </message>
    <message>
        <source>Name, company or phone number</source>
        <translation>Name, Firma oder Telefonnummer</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>DeskLegend</name>
    <message>
        <source>certain: seen coming and leaving</source>
        <translation>sicher: kommen und gehen gesehen</translation>
    </message>
    <message>
        <source>possible: nobody saw when this visit ended</source>
        <translation>möglich: niemand sah, wann dieser Besuch endete</translation>
    </message>
</context>
<context>
    <name>DeskLimits</name>
    <message>
        <source>Together at least</source>
        <translation>Mindestens zusammen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>In the last</source>
        <translation>In den letzten</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts’ contacts too</source>
        <translation>Auch Kontakte der Kontakte</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhich</name>
    <message numerus="yes">
        <source>%n visit(s) chosen</source>
        <translation>
            <numerusform>%n Besuch gewählt</numerusform>
            <numerusform>%n Besuche gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what was handed over.</source>
        <translation>Wählen Sie, was weitergegeben wurde.</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>In diesen Tagen wurde niemand registriert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Alle gezeigten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhom</name>
    <message numerus="yes">
        <source>To whom were %n visit(s) handed over?</source>
        <translation>
            <numerusform>An wen wurde %n Besuch weitergegeben?</numerusform>
            <numerusform>An wen wurden %n Besuche weitergegeben?</numerusform>
        </translation>
    </message>
    <message>
        <source>An authority or office. No visitor’s name here: this stays in the log.</source>
        <translation>Eine Behörde oder Dienststelle. Hier keine Namen von Besuchern: Das bleibt im Protokoll stehen.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Visitors are told</source>
        <translation>Besucher erfahren es</translation>
    </message>
    <message>
        <source>A visitor sees it when she uses her pass.</source>
        <translation>Die Person sieht es, wenn sie ihren Pass benutzt.</translation>
    </message>
    <message>
        <source>A visitor sees it when she uses her pass, and not before that day: only where an authority set it.</source>
        <translation>Die Person sieht es, wenn sie ihren Pass benutzt, aber nicht vor diesem Tag: nur wo eine Behörde es bestimmt hat.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhy</name>
    <message>
        <source>On which ground was it handed over?</source>
        <translation>Aus welchem Grund wurde es weitergegeben?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Besuche zeigen</translation>
    </message>
</context>
<context>
    <name>DeskPair</name>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
</context>
<context>
    <name>DeskPassphrase</name>
    <message>
        <source>Passphrase until now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Mindestens 12 Zeichen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Die neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Who knew the old one and kept a copy of the store still opens that copy. If somebody did, a lead takes you out and in again.</source>
        <translation>Wer die alte kannte und eine Kopie des Speichers behalten hat, öffnet diese Kopie weiterhin. Ist das so, entfernt eine Leitung Sie und nimmt Sie wieder auf.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>DeskPersonAdd</name>
    <message>
        <source>Stands on each report that she makes</source>
        <translation>Steht auf jedem Bericht, den die Person erstellt</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>A few letters, typed to unlock</source>
        <translation>Einige Buchstaben, zum Entsperren getippt</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Role desk</source>
        <translation>Rolle Empfang</translation>
    </message>
    <message>
        <source>Role lead</source>
        <translation>Rolle Leitung</translation>
    </message>
    <message>
        <source>Sees names, and also takes people in and out, sets holds, publishes the notice and confirms the clock.</source>
        <translation>Sieht Namen, nimmt außerdem Personen auf und entfernt sie, setzt Sicherungen, veröffentlicht die Datenschutzhinweise und bestätigt die Uhr.</translation>
    </message>
    <message>
        <source>Sees names, traces, prints, corrects and erases.</source>
        <translation>Sieht Namen, verfolgt Kontakte, druckt, berichtigt und löscht.</translation>
    </message>
    <message>
        <source>She types her passphrase here herself, twice. Nobody else may know it, and nobody can read it back.</source>
        <translation>Die Person tippt ihre Passphrase hier selbst, zweimal. Sonst darf niemand sie kennen, und niemand kann sie auslesen.</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Mindestens 12 Zeichen</translation>
    </message>
    <message>
        <source>Her passphrase</source>
        <translation>Passphrase dieser Person</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Die Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
</context>
<context>
    <name>DeskPersonRemove</name>
    <message>
        <source>Take yourself out?</source>
        <translation>Sich selbst entfernen?</translation>
    </message>
    <message>
        <source>Take out %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The screen locks at once, and your passphrase opens nothing here any more.</source>
        <translation>Der Bildschirm wird sofort gesperrt, und Ihre Passphrase öffnet hier nichts mehr.</translation>
    </message>
    <message>
        <source>Her passphrase opens nothing here any more, at once, and no visit that comes from now on can be opened with a copy of her keys. What she did stays in the log.</source>
        <translation>Die Passphrase dieser Person öffnet hier ab sofort nichts mehr, und kein Besuch, der von nun an kommt, lässt sich mit einer Kopie ihrer Schlüssel öffnen. Was sie getan hat, bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>A lead may have kept a copy of the recovery sheet: make a new one afterwards.</source>
        <translation>Eine Leitung kann eine Kopie des Wiederherstellungsblatts behalten haben: Erstellen Sie danach ein neues.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>DeskPrinting</name>
    <message>
        <source>The printer is out of paper. Put some in, and it goes on.</source>
        <translation>Der Drucker hat kein Papier mehr. Legen Sie Papier ein, dann geht es weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Printing. %n page(s) are out.</source>
        <translation>
            <numerusform>Wird gedruckt. %n Seite ist fertig.</numerusform>
            <numerusform>Wird gedruckt. %n Seiten sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Printed. The printout is noted in the log.</source>
        <translation>Gedruckt. Der Ausdruck ist im Protokoll vermerkt.</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Drucken abbrechen</translation>
    </message>
</context>
<context>
    <name>DeskSave</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Without one, whoever has the file reads it.</source>
        <translation>Ohne Passwort kann sie jeder lesen, der die Datei hat.</translation>
    </message>
    <message>
        <source>Password of the file (optional)</source>
        <translation>Passwort der Datei (freiwillig)</translation>
    </message>
    <message>
        <source>Names in a file are no longer protected by this program, and are not deleted by it. Destroy it in time.</source>
        <translation>Namen in einer Datei schützt dieses Programm nicht mehr, und es löscht sie nicht. Vernichten Sie die Datei rechtzeitig.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>DeskSearch</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>Fingerprint of the first person’s key: %1</source>
        <translation>Fingerabdruck des Schlüssels der ersten Person: %1</translation>
    </message>
    <message>
        <source>The new recovery sheet</source>
        <translation>Das neue Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is not shown again. The old one stays good until two groups of this one are typed back.</source>
        <translation>Drucken Sie es oder schreiben Sie es ab, und schließen Sie es weg. Es wird nicht noch einmal gezeigt. Das alte gilt, bis zwei Gruppen von diesem zurückgetippt sind.</translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation>Dieses Blatt verwenden</translation>
    </message>
</context>
<context>
    <name>DeskSheetWhose</name>
    <message>
        <source>If all passphrases or the keys of this machine are lost, only the recovery sheet opens the visits. Make a new one if somebody else may have seen or copied the old one.</source>
        <translation>Gehen alle Passphrasen oder die Schlüssel dieses Geräts verloren, öffnet nur das Wiederherstellungsblatt die Besuche. Erstellen Sie ein neues, wenn jemand anderes das alte gesehen oder kopiert haben kann.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Show a new sheet</source>
        <translation>Neues Blatt zeigen</translation>
    </message>
</context>
<context>
    <name>DeskSignOut</name>
    <message>
        <source>Sign out %1 now?</source>
        <translation>Besuch von %1 jetzt beenden?</translation>
    </message>
    <message>
        <source>Sign out this visit without a name now?</source>
        <translation>Diesen Besuch ohne Namen jetzt beenden?</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>persons: %1</source>
        <translation>Personen: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>DeskStepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>DeskTable</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Hier passt nichts zu „%1“.</translation>
    </message>
</context>
<context>
    <name>DeskTimeline</name>
    <message>
        <source>Who was here at the same time</source>
        <translation>Wer gleichzeitig hier war</translation>
    </message>
    <message>
        <source>This person was not here in these days.</source>
        <translation>Diese Person war in diesen Tagen nicht hier.</translation>
    </message>
    <message>
        <source>Nobody was a contact on this day.</source>
        <translation>An diesem Tag war niemand ein Kontakt.</translation>
    </message>
</context>
<context>
    <name>DeskTracing</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <translation>Kontakte: %1</translation>
    </message>
    <message>
        <source>No contacts: %1</source>
        <translation>Keine Kontakte: %1</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Der nächste Tag</translation>
    </message>
    <message>
        <source>Print letters to the contacts</source>
        <translation>Briefe an die Kontakte drucken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, E-Mail</translation>
    </message>
    <message>
        <source>Everybody who was here on these days was a contact.</source>
        <translation>Alle, die an diesen Tagen hier waren, waren Kontakte.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Keine Kontakte</translation>
    </message>
</context>
<context>
    <name>DeskTracingHead</name>
    <message>
        <source>Who was here together with %1?</source>
        <translation>Wer war gleichzeitig mit %1 hier?</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) could not be read and may hide a contact.</source>
        <translation>
            <numerusform>%n Besuch war nicht lesbar und kann einen Kontakt verbergen.</numerusform>
            <numerusform>%n Besuche waren nicht lesbar und können einen Kontakt verbergen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere Person</translation>
    </message>
</context>
<context>
    <name>DeskVisits</name>
    <message>
        <source>Arrived</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, E-Mail</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Besuchte Person</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>In diesen Tagen wurde niemand registriert.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
</context>
<context>
    <name>DeskWhy</name>
    <message>
        <source>Show the names</source>
        <translation>Namen zeigen</translation>
    </message>
</context>
<context>
    <name>DeskWithdraw</name>
    <message>
        <source>Contact tracing</source>
        <translation>Kontaktverfolgung</translation>
    </message>
    <message>
        <source>Telling whom she visits</source>
        <translation>Der besuchten Person Bescheid geben</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Anwesenheitskontrolle</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Without any agreement the whole visit is erased here at once, and nobody can bring it back.</source>
        <translation>Ohne jede Einwilligung wird der ganze Besuch hier sofort gelöscht, und niemand kann ihn zurückholen.</translation>
    </message>
    <message>
        <source>Whom she visits is deleted.</source>
        <translation>Wen die Person besucht, wird gelöscht.</translation>
    </message>
    <message>
        <source>She is counted in the roll call without her name.</source>
        <translation>Die Person wird auf der Anwesenheitsliste ohne Namen gezählt.</translation>
    </message>
    <message>
        <source>She has left, and the visit is kept for contact tracing alone: it is erased here at once.</source>
        <translation>Die Person ist gegangen, und der Besuch wird nur für die Kontaktverfolgung gespeichert: Er wird hier sofort gelöscht.</translation>
    </message>
    <message>
        <source>Her phone number and e-mail are deleted at once, and so is whom she visits, if that was kept for tracing alone. The rest is kept only until she leaves. Her exit number goes on working, her pass opens nothing any more.</source>
        <translation>Telefonnummer und E-Mail-Adresse werden sofort gelöscht, ebenso, wen die Person besucht, wenn das nur für die Kontaktverfolgung gespeichert war. Der Rest wird nur gespeichert, bis die Person geht. Ihre Ausgangsnummer gilt weiter, ihr Pass öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>What does she take back?</source>
        <translation>Was wird widerrufen?</translation>
    </message>
    <message>
        <source>In copies of the store nobody can open what was taken back after %1. The log keeps that it was taken back, and why, without a name.</source>
        <translation>In Kopien des Speichers kann nach %1 niemand mehr öffnen, was widerrufen wurde. Das Protokoll behält ohne Namen, dass widerrufen wurde und warum.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You are registered.</source>
        <translation>Sie sind registriert.</translation>
    </message>
    <message>
        <source>You are registered, %1.</source>
        <translation>Sie sind registriert, %1.</translation>
    </message>
    <message>
        <source>Show my pass</source>
        <translation>Meinen Pass zeigen</translation>
    </message>
    <message>
        <source>Card for my phone</source>
        <translation>Karte für mein Handy</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Zurück zum Anfang in %n Sekunde</numerusform>
            <numerusform>Zurück zum Anfang in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>ExitFacts</name>
    <message>
        <source>When you leave, type this number here:</source>
        <translation>Wenn Sie gehen, tippen Sie hier diese Nummer ein:</translation>
    </message>
    <message>
        <source>Exit number %1</source>
        <translation>Ausgangsnummer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n Erwachsener</numerusform>
            <numerusform>%n Erwachsene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n Kind</numerusform>
            <numerusform>%n Kinder</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all of you: %1. Sign out when the last of you leaves.</source>
        <translation>Er gilt für Sie alle: %1. Melden Sie sich ab, wenn der Letzte von Ihnen geht.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted on %1.</source>
        <translation>Alles über Ihren Besuch wird am %1 gelöscht.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted when you leave.</source>
        <translation>Alles über Ihren Besuch wird gelöscht, wenn Sie gehen.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>What you enter is deleted after %n day(s)</source>
        <translation>
            <numerusform>Ihre Angaben werden nach %n Tag gelöscht</numerusform>
            <numerusform>Ihre Angaben werden nach %n Tagen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Privacy, changed on %1</source>
        <translation>Datenschutz, geändert am %1</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message>
        <source>Thank you.</source>
        <translation>Vielen Dank.</translation>
    </message>
    <message>
        <source>You had already signed out.</source>
        <translation>Sie waren schon abgemeldet.</translation>
    </message>
    <message>
        <source>You are signed out. Have a good day.</source>
        <translation>Sie sind abgemeldet. Einen schönen Tag noch.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>See what is stored of my visit</source>
        <translation>Sehen, was über meinen Besuch gespeichert ist</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Zurück zum Anfang in %n Sekunde</numerusform>
            <numerusform>Zurück zum Anfang in %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>What was given to authorities and others, and whether its visitors are told. No visitor is named.</source>
        <translation>Was an Behörden und andere weitergegeben wurde und ob die Besucher davon erfahren. Besucher werden nicht genannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these is/are not as signed: somebody changed what is stored. Call IT.</source>
        <translation>
            <numerusform>%n davon ist nicht wie signiert: Jemand hat geändert, was gespeichert ist. Rufen Sie die IT.</numerusform>
            <numerusform>%n davon sind nicht wie signiert: Jemand hat geändert, was gespeichert ist. Rufen Sie die IT.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted in the log.</source>
        <translation>Im Protokoll vermerkt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>Besuche: %1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Visitors are told</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Nothing was ever handed over.</source>
        <translation>Es wurde nie etwas weitergegeben.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Note what was handed over</source>
        <translation>Weitergabe vermerken</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Quittung drucken</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Nicht wie signiert</translation>
    </message>
    <message>
        <source>told</source>
        <translation>erfahren es</translation>
    </message>
    <message>
        <source>told from %1</source>
        <translation>erfahren es ab %1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Alles weiter unten</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Fine: %1</source>
        <translation>In Ordnung: %1</translation>
    </message>
    <message>
        <source>See to this: %1</source>
        <translation>Darum kümmern: %1</translation>
    </message>
    <message>
        <source>Visits on each of the last days</source>
        <translation>Besuche an jedem der letzten Tage</translation>
    </message>
    <message>
        <source>Fewer than five are never told: it could be somebody.</source>
        <translation>Weniger als fünf werden nie angegeben: Es könnten bestimmte Personen sein.</translation>
    </message>
    <message>
        <source>No day is over yet on which somebody came.</source>
        <translation>Noch ist kein Tag vorbei, an dem jemand kam.</translation>
    </message>
    <message>
        <source>The clock is right: {now}.</source>
        <translation>Die Uhr stimmt: {now}.</translation>
    </message>
    <message>
        <source>The clock is in doubt: {now}. Nothing is deleted until it is sure.</source>
        <translation>Die Uhr ist unsicher: {now}. Nichts wird gelöscht, bis sie sicher ist.</translation>
    </message>
    <message>
        <source>Deleted: every visit up to {through}. Next time: {next}.</source>
        <translation>Gelöscht: alle Besuche bis einschließlich {through}. Nächstes Mal: {next}.</translation>
    </message>
    <message>
        <source>Not everything that is due is deleted. Next time: {next}.</source>
        <translation>Nicht alles, was fällig ist, ist gelöscht. Nächstes Mal: {next}.</translation>
    </message>
    <message>
        <source>Days that visits are kept: {days}.</source>
        <translation>Tage, die Besuche gespeichert werden: {days}.</translation>
    </message>
    <message>
        <source>The store was looked over today and is sound.</source>
        <translation>Der Speicher wurde heute geprüft und ist in Ordnung.</translation>
    </message>
    <message>
        <source>The store was not looked over today, or is damaged.</source>
        <translation>Der Speicher wurde heute nicht geprüft oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The log is whole. Lines: {lines}.</source>
        <translation>Das Protokoll ist vollständig. Zeilen: {lines}.</translation>
    </message>
    <message>
        <source>The log is not as it was written: see Log.</source>
        <translation>Das Protokoll ist nicht so, wie es geschrieben wurde: siehe Protokoll.</translation>
    </message>
    <message>
        <source>Persons with the role lead: {leads}.</source>
        <translation>Personen mit der Rolle Leitung: {leads}.</translation>
    </message>
    <message>
        <source>Only one person has the role lead. Please take in another.</source>
        <translation>Nur eine Person hat die Rolle Leitung. Bitte nehmen Sie eine weitere auf.</translation>
    </message>
    <message>
        <source>No alert waits.</source>
        <translation>Keine offenen Meldungen.</translation>
    </message>
    <message>
        <source>Alerts that wait on the first page of staff: {alerts}.</source>
        <translation>Offene Meldungen auf der ersten Seite für das Personal: {alerts}.</translation>
    </message>
    <message>
        <source>Printer: {printer}.</source>
        <translation>Drucker: {printer}.</translation>
    </message>
    <message>
        <source>Printer: the default one of this machine.</source>
        <translation>Drucker: der Standarddrucker dieses Geräts.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>These visits are on hold now.</source>
        <translation>Diese Besuche sind jetzt gesichert.</translation>
    </message>
    <message>
        <source>The end of the hold was moved.</source>
        <translation>Das Ende der Sicherung wurde verschoben.</translation>
    </message>
    <message>
        <source>The hold was lifted.</source>
        <translation>Die Sicherung wurde aufgehoben.</translation>
    </message>
    <message>
        <source>Noted in the log.</source>
        <translation>Im Protokoll vermerkt.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. Only the role lead sets or ends a hold.</source>
        <translation>Besuche, die auf Anordnung einer Behörde länger behalten werden. Nur die Rolle Leitung setzt oder beendet eine Sicherung.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. A hold takes two persons: take in another one first.</source>
        <translation>Besuche, die auf Anordnung einer Behörde länger behalten werden. Eine Sicherung braucht zwei Personen: Nehmen Sie zuerst eine weitere auf.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. A hold takes two persons.</source>
        <translation>Besuche, die auf Anordnung einer Behörde länger behalten werden. Eine Sicherung braucht zwei Personen.</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Besuche zeigen</translation>
    </message>
    <message>
        <source>End or prolong</source>
        <translation>Beenden oder verlängern</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Ground, case</source>
        <translation>Grund, Akte</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>Besuche: %1</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gesetzt von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>last day: %1</source>
        <translation>letzter Tag: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>There is no hold.</source>
        <translation>Es gibt keine Sicherung.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Set a hold</source>
        <translation>Besuche sichern</translation>
    </message>
    <message>
        <source>No visit is on this hold any more.</source>
        <translation>In dieser Sicherung ist kein Besuch mehr.</translation>
    </message>
    <message>
        <source>All holds</source>
        <translation>Alle Sicherungen</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Quittung drucken</translation>
    </message>
    <message>
        <source>Note what was handed over</source>
        <translation>Weitergabe vermerken</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Nicht wie signiert</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>over, is being deleted</source>
        <translation>vorbei, wird gelöscht</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>gilt</translation>
    </message>
</context>
<context>
    <name>HostNames</name>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation>
            <numerusform>%n Name gefunden</numerusform>
            <numerusform>%n Namen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The first 8 names. More letters find the others.</source>
        <translation>Die ersten 8 Namen. Mehr Buchstaben finden die anderen.</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Passende Namen</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Choose a language</source>
        <translation>Sprache wählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>LastDays</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Letzte Tage</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Are you leaving?</source>
        <translation>Gehen Sie?</translation>
    </message>
    <message>
        <source>Type the code of your badge or pass.</source>
        <translation>Tippen Sie den Code Ihrer Besucherkarte oder Ihres Passes ein.</translation>
    </message>
    <message>
        <source>Type the number you got when you arrived, or hold your pass up to the camera.</source>
        <translation>Tippen Sie die Nummer ein, die Sie bei der Ankunft bekommen haben, oder halten Sie Ihren Pass vor die Kamera.</translation>
    </message>
    <message>
        <source>Type the number you got when you arrived.</source>
        <translation>Tippen Sie die Nummer ein, die Sie bei der Ankunft bekommen haben.</translation>
    </message>
    <message>
        <source>If you came together, this signs all of you out.</source>
        <translation>Wenn Sie zusammen gekommen sind, meldet das alle ab.</translation>
    </message>
    <message>
        <source>Exit number: %1</source>
        <translation>Ausgangsnummer: %1</translation>
    </message>
    <message>
        <source>Badge or pass</source>
        <translation>Besucherkarte oder Pass</translation>
    </message>
    <message>
        <source>I have a number</source>
        <translation>Ich habe eine Nummer</translation>
    </message>
    <message>
        <source>I have a badge or a pass</source>
        <translation>Ich habe Besucherkarte oder Pass</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Ich gehe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Who did what here, when and why. No visitor is named.</source>
        <translation>Wer hier was getan hat, wann und warum. Besucher werden nicht genannt.</translation>
    </message>
    <message>
        <source>The log is not as it was written. Call IT before anybody changes anything.</source>
        <translation>Das Protokoll ist nicht so, wie es geschrieben wurde. Rufen Sie die IT, bevor jemand etwas ändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s).</source>
        <translation>
            <numerusform>%n weiterer Fehler.</numerusform>
            <numerusform>%n weitere Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n line(s).</source>
        <translation>
            <numerusform>Das Protokoll ist vollständig: %n Zeile.</numerusform>
            <numerusform>Das Protokoll ist vollständig: %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Line %1: a line before it is gone, or what belongs to it.</source>
        <translation>Zeile %1: Eine Zeile davor fehlt, oder etwas, das zu ihr gehört.</translation>
    </message>
    <message>
        <source>Line %1: it was changed, or what belongs to it.</source>
        <translation>Zeile %1: Sie wurde geändert, oder etwas, das zu ihr gehört.</translation>
    </message>
    <message>
        <source>Line %1: nobody who is known here signed it.</source>
        <translation>Zeile %1: Niemand, der hier bekannt ist, hat sie signiert.</translation>
    </message>
    <message>
        <source>Line %1: an older store was put back, or newer lines are gone.</source>
        <translation>Zeile %1: Ein älterer Speicher wurde zurückgelegt, oder neuere Zeilen fehlen.</translation>
    </message>
    <message>
        <source>A hold or a privacy notice has no line.</source>
        <translation>Eine Sicherung oder Datenschutzhinweise haben keine Zeile.</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Das Gerät</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>Back to the top</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Unten geht es weiter</translation>
    </message>
</context>
<context>
    <name>MyAgreements</name>
    <message>
        <source>Contact tracing</source>
        <translation>Kontaktverfolgung</translation>
    </message>
    <message>
        <source>Telling whom you visit</source>
        <translation>Der besuchten Person Bescheid geben</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Anwesenheitskontrolle</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>You agreed to this. Choose what to withdraw; you then see what follows before anything is done.</source>
        <translation>Darin haben Sie eingewilligt. Wählen Sie, was Sie widerrufen möchten; Sie sehen dann die Folgen, bevor etwas geschieht.</translation>
    </message>
</context>
<context>
    <name>MyCorrect</name>
    <message>
        <source>Correct my details</source>
        <translation>Meine Angaben berichtigen</translation>
    </message>
    <message>
        <source>If you change your phone number, its last four digits go with your pass from now on. Without a phone number it is your e-mail up to the @. Only the reception can correct when you came and left.</source>
        <translation>Wenn Sie Ihre Telefonnummer ändern, gehören ab jetzt deren letzte vier Ziffern zu Ihrem Pass. Ohne Telefonnummer ist es die E-Mail-Adresse bis zum @. Wann Sie kamen und gingen, kann nur der Empfang berichtigen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>MyData</name>
    <message>
        <source>In copies of the store it stays sealed until %1; from then on nobody can read it there either.</source>
        <translation>In Kopien des Speichers bleibt er bis %1 versiegelt; danach kann ihn auch dort niemand mehr lesen.</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Meine Angaben berichtigen</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase my visit</source>
        <translation>Meinen Besuch löschen</translation>
    </message>
    <message>
        <source>Erase your visit?</source>
        <translation>Ihren Besuch löschen?</translation>
    </message>
    <message>
        <source>It is gone here at once, and nobody can bring it back.</source>
        <translation>Er ist hier sofort weg, und niemand kann ihn zurückholen.</translation>
    </message>
    <message>
        <source>You are then no longer counted among those in the building, and need not sign out.</source>
        <translation>Sie werden dann nicht mehr im Gebäude mitgezählt und müssen sich nicht abmelden.</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>So beschweren Sie sich</translation>
    </message>
    <message>
        <source>%1 answers for your data. You reach them here: %2</source>
        <translation>%1 ist für Ihre Daten verantwortlich. So erreichen Sie die Stelle: %2</translation>
    </message>
    <message>
        <source>If you think that your data are not handled as they should be, you may complain to the supervisory authority at any time: %1</source>
        <translation>Wenn Sie meinen, dass mit Ihren Daten nicht richtig umgegangen wird, können Sie sich jederzeit bei der Aufsichtsbehörde beschweren: %1</translation>
    </message>
</context>
<context>
    <name>MyDisclosures</name>
    <message>
        <source>contact tracing</source>
        <translation>Kontaktverfolgung</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>Anwesenheitskontrolle</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>Kontrolle durch eine Behörde</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Was weitergegeben wurde</translation>
    </message>
    <message>
        <source>Something was handed over, but what is stored about it was changed by somebody. Please ask the reception.</source>
        <translation>Etwas wurde weitergegeben, aber was darüber gespeichert ist, hat jemand geändert. Bitte fragen Sie den Empfang.</translation>
    </message>
    <message>
        <source>To %1, %2. Ground: %3</source>
        <translation>An %1, %2. Grund: %3</translation>
    </message>
    <message>
        <source>Nothing of your visit was handed over to anybody.</source>
        <translation>Von Ihrem Besuch wurde nichts weitergegeben.</translation>
    </message>
</context>
<context>
    <name>MyEnd</name>
    <message>
        <source>Erased.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Widerrufen.</translation>
    </message>
    <message>
        <source>Nothing of your visit is stored here any more. In copies of the store it can be read by nobody from %1 on.</source>
        <translation>Von Ihrem Besuch ist hier nichts mehr gespeichert. In Kopien des Speichers kann ihn ab %1 niemand mehr lesen.</translation>
    </message>
    <message>
        <source>Your visit is kept only until you leave, and this pass opens nothing any more. What you withdrew can be read by nobody from %1 on, in copies of the store either.</source>
        <translation>Ihr Besuch wird nur gespeichert, bis Sie gehen, und dieser Pass öffnet nichts mehr. Was Sie widerrufen haben, kann ab %1 niemand mehr lesen, auch nicht in Kopien des Speichers.</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Zurück zum Anfang in %n Sekunde</numerusform>
            <numerusform>Zurück zum Anfang in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>MyOverview</name>
    <message>
        <source>This is stored of your visit</source>
        <translation>Das ist über Ihren Besuch gespeichert</translation>
    </message>
    <message>
        <source>It is corrected.</source>
        <translation>Es ist berichtigt.</translation>
    </message>
    <message>
        <source>Your agreement is withdrawn.</source>
        <translation>Ihre Einwilligung ist widerrufen.</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Meine Angaben berichtigen</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Was weitergegeben wurde</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>So beschweren Sie sich</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>MyPlain</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>MyTake</name>
    <message>
        <source>Take it with me</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Read these codes with your phone, one after the other: together they hold everything that is stored of your visit, as text (JSON).</source>
        <translation>Lesen Sie diese Codes nacheinander mit Ihrem Handy: Zusammen enthalten sie alles, was über Ihren Besuch gespeichert ist, als Text (JSON).</translation>
    </message>
    <message>
        <source>Read the code with your phone: it holds everything that is stored of your visit, as text (JSON).</source>
        <translation>Lesen Sie den Code mit Ihrem Handy: Er enthält alles, was über Ihren Besuch gespeichert ist, als Text (JSON).</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Code %1 von %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Voriger Code</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Nächster Code</translation>
    </message>
    <message>
        <source>It is printed. Please fetch the paper at once.</source>
        <translation>Es ist gedruckt. Bitte holen Sie das Papier gleich ab.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your data as a QR code, %1 of %2</source>
        <translation>Ihre Daten als QR-Code, %1 von %2</translation>
    </message>
    <message>
        <source>Your data as a QR code</source>
        <translation>Ihre Daten als QR-Code</translation>
    </message>
</context>
<context>
    <name>MyWithdrawal</name>
    <message>
        <source>Without any agreement your whole visit is erased here at once, and nobody can bring it back.</source>
        <translation>Ohne jede Einwilligung wird Ihr ganzer Besuch hier sofort gelöscht, und niemand kann ihn zurückholen.</translation>
    </message>
    <message>
        <source>Whom you visit is deleted from what is stored of your visit.</source>
        <translation>Wen Sie besuchen, wird aus den gespeicherten Angaben gelöscht.</translation>
    </message>
    <message>
        <source>From now on you are counted in the roll call without your name.</source>
        <translation>Ab jetzt werden Sie auf der Anwesenheitsliste ohne Namen gezählt.</translation>
    </message>
    <message>
        <source>Your visit is kept for contact tracing alone, and you have left: so it is erased at once.</source>
        <translation>Ihr Besuch wird nur für die Kontaktverfolgung gespeichert, und Sie sind gegangen: Deshalb wird er sofort gelöscht.</translation>
    </message>
    <message>
        <source>Your phone number, your e-mail and whom you visit are deleted at once.</source>
        <translation>Telefonnummer, E-Mail-Adresse und wen Sie besuchen werden sofort gelöscht.</translation>
    </message>
    <message>
        <source>Your phone number and your e-mail are deleted at once.</source>
        <translation>Telefonnummer und E-Mail-Adresse werden sofort gelöscht.</translation>
    </message>
    <message>
        <source>The pass ends with it: withdraw anything else first, or choose all of them.</source>
        <translation>Der Pass endet damit: Widerrufen Sie anderes vorher, oder wählen Sie alle.</translation>
    </message>
    <message>
        <source>The rest is kept only until you leave. Your exit number goes on working; this pass opens nothing any more.</source>
        <translation>Der Rest wird nur gespeichert, bis Sie gehen. Ihre Ausgangsnummer gilt weiter; dieser Pass öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Withdraw contact tracing?</source>
        <translation>Kontaktverfolgung widerrufen?</translation>
    </message>
    <message>
        <source>Withdraw telling whom you visit?</source>
        <translation>Widerrufen, dass die besuchte Person Bescheid bekommt?</translation>
    </message>
    <message>
        <source>Withdraw the roll call?</source>
        <translation>Anwesenheitsliste widerrufen?</translation>
    </message>
    <message>
        <source>Withdraw all agreements?</source>
        <translation>Alle Einwilligungen widerrufen?</translation>
    </message>
</context>
<context>
    <name>NoticeChanges</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr enthalten</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>Was sich seit %1 geändert hat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>The notice is not written in this language. It is shown here as it is: %1.</source>
        <translation>Die Hinweise gibt es in dieser Sprache nicht. Hier stehen sie, wie sie sind: %1.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Adults with you</source>
        <translation>Erwachsene mit Ihnen</translation>
    </message>
    <message>
        <source>Children under 13</source>
        <translation>Kinder unter 13</translation>
    </message>
    <message>
        <source>Children are only counted. Do not write their names.</source>
        <translation>Kinder werden nur gezählt. Bitte keine Namen schreiben.</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>Your pass as a QR code</source>
        <translation>Ihr Besucherpass als QR-Code</translation>
    </message>
    <message>
        <source>Your card as a QR code</source>
        <translation>Ihre Karte als QR-Code</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>Ihr Besucherpass</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Ihre Karte</translation>
    </message>
    <message>
        <source>Take a picture of it. The pass is yours alone, and you can also sign out with it.</source>
        <translation>Machen Sie ein Foto davon. Der Pass gehört nur Ihnen, und Sie können sich auch damit abmelden.</translation>
    </message>
    <message>
        <source>Take a picture of it. Next time, hold it to the scanner and the form is filled in. Whoever has the picture can read your details; nothing of it is kept here.</source>
        <translation>Machen Sie ein Foto davon. Halten Sie es beim nächsten Mal an den Scanner, dann ist das Formular ausgefüllt. Wer das Foto hat, kann Ihre Angaben lesen; hier wird nichts davon gespeichert.</translation>
    </message>
</context>
<context>
    <name>PassCheck</name>
    <message>
        <source>Is it you?</source>
        <translation>Sind Sie es?</translation>
    </message>
    <message>
        <source>Type your e-mail address up to the @, as you gave it here.</source>
        <translation>Tippen Sie Ihre E-Mail-Adresse bis zum @, so wie Sie sie hier angegeben haben.</translation>
    </message>
    <message>
        <source>Type the last four digits of the phone number that you gave here.</source>
        <translation>Tippen Sie die letzten vier Ziffern der Telefonnummer, die Sie hier angegeben haben.</translation>
    </message>
    <message>
        <source>Last four digits: %1</source>
        <translation>Letzte vier Ziffern: %1</translation>
    </message>
    <message>
        <source>E-mail up to the @</source>
        <translation>E-Mail bis zum @</translation>
    </message>
    <message>
        <source>I gave a phone number</source>
        <translation>Ich habe eine Telefonnummer angegeben</translation>
    </message>
    <message>
        <source>I gave an e-mail address only</source>
        <translation>Ich habe nur eine E-Mail-Adresse angegeben</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PassCode</name>
    <message>
        <source>My data</source>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>Type the characters under the code of your pass.</source>
        <translation>Tippen Sie die Zeichen unter dem Code Ihres Passes.</translation>
    </message>
    <message>
        <source>Hold your pass up to the scanner or the camera. Then you see what is stored of your visit, and can correct it, take it along or erase it.</source>
        <translation>Halten Sie Ihren Pass vor den Scanner oder die Kamera. Dann sehen Sie, was über Ihren Besuch gespeichert ist, und können es berichtigen, mitnehmen oder löschen.</translation>
    </message>
    <message>
        <source>Hold your pass up to the scanner. Then you see what is stored of your visit, and can correct it, take it along or erase it.</source>
        <translation>Halten Sie Ihren Pass vor den Scanner. Dann sehen Sie, was über Ihren Besuch gespeichert ist, und können es berichtigen, mitnehmen oder löschen.</translation>
    </message>
    <message>
        <source>Your pass is lost? The reception can do all of this with you.</source>
        <translation>Pass verloren? Der Empfang kann all das mit Ihnen zusammen tun.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Type the pass</source>
        <translation>Pass eintippen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PassGroups</name>
    <message>
        <source>Group %1 of %2</source>
        <translation>Gruppe %1 von %2</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Taken in. From now on everybody types a short name to unlock.</source>
        <translation>Aufgenommen. Von nun an tippen alle einen Kurznamen zum Entsperren.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Taken out. Make a new recovery sheet now.</source>
        <translation>Entfernt. Erstellen Sie jetzt ein neues Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>The new recovery sheet is the good one now. Destroy the old one: it opens nothing any more.</source>
        <translation>Jetzt gilt das neue Wiederherstellungsblatt. Vernichten Sie das alte: Es öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Ihre Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>Only one person has the role lead: what happens to her happens to this location. Take in another one.</source>
        <translation>Nur eine Person hat die Rolle Leitung: Was ihr passiert, passiert diesem Standort. Nehmen Sie eine weitere auf.</translation>
    </message>
    <message>
        <source>Who may unlock here. No visitor is named.</source>
        <translation>Wer hier entsperren darf. Besucher werden nicht genannt.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last in the log</source>
        <translation>Zuletzt im Protokoll</translation>
    </message>
    <message>
        <source>last in the log: %1</source>
        <translation>zuletzt im Protokoll: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Meine Passphrase</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Neues Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Take somebody in</source>
        <translation>Jemanden aufnehmen</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>taken out %1</source>
        <translation>entfernt %1</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>So that we can reach you if somebody here was infectious. You may say no and come in all the same.</source>
        <translation>Damit wir Sie erreichen, falls jemand hier ansteckend war. Sie dürfen Nein sagen und trotzdem hereinkommen.</translation>
    </message>
    <message numerus="yes">
        <source>I agree that my visit is kept for %n day(s) for contact tracing.</source>
        <translation>
            <numerusform>Ich willige ein, dass mein Besuch %n Tag für die Kontaktverfolgung gespeichert wird.</numerusform>
            <numerusform>Ich willige ein, dass mein Besuch %n Tage für die Kontaktverfolgung gespeichert wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that nobody is forgotten in a fire. Without it you are counted without a name.</source>
        <translation>Damit bei einem Brand niemand vergessen wird. Sonst werden Sie ohne Namen gezählt.</translation>
    </message>
    <message>
        <source>My name may stand on the roll call while I am in the building.</source>
        <translation>Mein Name darf auf der Anwesenheitsliste stehen, solange ich im Gebäude bin.</translation>
    </message>
    <message>
        <source>You get a pass with which you can see, correct and erase your visit.</source>
        <translation>Sie bekommen einen Pass, mit dem Sie Ihren Besuch ansehen, berichtigen und löschen können.</translation>
    </message>
    <message>
        <source>Without contact tracing you get an exit number only, and everything is deleted when you leave.</source>
        <translation>Ohne Kontaktverfolgung bekommen Sie nur eine Ausgangsnummer, und alles wird gelöscht, wenn Sie gehen.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>At %1. Read again after somebody came or left.</source>
        <translation>Um %1. Lesen Sie neu, wenn jemand gekommen oder gegangen ist.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) cannot be read: somebody may be missing here.</source>
        <translation>
            <numerusform>%n Besuch ist nicht lesbar: Hier kann jemand fehlen.</numerusform>
            <numerusform>%n Besuche sind nicht lesbar: Hier kann jemand fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the building</source>
        <translation>
            <numerusform>%n Person im Gebäude</numerusform>
            <numerusform>%n Personen im Gebäude</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, or not after all</source>
        <translation>Gefunden, oder doch nicht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Besuchte Person</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>Niemand ist im Gebäude.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Anwesenheitskontrolle</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print on labels</source>
        <translation>Auf Etiketten drucken</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>Im Gebäude</translation>
    </message>
    <message>
        <source>Not seen leaving, closed at %1</source>
        <translation>Nicht gehen gesehen, um %1 geschlossen</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Um %1 gegangen</translation>
    </message>
</context>
<context>
    <name>SetupPerson</name>
    <message>
        <source>Set up this location</source>
        <translation>Diesen Standort einrichten</translation>
    </message>
    <message>
        <source>As visitors read it at the top of the screen</source>
        <translation>So wie Besucher ihn oben auf dem Bildschirm lesen</translation>
    </message>
    <message>
        <source>Name of the location</source>
        <translation>Name des Standorts</translation>
    </message>
    <message>
        <source>Languages, in the order visitors see them</source>
        <translation>Sprachen, in der Reihenfolge, in der Besucher sie sehen</translation>
    </message>
    <message>
        <source>A few letters, typed when there are several of you</source>
        <translation>Ein paar Buchstaben, einzutippen, wenn Sie mehrere sind</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>Ihr Kurzname</translation>
    </message>
    <message>
        <source>Stands on each report that you make</source>
        <translation>Steht auf jedem Bericht, den Sie erstellen</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Ihr vollständiger Name</translation>
    </message>
    <message>
        <source>At least 12 characters. Nobody else may know it, not even IT.</source>
        <translation>Mindestens 12 Zeichen. Niemand sonst darf sie kennen, auch die IT nicht.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Die Passphrase noch einmal</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Your recovery sheet</source>
        <translation>Ihr Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>If all passphrases or the keys of this machine are lost, only this sheet opens the visits. Print it or write it down, and lock it away. It is not shown again.</source>
        <translation>Gehen alle Passphrasen oder die Schlüssel dieses Geräts verloren, öffnet nur dieses Blatt die Besuche. Drucken Sie es oder schreiben Sie es ab, und schließen Sie es weg. Es wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>Fingerprint of your key: %1</source>
        <translation>Fingerabdruck Ihres Schlüssels: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ich habe es auf Papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>SetupTyped</name>
    <message>
        <source>Read from your sheet</source>
        <translation>Lesen Sie von Ihrem Blatt ab</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Kiosk öffnen</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation>Blatt erneut zeigen</translation>
    </message>
</context>
<context>
    <name>Shut</name>
    <message>
        <source>Please see the reception.</source>
        <translation>Bitte wenden Sie sich an den Empfang.</translation>
    </message>
    <message>
        <source>Visits cannot be registered on this screen right now.</source>
        <translation>An diesem Bildschirm können gerade keine Besuche registriert werden.</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>Everything on the screen is wiped in %n second(s).</source>
        <translation>
            <numerusform>Alles auf dem Bildschirm wird in %n Sekunde gelöscht.</numerusform>
            <numerusform>Alles auf dem Bildschirm wird in %n Sekunden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>StoredCard</name>
    <message>
        <source>Contact tracing</source>
        <translation>Kontaktverfolgung</translation>
    </message>
    <message>
        <source>Telling whom you visit</source>
        <translation>Der besuchten Person Bescheid geben</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Anwesenheitskontrolle</translation>
    </message>
    <message>
        <source>%1 – signed out by yourself</source>
        <translation>%1 – selbst abgemeldet</translation>
    </message>
    <message>
        <source>%1 – noted by the reception</source>
        <translation>%1 – vom Empfang eingetragen</translation>
    </message>
    <message>
        <source>%1 – closed automatically, for nobody noted it</source>
        <translation>%1 – automatisch geschlossen, weil es niemand eingetragen hat</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>nicht mehr lesbar</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>an niemanden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Handynummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>You visit</source>
        <translation>Sie besuchen</translation>
    </message>
    <message>
        <source>In your party</source>
        <translation>In Ihrer Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n Erwachsener</numerusform>
            <numerusform>%n Erwachsene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n Kind</numerusform>
            <numerusform>%n Kinder</numerusform>
        </translation>
    </message>
    <message>
        <source>You came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>Eingewilligt in</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweise</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>Fassung %1, %2</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>Kontaktverfolgung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>through a contact</source>
        <translation>über einen Kontakt</translation>
    </message>
    <message>
        <source>%1, certain %2 minutes, possible %3 minutes, %4: %5</source>
        <translation>%1, sicher %2 Minuten, möglich %3 Minuten, %4: %5</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, not seen leaving, possibly until %2</source>
        <translation>%1, nicht gehen gesehen, vielleicht bis %2</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>For those who work here. What you open is noted in the log.</source>
        <translation>Für alle, die hier arbeiten. Was Sie öffnen, steht im Protokoll.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>%1, closed automatically</source>
        <translation>%1, automatisch geschlossen</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>noch hier</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>Beschädigt, kann nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>VisitorFields</name>
    <message>
        <source>Full name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>So that we can reach you if somebody was infectious</source>
        <translation>Damit wir Sie erreichen, falls jemand ansteckend war</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Handynummer</translation>
    </message>
    <message>
        <source>If you would rather be reached there</source>
        <translation>Falls Sie lieber dort erreicht werden möchten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Two letters suggest names</source>
        <translation>Zwei Buchstaben schlagen Namen vor</translation>
    </message>
    <message>
        <source>Please type the whole name</source>
        <translation>Bitte tippen Sie den ganzen Namen</translation>
    </message>
    <message>
        <source>Please type the whole name, or ask the reception</source>
        <translation>Bitte tippen Sie den ganzen Namen oder fragen Sie den Empfang</translation>
    </message>
    <message>
        <source>Whom do you visit?</source>
        <translation>Wen besuchen Sie?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome.</source>
        <translation>Willkommen.</translation>
    </message>
    <message>
        <source>Register your visit. It takes less than half a minute.</source>
        <translation>Registrieren Sie Ihren Besuch. Das dauert keine halbe Minute.</translation>
    </message>
    <message>
        <source>Register arrival</source>
        <translation>Ankunft registrieren</translation>
    </message>
    <message>
        <source>I am arriving</source>
        <translation>Ich komme</translation>
    </message>
    <message>
        <source>Register departure</source>
        <translation>Weggang registrieren</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Ich gehe</translation>
    </message>
</context>
<context>
    <name>WhyForm</name>
    <message>
        <source>Why do you need the names?</source>
        <translation>Wozu brauchen Sie die Namen?</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>Kontaktverfolgung</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Anwesenheitskontrolle</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kontrolle durch eine Behörde</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>No names here: this stays in the log.</source>
        <translation>Hier keine Namen: Das bleibt im Protokoll stehen.</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>Bemerkung (freiwillig)</translation>
    </message>
    <message>
        <source>Case number (if there is one)</source>
        <translation>Aktenzeichen (falls vorhanden)</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>The location was set up.</source>
        <translation>Der Standort wurde eingerichtet.</translation>
    </message>
    <message>
        <source>Settings were changed that visitors are told of.</source>
        <translation>Einstellungen, von denen Besucher erfahren, wurden geändert.</translation>
    </message>
    <message>
        <source>The keys were removed from this machine: what is stored stays sealed.</source>
        <translation>Die Schlüssel wurden von diesem Gerät entfernt: Was gespeichert ist, bleibt versiegelt.</translation>
    </message>
    <message>
        <source>A privacy notice was published.</source>
        <translation>Datenschutzhinweise wurden veröffentlicht.</translation>
    </message>
    <message>
        <source>The first person came, with the recovery sheet.</source>
        <translation>Die erste Person kam, mit dem Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>Somebody was taken in.</source>
        <translation>Jemand wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Somebody was taken out.</source>
        <translation>Jemand wurde entfernt.</translation>
    </message>
    <message>
        <source>A passphrase was changed.</source>
        <translation>Eine Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried.</source>
        <translation>Eine falsche Passphrase wurde versucht.</translation>
    </message>
    <message>
        <source>A new recovery sheet took the place of the old one.</source>
        <translation>Ein neues Wiederherstellungsblatt hat das alte ersetzt.</translation>
    </message>
    <message>
        <source>The recovery sheet was tried.</source>
        <translation>Das Wiederherstellungsblatt wurde geprüft.</translation>
    </message>
    <message>
        <source>The location was recovered with its sheet, and somebody was taken in.</source>
        <translation>Der Standort wurde mit seinem Blatt wiederhergestellt, und jemand wurde aufgenommen.</translation>
    </message>
    <message>
        <source>The device&apos;s own key was lost and made anew.</source>
        <translation>Der eigene Schlüssel des Geräts ging verloren und wurde neu erzeugt.</translation>
    </message>
    <message>
        <source>The keyring&apos;s note of the log was lost.</source>
        <translation>Was der Schlüsselbund vom Protokoll wusste, ging verloren.</translation>
    </message>
    <message>
        <source>The keys of these days were lost.</source>
        <translation>Die Schlüssel dieser Tage gingen verloren.</translation>
    </message>
    <message>
        <source>The keys of so many holds were lost.</source>
        <translation>So viele Schlüssel von Sicherungen gingen verloren.</translation>
    </message>
    <message>
        <source>The visits of the last days were opened.</source>
        <translation>Die Besuche der letzten Tage wurden geöffnet.</translation>
    </message>
    <message>
        <source>The roll call was opened.</source>
        <translation>Die Anwesenheitsliste wurde geöffnet.</translation>
    </message>
    <message>
        <source>The report was opened.</source>
        <translation>Der Bericht wurde geöffnet.</translation>
    </message>
    <message>
        <source>What was opened in this line was printed.</source>
        <translation>Was in dieser Zeile geöffnet wurde, wurde gedruckt.</translation>
    </message>
    <message>
        <source>What was opened in this line was sealed to this key, to leave in a file.</source>
        <translation>Was in dieser Zeile geöffnet wurde, wurde für diesen Schlüssel versiegelt, um als Datei weitergegeben zu werden.</translation>
    </message>
    <message>
        <source>Contacts were traced.</source>
        <translation>Kontakte wurden verfolgt.</translation>
    </message>
    <message>
        <source>Visits noted elsewhere were entered.</source>
        <translation>Anderswo notierte Besuche wurden eingetragen.</translation>
    </message>
    <message>
        <source>The visits of each day were counted, without names.</source>
        <translation>Die Besuche jedes Tages wurden ohne Namen gezählt.</translation>
    </message>
    <message>
        <source>A visitor was registered at the desk, on her behalf.</source>
        <translation>Eine Person wurde am Empfang für sie registriert.</translation>
    </message>
    <message>
        <source>A visit was ended at the desk.</source>
        <translation>Ein Besuch wurde am Empfang beendet.</translation>
    </message>
    <message>
        <source>A visit was seen.</source>
        <translation>Ein Besuch wurde angesehen.</translation>
    </message>
    <message>
        <source>What is kept of a visit was taken along.</source>
        <translation>Was über einen Besuch gespeichert ist, wurde mitgenommen.</translation>
    </message>
    <message>
        <source>A visit was corrected.</source>
        <translation>Ein Besuch wurde berichtigt.</translation>
    </message>
    <message>
        <source>A visit was erased.</source>
        <translation>Ein Besuch wurde gelöscht.</translation>
    </message>
    <message>
        <source>The agreement to tracing was withdrawn.</source>
        <translation>Die Einwilligung in die Kontaktverfolgung wurde widerrufen.</translation>
    </message>
    <message>
        <source>The agreement to tell the host was withdrawn.</source>
        <translation>Die Einwilligung, der besuchten Person Bescheid zu geben, wurde widerrufen.</translation>
    </message>
    <message>
        <source>The agreement to the roll call was withdrawn.</source>
        <translation>Die Einwilligung in die Anwesenheitsliste wurde widerrufen.</translation>
    </message>
    <message>
        <source>A visit was opened, and what was asked was refused.</source>
        <translation>Ein Besuch wurde geöffnet, und was verlangt wurde, wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A pass was blocked for an hour after three wrong tries.</source>
        <translation>Ein Pass wurde nach drei falschen Versuchen für eine Stunde gesperrt.</translation>
    </message>
    <message>
        <source>A visit was handed over.</source>
        <translation>Ein Besuch wurde weitergegeben.</translation>
    </message>
    <message>
        <source>Visits were put on hold.</source>
        <translation>Besuche wurden gesichert.</translation>
    </message>
    <message>
        <source>The hold was approved by the second person.</source>
        <translation>Die zweite Person hat die Sicherung genehmigt.</translation>
    </message>
    <message>
        <source>The end of a hold was moved.</source>
        <translation>Das Ende einer Sicherung wurde verschoben.</translation>
    </message>
    <message>
        <source>The hold&apos;s new end was approved by the second person.</source>
        <translation>Die zweite Person hat das neue Ende der Sicherung genehmigt.</translation>
    </message>
    <message>
        <source>The visits on a hold were opened.</source>
        <translation>Die Besuche einer Sicherung wurden geöffnet.</translation>
    </message>
    <message>
        <source>A hold has ended.</source>
        <translation>Eine Sicherung ist beendet.</translation>
    </message>
    <message>
        <source>The days up to this one were deleted.</source>
        <translation>Die Tage bis zu diesem wurden gelöscht.</translation>
    </message>
    <message>
        <source>The clock jumped ahead: nothing is deleted until it is sure.</source>
        <translation>Die Uhr ist vorgesprungen: Nichts wird gelöscht, bis sie sicher ist.</translation>
    </message>
    <message>
        <source>The clock went back.</source>
        <translation>Die Uhr ist zurückgesprungen.</translation>
    </message>
    <message>
        <source>The clock is right again.</source>
        <translation>Die Uhr stimmt wieder.</translation>
    </message>
    <message>
        <source>A lead confirmed the clock.</source>
        <translation>Eine Leitung hat die Uhr bestätigt.</translation>
    </message>
    <message>
        <source>A second person confirmed the clock.</source>
        <translation>Eine zweite Person hat die Uhr bestätigt.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Eine Sicherungskopie wurde erstellt.</translation>
    </message>
    <message>
        <source>Visits were put back from a backup.</source>
        <translation>Besuche wurden aus einer Sicherungskopie zurückgespielt.</translation>
    </message>
    <message>
        <source>Lines that the keyring knew of are gone: an old store was put back, or the keyring&apos;s note was spoilt.</source>
        <translation>Zeilen, die der Schlüsselbund kannte, fehlen: Ein alter Speicher wurde zurückgelegt, oder was der Schlüsselbund wusste, wurde verdorben.</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>The disk with the store is encrypted.</source>
        <translation>Die Festplatte mit dem Speicher ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The disk with the store is not encrypted: whoever takes it out has the keyring&apos;s files and the store. Encrypt it (LUKS, BitLocker, FileVault).</source>
        <translation>Die Festplatte mit dem Speicher ist nicht verschlüsselt: Wer sie ausbaut, hat die Dateien des Schlüsselbunds und den Speicher. Verschlüsseln Sie sie (LUKS, BitLocker, FileVault).</translation>
    </message>
    <message>
        <source>Whether the disk with the store is encrypted cannot be told from here. Please check it by hand.</source>
        <translation>Ob die Festplatte mit dem Speicher verschlüsselt ist, lässt sich von hier nicht feststellen. Bitte prüfen Sie es selbst.</translation>
    </message>
    <message>
        <source>No memory is written to a disk in clear.</source>
        <translation>Kein Arbeitsspeicher wird im Klartext auf eine Festplatte geschrieben.</translation>
    </message>
    <message>
        <source>The swap space {file} is not encrypted: memory may be written there in clear. Encrypt it.</source>
        <translation>Der Auslagerungsspeicher {file} ist nicht verschlüsselt: Arbeitsspeicher kann dort im Klartext stehen. Verschlüsseln Sie ihn.</translation>
    </message>
    <message>
        <source>Store and keyring belong to the account that runs this.</source>
        <translation>Speicher und Schlüsselbund gehören dem Konto, das dies ausführt.</translation>
    </message>
    <message>
        <source>The store belongs to the account {owner}, and this was started by another one, which has not its keyring. Start every command as {owner}.</source>
        <translation>Der Speicher gehört dem Konto {owner}, und dies wurde von einem anderen gestartet, das dessen Schlüsselbund nicht hat. Starten Sie jeden Befehl als {owner}.</translation>
    </message>
    <message>
        <source>Only the account itself can read the files.</source>
        <translation>Nur das Konto selbst kann die Dateien lesen.</translation>
    </message>
    <message>
        <source>Other accounts can get at {file}. Take their rights away (chmod go= on it).</source>
        <translation>Andere Konten kommen an {file}. Nehmen Sie ihnen die Rechte (chmod go= darauf).</translation>
    </message>
    <message>
        <source>There is room on the disk: {free} MB.</source>
        <translation>Auf der Festplatte ist Platz: {free} MB.</translation>
    </message>
    <message>
        <source>The disk has only {free} MB left. Please make room.</source>
        <translation>Auf der Festplatte sind nur noch {free} MB frei. Bitte schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The disk has only {free} MB left: soon nobody can check in. Please make room.</source>
        <translation>Auf der Festplatte sind nur noch {free} MB frei: Bald kann sich niemand mehr anmelden. Bitte schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The program&apos;s log can be written.</source>
        <translation>In die Logdatei des Programms kann geschrieben werden.</translation>
    </message>
    <message>
        <source>The program&apos;s log cannot be written. Look at the folder {file}.</source>
        <translation>In die Logdatei des Programms kann nicht geschrieben werden. Sehen Sie sich den Ordner {file} an.</translation>
    </message>
    <message>
        <source>The printer {printer} takes jobs.</source>
        <translation>Der Drucker {printer} nimmt Aufträge an.</translation>
    </message>
    <message>
        <source>No printer is set up, so no report comes on paper. Add one, and name it in the settings.</source>
        <translation>Es ist kein Drucker eingerichtet, deshalb kommt kein Bericht auf Papier. Fügen Sie einen hinzu, und nennen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>The printer {printer} of the settings is not there. Add it, or name another one in the settings.</source>
        <translation>Der Drucker {printer} aus den Einstellungen ist nicht da. Fügen Sie ihn hinzu, oder nennen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>The printer {printer} is stopped or refuses jobs. Look at it, then start its queue again.</source>
        <translation>Der Drucker {printer} ist angehalten oder lehnt Aufträge ab. Sehen Sie nach ihm, und starten Sie dann seine Warteschlange neu.</translation>
    </message>
    <message>
        <source>The printer cannot be asked from here. Please print a test page.</source>
        <translation>Der Drucker lässt sich von hier nicht abfragen. Bitte drucken Sie eine Testseite.</translation>
    </message>
    <message>
        <source>Printed pages are not kept by the print server.</source>
        <translation>Der Druckserver behält gedruckte Seiten nicht.</translation>
    </message>
    <message>
        <source>The print server keeps a copy of printed pages, with their names. Write `PreserveJobFiles No` into cupsd.conf and start CUPS again.</source>
        <translation>Der Druckserver behält eine Kopie gedruckter Seiten, mit den Namen. Schreiben Sie `PreserveJobFiles No` in cupsd.conf, und starten Sie CUPS neu.</translation>
    </message>
    <message>
        <source>Whether the print server keeps copies of printed pages cannot be told from here. Please check PreserveJobFiles, or the spooler&apos;s setting to keep documents.</source>
        <translation>Ob der Druckserver Kopien gedruckter Seiten behält, lässt sich von hier nicht feststellen. Bitte prüfen Sie PreserveJobFiles oder ob die Druckwarteschlange Dokumente behalten soll.</translation>
    </message>
    <message>
        <source>The settings use no camera.</source>
        <translation>Die Einstellungen benutzen keine Kamera.</translation>
    </message>
    <message>
        <source>A camera is there.</source>
        <translation>Eine Kamera ist da.</translation>
    </message>
    <message>
        <source>The settings use a camera, and none is there. Plug it in, or set camera.use = false.</source>
        <translation>Die Einstellungen benutzen eine Kamera, und es ist keine da. Schließen Sie sie an, oder setzen Sie camera.use = false.</translation>
    </message>
    <message>
        <source>The camera cannot be asked from here. Please hold a badge before it.</source>
        <translation>Die Kamera lässt sich von hier nicht abfragen. Bitte halten Sie eine Besucherkarte davor.</translation>
    </message>
    <message>
        <source>The screen is {width} mm wide.</source>
        <translation>Der Bildschirm ist {width} mm breit.</translation>
    </message>
    <message>
        <source>The screen says that it is {width} mm wide, the settings say {set}. Please measure it: buttons get their size by screen.width_mm.</source>
        <translation>Der Bildschirm gibt {width} mm Breite an, die Einstellungen {set}. Bitte messen Sie nach: Die Größe der Tasten richtet sich nach screen.width_mm.</translation>
    </message>
    <message>
        <source>No screen says how wide it is. Please measure it, and set screen.width_mm in the settings.</source>
        <translation>Kein Bildschirm gibt seine Breite an. Bitte messen Sie nach, und setzen Sie screen.width_mm in den Einstellungen.</translation>
    </message>
    <message>
        <source>The clock is right: {now}.</source>
        <translation>Die Uhr stimmt: {now}.</translation>
    </message>
    <message>
        <source>The clock ({now}) jumped ahead of what was believed: nothing is deleted. Set it right, or let a lead confirm it with `innom clock confirm`.</source>
        <translation>Die Uhr ({now}) ist weiter, als glaubhaft ist: Nichts wird gelöscht. Stellen Sie sie richtig, oder lassen Sie sie von einer Leitung mit `innom clock confirm` bestätigen.</translation>
    </message>
    <message>
        <source>The clock is behind what it has shown before ({now}). Set it right, or let a lead confirm it with `innom clock confirm`.</source>
        <translation>Die Uhr liegt hinter dem, was sie schon gezeigt hat ({now}). Stellen Sie sie richtig, oder lassen Sie sie von einer Leitung mit `innom clock confirm` bestätigen.</translation>
    </message>
    <message>
        <source>Deletion is paused since {since}, for the clock is in doubt. Let a lead confirm the date with `innom clock confirm`.</source>
        <translation>Das Löschen ruht seit {since}, weil die Uhr unsicher ist. Lassen Sie eine Leitung das Datum mit `innom clock confirm` bestätigen.</translation>
    </message>
    <message>
        <source>Deletion is not paused.</source>
        <translation>Das Löschen ruht nicht.</translation>
    </message>
    <message>
        <source>A time server keeps the clock.</source>
        <translation>Ein Zeitserver hält die Uhr richtig.</translation>
    </message>
    <message>
        <source>No time server keeps the clock. Switch one on (timedatectl set-ntp true).</source>
        <translation>Kein Zeitserver hält die Uhr richtig. Schalten Sie einen ein (timedatectl set-ntp true).</translation>
    </message>
    <message>
        <source>Whether a time server keeps the clock cannot be told. Please check it by hand.</source>
        <translation>Ob ein Zeitserver die Uhr richtig hält, lässt sich nicht feststellen. Bitte prüfen Sie es selbst.</translation>
    </message>
    <message>
        <source>The settings can be read: {site}.</source>
        <translation>Die Einstellungen sind lesbar: {site}.</translation>
    </message>
    <message>
        <source>The keyring answers and has the store&apos;s keys ({backend}).</source>
        <translation>Der Schlüsselbund antwortet und hat die Schlüssel des Speichers ({backend}).</translation>
    </message>
    <message>
        <source>The keyring was not asked: it is another account&apos;s.</source>
        <translation>Der Schlüsselbund wurde nicht abgefragt: Er gehört einem anderen Konto.</translation>
    </message>
    <message>
        <source>Every page of the store is as it was written.</source>
        <translation>Jede Seite des Speichers ist so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The keyring has the key of each day that is kept: {days}.</source>
        <translation>Der Schlüsselbund hat den Schlüssel jedes gespeicherten Tages: {days}.</translation>
    </message>
    <message>
        <source>The keyring lacks the keys of {days} days: their visits cannot be opened. An older keyring was put back, or its files were changed.</source>
        <translation>Im Schlüsselbund fehlen Schlüssel von Tagen ({days}): Deren Besuche lassen sich nicht öffnen. Ein älterer Schlüsselbund wurde zurückgelegt, oder seine Dateien wurden geändert.</translation>
    </message>
    <message>
        <source>Visits are kept {days} days.</source>
        <translation>Besuche werden {days} Tage gespeichert.</translation>
    </message>
    <message>
        <source>Visits are kept {days} days. Datatilsynet: normally at most ten. Have the reason in writing.</source>
        <translation>Besuche werden {days} Tage gespeichert. Datatilsynet: normalerweise höchstens zehn. Halten Sie den Grund schriftlich bereit.</translation>
    </message>
    <message>
        <source>All that is due is deleted. Next time: {next}.</source>
        <translation>Alles, was fällig ist, ist gelöscht. Nächstes Mal: {next}.</translation>
    </message>
    <message>
        <source>Not all that is due is deleted. Start `innom purge`, and read what it answers.</source>
        <translation>Nicht alles, was fällig ist, ist gelöscht. Starten Sie `innom purge`, und lesen Sie, was es antwortet.</translation>
    </message>
    <message>
        <source>Deletion fails since {since}. Start `innom purge`, and read what it answers.</source>
        <translation>Das Löschen misslingt seit {since}. Starten Sie `innom purge`, und lesen Sie, was es antwortet.</translation>
    </message>
    <message>
        <source>The log is whole. Lines: {lines}.</source>
        <translation>Das Protokoll ist vollständig. Zeilen: {lines}.</translation>
    </message>
    <message>
        <source>The log is not as it was written, first at line {line}. `innom audit verify` says where else.</source>
        <translation>Das Protokoll ist nicht so, wie es geschrieben wurde, zuerst in Zeile {line}. `innom audit verify` nennt die anderen Stellen.</translation>
    </message>
    <message>
        <source>Persons with the role lead: {leads}.</source>
        <translation>Personen mit der Rolle Leitung: {leads}.</translation>
    </message>
    <message>
        <source>Only one person has the role lead. Let her take in another: `innom staff add NAME --role lead`.</source>
        <translation>Nur eine Person hat die Rolle Leitung. Lassen Sie sie eine weitere aufnehmen: `innom staff add NAME --role lead`.</translation>
    </message>
    <message>
        <source>Nobody has chosen a passphrase yet, so no visitor is taken. That is done there.</source>
        <translation>Noch hat niemand eine Passphrase gewählt, deshalb werden keine Besucher registriert. Das geschieht dort.</translation>
    </message>
    <message>
        <source>What the recovery sheet opens is there.</source>
        <translation>Was das Wiederherstellungsblatt öffnet, ist da.</translation>
    </message>
    <message>
        <source>What the recovery sheet opens is gone. Let a lead make a new sheet on the page People or with `innom staff sheet`.</source>
        <translation>Was das Wiederherstellungsblatt öffnet, ist weg. Lassen Sie eine Leitung auf der Seite Personal oder mit `innom staff sheet` ein neues Blatt erstellen.</translation>
    </message>
    <message>
        <source>No alert waits.</source>
        <translation>Keine offenen Meldungen.</translation>
    </message>
    <message>
        <source>Alerts that wait: {alerts}. `innom alerts` lists them.</source>
        <translation>Offene Meldungen: {alerts}. `innom alerts` listet sie auf.</translation>
    </message>
    <message>
        <source>No older copy of the store lies beside it.</source>
        <translation>Keine ältere Kopie des Speichers liegt daneben.</translation>
    </message>
    <message>
        <source>An older copy of the store lies beside it: {file}. Delete it when it is needed no more.</source>
        <translation>Eine ältere Kopie des Speichers liegt daneben: {file}. Löschen Sie sie, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>The reserve for a full disk is there.</source>
        <translation>Die Reserve für eine volle Festplatte ist da.</translation>
    </message>
    <message>
        <source>The reserve for a full disk is used up. It is laid again once there is room on the disk.</source>
        <translation>Die Reserve für eine volle Festplatte ist aufgebraucht. Sie wird neu angelegt, sobald auf der Festplatte Platz ist.</translation>
    </message>
    <message>
        <source>Innom {innom}, store {schema}, Python {python}, SQLCipher {sqlcipher}, SQLite {sqlite}, OpenSSL {openssl}.</source>
        <translation>Innom {innom}, Speicher {schema}, Python {python}, SQLCipher {sqlcipher}, SQLite {sqlite}, OpenSSL {openssl}.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Contact tracing</source>
        <translation>Kontaktverfolgung</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Anwesenheitskontrolle</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kontrolle durch eine Behörde</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>DEMO – invented visitors</source>
        <translation>DEMO – erfundene Besucher</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Protokolleintrag</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Kettenkopf</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>Destroy by</source>
        <translation>Zu vernichten bis</translation>
    </message>
    <message>
        <source>Log entry {number}, chain head {head}. Times in {zone}.</source>
        <translation>Protokolleintrag {number}, Kettenkopf {head}. Zeiten in {zone}.</translation>
    </message>
    <message>
        <source>Destroy by {day}</source>
        <translation>Zu vernichten bis {day}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>With these characters the visitor register of this location can be opened again when its computer is lost or broken and when everybody has forgotten the passphrase. Nobody can make them anew.</source>
        <translation>Mit diesen Zeichen lässt sich das Besucherregister dieses Standorts wieder öffnen, wenn der Rechner verloren oder kaputt ist und wenn alle die Passphrase vergessen haben. Niemand kann sie neu erzeugen.</translation>
    </message>
    <message>
        <source>Keep this sheet in a safe, away from the computer. Do not copy, photograph or send it. Whoever holds it and the computer can read all visitors. After it has been used, a new sheet is made and this one is destroyed.</source>
        <translation>Bewahren Sie dieses Blatt in einem Safe auf, getrennt vom Rechner. Nicht kopieren, fotografieren oder verschicken. Wer Blatt und Rechner hat, kann alle Besucher lesen. Nach dem Gebrauch wird ein neues Blatt erstellt und dieses vernichtet.</translation>
    </message>
    <message>
        <source>The same groups, for a scanner</source>
        <translation>Dieselben Gruppen, für einen Scanner</translation>
    </message>
    <message>
        <source>DEMO – opens nothing</source>
        <translation>DEMO – öffnet nichts</translation>
    </message>
    <message>
        <source>To sign out, type this number at the screen or hold the code to the scanner:</source>
        <translation>Zum Abmelden diese Nummer am Bildschirm tippen oder den Code vor den Scanner halten:</translation>
    </message>
    <message>
        <source>This part may be worn. It signs out, and opens nothing.</source>
        <translation>Diesen Teil dürfen Sie offen tragen. Er meldet ab und öffnet nichts.</translation>
    </message>
    <message>
        <source>Pass slip</source>
        <translation>Zettel mit Besucherpass</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>Ihr Besucherpass</translation>
    </message>
    <message>
        <source>With it you see at the screen what is stored of your visit, correct it, take it along, withdraw your consent or erase it. You are asked for the last four digits of your phone number, or your e-mail address up to the @.</source>
        <translation>Damit sehen Sie am Bildschirm, was über Ihren Besuch gespeichert ist, und können es berichtigen, mitnehmen, Ihre Einwilligung widerrufen oder es löschen. Sie werden nach den letzten vier Ziffern Ihrer Telefonnummer oder nach Ihrer E-Mail-Adresse bis zum @ gefragt.</translation>
    </message>
    <message>
        <source>Tear it off and keep it to yourself.</source>
        <translation>Trennen Sie ihn ab und behalten Sie ihn für sich.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted when you leave.</source>
        <translation>Alles über Ihren Besuch wird gelöscht, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted on {day}.</source>
        <translation>Alles über Ihren Besuch wird am {day} gelöscht.</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is stored of your visit</source>
        <translation>Was über Ihren Besuch gespeichert ist</translation>
    </message>
    <message>
        <source>Telling the host</source>
        <translation>Der besuchten Person Bescheid geben</translation>
    </message>
    <message>
        <source>signed out by yourself</source>
        <translation>selbst abgemeldet</translation>
    </message>
    <message>
        <source>noted by the reception</source>
        <translation>vom Empfang eingetragen</translation>
    </message>
    <message>
        <source>Asked for with the pass of this visit.</source>
        <translation>Mit dem Pass dieses Besuchs angefordert.</translation>
    </message>
    <message>
        <source>This paper is yours: please take it with you.</source>
        <translation>Dieses Papier gehört Ihnen: Bitte nehmen Sie es mit.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Eingewilligt in</translation>
    </message>
    <message>
        <source>Privacy notice, version</source>
        <translation>Datenschutzhinweise, Fassung</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Gespeichert bis</translation>
    </message>
    <message>
        <source>Kept by order of</source>
        <translation>Gespeichert auf Anordnung von</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Number of the visit</source>
        <translation>Nummer des Besuchs</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>Gleiche besuchte Person</translation>
    </message>
    <message>
        <source>Certain, min</source>
        <translation>Sicher, min</translation>
    </message>
    <message>
        <source>Possible, min</source>
        <translation>Möglich, min</translation>
    </message>
    <message>
        <source>Who was here together</source>
        <translation>Wer gleichzeitig hier war</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Who met a contact</source>
        <translation>Wer einen Kontakt getroffen hat</translation>
    </message>
    <message>
        <source>Visits: {visits}. Contacts, who shared at least {minutes} minutes with this person: {contacts}.</source>
        <translation>Besuche: {visits}. Kontakte, die mindestens {minutes} Minuten mit dieser Person hier waren: {contacts}.</translation>
    </message>
    <message>
        <source>Certain: both were seen coming and leaving. Possible: nobody saw one of them leave, who may have been here until the time shown. A filled bar is certain, a dashed one possible.</source>
        <translation>Sicher: Beide wurden kommen und gehen gesehen. Möglich: Niemand hat eine der beiden Personen gehen sehen; sie war vielleicht bis zur gezeigten Zeit hier. Ein gefüllter Balken ist sicher, ein gestrichelter möglich.</translation>
    </message>
    <message>
        <source>Damaged entries that could not be read: {count}. Contacts may be missing here.</source>
        <translation>Beschädigte Einträge, die nicht lesbar waren: {count}. Hier können Kontakte fehlen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Here on the same days, and no contact</source>
        <translation>An denselben Tagen hier, aber kein Kontakt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Besuchte Person</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>This entry is damaged and cannot be read ({id}).</source>
        <translation>Dieser Eintrag ist beschädigt und nicht lesbar ({id}).</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>noch hier</translation>
    </message>
    <message>
        <source>closed automatically</source>
        <translation>automatisch geschlossen</translation>
    </message>
    <message>
        <source>Visits of today</source>
        <translation>Besuche von heute</translation>
    </message>
    <message>
        <source>Visits of the last {count} days</source>
        <translation>Besuche der letzten {count} Tage</translation>
    </message>
    <message>
        <source>no visits</source>
        <translation>keine Besuche</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 Besuch</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count} Besuche</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Receipt for what was handed over</source>
        <translation>Quittung über die Weitergabe</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Weitergegeben an</translation>
    </message>
    <message>
        <source>This receipt names no visitor. The log of the location holds the same lines.</source>
        <translation>Diese Quittung nennt keine Besucher. Im Protokoll des Standorts stehen dieselben Zeilen.</translation>
    </message>
    <message>
        <source>The visitors are told at once when they use their pass.</source>
        <translation>Die Besucher erfahren es sofort, wenn sie ihren Pass benutzen.</translation>
    </message>
    <message>
        <source>The visitors are told when they use their pass, from {day} on.</source>
        <translation>Die Besucher erfahren es ab {day}, wenn sie ihren Pass benutzen.</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Besuche pro Tag</translation>
    </message>
    <message>
        <source>How many visits were registered on each day that is over. Fewer than {fewest}, none too, are shown as &lt;{fewest}. A month is the sum of the days that show a number.</source>
        <translation>Wie viele Besuche an jedem vergangenen Tag registriert wurden. Weniger als {fewest}, auch keine, werden als &lt;{fewest} gezeigt. Ein Monat ist die Summe der Tage, die eine Zahl zeigen.</translation>
    </message>
    <message>
        <source>No day with visits is over yet.</source>
        <translation>Noch ist kein Tag mit Besuchen vorbei.</translation>
    </message>
    <message>
        <source>Visits: {visits}. Days with {fewest} or more: {told}. Days with fewer: {untold}.</source>
        <translation>Besuche: {visits}. Tage mit {fewest} oder mehr: {told}. Tage mit weniger: {untold}.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Weitergegeben von</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Empfangen von</translation>
    </message>
    <message>
        <source>Place, date, signature</source>
        <translation>Ort, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Least minutes together</source>
        <translation>Mindestdauer zusammen, min</translation>
    </message>
    <message>
        <source>Visits that cannot be read</source>
        <translation>Nicht lesbare Besuche</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Noch hier</translation>
    </message>
    <message>
        <source>Closed automatically</source>
        <translation>Automatisch geschlossen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Closed automatically: nobody saw this visitor leave; the time shown is the closing time.</source>
        <translation>Automatisch geschlossen: Niemand hat diese Person gehen sehen; die Zeit ist die Schließzeit.</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>Im Gebäude</translation>
    </message>
    <message>
        <source>Closed automatically in the last 12 hours: nobody saw them leave, they may still be inside.</source>
        <translation>In den letzten 12 Stunden automatisch geschlossen: Niemand hat sie gehen sehen, sie sind vielleicht noch drinnen.</translation>
    </message>
    <message>
        <source>Not seen leaving</source>
        <translation>Nicht gehen gesehen</translation>
    </message>
    <message>
        <source>Left in the last 15 minutes</source>
        <translation>In den letzten 15 Minuten gegangen</translation>
    </message>
    <message>
        <source>People in the building: {count}</source>
        <translation>Personen im Gebäude: {count}</translation>
    </message>
    <message>
        <source>Adults: {adults}. Children: {children}. Visits: {visits}, without a name: {nameless}.</source>
        <translation>Erwachsene: {adults}. Kinder: {children}. Besuche: {visits}, davon ohne Namen: {nameless}.</translation>
    </message>
    <message>
        <source>Entries that cannot be read, so that nobody is counted: {count}</source>
        <translation>Einträge, die nicht lesbar sind und deshalb nicht zählen: {count}</translation>
    </message>
    <message>
        <source>Damaged entries of the last days that could not be read: {count}. Somebody may be missing here.</source>
        <translation>Beschädigte Einträge der letzten Tage, die nicht lesbar waren: {count}. Hier kann jemand fehlen.</translation>
    </message>
    <message>
        <source>Who is not registered for contact tracing is deleted on leaving and at closing time, and stands in the first list only.</source>
        <translation>Wer nicht für die Kontaktverfolgung registriert ist, wird beim Gehen und zur Schließzeit gelöscht und steht nur in der ersten Liste.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie er endete</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>Letters to contacts</source>
        <translation>Briefe an Kontakte</translation>
    </message>
    <message>
        <source>Log entry {number}, chain head {head}.</source>
        <translation>Protokolleintrag {number}, Kettenkopf {head}.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Who came or left after the backup was made is not in it, nor what was corrected since.</source>
        <translation>Wer nach dem Erstellen der Sicherungskopie kam oder ging, steht nicht darin, und auch nicht, was seitdem berichtigt wurde.</translation>
    </message>
    <message>
        <source>Whose visit was erased or who took an agreement back after the backup was made cannot be known: please erase these again.</source>
        <translation>Wessen Besuch nach dem Erstellen der Sicherungskopie gelöscht wurde oder wer danach eine Einwilligung widerrief, ist nicht bekannt: Bitte löschen Sie das noch einmal.</translation>
    </message>
    <message>
        <source>Who was taken out of the staff after the backup was made belongs again: please take them out again.</source>
        <translation>Wer nach dem Erstellen der Sicherungskopie aus dem Personal entfernt wurde, gehört wieder dazu: Bitte entfernen Sie diese Personen noch einmal.</translation>
    </message>
    <message>
        <source>Visits that were kept until leaving only were not put back: whether these visitors have left cannot be known.</source>
        <translation>Besuche, die nur bis zum Gehen gespeichert wurden, wurden nicht zurückgespielt: Ob diese Besucher gegangen sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Visits were corrected after the backup was made; one that was put back may say what it said before.</source>
        <translation>Besuche wurden nach dem Erstellen der Sicherungskopie berichtigt; ein zurückgespielter kann den alten Stand zeigen.</translation>
    </message>
    <message>
        <source>The keys of some days are not in the backup: the visits of those days cannot be opened here.</source>
        <translation>Die Schlüssel einiger Tage sind nicht in der Sicherungskopie: Die Besuche dieser Tage lassen sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>The backup holds the keys of the days that are kept: until it is destroyed, whoever has it and the recovery sheet opens these days, also after they are deleted here. Take it for moving to another machine only, and destroy it then.</source>
        <translation>Die Sicherungskopie enthält die Schlüssel der gespeicherten Tage: Bis sie vernichtet ist, öffnet diese Tage, wer sie und das Wiederherstellungsblatt hat, auch nachdem sie hier gelöscht sind. Benutzen Sie sie nur für den Umzug auf ein anderes Gerät, und vernichten Sie sie dann.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>Please write your name.</source>
        <translation>Bitte schreiben Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>Please fill in this field.</source>
        <translation>Bitte füllen Sie dieses Feld aus.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it to 100 characters.</source>
        <translation>Das ist zu lang. Bitte kürzen Sie es auf 100 Zeichen.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be stored. Please type it again.</source>
        <translation>Das enthält ein Zeichen, das nicht gespeichert werden kann. Bitte tippen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This holds a letter with too many accents. Please type it again.</source>
        <translation>Das enthält einen Buchstaben mit zu vielen Akzenten. Bitte tippen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The field {field} must be text.</source>
        <translation>Das Feld {field} muss Text sein.</translation>
    </message>
    <message>
        <source>A phone number has {least} to {most} digits and no letters. Please check it.</source>
        <translation>Eine Telefonnummer hat {least} bis {most} Ziffern und keine Buchstaben. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Please check it.</source>
        <translation>Das ist keine vollständige E-Mail-Adresse. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>To be traced we must be able to reach you: please give a phone number or an e-mail address.</source>
        <translation>Für die Kontaktverfolgung müssen wir Sie erreichen können: Bitte geben Sie Telefonnummer oder E-Mail-Adresse an.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>Die Zahl muss von {least} bis {most} sein.</translation>
    </message>
    <message>
        <source>The purposes must be a list of tracing, host and roll_call.</source>
        <translation>Die Zwecke müssen eine Liste aus tracing, host und roll_call sein.</translation>
    </message>
    <message>
        <source>Nobody here is found under this name. Please choose a name that is suggested, ask the reception, or leave the field empty.</source>
        <translation>Unter diesem Namen finden wir hier niemanden. Bitte wählen Sie einen vorgeschlagenen Namen, fragen Sie den Empfang oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The time in {field} is missing.</source>
        <translation>Die Zeit in {field} fehlt.</translation>
    </message>
    <message>
        <source>The time in {field} must be written as 2026-11-22T09:30:00+01:00.</source>
        <translation>Die Zeit in {field} muss wie 2026-11-22T09:30:00+01:00 geschrieben sein.</translation>
    </message>
    <message>
        <source>Please write the time as 09:30.</source>
        <translation>Bitte schreiben Sie die Uhrzeit wie 09:30.</translation>
    </message>
    <message>
        <source>Please write the day as 31.12.2027.</source>
        <translation>Bitte schreiben Sie den Tag wie 31.12.2027.</translation>
    </message>
    <message>
        <source>The time must have an offset such as +01:00.</source>
        <translation>Die Zeit braucht eine Zeitverschiebung wie +01:00.</translation>
    </message>
    <message>
        <source>The visit is older than the {days} days for which visits are kept.</source>
        <translation>Der Besuch ist älter als die {days} Tage, die Besuche gespeichert werden.</translation>
    </message>
    <message>
        <source>The time in {field} has not come yet.</source>
        <translation>Die Zeit in {field} liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>The visit cannot end before it began.</source>
        <translation>Der Besuch kann nicht enden, bevor er begonnen hat.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>An exit number has four digits.</source>
        <translation>Eine Ausgangsnummer hat vier Ziffern.</translation>
    </message>
    <message>
        <source>Nobody here has this exit number. Please check it, or ask the reception.</source>
        <translation>Niemand hier hat diese Ausgangsnummer. Bitte prüfen Sie sie oder fragen Sie den Empfang.</translation>
    </message>
    <message>
        <source>There is no free exit number. Please see the reception.</source>
        <translation>Es ist keine Ausgangsnummer frei. Bitte wenden Sie sich an den Empfang.</translation>
    </message>
    <message>
        <source>This is not a code of ours. Please use your exit number, badge or pass.</source>
        <translation>Das ist keiner unserer Codes. Bitte nehmen Sie Ausgangsnummer, Besucherkarte oder Pass.</translation>
    </message>
    <message>
        <source>This is not a valid badge. Please check the code.</source>
        <translation>Das ist keine gültige Besucherkarte. Bitte prüfen Sie den Code.</translation>
    </message>
    <message>
        <source>This badge is of another location.</source>
        <translation>Diese Besucherkarte ist von einem anderen Standort.</translation>
    </message>
    <message>
        <source>This is a pass, not a badge.</source>
        <translation>Das ist ein Pass, keine Besucherkarte.</translation>
    </message>
    <message>
        <source>This is not a valid pass. Please check the code.</source>
        <translation>Das ist kein gültiger Pass. Bitte prüfen Sie den Code.</translation>
    </message>
    <message>
        <source>This is not a pass of ours. Please hold up the pass that you got when you arrived.</source>
        <translation>Das ist keiner unserer Pässe. Bitte zeigen Sie den Pass, den Sie bei der Ankunft bekommen haben.</translation>
    </message>
    <message>
        <source>Group {groups} of the pass is mistyped. Please check it.</source>
        <translation>Gruppe {groups} des Passes ist vertippt. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>One of the groups {groups} of the pass is mistyped. Please check them.</source>
        <translation>Eine der Gruppen {groups} des Passes ist vertippt. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>This pass is of another location.</source>
        <translation>Dieser Pass ist von einem anderen Standort.</translation>
    </message>
    <message>
        <source>This is a badge. A badge opens nothing.</source>
        <translation>Das ist eine Besucherkarte. Eine Besucherkarte öffnet nichts.</translation>
    </message>
    <message>
        <source>This visit is kept only until you leave, and its pass opens nothing any more.</source>
        <translation>Dieser Besuch wird nur gespeichert, bis Sie gehen; sein Pass öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Three wrong tries: this pass is blocked here for {minutes} min. The reception can help you meanwhile.</source>
        <translation>Drei falsche Versuche: Dieser Pass ist hier für {minutes} min gesperrt. Der Empfang kann Ihnen solange helfen.</translation>
    </message>
    <message>
        <source>This does not match what was written at check-in. Please type the last four digits of the phone number or, if none was given, the e-mail up to the @.</source>
        <translation>Das stimmt nicht mit den Angaben bei der Ankunft überein. Bitte tippen Sie die letzten vier Ziffern der Telefonnummer oder, falls keine angegeben wurde, die E-Mail-Adresse bis zum @.</translation>
    </message>
    <message>
        <source>Your details are too long for a card. Nothing was made; next time please type them again.</source>
        <translation>Ihre Angaben sind zu lang für eine Karte. Es wurde keine erstellt; bitte tippen Sie sie beim nächsten Mal wieder.</translation>
    </message>
    <message>
        <source>This card cannot be read. Please type your details.</source>
        <translation>Diese Karte ist nicht lesbar. Bitte tippen Sie Ihre Angaben.</translation>
    </message>
    <message>
        <source>This card is for arriving. To leave, please use your exit number, badge or pass.</source>
        <translation>Diese Karte ist zum Kommen. Zum Gehen nehmen Sie bitte Ausgangsnummer, Besucherkarte oder Pass.</translation>
    </message>
    <message>
        <source>This visit has ended already.</source>
        <translation>Dieser Besuch ist schon beendet.</translation>
    </message>
    <message>
        <source>Nothing is stored of this visit any more.</source>
        <translation>Von diesem Besuch ist nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>{authority} has ordered that this visit is kept until {day}. Until then nothing of it can be withdrawn or erased. If something in it is wrong, the person in charge at the reception can correct it.</source>
        <translation>{authority} hat angeordnet, dass dieser Besuch bis {day} gespeichert wird. Bis dahin kann nichts davon widerrufen oder gelöscht werden. Ist etwas darin falsch, kann die verantwortliche Person am Empfang es berichtigen.</translation>
    </message>
    <message>
        <source>A correction gives some of these fields and no other: {fields}.</source>
        <translation>Eine Berichtigung nennt einige dieser Felder und keine anderen: {fields}.</translation>
    </message>
    <message>
        <source>A visit stays on its day. Please erase it and enter it anew with the other day.</source>
        <translation>Ein Besuch bleibt an seinem Tag. Bitte löschen Sie ihn und tragen Sie ihn mit dem anderen Tag neu ein.</translation>
    </message>
    <message>
        <source>The visits of that day are deleted for good. Please check the clock of this machine.</source>
        <translation>Die Besuche dieses Tages sind endgültig gelöscht. Bitte prüfen Sie die Uhr dieses Geräts.</translation>
    </message>
    <message>
        <source>This location has no staff yet. Please finish the set-up at the screen first.</source>
        <translation>Dieser Standort hat noch kein Personal. Bitte schließen Sie zuerst die Einrichtung am Bildschirm ab.</translation>
    </message>
    <message>
        <source>This location has its first person already.</source>
        <translation>Dieser Standort hat schon seine erste Person.</translation>
    </message>
    <message>
        <source>Locked. Please unlock again.</source>
        <translation>Gesperrt. Bitte entsperren Sie wieder.</translation>
    </message>
    <message>
        <source>Several people can unlock here. Please say who you are.</source>
        <translation>Hier können mehrere entsperren. Bitte sagen Sie, wer Sie sind.</translation>
    </message>
    <message>
        <source>This did not unlock. Please check the passphrase.</source>
        <translation>Das hat nicht entsperrt. Bitte prüfen Sie die Passphrase.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please try again in {seconds} s.</source>
        <translation>Zu viele falsche Versuche. Bitte versuchen Sie es in {seconds} s wieder.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters.</source>
        <translation>Eine Passphrase hat mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <source>A passphrase has at most {most} characters.</source>
        <translation>Eine Passphrase hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>The passphrase holds a character that cannot be typed.</source>
        <translation>Die Passphrase enthält ein Zeichen, das sich nicht tippen lässt.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <translation>Die beiden Passphrasen sind verschieden. Bitte tippen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Names are shown only with a reason. It is one of: {reasons}.</source>
        <translation>Namen werden nur mit einem Grund gezeigt. Er ist einer von: {reasons}.</translation>
    </message>
    <message>
        <source>The number of days must be from 1 to {most}.</source>
        <translation>Die Zahl der Tage muss von 1 bis {most} sein.</translation>
    </message>
    <message>
        <source>The number of minutes must be from 1 to {most}.</source>
        <translation>Die Zahl der Minuten muss von 1 bis {most} sein.</translation>
    </message>
    <message>
        <source>Nobody of this name was here in these days. Please type the whole name.</source>
        <translation>Niemand mit diesem Namen war in diesen Tagen hier. Bitte tippen Sie den ganzen Namen.</translation>
    </message>
    <message>
        <source>Several people of this name were here. Please choose one of these visits: {visits}.</source>
        <translation>Mehrere Personen mit diesem Namen waren hier. Bitte wählen Sie einen dieser Besuche: {visits}.</translation>
    </message>
    <message>
        <source>Nobody was here with this person for so long, so there is nobody to write to.</source>
        <translation>Niemand war so lange mit dieser Person hier, also gibt es niemanden, dem zu schreiben wäre.</translation>
    </message>
    <message>
        <source>Only somebody with the role lead can do this.</source>
        <translation>Das kann nur jemand mit der Rolle Leitung.</translation>
    </message>
    <message>
        <source>A hold needs two different persons, who both type their passphrase.</source>
        <translation>Eine Sicherung braucht zwei verschiedene Personen, die beide ihre Passphrase tippen.</translation>
    </message>
    <message>
        <source>Please say which visits to put on hold.</source>
        <translation>Bitte geben Sie an, welche Besuche gesichert werden sollen.</translation>
    </message>
    <message>
        <source>The last day of a hold must be from today to {last}. Please check the date.</source>
        <translation>Der letzte Tag einer Sicherung muss zwischen heute und {last} liegen. Bitte prüfen Sie das Datum.</translation>
    </message>
    <message>
        <source>The visit {visit} is kept only until leaving, so it cannot be put on hold.</source>
        <translation>Der Besuch {visit} wird nur bis zum Weggang gespeichert und kann deshalb nicht gesichert werden.</translation>
    </message>
    <message>
        <source>The visit {visit} is damaged and cannot be put on hold. Please leave it out.</source>
        <translation>Der Besuch {visit} ist beschädigt und kann nicht gesichert werden. Bitte lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The visit {visit} is on the hold {hold} already.</source>
        <translation>Der Besuch {visit} ist schon in der Sicherung {hold}.</translation>
    </message>
    <message>
        <source>The visit is not kept until that day, so its visitor would never be told. Please choose an earlier one.</source>
        <translation>Der Besuch wird nicht bis zu diesem Tag gespeichert, also würde die Person es nie erfahren. Bitte wählen Sie einen früheren.</translation>
    </message>
    <message>
        <source>There is no such hold. Please check its number.</source>
        <translation>Es gibt keine solche Sicherung. Bitte prüfen Sie ihre Nummer.</translation>
    </message>
    <message>
        <source>The hold {hold} has ended.</source>
        <translation>Die Sicherung {hold} ist beendet.</translation>
    </message>
    <message>
        <source>This is not the number of a visit. Please check it.</source>
        <translation>Das ist nicht die Nummer eines Besuchs. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The clock of this machine is in doubt, so nothing can be deleted now, and visits cannot be kept longer. Confirm the date first with `innom clock confirm`; for a hold two persons do, with `--second NAME`.</source>
        <translation>Die Uhr dieses Geräts ist unsicher, deshalb kann jetzt nichts gelöscht werden, und Besuche können nicht länger gespeichert werden. Bestätigen Sie zuerst das Datum mit `innom clock confirm`; für eine Sicherung tun das zwei Personen, mit `--second NAME`.</translation>
    </message>
    <message>
        <source>The site key was changed by somebody else. Nothing is opened. Please call IT.</source>
        <translation>Der Schlüssel des Standorts wurde von jemand anderem geändert. Nichts wird geöffnet. Bitte rufen Sie die IT.</translation>
    </message>
    <message>
        <source>The stored keys of this person cannot be read. Please call IT.</source>
        <translation>Die gespeicherten Schlüssel dieser Person sind nicht lesbar. Bitte rufen Sie die IT.</translation>
    </message>
    <message>
        <source>A role is lead or desk.</source>
        <translation>Eine Rolle ist lead oder desk.</translation>
    </message>
    <message>
        <source>Somebody here has or had this short name. Please choose another one.</source>
        <translation>Jemand hier hat oder hatte diesen Kurznamen. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nobody who belongs here has this short name.</source>
        <translation>Niemand, der hierher gehört, hat diesen Kurznamen.</translation>
    </message>
    <message>
        <source>This is the last person with the role lead. Please add another one first.</source>
        <translation>Das ist die letzte Person mit der Rolle lead. Bitte nehmen Sie zuerst eine andere auf.</translation>
    </message>
    <message>
        <source>Please type back the two groups of the recovery sheet.</source>
        <translation>Bitte tippen Sie die beiden Gruppen des Wiederherstellungsblatts zurück.</translation>
    </message>
    <message>
        <source>Group {group} is not as on the sheet. Please check it.</source>
        <translation>Gruppe {group} ist nicht wie auf dem Blatt. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Group {group} is mistyped. Please check it.</source>
        <translation>Gruppe {group} ist vertippt. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>This recovery sheet belongs to another location.</source>
        <translation>Dieses Wiederherstellungsblatt gehört zu einem anderen Standort.</translation>
    </message>
    <message>
        <source>This recovery sheet was replaced by a newer one. Please take the newest.</source>
        <translation>Dieses Wiederherstellungsblatt wurde durch ein neueres ersetzt. Bitte nehmen Sie das neueste.</translation>
    </message>
    <message>
        <source>Without a passphrase and without the recovery sheet nobody can open this location again, not even those who made Innom. Please set the location up anew.</source>
        <translation>Ohne Passphrase und ohne Wiederherstellungsblatt kann niemand diesen Standort wieder öffnen, auch nicht die Hersteller von Innom. Bitte richten Sie den Standort neu ein.</translation>
    </message>
    <message>
        <source>The fingerprint on the sheet is not the one of this store. Please check it; if it is right, call IT: the keys were changed by somebody else.</source>
        <translation>Der Fingerabdruck auf dem Blatt ist nicht der dieses Speichers. Bitte prüfen Sie ihn; stimmt er, rufen Sie die IT: Die Schlüssel wurden von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>One code at a time, please.</source>
        <translation>Bitte nur einen Code auf einmal.</translation>
    </message>
    <message>
        <source>Come a little closer, and hold it still.</source>
        <translation>Kommen Sie etwas näher und halten Sie den Code ruhig.</translation>
    </message>
    <message>
        <source>This ends by itself once what it asks for is done.</source>
        <translation>Das endet von selbst, sobald getan ist, was es verlangt.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Please give another name.</source>
        <translation>Die Datei {file} gibt es schon. Bitte geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>The camera cannot be used. Visitors leave by exit number meanwhile. Please check that it is plugged in and used by nothing else, or call IT.</source>
        <translation>Die Kamera ist nicht nutzbar. Besucher melden sich solange mit der Ausgangsnummer ab. Bitte prüfen Sie, ob sie angeschlossen ist und von nichts anderem benutzt wird, oder rufen Sie die IT.</translation>
    </message>
    <message>
        <source>The camera sees nothing but black. Please check that nothing covers it.</source>
        <translation>Die Kamera sieht nur Schwarz. Bitte prüfen Sie, ob etwas sie verdeckt.</translation>
    </message>
    <message>
        <source>The camera sends no new pictures. Please unplug it and plug it in again.</source>
        <translation>Die Kamera sendet keine neuen Bilder. Bitte ziehen Sie sie ab und stecken Sie sie wieder an.</translation>
    </message>
    <message>
        <source>A pass was blocked for an hour after three wrong tries. Somebody may have the pass of somebody else.</source>
        <translation>Ein Pass wurde nach drei falschen Versuchen für eine Stunde gesperrt. Vielleicht hat jemand einen fremden Pass.</translation>
    </message>
    <message>
        <source>The store is damaged in places; a copy of it as it was found is kept beside it. Please have IT look at the disk and restore a backup.</source>
        <translation>Der Speicher ist stellenweise beschädigt; eine Kopie davon, wie er gefunden wurde, liegt daneben. Bitte lassen Sie die IT die Festplatte prüfen und eine Sicherungskopie zurückspielen.</translation>
    </message>
    <message>
        <source>The clock of this machine jumped ahead, so nothing is deleted until somebody with the role lead says that the date is right.</source>
        <translation>Die Uhr dieses Geräts ist vorgesprungen, deshalb wird nichts gelöscht, bis jemand mit der Rolle Leitung das Datum bestätigt.</translation>
    </message>
    <message>
        <source>The clock of this machine went back. Visits are registered with the latest time that it has shown. Please set the clock right.</source>
        <translation>Die Uhr dieses Geräts ist zurückgesprungen. Besuche werden mit der spätesten Zeit registriert, die sie gezeigt hat. Bitte stellen Sie die Uhr richtig.</translation>
    </message>
    <message>
        <source>Visits that are due could not be deleted for 24 hours. Please call IT.</source>
        <translation>Fällige Besuche konnten 24 Stunden lang nicht gelöscht werden. Bitte rufen Sie die IT.</translation>
    </message>
    <message>
        <source>What is stored of a hold was changed or damaged, so its end cannot be told. Its visits are kept. Please call IT.</source>
        <translation>Was von einer Sicherung gespeichert ist, wurde geändert oder beschädigt; ihr Ende ist unbekannt. Ihre Besuche bleiben erhalten. Bitte rufen Sie die IT.</translation>
    </message>
    <message>
        <source>A hold is over by the clock, but one person alone has said that the date is right, so its visits are kept. Please confirm the date with a second person (`innom clock confirm --second NAME`), or set the clock right.</source>
        <translation>Eine Sicherung ist nach der Uhr vorbei, aber nur eine Person hat das Datum bestätigt, deshalb bleiben ihre Besuche. Bitte bestätigen Sie das Datum mit einer zweiten Person (`innom clock confirm --second NAME`) oder stellen Sie die Uhr richtig.</translation>
    </message>
    <message>
        <source>The disk is full: deletion had to use its last reserve. Please have IT make room.</source>
        <translation>Die Festplatte ist voll: Das Löschen brauchte die letzte Reserve. Bitte lassen Sie die IT Platz schaffen.</translation>
    </message>
    <message>
        <source>Somebody with the role lead was removed and may have kept a copy of the recovery sheet. Please make a new one on the page People or with `innom staff sheet`; the old one then opens nothing.</source>
        <translation>Jemand mit der Rolle Leitung wurde entfernt und hat vielleicht eine Kopie des Wiederherstellungsblatts behalten. Bitte erstellen Sie auf der Seite Personal oder mit `innom staff sheet` ein neues; das alte öffnet dann nichts.</translation>
    </message>
    <message>
        <source>Only one person has the role lead: without her nobody can do what a lead does. Please add a second one with `innom staff add NAME --role lead`.</source>
        <translation>Nur eine Person hat die Rolle Leitung: Ohne sie kann niemand tun, was eine Leitung tut. Bitte nehmen Sie mit `innom staff add NAME --role lead` eine zweite auf.</translation>
    </message>
    <message>
        <source>The store was put back from a backup: what happened between the two is not in it. Please erase again what was erased since, and look at who belongs to the staff.</source>
        <translation>Der Speicher wurde aus einer Sicherungskopie zurückgespielt: Was in der Zwischenzeit geschah, ist nicht darin. Bitte löschen Sie noch einmal, was seitdem gelöscht wurde, und sehen Sie nach, wer zum Personal gehört.</translation>
    </message>
    <message>
        <source>Keys were lost with the keyring: visits of those days cannot be opened again.</source>
        <translation>Mit dem Schlüsselbund gingen Schlüssel verloren: Die Besuche dieser Tage lassen sich nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to unlock. Please call IT.</source>
        <translation>Dieses Gerät hat zu wenig freien Speicher zum Entsperren. Bitte rufen Sie die IT.</translation>
    </message>
    <message>
        <source>This machine has no keyring that Innom may use (Secret Service, KWallet, macOS Keychain or Windows Credential Locker). Without one there is only `innom --demo`.</source>
        <translation>Dieses Gerät hat keinen Schlüsselbund, den Innom benutzen darf (Secret Service, KWallet, macOS Keychain oder Windows Credential Locker). Ohne einen gibt es nur `innom --demo`.</translation>
    </message>
    <message>
        <source>The keyring is locked or does not answer. Please unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt oder antwortet nicht. Bitte entsperren Sie ihn und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The keyring has no key “{slot}” of this store. Is this the account that set it up?</source>
        <translation>Im Schlüsselbund fehlt der Schlüssel „{slot}“ dieses Speichers. Ist dies das Konto, das ihn eingerichtet hat?</translation>
    </message>
    <message>
        <source>The key “{slot}” in the keyring is not a key. Please call IT.</source>
        <translation>Der Schlüssel „{slot}“ im Schlüsselbund ist kein Schlüssel. Bitte rufen Sie die IT.</translation>
    </message>
    <message>
        <source>The keyring does not hold the key of {day}: it is older than the store. Please call IT.</source>
        <translation>Im Schlüsselbund fehlt der Schlüssel vom {day}: Er ist älter als der Speicher. Bitte rufen Sie die IT.</translation>
    </message>
    <message>
        <source>The keyring does not hold the key of the hold {hold}: it is older than the store. Please call IT.</source>
        <translation>Im Schlüsselbund fehlt der Schlüssel der Sicherung {hold}: Er ist älter als der Speicher. Bitte rufen Sie die IT.</translation>
    </message>
    <message>
        <source>There is no settings file {file}. Please check its name, or set the location up first.</source>
        <translation>Es gibt keine Einstellungsdatei {file}. Bitte prüfen Sie den Namen oder richten Sie den Standort zuerst ein.</translation>
    </message>
    <message>
        <source>The settings file {file} cannot be read.</source>
        <translation>Die Einstellungsdatei {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The setting {key} is missing or not valid.</source>
        <translation>Die Einstellung {key} fehlt oder ist ungültig.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not TOML: {fault}.</source>
        <translation>Zeile {line} von {file} ist nicht TOML: {fault}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: there is no setting {key}. docs/settings.md names all that there are.</source>
        <translation>Zeile {line} von {file}: Es gibt keine Einstellung {key}. docs/settings.md nennt alle, die es gibt.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: there is no setting {key}. Is it {near}?</source>
        <translation>Zeile {line} von {file}: Es gibt keine Einstellung {key}. Ist {near} gemeint?</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} is a table, so its name stands alone in brackets: [{key}].</source>
        <translation>Zeile {line} von {file}: {key} ist eine Tabelle, deshalb steht der Name allein in Klammern: [{key}].</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} is missing. Please write it below [{table}].</source>
        <translation>Zeile {line} von {file}: {key} fehlt. Bitte schreiben Sie es unter [{table}].</translation>
    </message>
    <message>
        <source>{key} is missing in {file}. Please add the table [{table}] with it.</source>
        <translation>{key} fehlt in {file}. Bitte fügen Sie damit die Tabelle [{table}] hinzu.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a text in quotation marks, in one line and of at most {most} characters.</source>
        <translation>Zeile {line} von {file}: {key} nimmt einen Text in Anführungszeichen, in einer Zeile und mit höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a text in quotation marks that is not empty, in one line and of at most {most} characters.</source>
        <translation>Zeile {line} von {file}: {key} nimmt einen nicht leeren Text in Anführungszeichen, in einer Zeile und mit höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes the name of a file that lies beside the settings, in quotation marks; not a folder, and no name that begins with a dot. &quot;&quot; for none.</source>
        <translation>Zeile {line} von {file}: {key} nimmt den Namen einer Datei, die neben den Einstellungen liegt, in Anführungszeichen; keinen Ordner und keinen Namen, der mit einem Punkt beginnt. &quot;&quot; für keine.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes 2 to {most} small letters a to z, digits and hyphens in quotation marks; the first and the last are no hyphen.</source>
        <translation>Zeile {line} von {file}: {key} nimmt 2 bis {most} Kleinbuchstaben a bis z, Ziffern und Bindestriche in Anführungszeichen; am Anfang und am Ende steht kein Bindestrich.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a time zone such as &quot;Europe/Oslo&quot;, in quotation marks.</source>
        <translation>Zeile {line} von {file}: {key} nimmt eine Zeitzone wie &quot;Europe/Oslo&quot;, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a time of day such as 18:00:00, without quotation marks.</source>
        <translation>Zeile {line} von {file}: {key} nimmt eine Uhrzeit wie 18:00:00, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a whole number from {least} to {most}.</source>
        <translation>Zeile {line} von {file}: {key} nimmt eine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes true or false.</source>
        <translation>Zeile {line} von {file}: {key} nimmt true oder false.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a list of one or more of these, each once and in quotation marks: {known}.</source>
        <translation>Zeile {line} von {file}: {key} nimmt eine Liste mit einem oder mehreren von diesen, jedes einmal und in Anführungszeichen: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes width and height of a label in mm such as &quot;62x100&quot;, the width of a roll such as &quot;62&quot;, or &quot;&quot;.</source>
        <translation>Zeile {line} von {file}: {key} nimmt Breite und Höhe eines Etiketts in mm wie &quot;62x100&quot;, die Breite einer Rolle wie &quot;62&quot; oder &quot;&quot;.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: Innom cannot tell a host that somebody has come, so visitors are not asked for it. Please take “host” out of {key}.</source>
        <translation>Zeile {line} von {file}: Innom kann der besuchten Person nicht Bescheid geben, deshalb werden Besucher nicht danach gefragt. Bitte nehmen Sie „host“ aus {key} heraus.</translation>
    </message>
    <message>
        <source>This machine takes only files that its IT has signed, and {file} is not. Sign it with `innom settings sign`.</source>
        <translation>Dieses Gerät nimmt nur Dateien, die seine IT signiert hat, und {file} ist es nicht. Signieren Sie sie mit `innom settings sign`.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed, or signed with a key that this machine does not trust. Please have IT look at it and sign it again.</source>
        <translation>{file} wurde nach dem Signieren geändert oder mit einem Schlüssel signiert, dem dieses Gerät nicht vertraut. Bitte lassen Sie die IT die Datei ansehen und neu signieren.</translation>
    </message>
    <message>
        <source>{file} should hold public keys (Ed25519, PEM) and does not, or cannot be read. Nothing is taken over until it does.</source>
        <translation>{file} sollte öffentliche Schlüssel (Ed25519, PEM) enthalten und tut es nicht oder ist nicht lesbar. Bis dahin wird nichts übernommen.</translation>
    </message>
    <message>
        <source>{file} is no private key (Ed25519, PEM), or its password is missing or wrong.</source>
        <translation>{file} ist kein privater Schlüssel (Ed25519, PEM), oder das Passwort fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>There is no letter {file}. Please check the settings letters.nb and letters.en.</source>
        <translation>Es gibt keinen Brief {file}. Bitte prüfen Sie die Einstellungen letters.nb und letters.en.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} is not UTF-8. Please save the file as UTF-8.</source>
        <translation>Zeile {line} des Briefs {file} ist nicht UTF-8. Bitte speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} has braces that name nothing Innom could fill in. It knows these names: {known}.</source>
        <translation>Zeile {line} des Briefs {file} hat geschweifte Klammern, die nichts nennen, was Innom ausfüllen könnte. Es kennt diese Namen: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} has a character that cannot be shown. Please write it anew.</source>
        <translation>Zeile {line} des Briefs {file} hat ein Zeichen, das nicht gezeigt werden kann. Bitte schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>The letter {file} needs a subject, a blank line, and what you want to say.</source>
        <translation>Der Brief {file} braucht einen Betreff, eine Leerzeile und das, was Sie sagen möchten.</translation>
    </message>
    <message>
        <source>The letter {file} has more than {most} characters.</source>
        <translation>Der Brief {file} hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>There is no directory of hosts {file}. Please check the setting hosts.directory.</source>
        <translation>Es gibt kein Verzeichnis der besuchten Personen {file}. Bitte prüfen Sie die Einstellung hosts.directory.</translation>
    </message>
    <message>
        <source>The first line of {file} must name its columns: name, or name,zone, or name;zone.</source>
        <translation>Die erste Zeile von {file} muss die Spalten nennen: name oder name,zone oder name;zone.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not UTF-8. Please save the file as UTF-8.</source>
        <translation>Zeile {line} von {file} ist nicht UTF-8. Bitte speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has more values than the first line names, or a quotation mark that does not close. Please write one name and its zone on each line.</source>
        <translation>Zeile {line} von {file} hat mehr Werte, als die erste Zeile nennt, oder ein Anführungszeichen, das nicht geschlossen wird. Bitte schreiben Sie einen Namen und seine Zone in jede Zeile.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no name, or a name or zone with more than 100 characters or with one that cannot be shown. Please write it anew.</source>
        <translation>Zeile {line} von {file} hat keinen Namen oder einen Namen oder eine Zone mit mehr als 100 Zeichen oder mit einem, das nicht gezeigt werden kann. Bitte schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>The name in line {line} of {file} stands there already. Please tell the two apart, so that a visitor can.</source>
        <translation>Der Name in Zeile {line} von {file} steht dort schon. Bitte unterscheiden Sie die beiden, damit auch Besucher es können.</translation>
    </message>
    <message>
        <source>There is no name in {file}.</source>
        <translation>In {file} steht kein Name.</translation>
    </message>
    <message>
        <source>There are more than {most} names in {file}.</source>
        <translation>In {file} stehen mehr als {most} Namen.</translation>
    </message>
    <message>
        <source>There is no store here. Set the location up with `innom setup SITE.toml`.</source>
        <translation>Hier gibt es keinen Speicher. Richten Sie den Standort mit `innom setup SITE.toml` ein.</translation>
    </message>
    <message>
        <source>This account may not use the folder of the store. Please call IT.</source>
        <translation>Dieses Konto darf den Ordner des Speichers nicht benutzen. Bitte rufen Sie die IT.</translation>
    </message>
    <message>
        <source>Where the store should be is a folder. Please call IT.</source>
        <translation>Wo der Speicher sein sollte, ist ein Ordner. Bitte rufen Sie die IT.</translation>
    </message>
    <message>
        <source>The store is an empty file. Restore a backup.</source>
        <translation>Der Speicher ist eine leere Datei. Spielen Sie eine Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>The store is not encrypted, so it is not used. Please call IT.</source>
        <translation>Der Speicher ist nicht verschlüsselt und wird deshalb nicht benutzt. Bitte rufen Sie die IT.</translation>
    </message>
    <message>
        <source>SQLCipher is missing: the store would be written in clear, so Innom does not start.</source>
        <translation>SQLCipher fehlt: Der Speicher würde im Klartext geschrieben, deshalb startet Innom nicht.</translation>
    </message>
    <message>
        <source>The key in the keyring is not this store&apos;s key.</source>
        <translation>Der Schlüssel im Schlüsselbund ist nicht der dieses Speichers.</translation>
    </message>
    <message>
        <source>These are not the settings of this location. Run `innom setup FILE` to take them over.</source>
        <translation>Das sind nicht die Einstellungen dieses Standorts. Übernehmen Sie sie mit `innom setup FILE`.</translation>
    </message>
    <message>
        <source>The store here is of another location, {site}.</source>
        <translation>Der Speicher hier ist von einem anderen Standort, {site}.</translation>
    </message>
    <message>
        <source>The store is damaged. Keep a copy of it and restore a backup.</source>
        <translation>Der Speicher ist beschädigt. Behalten Sie eine Kopie und spielen Sie eine Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>The store is in use by another program. Please try again.</source>
        <translation>Der Speicher wird von einem anderen Programm benutzt. Bitte versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The store cannot be written to. Please call IT.</source>
        <translation>In den Speicher kann nicht geschrieben werden. Bitte rufen Sie die IT.</translation>
    </message>
    <message>
        <source>The key-id file beside the store cannot be read. Restore a backup.</source>
        <translation>Die Schlüssel-ID-Datei neben dem Speicher ist nicht lesbar. Spielen Sie eine Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>The store was written by a newer Innom (schema {version}). Update Innom.</source>
        <translation>Der Speicher wurde von einem neueren Innom geschrieben (Schema {version}). Aktualisieren Sie Innom.</translation>
    </message>
    <message>
        <source>There is a file {file} already; nothing was written over.</source>
        <translation>Die Datei {file} gibt es schon; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored.</source>
        <translation>Die Festplatte ist voll. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The disk failed. Nothing was stored.</source>
        <translation>Die Festplatte hat versagt. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The purge waits for another program that is reading. It is tried again.</source>
        <translation>Das Löschen wartet auf ein anderes Programm, das liest. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>There is no such printer. Please check the setting printer.name.</source>
        <translation>Diesen Drucker gibt es nicht. Bitte prüfen Sie die Einstellung printer.name.</translation>
    </message>
    <message>
        <source>The printer refused the job. Please check it and try again.</source>
        <translation>Der Drucker hat den Auftrag abgelehnt. Bitte prüfen Sie ihn und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The printer has not finished. Please check paper and lights, then try again.</source>
        <translation>Der Drucker ist nicht fertig. Bitte prüfen Sie Papier und Lampen und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The printer is out of paper, and the job was taken back. Please fill it up and print again.</source>
        <translation>Der Drucker hat kein Papier mehr, und der Auftrag wurde zurückgenommen. Bitte füllen Sie Papier nach und drucken Sie noch einmal.</translation>
    </message>
    <message>
        <source>Printing was stopped. What is on paper already must be destroyed as the rest would have been.</source>
        <translation>Das Drucken wurde abgebrochen. Was schon auf Papier ist, muss vernichtet werden, wie es der Rest geworden wäre.</translation>
    </message>
    <message>
        <source>{file} is there already, and somebody may have filled it in. Nothing was written. Please name another folder, or add --replace.</source>
        <translation>{file} gibt es schon, und vielleicht hat jemand es ausgefüllt. Nichts wurde geschrieben. Bitte nennen Sie einen anderen Ordner, oder fügen Sie --replace hinzu.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written, and nothing was.</source>
        <translation>Die Datei {file} kann nicht geschrieben werden, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Key {place} of --seal-to is no public key of age. It begins with age1 and has 62 characters; please ask its owner for it again.</source>
        <translation>Schlüssel {place} von --seal-to ist kein öffentlicher Schlüssel von age. Ein solcher beginnt mit age1 und hat 62 Zeichen; bitte fragen Sie den Besitzer noch einmal danach.</translation>
    </message>
    <message>
        <source>The password of a file has at least {least} characters, for whoever has the file can go on trying.</source>
        <translation>Das Passwort einer Datei hat mindestens {least} Zeichen, denn wer die Datei hat, kann es immer weiter versuchen.</translation>
    </message>
    <message>
        <source>The password of a file is too long ({most} bytes at most), or holds a character that cannot be typed.</source>
        <translation>Das Passwort einer Datei ist zu lang (höchstens {most} Byte) oder enthält ein Zeichen, das sich nicht tippen lässt.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Die Datei {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This entry is damaged and cannot be opened.</source>
        <translation>Dieser Eintrag ist beschädigt und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>A time in the store is damaged. Please call IT.</source>
        <translation>Eine Zeit im Speicher ist beschädigt. Bitte rufen Sie die IT.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Try `innom --demo --tour DIR` under xvfb-run.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Versuchen Sie `innom --demo --tour DIR` unter xvfb-run.</translation>
    </message>
    <message>
        <source>Innom ended unexpectedly several times. It tries again in five minutes; its log is in the home folder.</source>
        <translation>Innom ist mehrmals unerwartet beendet worden. Es versucht es in fünf Minuten wieder; sein Protokoll liegt im Home-Ordner.</translation>
    </message>
    <message>
        <source>Innom runs already for this location.</source>
        <translation>Innom läuft für diesen Standort schon.</translation>
    </message>
    <message>
        <source>Something went wrong, and it is our fault. Please see the reception.</source>
        <translation>Etwas ist schiefgegangen, und es ist unser Fehler. Bitte wenden Sie sich an den Empfang.</translation>
    </message>
    <message>
        <source>The text for {language} is empty. Please write one.</source>
        <translation>Der Text für {language} ist leer. Bitte schreiben Sie einen.</translation>
    </message>
    <message>
        <source>The text for {language} is too long. Please shorten it to {most} characters.</source>
        <translation>Der Text für {language} ist zu lang. Bitte kürzen Sie ihn auf {most} Zeichen.</translation>
    </message>
    <message>
        <source>The text for {language} has too many paragraphs. Please join some; {most} are allowed.</source>
        <translation>Der Text für {language} hat zu viele Absätze. Bitte fassen Sie einige zusammen; erlaubt sind {most}.</translation>
    </message>
    <message>
        <source>The text for {language} holds a character that cannot be shown. Please take it out.</source>
        <translation>Der Text für {language} enthält ein Zeichen, das nicht gezeigt werden kann. Bitte entfernen Sie es.</translation>
    </message>
    <message>
        <source>The text for {language} names “{found}”, which nothing fills in. There are: {known}.</source>
        <translation>Der Text für {language} nennt „{found}“, das nichts ausfüllt. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>The text for {language} has a paragraph for [{found}], which is not known. There are: {known}.</source>
        <translation>Der Text für {language} hat einen Absatz für [{found}], das nicht bekannt ist. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>Innom does not speak the language {language}. Please name each file after one of: {known}.</source>
        <translation>Innom spricht die Sprache {language} nicht. Bitte benennen Sie jede Datei nach einer von: {known}.</translation>
    </message>
    <message>
        <source>One of the texts must be in one of these languages, for whoever speaks another one is shown it: {known}.</source>
        <translation>Einer der Texte muss in einer dieser Sprachen sein, denn wer eine andere spricht, bekommt ihn gezeigt: {known}.</translation>
    </message>
    <message>
        <source>There are two texts for {language}. Please give one.</source>
        <translation>Es gibt zwei Texte für {language}. Bitte geben Sie einen an.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no text. Please put nb.txt or en.txt into it.</source>
        <translation>Im Ordner {folder} ist kein Text. Bitte legen Sie nb.txt oder en.txt hinein.</translation>
    </message>
    <message>
        <source>This is what the notice says already (version {version}). Nothing was published.</source>
        <translation>Das sagen die Hinweise schon (Fassung {version}). Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>There is no version {version} of the notice.</source>
        <translation>Es gibt keine Fassung {version} der Hinweise.</translation>
    </message>
    <message>
        <source>The clock of this machine is in doubt, and the notice would bear a wrong date. Confirm the date first with `innom clock confirm`.</source>
        <translation>Die Uhr dieses Geräts ist unsicher, und die Hinweise bekämen ein falsches Datum. Bestätigen Sie zuerst das Datum mit `innom clock confirm`.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Innom. Please choose another file.</source>
        <translation>{file} ist keine Sicherungskopie von Innom. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The backup was changed or cut, so nothing of it was restored. Please take another one.</source>
        <translation>Die Sicherungskopie wurde geändert oder abgeschnitten, deshalb wurde nichts davon zurückgespielt. Bitte nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>Another location lies here than that of the backup. Please restore on the right machine, or to another place with --home.</source>
        <translation>Hier liegt ein anderer Standort als der in der Sicherungskopie. Bitte spielen Sie sie auf dem richtigen Gerät zurück oder mit --home an einen anderen Ort.</translation>
    </message>
    <message>
        <source>The keyring of this machine has no key for this backup, so the recovery sheet is needed: --staff NAME and --fingerprint TEXT, its groups from stdin.</source>
        <translation>Der Schlüsselbund dieses Geräts hat keinen Schlüssel für diese Sicherungskopie, deshalb wird das Wiederherstellungsblatt gebraucht: --staff NAME und --fingerprint TEXT, die Gruppen von stdin.</translation>
    </message>
    <message>
        <source>No time server keeps the clock, and by a wrong date the wrong visits would be deleted. If today is {date}, give --today {date}.</source>
        <translation>Kein Zeitserver hält die Uhr richtig, und bei falschem Datum würden die falschen Besuche gelöscht. Wenn heute der {date} ist, geben Sie --today {date} an.</translation>
    </message>
    <message>
        <source>By the clock of this machine the backup was not made yet. Please set the clock right first.</source>
        <translation>Nach der Uhr dieses Geräts ist die Sicherungskopie noch nicht erstellt. Bitte stellen Sie zuerst die Uhr richtig.</translation>
    </message>
    <message>
        <source>Visits are on hold here by an authority&apos;s order, and would be lost with their keys. Please end the hold first, or, where they were moved to another machine, give --holds-too.</source>
        <translation>Hier sind Besuche auf Anordnung einer Behörde gesichert und gingen mit ihren Schlüsseln verloren. Bitte beenden Sie zuerst die Sicherung, oder geben Sie --holds-too an, wenn sie auf ein anderes Gerät umgezogen sind.</translation>
    </message>
    <message>
        <source>Keys removed: {keys}. The store could not be read, so keys of holds or of old days may be left: please delete the keyring of this account.</source>
        <translation>Entfernte Schlüssel: {keys}. Der Speicher war nicht lesbar, deshalb können Schlüssel von Sicherungen oder alten Tagen übrig sein: Bitte löschen Sie den Schlüsselbund dieses Kontos.</translation>
    </message>
    <message>
        <source>Without their keys the visits stored here can never be opened again: not with a passphrase, not with the recovery sheet. To remove the keys type the id of this location: {site}</source>
        <translation>Ohne ihre Schlüssel lassen sich die hier gespeicherten Besuche nie wieder öffnen: nicht mit einer Passphrase, nicht mit dem Wiederherstellungsblatt. Um die Schlüssel zu entfernen, tippen Sie die ID dieses Standorts: {site}</translation>
    </message>
    <message>
        <source>The window of this location is open. Please end it before its keys are removed.</source>
        <translation>Das Fenster dieses Standorts ist offen. Bitte beenden Sie es, bevor seine Schlüssel entfernt werden.</translation>
    </message>
    <message>
        <source>Nothing was removed: that is not the id of this location, {site}.</source>
        <translation>Nichts wurde entfernt: Das ist nicht die ID dieses Standorts, {site}.</translation>
    </message>
    <message>
        <source>The window of this location is open. Please end it, restore, and start it again.</source>
        <translation>Das Fenster dieses Standorts ist offen. Bitte beenden Sie es, spielen Sie zurück, und starten Sie es wieder.</translation>
    </message>
</context>
</TS>
