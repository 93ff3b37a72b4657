<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>لم يبقَ أي سطر</numerusform>
            <numerusform>بقي سطر واحد لتعليمه</numerusform>
            <numerusform>بقي سطران لتعليمهما</numerusform>
            <numerusform>بقيت %Ln أسطر لتعليمها</numerusform>
            <numerusform>بقي %Ln سطرًا لتعليمها</numerusform>
            <numerusform>بقي %Ln سطر لتعليمها</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>أنا الشخص الذي يظهر اسمه على هذه الشاشة.</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>أعمل وحدي: بلا هاتف ولا ملاحظات ولا مساعدة.</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>أحتفظ بالأسئلة لنفسي بعد الامتحان.</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>أعلم أن هذا الجهاز يسجّل ما يجري عليه: المفاتيح والنوافذ والأوقات. بلا كاميرا ولا صوت.</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>بلا أقسام</numerusform>
            <numerusform>في قسم واحد</numerusform>
            <numerusform>في قسمين</numerusform>
            <numerusform>في %Ln أقسام</numerusform>
            <numerusform>في %Ln قسمًا</numerusform>
            <numerusform>في %Ln قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>تنقّل بينها كما تشاء</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>واحدًا بعد آخر دون رجوع</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>يظهر تنبيه عندما يبقى: {time}</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}: {time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>القسم {number}</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>تُغلق الأقسام خلفك</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>لا يمكنك العودة إلى قسم</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%Ln استراحة</numerusform>
            <numerusform>استراحة واحدة</numerusform>
            <numerusform>استراحتان</numerusform>
            <numerusform>%Ln استراحات</numerusform>
            <numerusform>%Ln استراحة</numerusform>
            <numerusform>%Ln استراحة</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>أسفل قائمة الأسئلة</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>أخذ استراحة</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>التالي: {section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>هل تغادر {section} نهائيًا؟</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>هل تغادر هذا القسم نهائيًا؟</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>لا يمكنك العودة إليه. إجاباتك محفوظة وتُحتسب.</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>السؤال {number} بلا إجابة</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>لا يمكنك العودة إليه إذا تابعت.</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>هل تأخذ استراحة مدتها {time}؟</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>الاستراحة {number} من {total}.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>تُغطّى الأسئلة خلالها. وتستمر ساعة امتحانك.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>تُغطّى الأسئلة خلالها وتتوقف ساعتك.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>انتهى وقت “{section}”. وقد حُفظت كلماتك الأخيرة.</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>انتهى وقت القسم. وقد حُفظت كلماتك الأخيرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%Ln أسئلة</numerusform>
            <numerusform>%Ln سؤالًا</numerusform>
            <numerusform>%Ln سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>{time} له، ابتداءً من سؤاله الأول</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>عند مغادرته أو انتهاء وقته يُغلق؛ ويمكنك قراءته بعد ذلك.</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>عند مغادرته أو انتهاء وقته يُغلق نهائيًا.</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>أُجيب عن {answered} من {total} سؤالًا</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>لا أسئلة معلَّمة</numerusform>
            <numerusform>سؤال واحد معلَّم</numerusform>
            <numerusform>سؤالان معلَّمان</numerusform>
            <numerusform>%Ln أسئلة معلَّمة</numerusform>
            <numerusform>%Ln سؤالًا معلَّمًا</numerusform>
            <numerusform>%Ln سؤال معلَّم</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>الوقت المتبقي فيه: {time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>يمكنك قراءته بعد ذلك دون تغيير شيء.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>العودة إلى السؤال</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>بدء هذا القسم</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>العودة إلى القسم</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>مغادرة القسم</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>المتابعة دون إجابة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>بدء الاستراحة</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}؛ {moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>كل إجابة تُحفظ</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>فور تقديمها، حتى لو انقطع التيار</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>السؤال المُعلَّم يبقى مُجابًا عنه</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>العلامة لك أنت ولا تغيّر الدرجة</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>لامتحانك هذه الإعدادات</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>يمكن لمشرف المركز المتابعة برمز</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>يمكن لمشرف المركز فتحها بخمس كلمات</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>لا سؤال بلا إجابة</numerusform>
            <numerusform>سؤال واحد بلا إجابة</numerusform>
            <numerusform>سؤالان بلا إجابة</numerusform>
            <numerusform>%Ln أسئلة بلا إجابة</numerusform>
            <numerusform>%Ln سؤالًا بلا إجابة</numerusform>
            <numerusform>%Ln سؤال بلا إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>لا سؤال بلا إجابة.</numerusform>
            <numerusform>سؤال واحد بلا إجابة.</numerusform>
            <numerusform>سؤالان بلا إجابة.</numerusform>
            <numerusform>%Ln أسئلة بلا إجابة.</numerusform>
            <numerusform>%Ln سؤالًا بلا إجابة.</numerusform>
            <numerusform>%Ln سؤال بلا إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>ما أجبت عنه محفوظ بالفعل.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>الباقي: {time}</translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>بقي {time} في هذا القسم</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>أُضيف إلى وقتك: {time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>غيّر مسؤول المركز طريقة عرض امتحانك. إجاباتك كما كانت.</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>تغيّرت إعداداتك الآن.</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>إجاباتك محفوظة هنا وتُرسل لاحقًا تلقائيًا.</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>لا توجد شبكة الآن.</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>عادت الشبكة.</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>كل شيء يصل إلى الخادم من جديد.</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>كل إجاباتك هنا، ووقتك كما كان.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>مرحبًا بعودتك.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>هناك من هو قادم إليك.</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>ابقَ في مقعدك؛ امتحانك مستمر.</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>ابقَ في مقعدك. سيأتي إليك مشرف المركز.</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>يدك مرفوعة.</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>رسالة من مشرف المركز</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>هذا السؤال يتطلب إجابة.</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>أجب عنه ثم تابع.</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>يمكنك المتابعة بعد {time}</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>يبقى هذا الجزء من الامتحان مفتوحًا هذه المدة على الأقل.</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>انتهى وقت ذلك السؤال.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>انتهى وقت “{section}”.</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>انتهى وقت ذلك القسم.</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>أُبلغ مشرف المركز. إجاباتك محفوظة، فتابع بهدوء.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>قرص هذا الحاسوب شبه ممتلئ.</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>البطارية عند {percent} %.</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>ارفع يدك. إن انطفأ هذا الحاسوب فلن تضيع إجابة ويبقى وقتك لك.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>البطارية شبه فارغة: {percent} %.</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>أُجيب عن {answered} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <comment>both parts are whole already: 1 hour 24 minutes</comment>
        <translation>{hours} و{minutes}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} الساعة {time}</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>سُلِّم هذا الامتحان في {when}.</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>سُلِّم هذا الامتحان من قبل.</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>إن لم تكن أنت من سلّمه، فارفع يدك الآن.</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>مكانك هو {seat}.</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>المقعد {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>امتحانك في مقعد آخر.</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>مكانك هو المقعد {seat}.</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>اذهب إليه، أو ارفع يدك لتجلس هنا.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>ارفع يدك. يستطيع مشرف المركز أن يطلب لك مكانًا في هذا الامتحان.</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>ليس لك مكان في هذا الامتحان بعد.</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>يُفتح امتحانك في {when}.</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>لقد أتيت مبكرًا ولم يفُتك شيء. سجّل الدخول مجددًا عندما يُفتح.</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>أُغلق هذا الامتحان في {when}.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>ارفع يدك. يستطيع مشرف المركز مساعدتك.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>حقك في أداء الامتحان باقٍ. مشرف المركز يعرف الخطوة التالية.</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>أُلغي هذا الامتحان.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>ارفع يدك. يستطيع مشرف المركز أن يعرف موعد امتحانك ومكانه.</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>امتحانك لا يُعقد هنا الآن.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>ارفع يدك. على مشرف المركز أن ينهي ذلك الامتحان أو يعطيك مقعدًا آخر.</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>ما زال امتحان آخر مفتوحًا في هذا المقعد.</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>إجاباتك محفوظة وقد توقّف وقتك. حاول مرة أخرى بعد قليل أو ارفع يدك.</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>لم يسلّم المقعد الآخر امتحانك بعد.</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>لا يمكن متابعة امتحانك في هذا المقعد بعد.</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>نُقل هذا الامتحان إلى المقعد {seat} في الساعة {time}.</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>نُقل هذا الامتحان إلى {seat} في الساعة {time}.</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>إجاباتك محفوظة. سجّل الدخول في ذلك المقعد للمتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>both parts are whole already: 1 minute 30 seconds</comment>
        <translation>{minutes} و{seconds}</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>يتواصل هذا الامتحان الآن في مقعد آخر.</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>يتواصل هذا الامتحان الآن في المقعد {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>يتواصل هذا الامتحان الآن في {seat}.</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>لا يمكن كتابة أي شيء آخر هنا. سجّل الدخول في ذلك المقعد للمتابعة.</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>للموظفين: أدخِلوا ذاكرة USB. يُكتب الامتحان عليها مختومًا ويُنقل بها إلى ذلك المقعد.</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>الامتحان على ذاكرة USB. انزع الذاكرة وأدخِلها في ذلك المقعد وسجّل الدخول هناك.</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>للموظفين: لم يتغيّر شيء هنا ولا على الذاكرة. السبب هو {code}.</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>لا يمكن متابعة الامتحان الموجود على ذاكرة USB هذه في هذا المقعد.</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>لا يلزمك فعل شيء. لم يبدأ وقتك بعد.</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>تُتاح الأسئلة الساعة {time}.</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>لم تُتَح الأسئلة بعد.</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>لم يبدأ وقتك. حاول بعد لحظات، أو ارفع يدك.</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>لم تصل الأسئلة إلى هذا المقعد بعد.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>لم يبدأ وقتك. ارفع يدك؛ يمكن جلبها من جديد.</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>الأسئلة في هذا المقعد تالفة.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>لم يبدأ وقتك. ارفع يدك؛ هذا المقعد يحتاج إلى برنامج أحدث.</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>لا يستطيع هذا المقعد قراءة هذه الأسئلة.</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>لا يمكن الوصول إلى الخادم المركزي الآن.</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>لدى الخادم المركزي مشكلة الآن.</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>لم يُرسل إليه شيء ولم يبدأ وقتك. ارفع يدك.</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>ردّت جهة أخرى غير الخادم المركزي.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>لم يستطع الخادم إثبات هويته.</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>كل ما أجبت عنه من قبل محفوظ وساعتك متوقفة. ارفع يدك.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>لم يمكن حفظ إجابتك الأخيرة: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>لم يبدأ وقتك بعد. ارفع يدك؛ على الموظفين إخلاء بعض المساحة على قرص هذا المقعد.</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>قرص هذا المقعد ممتلئ لدرجة لا تسمح ببدء امتحان.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>لم يمكن حفظ إجابتك الأخيرة.</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>لم يضِع شيء. يستمر العمل عندما ينتهي البرنامج الآخر. حاول مجددًا، أو ارفع يدك.</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>برنامج آخر يستعمل مخزن هذا المقعد.</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>ما حُفظ باقٍ. ارفع يدك؛ يستطيع مشرف المركز نقلك إلى مقعد آخر.</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>مخزن هذا المقعد تالف.</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>لم يضِع شيء. ارفع يدك؛ هذا المقعد يحتاج إلى البرنامج الأحدث من جديد.</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>مخزن هذا المقعد يخص برنامجًا أحدث.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>لم يبدأ وقتك. ارفع يدك؛ يتولى مشرف المركز الأمر.</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>هذا المقعد ليس مقفلًا كما يشترط الامتحان.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>حقك في أداء الامتحان باقٍ. ارفع يدك ليُعطى لك مقعد آخر.</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>لا يمكن بدء أي امتحان في هذا المقعد الآن.</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>برنامج هذا المقعد أقدم من أن يبدأ امتحانًا.</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>للموظفين: سجّلوه بالأمر “kiosk enroll” والرمز الصادر من الخادم المركزي.</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>هذا المقعد لا يتبع أي مركز بعد.</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>ارفع يدك من فضلك.</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>يلزم هنا أن يساعدك مشرف المركز.</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>للموظفين: سطح مكتب Wayland لا يسمح لأي برنامج بالاحتفاظ بلوحة المفاتيح. سجّلوا الدخول إلى جلسة X11، أو استخدموا جلسة الكشك الخاصة: «kiosk session wayland».</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>لا يمكن قفل الامتحان داخل نافذة.</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>للموظفين: بدأت جلسة الكشك الخاصة داخل نافذة. ابدؤوها من وحدة تحكم الجهاز، كما تفعل exam-kiosk-wayland.service.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>لا يمكن قفل الامتحان على سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>لا يمكن قفل الامتحان على هذا النوع من الشاشات.</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>للموظفين: لا يملك هذا البرنامج قفلًا لها. استخدموا إحدى جلسات الكشك الخاصة.</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>هذا الرقم ليس في قائمة هذا المركز. راجع البطاقة ثم اكتبه مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>محاولات كثيرة. يمكنك المحاولة مجددًا الآن، أو ارفع يدك.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك المحاولة مجددًا بعد ثانية واحدة، أو ارفع يدك.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك المحاولة مجددًا بعد ثانيتين، أو ارفع يدك.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك المحاولة مجددًا بعد %Ln ثوانٍ، أو ارفع يدك.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك المحاولة مجددًا بعد %Ln ثانية، أو ارفع يدك.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك المحاولة مجددًا بعد %Ln ثانية، أو ارفع يدك.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>هذا الرمز لا يخص هذا الرقم. راجع البطاقة ثم اكتبهما مجددًا.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>السماح ببدء الامتحان في هذا المقعد</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>السماح بمتابعة الامتحان</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>إيقاف الامتحان مؤقتًا</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>إنهاء التوقف</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>إظهار الأسئلة من جديد</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>استئناف في هذا المقعد</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>الوجه صحيح</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>ليس هذا الشخص</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>السماح ببدء الامتحان هنا</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>إرسال رسالة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>إضافة وقت</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>أنا ذاهب</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>كان أحدهم هناك</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>إعطاء مقعد آخر</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>نقل إلى مقعد آخر</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>إنهاء هذا الامتحان</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>منح الفرصة من جديد</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>بدء الجلسة</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>تغيير الطابور</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>قبول من ليس في القائمة</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>كتابة ملف مختوم</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>إغلاق الجلسة</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>بدء تمرين</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>إنهاء كل الإيقافات</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>رسالة للجميع</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الجميع</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>وقت للجميع</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>يُتراجع عن «{what}» إن لم ينتج عنه شيء بعد. ويبقى كلاهما في السجل.</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>هذا المقعد</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>يُنتظر {name} في المقعد الذي تكتبه، ولا يُنتظر في المقعد {seat}.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>يستمر امتحان {name} في المقعد الذي تكتبه. ولا يمكن كتابة شيء آخر في المقعد {seat}.</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>يعرض المقعد {seat} أسئلة {name} من جديد إن لم يبق سبب آخر.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>يتابع امتحان {name} في المقعد {seat} عند السؤال نفسه وبالوقت المتبقي.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>يتابع امتحان {name}. تعمل الساعة من جديد.</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>يُسجَّل أنك قارنت وجه {name} وأنه صحيح.</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>تُظهر كل لوحة المقعد {seat} حتى يقول أحد إن الوجه صحيح. لا يتوقف الامتحان.</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>يقرأ {name} هذا في المقعد {seat}. تستمر الساعة.</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>تُخفى أسئلة {name} وتتوقف الساعة حتى تنهي الإيقاف.</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>يحصل {name} على هذا الوقت فورًا، ويقرأ كم هو ولماذا.</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>يُكتب في المقعد {seat} وفي كل لوحة أن أحدًا قادم.</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>تُنزل اليد في المقعد {seat}.</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>يُنتظر {name} في المقعد {to}، ولا يُنتظر في المقعد {seat}. يمكن التراجع حتى يبدأ.</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>تعرض كل لوحة أن {name} لم يحضر. تبقى الفرصة حتى تُغلق الجلسة: ما زال يستطيع أن يبدأ.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>يستمر امتحان {name} في المقعد {to} بكل إجابة وبالوقت المتبقي. ولا يمكن كتابة شيء آخر في المقعد {seat}.</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>ينتهي امتحان {name} في المقعد {seat} بما فيه من إجابات. ولا يستطيع أحد التراجع عن هذا.</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>يستطيع {name} أداء الامتحان مرة أخرى من البداية. يُحفظ ما أُجيب عنه، ويقرر شخص أي محاولة تُحتسب. وحيث لا تسمح الجلسة بذلك يُسأل مشرف مركزي.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>يبدأ كل من ينتظر في {when}. يمكن التراجع حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>يبدأ كل من ينتظر فورا.</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>يبدأ فورا كل من لا يزال ينتظر.</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>يحصل على فرصة في هذه الجلسة وعلى رمز دخول تكتبه على ورقته. يمكن التراجع حتى يبدأ.</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>يُكتب ما قُرّر هنا وليس على الخادم على ذاكرة USB، مختوما للخادم وحده.</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>ينتهي كل امتحان ما زال جاريا في هذه الجلسة بما فيه من إجابات، ولا يستطيع أحد أن يبدأ بعد ذلك. ولا يستطيع أحد التراجع عن هذا.</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>تُسلَّم الجلسة بهذا المجموع. من لم يحضر قط يفقد حصته. وما يصل لاحقًا يُقبل ويظهر على أنه متأخر.</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>كل مقعد يعرض شاشة الدخول يبدأ خلال دقيقة من تلقاء نفسه وينشغل بضع دقائق. لا يبدأ الخادم تمرينًا وجلسة مفتوحة أو تُفتح خلال ٢٠ دقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>لا امتحان موقوف.</numerusform>
            <numerusform>يتابع امتحان واحد موقوف. تعمل الساعة من جديد.</numerusform>
            <numerusform>يتابع امتحانان موقوفان. تعمل الساعتان من جديد.</numerusform>
            <numerusform>تتابع %Ln امتحانات موقوفة. تعمل الساعات من جديد.</numerusform>
            <numerusform>يتابع %Ln امتحانًا موقوفًا. تعمل الساعات من جديد.</numerusform>
            <numerusform>يتابع %Ln امتحان موقوف. تعمل الساعات من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>لا أحد يقرأ هذا.</numerusform>
            <numerusform>يقرأ مرشح واحد هذا. تستمر الساعة.</numerusform>
            <numerusform>يقرأ مرشحان هذا. تستمر الساعتان.</numerusform>
            <numerusform>يقرأ %Ln مرشحين هذا. تستمر الساعات.</numerusform>
            <numerusform>يقرأ %Ln مرشحًا هذا. تستمر الساعات.</numerusform>
            <numerusform>يقرأ %Ln مرشح هذا. تستمر الساعات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>لا أحد يُوقَف.</numerusform>
            <numerusform>تُخفى أسئلة مرشح واحد وتتوقف الساعة حتى تنهي الإيقاف.</numerusform>
            <numerusform>تُخفى أسئلة مرشحَين وتتوقف الساعتان حتى تنهي الإيقاف.</numerusform>
            <numerusform>تُخفى أسئلة %Ln مرشحين وتتوقف الساعات حتى تنهي الإيقاف.</numerusform>
            <numerusform>تُخفى أسئلة %Ln مرشحًا وتتوقف الساعات حتى تنهي الإيقاف.</numerusform>
            <numerusform>تُخفى أسئلة %Ln مرشح وتتوقف الساعات حتى تنهي الإيقاف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>لا أحد يحصل على وقت.</numerusform>
            <numerusform>يحصل مرشح واحد على هذا الوقت فورًا ويقرأ كم هو ولماذا.</numerusform>
            <numerusform>يحصل مرشحان على هذا الوقت فورًا ويقرآن كم هو ولماذا.</numerusform>
            <numerusform>يحصل %Ln مرشحين على هذا الوقت فورًا ويقرؤون كم هو ولماذا.</numerusform>
            <numerusform>يحصل %Ln مرشحًا على هذا الوقت فورًا ويقرؤون كم هو ولماذا.</numerusform>
            <numerusform>يحصل %Ln مرشح على هذا الوقت فورًا ويقرؤون كم هو ولماذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>عُرضت الأسئلة من جديد</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>سُمح بالمتابعة</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>انتهى الإيقاف</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>تأكد الوجه</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>الوجه موضع شك</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>سُمح بالبدء</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>أُرسلت رسالة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>أُضيف وقت</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>أحدهم ذاهب</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>مقعد آخر</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>نُقل إلى مقعد آخر</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>أُنهي</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>مُنحت الفرصة من جديد</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>بداية الجلسة</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>قُبل من ليس في القائمة</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>كُتب ملف مختوم</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>أُنهيت الجلسة</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>جرى التراجع</translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>لم يستطع الخادم إثبات من قرر هذا. سجّل الخروج ثم الدخول وقرر من جديد.</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>وصل إلى الخادم متأخرًا فلم يُنفَّذ.</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>لا يعرف الخادم مرشحًا أو امتحانًا كهذا هنا.</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>لم يعد ينطبق حين وصل إلى الخادم.</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>لا يعرف الخادم هذا الإجراء. قد يكون أقدم من هذه اللوحة.</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>هذا أكثر مما تسمح به الجلسة للمركز وحده. سُئل مشرف مركزي.</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>رفض مشرف مركزي.</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>هذا الرقم مسجل لهذا الامتحان من قبل. ابحث عنه في الجدول.</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>هناك من لم يُحسم أمره ولم يُذكر. انظر إلى الأرقام واذكر السبب لكل واحد.</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>لا تقبل هذه الجلسة مزيدا ممن ليسوا في القائمة.</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>يتطلب هذا شخصين مختلفين.</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>اكتب مقعدا خاليا غير المقعد الذي فيه الامتحان.</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>لدى الخادم كل ما قُرّر هنا: لا شيء يُحمل.</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>لا مكان له على الذاكرة.</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>لا يمكن كتابة شيء على هذه الذاكرة.</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>تعذرت كتابته. جرّب ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>لم تعد من موظفي هذا المركز.</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>صلاحيتك لا تكفي، أو لست في الخدمة.</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>توقفت الساعة في هذه الأثناء: لم يضع أي وقت.</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>استمرت الساعة: ضاعت {minutes} دقيقة، وهي المقترحة.</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>يعرض المقعد ثلاث مجموعات، ٢٢ حرفًا ورقمًا. هذه أقل أو أكثر.</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>اكتب دقائق كاملة، واحدة على الأقل.</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>لا أحد يمكن أن يخصه هذا الآن.</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>تعذر تسجيله، فلم يُفعل شيء.</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>إنهاء الامتحان بما أُجيب عنه</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>منح حق تقديم هذا الامتحان من جديد</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>إعادة تشغيل البرنامج</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>إعادة تشغيل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>إيقاف تشغيل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>الخروج من برنامج الامتحان</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>رفع القفل لإصلاح الجهاز</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>يتكون الرمز من عشرة أحرف وأرقام.</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>اكتبه كما تعرضه اللوحة.</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>لا أحد من طاقم العمل هنا بهذا الاسم بعينه.</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>تُحتسب على هذا الشخص في كل محطة من المركز.</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>تُحتسب عبارته من جديد بعد {time}. الرمز من اللوحة يُحتسب الآن.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>نُسبت إلى هذا الشخص عبارات مرور خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>أحد هؤلاء: {names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>لا يوجد مقعد بهذا الاسم في هذا المركز.</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>اكتب اسمه كما يظهر على الشاشة هناك.</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>لا يمكن للرموز أن تضيف هنا أكثر من {most} دقيقة.</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>لا تسمح سياسة هذه الجلسة بالمزيد. يمكن للمشرف المركزي فعل ذلك.</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>لا يمكن منح حق آخر من جديد هنا.</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>رموز خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>نقل الامتحان إلى مقعد آخر</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>يُحتسب الرمز التالي الآن.</numerusform>
            <numerusform>يُحتسب الرمز التالي بعد ثانية واحدة.</numerusform>
            <numerusform>يُحتسب الرمز التالي بعد ثانيتين.</numerusform>
            <numerusform>يُحتسب الرمز التالي بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يُحتسب الرمز التالي بعد %Ln ثانية.</numerusform>
            <numerusform>يُحتسب الرمز التالي بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>هذا رقم جديد.</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>الرقم السابق لم يعد صالحًا. اطلب من اللوحة رمزًا لهذا الرقم.</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>تحقق في اللوحة من المقعد والقرار والمجموعات الثلاث.</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>هذا الرمز ليس لما هو معروض هنا.</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>الرمزان للشخص نفسه.</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>يجب أن يوافق شخص ثانٍ.</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>لا يحق لهذا الشخص اتخاذ هذا القرار.</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>يجب أن يعطي الرمز من يحق له ذلك.</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>يستمر الامتحان عند السؤال نفسه وبالوقت المتبقي الآن.</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>تبقى الأسئلة مغطاة والوقت متوقفًا حتى تقفل من جديد.</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>لا يمكن أن يبدأ أي امتحان حتى تقفل من جديد.</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>لا أحد يؤدي امتحانًا هنا الآن. كل ما سُجّل يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>لا ينتهي الامتحان: كل إجابة محفوظة، ووقته متوقف.</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>يستمر عند تشغيل البرنامج من جديد؛ وبعد أكثر من {time} يلزم إذن مشرف المركز.</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>انتهت الامتحانات هنا</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>يحتاج هذا الحاسوب إلى إصلاح</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>يحتاج الممتحن إلى استراحة</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>إزعاج في القاعة</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>البرنامج لا يستجيب</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>لا تبدو الشاشة سليمة</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>هذا الحاسوب بطيء أو متوقف</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>لوحة المفاتيح أو الفأرة أو الشاشة لا تعمل</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>يلزم تغيير كبل أو جهاز</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>يلزم إغلاق برنامج</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>لم يُفعل شيء. دع القرص يُفحص أولًا وإلا ضاعت الإجابة.</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>هناك إجابة لم تُحفظ على القرص بعد.</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>استخدم مفتاح الحاسوب نفسه؛ لا يضيع به شيء مما سُجّل.</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>لم يسمح النظام للبرنامج بذلك.</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>يعرف المقعد المشرفين من الخادم. وحتى ذلك الحين لا يقبل أي رمز.</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>لا يعرف هذا المقعد مشرفي المركز بعد.</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>لماذا يُفعل هذا؟</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>اختر سببًا أو اكتبه.</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>يغلق مشرف المركز برنامج الامتحان</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>يعيد مشرف المركز تشغيل برنامج الامتحان</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>يعيد مشرف المركز تشغيل هذا الحاسوب</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>يوقف مشرف المركز تشغيل هذا الحاسوب</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>لم يعد هناك ما يُقرَّر.</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>عد وانظر إلى الشاشة مرة أخرى.</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>عطّل شيء ما قفل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>افحص هذا الحاسوب قبل أن يستمر الامتحان.</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>وُصلت شاشة ثانية بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>فُصلت شاشة عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>أخفى برنامج آخر الامتحان للحظة.</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>حرّك برنامج آخر الامتحان على الشاشة.</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>أغلق برنامج آخر نافذة من نوافذ الامتحان.</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>ظهرت نافذة أخرى أمام الامتحان.</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>طلب برنامج آخر إغلاق الامتحان.</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>فتح برنامج آخر نافذة.</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>صغّر برنامج آخر نافذة الامتحان.</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>توقفت الشاشة عن إظهار الامتحان.</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>استولى برنامج آخر على الكتابة.</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>يمسك برنامج آخر لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>يمسك برنامج آخر الفأرة.</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>وضع برنامج آخر شيئًا في الحافظة.</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>تظاهر برنامج آخر بالكتابة أو النقر.</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>حاول برنامج آخر إسقاط شيء في الامتحان.</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>جاءت ضغطات أو نقرات من برنامج لا من لوحة المفاتيح أو الفأرة.</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>تم توصيل لوحة مفاتيح أو فأرة أو جهاز آخر.</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>شُغّل اختصار يكون معطّلًا أثناء الامتحانات.</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>يمكن فتح قائمة النظام بالمفاتيح.</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>لم يعد هذا الحاسوب يسأل الامتحان عن كل مفتاح.</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>شُغّلت شاشة التوقف في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>أُنهي برنامج لا يُسمح به أثناء الامتحان.</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>يعمل برنامج لا يُسمح به أثناء الامتحان.</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>قد يلتقط برنامج آخر صورًا للشاشة.</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>هناك من يتصل بهذا الحاسوب من مكان آخر.</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>يعمل هذا الحاسوب داخل حاسوب آخر.</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>سجّل شخص آخر الدخول إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>يتصل برنامج آخر بشاشة الامتحان.</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>تكرر تعطيل الامتحان عدة مرات في وقت قصير.</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>يصلح مشرف المركز هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>لم يُقفل هذا الحاسوب بالكامل بعد.</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>انظر خلف الحاسوب: افصل كل شاشة سوى شاشته.</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>افحص كبل الشاشة وثبّته جيدًا.</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>يعمل شيء آخر على هذا الحاسوب. اعرف ما هو قبل أن يستمر الامتحان.</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>حرّك مدير النوافذ أو برنامج آخر النافذة. مرة واحدة مصادفة، وتكرارها ليس كذلك.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>إن تكرر ذلك فأعد تشغيل البرنامج من هنا.</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>اعرف أي برنامج يُظهر نوافذ هنا: يجب إيقاف التحديثات والرسائل في أيام الامتحان.</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>رُفض الطلب. غالبًا هو مفتاح من مفاتيح سطح المكتب، وربما لم يقصده الممتحن.</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>أغلق ذلك البرنامج. يجب إيقافه في أيام الامتحان.</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>فعل ذلك اختصار في سطح المكتب أو برنامج آخر. مرة واحدة مصادفة، وتكرارها ليس كذلك.</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>تحقق هل انتقلت الشاشة إلى جلسة أخرى، وأعدها.</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>ربما ذهبت ضغطات المفاتيح إلى برنامج آخر. انظر ما الذي يعمل بجانب الامتحان.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>قائمة مفتوحة أو برنامج آخر يمسك لوحة المفاتيح. أغلقه أو أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>قائمة مفتوحة أو برنامج آخر يمسك الفأرة. أغلقه أو أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>لا يمكن لصق شيء منه في الامتحان. اعرف أي برنامج يفعل ذلك.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>أُوقف ذلك ولم يصل منه شيء إلى الامتحان. ابحث عن البرنامج الذي يفعله.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>أُوقف ذلك ولم يصل منه شيء إلى الامتحان.</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>هناك من يكتب من الخارج. ابحث عن تحكم عن بعد وتحدث إلى الممتحن.</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>انظر ما الذي تم توصيله. لا بأس بلوحة مفاتيح جديدة إن كنت أنت من أحضرها.</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>شُغّلت المفاتيح الثابتة أو المكبّر. إن احتاجها الممتحن فمكانها بين التسهيلات.</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>إعداد المحطة غير مكتمل. شغّل فحص هذا الحاسوب بعد الامتحان.</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>كان النظام بطيئًا للحظة. إن استمر ذلك فأعد تشغيل البرنامج من هنا.</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>أوقف شاشة التوقف من إعدادات النظام.</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>تذكره قواعد هذه الجلسة بالاسم. انظر من الذي شغّله.</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>أنهِ ذلك البرنامج ثم دع الامتحان يستمر.</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>ابحث عن مشاركة الشاشة أو تسجيلها وأنهِها.</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>اقطع الاتصال عن بعد واعرف صاحبه.</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>لا يُرى من هنا ما يحيط به. مكان الامتحان حاسوب حقيقي.</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>اعرف من كان. يجب تعطيل تبديل المستخدمين في أيام الامتحان.</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>يمكنه أن يرى ويكتب. أعد تشغيل الحاسوب، وإن عاد ذلك فأخرجه من الاستخدام.</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>عاد كل شيء تلقائيًا في كل مرة، لكنه تكرر أكثر من أن يكون مصادفة. انظر ما الذي يتكرر.</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>القفل مرفوع. لا يظهر أي سؤال حتى يُقفل من جديد.</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>إن استمر ذلك فأغلق ما يعمل هنا غيره أو أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>الآلة الحاسبة</translation>
    </message>
    <message>
        <source>Type a formula first</source>
        <translation>اكتب صيغة أولًا</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>لا تجوز القسمة على صفر</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>ليس لهذا قيمة</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>الناتج كبير جدًّا</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>الصيغة طويلة جدًّا</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>هذه الصيغة غير مكتملة</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>احذف آخر رمز</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>امسح الصيغة</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>احسب</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>الجذر التربيعي</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>تربيع</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>مرفوع إلى القوة</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>مضروب</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>واحد مقسومًا عليه</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>الناتج الأخير</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>اشطب</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>قارئ الأسطر</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>المقاعد: {seats}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>تخطيطات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>المساحة على القرص</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>سرعة القرص</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>قرص النسخة الثانية</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>السكون</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>الشبكة إلى الخادم</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>البرامج الأخرى</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>جهاز حقيقي</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>لا أحد من بعيد</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>النسخة الثانية</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>الاسترداد</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>أوراق الامتحان</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>مفاتيح الأوراق</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>إعدادات من الخادم</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>كل شاشة مغطاة</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>تبقى نافذة الامتحان في مكانها</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>لا شيء يظهر أمامها</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>الكتابة تذهب إلى الامتحان</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>لوحة المفاتيح محجوزة</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>الفأرة محجوزة</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>الحافظة فارغة</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>تُهمل المفاتيح المصطنعة</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>تبقى الشاشة مضاءة</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>لا يعمل أي برنامج ممنوع</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>لا أحد يصوّر الشاشة</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>اختصارات النظام متوقفة</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>قائمة النظام مغلقة</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>لا أحد يعمل من بعيد</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>الجهاز ليس ضيفا داخل آخر</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>قيد آخر للقفل</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>جُرّب القفل مدة {seconds} ثوان.</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>الشاشات: {count}. الأولى {width} في {height} نقطة بنسبة {scale} في المئة.</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>تخطيطات لوحة المفاتيح: {layouts}.</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>يمكن كتابة كل لغة من لغات البرنامج.</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>تختلف الساعة عن الخادم بمقدار {seconds} ثانية.</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>للجهاز توقيت المركز، {zone}.</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>المتاح {free} ميغابايت، ويحتاج الامتحان إلى {needed}.</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>تصل الإجابة إلى القرص خلال {ms} ملي ثانية.</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>النسخة الثانية على قرص آخر.</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>المتاح {free} ميغابايت من {total}.</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>توجد كاميرا: {names}.</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>الجهاز موصول بالكهرباء.</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>لا يدخل الجهاز في السكون من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>يعمل البرنامج بلا صلاحيات المسؤول.</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>يجيب الخادم خلال {ms} ملي ثانية ويثبت هويته.</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>لا وكيل بين هذا الجهاز والخادم.</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>الإصدار {version} حديث بما يكفي.</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>لا يعمل أي برنامج لا يجوز تشغيله أثناء الامتحان.</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>لا شيء يدل على أن هذا الجهاز ضيف داخل جهاز آخر.</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>لا أحد متصل بهذا الجهاز من بعيد.</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>يمكن قراءة المخزن، والمحاولات فيه: {attempts}.</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>كل حدث هو الذي سُجّل.</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>النسخة الثانية تضم كل شيء.</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>المحطة {station} لدى {url}.</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>كل شيء لدى الخادم.</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>إن تعطل هذا الجهاز تستطيع الجهة فتح قرصه.</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>الأوراق المطلوبة قريبا: {needed}. كلها هنا وسليمة.</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>الجلسات المفتوحة: {open}. مفاتيحها هنا.</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>الإعدادات التي حددها الخادم: {count}.</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>فُحص الجهاز آخر مرة قبل {days} يوما.</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>ظل محجوزا طوال الوقت.</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>هذا النوع من القفل لا يحفظ هذا، ولا تطلبه أي جلسة معروفة هنا.</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>شغّل الفحص على الجهاز نفسه، بحساب من يشغّل الامتحان.</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>شغّل: kiosk doctor --repair.</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>لا يمكن الوصول إلى شاشة من هنا، فلم يُجرّب القفل.</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>القفل متوقف بسبب إعداد.</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>اجعل lock على auto في إعدادات هذه المحطة.</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>لم يُجرّب القفل هذه المرة.</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>أعد الفحص، ودع الشاشة تعتم لحظة.</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>تعذر قفل المحطة ({code}).</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>ابحث عن الرمز في صفحة حل المشكلات، ففيها العلاج.</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>يلاحظ القفل هنا البرامج الأخرى، لكنه لا يستطيع منعها كلها.</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>استخدم جلسة يكون الكشك فيها البرنامج الوحيد حيث يطلب الامتحان ذلك.</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>لم يستطع القفل حفظ هذا.</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>أغلق ما يعيق ذلك كما يسميه الدليل، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>تطلب جلسة هنا هذا، وهذا النوع من القفل لا يستطيع حفظه.</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>استخدم نوع الجلسة الذي يطلبه الامتحان، أو اسأل من وضع قواعده.</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>الشاشة الأولى {width} في {height} نقطة فقط.</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>اضبط ١٠٢٤ في ٧٠٠ نقطة على الأقل، أو مقياسا أصغر.</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>لا يمكن قراءة تخطيطات لوحة المفاتيح هنا.</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>اكتب سطرا تجريبيا في العرض قبل الامتحان.</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>تنقص خطوط: {languages}.</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>أعد تثبيت البرنامج: خطوطه تالفة.</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>اضبط الساعة من الشبكة. لا تعتمد عليها إجابة ولا دقيقة، لكن التقارير تعتمد عليها.</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>لا يمكن الجزم بصحة الساعة: لم يُسمع من الخادم بعد.</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>صل المحطة بالشبكة ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>المنطقة الزمنية للجهاز ليست منطقة المركز، {zone}.</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>اضبط المنطقة الزمنية للمركز، والامتحان يعرض توقيت المركز في كل حال.</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>المنطقة الزمنية للمركز غير معروفة هنا بعد.</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>صل المحطة بخادمها مرة واحدة.</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>المتاح {free} ميغابايت فقط في {place}.</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>أخلِ بعض المساحة: دون {needed} ميغابايت لا يبدأ امتحان هنا.</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>تستغرق الإجابة {ms} ملي ثانية لتصل إلى القرص.</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>أغلق ما يكتب على القرص غير ذلك، واستبدل بطاقة أو قرصا يبقى بطيئا.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>لا يمكن كتابة شيء في مجلد هذه المحطة.</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>امنح مستخدم البرنامج حق الكتابة هناك، وافحص القرص.</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>النسخة الثانية على قرص الأولى نفسه.</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>اجعل mirror مجلدا على قرص آخر أو على ذاكرة تبقى موصولة.</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>لا توجد كاميرا، وأحد الامتحانات يلتقط صورة في المقعد.</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>صِل كاميرا؛ وبدونها يتابع المرشحون دون صورة.</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>توجد كاميرا لا يجوز لهذا الحساب استخدامها: {names}.</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>أضف الحساب إلى المجموعة video وأعد تشغيل الجلسة.</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>ينقص النسخة الثانية شيء: {state}.</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>افحص قرص النسخة الثانية، فهي تكتمل من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>المتاح من الذاكرة {free} ميغابايت فقط.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>أغلق البرامج الأخرى أو أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>يعمل الجهاز على البطارية، بنسبة {percent} في المئة.</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>صله بالكهرباء قبل الامتحان.</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>قد يدخل الجهاز في السكون من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>أوقف السكون عند الخمول وعند الغطاء، والدليل يسمي الإعداد.</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>يعمل البرنامج بصلاحيات المسؤول.</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>شغّل الامتحان بحساب خاص ليس مسؤولا.</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>لا يمكن سؤال الخادم ({code}).</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>افحص السلك والشبكة. تستمر الامتحانات من دونها، على أن تكون الأوراق والمفاتيح هنا أولا.</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>لا يجيب الخادم إلا بعد {ms} ملي ثانية.</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>انظر من يستخدم الخط أيضا، فالمركز الممتلئ يحتاج إليه.</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>يرسل هذا الجهاز حركة الويب عبر وكيل.</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>يتصل الكشك بخادمه مباشرة، فاجعل الشبكة تسمح بذلك.</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>الإصدار {version} أقدم من {least} الذي يطلبه الخادم.</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>ثبّت البرنامج الأحدث قبل الامتحان.</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>تعمل برامج لا يجوز تشغيلها أثناء الامتحان: {programs}.</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>أنهها وامنعها من البدء.</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>يبدو هذا الجهاز ضيفا داخل جهاز آخر.</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>استخدم الجهاز نفسه. وإن كان ذلك مقصودا فيمكن لمشرف أن يمنح استثناء على الخادم.</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>هناك من يتصل بهذا الجهاز من بعيد.</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>أنهِ الجلسة البعيدة قبل الامتحان.</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>لا يمكن قراءة المخزن ({code}).</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>لا توجد محطة هنا بعد.</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>شغّل kiosk enroll بالرمز من الخادم المركزي.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>السجل تالف.</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>هذا الجهاز ليس محطة بعد.</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>لا يسمح الخادم لهذه المحطة ببدء امتحان: {standing}.</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>اسأل مشرفا مركزيا، وما سُجّل هنا يُقبل في كل حال.</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>أحداث تنتظر الإرسال: {count}.</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>صل المحطة بالشبكة، أو انقلها: kiosk export DIR.</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>إن تعطل هذا الجهاز فلن يستطيع أحد سواه فتح قرصه.</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>صل المحطة بخادمها مرة، فتتعلم مفتاح الاسترداد من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>لا يمكن استخدام كل ما يحدده الخادم هنا.</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>احفظ إعدادات المركز على الخادم مرة أخرى؛ وحدّث هذا البرنامج إذا كان أقدم.</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>أوراق مطلوبة قريبا وليست هنا: {missing} من {needed}.</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>شغّل المحطة حين يمكن الوصول إلى الخادم، فتجلبها من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>على هذا القرص ورقة ليست التي خُتمت.</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>احذف الملف الذي يسميه الدليل، فتجلبه المحطة من جديد.</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>جلسات مفتوحة ليس مفتاحها هنا: {missing} من {open}.</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>صل المحطة بالخادم، فتجلب المفتاح من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>لم يُفحص هذا الجهاز من قبل.</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>أعد فحصه في يوم آخر قبل الامتحان.</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>كان الفحص السابق قبل {days} يوما.</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>افحص كل جهاز في أسبوع الامتحان.</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>هذا الجهاز جاهز.</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>هذا الجهاز جاهز، وفيه ما يستحق النظر.</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>هذا الجهاز غير جاهز.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>انظر في هذا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>فحص جهاز امتحان</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>سُمع عنه</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>began</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>لم يسمع الخادم عن هذا المقعد: هو مطفأ، أو لا يعمل الكشك عليه، أو لا تصله شبكة.</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>تعذّر الدخول هنا: كان على الشاشة شيء آخر.</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>لم يظهر السؤال الأول قط.</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>تأخر السؤال الأول: الخادم أو الشبكة أبطأ من أن يخدم هذا العدد معًا.</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>لم يعد بعد إنهاء برنامجه: لا شيء يعيد تشغيل الكشك هنا.</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>عاد متأخرًا بعد إنهاء برنامجه.</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>لم يتمكن امتحانه من المتابعة في مقعد آخر في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>لم يُجب عن الامتحان حتى نهايته.</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>لم يصل كل ما يخصه إلى الخادم.</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>وجد المقعد نفسه شيئًا ليس كما يجب.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>أول سؤال بعد</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>الغياب</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{passed} of {all} seats passed.</source>
        <translation>نجح {passed} من {all} مقاعد.</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>سجل الحضور</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>مخطط المقاعد</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>قصاصات الدخول</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>تقرير الحوادث</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>محضر الجلسة</translation>
    </message>
    <message>
        <source>Signature on arrival</source>
        <translation>التوقيع عند الوصول</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>التوقيع عند المغادرة</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>رئيس المركز: الاسم والتاريخ والتوقيع</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>الشخص الثاني: الاسم والتاريخ والتوقيع</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>رمز الدخول</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>رمز الدخول: اسأل مشرف المركز</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>جميع المرشحين</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>لم يُتخذ أي قرار في لوحة.</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>يوقع كل شخص مرتين: عند الجلوس وعند المغادرة.</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>اكتب الرقم والرمز عند المقعد. احتفظ بهذه القصاصة.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>وقت الفحص</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>سليم باستثناء: يقر بذلك {by} حتى {until}، لأن: {why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>هذا الجهاز جاهز</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>هذا الجهاز جاهز، وفيه ما يستحق النظر</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>هذا الجهاز غير جاهز</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>لا شيء يجب إصلاحه.</numerusform>
            <numerusform>أمر واحد يجب إصلاحه.</numerusform>
            <numerusform>أمران يجب إصلاحهما.</numerusform>
            <numerusform>%Ln أمور يجب إصلاحها.</numerusform>
            <numerusform>%Ln أمرا يجب إصلاحها.</numerusform>
            <numerusform>%Ln أمر يجب إصلاحها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>لا شيء يستحق النظر.</numerusform>
            <numerusform>أمر واحد يستحق النظر.</numerusform>
            <numerusform>أمران يستحقان النظر.</numerusform>
            <numerusform>%Ln أمور تستحق النظر.</numerusform>
            <numerusform>%Ln أمرا تستحق النظر.</numerusform>
            <numerusform>%Ln أمر تستحق النظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>لا شيء سليم.</numerusform>
            <numerusform>أمر واحد سليم.</numerusform>
            <numerusform>أمران سليمان.</numerusform>
            <numerusform>%Ln أمور سليمة.</numerusform>
            <numerusform>%Ln أمرا سليمة.</numerusform>
            <numerusform>%Ln أمر سليمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>يُسمع ما يقوله الخادم</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>يُجرّب القفل: تعتم الشاشة لحظة</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>يُنظر في القرص والذاكرة والطاقة</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>يُنشأ المخزن من جديد من نسختيه</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>يُسأل الخادم عن سرعة جوابه</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>يُقرأ السجل من أوله إلى آخره</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>فُحص في {day} الساعة {time}، في لحظة.</numerusform>
            <numerusform>فُحص في {day} الساعة {time}، في ثانية واحدة.</numerusform>
            <numerusform>فُحص في {day} الساعة {time}، في ثانيتين.</numerusform>
            <numerusform>فُحص في {day} الساعة {time}، في %Ln ثوان.</numerusform>
            <numerusform>فُحص في {day} الساعة {time}، في %Ln ثانية.</numerusform>
            <numerusform>فُحص في {day} الساعة {time}، في %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>لا أزواج بعد</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%Ln أزواج</numerusform>
            <numerusform>%Ln زوجًا</numerusform>
            <numerusform>%Ln زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>لا تكوّن أي زوج.</numerusform>
            <numerusform>كوّن زوجًا واحدًا على الأكثر.</numerusform>
            <numerusform>كوّن زوجين على الأكثر.</numerusform>
            <numerusform>كوّن %Ln أزواج على الأكثر.</numerusform>
            <numerusform>كوّن %Ln زوجًا على الأكثر.</numerusform>
            <numerusform>كوّن %Ln زوج على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُسح</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>مظلَّل: {words}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>كريمي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>خط متصل</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>خط متقطع</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>خط منقّط</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>خط متموج</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>قلم التظليل</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>لا يمكن تظليل المزيد هنا.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>ممحاة</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>وقت إضافي؛ وهو محسوب في وقتك</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>لا استراحة من {length}</numerusform>
            <numerusform>استراحة واحدة مدتها {length}</numerusform>
            <numerusform>استراحتان مدة كل منهما {length}</numerusform>
            <numerusform>%Ln استراحات مدة كل منها {length}</numerusform>
            <numerusform>%Ln استراحة مدة كل منها {length}</numerusform>
            <numerusform>%Ln استراحة مدة كل منها {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>نص أكبر؛ يمكنك تغيير حجمه</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>ألوان اختيرت لك؛ يمكنك تغييرها</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>مسافة أوسع بين الأسطر أو الحروف</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>النص والسؤال كل منهما على حدة</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>مؤشر أكبر</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>لا شيء يتحرك على الشاشة من تلقاء نفسه</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>يمكن لقارئ الشاشة قراءة الامتحان</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>يمكن قراءة الأسئلة بصوت مسموع</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>تبقى الإجابات مغطاة حتى تكشفها</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>الامتحان كله بثمانية مفاتيح: A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>كلمات الصوت والفيديو للقراءة</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>بلا أدوات إضافية</numerusform>
            <numerusform>أداة واحدة زيادة على أدوات الامتحان</numerusform>
            <numerusform>أداتان زيادة على أدوات الامتحان</numerusform>
            <numerusform>%Ln أدوات زيادة على أدوات الامتحان</numerusform>
            <numerusform>%Ln أداة زيادة على أدوات الامتحان</numerusform>
            <numerusform>%Ln أداة زيادة على أدوات الامتحان</numerusform>
        </translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>عودة إلى المفاتيح الثمانية</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>الإطار إلى الخلف</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>الإطار إلى الأمام</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>اضغط المؤطَّر</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>اختر المؤطَّر</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>ضع علامة على السطر التالي</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>أزل علامة</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>انتقل إلى المؤطَّر</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>عودة إلى الأسئلة</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>اضغط ثانيتين: تسليم</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>اختر</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>اكتب بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>إلى التنسيق التالي</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>تفعيل أو إلغاء</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>ضعه</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>التقط</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>هذا الترتيب صحيح</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>اختر أو تراجع</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>أخرج الأخير</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>ضعه هنا</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>أعده إلى مكانه</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>إلى الجانبين بدلًا من ذلك</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>يسار</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>يمين</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>إلى أعلى وأسفل بدلًا من ذلك</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>حدّد هنا</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>أقل بكثير</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>أقل</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>أكثر بكثير</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>إلى النص</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>إلى نص السؤال</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>أخفِ الإشعار</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>تسليم: يسأل مرتين</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>إلى الإجابة</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>العالي</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>حروف ورموز أخرى</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>لغة المفاتيح: {name}</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>أغلق لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>إلى عنصر التحكم التالي؛ ومع Shift إلى السابق</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>الزر الممتلئ، أو الزر المحدد</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>يضغط ويضع علامة ويختار ويتراجع</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>يغلق ما هو مفتوح ولا يحذف شيئًا</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>عند السؤال</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>إلى الجزء التالي من الشاشة: النص، السؤال، القائمة، الأزرار</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>يقرأ السؤال بصوت عالٍ لمن أُذن له؛ ويوقف القراءة ويتابعها</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>السؤال بلغته التالية، حيث تكون له لغات عدّة</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>إلى الإجابة أينما كنت</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>تختار تلك الإجابة؛ ومرة أخرى تتراجع عنها</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>في مقال يسمح بالتنسيق: غامق، مائل، مسطّر</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>إلى إجابة أخرى دون اختيارها؛ وفي الجداول والقوائم أيضًا</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>ينقل سطرًا يُراد ترتيبه</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>تمرير السؤال أو النص</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>السؤال التالي والسابق</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>يضع علامة على السؤال</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>يتراجع عن الإجابة كلها</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>يفتح الأدوات ويغلقها بدءًا من الأعلى</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>رقم ثم Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>في قائمة الأسئلة: إلى ذلك السؤال</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>قائمة كل الأدوات</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>قلم التظليل: يحدد الكلمات ثم يظللها بلون</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>قلم التظليل: يمسح، ويتراجع عن آخر تظليل</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>قارئ الأسطر: يحركه، ويُظهر أسطرًا أكثر أو أقل</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>الإملاء: إلى الكلمة التالية</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>تخطيط لوحة المفاتيح التالي، إن وُجد أكثر من واحد</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>للاستماع</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>الوقت المتبقي؛ يخفيه ويظهره</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>مكان حفظ الإجابة الأخيرة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>لوحة المفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>اختر أولًا خانة للكتابة فيها.</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>يحركه السهمان لأعلى ولأسفل، ومع Shift يُظهر أسطرًا أكثر أو أقل، ويبدّل السهمان الأيسر والأيمن النص.</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>قارئ الأسطر، السطر {line} من {lines}</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>المكبّر</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} أضعاف</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>تحركه مفاتيح الأسهم</translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>لا يمكن تشغيله مرة أخرى.</numerusform>
            <numerusform>يمكن تشغيله مرة واحدة أخرى.</numerusform>
            <numerusform>يمكن تشغيله مرتين أخريين.</numerusform>
            <numerusform>يمكن تشغيله %Ln مرات أخرى.</numerusform>
            <numerusform>يمكن تشغيله %Ln مرة أخرى.</numerusform>
            <numerusform>يمكن تشغيله %Ln مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>لا حاجة إلى الاستماع إليه مرة أخرى.</numerusform>
            <numerusform>استمع إليه حتى النهاية مرة واحدة أخرى على الأقل.</numerusform>
            <numerusform>استمع إليه حتى النهاية مرتين أخريين على الأقل.</numerusform>
            <numerusform>استمع إليه حتى النهاية %Ln مرات أخرى على الأقل.</numerusform>
            <numerusform>استمع إليه حتى النهاية %Ln مرة أخرى على الأقل.</numerusform>
            <numerusform>استمع إليه حتى النهاية %Ln مرة أخرى على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>مغلق، للقراءة فقط</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>التدقيق الإملائي غير متاح الآن. لا يؤثر ذلك في إجابتك.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>لا يوجد هنا معجم لهذه اللغة: {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>لا كتابة في هذا السؤال.</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>لا كلمة للنظر فيها</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>لا اقتراح</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>اتسع المكان لما لصقته كله.</numerusform>
            <numerusform>اتسع المكان لبداية ما لصقته فقط: تُرك حرف واحد.</numerusform>
            <numerusform>اتسع المكان لبداية ما لصقته فقط: تُرك حرفان.</numerusform>
            <numerusform>اتسع المكان لبداية ما لصقته فقط: تُركت %Ln أحرف.</numerusform>
            <numerusform>اتسع المكان لبداية ما لصقته فقط: تُرك %Ln حرفًا.</numerusform>
            <numerusform>اتسع المكان لبداية ما لصقته فقط: تُرك %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>لا يوجد متسع لمزيد من النص هنا.</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>لا مكان هنا لمزيد من التنسيق.</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>شيء ما لا يعمل</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>لديّ سؤال</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>أحتاج إلى استراحة أو إلى دورة المياه</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>اطلب المساعدة</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>هناك من هو قادم</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>اليد مرفوعة</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>اختر كل ما هو صحيح. اختر الجواب مرة أخرى لتتراجع عنه.</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>اكتب في الحقل. ما تكتبه يُحفظ من تلقاء نفسه؛ لا حاجة إلى ضغط أي زر.</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>اكتب عددًا بفاصلة أو نقطة. ترى تحت الحقل كيف فُهم.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>اكتب جملة أو جملتين. تُعدّ الكلمات في الأسفل؛ Ctrl+Z يتراجع عن آخر ما كتبت.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>اكتب جملة أو جملتين. الأزرار فوق النص، أو Ctrl+B، تجعل الكلمات غامقة.</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>اضغط الفراغ واختر كلمة. بلوحة المفاتيح: Enter يفتح القائمة والأسهم للتنقل فيها.</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>اختر جوابًا واحدًا. اختره مرة أخرى لتتراجع عنه، أو اضغط حرفه على لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>اختر موضعًا في كل صف. بلوحة المفاتيح: الأسهم للتنقل ومفتاح المسافة للاختيار.</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>اسحب السطر أو اضغط سهميه. بلوحة المفاتيح: Ctrl مع سهم يحرّكه.</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>اسحب المقبض أو اضغط موضعًا على المقياس. بلوحة المفاتيح: الأسهم.</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>اسحب الكلمة إلى موضعها، أو اضغط الكلمة ثم الموضع. اضغطها مرة أخرى لإخراجها.</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>اضغط الموضع في الصورة. بلوحة المفاتيح: Tab للتنقل ومفتاح المسافة للاختيار.</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>اضغط المواضع واحدًا بعد الآخر. اضغط أحدها مرة أخرى لتتراجع عنه.</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>اضغط النقطة في الصورة. بلوحة المفاتيح: الأسهم تحرّك العلامة.</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>اضغط أحدهما ثم الآخر لتصل بينهما. اضغط الزوج مرة أخرى لتفصله.</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>دائرة ومربع ومثلث</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>مثلث</translation>
    </message>
    <message>
        <source>Mango</source>
        <translation>مانجو</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>جزر</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>سبانخ</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>أيّ هذه فاكهة؟</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>أيّ هذه الأعداد زوجية؟</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>ما اسم أول شهر في السنة؟</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>كم يساوي واحد ونصف؟</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>ماذا ترى من نافذة في بيتك؟</translation>
    </message>
    <message>
        <source>up</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>down</source>
        <translation>الأسفل</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>في الصباح تتجه الشمس إلى </translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>طائر</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>سمكة</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>يطير</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>يسبح</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>ماذا يفعل كل منهما؟</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>رتّب أوقات اليوم.</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>اضبط المقياس على ٧.</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>في الليل تكون السماء </translation>
    </message>
    <message>
        <source>dark</source>
        <translation>مظلمة</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>ساطعة</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>ضع الكلمة الصحيحة في الفراغ.</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>أيّ شكل ليست له زاوية؟</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>رقّم الأشكال من اليسار إلى اليمين.</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>أشر إلى وسط المربع.</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>ضع كل اسم على شكله.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>نهار</translation>
    </message>
    <message>
        <source>night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>حار</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>بارد</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>كوّن أزواجًا من الأضداد.</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>صِل الدائرة بالمثلث.</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>كل الأدوات</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>يغلق Esc الأداة.</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>قلم التظليل: Shift والأسهم للتحديد، ومن ١ إلى ٤ أو H للتظليل، وDelete للمسح، وCtrl+Z للتراجع.</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>قارئ الأسطر: يحركه السهمان لأعلى ولأسفل، ومع Shift يُظهر أسطرًا أكثر أو أقل.</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>الإملاء: ينتقل F7 إلى الكلمة التالية.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الفرصة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>حُفظ هنا</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّدون</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>على وحدات USB</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>متوقفون</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>غير معروف حالهم</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>محل تعارض</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>لدى الخادم كل ما يخصهم حتى النهاية.</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>أُحضر على وحدة USB وينقص ما يسبقه. أحضره أيضًا.</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>كانت لديهم حصة ولم يبدؤوا. الإغلاق يسحب الحصة.</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>امتحانهم متوقف عند مقعد على اتصال. دعه يستمر أو أنهِه.</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>بدؤوا ولا تُعرف نهاية، أو ربما بدؤوا على مقعد صامت. صِل المقعد بالشبكة أو أحضر سجله على وحدة USB.</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>روايات متعددة لحصة واحدة: مسؤول مركزي يقرر أيها يُعتد به.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الحال الآن</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>آخر خبر</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>لم تصل بدايته؛ ولم يُعرف صاحبه بعد</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>بدأ ولم يصل منه شيء</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>أُجيب عن {answered} من {items}</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>وصل بعد الإغلاق</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>بحسب ما تعرفه هذه اللوحة؛ ولم تتصل بالخادم قط.</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>بحسب الخادم، الساعة {time} (قبل {age})</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>دون الخادم: ما كانت تعرفه هذه اللوحة الساعة {time} (قبل {age}). التعارضات ووحدات USB لا يعرفها إلا الخادم.</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>أُغلقت الساعة {time} من قبل {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>لم يُذكر أي استثناء.</numerusform>
            <numerusform>ذُكر استثناء واحد.</numerusform>
            <numerusform>ذُكر استثناءان.</numerusform>
            <numerusform>ذُكرت %Ln استثناءات.</numerusform>
            <numerusform>ذُكر %Ln استثناءً.</numerusform>
            <numerusform>ذُكر %Ln استثناء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>لم يصل شيء لاحقًا.</numerusform>
            <numerusform>وصل لاحقًا شيء يخص مرشحًا واحدًا: أغلقها مرة أخرى.</numerusform>
            <numerusform>وصل لاحقًا شيء يخص مرشحَين: أغلقها مرة أخرى.</numerusform>
            <numerusform>وصل لاحقًا شيء يخص %Ln مرشحين: أغلقها مرة أخرى.</numerusform>
            <numerusform>وصل لاحقًا شيء يخص %Ln مرشحًا: أغلقها مرة أخرى.</numerusform>
            <numerusform>وصل لاحقًا شيء يخص %Ln مرشح: أغلقها مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>القرص الحر</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>مرات التغطية</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>لم يُسمع عنها قط</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>غير جاهزة</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>تستحق نظرة</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخلل</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Panel {name}</source>
        <translation>اللوحة {name}</translation>
    </message>
    <message>
        <source>The server has not heard of it since it was enrolled.</source>
        <translation>لم يسمع الخادم عنها منذ تسجيلها.</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>شغّلها، وابدأ الكشك، وتفقّد كابل الشبكة.</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>لم يفحصها أحد في آخر ١٤ يومًا.</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>ابدأ الكشك هناك، أو شغّل kiosk doctor.</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>برنامجها أقدم مما يطلبه الخادم.</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>برنامج قديم</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>لا يثق الخادم بها لبدء الامتحانات.</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>اسأل مسؤولًا مركزيًا.</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>التحديث إلى {version}</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>فشل التحديث إلى {version} هنا؛ ويعمل البرنامج السابق.</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>أخبر قسم تقنية المعلومات: الأمر kiosk update status يبيّن السبب.</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>التحديث إلى {version} في طريقه، وينتظر وقتًا بلا امتحانات.</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>برنامج قديم على الخادم</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>المساحة على قرص الخادم</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>أُعيد الخادم من نسخة احتياطية</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>ما يُعرض من المحاولات</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>أحداث لا يستطيع الخادم قراءتها</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>رموز الدخول</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>نسخة الخادم الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>دون الخادم: حكم كل مقعد الساعة {time} (قبل {age}). التفاصيل تأتي مع الخادم.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>بواسطة، السبب، ما آل إليه</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}: {minutes} دقيقة</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}: المقعد {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>جرى التراجع عنه لاحقا.</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>ينتظر الخادم هنا.</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>وصلت {minutes} د إلى الامتحان</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>مستعد للبدء</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>رُفض عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>ترك تسجيل الدخول</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>رفع يده</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>أنزل يده</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>وصلت رسالة</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>قُرئت الرسالة</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>فُتح قسم</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>أُغلق قسم</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>بدأت استراحة</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>انتهت الاستراحة</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>بدأ الامتحان</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>استمر الامتحان</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>توقف الامتحان</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>أُوقف الامتحان مؤقتا</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>انتهى الإيقاف</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>غُطيت الأسئلة</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>عُرضت الأسئلة من جديد</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>فقد القفل شيئا أثناء الإيقاف</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>مُنحت الفرصة من جديد في الأثناء</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>تغيرت التسهيلات</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>غادر الامتحان هذا المقعد</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>وصل الامتحان إلى هذا المقعد</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>أنهى الموظفون الامتحان</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>انتهى الامتحان بانتهاء الجلسة</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>دخل الحاسوب في السكون</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>غُيّرت ساعة الحاسوب</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>انخفضت البطارية</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>عاد التيار أو انقطع</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>القرص شبه ممتلئ</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>استُخدم رمز في المقعد</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>رُفض رمز في المقعد</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>فُتحت الأسئلة بخمس كلمات</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>قام موظف بشيء في المقعد</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>احتُسب استثناء للقفل</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>تعذر تشغيل تسجيل</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>تعذر العمل مدة {time}</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>المقعد {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>لا مقعد بعد</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>هذه ليست عبارة مرور هذا الشخص. سُجِّلت المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>محاولات كثيرة. يمكنك المحاولة الآن.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك المحاولة بعد ثانيتين.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>يجوز للمقعد {seat} بدء امتحان {name} أيًّا كان المقعد الذي طلبه من قبل. ومن ينتظر دوره هناك يبدأ فورا.</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>هذا الشخص ليس في الخدمة هنا الآن.</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>تعذرت قراءة ما تعرفه اللوحة عن هذا الشخص. يستطيع تقنيو المركز إصلاحه.</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>تعذر تسجيل الدخول في السجل، فلم يُفتح شيء.</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>بلا فرصة</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>قيد الامتحان</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>مستهلك</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>البطارية {percent} %</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>لم يُرَ</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>مغطى</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>خارج المتناول</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>يطلب المساعدة</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>مغطى لحظة</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>ورقة أخرى</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>سجّل الحضور</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>مغطى</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>ينتقل</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>أنهاه الموظفون</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>تغيّر الطابور</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>أُغلقت الجلسة</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>بدأ تمرين</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقعون</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>الغائبون</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>ما زال جاريًا</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>أُلغيت هذه الجلسة.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الانقطاعات</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>الوقت الممنوح</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
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
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>نُفذ</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>لم يُنفذ</translation>
    </message>
    <message>
        <source>free</source>
        <translation>خالٍ</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>أُعيد تشغيل الحاسوب</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>انتهى برنامج الامتحان</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>توقف الحاسوب عن العمل</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>غُطيت الأسئلة</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>أوقفه المشرفون مؤقتًا</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>امتلأ القرص</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>دوَّنه المشرفون</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>تقني</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>المحيط</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>ينتظر قرارًا</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>سُجل دون وقت</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>لم يُمنح وقت</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>القاعة كلها</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>الضائع</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>لم يقع أي خلل هنا حتى الآن.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} دقيقة</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>قبل {age}</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}، غير موصول</translation>
    </message>
    <message>
        <source>{gigabytes} GB</source>
        <translation>{gigabytes} غ.ب</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} م.ب</translation>
    </message>
    <message>
        <source>Nobody is expected here</source>
        <translation>لا يُنتظر أحد هنا</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>آخر إجابة هنا</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>آخر إجابة على الخادم</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>الضوابط</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{held} من {all} قائمة</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>مرات التغطية حتى الآن</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>الإصدار والبصمة</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم يُقارن</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>ليس هذا الشخص</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>الغياب حتى الآن</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>كل من يُنتظر حضوره، مع مكان للتوقيع عند الوصول والمغادرة.</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>من يجلس وأين: لتعليقه على الباب.</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>قصاصة لكل مرشح، تُقص وتوزع.</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>ما حدث وما تقرر ومن قرره ولماذا.</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>كل مقعد مع الأوقات والانقطاعات والوقت الممنوح والإيصال، يوقعه شخصان.</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>حُفظ في {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>تعذّرت كتابة القائمة.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>تفتح</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>تغلق</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>حين يقرر أحد ذلك</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>تبدأ المقاعد</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>بدأ الجميع.</numerusform>
            <numerusform>مرشح واحد لم يبدأ.</numerusform>
            <numerusform>مرشحان لم يبدآ.</numerusform>
            <numerusform>%Ln مرشحين لم يبدأوا.</numerusform>
            <numerusform>%Ln مرشحًا لم يبدأوا.</numerusform>
            <numerusform>%Ln مرشح لم يبدأوا.</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>يبدأ حين يسمح أحد ببدئه.</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>التالي: لا أحد في {next}. الأخير في {last}.</numerusform>
            <numerusform>التالي: مرشح واحد في {next}. الأخير في {last}.</numerusform>
            <numerusform>التالي: مرشحان في {next}. الأخير في {last}.</numerusform>
            <numerusform>التالي: %Ln مرشحين في {next}. الأخير في {last}.</numerusform>
            <numerusform>التالي: %Ln مرشحًا في {next}. الأخير في {last}.</numerusform>
            <numerusform>التالي: %Ln مرشح في {next}. الأخير في {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>الممتحنون</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>اكتب بمفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>احذف آخر حرف</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>المقعد {seat}: {name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}، منذ {began}</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what} عند {began}، لمدة {lasted}</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}، ينتظر الخادم هنا</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>تابع في المقعد {seat}</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>بدأ الساعة {time}؛ وينتهي تلقائيًا الساعة {end} على الأكثر.</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>كان مجموع التسليم صحيحًا.</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>لم يكن مجموع التسليم صحيحًا: بقي من لم يُحسم أمره.</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>بدأ الساعة {time} وانتهى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الممتحن</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>محسوبًا من بداية الجلسة: {how}، بترتيب المقاعد، والأخير في {last}.</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>ابتداءً من {when}: {how}، بترتيب المقاعد، والأخير في {last}. يمكن التراجع حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>من الآن: {how}، بترتيب المقاعد، والأخير في {last}.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>الجميع معًا</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>لا مقعد كل {seconds} ث</numerusform>
            <numerusform>مقعد واحد كل {seconds} ث</numerusform>
            <numerusform>مقعدان كل {seconds} ث</numerusform>
            <numerusform>%Ln مقاعد كل {seconds} ث</numerusform>
            <numerusform>%Ln مقعدًا كل {seconds} ث</numerusform>
            <numerusform>%Ln مقعد كل {seconds} ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>افتح الأسئلة بخمس كلمات</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>اطلب من المكتب أن يتهجّاها.</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>أدخل الذاكرة التي عليها المفتاح، وحاول ثانية.</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>الكلمة {number} ليست من هذه الكلمات.</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>هذه ليست خمس كلمات.</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>اكتب الخمس كلها، وبينها مسافات.</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>الكلمة {number} ليست صحيحة.</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>قارن كل حرف مع المكتب، ولأي جلسة هذه الكلمات.</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>هذه الكلمات لا تفتح الورقة.</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>كلمات خاطئة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>مفتاح هذا المركز غير موجود.</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>ليس هذا هو المفتاح الذي صُنعت به الكلمات.</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>الملف الذي على الذاكرة ليس مفتاح مركز.</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>صِل المقعد بالشبكة لحظة، أو استعمل مقعدًا آخر.</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>ما تفتحه الكلمات لم يُصنع لهذا المقعد.</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>الأسئلة مفتوحة بالفعل، أو لم يصنع المكتب لها كلمات.</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>لا شيء هنا ينتظر كلمات.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>مسطّر</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look}: مُفعّل</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look}: غير مُفعّل</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>غطاء</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>أضيق</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أعرض</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>تذكير – {when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>ذكّرني بالوقت</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>بلا تذكير</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>سليم الآن: {names}.</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>ما زال غير سليم: {names}.</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>أحداث لم تستطع أي من النسختين إعادتها: {count}.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>تم الإصلاح</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>لم يتم الإصلاح</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>يعمل برنامج آخر للكشك على هذا الجهاز، فلم يُمس شيء. أنهِه ثم أصلح.</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>تعذّر الإصلاح ({code}).</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>آخر أسطر السجل التقني</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>كله هنا: {path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>لا تنتظر هذا المقعد: تابع مما لدى الخادم</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>دقائق كاملة من الآن؛ ٠ يعني البدء فورا.</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>بعد كم دقيقة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>جملة أو جملتان قصيرتان.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>ما الذي نظرت فيه</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>حدث خلل هنا</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>تسهيل للممتحن</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>المركز يمنح وقتا أطول</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>سبب المنح</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>لا مقعد خاليا الآن.</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>الخالية: {seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>قل السبب. يبقى في السجل مع اسمك.</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>اكتب ما سيُقرأ.</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>اكتبه كما يرد في الورقة التي أُحضرت.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>اكتب دقائق كاملة من ١ إلى ٤٨٠.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>اكتب دقائق كاملة، من ٠ إلى ٤٨٠.</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>لا مقعد خاليا بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>اقرأه للمقعد. يعمل مرة واحدة ولهذا فقط.</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>سُجِّل الرمز باسمك.</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>اكتبه على ورقته الآن: يُعرض هذه المرة فقط ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>هذا رمز دخوله.</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>هو في {place}. انقله إلى الخادم.</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>كُتب الملف المختوم وقُرئ للتحقق.</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>سُجّل باسمك وهو في طريقه.</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>يذهب إلى الخادم من تلقاء نفسه حين يمكن الوصول إليه. إن تأخر كثيرًا فلا يُنفَّذ.</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>سُجِّل باسمك. ينتظر هنا.</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>سُجّل الرمزان، كل منهما باسم صاحبه.</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>اقرأهما للمقعد. يعملان مرة واحدة ولهذا وحده.</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>اقرأه للمقعد. ويقرأ الشخص الثاني رمزا خاصا به من أي لوحة.</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>الخادم خارج المتناول: ينتظر هذا هنا حتى يعود.</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>إعطاء الرمز وتسجيله</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>لم يبلغ هذه اللوحة خبر ذلك. ينفذه الرمز في المقعد {seat} إذا كان الحال هناك كذلك.</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>ضع علامة على ما نظرت فيه.</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>قد يكون المقعد أبعد مما تعرفه هذه اللوحة. برمز:</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>لا شيء يُفعل هنا الآن.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>صلاحيتك لا تكفي.</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>لوحة الامتحان</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>أوراق</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>فحص مسبق</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>مفتاح المسافة يلتقطها، ثم انتقل إلى ما يناسبها واضغط مفتاح المسافة.</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>اضغط على اثنين متلازمين، أو اسحب أحدهما فوق الآخر.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>غير مقفل: هذه النافذة لتجربة البرنامج.</translation>
    </message>
</context>
<context>
    <name>BatteryMark</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>On the mains</source>
        <translation>على الكهرباء</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>على البطارية</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>التنقل والتعليم</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>لا عودة بعد التالي</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>لا يمكنك العودة إلى هذا السؤال</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>مُعلَّم</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>مُعلَّم للمراجعة</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علِّم</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>علِّم للمراجعة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>امسح الإجابة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>تراجع عن المسح</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>الوقت المتبقي من الاستراحة</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>إنهاء الاستراحة الآن</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>اطلب المساعدة</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>تعود الأسئلة عند انتهائها: من تلقاء نفسها أو حين تنهيها.</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>استراحتك</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>لا إجابات بعد</numerusform>
            <numerusform>إجابة واحدة، محفوظة على هذا الحاسوب</numerusform>
            <numerusform>إجابتان، محفوظتان على هذا الحاسوب</numerusform>
            <numerusform>%Ln إجابات، كلها محفوظة على هذا الحاسوب</numerusform>
            <numerusform>%Ln إجابة، كلها محفوظة على هذا الحاسوب</numerusform>
            <numerusform>%Ln إجابة، كلها محفوظة على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>ساعتك مستمرة: بقي {time}</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>ساعتك متوقفة عند {time}</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>الاستراحة: بقي {time}</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>برمز تقرؤه للمقعد، من دون الشبكة</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>اضغط Ctrl+F12 عند المقعد واختر الشيء نفسه. اكتب المجموعات الثلاث التي يعرضها.</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>ما يعرضه المقعد</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Formula</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Angles in degrees</source>
        <translation>الزوايا بالدرجات</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Examination</source>
        <translation>الامتحان</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Picture {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>مفتاح المسافة يلتقطه؛ ثم اذهب إلى مكانه واضغط المسافة.</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}، مستخدَم</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا اختيار</numerusform>
            <numerusform>اختيار واحد</numerusform>
            <numerusform>اختياران</numerusform>
            <numerusform>%Ln اختيارات</numerusform>
            <numerusform>%Ln اختيارًا</numerusform>
            <numerusform>%Ln اختيار</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>اختر إجابة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>اختر %Ln إجابة.</numerusform>
            <numerusform>اختر إجابة واحدة.</numerusform>
            <numerusform>اختر إجابتين.</numerusform>
            <numerusform>اختر %Ln إجابات.</numerusform>
            <numerusform>اختر %Ln إجابة.</numerusform>
            <numerusform>اختر %Ln إجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>اختر %Ln إجابة على الأكثر.</numerusform>
            <numerusform>اختر إجابة واحدة على الأكثر.</numerusform>
            <numerusform>اختر إجابتين على الأكثر.</numerusform>
            <numerusform>اختر %Ln إجابات على الأكثر.</numerusform>
            <numerusform>اختر %Ln إجابة على الأكثر.</numerusform>
            <numerusform>اختر %Ln إجابة على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>اختر %Ln إجابة على الأقل.</numerusform>
            <numerusform>اختر إجابة واحدة على الأقل.</numerusform>
            <numerusform>اختر إجابتين على الأقل.</numerusform>
            <numerusform>اختر %Ln إجابات على الأقل.</numerusform>
            <numerusform>اختر %Ln إجابة على الأقل.</numerusform>
            <numerusform>اختر %Ln إجابة على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>اختر كل ما ينطبق.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>لم تختر شيئًا بعد.</numerusform>
            <numerusform>اخترت إجابة واحدة بالفعل. ألغِها أولًا.</numerusform>
            <numerusform>اخترت إجابتين بالفعل. ألغِ إحداهما أولًا.</numerusform>
            <numerusform>اخترت %Ln إجابات بالفعل. ألغِ واحدة أولًا.</numerusform>
            <numerusform>اخترت %Ln إجابة بالفعل. ألغِ واحدة أولًا.</numerusform>
            <numerusform>اخترت %Ln إجابة بالفعل. ألغِ واحدة أولًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>مغطاة. اضغط لإظهارها.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>This exam</source>
        <translation>هذا الامتحان</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>القفل من جديد</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>ما الذي يُطبع</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>إغلاق الجلسة</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>لا أحد بلا سبب.</numerusform>
            <numerusform>مرشح واحد لم يُحسم أمره وبلا سبب بعد.</numerusform>
            <numerusform>مرشحان لم يُحسم أمرهما وبلا سبب بعد.</numerusform>
            <numerusform>%Ln مرشحين لم يُحسم أمرهم وبلا سبب بعد.</numerusform>
            <numerusform>%Ln مرشحًا لم يُحسم أمرهم وبلا سبب بعد.</numerusform>
            <numerusform>%Ln مرشح لم يُحسم أمرهم وبلا سبب بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>هي مفتوحة حتى {time}. يمكن إغلاقها بعد ذلك أو متى أُنهيت.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>صلاحيتك لا تكفي.</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>من لم يُحسم أمرهم أكثر من أن يُذكروا هنا. اهتم بهم أولًا.</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>هي مغلقة ولم يصل بعدها شيء.</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>عشرة أحرف وأرقام. لا فرق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>الدقائق المضافة</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>عبارة مروري بدلًا من رمز</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>المقعد الذي يُتابَع فيه الامتحان</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>اسم الشخص الثاني</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>١٢ محرفًا على الأقل. تُحتسب لهذا القرار وحده.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>عبارة مرور شخص ثانٍ</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>الرمز من اللوحة</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>رمز شخص ثانٍ</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>استخدام الرمز</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>{most} على الأكثر.</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>يجري فحص عبارة المرور…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>جارٍ فحص الرمز…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>القرار هنا لمشرف المركز</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>قرار آخر</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>إجابات الممتحن محفوظة. ما المطلوب؟</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>ما المطلوب؟</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>اختر في اللوحة هذا المقعد وهذا القرار، واكتب ما هو معروض هنا.</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>اجعلها مريحة لك</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>يمكنك تغيير ذلك في أي وقت أثناء الامتحان.</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>هذا يناسبني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>هذا هو حجم السؤال.</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>لا توقيت يجري الآن. خذ ما تحتاج إليه من الوقت.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this you?</source>
        <translation>هل هذا أنت؟</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>انظر إلى الصورة وإلى كل سطر.</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>الصورة من تسجيلك</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>نعم، هذا أنا</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>هذا ليس أنا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>الامتحان</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>وقتك</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>مفتوح اليوم</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>انظر إلى كل سطر.</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>من {opens} إلى {closes}</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>نعم، أكمل امتحاني</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>machines</source>
        <translation>أجهزة</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>لم تفقد إجابة ولا دقيقة.</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>اطلب المساعدة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>وقتك</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>مدة التغطية حتى الآن</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>انتظر لحظة من فضلك</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>الأسئلة مغطاة. تعود تلقائيًا عندما يعود كل شيء إلى وضعه.</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>ارفع يدك من فضلك</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>الأسئلة مغطاة حتى ينظر مشرف المركز في الأمر.</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>لا إجابات بعد</numerusform>
            <numerusform>إجابة واحدة، محفوظة على هذا الحاسوب</numerusform>
            <numerusform>إجابتان، محفوظتان على هذا الحاسوب</numerusform>
            <numerusform>%Ln، كلها محفوظة على هذا الحاسوب</numerusform>
            <numerusform>%Ln، كلها محفوظة على هذا الحاسوب</numerusform>
            <numerusform>%Ln، كلها محفوظة على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>لم تفقد أي إجابة.</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>مستمر، بقي {time}</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>متوقف، والباقي: {time}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>لم يُقرَّر شيء هنا بعد.</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>ما عرفه الخادم في {time}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Previous and next: Alt and the arrows</source>
        <translation>السابق والتالي: Alt والأسهم</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>اليوم حتى الآن</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الممتحن</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>الألوان</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>أعد</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>كل كلمة تُحفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>المطلوب {least} إلى {most}</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>الحد الأقصى {most}</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>الحد الأدنى {least}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>لا زيادة</numerusform>
            <numerusform>زيادة كلمة واحدة</numerusform>
            <numerusform>زيادة كلمتين</numerusform>
            <numerusform>زيادة %Ln كلمات</numerusform>
            <numerusform>زيادة %Ln كلمة</numerusform>
            <numerusform>زيادة %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>الطول كافٍ</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>تنقص كلمة واحدة</numerusform>
            <numerusform>تنقص كلمتان</numerusform>
            <numerusform>تنقص %Ln كلمات</numerusform>
            <numerusform>تنقص %Ln كلمة</numerusform>
            <numerusform>تنقص %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>عدد الكلمات المطلوب: {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>الحد الأقصى لعدد الكلمات: {most}.</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>الحد الأدنى لعدد الكلمات: {least}.</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>اطلب المساعدة</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>لا صورة هنا</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>صورة المرشح</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>هل كان هناك خلل في هذا الامتحان أو في هذا الحاسوب؟ اكتبه هنا. لا يغيّر ذلك إجاباتك.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>شكرًا لك. حُفظت ملاحظتك وستصل إلى القائمين على الامتحان.</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>تعذّر حفظها الآن. يمكنك إرسالها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}، يلزم الاهتمام بهم</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>expected</source>
        <translation>متوقَّعون</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>ابحث عن اسم أو رقم أو مقعد</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاجك</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>اختر جهازًا لترى ما يلزم فعله هناك.</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>كل شيء على ما يرام هناك.</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>الفراغ {number} من {total}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Language, display, help</source>
        <translation>اللغة والعرض والمساعدة</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>لوحة المفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>اطلب المساعدة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>يجري إعداد الصفحات</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>احفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>حُفظ في {place}</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>تعذّرت الكتابة.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>لم يُحفظ شيء ولم يُطبع.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>أُرسل إلى الطابعة {printer}.</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>لا تقبله أي طابعة. احفظه كملف PDF.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>تعذرت كتابة الجدول.</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>التأكيد</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>الاستعداد</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>الامتحان</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>الفراغ {number} من {total}</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>لا مقعد ولا اسم ولا رقم مثل «{find}»</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>ابحث عن جزء منه، أو امسح المرشحات.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>لا شيء يحتاجك</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>كل مقعد بخير. تنظر هذه الصفحة كل ثانية.</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>لا أحد في هذه الحالة</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>الأرقام على الأزرار حية.</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>لا مرشحين بعد</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>يأتون من الخادم من تلقاء أنفسهم.</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>الترتيب: من يحتاجك أولًا</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>الترتيب: {column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>من ضمن هذا الرقم</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>حُفظ في {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>تعذّرت كتابة القائمة.</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>سجّل الدخول لتسليم جلسة</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>في الصفحة الأولى، اختر اسمك.</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>أي جلسة؟</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>اختر واحدة في الأعلى بجانب اسم المركز.</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>يجري حساب حال كل واحد.</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>لا أحد يبدأ بعد الآن. ومن يؤدي الامتحان يستمر حتى ينهيه أحد: الغرفة، الجلسة.</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>أُلغيت هذه الجلسة.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>إنزال اليد</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>رسائل من مشرف المركز</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>ماذا تحتاج؟</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>يرى مشرف المركز مقعدك وسبب الطلب. يستمر امتحانك.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>هناك من هو قادم إليك.</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>يدك مرفوعة منذ {time}.</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>امسح الكل</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>حدّد الكلمات بالفأرة. بالمفاتيح: F6 إلى النص، ثم Shift والأسهم، ثم من ١ إلى ٤؛ ومفتاح Delete يمسح.</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>الموضع {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا اختيار</numerusform>
            <numerusform>اختيار واحد</numerusform>
            <numerusform>اختياران</numerusform>
            <numerusform>%Ln اختيارات</numerusform>
            <numerusform>%Ln اختيارًا</numerusform>
            <numerusform>%Ln اختيار</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>اضغط الأماكن بترتيبها. اضغط المكان ثانيةً للتراجع عنه.</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>اختر مكانًا واحدًا في الصورة.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>لا تختر أي مكان في الصورة.</numerusform>
            <numerusform>اختر مكانًا واحدًا على الأكثر في الصورة.</numerusform>
            <numerusform>اختر مكانين على الأكثر في الصورة.</numerusform>
            <numerusform>اختر %Ln أماكن على الأكثر في الصورة.</numerusform>
            <numerusform>اختر %Ln مكانًا على الأكثر في الصورة.</numerusform>
            <numerusform>اختر %Ln مكان على الأكثر في الصورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>لا يلزم اختيار أي مكان في الصورة.</numerusform>
            <numerusform>اختر مكانًا واحدًا على الأقل في الصورة.</numerusform>
            <numerusform>اختر مكانين على الأقل في الصورة.</numerusform>
            <numerusform>اختر %Ln أماكن على الأقل في الصورة.</numerusform>
            <numerusform>اختر %Ln مكانًا على الأقل في الصورة.</numerusform>
            <numerusform>اختر %Ln مكان على الأقل في الصورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>اختر كل الأماكن المناسبة في الصورة.</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>تم التراجع عن {words}</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>لم تختر شيئًا بعد.</numerusform>
            <numerusform>اخترت إجابة واحدة بالفعل. ألغِها أولًا.</numerusform>
            <numerusform>اخترت إجابتين بالفعل. ألغِ إحداهما أولًا.</numerusform>
            <numerusform>اخترت %Ln إجابات بالفعل. ألغِ واحدة أولًا.</numerusform>
            <numerusform>اخترت %Ln إجابة بالفعل. ألغِ واحدة أولًا.</numerusform>
            <numerusform>اخترت %Ln إجابة بالفعل. ألغِ واحدة أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>تم اختيار {words}</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>الدقائق الممنوحة</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>السبب أو ملاحظة</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>يقرؤه المرشح مع الوقت.</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>لا وقت لهذا</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>دوِّن حادثًا</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>شيء لا يمكن لأي جهاز ملاحظته. يظهر في التقرير والمحضر.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>دوِّنه</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>سُجل، وهو في طريقه.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>امنح دقيقة واحدة</numerusform>
            <numerusform>امنح دقيقتين</numerusform>
            <numerusform>امنح %Ln دقائق</numerusform>
            <numerusform>امنح %Ln دقيقة</numerusform>
            <numerusform>امنح %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take note, without time</source>
        <translation>سجِّل دون وقت</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>لا يحصل {name} على دقائق.</numerusform>
            <numerusform>يحصل {name} على دقيقة واحدة فورًا، ويقرأ السبب.</numerusform>
            <numerusform>يحصل {name} على دقيقتين فورًا، ويقرأ السبب.</numerusform>
            <numerusform>يحصل {name} على %Ln دقائق فورًا، ويقرأ السبب.</numerusform>
            <numerusform>يحصل {name} على %Ln دقيقة فورًا، ويقرأ السبب.</numerusform>
            <numerusform>يحصل {name} على %Ln دقيقة فورًا، ويقرأ السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>يظهر في التقرير. لا يحصل {name} على وقت لأجله.</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>اكتب دقائق كاملة، حتى {most}.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>اذكر السبب ببضع كلمات.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>دوِّن حادثًا</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>سجل الدخول لرؤية الحوادث</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>في الصفحة الأولى، اختر اسمك.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>لا حوادث تنتظر قرارًا</numerusform>
            <numerusform>حادث واحد ينتظر قرارًا</numerusform>
            <numerusform>حادثان ينتظران قرارًا</numerusform>
            <numerusform>%Ln حوادث تنتظر قرارًا</numerusform>
            <numerusform>%Ln حادثًا ينتظر قرارًا</numerusform>
            <numerusform>%Ln حادث ينتظر قرارًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>لم يقع أي خلل هنا حتى الآن.</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>حُفظ في {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>تعذّرت كتابة القائمة.</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>أوافق، ابدأ</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>تبدأ الساعة مع السؤال الأول، وليس هنا.</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>ميثاق الشرف</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>اقرأ كل سطر ثم ضع علامة عليه.</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>كما في قسيمتك. كتابته هي توقيعك.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>اسمك الكامل</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>اكتب اسمك</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>لا إجابات أخرى في الأسفل</numerusform>
            <numerusform>إجابة أخرى في الأسفل</numerusform>
            <numerusform>إجابتان أخريان في الأسفل</numerusform>
            <numerusform>%Ln إجابات أخرى في الأسفل</numerusform>
            <numerusform>%Ln إجابة أخرى في الأسفل</numerusform>
            <numerusform>%Ln إجابة أخرى في الأسفل</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>المزيد في الأسفل</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>تم التقاط {words}. اختر الآن ما يناسبه.</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one} الآن مع {other}</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>{one} و{other} منفصلان الآن</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>اكتملت الأزواج كلها. افصل زوجًا أولًا.</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words} موجود في أقصى عدد مسموح من الأزواج. افصل زوجًا أولًا.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LayoutMark</name>
    <message>
        <source>Keyboard layout: {name}. Press to switch.</source>
        <translation>تخطيط لوحة المفاتيح: {name}. اضغط للتبديل.</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>تخطيط لوحة المفاتيح: {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>قرأتُ هذا</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>رسالة من مشرف المركز</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>أُرسلت في {time}. إجاباتك محفوظة؛ تعود الأسئلة عندما تقرأ هذا.</translation>
    </message>
</context>
<context>
    <name>LiveNotice</name>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>اقرأ…</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>هل كل جهاز جاهز؟</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>حُفظ في {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>تعذّرت كتابة القائمة.</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>في الصفحة الأولى، اختر اسمك.</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>لا يُعرف هنا بعد أي جهاز لهذا المركز.</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>حرّك العدسة</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>مُجاب عنه</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>مُجاب عنه ومُعلَّم</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>غير مُجاب عنه</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>مُعلَّم</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>لم يُفتح بعد</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>الصف {row} من {rows}</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>مفاتيح الأسهم تنتقل بين الصفوف والأعمدة. المسافة تختار وتتراجع.</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>أُجيب عن {done} من {total} صفوف</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>لا تختر أي إجابة.</numerusform>
            <numerusform>اختر إجابة واحدة على الأكثر إجمالًا.</numerusform>
            <numerusform>اختر إجابتين على الأكثر إجمالًا.</numerusform>
            <numerusform>اختر %Ln إجابات على الأكثر إجمالًا.</numerusform>
            <numerusform>اختر %Ln إجابة على الأكثر إجمالًا.</numerusform>
            <numerusform>اختر %Ln إجابة على الأكثر إجمالًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>إجابة واحدة في كل صف.</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>اختر كل ما ينطبق في كل صف.</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}. أُخذ من {other}.</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>أُخذ من {other}</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>لا يقبل هذا العمود إجابات أخرى. تراجع عن واحدة أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>لم تختر شيئًا بعد.</numerusform>
            <numerusform>اخترت إجابة واحدة بالفعل. ألغِها أولًا.</numerusform>
            <numerusform>اخترت إجابتين بالفعل. ألغِ إحداهما أولًا.</numerusform>
            <numerusform>اخترت %Ln إجابات بالفعل. ألغِ واحدة أولًا.</numerusform>
            <numerusform>اخترت %Ln إجابة بالفعل. ألغِ واحدة أولًا.</numerusform>
            <numerusform>اخترت %Ln إجابة بالفعل. ألغِ واحدة أولًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>زاوية فارغة في الجدول</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>المزيد في الأسفل</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}، مغطاة؛ اضغط لإظهارها</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}، {words}، مشطوبة</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>السبب لكل من هم {figure}</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>سبب آخر يخص {name}</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>يحتاجك</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>لك وحدك. ليست جزءًا من إجابتك.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>كيف تُستخدم بياناتك</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>قرأتُ هذا وأوافق عليه</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>أسأل الموظفين أولًا</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>لست مضطرًا إلى الموافقة وحدك: اسأل فيأتي إليك مشرف المركز. لم يبدأ وقتك.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>يمكنك كتابة فاصلة أو نقطة أو مسافات. أرقام لوحة مفاتيحك مقبولة.</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>نقرأ هذا على أنه {number}</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>لا نستطيع قراءة هذا كعدد بعد.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>هذا الترتيب صحيح</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>اسحب الأسطر إلى ترتيبها، أو حرّكها بأزرار الأسهم.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تمت الإجابة</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم تُجب بعد</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>انتقل {words} إلى الموضع {place} من {total}</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>تم التقاط {words}. السهمان لأعلى ولأسفل يحركانه، والمسافة تتركه، وEscape يعيده.</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>أُعيد {words} إلى مكانه</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up: {words}</source>
        <translation>انقل إلى أعلى: {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>انقل إلى أسفل: {words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>السهمان لأعلى ولأسفل ينتقلان إلى سطر آخر. Ctrl مع أحدهما يحرك هذا السطر؛ وكذلك المسافة ثم الأسهم.</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}، الموضع {place} من {total}</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}، لم تُجب بعد</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}، ملتقَط</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>السرعة {percent} %</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take apart: {words}</source>
        <translation>افصل: {words}</translation>
    </message>
    <message>
        <source>Space takes this pair apart.</source>
        <translation>مفتاح المسافة يفصل هذا الزوج.</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}، تسجيل الخروج</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>ينتهي {time}</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>القاعة: لا خبر بعد</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>القاعة: حية، عمرها {seconds} ث</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>القاعة: عمرها {age}</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>خادم القاعة</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>الخادم المركزي</translation>
    </message>
    <message>
        <source>{server}: here</source>
        <translation>{server}: متصل</translation>
    </message>
    <message>
        <source>On its own: seats by codes only</source>
        <translation>وحدها: المقاعد بالرموز فقط</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}: خارج المتناول منذ {age}. المقاعد بالرموز.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>لا قرار ينتظر هنا.</numerusform>
            <numerusform>قرار واحد ينتظر هنا.</numerusform>
            <numerusform>قراران ينتظران هنا.</numerusform>
            <numerusform>%Ln قرارات تنتظر هنا.</numerusform>
            <numerusform>%Ln قرارًا ينتظر هنا.</numerusform>
            <numerusform>%Ln قرار ينتظر هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>خذ الرموز من ذاكرة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>احفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>يجري إعداد الصفحات</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>لم يؤخذ أي رمز من {file}.</numerusform>
            <numerusform>أُخذ رمز واحد من {file}. لا يُحفظ في أي مكان.</numerusform>
            <numerusform>أُخذ رمزان من {file}. لا يُحفظان في أي مكان.</numerusform>
            <numerusform>أُخذت %Ln رموز من {file}. لا تُحفظ في أي مكان.</numerusform>
            <numerusform>أُخذ %Ln رمزًا من {file}. لا تُحفظ في أي مكان.</numerusform>
            <numerusform>أُخذ %Ln رمز من {file}. لا تُحفظ في أي مكان.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>لا توجد قائمة رموز دخول على ذاكرة هنا. إنها الملف الذي كتبه الاستيراد.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>لم يُحفظ شيء ولم يُطبع.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>حُفظ باسم {path}</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>تعذر الحفظ. ابحث عن مساحة، أو أدخل ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>لا توجد طابعة لهذا الجهاز. احفظه بصيغة PDF واطبعه في مكان آخر.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>أُرسل إلى الطابعة {printer}.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>الطابعة {printer} لا تقبله. احفظه بصيغة PDF.</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>سجل الدخول للطباعة</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>في الصفحة الأولى، اختر اسمك.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>لا توجد جلسة هنا</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>اختر واحدة أعلاه؛ تأتي الجلسات من الخادم.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>لا يعمل</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>المزيد في الأسفل</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>المزيد إلى اليسار</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>نهاية النص</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>اطلب المساعدة</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>تعود الأسئلة تلقائيًا. لا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>أوقفه مشرف المركز مؤقتًا الساعة {time}. ساعتك متوقفة، والباقي: {left}.</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>امتحانك متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>لا إجابات بعد</numerusform>
            <numerusform>إجابة واحدة، محفوظة على هذا الحاسوب</numerusform>
            <numerusform>إجابتان، محفوظتان على هذا الحاسوب</numerusform>
            <numerusform>%Ln إجابات، كلها محفوظة على هذا الحاسوب</numerusform>
            <numerusform>%Ln إجابة، كلها محفوظة على هذا الحاسوب</numerusform>
            <numerusform>%Ln إجابة، كلها محفوظة على هذا الحاسوب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of {name}</source>
        <translation>صورة {name}</translation>
    </message>
    <message>
        <source>No photo of {name}</source>
        <translation>لا توجد صورة لـ{name}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>تُقارن بصورة تسجيلك. لا يراها إلا العاملون في الامتحان.</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>صورة لك في هذا المقعد</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>الكاميرا تبدأ الآن…</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>التقط صورة</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>التقط غيرها</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>استخدم هذه الصورة</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>تابع دون صورة</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>هذا الحاسوب لا يسمح للامتحان باستخدام الكاميرا.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>لا تصل من الكاميرا أي صورة.</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>لا توجد كاميرا في هذا المقعد.</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>لا يلزمك فعل شيء حيال ذلك. يرى العاملون أنه لا توجد صورة.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>الصورة التي التُقطت</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>مفتاح المسافة يلتقطه، ثم مفتاح المسافة على مكان آخر يصل بينهما. مفاتيح الأسهم تنتقل إلى الأماكن الأخرى.</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>اضغط على مكانين متلازمين، فيصل بينهما خط.</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>مع {words}</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>ليس في أي زوج</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>تم التقاطه</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>اتركه فارغًا</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>اسحب كل واحد إلى مكانه، أو اضغطه ثم اضغط مكانه.</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>مُلئ {done} من {total} أماكن</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words} الآن في {place}</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place} فارغ من جديد</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>استُخدم بقدر ما يُسمح به. أخرجه من مكان أولًا.</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>لا يتسع هذا المكان للمزيد. أخرج شيئًا أولًا.</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>وُضع كل ما يمكن وضعه. أخرج شيئًا أولًا.</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>تم التقاط {words}. اختر مكانه الآن.</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>{x} % من اليسار، {y} % من الأعلى</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>مفاتيح الأسهم تحرك المؤشر، ومع Shift بخطوات صغيرة. المسافة تشير، وDelete يتراجع.</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>أشر إلى مكان واحد في الصورة.</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>لا تشر إلى أي مكان في الصورة.</numerusform>
            <numerusform>أشر إلى مكان واحد على الأكثر في الصورة.</numerusform>
            <numerusform>أشر إلى مكانين على الأكثر في الصورة.</numerusform>
            <numerusform>أشر إلى %Ln أماكن على الأكثر في الصورة.</numerusform>
            <numerusform>أشر إلى %Ln مكانًا على الأكثر في الصورة.</numerusform>
            <numerusform>أشر إلى %Ln مكان على الأكثر في الصورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>أشر إلى الأماكن في الصورة.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم تُجب بعد</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>لم تختر شيئًا بعد.</numerusform>
            <numerusform>اخترت إجابة واحدة بالفعل. ألغِها أولًا.</numerusform>
            <numerusform>اخترت إجابتين بالفعل. ألغِ إحداهما أولًا.</numerusform>
            <numerusform>اخترت %Ln إجابات بالفعل. ألغِ واحدة أولًا.</numerusform>
            <numerusform>اخترت %Ln إجابة بالفعل. ألغِ واحدة أولًا.</numerusform>
            <numerusform>اخترت %Ln إجابة بالفعل. ألغِ واحدة أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>تدريب. لا درجات هنا ولا توقيت ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>تخطّي التدريب</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>من {total}</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>سؤال تدريبي {number} من {total}</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>أنا جاهز</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>هل هذا الجهاز جاهز للامتحان؟</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>يُجرّب القفل فعلا: تعتم الشاشة بضع ثوان. ولا يضيع بذلك شيء.</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>افحص هذا الجهاز</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>لم يكتمل الفحص</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>كُتبت ملاحظة لصانعي البرنامج. ولم تُمسّ الامتحانات على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>أعد الفحص</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>تعذر حفظ الصفحة. ابحث عن مساحة، أو ضع ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>تعذرت كتابة حزمة الدعم. تحقق من المساحة، أو أدخل وحدة تخزين أخرى.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>حُفظت في {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>يبقى التقرير هنا: لم يستطع المخزن أخذه ({code}).</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>احفظ صفحة</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>سجلات هذا الجهاز وفحوصه وإعداداته في ملف واحد لقسم تقنية المعلومات: بلا أسماء ولا إجابات ولا مفاتيح.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Answered in part</source>
        <translation>مُجاب عن جزء منه</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>من {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>السؤال {number} من {total}</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>للأسئلة {first} إلى {last}</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>للسؤال {first}</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>اقرأ هذا النص</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>الأسئلة {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>المراجعة والتسليم</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>مغادرة هذا القسم…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>أخذ استراحة ({count})</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>أُجيب عن {answered} من {total}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>القسم {number}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>السؤال {number}، {state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>من يبدأ ومتى</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>ملف CSV</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}، لا شيء</numerusform>
            <numerusform>{page}، واحد للنظر فيه</numerusform>
            <numerusform>{page}، اثنان للنظر فيهما</numerusform>
            <numerusform>{page}، %Ln للنظر فيها</numerusform>
            <numerusform>{page}، %Ln للنظر فيها</numerusform>
            <numerusform>{page}، %Ln للنظر فيها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>مقطع إلى الوراء</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>مقطع إلى الأمام</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>لا يوجد في هذا الحاسوب صوت لهذه اللغة. اطلب من المشرفين أن يقرؤوا لك.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>لا يوجد صوت في هذا الحاسوب. اطلب من المشرفين أن يقرؤوا لك.</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>إيقاف القراءة مؤقتًا</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>يقوم F8 بالأمر نفسه من أي مكان.</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>لغة السؤال</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>اقرأ بـ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلتاهما</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>لغتان، إحداهما تحت الأخرى.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>إيصالك</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>صوّره أو اكتب الرمز. به يستطيع أي شخص لاحقًا أن يتحقق من أن أي إجابة لم تتغير.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>انتهى الوقت. سُلِّم امتحانك.</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>أُنهي امتحانك</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>انتهى امتحانك يا {name}. أجبت عن {answered} من {total}.</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>أو غادر مكانك: يتم ذلك تلقائيًا، والمهلة: {time}</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ماذا يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>في انتظار الشبكة</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>لا توجد شبكة في هذه القاعة الآن.</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>لا ينقص شيء. توجد نسخة مختومة من امتحانك على ذاكرة USB هنا أيضًا.</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>لا ينقص شيء: امتحانك مختوم هنا. للموظفين: تعذّرت كتابة النسخة المختومة على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>لا ينقص شيء. امتحانك مختوم هنا ويصل إلى الخادم تلقائيًا.</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>الإيصال {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>المتقدّم</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>مشرف المركز</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>نهاية الجلسة</translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>١٠ ثوانٍ إلى الوراء</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>١٠ ثوانٍ إلى الأمام</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>موضع التشغيل</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>الترجمة النصية</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>اقرأ النص</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>شُغّل العدد المسموح به من المرات.</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>هذه آخر مرة يمكن تشغيله فيها.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>لا يوجد صوت في هذا الحاسوب. أُبلغ المشرفون بذلك؛ تابع الامتحان في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>لا يمكن تشغيل هذا هنا. أُبلغ المشرفون بذلك؛ تابع الامتحان في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>مقاعد التمرين</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>ابدأ التمرين</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>في الصفحة الأولى، اختر اسمك.</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>سُجّل باسمك. تظهر المقاعد هنا حالما يبدأه الخادم؛ ولا يبدأ تمرينًا وجلسة قريبة.</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>كل مقعد يؤدي من تلقاء نفسه امتحانًا مختلقًا: يسجل الدخول، ويبدأ مع غيره، وينقطع في المنتصف ثم يعود، وينتقل امتحان واحد إلى مقعد آخر، ويُسلَّم كل شيء. لا يُمس شيء حقيقي.</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>جرّب اليوم كله دون امتحان أحد</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>يقول المكتب المركزي الكلمات حين تُفتح الجلسة. لا حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>خمسة أحرف لكل منها. كبيرة أو صغيرة، كلاهما مقبول.</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>الكلمات الخمس</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>مفتاح هذا المركز مطلوب أيضًا: أدخل ذاكرته. اسمه {key}.</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>تُجرَّب الكلمات…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>افتح الأسئلة</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>يُنشأ من جديد من نسختيه. ويوضع التالف جانبًا في مجلده ولا يُحذف. ويُغلق ما فتحته هذه اللوحة لأجل ذلك ثم يُفتح من جديد؛ وبعدها يُفحص كل شيء مرة أخرى.</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>يجب أن يسجّل الدخول في القاعة أولًا شخص يحق له القرار. ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>هل يُصلح مخزن هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>أصلِح الآن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>اطلب المساعدة</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>مرحبًا بعودتك يا {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>ارفع يدك وابقَ جالسًا من فضلك: مشرف المركز يتيح لك المتابعة.</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>هنا {answered} من {total} إجابة</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>الباقي: {time}، كما كان</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>مدة الانقطاع الكلية {time}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>الأسئلة المُعلَّمة تُعدّ مُجابًا عنها متى كانت لها إجابة.</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>المراجعة قبل التسليم</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>تستحق نظرة أخرى</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}، مغلق</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>غير مُجاب عنه</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>غير مُجاب عنه، مُعلَّم</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>مُجاب عنه، مُعلَّم</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>مُجاب عنه</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>اذهب إلى {number}</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>دون اتصال. محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>محفوظ على الخادم</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>يتطلب هذا شخصا ثانيا. من هو؟</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>لا أحد آخر في الخدمة هنا يحق له أن يقرر هذا.</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>يكتبها بنفسه، ١٢ حرفا على الأقل. وهي لهذا القرار وحده.</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>عبارة مروره</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>اختر من هو الشخص الثاني.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>عبارة المرور من ١٢ حرفًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>تعليمات هذا القسم</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>معروضة أدناه</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>مطوية: اضغط لقراءتها</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>عرض القسم السابق</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>عرض القسم التالي</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>أُجيب عن {answered} من {total}</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الحال الآن</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>القرارات</translation>
    </message>
</context>
<context>
    <name>SessionPlot</name>
    <message>
        <source>This session</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>هذه الجلسة، كجدول</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>How it will look</source>
        <translation>كيف ستبدو</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>لا صفحات أخرى</numerusform>
            <numerusform>صفحة أخرى واحدة</numerusform>
            <numerusform>صفحتان أخريان</numerusform>
            <numerusform>%Ln صفحات أخرى</numerusform>
            <numerusform>%Ln صفحة أخرى</numerusform>
            <numerusform>%Ln صفحة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>اكتب الرمزين المدوَّنين في بطاقتك.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>رمز الدخول</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>ثمانية أحرف وأرقام. كبيرة أو صغيرة، كلاهما مقبول.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>يمكن أن يستمر امتحانك</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>سجّل الدخول مجددًا بالرمزين من بطاقة المرشح.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>ليس معك بطاقة؟ ارفع يدك. إجاباتك محفوظة ووقتك متوقف.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>ليس معك بطاقة؟ ارفع يدك. لم يفُتك شيء ولم يبدأ وقتك.</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>جارٍ البحث عنك…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>اكتب الرقم المدوَّن في بطاقتك.</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>اكتب الرمز المدوَّن في بطاقتك.</translation>
    </message>
    <message>
        <source>Who is at this panel?</source>
        <translation>من على هذه اللوحة؟</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>ما تقرره يبقى في السجل مع اسمك. يعمل من دون الشبكة أيضًا.</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>١٢ حرفًا على الأقل. عبارة المركز، لا كلمة الحاسوب.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>فتح القاعة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يُفتح…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>لا موظفين معروفين هنا بعد. يخبر الخادم هذه اللوحة حالما يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>اختر اسمك أولًا.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>عبارة المرور من ١٢ حرفًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>مفاتيح الأسهم تغيّر العدد، وPage Up وPage Down بخطوات أكبر، وHome وEnd إلى الطرفين.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>حدّد العدد على المقياس.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم تُجب بعد</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>الكلمة التالية</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها كما هي</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>لا كلمات للنظر فيها</numerusform>
            <numerusform>كلمة واحدة للنظر فيها</numerusform>
            <numerusform>كلمتان للنظر فيهما</numerusform>
            <numerusform>%Ln كلمات للنظر فيها</numerusform>
            <numerusform>%Ln كلمة للنظر فيها</numerusform>
            <numerusform>%Ln كلمة للنظر فيها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>المسافة تختار وتتراجع، ومفاتيح الأسهم تنتقل إلى أماكن أخرى.</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>المكان {number} من {total}، {x} % من اليسار و{y} % من الأعلى</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>الخطوة {number} من {total}، {word}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Submit…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>You are asked once more. After that you cannot come back.</source>
        <translation>ستُسأل مرة أخرى. بعدها لا يمكنك الرجوع.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>لكل سؤال إجابة.</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>اذهب إلى السؤال {number}</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>العودة إلى الأسئلة</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>يمكنك التسليم بعد {time}.</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>العودة إلى الأسئلة</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>نعم، سلِّم</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>الوقت الباقي: {time}. لا يمكنك الرجوع بعد التسليم.</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>هل تسلّم امتحانك الآن؟</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>أُجيب عن {answered} من {total} سؤالًا</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>جارٍ التسليم…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>النص أو السؤال</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>بوحدة {unit}</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>In this section: {section}. In the exam: {exam}</source>
        <translation>في هذا القسم: {section}. في الامتحان: {exam}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>انتهى الوقت</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%Ln دقيقة باقية</numerusform>
            <numerusform>دقيقة واحدة باقية</numerusform>
            <numerusform>دقيقتان باقيتان</numerusform>
            <numerusform>%Ln دقائق باقية</numerusform>
            <numerusform>%Ln دقيقة باقية</numerusform>
            <numerusform>%Ln دقيقة باقية</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <comment>both parts are whole already: 1 hour 24 minutes left</comment>
        <translation>{hours} و{minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}، متوقف</translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>أظهر الوقت</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>left</source>
        <translation>متبقٍ</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>في هذا القسم</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>الامتحان: {time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>الوقت مخفي</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>شغّل النغمة</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>أسمعها</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>الامتحان والوقت</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>اطلب المساعدة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>What it is about</source>
        <translation>ما موضوعه</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>جرّب مقعدك</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>لا يُحسب هنا وقت ولا يُحفظ شيء ولا تُعطى درجات.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>اكتب بضعة أحرف.</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>اضغطني</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>الفأرة أو لوحة اللمس</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>حرّك المؤشر إلى الزر واضغطه.</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>نعم، كله</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>هل تستطيع قراءة هذا: ٣ ٨ ٠، ب ت ث، ف ق، ح خ؟</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>ضع السماعات وشغّل النغمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>لم يبقَ شيء لتجربته</numerusform>
            <numerusform>بقي شيء واحد لتجربته</numerusform>
            <numerusform>بقي شيئان لتجربتهما</numerusform>
            <numerusform>بقيت %Ln أشياء لتجربتها</numerusform>
            <numerusform>بقي %Ln شيئًا لتجربته</numerusform>
            <numerusform>بقي %Ln شيء لتجربته</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>عندما تتابع تُرفع يدك لهذا السبب. يمكنك الانتظار هنا أو المتابعة.</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>سيأتي إليك مشرف المركز.</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>فحص القفل</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>تجري تجربة القفل</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>ليس هذا امتحانا. لوحة المفاتيح والفأرة لهذه النافذة إلى أن ينتهي الفحص.</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>تعود الشاشة الآن.</numerusform>
            <numerusform>تعود الشاشة بعد ثانية واحدة.</numerusform>
            <numerusform>تعود الشاشة بعد ثانيتين.</numerusform>
            <numerusform>تعود الشاشة بعد %Ln ثوان.</numerusform>
            <numerusform>تعود الشاشة بعد %Ln ثانية.</numerusform>
            <numerusform>تعود الشاشة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>لا إجابات على الخادم بعد</numerusform>
            <numerusform>إجابة واحدة على الخادم</numerusform>
            <numerusform>إجابتان على الخادم</numerusform>
            <numerusform>%Ln إجابات على الخادم</numerusform>
            <numerusform>%Ln إجابة على الخادم</numerusform>
            <numerusform>%Ln إجابة على الخادم</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>على هذا الحاسوب وفي طريقها من تلقاء نفسها: {numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>مستوى الصوت {percent} %</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You need not do anything. The screen changes by itself, and your time begins with the first question.</source>
        <translation>لا يلزمك فعل شيء. تتغير الشاشة تلقائيًا، ويبدأ وقتك مع السؤال الأول.</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>لا يلزمك فعل شيء. يتابع امتحانك تلقائيًا من حيث كنت، وبالوقت الذي كان لديك.</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>كل إجاباتك محفوظة، ووقتك محفوظ لك. يُرجى الانتظار.</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>عندما يبدأه مشرف المركز</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>في {time}</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>تبدأ المقاعد واحدًا بعد الآخر. هذا المقعد في المجموعة {number} من {all}.</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>يبدأ بعد</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>دورك بعد</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>أنت جاهز. يبدأ امتحانك</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>أنت جاهز. يبدأ الجميع معًا،</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>أسئلتك في الطريق</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>تُتاح الأسئلة الساعة</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>جارٍ إتاحة أسئلتك</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>يُفتح امتحانك الساعة</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>لم يُفتح امتحانك بعد</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>تُنقل إجاباتك إلى هذا المقعد</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>ما زال المقعد الآخر يسلّم إجاباتك</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>يبدأ امتحانك</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>جارٍ فتح أسئلتك</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>الكيلوبايت المستلَمة</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>بترتيب المقاعد. ٠ يعني أن يبدأ الجميع معًا.</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>عدد المقاعد في كل مرة</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>الثواني بين مجموعة والتي تليها</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>اكتب عدد المقاعد، من ٠ إلى ٩٩٩.</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>اكتب ثوانيَ كاملة من ١ إلى ٣٦٠٠.</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>سيبدأ الأخيرون بعد انتهاء الجلسة.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>في المقعد</translation>
    </message>
</context>
<context>
    <name>WholeNotice</name>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>WholeRoom</name>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>مفاتيح الأسهم تحرّكها</translation>
    </message>
</context>
<context>
    <name>_Pad</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Exam</source>
        <translation>الامتحان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What the panel has to know</source>
        <translation>ما يجب أن تعرفه اللوحة</translation>
    </message>
</context>
<context>
    <name>_Slip</name>
    <message>
        <source>Candidate slip</source>
        <translation>بطاقة المتقدّم</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>رمز الدخول</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>بطاقتك في هذا العرض التجريبي</translation>
    </message>
</context>
</TS>
