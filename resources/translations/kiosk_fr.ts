<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>Dispositions de clavier</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>Vitesse du disque</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>Disque de la seconde copie</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>Réseau vers le serveur</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Version du programme</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>Une vraie machine</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>Personne à distance</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Seconde copie</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscription du poste</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>Clés des sujets</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernier contrôle</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>Réglages du serveur</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>Chaque écran est couvert</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>La fenêtre d’examen reste en place</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>Rien ne passe devant</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>La saisie va à l’examen</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>Le clavier est tenu</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>La souris est tenue</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>Le presse-papiers est vide</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>Les touches simulées sont rejetées</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>L’écran reste allumé</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>Aucun programme interdit en marche</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>Personne ne photographie l’écran</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>Raccourcis du système désactivés</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>Menu du système fermé</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>Personne ne travaille à distance</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>La machine n’est pas virtuelle</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>Une autre protection du verrouillage</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>Le verrouillage a été essayé pendant {seconds} secondes.</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>Écrans&#x202f;: {count}. Le premier a {width} points sur {height} à {scale} pour cent.</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>Dispositions de clavier&#x202f;: {layouts}.</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>Chaque langue du programme peut être écrite.</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>L’horloge diffère de {seconds} secondes de celle du serveur.</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>La machine a l’heure du centre, {zone}.</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>{free} Mo sont libres&#x202f;; un examen en demande {needed}.</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>Une réponse est sur le disque en {ms} ms.</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>La seconde copie est sur un autre disque.</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>{free} Mo sur {total} Mo sont libres.</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>Il y a une caméra : {names}.</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>La machine est branchée au secteur.</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>La machine ne se met pas en veille d’elle-même.</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>Le programme fonctionne sans droits d’administrateur.</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>Le serveur répond en {ms} ms et prouve son identité.</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>Aucun proxy entre ici et le serveur.</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>La version {version} est assez récente.</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>Aucun programme interdit pendant un examen n’est en marche.</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>Rien n’indique que cette machine soit hébergée par une autre.</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>Personne n’est connecté à distance à cette machine.</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>Le stockage est lisible&#x202f;; tentatives présentes&#x202f;: {attempts}.</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>Chaque événement est bien celui qui a été enregistré.</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>La seconde copie contient tout.</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>Poste {station} sur {url}.</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>Le serveur a tout.</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>Si cette machine tombe en panne, l’administration centrale peut ouvrir son disque.</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>Sujets bientôt nécessaires&#x202f;: {needed}. Tous sont là et intacts.</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>Sessions ouvertes&#x202f;: {open}. Leurs clés sont là.</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>Réglages donnés par le serveur&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>La machine a été contrôlée il y a {days} jours.</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>La protection a tenu tout le temps.</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>Ce type de verrouillage ne l’assure pas, et aucune session connue ici ne l’exige.</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>Lancez le contrôle sur la machine même, avec le compte qui sert à l’examen.</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>Lancez&#x202f;: kiosk doctor --repair.</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>Aucun écran n’est accessible d’ici&#x202f;; le verrouillage n’a donc pas été essayé.</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>Le verrouillage est désactivé par un réglage.</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>Mettez lock sur auto dans les réglages de ce poste.</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>Le verrouillage n’a pas été essayé cette fois.</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>Contrôlez de nouveau, et laissez l’écran s’assombrir un instant.</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>Le poste n’a pas pu être verrouillé ({code}).</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>Cherchez le code dans la page de dépannage&#x202f;; elle donne le remède.</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>Ici, le verrouillage remarque les autres programmes, mais ne peut pas tous les écarter.</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>Là où l’examen l’exige, utilisez une session où le kiosque est le seul programme.</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>Le verrouillage n’a pas pu assurer ceci.</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>Fermez ce qui gêne, indiqué dans le constat, et contrôlez de nouveau.</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>Une session d’ici l’exige, et ce type de verrouillage ne peut pas l’assurer.</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>Utilisez le type de session que l’examen exige, ou demandez à qui a fixé ses règles.</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>Le premier écran n’a que {width} points sur {height}.</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>Réglez au moins 1024 points sur 700, ou une échelle plus petite.</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>Les dispositions de clavier ne sont pas lisibles ici.</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>Tapez une ligne d’essai dans la démonstration avant l’examen.</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>Il manque des polices pour&#x202f;: {languages}.</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>Réinstallez le programme&#x202f;: ses polices sont endommagées.</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>Réglez l’horloge par le réseau. Aucune réponse ni minute n’en dépend, mais les rapports oui.</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>Nul ne peut dire si l’horloge est juste&#x202f;: le serveur n’a pas encore été entendu.</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>Connectez le poste au réseau et contrôlez de nouveau.</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>Le fuseau horaire de la machine n’est pas celui du centre, {zone}.</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>Réglez le fuseau horaire du centre&#x202f;; l’examen affiche de toute façon l’heure du centre.</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>Le fuseau horaire du centre n’est pas encore connu ici.</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>Connectez le poste une fois à son serveur.</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>Seulement {free} Mo sont libres sur {place}.</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>Libérez de l’espace&#x202f;: sous {needed} Mo, aucun examen ne commence ici.</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>Une réponse met {ms} ms à être sur le disque.</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>Fermez ce qui écrit aussi sur le disque&#x202f;; remplacez une carte ou un disque qui reste lent.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>Rien ne peut être écrit dans le dossier de ce poste.</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>Donnez au compte du programme le droit d’y écrire, et examinez le disque.</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>La seconde copie est sur le même disque que la première.</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>Mettez mirror sur un dossier d’un autre disque ou d’une clé qui reste branchée.</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>Il n&apos;y a pas de caméra, et un examen prend une photo à la place.</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>Branchez-en une ; sans elle, les candidats continuent sans photo.</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>Il y a une caméra que ce compte ne peut pas utiliser : {names}.</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>Ajoutez le compte au groupe video et redémarrez la session.</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>Il manque quelque chose à la seconde copie&#x202f;: {state}.</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>Examinez le disque de la seconde copie&#x202f;; elle se met à jour d’elle-même.</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>Seulement {free} Mo de mémoire sont libres.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>Fermez d’autres programmes, ou redémarrez la machine.</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>La machine fonctionne sur batterie, à {percent} pour cent.</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>Branchez-la avant l’examen.</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>La machine peut se mettre en veille d’elle-même.</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>Désactivez la veille pour l’inactivité et pour le capot&#x202f;; le constat nomme le réglage.</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>Le programme fonctionne avec des droits d’administrateur.</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>Faites fonctionner l’examen avec un compte à part, qui n’est pas administrateur.</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>Le serveur ne peut pas être interrogé ({code}).</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>Vérifiez câble et réseau. Les examens continuent sans lui&#x202f;; sujets et clés doivent d’abord être ici.</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>Le serveur ne répond qu’après {ms} ms.</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>Cherchez qui d’autre utilise la ligne&#x202f;; un centre complet en a besoin.</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>Cette machine envoie son trafic web par un proxy.</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>Le kiosque va directement à son serveur&#x202f;: faites que le réseau le permette.</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>La version {version} est plus ancienne que {least}, demandée par le serveur.</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>Installez le programme plus récent avant l’examen.</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>Des programmes interdits pendant un examen sont en marche&#x202f;: {programs}.</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>Arrêtez-les, et empêchez-les de démarrer.</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>Cette machine semble hébergée par une autre.</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>Utilisez la machine elle-même. Si c’est voulu, un responsable peut accorder une exception sur le serveur.</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>Quelqu’un est connecté à distance à cette machine.</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>Mettez fin à la session à distance avant l’examen.</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>Le stockage n’est pas lisible ({code}).</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>Aucun poste n’est encore installé ici.</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>Lancez kiosk enroll avec le code du serveur central.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Le journal est endommagé.</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>Cette machine n’est pas encore un poste.</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>Le serveur ne laisse ce poste commencer aucun examen&#x202f;: {standing}.</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>Demandez à un responsable central&#x202f;; ce qui est enregistré ici est accepté malgré tout.</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>Événements en attente d’envoi&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>Connectez le poste au réseau, ou portez-les&#x202f;: kiosk export DIR.</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>Si cette machine tombe en panne, personne d’autre qu’elle ne peut ouvrir son disque.</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>Connectez le poste une fois à son serveur&#x202f;; il apprend seul la clé de récupération.</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>Tout ce que le serveur règle ici n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>Enregistrez de nouveau les réglages du centre sur le serveur&#x202f;; mettez ce programme à jour s’il est plus ancien.</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>Sujets bientôt nécessaires et absents d’ici&#x202f;: {missing} sur {needed}.</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>Démarrez le poste quand le serveur est joignable&#x202f;; il les récupère seul.</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>Un sujet sur ce disque n’est pas celui qui a été scellé.</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>Retirez le fichier que nomme le constat&#x202f;; le poste le récupère de nouveau.</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>Sessions ouvertes dont la clé n’est pas ici&#x202f;: {missing} sur {open}.</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>Connectez le poste au serveur&#x202f;; il récupère la clé seul.</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>Cette machine n’a jamais été contrôlée avant.</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>Contrôlez-la de nouveau un autre jour avant l’examen.</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>Le contrôle précédent date d’il y a {days} jours.</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>Contrôlez chaque machine la semaine de l’examen.</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>Liste d’émargement</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>Plan des places</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>Fiches d’accès</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Rapport d’incidents</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>Procès-verbal de session</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>identifié</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>en transfert</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>signalée</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>identifiée</translation>
    </message>
    <message>
        <source>began</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenue</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>Le serveur n’a rien reçu de cette place : elle est éteinte, son kiosque ne tourne pas, ou aucun réseau ne l’atteint.</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>Personne n’a pu s’identifier ici : autre chose était à l’écran.</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>La première question n’est jamais venue.</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>La première question est venue trop tard : le serveur ou le réseau est trop lent pour tant de places à la fois.</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>Elle n’est pas revenue après l’arrêt de son programme : ici, rien ne relance le kiosque.</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>Elle est revenue trop tard après l’arrêt de son programme.</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>Son examen n’a pas pu continuer à temps à une autre place.</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>L’examen n’a pas été rempli jusqu’au bout.</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>Tout n’est pas arrivé au serveur.</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>La place elle-même a trouvé quelque chose d’anormal.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>Première question après</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{passed} of {all} seats passed.</source>
        <translation>{passed} places sur {all} ont réussi.</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>terminé par le personnel</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>void</source>
        <translation>invalidé</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>non présenté</translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>Questions réaffichées</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>Reprise autorisée</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Suspension levée</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>Visage confirmé</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>Visage douteux</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>Début autorisé</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>Temps ajouté</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>Quelqu’un y va</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>Quelqu’un est passé</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>Autre place</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>Début de la session</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>File d’attente modifiée</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>Transféré à une autre place</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ne s’est pas présenté</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>Candidat hors liste admis</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Session clôturée</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>Répétition lancée</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>Droit redonné</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>Fichier scellé écrit</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Encore en cours</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Cette session a été annulée.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>Temps accordé</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Non exécuté</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Signature on arrival</source>
        <translation>Signature à l’arrivée</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>Signature au départ</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>Chef du centre&#x202f;: nom, date, signature</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>Seconde personne&#x202f;: nom, date, signature</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>Code d’accès&#x202f;: demandez au responsable du centre</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>Tous les candidats</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>Rien n’a été décidé à un panneau.</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>Chacun signe deux fois&#x202f;: en s’installant et en partant.</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>Saisissez le numéro et le code à la place. Gardez cette fiche.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>L’ordinateur a redémarré</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>Le programme d’examen s’est arrêté</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>L’ordinateur était en veille</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>L’ordinateur s’est figé</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>Les questions étaient masquées</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Suspendu par le personnel</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>Le disque était plein</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>Un enregistrement n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>Noté par le personnel</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Attend une décision</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>Noté, sans temps</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>Aucun temps accordé</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toute la salle</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Rien d’anormal ici jusqu’à présent.</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>Cette machine est prête.</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>Cette machine est prête&#x202f;; un point mérite un coup d’œil.</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>Cette machine n’est pas prête.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>Contrôle d’une machine d’examen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Contrôlé par</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>En ordre par exception&#x202f;: {by} le confirme jusqu’au {until}, car&#x202f;: {why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>Cette machine est prête</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>Cette machine est prête, un point mérite un coup d’œil</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>Cette machine n’est pas prête</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n point est à réparer.</numerusform>
            <numerusform>%n points sont à réparer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>%n point mérite un coup d’œil.</numerusform>
            <numerusform>%n points méritent un coup d’œil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>%n point est en ordre.</numerusform>
            <numerusform>%n points sont en ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>Écoute du serveur</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>Essai du verrouillage&#x202f;: l’écran s’assombrit un instant</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>Examen du disque, de la mémoire et de l’alimentation</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>Le stockage est refait à partir de ses deux copies</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>Mesure du temps de réponse du serveur</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>Lecture du journal du début à la fin</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>Contrôlé le {day} à {time}, en %n seconde.</numerusform>
            <numerusform>Contrôlé le {day} à {time}, en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>Place {seat}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}, depuis {began}</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what} à {began}, pendant {lasted}</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>Vous n’avez pas l’autorisation nécessaire, ou vous n’êtes pas de service.</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>Le temps était arrêté entre-temps&#x202f;: rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>Le temps a continué&#x202f;: {minutes} min ont été perdues et sont proposées.</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}, attend ici le serveur</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>Toutes les personnes attendues, avec de la place pour signer à l’arrivée et au départ.</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>Qui est assis où&#x202f;: à afficher à la porte.</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>Une fiche par candidat, à découper.</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>Ce qui s’est passé, ce qui a été décidé, par qui et pourquoi.</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>Chaque place avec heures, interruptions, temps accordé et récépissé, à signer par deux personnes.</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>Réafficher les questions</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>Reprendre à cette place</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Mettre fin à la suspension</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>Le visage correspond</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>Laisser l’examen commencer ici</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Envoyer un message</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Ajouter du temps</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>J’y vais</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>Donner une autre place</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>Transférer à une autre place</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>Terminer cet examen</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>Redonner le droit</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>Donner le départ de la session</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>Modifier la file d’attente</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>Admettre un candidat hors liste</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>Écrire un fichier scellé</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminer la session</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Clôturer la session</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Lancer une répétition</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>Lever toutes les suspensions</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>Message à tous</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Suspendre tous</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>Temps pour tous</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>«&#x202f;{what}&#x202f;» est annulé, si cela n’a encore rien produit. Les deux restent dans le registre.</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>cette place</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>{name} est attendu à la place que vous saisissez, et non plus à la place {seat}.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>L’examen de {name} continue à la place que vous saisissez. À la place {seat}, on ne peut plus rien écrire.</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>La place {seat} réaffiche les questions de {name}, s’il ne reste aucune autre cause.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>L’examen de {name} continue à la place {seat}, à la même question, avec le temps qui restait.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>L’examen de {name} continue. Le temps reprend.</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>Il est consigné que vous avez comparé le visage de {name} et qu’il correspond.</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>Tous les panneaux signalent la place {seat} jusqu’à ce que quelqu’un confirme le visage. L’examen n’est pas arrêté.</translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>La place {seat} peut commencer l’examen de {name}, quelle que soit la place qui l’a demandé auparavant. Qui y attend son tour commence aussitôt.</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>{name} lit ceci à la place {seat}. Le temps continue.</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>Les questions de {name} sont masquées et le temps s’arrête, jusqu’à ce que vous mettiez fin à la suspension.</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>{name} reçoit ce temps tout de suite et lit sa durée et son motif.</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>La place {seat} et tous les panneaux lisent que quelqu’un arrive.</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>La main levée à la place {seat} est baissée.</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>{name} est attendu à la place {to}, et non plus à la place {seat}. On peut l’annuler jusqu’au début de l’examen.</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>Tous les panneaux montrent que {name} ne s’est pas présenté. Le droit de passage reste jusqu’à la clôture de la session&#x202f;: l’examen peut encore commencer.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>L’examen de {name} continue à la place {to}, avec toutes les réponses et le temps qui restait. À la place {seat}, on ne peut plus rien écrire.</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>L’examen de {name} à la place {seat} se termine avec les réponses présentes. Personne ne peut l’annuler.</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>{name} peut passer l’examen encore une fois, depuis le début. Les réponses données sont conservées, et une personne décide quelle tentative compte. Si la session ne le permet pas, on demande à un responsable central.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>Tous ceux qui attendent commencent à {when}. On peut l’annuler jusque-là.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>Tous ceux qui attendent commencent tout de suite.</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>Tous ceux qui attendent encore commencent aussitôt.</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>La personne reçoit un droit de passage dans cette session et un code d’accès, que vous écrivez sur sa fiche. On peut l’annuler jusqu’au début de l’examen.</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>Ce qui a été décidé ici et n’est pas sur le serveur est écrit sur une clé, scellé pour le serveur seul.</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>Tout examen encore en cours dans cette session se termine avec les réponses présentes, et personne ne peut plus commencer. Personne ne peut l’annuler.</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>La session est remise avec ce décompte. Qui n’est jamais venu perd son droit. Ce qui arrive plus tard est accepté et marqué comme tardif.</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>Chaque place qui affiche l’identification commence dans une minute, d’elle-même, et reste occupée quelques minutes. Le serveur n’en lance aucune tant qu’une session est ouverte ou s’ouvre dans les 20 minutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>%n examen suspendu continue. Le temps reprend.</numerusform>
            <numerusform>%n examens suspendus continuent. Le temps reprend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>%n candidat lit ceci. Le temps continue.</numerusform>
            <numerusform>%n candidats lisent ceci. Le temps continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>Les questions de %n candidat sont masquées et le temps s’arrête, jusqu’à ce que vous mettiez fin à la suspension.</numerusform>
            <numerusform>Les questions de %n candidats sont masquées et le temps s’arrête, jusqu’à ce que vous mettiez fin à la suspension.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>%n candidat reçoit ce temps tout de suite et lit sa durée et son motif.</numerusform>
            <numerusform>%n candidats reçoivent ce temps tout de suite et lisent sa durée et son motif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Trop d’essais. Vous pourrez réessayer dans %n seconde.</numerusform>
            <numerusform>Trop d’essais. Vous pourrez réessayer dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>Le serveur n’a pas pu vérifier qui a décidé ceci. Déconnectez-vous, identifiez-vous et décidez de nouveau.</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>Cela a atteint le serveur trop tard pour être utile et n’a pas été exécuté.</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>Le serveur ne connaît ici ni ce candidat ni cet examen.</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>Ce n’était plus applicable à son arrivée au serveur.</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>Le serveur ne connaît pas cette action. Il est peut-être plus ancien que ce panneau.</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>C’est plus que ce que cette session laisse faire au centre seul. Un responsable central a été consulté.</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>Un responsable central a refusé.</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>Ce numéro est déjà inscrit à cet examen. Cherchez-le dans le tableau.</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>Un candidat non nommé reste ouvert. Regardez les chiffres, et dites pourquoi pour chacun.</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>Cette session n’admet plus de candidats hors liste.</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>Il faut pour cela deux personnes différentes.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>Ce n’est pas la phrase secrète de cette personne. L’essai a été consigné.</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>Cette personne n’est pas de service ici maintenant.</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>Ce que ce panneau sait de cette personne est illisible. Les informaticiens du centre peuvent y remédier.</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>Saisissez une place libre, autre que celle où se trouve l’examen.</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>Le serveur a tout ce qui a été décidé ici&#x202f;: il n’y a rien à porter.</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>Il n’y a pas assez d’espace sur la clé.</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>On ne peut rien écrire sur cette clé.</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>L’écriture a échoué. Essayez une autre clé.</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>Vous ne faites plus partie du personnel de ce centre.</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>Une place affiche trois groupes, 22 lettres et chiffres en tout. Il n’y en a pas autant ici.</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>Saisissez des minutes entières, au moins une.</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>Il n’y a personne que cela puisse concerner maintenant.</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>Cela n’a pas pu être consigné&#x202f;; rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>Au serveur</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmés</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>sur clés USB</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompus</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>sans nouvelles</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>Le serveur a tout d’eux, jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>Apporté sur une clé, mais il manque ce qui précède. Apportez-le aussi.</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>Ils avaient un droit et n’ont jamais commencé. La clôture le retire.</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>Leur examen est arrêté à une place qui donne des nouvelles. Faites-le continuer, ou terminez-le.</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>Ils ont commencé et la fin n’est pas connue, ou ils ont pu commencer à une place qui ne répond pas. Connectez la place, ou apportez son journal sur une clé.</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>Plusieurs versions pour un même droit : un responsable central décide laquelle compte.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où en est-on</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Dernier signal</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>Son début n’est pas arrivé ; on ne sait pas encore à qui c’est</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>jamais commencé</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>commencé, rien n’est arrivé</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>{answered} réponses sur {items}</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>arrivé après la clôture</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>D’après ce panneau seul ; il n’a jamais eu de nouvelles du serveur.</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>Selon le serveur, à {time} (il y a {age})</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>Sans le serveur : ce que ce panneau savait à {time} (il y a {age}). Seul le serveur connaît les conflits et les clés.</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>Clôturée à {time} par {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>%n exception a été notée.</numerusform>
            <numerusform>%n exceptions ont été notées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>Quelque chose est arrivé plus tard pour %n candidat : clôturez encore une fois.</numerusform>
            <numerusform>Quelque chose est arrivé plus tard pour %n candidats : clôturez encore une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disque libre</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Masquages</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>sans aucune nouvelle</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>pas prêtes</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiées</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Panel {name}</source>
        <translation>Panneau {name}</translation>
    </message>
    <message>
        <source>The server has not heard of it since it was enrolled.</source>
        <translation>Le serveur n’en a rien reçu depuis son inscription.</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>Allumez-la, lancez le kiosque, vérifiez son câble réseau.</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>Personne ne l’a contrôlée ces 14 derniers jours.</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>Lancez-y le kiosque, ou exécutez kiosk doctor.</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>Son programme est plus ancien que ce que demande le serveur.</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>Programme ancien</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installez la version plus récente.</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>Le serveur ne lui fait pas confiance pour commencer des examens.</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>Demandez à un responsable central.</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>Mise à jour vers {version}</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>La mise à jour vers {version} a échoué ici ; le programme précédent fonctionne.</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>Dites-le à votre service informatique : kiosk update status en donne la raison.</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>La mise à jour vers {version} est en route et attend un moment sans examen.</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>Un ancien programme du serveur</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>Espace sur le disque du serveur</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>Le serveur a été restauré à partir d’une sauvegarde</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>Ce qui est montré des tentatives</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>Événements que le serveur ne peut pas lire</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>Codes d’accès</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>Sauvegarde du serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>Sans le serveur : le verdict de chaque place à {time} (il y a {age}). Les détails viennent avec le serveur.</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>Par, motif, suite donnée</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}&#x202f;: {minutes} min</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}&#x202f;: place {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}&#x202f;: {when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>Annulé depuis.</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>Attend ici le serveur.</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>{minutes} min sont parvenues à l’examen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Identification faite</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Début possible</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>Refus à l’identification</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>Identification quittée</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>Main levée</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>Main baissée</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>Un message est arrivé</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>Le message a été lu</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>Une partie s’est ouverte</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>Une partie s’est fermée</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>Une pause a commencé</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>La pause est finie</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>L’examen a commencé</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>L’examen a continué</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>Nouvelle identification</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>L’examen s’est arrêté</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>L’examen a été suspendu</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>La suspension est levée</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>Les questions ont été masquées</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>Les questions ont été réaffichées</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>Une protection du verrouillage a cédé pendant une suspension</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>Le droit a été redonné entre-temps</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>Aménagements modifiés</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>L’examen a quitté cette place</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>L’examen est arrivé à cette place</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>L’examen a été terminé par le personnel</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>L’examen s’est terminé avec la session</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>L’horloge de l’ordinateur a été changée</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>La batterie est devenue faible</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>Le secteur est revenu ou a été coupé</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Le disque est presque plein</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>Un code a été utilisé à la place</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>Un code a été refusé à la place</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>Les questions ont été ouvertes avec cinq mots</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>Le personnel est intervenu à la place</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>Une exception au verrouillage a compté</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>{time} sans pouvoir travailler</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>Place {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>Pas encore de place</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Conservé sous {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>La liste n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>sur décision</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>Les places commencent</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>pas encore là</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>%n candidat n’a pas commencé.</numerusform>
            <numerusform>%n candidats n’ont pas commencé.</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>Cela commence quand quelqu’un en donne le départ.</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>Ensuite : %n candidat à {next}. Les derniers à {last}.</numerusform>
            <numerusform>Ensuite : %n candidats à {next}. Les derniers à {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>L’identification n’a pas pu être consignée&#x202f;; rien n’a donc été ouvert.</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Aucun droit</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>Batterie {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Non vu</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non fiable</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Demande de l’aide</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>Masqué un instant</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sans signal</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Autre sujet</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>il y a {age}</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}, débranché</translation>
    </message>
    <message>
        <source>{gigabytes} GB</source>
        <translation>{gigabytes} Go</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} Mo</translation>
    </message>
    <message>
        <source>Nobody is expected here</source>
        <translation>Personne n’est attendu ici</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>Dernière réponse ici</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>Dernière réponse au serveur</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Protections</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{held} sur {all} tenues</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>Masquages jusqu’ici</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>Version, empreinte</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>correspond</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>pas cette personne</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’inscription</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Temps alloué</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>Interrompu jusqu’ici</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>Quelque chose a perturbé le verrouillage de cet ordinateur.</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>Examinez cet ordinateur avant que l’examen continue.</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>Un second écran a été branché à cet ordinateur.</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>Un écran a été débranché de cet ordinateur.</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>Un autre programme a caché l’examen un instant.</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>Un autre programme a déplacé l’examen à l’écran.</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>Un autre programme a fermé une fenêtre de l’examen.</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>Une autre fenêtre est passée devant l’examen.</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>Un autre programme a demandé à l’examen de se fermer.</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>Un autre programme a ouvert une fenêtre.</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>Un autre programme a réduit l’examen.</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>L’écran a cessé d’afficher l’examen.</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>Un autre programme a pris la saisie.</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>Un autre programme retient le clavier.</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>Un autre programme retient la souris.</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>Un autre programme a mis quelque chose dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>Un autre programme a simulé une frappe ou un clic.</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>Un autre programme a essayé de déposer quelque chose dans l’examen.</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>Des touches ou des clics sont venus d’un programme et non de ce clavier ou de cette souris.</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>Un clavier, une souris ou un autre appareil a été branché.</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>Un raccourci désactivé pendant les examens a été activé.</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>Le menu du système pouvait être ouvert au clavier.</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>Cet ordinateur ne consulte plus l’examen à chaque touche.</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>L’économiseur d’écran de cet ordinateur a été activé.</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>Un programme interdit pendant l’examen a été arrêté.</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>Un programme interdit pendant l’examen est en marche.</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>Un autre programme pouvait prendre des images de l’écran.</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>Quelqu’un est connecté à cet ordinateur depuis ailleurs.</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>Cet ordinateur fonctionne à l’intérieur d’un autre.</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>Une autre personne était connectée à cet ordinateur.</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>Un autre programme est relié à l’écran de l’examen.</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>L’examen a été perturbé plusieurs fois en peu de temps.</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>Un responsable du centre dépanne cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>Cet ordinateur n’est pas encore entièrement verrouillé.</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>Regardez derrière l’ordinateur&#x202f;: débranchez tout écran autre que le sien.</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>Vérifiez le câble de l’écran et branchez-le fermement.</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>Autre chose fonctionne sur cet ordinateur. Trouvez quoi avant que l’examen continue.</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>Un gestionnaire de fenêtres ou un autre programme a déplacé la fenêtre. Une fois, c’est un hasard&#x202f;; deux fois, non.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>Si cela se reproduit, redémarrez le programme d’ici.</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>Cherchez quel programme affiche des fenêtres ici&#x202f;: mises à jour et messages doivent être désactivés les jours d’examen.</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>Cela a été refusé. C’est souvent une touche du bureau&#x202f;; le candidat ne l’a peut-être pas fait exprès.</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>Fermez ce programme. Il doit être désactivé les jours d’examen.</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>Un raccourci du bureau ou un autre programme l’a fait. Une fois, c’est un hasard&#x202f;; deux fois, non.</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>Regardez si l’écran est passé à une autre session&#x202f;; revenez à la bonne.</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>Des touches sont peut-être allées à un autre programme. Regardez ce qui fonctionne à côté de l’examen.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>Un menu ouvert ou un autre programme retient le clavier. Fermez-le, ou redémarrez le programme.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>Un menu ouvert ou un autre programme retient la souris. Fermez-le, ou redémarrez le programme.</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>Rien ne peut en être collé dans l’examen. Cherchez quel programme fait cela.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>Cela a été arrêté&#x202f;: rien n’a atteint l’examen. Trouvez le programme qui le fait.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>Cela a été arrêté&#x202f;: rien n’a atteint l’examen.</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>Quelqu’un ou quelque chose saisit de l’extérieur. Cherchez une prise de contrôle à distance, et parlez au candidat.</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>Regardez ce qui a été branché. Un nouveau clavier convient si vous l’avez apporté.</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>Les touches rémanentes ou une loupe ont été activées. Qui en a besoin les a comme aménagement.</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>L’installation du poste n’est pas complète. Lancez le contrôle de cet ordinateur après l’examen.</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>Le système a été trop lent un instant. Si cela persiste, redémarrez le programme d’ici.</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>Désactivez l’économiseur d’écran dans les réglages du système.</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>Les règles de cette session le nomment. Cherchez qui l’a lancé.</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>Arrêtez ce programme, puis laissez l’examen continuer.</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>Cherchez un partage ou un enregistrement d’écran, et arrêtez-le.</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>Coupez la connexion à distance et cherchez de qui elle venait.</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>Ce qui l’entoure ne se voit pas d’ici. L’examen doit avoir lieu sur un ordinateur réel.</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>Cherchez qui c’était. Le changement d’utilisateur doit être désactivé les jours d’examen.</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>Il pouvait voir et saisir. Redémarrez cet ordinateur&#x202f;; si cela revient, retirez-le du service.</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>Chaque fois, cela s’est rétabli seul, mais trop souvent pour un hasard. Regardez ce qui se répète.</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>Le verrouillage est levé. Aucune question n’est affichée tant qu’il n’est pas rétabli.</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>Si cela persiste, fermez ce qui fonctionne à côté, ou redémarrez le programme.</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>Places&#x202f;: {seats}</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>Laisser l’examen commencer à cette place</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>Laisser l’examen continuer</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>Suspendre l’examen</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>Terminer l’examen avec les réponses données</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>Transférer l’examen à une autre place</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>Redonner le droit de passer cet examen</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Redémarrer le programme</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>Redémarrer cet ordinateur</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>Éteindre cet ordinateur</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>Quitter le programme d’examen</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>Lever le verrouillage pour dépannage</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>Un code a dix lettres et chiffres.</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>Saisissez-le tel que le panneau l’affiche.</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>Trop de codes erronés.</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>Le prochain compte dans %n seconde.</numerusform>
            <numerusform>Le prochain compte dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>C’est un nouveau numéro.</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>Le précédent est utilisé. Demandez au panneau un code pour celui-ci.</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>Vérifiez la place, la décision et les trois groupes sur le panneau.</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>Ce n’est pas le code de ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>Les deux codes sont de la même personne.</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>Une seconde personne doit donner son accord.</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>Cette personne ne peut pas décider ceci.</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>Une personne habilitée doit donner le code.</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>Il n’y a plus rien à décider.</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>Revenez en arrière et regardez l’écran de nouveau.</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>Personne du personnel ici ne porte exactement ce nom.</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>Il compte pour cette personne à chaque poste du centre.</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>La sienne comptera de nouveau dans {time}. Un code du panneau compte tout de suite.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>Trop de phrases secrètes fausses ont été données pour celle de cette personne.</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>L’une de ces personnes : {names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>Cette place n’existe pas dans ce centre.</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>Saisissez son nom tel qu’il figure à l’écran là-bas.</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>Les codes peuvent ajouter ici au plus {most} minutes.</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>Les règles de cette session n’en permettent pas plus. Le responsable central peut le faire.</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>Aucun autre droit ne peut être redonné ici.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Crème</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Faire une pause</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>Suite&#x202f;: {section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>La partie suivante</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>Quitter {section} définitivement&#x202f;?</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>Quitter cette partie définitivement&#x202f;?</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>Vous ne pourrez pas y revenir. Vos réponses sont enregistrées et comptent.</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>La question {number} n’a pas de réponse</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>Vous ne pourrez pas y revenir si vous continuez.</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>Faire une pause de {time}&#x202f;?</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>Pause {number} sur {total}.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>Les questions sont masquées entre-temps, et votre temps est arrêté.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>Les questions sont masquées entre-temps. Le temps de votre examen continue.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>Le temps de «&#x202f;{section}&#x202f;» est écoulé. Vos derniers mots sont pris en compte.</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>Le temps de la partie est écoulé. Vos derniers mots sont pris en compte.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>{time} pour elle, à partir de sa première question</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>Une fois quittée ou son temps écoulé, elle se ferme&#x202f;; vous pouvez encore la lire.</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>Une fois quittée ou son temps écoulé, elle se ferme définitivement.</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{answered} questions sur {total} ont une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>%n question n’a pas de réponse</numerusform>
            <numerusform>%n questions n’ont pas de réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>%n question est marquée</numerusform>
            <numerusform>%n questions sont marquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>Temps restant pour cette partie&#x202f;: {time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>Vous pouvez encore la lire, sans rien modifier.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Retour à la question</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>Commencer cette partie</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>Retour à la partie</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>Quitter la partie</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Continuer sans réponse</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>Commencer la pause</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Quelque chose ne fonctionne pas</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>J’ai une question</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>J’ai besoin d’une pause, ou des toilettes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Quelqu’un arrive</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>Main levée</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>%n ligne reste à cocher</numerusform>
            <numerusform>%n lignes restent à cocher</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>Je suis la personne dont le nom figure à l’écran.</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>Je travaille sans aide&#x202f;: ni téléphone, ni notes, ni autre personne.</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>Je ne divulgue pas les questions après l’examen.</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>Je sais que ce poste enregistre ce qui s’y passe&#x202f;: touches, fenêtres et heures. Ni caméra, ni son.</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>en %n partie</numerusform>
            <numerusform>en %n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>vous pouvez aller et revenir à votre guise</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>l’une après l’autre, sans retour en arrière</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>un avis apparaît quand il reste {time}</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}&#x202f;; {moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>Chaque réponse est conservée</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>dès que vous la donnez, même en cas de coupure de courant</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>Une question marquée garde sa réponse</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>la marque est pour vous&#x202f;; elle ne change pas la note</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>Votre examen a ces réglages</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}&#x202f;: {time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Partie {number}</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>Chaque partie se ferme derrière vous</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>on ne peut pas y revenir</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n pause</numerusform>
            <numerusform>%n pauses</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>sous la liste des questions</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>à la commande suivante&#x202f;; avec Shift à la précédente</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>le bouton plein, ou celui qui a le focus</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>active, coche, choisit et retire</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>ferme ce qui est ouvert, n’efface rien</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>cette page</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>À une question</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>à la zone suivante de l’écran&#x202f;: texte, question, liste, boutons</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>lit la question à voix haute si c’est accordé&#x202f;; suspend et reprend</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>la question dans sa langue suivante, s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>à la réponse, où que vous soyez</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>choisit cette réponse&#x202f;; une seconde fois la retire</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>dans une rédaction avec mise en forme : gras, italique, souligné</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>à une autre réponse sans la choisir&#x202f;; aussi dans les grilles et les listes</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>déplace une ligne à mettre en ordre</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>fait défiler la question ou le texte</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>question suivante et précédente</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>marque la question</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>retire toute la réponse</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>ouvre et ferme les outils, à partir du haut</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Numéro, puis Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>dans la liste des questions&#x202f;: à cette question</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>À entendre</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>le temps qui reste&#x202f;; le cache et l’affiche</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>où la dernière réponse est enregistrée</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>la liste de tous les outils</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>surligneur&#x202f;: sélectionne des mots, puis les marque d’une couleur</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>surligneur&#x202f;: efface, annule le dernier trait</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>règle de lecture&#x202f;: la déplace, montre plus ou moins de lignes</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>orthographe&#x202f;: au mot suivant</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>la disposition de clavier suivante, s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>Un responsable du centre peut continuer avec un code</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>Un responsable du centre peut les ouvrir avec cinq mots</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>plus de temps&#x202f;; il est déjà compris dans le vôtre</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>%n pause de {length}</numerusform>
            <numerusform>%n pauses de {length} chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>texte plus grand&#x202f;; vous pouvez changer la taille</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>couleurs choisies pour vous&#x202f;; vous pouvez les changer</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>plus d’espace entre les lignes ou les lettres</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>texte et question l’un après l’autre</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>un pointeur plus grand</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>rien ne bouge tout seul à l’écran</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>un lecteur d’écran peut lire l’examen</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>les questions peuvent être lues à voix haute</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>les réponses restent masquées tant que vous ne les affichez pas</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>tout l’examen avec huit touches&#x202f;: A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>les paroles des sons et vidéos par écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>%n outil en plus de ceux de l’examen</numerusform>
            <numerusform>%n outils en plus de ceux de l’examen</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>Temps restant dans cette partie&#x202f;: {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Temps restant&#x202f;: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>%n question n’a pas de réponse.</numerusform>
            <numerusform>%n questions n’ont pas de réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>Ce que vous avez répondu est déjà enregistré.</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>Ajouté à votre temps&#x202f;: {time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>Un responsable du centre a modifié l’affichage de votre examen. Vos réponses n’ont pas changé.</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>Vos réglages ont été modifiés.</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>Vos réponses sont enregistrées ici et partiront plus tard.</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>Il n’y a pas de réseau pour le moment.</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>Le réseau est revenu.</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>Tout part de nouveau vers le serveur.</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>Toutes vos réponses sont là, et vous avez le temps que vous aviez.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Votre examen reprend.</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Message du responsable du centre</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>Cette question demande une réponse.</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>Répondez-y, puis continuez.</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>Vous pourrez continuer dans {time}</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>Cette partie de l’examen reste ouverte au moins jusque-là.</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>Le temps de cette question est écoulé.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>Le temps de «&#x202f;{section}&#x202f;» est écoulé.</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>Le temps de cette partie est écoulé.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Quelqu’un vient vers vous.</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>Restez à votre place&#x202f;; votre examen continue.</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>Votre main est levée.</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>Restez à votre place. Un responsable du centre vient vers vous.</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>Un responsable du centre a été prévenu. Vos réponses sont enregistrées&#x202f;; continuez calmement.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>Le disque de cet ordinateur est presque plein.</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>La batterie est à {percent}&#x202f;%.</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>Levez la main. Si cet ordinateur s’éteint, aucune réponse n’est perdue et vous gardez votre temps.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>La batterie est presque vide&#x202f;: {percent}&#x202f;%.</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>Choisissez toutes les bonnes réponses. Choisissez-en une de nouveau pour la retirer.</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>Écrivez dans le champ. Ce que vous écrivez est conservé tout seul&#x202f;; il n’y a pas de bouton à activer.</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>Écrivez un nombre, avec une virgule ou un point. Sous le champ, vous voyez comment il a été compris.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>Écrivez une phrase ou deux. Les mots sont comptés dessous&#x202f;; Ctrl+Z annule ce que vous venez d’écrire.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>Écrivez une phrase ou deux. Les boutons au-dessus du texte, ou Ctrl+B, mettent des mots en gras.</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>Cliquez sur l’espace vide et choisissez un mot. Au clavier&#x202f;: Enter ouvre la liste, les flèches s’y déplacent.</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>Choisissez une réponse. Choisissez-la de nouveau pour la retirer, ou appuyez sur sa lettre au clavier.</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>Choisissez une case dans chaque ligne. Au clavier&#x202f;: les flèches déplacent, la barre d’espace choisit.</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>Faites glisser une ligne, ou cliquez sur ses flèches. Au clavier&#x202f;: Ctrl avec une flèche la déplace.</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>Faites glisser le curseur ou cliquez sur l’échelle. Au clavier&#x202f;: les flèches.</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>Faites glisser un mot à son emplacement, ou cliquez sur le mot puis sur l’emplacement. Cliquez de nouveau pour le retirer.</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>Cliquez sur l’endroit dans l’image. Au clavier&#x202f;: Tab déplace, la barre d’espace choisit.</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>Cliquez sur les endroits l’un après l’autre. Cliquez de nouveau sur l’un pour le retirer.</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>Cliquez sur le point dans l’image. Au clavier&#x202f;: les flèches déplacent la croix.</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>Cliquez sur l’un puis sur l’autre pour les relier. Cliquez de nouveau sur une paire pour la séparer.</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>Un cercle, un carré et un triangle</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triangle</translation>
    </message>
    <message>
        <source>Mango</source>
        <translation>Mangue</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Carotte</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>Épinard</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>Lequel de ceux-ci est un fruit&#x202f;?</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>Lesquels de ces nombres sont pairs&#x202f;?</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>Comment s’appelle le premier mois de l’année&#x202f;?</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>Combien font un et demi&#x202f;?</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>Que voyez-vous d’une fenêtre de chez vous&#x202f;?</translation>
    </message>
    <message>
        <source>up</source>
        <translation>lève</translation>
    </message>
    <message>
        <source>down</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>Le matin, le soleil se </translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>Oiseau</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>vole</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>nage</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>Que fait chacun d’eux&#x202f;?</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>midi</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>soir</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>Mettez les moments de la journée dans l’ordre.</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>Réglez l’échelle sur 7.</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>La nuit, le ciel est </translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>Mettez le bon mot dans l’espace vide.</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>Quelle figure n’a pas de coin&#x202f;?</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>Numérotez les figures de gauche à droite.</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>Pointez le milieu du carré.</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>Mettez chaque nom sur sa figure.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>chaud</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>froid</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>Formez des paires de contraires.</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>Reliez le cercle et le triangle.</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} réponses sur {total}</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>L’examen continue à la même question, avec le temps qu’il a maintenant.</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>Les questions restent masquées et le temps est arrêté jusqu’à ce que vous verrouilliez de nouveau.</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>Aucun examen ne peut commencer avant que vous verrouilliez de nouveau.</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>Personne ne passe d’examen ici maintenant. Tout ce qui est enregistré reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>L’examen ne se termine pas&#x202f;: chaque réponse est enregistrée et son temps est arrêté.</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>Il continue quand le programme redémarre&#x202f;; après plus de {time}, un responsable du centre doit l’autoriser.</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>Les examens sont finis ici</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>Cet ordinateur doit être dépanné</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>Le candidat a besoin d’une pause</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>Perturbation dans la salle</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>Le programme ne réagit pas</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>L’affichage est anormal</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>Cet ordinateur est lent ou bloqué</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>Clavier, souris ou écran en panne</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>Un câble ou un appareil est à changer</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>Un programme est à fermer</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>Rien n’a été fait. Faites d’abord examiner le disque, sinon la réponse serait perdue.</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>Une réponse n’est pas encore sur le disque.</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>Utilisez l’interrupteur de l’ordinateur&#x202f;; rien d’enregistré ne se perd.</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>Le système n’a pas laissé le programme le faire.</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>Il apprend du serveur qui sont les responsables. D’ici là, il n’accepte aucun code.</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>Cette place ne connaît encore aucun responsable du centre.</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>Pourquoi faites-vous cela&#x202f;?</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>Choisissez un motif, ou saisissez-en un.</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>Un responsable du centre ferme le programme d’examen</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>Un responsable du centre redémarre le programme d’examen</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>Un responsable du centre redémarre cet ordinateur</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>Un responsable du centre éteint cet ordinateur</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>fermée, en lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>both parts are whole already: 1 minute 30 seconds</comment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>Place {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>Votre examen est à une autre place.</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>Vous avez la place {seat}.</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>Votre place est {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>Cet examen continue désormais à une autre place.</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>Cet examen continue désormais à la place {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>Cet examen continue désormais à {seat}.</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>Cet examen a été remis le {when}.</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>Cet examen a déjà été remis.</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>Si ce n’était pas vous, levez la main maintenant.</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>On ne peut plus rien écrire ici. Identifiez-vous à cette autre place pour continuer.</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>Allez-y, ou levez la main pour passer l’examen ici.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>Levez la main. Le responsable du centre peut demander votre droit de passage pour cet examen.</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>Vous n’avez pas encore de droit de passage pour cet examen.</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>Votre examen ouvre le {when}.</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>Vous êtes en avance et rien n’est perdu. Identifiez-vous de nouveau quand il sera ouvert.</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>Cet examen a fermé le {when}.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>Levez la main. Le responsable du centre peut vous aider.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>Votre droit de passage n’est pas utilisé. Le responsable du centre sait comment procéder.</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>Cet examen a été annulé.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>Levez la main. Le responsable du centre peut vérifier quand et où vous passez l’examen.</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>Votre examen n’a pas lieu ici maintenant.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>Levez la main. Le responsable du centre doit terminer cet examen ou vous donner une autre place.</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>Un autre examen est encore ouvert à cette place.</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>Vos réponses sont en sécurité et votre temps est arrêté. Réessayez dans un instant, ou levez la main.</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>L’autre place n’a pas encore transmis votre examen.</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>Votre examen ne peut pas encore continuer à cette place.</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>Vos réponses sont conservées. Identifiez-vous à cette autre place pour continuer.</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>Pour le personnel&#x202f;: insérez une clé USB. L’examen y est copié, scellé, puis porté avec elle à l’autre place.</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>L’examen est sur la clé USB. Retirez la clé, insérez-la à l’autre place et identifiez-vous là-bas.</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>Pour le personnel&#x202f;: rien n’a été modifié, ni ici ni sur la clé. Le motif est {code}.</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>L’examen de cette clé USB ne peut pas continuer à cette place.</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>Cet examen a été transféré à la place {seat} à {time}.</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>Cet examen a été transféré à {seat} à {time}.</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>Vous n’avez rien à faire. Votre temps n’a pas commencé.</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>Les questions seront disponibles à {time}.</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>Les questions ne sont pas encore disponibles.</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>Votre temps n’a pas commencé. Réessayez dans un instant, ou levez la main.</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>Les questions ne sont pas encore arrivées à cette place.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>Votre temps n’a pas commencé. Levez la main&#x202f;; la place peut les récupérer de nouveau.</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>Les questions à cette place sont endommagées.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>Votre temps n’a pas commencé. Levez la main&#x202f;; cette place a besoin d’un programme plus récent.</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>Cette place ne peut pas lire ces questions.</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>Le serveur central est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>Le serveur central a un problème pour le moment.</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>Rien ne lui a été envoyé et votre temps n’a pas commencé. Levez la main.</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>Autre chose que le serveur central a répondu.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Le serveur n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>Votre droit de passage n’est pas utilisé. Levez la main pour obtenir une autre place.</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>Aucun examen ne peut commencer à cette place maintenant.</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>Le programme de cette place est trop ancien pour commencer un examen.</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>Toutes vos réponses précédentes sont en sécurité et votre temps est arrêté. Levez la main.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>Votre dernière réponse n’a pas pu être enregistrée&#x202f;: le disque est plein.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>Votre temps n’a pas commencé. Levez la main&#x202f;; le personnel doit libérer de l’espace sur le disque de cette place.</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>Le disque de cette place est trop plein pour commencer un examen.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>Votre dernière réponse n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>Rien n’est perdu. Cela continue quand l’autre programme se termine. Réessayez, ou levez la main.</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>Un autre programme utilise le stockage de cette place.</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>Ce qui a été enregistré est conservé. Levez la main&#x202f;; le responsable du centre peut vous transférer à une autre place.</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>Le stockage de cette place est endommagé.</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>Rien n’est perdu. Levez la main&#x202f;; cette place a de nouveau besoin du programme plus récent.</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>Le stockage de cette place appartient à un programme plus récent.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>Votre temps n’a pas commencé. Levez la main&#x202f;; le responsable du centre peut s’en occuper.</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>Cette place n’est pas verrouillée comme l’examen l’exige.</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>Personnel&#x202f;: inscrivez-la avec «&#x202f;kiosk enroll&#x202f;» et le code du serveur central.</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>Cette place n’appartient encore à aucun centre.</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>Veuillez lever la main.</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>Un responsable du centre doit intervenir ici.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>L’examen ne peut pas être verrouillé sur ce bureau.</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>Personnel&#x202f;: un bureau Wayland ne laisse aucun programme garder le clavier. Ouvrez une session X11, ou utilisez la session propre au kiosque&#x202f;: «&#x202f;kiosk session wayland&#x202f;».</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>L’examen ne peut pas être verrouillé dans une fenêtre.</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>Personnel&#x202f;: la session propre au kiosque a été lancée dans une fenêtre. Lancez-la depuis la console de la machine, comme le fait exam-kiosk-wayland.service.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>L’examen ne peut pas être verrouillé sur ce type d’écran.</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>Personnel&#x202f;: ce programme n’a pas de verrouillage pour cela. Utilisez l’une des sessions propres au kiosque.</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>Ce numéro n’est pas sur la liste de ce centre. Vérifiez la fiche, puis saisissez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>Trop d’essais. Vous pourrez réessayer dans %n seconde, ou levez la main.</numerusform>
            <numerusform>Trop d’essais. Vous pourrez réessayer dans %n secondes, ou levez la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>Ce code ne correspond pas à ce numéro. Vérifiez la fiche, puis saisissez les deux de nouveau.</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>fermer</translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>retour aux huit touches</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>en arrière</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>en avant</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>activer l’élément encadré</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>choisir l’élément encadré</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>cocher la ligne suivante</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>décocher une ligne</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>plus bas</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>plus haut</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>aller à l’élément encadré</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>retour aux questions</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>maintenir 2 secondes&#x202f;: remettre</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>écrire au clavier</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>à la mise en forme suivante</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>activer ou désactiver</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>déposer</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>prendre</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>cet ordre est le bon</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>haut</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>bas</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>rangée suivante</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>choisir, retirer</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>retirer le dernier</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>placer ici</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>remettre à son endroit</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>passer à gauche-droite</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>droite</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>passer à haut-bas</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>pointer ici</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>beaucoup moins</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>beaucoup plus</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>zone suivante</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>zone précédente</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>vers le texte à lire</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>vers l’énoncé de la question</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>fermer l’avis</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>retirer</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>remettre&#x202f;: deux confirmations</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>vers la réponse</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>écrire avec les touches à l’écran</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>effacer le dernier signe</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>%n paire formée</numerusform>
            <numerusform>%n paires formées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>Formez au plus %n paire.</numerusform>
            <numerusform>Formez au plus %n paires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>Lecture possible encore %n fois.</numerusform>
            <numerusform>Lecture possible encore %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>Écoutez jusqu’au bout encore au moins %n fois.</numerusform>
            <numerusform>Écoutez jusqu’au bout encore au moins %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculatrice</translation>
    </message>
    <message>
        <source>Type a formula first</source>
        <translation>Saisissez d’abord une formule</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>Rien ne peut être divisé par zéro</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>Ceci n’a pas de valeur</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>Le résultat est trop grand</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>La formule est trop longue</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>Cette formule n’est pas complète</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>Effacer le dernier signe</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>Effacer la formule</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Racine carrée</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Au carré</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>Factorielle</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>Un divisé par cela</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>Le dernier résultat</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>Haut et Bas la déplacent, avec Shift ils montrent plus ou moins de lignes, Gauche et Droite changent le texte.</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>Règle de lecture, ligne {line} sur {lines}</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>trait continu</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>trait interrompu</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>trait pointillé</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>trait ondulé</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>Surligneur</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>On ne peut plus rien surligner ici.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>Surligné&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>Autres lettres et signes</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>Langue des touches&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Fermer le clavier</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} fois</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>Les flèches la déplacent</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Tous les outils</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Barrer</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>Règle de lecture</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Clavier à l’écran</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>Choisissez d’abord un champ où écrire.</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>La vérification de l’orthographe n’est pas disponible pour le moment. Votre réponse n’est pas touchée.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>Il n’y a pas de dictionnaire pour cette langue ici&#x202f;: {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>Rien n’est écrit dans cette question.</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>Aucun mot à revoir</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>Esc ferme un outil.</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>Surligneur&#x202f;: Shift et les flèches sélectionnent, 1 à 4 ou H marquent, Delete efface, Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>Règle de lecture&#x202f;: Haut et Bas la déplacent, avec Shift ils montrent plus ou moins de lignes.</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>Orthographe&#x202f;: F7 va au mot suivant.</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>Seul le début du texte collé tient&#x202f;: %n caractère a été laissé de côté.</numerusform>
            <numerusform>Seul le début du texte collé tient&#x202f;: %n caractères ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>Il n’y a plus d’espace pour du texte ici.</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>Il n’y a plus de place ici pour la mise en forme.</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>A continué à la place {seat}</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>Lancée à {time} ; elle s’arrête d’elle-même à {end} au plus tard.</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>Le décompte de clôture était juste.</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>Le décompte de clôture n’était pas juste : quelqu’un restait ouvert.</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>Lancée à {time}, et terminée</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>À compter du début de la session : {how}, dans l’ordre des places, les derniers à {last}.</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>À partir de {when} : {how}, dans l’ordre des places, les derniers à {last}. Cela peut être annulé jusque-là.</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Dès maintenant : {how}, dans l’ordre des places, les derniers à {last}.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>tous ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>%n place toutes les {seconds} s</numerusform>
            <numerusform>%n places toutes les {seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>Ouvrir les questions avec cinq mots</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>Demandez au bureau de l’épeler.</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>Insérez la clé USB qui contient la clé du centre, puis réessayez.</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>Le mot {number} n’est pas un mot de ce genre.</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>Ce ne sont pas cinq mots.</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>Tapez les cinq, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>Le mot {number} n’est pas juste.</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>Comparez chaque lettre avec le bureau, et vérifiez pour quelle session sont ces mots.</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>Ces mots n’ouvrent pas l’épreuve.</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>Trop d’essais avec de mauvais mots.</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>La clé de ce centre manque.</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>Ce n’est pas la clé avec laquelle les mots ont été créés.</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>Le fichier sur la clé USB n’est pas la clé d’un centre.</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>Connectez le poste au réseau un instant, ou utilisez un autre poste.</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>Ce que les mots ouvrent n’a pas été préparé pour ce poste.</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>Les questions sont déjà ouvertes, ou le bureau n’a pas créé de mots pour elles.</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>Rien n’attend de mots ici.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look} : activé</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look} : désactivé</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus étroit</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Moins haut</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>Rappel – {when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>Me rappeler le temps</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Aucun rappel</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>En ordre maintenant : {names}.</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>Toujours pas en ordre : {names}.</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>Événements qu’aucune copie n’a pu rendre : {count}.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>Non réparé</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>Un autre programme du kiosque tourne sur cette machine : rien n’a été touché. Terminez-le, puis réparez.</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>La réparation n’a pas pu être faite ({code}).</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Dernières lignes du journal technique</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>Tout se trouve ici : {path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’inscription</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>Ne pas attendre cette place&#x202f;: repartir de ce que le serveur a</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>Minutes entières à partir de maintenant&#x202f;; 0 commence tout de suite.</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>Dans combien de minutes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>Une ou deux phrases courtes.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>Ce que vous avez vérifié</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Un problème est survenu ici</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>Un aménagement du candidat</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>Le centre accorde plus de temps</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quel titre</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>Aucune place n’est libre maintenant.</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>Libres&#x202f;: {seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>Dites pourquoi. Cela figure au registre avec votre nom.</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>Saisissez ce qui doit être lu.</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>Saisissez-le tel qu’il figure sur le papier présenté.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>Saisissez des minutes entières, de 1 à 480.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>Saisissez des minutes entières, de 0 à 480.</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>Il n’y a pas de place libre de ce nom.</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>Écrivez-le maintenant sur la fiche&#x202f;: il n’est affiché que cette fois et conservé nulle part.</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>Voici le code d’accès de cette personne.</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>Il se trouve sur {place}. Apportez-le au serveur.</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>Le fichier scellé est écrit et relu.</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>Consigné à votre nom, et en route.</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>Cela part seul vers le serveur dès qu’il est joignable. Trop tard, ce n’est pas exécuté.</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>Consigné à votre nom. En attente ici.</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>Le code est consigné à votre nom.</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>Lisez-le à la place. Il sert une seule fois, pour ceci seulement.</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>Les deux codes sont consignés, chacun au nom de sa personne.</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>Lisez les deux à la place. Ils servent une seule fois, pour ceci seulement.</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>Lisez-le à la place. La seconde personne lit son propre code, depuis n’importe quel panneau.</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>Le serveur est injoignable&#x202f;: ceci attend ici son retour.</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>Donner le code et le consigner</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>Ce panneau n&apos;en a rien su. Le code le fait à la place {seat}, si c&apos;est bien le cas là-bas.</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>Cochez ce que vous avez vérifié.</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>La place peut en être plus loin que ce que ce panneau sait. Par un code :</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>Il n’y a rien à faire ici maintenant.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Vous n’avez pas l’autorisation nécessaire.</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>Panneau d’examen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>Espace le prend&#x202f;; allez ensuite à son correspondant et appuyez sur Espace.</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>Cliquez sur deux éléments qui vont ensemble, ou glissez l’un sur l’autre.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>Non verrouillé&#x202f;: cette fenêtre sert à essayer le programme.</translation>
    </message>
</context>
<context>
    <name>BatteryMark</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>On the mains</source>
        <translation>Sur secteur</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>Sur batterie</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>Se déplacer et marquer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>Pas de retour après Suivant</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>Vous ne pourrez pas revenir à cette question</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Marquée pour relecture</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Marquer pour relecture</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Effacer la réponse</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>Annuler l’effacement</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>Temps de pause restant</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Finir la pause maintenant</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>Les questions reviennent à la fin&#x202f;: d’elles-mêmes, ou quand vous y mettez fin.</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>Votre pause</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n réponse, enregistrée sur cet ordinateur</numerusform>
            <numerusform>%n réponses, toutes enregistrées sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>Votre temps continue&#x202f;: reste {time}</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>Votre temps est arrêté à {time}</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>Pause&#x202f;: reste {time}</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>Par un code que vous lisez à la place, sans le réseau</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>À la place, appuyez sur Ctrl+F12 et choisissez la même chose. Saisissez les trois groupes affichés.</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>Ce que la place affiche</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Angles in degrees</source>
        <translation>Angles en degrés</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Examination</source>
        <translation>Examen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>Espace le prend&#x202f;; allez ensuite à son emplacement et appuyez sur Espace.</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}, utilisé</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choix fait</numerusform>
            <numerusform>%n choix faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Choisissez une réponse.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>Choisissez %n réponse.</numerusform>
            <numerusform>Choisissez %n réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>Choisissez au plus %n réponse.</numerusform>
            <numerusform>Choisissez au plus %n réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>Choisissez au moins %n réponse.</numerusform>
            <numerusform>Choisissez au moins %n réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Choisissez toutes les réponses qui conviennent.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Vous avez déjà fait %n choix. Retirez-le d’abord.</numerusform>
            <numerusform>Vous avez déjà fait %n choix. Retirez-en d’abord un.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>Masqué. Cliquez pour l’afficher.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>Quoi imprimer</translation>
    </message>
    <message>
        <source>This exam</source>
        <translation>Cet examen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Reverrouiller</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>Clôturer la session</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>%n candidat est ouvert et n’a pas encore de motif.</numerusform>
            <numerusform>%n candidats sont ouverts et n’ont pas encore de motif.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>Elle est ouverte jusqu’à {time}. On peut la clôturer après, ou une fois qu’elle a été terminée.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Vous n’avez pas l’autorisation nécessaire.</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>Trop de candidats sont ouverts pour les nommer ici. Occupez-vous d’abord d’eux.</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>Elle est clôturée, et rien n’est venu ensuite.</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>Dix lettres et chiffres. Majuscules ou minuscules, les deux conviennent.</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>Minutes à ajouter</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>Ma phrase secrète au lieu d’un code</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>Place où l’examen continue</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Nom de la deuxième personne</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>Au moins 12 caractères. Elle ne vaut que pour cette décision.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>Phrase secrète d’une deuxième personne</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>Code du panneau</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>Code d’une seconde personne</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Utiliser le code</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Au plus {most}.</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>Vérification de la phrase secrète…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>Vérification du code…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>Un responsable du centre décide ici</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>Décider autre chose</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>Les réponses du candidat sont en sécurité. Que faut-il faire&#x202f;?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Que faut-il faire&#x202f;?</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>Choisissez cette place et cette décision sur le panneau, et saisissez-y ce qui est affiché ici.</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>Réglez votre confort</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>Vous pouvez changer cela à tout moment pendant l’examen.</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>Cela me convient</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>Une question s’affiche à cette taille.</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>Le temps ne compte pas ici. Prenez celui qu’il vous faut.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this you?</source>
        <translation>Est-ce bien vous&#x202f;?</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>Regardez la photo et chaque ligne.</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>Photo de votre inscription</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>Oui, c’est moi</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Ce n’est pas moi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’inscription</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Votre temps</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Ouvert aujourd’hui</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>Regardez chaque ligne.</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>de {opens} à {closes}</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>Oui, continuer mon examen</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>machines</source>
        <translation>machines</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Votre temps</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>Masqué jusqu’ici</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Veuillez patienter un instant</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>Les questions sont masquées. Elles reviennent d’elles-mêmes quand tout est de nouveau en ordre.</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>Veuillez lever la main</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>Les questions sont masquées jusqu’à ce qu’un responsable du centre ait vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%n, enregistrée sur cet ordinateur</numerusform>
            <numerusform>%n, toutes enregistrées sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>Vous n’avez perdu aucune réponse.</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>Continue, reste {time}</translation>
    </message>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>Vous n’avez perdu ni réponse ni minute.</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>Arrêté, reste {time}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Rien n’a encore été décidé ici.</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>Ce que le serveur savait à {time}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Previous and next: Alt and the arrows</source>
        <translation>Précédent et suivant&#x202f;: Alt et les flèches</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>La journée jusqu’ici</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>Chaque mot est enregistré dès que vous l’écrivez</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>sur {least} à {most}</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>sur {most} au plus</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>sur {least} au moins</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>%n mot en trop</numerusform>
            <numerusform>%n mots en trop</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>assez long</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>encore %n mot</numerusform>
            <numerusform>encore %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Écrivez de {least} à {most} mots.</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>Écrivez au plus {most} mots.</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>Écrivez au moins {least} mots.</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>Pas d’image ici</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>L’image du candidat</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>Y a-t-il eu un problème avec cet examen ou cet ordinateur ? Écrivez-le ici. Cela ne change pas vos réponses.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>Merci. Votre remarque est enregistrée et sera transmise au personnel de l’examen.</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>Elle n’a pas pu être enregistrée pour le moment. Vous pouvez l’envoyer de nouveau.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}, à examiner</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>expected</source>
        <translation>attendus</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>Chercher un nom, un numéro ou une place</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>Choisissez une machine pour voir quoi y faire.</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>Tout va bien là-bas.</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>Espace vide {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>Préparation des pages</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Garder en PDF</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Conservé sous {place}</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>L’écriture n’a pas pu se faire.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Rien n’a été conservé ni imprimé.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>Remis à l’imprimante {printer}.</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>Aucune imprimante ne l’accepte. Conservez-le en PDF.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>Le tableau n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Language, display, help</source>
        <translation>Langue, affichage, aide</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Clavier à l’écran</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Examination</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>espace vide {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>Aucune place, nom ou numéro comme «&#x202f;{find}&#x202f;»</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>Cherchez une partie seulement, ou effacez les filtres.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>Toutes les places sont en ordre. Cette page vérifie chaque seconde.</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>Personne dans cet état</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>Les chiffres sur les boutons sont en direct.</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Pas encore de candidats</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>Ils arrivent d’eux-mêmes du serveur.</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>Tri&#x202f;: à traiter d’abord</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>Tri&#x202f;: {column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>Qui est dans ce chiffre</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Conservé sous {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>La liste n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>Identifiez-vous pour clôturer une session</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Sur la première page, choisissez votre nom.</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>Quelle session ?</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>Choisissez-en une en haut, à côté du nom du centre.</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>Calcul de la situation de chacun.</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>Plus personne ne commence. Qui compose continue jusqu’à ce qu’on y mette fin : Salle, Session.</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Cette session a été annulée.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>Baisser la main</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>Messages du responsable du centre</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>De quoi avez-vous besoin&#x202f;?</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>Un responsable du centre voit votre place et de quoi il s’agit. Votre examen continue.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Quelqu’un vient vers vous.</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>Votre main est levée depuis {time}.</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>Sélectionnez des mots à la souris. Au clavier&#x202f;: F6 vers le texte, Shift et flèches, puis 1 à 4&#x202f;; Delete efface.</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>position {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choix fait</numerusform>
            <numerusform>%n choix faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>Cliquez sur les endroits dans leur ordre. Cliquez de nouveau sur l’un pour le retirer.</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>Choisissez un endroit dans l’image.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>Choisissez au plus %n endroit dans l’image.</numerusform>
            <numerusform>Choisissez au plus %n endroits dans l’image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>Choisissez au moins %n endroit dans l’image.</numerusform>
            <numerusform>Choisissez au moins %n endroits dans l’image.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>Choisissez tous les endroits de l’image qui conviennent.</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>{words} retiré</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Vous avez déjà fait %n choix. Retirez-le d’abord.</numerusform>
            <numerusform>Vous avez déjà fait %n choix. Retirez-en d’abord un.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>{words} choisi</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>Minutes à accorder</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>Motif, ou note</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>Le candidat le lit avec le temps.</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>Pas de temps pour ceci</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>Noter un incident</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>Ce qu’aucune machine ne pouvait remarquer. Cela figure dans le rapport et le procès-verbal.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>Consigné, et en route.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>Accorder %n minute</numerusform>
            <numerusform>Accorder %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take note, without time</source>
        <translation>Prendre note, sans temps</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name} reçoit %n minute tout de suite, et lit pourquoi.</numerusform>
            <numerusform>{name} reçoit %n minutes tout de suite, et lit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>Cela figure dans le rapport. {name} ne reçoit pas de temps pour cela.</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>Saisissez des minutes entières, jusqu’à {most}.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Dites pourquoi, en quelques mots.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>Noter un incident</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>Identifiez-vous pour voir les incidents</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Sur la première page, choisissez votre nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>%n incident à décider</numerusform>
            <numerusform>%n incidents à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Rien d’anormal ici jusqu’à présent.</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Conservé sous {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>La liste n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>J’accepte, commencer</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>Le temps part à la première question, pas ici.</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>Engagement sur l’honneur</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>Lisez chaque ligne, puis cochez-la.</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>Comme sur votre fiche. Le saisir vaut signature.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Votre nom complet</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Saisissez votre nom</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>%n réponse de plus en dessous</numerusform>
            <numerusform>%n réponses de plus en dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Suite en dessous</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>{words} pris. Choisissez maintenant son correspondant.</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one} va maintenant avec {other}</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>{one} et {other} sont séparés</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>Toutes les paires sont formées. Séparez-en d’abord une.</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words} est déjà dans autant de paires que possible. Séparez-en d’abord une.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Pavé de touches</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LayoutMark</name>
    <message>
        <source>Keyboard layout: {name}. Press to switch.</source>
        <translation>Disposition du clavier&#x202f;: {name}. Cliquez pour changer.</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>Disposition du clavier&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Message du responsable du centre</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>Envoyé à {time}. Vos réponses sont enregistrées&#x202f;; les questions reviennent quand vous avez lu ceci.</translation>
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
        <translation>Lire…</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>Toutes les machines sont-elles prêtes ?</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Conservé sous {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>La liste n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Sur la première page, choisissez votre nom.</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>Aucune machine de ce centre n’est encore connue ici.</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>Déplacer la loupe</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>Avec réponse, marquée</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Non visitée</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>ligne {row} sur {rows}</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>Les flèches parcourent les lignes et les colonnes. Espace choisit et retire.</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>{done} lignes sur {total} ont une réponse</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>Choisissez au plus %n réponse en tout.</numerusform>
            <numerusform>Choisissez au plus %n réponses en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>Une réponse par ligne.</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>Choisissez dans chaque ligne tout ce qui convient.</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}. Retiré de {other}.</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>Retiré de {other}</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>Cette colonne n’accepte plus de réponses. Retirez-en d’abord une.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Vous avez déjà fait %n choix. Retirez-le d’abord.</numerusform>
            <numerusform>Vous avez déjà fait %n choix. Retirez-en d’abord un.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>Coin vide du tableau</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>Suite en dessous</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}, masquée&#x202f;; cliquez pour l’afficher</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}, {words}, barrée</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>Motif pour tous ceux qui sont {figure}</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>Autre motif pour {name}</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>Pour vous seulement. Cela ne fait pas partie de votre réponse.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>Utilisation de vos données</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>J’ai lu ceci et je l’accepte</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>Demander d’abord au personnel</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>Vous n’avez pas à accepter sans explication&#x202f;: demandez, et un responsable du centre vient vers vous. Votre temps n’a pas commencé.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>Vous pouvez écrire une virgule, un point ou des espaces. Les chiffres de votre propre clavier conviennent.</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>Nous lisons {number}</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>Nous ne pouvons pas encore y lire un nombre.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>Cet ordre est le bon</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>Faites glisser les lignes dans l’ordre, ou déplacez-les avec les boutons fléchés.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>{words} placé en position {place} sur {total}</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>{words} pris. Haut et Bas déplacent, Espace dépose, Esc remet à l’endroit d’avant.</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>{words} remis à son endroit</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up: {words}</source>
        <translation>Monter&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>Descendre&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>Haut et Bas vont à une autre ligne. Ctrl avec Haut ou Bas déplace celle-ci&#x202f;; de même Espace, puis les flèches.</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}, position {place} sur {total}</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}, pas encore de réponse</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}, pris</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>Vitesse {percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take apart: {words}</source>
        <translation>Séparer&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Space takes this pair apart.</source>
        <translation>Espace sépare cette paire.</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}, se déconnecter</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>Tout le jour</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>finit à {time}</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>Salle&#x202f;: aucun signal reçu</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>Salle&#x202f;: en direct, il y a {seconds} s</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>Salle&#x202f;: il y a {age}</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Serveur de salle</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>Serveur central</translation>
    </message>
    <message>
        <source>{server}: here</source>
        <translation>{server}&#x202f;: joignable</translation>
    </message>
    <message>
        <source>On its own: seats by codes only</source>
        <translation>Sans serveur&#x202f;: places par codes seulement</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}&#x202f;: injoignable depuis {age}. Places par codes.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>%n décision attend ici.</numerusform>
            <numerusform>%n décisions attendent ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>Prendre les codes d’une clé</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Garder en PDF</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>Préparation des pages</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>%n code pris de {file}. Il n’est conservé nulle part.</numerusform>
            <numerusform>%n codes pris de {file}. Ils ne sont conservés nulle part.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>Aucune liste de codes d’accès sur une clé ici. C’est le fichier écrit par l’importation.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Rien n’a été conservé ni imprimé.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Conservé sous {path}</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>La conservation a échoué. Libérez de l’espace, ou insérez une autre clé.</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>Cette machine n’a pas d’imprimante. Gardez le document en PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>Remis à l’imprimante {printer}.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>L’imprimante {printer} ne l’accepte pas. Gardez-le en PDF.</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>Identifiez-vous pour imprimer</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Sur la première page, choisissez votre nom.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Aucune session ici</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>Choisissez-en une ci-dessus&#x202f;; les sessions viennent du serveur.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ne fonctionne pas</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>Suite en dessous</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>Suite à gauche</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Fin du texte</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>Les questions reviennent d’elles-mêmes. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>Un responsable du centre l’a suspendu à {time}. Votre temps est arrêté à {left}.</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>Votre examen est suspendu</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n réponse, enregistrée sur cet ordinateur</numerusform>
            <numerusform>%n réponses, toutes enregistrées sur cet ordinateur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of {name}</source>
        <translation>Photo de {name}</translation>
    </message>
    <message>
        <source>No photo of {name}</source>
        <translation>Pas de photo de {name}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>Elle est comparée à la photo de votre inscription. Seul le personnel de l&apos;examen la voit.</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>Une photo de vous à cette place</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>La caméra démarre…</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>En prendre une autre</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Utiliser cette photo</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>Continuer sans photo</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>Cet ordinateur ne laisse pas l&apos;examen utiliser sa caméra.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>La caméra ne donne pas d&apos;image.</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>Il n&apos;y a pas de caméra à cette place.</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>Vous n&apos;avez rien à faire. Le personnel voit qu&apos;il n&apos;y a pas de photo.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>La photo qui a été prise</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>Espace prend l’endroit, puis Espace sur un autre endroit relie les deux. Les flèches vont aux autres endroits.</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>Cliquez sur deux endroits qui vont ensemble&#x202f;; un trait les relie.</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>va avec {words}</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>dans aucune paire</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>pris</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Laisser vide</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>Faites glisser chaque élément à son emplacement, ou cliquez dessus puis sur son emplacement.</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>{done} emplacements remplis sur {total}</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words} est maintenant dans {place}</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place} est de nouveau vide</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>Cet élément est utilisé autant de fois que possible. Retirez-le d’abord d’un emplacement.</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>Cet emplacement est complet. Retirez-en d’abord un élément.</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>Tout ce qui peut être placé l’est. Retirez d’abord un élément.</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>{words} pris. Choisissez maintenant son emplacement.</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>{x}&#x202f;% depuis la gauche, {y}&#x202f;% depuis le haut</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>Les flèches déplacent le viseur, avec Shift à petits pas. Espace pointe, Delete retire.</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>Pointez un endroit dans l’image.</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>Pointez jusqu’à %n endroit dans l’image.</numerusform>
            <numerusform>Pointez jusqu’à %n endroits dans l’image.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>Pointez les endroits dans l’image.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Vous avez déjà fait %n choix. Retirez-le d’abord.</numerusform>
            <numerusform>Vous avez déjà fait %n choix. Retirez-en d’abord un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>Entraînement. Rien ici n’est noté, chronométré ni conservé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>Passer l’entraînement</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>sur {total}</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>Question d’entraînement {number} sur {total}</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Je peux commencer</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>Cette machine est-elle prête pour un examen&#x202f;?</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>Le verrouillage est essayé réellement&#x202f;: l’écran s’assombrit quelques secondes. Rien ne se perd.</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Contrôler cette machine</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>Le contrôle n’est pas allé à son terme</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>Une note pour les auteurs du programme a été écrite. Les examens sur cette machine ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler de nouveau</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>La page n’a pas pu être conservée. Libérez de l’espace, ou insérez une autre clé.</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>Le dossier d’assistance n’a pas pu être écrit. Libérez de l’espace, ou insérez une autre clé.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Conservé sous {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>Le rapport reste ici&#x202f;: le stockage n’a pas pu l’accepter ({code}).</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>Garder en page</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Dossier d’assistance</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>Journaux, contrôles et réglages de cette machine en un fichier pour les informaticiens&#x202f;: ni noms, ni réponses, ni clés.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Answered in part</source>
        <translation>Répondue en partie</translation>
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
        <translation>sur {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Question {number} sur {total}</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>pour les questions {first} à {last}</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>pour la question {first}</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>Lisez ce texte</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>Questions {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>Relire et remettre</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>Quitter cette partie…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>Faire une pause ({count})</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} réponses sur {total}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Partie {number}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>Question {number}, {state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>Qui commence quand</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}, %n à regarder</numerusform>
            <numerusform>{page}, %n à regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>Un passage en arrière</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>Un passage en avant</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>Cet ordinateur n’a pas de voix pour cette langue. Demandez au personnel de vous faire la lecture.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>Il n’y a pas de son sur cet ordinateur. Demandez au personnel de vous faire la lecture.</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Suspendre la lecture</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>F8 fait de même depuis n’importe où.</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>Langue de la question</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lire en</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>Deux langues, l’une sous l’autre.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Votre récépissé</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>Photographiez-le, ou notez le code. Avec lui, chacun peut vérifier plus tard qu’aucune réponse n’a été modifiée.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’inscription</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>Le temps est écoulé. Votre examen est remis.</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>Votre examen a été terminé</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>Votre examen est fini, {name}. Vous avez répondu à {answered} questions sur {total}.</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>ou partez&#x202f;: cela se fait tout seul dans {time}</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>en attente du réseau</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>Il n’y a pas de réseau dans cette salle pour le moment.</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>Rien ne manque. Une copie scellée de votre examen se trouve aussi sur la clé USB ici.</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>Rien ne manque&#x202f;: votre examen est scellé ici. Pour le personnel&#x202f;: la clé USB n’accepte pas de copie scellée.</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>Rien ne manque. Votre examen est scellé ici et part tout seul vers le serveur.</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Récépissé {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>le candidat</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>l’horloge</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>un responsable du centre</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>la fin de la session</translation>
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
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Reculer de 10 secondes</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>Avancer de 10 secondes</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>Lire les paroles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>Cela a été joué autant de fois que possible.</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>C’est la dernière fois que cela peut être joué.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Il n’y a pas de son sur cet ordinateur. Le personnel a été prévenu&#x202f;; continuez l’examen entre-temps.</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Ceci ne peut pas être joué ici. Le personnel a été prévenu&#x202f;; continuez l’examen entre-temps.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Retour à l’identification</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>Places de la répétition</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Sur la première page, choisissez votre nom.</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>Enregistré à votre nom. Les places s’affichent ici dès que le serveur a lancé la répétition ; tant qu’une session est proche, il n’en lance aucune.</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>Chaque place passe d’elle-même un examen inventé : elle s’identifie, commence avec les autres, est coupée au milieu et revient, un examen passe à une autre place, tout est remis. Rien de réel n’est touché.</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>Essayer toute la journée sans l’examen de personne</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>Le bureau central donne les mots dès que la session est ouverte. Aucun réseau n’est nécessaire.</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>Cinq lettres chacun. Majuscules ou minuscules, les deux conviennent.</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>Les cinq mots</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>La clé de ce centre est nécessaire aussi : insérez sa clé USB. Son nom est {key}.</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>Essai des mots…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>Ouvrir les questions</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>Il est refait à partir de ses deux copies. Ce qui est endommagé est mis de côté dans son dossier, pas supprimé. Ce que ce panneau a ouvert est fermé pour cela puis rouvert ; ensuite tout est vérifié encore une fois.</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>Une personne qui peut décider doit d’abord se connecter dans la salle. Revenez ensuite ici.</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>Réparer le stockage de cette machine ?</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>Réparer maintenant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Votre examen reprend, {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Votre examen reprend</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>Veuillez lever la main et rester à votre place&#x202f;: un responsable du centre laisse votre examen continuer.</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>{answered} réponses sur {total} sont ici</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>reste {time}, le temps que vous aviez</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>Interrompu pendant {time} en tout</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>Une question marquée compte comme répondue si elle a une réponse.</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>Relire avant de remettre</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}, fermée</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Non visitée</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>Sans réponse, marquée</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>Avec réponse, marquée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>Aller à {number}</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>Hors ligne. Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>Enregistré sur le serveur</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>Il faut une seconde personne. Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>Personne d’autre de service ici ne peut décider ceci.</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>Elle la saisit elle-même, au moins 12 caractères. Elle vaut pour cette seule décision.</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Sa phrase secrète</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>Choisissez qui est la seconde personne.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Une phrase secrète a au moins 12 caractères.</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>Consignes de cette partie</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Affichées ci-dessous</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>Repliées&#x202f;: appuyez pour lire</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>Afficher la partie précédente</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>Afficher la partie suivante</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} réponses sur {total}</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où en est-on</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
</context>
<context>
    <name>SessionPlot</name>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>Cette session, en tableau</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>How it will look</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>%n page de plus</numerusform>
            <numerusform>%n pages de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at this panel?</source>
        <translation>Qui est à ce panneau&#x202f;?</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>Ce que vous décidez figure au registre avec votre nom. Cela marche aussi sans le réseau.</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>Au moins 12 caractères. Celle du centre, pas celle de l’ordinateur.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Ouvrir la salle</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>Aucun personnel n’est encore connu ici. Le serveur en informe ce panneau dès qu’il est joignable.</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>Choisissez d’abord votre nom.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Une phrase secrète a au moins 12 caractères.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’inscription</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>Huit lettres et chiffres. Majuscules ou minuscules, les deux conviennent.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>Votre examen peut continuer</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>Identifiez-vous de nouveau avec les deux codes de votre fiche candidat.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>Pas de fiche&#x202f;? Levez la main. Vos réponses sont en sécurité et votre temps est arrêté.</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>Saisissez les deux codes de votre fiche candidat.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>Pas de fiche&#x202f;? Levez la main. Rien n’est perdu et votre temps n’a pas commencé.</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>Saisissez le numéro qui figure sur votre fiche.</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>Saisissez le code qui figure sur votre fiche.</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>Les flèches changent le nombre, Page Up et Page Down par plus grands pas, Home et End vont aux extrémités.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>Réglez le nombre sur l’échelle.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>Mot suivant</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n mot à revoir</numerusform>
            <numerusform>%n mots à revoir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>Espace choisit et retire, les flèches vont aux autres endroits.</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>Endroit {number} sur {total}, {x}&#x202f;% depuis la gauche et {y}&#x202f;% depuis le haut</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>Étape {number} sur {total}, {word}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Submit…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>You are asked once more. After that you cannot come back.</source>
        <translation>Une confirmation vous est encore demandée. Après, vous ne pourrez plus revenir.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Chaque question a une réponse.</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>Aller à la question {number}</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Retour aux questions</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>Vous pourrez remettre dans {time}.</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Retour aux questions</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>Oui, remettre</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>Il vous reste {time}. Après cela, vous ne pourrez plus revenir.</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>Remettre votre examen maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{answered} questions sur {total} ont une réponse</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Remise en cours…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>Texte ou question</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>en {unit}</translation>
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
        <translation>Dans cette partie&#x202f;: {section}. Dans l’examen&#x202f;: {exam}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, suspendu</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n seconde restante</numerusform>
            <numerusform>%n secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute restante</numerusform>
            <numerusform>%n minutes restantes</numerusform>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Afficher le temps</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restant</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>dans cette partie</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>examen&#x202f;: {time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>Le temps est caché</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>Jouer le son</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Je l’entends</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>Examen et temps</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
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
        <translation>De quoi il s’agit</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>Essayez votre place</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>Rien ici n’est chronométré, conservé ni noté.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>Tapez quelques lettres.</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>Cliquez ici</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>Souris ou pavé tactile</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>Amenez le pointeur sur le bouton et cliquez.</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Oui, tout</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>Pouvez-vous lire ceci&#x202f;: 3 8 0 O, rn m, è é, ب ت ث&#x202f;?</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>Mettez le casque et jouez le son.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>%n chose reste à essayer</numerusform>
            <numerusform>%n choses restent à essayer</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>Si vous continuez, votre main est levée pour cela. Vous pouvez attendre ici, ou continuer.</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>Un responsable du centre vient vers vous.</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>Contrôle du verrouillage</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>Le verrouillage est en cours d’essai</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>Ceci n’est pas un examen. Clavier et souris appartiennent à cette fenêtre jusqu’à la fin du contrôle.</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>L’écran revient dans %n seconde.</numerusform>
            <numerusform>L’écran revient dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>%n réponse est sur le serveur</numerusform>
            <numerusform>%n réponses sont sur le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>Sur cet ordinateur, et en route d’elles-mêmes&#x202f;: {numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Volume {percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You need not do anything. The screen changes by itself, and your time begins with the first question.</source>
        <translation>Vous n’avez rien à faire. L’écran change tout seul, et votre temps commence à la première question.</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>Vous n’avez rien à faire. Votre examen continue tout seul là où vous étiez, avec le temps que vous aviez.</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>Toutes vos réponses sont enregistrées, et vous gardez votre temps. Veuillez patienter.</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>quand le responsable du centre donnera le départ</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>Les places commencent les unes après les autres. Celle-ci est dans le groupe {number} sur {all}.</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>commence dans</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>Votre tour est dans</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>Vous êtes prêt. Votre examen commence</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>Tout est prêt pour vous. Tout le monde commence ensemble,</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>Vos questions sont en route</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>Les questions seront disponibles à</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>Vos questions vont être disponibles</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>Votre examen ouvre à</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>Votre examen n’est pas encore ouvert</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>Vos réponses sont amenées à cette place</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>L’autre place transmet encore vos réponses</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>Votre examen commence</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>Vos questions s’ouvrent</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>Kilo-octets reçus</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>Dans l’ordre des places. Avec 0, tous commencent ensemble.</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>Places à la fois</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>Secondes d’un groupe au suivant</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>Saisissez le nombre de places, de 0 à 999.</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>Saisissez des secondes entières, de 1 à 3600.</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>Les derniers commenceraient alors que la session est finie.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>À la place</translation>
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
        <translation>Salle</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>Les flèches la déplacent</translation>
    </message>
</context>
<context>
    <name>_Pad</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What the panel has to know</source>
        <translation>Ce que le panneau doit savoir</translation>
    </message>
</context>
<context>
    <name>_Slip</name>
    <message>
        <source>Candidate slip</source>
        <translation>Fiche candidat</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’inscription</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>Votre fiche pour cette démonstration</translation>
    </message>
</context>
</TS>
