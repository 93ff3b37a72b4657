<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lock</source>
        <translation>መቆለፊያ</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>ማያ ገጾች</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>የቁልፍ ሰሌዳ አቀማመጦች</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>የፊደል ቅርጾች</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ሰዓት</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>የሰዓት ክልል</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>የዲስክ ቦታ</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>የዲስክ ፍጥነት</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>የሁለተኛ ቅጂ ዲስክ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ማህደረ ትውስታ</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>ካሜራ</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>ኃይል</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>እንቅልፍ</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>መብቶች</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>ወደ ሰርቨሩ ያለ ኔትወርክ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>ፕሮክሲ</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>የፕሮግራም ስሪት</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>ሌሎች ፕሮግራሞች</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>እውነተኛ ማሽን</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>ከርቀት ማንም የለም</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ማከማቻ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>መዝገብ</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>ሁለተኛ ቅጂ</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>የጣቢያ ምዝገባ</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>ማመሳሰል</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>መልሶ ማግኛ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>የጥያቄ ወረቀቶች</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>የጥያቄ ወረቀቶች ቁልፎች</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>የመጨረሻ ፍተሻ</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>ከሰርቨሩ የመጡ ቅንብሮች</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>እያንዳንዱ ማያ ገጽ ተሸፍኗል</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>የፈተናው መስኮት በቦታው ይቆያል</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>ከፊት የሚመጣ ነገር የለም</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>የሚጻፈው ወደ ፈተናው ይሄዳል</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>የቁልፍ ሰሌዳው ተይዟል</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>መዳፊቱ ተይዟል</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>ቅንጥብ ሰሌዳው ባዶ ነው</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>ሰው ሠራሽ ቁልፎች ይጣላሉ</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>ማያ ገጹ እንደበራ ይቆያል</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>የተከለከለ ፕሮግራም አይሠራም</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>ማያ ገጹን የሚያነሳ የለም</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>የሲስተም አቋራጮች ጠፍተዋል</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>የሲስተሙ ምናሌ ተዘግቷል</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>ከርቀት የሚሠራ የለም</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>ማሽኑ ምናባዊ አይደለም</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>ሌላ የመቆለፊያው ጥበቃ</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>መቆለፊያው ለ{seconds} ሰከንድ ተሞክሯል።</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>ማያ ገጾች፦ {count}። የመጀመሪያው {width} በ{height} ነጥቦች፣ በ{scale} በመቶ ልኬት ነው።</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>የቁልፍ ሰሌዳ አቀማመጦች፦ {layouts}።</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>የፕሮግራሙ ቋንቋዎች ሁሉ ሊጻፉ ይችላሉ።</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>ሰዓቱ ከሰርቨሩ በ{seconds} ሰከንድ ይለያል።</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>ማሽኑ የማዕከሉን ሰዓት ይዟል፣ {zone}።</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>{free} MB ነጻ ነው፤ ፈተና {needed} ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>መልስ በ{ms} ms ውስጥ በዲስኩ ላይ ይሆናል።</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>ሁለተኛው ቅጂ በሌላ ዲስክ ላይ ነው።</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>ከ{total} MB {free} MB ነጻ ነው።</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>ካሜራ አለ፦ {names}።</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>ማሽኑ ከመብራት ጋር ተገናኝቷል።</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>ማሽኑ በራሱ አይተኛም።</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>ፕሮግራሙ ያለ አስተዳዳሪ መብት ይሠራል።</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>ሰርቨሩ በ{ms} ms ውስጥ ይመልሳል፣ ማንነቱንም ያረጋግጣል።</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>ከዚህ እስከ ሰርቨሩ ፕሮክሲ የለም።</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>ስሪት {version} በቂ አዲስ ነው።</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>በፈተና ጊዜ የተከለከለ ፕሮግራም አይሠራም።</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>ይህ ማሽን ምናባዊ እንደሆነ የሚያሳይ ነገር የለም።</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>ከዚህ ማሽን ጋር ከርቀት የተገናኘ የለም።</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>ማከማቻው ሊነበብ ይችላል፤ በውስጡ ያሉ ሙከራዎች፦ {attempts}።</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>እያንዳንዱ ግቤት እንደተመዘገበው ነው።</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>ሁለተኛው ቅጂ ሁሉንም ይዟል።</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>ጣቢያ {station} በ{url}።</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>ሰርቨሩ ሁሉንም ይዟል።</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>ይህ ማሽን ቢበላሽ ተቋሙ ዲስኩን መክፈት ይችላል።</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>ቀጥሎ የሚያስፈልጉ የጥያቄ ወረቀቶች፦ {needed}። ሁሉም እዚህ በሙሉ አሉ።</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>ክፍት ክፍለ ጊዜዎች፦ {open}። ቁልፎቻቸው እዚህ አሉ።</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>ሰርቨሩ የነገራቸው ቅንብሮች፦ {count}።</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>ማሽኑ ለመጨረሻ ጊዜ የተፈተሸው ከ{days} ቀናት በፊት ነው።</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>ጊዜውን በሙሉ ተይዟል።</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>እንዲህ ዓይነት መቆለፊያ ይህን አይጠብቅም፣ እዚህ የሚታወቅ ክፍለ ጊዜም አይጠይቀውም።</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>ፍተሻውን በማሽኑ ላይ፣ ፈተናውን በሚያካሂደው ተጠቃሚ ያካሂዱ።</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>ይህን ያካሂዱ፦ kiosk doctor --repair።</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>ከዚህ ማያ ገጽ ማግኘት ስለማይቻል መቆለፊያው አልተሞከረም።</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>መቆለፊያው በቅንብር ጠፍቷል።</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>በዚህ ጣቢያ ቅንብሮች lockን ወደ auto ያድርጉ።</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>በዚህ ጊዜ መቆለፊያው አልተሞከረም።</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>እንደገና ይፈትሹ፣ ማያ ገጹም ለአፍታ ይጨልም።</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>ጣቢያውን መቆለፍ አልተቻለም ({code})።</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>ኮዱን በችግር መፍቻ ገጽ ላይ ይፈልጉ፤ መፍትሔውን ይገልጻል።</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>የዚህ መቆለፊያ ሌሎች ፕሮግራሞችን ያስተውላል፣ ግን ሁሉንም መከልከል አይችልም።</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>ፈተናው በሚጠይቅበት ቦታ Kiosk ብቸኛው ፕሮግራም የሆነበትን ክፍለ ጊዜ ይጠቀሙ።</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>መቆለፊያው ይህን መጠበቅ አልቻለም።</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>ማስረጃው እንደሚጠቅሰው እንቅፋት የሆነውን ይዝጉ፣ እንደገናም ይፈትሹ።</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>እዚህ ያለ ክፍለ ጊዜ ይህን ይጠይቃል፣ እንዲህ ዓይነት መቆለፊያም ሊጠብቀው አይችልም።</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>ፈተናው የሚጠይቀውን ዓይነት ክፍለ ጊዜ ይጠቀሙ፣ ወይም ደንቡን ያወጣውን ይጠይቁ።</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>የመጀመሪያው ማያ ገጽ {width} በ{height} ነጥቦች ብቻ ነው።</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>ቢያንስ 1024 በ700 ነጥቦች ያድርጉ፣ ወይም ልኬቱን ይቀንሱ።</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>የቁልፍ ሰሌዳ አቀማመጦችን እዚህ ማንበብ አይቻልም።</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>ከፈተናው በፊት በማሳያው ውስጥ የሙከራ መስመር ይጻፉ።</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>ለእነዚህ ቋንቋዎች የፊደል ቅርጾች የሉም፦ {languages}።</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>ፕሮግራሙን እንደገና ይጫኑ፦ የፊደል ቅርጾቹ ተበላሽተዋል።</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>ሰዓቱን ከኔትወርኩ ያስተካክሉ። መልስም ሆነ ደቂቃ በእሱ ላይ አይመሠረትም፣ ሪፖርቶች ግን ይመሠረታሉ።</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>ሰዓቱ ትክክል መሆኑን መናገር አይቻልም፦ ከሰርቨሩ ጋር ገና ግንኙነት አልተደረገም።</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>ጣቢያውን ከኔትወርኩ ጋር ያገናኙና እንደገና ይፈትሹ።</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>የማሽኑ የሰዓት ክልል የማዕከሉ አይደለም፣ {zone}።</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>የማዕከሉን የሰዓት ክልል ያስተካክሉ፤ ፈተናው ለማንኛውም የማዕከሉን ሰዓት ያሳያል።</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>የማዕከሉ የሰዓት ክልል እዚህ ገና አይታወቅም።</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>ጣቢያውን አንድ ጊዜ ከሰርቨሩ ጋር ያገናኙ።</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>በ{place} ነጻ የሆነው {free} MB ብቻ ነው።</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>ቦታ ያስለቅቁ፦ ከ{needed} MB በታች እዚህ ፈተና አይጀምርም።</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>መልስ በዲስኩ ላይ ለመሆን {ms} ms ይወስዳል።</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>በዲስኩ ላይ የሚጽፈውን ሌላ ነገር ይዝጉ፤ ቀርፋፋ ሆኖ የሚቀርን ካርድ ወይም ዲስክ ይቀይሩ።</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>በዚህ ጣቢያ አቃፊ ውስጥ ምንም መጻፍ አይቻልም።</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>ለፕሮግራሙ ተጠቃሚ እዚያ የመጻፍ መብት ይስጡ፣ ዲስኩንም ይመልከቱ።</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>ሁለተኛው ቅጂ ከመጀመሪያው ጋር በአንድ ዲስክ ላይ ነው።</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>mirrorን በሌላ ዲስክ ወይም ተሰክቶ በሚቆይ ፍላሽ ላይ ወዳለ አቃፊ ያድርጉ።</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>ካሜራ የለም፣ አንድ ፈተና ደግሞ በመቀመጫው ላይ ፎቶ ያነሳል።</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>አንድ ያገናኙ፤ ያለ እሱ ተፈታኞች ያለ ፎቶ ይቀጥላሉ።</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>ይህ መለያ ሊጠቀምበት የማይችለው ካሜራ አለ፦ {names}።</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>መለያውን ወደ video ቡድን ያክሉ፣ ክፍለ ጊዜውንም እንደገና ያስጀምሩ።</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>ሁለተኛው ቅጂ የሚጎድለው ነገር አለ፦ {state}።</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>የሁለተኛውን ቅጂ ዲስክ ይመልከቱ፤ በራሱ ይሟላል።</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>ነጻ የሆነው ማህደረ ትውስታ {free} MB ብቻ ነው።</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>ሌሎች ፕሮግራሞችን ይዝጉ፣ ወይም ማሽኑን እንደገና ያስጀምሩ።</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>ማሽኑ በባትሪው ይሠራል፣ በ{percent} በመቶ።</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>ከፈተናው በፊት ከመብራት ጋር ያገናኙት።</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>ማሽኑ በራሱ ሊተኛ ይችላል።</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>ሥራ ሲፈታና ክዳኑ ሲዘጋ እንቅልፍን ያጥፉ፤ ማስረጃው ቅንብሩን ይጠቅሳል።</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>ፕሮግራሙ በአስተዳዳሪ መብት ይሠራል።</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>ፈተናውን አስተዳዳሪ ባልሆነ በራሱ ተጠቃሚ ያካሂዱ።</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>ሰርቨሩን መጠየቅ አይቻልም ({code})።</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>ገመዱንና ኔትወርኩን ይመልከቱ። ፈተናዎች ያለ እሱ ይቀጥላሉ፤ የጥያቄ ወረቀቶችና ቁልፎች ግን መጀመሪያ እዚህ መሆን አለባቸው።</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>ሰርቨሩ የሚመልሰው ከ{ms} ms በኋላ ነው።</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>መስመሩን ሌላ ማን እንደሚጠቀም ይመልከቱ፤ የሞላ ማዕከል ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>ይህ ማሽን የድር ልውውጡን በፕሮክሲ በኩል ይልካል።</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>Kiosk በቀጥታ ወደ ሰርቨሩ ይሄዳል፦ ኔትወርኩ እንዲፈቅድ ያድርጉ።</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>ስሪት {version} ሰርቨሩ ከሚጠይቀው {least} የቆየ ነው።</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>ከፈተናው በፊት አዲሱን ፕሮግራም ይጫኑ።</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>በፈተና ጊዜ የተከለከሉ ፕሮግራሞች ይሠራሉ፦ {programs}።</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>ይዝጓቸው፣ እንዳይጀምሩም ይከልክሉ።</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>ይህ ማሽን ምናባዊ ይመስላል።</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>እውነተኛውን ማሽን ይጠቀሙ። ሆን ተብሎ ከሆነ አስተዳዳሪ በሰርቨሩ ላይ ልዩ ፈቃድ መስጠት ይችላሉ።</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>ሰው ከርቀት ከዚህ ማሽን ጋር ተገናኝቷል።</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>ከፈተናው በፊት የርቀት ክፍለ ጊዜውን ያብቁ።</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>ማከማቻውን ማንበብ አይቻልም ({code})።</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>እዚህ ገና ጣቢያ የለም።</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>ከዋናው ሰርቨር በተሰጠ ኮድ kiosk enroll ያካሂዱ።</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>መዝገቡ ተበላሽቷል።</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>ይህ ማሽን ገና ጣቢያ አይደለም።</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>ሰርቨሩ ይህ ጣቢያ ምንም ፈተና እንዲጀምር አይፈቅድም፦ {standing}።</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>ዋና አስተዳዳሪን ይጠይቁ፤ እዚህ የሚመዘገበው ግን ይወሰዳል።</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>ለመላክ የሚጠብቁ ግቤቶች፦ {count}።</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>ጣቢያውን ከኔትወርኩ ጋር ያገናኙ፣ ወይም ይውሰዷቸው፦ kiosk export DIR።</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>ይህ ማሽን ቢበላሽ ከራሱ በቀር ዲስኩን ሊከፍት የሚችል የለም።</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>ጣቢያውን አንድ ጊዜ ከሰርቨሩ ጋር ያገናኙ፤ የመልሶ ማግኛ ቁልፉን በራሱ ያውቃል።</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>ሰርቨሩ እዚህ የሚያዘው ሁሉ ጥቅም ላይ ሊውል አይችልም።</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>የማዕከሉን ቅንብሮች በሰርቨሩ ላይ እንደገና ያስቀምጡ፤ ይህ ፕሮግራም ከቆየ ያዘምኑት።</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>ቀጥሎ የሚያስፈልጉና እዚህ የሌሉ የጥያቄ ወረቀቶች፦ ከ{needed} {missing}።</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>ሰርቨሩ በሚገኝበት ጊዜ ጣቢያውን ያስጀምሩ፤ በራሱ ያመጣቸዋል።</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>በዚህ ዲስክ ላይ ያለ አንድ የጥያቄ ወረቀት የታሸገው አይደለም።</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>ማስረጃው የሚጠቅሰውን ፋይል ያስወግዱ፤ ጣቢያው እንደገና ያመጣዋል።</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>ቁልፋቸው እዚህ የሌለ ክፍት ክፍለ ጊዜዎች፦ ከ{open} {missing}።</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>ጣቢያውን ከሰርቨሩ ጋር ያገናኙ፤ ቁልፉን በራሱ ያመጣል።</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>ይህ ማሽን ከዚህ በፊት ተፈትሾ አያውቅም።</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>ከፈተናው በፊት በሌላ ቀን እንደገና ይፈትሹት።</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>ከዚህ በፊት ያለው ፍተሻ ከ{days} ቀናት በፊት ነበር።</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>በፈተናው ሳምንት እያንዳንዱን ማሽን ይፈትሹ።</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>የመገኘት መዝገብ</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>የመቀመጫ ዕቅድ</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>መግቢያ ወረቀቶች</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>የክስተት ሪፖርት</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>የክፍለ ጊዜው ቃለ ጉባኤ</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>ተገኝቷል</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ዝግጁ</translation>
    </message>
    <message>
        <source>active</source>
        <translation>በሥራ ላይ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ለጊዜው ቆሟል</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>ተሸፍኗል</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ተቋርጧል</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>በመዛወር ላይ</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>ልምምድ</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>ተሰምቷል</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>ገብቷል</translation>
    </message>
    <message>
        <source>began</source>
        <translation>ጀምሯል</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>ተመልሷል</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>ተዛውሯል</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>ተረክቧል</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>በሂደት ላይ</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>አልፏል</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>አላለፈም</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>ሰርቨሩ ስለዚህ መቀመጫ አልሰማም፦ ጠፍቷል፣ ኪዮስኩ አይሠራም፣ ወይም ኔትወርክ አይደርሰውም።</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>እዚህ ማንም መግባት አልቻለም፦ በስክሪኑ ላይ ሌላ ነገር ነበር።</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>የመጀመሪያው ጥያቄ ጨርሶ አልመጣም።</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>የመጀመሪያው ጥያቄ በጣም ዘግይቶ መጣ፦ ሰርቨሩ ወይም ኔትወርኩ በአንድ ጊዜ ለዚህን ያህል ብዙ ዘገምተኛ ነው።</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>ፕሮግራሙ ከተቋረጠ በኋላ አልተመለሰም፦ እዚህ ኪዮስኩን እንደገና የሚያስጀምር የለም።</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>ፕሮግራሙ ከተቋረጠ በኋላ በጣም ዘግይቶ ተመለሰ።</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>ፈተናው በሌላ መቀመጫ በጊዜው መቀጠል አልቻለም።</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>ፈተናው እስከ መጨረሻው አልተመለሰም።</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>ሁሉም ነገር ወደ ሰርቨሩ አልደረሰም።</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>መቀመጫው ራሱ እንደሚገባው ያልሆነ ነገር አገኘ።</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ውጤት</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>የመጀመሪያው ጥያቄ ከዚህ በኋላ</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>የጠፋበት</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>ርክክብ</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ሰከንድ</translation>
    </message>
    <message>
        <source>{passed} of {all} seats passed.</source>
        <translation>ከ{all} መቀመጫዎች {passed} አልፈዋል።</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>ጊዜው አልቋል</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>በሠራተኞች አብቅቷል</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ተዘግቷል</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ውድቅ</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>አልመጡም</translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>ጥያቄዎቹ እንደገና ታይተዋል</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>እንዲቀጥል ተፈቅዷል</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>ለጊዜው መቆሙ አብቅቷል</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>ፊቱ ተረጋግጧል</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>ፊቱ አጠራጣሪ ነው</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>እንዲጀምር ተፈቅዷል</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>መልእክት ተልኳል</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ለጊዜው ቆሟል</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>ጊዜ ተጨምሯል</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>ሰው እየሄደ ነው</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>ሰው እዚያ ሄዷል</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>ሌላ መቀመጫ</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>የክፍለ ጊዜው መጀመሪያ</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>ወረፋው ተቀይሯል</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>ወደ ሌላ መቀመጫ ተዛውሯል</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>አብቅቷል</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>አልመጡም</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>ያልተመዘገበ ተፈታኝ ተቀብሏል</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>ክፍለ ጊዜው አብቅቷል</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>ክፍለ ጊዜው ተዘግቷል</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>ልምምዱ ተጀምሯል</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>ዕድሉ እንደገና ተሰጥቷል</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>የታሸገ ፋይል ተጽፏል</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ተመልሷል</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>ማዕከል</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>ክፍለ ጊዜ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ጊዜ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>የታተመው</translation>
    </message>
    <message>
        <source>By</source>
        <translation>በማን</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>የሚጠበቁ</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>የተገኙ</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>የቀሩ</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>አሁንም በፈተና ላይ</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>ይህ ክፍለ ጊዜ ተሰርዟል።</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>መቀመጫ</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>ተፈታኝ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ቁጥር</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>የጀመረው</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ሁኔታ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>የተመለሰ</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>መቋረጦች</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>የተሰጠ ጊዜ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ደረሰኝ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>መቼ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ምን</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ምክንያት</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>ውጤት</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ተፈጽሟል</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>አልተፈጸመም</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ነጻ</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} ደቂቃ</translation>
    </message>
    <message>
        <source>Signature on arrival</source>
        <translation>ሲመጡ ፊርማ</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>ሲሄዱ ፊርማ</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>የማዕከሉ ዋና ኃላፊ፦ ስም፣ ቀን፣ ፊርማ</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>ሁለተኛ ሰው፦ ስም፣ ቀን፣ ፊርማ</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>የመግቢያ ኮድ</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>የመግቢያ ኮድ፦ የማዕከል ኃላፊን ይጠይቁ</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>የተወሰነው</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>ሁሉም ተፈታኞች</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>በፓነል ላይ የተወሰነ ነገር የለም።</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>ሁሉም ሁለት ጊዜ ይፈርማል፦ ሲቀመጥና ሲሄድ።</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>ቁጥሩንና ኮዱን በመቀመጫው ላይ ይጻፉ። ይህን ወረቀት ይያዙ።</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>የቁልፍ አሻራ</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>ኮምፒውተሩ እንደገና ጀምሯል</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>የፈተናው ፕሮግራም አብቅቷል</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>ኮምፒውተሩ ተኝቶ ነበር</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>ኮምፒውተሩ ቆሞ ነበር</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>ጥያቄዎች ተሸፍነው ነበር</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>በሠራተኞች ለጊዜው ቆሟል</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>ዲስኩ ሞልቶ ነበር</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>ቅጂ ማጫወት አልተቻለም</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>በሠራተኞች የተጻፈ</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>ቴክኒካዊ</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>አካባቢ</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>ሠራተኞች</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ሌላ</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>ውሳኔ ይጠብቃል</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>ተመዝግቧል፣ ያለ ጊዜ</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>ጊዜ አልተሰጠም</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>አዳራሹ በሙሉ</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>ይቀጥላል</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>የቆየበት</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>የባከነ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>ስለ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>ውሳኔ</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>ክስተቶች</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>እስካሁን እዚህ ምንም ችግር አልተፈጠረም።</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>ይህ ማሽን ዝግጁ ነው።</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>ይህ ማሽን ዝግጁ ነው፤ መታየት ያለበት ነገር አለ።</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>ይህ ማሽን ዝግጁ አይደለም።</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ደህና</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>ይህን ይመልከቱ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>አልተሳካም</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>የፈተና ማሽን ፍተሻ</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>ማሽን</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>ጣቢያ</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>የተፈተሸው</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ምን ይደረግ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ማስረጃ</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>ያረጋገጠው</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>በልዩ ፈቃድ ደህና፦ {by} እስከ {until} ፈቅደዋል፣ ምክንያቱም፦ {why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>ይህ ማሽን ዝግጁ ነው</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>ይህ ማሽን ዝግጁ ነው፣ መታየት ያለበት ነገር አለ</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>ይህ ማሽን ዝግጁ አይደለም</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n ነገር መስተካከል አለበት።</numerusform>
            <numerusform>%n ነገሮች መስተካከል አለባቸው።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>%n ነገር መታየት አለበት።</numerusform>
            <numerusform>%n ነገሮች መታየት አለባቸው።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>%n ነገር ደህና ነው።</numerusform>
            <numerusform>%n ነገሮች ደህና ናቸው።</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>ሰርቨሩ የሚለውን በመስማት ላይ</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>መቆለፊያውን በመሞከር ላይ፦ ማያ ገጹ ለአፍታ ይጨልማል</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>ዲስክ፣ ማህደረ ትውስታና ኃይልን በማየት ላይ</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>ማከማቻው ከሁለቱ ቅጂዎቹ እንደገና እየተሠራ ነው</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>ሰርቨሩ ምን ያህል ፈጥኖ እንደሚመልስ በመጠየቅ ላይ</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>መዝገቡን ከመጀመሪያ እስከ መጨረሻ በማንበብ ላይ</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>{day} በ{time} ተፈትሿል፣ %n ሰከንድ ወስዷል።</numerusform>
            <numerusform>{day} በ{time} ተፈትሿል፣ %n ሰከንድ ወስዷል።</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>መቀመጫ {seat}፦ {name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}፣ ከ{began} ጀምሮ</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what} በ{began}፣ ለ{lasted}</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>ሥልጣንዎ እስከዚህ አይደርስም፣ ወይም ተረኛ አይደሉም።</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>በዚህ ጊዜ ሰዓቱ ቆሞ ነበር፦ የባከነ ጊዜ የለም።</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>ሰዓቱ ሲሄድ ነበር፦ {minutes} ደቂቃ ባክኗል፣ ያው ተጠቁሟል።</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}፣ እዚህ ሰርቨሩን ይጠብቃል</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>የሚጠበቁ ሁሉ፣ ሲመጡና ሲሄዱ የሚፈርሙበት ቦታ ያለው።</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>ማን የት ይቀመጣል፦ በር ላይ የሚለጠፍ።</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>ለእያንዳንዱ ተፈታኝ አንድ ወረቀት፣ ተቆርጦ የሚለይ።</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>ምን እንደሆነ፣ ምን እንደተወሰነ፣ በማንና ለምን።</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>እያንዳንዱ መቀመጫ ከጊዜዎች፣ መቋረጦች፣ የተሰጠ ጊዜና ደረሰኝ ጋር፣ በሁለት ሰዎች የሚፈረም።</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>ጥያቄዎቹን እንደገና ያሳዩ</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>በዚህ መቀመጫ ያስቀጥሉ</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>ለጊዜው መቆሙን ያብቁ</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>ፊቱ ትክክል ነው</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>ይህ ሰው አይደለም</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>ፈተናው እዚህ ይጀምር</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>መልእክት ይላኩ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ለጊዜው ያቁሙ</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>ጊዜ ይጨምሩ</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>እኔ እሄዳለሁ</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>ሌላ መቀመጫ ይስጡ</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>ወደ ሌላ መቀመጫ ያዛውሩ</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>ይህን ፈተና ያብቁ</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>ዕድሉን እንደገና ይስጡ</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>ክፍለ ጊዜው ይጀምር</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>ወረፋውን ይቀይሩ</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>ያልተመዘገበ ተፈታኝ ይቀበሉ</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>የታሸገ ፋይል ይጻፉ</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>ክፍለ ጊዜውን ያብቁ</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>ክፍለ ጊዜውን ይዝጉ</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>ልምምድ ይጀምሩ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ይመልሱ</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>የቆሙትን ሁሉ ያስቀጥሉ</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>ለሁሉም መልእክት</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>ሁሉንም ለጊዜው ያቁሙ</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>ለሁሉም ጊዜ</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>«{what}» ገና ውጤት ካላመጣ ይመለሳል። ሁለቱም በመዝገብ ላይ ይቆያሉ።</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>ይህ መቀመጫ</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>{name} የሚጠበቁት እርስዎ በሚጽፉት መቀመጫ ነው፣ ከእንግዲህ በመቀመጫ {seat} አይደለም።</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>የ{name} ፈተና እርስዎ በሚጽፉት መቀመጫ ይቀጥላል። በመቀመጫ {seat} ከዚህ በላይ መጻፍ አይቻልም።</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>ሌላ ምክንያት ካልቀረ መቀመጫ {seat} የ{name}ን ጥያቄዎች እንደገና ያሳያል።</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>የ{name} ፈተና በመቀመጫ {seat}፣ በዚያው ጥያቄ፣ ከቀረው ጊዜ ጋር ይቀጥላል።</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>የ{name} ፈተና ይቀጥላል። ሰዓቱ እንደገና ይሄዳል።</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>የ{name}ን ፊት እንዳመሳከሩና ትክክል እንደሆነ ይመዘገባል።</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>ፊቱ ትክክል ነው እስኪባል ድረስ እያንዳንዱ ፓነል መቀመጫ {seat}ን ያሳያል። ፈተናው አይቆምም።</translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>መቀመጫ {seat} የ{name}ን ፈተና መጀመር ይችላል፣ ቀደም ብሎ የትኛውም መቀመጫ ቢጠይቀው። እዚያ ተራውን የሚጠብቅ ወዲያውኑ ይጀምራል።</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>{name} ይህን በመቀመጫ {seat} ያነባሉ። ሰዓቱ ይቀጥላል።</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>ለጊዜው መቆሙን እስኪያበቁ ድረስ የ{name} ጥያቄዎች ይደበቃሉ፣ ሰዓቱም ይቆማል።</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>{name} ይህን ጊዜ ወዲያውኑ ያገኛሉ፣ ምን ያህል እንደሆነና ለምን እንደሆነ ያነባሉ።</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>መቀመጫ {seat} እና እያንዳንዱ ፓነል ሰው እየመጣ እንደሆነ ያሳያሉ።</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>በመቀመጫ {seat} የተነሳው እጅ ይወርዳል።</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>{name} የሚጠበቁት በመቀመጫ {to} ነው፣ ከእንግዲህ በመቀመጫ {seat} አይደለም። እስኪጀምሩ ድረስ መመለስ ይቻላል።</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>እያንዳንዱ ፓነል {name} እንዳልመጡ ያሳያል። ክፍለ ጊዜው እስኪዘጋ ዕድሉ ይቆያል፦ አሁንም መጀመር ይችላሉ።</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>የ{name} ፈተና ከመልሶቹ ሁሉና ከቀረው ጊዜ ጋር በመቀመጫ {to} ይቀጥላል። በመቀመጫ {seat} ከዚህ በላይ መጻፍ አይቻልም።</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>በመቀመጫ {seat} የ{name} ፈተና እስካሁን ባሉት መልሶች ያበቃል። ይህን ማንም መመለስ አይችልም።</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>{name} ፈተናውን አንድ ጊዜ እንደገና ከመጀመሪያው መፈተን ይችላሉ። የተመለሰው ይጠበቃል፣ የትኛው ሙከራ እንደሚቆጠር ሰው ይወስናል። ክፍለ ጊዜው በማይፈቅድበት ጊዜ ዋና አስተዳዳሪ ይጠየቃሉ።</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>የሚጠብቁ ሁሉ በ{when} ይጀምራሉ። እስከዚያ ድረስ መመለስ ይቻላል።</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>የሚጠብቁ ሁሉ ወዲያውኑ ይጀምራሉ።</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>አሁንም የሚጠብቁ ሁሉ ወዲያውኑ ይጀምራሉ።</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>በዚህ ክፍለ ጊዜ ዕድልና የመግቢያ ኮድ ያገኛሉ፤ ኮዱን እርስዎ በመግቢያ ወረቀታቸው ላይ ይጽፋሉ። እስኪጀምሩ ድረስ መመለስ ይቻላል።</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>እዚህ የተወሰነውና በሰርቨሩ ላይ የሌለው ለሰርቨሩ ብቻ ታሽጎ በፍላሽ ላይ ይጻፋል።</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>በዚህ ክፍለ ጊዜ የሚካሄድ እያንዳንዱ ፈተና እስካሁን ባሉት መልሶች ያበቃል፣ ከእንግዲህም ማንም መጀመር አይችልም። ይህን ማንም መመለስ አይችልም።</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>ክፍለ ጊዜው በዚህ ድምር ይረከባል። ያልመጣ ሰው ዕድሉን ያጣል። በኋላ የሚደርስ ይወሰዳል፣ እንደዘገየም ይታያል።</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>የመግቢያ ገጹን የሚያሳይ እያንዳንዱ መቀመጫ በአንድ ደቂቃ ውስጥ በራሱ ይጀምራል፣ ለጥቂት ደቂቃዎችም ይያዛል። ክፍለ ጊዜ ክፍት ሆኖ ሳለ ወይም በሚቀጥሉት 20 ደቂቃዎች የሚከፈት ከሆነ ሰርቨሩ አይጀምርም።</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>ለጊዜው የቆመ %n ፈተና ይቀጥላል። ሰዓቱ እንደገና ይሄዳል።</numerusform>
            <numerusform>ለጊዜው የቆሙ %n ፈተናዎች ይቀጥላሉ። ሰዓቶቹ እንደገና ይሄዳሉ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>%n ተፈታኝ ይህን ያነባል። ሰዓቱ ይቀጥላል።</numerusform>
            <numerusform>%n ተፈታኞች ይህን ያነባሉ። ሰዓቶቹ ይቀጥላሉ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>ለጊዜው መቆሙን እስኪያበቁ ድረስ የ%n ተፈታኝ ጥያቄዎች ይደበቃሉ፣ ሰዓቱም ይቆማል።</numerusform>
            <numerusform>ለጊዜው መቆሙን እስኪያበቁ ድረስ የ%n ተፈታኞች ጥያቄዎች ይደበቃሉ፣ ሰዓቶቹም ይቆማሉ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>%n ተፈታኝ ይህን ጊዜ ወዲያውኑ ያገኛል፣ ምን ያህል እንደሆነና ለምን እንደሆነ ያነባል።</numerusform>
            <numerusform>%n ተፈታኞች ይህን ጊዜ ወዲያውኑ ያገኛሉ፣ ምን ያህል እንደሆነና ለምን እንደሆነ ያነባሉ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>ብዙ ጊዜ ተሞክሯል። ከ%n ሰከንድ በኋላ እንደገና ይሞክሩ።</numerusform>
            <numerusform>ብዙ ጊዜ ተሞክሯል። ከ%n ሰከንድ በኋላ እንደገና ይሞክሩ።</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>ይህን የወሰነው ማን እንደሆነ ሰርቨሩ ማረጋገጥ አልቻለም። ይውጡ፣ ይግቡ፣ ከዚያ እንደገና ይወስኑ።</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>ወደ ሰርቨሩ የደረሰው በጣም ዘግይቶ ስለሆነ አልተፈጸመም።</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>ሰርቨሩ እዚህ እንዲህ ያለ ተፈታኝ ወይም ፈተና አያውቅም።</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>ወደ ሰርቨሩ ሲደርስ ከእንግዲህ የሚሠራ አልነበረም።</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>ሰርቨሩ ይህን ተግባር አያውቅም። ከዚህ ፓነል የቆየ ሊሆን ይችላል።</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>ይህ ክፍለ ጊዜ ማዕከሉ ብቻውን ይህን ያህል እንዲያደርግ አይፈቅድም። ዋና አስተዳዳሪ ተጠይቀዋል።</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>ዋና አስተዳዳሪ አልፈቀዱም።</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>ይህ ቁጥር ለዚህ ፈተና አስቀድሞ ተመዝግቧል። በሠንጠረዡ ውስጥ ይፈልጉት።</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>ያልተጠቀሰ ክፍት የሆነ ሰው አለ። ቁጥሮቹን ይመልከቱ፣ ለእያንዳንዱም ምክንያቱን ይናገሩ።</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>ይህ ክፍለ ጊዜ ተጨማሪ ያልተመዘገቡ ተፈታኞችን አይቀበልም።</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>ይህ ሁለት የተለያዩ ሰዎች ያስፈልጉታል።</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>ይህ የዚህ ሰው የይለፍ ሐረግ አይደለም። ሙከራው ተመዝግቧል።</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>ይህ ሰው አሁን እዚህ ተረኛ አይደለም።</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>ይህ ፓነል ስለዚህ ሰው የሚያውቀው ሊነበብ አይችልም። የማዕከሉ IT ሊያስተካክለው ይችላል።</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>ነጻ መቀመጫ ይጻፉ፣ ፈተናው ያለበትን አይደለም።</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>እዚህ የተወሰነው ሁሉ በሰርቨሩ ላይ አለ፦ የሚወሰድ ነገር የለም።</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>በፍላሹ ላይ በቂ ቦታ የለም።</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>በዚህ ፍላሽ ላይ ምንም መጻፍ አይቻልም።</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>መጻፍ አልተቻለም። ሌላ ፍላሽ ይሞክሩ።</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>ከእንግዲህ የዚህ ማዕከል ሠራተኛ አይደሉም።</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>መቀመጫ ሦስት ቡድኖች ያሳያል፣ በአጠቃላይ 22 ፊደላትና አሃዞች። እነዚህ ያን ያህል አይደሉም።</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>ሙሉ ደቂቃዎች ይጻፉ፣ ቢያንስ አንድ።</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>አሁን ይህ የሚመለከተው ሰው የለም።</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>መመዝገብ ስላልተቻለ ምንም አልተደረገም።</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>ዕድል</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>የቀረ ጊዜ</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>እዚህ የተቀመጠ</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>ያልተላከ</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>ሙከራ</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>በሰርቨር ላይ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>የተረጋገጡ</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>በፍላሽ ላይ</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>የተቋረጡ</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>ያልታወቁ</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>የተጋጩ</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>ሰርቨሩ የእነሱን ሁሉ እስከ መጨረሻው ይዟል።</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>በፍላሽ መጥቷል፣ ከእሱ በፊት ያለው ግን ይጎድላል። ያንንም ያምጡ።</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>ዕድል ነበራቸው፣ ግን ጨርሶ አልጀመሩም። መዝጋቱ ዕድሉን ይወስዳል።</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>ፈተናቸው በሚሰማ መቀመጫ ላይ ቆሟል። እንዲቀጥል ያድርጉ፣ ወይም ያብቁት።</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>ጀምረዋል፣ ፍጻሜው ግን አይታወቅም፤ ወይም ድምፁ በጠፋ መቀመጫ ላይ ጀምረው ሊሆን ይችላል። መቀመጫውን ያገናኙ፣ ወይም መዝገቡን በፍላሽ ያምጡ።</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>ለአንድ ዕድል ብዙ መረጃዎች፦ የትኛው እንደሚቆጠር ዋናው አስተዳዳሪ ይወስናል።</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>አሁን ያለበት</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>የመጨረሻ ግንኙነት</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>መጀመሪያው አልደረሰም፤ የማን እንደሆነ ገና አልታወቀም</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>ጨርሶ አልጀመረም</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>ተጀምሯል፣ ምንም አልደረሰም</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>ከ{items} {answered} ተመልሷል</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>ከተዘጋ በኋላ መጣ</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>ይህ ፓነል እስከሚያውቀው፤ ከሰርቨሩ ጨርሶ አልሰማም።</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>በሰርቨሩ መሠረት፣ {time} (ከ{age} በፊት)</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>ያለ ሰርቨሩ፦ ይህ ፓነል በ{time} (ከ{age} በፊት) ያወቀው። ግጭቶችንና ፍላሾችን የሚያውቀው ሰርቨሩ ብቻ ነው።</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>በ{time} በ{names} ተዘግቷል</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>%n ልዩ ሁኔታ ተጠቅሷል።</numerusform>
            <numerusform>%n ልዩ ሁኔታዎች ተጠቅሰዋል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>ከ%n ተፈታኝ በኋላ የደረሰ ነገር አለ፦ አንድ ጊዜ ደግመው ይዝጉ።</numerusform>
            <numerusform>ከ%n ተፈታኞች በኋላ የደረሰ ነገር አለ፦ አንድ ጊዜ ደግመው ይዝጉ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>ባትሪ</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>ነጻ ዲስክ</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>ሽፋኖች</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>ጨርሶ ያልተሰሙ</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>ያልተዘጋጁ</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ያልተፈተሹ</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>መታየት ያለባቸው</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>ሁኔታ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ችግሩ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ስሪት</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>ሰርቨር</translation>
    </message>
    <message>
        <source>Panel {name}</source>
        <translation>ፓነል {name}</translation>
    </message>
    <message>
        <source>The server has not heard of it since it was enrolled.</source>
        <translation>ከተመዘገበ ጀምሮ ሰርቨሩ ስለ እሱ አልሰማም።</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>ያብሩት፣ ኪዮስኩን ያስጀምሩ፣ የኔትወርክ ገመዱን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>ባለፉት 14 ቀናት ማንም አላየውም።</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>እዚያ ኪዮስኩን ያስጀምሩ፣ ወይም kiosk doctor ያሂዱ።</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>ፕሮግራሙ ሰርቨሩ ከሚጠይቀው ያረጀ ነው።</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>ያረጀ ፕሮግራም</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>አዲሱን ስሪት ይጫኑ።</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>ሰርቨሩ ፈተና እንዲጀምር አያምነውም።</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>ዋናውን አስተዳዳሪ ይጠይቁ።</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>ወደ {version} ማዘመን</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>ወደ {version} ማዘመን እዚህ አልተሳካም፤ የቀድሞው ፕሮግራም እየሰራ ነው።</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>ለአይቲ ባለሙያዎችዎ ይንገሩ፦ kiosk update status ምክንያቱን ይናገራል።</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>ወደ {version} ማዘመን በመንገድ ላይ ነው፤ ፈተና የሌለበትን ጊዜ ይጠብቃል።</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>የሰርቨሩ አሮጌ ፕሮግራም</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>በሰርቨሩ ዲስክ ላይ ያለ ቦታ</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>ሰርቨሩ ከመጠባበቂያ ቅጂ ተመልሷል</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>ስለ ሙከራዎች የሚታየው</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>ሰርቨሩ ማንበብ የማይችላቸው ክስተቶች</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>የመግቢያ ኮዶች</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>የሰርቨሩ መጠባበቂያ ቅጂ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>ከ%n ቀን በፊት</numerusform>
            <numerusform>ከ%n ቀናት በፊት</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>ያለ ሰርቨሩ፦ በ{time} (ከ{age} በፊት) የእያንዳንዱ መቀመጫ ፍርድ። ዝርዝሩ ከሰርቨሩ ጋር ይመጣል።</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>በማን፣ ምክንያት፣ ውጤት</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}፦ {minutes} ደቂቃ</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}፦ መቀመጫ {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}፦ {when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} እና {second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>ከዚያ በኋላ ተመልሷል።</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>እዚህ ሰርቨሩን ይጠብቃል።</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>{minutes} ደቂቃ ወደ ፈተናው ደርሷል</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ገብተዋል</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>ለመጀመር ዝግጁ</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>በመግቢያው ላይ ተከልክለዋል</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>መግቢያውን ትተዋል</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>እጅ አንስተዋል</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>እጅ አውርደዋል</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>መልእክት መጥቷል</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>መልእክቱ ተነቧል</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>አንድ ክፍል ተከፍቷል</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>አንድ ክፍል ተዘግቷል</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>እረፍት ጀምሯል</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>እረፍቱ አብቅቷል</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>ፈተናው ጀምሯል</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>ፈተናው ቀጥሏል</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>እንደገና ገብተዋል</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>ፈተናው ተቋርጧል</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>ፈተናው ለጊዜው ቆሟል</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>ለጊዜው መቆሙ አብቅቷል</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>ጥያቄዎቹ ተሸፍነዋል</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>ጥያቄዎቹ እንደገና ታይተዋል</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>ለጊዜው ቆሞ ሳለ መቆለፊያው ጥበቃ አጥቷል</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>በዚህ መሃል ዕድሉ እንደገና ተሰጥቷል</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>ልዩ ድጋፎች ተቀይረዋል</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>ፈተናው ከዚህ መቀመጫ ሄዷል</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>ፈተናው ወደዚህ መቀመጫ ደርሷል</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>ተረክቧል</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>ጊዜው አልቋል</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>ፈተናው በሠራተኞች አብቅቷል</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>ፈተናው ከክፍለ ጊዜው ጋር አብቅቷል</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>የኮምፒውተሩ ሰዓት ተቀይሯል</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>ባትሪው ቀንሷል</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>መብራት መጥቷል ወይም ሄዷል</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>ዲስኩ ሊሞላ ነው</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>በመቀመጫው ኮድ ጥቅም ላይ ውሏል</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>በመቀመጫው ኮድ ተከልክሏል</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>ጥያቄዎቹ በአምስት ቃላት ተከፍተዋል</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>ሠራተኞች በመቀመጫው የሆነ ነገር አድርገዋል</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>የመቆለፊያው ልዩ ፈቃድ ተቆጥሯል</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>ለ{time} ማንም መሥራት አልቻለም</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>መቀመጫ {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>ገና መቀመጫ የለም</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ይክፈቱ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ያስቀጥሉ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ያሳዩ</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>ቀኑን ሙሉ</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>እዚህ ተቀምጧል፦ {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>ዝርዝሩን መጻፍ አልተቻለም።</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>ይከፈታል</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>ይዘጋል</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>ሰው ሲል</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>መቀመጫዎች ይጀምራሉ</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>ይጀምራል</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ቡድን</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ገና አልመጣም</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>%n ተፈታኝ አልጀመረም።</numerusform>
            <numerusform>%n ተፈታኞች አልጀመሩም።</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>አንድ ሰው ሲፈቅድ ይጀምራል።</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>ቀጣይ፦ %n ተፈታኝ በ{next}። የመጨረሻዎቹ በ{last}።</numerusform>
            <numerusform>ቀጣይ፦ %n ተፈታኞች በ{next}። የመጨረሻዎቹ በ{last}።</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>ተፈታኞች</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>መግባቱን መመዝገብ ስላልተቻለ ምንም አልተከፈተም።</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>ዕድል የለም</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>ያለ</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>በፈተና ላይ</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>ጥቅም ላይ የዋለ</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>ባትሪ {percent}%</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>አልታየም</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>ተሸፍኗል</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>ተቋርጧል</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>ግንኙነት የለም</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>ዲስክ ሞልቷል</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>አይታመንም</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>እርዳታ ይጠይቃል</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>ለአፍታ ተሸፍኗል</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>ጸጥታ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>አልተላከም</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>ሌላ የጥያቄ ወረቀት</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ይጠብቃል</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>አብቅቷል</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ሰዓት {minutes} ደቂቃ</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>ከ{age} በፊት</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}፣ ያልተሰካ</translation>
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
        <translation>እዚህ የሚጠበቅ ሰው የለም</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>እዚህ የመጨረሻ መልስ</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>በሰርቨሩ የመጨረሻ መልስ</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>ለመላክ የሚጠብቅ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>ጥበቃዎች</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>ከ{all} {held} ተይዘዋል</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>እስካሁን ሽፋኖች</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>ስሪት፣ የቁልፍ አሻራ</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>አልተመሳከረም</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>ትክክል ነው</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>ይህ ሰው አይደለም</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>የምዝገባ ቁጥር</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>ፊት</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>የተፈቀደ</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>እስካሁን የተቋረጠ</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>የሆነ ነገር የዚህን ኮምፒውተር መቆለፊያ አውኳል።</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>ፈተናው ከመቀጠሉ በፊት ይህን ኮምፒውተር ይመልከቱ።</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>ሁለተኛ ማያ ገጽ ከዚህ ኮምፒውተር ጋር ተገናኝቷል።</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>አንድ ማያ ገጽ ከዚህ ኮምፒውተር ተለይቷል።</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>ሌላ ፕሮግራም ፈተናውን ለአፍታ ደብቆት ነበር።</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>ሌላ ፕሮግራም ፈተናውን በማያ ገጹ ላይ አንቀሳቅሷል።</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>ሌላ ፕሮግራም የፈተናውን መስኮት ዘግቷል።</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>ሌላ መስኮት ከፈተናው ፊት መጥቷል።</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>ሌላ ፕሮግራም ፈተናው እንዲዘጋ ጠይቋል።</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>ሌላ ፕሮግራም መስኮት ከፍቷል።</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>ሌላ ፕሮግራም ፈተናውን አሳንሷል።</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>ማያ ገጹ ፈተናውን ማሳየት አቁሟል።</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>ሌላ ፕሮግራም የሚጻፈውን ወስዷል።</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>ሌላ ፕሮግራም የቁልፍ ሰሌዳውን ይዟል።</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>ሌላ ፕሮግራም መዳፊቱን ይዟል።</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>ሌላ ፕሮግራም በቅንጥብ ሰሌዳ ላይ የሆነ ነገር አስቀምጧል።</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>ሌላ ፕሮግራም የሚጽፍ ወይም የሚጫን መስሏል።</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>ሌላ ፕሮግራም ወደ ፈተናው የሆነ ነገር ለመጣል ሞክሯል።</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>ቁልፎች ወይም ጠቅታዎች ከፕሮግራም መጥተዋል፣ ከዚህ የቁልፍ ሰሌዳ ወይም መዳፊት አይደለም።</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>የቁልፍ ሰሌዳ፣ መዳፊት ወይም ሌላ መሣሪያ ተገናኝቷል።</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>በፈተና ጊዜ የሚጠፋ አቋራጭ በርቷል።</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>የሲስተሙ የራሱ ምናሌ በቁልፎች ሊከፈት ይችል ነበር።</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>ይህ ኮምፒውተር ከእንግዲህ ስለ እያንዳንዱ ቁልፍ ፈተናውን አይጠይቅም።</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>የዚህ ኮምፒውተር ማያ ገጽ ቆጣቢ በርቷል።</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>በፈተና ጊዜ የተከለከለ ፕሮግራም ተዘግቷል።</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>በፈተና ጊዜ የተከለከለ ፕሮግራም እየሠራ ነው።</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>ሌላ ፕሮግራም የማያ ገጹን ሥዕል ሊያነሳ ይችል ነበር።</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>ሰው ከሌላ ቦታ ከዚህ ኮምፒውተር ጋር ተገናኝቷል።</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>ይህ ኮምፒውተር በሌላ ኮምፒውተር ውስጥ ይሠራል።</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>በዚህ ኮምፒውተር ላይ ሌላ ሰው ገብቶ ነበር።</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>ሌላ ፕሮግራም ከፈተናው ማያ ገጽ ጋር ተገናኝቷል።</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>ፈተናው በአጭር ጊዜ ውስጥ ብዙ ጊዜ ተረብሿል።</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>የማዕከል ኃላፊ ይህን ኮምፒውተር እየጠገኑ ነው።</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>ይህ ኮምፒውተር ገና ሙሉ በሙሉ አልተቆለፈም።</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>ከኮምፒውተሩ ጀርባ ይመልከቱ፦ ከራሱ በስተቀር ማንኛውንም ማያ ገጽ ይንቀሉ።</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>የማያ ገጹን ገመድ ይፈትሹ፣ አጥብቀውም ይሰኩት።</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>በዚህ ኮምፒውተር ላይ ሌላ ነገር ይሠራል። ፈተናው ከመቀጠሉ በፊት ምን እንደሆነ ይወቁ።</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>የመስኮት አስተዳዳሪ ወይም ሌላ ፕሮግራም መስኮቱን አንቀሳቅሷል። አንዴ አጋጣሚ ነው፤ ሲደገም ግን አይደለም።</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>እንደገና ከሆነ ፕሮግራሙን ከዚህ እንደገና ያስጀምሩ።</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>የትኛው ፕሮግራም እዚህ መስኮት እንደሚያሳይ ይመልከቱ፦ በፈተና ቀናት ማዘመኛዎችና መልእክቶች መጥፋት አለባቸው።</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>ተከልክሏል። ብዙ ጊዜ የዴስክቶፕ ቁልፍ ነው፤ ተፈታኙ ሆን ብሎ ላይሆን ይችላል።</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>ያን ፕሮግራም ይዝጉ። በፈተና ቀናት መጥፋት አለበት።</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>የዴስክቶፕ አቋራጭ ወይም ሌላ ፕሮግራም አድርጎታል። አንዴ አጋጣሚ ነው፤ ሲደገም ግን አይደለም።</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>ማያ ገጹ ወደ ሌላ ክፍለ ጊዜ ተቀይሮ እንደሆነ ይመልከቱ፤ ይመልሱት።</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>ቁልፎች ወደ ሌላ ፕሮግራም ሄደው ሊሆን ይችላል። ከፈተናው ጎን ምን እንደሚሠራ ይመልከቱ።</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>ክፍት ምናሌ ወይም ሌላ ፕሮግራም የቁልፍ ሰሌዳውን ይዟል። ይዝጉት፣ ወይም ፕሮግራሙን እንደገና ያስጀምሩ።</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>ክፍት ምናሌ ወይም ሌላ ፕሮግራም መዳፊቱን ይዟል። ይዝጉት፣ ወይም ፕሮግራሙን እንደገና ያስጀምሩ።</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>ከእሱ ምንም ወደ ፈተናው መለጠፍ አይቻልም። የትኛው ፕሮግራም ይህን እንደሚያደርግ ይመልከቱ።</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>ተከልክሏል፦ ምንም ወደ ፈተናው አልደረሰም። ይህን የሚያደርገውን ፕሮግራም ይፈልጉ።</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>ተከልክሏል፦ ምንም ወደ ፈተናው አልደረሰም።</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>ከውጭ ሰው ወይም ሌላ ነገር ይጽፋል። የርቀት መቆጣጠሪያ ይፈልጉ፣ ተፈታኙንም ያነጋግሩ።</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>ምን እንደተሰካ ይመልከቱ። አዲስ የቁልፍ ሰሌዳ እርስዎ ካመጡት ችግር የለውም።</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>ተጣባቂ ቁልፎች ወይም ማጉያ በርቷል። የሚያስፈልገው ሰው እንደ ልዩ ድጋፍ አለው።</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>የጣቢያው ዝግጅት አልተጠናቀቀም። ከፈተናው በኋላ የዚህን ኮምፒውተር ፍተሻ ያካሂዱ።</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>ሲስተሙ ለአፍታ በጣም ቀርፋፋ ነበር። ከቀጠለ ፕሮግራሙን ከዚህ እንደገና ያስጀምሩ።</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>በሲስተሙ ቅንብሮች ውስጥ ማያ ገጽ ቆጣቢውን ያጥፉ።</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>የዚህ ክፍለ ጊዜ ደንቦች ይጠቅሱታል። ማን እንዳስጀመረው ይመልከቱ።</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>ያን ፕሮግራም ይዝጉ፣ ከዚያ ፈተናው ይቀጥል።</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>ማያ ገጽ ማጋራት ወይም መቅዳት ካለ ይፈልጉና ይዝጉት።</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>የርቀት ግንኙነቱን ያቋርጡ፣ የማን እንደነበረም ይወቁ።</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>በዙሪያው ያለው ከዚህ አይታይም። ፈተናው በእውነተኛ ኮምፒውተር ላይ መሆን አለበት።</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>ማን እንደነበረ ይወቁ። በፈተና ቀናት ተጠቃሚ መቀየር መጥፋት አለበት።</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>ማየትና መጻፍ ይችል ነበር። ይህን ኮምፒውተር እንደገና ያስጀምሩ፤ ከተመለሰ ከአገልግሎት ያውጡት።</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>በየጊዜው ራሱን አስተካክሏል፣ ግን ለአጋጣሚ በጣም በዝቷል። ምን በተደጋጋሚ እንደሚመጣ ይመልከቱ።</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>መቆለፊያው ተከፍቷል። እንደገና እስኪቆለፍ ምንም ጥያቄ አይታይም።</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>ይህ ከቀጠለ እዚህ የሚሠራውን ሌላ ነገር ይዝጉ፣ ወይም ፕሮግራሙን እንደገና ያስጀምሩ።</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>መቀመጫዎች፦ {seats}</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>ፈተናው በዚህ መቀመጫ ይጀምር</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>ፈተናው ይቀጥል</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>ፈተናውን ለጊዜው ያቁሙ</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>ፈተናውን በተመለሰው ያብቁ</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>ፈተናውን ወደ ሌላ መቀመጫ ያዛውሩ</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>ይህን ፈተና የመፈተን መብት እንደገና ይስጡ</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>ፕሮግራሙን እንደገና ያስጀምሩ</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>ይህን ኮምፒውተር እንደገና ያስጀምሩ</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>ይህን ኮምፒውተር ያጥፉ</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>ከፈተናው ፕሮግራም ይውጡ</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>ለጥገና መቆለፊያውን ይክፈቱ</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>ኮድ አሥር ፊደላትና አሃዞች አሉት።</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>ፓነሉ እንደሚያሳየው ይጻፉት።</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>በጣም ብዙ የተሳሳቱ ኮዶች።</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>ቀጣዩ ኮድ ከ%n ሰከንድ በኋላ ይቆጠራል።</numerusform>
            <numerusform>ቀጣዩ ኮድ ከ%n ሰከንድ በኋላ ይቆጠራል።</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>ይህ አዲስ ቁጥር ነው።</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>የቀደመው ጥቅም ላይ ውሏል። ለዚህኛው ከፓነሉ ኮድ ይጠይቁ።</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>መቀመጫውን፣ ውሳኔውንና ሦስቱን ቡድኖች በፓነሉ ላይ ያረጋግጡ።</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>ይህ እዚህ ለሚታየው ነገር ኮድ አይደለም።</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>ሁለቱም ኮዶች የአንድ ሰው ናቸው።</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>ሁለተኛ ሰው መስማማት አለበት።</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>ይህ ሰው ይህን መወሰን አይችልም።</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>ኮዱን ሥልጣን ያለው ሰው መስጠት አለበት።</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>ከእንግዲህ የሚወሰን ነገር የለም።</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>ይመለሱና ማያ ገጹን እንደገና ይመልከቱ።</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>በትክክል ይህ ስም ያለው ሰው በዚህ ሠራተኞች ውስጥ የለም።</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>በማዕከሉ በእያንዳንዱ ጣቢያ ለዚህ ሰው ይቆጠራል።</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>የእነሱ ከ{time} በኋላ እንደገና ይቆጠራል። ከፓነሉ የተሰጠ ኮድ አሁን ይቆጠራል።</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>ብዙ የተሳሳቱ የይለፍ ሐረጎች የዚህ ሰው ናቸው ተብለዋል።</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>ከእነዚህ አንዱ፦ {names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>በዚህ ማዕከል እንዲህ ያለ መቀመጫ የለም።</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>ስሙን እዚያ ባለው ማያ ገጽ ላይ እንዳለው ይጻፉ።</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>በኮድ እዚህ ቢበዛ {most} ደቂቃ መጨመር ይቻላል።</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>የዚህ ክፍለ ጊዜ ደንብ ከዚህ በላይ አይፈቅድም። ዋና አስተዳዳሪ ሊያደርጉት ይችላሉ።</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>እዚህ ሌላ ዕድል እንደገና መስጠት አይቻልም።</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ብሩህ</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>ክሬም</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>ሰማያዊ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ጨለማ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>ንጽጽር</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>እረፍት ይውሰዱ</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>ቀጥሎ፦ {section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>ቀጣዩ ክፍል</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>{section} ክፍልን ላይመለሱ ይተዋሉ?</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>ይህን ክፍል ላይመለሱ ይተዋሉ?</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>ወደዚህ ክፍል መመለስ አይችሉም። መልሶችዎ ተቀምጠዋል፣ ይቆጠራሉም።</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>ጥያቄ {number} አልተመለሰም</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>ከቀጠሉ ወደዚህ ጥያቄ መመለስ አይችሉም።</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>የ{time} እረፍት ይወስዳሉ?</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>እረፍት {number} ከ{total}።</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>በዚህ ጊዜ ጥያቄዎቹ ይሸፈናሉ፣ ሰዓትዎም ይቆማል።</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>በዚህ ጊዜ ጥያቄዎቹ ይሸፈናሉ። የፈተናው ሰዓት ይቀጥላል።</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>የ«{section}» ጊዜ አልቋል። የመጨረሻ ቃላትዎ ገብተዋል።</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>የክፍሉ ጊዜ አልቋል። የመጨረሻ ቃላትዎ ገብተዋል።</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n ጥያቄ</numerusform>
            <numerusform>%n ጥያቄዎች</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>ለእሱ {time}፣ ከመጀመሪያ ጥያቄው ጀምሮ</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>ሲተዉት ወይም ጊዜው ሲያልቅ ይዘጋል፤ አሁንም ማንበብ ይችላሉ።</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>ሲተዉት ወይም ጊዜው ሲያልቅ ላይከፈት ይዘጋል።</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>ከ{total} ጥያቄዎች {answered} ተመልሰዋል</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>%n ጥያቄ መልስ የለውም</numerusform>
            <numerusform>%n ጥያቄዎች መልስ የላቸውም</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>%n ጥያቄ ምልክት ተደርጎበታል</numerusform>
            <numerusform>%n ጥያቄዎች ምልክት ተደርጎባቸዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>በዚህ ክፍል የቀረ ጊዜ፦ {time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>አሁንም ማንበብ ይችላሉ፣ ግን ምንም መቀየር አይችሉም።</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>ወደ ጥያቄው ተመለስ</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>ይህን ክፍል ይጀምሩ</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>ወደ ክፍሉ ይመለሱ</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>ክፍሉን ይተዉ</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>ያለ መልስ ይቀጥሉ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>አሁን አይደለም</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>እረፍቱን ይጀምሩ</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>የማይሠራ ነገር አለ</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>ጥያቄ አለኝ</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>እረፍት ወይም መጸዳጃ ቤት ያስፈልገኛል</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>እርዳታ</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>እርዳታ ይጠይቁ</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>ሰው እየመጣ ነው</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>እጅ ተነስቷል</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>%n መስመር ምልክት ይቀረዋል</numerusform>
            <numerusform>%n መስመሮች ምልክት ይቀራቸዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>በዚህ ማያ ገጽ ላይ ስሙ ያለው ሰው እኔ ነኝ።</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>ብቻዬን እሠራለሁ፦ ስልክ የለም፣ ማስታወሻ የለም፣ የሰው እርዳታ የለም።</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>ከፈተናው በኋላ ጥያቄዎቹን ለማንም አልናገርም።</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>ይህ ጣቢያ በላዩ ላይ የሚሆነውን እንደሚመዘግብ አውቃለሁ፦ ቁልፎች፣ መስኮቶችና ጊዜዎች። ካሜራ የለም፣ ድምፅ አይቀዳም።</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>በ%n ክፍል</numerusform>
            <numerusform>በ%n ክፍሎች</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>እንደፈለጉ ወደፊትና ወደኋላ ይሂዱ</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>አንዱ ከሌላው በኋላ፣ ወደኋላ መመለስ የለም</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>የመጨረሻው {time} ሲጀምር ማሳወቂያ ይመጣል</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}፤ {moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>እያንዳንዱ መልስ ይቀመጣል</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>እንደመለሱ ወዲያውኑ፣ መብራት ቢጠፋም</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>ምልክት ያለውም መልስ ይቆጠራል</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>ምልክት ለእርስዎ ብቻ ነው፤ ነጥብ አይቀይርም</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>ፈተናዎ እነዚህ ቅንብሮች አሉት</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}፦ {time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>ክፍል {number}</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>ያለፉት ክፍሎች ይዘጋሉ</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>ወደ ተዘጋ ክፍል መመለስ አይችሉም</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n እረፍት</numerusform>
            <numerusform>%n እረፍቶች</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>ከጥያቄዎች ዝርዝር በታች</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>በሁሉም ቦታ</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>ወደ ቀጣዩ መቆጣጠሪያ፤ ከShift ጋር ወደ ቀደመው</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>የተሞላው አዝራር፣ ወይም ትኩረት ያለው</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>የቦታ ቁልፍ</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>ይጫናል፣ ምልክት ያደርጋል፣ ይመርጣል፣ ይመልሳል</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>የተከፈተውን ይዘጋል፣ ምንም አያጠፋም</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>ይህ ገጽ</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>በጥያቄ ላይ</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>ወደ ማያ ገጹ ቀጣይ አካል፦ ምንባብ፣ ጥያቄ፣ ዝርዝር፣ አዝራሮች</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>በሚፈቀድበት ጊዜ ጥያቄውን ጮክ ብሎ ያነባል፤ ያቆማል፣ ይቀጥላል</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>ብዙ ቋንቋዎች ካሉ ጥያቄውን በቀጣዩ ቋንቋ</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>የትም ቢሆኑ ወደ መልሱ</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>ያን መልስ ይመርጣል፤ አንዴ ሲደገም ይመልሰዋል</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>ቅርጸት በሚፈቀድበት ጽሑፍ፦ ደማቅ፣ ያዘመመ፣ የተሰመረበት</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>ቀስቶች</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>ሳይመርጡ ወደ ሌላ መልስ፤ በሠንጠረዦችና በዝርዝሮችም</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>በቅደም ተከተል የሚቀመጥን መስመር ያንቀሳቅሳል</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>ጥያቄውን ወይም ምንባቡን ያንሸራትታሉ</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>ቀጣይና የቀደመ ጥያቄ</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>በጥያቄው ላይ ምልክት ያደርጋል</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>መልሱን በሙሉ ይመልሳል</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>መሣሪያዎቹን ከላይ ጀምሮ ይከፍታል፣ ይዘጋል</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>ቁጥር፣ ከዚያ Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>በጥያቄዎች ዝርዝር ውስጥ፦ ወደዚያ ጥያቄ</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>መሣሪያዎች</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>ለመስማት</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>የቀረው ጊዜ፤ ይደብቀዋል፣ ያሳየዋል</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>የመጨረሻው መልስ የተቀመጠበት</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>የሁሉም መሣሪያዎች ዝርዝር</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>ማድመቂያ፦ ቃላትን ይመርጣል፣ ከዚያ በቀለም ያደምቃል</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>ማድመቂያ፦ ያጠፋል፣ የመጨረሻውን ይመልሳል</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>የመስመር ማንበቢያ፦ ያንቀሳቅሰዋል፣ ብዙ ወይም ጥቂት መስመሮች ያሳያል</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>ፊደል አጣጣል፦ ወደ ቀጣዩ ቃል</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>ብዙ ካሉ ቀጣዩ የቁልፍ ሰሌዳ አቀማመጥ</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>የማዕከል ኃላፊ በኮድ ማስቀጠል ይችላሉ</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>የማዕከል ኃላፊ በአምስት ቃላት ሊከፍቱት ይችላሉ</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>ተጨማሪ ጊዜ፤ አስቀድሞ በጊዜዎ ውስጥ ተካቷል</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>%n እረፍት፣ የ{length}</numerusform>
            <numerusform>%n እረፍቶች፣ እያንዳንዱ የ{length}</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>ትልቅ ጽሑፍ፤ መጠኑን መቀየር ይችላሉ</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>ለእርስዎ የተመረጡ ቀለሞች፤ መቀየር ይችላሉ</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>በመስመሮች ወይም በፊደላት መካከል ሰፋ ያለ ክፍተት</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>ምንባብና ጥያቄ በተናጠል</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>ትልቅ ጠቋሚ</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>በማያ ገጹ ላይ በራሱ የሚንቀሳቀስ የለም</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>ማያ ገጽ አንባቢ ፈተናውን ማንበብ ይችላል</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>ጥያቄዎች ጮክ ተብለው ሊነበቡ ይችላሉ</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>መልሶች እስኪገልጧቸው ተሸፍነው ይቆያሉ</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>ፈተናው በሙሉ በስምንት ቁልፎች፦ A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>የድምፅና የቪዲዮ ቃላት በጽሑፍ</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>ከፈተናው መሣሪያዎች በተጨማሪ %n መሣሪያ</numerusform>
            <numerusform>ከፈተናው መሣሪያዎች በተጨማሪ %n መሣሪያዎች</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>በዚህ ክፍል {time} ቀርቷል</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} ቀርቷል</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>%n ጥያቄ መልስ የለውም።</numerusform>
            <numerusform>%n ጥያቄዎች መልስ የላቸውም።</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>የመለሱት አስቀድሞ ተቀምጧል።</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>በጊዜዎ ላይ የተጨመረ፦ {time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>የማዕከል ኃላፊ ፈተናዎ የሚታይበትን መንገድ ቀይረዋል። መልሶችዎ እንደነበሩ ናቸው።</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>ቅንብሮችዎ አሁን ተቀይረዋል።</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>መልሶችዎ እዚህ ተቀምጠዋል፣ በኋላ ይላካሉ።</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>በአሁኑ ጊዜ ኔትወርክ የለም።</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>ኔትወርኩ ተመልሷል።</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>ሁሉም ነገር እንደገና ወደ ሰርቨሩ ይሄዳል።</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>መልሶችዎ ሁሉ እዚህ አሉ፣ ጊዜዎም እንደነበረው ነው።</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>እንኳን ተመለሱ።</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>የማዕከል ኃላፊ መልእክት</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>ይህ ጥያቄ መልስ ይፈልጋል።</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>ይመልሱት፣ ከዚያ ይቀጥሉ።</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>ከ{time} በኋላ መቀጠል ይችላሉ</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>ይህ የፈተናው ክፍል ቢያንስ ለዚህን ያህል ጊዜ ክፍት ይሆናል።</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>የዚያ ጥያቄ ጊዜ አልቋል።</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>የ«{section}» ጊዜ አልቋል።</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>የዚያ ክፍል ጊዜ አልቋል።</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>ሰው ወደ እርስዎ እየመጣ ነው።</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>በመቀመጫዎ ይቆዩ፤ ፈተናዎ ይቀጥላል።</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>እጅዎ ተነስቷል።</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>በመቀመጫዎ ይቆዩ። የማዕከል ኃላፊ ወደ እርስዎ ይመጣሉ።</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>ለማዕከል ኃላፊ ተነግሯል። መልሶችዎ ተቀምጠዋል፤ በእርጋታ ይቀጥሉ።</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>የዚህ ኮምፒውተር ዲስክ ሊሞላ ነው።</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>ባትሪው {percent}% ላይ ነው።</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>እጅዎን ያንሱ። ይህ ኮምፒውተር ቢጠፋ ምንም መልስ አይጠፋም፣ ጊዜዎም ይጠበቃል።</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>ባትሪው ሊያልቅ ነው፦ {percent}%።</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>ትክክል የሆኑትን ሁሉ ይምረጡ። ለመመለስ እንደገና ይምረጡት።</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>በሳጥኑ ውስጥ ይጻፉ። የሚጽፉት በራሱ ይቀመጣል፤ የሚጫኑት አዝራር የለም።</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>ቁጥር ይጻፉ፣ በኮማ ወይም በነጥብ። እንዴት እንደተረዳ ከሳጥኑ በታች ያያሉ።</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>አንድ ወይም ሁለት ዓረፍተ ነገር ይጻፉ። ቃላቱ ከታች ይቆጠራሉ፤ Ctrl+Z መጨረሻ የጻፉትን ይመልሳል።</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>አንድ ወይም ሁለት ዓረፍተ ነገር ይጻፉ። ከጽሑፉ በላይ ያሉት አዝራሮች ወይም Ctrl+B ቃላትን ያደምቃሉ።</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>ባዶ ቦታውን ይጫኑና ቃል ይምረጡ። በቁልፍ ሰሌዳ፦ Enter ዝርዝሩን ይከፍታል፣ ቀስቶች በውስጡ ይንቀሳቀሳሉ።</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>አንድ መልስ ይምረጡ። ለመመለስ እንደገና ይምረጡት፣ ወይም በቁልፍ ሰሌዳው ላይ ፊደሉን ይጫኑ።</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>በእያንዳንዱ ረድፍ አንድ ቦታ ይምረጡ። በቁልፍ ሰሌዳ፦ ቀስቶች ያንቀሳቅሳሉ፣ የቦታ ቁልፍ ይመርጣል።</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>መስመሩን ይጎትቱ፣ ወይም ቀስቶቹን ይጫኑ። በቁልፍ ሰሌዳ፦ Ctrl ከቀስት ቁልፍ ጋር ያንቀሳቅሰዋል።</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>መያዣውን ይጎትቱ ወይም በመለኪያው ላይ ቦታ ይጫኑ። በቁልፍ ሰሌዳ፦ የቀስት ቁልፎች።</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>ቃሉን ወደ ቦታው ይጎትቱ፣ ወይም ቃሉን ከዚያም ቦታውን ይጫኑ። ለማውጣት እንደገና ይጫኑት።</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>በሥዕሉ ላይ ቦታውን ይጫኑ። በቁልፍ ሰሌዳ፦ Tab ያንቀሳቅሳል፣ የቦታ ቁልፍ ይመርጣል።</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>ቦታዎቹን አንዱን ከሌላው በኋላ ይጫኑ። ለመመለስ እንደገና ይጫኑት።</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>በሥዕሉ ላይ ነጥቡን ይጫኑ። በቁልፍ ሰሌዳ፦ የቀስት ቁልፎች መስቀሉን ያንቀሳቅሳሉ።</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>ለማገናኘት አንዱን ከዚያም ሌላውን ይጫኑ። ለመለየት ጥንዱን እንደገና ይጫኑ።</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>ክብ፣ ካሬ እና ሦስት ማዕዘን</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>ክብ</translation>
    </message>
    <message>
        <source>square</source>
        <translation>ካሬ</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>ሦስት ማዕዘን</translation>
    </message>
    <message>
        <source>Mango</source>
        <translation>ማንጎ</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>ካሮት</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>ስፒናች</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>ከእነዚህ ፍራፍሬ የሆነው የትኛው ነው?</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>ከእነዚህ ቁጥሮች ተጋማሽ የሆኑት የትኞቹ ናቸው?</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>የዓመቱ የመጀመሪያ ወር ማን ይባላል?</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>አንድ ተኩል ስንት ነው?</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>በቤትዎ መስኮት ምን ያያሉ?</translation>
    </message>
    <message>
        <source>up</source>
        <translation>ይወጣል</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ይገባል</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>ጠዋት ፀሐይ ወደ ሰማይ </translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>ወፍ</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>ዓሣ</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>ትበራለች</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>ይዋኛል</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>እያንዳንዳቸው ምን ያደርጋሉ?</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>ቀትር</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>ምሽት</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>ጠዋት</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>የቀኑን ጊዜያት በቅደም ተከተል ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>መለኪያውን ወደ 7 ያድርጉ።</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>በሌሊት ሰማዩ </translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ጨለማ ነው</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>ብሩህ ነው</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>ትክክለኛውን ቃል በባዶ ቦታው ያስገቡ።</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>ማዕዘን የሌለው ቅርጽ የትኛው ነው?</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>ቅርጾቹን ከግራ ወደ ቀኝ ቁጥር ይስጡ።</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>የካሬውን መሃል ያመልክቱ።</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>እያንዳንዱን ስም በቅርጹ ላይ ያስቀምጡ።</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ቀን</translation>
    </message>
    <message>
        <source>night</source>
        <translation>ሌሊት</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>ሞቃት</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>ቀዝቃዛ</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>የተቃራኒ ጥንዶች ይሥሩ።</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>ክቡንና ሦስት ማዕዘኑን ያገናኙ።</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>ከ{total} {answered} ተመልሰዋል</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>ፈተናው በዚያው ጥያቄ፣ አሁን ባለው ጊዜ ይቀጥላል።</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>እንደገና እስኪቆልፉ ድረስ ጥያቄዎቹ ተሸፍነው ይቆያሉ፣ ጊዜውም ይቆማል።</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>እንደገና እስኪቆልፉ ድረስ ምንም ፈተና መጀመር አይችልም።</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>አሁን እዚህ የሚፈተን ሰው የለም። የተመዘገበው ሁሉ በዚህ ኮምፒውተር ላይ ይቆያል።</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>ፈተናው አያበቃም፦ እያንዳንዱ መልስ ተቀምጧል፣ ጊዜውም ይቆማል።</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>ፕሮግራሙ እንደገና ሲጀምር ይቀጥላል፤ ከ{time} በላይ ከሆነ የማዕከል ኃላፊ መፍቀድ አለባቸው።</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>እዚህ ያሉት ፈተናዎች አብቅተዋል</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>ይህ ኮምፒውተር ሊጠገን ነው</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>ተፈታኙ እረፍት ያስፈልገዋል</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>በአዳራሹ ረብሻ አለ</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>ፕሮግራሙ ምላሽ አይሰጥም</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>ማያ ገጹ ትክክል አይመስልም</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>ይህ ኮምፒውተር ቀርፋፋ ነው ወይም ተጣብቋል</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>የቁልፍ ሰሌዳ፣ መዳፊት ወይም ማያ ገጽ አይሠራም</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>ገመድ ወይም መሣሪያ ሊቀየር ነው</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>ፕሮግራም ሊዘጋ ነው</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>ምንም አልተደረገም። መጀመሪያ ዲስኩ ይታይ፣ አለበለዚያ መልሱ ይጠፋል።</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>አንድ መልስ ገና በዲስኩ ላይ የለም።</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>የኮምፒውተሩን የራሱን ማብሪያ ይጠቀሙ፤ የተመዘገበ ነገር በዚህ አይጠፋም።</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>ሲስተሙ ፕሮግራሙ ይህን እንዲያደርግ አልፈቀደም።</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>ኃላፊዎቹ እነማን እንደሆኑ ከሰርቨሩ ያውቃል። እስከዚያ ድረስ ኮድ አይቀበልም።</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>ይህ መቀመጫ የማዕከሉን ኃላፊዎች ገና አያውቅም።</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>ይህ ለምን ይደረጋል?</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>ምክንያት ይምረጡ ወይም ይጻፉ።</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>የማዕከል ኃላፊ የፈተናውን ፕሮግራም እየዘጉ ነው</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>የማዕከል ኃላፊ የፈተናውን ፕሮግራም እንደገና እያስጀመሩ ነው</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>የማዕከል ኃላፊ ይህን ኮምፒውተር እንደገና እያስጀመሩ ነው</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>የማዕከል ኃላፊ ይህን ኮምፒውተር እያጠፉ ነው</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>ክለሳ</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>ቀጣይ</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>ተዘግቷል፣ ለማንበብ ብቻ</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ሰዓት</numerusform>
            <numerusform>%n ሰዓት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n ደቂቃ</numerusform>
            <numerusform>%n ደቂቃ</numerusform>
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
            <numerusform>%n ሰከንድ</numerusform>
            <numerusform>%n ሰከንድ</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>both parts are whole already: 1 minute 30 seconds</comment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day}፣ {time}</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>መቀመጫ {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>ፈተናዎ በሌላ መቀመጫ ነው።</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>ቦታዎ መቀመጫ {seat} ነው።</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>ቦታዎ {seat} ነው።</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>ይህ ፈተና አሁን በሌላ መቀመጫ ይቀጥላል።</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>ይህ ፈተና አሁን በመቀመጫ {seat} ይቀጥላል።</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>ይህ ፈተና አሁን በ{seat} ይቀጥላል።</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>ይህ ፈተና {when} ተረክቧል።</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>ይህ ፈተና አስቀድሞ ተረክቧል።</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>ያስረከቡት እርስዎ ካልሆኑ አሁኑኑ እጅዎን ያንሱ።</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>እዚህ ከዚህ በላይ መጻፍ አይቻልም። ለመቀጠል በዚያ መቀመጫ ይግቡ።</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>ወደዚያ ይሂዱ፣ ወይም እዚህ ለመቀመጥ እጅዎን ያንሱ።</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>እጅዎን ያንሱ። የማዕከል ኃላፊ በዚህ ፈተና ቦታ ሊጠይቁልዎ ይችላሉ።</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>በዚህ ፈተና ገና ቦታ የለዎትም።</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>ፈተናዎ {when} ይከፈታል።</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>ቀድመው መጥተዋል፣ ምንም አልጠፋም። ሲከፈት እንደገና ይግቡ።</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>ይህ ፈተና {when} ተዘግቷል።</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>እጅዎን ያንሱ። የማዕከል ኃላፊ ሊረዱዎት ይችላሉ።</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>የመፈተን መብትዎ አላለቀም። ቀጥሎ የሚሆነውን የማዕከል ኃላፊ ያውቃሉ።</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>ይህ ፈተና ተሰርዟል።</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>እጅዎን ያንሱ። መቼና የት እንደሚፈተኑ የማዕከል ኃላፊ ማየት ይችላሉ።</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>ፈተናዎ አሁን እዚህ አይሰጥም።</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>እጅዎን ያንሱ። የማዕከል ኃላፊ ያንን ፈተና ማብቃት ወይም ሌላ መቀመጫ መስጠት አለባቸው።</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>በዚህ መቀመጫ ሌላ ፈተና አሁንም ክፍት ነው።</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>መልሶችዎ ደህና ናቸው፣ ሰዓትዎም ቆሟል። ከጥቂት ጊዜ በኋላ እንደገና ይሞክሩ፣ ወይም እጅዎን ያንሱ።</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>ሌላው መቀመጫ ፈተናዎን ገና አላስረከበም።</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>ፈተናዎ በዚህ መቀመጫ ገና መቀጠል አይችልም።</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>መልሶችዎ ተጠብቀዋል። ለመቀጠል በዚያ መቀመጫ ይግቡ።</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>ለሠራተኞች፦ USB ፍላሽ ይሰኩ። ፈተናው ታሽጎ በፍላሹ ላይ ይጻፋል፣ በእሱም ወደዚያ መቀመጫ ይሄዳል።</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>ፈተናው በUSB ፍላሹ ላይ ነው። ፍላሹን ይንቀሉ፣ በዚያ መቀመጫ ይሰኩት፣ እዚያም ይግቡ።</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>ለሠራተኞች፦ እዚህም ሆነ በፍላሹ ላይ ምንም አልተቀየረም። ምክንያቱ {code} ነው።</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>በዚህ USB ፍላሽ ላይ ያለው ፈተና በዚህ መቀመጫ መቀጠል አይችልም።</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>ይህ ፈተና በ{time} ወደ መቀመጫ {seat} ተዛውሯል።</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>ይህ ፈተና በ{time} ወደ {seat} ተዛውሯል።</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>ምንም ማድረግ አያስፈልግዎትም። ጊዜዎ አልጀመረም።</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>ጥያቄዎቹ በ{time} ይለቀቃሉ።</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>ጥያቄዎቹ ገና አልተለቀቁም።</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>ጊዜዎ አልጀመረም። ከጥቂት ጊዜ በኋላ እንደገና ይሞክሩ፣ ወይም እጅዎን ያንሱ።</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>ጥያቄዎቹ ወደዚህ መቀመጫ ገና አልደረሱም።</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>ጊዜዎ አልጀመረም። እጅዎን ያንሱ፤ መቀመጫው እንደገና ሊያመጣቸው ይችላል።</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>በዚህ መቀመጫ ያሉት ጥያቄዎች ተበላሽተዋል።</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>ጊዜዎ አልጀመረም። እጅዎን ያንሱ፤ ይህ መቀመጫ አዲስ ፕሮግራም ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>ይህ መቀመጫ እነዚህን ጥያቄዎች ማንበብ አይችልም።</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>ዋናውን ሰርቨር አሁን ማግኘት አልተቻለም።</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>ዋናው ሰርቨር አሁን ችግር አለበት።</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>ምንም አልተላከለትም፣ ጊዜዎም አልጀመረም። እጅዎን ያንሱ።</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>ከዋናው ሰርቨር ሌላ ነገር መልሷል።</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>ሰርቨሩ ማንነቱን ማረጋገጥ አልቻለም።</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>የመፈተን መብትዎ አላለቀም። ሌላ መቀመጫ ለማግኘት እጅዎን ያንሱ።</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>በዚህ መቀመጫ አሁን ምንም ፈተና መጀመር አይቻልም።</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>የዚህ መቀመጫ ፕሮግራም ፈተና ለመጀመር በጣም አሮጌ ነው።</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>ከዚህ በፊት የመለሱት ሁሉ ደህና ነው፣ ሰዓትዎም ቆሟል። እጅዎን ያንሱ።</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>የመጨረሻ መልስዎን ማስቀመጥ አልተቻለም፦ ዲስኩ ሞልቷል።</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>ጊዜዎ አልጀመረም። እጅዎን ያንሱ፤ ሠራተኞች በዚህ መቀመጫ ዲስክ ላይ ቦታ ማስለቀቅ አለባቸው።</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>የዚህ መቀመጫ ዲስክ ፈተና ለመጀመር በጣም ሞልቷል።</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>የመጨረሻ መልስዎን ማስቀመጥ አልተቻለም።</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>ምንም አልጠፋም። ሌላው ፕሮግራም ሲያበቃ ይቀጥላል። እንደገና ይሞክሩ፣ ወይም እጅዎን ያንሱ።</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>ሌላ ፕሮግራም የዚህን መቀመጫ ማከማቻ እየተጠቀመ ነው።</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>የተቀመጠው ተጠብቋል። እጅዎን ያንሱ፤ የማዕከል ኃላፊ ወደ ሌላ መቀመጫ ሊያዛውሩዎት ይችላሉ።</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>የዚህ መቀመጫ ማከማቻ ተበላሽቷል።</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>ምንም አልጠፋም። እጅዎን ያንሱ፤ ይህ መቀመጫ አዲሱን ፕሮግራም እንደገና ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>የዚህ መቀመጫ ማከማቻ የአዲስ ፕሮግራም ነው።</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>ጊዜዎ አልጀመረም። እጅዎን ያንሱ፤ የማዕከል ኃላፊ ያዩታል።</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>ይህ መቀመጫ ፈተናው እንደሚጠይቀው አልተቆለፈም።</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>ሠራተኞች፦ በ«kiosk enroll» እና በዋናው ሰርቨር ኮድ ያስመዝግቡት።</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>ይህ መቀመጫ ገና የማንኛውም ማዕከል አይደለም።</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>እባክዎ እጅዎን ያንሱ።</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>የማዕከል ኃላፊ እዚህ መርዳት አለባቸው።</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>ፈተናው በዚህ ዴስክቶፕ ላይ ሊቆለፍ አይችልም።</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>ሠራተኞች፦ የWayland ዴስክቶፕ የትኛውም ፕሮግራም የቁልፍ ሰሌዳን እንዲይዝ አይፈቅድም። ወደ X11 ክፍለ ጊዜ ይግቡ፣ ወይም የKioskን የራሱን ክፍለ ጊዜ ይጠቀሙ፦ «kiosk session wayland»።</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>ፈተናው በመስኮት ውስጥ ሊቆለፍ አይችልም።</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>ሠራተኞች፦ የKiosk የራሱ ክፍለ ጊዜ በመስኮት ውስጥ ተጀምሯል። exam-kiosk-wayland.service እንደሚያደርገው ከማሽኑ ኮንሶል ይጀምሩት።</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>ፈተናው በእንዲህ ዓይነት ማያ ገጽ ላይ ሊቆለፍ አይችልም።</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>ሠራተኞች፦ ይህ ፕሮግራም ለዚህ መቆለፊያ የለውም። ከKiosk የራሱ ክፍለ ጊዜዎች አንዱን ይጠቀሙ።</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>ይህ ቁጥር በማዕከሉ ዝርዝር ውስጥ የለም። መግቢያ ወረቀቱን ይመልከቱ፣ ከዚያ እንደገና ይጻፉ።</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>ብዙ ጊዜ ተሞክሯል። ከ%n ሰከንድ በኋላ እንደገና ይሞክሩ፣ ወይም እጅዎን ያንሱ።</numerusform>
            <numerusform>ብዙ ጊዜ ተሞክሯል። ከ%n ሰከንድ በኋላ እንደገና ይሞክሩ፣ ወይም እጅዎን ያንሱ።</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>ይህ ኮድ የዚህ ቁጥር አይደለም። መግቢያ ወረቀቱን ይመልከቱ፣ ከዚያ ሁለቱንም እንደገና ይጻፉ።</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>ዝጋ</translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>ወደ ስምንቱ ቁልፎች ተመለስ</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>ወደኋላ</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>ወደፊት</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>የተከበበውን ተጫን</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>የተከበበውን ምረጥ</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>በቀጣዩ መስመር ምልክት አድርግ</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>አንድ ምልክት አንሳ</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>ወደ ታች ቀጥል</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>ወደ ላይ ቀጥል</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>ወደ ተከበበው ሂድ</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>ወደ ጥያቄዎቹ ተመለስ</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>ለ2 ሰከንድ ተጭነህ ያዝ፦ አስረክብ</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>በቁልፍ ሰሌዳው ጻፍ</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>ምረጥ</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>ወደ ቀጣዩ ቅርጸት</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>አብራ ወይም አጥፋ</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>አስቀምጥ</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>አንሳ</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>ይህ ቅደም ተከተል ትክክል ነው</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>ወደ ላይ</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>ወደ ታች</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>ቀጣይ ረድፍ</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>ምረጥ፣ መልስ</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>የመጨረሻውን አውጣ</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>እዚህ አስቀምጥ</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>መልሰህ አስቀምጥ</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>አሁን ወደ ጎን</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>ወደ ግራ</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>ወደ ቀኝ</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>አሁን ላይና ታች</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>እዚህ አመልክት</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>በጣም ያነሰ</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>ያነሰ</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>የበለጠ</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>በጣም የበለጠ</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>ቀጣይ አካል</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>የቀደመ አካል</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>ወደ ምንባቡ</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>ወደ ጥያቄው ጽሑፍ</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>ማሳወቂያውን አንሳ</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>አስረክብ፦ ሁለት ጊዜ ይጠይቃል</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>ወደ መልሱ</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>በማያ ገጹ ቁልፎች ጻፍ</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>የመጨረሻውን ፊደል አጥፋ</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>ጨርሻለሁ</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>%n ጥንድ ተሠርቷል</numerusform>
            <numerusform>%n ጥንዶች ተሠርተዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>ቢበዛ %n ጥንድ ይሥሩ።</numerusform>
            <numerusform>ቢበዛ %n ጥንዶች ይሥሩ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>ተጨማሪ %n ጊዜ ሊጫወት ይችላል።</numerusform>
            <numerusform>ተጨማሪ %n ጊዜ ሊጫወት ይችላል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>ቢያንስ ተጨማሪ %n ጊዜ እስከ መጨረሻው ያዳምጡት።</numerusform>
            <numerusform>ቢያንስ ተጨማሪ %n ጊዜ እስከ መጨረሻው ያዳምጡት።</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>ገጽ {page} ከ{pages}</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>ማስያ</translation>
    </message>
    <message>
        <source>Type a formula first</source>
        <translation>መጀመሪያ ቀመር ይጻፉ</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>በዜሮ ማካፈል አይቻልም</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>ይህ ዋጋ የለውም</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>ውጤቱ በጣም ትልቅ ነው</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>ቀመሩ በጣም ረጅም ነው</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>ይህ ቀመር አልተሟላም</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>የመጨረሻውን ምልክት ያጥፉ</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>ቀመሩን ያጥፉ</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>ያስሉ</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>ካሬ ሥር</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>ካሬ</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>በኃይል</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>ፋክቶሪያል</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>አንድ ሲካፈል ለእሱ</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>የመጨረሻው ውጤት</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>የላይና የታች ቁልፎች ያንቀሳቅሱታል፣ ከShift ጋር ብዙ ወይም ጥቂት መስመሮች ያሳያሉ፣ የግራና የቀኝ ጽሑፉን ይቀይራሉ።</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>የመስመር ማንበቢያ፣ መስመር {line} ከ{lines}</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>ያልተቋረጠ መስመር</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>የተቆራረጠ መስመር</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>የነጠብጣብ መስመር</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>ሞገዳማ መስመር</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>ማድመቂያ</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>እዚህ ከዚህ በላይ ማድመቅ አይቻልም።</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>ማጥፊያ</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>ጠፍቷል</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>ቢጫ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>አረንጓዴ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ሮዝ</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>እና {count} ተጨማሪ</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>የደመቀ፦ {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>አጥፋ</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>ሺፍት</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ግራ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ቀኝ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ፊደላት</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>ምልክቶች</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>ተጨማሪ ፊደላትና ምልክቶች</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>የቁልፎቹ ቋንቋ፦ {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>አስገባ</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>የቁልፍ ሰሌዳውን ይዝጉ</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>ማጉያ</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} ጊዜ</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>የቀስት ቁልፎች ያንቀሳቅሱታል</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>ሁሉም መሣሪያዎች</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ማስታወሻ</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>ይሰርዙ</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>የመስመር ማንበቢያ</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>የቁልፍ ሰሌዳ</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>ፊደል አጣጣል</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>በማያ ገጽ ላይ ያለ የቁልፍ ሰሌዳ</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>መጀመሪያ የሚጻፍበትን ሳጥን ይምረጡ።</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>የፊደል አጣጣል ማረሚያ አሁን አይገኝም። መልስዎ አይነካም።</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>ለዚህ ቋንቋ መዝገበ ቃላት እዚህ የለም፦ {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>በዚህ ጥያቄ የተጻፈ ነገር የለም።</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>የሚታይ ቃል የለም</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>ጥቆማ የለም</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>Esc መሣሪያ ይዘጋል።</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>ማድመቂያ፦ Shift እና ቀስቶች ይመርጣሉ፣ ከ1 እስከ 4 ወይም H ያደምቃሉ፣ Delete ያጠፋል፣ Ctrl+Z ይመልሳል።</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>የመስመር ማንበቢያ፦ የላይና የታች ቁልፎች ያንቀሳቅሱታል፣ ከShift ጋር ብዙ ወይም ጥቂት መስመሮች ያሳያሉ።</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>ፊደል አጣጣል፦ F7 ወደ ቀጣዩ ቃል ይሄዳል።</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>ከለጠፉት የሚበቃው መጀመሪያው ብቻ ነው፦ %n ፊደል ቀርቷል።</numerusform>
            <numerusform>ከለጠፉት የሚበቃው መጀመሪያው ብቻ ነው፦ %n ፊደላት ቀርተዋል።</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>እዚህ ለተጨማሪ ጽሑፍ ቦታ የለም።</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>እዚህ ለተጨማሪ ቅርጸት ቦታ የለም።</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>በመቀመጫ {seat} ቀጠለ</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>በ{time} ተጀመረ፤ ቢበዛ በ{end} በራሱ ያበቃል።</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>የርክክቡ ድምር ትክክል ነበር።</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>የርክክቡ ድምር ትክክል አልነበረም፦ ክፍት የቀረ ሰው ነበር።</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>በ{time} ተጀምሮ አብቅቷል</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ማን</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>ከክፍለ ጊዜው መጀመሪያ ሲቆጠር፦ {how}፣ በመቀመጫዎች ቅደም ተከተል፣ የመጨረሻዎቹ በ{last}።</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>ከ{when} ጀምሮ፦ {how}፣ በመቀመጫዎች ቅደም ተከተል፣ የመጨረሻዎቹ በ{last}። እስከዚያ ድረስ መመለስ ይቻላል።</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>ከአሁን ጀምሮ፦ {how}፣ በመቀመጫዎች ቅደም ተከተል፣ የመጨረሻዎቹ በ{last}።</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>ሁሉም አብረው</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>%n መቀመጫ በየ{seconds} ሰከንድ</numerusform>
            <numerusform>%n መቀመጫዎች በየ{seconds} ሰከንድ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>ጥያቄዎቹን በአምስት ቃላት ይክፈቱ</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>ጽሕፈት ቤቱ ፊደል በፊደል እንዲነግርዎ ይጠይቁ።</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>ቁልፉ ያለበትን ፍላሽ ያስገቡና እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>ቃል {number} እንደዚህ ያለ ቃል አይደለም።</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>እነዚህ አምስት ቃላት አይደሉም።</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>አምስቱንም በመካከላቸው ክፍተት እያደረጉ ይጻፉ።</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>ቃል {number} ትክክል አይደለም።</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>እያንዳንዱን ፊደል ከጽሕፈት ቤቱ ጋር ያነጻጽሩ፤ ቃላቱ ለየትኛው ክፍለ ጊዜ እንደሆኑም ያረጋግጡ።</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>እነዚህ ቃላት የፈተና ወረቀቱን አይከፍቱም።</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>በጣም ብዙ የተሳሳቱ ቃላት።</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>የዚህ ማዕከል ቁልፍ የለም።</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>ቃላቱ የተሠሩበት ቁልፍ ይህ አይደለም።</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>በፍላሹ ላይ ያለው ፋይል የማዕከል ቁልፍ አይደለም።</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>መቀመጫውን ለአፍታ ከኔትወርክ ጋር ያገናኙ፤ ወይም ሌላ መቀመጫ ይጠቀሙ።</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>ቃላቱ የሚከፍቱት ነገር ለዚህ መቀመጫ አልተሠራም።</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>ጥያቄዎቹ አስቀድመው ተከፍተዋል፤ ወይም ጽሕፈት ቤቱ ቃላት አልሠራላቸውም።</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>እዚህ ቃላትን የሚጠብቅ ነገር የለም።</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>ደማቅ</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>ያዘመመ</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>የተሰመረበት</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>ከፍ ያለ ጽሑፍ</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>ዝቅ ያለ ጽሑፍ</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>ባለ ነጥብ ዝርዝር</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>ባለ ቁጥር ዝርዝር</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>ቅርጸት</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look}፦ በርቷል</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look}፦ ጠፍቷል</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>መሸፈኛ</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>ጠባብ አድርግ</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>ሰፊ አድርግ</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>አጭር አድርግ</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>ረጅም አድርግ</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>አስታዋሽ፦ {when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>ስለ ጊዜው አስታውሰኝ</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>አስታዋሽ የለም</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>ጠግን…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>አሁን ደህና፦ {names}።</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>አሁንም ደህና ያልሆነ፦ {names}።</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>የትኛውም ቅጂ ሊመልሳቸው ያልቻለ ክስተቶች፦ {count}።</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>ተጠግኗል</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>አልተጠገነም</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>በዚህ ማሽን ላይ ሌላ የኪዮስክ ፕሮግራም እየሠራ ነው፤ ስለዚህ ምንም አልተነካም። ያቁሙት፣ ከዚያ ይጠግኑ።</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>ጥገናው ሊከናወን አልቻለም ({code})።</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>የምዝግብ ማስታወሻው የመጨረሻ መስመሮች</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>ሙሉው እዚህ ነው፦ {path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>የምዝገባ ቁጥር</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ሙሉ ስም</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>መቀመጫ</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>ይህን መቀመጫ አይጠብቁ፦ ሰርቨሩ ካለው ይቀጥሉ</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>ከአሁን ጀምሮ ሙሉ ደቂቃዎች፤ 0 ወዲያውኑ ይጀምራል።</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>ከስንት ደቂቃ በኋላ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>ደቂቃዎች</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>መልእክት</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>አንድ ወይም ሁለት አጭር ዓረፍተ ነገር።</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ምክንያት</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>የተመለከቱት</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>እዚህ የተሳሳተ ነገር አለ</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>የተፈታኙ ልዩ ድጋፍ</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>ማዕከሉ ተጨማሪ ጊዜ ይሰጣል</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>ለምን እንደሆነ</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>አሁን ነጻ መቀመጫ የለም።</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>ነጻ፦ {seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>ለምን እንደሆነ ይግለጹ። ከስምዎ ጋር በመዝገብ ላይ ይቆያል።</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>የሚነበበውን ይጻፉ።</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>በቀረበው ወረቀት ላይ እንዳለው ይጻፉት።</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>ሙሉ ደቂቃዎች ይጻፉ፣ ከ1 እስከ 480።</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>ሙሉ ደቂቃዎች ይጻፉ፣ ከ0 እስከ 480።</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>በዚህ ስም ነጻ መቀመጫ የለም።</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>አሁን በመግቢያ ወረቀታቸው ላይ ይጻፉት፦ የሚታየው ይህን አንድ ጊዜ ነው፣ የትም አይቀመጥም።</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>ይህ የመግቢያ ኮዳቸው ነው።</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>በ{place} ይገኛል። ወደ ሰርቨሩ ይውሰዱት።</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>የታሸገው ፋይል ተጽፎ ተመልሶ ተነቧል።</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>በስምዎ ተመዝግቧል፣ በመላክ ላይ ነው።</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>ሰርቨሩ ሲገኝ በራሱ ይሄዳል። በጣም ከዘገየ አይፈጸምም።</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>በስምዎ ተመዝግቧል። እዚህ ይጠብቃል።</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>ኮዱ በስምዎ ተመዝግቧል።</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>ለመቀመጫው ያንብቡት። አንድ ጊዜ ብቻ፣ ለዚህ ብቻ ይሠራል።</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>ሁለቱም ኮዶች ተመዝግበዋል፣ እያንዳንዱ በባለቤቱ ስም።</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>ሁለቱንም ለመቀመጫው ያንብቡ። አንድ ጊዜ ብቻ፣ ለዚህ ብቻ ይሠራሉ።</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>ለመቀመጫው ያንብቡት። ሁለተኛው ሰው ከማንኛውም ፓነል የራሱን ኮድ ያነባል።</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>ከሰርቨሩ ጋር ግንኙነት የለም፦ እስኪመለስ ድረስ ይህ እዚህ ይጠብቃል።</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>ኮዱን ይስጡና ይመዝግቡ</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>ይህ ፓነል ስለዚህ አልሰማም። በመቀመጫ {seat} ያለው ሁኔታ እንደዚያ ከሆነ ኮዱ እዚያ ያደርገዋል።</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>የተመለከቱትን ምልክት ያድርጉ።</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>መቀመጫው ይህ ፓነል ከሚያውቀው በላይ ሄዶ ሊሆን ይችላል። በኮድ፦</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>አሁን እዚህ የሚደረግ ነገር የለም።</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>ሥልጣንዎ እስከዚህ አይደርስም።</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>የፈተና ፓነል</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>አዳራሽ</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>ክስተቶች</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>ርክክብ</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>ማሽኖች</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>ልምምድ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>የጥያቄ ወረቀቶች</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>ቅድመ ፍተሻ</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>የቦታ ቁልፍ ያነሳዋል፤ ከዚያ ወደሚዛመደው ሄደው የቦታ ቁልፉን ይጫኑ።</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>የሚዛመዱ ሁለቱን ይጫኑ፣ ወይም አንዱን ወደ ሌላው ይጎትቱ።</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>አልተቆለፈም፦ ይህ መስኮት ፕሮግራሙን ለመሞከር ነው።</translation>
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
        <translation>በመብራት ላይ</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>በባትሪ ላይ</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>መንቀሳቀስና ምልክት</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>የቀደመ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ቀጣይ</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>ከቀጠሉ መመለስ የለም</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>ወደዚህ ጥያቄ መመለስ አይችሉም</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>ምልክት አለው</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>ለክለሳ ምልክት ተደርጓል</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>ምልክት ያድርጉ</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>ለክለሳ ምልክት ያድርጉ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ያጥፉ</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>መልሱን ያጥፉ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ይመልሱ</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>የጠፋውን ይመልሱ</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>የቀረው የእረፍት ጊዜ</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>እረፍቱን አሁን ያብቁ</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>እርዳታ ይጠይቁ</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>እረፍቱ ሲያበቃ ጥያቄዎቹ ይመለሳሉ፦ በራሳቸው፣ ወይም እርስዎ ሲያበቁት።</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>እረፍትዎ</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n መልስ፣ በዚህ ኮምፒውተር ላይ ተቀምጧል</numerusform>
            <numerusform>%n መልሶች፣ ሁሉም በዚህ ኮምፒውተር ላይ ተቀምጠዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>ሰዓትዎ ይቀጥላል፦ {time} ቀርቷል</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>ሰዓትዎ በ{time} ላይ ቆሟል</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>እረፍት፦ {time} ቀርቷል</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>ጥያቄዎች</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>ለመቀመጫው በሚያነቡት ኮድ፣ ያለ ኔትወርክ</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>በመቀመጫው Ctrl+F12 ይጫኑና ያንኑ ይምረጡ። የሚያሳየውን ሦስት ቡድኖች ይጻፉ።</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>መቀመጫው የሚያሳየው</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Formula</source>
        <translation>ቀመር</translation>
    </message>
    <message>
        <source>Angles in degrees</source>
        <translation>ማዕዘኖች በዲግሪ</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Examination</source>
        <translation>ፈተና</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Picture {number}</source>
        <translation>ሥዕል {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>የቦታ ቁልፍ ያነሳዋል፤ ከዚያ ወደ ቦታው ሄደው የቦታ ቁልፉን ይጫኑ።</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}፣ ጥቅም ላይ ውሏል</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ተመርጧል</numerusform>
            <numerusform>%n ተመርጠዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>አንድ መልስ ይምረጡ።</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>%n መልስ ይምረጡ።</numerusform>
            <numerusform>%n መልሶች ይምረጡ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>ቢበዛ %n መልስ ይምረጡ።</numerusform>
            <numerusform>ቢበዛ %n መልሶች ይምረጡ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>ቢያንስ %n መልስ ይምረጡ።</numerusform>
            <numerusform>ቢያንስ %n መልሶች ይምረጡ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>ተገቢ የሆኑትን ሁሉ ይምረጡ።</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>አስቀድመው %n መርጠዋል። መጀመሪያ አንዱን ይመልሱ።</numerusform>
            <numerusform>አስቀድመው %n መርጠዋል። መጀመሪያ አንዱን ይመልሱ።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>ተሸፍኗል። ለማየት ይጫኑ።</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>የሚታተመው</translation>
    </message>
    <message>
        <source>This exam</source>
        <translation>ይህ ፈተና</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>ይህ ኮምፒውተር</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>እንደገና ይቆልፉ</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>ክፍለ ጊዜውን ይዝጉ</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>%n ተፈታኝ ክፍት ነው፣ ገና ምክንያት የለውም።</numerusform>
            <numerusform>%n ተፈታኞች ክፍት ናቸው፣ ገና ምክንያት የላቸውም።</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>እስከ {time} ክፍት ነው። ከዚያ በኋላ ወይም ሲያበቃ ሊዘጋ ይችላል።</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>ሥልጣንዎ እስከዚህ አይደርስም።</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>እዚህ ለመጥቀስ በጣም ብዙ ክፍት ናቸው። መጀመሪያ እነሱን ይመልከቱ።</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>ተዘግቷል፣ ከዚያ በኋላ ምንም አልመጣም።</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>አሥር ፊደላትና አሃዞች። ትልቅም ሆነ ትንሽ ፊደል ይሆናል።</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>የሚጨመሩ ደቂቃዎች</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>በኮድ ፈንታ የእኔ የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ምክንያት</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>ፈተናው የሚቀጥልበት መቀመጫ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>ስምዎ</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>የሁለተኛው ሰው ስም</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>ቢያንስ 12 ፊደላት። ለዚህ ውሳኔ ብቻ ይሠራል።</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>የይለፍ ሐረግዎ</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>የሁለተኛ ሰው የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>ከፓነሉ የተሰጠ ኮድ</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>የሁለተኛ ሰው ኮድ</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>ኮዱን ይጠቀሙ</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>ቢበዛ {most}።</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>የይለፍ ሐረጉ እየታየ ነው…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ይወስኑ</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>ኮዱን በማየት ላይ…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>እዚህ የማዕከል ኃላፊ ይወስናሉ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>ሌላ ነገር ይወስኑ</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>የተፈታኙ መልሶች ደህና ናቸው። ምን ይደረግ?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>ምን ይደረግ?</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>በፓነሉ ላይ ይህን መቀመጫና ይህን ውሳኔ ይምረጡ፣ እዚህ የሚታየውንም ይጻፉ።</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>ለራስዎ ምቹ ያድርጉት</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>በፈተናው ውስጥ በማንኛውም ጊዜ መቀየር ይችላሉ።</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>ይህ ይስማማኛል</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>የጽሑፍ መጠን</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>ቀለሞች</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>ጥያቄ ይህን ያህል ትልቅ ነው።</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>ምንም ሰዓት እየሄደ አይደለም። የሚያስፈልግዎትን ጊዜ ይውሰዱ።</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this you?</source>
        <translation>ይህ እርስዎ ነዎት?</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>ፎቶውንና እያንዳንዱን መስመር ይመልከቱ።</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>ከምዝገባዎ የተወሰደ ፎቶ</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>አዎ፣ እኔ ነኝ</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>እኔ አይደለሁም</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ስም</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>የምዝገባ ቁጥር</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>ፈተና</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>ማዕከል</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>ጊዜዎ</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>ዛሬ ክፍት</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>ለእርስዎ</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>እያንዳንዱን መስመር ይመልከቱ።</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>ከ{opens} እስከ {closes}</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>አዎ፣ ፈተናዬን ልቀጥል</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>machines</source>
        <translation>ማሽኖች</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Ask for help</source>
        <translation>እርዳታ ይጠይቁ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ምን ተፈጠረ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>መቼ</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>መልሶችዎ</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>ጊዜዎ</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>እስካሁን የተሸፈነ</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>እባክዎ ጥቂት ይጠብቁ</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>ጥያቄዎቹ ተሸፍነዋል። ሁሉም ሲስተካከል በራሳቸው ይመለሳሉ።</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>እባክዎ እጅዎን ያንሱ</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>የማዕከል ኃላፊ እስኪያዩ ድረስ ጥያቄዎቹ ተሸፍነዋል።</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%n፣ በዚህ ኮምፒውተር ላይ ተቀምጧል</numerusform>
            <numerusform>%n፣ ሁሉም በዚህ ኮምፒውተር ላይ ተቀምጠዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>አንድም መልስ አላጡም።</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>ይቀጥላል፣ {time} ቀርቷል</translation>
    </message>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>አንድም መልስ ወይም ደቂቃ አላጡም።</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>ቆሟል፣ {time} ቀርቷል</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>እዚህ ገና የተወሰነ ነገር የለም።</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>ሰርቨሩ በ{time} ያወቀው።</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ይመልሱ</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Room</source>
        <translation>አዳራሽ</translation>
    </message>
    <message>
        <source>Previous and next: Alt and the arrows</source>
        <translation>የቀደመና ቀጣይ፦ Alt እና ቀስቶች</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>እስካሁን የዛሬው ቀን</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ፋይል</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ማን</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ቀን</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>ተግባራት</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>የጽሑፍ መጠን</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>ቀለሞች</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>ተግባራት</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>መልስዎ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ይመልሱ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>እንደገና ያድርጉ</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>ሲጽፉ እያንዳንዱ ቃል ይቀመጣል</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>ከ{least} እስከ {most}</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>ቢበዛ ከ{most}</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>ቢያንስ ከ{least}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ቃል</numerusform>
            <numerusform>%n ቃላት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>%n ቃል በልጧል</numerusform>
            <numerusform>%n ቃላት በልጠዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>ርዝመቱ በቂ ነው</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>%n ቃል ይቀራል</numerusform>
            <numerusform>%n ቃላት ይቀራሉ</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>ከ{least} እስከ {most} ቃላት ይጻፉ።</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>ቢበዛ {most} ቃላት ይጻፉ።</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>ቢያንስ {least} ቃላት ይጻፉ።</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>ማሳያ</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>እርዳታ ይጠይቁ</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>እዚህ ፎቶ የለም</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>የተፈታኙ ፎቶ</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>በዚህ ፈተና ወይም በዚህ ኮምፒውተር ላይ ችግር ነበር? እዚህ ይጻፉት። መልሶችዎን አይቀይርም።</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ላክ</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>እናመሰግናለን። አስተያየትዎ ተቀምጧል፤ ለፈተናው ሠራተኞች ይደርሳል።</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>አሁን ሊቀመጥ አልቻለም። እንደገና መላክ ይችላሉ።</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}፣ መታየት ያለበት</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>expected</source>
        <translation>የሚጠበቁ</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find</source>
        <translation>ይፈልጉ</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>ስም፣ ቁጥር ወይም መቀመጫ ይፈልጉ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ፍለጋውን ያጥፉ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ሁሉም</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>እርስዎን ይፈልጋል</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>እዚያ ምን እንደሚደረግ ለማየት ማሽን ይምረጡ።</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>እዚያ ሁሉም ደህና ነው።</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>ባዶ ቦታ {number} ከ{total}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Session</source>
        <translation>ክፍለ ጊዜ</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>ገጾች እየተዘጋጁ ነው</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ፋይል</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ያትሙ</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>እንደ PDF ያስቀምጡ</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>እዚህ ተቀምጧል፦ {place}</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>መጻፍ አልተቻለም።</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>ምንም አልተቀመጠም ወይም አልታተመም።</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>ለማተሚያ {printer} ተሰጥቷል።</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>የሚቀበለው ማተሚያ የለም። እንደ PDF ያስቀምጡት።</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>ሠንጠረዡን መጻፍ አልተቻለም።</translation>
    </message>
    <message>
        <source>Language, display, help</source>
        <translation>ቋንቋ፣ ማሳያ፣ እርዳታ</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>ቋንቋ፦ {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>ማሳያ</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>የቁልፍ ሰሌዳ</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>በማያ ገጽ ላይ ያለ የቁልፍ ሰሌዳ</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>እርዳታ ይጠይቁ</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Examination</source>
        <translation>ፈተና</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ይግቡ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>ያረጋግጡ</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>ይዘጋጁ</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>መመሪያዎች</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ይጀምሩ</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>ይምረጡ…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>ባዶ ቦታ {number} ከ{total}</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>መቀመጫዎች</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>ማጣሪያዎቹን ያጥፉ</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>«{find}» የሚመስል መቀመጫ፣ ስም ወይም ቁጥር የለም</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>ከፊሉን ይፈልጉ፣ ወይም ማጣሪያዎቹን ያጥፉ።</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>እርስዎን የሚፈልግ ነገር የለም</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>እያንዳንዱ መቀመጫ ደህና ነው። ይህ ገጽ በየሰከንዱ ያያል።</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>በዚህ ሁኔታ ላይ ማንም የለም</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>በአዝራሮቹ ላይ ያሉት ቁጥሮች የአሁን ናቸው።</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>ገና ተፈታኞች የሉም</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>ከሰርቨሩ በራሳቸው ይመጣሉ።</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>የተደረደረው፦ እርስዎን የሚፈልግ መጀመሪያ</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>የተደረደረው፦ {column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>በዚህ ቁጥር ውስጥ ያሉ</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ፋይል</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>እዚህ ተቀምጧል፦ {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>ዝርዝሩን መጻፍ አልተቻለም።</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>ክፍለ ጊዜ ለማስረከብ ይግቡ</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>በመጀመሪያው ገጽ ላይ ስምዎን ይምረጡ።</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>የትኛው ክፍለ ጊዜ?</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>ከላይ ከማዕከሉ ስም ጎን አንዱን ይምረጡ።</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>ሁሉም የት እንዳሉ እየተደመረ ነው።</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>ከእንግዲህ ማንም አይጀምርም። የጀመረ ሰው እስኪያበቁት ይቀጥላል፦ ክፍል፣ ክፍለ ጊዜ።</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>ይህ ክፍለ ጊዜ ተሰርዟል።</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>እጅዎን ያውርዱ</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>የማዕከል ኃላፊ መልእክቶች</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>ምን ያስፈልግዎታል?</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>የማዕከል ኃላፊ መቀመጫዎንና ጉዳዩን ያያሉ። ፈተናዎ ይቀጥላል።</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>ሰው ወደ እርስዎ እየመጣ ነው።</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>እጅዎ ከ{time} ጀምሮ ተነስቷል።</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>ይመልሱ</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>ሁሉንም ያጥፉ</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>ቃላትን በመዳፊት ይምረጡ። በቁልፎች፦ F6 ወደ ጽሑፉ፣ Shift እና ቀስቶች፣ ከዚያ ከ1 እስከ 4፤ Delete ያጠፋል።</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>ስፍራ {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ተመርጧል</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>አልተመረጠም</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ተመርጧል</numerusform>
            <numerusform>%n ተመርጠዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>ቦታዎቹን በቅደም ተከተላቸው ይጫኑ። ለመመለስ እንደገና ይጫኑት።</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>በሥዕሉ ላይ አንድ ቦታ ይምረጡ።</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>በሥዕሉ ላይ ቢበዛ %n ቦታ ይምረጡ።</numerusform>
            <numerusform>በሥዕሉ ላይ ቢበዛ %n ቦታዎች ይምረጡ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>በሥዕሉ ላይ ቢያንስ %n ቦታ ይምረጡ።</numerusform>
            <numerusform>በሥዕሉ ላይ ቢያንስ %n ቦታዎች ይምረጡ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>በሥዕሉ ላይ ተገቢ የሆኑትን ቦታዎች ሁሉ ይምረጡ።</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>{words} ተመልሷል</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>አስቀድመው %n መርጠዋል። መጀመሪያ አንዱን ይመልሱ።</numerusform>
            <numerusform>አስቀድመው %n መርጠዋል። መጀመሪያ አንዱን ይመልሱ።</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>{words} ተመርጧል</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>የሚሰጡ ደቂቃዎች</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>ምክንያት ወይም ማስታወሻ</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>ተፈታኙ ከጊዜው ጋር ያነበዋል።</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>ለዚህ ጊዜ የለም</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>ክስተት ይጻፉ</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>ማሽን ሊያስተውለው የማይችል ነገር። በሪፖርቱና በቃለ ጉባኤው ውስጥ ይቆያል።</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>ይጻፉት</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>ተመዝግቧል፣ በመላክ ላይ ነው።</translation>
    </message>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>%n ደቂቃ ይስጡ</numerusform>
            <numerusform>%n ደቂቃ ይስጡ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take note, without time</source>
        <translation>ያለ ጊዜ ይመዝግቡ</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name} ወዲያውኑ %n ደቂቃ ያገኛሉ፣ ምክንያቱንም ያነባሉ።</numerusform>
            <numerusform>{name} ወዲያውኑ %n ደቂቃ ያገኛሉ፣ ምክንያቱንም ያነባሉ።</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>በሪፖርቱ ውስጥ ይቆያል። {name} ለዚህ ጊዜ አያገኙም።</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>ሙሉ ደቂቃዎች ይጻፉ፣ እስከ {most}።</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>ምክንያቱን በጥቂት ቃላት ይግለጹ።</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>ክስተት ይጻፉ</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ፋይል</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>ክስተቶችን ለማየት ይግቡ</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>በመጀመሪያው ገጽ ላይ ስምዎን ይምረጡ።</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>%n ክስተት ውሳኔ ይጠብቃል</numerusform>
            <numerusform>%n ክስተቶች ውሳኔ ይጠብቃሉ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>እስካሁን እዚህ ምንም ችግር አልተፈጠረም።</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>እዚህ ተቀምጧል፦ {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>ዝርዝሩን መጻፍ አልተቻለም።</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>ከመጀመርዎ በፊት</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>እስማማለሁ፣ ልጀምር</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>ሰዓቱ የሚጀምረው በመጀመሪያው ጥያቄ ነው፣ እዚህ አይደለም።</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>የታማኝነት ቃል</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>እያንዳንዱን መስመር ያንብቡ፣ ከዚያ ምልክት ያድርጉ።</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>በመግቢያ ወረቀትዎ እንዳለው። ስምዎን መጻፍ ፊርማዎ ነው።</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>ሙሉ ስምዎ</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>ስምዎን ይጻፉ</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>ከታች %n ተጨማሪ መልስ</numerusform>
            <numerusform>ከታች %n ተጨማሪ መልሶች</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>ከታች ተጨማሪ አለ</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>{words} ተነስቷል። አሁን የሚዛመደውን ይምረጡ።</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one} አሁን ከ{other} ጋር ነው</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>{one} እና {other} ተለያይተዋል</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} እና {other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>ሁሉም ጥንዶች ተሠርተዋል። መጀመሪያ አንዱን ይለዩ።</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words} ሊኖረው የሚችለውን ያህል ጥንድ አለው። መጀመሪያ አንዱን ይለዩ።</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>የቁጥር ሰሌዳ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>አጥፋ</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>ቁልፎች</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
</context>
<context>
    <name>LayoutMark</name>
    <message>
        <source>Keyboard layout: {name}. Press to switch.</source>
        <translation>የቁልፍ ሰሌዳ አቀማመጥ፦ {name}። ለመቀየር ይጫኑ።</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>የቁልፍ ሰሌዳ አቀማመጥ፦ {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>ይህን አንብቤያለሁ</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>የማዕከል ኃላፊ መልእክት</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>በ{time} ተልኳል። መልሶችዎ ተቀምጠዋል፤ ይህን ሲያነቡ ጥያቄዎቹ ይመለሳሉ።</translation>
    </message>
</context>
<context>
    <name>LiveNotice</name>
    <message>
        <source>OK</source>
        <translation>እሺ</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>ያንብቡ…</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>ማሽኖች</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ፋይል</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>ሁሉም ማሽኖች ዝግጁ ናቸው?</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>እዚህ ተቀምጧል፦ {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>ዝርዝሩን መጻፍ አልተቻለም።</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>በመጀመሪያው ገጽ ላይ ስምዎን ይምረጡ።</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>የዚህ ማዕከል ማሽን እዚህ ገና አልታወቀም።</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Less</source>
        <translation>ያነሰ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>የበለጠ</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>ሌንሱን ያንቀሳቅሱ</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>የተመለሰ</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>የተመለሰና ምልክት ያለው</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>ያልተመለሰ</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>ምልክት አለው</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>ያልታየ</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>ተመርጧል</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>አልተመረጠም</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>ረድፍ {row} ከ{rows}</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>የቀስት ቁልፎች በረድፎችና በአምዶች መካከል ይንቀሳቀሳሉ። የቦታ ቁልፍ ይመርጣል፣ ይመልሳል።</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>ከ{total} ረድፎች {done} ተመልሰዋል</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>በአጠቃላይ ቢበዛ %n መልስ ይምረጡ።</numerusform>
            <numerusform>በአጠቃላይ ቢበዛ %n መልሶች ይምረጡ።</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>በእያንዳንዱ ረድፍ አንድ መልስ።</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>በእያንዳንዱ ረድፍ ተገቢ የሆኑትን ሁሉ ይምረጡ።</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}። ከ{other} ተወስዷል።</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>ከ{other} ተወስዷል</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>ይህ አምድ ተጨማሪ መልስ አይቀበልም። መጀመሪያ አንዱን ይመልሱ።</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>አስቀድመው %n መርጠዋል። መጀመሪያ አንዱን ይመልሱ።</numerusform>
            <numerusform>አስቀድመው %n መርጠዋል። መጀመሪያ አንዱን ይመልሱ።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>ባዶ የሠንጠረዥ ማዕዘን</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>ከታች ተጨማሪ አለ</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}፣ ተሸፍኗል፤ ለማየት ይጫኑ</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}፣ {words}፣ ተሰርዟል</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>{figure} ለሆኑት ሁሉ ምክንያት</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>ለ{name} ሌላ ምክንያት</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>እርስዎን ይፈልጋል</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>እና %n ተጨማሪ</numerusform>
            <numerusform>እና %n ተጨማሪ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>ለእርስዎ ብቻ። የመልስዎ አካል አይደለም።</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>መረጃዎ እንዴት ጥቅም ላይ እንደሚውል</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>አንብቤ ተቀብያለሁ</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>መጀመሪያ ሠራተኞችን ይጠይቁ</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>ብቻዎን መቀበል የለብዎትም፦ ይጠይቁ፣ የማዕከል ኃላፊ ወደ እርስዎ ይመጣሉ። ጊዜዎ አልጀመረም።</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>ኮማ፣ ነጥብ ወይም ክፍተት መጻፍ ይችላሉ። የራስዎ ቁልፍ ሰሌዳ አሃዞችም ይሆናሉ።</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>ይህን {number} ብለን እናነበዋለን</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>ይህን ገና እንደ ቁጥር ማንበብ አልቻልንም።</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>ይህ ቅደም ተከተል ትክክል ነው</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>መስመሮቹን በቅደም ተከተል ይጎትቱ፣ ወይም በቀስት አዝራሮች ያንቀሳቅሱ።</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>የተመለሰ</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>ገና አልተመለሰም</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>{words} ወደ ስፍራ {place} ከ{total} ተንቀሳቅሷል</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>{words} ተነስቷል። የላይና የታች ቁልፎች ያንቀሳቅሱታል፣ የቦታ ቁልፍ ይለቀዋል፣ Escape መልሶ ያስቀምጠዋል።</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>{words} ተመልሶ ተቀምጧል</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up: {words}</source>
        <translation>ወደ ላይ ያንቀሳቅሱ፦ {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>ወደ ታች ያንቀሳቅሱ፦ {words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>የላይና የታች ቁልፎች ወደ ሌላ መስመር ይሄዳሉ። Ctrl ከላይ ወይም ከታች ጋር ይህን ያንቀሳቅሳል፤ የቦታ ቁልፍ ከዚያ ቀስቶችም እንዲሁ።</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}፣ ስፍራ {place} ከ{total}</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}፣ ገና አልተመለሰም</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}፣ ተነስቷል</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>ቀስ ብሎ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>ፈጥኖ</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>ፍጥነት {percent}%</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take apart: {words}</source>
        <translation>ይለዩ፦ {words}</translation>
    </message>
    <message>
        <source>Space takes this pair apart.</source>
        <translation>የቦታ ቁልፍ ይህን ጥንድ ይለያል።</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}፣ ይውጡ</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>የቀኑ ሁሉ</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>በ{time} ያበቃል</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>አዳራሽ፦ ፈጽሞ ግንኙነት አልነበረም</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>አዳራሽ፦ ቀጥታ፣ ከ{seconds} ሰከንድ በፊት</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>አዳራሽ፦ ከ{age} በፊት</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>የአዳራሽ ሰርቨር</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>ዋናው ሰርቨር</translation>
    </message>
    <message>
        <source>{server}: here</source>
        <translation>{server}፦ አለ</translation>
    </message>
    <message>
        <source>On its own: seats by codes only</source>
        <translation>ለብቻው፦ መቀመጫዎች በኮድ ብቻ</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}፦ ለ{age} ግንኙነት የለም። መቀመጫዎች በኮድ።</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>%n ውሳኔ እዚህ ይጠብቃል።</numerusform>
            <numerusform>%n ውሳኔዎች እዚህ ይጠብቃሉ።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>ኮዶችን ከፍላሽ ይውሰዱ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ያትሙ</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>እንደ PDF ያስቀምጡ</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>ገጾች እየተዘጋጁ ነው</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>ከ{file} %n ኮድ ተወስዷል። የትም አይቀመጥም።</numerusform>
            <numerusform>ከ{file} %n ኮዶች ተወስደዋል። የትም አይቀመጡም።</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>እዚህ ባለ ፍላሽ ላይ የመግቢያ ኮዶች ዝርዝር የለም። ይህ ሲያስገቡ የተጻፈው ፋይል ነው።</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>ምንም አልተቀመጠም ወይም አልታተመም።</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>እዚህ ተቀምጧል፦ {path}</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>ማስቀመጥ አልተቻለም። ቦታ ይፈልጉ፣ ወይም ሌላ ፍላሽ ይሰኩ።</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>ይህ ማሽን ማተሚያ የለውም። እንደ PDF ያስቀምጡና በሌላ ቦታ ያትሙ።</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>ለማተሚያ {printer} ተሰጥቷል።</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>ማተሚያ {printer} አልተቀበለውም። እንደ PDF ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>ለማተም ይግቡ</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>በመጀመሪያው ገጽ ላይ ስምዎን ይምረጡ።</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>እዚህ ክፍለ ጊዜ የለም</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>ከላይ አንዱን ይምረጡ፤ ክፍለ ጊዜዎች ከሰርቨሩ ይመጣሉ።</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>እንደገና ይመልከቱ</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>አይሠራም</translation>
    </message>
    <message>
        <source>works</source>
        <translation>ይሠራል</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>አይሠራም</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>ከታች ተጨማሪ አለ</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>በግራ በኩል ተጨማሪ አለ</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>የጽሑፉ መጨረሻ</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>እርዳታ ይጠይቁ</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>ጥያቄዎቹ በራሳቸው ይመለሳሉ። ምንም ማድረግ አያስፈልግዎትም።</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>የማዕከል ኃላፊ በ{time} ለጊዜው አቁመውታል። ሰዓትዎ በ{left} ላይ ቆሟል።</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>ፈተናዎ ለጊዜው ቆሟል</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n መልስ፣ በዚህ ኮምፒውተር ላይ ተቀምጧል</numerusform>
            <numerusform>%n መልሶች፣ ሁሉም በዚህ ኮምፒውተር ላይ ተቀምጠዋል</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of {name}</source>
        <translation>የ{name} ፎቶ</translation>
    </message>
    <message>
        <source>No photo of {name}</source>
        <translation>የ{name} ፎቶ የለም</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>ከምዝገባዎ ፎቶ ጋር ይነጻጸራል። የፈተናው ሠራተኞች ብቻ ያዩታል።</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>በዚህ መቀመጫ ላይ የእርስዎ ፎቶ</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>ካሜራው እየጀመረ ነው…</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>ፎቶ አንሳ</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>ሌላ አንሳ</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>ይህን ፎቶ ተጠቀም</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>ያለ ፎቶ ቀጥል</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>ይህ ኮምፒውተር ፈተናው ካሜራውን እንዲጠቀም አይፈቅድም።</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>ካሜራው ምስል አይሰጥም።</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>በዚህ መቀመጫ ላይ ካሜራ የለም።</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>ምንም ማድረግ አያስፈልግዎትም። ሠራተኞች ፎቶ እንደሌለ ያያሉ።</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>ካሜራው የሚያየው</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>የተነሳው ፎቶ</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>የቦታ ቁልፍ ያነሳዋል፣ ከዚያ በሌላ ቦታ ላይ የቦታ ቁልፍ ሁለቱን ያገናኛል። የቀስት ቁልፎች ወደ ሌሎች ቦታዎች ይሄዳሉ።</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>የሚዛመዱ ሁለት ቦታዎችን ይጫኑ፤ መስመር ያገናኛቸዋል።</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>ከ{words} ጋር</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>በጥንድ ውስጥ አይደለም</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>ተነስቷል</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>ባዶ</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>ባዶ ይተዉት</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>እያንዳንዱን ወደ ቦታው ይጎትቱ፣ ወይም እሱን ከዚያም ቦታውን ይጫኑ።</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>ከ{total} ቦታዎች {done} ተሞልተዋል</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words} አሁን በ{place} ነው</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place} እንደገና ባዶ ነው</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>ሊውል የሚችለውን ያህል ጥቅም ላይ ውሏል። መጀመሪያ ከአንድ ቦታ ያውጡት።</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>ይህ ቦታ ተጨማሪ አይቀበልም። መጀመሪያ አንድ ነገር ያውጡ።</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>ሊቀመጥ የሚችለው ሁሉ ተቀምጧል። መጀመሪያ አንድ ነገር ያውጡ።</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>{words} ተነስቷል። አሁን ቦታውን ይምረጡ።</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>ከግራ {x}%፣ ከላይ {y}%</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>የቀስት ቁልፎች ማነጣጠሪያውን ያንቀሳቅሳሉ፣ ከShift ጋር በትንንሽ እርምጃ። የቦታ ቁልፍ ያመለክታል፣ Delete ይመልሳል።</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>በሥዕሉ ላይ አንድ ቦታ ያመልክቱ።</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>በሥዕሉ ላይ እስከ %n ቦታ ያመልክቱ።</numerusform>
            <numerusform>በሥዕሉ ላይ እስከ %n ቦታዎች ያመልክቱ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>በሥዕሉ ላይ ቦታዎቹን ያመልክቱ።</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ነጥብ</numerusform>
            <numerusform>%n ነጥቦች</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>ገና አልተመለሰም</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>አስቀድመው %n መርጠዋል። መጀመሪያ አንዱን ይመልሱ።</numerusform>
            <numerusform>አስቀድመው %n መርጠዋል። መጀመሪያ አንዱን ይመልሱ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ተመልሷል</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>ልምምድ። እዚህ ነጥብ፣ ሰዓት ወይም የሚቀመጥ ነገር የለም።</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>ልምምዱን ይዝለሉ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ቀጣይ</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>ከ{total}</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>የልምምድ ጥያቄ {number} ከ{total}</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>ዝግጁ ነኝ</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>ይህ ማሽን ለፈተና ዝግጁ ነው?</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>መቆለፊያው በእውን ይሞከራል፦ ማያ ገጹ ለጥቂት ሰከንዶች ይጨልማል። በዚህ ምንም አይጠፋም።</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>ይህን ማሽን ይፈትሹ</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>ፍተሻው እስከ መጨረሻው አልደረሰም</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>ለፕሮግራሙ ሠሪዎች ማስታወሻ ተጽፏል። በዚህ ማሽን ያሉ ፈተናዎች አልተነኩም።</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>እንደገና ይፈትሹ</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ደህና</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>ገጹን ማስቀመጥ አልተቻለም። ቦታ ይፈልጉ፣ ወይም ሌላ ፍላሽ ይሰኩ።</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>የድጋፍ ጥቅሉን መጻፍ አልተቻለም። ቦታ ይፈልጉ፣ ወይም ሌላ ፍላሽ ይሰኩ።</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>እዚህ ተቀምጧል፦ {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>ሪፖርቱ እዚህ ይቆያል፦ ማከማቻው ሊቀበለው አልቻለም ({code})።</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>እንደ ገጽ ያስቀምጡ</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>የድጋፍ ጥቅል</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>የዚህ ማሽን ምዝግቦች፣ ፍተሻዎችና ቅንብሮች ለIT በአንድ ፋይል፦ ስም የለም፣ መልስ የለም፣ ቁልፍ የለም።</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>ይሰርዙ</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} ከ{total}</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Answered in part</source>
        <translation>በከፊል የተመለሰ</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Information</source>
        <translation>መረጃ</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>ከ{total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>ጥያቄ {number} ከ{total}</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>ለጥያቄ {first} እስከ {last}</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>ለጥያቄ {first}</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>ይህን ምንባብ ያንብቡ</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>ጥያቄዎች {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>ጥያቄዎች</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>ይከልሱና ያስረክቡ</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>ይህን ክፍል ይተዉ…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>እረፍት ይውሰዱ ({count})</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>ከ{total} {answered} ተመልሰዋል</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>ክፍል {number}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>ጥያቄ {number}፣ {state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>ማን መቼ ይጀምራል</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ፋይል</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>ገጾች</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}፣ %n የሚታይ</numerusform>
            <numerusform>{page}፣ %n የሚታዩ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>ጮክ ብሎ ማንበብ</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>አንድ ቁራጭ ወደኋላ</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>አንድ ቁራጭ ወደፊት</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>ይህ ኮምፒውተር ለዚህ ቋንቋ ድምፅ የለውም። ሠራተኞች እንዲያነቡልዎ ይጠይቁ።</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>በዚህ ኮምፒውተር ድምፅ የለም። ሠራተኞች እንዲያነቡልዎ ይጠይቁ።</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>ንባቡን ለጊዜው ያቁሙ</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>ንባቡን ይቀጥሉ</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>F8 ከየትም ቦታ ይህንኑ ያደርጋል።</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>የጥያቄው ቋንቋ</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>የሚያነቡበት ቋንቋ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ሁለቱም</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>ሁለት ቋንቋዎች፣ አንዱ ከሌላው በታች።</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>ተረክቧል</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ይውጡ</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>ደረሰኝዎ</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>ፎቶ ያንሱት፣ ወይም ኮዱን ይጻፉ። በእሱ ማንም ሰው አንድም መልስ እንዳልተቀየረ በኋላ ማረጋገጥ ይችላል።</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>የምዝገባ ቁጥር</translation>
    </message>
    <message>
        <source>By</source>
        <translation>በማን</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>ጊዜው አልቋል። ፈተናዎ ተረክቧል።</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>ፈተናዎ እንዲያበቃ ተደርጓል</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>ፈተናዎ ተጠናቋል፣ {name}። ከ{total} {answered} መልሰዋል።</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>ወይም ይሂዱ፦ ከ{time} በኋላ በራሱ ይሆናል</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ቀጥሎ የሚሆነው</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>በዚህ ኮምፒውተር ላይ ተቀምጧል</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>ታሽጓል</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>በሰርቨሩ ላይ</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>ኔትወርክ በመጠበቅ ላይ</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>በመላክ ላይ</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>በዚህ አዳራሽ አሁን ኔትወርክ የለም።</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>የጎደለ ነገር የለም። የታሸገ የፈተናዎ ቅጂ እዚህ ባለው USB ፍላሽ ላይም አለ።</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>የጎደለ ነገር የለም፦ ፈተናዎ እዚህ ታሽጓል። ለሠራተኞች፦ USB ፍላሹ የታሸገ ቅጂ አይቀበልም።</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>የጎደለ ነገር የለም። ፈተናዎ እዚህ ታሽጓል፣ በራሱ ወደ ሰርቨሩ ይሄዳል።</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>ደረሰኝ {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>ተፈታኙ</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>ሰዓቱ</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>የማዕከል ኃላፊ</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>የክፍለ ጊዜው ማብቂያ</translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message>
        <source>Film</source>
        <translation>ፊልም</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ቅጂ</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10 ሰከንድ ወደኋላ</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>10 ሰከንድ ወደፊት</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>የደረሰበት</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>የጽሑፍ መግለጫ</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>ቃላቱን ያንብቡ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>እንደገና ይሞክሩ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ለጊዜው ያቁሙ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>ያጫውቱ</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>ሊጫወት የሚችለውን ያህል ተጫውቷል።</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>ሊጫወት የሚችለው ለመጨረሻ ጊዜ ይህ ነው።</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>በዚህ ኮምፒውተር ድምፅ የለም። ለሠራተኞች ተነግሯል፤ እስከዚያ ፈተናውን ይቀጥሉ።</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>ይህ እዚህ ሊጫወት አይችልም። ለሠራተኞች ተነግሯል፤ እስከዚያ ፈተናውን ይቀጥሉ።</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>እንደገና ይሞክሩ</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>ወደ መግቢያው ይመለሱ</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>የልምምዱ መቀመጫዎች</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>ይለማመዱ</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>በመጀመሪያው ገጽ ላይ ስምዎን ይምረጡ።</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>በስምዎ ተመዝግቧል። ሰርቨሩ እንደጀመረው መቀመጫዎቹ እዚህ ይታያሉ፤ ክፍለ ጊዜ ሲቃረብ አይጀምርም።</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>እያንዳንዱ መቀመጫ በራሱ የተፈጠረ ፈተና ይወስዳል፦ ይገባል፣ ከሌሎቹ ጋር ይጀምራል፣ መሃል ላይ ይቋረጥና ይመለሳል፣ አንድ ፈተና ወደ ሌላ መቀመጫ ይዛወራል፣ ሁሉም ይረከባል። እውነተኛ ነገር አይነካም።</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>ያለ ማንም ፈተና ሙሉውን ቀን ይሞክሩ</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>ክፍለ ጊዜው ሲከፈት ማዕከላዊ ጽሕፈት ቤቱ ቃላቱን ይናገራል። ኔትወርክ አያስፈልግም።</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>እያንዳንዱ አምስት ፊደል። ትልቅም ሆነ ትንሽ ፊደል ይሆናል።</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>አምስቱ ቃላት</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>የዚህ ማዕከል ቁልፍም ያስፈልጋል፦ ፍላሹን ያስገቡ። ስሙ {key} ነው።</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>ቃላቱን በመሞከር ላይ…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>ጥያቄዎቹን ይክፈቱ</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>ከሁለቱ ቅጂዎቹ እንደገና ይሠራል። የተበላሸው በማኅደሩ ውስጥ ለብቻ ይቀመጣል፣ አይሰረዝም። ይህ ፓነል የከፈተው ለዚህ ተዘግቶ እንደገና ይከፈታል፤ ከዚያ ሁሉም ነገር አንድ ጊዜ በድጋሚ ይመረመራል።</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>መጀመሪያ የመወሰን መብት ያለው ሰው በክፍሉ መግባት አለበት። ከዚያ ወደዚህ ይመለሱ።</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>የዚህ ማሽን ማከማቻ ይጠገን?</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>አሁን ጠግን</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>እርዳታ ይጠይቁ</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>እንኳን ተመለሱ፣ {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>እንኳን ተመለሱ</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>እባክዎ እጅዎን ያንሱና ተቀምጠው ይቆዩ፦ የማዕከል ኃላፊ ፈተናዎን ያስቀጥላሉ።</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>ከ{total} መልሶች {answered} እዚህ አሉ</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>{time} ቀርቷል፣ የነበረዎት ጊዜ</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>በአጠቃላይ ለ{time} ተቋርጧል</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>ምልክት ያላቸው ጥያቄዎች መልስ ካላቸው እንደተመለሱ ይቆጠራሉ።</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>ከማስረከብዎ በፊት ክለሳ</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>እንደገና ማየት የሚገባ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ጥያቄዎች</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}፣ ተዘግቷል</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>ያልተመለሰ</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>ያልታየ</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>ያልተመለሰ፣ ምልክት ያለው</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>የተመለሰ፣ ምልክት ያለው</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>የተመለሰ</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>ወደ {number} ይሂዱ</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Room</source>
        <translation>አዳራሽ</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Sealed</source>
        <translation>ታሽጓል</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>በማስቀመጥ ላይ…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ከመስመር ውጭ</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>ከመስመር ውጭ። በዚህ ኮምፒውተር ላይ ተቀምጧል</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>በሰርቨሩ ላይ ተቀምጧል</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>በዚህ ኮምፒውተር ላይ ተቀምጧል</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>መቀመጫዎች</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>ይህ ሁለተኛ ሰው ይፈልጋል። ማን ነው?</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>ይህን ሊወስን የሚችል ሌላ ተረኛ እዚህ የለም።</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>ራሳቸው ይጽፉታል፣ ቢያንስ 12 ፊደላት። ለዚህ ውሳኔ ብቻ ይቆጠራል።</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>የይለፍ ሐረጋቸው</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>ሁለተኛው ሰው ማን እንደሆነ ይምረጡ።</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>የይለፍ ሐረግ ቢያንስ 12 ፊደላት አሉት።</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>የዚህ ክፍል መመሪያዎች</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>ከታች ይታያሉ</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>ታጥፈዋል፦ ለማንበብ ይጫኑ</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>የቀደመውን ክፍል ያሳዩ</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>ቀጣዩን ክፍል ያሳዩ</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>ከ{total} {answered} ተመልሰዋል</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Room</source>
        <translation>አዳራሽ</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>አሁን ያለበት</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>የተወሰነው</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ፋይል</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>ተግባራት</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>ክፍለ ጊዜ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>የተወሰነ</translation>
    </message>
</context>
<context>
    <name>SessionPlot</name>
    <message>
        <source>This session</source>
        <translation>ይህ ክፍለ ጊዜ</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>እንደ ሠንጠረዥ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>የተመለሰ</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>የጀመረ</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>ያልተላከ</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>ይህ ክፍለ ጊዜ፣ እንደ ሠንጠረዥ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ጊዜ</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>How it will look</source>
        <translation>እንዴት እንደሚታይ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>ገጽ {page} ከ{pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>%n ተጨማሪ ገጽ</numerusform>
            <numerusform>%n ተጨማሪ ገጾች</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at this panel?</source>
        <translation>በዚህ ፓነል ላይ ማን አለ?</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>የሚወስኑት ከስምዎ ጋር በመዝገብ ላይ ይቆያል። ያለ ኔትወርክም ይሠራል።</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>ቢያንስ 12 ፊደላት። የማዕከሉ እንጂ የኮምፒውተሩ አይደለም።</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>አዳራሹን ይክፈቱ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>በመክፈት ላይ…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>እዚህ ገና የሚታወቅ ሠራተኛ የለም። ሰርቨሩ እንደተገኘ ለዚህ ፓነል ይነግረዋል።</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>መጀመሪያ ስምዎን ይምረጡ።</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>የይለፍ ሐረግ ቢያንስ 12 ፊደላት አሉት።</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ይግቡ</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>የምዝገባ ቁጥር</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>የመግቢያ ኮድ</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>ስምንት ፊደላትና አሃዞች። ትልቅም ሆነ ትንሽ ፊደል ይሆናል።</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>ፈተናዎ መቀጠል ይችላል</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>በመግቢያ ወረቀትዎ ላይ ባሉት ሁለት ኮዶች እንደገና ይግቡ።</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>መግቢያ ወረቀት የለዎትም? እጅዎን ያንሱ። መልሶችዎ ደህና ናቸው፣ ሰዓትዎም ቆሟል።</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>በመግቢያ ወረቀትዎ ላይ ያሉትን ሁለት ኮዶች ይጻፉ።</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>መግቢያ ወረቀት የለዎትም? እጅዎን ያንሱ። ምንም አልጠፋም፣ ጊዜዎም አልጀመረም።</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>እርስዎን በመፈለግ ላይ…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>በመግቢያ ወረቀትዎ ላይ ያለውን ቁጥር ይጻፉ።</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>በመግቢያ ወረቀትዎ ላይ ያለውን ኮድ ይጻፉ።</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>የቀስት ቁልፎች ቁጥሩን ይቀይራሉ፣ Page Up እና Page Down በትልልቅ እርምጃ፣ Home እና End ወደ ጫፎቹ ይሄዳሉ።</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>ያነሰ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>የበለጠ</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>በመለኪያው ላይ ቁጥሩን ያስተካክሉ።</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>ገና አልተመለሰም</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>ቀጣይ ቃል</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>እንዳለ ይተዉት</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n የሚታይ ቃል</numerusform>
            <numerusform>%n የሚታዩ ቃላት</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>የቦታ ቁልፍ ይመርጣል፣ ይመልሳል፤ የቀስት ቁልፎች ወደ ሌሎች ቦታዎች ይሄዳሉ።</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>ቦታ {number} ከ{total}፣ ከግራ {x}% እና ከላይ {y}%</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>ደረጃ {number} ከ{total}፣ {word}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Submit…</source>
        <translation>ያስረክቡ…</translation>
    </message>
    <message>
        <source>You are asked once more. After that you cannot come back.</source>
        <translation>አንድ ጊዜ እንደገና ይጠየቃሉ። ከዚያ በኋላ መመለስ አይችሉም።</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>እያንዳንዱ ጥያቄ መልስ አለው።</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>ወደ ጥያቄ {number} ይሂዱ</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>ወደ ጥያቄዎቹ ይመለሱ</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>ከ{time} በኋላ ማስረከብ ይችላሉ።</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>ወደ ጥያቄዎቹ ይመለሱ</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>አዎ፣ ላስረክብ</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>{time} ቀርቶዎታል። ከዚህ በኋላ መመለስ አይችሉም።</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>ፈተናዎን አሁን ያስረክባሉ?</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>ከ{total} ጥያቄዎች {answered} ተመልሰዋል</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>በማስረከብ ላይ…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>ምንባብ ወይም ጥያቄ</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>ምንባብ</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Your answer</source>
        <translation>መልስዎ</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>በ{unit}</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ሰዓት {minutes} ደቂቃ</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} ደቂቃ</translation>
    </message>
    <message>
        <source>In this section: {section}. In the exam: {exam}</source>
        <translation>በዚህ ክፍል፦ {section}። በፈተናው፦ {exam}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}፣ ለጊዜው ቆሟል</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n ሰከንድ ቀርቷል</numerusform>
            <numerusform>%n ሰከንድ ቀርቷል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n ደቂቃ ቀርቷል</numerusform>
            <numerusform>%n ደቂቃ ቀርቷል</numerusform>
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
            <numerusform>%n ሰዓት</numerusform>
            <numerusform>%n ሰዓት</numerusform>
        </translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>ጊዜውን ያሳዩ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ለጊዜው ቆሟል</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ቀርቷል</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>በዚህ ክፍል</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>ፈተና፦ {time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>ጊዜው ተደብቋል</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>ድምፁን ያጫውቱ</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>ይሰማኛል</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>ፈተናና ጊዜ</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>ማሳያ</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>እርዳታ ይጠይቁ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>ምናሌ</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>What it is about</source>
        <translation>ስለ ምን እንደሆነ</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>መቀመጫዎን ይሞክሩ</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>እዚህ ሰዓት አይቆጠርም፣ ምንም አይቀመጥም፣ ነጥብም የለም።</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>የቁልፍ ሰሌዳ</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>ጥቂት ፊደላት ይጻፉ።</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>እዚህ ይጫኑ</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>መዳፊት ወይም የንክኪ ሰሌዳ</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>ጠቋሚውን ወደ አዝራሩ ይውሰዱና ይጫኑት።</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>አዎ፣ ሁሉንም</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>ማያ ገጽ</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>ይህን ማንበብ ይችላሉ፦ 3 8 0 O፣ ሰ ስ፣ ዐ 0፣ ጸ ፀ፣ ቀ ቁ?</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ድምፅ</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>የጆሮ ማዳመጫውን ያድርጉና ድምፁን ያጫውቱ።</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>%n የሚሞከር ነገር ይቀራል</numerusform>
            <numerusform>%n የሚሞከሩ ነገሮች ይቀራሉ</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>ሲቀጥሉ ለዚህ እጅዎ ይነሳል። እዚህ መጠበቅ ወይም መቀጠል ይችላሉ።</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>የማዕከል ኃላፊ ወደ እርስዎ ይመጣሉ።</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>የመቆለፊያው ፍተሻ</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>መቆለፊያው በመሞከር ላይ ነው</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>ይህ ፈተና አይደለም። ፍተሻው እስኪያበቃ የቁልፍ ሰሌዳውና መዳፊቱ የዚህ መስኮት ናቸው።</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>ማያ ገጹ ከ%n ሰከንድ በኋላ ይመለሳል።</numerusform>
            <numerusform>ማያ ገጹ ከ%n ሰከንድ በኋላ ይመለሳል።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>%n መልስ በሰርቨሩ ላይ ነው</numerusform>
            <numerusform>%n መልሶች በሰርቨሩ ላይ ናቸው</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>በዚህ ኮምፒውተር ላይ፣ በራሳቸው በመላክ ላይ፦ {numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>ቀንስ</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>ጨምር</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>የድምፅ መጠን {percent}%</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You need not do anything. The screen changes by itself, and your time begins with the first question.</source>
        <translation>ምንም ማድረግ አያስፈልግዎትም። ማያ ገጹ በራሱ ይቀየራል፣ ጊዜዎም በመጀመሪያው ጥያቄ ይጀምራል።</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>ምንም ማድረግ አያስፈልግዎትም። ፈተናዎ ከነበሩበት፣ በነበረዎት ጊዜ በራሱ ይቀጥላል።</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>መልሶችዎ ሁሉ ተቀምጠዋል፣ ያለዎት ጊዜም ይጠበቃል። እባክዎ ይጠብቁ።</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>የማዕከል ኃላፊ ሲያስጀምሩ</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>በ{time}</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>መቀመጫዎች ተራ በተራ ይጀምራሉ። ይህ ከ{all} ቡድኖች ውስጥ በቡድን {number} ነው።</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>እስኪጀምር የቀረው</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>ተራዎ የሚደርሰው በ</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>ዝግጁ ነዎት። ፈተናዎ ይጀምራል</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>ዝግጁ ነዎት። ሁሉም አብረው ይጀምራሉ፣</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>ጥያቄዎችዎ እየመጡ ነው</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>ጥያቄዎቹ የሚለቀቁበት ሰዓት</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>ጥያቄዎችዎ እየተለቀቁ ነው</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>ፈተናዎ የሚከፈትበት ሰዓት</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>ፈተናዎ ገና አልተከፈተም</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>መልሶችዎ ወደዚህ መቀመጫ እየመጡ ነው</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>ሌላው መቀመጫ መልሶችዎን አሁንም በማስረከብ ላይ ነው</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>ፈተናዎ እየጀመረ ነው</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>ጥያቄዎችዎ እየተከፈቱ ነው</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>የደረሱ ኪሎባይት</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>በመቀመጫዎች ቅደም ተከተል። 0 ሁሉም አብረው እንዲጀምሩ ያደርጋል።</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>በአንድ ጊዜ መቀመጫዎች</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>ከአንድ ቡድን እስከ ቀጣዩ ያሉ ሰከንዶች</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>የመቀመጫዎችን ብዛት ይጻፉ፣ ከ0 እስከ 999።</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>ሙሉ ሰከንዶችን ይጻፉ፣ ከ1 እስከ 3600።</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>የመጨረሻዎቹ ክፍለ ጊዜው ካለቀ በኋላ ይጀምራሉ።</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>በመቀመጫው</translation>
    </message>
</context>
<context>
    <name>WholeNotice</name>
    <message>
        <source>OK</source>
        <translation>እሺ</translation>
    </message>
</context>
<context>
    <name>WholeRoom</name>
    <message>
        <source>Room</source>
        <translation>አዳራሽ</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>የቀስት ቁልፎች ያንቀሳቅሱታል</translation>
    </message>
</context>
<context>
    <name>_Pad</name>
    <message>
        <source>Keys</source>
        <translation>ቁልፎች</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Note</source>
        <translation>ማስታወሻ</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Exam</source>
        <translation>ፈተና</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ሁኔታ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ቁጥር</translation>
    </message>
    <message>
        <source>What the panel has to know</source>
        <translation>ፓነሉ ማወቅ ያለበት</translation>
    </message>
</context>
<context>
    <name>_Slip</name>
    <message>
        <source>Candidate slip</source>
        <translation>የተፈታኝ መግቢያ ወረቀት</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>የምዝገባ ቁጥር</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>የመግቢያ ኮድ</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>ለዚህ ማሳያ መግቢያ ወረቀትዎ</translation>
    </message>
</context>
</TS>
