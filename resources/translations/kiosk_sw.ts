<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lock</source>
        <translation>Kufuli</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Skrini</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>Mipangilio ya kibodi</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ukanda wa saa</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Nafasi kwenye diski</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>Kasi ya diski</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>Diski ya nakala ya pili</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Umeme</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Hali tuli</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Haki</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>Mtandao hadi seva</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Toleo la programu</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Programu nyingine</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>Mashine halisi</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>Hakuna mtu wa mbali</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jarida</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Nakala ya pili</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Uandikishaji</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Usawazishaji</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Urejeshaji</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Karatasi za mtihani</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>Funguo za karatasi</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ukaguzi wa mwisho</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>Mipangilio kutoka seva</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>Kila skrini imefunikwa</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>Dirisha la mtihani linabaki mahali pake</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>Hakuna kinachokuja mbele</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>Uandishi unakwenda kwenye mtihani</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>Kibodi imeshikwa</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>Kipanya kimeshikwa</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>Ubao wa kunakili ni mtupu</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>Vitufe vya kubuni vinatupwa</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>Skrini inabaki imewaka</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>Hakuna programu iliyokatazwa inayoendeshwa</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>Hakuna anayepiga picha skrini</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>Njia za mkato za mfumo zimezimwa</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>Menyu ya mfumo imefungwa</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>Hakuna anayefanya kazi kutoka mbali</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>Mashine haiko ndani ya nyingine</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>Kizuizi kingine cha kufuli</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>Kufuli imejaribiwa kwa sekunde {seconds}.</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>Skrini: {count}. Ya kwanza ina nukta {width} kwa {height} kwa asilimia {scale}.</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>Mipangilio ya kibodi: {layouts}.</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>Kila lugha ya programu inaweza kuandikwa.</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>Saa inatofautiana na seva kwa sekunde {seconds}.</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>Mashine ina saa ya kituo, {zone}.</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>MB {free} ziko wazi; mtihani unahitaji {needed}.</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>Jibu linafika kwenye diski kwa ms {ms}.</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>Nakala ya pili iko kwenye diski nyingine.</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>MB {free} kati ya MB {total} ziko wazi.</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>Kuna kamera: {names}.</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>Mashine inatumia umeme wa gridi.</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>Mashine haiendi yenyewe kwenye hali tuli.</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>Programu inaendeshwa bila haki za msimamizi wa mfumo.</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>Seva inajibu kwa ms {ms} na inathibitisha utambulisho wake.</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>Hakuna proksi kati ya hapa na seva.</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>Toleo {version} ni jipya vya kutosha.</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>Hakuna programu inayoendeshwa ambayo hairuhusiwi wakati wa mtihani.</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>Hakuna kinachoonyesha kwamba mashine hii iko ndani ya nyingine.</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>Hakuna aliyeunganishwa kwenye mashine hii kutoka mbali.</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>Hifadhi inaweza kusomwa; majaribio yaliyomo: {attempts}.</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>Kila rekodi ndiyo ile iliyoandikwa.</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>Nakala ya pili ina kila kitu.</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>Stesheni {station} kwenye {url}.</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>Seva ina kila kitu.</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>Mashine hii ikifa, wenye mfumo wanaweza kufungua diski yake.</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>Karatasi zinazohitajika baadaye: {needed}. Zote zipo hapa na ni kamili.</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>Vipindi vilivyo wazi: {open}. Funguo zake ziko hapa.</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>Mipangilio ambayo seva imetoa: {count}.</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>Mashine ilikaguliwa mara ya mwisho siku {days} zilizopita.</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>Imeshikwa wakati wote.</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>Aina hii ya kufuli haidumishi hili, na hakuna kipindi kinachojulikana hapa kinachokitaka.</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>Endesha ukaguzi kwenye mashine yenyewe, kama mtu anayeendesha mtihani.</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>Endesha: kiosk doctor --repair.</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>Hakuna skrini inayofikika kutoka hapa, kwa hiyo kufuli haikujaribiwa.</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>Kufuli imezimwa na mpangilio.</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>Weka lock kuwa auto kwenye mipangilio ya stesheni hii.</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>Kufuli haikujaribiwa safari hii.</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>Kagua tena, na uiache skrini iwe nyeusi kwa muda mfupi.</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>Stesheni haikuweza kufungwa ({code}).</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>Tafuta msimbo huo kwenye ukurasa wa utatuzi; unataja marekebisho.</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>Kufuli ya hapa inaona programu nyingine, lakini haiwezi kuzizuia zote.</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>Tumia kipindi ambacho kiosk ndiyo programu pekee, pale mtihani unapokitaka.</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>Kufuli haikuweza kudumisha hili.</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>Funga kinachozuia, kama ushahidi unavyokitaja, kisha ukague tena.</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>Kipindi kimoja hapa kinataka hili, na aina hii ya kufuli haiwezi kulidumisha.</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>Tumia aina ya kipindi ambayo mtihani unataka, au muulize aliyeweka kanuni zake.</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>Skrini ya kwanza ina nukta {width} kwa {height} tu.</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>Weka angalau nukta 1024 kwa 700, au ukubwa mdogo zaidi.</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>Mipangilio ya kibodi haiwezi kusomwa hapa.</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>Andika mstari wa majaribio kwenye onyesho kabla ya mtihani.</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>Fonti hazipo kwa: {languages}.</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>Sakinisha programu tena: fonti zake zimeharibika.</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>Rekebisha saa kutoka mtandaoni. Hakuna jibu wala dakika inayoitegemea, ripoti zinaitegemea.</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>Hakuna anayeweza kusema kama saa ni sahihi: seva bado haijasikika.</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>Unganisha stesheni kwenye mtandao kisha ukague tena.</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>Ukanda wa saa wa mashine si ule wa kituo, {zone}.</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>Weka ukanda wa saa wa kituo; mtihani unaonyesha saa ya kituo kwa vyovyote.</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>Ukanda wa saa wa kituo bado haujulikani hapa.</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>Unganisha stesheni kwenye seva yake mara moja.</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>Ni MB {free} tu zilizo wazi kwenye {place}.</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>Ongeza nafasi: chini ya MB {needed} hakuna mtihani unaoanza hapa.</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>Jibu linachukua ms {ms} kufika kwenye diski.</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>Funga vingine vinavyoandika kwenye diski; badilisha kadi au diski inayobaki ya polepole.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>Hakuna kinachoweza kuandikwa kwenye folda ya stesheni hii.</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>Mpe mtumiaji wa programu haki ya kuandika hapo, na uangalie diski.</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>Nakala ya pili iko kwenye diski ileile ya kwanza.</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>Weka mirror kuwa folda kwenye diski nyingine au kijiti kinachobaki kimechomekwa.</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>Hakuna kamera, na kuna mtihani unaopiga picha kwenye kiti.</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>Unganisha moja; bila hiyo watahiniwa wanaendelea bila picha.</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>Kuna kamera ambayo akaunti hii hairuhusiwi kutumia: {names}.</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>Ongeza akaunti kwenye kundi la video, kisha anzisha upya kipindi.</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>Nakala ya pili imepungukiwa na kitu: {state}.</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>Angalia diski ya nakala ya pili; inajikamilisha yenyewe.</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>Ni MB {free} tu za kumbukumbu zilizo wazi.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>Funga programu nyingine, au anzisha upya mashine.</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>Mashine inatumia betri yake, iliyo asilimia {percent}.</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>Ichomeke kwenye umeme kabla ya mtihani.</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>Mashine inaweza kwenda yenyewe kwenye hali tuli.</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>Zima hali tuli ya wakati wa kutotumika na ya kifuniko; ushahidi unataja mpangilio.</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>Programu inaendeshwa kwa haki za msimamizi wa mfumo.</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>Endesha mtihani kama mtumiaji wake maalumu asiye msimamizi wa mfumo.</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>Seva haiwezi kuulizwa ({code}).</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>Angalia kebo na mtandao. Mitihani inaendelea bila huo; karatasi na funguo lazima ziwe hapa kwanza.</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>Seva inajibu baada ya ms {ms}.</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>Angalia ni nani mwingine anayetumia laini; kituo kilichojaa kinaihitaji.</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>Mashine hii inatuma data ya wavuti kupitia proksi.</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>Kiosk inakwenda moja kwa moja kwenye seva yake: mtandao uruhusu hilo.</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>Toleo {version} ni la zamani kuliko {least}, ambalo seva inalitaka.</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>Sakinisha programu mpya zaidi kabla ya mtihani.</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>Zinaendeshwa programu ambazo haziruhusiwi wakati wa mtihani: {programs}.</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>Zimalize, na uzizuie zisianze.</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>Mashine hii inaonekana kuwa ndani ya nyingine.</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>Tumia mashine yenyewe. Ikiwa imekusudiwa hivyo, msimamizi anaweza kutoa idhini maalumu kwenye seva.</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>Mtu ameunganishwa kwenye mashine hii kutoka mbali.</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>Maliza muunganisho wa mbali kabla ya mtihani.</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>Hifadhi haiwezi kusomwa ({code}).</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>Bado hakuna stesheni hapa.</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>Endesha kiosk enroll kwa msimbo kutoka seva kuu.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Jarida limeharibika.</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>Mashine hii bado si stesheni.</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>Seva hairuhusu stesheni hii kuanza mtihani wowote: {standing}.</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>Muulize msimamizi mkuu; yanayorekodiwa hapa yanapokelewa vilevile.</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>Rekodi zinazosubiri kutumwa: {count}.</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>Unganisha stesheni kwenye mtandao, au zipeleke: kiosk export DIR.</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>Mashine hii ikifa, hakuna mwingine isipokuwa yenyewe anayeweza kufungua diski yake.</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>Unganisha stesheni kwenye seva yake mara moja; inapata ufunguo wa urejeshaji yenyewe.</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>Si yote ambayo seva inaweka hapa yanayoweza kutumika.</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>Hifadhi tena mipangilio ya kituo kwenye seva; sasisha programu hii ikiwa ni ya zamani.</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>Karatasi zinazohitajika baadaye na hazipo hapa: {missing} kati ya {needed}.</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>Washa stesheni wakati seva inapatikana; inazichukua yenyewe.</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>Karatasi iliyo kwenye diski hii si ile iliyofungwa kwa lakiri.</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>Ondoa faili ambalo ushahidi unalitaja; stesheni italichukua tena.</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>Kuna vipindi vilivyo wazi ambavyo ufunguo wake haupo hapa: {missing} kati ya {open}.</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>Unganisha stesheni kwenye seva; inachukua ufunguo yenyewe.</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>Mashine hii haijawahi kukaguliwa kabla.</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>Ikague tena siku nyingine kabla ya mtihani.</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>Ukaguzi wa kabla ya huu ulikuwa siku {days} zilizopita.</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>Kagua kila mashine katika wiki ya mtihani.</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>Rejesta ya mahudhurio</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>Mpango wa viti</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>Hati za kuingia</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Ripoti ya matukio</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>Muhtasari wa kipindi</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>amefika</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>tayari</translation>
    </message>
    <message>
        <source>active</source>
        <translation>inaendelea</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>imesimamishwa</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>imefunikwa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>imesimama</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>inahamishwa</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Mazoezi</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>kimesikika</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>kimeingia</translation>
    </message>
    <message>
        <source>began</source>
        <translation>kimeanza</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kimerudi</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>kimehamishwa</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>imewasilishwa</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>kinaendelea</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>kimefaulu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>kimeshindwa</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>Seva haikusikia habari za kiti hiki: kimezimwa, kioski chake hakifanyi kazi, au hakuna mtandao unaokifikia.</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>Hakuna aliyeweza kuingia hapa: kitu kingine kilikuwa kwenye skrini.</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>Swali la kwanza halikuja kamwe.</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>Swali la kwanza lilichelewa mno: seva au mtandao ni wa polepole kwa viti vingi hivi kwa pamoja.</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>Hakikurudi baada ya programu yake kusimamishwa: hapa hakuna kinachoanzisha kioski tena.</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>Kilirudi kwa kuchelewa mno baada ya programu yake kusimamishwa.</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>Mtihani wake haukuweza kuendelea kwenye kiti kingine kwa wakati.</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>Mtihani haukujibiwa hadi mwisho.</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>Si kila kitu kilifika kwenye seva.</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>Kiti chenyewe kimegundua jambo ambalo si sawa.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>Swali la kwanza baada ya</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Kutokuwepo</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Makabidhiano</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>sek. {seconds}</translation>
    </message>
    <message>
        <source>{passed} of {all} seats passed.</source>
        <translation>Viti {passed} kati ya {all} vimefaulu.</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>muda uliisha</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>imemalizwa na wafanyakazi</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>imefungwa</translation>
    </message>
    <message>
        <source>void</source>
        <translation>batili</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>hakuja</translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>Maswali yameonyeshwa tena</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>Imeruhusiwa kuendelea</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Usimamishaji umemalizika</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>Sura imethibitishwa</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>Sura ina shaka</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>Kuanza kumeruhusiwa</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Ujumbe umetumwa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Imesimamishwa</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>Muda umeongezwa</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>Mtu anakwenda</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>Mtu alifika hapo</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>Kiti kingine</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>Mwanzo wa kipindi</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>Foleni imebadilishwa</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>Imehamishiwa kiti kingine</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Imemalizwa</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Hakuja</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>Asiyesajiliwa amepokelewa</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Kipindi kimemalizwa</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Kipindi kimefungwa</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>Mazoezi yameanza</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>Nafasi imetolewa upya</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>Faili lenye lakiri limeandikwa</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Imebatilishwa</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Kituo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imechapishwa</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Wanaotarajiwa</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Waliopo</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Wasiokuwepo</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Bado inaendelea</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Kipindi hiki kimefutwa.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kiti</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Mtahiniwa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Ilianza</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yaliyojibiwa</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Mianya</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>Muda uliotolewa</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Stakabadhi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Imefanyika</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Haikutekelezwa</translation>
    </message>
    <message>
        <source>free</source>
        <translation>wazi</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>dak. {minutes}</translation>
    </message>
    <message>
        <source>Signature on arrival</source>
        <translation>Sahihi wakati wa kufika</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>Sahihi wakati wa kuondoka</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>Mkuu wa kituo: jina, tarehe, sahihi</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>Mtu wa pili: jina, tarehe, sahihi</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Msimbo wa kuingia</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>Msimbo wa kuingia: muulize msimamizi wa kituo</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Yaliyoamuliwa</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>Kila mtahiniwa</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>Hakuna kilichoamuliwa kwenye paneli.</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>Kila mtu anatia sahihi mara mbili: anapoketi na anapoondoka.</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>Andika namba na msimbo kwenye kiti. Tunza hati hii.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Alama bainifu</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>Kompyuta ilianza upya</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>Programu ya mtihani iliisha</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>Kompyuta ilikuwa kwenye hali tuli</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>Kompyuta ilikwama</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>Maswali yalikuwa yamefunikwa</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Ilisimamishwa na wafanyakazi</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>Diski ilikuwa imejaa</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>Rekodi haikuweza kuchezwa</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>Iliandikwa na wafanyakazi</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Kiufundi</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Mazingira</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Wafanyakazi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Nyingine</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Inasubiri uamuzi</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>Imeandikwa, bila muda</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>Hakuna muda uliotolewa</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Chumba kizima</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>linaendelea</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Lilichukua</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Uliopotea</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Matukio</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Hadi sasa hakuna kilichokwenda vibaya hapa.</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>Mashine hii iko tayari.</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>Mashine hii iko tayari; kuna jambo la kuangalia.</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>Mashine hii haiko tayari.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Angalia hili</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Imeshindwa</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>Ukaguzi wa mashine ya mtihani</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Mashine</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stesheni</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Imekaguliwa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>La kufanya</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Ushahidi</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Aliyekagua</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>Sawa kwa idhini maalumu: {by} amesema hivyo hadi {until}, kwa sababu: {why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>Mashine hii iko tayari</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>Mashine hii iko tayari, kuna jambo la kuangalia</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>Mashine hii haiko tayari</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>Jambo %n lazima lirekebishwe.</numerusform>
            <numerusform>Mambo %n lazima yarekebishwe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>Jambo %n linafaa kuangaliwa.</numerusform>
            <numerusform>Mambo %n yanafaa kuangaliwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>Jambo %n ni sawa.</numerusform>
            <numerusform>Mambo %n ni sawa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>Inasikiliza seva inasema nini</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>Inajaribu kufuli: skrini inakuwa nyeusi kwa muda mfupi</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>Inaangalia diski, kumbukumbu na umeme</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>Hifadhi inatengenezwa upya kutoka nakala zake mbili</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>Inauliza seva inajibu haraka kiasi gani</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>Inasoma jarida kuanzia mwanzo hadi mwisho</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>Ilikaguliwa {day} saa {time}, ilichukua sekunde %n.</numerusform>
            <numerusform>Ilikaguliwa {day} saa {time}, ilichukua sekunde %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>Kiti cha {seat}: {name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}, tangu {began}</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what} {began}, kwa {lasted}</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>Haki yako haifiki hapo, au huko zamu.</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>Saa ilisimama wakati huo: hakuna muda uliopotea.</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>Saa iliendelea: dak. {minutes} zilipotea, na zinapendekezwa.</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}, inasubiri seva hapa</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>Kila anayetarajiwa, na nafasi ya kutia sahihi wanapofika na wanapoondoka.</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>Nani anakaa wapi: ya kubandika mlangoni.</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>Hati moja kwa kila mtahiniwa, za kukatwa.</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>Kilichotokea, kilichoamuliwa, na nani na kwa nini.</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>Kila kiti pamoja na nyakati, mianya, muda uliotolewa na stakabadhi, kwa sahihi za watu wawili.</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>Onyesha maswali tena</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>Endeleza kwenye kiti hiki</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Maliza usimamishaji</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>Sura ni yenyewe</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Si mtu huyu</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>Ruhusu mtihani uanze hapa</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Tuma ujumbe</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Ongeza muda</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>Ninakwenda</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>Toa kiti kingine</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>Hamishia kiti kingine</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>Maliza mtihani huu</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>Toa nafasi upya</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>Ruhusu kipindi kianze</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>Badilisha foleni</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>Pokea asiyesajiliwa</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>Andika faili lenye lakiri</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Maliza kipindi</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Funga kipindi</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Anzisha mazoezi</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batilisha</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>Maliza usimamishaji wote</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>Ujumbe kwa wote</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Simamisha wote</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>Muda kwa wote</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>“{what}” inabatilishwa, kama bado haijaleta matokeo. Zote mbili zinabaki kwenye kumbukumbu.</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>kiti hiki</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>{name} anatarajiwa kwenye kiti unachoandika, na si tena kwenye kiti cha {seat}.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>Mtihani wa {name} unaendelea kwenye kiti unachoandika. Kwenye kiti cha {seat} hakuna kinachoweza kuandikwa tena.</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>Kiti cha {seat} kinaonyesha tena maswali ya {name}, ikiwa hakuna sababu nyingine iliyobaki.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>Mtihani wa {name} unaendelea kwenye kiti cha {seat}, kwenye swali lilelile, kwa muda uliokuwa umebaki.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>Mtihani wa {name} unaendelea. Saa inatembea tena.</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>Inarekodiwa kwamba umelinganisha sura ya {name}, na kwamba ni yenyewe.</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>Kila paneli inaonyesha kiti cha {seat} hadi mtu aseme kwamba sura ni yenyewe. Mtihani hausimamishwi.</translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>Kiti cha {seat} kinaweza kuanza mtihani wa {name}, hata kama kiti kingine kiliuomba awali. Anayesubiri zamu yake hapo anaanza mara moja.</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>{name} anasoma hili kwenye kiti cha {seat}. Saa inaendelea.</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>Maswali ya {name} yanafichwa na saa inasimama, hadi umalize usimamishaji.</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>{name} anapata muda huu mara moja, na anasoma ni kiasi gani na kwa nini.</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>Kiti cha {seat} na kila paneli vinaonyesha kwamba kuna mtu anakuja.</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>Mkono kwenye kiti cha {seat} unashushwa.</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>{name} anatarajiwa kwenye kiti cha {to}, na si tena kwenye kiti cha {seat}. Inaweza kubatilishwa hadi atakapoanza.</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>Kila paneli inaonyesha kwamba {name} hakuja. Nafasi inabaki hadi kipindi kifungwe: bado anaweza kuanza.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>Mtihani wa {name} unaendelea kwenye kiti cha {to}, pamoja na kila jibu na muda uliobaki. Kwenye kiti cha {seat} hakuna kinachoweza kuandikwa tena.</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>Mtihani wa {name} kwenye kiti cha {seat} unamalizika kwa majibu yaliyopo. Hakuna anayeweza kubatilisha hili.</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>{name} anaweza kufanya mtihani mara nyingine, tangu mwanzo. Yaliyojibiwa yanahifadhiwa, na mtu anaamua jaribio lipi linahesabiwa. Pale kipindi kisiporuhusu, msimamizi mkuu anaulizwa.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>Kila anayesubiri anaanza {when}. Inaweza kubatilishwa hadi wakati huo.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>Kila anayesubiri anaanza mara moja.</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>Wote ambao bado wanasubiri wanaanza mara moja.</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>Anapata nafasi katika kipindi hiki na msimbo wa kuingia, ambao unauandika kwenye hati yake. Inaweza kubatilishwa hadi atakapoanza.</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>Yaliyoamuliwa hapa na ambayo hayako kwenye seva yanaandikwa kwenye kijiti, yakiwa yamefungwa kwa lakiri kwa ajili ya seva peke yake.</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>Kila mtihani unaoendelea katika kipindi hiki unamalizika kwa majibu yaliyopo, na hakuna anayeweza kuanza tena. Hakuna anayeweza kubatilisha hili.</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>Kipindi kinakabidhiwa kwa jumla hii. Ambaye hakuja kamwe anapoteza nafasi. Kinachofika baadaye kinapokelewa na kuonyeshwa kuwa kimechelewa.</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>Kila kiti kinachoonyesha ukurasa wa kuingia kinaanza chenyewe baada ya dakika moja, na kina shughuli kwa dakika kadhaa. Seva haianzishi yoyote kipindi kikiwa wazi au kikifunguliwa ndani ya dakika 20 zijazo.</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>Mtihani %n uliosimamishwa unaendelea. Saa inatembea tena.</numerusform>
            <numerusform>Mitihani %n iliyosimamishwa inaendelea. Saa zinatembea tena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>Mtahiniwa %n anasoma hili. Saa inaendelea.</numerusform>
            <numerusform>Watahiniwa %n wanasoma hili. Saa zinaendelea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>Maswali ya mtahiniwa %n yanafichwa na saa inasimama, hadi umalize usimamishaji.</numerusform>
            <numerusform>Maswali ya watahiniwa %n yanafichwa na saa zinasimama, hadi umalize usimamishaji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>Mtahiniwa %n anapata muda huu mara moja, na anasoma ni kiasi gani na kwa nini.</numerusform>
            <numerusform>Watahiniwa %n wanapata muda huu mara moja, na wanasoma ni kiasi gani na kwa nini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Umejaribu mara nyingi mno. Unaweza kujaribu tena baada ya sekunde %n.</numerusform>
            <numerusform>Umejaribu mara nyingi mno. Unaweza kujaribu tena baada ya sekunde %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>Seva haikuweza kuthibitisha ni nani aliyeamua hili. Toka, ingia tena, kisha uamue upya.</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>Ilifika kwenye seva ikiwa imechelewa mno kufaa, na haikutekelezwa.</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>Seva haimjui mtahiniwa huyo wala mtihani huo hapa.</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>Haikuhusika tena ilipofika kwenye seva.</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>Seva haikijui kitendo hiki. Huenda ni ya zamani kuliko paneli hii.</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>Ni zaidi ya kile ambacho kipindi hiki kinaruhusu kituo kufanya peke yake. Msimamizi mkuu ameulizwa.</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>Msimamizi mkuu amekataa.</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>Namba hii tayari imesajiliwa kwa mtihani huu. Itafute kwenye jedwali.</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>Kuna aliyebaki wazi ambaye hakutajwa. Angalia takwimu, na useme sababu ya kila mmoja.</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>Kipindi hiki hakipokei tena wasiosajiliwa.</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>Hili linahitaji watu wawili tofauti.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>Hii si kaulisiri ya mtu huyu. Jaribio hili limerekodiwa.</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>Mtu huyu hayuko zamu hapa sasa.</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>Kile paneli hii inachojua kuhusu mtu huyu hakiwezi kusomwa. IT ya kituo inaweza kulirekebisha.</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>Andika kiti kilicho wazi, na si kile ambako mtihani uko sasa.</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>Seva ina kila kilichoamuliwa hapa: hakuna cha kupeleka.</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>Hakuna nafasi ya kutosha kwenye kijiti.</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>Hakuna kinachoweza kuandikwa kwenye kijiti hiki.</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>Haikuweza kuandikwa. Jaribu kijiti kingine.</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>Wewe si mfanyakazi wa kituo hiki tena.</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>Kiti kinaonyesha makundi matatu, jumla ya herufi na tarakimu 22. Hizi si idadi hiyo.</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>Andika dakika kamili, angalau moja.</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>Kwa sasa hakuna mtu ambaye hili linaweza kumhusu.</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>Haikuweza kurekodiwa, kwa hiyo hakuna kilichofanyika.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Muda uliobaki</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Imehifadhiwa hapa</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Hayajatumwa</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Jaribio</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>Kwenye seva</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>wamethibitishwa</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>kwenye vijiti</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>wamekatizwa</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>hawajulikani</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>zinazokinzana</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>Seva ina kila kitu chao, hadi mwisho.</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>Kimeletwa kwa kijiti, na kinachotangulia hakipo. Kilete pia.</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>Walikuwa na nafasi na hawakuanza kamwe. Kufunga kunaiondoa nafasi.</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>Mtihani wao umesimama kwenye kiti kinachosikika. Uruhusu uendelee, au uumalize.</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>Walianza na mwisho haujulikani, au huenda walianza kwenye kiti kilicho kimya. Unganisha kiti hicho, au lete jarida lake kwa kijiti.</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>Maelezo kadhaa ya nafasi moja: msimamizi mkuu huamua lipi linahesabiwa.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hali ilivyo</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Habari za mwisho</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>Mwanzo wake haujafika; bado haijulikani ni ya nani</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>hakuanza kamwe</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>ameanza, hakuna kilichofika</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>yamejibiwa {answered} kati ya {items}</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>kimekuja baada ya kufunga</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>Kwa kadiri paneli hii inavyojua; haijawahi kusikia kutoka kwa seva.</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>Kwa mujibu wa seva, saa {time} ({age} iliyopita)</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>Bila seva: kile paneli hii ilijua saa {time} ({age} iliyopita). Migongano na vijiti seva pekee ndiyo inayovijua.</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>Kimefungwa saa {time} na {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>Hali %n ya pekee imetajwa.</numerusform>
            <numerusform>Hali %n za pekee zimetajwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>Kitu cha mtahiniwa %n kimefika baadaye: funga mara moja tena.</numerusform>
            <numerusform>Vitu vya watahiniwa %n vimefika baadaye: funga mara moja tena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Betri</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Nafasi ya diski</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Kufunikwa</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>hazijawahi kusikika</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>haziko tayari</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>hazijakaguliwa</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>zinafaa kuangaliwa</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Kilicho na kasoro</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Seva</translation>
    </message>
    <message>
        <source>Panel {name}</source>
        <translation>Paneli {name}</translation>
    </message>
    <message>
        <source>The server has not heard of it since it was enrolled.</source>
        <translation>Seva haijasikia habari zake tangu isajiliwe.</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>Iwashe, anzisha kioski, angalia kebo yake ya mtandao.</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>Hakuna aliyeiangalia katika siku 14 zilizopita.</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>Anzisha kioski pale, au endesha kiosk doctor.</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>Programu yake ni ya zamani kuliko seva inavyotaka.</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>Programu ya zamani</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Sakinisha toleo jipya zaidi.</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>Seva haiiamini kuanzisha mitihani.</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>Muulize msimamizi mkuu.</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>Sasisho hadi {version}</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>Sasisho hadi {version} limeshindikana hapa; programu ya awali inafanya kazi.</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>Waambie wataalamu wako wa TEHAMA: kiosk update status inaeleza kwa nini.</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>Sasisho hadi {version} liko njiani na linasubiri wakati usio na mitihani.</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>Programu ya zamani ya seva</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>Nafasi kwenye diski ya seva</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>Seva ilirejeshwa kutoka nakala rudufu</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>Kinachoonyeshwa kuhusu majaribio</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>Matukio ambayo seva haiwezi kuyasoma</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>Misimbo ya kuingia</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>Nakala rudufu ya seva</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>siku %n iliyopita</numerusform>
            <numerusform>siku %n zilizopita</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>Bila seva: uamuzi wa kila kiti saa {time} ({age} iliyopita). Maelezo huja na seva.</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>Na, sababu, matokeo</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}: dak. {minutes}</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}: kiti cha {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} na {second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>Imebatilishwa baadaye.</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>Inasubiri seva hapa.</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>Dak. {minutes} zimefika kwenye mtihani</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ameingia</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Yuko tayari kuanza</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>Alikataliwa kuingia</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>Aliacha kuingia</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>Aliinua mkono</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>Alishusha mkono</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>Ujumbe ulifika</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>Ujumbe ulisomwa</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>Sehemu ilifunguliwa</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>Sehemu ilifungwa</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>Mapumziko yalianza</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>Mapumziko yalimalizika</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>Mtihani ulianza</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>Mtihani uliendelea</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>Aliingia tena</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>Mtihani ulisimama</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>Mtihani ulisimamishwa</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>Usimamishaji ulimalizika</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>Maswali yalifunikwa</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>Maswali yalionyeshwa tena</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>Kufuli ilipoteza kitu wakati wa usimamishaji</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>Wakati huo nafasi ilitolewa upya</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>Marekebisho maalumu yalibadilika</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>Mtihani uliondoka kwenye kiti hiki</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>Mtihani ulifika kwenye kiti hiki</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Imewasilishwa</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Muda uliisha</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>Mtihani ulimalizwa na wafanyakazi</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>Mtihani ulimalizika pamoja na kipindi</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>Saa ya kompyuta ilisogezwa</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>Betri ilipungua sana</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>Umeme ulirudi au ulikatika</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Diski inakaribia kujaa</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>Msimbo ulitumika kwenye kiti</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>Msimbo ulikataliwa kwenye kiti</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>Maswali yalifunguliwa kwa maneno matano</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>Wafanyakazi walifanya jambo kwenye kiti</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>Idhini maalumu ya kufuli ilitumika</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>Kwa {time} hakuna aliyeweza kufanya kazi</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>Kiti cha {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>Bado hana kiti</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Endeleza</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Siku nzima</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Limehifadhiwa kama {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Orodha haikuweza kuandikwa.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Inafunguliwa</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Inafungwa</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>mtu atakaposema hivyo</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>Viti vinaanza</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inaanza</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kundi</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>bado hayupo</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>Mtahiniwa %n hajaanza.</numerusform>
            <numerusform>Watahiniwa %n hawajaanza.</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>Huanza mtu anaporuhusu kuanza.</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>Anayefuata: mtahiniwa %n saa {next}. Wa mwisho saa {last}.</numerusform>
            <numerusform>Wanaofuata: watahiniwa %n saa {next}. Wa mwisho saa {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Watahiniwa</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>Kuingia hakukuweza kurekodiwa, kwa hiyo hakuna kilichofunguliwa.</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Hana nafasi</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Inapatikana</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>Anafanya</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Imetumika</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>Betri {percent}%</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Haijaonekana</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Imefunikwa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Imesimama</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Haifikiki</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Diski imejaa</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Haiaminiki</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Anaomba msaada</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>Ilifunikwa kidogo</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Kimya</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Haijatumwa</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Karatasi nyingine</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>inasubiri</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>imemalizika</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>saa {hours} dak. {minutes}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} zilizopita</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}, imechomolewa</translation>
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
        <translation>Hakuna anayetarajiwa hapa</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>Jibu la mwisho hapa</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>Jibu la mwisho kwenye seva</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Yanasubiri kutumwa</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vizuizi</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{held} kati ya {all} vinashikilia</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>Kufunikwa hadi sasa</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>Toleo, alama bainifu</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>haijalinganishwa</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>ni yenyewe</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>si mtu huyu</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Namba ya usajili</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Sura</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Inaruhusiwa</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>Kutokuwepo hadi sasa</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>Kitu kimevuruga kufuli ya kompyuta hii.</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>Angalia kompyuta hii kabla mtihani haujaendelea.</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>Skrini ya pili imeunganishwa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>Skrini imetenganishwa na kompyuta hii.</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>Programu nyingine iliuficha mtihani kwa muda mfupi.</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>Programu nyingine iliusogeza mtihani kwenye skrini.</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>Programu nyingine ilifunga dirisha la mtihani.</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>Dirisha jingine lilikuja mbele ya mtihani.</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>Programu nyingine iliuomba mtihani ujifunge.</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>Programu nyingine ilifungua dirisha.</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>Programu nyingine iliupunguza mtihani.</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>Skrini iliacha kuonyesha mtihani.</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>Programu nyingine ilichukua uandishi.</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>Programu nyingine imeshika kibodi.</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>Programu nyingine imeshika kipanya.</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>Programu nyingine iliweka kitu kwenye ubao wa kunakili.</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>Programu nyingine ilijifanya kuandika au kubofya.</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>Programu nyingine ilijaribu kudondosha kitu ndani ya mtihani.</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>Vitufe au mibofyo ilitoka kwa programu na si kwa kibodi au kipanya hiki.</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>Kibodi, kipanya au kifaa kingine kimeunganishwa.</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>Njia ya mkato ambayo huzimwa wakati wa mitihani imewashwa.</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>Menyu ya mfumo yenyewe ingeweza kufunguliwa kwa vitufe.</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>Kompyuta hii haiulizi tena mtihani kuhusu kila kitufe.</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>Kihifadhi skrini cha kompyuta hii kimewashwa.</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>Programu isiyoruhusiwa wakati wa mtihani imemalizwa.</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>Kuna programu inayoendeshwa ambayo hairuhusiwi wakati wa mtihani.</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>Programu nyingine ingeweza kupiga picha za skrini.</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>Mtu ameunganishwa kwenye kompyuta hii kutoka mahali pengine.</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>Kompyuta hii inaendeshwa ndani ya nyingine.</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>Mtu mwingine alikuwa ameingia kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>Programu nyingine imeunganishwa kwenye skrini ya mtihani.</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>Mtihani umevurugwa mara kadhaa kwa muda mfupi.</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>Msimamizi wa kituo anaitengeneza kompyuta hii.</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>Kompyuta hii bado haijafungwa kikamilifu.</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>Angalia nyuma ya kompyuta: chomoa kila skrini isipokuwa ile ya kompyuta yenyewe.</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>Angalia kebo ya skrini na uichomeke imara.</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>Kitu kingine kinaendeshwa kwenye kompyuta hii. Tafuta ni nini, kabla mtihani haujaendelea.</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>Kidhibiti madirisha au programu nyingine ilisogeza dirisha. Mara moja ni bahati mbaya; ikirudia si bahati mbaya.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>Ikitokea tena, anzisha upya programu kutoka hapa.</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>Angalia ni programu ipi inayoonyesha madirisha hapa: masasisho na jumbe zinapaswa kuzimwa siku za mtihani.</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>Imekataliwa. Mara nyingi ni kitufe cha eneo-kazi; huenda mtahiniwa hakukusudia.</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>Funga programu hiyo. Inapaswa kuzimwa siku za mtihani.</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>Njia ya mkato ya eneo-kazi au programu nyingine ilifanya hili. Mara moja ni bahati mbaya; ikirudia si bahati mbaya.</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>Angalia kama skrini ilibadilishwa kwenda kipindi kingine; irudishe.</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>Huenda vitufe vilikwenda kwa programu nyingine. Angalia kinachoendeshwa kando ya mtihani.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>Menyu iliyo wazi au programu nyingine imeshika kibodi. Ifunge, au anzisha upya programu.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>Menyu iliyo wazi au programu nyingine imeshika kipanya. Ifunge, au anzisha upya programu.</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>Hakuna chochote chake kinachoweza kubandikwa kwenye mtihani. Angalia ni programu ipi inayofanya hivyo.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>Imezuiwa: hakuna chochote chake kilichofika kwenye mtihani. Tafuta programu inayofanya hivyo.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>Imezuiwa: hakuna chochote chake kilichofika kwenye mtihani.</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>Mtu au kitu kinaandika kutoka nje. Tafuta udhibiti wa mbali, na uzungumze na mtahiniwa.</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>Angalia kilichochomekwa. Kibodi mpya ni sawa kama umeileta wewe.</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>Vitufe vya kunata au kikuzaji kimewashwa. Anayevihitaji huwa navyo kama marekebisho maalumu.</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>Usanidi wa stesheni haujakamilika. Endesha ukaguzi wa kompyuta hii baada ya mtihani.</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>Mfumo ulikuwa wa polepole mno kwa muda mfupi. Ikiendelea hivyo, anzisha upya programu kutoka hapa.</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>Zima kihifadhi skrini kwenye mipangilio ya mfumo.</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>Kanuni za kipindi hiki zinaitaja. Angalia ni nani aliyeianzisha.</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>Maliza programu hiyo, kisha uruhusu mtihani uendelee.</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>Tafuta ushirikishaji au urekodi wa skrini, na uumalize.</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>Maliza muunganisho wa mbali, na utafute ulikuwa wa nani.</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>Kinachoizunguka hakionekani kutoka hapa. Mtihani unapaswa kuwa kwenye kompyuta halisi.</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>Tafuta alikuwa nani. Kubadilisha watumiaji kunapaswa kuzimwa siku za mtihani.</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>Ingeweza kuona na kuandika. Anzisha upya kompyuta hii; ikirudi, iondoe kwenye matumizi.</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>Kila mara ilijirekebisha, lakini ilikuwa mara nyingi mno kuwa bahati mbaya. Angalia kinachorudi tena na tena.</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>Kufuli imefunguliwa. Hakuna swali linaloonyeshwa hadi ifungwe tena.</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>Hali hii ikiendelea, funga vingine vinavyoendeshwa hapa, au anzisha upya programu.</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>Viti: {seats}</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>Ruhusu mtihani uanze kwenye kiti hiki</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>Ruhusu mtihani uendelee</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>Simamisha mtihani</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>Maliza mtihani kwa yaliyojibiwa</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>Hamishia mtihani kiti kingine</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>Toa upya haki ya kufanya mtihani huu</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Anzisha upya programu</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>Anzisha upya kompyuta hii</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>Zima kompyuta hii</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>Toka kwenye programu ya mtihani</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>Fungua kufuli kwa matengenezo</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>Msimbo una herufi na tarakimu kumi.</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>Uandike kama paneli inavyouonyesha.</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>Misimbo mingi mno isiyo sahihi.</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>Ujao utahesabiwa baada ya sekunde %n.</numerusform>
            <numerusform>Ujao utahesabiwa baada ya sekunde %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>Hii ni namba mpya.</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>Ile ya kabla imekwisha kutumika. Omba paneli msimbo wa namba hii.</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>Angalia kiti, uamuzi na makundi matatu kwenye paneli.</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>Huu si msimbo wa kile kinachoonyeshwa hapa.</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>Misimbo yote miwili ni ya mtu mmoja.</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>Mtu wa pili anapaswa kukubali.</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>Mtu huyu haruhusiwi kuamua hili.</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>Mtu anayeruhusiwa anapaswa kutoa msimbo.</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>Hakuna tena cha kuamua.</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>Rudi nyuma uangalie skrini tena.</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>Hakuna mfanyakazi hapa mwenye jina hili hasa.</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>Linahesabiwa kwa mtu huyu katika kila kituo cha kazi cha kituo hiki.</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>Yake itahesabiwa tena baada ya {time}. Msimbo kutoka paneli unahesabiwa sasa.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>Kaulisiri nyingi zisizo sahihi zilisemwa kuwa za mtu huyu.</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>Mmoja wa: {names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>Hakuna kiti kama hicho katika kituo hiki.</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>Andika jina lake kama lilivyo kwenye skrini ya hapo.</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>Hapa misimbo inaweza kuongeza dakika {most} tu kwa kiwango cha juu.</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>Sera ya kipindi hiki hairuhusu zaidi. Msimamizi mkuu anaweza kulifanya.</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>Hakuna nafasi nyingine inayoweza kutolewa upya hapa.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Nyeupe</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Maziwa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Samawati</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Nyeusi</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Utofauti mkali</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Pumzika</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>Inayofuata: {section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>Sehemu inayofuata</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>Je, unaiacha {section} moja kwa moja?</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>Je, unaiacha sehemu hii moja kwa moja?</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>Huwezi kuirudia. Majibu yako yamehifadhiwa na yatahesabiwa.</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>Swali la {number} halina jibu</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>Ukiendelea, huwezi kulirudia.</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>Je, upumzike kwa {time}?</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>Mapumziko ya {number} kati ya {total}.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>Wakati huo maswali yanafunikwa, na saa yako inasimama.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>Wakati huo maswali yanafunikwa. Saa ya mtihani wako inaendelea.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>Muda wa “{section}” umekwisha. Maneno yako ya mwisho yamepokelewa.</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>Muda wa sehemu hii umekwisha. Maneno yako ya mwisho yamepokelewa.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>swali %n</numerusform>
            <numerusform>maswali %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>{time} kwa ajili yake, kuanzia swali lake la kwanza</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>Ukiiacha au muda wake ukiisha, inafungwa; bado unaweza kuisoma.</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>Ukiiacha au muda wake ukiisha, inafungwa moja kwa moja.</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>Maswali {answered} kati ya {total} yamejibiwa</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>Swali %n halina jibu</numerusform>
            <numerusform>Maswali %n hayana jibu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>Swali %n limewekwa alama</numerusform>
            <numerusform>Maswali %n yamewekwa alama</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>Muda uliobaki humo: {time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>Bado unaweza kuisoma, lakini huwezi kubadilisha chochote.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Rudi kwenye swali</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>Anza sehemu hii</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>Rudi kwenye sehemu</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>Acha sehemu hii</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Endelea bila jibu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>Anza mapumziko</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Kitu hakifanyi kazi</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Nina swali</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>Ninahitaji mapumziko, au kwenda msalani</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Omba msaada</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Kuna mtu anakuja</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>Mkono uko juu</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>Mstari %n umebaki kuwekewa tiki</numerusform>
            <numerusform>Mistari %n imebaki kuwekewa tiki</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>Mimi ndiye mtu ambaye jina lake liko kwenye skrini hii.</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>Ninafanya kazi peke yangu: bila simu, bila maandishi, bila msaada.</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>Sitamwambia mtu yeyote maswali haya baada ya mtihani.</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>Ninajua kwamba stesheni hii inarekodi yanayotokea hapa: vitufe, madirisha na nyakati. Hakuna kamera wala sauti.</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>katika sehemu %n</numerusform>
            <numerusform>katika sehemu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>nenda mbele na nyuma upendavyo</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>moja baada ya nyingine, bila kurudi nyuma</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>tangazo linatolewa {time} za mwisho zinapoanza</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}; {moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>Kila jibu linahifadhiwa</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>mara tu unapolitoa, hata umeme ukikatika</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>Swali lenye alama bado limejibiwa</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>alama ni kwa ajili yako; haibadilishi maksi</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>Mtihani wako una mipangilio hii</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}: {time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Sehemu ya {number}</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>Sehemu hufungwa ukishazipita</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>huwezi kuirudia</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>mapumziko %n</numerusform>
            <numerusform>mapumziko %n</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>chini ya orodha ya maswali</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kila mahali</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>kwenye kidhibiti kinachofuata; pamoja na Shift kwenye kilichotangulia</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>kitufe kilichojazwa rangi, au kile kilicholengwa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>inabonyeza, inaweka tiki, inachagua na inatengua</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>inafunga kilicho wazi, haiondoi chochote</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>ukurasa huu</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>Kwenye swali</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>kwenye sehemu inayofuata ya skrini: kifungu, swali, orodha, vitufe</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>inasoma swali kwa sauti pale inaporuhusiwa; inasimama na kuendelea</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>swali katika lugha yake inayofuata, pale lina lugha kadhaa</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>kwenye jibu, popote ulipo</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>chagua jibu hilo; mara nyingine linatenguliwa</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>katika insha yenye umbizo: nene, mlazo, pigia mstari</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Mishale</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>kwenye jibu jingine bila kulichagua; pia kwenye majedwali na orodha</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>inasogeza mstari unaopaswa kupangwa</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>sogeza swali au kifungu</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>swali linalofuata na lililotangulia</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>inaweka alama kwenye swali</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>inatengua jibu lote</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>inafungua na kufunga zana, kuanzia juu</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Namba, kisha Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>katika orodha ya maswali: kwenye swali hilo</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Zana</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>Kusikia</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>muda uliobaki; inauficha na kuuonyesha</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>mahali jibu la mwisho lilipohifadhiwa</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>orodha ya zana zote</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>kalamu ya kuangazia: inachagua maneno, kisha inayapaka rangi</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>kalamu ya kuangazia: inafuta, inatengua mstari wa mwisho</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>kisoma mistari: inakisogeza, inaonyesha mistari zaidi au michache</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>tahajia: kwenye neno linalofuata</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>mpangilio unaofuata wa kibodi, pale ipo kadhaa</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>Msimamizi wa kituo anaweza kuendelea kwa msimbo</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>Msimamizi wa kituo anaweza kuyafungua kwa maneno matano</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>muda zaidi; tayari umo katika muda wako</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>mapumziko %n ya {length}</numerusform>
            <numerusform>mapumziko %n ya {length} kila moja</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>maandishi makubwa zaidi; unaweza kubadilisha ukubwa</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>rangi ulizochaguliwa; unaweza kuzibadilisha</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>nafasi zaidi kati ya mistari au herufi</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>kifungu na swali kimoja kimoja</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>kielekezi kikubwa zaidi</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>hakuna kinachosogea chenyewe kwenye skrini</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>kisoma skrini kinaweza kusoma mtihani</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>maswali yanaweza kusomwa kwa sauti</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>majibu yanabaki yamefunikwa hadi uyafunue</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>mtihani wote kwa vitufe vinane: A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>maneno ya sauti na video kwa kusoma</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>zana %n zaidi ya zile za mtihani</numerusform>
            <numerusform>zana %n zaidi ya zile za mtihani</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>Muda uliobaki katika sehemu hii: {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Muda uliobaki: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>Swali %n halina jibu.</numerusform>
            <numerusform>Maswali %n hayana jibu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>Uliyojibu tayari yamehifadhiwa.</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>Umeongezewa muda: {time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>Msimamizi wa kituo amebadilisha jinsi mtihani wako unavyoonyeshwa. Majibu yako hayajabadilika.</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>Mipangilio yako sasa imebadilika.</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>Majibu yako yamehifadhiwa hapa na yatatumwa baadaye.</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>Kwa sasa hakuna mtandao.</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>Mtandao umerudi.</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>Kila kitu kinatumwa tena kwa seva.</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>Majibu yako yote yapo, na una muda uleule uliokuwa nao.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Karibu tena.</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Ujumbe kutoka kwa msimamizi wa kituo</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>Swali hili linahitaji jibu.</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>Lijibu, kisha uendelee.</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>Unaweza kuendelea baada ya {time}</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>Sehemu hii ya mtihani inabaki wazi angalau kwa muda huo.</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>Muda wa swali hilo umekwisha.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>Muda wa “{section}” umekwisha.</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>Muda wa sehemu hiyo umekwisha.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Kuna mtu anakuja kwako.</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>Kaa kwenye kiti chako; mtihani wako unaendelea.</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>Umeinua mkono.</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>Kaa kwenye kiti chako. Msimamizi wa kituo anakuja kwako.</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>Msimamizi wa kituo ameambiwa. Majibu yako yamehifadhiwa; endelea kwa utulivu.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>Diski ya kompyuta hii inakaribia kujaa.</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>Betri iko {percent}%.</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>Inua mkono wako. Kompyuta hii ikizimika, hakuna jibu linalopotea na muda wako unabaki.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>Betri inakaribia kuisha: {percent}%.</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>Chagua yote yaliyo sahihi. Chagua tena jibu moja ili ulitengue.</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>Andika kwenye sehemu ya kuandikia. Unachoandika kinahifadhiwa chenyewe; hakuna kitufe cha kubonyeza.</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>Andika namba, kwa mkato au nukta. Chini yake unaona jinsi ilivyoeleweka.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>Andika sentensi moja au mbili. Maneno yanahesabiwa chini; Ctrl+Z inatengua ulichoandika mwisho.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>Andika sentensi moja au mbili. Vitufe vilivyo juu ya maandishi, au Ctrl+B, hufanya maneno kuwa nene.</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>Bonyeza pengo kisha uchague neno. Kwa kibodi: Enter inafungua orodha, mishale inasogea ndani yake.</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>Chagua jibu moja. Lichague tena ili ulitengue, au bonyeza herufi yake kwenye kibodi.</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>Chagua mahali pamoja katika kila safu. Kwa kibodi: mishale inasogeza, kitufe cha nafasi kinachagua.</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>Buruta mstari, au bonyeza mishale yake. Kwa kibodi: Ctrl pamoja na kitufe cha mshale inausogeza.</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>Buruta kishikio au bonyeza mahali kwenye kipimo. Kwa kibodi: vitufe vya mishale.</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>Buruta neno hadi mahali pake, au bonyeza neno kisha mahali. Libonyeze tena ili ulitoe.</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>Bonyeza mahali kwenye picha. Kwa kibodi: Tab inasogeza, kitufe cha nafasi kinachagua.</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>Bonyeza mahali kimoja baada ya kingine. Bonyeza tena mahali pamoja ili upatengue.</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>Bonyeza nukta kwenye picha. Kwa kibodi: vitufe vya mishale vinasogeza msalaba.</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>Bonyeza kimoja kisha kingine ili kuviunganisha. Bonyeza jozi tena ili kuitenganisha.</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>Duara, mraba na pembetatu</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>duara</translation>
    </message>
    <message>
        <source>square</source>
        <translation>mraba</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>pembetatu</translation>
    </message>
    <message>
        <source>Mango</source>
        <translation>Embe</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Karoti</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>Mchicha</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>Ni lipi kati ya haya ni tunda?</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>Ni zipi kati ya namba hizi ni shufwa?</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>Mwezi wa kwanza wa mwaka unaitwaje?</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>Moja na nusu ni ngapi?</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>Unaona nini kupitia dirisha la nyumbani?</translation>
    </message>
    <message>
        <source>up</source>
        <translation>juu</translation>
    </message>
    <message>
        <source>down</source>
        <translation>chini</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>Asubuhi jua huenda </translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>Ndege</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Samaki</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>huruka</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>huogelea</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>Kila mmoja wao hufanya nini?</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>adhuhuri</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>jioni</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>asubuhi</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>Panga nyakati za siku kwa mfuatano.</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>Weka kipimo kwenye 7.</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>Usiku anga huwa na </translation>
    </message>
    <message>
        <source>dark</source>
        <translation>giza</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>mwanga</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>Weka neno sahihi kwenye pengo.</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>Ni umbo lipi lisilo na pembe?</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>Weka namba kwenye maumbo kutoka kushoto hadi kulia.</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>Onyesha katikati ya mraba.</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>Weka kila jina kwenye umbo lake.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>mchana</translation>
    </message>
    <message>
        <source>night</source>
        <translation>usiku</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>moto</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>baridi</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>Unda jozi za maneno yenye maana zilizo kinyume.</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>Unganisha duara na pembetatu.</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>Yamejibiwa {answered} kati ya {total}</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>Mtihani unaendelea kwenye swali lilelile, kwa muda ulio nao sasa.</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>Maswali yanabaki yamefunikwa na muda unasimama hadi ufunge kufuli tena.</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>Hakuna mtihani unaoweza kuanza hadi ufunge kufuli tena.</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>Hakuna anayefanya mtihani hapa sasa. Yote yaliyorekodiwa yanabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>Mtihani hauishi: kila jibu limehifadhiwa, na muda wake unasimama.</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>Unaendelea programu inapoanza tena; baada ya zaidi ya {time} msimamizi wa kituo anapaswa kuuruhusu.</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>Mitihani hapa imekwisha</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>Kompyuta hii inapaswa kutengenezwa</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>Mtahiniwa anahitaji mapumziko</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>Usumbufu chumbani</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>Programu haiitikii</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>Skrini haionekani sawa</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>Kompyuta hii ni ya polepole au imekwama</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>Kibodi, kipanya au skrini haifanyi kazi</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>Kebo au kifaa kinapaswa kubadilishwa</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>Programu inapaswa kufungwa</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>Hakuna kilichofanyika. Diski iangaliwe kwanza, la sivyo jibu lingepotea.</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>Jibu moja bado haliko kwenye diski.</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>Tumia swichi ya kompyuta yenyewe; hakuna kilichorekodiwa kinachopotea kwa hilo.</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>Mfumo haukuruhusu programu kufanya hili.</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>Kinajua wasimamizi ni akina nani kutoka kwa seva. Hadi hapo hakipokei misimbo.</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>Kiti hiki bado hakiwajui wasimamizi wowote wa kituo.</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>Kwa nini hili linafanyika?</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>Chagua sababu, au andika moja.</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>Msimamizi wa kituo anafunga programu ya mtihani</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>Msimamizi wa kituo anaanzisha upya programu ya mtihani</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>Msimamizi wa kituo anaanzisha upya kompyuta hii</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>Msimamizi wa kituo anazima kompyuta hii</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>Pitia</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>imefungwa, ni ya kusoma tu</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>saa %n</numerusform>
            <numerusform>saa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>dakika %n</numerusform>
            <numerusform>dakika %n</numerusform>
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
            <numerusform>sekunde %n</numerusform>
            <numerusform>sekunde %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>both parts are whole already: 1 minute 30 seconds</comment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} saa {time}</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>Kiti cha {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>Mtihani wako uko kwenye kiti kingine.</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>Nafasi yako ya kukaa ni kiti cha {seat}.</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>Nafasi yako ya kukaa ni {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>Mtihani huu sasa unaendelea kwenye kiti kingine.</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>Mtihani huu sasa unaendelea kwenye kiti cha {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>Mtihani huu sasa unaendelea kwenye {seat}.</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>Mtihani huu uliwasilishwa {when}.</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>Mtihani huu umekwisha kuwasilishwa.</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>Ikiwa hukuwa wewe, inua mkono wako sasa.</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>Hakuna kinachoweza kuandikwa hapa tena. Ingia kwenye kiti hicho ili uendelee.</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>Nenda huko, au inua mkono ili ukae hapa.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>Inua mkono wako. Msimamizi wa kituo anaweza kukuombea nafasi katika mtihani huu.</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>Bado huna nafasi katika mtihani huu.</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>Mtihani wako unafunguliwa {when}.</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>Umefika mapema na hakuna kilichopotea. Ingia tena utakapokuwa umefunguliwa.</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>Mtihani huu ulifungwa {when}.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>Inua mkono wako. Msimamizi wa kituo anaweza kukusaidia.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>Haki yako ya kuufanya haijatumika. Msimamizi wa kituo anajua kinachofuata.</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>Mtihani huu umefutwa.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>Inua mkono wako. Msimamizi wa kituo anaweza kuangalia utaufanya lini na wapi.</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>Mtihani wako haufanyiki hapa sasa.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>Inua mkono wako. Msimamizi wa kituo anapaswa kumaliza mtihani huo au kukupa kiti kingine.</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>Mtihani mwingine bado uko wazi kwenye kiti hiki.</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>Majibu yako yako salama na saa yako imesimama. Jaribu tena baada ya muda mfupi, au inua mkono.</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>Kiti kile kingine bado hakijakabidhi mtihani wako.</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>Mtihani wako hauwezi kuendelea kwenye kiti hiki bado.</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>Majibu yako yamehifadhiwa. Ingia kwenye kiti hicho ili uendelee.</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>Kwa wafanyakazi: chomeka kijiti cha USB. Mtihani unawekwa humo ukiwa umefungwa kwa lakiri, na kupelekwa kwenye kiti hicho.</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>Mtihani uko kwenye kijiti cha USB. Kichomoe, kichomeke kwenye kiti hicho, kisha uingie hapo.</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>Kwa wafanyakazi: hakuna kilichobadilishwa, hapa wala kwenye kijiti. Sababu ni {code}.</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>Mtihani ulio kwenye kijiti hiki cha USB hauwezi kuendelea kwenye kiti hiki.</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>Mtihani huu ulihamishiwa kiti cha {seat} saa {time}.</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>Mtihani huu ulihamishiwa {seat} saa {time}.</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>Huhitaji kufanya chochote. Muda wako haujaanza.</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>Maswali yatatolewa saa {time}.</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>Maswali bado hayajatolewa.</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>Muda wako haujaanza. Jaribu tena baada ya muda mfupi, au inua mkono.</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>Maswali bado hayajafika kwenye kiti hiki.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>Muda wako haujaanza. Inua mkono wako; kiti hiki kinaweza kuyachukua tena.</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>Maswali kwenye kiti hiki yameharibika.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>Muda wako haujaanza. Inua mkono wako; kiti hiki kinahitaji programu mpya zaidi.</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>Kiti hiki hakiwezi kusoma maswali haya.</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>Kwa sasa seva kuu haipatikani.</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>Kwa sasa seva kuu ina tatizo.</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>Hakuna kilichotumwa kwake na muda wako haujaanza. Inua mkono wako.</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>Kitu kingine kisicho seva kuu kimejibu.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Seva haikuweza kuthibitisha utambulisho wake.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>Haki yako ya kuufanya haijatumika. Inua mkono wako upewe kiti kingine.</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>Hakuna mtihani unaoweza kuanza kwenye kiti hiki sasa.</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>Programu ya kiti hiki ni ya zamani mno kuanza mtihani.</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>Yote uliyojibu awali yako salama na saa yako imesimama. Inua mkono wako.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>Jibu lako la mwisho halikuweza kuhifadhiwa: diski imejaa.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>Muda wako haujaanza. Inua mkono wako; wafanyakazi wanapaswa kupata nafasi kwenye diski ya kiti hiki.</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>Diski ya kiti hiki imejaa kupita kiasi, mtihani hauwezi kuanza.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>Jibu lako la mwisho halikuweza kuhifadhiwa.</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>Hakuna kilichopotea. Itaendelea programu hiyo nyingine ikiisha. Jaribu tena, au inua mkono.</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>Programu nyingine inatumia hifadhi ya kiti hiki.</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>Yaliyohifadhiwa yapo. Inua mkono wako; msimamizi wa kituo anaweza kukuhamishia kiti kingine.</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>Hifadhi ya kiti hiki imeharibika.</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>Hakuna kilichopotea. Inua mkono wako; kiti hiki kinahitaji tena programu mpya zaidi.</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>Hifadhi ya kiti hiki ni ya programu mpya zaidi.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>Muda wako haujaanza. Inua mkono wako; msimamizi wa kituo anaweza kulishughulikia.</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>Kiti hiki hakijafungwa kama mtihani unavyotaka.</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>Wafanyakazi: kiandikisheni kwa “kiosk enroll” na msimbo kutoka seva kuu.</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>Kiti hiki bado si cha kituo chochote.</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>Tafadhali inua mkono wako.</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>Msimamizi wa kituo anahitajika hapa kusaidia.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>Mtihani hauwezi kufungwa kwenye eneo-kazi hili.</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>Wafanyakazi: eneo-kazi la Wayland haliruhusu programu yoyote kushika kibodi. Ingieni kwenye kipindi cha X11, au tumieni kipindi cha kiosk chenyewe: “kiosk session wayland”.</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>Mtihani hauwezi kufungwa ndani ya dirisha.</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>Wafanyakazi: kipindi cha kiosk chenyewe kilianzishwa ndani ya dirisha. Kianzisheni kutoka konsoli ya mashine, kama exam-kiosk-wayland.service inavyofanya.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>Mtihani hauwezi kufungwa kwenye aina hii ya skrini.</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>Wafanyakazi: programu hii haina kufuli kwa ajili yake. Tumieni kimoja cha vipindi vya kiosk chenyewe.</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>Namba hii haipo kwenye orodha ya kituo hiki. Angalia hati, kisha uiandike tena.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>Umejaribu mara nyingi mno. Unaweza kujaribu tena baada ya sekunde %n, au inua mkono.</numerusform>
            <numerusform>Umejaribu mara nyingi mno. Unaweza kujaribu tena baada ya sekunde %n, au inua mkono.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>Msimbo huu si wa namba hii. Angalia hati, kisha uandike vyote viwili tena.</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>funga</translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>rudi kwenye vitufe vinane</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>nyuma</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>mbele</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>bonyeza kilicho kwenye fremu</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>chagua kilicho kwenye fremu</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>weka tiki mstari unaofuata</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>ondoa tiki moja</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>shuka zaidi</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>panda zaidi</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>nenda kwenye kilicho kwenye fremu</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>rudi kwenye maswali</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>shikilia kwa sekunde 2: wasilisha</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>andika kwa kibodi</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>chagua</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>kwenye umbizo linalofuata</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>washa au zima</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>weka chini</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>chukua</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>mpangilio huu ni sahihi</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>juu</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>chini</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>safu inayofuata</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>chagua, tengua</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>toa cha mwisho</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>weka hapa</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>rudisha</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>kwa pande badala yake</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>kushoto</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>kulia</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>juu na chini badala yake</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>onyesha hapa</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>pungua sana</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>pungua</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>ongeza</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>ongeza sana</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>sehemu inayofuata</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>sehemu iliyotangulia</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>kwenye kifungu</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>kwenye maandishi ya swali</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>ondoa tangazo</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>tengua</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>wasilisha: inauliza mara mbili</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>kwenye jibu</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>andika kwa vitufe vya skrini</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>futa alama ya mwisho</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>tayari</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>jozi %n imeundwa</numerusform>
            <numerusform>jozi %n zimeundwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>Unda jozi %n tu.</numerusform>
            <numerusform>Unda jozi zisizozidi %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>Inaweza kuchezwa mara %n zaidi.</numerusform>
            <numerusform>Inaweza kuchezwa mara %n zaidi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>Isikilize hadi mwisho angalau mara %n zaidi.</numerusform>
            <numerusform>Isikilize hadi mwisho angalau mara %n zaidi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Ukurasa wa {page} kati ya {pages}</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Kikokotoo</translation>
    </message>
    <message>
        <source>Type a formula first</source>
        <translation>Andika fomula kwanza</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>Hakuna kinachoweza kugawanywa kwa sifuri</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>Hii haina thamani</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>Jibu ni kubwa mno</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>Fomula ni ndefu mno</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>Fomula hii haijakamilika</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>Futa alama ya mwisho</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>Futa fomula</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Kokotoa</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Kipeuo cha pili</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Kipeo cha pili</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>Kwa kipeo cha</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>Faktoria</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>Moja kugawanya kwayo</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>Jibu la mwisho</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>Juu na Chini vinakisogeza, pamoja na Shift vinaonyesha mistari zaidi au michache, Kushoto na Kulia vinabadilisha maandishi.</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>Kisoma mistari, mstari wa {line} kati ya {lines}</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>mstari usiokatika</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>mstari wa vistari</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>mstari wa nukta</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>mstari wa mawimbi</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>Kalamu ya kuangazia</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>Hakuna zaidi kinachoweza kuangaziwa hapa.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Kifutio</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Imefutwa</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Njano</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Kijani</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Waridi</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>na {count} zaidi</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>Yaliyoangaziwa: {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kushoto</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Kulia</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Herufi</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>Herufi na alama zaidi</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>Lugha ya vitufe: {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Funga kibodi</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Kikuzaji</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>mara {times}</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>Vitufe vya mishale vinakisogeza</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Zana zote</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Kata mstari</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>Kisoma mistari</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Kibodi</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Tahajia</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Kibodi kwenye skrini</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>Kwanza chagua sehemu ya kuandikia.</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>Ukaguzi wa tahajia haupatikani kwa sasa. Jibu lako haliathiriki.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>Hakuna kamusi ya lugha hii hapa: {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>Hakuna kilichoandikwa katika swali hili.</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>Hakuna neno la kuangalia</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Hakuna pendekezo</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>Esc inafunga zana.</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>Kalamu ya kuangazia: Shift na mishale vinachagua, 1 hadi 4 au H vinapaka rangi, Delete inafuta, Ctrl+Z inatengua.</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>Kisoma mistari: Juu na Chini vinakisogeza, pamoja na Shift vinaonyesha mistari zaidi au michache.</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>Tahajia: F7 inakwenda kwenye neno linalofuata.</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>Ni mwanzo tu wa ulichobandika unaotosha: herufi %n imeachwa.</numerusform>
            <numerusform>Ni mwanzo tu wa ulichobandika unaotosha: herufi %n zimeachwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>Hakuna nafasi ya maandishi zaidi hapa.</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>Hakuna nafasi ya umbizo zaidi hapa.</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>Umeendelea kwenye kiti {seat}</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>Yalianza saa {time}; yataisha yenyewe saa {end} kabisa.</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>Jumla ya makabidhiano ilikuwa sahihi.</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>Jumla ya makabidhiano haikuwa sahihi: kuna aliyebaki wazi.</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>Yalianza saa {time}, na yameisha</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Kuanzia mwanzo wa kipindi: {how}, kwa mpangilio wa viti, wa mwisho saa {last}.</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>Kuanzia {when}: {how}, kwa mpangilio wa viti, wa mwisho saa {last}. Inaweza kubatilishwa hadi wakati huo.</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Kuanzia sasa: {how}, kwa mpangilio wa viti, wa mwisho saa {last}.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>wote pamoja</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>kiti %n kila sekunde {seconds}</numerusform>
            <numerusform>viti %n kila sekunde {seconds}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>Fungua maswali kwa maneno matano</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>Omba ofisi ilitaje herufi kwa herufi.</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>Chomeka kijiti chenye ufunguo, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>Neno la {number} si neno la aina hii.</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>Haya si maneno matano.</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>Andika yote matano, yakiwa na nafasi kati yake.</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>Neno la {number} si sahihi.</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>Linganisha kila herufi na ofisi, na maneno ni ya kipindi gani.</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>Maneno haya hayafungui karatasi ya mtihani.</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>Maneno mengi mno yasiyo sahihi.</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>Ufunguo wa kituo hiki haupo.</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>Huu si ufunguo uliotumika kutengeneza maneno.</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>Faili lililo kwenye kijiti si ufunguo wa kituo.</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>Unganisha kiti hiki na mtandao kwa muda mfupi, au tumia kiti kingine.</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>Kinachofunguliwa na maneno hakikutengenezwa kwa kiti hiki.</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>Maswali yameshafunguliwa, au ofisi haikutengeneza maneno yake.</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>Hakuna kinachosubiri maneno hapa.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Nene</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Mlazo</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Pigia mstari</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Maandishi ya juu</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Maandishi ya chini</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>Orodha yenye nukta</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Orodha yenye namba</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Umbizo</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look}: imewashwa</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look}: imezimwa</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Kifuniko</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Nyembamba zaidi</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Pana zaidi</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Fupi zaidi</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Refu zaidi</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>Ukumbusho – {when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>Nikumbushe kuhusu muda</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Hakuna ukumbusho</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Rekebisha…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>Sasa ni sawa: {names}.</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>Bado si sawa: {names}.</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>Matukio ambayo hakuna nakala iliyoweza kuyarudisha: {count}.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Imerekebishwa</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>Haikurekebishwa</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>Programu nyingine ya kioski inaendeshwa kwenye mashine hii, kwa hiyo hakuna kilichoguswa. Ifunge, kisha rekebisha.</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>Ukarabati haukuwezekana ({code}).</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Mistari ya mwisho ya kumbukumbu</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>Yote iko hapa: {path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>Namba ya usajili</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Jina kamili</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kiti</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>Usisubiri kiti hiki: endelea kutoka kwa kile ambacho seva inacho</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>Dakika kamili kuanzia sasa; 0 inaanza mara moja.</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>Baada ya dakika ngapi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>Sentensi moja au mbili fupi.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>Uliyoangalia</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Kuna kilichokwenda vibaya hapa</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>Marekebisho maalumu ya mtahiniwa</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>Kituo kinatoa muda zaidi</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Ni kwa ajili ya nini</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>Sasa hakuna kiti kilicho wazi.</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>Wazi: {seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>Sema kwa nini. Inabaki kwenye kumbukumbu pamoja na jina lako.</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>Andika kinachopaswa kusomwa.</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>Andika kama ilivyo kwenye karatasi iliyoletwa.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>Andika dakika kamili, kuanzia 1 hadi 480.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>Andika dakika kamili, kuanzia 0 hadi 480.</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>Hakuna kiti kilicho wazi chenye jina hili.</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>Uandike kwenye hati yake sasa: unaonyeshwa mara hii tu, na hauhifadhiwi popote.</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>Huu ni msimbo wake wa kuingia.</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>Liko kwenye {place}. Lipeleke kwenye seva.</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>Faili lenye lakiri limeandikwa na kusomwa tena.</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>Imerekodiwa kwa jina lako, na iko njiani.</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>Inakwenda yenyewe kwenye seva itakapopatikana. Ikichelewa mno, haitekelezwi.</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>Imerekodiwa kwa jina lako. Inasubiri hapa.</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>Msimbo umerekodiwa kwa jina lako.</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>Usomee kiti. Unafanya kazi mara moja, kwa hili tu.</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>Misimbo yote miwili imerekodiwa, kila mmoja kwa jina la mtu wake.</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>Isomee kiti yote miwili. Inafanya kazi mara moja, kwa hili tu.</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>Usomee kiti. Mtu wa pili anasoma msimbo wake mwenyewe, kutoka paneli yoyote.</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>Seva haifikiki: hili linasubiri hapa hadi irudi.</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>Toa msimbo na uurekodi</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>Paneli hii haijasikia habari hiyo. Msimbo unafanya hivyo kwenye kiti cha {seat}, ikiwa hali iko hivyo huko.</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>Weka tiki kwa uliyoangalia.</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>Kiti kinaweza kuwa mbele zaidi ya paneli hii inavyojua. Kwa msimbo:</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>Sasa hakuna cha kufanya hapa.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Haki yako haifiki hapo.</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>Paneli ya mtihani</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chumba</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Matukio</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Makabidhiano</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Mashine</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Mazoezi</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Karatasi za mtihani</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Ukaguzi wa awali</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>Kitufe cha nafasi kinaichukua; kisha nenda kwa inayohusiana nayo ubonyeze nafasi.</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>Bonyeza mbili zinazohusiana, au buruta moja juu ya nyingine.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>Haijafungwa: dirisha hili ni la kujaribu programu.</translation>
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
        <translation>Inatumia umeme</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>Inatumia betri</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>Kusogea na kuweka alama</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>Hakuna kurudi baada ya “Mbele”</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>Huwezi kurudi kwenye swali hili</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Lina alama</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Limewekwa alama ya kupitiwa</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Weka alama</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Weka alama ili ulipitie</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Futa jibu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>Tengua kufuta</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>Muda uliobaki wa mapumziko</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Maliza mapumziko sasa</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Omba msaada</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>Maswali yanarudi mapumziko yanapoisha: yenyewe, au unapoyamaliza.</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>Mapumziko yako</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>Jibu %n, limehifadhiwa kwenye kompyuta hii</numerusform>
            <numerusform>Majibu %n, yote yamehifadhiwa kwenye kompyuta hii</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>Saa yako inaendelea: umebakiwa na {time}</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>Saa yako imesimama kwenye {time}</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>Mapumziko: umebakiwa na {time}</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>Maswali</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>Kwa msimbo unaousomea kiti, bila mtandao</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>Kwenye kiti, bonyeza Ctrl+F12 na uchague hilohilo. Andika makundi matatu yanayoonyeshwa.</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>Kinachoonyeshwa na kiti</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Formula</source>
        <translation>Fomula</translation>
    </message>
    <message>
        <source>Angles in degrees</source>
        <translation>Pembe kwa digrii</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Examination</source>
        <translation>Mtihani</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Picture {number}</source>
        <translation>Picha ya {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>Kitufe cha nafasi kinaichukua; kisha nenda mahali pake ubonyeze nafasi.</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}, inatumika</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n limechaguliwa</numerusform>
            <numerusform>%n yamechaguliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Chagua jibu moja.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>Chagua jibu %n.</numerusform>
            <numerusform>Chagua majibu %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>Chagua jibu %n tu.</numerusform>
            <numerusform>Chagua majibu yasiyozidi %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>Chagua angalau jibu %n.</numerusform>
            <numerusform>Chagua angalau majibu %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Chagua yote yanayofaa.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Umekwisha kuchagua %n. Tengua moja kwanza.</numerusform>
            <numerusform>Umekwisha kuchagua %n. Tengua moja kwanza.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>Limefunikwa. Bonyeza ili lionekane.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>Cha kuchapisha</translation>
    </message>
    <message>
        <source>This exam</source>
        <translation>Mtihani huu</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Kompyuta hii</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Funga kufuli tena</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>Funga kipindi</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>Mtahiniwa %n yuko wazi na bado hana sababu.</numerusform>
            <numerusform>Watahiniwa %n wako wazi na bado hawana sababu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>Kiko wazi hadi saa {time}. Kinaweza kufungwa baada ya hapo, au kikishamalizwa.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Haki yako haifiki hapo.</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>Walio wazi ni wengi mno kutajwa hapa. Washughulikie kwanza.</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>Kimefungwa, na hakuna kilichokuja baadaye.</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>Herufi na tarakimu kumi. Herufi kubwa au ndogo, zote ni sawa.</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>Dakika za kuongeza</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>Kaulisiri yangu badala ya msimbo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>Kiti ambako mtihani unaendelea</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jina lako</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Jina la mtu wa pili</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>Angalau herufi 12. Inahesabiwa kwa uamuzi huu pekee.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Kaulisiri yako</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>Kaulisiri ya mtu wa pili</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>Msimbo kutoka paneli</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>Msimbo wa mtu wa pili</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Tumia msimbo</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Isizidi {most}.</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>Inaangalia kaulisiri…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Amua</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>Inaangalia msimbo…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>Msimamizi wa kituo anaamua hapa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>Amua jambo jingine</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>Majibu ya mtahiniwa yako salama. Nini kifanyike?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Nini kifanyike?</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>Chagua kiti hiki na uamuzi huu kwenye paneli, na uandike kinachoonyeshwa hapa.</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>Ifanye ikufae</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>Unaweza kubadilisha hili wakati wowote katika mtihani.</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>Hii inanifaa</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>Swali lina ukubwa huu.</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>Hakuna saa inayohesabu. Chukua muda unaohitaji.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this you?</source>
        <translation>Je, huyu ni wewe?</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>Angalia picha na kila mstari.</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>Picha kutoka usajili wako</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>Ndiyo, huyu ni mimi</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Huyu si mimi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Namba ya usajili</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Mtihani</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Kituo</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Muda wako</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Unafunguliwa leo</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Kwa ajili yako</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>Angalia kila mstari.</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} hadi {closes}</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>Ndiyo, endelea na mtihani wangu</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>machines</source>
        <translation>mashine</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Omba msaada</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Majibu yako</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Muda wako</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>Muda uliofunikwa</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Tafadhali subiri kidogo</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>Maswali yamefunikwa. Yatarudi yenyewe kila kitu kitakapokuwa sawa tena.</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>Tafadhali inua mkono wako</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>Maswali yamefunikwa hadi msimamizi wa kituo atakapoangalia.</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%n, limehifadhiwa kwenye kompyuta hii</numerusform>
            <numerusform>%n, yote yamehifadhiwa kwenye kompyuta hii</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>Hujapoteza jibu.</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>Inaendelea, umebakiwa na {time}</translation>
    </message>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>Hujapoteza jibu wala dakika.</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>Imesimama, umebakiwa na {time}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Bado hakuna kilichoamuliwa hapa.</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>Kile seva ilichojua saa {time}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batilisha</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Room</source>
        <translation>Chumba</translation>
    </message>
    <message>
        <source>Previous and next: Alt and the arrows</source>
        <translation>Iliyotangulia na inayofuata: Alt na mishale</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>Siku hadi sasa</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Faili la CSV</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Vitendo</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Rangi</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>Vitendo</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>Jibu lako</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>Kila neno linahifadhiwa unapoandika</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>kati ya {least} hadi {most}</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>kati ya {most} kwa zaidi</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>kati ya angalau {least}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>neno %n</numerusform>
            <numerusform>maneno %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>neno %n limezidi</numerusform>
            <numerusform>maneno %n yamezidi</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>urefu unatosha</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>neno %n zaidi</numerusform>
            <numerusform>maneno %n zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Andika maneno {least} hadi {most}.</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>Andika maneno yasiyozidi {most}.</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>Andika angalau maneno {least}.</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Omba msaada</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>Hakuna picha hapa</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>Picha ya mtahiniwa</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>Je, kulikuwa na tatizo lolote katika mtihani huu au kompyuta hii? Liandike hapa. Halibadilishi majibu yako.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>Asante. Maoni yako yamehifadhiwa na yataenda kwa wasimamizi wa mtihani.</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>Hayakuweza kuhifadhiwa sasa hivi. Unaweza kuyatuma tena.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}, za kushughulikia</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>expected</source>
        <translation>wanaotarajiwa</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>Tafuta jina, namba au kiti</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ondoa utafutaji</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wote</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wanakuhitaji</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>Chagua mashine uone la kufanya pale.</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>Kila kitu ni sawa pale.</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>Pengo la {number} kati ya {total}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Session</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>Kurasa zinatengenezwa</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Faili la CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Limehifadhiwa kama {place}</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>Haikuweza kuandikwa.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Hakuna kilichohifadhiwa wala kuchapishwa.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>Imepelekwa kwenye kichapishi {printer}.</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>Hakuna printa inayoipokea. Hifadhi kama PDF.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>Jedwali halikuweza kuandikwa.</translation>
    </message>
    <message>
        <source>Language, display, help</source>
        <translation>Lugha, mwonekano, msaada</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Lugha: {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Kibodi</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Kibodi kwenye skrini</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Omba msaada</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Examination</source>
        <translation>Mtihani</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ingia</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Thibitisha</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Jiandae</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Maelekezo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anza</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Chagua…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>pengo la {number} kati ya {total}</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>Viti</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Ondoa vichujio</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>Hakuna kiti, jina au namba kama “{find}”</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>Tafuta sehemu yake tu, au ondoa vichujio.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Hakuna kinachokuhitaji</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>Kila kiti kiko sawa. Ukurasa huu unaangalia kila sekunde.</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>Hakuna mtu katika hali hii</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>Hesabu zilizo kwenye vitufe ni za sasa hivi.</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Bado hakuna watahiniwa</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>Wanakuja wenyewe kutoka seva.</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>Mpangilio: wanaokuhitaji kwanza</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>Mpangilio: {column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>Walio katika takwimu hii</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Faili la CSV</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Limehifadhiwa kama {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Orodha haikuweza kuandikwa.</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>Ingia ili kukabidhi kipindi</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Kwenye ukurasa wa kwanza, chagua jina lako.</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>Kipindi kipi?</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>Chagua kimoja juu, kando ya jina la kituo.</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>Inajumlisha kila mmoja yuko wapi.</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>Hakuna anayeanza tena. Anayeendelea huendelea hadi mtu aumalize: Chumba, Kipindi.</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Kipindi hiki kimefutwa.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>Shusha mkono</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>Jumbe kutoka kwa msimamizi wa kituo</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Unahitaji nini?</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>Msimamizi wa kituo anaona kiti chako na inahusu nini. Mtihani wako unaendelea.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Kuna mtu anakuja kwako.</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>Mkono wako uko juu tangu {time}.</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Futa zote</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>Chagua maneno kwa kipanya. Kwa vitufe: F6 hadi kwenye maandishi, Shift na mishale, kisha 1 hadi 4; Delete inafuta.</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>nafasi ya {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>pamechaguliwa</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>hapajachaguliwa</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n limechaguliwa</numerusform>
            <numerusform>%n yamechaguliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>Bonyeza mahali kwa mfuatano wake. Bonyeza tena mahali pamoja ili upatengue.</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>Chagua mahali pamoja kwenye picha.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>Chagua mahali %n tu kwenye picha.</numerusform>
            <numerusform>Chagua mahali pasipozidi %n kwenye picha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>Chagua angalau mahali %n kwenye picha.</numerusform>
            <numerusform>Chagua angalau mahali %n kwenye picha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>Chagua mahali pote panapofaa kwenye picha.</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>{words} imetenguliwa</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Umekwisha kuchagua %n. Tengua moja kwanza.</numerusform>
            <numerusform>Umekwisha kuchagua %n. Tengua moja kwanza.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>{words} imechaguliwa</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>Dakika za kutoa</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>Sababu, au maelezo</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>Mtahiniwa anaisoma pamoja na muda.</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>Hakuna muda kwa hili</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>Andika tukio</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>Jambo ambalo hakuna mashine ingeliona. Linawekwa kwenye ripoti na muhtasari.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Liandike</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>Limerekodiwa, na liko njiani.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>Toa dakika %n</numerusform>
            <numerusform>Toa dakika %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take note, without time</source>
        <translation>Andika tu, bila muda</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name} anapata dakika %n mara moja, na anasoma kwa nini.</numerusform>
            <numerusform>{name} anapata dakika %n mara moja, na anasoma kwa nini.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>Linawekwa kwenye ripoti. {name} hapati muda kwa ajili yake.</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>Andika dakika kamili, zisizozidi {most}.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Sema kwa nini, kwa maneno machache.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>Andika tukio</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Faili la CSV</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>Ingia ili uone matukio</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Kwenye ukurasa wa kwanza, chagua jina lako.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>Tukio %n la kuamuliwa</numerusform>
            <numerusform>Matukio %n ya kuamuliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Hadi sasa hakuna kilichokwenda vibaya hapa.</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Limehifadhiwa kama {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Orodha haikuweza kuandikwa.</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>Kabla hujaanza</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>Ninakubali, anza</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>Saa inaanza na swali la kwanza, si hapa.</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>Ahadi ya uaminifu</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>Soma kila mstari, kisha uuwekee tiki.</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>Kama ilivyo kwenye hati yako. Kuliandika ni sahihi yako.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Jina lako kamili</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Andika jina lako</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>Jibu %n zaidi liko chini</numerusform>
            <numerusform>Majibu %n zaidi yako chini</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Kuna zaidi chini</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>{words} imechukuliwa. Sasa chagua inayohusiana nayo.</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one} sasa iko pamoja na {other}</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>{one} na {other} zimetenganishwa</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} na {other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>Jozi zote zimeundwa. Tenganisha moja kwanza.</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words} imefikia idadi ya jozi inayoruhusiwa. Tenganisha moja kwanza.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Vitufe vya namba</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Vitufe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
</context>
<context>
    <name>LayoutMark</name>
    <message>
        <source>Keyboard layout: {name}. Press to switch.</source>
        <translation>Mpangilio wa kibodi: {name}. Bonyeza ili ubadilishe.</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>Mpangilio wa kibodi: {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>Nimesoma hili</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Ujumbe kutoka kwa msimamizi wa kituo</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>Ulitumwa saa {time}. Majibu yako yamehifadhiwa; maswali yatarudi ukishausoma ujumbe huu.</translation>
    </message>
</context>
<context>
    <name>LiveNotice</name>
    <message>
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Soma…</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>Mashine</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Faili la CSV</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>Je, kila mashine iko tayari?</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Limehifadhiwa kama {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Orodha haikuweza kuandikwa.</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Kwenye ukurasa wa kwanza, chagua jina lako.</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>Hakuna mashine ya kituo hiki inayojulikana hapa bado.</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Less</source>
        <translation>Punguza</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>Sogeza lenzi</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>Yaliyojibiwa</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>Limejibiwa na lina alama</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Halijajibiwa</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Lina alama</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Halijafunguliwa</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>pamechaguliwa</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>hapajachaguliwa</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>safu ya {row} kati ya {rows}</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>Vitufe vya mishale vinasogea kati ya safu na safuwima. Kitufe cha nafasi kinachagua na kutengua.</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>Safu {done} kati ya {total} zimejibiwa</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>Chagua jibu %n tu kwa jumla.</numerusform>
            <numerusform>Chagua majibu yasiyozidi %n kwa jumla.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>Jibu moja katika kila safu.</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>Chagua yote yanayofaa katika kila safu.</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}. Limetolewa kwenye {other}.</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>Limetolewa kwenye {other}</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>Safuwima hii haipokei majibu zaidi. Tengua moja kwanza.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Umekwisha kuchagua %n. Tengua moja kwanza.</numerusform>
            <numerusform>Umekwisha kuchagua %n. Tengua moja kwanza.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>Kona tupu ya jedwali</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>Kuna zaidi chini</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}, limefunikwa; bonyeza ili lionekane</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}, {words}, limekatwa mstari</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>Sababu ya wote ambao ni {figure}</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>Sababu nyingine ya {name}</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>Wanakuhitaji</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>na %n zaidi</numerusform>
            <numerusform>na %n zaidi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>Ni kwa ajili yako tu. Si sehemu ya jibu lako.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>Jinsi data yako inavyotumika</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>Nimesoma hili na ninakubali</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>Uliza wafanyakazi kwanza</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>Huhitaji kukubali peke yako: uliza, na msimamizi wa kituo atakuja kwako. Muda wako haujaanza.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>Unaweza kuandika mkato, nukta au nafasi. Tarakimu za kibodi yako mwenyewe ni sawa.</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>Tunaisoma hii kama {number}</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>Bado hatuwezi kuisoma hii kama namba.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>Mpangilio huu ni sahihi</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>Buruta mistari ili uipange, au isogeze kwa vitufe vya mishale.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yaliyojibiwa</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Bado halijajibiwa</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>{words} imesogezwa hadi nafasi ya {place} kati ya {total}</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>{words} imechukuliwa. Juu na Chini vinaisogeza, kitufe cha nafasi kinaiachia, Escape inairudisha.</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>{words} imerudishwa</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up: {words}</source>
        <translation>Pandisha: {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>Shusha: {words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>Juu na Chini vinakwenda kwenye mstari mwingine. Ctrl pamoja na Juu au Chini inausogeza huu; vivyo hivyo kitufe cha nafasi, kisha mishale.</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}, nafasi ya {place} kati ya {total}</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}, bado halijajibiwa</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}, imechukuliwa</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>Polepole zaidi</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Haraka zaidi</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>Kasi {percent}%</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take apart: {words}</source>
        <translation>Tenganisha: {words}</translation>
    </message>
    <message>
        <source>Space takes this pair apart.</source>
        <translation>Kitufe cha nafasi kinaitenganisha jozi hii.</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}, toka</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>Yote ya leo</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>kinaisha {time}</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>Chumba: haijasikika kamwe</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>Chumba: sasa hivi, sek. {seconds} zilizopita</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>Chumba: {age} zilizopita</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Seva ya chumba</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>Seva kuu</translation>
    </message>
    <message>
        <source>{server}: here</source>
        <translation>{server}: ipo</translation>
    </message>
    <message>
        <source>On its own: seats by codes only</source>
        <translation>Peke yake: viti kwa misimbo tu</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}: haifikiki kwa {age}. Viti kwa misimbo.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>Uamuzi %n unasubiri hapa.</numerusform>
            <numerusform>Maamuzi %n yanasubiri hapa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>Chukua misimbo kutoka kijiti</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>Kurasa zinatengenezwa</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>Msimbo %n umechukuliwa kutoka {file}. Hauhifadhiwi popote.</numerusform>
            <numerusform>Misimbo %n imechukuliwa kutoka {file}. Haihifadhiwi popote.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>Hakuna orodha ya misimbo ya kuingia kwenye kijiti hapa. Ni faili lililoandikwa wakati wa kuingiza data.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Hakuna kilichohifadhiwa wala kuchapishwa.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Imehifadhiwa kama {path}</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>Haikuweza kuhifadhiwa. Tafuta nafasi, au chomeka kijiti kingine.</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>Mashine hii haina kichapishi. Hifadhi kama PDF, kisha uichapishe mahali pengine.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>Imepelekwa kwenye kichapishi {printer}.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>Kichapishi {printer} hakiipokei. Hifadhi kama PDF.</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>Ingia ili uchapishe</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Kwenye ukurasa wa kwanza, chagua jina lako.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Hakuna kipindi hapa</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>Chagua kimoja hapo juu; vipindi vinatoka kwenye seva.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Angalia tena</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>Haifanyi kazi</translation>
    </message>
    <message>
        <source>works</source>
        <translation>inafanya kazi</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>haifanyi kazi</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>Kuna zaidi chini</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>Kuna zaidi kushoto</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Mwisho wa maandishi</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Omba msaada</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>Maswali yatarudi yenyewe. Huhitaji kufanya chochote.</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>Msimamizi wa kituo ameusimamisha saa {time}. Saa yako imesimama kwenye {left}.</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>Mtihani wako umesimamishwa</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>Jibu %n, limehifadhiwa kwenye kompyuta hii</numerusform>
            <numerusform>Majibu %n, yote yamehifadhiwa kwenye kompyuta hii</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of {name}</source>
        <translation>Picha ya {name}</translation>
    </message>
    <message>
        <source>No photo of {name}</source>
        <translation>Hakuna picha ya {name}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>Inalinganishwa na picha ya usajili wako. Wafanyakazi wa mtihani tu ndio wanaoiona.</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>Picha yako kwenye kiti hiki</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Kamera inaanza…</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Piga picha</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Piga nyingine</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Tumia picha hii</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>Endelea bila picha</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>Kompyuta hii hairuhusu mtihani kutumia kamera yake.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>Kamera haitoi picha.</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>Hakuna kamera kwenye kiti hiki.</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>Huhitaji kufanya chochote. Wafanyakazi wanaona kwamba hakuna picha.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Kile kamera inachoona</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>Picha iliyopigwa</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>Kitufe cha nafasi kinachukua, kisha nafasi mahali pengine inaunganisha pote pawili. Vitufe vya mishale vinakwenda mahali pengine.</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>Bonyeza mahali pawili panapohusiana; mstari unapaunganisha.</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>pamoja na {words}</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>hapamo katika jozi</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>imechukuliwa</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>tupu</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Paache patupu</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>Buruta kila moja hadi mahali pake, au ibonyeze kisha ubonyeze mahali pake.</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>Mahali {done} kati ya {total} pamejazwa</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words} sasa iko kwenye {place}</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place} pako patupu tena</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>Imetumika mara zote inazoruhusiwa. Itoe mahali fulani kwanza.</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>Mahali hapa hapapokei zaidi. Toa kitu kwanza.</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>Zote zinazoweza kuwekwa zimewekwa. Toa kitu kwanza.</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>{words} imechukuliwa. Sasa chagua mahali pake.</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>{x}% kutoka kushoto, {y}% kutoka juu</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>Vitufe vya mishale vinasogeza kilengeo, pamoja na Shift kwa hatua ndogo. Kitufe cha nafasi kinaonyesha, Delete inatengua.</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>Onyesha mahali pamoja kwenye picha.</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>Onyesha mahali %n tu kwenye picha.</numerusform>
            <numerusform>Onyesha mahali pasipozidi %n kwenye picha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>Onyesha mahali panapohusika kwenye picha.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>nukta %n</numerusform>
            <numerusform>nukta %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Bado halijajibiwa</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Umekwisha kuchagua %n. Tengua moja kwanza.</numerusform>
            <numerusform>Umekwisha kuchagua %n. Tengua moja kwanza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Imebatilishwa</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>Mazoezi. Hakuna hapa kinachopewa maksi, kuhesabiwa muda au kuhifadhiwa.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>Ruka mazoezi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>kati ya {total}</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>Swali la mazoezi la {number} kati ya {total}</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Niko tayari</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>Je, mashine hii iko tayari kwa mtihani?</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>Kufuli inajaribiwa kwa kweli: skrini inakuwa nyeusi kwa sekunde chache. Hakuna kinachopotea kwa hilo.</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Kagua mashine hii</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>Ukaguzi haukufika mwisho</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>Maelezo kwa waundaji wa programu yameandikwa. Mitihani kwenye mashine hii haijaguswa.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kagua tena</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>Ukurasa haukuweza kuhifadhiwa. Tafuta nafasi, au chomeka kijiti kingine.</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>Kifurushi cha msaada hakikuweza kuandikwa. Tafuta nafasi, au chomeka kijiti kingine.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Imehifadhiwa kama {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>Ripoti inabaki hapa: hifadhi haikuweza kuipokea ({code}).</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>Hifadhi kama ukurasa</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Kifurushi cha msaada</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>Kumbukumbu, ukaguzi na mipangilio ya mashine hii katika faili moja kwa ajili ya IT: bila majina, bila majibu, bila funguo.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} kati ya {total}</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Answered in part</source>
        <translation>Limejibiwa kwa sehemu</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Information</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>kati ya {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Swali la {number} kati ya {total}</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>kwa maswali ya {first} hadi {last}</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>kwa swali la {first}</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>Soma kifungu hiki</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>Maswali {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>Maswali</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>Pitia na uwasilishe</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>Acha sehemu hii…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>Pumzika ({count})</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>Yamejibiwa {answered} kati ya {total}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Sehemu ya {number}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>Swali la {number}, {state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>Nani anaanza lini</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Faili la CSV</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}, %n la kuangalia</numerusform>
            <numerusform>{page}, %n ya kuangalia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Soma kwa sauti</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>Kipande kimoja nyuma</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>Kipande kimoja mbele</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>Kompyuta hii haina sauti ya lugha hii. Waombe wafanyakazi wakusomee.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>Hakuna sauti kwenye kompyuta hii. Waombe wafanyakazi wakusomee.</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Simamisha kusoma</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Endelea kusoma</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>F8 inafanya vivyo hivyo kutoka popote.</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>Lugha ya swali</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Soma kwa</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Zote mbili</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>Lugha mbili, moja chini ya nyingine.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>Imewasilishwa</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Toka</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Stakabadhi yako</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>Ipige picha, au uandike msimbo. Kwa huo, yeyote anaweza kuthibitisha baadaye kwamba hakuna hata jibu moja lililobadilishwa.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Namba ya usajili</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>Muda umekwisha. Mtihani wako umewasilishwa.</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>Mtihani wako ulimalizwa</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>Umemaliza mtihani wako, {name}. Umejibu {answered} kati ya {total}.</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>au ondoka: itatoka yenyewe baada ya {time}</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Kinachofuata</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Imehifadhiwa kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Imefungwa kwa lakiri</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Kwenye seva</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>inasubiri mtandao</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>iko njiani</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>Kwa sasa hakuna mtandao katika chumba hiki.</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>Hakuna kinachokosekana. Nakala yenye lakiri ya mtihani wako iko pia kwenye kijiti cha USB hapa.</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>Hakuna kinachokosekana: mtihani wako umefungwa kwa lakiri hapa. Kwa wafanyakazi: kijiti cha USB hakipokei nakala yenye lakiri.</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>Hakuna kinachokosekana. Mtihani wako umefungwa kwa lakiri hapa na utakwenda wenyewe kwenye seva.</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Stakabadhi {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>mtahiniwa</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>saa</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>msimamizi wa kituo</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>mwisho wa kipindi</translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message>
        <source>Film</source>
        <translation>Filamu</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Nyuma sekunde 10</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>Mbele sekunde 10</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Imefika wapi</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Manukuu</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>Soma maneno</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Cheza</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>Imechezwa mara zote zinazoruhusiwa.</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>Hii ni mara ya mwisho inayoweza kuchezwa.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Hakuna sauti kwenye kompyuta hii. Wafanyakazi wameambiwa; endelea na mtihani wakati huo.</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Hii haiwezi kuchezwa hapa. Wafanyakazi wameambiwa; endelea na mtihani wakati huo.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Rudi kwenye kuingia</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>Viti vya mazoezi</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Fanya mazoezi</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Kwenye ukurasa wa kwanza, chagua jina lako.</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>Imeandikwa kwa jina lako. Viti vitaonekana hapa mara seva itakapoyaanzisha; kipindi kikikaribia haianzishi.</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>Kila kiti hufanya chenyewe mtihani wa kubuni: kinaingia, kinaanza pamoja na vingine, kinakatizwa katikati na kurudi, mtihani mmoja huhamia kiti kingine, yote hukabidhiwa. Hakuna halisi kinachoguswa.</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>Jaribu siku nzima bila mtihani wa mtu yeyote</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>Ofisi kuu inasema maneno kipindi kinapofunguliwa. Mtandao hauhitajiki.</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>Herufi tano kila moja. Herufi kubwa au ndogo, zote ni sawa.</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>Maneno matano</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>Ufunguo wa kituo hiki unahitajika pia: chomeka kijiti chake. Unaitwa {key}.</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>Inajaribu maneno…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>Fungua maswali</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>Inatengenezwa upya kutoka nakala zake mbili. Kilichoharibika huwekwa kando kwenye folda yake, hakifutwi. Kilichofunguliwa na paneli hii hufungwa kwa ajili yake na kufunguliwa tena; kisha kila kitu huangaliwa mara nyingine.</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>Kwanza mtu anayeweza kuamua lazima aingie kwenye chumba. Kisha rudi hapa.</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>Rekebisha hifadhi ya mashine hii?</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>Rekebisha sasa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>Omba msaada</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Karibu tena, {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Karibu tena</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>Tafadhali inua mkono wako na ubaki umeketi: msimamizi wa kituo ataruhusu mtihani wako uendelee.</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>Majibu {answered} kati ya {total} yapo hapa</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>Umebakiwa na {time}, muda uleule uliokuwa nao</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>Umekatizwa kwa jumla ya {time}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>Maswali yenye alama yanahesabiwa kuwa yamejibiwa yanapokuwa na jibu.</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>Pitia kabla hujawasilisha</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Yanafaa kuangaliwa tena</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Maswali</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}, imefungwa</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Halijajibiwa</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Halijafunguliwa</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>Halijajibiwa, lina alama</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>Limejibiwa, lina alama</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yaliyojibiwa</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>Nenda kwenye {number}</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Room</source>
        <translation>Chumba</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Sealed</source>
        <translation>Imefungwa kwa lakiri</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Inahifadhi…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nje ya mtandao</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>Nje ya mtandao. Imehifadhiwa kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>Imehifadhiwa kwenye seva</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Imehifadhiwa kwenye kompyuta hii</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>Viti</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>Hili linahitaji mtu wa pili. Ni nani?</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>Hakuna mwingine aliye zamu hapa anayeruhusiwa kuamua hili.</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>Anaiandika mwenyewe, angalau herufi 12. Inatumika kwa uamuzi huu tu.</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Kaulisiri yake</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>Chagua mtu wa pili ni nani.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Kaulisiri ina angalau herufi 12.</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>Maelekezo ya sehemu hii</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Yanaonyeshwa hapa chini</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>Yamekunjwa: bonyeza ili usome</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>Onyesha sehemu iliyotangulia</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>Onyesha sehemu inayofuata</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>Yamejibiwa {answered} kati ya {total}</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Room</source>
        <translation>Chumba</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hali ilivyo</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Yaliyoamuliwa</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Faili la CSV</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Vitendo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Yaliyoamuliwa</translation>
    </message>
</context>
<context>
    <name>SessionPlot</name>
    <message>
        <source>This session</source>
        <translation>Kipindi hiki</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Kama jedwali</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>yaliyojibiwa</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>walioanza</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>hayajatumwa</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>Kipindi hiki, kama jedwali</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Muda</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>How it will look</source>
        <translation>Itakavyoonekana</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Ukurasa wa {page} kati ya {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>Ukurasa %n zaidi</numerusform>
            <numerusform>Kurasa %n zaidi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at this panel?</source>
        <translation>Nani yuko kwenye paneli hii?</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>Unachoamua kinabaki kwenye kumbukumbu pamoja na jina lako. Inafanya kazi bila mtandao pia.</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>Angalau herufi 12. Ni kaulisiri ya kituo, si ya kompyuta.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kaulisiri</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Fungua chumba</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Inafungua…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>Bado hakuna wafanyakazi wanaojulikana hapa. Seva itaiambia paneli hii mara itakapopatikana.</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>Chagua jina lako kwanza.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Kaulisiri ina angalau herufi 12.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ingia</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Namba ya usajili</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Msimbo wa kuingia</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>Herufi na tarakimu nane. Herufi kubwa au ndogo, zote ni sawa.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>Mtihani wako unaweza kuendelea</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>Ingia tena kwa misimbo miwili iliyo kwenye hati yako ya mtahiniwa.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>Huna hati? Inua mkono wako. Majibu yako yako salama na saa yako imesimama.</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>Andika misimbo miwili iliyo kwenye hati yako ya mtahiniwa.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>Huna hati? Inua mkono wako. Hakuna kilichopotea na muda wako haujaanza.</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>Inakutafuta…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>Andika namba iliyo kwenye hati yako.</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>Andika msimbo ulio kwenye hati yako.</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>Vitufe vya mishale vinabadilisha namba, Page Up na Page Down kwa hatua kubwa, Home na End vinakwenda miishoni.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Punguza</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>Weka namba kwenye kipimo.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Bado halijajibiwa</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>Neno linalofuata</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Liache lilivyo</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>Neno %n la kuangalia</numerusform>
            <numerusform>Maneno %n ya kuangalia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>Kitufe cha nafasi kinachagua na kutengua, vitufe vya mishale vinakwenda mahali pengine.</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>Mahali pa {number} kati ya {total}, {x}% kutoka kushoto na {y}% kutoka juu</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>Hatua ya {number} kati ya {total}, {word}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Submit…</source>
        <translation>Wasilisha…</translation>
    </message>
    <message>
        <source>You are asked once more. After that you cannot come back.</source>
        <translation>Utaulizwa mara nyingine moja. Baada ya hapo huwezi kurudi.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Kila swali lina jibu.</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>Nenda kwenye swali la {number}</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Rudi kwenye maswali</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>Unaweza kuwasilisha baada ya {time}.</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Rudi kwenye maswali</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>Ndiyo, wasilisha</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>Umebakiwa na {time}. Baada ya hili huwezi kurudi.</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>Je, uwasilishe mtihani wako sasa?</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>Maswali {answered} kati ya {total} yamejibiwa</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Inawasilisha…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>Kifungu au swali</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Kifungu</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Your answer</source>
        <translation>Jibu lako</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>kwa {unit}</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>saa {hours} dak. {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>dak. {minutes}</translation>
    </message>
    <message>
        <source>In this section: {section}. In the exam: {exam}</source>
        <translation>Katika sehemu hii: {section}. Katika mtihani: {exam}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, imesimamishwa</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>sekunde %n imebaki</numerusform>
            <numerusform>sekunde %n zimebaki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>dakika %n imebaki</numerusform>
            <numerusform>dakika %n zimebaki</numerusform>
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
            <numerusform>saa %n</numerusform>
            <numerusform>saa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Onyesha muda</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>imesimamishwa</translation>
    </message>
    <message>
        <source>left</source>
        <translation>umebaki</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>katika sehemu hii</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>mtihani: {time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>Muda umefichwa</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>Cheza mlio</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Ninausikia</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>Mtihani na muda</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Omba msaada</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>What it is about</source>
        <translation>Inahusu nini</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>Jaribu kiti chako</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>Hakuna hapa kinachohesabiwa muda, kuhifadhiwa au kupewa maksi.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Kibodi</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>Andika herufi chache.</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>Nibonyeze</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>Kipanya au padi mguso</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>Sogeza kielekezi hadi kwenye kitufe na ukibonyeze.</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Ndiyo, yote</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skrini</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>Je, unaweza kusoma hii: 3 8 0 O, rn m, è é, ب ت ث?</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sauti</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>Vaa vipokea sauti na ucheze mlio.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>Imebaki jambo %n la kujaribu</numerusform>
            <numerusform>Yamebaki mambo %n ya kujaribu</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>Ukiendelea, mkono wako unainuliwa kwa ajili ya hili. Unaweza kusubiri hapa, au kuendelea.</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>Msimamizi wa kituo anakuja kwako.</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>Ukaguzi wa kufuli</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>Kufuli inajaribiwa</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>Huu si mtihani. Kibodi na kipanya ni vya dirisha hili hadi ukaguzi uishe.</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>Skrini itarudi baada ya sekunde %n.</numerusform>
            <numerusform>Skrini itarudi baada ya sekunde %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>Jibu %n liko kwenye seva</numerusform>
            <numerusform>Majibu %n yako kwenye seva</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>Kwenye kompyuta hii, na njiani yenyewe: {numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Punguza sauti</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Ongeza sauti</translation>
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
        <translation>Huhitaji kufanya chochote. Skrini itabadilika yenyewe, na muda wako utaanza na swali la kwanza.</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>Huhitaji kufanya chochote. Mtihani wako utaendelea wenyewe ulipoishia, kwa muda uliokuwa nao.</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>Majibu yako yote yamehifadhiwa, na muda wako unabaki. Tafadhali subiri.</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>msimamizi wa kituo atakaporuhusu</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>saa {time}</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>Viti vinaanza kimoja baada ya kingine. Hiki kiko katika kundi la {number} kati ya {all}.</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>utaanza baada ya</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>Zamu yako ni baada ya</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>Uko tayari. Mtihani wako unaanza</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>Uko tayari. Wote wanaanza pamoja,</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>Maswali yako yako njiani</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>Maswali yatatolewa saa</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>Maswali yako yanatolewa</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>Mtihani wako utafunguliwa saa</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>Mtihani wako bado haujafunguliwa</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>Majibu yako yanaletwa kwenye kiti hiki</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>Kiti kile kingine bado kinakabidhi majibu yako</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>Mtihani wako unaanza</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>Maswali yako yanafunguliwa</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>Kilobaiti zilizopokelewa</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>Kwa mpangilio wa viti. Ukiweka 0 wote wanaanza pamoja.</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>Viti kwa wakati mmoja</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>Sekunde kutoka kundi moja hadi linalofuata</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>Andika idadi ya viti, kuanzia 0 hadi 999.</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>Andika sekunde kamili, kuanzia 1 hadi 3600.</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>Wa mwisho wangeanza kipindi kikiwa kimekwisha.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>Kwenye kiti</translation>
    </message>
</context>
<context>
    <name>WholeNotice</name>
    <message>
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
</context>
<context>
    <name>WholeRoom</name>
    <message>
        <source>Room</source>
        <translation>Chumba</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>Vitufe vya mishale vinakisogeza</translation>
    </message>
</context>
<context>
    <name>_Pad</name>
    <message>
        <source>Keys</source>
        <translation>Vitufe</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Note</source>
        <translation>Maandishi</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Exam</source>
        <translation>Mtihani</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>What the panel has to know</source>
        <translation>Kile paneli inachopaswa kujua</translation>
    </message>
</context>
<context>
    <name>_Slip</name>
    <message>
        <source>Candidate slip</source>
        <translation>Hati ya mtahiniwa</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Namba ya usajili</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Msimbo wa kuingia</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>Hati yako ya onyesho hili</translation>
    </message>
</context>
</TS>
