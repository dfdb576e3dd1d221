<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AlertBar</name>
    <message>
        <source>The clock of this machine jumped to %1.</source>
        <translation>Zegar tego urządzenia przeskoczył na %1.</translation>
    </message>
    <message>
        <source>The clock of this machine went back to %1.</source>
        <translation>Zegar tego urządzenia cofnął się na %1.</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Czy to się zgadza?</translation>
    </message>
    <message>
        <source>Until somebody says so, nothing is deleted. Visitors come and go as ever.</source>
        <translation>Dopóki nikt tego nie potwierdzi, nic nie jest usuwane. Goście przychodzą i wychodzą jak zwykle.</translation>
    </message>
    <message>
        <source>Until it is set right, visits are registered with the latest time that it has shown.</source>
        <translation>Dopóki nie zostanie ustawiony, wizyty są zapisywane z najpóźniejszym czasem, jaki pokazał.</translation>
    </message>
    <message>
        <source>Somebody with the role lead can say that it is right.</source>
        <translation>Potwierdzić to może osoba z rolą kierownika.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Yes, the date is right</source>
        <translation>Tak, data jest prawidłowa</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>Seen to: %1</source>
        <translation>Załatwione: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalForm</name>
    <message>
        <source>Your visit</source>
        <translation>Twoja wizyta</translation>
    </message>
    <message>
        <source>What may we keep?</source>
        <translation>Co możemy zapisać?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kto przychodzi?</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Krok %1 z 3</translation>
    </message>
    <message>
        <source>Hold your card up to the camera</source>
        <translation>Proszę pokazać kartę kamerze</translation>
    </message>
    <message>
        <source>I have a card from last time</source>
        <translation>Mam kartę z poprzedniej wizyty</translation>
    </message>
    <message>
        <source>Read the privacy notice</source>
        <translation>Czytaj o prywatności</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Signed out.</source>
        <translation>Wyjście zapisane.</translation>
    </message>
    <message>
        <source>This visit had ended already.</source>
        <translation>Ta wizyta już się wcześniej zakończyła.</translation>
    </message>
    <message>
        <source>At %1. Read again after somebody came or left.</source>
        <translation>Godz. %1. Proszę odczytać ponownie, gdy ktoś przyjdzie lub wyjdzie.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) cannot be read: somebody may be missing here.</source>
        <translation>
            <numerusform>Nie można odczytać %n wizyty: może tu kogoś brakować.</numerusform>
            <numerusform>Nie można odczytać %n wizyt: może tu kogoś brakować.</numerusform>
            <numerusform>Nie można odczytać %n wizyt: może tu kogoś brakować.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the building</source>
        <translation>
            <numerusform>%n osoba w budynku</numerusform>
            <numerusform>%n osoby w budynku</numerusform>
            <numerusform>%n osób w budynku</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Zapisz wyjście</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gospodarz</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>persons: %1</source>
        <translation>osoby: %1</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>Nikogo nie ma w budynku.</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>W budynku</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>Zarejestruj kogoś</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>In the building now</source>
        <translation>Teraz w budynku</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>Uszkodzone, nie można otworzyć</translation>
    </message>
    <message>
        <source>No name: not agreed to</source>
        <translation>Bez nazwiska: brak zgody</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>The privacy notice has changed since your card was made. Please read it before you agree to anything.</source>
        <translation>Informacja o prywatności zmieniła się od utworzenia karty. Proszę ją przeczytać przed wyrażeniem zgody.</translation>
    </message>
    <message>
        <source>Your card was made at another location. Please read the privacy notice of this one before you agree to anything.</source>
        <translation>Kartę utworzono w innej lokalizacji. Proszę przeczytać tutejszą informację o prywatności przed wyrażeniem zgody.</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>Corrected.</source>
        <translation>Poprawiono.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Wycofano.</translation>
    </message>
    <message>
        <source>Erased. Nothing of this visit is kept here any more.</source>
        <translation>Usunięto. Nic o tej wizycie nie jest już tu zapisane.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Wysłano do drukarki.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Copy for the visitor</source>
        <translation>Kopia dla gościa</translation>
    </message>
    <message>
        <source>Take back an agreement</source>
        <translation>Wycofaj zgodę</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>W tych dniach nikogo nie zarejestrowano.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>Correct and erase</source>
        <translation>Popraw i usuń</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1: one fewer</source>
        <translation>%1: o jedną osobę mniej</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: o jedną osobę więcej</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>DEMO – everybody here is invented. Passphrase: %1</source>
        <translation>DEMO – wszystkie osoby są zmyślone. Hasło: %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Reception</source>
        <translation>Recepcja</translation>
    </message>
    <message>
        <source>Unlocked: %1</source>
        <translation>Odblokowano: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
</context>
<context>
    <name>DeskArriving</name>
    <message>
        <source>Ask the visitor, and tick only what she agrees to. The log says that you registered her.</source>
        <translation>Proszę zapytać gościa i zaznaczyć tylko to, na co się zgadza. Dziennik odnotuje, kto zarejestrował.</translation>
    </message>
</context>
<context>
    <name>DeskChoice</name>
    <message>
        <source>Chosen</source>
        <translation>Wybrane</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, e-mail</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gospodarz</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Przyjście</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrano</translation>
    </message>
</context>
<context>
    <name>DeskContacts</name>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, e-mail</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Na pewno</translation>
    </message>
    <message>
        <source>certain %1</source>
        <translation>na pewno %1</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Może</translation>
    </message>
    <message>
        <source>possible %1</source>
        <translation>może %1</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>Ten sam gospodarz</translation>
    </message>
    <message>
        <source>same host: %1</source>
        <translation>ten sam gospodarz: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Nobody was a contact.</source>
        <translation>Nikt nie był kontaktem.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
</context>
<context>
    <name>DeskCorrect</name>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gospodarz</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Godzina przyjścia</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Godzina wyjścia</translation>
    </message>
    <message>
        <source>As 09:30; nothing while the visitor is here</source>
        <translation>Na przykład 09:30; puste, dopóki gość tu jest</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Dorośli</translation>
    </message>
    <message>
        <source>Children under 13</source>
        <translation>Dzieci poniżej 13 lat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>DeskErase</name>
    <message>
        <source>Erase this visit?</source>
        <translation>Usunąć tę wizytę?</translation>
    </message>
    <message>
        <source>It is gone here at once, and nobody can bring it back. In copies of the store nobody can open it after %1. The log keeps that a visit was erased, and why, without a name.</source>
        <translation>Znika stąd od razu i nikt nie może jej przywrócić. W kopiach magazynu nikt jej nie otworzy po %1. W dzienniku zostaje, że usunięto wizytę i dlaczego, bez nazwiska.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>DeskGiven</name>
    <message>
        <source>%1 is registered.</source>
        <translation>Zarejestrowano: %1</translation>
    </message>
    <message>
        <source>Give her the slip, or let her photograph the pass. Nobody can make the same pass again once this page is left.</source>
        <translation>Proszę dać gościowi kartkę lub pozwolić sfotografować przepustkę. Po opuszczeniu tej strony nikt nie zrobi takiej samej przepustki.</translation>
    </message>
    <message>
        <source>Give her the slip, or let her note the number.</source>
        <translation>Proszę dać gościowi kartkę lub pozwolić zapisać numer.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Drukuj kartkę</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>DeskHead</name>
    <message>
        <source>Sorted, last first</source>
        <translation>Posortowano, od ostatniego</translation>
    </message>
    <message>
        <source>Sorted, first first</source>
        <translation>Posortowano, od pierwszego</translation>
    </message>
</context>
<context>
    <name>DeskHoldOrder</name>
    <message>
        <source>The end of this hold is moved. A second person agrees by typing her passphrase.</source>
        <translation>Koniec tego zabezpieczenia zostanie przesunięty. Druga osoba zatwierdza to, wpisując swoje hasło.</translation>
    </message>
    <message>
        <source>Only on the order of an authority. A second person agrees by typing her passphrase. Until the last day nobody can erase or withdraw these visits, and a pass tells its visitor who ordered it.</source>
        <translation>Tylko z nakazu organu. Druga osoba zatwierdza to, wpisując swoje hasło. Do ostatniego dnia nikt nie może usunąć tych wizyt ani niczego w nich wycofać, a przepustka mówi gościowi, kto to nakazał.</translation>
    </message>
    <message>
        <source>Another last day</source>
        <translation>Inny ostatni dzień</translation>
    </message>
    <message>
        <source>Lift it now</source>
        <translation>Uchyl teraz</translation>
    </message>
    <message>
        <source>Visits whose days are over are deleted at once, and nobody can bring them back.</source>
        <translation>Wizyty, których dni minęły, zostaną od razu usunięte i nikt ich nie przywróci.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>As 31.12.2027; at the latest five years from now</source>
        <translation>Na przykład 31.12.2027; najpóźniej za pięć lat</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>Na jakiej podstawie?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Choose visits</source>
        <translation>Wybierz wizyty</translation>
    </message>
</context>
<context>
    <name>DeskHoldSecond</name>
    <message numerus="yes">
        <source>Keep %n visit(s) until %1?</source>
        <translation>
            <numerusform>Zachować %n wizytę do %1?</numerusform>
            <numerusform>Zachować %n wizyty do %1?</numerusform>
            <numerusform>Zachować %n wizyt do %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift this hold now?</source>
        <translation>Uchylić teraz to zabezpieczenie?</translation>
    </message>
    <message>
        <source>Keep these visits until %1?</source>
        <translation>Zachować te wizyty do %1?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another person than the one who is unlocked types her short name and passphrase here. Both stand in the log.</source>
        <translation>Swoją krótką nazwę i hasło wpisuje tu inna osoba niż ta, która odblokowała. Obie są w dzienniku.</translation>
    </message>
    <message>
        <source>Short name of the second person</source>
        <translation>Krótka nazwa drugiej osoby</translation>
    </message>
    <message>
        <source>Her passphrase</source>
        <translation>Hasło tej osoby</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Zatwierdzam</translation>
    </message>
</context>
<context>
    <name>DeskHoldVisits</name>
    <message numerus="yes">
        <source>%n visit(s) chosen. Touch those that the authority ordered to keep.</source>
        <translation>
            <numerusform>Wybrano %n wizytę. Proszę dotknąć tych, które organ nakazał zachować.</numerusform>
            <numerusform>Wybrano %n wizyty. Proszę dotknąć tych, które organ nakazał zachować.</numerusform>
            <numerusform>Wybrano %n wizyt. Proszę dotknąć tych, które organ nakazał zachować.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no visit that could be put on hold.</source>
        <translation>Nie ma wizyty, którą można by zabezpieczyć.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Nakaz</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Wybierz wszystkie widoczne</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>DeskHoldWhy</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Pokaż nazwiska</translation>
    </message>
</context>
<context>
    <name>DeskHome</name>
    <message>
        <source>No name is shown until you choose something. What you open is noted in the log.</source>
        <translation>Dopóki niczego nie wybierzesz, nie widać żadnych nazwisk. To, co zostanie otwarte, jest odnotowane w dzienniku.</translation>
    </message>
</context>
<context>
    <name>DeskIndexPerson</name>
    <message>
        <source>Whose contacts are you looking for?</source>
        <translation>Czyich kontaktów szukasz?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, e-mail</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>W tych dniach nikogo nie zarejestrowano.</translation>
    </message>
    <message>
        <source>Type two letters of a name, a company or a number, or hold the visitor’s pass to the scanner.</source>
        <translation>Proszę wpisać dwa znaki nazwiska, firmy lub numeru albo pokazać przepustkę gościa skanerowi.</translation>
    </message>
    <message>
        <source>Name, company or phone number</source>
        <translation>Nazwisko, firma lub numer telefonu</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Osoby</translation>
    </message>
</context>
<context>
    <name>DeskLegend</name>
    <message>
        <source>certain: seen coming and leaving</source>
        <translation>na pewno: przyjście i wyjście zapisano</translation>
    </message>
    <message>
        <source>possible: nobody saw when this visit ended</source>
        <translation>może: nikt nie widział, kiedy ta wizyta się skończyła</translation>
    </message>
</context>
<context>
    <name>DeskLimits</name>
    <message>
        <source>Together at least</source>
        <translation>Razem co najmniej</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>In the last</source>
        <translation>Jak daleko wstecz</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts’ contacts too</source>
        <translation>Także kontakty kontaktów</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhich</name>
    <message numerus="yes">
        <source>%n visit(s) chosen</source>
        <translation>
            <numerusform>Wybrano %n wizytę</numerusform>
            <numerusform>Wybrano %n wizyty</numerusform>
            <numerusform>Wybrano %n wizyt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what was handed over.</source>
        <translation>Proszę wybrać, co przekazano.</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>W tych dniach nikogo nie zarejestrowano.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Wszystkie widoczne</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhom</name>
    <message numerus="yes">
        <source>To whom were %n visit(s) handed over?</source>
        <translation>
            <numerusform>Komu przekazano %n wizytę?</numerusform>
            <numerusform>Komu przekazano %n wizyty?</numerusform>
            <numerusform>Komu przekazano %n wizyt?</numerusform>
        </translation>
    </message>
    <message>
        <source>An authority or office. No visitor’s name here: this stays in the log.</source>
        <translation>Organ lub urząd. Bez nazwisk gości: to zostaje w dzienniku.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Komu</translation>
    </message>
    <message>
        <source>Visitors are told</source>
        <translation>Goście</translation>
    </message>
    <message>
        <source>A visitor sees it when she uses her pass.</source>
        <translation>Gość widzi to, gdy używa przepustki.</translation>
    </message>
    <message>
        <source>A visitor sees it when she uses her pass, and not before that day: only where an authority set it.</source>
        <translation>Gość widzi to, gdy używa przepustki, ale nie przed tym dniem: tylko gdy ustalił to organ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>od razu</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhy</name>
    <message>
        <source>On which ground was it handed over?</source>
        <translation>Na jakiej podstawie to przekazano?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Pokaż wizyty</translation>
    </message>
</context>
<context>
    <name>DeskPair</name>
    <message>
        <source>All contacts</source>
        <translation>Wszystkie kontakty</translation>
    </message>
</context>
<context>
    <name>DeskPassphrase</name>
    <message>
        <source>Passphrase until now</source>
        <translation>Dotychczasowe hasło</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Co najmniej 12 znaków</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Nowe hasło jeszcze raz</translation>
    </message>
    <message>
        <source>Who knew the old one and kept a copy of the store still opens that copy. If somebody did, a lead takes you out and in again.</source>
        <translation>Kto znał stare hasło i ma kopię magazynu, nadal otworzy tę kopię. Jeśli tak jest, kierownik powinien Cię usunąć i przyjąć ponownie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>DeskPersonAdd</name>
    <message>
        <source>Stands on each report that she makes</source>
        <translation>Jest na każdym raporcie, który ta osoba tworzy</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>A few letters, typed to unlock</source>
        <translation>Kilka liter, wpisywanych przy odblokowaniu</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Krótka nazwa</translation>
    </message>
    <message>
        <source>Role desk</source>
        <translation>Rola recepcji</translation>
    </message>
    <message>
        <source>Role lead</source>
        <translation>Rola kierownika</translation>
    </message>
    <message>
        <source>Sees names, and also takes people in and out, sets holds, publishes the notice and confirms the clock.</source>
        <translation>Widzi nazwiska, a także przyjmuje i usuwa osoby, zabezpiecza wizyty, publikuje informację o prywatności i potwierdza zegar.</translation>
    </message>
    <message>
        <source>Sees names, traces, prints, corrects and erases.</source>
        <translation>Widzi nazwiska, śledzi kontakty, drukuje, poprawia i usuwa.</translation>
    </message>
    <message>
        <source>She types her passphrase here herself, twice. Nobody else may know it, and nobody can read it back.</source>
        <translation>Ta osoba sama wpisuje tu swoje hasło, dwa razy. Nikt inny nie może go znać i nikt go nie odczyta.</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Co najmniej 12 znaków</translation>
    </message>
    <message>
        <source>Her passphrase</source>
        <translation>Hasło tej osoby</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Hasło jeszcze raz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Przyjmij</translation>
    </message>
</context>
<context>
    <name>DeskPersonRemove</name>
    <message>
        <source>Take yourself out?</source>
        <translation>Usunąć siebie?</translation>
    </message>
    <message>
        <source>Take out %1?</source>
        <translation>Usunąć: %1?</translation>
    </message>
    <message>
        <source>The screen locks at once, and your passphrase opens nothing here any more.</source>
        <translation>Ekran od razu się zablokuje, a Twoje hasło niczego już tu nie otworzy.</translation>
    </message>
    <message>
        <source>Her passphrase opens nothing here any more, at once, and no visit that comes from now on can be opened with a copy of her keys. What she did stays in the log.</source>
        <translation>Hasło tej osoby od razu niczego już tu nie otworzy, a wizyt od tej chwili nie da się otworzyć kopią jej kluczy. To, co zrobiła, zostaje w dzienniku.</translation>
    </message>
    <message>
        <source>A lead may have kept a copy of the recovery sheet: make a new one afterwards.</source>
        <translation>Kierownik mógł zachować kopię arkusza odzyskiwania: proszę potem utworzyć nowy.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>DeskPrinting</name>
    <message>
        <source>The printer is out of paper. Put some in, and it goes on.</source>
        <translation>W drukarce zabrakło papieru. Po włożeniu drukowanie ruszy dalej.</translation>
    </message>
    <message numerus="yes">
        <source>Printing. %n page(s) are out.</source>
        <translation>
            <numerusform>Drukowanie. Gotowa %n strona.</numerusform>
            <numerusform>Drukowanie. Gotowe %n strony.</numerusform>
            <numerusform>Drukowanie. Gotowych %n stron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Drukowanie …</translation>
    </message>
    <message>
        <source>Printed. The printout is noted in the log.</source>
        <translation>Wydrukowano. Wydruk odnotowano w dzienniku.</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Zatrzymaj drukowanie</translation>
    </message>
</context>
<context>
    <name>DeskSave</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Without one, whoever has the file reads it.</source>
        <translation>Bez hasła plik odczyta każdy, kto go ma.</translation>
    </message>
    <message>
        <source>Password of the file (optional)</source>
        <translation>Hasło pliku (opcjonalne)</translation>
    </message>
    <message>
        <source>Names in a file are no longer protected by this program, and are not deleted by it. Destroy it in time.</source>
        <translation>Nazwisk w pliku ten program już nie chroni i ich nie usuwa. Plik należy w porę zniszczyć.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>DeskSearch</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>Fingerprint of the first person’s key: %1</source>
        <translation>Odcisk klucza pierwszej osoby: %1</translation>
    </message>
    <message>
        <source>The new recovery sheet</source>
        <translation>Nowy arkusz odzyskiwania</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is not shown again. The old one stays good until two groups of this one are typed back.</source>
        <translation>Proszę go wydrukować lub przepisać i zamknąć w bezpiecznym miejscu. Nie będzie pokazany ponownie. Stary obowiązuje, dopóki nie zostaną przepisane dwie grupy z nowego.</translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation>Użyj tego arkusza</translation>
    </message>
</context>
<context>
    <name>DeskSheetWhose</name>
    <message>
        <source>If all passphrases or the keys of this machine are lost, only the recovery sheet opens the visits. Make a new one if somebody else may have seen or copied the old one.</source>
        <translation>Gdy przepadną wszystkie hasła lub klucze tego urządzenia, wizyty otworzy tylko arkusz odzyskiwania. Proszę utworzyć nowy, jeśli ktoś inny mógł zobaczyć lub skopiować stary.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Twoje hasło</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Show a new sheet</source>
        <translation>Pokaż nowy arkusz</translation>
    </message>
</context>
<context>
    <name>DeskSignOut</name>
    <message>
        <source>Sign out %1 now?</source>
        <translation>Zapisać teraz wyjście: %1?</translation>
    </message>
    <message>
        <source>Sign out this visit without a name now?</source>
        <translation>Zapisać teraz wyjście dla tej wizyty bez nazwiska?</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>persons: %1</source>
        <translation>osoby: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
</context>
<context>
    <name>DeskStepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: mniej</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: więcej</translation>
    </message>
</context>
<context>
    <name>DeskTable</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Nic tu nie pasuje do „%1”.</translation>
    </message>
</context>
<context>
    <name>DeskTimeline</name>
    <message>
        <source>Who was here at the same time</source>
        <translation>Kto był tu w tym samym czasie</translation>
    </message>
    <message>
        <source>This person was not here in these days.</source>
        <translation>Tej osoby nie było tu w tych dniach.</translation>
    </message>
    <message>
        <source>Nobody was a contact on this day.</source>
        <translation>Tego dnia nikt nie był kontaktem.</translation>
    </message>
</context>
<context>
    <name>DeskTracing</name>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <translation>Kontakty: %1</translation>
    </message>
    <message>
        <source>No contacts: %1</source>
        <translation>Bez kontaktu: %1</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Co się liczy</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Poprzedni dzień</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Następny dzień</translation>
    </message>
    <message>
        <source>Print letters to the contacts</source>
        <translation>Drukuj listy do kontaktów</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, e-mail</translation>
    </message>
    <message>
        <source>Everybody who was here on these days was a contact.</source>
        <translation>Wszyscy, którzy tu byli w tych dniach, byli kontaktami.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Bez kontaktu</translation>
    </message>
</context>
<context>
    <name>DeskTracingHead</name>
    <message>
        <source>Who was here together with %1?</source>
        <translation>Kto był tu w tym samym czasie co %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n wizyta</numerusform>
            <numerusform>%n wizyty</numerusform>
            <numerusform>%n wizyt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakty</numerusform>
            <numerusform>%n kontaktów</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stan na godz. %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) could not be read and may hide a contact.</source>
        <translation>
            <numerusform>Nie można odczytać %n wizyty, może kryć kontakt.</numerusform>
            <numerusform>Nie można odczytać %n wizyt, mogą kryć kontakt.</numerusform>
            <numerusform>Nie można odczytać %n wizyt, mogą kryć kontakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Drukuj raport</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Inna osoba</translation>
    </message>
</context>
<context>
    <name>DeskVisits</name>
    <message>
        <source>Arrived</source>
        <translation>Przyjście</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wyjście</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, e-mail</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gospodarz</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>W tych dniach nikogo nie zarejestrowano.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
</context>
<context>
    <name>DeskWhy</name>
    <message>
        <source>Show the names</source>
        <translation>Pokaż nazwiska</translation>
    </message>
</context>
<context>
    <name>DeskWithdraw</name>
    <message>
        <source>Contact tracing</source>
        <translation>Śledzenie kontaktów</translation>
    </message>
    <message>
        <source>Telling whom she visits</source>
        <translation>Powiadomienie gospodarza</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Lista obecności</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Without any agreement the whole visit is erased here at once, and nobody can bring it back.</source>
        <translation>Bez żadnej zgody cała wizyta jest tu od razu usuwana i nikt nie może jej przywrócić.</translation>
    </message>
    <message>
        <source>Whom she visits is deleted.</source>
        <translation>Informacja o tym, do kogo przyszedł gość, zostanie usunięta.</translation>
    </message>
    <message>
        <source>She is counted in the roll call without her name.</source>
        <translation>Gość jest liczony na liście obecności bez nazwiska.</translation>
    </message>
    <message>
        <source>She has left, and the visit is kept for contact tracing alone: it is erased here at once.</source>
        <translation>Gość już wyszedł, a wizyta jest zachowana tylko do śledzenia kontaktów: zostanie tu od razu usunięta.</translation>
    </message>
    <message>
        <source>Her phone number and e-mail are deleted at once, and so is whom she visits, if that was kept for tracing alone. The rest is kept only until she leaves. Her exit number goes on working, her pass opens nothing any more.</source>
        <translation>Numer telefonu i e-mail gościa zostaną od razu usunięte, podobnie jak to, do kogo przyszedł, jeśli zapisano to tylko do śledzenia. Reszta jest przechowywana tylko do wyjścia. Numer wyjścia nadal działa, przepustka niczego już nie otworzy.</translation>
    </message>
    <message>
        <source>What does she take back?</source>
        <translation>Co gość wycofuje?</translation>
    </message>
    <message>
        <source>In copies of the store nobody can open what was taken back after %1. The log keeps that it was taken back, and why, without a name.</source>
        <translation>W kopiach magazynu nikt po %1 nie otworzy tego, co wycofano. W dzienniku zostaje, że to wycofano i dlaczego, bez nazwiska.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Usuń ostatnią cyfrę</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You are registered.</source>
        <translation>Rejestracja gotowa.</translation>
    </message>
    <message>
        <source>You are registered, %1.</source>
        <translation>Rejestracja gotowa, %1.</translation>
    </message>
    <message>
        <source>Show my pass</source>
        <translation>Pokaż moją przepustkę</translation>
    </message>
    <message>
        <source>Card for my phone</source>
        <translation>Karta na mój telefon</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Powrót do początku za %n sekundę</numerusform>
            <numerusform>Powrót do początku za %n sekundy</numerusform>
            <numerusform>Powrót do początku za %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Nadal tu jestem</translation>
    </message>
</context>
<context>
    <name>ExitFacts</name>
    <message>
        <source>When you leave, type this number here:</source>
        <translation>Przy wyjściu proszę wpisać tutaj ten numer:</translation>
    </message>
    <message>
        <source>Exit number %1</source>
        <translation>Numer wyjścia %1</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n dorosły</numerusform>
            <numerusform>%n dorosłych</numerusform>
            <numerusform>%n dorosłych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n dziecko</numerusform>
            <numerusform>%n dzieci</numerusform>
            <numerusform>%n dzieci</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all of you: %1. Sign out when the last of you leaves.</source>
        <translation>Dotyczy wszystkich: %1. Proszę zapisać wyjście, gdy wyjdzie ostatnia osoba.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted on %1.</source>
        <translation>Wszystko o tej wizycie zostanie usunięte %1.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted when you leave.</source>
        <translation>Wszystko o tej wizycie zostanie usunięte przy wyjściu.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>What you enter is deleted after %n day(s)</source>
        <translation>
            <numerusform>Podane dane są usuwane po %n dniu</numerusform>
            <numerusform>Podane dane są usuwane po %n dniach</numerusform>
            <numerusform>Podane dane są usuwane po %n dniach</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Privacy, changed on %1</source>
        <translation>Prywatność, zmiana %1</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Moje dane</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepcja</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message>
        <source>Thank you.</source>
        <translation>Dziękujemy.</translation>
    </message>
    <message>
        <source>You had already signed out.</source>
        <translation>Wyjście było już zapisane.</translation>
    </message>
    <message>
        <source>You are signed out. Have a good day.</source>
        <translation>Wyjście zapisane. Miłego dnia.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>See what is stored of my visit</source>
        <translation>Zobacz, co zapisano o mojej wizycie</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Powrót do początku za %n sekundę</numerusform>
            <numerusform>Powrót do początku za %n sekundy</numerusform>
            <numerusform>Powrót do początku za %n sekund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>What was given to authorities and others, and whether its visitors are told. No visitor is named.</source>
        <translation>Co przekazano organom i innym oraz czy goście się o tym dowiadują. Nie ma tu nazwisk gości.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these is/are not as signed: somebody changed what is stored. Call IT.</source>
        <translation>
            <numerusform>%n z nich nie jest taki, jak podpisano: ktoś zmienił zapis. Proszę wezwać IT.</numerusform>
            <numerusform>%n z nich nie są takie, jak podpisano: ktoś zmienił zapis. Proszę wezwać IT.</numerusform>
            <numerusform>%n z nich nie jest takich, jak podpisano: ktoś zmienił zapis. Proszę wezwać IT.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted in the log.</source>
        <translation>Odnotowano w dzienniku.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Komu</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>wizyty: %1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Kto przekazał</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Visitors are told</source>
        <translation>Goście</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Nothing was ever handed over.</source>
        <translation>Nigdy niczego nie przekazano.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>Note what was handed over</source>
        <translation>Zapisz, co przekazano</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Drukuj pokwitowanie</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Nie tak, jak podpisano</translation>
    </message>
    <message>
        <source>told</source>
        <translation>dowiadują się</translation>
    </message>
    <message>
        <source>told from %1</source>
        <translation>dowiedzą się od %1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Wszystko niżej</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Fine: %1</source>
        <translation>W porządku: %1</translation>
    </message>
    <message>
        <source>See to this: %1</source>
        <translation>Do załatwienia: %1</translation>
    </message>
    <message>
        <source>Visits on each of the last days</source>
        <translation>Wizyty w każdym z ostatnich dni</translation>
    </message>
    <message>
        <source>Fewer than five are never told: it could be somebody.</source>
        <translation>Mniej niż pięciu nigdy się nie podaje: można by kogoś rozpoznać.</translation>
    </message>
    <message>
        <source>No day is over yet on which somebody came.</source>
        <translation>Nie skończył się jeszcze żaden dzień, w którym ktoś przyszedł.</translation>
    </message>
    <message>
        <source>The clock is right: {now}.</source>
        <translation>Zegar jest prawidłowy: {now}.</translation>
    </message>
    <message>
        <source>The clock is in doubt: {now}. Nothing is deleted until it is sure.</source>
        <translation>Zegar jest niepewny: {now}. Nic nie jest usuwane, dopóki nie będzie pewny.</translation>
    </message>
    <message>
        <source>Deleted: every visit up to {through}. Next time: {next}.</source>
        <translation>Usunięto: wszystkie wizyty do {through} włącznie. Następny raz: {next}.</translation>
    </message>
    <message>
        <source>Not everything that is due is deleted. Next time: {next}.</source>
        <translation>Nie usunięto wszystkiego, co należało. Następny raz: {next}.</translation>
    </message>
    <message>
        <source>Days that visits are kept: {days}.</source>
        <translation>Ile dni przechowywane są wizyty: {days}.</translation>
    </message>
    <message>
        <source>The store was looked over today and is sound.</source>
        <translation>Magazyn dziś sprawdzono, jest nieuszkodzony.</translation>
    </message>
    <message>
        <source>The store was not looked over today, or is damaged.</source>
        <translation>Magazynu dziś nie sprawdzono lub jest uszkodzony.</translation>
    </message>
    <message>
        <source>The log is whole. Lines: {lines}.</source>
        <translation>Dziennik jest cały. Wiersze: {lines}.</translation>
    </message>
    <message>
        <source>The log is not as it was written: see Log.</source>
        <translation>Dziennik nie jest taki, jak go zapisano: zobacz „Dziennik”.</translation>
    </message>
    <message>
        <source>Persons with the role lead: {leads}.</source>
        <translation>Osoby z rolą kierownika: {leads}.</translation>
    </message>
    <message>
        <source>Only one person has the role lead. Please take in another.</source>
        <translation>Tylko jedna osoba ma rolę kierownika. Proszę przyjąć drugą.</translation>
    </message>
    <message>
        <source>No alert waits.</source>
        <translation>Żadne ostrzeżenie nie czeka.</translation>
    </message>
    <message>
        <source>Alerts that wait on the first page of staff: {alerts}.</source>
        <translation>Ostrzeżenia czekające na pierwszej stronie personelu: {alerts}.</translation>
    </message>
    <message>
        <source>Printer: {printer}.</source>
        <translation>Drukarka: {printer}.</translation>
    </message>
    <message>
        <source>Printer: the default one of this machine.</source>
        <translation>Drukarka: domyślna tego urządzenia.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>These visits are on hold now.</source>
        <translation>Te wizyty są teraz zabezpieczone.</translation>
    </message>
    <message>
        <source>The end of the hold was moved.</source>
        <translation>Przesunięto koniec zabezpieczenia.</translation>
    </message>
    <message>
        <source>The hold was lifted.</source>
        <translation>Uchylono zabezpieczenie.</translation>
    </message>
    <message>
        <source>Noted in the log.</source>
        <translation>Odnotowano w dzienniku.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. Only the role lead sets or ends a hold.</source>
        <translation>Wizyty przechowywane dłużej z nakazu organu. Zabezpieczenie ustanawia i kończy tylko osoba z rolą kierownika.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. A hold takes two persons: take in another one first.</source>
        <translation>Wizyty przechowywane dłużej z nakazu organu. Zabezpieczenie wymaga dwóch osób: proszę najpierw przyjąć drugą.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. A hold takes two persons.</source>
        <translation>Wizyty przechowywane dłużej z nakazu organu. Zabezpieczenie wymaga dwóch osób.</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Pokaż wizyty</translation>
    </message>
    <message>
        <source>End or prolong</source>
        <translation>Zakończ lub przedłuż</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Ground, case</source>
        <translation>Podstawa, sprawa</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>wizyty: %1</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Kto zabezpieczył</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>last day: %1</source>
        <translation>ostatni dzień: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>There is no hold.</source>
        <translation>Nie ma zabezpieczeń.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Zabezpieczenia</translation>
    </message>
    <message>
        <source>Set a hold</source>
        <translation>Zabezpiecz wizyty</translation>
    </message>
    <message>
        <source>No visit is on this hold any more.</source>
        <translation>To zabezpieczenie nie obejmuje już żadnej wizyty.</translation>
    </message>
    <message>
        <source>All holds</source>
        <translation>Wszystkie zabezpieczenia</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Drukuj pokwitowanie</translation>
    </message>
    <message>
        <source>Note what was handed over</source>
        <translation>Zapisz, co przekazano</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Nie tak, jak podpisano</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>zakończone %1</translation>
    </message>
    <message>
        <source>over, is being deleted</source>
        <translation>minęło, trwa usuwanie</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>obowiązuje</translation>
    </message>
</context>
<context>
    <name>HostNames</name>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation>
            <numerusform>%n znalezione nazwisko</numerusform>
            <numerusform>%n znalezione nazwiska</numerusform>
            <numerusform>%n znalezionych nazwisk</numerusform>
        </translation>
    </message>
    <message>
        <source>The first 8 names. More letters find the others.</source>
        <translation>Pierwsze 8 nazwisk. Więcej liter znajdzie pozostałe.</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Pasujące nazwiska</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Choose a language</source>
        <translation>Wybór języka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>LastDays</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n wizyta</numerusform>
            <numerusform>%n wizyty</numerusform>
            <numerusform>%n wizyt</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Ostatnie dni</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Are you leaving?</source>
        <translation>Wychodzisz?</translation>
    </message>
    <message>
        <source>Type the code of your badge or pass.</source>
        <translation>Proszę wpisać kod identyfikatora lub przepustki.</translation>
    </message>
    <message>
        <source>Type the number you got when you arrived, or hold your pass up to the camera.</source>
        <translation>Proszę wpisać numer otrzymany przy wejściu albo pokazać przepustkę kamerze.</translation>
    </message>
    <message>
        <source>Type the number you got when you arrived.</source>
        <translation>Proszę wpisać numer otrzymany przy wejściu.</translation>
    </message>
    <message>
        <source>If you came together, this signs all of you out.</source>
        <translation>Jeśli przyszliście razem, to zapisuje wyjście wszystkich.</translation>
    </message>
    <message>
        <source>Exit number: %1</source>
        <translation>Numer wyjścia: %1</translation>
    </message>
    <message>
        <source>Badge or pass</source>
        <translation>Identyfikator lub przepustka</translation>
    </message>
    <message>
        <source>I have a number</source>
        <translation>Mam numer</translation>
    </message>
    <message>
        <source>I have a badge or a pass</source>
        <translation>Mam identyfikator lub przepustkę</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Wychodzę</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Who did what here, when and why. No visitor is named.</source>
        <translation>Kto co tu zrobił, kiedy i dlaczego. Nie ma tu nazwisk gości.</translation>
    </message>
    <message>
        <source>The log is not as it was written. Call IT before anybody changes anything.</source>
        <translation>Dziennik nie jest taki, jak go zapisano. Proszę wezwać IT, zanim ktokolwiek coś zmieni.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s).</source>
        <translation>
            <numerusform>Jeszcze %n błąd.</numerusform>
            <numerusform>Jeszcze %n błędy.</numerusform>
            <numerusform>Jeszcze %n błędów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n line(s).</source>
        <translation>
            <numerusform>Dziennik jest cały: %n wiersz.</numerusform>
            <numerusform>Dziennik jest cały: %n wiersze.</numerusform>
            <numerusform>Dziennik jest cały: %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Wiersze dziennika</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Sprawdź dziennik</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Line %1: a line before it is gone, or what belongs to it.</source>
        <translation>Wiersz %1: brakuje wiersza przed nim lub tego, co do niego należy.</translation>
    </message>
    <message>
        <source>Line %1: it was changed, or what belongs to it.</source>
        <translation>Wiersz %1: zmieniono go lub to, co do niego należy.</translation>
    </message>
    <message>
        <source>Line %1: nobody who is known here signed it.</source>
        <translation>Wiersz %1: nie podpisał go nikt, kto jest tu znany.</translation>
    </message>
    <message>
        <source>Line %1: an older store was put back, or newer lines are gone.</source>
        <translation>Wiersz %1: przywrócono starszy magazyn lub brakuje nowszych wierszy.</translation>
    </message>
    <message>
        <source>A hold or a privacy notice has no line.</source>
        <translation>Zabezpieczenie lub informacja o prywatności nie ma wiersza.</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Ktoś nieznany</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>Back to the top</source>
        <translation>Na początek</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Niżej jest więcej</translation>
    </message>
</context>
<context>
    <name>MyAgreements</name>
    <message>
        <source>Contact tracing</source>
        <translation>Śledzenie kontaktów</translation>
    </message>
    <message>
        <source>Telling whom you visit</source>
        <translation>Powiadomienie osoby odwiedzanej</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Sprawdzenie obecności</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Wycofaj zgodę</translation>
    </message>
    <message>
        <source>You agreed to this. Choose what to withdraw; you then see what follows before anything is done.</source>
        <translation>Na to jest zgoda. Proszę wybrać, co wycofać; najpierw zobaczysz, co z tego wyniknie.</translation>
    </message>
</context>
<context>
    <name>MyCorrect</name>
    <message>
        <source>Correct my details</source>
        <translation>Popraw moje dane</translation>
    </message>
    <message>
        <source>If you change your phone number, its last four digits go with your pass from now on. Without a phone number it is your e-mail up to the @. Only the reception can correct when you came and left.</source>
        <translation>Po zmianie numeru telefonu do przepustki należą odtąd jego cztery ostatnie cyfry. Bez numeru telefonu jest to adres e-mail do znaku @. Czas przyjścia i wyjścia może poprawić tylko recepcja.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>MyData</name>
    <message>
        <source>In copies of the store it stays sealed until %1; from then on nobody can read it there either.</source>
        <translation>W kopiach magazynu pozostaje zapieczętowana do %1; potem i tam nikt jej nie odczyta.</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Popraw moje dane</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Wycofaj zgodę</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Erase my visit</source>
        <translation>Usuń moją wizytę</translation>
    </message>
    <message>
        <source>Erase your visit?</source>
        <translation>Usunąć Twoją wizytę?</translation>
    </message>
    <message>
        <source>It is gone here at once, and nobody can bring it back.</source>
        <translation>Zniknie stąd od razu i nikt jej nie przywróci.</translation>
    </message>
    <message>
        <source>You are then no longer counted among those in the building, and need not sign out.</source>
        <translation>Nie jesteś wtedy już liczony wśród osób w budynku i nie trzeba zapisywać wyjścia.</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>Jak złożyć skargę</translation>
    </message>
    <message>
        <source>%1 answers for your data. You reach them here: %2</source>
        <translation>Za Twoje dane odpowiada %1. Kontakt: %2</translation>
    </message>
    <message>
        <source>If you think that your data are not handled as they should be, you may complain to the supervisory authority at any time: %1</source>
        <translation>Jeśli Twoje dane nie są traktowane tak, jak powinny, możesz w każdej chwili złożyć skargę do organu nadzorczego: %1</translation>
    </message>
</context>
<context>
    <name>MyDisclosures</name>
    <message>
        <source>contact tracing</source>
        <translation>śledzenie kontaktów</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>sprawdzenie obecności</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>kontrola</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>poprawka</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inny powód</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Co przekazano</translation>
    </message>
    <message>
        <source>Something was handed over, but what is stored about it was changed by somebody. Please ask the reception.</source>
        <translation>Coś przekazano, ale ktoś zmienił zapis o tym. Proszę zapytać w recepcji.</translation>
    </message>
    <message>
        <source>To %1, %2. Ground: %3</source>
        <translation>Do: %1, %2. Podstawa: %3</translation>
    </message>
    <message>
        <source>Nothing of your visit was handed over to anybody.</source>
        <translation>Nic o tej wizycie nikomu nie przekazano.</translation>
    </message>
</context>
<context>
    <name>MyEnd</name>
    <message>
        <source>Erased.</source>
        <translation>Usunięto.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Wycofano.</translation>
    </message>
    <message>
        <source>Nothing of your visit is stored here any more. In copies of the store it can be read by nobody from %1 on.</source>
        <translation>Nic o tej wizycie nie jest już tu zapisane. W kopiach magazynu nikt jej nie odczyta od %1.</translation>
    </message>
    <message>
        <source>Your visit is kept only until you leave, and this pass opens nothing any more. What you withdrew can be read by nobody from %1 on, in copies of the store either.</source>
        <translation>Wizyta jest zapisana tylko do wyjścia, a ta przepustka niczego już nie otwiera. Tego, co wycofano, nikt nie odczyta od %1, także w kopiach magazynu.</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Powrót do początku za %n sekundę</numerusform>
            <numerusform>Powrót do początku za %n sekundy</numerusform>
            <numerusform>Powrót do początku za %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Nadal tu jestem</translation>
    </message>
</context>
<context>
    <name>MyOverview</name>
    <message>
        <source>This is stored of your visit</source>
        <translation>To jest zapisane o Twojej wizycie</translation>
    </message>
    <message>
        <source>It is corrected.</source>
        <translation>Poprawiono.</translation>
    </message>
    <message>
        <source>Your agreement is withdrawn.</source>
        <translation>Zgoda została wycofana.</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Popraw moje dane</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>Zabierz ze sobą</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Wycofaj zgodę</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Co przekazano</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>Jak złożyć skargę</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>MyPlain</name>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>MyTake</name>
    <message>
        <source>Take it with me</source>
        <translation>Zabierz ze sobą</translation>
    </message>
    <message>
        <source>Read these codes with your phone, one after the other: together they hold everything that is stored of your visit, as text (JSON).</source>
        <translation>Proszę odczytać te kody telefonem, jeden po drugim: razem zawierają wszystko, co zapisano o tej wizycie, jako tekst (JSON).</translation>
    </message>
    <message>
        <source>Read the code with your phone: it holds everything that is stored of your visit, as text (JSON).</source>
        <translation>Proszę odczytać kod telefonem: zawiera wszystko, co zapisano o tej wizycie, jako tekst (JSON).</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Kod %1 z %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Poprzedni kod</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Następny kod</translation>
    </message>
    <message>
        <source>It is printed. Please fetch the paper at once.</source>
        <translation>Wydrukowano. Proszę od razu odebrać papier.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Your data as a QR code, %1 of %2</source>
        <translation>Twoje dane jako kod QR, %1 z %2</translation>
    </message>
    <message>
        <source>Your data as a QR code</source>
        <translation>Twoje dane jako kod QR</translation>
    </message>
</context>
<context>
    <name>MyWithdrawal</name>
    <message>
        <source>Without any agreement your whole visit is erased here at once, and nobody can bring it back.</source>
        <translation>Bez żadnej zgody cała wizyta zostaje tu od razu usunięta i nikt nie może jej przywrócić.</translation>
    </message>
    <message>
        <source>Whom you visit is deleted from what is stored of your visit.</source>
        <translation>Z zapisu wizyty zostanie usunięte, kogo odwiedzasz.</translation>
    </message>
    <message>
        <source>From now on you are counted in the roll call without your name.</source>
        <translation>Odtąd na liście obecności jesteś liczony bez nazwiska.</translation>
    </message>
    <message>
        <source>Your visit is kept for contact tracing alone, and you have left: so it is erased at once.</source>
        <translation>Wizyta jest zapisana tylko do śledzenia kontaktów i już się skończyła: zostanie więc od razu usunięta.</translation>
    </message>
    <message>
        <source>Your phone number, your e-mail and whom you visit are deleted at once.</source>
        <translation>Numer telefonu, e-mail i to, kogo odwiedzasz, zostaną od razu usunięte.</translation>
    </message>
    <message>
        <source>Your phone number and your e-mail are deleted at once.</source>
        <translation>Numer telefonu i e-mail zostaną od razu usunięte.</translation>
    </message>
    <message>
        <source>The pass ends with it: withdraw anything else first, or choose all of them.</source>
        <translation>Przepustka przestaje wtedy działać: najpierw wycofaj pozostałe zgody albo wybierz wszystkie.</translation>
    </message>
    <message>
        <source>The rest is kept only until you leave. Your exit number goes on working; this pass opens nothing any more.</source>
        <translation>Reszta jest zapisana tylko do wyjścia. Numer wyjścia nadal działa; ta przepustka niczego już nie otwiera.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Withdraw contact tracing?</source>
        <translation>Wycofać śledzenie kontaktów?</translation>
    </message>
    <message>
        <source>Withdraw telling whom you visit?</source>
        <translation>Wycofać powiadomienie osoby odwiedzanej?</translation>
    </message>
    <message>
        <source>Withdraw the roll call?</source>
        <translation>Wycofać listę obecności?</translation>
    </message>
    <message>
        <source>Withdraw all agreements?</source>
        <translation>Wycofać wszystkie zgody?</translation>
    </message>
</context>
<context>
    <name>NoticeChanges</name>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Już tego nie ma</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>Co się zmieniło od %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>The notice is not written in this language. It is shown here as it is: %1.</source>
        <translation>Informacji nie ma w tym języku. Tutaj jest taka, jaka jest: %1.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Adults with you</source>
        <translation>Dorośli razem z Tobą</translation>
    </message>
    <message>
        <source>Children under 13</source>
        <translation>Dzieci poniżej 13 lat</translation>
    </message>
    <message>
        <source>Children are only counted. Do not write their names.</source>
        <translation>Dzieci są tylko liczone. Proszę nie wpisywać ich imion.</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>Your pass as a QR code</source>
        <translation>Twoja przepustka jako kod QR</translation>
    </message>
    <message>
        <source>Your card as a QR code</source>
        <translation>Twoja karta jako kod QR</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>Twoja przepustka</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Twoja karta</translation>
    </message>
    <message>
        <source>Take a picture of it. The pass is yours alone, and you can also sign out with it.</source>
        <translation>Proszę zrobić jej zdjęcie. Przepustka jest tylko dla Ciebie i można się nią także wyrejestrować.</translation>
    </message>
    <message>
        <source>Take a picture of it. Next time, hold it to the scanner and the form is filled in. Whoever has the picture can read your details; nothing of it is kept here.</source>
        <translation>Proszę zrobić jej zdjęcie. Następnym razem wystarczy pokazać ją skanerowi, a formularz się wypełni. Kto ma zdjęcie, może odczytać Twoje dane; tutaj nic z tego nie zostaje.</translation>
    </message>
</context>
<context>
    <name>PassCheck</name>
    <message>
        <source>Is it you?</source>
        <translation>Czy to Ty?</translation>
    </message>
    <message>
        <source>Type your e-mail address up to the @, as you gave it here.</source>
        <translation>Proszę wpisać adres e-mail do znaku @, tak jak podano go tutaj.</translation>
    </message>
    <message>
        <source>Type the last four digits of the phone number that you gave here.</source>
        <translation>Proszę wpisać cztery ostatnie cyfry podanego tu numeru telefonu.</translation>
    </message>
    <message>
        <source>Last four digits: %1</source>
        <translation>Cztery ostatnie cyfry: %1</translation>
    </message>
    <message>
        <source>E-mail up to the @</source>
        <translation>E-mail do znaku @</translation>
    </message>
    <message>
        <source>I gave a phone number</source>
        <translation>Podano numer telefonu</translation>
    </message>
    <message>
        <source>I gave an e-mail address only</source>
        <translation>Podano tylko adres e-mail</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>PassCode</name>
    <message>
        <source>My data</source>
        <translation>Moje dane</translation>
    </message>
    <message>
        <source>Type the characters under the code of your pass.</source>
        <translation>Proszę wpisać znaki spod kodu przepustki.</translation>
    </message>
    <message>
        <source>Hold your pass up to the scanner or the camera. Then you see what is stored of your visit, and can correct it, take it along or erase it.</source>
        <translation>Proszę pokazać przepustkę skanerowi lub kamerze. Zobaczysz wtedy, co zapisano o Twojej wizycie, i możesz to poprawić, zabrać lub usunąć.</translation>
    </message>
    <message>
        <source>Hold your pass up to the scanner. Then you see what is stored of your visit, and can correct it, take it along or erase it.</source>
        <translation>Proszę pokazać przepustkę skanerowi. Zobaczysz wtedy, co zapisano o Twojej wizycie, i możesz to poprawić, zabrać lub usunąć.</translation>
    </message>
    <message>
        <source>Your pass is lost? The reception can do all of this with you.</source>
        <translation>Przepustka zginęła? Recepcja może zrobić to wszystko z Tobą.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Type the pass</source>
        <translation>Wpisz przepustkę</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>PassGroups</name>
    <message>
        <source>Group %1 of %2</source>
        <translation>Grupa %1 z %2</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Taken in. From now on everybody types a short name to unlock.</source>
        <translation>Przyjęto. Odtąd każdy wpisuje krótką nazwę, aby odblokować.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Usunięto.</translation>
    </message>
    <message>
        <source>Taken out. Make a new recovery sheet now.</source>
        <translation>Usunięto. Proszę teraz utworzyć nowy arkusz odzyskiwania.</translation>
    </message>
    <message>
        <source>The new recovery sheet is the good one now. Destroy the old one: it opens nothing any more.</source>
        <translation>Teraz obowiązuje nowy arkusz odzyskiwania. Stary proszę zniszczyć: niczego już nie otworzy.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Twoje hasło zostało zmienione.</translation>
    </message>
    <message>
        <source>Only one person has the role lead: what happens to her happens to this location. Take in another one.</source>
        <translation>Tylko jedna osoba ma rolę kierownika: co stanie się z nią, stanie się z tą lokalizacją. Proszę przyjąć drugą.</translation>
    </message>
    <message>
        <source>Who may unlock here. No visitor is named.</source>
        <translation>Kto może tu odblokować. Nie ma tu nazwisk gości.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Krótka nazwa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Last in the log</source>
        <translation>Ostatnio w dzienniku</translation>
    </message>
    <message>
        <source>last in the log: %1</source>
        <translation>ostatnio w dzienniku: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Moje hasło</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nowy arkusz odzyskiwania</translation>
    </message>
    <message>
        <source>Take somebody in</source>
        <translation>Przyjmij kogoś</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>kierownik</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>recepcja</translation>
    </message>
    <message>
        <source>taken out %1</source>
        <translation>usunięto %1</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>So that we can reach you if somebody here was infectious. You may say no and come in all the same.</source>
        <translation>Abyśmy mogli się skontaktować, jeśli ktoś tutaj zarażał. Można odmówić i mimo to wejść.</translation>
    </message>
    <message numerus="yes">
        <source>I agree that my visit is kept for %n day(s) for contact tracing.</source>
        <translation>
            <numerusform>Zgadzam się, aby moja wizyta była przechowywana przez %n dzień na potrzeby śledzenia kontaktów.</numerusform>
            <numerusform>Zgadzam się, aby moja wizyta była przechowywana przez %n dni na potrzeby śledzenia kontaktów.</numerusform>
            <numerusform>Zgadzam się, aby moja wizyta była przechowywana przez %n dni na potrzeby śledzenia kontaktów.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that nobody is forgotten in a fire. Without it you are counted without a name.</source>
        <translation>Aby w razie pożaru nikogo nie pominięto. Bez zgody liczymy osobę bez nazwiska.</translation>
    </message>
    <message>
        <source>My name may stand on the roll call while I am in the building.</source>
        <translation>Moje nazwisko może być na liście obecności, dopóki jestem w budynku.</translation>
    </message>
    <message>
        <source>You get a pass with which you can see, correct and erase your visit.</source>
        <translation>Otrzymasz przepustkę, którą można zobaczyć, poprawić i usunąć wizytę.</translation>
    </message>
    <message>
        <source>Without contact tracing you get an exit number only, and everything is deleted when you leave.</source>
        <translation>Bez śledzenia kontaktów jest tylko numer wyjścia, a wszystko zostanie usunięte przy wyjściu.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>At %1. Read again after somebody came or left.</source>
        <translation>Godz. %1. Proszę odczytać ponownie, gdy ktoś przyjdzie lub wyjdzie.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) cannot be read: somebody may be missing here.</source>
        <translation>
            <numerusform>Nie można odczytać %n wizyty: może tu kogoś brakować.</numerusform>
            <numerusform>Nie można odczytać %n wizyt: może tu kogoś brakować.</numerusform>
            <numerusform>Nie można odczytać %n wizyt: może tu kogoś brakować.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the building</source>
        <translation>
            <numerusform>%n osoba w budynku</numerusform>
            <numerusform>%n osoby w budynku</numerusform>
            <numerusform>%n osób w budynku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Znaleziono: %n</numerusform>
            <numerusform>Znaleziono: %n</numerusform>
            <numerusform>Znaleziono: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, or not after all</source>
        <translation>Znaleziono lub jednak nie</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gospodarz</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>Nikogo nie ma w budynku.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Sprawdzenie obecności</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print on labels</source>
        <translation>Drukuj na etykietach</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>W budynku</translation>
    </message>
    <message>
        <source>Not seen leaving, closed at %1</source>
        <translation>Nikt nie widział wyjścia, zamknięto o %1</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Wyjście o %1</translation>
    </message>
</context>
<context>
    <name>SetupPerson</name>
    <message>
        <source>Set up this location</source>
        <translation>Konfiguracja tej lokalizacji</translation>
    </message>
    <message>
        <source>As visitors read it at the top of the screen</source>
        <translation>Tak jak goście czytają ją u góry ekranu</translation>
    </message>
    <message>
        <source>Name of the location</source>
        <translation>Nazwa lokalizacji</translation>
    </message>
    <message>
        <source>Languages, in the order visitors see them</source>
        <translation>Języki, w kolejności widocznej dla gości</translation>
    </message>
    <message>
        <source>A few letters, typed when there are several of you</source>
        <translation>Kilka liter, wpisywanych, gdy jest Was kilkoro</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>Twoja krótka nazwa</translation>
    </message>
    <message>
        <source>Stands on each report that you make</source>
        <translation>Widnieje na każdym Twoim raporcie</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>At least 12 characters. Nobody else may know it, not even IT.</source>
        <translation>Co najmniej 12 znaków. Nikt inny nie może go znać, nawet IT.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Hasło jeszcze raz</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Your recovery sheet</source>
        <translation>Twój arkusz odzyskiwania</translation>
    </message>
    <message>
        <source>If all passphrases or the keys of this machine are lost, only this sheet opens the visits. Print it or write it down, and lock it away. It is not shown again.</source>
        <translation>Gdy przepadną wszystkie hasła lub klucze tego urządzenia, wizyty otworzy tylko ten arkusz. Proszę go wydrukować lub przepisać i zamknąć w bezpiecznym miejscu. Nie będzie pokazany ponownie.</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Grupa %1: %2</translation>
    </message>
    <message>
        <source>Fingerprint of your key: %1</source>
        <translation>Odcisk Twojego klucza: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Mam to na papierze</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
</context>
<context>
    <name>SetupTyped</name>
    <message>
        <source>Read from your sheet</source>
        <translation>Proszę odczytać z arkusza</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupa %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Otwórz kiosk</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation>Pokaż arkusz ponownie</translation>
    </message>
</context>
<context>
    <name>Shut</name>
    <message>
        <source>Please see the reception.</source>
        <translation>Proszę zwrócić się do recepcji.</translation>
    </message>
    <message>
        <source>Visits cannot be registered on this screen right now.</source>
        <translation>Na tym ekranie nie można teraz rejestrować wizyt.</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>Czy ktoś tu jeszcze jest?</translation>
    </message>
    <message numerus="yes">
        <source>Everything on the screen is wiped in %n second(s).</source>
        <translation>
            <numerusform>Wszystko na ekranie zostanie wymazane za %n sekundę.</numerusform>
            <numerusform>Wszystko na ekranie zostanie wymazane za %n sekundy.</numerusform>
            <numerusform>Wszystko na ekranie zostanie wymazane za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Nadal tu jestem</translation>
    </message>
</context>
<context>
    <name>StoredCard</name>
    <message>
        <source>Contact tracing</source>
        <translation>Śledzenie kontaktów</translation>
    </message>
    <message>
        <source>Telling whom you visit</source>
        <translation>Powiadomienie osoby odwiedzanej</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Sprawdzenie obecności</translation>
    </message>
    <message>
        <source>%1 – signed out by yourself</source>
        <translation>%1 – wyjście zapisane samodzielnie</translation>
    </message>
    <message>
        <source>%1 – noted by the reception</source>
        <translation>%1 – zapisane przez recepcję</translation>
    </message>
    <message>
        <source>%1 – closed automatically, for nobody noted it</source>
        <translation>%1 – zamknięte automatycznie, bo nikt tego nie zapisał</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>nie można już odczytać</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>nikomu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numer komórki</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You visit</source>
        <translation>Odwiedzasz</translation>
    </message>
    <message>
        <source>In your party</source>
        <translation>W Twojej grupie</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n dorosły</numerusform>
            <numerusform>%n dorosłych</numerusform>
            <numerusform>%n dorosłych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n dziecko</numerusform>
            <numerusform>%n dzieci</numerusform>
            <numerusform>%n dzieci</numerusform>
        </translation>
    </message>
    <message>
        <source>You came</source>
        <translation>Przyjście</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>Wyjście</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>Zgoda na</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Informacja o prywatności</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>wersja %1, %2</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięcie</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>Śledzenie kontaktów</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>bezpośrednio</translation>
    </message>
    <message>
        <source>through a contact</source>
        <translation>przez kontakt</translation>
    </message>
    <message>
        <source>%1, certain %2 minutes, possible %3 minutes, %4: %5</source>
        <translation>%1, na pewno %2 min, może %3 min, %4: %5</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, not seen leaving, possibly until %2</source>
        <translation>%1, nikt nie widział wyjścia, może do %2</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Reception</source>
        <translation>Recepcja</translation>
    </message>
    <message>
        <source>For those who work here. What you open is noted in the log.</source>
        <translation>Dla osób, które tu pracują. To, co zostanie otwarte, jest odnotowane w dzienniku.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Krótka nazwa</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>%1, closed automatically</source>
        <translation>%1, zamknięto automatycznie</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>nadal tutaj</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>Uszkodzone, nie można otworzyć</translation>
    </message>
</context>
<context>
    <name>VisitorFields</name>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>So that we can reach you if somebody was infectious</source>
        <translation>Abyśmy mogli się skontaktować, jeśli ktoś zarażał</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numer komórki</translation>
    </message>
    <message>
        <source>If you would rather be reached there</source>
        <translation>Jeśli ten kontakt jest wygodniejszy</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Two letters suggest names</source>
        <translation>Dwie litery podpowiadają nazwiska</translation>
    </message>
    <message>
        <source>Please type the whole name</source>
        <translation>Proszę wpisać pełne imię i nazwisko</translation>
    </message>
    <message>
        <source>Please type the whole name, or ask the reception</source>
        <translation>Proszę wpisać pełne imię i nazwisko lub zapytać recepcję</translation>
    </message>
    <message>
        <source>Whom do you visit?</source>
        <translation>Do kogo przychodzisz?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome.</source>
        <translation>Witamy.</translation>
    </message>
    <message>
        <source>Register your visit. It takes less than half a minute.</source>
        <translation>Proszę zarejestrować wizytę. To mniej niż pół minuty.</translation>
    </message>
    <message>
        <source>Register arrival</source>
        <translation>Rejestracja przyjścia</translation>
    </message>
    <message>
        <source>I am arriving</source>
        <translation>Przychodzę</translation>
    </message>
    <message>
        <source>Register departure</source>
        <translation>Rejestracja wyjścia</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Wychodzę</translation>
    </message>
</context>
<context>
    <name>WhyForm</name>
    <message>
        <source>Why do you need the names?</source>
        <translation>Do czego potrzebne są nazwiska?</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>Śledzenie kontaktów</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Sprawdzenie obecności</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Poprawka</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>No names here: this stays in the log.</source>
        <translation>Bez nazwisk: to zostaje w dzienniku.</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>Uwaga (opcjonalnie)</translation>
    </message>
    <message>
        <source>Case number (if there is one)</source>
        <translation>Numer sprawy (jeśli jest)</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>The location was set up.</source>
        <translation>Skonfigurowano lokalizację.</translation>
    </message>
    <message>
        <source>Settings were changed that visitors are told of.</source>
        <translation>Zmieniono ustawienia, o których goście są informowani.</translation>
    </message>
    <message>
        <source>The keys were removed from this machine: what is stored stays sealed.</source>
        <translation>Klucze usunięto z tego urządzenia: to, co zapisano, pozostaje zapieczętowane.</translation>
    </message>
    <message>
        <source>A privacy notice was published.</source>
        <translation>Opublikowano informację o prywatności.</translation>
    </message>
    <message>
        <source>The first person came, with the recovery sheet.</source>
        <translation>Przyszła pierwsza osoba, z arkuszem odzyskiwania.</translation>
    </message>
    <message>
        <source>Somebody was taken in.</source>
        <translation>Kogoś przyjęto.</translation>
    </message>
    <message>
        <source>Somebody was taken out.</source>
        <translation>Kogoś usunięto.</translation>
    </message>
    <message>
        <source>A passphrase was changed.</source>
        <translation>Zmieniono hasło.</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried.</source>
        <translation>Próbowano błędnego hasła.</translation>
    </message>
    <message>
        <source>A new recovery sheet took the place of the old one.</source>
        <translation>Nowy arkusz odzyskiwania zastąpił stary.</translation>
    </message>
    <message>
        <source>The recovery sheet was tried.</source>
        <translation>Wypróbowano arkusz odzyskiwania.</translation>
    </message>
    <message>
        <source>The location was recovered with its sheet, and somebody was taken in.</source>
        <translation>Lokalizację odzyskano z arkusza i kogoś przyjęto.</translation>
    </message>
    <message>
        <source>The device&apos;s own key was lost and made anew.</source>
        <translation>Klucz urządzenia zginął i utworzono go na nowo.</translation>
    </message>
    <message>
        <source>The keyring&apos;s note of the log was lost.</source>
        <translation>Zginęło to, co pęk kluczy wiedział o dzienniku.</translation>
    </message>
    <message>
        <source>The keys of these days were lost.</source>
        <translation>Zginęły klucze tych dni.</translation>
    </message>
    <message>
        <source>The keys of so many holds were lost.</source>
        <translation>Zginęło tyle kluczy zabezpieczeń.</translation>
    </message>
    <message>
        <source>The visits of the last days were opened.</source>
        <translation>Otwarto wizyty z ostatnich dni.</translation>
    </message>
    <message>
        <source>The roll call was opened.</source>
        <translation>Otwarto listę obecności.</translation>
    </message>
    <message>
        <source>The report was opened.</source>
        <translation>Otwarto raport.</translation>
    </message>
    <message>
        <source>What was opened in this line was printed.</source>
        <translation>To, co otwarto w tym wierszu, wydrukowano.</translation>
    </message>
    <message>
        <source>What was opened in this line was sealed to this key, to leave in a file.</source>
        <translation>To, co otwarto w tym wierszu, zapieczętowano tym kluczem, aby wyszło w pliku.</translation>
    </message>
    <message>
        <source>Contacts were traced.</source>
        <translation>Prześledzono kontakty.</translation>
    </message>
    <message>
        <source>Visits noted elsewhere were entered.</source>
        <translation>Wprowadzono wizyty zapisane gdzie indziej.</translation>
    </message>
    <message>
        <source>The visits of each day were counted, without names.</source>
        <translation>Policzono wizyty każdego dnia, bez nazwisk.</translation>
    </message>
    <message>
        <source>A visitor was registered at the desk, on her behalf.</source>
        <translation>Gościa zarejestrowano w recepcji, w jego imieniu.</translation>
    </message>
    <message>
        <source>A visit was ended at the desk.</source>
        <translation>Wizytę zakończono w recepcji.</translation>
    </message>
    <message>
        <source>A visit was seen.</source>
        <translation>Obejrzano wizytę.</translation>
    </message>
    <message>
        <source>What is kept of a visit was taken along.</source>
        <translation>Zabrano to, co zapisano o wizycie.</translation>
    </message>
    <message>
        <source>A visit was corrected.</source>
        <translation>Poprawiono wizytę.</translation>
    </message>
    <message>
        <source>A visit was erased.</source>
        <translation>Usunięto wizytę.</translation>
    </message>
    <message>
        <source>The agreement to tracing was withdrawn.</source>
        <translation>Wycofano zgodę na śledzenie kontaktów.</translation>
    </message>
    <message>
        <source>The agreement to tell the host was withdrawn.</source>
        <translation>Wycofano zgodę na powiadomienie gospodarza.</translation>
    </message>
    <message>
        <source>The agreement to the roll call was withdrawn.</source>
        <translation>Wycofano zgodę na listę obecności.</translation>
    </message>
    <message>
        <source>A visit was opened, and what was asked was refused.</source>
        <translation>Otwarto wizytę, a prośbę odrzucono.</translation>
    </message>
    <message>
        <source>A pass was blocked for an hour after three wrong tries.</source>
        <translation>Przepustkę zablokowano na godzinę po trzech błędnych próbach.</translation>
    </message>
    <message>
        <source>A visit was handed over.</source>
        <translation>Przekazano wizytę.</translation>
    </message>
    <message>
        <source>Visits were put on hold.</source>
        <translation>Zabezpieczono wizyty.</translation>
    </message>
    <message>
        <source>The hold was approved by the second person.</source>
        <translation>Druga osoba zatwierdziła zabezpieczenie.</translation>
    </message>
    <message>
        <source>The end of a hold was moved.</source>
        <translation>Przesunięto koniec zabezpieczenia.</translation>
    </message>
    <message>
        <source>The hold&apos;s new end was approved by the second person.</source>
        <translation>Druga osoba zatwierdziła nowy koniec zabezpieczenia.</translation>
    </message>
    <message>
        <source>The visits on a hold were opened.</source>
        <translation>Otwarto wizyty z zabezpieczenia.</translation>
    </message>
    <message>
        <source>A hold has ended.</source>
        <translation>Zabezpieczenie się skończyło.</translation>
    </message>
    <message>
        <source>The days up to this one were deleted.</source>
        <translation>Usunięto dni do tego włącznie.</translation>
    </message>
    <message>
        <source>The clock jumped ahead: nothing is deleted until it is sure.</source>
        <translation>Zegar przeskoczył do przodu: nic nie jest usuwane, dopóki to niepewne.</translation>
    </message>
    <message>
        <source>The clock went back.</source>
        <translation>Zegar się cofnął.</translation>
    </message>
    <message>
        <source>The clock is right again.</source>
        <translation>Zegar znów jest prawidłowy.</translation>
    </message>
    <message>
        <source>A lead confirmed the clock.</source>
        <translation>Kierownik potwierdził zegar.</translation>
    </message>
    <message>
        <source>A second person confirmed the clock.</source>
        <translation>Druga osoba potwierdziła zegar.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Utworzono kopię zapasową.</translation>
    </message>
    <message>
        <source>Visits were put back from a backup.</source>
        <translation>Przywrócono wizyty z kopii zapasowej.</translation>
    </message>
    <message>
        <source>Lines that the keyring knew of are gone: an old store was put back, or the keyring&apos;s note was spoilt.</source>
        <translation>Brakuje wierszy, które znał pęk kluczy: przywrócono stary magazyn albo zepsuto to, co pęk kluczy wiedział.</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>The disk with the store is encrypted.</source>
        <translation>Dysk z magazynem jest zaszyfrowany.</translation>
    </message>
    <message>
        <source>The disk with the store is not encrypted: whoever takes it out has the keyring&apos;s files and the store. Encrypt it (LUKS, BitLocker, FileVault).</source>
        <translation>Dysk z magazynem nie jest zaszyfrowany: kto go wyjmie, ma pliki pęku kluczy i magazyn. Proszę go zaszyfrować (LUKS, BitLocker, FileVault).</translation>
    </message>
    <message>
        <source>Whether the disk with the store is encrypted cannot be told from here. Please check it by hand.</source>
        <translation>Stąd nie widać, czy dysk z magazynem jest zaszyfrowany. Proszę sprawdzić to ręcznie.</translation>
    </message>
    <message>
        <source>No memory is written to a disk in clear.</source>
        <translation>Pamięć nie jest zapisywana na dysku jawnie.</translation>
    </message>
    <message>
        <source>The swap space {file} is not encrypted: memory may be written there in clear. Encrypt it.</source>
        <translation>Przestrzeń wymiany {file} nie jest zaszyfrowana: pamięć może być tam zapisywana jawnie. Proszę ją zaszyfrować.</translation>
    </message>
    <message>
        <source>Store and keyring belong to the account that runs this.</source>
        <translation>Magazyn i pęk kluczy należą do konta, które to uruchamia.</translation>
    </message>
    <message>
        <source>The store belongs to the account {owner}, and this was started by another one, which has not its keyring. Start every command as {owner}.</source>
        <translation>Magazyn należy do konta {owner}, a to uruchomiło inne konto, które nie ma jego pęku kluczy. Proszę uruchamiać każde polecenie jako {owner}.</translation>
    </message>
    <message>
        <source>Only the account itself can read the files.</source>
        <translation>Tylko samo konto może czytać pliki.</translation>
    </message>
    <message>
        <source>Other accounts can get at {file}. Take their rights away (chmod go= on it).</source>
        <translation>Inne konta mają dostęp do {file}. Proszę odebrać im prawa (chmod go= na nim).</translation>
    </message>
    <message>
        <source>There is room on the disk: {free} MB.</source>
        <translation>Na dysku jest miejsce: {free} MB.</translation>
    </message>
    <message>
        <source>The disk has only {free} MB left. Please make room.</source>
        <translation>Na dysku zostało tylko {free} MB. Proszę zrobić miejsce.</translation>
    </message>
    <message>
        <source>The disk has only {free} MB left: soon nobody can check in. Please make room.</source>
        <translation>Na dysku zostało tylko {free} MB: wkrótce nikt się nie zarejestruje. Proszę zrobić miejsce.</translation>
    </message>
    <message>
        <source>The program&apos;s log can be written.</source>
        <translation>Dziennik programu można zapisywać.</translation>
    </message>
    <message>
        <source>The program&apos;s log cannot be written. Look at the folder {file}.</source>
        <translation>Nie można zapisywać dziennika programu. Proszę sprawdzić folder {file}.</translation>
    </message>
    <message>
        <source>The printer {printer} takes jobs.</source>
        <translation>Drukarka {printer} przyjmuje zadania.</translation>
    </message>
    <message>
        <source>No printer is set up, so no report comes on paper. Add one, and name it in the settings.</source>
        <translation>Nie ma żadnej drukarki, więc żaden raport nie wyjdzie na papierze. Proszę ją dodać i podać w ustawieniach.</translation>
    </message>
    <message>
        <source>The printer {printer} of the settings is not there. Add it, or name another one in the settings.</source>
        <translation>Drukarki {printer} z ustawień nie ma. Proszę ją dodać lub podać w ustawieniach inną.</translation>
    </message>
    <message>
        <source>The printer {printer} is stopped or refuses jobs. Look at it, then start its queue again.</source>
        <translation>Drukarka {printer} stoi lub odrzuca zadania. Proszę ją sprawdzić, a potem znów uruchomić jej kolejkę.</translation>
    </message>
    <message>
        <source>The printer cannot be asked from here. Please print a test page.</source>
        <translation>Stąd nie można zapytać drukarki. Proszę wydrukować stronę testową.</translation>
    </message>
    <message>
        <source>Printed pages are not kept by the print server.</source>
        <translation>Serwer wydruku nie przechowuje wydrukowanych stron.</translation>
    </message>
    <message>
        <source>The print server keeps a copy of printed pages, with their names. Write `PreserveJobFiles No` into cupsd.conf and start CUPS again.</source>
        <translation>Serwer wydruku przechowuje kopię wydrukowanych stron, z nazwiskami. Proszę wpisać `PreserveJobFiles No` do cupsd.conf i ponownie uruchomić CUPS.</translation>
    </message>
    <message>
        <source>Whether the print server keeps copies of printed pages cannot be told from here. Please check PreserveJobFiles, or the spooler&apos;s setting to keep documents.</source>
        <translation>Stąd nie widać, czy serwer wydruku przechowuje kopie wydrukowanych stron. Proszę sprawdzić PreserveJobFiles lub ustawienie kolejki o zachowywaniu dokumentów.</translation>
    </message>
    <message>
        <source>The settings use no camera.</source>
        <translation>Ustawienia nie używają kamery.</translation>
    </message>
    <message>
        <source>A camera is there.</source>
        <translation>Kamera jest.</translation>
    </message>
    <message>
        <source>The settings use a camera, and none is there. Plug it in, or set camera.use = false.</source>
        <translation>Ustawienia używają kamery, a żadnej nie ma. Proszę ją podłączyć lub ustawić camera.use = false.</translation>
    </message>
    <message>
        <source>The camera cannot be asked from here. Please hold a badge before it.</source>
        <translation>Stąd nie można zapytać kamery. Proszę pokazać jej identyfikator.</translation>
    </message>
    <message>
        <source>The screen is {width} mm wide.</source>
        <translation>Ekran ma {width} mm szerokości.</translation>
    </message>
    <message>
        <source>The screen says that it is {width} mm wide, the settings say {set}. Please measure it: buttons get their size by screen.width_mm.</source>
        <translation>Ekran podaje, że ma {width} mm szerokości, a ustawienia mówią {set}. Proszę go zmierzyć: wielkość przycisków zależy od screen.width_mm.</translation>
    </message>
    <message>
        <source>No screen says how wide it is. Please measure it, and set screen.width_mm in the settings.</source>
        <translation>Żaden ekran nie podaje swojej szerokości. Proszę go zmierzyć i ustawić screen.width_mm w ustawieniach.</translation>
    </message>
    <message>
        <source>The clock is right: {now}.</source>
        <translation>Zegar jest prawidłowy: {now}.</translation>
    </message>
    <message>
        <source>The clock ({now}) jumped ahead of what was believed: nothing is deleted. Set it right, or let a lead confirm it with `innom clock confirm`.</source>
        <translation>Zegar ({now}) przeskoczył do przodu względem oczekiwań: nic nie jest usuwane. Proszę go ustawić lub kierownik niech go potwierdzi przez `innom clock confirm`.</translation>
    </message>
    <message>
        <source>The clock is behind what it has shown before ({now}). Set it right, or let a lead confirm it with `innom clock confirm`.</source>
        <translation>Zegar pokazuje wcześniejszy czas niż przedtem ({now}). Proszę go ustawić lub kierownik niech go potwierdzi przez `innom clock confirm`.</translation>
    </message>
    <message>
        <source>Deletion is paused since {since}, for the clock is in doubt. Let a lead confirm the date with `innom clock confirm`.</source>
        <translation>Usuwanie jest wstrzymane od {since}, bo zegar jest niepewny. Kierownik niech potwierdzi datę przez `innom clock confirm`.</translation>
    </message>
    <message>
        <source>Deletion is not paused.</source>
        <translation>Usuwanie nie jest wstrzymane.</translation>
    </message>
    <message>
        <source>A time server keeps the clock.</source>
        <translation>Serwer czasu pilnuje zegara.</translation>
    </message>
    <message>
        <source>No time server keeps the clock. Switch one on (timedatectl set-ntp true).</source>
        <translation>Żaden serwer czasu nie pilnuje zegara. Proszę go włączyć (timedatectl set-ntp true).</translation>
    </message>
    <message>
        <source>Whether a time server keeps the clock cannot be told. Please check it by hand.</source>
        <translation>Nie widać, czy serwer czasu pilnuje zegara. Proszę sprawdzić to ręcznie.</translation>
    </message>
    <message>
        <source>The settings can be read: {site}.</source>
        <translation>Ustawienia można odczytać: {site}.</translation>
    </message>
    <message>
        <source>The keyring answers and has the store&apos;s keys ({backend}).</source>
        <translation>Pęk kluczy odpowiada i ma klucze magazynu ({backend}).</translation>
    </message>
    <message>
        <source>The keyring was not asked: it is another account&apos;s.</source>
        <translation>Pęku kluczy nie zapytano: należy do innego konta.</translation>
    </message>
    <message>
        <source>Every page of the store is as it was written.</source>
        <translation>Każda strona magazynu jest taka, jak ją zapisano.</translation>
    </message>
    <message>
        <source>The keyring has the key of each day that is kept: {days}.</source>
        <translation>Pęk kluczy ma klucz każdego przechowywanego dnia: {days}.</translation>
    </message>
    <message>
        <source>The keyring lacks the keys of {days} days: their visits cannot be opened. An older keyring was put back, or its files were changed.</source>
        <translation>W pęku kluczy brakuje kluczy, liczba dni: {days}. Wizyt z tych dni nie da się otworzyć. Przywrócono starszy pęk kluczy lub zmieniono jego pliki.</translation>
    </message>
    <message>
        <source>Visits are kept {days} days.</source>
        <translation>Ile dni przechowuje się wizyty: {days}.</translation>
    </message>
    <message>
        <source>Visits are kept {days} days. Datatilsynet: normally at most ten. Have the reason in writing.</source>
        <translation>Ile dni przechowuje się wizyty: {days}. Datatilsynet: zwykle najwyżej dziesięć. Proszę mieć powód na piśmie.</translation>
    </message>
    <message>
        <source>All that is due is deleted. Next time: {next}.</source>
        <translation>Usunięto wszystko, co należało. Następny raz: {next}.</translation>
    </message>
    <message>
        <source>Not all that is due is deleted. Start `innom purge`, and read what it answers.</source>
        <translation>Nie usunięto wszystkiego, co należało. Proszę uruchomić `innom purge` i przeczytać odpowiedź.</translation>
    </message>
    <message>
        <source>Deletion fails since {since}. Start `innom purge`, and read what it answers.</source>
        <translation>Usuwanie nie udaje się od {since}. Proszę uruchomić `innom purge` i przeczytać odpowiedź.</translation>
    </message>
    <message>
        <source>The log is whole. Lines: {lines}.</source>
        <translation>Dziennik jest cały. Wiersze: {lines}.</translation>
    </message>
    <message>
        <source>The log is not as it was written, first at line {line}. `innom audit verify` says where else.</source>
        <translation>Dziennik nie jest taki, jak go zapisano, najpierw w wierszu {line}. `innom audit verify` mówi, gdzie jeszcze.</translation>
    </message>
    <message>
        <source>Persons with the role lead: {leads}.</source>
        <translation>Osoby z rolą kierownika: {leads}.</translation>
    </message>
    <message>
        <source>Only one person has the role lead. Let her take in another: `innom staff add NAME --role lead`.</source>
        <translation>Tylko jedna osoba ma rolę kierownika. Niech przyjmie drugą: `innom staff add NAME --role lead`.</translation>
    </message>
    <message>
        <source>Nobody has chosen a passphrase yet, so no visitor is taken. That is done there.</source>
        <translation>Nikt jeszcze nie wybrał hasła, więc nie przyjmuje się gości. Robi się to tam.</translation>
    </message>
    <message>
        <source>What the recovery sheet opens is there.</source>
        <translation>To, co otwiera arkusz odzyskiwania, jest na miejscu.</translation>
    </message>
    <message>
        <source>What the recovery sheet opens is gone. Let a lead make a new sheet on the page People or with `innom staff sheet`.</source>
        <translation>To, co otwiera arkusz odzyskiwania, zniknęło. Kierownik niech utworzy nowy arkusz na stronie Osoby albo przez `innom staff sheet`.</translation>
    </message>
    <message>
        <source>No alert waits.</source>
        <translation>Żadne ostrzeżenie nie czeka.</translation>
    </message>
    <message>
        <source>Alerts that wait: {alerts}. `innom alerts` lists them.</source>
        <translation>Czekające ostrzeżenia: {alerts}. Wymienia je `innom alerts`.</translation>
    </message>
    <message>
        <source>No older copy of the store lies beside it.</source>
        <translation>Obok magazynu nie leży jego starsza kopia.</translation>
    </message>
    <message>
        <source>An older copy of the store lies beside it: {file}. Delete it when it is needed no more.</source>
        <translation>Obok magazynu leży jego starsza kopia: {file}. Proszę ją usunąć, gdy nie będzie już potrzebna.</translation>
    </message>
    <message>
        <source>The reserve for a full disk is there.</source>
        <translation>Rezerwa na wypadek pełnego dysku jest.</translation>
    </message>
    <message>
        <source>The reserve for a full disk is used up. It is laid again once there is room on the disk.</source>
        <translation>Rezerwa na wypadek pełnego dysku jest zużyta. Powstanie znowu, gdy na dysku będzie miejsce.</translation>
    </message>
    <message>
        <source>Innom {innom}, store {schema}, Python {python}, SQLCipher {sqlcipher}, SQLite {sqlite}, OpenSSL {openssl}.</source>
        <translation>Innom {innom}, magazyn {schema}, Python {python}, SQLCipher {sqlcipher}, SQLite {sqlite}, OpenSSL {openssl}.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Contact tracing</source>
        <translation>Śledzenie kontaktów</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Sprawdzenie obecności</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Poprawka</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
    <message>
        <source>DEMO – invented visitors</source>
        <translation>DEMO – zmyśleni goście</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Sporządzono</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Przez</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Wpis w dzienniku</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Początek łańcucha</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Czas według</translation>
    </message>
    <message>
        <source>Destroy by</source>
        <translation>Zniszczyć do</translation>
    </message>
    <message>
        <source>Log entry {number}, chain head {head}. Times in {zone}.</source>
        <translation>Wpis w dzienniku {number}, początek łańcucha {head}. Czas według {zone}.</translation>
    </message>
    <message>
        <source>Destroy by {day}</source>
        <translation>Zniszczyć do {day}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Arkusz odzyskiwania</translation>
    </message>
    <message>
        <source>With these characters the visitor register of this location can be opened again when its computer is lost or broken and when everybody has forgotten the passphrase. Nobody can make them anew.</source>
        <translation>Tymi znakami można ponownie otworzyć rejestr gości tej lokalizacji, gdy komputer zaginie lub się zepsuje i gdy wszyscy zapomną hasła. Nikt nie może ich utworzyć od nowa.</translation>
    </message>
    <message>
        <source>Keep this sheet in a safe, away from the computer. Do not copy, photograph or send it. Whoever holds it and the computer can read all visitors. After it has been used, a new sheet is made and this one is destroyed.</source>
        <translation>Arkusz należy trzymać w sejfie, z dala od komputera. Nie kopiować, nie fotografować i nie wysyłać. Kto ma arkusz i komputer, może odczytać wszystkich gości. Po użyciu powstaje nowy arkusz, a ten się niszczy.</translation>
    </message>
    <message>
        <source>The same groups, for a scanner</source>
        <translation>Te same grupy, dla skanera</translation>
    </message>
    <message>
        <source>DEMO – opens nothing</source>
        <translation>DEMO – niczego nie otwiera</translation>
    </message>
    <message>
        <source>To sign out, type this number at the screen or hold the code to the scanner:</source>
        <translation>Aby zapisać wyjście, proszę wpisać ten numer na ekranie lub pokazać kod skanerowi:</translation>
    </message>
    <message>
        <source>This part may be worn. It signs out, and opens nothing.</source>
        <translation>Tę część można nosić na widoku. Zapisuje wyjście i niczego nie otwiera.</translation>
    </message>
    <message>
        <source>Pass slip</source>
        <translation>Kartka z przepustką</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>Twoja przepustka</translation>
    </message>
    <message>
        <source>With it you see at the screen what is stored of your visit, correct it, take it along, withdraw your consent or erase it. You are asked for the last four digits of your phone number, or your e-mail address up to the @.</source>
        <translation>Można nią zobaczyć na ekranie, co zapisano o Twojej wizycie, poprawić to, zabrać, wycofać zgodę lub usunąć. Trzeba podać cztery ostatnie cyfry numeru telefonu albo adres e-mail do znaku @.</translation>
    </message>
    <message>
        <source>Tear it off and keep it to yourself.</source>
        <translation>Proszę ją oderwać i nikomu nie pokazywać.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted when you leave.</source>
        <translation>Wszystko o tej wizycie zostanie usunięte przy wyjściu.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted on {day}.</source>
        <translation>Wszystko o tej wizycie zostanie usunięte {day}.</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Sporządzono dla</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Odcisk klucza</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Przyjście</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wyjście</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>bez nazwiska</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>What is stored of your visit</source>
        <translation>Co zapisano o Twojej wizycie</translation>
    </message>
    <message>
        <source>Telling the host</source>
        <translation>Powiadomienie gospodarza</translation>
    </message>
    <message>
        <source>signed out by yourself</source>
        <translation>wyjście zapisane samodzielnie</translation>
    </message>
    <message>
        <source>noted by the reception</source>
        <translation>zapisane przez recepcję</translation>
    </message>
    <message>
        <source>Asked for with the pass of this visit.</source>
        <translation>Zamówiono przepustką tej wizyty.</translation>
    </message>
    <message>
        <source>This paper is yours: please take it with you.</source>
        <translation>Ta kartka jest Twoja: proszę ją zabrać ze sobą.</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Zgoda na</translation>
    </message>
    <message>
        <source>Privacy notice, version</source>
        <translation>Informacja o prywatności, wersja</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Przechowywane do</translation>
    </message>
    <message>
        <source>Kept by order of</source>
        <translation>Przechowywane z nakazu</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>Number of the visit</source>
        <translation>Numer wizyty</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>Ten sam gospodarz</translation>
    </message>
    <message>
        <source>Certain, min</source>
        <translation>Na pewno, min</translation>
    </message>
    <message>
        <source>Possible, min</source>
        <translation>Może, min</translation>
    </message>
    <message>
        <source>Who was here together</source>
        <translation>Kto był tu w tym samym czasie</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Who met a contact</source>
        <translation>Kto spotkał kontakt</translation>
    </message>
    <message>
        <source>Visits: {visits}. Contacts, who shared at least {minutes} minutes with this person: {contacts}.</source>
        <translation>Wizyty: {visits}. Kontakty, czyli co najmniej {minutes} minut razem z tą osobą: {contacts}.</translation>
    </message>
    <message>
        <source>Certain: both were seen coming and leaving. Possible: nobody saw one of them leave, who may have been here until the time shown. A filled bar is certain, a dashed one possible.</source>
        <translation>Na pewno: przyjście i wyjście obu osób zapisano. Może: wyjścia jednej z nich nikt nie widział, mogła tu być do podanego czasu. Pełny pasek jest pewny, przerywany możliwy.</translation>
    </message>
    <message>
        <source>Damaged entries that could not be read: {count}. Contacts may be missing here.</source>
        <translation>Uszkodzone wpisy, których nie można odczytać: {count}. Może tu brakować kontaktów.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Here on the same days, and no contact</source>
        <translation>Tutaj w te same dni, bez kontaktu</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gospodarz</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Dorośli</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Dzieci</translation>
    </message>
    <message>
        <source>This entry is damaged and cannot be read ({id}).</source>
        <translation>Ten wpis jest uszkodzony i nie można go odczytać ({id}).</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>nadal tutaj</translation>
    </message>
    <message>
        <source>closed automatically</source>
        <translation>zamknięto automatycznie</translation>
    </message>
    <message>
        <source>Visits of today</source>
        <translation>Wizyty z dzisiaj</translation>
    </message>
    <message>
        <source>Visits of the last {count} days</source>
        <translation>Wizyty z ostatnich {count} dni</translation>
    </message>
    <message>
        <source>no visits</source>
        <translation>brak wizyt</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 wizyta</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>liczba wizyt: {count}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>ciąg dalszy</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>Receipt for what was handed over</source>
        <translation>Pokwitowanie przekazania</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Przekazano dla</translation>
    </message>
    <message>
        <source>This receipt names no visitor. The log of the location holds the same lines.</source>
        <translation>To pokwitowanie nie wymienia gości. Dziennik lokalizacji zawiera te same wpisy.</translation>
    </message>
    <message>
        <source>The visitors are told at once when they use their pass.</source>
        <translation>Goście dowiadują się od razu, gdy użyją przepustki.</translation>
    </message>
    <message>
        <source>The visitors are told when they use their pass, from {day} on.</source>
        <translation>Goście dowiadują się, gdy użyją przepustki, od {day}.</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Wizyty na dzień</translation>
    </message>
    <message>
        <source>How many visits were registered on each day that is over. Fewer than {fewest}, none too, are shown as &lt;{fewest}. A month is the sum of the days that show a number.</source>
        <translation>Ile wizyt zarejestrowano każdego zakończonego dnia. Mniej niż {fewest}, także zero, widnieje jako &lt;{fewest}. Miesiąc to suma dni, przy których jest liczba.</translation>
    </message>
    <message>
        <source>No day with visits is over yet.</source>
        <translation>Nie skończył się jeszcze żaden dzień z wizytami.</translation>
    </message>
    <message>
        <source>Visits: {visits}. Days with {fewest} or more: {told}. Days with fewer: {untold}.</source>
        <translation>Wizyty: {visits}. Dni z {fewest} lub więcej: {told}. Dni z mniejszą liczbą: {untold}.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dzień tygodnia</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Przekazuje</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Odbiera</translation>
    </message>
    <message>
        <source>Place, date, signature</source>
        <translation>Miejsce, data, podpis</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Bez kontaktu</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Kogo dotyczy</translation>
    </message>
    <message>
        <source>Least minutes together</source>
        <translation>Najmniej minut razem</translation>
    </message>
    <message>
        <source>Visits that cannot be read</source>
        <translation>Wizyty, których nie można odczytać</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Nadal tutaj</translation>
    </message>
    <message>
        <source>Closed automatically</source>
        <translation>Zamknięte automatycznie</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Closed automatically: nobody saw this visitor leave; the time shown is the closing time.</source>
        <translation>Zamknięte automatycznie: nikt nie widział wyjścia tej osoby; podany czas to godzina zamknięcia.</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>W budynku</translation>
    </message>
    <message>
        <source>Closed automatically in the last 12 hours: nobody saw them leave, they may still be inside.</source>
        <translation>Zamknięte automatycznie w ostatnich 12 godzinach: nikt nie widział wyjścia, te osoby mogą być jeszcze w środku.</translation>
    </message>
    <message>
        <source>Not seen leaving</source>
        <translation>Nikt nie widział wyjścia</translation>
    </message>
    <message>
        <source>Left in the last 15 minutes</source>
        <translation>Wyjście w ostatnich 15 minutach</translation>
    </message>
    <message>
        <source>People in the building: {count}</source>
        <translation>Osoby w budynku: {count}</translation>
    </message>
    <message>
        <source>Adults: {adults}. Children: {children}. Visits: {visits}, without a name: {nameless}.</source>
        <translation>Dorośli: {adults}. Dzieci: {children}. Wizyty: {visits}, w tym bez nazwiska: {nameless}.</translation>
    </message>
    <message>
        <source>Entries that cannot be read, so that nobody is counted: {count}</source>
        <translation>Wpisy, których nie można odczytać i nie policzono: {count}</translation>
    </message>
    <message>
        <source>Damaged entries of the last days that could not be read: {count}. Somebody may be missing here.</source>
        <translation>Uszkodzone wpisy z ostatnich dni, których nie można odczytać: {count}. Może tu kogoś brakować.</translation>
    </message>
    <message>
        <source>Who is not registered for contact tracing is deleted on leaving and at closing time, and stands in the first list only.</source>
        <translation>Wpis bez śledzenia kontaktów jest usuwany przy wyjściu i o godzinie zamknięcia i jest tylko na pierwszej liście.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Jak się skończyła</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>wyjście zapisane</translation>
    </message>
    <message>
        <source>Letters to contacts</source>
        <translation>Listy do kontaktów</translation>
    </message>
    <message>
        <source>Log entry {number}, chain head {head}.</source>
        <translation>Wpis w dzienniku {number}, początek łańcucha {head}.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Who came or left after the backup was made is not in it, nor what was corrected since.</source>
        <translation>Nie ma w niej tych, którzy przyszli lub wyszli po utworzeniu kopii zapasowej, ani późniejszych poprawek.</translation>
    </message>
    <message>
        <source>Whose visit was erased or who took an agreement back after the backup was made cannot be known: please erase these again.</source>
        <translation>Nie wiadomo, czyją wizytę usunięto lub kto wycofał zgodę po utworzeniu kopii zapasowej: proszę usunąć je ponownie.</translation>
    </message>
    <message>
        <source>Who was taken out of the staff after the backup was made belongs again: please take them out again.</source>
        <translation>Kogo usunięto z personelu po utworzeniu kopii zapasowej, ten znów do niego należy: proszę usunąć te osoby ponownie.</translation>
    </message>
    <message>
        <source>Visits that were kept until leaving only were not put back: whether these visitors have left cannot be known.</source>
        <translation>Nie przywrócono wizyt przechowywanych tylko do wyjścia: nie wiadomo, czy ci goście wyszli.</translation>
    </message>
    <message>
        <source>Visits were corrected after the backup was made; one that was put back may say what it said before.</source>
        <translation>Po utworzeniu kopii zapasowej poprawiano wizyty; przywrócona wizyta może mówić to, co przed poprawką.</translation>
    </message>
    <message>
        <source>The keys of some days are not in the backup: the visits of those days cannot be opened here.</source>
        <translation>W kopii zapasowej nie ma kluczy niektórych dni: wizyt z tych dni nie da się tu otworzyć.</translation>
    </message>
    <message>
        <source>The backup holds the keys of the days that are kept: until it is destroyed, whoever has it and the recovery sheet opens these days, also after they are deleted here. Take it for moving to another machine only, and destroy it then.</source>
        <translation>Kopia zapasowa zawiera klucze przechowywanych dni: dopóki nie zostanie zniszczona, kto ma ją i arkusz odzyskiwania, otworzy te dni, także po usunięciu ich tutaj. Proszę używać jej tylko do przeniesienia na inne urządzenie i potem ją zniszczyć.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>Please write your name.</source>
        <translation>Proszę wpisać imię i nazwisko.</translation>
    </message>
    <message>
        <source>Please fill in this field.</source>
        <translation>Proszę wypełnić to pole.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it to 100 characters.</source>
        <translation>To jest za długie. Proszę skrócić do 100 znaków.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be stored. Please type it again.</source>
        <translation>Jest tu znak, którego nie można zapisać. Proszę wpisać to jeszcze raz.</translation>
    </message>
    <message>
        <source>This holds a letter with too many accents. Please type it again.</source>
        <translation>Jest tu litera ze zbyt wieloma znakami diakrytycznymi. Proszę wpisać to jeszcze raz.</translation>
    </message>
    <message>
        <source>The field {field} must be text.</source>
        <translation>Pole {field} musi być tekstem.</translation>
    </message>
    <message>
        <source>A phone number has {least} to {most} digits and no letters. Please check it.</source>
        <translation>Numer telefonu ma od {least} do {most} cyfr i żadnych liter. Proszę go sprawdzić.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Please check it.</source>
        <translation>To nie jest pełny adres e-mail. Proszę go sprawdzić.</translation>
    </message>
    <message>
        <source>To be traced we must be able to reach you: please give a phone number or an e-mail address.</source>
        <translation>Aby śledzić kontakty, musimy mieć z Tobą kontakt: proszę podać telefon lub adres e-mail.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>Liczba musi być od {least} do {most}.</translation>
    </message>
    <message>
        <source>The purposes must be a list of tracing, host and roll_call.</source>
        <translation>Cele muszą być listą z tracing, host i roll_call.</translation>
    </message>
    <message>
        <source>Nobody here is found under this name. Please choose a name that is suggested, ask the reception, or leave the field empty.</source>
        <translation>Nie znaleziono tu nikogo o tym nazwisku. Proszę wybrać podpowiadane nazwisko, zapytać recepcję lub zostawić pole puste.</translation>
    </message>
    <message>
        <source>The time in {field} is missing.</source>
        <translation>Brakuje czasu w {field}.</translation>
    </message>
    <message>
        <source>The time in {field} must be written as 2026-11-22T09:30:00+01:00.</source>
        <translation>Czas w {field} musi być zapisany jak 2026-11-22T09:30:00+01:00.</translation>
    </message>
    <message>
        <source>Please write the time as 09:30.</source>
        <translation>Proszę wpisać godzinę jak 09:30.</translation>
    </message>
    <message>
        <source>Please write the day as 31.12.2027.</source>
        <translation>Proszę zapisać dzień tak: 31.12.2027.</translation>
    </message>
    <message>
        <source>The time must have an offset such as +01:00.</source>
        <translation>Czas musi mieć przesunięcie, takie jak +01:00.</translation>
    </message>
    <message>
        <source>The visit is older than the {days} days for which visits are kept.</source>
        <translation>Wizyta jest starsza niż {days} dni, przez które wizyty są przechowywane.</translation>
    </message>
    <message>
        <source>The time in {field} has not come yet.</source>
        <translation>Czas w {field} jeszcze nie nadszedł.</translation>
    </message>
    <message>
        <source>The visit cannot end before it began.</source>
        <translation>Wizyta nie może się skończyć, zanim się zaczęła.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>To nie jest obiekt JSON.</translation>
    </message>
    <message>
        <source>An exit number has four digits.</source>
        <translation>Numer wyjścia ma cztery cyfry.</translation>
    </message>
    <message>
        <source>Nobody here has this exit number. Please check it, or ask the reception.</source>
        <translation>Nikt tutaj nie ma tego numeru wyjścia. Proszę go sprawdzić lub zapytać w recepcji.</translation>
    </message>
    <message>
        <source>There is no free exit number. Please see the reception.</source>
        <translation>Brak wolnego numeru wyjścia. Proszę zwrócić się do recepcji.</translation>
    </message>
    <message>
        <source>This is not a code of ours. Please use your exit number, badge or pass.</source>
        <translation>To nie jest nasz kod. Proszę użyć numeru wyjścia, identyfikatora lub przepustki.</translation>
    </message>
    <message>
        <source>This is not a valid badge. Please check the code.</source>
        <translation>To nie jest ważny identyfikator. Proszę sprawdzić kod.</translation>
    </message>
    <message>
        <source>This badge is of another location.</source>
        <translation>Ten identyfikator jest z innej lokalizacji.</translation>
    </message>
    <message>
        <source>This is a pass, not a badge.</source>
        <translation>To jest przepustka, nie identyfikator.</translation>
    </message>
    <message>
        <source>This is not a valid pass. Please check the code.</source>
        <translation>To nie jest ważna przepustka. Proszę sprawdzić kod.</translation>
    </message>
    <message>
        <source>This is not a pass of ours. Please hold up the pass that you got when you arrived.</source>
        <translation>To nie jest nasza przepustka. Proszę pokazać przepustkę otrzymaną przy wejściu.</translation>
    </message>
    <message>
        <source>Group {groups} of the pass is mistyped. Please check it.</source>
        <translation>Grupa {groups} przepustki jest wpisana z błędem. Proszę ją sprawdzić.</translation>
    </message>
    <message>
        <source>One of the groups {groups} of the pass is mistyped. Please check them.</source>
        <translation>Jedna z grup {groups} przepustki jest wpisana z błędem. Proszę je sprawdzić.</translation>
    </message>
    <message>
        <source>This pass is of another location.</source>
        <translation>Ta przepustka jest z innej lokalizacji.</translation>
    </message>
    <message>
        <source>This is a badge. A badge opens nothing.</source>
        <translation>To jest identyfikator. Identyfikator niczego nie otwiera.</translation>
    </message>
    <message>
        <source>This visit is kept only until you leave, and its pass opens nothing any more.</source>
        <translation>Ta wizyta jest przechowywana tylko do wyjścia, a jej przepustka niczego już nie otwiera.</translation>
    </message>
    <message>
        <source>Three wrong tries: this pass is blocked here for {minutes} min. The reception can help you meanwhile.</source>
        <translation>Trzy błędne próby: ta przepustka jest tu zablokowana na {minutes} min. W tym czasie pomoże recepcja.</translation>
    </message>
    <message>
        <source>This does not match what was written at check-in. Please type the last four digits of the phone number or, if none was given, the e-mail up to the @.</source>
        <translation>To nie zgadza się z danymi z rejestracji. Proszę wpisać cztery ostatnie cyfry numeru telefonu, a jeśli go nie podano, adres e-mail do znaku @.</translation>
    </message>
    <message>
        <source>Your details are too long for a card. Nothing was made; next time please type them again.</source>
        <translation>Dane są za długie na kartę. Niczego nie utworzono; następnym razem proszę wpisać je ponownie.</translation>
    </message>
    <message>
        <source>This card cannot be read. Please type your details.</source>
        <translation>Nie można odczytać tej karty. Proszę wpisać dane.</translation>
    </message>
    <message>
        <source>This card is for arriving. To leave, please use your exit number, badge or pass.</source>
        <translation>Ta karta służy do wejścia. Do wyjścia proszę użyć numeru wyjścia, identyfikatora lub przepustki.</translation>
    </message>
    <message>
        <source>This visit has ended already.</source>
        <translation>Ta wizyta już się zakończyła.</translation>
    </message>
    <message>
        <source>Nothing is stored of this visit any more.</source>
        <translation>Nic już nie jest przechowywane o tej wizycie.</translation>
    </message>
    <message>
        <source>{authority} has ordered that this visit is kept until {day}. Until then nothing of it can be withdrawn or erased. If something in it is wrong, the person in charge at the reception can correct it.</source>
        <translation>Na polecenie organu ({authority}) ta wizyta jest przechowywana do {day}. Do tego czasu niczego z niej nie można wycofać ani usunąć. Jeśli coś się w niej nie zgadza, może to poprawić osoba odpowiedzialna w recepcji.</translation>
    </message>
    <message>
        <source>A correction gives some of these fields and no other: {fields}.</source>
        <translation>Poprawka podaje niektóre z tych pól i żadnych innych: {fields}.</translation>
    </message>
    <message>
        <source>A visit stays on its day. Please erase it and enter it anew with the other day.</source>
        <translation>Wizyta pozostaje w swoim dniu. Proszę ją usunąć i wprowadzić na nowo z innym dniem.</translation>
    </message>
    <message>
        <source>The visits of that day are deleted for good. Please check the clock of this machine.</source>
        <translation>Wizyty z tego dnia są usunięte na zawsze. Proszę sprawdzić zegar tego urządzenia.</translation>
    </message>
    <message>
        <source>This location has no staff yet. Please finish the set-up at the screen first.</source>
        <translation>Ta lokalizacja nie ma jeszcze personelu. Proszę najpierw dokończyć konfigurację na ekranie.</translation>
    </message>
    <message>
        <source>This location has its first person already.</source>
        <translation>Ta lokalizacja ma już swoją pierwszą osobę.</translation>
    </message>
    <message>
        <source>Locked. Please unlock again.</source>
        <translation>Zablokowano. Proszę odblokować ponownie.</translation>
    </message>
    <message>
        <source>Several people can unlock here. Please say who you are.</source>
        <translation>Odblokować może tu kilka osób. Proszę podać, kto odblokowuje.</translation>
    </message>
    <message>
        <source>This did not unlock. Please check the passphrase.</source>
        <translation>Nie udało się odblokować. Proszę sprawdzić hasło.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please try again in {seconds} s.</source>
        <translation>Za dużo błędnych prób. Proszę spróbować za {seconds} s.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters.</source>
        <translation>Minimalna liczba znaków hasła: {least}.</translation>
    </message>
    <message>
        <source>A passphrase has at most {most} characters.</source>
        <translation>Maksymalna liczba znaków hasła: {most}.</translation>
    </message>
    <message>
        <source>The passphrase holds a character that cannot be typed.</source>
        <translation>W haśle jest znak, którego nie można wpisać.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <translation>Hasła są różne. Proszę wpisać je jeszcze raz.</translation>
    </message>
    <message>
        <source>Names are shown only with a reason. It is one of: {reasons}.</source>
        <translation>Nazwiska są pokazywane tylko z powodem. Powody: {reasons}.</translation>
    </message>
    <message>
        <source>The number of days must be from 1 to {most}.</source>
        <translation>Liczba dni musi być od 1 do {most}.</translation>
    </message>
    <message>
        <source>The number of minutes must be from 1 to {most}.</source>
        <translation>Liczba minut musi być od 1 do {most}.</translation>
    </message>
    <message>
        <source>Nobody of this name was here in these days. Please type the whole name.</source>
        <translation>W tych dniach nie było tu nikogo o tym nazwisku. Proszę wpisać pełne imię i nazwisko.</translation>
    </message>
    <message>
        <source>Several people of this name were here. Please choose one of these visits: {visits}.</source>
        <translation>Było tu kilka osób o tym nazwisku. Proszę wybrać jedną z tych wizyt: {visits}.</translation>
    </message>
    <message>
        <source>Nobody was here with this person for so long, so there is nobody to write to.</source>
        <translation>Nikt nie był tu tak długo z tą osobą, więc nie ma do kogo pisać.</translation>
    </message>
    <message>
        <source>Only somebody with the role lead can do this.</source>
        <translation>Może to zrobić tylko osoba z rolą kierownika.</translation>
    </message>
    <message>
        <source>A hold needs two different persons, who both type their passphrase.</source>
        <translation>Zabezpieczenie wymaga dwóch różnych osób, z których każda wpisze swoje hasło.</translation>
    </message>
    <message>
        <source>Please say which visits to put on hold.</source>
        <translation>Proszę podać, które wizyty zabezpieczyć.</translation>
    </message>
    <message>
        <source>The last day of a hold must be from today to {last}. Please check the date.</source>
        <translation>Ostatni dzień zabezpieczenia musi być od dziś do {last}. Proszę sprawdzić datę.</translation>
    </message>
    <message>
        <source>The visit {visit} is kept only until leaving, so it cannot be put on hold.</source>
        <translation>Wizyta {visit} jest przechowywana tylko do wyjścia, więc nie można jej zabezpieczyć.</translation>
    </message>
    <message>
        <source>The visit {visit} is damaged and cannot be put on hold. Please leave it out.</source>
        <translation>Wizyta {visit} jest uszkodzona i nie można jej zabezpieczyć. Proszę ją pominąć.</translation>
    </message>
    <message>
        <source>The visit {visit} is on the hold {hold} already.</source>
        <translation>Wizyta {visit} jest już w zabezpieczeniu {hold}.</translation>
    </message>
    <message>
        <source>The visit is not kept until that day, so its visitor would never be told. Please choose an earlier one.</source>
        <translation>Wizyta nie będzie przechowywana do tego dnia, więc gość nigdy by się nie dowiedział. Proszę wybrać wcześniejszy.</translation>
    </message>
    <message>
        <source>There is no such hold. Please check its number.</source>
        <translation>Nie ma takiego zabezpieczenia. Proszę sprawdzić jego numer.</translation>
    </message>
    <message>
        <source>The hold {hold} has ended.</source>
        <translation>Zabezpieczenie {hold} się skończyło.</translation>
    </message>
    <message>
        <source>This is not the number of a visit. Please check it.</source>
        <translation>To nie jest numer wizyty. Proszę go sprawdzić.</translation>
    </message>
    <message>
        <source>The clock of this machine is in doubt, so nothing can be deleted now, and visits cannot be kept longer. Confirm the date first with `innom clock confirm`; for a hold two persons do, with `--second NAME`.</source>
        <translation>Zegar tego urządzenia jest niepewny, więc nic nie można teraz usunąć ani przechowywać wizyt dłużej. Proszę najpierw potwierdzić datę poleceniem `innom clock confirm`; przy zabezpieczeniu robią to dwie osoby, z `--second NAME`.</translation>
    </message>
    <message>
        <source>The site key was changed by somebody else. Nothing is opened. Please call IT.</source>
        <translation>Klucz lokalizacji zmienił ktoś inny. Nic nie zostanie otwarte. Proszę wezwać IT.</translation>
    </message>
    <message>
        <source>The stored keys of this person cannot be read. Please call IT.</source>
        <translation>Nie można odczytać zapisanych kluczy tej osoby. Proszę wezwać IT.</translation>
    </message>
    <message>
        <source>A role is lead or desk.</source>
        <translation>Rola to lead lub desk.</translation>
    </message>
    <message>
        <source>Somebody here has or had this short name. Please choose another one.</source>
        <translation>Ktoś tutaj ma lub miał tę krótką nazwę. Proszę wybrać inną.</translation>
    </message>
    <message>
        <source>Nobody who belongs here has this short name.</source>
        <translation>Nikt stąd nie ma tej krótkiej nazwy.</translation>
    </message>
    <message>
        <source>This is the last person with the role lead. Please add another one first.</source>
        <translation>To ostatnia osoba z rolą lead. Proszę najpierw dodać inną.</translation>
    </message>
    <message>
        <source>Please type back the two groups of the recovery sheet.</source>
        <translation>Proszę przepisać dwie grupy z arkusza odzyskiwania.</translation>
    </message>
    <message>
        <source>Group {group} is not as on the sheet. Please check it.</source>
        <translation>Grupa {group} jest inna niż na arkuszu. Proszę ją sprawdzić.</translation>
    </message>
    <message>
        <source>Group {group} is mistyped. Please check it.</source>
        <translation>Grupa {group} jest wpisana z błędem. Proszę ją sprawdzić.</translation>
    </message>
    <message>
        <source>This recovery sheet belongs to another location.</source>
        <translation>Ten arkusz odzyskiwania należy do innej lokalizacji.</translation>
    </message>
    <message>
        <source>This recovery sheet was replaced by a newer one. Please take the newest.</source>
        <translation>Ten arkusz odzyskiwania zastąpiono nowszym. Proszę użyć najnowszego.</translation>
    </message>
    <message>
        <source>Without a passphrase and without the recovery sheet nobody can open this location again, not even those who made Innom. Please set the location up anew.</source>
        <translation>Bez hasła i bez arkusza odzyskiwania nikt nie otworzy już tej lokalizacji, nawet twórcy Innom. Proszę skonfigurować lokalizację od nowa.</translation>
    </message>
    <message>
        <source>The fingerprint on the sheet is not the one of this store. Please check it; if it is right, call IT: the keys were changed by somebody else.</source>
        <translation>Odcisk na arkuszu nie pasuje do tego magazynu. Proszę go sprawdzić; jeśli jest prawidłowy, proszę wezwać IT: klucze zmienił ktoś inny.</translation>
    </message>
    <message>
        <source>One code at a time, please.</source>
        <translation>Jeden kod naraz, proszę.</translation>
    </message>
    <message>
        <source>Come a little closer, and hold it still.</source>
        <translation>Proszę podejść bliżej i trzymać kod nieruchomo.</translation>
    </message>
    <message>
        <source>This ends by itself once what it asks for is done.</source>
        <translation>To skończy się samo, gdy zostanie zrobione to, o co prosi.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Please give another name.</source>
        <translation>Plik {file} już istnieje. Proszę podać inną nazwę.</translation>
    </message>
    <message>
        <source>The camera cannot be used. Visitors leave by exit number meanwhile. Please check that it is plugged in and used by nothing else, or call IT.</source>
        <translation>Kamery nie można użyć. Goście wychodzą na razie z numerem wyjścia. Proszę sprawdzić, czy jest podłączona i czy nic innego jej nie używa, albo wezwać IT.</translation>
    </message>
    <message>
        <source>The camera sees nothing but black. Please check that nothing covers it.</source>
        <translation>Kamera widzi tylko czerń. Proszę sprawdzić, czy nic jej nie zasłania.</translation>
    </message>
    <message>
        <source>The camera sends no new pictures. Please unplug it and plug it in again.</source>
        <translation>Kamera nie wysyła nowych obrazów. Proszę ją odłączyć i podłączyć ponownie.</translation>
    </message>
    <message>
        <source>A pass was blocked for an hour after three wrong tries. Somebody may have the pass of somebody else.</source>
        <translation>Przepustkę zablokowano na godzinę po trzech błędnych próbach. Ktoś może mieć cudzą przepustkę.</translation>
    </message>
    <message>
        <source>The store is damaged in places; a copy of it as it was found is kept beside it. Please have IT look at the disk and restore a backup.</source>
        <translation>Magazyn jest miejscami uszkodzony; obok leży jego kopia w znalezionym stanie. Proszę, aby IT sprawdziło dysk i przywróciło kopię zapasową.</translation>
    </message>
    <message>
        <source>The clock of this machine jumped ahead, so nothing is deleted until somebody with the role lead says that the date is right.</source>
        <translation>Zegar tego urządzenia przeskoczył do przodu, więc nic nie jest usuwane, dopóki osoba z rolą kierownika nie potwierdzi daty.</translation>
    </message>
    <message>
        <source>The clock of this machine went back. Visits are registered with the latest time that it has shown. Please set the clock right.</source>
        <translation>Zegar tego urządzenia się cofnął. Wizyty są zapisywane z najpóźniejszym czasem, jaki pokazał. Proszę ustawić zegar.</translation>
    </message>
    <message>
        <source>Visits that are due could not be deleted for 24 hours. Please call IT.</source>
        <translation>Od 24 godzin nie udaje się usunąć wizyt, które powinny być usunięte. Proszę wezwać IT.</translation>
    </message>
    <message>
        <source>What is stored of a hold was changed or damaged, so its end cannot be told. Its visits are kept. Please call IT.</source>
        <translation>Dane zabezpieczenia zmieniono lub uszkodzono, więc jego koniec jest nieznany. Jego wizyty pozostają. Proszę wezwać IT.</translation>
    </message>
    <message>
        <source>A hold is over by the clock, but one person alone has said that the date is right, so its visits are kept. Please confirm the date with a second person (`innom clock confirm --second NAME`), or set the clock right.</source>
        <translation>Według zegara zabezpieczenie się skończyło, ale datę potwierdziła tylko jedna osoba, więc jego wizyty pozostają. Proszę potwierdzić datę z drugą osobą (`innom clock confirm --second NAME`) lub ustawić zegar.</translation>
    </message>
    <message>
        <source>The disk is full: deletion had to use its last reserve. Please have IT make room.</source>
        <translation>Dysk jest pełny: usuwanie zużyło ostatnią rezerwę. Proszę, aby IT zrobiło miejsce.</translation>
    </message>
    <message>
        <source>Somebody with the role lead was removed and may have kept a copy of the recovery sheet. Please make a new one on the page People or with `innom staff sheet`; the old one then opens nothing.</source>
        <translation>Usunięto kogoś z rolą kierownika, kto mógł zachować kopię arkusza odzyskiwania. Proszę utworzyć nowy na stronie Osoby albo przez `innom staff sheet`; stary niczego wtedy nie otworzy.</translation>
    </message>
    <message>
        <source>Only one person has the role lead: without her nobody can do what a lead does. Please add a second one with `innom staff add NAME --role lead`.</source>
        <translation>Tylko jedna osoba ma rolę kierownika: bez niej nikt nie zrobi tego, co kierownik. Proszę dodać drugą: `innom staff add NAME --role lead`.</translation>
    </message>
    <message>
        <source>The store was put back from a backup: what happened between the two is not in it. Please erase again what was erased since, and look at who belongs to the staff.</source>
        <translation>Magazyn przywrócono z kopii zapasowej: nie ma w nim tego, co działo się od jej utworzenia. Proszę ponownie usunąć to, co od tego czasu usunięto, i sprawdzić, kto należy do personelu.</translation>
    </message>
    <message>
        <source>Keys were lost with the keyring: visits of those days cannot be opened again.</source>
        <translation>Klucze przepadły razem z pękiem kluczy: wizyt z tych dni nie da się już otworzyć.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to unlock. Please call IT.</source>
        <translation>To urządzenie ma za mało wolnej pamięci, aby odblokować. Proszę wezwać IT.</translation>
    </message>
    <message>
        <source>This machine has no keyring that Innom may use (Secret Service, KWallet, macOS Keychain or Windows Credential Locker). Without one there is only `innom --demo`.</source>
        <translation>To urządzenie nie ma pęku kluczy, którego Innom może użyć (Secret Service, KWallet, macOS Keychain lub Windows Credential Locker). Bez niego działa tylko `innom --demo`.</translation>
    </message>
    <message>
        <source>The keyring is locked or does not answer. Please unlock it and try again.</source>
        <translation>Pęk kluczy jest zablokowany lub nie odpowiada. Proszę go odblokować i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The keyring has no key “{slot}” of this store. Is this the account that set it up?</source>
        <translation>W pęku kluczy nie ma klucza „{slot}” tego magazynu. Czy to konto, które go utworzyło?</translation>
    </message>
    <message>
        <source>The key “{slot}” in the keyring is not a key. Please call IT.</source>
        <translation>Klucz „{slot}” w pęku kluczy nie jest kluczem. Proszę wezwać IT.</translation>
    </message>
    <message>
        <source>The keyring does not hold the key of {day}: it is older than the store. Please call IT.</source>
        <translation>W pęku kluczy nie ma klucza z {day}: jest starszy niż magazyn. Proszę wezwać IT.</translation>
    </message>
    <message>
        <source>The keyring does not hold the key of the hold {hold}: it is older than the store. Please call IT.</source>
        <translation>W pęku kluczy nie ma klucza zabezpieczenia {hold}: jest starszy niż magazyn. Proszę wezwać IT.</translation>
    </message>
    <message>
        <source>There is no settings file {file}. Please check its name, or set the location up first.</source>
        <translation>Nie ma pliku ustawień {file}. Proszę sprawdzić nazwę lub najpierw skonfigurować lokalizację.</translation>
    </message>
    <message>
        <source>The settings file {file} cannot be read.</source>
        <translation>Nie można odczytać pliku ustawień {file}.</translation>
    </message>
    <message>
        <source>The setting {key} is missing or not valid.</source>
        <translation>Ustawienia {key} brakuje lub jest nieprawidłowe.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not TOML: {fault}.</source>
        <translation>Wiersz {line} w {file} nie jest TOML: {fault}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: there is no setting {key}. docs/settings.md names all that there are.</source>
        <translation>Wiersz {line} w {file}: nie ma ustawienia {key}. Wszystkie wymienia docs/settings.md.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: there is no setting {key}. Is it {near}?</source>
        <translation>Wiersz {line} w {file}: nie ma ustawienia {key}. Czy chodzi o {near}?</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} is a table, so its name stands alone in brackets: [{key}].</source>
        <translation>Wiersz {line} w {file}: {key} to tabela, więc jej nazwa stoi sama w nawiasach: [{key}].</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} is missing. Please write it below [{table}].</source>
        <translation>Wiersz {line} w {file}: brakuje {key}. Proszę wpisać to pod [{table}].</translation>
    </message>
    <message>
        <source>{key} is missing in {file}. Please add the table [{table}] with it.</source>
        <translation>W {file} brakuje {key}. Proszę dodać tabelę [{table}] z tym ustawieniem.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a text in quotation marks, in one line and of at most {most} characters.</source>
        <translation>Wiersz {line} w {file}: {key} to tekst w cudzysłowie, w jednej linii, maksymalna liczba znaków: {most}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a text in quotation marks that is not empty, in one line and of at most {most} characters.</source>
        <translation>Wiersz {line} w {file}: {key} to niepusty tekst w cudzysłowie, w jednej linii, maksymalna liczba znaków: {most}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes the name of a file that lies beside the settings, in quotation marks; not a folder, and no name that begins with a dot. &quot;&quot; for none.</source>
        <translation>Wiersz {line} w {file}: {key} to nazwa pliku leżącego obok ustawień, w cudzysłowie; nie folder ani nazwa zaczynająca się od kropki. &quot;&quot; oznacza brak.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes 2 to {most} small letters a to z, digits and hyphens in quotation marks; the first and the last are no hyphen.</source>
        <translation>Wiersz {line} w {file}: {key} to od 2 do {most} małych liter od a do z, cyfr i łączników w cudzysłowie; pierwszy i ostatni znak nie jest łącznikiem.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a time zone such as &quot;Europe/Oslo&quot;, in quotation marks.</source>
        <translation>Wiersz {line} w {file}: {key} to strefa czasowa, na przykład &quot;Europe/Oslo&quot;, w cudzysłowie.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a time of day such as 18:00:00, without quotation marks.</source>
        <translation>Wiersz {line} w {file}: {key} to godzina, na przykład 18:00:00, bez cudzysłowu.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a whole number from {least} to {most}.</source>
        <translation>Wiersz {line} w {file}: {key} to liczba całkowita od {least} do {most}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes true or false.</source>
        <translation>Wiersz {line} w {file}: {key} to true lub false.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a list of one or more of these, each once and in quotation marks: {known}.</source>
        <translation>Wiersz {line} w {file}: {key} to lista z co najmniej jednym z tych, każde raz i w cudzysłowie: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes width and height of a label in mm such as &quot;62x100&quot;, the width of a roll such as &quot;62&quot;, or &quot;&quot;.</source>
        <translation>Wiersz {line} w {file}: {key} to szerokość i wysokość etykiety w mm, na przykład &quot;62x100&quot;, szerokość rolki, na przykład &quot;62&quot;, lub &quot;&quot;.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: Innom cannot tell a host that somebody has come, so visitors are not asked for it. Please take “host” out of {key}.</source>
        <translation>Wiersz {line} w {file}: Innom nie może powiadomić gospodarza o przyjściu gościa, więc goście nie są o to pytani. Proszę usunąć „host” z {key}.</translation>
    </message>
    <message>
        <source>This machine takes only files that its IT has signed, and {file} is not. Sign it with `innom settings sign`.</source>
        <translation>To urządzenie przyjmuje tylko pliki podpisane przez jego IT, a {file} nie jest podpisany. Proszę go podpisać przez `innom settings sign`.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed, or signed with a key that this machine does not trust. Please have IT look at it and sign it again.</source>
        <translation>Plik {file} zmieniono po podpisaniu lub podpisano kluczem, któremu to urządzenie nie ufa. Proszę, aby IT go sprawdziło i podpisało ponownie.</translation>
    </message>
    <message>
        <source>{file} should hold public keys (Ed25519, PEM) and does not, or cannot be read. Nothing is taken over until it does.</source>
        <translation>Plik {file} powinien zawierać klucze publiczne (Ed25519, PEM), a nie zawiera lub nie można go odczytać. Do tego czasu niczego się nie przejmuje.</translation>
    </message>
    <message>
        <source>{file} is no private key (Ed25519, PEM), or its password is missing or wrong.</source>
        <translation>Plik {file} nie jest kluczem prywatnym (Ed25519, PEM) lub brakuje jego hasła albo jest ono błędne.</translation>
    </message>
    <message>
        <source>There is no letter {file}. Please check the settings letters.nb and letters.en.</source>
        <translation>Nie ma listu {file}. Proszę sprawdzić ustawienia letters.nb i letters.en.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} is not UTF-8. Please save the file as UTF-8.</source>
        <translation>Wiersz {line} listu {file} nie jest w UTF-8. Proszę zapisać plik jako UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} has braces that name nothing Innom could fill in. It knows these names: {known}.</source>
        <translation>W wierszu {line} listu {file} są nawiasy klamrowe z nazwą, której Innom nie może wypełnić. Zna te nazwy: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} has a character that cannot be shown. Please write it anew.</source>
        <translation>W wierszu {line} listu {file} jest znak, którego nie można pokazać. Proszę wpisać go na nowo.</translation>
    </message>
    <message>
        <source>The letter {file} needs a subject, a blank line, and what you want to say.</source>
        <translation>List {file} musi mieć temat, pusty wiersz i treść.</translation>
    </message>
    <message>
        <source>The letter {file} has more than {most} characters.</source>
        <translation>List {file} ma więcej znaków niż {most}.</translation>
    </message>
    <message>
        <source>There is no directory of hosts {file}. Please check the setting hosts.directory.</source>
        <translation>Nie ma spisu gospodarzy {file}. Proszę sprawdzić ustawienie hosts.directory.</translation>
    </message>
    <message>
        <source>The first line of {file} must name its columns: name, or name,zone, or name;zone.</source>
        <translation>Pierwszy wiersz pliku {file} musi nazywać kolumny: name albo name,zone, albo name;zone.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not UTF-8. Please save the file as UTF-8.</source>
        <translation>Wiersz {line} pliku {file} nie jest w UTF-8. Proszę zapisać plik jako UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has more values than the first line names, or a quotation mark that does not close. Please write one name and its zone on each line.</source>
        <translation>Wiersz {line} pliku {file} ma więcej wartości, niż nazywa pierwszy wiersz, lub niezamknięty cudzysłów. Proszę wpisać jedną nazwę i jej strefę w każdym wierszu.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no name, or a name or zone with more than 100 characters or with one that cannot be shown. Please write it anew.</source>
        <translation>W wierszu {line} pliku {file} nie ma nazwy albo nazwa lub strefa ma ponad 100 znaków lub znak, którego nie można pokazać. Proszę wpisać go na nowo.</translation>
    </message>
    <message>
        <source>The name in line {line} of {file} stands there already. Please tell the two apart, so that a visitor can.</source>
        <translation>Nazwa z wiersza {line} pliku {file} już tam jest. Proszę je rozróżnić, aby gość też mógł.</translation>
    </message>
    <message>
        <source>There is no name in {file}.</source>
        <translation>W pliku {file} nie ma żadnej nazwy.</translation>
    </message>
    <message>
        <source>There are more than {most} names in {file}.</source>
        <translation>W pliku {file} jest więcej nazw niż {most}.</translation>
    </message>
    <message>
        <source>There is no store here. Set the location up with `innom setup SITE.toml`.</source>
        <translation>Nie ma tu magazynu. Lokalizację konfiguruje `innom setup SITE.toml`.</translation>
    </message>
    <message>
        <source>This account may not use the folder of the store. Please call IT.</source>
        <translation>To konto nie ma dostępu do folderu magazynu. Proszę wezwać IT.</translation>
    </message>
    <message>
        <source>Where the store should be is a folder. Please call IT.</source>
        <translation>W miejscu magazynu jest folder. Proszę wezwać IT.</translation>
    </message>
    <message>
        <source>The store is an empty file. Restore a backup.</source>
        <translation>Magazyn jest pustym plikiem. Proszę przywrócić kopię zapasową.</translation>
    </message>
    <message>
        <source>The store is not encrypted, so it is not used. Please call IT.</source>
        <translation>Magazyn nie jest zaszyfrowany, więc nie jest używany. Proszę wezwać IT.</translation>
    </message>
    <message>
        <source>SQLCipher is missing: the store would be written in clear, so Innom does not start.</source>
        <translation>Brakuje SQLCipher: magazyn byłby zapisany jawnie, więc Innom się nie uruchamia.</translation>
    </message>
    <message>
        <source>The key in the keyring is not this store&apos;s key.</source>
        <translation>Klucz w pęku kluczy nie jest kluczem tego magazynu.</translation>
    </message>
    <message>
        <source>These are not the settings of this location. Run `innom setup FILE` to take them over.</source>
        <translation>To nie są ustawienia tej lokalizacji. Przejmie je `innom setup FILE`.</translation>
    </message>
    <message>
        <source>The store here is of another location, {site}.</source>
        <translation>Magazyn jest tu z innej lokalizacji, {site}.</translation>
    </message>
    <message>
        <source>The store is damaged. Keep a copy of it and restore a backup.</source>
        <translation>Magazyn jest uszkodzony. Proszę zachować jego kopię i przywrócić kopię zapasową.</translation>
    </message>
    <message>
        <source>The store is in use by another program. Please try again.</source>
        <translation>Magazynu używa inny program. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>The store cannot be written to. Please call IT.</source>
        <translation>Nie można zapisywać w magazynie. Proszę wezwać IT.</translation>
    </message>
    <message>
        <source>The key-id file beside the store cannot be read. Restore a backup.</source>
        <translation>Nie można odczytać pliku z identyfikatorem klucza obok magazynu. Proszę przywrócić kopię zapasową.</translation>
    </message>
    <message>
        <source>The store was written by a newer Innom (schema {version}). Update Innom.</source>
        <translation>Magazyn zapisał nowszy Innom (schemat {version}). Proszę zaktualizować Innom.</translation>
    </message>
    <message>
        <source>There is a file {file} already; nothing was written over.</source>
        <translation>Plik {file} już istnieje; niczego nie nadpisano.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored.</source>
        <translation>Dysk jest pełny. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The disk failed. Nothing was stored.</source>
        <translation>Dysk zawiódł. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The purge waits for another program that is reading. It is tried again.</source>
        <translation>Usuwanie czeka na inny program, który czyta. Zostanie powtórzone.</translation>
    </message>
    <message>
        <source>There is no such printer. Please check the setting printer.name.</source>
        <translation>Nie ma takiej drukarki. Proszę sprawdzić ustawienie printer.name.</translation>
    </message>
    <message>
        <source>The printer refused the job. Please check it and try again.</source>
        <translation>Drukarka odrzuciła zadanie. Proszę ją sprawdzić i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The printer has not finished. Please check paper and lights, then try again.</source>
        <translation>Drukarka nie skończyła. Proszę sprawdzić papier i lampki i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The printer is out of paper, and the job was taken back. Please fill it up and print again.</source>
        <translation>W drukarce zabrakło papieru i zadanie wycofano. Proszę uzupełnić papier i wydrukować ponownie.</translation>
    </message>
    <message>
        <source>Printing was stopped. What is on paper already must be destroyed as the rest would have been.</source>
        <translation>Drukowanie zatrzymano. To, co już jest na papierze, trzeba zniszczyć tak jak resztę wydruku.</translation>
    </message>
    <message>
        <source>{file} is there already, and somebody may have filled it in. Nothing was written. Please name another folder, or add --replace.</source>
        <translation>Plik {file} już istnieje i ktoś mógł go wypełnić. Niczego nie zapisano. Proszę podać inny folder lub dodać --replace.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written, and nothing was.</source>
        <translation>Nie można zapisać pliku {file} i niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Key {place} of --seal-to is no public key of age. It begins with age1 and has 62 characters; please ask its owner for it again.</source>
        <translation>Klucz {place} w --seal-to nie jest kluczem publicznym age. Taki klucz zaczyna się od age1 i ma 62 znaki; proszę poprosić o niego właściciela ponownie.</translation>
    </message>
    <message>
        <source>The password of a file has at least {least} characters, for whoever has the file can go on trying.</source>
        <translation>Minimalna liczba znaków hasła pliku: {least}, bo kto ma plik, może próbować bez końca.</translation>
    </message>
    <message>
        <source>The password of a file is too long ({most} bytes at most), or holds a character that cannot be typed.</source>
        <translation>Hasło pliku jest za długie (najwyżej {most} bajtów) lub zawiera znak, którego nie można wpisać.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Nie można odczytać pliku {file}.</translation>
    </message>
    <message>
        <source>This entry is damaged and cannot be opened.</source>
        <translation>Ten wpis jest uszkodzony i nie można go otworzyć.</translation>
    </message>
    <message>
        <source>A time in the store is damaged. Please call IT.</source>
        <translation>Czas w magazynie jest uszkodzony. Proszę wezwać IT.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Try `innom --demo --tour DIR` under xvfb-run.</source>
        <translation>Nie ma ekranu, na którym można otworzyć okno. Proszę spróbować `innom --demo --tour DIR` pod xvfb-run.</translation>
    </message>
    <message>
        <source>Innom ended unexpectedly several times. It tries again in five minutes; its log is in the home folder.</source>
        <translation>Innom kilka razy niespodziewanie się zakończył. Spróbuje znów za pięć minut; dziennik jest w folderze domowym.</translation>
    </message>
    <message>
        <source>Innom runs already for this location.</source>
        <translation>Innom już działa dla tej lokalizacji.</translation>
    </message>
    <message>
        <source>Something went wrong, and it is our fault. Please see the reception.</source>
        <translation>Coś poszło nie tak i to nasza wina. Proszę zwrócić się do recepcji.</translation>
    </message>
    <message>
        <source>The text for {language} is empty. Please write one.</source>
        <translation>Tekst dla {language} jest pusty. Proszę go napisać.</translation>
    </message>
    <message>
        <source>The text for {language} is too long. Please shorten it to {most} characters.</source>
        <translation>Tekst dla {language} jest za długi. Proszę skrócić go do {most} znaków.</translation>
    </message>
    <message>
        <source>The text for {language} has too many paragraphs. Please join some; {most} are allowed.</source>
        <translation>Tekst dla {language} ma za dużo akapitów. Proszę niektóre połączyć; najwyżej może ich być {most}.</translation>
    </message>
    <message>
        <source>The text for {language} holds a character that cannot be shown. Please take it out.</source>
        <translation>W tekście dla {language} jest znak, którego nie można pokazać. Proszę go usunąć.</translation>
    </message>
    <message>
        <source>The text for {language} names “{found}”, which nothing fills in. There are: {known}.</source>
        <translation>Tekst dla {language} zawiera „{found}”, czego nic nie wypełnia. Dostępne: {known}.</translation>
    </message>
    <message>
        <source>The text for {language} has a paragraph for [{found}], which is not known. There are: {known}.</source>
        <translation>Tekst dla {language} ma akapit dla [{found}], co jest nieznane. Dostępne: {known}.</translation>
    </message>
    <message>
        <source>Innom does not speak the language {language}. Please name each file after one of: {known}.</source>
        <translation>Innom nie zna języka {language}. Proszę nazwać każdy plik jednym z: {known}.</translation>
    </message>
    <message>
        <source>One of the texts must be in one of these languages, for whoever speaks another one is shown it: {known}.</source>
        <translation>Jeden z tekstów musi być w jednym z tych języków, bo widzą go osoby mówiące innym: {known}.</translation>
    </message>
    <message>
        <source>There are two texts for {language}. Please give one.</source>
        <translation>Są dwa teksty dla {language}. Proszę podać jeden.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no text. Please put nb.txt or en.txt into it.</source>
        <translation>W folderze {folder} nie ma tekstu. Proszę włożyć tam nb.txt lub en.txt.</translation>
    </message>
    <message>
        <source>This is what the notice says already (version {version}). Nothing was published.</source>
        <translation>Informacja mówi to już teraz (wersja {version}). Niczego nie opublikowano.</translation>
    </message>
    <message>
        <source>There is no version {version} of the notice.</source>
        <translation>Nie ma wersji {version} informacji.</translation>
    </message>
    <message>
        <source>The clock of this machine is in doubt, and the notice would bear a wrong date. Confirm the date first with `innom clock confirm`.</source>
        <translation>Zegar tego urządzenia jest niepewny i informacja miałaby złą datę. Proszę najpierw potwierdzić datę poleceniem `innom clock confirm`.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Innom. Please choose another file.</source>
        <translation>Plik {file} nie jest kopią zapasową Innom. Proszę wybrać inny plik.</translation>
    </message>
    <message>
        <source>The backup was changed or cut, so nothing of it was restored. Please take another one.</source>
        <translation>Kopię zapasową zmieniono lub ucięto, więc niczego z niej nie przywrócono. Proszę użyć innej.</translation>
    </message>
    <message>
        <source>Another location lies here than that of the backup. Please restore on the right machine, or to another place with --home.</source>
        <translation>Leży tu inna lokalizacja niż w kopii zapasowej. Proszę przywracać na właściwym urządzeniu lub w innym miejscu przez --home.</translation>
    </message>
    <message>
        <source>The keyring of this machine has no key for this backup, so the recovery sheet is needed: --staff NAME and --fingerprint TEXT, its groups from stdin.</source>
        <translation>Pęk kluczy tego urządzenia nie ma klucza do tej kopii zapasowej, więc potrzebny jest arkusz odzyskiwania: --staff NAME i --fingerprint TEXT, jego grupy ze stdin.</translation>
    </message>
    <message>
        <source>No time server keeps the clock, and by a wrong date the wrong visits would be deleted. If today is {date}, give --today {date}.</source>
        <translation>Żaden serwer czasu nie pilnuje zegara, a przy błędnej dacie usunięto by niewłaściwe wizyty. Jeśli dziś jest {date}, proszę podać --today {date}.</translation>
    </message>
    <message>
        <source>By the clock of this machine the backup was not made yet. Please set the clock right first.</source>
        <translation>Według zegara tego urządzenia kopii zapasowej jeszcze nie utworzono. Proszę najpierw ustawić zegar.</translation>
    </message>
    <message>
        <source>Visits are on hold here by an authority&apos;s order, and would be lost with their keys. Please end the hold first, or, where they were moved to another machine, give --holds-too.</source>
        <translation>Są tu wizyty zabezpieczone z nakazu organu i przepadłyby razem z kluczami. Proszę najpierw zakończyć zabezpieczenie albo, jeśli wizyty przeniesiono na inne urządzenie, podać --holds-too.</translation>
    </message>
    <message>
        <source>Keys removed: {keys}. The store could not be read, so keys of holds or of old days may be left: please delete the keyring of this account.</source>
        <translation>Usunięte klucze: {keys}. Nie można było odczytać magazynu, więc mogły zostać klucze zabezpieczeń lub dawnych dni: proszę usunąć pęk kluczy tego konta.</translation>
    </message>
    <message>
        <source>Without their keys the visits stored here can never be opened again: not with a passphrase, not with the recovery sheet. To remove the keys type the id of this location: {site}</source>
        <translation>Bez kluczy zapisanych tu wizyt nigdy już nie da się otworzyć: ani hasłem, ani arkuszem odzyskiwania. Aby usunąć klucze, proszę wpisać identyfikator tej lokalizacji: {site}</translation>
    </message>
    <message>
        <source>The window of this location is open. Please end it before its keys are removed.</source>
        <translation>Okno tej lokalizacji jest otwarte. Proszę je zamknąć przed usunięciem kluczy.</translation>
    </message>
    <message>
        <source>Nothing was removed: that is not the id of this location, {site}.</source>
        <translation>Niczego nie usunięto: to nie jest identyfikator tej lokalizacji, {site}.</translation>
    </message>
    <message>
        <source>The window of this location is open. Please end it, restore, and start it again.</source>
        <translation>Okno tej lokalizacji jest otwarte. Proszę je zakończyć, przywrócić dane i uruchomić je ponownie.</translation>
    </message>
</context>
</TS>
