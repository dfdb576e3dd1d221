<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AlertBar</name>
    <message>
        <source>The clock of this machine jumped to %1.</source>
        <translation>Klokken på denne maskinen hoppet til %1.</translation>
    </message>
    <message>
        <source>The clock of this machine went back to %1.</source>
        <translation>Klokken på denne maskinen gikk tilbake til %1.</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Er det riktig?</translation>
    </message>
    <message>
        <source>Until somebody says so, nothing is deleted. Visitors come and go as ever.</source>
        <translation>Ingenting slettes før noen sier det. Besøkende kommer og går som før.</translation>
    </message>
    <message>
        <source>Until it is set right, visits are registered with the latest time that it has shown.</source>
        <translation>Til den er stilt riktig, registreres besøk med det seneste tidspunktet den har vist.</translation>
    </message>
    <message>
        <source>Somebody with the role lead can say that it is right.</source>
        <translation>Noen med rollen leder kan si at den er riktig.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Yes, the date is right</source>
        <translation>Ja, datoen er riktig</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Ordnet</translation>
    </message>
    <message>
        <source>Seen to: %1</source>
        <translation>Ordnet: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalForm</name>
    <message>
        <source>Your visit</source>
        <translation>Besøket ditt</translation>
    </message>
    <message>
        <source>What may we keep?</source>
        <translation>Hva kan vi lagre?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Steg %1 av 3</translation>
    </message>
    <message>
        <source>Hold your card up to the camera</source>
        <translation>Hold kortet opp foran kameraet</translation>
    </message>
    <message>
        <source>I have a card from last time</source>
        <translation>Jeg har et kort fra sist</translation>
    </message>
    <message>
        <source>Read the privacy notice</source>
        <translation>Les om personvern</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Signed out.</source>
        <translation>Besøket er avsluttet.</translation>
    </message>
    <message>
        <source>This visit had ended already.</source>
        <translation>Dette besøket var avsluttet allerede.</translation>
    </message>
    <message>
        <source>At %1. Read again after somebody came or left.</source>
        <translation>Kl. %1. Les på nytt når noen har kommet eller gått.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) cannot be read: somebody may be missing here.</source>
        <translation>
            <numerusform>%n besøk kan ikke leses: Noen kan mangle her.</numerusform>
            <numerusform>%n besøk kan ikke leses: Noen kan mangle her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the building</source>
        <translation>
            <numerusform>%n person i bygget</numerusform>
            <numerusform>%n personer i bygget</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Avslutt besøket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>persons: %1</source>
        <translation>personer: %1</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>Ingen er i bygget.</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>I bygget</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>Registrer noen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Les på nytt</translation>
    </message>
    <message>
        <source>In the building now</source>
        <translation>I bygget nå</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>Skadet, kan ikke åpnes</translation>
    </message>
    <message>
        <source>No name: not agreed to</source>
        <translation>Uten navn: ikke samtykket</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>The privacy notice has changed since your card was made. Please read it before you agree to anything.</source>
        <translation>Personvernerklæringen er endret siden kortet ditt ble laget. Les den før du samtykker til noe.</translation>
    </message>
    <message>
        <source>Your card was made at another location. Please read the privacy notice of this one before you agree to anything.</source>
        <translation>Kortet ditt ble laget et annet sted. Les personvernerklæringen for dette stedet før du samtykker til noe.</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>Corrected.</source>
        <translation>Rettet.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Trukket tilbake.</translation>
    </message>
    <message>
        <source>Erased. Nothing of this visit is kept here any more.</source>
        <translation>Slettet. Ingenting om dette besøket er lagret her lenger.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til skriveren.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>Copy for the visitor</source>
        <translation>Kopi til den besøkende</translation>
    </message>
    <message>
        <source>Take back an agreement</source>
        <translation>Trekk et samtykke</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>Ingen ble registrert disse dagene.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Correct and erase</source>
        <translation>Rette og slette</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1: one fewer</source>
        <translation>%1: én færre</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: én til</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>DEMO – everybody here is invented. Passphrase: %1</source>
        <translation>DEMO – alle her er oppdiktet. Passordfrase: %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Reception</source>
        <translation>Resepsjon</translation>
    </message>
    <message>
        <source>Unlocked: %1</source>
        <translation>Låst opp av %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
</context>
<context>
    <name>DeskArriving</name>
    <message>
        <source>Ask the visitor, and tick only what she agrees to. The log says that you registered her.</source>
        <translation>Spør den besøkende, og kryss bare av det hun eller han sier ja til. Loggen sier at det var du som registrerte.</translation>
    </message>
</context>
<context>
    <name>DeskChoice</name>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, e-post</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
</context>
<context>
    <name>DeskContacts</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, e-post</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sikkert</translation>
    </message>
    <message>
        <source>certain %1</source>
        <translation>sikkert %1</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mulig</translation>
    </message>
    <message>
        <source>possible %1</source>
        <translation>mulig %1</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>Samme vert</translation>
    </message>
    <message>
        <source>same host: %1</source>
        <translation>samme vert: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Møttes</translation>
    </message>
    <message>
        <source>Nobody was a contact.</source>
        <translation>Ingen var kontakt.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
</context>
<context>
    <name>DeskCorrect</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>E-post</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Kom klokken</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gikk klokken</translation>
    </message>
    <message>
        <source>As 09:30; nothing while the visitor is here</source>
        <translation>Som 09:30; ingenting så lenge den besøkende er her</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Voksne</translation>
    </message>
    <message>
        <source>Children under 13</source>
        <translation>Barn under 13 år</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>DeskErase</name>
    <message>
        <source>Erase this visit?</source>
        <translation>Slette dette besøket?</translation>
    </message>
    <message>
        <source>It is gone here at once, and nobody can bring it back. In copies of the store nobody can open it after %1. The log keeps that a visit was erased, and why, without a name.</source>
        <translation>Det er borte herfra med en gang, og ingen kan hente det tilbake. I kopier av lageret kan ingen åpne det etter %1. Loggen beholder at et besøk ble slettet, og hvorfor, uten navn.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>DeskGiven</name>
    <message>
        <source>%1 is registered.</source>
        <translation>%1 er registrert.</translation>
    </message>
    <message>
        <source>Give her the slip, or let her photograph the pass. Nobody can make the same pass again once this page is left.</source>
        <translation>Gi fra deg lappen, eller la den besøkende ta bilde av passet. Ingen kan lage det samme passet igjen når denne siden er forlatt.</translation>
    </message>
    <message>
        <source>Give her the slip, or let her note the number.</source>
        <translation>Gi fra deg lappen, eller la den besøkende notere nummeret.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Skriv ut lappen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>DeskHead</name>
    <message>
        <source>Sorted, last first</source>
        <translation>Sortert, siste først</translation>
    </message>
    <message>
        <source>Sorted, first first</source>
        <translation>Sortert, første først</translation>
    </message>
</context>
<context>
    <name>DeskHoldOrder</name>
    <message>
        <source>The end of this hold is moved. A second person agrees by typing her passphrase.</source>
        <translation>Slutten på denne sikringen flyttes. En person til godkjenner ved å skrive passordfrasen sin.</translation>
    </message>
    <message>
        <source>Only on the order of an authority. A second person agrees by typing her passphrase. Until the last day nobody can erase or withdraw these visits, and a pass tells its visitor who ordered it.</source>
        <translation>Bare etter pålegg fra en myndighet. En person til godkjenner ved å skrive passordfrasen sin. Til og med siste dag kan ingen slette disse besøkene eller trekke noe tilbake, og passet forteller den besøkende hvem som har pålagt det.</translation>
    </message>
    <message>
        <source>Another last day</source>
        <translation>En annen siste dag</translation>
    </message>
    <message>
        <source>Lift it now</source>
        <translation>Opphev den nå</translation>
    </message>
    <message>
        <source>Visits whose days are over are deleted at once, and nobody can bring them back.</source>
        <translation>Besøk som er eldre enn lagringstiden, slettes straks, og ingen kan hente dem tilbake.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>As 31.12.2027; at the latest five years from now</source>
        <translation>Som 31.12.2027; senest om fem år</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>På hvilket grunnlag?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Choose visits</source>
        <translation>Velg besøk</translation>
    </message>
</context>
<context>
    <name>DeskHoldSecond</name>
    <message numerus="yes">
        <source>Keep %n visit(s) until %1?</source>
        <translation>
            <numerusform>Beholde %n besøk til og med %1?</numerusform>
            <numerusform>Beholde %n besøk til og med %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift this hold now?</source>
        <translation>Oppheve denne sikringen nå?</translation>
    </message>
    <message>
        <source>Keep these visits until %1?</source>
        <translation>Beholde disse besøkene til og med %1?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Another person than the one who is unlocked types her short name and passphrase here. Both stand in the log.</source>
        <translation>En annen enn den som har låst opp, skriver kortnavnet og passordfrasen sin her. Begge står i loggen.</translation>
    </message>
    <message>
        <source>Short name of the second person</source>
        <translation>Kortnavnet til den andre personen</translation>
    </message>
    <message>
        <source>Her passphrase</source>
        <translation>Den andre personens passordfrase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Jeg godkjenner</translation>
    </message>
</context>
<context>
    <name>DeskHoldVisits</name>
    <message numerus="yes">
        <source>%n visit(s) chosen. Touch those that the authority ordered to keep.</source>
        <translation>
            <numerusform>%n besøk valgt. Trykk på dem som myndigheten har pålagt å beholde.</numerusform>
            <numerusform>%n besøk valgt. Trykk på dem som myndigheten har pålagt å beholde.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no visit that could be put on hold.</source>
        <translation>Ingen besøk kan sikres.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Pålegget</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Velg alle viste</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
</context>
<context>
    <name>DeskHoldWhy</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Vis navnene</translation>
    </message>
</context>
<context>
    <name>DeskHome</name>
    <message>
        <source>No name is shown until you choose something. What you open is noted in the log.</source>
        <translation>Ingen navn vises før du velger noe. Det du åpner, blir notert i loggen.</translation>
    </message>
</context>
<context>
    <name>DeskIndexPerson</name>
    <message>
        <source>Whose contacts are you looking for?</source>
        <translation>Hvem sine kontakter leter du etter?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, e-post</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>Ingen ble registrert disse dagene.</translation>
    </message>
    <message>
        <source>Type two letters of a name, a company or a number, or hold the visitor’s pass to the scanner.</source>
        <translation>Skriv to tegn av et navn, et firma eller et nummer, eller hold passet til den besøkende foran skanneren.</translation>
    </message>
    <message>
        <source>Name, company or phone number</source>
        <translation>Navn, firma eller telefonnummer</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
</context>
<context>
    <name>DeskLegend</name>
    <message>
        <source>certain: seen coming and leaving</source>
        <translation>sikkert: sett komme og gå</translation>
    </message>
    <message>
        <source>possible: nobody saw when this visit ended</source>
        <translation>mulig: ingen så når besøket sluttet</translation>
    </message>
</context>
<context>
    <name>DeskLimits</name>
    <message>
        <source>Together at least</source>
        <translation>Sammen minst</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>In the last</source>
        <translation>De siste</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts’ contacts too</source>
        <translation>Også kontaktenes kontakter</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhich</name>
    <message numerus="yes">
        <source>%n visit(s) chosen</source>
        <translation>
            <numerusform>%n besøk valgt</numerusform>
            <numerusform>%n besøk valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what was handed over.</source>
        <translation>Velg det som ble utlevert.</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>Ingen ble registrert disse dagene.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Alle som vises</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhom</name>
    <message numerus="yes">
        <source>To whom were %n visit(s) handed over?</source>
        <translation>
            <numerusform>Hvem fikk utlevert %n besøk?</numerusform>
            <numerusform>Hvem fikk utlevert %n besøk?</numerusform>
        </translation>
    </message>
    <message>
        <source>An authority or office. No visitor’s name here: this stays in the log.</source>
        <translation>En myndighet eller et kontor. Ingen besøkendes navn her: Dette blir stående i loggen.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Visitors are told</source>
        <translation>De besøkende får vite det</translation>
    </message>
    <message>
        <source>A visitor sees it when she uses her pass.</source>
        <translation>Den besøkende ser det når passet brukes.</translation>
    </message>
    <message>
        <source>A visitor sees it when she uses her pass, and not before that day: only where an authority set it.</source>
        <translation>Den besøkende ser det når passet brukes, men ikke før den dagen: bare der en myndighet har bestemt det.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter det</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>med en gang</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhy</name>
    <message>
        <source>On which ground was it handed over?</source>
        <translation>På hvilket grunnlag ble det utlevert?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Vis besøkene</translation>
    </message>
</context>
<context>
    <name>DeskPair</name>
    <message>
        <source>All contacts</source>
        <translation>Alle kontakter</translation>
    </message>
</context>
<context>
    <name>DeskPassphrase</name>
    <message>
        <source>Passphrase until now</source>
        <translation>Passordfrasen til nå</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Minst 12 tegn</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny passordfrase</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nye passordfrasen en gang til</translation>
    </message>
    <message>
        <source>Who knew the old one and kept a copy of the store still opens that copy. If somebody did, a lead takes you out and in again.</source>
        <translation>Den som kjente den gamle og har en kopi av lageret, åpner fortsatt kopien. Har noen det, må en leder ta deg ut og inn igjen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
</context>
<context>
    <name>DeskPersonAdd</name>
    <message>
        <source>Stands on each report that she makes</source>
        <translation>Står på hver rapport personen lager</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Fullt navn</translation>
    </message>
    <message>
        <source>A few letters, typed to unlock</source>
        <translation>Noen få bokstaver, skrives for å låse opp</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnavn</translation>
    </message>
    <message>
        <source>Role desk</source>
        <translation>Rollen skranke</translation>
    </message>
    <message>
        <source>Role lead</source>
        <translation>Rollen leder</translation>
    </message>
    <message>
        <source>Sees names, and also takes people in and out, sets holds, publishes the notice and confirms the clock.</source>
        <translation>Ser navn, og tar dessuten personer inn og ut, sikrer besøk, publiserer personvernerklæringen og bekrefter klokken.</translation>
    </message>
    <message>
        <source>Sees names, traces, prints, corrects and erases.</source>
        <translation>Ser navn, sporer smitte, skriver ut, retter og sletter.</translation>
    </message>
    <message>
        <source>She types her passphrase here herself, twice. Nobody else may know it, and nobody can read it back.</source>
        <translation>Personen skriver selv passordfrasen sin her, to ganger. Ingen andre må kjenne den, og ingen kan lese den tilbake.</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Minst 12 tegn</translation>
    </message>
    <message>
        <source>Her passphrase</source>
        <translation>Personens passordfrase</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passordfrasen en gang til</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta inn</translation>
    </message>
</context>
<context>
    <name>DeskPersonRemove</name>
    <message>
        <source>Take yourself out?</source>
        <translation>Ta deg selv ut?</translation>
    </message>
    <message>
        <source>Take out %1?</source>
        <translation>Ta ut %1?</translation>
    </message>
    <message>
        <source>The screen locks at once, and your passphrase opens nothing here any more.</source>
        <translation>Skjermen låses straks, og passordfrasen din åpner ikke noe her lenger.</translation>
    </message>
    <message>
        <source>Her passphrase opens nothing here any more, at once, and no visit that comes from now on can be opened with a copy of her keys. What she did stays in the log.</source>
        <translation>Personens passordfrase åpner straks ikke noe her lenger, og ingen besøk som kommer heretter, kan åpnes med en kopi av nøklene. Det personen har gjort, blir stående i loggen.</translation>
    </message>
    <message>
        <source>A lead may have kept a copy of the recovery sheet: make a new one afterwards.</source>
        <translation>En leder kan ha beholdt en kopi av gjenopprettingsarket: Lag et nytt etterpå.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ut</translation>
    </message>
</context>
<context>
    <name>DeskPrinting</name>
    <message>
        <source>The printer is out of paper. Put some in, and it goes on.</source>
        <translation>Skriveren er tom for papir. Legg i papir, så fortsetter den.</translation>
    </message>
    <message numerus="yes">
        <source>Printing. %n page(s) are out.</source>
        <translation>
            <numerusform>Skriver ut. %n side er ute.</numerusform>
            <numerusform>Skriver ut. %n sider er ute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Skriver ut …</translation>
    </message>
    <message>
        <source>Printed. The printout is noted in the log.</source>
        <translation>Skrevet ut. Utskriften er ført i loggen.</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stopp utskriften</translation>
    </message>
</context>
<context>
    <name>DeskSave</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Without one, whoever has the file reads it.</source>
        <translation>Uten passord kan alle som har filen, lese den.</translation>
    </message>
    <message>
        <source>Password of the file (optional)</source>
        <translation>Passord for filen (valgfritt)</translation>
    </message>
    <message>
        <source>Names in a file are no longer protected by this program, and are not deleted by it. Destroy it in time.</source>
        <translation>Navn i en fil beskyttes ikke lenger av dette programmet, og slettes ikke av det. Slett filen i tide.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>DeskSearch</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>Fingerprint of the first person’s key: %1</source>
        <translation>Fingeravtrykket til den første personens nøkkel: %1</translation>
    </message>
    <message>
        <source>The new recovery sheet</source>
        <translation>Det nye gjenopprettingsarket</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is not shown again. The old one stays good until two groups of this one are typed back.</source>
        <translation>Skriv det ut eller skriv det av, og lås det inn. Det vises ikke igjen. Det gamle gjelder til to grupper av dette er skrevet inn.</translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation>Bruk dette arket</translation>
    </message>
</context>
<context>
    <name>DeskSheetWhose</name>
    <message>
        <source>If all passphrases or the keys of this machine are lost, only the recovery sheet opens the visits. Make a new one if somebody else may have seen or copied the old one.</source>
        <translation>Hvis alle passordfraser eller nøklene til denne maskinen går tapt, er det bare gjenopprettingsarket som åpner besøkene. Lag et nytt hvis noen andre kan ha sett eller kopiert det gamle.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Passordfrasen din</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Show a new sheet</source>
        <translation>Vis et nytt ark</translation>
    </message>
</context>
<context>
    <name>DeskSignOut</name>
    <message>
        <source>Sign out %1 now?</source>
        <translation>Avslutte besøket til %1 nå?</translation>
    </message>
    <message>
        <source>Sign out this visit without a name now?</source>
        <translation>Avslutte dette besøket uten navn nå?</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>persons: %1</source>
        <translation>personer: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
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
        <translation>%1: mindre</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mer</translation>
    </message>
</context>
<context>
    <name>DeskTable</name>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Ingenting her passer med «%1».</translation>
    </message>
</context>
<context>
    <name>DeskTimeline</name>
    <message>
        <source>Who was here at the same time</source>
        <translation>Hvem som var her samtidig</translation>
    </message>
    <message>
        <source>This person was not here in these days.</source>
        <translation>Denne personen var ikke her disse dagene.</translation>
    </message>
    <message>
        <source>Nobody was a contact on this day.</source>
        <translation>Ingen var kontakt denne dagen.</translation>
    </message>
</context>
<context>
    <name>DeskTracing</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <translation>Kontakter: %1</translation>
    </message>
    <message>
        <source>No contacts: %1</source>
        <translation>Ikke kontakter: %1</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Hva som teller</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Dagen før</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Neste dag</translation>
    </message>
    <message>
        <source>Print letters to the contacts</source>
        <translation>Skriv ut brev til kontaktene</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, e-post</translation>
    </message>
    <message>
        <source>Everybody who was here on these days was a contact.</source>
        <translation>Alle som var her disse dagene, var kontakter.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Ikke kontakter</translation>
    </message>
</context>
<context>
    <name>DeskTracingHead</name>
    <message>
        <source>Who was here together with %1?</source>
        <translation>Hvem var her samtidig med %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n besøk</numerusform>
            <numerusform>%n besøk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per kl. %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Lagret som %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) could not be read and may hide a contact.</source>
        <translation>
            <numerusform>%n besøk kunne ikke leses og kan skjule en kontakt.</numerusform>
            <numerusform>%n besøk kunne ikke leses og kan skjule en kontakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Skriv ut rapporten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>En annen person</translation>
    </message>
</context>
<context>
    <name>DeskVisits</name>
    <message>
        <source>Arrived</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gikk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, e-post</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>Ingen ble registrert disse dagene.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
</context>
<context>
    <name>DeskWhy</name>
    <message>
        <source>Show the names</source>
        <translation>Vis navnene</translation>
    </message>
</context>
<context>
    <name>DeskWithdraw</name>
    <message>
        <source>Contact tracing</source>
        <translation>Smittesporing</translation>
    </message>
    <message>
        <source>Telling whom she visits</source>
        <translation>Beskjed til den som besøkes</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Opprop</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle sammen</translation>
    </message>
    <message>
        <source>Without any agreement the whole visit is erased here at once, and nobody can bring it back.</source>
        <translation>Uten noe samtykke slettes hele besøket her med én gang, og ingen kan hente det tilbake.</translation>
    </message>
    <message>
        <source>Whom she visits is deleted.</source>
        <translation>Hvem som besøkes, slettes.</translation>
    </message>
    <message>
        <source>She is counted in the roll call without her name.</source>
        <translation>Den besøkende telles på oppropslisten uten navn.</translation>
    </message>
    <message>
        <source>She has left, and the visit is kept for contact tracing alone: it is erased here at once.</source>
        <translation>Den besøkende har gått, og besøket er bare lagret for smittesporing: det slettes her med én gang.</translation>
    </message>
    <message>
        <source>Her phone number and e-mail are deleted at once, and so is whom she visits, if that was kept for tracing alone. The rest is kept only until she leaves. Her exit number goes on working, her pass opens nothing any more.</source>
        <translation>Telefonnummeret og e-postadressen slettes med én gang, og det gjør også hvem som besøkes, hvis det bare var lagret for sporingen. Resten lagres bare til den besøkende går. Utgangsnummeret virker fortsatt, passet åpner ingenting lenger.</translation>
    </message>
    <message>
        <source>What does she take back?</source>
        <translation>Hva trekkes tilbake?</translation>
    </message>
    <message>
        <source>In copies of the store nobody can open what was taken back after %1. The log keeps that it was taken back, and why, without a name.</source>
        <translation>I kopier av lageret kan ingen åpne det som er trukket tilbake, etter %1. Loggen husker at det ble trukket tilbake, og hvorfor, uten navn.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Trekk tilbake</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Slett siste siffer</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You are registered.</source>
        <translation>Du er registrert.</translation>
    </message>
    <message>
        <source>You are registered, %1.</source>
        <translation>Du er registrert, %1.</translation>
    </message>
    <message>
        <source>Show my pass</source>
        <translation>Vis besøkspasset</translation>
    </message>
    <message>
        <source>Card for my phone</source>
        <translation>Kort til telefonen min</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Tilbake til start om %n sekund</numerusform>
            <numerusform>Tilbake til start om %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Jeg er her fortsatt</translation>
    </message>
</context>
<context>
    <name>ExitFacts</name>
    <message>
        <source>When you leave, type this number here:</source>
        <translation>Når du går, taster du dette nummeret her:</translation>
    </message>
    <message>
        <source>Exit number %1</source>
        <translation>Utgangsnummer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n voksen</numerusform>
            <numerusform>%n voksne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n barn</numerusform>
            <numerusform>%n barn</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all of you: %1. Sign out when the last of you leaves.</source>
        <translation>Det gjelder alle dere: %1. Meld dere ut når den siste av dere går.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted on %1.</source>
        <translation>Alt om besøket ditt slettes %1.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted when you leave.</source>
        <translation>Alt om besøket ditt slettes når du går.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>What you enter is deleted after %n day(s)</source>
        <translation>
            <numerusform>Opplysningene slettes etter %n dag</numerusform>
            <numerusform>Opplysningene slettes etter %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Personvern</translation>
    </message>
    <message>
        <source>Privacy, changed on %1</source>
        <translation>Personvern, endret %1</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mine opplysninger</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Resepsjon</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message>
        <source>Thank you.</source>
        <translation>Takk for besøket.</translation>
    </message>
    <message>
        <source>You had already signed out.</source>
        <translation>Du var allerede meldt ut.</translation>
    </message>
    <message>
        <source>You are signed out. Have a good day.</source>
        <translation>Nå er du meldt ut. Ha en fin dag.</translation>
    </message>
    <message>
        <source>See what is stored of my visit</source>
        <translation>Se hva som er lagret om besøket mitt</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Tilbake til start om %n sekund</numerusform>
            <numerusform>Tilbake til start om %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>What was given to authorities and others, and whether its visitors are told. No visitor is named.</source>
        <translation>Hva som er gitt til myndigheter og andre, og om de besøkende får vite det. Ingen besøkende er nevnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these is/are not as signed: somebody changed what is stored. Call IT.</source>
        <translation>
            <numerusform>%n av disse er ikke som signert: Noen har endret det som er lagret. Ring IT.</numerusform>
            <numerusform>%n av disse er ikke som signert: Noen har endret det som er lagret. Ring IT.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted in the log.</source>
        <translation>Notert i loggen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>besøk: %1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av hvem</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Visitors are told</source>
        <translation>De besøkende</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Nothing was ever handed over.</source>
        <translation>Ingenting er noen gang utlevert.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Utlevert</translation>
    </message>
    <message>
        <source>Note what was handed over</source>
        <translation>Noter en utlevering</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Skriv ut kvitteringen</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Ikke som signert</translation>
    </message>
    <message>
        <source>told</source>
        <translation>får vite det</translation>
    </message>
    <message>
        <source>told from %1</source>
        <translation>får vite det fra %1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Alt lenger ned</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Fine: %1</source>
        <translation>I orden: %1</translation>
    </message>
    <message>
        <source>See to this: %1</source>
        <translation>Se til dette: %1</translation>
    </message>
    <message>
        <source>Visits on each of the last days</source>
        <translation>Besøk på hver av de siste dagene</translation>
    </message>
    <message>
        <source>Fewer than five are never told: it could be somebody.</source>
        <translation>Færre enn fem oppgis aldri: Det kunne være noen bestemte.</translation>
    </message>
    <message>
        <source>No day is over yet on which somebody came.</source>
        <translation>Ingen dag da noen kom, er over ennå.</translation>
    </message>
    <message>
        <source>The clock is right: {now}.</source>
        <translation>Klokka er riktig: {now}.</translation>
    </message>
    <message>
        <source>The clock is in doubt: {now}. Nothing is deleted until it is sure.</source>
        <translation>Klokka er usikker: {now}. Ingenting slettes før den er sikker.</translation>
    </message>
    <message>
        <source>Deleted: every visit up to {through}. Next time: {next}.</source>
        <translation>Slettet: alle besøk til og med {through}. Neste gang: {next}.</translation>
    </message>
    <message>
        <source>Not everything that is due is deleted. Next time: {next}.</source>
        <translation>Ikke alt som skal slettes, er slettet. Neste gang: {next}.</translation>
    </message>
    <message>
        <source>Days that visits are kept: {days}.</source>
        <translation>Dager besøk lagres: {days}.</translation>
    </message>
    <message>
        <source>The store was looked over today and is sound.</source>
        <translation>Lageret er sett over i dag og er helt.</translation>
    </message>
    <message>
        <source>The store was not looked over today, or is damaged.</source>
        <translation>Lageret er ikke sett over i dag, eller det er skadet.</translation>
    </message>
    <message>
        <source>The log is whole. Lines: {lines}.</source>
        <translation>Loggen er hel. Linjer: {lines}.</translation>
    </message>
    <message>
        <source>The log is not as it was written: see Log.</source>
        <translation>Loggen er ikke slik den ble skrevet: se Logg.</translation>
    </message>
    <message>
        <source>Persons with the role lead: {leads}.</source>
        <translation>Personer med rollen leder: {leads}.</translation>
    </message>
    <message>
        <source>Only one person has the role lead. Please take in another.</source>
        <translation>Bare én person har rollen leder. Ta inn en til.</translation>
    </message>
    <message>
        <source>No alert waits.</source>
        <translation>Ingen varsler venter.</translation>
    </message>
    <message>
        <source>Alerts that wait on the first page of staff: {alerts}.</source>
        <translation>Varsler som venter på personalets første side: {alerts}.</translation>
    </message>
    <message>
        <source>Printer: {printer}.</source>
        <translation>Skriver: {printer}.</translation>
    </message>
    <message>
        <source>Printer: the default one of this machine.</source>
        <translation>Skriver: standardskriveren på denne maskinen.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>These visits are on hold now.</source>
        <translation>Besøkene er sikret.</translation>
    </message>
    <message>
        <source>The end of the hold was moved.</source>
        <translation>Slutten på sikringen er flyttet.</translation>
    </message>
    <message>
        <source>The hold was lifted.</source>
        <translation>Sikringen er opphevet.</translation>
    </message>
    <message>
        <source>Noted in the log.</source>
        <translation>Notert i loggen.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. Only the role lead sets or ends a hold.</source>
        <translation>Besøk som beholdes lenger etter pålegg fra en myndighet. Bare rollen leder sikrer besøk og avslutter en sikring.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. A hold takes two persons: take in another one first.</source>
        <translation>Besøk som beholdes lenger etter pålegg fra en myndighet. En sikring krever to personer: ta inn en til først.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. A hold takes two persons.</source>
        <translation>Besøk som beholdes lenger etter pålegg fra en myndighet. En sikring krever to personer.</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Vis besøkene</translation>
    </message>
    <message>
        <source>End or prolong</source>
        <translation>Avslutt eller forleng</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Ground, case</source>
        <translation>Grunnlag, sak</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>besøk: %1</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Sikret av</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>last day: %1</source>
        <translation>siste dag: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>There is no hold.</source>
        <translation>Det finnes ingen sikring.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sikringer</translation>
    </message>
    <message>
        <source>Set a hold</source>
        <translation>Sikre besøk</translation>
    </message>
    <message>
        <source>No visit is on this hold any more.</source>
        <translation>Ingen besøk er i denne sikringen lenger.</translation>
    </message>
    <message>
        <source>All holds</source>
        <translation>Alle sikringer</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Skriv ut kvitteringen</translation>
    </message>
    <message>
        <source>Note what was handed over</source>
        <translation>Noter en utlevering</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Ikke som signert</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>avsluttet %1</translation>
    </message>
    <message>
        <source>over, is being deleted</source>
        <translation>over, slettes nå</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>gjelder</translation>
    </message>
</context>
<context>
    <name>HostNames</name>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation>
            <numerusform>%n navn funnet</numerusform>
            <numerusform>%n navn funnet</numerusform>
        </translation>
    </message>
    <message>
        <source>The first 8 names. More letters find the others.</source>
        <translation>De første 8 navnene. Flere bokstaver finner de andre.</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Navn som passer</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Choose a language</source>
        <translation>Velg språk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>LastDays</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n besøk</numerusform>
            <numerusform>%n besøk</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Lagret som %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Siste dager</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Are you leaving?</source>
        <translation>Skal du gå?</translation>
    </message>
    <message>
        <source>Type the code of your badge or pass.</source>
        <translation>Skriv koden på besøkskortet eller passet ditt.</translation>
    </message>
    <message>
        <source>Type the number you got when you arrived.</source>
        <translation>Tast nummeret du fikk da du kom.</translation>
    </message>
    <message>
        <source>Type the number you got when you arrived, or hold your pass up to the camera.</source>
        <translation>Tast nummeret du fikk da du kom, eller hold besøkspasset opp mot kameraet.</translation>
    </message>
    <message>
        <source>If you came together, this signs all of you out.</source>
        <translation>Kom dere sammen, meldes alle ut med dette.</translation>
    </message>
    <message>
        <source>Exit number: %1</source>
        <translation>Utgangsnummer: %1</translation>
    </message>
    <message>
        <source>Badge or pass</source>
        <translation>Besøkskort eller pass</translation>
    </message>
    <message>
        <source>I have a number</source>
        <translation>Jeg har et nummer</translation>
    </message>
    <message>
        <source>I have a badge or a pass</source>
        <translation>Jeg har besøkskort eller pass</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Jeg går</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Who did what here, when and why. No visitor is named.</source>
        <translation>Hvem som gjorde hva her, når og hvorfor. Ingen besøkende er nevnt.</translation>
    </message>
    <message>
        <source>The log is not as it was written. Call IT before anybody changes anything.</source>
        <translation>Loggen er ikke slik den ble skrevet. Ring IT før noen endrer noe.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s).</source>
        <translation>
            <numerusform>%n feil til.</numerusform>
            <numerusform>%n feil til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n line(s).</source>
        <translation>
            <numerusform>Loggen er hel: %n linje.</numerusform>
            <numerusform>Loggen er hel: %n linjer.</numerusform>
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
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Linjer i loggen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Kontroller loggen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Line %1: a line before it is gone, or what belongs to it.</source>
        <translation>Linje %1: En linje før den mangler, eller noe som hører til den.</translation>
    </message>
    <message>
        <source>Line %1: it was changed, or what belongs to it.</source>
        <translation>Linje %1: Den er endret, eller noe som hører til den.</translation>
    </message>
    <message>
        <source>Line %1: nobody who is known here signed it.</source>
        <translation>Linje %1: Ingen som er kjent her, har signert den.</translation>
    </message>
    <message>
        <source>Line %1: an older store was put back, or newer lines are gone.</source>
        <translation>Linje %1: Et eldre lager er lagt tilbake, eller nyere linjer mangler.</translation>
    </message>
    <message>
        <source>A hold or a privacy notice has no line.</source>
        <translation>En sikring eller en personvernerklæring har ingen linje.</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Maskinen</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>En ukjent</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>Back to the top</source>
        <translation>Til toppen</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Mer nedenfor</translation>
    </message>
</context>
<context>
    <name>MyAgreements</name>
    <message>
        <source>Contact tracing</source>
        <translation>Smittesporing</translation>
    </message>
    <message>
        <source>Telling whom you visit</source>
        <translation>Beskjed til den du besøker</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Opprop</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle sammen</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Trekk et samtykke</translation>
    </message>
    <message>
        <source>You agreed to this. Choose what to withdraw; you then see what follows before anything is done.</source>
        <translation>Dette har du samtykket til. Velg hva du vil trekke. Du får se hva som følger, før noe blir gjort.</translation>
    </message>
</context>
<context>
    <name>MyCorrect</name>
    <message>
        <source>Correct my details</source>
        <translation>Rett opplysningene</translation>
    </message>
    <message>
        <source>If you change your phone number, its last four digits go with your pass from now on. Without a phone number it is your e-mail up to the @. Only the reception can correct when you came and left.</source>
        <translation>Endrer du telefonnummeret, er det de fire siste sifrene i det nye som hører til besøkspasset fra nå av. Uten telefonnummer er det e-posten fram til @. Bare resepsjonen kan rette når du kom og gikk.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>MyData</name>
    <message>
        <source>In copies of the store it stays sealed until %1; from then on nobody can read it there either.</source>
        <translation>I sikkerhetskopier ligger det forseglet til %1. Fra da av kan ingen lese det der heller.</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Rett opplysningene</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Trekk et samtykke</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Erase my visit</source>
        <translation>Slett besøket mitt</translation>
    </message>
    <message>
        <source>Erase your visit?</source>
        <translation>Slette besøket ditt?</translation>
    </message>
    <message>
        <source>It is gone here at once, and nobody can bring it back.</source>
        <translation>Det er borte herfra med én gang, og ingen kan hente det tilbake.</translation>
    </message>
    <message>
        <source>You are then no longer counted among those in the building, and need not sign out.</source>
        <translation>Du blir da ikke lenger talt med blant dem som er i bygget, og trenger ikke å melde deg ut.</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>Slik klager du</translation>
    </message>
    <message>
        <source>%1 answers for your data. You reach them here: %2</source>
        <translation>%1 har ansvaret for opplysningene dine. Her når du dem: %2</translation>
    </message>
    <message>
        <source>If you think that your data are not handled as they should be, you may complain to the supervisory authority at any time: %1</source>
        <translation>Mener du at opplysningene dine ikke behandles som de skal, kan du når som helst klage til tilsynsmyndigheten: %1</translation>
    </message>
</context>
<context>
    <name>MyDisclosures</name>
    <message>
        <source>contact tracing</source>
        <translation>smittesporing</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>opprop</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>tilsyn</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>retting</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annet</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Hva som er utlevert</translation>
    </message>
    <message>
        <source>Something was handed over, but what is stored about it was changed by somebody. Please ask the reception.</source>
        <translation>Noe er utlevert, men det som er lagret om det, er endret av noen. Spør i resepsjonen.</translation>
    </message>
    <message>
        <source>To %1, %2. Ground: %3</source>
        <translation>Til %1, %2. Grunnlag: %3</translation>
    </message>
    <message>
        <source>Nothing of your visit was handed over to anybody.</source>
        <translation>Ingenting om besøket ditt er utlevert til noen.</translation>
    </message>
</context>
<context>
    <name>MyEnd</name>
    <message>
        <source>Erased.</source>
        <translation>Slettet.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Trukket.</translation>
    </message>
    <message>
        <source>Nothing of your visit is stored here any more. In copies of the store it can be read by nobody from %1 on.</source>
        <translation>Ingenting om besøket ditt er lagret her lenger. Fra %1 kan ingen lese det i sikkerhetskopier heller.</translation>
    </message>
    <message>
        <source>Your visit is kept only until you leave, and this pass opens nothing any more. What you withdrew can be read by nobody from %1 on, in copies of the store either.</source>
        <translation>Besøket lagres bare til du går, og dette besøkspasset åpner ikke noe lenger. Fra %1 kan ingen lese det du trakk, i sikkerhetskopier heller.</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Tilbake til start om %n sekund</numerusform>
            <numerusform>Tilbake til start om %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Jeg er her fortsatt</translation>
    </message>
</context>
<context>
    <name>MyOverview</name>
    <message>
        <source>This is stored of your visit</source>
        <translation>Dette er lagret om besøket ditt</translation>
    </message>
    <message>
        <source>It is corrected.</source>
        <translation>Det er rettet.</translation>
    </message>
    <message>
        <source>Your agreement is withdrawn.</source>
        <translation>Samtykket er trukket.</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Rett opplysningene</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>Ta det med meg</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Trekk et samtykke</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Hva som er utlevert</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>Slik klager du</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>MyPlain</name>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>MyTake</name>
    <message>
        <source>Take it with me</source>
        <translation>Ta det med meg</translation>
    </message>
    <message>
        <source>Read these codes with your phone, one after the other: together they hold everything that is stored of your visit, as text (JSON).</source>
        <translation>Les kodene med telefonen, én etter én. Til sammen inneholder de alt som er lagret om besøket ditt, som tekst (JSON).</translation>
    </message>
    <message>
        <source>Read the code with your phone: it holds everything that is stored of your visit, as text (JSON).</source>
        <translation>Les koden med telefonen. Den inneholder alt som er lagret om besøket ditt, som tekst (JSON).</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Kode %1 av %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Forrige kode</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Neste kode</translation>
    </message>
    <message>
        <source>It is printed. Please fetch the paper at once.</source>
        <translation>Det er skrevet ut. Hent arket med én gang.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Your data as a QR code, %1 of %2</source>
        <translation>Opplysningene dine som QR-kode, %1 av %2</translation>
    </message>
    <message>
        <source>Your data as a QR code</source>
        <translation>Opplysningene dine som QR-kode</translation>
    </message>
</context>
<context>
    <name>MyWithdrawal</name>
    <message>
        <source>Without any agreement your whole visit is erased here at once, and nobody can bring it back.</source>
        <translation>Uten noe samtykke slettes hele besøket her med én gang, og ingen kan hente det tilbake.</translation>
    </message>
    <message>
        <source>Whom you visit is deleted from what is stored of your visit.</source>
        <translation>Hvem du besøker, slettes fra det som er lagret om besøket ditt.</translation>
    </message>
    <message>
        <source>From now on you are counted in the roll call without your name.</source>
        <translation>Fra nå av blir du talt uten navn i oppropet.</translation>
    </message>
    <message>
        <source>Your visit is kept for contact tracing alone, and you have left: so it is erased at once.</source>
        <translation>Besøket lagres bare for smittesporing, og du har gått. Derfor slettes det med én gang.</translation>
    </message>
    <message>
        <source>Your phone number, your e-mail and whom you visit are deleted at once.</source>
        <translation>Telefonnummeret, e-posten og hvem du besøker, slettes med én gang.</translation>
    </message>
    <message>
        <source>Your phone number and your e-mail are deleted at once.</source>
        <translation>Telefonnummeret og e-posten slettes med én gang.</translation>
    </message>
    <message>
        <source>The pass ends with it: withdraw anything else first, or choose all of them.</source>
        <translation>Besøkspasset slutter å gjelde med det. Trekk først det andre du vil trekke, eller velg alle sammen.</translation>
    </message>
    <message>
        <source>The rest is kept only until you leave. Your exit number goes on working; this pass opens nothing any more.</source>
        <translation>Resten lagres bare til du går. Utgangsnummeret virker som før, men dette besøkspasset åpner ikke noe lenger.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk samtykket</translation>
    </message>
    <message>
        <source>Withdraw contact tracing?</source>
        <translation>Trekke samtykket til smittesporing?</translation>
    </message>
    <message>
        <source>Withdraw telling whom you visit?</source>
        <translation>Trekke beskjeden til den du besøker?</translation>
    </message>
    <message>
        <source>Withdraw the roll call?</source>
        <translation>Trekke samtykket til oppropet?</translation>
    </message>
    <message>
        <source>Withdraw all agreements?</source>
        <translation>Trekke alle samtykkene?</translation>
    </message>
</context>
<context>
    <name>NoticeChanges</name>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ikke med lenger</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>Hva som er endret siden %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Privacy</source>
        <translation>Personvern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>The notice is not written in this language. It is shown here as it is: %1.</source>
        <translation>Erklæringen finnes ikke på dette språket. Her vises den som den er: %1.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versjon %1</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Adults with you</source>
        <translation>Voksne sammen med deg</translation>
    </message>
    <message>
        <source>Children under 13</source>
        <translation>Barn under 13 år</translation>
    </message>
    <message>
        <source>Children are only counted. Do not write their names.</source>
        <translation>Barn blir bare talt. Ikke skriv navnene deres.</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>Your pass</source>
        <translation>Besøkspasset ditt</translation>
    </message>
    <message>
        <source>Your pass as a QR code</source>
        <translation>Besøkspasset ditt som QR-kode</translation>
    </message>
    <message>
        <source>Your card as a QR code</source>
        <translation>Kortet ditt som QR-kode</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Kortet ditt</translation>
    </message>
    <message>
        <source>Take a picture of it. The pass is yours alone, and you can also sign out with it.</source>
        <translation>Ta bilde av det. Passet er bare ditt, og du kan også melde deg ut med det.</translation>
    </message>
    <message>
        <source>Take a picture of it. Next time, hold it to the scanner and the form is filled in. Whoever has the picture can read your details; nothing of it is kept here.</source>
        <translation>Ta bilde av det. Neste gang holder du det mot skanneren, så fylles skjemaet ut. Den som har bildet, kan lese opplysningene dine; her blir ingenting av det lagret.</translation>
    </message>
</context>
<context>
    <name>PassCheck</name>
    <message>
        <source>Is it you?</source>
        <translation>Er det deg?</translation>
    </message>
    <message>
        <source>Type your e-mail address up to the @, as you gave it here.</source>
        <translation>Skriv e-postadressen din fram til @, slik du oppga den her.</translation>
    </message>
    <message>
        <source>Type the last four digits of the phone number that you gave here.</source>
        <translation>Tast de fire siste sifrene i telefonnummeret du oppga her.</translation>
    </message>
    <message>
        <source>Last four digits: %1</source>
        <translation>Fire siste sifre: %1</translation>
    </message>
    <message>
        <source>E-mail up to the @</source>
        <translation>E-post fram til @</translation>
    </message>
    <message>
        <source>I gave a phone number</source>
        <translation>Jeg oppga et telefonnummer</translation>
    </message>
    <message>
        <source>I gave an e-mail address only</source>
        <translation>Jeg oppga bare en e-postadresse</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>PassCode</name>
    <message>
        <source>My data</source>
        <translation>Mine opplysninger</translation>
    </message>
    <message>
        <source>Type the characters under the code of your pass.</source>
        <translation>Skriv tegnene som står ved koden på besøkspasset.</translation>
    </message>
    <message>
        <source>Hold your pass up to the scanner or the camera. Then you see what is stored of your visit, and can correct it, take it along or erase it.</source>
        <translation>Hold besøkspasset opp mot skanneren eller kameraet. Da ser du hva som er lagret om besøket ditt, og kan rette det, ta det med deg eller slette det.</translation>
    </message>
    <message>
        <source>Hold your pass up to the scanner. Then you see what is stored of your visit, and can correct it, take it along or erase it.</source>
        <translation>Hold besøkspasset opp mot skanneren. Da ser du hva som er lagret om besøket ditt, og kan rette det, ta det med deg eller slette det.</translation>
    </message>
    <message>
        <source>Your pass is lost? The reception can do all of this with you.</source>
        <translation>Har du mistet besøkspasset? Resepsjonen kan gjøre alt dette sammen med deg.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Type the pass</source>
        <translation>Skriv inn besøkspasset</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>PassGroups</name>
    <message>
        <source>Group %1 of %2</source>
        <translation>Gruppe %1 av %2</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Taken in. From now on everybody types a short name to unlock.</source>
        <translation>Tatt inn. Heretter skriver alle et kortnavn for å låse opp.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Tatt ut.</translation>
    </message>
    <message>
        <source>Taken out. Make a new recovery sheet now.</source>
        <translation>Tatt ut. Lag et nytt gjenopprettingsark nå.</translation>
    </message>
    <message>
        <source>The new recovery sheet is the good one now. Destroy the old one: it opens nothing any more.</source>
        <translation>Nå gjelder det nye gjenopprettingsarket. Makuler det gamle: Det åpner ingenting lenger.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Passordfrasen din er endret.</translation>
    </message>
    <message>
        <source>Only one person has the role lead: what happens to her happens to this location. Take in another one.</source>
        <translation>Bare én person har rollen leder: Det som skjer med den personen, skjer med dette stedet. Ta inn en til.</translation>
    </message>
    <message>
        <source>Who may unlock here. No visitor is named.</source>
        <translation>Hvem som kan låse opp her. Ingen besøkende er nevnt.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnavn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last in the log</source>
        <translation>Sist i loggen</translation>
    </message>
    <message>
        <source>last in the log: %1</source>
        <translation>sist i loggen: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Passordfrasen min</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nytt gjenopprettingsark</translation>
    </message>
    <message>
        <source>Take somebody in</source>
        <translation>Ta inn noen</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>leder</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>skranke</translation>
    </message>
    <message>
        <source>taken out %1</source>
        <translation>tatt ut %1</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>So that we can reach you if somebody here was infectious. You may say no and come in all the same.</source>
        <translation>Så vi kan nå deg hvis noen her var smittsom. Du kan si nei og komme inn likevel.</translation>
    </message>
    <message numerus="yes">
        <source>I agree that my visit is kept for %n day(s) for contact tracing.</source>
        <translation>
            <numerusform>Jeg samtykker til at besøket lagres i %n dag for smittesporing.</numerusform>
            <numerusform>Jeg samtykker til at besøket lagres i %n dager for smittesporing.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that nobody is forgotten in a fire. Without it you are counted without a name.</source>
        <translation>Så ingen blir glemt hvis det brenner. Sier du nei, blir du talt uten navn.</translation>
    </message>
    <message>
        <source>My name may stand on the roll call while I am in the building.</source>
        <translation>Navnet mitt kan stå på oppropslisten mens jeg er i bygget.</translation>
    </message>
    <message>
        <source>You get a pass with which you can see, correct and erase your visit.</source>
        <translation>Du får et pass som lar deg se, rette og slette besøket ditt.</translation>
    </message>
    <message>
        <source>Without contact tracing you get an exit number only, and everything is deleted when you leave.</source>
        <translation>Uten smittesporing får du bare et utgangsnummer, og alt slettes når du går.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Les høyt</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>At %1. Read again after somebody came or left.</source>
        <translation>Kl. %1. Les på nytt når noen har kommet eller gått.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) cannot be read: somebody may be missing here.</source>
        <translation>
            <numerusform>%n besøk kan ikke leses: Noen kan mangle her.</numerusform>
            <numerusform>%n besøk kan ikke leses: Noen kan mangle her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the building</source>
        <translation>
            <numerusform>%n person i bygget</numerusform>
            <numerusform>%n personer i bygget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n funnet</numerusform>
            <numerusform>%n funnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, or not after all</source>
        <translation>Funnet, eller likevel ikke</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>Ingen er i bygget.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Opprop</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print on labels</source>
        <translation>Skriv ut på etiketter</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Les på nytt</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>I bygget</translation>
    </message>
    <message>
        <source>Not seen leaving, closed at %1</source>
        <translation>Ikke sett gå, lukket kl. %1</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Gikk kl. %1</translation>
    </message>
</context>
<context>
    <name>SetupPerson</name>
    <message>
        <source>Set up this location</source>
        <translation>Sett opp dette stedet</translation>
    </message>
    <message>
        <source>As visitors read it at the top of the screen</source>
        <translation>Slik de besøkende leser det øverst på skjermen</translation>
    </message>
    <message>
        <source>Name of the location</source>
        <translation>Navn på stedet</translation>
    </message>
    <message>
        <source>Languages, in the order visitors see them</source>
        <translation>Språk, i den rekkefølgen de besøkende ser dem</translation>
    </message>
    <message>
        <source>A few letters, typed when there are several of you</source>
        <translation>Noen få bokstaver, som dere skriver når dere er flere</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>Kortnavnet ditt</translation>
    </message>
    <message>
        <source>Stands on each report that you make</source>
        <translation>Står på hver rapport du lager</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Fullt navn</translation>
    </message>
    <message>
        <source>At least 12 characters. Nobody else may know it, not even IT.</source>
        <translation>Minst 12 tegn. Ingen andre skal kjenne den, ikke engang IT.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passordfrasen en gang til</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Your recovery sheet</source>
        <translation>Gjenopprettingsarket ditt</translation>
    </message>
    <message>
        <source>If all passphrases or the keys of this machine are lost, only this sheet opens the visits. Print it or write it down, and lock it away. It is not shown again.</source>
        <translation>Går alle passordfrasene eller nøklene på denne maskinen tapt, er det bare dette arket som åpner besøkene. Skriv det ut eller skriv det av, og lås det inn. Det vises ikke igjen.</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>Fingerprint of your key: %1</source>
        <translation>Fingeravtrykket til nøkkelen din: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Jeg har det på papir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
</context>
<context>
    <name>SetupTyped</name>
    <message>
        <source>Read from your sheet</source>
        <translation>Les fra arket ditt</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Åpne kiosken</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation>Vis arket igjen</translation>
    </message>
</context>
<context>
    <name>Shut</name>
    <message>
        <source>Please see the reception.</source>
        <translation>Snakk med resepsjonen.</translation>
    </message>
    <message>
        <source>Visits cannot be registered on this screen right now.</source>
        <translation>Det går ikke å registrere besøk på denne skjermen akkurat nå.</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>Er du her fortsatt?</translation>
    </message>
    <message numerus="yes">
        <source>Everything on the screen is wiped in %n second(s).</source>
        <translation>
            <numerusform>Alt på skjermen slettes om %n sekund.</numerusform>
            <numerusform>Alt på skjermen slettes om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Jeg er her fortsatt</translation>
    </message>
</context>
<context>
    <name>StoredCard</name>
    <message>
        <source>Contact tracing</source>
        <translation>Smittesporing</translation>
    </message>
    <message>
        <source>Telling whom you visit</source>
        <translation>Beskjed til den du besøker</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Opprop</translation>
    </message>
    <message>
        <source>%1 – signed out by yourself</source>
        <translation>%1 – du meldte deg ut</translation>
    </message>
    <message>
        <source>%1 – noted by the reception</source>
        <translation>%1 – notert av resepsjonen</translation>
    </message>
    <message>
        <source>%1 – closed automatically, for nobody noted it</source>
        <translation>%1 – lukket automatisk, for ingen noterte det</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>kan ikke leses lenger</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>til ingen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>You visit</source>
        <translation>Du besøker</translation>
    </message>
    <message>
        <source>In your party</source>
        <translation>I følget ditt</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n voksen</numerusform>
            <numerusform>%n voksne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n barn</numerusform>
            <numerusform>%n barn</numerusform>
        </translation>
    </message>
    <message>
        <source>You came</source>
        <translation>Du kom</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>Du gikk</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>Du samtykket til</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Personvern</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>versjon %1, %2</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Utlevert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettes</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>Smittesporing</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direkte</translation>
    </message>
    <message>
        <source>through a contact</source>
        <translation>via en kontakt</translation>
    </message>
    <message>
        <source>%1, certain %2 minutes, possible %3 minutes, %4: %5</source>
        <translation>%1, sikkert %2 minutter, mulig %3 minutter, %4: %5</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, not seen leaving, possibly until %2</source>
        <translation>%1, ikke sett gå, kanskje til %2</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Reception</source>
        <translation>Resepsjon</translation>
    </message>
    <message>
        <source>For those who work here. What you open is noted in the log.</source>
        <translation>For deg som jobber her. Det du åpner, føres i loggen.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnavn</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>still here</source>
        <translation>fortsatt her</translation>
    </message>
    <message>
        <source>%1, closed automatically</source>
        <translation>%1, lukket automatisk</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>Skadet, kan ikke åpnes</translation>
    </message>
</context>
<context>
    <name>VisitorFields</name>
    <message>
        <source>Full name</source>
        <translation>Fullt navn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>So that we can reach you if somebody was infectious</source>
        <translation>Så vi kan nå deg hvis noen var smittsom</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>If you would rather be reached there</source>
        <translation>Hvis du heller vil nås der</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Two letters suggest names</source>
        <translation>To bokstaver gir forslag</translation>
    </message>
    <message>
        <source>Please type the whole name</source>
        <translation>Skriv hele navnet</translation>
    </message>
    <message>
        <source>Please type the whole name, or ask the reception</source>
        <translation>Skriv hele navnet, eller spør resepsjonen</translation>
    </message>
    <message>
        <source>Whom do you visit?</source>
        <translation>Hvem besøker du?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome.</source>
        <translation>Velkommen.</translation>
    </message>
    <message>
        <source>Register your visit. It takes less than half a minute.</source>
        <translation>Registrer besøket ditt. Det tar under et halvt minutt.</translation>
    </message>
    <message>
        <source>Register arrival</source>
        <translation>Registrer ankomst</translation>
    </message>
    <message>
        <source>I am arriving</source>
        <translation>Jeg kommer</translation>
    </message>
    <message>
        <source>Register departure</source>
        <translation>Registrer avreise</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Jeg går</translation>
    </message>
</context>
<context>
    <name>WhyForm</name>
    <message>
        <source>Why do you need the names?</source>
        <translation>Hvorfor trenger du navnene?</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>Smittesporing</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Opprop</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Tilsyn</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Retting</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>No names here: this stays in the log.</source>
        <translation>Ingen navn her: dette blir stående i loggen.</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>Merknad (valgfritt)</translation>
    </message>
    <message>
        <source>Case number (if there is one)</source>
        <translation>Saksnummer (hvis det finnes)</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>The location was set up.</source>
        <translation>Stedet ble satt opp.</translation>
    </message>
    <message>
        <source>Settings were changed that visitors are told of.</source>
        <translation>Innstillinger som besøkende får vite om, ble endret.</translation>
    </message>
    <message>
        <source>The keys were removed from this machine: what is stored stays sealed.</source>
        <translation>Nøklene ble fjernet fra denne maskinen: Det som er lagret, forblir forseglet.</translation>
    </message>
    <message>
        <source>A privacy notice was published.</source>
        <translation>En personvernerklæring ble publisert.</translation>
    </message>
    <message>
        <source>The first person came, with the recovery sheet.</source>
        <translation>Den første personen kom til, med gjenopprettingsarket.</translation>
    </message>
    <message>
        <source>Somebody was taken in.</source>
        <translation>Noen ble lagt til.</translation>
    </message>
    <message>
        <source>Somebody was taken out.</source>
        <translation>Noen ble tatt ut.</translation>
    </message>
    <message>
        <source>A passphrase was changed.</source>
        <translation>En passordfrase ble endret.</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried.</source>
        <translation>En feil passordfrase ble prøvd.</translation>
    </message>
    <message>
        <source>A new recovery sheet took the place of the old one.</source>
        <translation>Et nytt gjenopprettingsark avløste det gamle.</translation>
    </message>
    <message>
        <source>The recovery sheet was tried.</source>
        <translation>Gjenopprettingsarket ble prøvd.</translation>
    </message>
    <message>
        <source>The location was recovered with its sheet, and somebody was taken in.</source>
        <translation>Stedet ble gjenopprettet med arket sitt, og noen ble lagt til.</translation>
    </message>
    <message>
        <source>The device&apos;s own key was lost and made anew.</source>
        <translation>Enhetens egen nøkkel var tapt og ble laget på nytt.</translation>
    </message>
    <message>
        <source>The keyring&apos;s note of the log was lost.</source>
        <translation>Nøkkelringens notat om loggen var tapt.</translation>
    </message>
    <message>
        <source>The keys of these days were lost.</source>
        <translation>Nøklene til disse dagene var tapt.</translation>
    </message>
    <message>
        <source>The keys of so many holds were lost.</source>
        <translation>Nøklene til så mange sikringer var tapt.</translation>
    </message>
    <message>
        <source>The visits of the last days were opened.</source>
        <translation>Besøkene de siste dagene ble åpnet.</translation>
    </message>
    <message>
        <source>The roll call was opened.</source>
        <translation>Oppropet ble åpnet.</translation>
    </message>
    <message>
        <source>The report was opened.</source>
        <translation>Rapporten ble åpnet.</translation>
    </message>
    <message>
        <source>What was opened in this line was printed.</source>
        <translation>Det som ble åpnet på denne linjen, ble skrevet ut.</translation>
    </message>
    <message>
        <source>What was opened in this line was sealed to this key, to leave in a file.</source>
        <translation>Det som ble åpnet i denne linjen, ble forseglet til denne nøkkelen for å sendes ut som fil.</translation>
    </message>
    <message>
        <source>Contacts were traced.</source>
        <translation>Kontakter ble sporet.</translation>
    </message>
    <message>
        <source>Visits noted elsewhere were entered.</source>
        <translation>Besøk som var notert et annet sted, ble lagt inn.</translation>
    </message>
    <message>
        <source>The visits of each day were counted, without names.</source>
        <translation>Besøkene hver dag ble talt opp, uten navn.</translation>
    </message>
    <message>
        <source>A visitor was registered at the desk, on her behalf.</source>
        <translation>En besøkende ble registrert i resepsjonen, på vegne av den besøkende.</translation>
    </message>
    <message>
        <source>A visit was ended at the desk.</source>
        <translation>Et besøk ble avsluttet i resepsjonen.</translation>
    </message>
    <message>
        <source>A visit was seen.</source>
        <translation>Et besøk ble vist.</translation>
    </message>
    <message>
        <source>What is kept of a visit was taken along.</source>
        <translation>Det som er lagret om et besøk, ble tatt med.</translation>
    </message>
    <message>
        <source>A visit was corrected.</source>
        <translation>Et besøk ble rettet.</translation>
    </message>
    <message>
        <source>A visit was erased.</source>
        <translation>Et besøk ble slettet.</translation>
    </message>
    <message>
        <source>The agreement to tracing was withdrawn.</source>
        <translation>Samtykket til smittesporing ble trukket tilbake.</translation>
    </message>
    <message>
        <source>The agreement to tell the host was withdrawn.</source>
        <translation>Samtykket til å varsle verten ble trukket tilbake.</translation>
    </message>
    <message>
        <source>The agreement to the roll call was withdrawn.</source>
        <translation>Samtykket til opprop ble trukket tilbake.</translation>
    </message>
    <message>
        <source>A visit was opened, and what was asked was refused.</source>
        <translation>Et besøk ble åpnet, og det som ble bedt om, ble avslått.</translation>
    </message>
    <message>
        <source>A pass was blocked for an hour after three wrong tries.</source>
        <translation>Et besøkspass ble sperret i en time etter tre feil forsøk.</translation>
    </message>
    <message>
        <source>A visit was handed over.</source>
        <translation>Et besøk ble utlevert.</translation>
    </message>
    <message>
        <source>Visits were put on hold.</source>
        <translation>Besøk ble sikret.</translation>
    </message>
    <message>
        <source>The hold was approved by the second person.</source>
        <translation>Sikringen ble godkjent av den andre personen.</translation>
    </message>
    <message>
        <source>The end of a hold was moved.</source>
        <translation>Slutten på en sikring ble flyttet.</translation>
    </message>
    <message>
        <source>The hold&apos;s new end was approved by the second person.</source>
        <translation>Den nye slutten ble godkjent av den andre personen.</translation>
    </message>
    <message>
        <source>The visits on a hold were opened.</source>
        <translation>Besøkene i en sikring ble åpnet.</translation>
    </message>
    <message>
        <source>A hold has ended.</source>
        <translation>En sikring er over.</translation>
    </message>
    <message>
        <source>The days up to this one were deleted.</source>
        <translation>Dagene til og med denne ble slettet.</translation>
    </message>
    <message>
        <source>The clock jumped ahead: nothing is deleted until it is sure.</source>
        <translation>Klokken hoppet fram: ingenting slettes før den er sikker.</translation>
    </message>
    <message>
        <source>The clock went back.</source>
        <translation>Klokken gikk tilbake.</translation>
    </message>
    <message>
        <source>The clock is right again.</source>
        <translation>Klokken er riktig igjen.</translation>
    </message>
    <message>
        <source>A lead confirmed the clock.</source>
        <translation>En leder bekreftet klokken.</translation>
    </message>
    <message>
        <source>A second person confirmed the clock.</source>
        <translation>En person til bekreftet klokken.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>En sikkerhetskopi ble laget.</translation>
    </message>
    <message>
        <source>Visits were put back from a backup.</source>
        <translation>Besøk ble lagt tilbake fra en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Lines that the keyring knew of are gone: an old store was put back, or the keyring&apos;s note was spoilt.</source>
        <translation>Linjer som nøkkelringen kjente til, er borte: et gammelt lager ble lagt tilbake, eller nøkkelringens notat ble ødelagt.</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>The disk with the store is encrypted.</source>
        <translation>Disken med lageret er kryptert.</translation>
    </message>
    <message>
        <source>The disk with the store is not encrypted: whoever takes it out has the keyring&apos;s files and the store. Encrypt it (LUKS, BitLocker, FileVault).</source>
        <translation>Disken med lageret er ikke kryptert: den som tar den ut, har nøkkelringens filer og lageret. Krypter den (LUKS, BitLocker, FileVault).</translation>
    </message>
    <message>
        <source>Whether the disk with the store is encrypted cannot be told from here. Please check it by hand.</source>
        <translation>Om disken med lageret er kryptert, kan ikke ses herfra. Kontroller det selv.</translation>
    </message>
    <message>
        <source>No memory is written to a disk in clear.</source>
        <translation>Ikke noe minne skrives ukryptert til en disk.</translation>
    </message>
    <message>
        <source>The swap space {file} is not encrypted: memory may be written there in clear. Encrypt it.</source>
        <translation>Vekselminnet {file} er ikke kryptert: minne kan bli skrevet ukryptert dit. Krypter det.</translation>
    </message>
    <message>
        <source>Store and keyring belong to the account that runs this.</source>
        <translation>Lager og nøkkelring tilhører kontoen som kjører dette.</translation>
    </message>
    <message>
        <source>The store belongs to the account {owner}, and this was started by another one, which has not its keyring. Start every command as {owner}.</source>
        <translation>Lageret tilhører kontoen {owner}, og dette ble startet av en annen, som ikke har nøkkelringen. Start alle kommandoer som {owner}.</translation>
    </message>
    <message>
        <source>Only the account itself can read the files.</source>
        <translation>Bare kontoen selv kan lese filene.</translation>
    </message>
    <message>
        <source>Other accounts can get at {file}. Take their rights away (chmod go= on it).</source>
        <translation>Andre kontoer kommer til {file}. Ta fra dem rettighetene (chmod go= på den).</translation>
    </message>
    <message>
        <source>There is room on the disk: {free} MB.</source>
        <translation>Det er plass på disken: {free} MB.</translation>
    </message>
    <message>
        <source>The disk has only {free} MB left. Please make room.</source>
        <translation>Disken har bare {free} MB igjen. Rydd plass.</translation>
    </message>
    <message>
        <source>The disk has only {free} MB left: soon nobody can check in. Please make room.</source>
        <translation>Disken har bare {free} MB igjen: snart kan ingen registrere seg. Rydd plass.</translation>
    </message>
    <message>
        <source>The program&apos;s log can be written.</source>
        <translation>Programmets logg kan skrives.</translation>
    </message>
    <message>
        <source>The program&apos;s log cannot be written. Look at the folder {file}.</source>
        <translation>Programmets logg kan ikke skrives. Se på mappen {file}.</translation>
    </message>
    <message>
        <source>The printer {printer} takes jobs.</source>
        <translation>Skriveren {printer} tar imot jobber.</translation>
    </message>
    <message>
        <source>No printer is set up, so no report comes on paper. Add one, and name it in the settings.</source>
        <translation>Ingen skriver er satt opp, så ingen rapport kommer på papir. Legg til en, og nevn den i innstillingene.</translation>
    </message>
    <message>
        <source>The printer {printer} of the settings is not there. Add it, or name another one in the settings.</source>
        <translation>Skriveren {printer} fra innstillingene finnes ikke. Legg den til, eller nevn en annen i innstillingene.</translation>
    </message>
    <message>
        <source>The printer {printer} is stopped or refuses jobs. Look at it, then start its queue again.</source>
        <translation>Skriveren {printer} er stanset eller avviser jobber. Se til den, og start køen igjen.</translation>
    </message>
    <message>
        <source>The printer cannot be asked from here. Please print a test page.</source>
        <translation>Skriveren kan ikke spørres herfra. Skriv ut en testside.</translation>
    </message>
    <message>
        <source>Printed pages are not kept by the print server.</source>
        <translation>Utskriftstjeneren beholder ikke utskrevne sider.</translation>
    </message>
    <message>
        <source>The print server keeps a copy of printed pages, with their names. Write `PreserveJobFiles No` into cupsd.conf and start CUPS again.</source>
        <translation>Utskriftstjeneren beholder en kopi av utskrevne sider, med navnene. Skriv `PreserveJobFiles No` i cupsd.conf og start CUPS på nytt.</translation>
    </message>
    <message>
        <source>Whether the print server keeps copies of printed pages cannot be told from here. Please check PreserveJobFiles, or the spooler&apos;s setting to keep documents.</source>
        <translation>Om utskriftstjeneren beholder kopier av utskrevne sider, kan ikke ses herfra. Kontroller PreserveJobFiles, eller køens innstilling for å beholde dokumenter.</translation>
    </message>
    <message>
        <source>The settings use no camera.</source>
        <translation>Innstillingene bruker ikke kamera.</translation>
    </message>
    <message>
        <source>A camera is there.</source>
        <translation>Det er et kamera her.</translation>
    </message>
    <message>
        <source>The settings use a camera, and none is there. Plug it in, or set camera.use = false.</source>
        <translation>Innstillingene bruker kamera, og det finnes ikke noe. Koble det til, eller sett camera.use = false.</translation>
    </message>
    <message>
        <source>The camera cannot be asked from here. Please hold a badge before it.</source>
        <translation>Kameraet kan ikke spørres herfra. Hold et besøkskort foran det.</translation>
    </message>
    <message>
        <source>The screen is {width} mm wide.</source>
        <translation>Skjermen er {width} mm bred.</translation>
    </message>
    <message>
        <source>The screen says that it is {width} mm wide, the settings say {set}. Please measure it: buttons get their size by screen.width_mm.</source>
        <translation>Skjermen sier at den er {width} mm bred, innstillingene sier {set}. Mål den: knappene får størrelsen sin fra screen.width_mm.</translation>
    </message>
    <message>
        <source>No screen says how wide it is. Please measure it, and set screen.width_mm in the settings.</source>
        <translation>Ingen skjerm sier hvor bred den er. Mål den, og sett screen.width_mm i innstillingene.</translation>
    </message>
    <message>
        <source>The clock is right: {now}.</source>
        <translation>Klokka er riktig: {now}.</translation>
    </message>
    <message>
        <source>The clock ({now}) jumped ahead of what was believed: nothing is deleted. Set it right, or let a lead confirm it with `innom clock confirm`.</source>
        <translation>Klokken ({now}) har hoppet forbi det som var trodd: ingenting slettes. Still den, eller la en leder bekrefte den med `innom clock confirm`.</translation>
    </message>
    <message>
        <source>The clock is behind what it has shown before ({now}). Set it right, or let a lead confirm it with `innom clock confirm`.</source>
        <translation>Klokken er bak det den har vist før ({now}). Still den, eller la en leder bekrefte den med `innom clock confirm`.</translation>
    </message>
    <message>
        <source>Deletion is paused since {since}, for the clock is in doubt. Let a lead confirm the date with `innom clock confirm`.</source>
        <translation>Slettingen er satt på pause siden {since}, for klokken er usikker. La en leder bekrefte datoen med `innom clock confirm`.</translation>
    </message>
    <message>
        <source>Deletion is not paused.</source>
        <translation>Slettingen er ikke satt på pause.</translation>
    </message>
    <message>
        <source>A time server keeps the clock.</source>
        <translation>En tidstjener holder klokken riktig.</translation>
    </message>
    <message>
        <source>No time server keeps the clock. Switch one on (timedatectl set-ntp true).</source>
        <translation>Ingen tidstjener holder klokken riktig. Slå på en (timedatectl set-ntp true).</translation>
    </message>
    <message>
        <source>Whether a time server keeps the clock cannot be told. Please check it by hand.</source>
        <translation>Om en tidstjener holder klokken riktig, kan ikke ses. Kontroller det selv.</translation>
    </message>
    <message>
        <source>The settings can be read: {site}.</source>
        <translation>Innstillingene kan leses: {site}.</translation>
    </message>
    <message>
        <source>The keyring answers and has the store&apos;s keys ({backend}).</source>
        <translation>Nøkkelringen svarer og har lagerets nøkler ({backend}).</translation>
    </message>
    <message>
        <source>The keyring was not asked: it is another account&apos;s.</source>
        <translation>Nøkkelringen ble ikke spurt: den er en annen kontos.</translation>
    </message>
    <message>
        <source>Every page of the store is as it was written.</source>
        <translation>Hver side av lageret er som den ble skrevet.</translation>
    </message>
    <message>
        <source>The keyring has the key of each day that is kept: {days}.</source>
        <translation>Nøkkelringen har nøkkelen til hver dag som oppbevares: {days}.</translation>
    </message>
    <message>
        <source>The keyring lacks the keys of {days} days: their visits cannot be opened. An older keyring was put back, or its files were changed.</source>
        <translation>Nøkkelringen mangler nøklene til {days} dager: besøkene deres kan ikke åpnes. En eldre nøkkelring ble lagt tilbake, eller filene ble endret.</translation>
    </message>
    <message>
        <source>Visits are kept {days} days.</source>
        <translation>Besøk oppbevares i {days} dager.</translation>
    </message>
    <message>
        <source>Visits are kept {days} days. Datatilsynet: normally at most ten. Have the reason in writing.</source>
        <translation>Besøk oppbevares i {days} dager. Datatilsynet: normalt høyst ti. Ha begrunnelsen skriftlig.</translation>
    </message>
    <message>
        <source>All that is due is deleted. Next time: {next}.</source>
        <translation>Alt som skal slettes, er slettet. Neste gang: {next}.</translation>
    </message>
    <message>
        <source>Not all that is due is deleted. Start `innom purge`, and read what it answers.</source>
        <translation>Ikke alt som skal slettes, er slettet. Start `innom purge`, og les hva den svarer.</translation>
    </message>
    <message>
        <source>Deletion fails since {since}. Start `innom purge`, and read what it answers.</source>
        <translation>Slettingen har mislyktes siden {since}. Start `innom purge`, og les hva den svarer.</translation>
    </message>
    <message>
        <source>The log is whole. Lines: {lines}.</source>
        <translation>Loggen er hel. Linjer: {lines}.</translation>
    </message>
    <message>
        <source>The log is not as it was written, first at line {line}. `innom audit verify` says where else.</source>
        <translation>Loggen er ikke som den ble skrevet, først ved linje {line}. `innom audit verify` sier hvor ellers.</translation>
    </message>
    <message>
        <source>Persons with the role lead: {leads}.</source>
        <translation>Personer med rollen leder: {leads}.</translation>
    </message>
    <message>
        <source>Only one person has the role lead. Let her take in another: `innom staff add NAME --role lead`.</source>
        <translation>Bare én person har rollen leder. La henne ta inn en til: `innom staff add NAME --role lead`.</translation>
    </message>
    <message>
        <source>Nobody has chosen a passphrase yet, so no visitor is taken. That is done there.</source>
        <translation>Ingen har valgt en passordfrase ennå, så ingen besøkende tas imot. Det gjøres på stedet.</translation>
    </message>
    <message>
        <source>What the recovery sheet opens is there.</source>
        <translation>Det gjenopprettingsarket åpner, er der.</translation>
    </message>
    <message>
        <source>What the recovery sheet opens is gone. Let a lead make a new sheet on the page People or with `innom staff sheet`.</source>
        <translation>Det gjenopprettingsarket åpner, er borte. La en leder lage et nytt ark på siden Personer eller med `innom staff sheet`.</translation>
    </message>
    <message>
        <source>No alert waits.</source>
        <translation>Ingen varsler venter.</translation>
    </message>
    <message>
        <source>Alerts that wait: {alerts}. `innom alerts` lists them.</source>
        <translation>Varsler som venter: {alerts}. `innom alerts` viser dem.</translation>
    </message>
    <message>
        <source>No older copy of the store lies beside it.</source>
        <translation>Ingen eldre kopi av lageret ligger ved siden av det.</translation>
    </message>
    <message>
        <source>An older copy of the store lies beside it: {file}. Delete it when it is needed no more.</source>
        <translation>En eldre kopi av lageret ligger ved siden av det: {file}. Slett den når den ikke trengs lenger.</translation>
    </message>
    <message>
        <source>The reserve for a full disk is there.</source>
        <translation>Reserven for en full disk er der.</translation>
    </message>
    <message>
        <source>The reserve for a full disk is used up. It is laid again once there is room on the disk.</source>
        <translation>Reserven for en full disk er brukt opp. Den legges på nytt når det er plass på disken.</translation>
    </message>
    <message>
        <source>Innom {innom}, store {schema}, Python {python}, SQLCipher {sqlcipher}, SQLite {sqlite}, OpenSSL {openssl}.</source>
        <translation>Innom {innom}, lager {schema}, Python {python}, SQLCipher {sqlcipher}, SQLite {sqlite}, OpenSSL {openssl}.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Contact tracing</source>
        <translation>Smittesporing</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Opprop</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Tilsyn</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Retting</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
    <message>
        <source>DEMO – invented visitors</source>
        <translation>DEMO – oppdiktede besøkende</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Loggpost</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Kjedehode</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Tider i</translation>
    </message>
    <message>
        <source>Destroy by</source>
        <translation>Makuleres innen</translation>
    </message>
    <message>
        <source>Log entry {number}, chain head {head}. Times in {zone}.</source>
        <translation>Loggpost {number}, kjedehode {head}. Tider i {zone}.</translation>
    </message>
    <message>
        <source>Destroy by {day}</source>
        <translation>Makuleres innen {day}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Gjenopprettingsark</translation>
    </message>
    <message>
        <source>With these characters the visitor register of this location can be opened again when its computer is lost or broken and when everybody has forgotten the passphrase. Nobody can make them anew.</source>
        <translation>Med disse tegnene kan stedets besøksregister åpnes igjen når maskinen er borte eller ødelagt, og når alle har glemt passordfrasen. Ingen kan lage dem på nytt.</translation>
    </message>
    <message>
        <source>Keep this sheet in a safe, away from the computer. Do not copy, photograph or send it. Whoever holds it and the computer can read all visitors. After it has been used, a new sheet is made and this one is destroyed.</source>
        <translation>Oppbevar arket i en safe, borte fra maskinen. Ikke kopier, fotografer eller send det. Den som har både arket og maskinen, kan lese alle besøkende. Når arket er brukt, lages et nytt, og dette makuleres.</translation>
    </message>
    <message>
        <source>The same groups, for a scanner</source>
        <translation>De samme gruppene, for en skanner</translation>
    </message>
    <message>
        <source>DEMO – opens nothing</source>
        <translation>DEMO – åpner ingenting</translation>
    </message>
    <message>
        <source>To sign out, type this number at the screen or hold the code to the scanner:</source>
        <translation>For å melde deg ut, tast dette tallet på skjermen eller hold koden mot skanneren:</translation>
    </message>
    <message>
        <source>This part may be worn. It signs out, and opens nothing.</source>
        <translation>Denne delen kan du bære. Den melder ut og åpner ingenting.</translation>
    </message>
    <message>
        <source>Pass slip</source>
        <translation>Lapp med besøkspass</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>Besøkspasset ditt</translation>
    </message>
    <message>
        <source>With it you see at the screen what is stored of your visit, correct it, take it along, withdraw your consent or erase it. You are asked for the last four digits of your phone number, or your e-mail address up to the @.</source>
        <translation>Med det ser du på skjermen hva som er lagret om besøket ditt, og kan rette det, ta det med, trekke samtykket eller slette det. Du blir spurt om de fire siste sifrene i telefonnummeret, eller e-postadressen fram til @.</translation>
    </message>
    <message>
        <source>Tear it off and keep it to yourself.</source>
        <translation>Riv det av og ha det for deg selv.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted when you leave.</source>
        <translation>Alt om besøket ditt slettes når du går.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted on {day}.</source>
        <translation>Alt om besøket ditt slettes {day}.</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Laget for</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtrykk</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gikk</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>uten navn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What is stored of your visit</source>
        <translation>Dette er lagret om besøket ditt</translation>
    </message>
    <message>
        <source>Telling the host</source>
        <translation>Beskjed til verten</translation>
    </message>
    <message>
        <source>signed out by yourself</source>
        <translation>meldte seg ut selv</translation>
    </message>
    <message>
        <source>noted by the reception</source>
        <translation>notert av resepsjonen</translation>
    </message>
    <message>
        <source>Asked for with the pass of this visit.</source>
        <translation>Bedt om med besøkspasset til dette besøket.</translation>
    </message>
    <message>
        <source>This paper is yours: please take it with you.</source>
        <translation>Dette papiret er ditt: ta det med deg.</translation>
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
        <translation>E-post</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Samtykket til</translation>
    </message>
    <message>
        <source>Privacy notice, version</source>
        <translation>Personvernerklæring, versjon</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Lagres til</translation>
    </message>
    <message>
        <source>Kept by order of</source>
        <translation>Holdes tilbake etter pålegg fra</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Utlevert</translation>
    </message>
    <message>
        <source>Number of the visit</source>
        <translation>Besøkets nummer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>Samme vert</translation>
    </message>
    <message>
        <source>Certain, min</source>
        <translation>Sikre min.</translation>
    </message>
    <message>
        <source>Possible, min</source>
        <translation>Mulige min.</translation>
    </message>
    <message>
        <source>Who was here together</source>
        <translation>Hvem var her samtidig</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Who met a contact</source>
        <translation>Har møtt en kontakt</translation>
    </message>
    <message>
        <source>Visits: {visits}. Contacts, who shared at least {minutes} minutes with this person: {contacts}.</source>
        <translation>Besøk: {visits}. Kontakter, som delte minst {minutes} minutter med denne personen: {contacts}.</translation>
    </message>
    <message>
        <source>Certain: both were seen coming and leaving. Possible: nobody saw one of them leave, who may have been here until the time shown. A filled bar is certain, a dashed one possible.</source>
        <translation>Sikre: begge ble sett komme og gå. Mulige: ingen så at den ene gikk, og vedkommende kan ha vært her til tiden som vises. Fylt strek er sikker, stiplet er mulig.</translation>
    </message>
    <message>
        <source>Damaged entries that could not be read: {count}. Contacts may be missing here.</source>
        <translation>Skadde oppføringer som ikke kunne leses: {count}. Det kan mangle kontakter her.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Here on the same days, and no contact</source>
        <translation>Her de samme dagene, men ikke kontakt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Voksne</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>no visits</source>
        <translation>ingen besøk</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 besøk</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count} besøk</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>fortsatt</translation>
    </message>
    <message>
        <source>This entry is damaged and cannot be read ({id}).</source>
        <translation>Denne oppføringen er skadet og kan ikke leses ({id}).</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke leses</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>fortsatt her</translation>
    </message>
    <message>
        <source>closed automatically</source>
        <translation>lukket automatisk</translation>
    </message>
    <message>
        <source>Visits of today</source>
        <translation>Besøk i dag</translation>
    </message>
    <message>
        <source>Visits of the last {count} days</source>
        <translation>Besøk de siste {count} dagene</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ledd</translation>
    </message>
    <message>
        <source>Receipt for what was handed over</source>
        <translation>Kvittering for utlevering</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Utlevert til</translation>
    </message>
    <message>
        <source>This receipt names no visitor. The log of the location holds the same lines.</source>
        <translation>Kvitteringen nevner ingen besøkende. Loggen på stedet inneholder de samme postene.</translation>
    </message>
    <message>
        <source>The visitors are told at once when they use their pass.</source>
        <translation>De besøkende får vite det med en gang, når de bruker passet sitt.</translation>
    </message>
    <message>
        <source>The visitors are told when they use their pass, from {day} on.</source>
        <translation>De besøkende får vite det når de bruker passet sitt, fra {day}.</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Besøk per dag</translation>
    </message>
    <message>
        <source>How many visits were registered on each day that is over. Fewer than {fewest}, none too, are shown as &lt;{fewest}. A month is the sum of the days that show a number.</source>
        <translation>Hvor mange besøk som ble registrert hver dag som er over. Færre enn {fewest}, også ingen, vises som &lt;{fewest}. En måned er summen av dagene som viser et tall.</translation>
    </message>
    <message>
        <source>No day with visits is over yet.</source>
        <translation>Ingen dag med besøk er over ennå.</translation>
    </message>
    <message>
        <source>Visits: {visits}. Days with {fewest} or more: {told}. Days with fewer: {untold}.</source>
        <translation>Besøk: {visits}. Dager med {fewest} eller flere: {told}. Dager med færre: {untold}.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Ukedag</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Utlevert av</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Mottatt av</translation>
    </message>
    <message>
        <source>Place, date, signature</source>
        <translation>Sted, dato, underskrift</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ikke kontakt</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Hvem det gjelder</translation>
    </message>
    <message>
        <source>Least minutes together</source>
        <translation>Minste antall minutter sammen</translation>
    </message>
    <message>
        <source>Visits that cannot be read</source>
        <translation>Besøk som ikke kan leses</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Fortsatt her</translation>
    </message>
    <message>
        <source>Closed automatically</source>
        <translation>Lukket automatisk</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Skadet</translation>
    </message>
    <message>
        <source>Closed automatically: nobody saw this visitor leave; the time shown is the closing time.</source>
        <translation>Lukket automatisk: ingen har sett at den besøkende gikk; tiden er stedets stengetid.</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>I bygget</translation>
    </message>
    <message>
        <source>Closed automatically in the last 12 hours: nobody saw them leave, they may still be inside.</source>
        <translation>Avsluttet automatisk de siste 12 timene: Ingen så dem gå, og de kan fortsatt være inne.</translation>
    </message>
    <message>
        <source>Not seen leaving</source>
        <translation>Ingen så dem gå</translation>
    </message>
    <message>
        <source>Left in the last 15 minutes</source>
        <translation>Gikk de siste 15 minuttene</translation>
    </message>
    <message>
        <source>People in the building: {count}</source>
        <translation>Personer i bygget: {count}</translation>
    </message>
    <message>
        <source>Adults: {adults}. Children: {children}. Visits: {visits}, without a name: {nameless}.</source>
        <translation>Voksne: {adults}. Barn: {children}. Besøk: {visits}, uten navn: {nameless}.</translation>
    </message>
    <message>
        <source>Entries that cannot be read, so that nobody is counted: {count}</source>
        <translation>Oppføringer som ikke kan leses, og der ingen er talt: {count}</translation>
    </message>
    <message>
        <source>Damaged entries of the last days that could not be read: {count}. Somebody may be missing here.</source>
        <translation>Skadde oppføringer fra de siste dagene som ikke kunne leses: {count}. Noen kan mangle her.</translation>
    </message>
    <message>
        <source>Who is not registered for contact tracing is deleted on leaving and at closing time, and stands in the first list only.</source>
        <translation>Den som ikke er registrert for smittesporing, slettes ved utgang og ved stengetid, og står bare i den første listen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hvordan det endte</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>meldte seg ut</translation>
    </message>
    <message>
        <source>Letters to contacts</source>
        <translation>Brev til kontakter</translation>
    </message>
    <message>
        <source>Log entry {number}, chain head {head}.</source>
        <translation>Loggpost {number}, kjedehode {head}.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Who came or left after the backup was made is not in it, nor what was corrected since.</source>
        <translation>Den som kom eller gikk etter at sikkerhetskopien ble laget, står ikke i den, og heller ikke det som er rettet siden.</translation>
    </message>
    <message>
        <source>Whose visit was erased or who took an agreement back after the backup was made cannot be known: please erase these again.</source>
        <translation>Hvem som fikk besøket slettet eller trakk et samtykke etter at sikkerhetskopien ble laget, kan ikke vites: slett dem på nytt.</translation>
    </message>
    <message>
        <source>Who was taken out of the staff after the backup was made belongs again: please take them out again.</source>
        <translation>Den som ble tatt ut av personalet etter at sikkerhetskopien ble laget, hører til igjen: ta dem ut på nytt.</translation>
    </message>
    <message>
        <source>Visits that were kept until leaving only were not put back: whether these visitors have left cannot be known.</source>
        <translation>Besøk som bare ble oppbevart til de gikk, ble ikke lagt tilbake: om disse besøkende har gått, kan ikke vites.</translation>
    </message>
    <message>
        <source>Visits were corrected after the backup was made; one that was put back may say what it said before.</source>
        <translation>Besøk ble rettet etter at sikkerhetskopien ble laget; et som ble lagt tilbake, kan si det samme som før.</translation>
    </message>
    <message>
        <source>The keys of some days are not in the backup: the visits of those days cannot be opened here.</source>
        <translation>Nøklene til noen dager er ikke i sikkerhetskopien: besøkene fra disse dagene kan ikke åpnes her.</translation>
    </message>
    <message>
        <source>The backup holds the keys of the days that are kept: until it is destroyed, whoever has it and the recovery sheet opens these days, also after they are deleted here. Take it for moving to another machine only, and destroy it then.</source>
        <translation>Sikkerhetskopien inneholder nøklene til dagene som oppbevares: til den er ødelagt, åpner den som har den og gjenopprettingsarket, disse dagene, også etter at de er slettet her. Bruk den bare til å flytte til en annen maskin, og ødelegg den så.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>Please write your name.</source>
        <translation>Skriv navnet ditt.</translation>
    </message>
    <message>
        <source>Please fill in this field.</source>
        <translation>Fyll ut dette feltet.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it to 100 characters.</source>
        <translation>Dette er for langt. Kort det ned til 100 tegn.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be stored. Please type it again.</source>
        <translation>Dette inneholder et tegn som ikke kan lagres. Skriv det på nytt.</translation>
    </message>
    <message>
        <source>This holds a letter with too many accents. Please type it again.</source>
        <translation>Dette inneholder en bokstav med for mange aksenter. Skriv det på nytt.</translation>
    </message>
    <message>
        <source>The field {field} must be text.</source>
        <translation>Feltet {field} må være tekst.</translation>
    </message>
    <message>
        <source>A phone number has {least} to {most} digits and no letters. Please check it.</source>
        <translation>Et telefonnummer har {least} til {most} sifre og ingen bokstaver. Sjekk det.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Please check it.</source>
        <translation>Dette er ikke en hel e-postadresse. Sjekk den.</translation>
    </message>
    <message>
        <source>To be traced we must be able to reach you: please give a phone number or an e-mail address.</source>
        <translation>For smittesporing må vi kunne nå deg: skriv telefonnummer eller e-postadresse.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>Tallet må være fra {least} til {most}.</translation>
    </message>
    <message>
        <source>The purposes must be a list of tracing, host and roll_call.</source>
        <translation>Formålene må være en liste av tracing, host og roll_call.</translation>
    </message>
    <message>
        <source>Nobody here is found under this name. Please choose a name that is suggested, ask the reception, or leave the field empty.</source>
        <translation>Vi finner ingen her med dette navnet. Velg et navn som foreslås, spør resepsjonen, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The time in {field} is missing.</source>
        <translation>Tidspunktet i {field} mangler.</translation>
    </message>
    <message>
        <source>The time in {field} must be written as 2026-11-22T09:30:00+01:00.</source>
        <translation>Tidspunktet i {field} må skrives som 2026-11-22T09:30:00+01:00.</translation>
    </message>
    <message>
        <source>Please write the time as 09:30.</source>
        <translation>Skriv klokkeslettet som 09:30.</translation>
    </message>
    <message>
        <source>Please write the day as 31.12.2027.</source>
        <translation>Skriv dagen som 31.12.2027.</translation>
    </message>
    <message>
        <source>The time must have an offset such as +01:00.</source>
        <translation>Tidspunktet må ha en tidsforskjell, som +01:00.</translation>
    </message>
    <message>
        <source>The visit is older than the {days} days for which visits are kept.</source>
        <translation>Besøket er eldre enn de {days} dagene besøk blir lagret.</translation>
    </message>
    <message>
        <source>The time in {field} has not come yet.</source>
        <translation>Tidspunktet i {field} har ikke vært ennå.</translation>
    </message>
    <message>
        <source>The visit cannot end before it began.</source>
        <translation>Besøket kan ikke slutte før det begynte.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Dette er ikke et JSON-objekt.</translation>
    </message>
    <message>
        <source>An exit number has four digits.</source>
        <translation>Et utgangsnummer har fire sifre.</translation>
    </message>
    <message>
        <source>Nobody here has this exit number. Please check it, or ask the reception.</source>
        <translation>Ingen her har dette utgangsnummeret. Sjekk det, eller spør i resepsjonen.</translation>
    </message>
    <message>
        <source>There is no free exit number. Please see the reception.</source>
        <translation>Det er ingen ledige utgangsnumre. Snakk med resepsjonen.</translation>
    </message>
    <message>
        <source>This is not a code of ours. Please use your exit number, badge or pass.</source>
        <translation>Dette er ikke en av våre koder. Bruk utgangsnummeret, besøkskortet eller besøkspasset.</translation>
    </message>
    <message>
        <source>This is not a valid badge. Please check the code.</source>
        <translation>Dette er ikke et gyldig besøkskort. Sjekk koden.</translation>
    </message>
    <message>
        <source>This badge is of another location.</source>
        <translation>Dette besøkskortet er fra et annet sted.</translation>
    </message>
    <message>
        <source>This is a pass, not a badge.</source>
        <translation>Dette er et pass, ikke et besøkskort.</translation>
    </message>
    <message>
        <source>This is not a valid pass. Please check the code.</source>
        <translation>Dette er ikke et gyldig pass. Sjekk koden.</translation>
    </message>
    <message>
        <source>This is not a pass of ours. Please hold up the pass that you got when you arrived.</source>
        <translation>Dette er ikke et av våre besøkspass. Hold opp besøkspasset du fikk da du kom.</translation>
    </message>
    <message>
        <source>Group {groups} of the pass is mistyped. Please check it.</source>
        <translation>Gruppe {groups} i besøkspasset er feilskrevet. Sjekk den.</translation>
    </message>
    <message>
        <source>One of the groups {groups} of the pass is mistyped. Please check them.</source>
        <translation>En av gruppene {groups} i besøkspasset er feilskrevet. Sjekk dem.</translation>
    </message>
    <message>
        <source>This pass is of another location.</source>
        <translation>Dette passet er fra et annet sted.</translation>
    </message>
    <message>
        <source>This is a badge. A badge opens nothing.</source>
        <translation>Dette er et besøkskort. Et besøkskort åpner ingenting.</translation>
    </message>
    <message>
        <source>This visit is kept only until you leave, and its pass opens nothing any more.</source>
        <translation>Dette besøket lagres bare til du går, og besøkspasset åpner ikke noe lenger.</translation>
    </message>
    <message>
        <source>Three wrong tries: this pass is blocked here for {minutes} min. The reception can help you meanwhile.</source>
        <translation>Tre feil forsøk: dette besøkspasset er sperret her i {minutes} min. Resepsjonen kan hjelpe deg imens.</translation>
    </message>
    <message>
        <source>This does not match what was written at check-in. Please type the last four digits of the phone number or, if none was given, the e-mail up to the @.</source>
        <translation>Dette stemmer ikke med det som ble skrevet ved innsjekk. Skriv de fire siste sifrene i telefonnummeret, eller, hvis det ikke ble oppgitt, e-postadressen frem til @.</translation>
    </message>
    <message>
        <source>Your details are too long for a card. Nothing was made; next time please type them again.</source>
        <translation>Opplysningene dine er for lange for et kort. Ingenting ble laget; skriv dem inn på nytt neste gang.</translation>
    </message>
    <message>
        <source>This card cannot be read. Please type your details.</source>
        <translation>Kortet kan ikke leses. Skriv inn opplysningene dine.</translation>
    </message>
    <message>
        <source>This card is for arriving. To leave, please use your exit number, badge or pass.</source>
        <translation>Dette kortet er til når du kommer. Bruk utgangsnummeret, besøkskortet eller besøkspasset når du går.</translation>
    </message>
    <message>
        <source>This visit has ended already.</source>
        <translation>Dette besøket er allerede avsluttet.</translation>
    </message>
    <message>
        <source>Nothing is stored of this visit any more.</source>
        <translation>Ingenting er lagret om dette besøket lenger.</translation>
    </message>
    <message>
        <source>A correction gives some of these fields and no other: {fields}.</source>
        <translation>En retting oppgir noen av disse feltene og ingen andre: {fields}.</translation>
    </message>
    <message>
        <source>A visit stays on its day. Please erase it and enter it anew with the other day.</source>
        <translation>Et besøk blir værende på sin dag. Slett det og før det inn på nytt med den andre dagen.</translation>
    </message>
    <message>
        <source>The visits of that day are deleted for good. Please check the clock of this machine.</source>
        <translation>Besøkene den dagen er slettet for godt. Sjekk klokken på denne maskinen.</translation>
    </message>
    <message>
        <source>This location has no staff yet. Please finish the set-up at the screen first.</source>
        <translation>Dette stedet har ingen ansatte ennå. Gjør ferdig oppsettet på skjermen først.</translation>
    </message>
    <message>
        <source>This location has its first person already.</source>
        <translation>Dette stedet har allerede sin første person.</translation>
    </message>
    <message>
        <source>Locked. Please unlock again.</source>
        <translation>Låst. Lås opp på nytt.</translation>
    </message>
    <message>
        <source>Several people can unlock here. Please say who you are.</source>
        <translation>Flere kan låse opp her. Si hvem du er.</translation>
    </message>
    <message>
        <source>This did not unlock. Please check the passphrase.</source>
        <translation>Dette låste ikke opp. Sjekk passordfrasen.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please try again in {seconds} s.</source>
        <translation>For mange feil. Prøv igjen om {seconds} s.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters.</source>
        <translation>En passordfrase har minst {least} tegn.</translation>
    </message>
    <message>
        <source>A passphrase has at most {most} characters.</source>
        <translation>En passordfrase har høyst {most} tegn.</translation>
    </message>
    <message>
        <source>The passphrase holds a character that cannot be typed.</source>
        <translation>Passordfrasen inneholder et tegn som ikke kan skrives.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <translation>De to passordfrasene er ulike. Skriv dem på nytt.</translation>
    </message>
    <message>
        <source>Names are shown only with a reason. It is one of: {reasons}.</source>
        <translation>Navn vises bare med en grunn. Den er en av: {reasons}.</translation>
    </message>
    <message>
        <source>The number of days must be from 1 to {most}.</source>
        <translation>Antall dager må være fra 1 til {most}.</translation>
    </message>
    <message>
        <source>The number of minutes must be from 1 to {most}.</source>
        <translation>Antall minutter må være fra 1 til {most}.</translation>
    </message>
    <message>
        <source>Nobody of this name was here in these days. Please type the whole name.</source>
        <translation>Ingen med dette navnet var her disse dagene. Skriv hele navnet.</translation>
    </message>
    <message>
        <source>Several people of this name were here. Please choose one of these visits: {visits}.</source>
        <translation>Flere med dette navnet har vært her. Velg ett av disse besøkene: {visits}.</translation>
    </message>
    <message>
        <source>Nobody was here with this person for so long, so there is nobody to write to.</source>
        <translation>Ingen var her så lenge sammen med denne personen, så det er ingen å skrive til.</translation>
    </message>
    <message>
        <source>Only somebody with the role lead can do this.</source>
        <translation>Dette kan bare gjøres av noen med rollen leder.</translation>
    </message>
    <message>
        <source>A hold needs two different persons, who both type their passphrase.</source>
        <translation>En sikring krever to ulike personer, som begge skriver passordfrasen sin.</translation>
    </message>
    <message>
        <source>Please say which visits to put on hold.</source>
        <translation>Si hvilke besøk som skal sikres.</translation>
    </message>
    <message>
        <source>The last day of a hold must be from today to {last}. Please check the date.</source>
        <translation>Siste dag for en sikring må være fra i dag til {last}. Sjekk datoen.</translation>
    </message>
    <message>
        <source>The visit {visit} is kept only until leaving, so it cannot be put on hold.</source>
        <translation>Besøket {visit} lagres bare til den besøkende går, så det kan ikke sikres.</translation>
    </message>
    <message>
        <source>The visit {visit} is damaged and cannot be put on hold. Please leave it out.</source>
        <translation>Besøket {visit} er skadet og kan ikke sikres. Utelat det.</translation>
    </message>
    <message>
        <source>The visit {visit} is on the hold {hold} already.</source>
        <translation>Besøket {visit} er allerede sikret, i sikringen {hold}.</translation>
    </message>
    <message>
        <source>The visit is not kept until that day, so its visitor would never be told. Please choose an earlier one.</source>
        <translation>Besøket blir ikke oppbevart til den dagen, så den besøkende ville aldri få vite det. Velg en tidligere dag.</translation>
    </message>
    <message>
        <source>There is no such hold. Please check its number.</source>
        <translation>Det finnes ingen slik sikring. Sjekk nummeret.</translation>
    </message>
    <message>
        <source>The hold {hold} has ended.</source>
        <translation>Sikringen {hold} er avsluttet.</translation>
    </message>
    <message>
        <source>This is not the number of a visit. Please check it.</source>
        <translation>Dette er ikke nummeret på et besøk. Sjekk det.</translation>
    </message>
    <message>
        <source>The site key was changed by somebody else. Nothing is opened. Please call IT.</source>
        <translation>Stedets nøkkel er endret av noen andre. Ingenting åpnes. Ring IT.</translation>
    </message>
    <message>
        <source>The stored keys of this person cannot be read. Please call IT.</source>
        <translation>De lagrede nøklene til denne personen kan ikke leses. Ring IT.</translation>
    </message>
    <message>
        <source>A role is lead or desk.</source>
        <translation>En rolle er lead eller desk.</translation>
    </message>
    <message>
        <source>Somebody here has or had this short name. Please choose another one.</source>
        <translation>Noen her har eller har hatt dette kortnavnet. Velg et annet.</translation>
    </message>
    <message>
        <source>Nobody who belongs here has this short name.</source>
        <translation>Ingen som hører til her, har dette kortnavnet.</translation>
    </message>
    <message>
        <source>This is the last person with the role lead. Please add another one first.</source>
        <translation>Dette er den siste personen med rollen lead. Legg til en annen først.</translation>
    </message>
    <message>
        <source>Please type back the two groups of the recovery sheet.</source>
        <translation>Skriv tilbake de to gruppene fra gjenopprettingsarket.</translation>
    </message>
    <message>
        <source>Group {group} is not as on the sheet. Please check it.</source>
        <translation>Gruppe {group} er ikke som på arket. Sjekk den.</translation>
    </message>
    <message>
        <source>Group {group} is mistyped. Please check it.</source>
        <translation>Gruppe {group} er feil skrevet. Sjekk den.</translation>
    </message>
    <message>
        <source>This recovery sheet belongs to another location.</source>
        <translation>Dette gjenopprettingsarket hører til et annet sted.</translation>
    </message>
    <message>
        <source>One code at a time, please.</source>
        <translation>Én kode om gangen, takk.</translation>
    </message>
    <message>
        <source>Come a little closer, and hold it still.</source>
        <translation>Kom litt nærmere, og hold koden i ro.</translation>
    </message>
    <message>
        <source>This ends by itself once what it asks for is done.</source>
        <translation>Dette forsvinner av seg selv når det som det ber om, er gjort.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Please give another name.</source>
        <translation>Det finnes allerede en fil {file}. Gi den et annet navn.</translation>
    </message>
    <message>
        <source>The camera cannot be used. Visitors leave by exit number meanwhile. Please check that it is plugged in and used by nothing else, or call IT.</source>
        <translation>Kameraet kan ikke brukes. Besøkende melder seg ut med utgangsnummeret så lenge. Sjekk at det er koblet til og ikke brukes av noe annet, eller ring IT.</translation>
    </message>
    <message>
        <source>The camera sees nothing but black. Please check that nothing covers it.</source>
        <translation>Kameraet ser bare svart. Sjekk at ingenting dekker det.</translation>
    </message>
    <message>
        <source>The camera sends no new pictures. Please unplug it and plug it in again.</source>
        <translation>Kameraet sender ingen nye bilder. Koble det fra og til igjen.</translation>
    </message>
    <message>
        <source>A pass was blocked for an hour after three wrong tries. Somebody may have the pass of somebody else.</source>
        <translation>Et besøkspass ble sperret i en time etter tre feil forsøk. Noen kan ha fått tak i en annens pass.</translation>
    </message>
    <message>
        <source>This recovery sheet was replaced by a newer one. Please take the newest.</source>
        <translation>Dette gjenopprettingsarket er erstattet av et nyere. Bruk det nyeste.</translation>
    </message>
    <message>
        <source>The clock of this machine is in doubt, so nothing can be deleted now, and visits cannot be kept longer. Confirm the date first with `innom clock confirm`; for a hold two persons do, with `--second NAME`.</source>
        <translation>Klokken på denne maskinen er usikker, så ingenting kan slettes nå, og besøk kan ikke lagres lenger. Bekreft datoen først med `innom clock confirm`; for en sikring gjør to personer det, med `--second NAVN`.</translation>
    </message>
    <message>
        <source>{authority} has ordered that this visit is kept until {day}. Until then nothing of it can be withdrawn or erased. If something in it is wrong, the person in charge at the reception can correct it.</source>
        <translation>{authority} har pålagt at dette besøket lagres til {day}. Til da kan ingenting trekkes tilbake eller slettes. Er noe feil, kan den ansvarlige i resepsjonen rette det.</translation>
    </message>
    <message>
        <source>Without a passphrase and without the recovery sheet nobody can open this location again, not even those who made Innom. Please set the location up anew.</source>
        <translation>Uten passordfrase og uten gjenopprettingsarket kan ingen åpne dette stedet igjen, heller ikke de som har laget Innom. Sett opp stedet på nytt.</translation>
    </message>
    <message>
        <source>The fingerprint on the sheet is not the one of this store. Please check it; if it is right, call IT: the keys were changed by somebody else.</source>
        <translation>Fingeravtrykket på arket er ikke det som hører til dette lageret. Kontroller det. Stemmer det, kontakt IT: nøklene er endret av noen andre.</translation>
    </message>
    <message>
        <source>The store is damaged in places; a copy of it as it was found is kept beside it. Please have IT look at the disk and restore a backup.</source>
        <translation>Lageret er skadet noen steder; en kopi av det slik det ble funnet, ligger ved siden av. Be IT om å se på disken og gjenopprette en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The clock of this machine jumped ahead, so nothing is deleted until somebody with the role lead says that the date is right.</source>
        <translation>Klokken på denne maskinen hoppet fram, så ingenting slettes før noen med rollen leder sier at datoen er riktig.</translation>
    </message>
    <message>
        <source>The clock of this machine went back. Visits are registered with the latest time that it has shown. Please set the clock right.</source>
        <translation>Klokken på denne maskinen gikk tilbake. Besøk registreres med det seneste tidspunktet den har vist. Still klokken riktig.</translation>
    </message>
    <message>
        <source>Visits that are due could not be deleted for 24 hours. Please call IT.</source>
        <translation>Besøk som skulle vært slettet, har ikke latt seg slette på 24 timer. Ring IT.</translation>
    </message>
    <message>
        <source>What is stored of a hold was changed or damaged, so its end cannot be told. Its visits are kept. Please call IT.</source>
        <translation>Det som er lagret om en sikring, er endret eller skadet, så slutten er ukjent. Besøkene beholdes. Kontakt IT.</translation>
    </message>
    <message>
        <source>A hold is over by the clock, but one person alone has said that the date is right, so its visits are kept. Please confirm the date with a second person (`innom clock confirm --second NAME`), or set the clock right.</source>
        <translation>En sikring er over etter klokken, men bare én person har sagt at datoen er riktig, så besøkene beholdes. Bekreft datoen sammen med en person til (`innom clock confirm --second NAVN`), eller still klokken riktig.</translation>
    </message>
    <message>
        <source>The disk is full: deletion had to use its last reserve. Please have IT make room.</source>
        <translation>Disken er full: slettingen måtte bruke sin siste reserve. Be IT om å skaffe plass.</translation>
    </message>
    <message>
        <source>Somebody with the role lead was removed and may have kept a copy of the recovery sheet. Please make a new one on the page People or with `innom staff sheet`; the old one then opens nothing.</source>
        <translation>En med rollen leder er tatt ut og kan ha en kopi av gjenopprettingsarket. Lag et nytt på siden Personer eller med `innom staff sheet`; da åpner det gamle ingenting.</translation>
    </message>
    <message>
        <source>Only one person has the role lead: without her nobody can do what a lead does. Please add a second one with `innom staff add NAME --role lead`.</source>
        <translation>Bare én person har rollen leder: uten henne kan ingen gjøre det en leder gjør. Legg til en til med `innom staff add NAVN --role lead`.</translation>
    </message>
    <message>
        <source>The store was put back from a backup: what happened between the two is not in it. Please erase again what was erased since, and look at who belongs to the staff.</source>
        <translation>Lageret ble lagt tilbake fra en sikkerhetskopi: det som skjedde i mellomtiden, er ikke i det. Slett på nytt det som er slettet siden, og se på hvem som hører til personalet.</translation>
    </message>
    <message>
        <source>Keys were lost with the keyring: visits of those days cannot be opened again.</source>
        <translation>Nøkler gikk tapt med nøkkelringen: besøkene fra de dagene kan ikke åpnes igjen.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to unlock. Please call IT.</source>
        <translation>Maskinen har for lite ledig minne til å låse opp. Ring IT.</translation>
    </message>
    <message>
        <source>This machine has no keyring that Innom may use (Secret Service, KWallet, macOS Keychain or Windows Credential Locker). Without one there is only `innom --demo`.</source>
        <translation>Denne maskinen har ingen nøkkelring som Innom kan bruke (Secret Service, KWallet, macOS Keychain eller Windows Credential Locker). Uten en slik finnes bare `innom --demo`.</translation>
    </message>
    <message>
        <source>The keyring is locked or does not answer. Please unlock it and try again.</source>
        <translation>Nøkkelringen er låst eller svarer ikke. Lås den opp og prøv igjen.</translation>
    </message>
    <message>
        <source>The keyring has no key “{slot}” of this store. Is this the account that set it up?</source>
        <translation>Nøkkelringen mangler nøkkelen «{slot}» til dette lageret. Er dette kontoen som satte det opp?</translation>
    </message>
    <message>
        <source>The key “{slot}” in the keyring is not a key. Please call IT.</source>
        <translation>Nøkkelen «{slot}» i nøkkelringen er ikke en nøkkel. Ring IT.</translation>
    </message>
    <message>
        <source>The keyring does not hold the key of {day}: it is older than the store. Please call IT.</source>
        <translation>Nøkkelringen mangler nøkkelen for {day}: den er eldre enn lageret. Ring IT.</translation>
    </message>
    <message>
        <source>The keyring does not hold the key of the hold {hold}: it is older than the store. Please call IT.</source>
        <translation>Nøkkelringen mangler nøkkelen for sikringen {hold}: den er eldre enn lageret. Ring IT.</translation>
    </message>
    <message>
        <source>There is no settings file {file}. Please check its name, or set the location up first.</source>
        <translation>Det finnes ingen innstillingsfil {file}. Sjekk navnet, eller sett opp stedet først.</translation>
    </message>
    <message>
        <source>The settings file {file} cannot be read.</source>
        <translation>Innstillingsfilen {file} kan ikke leses.</translation>
    </message>
    <message>
        <source>The setting {key} is missing or not valid.</source>
        <translation>Innstillingen {key} mangler eller er ugyldig.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not TOML: {fault}.</source>
        <translation>Linje {line} i {file} er ikke TOML: {fault}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: there is no setting {key}. docs/settings.md names all that there are.</source>
        <translation>Linje {line} i {file}: det finnes ingen innstilling {key}. docs/settings.md nevner alle som finnes.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: there is no setting {key}. Is it {near}?</source>
        <translation>Linje {line} i {file}: det finnes ingen innstilling {key}. Er det {near}?</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} is a table, so its name stands alone in brackets: [{key}].</source>
        <translation>Linje {line} i {file}: {key} er en tabell, så navnet står alene i klammer: [{key}].</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} is missing. Please write it below [{table}].</source>
        <translation>Linje {line} i {file}: {key} mangler. Skriv den under [{table}].</translation>
    </message>
    <message>
        <source>{key} is missing in {file}. Please add the table [{table}] with it.</source>
        <translation>{key} mangler i {file}. Legg til tabellen [{table}] med den.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a text in quotation marks, in one line and of at most {most} characters.</source>
        <translation>Linje {line} i {file}: {key} tar en tekst i anførselstegn, på én linje og med høyst {most} tegn.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a text in quotation marks that is not empty, in one line and of at most {most} characters.</source>
        <translation>Linje {line} i {file}: {key} tar en tekst i anførselstegn som ikke er tom, på én linje og med høyst {most} tegn.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes the name of a file that lies beside the settings, in quotation marks; not a folder, and no name that begins with a dot. &quot;&quot; for none.</source>
        <translation>Linje {line} i {file}: {key} tar navnet på en fil som ligger ved siden av innstillingene, i anførselstegn; ikke en mappe, og ikke et navn som begynner med punktum. &quot;&quot; for ingen.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes 2 to {most} small letters a to z, digits and hyphens in quotation marks; the first and the last are no hyphen.</source>
        <translation>Linje {line} i {file}: {key} tar 2 til {most} små bokstaver a til z, sifre og bindestreker i anførselstegn; det første og det siste er ingen bindestrek.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a time zone such as &quot;Europe/Oslo&quot;, in quotation marks.</source>
        <translation>Linje {line} i {file}: {key} tar en tidssone som &quot;Europe/Oslo&quot;, i anførselstegn.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a time of day such as 18:00:00, without quotation marks.</source>
        <translation>Linje {line} i {file}: {key} tar et klokkeslett som 18:00:00, uten anførselstegn.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a whole number from {least} to {most}.</source>
        <translation>Linje {line} i {file}: {key} tar et helt tall fra {least} til {most}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes true or false.</source>
        <translation>Linje {line} i {file}: {key} tar true eller false.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a list of one or more of these, each once and in quotation marks: {known}.</source>
        <translation>Linje {line} i {file}: {key} tar en liste med én eller flere av disse, hver én gang og i anførselstegn: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes width and height of a label in mm such as &quot;62x100&quot;, the width of a roll such as &quot;62&quot;, or &quot;&quot;.</source>
        <translation>Linje {line} i {file}: {key} tar bredde og høyde på en etikett i mm som &quot;62x100&quot;, bredden på en rull som &quot;62&quot;, eller &quot;&quot;.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: Innom cannot tell a host that somebody has come, so visitors are not asked for it. Please take “host” out of {key}.</source>
        <translation>Linje {line} i {file}: Innom kan ikke si fra til en vert om at noen er kommet, så de besøkende spørres ikke om det. Ta «host» ut av {key}.</translation>
    </message>
    <message>
        <source>This machine takes only files that its IT has signed, and {file} is not. Sign it with `innom settings sign`.</source>
        <translation>Denne maskinen tar bare filer som IT har signert, og {file} er det ikke. Signer den med `innom settings sign`.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed, or signed with a key that this machine does not trust. Please have IT look at it and sign it again.</source>
        <translation>{file} ble endret etter at den ble signert, eller er signert med en nøkkel som denne maskinen ikke stoler på. La IT se på den og signere den på nytt.</translation>
    </message>
    <message>
        <source>{file} should hold public keys (Ed25519, PEM) and does not, or cannot be read. Nothing is taken over until it does.</source>
        <translation>{file} skal inneholde offentlige nøkler (Ed25519, PEM) og gjør det ikke, eller kan ikke leses. Ingenting tas i bruk før den gjør det.</translation>
    </message>
    <message>
        <source>{file} is no private key (Ed25519, PEM), or its password is missing or wrong.</source>
        <translation>{file} er ingen privat nøkkel (Ed25519, PEM), eller passordet mangler eller er feil.</translation>
    </message>
    <message>
        <source>There is no letter {file}. Please check the settings letters.nb and letters.en.</source>
        <translation>Det finnes ikke noe brev {file}. Sjekk innstillingene letters.nb og letters.en.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} is not UTF-8. Please save the file as UTF-8.</source>
        <translation>Linje {line} i brevet {file} er ikke UTF-8. Lagre filen som UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} has braces that name nothing Innom could fill in. It knows these names: {known}.</source>
        <translation>Linje {line} i brevet {file} har klammeparenteser som ikke navngir noe Innom kan fylle inn. Den kjenner disse navnene: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} has a character that cannot be shown. Please write it anew.</source>
        <translation>Linje {line} i brevet {file} har et tegn som ikke kan vises. Skriv den på nytt.</translation>
    </message>
    <message>
        <source>The letter {file} needs a subject, a blank line, and what you want to say.</source>
        <translation>Brevet {file} trenger et emne, en tom linje og det dere vil si.</translation>
    </message>
    <message>
        <source>The letter {file} has more than {most} characters.</source>
        <translation>Brevet {file} har mer enn {most} tegn.</translation>
    </message>
    <message>
        <source>There is no directory of hosts {file}. Please check the setting hosts.directory.</source>
        <translation>Det finnes ingen vertsliste {file}. Sjekk innstillingen hosts.directory.</translation>
    </message>
    <message>
        <source>The first line of {file} must name its columns: name, or name,zone, or name;zone.</source>
        <translation>Den første linjen i {file} må navngi kolonnene: name, eller name,zone, eller name;zone.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not UTF-8. Please save the file as UTF-8.</source>
        <translation>Linje {line} i {file} er ikke UTF-8. Lagre filen som UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has more values than the first line names, or a quotation mark that does not close. Please write one name and its zone on each line.</source>
        <translation>Linje {line} i {file} har flere verdier enn den første linjen navngir, eller et anførselstegn som ikke lukkes. Skriv ett navn og sonen på hver linje.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no name, or a name or zone with more than 100 characters or with one that cannot be shown. Please write it anew.</source>
        <translation>Linje {line} i {file} har ikke noe navn, eller et navn eller en sone med flere enn 100 tegn eller med et tegn som ikke kan vises. Skriv den på nytt.</translation>
    </message>
    <message>
        <source>The name in line {line} of {file} stands there already. Please tell the two apart, so that a visitor can.</source>
        <translation>Navnet i linje {line} i {file} står der allerede. Gjør forskjell på de to, så en besøkende kan det også.</translation>
    </message>
    <message>
        <source>There is no name in {file}.</source>
        <translation>Det står ikke noe navn i {file}.</translation>
    </message>
    <message>
        <source>There are more than {most} names in {file}.</source>
        <translation>Det er flere enn {most} navn i {file}.</translation>
    </message>
    <message>
        <source>There is no store here. Set the location up with `innom setup SITE.toml`.</source>
        <translation>Det finnes ikke noe lager her. Sett opp stedet med `innom setup SITE.toml`.</translation>
    </message>
    <message>
        <source>This account may not use the folder of the store. Please call IT.</source>
        <translation>Denne kontoen har ikke tilgang til mappen med lageret. Ring IT.</translation>
    </message>
    <message>
        <source>Where the store should be is a folder. Please call IT.</source>
        <translation>Der lageret skulle være, er det en mappe. Ring IT.</translation>
    </message>
    <message>
        <source>The store is an empty file. Restore a backup.</source>
        <translation>Lageret er en tom fil. Gjenopprett en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The store is not encrypted, so it is not used. Please call IT.</source>
        <translation>Lageret er ikke kryptert, så det brukes ikke. Ring IT.</translation>
    </message>
    <message>
        <source>SQLCipher is missing: the store would be written in clear, so Innom does not start.</source>
        <translation>SQLCipher mangler: lageret ville blitt skrevet i klartekst, så Innom starter ikke.</translation>
    </message>
    <message>
        <source>The key in the keyring is not this store&apos;s key.</source>
        <translation>Nøkkelen i nøkkelringen er ikke dette lagerets nøkkel.</translation>
    </message>
    <message>
        <source>These are not the settings of this location. Run `innom setup FILE` to take them over.</source>
        <translation>Dette er ikke innstillingene for dette stedet. Kjør `innom setup FILE` for å ta dem i bruk.</translation>
    </message>
    <message>
        <source>The store here is of another location, {site}.</source>
        <translation>Lageret her er fra et annet sted, {site}.</translation>
    </message>
    <message>
        <source>The store is damaged. Keep a copy of it and restore a backup.</source>
        <translation>Lageret er skadet. Ta vare på en kopi og gjenopprett en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The store is in use by another program. Please try again.</source>
        <translation>Lageret er i bruk av et annet program. Prøv igjen.</translation>
    </message>
    <message>
        <source>The store cannot be written to. Please call IT.</source>
        <translation>Lageret kan ikke skrives til. Ring IT.</translation>
    </message>
    <message>
        <source>The key-id file beside the store cannot be read. Restore a backup.</source>
        <translation>Nøkkel-id-filen ved siden av lageret kan ikke leses. Gjenopprett en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The store was written by a newer Innom (schema {version}). Update Innom.</source>
        <translation>Lageret er skrevet av en nyere Innom (skjema {version}). Oppdater Innom.</translation>
    </message>
    <message>
        <source>There is a file {file} already; nothing was written over.</source>
        <translation>Filen {file} finnes allerede; ingenting ble skrevet over.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored.</source>
        <translation>Disken er full. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>The disk failed. Nothing was stored.</source>
        <translation>Disken sviktet. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>The purge waits for another program that is reading. It is tried again.</source>
        <translation>Slettingen venter på et annet program som leser. Den prøves igjen.</translation>
    </message>
    <message>
        <source>There is no such printer. Please check the setting printer.name.</source>
        <translation>Skriveren finnes ikke. Sjekk innstillingen printer.name.</translation>
    </message>
    <message>
        <source>The printer refused the job. Please check it and try again.</source>
        <translation>Skriveren avviste jobben. Sjekk den og prøv igjen.</translation>
    </message>
    <message>
        <source>The printer has not finished. Please check paper and lights, then try again.</source>
        <translation>Skriveren er ikke ferdig. Sjekk papir og lamper, og prøv igjen.</translation>
    </message>
    <message>
        <source>The printer is out of paper, and the job was taken back. Please fill it up and print again.</source>
        <translation>Skriveren er tom for papir, og jobben ble trukket tilbake. Fyll på og skriv ut på nytt.</translation>
    </message>
    <message>
        <source>Printing was stopped. What is on paper already must be destroyed as the rest would have been.</source>
        <translation>Utskriften ble stoppet. Det som alt er på papir, må makuleres slik resten skulle ha blitt.</translation>
    </message>
    <message>
        <source>{file} is there already, and somebody may have filled it in. Nothing was written. Please name another folder, or add --replace.</source>
        <translation>{file} finnes allerede, og noen kan ha fylt den ut. Ingenting ble skrevet. Velg en annen mappe, eller legg til --replace.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written, and nothing was.</source>
        <translation>Filen {file} kan ikke skrives, og ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>Key {place} of --seal-to is no public key of age. It begins with age1 and has 62 characters; please ask its owner for it again.</source>
        <translation>Nøkkel {place} i --seal-to er ingen offentlig age-nøkkel. En slik begynner med age1 og har 62 tegn; be eieren om den på nytt.</translation>
    </message>
    <message>
        <source>The password of a file has at least {least} characters, for whoever has the file can go on trying.</source>
        <translation>Passordet til en fil har minst {least} tegn, for den som har filen, kan fortsette å prøve.</translation>
    </message>
    <message>
        <source>The password of a file is too long ({most} bytes at most), or holds a character that cannot be typed.</source>
        <translation>Passordet til en fil er for langt (høyst {most} byte), eller inneholder et tegn som ikke kan skrives.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Filen {file} kan ikke leses.</translation>
    </message>
    <message>
        <source>This entry is damaged and cannot be opened.</source>
        <translation>Denne oppføringen er skadet og kan ikke åpnes.</translation>
    </message>
    <message>
        <source>A time in the store is damaged. Please call IT.</source>
        <translation>Et tidspunkt i lageret er skadet. Kontakt IT.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Try `innom --demo --tour DIR` under xvfb-run.</source>
        <translation>Det er ingen skjerm å åpne et vindu på. Prøv `innom --demo --tour DIR` under xvfb-run.</translation>
    </message>
    <message>
        <source>Innom ended unexpectedly several times. It tries again in five minutes; its log is in the home folder.</source>
        <translation>Innom har stoppet uventet flere ganger. Det prøver igjen om fem minutter; loggen ligger i hjemmemappen.</translation>
    </message>
    <message>
        <source>Innom runs already for this location.</source>
        <translation>Innom kjører allerede for dette stedet.</translation>
    </message>
    <message>
        <source>Something went wrong, and it is our fault. Please see the reception.</source>
        <translation>Noe gikk galt, og det er vår feil. Snakk med resepsjonen.</translation>
    </message>
    <message>
        <source>The text for {language} is empty. Please write one.</source>
        <translation>Teksten for {language} er tom. Skriv en.</translation>
    </message>
    <message>
        <source>The text for {language} is too long. Please shorten it to {most} characters.</source>
        <translation>Teksten for {language} er for lang. Kort den ned til {most} tegn.</translation>
    </message>
    <message>
        <source>The text for {language} has too many paragraphs. Please join some; {most} are allowed.</source>
        <translation>Teksten for {language} har for mange avsnitt. Slå sammen noen; {most} er lov.</translation>
    </message>
    <message>
        <source>The text for {language} holds a character that cannot be shown. Please take it out.</source>
        <translation>Teksten for {language} har et tegn som ikke kan vises. Ta det ut.</translation>
    </message>
    <message>
        <source>The text for {language} names “{found}”, which nothing fills in. There are: {known}.</source>
        <translation>Teksten for {language} har «{found}», som ingenting fyller ut. Det finnes: {known}.</translation>
    </message>
    <message>
        <source>The text for {language} has a paragraph for [{found}], which is not known. There are: {known}.</source>
        <translation>Teksten for {language} har et avsnitt for [{found}], som ikke er kjent. Det finnes: {known}.</translation>
    </message>
    <message>
        <source>Innom does not speak the language {language}. Please name each file after one of: {known}.</source>
        <translation>Innom kan ikke språket {language}. Gi hver fil navn etter ett av disse: {known}.</translation>
    </message>
    <message>
        <source>One of the texts must be in one of these languages, for whoever speaks another one is shown it: {known}.</source>
        <translation>En av tekstene må være på et av disse språkene, for den som snakker et annet språk, får se den: {known}.</translation>
    </message>
    <message>
        <source>There are two texts for {language}. Please give one.</source>
        <translation>Det er to tekster for {language}. Gi bare én.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no text. Please put nb.txt or en.txt into it.</source>
        <translation>Mappen {folder} har ingen tekst. Legg nb.txt eller en.txt i den.</translation>
    </message>
    <message>
        <source>This is what the notice says already (version {version}). Nothing was published.</source>
        <translation>Dette sier erklæringen allerede (versjon {version}). Ingenting ble publisert.</translation>
    </message>
    <message>
        <source>There is no version {version} of the notice.</source>
        <translation>Erklæringen har ingen versjon {version}.</translation>
    </message>
    <message>
        <source>The clock of this machine is in doubt, and the notice would bear a wrong date. Confirm the date first with `innom clock confirm`.</source>
        <translation>Det er tvil om klokken på denne maskinen, og erklæringen ville få feil dato. Bekreft datoen først med `innom clock confirm`.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Innom. Please choose another file.</source>
        <translation>{file} er ikke en sikkerhetskopi av Innom. Velg en annen fil.</translation>
    </message>
    <message>
        <source>The backup was changed or cut, so nothing of it was restored. Please take another one.</source>
        <translation>Sikkerhetskopien er endret eller kuttet, så ingenting av den ble gjenopprettet. Ta en annen.</translation>
    </message>
    <message>
        <source>Another location lies here than that of the backup. Please restore on the right machine, or to another place with --home.</source>
        <translation>Her ligger en annen lokasjon enn den i sikkerhetskopien. Gjenopprett på riktig maskin, eller et annet sted med --home.</translation>
    </message>
    <message>
        <source>The keyring of this machine has no key for this backup, so the recovery sheet is needed: --staff NAME and --fingerprint TEXT, its groups from stdin.</source>
        <translation>Nøkkelringen på denne maskinen har ingen nøkkel til denne sikkerhetskopien, så gjenopprettingsarket trengs: --staff NAME og --fingerprint TEXT, gruppene fra stdin.</translation>
    </message>
    <message>
        <source>No time server keeps the clock, and by a wrong date the wrong visits would be deleted. If today is {date}, give --today {date}.</source>
        <translation>Ingen tidstjener holder klokken riktig, og med feil dato ville feil besøk bli slettet. Hvis det er {date} i dag, oppgi --today {date}.</translation>
    </message>
    <message>
        <source>By the clock of this machine the backup was not made yet. Please set the clock right first.</source>
        <translation>Etter klokken på denne maskinen er sikkerhetskopien ikke laget ennå. Still klokken først.</translation>
    </message>
    <message>
        <source>Visits are on hold here by an authority&apos;s order, and would be lost with their keys. Please end the hold first, or, where they were moved to another machine, give --holds-too.</source>
        <translation>Her er besøk sikret etter pålegg fra en myndighet, og de ville gå tapt sammen med nøklene. Avslutt sikringen først, eller bruk --holds-too hvis de er flyttet til en annen maskin.</translation>
    </message>
    <message>
        <source>Keys removed: {keys}. The store could not be read, so keys of holds or of old days may be left: please delete the keyring of this account.</source>
        <translation>Nøkler fjernet: {keys}. Lageret kunne ikke leses, så nøkler til sikringer eller gamle dager kan ligge igjen: Slett nøkkelringen til denne kontoen.</translation>
    </message>
    <message>
        <source>Without their keys the visits stored here can never be opened again: not with a passphrase, not with the recovery sheet. To remove the keys type the id of this location: {site}</source>
        <translation>Uten nøklene kan besøkene som er lagret her, aldri åpnes igjen: verken med passordfrase eller med gjenopprettingsarket. Skriv id-en til denne lokasjonen for å fjerne nøklene: {site}</translation>
    </message>
    <message>
        <source>The window of this location is open. Please end it before its keys are removed.</source>
        <translation>Vinduet til denne lokasjonen er åpent. Avslutt det før nøklene fjernes.</translation>
    </message>
    <message>
        <source>Nothing was removed: that is not the id of this location, {site}.</source>
        <translation>Ingenting ble fjernet: Det er ikke id-en til denne lokasjonen, {site}.</translation>
    </message>
    <message>
        <source>The window of this location is open. Please end it, restore, and start it again.</source>
        <translation>Vinduet til denne lokasjonen er åpent. Avslutt det, gjenopprett, og start det igjen.</translation>
    </message>
</context>
</TS>
