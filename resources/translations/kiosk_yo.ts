<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="yo" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lock</source>
        <translation>Àgádágodo</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Àwọn skíríìnì</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>Ìtò pátákó ìtẹ̀wé</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Irú lẹ́tà</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Aago</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Àgbègbè àkókò</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Àyè lórí dísìkì</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>Ìyára dísìkì</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>Dísìkì ẹ̀dà kejì</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Ìrántí</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kámẹ́rà</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Iná</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Oorun</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Ẹ̀tọ́</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>Nẹ́tíwọ́ọ̀kì sí sáfà</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Pírọ́ọ̀sì</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Ẹ̀yà ètò</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Àwọn ètò mìíràn</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>Ẹ̀rọ gidi</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>Kò sí ẹnikẹ́ni láti òkèèrè</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Ibi ìpamọ́</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Ìwé àkọsílẹ̀</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Ẹ̀dà kejì</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Ìforúkọsílẹ̀ ojúkò</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Ìmúdọ́gba</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Ìgbàpadà</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Ìwé ìdánwò</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>Kọ́kọ́rọ́ ìwé ìdánwò</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Àyẹ̀wò tó kẹ́yìn</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>Ààtò láti sáfà</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>A bo gbogbo skíríìnì</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>Fèrèsé ìdánwò dúró sí ààyè rẹ̀</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>Ohunkóhun kò wá síwájú</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>Títẹ̀wé ń lọ sí ìdánwò</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>A di pátákó ìtẹ̀wé mú</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>A di máòsì mú</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>Pátákó ẹ̀dà ṣófo</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>A ń da kọ́kọ́rọ́ ayédèrú nù</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>Skíríìnì ń tàn</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>Ètò èèwọ̀ kankan kò ṣiṣẹ́</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>Ẹnikẹ́ni kò ya skíríìnì</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>A ti pa ọ̀nà àbùjá ètò ìṣiṣẹ́</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>Àkójọ ètò ìṣiṣẹ́ ti tì</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>Ẹnikẹ́ni kò ṣiṣẹ́ láti òkèèrè</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>Ẹ̀rọ náà kò sí nínú òmíràn</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>Ìdìmú àgádágodo mìíràn</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>A dán àgádágodo wò fún ìṣẹ́jú àáyá {seconds}.</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>Skíríìnì: {count}. Èkíní ní ojú àmì {width} sí {height} ní ìdá {scale} nínú ọgọ́rùn-ún.</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>Ìtò pátákó ìtẹ̀wé: {layouts}.</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>A lè kọ gbogbo èdè ètò náà.</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>Aago yàtọ̀ sí ti sáfà pẹ̀lú ìṣẹ́jú àáyá {seconds}.</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>Ẹ̀rọ náà ní àkókò ibùdó, {zone}.</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>Àyè MB {free} ló wà; ìdánwò nílò {needed}.</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>Ìdáhùn dé orí dísìkì láàárín ms {ms}.</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>Ẹ̀dà kejì wà lórí dísìkì mìíràn.</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>Àyè MB {free} nínú MB {total} ló wà.</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>Kámẹ́rà wà: {names}.</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>Ẹ̀rọ náà ń lo iná mànàmáná.</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>Ẹ̀rọ náà kì í sùn fúnra rẹ̀.</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>Ètò náà ń ṣiṣẹ́ láìsí ẹ̀tọ́ alákòóso kọ̀ǹpútà.</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>Sáfà ń dáhùn láàárín ms {ms}, ó sì ń fi ara rẹ̀ hàn ní òótọ́.</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>Kò sí pírọ́ọ̀sì láàárín ibí àti sáfà.</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>Ẹ̀yà {version} tuntun tó.</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>Ètò kankan tí kò gbọ́dọ̀ ṣiṣẹ́ nígbà ìdánwò kò ṣiṣẹ́.</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>Kò sí ohun tó fi hàn pé ẹ̀rọ yìí wà nínú òmíràn.</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>Ẹnikẹ́ni kò sopọ̀ mọ́ ẹ̀rọ yìí láti òkèèrè.</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>A lè ka ibi ìpamọ́; àwọn ìgbìyànjú inú rẹ̀: {attempts}.</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>Gbogbo àkọsílẹ̀ rí bí a ṣe kọ ọ́.</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>Ẹ̀dà kejì ní ohun gbogbo.</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>Ojúkò {station} ní {url}.</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>Sáfà ní ohun gbogbo.</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>Tí ẹ̀rọ yìí bá kú, àwọn tó ni ètò náà lè ṣí dísìkì rẹ̀.</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>Àwọn ìwé ìdánwò tí a nílò tó kàn: {needed}. Gbogbo wọn wà níbí, wọ́n sì pé.</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>Àwọn sáà tó wà ní ṣíṣí: {open}. Kọ́kọ́rọ́ wọn wà níbí.</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>Àwọn ààtò tí sáfà sọ: {count}.</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>Ọjọ́ {days} sẹ́yìn ni a ṣe àyẹ̀wò ẹ̀rọ yìí kẹ́yìn.</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>A dì í mú ní gbogbo àkókò náà.</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>Irú àgádágodo yìí kì í pa èyí mọ́, kò sì sí sáà tí a mọ̀ níbí tó béèrè rẹ̀.</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>Ẹ ṣe àyẹ̀wò náà lórí ẹ̀rọ fúnra rẹ̀, gẹ́gẹ́ bí ẹni tó ń darí ìdánwò.</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>Ẹ ṣe: kiosk doctor --repair.</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>A kò lè dé skíríìnì kankan láti ibí, nítorí náà a kò dán àgádágodo wò.</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>Ààtò kan ti pa àgádágodo.</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>Ẹ fi lock sí auto nínú àwọn ààtò ojúkò yìí.</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>A kò dán àgádágodo wò lọ́tẹ̀ yìí.</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>Ẹ tún ṣe àyẹ̀wò, kí ẹ sì jẹ́ kí skíríìnì ṣókùnkùn fún ìgbà díẹ̀.</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>A kò lè ti ojúkò náà pa ({code}).</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>Ẹ wá kóòdù náà lójú ìwé ìyanjú ìṣòro; ó sọ àtúnṣe rẹ̀.</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>Àgádágodo ibí ń rí àwọn ètò mìíràn, ṣùgbọ́n kò lè dá gbogbo wọn dúró.</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>Ẹ lo sáà tí kiosk ti jẹ́ ètò kan ṣoṣo, níbi tí ìdánwò bá ti béèrè rẹ̀.</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>Àgádágodo náà kò lè pa èyí mọ́.</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>Ẹ ti ohun tó ń dí i pa, bí ẹ̀rí ṣe dárúkọ rẹ̀, kí ẹ sì tún ṣe àyẹ̀wò.</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>Sáà kan níbí béèrè èyí, irú àgádágodo yìí kò sì lè pa á mọ́.</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>Ẹ lo irú sáà tí ìdánwò náà béèrè, tàbí kí ẹ bi ẹni tó ṣe òfin rẹ̀.</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>Skíríìnì èkíní ní ojú àmì {width} sí {height} péré.</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>Ẹ fi sí ojú àmì 1024 sí 700 ó kéré tán, tàbí ìwọ̀n tó kéré sí i.</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>A kò lè ka ìtò pátákó ìtẹ̀wé níbí.</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>Ẹ tẹ ìlà ìdánwò kan nínú àfihàn kí ìdánwò tó bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>Irú lẹ́tà kò sí fún: {languages}.</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>Ẹ tún ètò náà fi sórí ẹ̀rọ: àwọn irú lẹ́tà rẹ̀ ti bàjẹ́.</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>Ẹ fi aago sí déédé láti orí nẹ́tíwọ́ọ̀kì. Kò sí ìdáhùn tàbí ìṣẹ́jú tó gbára lé e, àwọn ìròyìn ló gbára lé e.</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>Ẹnikẹ́ni kò lè sọ bóyá aago tọ̀nà: a kò tíì gbọ́ láti ọ̀dọ̀ sáfà.</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>Ẹ so ojúkò náà mọ́ nẹ́tíwọ́ọ̀kì, kí ẹ sì tún ṣe àyẹ̀wò.</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>Àgbègbè àkókò ẹ̀rọ náà kì í ṣe ti ibùdó, {zone}.</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>Ẹ lo àgbègbè àkókò ibùdó; àkókò ibùdó ni ìdánwò ń fi hàn lọ́nàkọnà.</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>A kò tíì mọ àgbègbè àkókò ibùdó níbí.</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>Ẹ so ojúkò náà mọ́ sáfà rẹ̀ lẹ́ẹ̀kan.</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>Àyè MB {free} péré ló wà ní {place}.</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>Ẹ wá àyè sí i: bí kò bá tó MB {needed}, ìdánwò kankan kò ní bẹ̀rẹ̀ níbí.</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>Ìdáhùn ń gba ms {ms} kó tó dé orí dísìkì.</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>Ẹ ti ohun mìíràn tó ń kọ sórí dísìkì pa; ẹ pààrọ̀ káàdì tàbí dísìkì tó bá ń lọ́ra.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>A kò lè kọ ohunkóhun sínú àpò fáìlì ojúkò yìí.</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>Ẹ fún aṣàmúlò ètò náà ní ẹ̀tọ́ láti kọ síbẹ̀, kí ẹ sì yẹ dísìkì wò.</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>Ẹ̀dà kejì wà lórí dísìkì kan náà pẹ̀lú èkíní.</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>Ẹ fi mirror sí àpò fáìlì lórí dísìkì mìíràn tàbí fíláàṣì tí a kì í yọ.</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>Kò sí kámẹ́rà, ìdánwò kan sì ń ya fọ́tò ní ìjókòó.</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>So ọ̀kan pọ̀; láìsí i, àwọn olùdánwò ń tẹ̀ síwájú láìsí fọ́tò.</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>Kámẹ́rà kan wà tí àkáǹtì yìí kò gbọdọ̀ lò: {names}.</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>Fi àkáǹtì náà kún ẹgbẹ́ video, kí o sì tún ìpàdé náà bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>Ẹ̀dà kejì kù díẹ̀: {state}.</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>Ẹ yẹ dísìkì ẹ̀dà kejì wò; á bá a fúnra rẹ̀.</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>Ìrántí MB {free} péré ló ṣẹ́kù.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>Ẹ ti àwọn ètò mìíràn pa, tàbí kí ẹ tún ẹ̀rọ náà bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>Ẹ̀rọ náà ń lo bátìrì rẹ̀, ní ìdá {percent} nínú ọgọ́rùn-ún.</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>Ẹ so ó mọ́ iná kí ìdánwò tó bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>Ẹ̀rọ náà lè sùn fúnra rẹ̀.</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>Ẹ pa oorun ti àìlò àti ti ìdérí; ẹ̀rí dárúkọ ààtò náà.</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>Ètò náà ń ṣiṣẹ́ pẹ̀lú ẹ̀tọ́ alákòóso kọ̀ǹpútà.</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>Ẹ fi aṣàmúlò tirẹ̀ tí kì í ṣe alákòóso darí ìdánwò.</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>A kò lè béèrè lọ́wọ́ sáfà ({code}).</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>Ẹ yẹ okùn àti nẹ́tíwọ́ọ̀kì wò. Ìdánwò ń tẹ̀síwájú láìsí i; ìwé ìdánwò àti kọ́kọ́rọ́ gbọ́dọ̀ kọ́kọ́ wà níbí.</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>Lẹ́yìn ms {ms} ni sáfà tó ń dáhùn.</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>Ẹ wo ẹlòmíràn tó ń lo ìlà náà; ibùdó tó kún nílò rẹ̀.</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>Ẹ̀rọ yìí ń fi ọ̀rọ̀ ayélujára ránṣẹ́ nípasẹ̀ pírọ́ọ̀sì.</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>Kiosk ń lọ tààrà sí sáfà rẹ̀: ẹ jẹ́ kí nẹ́tíwọ́ọ̀kì gbà á láyè.</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>Ẹ̀yà {version} pẹ́ ju {least} tí sáfà béèrè.</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>Ẹ fi ètò tuntun sórí ẹ̀rọ kí ìdánwò tó bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>Àwọn ètò tí kò gbọ́dọ̀ ṣiṣẹ́ nígbà ìdánwò ń ṣiṣẹ́: {programs}.</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>Ẹ parí wọn, kí ẹ sì má jẹ́ kí wọ́n bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>Ẹ̀rọ yìí jọ èyí tó wà nínú òmíràn.</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>Ẹ lo ẹ̀rọ fúnra rẹ̀. Bó bá jẹ́ pé bẹ́ẹ̀ ni a fẹ́ ẹ, alábòójútó lè fún un ní àyọ̀ǹda lórí sáfà.</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>Ẹnìkan sopọ̀ mọ́ ẹ̀rọ yìí láti òkèèrè.</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>Ẹ parí ìsopọ̀ òkèèrè náà kí ìdánwò tó bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>A kò lè ka ibi ìpamọ́ ({code}).</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>Kò tíì sí ojúkò kankan níbí.</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>Ẹ ṣe kiosk enroll pẹ̀lú kóòdù láti ọ̀dọ̀ sáfà àgbà.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Ìwé àkọsílẹ̀ ti bàjẹ́.</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>Ẹ̀rọ yìí kò tíì jẹ́ ojúkò.</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>Sáfà kò jẹ́ kí ojúkò yìí bẹ̀rẹ̀ ìdánwò: {standing}.</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>Ẹ bi alábòójútó àgbà; a ṣì ń gba ohun tí a kọ sílẹ̀ níbí wọlé.</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>Àkọsílẹ̀ tó ń dúró kí a fi ránṣẹ́: {count}.</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>Ẹ so ojúkò náà mọ́ nẹ́tíwọ́ọ̀kì, tàbí kí ẹ gbé wọn lọ: kiosk export DIR.</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>Tí ẹ̀rọ yìí bá kú, ẹnikẹ́ni kò lè ṣí dísìkì rẹ̀ àyàfi òun fúnra rẹ̀.</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>Ẹ so ojúkò náà mọ́ sáfà rẹ̀ lẹ́ẹ̀kan; á gba kọ́kọ́rọ́ ìgbàpadà fúnra rẹ̀.</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>Kì í ṣe gbogbo ohun tí sáfà tò síbí ni a lè lò.</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>Ẹ tún pa ààtò ibùdó mọ́ lórí sáfà; ẹ mú ètò yìí dójú ìwọ̀n bó bá ti pẹ́ jù.</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>Ìwé ìdánwò tí a nílò tó kàn tí kò sí níbí: {missing} nínú {needed}.</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>Ẹ tan ojúkò náà nígbà tí a bá lè dé sáfà; á gbà wọ́n wá fúnra rẹ̀.</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>Ìwé ìdánwò kan lórí dísìkì yìí kì í ṣe èyí tí a fi èdìdì dì.</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>Ẹ yọ fáìlì tí ẹ̀rí dárúkọ kúrò; ojúkò á tún gbà á wá.</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>Àwọn sáà kan wà ní ṣíṣí tí kọ́kọ́rọ́ wọn kò sí níbí: {missing} nínú {open}.</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>Ẹ so ojúkò náà mọ́ sáfà; á gba kọ́kọ́rọ́ náà wá fúnra rẹ̀.</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>A kò tíì ṣe àyẹ̀wò ẹ̀rọ yìí rí.</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>Ẹ tún ṣe àyẹ̀wò rẹ̀ ní ọjọ́ mìíràn kí ìdánwò tó bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>Ọjọ́ {days} sẹ́yìn ni àyẹ̀wò tó ṣáájú èyí wáyé.</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>Ẹ ṣe àyẹ̀wò gbogbo ẹ̀rọ ní ọ̀sẹ̀ ìdánwò.</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>Ìwé ìwásí</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>Ètò ìjókòó</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>Àwọn ìwé ìwọlé</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Ìròyìn ìṣẹ̀lẹ̀</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>Àkọsílẹ̀ sáà</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>ó ti wọlé</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ó ṣetán</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ó ń lọ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>a dá a dúró</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>bíbò</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ó ti dúró</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>a ń gbé e lọ</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ìdánrawò</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>a gbọ́ ìròyìn rẹ̀</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>ó ti wọlé</translation>
    </message>
    <message>
        <source>began</source>
        <translation>ó ti bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>ó ti padà</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>ó ti kúrò</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>a ti fi jíṣẹ́</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>ó ń lọ lọ́wọ́</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ó yege</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>kò yege</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>Sáfà kò gbọ́ ìròyìn ìjókòó yìí: ó wà ní pípa, kióòsì rẹ̀ kò ṣiṣẹ́, tàbí kò sí nẹ́tíwọ́ọ̀kì tó dé ibẹ̀.</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>Kò sẹ́ni tó lè wọlé níbí: nǹkan mìíràn ló wà lójú aṣàfihàn.</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>Ìbéèrè àkọ́kọ́ kò wá rárá.</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>Ìbéèrè àkọ́kọ́ pẹ́ jù kí ó tó dé: sáfà tàbí nẹ́tíwọ́ọ̀kì kò yára tó fún ọ̀pọ̀ bẹ́ẹ̀ lẹ́ẹ̀kan.</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>Kò padà lẹ́yìn tí a dá ètò rẹ̀ dúró: kò sí ohun tó ń tún kióòsì bẹ̀rẹ̀ níbí.</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>Ó pẹ́ jù kí ó tó padà lẹ́yìn tí a dá ètò rẹ̀ dúró.</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>Ìdánwò rẹ̀ kò lè tẹ̀síwájú ní ìjókòó mìíràn lásìkò.</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>A kò dáhùn ìdánwò náà dé òpin.</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>Kì í ṣe gbogbo rẹ̀ ló dé sáfà.</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>Ìjókòó náà fúnra rẹ̀ rí ohun tí kò rí bó ṣe yẹ.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Àbájáde</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>Ìbéèrè àkọ́kọ́ lẹ́yìn</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Àìsí</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Ìfàlélẹ̀</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>ìṣẹ́jú àáyá {seconds}</translation>
    </message>
    <message>
        <source>{passed} of {all} seats passed.</source>
        <translation>Ìjókòó {passed} nínú {all} ló yege.</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>àkókò pé</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>òṣìṣẹ́ parí rẹ̀</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ó ti tì</translation>
    </message>
    <message>
        <source>void</source>
        <translation>kò wúlò</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kò wá</translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>A tún fi àwọn ìbéèrè hàn</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>A gbà kó tẹ̀síwájú</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Ìdádúró parí</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>A ti fìdí ojú múlẹ̀</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>Ojú kò dáni lójú</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>A gbà kó bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Iṣẹ́ ti lọ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>A dá a dúró</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>A fi àkókò kún un</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>Ẹnìkan ń lọ</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>Ẹnìkan ti débẹ̀</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>Ìjókòó mìíràn</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>Ìbẹ̀rẹ̀ sáà</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>A ti yí ìlà padà</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>A gbé e lọ sí ìjókòó mìíràn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>A parí rẹ̀</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kò wá</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>A gba ẹni àìforúkọsílẹ̀</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sáà parí</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>A ti ti sáà pa</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>Ìdánrawò ti bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>A tún fún un ní àyè</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>A kọ fáìlì elédìdì</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>A fagi lé e</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Ibùdó</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sáà</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Àkókò</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>A tẹ̀ ẹ́ jáde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Láti ọwọ́</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Tí a ń retí</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Tó wá</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Tí kò wá</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Tó ṣì ń lọ</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>A ti fagi lé sáà yìí.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Ìjókòó</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Olùṣèdánwò</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nọ́ńbà</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Ìbẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ipò</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dídáhùn</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Àlàfo</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>Àkókò tí a fún un</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Rìsíìtì</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nígbà wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kí ni</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ìdí</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Àbájáde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>A ṣe é</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>A kò ṣe é</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ó ṣófo</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>ìṣẹ́jú {minutes}</translation>
    </message>
    <message>
        <source>Signature on arrival</source>
        <translation>Ìbuwọ́lù nígbà dídé</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>Ìbuwọ́lù nígbà lílọ</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>Olórí ibùdó: orúkọ, ọjọ́, ìbuwọ́lù</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>Ẹnìkejì: orúkọ, ọjọ́, ìbuwọ́lù</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Kóòdù ìwọlé</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>Kóòdù ìwọlé: ẹ bi alábòójútó ibùdó</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ohun tí a pinnu</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>Gbogbo olùṣèdánwò</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>A kò pinnu ohunkóhun ní pánẹ́ẹ̀lì.</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>Gbogbo ènìyàn buwọ́ lùwé lẹ́ẹ̀mejì: nígbà tí wọ́n bá jókòó àti nígbà tí wọ́n bá ń lọ.</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>Ẹ tẹ nọ́ńbà àti kóòdù náà ní ìjókòó. Ẹ tọ́jú ìwé yìí.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Àmì ìdánimọ̀</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>Kọ̀ǹpútà tún bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>Ètò ìdánwò parí</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>Kọ̀ǹpútà sùn</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>Kọ̀ǹpútà dúró gbagidi</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>A bo àwọn ìbéèrè</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Òṣìṣẹ́ dá a dúró</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>Dísìkì kún</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>A kò lè ṣí ohùn tàbí fídíò kan</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>Òṣìṣẹ́ kọ ọ́ sílẹ̀</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Ti ẹ̀rọ</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Àyíká</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Òṣìṣẹ́</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Òmíràn</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Ó ń dúró de ìpinnu</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>A kọ ọ́, láìsí àkókò</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>A kò fún un ní àkókò</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Gbogbo yàrá</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>ó ń lọ lọ́wọ́</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Bó ṣe pẹ́ tó</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Tó sọnù</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Nípa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Ìpinnu</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Àwọn ìṣẹ̀lẹ̀</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Ohunkóhun kò tíì bàjẹ́ níbí.</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>Ẹ̀rọ yìí ti ṣetán.</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>Ẹ̀rọ yìí ti ṣetán; ohun kan wà láti wò.</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>Ẹ̀rọ yìí kò tíì ṣetán.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Ó dára</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Ẹ wo èyí</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ó kùnà</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>Àyẹ̀wò ẹ̀rọ ìdánwò</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Ẹ̀rọ</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Ojúkò</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>A yẹ̀ ẹ́ wò</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ohun tí ẹ máa ṣe</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Ẹ̀rí</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Ẹni tó ṣàyẹ̀wò</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>Ó dára nípa àyọ̀ǹda: {by} sọ bẹ́ẹ̀ títí di {until}, nítorí: {why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>Ẹ̀rọ yìí ti ṣetán</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>Ẹ̀rọ yìí ti ṣetán, ohun kan wà láti wò</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>Ẹ̀rọ yìí kò tíì ṣetán</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>A gbọ́dọ̀ tún ohun %n ṣe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>Ó yẹ kí ẹ wo ohun %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>Ohun %n dára.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>A ń gbọ́ ohun tí sáfà sọ</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>A ń dán àgádágodo wò: skíríìnì á ṣókùnkùn fún ìgbà díẹ̀</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>A ń wo dísìkì, ìrántí àti iná</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>A ń tún ibi ìpamọ́ ṣe láti inú ẹ̀dà rẹ̀ méjèèjì</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>A ń bi sáfà bó ṣe ń yára dáhùn tó</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>A ń ka ìwé àkọsílẹ̀ láti ìbẹ̀rẹ̀ dé òpin</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>A ṣe àyẹ̀wò ní {day} ní aago {time}, ó gba ìṣẹ́jú àáyá %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>Ìjókòó {seat}: {name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}, láti {began}</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what} ní {began}, fún {lasted}</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>Ẹ̀tọ́ yín kò dé bẹ̀, tàbí ẹ kò sí lẹ́nu iṣẹ́.</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>Aago dúró ní àkókò náà: àkókò kankan kò sọnù.</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>Aago ń lọ: ìṣẹ́jú {minutes} sọnù, a sì dábàá wọn.</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}, ó ń dúró de sáfà níbí</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>Gbogbo ẹni tí a ń retí, pẹ̀lú àyè láti buwọ́ lùwé nígbà tí wọ́n bá dé àti nígbà tí wọ́n bá ń lọ.</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>Ẹni tó jókòó síbi kọ̀ọ̀kan: láti fi kọ́ sẹ́nu ọ̀nà.</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>Ìwé kan fún olùṣèdánwò kọ̀ọ̀kan, láti gé sọ́tọ̀.</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>Ohun tó ṣẹlẹ̀, ohun tí a pinnu, ẹni tó pinnu rẹ̀ àti ìdí rẹ̀.</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>Gbogbo ìjókòó pẹ̀lú àkókò, àlàfo, àkókò tí a fún un àti rìsíìtì, kí ènìyàn méjì buwọ́ lù ú.</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>Tún fi àwọn ìbéèrè hàn</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>Tẹ̀síwájú ní ìjókòó yìí</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Parí ìdádúró</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>Ojú náà bára mu</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Kì í ṣe ẹni yìí</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>Jẹ́ kí ìdánwò bẹ̀rẹ̀ níbí</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Fi iṣẹ́ ránṣẹ́</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Dá dúró</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Fi àkókò kún un</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>Mò ń lọ</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>Fún un ní ìjókòó mìíràn</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>Gbé lọ sí ìjókòó mìíràn</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>Parí ìdánwò yìí</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>Tún fún un ní àyè</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>Jẹ́ kí sáà bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>Yí ìlà padà</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>Gba ẹni àìforúkọsílẹ̀</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>Kọ fáìlì elédìdì</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Parí sáà</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Ti sáà pa</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Bẹ̀rẹ̀ ìdánrawò</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Fagi lé e</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>Parí gbogbo ìdádúró</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>Iṣẹ́ sí gbogbo wọn</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Dá gbogbo wọn dúró</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>Àkókò fún gbogbo wọn</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>A fagi lé “{what}”, bí kò bá tíì yọrí sí ohunkóhun. Méjèèjì wà nínú àkọsílẹ̀.</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>ìjókòó yìí</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>A ń retí {name} ní ìjókòó tí ẹ tẹ̀, kì í ṣe ní ìjókòó {seat} mọ́.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>Ìdánwò {name} á tẹ̀síwájú ní ìjókòó tí ẹ tẹ̀. Ní ìjókòó {seat}, a kò lè kọ ohunkóhun mọ́.</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>Ìjókòó {seat} á tún fi àwọn ìbéèrè {name} hàn, bí kò bá sí ìdí mìíràn tó kù.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>Ìdánwò {name} á tẹ̀síwájú ní ìjókòó {seat}, ní ìbéèrè kan náà, pẹ̀lú àkókò tó kù.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>Ìdánwò {name} á tẹ̀síwájú. Aago tún ti ń lọ.</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>A kọ ọ́ sílẹ̀ pé ẹ fi ojú {name} wéra, àti pé ó bára mu.</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>Gbogbo pánẹ́ẹ̀lì á máa fi ìjókòó {seat} hàn títí ẹnìkan á fi sọ pé ojú náà bára mu. A kò dá ìdánwò náà dúró.</translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>Ìjókòó {seat} lè bẹ̀rẹ̀ ìdánwò {name}, ìjókòó yòówù kó ti béèrè fún un ṣáájú. Ẹni tó ń dúró de àyè rẹ̀ níbẹ̀ yóò bẹ̀rẹ̀ lójú ẹsẹ̀.</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>{name} máa ka èyí ní ìjókòó {seat}. Aago ń lọ.</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>A fi àwọn ìbéèrè {name} pamọ́, aago sì dúró, títí ẹ ó fi parí ìdádúró náà.</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>{name} máa rí àkókò yìí gbà lẹ́sẹ̀kẹsẹ̀, á sì ka bí ó ṣe pọ̀ tó àti ìdí rẹ̀.</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>Ìjókòó {seat} àti gbogbo pánẹ́ẹ̀lì á fi hàn pé ẹnìkan ń bọ̀.</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>Ọwọ́ tó wà ní ìjókòó {seat} á wálẹ̀.</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>A ń retí {name} ní ìjókòó {to}, kì í ṣe ní ìjókòó {seat} mọ́. A lè fagi lé e títí wọ́n á fi bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>Gbogbo pánẹ́ẹ̀lì á fi hàn pé {name} kò wá. Àyè náà á wà títí sáà á fi tì: wọ́n ṣì lè bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>Ìdánwò {name} á tẹ̀síwájú ní ìjókòó {to}, pẹ̀lú gbogbo ìdáhùn àti àkókò tó kù. Ní ìjókòó {seat}, a kò lè kọ ohunkóhun mọ́.</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>Ìdánwò {name} ní ìjókòó {seat} á parí pẹ̀lú àwọn ìdáhùn tó wà níbẹ̀. Ẹnikẹ́ni kò lè fagi lé èyí.</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>{name} lè ṣe ìdánwò náà lẹ́ẹ̀kan sí i, láti ìbẹ̀rẹ̀. A pa ohun tí wọ́n dáhùn mọ́, ènìyàn kan ni yóò sì pinnu ìgbìyànjú tí a ó kà. Níbi tí sáà náà kò bá ti gbà á láyè, a ó béèrè lọ́wọ́ alábòójútó àgbà.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>Gbogbo ẹni tó ń dúró á bẹ̀rẹ̀ ní {when}. A lè fagi lé e títí di ìgbà yẹn.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>Gbogbo ẹni tó ń dúró á bẹ̀rẹ̀ lẹ́sẹ̀kẹsẹ̀.</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>Gbogbo àwọn tó ṣì ń dúró yóò bẹ̀rẹ̀ lójú ẹsẹ̀.</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>Wọ́n máa gba àyè nínú sáà yìí àti kóòdù ìwọlé, tí ẹ máa kọ sórí ìwé ìwọlé wọn. A lè fagi lé e títí wọ́n á fi bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>Ohun tí a pinnu níbí tí kò sí lórí sáfà ni a ń kọ sórí fíláàṣì, pẹ̀lú èdìdì, fún sáfà nìkan.</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>Gbogbo ìdánwò tó ṣì ń lọ nínú sáà yìí á parí pẹ̀lú àwọn ìdáhùn tó wà níbẹ̀, ẹnikẹ́ni kò sì lè bẹ̀rẹ̀ mọ́. Ẹnikẹ́ni kò lè fagi lé èyí.</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>A fi àpapọ̀ yìí fa sáà lé ọwọ́. Ẹni tí kò wá rárá pàdánù àyè rẹ̀. Ohun tó bá dé lẹ́yìn náà ni a ó gbà, a ó sì fi hàn pé ó pẹ́.</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>Gbogbo ìjókòó tó ń fi ojú ewé ìwọlé hàn yóò bẹ̀rẹ̀ fúnra wọn láàárín ìṣẹ́jú kan, ọwọ́ wọn yóò sì dí fún ìṣẹ́jú díẹ̀. Sáfà kì í bẹ̀rẹ̀ rẹ̀ nígbà tí sáà bá ṣí, tàbí tí yóò ṣí láàárín ìṣẹ́jú 20 tó ń bọ̀.</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>Ìdánwò %n tí a dá dúró á tẹ̀síwájú. Àwọn aago tún ti ń lọ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>Olùṣèdánwò %n máa ka èyí. Àwọn aago ń lọ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>A fi àwọn ìbéèrè olùṣèdánwò %n pamọ́, àwọn aago sì dúró, títí ẹ ó fi parí ìdádúró náà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>Olùṣèdánwò %n máa rí àkókò yìí gbà lẹ́sẹ̀kẹsẹ̀, wọ́n á sì ka bí ó ṣe pọ̀ tó àti ìdí rẹ̀.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Ẹ ti gbìyànjú jù. Ẹ lè tún gbìyànjú lẹ́yìn ìṣẹ́jú àáyá %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>Sáfà náà kò lè fìdí ẹni tó pinnu èyí múlẹ̀. Ẹ jáde, ẹ tún wọlé, kí ẹ sì tún pinnu.</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>Ó pẹ́ jù kó tó dé sáfà láti wúlò, a kò sì ṣe é.</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>Sáfà náà kò mọ irú olùṣèdánwò tàbí ìdánwò bẹ́ẹ̀ níbí.</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>Kò bá a mu mọ́ nígbà tó dé sáfà.</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>Sáfà náà kò mọ ìgbésẹ̀ yìí. Ó lè jẹ́ pé ó pẹ́ ju pánẹ́ẹ̀lì yìí lọ.</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>Ó ju ohun tí sáà yìí gbà kí ibùdó dá ṣe lọ. A ti béèrè lọ́wọ́ alábòójútó àgbà.</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>Alábòójútó àgbà kò gbà.</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>Nọ́ńbà yìí ti forúkọ sílẹ̀ fún ìdánwò yìí tẹ́lẹ̀. Ẹ wá a nínú tábìlì.</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>Ẹnì kan ṣì wà ní ṣíṣí tí a kò dárúkọ. Ẹ wo àwọn iye náà, kí ẹ sì sọ ìdí fún ọ̀kọ̀ọ̀kan.</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>Sáà yìí kò gba ẹni àìforúkọsílẹ̀ mọ́.</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>Èyí nílò ènìyàn méjì ọ̀tọ̀ọ̀tọ̀.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>Èyí kì í ṣe ọ̀rọ̀ aṣínà ẹni yìí. A ti kọ ìgbìyànjú náà sílẹ̀.</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>Ẹni yìí kò sí lẹ́nu iṣẹ́ níbí báyìí.</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>A kò lè ka ohun tí pánẹ́ẹ̀lì yìí mọ̀ nípa ẹni yìí. IT ibùdó fúnra rẹ̀ lè tún un ṣe.</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>Ẹ tẹ ìjókòó tó ṣófo, kì í ṣe èyí tí ìdánwò náà wà.</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>Sáfà ní gbogbo ohun tí a pinnu níbí: kò sí ohun tí ẹ máa gbé lọ.</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>Kò sí àyè fún un lórí fíláàṣì náà.</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>A kò lè kọ ohunkóhun sórí fíláàṣì yìí.</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>A kò lè kọ ọ́. Ẹ gbìyànjú fíláàṣì mìíràn.</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>Ẹ kò sí lára òṣìṣẹ́ ibùdó yìí mọ́.</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>Ìjókòó ń fi ọ̀wọ́ mẹ́ta hàn, lẹ́tà àti nọ́ńbà 22 lápapọ̀. Àwọn wọ̀nyí kò tó bẹ́ẹ̀.</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>Ẹ tẹ ìṣẹ́jú tó pé, ó kéré tán ọ̀kan.</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>Kò sí ẹni tí èyí lè kàn báyìí.</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>A kò lè ṣe àkọsílẹ̀ rẹ̀, nítorí náà a kò ṣe ohunkóhun.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Àyè</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Àkókò tó kù</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>A pa á mọ́ síbí</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Kò tíì lọ</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Ìgbìyànjú</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>Lórí sáfà</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>tí a fìdí múlẹ̀</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>lórí fíláàṣì</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>tí a dá dúró</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>tí a kò mọ̀</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>tó ta kora</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>Gbogbo tiwọn wà lọ́dọ̀ sáfà, títí dé òpin.</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>A mú un wá lórí fíláàṣì, ṣùgbọ́n ohun tó ṣáájú rẹ̀ kò sí. Ẹ mú ìyẹn náà wá.</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>Wọ́n ní àyè, wọn kò sì bẹ̀rẹ̀ rárá. Títì pa yóò gba àyè náà.</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>Ìdánwò wọn dúró ní ìjókòó tí a ń gbọ́ ìròyìn rẹ̀. Ẹ jẹ́ kí ó tẹ̀síwájú, tàbí kí ẹ parí rẹ̀.</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>Wọ́n bẹ̀rẹ̀, a kò sì mọ òpin rẹ̀, tàbí ó ṣeé ṣe kí wọ́n ti bẹ̀rẹ̀ ní ìjókòó tó dákẹ́. Ẹ so ìjókòó náà pọ̀, tàbí ẹ mú ìwé àkọsílẹ̀ rẹ̀ wá lórí fíláàṣì.</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>Ọ̀pọ̀ ìròyìn fún àyè kan: alábòójútó àgbà ló ń pinnu èyí tí a ó kà.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Bí nǹkan ṣe rí</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Ìròyìn tó kẹ́yìn</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>Ìbẹ̀rẹ̀ rẹ̀ kò tíì dé; a kò tíì mọ ti ẹni tó jẹ́</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>kò bẹ̀rẹ̀ rárá</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>ó bẹ̀rẹ̀, kò sí ohun tó dé</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>ó dáhùn {answered} nínú {items}</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>ó dé lẹ́yìn títì pa</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>Gẹ́gẹ́ bí páńẹ́ẹ̀lì yìí ṣe mọ̀; kò tíì gbọ́ láti ọ̀dọ̀ sáfà rí.</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>Láti ọ̀dọ̀ sáfà, ní aago {time} ({age} sẹ́yìn)</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>Láìsí sáfà: ohun tí páńẹ́ẹ̀lì yìí mọ̀ ní aago {time} ({age} sẹ́yìn). Sáfà nìkan ló mọ ìtakora àti fíláàṣì.</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>{names} ti í pa ní aago {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>A dárúkọ àyàfi %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>Ohun kan dé lẹ́yìn náà láti ọ̀dọ̀ olùṣèdánwò %n: ẹ tún tì í pa lẹ́ẹ̀kan sí i.</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bátìrì</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Àyè dísìkì</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Ìbòmọ́lẹ̀</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>a kò gbọ́ rí</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>kò ṣetán</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>a kò yẹ̀ wò</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>ó yẹ ká wò ó</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Bó ṣe rí</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ohun tí kò dára</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Ẹ̀yà</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sáfà</translation>
    </message>
    <message>
        <source>Panel {name}</source>
        <translation>Páńẹ́ẹ̀lì {name}</translation>
    </message>
    <message>
        <source>The server has not heard of it since it was enrolled.</source>
        <translation>Sáfà kò tíì gbọ́ ìròyìn rẹ̀ láti ìgbà tí a forúkọ rẹ̀ sílẹ̀.</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>Ẹ tan án, ẹ bẹ̀rẹ̀ kióòsì, ẹ wo okùn nẹ́tíwọ́ọ̀kì rẹ̀.</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>Kò sẹ́ni tó wò ó ní ọjọ́ 14 tó kọjá.</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>Ẹ bẹ̀rẹ̀ kióòsì níbẹ̀, tàbí ẹ lo kiosk doctor.</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>Ètò rẹ̀ ti pẹ́ ju ohun tí sáfà ń béèrè lọ.</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>Ètò àtijọ́</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Ẹ fi ẹ̀dà tuntun sí i.</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>Sáfà kò fọkàn tán an láti bẹ̀rẹ̀ ìdánwò.</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>Ẹ béèrè lọ́wọ́ alábòójútó àgbà.</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>Ìmúdójúìwọ̀n sí {version}</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>Ìmúdójúìwọ̀n sí {version} kùnà níbí; ètò tó ṣáájú ń ṣiṣẹ́.</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>Sọ fún àwọn òṣìṣẹ́ kọ̀ǹpútà rẹ: kiosk update status sọ ìdí rẹ̀.</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>Ìmúdójúìwọ̀n sí {version} ń bọ̀, ó sì ń dúró de àkókò tí kò sí ìdánwò.</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>Ètò àtijọ́ ti sáfà</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>Àyè lórí díìsìkì sáfà</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>A dá sáfà padà láti inú ẹ̀dà ìpamọ́</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>Ohun tí a ń fi hàn nípa àwọn ìgbìyànjú</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>Àwọn ìṣẹ̀lẹ̀ tí sáfà kò lè kà</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>Àwọn kóòdù ìwọlé</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>Ẹ̀dà ìpamọ́ sáfà</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>ọjọ́ %n sẹ́yìn</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>Láìsí sáfà: ìdájọ́ ìjókòó kọ̀ọ̀kan ní aago {time} ({age} sẹ́yìn). Àlàyé kíkún ń bọ̀ pẹ̀lú sáfà.</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>Láti ọwọ́, ìdí, àbájáde</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}: ìṣẹ́jú {minutes}</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}: ìjókòó {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} àti {second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>A ti fagi lé e láti ìgbà náà.</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>Ó ń dúró de sáfà níbí.</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>Ìṣẹ́jú {minutes} ti dé inú ìdánwò náà</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ó wọlé</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Ó ṣetán láti bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>A kò jẹ́ kó wọlé</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>Ó kúrò níbi ìwọlé</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>Ó na ọwọ́ sókè</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>Ó sọ ọwọ́ kalẹ̀</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>Iṣẹ́ kan dé</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>A ka iṣẹ́ náà</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>Ìpín kan ṣí</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>Ìpín kan tì</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>Ìsinmi kan bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>Ìsinmi náà parí</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>Ìdánwò bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>Ìdánwò tẹ̀síwájú</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>Ó tún wọlé</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>Ìdánwò dúró</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>A dá ìdánwò dúró</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>Ìdádúró náà parí</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>A bo àwọn ìbéèrè</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>A tún fi àwọn ìbéèrè hàn</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>Àgádágodo pàdánù nǹkan nígbà ìdádúró</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>A tún fún un ní àyè ní àkókò náà</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>Ìrànwọ́ àkànṣe yí padà</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>Ìdánwò náà kúrò ní ìjókòó yìí</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>Ìdánwò náà dé ìjókòó yìí</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>A fi jíṣẹ́</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Àkókò pé</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>Àwọn òṣìṣẹ́ parí ìdánwò náà</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>Ìdánwò náà parí pẹ̀lú sáà</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>A yí aago kọ̀ǹpútà padà</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>Bátìrì lọ sílẹ̀</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>Iná dé tàbí ó lọ</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Dísìkì ti fẹ́rẹ̀ẹ́ kún</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>A lo kóòdù ní ìjókòó náà</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>A kọ kóòdù ní ìjókòó náà</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>A fi ọ̀rọ̀ márùn-ún ṣí àwọn ìbéèrè</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>Òṣìṣẹ́ ṣe nǹkan ní ìjókòó náà</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>A lo àyọ̀ǹda àgádágodo</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>Ẹnikẹ́ni kò lè ṣiṣẹ́ fún {time}</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>Ìjókòó {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>Kò tíì ní ìjókòó</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ṣí i</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tẹ̀síwájú</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Fi hàn</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Gbogbo ọjọ́ náà</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>A pa á mọ́ sí {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>A kò lè kọ àkójọ náà.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ó ṣí</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ó tì</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>nígbà tí ẹnìkan bá sọ bẹ́ẹ̀</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>Àwọn ìjókòó ń bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Ó bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ẹgbẹ́</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>kò tíì dé</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>Àwọn olùṣèdánwò %n kò tíì bẹ̀rẹ̀.</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>Ó bẹ̀rẹ̀ nígbà tí ẹnì kan bá gbà á láàyè.</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>Èyí tó kàn: àwọn olùṣèdánwò %n ní {next}. Àwọn tó gbẹ̀yìn ní {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Àwọn olùṣèdánwò</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>A kò lè ṣe àkọsílẹ̀ ìwọlé náà, nítorí náà a kò ṣí ohunkóhun.</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Kò sí àyè</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Ó wà</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>Ó ń ṣe é lọ́wọ́</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Ó ti lò ó</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>Bátìrì {percent}%</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>A kò rí i</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Bíbò</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Ó ti dúró</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>A kò lè dé ọ̀dọ̀ rẹ̀</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Dísìkì kún</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Kò ṣeé gbàgbọ́</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Ó ń béèrè ìrànlọ́wọ́</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>A bò ó díẹ̀</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Ó dákẹ́</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Kò tíì lọ</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Ìwé ìdánwò mìíràn</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ó ń dúró</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ó ti parí</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>wákàtí {hours} ìṣẹ́jú {minutes}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} sẹ́yìn</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}, kò sí lórí iná</translation>
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
        <translation>A kò retí ẹnikẹ́ni níbí</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>Ìdáhùn tó kẹ́yìn níbí</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>Ìdáhùn tó kẹ́yìn lórí sáfà</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Tó ń dúró láti lọ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Ìdìmú</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{held} nínú {all} ló dì mú</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>Ìbòmọ́lẹ̀ títí di ìsinsìnyí</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>Ẹ̀yà, àmì ìdánimọ̀</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>a kò tíì fi wéra</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>ó bára mu</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>kì í ṣe ẹni yìí</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Nọ́ńbà ìforúkọsílẹ̀</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Ojú</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>A gbà á láyè</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>Àìsí títí di ìsinsìnyí</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>Nǹkan kan da àgádágodo kọ̀ǹpútà yìí láàmú.</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>Ẹ yẹ kọ̀ǹpútà yìí wò kí ìdánwò tó tẹ̀síwájú.</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>A so skíríìnì kejì mọ́ kọ̀ǹpútà yìí.</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>A yọ skíríìnì kan kúrò lára kọ̀ǹpútà yìí.</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>Ètò mìíràn bo ìdánwò náà fún ìgbà díẹ̀.</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>Ètò mìíràn sún ìdánwò náà lórí skíríìnì.</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>Ètò mìíràn ti fèrèsé ìdánwò náà pa.</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>Fèrèsé mìíràn wá síwájú ìdánwò náà.</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>Ètò mìíràn ní kí ìdánwò náà tì.</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>Ètò mìíràn ṣí fèrèsé kan.</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>Ètò mìíràn sọ ìdánwò náà di kékeré.</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>Skíríìnì kò fi ìdánwò náà hàn mọ́.</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>Ètò mìíràn gba títẹ̀wé.</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>Ètò mìíràn di pátákó ìtẹ̀wé mú.</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>Ètò mìíràn di máòsì mú.</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>Ètò mìíràn fi nǹkan sórí pátákó ẹ̀dà.</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>Ètò mìíràn ṣe bí ẹni pé ó ń tẹ̀wé tàbí tẹ bọ́tìnì.</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>Ètò mìíràn gbìyànjú láti ju nǹkan sínú ìdánwò náà.</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>Ọ̀dọ̀ ètò kan ni àwọn kọ́kọ́rọ́ tàbí títẹ̀ ti wá, kì í ṣe láti pátákó ìtẹ̀wé tàbí máòsì yìí.</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>A so pátákó ìtẹ̀wé, máòsì tàbí ẹ̀rọ mìíràn mọ́ ọn.</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>A tan ọ̀nà àbùjá kan tí a máa ń pa nígbà ìdánwò.</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>A lè fi kọ́kọ́rọ́ ṣí àkójọ ètò ìṣiṣẹ́ fúnra rẹ̀.</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>Kọ̀ǹpútà yìí kò béèrè nípa kọ́kọ́rọ́ kọ̀ọ̀kan lọ́wọ́ ìdánwò mọ́.</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>A tan adáàbòbò skíríìnì kọ̀ǹpútà yìí.</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>A parí ètò kan tí kò gbọ́dọ̀ ṣiṣẹ́ nígbà ìdánwò.</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>Ètò kan tí kò gbọ́dọ̀ ṣiṣẹ́ nígbà ìdánwò ń ṣiṣẹ́.</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>Ètò mìíràn lè ya àwòrán skíríìnì.</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>Ẹnìkan sopọ̀ mọ́ kọ̀ǹpútà yìí láti ibòmíràn.</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>Kọ̀ǹpútà yìí ń ṣiṣẹ́ nínú òmíràn.</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>Ẹlòmíràn ti wọlé sórí kọ̀ǹpútà yìí.</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>Ètò mìíràn sopọ̀ mọ́ skíríìnì ìdánwò náà.</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>A dí ìdánwò náà lọ́wọ́ lọ́pọ̀ ìgbà láàárín àkókò kúkúrú.</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>Alábòójútó ibùdó ń tún kọ̀ǹpútà yìí ṣe.</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>A kò tíì ti kọ̀ǹpútà yìí pa tán.</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>Ẹ wo ẹ̀yìn kọ̀ǹpútà náà: ẹ yọ gbogbo skíríìnì àyàfi tirẹ̀.</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>Ẹ yẹ okùn skíríìnì wò, kí ẹ sì fi sí i dáadáa.</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>Nǹkan mìíràn ń ṣiṣẹ́ lórí kọ̀ǹpútà yìí. Ẹ wádìí ohun tó jẹ́, kí ìdánwò tó tẹ̀síwájú.</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>Alákòóso fèrèsé tàbí ètò mìíràn ló sún fèrèsé náà. Ẹ̀ẹ̀kan lè jẹ́ èèṣì; tó bá tún ṣẹlẹ̀, kì í ṣe èèṣì.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>Tó bá tún ṣẹlẹ̀, ẹ tún ètò náà bẹ̀rẹ̀ láti ibí.</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>Ẹ wo ètò tó ń fi fèrèsé hàn níbí: ó yẹ kí a pa ìmúdójúìwọ̀n àti iṣẹ́ ní ọjọ́ ìdánwò.</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>A kọ̀ ọ́. Ó sábà máa ń jẹ́ kọ́kọ́rọ́ ojú iṣẹ́; ó lè jẹ́ pé olùṣèdánwò kò mọ̀ọ́mọ̀.</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>Ẹ ti ètò yẹn pa. Ó yẹ kí a pa á ní ọjọ́ ìdánwò.</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>Ọ̀nà àbùjá ojú iṣẹ́ tàbí ètò mìíràn ló ṣe é. Ẹ̀ẹ̀kan lè jẹ́ èèṣì; tó bá tún ṣẹlẹ̀, kì í ṣe èèṣì.</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>Ẹ wò ó bóyá a yí skíríìnì sí sáà mìíràn; ẹ yí i padà.</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>Ó lè jẹ́ pé àwọn kọ́kọ́rọ́ lọ sí ètò mìíràn. Ẹ wo ohun tó ń ṣiṣẹ́ lẹ́gbẹ̀ẹ́ ìdánwò náà.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>Àkójọ tó ṣí sílẹ̀ tàbí ètò mìíràn di pátákó ìtẹ̀wé mú. Ẹ tì í pa, tàbí kí ẹ tún ètò náà bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>Àkójọ tó ṣí sílẹ̀ tàbí ètò mìíràn di máòsì mú. Ẹ tì í pa, tàbí kí ẹ tún ètò náà bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>A kò lè lẹ̀ ẹ́ mọ́ inú ìdánwò náà. Ẹ wo ètò tó ń ṣe bẹ́ẹ̀.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>A dá a dúró: ohunkóhun nínú rẹ̀ kò dé inú ìdánwò. Ẹ wá ètò tó ń ṣe é.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>A dá a dúró: ohunkóhun nínú rẹ̀ kò dé inú ìdánwò.</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>Ẹnìkan tàbí nǹkan kan ń tẹ̀wé láti òde. Ẹ wá ìdarí láti òkèèrè, kí ẹ sì bá olùṣèdánwò sọ̀rọ̀.</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>Ẹ wo ohun tí a fi sí i. Pátákó ìtẹ̀wé tuntun dára bó bá jẹ́ ẹ̀yin lẹ gbé e wá.</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>A tan àwọn kọ́kọ́rọ́ alálẹ̀mọ́ tàbí awò ìmútóbi. Ẹni tó nílò wọn ní wọn gẹ́gẹ́ bí ìrànwọ́ àkànṣe.</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>Ìtò ojúkò yìí kò tíì parí. Ẹ ṣe àyẹ̀wò kọ̀ǹpútà yìí lẹ́yìn ìdánwò.</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>Ètò ìṣiṣẹ́ lọ́ra jù fún ìgbà díẹ̀. Tó bá ń bẹ bẹ́ẹ̀, ẹ tún ètò náà bẹ̀rẹ̀ láti ibí.</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>Ẹ pa adáàbòbò skíríìnì nínú àwọn ààtò ètò ìṣiṣẹ́.</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>Àwọn òfin sáà yìí dárúkọ rẹ̀. Ẹ wo ẹni tó bẹ̀rẹ̀ rẹ̀.</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>Ẹ parí ètò yẹn, kí ẹ sì jẹ́ kí ìdánwò tẹ̀síwájú.</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>Ẹ wá pípín skíríìnì tàbí gbígba àwòrán rẹ̀, kí ẹ sì parí rẹ̀.</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>Ẹ parí ìsopọ̀ láti òkèèrè, kí ẹ sì wádìí ẹni tó ni ín.</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>A kò lè rí ohun tó yí i ká láti ibí. Orí kọ̀ǹpútà gidi ló yẹ kí ìdánwò wà.</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>Ẹ wádìí ẹni tó jẹ́. Ó yẹ kí a pa yíyí aṣàmúlò padà ní ọjọ́ ìdánwò.</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>Ó lè ríran kó sì tẹ̀wé. Ẹ tún kọ̀ǹpútà yìí bẹ̀rẹ̀; tó bá tún padà, ẹ má lò ó mọ́.</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>Ó tún ara rẹ̀ ṣe ní gbogbo ìgbà, ṣùgbọ́n ó ti pọ̀ ju èèṣì lọ. Ẹ wo ohun tó ń padà wá léraléra.</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>A ti ṣí àgádágodo. A kò ní fi ìbéèrè kankan hàn títí a ó fi tún tì í pa.</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>Tí èyí bá ń bẹ bẹ́ẹ̀, ẹ ti àwọn ohun mìíràn tó ń ṣiṣẹ́ níbí pa, tàbí kí ẹ tún ètò náà bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>Àwọn ìjókòó: {seats}</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>Jẹ́ kí ìdánwò bẹ̀rẹ̀ ní ìjókòó yìí</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>Jẹ́ kí ìdánwò tẹ̀síwájú</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>Dá ìdánwò dúró</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>Parí ìdánwò pẹ̀lú ohun tí a ti dáhùn</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>Gbé ìdánwò lọ sí ìjókòó mìíràn</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>Tún fúnni ní ẹ̀tọ́ láti ṣe ìdánwò yìí</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Tún ètò náà bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>Tún kọ̀ǹpútà yìí bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>Pa kọ̀ǹpútà yìí</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>Jáde nínú ètò ìdánwò</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>Ṣí àgádágodo fún àtúnṣe</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>Kóòdù ní lẹ́tà àti nọ́ńbà mẹ́wàá.</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>Ẹ tẹ̀ ẹ́ bí pánẹ́ẹ̀lì ṣe fi hàn.</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>Kóòdù àṣìṣe ti pọ̀ jù.</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>A ó gba èyí tó kàn lẹ́yìn ìṣẹ́jú àáyá %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>Nọ́ńbà tuntun nìyí.</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>Èyí tó ṣáájú ti lò tán. Ẹ béèrè kóòdù fún èyí lọ́wọ́ pánẹ́ẹ̀lì.</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>Ẹ yẹ ìjókòó, ìpinnu àti ọ̀wọ́ mẹ́ta náà wò lórí pánẹ́ẹ̀lì.</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>Èyí kì í ṣe kóòdù ohun tí a fi hàn níbí.</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>Ẹnìkan náà ló ni kóòdù méjèèjì.</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>Ẹnìkejì ní láti fọwọ́ sí i.</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>Ẹni yìí kò lè pinnu èyí.</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>Ẹni tó lẹ́tọ̀ọ́ ló gbọ́dọ̀ fi kóòdù sílẹ̀.</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>Kò sí ohun tí a máa pinnu mọ́.</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>Ẹ padà, kí ẹ sì tún wo skíríìnì náà.</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>Kò sí ẹnìkankan nínú òṣìṣẹ́ níbí tó ń jẹ́ orúkọ yìí gan-an.</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>A ka a sí ẹni yìí lọ́rùn ní gbogbo ibùdó ilé-iṣẹ́ náà.</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>A ó tún gba tiwọn lẹ́yìn {time}. Kóòdù láti pánẹ́ẹ̀lì ń ṣiṣẹ́ báyìí.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>A ti sọ pé ọ̀pọ̀ ọ̀rọ̀ aṣínà tí kò tọ́ jẹ́ ti ẹni yìí.</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>Ọ̀kan nínú: {names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>Kò sí irú ìjókòó bẹ́ẹ̀ ní ibùdó yìí.</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>Ẹ tẹ orúkọ rẹ̀ bó ṣe wà lórí skíríìnì tó wà níbẹ̀.</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>Kóòdù kò lè fi ju ìṣẹ́jú {most} kún un níbí.</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>Ìlànà sáà yìí kò gbà ju bẹ́ẹ̀ lọ. Alábòójútó àgbà lè ṣe é.</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>A kò lè tún fúnni ní àyè mìíràn níbí.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ìmọ́lẹ̀</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Àwọ̀ wàrà</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Àwọ̀ aró</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Òkùnkùn</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Ìyàtọ̀ gédégbé</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Lọ sinmi</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>Èyí tó kàn: {section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>Ìpín tó kàn</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>Ṣé kí ẹ kúrò nínú {section} pátápátá?</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>Ṣé kí ẹ kúrò nínú ìpín yìí pátápátá?</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>Ẹ kò lè padà sí i. A ti pa àwọn ìdáhùn yín mọ́, a ó sì kà wọ́n.</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>Ìbéèrè {number} kò ní ìdáhùn</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>Ẹ kò lè padà sí i tí ẹ bá tẹ̀síwájú.</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>Ṣé kí ẹ sinmi fún {time}?</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>Ìsinmi {number} nínú {total}.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>A ó bo àwọn ìbéèrè ní àkókò yìí, aago yín á sì dúró.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>A ó bo àwọn ìbéèrè ní àkókò yìí. Aago ìdánwò yín á máa lọ.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>Àkókò “{section}” ti pé. Àwọn ọ̀rọ̀ yín tó kẹ́yìn ti wọlé.</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>Àkókò ìpín náà ti pé. Àwọn ọ̀rọ̀ yín tó kẹ́yìn ti wọlé.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>ìbéèrè %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>{time} fún un, láti ìbéèrè rẹ̀ àkọ́kọ́</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>Tí ẹ bá kúrò nínú rẹ̀ tàbí tí àkókò rẹ̀ bá pé, á tì; ẹ ṣì lè kà á.</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>Tí ẹ bá kúrò nínú rẹ̀ tàbí tí àkókò rẹ̀ bá pé, á tì pátápátá.</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>Ẹ ti dáhùn ìbéèrè {answered} nínú {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>Ìbéèrè %n kò ní ìdáhùn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>Ìbéèrè %n ní àmì</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>Àkókò tó kù nínú rẹ̀: {time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>Ẹ ṣì lè kà á, ṣùgbọ́n ẹ kò lè yí ohunkóhun padà.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Padà sí ìbéèrè</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>Bẹ̀rẹ̀ ìpín yìí</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>Padà sí ìpín náà</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>Kúrò nínú ìpín náà</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Tẹ̀síwájú láìdáhùn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Kì í ṣe báyìí</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>Bẹ̀rẹ̀ ìsinmi</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Nǹkan kan kò ṣiṣẹ́</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Mo ní ìbéèrè</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>Mo nílò ìsinmi, tàbí ilé ìgbọ̀nsẹ̀</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ìrànlọ́wọ́</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Béèrè ìrànlọ́wọ́</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Ẹnìkan ń bọ̀</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>Ọwọ́ wà lókè</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>Ó ku ìlà %n tí ẹ máa fi tíìkì sí</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>Èmi ni ẹni tí orúkọ rẹ̀ wà lórí skíríìnì yìí.</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>Èmi nìkan ni mò ń ṣiṣẹ́: kò sí fóònù, kò sí ìwé, kò sí ìrànlọ́wọ́.</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>Mi ò ní sọ àwọn ìbéèrè náà fún ẹnikẹ́ni lẹ́yìn ìdánwò.</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>Mo mọ̀ pé ojúkò yìí ń ṣe àkọsílẹ̀ ohun tó ń ṣẹlẹ̀ lórí rẹ̀: àwọn kọ́kọ́rọ́, fèrèsé àti àkókò. Kò sí kámẹ́rà, kò sí ohùn.</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>nínú ìpín %n</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>ẹ lọ síwájú àti sẹ́yìn bí ẹ ṣe fẹ́</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>lọ́kọ̀ọ̀kan, láìpadà sẹ́yìn</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>ìkìlọ̀ máa wá nígbà tí {time} tó gbẹ̀yìn bá bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}; {moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>A ń pa gbogbo ìdáhùn mọ́</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>ní kété tí ẹ bá ti dáhùn, bí iná bá tilẹ̀ lọ</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>Ìbéèrè tó ní àmì ṣì jẹ́ èyí tí ẹ dáhùn</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>àmì wà fún ẹ̀yin nìkan; kò yí máàkì padà</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>Ìdánwò yín ní àwọn ààtò wọ̀nyí</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}: {time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Ìpín {number}</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>Àwọn ìpín máa ń tì lẹ́yìn tí ẹ bá kọjá wọn</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>ẹ kò lè padà sí èyí tí ẹ ti kúrò nínú rẹ̀</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>ìsinmi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>lábẹ́ àkójọ àwọn ìbéèrè</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Níbi gbogbo</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>sí ohun ìdarí tó kàn; pẹ̀lú Shift sí èyí tó ṣáájú</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>bọ́tìnì tó kún fún àwọ̀, tàbí èyí tí a dojú kọ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Àlàfo</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>ó ń tẹ̀, ó ń fi tíìkì sí, ó ń yàn, ó ń mú kúrò</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>ó ń ti ohun tó ṣí pa, kì í mú ohunkóhun kúrò</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>ojú ìwé yìí</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>Níbi ìbéèrè</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>sí apá skíríìnì tó kàn: àyọkà, ìbéèrè, àkójọ, bọ́tìnì</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>ó ń ka ìbéèrè sókè níbi tí a bá ti gbà á; ó ń dúró, ó sì ń tẹ̀síwájú</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>ìbéèrè náà ní èdè rẹ̀ tó kàn, níbi tó bá ti ní púpọ̀</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>sí ìdáhùn, níbikíbi tí ẹ bá wà</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>yan ìdáhùn yẹn; lẹ́ẹ̀kan sí i, á mú un kúrò</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>nínú àròkọ tó ní ìtò ọ̀rọ̀: kíki, títẹ̀, ìlà nísàlẹ̀</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Àwọn ọfà</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>sí ìdáhùn mìíràn láìyàn án; nínú tábìlì àti àkójọ pẹ̀lú</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>ó ń sún ìlà tí a fẹ́ tò</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>yí ìbéèrè tàbí àyọkà</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>ìbéèrè tó kàn àti èyí tó ṣáájú</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>ó ń fi àmì sí ìbéèrè</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>ó ń mú gbogbo ìdáhùn kúrò</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>ó ń ṣí àwọn irinṣẹ́, ó sì ń tì wọ́n, láti òkè</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Nọ́ńbà, lẹ́yìn náà Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>nínú àkójọ ìbéèrè: sí ìbéèrè yẹn</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Irinṣẹ́</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>Láti gbọ́</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>àkókò tó kù; ó ń fi í pamọ́, ó sì ń fi í hàn</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>ibi tí a pa ìdáhùn tó kẹ́yìn mọ́ sí</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>àkójọ gbogbo irinṣẹ́</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>gègé ìfàmìsí: ó ń yan ọ̀rọ̀, á sì kùn wọ́n ní àwọ̀</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>gègé ìfàmìsí: ó ń pa rẹ́, ó ń mú ìlà tó kẹ́yìn kúrò</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>atọ́nà ìlà: ó ń sún un, ó ń fi ìlà púpọ̀ tàbí díẹ̀ hàn</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>àkọtọ́: sí ọ̀rọ̀ tó kàn</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>ìtò pátákó ìtẹ̀wé tó kàn, níbi tí púpọ̀ bá wà</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>Alábòójútó ibùdó lè tẹ̀síwájú pẹ̀lú kóòdù</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>Alábòójútó ibùdó lè ṣí i pẹ̀lú ọ̀rọ̀ márùn-ún</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>àfikún àkókò; ó ti wà nínú àkókò yín</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>ìsinmi %n, ọ̀kọ̀ọ̀kan jẹ́ {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>lẹ́tà tó tóbi sí i; ẹ lè yí ìwọ̀n rẹ̀ padà</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>àwọn àwọ̀ tí a yàn fún yín; ẹ lè yí wọn padà</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>àyè púpọ̀ sí i láàárín ìlà tàbí lẹ́tà</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>àyọkà àti ìbéèrè lọ́kọ̀ọ̀kan</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>atọ́ka tó tóbi sí i</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>ohunkóhun kò ní mira fúnra rẹ̀ lórí skíríìnì</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>akàwé skíríìnì lè ka ìdánwò náà</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>a lè ka àwọn ìbéèrè sókè</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>àwọn ìdáhùn wà ní bíbò títí ẹ ó fi ṣí wọn</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>gbogbo ìdánwò pẹ̀lú kọ́kọ́rọ́ mẹ́jọ: A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>ọ̀rọ̀ inú ohùn àti fídíò láti kà</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>irinṣẹ́ %n yàtọ̀ sí ti ìdánwò</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>Ó ku {time} nínú ìpín yìí</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Ó ku {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>Ìbéèrè %n kò ní ìdáhùn.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>A ti pa ohun tí ẹ ti dáhùn mọ́.</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>Àfikún àkókò yín: {time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>Alábòójútó ibùdó ti yí bí ìdánwò yín ṣe ń hàn padà. Àwọn ìdáhùn yín wà bí wọ́n ṣe wà.</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>Àwọn ààtò yín ti yí padà báyìí.</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>A ń pa àwọn ìdáhùn yín mọ́ síbí, wọ́n á sì lọ tó bá yá.</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>Kò sí nẹ́tíwọ́ọ̀kì báyìí.</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>Nẹ́tíwọ́ọ̀kì ti padà dé.</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>Gbogbo nǹkan tún ti ń lọ sí sáfà.</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>Gbogbo ìdáhùn yín wà níbí, ẹ sì ní àkókò tí ẹ ní tẹ́lẹ̀.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Ẹ káàbọ̀ padà.</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Iṣẹ́ láti ọ̀dọ̀ alábòójútó ibùdó</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>Ìbéèrè yìí ń fẹ́ ìdáhùn.</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>Ẹ dáhùn rẹ̀, kí ẹ tó tẹ̀síwájú.</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>Ẹ lè tẹ̀síwájú lẹ́yìn {time}</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>Ó kéré tán, apá ìdánwò yìí á wà ní ṣíṣí fún àkókò yẹn.</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>Àkókò ìbéèrè yẹn ti pé.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>Àkókò “{section}” ti pé.</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>Àkókò ìpín yẹn ti pé.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Ẹnìkan ń bọ̀ wá bá yín.</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>Ẹ dúró lórí ìjókòó yín; ìdánwò yín ń tẹ̀síwájú.</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>Ẹ ti na ọwọ́ sókè.</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>Ẹ dúró lórí ìjókòó yín. Alábòójútó ibùdó ń bọ̀ wá bá yín.</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>A ti sọ fún alábòójútó ibùdó. A ti pa àwọn ìdáhùn yín mọ́; ẹ tẹ̀síwájú pẹ̀lú ìfọ̀kànbalẹ̀.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>Dísìkì kọ̀ǹpútà yìí ti fẹ́rẹ̀ẹ́ kún.</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>Bátìrì wà ní {percent}%.</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>Ẹ na ọwọ́ sókè. Tí kọ̀ǹpútà yìí bá kú, ìdáhùn kankan kò ní sọnù, àkókò yín á sì wà bẹ́ẹ̀.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>Bátìrì ti fẹ́rẹ̀ẹ́ tán: {percent}%.</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>Ẹ yan gbogbo èyí tó tọ̀nà. Ẹ tún yan ọ̀kan láti mú un kúrò.</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>Ẹ tẹ̀wé sínú àyè náà. A ń pa ohun tí ẹ tẹ̀ mọ́ fúnra rẹ̀; kò sí bọ́tìnì tí ẹ máa tẹ̀.</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>Ẹ tẹ nọ́ńbà, pẹ̀lú kọ́mà tàbí ààmì ìdá. Lábẹ́ àyè náà, ẹ ó rí bí a ṣe lóye rẹ̀.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>Ẹ kọ gbólóhùn kan tàbí méjì. A ń ka àwọn ọ̀rọ̀ nísàlẹ̀; Ctrl+Z ń mú ohun tí ẹ tẹ̀ kẹ́yìn kúrò.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>Kọ gbólóhùn kan tàbí méjì. Àwọn bọ́tìnì lókè ọ̀rọ̀ náà, tàbí Ctrl+B, ń mú ọ̀rọ̀ kí.</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>Ẹ tẹ àlàfo náà, kí ẹ sì yan ọ̀rọ̀ kan. Pẹ̀lú pátákó ìtẹ̀wé: Enter ń ṣí àkójọ, àwọn ọfà ń rìn nínú rẹ̀.</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>Ẹ yan ìdáhùn kan. Ẹ tún yàn án láti mú un kúrò, tàbí kí ẹ tẹ lẹ́tà rẹ̀ lórí pátákó ìtẹ̀wé.</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>Ẹ yan ibì kan nínú ìlà kọ̀ọ̀kan. Pẹ̀lú pátákó ìtẹ̀wé: àwọn ọfà ń rìn, kọ́kọ́rọ́ àlàfo ń yàn.</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>Ẹ fa ìlà kan, tàbí kí ẹ tẹ àwọn ọfà rẹ̀. Pẹ̀lú pátákó ìtẹ̀wé: Ctrl pẹ̀lú kọ́kọ́rọ́ ọfà ń sún un.</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>Ẹ fa ọwọ́ rẹ̀ tàbí kí ẹ tẹ ibì kan lórí òṣùwọ̀n. Pẹ̀lú pátákó ìtẹ̀wé: àwọn kọ́kọ́rọ́ ọfà.</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>Ẹ fa ọ̀rọ̀ lọ sí ààyè rẹ̀, tàbí kí ẹ tẹ ọ̀rọ̀ náà, lẹ́yìn náà ààyè náà. Ẹ tún tẹ̀ ẹ́ láti mú un kúrò.</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>Ẹ tẹ ibi náà nínú àwòrán. Pẹ̀lú pátákó ìtẹ̀wé: Tab ń rìn, kọ́kọ́rọ́ àlàfo ń yàn.</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>Ẹ tẹ àwọn ibi náà lọ́kọ̀ọ̀kan. Ẹ tún tẹ ọ̀kan láti mú un kúrò.</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>Ẹ tẹ ojú ibi náà nínú àwòrán. Pẹ̀lú pátákó ìtẹ̀wé: àwọn kọ́kọ́rọ́ ọfà ń sún àgbélébùú náà.</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>Ẹ tẹ ọ̀kan, lẹ́yìn náà èkejì, láti so wọ́n pọ̀. Ẹ tún tẹ méjì tí a so láti tú wọn ká.</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>Róbótó, igun mẹ́rin ọgbọọgba àti igun mẹ́ta</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>róbótó</translation>
    </message>
    <message>
        <source>square</source>
        <translation>igun mẹ́rin ọgbọọgba</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>igun mẹ́ta</translation>
    </message>
    <message>
        <source>Mango</source>
        <translation>Máńgòrò</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Kárọ́ọ̀tì</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>Ẹ̀fọ́ tẹ̀tẹ̀</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>Èwo nínú ìwọ̀nyí ni èso?</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>Èwo nínú àwọn nọ́ńbà wọ̀nyí ni a lè pín sí méjì dọ́gba?</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>Kí ni orúkọ oṣù àkọ́kọ́ nínú ọdún?</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>Mélòó ni ọ̀kan àti ààbọ̀?</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>Kí ni ẹ ń rí láti ojú fèrèsé ilé?</translation>
    </message>
    <message>
        <source>up</source>
        <translation>òkè</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ìsàlẹ̀</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>Ní òwúrọ̀, oòrùn máa ń lọ sí </translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>Ẹyẹ</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Ẹja</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>ń fò</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>ń wẹ̀</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>Kí ni ọ̀kọ̀ọ̀kan wọn ń ṣe?</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>ọ̀sán</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>ìrọ̀lẹ́</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>òwúrọ̀</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>Ẹ to àwọn àkókò ọjọ́ léra wọn.</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>Ẹ fi òṣùwọ̀n sí 7.</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>Ní alẹ́, ojú ọ̀run máa ń </translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ṣókùnkùn</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>mọ́lẹ̀</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>Ẹ fi ọ̀rọ̀ tó tọ̀nà sínú àlàfo.</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>Àwòrán wo ni kò ní igun?</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>Ẹ fi nọ́ńbà sí àwọn àwòrán láti òsì sí ọ̀tún.</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>Ẹ tọ́ka sí àárín igun mẹ́rin náà.</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>Ẹ fi orúkọ kọ̀ọ̀kan sórí àwòrán rẹ̀.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ọ̀sán</translation>
    </message>
    <message>
        <source>night</source>
        <translation>òru</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>gbígbóná</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>tútù</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>Ẹ so àwọn ọ̀rọ̀ òdìkejì pọ̀ ní méjì-méjì.</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>Ẹ so róbótó àti igun mẹ́ta pọ̀.</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>Ẹ ti dáhùn {answered} nínú {total}</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>Ìdánwò náà á tẹ̀síwájú ní ìbéèrè kan náà, pẹ̀lú àkókò tó ní báyìí.</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>Àwọn ìbéèrè á wà ní bíbò, àkókò á sì dúró títí ẹ ó fi tún tì í pa.</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>Ìdánwò kankan kò lè bẹ̀rẹ̀ títí ẹ ó fi tún tì í pa.</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>Ẹnikẹ́ni kò ṣe ìdánwò níbí báyìí. Gbogbo àkọsílẹ̀ ṣì wà lórí kọ̀ǹpútà yìí.</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>Ìdánwò náà kò parí: a ti pa gbogbo ìdáhùn mọ́, àkókò rẹ̀ sì dúró.</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>Á tẹ̀síwájú nígbà tí ètò bá tún bẹ̀rẹ̀; lẹ́yìn ohun tó ju {time} lọ, alábòójútó ibùdó ní láti gbà á láyè.</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>Àwọn ìdánwò ibí ti parí</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>A fẹ́ tún kọ̀ǹpútà yìí ṣe</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>Olùṣèdánwò nílò ìsinmi</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>Ìdíwọ́ nínú yàrá</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>Ètò náà kò dáhùn</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>Skíríìnì kò rí bó ṣe yẹ</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>Kọ̀ǹpútà yìí lọ́ra tàbí ó ti há</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>Pátákó ìtẹ̀wé, máòsì tàbí skíríìnì kò ṣiṣẹ́</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>A fẹ́ pààrọ̀ okùn tàbí ẹ̀rọ kan</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>A fẹ́ ti ètò kan pa</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>A kò ṣe ohunkóhun. Ẹ kọ́kọ́ yẹ dísìkì wò, bí bẹ́ẹ̀ kọ́ ìdáhùn náà á sọnù.</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>Ìdáhùn kan kò tíì dé orí dísìkì.</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>Ẹ lo bọ́tìnì kọ̀ǹpútà fúnra rẹ̀; ohun tí a ti kọ sílẹ̀ kò ní sọnù nípa bẹ́ẹ̀.</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>Ètò ìṣiṣẹ́ kọ̀ǹpútà kò jẹ́ kí ètò yìí ṣe èyí.</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>Ọ̀dọ̀ sáfà ló ti ń mọ àwọn alábòójútó. Kó tó dìgbà yẹn, kò ní gba kóòdù.</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>Ìjókòó yìí kò tíì mọ alábòójútó ibùdó kankan.</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>Kí ló dé tí a fi ń ṣe èyí?</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>Ẹ yan ìdí kan, tàbí kí ẹ tẹ ọ̀kan.</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>Alábòójútó ibùdó ń ti ètò ìdánwò pa</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>Alábòójútó ibùdó ń tún ètò ìdánwò bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>Alábòójútó ibùdó ń tún kọ̀ǹpútà yìí bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>Alábòójútó ibùdó ń pa kọ̀ǹpútà yìí</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>Àtúnyẹ̀wò</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>Tó kàn</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>ó ti tì, kíkà nìkan</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>wákàtí %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>ìṣẹ́jú %n</numerusform>
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
            <numerusform>ìṣẹ́jú àáyá %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>both parts are whole already: 1 minute 30 seconds</comment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} ní aago {time}</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>Ìjókòó {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>Ìdánwò yín wà ní ìjókòó mìíràn.</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>Ibi tí ẹ máa jókòó ni ìjókòó {seat}.</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>Ibi tí ẹ máa jókòó ni {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>Ìdánwò yìí ń tẹ̀síwájú báyìí ní ìjókòó mìíràn.</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>Ìdánwò yìí ń tẹ̀síwájú báyìí ní ìjókòó {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>Ìdánwò yìí ń tẹ̀síwájú báyìí ní {seat}.</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>A fi ìdánwò yìí jíṣẹ́ ní {when}.</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>A ti fi ìdánwò yìí jíṣẹ́ tẹ́lẹ̀.</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>Tí kì í bá ṣe ẹ̀yin ni, ẹ na ọwọ́ sókè báyìí.</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>Ẹ kò lè kọ ohunkóhun síbí mọ́. Ẹ wọlé ní ìjókòó yẹn láti tẹ̀síwájú.</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>Ẹ lọ síbẹ̀, tàbí kí ẹ na ọwọ́ sókè láti jókòó síbí.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>Ẹ na ọwọ́ sókè. Alábòójútó ibùdó lè bá yín béèrè àyè nínú ìdánwò yìí.</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>Ẹ kò tíì ní àyè nínú ìdánwò yìí.</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>Ìdánwò yín máa ṣí ní {when}.</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>Ẹ tètè dé, ohunkóhun kò sì sọnù. Ẹ tún wọlé nígbà tó bá ti ṣí.</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>Ìdánwò yìí tì ní {when}.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>Ẹ na ọwọ́ sókè. Alábòójútó ibùdó lè ràn yín lọ́wọ́.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>Ẹ̀tọ́ yín láti ṣe é kò tíì tán. Alábòójútó ibùdó mọ ohun tó kàn.</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>A ti fagi lé ìdánwò yìí.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>Ẹ na ọwọ́ sókè. Alábòójútó ibùdó lè wo ìgbà àti ibi tí ẹ máa ṣe é.</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>Ìdánwò yín kì í wáyé níbí báyìí.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>Ẹ na ọwọ́ sókè. Alábòójútó ibùdó ni yóò parí ìdánwò yẹn tàbí fún yín ní ìjókòó mìíràn.</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>Ìdánwò mìíràn ṣì wà ní ṣíṣí ní ìjókòó yìí.</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>Àwọn ìdáhùn yín wà láìléwu, aago yín sì ti dúró. Ẹ tún gbìyànjú láìpẹ́, tàbí kí ẹ na ọwọ́ sókè.</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>Ìjókòó kejì kò tíì fi ìdánwò yín lélẹ̀.</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>Ìdánwò yín kò tíì lè tẹ̀síwájú ní ìjókòó yìí.</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>A ti pa àwọn ìdáhùn yín mọ́. Ẹ wọlé ní ìjókòó yẹn láti tẹ̀síwájú.</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>Fún òṣìṣẹ́: ẹ fi fíláàṣì USB sí i. Ìdánwò náà á lọ sórí rẹ̀ pẹ̀lú èdìdì, ẹ ó sì gbé e lọ sí ìjókòó yẹn.</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>Ìdánwò náà ti wà lórí fíláàṣì USB. Ẹ yọ fíláàṣì náà, ẹ fi sí ìjókòó yẹn, kí ẹ sì wọlé níbẹ̀.</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>Fún òṣìṣẹ́: ohunkóhun kò yí padà, níbí tàbí lórí fíláàṣì. Ìdí rẹ̀ ni {code}.</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>Ìdánwò tó wà lórí fíláàṣì USB yìí kò lè tẹ̀síwájú ní ìjókòó yìí.</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>A gbé ìdánwò yìí lọ sí ìjókòó {seat} ní aago {time}.</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>A gbé ìdánwò yìí lọ sí {seat} ní aago {time}.</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>Ẹ kò nílò láti ṣe ohunkóhun. Àkókò yín kò tíì bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>A ó tú àwọn ìbéèrè sílẹ̀ ní aago {time}.</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>A kò tíì tú àwọn ìbéèrè sílẹ̀.</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>Àkókò yín kò tíì bẹ̀rẹ̀. Ẹ tún gbìyànjú láìpẹ́, tàbí kí ẹ na ọwọ́ sókè.</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>Àwọn ìbéèrè kò tíì dé ìjókòó yìí.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>Àkókò yín kò tíì bẹ̀rẹ̀. Ẹ na ọwọ́ sókè; ìjókòó yìí lè tún gbà wọ́n wá.</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>Àwọn ìbéèrè tó wà ní ìjókòó yìí ti bàjẹ́.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>Àkókò yín kò tíì bẹ̀rẹ̀. Ẹ na ọwọ́ sókè; ìjókòó yìí nílò ètò tuntun.</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>Ìjókòó yìí kò lè ka àwọn ìbéèrè wọ̀nyí.</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>A kò lè dé ọ̀dọ̀ sáfà àgbà báyìí.</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>Sáfà àgbà ní ìṣòro báyìí.</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>A kò fi ohunkóhun ránṣẹ́ sí i, àkókò yín kò sì tíì bẹ̀rẹ̀. Ẹ na ọwọ́ sókè.</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>Ohun mìíràn tí kì í ṣe sáfà àgbà ló dáhùn.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Sáfà náà kò lè fi ara rẹ̀ hàn ní òótọ́.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>Ẹ̀tọ́ yín láti ṣe é kò tíì tán. Ẹ na ọwọ́ sókè kí a lè fún yín ní ìjókòó mìíràn.</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>A kò lè bẹ̀rẹ̀ ìdánwò kankan ní ìjókòó yìí báyìí.</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>Ètò ìjókòó yìí ti pẹ́ jù láti bẹ̀rẹ̀ ìdánwò.</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>Gbogbo ohun tí ẹ dáhùn tẹ́lẹ̀ wà láìléwu, aago yín sì ti dúró. Ẹ na ọwọ́ sókè.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>A kò lè pa ìdáhùn yín tó kẹ́yìn mọ́: dísìkì ti kún.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>Àkókò yín kò tíì bẹ̀rẹ̀. Ẹ na ọwọ́ sókè; àwọn òṣìṣẹ́ ní láti wá àyè sórí dísìkì ìjókòó yìí.</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>Dísìkì ìjókòó yìí ti kún jù láti bẹ̀rẹ̀ ìdánwò.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>A kò lè pa ìdáhùn yín tó kẹ́yìn mọ́.</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>Ohunkóhun kò sọnù. Á tẹ̀síwájú tí ètò kejì bá parí. Ẹ tún gbìyànjú, tàbí kí ẹ na ọwọ́ sókè.</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>Ètò mìíràn ń lo ibi ìpamọ́ ìjókòó yìí.</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>Ohun tí a ti pa mọ́ ṣì wà. Ẹ na ọwọ́ sókè; alábòójútó ibùdó lè gbé yín lọ sí ìjókòó mìíràn.</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>Ibi ìpamọ́ ìjókòó yìí ti bàjẹ́.</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>Ohunkóhun kò sọnù. Ẹ na ọwọ́ sókè; ìjókòó yìí tún nílò ètò tuntun náà.</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>Ibi ìpamọ́ ìjókòó yìí jẹ́ ti ètò tó tuntun jù.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>Àkókò yín kò tíì bẹ̀rẹ̀. Ẹ na ọwọ́ sókè; alábòójútó ibùdó lè bójú tó o.</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>A kò ti ìjókòó yìí pa bí ìdánwò náà ṣe béèrè.</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>Òṣìṣẹ́: ẹ forúkọ rẹ̀ sílẹ̀ pẹ̀lú “kiosk enroll” àti kóòdù láti ọ̀dọ̀ sáfà àgbà.</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>Ìjókòó yìí kò tíì jẹ́ ti ibùdó kankan.</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>Ẹ jọ̀wọ́, ẹ na ọwọ́ sókè.</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>Alábòójútó ibùdó ní láti ṣèrànwọ́ níbí.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>A kò lè ti ìdánwò pa lórí ojú iṣẹ́ yìí.</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>Òṣìṣẹ́: ojú iṣẹ́ Wayland kì í jẹ́ kí ètò kankan di pátákó ìtẹ̀wé mú. Ẹ wọlé sí sáà X11, tàbí kí ẹ lo sáà kiosk fúnra rẹ̀: “kiosk session wayland”.</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>A kò lè ti ìdánwò pa nínú fèrèsé.</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>Òṣìṣẹ́: a bẹ̀rẹ̀ sáà kiosk fúnra rẹ̀ nínú fèrèsé. Ẹ bẹ̀rẹ̀ rẹ̀ láti kọnsólù ẹ̀rọ náà, bí exam-kiosk-wayland.service ṣe ń ṣe.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>A kò lè ti ìdánwò pa lórí irú skíríìnì yìí.</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>Òṣìṣẹ́: ètò yìí kò ní àgádágodo fún un. Ẹ lo ọ̀kan lára àwọn sáà kiosk fúnra rẹ̀.</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>Nọ́ńbà yìí kò sí lórí àkójọ ibùdó yìí. Ẹ yẹ ìwé ìwọlé wò, kí ẹ sì tún tẹ̀ ẹ́.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>Ẹ ti gbìyànjú jù. Ẹ lè tún gbìyànjú lẹ́yìn ìṣẹ́jú àáyá %n, tàbí kí ẹ na ọwọ́ sókè.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>Kóòdù yìí kì í ṣe ti nọ́ńbà yìí. Ẹ yẹ ìwé ìwọlé wò, kí ẹ sì tún tẹ méjèèjì.</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>pa dé</translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>padà sí kọ́kọ́rọ́ mẹ́jọ</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>sẹ́yìn</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>síwájú</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>tẹ èyí tó wà nínú férémù</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>yan èyí tó wà nínú férémù</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>fi tíìkì sí ìlà tó kàn</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>yọ tíìkì kan kúrò</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>sísàlẹ̀ sí i</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>sókè sí i</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>lọ sí èyí tó wà nínú férémù</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>padà sí àwọn ìbéèrè</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>dì í mú fún ìṣẹ́jú àáyá 2: fi jíṣẹ́</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>tẹ̀ ẹ́ lórí pátákó ìtẹ̀wé</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>yan</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>sí ìtò tó kàn</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>tàn tàbí pa</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>gbé e kalẹ̀</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>gbé e</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>ìtò yìí tọ̀nà</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>sókè</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>sísàlẹ̀</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>ìlà tó kàn</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>yan, mú kúrò</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>mú èyí tó kẹ́yìn kúrò</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>fi síbí</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>dá a padà</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>sí ẹ̀gbẹ́ dípò rẹ̀</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>sósì</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>sọ́tùn-ún</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>sókè sísàlẹ̀ dípò rẹ̀</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>tọ́ka síbí</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>dín kù gan-an</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>dín kù</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>pọ̀ sí i</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>pọ̀ sí i gan-an</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>apá tó kàn</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>apá tó ṣáájú</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>sí àyọkà</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>sí ọ̀rọ̀ ìbéèrè</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>mú ìkìlọ̀ kúrò</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>mú kúrò</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>fi jíṣẹ́: a ó béèrè lẹ́ẹ̀mejì</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>sí ìdáhùn</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>tẹ̀wé pẹ̀lú kọ́kọ́rọ́ orí skíríìnì</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>pa àmì tó kẹ́yìn rẹ́</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>ó tán</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>a ti so méjì-méjì %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>Ẹ so méjì-méjì %n, kó má jù bẹ́ẹ̀ lọ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>Ẹ ṣì lè gbọ́ ọ ní ìgbà %n sí i.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>Ẹ gbọ́ ọ dé òpin ní ìgbà %n sí i, ó kéré tán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Ojú ìwé {page} nínú {pages}</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Ẹ̀rọ ìṣírò</translation>
    </message>
    <message>
        <source>Type a formula first</source>
        <translation>Kọ́kọ́ tẹ ìṣírò kan</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>A kò lè fi òdo pín ohunkóhun</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>Èyí kò ní iye</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>Èsì náà ti tóbi jù</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>Ìṣírò náà ti gùn jù</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>Ìṣírò yìí kò pé</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>Pa àmì tó kẹ́yìn rẹ́</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>Pa ìṣírò rẹ́</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Ṣírò rẹ̀</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Gbòǹgbò onílọ́po méjì</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Ìlọ́po méjì ara rẹ̀</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>Sí agbára</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>Fakitóríà</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>Ọ̀kan tí a fi í pín</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>Èsì tó kẹ́yìn</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>Òkè àti Ìsàlẹ̀ ń sún un, pẹ̀lú Shift wọ́n ń fi ìlà púpọ̀ tàbí díẹ̀ hàn, Òsì àti Ọ̀tún ń yí ọ̀rọ̀ padà.</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>Atọ́nà ìlà, ìlà {line} nínú {lines}</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>ìlà tí kò já</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>ìlà ajámọ́já</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>ìlà oníkán</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>ìlà onígbì</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>Gègé ìfàmìsí</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>Ẹ kò lè fàmì sí nǹkan mọ́ níbí.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Ìpaarẹ́</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>A ti pa á rẹ́</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yẹ́lò</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Àwọ̀ ewé</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Píǹkì</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>àti {count} sí i</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>A fàmì sí: {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Pa rẹ́</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Òsì</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Ọ̀tún</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lẹ́tà</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Àmì</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>Lẹ́tà àti àmì sí i</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>Èdè kọ́kọ́rọ́: {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Pa pátákó ìtẹ̀wé dé</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Awò ìmútóbi</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>ìlọ́po {times}</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>Kọ́kọ́rọ́ ọfà ń sún un</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Gbogbo irinṣẹ́</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Àkọsílẹ̀</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Fa ìlà gé e</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>Atọ́nà ìlà</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Pátákó ìtẹ̀wé</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Àkọtọ́</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Pátákó ìtẹ̀wé lórí skíríìnì</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>Ẹ kọ́kọ́ yan ibi tí ẹ máa tẹ̀wé sí.</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>Àyẹ̀wò àkọtọ́ kò sí báyìí. Kò kan ìdáhùn yín.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>Kò sí ìwé atúmọ̀ èdè yìí níbí: {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>A kò kọ ohunkóhun nínú ìbéèrè yìí.</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>Kò sí ọ̀rọ̀ láti wò</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kò sí àbá</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>Esc ń ti irinṣẹ́ pa.</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>Gègé ìfàmìsí: Shift àti ọfà ń yàn, 1 sí 4 tàbí H ń fàmì sí, Delete ń pa rẹ́, Ctrl+Z ń dá padà.</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>Atọ́nà ìlà: Òkè àti Ìsàlẹ̀ ń sún un, pẹ̀lú Shift wọ́n ń fi ìlà púpọ̀ tàbí díẹ̀ hàn.</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>Àkọtọ́: F7 ń lọ sí ọ̀rọ̀ tó kàn.</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>Ìbẹ̀rẹ̀ ohun tí ẹ lẹ̀ mọ́ ọn nìkan ló gbà: a fi lẹ́tà %n sílẹ̀.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>Kò sí àyè fún ọ̀rọ̀ sí i níbí.</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>Kò sí àyè fún ìtò ọ̀rọ̀ mìíràn níbí.</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>Ó tẹ̀síwájú ní ìjókòó {seat}</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>Ó bẹ̀rẹ̀ ní aago {time}; yóò parí fúnra rẹ̀ kí ó tó kọjá aago {end}.</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>Àpapọ̀ ìfàlélẹ̀ tọ̀nà.</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>Àpapọ̀ ìfàlélẹ̀ kò tọ̀nà: ẹnì kan ṣì wà ní ṣíṣí.</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>Ó bẹ̀rẹ̀ ní aago {time}, ó sì ti parí</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ta ni</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Láti ìbẹ̀rẹ̀ sáà: {how}, ní ìtòlẹ́sẹẹsẹ àwọn ìjókòó, àwọn tó gbẹ̀yìn ní {last}.</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>Láti {when}: {how}, ní ìtòlẹ́sẹẹsẹ àwọn ìjókòó, àwọn tó gbẹ̀yìn ní {last}. A lè fagi lé e títí di ìgbà náà.</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Láti ìsinsìnyí: {how}, ní ìtòlẹ́sẹẹsẹ àwọn ìjókòó, àwọn tó gbẹ̀yìn ní {last}.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>gbogbo wọn papọ̀</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>àwọn ìjókòó %n ní gbogbo ìṣẹ́jú àáyá {seconds}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>Ṣí àwọn ìbéèrè pẹ̀lú ọ̀rọ̀ márùn-ún</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>Sọ fún ọ́fíìsì kí ó pe lẹ́tà rẹ̀ lọ́kọ̀ọ̀kan.</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>Ki fíláàṣì tí kọ́kọ́rọ́ wà nínú rẹ̀ bọ̀ ọ́, kí ẹ sì gbìyànjú lẹ́ẹ̀kan sí i.</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>Ọ̀rọ̀ {number} kì í ṣe irú ọ̀rọ̀ bẹ́ẹ̀.</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>Ìwọ̀nyí kì í ṣe ọ̀rọ̀ márùn-ún.</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>Tẹ gbogbo márààrún, pẹ̀lú àlàfo láàárín wọn.</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>Ọ̀rọ̀ {number} kò tọ́.</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>Fi gbogbo lẹ́tà wé ti ọ́fíìsì, àti ìgbà ìdánwò tí àwọn ọ̀rọ̀ náà wà fún.</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>Àwọn ọ̀rọ̀ wọ̀nyí kò ṣí ìwé ìdánwò náà.</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>Ọ̀rọ̀ àṣìṣe ti pọ̀ jù.</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>Kọ́kọ́rọ́ ibùdó yìí kò sí.</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>Èyí kì í ṣe kọ́kọ́rọ́ tí a fi ṣe àwọn ọ̀rọ̀ náà.</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>Fáìlì tó wà lórí fíláàṣì náà kì í ṣe kọ́kọ́rọ́ ibùdó kan.</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>So ìjókòó náà pọ̀ mọ́ nẹ́tíwọ́ọ̀kì fún ìgbà díẹ̀, tàbí kí ẹ lo ìjókòó mìíràn.</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>Ohun tí àwọn ọ̀rọ̀ náà ń ṣí kò jẹ́ ti ìjókòó yìí.</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>Àwọn ìbéèrè ti ṣí tẹ́lẹ̀, tàbí ọ́fíìsì kò ṣe ọ̀rọ̀ fún wọn.</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>Kò sí ohun tó ń dúró de ọ̀rọ̀ níbí.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Kíki</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Títẹ̀</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Pẹ̀lú ìlà nísàlẹ̀</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Òkè ìlà</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Ìsàlẹ̀ ìlà</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>Àkójọ alámì</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Àkójọ oní-nọ́mbà</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Ìtò ọ̀rọ̀</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look}: ó wà ní títàn</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look}: ó wà ní pípa</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Ìbòrí</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Tóóró síi</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Fẹ̀ síi</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kúrú síi</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Ga síi</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>Ìránnilétí: {when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>Rán mi létí àkókò</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Kò sí ìránnilétí</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Tún ṣe…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>Ó ti dára báyìí: {names}.</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>Kò tíì dára: {names}.</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>Ìṣẹ̀lẹ̀ tí ẹ̀dà kankan kò lè dá padà: {count}.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>A ti tún un ṣe</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>A kò tún un ṣe</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>Ètò kiosk mìíràn ń ṣiṣẹ́ lórí ẹ̀rọ yìí, nítorí náà a kò fọwọ́ kan ohunkóhun. Pa á, lẹ́yìn náà tún ṣe.</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>A kò lè ṣe àtúnṣe náà ({code}).</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Àwọn ìlà tó kẹ́yìn nínú log</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>Gbogbo rẹ̀ wà níbí: {path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>Nọ́ńbà ìforúkọsílẹ̀</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Orúkọ kíkún</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Ìjókòó</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>Má dúró de ìjókòó yìí: tẹ̀síwájú láti ohun tí sáfà ní</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>Ìṣẹ́jú tó pé láti ìsinsìnyí; 0 bẹ̀rẹ̀ lẹ́sẹ̀kẹsẹ̀.</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>Lẹ́yìn ìṣẹ́jú mélòó</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Ìṣẹ́jú</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Iṣẹ́</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>Gbólóhùn kúkúrú kan tàbí méjì.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ìdí</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>Ohun tí ẹ ti wò</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Nǹkan kan bàjẹ́ níbí</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>Ìrànwọ́ àkànṣe olùṣèdánwò</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>Ibùdó fún un ní àkókò sí i</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Ohun tó wà fún</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>Kò sí ìjókòó tó ṣófo báyìí.</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>Tó ṣófo: {seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>Ẹ sọ ìdí rẹ̀. Á wà nínú àkọsílẹ̀ pẹ̀lú orúkọ yín.</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>Ẹ tẹ ohun tí wọ́n máa kà.</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>Ẹ tẹ̀ ẹ́ bó ṣe wà lórí ìwé tí wọ́n mú wá.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>Ẹ tẹ ìṣẹ́jú tó pé, láti 1 sí 480.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>Ẹ tẹ ìṣẹ́jú tó pé, láti 0 sí 480.</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>Kò sí ìjókòó tó ṣófo tó ń jẹ́ orúkọ yìí.</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>Pa dé</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>Ẹ kọ ọ́ sórí ìwé ìwọlé wọn báyìí: ẹ̀ẹ̀kan yìí nìkan ni a fi í hàn, a kò sì pa á mọ́ síbikíbi.</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>Kóòdù ìwọlé wọn nìyí.</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>Ó wà ní {place}. Ẹ gbé e lọ sí sáfà.</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>A ti kọ fáìlì elédìdì náà, a sì ti kà á padà.</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>A ti ṣe àkọsílẹ̀ rẹ̀ ní orúkọ yín, ó sì wà lójú ọ̀nà.</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>Á lọ sí sáfà fúnra rẹ̀ nígbà tí a bá lè dé ọ̀dọ̀ rẹ̀. Tó bá pẹ́ jù, a kò ní ṣe é.</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>A ti ṣe àkọsílẹ̀ rẹ̀ ní orúkọ yín. Ó ń dúró níbí.</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>A ti ṣe àkọsílẹ̀ kóòdù náà ní orúkọ yín.</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>Ẹ kà á fún ẹni tó wà ní ìjókòó. Ẹ̀ẹ̀kan ló ń ṣiṣẹ́, fún èyí nìkan.</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>A ti ṣe àkọsílẹ̀ kóòdù méjèèjì, ọ̀kọ̀ọ̀kan ní orúkọ ẹni tó ni ín.</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>Ẹ ka méjèèjì fún ẹni tó wà ní ìjókòó. Ẹ̀ẹ̀kan ni wọ́n ń ṣiṣẹ́, fún èyí nìkan.</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>Ẹ kà á fún ẹni tó wà ní ìjókòó. Ẹnìkejì á ka kóòdù tirẹ̀, láti pánẹ́ẹ̀lì yòówù.</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>A kò lè dé ọ̀dọ̀ sáfà: èyí á dúró níbí títí á fi padà.</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>Fúnni ní kóòdù, kí ẹ kọ ọ́ sílẹ̀</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>Pánẹ́ẹ̀lì yìí kò tíì gbọ́ nípa rẹ̀. Kóòdù náà á ṣe é ní ìjókòó {seat}, bí ó bá rí bẹ́ẹ̀ níbẹ̀.</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>Ẹ fi tíìkì sí ohun tí ẹ ti wò.</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>Ìjókòó náà lè ti lọ síwájú ju ohun tí pánẹ́ẹ̀lì yìí mọ̀. Pẹ̀lú kóòdù:</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>Kò sí ohun tí ẹ máa ṣe níbí báyìí.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Ẹ̀tọ́ yín kò dé bẹ̀.</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>Pánẹ́ẹ̀lì ìdánwò</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Yàrá</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Àwọn ìṣẹ̀lẹ̀</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Ìfàlélẹ̀</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Àwọn ẹ̀rọ</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ìdánrawò</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Ìwé ìdánwò</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Àyẹ̀wò ìmúrasílẹ̀</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>Kọ́kọ́rọ́ àlàfo á gbé e; lẹ́yìn náà ẹ lọ sí èyí tó bá a mu, kí ẹ tẹ àlàfo.</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>Ẹ tẹ méjì tó bára mu, tàbí kí ẹ fa ọ̀kan sórí èkejì.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>A kò tì í pa: fèrèsé yìí wà fún dídán ètò wò.</translation>
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
        <translation>Ó wà lórí iná</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>Ó wà lórí bátìrì</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>Rírìn àti fífi àmì sí</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Tó ṣáájú</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tó kàn</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>Kò sí ìpadà lẹ́yìn “Tó kàn”</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>Ẹ kò lè padà sí ìbéèrè yìí</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Ó ní àmì</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>A fi àmì sí i fún àtúnyẹ̀wò</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Fi àmì sí</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Fi àmì sí fún àtúnyẹ̀wò</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Pa rẹ́</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Pa ìdáhùn rẹ́</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dá padà</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>Dá ohun tí a pa rẹ́ padà</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>Àkókò ìsinmi tó kù</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Parí ìsinmi báyìí</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Béèrè ìrànlọ́wọ́</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>Àwọn ìbéèrè á padà wá nígbà tó bá parí: fúnra rẹ̀, tàbí nígbà tí ẹ bá parí rẹ̀.</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>Ìsinmi yín</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>Ìdáhùn %n, a ti pa gbogbo rẹ̀ mọ́ sórí kọ̀ǹpútà yìí</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>Aago yín ń lọ: ó ku {time}</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>Aago yín dúró ní {time}</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>Ìsinmi: ó ku {time}</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>Àwọn ìbéèrè</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>Pẹ̀lú kóòdù tí ẹ máa kà fún ẹni tó wà ní ìjókòó, láìsí nẹ́tíwọ́ọ̀kì</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>Ní ìjókòó náà, ẹ tẹ Ctrl+F12, kí ẹ sì yan ohun kan náà. Ẹ tẹ ọ̀wọ́ mẹ́ta tó fi hàn.</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>Ohun tí ìjókòó fi hàn</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Formula</source>
        <translation>Ìṣírò</translation>
    </message>
    <message>
        <source>Angles in degrees</source>
        <translation>Igun ní dígíríì</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Examination</source>
        <translation>Ìdánwò</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Picture {number}</source>
        <translation>Àwòrán {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>Kọ́kọ́rọ́ àlàfo á gbé e; lẹ́yìn náà ẹ lọ sí ààyè rẹ̀, kí ẹ tẹ àlàfo.</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}, à ń lò ó</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>a ti yan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Ẹ yan ìdáhùn kan.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>Ẹ yan ìdáhùn %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>Ẹ yan ìdáhùn %n, kó má jù bẹ́ẹ̀ lọ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>Ẹ yan ìdáhùn %n, ó kéré tán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Ẹ yan gbogbo èyí tó bá a mu.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Ẹ ti yan %n. Ẹ kọ́kọ́ mú ọ̀kan kúrò.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>A bò ó. Ẹ tẹ̀ ẹ́ láti fi hàn.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>Ohun tí ẹ máa tẹ̀ jáde</translation>
    </message>
    <message>
        <source>This exam</source>
        <translation>Ìdánwò yìí</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Kọ̀ǹpútà yìí</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Tún tì í pa</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>Ti sáà pa</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>Olùṣèdánwò %n wà ní ṣíṣí láìní ìdí síbẹ̀.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>Ó wà ní ṣíṣí títí di aago {time}. A lè tì í pa lẹ́yìn náà, tàbí nígbà tí a bá ti parí rẹ̀.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Ẹ̀tọ́ yín kò dé bẹ̀.</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>Àwọn tó wà ní ṣíṣí ti pọ̀ jù láti dárúkọ níbí. Ẹ kọ́kọ́ bójú tó wọn.</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>A ti tì í pa, kò sì sí ohun tó dé lẹ́yìn rẹ̀.</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>Lẹ́tà àti nọ́ńbà mẹ́wàá. Lẹ́tà ńlá tàbí kékeré, méjèèjì dára.</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>Ìṣẹ́jú láti fi kún un</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>Ọ̀rọ̀ aṣínà mi dípò kóòdù</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ìdí</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>Ìjókòó tí ìdánwò á ti tẹ̀síwájú</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Orúkọ yín</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Orúkọ ẹni kejì</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>Ó kéré tán lẹ́tà 12. Ìpinnu yìí nìkan ló wà fún.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ọ̀rọ̀ aṣínà yín</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>Ọ̀rọ̀ aṣínà ẹni kejì</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>Kóòdù láti pánẹ́ẹ̀lì</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>Kóòdù ẹnìkejì</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Lo kóòdù náà</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Kó má ju {most} lọ.</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>À ń wo ọ̀rọ̀ aṣínà…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Pinnu</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>A ń wo kóòdù náà…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>Alábòójútó ibùdó ń pinnu níbí</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Padà</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>Pinnu ohun mìíràn</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>Àwọn ìdáhùn olùṣèdánwò wà láìléwu. Kí ni kí a ṣe?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Kí ni kí a ṣe?</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>Ẹ yan ìjókòó yìí àti ìpinnu yìí lórí pánẹ́ẹ̀lì, kí ẹ sì tẹ ohun tí a fi hàn níbí.</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>Ẹ jẹ́ kó rọ̀ yín lọ́rùn</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>Ẹ lè yí èyí padà nígbàkígbà nínú ìdánwò.</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>Èyí bá mi mu</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ìwọ̀n lẹ́tà</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Àwọ̀</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>Bí ìbéèrè ṣe máa tóbi tó nìyí.</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>Aago kankan kò lọ. Ẹ lo àkókò tí ẹ bá nílò.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Èdè</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this you?</source>
        <translation>Ṣé ẹ̀yin nìyí?</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>Ẹ wo àwòrán náà àti ìlà kọ̀ọ̀kan.</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>Àwòrán láti ìforúkọsílẹ̀ yín</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>Bẹ́ẹ̀ ni, èmi nìyí</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Èmi kọ́ nìyí</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Orúkọ</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Nọ́ńbà ìforúkọsílẹ̀</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Ìdánwò</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Ibùdó</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Àkókò yín</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Ó ṣí lónìí</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Fún yín</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>Ẹ wo ìlà kọ̀ọ̀kan.</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} sí {closes}</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>Bẹ́ẹ̀ ni, tẹ̀síwájú sí ìdánwò mi</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>machines</source>
        <translation>àwọn ẹ̀rọ</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Béèrè ìrànlọ́wọ́</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ohun tó ṣẹlẹ̀</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nígbà wo</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Àwọn ìdáhùn yín</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Àkókò yín</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>Àkókò tí a ti bò ó</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Ẹ jọ̀wọ́, ẹ dúró díẹ̀</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>A ti bo àwọn ìbéèrè. Wọ́n á padà wá fúnra wọn nígbà tí ohun gbogbo bá tún wà létò.</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>Ẹ jọ̀wọ́, ẹ na ọwọ́ sókè</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>A bo àwọn ìbéèrè títí alábòójútó ibùdó á fi wò ó.</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%n, a ti pa gbogbo rẹ̀ mọ́ sórí kọ̀ǹpútà yìí</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>Ẹ kò pàdánù ìdáhùn kankan.</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>Ó ń lọ, ó ku {time}</translation>
    </message>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>Ẹ kò pàdánù ìdáhùn tàbí ìṣẹ́jú kankan.</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>Ó ti dúró, ó ku {time}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>A kò tíì pinnu ohunkóhun níbí.</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>Ohun tí sáfà mọ̀ ní aago {time}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Fagi lé e</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Room</source>
        <translation>Yàrá</translation>
    </message>
    <message>
        <source>Previous and next: Alt and the arrows</source>
        <translation>Èyí tó ṣáájú àti èyí tó kàn: Alt àti àwọn ọfà</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>Ọjọ́ òní títí di ìsinsìnyí</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fáìlì CSV</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ta ni</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ọjọ́</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ìgbésẹ̀</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>Ìwọ̀n lẹ́tà</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Àwọ̀</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>Ìgbésẹ̀</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>Ìdáhùn yín</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dá padà</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tún ṣe</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>A ń pa gbogbo ọ̀rọ̀ mọ́ bí ẹ ṣe ń tẹ̀wé</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>nínú {least} sí {most}</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>nínú {most}, kó má jù</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>nínú {least}, ó kéré tán</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>ọ̀rọ̀ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>ọ̀rọ̀ %n ti lé</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>ó gùn tó</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>ó ku ọ̀rọ̀ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Ẹ kọ ọ̀rọ̀ {least} sí {most}.</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>Ẹ kọ ọ̀rọ̀ {most}, kó má jù bẹ́ẹ̀ lọ.</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>Ẹ kọ ọ̀rọ̀ {least}, ó kéré tán.</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>Ìfihàn</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Béèrè ìrànlọ́wọ́</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>Kò sí àwòrán níbí</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>Àwòrán olùṣèdánwò</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>Ǹjẹ́ ìṣòro kan wà pẹ̀lú ìdánwò yìí tàbí kọ̀ǹpútà yìí? Kọ ọ́ síbí. Kò yí àwọn ìdáhùn rẹ padà.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Fi ránṣẹ́</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>A dúpẹ́. A ti tọ́jú ọ̀rọ̀ rẹ, yóò sì dé ọ̀dọ̀ àwọn òṣìṣẹ́ ìdánwò.</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>A kò lè tọ́jú rẹ̀ báyìí. O lè tún fi í ránṣẹ́.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}, láti bójú tó</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>expected</source>
        <translation>tí a ń retí</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find</source>
        <translation>Wá</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>Wá orúkọ, nọ́ńbà tàbí ìjókòó</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Mú ìwádìí kúrò</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Gbogbo</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Ó nílò yín</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>Ẹ yan ẹ̀rọ kan láti rí ohun tí ó yẹ ní ṣíṣe níbẹ̀.</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>Gbogbo rẹ̀ dára níbẹ̀.</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>Àlàfo {number} nínú {total}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Session</source>
        <translation>Sáà</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>À ń ṣe àwọn ojú ewé</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fáìlì CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tẹ̀ jáde</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Pa mọ́ bíi PDF</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>A pa á mọ́ sí {place}</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>A kò lè kọ ọ́.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Kò sí ohun tí a fi pamọ́ tàbí tẹ̀ jáde.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>A ti fún ẹ̀rọ ìtẹ̀wé {printer}.</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>Kò sí ẹ̀rọ ìtẹ̀wé tó gbà á. Ẹ fi pamọ́ gẹ́gẹ́ bí PDF.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>A kò lè kọ tábìlì náà.</translation>
    </message>
    <message>
        <source>Language, display, help</source>
        <translation>Èdè, ìfihàn, ìrànlọ́wọ́</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Èdè: {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ìfihàn</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Pátákó ìtẹ̀wé</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Pátákó ìtẹ̀wé lórí skíríìnì</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Béèrè ìrànlọ́wọ́</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Examination</source>
        <translation>Ìdánwò</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Wọlé</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Fìdí múlẹ̀</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Múra sílẹ̀</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Ìtọ́ni</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bẹ̀rẹ̀</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Yan…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>àlàfo {number} nínú {total}</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>Àwọn ìjókòó</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Mú àsẹ́ kúrò</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>Kò sí ìjókòó, orúkọ tàbí nọ́ńbà bíi “{find}”</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>Ẹ wá apá kan nínú rẹ̀, tàbí kí ẹ mú àsẹ́ kúrò.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Kò sí ohun tó nílò yín</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>Gbogbo ìjókòó dára. Ojú ìwé yìí ń wò ní ìṣẹ́jú àáyá kọ̀ọ̀kan.</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>Kò sí ẹnikẹ́ni ní ipò yìí</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>Iye orí àwọn bọ́tìnì jẹ́ ti ìsinsìnyí.</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Kò tíì sí olùṣèdánwò</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>Wọ́n ń wá fúnra wọn láti sáfà.</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>Ìtò: èyí tó nílò yín ṣáájú</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>Ìtò: {column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>Àwọn tó wà nínú iye yìí</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fáìlì CSV</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>A pa á mọ́ sí {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>A kò lè kọ àkójọ náà.</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>Ẹ wọlé láti fa sáà lé ọwọ́</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Ní ojú ìwé àkọ́kọ́, ẹ yan orúkọ yín.</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>Sáà wo?</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>Ẹ yan ọ̀kan lókè, lẹ́gbẹ̀ẹ́ orúkọ ibùdó.</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>À ń ṣe àpapọ̀ ibi tí gbogbo ènìyàn dé.</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>Kò sẹ́ni tó ń bẹ̀rẹ̀ mọ́. Ẹni tó ń ṣe é yóò tẹ̀síwájú títí ẹnì kan yóò fi parí rẹ̀: Yàrá, Sáà.</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>A ti fagi lé sáà yìí.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>Sọ ọwọ́ kalẹ̀</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>Iṣẹ́ láti ọ̀dọ̀ alábòójútó ibùdó</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Kí ni ẹ nílò?</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>Alábòójútó ibùdó rí ìjókòó yín àti ohun tó jẹ́. Ìdánwò yín ń tẹ̀síwájú.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Ẹnìkan ń bọ̀ wá bá yín.</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>Ọwọ́ yín ti wà lókè láti {time}.</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>Dá padà</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Pa gbogbo rẹ̀ rẹ́</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>Ẹ fi máòsì yan ọ̀rọ̀. Pẹ̀lú kọ́kọ́rọ́: F6 sí ọ̀rọ̀, Shift àti ọfà, lẹ́yìn náà 1 sí 4; Delete ń pa rẹ́.</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>ipò {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>a yàn án</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>a kò yàn án</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>a ti yan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>Ẹ tẹ àwọn ibi náà bí wọ́n ṣe tẹ̀ lé ara wọn. Ẹ tún tẹ ọ̀kan láti mú un kúrò.</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>Ẹ yan ibì kan nínú àwòrán.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>Ẹ yan ibi %n nínú àwòrán, kó má jù bẹ́ẹ̀ lọ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>Ẹ yan ibi %n nínú àwòrán, ó kéré tán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>Ẹ yan gbogbo ibi tó bá a mu nínú àwòrán.</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>a mú {words} kúrò</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Ẹ ti yan %n. Ẹ kọ́kọ́ mú ọ̀kan kúrò.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>a yan {words}</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>Ìṣẹ́jú tí ẹ máa fún un</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>Ìdí, tàbí àkíyèsí</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>Olùṣèdánwò á kà á pẹ̀lú àkókò náà.</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>Kò sí àkókò fún èyí</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>Kọ ìṣẹ̀lẹ̀ kan sílẹ̀</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>Ohun tí ẹ̀rọ kankan kò lè rí. Á wà nínú ìròyìn àti àkọsílẹ̀ sáà.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Kọ ọ́ sílẹ̀</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>A ti ṣe àkọsílẹ̀ rẹ̀, ó sì wà lójú ọ̀nà.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>Fún un ní ìṣẹ́jú %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take note, without time</source>
        <translation>Kọ ọ́ sílẹ̀, láìsí àkókò</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name} máa rí ìṣẹ́jú %n gbà lẹ́sẹ̀kẹsẹ̀, á sì ka ìdí rẹ̀.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>Á wà nínú ìròyìn. {name} kò ní gba àkókò fún un.</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>Ẹ tẹ ìṣẹ́jú tó pé, títí dé {most}.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Ẹ sọ ìdí rẹ̀, ní ọ̀rọ̀ díẹ̀.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>Kọ ìṣẹ̀lẹ̀ kan sílẹ̀</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fáìlì CSV</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>Ẹ wọlé láti rí àwọn ìṣẹ̀lẹ̀</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Ní ojú ìwé àkọ́kọ́, ẹ yan orúkọ yín.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>Ìṣẹ̀lẹ̀ %n láti pinnu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Ohunkóhun kò tíì bàjẹ́ níbí.</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>A pa á mọ́ sí {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>A kò lè kọ àkójọ náà.</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>Kí ẹ tó bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>Mo gbà, bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>Aago á bẹ̀rẹ̀ pẹ̀lú ìbéèrè àkọ́kọ́, kì í ṣe níbí.</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>Ìlérí òtítọ́</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>Ẹ ka ìlà kọ̀ọ̀kan, kí ẹ sì fi tíìkì sí i.</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>Bó ṣe wà lórí ìwé ìwọlé yín. Títẹ̀ ẹ́ ni ìbuwọ́lù yín.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Orúkọ yín ní kíkún</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Ẹ tẹ orúkọ yín</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>Ìdáhùn %n sí i wà nísàlẹ̀</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Òmíràn wà nísàlẹ̀</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>A ti gbé {words}. Báyìí, ẹ yan èyí tó bá a mu.</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one} ti wà pẹ̀lú {other} báyìí</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>{one} àti {other} ti tú ká</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} àti {other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>A ti so gbogbo méjì-méjì tán. Ẹ kọ́kọ́ tú ọ̀kan ká.</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words} ti wà nínú iye méjì-méjì tó gbà. Ẹ kọ́kọ́ tú ọ̀kan ká.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Kọ́kọ́rọ́ nọ́ńbà</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Pa rẹ́</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Àwọn kọ́kọ́rọ́</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Pa dé</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Èdè</translation>
    </message>
</context>
<context>
    <name>LayoutMark</name>
    <message>
        <source>Keyboard layout: {name}. Press to switch.</source>
        <translation>Ìtò pátákó ìtẹ̀wé: {name}. Ẹ tẹ̀ ẹ́ láti yí i padà.</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>Ìtò pátákó ìtẹ̀wé: {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>Mo ti ka èyí</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Iṣẹ́ láti ọ̀dọ̀ alábòójútó ibùdó</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>A fi ránṣẹ́ ní aago {time}. A ti pa àwọn ìdáhùn yín mọ́; àwọn ìbéèrè á padà wá nígbà tí ẹ bá ti ka èyí.</translation>
    </message>
</context>
<context>
    <name>LiveNotice</name>
    <message>
        <source>OK</source>
        <translation>Ó dára</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Kà á…</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>Àwọn ẹ̀rọ</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fáìlì CSV</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>Ṣé gbogbo ẹ̀rọ ti ṣetán?</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>A pa á mọ́ sí {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>A kò lè kọ àkójọ náà.</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Ní ojú ìwé àkọ́kọ́, ẹ yan orúkọ yín.</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>A kò tíì mọ ẹ̀rọ kankan ti ibùdó yìí níbí.</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Less</source>
        <translation>Dín kù</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Fi kún un</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>Sún awò náà</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>Dídáhùn</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>A dáhùn, ó sì ní àmì</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>A kò dáhùn</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Ó ní àmì</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>A kò tíì dé ibẹ̀</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>a yàn án</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>a kò yàn án</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>ìlà {row} nínú {rows}</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>Àwọn kọ́kọ́rọ́ ọfà ń rìn láàárín ìlà àti òpó. Kọ́kọ́rọ́ àlàfo ń yàn, ó sì ń mú kúrò.</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>A ti dáhùn ìlà {done} nínú {total}</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>Ẹ yan ìdáhùn %n lápapọ̀, kó má jù bẹ́ẹ̀ lọ.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>Ìdáhùn kan nínú ìlà kọ̀ọ̀kan.</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>Ẹ yan gbogbo èyí tó bá a mu nínú ìlà kọ̀ọ̀kan.</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}. A mú un láti {other}.</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>A mú un láti {other}</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>Òpó yìí kò gba ìdáhùn mọ́. Ẹ kọ́kọ́ mú ọ̀kan kúrò.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Ẹ ti yan %n. Ẹ kọ́kọ́ mú ọ̀kan kúrò.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>Igun tábìlì tó ṣófo</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>Òmíràn wà nísàlẹ̀</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}, a bò ó; ẹ tẹ̀ ẹ́ láti fi hàn</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}, {words}, a ti fa ìlà gé e</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>Ìdí fún gbogbo àwọn {figure}</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>Ìdí mìíràn fún {name}</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>Ó nílò yín</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>àti %n sí i</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>Ẹ̀yin nìkan ló wà fún. Kì í ṣe ara ìdáhùn yín.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>Bí a ṣe ń lo dátà yín</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>Mo ti ka èyí, mo sì gbà á</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>Kọ́kọ́ bi àwọn òṣìṣẹ́</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>Kò pọn dandan kí ẹ dá gbà á: ẹ béèrè, alábòójútó ibùdó á sì wá bá yín. Àkókò yín kò tíì bẹ̀rẹ̀.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>Ẹ lè kọ kọ́mà, ààmì ìdá tàbí àlàfo. Nọ́ńbà orí pátákó ìtẹ̀wé yín dára.</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>A kà á sí {number}</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>A kò tíì lè ka èyí sí nọ́ńbà.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>Ìtò yìí tọ̀nà</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>Ẹ fa àwọn ìlà láti tò wọ́n, tàbí kí ẹ fi bọ́tìnì ọfà sún wọn.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dídáhùn</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>A kò tíì dáhùn</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>A sún {words} sí ipò {place} nínú {total}</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>A ti gbé {words}. Òkè àti Ìsàlẹ̀ ń sún un, kọ́kọ́rọ́ àlàfo ń fi í sílẹ̀, Escape ń dá a padà.</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>A ti dá {words} padà</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up: {words}</source>
        <translation>Sún sókè: {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>Sún sísàlẹ̀: {words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>Òkè àti Ìsàlẹ̀ ń lọ sí ìlà mìíràn. Ctrl pẹ̀lú Òkè tàbí Ìsàlẹ̀ ń sún èyí; bẹ́ẹ̀ náà ni kọ́kọ́rọ́ àlàfo, lẹ́yìn náà àwọn ọfà.</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}, ipò {place} nínú {total}</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}, a kò tíì dáhùn</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}, a ti gbé e</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>Rọra sí i</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Yára sí i</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>Ìyára {percent}%</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take apart: {words}</source>
        <translation>Tú ká: {words}</translation>
    </message>
    <message>
        <source>Space takes this pair apart.</source>
        <translation>Kọ́kọ́rọ́ àlàfo ń tú méjì yìí ká.</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}, jáde</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>Gbogbo ti òní</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>ó parí ní {time}</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>Yàrá: a kò gbọ́ rí</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>Yàrá: ìsinsìnyí, ìṣẹ́jú àáyá {seconds} sẹ́yìn</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>Yàrá: {age} sẹ́yìn</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Sáfà yàrá</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>Sáfà àgbà</translation>
    </message>
    <message>
        <source>{server}: here</source>
        <translation>{server}: ó wà</translation>
    </message>
    <message>
        <source>On its own: seats by codes only</source>
        <translation>Ó dá wà: ìjókòó pẹ̀lú kóòdù nìkan</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}: a kò lè dé ọ̀dọ̀ rẹ̀ fún {age}. Ìjókòó pẹ̀lú kóòdù.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>Ìpinnu %n ń dúró níbí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>Mú kóòdù láti fíláàṣì</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tẹ̀ jáde</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Pa mọ́ bíi PDF</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>À ń ṣe àwọn ojú ewé</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>A mú kóòdù %n láti {file}. A kò pa wọ́n mọ́ síbikíbi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>Kò sí àkójọ kóòdù ìwọlé lórí fíláàṣì kankan níbí. Ó jẹ́ fáìlì tí a kọ nígbà tí a kó dátà wọlé.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Kò sí ohun tí a fi pamọ́ tàbí tẹ̀ jáde.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>A pa á mọ́ sí {path}</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>A kò lè pa á mọ́. Ẹ wá àyè, tàbí kí ẹ fi fíláàṣì mìíràn sí i.</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>Ẹ̀rọ yìí kò ní ẹ̀rọ ìtẹ̀wé. Ẹ pa á mọ́ bíi PDF, kí ẹ tẹ̀ ẹ́ jáde níbòmíràn.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>A ti fún ẹ̀rọ ìtẹ̀wé {printer}.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>Ẹ̀rọ ìtẹ̀wé {printer} kò gbà á. Ẹ pa á mọ́ bíi PDF.</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>Ẹ wọlé láti tẹ̀ ẹ́ jáde</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Ní ojú ìwé àkọ́kọ́, ẹ yan orúkọ yín.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Kò sí sáà níbí</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>Ẹ yan ọ̀kan lókè; àwọn sáà ń wá láti sáfà.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tún wò ó</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>Kò ṣiṣẹ́</translation>
    </message>
    <message>
        <source>works</source>
        <translation>ó ń ṣiṣẹ́</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>kò ṣiṣẹ́</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>Òmíràn wà nísàlẹ̀</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>Ó tún kù ní apá òsì</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Òpin ọ̀rọ̀</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Béèrè ìrànlọ́wọ́</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>Àwọn ìbéèrè á padà wá fúnra wọn. Ẹ kò nílò láti ṣe ohunkóhun.</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>Alábòójútó ibùdó dá a dúró ní aago {time}. Aago yín dúró ní {left}.</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>A dá ìdánwò yín dúró</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>Ìdáhùn %n, a ti pa gbogbo rẹ̀ mọ́ sórí kọ̀ǹpútà yìí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of {name}</source>
        <translation>Àwòrán {name}</translation>
    </message>
    <message>
        <source>No photo of {name}</source>
        <translation>Kò sí àwòrán {name}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>A ó fi wé fọ́tò ìforúkọsílẹ̀ rẹ. Àwọn òṣìṣẹ́ ìdánwò nìkan ló ń rí i.</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>Fọ́tò rẹ ní ìjókòó yìí</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Kámẹ́rà ń bẹ̀rẹ̀…</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Ya fọ́tò</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Ya òmíràn</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Lo fọ́tò yìí</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>Tẹ̀ síwájú láìsí fọ́tò</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>Kọ̀ǹpútà yìí kò jẹ́ kí ìdánwò lo kámẹ́rà rẹ̀.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>Kámẹ́rà kò fún ní àwòrán.</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>Kò sí kámẹ́rà ní ìjókòó yìí.</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>O kò ní láti ṣe ohunkóhun. Àwọn òṣìṣẹ́ rí i pé kò sí fọ́tò.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ohun tí kámẹ́rà ń rí</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>Fọ́tò tí a yà</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>Kọ́kọ́rọ́ àlàfo ń gbé e, lẹ́yìn náà àlàfo ní ibòmíràn ń so méjèèjì. Àwọn kọ́kọ́rọ́ ọfà ń lọ sí ibòmíràn.</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>Ẹ tẹ ibi méjì tó bára mu; ìlà kan á so wọ́n pọ̀.</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>pẹ̀lú {words}</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>kò sí nínú méjì-méjì kankan</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>a ti gbé e</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>ó ṣófo</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Fi í sílẹ̀ ní òfìfo</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>Ẹ fa ọ̀kọ̀ọ̀kan lọ sí ààyè rẹ̀, tàbí kí ẹ tẹ̀ ẹ́, lẹ́yìn náà ààyè rẹ̀.</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>A ti kún ààyè {done} nínú {total}</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words} ti wà ní {place} báyìí</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place} tún ti ṣófo</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>A ti lò ó dé iye tó gbà. Ẹ kọ́kọ́ mú un kúrò ní ààyè kan.</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>Ààyè yìí kò gbà mọ́. Ẹ kọ́kọ́ mú nǹkan kúrò.</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>A ti fi gbogbo ohun tó ṣeé fi sí i tán. Ẹ kọ́kọ́ mú nǹkan kúrò.</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>A ti gbé {words}. Báyìí, ẹ yan ààyè rẹ̀.</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>{x}% láti òsì, {y}% láti òkè</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>Àwọn kọ́kọ́rọ́ ọfà ń sún atọ́ka, pẹ̀lú Shift díẹ̀díẹ̀. Kọ́kọ́rọ́ àlàfo ń tọ́ka, Delete ń mú kúrò.</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>Ẹ tọ́ka sí ibì kan nínú àwòrán.</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>Ẹ tọ́ka sí ibi %n nínú àwòrán, kó má jù bẹ́ẹ̀ lọ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>Ẹ tọ́ka sí àwọn ibi náà nínú àwòrán.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>ojú ibi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>A kò tíì dáhùn</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Ẹ ti yan %n. Ẹ kọ́kọ́ mú ọ̀kan kúrò.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>A fagi lé e</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>Ìdánrawò ni. A kò fún ohunkóhun níbí ní máàkì, a kò ka àkókò rẹ̀, a kò sì pa á mọ́.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Padà</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>Fo ìdánrawò</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tó kàn</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>nínú {total}</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>Ìbéèrè ìdánrawò {number} nínú {total}</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Mo ti ṣetán</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>Ṣé ẹ̀rọ yìí ti ṣetán fún ìdánwò?</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>A máa dán àgádágodo wò ní tòótọ́: skíríìnì á ṣókùnkùn fún ìṣẹ́jú àáyá díẹ̀. Ohunkóhun kò ní sọnù nípa bẹ́ẹ̀.</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Ṣàyẹ̀wò ẹ̀rọ yìí</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>Àyẹ̀wò náà kò dé òpin</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>A ti kọ àkíyèsí kan fún àwọn tó ṣe ètò yìí. A kò fọwọ́ kan àwọn ìdánwò orí ẹ̀rọ yìí.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tún ṣàyẹ̀wò</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Ó dára</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>A kò lè pa ojú ìwé náà mọ́. Ẹ wá àyè, tàbí kí ẹ fi fíláàṣì mìíràn sí i.</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>A kò lè kọ àpò ìrànwọ́ náà. Ẹ wá àyè, tàbí kí ẹ fi fíláàṣì mìíràn sí i.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>A pa á mọ́ sí {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>Ìròyìn náà wà níbí: ibi ìpamọ́ kò lè gbà á wọlé ({code}).</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>Pa mọ́ bí ojú ìwé</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Àpò ìrànwọ́</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>Àkọsílẹ̀, àyẹ̀wò àti ààtò ẹ̀rọ yìí nínú fáìlì kan fún IT: kò sí orúkọ, kò sí ìdáhùn, kò sí kọ́kọ́rọ́.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Fagi lé</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} nínú {total}</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Answered in part</source>
        <translation>A dáhùn apá kan</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Information</source>
        <translation>Ìsọfúnni</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>nínú {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Ìbéèrè {number} nínú {total}</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>fún ìbéèrè {first} sí {last}</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>fún ìbéèrè {first}</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>Ẹ ka àyọkà yìí</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>Ìbéèrè {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>Àwọn ìbéèrè</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>Àtúnyẹ̀wò àti ìfijíṣẹ́</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>Kúrò nínú ìpín yìí…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>Lọ sinmi ({count})</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>Ẹ ti dáhùn {answered} nínú {total}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Ìpín {number}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>Ìbéèrè {number}, {state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>Ta ló máa bẹ̀rẹ̀ nígbà wo</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fáìlì CSV</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Àwọn ojú ìwé</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}, %n láti wò</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Kà á sókè</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>Padà díẹ̀</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>Síwájú díẹ̀</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>Kọ̀ǹpútà yìí kò ní ohùn fún èdè yìí. Ẹ ní kí àwọn òṣìṣẹ́ kà á fún yín.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>Kò sí ohùn ní kọ̀ǹpútà yìí. Ẹ ní kí àwọn òṣìṣẹ́ kà á fún yín.</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Dá kíkà dúró</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Tẹ̀síwájú nínú kíkà</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>F8 ń ṣe bákan náà láti ibikíbi.</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>Èdè ìbéèrè</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Kà á ní</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Méjèèjì</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>Èdè méjì, ọ̀kan lábẹ́ èkejì.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>A fi jíṣẹ́</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Jáde</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Rìsíìtì yín</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>Ẹ ya àwòrán rẹ̀, tàbí kí ẹ kọ kóòdù náà sílẹ̀. Pẹ̀lú rẹ̀, ẹnikẹ́ni lè ṣàyẹ̀wò lọ́jọ́ iwájú pé ìdáhùn kankan kò yí padà.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Nọ́ńbà ìforúkọsílẹ̀</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Láti ọwọ́</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>Àkókò ti pé. A ti fi ìdánwò yín jíṣẹ́.</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>A parí ìdánwò yín</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>Ẹ ti parí ìdánwò yín, {name}. Ẹ dáhùn {answered} nínú {total}.</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>tàbí kí ẹ máa lọ: á jáde fúnra rẹ̀ lẹ́yìn {time}</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ohun tó kàn</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>A pa á mọ́ sórí kọ̀ǹpútà yìí</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>A fi èdìdì dì í</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Lórí sáfà</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>ó ń dúró de nẹ́tíwọ́ọ̀kì</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>ó wà lójú ọ̀nà</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>Kò sí nẹ́tíwọ́ọ̀kì nínú yàrá yìí báyìí.</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>Ohunkóhun kò sọnù. Ẹ̀dà elédìdì ìdánwò yín tún wà lórí fíláàṣì USB níbí.</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>Ohunkóhun kò sọnù: a ti fi èdìdì di ìdánwò yín níbí. Fún òṣìṣẹ́: fíláàṣì USB kò gba ẹ̀dà elédìdì.</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>Ohunkóhun kò sọnù. A ti fi èdìdì di ìdánwò yín níbí, á sì lọ sí sáfà fúnra rẹ̀.</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Rìsíìtì {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>olùṣèdánwò</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>aago</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>alábòójútó ibùdó</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>òpin sáà</translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message>
        <source>Film</source>
        <translation>Fíìmù</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Ohùn tí a gbà sílẹ̀</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Ìṣẹ́jú àáyá 10 sẹ́yìn</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>Ìṣẹ́jú àáyá 10 síwájú</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ibi tó dé</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Àkọlé ọ̀rọ̀</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>Ka àwọn ọ̀rọ̀ náà</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tún gbìyànjú</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tẹ̀síwájú</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Dá dúró</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ṣí i</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>Ẹ ti ṣí i dé iye ìgbà tó gbà.</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>Ìgbà ìkẹyìn tí ẹ lè ṣí i nìyí.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Kò sí ohùn ní kọ̀ǹpútà yìí. A ti sọ fún àwọn òṣìṣẹ́; ẹ máa bá ìdánwò lọ ná.</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>A kò lè ṣí èyí níbí. A ti sọ fún àwọn òṣìṣẹ́; ẹ máa bá ìdánwò lọ ná.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>Tún gbìyànjú</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Padà sí ìwọlé</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>Àwọn ìjókòó ìdánrawò</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ṣe ìdánrawò</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Ní ojú ìwé àkọ́kọ́, ẹ yan orúkọ yín.</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>A ti kọ ọ́ ní orúkọ yín. Àwọn ìjókòó yóò hàn níbí ní kété tí sáfà bá ti bẹ̀rẹ̀ rẹ̀; nígbà tí sáà bá súnmọ́, kì í bẹ̀rẹ̀ rẹ̀.</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>Ìjókòó kọ̀ọ̀kan yóò ṣe ìdánwò àfinúrò fúnra rẹ̀: yóò wọlé, yóò bẹ̀rẹ̀ pẹ̀lú àwọn yòókù, a ó gé e láàárín yóò sì padà, ìdánwò kan yóò lọ sí ìjókòó mìíràn, a ó fa gbogbo rẹ̀ lé ọwọ́. A kò ní fọwọ́ kan ohun gidi kankan.</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>Dán gbogbo ọjọ́ wò láìsí ìdánwò ẹnikẹ́ni</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>Ọ́fíìsì àgbà ń sọ àwọn ọ̀rọ̀ náà nígbà tí ìgbà ìdánwò bá ṣí. Kò nílò nẹ́tíwọ́ọ̀kì.</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>Lẹ́tà márùn-ún ní ọ̀kọ̀ọ̀kan. Lẹ́tà ńlá tàbí kékeré, méjèèjì dára.</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>Àwọn ọ̀rọ̀ márùn-ún</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Padà</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>A nílò kọ́kọ́rọ́ ibùdó yìí pẹ̀lú: ki fíláàṣì rẹ̀ bọ̀ ọ́. Orúkọ rẹ̀ ni {key}.</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>A ń dán àwọn ọ̀rọ̀ náà wò…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>Ṣí àwọn ìbéèrè</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>A tún un ṣe láti inú ẹ̀dà rẹ̀ méjèèjì. Ohun tó bàjẹ́ ni a fi sí ẹ̀gbẹ́ nínú àpò rẹ̀, a kò pa á rẹ́. Ohun tí pánẹ́ẹ̀lì yìí ṣí ni a ó tì fún un, a ó sì tún ṣí i; lẹ́yìn náà a ó yẹ gbogbo rẹ̀ wò lẹ́ẹ̀kan sí i.</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>Ẹni tó lè pinnu gbọ́dọ̀ kọ́kọ́ wọlé ní yàrá. Lẹ́yìn náà padà wá síbí.</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>Ṣé kí a tún ibi ìpamọ́ ẹ̀rọ yìí ṣe?</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>Tún un ṣe báyìí</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Padà</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>Béèrè ìrànlọ́wọ́</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Ẹ káàbọ̀ padà, {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Ẹ káàbọ̀ padà</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>Ẹ jọ̀wọ́, ẹ na ọwọ́ sókè, kí ẹ sì jókòó: alábòójútó ibùdó á jẹ́ kí ìdánwò yín tẹ̀síwájú.</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>Ìdáhùn {answered} nínú {total} wà níbí</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>Ó ku {time}, àkókò tí ẹ ní tẹ́lẹ̀</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>Ìdíwọ́ {time} lápapọ̀</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>Ìbéèrè tó ní àmì jẹ́ èyí tí a dáhùn nígbà tó bá ní ìdáhùn.</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>Ẹ ṣàtúnyẹ̀wò kí ẹ tó fi jíṣẹ́</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Ó yẹ kí ẹ tún wò ó</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Àwọn ìbéèrè</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}, ó ti tì</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>A kò dáhùn</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>A kò tíì dé ibẹ̀</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>A kò dáhùn, ó ní àmì</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>A dáhùn, ó ní àmì</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dídáhùn</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>Lọ sí {number}</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Room</source>
        <translation>Yàrá</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Sealed</source>
        <translation>A fi èdìdì dì í</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A ń pa á mọ́…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Láìsí nẹ́tíwọ́ọ̀kì</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>Láìsí nẹ́tíwọ́ọ̀kì. A pa á mọ́ sórí kọ̀ǹpútà yìí</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>A pa á mọ́ sórí sáfà</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>A pa á mọ́ sórí kọ̀ǹpútà yìí</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>Àwọn ìjókòó</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>Èyí nílò ẹnìkejì. Ta ni?</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>Kò sí ẹlòmíràn lẹ́nu iṣẹ́ níbí tó lè pinnu èyí.</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>Àwọn fúnra wọn ló máa tẹ̀ ẹ́, ó kéré tán lẹ́tà 12. Ìpinnu yìí nìkan ló wà fún.</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Ọ̀rọ̀ aṣínà wọn</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>Ẹ yan ẹni tí ẹnìkejì jẹ́.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Ọ̀rọ̀ aṣínà ní lẹ́tà 12 ó kéré tán.</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>Ìtọ́ni fún ìpín yìí</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>A fi hàn nísàlẹ̀</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>A ti ká a: tẹ̀ ẹ́ láti kà á</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>Fi ìpín tó ṣáájú hàn</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>Fi ìpín tó kàn hàn</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>Ẹ ti dáhùn {answered} nínú {total}</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Room</source>
        <translation>Yàrá</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Bí nǹkan ṣe rí</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ohun tí a pinnu</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fáìlì CSV</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ìgbésẹ̀</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sáà</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>A ti pinnu</translation>
    </message>
</context>
<context>
    <name>SessionPlot</name>
    <message>
        <source>This session</source>
        <translation>Sáà yìí</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Bíi tábìlì</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>a dáhùn</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>a bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>kò tíì lọ</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>Sáà yìí, bíi tábìlì</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Àkókò</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>How it will look</source>
        <translation>Bó ṣe máa rí</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Ojú ìwé {page} nínú {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>Ojú ìwé %n sí i</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at this panel?</source>
        <translation>Ta ló wà níbi pánẹ́ẹ̀lì yìí?</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>Ohun tí ẹ bá pinnu wà nínú àkọsílẹ̀ pẹ̀lú orúkọ yín. Ó ń ṣiṣẹ́ láìsí nẹ́tíwọ́ọ̀kì pẹ̀lú.</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>Ó kéré tán lẹ́tà 12. Ti ibùdó ni, kì í ṣe ti kọ̀ǹpútà.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Ọ̀rọ̀ aṣínà</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Ṣí yàrá</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ó ń ṣí…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>A kò tíì mọ òṣìṣẹ́ kankan níbí. Sáfà á sọ fún pánẹ́ẹ̀lì yìí ní kété tí a bá lè dé ọ̀dọ̀ rẹ̀.</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>Ẹ kọ́kọ́ yan orúkọ yín.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Ọ̀rọ̀ aṣínà ní lẹ́tà 12 ó kéré tán.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Wọlé</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Nọ́ńbà ìforúkọsílẹ̀</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Kóòdù ìwọlé</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>Lẹ́tà àti nọ́ńbà mẹ́jọ. Lẹ́tà ńlá tàbí kékeré, méjèèjì dára.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tẹ̀síwájú</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>Ìdánwò yín lè tẹ̀síwájú</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>Ẹ tún wọlé pẹ̀lú nọ́ńbà àti kóòdù tó wà lórí ìwé ìwọlé yín.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>Kò sí ìwé ìwọlé? Ẹ na ọwọ́ sókè. Àwọn ìdáhùn yín wà láìléwu, aago yín sì dúró.</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>Ẹ tẹ nọ́ńbà àti kóòdù tó wà lórí ìwé ìwọlé yín.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>Kò sí ìwé ìwọlé? Ẹ na ọwọ́ sókè. Ohunkóhun kò sọnù, àkókò yín kò sì tíì bẹ̀rẹ̀.</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>A ń wá yín…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>Ẹ tẹ nọ́ńbà tó wà lórí ìwé ìwọlé yín.</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>Ẹ tẹ kóòdù tó wà lórí ìwé ìwọlé yín.</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>Àwọn kọ́kọ́rọ́ ọfà ń yí nọ́ńbà padà, Page Up àti Page Down ní ìgbésẹ̀ ńlá, Home àti End ń lọ sí òpin rẹ̀.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Dín kù</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Fi kún un</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>Ẹ fi nọ́ńbà náà sí orí òṣùwọ̀n.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>A kò tíì dáhùn</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>Ọ̀rọ̀ tó kàn</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Fi í sílẹ̀ bẹ́ẹ̀</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>Ọ̀rọ̀ %n láti wò</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>Kọ́kọ́rọ́ àlàfo ń yàn, ó sì ń mú kúrò, àwọn kọ́kọ́rọ́ ọfà ń lọ sí ibòmíràn.</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>Ibi {number} nínú {total}, {x}% láti òsì àti {y}% láti òkè</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>Ìgbésẹ̀ {number} nínú {total}, {word}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Submit…</source>
        <translation>Fi jíṣẹ́…</translation>
    </message>
    <message>
        <source>You are asked once more. After that you cannot come back.</source>
        <translation>A ó béèrè lọ́wọ́ yín lẹ́ẹ̀kan sí i. Lẹ́yìn náà ẹ kò lè padà.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Gbogbo ìbéèrè ní ìdáhùn.</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>Lọ sí ìbéèrè {number}</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Padà sí àwọn ìbéèrè</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>Ẹ lè fi jíṣẹ́ lẹ́yìn {time}.</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Padà sí àwọn ìbéèrè</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>Bẹ́ẹ̀ ni, fi jíṣẹ́</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>Ó ku {time}. Lẹ́yìn èyí ẹ kò lè padà.</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>Ṣé kí ẹ fi ìdánwò yín jíṣẹ́ báyìí?</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>Ẹ ti dáhùn ìbéèrè {answered} nínú {total}</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>A ń fi jíṣẹ́…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>Àyọkà tàbí ìbéèrè</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Àyọkà</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Your answer</source>
        <translation>Ìdáhùn yín</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>ní {unit}</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>wákàtí {hours} ìṣẹ́jú {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>ìṣẹ́jú {minutes}</translation>
    </message>
    <message>
        <source>In this section: {section}. In the exam: {exam}</source>
        <translation>Nínú ìpín yìí: {section}. Nínú ìdánwò: {exam}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, a dá a dúró</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>ìṣẹ́jú àáyá %n ló kù</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>ìṣẹ́jú %n ló kù</numerusform>
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
            <numerusform>wákàtí %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Fi àkókò hàn</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>a dá a dúró</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ló kù</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>nínú ìpín yìí</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>ìdánwò: {time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>A fi àkókò pamọ́</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>Ṣí ohùn náà</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Mo gbọ́ ọ</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>Pa dé</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>Ìdánwò àti àkókò</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ìfihàn</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Béèrè ìrànlọ́wọ́</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Àkójọ àṣàyàn</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>What it is about</source>
        <translation>Ohun tó jẹ́</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>Ẹ dán ìjókòó yín wò</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>A kò ka àkókò ohunkóhun níbí, a kò pa á mọ́, a kò sì fún un ní máàkì.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tẹ̀síwájú</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Pátákó ìtẹ̀wé</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>Ẹ tẹ lẹ́tà díẹ̀.</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>Tẹ̀ mí</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>Máòsì tàbí pátákó ìfọwọ́kàn</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>Ẹ sún atọ́ka lọ sí bọ́tìnì náà, kí ẹ sì tẹ̀ ẹ́.</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Bẹ́ẹ̀ ni, gbogbo rẹ̀</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skíríìnì</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>Ṣé ẹ lè ka èyí: 3 8 0 O, rn m, è é, ب ت ث?</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ohùn</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>Ẹ gbé ẹ̀rọ agbọ́hùn sétí, kí ẹ sì ṣí ohùn náà.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>Ó ku ohun %n láti dán wò</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>Tí ẹ bá tẹ̀síwájú, a ó na ọwọ́ yín sókè fún èyí. Ẹ lè dúró níbí, tàbí kí ẹ tẹ̀síwájú.</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>Alábòójútó ibùdó máa wá bá yín.</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>Àyẹ̀wò àgádágodo</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>A ń dán àgádágodo wò</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>Èyí kì í ṣe ìdánwò. Fèrèsé yìí ló ni pátákó ìtẹ̀wé àti máòsì títí àyẹ̀wò á fi parí.</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>Skíríìnì á padà wá lẹ́yìn ìṣẹ́jú àáyá %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>Ìdáhùn %n wà lórí sáfà</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>Lórí kọ̀ǹpútà yìí, wọ́n sì ń lọ fúnra wọn: {numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Dín ohùn kù</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Gbé ohùn sókè</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Ohùn {percent}%</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You need not do anything. The screen changes by itself, and your time begins with the first question.</source>
        <translation>Ẹ kò nílò láti ṣe ohunkóhun. Skíríìnì á yí padà fúnra rẹ̀, àkókò yín á sì bẹ̀rẹ̀ pẹ̀lú ìbéèrè àkọ́kọ́.</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>Ẹ kò nílò láti ṣe ohunkóhun. Ìdánwò yín á tẹ̀síwájú fúnra rẹ̀ níbi tí ẹ wà, pẹ̀lú àkókò tí ẹ ní.</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>A ti pa gbogbo ìdáhùn yín mọ́, àkókò yín sì wà bẹ́ẹ̀. Ẹ jọ̀wọ́, ẹ dúró.</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>nígbà tí alábòójútó ibùdó bá jẹ́ kó bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>ní aago {time}</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>Àwọn ìjókòó ń bẹ̀rẹ̀ ní tẹ̀lé-ń-tẹ̀lé. Èyí wà ní ẹgbẹ́ {number} nínú {all}.</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>á bẹ̀rẹ̀ lẹ́yìn</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>Àyè rẹ máa kàn ní</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>O ti ṣetán. Ìdánwò rẹ máa bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>Ẹ ti ṣetán. Gbogbo ènìyàn á bẹ̀rẹ̀ pọ̀,</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>Àwọn ìbéèrè yín wà lójú ọ̀nà</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>A ó tú àwọn ìbéèrè sílẹ̀ ní aago</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>A ń tú àwọn ìbéèrè yín sílẹ̀</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>Ìdánwò yín máa ṣí ní aago</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>Ìdánwò yín kò tíì ṣí</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>A ń gbé àwọn ìdáhùn yín wá sí ìjókòó yìí</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>Ìjókòó kejì ṣì ń fi àwọn ìdáhùn yín lélẹ̀</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>Ìdánwò yín ń bẹ̀rẹ̀</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>A ń ṣí àwọn ìbéèrè yín</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>Kílóbáìtì tí a gbà</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>Ní ìtòlẹ́sẹẹsẹ àwọn ìjókòó. 0 jẹ́ kí gbogbo wọn bẹ̀rẹ̀ papọ̀.</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>Iye ìjókòó lẹ́ẹ̀kan</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>Ìṣẹ́jú àáyá láti ẹgbẹ́ kan sí èkejì</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>Tẹ iye ìjókòó, láti 0 sí 999.</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>Tẹ ìṣẹ́jú àáyá odindi, láti 1 sí 3600.</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>Àwọn tó gbẹ̀yìn yóò bẹ̀rẹ̀ lẹ́yìn tí sáà ti parí.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>Ní ìjókòó</translation>
    </message>
</context>
<context>
    <name>WholeNotice</name>
    <message>
        <source>OK</source>
        <translation>Ó dára</translation>
    </message>
</context>
<context>
    <name>WholeRoom</name>
    <message>
        <source>Room</source>
        <translation>Yàrá</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>Kọ́kọ́rọ́ ọfà ń sún un</translation>
    </message>
</context>
<context>
    <name>_Pad</name>
    <message>
        <source>Keys</source>
        <translation>Àwọn kọ́kọ́rọ́</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Note</source>
        <translation>Àkọsílẹ̀</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Exam</source>
        <translation>Ìdánwò</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ipò</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nọ́ńbà</translation>
    </message>
    <message>
        <source>What the panel has to know</source>
        <translation>Ohun tí pánẹ́ẹ̀lì ní láti mọ̀</translation>
    </message>
</context>
<context>
    <name>_Slip</name>
    <message>
        <source>Candidate slip</source>
        <translation>Ìwé ìwọlé olùṣèdánwò</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Nọ́ńbà ìforúkọsílẹ̀</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Kóòdù ìwọlé</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>Ìwé ìwọlé yín fún àfihàn yìí</translation>
    </message>
</context>
</TS>
