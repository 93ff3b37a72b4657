<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>Tastaturbelegungen</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>Tempo des Datenträgers</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>Datenträger der Zweitkopie</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>Netz zum Server</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmversion</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>Ein echter Rechner</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>Niemand von außen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Zweitkopie</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>Schlüssel der Aufgabensätze</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Kontrolle</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>Einstellungen vom Server</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>Jeder Bildschirm ist bedeckt</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>Das Prüfungsfenster bleibt an seiner Stelle</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>Nichts kommt davor</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>Eingaben gehen an die Prüfung</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>Die Tastatur ist gehalten</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>Die Maus ist gehalten</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>Die Zwischenablage ist leer</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>Künstliche Tasten werden verworfen</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>Der Bildschirm bleibt an</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>Kein verbotenes Programm läuft</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>Niemand nimmt den Bildschirm auf</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>Tastenkürzel des Systems sind aus</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>Das Systemmenü ist geschlossen</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>Niemand arbeitet von außen</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>Der Rechner ist kein Gastsystem</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>Ein anderer Sperrpunkt</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>Die Sperre wurde {seconds} Sekunden lang erprobt.</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>Bildschirme: {count}. Der erste hat {width} mal {height} Punkte bei {scale} Prozent.</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>Tastaturbelegungen: {layouts}.</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>Jede Sprache des Programms kann geschrieben werden.</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>Die Uhr weicht {seconds} Sekunden vom Server ab.</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>Der Rechner hat die Zeit des Prüfungszentrums, {zone}.</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>{free} MB sind frei; eine Prüfung braucht {needed}.</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>Eine Antwort ist in {ms} ms auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>Die Zweitkopie liegt auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>{free} MB von {total} MB sind frei.</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>Es gibt eine Kamera: {names}.</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>Der Rechner hängt am Stromnetz.</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>Der Rechner geht nicht von selbst in den Ruhezustand.</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>Das Programm läuft ohne Administratorrechte.</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>Der Server antwortet in {ms} ms und weist nach, wer er ist.</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>Zwischen hier und dem Server steht kein Proxy.</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>Version {version} ist neu genug.</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>Es läuft kein Programm, das bei einer Prüfung nicht laufen darf.</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>Nichts deutet darauf hin, dass dieser Rechner Gast in einem anderen ist.</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>Niemand ist von außen mit diesem Rechner verbunden.</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>Der Speicher ist lesbar; Versuche darin: {attempts}.</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>Jedes Ereignis ist so, wie es aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>Die Zweitkopie enthält alles.</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>Station {station} bei {url}.</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>Der Server hat alles.</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>Fällt dieser Rechner aus, kann der Betreiber seinen Datenträger öffnen.</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>Als Nächstes benötigte Aufgabensätze: {needed}. Alle sind hier und vollständig.</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>Offene Termine: {open}. Ihre Schlüssel sind hier.</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>Vom Server mitgeteilte Einstellungen: {count}.</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>Der Rechner wurde zuletzt vor {days} Tagen kontrolliert.</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>Es hielt die ganze Zeit.</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>Diese Art von Sperre hält dies nicht, und kein hier bekannter Termin verlangt es.</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>Führen Sie die Kontrolle am Rechner selbst aus, als der Benutzer, unter dem die Prüfung läuft.</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>Führen Sie aus: kiosk doctor --repair.</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>Von hier aus ist kein Bildschirm erreichbar, daher wurde die Sperre nicht erprobt.</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>Die Sperre ist durch eine Einstellung ausgeschaltet.</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>Setzen Sie lock in den Einstellungen dieser Station auf auto.</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>Die Sperre wurde diesmal nicht erprobt.</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>Kontrollieren Sie erneut, und lassen Sie den Bildschirm einen Moment dunkel werden.</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>Die Station konnte nicht gesperrt werden ({code}).</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>Schlagen Sie den Code auf der Seite zur Fehlersuche nach; dort steht die Abhilfe.</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>Die Sperre bemerkt hier andere Programme, kann aber nicht alle fernhalten.</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>Verwenden Sie eine Sitzung, in der der Kiosk das einzige Programm ist, wo die Prüfung es verlangt.</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>Die Sperre konnte dies nicht halten.</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>Schließen Sie, was im Weg steht, wie der Nachweis es nennt, und kontrollieren Sie erneut.</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>Ein Termin hier verlangt dies, und diese Art von Sperre kann es nicht halten.</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>Verwenden Sie die Art von Sitzung, die die Prüfung verlangt, oder fragen Sie, wer ihre Regeln festgelegt hat.</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>Der erste Bildschirm hat nur {width} mal {height} Punkte.</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>Stellen Sie mindestens 1024 mal 700 Punkte oder eine kleinere Skalierung ein.</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>Die Tastaturbelegungen sind hier nicht lesbar.</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>Tippen Sie vor der Prüfung in der Demo eine Probezeile.</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>Es fehlen Schriften für: {languages}.</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>Installieren Sie das Programm erneut: Seine Schriften sind beschädigt.</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>Stellen Sie die Uhr über das Netz. Keine Antwort und keine Minute hängt davon ab, wohl aber Berichte.</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>Niemand kann sagen, ob die Uhr richtig geht: Vom Server kam noch nichts.</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>Verbinden Sie die Station mit dem Netz, und kontrollieren Sie erneut.</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>Die Zeitzone des Rechners ist nicht die des Prüfungszentrums, {zone}.</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>Stellen Sie die Zeitzone des Prüfungszentrums ein; die Prüfung zeigt ohnehin dessen Zeit.</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>Die Zeitzone des Prüfungszentrums ist hier noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>Verbinden Sie die Station einmal mit ihrem Server.</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>Nur {free} MB sind frei unter {place}.</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>Machen Sie Speicher frei: Unter {needed} MB beginnt hier keine Prüfung.</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>Eine Antwort braucht {ms} ms bis auf den Datenträger.</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>Schließen Sie, was sonst auf den Datenträger schreibt; tauschen Sie eine Karte oder einen Datenträger, der langsam bleibt.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>In den Ordner dieser Station kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>Geben Sie dem Benutzer des Programms dort Schreibrecht, und prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>Die Zweitkopie liegt auf demselben Datenträger wie die erste.</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>Setzen Sie mirror auf einen Ordner auf einem anderen Datenträger oder auf einem Stick, der stecken bleibt.</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>Es gibt keine Kamera, und eine Prüfung nimmt am Platz ein Foto auf.</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>Schließen Sie eine an; ohne sie geht es für die Prüflinge ohne Foto weiter.</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>Es gibt eine Kamera, die dieses Konto nicht benutzen darf: {names}.</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>Nehmen Sie das Konto in die Gruppe video auf und starten Sie die Sitzung neu.</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>Der Zweitkopie fehlt etwas: {state}.</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>Prüfen Sie den Datenträger der Zweitkopie; sie holt von selbst auf.</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>Nur {free} MB Arbeitsspeicher sind frei.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>Schließen Sie andere Programme, oder starten Sie den Rechner neu.</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>Der Rechner läuft mit Akku, bei {percent} Prozent.</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>Schließen Sie ihn vor der Prüfung an den Strom an.</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>Der Rechner kann von selbst in den Ruhezustand gehen.</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>Schalten Sie den Ruhezustand bei Leerlauf und beim Zuklappen aus; der Nachweis nennt die Einstellung.</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>Das Programm läuft mit Administratorrechten.</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>Führen Sie die Prüfung unter einem eigenen Benutzer ohne Administratorrechte aus.</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>Der Server kann nicht gefragt werden ({code}).</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>Prüfen Sie Kabel und Netz. Prüfungen laufen auch ohne ihn; Aufgabensätze und Schlüssel müssen vorher hier sein.</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>Der Server antwortet erst nach {ms} ms.</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>Sehen Sie nach, wer die Leitung sonst nutzt; ein volles Prüfungszentrum braucht sie.</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>Dieser Rechner sendet Webverkehr über einen Proxy.</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>Der Kiosk geht direkt zu seinem Server: Lassen Sie das im Netz zu.</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>Version {version} ist älter als {least}, die der Server verlangt.</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>Installieren Sie vor der Prüfung das neuere Programm.</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>Es laufen Programme, die bei einer Prüfung nicht laufen dürfen: {programs}.</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>Beenden Sie sie, und verhindern Sie, dass sie starten.</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>Dieser Rechner sieht aus wie ein Gast in einem anderen.</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>Verwenden Sie den Rechner selbst. Ist es so gewollt, kann ein Administrator am Server eine Ausnahme geben.</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>Jemand ist von außen mit diesem Rechner verbunden.</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>Beenden Sie vor der Prüfung die Fernsitzung.</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>Der Speicher ist nicht lesbar ({code}).</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>Hier gibt es noch keine Station.</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>Führen Sie kiosk enroll mit dem Code vom zentralen Server aus.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Das Journal ist beschädigt.</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>Dieser Rechner ist noch keine Station.</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>Der Server lässt diese Station keine Prüfung beginnen: {standing}.</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>Fragen Sie die Zentrale; was hier aufgezeichnet ist, wird trotzdem übernommen.</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>Ereignisse, die auf das Senden warten: {count}.</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>Verbinden Sie die Station mit dem Netz, oder überbringen Sie sie: kiosk export DIR.</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>Fällt dieser Rechner aus, kann nur er selbst seinen Datenträger öffnen.</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>Verbinden Sie die Station einmal mit ihrem Server; den Wiederherstellungsschlüssel erfährt sie von selbst.</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>Nicht alles, was der Server hier einstellt, ist verwendbar.</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>Speichern Sie die Einstellungen des Prüfungszentrums am Server erneut; aktualisieren Sie dieses Programm, wenn es älter ist.</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>Als Nächstes benötigte Aufgabensätze, die nicht hier sind: {missing} von {needed}.</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>Starten Sie die Station, während der Server erreichbar ist; sie holt sie von selbst.</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>Ein Aufgabensatz auf diesem Datenträger ist nicht der, der versiegelt wurde.</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>Entfernen Sie die Datei, die der Nachweis nennt; die Station holt sie erneut.</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>Offene Termine, deren Schlüssel nicht hier ist: {missing} von {open}.</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>Verbinden Sie die Station mit dem Server; sie holt den Schlüssel von selbst.</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>Dieser Rechner wurde noch nie kontrolliert.</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>Kontrollieren Sie ihn vor der Prüfung an einem anderen Tag noch einmal.</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>Die vorige Kontrolle war vor {days} Tagen.</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>Kontrollieren Sie jeden Rechner in der Woche der Prüfung.</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>Sitzplan</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>Zugangszettel</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Vorfallbericht</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>Niederschrift des Termins</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>active</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stehen geblieben</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>wird verlegt</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>began</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>umgezogen</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>Der Server hat von diesem Platz nichts gehört: Er ist aus, sein Kiosk läuft nicht, oder kein Netz erreicht ihn.</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>Hier konnte sich niemand anmelden: Auf dem Bildschirm stand etwas anderes.</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>Die erste Frage kam nie.</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>Die erste Frage kam zu spät: Server oder Netz sind für so viele auf einmal zu langsam.</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>Er kam nicht zurück, nachdem sein Programm beendet wurde: Nichts startet den Kiosk hier neu.</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>Er kam zu spät zurück, nachdem sein Programm beendet wurde.</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>Seine Prüfung konnte nicht rechtzeitig an einem anderen Platz weitergehen.</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>Die Prüfung wurde nicht bis zum Ende beantwortet.</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>Nicht alles davon kam beim Server an.</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>Der Platz selbst hat etwas gefunden, das nicht ist, wie es sein muss.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>Erste Frage nach</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{passed} of {all} seats passed.</source>
        <translation>{passed} von {all} Plätzen haben bestanden.</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>vom Personal beendet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>Fragen wieder gezeigt</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>Darf weitergehen</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Unterbrechung beendet</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>Gesicht bestätigt</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>Gesicht fraglich</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>Beginn erlaubt</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>Zeit hinzugefügt</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>Jemand geht hin</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>Es war jemand da</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>Anderer Platz</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>Beginn des Termins</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>Reihenfolge geändert</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>An anderen Platz verlegt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>Nachmeldung aufgenommen</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Termin beendet</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Termin geschlossen</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>Probelauf begonnen</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>Zulassung neu erteilt</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>Versiegelte Datei geschrieben</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Prüfungszentrum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Dieser Termin wurde abgesagt.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Prüfling</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>Zeitgutschrift</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Signature on arrival</source>
        <translation>Unterschrift beim Kommen</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>Unterschrift beim Gehen</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>Leitung des Prüfungszentrums: Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>Zweite Person: Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>Zugangscode: bei der Aufsicht erfragen</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>Jeder Prüfling</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>An keinem Leitstand wurde etwas entschieden.</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>Alle unterschreiben zweimal: wenn sie sich setzen und wenn sie gehen.</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>Geben Sie Nummer und Code am Platz ein. Bewahren Sie diesen Zettel auf.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>Der Computer startete neu</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>Das Prüfungsprogramm endete</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>Der Computer war im Ruhezustand</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>Der Computer stand still</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>Fragen waren verdeckt</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Vom Personal angehalten</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>Der Datenträger war voll</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>Eine Aufnahme konnte nicht abgespielt werden</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>Vom Personal aufgeschrieben</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>Vermerkt, ohne Zeit</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>Keine Zeit gutgeschrieben</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Der ganze Raum</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Bisher ist hier nichts schiefgegangen.</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>Dieser Rechner ist bereit.</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>Dieser Rechner ist bereit; etwas verdient einen Blick.</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>Dieser Rechner ist nicht bereit.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Durchgefallen</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>Kontrolle eines Prüfungsrechners</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrolliert</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Kontrolliert von</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>In Ordnung durch Ausnahme: {by} sagt es bis {until}, weil: {why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>Dieser Rechner ist bereit</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>Dieser Rechner ist bereit, etwas verdient einen Blick</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>Dieser Rechner ist nicht bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n Punkt muss behoben werden.</numerusform>
            <numerusform>%n Punkte müssen behoben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>%n Punkt verdient einen Blick.</numerusform>
            <numerusform>%n Punkte verdienen einen Blick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>%n Punkt ist in Ordnung.</numerusform>
            <numerusform>%n Punkte sind in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>Der Server wird gehört</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>Die Sperre wird erprobt: Der Bildschirm wird einen Moment dunkel</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>Datenträger, Arbeitsspeicher und Strom werden geprüft</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>Der Speicher wird aus seinen zwei Kopien neu gemacht</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>Der Server wird gefragt, wie schnell er antwortet</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>Das Journal wird von Anfang bis Ende gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>Kontrolliert am {day} um {time}, dauerte %n Sekunde.</numerusform>
            <numerusform>Kontrolliert am {day} um {time}, dauerte %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>Platz {seat}: {name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}, seit {began}</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what} um {began}, {lasted} lang</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>Ihre Berechtigung reicht nicht so weit, oder Sie haben keinen Dienst.</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>Die Zeit stand währenddessen still: Es ging keine Zeit verloren.</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>Die Zeit lief weiter: {minutes} min gingen verloren und werden vorgeschlagen.</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}, wartet hier auf den Server</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>Alle Erwarteten, mit Platz zum Unterschreiben beim Kommen und beim Gehen.</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>Wer wo sitzt: einmal zum Aushängen an der Tür.</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>Ein Zettel je Prüfling, zum Auseinanderschneiden.</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>Was geschah, was entschieden wurde, von wem und warum.</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>Jeder Platz mit Zeiten, Lücken, Zeitgutschrift und Quittung, von zwei Personen zu unterschreiben.</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>Fragen wieder zeigen</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>An diesem Platz fortsetzen</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Unterbrechung beenden</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>Das Gesicht stimmt</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Nicht diese Person</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>Prüfung hier beginnen lassen</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>Ich gehe hin</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>Anderen Platz geben</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>An anderen Platz verlegen</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>Diese Prüfung beenden</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>Zulassung neu erteilen</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>Termin beginnen lassen</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>Reihenfolge ändern</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>Nachmeldung aufnehmen</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>Versiegelte Datei schreiben</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Termin beenden</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Termin schließen</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Probelauf beginnen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>Alle Unterbrechungen beenden</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>Nachricht an alle</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>Zeit für alle</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>„{what}“ wird zurückgenommen, falls noch nichts daraus entstanden ist. Beides bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>dieser Platz</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>{name} wird an dem Platz erwartet, den Sie eingeben, und nicht mehr an Platz {seat}.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>Die Prüfung von {name} geht an dem Platz weiter, den Sie eingeben. An Platz {seat} kann nichts mehr geschrieben werden.</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>Platz {seat} zeigt die Fragen von {name} wieder, falls kein anderer Grund bleibt.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>Die Prüfung von {name} geht an Platz {seat} weiter, bei derselben Frage, mit der verbliebenen Zeit.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>Die Prüfung von {name} geht weiter. Die Zeit läuft wieder.</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>Es wird festgehalten, dass Sie das Gesicht von {name} verglichen haben und dass es stimmt.</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>Jeder Leitstand zeigt Platz {seat}, bis jemand sagt, dass das Gesicht stimmt. Die Prüfung wird nicht angehalten.</translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>Platz {seat} darf die Prüfung von {name} beginnen, gleich welcher Platz sie zuvor angefragt hat. Wer dort wartet, bis er an der Reihe ist, beginnt sofort.</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>{name} liest dies an Platz {seat}. Die Zeit läuft weiter.</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>Die Fragen von {name} sind verborgen, und die Zeit steht still, bis Sie die Unterbrechung beenden.</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>{name} bekommt diese Zeit sofort und liest, wie viel es ist und warum.</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>Platz {seat} und jeder Leitstand lesen, dass jemand kommt.</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>Die Hand an Platz {seat} wird gesenkt.</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>{name} wird an Platz {to} erwartet und nicht mehr an Platz {seat}. Bis zum Beginn kann es zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>Jeder Leitstand zeigt, dass {name} nicht erschienen ist. Die Zulassung bleibt, bis der Termin geschlossen wird: Ein Beginn ist noch möglich.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>Die Prüfung von {name} geht an Platz {to} weiter, mit jeder Antwort und der verbliebenen Zeit. An Platz {seat} kann nichts mehr geschrieben werden.</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>Die Prüfung von {name} an Platz {seat} endet mit den vorhandenen Antworten. Das kann niemand zurücknehmen.</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>{name} darf die Prüfung noch einmal von Anfang an ablegen. Was beantwortet wurde, bleibt erhalten, und ein Mensch entscheidet, welcher Versuch zählt. Wo der Termin es nicht erlaubt, wird die Zentrale gefragt.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>Alle, die warten, beginnen um {when}. Bis dahin kann es zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>Alle, die warten, beginnen sofort.</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>Alle, die noch warten, beginnen sofort.</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>Die Person bekommt eine Zulassung zu diesem Termin und einen Zugangscode, den Sie auf ihren Zettel schreiben. Bis zum Beginn kann es zurückgenommen werden.</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>Was hier entschieden wurde und nicht auf dem Server ist, wird auf einen Stick geschrieben, versiegelt nur für den Server.</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>Jede Prüfung, die in diesem Termin noch läuft, endet mit den vorhandenen Antworten, und niemand kann mehr beginnen. Das kann niemand zurücknehmen.</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>Mit dieser Summe wird der Termin übergeben. Wer nie kam, verliert die Zulassung. Was später ankommt, wird angenommen und als verspätet gezeigt.</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>Jeder Platz, der seine Anmeldung zeigt, beginnt in einer Minute von selbst und ist einige Minuten beschäftigt. Der Server beginnt keinen, solange ein Termin offen ist oder in den nächsten 20 Minuten öffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>%n angehaltene Prüfung geht weiter. Die Zeit läuft wieder.</numerusform>
            <numerusform>%n angehaltene Prüfungen gehen weiter. Die Zeiten laufen wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>%n Prüfling liest dies. Die Zeit läuft weiter.</numerusform>
            <numerusform>%n Prüflinge lesen dies. Die Zeiten laufen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>Die Fragen von %n Prüfling sind verborgen, und die Zeit steht still, bis Sie die Unterbrechung beenden.</numerusform>
            <numerusform>Die Fragen von %n Prüflingen sind verborgen, und die Zeiten stehen still, bis Sie die Unterbrechung beenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>%n Prüfling bekommt diese Zeit sofort und liest, wie viel es ist und warum.</numerusform>
            <numerusform>%n Prüflinge bekommen diese Zeit sofort und lesen, wie viel es ist und warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele Versuche. Sie können es in %n Sekunde erneut versuchen.</numerusform>
            <numerusform>Zu viele Versuche. Sie können es in %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>Der Server konnte nicht feststellen, wer dies entschieden hat. Melden Sie sich ab und wieder an, und entscheiden Sie noch einmal.</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>Es kam zu spät beim Server an, um noch zu nützen, und wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>Der Server kennt hier keinen solchen Prüfling und keine solche Prüfung.</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>Es traf nicht mehr zu, als es beim Server ankam.</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>Der Server kennt diese Aktion nicht. Vielleicht ist er älter als dieser Leitstand.</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>Mehr, als das Prüfungszentrum in diesem Termin allein tun darf. Die Zentrale wurde gefragt.</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>Die Zentrale hat abgelehnt.</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>Diese Nummer ist für diese Prüfung bereits registriert. Suchen Sie sie in der Tabelle.</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>Jemand ist offen, der nicht genannt wurde. Sehen Sie die Zahlen an, und sagen Sie zu jedem, warum.</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>Dieser Termin nimmt keine Nachmeldungen mehr an.</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>Dafür braucht es zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>Dies ist nicht die Passphrase dieser Person. Der Versuch wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>Diese Person hat hier jetzt keinen Dienst.</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>Was dieser Leitstand von dieser Person weiß, ist nicht lesbar. Die IT des Prüfungszentrums kann es beheben.</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>Geben Sie einen Platz ein, der frei ist, und nicht den, an dem die Prüfung ist.</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>Der Server hat alles, was hier entschieden wurde: Es gibt nichts zu überbringen.</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>Auf dem Stick ist dafür kein Platz.</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>Auf diesen Stick kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>Es konnte nicht geschrieben werden. Versuchen Sie einen anderen Stick.</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>Sie gehören nicht mehr zum Personal dieses Prüfungszentrums.</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>Ein Platz zeigt drei Gruppen, zusammen 22 Buchstaben und Ziffern. Dies sind nicht so viele.</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>Geben Sie ganze Minuten ein, mindestens eine.</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>Es gibt jetzt niemanden, den dies betreffen könnte.</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>Es konnte nicht festgehalten werden, also wurde nichts getan.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Zulassung</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Ungesendet</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>auf Sticks</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>Der Server hat alles von ihnen, bis zum Ende.</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>Auf einem Stick gebracht, und etwas davor fehlt noch. Bringen Sie auch das.</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>Sie hatten eine Zulassung und haben nie begonnen. Das Schließen nimmt sie ihnen.</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>Ihre Prüfung steht an einem Platz still, der sich meldet. Lassen Sie sie weitergehen, oder beenden Sie sie.</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>Sie haben begonnen und ein Ende ist nicht bekannt, oder sie können an einem Platz begonnen haben, der sich nicht meldet. Verbinden Sie den Platz, oder bringen Sie sein Journal auf einem Stick.</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>Mehrere Fassungen zu einer Zulassung: Die Zentrale entscheidet, welche zählt.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>Der Anfang fehlt; wem es gehört, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>nie begonnen</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>begonnen, nichts davon angekommen</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>{answered} von {items} beantwortet</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>kam nach dem Schließen</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>So weit dieses Panel es weiß; vom Server hat es nie gehört.</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>Vom Server, um {time} (vor {age})</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>Ohne Server: was dieses Panel um {time} wusste (vor {age}). Widersprüche und Sticks kennt nur der Server.</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>Geschlossen um {time} von {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>%n Ausnahme wurde genannt.</numerusform>
            <numerusform>%n Ausnahmen wurden genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>Von %n Prüfling kam später noch etwas an: Schließen Sie noch einmal.</numerusform>
            <numerusform>Von %n Prüflingen kam später noch etwas an: Schließen Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Speicher frei</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Verdeckungen</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>nie gemeldet</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>einen Blick wert</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Panel {name}</source>
        <translation>Panel {name}</translation>
    </message>
    <message>
        <source>The server has not heard of it since it was enrolled.</source>
        <translation>Der Server hat seit der Einrichtung nichts davon gehört.</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>Einschalten, den Kiosk starten, das Netzkabel ansehen.</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>In den letzten 14 Tagen hat niemand danach gesehen.</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>Starten Sie dort den Kiosk, oder führen Sie kiosk doctor aus.</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>Sein Programm ist älter, als der Server verlangt.</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>Altes Programm</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>Der Server traut ihm nicht zu, Prüfungen zu beginnen.</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>Fragen Sie die Zentrale.</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>Aktualisierung auf {version}</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>Die Aktualisierung auf {version} ist hier gescheitert; das vorige Programm läuft.</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>Sagen Sie es Ihrer IT: kiosk update status nennt den Grund.</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>Die Aktualisierung auf {version} ist unterwegs und wartet auf eine Zeit ohne Prüfungen.</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>Ein altes Programm des Servers</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>Platz auf dem Datenträger des Servers</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>Der Server wurde aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>Was von den Versuchen gezeigt wird</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>Ereignisse, die der Server nicht lesen kann</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>Zugangscodes</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>Sicherung des Servers</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>Ohne Server: das Urteil zu jedem Platz um {time} (vor {age}). Einzelheiten kommen mit dem Server.</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>Durch, Grund, was daraus wurde</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}: {minutes} min</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}: Platz {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>Seither zurückgenommen.</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>Wartet hier auf den Server.</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>{minutes} min kamen in der Prüfung an</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Bereit zum Beginn</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>Bei der Anmeldung abgewiesen</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>Anmeldung verlassen</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>Hand gehoben</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>Hand gesenkt</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>Eine Nachricht kam</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>Die Nachricht wurde gelesen</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>Ein Abschnitt wurde geöffnet</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>Ein Abschnitt wurde geschlossen</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>Eine Pause begann</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>Die Pause endete</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>Die Prüfung begann</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>Die Prüfung ging weiter</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>Erneut angemeldet</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>Die Prüfung blieb stehen</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>Die Prüfung wurde angehalten</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>Die Unterbrechung endete</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>Die Fragen wurden verdeckt</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>Die Fragen wurden wieder gezeigt</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>Die Sperre verlor während einer Unterbrechung etwas</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>Die Zulassung wurde inzwischen neu erteilt</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>Nachteilsausgleich geändert</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>Die Prüfung verließ diesen Platz</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>Die Prüfung kam an diesem Platz an</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Die Zeit war abgelaufen</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>Die Prüfung wurde vom Personal beendet</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>Die Prüfung endete mit dem Termin</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>Die Uhr des Computers wurde verstellt</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>Der Akku wurde schwach</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>Netzstrom kam oder ging</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Der Datenträger ist fast voll</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>Am Platz wurde ein Code verwendet</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>Am Platz wurde ein Code abgewiesen</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>Die Fragen wurden mit fünf Wörtern geöffnet</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>Das Personal tat etwas am Platz</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>Eine Ausnahme von der Sperre galt</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>{time} konnte niemand arbeiten</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>Platz {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>Noch kein Platz</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Der ganze Tag</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Abgelegt als {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Die Liste konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>wenn es jemand sagt</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>Plätze beginnen</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>%n Prüfling hat noch nicht begonnen.</numerusform>
            <numerusform>%n Prüflinge haben noch nicht begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>Es beginnt, sobald jemand den Beginn freigibt.</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>Als Nächstes: %n Prüfling um {next}. Die Letzten um {last}.</numerusform>
            <numerusform>Als Nächstes: %n Prüflinge um {next}. Die Letzten um {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Prüflinge</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>Die Anmeldung konnte nicht festgehalten werden, daher wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Keine Zulassung</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>Im Versuch</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>Akku {percent} %</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stehen geblieben</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertraut</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Bittet um Hilfe</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>Kurz verdeckt</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Anderer Satz</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>vor {age}</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}, nicht am Strom</translation>
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
        <translation>Hier wird niemand erwartet</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>Letzte Antwort hier</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>Letzte Antwort auf dem Server</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sperrpunkte</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{held} von {all} halten</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>Bisher verdeckt</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>Version, Fingerabdruck</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>nicht diese Person</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registriernummer</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>Bisher weg</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>Etwas hat die Sperre dieses Computers gestört.</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>Sehen Sie sich diesen Computer an, bevor die Prüfung weitergeht.</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>An diesen Computer wurde ein zweiter Bildschirm angeschlossen.</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>Von diesem Computer wurde ein Bildschirm getrennt.</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>Ein anderes Programm hat die Prüfung einen Moment lang verborgen.</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>Ein anderes Programm hat die Prüfung auf dem Bildschirm verschoben.</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>Ein anderes Programm hat ein Fenster der Prüfung geschlossen.</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>Ein anderes Fenster kam vor die Prüfung.</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>Ein anderes Programm wollte die Prüfung schließen.</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>Ein anderes Programm hat ein Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>Ein anderes Programm hat die Prüfung verkleinert.</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>Der Bildschirm zeigte die Prüfung nicht mehr.</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>Ein anderes Programm hat die Eingabe übernommen.</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>Ein anderes Programm hält die Tastatur.</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>Ein anderes Programm hält die Maus.</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>Ein anderes Programm hat etwas in die Zwischenablage gelegt.</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>Ein anderes Programm hat Tippen oder Klicken vorgetäuscht.</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>Ein anderes Programm wollte etwas in die Prüfung ziehen.</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>Tasten oder Klicks kamen von einem Programm und nicht von dieser Tastatur oder Maus.</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>Eine Tastatur, Maus oder ein anderes Gerät wurde angeschlossen.</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>Ein Tastenkürzel wurde eingeschaltet, das bei Prüfungen aus ist.</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>Das Menü des Systems ließ sich mit Tasten öffnen.</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>Dieser Computer fragt die Prüfung nicht mehr bei jeder Taste.</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>Der Bildschirmschoner dieses Computers wurde eingeschaltet.</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>Ein Programm, das bei der Prüfung nicht laufen darf, wurde beendet.</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>Es läuft ein Programm, das bei der Prüfung nicht laufen darf.</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>Ein anderes Programm könnte den Bildschirm aufnehmen.</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>Jemand ist von anderswo mit diesem Computer verbunden.</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>Dieser Computer läuft in einem anderen Computer.</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>Eine andere Person war an diesem Computer angemeldet.</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>Ein anderes Programm ist mit dem Bildschirm der Prüfung verbunden.</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>Die Prüfung wurde in kurzer Zeit mehrmals gestört.</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>Die Aufsicht repariert gerade diesen Computer.</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>Dieser Computer ist noch nicht ganz gesperrt.</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>Sehen Sie hinter den Computer: Ziehen Sie jeden Bildschirm ab, der nicht zu ihm gehört.</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>Prüfen Sie das Kabel des Bildschirms, und stecken Sie es fest ein.</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>Auf diesem Computer läuft noch etwas. Finden Sie heraus, was es ist, bevor die Prüfung weitergeht.</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>Eine Fensterverwaltung oder ein anderes Programm hat das Fenster verschoben. Einmal ist Zufall, noch einmal nicht.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>Geschieht es noch einmal, starten Sie das Programm von hier aus neu.</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>Sehen Sie nach, welches Programm hier Fenster zeigt: Updates und Meldungen gehören an Prüfungstagen ausgeschaltet.</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>Es wurde abgelehnt. Oft ist es eine Taste des Desktops; der Prüfling hat es vielleicht nicht gewollt.</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>Schließen Sie dieses Programm. Es gehört an Prüfungstagen ausgeschaltet.</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>Ein Tastenkürzel des Desktops oder ein anderes Programm war es. Einmal ist Zufall, noch einmal nicht.</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>Sehen Sie nach, ob der Bildschirm auf eine andere Sitzung umgeschaltet wurde; schalten Sie ihn zurück.</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>Tasten sind vielleicht an ein anderes Programm gegangen. Sehen Sie nach, was neben der Prüfung läuft.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>Ein offenes Menü oder ein anderes Programm hält die Tastatur. Schließen Sie es, oder starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>Ein offenes Menü oder ein anderes Programm hält die Maus. Schließen Sie es, oder starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>Nichts davon lässt sich in die Prüfung einfügen. Sehen Sie nach, welches Programm das tut.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>Es wurde aufgehalten: Nichts davon hat die Prüfung erreicht. Finden Sie das Programm, das es tut.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>Es wurde aufgehalten: Nichts davon hat die Prüfung erreicht.</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>Jemand oder etwas tippt von außen. Suchen Sie nach einer Fernsteuerung, und sprechen Sie mit dem Prüfling.</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>Sehen Sie nach, was eingesteckt wurde. Eine neue Tastatur ist in Ordnung, wenn Sie sie gebracht haben.</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>Einrastfunktion oder Lupe wurde eingeschaltet. Wer sie braucht, hat sie als Nachteilsausgleich.</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>Die Einrichtung der Station ist nicht vollständig. Führen Sie nach der Prüfung die Kontrolle dieses Computers aus.</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>Das System war einen Moment zu langsam. Bleibt es so, starten Sie das Programm von hier aus neu.</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>Schalten Sie den Bildschirmschoner in den Einstellungen des Systems aus.</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>Die Regeln dieses Termins nennen es. Sehen Sie nach, wer es gestartet hat.</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>Beenden Sie dieses Programm, und lassen Sie dann die Prüfung weitergehen.</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>Suchen Sie nach Bildschirmfreigabe oder -aufnahme, und beenden Sie sie.</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>Beenden Sie die Verbindung von außen, und finden Sie heraus, wessen sie war.</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>Was ihn umgibt, ist von hier aus nicht zu sehen. Die Prüfung gehört auf einen echten Computer.</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>Finden Sie heraus, wer es war. Der Benutzerwechsel gehört an Prüfungstagen ausgeschaltet.</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>Es konnte mitsehen und tippen. Starten Sie diesen Computer neu; kommt es wieder, nehmen Sie ihn außer Betrieb.</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>Jedes Mal hat es sich selbst behoben, aber für Zufall war es zu oft. Sehen Sie nach, was immer wieder kommt.</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>Die Sperre ist gelöst. Es wird keine Frage gezeigt, bis wieder gesperrt ist.</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>Bleibt dies so, schließen Sie, was hier sonst läuft, oder starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>Plätze: {seats}</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>Prüfung an diesem Platz beginnen lassen</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>Prüfung weitergehen lassen</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>Prüfung mit den vorhandenen Antworten beenden</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>Prüfung an einen anderen Platz verlegen</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>Zulassung zu dieser Prüfung neu erteilen</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Programm neu starten</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>Computer neu starten</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>Computer herunterfahren</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>Prüfungsprogramm verlassen</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>Sperre zur Reparatur lösen</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>Ein Code hat zehn Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>Geben Sie ihn so ein, wie der Leitstand ihn zeigt.</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>Zu viele falsche Codes.</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>Der nächste zählt in %n Sekunde.</numerusform>
            <numerusform>Der nächste zählt in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>Dies ist eine neue Nummer.</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>Die vorige ist verbraucht. Fragen Sie am Leitstand nach einem Code für diese.</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>Prüfen Sie am Leitstand Platz, Entscheidung und die drei Gruppen.</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>Dies ist nicht der Code für das, was hier gezeigt wird.</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>Beide Codes sind von derselben Person.</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>Eine zweite Person muss zustimmen.</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>Diese Person darf dies nicht entscheiden.</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>Jemand mit der Berechtigung muss den Code geben.</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>Es gibt nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>Gehen Sie zurück, und sehen Sie noch einmal auf den Bildschirm.</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>Niemand mit genau diesem Namen gehört hier zum Personal.</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>Er zählt für diese Person an jeder Station des Zentrums.</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>Ihre zählt in {time} wieder. Ein Code vom Leitstand zählt jetzt.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>Zu viele falsche Passphrasen wurden als die dieser Person ausgegeben.</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>Eine von: {names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>Diesen Platz gibt es in diesem Prüfungszentrum nicht.</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>Geben Sie seinen Namen so ein, wie er dort auf dem Bildschirm steht.</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>Codes können hier höchstens {most} Minuten hinzufügen.</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>Die Regeln dieses Termins erlauben nicht mehr davon. Die Zentrale kann es tun.</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>Hier kann keine weitere Zulassung neu erteilt werden.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Creme</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Pause machen</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>Als Nächstes: {section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>Der nächste Abschnitt</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>{section} endgültig verlassen?</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>Diesen Abschnitt endgültig verlassen?</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>Sie können nicht dorthin zurückkehren. Ihre Antworten sind gespeichert und zählen.</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>Frage {number} hat keine Antwort</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>Wenn Sie weitergehen, können Sie nicht zu ihr zurückkehren.</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>{time} Pause machen?</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>Pause {number} von {total}.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>Die Fragen sind währenddessen verdeckt, und Ihre Zeit steht still.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>Die Fragen sind währenddessen verdeckt. Ihre Prüfungszeit läuft weiter.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>Die Zeit für „{section}“ ist abgelaufen. Was Sie zuletzt geschrieben haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>Die Zeit für den Abschnitt ist abgelaufen. Was Sie zuletzt geschrieben haben, ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>dafür {time}, ab der ersten Frage</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>Wird er verlassen oder ist seine Zeit abgelaufen, schließt er; lesen können Sie ihn weiterhin.</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>Wird er verlassen oder ist seine Zeit abgelaufen, schließt er endgültig.</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{answered} von {total} Fragen sind beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>%n Frage hat keine Antwort</numerusform>
            <numerusform>%n Fragen haben keine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>%n Frage ist markiert</numerusform>
            <numerusform>%n Fragen sind markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>Restzeit darin: {time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>Sie können ihn noch lesen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Zurück zur Frage</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>Diesen Abschnitt beginnen</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>Zurück zum Abschnitt</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>Abschnitt verlassen</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Ohne Antwort weiter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>Pause beginnen</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Etwas funktioniert nicht</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Ich habe eine Frage</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>Ich brauche eine Pause oder die Toilette</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Es kommt jemand</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>Hand ist gehoben</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>noch %n Zeile anzukreuzen</numerusform>
            <numerusform>noch %n Zeilen anzukreuzen</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>Ich bin die Person, deren Name auf diesem Bildschirm steht.</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>Ich arbeite allein: kein Telefon, keine Notizen, keine Hilfe.</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>Ich behalte die Fragen nach der Prüfung für mich.</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>Ich weiß, dass diese Station aufzeichnet, was an ihr geschieht: Tasten, Fenster und Zeiten. Keine Kamera, kein Ton.</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>in %n Abschnitt</numerusform>
            <numerusform>in %n Abschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>vor und zurück, wie Sie möchten</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>eine nach der anderen, ohne zurückzugehen</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>ein Hinweis kommt, wenn die letzten {time} beginnen</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}; {moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>Jede Antwort bleibt erhalten</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>sobald Sie sie geben, auch bei Stromausfall</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>Markiert gilt weiter als beantwortet</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>eine Markierung ist nur für Sie; sie ändert keine Punkte</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>Ihre Prüfung hat diese Einstellungen</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}: {time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Abschnitt {number}</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>Abschnitte schließen hinter Ihnen</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>Sie können in keinen zurückkehren</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n Pause</numerusform>
            <numerusform>%n Pausen</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>unter der Liste der Fragen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>zum nächsten Bedienelement; mit Shift zum vorigen</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>die gefüllte Schaltfläche oder die mit dem Fokus</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>drückt, kreuzt an, wählt und nimmt zurück</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>schließt, was offen ist, nimmt nichts weg</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>diese Seite</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>Bei einer Frage</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>zum nächsten Teil des Bildschirms: Text, Frage, Liste, Schaltflächen</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>liest die Frage vor, wo das gewährt ist; hält an und fährt fort</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>die Frage in ihrer nächsten Sprache, wo sie mehrere hat</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>zur Antwort, wo auch immer Sie sind</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>diese Antwort wählen; noch einmal nimmt sie zurück</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>in einem Aufsatz mit Formatierung: fett, kursiv, unterstrichen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>zu einer anderen Antwort, ohne sie zu wählen; auch in Rastern und Listen</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>verschiebt eine Zeile, die zu ordnen ist</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>Frage oder Text rollen</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>nächste und vorige Frage</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>markiert die Frage</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>nimmt die ganze Antwort zurück</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>öffnet und schließt die Hilfsmittel, von oben</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Zahl, dann Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>in der Liste der Fragen: zu dieser Frage</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>Zum Hören</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>die Restzeit; verbirgt und zeigt sie</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>wo die letzte Antwort gespeichert ist</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>die Liste aller Hilfsmittel</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>Textmarker: wählt Wörter, hebt sie dann in einer Farbe hervor</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>Textmarker: radiert, nimmt den letzten Strich zurück</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>Leselineal: verschiebt es, zeigt mehr oder weniger Zeilen</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>Rechtschreibung: zum nächsten Wort</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>die nächste Tastaturbelegung, wo es mehrere gibt</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>Die Aufsicht kann mit einem Code fortfahren</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>Die Aufsicht kann sie mit fünf Wörtern öffnen</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>mehr Zeit; sie ist in Ihrer Zeit schon enthalten</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>%n Pause von je {length}</numerusform>
            <numerusform>%n Pausen von je {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>größerer Text; Sie können die Größe ändern</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>für Sie gewählte Farben; Sie können sie ändern</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>mehr Abstand zwischen Zeilen oder Buchstaben</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>Text und Frage nacheinander</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>ein größerer Mauszeiger</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>nichts auf dem Bildschirm bewegt sich von selbst</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>ein Screenreader darf die Prüfung lesen</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>Fragen können vorgelesen werden</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>Antworten bleiben verdeckt, bis Sie sie aufdecken</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>die ganze Prüfung mit acht Tasten: A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>die Worte von Ton und Film zum Lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>%n Hilfsmittel über die der Prüfung hinaus</numerusform>
            <numerusform>%n Hilfsmittel über die der Prüfung hinaus</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>Noch {time} in diesem Abschnitt</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Noch {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>%n Frage hat keine Antwort.</numerusform>
            <numerusform>%n Fragen haben keine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>Was Sie beantwortet haben, ist bereits gespeichert.</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>Zu Ihrer Zeit hinzugefügt: {time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>Die Aufsicht hat geändert, wie Ihre Prüfung angezeigt wird. Ihre Antworten sind unverändert.</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>Ihre Einstellungen sind jetzt andere.</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>Ihre Antworten sind hier gespeichert und werden später gesendet.</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>Im Moment gibt es kein Netz.</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>Das Netz ist wieder da.</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>Alles geht wieder an den Server.</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>Alle Ihre Antworten sind da, und Sie haben die Zeit, die Sie hatten.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Willkommen zurück.</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Nachricht der Aufsicht</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>Diese Frage verlangt eine Antwort.</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>Beantworten Sie sie, dann gehen Sie weiter.</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>Sie können in {time} weitergehen</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>So lange bleibt dieser Teil der Prüfung mindestens offen.</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>Die Zeit für diese Frage ist abgelaufen.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>Die Zeit für „{section}“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>Die Zeit für diesen Abschnitt ist abgelaufen.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Es kommt jemand zu Ihnen.</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>Bleiben Sie an Ihrem Platz; Ihre Prüfung läuft weiter.</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>Ihre Hand ist gehoben.</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>Bleiben Sie an Ihrem Platz. Die Aufsicht kommt zu Ihnen.</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>Die Aufsicht ist informiert. Ihre Antworten sind gespeichert; arbeiten Sie ruhig weiter.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>Der Datenträger dieses Computers ist fast voll.</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>Der Akku ist bei {percent} %.</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>Heben Sie die Hand. Falls dieser Computer ausgeht, ist keine Antwort verloren, und Sie behalten Ihre Zeit.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>Der Akku ist fast leer: {percent} %.</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>Wählen Sie alle richtigen. Wählen Sie eine noch einmal, um sie zurückzunehmen.</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>Tippen Sie in das Feld. Was Sie tippen, wird von selbst gespeichert; es ist keine Schaltfläche zu drücken.</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>Tippen Sie eine Zahl, mit Komma oder Punkt. Unter dem Feld sehen Sie, wie sie verstanden wurde.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>Schreiben Sie ein, zwei Sätze. Die Wörter werden darunter gezählt; Ctrl+Z nimmt das zuletzt Getippte zurück.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>Schreib ein, zwei Sätze. Die Knöpfe über dem Text, oder Strg+B, machen Wörter fett.</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>Drücken Sie auf die Lücke, und wählen Sie ein Wort. Mit der Tastatur: Enter öffnet die Liste, Pfeile bewegen sich darin.</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>Wählen Sie eine Antwort. Wählen Sie sie noch einmal, um sie zurückzunehmen, oder drücken Sie ihren Buchstaben auf der Tastatur.</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>Wählen Sie in jeder Zeile eine Stelle. Mit der Tastatur: Pfeile bewegen, die Leertaste wählt.</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>Ziehen Sie eine Zeile, oder drücken Sie ihre Pfeile. Mit der Tastatur: Ctrl mit einer Pfeiltaste verschiebt sie.</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>Ziehen Sie den Griff, oder drücken Sie eine Stelle auf der Skala. Mit der Tastatur: Pfeiltasten.</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>Ziehen Sie ein Wort an seine Stelle, oder drücken Sie das Wort und dann die Stelle. Drücken Sie es noch einmal, um es herauszunehmen.</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>Drücken Sie die Stelle im Bild. Mit der Tastatur: Tab geht weiter, die Leertaste wählt.</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>Drücken Sie die Stellen nacheinander. Drücken Sie eine noch einmal, um sie zurückzunehmen.</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>Drücken Sie den Punkt im Bild. Mit der Tastatur: Pfeiltasten bewegen das Kreuz.</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>Drücken Sie das eine und dann das andere, um sie zu verbinden. Drücken Sie ein Paar noch einmal, um es zu trennen.</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>Ein Kreis, ein Quadrat und ein Dreieck</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Mango</source>
        <translation>Mango</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Karotte</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>Spinat</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>Was davon ist eine Frucht?</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>Welche dieser Zahlen sind gerade?</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>Wie heißt der erste Monat des Jahres?</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>Wie viel ist eineinhalb?</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>Was sehen Sie zu Hause aus einem Fenster?</translation>
    </message>
    <message>
        <source>up</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>down</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>Am Morgen geht die Sonne </translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>Vogel</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>fliegt</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>schwimmt</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>Was tut jeder von ihnen?</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>Ordnen Sie die Tageszeiten.</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>Stellen Sie die Skala auf 7.</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>In der Nacht ist der Himmel </translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>Setzen Sie das richtige Wort in die Lücke.</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>Welche Form hat keine Ecke?</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>Nummerieren Sie die Formen von links nach rechts.</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>Zeigen Sie auf die Mitte des Quadrats.</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>Setzen Sie jeden Namen auf seine Form.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>heiß</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>Bilden Sie Paare aus Gegensätzen.</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>Verbinden Sie den Kreis und das Dreieck.</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} von {total} beantwortet</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>Die Prüfung geht bei derselben Frage weiter, mit der Zeit, die sie jetzt hat.</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>Die Fragen bleiben verdeckt, und die Zeit steht still, bis Sie wieder sperren.</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>Es kann keine Prüfung beginnen, bis Sie wieder sperren.</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>Hier legt jetzt niemand eine Prüfung ab. Alles Aufgezeichnete bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>Die Prüfung endet nicht: Jede Antwort ist gespeichert, und ihre Zeit steht still.</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>Sie geht weiter, wenn das Programm wieder startet; nach mehr als {time} muss die Aufsicht es erlauben.</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>Die Prüfungen hier sind zu Ende</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>Dieser Computer soll repariert werden</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>Der Prüfling braucht eine Pause</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>Störung im Raum</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>Das Programm reagiert nicht</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>Der Bildschirm sieht nicht richtig aus</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>Dieser Computer ist langsam oder hängt</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>Tastatur, Maus oder Bildschirm versagt</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>Ein Kabel oder Gerät soll getauscht werden</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>Ein Programm soll geschlossen werden</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>Es wurde nichts getan. Lassen Sie zuerst den Datenträger prüfen, sonst ginge die Antwort verloren.</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>Eine Antwort ist noch nicht auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>Benutzen Sie den Schalter am Computer; nichts Aufgezeichnetes geht dadurch verloren.</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>Das System hat dies dem Programm nicht erlaubt.</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>Er erfährt vom Server, wer zur Aufsicht gehört. Bis dahin nimmt er keine Codes an.</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>Dieser Platz kennt noch keine Aufsicht des Prüfungszentrums.</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>Warum geschieht dies?</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>Wählen Sie einen Grund, oder geben Sie einen ein.</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>Die Aufsicht schließt das Prüfungsprogramm</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>Die Aufsicht startet das Prüfungsprogramm neu</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>Die Aufsicht startet diesen Computer neu</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>Die Aufsicht fährt diesen Computer herunter</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>geschlossen, nur zu lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
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
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>both parts are whole already: 1 minute 30 seconds</comment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>Platz {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>Ihre Prüfung ist an einem anderen Platz.</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>Ihr Platz ist Platz {seat}.</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>Ihr Platz ist {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>Diese Prüfung geht jetzt an einem anderen Platz weiter.</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>Diese Prüfung geht jetzt an Platz {seat} weiter.</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>Diese Prüfung geht jetzt an {seat} weiter.</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>Diese Prüfung wurde am {when} abgegeben.</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>Diese Prüfung wurde bereits abgegeben.</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>Wenn Sie das nicht waren, heben Sie jetzt die Hand.</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>Hier kann nichts mehr geschrieben werden. Melden Sie sich an jenem Platz an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>Gehen Sie dorthin, oder heben Sie die Hand, um hier zu sitzen.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>Heben Sie die Hand. Die Aufsicht kann eine Zulassung zu dieser Prüfung für Sie beantragen.</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>Sie haben noch keine Zulassung zu dieser Prüfung.</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>Ihre Prüfung öffnet am {when}.</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>Sie sind früh da, und nichts ist verloren. Melden Sie sich erneut an, wenn sie geöffnet ist.</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>Diese Prüfung wurde am {when} geschlossen.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>Heben Sie die Hand. Die Aufsicht kann Ihnen helfen.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>Ihre Zulassung ist nicht verbraucht. Die Aufsicht weiß, wie es weitergeht.</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>Diese Prüfung wurde abgesagt.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>Heben Sie die Hand. Die Aufsicht kann nachsehen, wann und wo Sie sie ablegen.</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>Ihre Prüfung findet jetzt nicht hier statt.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>Heben Sie die Hand. Die Aufsicht muss jene Prüfung beenden oder Ihnen einen anderen Platz geben.</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>An diesem Platz ist noch eine andere Prüfung offen.</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>Ihre Antworten sind sicher, und Ihre Zeit steht still. Versuchen Sie es gleich noch einmal, oder heben Sie die Hand.</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>Der andere Platz hat Ihre Prüfung noch nicht übergeben.</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>Ihre Prüfung kann an diesem Platz noch nicht weitergehen.</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>Ihre Antworten bleiben erhalten. Melden Sie sich an jenem Platz an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>Für das Personal: Stecken Sie einen USB-Stick ein. Die Prüfung wird versiegelt darauf geschrieben und mit ihm an jenen Platz gebracht.</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>Die Prüfung ist auf dem USB-Stick. Ziehen Sie den Stick ab, stecken Sie ihn an jenem Platz ein, und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>Für das Personal: Es wurde nichts geändert, weder hier noch auf dem Stick. Der Grund ist {code}.</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>Die Prüfung auf diesem USB-Stick kann an diesem Platz nicht weitergehen.</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>Diese Prüfung wurde um {time} an Platz {seat} verlegt.</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>Diese Prüfung wurde um {time} nach {seat} verlegt.</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>Sie müssen nichts tun. Ihre Zeit hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>Die Fragen werden um {time} freigegeben.</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>Die Fragen sind noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>Ihre Zeit hat noch nicht begonnen. Versuchen Sie es gleich noch einmal, oder heben Sie die Hand.</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>Die Fragen sind an diesem Platz noch nicht angekommen.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>Ihre Zeit hat noch nicht begonnen. Heben Sie die Hand; der Platz kann sie noch einmal holen.</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>Die Fragen an diesem Platz sind beschädigt.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>Ihre Zeit hat noch nicht begonnen. Heben Sie die Hand; dieser Platz braucht ein neueres Programm.</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>Dieser Platz kann diese Fragen nicht lesen.</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>Der zentrale Server ist im Moment nicht erreichbar.</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>Der zentrale Server hat im Moment eine Störung.</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>Es wurde nichts an ihn gesendet, und Ihre Zeit hat noch nicht begonnen. Heben Sie die Hand.</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>Etwas anderes als der zentrale Server hat geantwortet.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Der Server konnte nicht nachweisen, wer er ist.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>Ihre Zulassung ist nicht verbraucht. Heben Sie die Hand, um einen anderen Platz zu bekommen.</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>An diesem Platz kann jetzt keine Prüfung begonnen werden.</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>Das Programm dieses Platzes ist zu alt, um eine Prüfung zu beginnen.</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>Alles, was Sie vorher beantwortet haben, ist sicher, und Ihre Zeit steht still. Heben Sie die Hand.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>Ihre letzte Antwort konnte nicht gespeichert werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>Ihre Zeit hat noch nicht begonnen. Heben Sie die Hand; das Personal muss auf dem Datenträger dieses Platzes Speicher frei machen.</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>Der Datenträger dieses Platzes ist zu voll, um eine Prüfung zu beginnen.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>Ihre letzte Antwort konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>Nichts ist verloren. Es geht weiter, wenn das andere Programm endet. Versuchen Sie es noch einmal, oder heben Sie die Hand.</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>Ein anderes Programm verwendet den Speicher dieses Platzes.</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>Was gespeichert wurde, bleibt erhalten. Heben Sie die Hand; die Aufsicht kann Sie an einen anderen Platz setzen.</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>Der Speicher dieses Platzes ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>Nichts ist verloren. Heben Sie die Hand; dieser Platz braucht wieder das neuere Programm.</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>Der Speicher dieses Platzes gehört zu einem neueren Programm.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>Ihre Zeit hat noch nicht begonnen. Heben Sie die Hand; die Aufsicht kann sich darum kümmern.</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>Dieser Platz ist nicht so gesperrt, wie die Prüfung es verlangt.</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>Personal: Registrieren Sie ihn mit „kiosk enroll“ und dem Code vom zentralen Server.</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>Dieser Platz gehört noch zu keinem Prüfungszentrum.</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>Bitte heben Sie die Hand.</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>Hier muss die Aufsicht helfen.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>Auf diesem Desktop kann die Prüfung nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>Personal: Ein Wayland-Desktop lässt kein Programm die Tastatur halten. Melden Sie sich an einer X11-Sitzung an, oder verwenden Sie die eigene Sitzung des Kiosks: „kiosk session wayland“.</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>In einem Fenster kann die Prüfung nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>Personal: Die eigene Sitzung des Kiosks wurde in einem Fenster gestartet. Starten Sie sie von der Konsole des Rechners, so wie exam-kiosk-wayland.service es tut.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>Auf dieser Art von Bildschirm kann die Prüfung nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>Personal: Dieses Programm hat dafür keine Sperre. Verwenden Sie eine der eigenen Sitzungen des Kiosks.</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>Diese Nummer steht nicht auf der Liste dieses Prüfungszentrums. Prüfen Sie den Zettel, und geben Sie sie noch einmal ein.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>Zu viele Versuche. Sie können es in %n Sekunde erneut versuchen oder die Hand heben.</numerusform>
            <numerusform>Zu viele Versuche. Sie können es in %n Sekunden erneut versuchen oder die Hand heben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>Dieser Code gehört nicht zu dieser Nummer. Prüfen Sie den Zettel, und geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>schließen</translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>zurück zu den acht Tasten</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>zurück</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>vor</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>das Umrahmte drücken</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>das Umrahmte wählen</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>nächste Zeile ankreuzen</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>ein Kreuz zurücknehmen</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>weiter nach unten</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>weiter nach oben</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>zum Umrahmten gehen</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>zurück zu den Fragen</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>2 Sekunden halten: abgeben</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>auf der Tastatur tippen</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>zur nächsten Formatierung</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>ein oder aus</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>ablegen</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>aufnehmen</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>diese Reihenfolge stimmt</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>nächste Zeile</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>wählen, zurücknehmen</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>das letzte herausnehmen</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>hier ablegen</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>zurücklegen</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>stattdessen seitwärts</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>nach links</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>nach rechts</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>stattdessen auf und ab</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>hier zeigen</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>viel weniger</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>viel mehr</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>nächster Teil</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>voriger Teil</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>zum Text</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>zum Wortlaut der Frage</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>Hinweis weglegen</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>abgeben: fragt zweimal</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>zur Antwort</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>mit Tasten auf dem Bildschirm tippen</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>das letzte Zeichen löschen</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>%n Paar gebildet</numerusform>
            <numerusform>%n Paare gebildet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>Bilden Sie höchstens %n Paar.</numerusform>
            <numerusform>Bilden Sie höchstens %n Paare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>Es kann noch %n Mal abgespielt werden.</numerusform>
            <numerusform>Es kann noch %n Mal abgespielt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>Hören Sie es noch mindestens %n Mal bis zum Ende.</numerusform>
            <numerusform>Hören Sie es noch mindestens %n Mal bis zum Ende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Taschenrechner</translation>
    </message>
    <message>
        <source>Type a formula first</source>
        <translation>Geben Sie zuerst eine Formel ein</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>Durch null kann nicht geteilt werden</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>Dies hat keinen Wert</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>Das Ergebnis ist zu groß</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>Die Formel ist zu lang</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>Diese Formel ist nicht vollständig</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>Formel leeren</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Ausrechnen</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Quadratwurzel</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Zum Quadrat</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>Fakultät</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>Eins geteilt durch</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>Auf und Ab verschieben es, mit Shift zeigen sie mehr oder weniger Zeilen, Links und Rechts wechseln den Text.</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>Leselineal, Zeile {line} von {lines}</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>durchgezogene Linie</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>gestrichelte Linie</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>gepunktete Linie</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>gewellte Linie</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>Textmarker</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>Hier kann nichts weiter hervorgehoben werden.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>Hervorgehoben: {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>Mehr Buchstaben und Zeichen</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>Sprache der Tasten: {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Tastatur schließen</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times}-fach</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>Pfeiltasten verschieben sie</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Alle Hilfsmittel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Durchstreichen</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>Leselineal</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Bildschirmtastatur</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>Wählen Sie zuerst ein Feld zum Tippen.</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>Die Rechtschreibhilfe ist im Moment nicht verfügbar. Ihre Antwort ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>Für diese Sprache gibt es hier kein Wörterbuch: {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>In dieser Frage ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>Kein Wort anzusehen</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>Esc schließt ein Hilfsmittel.</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>Textmarker: Shift und Pfeile wählen aus, 1 bis 4 oder H hebt hervor, Delete radiert, Ctrl+Z macht rückgängig.</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>Leselineal: Auf und Ab verschieben es, mit Shift zeigen sie mehr oder weniger Zeilen.</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>Rechtschreibung: F7 geht zum nächsten Wort.</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>Nur der Anfang des Eingefügten passt: %n Zeichen wurde ausgelassen.</numerusform>
            <numerusform>Nur der Anfang des Eingefügten passt: %n Zeichen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>Hier ist kein Platz für mehr Text.</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>Hier ist kein Platz für weitere Formatierung.</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>Ging an Platz {seat} weiter</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>Begann um {time}; endet von selbst spätestens um {end}.</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>Die Übergabesumme stimmte.</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>Die Übergabesumme stimmte nicht: Jemand blieb offen.</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>Begann um {time} und ist vorbei</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Vom Beginn des Termins an gerechnet: {how}, in der Reihenfolge der Plätze, die Letzten um {last}.</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>Ab {when}: {how}, in der Reihenfolge der Plätze, die Letzten um {last}. Bis dahin kann es zurückgenommen werden.</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Ab sofort: {how}, in der Reihenfolge der Plätze, die Letzten um {last}.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alle zugleich</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>%n Platz alle {seconds} s</numerusform>
            <numerusform>%n Plätze alle {seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>Fragen mit fünf Wörtern öffnen</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>Lassen Sie es sich von der Zentrale buchstabieren.</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>Stecken Sie den Stick mit dem Schlüssel ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>Wort {number} ist kein solches Wort.</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>Das sind keine fünf Wörter.</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>Tippen Sie alle fünf, mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>Wort {number} stimmt nicht.</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>Vergleichen Sie jeden Buchstaben mit der Zentrale, und für welchen Termin die Wörter sind.</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>Diese Wörter öffnen die Aufgaben nicht.</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>Zu viele falsche Wörter.</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>Der Schlüssel dieses Prüfungszentrums fehlt.</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>Das ist nicht der Schlüssel, mit dem die Wörter gemacht wurden.</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>Die Datei auf dem Stick ist kein Schlüssel eines Prüfungszentrums.</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>Verbinden Sie den Platz kurz mit dem Netz, oder nehmen Sie einen anderen Platz.</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>Was die Wörter öffnen, wurde nicht für diesen Platz gemacht.</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>Die Fragen sind schon offen, oder die Zentrale hat keine Wörter für sie gemacht.</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>Hier wartet nichts auf Wörter.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Hochgestellt</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Tiefgestellt</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>Liste mit Punkten</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Liste mit Nummern</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formatierung</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look}: ein</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look}: aus</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>Erinnerung: {when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>An die Zeit erinnern</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>Jetzt in Ordnung: {names}.</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>Noch nicht in Ordnung: {names}.</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>Ereignisse, die keine Kopie zurückgeben konnte: {count}.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>Nicht repariert</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>Ein anderes Kiosk-Programm läuft auf dieser Maschine, darum wurde nichts angerührt. Beenden Sie es, dann reparieren Sie.</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>Die Reparatur war nicht möglich ({code}).</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Letzte Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>Alles davon: {path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>Registriernummer</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>Nicht auf diesen Platz warten: mit dem weitermachen, was der Server hat</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>Ganze Minuten ab jetzt; 0 beginnt sofort.</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>In wie vielen Minuten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>Ein oder zwei kurze Sätze.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>Was Sie sich angesehen haben</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Hier ging etwas schief</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>Ein Nachteilsausgleich des Prüflings</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>Das Prüfungszentrum gibt mehr Zeit</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>Im Moment ist kein Platz frei.</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>Frei: {seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>Sagen Sie, warum. Es steht mit Ihrem Namen im Protokoll.</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>Geben Sie ein, was gelesen werden soll.</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>Geben Sie es so ein, wie es auf dem mitgebrachten Papier steht.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>Geben Sie ganze Minuten ein, von 1 bis 480.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>Geben Sie ganze Minuten ein, von 0 bis 480.</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>Es gibt keinen freien Platz mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>Schreiben Sie ihn jetzt auf den Zettel: Er wird nur dieses eine Mal gezeigt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>Dies ist der Zugangscode der Person.</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>Sie liegt unter {place}. Bringen Sie sie zum Server.</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>Die versiegelte Datei ist geschrieben und gegengelesen.</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>Unter Ihrem Namen festgehalten und unterwegs.</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>Es geht von selbst an den Server, wenn er erreichbar ist. Kommt es zu spät, wird es nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>Unter Ihrem Namen festgehalten. Es wartet hier.</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>Der Code ist unter Ihrem Namen festgehalten.</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>Lesen Sie ihn am Platz vor. Er gilt einmal, nur hierfür.</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>Beide Codes sind festgehalten, jeder unter dem Namen seiner Person.</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>Lesen Sie beide am Platz vor. Sie gelten einmal, nur hierfür.</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>Lesen Sie ihn am Platz vor. Die zweite Person liest einen eigenen Code vor, von einem beliebigen Leitstand.</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>Der Server ist nicht erreichbar: Dies wartet hier, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>Code geben und festhalten</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>Dieser Leitstand hat davon nichts gehört. Der Code tut es an Platz {seat}, wenn es dort so steht.</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>Kreuzen Sie an, was Sie sich angesehen haben.</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>Der Platz kann weiter sein, als dieser Leitstand weiß. Mit einem Code:</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>Hier ist jetzt nichts zu tun.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Ihre Berechtigung reicht nicht so weit.</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>Prüfungsleitstand</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Rechnerkontrolle</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>Die Leertaste nimmt es auf; gehen Sie dann zu dem, wozu es gehört, und drücken Sie die Leertaste.</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>Drücken Sie zwei, die zusammengehören, oder ziehen Sie eines auf das andere.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>Nicht gesperrt: Dieses Fenster dient zum Ausprobieren des Programms.</translation>
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
        <translation>Am Stromnetz</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>Im Akkubetrieb</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>Blättern und markieren</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>Nach „Weiter“ führt kein Weg zurück</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>Sie können nicht zu dieser Frage zurückkehren</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Zum Durchsehen markiert</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Zum Durchsehen markieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Antwort leeren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>Leeren rückgängig machen</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>Restzeit der Pause</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Pause jetzt beenden</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>Die Fragen kommen wieder, wenn sie endet: von selbst, oder wenn Sie sie beenden.</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>Ihre Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n Antwort, auf diesem Computer gespeichert</numerusform>
            <numerusform>%n Antworten, alle auf diesem Computer gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>Ihre Zeit läuft weiter: noch {time}</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>Ihre Zeit steht bei {time}</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>Pause: noch {time}</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>Mit einem Code, den Sie am Platz vorlesen, ohne Netz</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>Drücken Sie am Platz Ctrl+F12, und wählen Sie dasselbe. Geben Sie die drei Gruppen ein, die er zeigt.</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>Was der Platz zeigt</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Angles in degrees</source>
        <translation>Winkel in Grad</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Examination</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Picture {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>Die Leertaste nimmt es auf; gehen Sie dann an seine Stelle, und drücken Sie die Leertaste.</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}, verwendet</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Wählen Sie eine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>Wählen Sie %n Antwort.</numerusform>
            <numerusform>Wählen Sie %n Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>Wählen Sie höchstens %n Antwort.</numerusform>
            <numerusform>Wählen Sie höchstens %n Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>Wählen Sie mindestens %n Antwort.</numerusform>
            <numerusform>Wählen Sie mindestens %n Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Wählen Sie alle zutreffenden.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Sie haben schon %n gewählt. Nehmen Sie zuerst eine zurück.</numerusform>
            <numerusform>Sie haben schon %n gewählt. Nehmen Sie zuerst eine zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>Verdeckt. Zum Zeigen drücken.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>This exam</source>
        <translation>Diese Prüfung</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Wieder sperren</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>Termin schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>%n Prüfling ist offen und hat noch keinen Grund.</numerusform>
            <numerusform>%n Prüflinge sind offen und haben noch keinen Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>Er ist bis {time} offen. Schließen geht danach, oder wenn er beendet wurde.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Ihre Berechtigung reicht nicht so weit.</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>Zu viele sind offen, um sie hier zu nennen. Kümmern Sie sich zuerst um sie.</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>Er ist geschlossen, und danach kam nichts mehr.</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>Zehn Buchstaben und Ziffern. Groß oder klein, beides geht.</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>Hinzuzufügende Minuten</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>Meine Passphrase statt eines Codes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>Platz, an dem die Prüfung weitergeht</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Name der zweiten Person</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>Mindestens 12 Zeichen. Sie gilt nur für diese Entscheidung.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>Passphrase einer zweiten Person</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>Code vom Leitstand</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>Code einer zweiten Person</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Code verwenden</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Höchstens {most}.</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>Die Passphrase wird geprüft…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>Der Code wird geprüft…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>Hier entscheidet die Aufsicht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>Etwas anderes entscheiden</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>Die Antworten des Prüflings sind sicher. Was soll geschehen?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>Wählen Sie am Leitstand diesen Platz und diese Entscheidung, und geben Sie ein, was hier gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>Machen Sie es sich angenehm</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>Sie können dies in der Prüfung jederzeit ändern.</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>So passt es mir</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>So groß ist eine Frage.</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>Es läuft keine Zeit. Nehmen Sie sich die Zeit, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this you?</source>
        <translation>Sind Sie das?</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>Sehen Sie das Foto und jede Zeile an.</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>Foto aus Ihrer Registrierung</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>Ja, das bin ich</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Das bin ich nicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registriernummer</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Prüfungszentrum</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Ihre Zeit</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Heute offen</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>Sehen Sie jede Zeile an.</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} bis {closes}</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>Ja, weiter zu meiner Prüfung</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>machines</source>
        <translation>Rechner</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Ihre Zeit</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>Bisher verdeckt</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Bitte warten Sie einen Moment</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>Die Fragen sind verdeckt. Sie kommen von selbst wieder, wenn alles wieder in Ordnung ist.</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>Bitte heben Sie die Hand</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>Die Fragen sind verdeckt, bis die Aufsicht nachgesehen hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%n, auf diesem Computer gespeichert</numerusform>
            <numerusform>%n, alle auf diesem Computer gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>Sie haben keine Antwort verloren.</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>Läuft weiter, noch {time}</translation>
    </message>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>Sie haben keine Antwort und keine Minute verloren.</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>Steht bei noch {time}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Hier wurde noch nichts entschieden.</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>Was der Server um {time} wusste.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Previous and next: Alt and the arrows</source>
        <translation>Voriger und nächster: Alt und die Pfeile</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>Der bisherige Tag</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>Jedes Wort wird beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>von {least} bis {most}</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>von höchstens {most}</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>von mindestens {least}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>%n Wort zu viel</numerusform>
            <numerusform>%n Wörter zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>lang genug</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>noch %n Wort</numerusform>
            <numerusform>noch %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Schreiben Sie {least} bis {most} Wörter.</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>Schreiben Sie höchstens {most} Wörter.</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>Schreiben Sie mindestens {least} Wörter.</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>Hier ist kein Bild</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>Das Bild des Prüflings</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>War mit dieser Prüfung oder diesem Computer etwas nicht in Ordnung? Schreiben Sie es hier auf. An Ihren Antworten ändert das nichts.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>Danke. Ihre Anmerkung ist gespeichert und geht an die Mitarbeitenden der Prüfung.</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>Sie konnte gerade nicht gespeichert werden. Sie können sie noch einmal senden.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}, ansehen</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>Name, Nummer oder Platz suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>Wählen Sie einen Rechner, um zu sehen, was dort zu tun ist.</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>Dort ist alles in Ordnung.</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>Lücke {number} von {total}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>Seiten werden erstellt</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Als PDF ablegen</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Abgelegt als {place}</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>Es konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Nichts wurde behalten oder gedruckt.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>An den Drucker {printer} gegeben.</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>Kein Drucker nimmt es an. Behalten Sie es als PDF.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>Die Tabelle konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Language, display, help</source>
        <translation>Sprache, Anzeige, Hilfe</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Bildschirmtastatur</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Examination</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>Lücke {number} von {total}</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>Kein Platz, Name oder keine Nummer wie „{find}“</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>Suchen Sie nach einem Teil davon, oder leeren Sie die Filter.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts braucht Sie</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>Jeder Platz ist in Ordnung. Diese Seite sieht jede Sekunde nach.</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>Niemand in diesem Zustand</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>Die Zahlen auf den Schaltflächen sind aktuell.</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Noch keine Prüflinge</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>Sie kommen von selbst vom Server.</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>Sortiert: was Sie braucht, zuerst</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>Sortiert: {column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>Wer in dieser Zahl steht</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Abgelegt als {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Die Liste konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>Melden Sie sich an, um einen Termin zu übergeben</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Wählen Sie auf der ersten Seite Ihren Namen.</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>Welcher Termin?</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>Wählen Sie oben einen, neben dem Namen des Zentrums.</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>Es wird zusammengezählt, wo alle stehen.</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>Niemand beginnt mehr. Wer schreibt, macht weiter, bis jemand es beendet: Raum, Termin.</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Dieser Termin wurde abgesagt.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>Hand senken</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>Nachrichten der Aufsicht</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Was brauchen Sie?</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>Die Aufsicht sieht Ihren Platz und worum es geht. Ihre Prüfung läuft weiter.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Es kommt jemand zu Ihnen.</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>Ihre Hand ist seit {time} gehoben.</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>Wählen Sie Wörter mit der Maus. Mit Tasten: F6 zum Text, Shift und Pfeile, dann 1 bis 4; Delete radiert.</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>Position {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>Drücken Sie die Stellen der Reihe nach. Drücken Sie eine noch einmal, um sie zurückzunehmen.</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>Wählen Sie eine Stelle im Bild.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>Wählen Sie höchstens %n Stelle im Bild.</numerusform>
            <numerusform>Wählen Sie höchstens %n Stellen im Bild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>Wählen Sie mindestens %n Stelle im Bild.</numerusform>
            <numerusform>Wählen Sie mindestens %n Stellen im Bild.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>Wählen Sie alle zutreffenden Stellen im Bild.</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>{words} zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Sie haben schon %n gewählt. Nehmen Sie zuerst eine zurück.</numerusform>
            <numerusform>Sie haben schon %n gewählt. Nehmen Sie zuerst eine zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>{words} gewählt</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>Gutzuschreibende Minuten</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>Grund oder Vermerk</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>Der Prüfling liest es mit der Zeit.</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>Keine Zeit hierfür</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>Vorfall aufschreiben</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>Etwas, das keine Maschine bemerken konnte. Es steht im Bericht und in der Niederschrift.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>Festgehalten und unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>%n Minute gutschreiben</numerusform>
            <numerusform>%n Minuten gutschreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Take note, without time</source>
        <translation>Vermerken, ohne Zeit</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name} bekommt sofort %n Minute und liest, warum.</numerusform>
            <numerusform>{name} bekommt sofort %n Minuten und liest, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>Es steht im Bericht. {name} bekommt dafür keine Zeit.</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>Geben Sie ganze Minuten ein, bis zu {most}.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Sagen Sie mit wenigen Worten, warum.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>Vorfall aufschreiben</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>Melden Sie sich an, um Vorfälle zu sehen</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Wählen Sie auf der ersten Seite Ihren Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>%n Vorfall zu entscheiden</numerusform>
            <numerusform>%n Vorfälle zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Bisher ist hier nichts schiefgegangen.</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Abgelegt als {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Die Liste konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>Ich stimme zu, beginnen</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>Die Zeit beginnt mit der ersten Frage, nicht hier.</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>Ehrenkodex</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>Lesen Sie jede Zeile, und kreuzen Sie sie dann an.</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>Wie auf Ihrem Zettel. Die Eingabe ist Ihre Unterschrift.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Ihr vollständiger Name</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Geben Sie Ihren Namen ein</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>noch %n Antwort weiter unten</numerusform>
            <numerusform>noch %n Antworten weiter unten</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Unten mehr</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>{words} aufgenommen. Wählen Sie jetzt, wozu es gehört.</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one} ist jetzt mit {other} verbunden</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>{one} und {other} sind getrennt</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>Alle Paare sind gebildet. Trennen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words} ist in so vielen Paaren, wie erlaubt sind. Trennen Sie zuerst eines.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LayoutMark</name>
    <message>
        <source>Keyboard layout: {name}. Press to switch.</source>
        <translation>Tastaturbelegung: {name}. Zum Wechseln drücken.</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>Tastaturbelegung: {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>Ich habe dies gelesen</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Nachricht der Aufsicht</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>Gesendet um {time}. Ihre Antworten sind gespeichert; die Fragen kommen wieder, wenn Sie dies gelesen haben.</translation>
    </message>
</context>
<context>
    <name>LiveNotice</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Lesen…</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>Ist jeder Rechner bereit?</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Abgelegt als {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Die Liste konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Wählen Sie auf der ersten Seite Ihren Namen.</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>Hier ist noch kein Rechner dieses Zentrums bekannt.</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Less</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>Lupe bewegen</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>Beantwortet und markiert</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Nicht besucht</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>Zeile {row} von {rows}</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>Pfeiltasten gehen zwischen Zeilen und Spalten. Die Leertaste wählt und nimmt zurück.</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>{done} von {total} Zeilen beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>Wählen Sie insgesamt höchstens %n Antwort.</numerusform>
            <numerusform>Wählen Sie insgesamt höchstens %n Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>Eine Antwort in jeder Zeile.</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>Wählen Sie in jeder Zeile alle zutreffenden.</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}. Es wurde von {other} genommen.</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>Von {other} genommen</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>Diese Spalte nimmt keine Antworten mehr an. Nehmen Sie zuerst eine zurück.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Sie haben schon %n gewählt. Nehmen Sie zuerst eine zurück.</numerusform>
            <numerusform>Sie haben schon %n gewählt. Nehmen Sie zuerst eine zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>Leere Ecke der Tabelle</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>Unten mehr</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}, verdeckt; zum Zeigen drücken</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}, {words}, durchgestrichen</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>Grund für alle, die {figure} sind</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>Ein anderer Grund für {name}</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>Nur für Sie. Es gehört nicht zu Ihrer Antwort.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>Wie Ihre Daten verwendet werden</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>Ich habe dies gelesen und nehme es an</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>Zuerst das Personal fragen</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>Sie müssen nicht allein zustimmen: Fragen Sie, und die Aufsicht kommt zu Ihnen. Ihre Zeit hat noch nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>Sie können Komma, Punkt oder Leerzeichen schreiben. Ziffern Ihrer eigenen Tastatur sind auch in Ordnung.</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>Wir lesen dies als {number}</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>Wir können dies noch nicht als Zahl lesen.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>Diese Reihenfolge stimmt</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>Ziehen Sie die Zeilen in die richtige Reihenfolge, oder verschieben Sie sie mit den Pfeilen.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>{words} an Position {place} von {total} verschoben</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>{words} aufgenommen. Auf und Ab verschieben es, die Leertaste lässt es los, Esc legt es zurück.</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>{words} zurückgelegt</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up: {words}</source>
        <translation>Nach oben: {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>Nach unten: {words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>Auf und Ab gehen zu einer anderen Zeile. Ctrl mit Auf oder Ab verschiebt diese; ebenso Leertaste, dann Pfeile.</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}, Position {place} von {total}</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}, noch nicht beantwortet</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}, aufgenommen</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>Tempo {percent} %</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take apart: {words}</source>
        <translation>Trennen: {words}</translation>
    </message>
    <message>
        <source>Space takes this pair apart.</source>
        <translation>Die Leertaste trennt dieses Paar.</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}, abmelden</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>Der ganze Tag</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>endet {time}</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>Raum: noch nie gehört</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>Raum: aktuell, {seconds} s alt</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>Raum: {age} alt</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Raumserver</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>Zentraler Server</translation>
    </message>
    <message>
        <source>{server}: here</source>
        <translation>{server}: da</translation>
    </message>
    <message>
        <source>On its own: seats by codes only</source>
        <translation>Auf sich gestellt: Plätze nur mit Codes</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}: seit {age} nicht erreichbar. Plätze mit Codes.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>%n Entscheidung wartet hier.</numerusform>
            <numerusform>%n Entscheidungen warten hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>Codes vom Stick holen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Als PDF ablegen</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>Seiten werden erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>%n Code aus {file} geholt. Er wird nirgends aufbewahrt.</numerusform>
            <numerusform>%n Codes aus {file} geholt. Sie werden nirgends aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>Auf keinem Stick hier ist eine Liste von Zugangscodes. Es ist die Datei, die der Import geschrieben hat.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Nichts wurde behalten oder gedruckt.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Abgelegt als {path}</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>Es konnte nicht abgelegt werden. Schaffen Sie Platz, oder stecken Sie einen anderen Stick ein.</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>Dieser Rechner hat keinen Drucker. Legen Sie es als PDF ab, und drucken Sie es anderswo.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>An den Drucker {printer} gegeben.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>Der Drucker {printer} nimmt es nicht an. Legen Sie es als PDF ab.</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>Melden Sie sich an, um zu drucken</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Wählen Sie auf der ersten Seite Ihren Namen.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Hier ist kein Termin</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>Wählen Sie oben einen; Termine kommen vom Server.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>Unten mehr</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>Weiter nach links</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Ende des Textes</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>Die Fragen kommen von selbst wieder. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>Die Aufsicht hat sie um {time} angehalten. Ihre Zeit steht bei {left} still.</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>Ihre Prüfung ist angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n Antwort, auf diesem Computer gespeichert</numerusform>
            <numerusform>%n Antworten, alle auf diesem Computer gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto von {name}</translation>
    </message>
    <message>
        <source>No photo of {name}</source>
        <translation>Kein Foto von {name}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>Es wird mit dem Foto Ihrer Anmeldung verglichen. Nur das Personal der Prüfung sieht es.</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>Ein Foto von Ihnen an diesem Platz</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Die Kamera startet …</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Noch eines aufnehmen</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Dieses Foto verwenden</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>Ohne Foto weiter</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>Dieser Computer lässt die Prüfung seine Kamera nicht benutzen.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>Die Kamera liefert kein Bild.</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>An diesem Platz gibt es keine Kamera.</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>Sie brauchen nichts zu tun. Das Personal sieht, dass es kein Foto gibt.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>Das aufgenommene Foto</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>Die Leertaste nimmt es auf, dann verbindet die Leertaste an einer anderen Stelle beide. Pfeiltasten gehen zu anderen Stellen.</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>Drücken Sie zwei Stellen, die zusammengehören; eine Linie verbindet sie.</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>verbunden mit {words}</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>in keinem Paar</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>aufgenommen</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Leer lassen</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>Ziehen Sie jedes an seine Stelle, oder drücken Sie es und dann seine Stelle.</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>{done} von {total} Stellen gefüllt</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words} ist jetzt in {place}</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place} ist wieder leer</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>Es ist so oft verwendet, wie erlaubt ist. Nehmen Sie es zuerst von einer Stelle weg.</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>Diese Stelle nimmt nichts mehr auf. Nehmen Sie zuerst etwas heraus.</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>Alles, was gesetzt werden darf, ist gesetzt. Nehmen Sie zuerst etwas heraus.</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>{words} aufgenommen. Wählen Sie jetzt seine Stelle.</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>{x} % von links, {y} % von oben</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>Pfeiltasten bewegen das Fadenkreuz, mit Shift in kleinen Schritten. Die Leertaste zeigt, Delete nimmt zurück.</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>Zeigen Sie auf eine Stelle im Bild.</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>Zeigen Sie auf bis zu %n Stelle im Bild.</numerusform>
            <numerusform>Zeigen Sie auf bis zu %n Stellen im Bild.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>Zeigen Sie auf die Stellen im Bild.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Sie haben schon %n gewählt. Nehmen Sie zuerst eine zurück.</numerusform>
            <numerusform>Sie haben schon %n gewählt. Nehmen Sie zuerst eine zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>Übung. Nichts hier wird bewertet oder aufbewahrt, und nichts läuft auf Zeit.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>Übung überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>von {total}</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>Übungsfrage {number} von {total}</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Ich bin bereit</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>Ist dieser Rechner bereit für eine Prüfung?</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>Die Sperre wird wirklich erprobt: Der Bildschirm wird einige Sekunden dunkel. Nichts geht dadurch verloren.</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Diesen Rechner kontrollieren</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>Die Kontrolle kam nicht zu ihrem Ende</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>Eine Notiz für die Hersteller des Programms wurde geschrieben. Prüfungen auf diesem Rechner sind nicht berührt.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut kontrollieren</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>Die Seite konnte nicht abgelegt werden. Schaffen Sie Platz, oder stecken Sie einen anderen Stick ein.</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>Das Supportpaket konnte nicht geschrieben werden. Schaffen Sie Platz, oder stecken Sie einen anderen Stick ein.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Abgelegt als {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>Der Bericht bleibt hier: Der Speicher konnte ihn nicht aufnehmen ({code}).</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>Als Seite ablegen</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>Protokolle, Kontrollen und Einstellungen dieses Rechners in einer Datei für die IT: keine Namen, keine Antworten, keine Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Answered in part</source>
        <translation>Zum Teil beantwortet</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>von {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Frage {number} von {total}</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>zu den Fragen {first} bis {last}</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>zu Frage {first}</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>Lesen Sie diesen Text</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>Fragen {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>Durchsehen und abgeben</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>Diesen Abschnitt verlassen…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>Pause machen ({count})</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} von {total} beantwortet</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Abschnitt {number}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>Frage {number}, {state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>Wer wann beginnt</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}, %n anzusehen</numerusform>
            <numerusform>{page}, %n anzusehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>Ein Stück zurück</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>Ein Stück vor</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>Dieser Computer hat keine Stimme für diese Sprache. Bitten Sie das Personal, es Ihnen vorzulesen.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>An diesem Computer gibt es keinen Ton. Bitten Sie das Personal, es Ihnen vorzulesen.</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Vorlesen anhalten</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiter vorlesen</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>F8 tut dasselbe von überall aus.</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>Sprache der Frage</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lesen auf</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>Zwei Sprachen, eine unter der anderen.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Ihre Quittung</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>Fotografieren Sie sie, oder schreiben Sie den Code ab. Damit kann jeder später prüfen, dass keine einzige Antwort geändert wurde.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registriernummer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>Die Zeit ist abgelaufen. Ihre Prüfung ist abgegeben.</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>Ihre Prüfung wurde beendet</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>Ihre Prüfung ist fertig, {name}. Sie haben {answered} von {total} beantwortet.</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>oder gehen Sie: In {time} geschieht es von selbst</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>wartet auf das Netz</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>In diesem Raum gibt es im Moment kein Netz.</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>Es fehlt nichts. Eine versiegelte Kopie Ihrer Prüfung liegt hier auch auf dem USB-Stick.</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>Es fehlt nichts: Ihre Prüfung ist hier versiegelt. Für das Personal: Der USB-Stick nimmt keine versiegelte Kopie auf.</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>Es fehlt nichts. Ihre Prüfung ist hier versiegelt und geht von selbst an den Server.</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Quittung {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>den Prüfling</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>Zeitablauf</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>die Aufsicht</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>das Ende des Termins</translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10 Sekunden zurück</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>10 Sekunden vor</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>Wortlaut lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>Es wurde so oft abgespielt, wie erlaubt ist.</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>Dies ist das letzte Mal, dass es abgespielt werden kann.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>An diesem Computer gibt es keinen Ton. Das Personal ist informiert; machen Sie inzwischen mit der Prüfung weiter.</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Dies kann hier nicht abgespielt werden. Das Personal ist informiert; machen Sie inzwischen mit der Prüfung weiter.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>Plätze des Probelaufs</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Wählen Sie auf der ersten Seite Ihren Namen.</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>In Ihrem Namen festgehalten. Die Plätze erscheinen hier, sobald der Server ihn begonnen hat; solange ein Termin nahe ist, beginnt er keinen.</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>Jeder Platz schreibt von selbst eine erfundene Prüfung: Er meldet sich an, beginnt mit den anderen, wird mittendrin unterbrochen und kommt zurück, eine Prüfung zieht an einen anderen Platz um, alles wird übergeben. Nichts Echtes wird berührt.</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>Den ganzen Tag proben, ohne jemandes Prüfung</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>Die Zentrale sagt die Wörter, sobald der Termin begonnen hat. Ein Netz ist nicht nötig.</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>Je fünf Buchstaben. Groß oder klein, beides geht.</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>Die fünf Wörter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>Der Schlüssel dieses Prüfungszentrums wird auch gebraucht: Stecken Sie seinen Stick ein. Er heißt {key}.</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>Die Wörter werden geprüft…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>Fragen öffnen</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>Er wird aus seinen zwei Kopien neu gemacht. Was beschädigt ist, wird in seinem Ordner beiseitegelegt, nicht gelöscht. Was dieses Pult offen hat, wird dafür geschlossen und wieder geöffnet; dann wird alles noch einmal geprüft.</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>Zuerst muss sich jemand, der entscheiden darf, im Raum anmelden. Kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>Den Speicher dieser Maschine reparieren?</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>Jetzt reparieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Willkommen zurück, {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>Bitte heben Sie die Hand, und bleiben Sie sitzen: Die Aufsicht lässt Ihre Prüfung weitergehen.</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>{answered} von {total} Antworten sind da</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>noch {time}, die Zeit, die Sie hatten</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>Insgesamt {time} unterbrochen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>Markierte Fragen zählen als beantwortet, wenn sie eine Antwort haben.</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>Durchsehen vor der Abgabe</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Noch einen Blick wert</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}, geschlossen</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Nicht besucht</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>Nicht beantwortet, markiert</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>Beantwortet, markiert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>Zu {number} gehen</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>Offline. Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>Auf dem Server gespeichert</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>Dafür braucht es eine zweite Person. Wer ist es?</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>Niemand sonst mit dieser Berechtigung hat hier Dienst.</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>Die Person tippt sie selbst, mindestens 12 Zeichen. Sie gilt nur für diese Entscheidung.</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Passphrase der zweiten Person</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>Wählen Sie, wer die zweite Person ist.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Eine Passphrase hat mindestens 12 Zeichen.</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>Hinweise zu diesem Abschnitt</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Unten gezeigt</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>Zugeklappt: zum Lesen drücken</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>Vorigen Abschnitt zeigen</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>Nächsten Abschnitt zeigen</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} von {total} beantwortet</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
</context>
<context>
    <name>SessionPlot</name>
    <message>
        <source>This session</source>
        <translation>Dieser Termin</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>ungesendet</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>Dieser Termin, als Tabelle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>How it will look</source>
        <translation>Wie es aussehen wird</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>%n weitere Seite</numerusform>
            <numerusform>%n weitere Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at this panel?</source>
        <translation>Wer ist an diesem Leitstand?</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>Was Sie entscheiden, steht mit Ihrem Namen im Protokoll. Es geht auch ohne Netz.</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>Mindestens 12 Zeichen. Die des Prüfungszentrums, nicht die des Computers.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Raum öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>Hier ist noch kein Personal bekannt. Der Server teilt es diesem Leitstand mit, sobald er erreichbar ist.</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>Wählen Sie zuerst Ihren Namen.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Eine Passphrase hat mindestens 12 Zeichen.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registriernummer</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>Acht Buchstaben und Ziffern. Groß oder klein, beides geht.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>Ihre Prüfung kann weitergehen</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>Melden Sie sich erneut mit den beiden Codes von Ihrem Zugangszettel an.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>Kein Zettel? Heben Sie die Hand. Ihre Antworten sind sicher, und Ihre Zeit steht still.</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>Geben Sie die beiden Codes von Ihrem Zugangszettel ein.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>Kein Zettel? Heben Sie die Hand. Nichts ist verloren, und Ihre Zeit hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>Sie werden gesucht…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>Geben Sie die Nummer ein, die auf Ihrem Zettel steht.</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>Geben Sie den Code ein, der auf Ihrem Zettel steht.</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>Pfeiltasten ändern die Zahl, Page Up und Page Down in größeren Schritten, Home und End gehen an die Enden.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>Stellen Sie die Zahl auf der Skala ein.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>Nächstes Wort</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n Wort anzusehen</numerusform>
            <numerusform>%n Wörter anzusehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>Die Leertaste wählt und nimmt zurück, Pfeiltasten gehen zu anderen Stellen.</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>Stelle {number} von {total}, {x} % von links und {y} % von oben</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>Schritt {number} von {total}, {word}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Submit…</source>
        <translation>Abgeben…</translation>
    </message>
    <message>
        <source>You are asked once more. After that you cannot come back.</source>
        <translation>Sie werden noch einmal gefragt. Danach können Sie nicht zurückkehren.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Jede Frage hat eine Antwort.</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>Zu Frage {number} gehen</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>Sie können in {time} abgeben.</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>Ja, abgeben</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>Sie haben noch {time}. Danach können Sie nicht zurückkehren.</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>Ihre Prüfung jetzt abgeben?</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{answered} von {total} Fragen sind beantwortet</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Wird abgegeben…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>Text oder Frage</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>in {unit}</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>In this section: {section}. In the exam: {exam}</source>
        <translation>In diesem Abschnitt: {section}. In der Prüfung: {exam}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n Sekunde übrig</numerusform>
            <numerusform>%n Sekunden übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n Minute übrig</numerusform>
            <numerusform>%n Minuten übrig</numerusform>
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
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Zeit zeigen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>in diesem Abschnitt</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>Prüfung: {time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>Die Zeit ist verborgen</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Ich höre ihn</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>Prüfung und Zeit</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>Probieren Sie Ihren Platz aus</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>Nichts hier läuft auf Zeit, wird aufbewahrt oder bewertet.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>Tippen Sie ein paar Buchstaben.</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>Drücken Sie mich</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>Maus oder Touchpad</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>Bewegen Sie den Mauszeiger auf die Schaltfläche, und drücken Sie sie.</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Ja, alles</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>Können Sie dies lesen: 3 8 0 O, rn m, è é, ب ت ث?</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>Setzen Sie den Kopfhörer auf, und spielen Sie den Ton ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>noch %n auszuprobieren</numerusform>
            <numerusform>noch %n auszuprobieren</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>Wenn Sie fortfahren, wird deswegen Ihre Hand gehoben. Sie können hier warten oder weitergehen.</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>Die Aufsicht kommt zu Ihnen.</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>Erprobung der Sperre</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>Die Sperre wird erprobt</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>Dies ist keine Prüfung. Tastatur und Maus gehören diesem Fenster, bis die Kontrolle vorbei ist.</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>Der Bildschirm kommt in %n Sekunde wieder.</numerusform>
            <numerusform>Der Bildschirm kommt in %n Sekunden wieder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>%n Antwort ist auf dem Server</numerusform>
            <numerusform>%n Antworten sind auf dem Server</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>Auf diesem Computer und von selbst unterwegs: {numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Lautstärke {percent} %</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You need not do anything. The screen changes by itself, and your time begins with the first question.</source>
        <translation>Sie müssen nichts tun. Der Bildschirm wechselt von selbst, und Ihre Zeit beginnt mit der ersten Frage.</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>Sie müssen nichts tun. Ihre Prüfung geht von selbst dort weiter, wo Sie waren, mit der Zeit, die Sie hatten.</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>Alle Ihre Antworten sind gespeichert, und Sie behalten die Zeit, die Sie haben. Bitte warten Sie.</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>sobald die Aufsicht den Beginn freigibt</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>Die Plätze beginnen nacheinander. Dieser ist in Gruppe {number} von {all}.</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>beginnt in</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>Sie sind an der Reihe in</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>Sie sind bereit. Ihre Prüfung beginnt</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>Sie sind bereit. Alle beginnen gemeinsam,</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>Ihre Fragen sind unterwegs</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>Die Fragen werden freigegeben um</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>Ihre Fragen werden freigegeben</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>Ihre Prüfung öffnet um</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>Ihre Prüfung ist noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>Ihre Antworten werden an diesen Platz gebracht</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>Der andere Platz übergibt noch Ihre Antworten</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>Ihre Prüfung beginnt</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>Ihre Fragen werden geöffnet</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>Kilobyte empfangen</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>In der Reihenfolge der Plätze. 0 lässt alle zugleich beginnen.</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>Plätze auf einmal</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>Sekunden von einer Gruppe zur nächsten</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>Geben Sie die Zahl der Plätze ein, von 0 bis 999.</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>Geben Sie ganze Sekunden ein, von 1 bis 3600.</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>Die Letzten würden erst beginnen, wenn der Termin vorbei ist.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>Am Platz</translation>
    </message>
</context>
<context>
    <name>WholeNotice</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>WholeRoom</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>Pfeiltasten verschieben sie</translation>
    </message>
</context>
<context>
    <name>_Pad</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Exam</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What the panel has to know</source>
        <translation>Was der Leitstand wissen muss</translation>
    </message>
</context>
<context>
    <name>_Slip</name>
    <message>
        <source>Candidate slip</source>
        <translation>Zugangszettel</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registriernummer</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>Ihr Zettel für diese Demo</translation>
    </message>
</context>
</TS>
