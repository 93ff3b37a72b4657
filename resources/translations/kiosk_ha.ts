<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ha" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lock</source>
        <translation>Makulli</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Alluna</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>Tsare-tsaren madannai</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Nau&apos;o&apos;in haruffa</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Agogo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Yankin lokaci</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Fili a faifai</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>Saurin faifai</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>Faifan kwafi na biyu</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Ƙwaƙwalwa</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kyamara</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Wuta</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Barci</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Haƙƙoƙi</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>Sadarwa zuwa sabar</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Sigar manhaja</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Sauran manhajoji</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>Na&apos;ura ta gaske</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>Babu kowa daga nesa</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Ma&apos;aji</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Kundi</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Kwafi na biyu</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Rajistar tasha</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Daidaitawa</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Farfaɗowa</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Takardun jarrabawa</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>Makullan takardu</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Bincike na ƙarshe</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>Saituna daga sabar</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>An lulluɓe kowane allo</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>Tagar jarrabawa tana wurinta</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>Babu abin da ke zuwa gaba</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>Rubutu yana tafiya zuwa jarrabawa</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>An riƙe madannai</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>An riƙe linzami</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>Allon kwafi babu komai</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>Ana watsar da maɓallan ƙarya</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>Allo yana kunne</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>Babu haramtacciyar manhaja da ke aiki</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>Babu mai ɗaukar hoton allo</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>An kashe gajerun hanyoyin tsari</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>An rufe menu na tsari</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>Babu mai aiki daga nesa</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>Na&apos;urar ba ta cikin wata</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>Wani riƙon makulli</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>An gwada makulli na daƙiƙa {seconds}.</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>Alluna: {count}. Na farko yana da ɗigo {width} da {height} a kashi {scale} cikin ɗari.</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>Tsare-tsaren madannai: {layouts}.</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>Ana iya rubuta kowane harshe na manhajar.</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>Agogo ya bambanta da na sabar da daƙiƙa {seconds}.</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>Na&apos;urar tana da lokacin cibiya, {zone}.</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>Akwai fili MB {free}; jarrabawa tana buƙatar {needed}.</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>Amsa tana isa faifai cikin ms {ms}.</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>Kwafi na biyu yana kan wani faifai daban.</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>Akwai fili MB {free} cikin MB {total}.</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>Akwai kyamara: {names}.</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>Na&apos;urar tana kan wutar lantarki.</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>Na&apos;urar ba ta yin barci da kanta.</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>Manhaja tana aiki ba tare da haƙƙin mai gudanar da kwamfuta ba.</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>Sabar tana amsawa cikin ms {ms} kuma tana tabbatar da kanta.</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>Babu proksi tsakanin nan da sabar.</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>Siga {version} sabuwa ce, ta isa.</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>Babu wata manhaja da ba a yarda da ita lokacin jarrabawa ba da ke aiki.</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>Babu abin da ya nuna cewa wannan na&apos;ura tana cikin wata.</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>Babu wanda ya haɗu da wannan na&apos;ura daga nesa.</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>Ana iya karanta ma&apos;aji; yunƙurin da ke cikinsa: {attempts}.</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>Kowane bayani shi ne wanda aka rubuta.</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>Kwafi na biyu yana da komai.</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>Tasha {station} a {url}.</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>Sabar tana da komai.</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>Idan wannan na&apos;ura ta mutu, masu tsarin za su iya buɗe faifanta.</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>Takardun da ake buƙata nan gaba: {needed}. Duk suna nan kuma cikakku ne.</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>Zaman da ke buɗe: {open}. Makullansu suna nan.</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>Saitunan da sabar ta faɗa: {count}.</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>An bincika na&apos;urar ta ƙarshe kwanaki {days} da suka wuce.</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>An riƙe shi duk tsawon lokacin.</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>Irin wannan makulli ba ya riƙe wannan, kuma babu zaman da aka sani a nan da ke buƙatarsa.</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>Ku yi binciken a na&apos;urar kanta, a matsayin mai gudanar da jarrabawa.</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>Ku gudanar: kiosk doctor --repair.</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>Ba a iya samun wani allo daga nan, don haka ba a gwada makulli ba.</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>Wani saiti ya kashe makulli.</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>Ku sa lock a auto a saitunan wannan tasha.</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>Ba a gwada makulli ba a wannan karo.</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>Ku sake bincikawa, ku bar allo ya yi duhu na ɗan lokaci.</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>Ba a iya kulle tashar ba ({code}).</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>Ku nemi wannan kalma a shafin magance matsaloli; yana faɗin gyaran.</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>Makullin nan yana lura da sauran manhajoji, amma ba zai iya hana su duka ba.</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>Ku yi amfani da zaman da kiosk ne kaɗai manhaja, inda jarrabawar ke buƙatar haka.</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>Makulli bai iya riƙe wannan ba.</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>Ku rufe abin da ya tare hanya, kamar yadda shaidar ta ambata, ku sake bincikawa.</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>Wani zama a nan yana buƙatar wannan, kuma irin wannan makulli ba zai iya riƙe shi ba.</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>Ku yi amfani da irin zaman da jarrabawar ke buƙata, ko ku tambayi wanda ya tsara dokokinta.</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>Allo na farko yana da ɗigo {width} da {height} kawai.</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>Ku sa aƙalla ɗigo 1024 da 700, ko girma kaɗan.</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>Ba a iya karanta tsare-tsaren madannai a nan ba.</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>Ku rubuta layin gwaji a gwajin manhaja kafin jarrabawa.</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>Babu haruffan: {languages}.</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>Ku sake girka manhaja: haruffanta sun lalace.</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>Ku daidaita agogo daga hanyar sadarwa. Babu amsa ko minti da ya dogara da shi, rahotanni ne suka dogara.</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>Babu wanda zai iya cewa ko agogo daidai yake: ba a ji daga sabar ba tukuna.</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>Ku haɗa tashar da hanyar sadarwa ku sake bincikawa.</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>Yankin lokaci na na&apos;urar ba na cibiya ba ne, {zone}.</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>Ku sa yankin lokaci na cibiya; ko ba haka ba jarrabawar tana nuna lokacin cibiya.</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>Ba a san yankin lokaci na cibiya a nan ba tukuna.</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>Ku haɗa tashar da sabarta sau ɗaya.</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>Fili MB {free} ne kawai a {place}.</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>Ku samar da fili: idan bai kai MB {needed} ba, babu jarrabawar da za ta fara a nan.</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>Amsa tana ɗaukar ms {ms} kafin ta isa faifai.</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>Ku rufe sauran abin da ke rubutu a faifai; ku sauya kati ko faifan da ke da jinkiri kullum.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>Ba za a iya rubuta komai a jakar wannan tasha ba.</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>Ku ba mai amfani na manhajar haƙƙin rubutu a can, ku duba faifai.</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>Kwafi na biyu yana kan faifai ɗaya da na farko.</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>Ku sa mirror a wata jaka a wani faifai ko filashin da ba a cirewa.</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>Babu kyamara, kuma akwai jarrabawar da ke ɗaukar hoto a kujera.</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>Haɗa ɗaya; idan babu, &apos;yan takara suna ci gaba ba tare da hoto ba.</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>Akwai kyamarar da wannan asusu ba zai iya amfani da ita ba: {names}.</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>Saka asusun cikin rukunin video, sannan a sake fara zaman.</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>Kwafi na biyu ya rasa wani abu: {state}.</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>Ku duba faifan kwafi na biyu; yana cikawa da kansa.</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>Ƙwaƙwalwa MB {free} ce kawai ba a amfani da ita.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>Ku rufe sauran manhajoji, ko ku sake fara na&apos;urar.</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>Na&apos;urar tana kan batirinta, a kashi {percent} cikin ɗari.</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>Ku haɗa ta da wuta kafin jarrabawa.</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>Na&apos;urar tana iya yin barci da kanta.</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>Ku kashe barci na lokacin zaman banza da na murfi; shaidar ta ambaci saitin.</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>Manhaja tana aiki da haƙƙin mai gudanar da kwamfuta.</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>Ku gudanar da jarrabawa da wani mai amfani nata wanda ba mai gudanar da kwamfuta ba.</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>Ba a iya tambayar sabar ba ({code}).</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>Ku duba waya da hanyar sadarwa. Jarrabawoyi suna ci gaba ba tare da ita ba; dole takardu da makullai su fara kasancewa a nan.</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>Sabar ba ta amsawa sai bayan ms {ms}.</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>Ku duba wa yake amfani da layin; cibiya mai cike tana buƙatarsa.</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>Wannan na&apos;ura tana aika bayanan yanar gizo ta proksi.</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>Kiosk yana tafiya kai tsaye zuwa sabarsa: ku bar hanyar sadarwa ta yarda da haka.</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>Siga {version} ta fi {least} tsufa, wadda sabar ke nema.</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>Ku girka sabuwar manhaja kafin jarrabawa.</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>Manhajojin da ba a yarda da su lokacin jarrabawa ba suna aiki: {programs}.</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>Ku ƙare su, kuma ku hana su farawa.</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>Wannan na&apos;ura tana kama da wadda take cikin wata.</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>Ku yi amfani da na&apos;urar kanta. Idan haka aka nufa, mai kulawa zai iya ba da keɓewa a sabar.</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>Wani ya haɗu da wannan na&apos;ura daga nesa.</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>Ku ƙare haɗin nesa kafin jarrabawa.</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>Ba a iya karanta ma&apos;aji ba ({code}).</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>Babu tasha a nan tukuna.</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>Ku gudanar da kiosk enroll da lambar sirri daga babbar sabar.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Kundi ya lalace.</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>Wannan na&apos;ura ba tasha ba ce tukuna.</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>Sabar ba ta barin wannan tasha ta fara jarrabawa: {standing}.</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>Ku tambayi babban mai kula; duk da haka ana karɓar abin da aka yi rikodi a nan.</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>Bayanan da ke jiran a aika: {count}.</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>Ku haɗa tashar da hanyar sadarwa, ko ku ɗauke su: kiosk export DIR.</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>Idan wannan na&apos;ura ta mutu, babu mai iya buɗe faifanta sai ita kanta.</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>Ku haɗa tashar da sabarta sau ɗaya; za ta sami makullin farfaɗowa da kanta.</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>Ba duk abin da sabar ta saita a nan ne za a iya amfani da shi ba.</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>Ku sake adana saitunan cibiya a sabar; ku sabunta wannan manhaja idan ta fi tsufa.</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>Takardun da ake buƙata nan gaba kuma ba su nan: {missing} cikin {needed}.</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>Ku kunna tashar lokacin da ake iya samun sabar; za ta ɗauko su da kanta.</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>Takardar da ke kan wannan faifai ba ita ce wadda aka hatimce ba.</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>Ku cire fayil ɗin da shaidar ta ambata; tashar za ta sake ɗauko shi.</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>Akwai zaman da ke buɗe waɗanda makullinsu ba ya nan: {missing} cikin {open}.</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>Ku haɗa tashar da sabar; za ta ɗauko makullin da kanta.</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>Ba a taɓa bincika wannan na&apos;ura ba.</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>Ku sake bincika ta wata rana kafin jarrabawa.</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>Binciken da ya gabaci wannan kwanaki {days} ke nan.</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>Ku bincika kowace na&apos;ura a makon jarrabawa.</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>Rajistar halarta</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>Tsarin kujeru</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>Takardun shiga</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Rahoton al&apos;amura</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>Bayanan zama</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>an shigo</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>a shirye</translation>
    </message>
    <message>
        <source>active</source>
        <translation>tana gudana</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>an dakatar</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>a lulluɓe</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>a tsaye</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>ana mayarwa</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Gwaji</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>an ji</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>an shiga</translation>
    </message>
    <message>
        <source>began</source>
        <translation>an fara</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>an dawo</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>an koma</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>an miƙa</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>ana ci gaba</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>an ci</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ba a ci ba</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>Sabar ba ta ji labarin wannan kujera ba: a kashe take, kiosk ɗinta ba ya aiki, ko babu hanyar sadarwa zuwa gare ta.</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>Babu wanda ya iya shiga a nan: wani abu dabam yana kan allon.</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>Tambaya ta farko ba ta zo ba kwata-kwata.</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>Tambaya ta farko ta makara sosai: sabar ko hanyar sadarwa ba ta da saurin ɗaukar yawan haka lokaci ɗaya.</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>Ba ta dawo ba bayan an dakatar da shirinta: babu abin da ke sake fara kiosk a nan.</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>Ta dawo a makare bayan an dakatar da shirinta.</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>Jarrabawarta ba ta iya ci gaba a wata kujera cikin lokaci ba.</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>Ba a amsa jarrabawar har zuwa ƙarshe ba.</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>Ba komai nata ya isa sabar ba.</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>Kujerar da kanta ta gano wani abu da ba yadda ya kamata ba.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sakamako</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>Tambaya ta farko bayan</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Rashin zama</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Miƙawa</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>sakan {seconds}</translation>
    </message>
    <message>
        <source>{passed} of {all} seats passed.</source>
        <translation>Kujeru {passed} cikin {all} sun ci.</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>lokaci ya ƙare</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>ma&apos;aikata sun ƙare</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>a rufe</translation>
    </message>
    <message>
        <source>void</source>
        <translation>marar amfani</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>ba a zo ba</translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>An sake nuna tambayoyi</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>An bar ta ta ci gaba</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>An ƙare dakatarwa</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>An tabbatar da fuska</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>Ana shakkar fuska</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>An yarda a fara</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>An aika saƙo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>An dakatar</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>An ƙara lokaci</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>Wani zai je</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>Wani ya je wurin</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>Wata kujera</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>Farkon zama</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>An sauya layi</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>An mayar wata kujera</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>An ƙare</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ba a zo ba</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>An karɓi maras rajista</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>An ƙare zama</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>An rufe zama</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>An fara gwaji</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>An sake ba da gurbi</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>An rubuta fayil mai hatimi</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>An janye</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Cibiya</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Zama</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Lokaci</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>An buga</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Daga</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ana jira</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Sun zo</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ba su zo ba</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Tana gudana har yanzu</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>An soke wannan zama.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kujera</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Mai jarrabawa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Lamba</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>An fara</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Yanayi</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>An amsa</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Giɓuka</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>Lokacin da aka bayar</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Rasiti</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Yaushe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mene ne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dalili</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Sakamako</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>An yi</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Ba a aiwatar ba</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ba kowa</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>minti {minutes}</translation>
    </message>
    <message>
        <source>Signature on arrival</source>
        <translation>Sa hannu yayin zuwa</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>Sa hannu yayin tafiya</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>Shugaban cibiya: suna, kwanan wata, sa hannu</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>Mutum na biyu: suna, kwanan wata, sa hannu</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Lambar shiga</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>Lambar shiga: ku tambayi mai kula da cibiya</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Abin da aka yanke</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>Kowane mai jarrabawa</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>Ba a yanke komai a allon kulawa ba.</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>Kowa yana sa hannu sau biyu: idan ya zauna da idan ya tafi.</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>Ku rubuta lamba da lambar shiga a kujerar. Ku ajiye wannan takarda.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Alamar tantancewa</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>Kwamfuta ta sake farawa</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>Manhajar jarrabawa ta ƙare</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>Kwamfuta ta yi barci</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>Kwamfuta ta tsaya cik</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>An lulluɓe tambayoyi</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Ma&apos;aikata sun dakatar</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>Faifai ya cika</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>Ba a iya kunna rikodi ba</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>Ma&apos;aikata sun rubuta</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Na&apos;ura</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Muhalli</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Ma&apos;aikata</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Wani daban</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Yana jiran hukunci</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>An rubuta, ba lokaci</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>Ba a ba da lokaci ba</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Duk ɗakin</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>yana ci gaba</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Tsawonsa</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Asara</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Game da</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Hukunci</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Al&apos;amura</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Babu abin da ya lalace a nan zuwa yanzu.</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>Wannan na&apos;ura a shirye take.</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>Wannan na&apos;ura a shirye take; akwai abin da ya kamata a duba.</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>Wannan na&apos;ura ba a shirye take ba.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Lafiya</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Duba wannan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ya gaza</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>Binciken na&apos;urar jarrabawa</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Na&apos;ura</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Tasha</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>An bincika</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Abin da za a yi</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Shaida</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Mai bincike</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>Lafiya bisa keɓewa: {by} ya faɗi haka har zuwa {until}, domin: {why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>Wannan na&apos;ura a shirye take</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>Wannan na&apos;ura a shirye take, akwai abin da za a duba</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>Wannan na&apos;ura ba a shirye take ba</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>Dole a gyara abu %n.</numerusform>
            <numerusform>Dole a gyara abubuwa %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>Ya kamata a duba abu %n.</numerusform>
            <numerusform>Ya kamata a duba abubuwa %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>Abu %n lafiya yake.</numerusform>
            <numerusform>Abubuwa %n lafiya suke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>Ana jin abin da sabar ta ce</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>Ana gwada makulli: allo zai yi duhu na ɗan lokaci</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>Ana duba faifai, ƙwaƙwalwa da wuta</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>Ana sake gina ma&apos;aji daga kwafinsa biyu</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>Ana tambayar sabar saurin amsarta</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>Ana karanta kundi daga farko zuwa ƙarshe</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>An bincika {day} da ƙarfe {time}, ya ɗauki daƙiƙa %n.</numerusform>
            <numerusform>An bincika {day} da ƙarfe {time}, ya ɗauki daƙiƙa %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>Kujera {seat}: {name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}, tun {began}</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what} da {began}, tsawon {lasted}</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>Haƙƙinku bai kai haka ba, ko ba ku bakin aiki.</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>Agogo ya tsaya a lokacin: ba a yi asarar lokaci ba.</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>Agogo ya ci gaba: an yi asarar minti {minutes}, kuma an ba da shawarar a mayar da su.</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}, yana jiran sabar a nan</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>Duk waɗanda ake jira, da wurin sa hannu idan sun zo da idan za su tafi.</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>Wa yake zaune a ina: wadda za a rataya a ƙofa.</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>Takarda ɗaya ga kowane mai jarrabawa, don a yanke.</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>Abin da ya faru, abin da aka yanke, wanda ya yanke da dalili.</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>Kowace kujera da lokuta, giɓuka, lokacin da aka bayar da rasiti, don sa hannun mutane biyu.</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>Sake nuna tambayoyi</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>Ci gaba a wannan kujera</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Ƙare dakatarwa</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>Fuskar ta dace</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Ba wannan mutum ba</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>Bar jarrabawa ta fara a nan</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Aika saƙo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Dakatar</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Ƙara lokaci</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>Zan je</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>Ba da wata kujera</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>Mayar wata kujera</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>Ƙare wannan jarrabawa</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>Sake ba da gurbi</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>Bar zama ya fara</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>Sauya layin</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>Karɓi maras rajista</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>Rubuta fayil mai hatimi</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Ƙare zama</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Rufe zama</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Fara gwaji</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Janye</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>Ƙare duk dakatarwa</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>Saƙo ga kowa</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Dakatar da kowa</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>Lokaci ga kowa</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>An janye “{what}”, idan bai haifar da komai ba tukuna. Duka biyun suna nan a cikin bayanai.</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>wannan kujera</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>Ana jiran {name} a kujerar da kuka rubuta, ba a kujera {seat} ba kuma.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>Jarrabawar {name} za ta ci gaba a kujerar da kuka rubuta. A kujera {seat} ba za a iya ƙara rubuta komai ba.</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>Kujera {seat} za ta sake nuna tambayoyin {name}, idan babu wani dalili da ya rage.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>Jarrabawar {name} za ta ci gaba a kujera {seat}, a tambaya ɗaya, da lokacin da ya rage.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>Jarrabawar {name} za ta ci gaba. Agogo yana sake tafiya.</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>An rubuta cewa kun kwatanta fuskar {name}, kuma ta dace.</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>Kowane allon kulawa zai nuna kujera {seat} har sai wani ya ce fuskar ta dace. Ba a tsayar da jarrabawar ba.</translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>Kujera {seat} na iya fara jarrabawar {name}, ko da wata kujera ce ta nema tun da farko. Wanda ke jiran lokacinsa a can zai fara nan take.</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>Za a nuna wannan ga {name} a kujera {seat}. Agogo yana ci gaba.</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>An ɓoye tambayoyin {name} kuma agogo ya tsaya, har sai kun ƙare dakatarwar.</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>{name} zai sami wannan lokaci nan take, tare da sanin yawansa da dalilinsa.</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>Kujera {seat} da kowane allon kulawa za su nuna cewa wani yana zuwa.</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>Hannun da ke kujera {seat} zai sauka.</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>Ana jiran {name} a kujera {to}, ba a kujera {seat} ba kuma. Ana iya janyewa kafin a fara.</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>Kowane allon kulawa zai nuna cewa {name} bai zo ba. Gurbin zai kasance har sai an rufe zama: ana iya farawa har yanzu.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>Jarrabawar {name} za ta ci gaba a kujera {to}, da kowace amsa da lokacin da ya rage. A kujera {seat} ba za a iya ƙara rubuta komai ba.</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>Jarrabawar {name} a kujera {seat} za ta ƙare da amsoshin da suke nan. Babu wanda zai iya janye wannan.</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>{name} zai iya sake rubuta jarrabawar, daga farko. An adana abin da aka amsa, kuma mutum ne zai yanke hukunci kan yunƙurin da za a ƙidaya. Inda zama bai yarda ba, za a tambayi babban mai kula.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>Duk masu jira za su fara {when}. Ana iya janyewa kafin lokacin.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>Duk masu jira za su fara nan take.</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>Duk waɗanda ke jira har yanzu za su fara nan take.</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>Za a ba su gurbi a wannan zama da lambar shiga, wadda za ku rubuta a takardarsu ta shiga. Ana iya janyewa kafin a fara.</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>Ana rubuta abin da aka yanke a nan kuma ba ya kan sabar a filashi, da hatimi, don sabar kaɗai.</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>Kowace jarrabawa da ke gudana a wannan zama za ta ƙare da amsoshin da suke nan, kuma babu wanda zai iya farawa kuma. Babu wanda zai iya janye wannan.</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>Ana miƙa zaman da wannan jimla. Wanda bai zo ba ya rasa gurbinsa. Abin da ya iso daga baya ana karɓa kuma a nuna shi a matsayin makararre.</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>Kowace kujera da ke nuna shafin shiga tana farawa da kanta cikin minti ɗaya, kuma tana aiki na wasu mintuna. Sabar ba ta farawa yayin da zama ke buɗe, ko zai buɗe cikin mintuna 20 masu zuwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>Jarrabawa %n da aka dakatar za ta ci gaba. Agogo yana sake tafiya.</numerusform>
            <numerusform>Jarrabawa %n da aka dakatar za su ci gaba. Agoguna suna sake tafiya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>Mai jarrabawa %n zai karanta wannan. Agogo yana ci gaba.</numerusform>
            <numerusform>Masu jarrabawa %n za su karanta wannan. Agoguna suna ci gaba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>An ɓoye tambayoyin mai jarrabawa %n kuma agogo ya tsaya, har sai kun ƙare dakatarwar.</numerusform>
            <numerusform>An ɓoye tambayoyin masu jarrabawa %n kuma agoguna sun tsaya, har sai kun ƙare dakatarwar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>Mai jarrabawa %n zai sami wannan lokaci nan take, tare da sanin yawansa da dalilinsa.</numerusform>
            <numerusform>Masu jarrabawa %n za su sami wannan lokaci nan take, tare da sanin yawansa da dalilinsa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>An gwada sau da yawa. Za ku iya sake gwadawa bayan daƙiƙa %n.</numerusform>
            <numerusform>An gwada sau da yawa. Za ku iya sake gwadawa bayan daƙiƙa %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>Sabar ba ta iya tabbatar da wanda ya yanke wannan ba. Ku fita, ku sake shiga, sannan ku sake yankewa.</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>Ya isa sabar a makare, ba zai yi amfani ba, don haka ba a aiwatar da shi ba.</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>Sabar ba ta san wannan mai jarrabawa ko wannan jarrabawa a nan ba.</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>Bai shafi komai ba kuma lokacin da ya isa sabar.</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>Sabar ba ta san wannan aiki ba. Wataƙila ta fi wannan allon kulawa tsufa.</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>Ya wuce abin da wannan zama ya bar cibiya ta yi ita kaɗai. An tambayi babban mai kula.</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>Babban mai kula bai yarda ba.</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>An riga an yi wa wannan lamba rajista a wannan jarrabawa. Ku neme ta a tebur.</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>Akwai wanda ya rage a buɗe da ba a ambata ba. Ku duba adadin, ku faɗi dalilin kowanne.</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>Wannan zama ba ya ƙara karɓar marasa rajista.</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>Wannan yana buƙatar mutane biyu daban-daban.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>Wannan ba jumlar sirri ta wannan mutum ba ce. An yi rikodin gwajin.</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>Wannan mutum ba ya bakin aiki a nan yanzu.</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>Ba a iya karanta abin da wannan allon kulawa ya sani game da wannan mutum ba. IT na cibiyar zai iya gyarawa.</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>Ku rubuta kujerar da ba kowa, ba wadda jarrabawar take ba.</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>Sabar tana da duk abin da aka yanke a nan: babu abin da za a kai.</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>Babu isasshen fili a filashin.</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>Ba za a iya rubuta komai a wannan filashi ba.</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>Ba a iya rubutawa ba. Ku gwada wani filashi.</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>Ba ku cikin ma&apos;aikatan wannan cibiya kuma.</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>Kujera tana nuna rukunai uku, haruffa da lambobi 22 gaba ɗaya. Waɗannan ba su kai haka ba.</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>Ku rubuta cikakkun mintuna, aƙalla ɗaya.</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>Babu wanda wannan zai iya shafa a yanzu.</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>Ba a iya rubuta shi a bayanai ba, don haka ba a yi komai ba.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Gurbi</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Sauran lokaci</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>An adana a nan</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Ba a aika ba</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Yunƙuri</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>A sabar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>tabbatattu</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>a kan filashi</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>yankakku</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>ba a san halinsu ba</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>masu saɓani</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>Sabar tana da komai nasu, har zuwa ƙarshe.</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>An kawo a filashi, amma abin da ke kafinsa ya ɓace. Ku kawo shi ma.</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>Suna da gurbi amma ba su taɓa farawa ba. Rufewa yana ɗauke gurbin.</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>Jarrabawarsu ta tsaya a kujerar da ake jin labarinta. Ku bar ta ta ci gaba, ko ku ƙare ta.</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>Sun fara amma ba a san ƙarshen ba, ko kuma wataƙila sun fara a kujerar da ba a ji daga gare ta. Ku haɗa kujerar, ko ku kawo kundinta a filashi.</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>Bayanai da yawa na gurbi ɗaya: babban mai gudanarwa ne ke yanke wanda za a ƙidaya.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Yadda ake ciki</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Labari na ƙarshe</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>Farkonsa bai iso ba; ba a san na wane ne ba tukuna</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>bai taɓa farawa ba</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>ya fara, babu abin da ya iso</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>an amsa {answered} cikin {items}</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>ya zo bayan rufewa</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>Gwargwadon abin da wannan allon ya sani; bai taɓa jin sabar ba.</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>Daga sabar, ƙarfe {time} ({age} da suka wuce)</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>Ba tare da sabar ba: abin da wannan allon ya sani ƙarfe {time} ({age} da suka wuce). Sabar ce kaɗai ta san saɓani da filashi.</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>{names} ya rufe ƙarfe {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>An ambaci keɓantacce %n.</numerusform>
            <numerusform>An ambaci keɓantattu %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>Wani abu na mai jarrabawa %n ya iso daga baya: ku sake rufewa sau ɗaya.</numerusform>
            <numerusform>Wani abu na masu jarrabawa %n ya iso daga baya: ku sake rufewa sau ɗaya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batir</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Filin faifai</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Lulluɓewa</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>ba a taɓa ji ba</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>ba a shirye ba</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ba a bincika ba</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>ya kamata a duba</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Yadda yake</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Abin da ya lalace</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Siga</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sabar</translation>
    </message>
    <message>
        <source>Panel {name}</source>
        <translation>Allon {name}</translation>
    </message>
    <message>
        <source>The server has not heard of it since it was enrolled.</source>
        <translation>Sabar ba ta ji labarinta ba tun da aka yi mata rajista.</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>Ku kunna ta, ku fara kiosk, ku duba wayar sadarwarta.</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>Babu wanda ya duba ta cikin kwanaki 14 da suka wuce.</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>Ku fara kiosk a can, ko ku gudanar da kiosk doctor.</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>Shirinta ya girmi abin da sabar ke nema.</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>Tsohon shiri</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Ku saka sabon fasali.</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>Sabar ba ta amince da ita ta fara jarrabawa ba.</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>Ku tambayi babban mai gudanarwa.</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>Sabuntawa zuwa {version}</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>Sabuntawa zuwa {version} ya gaza a nan; shirin da ya gabata yana aiki.</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>Faɗa wa ma&apos;aikatan kwamfuta: kiosk update status na faɗar dalili.</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>Sabuntawa zuwa {version} yana kan hanya, yana jiran lokacin da babu jarrabawa.</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>Tsohon shirin sabar</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>Sarari a faifan sabar</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>An mayar da sabar daga ajiya</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>Abin da ake nunawa na ƙoƙari</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>Abubuwan da sabar ba ta iya karantawa</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>Lambobin shiga</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>Ajiyar sabar</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>kwana %n da ya wuce</numerusform>
            <numerusform>kwanaki %n da suka wuce</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>Ba tare da sabar ba: hukuncin kowace kujera ƙarfe {time} ({age} da suka wuce). Cikakken bayani yana zuwa tare da sabar.</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>Daga, dalili, sakamako</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}: minti {minutes}</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}: kujera {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} da {second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>An janye daga baya.</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>Yana jiran sabar a nan.</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>Minti {minutes} sun isa jarrabawar</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>An shiga</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>A shirye don farawa</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>An hana shiga</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>An bar wurin shiga</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>An ɗaga hannu</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>An sauke hannu</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>Saƙo ya zo</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>An karanta saƙo</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>Sashe ya buɗe</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>Sashe ya rufe</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>Hutu ya fara</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>Hutu ya ƙare</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>Jarrabawa ta fara</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>Jarrabawa ta ci gaba</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>An sake shiga</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>Jarrabawa ta tsaya</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>An dakatar da jarrabawa</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>Dakatarwa ta ƙare</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>An lulluɓe tambayoyi</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>An sake nuna tambayoyi</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>Makulli ya rasa wani riƙo lokacin dakatarwa</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>An sake ba da gurbi a lokacin</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>An sauya tanadi na musamman</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>Jarrabawa ta bar wannan kujera</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>Jarrabawa ta iso wannan kujera</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>An miƙa</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Lokaci ya ƙare</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>Ma&apos;aikata sun ƙare jarrabawa</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>Jarrabawa ta ƙare tare da zama</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>An sauya agogon kwamfuta</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>Batir ya yi ƙasa</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>Wuta ta zo ko ta ɗauke</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Faifai ya kusa cika</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>An yi amfani da lambar sirri a kujera</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>An ƙi lambar sirri a kujera</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>An buɗe tambayoyin da kalmomi biyar</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>Ma&apos;aikata sun yi wani abu a kujera</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>An yi amfani da keɓewar makulli</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>Tsawon {time} babu wanda ya iya aiki</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>Kujera {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>Babu kujera tukuna</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buɗe</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Ci gaba</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Nuna</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Yini gaba ɗaya</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>An adana a matsayin {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Ba a iya rubuta jerin ba.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Buɗewa</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Rufewa</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>idan wani ya ce haka</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>Kujeru suna farawa</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Farawa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Rukuni</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>bai iso ba tukuna</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>Mai jarrabawa %n bai fara ba.</numerusform>
            <numerusform>Masu jarrabawa %n ba su fara ba.</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>Yana farawa idan wani ya ba da izini.</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>Na gaba: mai jarrabawa %n da {next}. Na ƙarshe da {last}.</numerusform>
            <numerusform>Na gaba: masu jarrabawa %n da {next}. Na ƙarshe da {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Masu jarrabawa</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>Ba a iya yin rikodin shigar ba, don haka ba a buɗe komai ba.</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Babu gurbi</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Akwai</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>Ana rubutawa</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>An yi amfani</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>Batir {percent}%</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Ba a gani ba</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>A lulluɓe</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>A tsaye</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Ba a samu</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Faifai ya cika</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Ba a amince ba</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Ana neman taimako</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>Ta lulluɓu kaɗan</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Shiru</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ba a aika ba</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Wata takarda</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>yana jira</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>an ƙare</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>awa {hours} minti {minutes}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} da suka wuce</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}, an cire daga wuta</translation>
    </message>
    <message>
        <source>{gigabytes} GB</source>
        <translation>GB {gigabytes}</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>MB {megabytes}</translation>
    </message>
    <message>
        <source>Nobody is expected here</source>
        <translation>Ba a jiran kowa a nan</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>Amsa ta ƙarshe a nan</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>Amsa ta ƙarshe a sabar</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Suna jiran a aika</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Riƙo</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>an riƙe {held} cikin {all}</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>Lulluɓewa zuwa yanzu</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>Siga, alamar tantancewa</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>ba a kwatanta ba</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>ta dace</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>ba wannan mutum ba</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Lambar rajista</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Fuska</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>An yarda</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>Lokacin rashi zuwa yanzu</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>Wani abu ya dami makullin wannan kwamfuta.</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>Ku duba wannan kwamfuta kafin jarrabawar ta ci gaba.</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>An haɗa allo na biyu da wannan kwamfuta.</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>An cire wani allo daga wannan kwamfuta.</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>Wata manhaja ta ɓoye jarrabawar na ɗan lokaci.</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>Wata manhaja ta matsar da jarrabawar a kan allo.</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>Wata manhaja ta rufe tagar jarrabawar.</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>Wata taga ta zo gaban jarrabawar.</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>Wata manhaja ta nemi jarrabawar ta rufe.</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>Wata manhaja ta buɗe taga.</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>Wata manhaja ta ƙanƙantar da jarrabawar.</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>Allon ya daina nuna jarrabawar.</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>Wata manhaja ta karɓe rubutu.</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>Wata manhaja ta riƙe madannai.</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>Wata manhaja ta riƙe linzami.</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>Wata manhaja ta sa wani abu a allon kwafi.</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>Wata manhaja ta yi kamar tana rubutu ko dannawa.</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>Wata manhaja ta yi ƙoƙarin jefa wani abu cikin jarrabawar.</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>Maɓallai ko dannawa sun fito daga wata manhaja, ba daga wannan madannai ko linzami ba.</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>An haɗa madannai, linzami ko wata na&apos;ura.</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>An kunna wata gajeriyar hanya da ake kashewa lokacin jarrabawa.</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>Ana iya buɗe menu na tsarin kwamfuta da maɓallai.</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>Wannan kwamfuta ba ta ƙara tambayar jarrabawar game da kowane maɓalli ba.</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>An kunna mai adana allo na wannan kwamfuta.</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>An ƙare wata manhaja da ba a yarda ta yi aiki lokacin jarrabawa ba.</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>Wata manhaja da ba a yarda da ita lokacin jarrabawa ba tana aiki.</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>Wata manhaja tana iya ɗaukar hotunan allo.</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>Wani ya haɗu da wannan kwamfuta daga wani wuri.</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>Wannan kwamfuta tana aiki ne a cikin wata.</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>Wani daban ya shiga wannan kwamfuta.</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>Wata manhaja ta haɗu da allon jarrabawar.</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>An dami jarrabawar sau da dama cikin ɗan lokaci.</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>Mai kula da cibiya yana gyara wannan kwamfuta.</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>Ba a gama kulle wannan kwamfuta ba tukuna.</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>Ku duba bayan kwamfutar: ku cire kowane allo sai nata kaɗai.</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>Ku duba wayar allon ku saka ta da kyau.</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>Wani abu daban yana aiki a wannan kwamfuta. Ku gano ko mene ne, kafin jarrabawar ta ci gaba.</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>Manhajar sarrafa tagogi ko wata manhaja ta matsar da tagar. Sau ɗaya tsautsayi ne; idan ta maimaita ba tsautsayi ba ne.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>Idan ya sake faruwa, ku sake fara manhaja daga nan.</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>Ku ga wace manhaja ce take nuna tagogi a nan: ya kamata a kashe sabuntawa da saƙonni ranakun jarrabawa.</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>An ƙi shi. Sau da yawa maɓallin teburin aiki ne; wataƙila mai jarrabawa bai yi da gangan ba.</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>Ku rufe waccan manhaja. Ya kamata a kashe ta ranakun jarrabawa.</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>Gajeriyar hanya ta teburin aiki ko wata manhaja ce ta yi. Sau ɗaya tsautsayi ne; idan ta maimaita ba tsautsayi ba ne.</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>Ku ga ko an sauya allon zuwa wani zama; ku mayar da shi.</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>Wataƙila maɓallai sun je ga wata manhaja. Ku ga abin da ke aiki tare da jarrabawar.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>Wani menu a buɗe ko wata manhaja ta riƙe madannai. Ku rufe, ko ku sake fara manhaja.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>Wani menu a buɗe ko wata manhaja ta riƙe linzami. Ku rufe, ko ku sake fara manhaja.</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>Ba za a iya liƙa komai nasa a cikin jarrabawar ba. Ku ga wace manhaja ce take yin haka.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>An tsayar da shi: babu abin da ya kai ga jarrabawar. Ku nemo manhajar da ke yin haka.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>An tsayar da shi: babu abin da ya kai ga jarrabawar.</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>Wani mutum ko wani abu yana rubutu daga waje. Ku nemi sarrafawa daga nesa, kuma ku yi magana da mai jarrabawa.</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>Ku ga abin da aka saka. Sabon madannai ba laifi idan ku kuka kawo shi.</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>An kunna maɓallai masu mannewa ko madubin ƙara girma. Mai buƙatarsu yana da su a matsayin tanadi na musamman.</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>Ba a gama shirya tashar ba. Ku yi binciken wannan kwamfuta bayan jarrabawa.</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>Tsarin kwamfuta ya yi jinkiri na ɗan lokaci. Idan ya ci gaba, ku sake fara manhaja daga nan.</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>Ku kashe mai adana allo a saitunan tsarin kwamfuta.</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>Dokokin wannan zama sun ambace ta. Ku ga wanda ya fara ta.</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>Ku ƙare waccan manhaja, sannan ku bar jarrabawar ta ci gaba.</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>Ku nemi rabawa ko rikodin allo, ku ƙare shi.</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>Ku ƙare haɗin daga nesa, ku gano ko na wane ne.</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>Ba a iya ganin abin da ya kewaye ta daga nan. Ya kamata jarrabawa ta kasance a kwamfuta ta gaske.</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>Ku gano ko wane ne. Ya kamata a kashe sauya masu amfani ranakun jarrabawa.</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>Tana iya gani da rubutu. Ku sake fara wannan kwamfuta; idan ta dawo, ku cire ta daga aiki.</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>Kowane lokaci ya gyara kansa, amma ya yi yawa a ce tsautsayi ne. Ku duba abin da ke dawowa akai-akai.</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>An buɗe makulli. Ba za a nuna wata tambaya ba har sai an sake kullewa.</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>Idan wannan ya ci gaba, ku rufe sauran abin da ke aiki a nan, ko ku sake fara manhaja.</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>Kujeru: {seats}</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>Bar jarrabawa ta fara a wannan kujera</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>Bar jarrabawa ta ci gaba</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>Dakatar da jarrabawa</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>Ƙare jarrabawa da abin da aka amsa</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>Mayar da jarrabawa wata kujera</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>Sake ba da haƙƙin rubuta wannan jarrabawa</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Sake fara manhaja</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>Sake fara wannan kwamfuta</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>Kashe wannan kwamfuta</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>Fita daga manhajar jarrabawa</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>Buɗe makulli don gyara</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>Lambar sirri tana da haruffa da lambobi goma.</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>Ku rubuta ta yadda allon kulawa yake nuna ta.</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>An yi kuskuren lambobin sirri da yawa.</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>Za a karɓi ta gaba bayan daƙiƙa %n.</numerusform>
            <numerusform>Za a karɓi ta gaba bayan daƙiƙa %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>Wannan sabuwar lamba ce.</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>An riga an yi amfani da ta baya. Ku nemi lambar sirri ta wannan daga allon kulawa.</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>Ku duba kujera, hukunci da rukunai uku a kan allon kulawa.</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>Wannan ba ita ce lambar sirri ta abin da aka nuna a nan ba.</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>Duka lambobin sirrin na mutum ɗaya ne.</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>Dole mutum na biyu ya yarda.</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>Wannan mutum ba shi da izinin yanke wannan hukunci.</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>Wanda yake da izini ne zai ba da lambar sirri.</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>Babu wani hukunci da ya rage.</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>Ku koma ku sake duba allon.</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>Babu wani mai ainihin wannan suna cikin ma&apos;aikatan nan.</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>Ana lissafa shi ga wannan mutum a kowace tasha ta cibiyar.</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>Za a sake karɓar tasu bayan {time}. Lambar sirri daga allon kulawa ana karɓarta yanzu.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>An ba da jumlolin sirri marasa kyau da yawa a matsayin na wannan mutum.</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>Ɗaya daga cikin: {names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>Babu irin wannan kujera a wannan cibiya.</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>Ku rubuta sunanta yadda yake a kan allon can.</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>A nan lambobin sirri ba za su iya ƙara fiye da minti {most} ba.</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>Tsarin wannan zama bai yarda da ƙari ba. Babban mai kula zai iya yi.</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>Ba za a iya sake ba da wani gurbi a nan ba.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Haske</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Madara</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Shuɗi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Duhu</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Bambanci sosai</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Ɗauki hutu</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>Na gaba: {section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>Sashe na gaba</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>Za ku bar {section} gaba ɗaya?</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>Za ku bar wannan sashe gaba ɗaya?</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>Ba za ku iya komawa gare shi ba. An adana amsoshinku kuma za a ƙidaya su.</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>Tambaya ta {number} ba ta da amsa</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>Idan kuka ci gaba, ba za ku iya komawa gare ta ba.</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>Za ku ɗauki hutu na {time}?</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>Hutu na {number} cikin {total}.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>A lokacin za a lulluɓe tambayoyin, kuma agogonku zai tsaya.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>A lokacin za a lulluɓe tambayoyin. Agogon jarrabawarku zai ci gaba.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>Lokacin “{section}” ya ƙare. Kalmominku na ƙarshe sun shiga.</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>Lokacin sashen ya ƙare. Kalmominku na ƙarshe sun shiga.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>tambaya %n</numerusform>
            <numerusform>tambayoyi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>{time} dominsa, daga tambayarsa ta farko</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>Idan kuka bar shi ko lokacinsa ya ƙare, zai rufe; za ku iya karanta shi har yanzu.</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>Idan kuka bar shi ko lokacinsa ya ƙare, zai rufe gaba ɗaya.</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>An amsa tambayoyi {answered} cikin {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>Tambaya %n ba ta da amsa</numerusform>
            <numerusform>Tambayoyi %n ba su da amsa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>An sa wa tambaya %n alama</numerusform>
            <numerusform>An sa wa tambayoyi %n alama</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>Lokacin da ya rage a cikinsa: {time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>Za ku iya karanta shi har yanzu, amma ba za ku iya sauya komai ba.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Koma ga tambayar</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>Fara wannan sashe</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>Koma ga sashen</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>Bar sashen</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Ci gaba ba tare da amsa ba</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ba yanzu ba</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>Fara hutun</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Wani abu ba ya aiki</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Ina da tambaya</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>Ina buƙatar hutu, ko zuwa banɗaki</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Taimako</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Nemi taimako</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Wani yana zuwa</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>Hannu yana sama</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>Saura layi %n da za a sa wa tik</numerusform>
            <numerusform>Saura layuka %n da za a sa wa tik</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>Sunan da ke kan wannan allo sunana ne.</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>Ina aiki ni kaɗai: babu waya, babu rubutaccen bayani, babu taimako.</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>Ba zan faɗa wa kowa waɗannan tambayoyin ba bayan jarrabawa.</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>Na san cewa wannan tasha tana rikodin abin da ke faruwa a kanta: maɓallai, tagogi da lokuta. Babu kyamara, babu sauti.</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>a sashe %n</numerusform>
            <numerusform>a sassa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>ku yi gaba da baya yadda kuke so</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>ɗaya bayan ɗaya, ba tare da komawa baya ba</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>sanarwa za ta zo idan {time} na ƙarshe suka fara</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}; {moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>Ana adana kowace amsa</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>nan take da kuka ba da ita, ko da wuta ta ɗauke</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>Tambaya mai alama amsasshiya ce</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>alamar taku ce kawai; ba ta sauya maki</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>Jarrabawarku tana da waɗannan saituna</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}: {time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Sashe na {number}</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>Sassa suna rufewa bayan kun wuce su</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>ba za ku iya komawa wanda kuka bari ba</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>hutu %n</numerusform>
            <numerusform>hutu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>a ƙarƙashin jerin tambayoyi</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ko&apos;ina</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>zuwa abin sarrafawa na gaba; tare da Shift zuwa na baya</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>maɓallin da aka cika launi, ko wanda aka mayar da hankali a kansa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Sarari</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>yana dannawa, sa tik, zaɓe da janyewa</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>yana rufe abin da ke buɗe, ba ya kawar da komai</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>wannan shafi</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>A wurin tambaya</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>zuwa ɓangaren allo na gaba: nassi, tambaya, jeri, maɓallai</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>yana karanta tambaya da murya inda aka yarda; yana dakatawa da ci gaba</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>tambayar a harshenta na gaba, inda tana da dama</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>zuwa amsa, duk inda kuke</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>zaɓi waccan amsa; sake dannawa yana janye ta</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>a cikin maƙala mai tsari: mai kauri, mai karkata, mai layi a ƙasa</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Kibiyoyi</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>zuwa wata amsa ba tare da zaɓar ta ba; har da a tebura da jeri</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>yana matsar da layin da za a jera</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>gungura tambaya ko nassi</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>tambaya ta gaba da ta baya</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>yana sa wa tambaya alama</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>yana janye duk amsar</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>yana buɗewa da rufe kayan aiki, daga sama</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Lamba, sannan Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>a jerin tambayoyi: zuwa waccan tambaya</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Kayan aiki</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>Don ji</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>lokacin da ya rage; yana ɓoye shi da nuna shi</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>inda aka adana amsa ta ƙarshe</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>jerin duk kayan aiki</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>alƙalamin haskakawa: yana zaɓar kalmomi, sannan ya sa musu launi</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>alƙalamin haskakawa: yana gogewa, yana janye layi na ƙarshe</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>jagoran layi: yana matsar da shi, yana nuna layuka da yawa ko kaɗan</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>rubutun kalmomi: zuwa kalma ta gaba</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>tsarin madannai na gaba, inda akwai da dama</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>Mai kula da cibiya zai iya ci gaba da lambar sirri</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>Mai kula da cibiya zai iya buɗe su da kalmomi biyar</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>ƙarin lokaci; yana cikin lokacinku tuni</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>hutu %n na {length}</numerusform>
            <numerusform>hutu %n, kowane na {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>manyan haruffa; za ku iya sauya girman</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>launukan da aka zaɓa muku; za ku iya sauya su</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>ƙarin tazara tsakanin layuka ko haruffa</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>nassi da tambaya ɗaya bayan ɗaya</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>babban manuni</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>babu abin da ke motsi da kansa a kan allo</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>mai karanta allo yana iya karanta jarrabawar</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>ana iya karanta tambayoyi da murya</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>amsoshi suna lulluɓe har sai kun buɗe su</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>duk jarrabawar da maɓallai takwas: A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>kalmomin sauti da bidiyo don karantawa</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>kayan aiki %n fiye da na jarrabawar</numerusform>
            <numerusform>kayan aiki %n fiye da na jarrabawar</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>Saura {time} a wannan sashe</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Saura {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>Tambaya %n ba ta da amsa.</numerusform>
            <numerusform>Tambayoyi %n ba su da amsa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>An riga an adana abin da kuka amsa.</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>An ƙara muku lokaci: {time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>Mai kula da cibiya ya sauya yadda ake nuna jarrabawarku. Amsoshinku suna nan yadda suke.</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>Saitunanku sun sauya yanzu.</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>Ana adana amsoshinku a nan, za a aika su daga baya.</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>Babu hanyar sadarwa a yanzu.</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>Hanyar sadarwa ta dawo.</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>Komai yana sake tafiya zuwa sabar.</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>Duk amsoshinku suna nan, kuma kuna da lokacin da kuke da shi.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Barka da dawowa.</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Saƙo daga mai kula da cibiya</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>Wannan tambaya tana buƙatar amsa.</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>Ku amsa ta, sannan ku ci gaba.</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>Za ku iya ci gaba bayan {time}</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>Aƙalla tsawon wannan lokaci ne ɓangaren jarrabawar zai kasance a buɗe.</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>Lokacin waccan tambaya ya ƙare.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>Lokacin “{section}” ya ƙare.</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>Lokacin wancan sashe ya ƙare.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Wani yana zuwa wurinku.</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>Ku zauna a kujerarku; jarrabawarku tana ci gaba.</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>Kun ɗaga hannu.</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>Ku zauna a kujerarku. Mai kula da cibiya yana zuwa wurinku.</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>An sanar da mai kula da cibiya. An adana amsoshinku; ku ci gaba cikin natsuwa.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>Faifan wannan kwamfuta ya kusa cika.</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>Batir yana kan {percent}%.</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>Ku ɗaga hannu. Ko da wannan kwamfuta ta mutu, babu amsar da za ta ɓace kuma lokacinku zai tsaya yadda yake.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>Batir ya kusa ƙarewa: {percent}%.</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>Ku zaɓi duk waɗanda suke daidai. Ku sake zaɓar ɗaya don ku janye ta.</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>Ku rubuta a wurin rubutu. Ana adana abin da kuka rubuta da kansa; babu maɓallin da za a danna.</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>Ku rubuta lamba, da waƙafi ko ɗigo. A ƙasa za ku ga yadda aka fahimce ta.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>Ku rubuta jimla ɗaya ko biyu. Ana ƙidaya kalmomin a ƙasa; Ctrl+Z yana janye abin da kuka rubuta na ƙarshe.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>Rubuta jimla ɗaya ko biyu. Maɓallan da ke saman rubutun, ko Ctrl+B, suna sa kalmomi su yi kauri.</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>Ku danna giɓin ku zaɓi kalma. Da madannai: Enter yana buɗe jeri, kibiyoyi suna motsi a cikinsa.</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>Ku zaɓi amsa ɗaya. Ku sake zaɓar ta don ku janye ta, ko ku danna harafinta a madannai.</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>Ku zaɓi wuri ɗaya a kowane sahu. Da madannai: kibiyoyi suna motsi, maɓallin sarari yana zaɓe.</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>Ku ja layi, ko ku danna kibiyoyinsa. Da madannai: Ctrl tare da maɓallin kibiya yana matsar da shi.</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>Ku ja mariƙi ko ku danna wani wuri a ma&apos;auni. Da madannai: maɓallan kibiya.</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>Ku ja kalma zuwa wurinta, ko ku danna kalmar sannan wurin. Ku sake danna ta don ku cire ta.</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>Ku danna wurin a cikin hoto. Da madannai: Tab yana motsi, maɓallin sarari yana zaɓe.</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>Ku danna wuraren ɗaya bayan ɗaya. Ku sake danna ɗaya don ku janye shi.</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>Ku danna wurin a cikin hoto. Da madannai: maɓallan kibiya suna matsar da gicciye.</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>Ku danna ɗaya sannan ɗayan don ku haɗa su. Ku sake danna waɗanda aka haɗa don ku raba su.</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>Da&apos;ira, murabba&apos;i da alwatika</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>da&apos;ira</translation>
    </message>
    <message>
        <source>square</source>
        <translation>murabba&apos;i</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>alwatika</translation>
    </message>
    <message>
        <source>Mango</source>
        <translation>Mangwaro</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Karas</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>Alayyahu</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>Wanne daga cikin waɗannan ɗan itace ne?</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>Waɗanne daga cikin waɗannan lambobi ne ake iya raba su gida biyu daidai?</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>Mene ne sunan watan farko na shekara?</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>Nawa ne ɗaya da rabi?</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>Me kuke gani daga tagar gida?</translation>
    </message>
    <message>
        <source>up</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ƙasa</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>Da safe rana tana tafiya </translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>Tsuntsu</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Kifi</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>yana tashi</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>yana iyo</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>Me kowannensu yake yi?</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>tsakar rana</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>yamma</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>safe</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>Ku jera lokutan rana daidai.</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>Ku sa ma&apos;aunin a 7.</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>Da dare sararin sama yana da </translation>
    </message>
    <message>
        <source>dark</source>
        <translation>duhu</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>haske</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>Ku sa kalmar da ta dace a giɓin.</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>Wace siffa ce ba ta da kusurwa?</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>Ku sa wa siffofin lambobi daga hagu zuwa dama.</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>Ku nuna tsakiyar murabba&apos;in.</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>Ku sa kowane suna a kan siffarsa.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>rana</translation>
    </message>
    <message>
        <source>night</source>
        <translation>dare</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>zafi</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>sanyi</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>Ku haɗa kalmomi masu saɓanin juna.</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>Ku haɗa da&apos;ira da alwatika.</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>An amsa {answered} cikin {total}</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>Jarrabawar za ta ci gaba a tambaya ɗaya, da lokacin da take da shi yanzu.</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>Tambayoyin za su kasance a lulluɓe kuma lokaci zai tsaya har sai kun sake kullewa.</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>Babu jarrabawar da za ta iya farawa har sai kun sake kullewa.</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>Babu mai rubuta jarrabawa a nan yanzu. Duk abin da aka yi rikodi yana nan a wannan kwamfuta.</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>Jarrabawar ba ta ƙare ba: an adana kowace amsa, kuma lokacinta ya tsaya.</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>Za ta ci gaba idan manhaja ta sake farawa; bayan fiye da {time} sai mai kula da cibiya ya bari.</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>Jarrabawoyin nan sun ƙare</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>Za a gyara wannan kwamfuta</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>Mai jarrabawa yana buƙatar hutu</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>Hayaniya a ɗaki</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>Manhaja ba ta amsawa</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>Allon bai yi daidai ba</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>Wannan kwamfuta tana da jinkiri ko ta maƙale</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>Madannai, linzami ko allo ba ya aiki</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>Za a sauya waya ko na&apos;ura</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>Za a rufe wata manhaja</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>Ba a yi komai ba. A fara duba faifai tukuna, in ba haka ba amsar za ta ɓace.</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>Akwai amsar da ba ta kan faifai tukuna.</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>Ku yi amfani da maɓallin kashewa na kwamfutar; babu abin da aka yi rikodi da zai ɓace saboda haka.</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>Tsarin kwamfuta bai bar manhajar ta yi haka ba.</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>Daga sabar take sanin su wane ne masu kulawa. Kafin haka ba ta karɓar lambobin sirri.</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>Wannan kujera ba ta san kowane mai kula da cibiya ba tukuna.</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>Me ya sa ake yin haka?</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>Ku zaɓi dalili, ko ku rubuta wani.</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>Mai kula da cibiya yana rufe manhajar jarrabawa</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>Mai kula da cibiya yana sake fara manhajar jarrabawa</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>Mai kula da cibiya yana sake fara wannan kwamfuta</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>Mai kula da cibiya yana kashe wannan kwamfuta</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>Bita</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>Gaba</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>a rufe, don karatu kawai</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>awa %n</numerusform>
            <numerusform>awa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>minti %n</numerusform>
            <numerusform>minti %n</numerusform>
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
            <numerusform>daƙiƙa %n</numerusform>
            <numerusform>daƙiƙa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>both parts are whole already: 1 minute 30 seconds</comment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} da ƙarfe {time}</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>Kujera {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>Jarrabawarku tana wata kujera.</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>Wurin zamanku shi ne kujera {seat}.</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>Wurin zamanku shi ne {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>Wannan jarrabawa tana ci gaba yanzu a wata kujera.</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>Wannan jarrabawa tana ci gaba yanzu a kujera {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>Wannan jarrabawa tana ci gaba yanzu a {seat}.</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>An miƙa wannan jarrabawa {when}.</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>An riga an miƙa wannan jarrabawa.</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>Idan ba ku ne kuka yi haka ba, ku ɗaga hannu yanzu.</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>Ba za a iya ƙara rubuta komai a nan ba. Ku shiga a waccan kujera don ku ci gaba.</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>Ku je can, ko ku ɗaga hannu don ku zauna a nan.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>Ku ɗaga hannu. Mai kula da cibiya zai iya nema muku gurbi a wannan jarrabawa.</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>Ba ku da gurbi a wannan jarrabawa tukuna.</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>Jarrabawarku za ta buɗe {when}.</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>Kun zo da wuri kuma ba ku yi asarar komai ba. Ku sake shiga idan ta buɗe.</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>Wannan jarrabawa ta rufe {when}.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>Ku ɗaga hannu. Mai kula da cibiya zai iya taimaka muku.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>Haƙƙinku na rubuta ta bai ƙare ba. Mai kula da cibiya ya san abin da ke gaba.</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>An soke wannan jarrabawa.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>Ku ɗaga hannu. Mai kula da cibiya zai iya duba lokaci da wurin da za ku rubuta ta.</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>Ba a yin jarrabawarku a nan yanzu.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>Ku ɗaga hannu. Mai kula da cibiya ne zai ƙare waccan jarrabawa ko ya ba ku wata kujera.</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>Wata jarrabawa tana buɗe har yanzu a wannan kujera.</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>Amsoshinku suna lafiya kuma agogonku ya tsaya. Ku sake gwadawa nan da ɗan lokaci, ko ku ɗaga hannu.</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>Waccan kujera ba ta miƙo jarrabawarku ba tukuna.</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>Jarrabawarku ba za ta iya ci gaba a wannan kujera ba tukuna.</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>An adana amsoshinku. Ku shiga a waccan kujera don ku ci gaba.</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>Ga ma&apos;aikata: ku saka filashin USB. Za a zuba jarrabawar a kansa, da hatimi, a kai ta waccan kujera da shi.</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>Jarrabawar tana kan filashin USB. Ku cire filashin, ku saka shi a waccan kujera, sannan ku shiga a can.</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>Ga ma&apos;aikata: ba a sauya komai ba, a nan ko a kan filashin. Dalilin shi ne {code}.</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>Jarrabawar da ke kan wannan filashin USB ba za ta iya ci gaba a wannan kujera ba.</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>An mayar da wannan jarrabawa kujera {seat} da ƙarfe {time}.</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>An mayar da wannan jarrabawa {seat} da ƙarfe {time}.</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>Ba sai kun yi komai ba. Lokacinku bai fara ba.</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>Za a saki tambayoyin da ƙarfe {time}.</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>Ba a saki tambayoyin ba tukuna.</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>Lokacinku bai fara ba. Ku sake gwadawa nan da ɗan lokaci, ko ku ɗaga hannu.</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>Tambayoyin ba su iso wannan kujera ba tukuna.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>Lokacinku bai fara ba. Ku ɗaga hannu; kujerar za ta iya sake ɗauko su.</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>Tambayoyin da ke wannan kujera sun lalace.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>Lokacinku bai fara ba. Ku ɗaga hannu; wannan kujera tana buƙatar sabuwar manhaja.</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>Wannan kujera ba ta iya karanta waɗannan tambayoyi.</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>Ba a iya samun babbar sabar a yanzu.</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>Babbar sabar tana da matsala a yanzu.</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>Ba a aika mata komai ba kuma lokacinku bai fara ba. Ku ɗaga hannu.</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>Wani abu daban ne ya amsa, ba babbar sabar ba.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Sabar ba ta iya tabbatar da ko ita wace ce ba.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>Haƙƙinku na rubuta ta bai ƙare ba. Ku ɗaga hannu don a ba ku wata kujera.</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>Ba za a iya fara kowace jarrabawa a wannan kujera yanzu ba.</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>Manhajar wannan kujera ta tsufa, ba za a iya fara jarrabawa ba.</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>Duk abin da kuka amsa a baya yana lafiya kuma agogonku ya tsaya. Ku ɗaga hannu.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>Ba a iya adana amsarku ta ƙarshe ba: faifai ya cika.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>Lokacinku bai fara ba. Ku ɗaga hannu; ma&apos;aikata ne za su samar da fili a faifan wannan kujera.</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>Faifan wannan kujera ya cika sosai, ba za a iya fara jarrabawa ba.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>Ba a iya adana amsarku ta ƙarshe ba.</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>Babu abin da ya ɓace. Za ta ci gaba idan waccan manhaja ta ƙare. Ku sake gwadawa, ko ku ɗaga hannu.</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>Wata manhaja tana amfani da ma&apos;ajin wannan kujera.</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>Abin da aka adana yana nan. Ku ɗaga hannu; mai kula da cibiya zai iya mayar da ku wata kujera.</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>Ma&apos;ajin wannan kujera ya lalace.</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>Babu abin da ya ɓace. Ku ɗaga hannu; wannan kujera tana sake buƙatar sabuwar manhajar.</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>Ma&apos;ajin wannan kujera na wata sabuwar manhaja ne.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>Lokacinku bai fara ba. Ku ɗaga hannu; mai kula da cibiya zai iya duba shi.</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>Ba a kulle wannan kujera yadda jarrabawar ke buƙata ba.</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>Ma&apos;aikata: ku yi mata rajista da “kiosk enroll” da lambar sirri daga babbar sabar.</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>Wannan kujera ba ta wata cibiya ba ce tukuna.</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>Don Allah ku ɗaga hannu.</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>Ana buƙatar taimakon mai kula da cibiya a nan.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>Ba za a iya kulle jarrabawar a wannan teburin aiki ba.</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>Ma&apos;aikata: teburin aiki na Wayland ba ya barin wata manhaja ta riƙe madannai. Ku shiga zaman X11, ko ku yi amfani da zaman kiosk na kansa: “kiosk session wayland”.</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>Ba za a iya kulle jarrabawar a cikin taga ba.</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>Ma&apos;aikata: an fara zaman kiosk na kansa a cikin taga. Ku fara shi daga konsol na na&apos;urar, kamar yadda exam-kiosk-wayland.service yake yi.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>Ba za a iya kulle jarrabawar a irin wannan allo ba.</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>Ma&apos;aikata: wannan manhaja ba ta da makullin sa. Ku yi amfani da ɗaya daga cikin zaman kiosk na kansa.</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>Wannan lamba ba ta cikin jerin wannan cibiya. Ku duba takardar shiga, sannan ku sake rubuta ta.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>An gwada sau da yawa. Za ku iya sake gwadawa bayan daƙiƙa %n, ko ku ɗaga hannu.</numerusform>
            <numerusform>An gwada sau da yawa. Za ku iya sake gwadawa bayan daƙiƙa %n, ko ku ɗaga hannu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>Wannan lambar sirri ba ta wannan lamba ba ce. Ku duba takardar shiga, sannan ku sake rubuta duka biyun.</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>rufe</translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>koma ga maɓallai takwas</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>baya</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>gaba</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>danna wanda ke cikin firam</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>zaɓi wanda ke cikin firam</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>sa wa layi na gaba tik</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>janye tik ɗaya</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>ƙara ƙasa</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>ƙara sama</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>je ga wanda ke cikin firam</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>koma ga tambayoyi</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>riƙe shi daƙiƙa 2: miƙa</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>rubuta da madannai</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>zaɓi</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>zuwa tsari na gaba</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>kunna ko kashe</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>ajiye</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>ɗauka</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>wannan jeri daidai ne</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>sama</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>ƙasa</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>sahu na gaba</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>zaɓi, janye</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>cire na ƙarshe</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>sa a nan</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>mayar</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>koma gefe da gefe</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>hagu</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>dama</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>koma sama da ƙasa</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>nuna nan</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>rage sosai</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>rage</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>ƙara</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>ƙara sosai</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>ɓangare na gaba</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>ɓangare na baya</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>zuwa nassi</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>zuwa rubutun tambaya</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>kawar da sanarwa</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>janye</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>miƙa: za a tambaya sau biyu</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>zuwa amsa</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>rubuta da maɓallan kan allo</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>goge alama ta ƙarshe</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>an gama</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>an haɗa biyu-biyu %n</numerusform>
            <numerusform>an haɗa biyu-biyu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>Ku haɗa biyu-biyu %n kawai.</numerusform>
            <numerusform>Ku haɗa biyu-biyu kar su wuce %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>Ana iya sake kunna shi sau %n.</numerusform>
            <numerusform>Ana iya sake kunna shi sau %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>Ku sake saurara har ƙarshe aƙalla sau %n.</numerusform>
            <numerusform>Ku sake saurara har ƙarshe aƙalla sau %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Shafi na {page} cikin {pages}</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Kalkuleta</translation>
    </message>
    <message>
        <source>Type a formula first</source>
        <translation>Fara rubuta dabara tukuna</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>Ba za a iya raba komai da sifili ba</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>Wannan ba shi da ƙima</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>Sakamakon ya yi girma da yawa</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>Dabarar ta yi tsawo da yawa</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>Wannan dabara ba ta cika ba</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>Goge alama ta ƙarshe</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>Share dabara</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Lissafa</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Tushen murabba&apos;i</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Murabba&apos;i</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>Zuwa ƙarfin</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>Faktorial</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>Ɗaya raba da shi</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>Sakamako na ƙarshe</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>Sama da Ƙasa suna matsar da shi, tare da Shift suna nuna layuka da yawa ko kaɗan, Hagu da Dama suna sauya rubutun.</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>Jagoran layi, layi na {line} cikin {lines}</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>layi maras yankewa</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>layi mai yankewa</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>layi mai ɗigo</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>layi mai lanƙwasa</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>Alƙalamin haskakawa</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>Ba za a iya ƙara haskakawa a nan ba.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Magogi</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>An goge</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Rawaya</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Kore</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Ruwan hoda</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>da ƙarin {count}</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>An haskaka: {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Goge</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Hagu</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dama</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Haruffa</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Alamomi</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>Ƙarin haruffa da alamomi</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>Harshen maɓallai: {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Rufe madannai</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Madubin ƙara girma</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>sau {times}</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>Maɓallan kibiya suna matsar da shi</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Duk kayan aiki</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Rubutu</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Soke da layi</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>Jagoran layi</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Madannai</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rubutun kalmomi</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Madannai a kan allo</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>Ku fara zaɓar wurin rubutu.</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>Ba a samun binciken rubutun kalmomi a yanzu. Bai shafi amsarku ba.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>Babu ƙamus na wannan harshe a nan: {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>Ba a rubuta komai a wannan tambaya ba.</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>Babu kalmar da za a duba</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Babu shawara</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>Esc yana rufe kayan aiki.</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>Alƙalamin haskakawa: Shift da kibiyoyi suna zaɓe, 1 zuwa 4 ko H suna sa launi, Delete yana gogewa, Ctrl+Z yana warwarewa.</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>Jagoran layi: Sama da Ƙasa suna matsar da shi, tare da Shift suna nuna layuka da yawa ko kaɗan.</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>Rubutun kalmomi: F7 yana zuwa kalma ta gaba.</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>Farkon abin da kuka liƙa ne kawai ya shiga: an bar harafi %n.</numerusform>
            <numerusform>Farkon abin da kuka liƙa ne kawai ya shiga: an bar haruffa %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>Babu wurin ƙarin rubutu a nan.</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>Babu sauran wurin tsara rubutu a nan.</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>Ta ci gaba a kujera {seat}</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>Ya fara ƙarfe {time}; zai ƙare da kansa kafin ƙarfe {end}.</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>Jimlar miƙawa ta yi daidai.</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>Jimlar miƙawa ba ta yi daidai ba: wani ya rage a buɗe.</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>Ya fara ƙarfe {time}, kuma ya ƙare</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wane ne</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Daga farkon zaman: {how}, bisa jerin kujeru, na ƙarshe da {last}.</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>Daga {when}: {how}, bisa jerin kujeru, na ƙarshe da {last}. Ana iya janyewa kafin lokacin.</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Daga yanzu: {how}, bisa jerin kujeru, na ƙarshe da {last}.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>duka tare</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>kujera %n duk daƙiƙa {seconds}</numerusform>
            <numerusform>kujeru %n duk daƙiƙa {seconds}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>Buɗe tambayoyi da kalmomi biyar</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>Nemi ofishi ya faɗi haruffanta ɗaya bayan ɗaya.</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>Saka filashin da ke ɗauke da mabuɗi, sannan a sake gwadawa.</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>Kalma ta {number} ba irin waɗannan kalmomi ba ce.</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>Waɗannan ba kalmomi biyar ba ne.</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>Rubuta su duka biyar, da tazara a tsakaninsu.</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>Kalma ta {number} ba daidai ba ce.</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>Kwatanta kowane harafi da ofishi, da kuma zaman da kalmomin suke.</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>Waɗannan kalmomi ba sa buɗe takardar jarrabawar.</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>An yi kuskuren kalmomi da yawa.</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>Babu mabuɗin wannan cibiya.</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>Ba wannan mabuɗin aka yi kalmomin da shi ba.</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>Fayil ɗin da ke kan filashin ba mabuɗin cibiya ba ne.</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>Haɗa kujerar da hanyar sadarwa na ɗan lokaci, ko a yi amfani da wata kujera.</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>Abin da kalmomin suke buɗewa ba na wannan kujera ba ne.</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>An riga an buɗe tambayoyin, ko ofishi bai yi musu kalmomi ba.</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>Babu abin da yake jiran kalmomi a nan.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Mai kauri</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Mai karkata</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Mai layi a ƙasa</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Rubutu a sama</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Rubutu a ƙasa</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>Jeri mai ɗigo</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Jeri mai lambobi</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Tsara rubutu</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look}: a kunne</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look}: a kashe</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Marufi</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Matse shi</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Faɗaɗa shi</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Rage tsayi</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Ƙara tsayi</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>Tunatarwa: {when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>Tuna mini da lokaci</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Babu tunatarwa</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Gyara…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>Yanzu lafiya: {names}.</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>Har yanzu ba lafiya: {names}.</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>Abubuwan da babu kwafin da ya iya dawo da su: {count}.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>An gyara</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>Ba a gyara ba</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>Wani shirin kiosk yana aiki a wannan na&apos;ura, don haka ba a taɓa komai ba. Ku rufe shi, sannan ku gyara.</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>Ba a iya yin gyaran ba ({code}).</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Layukan ƙarshe na log</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>Duka yana nan: {path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>Lambar rajista</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Cikakken suna</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kujera</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>Kada a jira wannan kujera: a ci gaba daga abin da sabar take da shi</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>Cikakkun mintuna daga yanzu; 0 yana farawa nan take.</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>Bayan minti nawa</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Mintuna</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Saƙo</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>Gajerun jimloli ɗaya ko biyu.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dalili</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>Abin da kuka duba</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Wani abu ya lalace a nan</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>Tanadi na musamman na mai jarrabawa</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>Cibiya ta ba da ƙarin lokaci</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Na mene ne</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>Babu kujerar da ba kowa yanzu.</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>Ba kowa: {seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>Ku faɗi dalili. Zai kasance a cikin bayanai tare da sunanku.</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>Ku rubuta abin da za a karanta.</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>Ku rubuta yadda yake a takardar da aka kawo.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>Ku rubuta cikakkun mintuna, daga 1 zuwa 480.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>Ku rubuta cikakkun mintuna, daga 0 zuwa 480.</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>Babu kujerar da ba kowa mai wannan suna.</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>Rufe</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>Ku rubuta ta a takardarsu ta shiga yanzu: sau ɗaya kawai ake nuna ta, kuma ba a adana ta a ko&apos;ina.</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>Wannan ita ce lambarsu ta shiga.</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>Yana nan a {place}. Ku kai shi sabar.</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>An rubuta fayil mai hatimi kuma an sake karanta shi.</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>An yi rikodi da sunanku, kuma yana kan hanya.</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>Zai je sabar da kansa idan aka same ta. Idan ya makara, ba za a aiwatar da shi ba.</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>An yi rikodi da sunanku. Yana jira a nan.</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>An yi rikodin lambar sirri da sunanku.</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>Ku karanta ta ga mai kujerar. Tana aiki sau ɗaya, don wannan kawai.</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>An yi rikodin duka lambobin sirrin, kowace da sunan mai ita.</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>Ku karanta duka biyun ga mai kujerar. Suna aiki sau ɗaya, don wannan kawai.</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>Ku karanta ta ga mai kujerar. Mutum na biyu zai karanta tasa lambar sirri, daga kowane allon kulawa.</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>Ba a samun sabar: wannan yana jira a nan har sai ta dawo.</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>Ba da lambar sirri a yi rikodi</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>Wannan allon kulawa bai ji labarin haka ba. Lambar za ta yi shi a kujera {seat}, idan haka al&apos;amarin yake a can.</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>Ku sa tik a abin da kuka duba.</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>Kujerar na iya yin gaba fiye da abin da wannan allon kulawa ya sani. Da lambar sirri:</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>Babu abin yi a nan yanzu.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Haƙƙinku bai kai haka ba.</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>Allon kulawa da jarrabawa</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ɗaki</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Al&apos;amura</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Miƙawa</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Na&apos;urori</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Gwaji</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Takardun jarrabawa</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Binciken shiri</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>Maɓallin sarari yana ɗaukarsa; sannan ku je ga wanda ya dace da shi ku danna sarari.</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>Ku danna biyu da suka dace da juna, ko ku ja ɗaya kan ɗayan.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>Ba a kulle ba: wannan taga don gwada manhaja ce.</translation>
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
        <translation>A kan wuta</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>A kan batir</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>Motsi da sa alama</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Baya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Gaba</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>Babu komawa bayan “Gaba”</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>Ba za ku iya komawa ga wannan tambaya ba</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Tana da alama</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>An sa alama don bita</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Sa alama</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Sa alama don bita</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Share amsa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Warware</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>Warware sharewa</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>Sauran lokacin hutu</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Ƙare hutu yanzu</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Nemi taimako</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>Tambayoyin za su dawo idan ya ƙare: da kansa, ko idan kuka ƙare shi.</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>Hutunku</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>Amsa %n, an adana ta a wannan kwamfuta</numerusform>
            <numerusform>Amsoshi %n, an adana duka a wannan kwamfuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>Agogonku yana ci gaba: saura {time}</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>Agogonku ya tsaya a {time}</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>Hutu: saura {time}</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>Tambayoyi</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>Da lambar sirri da kuke karantawa ga mai kujerar, ba hanyar sadarwa</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>A kujerar, ku danna Ctrl+F12 ku zaɓi irin wannan. Ku rubuta rukunai uku da take nunawa.</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>Abin da kujerar ke nunawa</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Formula</source>
        <translation>Dabara</translation>
    </message>
    <message>
        <source>Angles in degrees</source>
        <translation>Kusurwoyi a digiri</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Examination</source>
        <translation>Jarrabawa</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Picture {number}</source>
        <translation>Hoto na {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>Maɓallin sarari yana ɗaukarsa; sannan ku je wurinsa ku danna sarari.</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}, ana amfani da shi</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>an zaɓi %n</numerusform>
            <numerusform>an zaɓi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Ku zaɓi amsa ɗaya.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>Ku zaɓi amsa %n.</numerusform>
            <numerusform>Ku zaɓi amsoshi %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>Ku zaɓi amsa %n kawai.</numerusform>
            <numerusform>Ku zaɓi amsoshi kar su wuce %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>Ku zaɓi aƙalla amsa %n.</numerusform>
            <numerusform>Ku zaɓi aƙalla amsoshi %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Ku zaɓi duk waɗanda suka dace.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Kun riga kun zaɓi %n. Ku fara janye ɗaya.</numerusform>
            <numerusform>Kun riga kun zaɓi %n. Ku fara janye ɗaya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>A lulluɓe. Ku danna don nunawa.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>Abin da za a buga</translation>
    </message>
    <message>
        <source>This exam</source>
        <translation>Wannan jarrabawa</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Wannan kwamfuta</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Sake kullewa</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>Rufe zama</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>Mai jarrabawa %n yana buɗe kuma babu dalili tukuna.</numerusform>
            <numerusform>Masu jarrabawa %n suna buɗe kuma babu dalili tukuna.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>Yana buɗe har ƙarfe {time}. Ana iya rufe shi bayan haka, ko bayan an ƙare shi.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Haƙƙinku bai kai haka ba.</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>Waɗanda ke buɗe sun yi yawa da za a ambata a nan. Ku kula da su tukuna.</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>An rufe shi, kuma babu abin da ya zo bayansa.</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>Haruffa da lambobi goma. Manya ko ƙanana, duka daidai ne.</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>Mintunan da za a ƙara</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>Jumlar sirrina maimakon lamba</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dalili</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>Kujerar da jarrabawa za ta ci gaba</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Sunanka</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Sunan mutum na biyu</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>Aƙalla haruffa 12. Don wannan hukunci ne kawai.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Jumlar sirrinku</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>Jumlar sirrin mutum na biyu</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>Lambar sirri daga allon kulawa</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>Lambar sirri ta mutum na biyu</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Yi amfani da lambar</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Kar ya wuce {most}.</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>Ana duba jumlar sirri…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Yanke hukunci</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>Ana duba lambar sirri…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>Mai kula da cibiya yana yanke hukunci a nan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Koma</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>Yanke wani hukunci</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>Amsoshin mai jarrabawa suna lafiya. Me za a yi?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Me za a yi?</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>Ku zaɓi wannan kujera da wannan hukunci a allon kulawa, ku rubuta abin da aka nuna a nan.</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>Daidaita don jin daɗi</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>Za ku iya sauya wannan a kowane lokaci cikin jarrabawar.</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>Wannan ya dace da ni</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Girman rubutu</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Launuka</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>Ga girman da tambaya take da shi.</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>Babu agogon da ke tafiya. Ku ɗauki lokacin da kuke buƙata.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Harshe</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this you?</source>
        <translation>Ku ne wannan?</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>Ku duba hoton da kowane layi.</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>Hoto daga rajistarku</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>I, ni ne wannan</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Wannan ba ni ba ne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Suna</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Lambar rajista</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Jarrabawa</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Cibiya</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Lokacinku</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>A buɗe yau</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Dominku</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>Ku duba kowane layi.</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} zuwa {closes}</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>I, ci gaba da jarrabawata</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>machines</source>
        <translation>na&apos;urori</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Nemi taimako</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Abin da ya faru</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Yaushe</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Amsoshinku</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Lokacinku</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>Lulluɓewa zuwa yanzu</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Don Allah ku jira kaɗan</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>An lulluɓe tambayoyin. Za su dawo da kansu idan komai ya daidaita.</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>Don Allah ku ɗaga hannu</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>An lulluɓe tambayoyin har sai mai kula da cibiya ya duba.</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%n, an adana ta a wannan kwamfuta</numerusform>
            <numerusform>%n, an adana duka a wannan kwamfuta</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>Ba ku yi asarar wata amsa ba.</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>Yana ci gaba, saura {time}</translation>
    </message>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>Ba ku yi asarar amsa ko minti ɗaya ba.</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>Ya tsaya, saura {time}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Ba a yanke komai a nan ba tukuna.</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>Abin da sabar ta sani da ƙarfe {time}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Janye</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Room</source>
        <translation>Ɗaki</translation>
    </message>
    <message>
        <source>Previous and next: Alt and the arrows</source>
        <translation>Na baya da na gaba: Alt da kibiyoyi</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>Yini zuwa yanzu</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fayil na CSV</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wane ne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Yini</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ayyuka</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>Girman rubutu</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Launuka</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>Ayyuka</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>Amsarku</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Warware</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Sake yi</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>Ana adana kowace kalma yayin da kuke rubutu</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>cikin {least} zuwa {most}</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>cikin {most} ko ƙasa</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>cikin aƙalla {least}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>kalma %n</numerusform>
            <numerusform>kalmomi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>kalma %n ta wuce</numerusform>
            <numerusform>kalmomi %n sun wuce</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>tsawon ya isa</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>saura kalma %n</numerusform>
            <numerusform>saura kalmomi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Ku rubuta kalmomi {least} zuwa {most}.</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>Ku rubuta kalmomi kar su wuce {most}.</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>Ku rubuta aƙalla kalmomi {least}.</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>Nuni</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Nemi taimako</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>Babu hoto a nan</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>Hoton mai jarrabawa</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>Akwai wata matsala da wannan jarabawar ko wannan kwamfutar? Rubuta ta a nan. Ba ta canza amsoshinka.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>Na gode. An adana bayaninka kuma zai je wurin ma&apos;aikatan jarabawar.</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>Ba a iya adana shi ba a yanzu. Za ka iya sake aikawa.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}, a kula</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>expected</source>
        <translation>ana sa rai</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find</source>
        <translation>Nema</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>Nemi suna, lamba ko kujera</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Share neman</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Duka</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Masu buƙatarku</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>Ku zaɓi na&apos;ura don ganin abin da za a yi a can.</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>Komai lafiya a can.</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>Giɓi na {number} cikin {total}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Session</source>
        <translation>Zama</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>Ana shirya shafuka</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fayil na CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Buga</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Adana a PDF</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>An adana a matsayin {place}</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>Ba a iya rubutawa ba.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Babu abin da aka adana ko aka buga.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>An ba firinta {printer}.</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>Babu firinta da ta karɓa. Ku adana a matsayin PDF.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>Ba a iya rubuta teburin ba.</translation>
    </message>
    <message>
        <source>Language, display, help</source>
        <translation>Harshe, nuni, taimako</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Harshe: {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Nuni</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Madannai</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Madannai a kan allo</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Nemi taimako</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Examination</source>
        <translation>Jarrabawa</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Shiga</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Tabbatarwa</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Shiri</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Umarni</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Farawa</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Zaɓi…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>giɓi na {number} cikin {total}</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>Kujeru</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Share matatu</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>Babu kujera, suna ko lamba kamar “{find}”</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>Ku nemi wani ɓangarensa, ko ku share matatu.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Babu abin da ke buƙatarku</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>Kowace kujera lafiya take. Wannan shafi yana dubawa kowace daƙiƙa.</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>Babu kowa a wannan yanayi</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>Alƙaluman da ke kan maɓallai na yanzu-yanzu ne.</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Babu masu jarrabawa tukuna</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>Suna zuwa da kansu daga sabar.</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>Jeri: masu buƙatarku tukuna</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>Jeri: {column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>Su wane ne a wannan adadi</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fayil na CSV</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>An adana a matsayin {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Ba a iya rubuta jerin ba.</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>Ku shiga don miƙa zama</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>A shafin farko, ku zaɓi sunanku.</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>Wane zama?</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>Ku zaɓi ɗaya a sama, kusa da sunan cibiya.</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>Ana tattara inda kowa yake.</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>Babu mai farawa kuma. Mai yi yana ci gaba har sai wani ya ƙare shi: Ɗaki, Zama.</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>An soke wannan zama.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>Sauke hannu</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>Saƙonni daga mai kula da cibiya</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Me kuke buƙata?</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>Mai kula da cibiya yana ganin kujerarku da abin da ake magana a kai. Jarrabawarku tana ci gaba.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Wani yana zuwa wurinku.</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>Hannunku yana sama tun {time}.</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>Warware</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Goge duka</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>Ku zaɓi kalmomi da linzami. Da maɓallai: F6 zuwa rubutu, Shift da kibiyoyi, sannan 1 zuwa 4; Delete yana gogewa.</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>wuri na {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>an zaɓa</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ba a zaɓa ba</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>an zaɓi %n</numerusform>
            <numerusform>an zaɓi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>Ku danna wuraren bisa jerinsu. Ku sake danna ɗaya don ku janye shi.</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>Ku zaɓi wuri ɗaya a cikin hoton.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>Ku zaɓi wuri %n kawai a cikin hoton.</numerusform>
            <numerusform>Ku zaɓi wurare kar su wuce %n a cikin hoton.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>Ku zaɓi aƙalla wuri %n a cikin hoton.</numerusform>
            <numerusform>Ku zaɓi aƙalla wurare %n a cikin hoton.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>Ku zaɓi duk wuraren da suka dace a cikin hoton.</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>an janye {words}</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Kun riga kun zaɓi %n. Ku fara janye ɗaya.</numerusform>
            <numerusform>Kun riga kun zaɓi %n. Ku fara janye ɗaya.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>an zaɓi {words}</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>Mintunan da za a bayar</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>Dalili, ko bayani</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>Mai jarrabawa zai karanta shi tare da lokacin.</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>Babu lokaci don wannan</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>Rubuta wani lamari</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>Abin da babu na&apos;urar da za ta lura da shi. Zai kasance a rahoto da bayanan zama.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Rubuta shi</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>An yi rikodi, kuma yana kan hanya.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>Ba da minti %n</numerusform>
            <numerusform>Ba da minti %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take note, without time</source>
        <translation>Rubuta kawai, ba lokaci</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name} zai sami minti %n nan take, tare da karanta dalili.</numerusform>
            <numerusform>{name} zai sami minti %n nan take, tare da karanta dalili.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>Zai kasance a rahoto. {name} ba zai sami lokaci saboda shi ba.</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>Ku rubuta cikakkun mintuna, har zuwa {most}.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Ku faɗi dalili, da kalmomi kaɗan.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>Rubuta wani lamari</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fayil na CSV</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>Ku shiga don ganin al&apos;amura</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>A shafin farko, ku zaɓi sunanku.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>Lamari %n da za a yanke wa hukunci</numerusform>
            <numerusform>Al&apos;amura %n da za a yanke wa hukunci</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Babu abin da ya lalace a nan zuwa yanzu.</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>An adana a matsayin {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Ba a iya rubuta jerin ba.</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>Kafin ku fara</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>Na yarda, fara</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>Agogo yana farawa da tambaya ta farko, ba a nan ba.</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>Alkawarin gaskiya</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>Ku karanta kowane layi, sannan ku sa masa tik.</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>Yadda yake a takardarku ta shiga. Rubuta shi sa hannunku ne.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Cikakken sunanku</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Ku rubuta sunanku</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>Akwai ƙarin amsa %n a ƙasa</numerusform>
            <numerusform>Akwai ƙarin amsoshi %n a ƙasa</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Akwai ƙari a ƙasa</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>An ɗauki {words}. Yanzu ku zaɓi wanda ya dace da shi.</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one} yanzu yana tare da {other}</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>An raba {one} da {other}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} da {other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>An gama haɗa duka. Ku fara raba ɗaya.</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words} ya kai iyakar haɗuwar da aka yarda. Ku fara raba ɗaya.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Maɓallan lambobi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Goge</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Maɓallai</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Rufe</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Harshe</translation>
    </message>
</context>
<context>
    <name>LayoutMark</name>
    <message>
        <source>Keyboard layout: {name}. Press to switch.</source>
        <translation>Tsarin madannai: {name}. Ku danna don sauyawa.</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>Tsarin madannai: {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>Na karanta wannan</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Saƙo daga mai kula da cibiya</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>An aika da ƙarfe {time}. An adana amsoshinku; tambayoyin za su dawo idan kun karanta wannan.</translation>
    </message>
</context>
<context>
    <name>LiveNotice</name>
    <message>
        <source>OK</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Karanta…</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>Na&apos;urori</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fayil na CSV</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>Kowace na&apos;ura a shirye take?</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>An adana a matsayin {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Ba a iya rubuta jerin ba.</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>A shafin farko, ku zaɓi sunanku.</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>Ba a san wata na&apos;ura ta wannan cibiya a nan ba tukuna.</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Less</source>
        <translation>Rage</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ƙara</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>Matsar da madubin</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>An amsa</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>An amsa, tana da alama</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ba a amsa ba</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Tana da alama</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Ba a buɗe ba</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>an zaɓa</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ba a zaɓa ba</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>sahu na {row} cikin {rows}</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>Maɓallan kibiya suna motsi tsakanin sahu da ginshiƙai. Maɓallin sarari yana zaɓe da janyewa.</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>An amsa sahu {done} cikin {total}</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>Ku zaɓi amsa %n kawai gaba ɗaya.</numerusform>
            <numerusform>Ku zaɓi amsoshi kar su wuce %n gaba ɗaya.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>Amsa ɗaya a kowane sahu.</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>Ku zaɓi duk waɗanda suka dace a kowane sahu.</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}. An ɗauko ta daga {other}.</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>An ɗauko ta daga {other}</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>Wannan ginshiƙi ba ya ƙara karɓar amsoshi. Ku fara janye ɗaya.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Kun riga kun zaɓi %n. Ku fara janye ɗaya.</numerusform>
            <numerusform>Kun riga kun zaɓi %n. Ku fara janye ɗaya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>Kusurwar tebur mara komai</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>Akwai ƙari a ƙasa</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}, a lulluɓe; ku danna don nunawa</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}, {words}, an soke da layi</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>Dalili ga duk waɗanda {figure}</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>Wani dalili ga {name}</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>Masu buƙatarku</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>da ƙarin %n</numerusform>
            <numerusform>da ƙarin %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>Naku ne kaɗai. Ba ya cikin amsarku.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>Yadda ake amfani da bayananku</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>Na karanta wannan kuma na yarda</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>Fara tambayar ma&apos;aikata</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>Ba dole ku yarda ku kaɗai ba: ku tambaya, mai kula da cibiya zai zo wurinku. Lokacinku bai fara ba.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>Za ku iya rubuta waƙafi, ɗigo ko sarari. Lambobin madannanku daidai ne.</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>Muna karanta wannan a matsayin {number}</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>Ba mu iya karanta wannan a matsayin lamba ba tukuna.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>Wannan jeri daidai ne</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>Ku ja layuka ku jera su, ko ku matsar da su da maɓallan kibiya.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>An amsa</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ba a amsa ba tukuna</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>An matsar da {words} zuwa wuri na {place} cikin {total}</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>An ɗauki {words}. Sama da Ƙasa suna matsar da shi, maɓallin sarari yana sakinsa, Escape yana mayar da shi.</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>An mayar da {words}</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up: {words}</source>
        <translation>Matsar sama: {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>Matsar ƙasa: {words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>Sama da Ƙasa suna zuwa wani layi. Ctrl tare da Sama ko Ƙasa yana matsar da wannan; haka ma maɓallin sarari, sannan kibiyoyi.</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}, wuri na {place} cikin {total}</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}, ba a amsa ba tukuna</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}, an ɗauka</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>Rage sauri</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Ƙara sauri</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>Sauri {percent}%</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take apart: {words}</source>
        <translation>Raba: {words}</translation>
    </message>
    <message>
        <source>Space takes this pair apart.</source>
        <translation>Maɓallin sarari yana raba waɗannan biyu.</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}, fita</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>Duk na yau</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>zai ƙare {time}</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>Ɗaki: ba a taɓa ji ba</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>Ɗaki: yanzu-yanzu, daƙiƙa {seconds} da suka wuce</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>Ɗaki: {age} da suka wuce</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Sabar ɗaki</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>Babbar sabar</translation>
    </message>
    <message>
        <source>{server}: here</source>
        <translation>{server}: tana nan</translation>
    </message>
    <message>
        <source>On its own: seats by codes only</source>
        <translation>Shi kaɗai: kujeru da lambobin sirri kawai</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}: ba a samu tun {age}. Kujeru da lambobin sirri.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>Hukunci %n yana jira a nan.</numerusform>
            <numerusform>Hukunce-hukunce %n suna jira a nan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>Ɗauko lambobin shiga daga filashi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Buga</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Adana a PDF</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>Ana shirya shafuka</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>An ɗauko lambar shiga %n daga {file}. Ba a adana ta a ko&apos;ina.</numerusform>
            <numerusform>An ɗauko lambobin shiga %n daga {file}. Ba a adana su a ko&apos;ina.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>Babu jerin lambobin shiga a wani filashi a nan. Shi ne fayil ɗin da aka rubuta lokacin shigo da bayanai.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Babu abin da aka adana ko aka buga.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>An adana a matsayin {path}</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>Ba a iya adanawa ba. Ku nemi fili, ko ku saka wani filashi.</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>Wannan na&apos;ura ba ta da firinta. Ku adana a PDF, ku buga a wani wuri.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>An ba firinta {printer}.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>Firinta {printer} ba ta karɓa ba. Ku adana a PDF.</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>Ku shiga don bugawa</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>A shafin farko, ku zaɓi sunanku.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Babu zama a nan</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>Ku zaɓi ɗaya a sama; zama suna zuwa daga sabar.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sake dubawa</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>Ba ya aiki</translation>
    </message>
    <message>
        <source>works</source>
        <translation>yana aiki</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ba ya aiki</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>Akwai ƙari a ƙasa</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>Akwai ƙari a hagu</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Ƙarshen rubutu</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Nemi taimako</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>Tambayoyin za su dawo da kansu. Ba sai kun yi komai ba.</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>Mai kula da cibiya ya dakatar da ita da ƙarfe {time}. Agogonku ya tsaya a {left}.</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>An dakatar da jarrabawarku</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>Amsa %n, an adana ta a wannan kwamfuta</numerusform>
            <numerusform>Amsoshi %n, an adana duka a wannan kwamfuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of {name}</source>
        <translation>Hoton {name}</translation>
    </message>
    <message>
        <source>No photo of {name}</source>
        <translation>Babu hoton {name}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>Ana kwatanta shi da hoton rajistarka. Ma&apos;aikatan jarrabawa ne kawai ke ganinsa.</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>Hotonka a wannan kujera</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Kyamara na farawa…</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Ɗauki hoto</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Ɗauki wani</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Yi amfani da wannan hoto</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>Ci gaba ba tare da hoto ba</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>Wannan kwamfuta ba ta barin jarrabawa ta yi amfani da kyamararta.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>Kyamara ba ta ba da hoto.</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>Babu kyamara a wannan kujera.</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>Ba sai ka yi komai ba. Ma&apos;aikata suna ganin cewa babu hoto.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Abin da kyamara ke gani</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>Hoton da aka ɗauka</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>Maɓallin sarari yana ɗauka, sannan sarari a wani wuri yana haɗa duka biyun. Maɓallan kibiya suna zuwa wasu wurare.</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>Ku danna wurare biyu da suka dace da juna; layi zai haɗa su.</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>tare da {words}</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>ba a haɗa ba</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>an ɗauka</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>ba komai</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Bar shi ba komai</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>Ku ja kowanne zuwa wurinsa, ko ku danna shi sannan wurinsa.</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>An cike wurare {done} cikin {total}</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words} yanzu yana {place}</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place} babu komai kuma</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>An yi amfani da shi iyakar yadda aka yarda. Ku fara cire shi daga wani wuri.</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>Wannan wuri ba ya ƙara ɗaukar komai. Ku fara cire wani abu.</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>An sa duk abin da za a iya sawa. Ku fara cire wani abu.</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>An ɗauki {words}. Yanzu ku zaɓi wurinsa.</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>{x}% daga hagu, {y}% daga sama</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>Maɓallan kibiya suna matsar da manuni, tare da Shift kaɗan-kaɗan. Maɓallin sarari yana nunawa, Delete yana janyewa.</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>Ku nuna wuri ɗaya a cikin hoton.</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>Ku nuna wuri %n kawai a cikin hoton.</numerusform>
            <numerusform>Ku nuna wurare kar su wuce %n a cikin hoton.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>Ku nuna wuraren a cikin hoton.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>wuri %n</numerusform>
            <numerusform>wurare %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ba a amsa ba tukuna</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Kun riga kun zaɓi %n. Ku fara janye ɗaya.</numerusform>
            <numerusform>Kun riga kun zaɓi %n. Ku fara janye ɗaya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>An janye</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>Gwaji ne. Babu abin da ake ba maki, ƙidaya lokaci ko adanawa a nan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Koma</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>Tsallake gwaji</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Gaba</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>cikin {total}</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>Tambayar gwaji ta {number} cikin {total}</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Na shirya</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>Wannan na&apos;ura a shirye take don jarrabawa?</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>Ana gwada makulli da gaske: allo zai yi duhu na ƴan daƙiƙu. Babu abin da zai ɓace saboda haka.</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Bincika wannan na&apos;ura</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>Binciken bai kai ƙarshe ba</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>An rubuta bayani ga masu yin manhajar. Ba a taɓa jarrabawoyin wannan na&apos;ura ba.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sake bincikawa</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Lafiya</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>Ba a iya adana shafin ba. Ku nemi fili, ko ku saka wani filashi.</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>Ba a iya rubuta kunshin taimako ba. Ku nemi fili, ko ku saka wani filashi.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>An adana a matsayin {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>Rahoton yana nan: ma&apos;aji bai iya karɓarsa ba ({code}).</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>Adana a matsayin shafi</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Kunshin taimako</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>Bayanan aiki, bincike da saitunan wannan na&apos;ura a fayil ɗaya don IT: babu sunaye, babu amsoshi, babu makullai.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Soke</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} cikin {total}</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Answered in part</source>
        <translation>An amsa wani ɓangare</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Information</source>
        <translation>Bayani</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>cikin {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Tambaya ta {number} cikin {total}</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>don tambayoyi {first} zuwa {last}</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>don tambaya {first}</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>Ku karanta wannan nassi</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>Tambayoyi {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>Tambayoyi</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>Bita da miƙawa</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>Bar wannan sashe…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>Ɗauki hutu ({count})</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>An amsa {answered} cikin {total}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Sashe na {number}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>Tambaya ta {number}, {state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>Wane ne zai fara yaushe</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fayil na CSV</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Shafuka</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}, %n da za a duba</numerusform>
            <numerusform>{page}, %n da za a duba</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Karanta da murya</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>Baya kaɗan</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>Gaba kaɗan</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>Wannan kwamfuta ba ta da muryar wannan harshe. Ku nemi ma&apos;aikata su karanta muku.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>Babu sauti a wannan kwamfuta. Ku nemi ma&apos;aikata su karanta muku.</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Dakatar da karatu</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Ci gaba da karatu</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>F8 yana yin haka daga ko&apos;ina.</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>Harshen tambaya</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Karanta da</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Duka biyun</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>Harsuna biyu, ɗaya ƙarƙashin ɗaya.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>An miƙa</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Fita</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Rasitinku</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>Ku ɗauki hotonsa, ko ku rubuta lambar. Da ita, kowa zai iya tabbatarwa daga baya cewa ba a sauya ko amsa ɗaya ba.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Lambar rajista</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Daga</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>Lokaci ya ƙare. An miƙa jarrabawarku.</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>An ƙare jarrabawarku</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>Kun gama jarrabawarku, {name}. Kun amsa {answered} cikin {total}.</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>ko ku tafi: zai fita da kansa bayan {time}</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Abin da ke gaba</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>An adana a wannan kwamfuta</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>An hatimce</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>A sabar</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>ana jiran hanyar sadarwa</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>yana kan hanya</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>Babu hanyar sadarwa a wannan ɗaki a yanzu.</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>Babu abin da ya ɓace. Akwai kwafin jarrabawarku mai hatimi a filashin USB na nan ma.</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>Babu abin da ya ɓace: an hatimce jarrabawarku a nan. Ga ma&apos;aikata: filashin USB bai karɓi kwafi mai hatimi ba.</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>Babu abin da ya ɓace. An hatimce jarrabawarku a nan kuma za ta je sabar da kanta.</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Rasiti {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>mai jarrabawa</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>agogo</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>mai kula da cibiya</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>ƙarshen zama</translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message>
        <source>Film</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Rikodi</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Baya daƙiƙa 10</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>Gaba daƙiƙa 10</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Inda ya kai</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Rubutun magana</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>Karanta kalmomin</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Sake gwadawa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ci gaba</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Dakatar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Kunna</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>An kunna shi iyakar yadda aka yarda.</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>Wannan ne karo na ƙarshe da za a iya kunna shi.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Babu sauti a wannan kwamfuta. An sanar da ma&apos;aikata; ku ci gaba da jarrabawar a lokacin.</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Ba za a iya kunna wannan a nan ba. An sanar da ma&apos;aikata; ku ci gaba da jarrabawar a lokacin.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>Sake gwadawa</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Koma wurin shiga</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>Kujerun gwaji</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Yi gwaji</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>A shafin farko, ku zaɓi sunanku.</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>An rubuta da sunanku. Kujerun za su bayyana a nan da zarar sabar ta fara shi; idan zama ya kusa ba ta farawa.</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>Kowace kujera tana yin ƙirƙirarriyar jarrabawa da kanta: tana shiga, ta fara tare da sauran, a yanke ta a tsakiya ta dawo, jarrabawa ɗaya ta koma wata kujera, a miƙa komai. Ba a taɓa wani abu na gaske.</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>Gwada yinin gaba ɗaya ba tare da jarrabawar kowa ba</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>Babban ofishi yana faɗin kalmomin da zarar an buɗe zaman. Ba a buƙatar hanyar sadarwa.</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>Kowace haruffa biyar. Manya ko ƙanana, duka daidai ne.</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>Kalmomi biyar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Koma</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>Ana buƙatar mabuɗin wannan cibiya ma: saka filashinsa. Sunansa {key}.</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>Ana gwada kalmomin…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>Buɗe tambayoyi</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>Ana sake gina shi daga kwafinsa biyu. Abin da ya lalace ana ajiye shi gefe a babban fayil ɗinsa, ba a goge shi. Abin da wannan panel ya buɗe ana rufe shi saboda haka a sake buɗewa; sannan a sake duba komai.</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>Dole wanda zai iya yanke hukunci ya fara shiga a ɗakin. Sannan ku dawo nan.</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>A gyara ma&apos;ajin wannan na&apos;ura?</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>Gyara yanzu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Koma</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>Nemi taimako</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Barka da dawowa, {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Barka da dawowa</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>Don Allah ku ɗaga hannu ku zauna: mai kula da cibiya zai bar jarrabawarku ta ci gaba.</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>Amsoshi {answered} cikin {total} suna nan</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>Saura {time}, lokacin da kuke da shi</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>Katsewa ta {time} gaba ɗaya</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>Ana ƙidaya tambayoyi masu alama a matsayin amsassu idan suna da amsa.</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>Ku yi bita kafin ku miƙa</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Ya kamata a sake duba su</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Tambayoyi</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}, a rufe</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ba a amsa ba</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Ba a buɗe ba</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>Ba a amsa ba, tana da alama</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>An amsa, tana da alama</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>An amsa</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>Je zuwa {number}</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Room</source>
        <translation>Ɗaki</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Sealed</source>
        <translation>An hatimce</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Ana adanawa…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ba sadarwa</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>Ba sadarwa. An adana a wannan kwamfuta</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>An adana a sabar</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>An adana a wannan kwamfuta</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>Kujeru</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>Wannan yana buƙatar mutum na biyu. Wane ne?</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>Babu wani da ke bakin aiki a nan wanda zai iya yanke wannan hukunci.</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>Shi zai rubuta da kansa, aƙalla haruffa 12. Don wannan hukunci kaɗai ne.</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Jumlarsu ta sirri</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>Ku zaɓi mutum na biyun.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Jumlar sirri tana da aƙalla haruffa 12.</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>Umarnin wannan sashe</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Ana nuna su a ƙasa</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>An naɗe su: danna don karantawa</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>Nuna sashe na baya</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>Nuna sashe na gaba</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>An amsa {answered} cikin {total}</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Room</source>
        <translation>Ɗaki</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Yadda ake ciki</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Abin da aka yanke</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fayil na CSV</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ayyuka</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Zama</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>An yanke</translation>
    </message>
</context>
<context>
    <name>SessionPlot</name>
    <message>
        <source>This session</source>
        <translation>Wannan zama</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>A matsayin tebur</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>an amsa</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>an fara</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>ba a aika ba</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>Wannan zama, a matsayin tebur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Lokaci</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>How it will look</source>
        <translation>Yadda zai kasance</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Shafi na {page} cikin {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>Ƙarin shafi %n</numerusform>
            <numerusform>Ƙarin shafuka %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at this panel?</source>
        <translation>Wa yake wannan allon kulawa?</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>Abin da kuka yanke yana cikin bayanai tare da sunanku. Yana aiki ko ba hanyar sadarwa.</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>Aƙalla haruffa 12. Ta cibiya ce, ba ta kwamfuta ba.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Jumlar sirri</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Buɗe ɗaki</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ana buɗewa…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>Ba a san wasu ma&apos;aikata a nan ba tukuna. Sabar za ta faɗa wa wannan allon kulawa da zarar an same ta.</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>Ku fara zaɓar sunanku.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Jumlar sirri tana da aƙalla haruffa 12.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Shiga</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Lambar rajista</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Lambar shiga</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>Haruffa da lambobi takwas. Manya ko ƙanana, duka daidai ne.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Ci gaba</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>Jarrabawarku za ta iya ci gaba</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>Ku sake shiga da lambobi biyu da ke takardarku ta shiga.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>Babu takarda? Ku ɗaga hannu. Amsoshinku suna lafiya kuma agogonku ya tsaya.</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>Ku rubuta lambobi biyu da ke takardarku ta shiga.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>Babu takarda? Ku ɗaga hannu. Babu abin da ya ɓace kuma lokacinku bai fara ba.</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>Ana nemanku…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>Ku rubuta lambar rajista da ke takardarku.</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>Ku rubuta lambar shiga da ke takardarku.</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>Maɓallan kibiya suna sauya lambar, Page Up da Page Down da manyan matakai, Home da End suna zuwa ƙarshensa.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Rage</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ƙara</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>Ku sa lambar a kan ma&apos;aunin.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ba a amsa ba tukuna</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>Kalma ta gaba</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bar ta haka</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>Kalma %n da za a duba</numerusform>
            <numerusform>Kalmomi %n da za a duba</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>Maɓallin sarari yana zaɓe da janyewa, maɓallan kibiya suna zuwa wasu wurare.</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>Wuri na {number} cikin {total}, {x}% daga hagu da {y}% daga sama</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>Mataki na {number} cikin {total}, {word}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Submit…</source>
        <translation>Miƙa…</translation>
    </message>
    <message>
        <source>You are asked once more. After that you cannot come back.</source>
        <translation>Za a sake tambayarku sau ɗaya. Bayan haka ba za ku iya komawa ba.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Kowace tambaya tana da amsa.</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>Je zuwa tambaya ta {number}</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Koma ga tambayoyi</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>Za ku iya miƙawa bayan {time}.</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Koma ga tambayoyi</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>I, miƙa</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>Saura {time}. Bayan wannan ba za ku iya komawa ba.</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>Za ku miƙa jarrabawarku yanzu?</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>An amsa tambayoyi {answered} cikin {total}</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Ana miƙawa…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>Nassi ko tambaya</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Nassi</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Your answer</source>
        <translation>Amsarku</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>a {unit}</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>awa {hours} minti {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>minti {minutes}</translation>
    </message>
    <message>
        <source>In this section: {section}. In the exam: {exam}</source>
        <translation>A wannan sashe: {section}. A jarrabawa: {exam}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, an dakatar</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>daƙiƙa %n ta rage</numerusform>
            <numerusform>daƙiƙa %n suka rage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>minti %n ya rage</numerusform>
            <numerusform>minti %n suka rage</numerusform>
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
            <numerusform>awa %n</numerusform>
            <numerusform>awa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Nuna lokaci</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>an dakatar</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ya rage</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>a wannan sashe</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>jarrabawa: {time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>An ɓoye lokaci</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>Kunna ƙara</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Na ji ta</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>Rufe</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>Jarrabawa da lokaci</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Nuni</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Nemi taimako</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>What it is about</source>
        <translation>Game da mene ne</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>Ku gwada kujerarku</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>Babu abin da ake ƙidaya lokaci, adanawa ko ba maki a nan.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Ci gaba</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Madannai</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>Ku rubuta ƴan haruffa.</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>Danna ni</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>Linzami ko allon taɓawa</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>Ku matsar da manuni zuwa maɓallin ku danna shi.</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>I, duka</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Allo</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>Za ku iya karanta wannan: 3 8 0 O, rn m, è é, ب ت ث?</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sauti</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>Ku sa belun kunne ku kunna ƙarar.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>Saura abu %n da za a gwada</numerusform>
            <numerusform>Saura abubuwa %n da za a gwada</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>Idan kuka ci gaba, za a ɗaga hannunku saboda wannan. Za ku iya jira a nan, ko ku ci gaba.</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>Mai kula da cibiya zai zo wurinku.</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>Binciken makulli</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>Ana gwada makulli</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>Wannan ba jarrabawa ba ce. Madannai da linzami na wannan taga ne har sai an gama bincike.</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>Allo zai dawo bayan daƙiƙa %n.</numerusform>
            <numerusform>Allo zai dawo bayan daƙiƙa %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>Amsa %n tana sabar</numerusform>
            <numerusform>Amsoshi %n suna sabar</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>A wannan kwamfuta, kuma suna kan hanya da kansu: {numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Rage sauti</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Ƙara sauti</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Sauti {percent}%</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You need not do anything. The screen changes by itself, and your time begins with the first question.</source>
        <translation>Ba sai kun yi komai ba. Allo zai sauya da kansa, kuma lokacinku zai fara da tambaya ta farko.</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>Ba sai kun yi komai ba. Jarrabawarku za ta ci gaba da kanta daga inda kuke, da lokacin da kuke da shi.</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>An adana duk amsoshinku, kuma lokacinku yana nan. Don Allah ku jira.</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>idan mai kula da cibiya ya bari a fara</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>da ƙarfe {time}</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>Kujeru suna farawa ɗaya bayan ɗaya. Wannan tana rukuni na {number} cikin {all}.</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>za ta fara bayan</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>Lokacinka zai zo cikin</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>Ka shirya. Jarrabawarka za ta fara</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>Kun shirya. Kowa zai fara tare,</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>Tambayoyinku suna kan hanya</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>Za a saki tambayoyin da ƙarfe</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>Ana sakin tambayoyinku</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>Jarrabawarku za ta buɗe da ƙarfe</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>Jarrabawarku ba ta buɗe ba tukuna</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>Ana kawo amsoshinku wannan kujera</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>Waccan kujera tana miƙo amsoshinku har yanzu</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>Jarrabawarku tana farawa</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>Ana buɗe tambayoyinku</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>Kilobyte da aka karɓa</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>Bisa jerin kujeru. 0 na sa kowa ya fara tare.</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>Kujeru a lokaci ɗaya</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>Daƙiƙu daga rukuni zuwa na gaba</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>Rubuta yawan kujeru, daga 0 zuwa 999.</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>Rubuta cikakkun daƙiƙu, daga 1 zuwa 3600.</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>Na ƙarshe za su fara bayan zaman ya ƙare.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>A kujera</translation>
    </message>
</context>
<context>
    <name>WholeNotice</name>
    <message>
        <source>OK</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>WholeRoom</name>
    <message>
        <source>Room</source>
        <translation>Ɗaki</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>Maɓallan kibiya suna matsar da shi</translation>
    </message>
</context>
<context>
    <name>_Pad</name>
    <message>
        <source>Keys</source>
        <translation>Maɓallai</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Note</source>
        <translation>Rubutu</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Exam</source>
        <translation>Jarrabawa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Yanayi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Lamba</translation>
    </message>
    <message>
        <source>What the panel has to know</source>
        <translation>Abin da allon kulawa zai sani</translation>
    </message>
</context>
<context>
    <name>_Slip</name>
    <message>
        <source>Candidate slip</source>
        <translation>Takardar shiga ta mai jarrabawa</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Lambar rajista</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Lambar shiga</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>Takardarku ta wannan gwajin manhaja</translation>
    </message>
</context>
</TS>
