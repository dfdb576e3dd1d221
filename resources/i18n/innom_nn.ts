<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>AlertBar</name>
    <message>
        <source>The clock of this machine jumped to %1.</source>
        <translation>Klokka på denne maskina hoppa til %1.</translation>
    </message>
    <message>
        <source>The clock of this machine went back to %1.</source>
        <translation>Klokka på denne maskina gjekk tilbake til %1.</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Er det rett?</translation>
    </message>
    <message>
        <source>Until somebody says so, nothing is deleted. Visitors come and go as ever.</source>
        <translation>Ingenting blir sletta før nokon seier det. Besøkande kjem og går som før.</translation>
    </message>
    <message>
        <source>Until it is set right, visits are registered with the latest time that it has shown.</source>
        <translation>Til ho er stilt rett, blir besøk registrerte med det seinaste tidspunktet ho har vist.</translation>
    </message>
    <message>
        <source>Somebody with the role lead can say that it is right.</source>
        <translation>Nokon med rolla leiar kan seie at ho er rett.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>Yes, the date is right</source>
        <translation>Ja, datoen er rett</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Ordna</translation>
    </message>
    <message>
        <source>Seen to: %1</source>
        <translation>Ordna: %1</translation>
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
        <translation>Kva kan vi lagre?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kven er du?</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Steg %1 av 3</translation>
    </message>
    <message>
        <source>Hold your card up to the camera</source>
        <translation>Hald kortet opp framfor kameraet</translation>
    </message>
    <message>
        <source>I have a card from last time</source>
        <translation>Eg har eit kort frå sist</translation>
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
        <translation>Eit augeblikk …</translation>
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
        <translation>Besøket er avslutta.</translation>
    </message>
    <message>
        <source>This visit had ended already.</source>
        <translation>Dette besøket var alt avslutta.</translation>
    </message>
    <message>
        <source>At %1. Read again after somebody came or left.</source>
        <translation>Kl. %1. Les på nytt når nokon har kome eller gått.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) cannot be read: somebody may be missing here.</source>
        <translation>
            <numerusform>%n besøk kan ikkje lesast: Nokon kan mangle her.</numerusform>
            <numerusform>%n besøk kan ikkje lesast: Nokon kan mangle her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the building</source>
        <translation>
            <numerusform>%n person i bygget</numerusform>
            <numerusform>%n personar i bygget</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Avslutt besøket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Sidan</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sidan %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>persons: %1</source>
        <translation>personar: %1</translation>
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
        <translation>Registrer nokon</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Les på nytt</translation>
    </message>
    <message>
        <source>In the building now</source>
        <translation>I bygget no</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>Skadd, kan ikkje opnast</translation>
    </message>
    <message>
        <source>No name: not agreed to</source>
        <translation>Utan namn: ikkje samtykt</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>The privacy notice has changed since your card was made. Please read it before you agree to anything.</source>
        <translation>Personvernerklæringa er endra sidan kortet ditt vart laga. Les henne før du samtykkjer til noko.</translation>
    </message>
    <message>
        <source>Your card was made at another location. Please read the privacy notice of this one before you agree to anything.</source>
        <translation>Kortet ditt vart laga på ein annan stad. Les personvernerklæringa her før du samtykkjer til noko.</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>Corrected.</source>
        <translation>Retta.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Trekt.</translation>
    </message>
    <message>
        <source>Erased. Nothing of this visit is kept here any more.</source>
        <translation>Sletta. Ingenting om dette besøket er lagra her lenger.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til skrivaren.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>Copy for the visitor</source>
        <translation>Kopi til den besøkande</translation>
    </message>
    <message>
        <source>Take back an agreement</source>
        <translation>Trekk eit samtykke</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>Ingen vart registrerte desse dagane.</translation>
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
        <translation>%1: éin færre</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: éin til</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>DEMO – everybody here is invented. Passphrase: %1</source>
        <translation>DEMO – alle her er oppdikta. Passordfrase: %1</translation>
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
        <translation>Spør den besøkande, og kryss berre av det vedkomande seier ja til. Loggen seier at det var du som registrerte.</translation>
    </message>
</context>
<context>
    <name>DeskChoice</name>
    <message>
        <source>Chosen</source>
        <translation>Valt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>valt</translation>
    </message>
</context>
<context>
    <name>DeskContacts</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Mogleg</translation>
    </message>
    <message>
        <source>possible %1</source>
        <translation>mogleg %1</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>Same vert</translation>
    </message>
    <message>
        <source>same host: %1</source>
        <translation>same vert: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Møttest</translation>
    </message>
    <message>
        <source>Nobody was a contact.</source>
        <translation>Ingen var kontakt.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktar</translation>
    </message>
</context>
<context>
    <name>DeskCorrect</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Kom klokka</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gjekk klokka</translation>
    </message>
    <message>
        <source>As 09:30; nothing while the visitor is here</source>
        <translation>Som 09:30; ingenting så lenge den besøkande er her</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Vaksne</translation>
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
        <translation>Eit augeblikk …</translation>
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
        <translation>Det er borte herifrå med ein gong, og ingen kan hente det tilbake. I kopiar av lageret kan ingen opne det etter %1. Loggen tek vare på at eit besøk vart sletta, og kvifor, utan namn.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behald det</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
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
        <translation>Gi frå deg lappen, eller la den besøkande ta bilete av passet. Ingen kan lage det same passet igjen når denne sida er forlaten.</translation>
    </message>
    <message>
        <source>Give her the slip, or let her note the number.</source>
        <translation>Gi frå deg lappen, eller la den besøkande notere nummeret.</translation>
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
        <translation>Slutten på denne sikringa blir flytta. Ein person til godkjenner ved å skrive passordfrasen sin.</translation>
    </message>
    <message>
        <source>Only on the order of an authority. A second person agrees by typing her passphrase. Until the last day nobody can erase or withdraw these visits, and a pass tells its visitor who ordered it.</source>
        <translation>Berre etter pålegg frå ei styresmakt. Ein person til godkjenner ved å skrive passordfrasen sin. Til og med siste dag kan ingen slette desse besøka eller trekkje noko tilbake, og passet fortel den besøkande kven som har pålagt det.</translation>
    </message>
    <message>
        <source>Another last day</source>
        <translation>Ein annan siste dag</translation>
    </message>
    <message>
        <source>Lift it now</source>
        <translation>Opphev ho no</translation>
    </message>
    <message>
        <source>Visits whose days are over are deleted at once, and nobody can bring them back.</source>
        <translation>Besøk som er eldre enn lagringstida, blir sletta straks, og ingen kan hente dei tilbake.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Styresmakt</translation>
    </message>
    <message>
        <source>As 31.12.2027; at the latest five years from now</source>
        <translation>Som 31.12.2027; seinast om fem år</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>På kva grunnlag?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Choose visits</source>
        <translation>Vel besøk</translation>
    </message>
</context>
<context>
    <name>DeskHoldSecond</name>
    <message numerus="yes">
        <source>Keep %n visit(s) until %1?</source>
        <translation>
            <numerusform>Behalde %n besøk til og med %1?</numerusform>
            <numerusform>Behalde %n besøk til og med %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift this hold now?</source>
        <translation>Oppheve denne sikringa no?</translation>
    </message>
    <message>
        <source>Keep these visits until %1?</source>
        <translation>Behalde desse besøka til og med %1?</translation>
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
        <translation>Ein annan enn den som har låst opp, skriv kortnamnet og passordfrasen sin her. Begge står i loggen.</translation>
    </message>
    <message>
        <source>Short name of the second person</source>
        <translation>Kortnamnet til den andre personen</translation>
    </message>
    <message>
        <source>Her passphrase</source>
        <translation>Passordfrasen til den andre personen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Eg godkjenner</translation>
    </message>
</context>
<context>
    <name>DeskHoldVisits</name>
    <message numerus="yes">
        <source>%n visit(s) chosen. Touch those that the authority ordered to keep.</source>
        <translation>
            <numerusform>%n besøk valt. Trykk på dei som styresmakta har pålagt å behalde.</numerusform>
            <numerusform>%n besøk valde. Trykk på dei som styresmakta har pålagt å behalde.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no visit that could be put on hold.</source>
        <translation>Ingen besøk kan sikrast.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Pålegget</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Vel alle viste</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Hald fram</translation>
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
        <translation>Vis namna</translation>
    </message>
</context>
<context>
    <name>DeskHome</name>
    <message>
        <source>No name is shown until you choose something. What you open is noted in the log.</source>
        <translation>Ingen namn blir viste før du vel noko. Det du opnar, blir ført i loggen.</translation>
    </message>
</context>
<context>
    <name>DeskIndexPerson</name>
    <message>
        <source>Whose contacts are you looking for?</source>
        <translation>Kven sine kontaktar leitar du etter?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Ingen vart registrerte desse dagane.</translation>
    </message>
    <message>
        <source>Type two letters of a name, a company or a number, or hold the visitor’s pass to the scanner.</source>
        <translation>Skriv to teikn av eit namn, eit firma eller eit nummer, eller hald passet til den besøkande opp mot skannaren.</translation>
    </message>
    <message>
        <source>Name, company or phone number</source>
        <translation>Namn, firma eller telefonnummer</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personar</translation>
    </message>
</context>
<context>
    <name>DeskLegend</name>
    <message>
        <source>certain: seen coming and leaving</source>
        <translation>sikkert: sett kome og gå</translation>
    </message>
    <message>
        <source>possible: nobody saw when this visit ended</source>
        <translation>mogleg: ingen såg når besøket slutta</translation>
    </message>
</context>
<context>
    <name>DeskLimits</name>
    <message>
        <source>Together at least</source>
        <translation>Saman minst</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>In the last</source>
        <translation>Dei siste</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts’ contacts too</source>
        <translation>Kontaktane til kontaktane òg</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhich</name>
    <message numerus="yes">
        <source>%n visit(s) chosen</source>
        <translation>
            <numerusform>%n besøk valt</numerusform>
            <numerusform>%n besøk valde</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what was handed over.</source>
        <translation>Vel det som vart utlevert.</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>Ingen vart registrerte desse dagane.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Alle som er viste</translation>
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
            <numerusform>Kven fekk utlevert %n besøk?</numerusform>
            <numerusform>Kven fekk utlevert %n besøk?</numerusform>
        </translation>
    </message>
    <message>
        <source>An authority or office. No visitor’s name here: this stays in the log.</source>
        <translation>Ei styresmakt eller eit kontor. Ikkje namn på besøkande her: Dette blir ståande i loggen.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til kven</translation>
    </message>
    <message>
        <source>Visitors are told</source>
        <translation>Dei besøkande</translation>
    </message>
    <message>
        <source>A visitor sees it when she uses her pass.</source>
        <translation>Den besøkande ser det når passet blir brukt.</translation>
    </message>
    <message>
        <source>A visitor sees it when she uses her pass, and not before that day: only where an authority set it.</source>
        <translation>Den besøkande ser det når passet blir brukt, men ikkje før den dagen: berre der ei styresmakt har bestemt det.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter det</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>med ein gong</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhy</name>
    <message>
        <source>On which ground was it handed over?</source>
        <translation>På kva grunnlag vart det utlevert?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Vis besøka</translation>
    </message>
</context>
<context>
    <name>DeskPair</name>
    <message>
        <source>All contacts</source>
        <translation>Alle kontaktar</translation>
    </message>
</context>
<context>
    <name>DeskPassphrase</name>
    <message>
        <source>Passphrase until now</source>
        <translation>Passordfrasen til no</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Minst 12 teikn</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny passordfrase</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nye passordfrasen ein gong til</translation>
    </message>
    <message>
        <source>Who knew the old one and kept a copy of the store still opens that copy. If somebody did, a lead takes you out and in again.</source>
        <translation>Den som kjende den gamle og har ein kopi av lageret, opnar framleis kopien. Har nokon det, må ein leiar ta deg ut og inn igjen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
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
        <translation>Står på kvar rapport personen lagar</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Fullt namn</translation>
    </message>
    <message>
        <source>A few letters, typed to unlock</source>
        <translation>Nokre få bokstavar, blir skrivne for å låse opp</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>Role desk</source>
        <translation>Rolla skranke</translation>
    </message>
    <message>
        <source>Role lead</source>
        <translation>Rolla leiar</translation>
    </message>
    <message>
        <source>Sees names, and also takes people in and out, sets holds, publishes the notice and confirms the clock.</source>
        <translation>Ser namn, og tek dessutan personar inn og ut, sikrar besøk, publiserer personvernerklæringa og stadfestar klokka.</translation>
    </message>
    <message>
        <source>Sees names, traces, prints, corrects and erases.</source>
        <translation>Ser namn, sporar smitte, skriv ut, rettar og slettar.</translation>
    </message>
    <message>
        <source>She types her passphrase here herself, twice. Nobody else may know it, and nobody can read it back.</source>
        <translation>Personen skriv sjølv passordfrasen sin her, to gonger. Ingen andre skal kjenne han, og ingen kan lese han tilbake.</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Minst 12 teikn</translation>
    </message>
    <message>
        <source>Her passphrase</source>
        <translation>Passordfrasen til personen</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passordfrasen ein gong til</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
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
        <translation>Ta deg sjølv ut?</translation>
    </message>
    <message>
        <source>Take out %1?</source>
        <translation>Ta ut %1?</translation>
    </message>
    <message>
        <source>The screen locks at once, and your passphrase opens nothing here any more.</source>
        <translation>Skjermen blir låst straks, og passordfrasen din opnar ikkje noko her lenger.</translation>
    </message>
    <message>
        <source>Her passphrase opens nothing here any more, at once, and no visit that comes from now on can be opened with a copy of her keys. What she did stays in the log.</source>
        <translation>Passordfrasen til personen opnar straks ikkje noko her lenger, og ingen besøk som kjem heretter, kan opnast med ein kopi av nøklane. Det personen har gjort, blir ståande i loggen.</translation>
    </message>
    <message>
        <source>A lead may have kept a copy of the recovery sheet: make a new one afterwards.</source>
        <translation>Ein leiar kan ha ein kopi av gjenopprettingsarket: Lag eit nytt etterpå.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
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
        <translation>Skrivaren er tom for papir. Legg i papir, så held han fram.</translation>
    </message>
    <message numerus="yes">
        <source>Printing. %n page(s) are out.</source>
        <translation>
            <numerusform>Skriv ut. %n side er ute.</numerusform>
            <numerusform>Skriv ut. %n sider er ute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Printed. The printout is noted in the log.</source>
        <translation>Skrive ut. Utskrifta er ført i loggen.</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stopp utskrifta</translation>
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
        <translation>Utan passord kan alle som har fila, lese henne.</translation>
    </message>
    <message>
        <source>Password of the file (optional)</source>
        <translation>Passord for fila (valfritt)</translation>
    </message>
    <message>
        <source>Names in a file are no longer protected by this program, and are not deleted by it. Destroy it in time.</source>
        <translation>Namn i ei fil blir ikkje lenger verna av dette programmet, og blir ikkje sletta av det. Slett fila i tide.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
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
        <translation>Fingeravtrykket til nøkkelen til den første personen: %1</translation>
    </message>
    <message>
        <source>The new recovery sheet</source>
        <translation>Det nye gjenopprettingsarket</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is not shown again. The old one stays good until two groups of this one are typed back.</source>
        <translation>Skriv det ut eller skriv det av, og lås det inn. Det blir ikkje vist igjen. Det gamle gjeld til to grupper av dette er skrivne inn.</translation>
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
        <translation>Går alle passordfrasane eller nøklane på denne maskina tapt, er det berre gjenopprettingsarket som opnar besøka. Lag eit nytt dersom nokon andre kan ha sett eller kopiert det gamle.</translation>
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
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>Show a new sheet</source>
        <translation>Vis eit nytt ark</translation>
    </message>
</context>
<context>
    <name>DeskSignOut</name>
    <message>
        <source>Sign out %1 now?</source>
        <translation>Avslutte besøket til %1 no?</translation>
    </message>
    <message>
        <source>Sign out this visit without a name now?</source>
        <translation>Avslutte dette besøket utan namn no?</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sidan %1</translation>
    </message>
    <message>
        <source>persons: %1</source>
        <translation>personar: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
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
        <translation>%1: meir</translation>
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
        <translation>Ingenting her passar med «%1».</translation>
    </message>
</context>
<context>
    <name>DeskTimeline</name>
    <message>
        <source>Who was here at the same time</source>
        <translation>Kven som var her samstundes</translation>
    </message>
    <message>
        <source>This person was not here in these days.</source>
        <translation>Denne personen var ikkje her desse dagane.</translation>
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
        <translation>Kontaktar: %1</translation>
    </message>
    <message>
        <source>No contacts: %1</source>
        <translation>Ikkje kontaktar: %1</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Kva som tel</translation>
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
        <translation>Skriv ut brev til kontaktane</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Alle som var her desse dagane, var kontaktar.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Ikkje kontaktar</translation>
    </message>
</context>
<context>
    <name>DeskTracingHead</name>
    <message>
        <source>Who was here together with %1?</source>
        <translation>Kven var her samstundes med %1?</translation>
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
            <numerusform>%n kontaktar</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per kl. %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Lagra som %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) could not be read and may hide a contact.</source>
        <translation>
            <numerusform>%n besøk kunne ikkje lesast og kan skjule ein kontakt.</numerusform>
            <numerusform>%n besøk kunne ikkje lesast og kan skjule ein kontakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
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
        <translation>Ein annan person</translation>
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
        <translation>Gjekk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Personar</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>Ingen vart registrerte desse dagane.</translation>
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
        <translation>Vis namna</translation>
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
        <translation>Å seie frå til den som får besøk</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Opprop</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle saman</translation>
    </message>
    <message>
        <source>Without any agreement the whole visit is erased here at once, and nobody can bring it back.</source>
        <translation>Utan noko samtykke blir heile besøket sletta her med ein gong, og ingen kan hente det tilbake.</translation>
    </message>
    <message>
        <source>Whom she visits is deleted.</source>
        <translation>Kven den besøkande skal til, blir sletta.</translation>
    </message>
    <message>
        <source>She is counted in the roll call without her name.</source>
        <translation>Den besøkande blir talt i oppropet utan namn.</translation>
    </message>
    <message>
        <source>She has left, and the visit is kept for contact tracing alone: it is erased here at once.</source>
        <translation>Den besøkande har gått, og besøket er lagra berre for smittesporing: Det blir sletta her med ein gong.</translation>
    </message>
    <message>
        <source>Her phone number and e-mail are deleted at once, and so is whom she visits, if that was kept for tracing alone. The rest is kept only until she leaves. Her exit number goes on working, her pass opens nothing any more.</source>
        <translation>Telefonnummeret og e-postadressa blir sletta med ein gong, og det blir òg kven den besøkande skal til, dersom det var lagra berre for sporinga. Resten er lagra berre til den besøkande går. Utgangsnummeret verkar framleis, passet opnar ikkje noko lenger.</translation>
    </message>
    <message>
        <source>What does she take back?</source>
        <translation>Kva blir trekt?</translation>
    </message>
    <message>
        <source>In copies of the store nobody can open what was taken back after %1. The log keeps that it was taken back, and why, without a name.</source>
        <translation>I kopiar av lageret kan ingen opne det som er trekt, etter %1. Loggen tek vare på at det vart trekt, og kvifor, utan namn.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behald det</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Trekk</translation>
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
        <translation>Vis passet mitt</translation>
    </message>
    <message>
        <source>Card for my phone</source>
        <translation>Kort til telefonen min</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Tilbake til start om %n sekund</numerusform>
            <numerusform>Tilbake til start om %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Eg er her framleis</translation>
    </message>
</context>
<context>
    <name>ExitFacts</name>
    <message>
        <source>When you leave, type this number here:</source>
        <translation>Når du går, tastar du dette nummeret her:</translation>
    </message>
    <message>
        <source>Exit number %1</source>
        <translation>Utgangsnummer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n vaksen</numerusform>
            <numerusform>%n vaksne</numerusform>
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
        <translation>Det gjeld for alle: %1. Meld ut når den siste av dykk går.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted on %1.</source>
        <translation>Alt om besøket ditt blir sletta %1.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted when you leave.</source>
        <translation>Alt om besøket ditt blir sletta når du går.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>What you enter is deleted after %n day(s)</source>
        <translation>
            <numerusform>Opplysningane blir sletta etter %n dag</numerusform>
            <numerusform>Opplysningane blir sletta etter %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Personvern</translation>
    </message>
    <message>
        <source>Privacy, changed on %1</source>
        <translation>Personvern, endra %1</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mine data</translation>
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
        <translation>Du var alt meld ut.</translation>
    </message>
    <message>
        <source>You are signed out. Have a good day.</source>
        <translation>No er du meld ut. Ha ein fin dag.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>See what is stored of my visit</source>
        <translation>Sjå kva som er lagra om besøket mitt</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Tilbake til start om %n sekund</numerusform>
            <numerusform>Tilbake til start om %n sekund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>What was given to authorities and others, and whether its visitors are told. No visitor is named.</source>
        <translation>Kva som er utlevert til styresmakter og andre, og om dei besøkande får vite det. Ingen besøkande er nemnde.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these is/are not as signed: somebody changed what is stored. Call IT.</source>
        <translation>
            <numerusform>%n av desse er ikkje som signert: Nokon har endra det som er lagra. Ring IT.</numerusform>
            <numerusform>%n av desse er ikkje som signert: Nokon har endra det som er lagra. Ring IT.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted in the log.</source>
        <translation>Ført i loggen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til kven</translation>
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
        <translation>Av kven</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Visitors are told</source>
        <translation>Dei besøkande</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>Nothing was ever handed over.</source>
        <translation>Ingenting er nokon gong utlevert.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Utlevert</translation>
    </message>
    <message>
        <source>Note what was handed over</source>
        <translation>Noter ei utlevering</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Skriv ut kvitteringa</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Ikkje som signert</translation>
    </message>
    <message>
        <source>told</source>
        <translation>får vite det</translation>
    </message>
    <message>
        <source>told from %1</source>
        <translation>får vite det frå %1</translation>
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
        <translation>Høg kontrast</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Alt lenger nede</translation>
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
        <translation>Sjå til dette: %1</translation>
    </message>
    <message>
        <source>Visits on each of the last days</source>
        <translation>Besøk kvar av dei siste dagane</translation>
    </message>
    <message>
        <source>Fewer than five are never told: it could be somebody.</source>
        <translation>Færre enn fem blir aldri oppgitt: Det kunne vere nokon bestemt.</translation>
    </message>
    <message>
        <source>No day is over yet on which somebody came.</source>
        <translation>Ingen dag då nokon kom, er over enno.</translation>
    </message>
    <message>
        <source>The clock is right: {now}.</source>
        <translation>Klokka er rett: {now}.</translation>
    </message>
    <message>
        <source>The clock is in doubt: {now}. Nothing is deleted until it is sure.</source>
        <translation>Klokka er usikker: {now}. Ingenting blir sletta før ho er sikker.</translation>
    </message>
    <message>
        <source>Deleted: every visit up to {through}. Next time: {next}.</source>
        <translation>Sletta: alle besøk til og med {through}. Neste gong: {next}.</translation>
    </message>
    <message>
        <source>Not everything that is due is deleted. Next time: {next}.</source>
        <translation>Ikkje alt som skal slettast, er sletta. Neste gong: {next}.</translation>
    </message>
    <message>
        <source>Days that visits are kept: {days}.</source>
        <translation>Dagar besøk blir lagra: {days}.</translation>
    </message>
    <message>
        <source>The store was looked over today and is sound.</source>
        <translation>Lageret er sett over i dag og er heilt.</translation>
    </message>
    <message>
        <source>The store was not looked over today, or is damaged.</source>
        <translation>Lageret er ikkje sett over i dag, eller det er skadd.</translation>
    </message>
    <message>
        <source>The log is whole. Lines: {lines}.</source>
        <translation>Loggen er heil. Linjer: {lines}.</translation>
    </message>
    <message>
        <source>The log is not as it was written: see Log.</source>
        <translation>Loggen er ikkje slik han vart skriven: sjå Logg.</translation>
    </message>
    <message>
        <source>Persons with the role lead: {leads}.</source>
        <translation>Personar med rolla leiar: {leads}.</translation>
    </message>
    <message>
        <source>Only one person has the role lead. Please take in another.</source>
        <translation>Berre éin person har rolla leiar. Ta inn ein til.</translation>
    </message>
    <message>
        <source>No alert waits.</source>
        <translation>Ingen varsel ventar.</translation>
    </message>
    <message>
        <source>Alerts that wait on the first page of staff: {alerts}.</source>
        <translation>Varsel som ventar på første side for dei som jobbar her: {alerts}.</translation>
    </message>
    <message>
        <source>Printer: {printer}.</source>
        <translation>Skrivar: {printer}.</translation>
    </message>
    <message>
        <source>Printer: the default one of this machine.</source>
        <translation>Skrivar: standardskrivaren på denne maskina.</translation>
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
        <translation>Besøka er sikra.</translation>
    </message>
    <message>
        <source>The end of the hold was moved.</source>
        <translation>Slutten på sikringa er flytta.</translation>
    </message>
    <message>
        <source>The hold was lifted.</source>
        <translation>Sikringa er oppheva.</translation>
    </message>
    <message>
        <source>Noted in the log.</source>
        <translation>Ført i loggen.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. Only the role lead sets or ends a hold.</source>
        <translation>Besøk som blir lagra lenger etter pålegg frå ei styresmakt. Berre rolla leiar sikrar besøk og avsluttar ei sikring.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. A hold takes two persons: take in another one first.</source>
        <translation>Besøk som blir lagra lenger etter pålegg frå ei styresmakt. Ei sikring krev to personar: Ta inn ein til først.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. A hold takes two persons.</source>
        <translation>Besøk som blir lagra lenger etter pålegg frå ei styresmakt. Ei sikring krev to personar.</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Vis besøka</translation>
    </message>
    <message>
        <source>End or prolong</source>
        <translation>Avslutt eller forleng</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Styresmakt</translation>
    </message>
    <message>
        <source>Ground, case</source>
        <translation>Grunn, sak</translation>
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
        <translation>Sikra av</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sidan %1</translation>
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
        <translation>Det finst inga sikring.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sikringar</translation>
    </message>
    <message>
        <source>Set a hold</source>
        <translation>Sikre besøk</translation>
    </message>
    <message>
        <source>No visit is on this hold any more.</source>
        <translation>Ingen besøk er i denne sikringa lenger.</translation>
    </message>
    <message>
        <source>All holds</source>
        <translation>Alle sikringar</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Skriv ut kvitteringa</translation>
    </message>
    <message>
        <source>Note what was handed over</source>
        <translation>Noter ei utlevering</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Ikkje som signert</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>avslutta %1</translation>
    </message>
    <message>
        <source>over, is being deleted</source>
        <translation>over, blir sletta no</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>gjeld</translation>
    </message>
</context>
<context>
    <name>HostNames</name>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation>
            <numerusform>%n namn funne</numerusform>
            <numerusform>%n namn funne</numerusform>
        </translation>
    </message>
    <message>
        <source>The first 8 names. More letters find the others.</source>
        <translation>Dei første 8 namna. Fleire bokstavar finn dei andre.</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Namn som passar</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Choose a language</source>
        <translation>Vel språk</translation>
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
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Lagra som %1</translation>
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
        <translation>Siste dagar</translation>
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
        <source>Type the number you got when you arrived, or hold your pass up to the camera.</source>
        <translation>Tast nummeret du fekk då du kom, eller hald besøkspasset opp mot kameraet.</translation>
    </message>
    <message>
        <source>Type the number you got when you arrived.</source>
        <translation>Tast nummeret du fekk då du kom.</translation>
    </message>
    <message>
        <source>If you came together, this signs all of you out.</source>
        <translation>Kom de saman, melder dette alle ut.</translation>
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
        <translation>Eg har eit nummer</translation>
    </message>
    <message>
        <source>I have a badge or a pass</source>
        <translation>Eg har besøkskort eller pass</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Eg går</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Who did what here, when and why. No visitor is named.</source>
        <translation>Kven som gjorde kva her, når og kvifor. Ingen besøkande er nemnde.</translation>
    </message>
    <message>
        <source>The log is not as it was written. Call IT before anybody changes anything.</source>
        <translation>Loggen er ikkje slik han vart skriven. Ring IT før nokon endrar noko.</translation>
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
            <numerusform>Loggen er heil: %n linje.</numerusform>
            <numerusform>Loggen er heil: %n linjer.</numerusform>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
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
        <translation>Eit augeblikk …</translation>
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
        <translation>Linje %1: Ei linje før henne manglar, eller noko som høyrer til.</translation>
    </message>
    <message>
        <source>Line %1: it was changed, or what belongs to it.</source>
        <translation>Linje %1: Ho er endra, eller noko som høyrer til.</translation>
    </message>
    <message>
        <source>Line %1: nobody who is known here signed it.</source>
        <translation>Linje %1: Ingen som er kjend her, har signert henne.</translation>
    </message>
    <message>
        <source>Line %1: an older store was put back, or newer lines are gone.</source>
        <translation>Linje %1: Eit eldre lager er lagt tilbake, eller nyare linjer manglar.</translation>
    </message>
    <message>
        <source>A hold or a privacy notice has no line.</source>
        <translation>Ei sikring eller ei personvernerklæring har inga linje.</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Maskina</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Ein ukjend</translation>
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
        <translation>Meir under</translation>
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
        <translation>Å seie frå til den du besøkjer</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Opprop</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle saman</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Trekk eit samtykke</translation>
    </message>
    <message>
        <source>You agreed to this. Choose what to withdraw; you then see what follows before anything is done.</source>
        <translation>Dette samtykte du til. Vel kva du vil trekkje; så ser du kva som følgjer, før noko blir gjort.</translation>
    </message>
</context>
<context>
    <name>MyCorrect</name>
    <message>
        <source>Correct my details</source>
        <translation>Rett opplysningane mine</translation>
    </message>
    <message>
        <source>If you change your phone number, its last four digits go with your pass from now on. Without a phone number it is your e-mail up to the @. Only the reception can correct when you came and left.</source>
        <translation>Endrar du telefonnummeret, er det dei fire siste sifra i det nye som høyrer til passet frå no av. Utan telefonnummer er det e-postadressa fram til @. Berre resepsjonen kan rette når du kom og gjekk.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
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
        <translation>I kopiar av lageret er det forsegla til %1; frå då av kan ingen lese det der heller.</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Rett opplysningane mine</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Trekk eit samtykke</translation>
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
        <translation>Det er borte her med ein gong, og ingen kan få det tilbake.</translation>
    </message>
    <message>
        <source>You are then no longer counted among those in the building, and need not sign out.</source>
        <translation>Då blir du ikkje lenger talt blant dei som er i bygget, og treng ikkje melde deg ut.</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>Slik klagar du</translation>
    </message>
    <message>
        <source>%1 answers for your data. You reach them here: %2</source>
        <translation>%1 har ansvar for opplysningane dine. Du når dei her: %2</translation>
    </message>
    <message>
        <source>If you think that your data are not handled as they should be, you may complain to the supervisory authority at any time: %1</source>
        <translation>Meiner du at opplysningane dine ikkje blir handsama som dei skal, kan du når som helst klage til tilsynsstyresmakta: %1</translation>
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
        <translation>anna</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Kva som er utlevert</translation>
    </message>
    <message>
        <source>Something was handed over, but what is stored about it was changed by somebody. Please ask the reception.</source>
        <translation>Noko er utlevert, men det som er lagra om det, er endra av nokon. Spør i resepsjonen.</translation>
    </message>
    <message>
        <source>To %1, %2. Ground: %3</source>
        <translation>Til %1, %2. Grunn: %3</translation>
    </message>
    <message>
        <source>Nothing of your visit was handed over to anybody.</source>
        <translation>Ingenting om besøket ditt er utlevert til nokon.</translation>
    </message>
</context>
<context>
    <name>MyEnd</name>
    <message>
        <source>Erased.</source>
        <translation>Sletta.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Trekt.</translation>
    </message>
    <message>
        <source>Nothing of your visit is stored here any more. In copies of the store it can be read by nobody from %1 on.</source>
        <translation>Ingenting om besøket ditt er lagra her lenger. I kopiar av lageret kan ingen lese det frå %1.</translation>
    </message>
    <message>
        <source>Your visit is kept only until you leave, and this pass opens nothing any more. What you withdrew can be read by nobody from %1 on, in copies of the store either.</source>
        <translation>Besøket ditt er lagra berre til du går, og dette passet opnar ikkje noko lenger. Det du trekte, kan ingen lese frå %1, heller ikkje i kopiar av lageret.</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Tilbake til start om %n sekund</numerusform>
            <numerusform>Tilbake til start om %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Eg er her framleis</translation>
    </message>
</context>
<context>
    <name>MyOverview</name>
    <message>
        <source>This is stored of your visit</source>
        <translation>Dette er lagra om besøket ditt</translation>
    </message>
    <message>
        <source>It is corrected.</source>
        <translation>Det er retta.</translation>
    </message>
    <message>
        <source>Your agreement is withdrawn.</source>
        <translation>Samtykket ditt er trekt.</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Rett opplysningane mine</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>Ta det med meg</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Trekk eit samtykke</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Kva som er utlevert</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>Slik klagar du</translation>
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
        <translation>Eit augeblikk …</translation>
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
        <translation>Les desse kodane med telefonen, ein etter ein: til saman inneheld dei alt som er lagra om besøket ditt, som tekst (JSON).</translation>
    </message>
    <message>
        <source>Read the code with your phone: it holds everything that is stored of your visit, as text (JSON).</source>
        <translation>Les koden med telefonen: han inneheld alt som er lagra om besøket ditt, som tekst (JSON).</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Kode %1 av %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Førre kode</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Neste kode</translation>
    </message>
    <message>
        <source>It is printed. Please fetch the paper at once.</source>
        <translation>Det er skrive ut. Hent papiret med ein gong.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
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
        <translation>Opplysningane dine som QR-kode, %1 av %2</translation>
    </message>
    <message>
        <source>Your data as a QR code</source>
        <translation>Opplysningane dine som QR-kode</translation>
    </message>
</context>
<context>
    <name>MyWithdrawal</name>
    <message>
        <source>Without any agreement your whole visit is erased here at once, and nobody can bring it back.</source>
        <translation>Utan noko samtykke blir heile besøket sletta her med ein gong, og ingen kan hente det tilbake.</translation>
    </message>
    <message>
        <source>Whom you visit is deleted from what is stored of your visit.</source>
        <translation>Kven du besøkjer, blir sletta frå det som er lagra om besøket ditt.</translation>
    </message>
    <message>
        <source>From now on you are counted in the roll call without your name.</source>
        <translation>Frå no av blir du talt i oppropet utan namn.</translation>
    </message>
    <message>
        <source>Your visit is kept for contact tracing alone, and you have left: so it is erased at once.</source>
        <translation>Besøket ditt er lagra berre for smittesporing, og du har gått: det blir difor sletta med ein gong.</translation>
    </message>
    <message>
        <source>Your phone number, your e-mail and whom you visit are deleted at once.</source>
        <translation>Telefonnummeret, e-postadressa og kven du besøkjer blir sletta med ein gong.</translation>
    </message>
    <message>
        <source>Your phone number and your e-mail are deleted at once.</source>
        <translation>Telefonnummeret og e-postadressa blir sletta med ein gong.</translation>
    </message>
    <message>
        <source>The pass ends with it: withdraw anything else first, or choose all of them.</source>
        <translation>Passet sluttar å gjelde med det. Trekk først det andre du vil trekkje, eller vel alle saman.</translation>
    </message>
    <message>
        <source>The rest is kept only until you leave. Your exit number goes on working; this pass opens nothing any more.</source>
        <translation>Resten er lagra berre til du går. Utgangsnummeret ditt verkar framleis; dette passet opnar ikkje noko lenger.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk</translation>
    </message>
    <message>
        <source>Withdraw contact tracing?</source>
        <translation>Trekkje smittesporing?</translation>
    </message>
    <message>
        <source>Withdraw telling whom you visit?</source>
        <translation>Trekkje at den du besøkjer får vite det?</translation>
    </message>
    <message>
        <source>Withdraw the roll call?</source>
        <translation>Trekkje oppropet?</translation>
    </message>
    <message>
        <source>Withdraw all agreements?</source>
        <translation>Trekkje alle samtykka?</translation>
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
        <translation>Ikkje lenger med</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>Kva som er endra sidan %1</translation>
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
        <translation>Erklæringa er ikkje skriven på dette språket. Ho blir vist slik ho er: %1.</translation>
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
        <translation>Vaksne saman med deg</translation>
    </message>
    <message>
        <source>Children under 13</source>
        <translation>Barn under 13 år</translation>
    </message>
    <message>
        <source>Children are only counted. Do not write their names.</source>
        <translation>Barn blir berre talde. Ikkje skriv namna deira.</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>Your pass as a QR code</source>
        <translation>Besøkspasset ditt som QR-kode</translation>
    </message>
    <message>
        <source>Your card as a QR code</source>
        <translation>Kortet ditt som QR-kode</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>Besøkspasset ditt</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Kortet ditt</translation>
    </message>
    <message>
        <source>Take a picture of it. The pass is yours alone, and you can also sign out with it.</source>
        <translation>Ta bilete av det. Passet er berre ditt, og du kan òg melde deg ut med det.</translation>
    </message>
    <message>
        <source>Take a picture of it. Next time, hold it to the scanner and the form is filled in. Whoever has the picture can read your details; nothing of it is kept here.</source>
        <translation>Ta bilete av det. Neste gong held du det opp mot skannaren, så er skjemaet fylt ut. Den som har biletet, kan lese opplysningane dine; ingenting av det blir lagra her.</translation>
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
        <translation>Skriv e-postadressa di fram til @, slik du oppgav henne her.</translation>
    </message>
    <message>
        <source>Type the last four digits of the phone number that you gave here.</source>
        <translation>Tast dei fire siste sifra i telefonnummeret du oppgav her.</translation>
    </message>
    <message>
        <source>Last four digits: %1</source>
        <translation>Fire siste siffer: %1</translation>
    </message>
    <message>
        <source>E-mail up to the @</source>
        <translation>E-post fram til @</translation>
    </message>
    <message>
        <source>I gave a phone number</source>
        <translation>Eg oppgav eit telefonnummer</translation>
    </message>
    <message>
        <source>I gave an e-mail address only</source>
        <translation>Eg oppgav berre e-postadresse</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
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
        <translation>Mine data</translation>
    </message>
    <message>
        <source>Type the characters under the code of your pass.</source>
        <translation>Skriv teikna under koden på passet ditt.</translation>
    </message>
    <message>
        <source>Hold your pass up to the scanner or the camera. Then you see what is stored of your visit, and can correct it, take it along or erase it.</source>
        <translation>Hald passet opp mot skannaren eller kameraet. Så ser du kva som er lagra om besøket ditt, og kan rette det, ta det med eller slette det.</translation>
    </message>
    <message>
        <source>Hold your pass up to the scanner. Then you see what is stored of your visit, and can correct it, take it along or erase it.</source>
        <translation>Hald passet opp mot skannaren. Så ser du kva som er lagra om besøket ditt, og kan rette det, ta det med eller slette det.</translation>
    </message>
    <message>
        <source>Your pass is lost? The reception can do all of this with you.</source>
        <translation>Har du mista passet? Resepsjonen kan gjere alt dette saman med deg.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Type the pass</source>
        <translation>Skriv inn passet</translation>
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
        <translation>Teken inn. Heretter skriv alle eit kortnamn for å låse opp.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Teken ut.</translation>
    </message>
    <message>
        <source>Taken out. Make a new recovery sheet now.</source>
        <translation>Teken ut. Lag eit nytt gjenopprettingsark no.</translation>
    </message>
    <message>
        <source>The new recovery sheet is the good one now. Destroy the old one: it opens nothing any more.</source>
        <translation>No gjeld det nye gjenopprettingsarket. Makuler det gamle: Det opnar ikkje noko lenger.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Passordfrasen din er endra.</translation>
    </message>
    <message>
        <source>Only one person has the role lead: what happens to her happens to this location. Take in another one.</source>
        <translation>Berre éin person har rolla leiar: Det som skjer med den personen, skjer med denne staden. Ta inn ein til.</translation>
    </message>
    <message>
        <source>Who may unlock here. No visitor is named.</source>
        <translation>Kven som kan låse opp her. Ingen besøkande er nemnde.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
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
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
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
        <translation>Ta inn nokon</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>leiar</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>skranke</translation>
    </message>
    <message>
        <source>taken out %1</source>
        <translation>teken ut %1</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>So that we can reach you if somebody here was infectious. You may say no and come in all the same.</source>
        <translation>Så vi kan nå deg dersom nokon her var smitta. Du kan seie nei og kome inn likevel.</translation>
    </message>
    <message numerus="yes">
        <source>I agree that my visit is kept for %n day(s) for contact tracing.</source>
        <translation>
            <numerusform>Eg samtykkjer til at besøket blir lagra i %n dag for smittesporing.</numerusform>
            <numerusform>Eg samtykkjer til at besøket blir lagra i %n dagar for smittesporing.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that nobody is forgotten in a fire. Without it you are counted without a name.</source>
        <translation>Så ingen blir gløymde om det brenn. Seier du nei, blir du talt utan namn.</translation>
    </message>
    <message>
        <source>My name may stand on the roll call while I am in the building.</source>
        <translation>Namnet mitt kan stå på oppropslista medan eg er i bygget.</translation>
    </message>
    <message>
        <source>You get a pass with which you can see, correct and erase your visit.</source>
        <translation>Du får eit pass som du kan sjå, rette og slette besøket ditt med.</translation>
    </message>
    <message>
        <source>Without contact tracing you get an exit number only, and everything is deleted when you leave.</source>
        <translation>Utan smittesporing får du berre eit utgangsnummer, og alt blir sletta når du går.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Les opp</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>At %1. Read again after somebody came or left.</source>
        <translation>Kl. %1. Les på nytt når nokon har kome eller gått.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) cannot be read: somebody may be missing here.</source>
        <translation>
            <numerusform>%n besøk kan ikkje lesast: Nokon kan mangle her.</numerusform>
            <numerusform>%n besøk kan ikkje lesast: Nokon kan mangle her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the building</source>
        <translation>
            <numerusform>%n person i bygget</numerusform>
            <numerusform>%n personar i bygget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n funnen</numerusform>
            <numerusform>%n funne</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, or not after all</source>
        <translation>Funnen, eller likevel ikkje</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Personar</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kvar</translation>
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
        <translation>Skriv ut på etikettar</translation>
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
        <translation>Ikkje sett gå, lukka kl. %1</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Gjekk kl. %1</translation>
    </message>
</context>
<context>
    <name>SetupPerson</name>
    <message>
        <source>Set up this location</source>
        <translation>Set opp denne staden</translation>
    </message>
    <message>
        <source>As visitors read it at the top of the screen</source>
        <translation>Slik dei besøkande les det øvst på skjermen</translation>
    </message>
    <message>
        <source>Name of the location</source>
        <translation>Namn på staden</translation>
    </message>
    <message>
        <source>Languages, in the order visitors see them</source>
        <translation>Språk, i den rekkjefølgja dei besøkande ser dei</translation>
    </message>
    <message>
        <source>A few letters, typed when there are several of you</source>
        <translation>Nokre få bokstavar, som de skriv når de er fleire</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>Kortnamnet ditt</translation>
    </message>
    <message>
        <source>Stands on each report that you make</source>
        <translation>Står på kvar rapport du lagar</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Fullt namn</translation>
    </message>
    <message>
        <source>At least 12 characters. Nobody else may know it, not even IT.</source>
        <translation>Minst 12 teikn. Ingen andre skal kjenne henne, ikkje eingong IT.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passordfrasen ein gong til</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Hald fram</translation>
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
        <translation>Går alle passordfrasane eller nøklane på denne maskina tapt, er det berre dette arket som opnar besøka. Skriv det ut eller skriv det av, og lås det inn. Det blir ikkje vist igjen.</translation>
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
        <translation>Eg har det på papir</translation>
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
        <translation>Les frå arket ditt</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Opne kiosken</translation>
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
        <translation>Det går ikkje å registrere besøk på denne skjermen akkurat no.</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>Er du her framleis?</translation>
    </message>
    <message numerus="yes">
        <source>Everything on the screen is wiped in %n second(s).</source>
        <translation>
            <numerusform>Alt på skjermen blir sletta om %n sekund.</numerusform>
            <numerusform>Alt på skjermen blir sletta om %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Eg er her framleis</translation>
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
        <translation>Å seie frå til den du besøkjer</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Opprop</translation>
    </message>
    <message>
        <source>%1 – signed out by yourself</source>
        <translation>%1 – meldt ut av deg sjølv</translation>
    </message>
    <message>
        <source>%1 – noted by the reception</source>
        <translation>%1 – ført av resepsjonen</translation>
    </message>
    <message>
        <source>%1 – closed automatically, for nobody noted it</source>
        <translation>%1 – lukka automatisk, for ingen førte det</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ikkje oppgitt</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>kan ikkje lesast lenger</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>til ingen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Du besøkjer</translation>
    </message>
    <message>
        <source>In your party</source>
        <translation>I følgjet ditt</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n vaksen</numerusform>
            <numerusform>%n vaksne</numerusform>
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
        <translation>Du gjekk</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>Du samtykte til</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Personvernerklæring</translation>
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
        <translation>Sletta</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
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
        <translation>via ein kontakt</translation>
    </message>
    <message>
        <source>%1, certain %2 minutes, possible %3 minutes, %4: %5</source>
        <translation>%1, sikkert %2 minutt, mogleg %3 minutt, %4: %5</translation>
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
        <translation>%1, ikkje sett gå, kanskje til %2</translation>
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
        <translation>For deg som jobbar her. Det du opnar, blir ført i loggen.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Eit augeblikk …</translation>
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
        <source>%1, closed automatically</source>
        <translation>%1, lukka automatisk</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>framleis her</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>Skadd, kan ikkje opnast</translation>
    </message>
</context>
<context>
    <name>VisitorFields</name>
    <message>
        <source>Full name</source>
        <translation>Fullt namn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>So that we can reach you if somebody was infectious</source>
        <translation>Så vi kan nå deg dersom nokon var smitta</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>If you would rather be reached there</source>
        <translation>Dersom du heller vil bli nådd der</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Two letters suggest names</source>
        <translation>To bokstavar føreslår namn</translation>
    </message>
    <message>
        <source>Please type the whole name</source>
        <translation>Skriv heile namnet</translation>
    </message>
    <message>
        <source>Please type the whole name, or ask the reception</source>
        <translation>Skriv heile namnet, eller spør i resepsjonen</translation>
    </message>
    <message>
        <source>Whom do you visit?</source>
        <translation>Kven besøkjer du?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome.</source>
        <translation>Velkomen.</translation>
    </message>
    <message>
        <source>Register your visit. It takes less than half a minute.</source>
        <translation>Registrer besøket ditt. Det tek under eit halvt minutt.</translation>
    </message>
    <message>
        <source>Register arrival</source>
        <translation>Registrer at du kjem</translation>
    </message>
    <message>
        <source>I am arriving</source>
        <translation>Eg kjem</translation>
    </message>
    <message>
        <source>Register departure</source>
        <translation>Registrer at du går</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Eg går</translation>
    </message>
</context>
<context>
    <name>WhyForm</name>
    <message>
        <source>Why do you need the names?</source>
        <translation>Kvifor treng du namna?</translation>
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
        <translation>Anna</translation>
    </message>
    <message>
        <source>No names here: this stays in the log.</source>
        <translation>Ingen namn her: dette blir ståande i loggen.</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>Merknad (valfritt)</translation>
    </message>
    <message>
        <source>Case number (if there is one)</source>
        <translation>Saksnummer (om det finst)</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>The location was set up.</source>
        <translation>Staden vart sett opp.</translation>
    </message>
    <message>
        <source>Settings were changed that visitors are told of.</source>
        <translation>Innstillingar som besøkande får vite om, vart endra.</translation>
    </message>
    <message>
        <source>The keys were removed from this machine: what is stored stays sealed.</source>
        <translation>Nøklane vart fjerna frå denne maskina: Det som er lagra, blir verande forsegla.</translation>
    </message>
    <message>
        <source>A privacy notice was published.</source>
        <translation>Ei personvernerklæring vart publisert.</translation>
    </message>
    <message>
        <source>The first person came, with the recovery sheet.</source>
        <translation>Den første personen kom, med gjenopprettingsarket.</translation>
    </message>
    <message>
        <source>Somebody was taken in.</source>
        <translation>Nokon vart teken inn.</translation>
    </message>
    <message>
        <source>Somebody was taken out.</source>
        <translation>Nokon vart teken ut.</translation>
    </message>
    <message>
        <source>A passphrase was changed.</source>
        <translation>Ein passordfrase vart endra.</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried.</source>
        <translation>Ein feil passordfrase vart prøvd.</translation>
    </message>
    <message>
        <source>A new recovery sheet took the place of the old one.</source>
        <translation>Eit nytt gjenopprettingsark erstatta det gamle.</translation>
    </message>
    <message>
        <source>The recovery sheet was tried.</source>
        <translation>Gjenopprettingsarket vart prøvd.</translation>
    </message>
    <message>
        <source>The location was recovered with its sheet, and somebody was taken in.</source>
        <translation>Staden vart gjenoppretta med arket, og nokon vart teken inn.</translation>
    </message>
    <message>
        <source>The device&apos;s own key was lost and made anew.</source>
        <translation>Nøkkelen til maskina gjekk tapt og vart laga på nytt.</translation>
    </message>
    <message>
        <source>The keyring&apos;s note of the log was lost.</source>
        <translation>Det nøkkelringen visste om loggen, gjekk tapt.</translation>
    </message>
    <message>
        <source>The keys of these days were lost.</source>
        <translation>Nøklane for desse dagane gjekk tapt.</translation>
    </message>
    <message>
        <source>The keys of so many holds were lost.</source>
        <translation>Nøklane for så mange sikringar gjekk tapt.</translation>
    </message>
    <message>
        <source>The visits of the last days were opened.</source>
        <translation>Besøka dei siste dagane vart opna.</translation>
    </message>
    <message>
        <source>The roll call was opened.</source>
        <translation>Oppropslista vart opna.</translation>
    </message>
    <message>
        <source>The report was opened.</source>
        <translation>Rapporten vart opna.</translation>
    </message>
    <message>
        <source>What was opened in this line was printed.</source>
        <translation>Det som vart opna i denne linja, vart skrive ut.</translation>
    </message>
    <message>
        <source>What was opened in this line was sealed to this key, to leave in a file.</source>
        <translation>Det som vart opna i denne linja, vart forsegla til denne nøkkelen for å sendast ut som fil.</translation>
    </message>
    <message>
        <source>Contacts were traced.</source>
        <translation>Kontaktar vart spora.</translation>
    </message>
    <message>
        <source>Visits noted elsewhere were entered.</source>
        <translation>Besøk noterte ein annan stad vart førte inn.</translation>
    </message>
    <message>
        <source>The visits of each day were counted, without names.</source>
        <translation>Besøka kvar dag vart talde opp, utan namn.</translation>
    </message>
    <message>
        <source>A visitor was registered at the desk, on her behalf.</source>
        <translation>Ein besøkande vart registrert i resepsjonen, på vegner av den besøkande.</translation>
    </message>
    <message>
        <source>A visit was ended at the desk.</source>
        <translation>Eit besøk vart avslutta i resepsjonen.</translation>
    </message>
    <message>
        <source>A visit was seen.</source>
        <translation>Eit besøk vart sett.</translation>
    </message>
    <message>
        <source>What is kept of a visit was taken along.</source>
        <translation>Det som er lagra om eit besøk, vart teke med.</translation>
    </message>
    <message>
        <source>A visit was corrected.</source>
        <translation>Eit besøk vart retta.</translation>
    </message>
    <message>
        <source>A visit was erased.</source>
        <translation>Eit besøk vart sletta.</translation>
    </message>
    <message>
        <source>The agreement to tracing was withdrawn.</source>
        <translation>Samtykket til sporing vart trekt.</translation>
    </message>
    <message>
        <source>The agreement to tell the host was withdrawn.</source>
        <translation>Samtykket til å seie frå til verten vart trekt.</translation>
    </message>
    <message>
        <source>The agreement to the roll call was withdrawn.</source>
        <translation>Samtykket til oppropet vart trekt.</translation>
    </message>
    <message>
        <source>A visit was opened, and what was asked was refused.</source>
        <translation>Eit besøk vart opna, og det som vart bede om, vart avvist.</translation>
    </message>
    <message>
        <source>A pass was blocked for an hour after three wrong tries.</source>
        <translation>Eit pass vart sperra i ein time etter tre feil forsøk.</translation>
    </message>
    <message>
        <source>A visit was handed over.</source>
        <translation>Eit besøk vart utlevert.</translation>
    </message>
    <message>
        <source>Visits were put on hold.</source>
        <translation>Besøk vart sikra.</translation>
    </message>
    <message>
        <source>The hold was approved by the second person.</source>
        <translation>Sikringa vart godkjend av den andre personen.</translation>
    </message>
    <message>
        <source>The end of a hold was moved.</source>
        <translation>Slutten på ei sikring vart flytta.</translation>
    </message>
    <message>
        <source>The hold&apos;s new end was approved by the second person.</source>
        <translation>Den nye slutten på sikringa vart godkjend av den andre personen.</translation>
    </message>
    <message>
        <source>The visits on a hold were opened.</source>
        <translation>Besøka i ei sikring vart opna.</translation>
    </message>
    <message>
        <source>A hold has ended.</source>
        <translation>Ei sikring er avslutta.</translation>
    </message>
    <message>
        <source>The days up to this one were deleted.</source>
        <translation>Dagane til og med denne vart sletta.</translation>
    </message>
    <message>
        <source>The clock jumped ahead: nothing is deleted until it is sure.</source>
        <translation>Klokka hoppa fram: ingenting blir sletta før det er sikkert.</translation>
    </message>
    <message>
        <source>The clock went back.</source>
        <translation>Klokka gjekk tilbake.</translation>
    </message>
    <message>
        <source>The clock is right again.</source>
        <translation>Klokka er rett igjen.</translation>
    </message>
    <message>
        <source>A lead confirmed the clock.</source>
        <translation>Ein leiar stadfesta klokka.</translation>
    </message>
    <message>
        <source>A second person confirmed the clock.</source>
        <translation>Ein annan person stadfesta klokka.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Ein tryggingskopi vart laga.</translation>
    </message>
    <message>
        <source>Visits were put back from a backup.</source>
        <translation>Besøk vart lagde tilbake frå ein tryggingskopi.</translation>
    </message>
    <message>
        <source>Lines that the keyring knew of are gone: an old store was put back, or the keyring&apos;s note was spoilt.</source>
        <translation>Linjer som nøkkelringen kjende til, er borte: eit gammalt lager vart sett tilbake, eller det nøkkelringen visste, vart øydelagt.</translation>
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
        <translation>Disken med lageret er ikkje kryptert: Den som tek han ut, har filene til nøkkelringen og lageret. Krypter han (LUKS, BitLocker, FileVault).</translation>
    </message>
    <message>
        <source>Whether the disk with the store is encrypted cannot be told from here. Please check it by hand.</source>
        <translation>Om disken med lageret er kryptert, går det ikkje an å sjå herifrå. Kontroller det sjølv.</translation>
    </message>
    <message>
        <source>No memory is written to a disk in clear.</source>
        <translation>Ikkje noko minne blir skrive ukryptert til ein disk.</translation>
    </message>
    <message>
        <source>The swap space {file} is not encrypted: memory may be written there in clear. Encrypt it.</source>
        <translation>Vekselminnet {file} er ikkje kryptert: Minne kan bli skrive ukryptert dit. Krypter det.</translation>
    </message>
    <message>
        <source>Store and keyring belong to the account that runs this.</source>
        <translation>Lager og nøkkelring høyrer til kontoen som køyrer dette.</translation>
    </message>
    <message>
        <source>The store belongs to the account {owner}, and this was started by another one, which has not its keyring. Start every command as {owner}.</source>
        <translation>Lageret høyrer til kontoen {owner}, og dette vart starta av ein annan, som ikkje har nøkkelringen. Start alle kommandoar som {owner}.</translation>
    </message>
    <message>
        <source>Only the account itself can read the files.</source>
        <translation>Berre kontoen sjølv kan lese filene.</translation>
    </message>
    <message>
        <source>Other accounts can get at {file}. Take their rights away (chmod go= on it).</source>
        <translation>Andre kontoar kjem til {file}. Ta frå dei rettane (chmod go= på fila).</translation>
    </message>
    <message>
        <source>There is room on the disk: {free} MB.</source>
        <translation>Det er plass på disken: {free} MB.</translation>
    </message>
    <message>
        <source>The disk has only {free} MB left. Please make room.</source>
        <translation>Disken har berre {free} MB igjen. Rydd plass.</translation>
    </message>
    <message>
        <source>The disk has only {free} MB left: soon nobody can check in. Please make room.</source>
        <translation>Disken har berre {free} MB igjen: Snart kan ingen registrere seg. Rydd plass.</translation>
    </message>
    <message>
        <source>The program&apos;s log can be written.</source>
        <translation>Loggen til programmet kan skrivast.</translation>
    </message>
    <message>
        <source>The program&apos;s log cannot be written. Look at the folder {file}.</source>
        <translation>Loggen til programmet kan ikkje skrivast. Sjå på mappa {file}.</translation>
    </message>
    <message>
        <source>The printer {printer} takes jobs.</source>
        <translation>Skrivaren {printer} tek imot jobbar.</translation>
    </message>
    <message>
        <source>No printer is set up, so no report comes on paper. Add one, and name it in the settings.</source>
        <translation>Ingen skrivar er sett opp, så ingen rapport kjem på papir. Legg til ein, og nemn han i innstillingane.</translation>
    </message>
    <message>
        <source>The printer {printer} of the settings is not there. Add it, or name another one in the settings.</source>
        <translation>Skrivaren {printer} frå innstillingane finst ikkje. Legg han til, eller nemn ein annan i innstillingane.</translation>
    </message>
    <message>
        <source>The printer {printer} is stopped or refuses jobs. Look at it, then start its queue again.</source>
        <translation>Skrivaren {printer} er stansa eller avviser jobbar. Sjå til han, og start køen igjen.</translation>
    </message>
    <message>
        <source>The printer cannot be asked from here. Please print a test page.</source>
        <translation>Skrivaren kan ikkje spørjast herifrå. Skriv ut ei testside.</translation>
    </message>
    <message>
        <source>Printed pages are not kept by the print server.</source>
        <translation>Utskriftstenaren tek ikkje vare på utskrivne sider.</translation>
    </message>
    <message>
        <source>The print server keeps a copy of printed pages, with their names. Write `PreserveJobFiles No` into cupsd.conf and start CUPS again.</source>
        <translation>Utskriftstenaren tek vare på ein kopi av utskrivne sider, med namna. Skriv `PreserveJobFiles No` i cupsd.conf og start CUPS på nytt.</translation>
    </message>
    <message>
        <source>Whether the print server keeps copies of printed pages cannot be told from here. Please check PreserveJobFiles, or the spooler&apos;s setting to keep documents.</source>
        <translation>Om utskriftstenaren tek vare på kopiar av utskrivne sider, går det ikkje an å sjå herifrå. Kontroller PreserveJobFiles, eller innstillinga i køen for å ta vare på dokument.</translation>
    </message>
    <message>
        <source>The settings use no camera.</source>
        <translation>Innstillingane bruker ikkje kamera.</translation>
    </message>
    <message>
        <source>A camera is there.</source>
        <translation>Det er eit kamera her.</translation>
    </message>
    <message>
        <source>The settings use a camera, and none is there. Plug it in, or set camera.use = false.</source>
        <translation>Innstillingane bruker kamera, og det finst ikkje noko. Kople det til, eller set camera.use = false.</translation>
    </message>
    <message>
        <source>The camera cannot be asked from here. Please hold a badge before it.</source>
        <translation>Kameraet kan ikkje spørjast herifrå. Hald eit besøkskort framfor det.</translation>
    </message>
    <message>
        <source>The screen is {width} mm wide.</source>
        <translation>Skjermen er {width} mm brei.</translation>
    </message>
    <message>
        <source>The screen says that it is {width} mm wide, the settings say {set}. Please measure it: buttons get their size by screen.width_mm.</source>
        <translation>Skjermen seier at han er {width} mm brei, innstillingane seier {set}. Mål han: Knappane får storleiken sin frå screen.width_mm.</translation>
    </message>
    <message>
        <source>No screen says how wide it is. Please measure it, and set screen.width_mm in the settings.</source>
        <translation>Ingen skjerm seier kor brei han er. Mål han, og set screen.width_mm i innstillingane.</translation>
    </message>
    <message>
        <source>The clock is right: {now}.</source>
        <translation>Klokka er rett: {now}.</translation>
    </message>
    <message>
        <source>The clock ({now}) jumped ahead of what was believed: nothing is deleted. Set it right, or let a lead confirm it with `innom clock confirm`.</source>
        <translation>Klokka ({now}) har hoppa forbi det som var trudd: Ingenting blir sletta. Still ho, eller la ein leiar stadfeste ho med `innom clock confirm`.</translation>
    </message>
    <message>
        <source>The clock is behind what it has shown before ({now}). Set it right, or let a lead confirm it with `innom clock confirm`.</source>
        <translation>Klokka er bak det ho har vist før ({now}). Still ho, eller la ein leiar stadfeste ho med `innom clock confirm`.</translation>
    </message>
    <message>
        <source>Deletion is paused since {since}, for the clock is in doubt. Let a lead confirm the date with `innom clock confirm`.</source>
        <translation>Slettinga er sett på pause sidan {since}, for klokka er usikker. La ein leiar stadfeste datoen med `innom clock confirm`.</translation>
    </message>
    <message>
        <source>Deletion is not paused.</source>
        <translation>Slettinga er ikkje sett på pause.</translation>
    </message>
    <message>
        <source>A time server keeps the clock.</source>
        <translation>Ein tidstenar held klokka rett.</translation>
    </message>
    <message>
        <source>No time server keeps the clock. Switch one on (timedatectl set-ntp true).</source>
        <translation>Ingen tidstenar held klokka rett. Slå på ein (timedatectl set-ntp true).</translation>
    </message>
    <message>
        <source>Whether a time server keeps the clock cannot be told. Please check it by hand.</source>
        <translation>Om ein tidstenar held klokka rett, går det ikkje an å sjå. Kontroller det sjølv.</translation>
    </message>
    <message>
        <source>The settings can be read: {site}.</source>
        <translation>Innstillingane kan lesast: {site}.</translation>
    </message>
    <message>
        <source>The keyring answers and has the store&apos;s keys ({backend}).</source>
        <translation>Nøkkelringen svarar og har nøklane til lageret ({backend}).</translation>
    </message>
    <message>
        <source>The keyring was not asked: it is another account&apos;s.</source>
        <translation>Nøkkelringen vart ikkje spurd: Han høyrer til ein annan konto.</translation>
    </message>
    <message>
        <source>Every page of the store is as it was written.</source>
        <translation>Kvar side av lageret er slik ho vart skriven.</translation>
    </message>
    <message>
        <source>The keyring has the key of each day that is kept: {days}.</source>
        <translation>Nøkkelringen har nøkkelen til kvar dag som er lagra: {days}.</translation>
    </message>
    <message>
        <source>The keyring lacks the keys of {days} days: their visits cannot be opened. An older keyring was put back, or its files were changed.</source>
        <translation>Nøkkelringen manglar nøklane til {days} dagar: Besøka frå dei kan ikkje opnast. Ein eldre nøkkelring vart lagd tilbake, eller filene vart endra.</translation>
    </message>
    <message>
        <source>Visits are kept {days} days.</source>
        <translation>Besøk blir lagra i {days} dagar.</translation>
    </message>
    <message>
        <source>Visits are kept {days} days. Datatilsynet: normally at most ten. Have the reason in writing.</source>
        <translation>Besøk blir lagra i {days} dagar. Datatilsynet: normalt høgst ti. Ha grunngivinga skriftleg.</translation>
    </message>
    <message>
        <source>All that is due is deleted. Next time: {next}.</source>
        <translation>Alt som skal slettast, er sletta. Neste gong: {next}.</translation>
    </message>
    <message>
        <source>Not all that is due is deleted. Start `innom purge`, and read what it answers.</source>
        <translation>Ikkje alt som skal slettast, er sletta. Start `innom purge`, og les kva svaret er.</translation>
    </message>
    <message>
        <source>Deletion fails since {since}. Start `innom purge`, and read what it answers.</source>
        <translation>Slettinga har mislykkast sidan {since}. Start `innom purge`, og les kva svaret er.</translation>
    </message>
    <message>
        <source>The log is whole. Lines: {lines}.</source>
        <translation>Loggen er heil. Linjer: {lines}.</translation>
    </message>
    <message>
        <source>The log is not as it was written, first at line {line}. `innom audit verify` says where else.</source>
        <translation>Loggen er ikkje slik han vart skriven, først ved linje {line}. `innom audit verify` seier kvar elles.</translation>
    </message>
    <message>
        <source>Persons with the role lead: {leads}.</source>
        <translation>Personar med rolla leiar: {leads}.</translation>
    </message>
    <message>
        <source>Only one person has the role lead. Let her take in another: `innom staff add NAME --role lead`.</source>
        <translation>Berre éin person har rolla leiar. La vedkomande ta inn ein til: `innom staff add NAME --role lead`.</translation>
    </message>
    <message>
        <source>Nobody has chosen a passphrase yet, so no visitor is taken. That is done there.</source>
        <translation>Ingen har valt ein passordfrase enno, så ingen besøkande blir tekne imot. Det blir gjort på staden.</translation>
    </message>
    <message>
        <source>What the recovery sheet opens is there.</source>
        <translation>Det gjenopprettingsarket opnar, er der.</translation>
    </message>
    <message>
        <source>What the recovery sheet opens is gone. Let a lead make a new sheet on the page People or with `innom staff sheet`.</source>
        <translation>Det gjenopprettingsarket opnar, er borte. La ein leiar lage eit nytt ark på sida Personar eller med `innom staff sheet`.</translation>
    </message>
    <message>
        <source>No alert waits.</source>
        <translation>Ingen varsel ventar.</translation>
    </message>
    <message>
        <source>Alerts that wait: {alerts}. `innom alerts` lists them.</source>
        <translation>Varsel som ventar: {alerts}. `innom alerts` viser dei.</translation>
    </message>
    <message>
        <source>No older copy of the store lies beside it.</source>
        <translation>Ingen eldre kopi av lageret ligg ved sida av det.</translation>
    </message>
    <message>
        <source>An older copy of the store lies beside it: {file}. Delete it when it is needed no more.</source>
        <translation>Ein eldre kopi av lageret ligg ved sida av det: {file}. Slett han når ingen treng han lenger.</translation>
    </message>
    <message>
        <source>The reserve for a full disk is there.</source>
        <translation>Reserven for ein full disk er der.</translation>
    </message>
    <message>
        <source>The reserve for a full disk is used up. It is laid again once there is room on the disk.</source>
        <translation>Reserven for ein full disk er brukt opp. Han blir lagd på nytt når det er plass på disken.</translation>
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
        <translation>Anna</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
    <message>
        <source>DEMO – invented visitors</source>
        <translation>DEMO – oppdikta besøkande</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Stad</translation>
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
        <translation>Laga</translation>
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
        <translation>Kjedehovud</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Tider i</translation>
    </message>
    <message>
        <source>Destroy by</source>
        <translation>Skal makulerast innan</translation>
    </message>
    <message>
        <source>Log entry {number}, chain head {head}. Times in {zone}.</source>
        <translation>Loggpost {number}, kjedehovud {head}. Tider i {zone}.</translation>
    </message>
    <message>
        <source>Destroy by {day}</source>
        <translation>Skal makulerast innan {day}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Gjenopprettingsark</translation>
    </message>
    <message>
        <source>With these characters the visitor register of this location can be opened again when its computer is lost or broken and when everybody has forgotten the passphrase. Nobody can make them anew.</source>
        <translation>Med desse teikna kan besøksregisteret på staden opnast igjen når maskina er borte eller øydelagd, og når alle har gløymt passordfrasen. Ingen kan lage dei på nytt.</translation>
    </message>
    <message>
        <source>Keep this sheet in a safe, away from the computer. Do not copy, photograph or send it. Whoever holds it and the computer can read all visitors. After it has been used, a new sheet is made and this one is destroyed.</source>
        <translation>Oppbevar arket i ein safe, borte frå maskina. Ikkje kopier, fotografer eller send det. Den som har både arket og maskina, kan lese alle besøkande. Når arket er brukt, blir det laga eit nytt, og dette blir makulert.</translation>
    </message>
    <message>
        <source>The same groups, for a scanner</source>
        <translation>Dei same gruppene, for ein skannar</translation>
    </message>
    <message>
        <source>DEMO – opens nothing</source>
        <translation>DEMO – opnar ingenting</translation>
    </message>
    <message>
        <source>To sign out, type this number at the screen or hold the code to the scanner:</source>
        <translation>For å melde deg ut tastar du dette nummeret på skjermen eller held koden opp mot skannaren:</translation>
    </message>
    <message>
        <source>This part may be worn. It signs out, and opens nothing.</source>
        <translation>Denne delen kan du bere synleg. Han melder deg ut og opnar ingenting.</translation>
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
        <translation>Med det ser du på skjermen kva som er lagra om besøket ditt, og kan rette det, ta det med, trekkje samtykket eller slette det. Du blir spurd om dei fire siste sifra i telefonnummeret, eller e-postadressa fram til @.</translation>
    </message>
    <message>
        <source>Tear it off and keep it to yourself.</source>
        <translation>Riv det av og ha det for deg sjølv.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted when you leave.</source>
        <translation>Alt om besøket ditt blir sletta når du går.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted on {day}.</source>
        <translation>Alt om besøket ditt blir sletta {day}.</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Laga for</translation>
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
        <translation>Gjekk</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What is stored of your visit</source>
        <translation>Kva som er lagra om besøket ditt</translation>
    </message>
    <message>
        <source>Telling the host</source>
        <translation>Seie frå til verten</translation>
    </message>
    <message>
        <source>signed out by yourself</source>
        <translation>meldt ut av deg sjølv</translation>
    </message>
    <message>
        <source>noted by the reception</source>
        <translation>ført av resepsjonen</translation>
    </message>
    <message>
        <source>Asked for with the pass of this visit.</source>
        <translation>Bede om med passet til dette besøket.</translation>
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
        <translation>Samtykt til</translation>
    </message>
    <message>
        <source>Privacy notice, version</source>
        <translation>Personvernerklæring, versjon</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Lagra til</translation>
    </message>
    <message>
        <source>Kept by order of</source>
        <translation>Lagra etter pålegg frå</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Utlevert</translation>
    </message>
    <message>
        <source>Number of the visit</source>
        <translation>Nummeret på besøket</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>Same vert</translation>
    </message>
    <message>
        <source>Certain, min</source>
        <translation>Sikkert, min</translation>
    </message>
    <message>
        <source>Possible, min</source>
        <translation>Mogleg, min</translation>
    </message>
    <message>
        <source>Who was here together</source>
        <translation>Kven som var her samstundes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktar</translation>
    </message>
    <message>
        <source>Who met a contact</source>
        <translation>Kven som møtte ein kontakt</translation>
    </message>
    <message>
        <source>Visits: {visits}. Contacts, who shared at least {minutes} minutes with this person: {contacts}.</source>
        <translation>Besøk: {visits}. Kontaktar, som delte minst {minutes} minutt med denne personen: {contacts}.</translation>
    </message>
    <message>
        <source>Certain: both were seen coming and leaving. Possible: nobody saw one of them leave, who may have been here until the time shown. A filled bar is certain, a dashed one possible.</source>
        <translation>Sikkert: begge vart sett då dei kom og gjekk. Mogleg: ingen såg at ein av dei gjekk, og han eller ho kan ha vore her til tida som er vist. Ein fylt strek er sikker, ein stipla er mogleg.</translation>
    </message>
    <message>
        <source>Damaged entries that could not be read: {count}. Contacts may be missing here.</source>
        <translation>Skadde oppføringar som ikkje kunne lesast: {count}. Kontaktar kan mangle her.</translation>
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
        <translation>Her dei same dagane, og ingen kontakt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Vaksne</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>This entry is damaged and cannot be read ({id}).</source>
        <translation>Denne oppføringa er skadd og kan ikkje lesast ({id}).</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikkje lesast</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>framleis her</translation>
    </message>
    <message>
        <source>closed automatically</source>
        <translation>lukka automatisk</translation>
    </message>
    <message>
        <source>Visits of today</source>
        <translation>Besøk i dag</translation>
    </message>
    <message>
        <source>Visits of the last {count} days</source>
        <translation>Besøk dei siste {count} dagane</translation>
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
        <translation>held fram</translation>
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
        <translation>Kvitteringa nemner ingen besøkande. Loggen på staden inneheld dei same postane.</translation>
    </message>
    <message>
        <source>The visitors are told at once when they use their pass.</source>
        <translation>Dei besøkande får vite det med ein gong, når dei bruker passet sitt.</translation>
    </message>
    <message>
        <source>The visitors are told when they use their pass, from {day} on.</source>
        <translation>Dei besøkande får vite det når dei bruker passet sitt, frå {day}.</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Besøk per dag</translation>
    </message>
    <message>
        <source>How many visits were registered on each day that is over. Fewer than {fewest}, none too, are shown as &lt;{fewest}. A month is the sum of the days that show a number.</source>
        <translation>Kor mange besøk som vart registrerte kvar dag som er over. Færre enn {fewest}, òg ingen, blir viste som &lt;{fewest}. Ein månad er summen av dagane som viser eit tal.</translation>
    </message>
    <message>
        <source>No day with visits is over yet.</source>
        <translation>Ingen dag med besøk er over enno.</translation>
    </message>
    <message>
        <source>Visits: {visits}. Days with {fewest} or more: {told}. Days with fewer: {untold}.</source>
        <translation>Besøk: {visits}. Dagar med {fewest} eller fleire: {told}. Dagar med færre: {untold}.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Vekedag</translation>
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
        <translation>Motteke av</translation>
    </message>
    <message>
        <source>Place, date, signature</source>
        <translation>Stad, dato, underskrift</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ikkje kontakt</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Kven det gjeld</translation>
    </message>
    <message>
        <source>Least minutes together</source>
        <translation>Minste tal på minutt saman</translation>
    </message>
    <message>
        <source>Visits that cannot be read</source>
        <translation>Besøk som ikkje kan lesast</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Framleis her</translation>
    </message>
    <message>
        <source>Closed automatically</source>
        <translation>Lukka automatisk</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Skadd</translation>
    </message>
    <message>
        <source>Closed automatically: nobody saw this visitor leave; the time shown is the closing time.</source>
        <translation>Lukka automatisk: ingen har sett at den besøkande gjekk; tida er stengjetida på staden.</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>I bygget</translation>
    </message>
    <message>
        <source>Closed automatically in the last 12 hours: nobody saw them leave, they may still be inside.</source>
        <translation>Lukka automatisk dei siste 12 timane: ingen såg dei gå, og dei kan vere inne framleis.</translation>
    </message>
    <message>
        <source>Not seen leaving</source>
        <translation>Ikkje sett då dei gjekk</translation>
    </message>
    <message>
        <source>Left in the last 15 minutes</source>
        <translation>Gjekk dei siste 15 minutta</translation>
    </message>
    <message>
        <source>People in the building: {count}</source>
        <translation>Personar i bygget: {count}</translation>
    </message>
    <message>
        <source>Adults: {adults}. Children: {children}. Visits: {visits}, without a name: {nameless}.</source>
        <translation>Vaksne: {adults}. Barn: {children}. Besøk: {visits}, utan namn: {nameless}.</translation>
    </message>
    <message>
        <source>Entries that cannot be read, so that nobody is counted: {count}</source>
        <translation>Oppføringar som ikkje kan lesast, så ingen er talde: {count}</translation>
    </message>
    <message>
        <source>Damaged entries of the last days that could not be read: {count}. Somebody may be missing here.</source>
        <translation>Skadde oppføringar dei siste dagane som ikkje kunne lesast: {count}. Nokon kan mangle her.</translation>
    </message>
    <message>
        <source>Who is not registered for contact tracing is deleted on leaving and at closing time, and stands in the first list only.</source>
        <translation>Den som ikkje er registrert for smittesporing, blir sletta når vedkomande går og ved stengjetid, og står berre i den første lista.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Korleis det slutta</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>melde seg ut</translation>
    </message>
    <message>
        <source>Letters to contacts</source>
        <translation>Brev til kontaktar</translation>
    </message>
    <message>
        <source>Log entry {number}, chain head {head}.</source>
        <translation>Loggpost {number}, kjedehovud {head}.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Who came or left after the backup was made is not in it, nor what was corrected since.</source>
        <translation>Den som kom eller gjekk etter at tryggingskopien vart laga, står ikkje i han, og heller ikkje det som er retta sidan.</translation>
    </message>
    <message>
        <source>Whose visit was erased or who took an agreement back after the backup was made cannot be known: please erase these again.</source>
        <translation>Kven som fekk besøket sletta eller trekte eit samtykke etter at tryggingskopien vart laga, kan ingen vite: Slett dei på nytt.</translation>
    </message>
    <message>
        <source>Who was taken out of the staff after the backup was made belongs again: please take them out again.</source>
        <translation>Den som vart teken ut av personalet etter at tryggingskopien vart laga, høyrer til igjen: Ta dei ut på nytt.</translation>
    </message>
    <message>
        <source>Visits that were kept until leaving only were not put back: whether these visitors have left cannot be known.</source>
        <translation>Besøk som berre vart lagra til dei gjekk, vart ikkje lagde tilbake: Om desse besøkande har gått, kan ingen vite.</translation>
    </message>
    <message>
        <source>Visits were corrected after the backup was made; one that was put back may say what it said before.</source>
        <translation>Besøk vart retta etter at tryggingskopien vart laga; eit som vart lagt tilbake, kan seie det same som før.</translation>
    </message>
    <message>
        <source>The keys of some days are not in the backup: the visits of those days cannot be opened here.</source>
        <translation>Nøklane til nokre dagar er ikkje i tryggingskopien: Besøka frå desse dagane kan ikkje opnast her.</translation>
    </message>
    <message>
        <source>The backup holds the keys of the days that are kept: until it is destroyed, whoever has it and the recovery sheet opens these days, also after they are deleted here. Take it for moving to another machine only, and destroy it then.</source>
        <translation>Tryggingskopien inneheld nøklane til dagane som er lagra: Til han er øydelagd, opnar den som har han og gjenopprettingsarket, desse dagane, også etter at dei er sletta her. Bruk han berre til å flytte til ei anna maskin, og øydelegg han så.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>Please write your name.</source>
        <translation>Skriv namnet ditt.</translation>
    </message>
    <message>
        <source>Please fill in this field.</source>
        <translation>Fyll ut dette feltet.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it to 100 characters.</source>
        <translation>Dette er for langt. Kort det ned til 100 teikn.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be stored. Please type it again.</source>
        <translation>Dette inneheld eit teikn som ikkje kan lagrast. Skriv det på nytt.</translation>
    </message>
    <message>
        <source>This holds a letter with too many accents. Please type it again.</source>
        <translation>Dette inneheld ein bokstav med for mange aksentar. Skriv det på nytt.</translation>
    </message>
    <message>
        <source>The field {field} must be text.</source>
        <translation>Feltet {field} må vere tekst.</translation>
    </message>
    <message>
        <source>A phone number has {least} to {most} digits and no letters. Please check it.</source>
        <translation>Eit telefonnummer har {least} til {most} siffer og ingen bokstavar. Sjekk det.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Please check it.</source>
        <translation>Dette er ikkje ei heil e-postadresse. Sjekk ho.</translation>
    </message>
    <message>
        <source>To be traced we must be able to reach you: please give a phone number or an e-mail address.</source>
        <translation>For smittesporing må vi kunne nå deg: skriv telefonnummer eller e-postadresse.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>Talet må vere frå {least} til {most}.</translation>
    </message>
    <message>
        <source>The purposes must be a list of tracing, host and roll_call.</source>
        <translation>Føremåla må vere ei liste av tracing, host og roll_call.</translation>
    </message>
    <message>
        <source>Nobody here is found under this name. Please choose a name that is suggested, ask the reception, or leave the field empty.</source>
        <translation>Vi finn ingen her med dette namnet. Vel eit namn som blir føreslått, spør resepsjonen, eller lat feltet stå tomt.</translation>
    </message>
    <message>
        <source>The time in {field} is missing.</source>
        <translation>Tidspunktet i {field} manglar.</translation>
    </message>
    <message>
        <source>The time in {field} must be written as 2026-11-22T09:30:00+01:00.</source>
        <translation>Tidspunktet i {field} må skrivast som 2026-11-22T09:30:00+01:00.</translation>
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
        <translation>Tidspunktet må ha ein tidsskilnad, som +01:00.</translation>
    </message>
    <message>
        <source>The visit is older than the {days} days for which visits are kept.</source>
        <translation>Besøket er eldre enn dei {days} dagane besøk blir lagra.</translation>
    </message>
    <message>
        <source>The time in {field} has not come yet.</source>
        <translation>Tidspunktet i {field} har ikkje vore enno.</translation>
    </message>
    <message>
        <source>The visit cannot end before it began.</source>
        <translation>Besøket kan ikkje slutte før det byrja.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Dette er ikkje eit JSON-objekt.</translation>
    </message>
    <message>
        <source>An exit number has four digits.</source>
        <translation>Eit utgangsnummer har fire siffer.</translation>
    </message>
    <message>
        <source>Nobody here has this exit number. Please check it, or ask the reception.</source>
        <translation>Ingen her har dette utgangsnummeret. Sjekk det, eller spør i resepsjonen.</translation>
    </message>
    <message>
        <source>There is no free exit number. Please see the reception.</source>
        <translation>Det er ingen ledige utgangsnummer. Snakk med resepsjonen.</translation>
    </message>
    <message>
        <source>This is not a code of ours. Please use your exit number, badge or pass.</source>
        <translation>Dette er ikkje ein av kodane våre. Bruk utgangsnummeret, besøkskortet eller besøkspasset.</translation>
    </message>
    <message>
        <source>This is not a valid badge. Please check the code.</source>
        <translation>Dette er ikkje eit gyldig besøkskort. Sjekk koden.</translation>
    </message>
    <message>
        <source>This badge is of another location.</source>
        <translation>Dette besøkskortet er frå ein annan stad.</translation>
    </message>
    <message>
        <source>This is a pass, not a badge.</source>
        <translation>Dette er eit pass, ikkje eit besøkskort.</translation>
    </message>
    <message>
        <source>This is not a valid pass. Please check the code.</source>
        <translation>Dette er ikkje eit gyldig pass. Sjekk koden.</translation>
    </message>
    <message>
        <source>This is not a pass of ours. Please hold up the pass that you got when you arrived.</source>
        <translation>Dette er ikkje eit pass frå oss. Hald opp passet du fekk då du kom.</translation>
    </message>
    <message>
        <source>Group {groups} of the pass is mistyped. Please check it.</source>
        <translation>Gruppe {groups} i passet er feilskriven. Sjekk henne.</translation>
    </message>
    <message>
        <source>One of the groups {groups} of the pass is mistyped. Please check them.</source>
        <translation>Ei av gruppene {groups} i passet er feilskriven. Sjekk dei.</translation>
    </message>
    <message>
        <source>This pass is of another location.</source>
        <translation>Dette passet er frå ein annan stad.</translation>
    </message>
    <message>
        <source>This is a badge. A badge opens nothing.</source>
        <translation>Dette er eit besøkskort. Eit besøkskort opnar ingenting.</translation>
    </message>
    <message>
        <source>This visit is kept only until you leave, and its pass opens nothing any more.</source>
        <translation>Dette besøket blir berre lagra til du går, og besøkspasset opnar ikkje noko lenger.</translation>
    </message>
    <message>
        <source>Three wrong tries: this pass is blocked here for {minutes} min. The reception can help you meanwhile.</source>
        <translation>Tre feil forsøk: dette besøkspasset er sperra her i {minutes} min. Resepsjonen kan hjelpe deg så lenge.</translation>
    </message>
    <message>
        <source>This does not match what was written at check-in. Please type the last four digits of the phone number or, if none was given, the e-mail up to the @.</source>
        <translation>Dette stemmer ikkje med det som vart skrive ved innsjekk. Skriv dei fire siste sifra i telefonnummeret, eller, om det ikkje vart oppgitt, e-postadressa fram til @.</translation>
    </message>
    <message>
        <source>Your details are too long for a card. Nothing was made; next time please type them again.</source>
        <translation>Opplysningane dine er for lange for eit kort. Det vart ikkje laga; skriv dei på nytt neste gong.</translation>
    </message>
    <message>
        <source>This card cannot be read. Please type your details.</source>
        <translation>Dette kortet kan ikkje lesast. Skriv opplysningane dine.</translation>
    </message>
    <message>
        <source>This card is for arriving. To leave, please use your exit number, badge or pass.</source>
        <translation>Dette kortet er for å kome. Skal du gå, bruk utgangsnummeret, besøkskortet eller passet.</translation>
    </message>
    <message>
        <source>This visit has ended already.</source>
        <translation>Dette besøket er alt avslutta.</translation>
    </message>
    <message>
        <source>Nothing is stored of this visit any more.</source>
        <translation>Ingenting er lagra om dette besøket lenger.</translation>
    </message>
    <message>
        <source>{authority} has ordered that this visit is kept until {day}. Until then nothing of it can be withdrawn or erased. If something in it is wrong, the person in charge at the reception can correct it.</source>
        <translation>{authority} har pålagt at dette besøket blir lagra til {day}. Til då kan ingenting trekkjast eller slettast. Er noko feil, kan den ansvarlege i resepsjonen rette det.</translation>
    </message>
    <message>
        <source>A correction gives some of these fields and no other: {fields}.</source>
        <translation>Ei retting gir nokre av desse felta og ingen andre: {fields}.</translation>
    </message>
    <message>
        <source>A visit stays on its day. Please erase it and enter it anew with the other day.</source>
        <translation>Eit besøk blir verande på dagen sin. Slett det, og før det inn på nytt med den andre dagen.</translation>
    </message>
    <message>
        <source>The visits of that day are deleted for good. Please check the clock of this machine.</source>
        <translation>Besøka frå den dagen er sletta for godt. Sjekk klokka på denne maskina.</translation>
    </message>
    <message>
        <source>This location has no staff yet. Please finish the set-up at the screen first.</source>
        <translation>Denne staden har ingen tilsette enno. Fullfør oppsettet på skjermen først.</translation>
    </message>
    <message>
        <source>This location has its first person already.</source>
        <translation>Denne staden har alt den første personen sin.</translation>
    </message>
    <message>
        <source>Locked. Please unlock again.</source>
        <translation>Låst. Lås opp igjen.</translation>
    </message>
    <message>
        <source>Several people can unlock here. Please say who you are.</source>
        <translation>Fleire kan låse opp her. Skriv kven du er.</translation>
    </message>
    <message>
        <source>This did not unlock. Please check the passphrase.</source>
        <translation>Dette låste ikkje opp. Sjekk passordfrasen.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please try again in {seconds} s.</source>
        <translation>For mange feil forsøk. Prøv igjen om {seconds} s.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters.</source>
        <translation>Ein passordfrase har minst {least} teikn.</translation>
    </message>
    <message>
        <source>A passphrase has at most {most} characters.</source>
        <translation>Ein passordfrase har høgst {most} teikn.</translation>
    </message>
    <message>
        <source>The passphrase holds a character that cannot be typed.</source>
        <translation>Passordfrasen inneheld eit teikn som ikkje kan skrivast.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <translation>Dei to passordfrasane er ulike. Skriv dei på nytt.</translation>
    </message>
    <message>
        <source>Names are shown only with a reason. It is one of: {reasons}.</source>
        <translation>Namn blir berre viste med ein grunn. Han er ein av: {reasons}.</translation>
    </message>
    <message>
        <source>The number of days must be from 1 to {most}.</source>
        <translation>Talet på dagar må vere frå 1 til {most}.</translation>
    </message>
    <message>
        <source>The number of minutes must be from 1 to {most}.</source>
        <translation>Talet på minutt må vere frå 1 til {most}.</translation>
    </message>
    <message>
        <source>Nobody of this name was here in these days. Please type the whole name.</source>
        <translation>Ingen med dette namnet var her desse dagane. Skriv heile namnet.</translation>
    </message>
    <message>
        <source>Several people of this name were here. Please choose one of these visits: {visits}.</source>
        <translation>Fleire med dette namnet har vore her. Vel eitt av desse besøka: {visits}.</translation>
    </message>
    <message>
        <source>Nobody was here with this person for so long, so there is nobody to write to.</source>
        <translation>Ingen var her så lenge saman med denne personen, så det er ingen å skrive til.</translation>
    </message>
    <message>
        <source>Only somebody with the role lead can do this.</source>
        <translation>Dette kan berre gjerast av nokon med rolla leiar.</translation>
    </message>
    <message>
        <source>A hold needs two different persons, who both type their passphrase.</source>
        <translation>Ei sikring krev to ulike personar, som begge skriv passordfrasen sin.</translation>
    </message>
    <message>
        <source>Please say which visits to put on hold.</source>
        <translation>Sei kva besøk som skal sikrast.</translation>
    </message>
    <message>
        <source>The last day of a hold must be from today to {last}. Please check the date.</source>
        <translation>Siste dag for ei sikring må vere frå i dag til {last}. Sjekk datoen.</translation>
    </message>
    <message>
        <source>The visit {visit} is kept only until leaving, so it cannot be put on hold.</source>
        <translation>Besøket {visit} blir berre lagra til den besøkande går, så det kan ikkje sikrast.</translation>
    </message>
    <message>
        <source>The visit {visit} is damaged and cannot be put on hold. Please leave it out.</source>
        <translation>Besøket {visit} er skadd og kan ikkje sikrast. Utelat det.</translation>
    </message>
    <message>
        <source>The visit {visit} is on the hold {hold} already.</source>
        <translation>Besøket {visit} er alt sikra, i sikringa {hold}.</translation>
    </message>
    <message>
        <source>The visit is not kept until that day, so its visitor would never be told. Please choose an earlier one.</source>
        <translation>Besøket blir ikkje lagra til den dagen, så den besøkande ville aldri få vite det. Vel ein tidlegare dag.</translation>
    </message>
    <message>
        <source>There is no such hold. Please check its number.</source>
        <translation>Det finst inga slik sikring. Sjekk nummeret.</translation>
    </message>
    <message>
        <source>The hold {hold} has ended.</source>
        <translation>Sikringa {hold} er avslutta.</translation>
    </message>
    <message>
        <source>This is not the number of a visit. Please check it.</source>
        <translation>Dette er ikkje nummeret på eit besøk. Sjekk det.</translation>
    </message>
    <message>
        <source>The clock of this machine is in doubt, so nothing can be deleted now, and visits cannot be kept longer. Confirm the date first with `innom clock confirm`; for a hold two persons do, with `--second NAME`.</source>
        <translation>Klokka på denne maskina er usikker, så ingenting kan slettast no, og besøk kan ikkje lagrast lenger. Stadfest datoen først med `innom clock confirm`; for ei sikring gjer to personar det, med `--second NAME`.</translation>
    </message>
    <message>
        <source>The site key was changed by somebody else. Nothing is opened. Please call IT.</source>
        <translation>Nøkkelen til staden er endra av nokon andre. Ingenting blir opna. Ring IT.</translation>
    </message>
    <message>
        <source>The stored keys of this person cannot be read. Please call IT.</source>
        <translation>Dei lagra nøklane til denne personen kan ikkje lesast. Ring IT.</translation>
    </message>
    <message>
        <source>A role is lead or desk.</source>
        <translation>Ei rolle er lead eller desk.</translation>
    </message>
    <message>
        <source>Somebody here has or had this short name. Please choose another one.</source>
        <translation>Nokon her har eller har hatt dette kortnamnet. Vel eit anna.</translation>
    </message>
    <message>
        <source>Nobody who belongs here has this short name.</source>
        <translation>Ingen som høyrer til her, har dette kortnamnet.</translation>
    </message>
    <message>
        <source>This is the last person with the role lead. Please add another one first.</source>
        <translation>Dette er den siste personen med rolla lead. Legg til ein annan først.</translation>
    </message>
    <message>
        <source>Please type back the two groups of the recovery sheet.</source>
        <translation>Skriv tilbake dei to gruppene frå gjenopprettingsarket.</translation>
    </message>
    <message>
        <source>Group {group} is not as on the sheet. Please check it.</source>
        <translation>Gruppe {group} er ikkje som på arket. Sjekk henne.</translation>
    </message>
    <message>
        <source>Group {group} is mistyped. Please check it.</source>
        <translation>Gruppe {group} er feilskriven. Sjekk henne.</translation>
    </message>
    <message>
        <source>This recovery sheet belongs to another location.</source>
        <translation>Dette gjenopprettingsarket høyrer til ein annan stad.</translation>
    </message>
    <message>
        <source>This recovery sheet was replaced by a newer one. Please take the newest.</source>
        <translation>Dette gjenopprettingsarket er erstatta av eit nyare. Bruk det nyaste.</translation>
    </message>
    <message>
        <source>Without a passphrase and without the recovery sheet nobody can open this location again, not even those who made Innom. Please set the location up anew.</source>
        <translation>Utan passordfrase og utan gjenopprettingsarket kan ingen opne denne staden igjen, heller ikkje dei som har laga Innom. Set opp staden på nytt.</translation>
    </message>
    <message>
        <source>The fingerprint on the sheet is not the one of this store. Please check it; if it is right, call IT: the keys were changed by somebody else.</source>
        <translation>Fingeravtrykket på arket er ikkje det som høyrer til dette lageret. Kontroller det. Stemmer det, ring IT: nøklane er endra av nokon andre.</translation>
    </message>
    <message>
        <source>One code at a time, please.</source>
        <translation>Éin kode om gongen, takk.</translation>
    </message>
    <message>
        <source>Come a little closer, and hold it still.</source>
        <translation>Kom litt nærmare, og hald koden i ro.</translation>
    </message>
    <message>
        <source>This ends by itself once what it asks for is done.</source>
        <translation>Dette sluttar av seg sjølv når det som det ber om, er gjort.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Please give another name.</source>
        <translation>Det finst alt ei fil {file}. Gi henne eit anna namn.</translation>
    </message>
    <message>
        <source>The camera cannot be used. Visitors leave by exit number meanwhile. Please check that it is plugged in and used by nothing else, or call IT.</source>
        <translation>Kameraet kan ikkje brukast. Besøkande melder seg ut med utgangsnummeret så lenge. Sjekk at det er kopla til og ikkje blir brukt av noko anna, eller ring IT.</translation>
    </message>
    <message>
        <source>The camera sees nothing but black. Please check that nothing covers it.</source>
        <translation>Kameraet ser berre svart. Sjekk at ingenting dekkjer det.</translation>
    </message>
    <message>
        <source>The camera sends no new pictures. Please unplug it and plug it in again.</source>
        <translation>Kameraet sender ingen nye bilete. Kople det frå og til igjen.</translation>
    </message>
    <message>
        <source>A pass was blocked for an hour after three wrong tries. Somebody may have the pass of somebody else.</source>
        <translation>Eit besøkspass vart sperra i ein time etter tre feil forsøk. Nokon kan ha fått tak i passet til ein annan.</translation>
    </message>
    <message>
        <source>The store is damaged in places; a copy of it as it was found is kept beside it. Please have IT look at the disk and restore a backup.</source>
        <translation>Lageret er skadd nokre stader; ein kopi av det slik det vart funne, ligg ved sida av. Be IT om å sjå på disken og gjenopprette ein tryggingskopi.</translation>
    </message>
    <message>
        <source>The clock of this machine jumped ahead, so nothing is deleted until somebody with the role lead says that the date is right.</source>
        <translation>Klokka på denne maskina hoppa fram, så ingenting blir sletta før nokon med rolla leiar seier at datoen er rett.</translation>
    </message>
    <message>
        <source>The clock of this machine went back. Visits are registered with the latest time that it has shown. Please set the clock right.</source>
        <translation>Klokka på denne maskina gjekk tilbake. Besøk blir registrerte med det seinaste tidspunktet ho har vist. Still klokka rett.</translation>
    </message>
    <message>
        <source>Visits that are due could not be deleted for 24 hours. Please call IT.</source>
        <translation>Besøk som skulle vore sletta, har ikkje latt seg slette på 24 timar. Ring IT.</translation>
    </message>
    <message>
        <source>What is stored of a hold was changed or damaged, so its end cannot be told. Its visits are kept. Please call IT.</source>
        <translation>Det som er lagra om ei sikring, er endra eller skadd, så slutten er ukjend. Besøka blir verande. Ring IT.</translation>
    </message>
    <message>
        <source>A hold is over by the clock, but one person alone has said that the date is right, so its visits are kept. Please confirm the date with a second person (`innom clock confirm --second NAME`), or set the clock right.</source>
        <translation>Ei sikring er over etter klokka, men berre éin person har sagt at datoen er rett, så besøka blir verande. Stadfest datoen saman med ein annan (`innom clock confirm --second NAME`), eller still klokka rett.</translation>
    </message>
    <message>
        <source>The disk is full: deletion had to use its last reserve. Please have IT make room.</source>
        <translation>Disken er full: slettinga måtte bruke den siste reserven sin. Be IT om å skaffe plass.</translation>
    </message>
    <message>
        <source>Somebody with the role lead was removed and may have kept a copy of the recovery sheet. Please make a new one on the page People or with `innom staff sheet`; the old one then opens nothing.</source>
        <translation>Nokon med rolla leiar er teken ut og kan ha ein kopi av gjenopprettingsarket. Lag eit nytt på sida Personar eller med `innom staff sheet`; det gamle opnar då ingenting.</translation>
    </message>
    <message>
        <source>Only one person has the role lead: without her nobody can do what a lead does. Please add a second one with `innom staff add NAME --role lead`.</source>
        <translation>Berre éin person har rolla leiar: utan vedkomande kan ingen gjere det ein leiar gjer. Legg til ein til med `innom staff add NAME --role lead`.</translation>
    </message>
    <message>
        <source>The store was put back from a backup: what happened between the two is not in it. Please erase again what was erased since, and look at who belongs to the staff.</source>
        <translation>Lageret vart lagt tilbake frå ein tryggingskopi: Det som skjedde i mellomtida, er ikkje i det. Slett på nytt det som er sletta sidan, og sjå på kven som høyrer til personalet.</translation>
    </message>
    <message>
        <source>Keys were lost with the keyring: visits of those days cannot be opened again.</source>
        <translation>Nøklar gjekk tapt med nøkkelringen: besøka frå dei dagane kan ikkje opnast igjen.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to unlock. Please call IT.</source>
        <translation>Maskina har for lite ledig minne til å låse opp. Ring IT.</translation>
    </message>
    <message>
        <source>This machine has no keyring that Innom may use (Secret Service, KWallet, macOS Keychain or Windows Credential Locker). Without one there is only `innom --demo`.</source>
        <translation>Denne maskina har ingen nøkkelring som Innom kan bruke (Secret Service, KWallet, macOS Keychain eller Windows Credential Locker). Utan ein slik finst berre `innom --demo`.</translation>
    </message>
    <message>
        <source>The keyring is locked or does not answer. Please unlock it and try again.</source>
        <translation>Nøkkelringen er låst eller svarar ikkje. Lås han opp og prøv igjen.</translation>
    </message>
    <message>
        <source>The keyring has no key “{slot}” of this store. Is this the account that set it up?</source>
        <translation>Nøkkelringen manglar nøkkelen «{slot}» til dette lageret. Er dette kontoen som sette det opp?</translation>
    </message>
    <message>
        <source>The key “{slot}” in the keyring is not a key. Please call IT.</source>
        <translation>Nøkkelen «{slot}» i nøkkelringen er ikkje ein nøkkel. Ring IT.</translation>
    </message>
    <message>
        <source>The keyring does not hold the key of {day}: it is older than the store. Please call IT.</source>
        <translation>Nøkkelringen manglar nøkkelen for {day}: han er eldre enn lageret. Ring IT.</translation>
    </message>
    <message>
        <source>The keyring does not hold the key of the hold {hold}: it is older than the store. Please call IT.</source>
        <translation>Nøkkelringen manglar nøkkelen for sikringa {hold}: han er eldre enn lageret. Ring IT.</translation>
    </message>
    <message>
        <source>There is no settings file {file}. Please check its name, or set the location up first.</source>
        <translation>Det finst inga innstillingsfil {file}. Sjekk namnet, eller set opp staden først.</translation>
    </message>
    <message>
        <source>The settings file {file} cannot be read.</source>
        <translation>Innstillingsfila {file} kan ikkje lesast.</translation>
    </message>
    <message>
        <source>The setting {key} is missing or not valid.</source>
        <translation>Innstillinga {key} manglar eller er ugyldig.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not TOML: {fault}.</source>
        <translation>Linje {line} i {file} er ikkje TOML: {fault}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: there is no setting {key}. docs/settings.md names all that there are.</source>
        <translation>Linje {line} i {file}: Det finst inga innstilling {key}. docs/settings.md nemner alle som finst.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: there is no setting {key}. Is it {near}?</source>
        <translation>Linje {line} i {file}: Det finst inga innstilling {key}. Er det {near}?</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} is a table, so its name stands alone in brackets: [{key}].</source>
        <translation>Linje {line} i {file}: {key} er ein tabell, så namnet står åleine i klammer: [{key}].</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} is missing. Please write it below [{table}].</source>
        <translation>Linje {line} i {file}: {key} manglar. Skriv det under [{table}].</translation>
    </message>
    <message>
        <source>{key} is missing in {file}. Please add the table [{table}] with it.</source>
        <translation>{key} manglar i {file}. Legg til tabellen [{table}] med det.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a text in quotation marks, in one line and of at most {most} characters.</source>
        <translation>Linje {line} i {file}: {key} tek ein tekst i hermeteikn, på éi linje og med høgst {most} teikn.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a text in quotation marks that is not empty, in one line and of at most {most} characters.</source>
        <translation>Linje {line} i {file}: {key} tek ein tekst i hermeteikn som ikkje er tom, på éi linje og med høgst {most} teikn.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes the name of a file that lies beside the settings, in quotation marks; not a folder, and no name that begins with a dot. &quot;&quot; for none.</source>
        <translation>Linje {line} i {file}: {key} tek namnet på ei fil som ligg ved sida av innstillingane, i hermeteikn; ikkje ei mappe, og ikkje eit namn som byrjar med punktum. &quot;&quot; for inga.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes 2 to {most} small letters a to z, digits and hyphens in quotation marks; the first and the last are no hyphen.</source>
        <translation>Linje {line} i {file}: {key} tek 2 til {most} små bokstavar a til z, siffer og bindestrekar i hermeteikn; det første og det siste er ingen bindestrek.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a time zone such as &quot;Europe/Oslo&quot;, in quotation marks.</source>
        <translation>Linje {line} i {file}: {key} tek ei tidssone som &quot;Europe/Oslo&quot;, i hermeteikn.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a time of day such as 18:00:00, without quotation marks.</source>
        <translation>Linje {line} i {file}: {key} tek eit klokkeslett som 18:00:00, utan hermeteikn.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a whole number from {least} to {most}.</source>
        <translation>Linje {line} i {file}: {key} tek eit heilt tal frå {least} til {most}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes true or false.</source>
        <translation>Linje {line} i {file}: {key} tek true eller false.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a list of one or more of these, each once and in quotation marks: {known}.</source>
        <translation>Linje {line} i {file}: {key} tek ei liste med éin eller fleire av desse, kvar éin gong og i hermeteikn: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes width and height of a label in mm such as &quot;62x100&quot;, the width of a roll such as &quot;62&quot;, or &quot;&quot;.</source>
        <translation>Linje {line} i {file}: {key} tek breidd og høgd på ein etikett i mm som &quot;62x100&quot;, breidda på ein rull som &quot;62&quot;, eller &quot;&quot;.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: Innom cannot tell a host that somebody has come, so visitors are not asked for it. Please take “host” out of {key}.</source>
        <translation>Linje {line} i {file}: Innom kan ikkje seie frå til ein vert om at nokon er komen, så dei besøkande blir ikkje spurde om det. Ta «host» ut av {key}.</translation>
    </message>
    <message>
        <source>This machine takes only files that its IT has signed, and {file} is not. Sign it with `innom settings sign`.</source>
        <translation>Denne maskina tek berre filer som IT har signert, og {file} er ikkje det. Signer ho med `innom settings sign`.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed, or signed with a key that this machine does not trust. Please have IT look at it and sign it again.</source>
        <translation>{file} vart endra etter signeringa, eller er signert med ein nøkkel som denne maskina ikkje stolar på. La IT sjå på fila og signere ho på nytt.</translation>
    </message>
    <message>
        <source>{file} should hold public keys (Ed25519, PEM) and does not, or cannot be read. Nothing is taken over until it does.</source>
        <translation>{file} skal innehalde offentlege nøklar (Ed25519, PEM) og gjer det ikkje, eller kan ikkje lesast. Ingenting blir teke i bruk før fila gjer det.</translation>
    </message>
    <message>
        <source>{file} is no private key (Ed25519, PEM), or its password is missing or wrong.</source>
        <translation>{file} er ingen privat nøkkel (Ed25519, PEM), eller passordet manglar eller er feil.</translation>
    </message>
    <message>
        <source>There is no letter {file}. Please check the settings letters.nb and letters.en.</source>
        <translation>Det finst ikkje noko brev {file}. Sjekk innstillingane letters.nb og letters.en.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} is not UTF-8. Please save the file as UTF-8.</source>
        <translation>Linje {line} i brevet {file} er ikkje UTF-8. Lagre fila som UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} has braces that name nothing Innom could fill in. It knows these names: {known}.</source>
        <translation>Linje {line} i brevet {file} har klammeparentesar som ikkje nemner noko Innom kan fylle inn. Det kjenner desse namna: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} has a character that cannot be shown. Please write it anew.</source>
        <translation>Linje {line} i brevet {file} har eit teikn som ikkje kan visast. Skriv ho på nytt.</translation>
    </message>
    <message>
        <source>The letter {file} needs a subject, a blank line, and what you want to say.</source>
        <translation>Brevet {file} treng eit emne, ei tom linje og det de vil seie.</translation>
    </message>
    <message>
        <source>The letter {file} has more than {most} characters.</source>
        <translation>Brevet {file} har meir enn {most} teikn.</translation>
    </message>
    <message>
        <source>There is no directory of hosts {file}. Please check the setting hosts.directory.</source>
        <translation>Det finst inga vertsliste {file}. Sjekk innstillinga hosts.directory.</translation>
    </message>
    <message>
        <source>The first line of {file} must name its columns: name, or name,zone, or name;zone.</source>
        <translation>Den første linja i {file} må gi namn til kolonnane: name, eller name,zone, eller name;zone.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not UTF-8. Please save the file as UTF-8.</source>
        <translation>Linje {line} i {file} er ikkje UTF-8. Lagre fila som UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has more values than the first line names, or a quotation mark that does not close. Please write one name and its zone on each line.</source>
        <translation>Linje {line} i {file} har fleire verdiar enn den første linja nemner, eller eit hermeteikn som ikkje blir lukka. Skriv eitt namn og sona på kvar linje.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no name, or a name or zone with more than 100 characters or with one that cannot be shown. Please write it anew.</source>
        <translation>Linje {line} i {file} har ikkje noko namn, eller eit namn eller ei sone med fleire enn 100 teikn eller med eit teikn som ikkje kan visast. Skriv ho på nytt.</translation>
    </message>
    <message>
        <source>The name in line {line} of {file} stands there already. Please tell the two apart, so that a visitor can.</source>
        <translation>Namnet i linje {line} i {file} står der alt. Gjer skilnad på dei to, så ein besøkande kan det òg.</translation>
    </message>
    <message>
        <source>There is no name in {file}.</source>
        <translation>Det står ikkje noko namn i {file}.</translation>
    </message>
    <message>
        <source>There are more than {most} names in {file}.</source>
        <translation>Det er fleire enn {most} namn i {file}.</translation>
    </message>
    <message>
        <source>There is no store here. Set the location up with `innom setup SITE.toml`.</source>
        <translation>Det finst ikkje noko lager her. Set opp staden med `innom setup SITE.toml`.</translation>
    </message>
    <message>
        <source>This account may not use the folder of the store. Please call IT.</source>
        <translation>Denne kontoen har ikkje tilgang til mappa med lageret. Ring IT.</translation>
    </message>
    <message>
        <source>Where the store should be is a folder. Please call IT.</source>
        <translation>Der lageret skulle vere, er det ei mappe. Ring IT.</translation>
    </message>
    <message>
        <source>The store is an empty file. Restore a backup.</source>
        <translation>Lageret er ei tom fil. Gjenopprett ein tryggingskopi.</translation>
    </message>
    <message>
        <source>The store is not encrypted, so it is not used. Please call IT.</source>
        <translation>Lageret er ikkje kryptert, så det blir ikkje brukt. Ring IT.</translation>
    </message>
    <message>
        <source>SQLCipher is missing: the store would be written in clear, so Innom does not start.</source>
        <translation>SQLCipher manglar: lageret ville vorte skrive i klartekst, så Innom startar ikkje.</translation>
    </message>
    <message>
        <source>The key in the keyring is not this store&apos;s key.</source>
        <translation>Nøkkelen i nøkkelringen er ikkje nøkkelen til dette lageret.</translation>
    </message>
    <message>
        <source>These are not the settings of this location. Run `innom setup FILE` to take them over.</source>
        <translation>Dette er ikkje innstillingane for denne staden. Køyr `innom setup FILE` for å ta dei i bruk.</translation>
    </message>
    <message>
        <source>The store here is of another location, {site}.</source>
        <translation>Lageret her er frå ein annan stad, {site}.</translation>
    </message>
    <message>
        <source>The store is damaged. Keep a copy of it and restore a backup.</source>
        <translation>Lageret er skadd. Ta vare på ein kopi og gjenopprett ein tryggingskopi.</translation>
    </message>
    <message>
        <source>The store is in use by another program. Please try again.</source>
        <translation>Lageret er i bruk av eit anna program. Prøv igjen.</translation>
    </message>
    <message>
        <source>The store cannot be written to. Please call IT.</source>
        <translation>Lageret kan ikkje skrivast til. Ring IT.</translation>
    </message>
    <message>
        <source>The key-id file beside the store cannot be read. Restore a backup.</source>
        <translation>Nøkkel-id-fila ved sida av lageret kan ikkje lesast. Gjenopprett ein tryggingskopi.</translation>
    </message>
    <message>
        <source>The store was written by a newer Innom (schema {version}). Update Innom.</source>
        <translation>Lageret er skrive av ein nyare Innom (skjema {version}). Oppdater Innom.</translation>
    </message>
    <message>
        <source>There is a file {file} already; nothing was written over.</source>
        <translation>Fila {file} finst alt; ingenting vart skrive over.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored.</source>
        <translation>Disken er full. Ingenting vart lagra.</translation>
    </message>
    <message>
        <source>The disk failed. Nothing was stored.</source>
        <translation>Disken svikta. Ingenting vart lagra.</translation>
    </message>
    <message>
        <source>The purge waits for another program that is reading. It is tried again.</source>
        <translation>Slettinga ventar på eit anna program som les. Ho blir prøvd igjen.</translation>
    </message>
    <message>
        <source>There is no such printer. Please check the setting printer.name.</source>
        <translation>Skrivaren finst ikkje. Sjekk innstillinga printer.name.</translation>
    </message>
    <message>
        <source>The printer refused the job. Please check it and try again.</source>
        <translation>Skrivaren avviste jobben. Sjekk han og prøv igjen.</translation>
    </message>
    <message>
        <source>The printer has not finished. Please check paper and lights, then try again.</source>
        <translation>Skrivaren er ikkje ferdig. Sjekk papir og lamper, og prøv igjen.</translation>
    </message>
    <message>
        <source>The printer is out of paper, and the job was taken back. Please fill it up and print again.</source>
        <translation>Skrivaren er tom for papir, og jobben vart trekt tilbake. Fyll på og skriv ut på nytt.</translation>
    </message>
    <message>
        <source>Printing was stopped. What is on paper already must be destroyed as the rest would have been.</source>
        <translation>Utskrifta vart stoppa. Det som alt er på papir, må makulerast slik resten skulle ha vorte.</translation>
    </message>
    <message>
        <source>{file} is there already, and somebody may have filled it in. Nothing was written. Please name another folder, or add --replace.</source>
        <translation>{file} finst alt, og nokon kan ha fylt henne ut. Ingenting vart skrive. Vel ei anna mappe, eller legg til --replace.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written, and nothing was.</source>
        <translation>Fila {file} kan ikkje skrivast, og ingenting vart skrive.</translation>
    </message>
    <message>
        <source>Key {place} of --seal-to is no public key of age. It begins with age1 and has 62 characters; please ask its owner for it again.</source>
        <translation>Nøkkel {place} i --seal-to er ingen offentleg age-nøkkel. Ein slik byrjar med age1 og har 62 teikn; be eigaren om han på nytt.</translation>
    </message>
    <message>
        <source>The password of a file has at least {least} characters, for whoever has the file can go on trying.</source>
        <translation>Passordet på ei fil har minst {least} teikn, for den som har fila, kan halde fram med å prøve.</translation>
    </message>
    <message>
        <source>The password of a file is too long ({most} bytes at most), or holds a character that cannot be typed.</source>
        <translation>Passordet på ei fil er for langt (høgst {most} byte), eller inneheld eit teikn som ikkje kan skrivast.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Fila {file} kan ikkje lesast.</translation>
    </message>
    <message>
        <source>This entry is damaged and cannot be opened.</source>
        <translation>Denne oppføringa er skadd og kan ikkje opnast.</translation>
    </message>
    <message>
        <source>A time in the store is damaged. Please call IT.</source>
        <translation>Eit tidspunkt i lageret er skadd. Ring IT.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Try `innom --demo --tour DIR` under xvfb-run.</source>
        <translation>Det er ingen skjerm å opne eit vindauge på. Prøv `innom --demo --tour DIR` under xvfb-run.</translation>
    </message>
    <message>
        <source>Innom ended unexpectedly several times. It tries again in five minutes; its log is in the home folder.</source>
        <translation>Innom stoppa uventa fleire gonger. Det prøver igjen om fem minutt; loggen ligg i heimemappa.</translation>
    </message>
    <message>
        <source>Innom runs already for this location.</source>
        <translation>Innom køyrer alt for denne staden.</translation>
    </message>
    <message>
        <source>Something went wrong, and it is our fault. Please see the reception.</source>
        <translation>Noko gjekk gale, og det er vår feil. Snakk med resepsjonen.</translation>
    </message>
    <message>
        <source>The text for {language} is empty. Please write one.</source>
        <translation>Teksten for {language} er tom. Skriv ein.</translation>
    </message>
    <message>
        <source>The text for {language} is too long. Please shorten it to {most} characters.</source>
        <translation>Teksten for {language} er for lang. Kort han ned til {most} teikn.</translation>
    </message>
    <message>
        <source>The text for {language} has too many paragraphs. Please join some; {most} are allowed.</source>
        <translation>Teksten for {language} har for mange avsnitt. Slå saman nokre; {most} er lov.</translation>
    </message>
    <message>
        <source>The text for {language} holds a character that cannot be shown. Please take it out.</source>
        <translation>Teksten for {language} inneheld eit teikn som ikkje kan visast. Ta det ut.</translation>
    </message>
    <message>
        <source>The text for {language} names “{found}”, which nothing fills in. There are: {known}.</source>
        <translation>Teksten for {language} nemner «{found}», som ingenting fyller inn. Det finst: {known}.</translation>
    </message>
    <message>
        <source>The text for {language} has a paragraph for [{found}], which is not known. There are: {known}.</source>
        <translation>Teksten for {language} har eit avsnitt for [{found}], som er ukjent. Det finst: {known}.</translation>
    </message>
    <message>
        <source>Innom does not speak the language {language}. Please name each file after one of: {known}.</source>
        <translation>Innom kan ikkje språket {language}. Gi kvar fil namn etter eitt av: {known}.</translation>
    </message>
    <message>
        <source>One of the texts must be in one of these languages, for whoever speaks another one is shown it: {known}.</source>
        <translation>Ein av tekstane må vere på eitt av desse språka, for den som snakkar eit anna, får sjå han: {known}.</translation>
    </message>
    <message>
        <source>There are two texts for {language}. Please give one.</source>
        <translation>Det er to tekstar for {language}. Gi éin.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no text. Please put nb.txt or en.txt into it.</source>
        <translation>Mappa {folder} inneheld ingen tekst. Legg nb.txt eller en.txt i henne.</translation>
    </message>
    <message>
        <source>This is what the notice says already (version {version}). Nothing was published.</source>
        <translation>Dette er det erklæringa seier frå før (versjon {version}). Ingenting vart publisert.</translation>
    </message>
    <message>
        <source>There is no version {version} of the notice.</source>
        <translation>Det finst ingen versjon {version} av erklæringa.</translation>
    </message>
    <message>
        <source>The clock of this machine is in doubt, and the notice would bear a wrong date. Confirm the date first with `innom clock confirm`.</source>
        <translation>Klokka på denne maskina er usikker, og erklæringa ville fått feil dato. Stadfest datoen først med `innom clock confirm`.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Innom. Please choose another file.</source>
        <translation>{file} er ikkje ein tryggingskopi av Innom. Vel ei anna fil.</translation>
    </message>
    <message>
        <source>The backup was changed or cut, so nothing of it was restored. Please take another one.</source>
        <translation>Tryggingskopien er endra eller kutta, så ingenting av han vart gjenoppretta. Ta ein annan.</translation>
    </message>
    <message>
        <source>Another location lies here than that of the backup. Please restore on the right machine, or to another place with --home.</source>
        <translation>Her ligg ein annan stad enn den i tryggingskopien. Gjenopprett på rett maskin, eller ein annan plass med --home.</translation>
    </message>
    <message>
        <source>The keyring of this machine has no key for this backup, so the recovery sheet is needed: --staff NAME and --fingerprint TEXT, its groups from stdin.</source>
        <translation>Nøkkelringen på denne maskina har ingen nøkkel til denne tryggingskopien, så gjenopprettingsarket trengst: --staff NAME og --fingerprint TEXT, gruppene frå stdin.</translation>
    </message>
    <message>
        <source>No time server keeps the clock, and by a wrong date the wrong visits would be deleted. If today is {date}, give --today {date}.</source>
        <translation>Ingen tidstenar held klokka rett, og med feil dato ville feil besøk bli sletta. Er det {date} i dag, gi --today {date}.</translation>
    </message>
    <message>
        <source>By the clock of this machine the backup was not made yet. Please set the clock right first.</source>
        <translation>Etter klokka på denne maskina er tryggingskopien ikkje laga enno. Still klokka først.</translation>
    </message>
    <message>
        <source>Visits are on hold here by an authority&apos;s order, and would be lost with their keys. Please end the hold first, or, where they were moved to another machine, give --holds-too.</source>
        <translation>Her er besøk sikra etter pålegg frå ei styresmakt, og dei ville gå tapt saman med nøklane. Avslutt sikringa først, eller bruk --holds-too dersom dei er flytta til ei anna maskin.</translation>
    </message>
    <message>
        <source>Keys removed: {keys}. The store could not be read, so keys of holds or of old days may be left: please delete the keyring of this account.</source>
        <translation>Nøklar fjerna: {keys}. Lageret kunne ikkje lesast, så nøklar til sikringar eller gamle dagar kan liggje att: Slett nøkkelringen til denne kontoen.</translation>
    </message>
    <message>
        <source>Without their keys the visits stored here can never be opened again: not with a passphrase, not with the recovery sheet. To remove the keys type the id of this location: {site}</source>
        <translation>Utan nøklane kan besøka som er lagra her, aldri opnast igjen: verken med passordfrase eller med gjenopprettingsarket. Skriv id-en til denne staden for å fjerne nøklane: {site}</translation>
    </message>
    <message>
        <source>The window of this location is open. Please end it before its keys are removed.</source>
        <translation>Vindauget til denne staden er ope. Avslutt det før nøklane blir fjerna.</translation>
    </message>
    <message>
        <source>Nothing was removed: that is not the id of this location, {site}.</source>
        <translation>Ingenting vart fjerna: Det er ikkje id-en til denne staden, {site}.</translation>
    </message>
    <message>
        <source>The window of this location is open. Please end it, restore, and start it again.</source>
        <translation>Vindauget til denne staden er ope. Avslutt det, gjenopprett, og start det igjen.</translation>
    </message>
</context>
</TS>
