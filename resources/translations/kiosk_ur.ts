<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lock</source>
        <translation>لاک</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>اسکرینیں</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>کی بورڈ لے آؤٹ</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>فونٹ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>گھڑی</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>ڈسک پر جگہ</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>ڈسک کی رفتار</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>دوسری نقل کی ڈسک</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>میموری</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>کیمرا</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>بجلی</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>سلیپ</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>اختیارات</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>سرور تک نیٹ ورک</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>پراکسی</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>پروگرام کا ورژن</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>دوسرے پروگرام</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>اصل مشین</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>دور سے کوئی نہیں</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ذخیرہ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>جرنل</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>دوسری نقل</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>اندراجِ اسٹیشن</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>ہم آہنگی</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>پرچے</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>پرچوں کی کنجیاں</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>پچھلی جانچ</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>سرور کی ترتیبات</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>ہر اسکرین ڈھکی ہے</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>امتحان کی ونڈو اپنی جگہ رہتی ہے</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>سامنے کچھ نہیں آتا</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>ٹائپنگ امتحان میں جاتی ہے</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>کی بورڈ گرفت میں ہے</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>ماؤس گرفت میں ہے</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>کلپ بورڈ خالی ہے</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>مصنوعی کلیدیں رد ہوتی ہیں</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>اسکرین روشن رہتی ہے</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>کوئی ممنوع پروگرام نہیں چلتا</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>کوئی اسکرین کی تصویر نہیں لیتا</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>سسٹم کے شارٹ کٹ بند ہیں</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>سسٹم کا مینو بند ہے</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>کوئی دور سے کام نہیں کرتا</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>مشین ورچوئل نہیں ہے</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>لاک کی ایک اور گرفت</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>لاک {seconds} سیکنڈ تک آزمایا گیا۔</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>اسکرینیں: {count}۔ پہلی {width} ضرب {height} نقطوں کی ہے، {scale} فیصد پیمانے پر۔</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>کی بورڈ لے آؤٹ: {layouts}۔</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>پروگرام کی ہر زبان لکھی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>گھڑی اور سرور میں {seconds} سیکنڈ کا فرق ہے۔</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>مشین پر مرکز کا وقت ہے، {zone}۔</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>{free} MB خالی ہیں؛ امتحان کو {needed} درکار ہیں۔</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>جواب {ms} ms میں ڈسک پر پہنچتا ہے۔</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>دوسری نقل دوسری ڈسک پر ہے۔</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>{total} MB میں سے {free} MB خالی ہیں۔</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>کیمرا موجود ہے: {names}۔</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>مشین بجلی کی لائن پر ہے۔</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>مشین خود سے سلیپ میں نہیں جاتی۔</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>پروگرام منتظم کے اختیارات کے بغیر چلتا ہے۔</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>سرور {ms} ms میں جواب دیتا ہے اور اپنی شناخت ثابت کرتا ہے۔</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>یہاں اور سرور کے درمیان کوئی پراکسی نہیں۔</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>ورژن {version} کافی نیا ہے۔</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>امتحان کے دوران ممنوع کوئی پروگرام نہیں چل رہا۔</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>ایسی کوئی علامت نہیں کہ یہ مشین ورچوئل ہے۔</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>کوئی دور سے اس مشین سے جڑا نہیں ہے۔</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>ذخیرہ پڑھا جا سکتا ہے؛ اس میں کوششیں: {attempts}۔</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>ہر اندراج وہی ہے جو درج ہوا تھا۔</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>دوسری نقل میں سب کچھ ہے۔</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>{url} پر اسٹیشن {station}۔</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>سرور کے پاس سب کچھ ہے۔</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>یہ مشین خراب ہو جائے تو ادارہ اس کی ڈسک کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>آئندہ درکار پرچے: {needed}۔ سب یہاں سالم موجود ہیں۔</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>کھلے سیشن: {open}۔ ان کی کنجیاں یہاں ہیں۔</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>سرور کی بتائی ہوئی ترتیبات: {count}۔</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>مشین کی پچھلی جانچ {days} دن پہلے ہوئی۔</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>پورا وقت گرفت رہی۔</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>اس قسم کا لاک یہ برقرار نہیں رکھتا، اور یہاں معلوم کوئی سیشن اس کا تقاضا نہیں کرتا۔</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>جانچ خود مشین پر چلائیں، اسی صارف کے طور پر جو امتحان چلاتا ہے۔</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>چلائیں: kiosk doctor --repair۔</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>یہاں سے کسی اسکرین تک رسائی نہیں، اس لیے لاک نہیں آزمایا گیا۔</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>ایک ترتیب نے لاک بند کر رکھا ہے۔</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>اس اسٹیشن کی ترتیبات میں lock کو auto کریں۔</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>اس بار لاک نہیں آزمایا گیا۔</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>دوبارہ جانچیں، اور اسکرین کو لمحہ بھر تاریک ہونے دیں۔</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>اسٹیشن لاک نہیں ہو سکا ({code})۔</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>مسائل کے حل والے صفحے پر یہ کوڈ دیکھیں؛ وہاں علاج لکھا ہے۔</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>یہاں کا لاک دوسرے پروگرام بھانپ لیتا ہے، مگر سب کو روک نہیں سکتا۔</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>جہاں امتحان کا تقاضا ہو، ایسا سیشن استعمال کریں جس میں Kiosk ہی واحد پروگرام ہو۔</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>لاک اسے برقرار نہ رکھ سکا۔</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>ثبوت میں درج رکاوٹ کو بند کریں، اور دوبارہ جانچیں۔</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>یہاں کا ایک سیشن اس کا تقاضا کرتا ہے، اور اس قسم کا لاک اسے برقرار نہیں رکھ سکتا۔</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>امتحان جس قسم کا سیشن چاہے وہ استعمال کریں، یا قواعد بنانے والے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>پہلی اسکرین صرف {width} ضرب {height} نقطوں کی ہے۔</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>کم از کم 1024 ضرب 700 نقطے رکھیں، یا پیمانہ چھوٹا کریں۔</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>کی بورڈ لے آؤٹ یہاں پڑھے نہیں جا سکتے۔</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>امتحان سے پہلے ڈیمو میں ایک سطر ٹائپ کر کے دیکھیں۔</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>ان زبانوں کے فونٹ موجود نہیں: {languages}۔</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>پروگرام دوبارہ انسٹال کریں: اس کے فونٹ خراب ہیں۔</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>گھڑی نیٹ ورک سے ملائیں۔ کوئی جواب یا منٹ اس پر منحصر نہیں، رپورٹیں ہیں۔</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>نہیں کہا جا سکتا کہ گھڑی درست ہے: سرور سے ابھی رابطہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>اسٹیشن کو نیٹ ورک سے جوڑیں اور دوبارہ جانچیں۔</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>مشین کا ٹائم زون مرکز والا نہیں، {zone}۔</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>مرکز کا ٹائم زون رکھیں؛ امتحان ویسے بھی مرکز کا وقت دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>مرکز کا ٹائم زون یہاں ابھی معلوم نہیں۔</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>اسٹیشن کو ایک بار اس کے سرور سے جوڑیں۔</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>{place} پر صرف {free} MB خالی ہیں۔</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>کچھ جگہ خالی کریں: {needed} MB سے کم پر یہاں کوئی امتحان شروع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>جواب کو ڈسک پر پہنچنے میں {ms} ms لگتے ہیں۔</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>ڈسک پر لکھنے والے دوسرے پروگرام بند کریں؛ جو کارڈ یا ڈسک سست رہے اسے بدلیں۔</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>اس اسٹیشن کے فولڈر میں کچھ نہیں لکھا جا سکتا۔</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>پروگرام کے صارف کو وہاں لکھنے کا اختیار دیں، اور ڈسک دیکھیں۔</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>دوسری نقل پہلی والی ڈسک پر ہی ہے۔</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>mirror کو دوسری ڈسک یا لگی رہنے والی اسٹک کے فولڈر پر رکھیں۔</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>کوئی کیمرا نہیں ہے، اور ایک امتحان نشست پر تصویر لیتا ہے۔</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>ایک لگائیں؛ اس کے بغیر امیدوار تصویر کے بغیر آگے بڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>ایک کیمرا ہے جسے یہ اکاؤنٹ استعمال نہیں کر سکتا: {names}۔</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>اکاؤنٹ کو گروپ video میں شامل کریں اور سیشن دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>دوسری نقل میں کچھ کم ہے: {state}۔</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>دوسری نقل کی ڈسک دیکھیں؛ وہ خود پوری ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>صرف {free} MB میموری خالی ہے۔</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>دوسرے پروگرام بند کریں، یا مشین دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>مشین بیٹری پر چل رہی ہے، {percent} فیصد۔</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>امتحان سے پہلے بجلی سے جوڑیں۔</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>مشین خود سے سلیپ میں جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>فارغ وقت اور ڈھکن کے لیے سلیپ بند کریں؛ ثبوت میں ترتیب کا نام ہے۔</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>پروگرام منتظم کے اختیارات سے چل رہا ہے۔</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>امتحان کو الگ صارف کے طور پر چلائیں جو منتظم نہ ہو۔</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>سرور سے پوچھا نہیں جا سکتا ({code})۔</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>کیبل اور نیٹ ورک دیکھیں۔ امتحانات اس کے بغیر چلتے ہیں؛ پرچے اور کنجیاں پہلے یہاں ہونی چاہییں۔</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>سرور {ms} ms بعد ہی جواب دیتا ہے۔</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>دیکھیں لائن اور کون استعمال کر رہا ہے؛ بھرے مرکز کو اس کی ضرورت ہے۔</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>یہ مشین ویب ٹریفک پراکسی کے ذریعے بھیجتی ہے۔</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>Kiosk سیدھا اپنے سرور سے ملتا ہے: نیٹ ورک میں اس کی اجازت دیں۔</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>ورژن {version} سرور کے مطلوبہ {least} سے پرانا ہے۔</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>امتحان سے پہلے نیا پروگرام انسٹال کریں۔</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>امتحان کے دوران ممنوع پروگرام چل رہے ہیں: {programs}۔</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>انہیں بند کریں، اور شروع ہونے سے روکیں۔</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>یہ مشین ورچوئل معلوم ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>اصل مشین استعمال کریں۔ اگر یہ دانستہ ہو تو منتظم سرور پر استثنا دے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>کوئی دور سے اس مشین سے جڑا ہے۔</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>امتحان سے پہلے ریموٹ سیشن ختم کریں۔</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>ذخیرہ پڑھا نہیں جا سکتا ({code})۔</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>یہاں ابھی کوئی اسٹیشن نہیں۔</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>مرکزی سرور کے کوڈ سے kiosk enroll چلائیں۔</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>جرنل خراب ہے۔</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>یہ مشین ابھی اسٹیشن نہیں ہے۔</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>سرور اس اسٹیشن کو کوئی امتحان شروع نہیں کرنے دیتا: {standing}۔</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>مرکزی منتظم سے پوچھیں؛ یہاں جو درج ہو وہ پھر بھی لیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>بھیجے جانے کے منتظر اندراجات: {count}۔</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>اسٹیشن کو نیٹ ورک سے جوڑیں، یا انہیں لے جائیں: kiosk export DIR۔</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>یہ مشین خراب ہو جائے تو اس کے سوا کوئی اس کی ڈسک نہیں کھول سکتا۔</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>اسٹیشن کو ایک بار اس کے سرور سے جوڑیں؛ وہ بازیابی کی کنجی خود حاصل کر لیتا ہے۔</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>سرور یہاں جو مقرر کرتا ہے وہ سب استعمال نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>سرور پر مرکز کی ترتیبات دوبارہ محفوظ کریں؛ یہ پروگرام پرانا ہو تو اسے اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>آئندہ درکار پرچے جو یہاں نہیں: {needed} میں سے {missing}۔</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>جب سرور سے رابطہ ہو تب اسٹیشن شروع کریں؛ وہ انہیں خود حاصل کر لیتا ہے۔</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>اس ڈسک کا ایک پرچہ مہر بند پرچے سے مختلف ہے۔</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>ثبوت میں درج فائل ہٹائیں؛ اسٹیشن اسے دوبارہ حاصل کر لے گا۔</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>کھلے سیشن جن کی کنجی یہاں نہیں: {open} میں سے {missing}۔</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>اسٹیشن کو سرور سے جوڑیں؛ وہ کنجی خود حاصل کر لیتا ہے۔</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>اس مشین کی پہلے کبھی جانچ نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>امتحان سے پہلے کسی اور دن اس کی دوبارہ جانچ کریں۔</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>اس سے پہلے کی جانچ {days} دن پہلے ہوئی۔</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>امتحان کے ہفتے میں ہر مشین کی جانچ کریں۔</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>حاضری رجسٹر</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>نشستوں کا نقشہ</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>رسائی پرچیاں</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>واقعات کی رپورٹ</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>سیشن کی روداد</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>حاضری ہو گئی</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>active</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>توقف میں</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>ڈھکا ہوا</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>رک گیا</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>منتقل ہو رہا ہے</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>مشق</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>خبر ملی</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>سائن ان ہوئی</translation>
    </message>
    <message>
        <source>began</source>
        <translation>شروع ہوئی</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>واپس آئی</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منتقل ہوئی</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>جمع شدہ</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>کامیاب</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>سرور کو اس نشست کی کوئی خبر نہیں ملی: یہ بند ہے، اس کا کیوسک نہیں چل رہا، یا کوئی نیٹ ورک اس تک نہیں پہنچتا۔</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>یہاں کوئی سائن ان نہیں کر سکا: اسکرین پر کچھ اور تھا۔</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>پہلا سوال آیا ہی نہیں۔</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>پہلا سوال بہت دیر سے آیا: ایک ساتھ اتنی نشستوں کے لیے سرور یا نیٹ ورک بہت سست ہے۔</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>پروگرام ختم ہونے کے بعد یہ واپس نہیں آئی: یہاں کیوسک کو دوبارہ کوئی نہیں چلاتا۔</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>پروگرام ختم ہونے کے بعد یہ بہت دیر سے واپس آئی۔</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>اس کا امتحان وقت پر کسی اور نشست پر جاری نہیں ہو سکا۔</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>امتحان کے جواب آخر تک نہیں دیے گئے۔</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>اس کا سب کچھ سرور تک نہیں پہنچا۔</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>نشست نے خود کوئی چیز پائی جو ویسی نہیں جیسی ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>پہلا سوال اتنی دیر بعد</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>حوالگی</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} سیکنڈ</translation>
    </message>
    <message>
        <source>{passed} of {all} seats passed.</source>
        <translation>{all} میں سے {passed} نشستیں کامیاب رہیں۔</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>وقت ختم ہوا</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>عملے نے ختم کیا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>void</source>
        <translation>کالعدم</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>سوالات دوبارہ دکھائے گئے</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>جاری رکھنے کی اجازت</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>توقف ختم</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>چہرے کی تصدیق ہوئی</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>چہرہ مشکوک</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>شروع کی اجازت</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>پیغام بھیجا گیا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>توقف میں</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>وقت بڑھایا گیا</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>کوئی جا رہا ہے</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>کوئی وہاں گیا تھا</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>دوسری نشست</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>سیشن کا آغاز</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>قطار بدل دی گئی</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>دوسری نشست پر منتقل</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>فہرست سے باہر کا امیدوار لیا گیا</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>سیشن ختم کیا گیا</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>سیشن بند ہوا</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>مشق شروع ہوئی</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>سلاٹ نئے سرے سے دیا گیا</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>مہر بند فائل لکھی گئی</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>واپس لیا گیا</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>سیشن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طباعت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>از طرف</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غیر حاضر</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>ابھی جاری</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>یہ سیشن منسوخ ہوا۔</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>امیدوار</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جواب دیے</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>دیا گیا وقت</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>عمل نہیں ہوا</translation>
    </message>
    <message>
        <source>free</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} منٹ</translation>
    </message>
    <message>
        <source>Signature on arrival</source>
        <translation>آمد کے دستخط</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>روانگی کے دستخط</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>مرکز کے سربراہ: نام، تاریخ، دستخط</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>دوسرا شخص: نام، تاریخ، دستخط</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>رسائی کوڈ</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>رسائی کوڈ: مرکز کے نگران سے پوچھیں</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>کیا فیصلہ ہوا</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>تمام امیدوار</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>کسی پینل پر کوئی فیصلہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>ہر شخص دو بار دستخط کرتا ہے: بیٹھتے وقت اور جاتے وقت۔</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>نشست پر نمبر اور کوڈ لکھیں۔ یہ پرچی سنبھال کر رکھیں۔</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>فنگر پرنٹ</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>کمپیوٹر دوبارہ شروع ہوا</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>امتحان کا پروگرام بند ہوا</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>کمپیوٹر سلیپ میں گیا</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>کمپیوٹر ساکت ہو گیا</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>سوالات ڈھکے گئے</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>عملے نے توقف کیا</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>ڈسک بھر گئی تھی</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>ایک ریکارڈنگ نہیں چل سکی</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>عملے نے لکھا</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>تکنیکی</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>ماحول</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>عملہ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>فیصلے کا منتظر</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>درج، وقت کے بغیر</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>کوئی وقت نہیں دیا گیا</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>پورا کمرہ</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>جاری ہے</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ضائع</translation>
    </message>
    <message>
        <source>About</source>
        <translation>متعلق</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>فیصلہ</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>واقعات</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>اب تک یہاں کوئی خرابی نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>یہ مشین تیار ہے۔</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>یہ مشین تیار ہے؛ کچھ دیکھ لینے کے قابل ہے۔</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>یہ مشین تیار نہیں۔</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ٹھیک</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>اسے دیکھیں</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>امتحانی مشین کی جانچ</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>مشین</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>اسٹیشن</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>جانچ ہوئی</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>کیا کرنا ہے</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>جانچ کرنے والا</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>استثنا کے تحت ٹھیک: {by} کے مطابق {until} تک، کیونکہ: {why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>یہ مشین تیار ہے</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>یہ مشین تیار ہے، کچھ دیکھ لینے کے قابل ہے</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>یہ مشین تیار نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n چیز درست کرنی لازمی ہے۔</numerusform>
            <numerusform>%n چیزیں درست کرنی لازمی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>%n چیز دیکھ لینے کے قابل ہے۔</numerusform>
            <numerusform>%n چیزیں دیکھ لینے کے قابل ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>%n چیز ٹھیک ہے۔</numerusform>
            <numerusform>%n چیزیں ٹھیک ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>سرور کی بات سنی جا رہی ہے</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>لاک آزمایا جا رہا ہے: اسکرین لمحہ بھر تاریک ہوگی</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>ڈسک، میموری اور بجلی دیکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>ذخیرہ اپنی دو نقلوں سے دوبارہ بنایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>دیکھا جا رہا ہے کہ سرور کتنی جلدی جواب دیتا ہے</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>جرنل شروع سے آخر تک پڑھا جا رہا ہے</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>{day} کو {time} بجے جانچ ہوئی، %n سیکنڈ لگا۔</numerusform>
            <numerusform>{day} کو {time} بجے جانچ ہوئی، %n سیکنڈ لگے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>نشست {seat}: {name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}، {began} سے</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what}، {began} پر، {lasted} تک</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>آپ کا اختیار اتنا نہیں، یا آپ ڈیوٹی پر نہیں ہیں۔</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>اس دوران گھڑی رکی رہی: کوئی وقت ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>گھڑی چلتی رہی: {minutes} منٹ ضائع ہوئے، اتنے ہی تجویز ہیں۔</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}، یہاں سرور کا منتظر</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>تمام متوقع امیدوار، آمد اور روانگی کے دستخط کی جگہ کے ساتھ۔</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>کون کہاں بیٹھے گا: دروازے پر لگانے کے لیے۔</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>ہر امیدوار کی ایک پرچی، کاٹ کر الگ کرنے کے لیے۔</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>کیا ہوا، کیا فیصلہ ہوا، کس نے کیا اور کیوں۔</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>ہر نشست، اوقات، انقطاع، دیے گئے وقت اور رسید کے ساتھ، دو اشخاص کے دستخط کے لیے۔</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>سوالات دوبارہ دکھائیں</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>اس نشست پر بحال کریں</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>توقف ختم کریں</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>چہرہ درست ہے</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>یہ وہ شخص نہیں</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>امتحان یہاں شروع ہونے دیں</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>پیغام بھیجیں</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف کریں</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>وقت بڑھائیں</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>میں جا رہا/رہی ہوں</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>دوسری نشست دیں</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>دوسری نشست پر منتقل کریں</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>یہ امتحان ختم کریں</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>سلاٹ نئے سرے سے دیں</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>سیشن شروع ہونے دیں</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>قطار بدلیں</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>فہرست سے باہر کا امیدوار لیں</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>مہر بند فائل لکھیں</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>سیشن ختم کریں</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>سیشن بند کریں</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>مشق شروع کریں</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>تمام توقف ختم کریں</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>سب کو پیغام</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>سب کا توقف</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>سب کے لیے وقت</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>“{what}” واپس لیا جائے گا، اگر اس کا ابھی کوئی نتیجہ نہ نکلا ہو۔ دونوں ریکارڈ میں رہیں گے۔</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>یہ نشست</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>{name} کا انتظار اس نشست پر ہوگا جو آپ لکھیں، نشست {seat} پر نہیں۔</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>{name} کا امتحان اس نشست پر جاری ہوگا جو آپ لکھیں۔ نشست {seat} پر مزید کچھ نہیں لکھا جا سکے گا۔</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>نشست {seat} پر {name} کے سوالات دوبارہ نظر آئیں گے، اگر کوئی اور وجہ باقی نہ ہو۔</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>{name} کا امتحان نشست {seat} پر اسی سوال سے، باقی ماندہ وقت کے ساتھ جاری ہوگا۔</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>{name} کا امتحان جاری ہوگا۔ گھڑی دوبارہ چلے گی۔</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>درج ہوگا کہ آپ نے {name} کا چہرہ ملایا اور وہ درست ہے۔</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>جب تک کوئی نہ کہے کہ چہرہ درست ہے، ہر پینل نشست {seat} دکھائے گا۔ امتحان نہیں رکے گا۔</translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>نشست {seat} {name} کا امتحان شروع کر سکتی ہے، چاہے پہلے کسی بھی نشست نے اسے مانگا ہو۔ جو وہاں اپنی باری کا انتظار کر رہا ہے وہ فوراً شروع کرتا ہے۔</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>{name} نشست {seat} پر یہ پڑھیں گے۔ گھڑی چلتی رہے گی۔</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>{name} کے سوالات چھپ جائیں گے اور گھڑی رک جائے گی، جب تک آپ توقف ختم نہ کریں۔</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>{name} کو یہ وقت فوراً ملے گا، اور وہ پڑھیں گے کہ کتنا اور کیوں۔</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>نشست {seat} اور ہر پینل پر لکھا ہوگا کہ کوئی آ رہا ہے۔</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>نشست {seat} کا ہاتھ نیچے ہو جائے گا۔</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>{name} کا انتظار نشست {to} پر ہوگا، نشست {seat} پر نہیں۔ شروع ہونے تک اسے واپس لیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>ہر پینل دکھائے گا کہ {name} نہیں آئے۔ سیشن بند ہونے تک سلاٹ رہے گا: وہ اب بھی شروع کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>{name} کا امتحان نشست {to} پر ہر جواب اور باقی ماندہ وقت کے ساتھ جاری ہوگا۔ نشست {seat} پر مزید کچھ نہیں لکھا جا سکے گا۔</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>نشست {seat} پر {name} کا امتحان موجودہ جوابات کے ساتھ ختم ہوگا۔ اسے کوئی واپس نہیں لے سکتا۔</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>{name} ایک بار پھر شروع سے امتحان دے سکتے ہیں۔ دیے ہوئے جوابات محفوظ رہیں گے، اور کون سی کوشش شمار ہو، یہ ایک شخص طے کرے گا۔ جہاں سیشن اجازت نہ دے، مرکزی منتظم سے پوچھا جائے گا۔</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>انتظار کرنے والے سب {when} شروع کریں گے۔ اس وقت تک اسے واپس لیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>انتظار کرنے والے سب فوراً شروع کریں گے۔</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>جو بھی اب تک انتظار کر رہا ہے وہ فوراً شروع کرتا ہے۔</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>انہیں اس سیشن میں ایک سلاٹ اور ایک رسائی کوڈ ملے گا، جو آپ ان کی پرچی پر لکھیں گے۔ شروع ہونے تک اسے واپس لیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>یہاں جو فیصلے ہوئے اور سرور پر نہیں ہیں، وہ اسٹک پر لکھے جائیں گے، صرف سرور کے لیے مہر بند۔</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>اس سیشن میں جاری ہر امتحان موجودہ جوابات کے ساتھ ختم ہوگا، اور کوئی مزید شروع نہیں کر سکے گا۔ اسے کوئی واپس نہیں لے سکتا۔</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>سیشن اسی حساب سے حوالے کیا جاتا ہے۔ جو کبھی نہیں آیا اس کا سلاٹ ختم ہو جاتا ہے۔ جو بعد میں پہنچے وہ لے لیا جاتا ہے اور دیر سے آیا ہوا دکھایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>ہر نشست جس پر سائن ان کا صفحہ ہے ایک منٹ میں خود شروع ہوتی ہے اور چند منٹ مصروف رہتی ہے۔ جب تک کوئی سیشن کھلا ہو یا اگلے 20 منٹ میں کھلنے والا ہو، سرور مشق شروع نہیں کرتا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>%n رکا ہوا امتحان جاری ہوگا۔ گھڑی دوبارہ چلے گی۔</numerusform>
            <numerusform>%n رکے ہوئے امتحانات جاری ہوں گے۔ گھڑیاں دوبارہ چلیں گی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>%n امیدوار یہ پڑھے گا۔ گھڑی چلتی رہے گی۔</numerusform>
            <numerusform>%n امیدوار یہ پڑھیں گے۔ گھڑیاں چلتی رہیں گی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>%n امیدوار کے سوالات چھپ جائیں گے اور گھڑی رک جائے گی، جب تک آپ توقف ختم نہ کریں۔</numerusform>
            <numerusform>%n امیدواروں کے سوالات چھپ جائیں گے اور گھڑیاں رک جائیں گی، جب تک آپ توقف ختم نہ کریں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>%n امیدوار کو یہ وقت فوراً ملے گا، اور وہ پڑھے گا کہ کتنا اور کیوں۔</numerusform>
            <numerusform>%n امیدواروں کو یہ وقت فوراً ملے گا، اور وہ پڑھیں گے کہ کتنا اور کیوں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>بہت زیادہ کوششیں ہو چکیں۔ %n سیکنڈ بعد پھر کوشش کریں۔</numerusform>
            <numerusform>بہت زیادہ کوششیں ہو چکیں۔ %n سیکنڈ بعد پھر کوشش کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>سرور ثابت نہ کر سکا کہ یہ فیصلہ کس کا ہے۔ سائن آؤٹ کریں، سائن ان کریں، اور دوبارہ فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>یہ سرور پر بہت دیر سے پہنچا، اس لیے عمل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>سرور یہاں ایسے کسی امیدوار یا امتحان کو نہیں جانتا۔</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>سرور پر پہنچنے تک یہ قابلِ اطلاق نہیں رہا تھا۔</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>سرور یہ عمل نہیں جانتا۔ ممکن ہے وہ اس پینل سے پرانا ہو۔</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>یہ سیشن مرکز کو اکیلے اتنا اختیار نہیں دیتا۔ مرکزی منتظم سے پوچھا گیا ہے۔</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>مرکزی منتظم نے انکار کیا۔</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>یہ نمبر اس امتحان کے لیے پہلے سے رجسٹر ہے۔ اسے جدول میں تلاش کریں۔</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>کوئی ایسا باقی ہے جس کا نام نہیں لیا گیا۔ اعداد دیکھیں اور ہر ایک کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>اس سیشن میں فہرست سے باہر کے مزید امیدوار نہیں لیے جاتے۔</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>اس کے لیے دو الگ اشخاص درکار ہیں۔</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>یہ اس شخص کا خفیہ جملہ نہیں۔ کوشش درج ہو گئی۔</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>یہ شخص اس وقت یہاں ڈیوٹی پر نہیں۔</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>اس شخص کے بارے میں پینل کی معلومات پڑھی نہیں جا سکتیں۔ مرکز کا اپنا IT اسے درست کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>کوئی خالی نشست لکھیں، وہ نہیں جہاں امتحان ہے۔</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>یہاں کے تمام فیصلے سرور کے پاس ہیں: لے جانے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>اسٹک پر اس کے لیے جگہ نہیں۔</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>اس اسٹک پر کچھ نہیں لکھا جا سکتا۔</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>یہ لکھا نہیں جا سکا۔ دوسری اسٹک آزمائیں۔</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>آپ اب اس مرکز کے عملے میں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>نشست تین گروہ دکھاتی ہے، کل 22 حروف اور ہندسے۔ یہ اتنے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>پورے منٹ لکھیں، کم از کم ایک۔</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>اس وقت ایسا کوئی نہیں جس پر یہ لاگو ہو۔</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>یہ درج نہیں ہو سکا، اس لیے کچھ نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>سلاٹ</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>باقی وقت</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>یہاں محفوظ</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>غیر ارسال شدہ</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>کوشش</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>سرور پر</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>اسٹک پر</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>رکے ہوئے</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>جن کا پتا نہیں</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>متضاد</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>سرور کے پاس ان کا سب کچھ ہے، آخر تک۔</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>اسٹک پر لایا گیا، اور اس سے پہلے کا حصہ موجود نہیں۔ وہ بھی لائیں۔</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>ان کے پاس سلاٹ تھا اور انہوں نے کبھی شروع نہیں کیا۔ بندش سلاٹ واپس لے لیتی ہے۔</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>ان کا امتحان ایسی نشست پر رکا ہے جس کی خبر آ رہی ہے۔ اسے جاری کریں یا ختم کریں۔</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>انہوں نے شروع کیا اور اختتام معلوم نہیں، یا ہو سکتا ہے کسی خاموش نشست پر شروع کیا ہو۔ نشست کو جوڑیں، یا اس کا جرنل اسٹک پر لائیں۔</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>ایک سلاٹ کی کئی روایتیں: مرکزی منتظم طے کرتا ہے کہ کون سی شمار ہو۔</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>صورتِ حال</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>آخری رابطہ</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>اس کا آغاز نہیں پہنچا؛ ابھی معلوم نہیں کس کا ہے</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>کبھی شروع نہیں کیا</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>شروع ہوا، کچھ نہیں پہنچا</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>{items} میں سے {answered} کے جواب</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>بندش کے بعد آیا</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>جتنا یہ پینل جانتا ہے؛ اسے سرور کی کبھی خبر نہیں ملی۔</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>سرور کے مطابق، {time} بجے ({age} پہلے)</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>سرور کے بغیر: {time} بجے ({age} پہلے) یہ پینل جو جانتا تھا۔ تضاد اور اسٹک صرف سرور جانتا ہے۔</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>{names} نے {time} بجے بند کیا</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>%n استثنا بتایا گیا۔</numerusform>
            <numerusform>%n استثنا بتائے گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>%n امیدوار کا کچھ بعد میں پہنچا: ایک بار پھر بند کریں۔</numerusform>
            <numerusform>%n امیدواروں کا کچھ بعد میں پہنچا: ایک بار پھر بند کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>بیٹری</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>خالی ڈسک</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>ڈھکا گیا</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>کبھی خبر نہیں ملی</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>تیار نہیں</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>جانچا نہیں گیا</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>دیکھنے کے قابل</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>حال</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا خرابی ہے</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ورژن</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>Panel {name}</source>
        <translation>پینل {name}</translation>
    </message>
    <message>
        <source>The server has not heard of it since it was enrolled.</source>
        <translation>اندراج کے بعد سے سرور کو اس کی کوئی خبر نہیں ملی۔</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>اسے چلائیں، کیوسک شروع کریں، نیٹ ورک کی تار دیکھیں۔</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>پچھلے 14 دنوں میں کسی نے اسے نہیں دیکھا۔</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>وہاں کیوسک شروع کریں، یا kiosk doctor چلائیں۔</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>اس کا پروگرام سرور کے مطالبے سے پرانا ہے۔</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>پرانا پروگرام</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>نیا ورژن انسٹال کریں۔</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>سرور اسے امتحان شروع کرنے کے لیے قابلِ اعتماد نہیں سمجھتا۔</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>مرکزی منتظم سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>{version} پر اپ ڈیٹ</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>{version} پر اپ ڈیٹ یہاں ناکام ہوا؛ اس سے پہلے کا پروگرام چل رہا ہے۔</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>اپنے آئی ٹی عملے کو بتائیں: kiosk update status وجہ بتاتا ہے۔</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>{version} پر اپ ڈیٹ آ رہا ہے اور ایسے وقت کا انتظار کر رہا ہے جب کوئی امتحان نہ ہو۔</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>سرور کا پرانا پروگرام</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>سرور کی ڈسک پر جگہ</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>سرور بیک اپ سے بحال کیا گیا</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>کوششوں میں سے جو دکھایا جاتا ہے</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>وہ واقعات جو سرور پڑھ نہیں سکتا</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>رسائی کوڈ</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>سرور کا بیک اپ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n دن پہلے</numerusform>
            <numerusform>%n دن پہلے</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>سرور کے بغیر: {time} بجے ({age} پہلے) ہر نشست کا فیصلہ۔ تفصیل سرور کے ساتھ آتی ہے۔</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>از طرف، وجہ، نتیجہ</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}: {minutes} منٹ</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}: نشست {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} اور {second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>بعد میں واپس لیا گیا۔</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>یہاں سرور کا منتظر ہے۔</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>{minutes} منٹ امتحان تک پہنچے</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سائن ان کیا</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>شروع کے لیے تیار</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>سائن ان پر انکار ہوا</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>سائن ان چھوڑ دیا</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>ہاتھ اٹھایا</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>ہاتھ نیچے کیا</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>پیغام آیا</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>پیغام پڑھا گیا</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>ایک حصہ کھلا</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>ایک حصہ بند ہوا</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>وقفہ شروع ہوا</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>وقفہ ختم ہوا</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>امتحان شروع ہوا</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>امتحان دوبارہ جاری ہوا</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>دوبارہ سائن ان کیا</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>امتحان رک گیا</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>امتحان میں توقف ہوا</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>توقف ختم ہوا</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>سوالات ڈھک دیے گئے</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>سوالات دوبارہ دکھائے گئے</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>توقف کے دوران لاک کی کوئی گرفت چھوٹی</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>اس دوران سلاٹ نئے سرے سے دیا گیا</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>خصوصی سہولتیں بدلیں</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>امتحان اس نشست سے چلا گیا</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>امتحان اس نشست پر پہنچا</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>جمع ہو گیا</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>وقت ختم ہوا</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>عملے نے امتحان ختم کیا</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>سیشن کے ساتھ امتحان ختم ہوا</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>کمپیوٹر کی گھڑی بدلی گئی</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>بیٹری کم ہوئی</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>بجلی آئی یا گئی</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>ڈسک تقریباً بھر گئی ہے</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>نشست پر کوڈ استعمال ہوا</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>نشست پر کوڈ رد ہوا</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>سوالات پانچ الفاظ سے کھولے گئے</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>عملے نے نشست پر کچھ کیا</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>لاک کا ایک استثنا شمار ہوا</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>{time} کوئی کام نہ کر سکا</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>نشست {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>ابھی نشست نہیں</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>لاک کھولیں</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>پورا دن</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>یہاں محفوظ: {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>فہرست لکھی نہیں جا سکی۔</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>کھلتا ہے</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>بند ہوتا ہے</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>جب کوئی کہے</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>نشستیں شروع ہوتی ہیں</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>شروع ہوتا ہے</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروہ</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ابھی یہاں نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>%n امیدوار نے شروع نہیں کیا۔</numerusform>
            <numerusform>%n امیدواروں نے شروع نہیں کیا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>یہ تب شروع ہوتا ہے جب کوئی اجازت دے۔</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>اگلا: %n امیدوار {next} پر۔ آخری {last} پر۔</numerusform>
            <numerusform>اگلے: %n امیدوار {next} پر۔ آخری {last} پر۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>امیدوار</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>سائن ان درج نہیں ہو سکا، اس لیے کچھ نہیں کھولا گیا۔</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>سلاٹ نہیں</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>دستیاب</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>امتحان جاری</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>استعمال شدہ</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>بیٹری {percent}%</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>نظر نہیں آیا</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>ڈھکا ہوا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>رک گیا</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>رابطے سے باہر</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>ڈسک بھری</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>ناقابلِ اعتماد</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>مدد مانگتا ہے</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>لمحہ بھر ڈھکا</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>نہیں بھیجا گیا</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>دوسرا پرچہ</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} گھنٹے {minutes} منٹ</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} پہلے</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}، بجلی سے الگ</translation>
    </message>
    <message>
        <source>{gigabytes} GB</source>
        <translation>{gigabytes} GB</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} MB</translation>
    </message>
    <message>
        <source>Nobody is expected here</source>
        <translation>یہاں کسی کا انتظار نہیں</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>یہاں آخری جواب</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>سرور پر آخری جواب</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بھیجے جانے کے منتظر</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>گرفتیں</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{all} میں سے {held} قائم</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>اب تک ڈھکا گیا</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>ورژن، فنگر پرنٹ</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>نہیں ملایا گیا</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>درست ہے</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>یہ وہ شخص نہیں</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رجسٹریشن نمبر</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>چہرہ</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مقررہ وقت</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>اب تک انقطاع</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>کسی چیز نے اس کمپیوٹر کے لاک میں خلل ڈالا۔</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>امتحان جاری ہونے سے پہلے اس کمپیوٹر کو دیکھیں۔</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>اس کمپیوٹر سے دوسری اسکرین جوڑی گئی۔</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>اس کمپیوٹر سے ایک اسکرین الگ کی گئی۔</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>دوسرے پروگرام نے امتحان کو لمحہ بھر چھپا دیا۔</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>دوسرے پروگرام نے اسکرین پر امتحان کو ہٹایا۔</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>دوسرے پروگرام نے امتحان کی ایک ونڈو بند کی۔</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>امتحان کے سامنے دوسری ونڈو آ گئی۔</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>دوسرے پروگرام نے امتحان کو بند ہونے کو کہا۔</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>دوسرے پروگرام نے ایک ونڈو کھولی۔</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>دوسرے پروگرام نے امتحان کو چھوٹا کر دیا۔</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>اسکرین نے امتحان دکھانا بند کر دیا۔</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>دوسرے پروگرام نے ٹائپنگ اپنے قبضے میں لے لی۔</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>کی بورڈ دوسرے پروگرام کی گرفت میں ہے۔</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>ماؤس دوسرے پروگرام کی گرفت میں ہے۔</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>دوسرے پروگرام نے کلپ بورڈ پر کچھ رکھا۔</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>دوسرے پروگرام نے ٹائپ یا کلک کی نقل کی۔</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>دوسرے پروگرام نے امتحان میں کچھ ڈالنے کی کوشش کی۔</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>کلیدیں یا کلک کسی پروگرام سے آئے، اس کی بورڈ یا ماؤس سے نہیں۔</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>کی بورڈ، ماؤس یا کوئی اور آلہ جوڑا گیا۔</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>ایسا شارٹ کٹ چالو کیا گیا جو امتحان میں بند رہتا ہے۔</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>سسٹم کا اپنا مینو کلیدوں سے کھل سکتا تھا۔</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>یہ کمپیوٹر اب ہر کلید کے بارے میں امتحان سے نہیں پوچھتا۔</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>اس کمپیوٹر کا اسکرین سیور چالو کیا گیا۔</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>امتحان کے دوران ممنوع ایک پروگرام بند کیا گیا۔</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>امتحان کے دوران ممنوع ایک پروگرام چل رہا ہے۔</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>دوسرا پروگرام اسکرین کی تصویریں لے سکتا تھا۔</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>کوئی کہیں اور سے اس کمپیوٹر سے جڑا ہوا ہے۔</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>یہ کمپیوٹر کسی دوسرے کے اندر چل رہا ہے۔</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>اس کمپیوٹر پر کوئی اور لاگ ان تھا۔</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>دوسرا پروگرام امتحان کی اسکرین سے جڑا ہے۔</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>تھوڑے وقت میں امتحان میں کئی بار خلل پڑا۔</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>مرکز کے نگران اس کمپیوٹر کی مرمت کر رہے ہیں۔</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>یہ کمپیوٹر ابھی پوری طرح لاک نہیں ہے۔</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>کمپیوٹر کے پیچھے دیکھیں: اس کی اپنی اسکرین کے سوا ہر اسکرین نکال دیں۔</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>اسکرین کی کیبل دیکھیں اور اسے مضبوطی سے لگائیں۔</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>اس کمپیوٹر پر کچھ اور چل رہا ہے۔ امتحان جاری ہونے سے پہلے معلوم کریں کہ کیا ہے۔</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>ونڈو مینیجر یا دوسرے پروگرام نے ونڈو ہٹائی۔ ایک بار اتفاق ہے، دوبارہ نہیں۔</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>دوبارہ ہو تو پروگرام یہیں سے دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>دیکھیں کون سا پروگرام یہاں ونڈوز دکھا رہا ہے: امتحان کے دنوں میں اپ ڈیٹ اور پیغامات بند ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>اسے روک دیا گیا۔ اکثر یہ ڈیسک ٹاپ کی کوئی کلید ہوتی ہے؛ ممکن ہے امیدوار کا ارادہ نہ ہو۔</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>وہ پروگرام بند کریں۔ امتحان کے دنوں میں اسے بند ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>ڈیسک ٹاپ کے شارٹ کٹ یا دوسرے پروگرام نے ایسا کیا۔ ایک بار اتفاق ہے، دوبارہ نہیں۔</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>دیکھیں کہ اسکرین کسی دوسرے سیشن پر تو نہیں چلی گئی؛ اسے واپس لائیں۔</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>ممکن ہے کلیدیں دوسرے پروگرام میں گئی ہوں۔ دیکھیں امتحان کے ساتھ کیا چل رہا ہے۔</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>کھلا مینو یا دوسرا پروگرام کی بورڈ پکڑے ہوئے ہے۔ اسے بند کریں، یا پروگرام دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>کھلا مینو یا دوسرا پروگرام ماؤس پکڑے ہوئے ہے۔ اسے بند کریں، یا پروگرام دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>اس میں سے کچھ بھی امتحان میں چسپاں نہیں ہو سکتا۔ دیکھیں کون سا پروگرام ایسا کرتا ہے۔</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>اسے روک دیا گیا: امتحان تک کچھ نہیں پہنچا۔ جو پروگرام ایسا کرتا ہے اسے تلاش کریں۔</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>اسے روک دیا گیا: امتحان تک کچھ نہیں پہنچا۔</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>کوئی باہر سے ٹائپ کر رہا ہے۔ ریموٹ کنٹرول تلاش کریں، اور امیدوار سے بات کریں۔</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>دیکھیں کیا لگایا گیا۔ نیا کی بورڈ آپ لائے ہوں تو ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>اسٹکی کیز یا محدب عدسہ چالو کیا گیا۔ جسے ضرورت ہو، اسے یہ خصوصی سہولت کے طور پر ملتا ہے۔</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>اسٹیشن کا سیٹ اپ مکمل نہیں۔ امتحان کے بعد اس کمپیوٹر کی جانچ چلائیں۔</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>سسٹم لمحہ بھر بہت سست تھا۔ یہ برقرار رہے تو پروگرام یہیں سے دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>سسٹم کی ترتیبات میں اسکرین سیور بند کریں۔</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>اس سیشن کے قواعد میں اس کا نام ہے۔ دیکھیں اسے کس نے شروع کیا۔</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>وہ پروگرام بند کریں، پھر امتحان جاری ہونے دیں۔</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>اسکرین شیئرنگ یا ریکارڈنگ تلاش کریں، اور اسے بند کریں۔</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>دور کا رابطہ ختم کریں، اور معلوم کریں کہ وہ کس کا تھا۔</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>اس کے گرد کیا ہے، یہاں سے نظر نہیں آتا۔ امتحان اصل کمپیوٹر پر ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>معلوم کریں وہ کون تھا۔ امتحان کے دنوں میں صارف بدلنا بند ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>یہ دیکھ اور ٹائپ کر سکتا تھا۔ یہ کمپیوٹر دوبارہ شروع کریں؛ پھر ہو تو اسے استعمال سے ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>ہر بار یہ خود ٹھیک ہوا، مگر اتفاق کے لیے یہ بہت زیادہ تھا۔ دیکھیں بار بار کیا آتا ہے۔</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>لاک کھلا ہے۔ دوبارہ لاک ہونے تک کوئی سوال نہیں دکھایا جائے گا۔</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>یہ برقرار رہے تو یہاں چلنے والی دوسری چیزیں بند کریں، یا پروگرام دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>نشستیں: {seats}</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>امتحان اس نشست پر شروع ہونے دیں</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>امتحان جاری ہونے دیں</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>امتحان میں توقف کریں</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>دیے ہوئے جوابات کے ساتھ امتحان ختم کریں</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>امتحان دوسری نشست پر منتقل کریں</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>یہ امتحان دینے کا حق نئے سرے سے دیں</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>پروگرام دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>یہ کمپیوٹر دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>یہ کمپیوٹر بند کریں</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>امتحان کے پروگرام سے نکلیں</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>مرمت کے لیے لاک کھولیں</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>کوڈ میں دس حروف اور ہندسے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>جیسا پینل دکھائے ویسا ہی لکھیں۔</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>بہت زیادہ غلط کوڈ لکھے گئے۔</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>اگلا کوڈ %n سیکنڈ بعد شمار ہوگا۔</numerusform>
            <numerusform>اگلا کوڈ %n سیکنڈ بعد شمار ہوگا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>یہ نیا نمبر ہے۔</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>پچھلا نمبر استعمال ہو چکا۔ پینل سے اس نمبر کا کوڈ لیں۔</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>پینل پر نشست، فیصلہ اور تینوں گروہ دیکھیں۔</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>یہ یہاں دکھائی گئی بات کا کوڈ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>دونوں کوڈ ایک ہی شخص کے ہیں۔</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>دوسرے شخص کی رضامندی ضروری ہے۔</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>یہ شخص یہ فیصلہ نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>کوڈ وہی دے جسے اختیار ہے۔</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>اب فیصلہ کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>واپس جائیں اور اسکرین دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>ٹھیک اس نام کا کوئی شخص یہاں کے عملے میں نہیں۔</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>یہ مرکز کے ہر اسٹیشن پر اس شخص کے حساب میں شمار ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>ان کا {time} بعد پھر شمار ہوگا۔ پینل کا کوڈ ابھی شمار ہوگا۔</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>بہت سے غلط خفیہ جملے اس شخص کے بتائے گئے۔</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>ان میں سے ایک: {names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>اس مرکز میں ایسی کوئی نشست نہیں۔</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>اس کا نام ویسا ہی لکھیں جیسا وہاں اسکرین پر ہے۔</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>یہاں کوڈ سے زیادہ سے زیادہ {most} منٹ بڑھائے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>اس سیشن کی پالیسی اس سے زیادہ کی اجازت نہیں دیتی۔ مرکزی منتظم یہ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>یہاں کوئی اور سلاٹ نئے سرے سے نہیں دیا جا سکتا۔</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکا</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>کریم</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>نیلا</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>کنٹراسٹ</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>وقفہ لیں</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>اگلا: {section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>اگلا حصہ</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>{section} ہمیشہ کے لیے چھوڑ دیں؟</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>یہ حصہ ہمیشہ کے لیے چھوڑ دیں؟</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>آپ اس پر واپس نہیں آ سکتے۔ آپ کے جوابات محفوظ ہیں اور شمار ہوں گے۔</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>سوال {number} کا جواب نہیں دیا گیا</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>آگے بڑھنے پر آپ اس سوال پر واپس نہیں آ سکتے۔</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>{time} کا وقفہ لیں؟</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>{total} میں سے وقفہ {number}۔</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>اس دوران سوالات ڈھکے رہتے ہیں اور آپ کی گھڑی رکی رہتی ہے۔</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>اس دوران سوالات ڈھکے رہتے ہیں۔ امتحان کی گھڑی چلتی رہتی ہے۔</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>“{section}” کا وقت ختم ہو گیا۔ آپ کے آخری الفاظ محفوظ ہو گئے۔</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>حصے کا وقت ختم ہو گیا۔ آپ کے آخری الفاظ محفوظ ہو گئے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n سوال</numerusform>
            <numerusform>%n سوالات</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>اس کے لیے {time}، پہلے سوال سے</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>چھوڑنے پر یا وقت ختم ہونے پر یہ بند ہو جاتا ہے؛ آپ اسے پھر بھی پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>چھوڑنے پر یا وقت ختم ہونے پر یہ ہمیشہ کے لیے بند ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{total} میں سے {answered} سوالات کے جواب دیے گئے</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>%n سوال کا جواب نہیں</numerusform>
            <numerusform>%n سوالات کے جواب نہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>%n سوال پر نشان ہے</numerusform>
            <numerusform>%n سوالات پر نشان ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>اس میں باقی وقت: {time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>آپ اسے پڑھ سکتے ہیں، مگر کچھ بدل نہیں سکتے۔</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>سوال پر واپس</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>یہ حصہ شروع کریں</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>حصے پر واپس</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>حصہ چھوڑیں</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>جواب کے بغیر آگے بڑھیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>وقفہ شروع کریں</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>کوئی چیز کام نہیں کر رہی</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>مجھے کچھ پوچھنا ہے</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>مجھے وقفہ یا بیت الخلا چاہیے</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>مدد طلب کریں</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>کوئی آ رہا ہے</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>ہاتھ اٹھا ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>%n سطر پر نشان لگانا باقی ہے</numerusform>
            <numerusform>%n سطروں پر نشان لگانا باقی ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>میں وہی شخص ہوں جس کا نام اس اسکرین پر ہے۔</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>میں خود امتحان دوں گا/گی: نہ فون، نہ نوٹس، نہ کسی کی مدد۔</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>امتحان کے بعد میں سوالات کسی کو نہیں بتاؤں گا/گی۔</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>مجھے معلوم ہے کہ اس اسٹیشن پر جو ہوتا ہے وہ درج ہوتا ہے: کلیدیں، ونڈوز اور اوقات۔ نہ کیمرا، نہ آواز۔</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>%n حصے میں</numerusform>
            <numerusform>%n حصوں میں</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>جیسے چاہیں آگے پیچھے جائیں</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>ایک کے بعد ایک، واپسی کے بغیر</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>آخری {time} شروع ہونے پر اطلاع آتی ہے</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}؛ {moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>ہر جواب محفوظ رہتا ہے</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>دیتے ہی، بجلی چلی جائے تب بھی</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>نشان والا جواب بھی جواب ہے</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>نشان صرف آپ کے لیے ہے؛ اس سے نمبر نہیں بدلتے</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>آپ کے امتحان میں یہ ترتیبات ہیں</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}: {time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>حصہ {number}</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>گزرے ہوئے حصے بند ہو جاتے ہیں</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>آپ کسی حصے پر واپس نہیں آ سکتے</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n وقفہ</numerusform>
            <numerusform>%n وقفے</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>سوالات کی فہرست کے نیچے</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ہر جگہ</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>اگلے کنٹرول پر؛ Shift کے ساتھ پچھلے پر</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>بھرا ہوا بٹن، یا وہ جس پر فوکس ہے</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>اسپیس</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>دباتا، نشان لگاتا، منتخب کرتا اور واپس لیتا ہے</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>جو کھلا ہے اسے بند کرتا ہے، کچھ ضائع نہیں کرتا</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>یہ صفحہ</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>سوال پر</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>اسکرین کے اگلے جزو پر: عبارت، سوال، فہرست، بٹن</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>جہاں اجازت ہو سوال پڑھ کر سناتا ہے؛ روکتا اور جاری کرتا ہے</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>سوال اگلی زبان میں، جہاں کئی زبانیں ہوں</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>آپ کہیں بھی ہوں، جواب پر</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>وہ جواب منتخب کرتی ہیں؛ دوبارہ دبانے سے واپس</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>فارمیٹنگ والے مضمون میں: موٹا، ترچھا، خط کشیدہ</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>تیر کلیدیں</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>منتخب کیے بغیر دوسرے جواب پر؛ جدولوں اور فہرستوں میں بھی</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>ترتیب میں رکھی جانے والی سطر کو ہٹاتی ہے</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>سوال یا عبارت کو سرکاتی ہیں</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>اگلا اور پچھلا سوال</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>سوال پر نشان لگاتا ہے</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>پورا جواب واپس لیتا ہے</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>اوزار کھولتا اور بند کرتا ہے، اوپر سے</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>نمبر، پھر Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>سوالات کی فہرست میں: اس سوال پر</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>اوزار</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>سننے کے لیے</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>باقی وقت؛ اسے چھپاتا اور دکھاتا ہے</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>آخری جواب کہاں محفوظ ہے</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>تمام اوزاروں کی فہرست</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>ہائی لائٹر: الفاظ منتخب کرتا ہے، پھر رنگ سے نمایاں کرتا ہے</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>ہائی لائٹر: مٹاتا ہے، آخری عمل واپس لیتا ہے</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>سطر خواں: اسے ہٹاتا ہے، کم یا زیادہ سطریں دکھاتا ہے</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>املا: اگلے لفظ پر</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>اگلا کی بورڈ لے آؤٹ، جہاں کئی ہوں</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>مرکز کے نگران کوڈ سے آگے بڑھا سکتے ہیں</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>مرکز کے نگران اسے پانچ الفاظ سے کھول سکتے ہیں</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>زیادہ وقت؛ یہ آپ کے وقت میں شامل ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>%n وقفہ، {length} کا</numerusform>
            <numerusform>%n وقفے، ہر ایک {length} کا</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>بڑا متن؛ آپ سائز بدل سکتے ہیں</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>آپ کے لیے منتخب رنگ؛ آپ بدل سکتے ہیں</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>سطروں یا حروف کے درمیان زیادہ فاصلہ</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>عبارت اور سوال باری باری</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>بڑا پوائنٹر</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>اسکرین پر کچھ خود سے حرکت نہیں کرتا</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>اسکرین ریڈر امتحان پڑھ سکتا ہے</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>سوالات پڑھ کر سنائے جا سکتے ہیں</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>جوابات آپ کے کھولنے تک ڈھکے رہتے ہیں</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>پورا امتحان آٹھ کلیدوں سے: A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>آواز اور ویڈیو کے الفاظ پڑھنے کے لیے</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>امتحان کے اوزاروں کے علاوہ %n اوزار</numerusform>
            <numerusform>امتحان کے اوزاروں کے علاوہ %n اوزار</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>اس حصے میں {time} باقی</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} باقی</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>%n سوال کا جواب نہیں۔</numerusform>
            <numerusform>%n سوالات کے جواب نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>آپ کے دیے ہوئے جوابات محفوظ ہو چکے ہیں۔</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>آپ کے وقت میں اضافہ: {time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>مرکز کے نگران نے آپ کا امتحان دکھانے کا انداز بدلا ہے۔ آپ کے جوابات ویسے ہی ہیں۔</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>آپ کی ترتیبات اب بدل گئی ہیں۔</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>آپ کے جوابات یہاں محفوظ ہیں اور بعد میں بھیجے جائیں گے۔</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>اس وقت نیٹ ورک نہیں ہے۔</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>نیٹ ورک بحال ہو گیا۔</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>سب کچھ دوبارہ سرور پر جا رہا ہے۔</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>آپ کے تمام جوابات یہاں ہیں، اور وقت بھی اتنا ہی ہے جتنا تھا۔</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>خوش آمدید۔</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>مرکز کے نگران کا پیغام</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>اس سوال کا جواب لازمی ہے۔</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>جواب دیں، پھر آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>آپ {time} میں آگے بڑھ سکتے ہیں</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>امتحان کا یہ حصہ کم از کم اتنی دیر کھلا رہتا ہے۔</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>اس سوال کا وقت ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>“{section}” کا وقت ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>اس حصے کا وقت ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>کوئی آپ کے پاس آ رہا ہے۔</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>اپنی نشست پر رہیں؛ آپ کا امتحان جاری ہے۔</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>آپ کا ہاتھ اٹھا ہوا ہے۔</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>اپنی نشست پر رہیں۔ مرکز کے نگران آپ کے پاس آئیں گے۔</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>مرکز کے نگران کو بتا دیا گیا ہے۔ آپ کے جوابات محفوظ ہیں؛ اطمینان سے جاری رکھیں۔</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>اس کمپیوٹر کی ڈسک تقریباً بھر گئی ہے۔</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>بیٹری {percent}% پر ہے۔</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>ہاتھ اٹھائیں۔ اگر یہ کمپیوٹر بند ہو جائے تو کوئی جواب ضائع نہیں ہوگا اور آپ کا وقت برقرار رہے گا۔</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>بیٹری تقریباً خالی ہے: {percent}%۔</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>جتنے درست ہوں سب منتخب کریں۔ واپس لینے کے لیے دوبارہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>خانے میں لکھیں۔ آپ جو لکھیں وہ خود محفوظ ہوتا ہے؛ کوئی بٹن دبانے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>ایک عدد لکھیں، کاما یا نقطے کے ساتھ۔ خانے کے نیچے نظر آئے گا کہ اسے کیسے سمجھا گیا۔</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>ایک دو جملے لکھیں۔ الفاظ نیچے گنے جاتے ہیں؛ Ctrl+Z آخری لکھا واپس لیتا ہے۔</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>ایک دو جملے لکھیں۔ متن کے اوپر کے بٹن، یا Ctrl+B، الفاظ کو موٹا کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>خالی جگہ دبائیں اور لفظ منتخب کریں۔ کی بورڈ سے: Enter فہرست کھولتا ہے، تیر کلیدیں اس میں چلتی ہیں۔</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>ایک جواب منتخب کریں۔ واپس لینے کے لیے دوبارہ منتخب کریں، یا کی بورڈ پر اس کا حرف دبائیں۔</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>ہر قطار میں ایک جگہ منتخب کریں۔ کی بورڈ سے: تیر کلیدیں حرکت دیتی ہیں، اسپیس بار منتخب کرتا ہے۔</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>سطر کو کھینچیں، یا اس کے تیر دبائیں۔ کی بورڈ سے: Ctrl کے ساتھ تیر کلید اسے ہٹاتی ہے۔</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>دستہ کھینچیں یا پیمانے پر کوئی جگہ دبائیں۔ کی بورڈ سے: تیر کلیدیں۔</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>لفظ کو اس کی جگہ پر کھینچیں، یا پہلے لفظ اور پھر جگہ دبائیں۔ نکالنے کے لیے دوبارہ دبائیں۔</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>تصویر میں جگہ دبائیں۔ کی بورڈ سے: Tab حرکت دیتا ہے، اسپیس بار منتخب کرتا ہے۔</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>جگہیں یکے بعد دیگرے دبائیں۔ واپس لینے کے لیے دوبارہ دبائیں۔</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>تصویر میں نقطہ دبائیں۔ کی بورڈ سے: تیر کلیدیں صلیب کو ہٹاتی ہیں۔</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>ملانے کے لیے پہلے ایک اور پھر دوسرا دبائیں۔ الگ کرنے کے لیے جوڑے کو دوبارہ دبائیں۔</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>ایک دائرہ، ایک مربع اور ایک مثلث</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>دائرہ</translation>
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
        <translation>آم</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>گاجر</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>پالک</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>ان میں سے پھل کون سا ہے؟</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>ان میں سے کون سے عدد جفت ہیں؟</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>سال کے پہلے مہینے کا نام کیا ہے؟</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>ڈیڑھ کتنا ہوتا ہے؟</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>گھر کی کھڑکی سے آپ کو کیا نظر آتا ہے؟</translation>
    </message>
    <message>
        <source>up</source>
        <translation>اوپر آتا ہے</translation>
    </message>
    <message>
        <source>down</source>
        <translation>نیچے جاتا ہے</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>صبح سورج </translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>پرندہ</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>مچھلی</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>اڑتا ہے</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>تیرتی ہے</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>ان میں سے ہر ایک کیا کرتا ہے؟</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>دوپہر</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>شام</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>صبح</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>دن کے اوقات کو ترتیب دیں۔</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>پیمانے کو 7 پر رکھیں۔</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>رات کو آسمان </translation>
    </message>
    <message>
        <source>dark</source>
        <translation>تاریک ہوتا ہے</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>روشن ہوتا ہے</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>درست لفظ خالی جگہ میں رکھیں۔</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>کس شکل کا کوئی کونا نہیں؟</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>شکلوں کو بائیں سے دائیں نمبر دیں۔</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>مربع کے وسط کی طرف اشارہ کریں۔</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>ہر نام اس کی شکل پر رکھیں۔</translation>
    </message>
    <message>
        <source>day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>night</source>
        <translation>رات</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>گرم</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>سرد</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>متضاد الفاظ کے جوڑے بنائیں۔</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>دائرے اور مثلث کو ملائیں۔</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{total} میں سے {answered} کے جواب دیے گئے</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>امتحان اسی سوال سے، موجودہ باقی وقت کے ساتھ جاری ہوگا۔</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>دوبارہ لاک کرنے تک سوالات ڈھکے رہیں گے اور وقت رکا رہے گا۔</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>دوبارہ لاک کرنے تک کوئی امتحان شروع نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>اس وقت یہاں کوئی امتحان نہیں دے رہا۔ جو کچھ درج ہے وہ اسی کمپیوٹر پر رہے گا۔</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>امتحان ختم نہیں ہوگا: ہر جواب محفوظ ہے اور وقت رکا رہے گا۔</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>پروگرام دوبارہ شروع ہونے پر یہ جاری ہوگا؛ {time} سے زیادہ پر مرکز کے نگران کی اجازت درکار ہوگی۔</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>یہاں کے امتحانات ختم ہو گئے</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>اس کمپیوٹر کی مرمت کرنی ہے</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>امیدوار کو وقفہ درکار ہے</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>کمرے میں خلل</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>پروگرام جواب نہیں دے رہا</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>اسکرین درست نہیں لگتی</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>یہ کمپیوٹر سست ہے یا اٹک گیا ہے</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>کی بورڈ، ماؤس یا اسکرین خراب ہے</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>کیبل یا آلہ بدلنا ہے</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>ایک پروگرام بند کرنا ہے</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>کچھ نہیں کیا گیا۔ پہلے ڈسک دکھائیں، ورنہ جواب ضائع ہو جائے گا۔</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>ایک جواب ابھی ڈسک پر نہیں ہے۔</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>کمپیوٹر کا اپنا سوئچ استعمال کریں؛ درج شدہ کوئی چیز اس سے ضائع نہیں ہوگی۔</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>سسٹم نے پروگرام کو یہ نہیں کرنے دیا۔</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>نگران کون ہیں، یہ سرور بتاتا ہے۔ تب تک یہاں کوئی کوڈ قبول نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>یہ نشست ابھی مرکز کے کسی نگران کو نہیں جانتی۔</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>یہ کیوں کیا جا رہا ہے؟</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>کوئی وجہ منتخب کریں، یا لکھیں۔</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>مرکز کے نگران امتحان کا پروگرام بند کر رہے ہیں</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>مرکز کے نگران امتحان کا پروگرام دوبارہ شروع کر رہے ہیں</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>مرکز کے نگران یہ کمپیوٹر دوبارہ شروع کر رہے ہیں</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>مرکز کے نگران یہ کمپیوٹر بند کر رہے ہیں</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>بند، صرف پڑھنے کے لیے</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n گھنٹہ</numerusform>
            <numerusform>%n گھنٹے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <comment>both parts are whole already: 1 hour 24 minutes</comment>
        <translation>{hours} {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n سیکنڈ</numerusform>
            <numerusform>%n سیکنڈ</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>both parts are whole already: 1 minute 30 seconds</comment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} کو {time} بجے</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>نشست {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>آپ کا امتحان دوسری نشست پر ہے۔</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>آپ کی جگہ نشست {seat} ہے۔</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>آپ کی جگہ {seat} ہے۔</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>یہ امتحان اب دوسری نشست پر جاری ہے۔</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>یہ امتحان اب نشست {seat} پر جاری ہے۔</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>یہ امتحان اب {seat} پر جاری ہے۔</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>یہ امتحان {when} جمع کرایا گیا۔</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>یہ امتحان پہلے ہی جمع کرایا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>اگر وہ آپ نہیں تھے تو ابھی ہاتھ اٹھائیں۔</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>یہاں اب مزید کچھ نہیں لکھا جا سکتا۔ جاری رکھنے کے لیے اس نشست پر سائن ان کریں۔</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>وہاں جائیں، یا یہاں بیٹھنے کے لیے ہاتھ اٹھائیں۔</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>ہاتھ اٹھائیں۔ مرکز کے نگران اس امتحان میں آپ کے لیے جگہ طلب کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>اس امتحان میں ابھی آپ کی جگہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>آپ کا امتحان {when} کھلے گا۔</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>آپ وقت سے پہلے آئے ہیں اور کچھ ضائع نہیں ہوا۔ امتحان کھلنے پر دوبارہ سائن ان کریں۔</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>یہ امتحان {when} بند ہو گیا۔</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>ہاتھ اٹھائیں۔ مرکز کے نگران آپ کی مدد کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>امتحان دینے کا آپ کا حق برقرار ہے۔ مرکز کے نگران جانتے ہیں کہ آگے کیا ہوگا۔</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>یہ امتحان منسوخ کر دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>ہاتھ اٹھائیں۔ مرکز کے نگران دیکھ سکتے ہیں کہ آپ کا امتحان کب اور کہاں ہے۔</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>آپ کا امتحان اس وقت یہاں نہیں ہے۔</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>ہاتھ اٹھائیں۔ مرکز کے نگران کو وہ امتحان ختم کرنا ہوگا یا آپ کو دوسری نشست دینی ہوگی۔</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>اس نشست پر ایک اور امتحان ابھی کھلا ہے۔</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>آپ کے جوابات محفوظ ہیں اور آپ کی گھڑی رک گئی ہے۔ کچھ دیر بعد پھر کوشش کریں، یا ہاتھ اٹھائیں۔</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>دوسری نشست نے ابھی آپ کا امتحان حوالے نہیں کیا۔</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>آپ کا امتحان ابھی اس نشست پر جاری نہیں رہ سکتا۔</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>آپ کے جوابات محفوظ ہیں۔ جاری رکھنے کے لیے اس نشست پر سائن ان کریں۔</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>عملے کے لیے: ایک USB اسٹک لگائیں۔ امتحان مہر بند ہو کر اس پر جائے گا، اور اسی کے ذریعے اس نشست پر۔</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>امتحان USB اسٹک پر ہے۔ اسٹک نکالیں، اس نشست پر لگائیں اور وہاں سائن ان کریں۔</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>عملے کے لیے: نہ یہاں کچھ بدلا گیا، نہ اسٹک پر۔ وجہ {code} ہے۔</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>اس USB اسٹک کا امتحان اس نشست پر جاری نہیں رہ سکتا۔</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>یہ امتحان {time} بجے نشست {seat} پر منتقل کیا گیا۔</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>یہ امتحان {time} بجے {seat} پر منتقل کیا گیا۔</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>آپ کو کچھ کرنے کی ضرورت نہیں۔ آپ کا وقت شروع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>سوالات {time} بجے جاری ہوں گے۔</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>سوالات ابھی جاری نہیں ہوئے۔</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>آپ کا وقت شروع نہیں ہوا۔ کچھ دیر بعد پھر کوشش کریں، یا ہاتھ اٹھائیں۔</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>سوالات ابھی اس نشست تک نہیں پہنچے۔</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>آپ کا وقت شروع نہیں ہوا۔ ہاتھ اٹھائیں؛ یہ نشست انہیں دوبارہ حاصل کر سکتی ہے۔</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>اس نشست پر موجود سوالات خراب ہیں۔</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>آپ کا وقت شروع نہیں ہوا۔ ہاتھ اٹھائیں؛ اس نشست کو نیا پروگرام درکار ہے۔</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>یہ نشست ان سوالات کو نہیں پڑھ سکتی۔</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>مرکزی سرور سے اس وقت رابطہ نہیں ہو رہا۔</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>مرکزی سرور میں اس وقت مسئلہ ہے۔</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>اسے کچھ نہیں بھیجا گیا اور آپ کا وقت شروع نہیں ہوا۔ ہاتھ اٹھائیں۔</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>مرکزی سرور کے بجائے کسی اور نے جواب دیا۔</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>سرور اپنی شناخت ثابت نہیں کر سکا۔</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>امتحان دینے کا آپ کا حق برقرار ہے۔ دوسری نشست کے لیے ہاتھ اٹھائیں۔</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>اس نشست پر اس وقت کوئی امتحان شروع نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>اس نشست کا پروگرام امتحان شروع کرنے کے لیے بہت پرانا ہے۔</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>اس سے پہلے کے آپ کے تمام جوابات محفوظ ہیں اور آپ کی گھڑی رک گئی ہے۔ ہاتھ اٹھائیں۔</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>آپ کا آخری جواب محفوظ نہیں ہو سکا: ڈسک بھری ہے۔</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>آپ کا وقت شروع نہیں ہوا۔ ہاتھ اٹھائیں؛ عملے کو اس نشست کی ڈسک پر جگہ خالی کرنی ہوگی۔</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>اس نشست کی ڈسک پر امتحان شروع کرنے کی جگہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>آپ کا آخری جواب محفوظ نہیں ہو سکا۔</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>کچھ ضائع نہیں ہوا۔ دوسرا پروگرام ختم ہونے پر یہ جاری ہوگا۔ پھر کوشش کریں، یا ہاتھ اٹھائیں۔</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>کوئی دوسرا پروگرام اس نشست کا ذخیرہ استعمال کر رہا ہے۔</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>جو محفوظ ہوا تھا وہ موجود ہے۔ ہاتھ اٹھائیں؛ مرکز کے نگران آپ کو دوسری نشست پر منتقل کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>اس نشست کا ذخیرہ خراب ہے۔</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>کچھ ضائع نہیں ہوا۔ ہاتھ اٹھائیں؛ اس نشست کو دوبارہ نیا پروگرام درکار ہے۔</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>اس نشست کا ذخیرہ کسی نئے پروگرام کا ہے۔</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>آپ کا وقت شروع نہیں ہوا۔ ہاتھ اٹھائیں؛ مرکز کے نگران اسے دیکھ لیں گے۔</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>یہ نشست امتحان کی شرط کے مطابق لاک نہیں ہے۔</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>عملہ: اسے “kiosk enroll” اور مرکزی سرور کے کوڈ سے درج کریں۔</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>یہ نشست ابھی کسی مرکز کی نہیں ہے۔</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>براہِ کرم ہاتھ اٹھائیں۔</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>یہاں مرکز کے نگران کی مدد درکار ہے۔</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>اس ڈیسک ٹاپ پر امتحان لاک نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>عملہ: Wayland ڈیسک ٹاپ کسی پروگرام کو کی بورڈ پر گرفت نہیں دیتا۔ X11 سیشن میں لاگ ان کریں، یا Kiosk کا اپنا سیشن استعمال کریں: “kiosk session wayland”۔</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>ونڈو کے اندر امتحان لاک نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>عملہ: Kiosk کا اپنا سیشن ایک ونڈو کے اندر شروع کیا گیا۔ اسے مشین کے کنسول سے شروع کریں، جیسے exam-kiosk-wayland.service کرتا ہے۔</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>اس قسم کی اسکرین پر امتحان لاک نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>عملہ: اس پروگرام میں اس کے لیے کوئی لاک نہیں۔ Kiosk کے اپنے سیشنوں میں سے کوئی استعمال کریں۔</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>یہ نمبر اس مرکز کی فہرست میں نہیں ہے۔ پرچی دیکھیں، پھر دوبارہ لکھیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>بہت زیادہ کوششیں ہو چکیں۔ %n سیکنڈ بعد پھر کوشش کریں، یا ہاتھ اٹھائیں۔</numerusform>
            <numerusform>بہت زیادہ کوششیں ہو چکیں۔ %n سیکنڈ بعد پھر کوشش کریں، یا ہاتھ اٹھائیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>یہ کوڈ اس نمبر کا نہیں ہے۔ پرچی دیکھیں، پھر دونوں دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>آٹھ کلیدوں پر واپس</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>آگے</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>گھیرے والا بٹن دبائیں</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>گھیرے والا منتخب کریں</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>اگلی سطر پر نشان لگائیں</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>ایک نشان ہٹائیں</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>مزید نیچے</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>مزید اوپر</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>گھیرے والے پر جائیں</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>سوالات پر واپس</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>2 سیکنڈ دبائے رکھیں: جمع کرائیں</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>کی بورڈ پر لکھیں</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>منتخب کریں</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>اگلی فارمیٹنگ پر</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>آن یا آف</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>رکھ دیں</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>اٹھائیں</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>یہ ترتیب درست ہے</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>اوپر</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>نیچے</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>اگلی قطار</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>منتخب کریں، واپس لیں</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>آخری والا نکالیں</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>یہاں رکھیں</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>واپس رکھ دیں</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>اب دائیں بائیں</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>بائیں</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>دائیں</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>اب اوپر نیچے</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>یہاں اشارہ کریں</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>بہت کم</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>کم</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>زیادہ</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>بہت زیادہ</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>اگلا جزو</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>پچھلا جزو</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>عبارت پر</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>سوال کے متن پر</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>اطلاع ہٹائیں</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>جمع کرائیں: دو بار پوچھتا ہے</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>جواب پر</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>اسکرین کی کلیدوں سے لکھیں</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>آخری حرف مٹائیں</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>ہو گیا</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>%n جوڑا بن گیا</numerusform>
            <numerusform>%n جوڑے بن گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>زیادہ سے زیادہ %n جوڑا بنائیں۔</numerusform>
            <numerusform>زیادہ سے زیادہ %n جوڑے بنائیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>اسے مزید %n بار چلایا جا سکتا ہے۔</numerusform>
            <numerusform>اسے مزید %n بار چلایا جا سکتا ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>اسے آخر تک کم از کم مزید %n بار سنیں۔</numerusform>
            <numerusform>اسے آخر تک کم از کم مزید %n بار سنیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحہ {page} از {pages}</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>کیلکولیٹر</translation>
    </message>
    <message>
        <source>Type a formula first</source>
        <translation>پہلے کلیہ لکھیں</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>صفر سے تقسیم نہیں ہو سکتی</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>اس کی کوئی قدر نہیں</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>نتیجہ بہت بڑا ہے</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>کلیہ بہت لمبا ہے</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>یہ کلیہ مکمل نہیں</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>آخری علامت مٹائیں</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>کلیہ مٹائیں</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>حساب کریں</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>جذر المربع</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>کی قوت</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>فیکٹوریل</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>مقلوب</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>پچھلا نتیجہ</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>اوپر اور نیچے کی کلیدیں اسے ہٹاتی ہیں، Shift کے ساتھ کم یا زیادہ سطریں دکھاتی ہیں، دائیں اور بائیں متن بدلتی ہیں۔</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>سطر خواں، {lines} میں سے سطر {line}</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>مسلسل لکیر</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>ٹوٹی لکیر</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>نقطوں والی لکیر</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>لہردار لکیر</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>ہائی لائٹر</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>یہاں مزید نمایاں نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>ربڑ</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مٹا دیا گیا</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>زرد</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>گلابی</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>اور مزید {count}</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>نمایاں کیا گیا: {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شفٹ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>بائیں</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>دائیں</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>علامات</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>مزید حروف اور علامات</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>کلیدوں کی زبان: {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>اینٹر</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>کی بورڈ بند کریں</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>محدب عدسہ</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} گنا</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>تیر کلیدیں اسے ہٹاتی ہیں</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>تمام اوزار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>خط کھینچ کر کاٹیں</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>سطر خواں</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>کی بورڈ</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>املا</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>اسکرین پر کی بورڈ</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>پہلے لکھنے کا خانہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>املا کی جانچ اس وقت دستیاب نہیں۔ آپ کے جواب پر کوئی اثر نہیں۔</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>یہاں اس زبان کی لغت نہیں ہے: {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>اس سوال میں کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>دیکھنے کو کوئی لفظ نہیں</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>کوئی تجویز نہیں</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>Esc اوزار بند کرتا ہے۔</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>ہائی لائٹر: Shift اور تیر کلیدیں منتخب کرتی ہیں، 1 تا 4 یا H نمایاں کرتے ہیں، Delete مٹاتا ہے، Ctrl+Z واپس لیتا ہے۔</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>سطر خواں: اوپر اور نیچے کی کلیدیں اسے ہٹاتی ہیں، Shift کے ساتھ کم یا زیادہ سطریں دکھاتی ہیں۔</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>املا: F7 اگلے لفظ پر جاتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>آپ نے جو چسپاں کیا اس کا صرف شروع سماتا ہے: %n حرف چھوڑ دیا گیا۔</numerusform>
            <numerusform>آپ نے جو چسپاں کیا اس کا صرف شروع سماتا ہے: %n حروف چھوڑ دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>یہاں مزید متن کی جگہ نہیں۔</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>یہاں مزید فارمیٹنگ کی گنجائش نہیں ہے۔</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>نشست {seat} پر جاری ہوا</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>{time} بجے شروع ہوئی؛ زیادہ سے زیادہ {end} بجے خود ختم ہو جائے گی۔</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>حوالگی کا حساب درست تھا۔</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>حوالگی کا حساب درست نہیں تھا: کوئی باقی رہ گیا۔</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>{time} بجے شروع ہوئی، اور ختم ہو گئی</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>سیشن کے آغاز سے: {how}، نشستوں کی ترتیب سے، آخری {last} پر۔</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>{when} سے: {how}، نشستوں کی ترتیب سے، آخری {last} پر۔ تب تک اسے واپس لیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>اب سے: {how}، نشستوں کی ترتیب سے، آخری {last} پر۔</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>سب ایک ساتھ</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>ہر {seconds} سیکنڈ میں %n نشست</numerusform>
            <numerusform>ہر {seconds} سیکنڈ میں %n نشستیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>سوالات پانچ الفاظ سے کھولیں</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>دفتر سے کہیں کہ ایک ایک حرف بتائے۔</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>کلید والی اسٹک لگائیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>لفظ {number} ایسا لفظ نہیں ہے۔</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>یہ پانچ الفاظ نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>پانچوں لکھیں، درمیان میں خالی جگہ کے ساتھ۔</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>لفظ {number} درست نہیں ہے۔</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>دفتر کے ساتھ ہر حرف ملائیں، اور یہ بھی کہ الفاظ کس نشست کے ہیں۔</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>یہ الفاظ پرچہ نہیں کھولتے۔</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>بہت زیادہ غلط الفاظ لکھے گئے۔</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>اس مرکز کی کلید موجود نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>الفاظ اس کلید کے ساتھ نہیں بنائے گئے تھے۔</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>اسٹک پر موجود فائل کسی مرکز کی کلید نہیں ہے۔</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>نشست کو تھوڑی دیر نیٹ ورک سے جوڑیں، یا دوسری نشست استعمال کریں۔</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>الفاظ جو کھولتے ہیں وہ اس نشست کے لیے نہیں بنا تھا۔</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>سوالات پہلے ہی کھلے ہیں، یا دفتر نے ان کے لیے الفاظ نہیں بنائے۔</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>یہاں کچھ بھی الفاظ کا منتظر نہیں ہے۔</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>موٹا</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>ترچھا</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>خط کشیدہ</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>اوپر لکھا</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>نیچے لکھا</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>نقطوں والی فہرست</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>نمبروں والی فہرست</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>فارمیٹنگ</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look}: آن</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look}: آف</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>پردہ</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>کم چوڑا</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>زیادہ چوڑا</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>کم اونچا</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>زیادہ اونچا</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>یاد دہانی: {when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>مجھے وقت یاد دلائیں</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>کوئی یاد دہانی نہیں</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>مرمت کریں…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>اب ٹھیک: {names}۔</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>اب بھی ٹھیک نہیں: {names}۔</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>واقعات جو کوئی نقل واپس نہ دے سکی: {count}۔</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>مرمت ہو گئی</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>مرمت نہیں ہوئی</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>اس مشین پر کیوسک کا دوسرا پروگرام چل رہا ہے، اس لیے کچھ نہیں چھیڑا گیا۔ اسے ختم کریں، پھر مرمت کریں۔</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>مرمت نہیں ہو سکی ({code})۔</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>لاگ کی آخری سطریں</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>پورا یہاں ہے: {path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>رجسٹریشن نمبر</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>پورا نام</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>اس نشست کا انتظار نہ کریں: سرور کے پاس جو ہے اس سے جاری رکھیں</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>اب سے پورے منٹ؛ 0 پر فوراً شروع۔</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>کتنے منٹ میں</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>ایک دو مختصر جملے۔</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>آپ نے جو دیکھا</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>یہاں کچھ غلط ہوا</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>امیدوار کی خصوصی سہولت</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>مرکز زیادہ وقت دیتا ہے</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>کس لیے ہے</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>اس وقت کوئی نشست خالی نہیں۔</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>خالی: {seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>وجہ بتائیں۔ یہ آپ کے نام کے ساتھ ریکارڈ میں رہے گی۔</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>جو پڑھوانا ہے وہ لکھیں۔</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>ویسا ہی لکھیں جیسا لائے گئے کاغذ پر ہے۔</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>پورے منٹ لکھیں، 1 سے 480 تک۔</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>پورے منٹ لکھیں، 0 سے 480 تک۔</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>اس نام کی کوئی خالی نشست نہیں۔</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>اسے ابھی ان کی پرچی پر لکھیں: یہ صرف اسی بار دکھایا جاتا ہے اور کہیں محفوظ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>یہ ان کا رسائی کوڈ ہے۔</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>یہ {place} پر ہے۔ اسے سرور تک پہنچائیں۔</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>مہر بند فائل لکھ کر دوبارہ پڑھ لی گئی۔</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>آپ کے نام سے درج، اور بھیجا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>رابطہ ہونے پر یہ خود سرور پر جائے گا۔ بہت دیر ہو جائے تو عمل نہیں ہوگا۔</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>آپ کے نام سے درج۔ یہاں منتظر ہے۔</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>کوڈ آپ کے نام سے درج ہے۔</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>اسے نشست پر پڑھ کر سنائیں۔ یہ ایک بار، صرف اسی کام کے لیے چلے گا۔</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>دونوں کوڈ درج ہیں، ہر ایک اپنے شخص کے نام سے۔</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>دونوں نشست پر پڑھ کر سنائیں۔ یہ ایک بار، صرف اسی کام کے لیے چلیں گے۔</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>اسے نشست پر پڑھ کر سنائیں۔ دوسرا شخص کسی بھی پینل سے اپنا کوڈ پڑھے گا۔</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>سرور سے رابطہ نہیں: رابطہ بحال ہونے تک یہ یہاں منتظر رہے گا۔</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>کوڈ دیں اور درج کریں</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>اس پینل کو اس کی خبر نہیں۔ کوڈ نشست {seat} پر یہ کرے گا، اگر وہاں واقعی یہی صورت ہے۔</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>آپ نے جو دیکھا اس پر نشان لگائیں۔</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>ہو سکتا ہے نشست اس پینل کے علم سے آگے ہو۔ کوڈ سے:</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>اس وقت یہاں کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>آپ کا اختیار اتنا نہیں۔</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>امتحانی پینل</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>کمرہ</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>واقعات</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>حوالگی</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>مشینیں</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>مشق</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>پرچے</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>پیشگی جانچ</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>اسپیس اسے اٹھاتا ہے؛ پھر جس سے یہ ملتا ہے وہاں جائیں اور اسپیس دبائیں۔</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>آپس میں ملنے والے دو دبائیں، یا ایک کو دوسرے پر کھینچیں۔</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>لاک نہیں: یہ ونڈو پروگرام آزمانے کے لیے ہے۔</translation>
    </message>
</context>
<context>
    <name>BatteryMark</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>On the mains</source>
        <translation>بجلی کی لائن پر</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>بیٹری پر</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>آگے پیچھے اور نشان</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پچھلا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>آگے جا کر واپسی نہیں</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>آپ اس سوال پر واپس نہیں آ سکتے</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>نشان زدہ</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>جائزے کے لیے نشان زدہ</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>نشان لگائیں</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>جائزے کا نشان لگائیں</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>جواب مٹائیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لائیں</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>مٹایا ہوا واپس لائیں</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>وقفے کا باقی وقت</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>وقفہ ابھی ختم کریں</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>مدد طلب کریں</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>وقفہ ختم ہونے پر سوالات واپس آ جائیں گے: خود بخود، یا جب آپ ختم کریں۔</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>آپ کا وقفہ</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n جواب، اس کمپیوٹر پر محفوظ</numerusform>
            <numerusform>%n جوابات، سب اس کمپیوٹر پر محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>آپ کی گھڑی چل رہی ہے: {time} باقی</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>آپ کی گھڑی {time} پر رکی ہے</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>وقفہ: {time} باقی</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>کوڈ سے، جو آپ نشست پر پڑھ کر سنائیں، نیٹ ورک کے بغیر</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>نشست پر Ctrl+F12 دبائیں اور وہی منتخب کریں۔ جو تین گروہ وہ دکھائے وہ لکھیں۔</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>نشست جو دکھاتی ہے</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Formula</source>
        <translation>کلیہ</translation>
    </message>
    <message>
        <source>Angles in degrees</source>
        <translation>زاویے درجوں میں</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Examination</source>
        <translation>امتحان</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Picture {number}</source>
        <translation>تصویر {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>اسپیس اسے اٹھاتا ہے؛ پھر اس کی جگہ پر جائیں اور اسپیس دبائیں۔</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}، زیرِ استعمال</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n منتخب</numerusform>
            <numerusform>%n منتخب</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>ایک جواب منتخب کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>%n جواب منتخب کریں۔</numerusform>
            <numerusform>%n جوابات منتخب کریں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>زیادہ سے زیادہ %n جواب منتخب کریں۔</numerusform>
            <numerusform>زیادہ سے زیادہ %n جوابات منتخب کریں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>کم از کم %n جواب منتخب کریں۔</numerusform>
            <numerusform>کم از کم %n جوابات منتخب کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>جتنے درست ہوں سب منتخب کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>آپ %n منتخب کر چکے ہیں۔ پہلے ایک واپس لیں۔</numerusform>
            <numerusform>آپ %n منتخب کر چکے ہیں۔ پہلے ایک واپس لیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>ڈھکا ہوا۔ دکھانے کے لیے دبائیں۔</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>کیا چھاپنا ہے</translation>
    </message>
    <message>
        <source>This exam</source>
        <translation>یہ امتحان</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>یہ کمپیوٹر</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>دوبارہ لاک کریں</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>سیشن بند کریں</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>%n امیدوار باقی ہے اور ابھی اس کی وجہ نہیں۔</numerusform>
            <numerusform>%n امیدوار باقی ہیں اور ابھی ان کی وجہ نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>یہ {time} بجے تک کھلا ہے۔ اس کے بعد، یا ختم کیے جانے پر بند ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>آپ کا اختیار اتنا نہیں۔</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>اتنے باقی ہیں کہ یہاں نام نہیں لیے جا سکتے۔ پہلے انہیں دیکھیں۔</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>یہ بند ہے، اور اس کے بعد کچھ نہیں آیا۔</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>دس حروف اور ہندسے۔ بڑے ہوں یا چھوٹے، دونوں ٹھیک ہیں۔</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>کتنے منٹ بڑھائیں</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>کوڈ کے بجائے میرا خفیہ جملہ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>جس نشست پر امتحان جاری ہوگا</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>دوسرے شخص کا نام</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>کم از کم 12 حروف۔ یہ صرف اسی فیصلے کے لیے ہے۔</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>آپ کا خفیہ جملہ</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>دوسرے شخص کا خفیہ جملہ</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>پینل کا کوڈ</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>دوسرے شخص کا کوڈ</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>کوڈ استعمال کریں</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>زیادہ سے زیادہ {most}۔</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>خفیہ جملہ دیکھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>کوڈ دیکھا جا رہا ہے…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>یہاں مرکز کے نگران فیصلہ کرتے ہیں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>کچھ اور فیصلہ کریں</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>امیدوار کے جوابات محفوظ ہیں۔ کیا کرنا ہے؟</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>کیا کرنا ہے؟</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>پینل پر یہ نشست اور یہ فیصلہ منتخب کریں، اور یہاں جو دکھایا گیا ہے وہ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>اپنے لیے آرام دہ بنائیں</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>آپ اسے امتحان میں کسی بھی وقت بدل سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>یہ میرے لیے مناسب ہے</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>متن کا سائز</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>سوال اتنا بڑا نظر آئے گا۔</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>کوئی گھڑی نہیں چل رہی۔ جتنا وقت چاہیں لیں۔</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this you?</source>
        <translation>کیا یہ آپ ہیں؟</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>تصویر اور ہر سطر دیکھیں۔</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>آپ کی رجسٹریشن کی تصویر</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>جی ہاں، یہ میں ہوں</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>یہ میں نہیں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رجسٹریشن نمبر</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>امتحان</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>آپ کا وقت</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>آج کھلا</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>آپ کے لیے</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>ہر سطر دیکھیں۔</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} سے {closes} تک</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>جی ہاں، میرا امتحان جاری کریں</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>machines</source>
        <translation>مشینیں</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Ask for help</source>
        <translation>مدد طلب کریں</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>آپ کے جوابات</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>آپ کا وقت</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>اب تک ڈھکا</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>براہِ کرم کچھ دیر انتظار کریں</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>سوالات ڈھکے ہوئے ہیں۔ سب کچھ درست ہونے پر خود واپس آ جائیں گے۔</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>براہِ کرم ہاتھ اٹھائیں</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>مرکز کے نگران کے دیکھنے تک سوالات ڈھکے رہیں گے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%n، اس کمپیوٹر پر محفوظ</numerusform>
            <numerusform>%n، سب اس کمپیوٹر پر محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>آپ کا کوئی جواب ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>جاری ہے، {time} باقی</translation>
    </message>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>آپ کا نہ کوئی جواب ضائع ہوا، نہ کوئی منٹ۔</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>رکی ہوئی ہے، {time} باقی</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>یہاں ابھی کوئی فیصلہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>{time} بجے سرور کو جو معلوم تھا۔</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>واپس لیں</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Room</source>
        <translation>کمرہ</translation>
    </message>
    <message>
        <source>Previous and next: Alt and the arrows</source>
        <translation>پچھلا اور اگلا: Alt اور تیر کلیدیں</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>آج اب تک</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV فائل</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>کارروائیاں</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>متن کا سائز</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>رنگ</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>کارروائیاں</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>آپ کا جواب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لائیں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>لکھتے ہی ہر لفظ محفوظ ہوتا ہے</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>{least} تا {most} میں سے</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>زیادہ سے زیادہ {most} میں سے</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>کم از کم {least} میں سے</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n لفظ</numerusform>
            <numerusform>%n الفاظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>%n لفظ زیادہ</numerusform>
            <numerusform>%n الفاظ زیادہ</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>طوالت کافی ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>%n لفظ اور</numerusform>
            <numerusform>%n الفاظ اور</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>{least} تا {most} الفاظ لکھیں۔</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>زیادہ سے زیادہ {most} الفاظ لکھیں۔</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>کم از کم {least} الفاظ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>نمائش</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>مدد طلب کریں</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>یہاں کوئی تصویر نہیں</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>امیدوار کی تصویر</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>کیا اس امتحان یا اس کمپیوٹر میں کچھ خرابی تھی؟ یہاں لکھیں۔ اس سے آپ کے جوابات نہیں بدلتے۔</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>بھیجیں</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>شکریہ۔ آپ کی رائے محفوظ ہو گئی ہے اور امتحان کے عملے تک پہنچے گی۔</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>اسے ابھی محفوظ نہیں کیا جا سکا۔ آپ اسے دوبارہ بھیج سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}، توجہ طلب</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>expected</source>
        <translation>متوقع</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find</source>
        <translation>تلاش کریں</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>نام، نمبر یا نشست تلاش کریں</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>تلاش ہٹائیں</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>آپ کی ضرورت ہے</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>کوئی مشین چنیں تاکہ دیکھیں وہاں کیا کرنا ہے۔</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>وہاں سب ٹھیک ہے۔</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>{total} میں سے خالی جگہ {number}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Session</source>
        <translation>سیشن</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>صفحے بن رہے ہیں</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV فائل</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>PDF کے طور پر رکھیں</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>یہاں محفوظ: {place}</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>لکھا نہیں جا سکا۔</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>کچھ محفوظ یا پرنٹ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>پرنٹر {printer} کو دے دیا گیا۔</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>کوئی پرنٹر اسے نہیں لیتا۔ PDF کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>جدول لکھا نہیں جا سکا۔</translation>
    </message>
    <message>
        <source>Language, display, help</source>
        <translation>زبان، نمائش، مدد</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>زبان: {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>نمائش</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>کی بورڈ</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>اسکرین پر کی بورڈ</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>مدد طلب کریں</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Examination</source>
        <translation>امتحان</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>سائن ان کریں</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تصدیق</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تیاری</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>ہدایات</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>شروع کریں</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>منتخب کریں…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>{total} میں سے خالی جگہ {number}</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>نشستیں</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>“{find}” جیسی کوئی نشست، نام یا نمبر نہیں</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>اس کا ایک جزو تلاش کریں، یا فلٹر ہٹائیں۔</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>کسی کو آپ کی ضرورت نہیں</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>ہر نشست ٹھیک ہے۔ یہ صفحہ ہر سیکنڈ دیکھتا ہے۔</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>اس حالت میں کوئی نہیں</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>بٹنوں پر اعداد اسی لمحے کے ہیں۔</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>ابھی کوئی امیدوار نہیں</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>وہ سرور سے خود آتے ہیں۔</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>ترتیب: پہلے جنہیں آپ کی ضرورت ہے</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>ترتیب: {column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>اس عدد میں کون ہیں</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV فائل</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>یہاں محفوظ: {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>فہرست لکھی نہیں جا سکی۔</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>سیشن حوالے کرنے کے لیے سائن ان کریں</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>پہلے صفحے پر اپنا نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>کون سا سیشن؟</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>اوپر مرکز کے نام کے ساتھ ایک چنیں۔</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>حساب لگایا جا رہا ہے کہ سب کہاں ہیں۔</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>اب کوئی شروع نہیں کرتا۔ جس کا جاری ہے وہ چلتا رہے گا جب تک کوئی ختم نہ کرے: کمرہ، سیشن۔</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>یہ سیشن منسوخ ہوا۔</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>ہاتھ نیچے کریں</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>مرکز کے نگران کے پیغامات</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>آپ کو کیا چاہیے؟</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>مرکز کے نگران کو آپ کی نشست اور بات نظر آتی ہے۔ آپ کا امتحان جاری رہتا ہے۔</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>کوئی آپ کے پاس آ رہا ہے۔</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>آپ کا ہاتھ {time} بجے سے اٹھا ہے۔</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>واپس لائیں</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>سب مٹائیں</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>ماؤس سے الفاظ منتخب کریں۔ کلیدوں سے: F6 متن پر، Shift اور تیر کلیدیں، پھر 1 تا 4؛ Delete مٹاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>مقام {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غیر منتخب</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n منتخب</numerusform>
            <numerusform>%n منتخب</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>جگہیں ان کی ترتیب سے دبائیں۔ واپس لینے کے لیے دوبارہ دبائیں۔</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>تصویر میں ایک جگہ منتخب کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>تصویر میں زیادہ سے زیادہ %n جگہ منتخب کریں۔</numerusform>
            <numerusform>تصویر میں زیادہ سے زیادہ %n جگہیں منتخب کریں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>تصویر میں کم از کم %n جگہ منتخب کریں۔</numerusform>
            <numerusform>تصویر میں کم از کم %n جگہیں منتخب کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>تصویر میں جتنی جگہیں درست ہوں سب منتخب کریں۔</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>{words} واپس لیا گیا</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>آپ %n منتخب کر چکے ہیں۔ پہلے ایک واپس لیں۔</numerusform>
            <numerusform>آپ %n منتخب کر چکے ہیں۔ پہلے ایک واپس لیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>{words} منتخب</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>کتنے منٹ دینے ہیں</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>وجہ، یا تبصرہ</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>امیدوار اسے وقت کے ساتھ پڑھے گا۔</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>اس کے لیے وقت نہیں</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>واقعہ درج کریں</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>ایسی بات جو کوئی مشین نہیں بھانپ سکتی۔ یہ رپورٹ اور روداد میں رہے گی۔</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>درج ہوا، اور بھیجا جا رہا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>%n منٹ دیں</numerusform>
            <numerusform>%n منٹ دیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Take note, without time</source>
        <translation>وقت کے بغیر درج کریں</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name} کو فوراً %n منٹ ملے گا، اور وہ وجہ پڑھیں گے۔</numerusform>
            <numerusform>{name} کو فوراً %n منٹ ملیں گے، اور وہ وجہ پڑھیں گے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>یہ رپورٹ میں رہے گا۔ {name} کو اس کے لیے وقت نہیں ملے گا۔</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>پورے منٹ لکھیں، زیادہ سے زیادہ {most}۔</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>مختصر الفاظ میں وجہ بتائیں۔</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>واقعہ درج کریں</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV فائل</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>واقعات دیکھنے کے لیے سائن ان کریں</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>پہلے صفحے پر اپنا نام منتخب کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>%n واقعے کا فیصلہ باقی</numerusform>
            <numerusform>%n واقعات کا فیصلہ باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>اب تک یہاں کوئی خرابی نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>یہاں محفوظ: {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>فہرست لکھی نہیں جا سکی۔</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>شروع کرنے سے پہلے</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>مجھے منظور ہے، شروع کریں</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>گھڑی پہلے سوال سے شروع ہوتی ہے، یہاں سے نہیں۔</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>دیانت کا عہد</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>ہر سطر پڑھیں، پھر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>جیسا آپ کی پرچی پر ہے۔ نام لکھنا ہی آپ کے دستخط ہیں۔</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>آپ کا پورا نام</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>اپنا نام لکھیں</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>نیچے %n اور جواب</numerusform>
            <numerusform>نیچے %n اور جوابات</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>نیچے مزید ہے</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>{words} اٹھایا گیا۔ اب وہ منتخب کریں جس سے یہ ملتا ہے۔</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one} اب {other} کے ساتھ ہے</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>{one} اور {other} الگ ہیں</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} اور {other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>تمام جوڑے بن گئے۔ پہلے ایک الگ کریں۔</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words} کے جتنے جوڑے ہو سکتے ہیں ہو چکے۔ پہلے ایک الگ کریں۔</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>عددی کلیدیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>کلیدیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
</context>
<context>
    <name>LayoutMark</name>
    <message>
        <source>Keyboard layout: {name}. Press to switch.</source>
        <translation>کی بورڈ لے آؤٹ: {name}۔ بدلنے کے لیے دبائیں۔</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>کی بورڈ لے آؤٹ: {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>میں نے یہ پڑھ لیا</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>مرکز کے نگران کا پیغام</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>{time} بجے بھیجا گیا۔ آپ کے جوابات محفوظ ہیں؛ یہ پڑھ لینے پر سوالات واپس آ جائیں گے۔</translation>
    </message>
</context>
<context>
    <name>LiveNotice</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>پڑھیں…</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>مشینیں</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV فائل</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>کیا ہر مشین تیار ہے؟</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>یہاں محفوظ: {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>فہرست لکھی نہیں جا سکی۔</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>پہلے صفحے پر اپنا نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>اس مرکز کی کوئی مشین ابھی یہاں معلوم نہیں۔</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Less</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>More</source>
        <translation>زیادہ</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>عدسہ ہٹائیں</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>جواب دیے</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>جواب دیا، نشان زدہ</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>جواب نہیں دیا</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>نشان زدہ</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>نہیں دیکھا</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غیر منتخب</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>{rows} میں سے قطار {row}</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>تیر کلیدیں قطاروں اور کالموں میں لے جاتی ہیں۔ اسپیس منتخب کرتا اور واپس لیتا ہے۔</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>{total} میں سے {done} قطاروں کے جواب دیے گئے</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>کل زیادہ سے زیادہ %n جواب منتخب کریں۔</numerusform>
            <numerusform>کل زیادہ سے زیادہ %n جوابات منتخب کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>ہر قطار میں ایک جواب۔</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>ہر قطار میں جتنے درست ہوں سب منتخب کریں۔</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}۔ یہ {other} سے لیا گیا۔</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>{other} سے لیا گیا</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>اس کالم میں مزید جواب نہیں آ سکتے۔ پہلے ایک واپس لیں۔</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>آپ %n منتخب کر چکے ہیں۔ پہلے ایک واپس لیں۔</numerusform>
            <numerusform>آپ %n منتخب کر چکے ہیں۔ پہلے ایک واپس لیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>جدول کا خالی کونا</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>نیچے مزید ہے</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}، ڈھکا ہوا؛ دکھانے کے لیے دبائیں</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}، {words}، کاٹا ہوا</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>ان سب کی وجہ جو {figure} ہیں</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>{name} کے لیے دوسری وجہ</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>آپ کی ضرورت ہے</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور مزید %n</numerusform>
            <numerusform>اور مزید %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>صرف آپ کے لیے۔ یہ آپ کے جواب کا حصہ نہیں۔</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>آپ کی معلومات کیسے استعمال ہوتی ہیں</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>میں نے پڑھ لیا اور قبول ہے</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>پہلے عملے سے پوچھیں</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>اکیلے قبول کرنا ضروری نہیں: پوچھیں، مرکز کے نگران آپ کے پاس آئیں گے۔ آپ کا وقت شروع نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>آپ کاما، نقطہ یا فاصلہ لکھ سکتے ہیں۔ آپ کے اپنے کی بورڈ کے ہندسے بھی ٹھیک ہیں۔</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>ہم اسے {number} پڑھتے ہیں</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>ہم اسے ابھی عدد کے طور پر نہیں پڑھ سکتے۔</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>یہ ترتیب درست ہے</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>سطروں کو کھینچ کر ترتیب دیں، یا تیر کے بٹنوں سے ہٹائیں۔</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جواب دیے</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>ابھی جواب نہیں دیا</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>{words} {total} میں سے مقام {place} پر آ گیا</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>{words} اٹھایا گیا۔ اوپر اور نیچے کی کلیدیں ہٹاتی ہیں، اسپیس چھوڑتا ہے، Escape واپس رکھتا ہے۔</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>{words} واپس رکھا گیا</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up: {words}</source>
        <translation>اوپر کریں: {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>نیچے کریں: {words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>اوپر اور نیچے کی کلیدیں دوسری سطر پر لے جاتی ہیں۔ Ctrl کے ساتھ اوپر یا نیچے اس سطر کو ہٹاتی ہیں؛ اسپیس، پھر تیر کلیدیں بھی۔</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}، {total} میں سے مقام {place}</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}، ابھی جواب نہیں دیا</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}، اٹھایا ہوا</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>آہستہ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>تیز</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>رفتار {percent}%</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take apart: {words}</source>
        <translation>الگ کریں: {words}</translation>
    </message>
    <message>
        <source>Space takes this pair apart.</source>
        <translation>اسپیس اس جوڑے کو الگ کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}، سائن آؤٹ</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>دن کے تمام</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>اختتام {time}</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>کمرہ: کبھی رابطہ نہیں ہوا</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>کمرہ: براہِ راست، {seconds} سیکنڈ پرانا</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>کمرہ: {age} پرانا</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>کمرے کا سرور</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>مرکزی سرور</translation>
    </message>
    <message>
        <source>{server}: here</source>
        <translation>{server}: موجود</translation>
    </message>
    <message>
        <source>On its own: seats by codes only</source>
        <translation>تنہا: نشستیں صرف کوڈ سے</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}: {age} سے رابطہ نہیں۔ نشستیں کوڈ سے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>%n فیصلہ یہاں منتظر ہے۔</numerusform>
            <numerusform>%n فیصلے یہاں منتظر ہیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>اسٹک سے کوڈ لیں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>PDF کے طور پر رکھیں</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>صفحے بن رہے ہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>{file} سے %n کوڈ لیا گیا۔ یہ کہیں محفوظ نہیں ہوتا۔</numerusform>
            <numerusform>{file} سے %n کوڈ لیے گئے۔ یہ کہیں محفوظ نہیں ہوتے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>یہاں کسی اسٹک پر رسائی کوڈوں کی فہرست نہیں۔ یہ وہ فائل ہے جو درآمد کے وقت لکھی گئی تھی۔</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>کچھ محفوظ یا پرنٹ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>یہاں محفوظ: {path}</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>یہ محفوظ نہیں ہو سکا۔ جگہ دیکھیں، یا دوسری اسٹک لگائیں۔</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>اس مشین پر پرنٹر نہیں۔ PDF کے طور پر رکھیں، اور کہیں اور چھاپیں۔</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>پرنٹر {printer} کو دے دیا گیا۔</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>پرنٹر {printer} اسے قبول نہیں کرتا۔ PDF کے طور پر رکھیں۔</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>چھاپنے کے لیے سائن ان کریں</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>پہلے صفحے پر اپنا نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>یہاں کوئی سیشن نہیں</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>اوپر سے ایک منتخب کریں؛ سیشن سرور سے آتے ہیں۔</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دوبارہ دیکھیں</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>کام نہیں کرتا</translation>
    </message>
    <message>
        <source>works</source>
        <translation>کام کرتا ہے</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>کام نہیں کرتا</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>نیچے مزید ہے</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>بائیں طرف اور ہے</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>متن کا اختتام</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>مدد طلب کریں</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>سوالات خود واپس آ جائیں گے۔ آپ کو کچھ کرنے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>مرکز کے نگران نے {time} بجے توقف کیا۔ آپ کی گھڑی {left} پر رکی ہے۔</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>آپ کا امتحان توقف میں ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n جواب، اس کمپیوٹر پر محفوظ</numerusform>
            <numerusform>%n جوابات، سب اس کمپیوٹر پر محفوظ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of {name}</source>
        <translation>{name} کی تصویر</translation>
    </message>
    <message>
        <source>No photo of {name}</source>
        <translation>{name} کی تصویر نہیں</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>اس کا موازنہ آپ کے اندراج کی تصویر سے کیا جاتا ہے۔ اسے صرف امتحان کا عملہ دیکھتا ہے۔</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>اس نشست پر آپ کی تصویر</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>کیمرا شروع ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>تصویر لیں</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>دوسری لیں</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>یہ تصویر استعمال کریں</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>تصویر کے بغیر جاری رکھیں</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>یہ کمپیوٹر امتحان کو اپنا کیمرا استعمال نہیں کرنے دیتا۔</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>کیمرے سے کوئی تصویر نہیں آ رہی۔</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>اس نشست پر کوئی کیمرا نہیں ہے۔</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>آپ کو اس کے لیے کچھ نہیں کرنا۔ عملہ دیکھتا ہے کہ کوئی تصویر نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>جو کیمرا دیکھ رہا ہے</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>لی گئی تصویر</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>اسپیس اسے اٹھاتا ہے، پھر دوسری جگہ پر اسپیس دونوں کو ملاتا ہے۔ تیر کلیدیں دوسری جگہوں پر لے جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>آپس میں ملنے والی دو جگہیں دبائیں؛ ایک لکیر انہیں ملا دے گی۔</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>{words} کے ساتھ</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>کسی جوڑے میں نہیں</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>اٹھایا ہوا</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>خالی چھوڑیں</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>ہر ایک کو اس کی جگہ پر کھینچیں، یا پہلے اسے اور پھر اس کی جگہ دبائیں۔</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>{total} میں سے {done} جگہیں پُر</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words} اب {place} میں ہے</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place} دوبارہ خالی ہے</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>یہ جتنی بار ہو سکتا ہے استعمال ہو چکا۔ پہلے اسے کسی جگہ سے نکالیں۔</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>اس جگہ مزید نہیں آ سکتا۔ پہلے کچھ نکالیں۔</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>جتنے رکھے جا سکتے ہیں رکھے جا چکے۔ پہلے کچھ نکالیں۔</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>{words} اٹھایا گیا۔ اب اس کی جگہ منتخب کریں۔</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>بائیں سے {x}%، اوپر سے {y}%</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>تیر کلیدیں نشانے کو ہٹاتی ہیں، Shift کے ساتھ چھوٹے قدموں میں۔ اسپیس اشارہ کرتا ہے، Delete واپس لیتا ہے۔</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>تصویر میں ایک جگہ کی طرف اشارہ کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>تصویر میں زیادہ سے زیادہ %n جگہ کی طرف اشارہ کریں۔</numerusform>
            <numerusform>تصویر میں زیادہ سے زیادہ %n جگہوں کی طرف اشارہ کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>تصویر میں جگہوں کی طرف اشارہ کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n نقطہ</numerusform>
            <numerusform>%n نقطے</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>ابھی جواب نہیں دیا</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>آپ %n منتخب کر چکے ہیں۔ پہلے ایک واپس لیں۔</numerusform>
            <numerusform>آپ %n منتخب کر چکے ہیں۔ پہلے ایک واپس لیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>واپس لیا گیا</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>مشق۔ یہاں نہ نمبر ہیں، نہ وقت، نہ کچھ محفوظ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>مشق چھوڑیں</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>کل {total}</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>{total} میں سے مشقی سوال {number}</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>میں تیار ہوں</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>کیا یہ مشین امتحان کے لیے تیار ہے؟</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>لاک واقعی آزمایا جاتا ہے: اسکرین چند سیکنڈ تاریک رہتی ہے۔ اس سے کچھ ضائع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>اس مشین کی جانچ کریں</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>جانچ مکمل نہیں ہوئی</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>پروگرام بنانے والوں کے لیے ایک تحریر لکھی گئی۔ اس مشین کے امتحانات پر اثر نہیں۔</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>دوبارہ جانچیں</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ٹھیک</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>صفحہ محفوظ نہیں ہو سکا۔ جگہ دیکھیں، یا دوسری اسٹک لگائیں۔</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>معاونت کا پیکٹ لکھا نہیں جا سکا۔ جگہ دیکھیں، یا دوسری اسٹک لگائیں۔</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>یہاں محفوظ: {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>رپورٹ یہیں رہے گی: ذخیرہ اسے نہ لے سکا ({code})۔</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>صفحے کے طور پر رکھیں</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>معاونت کا پیکٹ</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>IT کے لیے اس مشین کے لاگ، جانچیں اور ترتیبات ایک فائل میں: نہ نام، نہ جوابات، نہ کنجیاں۔</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} میں سے {done}</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Answered in part</source>
        <translation>جزوی جواب دیا</translation>
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
        <translation>کل {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>{total} میں سے سوال {number}</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>سوالات {first} تا {last} کے لیے</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>سوال {first} کے لیے</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>یہ عبارت پڑھیں</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>سوالات {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>جائزہ لیں اور جمع کرائیں</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>یہ حصہ چھوڑیں…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>وقفہ لیں ({count})</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{total} میں سے {answered} کے جواب دیے گئے</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>حصہ {number}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>سوال {number}، {state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>کون کب شروع کرتا ہے</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV فائل</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}، %n دیکھنا ہے</numerusform>
            <numerusform>{page}، %n دیکھنے ہیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>ایک ٹکڑا پیچھے</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>ایک ٹکڑا آگے</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>اس کمپیوٹر میں اس زبان کی آواز نہیں۔ عملے سے کہیں کہ پڑھ کر سنائیں۔</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>اس کمپیوٹر پر آواز نہیں۔ عملے سے کہیں کہ پڑھ کر سنائیں۔</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>پڑھنا روکیں</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>پڑھنا جاری رکھیں</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>F8 کہیں سے بھی یہی کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>سوال کی زبان</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>پڑھنے کی زبان</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>دونوں</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>دو زبانیں، ایک کے نیچے دوسری۔</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>جمع ہو گیا</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>سائن آؤٹ</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>آپ کی رسید</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>اس کی تصویر لیں، یا کوڈ لکھ لیں۔ اس سے بعد میں کوئی بھی جانچ سکتا ہے کہ ایک جواب بھی نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رجسٹریشن نمبر</translation>
    </message>
    <message>
        <source>By</source>
        <translation>از طرف</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>وقت ختم۔ آپ کا امتحان جمع ہو گیا۔</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>آپ کا امتحان ختم کر دیا گیا</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>{name}، آپ کا امتحان مکمل ہوا۔ آپ نے {total} میں سے {answered} کے جواب دیے۔</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>یا چلے جائیں: {time} میں یہ خود ہو جائے گا</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>آگے کیا ہوگا</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>اس کمپیوٹر پر محفوظ</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مہر بند</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>سرور پر</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>نیٹ ورک کا انتظار ہے</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>راستے میں ہے</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>اس کمرے میں اس وقت نیٹ ورک نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>کچھ کم نہیں۔ آپ کے امتحان کی ایک مہر بند نقل یہاں USB اسٹک پر بھی ہے۔</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>کچھ کم نہیں: آپ کا امتحان یہاں مہر بند ہے۔ عملے کے لیے: USB اسٹک مہر بند نقل نہیں لے رہی۔</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>کچھ کم نہیں۔ آپ کا امتحان یہاں مہر بند ہے اور خود سرور پر جائے گا۔</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>رسید {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>امیدوار</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>گھڑی</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>مرکز کے نگران</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>سیشن کا اختتام</translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message>
        <source>Film</source>
        <translation>فلم</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ریکارڈنگ</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10 سیکنڈ پیچھے</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>10 سیکنڈ آگے</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>کہاں تک چلا</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>سرخیاں</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>الفاظ پڑھیں</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>پھر کوشش کریں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف کریں</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>چلائیں</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>یہ جتنی بار چل سکتا تھا چل چکا۔</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>یہ آخری بار ہے کہ اسے چلایا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>اس کمپیوٹر پر آواز نہیں۔ عملے کو بتا دیا گیا ہے؛ تب تک امتحان جاری رکھیں۔</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>یہ یہاں نہیں چل سکتا۔ عملے کو بتا دیا گیا ہے؛ تب تک امتحان جاری رکھیں۔</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>پھر کوشش کریں</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>سائن ان پر واپس</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>مشق کی نشستیں</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>مشق کریں</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>پہلے صفحے پر اپنا نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>آپ کے نام سے درج ہوا۔ سرور کے شروع کرتے ہی نشستیں یہاں دکھیں گی؛ جب سیشن قریب ہو تو وہ شروع نہیں کرتا۔</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>ہر نشست خود ایک فرضی امتحان دیتی ہے: سائن ان ہوتی ہے، دوسروں کے ساتھ شروع کرتی ہے، بیچ میں کٹ جاتی ہے اور واپس آتی ہے، ایک امتحان دوسری نشست پر جاتا ہے، سب حوالے ہوتا ہے۔ کسی اصل چیز کو نہیں چھیڑا جاتا۔</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>کسی کے امتحان کے بغیر پورا دن آزمائیں</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>نشست کھلنے پر مرکزی دفتر الفاظ بتاتا ہے۔ نیٹ ورک کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>ہر لفظ میں پانچ حروف۔ بڑے ہوں یا چھوٹے، دونوں ٹھیک ہیں۔</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>پانچ الفاظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>اس مرکز کی کلید بھی درکار ہے: اس کی اسٹک لگائیں۔ اس کا نام {key} ہے۔</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>الفاظ آزمائے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>سوالات کھولیں</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>وہ اپنی دو نقلوں سے دوبارہ بنایا جاتا ہے۔ جو خراب ہے وہ اس کے فولڈر میں الگ رکھا جاتا ہے، مٹایا نہیں جاتا۔ اس کے لیے اس پینل میں جو کھلا ہے وہ بند ہو کر دوبارہ کھلتا ہے؛ پھر سب کچھ ایک بار پھر جانچا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>پہلے کوئی ایسا شخص کمرے میں سائن اِن کرے جو فیصلہ کر سکتا ہو۔ پھر یہاں واپس آئیں۔</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>اس مشین کے ذخیرے کی مرمت کریں؟</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>ابھی مرمت کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>مدد طلب کریں</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>خوش آمدید، {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>براہِ کرم ہاتھ اٹھائیں اور بیٹھے رہیں: مرکز کے نگران آپ کا امتحان جاری کریں گے۔</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>{total} میں سے {answered} جوابات یہاں ہیں</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>{time} باقی، جتنا آپ کے پاس تھا</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>کل {time} کا انقطاع</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>نشان زدہ سوال کا جواب ہو تو وہ جواب شدہ شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>جمع کرانے سے پہلے جائزہ</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>ایک بار پھر دیکھنے کے قابل</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}، بند</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>جواب نہیں دیا</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>نہیں دیکھا</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>جواب نہیں دیا، نشان زدہ</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>جواب دیا، نشان زدہ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جواب دیے</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>{number} پر جائیں</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Room</source>
        <translation>کمرہ</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Sealed</source>
        <translation>مہر بند</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>محفوظ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>آف لائن</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>آف لائن۔ اس کمپیوٹر پر محفوظ</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>سرور پر محفوظ</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>اس کمپیوٹر پر محفوظ</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>نشستیں</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>اس کے لیے دوسرا شخص درکار ہے۔ وہ کون ہے؟</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>یہاں ڈیوٹی پر کوئی اور نہیں جو یہ فیصلہ کر سکے۔</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>وہ خود لکھیں، کم از کم 12 حروف۔ یہ صرف اسی فیصلے کے لیے شمار ہوگا۔</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>ان کا خفیہ جملہ</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>منتخب کریں کہ دوسرا شخص کون ہے۔</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>خفیہ جملے میں کم از کم 12 حروف ہوتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>اس حصے کی ہدایات</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>نیچے دکھائی گئی ہیں</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>تہہ کی ہوئی ہیں: پڑھنے کے لیے دبائیں</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>پچھلا حصہ دکھائیں</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>اگلا حصہ دکھائیں</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{total} میں سے {answered} کے جواب دیے گئے</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Room</source>
        <translation>کمرہ</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>صورتِ حال</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>کیا فیصلہ ہوا</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV فائل</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>کارروائیاں</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>سیشن</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>فیصلے</translation>
    </message>
</context>
<context>
    <name>SessionPlot</name>
    <message>
        <source>This session</source>
        <translation>یہ سیشن</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>جدول کے طور پر</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>جواب دیے</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>غیر ارسال شدہ</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>یہ سیشن، جدول کے طور پر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>How it will look</source>
        <translation>کیسا نظر آئے گا</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحہ {page} از {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>%n اور صفحہ</numerusform>
            <numerusform>%n اور صفحات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at this panel?</source>
        <translation>اس پینل پر کون ہے؟</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>آپ کا فیصلہ آپ کے نام کے ساتھ ریکارڈ میں رہتا ہے۔ یہ نیٹ ورک کے بغیر بھی چلتا ہے۔</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>کم از کم 12 حروف۔ مرکز کا اپنا، کمپیوٹر کا نہیں۔</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>کمرہ کھولیں</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>کھل رہا ہے…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>یہاں ابھی عملے کا کوئی فرد معلوم نہیں۔ رابطہ ہوتے ہی سرور اس پینل کو بتا دے گا۔</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>پہلے اپنا نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>خفیہ جملے میں کم از کم 12 حروف ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>سائن ان کریں</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رجسٹریشن نمبر</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>رسائی کوڈ</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>آٹھ حروف اور ہندسے۔ بڑے ہوں یا چھوٹے، دونوں ٹھیک ہیں۔</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>آپ کا امتحان جاری ہو سکتا ہے</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>اپنی امیدوار پرچی کے دونوں کوڈ سے دوبارہ سائن ان کریں۔</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>پرچی نہیں؟ ہاتھ اٹھائیں۔ آپ کے جوابات محفوظ ہیں اور آپ کی گھڑی رکی ہوئی ہے۔</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>اپنی امیدوار پرچی کے دونوں کوڈ لکھیں۔</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>پرچی نہیں؟ ہاتھ اٹھائیں۔ کچھ ضائع نہیں ہوا اور آپ کا وقت شروع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>آپ کو تلاش کیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>اپنی پرچی پر درج نمبر لکھیں۔</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>اپنی پرچی پر درج کوڈ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>تیر کلیدیں عدد بدلتی ہیں، Page Up اور Page Down بڑے قدموں میں، Home اور End سروں پر لے جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>More</source>
        <translation>زیادہ</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>پیمانے پر عدد مقرر کریں۔</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>ابھی جواب نہیں دیا</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>اگلا لفظ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ایسے ہی رہنے دیں</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n لفظ دیکھنا ہے</numerusform>
            <numerusform>%n الفاظ دیکھنے ہیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>اسپیس منتخب کرتا اور واپس لیتا ہے، تیر کلیدیں دوسری جگہوں پر لے جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>{total} میں سے جگہ {number}، بائیں سے {x}% اور اوپر سے {y}%</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>{total} میں سے مرحلہ {number}، {word}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Submit…</source>
        <translation>جمع کرائیں…</translation>
    </message>
    <message>
        <source>You are asked once more. After that you cannot come back.</source>
        <translation>آپ سے ایک بار اور پوچھا جائے گا۔ اس کے بعد آپ واپس نہیں آ سکتے۔</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>ہر سوال کا جواب موجود ہے۔</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>سوال {number} پر جائیں</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>سوالات پر واپس</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>آپ {time} میں جمع کرا سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>سوالات پر واپس</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>جی ہاں، جمع کرائیں</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>آپ کے پاس {time} باقی ہے۔ اس کے بعد آپ واپس نہیں آ سکتے۔</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>اپنا امتحان ابھی جمع کرائیں؟</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{total} میں سے {answered} سوالات کے جواب دیے گئے</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>جمع ہو رہا ہے…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>عبارت یا سوال</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>عبارت</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Your answer</source>
        <translation>آپ کا جواب</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>اکائی: {unit}</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} گھنٹے {minutes} منٹ</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} منٹ</translation>
    </message>
    <message>
        <source>In this section: {section}. In the exam: {exam}</source>
        <translation>اس حصے میں: {section}۔ امتحان میں: {exam}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}، توقف میں</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n سیکنڈ باقی</numerusform>
            <numerusform>%n سیکنڈ باقی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n منٹ باقی</numerusform>
            <numerusform>%n منٹ باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <comment>both parts are whole already: 1 hour 24 minutes left</comment>
        <translation>{hours} {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n گھنٹہ</numerusform>
            <numerusform>%n گھنٹے</numerusform>
        </translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>وقت دکھائیں</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>توقف میں</translation>
    </message>
    <message>
        <source>left</source>
        <translation>باقی</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>اس حصے میں</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>امتحان: {time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>وقت چھپا ہوا ہے</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>آواز بجائیں</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>مجھے سنائی دیتی ہے</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>امتحان اور وقت</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>نمائش</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>مدد طلب کریں</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>مینو</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>What it is about</source>
        <translation>کس بارے میں ہے</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>اپنی نشست آزمائیں</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>یہاں نہ وقت گنا جاتا ہے، نہ کچھ محفوظ ہوتا ہے، نہ نمبر ملتے ہیں۔</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>کی بورڈ</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>چند حروف لکھیں۔</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>مجھے دبائیں</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>ماؤس یا ٹچ پیڈ</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>پوائنٹر کو بٹن پر لے جائیں اور دبائیں۔</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>جی ہاں، سب کچھ</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>اسکرین</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>کیا آپ یہ پڑھ سکتے ہیں: 3 8 0 O، ب پ ت ٹ ث، ج چ ح خ، ک گ؟</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>آواز</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>ہیڈ فون لگائیں اور آواز بجائیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>%n چیز آزمانا باقی ہے</numerusform>
            <numerusform>%n چیزیں آزمانا باقی ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>آگے بڑھنے پر اس کے لیے آپ کا ہاتھ اٹھ جائے گا۔ آپ یہاں انتظار کر سکتے ہیں، یا آگے بڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>مرکز کے نگران آپ کے پاس آئیں گے۔</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>لاک کی جانچ</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>لاک آزمایا جا رہا ہے</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>یہ امتحان نہیں۔ جانچ مکمل ہونے تک کی بورڈ اور ماؤس اسی ونڈو کے ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>اسکرین %n سیکنڈ میں واپس آئے گی۔</numerusform>
            <numerusform>اسکرین %n سیکنڈ میں واپس آئے گی۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>%n جواب سرور پر ہے</numerusform>
            <numerusform>%n جوابات سرور پر ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>اس کمپیوٹر پر، اور خود راستے میں: {numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>دھیما</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>اونچا</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>آواز {percent}%</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You need not do anything. The screen changes by itself, and your time begins with the first question.</source>
        <translation>آپ کو کچھ کرنے کی ضرورت نہیں۔ اسکرین خود بدلے گی، اور آپ کا وقت پہلے سوال سے شروع ہوگا۔</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>آپ کو کچھ کرنے کی ضرورت نہیں۔ آپ کا امتحان وہیں سے، اتنے ہی وقت کے ساتھ، خود جاری ہوگا۔</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>آپ کے تمام جوابات محفوظ ہیں، اور آپ کا وقت برقرار ہے۔ براہِ کرم انتظار کریں۔</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>جب مرکز کے نگران شروع کرائیں</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time} بجے</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>نشستیں ایک کے بعد ایک شروع ہوتی ہیں۔ یہ {all} میں سے گروہ {number} میں ہے۔</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>شروع ہونے میں</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>آپ کی باری میں باقی وقت</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>آپ تیار ہیں۔ آپ کا امتحان شروع ہوگا</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>آپ تیار ہیں۔ سب ایک ساتھ شروع کریں گے،</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>آپ کے سوالات آ رہے ہیں</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>سوالات جاری ہونے کا وقت</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>آپ کے سوالات جاری کیے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>آپ کا امتحان کھلنے کا وقت</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>آپ کا امتحان ابھی نہیں کھلا</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>آپ کے جوابات اس نشست پر لائے جا رہے ہیں</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>دوسری نشست ابھی آپ کے جوابات حوالے کر رہی ہے</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>آپ کا امتحان شروع ہو رہا ہے</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>آپ کے سوالات کھولے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>موصول کلو بائٹ</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>نشستوں کی ترتیب سے۔ 0 سے سب ایک ساتھ شروع ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>ایک وقت میں نشستیں</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>ایک گروہ سے اگلے تک سیکنڈ</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>نشستوں کی تعداد لکھیں، 0 سے 999 تک۔</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>پورے سیکنڈ لکھیں، 1 سے 3600 تک۔</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>آخری امیدوار سیشن ختم ہونے کے بعد شروع کرتے۔</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>نشست پر</translation>
    </message>
</context>
<context>
    <name>WholeNotice</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
</context>
<context>
    <name>WholeRoom</name>
    <message>
        <source>Room</source>
        <translation>کمرہ</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>تیر کلیدیں اسے ہٹاتی ہیں</translation>
    </message>
</context>
<context>
    <name>_Pad</name>
    <message>
        <source>Keys</source>
        <translation>کلیدیں</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Exam</source>
        <translation>امتحان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>What the panel has to know</source>
        <translation>پینل کو جو جاننا ہے</translation>
    </message>
</context>
<context>
    <name>_Slip</name>
    <message>
        <source>Candidate slip</source>
        <translation>امیدوار پرچی</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رجسٹریشن نمبر</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>رسائی کوڈ</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>اس ڈیمو کے لیے آپ کی پرچی</translation>
    </message>
</context>
</TS>
