<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context>
    <name>AlertBar</name>
    <message>
        <source>The clock of this machine jumped to %1.</source>
        <translation>Dán dihtora diibmu njuikii ovddosguvlui: %1.</translation>
    </message>
    <message>
        <source>The clock of this machine went back to %1.</source>
        <translation>Dán dihtora diibmu manai maŋosguvlui: %1.</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Lea go dat riekta?</translation>
    </message>
    <message>
        <source>Until somebody says so, nothing is deleted. Visitors come and go as ever.</source>
        <translation>Ii mihkkege sihkkojuvvo ovdal go muhtin dadjá nu. Galledeaddjit bohtet ja vulget nu mo ovdalge.</translation>
    </message>
    <message>
        <source>Until it is set right, visits are registered with the latest time that it has shown.</source>
        <translation>Dassážii go diibmu lea rievdaduvvon riekta, galledeamit registrerejuvvojit maŋimus áiggiin maid dat lea čájehan.</translation>
    </message>
    <message>
        <source>Somebody with the role lead can say that it is right.</source>
        <translation>Olmmoš geas lea jođiheaddji rolla, sáhttá dadjat ahte lea riekta.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Yes, the date is right</source>
        <translation>Juo, dáhton lea riekta</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Ordnejuvvon</translation>
    </message>
    <message>
        <source>Seen to: %1</source>
        <translation>Ordnejuvvon: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalForm</name>
    <message>
        <source>Your visit</source>
        <translation>Du galledeapmi</translation>
    </message>
    <message>
        <source>What may we keep?</source>
        <translation>Maid mii oažžut vurket?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Gii don leat?</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Lávki %1/3</translation>
    </message>
    <message>
        <source>Hold your card up to the camera</source>
        <translation>Čájet koartta kamerii</translation>
    </message>
    <message>
        <source>I have a card from last time</source>
        <translation>Mus lea koarta ovddit háve</translation>
    </message>
    <message>
        <source>Read the privacy notice</source>
        <translation>Loga persovdnasuodjalusa birra</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gárvvis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Čuovvovaš</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Signed out.</source>
        <translation>Galledeapmi lea loahpahuvvon.</translation>
    </message>
    <message>
        <source>This visit had ended already.</source>
        <translation>Dát galledeapmi lei juo loahpahuvvon.</translation>
    </message>
    <message>
        <source>At %1. Read again after somebody came or left.</source>
        <translation>Diibmu %1. Loga ođđasit go muhtin lea boahtán dahje vuolgán.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) cannot be read: somebody may be missing here.</source>
        <translation>
            <numerusform>%n galledeami ii sáhte lohkat: muhtin sáhttá váilut dás.</numerusform>
            <numerusform>%n galledeami ii sáhte lohkat: muhtin sáhttá váilut dás.</numerusform>
            <numerusform>%n galledeami ii sáhte lohkat: muhtin sáhttá váilut dás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the building</source>
        <translation>
            <numerusform>%n olmmoš visttis</numerusform>
            <numerusform>%n olbmo visttis</numerusform>
            <numerusform>%n olbmo visttis</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Loahpat galledeami</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Fitnodat</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vuostáiváldi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dan rájes</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 rájes</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Olbmot</translation>
    </message>
    <message>
        <source>persons: %1</source>
        <translation>olbmot: %1</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>Ii oktage leat visttis.</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>Visttis</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>Registrere muhtima</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Loga ođđasit</translation>
    </message>
    <message>
        <source>In the building now</source>
        <translation>Visttis dál</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>Billašuvvan, ii sáhte rahpat</translation>
    </message>
    <message>
        <source>No name: not agreed to</source>
        <translation>Nama haga: ii leat miehtan</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>The privacy notice has changed since your card was made. Please read it before you agree to anything.</source>
        <translation>Persovdnasuodjalusdieđut leat rievdan dan rájes go du koarta ráhkaduvvui. Loga daid ovdal go mieđat masage.</translation>
    </message>
    <message>
        <source>Your card was made at another location. Please read the privacy notice of this one before you agree to anything.</source>
        <translation>Du koarta ráhkaduvvui eará báikkis. Loga dán báikki persovdnasuodjalusdieđuid ovdal go mieđat masage.</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>Corrected.</source>
        <translation>Divvojuvvon.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Gessojuvvon ruovttoluotta.</translation>
    </message>
    <message>
        <source>Erased. Nothing of this visit is kept here any more.</source>
        <translation>Sihkkojuvvon. Dán galledeami birra ii leat dás šat mihkkege vurkejuvvon.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sáddejuvvon čálánii.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Divo</translation>
    </message>
    <message>
        <source>Copy for the visitor</source>
        <translation>Máŋggus galledeaddjái</translation>
    </message>
    <message>
        <source>Take back an agreement</source>
        <translation>Geassit ruovttoluotta miehtama</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sihko</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>Ii oktage registrerejuvvon dáid beivviid.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Galledeamit</translation>
    </message>
    <message>
        <source>Correct and erase</source>
        <translation>Divvut ja sihkkut</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1: one fewer</source>
        <translation>%1: okta unnit</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: okta eanet</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>DEMO – everybody here is invented. Passphrase: %1</source>
        <translation>DEMO – buot olbmot dáppe leat hutkojuvvon. Beassancealkka: %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Reception</source>
        <translation>Vuostáiváldin</translation>
    </message>
    <message>
        <source>Unlocked: %1</source>
        <translation>Rahpan: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lohkkadit</translation>
    </message>
</context>
<context>
    <name>DeskArriving</name>
    <message>
        <source>Ask the visitor, and tick only what she agrees to. The log says that you registered her.</source>
        <translation>Jeara galledeaddjis, ja merke dušše dan masa son miehtá. Loggas lea ahte don registrerejit.</translation>
    </message>
</context>
<context>
    <name>DeskChoice</name>
    <message>
        <source>Chosen</source>
        <translation>Válljejuvvon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Fitnodat</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefovdna, e-poasta</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vuostáiváldi</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Bođii</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Galledeamit</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>válljejuvvon</translation>
    </message>
</context>
<context>
    <name>DeskContacts</name>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Fitnodat</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefovdna, e-poasta</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sihkkaris</translation>
    </message>
    <message>
        <source>certain %1</source>
        <translation>sihkkaris %1</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Vejolaš</translation>
    </message>
    <message>
        <source>possible %1</source>
        <translation>vejolaš %1</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>Seamma vuostáiváldi</translation>
    </message>
    <message>
        <source>same host: %1</source>
        <translation>seamma vuostáiváldi: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Beaivvit</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Deaivvadedje</translation>
    </message>
    <message>
        <source>Nobody was a contact.</source>
        <translation>Ii oktage lean oktavuohta.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Oktavuođat</translation>
    </message>
</context>
<context>
    <name>DeskCorrect</name>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Fitnodat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefovdna</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-poasta</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vuostáiváldi</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Bođii diibmu</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Vulggii diibmu</translation>
    </message>
    <message>
        <source>As 09:30; nothing while the visitor is here</source>
        <translation>Ná: 09:30; guođe guorusin nu guhká go galledeaddji lea dáppe</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Rávisolbmot</translation>
    </message>
    <message>
        <source>Children under 13</source>
        <translation>Mánát vuollel 13 jagi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vurke</translation>
    </message>
</context>
<context>
    <name>DeskErase</name>
    <message>
        <source>Erase this visit?</source>
        <translation>Sihkkut go dán galledeami?</translation>
    </message>
    <message>
        <source>It is gone here at once, and nobody can bring it back. In copies of the store nobody can open it after %1. The log keeps that a visit was erased, and why, without a name.</source>
        <translation>Dat sihkkojuvvo dás dakkaviđe, ii ge oktage sáhte dan viežžat ruovttoluotta. Vuorkká máŋgosiin ii sáhte oktage rahpat dan %1 maŋŋá. Loggas bissu ahte galledeapmi sihkkojuvvui, ja manne, nama haga.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ale sihko</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sihko</translation>
    </message>
</context>
<context>
    <name>DeskGiven</name>
    <message>
        <source>%1 is registered.</source>
        <translation>%1 lea registrerejuvvon.</translation>
    </message>
    <message>
        <source>Give her the slip, or let her photograph the pass. Nobody can make the same pass again once this page is left.</source>
        <translation>Atte báhpira, dahje divtte galledeaddji govvet pássa. Ii oktage sáhte ráhkadit seamma pássa ođđasit maŋŋá go dát siidu lea guđđojuvvon.</translation>
    </message>
    <message>
        <source>Give her the slip, or let her note the number.</source>
        <translation>Atte báhpira, dahje divtte galledeaddji čállit nummira.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Čálit báhpira</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gárvvis</translation>
    </message>
</context>
<context>
    <name>DeskHead</name>
    <message>
        <source>Sorted, last first</source>
        <translation>Ortnejuvvon, maŋimus vuos</translation>
    </message>
    <message>
        <source>Sorted, first first</source>
        <translation>Ortnejuvvon, vuosttaš vuos</translation>
    </message>
</context>
<context>
    <name>DeskHoldOrder</name>
    <message>
        <source>The end of this hold is moved. A second person agrees by typing her passphrase.</source>
        <translation>Guhkit vurkema loahppa sirdojuvvo. Nubbi olmmoš dohkkeha dan go čállá iežas beassancealkaga.</translation>
    </message>
    <message>
        <source>Only on the order of an authority. A second person agrees by typing her passphrase. Until the last day nobody can erase or withdraw these visits, and a pass tells its visitor who ordered it.</source>
        <translation>Dušše eiseválddi gohččuma vuođul. Nubbi olmmoš dohkkeha dan go čállá iežas beassancealkaga. Maŋimus beaivvi rádjai ii sáhte oktage sihkkut dáid galledemiid iige geassit maidege ruovttoluotta, ja pássa muitala galledeaddjái gii dan lea mearridan.</translation>
    </message>
    <message>
        <source>Another last day</source>
        <translation>Eará maŋimus beaivi</translation>
    </message>
    <message>
        <source>Lift it now</source>
        <translation>Loahpat dál</translation>
    </message>
    <message>
        <source>Visits whose days are over are deleted at once, and nobody can bring them back.</source>
        <translation>Galledeamit maid vurkenáigi lea nohkan, sihkkojuvvojit dakkaviđe, ii ge oktage sáhte daid viežžat ruovttoluotta.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Eiseváldi</translation>
    </message>
    <message>
        <source>As 31.12.2027; at the latest five years from now</source>
        <translation>Nu mo 31.12.2027; maŋimustá viđa jagi geahčen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Maŋimus beaivi</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>Man vuođul?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Joatkke</translation>
    </message>
    <message>
        <source>Choose visits</source>
        <translation>Vállje galledemiid</translation>
    </message>
</context>
<context>
    <name>DeskHoldSecond</name>
    <message numerus="yes">
        <source>Keep %n visit(s) until %1?</source>
        <translation>
            <numerusform>Galgá go %n galledeapmi vurkejuvvot gitta %1?</numerusform>
            <numerusform>Galget go %n galledeami vurkejuvvot gitta %1?</numerusform>
            <numerusform>Galget go %n galledeami vurkejuvvot gitta %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift this hold now?</source>
        <translation>Galgá go guhkit vurken loahpahuvvot dál?</translation>
    </message>
    <message>
        <source>Keep these visits until %1?</source>
        <translation>Galget go dát galledeamit vurkejuvvot gitta %1?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja vel %n</numerusform>
            <numerusform>ja vel %n</numerusform>
            <numerusform>ja vel %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another person than the one who is unlocked types her short name and passphrase here. Both stand in the log.</source>
        <translation>Eará olmmoš go dat gii lea rahpan, čállá iežas oanehis nama ja beassancealkaga deike. Goappašagat leat loggas.</translation>
    </message>
    <message>
        <source>Short name of the second person</source>
        <translation>Nuppi olbmo oanehis namma</translation>
    </message>
    <message>
        <source>Her passphrase</source>
        <translation>Nuppi olbmo beassancealkka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Mun dohkkehan</translation>
    </message>
</context>
<context>
    <name>DeskHoldVisits</name>
    <message numerus="yes">
        <source>%n visit(s) chosen. Touch those that the authority ordered to keep.</source>
        <translation>
            <numerusform>%n galledeapmi lea válljejuvvon. Deaddil daid maid eiseváldi lea gohččon vurket.</numerusform>
            <numerusform>%n galledeami leat válljejuvvon. Deaddil daid maid eiseváldi lea gohččon vurket.</numerusform>
            <numerusform>%n galledeami leat válljejuvvon. Deaddil daid maid eiseváldi lea gohččon vurket.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no visit that could be put on hold.</source>
        <translation>Ii leat galledeapmi maid sáhttá vurket guhkit.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Gohččun</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Vállje buot mat oidnojit</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Joatkke</translation>
    </message>
</context>
<context>
    <name>DeskHoldWhy</name>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Čájet namaid</translation>
    </message>
</context>
<context>
    <name>DeskHome</name>
    <message>
        <source>No name is shown until you choose something. What you open is noted in the log.</source>
        <translation>Ii oktage namma čájehuvvo ovdal go válljet juoidá. Dat maid rabat, merkejuvvo loggii.</translation>
    </message>
</context>
<context>
    <name>DeskIndexPerson</name>
    <message>
        <source>Whose contacts are you looking for?</source>
        <translation>Gean oktavuođaid don ozat?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Fitnodat</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefovdna, e-poasta</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Galledeamit</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>Ii oktage registrerejuvvon dáid beivviid.</translation>
    </message>
    <message>
        <source>Type two letters of a name, a company or a number, or hold the visitor’s pass to the scanner.</source>
        <translation>Čále guokte mearkka namas, fitnodagas dahje nummiris, dahje čájet galledeaddji pássa skánnerii.</translation>
    </message>
    <message>
        <source>Name, company or phone number</source>
        <translation>Namma, fitnodat dahje telefonnummir</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Olbmot</translation>
    </message>
</context>
<context>
    <name>DeskLegend</name>
    <message>
        <source>certain: seen coming and leaving</source>
        <translation>sihkkaris: oidnon boahtimin ja vuolgimin</translation>
    </message>
    <message>
        <source>possible: nobody saw when this visit ended</source>
        <translation>vejolaš: ii oktage oaidnán goas galledeapmi nogai</translation>
    </message>
</context>
<context>
    <name>DeskLimits</name>
    <message>
        <source>Together at least</source>
        <translation>Ovttas unnimusat</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>In the last</source>
        <translation>Maŋimus</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n beaivi</numerusform>
            <numerusform>%n beaivvi</numerusform>
            <numerusform>%n beaivvi</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts’ contacts too</source>
        <translation>Maiddái oktavuođaid oktavuođat</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhich</name>
    <message numerus="yes">
        <source>%n visit(s) chosen</source>
        <translation>
            <numerusform>%n galledeapmi válljejuvvon</numerusform>
            <numerusform>%n galledeami válljejuvvon</numerusform>
            <numerusform>%n galledeami válljejuvvon</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what was handed over.</source>
        <translation>Vállje dan mii addojuvvui ovddosguvlui.</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>Ii oktage registrerejuvvon dáid beivviid.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Buot mat oidnojit</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Čuovvovaš</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhom</name>
    <message numerus="yes">
        <source>To whom were %n visit(s) handed over?</source>
        <translation>
            <numerusform>Geasa addojuvvui %n galledeapmi?</numerusform>
            <numerusform>Geasa addojuvvojedje %n galledeami?</numerusform>
            <numerusform>Geasa addojuvvojedje %n galledeami?</numerusform>
        </translation>
    </message>
    <message>
        <source>An authority or office. No visitor’s name here: this stays in the log.</source>
        <translation>Eiseváldi dahje kantuvra. Ii galledeaddji namma deike: dát bissu loggas.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Geasa</translation>
    </message>
    <message>
        <source>Visitors are told</source>
        <translation>Galledeaddjit</translation>
    </message>
    <message>
        <source>A visitor sees it when she uses her pass.</source>
        <translation>Galledeaddji oaidná dan go geavaha iežas pássa.</translation>
    </message>
    <message>
        <source>A visitor sees it when she uses her pass, and not before that day: only where an authority set it.</source>
        <translation>Galledeaddji oaidná dan go geavaha iežas pássa, muhto ii ovdal dan beaivvi: dušše go eiseváldi lea dan mearridan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Merke dan</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>dakkaviđe</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 rájes</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhy</name>
    <message>
        <source>On which ground was it handed over?</source>
        <translation>Man vuođul dat addojuvvui ovddosguvlui?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Čájet galledemiid</translation>
    </message>
</context>
<context>
    <name>DeskPair</name>
    <message>
        <source>All contacts</source>
        <translation>Buot oktavuođat</translation>
    </message>
</context>
<context>
    <name>DeskPassphrase</name>
    <message>
        <source>Passphrase until now</source>
        <translation>Dálá beassancealkka</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Unnimusat 12 mearkka</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ođđa beassancealkka</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Ođđa beassancealkka vel oktii</translation>
    </message>
    <message>
        <source>Who knew the old one and kept a copy of the store still opens that copy. If somebody did, a lead takes you out and in again.</source>
        <translation>Den som kjente den gamle og har en kopi av lageret, åpner fortsatt kopien. Har noen det, må en leder ta deg ut og inn igjen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rievdat</translation>
    </message>
</context>
<context>
    <name>DeskPersonAdd</name>
    <message>
        <source>Stands on each report that she makes</source>
        <translation>Lea juohke raporttas maid olmmoš ráhkada</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Olles namma</translation>
    </message>
    <message>
        <source>A few letters, typed to unlock</source>
        <translation>Moadde bustáva, čállojuvvojit go galgá rahpat</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Oanehis namma</translation>
    </message>
    <message>
        <source>Role desk</source>
        <translation>Rolla: vuostáiváldin</translation>
    </message>
    <message>
        <source>Role lead</source>
        <translation>Rolla: jođiheaddji</translation>
    </message>
    <message>
        <source>Sees names, and also takes people in and out, sets holds, publishes the notice and confirms the clock.</source>
        <translation>Ser navn, og tar dessuten personer inn og ut, sikrer besøk, publiserer personvernerklæringen og bekrefter klokken.</translation>
    </message>
    <message>
        <source>Sees names, traces, prints, corrects and erases.</source>
        <translation>Oaidná namaid, guorrá njoammuma, čáliha, divvu ja sihkku.</translation>
    </message>
    <message>
        <source>She types her passphrase here herself, twice. Nobody else may know it, and nobody can read it back.</source>
        <translation>Olmmoš čállá ieš iežas beassancealkaga deike, guktii. Ii oktage eará galgga diehtit dan, ii ge oktage sáhte dan lohkat maŋŋel.</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Unnimusat 12 mearkka</translation>
    </message>
    <message>
        <source>Her passphrase</source>
        <translation>Olbmo beassancealkka</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Beassancealkka vel oktii</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Váldde mielde</translation>
    </message>
</context>
<context>
    <name>DeskPersonRemove</name>
    <message>
        <source>Take yourself out?</source>
        <translation>Galggat go váldojuvvot eret ieš?</translation>
    </message>
    <message>
        <source>Take out %1?</source>
        <translation>Galgá go %1 váldojuvvot eret?</translation>
    </message>
    <message>
        <source>The screen locks at once, and your passphrase opens nothing here any more.</source>
        <translation>Šearbma lohkkaduvvo dakkaviđe, ja du beassancealkka ii šat raba maidege dáppe.</translation>
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
        <translation>Ii</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Váldde eret</translation>
    </message>
</context>
<context>
    <name>DeskPrinting</name>
    <message>
        <source>The printer is out of paper. Put some in, and it goes on.</source>
        <translation>Čálánis ii leat báhpir. Bija báhpira sisa, de dat joatká.</translation>
    </message>
    <message numerus="yes">
        <source>Printing. %n page(s) are out.</source>
        <translation>
            <numerusform>Čáliheamen. %n siidu lea gárvvis.</numerusform>
            <numerusform>Čáliheamen. %n siiddu leat gárvásat.</numerusform>
            <numerusform>Čáliheamen. %n siiddu leat gárvásat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Čáliheamen …</translation>
    </message>
    <message>
        <source>Printed. The printout is noted in the log.</source>
        <translation>Čálihuvvon. Čáliheapmi lea merkejuvvon loggii.</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Bisset čáliheami</translation>
    </message>
</context>
<context>
    <name>DeskSave</name>
    <message>
        <source>File</source>
        <translation>Fiila</translation>
    </message>
    <message>
        <source>Without one, whoever has the file reads it.</source>
        <translation>Beassansáni haga sáhttá juohkehaš geas lea fiila, lohkat dan.</translation>
    </message>
    <message>
        <source>Password of the file (optional)</source>
        <translation>Fiilla beassansátni (eaktodáhtolaš)</translation>
    </message>
    <message>
        <source>Names in a file are no longer protected by this program, and are not deleted by it. Destroy it in time.</source>
        <translation>Dát prográmma ii šat suodjal namaid mat leat fiillas, iige sihko daid. Sihko fiilla áiggil.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vurke</translation>
    </message>
</context>
<context>
    <name>DeskSearch</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>Fingerprint of the first person’s key: %1</source>
        <translation>Vuosttaš olbmo čoavdaga suorbmaluodda: %1</translation>
    </message>
    <message>
        <source>The new recovery sheet</source>
        <translation>Ođđa máhcahanárka</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is not shown again. The old one stays good until two groups of this one are typed back.</source>
        <translation>Čálit dahje čále dan báhpirii, ja lohkkat dan sisa. Dat ii čájehuvvo šat. Boares árka gusto dassážii go guokte joavkku dán árkkas leat čállojuvvon.</translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation>Geavat dán árkka</translation>
    </message>
</context>
<context>
    <name>DeskSheetWhose</name>
    <message>
        <source>If all passphrases or the keys of this machine are lost, only the recovery sheet opens the visits. Make a new one if somebody else may have seen or copied the old one.</source>
        <translation>Jus buot beassancealkagat dahje dán dihtora čoavdagat láhppojit, de dušše máhcahanárka rahpá galledemiid. Ráhkat ođđa árkka jus earát soitet leat oaidnán dahje máŋgen boares árkka.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Du beassancealkka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Show a new sheet</source>
        <translation>Čájet ođđa árkka</translation>
    </message>
</context>
<context>
    <name>DeskSignOut</name>
    <message>
        <source>Sign out %1 now?</source>
        <translation>Loahpahit go dál dán galledeami: %1?</translation>
    </message>
    <message>
        <source>Sign out this visit without a name now?</source>
        <translation>Loahpahit go dán nama haga galledeami dál?</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 rájes</translation>
    </message>
    <message>
        <source>persons: %1</source>
        <translation>olbmot: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ii</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Juo</translation>
    </message>
</context>
<context>
    <name>DeskStepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: unnit</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: eanet</translation>
    </message>
</context>
<context>
    <name>DeskTable</name>
    <message>
        <source>Search</source>
        <translation>Oza</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Dás ii gávdno mihkkege mii heive: «%1».</translation>
    </message>
</context>
<context>
    <name>DeskTimeline</name>
    <message>
        <source>Who was here at the same time</source>
        <translation>Geat ledje dáppe seamma áigge</translation>
    </message>
    <message>
        <source>This person was not here in these days.</source>
        <translation>Dát olmmoš ii lean dáppe dáid beivviid.</translation>
    </message>
    <message>
        <source>Nobody was a contact on this day.</source>
        <translation>Ii oktage lean oktavuohta dán beaivvi.</translation>
    </message>
</context>
<context>
    <name>DeskTracing</name>
    <message>
        <source>Timeline</source>
        <translation>Áigelinnjá</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <translation>Oktavuođat: %1</translation>
    </message>
    <message>
        <source>No contacts: %1</source>
        <translation>Eai oktavuođat: %1</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Mii lohkko</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Ovddit beaivi</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Čuovvovaš beaivi</translation>
    </message>
    <message>
        <source>Print letters to the contacts</source>
        <translation>Čálit reivviid oktavuođaide</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Fitnodat</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefovdna, e-poasta</translation>
    </message>
    <message>
        <source>Everybody who was here on these days was a contact.</source>
        <translation>Buohkat geat ledje dáppe dáid beivviid, ledje oktavuođat.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Eai oktavuođat</translation>
    </message>
</context>
<context>
    <name>DeskTracingHead</name>
    <message>
        <source>Who was here together with %1?</source>
        <translation>Geat ledje dáppe seamma áigge go %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n galledeapmi</numerusform>
            <numerusform>%n galledeami</numerusform>
            <numerusform>%n galledeami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n oktavuohta</numerusform>
            <numerusform>%n oktavuođa</numerusform>
            <numerusform>%n oktavuođa</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>diibmu %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Vurkejuvvon: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) could not be read and may hide a contact.</source>
        <translation>
            <numerusform>%n galledeami ii sáhttán lohkat, ja dat sáhttá čiehkat oktavuođa.</numerusform>
            <numerusform>%n galledeami ii sáhttán lohkat, ja dat sáhttet čiehkat oktavuođa.</numerusform>
            <numerusform>%n galledeami ii sáhttán lohkat, ja dat sáhttet čiehkat oktavuođa.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Čálit raportta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vurke</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Eará olmmoš</translation>
    </message>
</context>
<context>
    <name>DeskVisits</name>
    <message>
        <source>Arrived</source>
        <translation>Bođii</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vulggii</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Fitnodat</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefovdna, e-poasta</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vuostáiváldi</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Olbmot</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>Ii oktage registrerejuvvon dáid beivviid.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Galledeamit</translation>
    </message>
</context>
<context>
    <name>DeskWhy</name>
    <message>
        <source>Show the names</source>
        <translation>Čájet namaid</translation>
    </message>
</context>
<context>
    <name>DeskWithdraw</name>
    <message>
        <source>Contact tracing</source>
        <translation>Njoammunguorran</translation>
    </message>
    <message>
        <source>Telling whom she visits</source>
        <translation>Dieđihit sutnje gean galleda</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Namahus</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle sammen</translation>
    </message>
    <message>
        <source>Without any agreement the whole visit is erased here at once, and nobody can bring it back.</source>
        <translation>Almmá miehtama haga olles galledeapmi sihkkojuvvo dás dakkaviđe, ii ge oktage sáhte dan viežžat ruovttoluotta.</translation>
    </message>
    <message>
        <source>Whom she visits is deleted.</source>
        <translation>Gean galledeaddji galleda, sihkkojuvvo.</translation>
    </message>
    <message>
        <source>She is counted in the roll call without her name.</source>
        <translation>Galledeaddji lohkkojuvvo namahusas nama haga.</translation>
    </message>
    <message>
        <source>She has left, and the visit is kept for contact tracing alone: it is erased here at once.</source>
        <translation>Galledeaddji lea vuolgán, ja galledeapmi vurkejuvvo dušše njoammunguorrama várás: danin dat sihkkojuvvo dás dakkaviđe.</translation>
    </message>
    <message>
        <source>Her phone number and e-mail are deleted at once, and so is whom she visits, if that was kept for tracing alone. The rest is kept only until she leaves. Her exit number goes on working, her pass opens nothing any more.</source>
        <translation>Telefonnummir ja e-poasta sihkkojuvvojit dakkaviđe, ja maiddái gean galledeaddji galleda, jus dat lea vurkejuvvon dušše njoammunguorrama várás. Eará dieđut vurkejuvvojit dušše dassážii go galledeaddji vuolgá. Olggosnummir doaibmá ain; pássa ii šat raba maidege.</translation>
    </message>
    <message>
        <source>What does she take back?</source>
        <translation>Maid galledeaddji geassá ruovttoluotta?</translation>
    </message>
    <message>
        <source>In copies of the store nobody can open what was taken back after %1. The log keeps that it was taken back, and why, without a name.</source>
        <translation>I kopier av lageret kan ingen åpne det som er trukket tilbake, etter %1. Loggen husker at det ble trukket tilbake, og hvorfor, uten navn.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ale gease ruovttoluotta</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geassit ruovttoluotta</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Clear</source>
        <translation>Sihko</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Sihko maŋimus logu</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You are registered.</source>
        <translation>Don leat registrerejuvvon.</translation>
    </message>
    <message>
        <source>You are registered, %1.</source>
        <translation>Don leat registrerejuvvon, %1.</translation>
    </message>
    <message>
        <source>Show my pass</source>
        <translation>Čájet mu pássa</translation>
    </message>
    <message>
        <source>Card for my phone</source>
        <translation>Koarta mu telefovdnii</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Ruovttoluotta álgui %n sekundda geahčen</numerusform>
            <numerusform>Ruovttoluotta álgui %n sekundda geahčen</numerusform>
            <numerusform>Ruovttoluotta álgui %n sekundda geahčen</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gárvvis</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Mun lean vel dáppe</translation>
    </message>
</context>
<context>
    <name>ExitFacts</name>
    <message>
        <source>When you leave, type this number here:</source>
        <translation>Go vuolggát, čále dán nummira deike:</translation>
    </message>
    <message>
        <source>Exit number %1</source>
        <translation>Olggosnummir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n rávisolmmoš</numerusform>
            <numerusform>%n rávisolbmo</numerusform>
            <numerusform>%n rávisolbmo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n mánná</numerusform>
            <numerusform>%n máná</numerusform>
            <numerusform>%n máná</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all of you: %1. Sign out when the last of you leaves.</source>
        <translation>Dat guoská buohkaide: %1. Registrere vuolgima go maŋimus vuolgá.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted on %1.</source>
        <translation>Buot du galledeami birra sihkkojuvvo %1</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted when you leave.</source>
        <translation>Buot du galledeami birra sihkkojuvvo go vuolggát.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>What you enter is deleted after %n day(s)</source>
        <translation>
            <numerusform>Dieđut sihkkojuvvojit %n beaivvi geahčen</numerusform>
            <numerusform>Dieđut sihkkojuvvojit %n beaivvi geahčen</numerusform>
            <numerusform>Dieđut sihkkojuvvojit %n beaivvi geahčen</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Persovdnasuodjalus</translation>
    </message>
    <message>
        <source>Privacy, changed on %1</source>
        <translation>Persovdnasuodjalus, rievdaduvvon %1</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mu dieđut</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Vuostáiváldin</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message>
        <source>Thank you.</source>
        <translation>Giitu.</translation>
    </message>
    <message>
        <source>You had already signed out.</source>
        <translation>Du vuolgin lei juo registrerejuvvon.</translation>
    </message>
    <message>
        <source>You are signed out. Have a good day.</source>
        <translation>Du vuolgin lea registrerejuvvon. Buori beaivvi!</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gárvvis</translation>
    </message>
    <message>
        <source>See what is stored of my visit</source>
        <translation>Geahča mii lea vurkejuvvon mu galledeami birra</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Ruovttoluotta álgui %n sekundda geahčen</numerusform>
            <numerusform>Ruovttoluotta álgui %n sekundda geahčen</numerusform>
            <numerusform>Ruovttoluotta álgui %n sekundda geahčen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>What was given to authorities and others, and whether its visitors are told. No visitor is named.</source>
        <translation>Mii lea addojuvvon eiseválddiide ja earáide, ja ožžot go galledeaddjit diehtit dan. Ii oktage galledeaddji namuhuvvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these is/are not as signed: somebody changed what is stored. Call IT.</source>
        <translation>
            <numerusform>%n dáin ii leat nu mo vuolláičállojuvvui: muhtin lea rievdadan dan mii lea vurkejuvvon. Riŋge IT:i.</numerusform>
            <numerusform>%n dáin eai leat nu mo vuolláičállojuvvojedje: muhtin lea rievdadan dan mii lea vurkejuvvon. Riŋge IT:i.</numerusform>
            <numerusform>%n dáin eai leat nu mo vuolláičállojuvvojedje: muhtin lea rievdadan dan mii lea vurkejuvvon. Riŋge IT:i.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted in the log.</source>
        <translation>Merkejuvvon loggii.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Goas</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Geasa</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Galledeamit</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>galledeamit: %1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Gii attii</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Sivva</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ášši</translation>
    </message>
    <message>
        <source>Visitors are told</source>
        <translation>Galledeaddjit</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Nothing was ever handed over.</source>
        <translation>Ii mihkkege leat goassege addojuvvon ovddosguvlui.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Addojuvvon ovddosguvlui</translation>
    </message>
    <message>
        <source>Note what was handed over</source>
        <translation>Merke mii addojuvvui ovddosguvlui</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Skriv ut kvitteringen</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Ii leat nu mo vuolláičállojuvvui</translation>
    </message>
    <message>
        <source>told</source>
        <translation>ožžot diehtit</translation>
    </message>
    <message>
        <source>told from %1</source>
        <translation>ožžot diehtit %1 rájes</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: %1</source>
        <translation>Giella: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Stuorát teaksta</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alla kontrásta</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Buot mii lea vuolábealde</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Fine: %1</source>
        <translation>Ortnegis: %1</translation>
    </message>
    <message>
        <source>See to this: %1</source>
        <translation>Ordne dán: %1</translation>
    </message>
    <message>
        <source>Visits on each of the last days</source>
        <translation>Galledeamit juohke beaivvi maŋimus beivviid</translation>
    </message>
    <message>
        <source>Fewer than five are never told: it could be somebody.</source>
        <translation>Unnit go vihtta ii goassege čájehuvvo: sáhtášii dovdat muhtima.</translation>
    </message>
    <message>
        <source>No day is over yet on which somebody came.</source>
        <translation>Ii oktage galledanbeaivi leat vel nohkan.</translation>
    </message>
    <message>
        <source>The clock is right: {now}.</source>
        <translation>Diibmu lea riekta: {now}.</translation>
    </message>
    <message>
        <source>The clock is in doubt: {now}. Nothing is deleted until it is sure.</source>
        <translation>Diibmu lea eahpesihkar: {now}. Ii mihkkege sihkkojuvvo ovdal go dat lea sihkar.</translation>
    </message>
    <message>
        <source>Deleted: every visit up to {through}. Next time: {next}.</source>
        <translation>Sihkkojuvvon: buot galledeamit gitta {through} rádjai. Boahtte háve: {next}.</translation>
    </message>
    <message>
        <source>Not everything that is due is deleted. Next time: {next}.</source>
        <translation>Buot mii galggai sihkkojuvvot, ii leat sihkkojuvvon. Boahtte háve: {next}.</translation>
    </message>
    <message>
        <source>Days that visits are kept: {days}.</source>
        <translation>Beaivvit maid galledeamit vurkejuvvojit: {days}.</translation>
    </message>
    <message>
        <source>The store was looked over today and is sound.</source>
        <translation>Vuorká lea dárkkistuvvon odne ja lea ollis.</translation>
    </message>
    <message>
        <source>The store was not looked over today, or is damaged.</source>
        <translation>Vuorká ii leat dárkkistuvvon odne, dahje dat lea billašuvvan.</translation>
    </message>
    <message>
        <source>The log is whole. Lines: {lines}.</source>
        <translation>Logga lea ollis. Linnját: {lines}.</translation>
    </message>
    <message>
        <source>The log is not as it was written: see Log.</source>
        <translation>Logga ii leat nu mo dat čállojuvvui: geahča Logga.</translation>
    </message>
    <message>
        <source>Persons with the role lead: {leads}.</source>
        <translation>Olbmot geain lea jođiheaddji rolla: {leads}.</translation>
    </message>
    <message>
        <source>Only one person has the role lead. Please take in another.</source>
        <translation>Dušše ovtta olbmos lea jođiheaddji rolla. Váldde vel ovtta mielde.</translation>
    </message>
    <message>
        <source>No alert waits.</source>
        <translation>Eai leat várrehusat vuordimin.</translation>
    </message>
    <message>
        <source>Alerts that wait on the first page of staff: {alerts}.</source>
        <translation>Várrehusat mat vurdet bargiid vuosttaš siiddus: {alerts}.</translation>
    </message>
    <message>
        <source>Printer: {printer}.</source>
        <translation>Čálán: {printer}.</translation>
    </message>
    <message>
        <source>Printer: the default one of this machine.</source>
        <translation>Čálán: dán dihtora standárdačálán.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Dilli</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>These visits are on hold now.</source>
        <translation>Dát galledeamit vurkejuvvojit dál guhkit.</translation>
    </message>
    <message>
        <source>The end of the hold was moved.</source>
        <translation>Guhkit vurkema loahppa lea sirdojuvvon.</translation>
    </message>
    <message>
        <source>The hold was lifted.</source>
        <translation>Guhkit vurken lea loahpahuvvon.</translation>
    </message>
    <message>
        <source>Noted in the log.</source>
        <translation>Merkejuvvon loggii.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. Only the role lead sets or ends a hold.</source>
        <translation>Galledeamit mat vurkejuvvojit guhkit eiseválddi gohččuma vuođul. Dušše olmmoš geas lea jođiheaddji rolla, álggaha dahje loahpaha guhkit vurkema.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. A hold takes two persons: take in another one first.</source>
        <translation>Galledeamit mat vurkejuvvojit guhkit eiseválddi gohččuma vuođul. Dasa dárbbašuvvojit guokte olbmo: váldde vuos vel ovtta mielde.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. A hold takes two persons.</source>
        <translation>Galledeamit mat vurkejuvvojit guhkit eiseválddi gohččuma vuođul. Dasa dárbbašuvvojit guokte olbmo.</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Čájet galledemiid</translation>
    </message>
    <message>
        <source>End or prolong</source>
        <translation>Rievdat loahpa</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Eiseváldi</translation>
    </message>
    <message>
        <source>Ground, case</source>
        <translation>Sivva, ášši</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Galledeamit</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>galledeamit: %1</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gii mearridii</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dan rájes</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 rájes</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Maŋimus beaivi</translation>
    </message>
    <message>
        <source>last day: %1</source>
        <translation>maŋimus beaivi: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Dilli</translation>
    </message>
    <message>
        <source>There is no hold.</source>
        <translation>Ii leat guhkit vurken.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Guhkit vurken</translation>
    </message>
    <message>
        <source>Set a hold</source>
        <translation>Vurke guhkit</translation>
    </message>
    <message>
        <source>No visit is on this hold any more.</source>
        <translation>Dás ii leat šat oktage galledeapmi.</translation>
    </message>
    <message>
        <source>All holds</source>
        <translation>Buot guhkit vurkemat</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Skriv ut kvitteringen</translation>
    </message>
    <message>
        <source>Note what was handed over</source>
        <translation>Merke mii addojuvvui ovddosguvlui</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Ii leat nu mo vuolláičállojuvvui</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>loahpahuvvon %1</translation>
    </message>
    <message>
        <source>over, is being deleted</source>
        <translation>nohkan, sihkkojuvvo dál</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>fámus</translation>
    </message>
</context>
<context>
    <name>HostNames</name>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation>
            <numerusform>%n namma gávdnon</numerusform>
            <numerusform>%n nama gávdnon</numerusform>
            <numerusform>%n nama gávdnon</numerusform>
        </translation>
    </message>
    <message>
        <source>The first 8 names. More letters find the others.</source>
        <translation>Vuosttaš 8 nama. Eanet bustávat gávdnet earáid.</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Namat mat heivejit</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Choose a language</source>
        <translation>Vállje giela</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
</context>
<context>
    <name>LastDays</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n galledeapmi</numerusform>
            <numerusform>%n galledeami</numerusform>
            <numerusform>%n galledeami</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Vurkejuvvon: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vurke</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Čálit</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Maŋimus beaivvit</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Are you leaving?</source>
        <translation>Leat go vuolgimin?</translation>
    </message>
    <message>
        <source>Type the code of your badge or pass.</source>
        <translation>Čále galledankoartta dahje pássa koda.</translation>
    </message>
    <message>
        <source>Type the number you got when you arrived, or hold your pass up to the camera.</source>
        <translation>Čále nummira maid ožžot go bohtet, dahje čájet pássa kamerii.</translation>
    </message>
    <message>
        <source>Type the number you got when you arrived.</source>
        <translation>Čále nummira maid ožžot go bohtet.</translation>
    </message>
    <message>
        <source>If you came together, this signs all of you out.</source>
        <translation>Jus bođiidet ovttas, de dát registrere ahte buohkat vulget.</translation>
    </message>
    <message>
        <source>Exit number: %1</source>
        <translation>Olggosnummir: %1</translation>
    </message>
    <message>
        <source>Badge or pass</source>
        <translation>Galledankoarta dahje pássa</translation>
    </message>
    <message>
        <source>I have a number</source>
        <translation>Mus lea nummir</translation>
    </message>
    <message>
        <source>I have a badge or a pass</source>
        <translation>Mus lea galledankoarta dahje pássa</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Mun vuolggán</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Who did what here, when and why. No visitor is named.</source>
        <translation>Gii lea dahkan maid dáppe, goas ja manne. Ii oktage galledeaddji namuhuvvo.</translation>
    </message>
    <message>
        <source>The log is not as it was written. Call IT before anybody changes anything.</source>
        <translation>Logga ii leat nu mo dat čállojuvvui. Riŋge IT:i ovdal go oktage rievdada maidege.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s).</source>
        <translation>
            <numerusform>%n meattáhus vel.</numerusform>
            <numerusform>%n meattáhusa vel.</numerusform>
            <numerusform>%n meattáhusa vel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n line(s).</source>
        <translation>
            <numerusform>Logga lea ollis: %n linnjá.</numerusform>
            <numerusform>Logga lea ollis: %n linnjá.</numerusform>
            <numerusform>Logga lea ollis: %n linnjá.</numerusform>
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
        <translation>Goas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mii</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Gii</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sivva</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ášši</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Logga linnját</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Dárkkis logga</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logga</translation>
    </message>
    <message>
        <source>Line %1: a line before it is gone, or what belongs to it.</source>
        <translation>Linnjá %1: ovddit linnjá váilu, dahje juoga mii gullá dasa.</translation>
    </message>
    <message>
        <source>Line %1: it was changed, or what belongs to it.</source>
        <translation>Linnjá %1: dat lea rievdaduvvon, dahje juoga mii gullá dasa.</translation>
    </message>
    <message>
        <source>Line %1: nobody who is known here signed it.</source>
        <translation>Linnjá %1: ii oktage gii lea dovddus dáppe, leat vuolláičállán dan.</translation>
    </message>
    <message>
        <source>Line %1: an older store was put back, or newer lines are gone.</source>
        <translation>Linnjá %1: boarrásut vuorká lea biddjon ruovttoluotta, dahje ođđasut linnját váilot.</translation>
    </message>
    <message>
        <source>A hold or a privacy notice has no line.</source>
        <translation>En sikring eller en personvernerklæring har ingen linje.</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Dihtor</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Amas olmmoš</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>Back to the top</source>
        <translation>Bajás</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Eambbo vuolábealde</translation>
    </message>
</context>
<context>
    <name>MyAgreements</name>
    <message>
        <source>Contact tracing</source>
        <translation>Njoammunguorran</translation>
    </message>
    <message>
        <source>Telling whom you visit</source>
        <translation>Dieđihit sutnje gean galledat</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Namahus</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Buot</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Geasset ruovttoluotta miehtama</translation>
    </message>
    <message>
        <source>You agreed to this. Choose what to withdraw; you then see what follows before anything is done.</source>
        <translation>Dása don leat miehtan. Vállje maid háliidat geassit ruovttoluotta; de oainnát mii čuovvu, ovdal go mihkkege dahkkojuvvo.</translation>
    </message>
</context>
<context>
    <name>MyCorrect</name>
    <message>
        <source>Correct my details</source>
        <translation>Divo mu dieđuid</translation>
    </message>
    <message>
        <source>If you change your phone number, its last four digits go with your pass from now on. Without a phone number it is your e-mail up to the @. Only the reception can correct when you came and left.</source>
        <translation>Jus rievdadat telefonnummira, de leat ođđa nummira njeallje maŋimus logu mat gullet pássii dás duohko. Telefonnummira haga lea e-poastačujuhus gitta @ rádjai. Dušše vuostáiváldin sáhttá divvut goas bohtet ja vulget.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vurke</translation>
    </message>
</context>
<context>
    <name>MyData</name>
    <message>
        <source>In copies of the store it stays sealed until %1; from then on nobody can read it there either.</source>
        <translation>Vuorkká máŋgosiin dat lea seilejuvvon gitta %1; dan rájes ii sáhte oktage dan lohkat doppe ge.</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Divo mu dieđuid</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Geasset ruovttoluotta miehtama</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sihko</translation>
    </message>
    <message>
        <source>Erase my visit</source>
        <translation>Sihko mu galledeami</translation>
    </message>
    <message>
        <source>Erase your visit?</source>
        <translation>Sihkkut go du galledeami?</translation>
    </message>
    <message>
        <source>It is gone here at once, and nobody can bring it back.</source>
        <translation>Dat jávká dás dakkaviđe, iige oktage sáhte dan oažžut ruovttoluotta.</translation>
    </message>
    <message>
        <source>You are then no longer counted among those in the building, and need not sign out.</source>
        <translation>De it šat lohkkojuvvo daid gaskii geat leat visttis, itge dárbbaš registreret ahte vuolggát.</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>Mo váidit</translation>
    </message>
    <message>
        <source>%1 answers for your data. You reach them here: %2</source>
        <translation>%1 lea ovddasvástideaddji du dieđuin. Oktavuohta: %2</translation>
    </message>
    <message>
        <source>If you think that your data are not handled as they should be, you may complain to the supervisory authority at any time: %1</source>
        <translation>Jus oaivvildat ahte du dieđut eai meannuduvvo nu mo galggašedje, sáhtát goas beare váidit bearráigeahččoeiseváldái: %1</translation>
    </message>
</context>
<context>
    <name>MyDisclosures</name>
    <message>
        <source>contact tracing</source>
        <translation>njoammunguorran</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>namahus</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>bearráigeahčču</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>divvun</translation>
    </message>
    <message>
        <source>other</source>
        <translation>eará</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Mii lea addojuvvon ovddosguvlui</translation>
    </message>
    <message>
        <source>Something was handed over, but what is stored about it was changed by somebody. Please ask the reception.</source>
        <translation>Juoga lea addojuvvon ovddosguvlui, muhto muhtin lea rievdadan dan mii lea vurkejuvvon dan birra. Jeara vuostáiváldimis.</translation>
    </message>
    <message>
        <source>To %1, %2. Ground: %3</source>
        <translation>Oažžu: %1, %2. Sivva: %3</translation>
    </message>
    <message>
        <source>Nothing of your visit was handed over to anybody.</source>
        <translation>Ii mihkkege du galledeami birra leat addojuvvon geasage.</translation>
    </message>
</context>
<context>
    <name>MyEnd</name>
    <message>
        <source>Erased.</source>
        <translation>Sihkkojuvvon.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Gessojuvvon ruovttoluotta.</translation>
    </message>
    <message>
        <source>Nothing of your visit is stored here any more. In copies of the store it can be read by nobody from %1 on.</source>
        <translation>Du galledeami birra ii leat dás šat mihkkege vurkejuvvon. Vuorkká máŋgosiin ii sáhte oktage dan lohkat %1 rájes.</translation>
    </message>
    <message>
        <source>Your visit is kept only until you leave, and this pass opens nothing any more. What you withdrew can be read by nobody from %1 on, in copies of the store either.</source>
        <translation>Du galledeapmi vurkejuvvo dušše dassážii go vuolggát, ja dát pássa ii šat raba maidege. Dan maid gessot ruovttoluotta, ii sáhte oktage lohkat %1 rájes, ii vuorkká máŋgosiin ge.</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Ruovttoluotta álgui %n sekundda geahčen</numerusform>
            <numerusform>Ruovttoluotta álgui %n sekundda geahčen</numerusform>
            <numerusform>Ruovttoluotta álgui %n sekundda geahčen</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gárvvis</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Mun lean vel dáppe</translation>
    </message>
</context>
<context>
    <name>MyOverview</name>
    <message>
        <source>This is stored of your visit</source>
        <translation>Dát lea vurkejuvvon du galledeami birra</translation>
    </message>
    <message>
        <source>It is corrected.</source>
        <translation>Dat lea divvojuvvon.</translation>
    </message>
    <message>
        <source>Your agreement is withdrawn.</source>
        <translation>Du miehtan lea gessojuvvon ruovttoluotta.</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Divo mu dieđuid</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>Váldde dan fárrui</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Geasset ruovttoluotta miehtama</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Mii lea addojuvvon ovddosguvlui</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>Mo váidit</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sihko</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gárvvis</translation>
    </message>
</context>
<context>
    <name>MyPlain</name>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
</context>
<context>
    <name>MyTake</name>
    <message>
        <source>Take it with me</source>
        <translation>Váldde dan fárrui</translation>
    </message>
    <message>
        <source>Read these codes with your phone, one after the other: together they hold everything that is stored of your visit, as text (JSON).</source>
        <translation>Loga dáid kodaid telefovnnain, nuppi nuppi maŋŋái: oktiibuot leat dain buot mii lea vurkejuvvon du galledeami birra, teakstan (JSON).</translation>
    </message>
    <message>
        <source>Read the code with your phone: it holds everything that is stored of your visit, as text (JSON).</source>
        <translation>Loga koda telefovnnain: das lea buot mii lea vurkejuvvon du galledeami birra, teakstan (JSON).</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Koda %1/%2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Ovddit koda</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Čuovvovaš koda</translation>
    </message>
    <message>
        <source>It is printed. Please fetch the paper at once.</source>
        <translation>Dat lea čálihuvvon. Viečča báhpira dakkaviđe.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Čálit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>Your data as a QR code, %1 of %2</source>
        <translation>Du dieđut QR-kodan, %1/%2</translation>
    </message>
    <message>
        <source>Your data as a QR code</source>
        <translation>Du dieđut QR-kodan</translation>
    </message>
</context>
<context>
    <name>MyWithdrawal</name>
    <message>
        <source>Without any agreement your whole visit is erased here at once, and nobody can bring it back.</source>
        <translation>Almmá miehtama haga olles du galledeapmi sihkkojuvvo dás dakkaviđe, ii ge oktage sáhte dan viežžat ruovttoluotta.</translation>
    </message>
    <message>
        <source>Whom you visit is deleted from what is stored of your visit.</source>
        <translation>Gean don galledat, sihkkojuvvo das mii lea vurkejuvvon du galledeami birra.</translation>
    </message>
    <message>
        <source>From now on you are counted in the roll call without your name.</source>
        <translation>Dás duohko don lohkkojuvvot namahusas nama haga.</translation>
    </message>
    <message>
        <source>Your visit is kept for contact tracing alone, and you have left: so it is erased at once.</source>
        <translation>Du galledeapmi vurkejuvvo dušše njoammunguorrama várás, ja don leat vuolgán: danin dat sihkkojuvvo dakkaviđe.</translation>
    </message>
    <message>
        <source>Your phone number, your e-mail and whom you visit are deleted at once.</source>
        <translation>Telefonnummir, e-poasta ja gean don galledat, sihkkojuvvojit dakkaviđe.</translation>
    </message>
    <message>
        <source>Your phone number and your e-mail are deleted at once.</source>
        <translation>Telefonnummir ja e-poasta sihkkojuvvojit dakkaviđe.</translation>
    </message>
    <message>
        <source>The pass ends with it: withdraw anything else first, or choose all of them.</source>
        <translation>Passa ii doaimma šat dan maŋŋá: geassit vuos eará miehtamiid ruovttoluotta, dahje vállje buot.</translation>
    </message>
    <message>
        <source>The rest is kept only until you leave. Your exit number goes on working; this pass opens nothing any more.</source>
        <translation>Eará dieđut vurkejuvvojit dušše dassážii go vuolggát. Olggosnummir doaibmá ain; dát pássa ii šat raba maidege.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Geasset ruovttoluotta</translation>
    </message>
    <message>
        <source>Withdraw contact tracing?</source>
        <translation>Geassit go njoammunguorrama ruovttoluotta?</translation>
    </message>
    <message>
        <source>Withdraw telling whom you visit?</source>
        <translation>Geassit go ruovttoluotta ahte son gean galledat, oažžu diehtit?</translation>
    </message>
    <message>
        <source>Withdraw the roll call?</source>
        <translation>Geassit go namahusa ruovttoluotta?</translation>
    </message>
    <message>
        <source>Withdraw all agreements?</source>
        <translation>Geassit buot miehtamiid ruovttoluotta?</translation>
    </message>
</context>
<context>
    <name>NoticeChanges</name>
    <message>
        <source>New</source>
        <translation>Ođas</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ii leat šat</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Rievdaduvvon</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>Mii lea rievdan %1 rájes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ovdal</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Privacy</source>
        <translation>Persovdnasuodjalus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>The notice is not written in this language. It is shown here as it is: %1.</source>
        <translation>Dieđut eai leat čállojuvvon dán gillii. Dát čájehuvvojit dás nu mo leat: %1.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Veršuvdna %1</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Adults with you</source>
        <translation>Rávisolbmot du fárus</translation>
    </message>
    <message>
        <source>Children under 13</source>
        <translation>Mánát vuollel 13 jagi</translation>
    </message>
    <message>
        <source>Children are only counted. Do not write their names.</source>
        <translation>Mánát dušše lohkkojuvvojit. Ale čále sin namaid.</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>Your pass as a QR code</source>
        <translation>Du galledanpássa QR-kodan</translation>
    </message>
    <message>
        <source>Your card as a QR code</source>
        <translation>Du koarta QR-kodan</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>Du galledanpássa</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Du koarta</translation>
    </message>
    <message>
        <source>Take a picture of it. The pass is yours alone, and you can also sign out with it.</source>
        <translation>Váldde das gova. Pássa lea dušše dutnje, ja dainna sáhtát maiddái registreret ahte vuolggát.</translation>
    </message>
    <message>
        <source>Take a picture of it. Next time, hold it to the scanner and the form is filled in. Whoever has the picture can read your details; nothing of it is kept here.</source>
        <translation>Váldde das gova. Boahtte háve čájet dan skánnerii, ja skovvi devdojuvvo. Geas lea govva, son sáhttá lohkat du dieđuid; mihkkege das ii vurkejuvvo dása.</translation>
    </message>
</context>
<context>
    <name>PassCheck</name>
    <message>
        <source>Is it you?</source>
        <translation>Leat go dat don?</translation>
    </message>
    <message>
        <source>Type your e-mail address up to the @, as you gave it here.</source>
        <translation>Čále e-poastačujuhusat gitta @ rádjai, nu mo dan čállet dása.</translation>
    </message>
    <message>
        <source>Type the last four digits of the phone number that you gave here.</source>
        <translation>Čále dan telefonnummira njeallje maŋimus logu maid čállet dása.</translation>
    </message>
    <message>
        <source>Last four digits: %1</source>
        <translation>Njeallje maŋimus logu: %1</translation>
    </message>
    <message>
        <source>E-mail up to the @</source>
        <translation>E-poasta gitta @ rádjai</translation>
    </message>
    <message>
        <source>I gave a phone number</source>
        <translation>Mun čállen telefonnummira</translation>
    </message>
    <message>
        <source>I gave an e-mail address only</source>
        <translation>Mun čállen dušše e-poastačujuhusa</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Čuovvovaš</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
</context>
<context>
    <name>PassCode</name>
    <message>
        <source>My data</source>
        <translation>Mu dieđut</translation>
    </message>
    <message>
        <source>Type the characters under the code of your pass.</source>
        <translation>Čále mearkkaid mat leat pássa koda vuolde.</translation>
    </message>
    <message>
        <source>Hold your pass up to the scanner or the camera. Then you see what is stored of your visit, and can correct it, take it along or erase it.</source>
        <translation>Čájet pássa skánnerii dahje kamerii. De oainnát mii lea vurkejuvvon du galledeami birra, ja sáhtát divvut dan, váldit dan fárrui dahje sihkkut dan.</translation>
    </message>
    <message>
        <source>Hold your pass up to the scanner. Then you see what is stored of your visit, and can correct it, take it along or erase it.</source>
        <translation>Čájet pássa skánnerii. De oainnát mii lea vurkejuvvon du galledeami birra, ja sáhtát divvut dan, váldit dan fárrui dahje sihkkut dan.</translation>
    </message>
    <message>
        <source>Your pass is lost? The reception can do all of this with you.</source>
        <translation>Lea go pássa láhppon? Vuostáiváldin sáhttá dahkat buot dán duinna ovttas.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Čuovvovaš</translation>
    </message>
    <message>
        <source>Type the pass</source>
        <translation>Čále pássa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
</context>
<context>
    <name>PassGroups</name>
    <message>
        <source>Group %1 of %2</source>
        <translation>Joavku %1/%2</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Taken in. From now on everybody types a short name to unlock.</source>
        <translation>Váldojuvvon mielde. Dás ovddasguvlui čállet buohkat oanehis nama go galget rahpat.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Váldojuvvon eret.</translation>
    </message>
    <message>
        <source>Taken out. Make a new recovery sheet now.</source>
        <translation>Váldojuvvon eret. Ráhkat ođđa máhcahanárkka dál.</translation>
    </message>
    <message>
        <source>The new recovery sheet is the good one now. Destroy the old one: it opens nothing any more.</source>
        <translation>Dál gusto ođđa máhcahanárka. Duššat boares árkka: dat ii šat raba maidege.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Du beassancealkka lea rievdaduvvon.</translation>
    </message>
    <message>
        <source>Only one person has the role lead: what happens to her happens to this location. Take in another one.</source>
        <translation>Dušše ovtta olbmos lea jođiheaddji rolla: mii dáhpáhuvvá sutnje, dat dáhpáhuvvá dán báikái. Váldde vel ovtta mielde.</translation>
    </message>
    <message>
        <source>Who may unlock here. No visitor is named.</source>
        <translation>Geat sáhttet rahpat dáppe. Ii oktage galledeaddji namuhuvvo.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Váldde eret</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Oanehis namma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolla</translation>
    </message>
    <message>
        <source>Last in the log</source>
        <translation>Maŋimus loggas</translation>
    </message>
    <message>
        <source>last in the log: %1</source>
        <translation>maŋimus loggas: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Dilli</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Olbmot</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Mu beassancealkka</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Ođđa máhcahanárka</translation>
    </message>
    <message>
        <source>Take somebody in</source>
        <translation>Váldde muhtima mielde</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>jođiheaddji</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>vuostáiváldin</translation>
    </message>
    <message>
        <source>taken out %1</source>
        <translation>váldojuvvon eret %1</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>So that we can reach you if somebody here was infectious. You may say no and come in all the same.</source>
        <translation>Vai mii sáhttit váldit duinna oktavuođa jus muhtin dáppe lei njommon. Don sáhtát biehttalit ja beassat sisa goittotge.</translation>
    </message>
    <message numerus="yes">
        <source>I agree that my visit is kept for %n day(s) for contact tracing.</source>
        <translation>
            <numerusform>Mun mieđan dasa ahte mu galledeapmi vurkejuvvo %n beaivvi njoammunguorrama várás.</numerusform>
            <numerusform>Mun mieđan dasa ahte mu galledeapmi vurkejuvvo %n beaivvi njoammunguorrama várás.</numerusform>
            <numerusform>Mun mieđan dasa ahte mu galledeapmi vurkejuvvo %n beaivvi njoammunguorrama várás.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that nobody is forgotten in a fire. Without it you are counted without a name.</source>
        <translation>Vai ii oktage vajálduvvo jus buollá. Jus it mieđa, don lohkkojuvvot nama haga.</translation>
    </message>
    <message>
        <source>My name may stand on the roll call while I am in the building.</source>
        <translation>Mu namma oažžu leat namahuslisttus dan botta go lean visttis.</translation>
    </message>
    <message>
        <source>You get a pass with which you can see, correct and erase your visit.</source>
        <translation>Don oaččut pássa mainna sáhtát oaidnit, divvut ja sihkkut iežat galledeami.</translation>
    </message>
    <message>
        <source>Without contact tracing you get an exit number only, and everything is deleted when you leave.</source>
        <translation>Njoammunguorrama haga oaččut dušše olggosnummira, ja buot sihkkojuvvo go vuolggát.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Loga jitnosit</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>At %1. Read again after somebody came or left.</source>
        <translation>Diibmu %1. Loga ođđasit go muhtin lea boahtán dahje vuolgán.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) cannot be read: somebody may be missing here.</source>
        <translation>
            <numerusform>%n galledeami ii sáhte lohkat: muhtin sáhttá váilut dás.</numerusform>
            <numerusform>%n galledeami ii sáhte lohkat: muhtin sáhttá váilut dás.</numerusform>
            <numerusform>%n galledeami ii sáhte lohkat: muhtin sáhttá váilut dás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the building</source>
        <translation>
            <numerusform>%n olmmoš visttis</numerusform>
            <numerusform>%n olbmo visttis</numerusform>
            <numerusform>%n olbmo visttis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gávdnon</numerusform>
            <numerusform>%n gávdnon</numerusform>
            <numerusform>%n gávdnon</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, or not after all</source>
        <translation>Gávdnon, dahje ii goittotge</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gávdnon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Fitnodat</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vuostáiváldi</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Olbmot</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dan rájes</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gos</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>Ii oktage leat visttis.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Namahus</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Čálit</translation>
    </message>
    <message>
        <source>Print on labels</source>
        <translation>Skriv ut på etiketter</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Loga ođđasit</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>Visttis</translation>
    </message>
    <message>
        <source>Not seen leaving, closed at %1</source>
        <translation>Ii oidnon vuolgimin, giddejuvvon diibmu %1</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Vulggii diibmu %1</translation>
    </message>
</context>
<context>
    <name>SetupPerson</name>
    <message>
        <source>Set up this location</source>
        <translation>Ráhkkanahte dán báikki</translation>
    </message>
    <message>
        <source>As visitors read it at the top of the screen</source>
        <translation>Nu mo galledeaddjit oidnet dan bajimusas šearpmas</translation>
    </message>
    <message>
        <source>Name of the location</source>
        <translation>Báikki namma</translation>
    </message>
    <message>
        <source>Languages, in the order visitors see them</source>
        <translation>Gielat, dan ortnegis mas galledeaddjit oidnet daid</translation>
    </message>
    <message>
        <source>A few letters, typed when there are several of you</source>
        <translation>Moadde bustáva, maid čállibehtet go lehpet máŋggas</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>Du oanehis namma</translation>
    </message>
    <message>
        <source>Stands on each report that you make</source>
        <translation>Lea juohke raporttas maid ráhkadat</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Du olles namma</translation>
    </message>
    <message>
        <source>At least 12 characters. Nobody else may know it, not even IT.</source>
        <translation>Unnimusat 12 mearkka. Ii oktage eará galgga diehtit dan, ii oba IT ge.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Beassancealkka</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Beassancealkka vel oktii</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Joatkke</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Your recovery sheet</source>
        <translation>Du máhcahanárka</translation>
    </message>
    <message>
        <source>If all passphrases or the keys of this machine are lost, only this sheet opens the visits. Print it or write it down, and lock it away. It is not shown again.</source>
        <translation>Jus buot beassancealkagat dahje dán dihtora čoavdagat láhppojit, de dušše dát árka rahpá galledemiid. Čálit dahje čále dan báhpirii, ja lohkkat dan sisa. Dat ii čájehuvvo šat.</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Joavku %1: %2</translation>
    </message>
    <message>
        <source>Fingerprint of your key: %1</source>
        <translation>Du čoavdaga suorbmaluodda: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Mus lea dat báhpiris</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Čálit</translation>
    </message>
</context>
<context>
    <name>SetupTyped</name>
    <message>
        <source>Read from your sheet</source>
        <translation>Loga iežat árkkas</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Joavku %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Raba kioskka</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation>Čájet árkka ođđasit</translation>
    </message>
</context>
<context>
    <name>Shut</name>
    <message>
        <source>Please see the reception.</source>
        <translation>Huma vuostáiváldimiin.</translation>
    </message>
    <message>
        <source>Visits cannot be registered on this screen right now.</source>
        <translation>Dán šearpmas ii sáhte dál registreret galledemiid.</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>Leat go don vel dáppe?</translation>
    </message>
    <message numerus="yes">
        <source>Everything on the screen is wiped in %n second(s).</source>
        <translation>
            <numerusform>Buot šearpmas sihkkojuvvo %n sekundda geahčen.</numerusform>
            <numerusform>Buot šearpmas sihkkojuvvo %n sekundda geahčen.</numerusform>
            <numerusform>Buot šearpmas sihkkojuvvo %n sekundda geahčen.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Mun lean vel dáppe</translation>
    </message>
</context>
<context>
    <name>StoredCard</name>
    <message>
        <source>Contact tracing</source>
        <translation>Njoammunguorran</translation>
    </message>
    <message>
        <source>Telling whom you visit</source>
        <translation>Dieđihit sutnje gean galledat</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Namahus</translation>
    </message>
    <message>
        <source>%1 – signed out by yourself</source>
        <translation>%1 – ieš registrerejuvvon</translation>
    </message>
    <message>
        <source>%1 – noted by the reception</source>
        <translation>%1 – vuostáiváldima registreren</translation>
    </message>
    <message>
        <source>%1 – closed automatically, for nobody noted it</source>
        <translation>%1 – giddejuvvon automáhtalaččat, go ii oktage registreren</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ii leat addojuvvon</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>ii sáhte šat lohkat</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ii vel</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>ii geasage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Fitnodat</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummir</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-poasta</translation>
    </message>
    <message>
        <source>You visit</source>
        <translation>Don galledat</translation>
    </message>
    <message>
        <source>In your party</source>
        <translation>Du joavkkus</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n rávisolmmoš</numerusform>
            <numerusform>%n rávisolbmo</numerusform>
            <numerusform>%n rávisolbmo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n mánná</numerusform>
            <numerusform>%n máná</numerusform>
            <numerusform>%n máná</numerusform>
        </translation>
    </message>
    <message>
        <source>You came</source>
        <translation>Don bohtet</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>Don vulget</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>Don leat miehtan</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Persovdnasuodjalusdieđut</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>veršuvdna %1, %2</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Addojuvvon ovddosguvlui</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Sihkkojuvvo</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>Njoammunguorran</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>juo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ii</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>njuolga</translation>
    </message>
    <message>
        <source>through a contact</source>
        <translation>oktavuođa bokte</translation>
    </message>
    <message>
        <source>%1, certain %2 minutes, possible %3 minutes, %4: %5</source>
        <translation>%1, sihkkaris %2 minuhta, vejolaš %3 minuhta, %4: %5</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, not seen leaving, possibly until %2</source>
        <translation>%1, ii oidnon vuolgimin, vejolaččat gitta %2</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Reception</source>
        <translation>Vuostáiváldin</translation>
    </message>
    <message>
        <source>For those who work here. What you open is noted in the log.</source>
        <translation>Sidjiide geat barget dáppe. Dat maid rabat, merkejuvvo loggii.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Oanehis namma</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Beassancealkka</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Vuordde veahá …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Raba</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Maŋás</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>%1, closed automatically</source>
        <translation>%1, giddejuvvon automáhtalaččat</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>vel dáppe</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>Billašuvvan, ii sáhte rahpat</translation>
    </message>
</context>
<context>
    <name>VisitorFields</name>
    <message>
        <source>Full name</source>
        <translation>Olles namma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Fitnodat</translation>
    </message>
    <message>
        <source>So that we can reach you if somebody was infectious</source>
        <translation>Vai mii sáhttit váldit duinna oktavuođa jus muhtin lei njommon</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummir</translation>
    </message>
    <message>
        <source>If you would rather be reached there</source>
        <translation>Jus dan háliidat baicce</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-poasta</translation>
    </message>
    <message>
        <source>Two letters suggest names</source>
        <translation>Guokte bustáva evttohit namaid</translation>
    </message>
    <message>
        <source>Please type the whole name</source>
        <translation>Čále olles nama</translation>
    </message>
    <message>
        <source>Please type the whole name, or ask the reception</source>
        <translation>Čále olles nama, dahje jeara vuostáiváldimis</translation>
    </message>
    <message>
        <source>Whom do you visit?</source>
        <translation>Gean don galledat?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome.</source>
        <translation>Bures boahtin.</translation>
    </message>
    <message>
        <source>Register your visit. It takes less than half a minute.</source>
        <translation>Registrere iežat galledeami. Dat ádjána unnit go beal minuhta.</translation>
    </message>
    <message>
        <source>Register arrival</source>
        <translation>Registrere ahte boađát</translation>
    </message>
    <message>
        <source>I am arriving</source>
        <translation>Mun boađán</translation>
    </message>
    <message>
        <source>Register departure</source>
        <translation>Registrere ahte vuolggát</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Mun vuolggán</translation>
    </message>
</context>
<context>
    <name>WhyForm</name>
    <message>
        <source>Why do you need the names?</source>
        <translation>Manne dárbbašat namaid?</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>Njoammunguorran</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Namahus</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Bearráigeahčču</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Divvun</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Eará</translation>
    </message>
    <message>
        <source>No names here: this stays in the log.</source>
        <translation>Ii namaid deike: dát bissu loggas.</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>Mearkkašupmi (eaktodáhtolaš)</translation>
    </message>
    <message>
        <source>Case number (if there is one)</source>
        <translation>Áššenummir (jus lea)</translation>
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
        <translation>Diibmu lea riekta: {now}.</translation>
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
        <translation>Logga lea ollis. Linnját: {lines}.</translation>
    </message>
    <message>
        <source>The log is not as it was written, first at line {line}. `innom audit verify` says where else.</source>
        <translation>Loggen er ikke som den ble skrevet, først ved linje {line}. `innom audit verify` sier hvor ellers.</translation>
    </message>
    <message>
        <source>Persons with the role lead: {leads}.</source>
        <translation>Olbmot geain lea jođiheaddji rolla: {leads}.</translation>
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
        <translation>Det gjenopprettingsarket åpner, er borte. La en leder lage et nytt ark på siden Olbmot eller med `innom staff sheet`.</translation>
    </message>
    <message>
        <source>No alert waits.</source>
        <translation>Eai leat várrehusat vuordimin.</translation>
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
        <translation>Njoammunguorran</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Namahus</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Bearráigeahčču</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Divvun</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Eará</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Siidu {page}/{pages}</translation>
    </message>
    <message>
        <source>DEMO – invented visitors</source>
        <translation>DEMO – hutkojuvvon galledeaddjit</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Báiki</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Birra</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Áigodat</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ráhkaduvvon</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Dahkki</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sivva</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ášši</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Logganummir</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Viđjji oaivi</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Áiggit</translation>
    </message>
    <message>
        <source>Destroy by</source>
        <translation>Duššadit maŋimustá</translation>
    </message>
    <message>
        <source>Log entry {number}, chain head {head}. Times in {zone}.</source>
        <translation>Logganummir {number}, viđjji oaivi {head}. Áiggit: {zone}.</translation>
    </message>
    <message>
        <source>Destroy by {day}</source>
        <translation>Duššadit maŋimustá {day}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Máhcahanárka</translation>
    </message>
    <message>
        <source>With these characters the visitor register of this location can be opened again when its computer is lost or broken and when everybody has forgotten the passphrase. Nobody can make them anew.</source>
        <translation>Dáiguin mearkkaiguin sáhttá rahpat dán báikki galledanregistara ođđasit go dihtor lea láhppon dahje billašuvvan, ja go buohkat leat vajáldahttán beassancealkaga. Ii oktage sáhte ráhkadit daid ođđasit.</translation>
    </message>
    <message>
        <source>Keep this sheet in a safe, away from the computer. Do not copy, photograph or send it. Whoever holds it and the computer can read all visitors. After it has been used, a new sheet is made and this one is destroyed.</source>
        <translation>Vurke dán árkka lohkkaduvvon báikái, eret dihtoris. Ale máŋge, govve dahje sádde dan. Geas lea sihke árka ja dihtor, son sáhttá lohkat buot gallededdjiid. Go árka lea geavahuvvon, ráhkaduvvo ođđa, ja dát duššaduvvo.</translation>
    </message>
    <message>
        <source>The same groups, for a scanner</source>
        <translation>Seamma joavkkut, skánnera várás</translation>
    </message>
    <message>
        <source>DEMO – opens nothing</source>
        <translation>DEMO – ii raba maidege</translation>
    </message>
    <message>
        <source>To sign out, type this number at the screen or hold the code to the scanner:</source>
        <translation>Go vuolggát, čále dán nummira šerbmii dahje čájet koda skánnerii:</translation>
    </message>
    <message>
        <source>This part may be worn. It signs out, and opens nothing.</source>
        <translation>Dán oasi sáhtát guoddit. Dainna sáhtát registreret ahte vuolggát, muhto dat ii raba maidege.</translation>
    </message>
    <message>
        <source>Pass slip</source>
        <translation>Pássabáhpir</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>Du galledanpássa</translation>
    </message>
    <message>
        <source>With it you see at the screen what is stored of your visit, correct it, take it along, withdraw your consent or erase it. You are asked for the last four digits of your phone number, or your e-mail address up to the @.</source>
        <translation>Dainna oainnát šearpmas mii lea vurkejuvvon du galledeami birra, ja sáhtát divvut dan, váldit dan fárrui, geassit miehtama ruovttoluotta dahje sihkkut dan. Don galggat čállit telefonnummirat njeallje maŋimus logu, dahje e-poastačujuhusat gitta @ rádjai.</translation>
    </message>
    <message>
        <source>Tear it off and keep it to yourself.</source>
        <translation>Gaikko dan eret ja vurke dan dušše alccesat.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted when you leave.</source>
        <translation>Buot du galledeami birra sihkkojuvvo go vuolggát.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted on {day}.</source>
        <translation>Buot du galledeami birra sihkkojuvvo {day}</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Ráhkaduvvon dása</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Suorbmaluodda</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Bođii</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vulggii</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Giddejuvvon</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dan rájes</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>nama haga</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>What is stored of your visit</source>
        <translation>Mii lea vurkejuvvon du galledeami birra</translation>
    </message>
    <message>
        <source>Telling the host</source>
        <translation>Dieđihit vuostáiváldái</translation>
    </message>
    <message>
        <source>signed out by yourself</source>
        <translation>ieš registrerejuvvon</translation>
    </message>
    <message>
        <source>noted by the reception</source>
        <translation>vuostáiváldima registreren</translation>
    </message>
    <message>
        <source>Asked for with the pass of this visit.</source>
        <translation>Dáhttojuvvon dán galledeami pássain.</translation>
    </message>
    <message>
        <source>This paper is yours: please take it with you.</source>
        <translation>Dát báhpir lea du: váldde dan fárrui.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Fitnodat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefovdna</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-poasta</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Miehtan</translation>
    </message>
    <message>
        <source>Privacy notice, version</source>
        <translation>Persovdnasuodjalusdieđut, veršuvdna</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Vurkejuvvo gitta</translation>
    </message>
    <message>
        <source>Kept by order of</source>
        <translation>Vurkejuvvo dán gohččuma vuođul</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Addojuvvon ovddosguvlui</translation>
    </message>
    <message>
        <source>Number of the visit</source>
        <translation>Galledeami nummir</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Beaivvit</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>Seamma vuostáiváldi</translation>
    </message>
    <message>
        <source>Certain, min</source>
        <translation>Sihkkaris, min</translation>
    </message>
    <message>
        <source>Possible, min</source>
        <translation>Vejolaš, min</translation>
    </message>
    <message>
        <source>Who was here together</source>
        <translation>Geat ledje dáppe seamma áigge</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Oktavuođat</translation>
    </message>
    <message>
        <source>Who met a contact</source>
        <translation>Geat deaivvadedje oktavuođain</translation>
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
        <translation>juo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ii</translation>
    </message>
    <message>
        <source>Here on the same days, and no contact</source>
        <translation>Dáppe seamma beivviid, muhto ii oktavuohta</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vuostáiváldi</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Rávisolbmot</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Mánát</translation>
    </message>
    <message>
        <source>This entry is damaged and cannot be read ({id}).</source>
        <translation>Dát merkejupmi lea billašuvvan iige sáhte lohkkojuvvot ({id}).</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ii sáhte lohkat</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>vel dáppe</translation>
    </message>
    <message>
        <source>closed automatically</source>
        <translation>giddejuvvon automáhtalaččat</translation>
    </message>
    <message>
        <source>Visits of today</source>
        <translation>Odne galledeamit</translation>
    </message>
    <message>
        <source>Visits of the last {count} days</source>
        <translation>Maŋimus {count} beaivvi galledeamit</translation>
    </message>
    <message>
        <source>no visits</source>
        <translation>eai galledeamit</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 galledeapmi</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count} galledeami</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>joatká</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ceahkki</translation>
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
        <translation>De besøkende får vite det når de bruker passet sitt, fra {day}</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Galledeamit beaivvis</translation>
    </message>
    <message>
        <source>How many visits were registered on each day that is over. Fewer than {fewest}, none too, are shown as &lt;{fewest}. A month is the sum of the days that show a number.</source>
        <translation>Hvor mange besøk som ble registrert hver dag som er over. Færre enn {fewest}, også ingen, vises som &lt;{fewest}. En måned er summen av dagene som viser et tall.</translation>
    </message>
    <message>
        <source>No day with visits is over yet.</source>
        <translation>Ii oktage galledanbeaivi leat vel nohkan.</translation>
    </message>
    <message>
        <source>Visits: {visits}. Days with {fewest} or more: {told}. Days with fewer: {untold}.</source>
        <translation>Galledeamit: {visits}. Beaivvit main leat {fewest} dahje eanet: {told}. Beaivvit main leat unnit: {untold}.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Vahkkobeaivi</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Galledeamit</translation>
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
        <translation>Báiki, dáhton, vuolláičála</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ii oktavuohta</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Gean guoská</translation>
    </message>
    <message>
        <source>Least minutes together</source>
        <translation>Minste antall minutter sammen</translation>
    </message>
    <message>
        <source>Visits that cannot be read</source>
        <translation>Galledeamit maid ii sáhte lohkat</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Vel dáppe</translation>
    </message>
    <message>
        <source>Closed automatically</source>
        <translation>Giddejuvvon automáhtalaččat</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Billašuvvan</translation>
    </message>
    <message>
        <source>Closed automatically: nobody saw this visitor leave; the time shown is the closing time.</source>
        <translation>Giddejuvvon automáhtalaččat: ii oktage oaidnán ahte galledeaddji vulggii; áigi lea báikki giddenáigi.</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>Visttis</translation>
    </message>
    <message>
        <source>Closed automatically in the last 12 hours: nobody saw them leave, they may still be inside.</source>
        <translation>Avsluttet automatisk de siste 12 timene: Ingen så dem gå, og de kan fortsatt være inne.</translation>
    </message>
    <message>
        <source>Not seen leaving</source>
        <translation>Eai oidnon vuolgimin</translation>
    </message>
    <message>
        <source>Left in the last 15 minutes</source>
        <translation>Vulge maŋimus 15 minuhtas</translation>
    </message>
    <message>
        <source>People in the building: {count}</source>
        <translation>Olbmot visttis: {count}</translation>
    </message>
    <message>
        <source>Adults: {adults}. Children: {children}. Visits: {visits}, without a name: {nameless}.</source>
        <translation>Rávisolbmot: {adults}. Mánát: {children}. Galledeamit: {visits}, nama haga: {nameless}.</translation>
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
        <translation>Beaivi</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hvordan det endte</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>vuolgin registrerejuvvon</translation>
    </message>
    <message>
        <source>Letters to contacts</source>
        <translation>Reivvet oktavuođaide</translation>
    </message>
    <message>
        <source>Log entry {number}, chain head {head}.</source>
        <translation>Logganummir {number}, viđjji oaivi {head}.</translation>
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
        <translation>Čále nama.</translation>
    </message>
    <message>
        <source>Please fill in this field.</source>
        <translation>Deavdde dán gietti.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it to 100 characters.</source>
        <translation>Dát lea menddo guhkki. Oanit dan 100 mearkii.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be stored. Please type it again.</source>
        <translation>Dás lea mearka maid ii sáhte vurket. Čále ođđasit.</translation>
    </message>
    <message>
        <source>This holds a letter with too many accents. Please type it again.</source>
        <translation>Dás lea bustávva mas leat menddo ollu aksenttat. Čále ođđasit.</translation>
    </message>
    <message>
        <source>The field {field} must be text.</source>
        <translation>Gieddi {field} galgá leat teaksta.</translation>
    </message>
    <message>
        <source>A phone number has {least} to {most} digits and no letters. Please check it.</source>
        <translation>Telefonnummiris leat {least} gitta {most} logu eaige bustávat. Dárkkis dan.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Please check it.</source>
        <translation>Dát ii leat olles e-poastačujuhus. Dárkkis dan.</translation>
    </message>
    <message>
        <source>To be traced we must be able to reach you: please give a phone number or an e-mail address.</source>
        <translation>Njoammunguorrama várás mii fertet sáhttit váldit duinna oktavuođa: čále telefonnummira dahje e-poastačujuhusa.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>Lohku galgá leat gaskal {least} ja {most}.</translation>
    </message>
    <message>
        <source>The purposes must be a list of tracing, host and roll_call.</source>
        <translation>Formålene må være en liste av tracing, host og roll_call.</translation>
    </message>
    <message>
        <source>Nobody here is found under this name. Please choose a name that is suggested, ask the reception, or leave the field empty.</source>
        <translation>Mii eat gávnna dáppe geange dáinna namain. Vállje nama mii evttohuvvo, jeara vuostáiváldimis, dahje guođe gietti guorusin.</translation>
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
        <translation>Čále diimmu ná: 09:30.</translation>
    </message>
    <message>
        <source>Please write the day as 31.12.2027.</source>
        <translation>Čále beaivvi ná: 31.12.2027.</translation>
    </message>
    <message>
        <source>The time must have an offset such as +01:00.</source>
        <translation>Tidspunktet må ha en tidsforskjell, som +01:00.</translation>
    </message>
    <message>
        <source>The visit is older than the {days} days for which visits are kept.</source>
        <translation>Galledeapmi lea boarráset go {days} beaivvi, man guhká galledeamit vurkejuvvojit.</translation>
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
        <translation>Olggosnummiris leat njeallje logu.</translation>
    </message>
    <message>
        <source>Nobody here has this exit number. Please check it, or ask the reception.</source>
        <translation>Ii oktage dáppe leat dán olggosnummiris. Dárkkis dan, dahje jeara vuostáiváldimis.</translation>
    </message>
    <message>
        <source>There is no free exit number. Please see the reception.</source>
        <translation>Eai leat friddja olggosnummirat. Huma vuostáiváldimiin.</translation>
    </message>
    <message>
        <source>This is not a code of ours. Please use your exit number, badge or pass.</source>
        <translation>Dát ii leat min koda. Geavat olggosnummira, galledankoartta dahje pássa.</translation>
    </message>
    <message>
        <source>This is not a valid badge. Please check the code.</source>
        <translation>Dát ii leat dohkálaš galledankoarta. Dárkkis koda.</translation>
    </message>
    <message>
        <source>This badge is of another location.</source>
        <translation>Dát galledankoarta lea eará báikkis.</translation>
    </message>
    <message>
        <source>This is a pass, not a badge.</source>
        <translation>Dát lea pássa, ii galledankoarta.</translation>
    </message>
    <message>
        <source>This is not a valid pass. Please check the code.</source>
        <translation>Dát ii leat dohkálaš pássa. Dárkkis koda.</translation>
    </message>
    <message>
        <source>This is not a pass of ours. Please hold up the pass that you got when you arrived.</source>
        <translation>Dát ii leat min pássa. Čájet pássa maid ožžot go bohtet.</translation>
    </message>
    <message>
        <source>Group {groups} of the pass is mistyped. Please check it.</source>
        <translation>Pássa joavkkus {groups} lea čállinmeattáhus. Dárkkis dan.</translation>
    </message>
    <message>
        <source>One of the groups {groups} of the pass is mistyped. Please check them.</source>
        <translation>Ovtta dáin pássa joavkkuin {groups} lea čállinmeattáhus. Dárkkis daid.</translation>
    </message>
    <message>
        <source>This pass is of another location.</source>
        <translation>Dát pássa lea eará báikkis.</translation>
    </message>
    <message>
        <source>This is a badge. A badge opens nothing.</source>
        <translation>Dát lea galledankoarta. Galledankoarta ii raba maidege.</translation>
    </message>
    <message>
        <source>This visit is kept only until you leave, and its pass opens nothing any more.</source>
        <translation>Dát galledeapmi vurkejuvvo dušše dassážii go vuolggát, ja dan pássa ii šat raba maidege.</translation>
    </message>
    <message>
        <source>Three wrong tries: this pass is blocked here for {minutes} min. The reception can help you meanwhile.</source>
        <translation>Golbma boasttu geahččaleami: dát pássa lea giddejuvvon dáppe {minutes} min. Vuostáiváldin sáhttá veahkehit du dan botta.</translation>
    </message>
    <message>
        <source>This does not match what was written at check-in. Please type the last four digits of the phone number or, if none was given, the e-mail up to the @.</source>
        <translation>Dát ii vástit dasa mii čállojuvvui go bohtet. Čále telefonnummira njeallje maŋimus logu dahje, jus nummir ii lean, e-poastačujuhusa gitta @ rádjai.</translation>
    </message>
    <message>
        <source>Your details are too long for a card. Nothing was made; next time please type them again.</source>
        <translation>Du dieđut leat menddo guhkit kortii. Ii mihkkege ráhkaduvvon; čále daid ođđasit boahtte háve.</translation>
    </message>
    <message>
        <source>This card cannot be read. Please type your details.</source>
        <translation>Dán koartta ii sáhte lohkat. Čále iežat dieđuid.</translation>
    </message>
    <message>
        <source>This card is for arriving. To leave, please use your exit number, badge or pass.</source>
        <translation>Dát koarta lea boahtima várás. Go vuolggát, geavat olggosnummira, galledankoartta dahje pássa.</translation>
    </message>
    <message>
        <source>This visit has ended already.</source>
        <translation>Dát galledeapmi lea juo loahpahuvvon.</translation>
    </message>
    <message>
        <source>Nothing is stored of this visit any more.</source>
        <translation>Dán galledeami birra ii leat šat mihkkege vurkejuvvon.</translation>
    </message>
    <message>
        <source>{authority} has ordered that this visit is kept until {day}. Until then nothing of it can be withdrawn or erased. If something in it is wrong, the person in charge at the reception can correct it.</source>
        <translation>{authority} lea mearridan ahte dát galledeapmi vurkejuvvo gitta {day}. Dan rádjai ii sáhte mihkkege gessojuvvot ruovttoluotta iige sihkkojuvvot. Jus juoga lea boastut, de sáhttá vuostáiváldima ovddasvástideaddji divvut dan.</translation>
    </message>
    <message>
        <source>A correction gives some of these fields and no other: {fields}.</source>
        <translation>En retting gir noen av disse feltene og ingen andre: {fields}.</translation>
    </message>
    <message>
        <source>A visit stays on its day. Please erase it and enter it anew with the other day.</source>
        <translation>Et besøk blir på dagen sin. Slett det og før det inn på nytt med den andre dagen.</translation>
    </message>
    <message>
        <source>The visits of that day are deleted for good. Please check the clock of this machine.</source>
        <translation>Besøkene fra den dagen er slettet for godt. Sjekk klokken på denne maskinen.</translation>
    </message>
    <message>
        <source>This location has no staff yet. Please finish the set-up at the screen first.</source>
        <translation>Stedet har ingen ansatte ennå. Fullfør oppsettet på skjermen først.</translation>
    </message>
    <message>
        <source>This location has its first person already.</source>
        <translation>Stedet har allerede sin første person.</translation>
    </message>
    <message>
        <source>Locked. Please unlock again.</source>
        <translation>Lohkkaduvvon. Raba ođđasit.</translation>
    </message>
    <message>
        <source>Several people can unlock here. Please say who you are.</source>
        <translation>Máŋggas sáhttet rahpat dáppe. Čále gii don leat.</translation>
    </message>
    <message>
        <source>This did not unlock. Please check the passphrase.</source>
        <translation>Dát ii rahpan. Dárkkis beassancealkaga.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please try again in {seconds} s.</source>
        <translation>Menddo ollu boasttu geahččaleamit. Geahččal ođđasit {seconds} s geahčen.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters.</source>
        <translation>Beassancealkagis leat unnimusat {least} mearkka.</translation>
    </message>
    <message>
        <source>A passphrase has at most {most} characters.</source>
        <translation>Beassancealkagis leat eanemusat {most} mearkka.</translation>
    </message>
    <message>
        <source>The passphrase holds a character that cannot be typed.</source>
        <translation>Beassancealkagis lea mearka maid ii sáhte čállit.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <translation>Beassancealkagat leat iešguđetláganat. Čále daid ođđasit.</translation>
    </message>
    <message>
        <source>Names are shown only with a reason. It is one of: {reasons}.</source>
        <translation>Namat čájehuvvojit dušše sivain. Dat lea okta dáin: {reasons}.</translation>
    </message>
    <message>
        <source>The number of days must be from 1 to {most}.</source>
        <translation>Beivviid lohku galgá leat gaskal 1 ja {most}.</translation>
    </message>
    <message>
        <source>The number of minutes must be from 1 to {most}.</source>
        <translation>Minuhtaid lohku galgá leat gaskal 1 ja {most}.</translation>
    </message>
    <message>
        <source>Nobody of this name was here in these days. Please type the whole name.</source>
        <translation>Ii oktage dáinna namain lean dáppe dáid beivviid. Čále olles nama.</translation>
    </message>
    <message>
        <source>Several people of this name were here. Please choose one of these visits: {visits}.</source>
        <translation>Máŋggas dáinna namain leat leamaš dáppe. Vállje ovtta dáin galledemiin: {visits}.</translation>
    </message>
    <message>
        <source>Nobody was here with this person for so long, so there is nobody to write to.</source>
        <translation>Ingen var her så lenge sammen med denne personen, så det er ingen å skrive til.</translation>
    </message>
    <message>
        <source>Only somebody with the role lead can do this.</source>
        <translation>Dán sáhttá dahkat dušše olmmoš geas lea jođiheaddji rolla.</translation>
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
        <source>The clock of this machine is in doubt, so nothing can be deleted now, and visits cannot be kept longer. Confirm the date first with `innom clock confirm`; for a hold two persons do, with `--second NAME`.</source>
        <translation>Klokken på denne maskinen er usikker, så ingenting kan slettes nå, og besøk kan ikke lagres lenger. Bekreft datoen først med `innom clock confirm`; for en sikring gjør to personer det, med `--second NAVN`.</translation>
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
        <translation>Čále máhcahanárkka guokte joavkku.</translation>
    </message>
    <message>
        <source>Group {group} is not as on the sheet. Please check it.</source>
        <translation>Joavku {group} ii leat nu mo árkkas. Dárkkis dan.</translation>
    </message>
    <message>
        <source>Group {group} is mistyped. Please check it.</source>
        <translation>Joavkkus {group} lea čállinmeattáhus. Dárkkis dan.</translation>
    </message>
    <message>
        <source>This recovery sheet belongs to another location.</source>
        <translation>Dát máhcahanárka gullá eará báikái.</translation>
    </message>
    <message>
        <source>This recovery sheet was replaced by a newer one. Please take the newest.</source>
        <translation>Dette gjenopprettingsarket er erstattet av et nyere. Bruk det nyeste.</translation>
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
        <source>One code at a time, please.</source>
        <translation>Okta koda hávális, giitu.</translation>
    </message>
    <message>
        <source>Come a little closer, and hold it still.</source>
        <translation>Boađe veahá lagabui, ja doala koda jaska.</translation>
    </message>
    <message>
        <source>This ends by itself once what it asks for is done.</source>
        <translation>Dette forsvinner av seg selv når det som det ber om, er gjort.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Please give another name.</source>
        <translation>Fiila {file} gávdno juo. Atte dasa eará nama.</translation>
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
        <translation>En med rollen leder er tatt ut og kan ha en kopi av gjenopprettingsarket. Lag et nytt på siden Olbmot eller med `innom staff sheet`; da åpner det gamle ingenting.</translation>
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
        <translation>Čálánis ii leat báhpir, ja bargu gessojuvvui ruovttoluotta. Lasit báhpira ja čálit ođđasit.</translation>
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
        <translation>Juoga manai boastut, ja dat lea min meattáhus. Huma vuostáiváldimiin.</translation>
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
