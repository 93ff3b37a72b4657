<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lock</source>
        <translation>লক</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>স্ক্রিন</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>কীবোর্ড লেআউট</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>ফন্ট</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ঘড়ি</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>সময় অঞ্চল</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>ডিস্কে জায়গা</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>ডিস্কের গতি</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>দ্বিতীয় কপির ডিস্ক</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>মেমরি</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>ক্যামেরা</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>বিদ্যুৎ</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>স্লিপ</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>অধিকার</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>সার্ভারের নেটওয়ার্ক</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>প্রক্সি</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>প্রোগ্রামের সংস্করণ</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>অন্য প্রোগ্রাম</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>আসল মেশিন</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>দূর থেকে কেউ নেই</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ভান্ডার</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>জার্নাল</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>দ্বিতীয় কপি</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>নথিভুক্তি</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>সিঙ্ক</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>পুনরুদ্ধার</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>প্রশ্নপত্র</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>প্রশ্নপত্রের চাবি</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>শেষ যাচাই</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>সার্ভারের সেটিংস</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>প্রতিটি স্ক্রিন ঢাকা</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>পরীক্ষার উইন্ডো জায়গায় থাকে</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>সামনে কিছু আসে না</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>টাইপ করা লেখা পরীক্ষায় যায়</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>কীবোর্ড ধরা আছে</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>মাউস ধরা আছে</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>ক্লিপবোর্ড খালি</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>কৃত্রিম কী চাপা বাদ যায়</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>স্ক্রিন চালু থাকে</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>নিষিদ্ধ প্রোগ্রাম চলে না</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>কেউ স্ক্রিনের ছবি তোলে না</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>সিস্টেম শর্টকাট বন্ধ</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>সিস্টেম মেনু বন্ধ</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>কেউ দূর থেকে কাজ করে না</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>মেশিনটি ভার্চুয়াল নয়</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>লকের আরেকটি সুরক্ষা</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>লকটি {seconds} সেকেন্ড পরখ করা হয়েছে।</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>স্ক্রিন: {count}টি। প্রথমটি {width} × {height} বিন্দু, স্কেল {scale} শতাংশ।</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>কীবোর্ড লেআউট: {layouts}।</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>প্রোগ্রামের প্রতিটি ভাষা লেখা যায়।</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>ঘড়ির সঙ্গে সার্ভারের পার্থক্য {seconds} সেকেন্ড।</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>মেশিনে কেন্দ্রের সময় আছে, {zone}।</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>{free} MB খালি; একটি পরীক্ষায় লাগে {needed}।</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>উত্তর {ms} ms-এ ডিস্কে পৌঁছায়।</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>দ্বিতীয় কপি অন্য ডিস্কে আছে।</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>{total} MB-এর মধ্যে {free} MB খালি।</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>একটি ক্যামেরা আছে: {names}।</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>মেশিন বিদ্যুৎ লাইনে চলছে।</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>মেশিন নিজে থেকে স্লিপে যায় না।</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>প্রোগ্রাম প্রশাসকের অধিকার ছাড়াই চলে।</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>সার্ভার {ms} ms-এ সাড়া দেয় এবং পরিচয় প্রমাণ করে।</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>এখান থেকে সার্ভার পর্যন্ত কোনো প্রক্সি নেই।</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>সংস্করণ {version} যথেষ্ট নতুন।</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>পরীক্ষার সময় নিষিদ্ধ কোনো প্রোগ্রাম চলছে না।</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>এই মেশিন ভার্চুয়াল বলে কোনো লক্ষণ নেই।</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>দূর থেকে কেউ এই মেশিনে যুক্ত নেই।</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>ভান্ডার পড়া যায়; এতে প্রচেষ্টা: {attempts}।</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>প্রতিটি ভুক্তি যেমন নথিভুক্ত হয়েছিল তেমনই আছে।</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>দ্বিতীয় কপিতে সবকিছু আছে।</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>{url}-এ স্টেশন {station}।</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>সার্ভারে সবকিছু আছে।</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>এই মেশিন নষ্ট হলে কর্তৃপক্ষ এর ডিস্ক খুলতে পারবে।</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>এরপর দরকারি প্রশ্নপত্র: {needed}। সবগুলো এখানে অক্ষত আছে।</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>খোলা সেশন: {open}। সেগুলোর চাবি এখানে আছে।</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>সার্ভারের জানানো সেটিংস: {count}।</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>মেশিনটি শেষবার যাচাই হয়েছে {days} দিন আগে।</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>পুরো সময় ধরা ছিল।</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>এই ধরনের লক এটি রাখে না, আর এখানে জানা কোনো সেশন তা চায় না।</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>মেশিনেই যাচাই চালান, যে ব্যবহারকারী পরীক্ষা চালায় সেই হিসেবে।</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>চালান: kiosk doctor --repair।</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>এখান থেকে কোনো স্ক্রিন পাওয়া যায় না, তাই লক পরখ করা হয়নি।</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>একটি সেটিং লক বন্ধ রেখেছে।</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>এই স্টেশনের সেটিংসে lock-কে auto করুন।</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>এবার লক পরখ করা হয়নি।</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>আবার যাচাই করুন, স্ক্রিন এক মুহূর্ত অন্ধকার হতে দিন।</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>স্টেশন লক করা যায়নি ({code})।</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>সমস্যা সমাধানের পাতায় কোডটি খুঁজুন; সেখানে প্রতিকার লেখা আছে।</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>এখানকার লক অন্য প্রোগ্রাম টের পায়, কিন্তু সব ঠেকাতে পারে না।</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>পরীক্ষা চাইলে এমন সেশন ব্যবহার করুন যেখানে Kiosk-ই একমাত্র প্রোগ্রাম।</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>লক এটি রাখতে পারেনি।</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>প্রমাণে যা বাধা হিসেবে লেখা আছে তা বন্ধ করুন, তারপর আবার যাচাই করুন।</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>এখানকার একটি সেশন এটি চায়, আর এই ধরনের লক তা রাখতে পারে না।</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>পরীক্ষা যে ধরনের সেশন চায় সেটি ব্যবহার করুন, অথবা যিনি নিয়ম করেছেন তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>প্রথম স্ক্রিনটি মাত্র {width} × {height} বিন্দু।</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>অন্তত ১০২৪ × ৭০০ বিন্দু রাখুন, অথবা স্কেল কমান।</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>এখানে কীবোর্ড লেআউট পড়া যায় না।</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>পরীক্ষার আগে ডেমোতে একটি লাইন টাইপ করে দেখুন।</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>এই ভাষাগুলোর ফন্ট নেই: {languages}।</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>প্রোগ্রামটি আবার ইনস্টল করুন: এর ফন্ট নষ্ট।</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>নেটওয়ার্ক থেকে ঘড়ি মেলান। কোনো উত্তর বা মিনিট এর ওপর নির্ভর করে না, প্রতিবেদন করে।</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>ঘড়ি ঠিক কি না বলা যাচ্ছে না: সার্ভারের সঙ্গে এখনও যোগাযোগ হয়নি।</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>স্টেশনকে নেটওয়ার্কে যুক্ত করে আবার যাচাই করুন।</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>মেশিনের সময় অঞ্চল কেন্দ্রের নয়, {zone}।</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>কেন্দ্রের সময় অঞ্চল দিন; পরীক্ষায় এমনিতেই কেন্দ্রের সময় দেখায়।</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>কেন্দ্রের সময় অঞ্চল এখানে এখনও জানা নেই।</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>স্টেশনকে একবার তার সার্ভারে যুক্ত করুন।</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>{place}-এ মাত্র {free} MB খালি।</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>কিছু জায়গা খালি করুন: {needed} MB-এর কমে এখানে পরীক্ষা শুরু হয় না।</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>উত্তর ডিস্কে পৌঁছাতে {ms} ms লাগে।</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>ডিস্কে আর যা লেখে তা বন্ধ করুন; ধীর থেকে গেলে কার্ড বা ডিস্ক বদলান।</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>এই স্টেশনের ফোল্ডারে কিছু লেখা যায় না।</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>প্রোগ্রামের ব্যবহারকারীকে সেখানে লেখার অধিকার দিন, আর ডিস্কটি দেখুন।</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>দ্বিতীয় কপি প্রথমটির ডিস্কেই আছে।</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>mirror-কে অন্য ডিস্কের বা লাগানো থাকে এমন স্টিকের ফোল্ডারে দিন।</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>কোনো ক্যামেরা নেই, আর একটি পরীক্ষা আসনে ছবি তোলে।</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>একটি লাগান; না থাকলে পরীক্ষার্থীরা ছবি ছাড়াই এগিয়ে যান।</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>একটি ক্যামেরা আছে যা এই অ্যাকাউন্ট ব্যবহার করতে পারে না: {names}।</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>অ্যাকাউন্টটি video গ্রুপে যোগ করুন এবং সেশন আবার চালু করুন।</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>দ্বিতীয় কপিতে কিছু কম আছে: {state}।</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>দ্বিতীয় কপির ডিস্ক দেখুন; কপিটি নিজেই পূরণ হয়।</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>মাত্র {free} MB মেমরি খালি।</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>অন্য প্রোগ্রাম বন্ধ করুন, অথবা মেশিন আবার চালু করুন।</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>মেশিন ব্যাটারিতে চলছে, {percent} শতাংশ চার্জে।</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>পরীক্ষার আগে বিদ্যুতে লাগান।</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>মেশিন নিজে থেকে স্লিপে যেতে পারে।</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>অলস সময় ও ঢাকনার জন্য স্লিপ বন্ধ করুন; প্রমাণে সেটিংটির নাম আছে।</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>প্রোগ্রাম প্রশাসকের অধিকারে চলছে।</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>পরীক্ষা আলাদা একজন ব্যবহারকারী হিসেবে চালান, যিনি প্রশাসক নন।</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>সার্ভারকে জিজ্ঞাসা করা যায় না ({code})।</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>তার ও নেটওয়ার্ক দেখুন। এটি ছাড়াই পরীক্ষা চলে; প্রশ্নপত্র ও চাবি আগে এখানে থাকতে হবে।</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>সার্ভার {ms} ms পরে তবে সাড়া দেয়।</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>লাইনটি আর কে ব্যবহার করছে দেখুন; ভরা কেন্দ্রে এটি দরকার।</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>এই মেশিন ওয়েবের তথ্য প্রক্সি দিয়ে পাঠায়।</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>Kiosk সরাসরি নিজের সার্ভারে যায়: নেটওয়ার্কে তার অনুমতি দিন।</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>সংস্করণ {version} সার্ভারের চাওয়া {least}-এর চেয়ে পুরোনো।</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>পরীক্ষার আগে নতুন সংস্করণ ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>পরীক্ষার সময় নিষিদ্ধ প্রোগ্রাম চলছে: {programs}।</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>এগুলো বন্ধ করুন এবং চালু হতে দেবেন না।</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>এই মেশিনটি ভার্চুয়াল বলে মনে হচ্ছে।</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>আসল মেশিন ব্যবহার করুন। ইচ্ছা করে এমন হলে একজন প্রশাসক সার্ভারে ব্যতিক্রম দিতে পারেন।</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>দূর থেকে কেউ এই মেশিনে যুক্ত আছেন।</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>পরীক্ষার আগে দূরের সেশন বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>ভান্ডার পড়া যায় না ({code})।</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>এখানে এখনও কোনো স্টেশন নেই।</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>কেন্দ্রীয় সার্ভারের কোড দিয়ে kiosk enroll চালান।</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>জার্নাল নষ্ট।</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>এই মেশিন এখনও স্টেশন নয়।</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>সার্ভার এই স্টেশনকে কোনো পরীক্ষা শুরু করতে দেয় না: {standing}।</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>কেন্দ্রীয় প্রশাসককে জিজ্ঞাসা করুন; এখানে যা নথিভুক্ত হয় তা তবু নেওয়া হয়।</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>পাঠানোর অপেক্ষায় ভুক্তি: {count}।</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>স্টেশনকে নেটওয়ার্কে যুক্ত করুন, অথবা বয়ে নিয়ে যান: kiosk export DIR।</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>এই মেশিন নষ্ট হলে সেটি নিজে ছাড়া কেউ এর ডিস্ক খুলতে পারবে না।</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>স্টেশনকে একবার তার সার্ভারে যুক্ত করুন; পুনরুদ্ধারের চাবি নিজেই জেনে নেবে।</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>সার্ভার এখানে যা ঠিক করে তার সব ব্যবহার করা যায় না।</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>সার্ভারে কেন্দ্রের সেটিংস আবার সংরক্ষণ করুন; এই প্রোগ্রাম পুরোনো হলে হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>এরপর দরকারি কিন্তু এখানে নেই এমন প্রশ্নপত্র: {needed}টির মধ্যে {missing}টি।</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>সার্ভারের সঙ্গে যোগাযোগ থাকতে স্টেশন চালু করুন; নিজেই এনে নেবে।</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>এই ডিস্কের একটি প্রশ্নপত্র সিল করা প্রশ্নপত্রের মতো নয়।</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>প্রমাণে যে ফাইলের নাম আছে তা সরান; স্টেশন আবার এনে নেবে।</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>খোলা সেশনের চাবি এখানে নেই: {open}টির মধ্যে {missing}টি।</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>স্টেশনকে সার্ভারে যুক্ত করুন; চাবি নিজেই এনে নেবে।</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>এই মেশিন আগে কখনও যাচাই হয়নি।</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>পরীক্ষার আগে অন্য একদিন আবার যাচাই করুন।</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>এর আগের যাচাই হয়েছে {days} দিন আগে।</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>পরীক্ষার সপ্তাহে প্রতিটি মেশিন যাচাই করুন।</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>হাজিরা খাতা</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>আসন পরিকল্পনা</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>প্রবেশ স্লিপ</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>ঘটনার প্রতিবেদন</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>সেশনের কার্যবিবরণী</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>উপস্থিতি দিয়েছেন</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>প্রস্তুত</translation>
    </message>
    <message>
        <source>active</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>স্থগিত</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>ঢাকা</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>থেমে গেছে</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>সরানো হচ্ছে</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>মহড়া</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>খবর এসেছে</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>সাইন ইন করেছে</translation>
    </message>
    <message>
        <source>began</source>
        <translation>শুরু করেছে</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>ফিরেছে</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>সরেছে</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>জমা হয়েছে</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>উত্তীর্ণ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ব্যর্থ</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>সার্ভার এই আসনের খবর পায়নি: এটি বন্ধ, এর কিয়স্ক চলছে না, বা কোনো নেটওয়ার্ক পৌঁছাচ্ছে না।</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>এখানে কেউ সাইন ইন করতে পারেনি: পর্দায় অন্য কিছু ছিল।</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>প্রথম প্রশ্ন আসেইনি।</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>প্রথম প্রশ্ন অনেক দেরিতে এসেছে: একসঙ্গে এতগুলির জন্য সার্ভার বা নেটওয়ার্ক ধীর।</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>প্রোগ্রাম শেষ করার পরে এটি ফেরেনি: এখানে কিছুই কিয়স্ক আবার চালু করে না।</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>প্রোগ্রাম শেষ করার পরে এটি অনেক দেরিতে ফিরেছে।</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>এর পরীক্ষা সময়মতো অন্য আসনে চলতে পারেনি।</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>পরীক্ষার উত্তর শেষ পর্যন্ত দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>এর সব কিছু সার্ভারে পৌঁছায়নি।</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>আসনটি নিজেই এমন কিছু পেয়েছে যা ঠিক নেই।</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>প্রথম প্রশ্ন এত পরে</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>অনুপস্থিত</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>হস্তান্তর</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} সে.</translation>
    </message>
    <message>
        <source>{passed} of {all} seats passed.</source>
        <translation>{all}টির মধ্যে {passed}টি আসন উত্তীর্ণ।</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>সময় শেষ হয়েছে</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>কর্মী শেষ করেছেন</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>void</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>আসেননি</translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>প্রশ্ন আবার দেখানো হয়েছে</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>চলার অনুমতি দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>স্থগিত শেষ হয়েছে</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>মুখ নিশ্চিত হয়েছে</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>মুখ নিয়ে সন্দেহ</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>শুরুর অনুমতি দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>বার্তা পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>স্থগিত</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>সময় যোগ হয়েছে</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>কেউ যাচ্ছেন</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>কেউ গিয়েছিলেন</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>অন্য আসন</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>সেশনের শুরু</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>সারি বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>অন্য আসনে সরানো হয়েছে</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>আসেননি</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>তালিকার বাইরের জনকে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>সেশন শেষ করা হয়েছে</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>সেশন বন্ধ হয়েছে</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>মহড়া শুরু হয়েছে</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>স্লট নতুন করে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>সিল করা ফাইল লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>কেন্দ্র</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>সেশন</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ছাপা হয়েছে</translation>
    </message>
    <message>
        <source>By</source>
        <translation>যিনি করেছেন</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>প্রত্যাশিত</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>উপস্থিত</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>অনুপস্থিত</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>এখনও চলছে</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>এই সেশন বাতিল হয়েছে।</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>আসন</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>পরীক্ষার্থী</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>ছেদ</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>দেওয়া সময়</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>কার্যকর হয়নি</translation>
    </message>
    <message>
        <source>free</source>
        <translation>খালি</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} মিনিট</translation>
    </message>
    <message>
        <source>Signature on arrival</source>
        <translation>আসার স্বাক্ষর</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>যাওয়ার স্বাক্ষর</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>কেন্দ্রপ্রধান: নাম, তারিখ, স্বাক্ষর</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>দ্বিতীয় ব্যক্তি: নাম, তারিখ, স্বাক্ষর</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>প্রবেশ কোড</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>প্রবেশ কোড: কেন্দ্র পরিচালকের কাছে চান</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>কী সিদ্ধান্ত হয়েছে</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>সব পরীক্ষার্থী</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>প্যানেলে কোনো সিদ্ধান্ত নেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>প্রত্যেকে দুবার স্বাক্ষর করেন: বসার সময় ও যাওয়ার সময়।</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>আসনে নম্বর ও কোড লিখুন। এই স্লিপ রেখে দিন।</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>আঙুলের ছাপ-কোড</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>কম্পিউটার আবার চালু হয়েছে</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>পরীক্ষার প্রোগ্রাম বন্ধ হয়েছে</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>কম্পিউটার স্লিপে গিয়েছিল</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>কম্পিউটার থেমে ছিল</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>প্রশ্ন ঢাকা ছিল</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>কর্মী স্থগিত করেছেন</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>ডিস্ক ভরা ছিল</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>একটি রেকর্ডিং চালানো যায়নি</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>কর্মী লিখেছেন</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>কারিগরি</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>পরিবেশ</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>কর্মী</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>সিদ্ধান্তের অপেক্ষায়</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>লেখা হয়েছে, সময় ছাড়া</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>সময় দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>পুরো কক্ষ</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>স্থায়িত্ব</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>নষ্ট</translation>
    </message>
    <message>
        <source>About</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>ঘটনা</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>এখন পর্যন্ত এখানে কোনো সমস্যা হয়নি।</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>এই মেশিন প্রস্তুত।</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>এই মেশিন প্রস্তুত; কিছু বিষয় দেখে নেওয়া ভালো।</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>এই মেশিন প্রস্তুত নয়।</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>এটি দেখুন</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ব্যর্থ</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>পরীক্ষার মেশিন যাচাই</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>মেশিন</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>স্টেশন</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>যাচাই করা হয়েছে</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>কী করতে হবে</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>যাচাই করেছেন</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>ব্যতিক্রমে ঠিক আছে: {until} পর্যন্ত {by} বলেছেন, কারণ: {why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>এই মেশিন প্রস্তুত</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>এই মেশিন প্রস্তুত, কিছু বিষয় দেখে নেওয়া ভালো</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>এই মেশিন প্রস্তুত নয়</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%Lnটি বিষয় ঠিক করতেই হবে।</numerusform>
            <numerusform>%Lnটি বিষয় ঠিক করতেই হবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>%Lnটি বিষয় দেখে নেওয়া ভালো।</numerusform>
            <numerusform>%Lnটি বিষয় দেখে নেওয়া ভালো।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>%Lnটি বিষয় ঠিক আছে।</numerusform>
            <numerusform>%Lnটি বিষয় ঠিক আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>সার্ভার কী বলে শোনা হচ্ছে</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>লক পরখ করা হচ্ছে: স্ক্রিন এক মুহূর্ত অন্ধকার হবে</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>ডিস্ক, মেমরি ও বিদ্যুৎ দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>ভান্ডার তার দুটি কপি থেকে আবার তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>সার্ভার কত দ্রুত সাড়া দেয় দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>জার্নাল শুরু থেকে শেষ পর্যন্ত পড়া হচ্ছে</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>{day}, {time} যাচাই হয়েছে, সময় লেগেছে %Ln সেকেন্ড।</numerusform>
            <numerusform>{day}, {time} যাচাই হয়েছে, সময় লেগেছে %Ln সেকেন্ড।</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>আসন {seat}: {name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}, {began} থেকে</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what}, {began}, {lasted} ধরে</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>আপনার অধিকার এতদূর নয়, অথবা আপনি দায়িত্বে নেই।</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>এই সময়ে ঘড়ি থেমে ছিল: কোনো সময় নষ্ট হয়নি।</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>ঘড়ি চলছিল: {minutes} মিনিট নষ্ট হয়েছে, ততটাই প্রস্তাব করা হলো।</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}, এখানে সার্ভারের অপেক্ষায়</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>প্রত্যাশিত সবাই, আসা ও যাওয়ার স্বাক্ষরের জায়গাসহ।</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>কে কোথায় বসবেন: দরজায় টাঙানোর জন্য একটি।</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>প্রতি পরীক্ষার্থীর একটি স্লিপ, কেটে আলাদা করার জন্য।</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>কী ঘটেছে, কী সিদ্ধান্ত হয়েছে, কে নিয়েছেন ও কেন।</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>প্রতিটি আসন: সময়, ছেদ, দেওয়া সময় ও রসিদ, দুজনের স্বাক্ষরের জন্য।</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>প্রশ্ন আবার দেখান</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>এই আসনে আবার চালু করুন</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>স্থগিত অবস্থা শেষ করুন</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>মুখ মিলেছে</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>এই ব্যক্তি নন</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>পরীক্ষা এখানে শুরু হতে দিন</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>বার্তা পাঠান</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>স্থগিত করুন</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>সময় যোগ করুন</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>আমি যাচ্ছি</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>অন্য আসন দিন</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>অন্য আসনে সরান</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>এই পরীক্ষা শেষ করুন</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>স্লট নতুন করে দিন</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>সেশন শুরু হতে দিন</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>সারি বদলান</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>তালিকার বাইরের কাউকে নিন</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>সিল করা ফাইল লিখুন</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>সেশন শেষ করুন</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>সেশন বন্ধ করুন</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>মহড়া শুরু করুন</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>সব স্থগিত শেষ করুন</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>সবাইকে বার্তা</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>সবার স্থগিত</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>সবার সময়</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>“{what}” ফিরিয়ে নেওয়া হবে, যদি এখনও তার কোনো ফল না হয়ে থাকে। দুটোই নথিতে থাকবে।</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>এই আসন</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>{name}-এর আসন হবে আপনি যেটি লিখবেন; আসন {seat} আর নয়।</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>{name}-এর পরীক্ষা চলবে আপনার লেখা আসনে। আসন {seat}-এ আর কিছু লেখা যাবে না।</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>অন্য কোনো কারণ বাকি না থাকলে আসন {seat}-এ {name}-এর প্রশ্ন আবার দেখা যাবে।</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>{name}-এর পরীক্ষা আসন {seat}-এ চলবে, একই প্রশ্ন থেকে, যতটা সময় বাকি ছিল ততটা নিয়ে।</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>{name}-এর পরীক্ষা চলবে। ঘড়ি আবার চলবে।</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>নথিতে থাকবে যে আপনি {name}-এর মুখ মিলিয়ে দেখেছেন এবং তা মিলেছে।</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>কেউ মুখ মিলেছে না বলা পর্যন্ত প্রতিটি প্যানেলে আসন {seat} দেখানো হবে। পরীক্ষা থামবে না।</translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>আসন {seat} {name}-এর পরীক্ষা শুরু করতে পারে, আগে যে আসনই চেয়ে থাকুক। সেখানে যিনি পালার অপেক্ষায় আছেন তিনি তখনই শুরু করেন।</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>{name} আসন {seat}-এ এটি পড়বেন। ঘড়ি চলতে থাকবে।</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>{name}-এর প্রশ্ন লুকানো থাকবে ও ঘড়ি থামবে, যতক্ষণ না আপনি স্থগিত শেষ করেন।</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>{name} এই সময় সঙ্গে সঙ্গে পাবেন, আর কতটা ও কেন তা পড়বেন।</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>আসন {seat} ও প্রতিটি প্যানেলে লেখা থাকবে যে কেউ আসছেন।</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>আসন {seat}-এর তোলা হাত নামবে।</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>{name}-এর আসন হবে {to}; আসন {seat} আর নয়। শুরু না করা পর্যন্ত ফিরিয়ে নেওয়া যায়।</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>প্রতিটি প্যানেলে দেখা যাবে যে {name} আসেননি। সেশন বন্ধ না হওয়া পর্যন্ত স্লট থাকবে: তিনি এখনও শুরু করতে পারেন।</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>{name}-এর পরীক্ষা আসন {to}-এ চলবে, সব উত্তর ও বাকি সময় নিয়ে। আসন {seat}-এ আর কিছু লেখা যাবে না।</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>আসন {seat}-এ {name}-এর পরীক্ষা এ পর্যন্ত দেওয়া উত্তর নিয়ে শেষ হবে। এটি কেউ ফিরিয়ে নিতে পারবেন না।</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>{name} শুরু থেকে আরেকবার পরীক্ষা দিতে পারবেন। আগের উত্তর রাখা থাকবে, আর কোন প্রচেষ্টা গণ্য হবে তা একজন ব্যক্তি ঠিক করবেন। সেশনে অনুমতি না থাকলে কেন্দ্রীয় প্রশাসককে জিজ্ঞাসা করা হবে।</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>যাঁরা অপেক্ষায় আছেন সবাই {when} শুরু করবেন। তার আগে পর্যন্ত ফিরিয়ে নেওয়া যায়।</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>যাঁরা অপেক্ষায় আছেন সবাই এখনই শুরু করবেন।</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>যাঁরা এখনও অপেক্ষা করছেন তাঁরা সবাই তখনই শুরু করেন।</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>তিনি এই সেশনে একটি স্লট ও একটি প্রবেশ কোড পাবেন; কোডটি আপনি তাঁর স্লিপে লিখবেন। শুরু না করা পর্যন্ত ফিরিয়ে নেওয়া যায়।</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>এখানে যা সিদ্ধান্ত হয়েছে অথচ সার্ভারে নেই, তা স্টিকে লেখা হবে, শুধু সার্ভারের জন্য সিল করে।</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>এই সেশনে চলমান প্রতিটি পরীক্ষা এ পর্যন্ত দেওয়া উত্তর নিয়ে শেষ হবে, আর কেউ শুরু করতে পারবেন না। এটি কেউ ফিরিয়ে নিতে পারবেন না।</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>এই হিসাব দিয়ে সেশন হস্তান্তর হয়। যে কখনও আসেনি তার স্লট চলে যায়। পরে যা আসে তা নেওয়া হয় এবং দেরিতে আসা বলে দেখানো হয়।</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>যে আসনে সাইন ইন দেখা যাচ্ছে তার প্রতিটি এক মিনিটের মধ্যে নিজেই শুরু করে এবং কয়েক মিনিট ব্যস্ত থাকে। কোনো সেশন খোলা থাকলে বা আগামী ২০ মিনিটের মধ্যে খুললে সার্ভার মহড়া শুরু করে না।</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>%Lnটি স্থগিত পরীক্ষা চলবে। ঘড়ি আবার চলবে।</numerusform>
            <numerusform>%Lnটি স্থগিত পরীক্ষা চলবে। ঘড়ি আবার চলবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>%Ln জন পরীক্ষার্থী এটি পড়বেন। ঘড়ি চলতে থাকবে।</numerusform>
            <numerusform>%Ln জন পরীক্ষার্থী এটি পড়বেন। ঘড়ি চলতে থাকবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>%Ln জন পরীক্ষার্থীর প্রশ্ন লুকানো থাকবে ও ঘড়ি থামবে, যতক্ষণ না আপনি স্থগিত শেষ করেন।</numerusform>
            <numerusform>%Ln জন পরীক্ষার্থীর প্রশ্ন লুকানো থাকবে ও ঘড়ি থামবে, যতক্ষণ না আপনি স্থগিত শেষ করেন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>%Ln জন পরীক্ষার্থী এই সময় সঙ্গে সঙ্গে পাবেন, আর কতটা ও কেন তা পড়বেন।</numerusform>
            <numerusform>%Ln জন পরীক্ষার্থী এই সময় সঙ্গে সঙ্গে পাবেন, আর কতটা ও কেন তা পড়বেন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>অনেকবার চেষ্টা হয়েছে। %Ln সেকেন্ড পরে আবার চেষ্টা করুন।</numerusform>
            <numerusform>অনেকবার চেষ্টা হয়েছে। %Ln সেকেন্ড পরে আবার চেষ্টা করুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>কে এই সিদ্ধান্ত নিয়েছেন তা সার্ভার প্রমাণ করতে পারেনি। সাইন আউট করে সাইন ইন করুন, তারপর আবার সিদ্ধান্ত নিন।</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>সার্ভারে পৌঁছাতে দেরি হয়ে গেছে, তাই কার্যকর হয়নি।</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>সার্ভারে এখানকার এমন কোনো পরীক্ষার্থী বা পরীক্ষা নেই।</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>সার্ভারে পৌঁছানোর সময় এটি আর প্রযোজ্য ছিল না।</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>সার্ভার এই কাজটি চেনে না। সার্ভার হয়তো এই প্যানেলের চেয়ে পুরোনো।</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>এই সেশনে কেন্দ্র একা এতটা করতে পারে না। কেন্দ্রীয় প্রশাসককে জিজ্ঞাসা করা হয়েছে।</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>কেন্দ্রীয় প্রশাসক অনুমতি দেননি।</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>এই নম্বর এই পরীক্ষার জন্য আগেই নিবন্ধিত। তালিকায় খুঁজে দেখুন।</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>এমন কেউ বাকি আছেন যাঁর নাম বলা হয়নি। সংখ্যাগুলি দেখুন এবং প্রত্যেকের কারণ বলুন।</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>এই সেশনে তালিকার বাইরের আর কাউকে নেওয়া হয় না।</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>এর জন্য দুজন আলাদা ব্যক্তি দরকার।</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>এটি এই ব্যক্তির পাসফ্রেজ নয়। চেষ্টাটি নথিভুক্ত হয়েছে।</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>এই ব্যক্তি এখন এখানে দায়িত্বে নেই।</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>এই ব্যক্তি সম্পর্কে প্যানেল যা জানে তা পড়া যাচ্ছে না। কেন্দ্রের নিজস্ব IT এটি ঠিক করতে পারে।</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>একটি খালি আসন লিখুন, যেখানে পরীক্ষা চলছে সেটি নয়।</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>এখানকার সব সিদ্ধান্ত সার্ভারে আছে: নিয়ে যাওয়ার কিছু নেই।</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>স্টিকে এর জায়গা নেই।</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>এই স্টিকে কিছু লেখা যায় না।</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>লেখা যায়নি। অন্য স্টিক দিয়ে চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>আপনি আর এই কেন্দ্রের কর্মী নন।</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>আসনে তিনটি গুচ্ছ দেখায়, মোট ২২টি অক্ষর ও অঙ্ক। এখানে ততগুলো নেই।</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>পূর্ণ মিনিট লিখুন, অন্তত এক।</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>এখন এটি প্রযোজ্য এমন কেউ নেই।</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>নথিভুক্ত করা যায়নি, তাই কিছুই করা হয়নি।</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>স্লট</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>বাকি সময়</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>এখানে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>অপ্রেরিত</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>প্রচেষ্টা</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>সার্ভারে</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>নিশ্চিত</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>স্টিকে</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>বাধাপ্রাপ্ত</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>খোঁজ নেই</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>বিরোধপূর্ণ</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>সার্ভারের কাছে তাঁদের সব কিছু আছে, শেষ পর্যন্ত।</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>স্টিকে আনা হয়েছে, কিন্তু তার আগের অংশ নেই। সেটিও আনুন।</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>তাঁদের স্লট ছিল, কিন্তু কখনও শুরু করেননি। সেশন বন্ধ হলে স্লট চলে যায়।</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>তাঁদের পরীক্ষা এমন আসনে থেমে আছে যার খবর আসছে। চলতে দিন, বা শেষ করুন।</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>তাঁরা শুরু করেছেন আর শেষ জানা নেই, বা নীরব কোনো আসনে হয়তো শুরু করেছেন। আসনটি সংযুক্ত করুন, বা তার জার্নাল স্টিকে আনুন।</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>এক স্লটের একাধিক বিবরণ: কোনটি গণ্য হবে তা কেন্দ্রীয় প্রশাসক ঠিক করেন।</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>বর্তমান অবস্থা</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>শেষ যোগাযোগ</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>এর শুরু এসে পৌঁছায়নি; কার তা এখনও জানা নেই</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>কখনও শুরু করেননি</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>শুরু হয়েছে, কিছু পৌঁছায়নি</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>{items}টির মধ্যে {answered}টির উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>বন্ধের পরে এসেছে</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>এই প্যানেল যতটা জানে; এটি কখনও সার্ভারের খবর পায়নি।</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>সার্ভার অনুযায়ী, {time} ({age} আগে)</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>সার্ভার ছাড়া: এই প্যানেল {time}-এ ({age} আগে) যা জানত। বিরোধ ও স্টিক শুধু সার্ভার জানে।</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>{names} {time}-এ বন্ধ করেছেন</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>%Lnটি ব্যতিক্রম বলা হয়েছে।</numerusform>
            <numerusform>%Lnটি ব্যতিক্রম বলা হয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>%Ln জন পরীক্ষার্থীর কিছু পরে এসেছে: আর একবার বন্ধ করুন।</numerusform>
            <numerusform>%Ln জন পরীক্ষার্থীর কিছু পরে এসেছে: আর একবার বন্ধ করুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>ব্যাটারি</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>খালি ডিস্ক</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>ঢাকা পড়েছে</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>কখনও খবর নেই</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>প্রস্তুত নয়</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>যাচাই হয়নি</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>দেখা ভালো</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>কী ভুল</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>সার্ভার</translation>
    </message>
    <message>
        <source>Panel {name}</source>
        <translation>প্যানেল {name}</translation>
    </message>
    <message>
        <source>The server has not heard of it since it was enrolled.</source>
        <translation>নথিভুক্তির পর থেকে সার্ভার এর খবর পায়নি।</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>চালু করুন, কিয়স্ক শুরু করুন, নেটওয়ার্কের তার দেখুন।</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>গত ১৪ দিনে কেউ এটি দেখেননি।</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>সেখানে কিয়স্ক শুরু করুন, বা kiosk doctor চালান।</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>এর প্রোগ্রাম সার্ভার যা চায় তার চেয়ে পুরোনো।</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>পুরোনো প্রোগ্রাম</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>নতুন সংস্করণ ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>পরীক্ষা শুরু করতে সার্ভার এটিকে বিশ্বাস করে না।</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>কেন্দ্রীয় প্রশাসককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>{version}-এ হালনাগাদ</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>{version}-এ হালনাগাদ এখানে ব্যর্থ হয়েছে; আগের প্রোগ্রাম চলছে।</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>আপনার আইটি কর্মীদের জানান: kiosk update status কারণ বলে।</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>{version}-এ হালনাগাদ আসছে এবং পরীক্ষা ছাড়া একটি সময়ের অপেক্ষায় আছে।</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>সার্ভারের একটি পুরোনো প্রোগ্রাম</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>সার্ভারের ডিস্কে জায়গা</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>সার্ভার ব্যাকআপ থেকে ফিরিয়ে আনা হয়েছে</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>প্রচেষ্টা সম্পর্কে যা দেখানো হয়</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>যেসব ঘটনা সার্ভার পড়তে পারে না</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>প্রবেশ কোড</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>সার্ভারের ব্যাকআপ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln দিন আগে</numerusform>
            <numerusform>%Ln দিন আগে</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>সার্ভার ছাড়া: {time}-এ ({age} আগে) প্রতিটি আসনের রায়। বিস্তারিত সার্ভারের সঙ্গে আসে।</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>কে, কারণ, কী হল</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}: {minutes} মিনিট</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}: আসন {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} ও {second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>পরে ফিরিয়ে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>এখানে সার্ভারের অপেক্ষায় আছে।</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>{minutes} মিনিট পরীক্ষায় পৌঁছেছে</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>সাইন ইন করেছেন</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>শুরু করতে প্রস্তুত</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>সাইন ইন প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>সাইন ইন ছেড়ে গেছেন</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>হাত তুলেছেন</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>হাত নামিয়েছেন</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>একটি বার্তা এসেছে</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>বার্তাটি পড়া হয়েছে</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>একটি অংশ খুলেছে</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>একটি অংশ বন্ধ হয়েছে</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>বিরতি শুরু হয়েছে</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>বিরতি শেষ হয়েছে</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>পরীক্ষা শুরু হয়েছে</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>পরীক্ষা আবার চলেছে</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>আবার সাইন ইন করেছেন</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>পরীক্ষা থেমে গেছে</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>পরীক্ষা স্থগিত হয়েছে</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>স্থগিত শেষ হয়েছে</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>প্রশ্ন ঢাকা হয়েছে</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>প্রশ্ন আবার দেখানো হয়েছে</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>স্থগিত থাকতে লক কিছু হারিয়েছে</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>এর মধ্যে স্লট নতুন করে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>বিশেষ সুবিধা বদলেছে</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>পরীক্ষা এই আসন থেকে গেছে</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>পরীক্ষা এই আসনে এসেছে</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>জমা হয়েছে</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>সময় শেষ হয়েছে</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>কর্মী পরীক্ষা শেষ করেছেন</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>সেশনের সঙ্গে পরীক্ষা শেষ হয়েছে</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>কম্পিউটারের ঘড়ি বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>ব্যাটারির চার্জ কমেছে</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>বিদ্যুৎ এসেছে বা গেছে</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>ডিস্ক প্রায় ভরে গেছে</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>আসনে একটি কোড ব্যবহার হয়েছে</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>আসনে একটি কোড প্রত্যাখ্যাত হয়েছে</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>প্রশ্ন পাঁচটি শব্দ দিয়ে খোলা হয়েছে</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>কর্মী আসনে কিছু করেছেন</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>লকের একটি ব্যতিক্রম গণ্য হয়েছে</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>{time} কেউ কাজ করতে পারেননি</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>আসন {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>এখনও আসন নেই</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>লক খুলুন</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>আবার চালু করুন</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>সারা দিন</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>রাখা হয়েছে: {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>তালিকা লেখা গেল না।</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>খোলে</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>বন্ধ হয়</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>কেউ বললে</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>আসনগুলো শুরু করে</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>শুরু হয়</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>দল</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>এখনও আসেননি</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>%Ln জন পরীক্ষার্থী শুরু করেননি।</numerusform>
            <numerusform>%Ln জন পরীক্ষার্থী শুরু করেননি।</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>কেউ শুরু করতে দিলে এটি শুরু হয়।</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>পরবর্তী: %Ln জন পরীক্ষার্থী {next}-এ। শেষেরা {last}-এ।</numerusform>
            <numerusform>পরবর্তী: %Ln জন পরীক্ষার্থী {next}-এ। শেষেরা {last}-এ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>পরীক্ষার্থী</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>সাইন ইন নথিভুক্ত করা যায়নি, তাই কিছু খোলা হয়নি।</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>স্লট নেই</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>উপলব্ধ</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>পরীক্ষা চলছে</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>ব্যবহৃত</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>ব্যাটারি {percent}%</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>দেখা যায়নি</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>ঢাকা</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>থেমে গেছে</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>যোগাযোগের বাইরে</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>ডিস্ক ভরা</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>বিশ্বস্ত নয়</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>সাহায্য চান</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>এক মুহূর্ত ঢাকা</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>নীরব</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>অন্য প্রশ্নপত্র</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ঘ {minutes} মি</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} আগে</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}, বিদ্যুৎ খোলা</translation>
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
        <translation>এখানে কারও আসার কথা নেই</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>এখানে শেষ উত্তর</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>সার্ভারে শেষ উত্তর</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>পাঠানোর অপেক্ষায়</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>সুরক্ষা</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{all}টির মধ্যে {held}টি ধরা আছে</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>এ পর্যন্ত ঢাকা পড়েছে</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>সংস্করণ, আঙুলের ছাপ-কোড</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>মেলানো হয়নি</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>মিলেছে</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>এই ব্যক্তি নন</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>নিবন্ধন নম্বর</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>মুখ</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>অনুমোদিত</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>এ পর্যন্ত ছেদ</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>কিছু একটা এই কম্পিউটারের লকে বিঘ্ন ঘটিয়েছে।</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>পরীক্ষা চলার আগে এই কম্পিউটার দেখুন।</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>এই কম্পিউটারে দ্বিতীয় একটি স্ক্রিন লাগানো হয়েছে।</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>এই কম্পিউটার থেকে একটি স্ক্রিন খোলা হয়েছে।</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>অন্য প্রোগ্রাম পরীক্ষাটি এক মুহূর্ত ঢেকে দিয়েছিল।</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>অন্য প্রোগ্রাম পরীক্ষাটি স্ক্রিনে সরিয়েছে।</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>অন্য প্রোগ্রাম পরীক্ষার একটি উইন্ডো বন্ধ করেছে।</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>অন্য একটি উইন্ডো পরীক্ষার সামনে এসেছে।</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>অন্য প্রোগ্রাম পরীক্ষা বন্ধ করতে বলেছে।</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>অন্য প্রোগ্রাম একটি উইন্ডো খুলেছে।</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>অন্য প্রোগ্রাম পরীক্ষার উইন্ডো ছোট করেছে।</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>স্ক্রিন পরীক্ষা দেখানো বন্ধ করেছে।</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>টাইপ করা লেখা অন্য প্রোগ্রামে চলে গেছে।</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>অন্য প্রোগ্রাম কীবোর্ড ধরে রেখেছে।</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>অন্য প্রোগ্রাম মাউস ধরে রেখেছে।</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>অন্য প্রোগ্রাম ক্লিপবোর্ডে কিছু রেখেছে।</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>অন্য প্রোগ্রাম টাইপ বা ক্লিকের ভান করেছে।</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>অন্য প্রোগ্রাম পরীক্ষার মধ্যে কিছু ফেলতে চেয়েছে।</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>কী চাপা বা ক্লিক কোনো প্রোগ্রাম থেকে এসেছে, এই কীবোর্ড বা মাউস থেকে নয়।</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>কীবোর্ড, মাউস বা অন্য যন্ত্র লাগানো হয়েছে।</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>পরীক্ষার সময় বন্ধ থাকে এমন একটি শর্টকাট চালু করা হয়েছে।</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>কী চেপে সিস্টেমের নিজস্ব মেনু খোলা যেত।</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>এই কম্পিউটার আর প্রতিটি কী নিয়ে পরীক্ষাকে জিজ্ঞাসা করে না।</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>এই কম্পিউটারের স্ক্রিন সেভার চালু করা হয়েছে।</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>পরীক্ষার সময় নিষিদ্ধ একটি প্রোগ্রাম বন্ধ করা হয়েছে।</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>পরীক্ষার সময় নিষিদ্ধ একটি প্রোগ্রাম চলছে।</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>অন্য প্রোগ্রাম স্ক্রিনের ছবি তুলতে পারত।</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>কেউ অন্য জায়গা থেকে এই কম্পিউটারে যুক্ত আছেন।</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>এই কম্পিউটার অন্য একটির ভেতরে চলছে।</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>এই কম্পিউটারে অন্য কেউ লগ ইন করেছিলেন।</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>অন্য প্রোগ্রাম পরীক্ষার স্ক্রিনে যুক্ত আছে।</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>অল্প সময়ে পরীক্ষায় কয়েকবার বিঘ্ন ঘটেছে।</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>কেন্দ্র পরিচালক এই কম্পিউটার মেরামত করছেন।</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>এই কম্পিউটার এখনও পুরোপুরি লক হয়নি।</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>কম্পিউটারের পেছনে দেখুন: নিজের স্ক্রিন ছাড়া বাকি সব স্ক্রিন খুলে দিন।</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>স্ক্রিনের তার দেখুন এবং শক্ত করে লাগান।</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>এই কম্পিউটারে অন্য কিছু চলছে। পরীক্ষা চলার আগে সেটি কী তা খুঁজে বের করুন।</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>উইন্ডো ম্যানেজার বা অন্য প্রোগ্রাম উইন্ডো সরিয়েছে। একবার হলে দৈবাৎ; আবার হলে নয়।</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>আবার হলে এখান থেকে প্রোগ্রাম আবার চালু করুন।</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>কোন প্রোগ্রাম এখানে উইন্ডো দেখাচ্ছে দেখুন: পরীক্ষার দিনে আপডেট ও বার্তা বন্ধ রাখতে হয়।</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>এটি আটকানো হয়েছে। প্রায়ই এটি ডেস্কটপের কোনো কী; পরীক্ষার্থী হয়তো ইচ্ছা করে চাপেননি।</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>প্রোগ্রামটি বন্ধ করুন। পরীক্ষার দিনে এটি বন্ধ রাখতে হয়।</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>ডেস্কটপের শর্টকাট বা অন্য প্রোগ্রাম এটি করেছে। একবার হলে দৈবাৎ; আবার হলে নয়।</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>স্ক্রিন অন্য সেশনে চলে গেছে কি না দেখুন; গেলে ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>কী চাপা হয়তো অন্য প্রোগ্রামে গেছে। পরীক্ষার পাশে কী চলছে দেখুন।</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>খোলা মেনু বা অন্য প্রোগ্রাম কীবোর্ড ধরে রেখেছে। সেটি বন্ধ করুন, অথবা প্রোগ্রাম আবার চালু করুন।</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>খোলা মেনু বা অন্য প্রোগ্রাম মাউস ধরে রেখেছে। সেটি বন্ধ করুন, অথবা প্রোগ্রাম আবার চালু করুন।</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>এর কিছুই পরীক্ষায় পেস্ট করা যাবে না। কোন প্রোগ্রাম এটি করছে দেখুন।</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>আটকানো হয়েছে: এর কিছুই পরীক্ষায় পৌঁছায়নি। যে প্রোগ্রাম এটি করছে তা খুঁজে বের করুন।</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>আটকানো হয়েছে: এর কিছুই পরীক্ষায় পৌঁছায়নি।</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>বাইরে থেকে কেউ বা কিছু টাইপ করছে। দূরনিয়ন্ত্রণ আছে কি না দেখুন, পরীক্ষার্থীর সঙ্গে কথা বলুন।</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>কী লাগানো হয়েছে দেখুন। নতুন কীবোর্ড আপনি এনে থাকলে ঠিক আছে।</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>স্টিকি কী বা বিবর্ধক চালু করা হয়েছে। যাঁর দরকার, তিনি তা বিশেষ সুবিধা হিসেবে পান।</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>স্টেশনের সেটআপ সম্পূর্ণ নয়। পরীক্ষার পরে এই কম্পিউটার যাচাই করুন।</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>সিস্টেম এক মুহূর্ত খুব ধীর ছিল। এমন থাকলে এখান থেকে প্রোগ্রাম আবার চালু করুন।</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>সিস্টেমের সেটিংসে স্ক্রিন সেভার বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>এই সেশনের নিয়মে এর নাম আছে। কে চালু করেছেন দেখুন।</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>প্রোগ্রামটি বন্ধ করুন, তারপর পরীক্ষা চলতে দিন।</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>স্ক্রিন শেয়ার বা রেকর্ড হচ্ছে কি না দেখুন, হলে বন্ধ করুন।</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>দূরের সংযোগ বন্ধ করুন, এবং সেটি কার ছিল খুঁজে বের করুন।</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>এর বাইরে কী আছে তা এখান থেকে দেখা যায় না। পরীক্ষা আসল কম্পিউটারে হতে হবে।</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>কে ছিলেন খুঁজে বের করুন। পরীক্ষার দিনে ব্যবহারকারী বদল বন্ধ রাখতে হয়।</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>এটি দেখতে ও টাইপ করতে পারত। এই কম্পিউটার আবার চালু করুন; ফিরে এলে ব্যবহার বন্ধ রাখুন।</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>প্রতিবার নিজেই ঠিক হয়েছে, কিন্তু দৈবাৎ হওয়ার পক্ষে তা বেশি। বারবার কী আসছে দেখুন।</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>লক খোলা আছে। আবার লক না হওয়া পর্যন্ত কোনো প্রশ্ন দেখানো হবে না।</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>এমন থাকলে এখানে আর যা চলছে বন্ধ করুন, অথবা প্রোগ্রাম আবার চালু করুন।</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>আসন: {seats}</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>পরীক্ষা এই আসনে শুরু হতে দিন</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>পরীক্ষা চলতে দিন</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>পরীক্ষা স্থগিত করুন</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>দেওয়া উত্তর নিয়ে পরীক্ষা শেষ করুন</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>পরীক্ষা অন্য আসনে সরান</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>এই পরীক্ষা দেওয়ার অধিকার নতুন করে দিন</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>প্রোগ্রাম আবার চালু করুন</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>এই কম্পিউটার আবার চালু করুন</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>এই কম্পিউটার বন্ধ করুন</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>পরীক্ষার প্রোগ্রাম থেকে বেরোন</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>মেরামতের জন্য লক খুলুন</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>কোডে দশটি অক্ষর ও অঙ্ক থাকে।</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>প্যানেলে যেমন দেখায় তেমনই লিখুন।</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>অনেকবার ভুল কোড দেওয়া হয়েছে।</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>পরের কোড %Ln সেকেন্ড পরে গণ্য হবে।</numerusform>
            <numerusform>পরের কোড %Ln সেকেন্ড পরে গণ্য হবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>এটি নতুন নম্বর।</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>আগেরটি ব্যবহার হয়ে গেছে। প্যানেল থেকে এটির কোড নিন।</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>প্যানেলে আসন, সিদ্ধান্ত ও তিনটি গুচ্ছ মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>এখানে যা দেখানো হচ্ছে, এটি তার কোড নয়।</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>দুটি কোডই একই ব্যক্তির।</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>দ্বিতীয় একজনের সম্মতি লাগবে।</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>এই ব্যক্তি এ সিদ্ধান্ত নিতে পারেন না।</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>যাঁর অধিকার আছে তাঁকে কোড দিতে হবে।</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>সিদ্ধান্ত নেওয়ার আর কিছু নেই।</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>ফিরে গিয়ে স্ক্রিনটি আবার দেখুন।</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>ঠিক এই নামের কেউ এখানকার কর্মীদের মধ্যে নেই।</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>এটি কেন্দ্রের প্রতিটি স্টেশনে এই ব্যক্তির নামে গণ্য হয়।</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>তাঁরটি {time} পরে আবার গণ্য হবে। প্যানেলের কোড এখনই গণ্য হবে।</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>অনেক ভুল পাসফ্রেজ এই ব্যক্তির বলে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>এঁদের একজন: {names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>এই কেন্দ্রে এমন কোনো আসন নেই।</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>সেখানকার স্ক্রিনে যেমন আছে, নামটি তেমনই লিখুন।</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>এখানে কোড দিয়ে সর্বোচ্চ {most} মিনিট যোগ করা যায়।</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>এই সেশনের নীতিতে এর বেশি অনুমতি নেই। কেন্দ্রীয় প্রশাসক তা করতে পারেন।</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>এখানে আর কোনো স্লট নতুন করে দেওয়া যাবে না।</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>ক্রিম</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>নীল</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>উচ্চ কনট্রাস্ট</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>বিরতি নিন</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>এরপর: {section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>পরের অংশ</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>{section} একেবারে ছেড়ে যাবেন?</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>এই অংশ একেবারে ছেড়ে যাবেন?</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>এখানে আর ফেরা যাবে না। আপনার উত্তর সংরক্ষিত আছে এবং গণ্য হবে।</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>প্রশ্ন {number}-এর উত্তর দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>এগিয়ে গেলে এই প্রশ্নে আর ফেরা যাবে না।</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>{time} বিরতি নেবেন?</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>{total}টির মধ্যে {number} নম্বর বিরতি।</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>এই সময়ে প্রশ্ন ঢাকা থাকবে, আর আপনার ঘড়ি থেমে থাকবে।</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>এই সময়ে প্রশ্ন ঢাকা থাকবে। পরীক্ষার ঘড়ি চলতে থাকবে।</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>“{section}” অংশের সময় শেষ। আপনার শেষ লেখাটুকু রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>এই অংশের সময় শেষ। আপনার শেষ লেখাটুকু রাখা হয়েছে।</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%Lnটি প্রশ্ন</numerusform>
            <numerusform>%Lnটি প্রশ্ন</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>এর জন্য {time}, প্রথম প্রশ্ন থেকে</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>ছেড়ে গেলে বা সময় শেষ হলে অংশটি বন্ধ হয়; তবু পড়া যায়।</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>ছেড়ে গেলে বা সময় শেষ হলে অংশটি একেবারে বন্ধ হয়।</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{total}টির মধ্যে {answered}টি প্রশ্নের উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>%Lnটি প্রশ্নের উত্তর নেই</numerusform>
            <numerusform>%Lnটি প্রশ্নের উত্তর নেই</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>%Lnটি প্রশ্ন চিহ্নিত</numerusform>
            <numerusform>%Lnটি প্রশ্ন চিহ্নিত</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>এই অংশে বাকি সময়: {time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>আপনি এখনও পড়তে পারেন, কিন্তু কিছু বদলাতে পারবেন না।</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>প্রশ্নে ফিরুন</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>এই অংশ শুরু করুন</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>অংশে ফিরুন</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>অংশ ছেড়ে যান</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>উত্তর ছাড়াই এগিয়ে যান</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>বিরতি শুরু করুন</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>কিছু কাজ করছে না</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>আমার একটি প্রশ্ন আছে</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>আমার বিরতি বা শৌচাগার দরকার</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>সাহায্য চান</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>কেউ আসছেন</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>হাত তোলা</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>আর %Lnটি লাইনে টিক দেওয়া বাকি</numerusform>
            <numerusform>আর %Lnটি লাইনে টিক দেওয়া বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>এই স্ক্রিনে যাঁর নাম আছে, আমিই সেই ব্যক্তি।</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>আমি একা কাজ করছি: ফোন নেই, নোট নেই, কারও সাহায্য নেই।</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>পরীক্ষার পরে প্রশ্নগুলো আমি কাউকে জানাব না।</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>আমি জানি, এই স্টেশনে যা ঘটে তা নথিভুক্ত হয়: কী চাপা, উইন্ডো আর সময়। ক্যামেরা নেই, শব্দ নেই।</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>%Lnটি অংশে</numerusform>
            <numerusform>%Lnটি অংশে</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>ইচ্ছেমতো সামনে-পেছনে যেতে পারেন</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>একটির পর একটি, পেছনে ফেরা যায় না</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>শেষ {time} শুরু হলে জানানো হয়</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}; {moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>প্রতিটি উত্তর রাখা হয়</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>দেওয়ার সঙ্গে সঙ্গেই, বিদ্যুৎ চলে গেলেও</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>চিহ্ন দিলেও উত্তর গণ্য হয়</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>চিহ্ন শুধু আপনার জন্য; এতে নম্বর বদলায় না</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>আপনার পরীক্ষায় এই সুবিধাগুলো আছে</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}: {time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>অংশ {number}</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>অংশ শেষ হলে তা বন্ধ হয়ে যায়</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>বন্ধ অংশে আর ফেরা যায় না</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%Lnটি বিরতি</numerusform>
            <numerusform>%Lnটি বিরতি</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>প্রশ্নের তালিকার নিচে</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>সব জায়গায়</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>পরের নিয়ন্ত্রণে; Shift দিয়ে আগেরটিতে</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>ভরাট বোতাম, অথবা যেটিতে ফোকাস আছে</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>স্পেস</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>চাপে, টিক দেয়, বাছে ও ফিরিয়ে নেয়</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>যা খোলা তা বন্ধ করে, কিছু মোছে না</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>এই পৃষ্ঠা</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>প্রশ্নে থাকলে</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>স্ক্রিনের পরের ভাগে: অনুচ্ছেদ, প্রশ্ন, তালিকা, বোতাম</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>অনুমতি থাকলে প্রশ্ন পড়ে শোনায়; থামায় ও চালায়</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>একাধিক ভাষা থাকলে প্রশ্নটি পরের ভাষায়</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>যেখানেই থাকুন, উত্তরে</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>ওই উত্তর বাছে; আবার চাপলে ফিরিয়ে নেয়</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>বিন্যাসসহ রচনায়: মোটা, বাঁকা, নিচে দাগ</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>তির-কী</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>না বেছে অন্য উত্তরে; ছক ও তালিকাতেও</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>যে লাইন ক্রমে বসাতে হবে তা সরায়</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>প্রশ্ন বা অনুচ্ছেদ ওপর-নিচ করে</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>পরের ও আগের প্রশ্ন</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>প্রশ্নে চিহ্ন দেয়</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>পুরো উত্তর ফিরিয়ে নেয়</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>সরঞ্জাম খোলে ও বন্ধ করে, ওপর থেকে</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>সংখ্যা, তারপর Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>প্রশ্নের তালিকায়: ওই প্রশ্নে</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>সরঞ্জাম</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>শোনার জন্য</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>বাকি সময়; লুকায় ও দেখায়</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>শেষ উত্তর কোথায় সংরক্ষিত</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>সব সরঞ্জামের তালিকা</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>হাইলাইটার: শব্দ বাছে, তারপর রং দিয়ে চিহ্নিত করে</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>হাইলাইটার: মোছে, শেষ টান ফিরিয়ে নেয়</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>লাইন-পাঠক: সরায়, কম বা বেশি লাইন দেখায়</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>বানান: পরের শব্দে</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>একাধিক থাকলে পরের কীবোর্ড লেআউট</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>কেন্দ্র পরিচালক কোড দিয়ে এগিয়ে নিতে পারেন</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>কেন্দ্র পরিচালক পাঁচটি শব্দ দিয়ে এটি খুলতে পারেন</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>বাড়তি সময়; আপনার সময়ে তা আগেই ধরা আছে</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>%Lnটি বিরতি, প্রতিটি {length}</numerusform>
            <numerusform>%Lnটি বিরতি, প্রতিটি {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>বড় লেখা; আকার বদলাতে পারেন</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>আপনার জন্য বাছা রং; বদলাতে পারেন</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>লাইন বা অক্ষরের মাঝে বেশি ফাঁক</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>অনুচ্ছেদ ও প্রশ্ন একটি একটি করে</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>বড় পয়েন্টার</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>স্ক্রিনে কিছুই নিজে থেকে নড়ে না</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>স্ক্রিন রিডার পরীক্ষা পড়তে পারে</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>প্রশ্ন পড়ে শোনানো যায়</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>আপনি না খোলা পর্যন্ত উত্তর ঢাকা থাকে</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>আটটি কী দিয়ে পুরো পরীক্ষা: A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>শব্দ ও ভিডিওর কথা পড়ার জন্য</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>পরীক্ষার সরঞ্জামের বাইরে আরও %Lnটি</numerusform>
            <numerusform>পরীক্ষার সরঞ্জামের বাইরে আরও %Lnটি</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>এই অংশে {time} বাকি</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} বাকি</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>%Lnটি প্রশ্নের উত্তর নেই।</numerusform>
            <numerusform>%Lnটি প্রশ্নের উত্তর নেই।</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>আপনার দেওয়া উত্তর আগেই সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>আপনার সময়ে যোগ হয়েছে: {time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>কেন্দ্র পরিচালক আপনার পরীক্ষা দেখানোর ধরন বদলেছেন। আপনার উত্তর আগের মতোই আছে।</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>আপনার সেটিংস এখন বদলেছে।</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>আপনার উত্তর এখানে সংরক্ষিত হচ্ছে, পরে পাঠানো হবে।</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>এই মুহূর্তে নেটওয়ার্ক নেই।</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>নেটওয়ার্ক ফিরে এসেছে।</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>সবকিছু আবার সার্ভারে যাচ্ছে।</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>আপনার সব উত্তর এখানে আছে, সময়ও যা ছিল তা-ই আছে।</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>আবার স্বাগতম।</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>কেন্দ্র পরিচালকের বার্তা</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>এই প্রশ্নের উত্তর দিতেই হবে।</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>উত্তর দিন, তারপর এগিয়ে যান।</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>{time} পরে এগোতে পারবেন</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>পরীক্ষার এই অংশ অন্তত ততক্ষণ খোলা থাকে।</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>ওই প্রশ্নের সময় শেষ।</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>“{section}” অংশের সময় শেষ।</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>ওই অংশের সময় শেষ।</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>কেউ আপনার কাছে আসছেন।</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>নিজের আসনে থাকুন; আপনার পরীক্ষা চলছে।</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>আপনার হাত তোলা আছে।</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>নিজের আসনে থাকুন। কেন্দ্র পরিচালক আপনার কাছে আসছেন।</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>কেন্দ্র পরিচালককে জানানো হয়েছে। আপনার উত্তর সংরক্ষিত; শান্তভাবে চালিয়ে যান।</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>এই কম্পিউটারের ডিস্ক প্রায় ভরে গেছে।</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>ব্যাটারিতে {percent}% চার্জ আছে।</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>হাত তুলুন। এই কম্পিউটার বন্ধ হলেও কোনো উত্তর হারাবে না, আপনার সময়ও থাকবে।</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>ব্যাটারি প্রায় শেষ: {percent}%।</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>যতগুলো ঠিক সব বেছে নিন। ফিরিয়ে নিতে আবার বাছুন।</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>ঘরে লিখুন। যা লেখেন তা নিজে থেকেই রাখা হয়; কোনো বোতাম চাপতে হয় না।</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>একটি সংখ্যা লিখুন, কমা বা বিন্দু দিয়ে। কীভাবে বোঝা হয়েছে তা ঘরের নিচে দেখবেন।</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>একটি বা দুটি বাক্য লিখুন। নিচে শব্দ গোনা হয়; Ctrl+Z শেষ লেখাটুকু ফিরিয়ে নেয়।</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>একটি বা দুটি বাক্য লিখুন। লেখার উপরের বোতাম, অথবা Ctrl+B, শব্দ মোটা করে।</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>ফাঁকটি চেপে একটি শব্দ বাছুন। কীবোর্ডে: Enter তালিকা খোলে, তির-কী তাতে চলে।</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>একটি উত্তর বাছুন। ফিরিয়ে নিতে আবার বাছুন, অথবা কীবোর্ডে তার অক্ষর চাপুন।</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>প্রতিটি সারিতে একটি জায়গা বাছুন। কীবোর্ডে: তির-কী সরায়, স্পেস বার বাছে।</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>একটি লাইন টানুন, অথবা তার তির চাপুন। কীবোর্ডে: Ctrl-সহ তির-কী লাইন সরায়।</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>হাতল টানুন অথবা স্কেলে একটি জায়গা চাপুন। কীবোর্ডে: তির-কী।</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>শব্দটি তার জায়গায় টানুন, অথবা আগে শব্দ, পরে জায়গা চাপুন। বের করতে আবার চাপুন।</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>ছবিতে জায়গাটি চাপুন। কীবোর্ডে: Tab সরায়, স্পেস বার বাছে।</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>জায়গাগুলো একটির পর একটি চাপুন। ফিরিয়ে নিতে আবার চাপুন।</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>ছবিতে বিন্দুটি চাপুন। কীবোর্ডে: তির-কী ক্রস সরায়।</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>জুড়তে একটি, তারপর অন্যটি চাপুন। আলাদা করতে জোড়াটি আবার চাপুন।</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>একটি বৃত্ত, একটি বর্গ ও একটি ত্রিভুজ</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>বৃত্ত</translation>
    </message>
    <message>
        <source>square</source>
        <translation>বর্গ</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>ত্রিভুজ</translation>
    </message>
    <message>
        <source>Mango</source>
        <translation>আম</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>গাজর</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>পালং শাক</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>এগুলোর মধ্যে কোনটি ফল?</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>এই সংখ্যাগুলোর মধ্যে কোনগুলো জোড়?</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>বছরের প্রথম মাসের নাম কী?</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>দেড় মানে কত?</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>বাড়ির জানালা দিয়ে আপনি কী দেখেন?</translation>
    </message>
    <message>
        <source>up</source>
        <translation>ওপরে ওঠে</translation>
    </message>
    <message>
        <source>down</source>
        <translation>নিচে নামে</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>সকালে সূর্য </translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>পাখি</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>মাছ</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>ওড়ে</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>সাঁতার কাটে</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>এদের কে কী করে?</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>দুপুর</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>সন্ধ্যা</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>সকাল</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>দিনের সময়গুলো ক্রমে সাজান।</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>স্কেল ৭-এ রাখুন।</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>রাতে আকাশ থাকে </translation>
    </message>
    <message>
        <source>dark</source>
        <translation>অন্ধকার</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>উজ্জ্বল</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>ফাঁকে ঠিক শব্দটি বসান।</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>কোন আকৃতির কোনা নেই?</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>আকৃতিগুলোকে বাঁ থেকে ডানে নম্বর দিন।</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>বর্গের মাঝখানটি দেখান।</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>প্রতিটি নাম তার আকৃতির ওপর রাখুন।</translation>
    </message>
    <message>
        <source>day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>night</source>
        <translation>রাত</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>গরম</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>ঠান্ডা</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>বিপরীত শব্দের জোড়া বানান।</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>বৃত্ত ও ত্রিভুজ জুড়ুন।</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{total}টির মধ্যে {answered}টির উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>পরীক্ষা একই প্রশ্ন থেকে চলবে, এখন যতটা সময় আছে তা নিয়ে।</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>আপনি আবার লক না করা পর্যন্ত প্রশ্ন ঢাকা থাকবে ও সময় থেমে থাকবে।</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>আপনি আবার লক না করা পর্যন্ত কোনো পরীক্ষা শুরু করা যাবে না।</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>এখন এখানে কেউ পরীক্ষা দিচ্ছেন না। নথিভুক্ত সবকিছু এই কম্পিউটারে থাকবে।</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>পরীক্ষা শেষ হবে না: প্রতিটি উত্তর সংরক্ষিত, সময়ও থেমে থাকবে।</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>প্রোগ্রাম আবার চালু হলে পরীক্ষা চলবে; {time}-এর বেশি হলে কেন্দ্র পরিচালকের অনুমতি লাগবে।</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>এখানকার পরীক্ষা শেষ</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>এই কম্পিউটার মেরামত করতে হবে</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>পরীক্ষার্থীর বিরতি দরকার</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>কক্ষে গোলমাল</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>প্রোগ্রাম সাড়া দিচ্ছে না</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>স্ক্রিন ঠিক দেখাচ্ছে না</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>এই কম্পিউটার ধীর বা আটকে গেছে</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>কীবোর্ড, মাউস বা স্ক্রিন কাজ করছে না</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>তার বা যন্ত্র বদলাতে হবে</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>একটি প্রোগ্রাম বন্ধ করতে হবে</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>কিছুই করা হয়নি। আগে ডিস্ক দেখাতে হবে, নইলে উত্তরটি হারাবে।</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>একটি উত্তর এখনও ডিস্কে যায়নি।</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>কম্পিউটারের নিজস্ব সুইচ ব্যবহার করুন; এতে নথিভুক্ত কিছু হারাবে না।</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>সিস্টেম প্রোগ্রামকে এটি করতে দেয়নি।</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>পরিচালক কারা তা সার্ভার থেকে জানা যায়। তার আগে এখানে কোড চলবে না।</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>এই আসন এখনও কেন্দ্রের কোনো পরিচালককে চেনে না।</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>এটি কেন করা হচ্ছে?</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>একটি কারণ বেছে নিন, অথবা লিখুন।</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>কেন্দ্র পরিচালক পরীক্ষার প্রোগ্রাম বন্ধ করছেন</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>কেন্দ্র পরিচালক পরীক্ষার প্রোগ্রাম আবার চালু করছেন</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>কেন্দ্র পরিচালক এই কম্পিউটার আবার চালু করছেন</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>কেন্দ্র পরিচালক এই কম্পিউটার বন্ধ করছেন</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>পর্যালোচনা</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>পরের</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>বন্ধ, শুধু পড়ার জন্য</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ঘণ্টা</numerusform>
            <numerusform>%Ln ঘণ্টা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln মিনিট</numerusform>
            <numerusform>%Ln মিনিট</numerusform>
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
            <numerusform>%Ln সেকেন্ড</numerusform>
            <numerusform>%Ln সেকেন্ড</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>both parts are whole already: 1 minute 30 seconds</comment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>আসন {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>আপনার পরীক্ষা অন্য আসনে।</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>আপনার জায়গা আসন {seat}।</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>আপনার জায়গা {seat}।</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>এই পরীক্ষা এখন অন্য আসনে চলবে।</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>এই পরীক্ষা এখন আসন {seat}-এ চলবে।</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>এই পরীক্ষা এখন {seat}-এ চলবে।</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>এই পরীক্ষা {when} জমা দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>এই পরীক্ষা আগেই জমা দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>আপনি জমা না দিয়ে থাকলে এখনই হাত তুলুন।</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>এখানে আর কিছু লেখা যাবে না। চালিয়ে যেতে ওই আসনে সাইন ইন করুন।</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>সেখানে যান, অথবা এখানে বসতে হাত তুলুন।</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>হাত তুলুন। কেন্দ্র পরিচালক এই পরীক্ষায় আপনার জায়গা চাইতে পারেন।</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>এই পরীক্ষায় আপনার জায়গা এখনও নেই।</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>আপনার পরীক্ষা খুলবে {when}।</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>আপনি আগে এসেছেন, কিছুই হারায়নি। পরীক্ষা খুললে আবার সাইন ইন করুন।</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>এই পরীক্ষা {when} বন্ধ হয়েছে।</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>হাত তুলুন। কেন্দ্র পরিচালক আপনাকে সাহায্য করতে পারেন।</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>পরীক্ষা দেওয়ার অধিকার আপনার আছে। এরপর কী হবে তা কেন্দ্র পরিচালক জানেন।</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>এই পরীক্ষা বাতিল করা হয়েছে।</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>হাত তুলুন। আপনার পরীক্ষা কখন ও কোথায়, তা কেন্দ্র পরিচালক দেখে দিতে পারেন।</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>আপনার পরীক্ষা এখন এখানে হচ্ছে না।</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>হাত তুলুন। কেন্দ্র পরিচালককে ওই পরীক্ষা শেষ করতে হবে বা আপনাকে অন্য আসন দিতে হবে।</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>এই আসনে আরেকটি পরীক্ষা এখনও খোলা।</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>আপনার উত্তর নিরাপদ, ঘড়িও থেমে আছে। একটু পরে আবার চেষ্টা করুন, অথবা হাত তুলুন।</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>অন্য আসনটি এখনও আপনার পরীক্ষা হস্তান্তর করেনি।</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>আপনার পরীক্ষা এই আসনে এখনও চালানো যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>আপনার উত্তর রাখা আছে। চালিয়ে যেতে ওই আসনে সাইন ইন করুন।</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>কর্মীদের জন্য: একটি USB স্টিক লাগান। পরীক্ষাটি সিল করে তাতে লেখা হবে এবং সেটি দিয়ে ওই আসনে যাবে।</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>পরীক্ষাটি USB স্টিকে আছে। স্টিক খুলে ওই আসনে লাগান এবং সেখানে সাইন ইন করুন।</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>কর্মীদের জন্য: এখানে বা স্টিকে কিছুই বদলায়নি। কারণ: {code}।</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>এই USB স্টিকের পরীক্ষা এই আসনে চালানো যাবে না।</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>এই পরীক্ষা {time} আসন {seat}-এ সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>এই পরীক্ষা {time} {seat}-এ সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>আপনাকে কিছু করতে হবে না। আপনার সময় শুরু হয়নি।</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>প্রশ্ন প্রকাশ হবে {time}।</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>প্রশ্ন এখনও প্রকাশ হয়নি।</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>আপনার সময় শুরু হয়নি। একটু পরে আবার চেষ্টা করুন, অথবা হাত তুলুন।</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>প্রশ্ন এখনও এই আসনে পৌঁছায়নি।</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>আপনার সময় শুরু হয়নি। হাত তুলুন; এই আসনে প্রশ্ন আবার আনা যায়।</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>এই আসনের প্রশ্নগুলো নষ্ট।</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>আপনার সময় শুরু হয়নি। হাত তুলুন; এই আসনে নতুন সংস্করণের প্রোগ্রাম দরকার।</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>এই আসন এই প্রশ্নগুলো পড়তে পারছে না।</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>কেন্দ্রীয় সার্ভারের সঙ্গে এখন যোগাযোগ করা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>কেন্দ্রীয় সার্ভারে এখন সমস্যা হচ্ছে।</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>সেখানে কিছু পাঠানো হয়নি, আপনার সময়ও শুরু হয়নি। হাত তুলুন।</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>কেন্দ্রীয় সার্ভারের বদলে অন্য কিছু সাড়া দিয়েছে।</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>সার্ভার নিজের পরিচয় প্রমাণ করতে পারেনি।</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>পরীক্ষা দেওয়ার অধিকার আপনার আছে। অন্য আসন পেতে হাত তুলুন।</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>এই আসনে এখন কোনো পরীক্ষা শুরু করা যাবে না।</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>এই আসনের প্রোগ্রাম পরীক্ষা শুরু করার পক্ষে বেশি পুরোনো।</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>আগে দেওয়া আপনার সব উত্তর নিরাপদ, ঘড়িও থেমে আছে। হাত তুলুন।</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>আপনার শেষ উত্তরটি সংরক্ষণ করা যায়নি: ডিস্ক ভরা।</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>আপনার সময় শুরু হয়নি। হাত তুলুন; কর্মীদের এই আসনের ডিস্কে কিছু জায়গা খালি করতে হবে।</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>এই আসনের ডিস্কে পরীক্ষা শুরু করার মতো জায়গা নেই।</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>আপনার শেষ উত্তরটি সংরক্ষণ করা যায়নি।</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>কিছুই হারায়নি। অন্য প্রোগ্রামটি শেষ হলে কাজ চলবে। আবার চেষ্টা করুন, অথবা হাত তুলুন।</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>অন্য একটি প্রোগ্রাম এই আসনের ভান্ডার ব্যবহার করছে।</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>যা সংরক্ষিত হয়েছিল তা আছে। হাত তুলুন; কেন্দ্র পরিচালক আপনাকে অন্য আসনে নিতে পারেন।</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>এই আসনের ভান্ডার নষ্ট।</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>কিছুই হারায়নি। হাত তুলুন; এই আসনে আবার নতুন সংস্করণের প্রোগ্রাম দরকার।</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>এই আসনের ভান্ডার নতুন সংস্করণের প্রোগ্রামের।</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>আপনার সময় শুরু হয়নি। হাত তুলুন; কেন্দ্র পরিচালক বিষয়টি দেখতে পারেন।</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>পরীক্ষা যেভাবে চায়, এই আসন সেভাবে লক করা নেই।</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>কর্মী: “kiosk enroll” ও কেন্দ্রীয় সার্ভারের কোড দিয়ে এটি নথিভুক্ত করুন।</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>এই আসন এখনও কোনো কেন্দ্রের নয়।</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>অনুগ্রহ করে হাত তুলুন।</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>এখানে কেন্দ্র পরিচালকের সাহায্য দরকার।</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>এই ডেস্কটপে পরীক্ষা লক করা যায় না।</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>কর্মী: Wayland ডেস্কটপ কোনো প্রোগ্রামকে কীবোর্ড ধরে রাখতে দেয় না। X11 সেশনে লগ ইন করুন, অথবা Kiosk-এর নিজস্ব সেশন ব্যবহার করুন: “kiosk session wayland”।</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>উইন্ডোর ভেতরে পরীক্ষা লক করা যায় না।</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>কর্মী: Kiosk-এর নিজস্ব সেশন একটি উইন্ডোর ভেতরে শুরু হয়েছে। exam-kiosk-wayland.service যেমন করে, তেমনি মেশিনের কনসোল থেকে শুরু করুন।</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>এই ধরনের স্ক্রিনে পরীক্ষা লক করা যায় না।</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>কর্মী: এর জন্য এই প্রোগ্রামে কোনো লক নেই। Kiosk-এর নিজস্ব কোনো সেশন ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>এই নম্বর এই কেন্দ্রের তালিকায় নেই। স্লিপ মিলিয়ে দেখুন, তারপর আবার লিখুন।</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>অনেকবার চেষ্টা হয়েছে। %Ln সেকেন্ড পরে আবার চেষ্টা করুন, অথবা হাত তুলুন।</numerusform>
            <numerusform>অনেকবার চেষ্টা হয়েছে। %Ln সেকেন্ড পরে আবার চেষ্টা করুন, অথবা হাত তুলুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>এই কোড এই নম্বরের নয়। স্লিপ মিলিয়ে দেখুন, তারপর দুটোই আবার লিখুন।</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>আট কীতে ফিরুন</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>সামনে</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>ঘেরা বোতামটি চাপুন</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>ঘেরাটি বেছে নিন</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>পরের লাইনে টিক দিন</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>একটি টিক তুলুন</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>আরও নিচে</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>আরও ওপরে</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>ঘেরাটিতে যান</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>প্রশ্নে ফিরুন</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>২ সেকেন্ড চেপে রাখুন: জমা</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>কীবোর্ডে লিখুন</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>বেছে নিন</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>পরের বিন্যাসে</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>চালু বা বন্ধ</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>নামিয়ে রাখুন</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>তুলুন</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>এই ক্রম ঠিক</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>ওপরে</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>নিচে</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>পরের সারি</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>বাছুন, ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>শেষেরটি বের করুন</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>এখানে রাখুন</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>আগের জায়গায় রাখুন</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>এবার পাশে</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>বাঁয়ে</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>ডানে</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>এবার ওপর-নিচ</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>এখানে দেখান</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>অনেক কম</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>কম</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>বেশি</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>অনেক বেশি</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>পরের ভাগ</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>আগের ভাগ</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>অনুচ্ছেদে</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>প্রশ্নের লেখায়</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>নোটিশ সরান</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>জমা দিন: দুবার জিজ্ঞাসা করবে</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>উত্তরে</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>স্ক্রিনের কী দিয়ে লিখুন</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>শেষ অক্ষর মুছুন</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>হয়ে গেছে</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>%Lnটি জোড়া হয়েছে</numerusform>
            <numerusform>%Lnটি জোড়া হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>সর্বোচ্চ %Lnটি জোড়া বানান।</numerusform>
            <numerusform>সর্বোচ্চ %Lnটি জোড়া বানান।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>আর %Ln বার চালানো যাবে।</numerusform>
            <numerusform>আর %Ln বার চালানো যাবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>শেষ পর্যন্ত অন্তত আরও %Ln বার শুনুন।</numerusform>
            <numerusform>শেষ পর্যন্ত অন্তত আরও %Ln বার শুনুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>পৃষ্ঠা {page} / {pages}</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>ক্যালকুলেটর</translation>
    </message>
    <message>
        <source>Type a formula first</source>
        <translation>আগে একটি সূত্র লিখুন</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>শূন্য দিয়ে ভাগ করা যায় না</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>এর কোনো মান নেই</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>ফল অতিরিক্ত বড়</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>সূত্রটি অতিরিক্ত লম্বা</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>সূত্রটি সম্পূর্ণ নয়</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>শেষ চিহ্নটি মুছুন</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>সূত্র মুছুন</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>হিসাব করুন</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>বর্গমূল</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>বর্গ</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>ঘাত</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>ফ্যাক্টোরিয়াল</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>বিপরীত মান</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>আগের ফল</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>ওপর ও নিচের কী এটি সরায়, সঙ্গে Shift কম বা বেশি লাইন দেখায়, বাঁ ও ডান কী লেখা বদলায়।</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>লাইন-পাঠক, {lines}টির মধ্যে লাইন {line}</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>টানা রেখা</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>ভাঙা রেখা</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>ফোঁটা রেখা</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>ঢেউ রেখা</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>হাইলাইটার</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>এখানে আর হাইলাইট করা যাবে না।</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>রাবার</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>মোছা হয়েছে</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>হলুদ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>সবুজ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>গোলাপি</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>এবং আরও {count}</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>হাইলাইট করা: {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>শিফট</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>বাঁ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ডান</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>অক্ষর</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>চিহ্ন</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>আরও অক্ষর ও চিহ্ন</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>কী-র ভাষা: {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>এন্টার</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>কীবোর্ড বন্ধ করুন</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>বিবর্ধক</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} গুণ</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>তির-কী দিয়ে সরান</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>সব সরঞ্জাম</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>কেটে দিন</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>লাইন-পাঠক</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>কীবোর্ড</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>বানান</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>স্ক্রিনে কীবোর্ড</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>আগে লেখার ঘর বেছে নিন।</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>এই মুহূর্তে বানান যাচাই পাওয়া যাচ্ছে না। আপনার উত্তরে এর প্রভাব নেই।</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>এখানে এই ভাষার অভিধান নেই: {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>এই প্রশ্নে কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>দেখার মতো কোনো শব্দ নেই</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>কোনো পরামর্শ নেই</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>Esc সরঞ্জাম বন্ধ করে।</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>হাইলাইটার: Shift ও তির-কী বাছে, ১ থেকে ৪ বা H চিহ্নিত করে, Delete মোছে, Ctrl+Z ফিরিয়ে নেয়।</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>লাইন-পাঠক: ওপর ও নিচের কী সরায়, সঙ্গে Shift কম বা বেশি লাইন দেখায়।</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>বানান: F7 পরের শব্দে যায়।</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>আপনি যা পেস্ট করেছেন তার শুধু শুরুটা ধরেছে: %Lnটি অক্ষর বাদ পড়েছে।</numerusform>
            <numerusform>আপনি যা পেস্ট করেছেন তার শুধু শুরুটা ধরেছে: %Lnটি অক্ষর বাদ পড়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>এখানে আর লেখার জায়গা নেই।</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>এখানে আর বিন্যাসের জায়গা নেই।</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>{seat} নম্বর আসনে চলেছে</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>{time}-এ শুরু; বড়জোর {end}-এ নিজেই শেষ হবে।</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>হস্তান্তরের হিসাব ঠিক ছিল।</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>হস্তান্তরের হিসাব ঠিক ছিল না: কেউ বাকি ছিলেন।</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>{time}-এ শুরু, এখন শেষ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>সেশনের শুরু থেকে গণনা করে: {how}, আসনের ক্রমে, শেষেরা {last}-এ।</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>{when} থেকে: {how}, আসনের ক্রমে, শেষেরা {last}-এ। ততক্ষণ পর্যন্ত ফিরিয়ে নেওয়া যায়।</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>এখন থেকে: {how}, আসনের ক্রমে, শেষেরা {last}-এ।</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>সবাই একসঙ্গে</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>প্রতি {seconds} সেকেন্ডে %Lnটি আসন</numerusform>
            <numerusform>প্রতি {seconds} সেকেন্ডে %Lnটি আসন</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>পাঁচটি শব্দ দিয়ে প্রশ্ন খুলুন</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>দপ্তরকে বানান করে বলতে বলুন।</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>চাবি থাকা স্টিকটি লাগিয়ে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>{number} নম্বর শব্দটি এমন শব্দ নয়।</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>এগুলো পাঁচটি শব্দ নয়।</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>পাঁচটিই লিখুন, মাঝে ফাঁকা জায়গা রেখে।</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>{number} নম্বর শব্দটি ঠিক নয়।</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>দপ্তরের সঙ্গে প্রতিটি অক্ষর মিলিয়ে নিন, আর শব্দগুলো কোন অধিবেশনের তাও।</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>এই শব্দগুলো প্রশ্নপত্র খোলে না।</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>অনেকবার ভুল শব্দ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>এই কেন্দ্রের চাবি পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>শব্দগুলো এই চাবি দিয়ে তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>স্টিকের ফাইলটি কোনো কেন্দ্রের চাবি নয়।</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>আসনটি একটুক্ষণ নেটওয়ার্কে যুক্ত করুন, নয়তো অন্য আসন নিন।</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>শব্দগুলো যা খোলে তা এই আসনের জন্য তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>প্রশ্ন আগেই খোলা, নয়তো দপ্তর এর জন্য শব্দ তৈরি করেনি।</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>এখানে কিছুই শব্দের অপেক্ষায় নেই।</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>মোটা</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>বাঁকা</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>নিচে দাগ</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>উপরে লেখা</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>নিচে লেখা</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>বিন্দু দিয়ে তালিকা</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>সংখ্যা দিয়ে তালিকা</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>বিন্যাস</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look}: চালু</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look}: বন্ধ</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>আবরণ</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>সরু করুন</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>চওড়া করুন</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>খাটো করুন</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>উঁচু করুন</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>মনে করানো হবে: {when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>সময়ের কথা মনে করিয়ে দিন</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>মনে করাতে হবে না</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>মেরামত…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>এখন ঠিক আছে: {names}।</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>এখনও ঠিক নেই: {names}।</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>যেসব ঘটনা কোনো কপি ফেরত দিতে পারেনি: {count}।</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>মেরামত হয়েছে</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>মেরামত হয়নি</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>এই যন্ত্রে অন্য একটি কিয়স্ক প্রোগ্রাম চলছে, তাই কিছুই ছোঁয়া হয়নি। সেটি বন্ধ করুন, তারপর মেরামত করুন।</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>মেরামত করা গেল না ({code})।</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>লগের শেষ লাইনগুলি</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>পুরোটা এখানে: {path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>নিবন্ধন নম্বর</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>পুরো নাম</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>আসন</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>এই আসনের অপেক্ষা নয়: সার্ভারে যা আছে তা নিয়ে চলুক</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>এখন থেকে পূর্ণ মিনিট; ০ দিলে এখনই শুরু।</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>কত মিনিট পরে</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>মিনিট</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>বার্তা</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>একটি বা দুটি ছোট বাক্য।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>আপনি যা দেখেছেন</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>এখানে কিছু ভুল হয়েছে</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>পরীক্ষার্থীর বিশেষ সুবিধা</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>কেন্দ্র বেশি সময় দিচ্ছে</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>কীসের জন্য</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>এখন কোনো আসন খালি নেই।</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>খালি: {seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>কারণ বলুন। এটি আপনার নামসহ নথিতে থাকবে।</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>যা পড়াতে চান তা লিখুন।</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>সঙ্গে আনা কাগজে যেমন আছে তেমনই লিখুন।</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>১ থেকে ৪৮০ পর্যন্ত পূর্ণ মিনিট লিখুন।</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>০ থেকে ৪৮০ পর্যন্ত পূর্ণ মিনিট লিখুন।</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>এই নামের কোনো খালি আসন নেই।</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>এখনই তাঁর স্লিপে লিখুন: এই একবারই দেখানো হচ্ছে, কোথাও রাখা হয় না।</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>এটি তাঁর প্রবেশ কোড।</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>এটি {place}-এ আছে। সার্ভারে নিয়ে যান।</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>সিল করা ফাইল লেখা হয়েছে ও পড়ে মেলানো হয়েছে।</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>আপনার নামে নথিভুক্ত, পাঠানো হচ্ছে।</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>যোগাযোগ হলে নিজেই সার্ভারে যাবে। দেরি হলে কার্যকর হবে না।</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>আপনার নামে নথিভুক্ত। এখানে অপেক্ষায় আছে।</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>কোডটি আপনার নামে নথিভুক্ত।</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>আসনে এটি পড়ে শোনান। একবারই চলবে, শুধু এই কাজে।</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>দুটি কোডই নথিভুক্ত, যাঁর যাঁর নামে।</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>দুটিই আসনে পড়ে শোনান। একবারই চলবে, শুধু এই কাজে।</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>আসনে এটি পড়ে শোনান। দ্বিতীয় ব্যক্তি যেকোনো প্যানেল থেকে নিজের কোড পড়বেন।</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>সার্ভারের সঙ্গে যোগাযোগ নেই: ফিরে না আসা পর্যন্ত এটি এখানে অপেক্ষায় থাকবে।</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>কোড দিন ও নথিভুক্ত করুন</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>এই প্যানেল এ কথা জানে না। আসন {seat}-এ অবস্থা সত্যিই তেমন হলে কোডটি সেখানে এটি করবে।</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>যা দেখেছেন তাতে টিক দিন।</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>আসনটি এই প্যানেলের জানার চেয়ে এগিয়ে থাকতে পারে। কোড দিয়ে:</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>এখন এখানে করার কিছু নেই।</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>আপনার অধিকার এতদূর নয়।</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>পরীক্ষা প্যানেল</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>কক্ষ</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>ঘটনা</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>হস্তান্তর</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>মেশিন</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>মহড়া</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>প্রশ্নপত্র</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>পূর্বযাচাই</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>স্পেস এটি তোলে; তারপর যার সঙ্গে মেলে সেখানে গিয়ে স্পেস চাপুন।</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>যে দুটি মেলে তা চাপুন, অথবা একটি টেনে অন্যটির ওপর রাখুন।</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>লক করা নয়: এই উইন্ডো প্রোগ্রামটি পরখ করার জন্য।</translation>
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
        <translation>বিদ্যুৎ লাইনে</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>ব্যাটারিতে</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>সরুন ও চিহ্ন দিন</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>আগের</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরের</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>এগোলে আর ফেরা যাবে না</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>এই প্রশ্নে আর ফেরা যাবে না</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>চিহ্নিত</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>পর্যালোচনার জন্য চিহ্নিত</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>চিহ্ন</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>পর্যালোচনার চিহ্ন দিন</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>উত্তর মুছুন</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>মোছা উত্তর ফেরান</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>বিরতির বাকি সময়</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>বিরতি এখন শেষ করুন</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>সাহায্য চান</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>বিরতি শেষ হলে প্রশ্ন ফিরে আসবে: নিজে থেকে, অথবা আপনি শেষ করলে।</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>আপনার বিরতি</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%Lnটি উত্তর, সবই এই কম্পিউটারে সংরক্ষিত</numerusform>
            <numerusform>%Lnটি উত্তর, সবই এই কম্পিউটারে সংরক্ষিত</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>আপনার ঘড়ি চলছে: {time} বাকি</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>আপনার ঘড়ি {time}-এ থেমে আছে</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>বিরতি: {time} বাকি</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>প্রশ্ন</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>কোড দিয়ে, যা আপনি আসনে পড়ে শোনান, নেটওয়ার্ক ছাড়া</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>আসনে Ctrl+F12 চেপে একই কাজ বাছুন। সেখানে যে তিনটি গুচ্ছ দেখায় তা লিখুন।</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>আসনে যা দেখায়</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Formula</source>
        <translation>সূত্র</translation>
    </message>
    <message>
        <source>Angles in degrees</source>
        <translation>কোণ ডিগ্রিতে</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Examination</source>
        <translation>পরীক্ষা</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Picture {number}</source>
        <translation>ছবি {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>স্পেস এটি তোলে; তারপর তার জায়গায় গিয়ে স্পেস চাপুন।</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}, ব্যবহৃত</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Lnটি বাছা হয়েছে</numerusform>
            <numerusform>%Lnটি বাছা হয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>একটি উত্তর বাছুন।</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>%Lnটি উত্তর বাছুন।</numerusform>
            <numerusform>%Lnটি উত্তর বাছুন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>সর্বোচ্চ %Lnটি উত্তর বাছুন।</numerusform>
            <numerusform>সর্বোচ্চ %Lnটি উত্তর বাছুন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>অন্তত %Lnটি উত্তর বাছুন।</numerusform>
            <numerusform>অন্তত %Lnটি উত্তর বাছুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>যতগুলো প্রযোজ্য সব বাছুন।</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>আপনি আগেই %Lnটি বেছেছেন। আগে একটি ফিরিয়ে নিন।</numerusform>
            <numerusform>আপনি আগেই %Lnটি বেছেছেন। আগে একটি ফিরিয়ে নিন।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>ঢাকা। দেখতে চাপুন।</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>কী ছাপবেন</translation>
    </message>
    <message>
        <source>This exam</source>
        <translation>এই পরীক্ষা</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>এই কম্পিউটার</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>আবার লক করুন</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>সেশন বন্ধ করুন</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>%Ln জন পরীক্ষার্থী বাকি, এখনও কারণ নেই।</numerusform>
            <numerusform>%Ln জন পরীক্ষার্থী বাকি, এখনও কারণ নেই।</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>এটি {time} পর্যন্ত খোলা। তার পরে, বা শেষ করা হলে বন্ধ করা যাবে।</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>আপনার অধিকার এতদূর নয়।</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>এত জন বাকি যে এখানে নাম বলা যায় না। আগে তাঁদের দেখুন।</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>এটি বন্ধ, তার পরে কিছু আসেনি।</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>দশটি অক্ষর ও অঙ্ক। বড় বা ছোট হাতের, দুটোই চলবে।</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>কত মিনিট যোগ হবে</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>কোডের বদলে আমার পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>যে আসনে পরীক্ষা চলবে</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>আপনার নাম</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>দ্বিতীয় ব্যক্তির নাম</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>অন্তত ১২টি অক্ষর। এটি শুধু এই সিদ্ধান্তের জন্য।</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>আপনার পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>দ্বিতীয় ব্যক্তির পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>প্যানেলের কোড</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>দ্বিতীয় ব্যক্তির কোড</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>কোড ব্যবহার করুন</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>সর্বোচ্চ {most}।</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>পাসফ্রেজ দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>সিদ্ধান্ত নিন</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>কোড দেখা হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>এখানে কেন্দ্র পরিচালক সিদ্ধান্ত নেন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরুন</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>অন্য সিদ্ধান্ত নিন</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>পরীক্ষার্থীর উত্তর নিরাপদ। কী করতে হবে?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>কী করতে হবে?</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>প্যানেলে এই আসন ও এই সিদ্ধান্ত বাছুন, এবং এখানে যা দেখায় তা লিখুন।</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>আরামদায়ক করে নিন</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>পরীক্ষার মধ্যে যেকোনো সময় এটি বদলাতে পারেন।</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>এটি আমার জন্য ঠিক</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>লেখার আকার</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>প্রশ্ন এত বড় দেখাবে।</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>কোনো ঘড়ি চলছে না। যতটা সময় দরকার নিন।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this you?</source>
        <translation>ইনি কি আপনি?</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>ছবিটি ও প্রতিটি লাইন দেখুন।</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>আপনার নিবন্ধনের ছবি</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>হ্যাঁ, আমিই</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>আমি নই</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>নিবন্ধন নম্বর</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>কেন্দ্র</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>আপনার সময়</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>আজ খোলা</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>আপনার জন্য</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>প্রতিটি লাইন দেখুন।</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} থেকে {closes}</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>হ্যাঁ, আমার পরীক্ষা চলুক</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>machines</source>
        <translation>মেশিন</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Ask for help</source>
        <translation>সাহায্য চান</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>কী হয়েছে</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>আপনার উত্তর</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>আপনার সময়</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>এ পর্যন্ত ঢাকা</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>একটু অপেক্ষা করুন</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>প্রশ্ন ঢাকা আছে। সব ঠিক হলে নিজে থেকেই ফিরে আসবে।</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>অনুগ্রহ করে হাত তুলুন</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>কেন্দ্র পরিচালক না দেখা পর্যন্ত প্রশ্ন ঢাকা থাকবে।</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%Lnটি, সবই এই কম্পিউটারে সংরক্ষিত</numerusform>
            <numerusform>%Lnটি, সবই এই কম্পিউটারে সংরক্ষিত</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>আপনার কোনো উত্তর হারায়নি।</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>চলছে, {time} বাকি</translation>
    </message>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>আপনার একটি উত্তর বা একটি মিনিটও হারায়নি।</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>থেমে আছে, {time} বাকি</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>এখানে এখনও কোনো সিদ্ধান্ত হয়নি।</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>{time} সার্ভার যা জানত।</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Room</source>
        <translation>কক্ষ</translation>
    </message>
    <message>
        <source>Previous and next: Alt and the arrows</source>
        <translation>আগের ও পরের: Alt ও তির-কী</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>আজ এ পর্যন্ত</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ফাইল</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>কাজ</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>লেখার আকার</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>রং</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>কাজ</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>আপনার উত্তর</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>লেখার সঙ্গে সঙ্গে প্রতিটি শব্দ সংরক্ষিত হয়</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>{least} থেকে {most}-এর মধ্যে</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>সর্বোচ্চ {most}-এর</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>অন্তত {least}-এর</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Lnটি শব্দ</numerusform>
            <numerusform>%Lnটি শব্দ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>%Lnটি শব্দ বেশি</numerusform>
            <numerusform>%Lnটি শব্দ বেশি</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>যথেষ্ট লম্বা</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>আরও %Lnটি শব্দ</numerusform>
            <numerusform>আরও %Lnটি শব্দ</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>{least} থেকে {most} শব্দ লিখুন।</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>সর্বোচ্চ {most} শব্দ লিখুন।</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>অন্তত {least} শব্দ লিখুন।</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>প্রদর্শন</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>সাহায্য চান</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>এখানে ছবি নেই</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>পরীক্ষার্থীর ছবি</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>এই পরীক্ষা বা এই কম্পিউটারে কি কোনো সমস্যা ছিল? এখানে লিখুন। এতে আপনার উত্তর বদলায় না।</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>পাঠান</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>ধন্যবাদ। আপনার মন্তব্য সংরক্ষিত হয়েছে এবং পরীক্ষার কর্মীদের কাছে যাবে।</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>এখন এটি সংরক্ষণ করা যায়নি। আপনি আবার পাঠাতে পারেন।</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}, দেখা দরকার</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>expected</source>
        <translation>প্রত্যাশিত</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>নাম, নম্বর বা আসন খুঁজুন</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>খোঁজা মুছুন</translation>
    </message>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>আপনাকে দরকার</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>কোনো মেশিন বেছে দেখুন সেখানে কী করতে হবে।</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>সেখানে সব ঠিক আছে।</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>{total}টির মধ্যে ফাঁক {number}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Session</source>
        <translation>সেশন</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>পৃষ্ঠা তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ফাইল</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ছাপুন</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>PDF হিসেবে রাখুন</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>রাখা হয়েছে: {place}</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>লেখা গেল না।</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>কিছু রাখা বা ছাপা হয়নি।</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>প্রিন্টার {printer}-এ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>কোনো প্রিন্টার এটি নেয় না। PDF হিসেবে রাখুন।</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>তালিকাটি লেখা যায়নি।</translation>
    </message>
    <message>
        <source>Language, display, help</source>
        <translation>ভাষা, প্রদর্শন, সাহায্য</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>ভাষা: {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>প্রদর্শন</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>কীবোর্ড</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>স্ক্রিনে কীবোর্ড</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>সাহায্য চান</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Examination</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>সাইন ইন</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>নিশ্চিত করুন</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>প্রস্তুতি</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>নির্দেশনা</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>শুরু করুন</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>বাছুন…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>{total}টির মধ্যে ফাঁক {number}</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>আসন</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>বাছাই মুছুন</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>“{find}”-এর মতো কোনো আসন, নাম বা নম্বর নেই</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>এর একটি অংশ খুঁজুন, অথবা বাছাই মুছুন।</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>আপনাকে কিছুতে দরকার নেই</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>প্রতিটি আসন ঠিক আছে। এই পৃষ্ঠা প্রতি সেকেন্ডে দেখে।</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>এই অবস্থায় কেউ নেই</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>বোতামের সংখ্যাগুলো এই মুহূর্তের।</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>এখনও কোনো পরীক্ষার্থী নেই</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>সার্ভার থেকে নিজেই আসবে।</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>সাজানো: আগে যাঁদের আপনাকে দরকার</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>সাজানো: {column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>এই সংখ্যায় কারা আছেন</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ফাইল</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>রাখা হয়েছে: {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>তালিকা লেখা গেল না।</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>সেশন হস্তান্তর করতে সাইন ইন করুন</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>প্রথম পৃষ্ঠায় আপনার নাম বাছুন।</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>কোন সেশন?</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>উপরে কেন্দ্রের নামের পাশে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>সবাই কোথায় আছেন তা যোগ করা হচ্ছে।</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>আর কেউ শুরু করে না। যার চলছে সে চালিয়ে যায় যতক্ষণ না কেউ শেষ করে: কক্ষ, সেশন।</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>এই সেশন বাতিল হয়েছে।</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>হাত নামান</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>কেন্দ্র পরিচালকের বার্তা</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>আপনার কী দরকার?</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>কেন্দ্র পরিচালক আপনার আসন ও বিষয়টি দেখতে পান। আপনার পরীক্ষা চলতে থাকে।</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>কেউ আপনার কাছে আসছেন।</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>{time} থেকে আপনার হাত তোলা আছে।</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>সব মুছুন</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>মাউস দিয়ে শব্দ বাছুন। কীবোর্ডে: F6 লেখায় নেয়, Shift ও তির-কী, তারপর ১ থেকে ৪; Delete মোছে।</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>অবস্থান {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>বাছা হয়েছে</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>বাছা হয়নি</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Lnটি বাছা হয়েছে</numerusform>
            <numerusform>%Lnটি বাছা হয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>জায়গাগুলো ক্রমে চাপুন। ফিরিয়ে নিতে আবার চাপুন।</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>ছবিতে একটি জায়গা বাছুন।</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>ছবিতে সর্বোচ্চ %Lnটি জায়গা বাছুন।</numerusform>
            <numerusform>ছবিতে সর্বোচ্চ %Lnটি জায়গা বাছুন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>ছবিতে অন্তত %Lnটি জায়গা বাছুন।</numerusform>
            <numerusform>ছবিতে অন্তত %Lnটি জায়গা বাছুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>ছবিতে যতগুলো জায়গা প্রযোজ্য সব বাছুন।</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>{words} ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>আপনি আগেই %Lnটি বেছেছেন। আগে একটি ফিরিয়ে নিন।</numerusform>
            <numerusform>আপনি আগেই %Lnটি বেছেছেন। আগে একটি ফিরিয়ে নিন।</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>{words} বাছা হয়েছে</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>কত মিনিট দেওয়া হবে</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>কারণ, বা মন্তব্য</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>পরীক্ষার্থী সময়ের সঙ্গে এটি পড়বেন।</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>এর জন্য সময় নয়</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>একটি ঘটনা লিখুন</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>যা কোনো যন্ত্র টের পায় না। এটি প্রতিবেদন ও কার্যবিবরণীতে থাকবে।</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>লিখে রাখুন</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>নথিভুক্ত, পাঠানো হচ্ছে।</translation>
    </message>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>%Ln মিনিট দিন</numerusform>
            <numerusform>%Ln মিনিট দিন</numerusform>
        </translation>
    </message>
    <message>
        <source>Take note, without time</source>
        <translation>সময় ছাড়া লিখে রাখুন</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name} সঙ্গে সঙ্গে %Ln মিনিট পাবেন, আর কারণ পড়বেন।</numerusform>
            <numerusform>{name} সঙ্গে সঙ্গে %Ln মিনিট পাবেন, আর কারণ পড়বেন।</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>এটি প্রতিবেদনে থাকবে। {name} এর জন্য সময় পাবেন না।</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>পূর্ণ মিনিট লিখুন, সর্বোচ্চ {most}।</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>অল্প কথায় কারণ বলুন।</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>একটি ঘটনা লিখুন</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ফাইল</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>ঘটনা দেখতে সাইন ইন করুন</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>প্রথম পৃষ্ঠায় আপনার নাম বাছুন।</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>%Lnটি ঘটনার সিদ্ধান্ত বাকি</numerusform>
            <numerusform>%Lnটি ঘটনার সিদ্ধান্ত বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>এখন পর্যন্ত এখানে কোনো সমস্যা হয়নি।</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>রাখা হয়েছে: {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>তালিকা লেখা গেল না।</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>শুরু করার আগে</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>আমি সম্মত, শুরু করুন</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>ঘড়ি এখানে নয়, প্রথম প্রশ্ন থেকে চলবে।</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>সততার অঙ্গীকার</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>প্রতিটি লাইন পড়ুন, তারপর টিক দিন।</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>স্লিপে যেমন আছে। নাম লেখাই আপনার স্বাক্ষর।</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>আপনার পুরো নাম</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>আপনার নাম লিখুন</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>নিচে আরও %Lnটি উত্তর</numerusform>
            <numerusform>নিচে আরও %Lnটি উত্তর</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>নিচে আরও আছে</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>{words} তোলা হয়েছে। এখন যার সঙ্গে মেলে তা বাছুন।</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one} এখন {other}-এর সঙ্গে</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>{one} ও {other} আলাদা</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} ও {other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>সব জোড়া হয়ে গেছে। আগে একটি আলাদা করুন।</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words} আর কোনো জোড়ায় যেতে পারে না। আগে একটি জোড়া আলাদা করুন।</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>সংখ্যা প্যাড</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
</context>
<context>
    <name>LayoutMark</name>
    <message>
        <source>Keyboard layout: {name}. Press to switch.</source>
        <translation>কীবোর্ড লেআউট: {name}। বদলাতে চাপুন।</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>কীবোর্ড লেআউট: {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>আমি এটি পড়েছি</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>কেন্দ্র পরিচালকের বার্তা</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>{time} পাঠানো। আপনার উত্তর সংরক্ষিত; এটি পড়লে প্রশ্ন ফিরে আসবে।</translation>
    </message>
</context>
<context>
    <name>LiveNotice</name>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>পড়ুন…</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>মেশিন</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ফাইল</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>সব মেশিন কি প্রস্তুত?</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>রাখা হয়েছে: {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>তালিকা লেখা গেল না।</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>প্রথম পৃষ্ঠায় আপনার নাম বাছুন।</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>এই কেন্দ্রের কোনো মেশিন এখানে এখনও জানা নেই।</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Less</source>
        <translation>কম</translation>
    </message>
    <message>
        <source>More</source>
        <translation>বেশি</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>লেন্স সরান</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>উত্তর দেওয়া ও চিহ্নিত</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>উত্তর নেই</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>চিহ্নিত</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>দেখা হয়নি</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>বাছা হয়েছে</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>বাছা হয়নি</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>{rows}টির মধ্যে সারি {row}</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>তির-কী সারি ও কলামে সরায়। স্পেস বাছে ও ফিরিয়ে নেয়।</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>{total}টির মধ্যে {done}টি সারির উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>সব মিলিয়ে সর্বোচ্চ %Lnটি উত্তর বাছুন।</numerusform>
            <numerusform>সব মিলিয়ে সর্বোচ্চ %Lnটি উত্তর বাছুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>প্রতি সারিতে একটি উত্তর।</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>প্রতি সারিতে যতগুলো প্রযোজ্য সব বাছুন।</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}। এটি {other} থেকে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>{other} থেকে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>এই কলামে আর উত্তর ধরে না। আগে একটি ফিরিয়ে নিন।</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>আপনি আগেই %Lnটি বেছেছেন। আগে একটি ফিরিয়ে নিন।</numerusform>
            <numerusform>আপনি আগেই %Lnটি বেছেছেন। আগে একটি ফিরিয়ে নিন।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>ছকের খালি কোনা</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>নিচে আরও আছে</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}, ঢাকা; দেখতে চাপুন</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}, {words}, কেটে দেওয়া</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>যাঁরা {figure} তাঁদের সবার কারণ</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>{name}-এর জন্য অন্য কারণ</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>আপনাকে দরকার</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>এবং আরও %Ln</numerusform>
            <numerusform>এবং আরও %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>শুধু আপনার জন্য। এটি উত্তরের অংশ নয়।</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>আপনার তথ্য যেভাবে ব্যবহার হয়</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>আমি এটি পড়েছি ও মেনে নিচ্ছি</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>আগে কর্মীকে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>একা মেনে নিতে হবে না: জিজ্ঞাসা করুন, কেন্দ্র পরিচালক আপনার কাছে আসবেন। আপনার সময় শুরু হয়নি।</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>কমা, বিন্দু বা ফাঁকা জায়গা লিখতে পারেন। আপনার কীবোর্ডের অঙ্কও চলবে।</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>আমরা এটি {number} পড়ছি</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>এটি এখনও সংখ্যা হিসেবে পড়া যাচ্ছে না।</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>এই ক্রম ঠিক</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>লাইনগুলো টেনে ক্রমে সাজান, অথবা তির-বোতাম দিয়ে সরান।</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>এখনও উত্তর দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>{words} {total}টির মধ্যে {place} নম্বর অবস্থানে সরেছে</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>{words} তোলা হয়েছে। ওপর ও নিচের কী সরায়, স্পেস ছাড়ে, Escape আগের জায়গায় রাখে।</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>{words} আগের জায়গায় রাখা হয়েছে</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up: {words}</source>
        <translation>ওপরে সরান: {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>নিচে সরান: {words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>ওপর ও নিচের কী অন্য লাইনে নেয়। Ctrl-সহ ওপর বা নিচ এই লাইন সরায়; স্পেস, তারপর তির-কীও সরায়।</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}, {total}টির মধ্যে অবস্থান {place}</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}, এখনও উত্তর দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}, তোলা হয়েছে</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>ধীরে</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>দ্রুত</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>গতি {percent}%</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take apart: {words}</source>
        <translation>আলাদা করুন: {words}</translation>
    </message>
    <message>
        <source>Space takes this pair apart.</source>
        <translation>স্পেস এই জোড়া আলাদা করে।</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}, সাইন আউট</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>দিনের সব</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>শেষ {time}</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>কক্ষ: কখনও যোগাযোগ হয়নি</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>কক্ষ: সরাসরি, {seconds} সে. আগের</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>কক্ষ: {age} আগের</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>কক্ষ সার্ভার</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>কেন্দ্রীয় সার্ভার</translation>
    </message>
    <message>
        <source>{server}: here</source>
        <translation>{server}: আছে</translation>
    </message>
    <message>
        <source>On its own: seats by codes only</source>
        <translation>একা চলছে: আসনে শুধু কোড দিয়ে</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}: {age} ধরে যোগাযোগ নেই। আসনে কোড দিয়ে।</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>%Lnটি সিদ্ধান্ত এখানে অপেক্ষায়।</numerusform>
            <numerusform>%Lnটি সিদ্ধান্ত এখানে অপেক্ষায়।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>স্টিক থেকে কোড নিন</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ছাপুন</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>PDF হিসেবে রাখুন</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>পৃষ্ঠা তৈরি হচ্ছে</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>{file} থেকে %Lnটি কোড নেওয়া হয়েছে। কোথাও রাখা হয় না।</numerusform>
            <numerusform>{file} থেকে %Lnটি কোড নেওয়া হয়েছে। কোথাও রাখা হয় না।</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>এখানকার কোনো স্টিকে প্রবেশ কোডের তালিকা নেই। এটি সেই ফাইল, যা আমদানির সময় লেখা হয়েছিল।</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>কিছু রাখা বা ছাপা হয়নি।</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>রাখা হয়েছে: {path}</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>রাখা যায়নি। জায়গা আছে কি না দেখুন, অথবা অন্য স্টিক লাগান।</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>এই মেশিনে প্রিন্টার নেই। PDF হিসেবে রেখে অন্য কোথাও ছাপুন।</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>প্রিন্টার {printer}-এ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>প্রিন্টার {printer} এটি নিচ্ছে না। PDF হিসেবে রাখুন।</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>ছাপতে সাইন ইন করুন</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>প্রথম পৃষ্ঠায় আপনার নাম বাছুন।</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>এখানে কোনো সেশন নেই</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>ওপরে একটি বাছুন; সেশন সার্ভার থেকে আসে।</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>আবার দেখুন</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>কাজ করে না</translation>
    </message>
    <message>
        <source>works</source>
        <translation>কাজ করে</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>কাজ করে না</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>নিচে আরও আছে</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>বাঁ দিকে আরও আছে</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>লেখার শেষ</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>সাহায্য চান</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>প্রশ্ন নিজে থেকেই ফিরে আসবে। আপনাকে কিছু করতে হবে না।</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>কেন্দ্র পরিচালক {time} এটি স্থগিত করেছেন। আপনার ঘড়ি {left}-এ থেমে আছে।</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>আপনার পরীক্ষা স্থগিত</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%Lnটি উত্তর, সবই এই কম্পিউটারে সংরক্ষিত</numerusform>
            <numerusform>%Lnটি উত্তর, সবই এই কম্পিউটারে সংরক্ষিত</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of {name}</source>
        <translation>{name}-এর ছবি</translation>
    </message>
    <message>
        <source>No photo of {name}</source>
        <translation>{name}-এর ছবি নেই</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>এটি আপনার নিবন্ধনের ছবির সঙ্গে মেলানো হয়। শুধু পরীক্ষার কর্মীরাই এটি দেখেন।</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>এই আসনে আপনার ছবি</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>ক্যামেরা চালু হচ্ছে…</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>ছবি তুলুন</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>আরেকটি তুলুন</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>এই ছবিটি ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>ছবি ছাড়াই এগিয়ে যান</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>এই কম্পিউটার পরীক্ষাকে তার ক্যামেরা ব্যবহার করতে দেয় না।</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>ক্যামেরা থেকে কোনো ছবি আসছে না।</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>এই আসনে কোনো ক্যামেরা নেই।</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>এর জন্য আপনাকে কিছু করতে হবে না। কর্মীরা দেখেন যে কোনো ছবি নেই।</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>ক্যামেরা যা দেখছে</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>যে ছবিটি তোলা হয়েছে</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>স্পেস এটি তোলে, তারপর অন্য জায়গায় স্পেস দুটিকে জোড়ে। তির-কী অন্য জায়গায় নেয়।</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>যে দুটি জায়গা মেলে তা চাপুন; একটি রেখা জুড়ে দেবে।</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>{words}-এর সঙ্গে</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>কোনো জোড়ায় নেই</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>তোলা হয়েছে</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>খালি</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>খালি রাখুন</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>প্রতিটি টেনে তার জায়গায় নিন, অথবা আগে সেটি, পরে জায়গা চাপুন।</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>{total}টির মধ্যে {done}টি জায়গা পূর্ণ</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words} এখন {place}-এ</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place} আবার খালি</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>এটি যতবার সম্ভব ব্যবহার হয়ে গেছে। আগে কোনো জায়গা থেকে বের করুন।</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>এই জায়গায় আর ধরে না। আগে কিছু বের করুন।</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>যতগুলো রাখা যায় সব রাখা হয়েছে। আগে কিছু বের করুন।</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>{words} তোলা হয়েছে। এখন তার জায়গা বাছুন।</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>বাঁ থেকে {x}%, ওপর থেকে {y}%</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>তির-কী নিশানা সরায়, সঙ্গে Shift ছোট ছোট ধাপে। স্পেস দেখায়, Delete ফিরিয়ে নেয়।</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>ছবিতে একটি জায়গা দেখান।</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>ছবিতে সর্বোচ্চ %Lnটি জায়গা দেখান।</numerusform>
            <numerusform>ছবিতে সর্বোচ্চ %Lnটি জায়গা দেখান।</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>ছবিতে জায়গাগুলো দেখান।</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Lnটি বিন্দু</numerusform>
            <numerusform>%Lnটি বিন্দু</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>এখনও উত্তর দেওয়া হয়নি</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>আপনি আগেই %Lnটি বেছেছেন। আগে একটি ফিরিয়ে নিন।</numerusform>
            <numerusform>আপনি আগেই %Lnটি বেছেছেন। আগে একটি ফিরিয়ে নিন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>অনুশীলন। এখানে নম্বর, সময় বা কিছু রাখা হয় না।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরুন</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>অনুশীলন বাদ দিন</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরের</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>মোট {total}</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>{total}টির মধ্যে অনুশীলনের প্রশ্ন {number}</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>আমি প্রস্তুত</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>এই মেশিন কি পরীক্ষার জন্য প্রস্তুত?</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>লক সত্যিই পরখ করা হয়: স্ক্রিন কয়েক সেকেন্ড অন্ধকার হয়। এতে কিছু হারায় না।</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>এই মেশিন যাচাই করুন</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>যাচাই শেষ হয়নি</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>প্রোগ্রামের নির্মাতাদের জন্য একটি নোট লেখা হয়েছে। এই মেশিনের পরীক্ষায় প্রভাব পড়েনি।</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>আবার যাচাই করুন</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>পৃষ্ঠাটি রাখা যায়নি। জায়গা আছে কি না দেখুন, অথবা অন্য স্টিক লাগান।</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>সহায়তা প্যাকেট লেখা যায়নি। জায়গা আছে কি না দেখুন, অথবা অন্য স্টিক লাগান।</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>রাখা হয়েছে: {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>প্রতিবেদন এখানে রইল: ভান্ডার এটি নিতে পারেনি ({code})।</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>পৃষ্ঠা হিসেবে রাখুন</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>সহায়তা প্যাকেট</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>IT-এর জন্য এই মেশিনের লগ, যাচাই ও সেটিংস এক ফাইলে: নাম নেই, উত্তর নেই, চাবি নেই।</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}টির মধ্যে {done}</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Answered in part</source>
        <translation>আংশিক উত্তর দেওয়া</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Information</source>
        <translation>তথ্য</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>মোট {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>{total}টির মধ্যে প্রশ্ন {number}</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>প্রশ্ন {first} থেকে {last}-এর জন্য</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>প্রশ্ন {first}-এর জন্য</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>এই অনুচ্ছেদ পড়ুন</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>প্রশ্ন {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>পর্যালোচনা ও জমা</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>এই অংশ ছেড়ে যান…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>বিরতি নিন ({count})</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{total}টির মধ্যে {answered}টির উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>অংশ {number}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>প্রশ্ন {number}, {state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>কে কখন শুরু করে</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ফাইল</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>পৃষ্ঠা</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}, %Lnটি দেখার আছে</numerusform>
            <numerusform>{page}, %Lnটি দেখার আছে</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>পড়ে শোনান</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>এক টুকরো পেছনে</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>এক টুকরো সামনে</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>এই কম্পিউটারে এই ভাষার কণ্ঠ নেই। কর্মীদের পড়ে শোনাতে বলুন।</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>এই কম্পিউটারে শব্দ নেই। কর্মীদের পড়ে শোনাতে বলুন।</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>পড়া থামান</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>পড়া চালান</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>যেকোনো জায়গা থেকে F8 একই কাজ করে।</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>প্রশ্নের ভাষা</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>যে ভাষায় পড়বেন</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>দুটোই</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>দুটি ভাষা, একটির নিচে আরেকটি।</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>জমা হয়েছে</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>সাইন আউট</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>আপনার রসিদ</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>ছবি তুলুন, অথবা কোডটি লিখে নিন। এটি দিয়ে পরে যে কেউ মিলিয়ে দেখতে পারবেন যে একটি উত্তরও বদলায়নি।</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>নিবন্ধন নম্বর</translation>
    </message>
    <message>
        <source>By</source>
        <translation>যিনি করেছেন</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>সময় শেষ। আপনার পরীক্ষা জমা হয়েছে।</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>আপনার পরীক্ষা শেষ করা হয়েছে</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>আপনার পরীক্ষা শেষ, {name}। আপনি {total}টির মধ্যে {answered}টির উত্তর দিয়েছেন।</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>অথবা চলে যান: {time} পরে নিজেই হয়ে যাবে</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>এরপর কী হবে</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>এই কম্পিউটারে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>সিল করা হয়েছে</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>সার্ভারে</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>নেটওয়ার্কের অপেক্ষায়</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>এই কক্ষে এখন নেটওয়ার্ক নেই।</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>কিছুই বাদ পড়েনি। আপনার পরীক্ষার একটি সিল করা কপি এখানকার USB স্টিকেও আছে।</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>কিছুই বাদ পড়েনি: আপনার পরীক্ষা এখানে সিল করা আছে। কর্মীদের জন্য: USB স্টিকে সিল করা কপি লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>কিছুই বাদ পড়েনি। আপনার পরীক্ষা এখানে সিল করা আছে, নিজেই সার্ভারে যাবে।</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>রসিদ {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>পরীক্ষার্থী</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>ঘড়ি</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>কেন্দ্র পরিচালক</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>সেশনের সমাপ্তি</translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message>
        <source>Film</source>
        <translation>ভিডিও</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>রেকর্ডিং</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>১০ সেকেন্ড পেছনে</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>১০ সেকেন্ড সামনে</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>কতদূর চলেছে</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>সাবটাইটেল</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>কথাগুলো পড়ুন</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>স্থগিত করুন</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>চালান</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>যতবার চালানো যায় ততবার চালানো হয়েছে।</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>এটিই শেষবার চালানো যাবে।</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>এই কম্পিউটারে শব্দ নেই। কর্মীদের জানানো হয়েছে; ততক্ষণ পরীক্ষা চালিয়ে যান।</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>এটি এখানে চালানো যাচ্ছে না। কর্মীদের জানানো হয়েছে; ততক্ষণ পরীক্ষা চালিয়ে যান।</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>সাইন ইনে ফিরুন</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>মহড়ার আসন</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>মহড়া দিন</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>প্রথম পৃষ্ঠায় আপনার নাম বাছুন।</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>আপনার নামে লেখা হয়েছে। সার্ভার শুরু করলেই আসনগুলি এখানে দেখা যাবে; সেশন কাছে থাকলে শুরু করে না।</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>প্রতিটি আসন নিজেই একটি কাল্পনিক পরীক্ষা দেয়: সাইন ইন করে, অন্যদের সঙ্গে শুরু করে, মাঝপথে কেটে যায় ও ফিরে আসে, একটি পরীক্ষা অন্য আসনে যায়, সব হস্তান্তর হয়। আসল কিছু স্পর্শ করা হয় না।</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>কারও পরীক্ষা ছাড়া পুরো দিন চালিয়ে দেখুন</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>অধিবেশন খুললে কেন্দ্রীয় দপ্তর শব্দগুলো বলে। নেটওয়ার্ক লাগে না।</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>প্রতিটিতে পাঁচটি অক্ষর। বড় বা ছোট হাতের, দুটোই চলবে।</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>পাঁচটি শব্দ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরুন</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>এই কেন্দ্রের চাবিও লাগবে: তার স্টিক লাগান। তার নাম {key}।</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>শব্দগুলো যাচাই করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>প্রশ্ন খুলুন</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>এটি তার দুটি কপি থেকে আবার তৈরি হয়। যা নষ্ট তা তার ফোল্ডারে আলাদা করে রাখা হয়, মুছে ফেলা হয় না। এই প্যানেলে যা খোলা আছে তা এর জন্য বন্ধ হয়ে আবার খোলে; তারপর সবকিছু আরও একবার পরীক্ষা করা হয়।</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>আগে এমন কেউ কক্ষে সাইন ইন করুন যিনি সিদ্ধান্ত নিতে পারেন। তারপর এখানে ফিরে আসুন।</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>এই যন্ত্রের ভান্ডার মেরামত করবেন?</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>এখনই মেরামত করুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরুন</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>সাহায্য চান</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>আবার স্বাগতম, {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>আবার স্বাগতম</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>অনুগ্রহ করে হাত তুলে বসে থাকুন: কেন্দ্র পরিচালক আপনার পরীক্ষা চালু করে দেবেন।</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>{total}টির মধ্যে {answered}টি উত্তর এখানে আছে</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>{time} বাকি, যতটা আপনার ছিল</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>মোট {time} ছেদ পড়েছে</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>উত্তর থাকলে চিহ্নিত প্রশ্নও উত্তর দেওয়া বলে গণ্য হয়।</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>জমা দেওয়ার আগে পর্যালোচনা</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>আরেকবার দেখা ভালো</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}, বন্ধ</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>উত্তর নেই</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>দেখা হয়নি</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>উত্তর নেই, চিহ্নিত</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>উত্তর দেওয়া, চিহ্নিত</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>{number}-এ যান</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Room</source>
        <translation>কক্ষ</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Sealed</source>
        <translation>সিল করা হয়েছে</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>সংরক্ষণ হচ্ছে…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>অফলাইন</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>অফলাইন। এই কম্পিউটারে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>সার্ভারে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>এই কম্পিউটারে সংরক্ষিত</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>আসন</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>এতে দ্বিতীয় একজন লাগে। তিনি কে?</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>এ সিদ্ধান্ত নিতে পারেন এমন আর কেউ এখানে দায়িত্বে নেই।</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>তিনি নিজে লিখবেন, অন্তত ১২টি অক্ষর। শুধু এই সিদ্ধান্তের জন্য গণ্য হবে।</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>তাঁর পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>দ্বিতীয় ব্যক্তি কে তা বাছুন।</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>পাসফ্রেজে অন্তত ১২টি অক্ষর থাকে।</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>এই অংশের নির্দেশনা</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>নিচে দেখানো আছে</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>গুটানো আছে: পড়তে চাপুন</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>আগের অংশ দেখান</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>পরের অংশ দেখান</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{total}টির মধ্যে {answered}টির উত্তর দেওয়া হয়েছে</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Room</source>
        <translation>কক্ষ</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>বর্তমান অবস্থা</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>কী সিদ্ধান্ত হয়েছে</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ফাইল</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>সেশন</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>সিদ্ধান্ত</translation>
    </message>
</context>
<context>
    <name>SessionPlot</name>
    <message>
        <source>This session</source>
        <translation>এই সেশন</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>ছক হিসেবে</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>অপ্রেরিত</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>এই সেশন, ছক হিসেবে</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>How it will look</source>
        <translation>যেমন দেখাবে</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>পৃষ্ঠা {page} / {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>আরও %Lnটি পৃষ্ঠা</numerusform>
            <numerusform>আরও %Lnটি পৃষ্ঠা</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at this panel?</source>
        <translation>এই প্যানেলে কে আছেন?</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>আপনার সিদ্ধান্ত আপনার নামসহ নথিতে থাকে। নেটওয়ার্ক ছাড়াও এটি চলে।</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>অন্তত ১২টি অক্ষর। কেন্দ্রের নিজস্ব, কম্পিউটারের নয়।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>কক্ষ খুলুন</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>খোলা হচ্ছে…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>এখানে এখনও কোনো কর্মী জানা নেই। যোগাযোগ হলেই সার্ভার এই প্যানেলকে জানাবে।</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>আগে আপনার নাম বাছুন।</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>পাসফ্রেজে অন্তত ১২টি অক্ষর থাকে।</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>সাইন ইন</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>নিবন্ধন নম্বর</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>প্রবেশ কোড</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>আটটি অক্ষর ও অঙ্ক। বড় বা ছোট হাতের, দুটোই চলবে।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>আপনার পরীক্ষা চলতে পারে</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>পরীক্ষার্থী স্লিপের দুটি কোড দিয়ে আবার সাইন ইন করুন।</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>স্লিপ নেই? হাত তুলুন। আপনার উত্তর নিরাপদ, ঘড়িও থেমে আছে।</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>পরীক্ষার্থী স্লিপ থেকে দুটি কোড লিখুন।</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>স্লিপ নেই? হাত তুলুন। কিছুই হারায়নি, আপনার সময়ও শুরু হয়নি।</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>আপনাকে খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>স্লিপে যে নম্বর আছে তা লিখুন।</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>স্লিপে যে কোড আছে তা লিখুন।</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>তির-কী সংখ্যা বদলায়, Page Up ও Page Down বড় ধাপে, Home ও End দুই প্রান্তে নেয়।</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>কম</translation>
    </message>
    <message>
        <source>More</source>
        <translation>বেশি</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>স্কেলে সংখ্যাটি দিন।</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>এখনও উত্তর দেওয়া হয়নি</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>পরের শব্দ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>যেমন আছে থাক</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%Lnটি শব্দ দেখার আছে</numerusform>
            <numerusform>%Lnটি শব্দ দেখার আছে</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>স্পেস বাছে ও ফিরিয়ে নেয়, তির-কী অন্য জায়গায় নেয়।</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>{total}টির মধ্যে জায়গা {number}, বাঁ থেকে {x}% ও ওপর থেকে {y}%</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>{total}টির মধ্যে ধাপ {number}, {word}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Submit…</source>
        <translation>জমা দিন…</translation>
    </message>
    <message>
        <source>You are asked once more. After that you cannot come back.</source>
        <translation>আপনাকে আরেকবার জিজ্ঞাসা করা হবে। তারপর আর ফেরা যাবে না।</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>প্রতিটি প্রশ্নের উত্তর আছে।</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>প্রশ্ন {number}-এ যান</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>প্রশ্নে ফিরুন</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>{time} পরে জমা দিতে পারবেন।</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>প্রশ্নে ফিরুন</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>হ্যাঁ, জমা দিন</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>আপনার {time} বাকি আছে। এরপর আর ফেরা যাবে না।</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>এখন পরীক্ষা জমা দেবেন?</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{total}টির মধ্যে {answered}টি প্রশ্নের উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>জমা হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>অনুচ্ছেদ বা প্রশ্ন</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>অনুচ্ছেদ</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Your answer</source>
        <translation>আপনার উত্তর</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>একক: {unit}</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ঘ {minutes} মি</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} মিনিট</translation>
    </message>
    <message>
        <source>In this section: {section}. In the exam: {exam}</source>
        <translation>এই অংশে: {section}। পরীক্ষায়: {exam}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, স্থগিত</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%Ln সেকেন্ড বাকি</numerusform>
            <numerusform>%Ln সেকেন্ড বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%Ln মিনিট বাকি</numerusform>
            <numerusform>%Ln মিনিট বাকি</numerusform>
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
            <numerusform>%Ln ঘণ্টা</numerusform>
            <numerusform>%Ln ঘণ্টা</numerusform>
        </translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>সময় দেখান</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>স্থগিত</translation>
    </message>
    <message>
        <source>left</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>এই অংশে</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>পরীক্ষা: {time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>সময় লুকানো আছে</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>সুর বাজান</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>আমি শুনছি</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>পরীক্ষা ও সময়</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>প্রদর্শন</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>সাহায্য চান</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>মেনু</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>What it is about</source>
        <translation>বিষয় কী</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>আপনার আসন পরখ করুন</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>এখানে সময় গোনা হয় না, কিছু রাখা হয় না, নম্বরও নেই।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>কীবোর্ড</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>কয়েকটি অক্ষর লিখুন।</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>আমাকে চাপুন</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>মাউস বা টাচপ্যাড</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>পয়েন্টার বোতামে নিয়ে চাপুন।</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>হ্যাঁ, সবটাই</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>স্ক্রিন</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>এগুলো পড়তে পারছেন: ৩ ৮ ০ O, ব র, ঘ ষ, উ ঊ, স্থ ষ্ণ?</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>শব্দ</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>হেডফোন পরে সুর বাজান।</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>আরও %Lnটি পরখ করা বাকি</numerusform>
            <numerusform>আরও %Lnটি পরখ করা বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>এগিয়ে গেলে এর জন্য আপনার হাত তোলা হবে। এখানে অপেক্ষা করতে পারেন, অথবা এগোতে পারেন।</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>কেন্দ্র পরিচালক আপনার কাছে আসবেন।</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>লক যাচাই</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>লক পরখ করা হচ্ছে</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>এটি পরীক্ষা নয়। যাচাই শেষ না হওয়া পর্যন্ত কীবোর্ড ও মাউস এই উইন্ডোর।</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>স্ক্রিন %Ln সেকেন্ডে ফিরে আসবে।</numerusform>
            <numerusform>স্ক্রিন %Ln সেকেন্ডে ফিরে আসবে।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>%Lnটি উত্তর সার্ভারে আছে</numerusform>
            <numerusform>%Lnটি উত্তর সার্ভারে আছে</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>এই কম্পিউটারে আছে, নিজেই পাঠানো হচ্ছে: {numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>আস্তে</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>জোরে</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>আওয়াজ {percent}%</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You need not do anything. The screen changes by itself, and your time begins with the first question.</source>
        <translation>আপনাকে কিছু করতে হবে না। স্ক্রিন নিজে বদলাবে, আর আপনার সময় প্রথম প্রশ্ন থেকে শুরু হবে।</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>আপনাকে কিছু করতে হবে না। পরীক্ষা যেখানে ছিল সেখান থেকেই নিজে চলবে, যতটা সময় ছিল ততটা নিয়ে।</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>আপনার সব উত্তর সংরক্ষিত, সময়ও ঠিক থাকবে। অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>কেন্দ্র পরিচালক শুরু করতে দিলে</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>সময় {time}</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>আসনগুলো একে একে শুরু করে। এটি {all}টি দলের মধ্যে {number} নম্বর দলে।</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>শুরু হতে বাকি</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>আপনার পালা আসছে</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>আপনি প্রস্তুত। আপনার পরীক্ষা শুরু হবে</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>আপনি প্রস্তুত। সবাই একসঙ্গে শুরু করবেন,</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>আপনার প্রশ্ন আসছে</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>প্রশ্ন প্রকাশের সময়</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>আপনার প্রশ্ন প্রকাশ করা হচ্ছে</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>আপনার পরীক্ষা খোলার সময়</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>আপনার পরীক্ষা এখনও খোলেনি</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>আপনার উত্তর এই আসনে আনা হচ্ছে</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>অন্য আসনটি এখনও আপনার উত্তর হস্তান্তর করছে</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>আপনার পরীক্ষা শুরু হচ্ছে</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>আপনার প্রশ্ন খোলা হচ্ছে</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>পাওয়া কিলোবাইট</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>আসনের ক্রমে। ০ দিলে সবাই একসঙ্গে শুরু করে।</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>একবারে কতটি আসন</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>এক দল থেকে পরের দল পর্যন্ত সেকেন্ড</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>কতটি আসন তা লিখুন, ০ থেকে ৯৯৯।</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>পূর্ণ সেকেন্ড লিখুন, ১ থেকে ৩৬০০।</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>শেষেরা সেশন শেষ হওয়ার পরে শুরু করতেন।</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>আসনে</translation>
    </message>
</context>
<context>
    <name>WholeNotice</name>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>WholeRoom</name>
    <message>
        <source>Room</source>
        <translation>কক্ষ</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>তির-কী দিয়ে সরান</translation>
    </message>
</context>
<context>
    <name>_Pad</name>
    <message>
        <source>Keys</source>
        <translation>কী</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Exam</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>What the panel has to know</source>
        <translation>প্যানেলের যা জানা দরকার</translation>
    </message>
</context>
<context>
    <name>_Slip</name>
    <message>
        <source>Candidate slip</source>
        <translation>পরীক্ষার্থী স্লিপ</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>নিবন্ধন নম্বর</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>প্রবেশ কোড</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>এই ডেমোর জন্য আপনার স্লিপ</translation>
    </message>
</context>
</TS>
