<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AlertBar</name>
    <message>
        <source>The clock of this machine jumped to %1.</source>
        <translation>Годинник цього пристрою перескочив на %1.</translation>
    </message>
    <message>
        <source>The clock of this machine went back to %1.</source>
        <translation>Годинник цього пристрою повернувся на %1.</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Це правильно?</translation>
    </message>
    <message>
        <source>Until somebody says so, nothing is deleted. Visitors come and go as ever.</source>
        <translation>Доки ніхто цього не підтвердить, нічого не видаляється. Відвідувачі приходять і йдуть як завжди.</translation>
    </message>
    <message>
        <source>Until it is set right, visits are registered with the latest time that it has shown.</source>
        <translation>Доки його не виправлять, візити записуються з найпізнішим часом, який він показував.</translation>
    </message>
    <message>
        <source>Somebody with the role lead can say that it is right.</source>
        <translation>Підтвердити це може людина з роллю керівника.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Yes, the date is right</source>
        <translation>Так, дата правильна</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Seen to: %1</source>
        <translation>Зроблено: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalForm</name>
    <message>
        <source>Your visit</source>
        <translation>Ваш візит</translation>
    </message>
    <message>
        <source>What may we keep?</source>
        <translation>Що нам можна зберігати?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Хто ви?</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Крок %1 з 3</translation>
    </message>
    <message>
        <source>Hold your card up to the camera</source>
        <translation>Піднесіть картку до камери</translation>
    </message>
    <message>
        <source>I have a card from last time</source>
        <translation>У мене є картка з минулого разу</translation>
    </message>
    <message>
        <source>Read the privacy notice</source>
        <translation>Про приватність</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Signed out.</source>
        <translation>Вихід позначено.</translation>
    </message>
    <message>
        <source>This visit had ended already.</source>
        <translation>Цей візит уже було закінчено.</translation>
    </message>
    <message>
        <source>At %1. Read again after somebody came or left.</source>
        <translation>Час: %1. Прочитайте знову, коли хтось прийде або піде.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) cannot be read: somebody may be missing here.</source>
        <translation>
            <numerusform>%n візит не можна прочитати: тут може когось бракувати.</numerusform>
            <numerusform>%n візити не можна прочитати: тут може когось бракувати.</numerusform>
            <numerusform>%n візитів не можна прочитати: тут може когось бракувати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the building</source>
        <translation>
            <numerusform>%n особа в будівлі</numerusform>
            <numerusform>%n особи в будівлі</numerusform>
            <numerusform>%n осіб у будівлі</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Позначити вихід</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>До кого</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Осіб</translation>
    </message>
    <message>
        <source>persons: %1</source>
        <translation>осіб: %1</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>У будівлі нікого немає.</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>У будівлі</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>Зареєструвати когось</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитати знову</translation>
    </message>
    <message>
        <source>In the building now</source>
        <translation>Зараз у будівлі</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>Пошкоджено, не можна відкрити</translation>
    </message>
    <message>
        <source>No name: not agreed to</source>
        <translation>Без імені: згоди немає</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>The privacy notice has changed since your card was made. Please read it before you agree to anything.</source>
        <translation>Повідомлення про приватність змінилося відтоді, як створено вашу картку. Прочитайте його, перш ніж на щось погодитися.</translation>
    </message>
    <message>
        <source>Your card was made at another location. Please read the privacy notice of this one before you agree to anything.</source>
        <translation>Вашу картку створено в іншому місці. Прочитайте тутешнє повідомлення про приватність, перш ніж на щось погодитися.</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>Corrected.</source>
        <translation>Виправлено.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Відкликано.</translation>
    </message>
    <message>
        <source>Erased. Nothing of this visit is kept here any more.</source>
        <translation>Стерто. Про цей візит тут більше нічого не збережено.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Надіслано на принтер.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Copy for the visitor</source>
        <translation>Копія для відвідувача</translation>
    </message>
    <message>
        <source>Take back an agreement</source>
        <translation>Відкликати згоду</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>У ці дні нікого не зареєстровано.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Візити</translation>
    </message>
    <message>
        <source>Correct and erase</source>
        <translation>Виправити й стерти</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1: one fewer</source>
        <translation>%1: на одну особу менше</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: на одну особу більше</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>DEMO – everybody here is invented. Passphrase: %1</source>
        <translation>ДЕМО – усі тут вигадані. Пароль: %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Reception</source>
        <translation>Рецепція</translation>
    </message>
    <message>
        <source>Unlocked: %1</source>
        <translation>Розблоковано: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
</context>
<context>
    <name>DeskArriving</name>
    <message>
        <source>Ask the visitor, and tick only what she agrees to. The log says that you registered her.</source>
        <translation>Запитайте відвідувача й позначте лише те, на що він погоджується. Журнал зазначить, що зареєстрували ви.</translation>
    </message>
</context>
<context>
    <name>DeskChoice</name>
    <message>
        <source>Chosen</source>
        <translation>Вибрано</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Телефон, ел. пошта</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>До кого</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прихід</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Візити</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
</context>
<context>
    <name>DeskContacts</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Телефон, ел. пошта</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Певно</translation>
    </message>
    <message>
        <source>certain %1</source>
        <translation>певно %1</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Можливо</translation>
    </message>
    <message>
        <source>possible %1</source>
        <translation>можливо %1</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>До тієї самої особи</translation>
    </message>
    <message>
        <source>same host: %1</source>
        <translation>до тієї самої особи: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Nobody was a contact.</source>
        <translation>Контактів не було.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
</context>
<context>
    <name>DeskCorrect</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>До кого</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Час приходу</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Час виходу</translation>
    </message>
    <message>
        <source>As 09:30; nothing while the visitor is here</source>
        <translation>Наприклад, 09:30; порожньо, доки відвідувач тут</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Дорослі</translation>
    </message>
    <message>
        <source>Children under 13</source>
        <translation>Діти до 13 років</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>DeskErase</name>
    <message>
        <source>Erase this visit?</source>
        <translation>Стерти цей візит?</translation>
    </message>
    <message>
        <source>It is gone here at once, and nobody can bring it back. In copies of the store nobody can open it after %1. The log keeps that a visit was erased, and why, without a name.</source>
        <translation>Він одразу зникає звідси, і ніхто не може його повернути. У копіях сховища ніхто не зможе відкрити його після %1. У журналі залишається, що візит стерто й чому, без імені.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
</context>
<context>
    <name>DeskGiven</name>
    <message>
        <source>%1 is registered.</source>
        <translation>Зареєстровано: %1</translation>
    </message>
    <message>
        <source>Give her the slip, or let her photograph the pass. Nobody can make the same pass again once this page is left.</source>
        <translation>Віддайте відвідувачеві аркуш або дайте сфотографувати перепустку. Коли цю сторінку закриють, такої самої перепустки вже ніхто не зробить.</translation>
    </message>
    <message>
        <source>Give her the slip, or let her note the number.</source>
        <translation>Віддайте відвідувачеві аркуш або дайте записати номер.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Друкувати аркуш</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>DeskHead</name>
    <message>
        <source>Sorted, last first</source>
        <translation>Відсортовано, від останнього</translation>
    </message>
    <message>
        <source>Sorted, first first</source>
        <translation>Відсортовано, від першого</translation>
    </message>
</context>
<context>
    <name>DeskHoldOrder</name>
    <message>
        <source>The end of this hold is moved. A second person agrees by typing her passphrase.</source>
        <translation>Кінець цього утримання буде перенесено. Друга особа погоджується, ввівши свій пароль.</translation>
    </message>
    <message>
        <source>Only on the order of an authority. A second person agrees by typing her passphrase. Until the last day nobody can erase or withdraw these visits, and a pass tells its visitor who ordered it.</source>
        <translation>Лише за розпорядженням органу влади. Друга особа погоджується, ввівши свій пароль. До останнього дня ніхто не може стерти ці візити чи щось у них відкликати, а перепустка каже відвідувачеві, хто це розпорядився.</translation>
    </message>
    <message>
        <source>Another last day</source>
        <translation>Інший останній день</translation>
    </message>
    <message>
        <source>Lift it now</source>
        <translation>Скасувати зараз</translation>
    </message>
    <message>
        <source>Visits whose days are over are deleted at once, and nobody can bring them back.</source>
        <translation>Візити, строк яких минув, буде одразу видалено, і ніхто їх не поверне.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган влади</translation>
    </message>
    <message>
        <source>As 31.12.2027; at the latest five years from now</source>
        <translation>Наприклад, 31.12.2027; щонайпізніше через п’ять років</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>На якій підставі?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Choose visits</source>
        <translation>Вибрати візити</translation>
    </message>
</context>
<context>
    <name>DeskHoldSecond</name>
    <message numerus="yes">
        <source>Keep %n visit(s) until %1?</source>
        <translation>
            <numerusform>Зберігати %n візит до %1?</numerusform>
            <numerusform>Зберігати %n візити до %1?</numerusform>
            <numerusform>Зберігати %n візитів до %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift this hold now?</source>
        <translation>Скасувати це утримання зараз?</translation>
    </message>
    <message>
        <source>Keep these visits until %1?</source>
        <translation>Зберігати ці візити до %1?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another person than the one who is unlocked types her short name and passphrase here. Both stand in the log.</source>
        <translation>Своє коротке ім’я та пароль вводить тут інша особа, ніж та, що розблокувала. Обидві зазначено в журналі.</translation>
    </message>
    <message>
        <source>Short name of the second person</source>
        <translation>Коротке ім’я другої особи</translation>
    </message>
    <message>
        <source>Her passphrase</source>
        <translation>Пароль цієї особи</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Погоджуюся</translation>
    </message>
</context>
<context>
    <name>DeskHoldVisits</name>
    <message numerus="yes">
        <source>%n visit(s) chosen. Touch those that the authority ordered to keep.</source>
        <translation>
            <numerusform>Вибрано %n візит. Торкніться тих, які орган влади розпорядився зберегти.</numerusform>
            <numerusform>Вибрано %n візити. Торкніться тих, які орган влади розпорядився зберегти.</numerusform>
            <numerusform>Вибрано %n візитів. Торкніться тих, які орган влади розпорядився зберегти.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no visit that could be put on hold.</source>
        <translation>Немає візиту, для якого можливе утримання.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Розпорядження</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Вибрати всі показані</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>DeskHoldWhy</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Показати імена</translation>
    </message>
</context>
<context>
    <name>DeskHome</name>
    <message>
        <source>No name is shown until you choose something. What you open is noted in the log.</source>
        <translation>Доки ви нічого не виберете, імен не видно. Те, що ви відкриєте, записується в журнал.</translation>
    </message>
</context>
<context>
    <name>DeskIndexPerson</name>
    <message>
        <source>Whose contacts are you looking for?</source>
        <translation>Чиї контакти ви шукаєте?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Телефон, ел. пошта</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Візити</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>У ці дні нікого не зареєстровано.</translation>
    </message>
    <message>
        <source>Type two letters of a name, a company or a number, or hold the visitor’s pass to the scanner.</source>
        <translation>Введіть два знаки імені, компанії чи номера або піднесіть перепустку відвідувача до сканера.</translation>
    </message>
    <message>
        <source>Name, company or phone number</source>
        <translation>Ім’я, компанія або номер телефону</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Осіб</translation>
    </message>
</context>
<context>
    <name>DeskLegend</name>
    <message>
        <source>certain: seen coming and leaving</source>
        <translation>певно: прихід і вихід записано</translation>
    </message>
    <message>
        <source>possible: nobody saw when this visit ended</source>
        <translation>можливо: ніхто не бачив, коли цей візит закінчився</translation>
    </message>
</context>
<context>
    <name>DeskLimits</name>
    <message>
        <source>Together at least</source>
        <translation>Разом щонайменше</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>In the last</source>
        <translation>За останні</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts’ contacts too</source>
        <translation>Також контакти контактів</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhich</name>
    <message numerus="yes">
        <source>%n visit(s) chosen</source>
        <translation>
            <numerusform>Вибрано %n візит</numerusform>
            <numerusform>Вибрано %n візити</numerusform>
            <numerusform>Вибрано %n візитів</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what was handed over.</source>
        <translation>Виберіть, що передано.</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>У ці дні нікого не зареєстровано.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Усі показані</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhom</name>
    <message numerus="yes">
        <source>To whom were %n visit(s) handed over?</source>
        <translation>
            <numerusform>Кому передано %n візит?</numerusform>
            <numerusform>Кому передано %n візити?</numerusform>
            <numerusform>Кому передано %n візитів?</numerusform>
        </translation>
    </message>
    <message>
        <source>An authority or office. No visitor’s name here: this stays in the log.</source>
        <translation>Орган влади чи установа. Без імен відвідувачів: це залишається в журналі.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Visitors are told</source>
        <translation>Відвідувачі</translation>
    </message>
    <message>
        <source>A visitor sees it when she uses her pass.</source>
        <translation>Відвідувач бачить це, коли користується перепусткою.</translation>
    </message>
    <message>
        <source>A visitor sees it when she uses her pass, and not before that day: only where an authority set it.</source>
        <translation>Відвідувач бачить це, коли користується перепусткою, але не раніше цього дня: лише якщо так визначив орган влади.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>одразу</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>з %1</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhy</name>
    <message>
        <source>On which ground was it handed over?</source>
        <translation>На якій підставі це передано?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Показати візити</translation>
    </message>
</context>
<context>
    <name>DeskPair</name>
    <message>
        <source>All contacts</source>
        <translation>Усі контакти</translation>
    </message>
</context>
<context>
    <name>DeskPassphrase</name>
    <message>
        <source>Passphrase until now</source>
        <translation>Дотеперішній пароль</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Щонайменше 12 знаків</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Новий пароль ще раз</translation>
    </message>
    <message>
        <source>Who knew the old one and kept a copy of the store still opens that copy. If somebody did, a lead takes you out and in again.</source>
        <translation>Хто знав старий пароль і має копію сховища, і далі відкриє цю копію. Якщо таке сталося, керівник має вилучити вас і додати знову.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
</context>
<context>
    <name>DeskPersonAdd</name>
    <message>
        <source>Stands on each report that she makes</source>
        <translation>Стоїть на кожному звіті, який створює ця особа</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ім’я та прізвище</translation>
    </message>
    <message>
        <source>A few letters, typed to unlock</source>
        <translation>Кілька літер, які вводять, щоб розблокувати</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Коротке ім’я</translation>
    </message>
    <message>
        <source>Role desk</source>
        <translation>Роль рецепції</translation>
    </message>
    <message>
        <source>Role lead</source>
        <translation>Роль керівника</translation>
    </message>
    <message>
        <source>Sees names, and also takes people in and out, sets holds, publishes the notice and confirms the clock.</source>
        <translation>Бачить імена, а також додає й вилучає осіб, установлює утримання, публікує повідомлення про приватність і підтверджує годинник.</translation>
    </message>
    <message>
        <source>Sees names, traces, prints, corrects and erases.</source>
        <translation>Бачить імена, відстежує контакти, друкує, виправляє та стирає.</translation>
    </message>
    <message>
        <source>She types her passphrase here herself, twice. Nobody else may know it, and nobody can read it back.</source>
        <translation>Ця особа сама вводить тут свій пароль, двічі. Ніхто інший не повинен його знати, і ніхто не може його прочитати.</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Щонайменше 12 знаків</translation>
    </message>
    <message>
        <source>Her passphrase</source>
        <translation>Пароль цієї особи</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Пароль ще раз</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Додати</translation>
    </message>
</context>
<context>
    <name>DeskPersonRemove</name>
    <message>
        <source>Take yourself out?</source>
        <translation>Вилучити себе?</translation>
    </message>
    <message>
        <source>Take out %1?</source>
        <translation>Вилучити: %1?</translation>
    </message>
    <message>
        <source>The screen locks at once, and your passphrase opens nothing here any more.</source>
        <translation>Екран одразу заблокується, і ваш пароль тут більше нічого не відкриє.</translation>
    </message>
    <message>
        <source>Her passphrase opens nothing here any more, at once, and no visit that comes from now on can be opened with a copy of her keys. What she did stays in the log.</source>
        <translation>Пароль цієї особи одразу тут більше нічого не відкриє, а візити відтепер не можна буде відкрити копією її ключів. Те, що вона зробила, залишається в журналі.</translation>
    </message>
    <message>
        <source>A lead may have kept a copy of the recovery sheet: make a new one afterwards.</source>
        <translation>Керівник міг зберегти копію аркуша відновлення: потім створіть новий.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>DeskPrinting</name>
    <message>
        <source>The printer is out of paper. Put some in, and it goes on.</source>
        <translation>У принтері скінчився папір. Покладіть папір, і друк продовжиться.</translation>
    </message>
    <message numerus="yes">
        <source>Printing. %n page(s) are out.</source>
        <translation>
            <numerusform>Друкується. Готова %n сторінка.</numerusform>
            <numerusform>Друкується. Готові %n сторінки.</numerusform>
            <numerusform>Друкується. Готово %n сторінок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Друкується …</translation>
    </message>
    <message>
        <source>Printed. The printout is noted in the log.</source>
        <translation>Надруковано. Друк записано в журнал.</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Зупинити друк</translation>
    </message>
</context>
<context>
    <name>DeskSave</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Without one, whoever has the file reads it.</source>
        <translation>Без пароля файл прочитає кожен, хто його має.</translation>
    </message>
    <message>
        <source>Password of the file (optional)</source>
        <translation>Пароль файлу (необов’язково)</translation>
    </message>
    <message>
        <source>Names in a file are no longer protected by this program, and are not deleted by it. Destroy it in time.</source>
        <translation>Імена у файлі ця програма вже не захищає й не видаляє. Вчасно знищте файл.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>DeskSearch</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>Fingerprint of the first person’s key: %1</source>
        <translation>Відбиток ключа першої особи: %1</translation>
    </message>
    <message>
        <source>The new recovery sheet</source>
        <translation>Новий аркуш відновлення</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is not shown again. The old one stays good until two groups of this one are typed back.</source>
        <translation>Надрукуйте або перепишіть його й замкніть у надійному місці. Більше його не покажуть. Старий чинний, доки не введено дві групи з нового.</translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation>Узяти цей аркуш</translation>
    </message>
</context>
<context>
    <name>DeskSheetWhose</name>
    <message>
        <source>If all passphrases or the keys of this machine are lost, only the recovery sheet opens the visits. Make a new one if somebody else may have seen or copied the old one.</source>
        <translation>Якщо всі паролі або ключі цього пристрою буде втрачено, візити відкриє лише аркуш відновлення. Створіть новий, якщо хтось інший міг побачити чи скопіювати старий.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Show a new sheet</source>
        <translation>Показати новий аркуш</translation>
    </message>
</context>
<context>
    <name>DeskSignOut</name>
    <message>
        <source>Sign out %1 now?</source>
        <translation>Позначити вихід зараз: %1?</translation>
    </message>
    <message>
        <source>Sign out this visit without a name now?</source>
        <translation>Позначити зараз вихід для цього візиту без імені?</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>persons: %1</source>
        <translation>осіб: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
</context>
<context>
    <name>DeskStepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: менше</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: більше</translation>
    </message>
</context>
<context>
    <name>DeskTable</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Тут немає нічого схожого на «%1».</translation>
    </message>
</context>
<context>
    <name>DeskTimeline</name>
    <message>
        <source>Who was here at the same time</source>
        <translation>Хто був тут водночас</translation>
    </message>
    <message>
        <source>This person was not here in these days.</source>
        <translation>Цієї особи не було тут у ці дні.</translation>
    </message>
    <message>
        <source>Nobody was a contact on this day.</source>
        <translation>Цього дня контактів не було.</translation>
    </message>
</context>
<context>
    <name>DeskTracing</name>
    <message>
        <source>Timeline</source>
        <translation>Часова шкала</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <translation>Контакти: %1</translation>
    </message>
    <message>
        <source>No contacts: %1</source>
        <translation>Не контакти: %1</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Що враховується</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Попередній день</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Наступний день</translation>
    </message>
    <message>
        <source>Print letters to the contacts</source>
        <translation>Друкувати листи контактам</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Телефон, ел. пошта</translation>
    </message>
    <message>
        <source>Everybody who was here on these days was a contact.</source>
        <translation>Усі, хто був тут у ці дні, були контактами.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Не контакти</translation>
    </message>
</context>
<context>
    <name>DeskTracingHead</name>
    <message>
        <source>Who was here together with %1?</source>
        <translation>Хто був тут у той самий час, що й %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n візит</numerusform>
            <numerusform>%n візити</numerusform>
            <numerusform>%n візитів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакти</numerusform>
            <numerusform>%n контактів</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>станом на %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Збережено як %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) could not be read and may hide a contact.</source>
        <translation>
            <numerusform>%n візит не вдалося прочитати, він може приховувати контакт.</numerusform>
            <numerusform>%n візити не вдалося прочитати, вони можуть приховувати контакт.</numerusform>
            <numerusform>%n візитів не вдалося прочитати, вони можуть приховувати контакт.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Друкувати звіт</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Інша особа</translation>
    </message>
</context>
<context>
    <name>DeskVisits</name>
    <message>
        <source>Arrived</source>
        <translation>Прихід</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Вихід</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Телефон, ел. пошта</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>До кого</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Осіб</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>У ці дні нікого не зареєстровано.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Візити</translation>
    </message>
</context>
<context>
    <name>DeskWhy</name>
    <message>
        <source>Show the names</source>
        <translation>Показати імена</translation>
    </message>
</context>
<context>
    <name>DeskWithdraw</name>
    <message>
        <source>Contact tracing</source>
        <translation>Відстеження контактів</translation>
    </message>
    <message>
        <source>Telling whom she visits</source>
        <translation>Повідомлення того, до кого прийшли</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Список присутніх</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Усі згоди</translation>
    </message>
    <message>
        <source>Without any agreement the whole visit is erased here at once, and nobody can bring it back.</source>
        <translation>Без жодної згоди весь візит тут одразу стирається, і ніхто не може його повернути.</translation>
    </message>
    <message>
        <source>Whom she visits is deleted.</source>
        <translation>Запис про те, до кого прийшов відвідувач, буде видалено.</translation>
    </message>
    <message>
        <source>She is counted in the roll call without her name.</source>
        <translation>Відвідувача враховано у списку присутніх без імені.</translation>
    </message>
    <message>
        <source>She has left, and the visit is kept for contact tracing alone: it is erased here at once.</source>
        <translation>Відвідувач уже пішов, а візит зберігається лише для відстеження контактів: його буде одразу стерто тут.</translation>
    </message>
    <message>
        <source>Her phone number and e-mail are deleted at once, and so is whom she visits, if that was kept for tracing alone. The rest is kept only until she leaves. Her exit number goes on working, her pass opens nothing any more.</source>
        <translation>Номер телефону й ел. пошту відвідувача буде одразу видалено, як і те, до кого він прийшов, якщо це зберігалося лише для відстеження. Решта зберігається лише доти, доки він не піде. Номер виходу діє й далі, перепустка більше нічого не відкриє.</translation>
    </message>
    <message>
        <source>What does she take back?</source>
        <translation>Що відкликає відвідувач?</translation>
    </message>
    <message>
        <source>In copies of the store nobody can open what was taken back after %1. The log keeps that it was taken back, and why, without a name.</source>
        <translation>У копіях сховища ніхто не зможе відкрити відкликане після %1. У журналі залишається, що це відкликано й чому, без імені.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Видалити останню цифру</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You are registered.</source>
        <translation>Вас зареєстровано.</translation>
    </message>
    <message>
        <source>You are registered, %1.</source>
        <translation>Вас зареєстровано, %1.</translation>
    </message>
    <message>
        <source>Show my pass</source>
        <translation>Показати мою перепустку</translation>
    </message>
    <message>
        <source>Card for my phone</source>
        <translation>Картка для телефона</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Повернення на початок через %n секунду</numerusform>
            <numerusform>Повернення на початок через %n секунди</numerusform>
            <numerusform>Повернення на початок через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ще тут</translation>
    </message>
</context>
<context>
    <name>ExitFacts</name>
    <message>
        <source>When you leave, type this number here:</source>
        <translation>Коли йтимете, введіть тут цей номер:</translation>
    </message>
    <message>
        <source>Exit number %1</source>
        <translation>Номер виходу %1</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n дорослий</numerusform>
            <numerusform>%n дорослі</numerusform>
            <numerusform>%n дорослих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n дитина</numerusform>
            <numerusform>%n дитини</numerusform>
            <numerusform>%n дітей</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all of you: %1. Sign out when the last of you leaves.</source>
        <translation>Вона для всіх вас: %1. Позначте вихід, коли піде останній.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted on %1.</source>
        <translation>Усе про ваш візит буде видалено %1.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted when you leave.</source>
        <translation>Усе про ваш візит буде видалено, коли ви підете.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>What you enter is deleted after %n day(s)</source>
        <translation>
            <numerusform>Ваші дані видаляються через %n день</numerusform>
            <numerusform>Ваші дані видаляються через %n дні</numerusform>
            <numerusform>Ваші дані видаляються через %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>Privacy, changed on %1</source>
        <translation>Приватність, змінено %1</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Мої дані</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Рецепція</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message>
        <source>Thank you.</source>
        <translation>Дякуємо.</translation>
    </message>
    <message>
        <source>You had already signed out.</source>
        <translation>Ваш вихід уже було записано.</translation>
    </message>
    <message>
        <source>You are signed out. Have a good day.</source>
        <translation>Ваш вихід записано. Гарного дня.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>See what is stored of my visit</source>
        <translation>Подивитися, що збережено про мій візит</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Повернення на початок через %n секунду</numerusform>
            <numerusform>Повернення на початок через %n секунди</numerusform>
            <numerusform>Повернення на початок через %n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>What was given to authorities and others, and whether its visitors are told. No visitor is named.</source>
        <translation>Що передано органам влади та іншим і чи дізнаються про це відвідувачі. Імен відвідувачів тут немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these is/are not as signed: somebody changed what is stored. Call IT.</source>
        <translation>
            <numerusform>%n із них не такий, як підписано: хтось змінив збережене. Зверніться до ІТ.</numerusform>
            <numerusform>%n із них не такі, як підписано: хтось змінив збережене. Зверніться до ІТ.</numerusform>
            <numerusform>%n із них не такі, як підписано: хтось змінив збережене. Зверніться до ІТ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted in the log.</source>
        <translation>Записано в журнал.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Візити</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>візитів: %1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Хто передав</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Visitors are told</source>
        <translation>Відвідувачі</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Nothing was ever handed over.</source>
        <translation>Нічого ніколи не передавали.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Note what was handed over</source>
        <translation>Записати, що передано</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Друкувати розписку</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Не так, як підписано</translation>
    </message>
    <message>
        <source>told</source>
        <translation>дізнаються</translation>
    </message>
    <message>
        <source>told from %1</source>
        <translation>дізнаються з %1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Усе, що нижче</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Fine: %1</source>
        <translation>Гаразд: %1</translation>
    </message>
    <message>
        <source>See to this: %1</source>
        <translation>Потребує уваги: %1</translation>
    </message>
    <message>
        <source>Visits on each of the last days</source>
        <translation>Візити кожного з останніх днів</translation>
    </message>
    <message>
        <source>Fewer than five are never told: it could be somebody.</source>
        <translation>Менше ніж п’ять ніколи не вказують: можна було б когось упізнати.</translation>
    </message>
    <message>
        <source>No day is over yet on which somebody came.</source>
        <translation>Ще не минув жоден день, коли хтось приходив.</translation>
    </message>
    <message>
        <source>The clock is right: {now}.</source>
        <translation>Годинник правильний: {now}.</translation>
    </message>
    <message>
        <source>The clock is in doubt: {now}. Nothing is deleted until it is sure.</source>
        <translation>Годинник під сумнівом: {now}. Нічого не видаляється, доки це не з’ясують.</translation>
    </message>
    <message>
        <source>Deleted: every visit up to {through}. Next time: {next}.</source>
        <translation>Видалено: усі візити до {through} включно. Наступний раз: {next}.</translation>
    </message>
    <message>
        <source>Not everything that is due is deleted. Next time: {next}.</source>
        <translation>Видалено не все, що належало. Наступний раз: {next}.</translation>
    </message>
    <message>
        <source>Days that visits are kept: {days}.</source>
        <translation>Скільки днів зберігають візити: {days}.</translation>
    </message>
    <message>
        <source>The store was looked over today and is sound.</source>
        <translation>Сховище сьогодні перевірено, воно ціле.</translation>
    </message>
    <message>
        <source>The store was not looked over today, or is damaged.</source>
        <translation>Сховище сьогодні не перевірено, або воно пошкоджене.</translation>
    </message>
    <message>
        <source>The log is whole. Lines: {lines}.</source>
        <translation>Журнал цілий. Рядків: {lines}.</translation>
    </message>
    <message>
        <source>The log is not as it was written: see Log.</source>
        <translation>Журнал не такий, яким його записано: дивіться «Журнал».</translation>
    </message>
    <message>
        <source>Persons with the role lead: {leads}.</source>
        <translation>Осіб із роллю керівника: {leads}.</translation>
    </message>
    <message>
        <source>Only one person has the role lead. Please take in another.</source>
        <translation>Лише одна особа має роль керівника. Додайте ще одну.</translation>
    </message>
    <message>
        <source>No alert waits.</source>
        <translation>Жодне попередження не чекає.</translation>
    </message>
    <message>
        <source>Alerts that wait on the first page of staff: {alerts}.</source>
        <translation>Попереджень, що чекають на першій сторінці персоналу: {alerts}.</translation>
    </message>
    <message>
        <source>Printer: {printer}.</source>
        <translation>Принтер: {printer}.</translation>
    </message>
    <message>
        <source>Printer: the default one of this machine.</source>
        <translation>Принтер: типовий для цього пристрою.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>These visits are on hold now.</source>
        <translation>Ці візити тепер на утриманні.</translation>
    </message>
    <message>
        <source>The end of the hold was moved.</source>
        <translation>Кінець утримання перенесено.</translation>
    </message>
    <message>
        <source>The hold was lifted.</source>
        <translation>Утримання скасовано.</translation>
    </message>
    <message>
        <source>Noted in the log.</source>
        <translation>Записано в журнал.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. Only the role lead sets or ends a hold.</source>
        <translation>Візити, які зберігають довше за розпорядженням органу влади. Установлює й закінчує утримання лише людина з роллю керівника.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. A hold takes two persons: take in another one first.</source>
        <translation>Візити, які зберігають довше за розпорядженням органу влади. Для утримання потрібні дві особи: спершу додайте ще одну.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. A hold takes two persons.</source>
        <translation>Візити, які зберігають довше за розпорядженням органу влади. Для утримання потрібні дві особи.</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Показати візити</translation>
    </message>
    <message>
        <source>End or prolong</source>
        <translation>Закінчити чи продовжити</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган влади</translation>
    </message>
    <message>
        <source>Ground, case</source>
        <translation>Підстава, справа</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Візити</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>візитів: %1</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Хто встановив</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>last day: %1</source>
        <translation>останній день: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>There is no hold.</source>
        <translation>Утримань немає.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Утримання</translation>
    </message>
    <message>
        <source>Set a hold</source>
        <translation>Установити утримання</translation>
    </message>
    <message>
        <source>No visit is on this hold any more.</source>
        <translation>У цьому утриманні вже немає візитів.</translation>
    </message>
    <message>
        <source>All holds</source>
        <translation>Усі утримання</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Друкувати розписку</translation>
    </message>
    <message>
        <source>Note what was handed over</source>
        <translation>Записати, що передано</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Не так, як підписано</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>закінчено %1</translation>
    </message>
    <message>
        <source>over, is being deleted</source>
        <translation>минуло, видаляється</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>діє</translation>
    </message>
</context>
<context>
    <name>HostNames</name>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation>
            <numerusform>Знайдено %n ім’я</numerusform>
            <numerusform>Знайдено %n імені</numerusform>
            <numerusform>Знайдено %n імен</numerusform>
        </translation>
    </message>
    <message>
        <source>The first 8 names. More letters find the others.</source>
        <translation>Перші 8 імен. Більше літер знайдуть інші.</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Відповідні імена</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Choose a language</source>
        <translation>Виберіть мову</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>LastDays</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n візит</numerusform>
            <numerusform>%n візити</numerusform>
            <numerusform>%n візитів</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Збережено як %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Останні дні</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Are you leaving?</source>
        <translation>Ви йдете?</translation>
    </message>
    <message>
        <source>Type the code of your badge or pass.</source>
        <translation>Введіть код вашого бейджа або перепустки.</translation>
    </message>
    <message>
        <source>Type the number you got when you arrived, or hold your pass up to the camera.</source>
        <translation>Введіть номер, який ви отримали, коли прийшли, або піднесіть перепустку до камери.</translation>
    </message>
    <message>
        <source>Type the number you got when you arrived.</source>
        <translation>Введіть номер, який ви отримали, коли прийшли.</translation>
    </message>
    <message>
        <source>If you came together, this signs all of you out.</source>
        <translation>Якщо ви прийшли разом, це позначає вихід усіх.</translation>
    </message>
    <message>
        <source>Exit number: %1</source>
        <translation>Номер виходу: %1</translation>
    </message>
    <message>
        <source>Badge or pass</source>
        <translation>Бейдж або перепустка</translation>
    </message>
    <message>
        <source>I have a number</source>
        <translation>У мене є номер</translation>
    </message>
    <message>
        <source>I have a badge or a pass</source>
        <translation>У мене є бейдж або перепустка</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Я йду</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Who did what here, when and why. No visitor is named.</source>
        <translation>Хто що тут зробив, коли й чому. Імен відвідувачів тут немає.</translation>
    </message>
    <message>
        <source>The log is not as it was written. Call IT before anybody changes anything.</source>
        <translation>Журнал не такий, яким його записано. Зверніться до ІТ, перш ніж хтось щось змінить.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s).</source>
        <translation>
            <numerusform>Ще %n помилка.</numerusform>
            <numerusform>Ще %n помилки.</numerusform>
            <numerusform>Ще %n помилок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n line(s).</source>
        <translation>
            <numerusform>Журнал цілий: %n рядок.</numerusform>
            <numerusform>Журнал цілий: %n рядки.</numerusform>
            <numerusform>Журнал цілий: %n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Рядки журналу</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Перевірити журнал</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Line %1: a line before it is gone, or what belongs to it.</source>
        <translation>Рядок %1: бракує рядка перед ним або того, що до нього належить.</translation>
    </message>
    <message>
        <source>Line %1: it was changed, or what belongs to it.</source>
        <translation>Рядок %1: змінено його або те, що до нього належить.</translation>
    </message>
    <message>
        <source>Line %1: nobody who is known here signed it.</source>
        <translation>Рядок %1: його не підписав ніхто з відомих тут.</translation>
    </message>
    <message>
        <source>Line %1: an older store was put back, or newer lines are gone.</source>
        <translation>Рядок %1: повернуто старіше сховище або бракує новіших рядків.</translation>
    </message>
    <message>
        <source>A hold or a privacy notice has no line.</source>
        <translation>Утримання або повідомлення про приватність не має рядка.</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Хтось невідомий</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Нижче є ще</translation>
    </message>
</context>
<context>
    <name>MyAgreements</name>
    <message>
        <source>Contact tracing</source>
        <translation>Відстеження контактів</translation>
    </message>
    <message>
        <source>Telling whom you visit</source>
        <translation>Повідомити того, до кого ви прийшли</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Перевірка присутніх</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Відкликати згоду</translation>
    </message>
    <message>
        <source>You agreed to this. Choose what to withdraw; you then see what follows before anything is done.</source>
        <translation>На це ви погодилися. Виберіть, що відкликати; спершу побачите, що з цього випливає.</translation>
    </message>
</context>
<context>
    <name>MyCorrect</name>
    <message>
        <source>Correct my details</source>
        <translation>Виправити мої дані</translation>
    </message>
    <message>
        <source>If you change your phone number, its last four digits go with your pass from now on. Without a phone number it is your e-mail up to the @. Only the reception can correct when you came and left.</source>
        <translation>Якщо зміните номер телефону, відтепер до перепустки належать його останні чотири цифри. Без номера телефону це адреса ел. пошти до знака @. Час приходу й виходу може виправити лише рецепція.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>MyData</name>
    <message>
        <source>In copies of the store it stays sealed until %1; from then on nobody can read it there either.</source>
        <translation>У копіях сховища він запечатаний до %1; відтоді й там ніхто не зможе його прочитати.</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Виправити мої дані</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Відкликати згоду</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Erase my visit</source>
        <translation>Стерти мій візит</translation>
    </message>
    <message>
        <source>Erase your visit?</source>
        <translation>Стерти ваш візит?</translation>
    </message>
    <message>
        <source>It is gone here at once, and nobody can bring it back.</source>
        <translation>Тут він зникне одразу, і ніхто не зможе його повернути.</translation>
    </message>
    <message>
        <source>You are then no longer counted among those in the building, and need not sign out.</source>
        <translation>Тоді вас більше не рахують серед тих, хто в будівлі, і позначати вихід не потрібно.</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>Як поскаржитися</translation>
    </message>
    <message>
        <source>%1 answers for your data. You reach them here: %2</source>
        <translation>За ваші дані відповідає %1. Зв’язок: %2</translation>
    </message>
    <message>
        <source>If you think that your data are not handled as they should be, you may complain to the supervisory authority at any time: %1</source>
        <translation>Якщо ви вважаєте, що з вашими даними поводяться не так, як слід, ви можете будь-коли поскаржитися до наглядового органу: %1</translation>
    </message>
</context>
<context>
    <name>MyDisclosures</name>
    <message>
        <source>contact tracing</source>
        <translation>відстеження контактів</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>перевірка присутніх</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>перевірка органом влади</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>виправлення</translation>
    </message>
    <message>
        <source>other</source>
        <translation>інше</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Що передано</translation>
    </message>
    <message>
        <source>Something was handed over, but what is stored about it was changed by somebody. Please ask the reception.</source>
        <translation>Щось передано, але запис про це хтось змінив. Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>To %1, %2. Ground: %3</source>
        <translation>Кому: %1, %2. Підстава: %3</translation>
    </message>
    <message>
        <source>Nothing of your visit was handed over to anybody.</source>
        <translation>Про ваш візит нікому нічого не передано.</translation>
    </message>
</context>
<context>
    <name>MyEnd</name>
    <message>
        <source>Erased.</source>
        <translation>Стерто.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Відкликано.</translation>
    </message>
    <message>
        <source>Nothing of your visit is stored here any more. In copies of the store it can be read by nobody from %1 on.</source>
        <translation>Про ваш візит тут більше нічого не збережено. У копіях сховища його ніхто не зможе прочитати з %1.</translation>
    </message>
    <message>
        <source>Your visit is kept only until you leave, and this pass opens nothing any more. What you withdrew can be read by nobody from %1 on, in copies of the store either.</source>
        <translation>Ваш візит зберігається, лише поки ви тут, і ця перепустка більше нічого не відкриває. Те, що ви відкликали, ніхто не зможе прочитати з %1, навіть у копіях сховища.</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>Повернення на початок через %n секунду</numerusform>
            <numerusform>Повернення на початок через %n секунди</numerusform>
            <numerusform>Повернення на початок через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ще тут</translation>
    </message>
</context>
<context>
    <name>MyOverview</name>
    <message>
        <source>This is stored of your visit</source>
        <translation>Це збережено про ваш візит</translation>
    </message>
    <message>
        <source>It is corrected.</source>
        <translation>Виправлено.</translation>
    </message>
    <message>
        <source>Your agreement is withdrawn.</source>
        <translation>Вашу згоду відкликано.</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Виправити мої дані</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>Взяти із собою</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>Відкликати згоду</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Що передано</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>Як поскаржитися</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>MyPlain</name>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>MyTake</name>
    <message>
        <source>Take it with me</source>
        <translation>Взяти із собою</translation>
    </message>
    <message>
        <source>Read these codes with your phone, one after the other: together they hold everything that is stored of your visit, as text (JSON).</source>
        <translation>Зчитайте ці коди телефоном один за одним: разом вони містять усе, що збережено про ваш візит, як текст (JSON).</translation>
    </message>
    <message>
        <source>Read the code with your phone: it holds everything that is stored of your visit, as text (JSON).</source>
        <translation>Зчитайте код телефоном: він містить усе, що збережено про ваш візит, як текст (JSON).</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Код %1 з %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Попередній код</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Наступний код</translation>
    </message>
    <message>
        <source>It is printed. Please fetch the paper at once.</source>
        <translation>Надруковано. Заберіть папір одразу.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Your data as a QR code, %1 of %2</source>
        <translation>Ваші дані як QR-код, %1 з %2</translation>
    </message>
    <message>
        <source>Your data as a QR code</source>
        <translation>Ваші дані як QR-код</translation>
    </message>
</context>
<context>
    <name>MyWithdrawal</name>
    <message>
        <source>Without any agreement your whole visit is erased here at once, and nobody can bring it back.</source>
        <translation>Без жодної згоди весь ваш візит одразу видаляється тут, і ніхто не може його повернути.</translation>
    </message>
    <message>
        <source>Whom you visit is deleted from what is stored of your visit.</source>
        <translation>До кого ви прийшли, буде видалено з даних про візит.</translation>
    </message>
    <message>
        <source>From now on you are counted in the roll call without your name.</source>
        <translation>Відтепер у списку присутніх вас рахують без імені.</translation>
    </message>
    <message>
        <source>Your visit is kept for contact tracing alone, and you have left: so it is erased at once.</source>
        <translation>Ваш візит зберігається лише для відстеження контактів, і ви вже пішли: тому його буде стерто одразу.</translation>
    </message>
    <message>
        <source>Your phone number, your e-mail and whom you visit are deleted at once.</source>
        <translation>Номер телефону, ел. пошту й те, до кого ви прийшли, буде видалено одразу.</translation>
    </message>
    <message>
        <source>Your phone number and your e-mail are deleted at once.</source>
        <translation>Номер телефону та ел. пошту буде видалено одразу.</translation>
    </message>
    <message>
        <source>The pass ends with it: withdraw anything else first, or choose all of them.</source>
        <translation>Перепустка після цього не діє: спершу відкличте решту або виберіть усі.</translation>
    </message>
    <message>
        <source>The rest is kept only until you leave. Your exit number goes on working; this pass opens nothing any more.</source>
        <translation>Решта зберігається, лише поки ви тут. Номер виходу діє й далі; ця перепустка більше нічого не відкриває.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Withdraw contact tracing?</source>
        <translation>Відкликати відстеження контактів?</translation>
    </message>
    <message>
        <source>Withdraw telling whom you visit?</source>
        <translation>Відкликати повідомлення того, до кого ви прийшли?</translation>
    </message>
    <message>
        <source>Withdraw the roll call?</source>
        <translation>Відкликати список присутніх?</translation>
    </message>
    <message>
        <source>Withdraw all agreements?</source>
        <translation>Відкликати всі згоди?</translation>
    </message>
</context>
<context>
    <name>NoticeChanges</name>
    <message>
        <source>New</source>
        <translation>Нове</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Цього вже немає</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>Що змінилося з %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раніше</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>The notice is not written in this language. It is shown here as it is: %1.</source>
        <translation>Цією мовою повідомлення немає. Тут воно таке, як є: %1.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версія %1</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Adults with you</source>
        <translation>Дорослі разом із вами</translation>
    </message>
    <message>
        <source>Children under 13</source>
        <translation>Діти до 13 років</translation>
    </message>
    <message>
        <source>Children are only counted. Do not write their names.</source>
        <translation>Дітей лише рахують. Не пишіть їхніх імен.</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>Your pass as a QR code</source>
        <translation>Ваша перепустка як QR-код</translation>
    </message>
    <message>
        <source>Your card as a QR code</source>
        <translation>Ваша картка як QR-код</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>Ваша перепустка</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Ваша картка</translation>
    </message>
    <message>
        <source>Take a picture of it. The pass is yours alone, and you can also sign out with it.</source>
        <translation>Сфотографуйте її. Перепустка лише ваша, і нею теж можна позначити вихід.</translation>
    </message>
    <message>
        <source>Take a picture of it. Next time, hold it to the scanner and the form is filled in. Whoever has the picture can read your details; nothing of it is kept here.</source>
        <translation>Сфотографуйте її. Наступного разу піднесіть її до сканера, і форма заповниться. Хто має фото, може прочитати ваші дані; тут нічого не зберігається.</translation>
    </message>
</context>
<context>
    <name>PassCheck</name>
    <message>
        <source>Is it you?</source>
        <translation>Це ви?</translation>
    </message>
    <message>
        <source>Type your e-mail address up to the @, as you gave it here.</source>
        <translation>Введіть вашу адресу ел. пошти до знака @, як ви її тут указали.</translation>
    </message>
    <message>
        <source>Type the last four digits of the phone number that you gave here.</source>
        <translation>Введіть останні чотири цифри номера телефону, який ви тут указали.</translation>
    </message>
    <message>
        <source>Last four digits: %1</source>
        <translation>Останні чотири цифри: %1</translation>
    </message>
    <message>
        <source>E-mail up to the @</source>
        <translation>Ел. пошта до знака @</translation>
    </message>
    <message>
        <source>I gave a phone number</source>
        <translation>Я вказую номер телефону</translation>
    </message>
    <message>
        <source>I gave an e-mail address only</source>
        <translation>Я вказую лише ел. пошту</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PassCode</name>
    <message>
        <source>My data</source>
        <translation>Мої дані</translation>
    </message>
    <message>
        <source>Type the characters under the code of your pass.</source>
        <translation>Введіть знаки під кодом вашої перепустки.</translation>
    </message>
    <message>
        <source>Hold your pass up to the scanner or the camera. Then you see what is stored of your visit, and can correct it, take it along or erase it.</source>
        <translation>Піднесіть перепустку до сканера або камери. Тоді побачите, що збережено про ваш візит, і зможете це виправити, взяти із собою або стерти.</translation>
    </message>
    <message>
        <source>Hold your pass up to the scanner. Then you see what is stored of your visit, and can correct it, take it along or erase it.</source>
        <translation>Піднесіть перепустку до сканера. Тоді побачите, що збережено про ваш візит, і зможете це виправити, взяти із собою або стерти.</translation>
    </message>
    <message>
        <source>Your pass is lost? The reception can do all of this with you.</source>
        <translation>Загубили перепустку? Рецепція може зробити все це разом із вами.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Type the pass</source>
        <translation>Ввести перепустку</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PassGroups</name>
    <message>
        <source>Group %1 of %2</source>
        <translation>Група %1 з %2</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Taken in. From now on everybody types a short name to unlock.</source>
        <translation>Додано. Відтепер кожен вводить коротке ім’я, щоб розблокувати.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Вилучено.</translation>
    </message>
    <message>
        <source>Taken out. Make a new recovery sheet now.</source>
        <translation>Вилучено. Створіть тепер новий аркуш відновлення.</translation>
    </message>
    <message>
        <source>The new recovery sheet is the good one now. Destroy the old one: it opens nothing any more.</source>
        <translation>Тепер чинний новий аркуш відновлення. Знищте старий: він більше нічого не відкриє.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Ваш пароль змінено.</translation>
    </message>
    <message>
        <source>Only one person has the role lead: what happens to her happens to this location. Take in another one.</source>
        <translation>Лише одна особа має роль керівника: що станеться з нею, станеться з цим місцем. Додайте ще одну.</translation>
    </message>
    <message>
        <source>Who may unlock here. No visitor is named.</source>
        <translation>Хто може тут розблокувати. Імен відвідувачів тут немає.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Коротке ім’я</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Last in the log</source>
        <translation>Востаннє в журналі</translation>
    </message>
    <message>
        <source>last in the log: %1</source>
        <translation>востаннє в журналі: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Особи</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Мій пароль</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Новий аркуш відновлення</translation>
    </message>
    <message>
        <source>Take somebody in</source>
        <translation>Додати когось</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>керівник</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>рецепція</translation>
    </message>
    <message>
        <source>taken out %1</source>
        <translation>вилучено %1</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>So that we can reach you if somebody here was infectious. You may say no and come in all the same.</source>
        <translation>Щоб ми могли зв’язатися з вами, якщо хтось тут був заразним. Ви можете відмовитися й усе одно зайти.</translation>
    </message>
    <message numerus="yes">
        <source>I agree that my visit is kept for %n day(s) for contact tracing.</source>
        <translation>
            <numerusform>Я погоджуюся, щоб мій візит зберігали %n день для відстеження контактів.</numerusform>
            <numerusform>Я погоджуюся, щоб мій візит зберігали %n дні для відстеження контактів.</numerusform>
            <numerusform>Я погоджуюся, щоб мій візит зберігали %n днів для відстеження контактів.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that nobody is forgotten in a fire. Without it you are counted without a name.</source>
        <translation>Щоб нікого не забули під час пожежі. Без цього вас рахують без імені.</translation>
    </message>
    <message>
        <source>My name may stand on the roll call while I am in the building.</source>
        <translation>Моє ім’я може бути в списку присутніх, поки я в будівлі.</translation>
    </message>
    <message>
        <source>You get a pass with which you can see, correct and erase your visit.</source>
        <translation>Ви отримаєте перепустку, якою можна переглянути, виправити й стерти візит.</translation>
    </message>
    <message>
        <source>Without contact tracing you get an exit number only, and everything is deleted when you leave.</source>
        <translation>Без відстеження контактів ви отримаєте лише номер виходу, і все буде видалено, коли ви підете.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Прочитати вголос</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>At %1. Read again after somebody came or left.</source>
        <translation>Час: %1. Прочитайте знову, коли хтось прийде або піде.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) cannot be read: somebody may be missing here.</source>
        <translation>
            <numerusform>%n візит не можна прочитати: тут може когось бракувати.</numerusform>
            <numerusform>%n візити не можна прочитати: тут може когось бракувати.</numerusform>
            <numerusform>%n візитів не можна прочитати: тут може когось бракувати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the building</source>
        <translation>
            <numerusform>%n особа в будівлі</numerusform>
            <numerusform>%n особи в будівлі</numerusform>
            <numerusform>%n осіб у будівлі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Знайдено: %n</numerusform>
            <numerusform>Знайдено: %n</numerusform>
            <numerusform>Знайдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, or not after all</source>
        <translation>Знайдено або все ж ні</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>До кого</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Осіб</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>У будівлі нікого немає.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Перевірка присутніх</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Print on labels</source>
        <translation>Друкувати на етикетках</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитати знову</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>У будівлі</translation>
    </message>
    <message>
        <source>Not seen leaving, closed at %1</source>
        <translation>Ніхто не бачив виходу, закрито о %1</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Вихід о %1</translation>
    </message>
</context>
<context>
    <name>SetupPerson</name>
    <message>
        <source>Set up this location</source>
        <translation>Налаштування цього місця</translation>
    </message>
    <message>
        <source>As visitors read it at the top of the screen</source>
        <translation>Так, як відвідувачі бачать її вгорі екрана</translation>
    </message>
    <message>
        <source>Name of the location</source>
        <translation>Назва місця</translation>
    </message>
    <message>
        <source>Languages, in the order visitors see them</source>
        <translation>Мови, у порядку, в якому їх бачать відвідувачі</translation>
    </message>
    <message>
        <source>A few letters, typed when there are several of you</source>
        <translation>Кілька літер, їх вводять, коли вас кілька</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>Ваше коротке ім’я</translation>
    </message>
    <message>
        <source>Stands on each report that you make</source>
        <translation>Стоїть на кожному вашому звіті</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Ваше повне ім’я</translation>
    </message>
    <message>
        <source>At least 12 characters. Nobody else may know it, not even IT.</source>
        <translation>Щонайменше 12 знаків. Ніхто інший не повинен його знати, навіть ІТ.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Пароль ще раз</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Your recovery sheet</source>
        <translation>Ваш аркуш відновлення</translation>
    </message>
    <message>
        <source>If all passphrases or the keys of this machine are lost, only this sheet opens the visits. Print it or write it down, and lock it away. It is not shown again.</source>
        <translation>Якщо всі паролі або ключі цього пристрою буде втрачено, візити відкриє лише цей аркуш. Надрукуйте або перепишіть його й замкніть у надійному місці. Більше його не покажуть.</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Група %1: %2</translation>
    </message>
    <message>
        <source>Fingerprint of your key: %1</source>
        <translation>Відбиток вашого ключа: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Він у мене на папері</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
</context>
<context>
    <name>SetupTyped</name>
    <message>
        <source>Read from your sheet</source>
        <translation>Прочитайте з вашого аркуша</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Група %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Відкрити кіоск</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation>Показати аркуш ще раз</translation>
    </message>
</context>
<context>
    <name>Shut</name>
    <message>
        <source>Please see the reception.</source>
        <translation>Зверніться на рецепцію.</translation>
    </message>
    <message>
        <source>Visits cannot be registered on this screen right now.</source>
        <translation>Зараз на цьому екрані не можна реєструвати візити.</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message numerus="yes">
        <source>Everything on the screen is wiped in %n second(s).</source>
        <translation>
            <numerusform>Усе на екрані буде стерто через %n секунду.</numerusform>
            <numerusform>Усе на екрані буде стерто через %n секунди.</numerusform>
            <numerusform>Усе на екрані буде стерто через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ще тут</translation>
    </message>
</context>
<context>
    <name>StoredCard</name>
    <message>
        <source>Contact tracing</source>
        <translation>Відстеження контактів</translation>
    </message>
    <message>
        <source>Telling whom you visit</source>
        <translation>Повідомити того, до кого ви прийшли</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Перевірка присутніх</translation>
    </message>
    <message>
        <source>%1 – signed out by yourself</source>
        <translation>%1 – позначено вами</translation>
    </message>
    <message>
        <source>%1 – noted by the reception</source>
        <translation>%1 – записано рецепцією</translation>
    </message>
    <message>
        <source>%1 – closed automatically, for nobody noted it</source>
        <translation>%1 – закрито автоматично, бо ніхто не записав</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>більше не можна прочитати</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ще ні</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>нікому</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Мобільний номер</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>You visit</source>
        <translation>Ви прийшли до</translation>
    </message>
    <message>
        <source>In your party</source>
        <translation>З вами</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n дорослий</numerusform>
            <numerusform>%n дорослі</numerusform>
            <numerusform>%n дорослих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n дитина</numerusform>
            <numerusform>%n дитини</numerusform>
            <numerusform>%n дітей</numerusform>
        </translation>
    </message>
    <message>
        <source>You came</source>
        <translation>Прихід</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>Вихід</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>Ви погодилися на</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Повідомлення про приватність</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>версія %1, %2</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалення</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>Відстеження контактів</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>безпосередньо</translation>
    </message>
    <message>
        <source>through a contact</source>
        <translation>через контакт</translation>
    </message>
    <message>
        <source>%1, certain %2 minutes, possible %3 minutes, %4: %5</source>
        <translation>%1, певно %2 хв, можливо %3 хв, %4: %5</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1, not seen leaving, possibly until %2</source>
        <translation>%1, ніхто не бачив виходу, можливо до %2</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Reception</source>
        <translation>Рецепція</translation>
    </message>
    <message>
        <source>For those who work here. What you open is noted in the log.</source>
        <translation>Для тих, хто тут працює. Те, що ви відкриєте, записується в журнал.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Коротке ім’я</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>%1, closed automatically</source>
        <translation>%1, закрито автоматично</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>ще тут</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>Пошкоджено, не можна відкрити</translation>
    </message>
</context>
<context>
    <name>VisitorFields</name>
    <message>
        <source>Full name</source>
        <translation>Ім’я та прізвище</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>So that we can reach you if somebody was infectious</source>
        <translation>Щоб ми могли зв’язатися з вами, якщо хтось був заразним</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Мобільний номер</translation>
    </message>
    <message>
        <source>If you would rather be reached there</source>
        <translation>Якщо вам зручніше так</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Two letters suggest names</source>
        <translation>Дві літери підказують імена</translation>
    </message>
    <message>
        <source>Please type the whole name</source>
        <translation>Введіть повне ім’я</translation>
    </message>
    <message>
        <source>Please type the whole name, or ask the reception</source>
        <translation>Введіть повне ім’я або запитайте на рецепції</translation>
    </message>
    <message>
        <source>Whom do you visit?</source>
        <translation>До кого ви прийшли?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome.</source>
        <translation>Вітаємо.</translation>
    </message>
    <message>
        <source>Register your visit. It takes less than half a minute.</source>
        <translation>Зареєструйте свій візит. Це займе менше пів хвилини.</translation>
    </message>
    <message>
        <source>Register arrival</source>
        <translation>Зареєструвати прибуття</translation>
    </message>
    <message>
        <source>I am arriving</source>
        <translation>Я прибуваю</translation>
    </message>
    <message>
        <source>Register departure</source>
        <translation>Зареєструвати вихід</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Я йду</translation>
    </message>
</context>
<context>
    <name>WhyForm</name>
    <message>
        <source>Why do you need the names?</source>
        <translation>Для чого вам імена?</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>Відстеження контактів</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Перевірка присутніх</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Перевірка органом влади</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>No names here: this stays in the log.</source>
        <translation>Тут без імен: це залишається в журналі.</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>Примітка (необов’язково)</translation>
    </message>
    <message>
        <source>Case number (if there is one)</source>
        <translation>Номер справи (якщо є)</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>The location was set up.</source>
        <translation>Місце налаштовано.</translation>
    </message>
    <message>
        <source>Settings were changed that visitors are told of.</source>
        <translation>Змінено налаштування, про які повідомляють відвідувачів.</translation>
    </message>
    <message>
        <source>The keys were removed from this machine: what is stored stays sealed.</source>
        <translation>Ключі вилучено з цього пристрою: збережене залишається запечатаним.</translation>
    </message>
    <message>
        <source>A privacy notice was published.</source>
        <translation>Опубліковано повідомлення про приватність.</translation>
    </message>
    <message>
        <source>The first person came, with the recovery sheet.</source>
        <translation>Прийшла перша особа, з аркушем відновлення.</translation>
    </message>
    <message>
        <source>Somebody was taken in.</source>
        <translation>Когось додано.</translation>
    </message>
    <message>
        <source>Somebody was taken out.</source>
        <translation>Когось вилучено.</translation>
    </message>
    <message>
        <source>A passphrase was changed.</source>
        <translation>Змінено пароль.</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried.</source>
        <translation>Спробувано хибний пароль.</translation>
    </message>
    <message>
        <source>A new recovery sheet took the place of the old one.</source>
        <translation>Новий аркуш відновлення замінив старий.</translation>
    </message>
    <message>
        <source>The recovery sheet was tried.</source>
        <translation>Аркуш відновлення перевірено.</translation>
    </message>
    <message>
        <source>The location was recovered with its sheet, and somebody was taken in.</source>
        <translation>Місце відновлено за аркушем, і когось додано.</translation>
    </message>
    <message>
        <source>The device&apos;s own key was lost and made anew.</source>
        <translation>Ключ пристрою втрачено й створено заново.</translation>
    </message>
    <message>
        <source>The keyring&apos;s note of the log was lost.</source>
        <translation>Утрачено те, що сховище ключів знало про журнал.</translation>
    </message>
    <message>
        <source>The keys of these days were lost.</source>
        <translation>Утрачено ключі цих днів.</translation>
    </message>
    <message>
        <source>The keys of so many holds were lost.</source>
        <translation>Утрачено стільки ключів утримань.</translation>
    </message>
    <message>
        <source>The visits of the last days were opened.</source>
        <translation>Відкрито візити останніх днів.</translation>
    </message>
    <message>
        <source>The roll call was opened.</source>
        <translation>Відкрито список присутніх.</translation>
    </message>
    <message>
        <source>The report was opened.</source>
        <translation>Відкрито звіт.</translation>
    </message>
    <message>
        <source>What was opened in this line was printed.</source>
        <translation>Відкрите в цьому рядку надруковано.</translation>
    </message>
    <message>
        <source>What was opened in this line was sealed to this key, to leave in a file.</source>
        <translation>Відкрите в цьому рядку запечатано для цього ключа, щоб винести у файлі.</translation>
    </message>
    <message>
        <source>Contacts were traced.</source>
        <translation>Відстежено контакти.</translation>
    </message>
    <message>
        <source>Visits noted elsewhere were entered.</source>
        <translation>Введено візити, записані деінде.</translation>
    </message>
    <message>
        <source>The visits of each day were counted, without names.</source>
        <translation>Пораховано візити кожного дня, без імен.</translation>
    </message>
    <message>
        <source>A visitor was registered at the desk, on her behalf.</source>
        <translation>Відвідувача зареєстровано на рецепції, від його імені.</translation>
    </message>
    <message>
        <source>A visit was ended at the desk.</source>
        <translation>Візит закінчено на рецепції.</translation>
    </message>
    <message>
        <source>A visit was seen.</source>
        <translation>Переглянуто візит.</translation>
    </message>
    <message>
        <source>What is kept of a visit was taken along.</source>
        <translation>Збережене про візит узято із собою.</translation>
    </message>
    <message>
        <source>A visit was corrected.</source>
        <translation>Виправлено візит.</translation>
    </message>
    <message>
        <source>A visit was erased.</source>
        <translation>Стерто візит.</translation>
    </message>
    <message>
        <source>The agreement to tracing was withdrawn.</source>
        <translation>Відкликано згоду на відстеження.</translation>
    </message>
    <message>
        <source>The agreement to tell the host was withdrawn.</source>
        <translation>Відкликано згоду повідомити того, до кого прийшли.</translation>
    </message>
    <message>
        <source>The agreement to the roll call was withdrawn.</source>
        <translation>Відкликано згоду на список присутніх.</translation>
    </message>
    <message>
        <source>A visit was opened, and what was asked was refused.</source>
        <translation>Візит відкрито, а в проханні відмовлено.</translation>
    </message>
    <message>
        <source>A pass was blocked for an hour after three wrong tries.</source>
        <translation>Перепустку заблоковано на годину після трьох хибних спроб.</translation>
    </message>
    <message>
        <source>A visit was handed over.</source>
        <translation>Візит передано.</translation>
    </message>
    <message>
        <source>Visits were put on hold.</source>
        <translation>Візити утримано.</translation>
    </message>
    <message>
        <source>The hold was approved by the second person.</source>
        <translation>Друга особа схвалила утримання.</translation>
    </message>
    <message>
        <source>The end of a hold was moved.</source>
        <translation>Кінець утримання перенесено.</translation>
    </message>
    <message>
        <source>The hold&apos;s new end was approved by the second person.</source>
        <translation>Друга особа схвалила новий кінець утримання.</translation>
    </message>
    <message>
        <source>The visits on a hold were opened.</source>
        <translation>Відкрито візити утримання.</translation>
    </message>
    <message>
        <source>A hold has ended.</source>
        <translation>Утримання закінчилося.</translation>
    </message>
    <message>
        <source>The days up to this one were deleted.</source>
        <translation>Видалено дні до цього включно.</translation>
    </message>
    <message>
        <source>The clock jumped ahead: nothing is deleted until it is sure.</source>
        <translation>Годинник перескочив уперед: нічого не видаляється, доки це не певно.</translation>
    </message>
    <message>
        <source>The clock went back.</source>
        <translation>Годинник повернувся назад.</translation>
    </message>
    <message>
        <source>The clock is right again.</source>
        <translation>Годинник знову правильний.</translation>
    </message>
    <message>
        <source>A lead confirmed the clock.</source>
        <translation>Керівник підтвердив годинник.</translation>
    </message>
    <message>
        <source>A second person confirmed the clock.</source>
        <translation>Друга особа підтвердила годинник.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Створено резервну копію.</translation>
    </message>
    <message>
        <source>Visits were put back from a backup.</source>
        <translation>Візити відновлено з резервної копії.</translation>
    </message>
    <message>
        <source>Lines that the keyring knew of are gone: an old store was put back, or the keyring&apos;s note was spoilt.</source>
        <translation>Немає рядків, про які знало сховище ключів: повернуто старе сховище або зіпсовано те, що знало сховище ключів.</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>The disk with the store is encrypted.</source>
        <translation>Диск зі сховищем зашифровано.</translation>
    </message>
    <message>
        <source>The disk with the store is not encrypted: whoever takes it out has the keyring&apos;s files and the store. Encrypt it (LUKS, BitLocker, FileVault).</source>
        <translation>Диск зі сховищем не зашифровано: хто його вийме, матиме файли сховища ключів і сховище. Зашифруйте його (LUKS, BitLocker, FileVault).</translation>
    </message>
    <message>
        <source>Whether the disk with the store is encrypted cannot be told from here. Please check it by hand.</source>
        <translation>Звідси не видно, чи зашифровано диск зі сховищем. Перевірте це вручну.</translation>
    </message>
    <message>
        <source>No memory is written to a disk in clear.</source>
        <translation>Пам’ять не записується на диск у відкритому вигляді.</translation>
    </message>
    <message>
        <source>The swap space {file} is not encrypted: memory may be written there in clear. Encrypt it.</source>
        <translation>Простір підкачки {file} не зашифровано: пам’ять може записуватися туди у відкритому вигляді. Зашифруйте його.</translation>
    </message>
    <message>
        <source>Store and keyring belong to the account that runs this.</source>
        <translation>Сховище й сховище ключів належать обліковому запису, який це запустив.</translation>
    </message>
    <message>
        <source>The store belongs to the account {owner}, and this was started by another one, which has not its keyring. Start every command as {owner}.</source>
        <translation>Сховище належить обліковому запису {owner}, а це запустив інший, який не має його сховища ключів. Запускайте кожну команду як {owner}.</translation>
    </message>
    <message>
        <source>Only the account itself can read the files.</source>
        <translation>Читати файли може лише сам обліковий запис.</translation>
    </message>
    <message>
        <source>Other accounts can get at {file}. Take their rights away (chmod go= on it).</source>
        <translation>Інші облікові записи мають доступ до {file}. Заберіть у них права (chmod go= для нього).</translation>
    </message>
    <message>
        <source>There is room on the disk: {free} MB.</source>
        <translation>На диску є місце: {free} МБ.</translation>
    </message>
    <message>
        <source>The disk has only {free} MB left. Please make room.</source>
        <translation>На диску залишилося лише {free} МБ. Звільніть місце.</translation>
    </message>
    <message>
        <source>The disk has only {free} MB left: soon nobody can check in. Please make room.</source>
        <translation>На диску залишилося лише {free} МБ: скоро ніхто не зможе зареєструватися. Звільніть місце.</translation>
    </message>
    <message>
        <source>The program&apos;s log can be written.</source>
        <translation>Журнал програми можна записувати.</translation>
    </message>
    <message>
        <source>The program&apos;s log cannot be written. Look at the folder {file}.</source>
        <translation>Журнал програми не можна записувати. Перевірте теку {file}.</translation>
    </message>
    <message>
        <source>The printer {printer} takes jobs.</source>
        <translation>Принтер {printer} приймає завдання.</translation>
    </message>
    <message>
        <source>No printer is set up, so no report comes on paper. Add one, and name it in the settings.</source>
        <translation>Принтер не налаштовано, тож жоден звіт не вийде на папері. Додайте його й укажіть у налаштуваннях.</translation>
    </message>
    <message>
        <source>The printer {printer} of the settings is not there. Add it, or name another one in the settings.</source>
        <translation>Принтера {printer} з налаштувань немає. Додайте його або вкажіть у налаштуваннях інший.</translation>
    </message>
    <message>
        <source>The printer {printer} is stopped or refuses jobs. Look at it, then start its queue again.</source>
        <translation>Принтер {printer} зупинено, або він відхиляє завдання. Огляньте його, а потім знову запустіть його чергу.</translation>
    </message>
    <message>
        <source>The printer cannot be asked from here. Please print a test page.</source>
        <translation>Звідси принтер не можна опитати. Надрукуйте пробну сторінку.</translation>
    </message>
    <message>
        <source>Printed pages are not kept by the print server.</source>
        <translation>Сервер друку не зберігає надрукованих сторінок.</translation>
    </message>
    <message>
        <source>The print server keeps a copy of printed pages, with their names. Write `PreserveJobFiles No` into cupsd.conf and start CUPS again.</source>
        <translation>Сервер друку зберігає копію надрукованих сторінок, з іменами. Впишіть `PreserveJobFiles No` у cupsd.conf і перезапустіть CUPS.</translation>
    </message>
    <message>
        <source>Whether the print server keeps copies of printed pages cannot be told from here. Please check PreserveJobFiles, or the spooler&apos;s setting to keep documents.</source>
        <translation>Звідси не видно, чи зберігає сервер друку копії надрукованих сторінок. Перевірте PreserveJobFiles або налаштування черги щодо збереження документів.</translation>
    </message>
    <message>
        <source>The settings use no camera.</source>
        <translation>Налаштування не використовують камери.</translation>
    </message>
    <message>
        <source>A camera is there.</source>
        <translation>Камера є.</translation>
    </message>
    <message>
        <source>The settings use a camera, and none is there. Plug it in, or set camera.use = false.</source>
        <translation>Налаштування використовують камеру, а її немає. Під’єднайте її або встановіть camera.use = false.</translation>
    </message>
    <message>
        <source>The camera cannot be asked from here. Please hold a badge before it.</source>
        <translation>Звідси камеру не можна опитати. Піднесіть до неї бейдж.</translation>
    </message>
    <message>
        <source>The screen is {width} mm wide.</source>
        <translation>Ширина екрана – {width} мм.</translation>
    </message>
    <message>
        <source>The screen says that it is {width} mm wide, the settings say {set}. Please measure it: buttons get their size by screen.width_mm.</source>
        <translation>Екран повідомляє, що його ширина {width} мм, а налаштування кажуть {set}. Виміряйте його: розмір кнопок залежить від screen.width_mm.</translation>
    </message>
    <message>
        <source>No screen says how wide it is. Please measure it, and set screen.width_mm in the settings.</source>
        <translation>Жоден екран не повідомляє своєї ширини. Виміряйте її та вкажіть screen.width_mm у налаштуваннях.</translation>
    </message>
    <message>
        <source>The clock is right: {now}.</source>
        <translation>Годинник правильний: {now}.</translation>
    </message>
    <message>
        <source>The clock ({now}) jumped ahead of what was believed: nothing is deleted. Set it right, or let a lead confirm it with `innom clock confirm`.</source>
        <translation>Годинник ({now}) перескочив уперед порівняно з очікуваним: нічого не видаляється. Виправте його, або нехай керівник підтвердить його через `innom clock confirm`.</translation>
    </message>
    <message>
        <source>The clock is behind what it has shown before ({now}). Set it right, or let a lead confirm it with `innom clock confirm`.</source>
        <translation>Годинник показує раніший час, ніж показував досі ({now}). Виправте його, або нехай керівник підтвердить його через `innom clock confirm`.</translation>
    </message>
    <message>
        <source>Deletion is paused since {since}, for the clock is in doubt. Let a lead confirm the date with `innom clock confirm`.</source>
        <translation>Видалення призупинено з {since}, бо годинник під сумнівом. Нехай керівник підтвердить дату через `innom clock confirm`.</translation>
    </message>
    <message>
        <source>Deletion is not paused.</source>
        <translation>Видалення не призупинено.</translation>
    </message>
    <message>
        <source>A time server keeps the clock.</source>
        <translation>Годинник звіряється із сервером часу.</translation>
    </message>
    <message>
        <source>No time server keeps the clock. Switch one on (timedatectl set-ntp true).</source>
        <translation>Годинник не звіряється із сервером часу. Увімкніть це (timedatectl set-ntp true).</translation>
    </message>
    <message>
        <source>Whether a time server keeps the clock cannot be told. Please check it by hand.</source>
        <translation>Не видно, чи звіряється годинник із сервером часу. Перевірте це вручну.</translation>
    </message>
    <message>
        <source>The settings can be read: {site}.</source>
        <translation>Налаштування можна прочитати: {site}.</translation>
    </message>
    <message>
        <source>The keyring answers and has the store&apos;s keys ({backend}).</source>
        <translation>Сховище ключів відповідає і має ключі сховища ({backend}).</translation>
    </message>
    <message>
        <source>The keyring was not asked: it is another account&apos;s.</source>
        <translation>Сховище ключів не опитано: воно належить іншому обліковому запису.</translation>
    </message>
    <message>
        <source>Every page of the store is as it was written.</source>
        <translation>Кожна сторінка сховища така, якою її записано.</translation>
    </message>
    <message>
        <source>The keyring has the key of each day that is kept: {days}.</source>
        <translation>Сховище ключів має ключ кожного дня, що зберігається: {days}.</translation>
    </message>
    <message>
        <source>The keyring lacks the keys of {days} days: their visits cannot be opened. An older keyring was put back, or its files were changed.</source>
        <translation>У сховищі ключів бракує ключів, днів: {days}. Візити цих днів не можна відкрити. Повернуто старіше сховище ключів, або його файли змінено.</translation>
    </message>
    <message>
        <source>Visits are kept {days} days.</source>
        <translation>Скільки днів зберігаються візити: {days}.</translation>
    </message>
    <message>
        <source>Visits are kept {days} days. Datatilsynet: normally at most ten. Have the reason in writing.</source>
        <translation>Скільки днів зберігаються візити: {days}. Datatilsynet: зазвичай щонайбільше десять. Майте причину в письмовій формі.</translation>
    </message>
    <message>
        <source>All that is due is deleted. Next time: {next}.</source>
        <translation>Видалено все, що належало. Наступний раз: {next}.</translation>
    </message>
    <message>
        <source>Not all that is due is deleted. Start `innom purge`, and read what it answers.</source>
        <translation>Видалено не все, що належало. Запустіть `innom purge` і прочитайте відповідь.</translation>
    </message>
    <message>
        <source>Deletion fails since {since}. Start `innom purge`, and read what it answers.</source>
        <translation>Видалення не вдається з {since}. Запустіть `innom purge` і прочитайте відповідь.</translation>
    </message>
    <message>
        <source>The log is whole. Lines: {lines}.</source>
        <translation>Журнал цілий. Рядків: {lines}.</translation>
    </message>
    <message>
        <source>The log is not as it was written, first at line {line}. `innom audit verify` says where else.</source>
        <translation>Журнал не такий, яким його записано, уперше в рядку {line}. `innom audit verify` каже, де ще.</translation>
    </message>
    <message>
        <source>Persons with the role lead: {leads}.</source>
        <translation>Осіб із роллю керівника: {leads}.</translation>
    </message>
    <message>
        <source>Only one person has the role lead. Let her take in another: `innom staff add NAME --role lead`.</source>
        <translation>Лише одна особа має роль керівника. Нехай вона додасть ще одну: `innom staff add NAME --role lead`.</translation>
    </message>
    <message>
        <source>Nobody has chosen a passphrase yet, so no visitor is taken. That is done there.</source>
        <translation>Ніхто ще не вибрав пароля, тому відвідувачів не приймають. Це роблять там.</translation>
    </message>
    <message>
        <source>What the recovery sheet opens is there.</source>
        <translation>Те, що відкриває аркуш відновлення, на місці.</translation>
    </message>
    <message>
        <source>What the recovery sheet opens is gone. Let a lead make a new sheet on the page People or with `innom staff sheet`.</source>
        <translation>Те, що відкриває аркуш відновлення, зникло. Нехай керівник створить новий аркуш на сторінці «Особи» або через `innom staff sheet`.</translation>
    </message>
    <message>
        <source>No alert waits.</source>
        <translation>Жодне попередження не чекає.</translation>
    </message>
    <message>
        <source>Alerts that wait: {alerts}. `innom alerts` lists them.</source>
        <translation>Попереджень, що чекають: {alerts}. Їх перелічує `innom alerts`.</translation>
    </message>
    <message>
        <source>No older copy of the store lies beside it.</source>
        <translation>Поруч зі сховищем немає його старішої копії.</translation>
    </message>
    <message>
        <source>An older copy of the store lies beside it: {file}. Delete it when it is needed no more.</source>
        <translation>Поруч зі сховищем лежить його старіша копія: {file}. Видаліть її, коли вона стане непотрібною.</translation>
    </message>
    <message>
        <source>The reserve for a full disk is there.</source>
        <translation>Резерв на випадок заповненого диска є.</translation>
    </message>
    <message>
        <source>The reserve for a full disk is used up. It is laid again once there is room on the disk.</source>
        <translation>Резерв на випадок заповненого диска вичерпано. Його буде створено знову, коли на диску з’явиться місце.</translation>
    </message>
    <message>
        <source>Innom {innom}, store {schema}, Python {python}, SQLCipher {sqlcipher}, SQLite {sqlite}, OpenSSL {openssl}.</source>
        <translation>Innom {innom}, сховище {schema}, Python {python}, SQLCipher {sqlcipher}, SQLite {sqlite}, OpenSSL {openssl}.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Contact tracing</source>
        <translation>Відстеження контактів</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Перевірка присутніх</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Перевірка органом влади</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>DEMO – invented visitors</source>
        <translation>ДЕМО – вигадані відвідувачі</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про кого</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Запис журналу</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Голова ланцюга</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Час за</translation>
    </message>
    <message>
        <source>Destroy by</source>
        <translation>Знищити до</translation>
    </message>
    <message>
        <source>Log entry {number}, chain head {head}. Times in {zone}.</source>
        <translation>Запис журналу {number}, голова ланцюга {head}. Час: {zone}.</translation>
    </message>
    <message>
        <source>Destroy by {day}</source>
        <translation>Знищити до {day}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Аркуш відновлення</translation>
    </message>
    <message>
        <source>With these characters the visitor register of this location can be opened again when its computer is lost or broken and when everybody has forgotten the passphrase. Nobody can make them anew.</source>
        <translation>Цими знаками можна знову відкрити журнал відвідувачів цього місця, коли комп’ютер втрачено чи зламано і коли всі забули пароль. Ніхто не може створити їх заново.</translation>
    </message>
    <message>
        <source>Keep this sheet in a safe, away from the computer. Do not copy, photograph or send it. Whoever holds it and the computer can read all visitors. After it has been used, a new sheet is made and this one is destroyed.</source>
        <translation>Зберігайте цей аркуш у сейфі, окремо від комп’ютера. Не копіюйте, не фотографуйте й не надсилайте його. Хто має аркуш і комп’ютер, може прочитати всіх відвідувачів. Після використання роблять новий аркуш, а цей знищують.</translation>
    </message>
    <message>
        <source>The same groups, for a scanner</source>
        <translation>Ті самі групи, для сканера</translation>
    </message>
    <message>
        <source>DEMO – opens nothing</source>
        <translation>ДЕМО – нічого не відкриває</translation>
    </message>
    <message>
        <source>To sign out, type this number at the screen or hold the code to the scanner:</source>
        <translation>Щоб позначити вихід, введіть цей номер на екрані або піднесіть код до сканера:</translation>
    </message>
    <message>
        <source>This part may be worn. It signs out, and opens nothing.</source>
        <translation>Цю частину можна носити на видноті. Вона позначає вихід і нічого не відкриває.</translation>
    </message>
    <message>
        <source>Pass slip</source>
        <translation>Аркуш із перепусткою</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>Ваша перепустка</translation>
    </message>
    <message>
        <source>With it you see at the screen what is stored of your visit, correct it, take it along, withdraw your consent or erase it. You are asked for the last four digits of your phone number, or your e-mail address up to the @.</source>
        <translation>Нею ви побачите на екрані, що збережено про ваш візит, і зможете це виправити, взяти із собою, відкликати згоду або стерти. Вас запитають останні чотири цифри номера телефону або адресу ел. пошти до знака @.</translation>
    </message>
    <message>
        <source>Tear it off and keep it to yourself.</source>
        <translation>Відірвіть її та нікому не показуйте.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted when you leave.</source>
        <translation>Усе про ваш візит буде видалено, коли ви підете.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted on {day}.</source>
        <translation>Усе про ваш візит буде видалено {day}.</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Створено для</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Відбиток</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прихід</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Вихід</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без імені</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>What is stored of your visit</source>
        <translation>Що збережено про ваш візит</translation>
    </message>
    <message>
        <source>Telling the host</source>
        <translation>Повідомити того, до кого прийшли</translation>
    </message>
    <message>
        <source>signed out by yourself</source>
        <translation>позначено вами</translation>
    </message>
    <message>
        <source>noted by the reception</source>
        <translation>записано рецепцією</translation>
    </message>
    <message>
        <source>Asked for with the pass of this visit.</source>
        <translation>Замовлено за перепусткою цього візиту.</translation>
    </message>
    <message>
        <source>This paper is yours: please take it with you.</source>
        <translation>Цей аркуш ваш: візьміть його із собою.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Згода на</translation>
    </message>
    <message>
        <source>Privacy notice, version</source>
        <translation>Повідомлення про приватність, версія</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Зберігається до</translation>
    </message>
    <message>
        <source>Kept by order of</source>
        <translation>Зберігається за розпорядженням</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Number of the visit</source>
        <translation>Номер візиту</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>До тієї самої особи</translation>
    </message>
    <message>
        <source>Certain, min</source>
        <translation>Певно, хв</translation>
    </message>
    <message>
        <source>Possible, min</source>
        <translation>Можливо, хв</translation>
    </message>
    <message>
        <source>Who was here together</source>
        <translation>Хто був тут водночас</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Who met a contact</source>
        <translation>Хто зустрів контакт</translation>
    </message>
    <message>
        <source>Visits: {visits}. Contacts, who shared at least {minutes} minutes with this person: {contacts}.</source>
        <translation>Візитів: {visits}. Контактів, тобто щонайменше {minutes} хв разом із цією особою: {contacts}.</translation>
    </message>
    <message>
        <source>Certain: both were seen coming and leaving. Possible: nobody saw one of them leave, who may have been here until the time shown. A filled bar is certain, a dashed one possible.</source>
        <translation>Певно: прихід і вихід обох записано. Можливо: ніхто не бачив, як один із них пішов, він міг бути тут до вказаного часу. Суцільна смуга певна, пунктирна – можлива.</translation>
    </message>
    <message>
        <source>Damaged entries that could not be read: {count}. Contacts may be missing here.</source>
        <translation>Пошкоджені записи, які не можна прочитати: {count}. Тут може бракувати контактів.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>Here on the same days, and no contact</source>
        <translation>Тут у ті самі дні, але не контакт</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>До кого</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Дорослі</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Діти</translation>
    </message>
    <message>
        <source>This entry is damaged and cannot be read ({id}).</source>
        <translation>Цей запис пошкоджено, його не можна прочитати ({id}).</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не можна прочитати</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>ще тут</translation>
    </message>
    <message>
        <source>closed automatically</source>
        <translation>закрито автоматично</translation>
    </message>
    <message>
        <source>Visits of today</source>
        <translation>Візити за сьогодні</translation>
    </message>
    <message>
        <source>Visits of the last {count} days</source>
        <translation>Візити за останні дні: {count}</translation>
    </message>
    <message>
        <source>no visits</source>
        <translation>візитів немає</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 візит</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>візитів: {count}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>продовження</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ступінь</translation>
    </message>
    <message>
        <source>Receipt for what was handed over</source>
        <translation>Розписка про передання</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Передано кому</translation>
    </message>
    <message>
        <source>This receipt names no visitor. The log of the location holds the same lines.</source>
        <translation>Ця розписка не називає відвідувачів. Журнал місця містить ті самі записи.</translation>
    </message>
    <message>
        <source>The visitors are told at once when they use their pass.</source>
        <translation>Відвідувачі дізнаються одразу, коли скористаються перепусткою.</translation>
    </message>
    <message>
        <source>The visitors are told when they use their pass, from {day} on.</source>
        <translation>Відвідувачі дізнаються, коли скористаються перепусткою, з {day}.</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Візити за днями</translation>
    </message>
    <message>
        <source>How many visits were registered on each day that is over. Fewer than {fewest}, none too, are shown as &lt;{fewest}. A month is the sum of the days that show a number.</source>
        <translation>Скільки візитів зареєстровано кожного дня, що минув. Менше ніж {fewest}, також нуль, показано як &lt;{fewest}. Місяць – сума днів, де є число.</translation>
    </message>
    <message>
        <source>No day with visits is over yet.</source>
        <translation>Ще не минув жоден день із візитами.</translation>
    </message>
    <message>
        <source>Visits: {visits}. Days with {fewest} or more: {told}. Days with fewer: {untold}.</source>
        <translation>Візитів: {visits}. Днів із {fewest} або більше: {told}. Днів із меншою кількістю: {untold}.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День тижня</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Візити</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Передає</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Отримує</translation>
    </message>
    <message>
        <source>Place, date, signature</source>
        <translation>Місце, дата, підпис</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Не контакт</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Кого це стосується</translation>
    </message>
    <message>
        <source>Least minutes together</source>
        <translation>Найменше хвилин разом</translation>
    </message>
    <message>
        <source>Visits that cannot be read</source>
        <translation>Візити, які не можна прочитати</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Ще тут</translation>
    </message>
    <message>
        <source>Closed automatically</source>
        <translation>Закрито автоматично</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>Closed automatically: nobody saw this visitor leave; the time shown is the closing time.</source>
        <translation>Закрито автоматично: ніхто не бачив, як відвідувач пішов; указано час закриття.</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>У будівлі</translation>
    </message>
    <message>
        <source>Closed automatically in the last 12 hours: nobody saw them leave, they may still be inside.</source>
        <translation>Закрито автоматично за останні 12 годин: ніхто не бачив, як вони пішли, вони можуть бути ще всередині.</translation>
    </message>
    <message>
        <source>Not seen leaving</source>
        <translation>Ніхто не бачив виходу</translation>
    </message>
    <message>
        <source>Left in the last 15 minutes</source>
        <translation>Вийшли за останні 15 хвилин</translation>
    </message>
    <message>
        <source>People in the building: {count}</source>
        <translation>Людей у будівлі: {count}</translation>
    </message>
    <message>
        <source>Adults: {adults}. Children: {children}. Visits: {visits}, without a name: {nameless}.</source>
        <translation>Дорослих: {adults}. Дітей: {children}. Візитів: {visits}, без імені: {nameless}.</translation>
    </message>
    <message>
        <source>Entries that cannot be read, so that nobody is counted: {count}</source>
        <translation>Записів, які не можна прочитати, тож нікого не пораховано: {count}</translation>
    </message>
    <message>
        <source>Damaged entries of the last days that could not be read: {count}. Somebody may be missing here.</source>
        <translation>Пошкоджені записи останніх днів, які не можна прочитати: {count}. Тут може когось бракувати.</translation>
    </message>
    <message>
        <source>Who is not registered for contact tracing is deleted on leaving and at closing time, and stands in the first list only.</source>
        <translation>Хто не зареєстрований для відстеження контактів, того видаляють під час виходу та закриття, і він стоїть лише в першому списку.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Як закінчився</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>вихід позначено</translation>
    </message>
    <message>
        <source>Letters to contacts</source>
        <translation>Листи контактам</translation>
    </message>
    <message>
        <source>Log entry {number}, chain head {head}.</source>
        <translation>Запис журналу {number}, голова ланцюга {head}.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Who came or left after the backup was made is not in it, nor what was corrected since.</source>
        <translation>У ній немає тих, хто прийшов або пішов після створення резервної копії, ані пізніших виправлень.</translation>
    </message>
    <message>
        <source>Whose visit was erased or who took an agreement back after the backup was made cannot be known: please erase these again.</source>
        <translation>Невідомо, чий візит стерто або хто відкликав згоду після створення резервної копії: зітріть їх знову.</translation>
    </message>
    <message>
        <source>Who was taken out of the staff after the backup was made belongs again: please take them out again.</source>
        <translation>Хто вибув із персоналу після створення резервної копії, знову до нього належить: вилучіть цих осіб ще раз.</translation>
    </message>
    <message>
        <source>Visits that were kept until leaving only were not put back: whether these visitors have left cannot be known.</source>
        <translation>Візити, які зберігалися лише до виходу, не відновлено: невідомо, чи пішли ці відвідувачі.</translation>
    </message>
    <message>
        <source>Visits were corrected after the backup was made; one that was put back may say what it said before.</source>
        <translation>Після створення резервної копії візити виправляли; відновлений візит може містити те, що було до виправлення.</translation>
    </message>
    <message>
        <source>The keys of some days are not in the backup: the visits of those days cannot be opened here.</source>
        <translation>У резервній копії немає ключів деяких днів: візити цих днів тут не можна відкрити.</translation>
    </message>
    <message>
        <source>The backup holds the keys of the days that are kept: until it is destroyed, whoever has it and the recovery sheet opens these days, also after they are deleted here. Take it for moving to another machine only, and destroy it then.</source>
        <translation>Резервна копія містить ключі днів, що зберігаються: доки її не знищено, той, хто має її та аркуш відновлення, відкриє ці дні, навіть після видалення їх тут. Беріть її лише для перенесення на інший пристрій, а потім знищте.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>Please write your name.</source>
        <translation>Напишіть ваше ім’я.</translation>
    </message>
    <message>
        <source>Please fill in this field.</source>
        <translation>Заповніть це поле.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it to 100 characters.</source>
        <translation>Це задовго. Скоротіть до 100 знаків.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be stored. Please type it again.</source>
        <translation>Тут є знак, який не можна зберегти. Введіть ще раз.</translation>
    </message>
    <message>
        <source>This holds a letter with too many accents. Please type it again.</source>
        <translation>Тут є літера із забагатьма надрядковими знаками. Введіть ще раз.</translation>
    </message>
    <message>
        <source>The field {field} must be text.</source>
        <translation>Поле {field} має бути текстом.</translation>
    </message>
    <message>
        <source>A phone number has {least} to {most} digits and no letters. Please check it.</source>
        <translation>Телефонний номер має від {least} до {most} цифр і жодних літер. Перевірте його.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Please check it.</source>
        <translation>Це не повна адреса ел. пошти. Перевірте її.</translation>
    </message>
    <message>
        <source>To be traced we must be able to reach you: please give a phone number or an e-mail address.</source>
        <translation>Щоб відстежувати контакти, нам потрібен зв’язок із вами: вкажіть телефон або адресу ел. пошти.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>Число має бути від {least} до {most}.</translation>
    </message>
    <message>
        <source>The purposes must be a list of tracing, host and roll_call.</source>
        <translation>Цілі мають бути списком із tracing, host і roll_call.</translation>
    </message>
    <message>
        <source>Nobody here is found under this name. Please choose a name that is suggested, ask the reception, or leave the field empty.</source>
        <translation>Тут нікого не знайдено з таким ім’ям. Виберіть запропоноване ім’я, запитайте на рецепції або залиште поле порожнім.</translation>
    </message>
    <message>
        <source>The time in {field} is missing.</source>
        <translation>Немає часу в {field}.</translation>
    </message>
    <message>
        <source>The time in {field} must be written as 2026-11-22T09:30:00+01:00.</source>
        <translation>Час у {field} треба писати як 2026-11-22T09:30:00+01:00.</translation>
    </message>
    <message>
        <source>Please write the time as 09:30.</source>
        <translation>Запишіть час як 09:30.</translation>
    </message>
    <message>
        <source>Please write the day as 31.12.2027.</source>
        <translation>Запишіть день так: 31.12.2027.</translation>
    </message>
    <message>
        <source>The time must have an offset such as +01:00.</source>
        <translation>Час повинен мати зсув, як-от +01:00.</translation>
    </message>
    <message>
        <source>The visit is older than the {days} days for which visits are kept.</source>
        <translation>Візит давніший, ніж строк зберігання візитів ({days} дн.).</translation>
    </message>
    <message>
        <source>The time in {field} has not come yet.</source>
        <translation>Час у {field} ще не настав.</translation>
    </message>
    <message>
        <source>The visit cannot end before it began.</source>
        <translation>Візит не може закінчитися раніше, ніж почався.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Це не об’єкт JSON.</translation>
    </message>
    <message>
        <source>An exit number has four digits.</source>
        <translation>Номер виходу має чотири цифри.</translation>
    </message>
    <message>
        <source>Nobody here has this exit number. Please check it, or ask the reception.</source>
        <translation>Ні в кого тут немає такого номера виходу. Перевірте його або запитайте на рецепції.</translation>
    </message>
    <message>
        <source>There is no free exit number. Please see the reception.</source>
        <translation>Немає вільного номера виходу. Зверніться на рецепцію.</translation>
    </message>
    <message>
        <source>This is not a code of ours. Please use your exit number, badge or pass.</source>
        <translation>Це не наш код. Скористайтеся номером виходу, бейджем або перепусткою.</translation>
    </message>
    <message>
        <source>This is not a valid badge. Please check the code.</source>
        <translation>Це недійсний бейдж. Перевірте код.</translation>
    </message>
    <message>
        <source>This badge is of another location.</source>
        <translation>Цей бейдж з іншого місця.</translation>
    </message>
    <message>
        <source>This is a pass, not a badge.</source>
        <translation>Це перепустка, а не бейдж.</translation>
    </message>
    <message>
        <source>This is not a valid pass. Please check the code.</source>
        <translation>Це недійсна перепустка. Перевірте код.</translation>
    </message>
    <message>
        <source>This is not a pass of ours. Please hold up the pass that you got when you arrived.</source>
        <translation>Це не наша перепустка. Піднесіть перепустку, яку ви отримали, коли прийшли.</translation>
    </message>
    <message>
        <source>Group {groups} of the pass is mistyped. Please check it.</source>
        <translation>Групу {groups} перепустки введено з помилкою. Перевірте її.</translation>
    </message>
    <message>
        <source>One of the groups {groups} of the pass is mistyped. Please check them.</source>
        <translation>Одну з груп {groups} перепустки введено з помилкою. Перевірте їх.</translation>
    </message>
    <message>
        <source>This pass is of another location.</source>
        <translation>Ця перепустка з іншого місця.</translation>
    </message>
    <message>
        <source>This is a badge. A badge opens nothing.</source>
        <translation>Це бейдж. Бейдж нічого не відкриває.</translation>
    </message>
    <message>
        <source>This visit is kept only until you leave, and its pass opens nothing any more.</source>
        <translation>Цей візит зберігається, лише поки ви тут, і його перепустка більше нічого не відкриває.</translation>
    </message>
    <message>
        <source>Three wrong tries: this pass is blocked here for {minutes} min. The reception can help you meanwhile.</source>
        <translation>Три хибні спроби: цю перепустку тут заблоковано на {minutes} хв. Тим часом вам допоможе рецепція.</translation>
    </message>
    <message>
        <source>This does not match what was written at check-in. Please type the last four digits of the phone number or, if none was given, the e-mail up to the @.</source>
        <translation>Це не збігається з указаним під час реєстрації. Введіть останні чотири цифри номера телефону або, якщо його не вказано, адресу ел. пошти до знака @.</translation>
    </message>
    <message>
        <source>Your details are too long for a card. Nothing was made; next time please type them again.</source>
        <translation>Ваші дані задовгі для картки. Нічого не створено; наступного разу введіть їх знову.</translation>
    </message>
    <message>
        <source>This card cannot be read. Please type your details.</source>
        <translation>Цю картку не можна прочитати. Введіть ваші дані.</translation>
    </message>
    <message>
        <source>This card is for arriving. To leave, please use your exit number, badge or pass.</source>
        <translation>Ця картка для приходу. Щоб піти, скористайтеся номером виходу, бейджем або перепусткою.</translation>
    </message>
    <message>
        <source>This visit has ended already.</source>
        <translation>Цей візит уже закінчився.</translation>
    </message>
    <message>
        <source>Nothing is stored of this visit any more.</source>
        <translation>Про цей візит більше нічого не зберігається.</translation>
    </message>
    <message>
        <source>{authority} has ordered that this visit is kept until {day}. Until then nothing of it can be withdrawn or erased. If something in it is wrong, the person in charge at the reception can correct it.</source>
        <translation>За розпорядженням органу ({authority}) цей візит зберігається до {day}. До того часу нічого з нього не можна відкликати чи стерти. Якщо щось у ньому неправильно, це може виправити відповідальна особа на рецепції.</translation>
    </message>
    <message>
        <source>A correction gives some of these fields and no other: {fields}.</source>
        <translation>Виправлення містить деякі з цих полів і жодних інших: {fields}.</translation>
    </message>
    <message>
        <source>A visit stays on its day. Please erase it and enter it anew with the other day.</source>
        <translation>Візит залишається у своєму дні. Видаліть його й введіть заново з іншим днем.</translation>
    </message>
    <message>
        <source>The visits of that day are deleted for good. Please check the clock of this machine.</source>
        <translation>Візити того дня видалено назавжди. Перевірте годинник цього пристрою.</translation>
    </message>
    <message>
        <source>This location has no staff yet. Please finish the set-up at the screen first.</source>
        <translation>У цього місця ще немає персоналу. Спершу завершіть налаштування на екрані.</translation>
    </message>
    <message>
        <source>This location has its first person already.</source>
        <translation>Це місце вже має свою першу особу.</translation>
    </message>
    <message>
        <source>Locked. Please unlock again.</source>
        <translation>Заблоковано. Розблокуйте ще раз.</translation>
    </message>
    <message>
        <source>Several people can unlock here. Please say who you are.</source>
        <translation>Розблокувати тут можуть кілька людей. Укажіть, хто ви.</translation>
    </message>
    <message>
        <source>This did not unlock. Please check the passphrase.</source>
        <translation>Не вдалося розблокувати. Перевірте пароль.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please try again in {seconds} s.</source>
        <translation>Забагато хибних спроб. Спробуйте знову через {seconds} с.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters.</source>
        <translation>У паролі щонайменше знаків: {least}.</translation>
    </message>
    <message>
        <source>A passphrase has at most {most} characters.</source>
        <translation>У паролі щонайбільше знаків: {most}.</translation>
    </message>
    <message>
        <source>The passphrase holds a character that cannot be typed.</source>
        <translation>У паролі є знак, який не можна ввести.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <translation>Паролі різні. Введіть їх ще раз.</translation>
    </message>
    <message>
        <source>Names are shown only with a reason. It is one of: {reasons}.</source>
        <translation>Імена показують лише за наявності підстави. Одна з: {reasons}.</translation>
    </message>
    <message>
        <source>The number of days must be from 1 to {most}.</source>
        <translation>Кількість днів має бути від 1 до {most}.</translation>
    </message>
    <message>
        <source>The number of minutes must be from 1 to {most}.</source>
        <translation>Кількість хвилин має бути від 1 до {most}.</translation>
    </message>
    <message>
        <source>Nobody of this name was here in these days. Please type the whole name.</source>
        <translation>У ці дні тут не було нікого з таким ім’ям. Введіть повне ім’я.</translation>
    </message>
    <message>
        <source>Several people of this name were here. Please choose one of these visits: {visits}.</source>
        <translation>Тут було кілька людей із таким ім’ям. Виберіть один із цих візитів: {visits}.</translation>
    </message>
    <message>
        <source>Nobody was here with this person for so long, so there is nobody to write to.</source>
        <translation>Ніхто не був тут так довго з цією особою, тож писати немає кому.</translation>
    </message>
    <message>
        <source>Only somebody with the role lead can do this.</source>
        <translation>Це може зробити лише людина з роллю керівника.</translation>
    </message>
    <message>
        <source>A hold needs two different persons, who both type their passphrase.</source>
        <translation>Для утримання потрібні дві різні особи, які обидві введуть свій пароль.</translation>
    </message>
    <message>
        <source>Please say which visits to put on hold.</source>
        <translation>Укажіть, які візити утримати.</translation>
    </message>
    <message>
        <source>The last day of a hold must be from today to {last}. Please check the date.</source>
        <translation>Останній день утримання має бути від сьогодні до {last}. Перевірте дату.</translation>
    </message>
    <message>
        <source>The visit {visit} is kept only until leaving, so it cannot be put on hold.</source>
        <translation>Візит {visit} зберігається лише до виходу, тому його не можна утримати.</translation>
    </message>
    <message>
        <source>The visit {visit} is damaged and cannot be put on hold. Please leave it out.</source>
        <translation>Візит {visit} пошкоджено, його не можна утримати. Пропустіть його.</translation>
    </message>
    <message>
        <source>The visit {visit} is on the hold {hold} already.</source>
        <translation>Візит {visit} уже в утриманні {hold}.</translation>
    </message>
    <message>
        <source>The visit is not kept until that day, so its visitor would never be told. Please choose an earlier one.</source>
        <translation>Візит не зберігатиметься до того дня, тож відвідувач ніколи б не дізнався. Виберіть раніший день.</translation>
    </message>
    <message>
        <source>There is no such hold. Please check its number.</source>
        <translation>Такого утримання немає. Перевірте його номер.</translation>
    </message>
    <message>
        <source>The hold {hold} has ended.</source>
        <translation>Утримання {hold} закінчилося.</translation>
    </message>
    <message>
        <source>This is not the number of a visit. Please check it.</source>
        <translation>Це не номер візиту. Перевірте його.</translation>
    </message>
    <message>
        <source>The clock of this machine is in doubt, so nothing can be deleted now, and visits cannot be kept longer. Confirm the date first with `innom clock confirm`; for a hold two persons do, with `--second NAME`.</source>
        <translation>Годинник цього пристрою під сумнівом, тому зараз нічого не можна видалити, і візити не можна зберігати довше. Спершу підтвердьте дату: `innom clock confirm`; для утримання це роблять дві особи, з `--second NAME`.</translation>
    </message>
    <message>
        <source>The site key was changed by somebody else. Nothing is opened. Please call IT.</source>
        <translation>Ключ місця змінив хтось інший. Нічого не відкривається. Зверніться до ІТ.</translation>
    </message>
    <message>
        <source>The stored keys of this person cannot be read. Please call IT.</source>
        <translation>Збережені ключі цієї особи не можна прочитати. Зверніться до ІТ.</translation>
    </message>
    <message>
        <source>A role is lead or desk.</source>
        <translation>Роль – lead або desk.</translation>
    </message>
    <message>
        <source>Somebody here has or had this short name. Please choose another one.</source>
        <translation>Хтось тут має або мав таке коротке ім’я. Виберіть інше.</translation>
    </message>
    <message>
        <source>Nobody who belongs here has this short name.</source>
        <translation>Ні в кого тут немає такого короткого імені.</translation>
    </message>
    <message>
        <source>This is the last person with the role lead. Please add another one first.</source>
        <translation>Це остання особа з роллю lead. Спершу додайте іншу.</translation>
    </message>
    <message>
        <source>Please type back the two groups of the recovery sheet.</source>
        <translation>Введіть дві групи з аркуша відновлення.</translation>
    </message>
    <message>
        <source>Group {group} is not as on the sheet. Please check it.</source>
        <translation>Група {group} не така, як на аркуші. Перевірте її.</translation>
    </message>
    <message>
        <source>Group {group} is mistyped. Please check it.</source>
        <translation>Групу {group} введено з помилкою. Перевірте її.</translation>
    </message>
    <message>
        <source>This recovery sheet belongs to another location.</source>
        <translation>Цей аркуш відновлення належить іншому місцю.</translation>
    </message>
    <message>
        <source>This recovery sheet was replaced by a newer one. Please take the newest.</source>
        <translation>Цей аркуш відновлення замінено новішим. Візьміть найновіший.</translation>
    </message>
    <message>
        <source>Without a passphrase and without the recovery sheet nobody can open this location again, not even those who made Innom. Please set the location up anew.</source>
        <translation>Без пароля й без аркуша відновлення ніхто не зможе знову відкрити це місце, навіть творці Innom. Налаштуйте місце заново.</translation>
    </message>
    <message>
        <source>The fingerprint on the sheet is not the one of this store. Please check it; if it is right, call IT: the keys were changed by somebody else.</source>
        <translation>Відбиток на аркуші не від цього сховища. Перевірте його; якщо він правильний, зверніться до ІТ: ключі змінив хтось інший.</translation>
    </message>
    <message>
        <source>One code at a time, please.</source>
        <translation>По одному коду, будь ласка.</translation>
    </message>
    <message>
        <source>Come a little closer, and hold it still.</source>
        <translation>Підійдіть трохи ближче й тримайте код нерухомо.</translation>
    </message>
    <message>
        <source>This ends by itself once what it asks for is done.</source>
        <translation>Це закінчиться саме, коли буде зроблено те, про що воно просить.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Please give another name.</source>
        <translation>Файл {file} уже є. Укажіть іншу назву.</translation>
    </message>
    <message>
        <source>The camera cannot be used. Visitors leave by exit number meanwhile. Please check that it is plugged in and used by nothing else, or call IT.</source>
        <translation>Камерою не можна скористатися. Поки що відвідувачі виходять за номером виходу. Перевірте, чи вона під’єднана і чи її не використовує щось інше, або зверніться до ІТ.</translation>
    </message>
    <message>
        <source>The camera sees nothing but black. Please check that nothing covers it.</source>
        <translation>Камера бачить лише чорне. Перевірте, чи ніщо її не закриває.</translation>
    </message>
    <message>
        <source>The camera sends no new pictures. Please unplug it and plug it in again.</source>
        <translation>Камера не надсилає нових зображень. Від’єднайте її та під’єднайте знову.</translation>
    </message>
    <message>
        <source>A pass was blocked for an hour after three wrong tries. Somebody may have the pass of somebody else.</source>
        <translation>Перепустку заблоковано на годину після трьох хибних спроб. Можливо, хтось має чужу перепустку.</translation>
    </message>
    <message>
        <source>The store is damaged in places; a copy of it as it was found is kept beside it. Please have IT look at the disk and restore a backup.</source>
        <translation>Сховище місцями пошкоджено; поруч лежить його копія в тому стані, як його знайшли. Нехай ІТ перевірить диск і відновить резервну копію.</translation>
    </message>
    <message>
        <source>The clock of this machine jumped ahead, so nothing is deleted until somebody with the role lead says that the date is right.</source>
        <translation>Годинник цього пристрою перескочив уперед, тому нічого не видаляється, доки людина з роллю керівника не підтвердить дату.</translation>
    </message>
    <message>
        <source>The clock of this machine went back. Visits are registered with the latest time that it has shown. Please set the clock right.</source>
        <translation>Годинник цього пристрою повернувся назад. Візити записуються з найпізнішим часом, який він показував. Виправте годинник.</translation>
    </message>
    <message>
        <source>Visits that are due could not be deleted for 24 hours. Please call IT.</source>
        <translation>Візити, строк яких минув, не вдається видалити вже 24 години. Зверніться до ІТ.</translation>
    </message>
    <message>
        <source>What is stored of a hold was changed or damaged, so its end cannot be told. Its visits are kept. Please call IT.</source>
        <translation>Збережене про утримання змінено або пошкоджено, тому його кінець невідомий. Його візити зберігаються. Зверніться до ІТ.</translation>
    </message>
    <message>
        <source>A hold is over by the clock, but one person alone has said that the date is right, so its visits are kept. Please confirm the date with a second person (`innom clock confirm --second NAME`), or set the clock right.</source>
        <translation>За годинником утримання закінчилося, але дату підтвердила лише одна особа, тому його візити зберігаються. Підтвердьте дату з другою особою (`innom clock confirm --second NAME`) або виправте годинник.</translation>
    </message>
    <message>
        <source>The disk is full: deletion had to use its last reserve. Please have IT make room.</source>
        <translation>Диск заповнено: видалення забрало останній резерв. Нехай ІТ звільнить місце.</translation>
    </message>
    <message>
        <source>Somebody with the role lead was removed and may have kept a copy of the recovery sheet. Please make a new one on the page People or with `innom staff sheet`; the old one then opens nothing.</source>
        <translation>Вилучено людину з роллю керівника, яка могла залишити собі копію аркуша відновлення. Створіть новий на сторінці «Особи» або через `innom staff sheet`; старий тоді нічого не відкриє.</translation>
    </message>
    <message>
        <source>Only one person has the role lead: without her nobody can do what a lead does. Please add a second one with `innom staff add NAME --role lead`.</source>
        <translation>Лише одна особа має роль керівника: без неї ніхто не зробить того, що робить керівник. Додайте другу: `innom staff add NAME --role lead`.</translation>
    </message>
    <message>
        <source>The store was put back from a backup: what happened between the two is not in it. Please erase again what was erased since, and look at who belongs to the staff.</source>
        <translation>Сховище відновлено з резервної копії: того, що сталося після її створення, у ньому немає. Зітріть знову те, що відтоді було стерто, і перевірте, хто належить до персоналу.</translation>
    </message>
    <message>
        <source>Keys were lost with the keyring: visits of those days cannot be opened again.</source>
        <translation>Разом зі сховищем ключів утрачено ключі: візити тих днів більше не можна відкрити.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to unlock. Please call IT.</source>
        <translation>Цьому пристрою бракує вільної пам’яті для розблокування. Зверніться до ІТ.</translation>
    </message>
    <message>
        <source>This machine has no keyring that Innom may use (Secret Service, KWallet, macOS Keychain or Windows Credential Locker). Without one there is only `innom --demo`.</source>
        <translation>На цьому пристрої немає сховища ключів, яке може використати Innom (Secret Service, KWallet, macOS Keychain або Windows Credential Locker). Без нього є лише `innom --demo`.</translation>
    </message>
    <message>
        <source>The keyring is locked or does not answer. Please unlock it and try again.</source>
        <translation>Сховище ключів заблоковано або воно не відповідає. Розблокуйте його й спробуйте знову.</translation>
    </message>
    <message>
        <source>The keyring has no key “{slot}” of this store. Is this the account that set it up?</source>
        <translation>У сховищі ключів немає ключа «{slot}» цього сховища. Чи це той обліковий запис, що його створив?</translation>
    </message>
    <message>
        <source>The key “{slot}” in the keyring is not a key. Please call IT.</source>
        <translation>Ключ «{slot}» у сховищі ключів не є ключем. Зверніться до ІТ.</translation>
    </message>
    <message>
        <source>The keyring does not hold the key of {day}: it is older than the store. Please call IT.</source>
        <translation>У сховищі ключів немає ключа за {day}: воно давніше за сховище візитів. Зверніться до ІТ.</translation>
    </message>
    <message>
        <source>The keyring does not hold the key of the hold {hold}: it is older than the store. Please call IT.</source>
        <translation>У сховищі ключів немає ключа утримання {hold}: воно давніше за сховище візитів. Зверніться до ІТ.</translation>
    </message>
    <message>
        <source>There is no settings file {file}. Please check its name, or set the location up first.</source>
        <translation>Немає файлу налаштувань {file}. Перевірте його назву або спершу налаштуйте місце.</translation>
    </message>
    <message>
        <source>The settings file {file} cannot be read.</source>
        <translation>Файл налаштувань {file} не можна прочитати.</translation>
    </message>
    <message>
        <source>The setting {key} is missing or not valid.</source>
        <translation>Налаштування {key} немає або воно неправильне.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not TOML: {fault}.</source>
        <translation>Рядок {line} у {file} не є TOML: {fault}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: there is no setting {key}. docs/settings.md names all that there are.</source>
        <translation>Рядок {line} у {file}: немає налаштування {key}. Усі перелічено в docs/settings.md.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: there is no setting {key}. Is it {near}?</source>
        <translation>Рядок {line} у {file}: немає налаштування {key}. Може, це {near}?</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} is a table, so its name stands alone in brackets: [{key}].</source>
        <translation>Рядок {line} у {file}: {key} – це таблиця, тому її назва стоїть окремо в дужках: [{key}].</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} is missing. Please write it below [{table}].</source>
        <translation>Рядок {line} у {file}: бракує {key}. Впишіть його під [{table}].</translation>
    </message>
    <message>
        <source>{key} is missing in {file}. Please add the table [{table}] with it.</source>
        <translation>У {file} бракує {key}. Додайте таблицю [{table}] із ним.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a text in quotation marks, in one line and of at most {most} characters.</source>
        <translation>Рядок {line} у {file}: {key} – це текст у лапках, в один рядок, найбільша кількість знаків: {most}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a text in quotation marks that is not empty, in one line and of at most {most} characters.</source>
        <translation>Рядок {line} у {file}: {key} – це непорожній текст у лапках, в один рядок, найбільша кількість знаків: {most}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes the name of a file that lies beside the settings, in quotation marks; not a folder, and no name that begins with a dot. &quot;&quot; for none.</source>
        <translation>Рядок {line} у {file}: {key} – це назва файлу, що лежить поруч із налаштуваннями, у лапках; не тека й не назва, що починається з крапки. &quot;&quot; означає, що файлу немає.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes 2 to {most} small letters a to z, digits and hyphens in quotation marks; the first and the last are no hyphen.</source>
        <translation>Рядок {line} у {file}: {key} – це від 2 до {most} малих літер від a до z, цифр і дефісів у лапках; перший і останній знак не дефіс.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a time zone such as &quot;Europe/Oslo&quot;, in quotation marks.</source>
        <translation>Рядок {line} у {file}: {key} – це часовий пояс, наприклад &quot;Europe/Oslo&quot;, у лапках.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a time of day such as 18:00:00, without quotation marks.</source>
        <translation>Рядок {line} у {file}: {key} – це час доби, наприклад 18:00:00, без лапок.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a whole number from {least} to {most}.</source>
        <translation>Рядок {line} у {file}: {key} – це ціле число від {least} до {most}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes true or false.</source>
        <translation>Рядок {line} у {file}: {key} – це true або false.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a list of one or more of these, each once and in quotation marks: {known}.</source>
        <translation>Рядок {line} у {file}: {key} – це список з одного чи кількох із цих, кожне раз і в лапках: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes width and height of a label in mm such as &quot;62x100&quot;, the width of a roll such as &quot;62&quot;, or &quot;&quot;.</source>
        <translation>Рядок {line} у {file}: {key} – це ширина й висота етикетки в мм, наприклад &quot;62x100&quot;, ширина рулону, наприклад &quot;62&quot;, або &quot;&quot;.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: Innom cannot tell a host that somebody has come, so visitors are not asked for it. Please take “host” out of {key}.</source>
        <translation>Рядок {line} у {file}: Innom не може повідомити того, до кого прийшли, тому відвідувачів про це не питають. Приберіть «host» із {key}.</translation>
    </message>
    <message>
        <source>This machine takes only files that its IT has signed, and {file} is not. Sign it with `innom settings sign`.</source>
        <translation>Цей пристрій приймає лише файли, підписані його ІТ, а {file} не підписано. Підпишіть його через `innom settings sign`.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed, or signed with a key that this machine does not trust. Please have IT look at it and sign it again.</source>
        <translation>Файл {file} змінено після підписання або підписано ключем, якому цей пристрій не довіряє. Нехай ІТ перевірить його й підпише знову.</translation>
    </message>
    <message>
        <source>{file} should hold public keys (Ed25519, PEM) and does not, or cannot be read. Nothing is taken over until it does.</source>
        <translation>Файл {file} має містити відкриті ключі (Ed25519, PEM), але їх немає, або його не можна прочитати. Доки це так, нічого не береться.</translation>
    </message>
    <message>
        <source>{file} is no private key (Ed25519, PEM), or its password is missing or wrong.</source>
        <translation>Файл {file} не є закритим ключем (Ed25519, PEM), або його пароля немає чи він неправильний.</translation>
    </message>
    <message>
        <source>There is no letter {file}. Please check the settings letters.nb and letters.en.</source>
        <translation>Немає листа {file}. Перевірте налаштування letters.nb і letters.en.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} is not UTF-8. Please save the file as UTF-8.</source>
        <translation>Рядок {line} листа {file} не в UTF-8. Збережіть файл як UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} has braces that name nothing Innom could fill in. It knows these names: {known}.</source>
        <translation>У рядку {line} листа {file} є фігурні дужки з назвою, яку Innom не може заповнити. Він знає такі назви: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} has a character that cannot be shown. Please write it anew.</source>
        <translation>У рядку {line} листа {file} є знак, який не можна показати. Напишіть його заново.</translation>
    </message>
    <message>
        <source>The letter {file} needs a subject, a blank line, and what you want to say.</source>
        <translation>У листі {file} мають бути тема, порожній рядок і текст.</translation>
    </message>
    <message>
        <source>The letter {file} has more than {most} characters.</source>
        <translation>У листі {file} забагато знаків, можна не більше {most}.</translation>
    </message>
    <message>
        <source>There is no directory of hosts {file}. Please check the setting hosts.directory.</source>
        <translation>Немає списку співробітників {file}. Перевірте налаштування hosts.directory.</translation>
    </message>
    <message>
        <source>The first line of {file} must name its columns: name, or name,zone, or name;zone.</source>
        <translation>Перший рядок {file} має називати стовпці: name, або name,zone, або name;zone.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not UTF-8. Please save the file as UTF-8.</source>
        <translation>Рядок {line} у {file} не в UTF-8. Збережіть файл як UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has more values than the first line names, or a quotation mark that does not close. Please write one name and its zone on each line.</source>
        <translation>У рядку {line} файлу {file} більше значень, ніж називає перший рядок, або незакриті лапки. Пишіть одне ім’я та його зону в кожному рядку.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no name, or a name or zone with more than 100 characters or with one that cannot be shown. Please write it anew.</source>
        <translation>У рядку {line} файлу {file} немає імені, або ім’я чи зона має понад 100 знаків чи знак, який не можна показати. Напишіть його заново.</translation>
    </message>
    <message>
        <source>The name in line {line} of {file} stands there already. Please tell the two apart, so that a visitor can.</source>
        <translation>Ім’я з рядка {line} файлу {file} там уже є. Зробіть їх різними, щоб відвідувач міг їх відрізнити.</translation>
    </message>
    <message>
        <source>There is no name in {file}.</source>
        <translation>У {file} немає жодного імені.</translation>
    </message>
    <message>
        <source>There are more than {most} names in {file}.</source>
        <translation>У {file} забагато імен, можна не більше {most}.</translation>
    </message>
    <message>
        <source>There is no store here. Set the location up with `innom setup SITE.toml`.</source>
        <translation>Тут немає сховища. Налаштуйте місце: `innom setup SITE.toml`.</translation>
    </message>
    <message>
        <source>This account may not use the folder of the store. Please call IT.</source>
        <translation>Цей обліковий запис не має доступу до теки сховища. Зверніться до ІТ.</translation>
    </message>
    <message>
        <source>Where the store should be is a folder. Please call IT.</source>
        <translation>Там, де має бути сховище, стоїть тека. Зверніться до ІТ.</translation>
    </message>
    <message>
        <source>The store is an empty file. Restore a backup.</source>
        <translation>Сховище – порожній файл. Відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The store is not encrypted, so it is not used. Please call IT.</source>
        <translation>Сховище не зашифроване, тому його не використовують. Зверніться до ІТ.</translation>
    </message>
    <message>
        <source>SQLCipher is missing: the store would be written in clear, so Innom does not start.</source>
        <translation>Немає SQLCipher: сховище було б записане відкрито, тому Innom не запускається.</translation>
    </message>
    <message>
        <source>The key in the keyring is not this store&apos;s key.</source>
        <translation>Ключ у сховищі ключів не від цього сховища.</translation>
    </message>
    <message>
        <source>These are not the settings of this location. Run `innom setup FILE` to take them over.</source>
        <translation>Це не налаштування цього місця. Щоб узяти їх, виконайте `innom setup FILE`.</translation>
    </message>
    <message>
        <source>The store here is of another location, {site}.</source>
        <translation>Сховище тут з іншого місця, {site}.</translation>
    </message>
    <message>
        <source>The store is damaged. Keep a copy of it and restore a backup.</source>
        <translation>Сховище пошкоджено. Збережіть його копію й відновіть резервну.</translation>
    </message>
    <message>
        <source>The store is in use by another program. Please try again.</source>
        <translation>Сховище використовує інша програма. Спробуйте знову.</translation>
    </message>
    <message>
        <source>The store cannot be written to. Please call IT.</source>
        <translation>У сховище не можна записувати. Зверніться до ІТ.</translation>
    </message>
    <message>
        <source>The key-id file beside the store cannot be read. Restore a backup.</source>
        <translation>Файл з ідентифікатором ключа поруч зі сховищем не можна прочитати. Відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The store was written by a newer Innom (schema {version}). Update Innom.</source>
        <translation>Сховище записав новіший Innom (схема {version}). Оновіть Innom.</translation>
    </message>
    <message>
        <source>There is a file {file} already; nothing was written over.</source>
        <translation>Файл {file} уже є; нічого не перезаписано.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored.</source>
        <translation>Диск заповнено. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The disk failed. Nothing was stored.</source>
        <translation>Диск дав збій. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The purge waits for another program that is reading. It is tried again.</source>
        <translation>Видалення чекає на іншу програму, яка читає. Спробу буде повторено.</translation>
    </message>
    <message>
        <source>There is no such printer. Please check the setting printer.name.</source>
        <translation>Такого принтера немає. Перевірте налаштування printer.name.</translation>
    </message>
    <message>
        <source>The printer refused the job. Please check it and try again.</source>
        <translation>Принтер відхилив завдання. Перевірте його й спробуйте знову.</translation>
    </message>
    <message>
        <source>The printer has not finished. Please check paper and lights, then try again.</source>
        <translation>Принтер не закінчив. Перевірте папір і лампочки, потім спробуйте знову.</translation>
    </message>
    <message>
        <source>The printer is out of paper, and the job was taken back. Please fill it up and print again.</source>
        <translation>У принтері скінчився папір, і завдання скасовано. Покладіть папір і надрукуйте знову.</translation>
    </message>
    <message>
        <source>Printing was stopped. What is on paper already must be destroyed as the rest would have been.</source>
        <translation>Друк зупинено. Те, що вже на папері, треба знищити так само, як і решту друку.</translation>
    </message>
    <message>
        <source>{file} is there already, and somebody may have filled it in. Nothing was written. Please name another folder, or add --replace.</source>
        <translation>Файл {file} уже є, і хтось міг його заповнити. Нічого не записано. Укажіть іншу теку або додайте --replace.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written, and nothing was.</source>
        <translation>Файл {file} не можна записати, і нічого не записано.</translation>
    </message>
    <message>
        <source>Key {place} of --seal-to is no public key of age. It begins with age1 and has 62 characters; please ask its owner for it again.</source>
        <translation>Ключ {place} у --seal-to не є відкритим ключем age. Такий ключ починається з age1 і має 62 знаки; попросіть його у власника ще раз.</translation>
    </message>
    <message>
        <source>The password of a file has at least {least} characters, for whoever has the file can go on trying.</source>
        <translation>У паролі файлу щонайменше знаків: {least}, бо хто має файл, може пробувати без кінця.</translation>
    </message>
    <message>
        <source>The password of a file is too long ({most} bytes at most), or holds a character that cannot be typed.</source>
        <translation>Пароль файлу задовгий (щонайбільше {most} байтів) або містить знак, який не можна ввести.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Файл {file} не можна прочитати.</translation>
    </message>
    <message>
        <source>This entry is damaged and cannot be opened.</source>
        <translation>Цей запис пошкоджено, його не можна відкрити.</translation>
    </message>
    <message>
        <source>A time in the store is damaged. Please call IT.</source>
        <translation>Час у сховищі пошкоджено. Зверніться до ІТ.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Try `innom --demo --tour DIR` under xvfb-run.</source>
        <translation>Немає екрана, на якому відкрити вікно. Спробуйте `innom --demo --tour DIR` під xvfb-run.</translation>
    </message>
    <message>
        <source>Innom ended unexpectedly several times. It tries again in five minutes; its log is in the home folder.</source>
        <translation>Innom кілька разів несподівано завершився. Він спробує знову через п’ять хвилин; журнал лежить у домашній теці.</translation>
    </message>
    <message>
        <source>Innom runs already for this location.</source>
        <translation>Innom уже працює для цього місця.</translation>
    </message>
    <message>
        <source>Something went wrong, and it is our fault. Please see the reception.</source>
        <translation>Щось пішло не так, і це наша помилка. Зверніться на рецепцію.</translation>
    </message>
    <message>
        <source>The text for {language} is empty. Please write one.</source>
        <translation>Текст для {language} порожній. Напишіть його.</translation>
    </message>
    <message>
        <source>The text for {language} is too long. Please shorten it to {most} characters.</source>
        <translation>Текст для {language} задовгий. Скоротіть до {most} знаків.</translation>
    </message>
    <message>
        <source>The text for {language} has too many paragraphs. Please join some; {most} are allowed.</source>
        <translation>У тексті для {language} забагато абзаців. Об’єднайте деякі; дозволено не більше {most}.</translation>
    </message>
    <message>
        <source>The text for {language} holds a character that cannot be shown. Please take it out.</source>
        <translation>У тексті для {language} є знак, який не можна показати. Приберіть його.</translation>
    </message>
    <message>
        <source>The text for {language} names “{found}”, which nothing fills in. There are: {known}.</source>
        <translation>У тексті для {language} є «{found}», чого ніщо не заповнює. Є: {known}.</translation>
    </message>
    <message>
        <source>The text for {language} has a paragraph for [{found}], which is not known. There are: {known}.</source>
        <translation>У тексті для {language} є абзац для [{found}], що невідомо. Є: {known}.</translation>
    </message>
    <message>
        <source>Innom does not speak the language {language}. Please name each file after one of: {known}.</source>
        <translation>Innom не знає мови {language}. Назвіть кожен файл однією з: {known}.</translation>
    </message>
    <message>
        <source>One of the texts must be in one of these languages, for whoever speaks another one is shown it: {known}.</source>
        <translation>Один із текстів має бути однією з цих мов, бо його показують тим, хто говорить іншою: {known}.</translation>
    </message>
    <message>
        <source>There are two texts for {language}. Please give one.</source>
        <translation>Для {language} є два тексти. Дайте один.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no text. Please put nb.txt or en.txt into it.</source>
        <translation>У теці {folder} немає тексту. Покладіть туди nb.txt або en.txt.</translation>
    </message>
    <message>
        <source>This is what the notice says already (version {version}). Nothing was published.</source>
        <translation>Повідомлення вже каже саме це (версія {version}). Нічого не опубліковано.</translation>
    </message>
    <message>
        <source>There is no version {version} of the notice.</source>
        <translation>Версії {version} повідомлення немає.</translation>
    </message>
    <message>
        <source>The clock of this machine is in doubt, and the notice would bear a wrong date. Confirm the date first with `innom clock confirm`.</source>
        <translation>Годинник цього пристрою під сумнівом, і повідомлення мало б хибну дату. Спершу підтвердьте дату: `innom clock confirm`.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Innom. Please choose another file.</source>
        <translation>Файл {file} не є резервною копією Innom. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>The backup was changed or cut, so nothing of it was restored. Please take another one.</source>
        <translation>Резервну копію змінено або обрізано, тому з неї нічого не відновлено. Візьміть іншу.</translation>
    </message>
    <message>
        <source>Another location lies here than that of the backup. Please restore on the right machine, or to another place with --home.</source>
        <translation>Тут лежить інше місце, ніж у резервній копії. Відновлюйте на правильному пристрої або в іншу теку через --home.</translation>
    </message>
    <message>
        <source>The keyring of this machine has no key for this backup, so the recovery sheet is needed: --staff NAME and --fingerprint TEXT, its groups from stdin.</source>
        <translation>Сховище ключів цього пристрою не має ключа до цієї резервної копії, тому потрібен аркуш відновлення: --staff NAME і --fingerprint TEXT, його групи зі stdin.</translation>
    </message>
    <message>
        <source>No time server keeps the clock, and by a wrong date the wrong visits would be deleted. If today is {date}, give --today {date}.</source>
        <translation>Годинник не звіряється із сервером часу, а за неправильної дати було б видалено не ті візити. Якщо сьогодні {date}, укажіть --today {date}.</translation>
    </message>
    <message>
        <source>By the clock of this machine the backup was not made yet. Please set the clock right first.</source>
        <translation>За годинником цього пристрою резервну копію ще не створено. Спершу виправте годинник.</translation>
    </message>
    <message>
        <source>Visits are on hold here by an authority&apos;s order, and would be lost with their keys. Please end the hold first, or, where they were moved to another machine, give --holds-too.</source>
        <translation>Тут є візити, утримані за розпорядженням органу влади, і їх було б утрачено разом із ключами. Спершу закінчіть утримання або, якщо візити перенесено на інший пристрій, додайте --holds-too.</translation>
    </message>
    <message>
        <source>Keys removed: {keys}. The store could not be read, so keys of holds or of old days may be left: please delete the keyring of this account.</source>
        <translation>Вилучено ключів: {keys}. Сховище не вдалося прочитати, тож могли залишитися ключі утримань або давніх днів: видаліть сховище ключів цього облікового запису.</translation>
    </message>
    <message>
        <source>Without their keys the visits stored here can never be opened again: not with a passphrase, not with the recovery sheet. To remove the keys type the id of this location: {site}</source>
        <translation>Без ключів збережені тут візити вже ніколи не можна буде відкрити: ні паролем, ні аркушем відновлення. Щоб вилучити ключі, введіть ідентифікатор цього місця: {site}</translation>
    </message>
    <message>
        <source>The window of this location is open. Please end it before its keys are removed.</source>
        <translation>Вікно цього місця відкрито. Закрийте його, перш ніж вилучати ключі.</translation>
    </message>
    <message>
        <source>Nothing was removed: that is not the id of this location, {site}.</source>
        <translation>Нічого не вилучено: це не ідентифікатор цього місця, {site}.</translation>
    </message>
    <message>
        <source>The window of this location is open. Please end it, restore, and start it again.</source>
        <translation>Вікно цього місця відкрите. Закрийте його, відновіть дані й запустіть знову.</translation>
    </message>
</context>
</TS>
