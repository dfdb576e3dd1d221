<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AlertBar</name>
    <message>
        <source>The clock of this machine jumped to %1.</source>
        <translation>قفزت ساعة هذا الجهاز إلى %1.</translation>
    </message>
    <message>
        <source>The clock of this machine went back to %1.</source>
        <translation>رجعت ساعة هذا الجهاز إلى %1.</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Until somebody says so, nothing is deleted. Visitors come and go as ever.</source>
        <translation>لن يُحذف شيء حتى يؤكد أحد ذلك. يأتي الزوار ويغادرون كالمعتاد.</translation>
    </message>
    <message>
        <source>Until it is set right, visits are registered with the latest time that it has shown.</source>
        <translation>إلى أن تُضبط، تُسجَّل الزيارات بآخر وقت أظهرته.</translation>
    </message>
    <message>
        <source>Somebody with the role lead can say that it is right.</source>
        <translation>يمكن لمن له دور المسؤول تأكيد صحتها.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Yes, the date is right</source>
        <translation>نعم، التاريخ صحيح</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>تمت المعالجة</translation>
    </message>
    <message>
        <source>Seen to: %1</source>
        <translation>تمت المعالجة: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalForm</name>
    <message>
        <source>Your visit</source>
        <translation>زيارتك</translation>
    </message>
    <message>
        <source>What may we keep?</source>
        <translation>ما الذي يمكننا حفظه؟</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>الخطوة %1 من 3</translation>
    </message>
    <message>
        <source>Hold your card up to the camera</source>
        <translation>يرجى تقريب بطاقتك من الكاميرا</translation>
    </message>
    <message>
        <source>I have a card from last time</source>
        <translation>لدي بطاقة من المرة السابقة</translation>
    </message>
    <message>
        <source>Read the privacy notice</source>
        <translation>قراءة بيان الخصوصية</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Signed out.</source>
        <translation>انتهت الزيارة.</translation>
    </message>
    <message>
        <source>This visit had ended already.</source>
        <translation>كانت هذه الزيارة قد انتهت.</translation>
    </message>
    <message>
        <source>At %1. Read again after somebody came or left.</source>
        <translation>عند %1. يرجى إعادة القراءة بعد وصول أحد أو مغادرته.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) cannot be read: somebody may be missing here.</source>
        <translation>
            <numerusform>لا زيارات تتعذّر قراءتها.</numerusform>
            <numerusform>لا يمكن قراءة زيارة واحدة: قد ينقص هنا أحد.</numerusform>
            <numerusform>لا يمكن قراءة زيارتين: قد ينقص هنا أحد.</numerusform>
            <numerusform>لا يمكن قراءة %n زيارات: قد ينقص هنا أحد.</numerusform>
            <numerusform>لا يمكن قراءة %n زيارة: قد ينقص هنا أحد.</numerusform>
            <numerusform>لا يمكن قراءة %n زيارة: قد ينقص هنا أحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the building</source>
        <translation>
            <numerusform>لا أحد في المبنى</numerusform>
            <numerusform>شخص واحد في المبنى</numerusform>
            <numerusform>شخصان في المبنى</numerusform>
            <numerusform>%n أشخاص في المبنى</numerusform>
            <numerusform>%n شخصًا في المبنى</numerusform>
            <numerusform>%n شخص في المبنى</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>إنهاء الزيارة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>persons: %1</source>
        <translation>الأشخاص: %1</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>لا أحد في المبنى.</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>في المبنى</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>In the building now</source>
        <translation>في المبنى الآن</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>تالفة، لا يمكن فتحها</translation>
    </message>
    <message>
        <source>No name: not agreed to</source>
        <translation>بلا اسم: لم يوافق</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>The privacy notice has changed since your card was made. Please read it before you agree to anything.</source>
        <translation>تغيّر بيان الخصوصية منذ إعداد بطاقتك. يرجى قراءته قبل الموافقة على أي شيء.</translation>
    </message>
    <message>
        <source>Your card was made at another location. Please read the privacy notice of this one before you agree to anything.</source>
        <translation>أُعدّت بطاقتك في موقع آخر. يرجى قراءة بيان الخصوصية لهذا الموقع قبل الموافقة على أي شيء.</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>Corrected.</source>
        <translation>تم التصحيح.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم السحب.</translation>
    </message>
    <message>
        <source>Erased. Nothing of this visit is kept here any more.</source>
        <translation>تم الحذف. لم يعد شيء من هذه الزيارة محفوظًا هنا.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Copy for the visitor</source>
        <translation>نسخة للزائر</translation>
    </message>
    <message>
        <source>Take back an agreement</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>لم يُسجَّل أحد في هذه الأيام.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Correct and erase</source>
        <translation>التصحيح والحذف</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1: one fewer</source>
        <translation>%1: إنقاص واحد</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: زيادة واحد</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>DEMO – everybody here is invented. Passphrase: %1</source>
        <translation>عرض تجريبي – كل الأشخاص هنا خياليون. عبارة المرور: %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Unlocked: %1</source>
        <translation>فُتح القفل: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>DeskArriving</name>
    <message>
        <source>Ask the visitor, and tick only what she agrees to. The log says that you registered her.</source>
        <translation>يرجى سؤال الزائر وتحديد ما يوافق عليه فقط. يُذكر في السجل أنك من سجّله.</translation>
    </message>
</context>
<context>
    <name>DeskChoice</name>
    <message>
        <source>Chosen</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>الهاتف، البريد</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختارة</translation>
    </message>
</context>
<context>
    <name>DeskContacts</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>الهاتف، البريد</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>certain %1</source>
        <translation>مؤكد %1</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>possible %1</source>
        <translation>محتمل %1</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>المضيف نفسه</translation>
    </message>
    <message>
        <source>same host: %1</source>
        <translation>المضيف نفسه: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Nobody was a contact.</source>
        <translation>لم يكن أحد مخالطًا.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>المخالطون</translation>
    </message>
</context>
<context>
    <name>DeskCorrect</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>وقت الوصول</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>وقت المغادرة</translation>
    </message>
    <message>
        <source>As 09:30; nothing while the visitor is here</source>
        <translation>مثل 09:30؛ يُترك فارغًا ما دام الزائر هنا</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>البالغون</translation>
    </message>
    <message>
        <source>Children under 13</source>
        <translation>الأطفال دون 13 عامًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>DeskErase</name>
    <message>
        <source>Erase this visit?</source>
        <translation>هل تريد حذف هذه الزيارة؟</translation>
    </message>
    <message>
        <source>It is gone here at once, and nobody can bring it back. In copies of the store nobody can open it after %1. The log keeps that a visit was erased, and why, without a name.</source>
        <translation>تزول من هنا فورًا ولا يستطيع أحد استعادتها. وفي نسخ المخزن لا يستطيع أحد فتحها بعد %1. يحتفظ السجل بأن زيارة حُذفت وبسبب ذلك، دون اسم.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>DeskGiven</name>
    <message>
        <source>%1 is registered.</source>
        <translation>سُجّل %1.</translation>
    </message>
    <message>
        <source>Give her the slip, or let her photograph the pass. Nobody can make the same pass again once this page is left.</source>
        <translation>يرجى إعطاء الزائر القسيمة أو السماح له بتصوير التصريح. لا يستطيع أحد إعداد التصريح نفسه من جديد بعد مغادرة هذه الصفحة.</translation>
    </message>
    <message>
        <source>Give her the slip, or let her note the number.</source>
        <translation>يرجى إعطاء الزائر القسيمة أو السماح له بتدوين الرقم.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>طباعة القسيمة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>DeskHead</name>
    <message>
        <source>Sorted, last first</source>
        <translation>مرتب، الأخير أولًا</translation>
    </message>
    <message>
        <source>Sorted, first first</source>
        <translation>مرتب، الأول أولًا</translation>
    </message>
</context>
<context>
    <name>DeskHoldOrder</name>
    <message>
        <source>The end of this hold is moved. A second person agrees by typing her passphrase.</source>
        <translation>تُنقل نهاية هذا التحفّظ. يوافق شخص ثانٍ بكتابة عبارة مروره.</translation>
    </message>
    <message>
        <source>Only on the order of an authority. A second person agrees by typing her passphrase. Until the last day nobody can erase or withdraw these visits, and a pass tells its visitor who ordered it.</source>
        <translation>بأمر من سلطة فقط. يوافق شخص ثانٍ بكتابة عبارة مروره. حتى آخر يوم لا يستطيع أحد حذف هذه الزيارات أو سحب شيء منها، ويعرف الزائر بتصريحه من أمر بذلك.</translation>
    </message>
    <message>
        <source>Another last day</source>
        <translation>آخر يوم غير هذا</translation>
    </message>
    <message>
        <source>Lift it now</source>
        <translation>رفعه الآن</translation>
    </message>
    <message>
        <source>Visits whose days are over are deleted at once, and nobody can bring them back.</source>
        <translation>الزيارات التي انقضت أيامها تُحذف فورًا ولا يستطيع أحد استعادتها.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <source>As 31.12.2027; at the latest five years from now</source>
        <translation>مثل 31.12.2027؛ خلال خمس سنوات من الآن على الأكثر</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>لأي سبب؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Choose visits</source>
        <translation>اختيار الزيارات</translation>
    </message>
</context>
<context>
    <name>DeskHoldSecond</name>
    <message numerus="yes">
        <source>Keep %n visit(s) until %1?</source>
        <translation>
            <numerusform>لا زيارات لحفظها حتى %1.</numerusform>
            <numerusform>هل تريد حفظ زيارة واحدة حتى %1؟</numerusform>
            <numerusform>هل تريد حفظ زيارتين حتى %1؟</numerusform>
            <numerusform>هل تريد حفظ %n زيارات حتى %1؟</numerusform>
            <numerusform>هل تريد حفظ %n زيارة حتى %1؟</numerusform>
            <numerusform>هل تريد حفظ %n زيارة حتى %1؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift this hold now?</source>
        <translation>هل تريد رفع هذا التحفّظ الآن؟</translation>
    </message>
    <message>
        <source>Keep these visits until %1?</source>
        <translation>هل تريد حفظ هذه الزيارات حتى %1؟</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرهم</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Another person than the one who is unlocked types her short name and passphrase here. Both stand in the log.</source>
        <translation>شخص آخر غير الذي فتح القفل يكتب هنا اسمه المختصر وعبارة مروره. ويُذكر الاثنان في السجل.</translation>
    </message>
    <message>
        <source>Short name of the second person</source>
        <translation>الاسم المختصر للشخص الثاني</translation>
    </message>
    <message>
        <source>Her passphrase</source>
        <translation>عبارة مرور هذا الشخص</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
</context>
<context>
    <name>DeskHoldVisits</name>
    <message numerus="yes">
        <source>%n visit(s) chosen. Touch those that the authority ordered to keep.</source>
        <translation>
            <numerusform>لم تُختر أي زيارة. يرجى لمس الزيارات التي أمرت السلطة بحفظها.</numerusform>
            <numerusform>اختيرت زيارة واحدة. يرجى لمس الزيارات التي أمرت السلطة بحفظها.</numerusform>
            <numerusform>اختيرت زيارتان. يرجى لمس الزيارات التي أمرت السلطة بحفظها.</numerusform>
            <numerusform>اختيرت %n زيارات. يرجى لمس الزيارات التي أمرت السلطة بحفظها.</numerusform>
            <numerusform>اختيرت %n زيارة. يرجى لمس الزيارات التي أمرت السلطة بحفظها.</numerusform>
            <numerusform>اختيرت %n زيارة. يرجى لمس الزيارات التي أمرت السلطة بحفظها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no visit that could be put on hold.</source>
        <translation>لا توجد زيارة يمكن التحفّظ عليها.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>اختيار كل المعروض</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>DeskHoldWhy</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>عرض الأسماء</translation>
    </message>
</context>
<context>
    <name>DeskHome</name>
    <message>
        <source>No name is shown until you choose something. What you open is noted in the log.</source>
        <translation>لا يظهر أي اسم حتى تختار شيئًا. ما تفتحه يُدوَّن في السجل.</translation>
    </message>
</context>
<context>
    <name>DeskIndexPerson</name>
    <message>
        <source>Whose contacts are you looking for?</source>
        <translation>مخالطو مَن تبحث عنهم؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>الهاتف، البريد</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>لم يُسجَّل أحد في هذه الأيام.</translation>
    </message>
    <message>
        <source>Type two letters of a name, a company or a number, or hold the visitor’s pass to the scanner.</source>
        <translation>يرجى كتابة حرفين من اسم أو شركة أو رقم، أو تقريب تصريح الزائر من الماسح.</translation>
    </message>
    <message>
        <source>Name, company or phone number</source>
        <translation>الاسم أو الشركة أو رقم الهاتف</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>العدد</translation>
    </message>
</context>
<context>
    <name>DeskLegend</name>
    <message>
        <source>certain: seen coming and leaving</source>
        <translation>مؤكد: سُجّل الوصول والمغادرة</translation>
    </message>
    <message>
        <source>possible: nobody saw when this visit ended</source>
        <translation>محتمل: لم ير أحد متى انتهت هذه الزيارة</translation>
    </message>
</context>
<context>
    <name>DeskLimits</name>
    <message>
        <source>Together at least</source>
        <translation>معًا على الأقل</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 دقيقة</translation>
    </message>
    <message>
        <source>In the last</source>
        <translation>خلال آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts’ contacts too</source>
        <translation>مخالطو المخالطين أيضًا</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhich</name>
    <message numerus="yes">
        <source>%n visit(s) chosen</source>
        <translation>
            <numerusform>لم تُختر أي زيارة</numerusform>
            <numerusform>اختيرت زيارة واحدة</numerusform>
            <numerusform>اختيرت زيارتان</numerusform>
            <numerusform>اختيرت %n زيارات</numerusform>
            <numerusform>اختيرت %n زيارة</numerusform>
            <numerusform>اختيرت %n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what was handed over.</source>
        <translation>يرجى اختيار ما سُلّم للغير.</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>لم يُسجَّل أحد في هذه الأيام.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>كل المعروض</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhom</name>
    <message numerus="yes">
        <source>To whom were %n visit(s) handed over?</source>
        <translation>
            <numerusform>لم تُختر أي زيارة.</numerusform>
            <numerusform>إلى من سُلّمت زيارة واحدة؟</numerusform>
            <numerusform>إلى من سُلّمت زيارتان؟</numerusform>
            <numerusform>إلى من سُلّمت %n زيارات؟</numerusform>
            <numerusform>إلى من سُلّمت %n زيارة؟</numerusform>
            <numerusform>إلى من سُلّمت %n زيارة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>An authority or office. No visitor’s name here: this stays in the log.</source>
        <translation>سلطة أو مكتب. لا تُكتب هنا أسماء زوار: هذا يبقى في السجل.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Visitors are told</source>
        <translation>إبلاغ الزوار</translation>
    </message>
    <message>
        <source>A visitor sees it when she uses her pass.</source>
        <translation>يراه الزائر عند استعمال تصريحه.</translation>
    </message>
    <message>
        <source>A visitor sees it when she uses her pass, and not before that day: only where an authority set it.</source>
        <translation>يراه الزائر عند استعمال تصريحه، وليس قبل ذلك اليوم: فقط إذا قررت سلطة ذلك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ابتداءً من %1</translation>
    </message>
</context>
<context>
    <name>DeskNotingWhy</name>
    <message>
        <source>On which ground was it handed over?</source>
        <translation>لأي سبب سُلّم؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>عرض الزيارات</translation>
    </message>
</context>
<context>
    <name>DeskPair</name>
    <message>
        <source>All contacts</source>
        <translation>كل المخالطين</translation>
    </message>
</context>
<context>
    <name>DeskPassphrase</name>
    <message>
        <source>Passphrase until now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>12 حرفًا على الأقل</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Who knew the old one and kept a copy of the store still opens that copy. If somebody did, a lead takes you out and in again.</source>
        <translation>من عرف العبارة القديمة واحتفظ بنسخة من المخزن يفتح تلك النسخة بعدها أيضًا. إذا حدث ذلك، فعلى أحد المسؤولين إزالتك ثم إضافتك من جديد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>DeskPersonAdd</name>
    <message>
        <source>Stands on each report that she makes</source>
        <translation>يظهر في كل تقرير يُعدّه هذا الشخص</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>A few letters, typed to unlock</source>
        <translation>بضعة أحرف، تُكتب لفتح القفل</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Role desk</source>
        <translation>دور الاستقبال</translation>
    </message>
    <message>
        <source>Role lead</source>
        <translation>دور المسؤول</translation>
    </message>
    <message>
        <source>Sees names, and also takes people in and out, sets holds, publishes the notice and confirms the clock.</source>
        <translation>يرى الأسماء، ويضيف الأشخاص ويزيلهم أيضًا، ويتحفّظ على الزيارات، وينشر بيان الخصوصية ويؤكد الساعة.</translation>
    </message>
    <message>
        <source>Sees names, traces, prints, corrects and erases.</source>
        <translation>يرى الأسماء ويتتبع المخالطين ويطبع ويصحح ويحذف.</translation>
    </message>
    <message>
        <source>She types her passphrase here herself, twice. Nobody else may know it, and nobody can read it back.</source>
        <translation>يكتب هذا الشخص عبارة مروره هنا بنفسه مرتين. يجب ألا يعرفها أحد غيره، ولا يستطيع أحد استرجاعها.</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>12 حرفًا على الأقل</translation>
    </message>
    <message>
        <source>Her passphrase</source>
        <translation>عبارة مرور هذا الشخص</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>DeskPersonRemove</name>
    <message>
        <source>Take yourself out?</source>
        <translation>هل تريد إزالة نفسك؟</translation>
    </message>
    <message>
        <source>Take out %1?</source>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>The screen locks at once, and your passphrase opens nothing here any more.</source>
        <translation>تُقفل الشاشة فورًا، ولا تفتح عبارة مرورك شيئًا هنا بعد ذلك.</translation>
    </message>
    <message>
        <source>Her passphrase opens nothing here any more, at once, and no visit that comes from now on can be opened with a copy of her keys. What she did stays in the log.</source>
        <translation>لا تفتح عبارة مرور هذا الشخص شيئًا هنا ابتداءً من الآن، ولا يمكن فتح أي زيارة جديدة بنسخة من مفاتيحه. ما فعله يبقى في السجل.</translation>
    </message>
    <message>
        <source>A lead may have kept a copy of the recovery sheet: make a new one afterwards.</source>
        <translation>ربما احتفظ أحد المسؤولين بنسخة من ورقة الاسترداد: يرجى إعداد ورقة جديدة بعد ذلك.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>DeskPrinting</name>
    <message>
        <source>The printer is out of paper. Put some in, and it goes on.</source>
        <translation>نفد الورق من الطابعة. يرجى وضع ورق فيها لتتابع الطباعة.</translation>
    </message>
    <message numerus="yes">
        <source>Printing. %n page(s) are out.</source>
        <translation>
            <numerusform>تجري الطباعة. لم تخرج أي صفحة بعد.</numerusform>
            <numerusform>تجري الطباعة. خرجت صفحة واحدة.</numerusform>
            <numerusform>تجري الطباعة. خرجت صفحتان.</numerusform>
            <numerusform>تجري الطباعة. خرجت %n صفحات.</numerusform>
            <numerusform>تجري الطباعة. خرجت %n صفحة.</numerusform>
            <numerusform>تجري الطباعة. خرجت %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>تجري الطباعة …</translation>
    </message>
    <message>
        <source>Printed. The printout is noted in the log.</source>
        <translation>تمت الطباعة. دُوِّنت النسخة المطبوعة في السجل.</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>إيقاف الطباعة</translation>
    </message>
</context>
<context>
    <name>DeskSave</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Without one, whoever has the file reads it.</source>
        <translation>من دونها يقرأ الملف كل من يملكه.</translation>
    </message>
    <message>
        <source>Password of the file (optional)</source>
        <translation>كلمة مرور الملف (اختيارية)</translation>
    </message>
    <message>
        <source>Names in a file are no longer protected by this program, and are not deleted by it. Destroy it in time.</source>
        <translation>الأسماء في ملف لا يحميها هذا البرنامج بعد ذلك ولا يحذفها. يرجى إتلاف الملف في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>DeskSearch</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>Fingerprint of the first person’s key: %1</source>
        <translation>بصمة مفتاح الشخص الأول: ⁦%1⁩</translation>
    </message>
    <message>
        <source>The new recovery sheet</source>
        <translation>ورقة الاسترداد الجديدة</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is not shown again. The old one stays good until two groups of this one are typed back.</source>
        <translation>يرجى طباعتها أو نسخها بخط اليد وحفظها في مكان مقفل. لن تُعرض مرة أخرى. تبقى القديمة صالحة حتى تُكتب مجموعتان من هذه الورقة.</translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation>استعمال هذه الورقة</translation>
    </message>
</context>
<context>
    <name>DeskSheetWhose</name>
    <message>
        <source>If all passphrases or the keys of this machine are lost, only the recovery sheet opens the visits. Make a new one if somebody else may have seen or copied the old one.</source>
        <translation>إذا ضاعت كل عبارات المرور أو مفاتيح هذا الجهاز، فلا يفتح الزيارات إلا ورقة الاسترداد. يرجى إعداد ورقة جديدة إذا كان من المحتمل أن شخصًا آخر رأى القديمة أو نسخها.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Show a new sheet</source>
        <translation>عرض ورقة جديدة</translation>
    </message>
</context>
<context>
    <name>DeskSignOut</name>
    <message>
        <source>Sign out %1 now?</source>
        <translation>هل تريد إنهاء زيارة %1 الآن؟</translation>
    </message>
    <message>
        <source>Sign out this visit without a name now?</source>
        <translation>هل تريد إنهاء هذه الزيارة التي بلا اسم الآن؟</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>persons: %1</source>
        <translation>الأشخاص: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>DeskStepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: أقل</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: أكثر</translation>
    </message>
</context>
<context>
    <name>DeskTable</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>لا شيء هنا يطابق «%1».</translation>
    </message>
</context>
<context>
    <name>DeskTimeline</name>
    <message>
        <source>Who was here at the same time</source>
        <translation>من كان هنا في الوقت نفسه</translation>
    </message>
    <message>
        <source>This person was not here in these days.</source>
        <translation>لم يكن هذا الشخص هنا في هذه الأيام.</translation>
    </message>
    <message>
        <source>Nobody was a contact on this day.</source>
        <translation>لم يكن أحد مخالطًا في هذا اليوم.</translation>
    </message>
</context>
<context>
    <name>DeskTracing</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <translation>المخالطون: %1</translation>
    </message>
    <message>
        <source>No contacts: %1</source>
        <translation>غير المخالطين: %1</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ما يُحتسب</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Print letters to the contacts</source>
        <translation>طباعة رسائل إلى المخالطين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>الهاتف، البريد</translation>
    </message>
    <message>
        <source>Everybody who was here on these days was a contact.</source>
        <translation>كل من كان هنا في هذه الأيام كان مخالطًا.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>غير المخالطين</translation>
    </message>
</context>
<context>
    <name>DeskTracingHead</name>
    <message>
        <source>Who was here together with %1?</source>
        <translation>من كان هنا في الوقت نفسه مع %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>لا مخالطين</numerusform>
            <numerusform>مخالط واحد</numerusform>
            <numerusform>مخالطان</numerusform>
            <numerusform>%n مخالطين</numerusform>
            <numerusform>%n مخالطًا</numerusform>
            <numerusform>%n مخالط</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) could not be read and may hide a contact.</source>
        <translation>
            <numerusform>لا زيارات تعذّرت قراءتها.</numerusform>
            <numerusform>تعذّرت قراءة زيارة واحدة، وقد تخفي مخالطًا.</numerusform>
            <numerusform>تعذّرت قراءة زيارتين، وقد تخفيان مخالطًا.</numerusform>
            <numerusform>تعذّرت قراءة %n زيارات، وقد تخفي مخالطًا.</numerusform>
            <numerusform>تعذّرت قراءة %n زيارة، وقد تخفي مخالطًا.</numerusform>
            <numerusform>تعذّرت قراءة %n زيارة، وقد تخفي مخالطًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>DeskVisits</name>
    <message>
        <source>Arrived</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>الهاتف، البريد</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Nobody was registered in these days.</source>
        <translation>لم يُسجَّل أحد في هذه الأيام.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
</context>
<context>
    <name>DeskWhy</name>
    <message>
        <source>Show the names</source>
        <translation>عرض الأسماء</translation>
    </message>
</context>
<context>
    <name>DeskWithdraw</name>
    <message>
        <source>Contact tracing</source>
        <translation>تتبع المخالطين</translation>
    </message>
    <message>
        <source>Telling whom she visits</source>
        <translation>إبلاغ من يزوره</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>تفقد الحاضرين</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Without any agreement the whole visit is erased here at once, and nobody can bring it back.</source>
        <translation>دون أي موافقة تُحذف الزيارة كلها هنا فورًا، ولا يستطيع أحد استعادتها.</translation>
    </message>
    <message>
        <source>Whom she visits is deleted.</source>
        <translation>يُحذف اسم من يزوره الزائر.</translation>
    </message>
    <message>
        <source>She is counted in the roll call without her name.</source>
        <translation>يُحسب الزائر في قائمة الحاضرين بلا اسم.</translation>
    </message>
    <message>
        <source>She has left, and the visit is kept for contact tracing alone: it is erased here at once.</source>
        <translation>غادر الزائر، والزيارة محفوظة لتتبع المخالطين فقط: تُحذف هنا فورًا.</translation>
    </message>
    <message>
        <source>Her phone number and e-mail are deleted at once, and so is whom she visits, if that was kept for tracing alone. The rest is kept only until she leaves. Her exit number goes on working, her pass opens nothing any more.</source>
        <translation>يُحذف رقم الهاتف والبريد الإلكتروني فورًا، وكذلك اسم من يزوره الزائر إذا كان محفوظًا للتتبع فقط. ويُحفظ الباقي حتى مغادرة الزائر فقط. يبقى رقم خروجه صالحًا، ولا يفتح تصريحه شيئًا بعد ذلك.</translation>
    </message>
    <message>
        <source>What does she take back?</source>
        <translation>ما الذي يُسحب؟</translation>
    </message>
    <message>
        <source>In copies of the store nobody can open what was taken back after %1. The log keeps that it was taken back, and why, without a name.</source>
        <translation>وفي نسخ المخزن لا يستطيع أحد بعد %1 فتح ما سُحب. يحتفظ السجل بأنه سُحب وبسبب ذلك، دون اسم.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You are registered.</source>
        <translation>تم تسجيلك.</translation>
    </message>
    <message>
        <source>You are registered, %1.</source>
        <translation>تم تسجيلك، %1.</translation>
    </message>
    <message>
        <source>Show my pass</source>
        <translation>عرض تصريحي</translation>
    </message>
    <message>
        <source>Card for my phone</source>
        <translation>بطاقة لهاتفي</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>العودة إلى البداية الآن</numerusform>
            <numerusform>العودة إلى البداية بعد ثانية واحدة</numerusform>
            <numerusform>العودة إلى البداية بعد ثانيتين</numerusform>
            <numerusform>العودة إلى البداية بعد %n ثوانٍ</numerusform>
            <numerusform>العودة إلى البداية بعد %n ثانية</numerusform>
            <numerusform>العودة إلى البداية بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>ExitFacts</name>
    <message>
        <source>When you leave, type this number here:</source>
        <translation>عند المغادرة، يرجى كتابة هذا الرقم هنا:</translation>
    </message>
    <message>
        <source>Exit number %1</source>
        <translation>رقم الخروج %1</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>لا بالغين</numerusform>
            <numerusform>بالغ واحد</numerusform>
            <numerusform>بالغان</numerusform>
            <numerusform>%n بالغين</numerusform>
            <numerusform>%n بالغًا</numerusform>
            <numerusform>%n بالغ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>لا أطفال</numerusform>
            <numerusform>طفل واحد</numerusform>
            <numerusform>طفلان</numerusform>
            <numerusform>%n أطفال</numerusform>
            <numerusform>%n طفلًا</numerusform>
            <numerusform>%n طفل</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all of you: %1. Sign out when the last of you leaves.</source>
        <translation>هو لكم جميعًا: %1. يرجى تسجيل الخروج عندما يغادر آخركم.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted on %1.</source>
        <translation>يُحذف كل ما يخص زيارتك في %1.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted when you leave.</source>
        <translation>يُحذف كل ما يخص زيارتك عند مغادرتك.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>What you enter is deleted after %n day(s)</source>
        <translation>
            <numerusform>تُحذف بياناتك فورًا</numerusform>
            <numerusform>تُحذف بياناتك بعد يوم واحد</numerusform>
            <numerusform>تُحذف بياناتك بعد يومين</numerusform>
            <numerusform>تُحذف بياناتك بعد %n أيام</numerusform>
            <numerusform>تُحذف بياناتك بعد %n يومًا</numerusform>
            <numerusform>تُحذف بياناتك بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Privacy, changed on %1</source>
        <translation>الخصوصية، تغيّرت في %1</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>بياناتي</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا لك.</translation>
    </message>
    <message>
        <source>You had already signed out.</source>
        <translation>كان خروجك مسجلًا من قبل.</translation>
    </message>
    <message>
        <source>You are signed out. Have a good day.</source>
        <translation>تم تسجيل خروجك. نتمنى لك يومًا سعيدًا.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>See what is stored of my visit</source>
        <translation>عرض ما هو محفوظ عن زيارتي</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>العودة إلى البداية الآن</numerusform>
            <numerusform>العودة إلى البداية بعد ثانية واحدة</numerusform>
            <numerusform>العودة إلى البداية بعد ثانيتين</numerusform>
            <numerusform>العودة إلى البداية بعد %n ثوانٍ</numerusform>
            <numerusform>العودة إلى البداية بعد %n ثانية</numerusform>
            <numerusform>العودة إلى البداية بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>What was given to authorities and others, and whether its visitors are told. No visitor is named.</source>
        <translation>ما سُلّم إلى السلطات وغيرها، وهل يُبلَّغ الزوار بذلك. لا يُذكر اسم أي زائر.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these is/are not as signed: somebody changed what is stored. Call IT.</source>
        <translation>
            <numerusform>كل هذه كما وُقّعت.</numerusform>
            <numerusform>واحد من هذه ليس كما وُقّع: غيّر أحد ما هو محفوظ. يرجى الاتصال بقسم تقنية المعلومات.</numerusform>
            <numerusform>اثنان من هذه ليسا كما وُقّعا: غيّر أحد ما هو محفوظ. يرجى الاتصال بقسم تقنية المعلومات.</numerusform>
            <numerusform>%n من هذه ليست كما وُقّعت: غيّر أحد ما هو محفوظ. يرجى الاتصال بقسم تقنية المعلومات.</numerusform>
            <numerusform>%n من هذه ليست كما وُقّعت: غيّر أحد ما هو محفوظ. يرجى الاتصال بقسم تقنية المعلومات.</numerusform>
            <numerusform>%n من هذه ليست كما وُقّعت: غيّر أحد ما هو محفوظ. يرجى الاتصال بقسم تقنية المعلومات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted in the log.</source>
        <translation>دُوّن في السجل.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>الزيارات: %1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من قِبل من</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Visitors are told</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Nothing was ever handed over.</source>
        <translation>لم يُسلَّم أي شيء للغير قط.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>ما سُلّم للغير</translation>
    </message>
    <message>
        <source>Note what was handed over</source>
        <translation>تدوين ما سُلّم للغير</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>طباعة الإيصال</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>ليس كما وُقّع</translation>
    </message>
    <message>
        <source>told</source>
        <translation>يُبلَّغون</translation>
    </message>
    <message>
        <source>told from %1</source>
        <translation>يُبلَّغون ابتداءً من %1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>كل ما في الأسفل</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Fine: %1</source>
        <translation>على ما يرام: %1</translation>
    </message>
    <message>
        <source>See to this: %1</source>
        <translation>يحتاج إلى متابعة: %1</translation>
    </message>
    <message>
        <source>Visits on each of the last days</source>
        <translation>الزيارات في كل من الأيام الأخيرة</translation>
    </message>
    <message>
        <source>Fewer than five are never told: it could be somebody.</source>
        <translation>ما يقل عن خمس لا يُذكر أبدًا: فقد يدل على شخص بعينه.</translation>
    </message>
    <message>
        <source>No day is over yet on which somebody came.</source>
        <translation>لم ينقضِ بعد أي يوم جاء فيه أحد.</translation>
    </message>
    <message>
        <source>The clock is right: {now}.</source>
        <translation>الساعة صحيحة: {now}.</translation>
    </message>
    <message>
        <source>The clock is in doubt: {now}. Nothing is deleted until it is sure.</source>
        <translation>الساعة موضع شك: {now}. لن يُحذف شيء حتى يتأكد ذلك.</translation>
    </message>
    <message>
        <source>Deleted: every visit up to {through}. Next time: {next}.</source>
        <translation>حُذفت كل الزيارات حتى {through}. المرة القادمة: {next}.</translation>
    </message>
    <message>
        <source>Not everything that is due is deleted. Next time: {next}.</source>
        <translation>لم يُحذف كل ما حان حذفه. المرة القادمة: {next}.</translation>
    </message>
    <message>
        <source>Days that visits are kept: {days}.</source>
        <translation>عدد أيام حفظ الزيارات: {days}.</translation>
    </message>
    <message>
        <source>The store was looked over today and is sound.</source>
        <translation>فُحص المخزن اليوم وهو سليم.</translation>
    </message>
    <message>
        <source>The store was not looked over today, or is damaged.</source>
        <translation>لم يُفحص المخزن اليوم أو هو تالف.</translation>
    </message>
    <message>
        <source>The log is whole. Lines: {lines}.</source>
        <translation>السجل سليم. الأسطر: {lines}.</translation>
    </message>
    <message>
        <source>The log is not as it was written: see Log.</source>
        <translation>السجل ليس كما كُتب: انظر صفحة السجل.</translation>
    </message>
    <message>
        <source>Persons with the role lead: {leads}.</source>
        <translation>الأشخاص الذين لهم دور المسؤول: {leads}.</translation>
    </message>
    <message>
        <source>Only one person has the role lead. Please take in another.</source>
        <translation>لشخص واحد فقط دور المسؤول. يرجى إضافة شخص آخر.</translation>
    </message>
    <message>
        <source>No alert waits.</source>
        <translation>لا تنبيهات معلّقة.</translation>
    </message>
    <message>
        <source>Alerts that wait on the first page of staff: {alerts}.</source>
        <translation>التنبيهات المعلّقة على الصفحة الأولى للموظفين: {alerts}.</translation>
    </message>
    <message>
        <source>Printer: {printer}.</source>
        <translation>الطابعة: {printer}.</translation>
    </message>
    <message>
        <source>Printer: the default one of this machine.</source>
        <translation>الطابعة: الافتراضية لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>These visits are on hold now.</source>
        <translation>هذه الزيارات متحفَّظ عليها الآن.</translation>
    </message>
    <message>
        <source>The end of the hold was moved.</source>
        <translation>نُقلت نهاية التحفّظ.</translation>
    </message>
    <message>
        <source>The hold was lifted.</source>
        <translation>رُفع التحفّظ.</translation>
    </message>
    <message>
        <source>Noted in the log.</source>
        <translation>دُوّن في السجل.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. Only the role lead sets or ends a hold.</source>
        <translation>زيارات تُحفظ مدة أطول بأمر من سلطة. لا يبدأ التحفّظ أو ينهيه إلا من له دور المسؤول.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. A hold takes two persons: take in another one first.</source>
        <translation>زيارات تُحفظ مدة أطول بأمر من سلطة. يحتاج التحفّظ إلى شخصين: يرجى إضافة شخص آخر أولًا.</translation>
    </message>
    <message>
        <source>Visits that are kept longer on an authority’s order. A hold takes two persons.</source>
        <translation>زيارات تُحفظ مدة أطول بأمر من سلطة. يحتاج التحفّظ إلى شخصين.</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>عرض الزيارات</translation>
    </message>
    <message>
        <source>End or prolong</source>
        <translation>إنهاء أو تمديد</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <source>Ground, case</source>
        <translation>السبب، القضية</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>الزيارات: %1</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>قرره</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>last day: %1</source>
        <translation>آخر يوم: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>There is no hold.</source>
        <translation>لا يوجد تحفّظ.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>التحفّظات</translation>
    </message>
    <message>
        <source>Set a hold</source>
        <translation>تحفّظ جديد</translation>
    </message>
    <message>
        <source>No visit is on this hold any more.</source>
        <translation>لم تبقَ أي زيارة ضمن هذا التحفّظ.</translation>
    </message>
    <message>
        <source>All holds</source>
        <translation>كل التحفّظات</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>طباعة الإيصال</translation>
    </message>
    <message>
        <source>Note what was handed over</source>
        <translation>تدوين ما سُلّم للغير</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>ليس كما وُقّع</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>over, is being deleted</source>
        <translation>انقضى، ويجري الحذف</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>سارٍ</translation>
    </message>
</context>
<context>
    <name>HostNames</name>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>عُثر على اسم واحد</numerusform>
            <numerusform>عُثر على اسمين</numerusform>
            <numerusform>عُثر على %n أسماء</numerusform>
            <numerusform>عُثر على %n اسمًا</numerusform>
            <numerusform>عُثر على %n اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>The first 8 names. More letters find the others.</source>
        <translation>أول 8 أسماء. أحرف أكثر تُظهر الباقي.</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>أسماء مطابقة</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Choose a language</source>
        <translation>اختيار اللغة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>LastDays</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>الأيام الأخيرة</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Are you leaving?</source>
        <translation>هل تغادر الآن؟</translation>
    </message>
    <message>
        <source>Type the code of your badge or pass.</source>
        <translation>يرجى كتابة رمز بطاقة الزائر أو تصريح الزيارة.</translation>
    </message>
    <message>
        <source>Type the number you got when you arrived, or hold your pass up to the camera.</source>
        <translation>يرجى كتابة الرقم الذي حصلت عليه عند وصولك، أو تقريب تصريح الزيارة من الكاميرا.</translation>
    </message>
    <message>
        <source>Type the number you got when you arrived.</source>
        <translation>يرجى كتابة الرقم الذي حصلت عليه عند وصولك.</translation>
    </message>
    <message>
        <source>If you came together, this signs all of you out.</source>
        <translation>إذا جئتم معًا، فهذا يسجّل خروجكم جميعًا.</translation>
    </message>
    <message>
        <source>Exit number: %1</source>
        <translation>رقم الخروج: %1</translation>
    </message>
    <message>
        <source>Badge or pass</source>
        <translation>بطاقة الزائر أو تصريح الزيارة</translation>
    </message>
    <message>
        <source>I have a number</source>
        <translation>لدي رقم</translation>
    </message>
    <message>
        <source>I have a badge or a pass</source>
        <translation>لدي بطاقة أو تصريح</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>أنا مغادر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Who did what here, when and why. No visitor is named.</source>
        <translation>من فعل ماذا هنا ومتى ولماذا. لا يُذكر اسم أي زائر.</translation>
    </message>
    <message>
        <source>The log is not as it was written. Call IT before anybody changes anything.</source>
        <translation>السجل ليس كما كُتب. يرجى الاتصال بقسم تقنية المعلومات قبل أن يغيّر أحد شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s).</source>
        <translation>
            <numerusform>لا أخطاء أخرى.</numerusform>
            <numerusform>خطأ آخر.</numerusform>
            <numerusform>خطآن آخران.</numerusform>
            <numerusform>%n أخطاء أخرى.</numerusform>
            <numerusform>%n خطأً آخر.</numerusform>
            <numerusform>%n خطأ آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n line(s).</source>
        <translation>
            <numerusform>السجل سليم: لا أسطر.</numerusform>
            <numerusform>السجل سليم: سطر واحد.</numerusform>
            <numerusform>السجل سليم: سطران.</numerusform>
            <numerusform>السجل سليم: %n أسطر.</numerusform>
            <numerusform>السجل سليم: %n سطرًا.</numerusform>
            <numerusform>السجل سليم: %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>أسطر السجل</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Line %1: a line before it is gone, or what belongs to it.</source>
        <translation>السطر %1: فُقد سطر قبله أو ما يتبعه.</translation>
    </message>
    <message>
        <source>Line %1: it was changed, or what belongs to it.</source>
        <translation>السطر %1: تغيّر هو أو ما يتبعه.</translation>
    </message>
    <message>
        <source>Line %1: nobody who is known here signed it.</source>
        <translation>السطر %1: لم يوقّعه أحد معروف هنا.</translation>
    </message>
    <message>
        <source>Line %1: an older store was put back, or newer lines are gone.</source>
        <translation>السطر %1: أُعيد مخزن أقدم، أو فُقدت أسطر أحدث.</translation>
    </message>
    <message>
        <source>A hold or a privacy notice has no line.</source>
        <translation>لا سطر لأحد التحفّظات أو لأحد بيانات الخصوصية.</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>شخص غير معروف</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>Back to the top</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>المزيد في الأسفل</translation>
    </message>
</context>
<context>
    <name>MyAgreements</name>
    <message>
        <source>Contact tracing</source>
        <translation>تتبع المخالطين</translation>
    </message>
    <message>
        <source>Telling whom you visit</source>
        <translation>إبلاغ من تزوره</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>تفقد الحاضرين</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>You agreed to this. Choose what to withdraw; you then see what follows before anything is done.</source>
        <translation>وافقتَ على هذا. يرجى اختيار ما تريد سحبه؛ سترى ما يترتب عليه قبل تنفيذ أي شيء.</translation>
    </message>
</context>
<context>
    <name>MyCorrect</name>
    <message>
        <source>Correct my details</source>
        <translation>تصحيح بياناتي</translation>
    </message>
    <message>
        <source>If you change your phone number, its last four digits go with your pass from now on. Without a phone number it is your e-mail up to the @. Only the reception can correct when you came and left.</source>
        <translation>إذا غيّرت رقم هاتفك، فآخر أربعة أرقام منه تخص تصريحك من الآن. ومن دون رقم هاتف هو البريد الإلكتروني حتى علامة @. لا يصحح وقت الوصول والمغادرة إلا الاستقبال.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>MyData</name>
    <message>
        <source>In copies of the store it stays sealed until %1; from then on nobody can read it there either.</source>
        <translation>تبقى مختومة في نسخ المخزن حتى %1؛ وبعد ذلك لا يستطيع أحد قراءتها هناك أيضًا.</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>تصحيح بياناتي</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Erase my visit</source>
        <translation>حذف زيارتي</translation>
    </message>
    <message>
        <source>Erase your visit?</source>
        <translation>هل تريد حذف زيارتك؟</translation>
    </message>
    <message>
        <source>It is gone here at once, and nobody can bring it back.</source>
        <translation>تزول من هنا فورًا، ولا يستطيع أحد استعادتها.</translation>
    </message>
    <message>
        <source>You are then no longer counted among those in the building, and need not sign out.</source>
        <translation>عندئذ لا تُحسب ضمن الموجودين في المبنى، ولا حاجة إلى تسجيل الخروج.</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>كيف تقدّم شكوى</translation>
    </message>
    <message>
        <source>%1 answers for your data. You reach them here: %2</source>
        <translation>المسؤول عن بياناتك: %1. للتواصل: %2</translation>
    </message>
    <message>
        <source>If you think that your data are not handled as they should be, you may complain to the supervisory authority at any time: %1</source>
        <translation>إذا رأيت أن بياناتك لا تُعامل كما ينبغي، فيمكنك في أي وقت تقديم شكوى إلى الجهة الرقابية: %1</translation>
    </message>
</context>
<context>
    <name>MyDisclosures</name>
    <message>
        <source>contact tracing</source>
        <translation>تتبع المخالطين</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>تفقد الحاضرين</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>تفتيش</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>other</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>ما سُلّم للغير</translation>
    </message>
    <message>
        <source>Something was handed over, but what is stored about it was changed by somebody. Please ask the reception.</source>
        <translation>سُلّم شيء، لكن أحدًا غيّر ما حُفظ عنه. يرجى سؤال الاستقبال.</translation>
    </message>
    <message>
        <source>To %1, %2. Ground: %3</source>
        <translation>إلى %1، %2. السبب: %3</translation>
    </message>
    <message>
        <source>Nothing of your visit was handed over to anybody.</source>
        <translation>لم يُسلَّم أي شيء عن زيارتك لأحد.</translation>
    </message>
</context>
<context>
    <name>MyEnd</name>
    <message>
        <source>Erased.</source>
        <translation>تم الحذف.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>تم السحب.</translation>
    </message>
    <message>
        <source>Nothing of your visit is stored here any more. In copies of the store it can be read by nobody from %1 on.</source>
        <translation>لم يعد محفوظًا هنا أي شيء عن زيارتك. ولا يستطيع أحد قراءتها في نسخ المخزن ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Your visit is kept only until you leave, and this pass opens nothing any more. What you withdrew can be read by nobody from %1 on, in copies of the store either.</source>
        <translation>تُحفظ زيارتك حتى مغادرتك فقط، ولم يعد هذا التصريح يفتح شيئًا. وما سحبته لا يستطيع أحد قراءته ابتداءً من %1، ولا في نسخ المخزن.</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %n second(s)</source>
        <translation>
            <numerusform>العودة إلى البداية الآن</numerusform>
            <numerusform>العودة إلى البداية بعد ثانية واحدة</numerusform>
            <numerusform>العودة إلى البداية بعد ثانيتين</numerusform>
            <numerusform>العودة إلى البداية بعد %n ثوانٍ</numerusform>
            <numerusform>العودة إلى البداية بعد %n ثانية</numerusform>
            <numerusform>العودة إلى البداية بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>MyOverview</name>
    <message>
        <source>This is stored of your visit</source>
        <translation>هذا ما هو محفوظ عن زيارتك</translation>
    </message>
    <message>
        <source>It is corrected.</source>
        <translation>تم التصحيح.</translation>
    </message>
    <message>
        <source>Your agreement is withdrawn.</source>
        <translation>سُحبت موافقتك.</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>تصحيح بياناتي</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>أخذها معي</translation>
    </message>
    <message>
        <source>Withdraw an agreement</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>ما سُلّم للغير</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>كيف تقدّم شكوى</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>MyPlain</name>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>MyTake</name>
    <message>
        <source>Take it with me</source>
        <translation>أخذها معي</translation>
    </message>
    <message>
        <source>Read these codes with your phone, one after the other: together they hold everything that is stored of your visit, as text (JSON).</source>
        <translation>يرجى قراءة هذه الرموز بهاتفك واحدًا بعد الآخر: فيها معًا كل ما هو محفوظ عن زيارتك كنص (JSON).</translation>
    </message>
    <message>
        <source>Read the code with your phone: it holds everything that is stored of your visit, as text (JSON).</source>
        <translation>يرجى قراءة الرمز بهاتفك: فيه كل ما هو محفوظ عن زيارتك كنص (JSON).</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>الرمز %1 من %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>الرمز السابق</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>الرمز التالي</translation>
    </message>
    <message>
        <source>It is printed. Please fetch the paper at once.</source>
        <translation>تمت الطباعة. يرجى أخذ الورقة فورًا.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your data as a QR code, %1 of %2</source>
        <translation>بياناتك كرمز QR، %1 من %2</translation>
    </message>
    <message>
        <source>Your data as a QR code</source>
        <translation>بياناتك كرمز QR</translation>
    </message>
</context>
<context>
    <name>MyWithdrawal</name>
    <message>
        <source>Without any agreement your whole visit is erased here at once, and nobody can bring it back.</source>
        <translation>دون أي موافقة تُحذف زيارتك كلها هنا فورًا، ولا يستطيع أحد استعادتها.</translation>
    </message>
    <message>
        <source>Whom you visit is deleted from what is stored of your visit.</source>
        <translation>يُحذف اسم من تزوره مما هو محفوظ عن زيارتك.</translation>
    </message>
    <message>
        <source>From now on you are counted in the roll call without your name.</source>
        <translation>من الآن تُحسب في قائمة الحاضرين بلا اسم.</translation>
    </message>
    <message>
        <source>Your visit is kept for contact tracing alone, and you have left: so it is erased at once.</source>
        <translation>تُحفظ زيارتك لتتبع المخالطين فقط، وقد غادرت: لذلك تُحذف فورًا.</translation>
    </message>
    <message>
        <source>Your phone number, your e-mail and whom you visit are deleted at once.</source>
        <translation>يُحذف رقم هاتفك وبريدك الإلكتروني واسم من تزوره فورًا.</translation>
    </message>
    <message>
        <source>Your phone number and your e-mail are deleted at once.</source>
        <translation>يُحذف رقم هاتفك وبريدك الإلكتروني فورًا.</translation>
    </message>
    <message>
        <source>The pass ends with it: withdraw anything else first, or choose all of them.</source>
        <translation>ينتهي التصريح بذلك: اسحب أي شيء آخر أولًا، أو اختر الكل.</translation>
    </message>
    <message>
        <source>The rest is kept only until you leave. Your exit number goes on working; this pass opens nothing any more.</source>
        <translation>يُحفظ الباقي حتى مغادرتك فقط. يبقى رقم خروجك صالحًا؛ ولم يعد هذا التصريح يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw contact tracing?</source>
        <translation>هل تريد سحب الموافقة على تتبع المخالطين؟</translation>
    </message>
    <message>
        <source>Withdraw telling whom you visit?</source>
        <translation>هل تريد سحب الموافقة على إبلاغ من تزوره؟</translation>
    </message>
    <message>
        <source>Withdraw the roll call?</source>
        <translation>هل تريد سحب الموافقة على قائمة الحاضرين؟</translation>
    </message>
    <message>
        <source>Withdraw all agreements?</source>
        <translation>هل تريد سحب كل الموافقات؟</translation>
    </message>
</context>
<context>
    <name>NoticeChanges</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>ما تغيّر منذ %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>The notice is not written in this language. It is shown here as it is: %1.</source>
        <translation>البيان غير مكتوب بهذه اللغة. يُعرض هنا كما هو: %1.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Adults with you</source>
        <translation>بالغون معك</translation>
    </message>
    <message>
        <source>Children under 13</source>
        <translation>الأطفال دون 13 عامًا</translation>
    </message>
    <message>
        <source>Children are only counted. Do not write their names.</source>
        <translation>يُحسب عدد الأطفال فقط. لا تُكتب أسماؤهم.</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>Your pass as a QR code</source>
        <translation>تصريح زيارتك كرمز QR</translation>
    </message>
    <message>
        <source>Your card as a QR code</source>
        <translation>بطاقتك كرمز QR</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>تصريح زيارتك</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>بطاقتك</translation>
    </message>
    <message>
        <source>Take a picture of it. The pass is yours alone, and you can also sign out with it.</source>
        <translation>يرجى التقاط صورة له. هذا التصريح لك وحدك، ويمكنك أيضًا تسجيل خروجك به.</translation>
    </message>
    <message>
        <source>Take a picture of it. Next time, hold it to the scanner and the form is filled in. Whoever has the picture can read your details; nothing of it is kept here.</source>
        <translation>يرجى التقاط صورة لها. في المرة القادمة قرّبها من الماسح فتُملأ الاستمارة. من يملك الصورة يستطيع قراءة بياناتك؛ ولا يُحفظ منها شيء هنا.</translation>
    </message>
</context>
<context>
    <name>PassCheck</name>
    <message>
        <source>Is it you?</source>
        <translation>هل هذا أنت؟</translation>
    </message>
    <message>
        <source>Type your e-mail address up to the @, as you gave it here.</source>
        <translation>يرجى كتابة بريدك الإلكتروني حتى علامة @ كما ذكرته هنا.</translation>
    </message>
    <message>
        <source>Type the last four digits of the phone number that you gave here.</source>
        <translation>يرجى كتابة آخر أربعة أرقام من رقم الهاتف الذي ذكرته هنا.</translation>
    </message>
    <message>
        <source>Last four digits: %1</source>
        <translation>آخر أربعة أرقام: %1</translation>
    </message>
    <message>
        <source>E-mail up to the @</source>
        <translation>البريد الإلكتروني حتى @</translation>
    </message>
    <message>
        <source>I gave a phone number</source>
        <translation>ذكرت رقم هاتف</translation>
    </message>
    <message>
        <source>I gave an e-mail address only</source>
        <translation>ذكرت بريدًا إلكترونيًا فقط</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PassCode</name>
    <message>
        <source>My data</source>
        <translation>بياناتي</translation>
    </message>
    <message>
        <source>Type the characters under the code of your pass.</source>
        <translation>يرجى كتابة الرموز التي تحت رمز تصريحك.</translation>
    </message>
    <message>
        <source>Hold your pass up to the scanner or the camera. Then you see what is stored of your visit, and can correct it, take it along or erase it.</source>
        <translation>يرجى تقريب تصريحك من الماسح أو الكاميرا. سترى عندئذ ما هو محفوظ عن زيارتك، ويمكنك تصحيحه أو أخذه معك أو حذفه.</translation>
    </message>
    <message>
        <source>Hold your pass up to the scanner. Then you see what is stored of your visit, and can correct it, take it along or erase it.</source>
        <translation>يرجى تقريب تصريحك من الماسح. سترى عندئذ ما هو محفوظ عن زيارتك، ويمكنك تصحيحه أو أخذه معك أو حذفه.</translation>
    </message>
    <message>
        <source>Your pass is lost? The reception can do all of this with you.</source>
        <translation>هل ضاع تصريحك؟ يستطيع الاستقبال فعل كل ذلك معك.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Type the pass</source>
        <translation>كتابة التصريح</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PassGroups</name>
    <message>
        <source>Group %1 of %2</source>
        <translation>المجموعة %1 من %2</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Taken in. From now on everybody types a short name to unlock.</source>
        <translation>تمت الإضافة. من الآن يكتب الجميع اسمًا مختصرًا لفتح القفل.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>تمت الإزالة.</translation>
    </message>
    <message>
        <source>Taken out. Make a new recovery sheet now.</source>
        <translation>تمت الإزالة. يرجى إعداد ورقة استرداد جديدة الآن.</translation>
    </message>
    <message>
        <source>The new recovery sheet is the good one now. Destroy the old one: it opens nothing any more.</source>
        <translation>ورقة الاسترداد الجديدة هي الصالحة الآن. يرجى إتلاف القديمة: لم تعد تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>تغيّرت عبارة مرورك.</translation>
    </message>
    <message>
        <source>Only one person has the role lead: what happens to her happens to this location. Take in another one.</source>
        <translation>لشخص واحد فقط دور المسؤول: ما يحدث له يحدث لهذا الموقع. يرجى إضافة شخص آخر.</translation>
    </message>
    <message>
        <source>Who may unlock here. No visitor is named.</source>
        <translation>من يحق له فتح القفل هنا. لا يُذكر اسم أي زائر.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Last in the log</source>
        <translation>آخر قيد في السجل</translation>
    </message>
    <message>
        <source>last in the log: %1</source>
        <translation>آخر قيد في السجل: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>عبارة مروري</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>ورقة استرداد جديدة</translation>
    </message>
    <message>
        <source>Take somebody in</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>taken out %1</source>
        <translation>أُزيل %1</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>So that we can reach you if somebody here was infectious. You may say no and come in all the same.</source>
        <translation>لنتمكن من الاتصال بك إذا كان أحد هنا مصابًا بعدوى. يمكنك الرفض والدخول مع ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>I agree that my visit is kept for %n day(s) for contact tracing.</source>
        <translation>
            <numerusform>أوافق على حفظ زيارتي لتتبع المخالطين.</numerusform>
            <numerusform>أوافق على حفظ زيارتي لمدة يوم واحد لتتبع المخالطين.</numerusform>
            <numerusform>أوافق على حفظ زيارتي لمدة يومين لتتبع المخالطين.</numerusform>
            <numerusform>أوافق على حفظ زيارتي لمدة %n أيام لتتبع المخالطين.</numerusform>
            <numerusform>أوافق على حفظ زيارتي لمدة %n يومًا لتتبع المخالطين.</numerusform>
            <numerusform>أوافق على حفظ زيارتي لمدة %n يوم لتتبع المخالطين.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that nobody is forgotten in a fire. Without it you are counted without a name.</source>
        <translation>حتى لا يُنسى أحد عند نشوب حريق. إن لم توافق تُحسب بلا اسم.</translation>
    </message>
    <message>
        <source>My name may stand on the roll call while I am in the building.</source>
        <translation>يجوز أن يظهر اسمي في قائمة الحاضرين ما دمت في المبنى.</translation>
    </message>
    <message>
        <source>You get a pass with which you can see, correct and erase your visit.</source>
        <translation>تحصل على تصريح يمكنك به رؤية زيارتك وتصحيحها وحذفها.</translation>
    </message>
    <message>
        <source>Without contact tracing you get an exit number only, and everything is deleted when you leave.</source>
        <translation>دون تتبع المخالطين تحصل على رقم خروج فقط، ويُحذف كل شيء عند مغادرتك.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>At %1. Read again after somebody came or left.</source>
        <translation>عند %1. يرجى إعادة القراءة بعد وصول أحد أو مغادرته.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) cannot be read: somebody may be missing here.</source>
        <translation>
            <numerusform>لا زيارات تتعذّر قراءتها.</numerusform>
            <numerusform>لا يمكن قراءة زيارة واحدة: قد ينقص هنا أحد.</numerusform>
            <numerusform>لا يمكن قراءة زيارتين: قد ينقص هنا أحد.</numerusform>
            <numerusform>لا يمكن قراءة %n زيارات: قد ينقص هنا أحد.</numerusform>
            <numerusform>لا يمكن قراءة %n زيارة: قد ينقص هنا أحد.</numerusform>
            <numerusform>لا يمكن قراءة %n زيارة: قد ينقص هنا أحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the building</source>
        <translation>
            <numerusform>لا أحد في المبنى</numerusform>
            <numerusform>شخص واحد في المبنى</numerusform>
            <numerusform>شخصان في المبنى</numerusform>
            <numerusform>%n أشخاص في المبنى</numerusform>
            <numerusform>%n شخصًا في المبنى</numerusform>
            <numerusform>%n شخص في المبنى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على أحد</numerusform>
            <numerusform>عُثر على واحد</numerusform>
            <numerusform>عُثر على اثنين</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, or not after all</source>
        <translation>عُثر عليه، أو لم يُعثر</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>لا أحد في المبنى.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>تفقد الحاضرين</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print on labels</source>
        <translation>طباعة على ملصقات</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>في المبنى</translation>
    </message>
    <message>
        <source>Not seen leaving, closed at %1</source>
        <translation>لم تُرَ المغادرة، أُغلقت عند %1</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>غادر عند %1</translation>
    </message>
</context>
<context>
    <name>SetupPerson</name>
    <message>
        <source>Set up this location</source>
        <translation>إعداد هذا الموقع</translation>
    </message>
    <message>
        <source>As visitors read it at the top of the screen</source>
        <translation>كما يقرؤه الزوار أعلى الشاشة</translation>
    </message>
    <message>
        <source>Name of the location</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>Languages, in the order visitors see them</source>
        <translation>اللغات، بالترتيب الذي يراه الزوار</translation>
    </message>
    <message>
        <source>A few letters, typed when there are several of you</source>
        <translation>بضعة أحرف، تُكتب عندما تكونون أكثر من شخص</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>اسمك المختصر</translation>
    </message>
    <message>
        <source>Stands on each report that you make</source>
        <translation>يظهر في كل تقرير تُعدّه</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>اسمك الكامل</translation>
    </message>
    <message>
        <source>At least 12 characters. Nobody else may know it, not even IT.</source>
        <translation>12 حرفًا على الأقل. يجب ألا يعرفها أحد غيرك، ولا حتى قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Your recovery sheet</source>
        <translation>ورقة الاسترداد الخاصة بك</translation>
    </message>
    <message>
        <source>If all passphrases or the keys of this machine are lost, only this sheet opens the visits. Print it or write it down, and lock it away. It is not shown again.</source>
        <translation>إذا ضاعت كل عبارات المرور أو مفاتيح هذا الجهاز، فلا يفتح الزيارات إلا هذه الورقة. يرجى طباعتها أو نسخها بخط اليد وحفظها في مكان مقفل. لن تُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>المجموعة %1: %2</translation>
    </message>
    <message>
        <source>Fingerprint of your key: %1</source>
        <translation>بصمة مفتاحك: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>هي عندي على الورق</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>SetupTyped</name>
    <message>
        <source>Read from your sheet</source>
        <translation>اقرأ من ورقتك</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>فتح الكشك</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation>عرض الورقة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Shut</name>
    <message>
        <source>Please see the reception.</source>
        <translation>يرجى مراجعة الاستقبال.</translation>
    </message>
    <message>
        <source>Visits cannot be registered on this screen right now.</source>
        <translation>لا يمكن تسجيل الزيارات على هذه الشاشة الآن.</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>Everything on the screen is wiped in %n second(s).</source>
        <translation>
            <numerusform>يُمسح كل ما على الشاشة الآن.</numerusform>
            <numerusform>يُمسح كل ما على الشاشة بعد ثانية واحدة.</numerusform>
            <numerusform>يُمسح كل ما على الشاشة بعد ثانيتين.</numerusform>
            <numerusform>يُمسح كل ما على الشاشة بعد %n ثوانٍ.</numerusform>
            <numerusform>يُمسح كل ما على الشاشة بعد %n ثانية.</numerusform>
            <numerusform>يُمسح كل ما على الشاشة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>StoredCard</name>
    <message>
        <source>Contact tracing</source>
        <translation>تتبع المخالطين</translation>
    </message>
    <message>
        <source>Telling whom you visit</source>
        <translation>إبلاغ من تزوره</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>تفقد الحاضرين</translation>
    </message>
    <message>
        <source>%1 – signed out by yourself</source>
        <translation>%1 – سجّلتَه بنفسك</translation>
    </message>
    <message>
        <source>%1 – noted by the reception</source>
        <translation>%1 – سجّله الاستقبال</translation>
    </message>
    <message>
        <source>%1 – closed automatically, for nobody noted it</source>
        <translation>%1 – أُغلقت تلقائيًا لأن أحدًا لم يسجّله</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>لم تعد قراءته ممكنة</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>رقم الجوال</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>You visit</source>
        <translation>تزور</translation>
    </message>
    <message>
        <source>In your party</source>
        <translation>في مجموعتك</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>لا بالغين</numerusform>
            <numerusform>بالغ واحد</numerusform>
            <numerusform>بالغان</numerusform>
            <numerusform>%n بالغين</numerusform>
            <numerusform>%n بالغًا</numerusform>
            <numerusform>%n بالغ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>لا أطفال</numerusform>
            <numerusform>طفل واحد</numerusform>
            <numerusform>طفلان</numerusform>
            <numerusform>%n أطفال</numerusform>
            <numerusform>%n طفلًا</numerusform>
            <numerusform>%n طفل</numerusform>
        </translation>
    </message>
    <message>
        <source>You came</source>
        <translation>وصلتَ</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>غادرتَ</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>وافقتَ على</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>بيان الخصوصية</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>الإصدار %1، %2</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّم إلى</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>يُحذف في</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>تتبع المخالطين</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>through a contact</source>
        <translation>عبر مخالط</translation>
    </message>
    <message>
        <source>%1, certain %2 minutes, possible %3 minutes, %4: %5</source>
        <translation>%1، مؤكد %2 دقيقة، محتمل %3 دقيقة، %4: %5</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 دقيقة</translation>
    </message>
    <message>
        <source>%1, not seen leaving, possibly until %2</source>
        <translation>%1، لم تُرَ المغادرة، ربما حتى %2</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>For those who work here. What you open is noted in the log.</source>
        <translation>لمن يعملون هنا. ما تفتحه يُسجَّل في السجل.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>%1, closed automatically</source>
        <translation>%1، أُغلقت تلقائيًا</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>لا يزال هنا</translation>
    </message>
    <message>
        <source>Damaged, cannot be opened</source>
        <translation>تالفة، لا يمكن فتحها</translation>
    </message>
</context>
<context>
    <name>VisitorFields</name>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>So that we can reach you if somebody was infectious</source>
        <translation>لنتمكن من الاتصال بك إذا كان أحد مصابًا بعدوى</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>رقم الجوال</translation>
    </message>
    <message>
        <source>If you would rather be reached there</source>
        <translation>إن كنت تفضّل الاتصال به</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Two letters suggest names</source>
        <translation>حرفان يقترحان أسماء</translation>
    </message>
    <message>
        <source>Please type the whole name</source>
        <translation>يرجى كتابة الاسم الكامل</translation>
    </message>
    <message>
        <source>Please type the whole name, or ask the reception</source>
        <translation>يرجى كتابة الاسم الكامل أو سؤال الاستقبال</translation>
    </message>
    <message>
        <source>Whom do you visit?</source>
        <translation>من تزور؟</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome.</source>
        <translation>أهلًا وسهلًا.</translation>
    </message>
    <message>
        <source>Register your visit. It takes less than half a minute.</source>
        <translation>سجّل زيارتك. يستغرق ذلك أقل من نصف دقيقة.</translation>
    </message>
    <message>
        <source>Register arrival</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>I am arriving</source>
        <translation>أنا قادم</translation>
    </message>
    <message>
        <source>Register departure</source>
        <translation>تسجيل المغادرة</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>أنا مغادر</translation>
    </message>
</context>
<context>
    <name>WhyForm</name>
    <message>
        <source>Why do you need the names?</source>
        <translation>لماذا تحتاج إلى الأسماء؟</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>تتبع المخالطين</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>تفقد الحاضرين</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>تفتيش</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>No names here: this stays in the log.</source>
        <translation>بلا أسماء هنا: هذا يبقى في السجل.</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>ملاحظة (اختياري)</translation>
    </message>
    <message>
        <source>Case number (if there is one)</source>
        <translation>رقم القضية (إن وُجد)</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>The location was set up.</source>
        <translation>أُعدّ الموقع.</translation>
    </message>
    <message>
        <source>Settings were changed that visitors are told of.</source>
        <translation>تغيّرت إعدادات يُبلَّغ بها الزوار.</translation>
    </message>
    <message>
        <source>The keys were removed from this machine: what is stored stays sealed.</source>
        <translation>أُزيلت المفاتيح من هذا الجهاز: ما هو محفوظ يبقى مختومًا.</translation>
    </message>
    <message>
        <source>A privacy notice was published.</source>
        <translation>نُشر بيان خصوصية.</translation>
    </message>
    <message>
        <source>The first person came, with the recovery sheet.</source>
        <translation>جاء أول شخص، ومعه ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>Somebody was taken in.</source>
        <translation>أُضيف شخص.</translation>
    </message>
    <message>
        <source>Somebody was taken out.</source>
        <translation>أُزيل شخص.</translation>
    </message>
    <message>
        <source>A passphrase was changed.</source>
        <translation>تغيّرت عبارة مرور.</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried.</source>
        <translation>جُرّبت عبارة مرور خاطئة.</translation>
    </message>
    <message>
        <source>A new recovery sheet took the place of the old one.</source>
        <translation>حلّت ورقة استرداد جديدة محل القديمة.</translation>
    </message>
    <message>
        <source>The recovery sheet was tried.</source>
        <translation>جُرّبت ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>The location was recovered with its sheet, and somebody was taken in.</source>
        <translation>استُرد الموقع بورقته، وأُضيف شخص.</translation>
    </message>
    <message>
        <source>The device&apos;s own key was lost and made anew.</source>
        <translation>ضاع مفتاح الجهاز نفسه وأُنشئ من جديد.</translation>
    </message>
    <message>
        <source>The keyring&apos;s note of the log was lost.</source>
        <translation>ضاع ما كانت سلسلة المفاتيح تعرفه عن السجل.</translation>
    </message>
    <message>
        <source>The keys of these days were lost.</source>
        <translation>ضاعت مفاتيح هذه الأيام.</translation>
    </message>
    <message>
        <source>The keys of so many holds were lost.</source>
        <translation>ضاع هذا العدد من مفاتيح التحفّظ.</translation>
    </message>
    <message>
        <source>The visits of the last days were opened.</source>
        <translation>فُتحت زيارات الأيام الأخيرة.</translation>
    </message>
    <message>
        <source>The roll call was opened.</source>
        <translation>فُتحت قائمة الحاضرين.</translation>
    </message>
    <message>
        <source>The report was opened.</source>
        <translation>فُتح التقرير.</translation>
    </message>
    <message>
        <source>What was opened in this line was printed.</source>
        <translation>طُبع ما فُتح في هذا السطر.</translation>
    </message>
    <message>
        <source>What was opened in this line was sealed to this key, to leave in a file.</source>
        <translation>ما فُتح في هذا السطر خُتم لهذا المفتاح ليخرج في ملف.</translation>
    </message>
    <message>
        <source>Contacts were traced.</source>
        <translation>جرى تتبع المخالطين.</translation>
    </message>
    <message>
        <source>Visits noted elsewhere were entered.</source>
        <translation>أُدخلت زيارات دُوّنت في مكان آخر.</translation>
    </message>
    <message>
        <source>The visits of each day were counted, without names.</source>
        <translation>عُدّت زيارات كل يوم دون أسماء.</translation>
    </message>
    <message>
        <source>A visitor was registered at the desk, on her behalf.</source>
        <translation>سُجّل زائر في الاستقبال نيابةً عنه.</translation>
    </message>
    <message>
        <source>A visit was ended at the desk.</source>
        <translation>أُنهيت زيارة في الاستقبال.</translation>
    </message>
    <message>
        <source>A visit was seen.</source>
        <translation>اطُّلع على زيارة.</translation>
    </message>
    <message>
        <source>What is kept of a visit was taken along.</source>
        <translation>أُخذ ما هو محفوظ عن زيارة.</translation>
    </message>
    <message>
        <source>A visit was corrected.</source>
        <translation>صُححت زيارة.</translation>
    </message>
    <message>
        <source>A visit was erased.</source>
        <translation>حُذفت زيارة.</translation>
    </message>
    <message>
        <source>The agreement to tracing was withdrawn.</source>
        <translation>سُحبت الموافقة على التتبع.</translation>
    </message>
    <message>
        <source>The agreement to tell the host was withdrawn.</source>
        <translation>سُحبت الموافقة على إبلاغ المضيف.</translation>
    </message>
    <message>
        <source>The agreement to the roll call was withdrawn.</source>
        <translation>سُحبت الموافقة على قائمة الحاضرين.</translation>
    </message>
    <message>
        <source>A visit was opened, and what was asked was refused.</source>
        <translation>فُتحت زيارة ورُفض ما طُلب.</translation>
    </message>
    <message>
        <source>A pass was blocked for an hour after three wrong tries.</source>
        <translation>أُوقف تصريح لمدة ساعة بعد ثلاث محاولات خاطئة.</translation>
    </message>
    <message>
        <source>A visit was handed over.</source>
        <translation>سُلّمت زيارة للغير.</translation>
    </message>
    <message>
        <source>Visits were put on hold.</source>
        <translation>جرى التحفّظ على زيارات.</translation>
    </message>
    <message>
        <source>The hold was approved by the second person.</source>
        <translation>وافق الشخص الثاني على التحفّظ.</translation>
    </message>
    <message>
        <source>The end of a hold was moved.</source>
        <translation>نُقلت نهاية تحفّظ.</translation>
    </message>
    <message>
        <source>The hold&apos;s new end was approved by the second person.</source>
        <translation>وافق الشخص الثاني على النهاية الجديدة للتحفّظ.</translation>
    </message>
    <message>
        <source>The visits on a hold were opened.</source>
        <translation>فُتحت زيارات أحد التحفّظات.</translation>
    </message>
    <message>
        <source>A hold has ended.</source>
        <translation>انتهى تحفّظ.</translation>
    </message>
    <message>
        <source>The days up to this one were deleted.</source>
        <translation>حُذفت الأيام حتى هذا اليوم.</translation>
    </message>
    <message>
        <source>The clock jumped ahead: nothing is deleted until it is sure.</source>
        <translation>قفزت الساعة إلى الأمام: لن يُحذف شيء حتى يتأكد ذلك.</translation>
    </message>
    <message>
        <source>The clock went back.</source>
        <translation>رجعت الساعة إلى الوراء.</translation>
    </message>
    <message>
        <source>The clock is right again.</source>
        <translation>الساعة صحيحة من جديد.</translation>
    </message>
    <message>
        <source>A lead confirmed the clock.</source>
        <translation>أكّد مسؤول الساعة.</translation>
    </message>
    <message>
        <source>A second person confirmed the clock.</source>
        <translation>أكّد شخص ثانٍ الساعة.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>أُعدّت نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Visits were put back from a backup.</source>
        <translation>استُرجعت زيارات من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Lines that the keyring knew of are gone: an old store was put back, or the keyring&apos;s note was spoilt.</source>
        <translation>فُقدت أسطر كانت سلسلة المفاتيح تعرفها: أُعيد مخزن قديم، أو فسد ما كانت سلسلة المفاتيح تعرفه.</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>The disk with the store is encrypted.</source>
        <translation>القرص الذي عليه المخزن مشفّر.</translation>
    </message>
    <message>
        <source>The disk with the store is not encrypted: whoever takes it out has the keyring&apos;s files and the store. Encrypt it (LUKS, BitLocker, FileVault).</source>
        <translation>القرص الذي عليه المخزن غير مشفّر: من يُخرجه يملك ملفات سلسلة المفاتيح والمخزن. يرجى تشفيره (LUKS أو BitLocker أو FileVault).</translation>
    </message>
    <message>
        <source>Whether the disk with the store is encrypted cannot be told from here. Please check it by hand.</source>
        <translation>لا يمكن من هنا معرفة ما إذا كان القرص الذي عليه المخزن مشفّرًا. يرجى التحقق من ذلك يدويًا.</translation>
    </message>
    <message>
        <source>No memory is written to a disk in clear.</source>
        <translation>لا تُكتب الذاكرة على قرص دون تشفير.</translation>
    </message>
    <message>
        <source>The swap space {file} is not encrypted: memory may be written there in clear. Encrypt it.</source>
        <translation>مساحة التبديل {file} غير مشفّرة: قد تُكتب الذاكرة فيها دون تشفير. يرجى تشفيرها.</translation>
    </message>
    <message>
        <source>Store and keyring belong to the account that runs this.</source>
        <translation>المخزن وسلسلة المفاتيح ملك للحساب الذي يشغّل هذا.</translation>
    </message>
    <message>
        <source>The store belongs to the account {owner}, and this was started by another one, which has not its keyring. Start every command as {owner}.</source>
        <translation>المخزن للحساب {owner}، وقد شُغّل هذا من حساب آخر ليست لديه سلسلة مفاتيحه. يرجى تشغيل كل أمر باسم {owner}.</translation>
    </message>
    <message>
        <source>Only the account itself can read the files.</source>
        <translation>لا يستطيع قراءة الملفات إلا الحساب نفسه.</translation>
    </message>
    <message>
        <source>Other accounts can get at {file}. Take their rights away (chmod go= on it).</source>
        <translation>تستطيع حسابات أخرى الوصول إلى {file}. يرجى سحب حقوقها (chmod go= عليه).</translation>
    </message>
    <message>
        <source>There is room on the disk: {free} MB.</source>
        <translation>توجد مساحة على القرص: {free} MB.</translation>
    </message>
    <message>
        <source>The disk has only {free} MB left. Please make room.</source>
        <translation>لم يبقَ على القرص إلا {free} MB. يرجى إخلاء مساحة.</translation>
    </message>
    <message>
        <source>The disk has only {free} MB left: soon nobody can check in. Please make room.</source>
        <translation>لم يبقَ على القرص إلا {free} MB: قريبًا لن يستطيع أحد تسجيل الوصول. يرجى إخلاء مساحة.</translation>
    </message>
    <message>
        <source>The program&apos;s log can be written.</source>
        <translation>يمكن الكتابة في سجل البرنامج.</translation>
    </message>
    <message>
        <source>The program&apos;s log cannot be written. Look at the folder {file}.</source>
        <translation>لا يمكن الكتابة في سجل البرنامج. يرجى فحص المجلد {file}.</translation>
    </message>
    <message>
        <source>The printer {printer} takes jobs.</source>
        <translation>الطابعة {printer} تقبل المهام.</translation>
    </message>
    <message>
        <source>No printer is set up, so no report comes on paper. Add one, and name it in the settings.</source>
        <translation>لم تُعدّ أي طابعة، فلا يُطبع أي تقرير على الورق. يرجى إضافة طابعة وذكرها في الإعدادات.</translation>
    </message>
    <message>
        <source>The printer {printer} of the settings is not there. Add it, or name another one in the settings.</source>
        <translation>الطابعة {printer} المذكورة في الإعدادات غير موجودة. يرجى إضافتها أو ذكر طابعة أخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>The printer {printer} is stopped or refuses jobs. Look at it, then start its queue again.</source>
        <translation>الطابعة {printer} متوقفة أو ترفض المهام. يرجى فحصها ثم تشغيل قائمة انتظارها من جديد.</translation>
    </message>
    <message>
        <source>The printer cannot be asked from here. Please print a test page.</source>
        <translation>لا يمكن الاستعلام عن الطابعة من هنا. يرجى طباعة صفحة اختبار.</translation>
    </message>
    <message>
        <source>Printed pages are not kept by the print server.</source>
        <translation>لا يحتفظ خادم الطباعة بالصفحات المطبوعة.</translation>
    </message>
    <message>
        <source>The print server keeps a copy of printed pages, with their names. Write `PreserveJobFiles No` into cupsd.conf and start CUPS again.</source>
        <translation>يحتفظ خادم الطباعة بنسخة من الصفحات المطبوعة وفيها الأسماء. يرجى كتابة `PreserveJobFiles No` في cupsd.conf وتشغيل CUPS من جديد.</translation>
    </message>
    <message>
        <source>Whether the print server keeps copies of printed pages cannot be told from here. Please check PreserveJobFiles, or the spooler&apos;s setting to keep documents.</source>
        <translation>لا يمكن من هنا معرفة ما إذا كان خادم الطباعة يحتفظ بنسخ من الصفحات المطبوعة. يرجى التحقق من PreserveJobFiles أو من إعداد الاحتفاظ بالمستندات في قائمة الطباعة.</translation>
    </message>
    <message>
        <source>The settings use no camera.</source>
        <translation>لا تستعمل الإعدادات كاميرا.</translation>
    </message>
    <message>
        <source>A camera is there.</source>
        <translation>توجد كاميرا.</translation>
    </message>
    <message>
        <source>The settings use a camera, and none is there. Plug it in, or set camera.use = false.</source>
        <translation>تستعمل الإعدادات كاميرا ولا توجد أي كاميرا. يرجى توصيلها أو ضبط camera.use = false.</translation>
    </message>
    <message>
        <source>The camera cannot be asked from here. Please hold a badge before it.</source>
        <translation>لا يمكن الاستعلام عن الكاميرا من هنا. يرجى وضع بطاقة زائر أمامها.</translation>
    </message>
    <message>
        <source>The screen is {width} mm wide.</source>
        <translation>عرض الشاشة {width} mm.</translation>
    </message>
    <message>
        <source>The screen says that it is {width} mm wide, the settings say {set}. Please measure it: buttons get their size by screen.width_mm.</source>
        <translation>تذكر الشاشة أن عرضها {width} mm، وتذكر الإعدادات {set}. يرجى قياسه: يتحدد حجم الأزرار بحسب screen.width_mm.</translation>
    </message>
    <message>
        <source>No screen says how wide it is. Please measure it, and set screen.width_mm in the settings.</source>
        <translation>لا تذكر أي شاشة عرضها. يرجى قياسه وضبط screen.width_mm في الإعدادات.</translation>
    </message>
    <message>
        <source>The clock is right: {now}.</source>
        <translation>الساعة صحيحة: {now}.</translation>
    </message>
    <message>
        <source>The clock ({now}) jumped ahead of what was believed: nothing is deleted. Set it right, or let a lead confirm it with `innom clock confirm`.</source>
        <translation>قفزت الساعة ({now}) إلى ما بعد الوقت المتوقع: لن يُحذف شيء. يرجى ضبطها أو أن يؤكدها أحد المسؤولين بالأمر `innom clock confirm`.</translation>
    </message>
    <message>
        <source>The clock is behind what it has shown before ({now}). Set it right, or let a lead confirm it with `innom clock confirm`.</source>
        <translation>الساعة متأخرة عما أظهرته من قبل ({now}). يرجى ضبطها أو أن يؤكدها أحد المسؤولين بالأمر `innom clock confirm`.</translation>
    </message>
    <message>
        <source>Deletion is paused since {since}, for the clock is in doubt. Let a lead confirm the date with `innom clock confirm`.</source>
        <translation>الحذف موقوف منذ {since} لأن الساعة موضع شك. يرجى أن يؤكد أحد المسؤولين التاريخ بالأمر `innom clock confirm`.</translation>
    </message>
    <message>
        <source>Deletion is not paused.</source>
        <translation>الحذف غير موقوف.</translation>
    </message>
    <message>
        <source>A time server keeps the clock.</source>
        <translation>يضبط الساعةَ خادمُ وقت.</translation>
    </message>
    <message>
        <source>No time server keeps the clock. Switch one on (timedatectl set-ntp true).</source>
        <translation>لا يضبط الساعةَ أي خادم وقت. يرجى تفعيل واحد (timedatectl set-ntp true).</translation>
    </message>
    <message>
        <source>Whether a time server keeps the clock cannot be told. Please check it by hand.</source>
        <translation>لا يمكن معرفة ما إذا كان خادم وقت يضبط الساعة. يرجى التحقق من ذلك يدويًا.</translation>
    </message>
    <message>
        <source>The settings can be read: {site}.</source>
        <translation>يمكن قراءة الإعدادات: {site}.</translation>
    </message>
    <message>
        <source>The keyring answers and has the store&apos;s keys ({backend}).</source>
        <translation>سلسلة المفاتيح تجيب وفيها مفاتيح المخزن ({backend}).</translation>
    </message>
    <message>
        <source>The keyring was not asked: it is another account&apos;s.</source>
        <translation>لم يُستعلم عن سلسلة المفاتيح: هي لحساب آخر.</translation>
    </message>
    <message>
        <source>Every page of the store is as it was written.</source>
        <translation>كل صفحة من المخزن كما كُتبت.</translation>
    </message>
    <message>
        <source>The keyring has the key of each day that is kept: {days}.</source>
        <translation>في سلسلة المفاتيح مفتاح كل يوم محفوظ: {days}.</translation>
    </message>
    <message>
        <source>The keyring lacks the keys of {days} days: their visits cannot be opened. An older keyring was put back, or its files were changed.</source>
        <translation>تنقص سلسلةَ المفاتيح مفاتيحُ أيام عددها {days}: لا يمكن فتح زياراتها. أُعيدت سلسلة مفاتيح أقدم، أو تغيّرت ملفاتها.</translation>
    </message>
    <message>
        <source>Visits are kept {days} days.</source>
        <translation>عدد أيام حفظ الزيارات: {days}.</translation>
    </message>
    <message>
        <source>Visits are kept {days} days. Datatilsynet: normally at most ten. Have the reason in writing.</source>
        <translation>عدد أيام حفظ الزيارات: {days}. هيئة Datatilsynet: عشرة على الأكثر عادةً. يرجى تدوين السبب كتابةً.</translation>
    </message>
    <message>
        <source>All that is due is deleted. Next time: {next}.</source>
        <translation>حُذف كل ما حان حذفه. المرة القادمة: {next}.</translation>
    </message>
    <message>
        <source>Not all that is due is deleted. Start `innom purge`, and read what it answers.</source>
        <translation>لم يُحذف كل ما حان حذفه. يرجى تشغيل `innom purge` وقراءة ما يجيب به.</translation>
    </message>
    <message>
        <source>Deletion fails since {since}. Start `innom purge`, and read what it answers.</source>
        <translation>يفشل الحذف منذ {since}. يرجى تشغيل `innom purge` وقراءة ما يجيب به.</translation>
    </message>
    <message>
        <source>The log is whole. Lines: {lines}.</source>
        <translation>السجل سليم. الأسطر: {lines}.</translation>
    </message>
    <message>
        <source>The log is not as it was written, first at line {line}. `innom audit verify` says where else.</source>
        <translation>السجل ليس كما كُتب، وأول ذلك عند السطر {line}. يذكر `innom audit verify` بقية المواضع.</translation>
    </message>
    <message>
        <source>Persons with the role lead: {leads}.</source>
        <translation>الأشخاص الذين لهم دور المسؤول: {leads}.</translation>
    </message>
    <message>
        <source>Only one person has the role lead. Let her take in another: `innom staff add NAME --role lead`.</source>
        <translation>لشخص واحد فقط دور المسؤول. يرجى أن يضيف شخصًا آخر: `innom staff add NAME --role lead`.</translation>
    </message>
    <message>
        <source>Nobody has chosen a passphrase yet, so no visitor is taken. That is done there.</source>
        <translation>لم يختر أحد عبارة مرور بعد، فلا يُسجَّل أي زائر. يجري ذلك هناك.</translation>
    </message>
    <message>
        <source>What the recovery sheet opens is there.</source>
        <translation>ما تفتحه ورقة الاسترداد موجود.</translation>
    </message>
    <message>
        <source>What the recovery sheet opens is gone. Let a lead make a new sheet on the page People or with `innom staff sheet`.</source>
        <translation>ما تفتحه ورقة الاسترداد مفقود. يرجى أن يعدّ أحد المسؤولين ورقة جديدة في صفحة الأشخاص أو بالأمر `innom staff sheet`.</translation>
    </message>
    <message>
        <source>No alert waits.</source>
        <translation>لا تنبيهات معلّقة.</translation>
    </message>
    <message>
        <source>Alerts that wait: {alerts}. `innom alerts` lists them.</source>
        <translation>التنبيهات المعلّقة: {alerts}. يعرضها `innom alerts`.</translation>
    </message>
    <message>
        <source>No older copy of the store lies beside it.</source>
        <translation>لا توجد نسخة أقدم من المخزن بجانبه.</translation>
    </message>
    <message>
        <source>An older copy of the store lies beside it: {file}. Delete it when it is needed no more.</source>
        <translation>بجانب المخزن نسخة أقدم منه: {file}. يرجى حذفها عندما لا تعود هناك حاجة إليها.</translation>
    </message>
    <message>
        <source>The reserve for a full disk is there.</source>
        <translation>الاحتياطي لحالة امتلاء القرص موجود.</translation>
    </message>
    <message>
        <source>The reserve for a full disk is used up. It is laid again once there is room on the disk.</source>
        <translation>استُهلك الاحتياطي لحالة امتلاء القرص. يُنشأ من جديد عندما تتوفر مساحة على القرص.</translation>
    </message>
    <message>
        <source>Innom {innom}, store {schema}, Python {python}, SQLCipher {sqlcipher}, SQLite {sqlite}, OpenSSL {openssl}.</source>
        <translation>Innom {innom}، المخزن {schema}، Python {python}، SQLCipher {sqlcipher}، SQLite {sqlite}، OpenSSL {openssl}.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Contact tracing</source>
        <translation>تتبع المخالطين</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>تفقد الحاضرين</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>تفتيش</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>DEMO – invented visitors</source>
        <translation>عرض تجريبي – زوار خياليون</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُعدّ في</translation>
    </message>
    <message>
        <source>By</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>قيد السجل</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>رأس السلسلة</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>الأوقات حسب</translation>
    </message>
    <message>
        <source>Destroy by</source>
        <translation>يُتلف حتى</translation>
    </message>
    <message>
        <source>Log entry {number}, chain head {head}. Times in {zone}.</source>
        <translation>قيد السجل {number}، رأس السلسلة SHA-256 {head}. الأوقات حسب {zone}.</translation>
    </message>
    <message>
        <source>Destroy by {day}</source>
        <translation>يُتلف حتى {day}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>With these characters the visitor register of this location can be opened again when its computer is lost or broken and when everybody has forgotten the passphrase. Nobody can make them anew.</source>
        <translation>بهذه الرموز يمكن فتح سجل زوار هذا الموقع من جديد إذا ضاع حاسوبه أو تعطل ونسي الجميع عبارة المرور. لا يمكن لأحد إنشاؤها من جديد.</translation>
    </message>
    <message>
        <source>Keep this sheet in a safe, away from the computer. Do not copy, photograph or send it. Whoever holds it and the computer can read all visitors. After it has been used, a new sheet is made and this one is destroyed.</source>
        <translation>تُحفظ هذه الورقة في خزنة بعيدًا عن الحاسوب. لا تُنسخ ولا تُصوَّر ولا تُرسل. من يملكها مع الحاسوب يستطيع قراءة كل الزوار. بعد استعمالها تُعدّ ورقة جديدة وتُتلف هذه.</translation>
    </message>
    <message>
        <source>The same groups, for a scanner</source>
        <translation>المجموعات نفسها، للماسح الضوئي</translation>
    </message>
    <message>
        <source>DEMO – opens nothing</source>
        <translation>عرض تجريبي – لا تفتح شيئًا</translation>
    </message>
    <message>
        <source>To sign out, type this number at the screen or hold the code to the scanner:</source>
        <translation>لتسجيل الخروج يرجى كتابة هذا الرقم على الشاشة أو تقريب الرمز من الماسح:</translation>
    </message>
    <message>
        <source>This part may be worn. It signs out, and opens nothing.</source>
        <translation>يمكن حمل هذا الجزء ظاهرًا. يُسجَّل به الخروج ولا يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Pass slip</source>
        <translation>قسيمة تصريح الزيارة</translation>
    </message>
    <message>
        <source>Your pass</source>
        <translation>تصريح زيارتك</translation>
    </message>
    <message>
        <source>With it you see at the screen what is stored of your visit, correct it, take it along, withdraw your consent or erase it. You are asked for the last four digits of your phone number, or your e-mail address up to the @.</source>
        <translation>به ترى على الشاشة ما هو محفوظ عن زيارتك، ويمكنك تصحيحه أو أخذه معك أو سحب موافقتك أو حذفه. تُسأل عن آخر أربعة أرقام من رقم هاتفك أو عن بريدك الإلكتروني حتى علامة @.</translation>
    </message>
    <message>
        <source>Tear it off and keep it to yourself.</source>
        <translation>يرجى فصله والاحتفاظ به لنفسك.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted when you leave.</source>
        <translation>يُحذف كل ما يخص زيارتك عند مغادرتك.</translation>
    </message>
    <message>
        <source>Everything about your visit is deleted on {day}.</source>
        <translation>يُحذف كل شيء عن زيارتك في {day}.</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>أُعدّت لـ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What is stored of your visit</source>
        <translation>ما هو محفوظ عن زيارتك</translation>
    </message>
    <message>
        <source>Telling the host</source>
        <translation>إبلاغ المضيف</translation>
    </message>
    <message>
        <source>signed out by yourself</source>
        <translation>سجّلته بنفسك</translation>
    </message>
    <message>
        <source>noted by the reception</source>
        <translation>سجّله الاستقبال</translation>
    </message>
    <message>
        <source>Asked for with the pass of this visit.</source>
        <translation>طُلب بتصريح هذه الزيارة.</translation>
    </message>
    <message>
        <source>This paper is yours: please take it with you.</source>
        <translation>هذه الورقة لك: يرجى أخذها معك.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Privacy notice, version</source>
        <translation>بيان الخصوصية، الإصدار</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>محفوظة حتى</translation>
    </message>
    <message>
        <source>Kept by order of</source>
        <translation>محفوظة بأمر من</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّم إلى</translation>
    </message>
    <message>
        <source>Number of the visit</source>
        <translation>رقم الزيارة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>المضيف نفسه</translation>
    </message>
    <message>
        <source>Certain, min</source>
        <translation>مؤكد، دقيقة</translation>
    </message>
    <message>
        <source>Possible, min</source>
        <translation>محتمل، دقيقة</translation>
    </message>
    <message>
        <source>Who was here together</source>
        <translation>من كان هنا في الوقت نفسه</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>المخالطون</translation>
    </message>
    <message>
        <source>Who met a contact</source>
        <translation>من التقى مخالطًا</translation>
    </message>
    <message>
        <source>Visits: {visits}. Contacts, who shared at least {minutes} minutes with this person: {contacts}.</source>
        <translation>الزيارات: {visits}. المخالطون، أي من كان مع هذا الشخص {minutes} دقيقة على الأقل: {contacts}.</translation>
    </message>
    <message>
        <source>Certain: both were seen coming and leaving. Possible: nobody saw one of them leave, who may have been here until the time shown. A filled bar is certain, a dashed one possible.</source>
        <translation>مؤكد: سُجّل وصول الاثنين ومغادرتهما. محتمل: لم ير أحد مغادرة أحدهما، وربما بقي هنا حتى الوقت المذكور. الشريط الممتلئ مؤكد، والمتقطع محتمل.</translation>
    </message>
    <message>
        <source>Damaged entries that could not be read: {count}. Contacts may be missing here.</source>
        <translation>قيود تالفة تعذّرت قراءتها: {count}. قد ينقص هنا مخالطون.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Here on the same days, and no contact</source>
        <translation>هنا في الأيام نفسها وليس مخالطًا</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>البالغون</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>This entry is damaged and cannot be read ({id}).</source>
        <translation>هذا القيد تالف ولا يمكن قراءته ({id}).</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>لا يزال هنا</translation>
    </message>
    <message>
        <source>closed automatically</source>
        <translation>أُغلقت تلقائيًا</translation>
    </message>
    <message>
        <source>Visits of today</source>
        <translation>زيارات اليوم</translation>
    </message>
    <message>
        <source>Visits of the last {count} days</source>
        <translation>زيارات الأيام الأخيرة ({count})</translation>
    </message>
    <message>
        <source>no visits</source>
        <translation>لا زيارات</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>زيارة واحدة</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>عدد الزيارات: {count}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>تتمة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Receipt for what was handed over</source>
        <translation>إيصال بما سُلّم للغير</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>سُلّم إلى</translation>
    </message>
    <message>
        <source>This receipt names no visitor. The log of the location holds the same lines.</source>
        <translation>لا يذكر هذا الإيصال أي زائر. يحتوي سجل الموقع على القيود نفسها.</translation>
    </message>
    <message>
        <source>The visitors are told at once when they use their pass.</source>
        <translation>يُبلَّغ الزوار بذلك فورًا عند استعمال تصريحهم.</translation>
    </message>
    <message>
        <source>The visitors are told when they use their pass, from {day} on.</source>
        <translation>يُبلَّغ الزوار بذلك عند استعمال تصريحهم ابتداءً من {day}.</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>الزيارات في اليوم</translation>
    </message>
    <message>
        <source>How many visits were registered on each day that is over. Fewer than {fewest}, none too, are shown as &lt;{fewest}. A month is the sum of the days that show a number.</source>
        <translation>عدد الزيارات المسجلة في كل يوم انقضى. ما كان أقل من {fewest}، ولو لم توجد زيارة، يظهر هكذا: &lt;{fewest}. والشهر مجموع الأيام التي يظهر لها عدد.</translation>
    </message>
    <message>
        <source>No day with visits is over yet.</source>
        <translation>لم ينقضِ بعد أي يوم فيه زيارات.</translation>
    </message>
    <message>
        <source>Visits: {visits}. Days with {fewest} or more: {told}. Days with fewer: {untold}.</source>
        <translation>الزيارات: {visits}. أيام فيها {fewest} أو أكثر: {told}. أيام فيها أقل: {untold}.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>المُسلِّم</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Place, date, signature</source>
        <translation>المكان والتاريخ والتوقيع</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>ليس مخالطًا</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>الشخص المعني</translation>
    </message>
    <message>
        <source>Least minutes together</source>
        <translation>أقل عدد من الدقائق معًا</translation>
    </message>
    <message>
        <source>Visits that cannot be read</source>
        <translation>زيارات لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>لا يزالون هنا</translation>
    </message>
    <message>
        <source>Closed automatically</source>
        <translation>أُغلقت تلقائيًا</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Closed automatically: nobody saw this visitor leave; the time shown is the closing time.</source>
        <translation>أُغلقت تلقائيًا: لم ير أحد مغادرة هذا الزائر؛ الوقت المذكور هو وقت الإغلاق.</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>في المبنى</translation>
    </message>
    <message>
        <source>Closed automatically in the last 12 hours: nobody saw them leave, they may still be inside.</source>
        <translation>أُغلقت تلقائيًا في آخر 12 ساعة: لم ير أحد مغادرتهم، وربما ما زالوا في الداخل.</translation>
    </message>
    <message>
        <source>Not seen leaving</source>
        <translation>لم تُرَ مغادرتهم</translation>
    </message>
    <message>
        <source>Left in the last 15 minutes</source>
        <translation>غادروا في آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>People in the building: {count}</source>
        <translation>عدد الأشخاص في المبنى: {count}</translation>
    </message>
    <message>
        <source>Adults: {adults}. Children: {children}. Visits: {visits}, without a name: {nameless}.</source>
        <translation>البالغون: {adults}. الأطفال: {children}. الزيارات: {visits}، بلا اسم: {nameless}.</translation>
    </message>
    <message>
        <source>Entries that cannot be read, so that nobody is counted: {count}</source>
        <translation>قيود لا يمكن قراءتها فلم يُحسب أحد منها: {count}</translation>
    </message>
    <message>
        <source>Damaged entries of the last days that could not be read: {count}. Somebody may be missing here.</source>
        <translation>قيود تالفة من الأيام الأخيرة تعذّرت قراءتها: {count}. قد ينقص هنا أحد.</translation>
    </message>
    <message>
        <source>Who is not registered for contact tracing is deleted on leaving and at closing time, and stands in the first list only.</source>
        <translation>من لم يُسجَّل لتتبع المخالطين يُحذف عند المغادرة وعند وقت الإغلاق، ويظهر في القائمة الأولى فقط.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>سُجّل خروجه</translation>
    </message>
    <message>
        <source>Letters to contacts</source>
        <translation>رسائل إلى المخالطين</translation>
    </message>
    <message>
        <source>Log entry {number}, chain head {head}.</source>
        <translation>قيد السجل {number}، رأس السلسلة SHA-256 {head}.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Who came or left after the backup was made is not in it, nor what was corrected since.</source>
        <translation>ليس فيها من وصل أو غادر بعد إعداد النسخة الاحتياطية، ولا ما صُحح منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Whose visit was erased or who took an agreement back after the backup was made cannot be known: please erase these again.</source>
        <translation>لا يُعرف من حُذفت زيارته أو من سحب موافقته بعد إعداد النسخة الاحتياطية: يرجى الحذف من جديد.</translation>
    </message>
    <message>
        <source>Who was taken out of the staff after the backup was made belongs again: please take them out again.</source>
        <translation>من أُزيل من الموظفين بعد إعداد النسخة الاحتياطية أصبح منهم من جديد: يرجى إزالته مرة أخرى.</translation>
    </message>
    <message>
        <source>Visits that were kept until leaving only were not put back: whether these visitors have left cannot be known.</source>
        <translation>لم تُسترجع الزيارات المحفوظة حتى المغادرة فقط: لا يُعرف ما إذا كان هؤلاء الزوار قد غادروا.</translation>
    </message>
    <message>
        <source>Visits were corrected after the backup was made; one that was put back may say what it said before.</source>
        <translation>صُححت زيارات بعد إعداد النسخة الاحتياطية؛ قد يظهر في زيارة مسترجعة ما كان فيها من قبل.</translation>
    </message>
    <message>
        <source>The keys of some days are not in the backup: the visits of those days cannot be opened here.</source>
        <translation>مفاتيح بعض الأيام ليست في النسخة الاحتياطية: لا يمكن فتح زيارات تلك الأيام هنا.</translation>
    </message>
    <message>
        <source>The backup holds the keys of the days that are kept: until it is destroyed, whoever has it and the recovery sheet opens these days, also after they are deleted here. Take it for moving to another machine only, and destroy it then.</source>
        <translation>في النسخة الاحتياطية مفاتيح الأيام المحفوظة: إلى أن تُتلف، يستطيع من يملكها مع ورقة الاسترداد فتح هذه الأيام، حتى بعد حذفها هنا. تُستعمل للانتقال إلى جهاز آخر فقط، ثم يرجى إتلافها.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>Please write your name.</source>
        <translation>يرجى كتابة اسمك.</translation>
    </message>
    <message>
        <source>Please fill in this field.</source>
        <translation>يرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it to 100 characters.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره إلى 100 حرف.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be stored. Please type it again.</source>
        <translation>يوجد هنا رمز لا يمكن حفظه. يرجى الكتابة من جديد.</translation>
    </message>
    <message>
        <source>This holds a letter with too many accents. Please type it again.</source>
        <translation>يوجد هنا حرف عليه علامات كثيرة جدًا. يرجى الكتابة من جديد.</translation>
    </message>
    <message>
        <source>The field {field} must be text.</source>
        <translation>يجب أن يكون الحقل {field} نصًا.</translation>
    </message>
    <message>
        <source>A phone number has {least} to {most} digits and no letters. Please check it.</source>
        <translation>يتكون رقم الهاتف من {least} إلى {most} رقمًا بلا أحرف. يرجى التحقق منه.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Please check it.</source>
        <translation>عنوان البريد الإلكتروني غير كامل. يرجى التحقق منه.</translation>
    </message>
    <message>
        <source>To be traced we must be able to reach you: please give a phone number or an e-mail address.</source>
        <translation>لتتبع المخالطين يجب أن نتمكن من الاتصال بك: يرجى كتابة رقم هاتف أو بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>يجب أن يكون العدد من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>The purposes must be a list of tracing, host and roll_call.</source>
        <translation>يجب أن تكون الأغراض قائمة من tracing وhost وroll_call.</translation>
    </message>
    <message>
        <source>Nobody here is found under this name. Please choose a name that is suggested, ask the reception, or leave the field empty.</source>
        <translation>لم نجد أحدًا هنا بهذا الاسم. يرجى اختيار اسم مقترح، أو سؤال الاستقبال، أو ترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>The time in {field} is missing.</source>
        <translation>الوقت في {field} ناقص.</translation>
    </message>
    <message>
        <source>The time in {field} must be written as 2026-11-22T09:30:00+01:00.</source>
        <translation>يجب كتابة الوقت في {field} هكذا: 2026-11-22T09:30:00+01:00.</translation>
    </message>
    <message>
        <source>Please write the time as 09:30.</source>
        <translation>يرجى كتابة الوقت هكذا: 09:30.</translation>
    </message>
    <message>
        <source>Please write the day as 31.12.2027.</source>
        <translation>يرجى كتابة اليوم هكذا: 31.12.2027.</translation>
    </message>
    <message>
        <source>The time must have an offset such as +01:00.</source>
        <translation>يجب أن يتضمن الوقت فرقًا زمنيًا مثل +01:00.</translation>
    </message>
    <message>
        <source>The visit is older than the {days} days for which visits are kept.</source>
        <translation>الزيارة أقدم من مدة حفظ الزيارات بالأيام ({days}).</translation>
    </message>
    <message>
        <source>The time in {field} has not come yet.</source>
        <translation>الوقت في {field} لم يحن بعد.</translation>
    </message>
    <message>
        <source>The visit cannot end before it began.</source>
        <translation>لا يمكن أن تنتهي الزيارة قبل بدايتها.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>هذا ليس كائن JSON.</translation>
    </message>
    <message>
        <source>An exit number has four digits.</source>
        <translation>يتكون رقم الخروج من أربعة أرقام.</translation>
    </message>
    <message>
        <source>Nobody here has this exit number. Please check it, or ask the reception.</source>
        <translation>لا أحد هنا لديه رقم الخروج هذا. يرجى التحقق منه أو سؤال الاستقبال.</translation>
    </message>
    <message>
        <source>There is no free exit number. Please see the reception.</source>
        <translation>لا يوجد رقم خروج متاح. يرجى مراجعة الاستقبال.</translation>
    </message>
    <message>
        <source>This is not a code of ours. Please use your exit number, badge or pass.</source>
        <translation>هذا ليس رمزًا من رموزنا. يرجى استعمال رقم الخروج أو بطاقة الزائر أو تصريح الزيارة.</translation>
    </message>
    <message>
        <source>This is not a valid badge. Please check the code.</source>
        <translation>بطاقة الزائر هذه غير صالحة. يرجى التحقق من الرمز.</translation>
    </message>
    <message>
        <source>This badge is of another location.</source>
        <translation>بطاقة الزائر هذه من موقع آخر.</translation>
    </message>
    <message>
        <source>This is a pass, not a badge.</source>
        <translation>هذا تصريح زيارة وليس بطاقة زائر.</translation>
    </message>
    <message>
        <source>This is not a valid pass. Please check the code.</source>
        <translation>تصريح الزيارة هذا غير صالح. يرجى التحقق من الرمز.</translation>
    </message>
    <message>
        <source>This is not a pass of ours. Please hold up the pass that you got when you arrived.</source>
        <translation>هذا ليس تصريحًا منا. يرجى تقريب التصريح الذي حصلت عليه عند وصولك.</translation>
    </message>
    <message>
        <source>Group {groups} of the pass is mistyped. Please check it.</source>
        <translation>في كتابة المجموعة {groups} من التصريح خطأ. يرجى التحقق منها.</translation>
    </message>
    <message>
        <source>One of the groups {groups} of the pass is mistyped. Please check them.</source>
        <translation>في كتابة إحدى المجموعات {groups} من التصريح خطأ. يرجى التحقق منها.</translation>
    </message>
    <message>
        <source>This pass is of another location.</source>
        <translation>تصريح الزيارة هذا من موقع آخر.</translation>
    </message>
    <message>
        <source>This is a badge. A badge opens nothing.</source>
        <translation>هذه بطاقة زائر. البطاقة لا تفتح شيئًا.</translation>
    </message>
    <message>
        <source>This visit is kept only until you leave, and its pass opens nothing any more.</source>
        <translation>تُحفظ هذه الزيارة حتى مغادرتك فقط، ولم يعد تصريحها يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Three wrong tries: this pass is blocked here for {minutes} min. The reception can help you meanwhile.</source>
        <translation>ثلاث محاولات خاطئة: هذا التصريح موقوف هنا لمدة {minutes} دقيقة. يمكن للاستقبال مساعدتك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This does not match what was written at check-in. Please type the last four digits of the phone number or, if none was given, the e-mail up to the @.</source>
        <translation>هذا لا يطابق ما كُتب عند التسجيل. يرجى كتابة آخر أربعة أرقام من رقم الهاتف، أو البريد الإلكتروني حتى علامة @ إذا لم يُذكر هاتف.</translation>
    </message>
    <message>
        <source>Your details are too long for a card. Nothing was made; next time please type them again.</source>
        <translation>بياناتك أطول مما تتسع له البطاقة. لم تُعدّ بطاقة؛ يرجى كتابتها من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>This card cannot be read. Please type your details.</source>
        <translation>لا يمكن قراءة هذه البطاقة. يرجى كتابة بياناتك.</translation>
    </message>
    <message>
        <source>This card is for arriving. To leave, please use your exit number, badge or pass.</source>
        <translation>هذه البطاقة للوصول. للمغادرة يرجى استعمال رقم الخروج أو بطاقة الزائر أو تصريح الزيارة.</translation>
    </message>
    <message>
        <source>This visit has ended already.</source>
        <translation>هذه الزيارة منتهية بالفعل.</translation>
    </message>
    <message>
        <source>Nothing is stored of this visit any more.</source>
        <translation>لم يعد محفوظًا أي شيء عن هذه الزيارة.</translation>
    </message>
    <message>
        <source>{authority} has ordered that this visit is kept until {day}. Until then nothing of it can be withdrawn or erased. If something in it is wrong, the person in charge at the reception can correct it.</source>
        <translation>أمرت جهة {authority} بحفظ هذه الزيارة حتى {day}. وحتى ذلك الحين لا يمكن سحب شيء منها أو حذفه. إذا كان فيها خطأ، فيمكن للشخص المسؤول في الاستقبال تصحيحه.</translation>
    </message>
    <message>
        <source>A correction gives some of these fields and no other: {fields}.</source>
        <translation>يذكر التصحيح بعض هذه الحقول دون غيرها: {fields}.</translation>
    </message>
    <message>
        <source>A visit stays on its day. Please erase it and enter it anew with the other day.</source>
        <translation>تبقى الزيارة في يومها. يرجى حذفها وإدخالها من جديد باليوم الآخر.</translation>
    </message>
    <message>
        <source>The visits of that day are deleted for good. Please check the clock of this machine.</source>
        <translation>حُذفت زيارات ذلك اليوم نهائيًا. يرجى التحقق من ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>This location has no staff yet. Please finish the set-up at the screen first.</source>
        <translation>لا يوجد موظفون لهذا الموقع بعد. يرجى إكمال الإعداد على الشاشة أولًا.</translation>
    </message>
    <message>
        <source>This location has its first person already.</source>
        <translation>لهذا الموقع شخصه الأول بالفعل.</translation>
    </message>
    <message>
        <source>Locked. Please unlock again.</source>
        <translation>مقفل. يرجى فتح القفل من جديد.</translation>
    </message>
    <message>
        <source>Several people can unlock here. Please say who you are.</source>
        <translation>يمكن لأكثر من شخص فتح القفل هنا. يرجى ذكر من أنت.</translation>
    </message>
    <message>
        <source>This did not unlock. Please check the passphrase.</source>
        <translation>لم يُفتح القفل. يرجى التحقق من عبارة المرور.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please try again in {seconds} s.</source>
        <translation>محاولات خاطئة كثيرة. يرجى المحاولة بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters.</source>
        <translation>لا تقل عبارة المرور عن {least} حرفًا.</translation>
    </message>
    <message>
        <source>A passphrase has at most {most} characters.</source>
        <translation>لا تزيد عبارة المرور على {most} حرف.</translation>
    </message>
    <message>
        <source>The passphrase holds a character that cannot be typed.</source>
        <translation>في عبارة المرور رمز لا يمكن كتابته.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <translation>عبارتا المرور مختلفتان. يرجى كتابتهما من جديد.</translation>
    </message>
    <message>
        <source>Names are shown only with a reason. It is one of: {reasons}.</source>
        <translation>لا تُعرض الأسماء إلا بسبب. وهو واحد من: {reasons}.</translation>
    </message>
    <message>
        <source>The number of days must be from 1 to {most}.</source>
        <translation>يجب أن يكون عدد الأيام من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>The number of minutes must be from 1 to {most}.</source>
        <translation>يجب أن يكون عدد الدقائق من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>Nobody of this name was here in these days. Please type the whole name.</source>
        <translation>لم يكن أحد بهذا الاسم هنا في هذه الأيام. يرجى كتابة الاسم الكامل.</translation>
    </message>
    <message>
        <source>Several people of this name were here. Please choose one of these visits: {visits}.</source>
        <translation>كان هنا أكثر من شخص بهذا الاسم. يرجى اختيار إحدى هذه الزيارات: {visits}.</translation>
    </message>
    <message>
        <source>Nobody was here with this person for so long, so there is nobody to write to.</source>
        <translation>لم يكن أحد هنا مع هذا الشخص هذه المدة، فلا أحد يُكتب إليه.</translation>
    </message>
    <message>
        <source>Only somebody with the role lead can do this.</source>
        <translation>لا يستطيع ذلك إلا من له دور المسؤول.</translation>
    </message>
    <message>
        <source>A hold needs two different persons, who both type their passphrase.</source>
        <translation>يحتاج التحفّظ إلى شخصين مختلفين يكتب كل منهما عبارة مروره.</translation>
    </message>
    <message>
        <source>Please say which visits to put on hold.</source>
        <translation>يرجى ذكر الزيارات المطلوب التحفّظ عليها.</translation>
    </message>
    <message>
        <source>The last day of a hold must be from today to {last}. Please check the date.</source>
        <translation>يجب أن يكون آخر يوم للتحفّظ من اليوم إلى {last}. يرجى التحقق من التاريخ.</translation>
    </message>
    <message>
        <source>The visit {visit} is kept only until leaving, so it cannot be put on hold.</source>
        <translation>تُحفظ الزيارة {visit} حتى المغادرة فقط، فلا يمكن التحفّظ عليها.</translation>
    </message>
    <message>
        <source>The visit {visit} is damaged and cannot be put on hold. Please leave it out.</source>
        <translation>الزيارة {visit} تالفة ولا يمكن التحفّظ عليها. يرجى استثناؤها.</translation>
    </message>
    <message>
        <source>The visit {visit} is on the hold {hold} already.</source>
        <translation>الزيارة {visit} ضمن التحفّظ {hold} بالفعل.</translation>
    </message>
    <message>
        <source>The visit is not kept until that day, so its visitor would never be told. Please choose an earlier one.</source>
        <translation>لا تُحفظ الزيارة حتى ذلك اليوم، فلن يعلم الزائر بذلك أبدًا. يرجى اختيار يوم أسبق.</translation>
    </message>
    <message>
        <source>There is no such hold. Please check its number.</source>
        <translation>لا يوجد تحفّظ كهذا. يرجى التحقق من رقمه.</translation>
    </message>
    <message>
        <source>The hold {hold} has ended.</source>
        <translation>انتهى التحفّظ {hold}.</translation>
    </message>
    <message>
        <source>This is not the number of a visit. Please check it.</source>
        <translation>هذا ليس رقم زيارة. يرجى التحقق منه.</translation>
    </message>
    <message>
        <source>The clock of this machine is in doubt, so nothing can be deleted now, and visits cannot be kept longer. Confirm the date first with `innom clock confirm`; for a hold two persons do, with `--second NAME`.</source>
        <translation>ساعة هذا الجهاز موضع شك، فلا يمكن حذف شيء الآن ولا حفظ الزيارات مدة أطول. يرجى تأكيد التاريخ أولًا بالأمر `innom clock confirm`؛ وللتحفّظ يؤكده شخصان بالخيار `--second NAME`.</translation>
    </message>
    <message>
        <source>The site key was changed by somebody else. Nothing is opened. Please call IT.</source>
        <translation>غيّر شخص آخر مفتاح الموقع. لن يُفتح شيء. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The stored keys of this person cannot be read. Please call IT.</source>
        <translation>لا يمكن قراءة المفاتيح المحفوظة لهذا الشخص. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>A role is lead or desk.</source>
        <translation>الدور هو lead أو desk.</translation>
    </message>
    <message>
        <source>Somebody here has or had this short name. Please choose another one.</source>
        <translation>لدى أحد هنا هذا الاسم المختصر أو كان لديه. يرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Nobody who belongs here has this short name.</source>
        <translation>لا أحد ممن يعملون هنا لديه هذا الاسم المختصر.</translation>
    </message>
    <message>
        <source>This is the last person with the role lead. Please add another one first.</source>
        <translation>هذا آخر شخص له الدور lead. يرجى إضافة شخص آخر أولًا.</translation>
    </message>
    <message>
        <source>Please type back the two groups of the recovery sheet.</source>
        <translation>يرجى كتابة المجموعتين المطلوبتين من ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>Group {group} is not as on the sheet. Please check it.</source>
        <translation>المجموعة {group} ليست كما في الورقة. يرجى التحقق منها.</translation>
    </message>
    <message>
        <source>Group {group} is mistyped. Please check it.</source>
        <translation>في كتابة المجموعة {group} خطأ. يرجى التحقق منها.</translation>
    </message>
    <message>
        <source>This recovery sheet belongs to another location.</source>
        <translation>ورقة الاسترداد هذه لموقع آخر.</translation>
    </message>
    <message>
        <source>This recovery sheet was replaced by a newer one. Please take the newest.</source>
        <translation>حلّت ورقة أحدث محل ورقة الاسترداد هذه. يرجى استعمال الأحدث.</translation>
    </message>
    <message>
        <source>Without a passphrase and without the recovery sheet nobody can open this location again, not even those who made Innom. Please set the location up anew.</source>
        <translation>دون عبارة مرور ودون ورقة الاسترداد لا يستطيع أحد فتح هذا الموقع من جديد، ولا حتى من صنعوا Innom. يرجى إعداد الموقع من جديد.</translation>
    </message>
    <message>
        <source>The fingerprint on the sheet is not the one of this store. Please check it; if it is right, call IT: the keys were changed by somebody else.</source>
        <translation>البصمة على الورقة ليست بصمة هذا المخزن. يرجى التحقق منها؛ فإن كانت صحيحة يرجى الاتصال بقسم تقنية المعلومات: غيّر شخص آخر المفاتيح.</translation>
    </message>
    <message>
        <source>One code at a time, please.</source>
        <translation>رمز واحد في كل مرة، من فضلك.</translation>
    </message>
    <message>
        <source>Come a little closer, and hold it still.</source>
        <translation>يرجى الاقتراب قليلًا وتثبيت الرمز.</translation>
    </message>
    <message>
        <source>This ends by itself once what it asks for is done.</source>
        <translation>ينتهي هذا من تلقاء نفسه متى تم ما يطلبه.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Please give another name.</source>
        <translation>الملف {file} موجود بالفعل. يرجى إعطاء اسم آخر.</translation>
    </message>
    <message>
        <source>The camera cannot be used. Visitors leave by exit number meanwhile. Please check that it is plugged in and used by nothing else, or call IT.</source>
        <translation>لا يمكن استعمال الكاميرا. يغادر الزوار برقم الخروج في هذه الأثناء. يرجى التحقق من توصيلها ومن أن لا شيء آخر يستعملها، أو الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The camera sees nothing but black. Please check that nothing covers it.</source>
        <translation>لا ترى الكاميرا إلا السواد. يرجى التحقق من أن لا شيء يغطيها.</translation>
    </message>
    <message>
        <source>The camera sends no new pictures. Please unplug it and plug it in again.</source>
        <translation>لا ترسل الكاميرا صورًا جديدة. يرجى فصلها ثم توصيلها من جديد.</translation>
    </message>
    <message>
        <source>A pass was blocked for an hour after three wrong tries. Somebody may have the pass of somebody else.</source>
        <translation>أُوقف تصريح زيارة لمدة ساعة بعد ثلاث محاولات خاطئة. ربما يحمل أحد تصريح شخص آخر.</translation>
    </message>
    <message>
        <source>The store is damaged in places; a copy of it as it was found is kept beside it. Please have IT look at the disk and restore a backup.</source>
        <translation>المخزن تالف في مواضع منه؛ وبجانبه نسخة منه كما وُجد. يرجى أن يفحص قسم تقنية المعلومات القرص ويسترجع نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The clock of this machine jumped ahead, so nothing is deleted until somebody with the role lead says that the date is right.</source>
        <translation>قفزت ساعة هذا الجهاز إلى الأمام، فلن يُحذف شيء حتى يؤكد من له دور المسؤول صحة التاريخ.</translation>
    </message>
    <message>
        <source>The clock of this machine went back. Visits are registered with the latest time that it has shown. Please set the clock right.</source>
        <translation>رجعت ساعة هذا الجهاز إلى الوراء. تُسجَّل الزيارات بآخر وقت أظهرته. يرجى ضبط الساعة.</translation>
    </message>
    <message>
        <source>Visits that are due could not be deleted for 24 hours. Please call IT.</source>
        <translation>تعذّر منذ 24 ساعة حذف زيارات حان حذفها. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>What is stored of a hold was changed or damaged, so its end cannot be told. Its visits are kept. Please call IT.</source>
        <translation>تغيّر ما حُفظ عن أحد التحفّظات أو تلف، فنهايته غير معروفة. تبقى زياراته محفوظة. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>A hold is over by the clock, but one person alone has said that the date is right, so its visits are kept. Please confirm the date with a second person (`innom clock confirm --second NAME`), or set the clock right.</source>
        <translation>انتهى تحفّظ حسب الساعة، لكن شخصًا واحدًا فقط أكد التاريخ، لذلك تبقى زياراته محفوظة. يرجى تأكيد التاريخ مع شخص ثانٍ (`innom clock confirm --second NAME`) أو ضبط الساعة.</translation>
    </message>
    <message>
        <source>The disk is full: deletion had to use its last reserve. Please have IT make room.</source>
        <translation>القرص ممتلئ: استهلك الحذف آخر احتياطي له. يرجى أن يوفّر قسم تقنية المعلومات مساحة.</translation>
    </message>
    <message>
        <source>Somebody with the role lead was removed and may have kept a copy of the recovery sheet. Please make a new one on the page People or with `innom staff sheet`; the old one then opens nothing.</source>
        <translation>أُزيل شخص له دور المسؤول وربما احتفظ بنسخة من ورقة الاسترداد. يرجى إعداد ورقة جديدة في صفحة الأشخاص أو بالأمر `innom staff sheet`؛ عندئذ لا تفتح القديمة شيئًا.</translation>
    </message>
    <message>
        <source>Only one person has the role lead: without her nobody can do what a lead does. Please add a second one with `innom staff add NAME --role lead`.</source>
        <translation>لشخص واحد فقط دور المسؤول: من دونه لا يستطيع أحد فعل ما يفعله المسؤول. يرجى إضافة شخص ثانٍ بالأمر `innom staff add NAME --role lead`.</translation>
    </message>
    <message>
        <source>The store was put back from a backup: what happened between the two is not in it. Please erase again what was erased since, and look at who belongs to the staff.</source>
        <translation>استُرجع المخزن من نسخة احتياطية: ما حدث بين الوقتين ليس فيه. يرجى أن تحذف من جديد ما حُذف منذ ذلك الحين، وأن تراجع من ينتمي إلى الموظفين.</translation>
    </message>
    <message>
        <source>Keys were lost with the keyring: visits of those days cannot be opened again.</source>
        <translation>ضاعت مفاتيح مع سلسلة المفاتيح: لا يمكن فتح زيارات تلك الأيام من جديد.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to unlock. Please call IT.</source>
        <translation>الذاكرة الحرة في هذا الجهاز أقل مما يلزم لفتح القفل. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>This machine has no keyring that Innom may use (Secret Service, KWallet, macOS Keychain or Windows Credential Locker). Without one there is only `innom --demo`.</source>
        <translation>ليس في هذا الجهاز سلسلة مفاتيح يمكن أن يستعملها Innom (Secret Service أو KWallet أو macOS Keychain أو Windows Credential Locker). ومن دونها لا يتاح إلا `innom --demo`.</translation>
    </message>
    <message>
        <source>The keyring is locked or does not answer. Please unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة أو لا تجيب. يرجى فتح قفلها والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>The keyring has no key “{slot}” of this store. Is this the account that set it up?</source>
        <translation>ليس في سلسلة المفاتيح المفتاح «{slot}» لهذا المخزن. هل هذا هو الحساب الذي أعدّه؟</translation>
    </message>
    <message>
        <source>The key “{slot}” in the keyring is not a key. Please call IT.</source>
        <translation>المفتاح «{slot}» في سلسلة المفاتيح ليس مفتاحًا. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The keyring does not hold the key of {day}: it is older than the store. Please call IT.</source>
        <translation>ليس في سلسلة المفاتيح مفتاح {day}: فهي أقدم من المخزن. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The keyring does not hold the key of the hold {hold}: it is older than the store. Please call IT.</source>
        <translation>ليس في سلسلة المفاتيح مفتاح التحفّظ {hold}: فهي أقدم من المخزن. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>There is no settings file {file}. Please check its name, or set the location up first.</source>
        <translation>لا يوجد ملف إعدادات {file}. يرجى التحقق من اسمه أو إعداد الموقع أولًا.</translation>
    </message>
    <message>
        <source>The settings file {file} cannot be read.</source>
        <translation>لا يمكن قراءة ملف الإعدادات {file}.</translation>
    </message>
    <message>
        <source>The setting {key} is missing or not valid.</source>
        <translation>الإعداد {key} ناقص أو غير صالح.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not TOML: {fault}.</source>
        <translation>السطر {line} من {file} ليس TOML: {fault}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: there is no setting {key}. docs/settings.md names all that there are.</source>
        <translation>السطر {line} من {file}: لا يوجد إعداد {key}. يذكر docs/settings.md كل الإعدادات الموجودة.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: there is no setting {key}. Is it {near}?</source>
        <translation>السطر {line} من {file}: لا يوجد إعداد {key}. هل المقصود {near}؟</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} is a table, so its name stands alone in brackets: [{key}].</source>
        <translation>السطر {line} من {file}: {key} جدول، فيُكتب اسمه وحده بين قوسين: [{key}].</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} is missing. Please write it below [{table}].</source>
        <translation>السطر {line} من {file}: {key} غير موجود. يرجى كتابته تحت [{table}].</translation>
    </message>
    <message>
        <source>{key} is missing in {file}. Please add the table [{table}] with it.</source>
        <translation>{key} غير موجود في {file}. يرجى إضافة الجدول [{table}] ومعه هذا الإعداد.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a text in quotation marks, in one line and of at most {most} characters.</source>
        <translation>السطر {line} من {file}: يأخذ {key} نصًا بين علامتي اقتباس، في سطر واحد، وعدد رموزه {most} على الأكثر.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a text in quotation marks that is not empty, in one line and of at most {most} characters.</source>
        <translation>السطر {line} من {file}: يأخذ {key} نصًا غير فارغ بين علامتي اقتباس، في سطر واحد، وعدد رموزه {most} على الأكثر.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes the name of a file that lies beside the settings, in quotation marks; not a folder, and no name that begins with a dot. &quot;&quot; for none.</source>
        <translation>السطر {line} من {file}: يأخذ {key} اسم ملف موجود بجانب الإعدادات، بين علامتي اقتباس؛ لا مجلدًا ولا اسمًا يبدأ بنقطة. &quot;&quot; لعدم وجود ملف.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes 2 to {most} small letters a to z, digits and hyphens in quotation marks; the first and the last are no hyphen.</source>
        <translation>السطر {line} من {file}: يأخذ {key} بين علامتي اقتباس من 2 إلى {most} من الحروف الصغيرة a إلى z والأرقام والشرطات؛ ولا تكون الشرطة في أوله أو آخره.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a time zone such as &quot;Europe/Oslo&quot;, in quotation marks.</source>
        <translation>السطر {line} من {file}: يأخذ {key} منطقة زمنية مثل &quot;Europe/Oslo&quot;، بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a time of day such as 18:00:00, without quotation marks.</source>
        <translation>السطر {line} من {file}: يأخذ {key} وقتًا من اليوم مثل 18:00:00، دون علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a whole number from {least} to {most}.</source>
        <translation>السطر {line} من {file}: يأخذ {key} عددًا صحيحًا من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes true or false.</source>
        <translation>السطر {line} من {file}: يأخذ {key} القيمة true أو false.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes a list of one or more of these, each once and in quotation marks: {known}.</source>
        <translation>السطر {line} من {file}: يأخذ {key} قائمة فيها واحد أو أكثر مما يلي، كل منها مرة واحدة وبين علامتي اقتباس: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: {key} takes width and height of a label in mm such as &quot;62x100&quot;, the width of a roll such as &quot;62&quot;, or &quot;&quot;.</source>
        <translation>السطر {line} من {file}: يأخذ {key} عرض الملصق وارتفاعه بالمليمتر مثل &quot;62x100&quot;، أو عرض اللفة مثل &quot;62&quot;، أو &quot;&quot;.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: Innom cannot tell a host that somebody has come, so visitors are not asked for it. Please take “host” out of {key}.</source>
        <translation>السطر {line} من {file}: لا يستطيع Innom إبلاغ المضيف بوصول أحد، لذلك لا يُسأل الزوار عن ذلك. يرجى حذف «host» من {key}.</translation>
    </message>
    <message>
        <source>This machine takes only files that its IT has signed, and {file} is not. Sign it with `innom settings sign`.</source>
        <translation>لا يقبل هذا الجهاز إلا ملفات وقّعها قسم تقنية المعلومات، والملف {file} ليس منها. يرجى توقيعه بالأمر `innom settings sign`.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed, or signed with a key that this machine does not trust. Please have IT look at it and sign it again.</source>
        <translation>تغيّر {file} بعد توقيعه، أو وُقّع بمفتاح لا يثق به هذا الجهاز. يرجى أن يفحصه قسم تقنية المعلومات ويوقّعه من جديد.</translation>
    </message>
    <message>
        <source>{file} should hold public keys (Ed25519, PEM) and does not, or cannot be read. Nothing is taken over until it does.</source>
        <translation>يجب أن يحتوي {file} على مفاتيح عامة (Ed25519، PEM) وهو لا يحتوي عليها أو لا تمكن قراءته. لن يُعتمد شيء حتى يحتوي عليها.</translation>
    </message>
    <message>
        <source>{file} is no private key (Ed25519, PEM), or its password is missing or wrong.</source>
        <translation>{file} ليس مفتاحًا خاصًا (Ed25519، PEM)، أو كلمة مروره ناقصة أو خاطئة.</translation>
    </message>
    <message>
        <source>There is no letter {file}. Please check the settings letters.nb and letters.en.</source>
        <translation>لا توجد رسالة {file}. يرجى التحقق من الإعدادين letters.nb وletters.en.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} is not UTF-8. Please save the file as UTF-8.</source>
        <translation>السطر {line} من الرسالة {file} ليس بترميز UTF-8. يرجى حفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} has braces that name nothing Innom could fill in. It knows these names: {known}.</source>
        <translation>في السطر {line} من الرسالة {file} أقواس معقوفة لا تسمّي شيئًا يمكن أن يملأه Innom. وهو يعرف هذه الأسماء: {known}.</translation>
    </message>
    <message>
        <source>Line {line} of the letter {file} has a character that cannot be shown. Please write it anew.</source>
        <translation>في السطر {line} من الرسالة {file} رمز لا يمكن عرضه. يرجى كتابته من جديد.</translation>
    </message>
    <message>
        <source>The letter {file} needs a subject, a blank line, and what you want to say.</source>
        <translation>تحتاج الرسالة {file} إلى موضوع وسطر فارغ وما تريد قوله.</translation>
    </message>
    <message>
        <source>The letter {file} has more than {most} characters.</source>
        <translation>في الرسالة {file} أكثر من {most} حرف.</translation>
    </message>
    <message>
        <source>There is no directory of hosts {file}. Please check the setting hosts.directory.</source>
        <translation>لا يوجد دليل مضيفين {file}. يرجى التحقق من الإعداد hosts.directory.</translation>
    </message>
    <message>
        <source>The first line of {file} must name its columns: name, or name,zone, or name;zone.</source>
        <translation>يجب أن يسمّي السطر الأول من {file} أعمدته: name، أو name,zone، أو name;zone.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not UTF-8. Please save the file as UTF-8.</source>
        <translation>السطر {line} من {file} ليس بترميز UTF-8. يرجى حفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has more values than the first line names, or a quotation mark that does not close. Please write one name and its zone on each line.</source>
        <translation>في السطر {line} من {file} قيم أكثر مما يسمّيه السطر الأول، أو علامة اقتباس غير مغلقة. يرجى كتابة اسم واحد ومنطقته في كل سطر.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no name, or a name or zone with more than 100 characters or with one that cannot be shown. Please write it anew.</source>
        <translation>ليس في السطر {line} من {file} اسم، أو فيه اسم أو منطقة بأكثر من 100 حرف أو برمز لا يمكن عرضه. يرجى كتابته من جديد.</translation>
    </message>
    <message>
        <source>The name in line {line} of {file} stands there already. Please tell the two apart, so that a visitor can.</source>
        <translation>الاسم في السطر {line} من {file} موجود هناك من قبل. يرجى التمييز بين الاسمين ليستطيع الزائر ذلك أيضًا.</translation>
    </message>
    <message>
        <source>There is no name in {file}.</source>
        <translation>لا يوجد اسم في {file}.</translation>
    </message>
    <message>
        <source>There are more than {most} names in {file}.</source>
        <translation>في {file} أكثر من {most} اسم.</translation>
    </message>
    <message>
        <source>There is no store here. Set the location up with `innom setup SITE.toml`.</source>
        <translation>لا يوجد مخزن هنا. أعدّ الموقع بالأمر `innom setup SITE.toml`.</translation>
    </message>
    <message>
        <source>This account may not use the folder of the store. Please call IT.</source>
        <translation>لا يحق لهذا الحساب استعمال مجلد المخزن. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Where the store should be is a folder. Please call IT.</source>
        <translation>في مكان المخزن مجلد. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The store is an empty file. Restore a backup.</source>
        <translation>المخزن ملف فارغ. يرجى استرجاع نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The store is not encrypted, so it is not used. Please call IT.</source>
        <translation>المخزن غير مشفّر، لذلك لا يُستعمل. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>SQLCipher is missing: the store would be written in clear, so Innom does not start.</source>
        <translation>SQLCipher غير موجود: كان المخزن سيُكتب دون تشفير، لذلك لا يبدأ Innom.</translation>
    </message>
    <message>
        <source>The key in the keyring is not this store&apos;s key.</source>
        <translation>المفتاح في سلسلة المفاتيح ليس مفتاح هذا المخزن.</translation>
    </message>
    <message>
        <source>These are not the settings of this location. Run `innom setup FILE` to take them over.</source>
        <translation>هذه ليست إعدادات هذا الموقع. لاعتمادها شغّل `innom setup FILE`.</translation>
    </message>
    <message>
        <source>The store here is of another location, {site}.</source>
        <translation>المخزن هنا لموقع آخر، {site}.</translation>
    </message>
    <message>
        <source>The store is damaged. Keep a copy of it and restore a backup.</source>
        <translation>المخزن تالف. يرجى حفظ نسخة منه واسترجاع نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The store is in use by another program. Please try again.</source>
        <translation>يستعمل برنامج آخر المخزن. يرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The store cannot be written to. Please call IT.</source>
        <translation>لا يمكن الكتابة في المخزن. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The key-id file beside the store cannot be read. Restore a backup.</source>
        <translation>لا يمكن قراءة ملف معرّف المفتاح بجانب المخزن. يرجى استرجاع نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The store was written by a newer Innom (schema {version}). Update Innom.</source>
        <translation>كتب المخزنَ إصدارٌ أحدث من Innom (المخطط {version}). يرجى تحديث Innom.</translation>
    </message>
    <message>
        <source>There is a file {file} already; nothing was written over.</source>
        <translation>الملف {file} موجود بالفعل؛ لم يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored.</source>
        <translation>القرص ممتلئ. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The disk failed. Nothing was stored.</source>
        <translation>تعطّل القرص. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The purge waits for another program that is reading. It is tried again.</source>
        <translation>ينتظر الحذف برنامجًا آخر يقرأ. سيُعاد.</translation>
    </message>
    <message>
        <source>There is no such printer. Please check the setting printer.name.</source>
        <translation>لا توجد طابعة كهذه. يرجى التحقق من الإعداد printer.name.</translation>
    </message>
    <message>
        <source>The printer refused the job. Please check it and try again.</source>
        <translation>رفضت الطابعة المهمة. يرجى التحقق منها والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>The printer has not finished. Please check paper and lights, then try again.</source>
        <translation>لم تنته الطابعة. يرجى التحقق من الورق والأضواء ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The printer is out of paper, and the job was taken back. Please fill it up and print again.</source>
        <translation>نفد الورق من الطابعة وسُحبت المهمة. يرجى تزويدها بالورق والطباعة من جديد.</translation>
    </message>
    <message>
        <source>Printing was stopped. What is on paper already must be destroyed as the rest would have been.</source>
        <translation>أُوقفت الطباعة. يجب إتلاف ما طُبع على الورق كما كان سيُتلف الباقي.</translation>
    </message>
    <message>
        <source>{file} is there already, and somebody may have filled it in. Nothing was written. Please name another folder, or add --replace.</source>
        <translation>{file} موجود بالفعل، وربما ملأه أحد. لم يُكتب شيء. يرجى ذكر مجلد آخر أو إضافة --replace.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written, and nothing was.</source>
        <translation>لا يمكن كتابة الملف {file}، ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Key {place} of --seal-to is no public key of age. It begins with age1 and has 62 characters; please ask its owner for it again.</source>
        <translation>المفتاح {place} في --seal-to ليس مفتاحًا عامًا لـ age. يبدأ المفتاح العام بـ age1 ويتكون من 62 رمزًا؛ يرجى طلبه من صاحبه من جديد.</translation>
    </message>
    <message>
        <source>The password of a file has at least {least} characters, for whoever has the file can go on trying.</source>
        <translation>لا تقل كلمة مرور الملف عن {least} حرفًا، لأن من يملك الملف يستطيع مواصلة المحاولة.</translation>
    </message>
    <message>
        <source>The password of a file is too long ({most} bytes at most), or holds a character that cannot be typed.</source>
        <translation>كلمة مرور الملف طويلة جدًا ({most} بايت على الأكثر) أو فيها رمز لا يمكن كتابته.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>لا يمكن قراءة الملف {file}.</translation>
    </message>
    <message>
        <source>This entry is damaged and cannot be opened.</source>
        <translation>هذا القيد تالف ولا يمكن فتحه.</translation>
    </message>
    <message>
        <source>A time in the store is damaged. Please call IT.</source>
        <translation>أحد الأوقات في المخزن تالف. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Try `innom --demo --tour DIR` under xvfb-run.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. جرّب `innom --demo --tour DIR` مع xvfb-run.</translation>
    </message>
    <message>
        <source>Innom ended unexpectedly several times. It tries again in five minutes; its log is in the home folder.</source>
        <translation>توقف Innom فجأة عدة مرات. سيحاول من جديد بعد خمس دقائق؛ سجله في مجلد المنزل.</translation>
    </message>
    <message>
        <source>Innom runs already for this location.</source>
        <translation>يعمل Innom بالفعل لهذا الموقع.</translation>
    </message>
    <message>
        <source>Something went wrong, and it is our fault. Please see the reception.</source>
        <translation>حدث خطأ، وهو خطؤنا. يرجى مراجعة الاستقبال.</translation>
    </message>
    <message>
        <source>The text for {language} is empty. Please write one.</source>
        <translation>النص الخاص باللغة {language} فارغ. يرجى كتابة نص.</translation>
    </message>
    <message>
        <source>The text for {language} is too long. Please shorten it to {most} characters.</source>
        <translation>النص الخاص باللغة {language} طويل جدًا. يرجى اختصاره إلى {most} حرف.</translation>
    </message>
    <message>
        <source>The text for {language} has too many paragraphs. Please join some; {most} are allowed.</source>
        <translation>في النص الخاص باللغة {language} فقرات كثيرة جدًا. يرجى دمج بعضها؛ المسموح به {most}.</translation>
    </message>
    <message>
        <source>The text for {language} holds a character that cannot be shown. Please take it out.</source>
        <translation>في النص الخاص باللغة {language} رمز لا يمكن عرضه. يرجى حذفه.</translation>
    </message>
    <message>
        <source>The text for {language} names “{found}”, which nothing fills in. There are: {known}.</source>
        <translation>يذكر النص الخاص باللغة {language} «{found}» وليس هناك ما يملؤه. المتاح: {known}.</translation>
    </message>
    <message>
        <source>The text for {language} has a paragraph for [{found}], which is not known. There are: {known}.</source>
        <translation>في النص الخاص باللغة {language} فقرة لـ [{found}] غير معروفة. المتاح: {known}.</translation>
    </message>
    <message>
        <source>Innom does not speak the language {language}. Please name each file after one of: {known}.</source>
        <translation>لا يعرف Innom اللغة {language}. يرجى تسمية كل ملف باسم واحدة من: {known}.</translation>
    </message>
    <message>
        <source>One of the texts must be in one of these languages, for whoever speaks another one is shown it: {known}.</source>
        <translation>يجب أن يكون أحد النصوص بإحدى هذه اللغات، لأنه يُعرض على من يتكلم غيرها: {known}.</translation>
    </message>
    <message>
        <source>There are two texts for {language}. Please give one.</source>
        <translation>يوجد نصان للغة {language}. يرجى تقديم نص واحد.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no text. Please put nb.txt or en.txt into it.</source>
        <translation>لا نص في المجلد {folder}. يرجى وضع nb.txt أو en.txt فيه.</translation>
    </message>
    <message>
        <source>This is what the notice says already (version {version}). Nothing was published.</source>
        <translation>هذا ما يقوله البيان بالفعل (الإصدار {version}). لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>There is no version {version} of the notice.</source>
        <translation>لا يوجد إصدار {version} من البيان.</translation>
    </message>
    <message>
        <source>The clock of this machine is in doubt, and the notice would bear a wrong date. Confirm the date first with `innom clock confirm`.</source>
        <translation>ساعة هذا الجهاز موضع شك، وسيحمل البيان تاريخًا خاطئًا. يرجى تأكيد التاريخ أولًا بالأمر `innom clock confirm`.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Innom. Please choose another file.</source>
        <translation>{file} ليس نسخة احتياطية من Innom. يرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The backup was changed or cut, so nothing of it was restored. Please take another one.</source>
        <translation>النسخة الاحتياطية مغيَّرة أو ناقصة، فلم يُسترجع شيء منها. يرجى استعمال نسخة أخرى.</translation>
    </message>
    <message>
        <source>Another location lies here than that of the backup. Please restore on the right machine, or to another place with --home.</source>
        <translation>الموقع الموجود هنا غير الموقع الذي في النسخة الاحتياطية. يرجى الاسترجاع على الجهاز الصحيح، أو في مكان آخر بالخيار --home.</translation>
    </message>
    <message>
        <source>The keyring of this machine has no key for this backup, so the recovery sheet is needed: --staff NAME and --fingerprint TEXT, its groups from stdin.</source>
        <translation>ليس في سلسلة مفاتيح هذا الجهاز مفتاح لهذه النسخة الاحتياطية، لذلك تلزم ورقة الاسترداد: --staff NAME و--fingerprint TEXT، ومجموعاتها من stdin.</translation>
    </message>
    <message>
        <source>No time server keeps the clock, and by a wrong date the wrong visits would be deleted. If today is {date}, give --today {date}.</source>
        <translation>لا يضبط الساعةَ أي خادم وقت، وبتاريخ خاطئ تُحذف زيارات غير المقصودة. إذا كان اليوم {date}، فيرجى إعطاء --today {date}.</translation>
    </message>
    <message>
        <source>By the clock of this machine the backup was not made yet. Please set the clock right first.</source>
        <translation>بحسب ساعة هذا الجهاز لم تُعدّ النسخة الاحتياطية بعد. يرجى ضبط الساعة أولًا.</translation>
    </message>
    <message>
        <source>Visits are on hold here by an authority&apos;s order, and would be lost with their keys. Please end the hold first, or, where they were moved to another machine, give --holds-too.</source>
        <translation>هنا زيارات متحفَّظ عليها بأمر من سلطة، وستضيع مع مفاتيحها. يرجى إنهاء التحفّظ أولًا، أو إعطاء --holds-too إذا نُقلت إلى جهاز آخر.</translation>
    </message>
    <message>
        <source>Keys removed: {keys}. The store could not be read, so keys of holds or of old days may be left: please delete the keyring of this account.</source>
        <translation>المفاتيح التي أُزيلت: {keys}. تعذّرت قراءة المخزن، وقد تبقى مفاتيح تحفّظات أو أيام قديمة: يرجى حذف سلسلة مفاتيح هذا الحساب.</translation>
    </message>
    <message>
        <source>Without their keys the visits stored here can never be opened again: not with a passphrase, not with the recovery sheet. To remove the keys type the id of this location: {site}</source>
        <translation>دون مفاتيحها لا يمكن فتح الزيارات المحفوظة هنا أبدًا: لا بعبارة مرور ولا بورقة الاسترداد. لإزالة المفاتيح يرجى كتابة معرّف هذا الموقع: {site}</translation>
    </message>
    <message>
        <source>The window of this location is open. Please end it before its keys are removed.</source>
        <translation>نافذة هذا الموقع مفتوحة. يرجى إغلاقها قبل إزالة مفاتيحه.</translation>
    </message>
    <message>
        <source>Nothing was removed: that is not the id of this location, {site}.</source>
        <translation>لم يُزل شيء: هذا ليس معرّف هذا الموقع، {site}.</translation>
    </message>
    <message>
        <source>The window of this location is open. Please end it, restore, and start it again.</source>
        <translation>نافذة هذا الموقع مفتوحة. يرجى إغلاقها ثم الاسترجاع ثم تشغيلها من جديد.</translation>
    </message>
</context>
</TS>
