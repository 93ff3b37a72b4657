<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>Distribuciones de teclado</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Tipos de letra</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espacio en el disco</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>Velocidad del disco</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>Disco de la segunda copia</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>Red hasta el servidor</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Versión del programa</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>Una máquina real</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>Nadie a distancia</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Segunda copia</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Alta de la estación</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>Claves de los cuestionarios</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>Ajustes del servidor</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>Todas las pantallas cubiertas</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>La ventana de examen no se mueve</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>Nada se pone delante</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>Lo escrito llega al examen</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>El teclado está retenido</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>El ratón está retenido</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>El portapapeles está vacío</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>Se descartan teclas simuladas</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>La pantalla sigue encendida</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>Ningún programa prohibido en marcha</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>Nadie fotografía la pantalla</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>Atajos del sistema desactivados</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>Menú del sistema cerrado</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>Nadie trabaja a distancia</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>La máquina no es virtual</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>Otra protección del bloqueo</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>El bloqueo se probó durante {seconds} segundos.</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>Pantallas: {count}. La primera tiene {width} por {height} puntos al {scale} por ciento.</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>Distribuciones de teclado: {layouts}.</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>Se puede escribir en todos los idiomas del programa.</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>El reloj difiere {seconds} segundos del servidor.</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>La máquina tiene la hora del centro, {zone}.</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>Hay {free} MB libres; un examen necesita {needed}.</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>Una respuesta está en el disco en {ms} ms.</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>La segunda copia está en otro disco.</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>Hay {free} MB libres de {total} MB.</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>Hay una cámara: {names}.</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>La máquina está conectada a la corriente.</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>La máquina no se suspende por sí sola.</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>El programa funciona sin permisos de administrador.</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>El servidor responde en {ms} ms y demuestra su identidad.</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>No hay ningún proxy entre este equipo y el servidor.</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>La versión {version} es lo bastante reciente.</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>No está en marcha ningún programa no permitido durante un examen.</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>Nada indica que esta máquina funcione dentro de otra.</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>Nadie está conectado a distancia a esta máquina.</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>El almacenamiento se puede leer; intentos en él: {attempts}.</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>Cada evento es el que se registró.</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>La segunda copia lo contiene todo.</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>Estación {station} en {url}.</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>El servidor lo tiene todo.</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>Si esta máquina deja de funcionar, la administración central puede abrir su disco.</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>Cuestionarios que se necesitan pronto: {needed}. Todos están aquí e íntegros.</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>Sesiones abiertas: {open}. Sus claves están aquí.</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>Ajustes que comunicó el servidor: {count}.</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>La máquina se comprobó por última vez hace {days} días.</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>Se mantuvo todo el tiempo.</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>Este tipo de bloqueo no lo asegura, y ninguna sesión conocida aquí lo exige.</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>Haga la comprobación en la máquina misma, con la cuenta que usa el examen.</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>Ejecute: kiosk doctor --repair.</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>Desde aquí no se llega a ninguna pantalla, así que el bloqueo no se probó.</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>El bloqueo está desactivado por un ajuste.</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>Ponga lock en auto en los ajustes de esta estación.</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>El bloqueo no se probó esta vez.</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>Compruebe de nuevo y deje que la pantalla se oscurezca un momento.</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>La estación no se pudo bloquear ({code}).</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>Busque el código en la página de solución de problemas; allí está el remedio.</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>Aquí el bloqueo advierte otros programas, pero no puede impedir el paso a todos.</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>Donde el examen lo exija, use una sesión en la que el kiosco sea el único programa.</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>El bloqueo no pudo mantener esto.</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>Cierre lo que estorba, según indica la evidencia, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>Una sesión de aquí lo exige, y este tipo de bloqueo no puede asegurarlo.</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>Use el tipo de sesión que exige el examen, o consulte a quien fijó sus reglas.</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>La primera pantalla tiene solo {width} por {height} puntos.</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>Ajuste al menos 1024 por 700 puntos, o una escala menor.</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>Las distribuciones de teclado no se pueden leer aquí.</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>Escriba una línea de prueba en la demostración antes del examen.</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>Faltan tipos de letra para: {languages}.</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>Instale de nuevo el programa: sus tipos de letra están dañados.</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>Ajuste el reloj desde la red. Ninguna respuesta ni minuto depende de él; los informes sí.</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>Nadie puede decir si el reloj está bien: aún no se ha oído al servidor.</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>Conecte la estación a la red y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>La zona horaria de la máquina no es la del centro, {zone}.</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>Ajuste la zona horaria del centro; el examen muestra de todos modos la hora del centro.</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>Aquí aún no se conoce la zona horaria del centro.</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>Conecte la estación una vez a su servidor.</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>Solo hay {free} MB libres en {place}.</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>Libere espacio: con menos de {needed} MB no comienza aquí ningún examen.</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>Una respuesta tarda {ms} ms en estar en el disco.</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>Cierre lo demás que escribe en el disco; cambie la tarjeta o el disco que siga lento.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>No se puede escribir nada en la carpeta de esta estación.</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>Dé a la cuenta del programa permiso para escribir allí y revise el disco.</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>La segunda copia está en el mismo disco que la primera.</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>Ponga mirror en una carpeta de otro disco o de una memoria que quede conectada.</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>No hay cámara, y un examen toma una foto en el puesto.</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>Conecte una; sin ella los candidatos continúan sin foto.</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>Hay una cámara que esta cuenta no puede usar: {names}.</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>Añada la cuenta al grupo video y reinicie la sesión.</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>A la segunda copia le falta algo: {state}.</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>Revise el disco de la segunda copia; se pone al día por sí sola.</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>Solo hay {free} MB de memoria libres.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>Cierre otros programas, o reinicie la máquina.</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>La máquina funciona con batería, al {percent} por ciento.</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>Conéctela a la corriente antes del examen.</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>La máquina puede suspenderse por sí sola.</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>Desactive la suspensión por inactividad y por la tapa; la evidencia nombra el ajuste.</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>El programa funciona con permisos de administrador.</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>Ejecute el examen con una cuenta propia que no sea de administrador.</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>No se puede consultar al servidor ({code}).</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>Revise el cable y la red. Los exámenes siguen sin él; antes deben estar aquí los cuestionarios y las claves.</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>El servidor responde solo después de {ms} ms.</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>Vea quién más usa la línea; un centro lleno la necesita.</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>Esta máquina envía su tráfico web por un proxy.</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>El kiosco va directamente a su servidor: haga que la red lo permita.</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>La versión {version} es más antigua que {least}, la que pide el servidor.</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>Instale el programa más reciente antes del examen.</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>Están en marcha programas no permitidos durante un examen: {programs}.</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>Ciérrelos e impida que se inicien.</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>Esta máquina parece funcionar dentro de otra.</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>Use la máquina misma. Si es intencional, un responsable puede conceder una excepción en el servidor.</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>Alguien está conectado a distancia a esta máquina.</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>Termine la sesión remota antes del examen.</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>El almacenamiento no se puede leer ({code}).</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>Aún no hay ninguna estación aquí.</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>Ejecute kiosk enroll con el código del servidor central.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>El diario está dañado.</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>Esta máquina aún no es una estación.</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>El servidor no deja que esta estación comience ningún examen: {standing}.</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>Consulte a un responsable central; lo registrado aquí se acepta de todos modos.</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>Eventos que esperan el envío: {count}.</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>Conecte la estación a la red, o llévelos: kiosk export DIR.</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>Si esta máquina deja de funcionar, nadie salvo ella misma puede abrir su disco.</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>Conecte la estación una vez a su servidor; recibe sola la clave de recuperación.</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>No todo lo que el servidor ajusta aquí se puede usar.</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>Guarde de nuevo los ajustes del centro en el servidor; actualice este programa si es más antiguo.</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>Cuestionarios que se necesitan pronto y no están aquí: {missing} de {needed}.</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>Inicie la estación cuando el servidor esté accesible; los obtiene sola.</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>Un cuestionario de este disco no es el que se selló.</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>Quite el archivo que nombra la evidencia; la estación lo obtiene de nuevo.</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>Sesiones abiertas cuya clave no está aquí: {missing} de {open}.</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>Conecte la estación al servidor; obtiene la clave sola.</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>Esta máquina nunca se había comprobado.</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>Compruébela de nuevo otro día antes del examen.</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>La comprobación anterior fue hace {days} días.</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>Compruebe cada máquina en la semana del examen.</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>Lista de asistencia</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>Plano de puestos</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>Fichas de acceso</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Informe de incidencias</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>Acta de la sesión</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>identificado</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>active</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>en traslado</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>con noticias</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>identificado</translation>
    </message>
    <message>
        <source>began</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>de vuelta</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superado</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>El servidor no supo nada de este puesto: está apagado, su quiosco no funciona o no le llega ninguna red.</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>Nadie pudo identificarse aquí: en la pantalla había otra cosa.</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>La primera pregunta no llegó nunca.</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>La primera pregunta llegó demasiado tarde: el servidor o la red son demasiado lentos para tantos a la vez.</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>No volvió después de cerrarse su programa: aquí nada vuelve a iniciar el quiosco.</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>Volvió demasiado tarde después de cerrarse su programa.</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>Su examen no pudo continuar a tiempo en otro puesto.</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>El examen no se respondió hasta el final.</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>No todo llegó al servidor.</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>El propio puesto encontró algo que no está como debe.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>Primera pregunta tras</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{passed} of {all} seats passed.</source>
        <translation>{passed} de {all} puestos lo superaron.</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>terminado por el personal</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>no se presentó</translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>Preguntas mostradas de nuevo</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>Continuación permitida</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Pausa terminada</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>Rostro confirmado</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>Rostro dudoso</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>Inicio permitido</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>Tiempo añadido</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>Alguien va</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>Alguien ya fue</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>Otro puesto</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>Inicio de la sesión</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>Cola cambiada</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>Trasladado a otro puesto</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>Admitido fuera de lista</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>Ensayo iniciado</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>Derecho dado de nuevo</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>Archivo sellado escrito</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Aún en curso</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Esta sesión se canceló.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>Tiempo concedido</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>No ejecutado</translation>
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
        <translation>Firma a la llegada</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>Firma a la salida</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>Jefatura del centro: nombre, fecha, firma</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>Segunda persona: nombre, fecha, firma</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>Código de acceso: pregunte al responsable del centro</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Lo que se decidió</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>Todos los candidatos</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>No se decidió nada en ningún panel.</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>Todos firman dos veces: al sentarse y al irse.</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>Escriba el número y el código en el puesto. Conserve esta ficha.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>El equipo se inició de nuevo</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>El programa de examen se cerró</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>El equipo estuvo en suspensión</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>El equipo se paralizó</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>Las preguntas estaban ocultas</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Pausado por el personal</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>El disco estaba lleno</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>No se pudo reproducir una grabación</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>Anotado por el personal</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Espera una decisión</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>Anotado, sin tiempo</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>No se concedió tiempo</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toda la sala</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Hasta ahora no hubo problemas aquí.</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>Esta máquina está lista.</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>Esta máquina está lista; hay algo que conviene revisar.</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>Esta máquina no está lista.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>Comprobación de una máquina de examen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>Bien por excepción: {by} lo afirma hasta {until}, porque: {why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>Esta máquina está lista</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>Esta máquina está lista, hay algo que conviene revisar</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>Esta máquina no está lista</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>Hay que arreglar %n cosa.</numerusform>
            <numerusform>Hay que arreglar %n cosas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>Conviene revisar %n cosa.</numerusform>
            <numerusform>Conviene revisar %n cosas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>%n cosa está bien.</numerusform>
            <numerusform>%n cosas están bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>Se escucha al servidor</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>Se prueba el bloqueo: la pantalla se oscurece un momento</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>Se revisan el disco, la memoria y la alimentación</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>Se rehace el almacenamiento a partir de sus dos copias</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>Se mide la rapidez del servidor</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>Se lee el diario de principio a fin</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>Comprobado el {day} a las {time}, duró %n segundo.</numerusform>
            <numerusform>Comprobado el {day} a las {time}, duró %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>Puesto {seat}: {name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}, desde {began}</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what} a las {began}, durante {lasted}</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>Su permiso no alcanza para esto, o no está de turno.</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>El tiempo estuvo detenido entretanto: no se perdió nada.</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>El tiempo siguió corriendo: se perdieron {minutes} min, que se proponen.</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}, espera aquí al servidor</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>Todas las personas esperadas, con espacio para firmar al llegar y al irse.</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>Quién se sienta dónde: para colgar en la puerta.</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>Una ficha por candidato, para recortar.</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>Qué ocurrió, qué se decidió, quién y por qué.</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>Cada puesto con horas, interrupciones, tiempo concedido y comprobante, para que firmen dos personas.</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>Mostrar de nuevo las preguntas</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>Reanudar en este puesto</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Terminar la pausa</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>El rostro coincide</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>No es esta persona</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>Permitir que el examen comience aquí</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Enviar un mensaje</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Añadir tiempo</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>Voy yo</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>Dar otro puesto</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>Trasladar a otro puesto</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>Terminar este examen</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>Dar de nuevo el derecho</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>Dar inicio a la sesión</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>Cambiar la cola</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>Admitir a alguien fuera de lista</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>Escribir un archivo sellado</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Iniciar un ensayo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>Terminar todas las pausas</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>Mensaje a todos</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar a todos</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>Tiempo para todos</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>Se revoca “{what}”, si aún no tuvo efecto. Ambas cosas quedan en el registro.</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>este puesto</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>Se espera a {name} en el puesto que usted escriba, y ya no en el puesto {seat}.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>El examen de {name} continúa en el puesto que usted escriba. En el puesto {seat} ya no se puede escribir nada.</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>El puesto {seat} muestra de nuevo las preguntas de {name}, si no queda otra causa.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>El examen de {name} continúa en el puesto {seat}, en la misma pregunta, con el tiempo que quedaba.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>El examen de {name} continúa. El tiempo vuelve a correr.</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>Queda registrado que usted comparó el rostro de {name} y que coincide.</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>Todos los paneles señalan el puesto {seat} hasta que alguien confirme que el rostro coincide. El examen no se detiene.</translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>El puesto {seat} puede comenzar el examen de {name}, sea cual sea el puesto que lo pidió antes. Quien espera allí su turno comienza enseguida.</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>{name} lee esto en el puesto {seat}. El tiempo sigue corriendo.</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>Las preguntas de {name} se ocultan y el tiempo se detiene hasta que usted termine la pausa.</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>{name} recibe este tiempo de inmediato y lee cuánto es y por qué.</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>En el puesto {seat} y en todos los paneles se lee que alguien va hacia allí.</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>La mano del puesto {seat} queda bajada.</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>Se espera a {name} en el puesto {to}, y ya no en el puesto {seat}. Se puede revocar hasta que comience.</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>Todos los paneles muestran que {name} no se presentó. El derecho a examen se mantiene hasta que se cierre la sesión: aún puede comenzar.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>El examen de {name} continúa en el puesto {to}, con todas las respuestas y el tiempo que quedaba. En el puesto {seat} ya no se puede escribir nada.</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>El examen de {name} en el puesto {seat} termina con las respuestas que hay. Nadie puede revocarlo.</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>{name} puede hacer el examen una vez más, desde el principio. Lo respondido se conserva, y una persona decide qué intento cuenta. Si la sesión no lo permite, se consulta a un responsable central.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>Todos los que esperan comienzan a las {when}. Se puede revocar hasta entonces.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>Todos los que esperan comienzan de inmediato.</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>Todos los que aún esperan comienzan enseguida.</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>La persona recibe un derecho a examen en esta sesión y un código de acceso, que usted escribe en su ficha. Se puede revocar hasta que comience.</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>Lo que se decidió aquí y no está en el servidor se escribe en una memoria, sellado solo para el servidor.</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>Todo examen que siga en curso en esta sesión termina con las respuestas que hay, y nadie puede comenzar ya. Nadie puede revocarlo.</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>La sesión se entrega con este recuento. Quien no vino pierde el derecho. Lo que llegue después se admite y se muestra como tardío.</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>Cada puesto que muestra la identificación empieza en un minuto, por sí solo, y está ocupado unos minutos. El servidor no inicia ninguno mientras una sesión esté abierta o se abra en los próximos 20 minutos.</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>%n examen en pausa continúa. El tiempo vuelve a correr.</numerusform>
            <numerusform>%n exámenes en pausa continúan. El tiempo vuelve a correr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>%n candidato lee esto. El tiempo sigue corriendo.</numerusform>
            <numerusform>%n candidatos leen esto. El tiempo sigue corriendo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>Las preguntas de %n candidato se ocultan y el tiempo se detiene hasta que usted termine la pausa.</numerusform>
            <numerusform>Las preguntas de %n candidatos se ocultan y el tiempo se detiene hasta que usted termine la pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>%n candidato recibe este tiempo de inmediato y lee cuánto es y por qué.</numerusform>
            <numerusform>%n candidatos reciben este tiempo de inmediato y leen cuánto es y por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiados intentos. Podrá probar de nuevo en %n segundo.</numerusform>
            <numerusform>Demasiados intentos. Podrá probar de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>El servidor no pudo verificar quién decidió esto. Salga, identifíquese y decida de nuevo.</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>Llegó al servidor demasiado tarde para ser útil y no se ejecutó.</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>El servidor no conoce aquí a ese candidato ni ese examen.</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>Ya no era aplicable cuando llegó al servidor.</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>El servidor no conoce esta acción. Quizá sea más antiguo que este panel.</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>Es más de lo que esta sesión permite hacer al centro solo. Se ha consultado a un responsable central.</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>Un responsable central dijo que no.</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>Este número ya está inscrito en este examen. Búsquelo en la tabla.</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>Hay alguien abierto que no se nombró. Mire las cifras y diga el motivo de cada uno.</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>Esta sesión ya no admite a nadie fuera de lista.</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>Para esto hacen falta dos personas distintas.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>Esta no es la frase secreta de esta persona. El intento quedó registrado.</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>Esta persona no está de turno aquí ahora.</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>Lo que este panel sabe de esta persona no se puede leer. El personal informático del centro puede arreglarlo.</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>Escriba un puesto libre, distinto del puesto donde está el examen.</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>El servidor tiene todo lo que se decidió aquí: no hay nada que llevar.</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>No hay espacio para ello en la memoria.</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>No se puede escribir nada en esta memoria.</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>No se pudo escribir. Pruebe con otra memoria.</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>Usted ya no pertenece al personal de este centro.</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>Un puesto muestra tres grupos, 22 letras y cifras en total. Aquí no hay tantas.</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>Escriba minutos enteros, al menos uno.</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>Ahora no hay nadie a quien esto pueda referirse.</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>No se pudo registrar, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Guardado aquí</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>En servidor</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmados</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>en memorias USB</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpidos</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>sin noticias</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflicto</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>El servidor lo tiene todo de ellos, hasta el final.</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>Traído en una memoria, y falta algo anterior. Traiga también eso.</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>Tenían un derecho y nunca empezaron. El cierre se lo quita.</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>Su examen está parado en un puesto del que hay noticias. Déjelo continuar o termínelo.</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>Empezaron y no se conoce el final, o pueden haber empezado en un puesto que no responde. Conecte el puesto o traiga su diario en una memoria.</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>Varias versiones de un mismo derecho: un responsable central decide cuál cuenta.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>No ha llegado su comienzo; aún no se sabe de quién es</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>nunca empezó</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>empezado, sin que llegara nada</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>{answered} de {items} respondidas</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>llegó después del cierre</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>Según lo que sabe este panel; nunca tuvo noticias del servidor.</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>Según el servidor, a las {time} (hace {age})</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>Sin el servidor: lo que este panel sabía a las {time} (hace {age}). Los conflictos y las memorias solo los conoce el servidor.</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>Cerrada a las {time} por {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>Se anotó %n excepción.</numerusform>
            <numerusform>Se anotaron %n excepciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>De %n candidato llegó algo más tarde: ciérrela otra vez.</numerusform>
            <numerusform>De %n candidatos llegó algo más tarde: ciérrela otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Ocultaciones</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>sin ninguna noticia</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>no listas</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>conviene mirarlas</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Panel {name}</source>
        <translation>Panel {name}</translation>
    </message>
    <message>
        <source>The server has not heard of it since it was enrolled.</source>
        <translation>El servidor no ha sabido nada de ella desde que se inscribió.</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>Enciéndala, inicie el quiosco, revise su cable de red.</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>Nadie la ha comprobado en los últimos 14 días.</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>Inicie allí el quiosco o ejecute kiosk doctor.</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>Su programa es más antiguo de lo que pide el servidor.</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>Programa antiguo</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>El servidor no confía en ella para empezar exámenes.</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>Pregunte a un responsable central.</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>Actualización a {version}</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>La actualización a {version} falló aquí; funciona el programa anterior.</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>Avise a su equipo informático: kiosk update status dice por qué.</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>La actualización a {version} está en camino y espera un momento sin exámenes.</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>Un programa antiguo del servidor</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>Espacio en el disco del servidor</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>El servidor se restauró de una copia de seguridad</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>Lo que se muestra de los intentos</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>Eventos que el servidor no puede leer</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>Códigos de acceso</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>Copia de seguridad del servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>Sin el servidor: el veredicto de cada puesto a las {time} (hace {age}). Los detalles llegan con el servidor.</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>Por, motivo, qué resultó</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}: {minutes} min</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}: puesto {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>Revocado después.</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>Espera aquí al servidor.</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>{minutes} min llegaron al examen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Se identificó</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Puede comenzar</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>Se le rechazó al identificarse</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>Dejó la identificación</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>Levantó la mano</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>Bajó la mano</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>Llegó un mensaje</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>Se leyó el mensaje</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>Se abrió una sección</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>Se cerró una sección</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>Comenzó un descanso</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>Terminó el descanso</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>Comenzó el examen</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>El examen continuó</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>Se identificó de nuevo</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>El examen se detuvo</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>El examen se pausó</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>Terminó la pausa</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>Se ocultaron las preguntas</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>Se mostraron de nuevo las preguntas</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>Falló una protección del bloqueo durante una pausa</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>Entretanto se dio de nuevo el derecho</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>Adaptaciones cambiadas</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>El examen dejó este puesto</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>El examen llegó a este puesto</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>El personal terminó el examen</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>El examen terminó con la sesión</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>Se cambió el reloj del equipo</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>La batería bajó mucho</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>La corriente se fue o volvió</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>El disco está casi lleno</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>Se usó un código en el puesto</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>Se rechazó un código en el puesto</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>Las preguntas se abrieron con cinco palabras</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>El personal intervino en el puesto</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>Contó una excepción del bloqueo</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>{time} sin poder trabajar</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>Puesto {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>Aún sin puesto</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Guardado como {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>No se pudo escribir la lista.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>cuando alguien lo decida</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>Los puestos comienzan</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>aún no está aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>%n candidato no ha comenzado.</numerusform>
            <numerusform>%n candidatos no han comenzado.</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>Comienza cuando alguien lo permite.</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>A continuación: %n candidato a las {next}. Los últimos a las {last}.</numerusform>
            <numerusform>A continuación: %n candidatos a las {next}. Los últimos a las {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>La identificación no se pudo registrar, así que no se abrió nada.</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Sin derecho</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Consumido</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>Batería {percent} %</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>No visto</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>No fiable</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Pide ayuda</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>Oculto un momento</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sin señal</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Otro cuestionario</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>hace {age}</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}, desenchufado</translation>
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
        <translation>No se espera a nadie aquí</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>Última respuesta aquí</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>Última respuesta en el servidor</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>A la espera de envío</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Protecciones</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{held} de {all} mantenidas</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>Ocultaciones hasta ahora</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>Versión, huella</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>no es esta persona</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de inscripción</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Tiempo asignado</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>Interrumpido hasta ahora</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>Algo alteró el bloqueo de este equipo.</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>Revise este equipo antes de que continúe el examen.</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>Se conectó una segunda pantalla a este equipo.</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>Se desconectó una pantalla de este equipo.</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>Otro programa tapó el examen un momento.</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>Otro programa movió el examen en la pantalla.</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>Otro programa cerró una ventana del examen.</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>Otra ventana se puso delante del examen.</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>Otro programa pidió al examen que se cerrara.</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>Otro programa abrió una ventana.</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>Otro programa redujo el examen.</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>La pantalla dejó de mostrar el examen.</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>Otro programa se apoderó de la escritura.</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>Otro programa retiene el teclado.</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>Otro programa retiene el ratón.</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>Otro programa puso algo en el portapapeles.</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>Otro programa simuló teclas o clics.</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>Otro programa intentó soltar algo en el examen.</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>Llegaron teclas o clics de un programa y no de este teclado o ratón.</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>Se conectó un teclado, un ratón u otro dispositivo.</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>Se activó un atajo que está desactivado durante los exámenes.</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>El menú del sistema se podía abrir con teclas.</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>Este equipo ya no consulta al examen por cada tecla.</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>Se activó el protector de pantalla de este equipo.</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>Se cerró un programa no permitido durante el examen.</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>Está en marcha un programa no permitido durante el examen.</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>Otro programa podía tomar imágenes de la pantalla.</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>Alguien está conectado a este equipo desde otro lugar.</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>Este equipo funciona dentro de otro.</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>Otra persona tenía una sesión iniciada en este equipo.</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>Otro programa está conectado a la pantalla del examen.</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>El examen fue alterado varias veces en poco tiempo.</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>Un responsable del centro está reparando este equipo.</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>Este equipo aún no está bloqueado del todo.</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>Mire detrás del equipo: desconecte toda pantalla que no sea la suya.</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>Compruebe el cable de la pantalla y conéctelo con firmeza.</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>Algo más funciona en este equipo. Averigüe qué es antes de que continúe el examen.</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>Un gestor de ventanas u otro programa movió la ventana. Una vez es casualidad; dos, no.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>Si vuelve a ocurrir, reinicie el programa desde aquí.</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>Vea qué programa muestra ventanas aquí: las actualizaciones y los mensajes deben estar desactivados los días de examen.</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>Se rechazó. A menudo es una tecla del escritorio; puede que el candidato no lo quisiera.</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>Cierre ese programa. Debe estar desactivado los días de examen.</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>Lo hizo un atajo del escritorio u otro programa. Una vez es casualidad; dos, no.</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>Vea si la pantalla pasó a otra sesión; vuelva a la anterior.</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>Quizá hubo teclas que llegaron a otro programa. Vea qué funciona junto al examen.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>Un menú abierto u otro programa retiene el teclado. Ciérrelo, o reinicie el programa.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>Un menú abierto u otro programa retiene el ratón. Ciérrelo, o reinicie el programa.</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>Nada de ello se puede pegar en el examen. Vea qué programa lo hace.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>Se detuvo: nada de ello llegó al examen. Encuentre el programa que lo hace.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>Se detuvo: nada de ello llegó al examen.</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>Alguien o algo escribe desde fuera. Busque un control remoto y hable con el candidato.</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>Vea qué se conectó. Un teclado nuevo está bien si lo trajo usted.</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>Se activaron las teclas especiales o una lupa. Quien las necesita las tiene como adaptación.</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>La instalación de la estación no está completa. Haga la comprobación de este equipo después del examen.</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>El sistema estuvo demasiado lento un momento. Si persiste, reinicie el programa desde aquí.</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>Desactive el protector de pantalla en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>Las reglas de esta sesión lo nombran. Vea quién lo inició.</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>Cierre ese programa y después permita que el examen continúe.</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>Busque si se comparte o graba la pantalla y deténgalo.</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>Corte la conexión a distancia y averigüe de quién era.</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>Lo que lo rodea no se ve desde aquí. El examen debe hacerse en un equipo real.</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>Averigüe quién fue. El cambio de usuario debe estar desactivado los días de examen.</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>Podía ver y escribir. Reinicie este equipo; si vuelve a ocurrir, retírelo del servicio.</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>Cada vez se arregló solo, pero fue demasiado a menudo para ser casualidad. Vea qué se repite.</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>El bloqueo está levantado. No se muestra ninguna pregunta hasta bloquear de nuevo.</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>Si esto persiste, cierre lo demás que funciona aquí, o reinicie el programa.</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>Puestos: {seats}</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>Permitir que el examen comience en este puesto</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>Permitir que el examen continúe</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>Pausar el examen</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>Terminar el examen con lo respondido</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>Trasladar el examen a otro puesto</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>Dar de nuevo el derecho a hacer este examen</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Reiniciar el programa</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>Reiniciar este equipo</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>Apagar este equipo</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>Salir del programa de examen</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>Levantar el bloqueo para reparar</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>Un código tiene diez letras y cifras.</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>Escríbalo tal como lo muestra el panel.</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>Demasiados códigos erróneos.</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>El siguiente cuenta en %n segundo.</numerusform>
            <numerusform>El siguiente cuenta en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>Este es un número nuevo.</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>El anterior ya se usó. Pida al panel un código para este.</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>Compruebe en el panel el puesto, la decisión y los tres grupos.</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>Este no es el código de lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>Los dos códigos son de la misma persona.</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>Una segunda persona debe dar su acuerdo.</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>Esta persona no puede decidir esto.</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>Debe dar el código alguien autorizado.</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>Ya no hay nada que decidir.</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>Vuelva atrás y mire la pantalla de nuevo.</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>Nadie del personal de aquí tiene justo este nombre.</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>Cuenta para esta persona en todas las estaciones del centro.</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>La suya vuelve a contar en {time}. Un código del panel cuenta ya.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>Se dieron demasiadas frases secretas equivocadas como si fueran de esta persona.</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>Una de estas personas: {names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>No existe ese puesto en este centro.</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>Escriba su nombre tal como aparece allí en la pantalla.</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>Aquí los códigos pueden añadir como máximo {most} minutos.</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>Las reglas de esta sesión no permiten más. El responsable central puede hacerlo.</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>Aquí no se puede dar de nuevo ningún otro derecho.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Crema</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Tomar un descanso</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>Siguiente: {section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>La sección siguiente</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>¿Dejar {section} definitivamente?</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>¿Dejar esta sección definitivamente?</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>No podrá volver a ella. Sus respuestas están guardadas y cuentan.</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>La pregunta {number} no tiene respuesta</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>No podrá volver a ella si continúa.</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>¿Tomar un descanso de {time}?</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>Descanso {number} de {total}.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>Mientras tanto, las preguntas están ocultas y su tiempo está detenido.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>Mientras tanto, las preguntas están ocultas. El tiempo de su examen sigue corriendo.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>Se acabó el tiempo de “{section}”. Sus últimas palabras quedaron incluidas.</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>Se acabó el tiempo de la sección. Sus últimas palabras quedaron incluidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>{time} para ella, desde su primera pregunta</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>Al dejarla o al acabarse su tiempo, se cierra; aún podrá leerla.</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>Al dejarla o al acabarse su tiempo, se cierra definitivamente.</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{answered} de {total} preguntas tienen respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>%n pregunta no tiene respuesta</numerusform>
            <numerusform>%n preguntas no tienen respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>%n pregunta está marcada</numerusform>
            <numerusform>%n preguntas están marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>Tiempo restante en ella: {time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>Aún puede leerla, sin cambiar nada.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>Comenzar esta sección</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>Volver a la sección</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>Dejar la sección</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Seguir sin respuesta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>Comenzar el descanso</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Algo no funciona</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Tengo una pregunta</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>Necesito un descanso, o ir al baño</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Alguien viene</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>Mano levantada</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>Falta marcar %n línea</numerusform>
            <numerusform>Faltan por marcar %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>Soy la persona cuyo nombre aparece en esta pantalla.</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>Trabajo sin ayuda: ni teléfono, ni apuntes, ni otras personas.</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>No revelo las preguntas después del examen.</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>Sé que esta estación registra lo que ocurre en ella: teclas, ventanas y horas. Sin cámara ni sonido.</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>en %n sección</numerusform>
            <numerusform>en %n secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>puede avanzar y retroceder como quiera</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>una tras otra, sin volver atrás</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>aparece un aviso al quedar {time}</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}; {moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>Cada respuesta se conserva</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>en el momento en que la da, aunque se corte la luz</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>Una pregunta marcada conserva su respuesta</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>la marca es para usted; no cambia la nota</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>Su examen tiene estos ajustes</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}: {time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Sección {number}</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>Las secciones se cierran al dejarlas</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>no se puede volver a ellas</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n descanso</numerusform>
            <numerusform>%n descansos</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>debajo de la lista de preguntas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>al control siguiente; con Shift, al anterior</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>el botón relleno, o el que tiene el foco</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>pulsa, marca, elige y quita</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>cierra lo que está abierto, no borra nada</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>esta página</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>En una pregunta</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>a la zona siguiente de la pantalla: texto, pregunta, lista, botones</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>lee la pregunta en voz alta si está concedido; pausa y continúa</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>la pregunta en su idioma siguiente, si tiene varios</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>a la respuesta, esté donde esté</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>elige esa respuesta; otra vez la quita</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>en una redacción con formato: negrita, cursiva, subrayado</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>a otra respuesta sin elegirla; también en cuadrículas y listas</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>mueve una línea que se debe ordenar</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>desplaza la pregunta o el texto</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>pregunta siguiente y anterior</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>marca la pregunta</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>quita toda la respuesta</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>abre y cierra las herramientas, desde arriba</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Número y después Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>en la lista de preguntas: a esa pregunta</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>Para oír</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>el tiempo que queda; lo oculta y lo muestra</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>dónde está guardada la última respuesta</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>la lista de todas las herramientas</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>resaltador: selecciona palabras y las resalta en un color</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>resaltador: borra, deshace el último trazo</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>regla de lectura: la mueve, muestra más o menos líneas</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>ortografía: a la palabra siguiente</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>la distribución de teclado siguiente, si hay varias</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>Un responsable del centro puede continuar con un código</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>Un responsable del centro puede abrirlas con cinco palabras</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>más tiempo; ya está incluido en el suyo</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>%n descanso de {length}</numerusform>
            <numerusform>%n descansos de {length} cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>texto más grande; puede cambiar el tamaño</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>colores elegidos para usted; puede cambiarlos</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>más espacio entre líneas o letras</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>texto y pregunta por separado</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>un puntero más grande</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>nada se mueve solo en la pantalla</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>un lector de pantalla puede leer el examen</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>las preguntas se pueden leer en voz alta</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>las respuestas siguen ocultas hasta que usted las muestre</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>todo el examen con ocho teclas: A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>las palabras del sonido y del video por escrito</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>%n herramienta además de las del examen</numerusform>
            <numerusform>%n herramientas además de las del examen</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>Tiempo restante en esta sección: {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Tiempo restante: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>%n pregunta no tiene respuesta.</numerusform>
            <numerusform>%n preguntas no tienen respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>Lo que ha respondido ya está guardado.</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>Añadido a su tiempo: {time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>Un responsable del centro cambió la presentación de su examen. Sus respuestas siguen igual.</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>Sus ajustes han cambiado.</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>Sus respuestas están guardadas aquí y se enviarán más tarde.</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>Ahora mismo no hay red.</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>La red ha vuelto.</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>Todo se envía de nuevo al servidor.</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>Todas sus respuestas están aquí, y tiene el tiempo que tenía.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Su examen continúa.</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Mensaje del responsable del centro</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>Esta pregunta exige una respuesta.</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>Respóndala y después continúe.</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>Podrá continuar en {time}</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>Esta parte del examen permanece abierta al menos hasta entonces.</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>Se acabó el tiempo de esa pregunta.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>Se acabó el tiempo de “{section}”.</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>Se acabó el tiempo de esa sección.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Alguien va hacia usted.</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>Permanezca en su puesto; su examen continúa.</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>Su mano está levantada.</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>Permanezca en su puesto. Un responsable del centro va hacia usted.</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>Se avisó a un responsable del centro. Sus respuestas están guardadas; continúe con calma.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>El disco de este equipo está casi lleno.</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>La batería está al {percent} %.</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>Levante la mano. Si este equipo se apaga, no se pierde ninguna respuesta y usted conserva su tiempo.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>La batería está casi agotada: {percent} %.</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>Elija todas las que sean correctas. Elija una de nuevo para quitarla.</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>Escriba en el campo. Lo que escribe se conserva solo; no hay que pulsar ningún botón.</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>Escriba un número, con coma o punto. Debajo del campo verá cómo se entendió.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>Escriba una o dos frases. Las palabras se cuentan abajo; Ctrl+Z deshace lo último que escribió.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>Escribe una o dos frases. Los botones sobre el texto, o Ctrl+B, ponen palabras en negrita.</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>Pulse el hueco y elija una palabra. Con el teclado: Enter abre la lista, las flechas se mueven en ella.</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>Elija una respuesta. Elíjala de nuevo para quitarla, o pulse su letra en el teclado.</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>Elija una casilla en cada fila. Con el teclado: las flechas mueven, la barra espaciadora elige.</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>Arrastre una línea, o pulse sus flechas. Con el teclado: Ctrl con una flecha la mueve.</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>Arrastre el control o pulse un punto de la escala. Con el teclado: las flechas.</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>Arrastre una palabra a su lugar, o pulse la palabra y después el lugar. Púlsela de nuevo para quitarla.</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>Pulse el lugar en la imagen. Con el teclado: Tab mueve, la barra espaciadora elige.</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>Pulse los lugares uno tras otro. Pulse uno de nuevo para quitarlo.</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>Pulse el punto en la imagen. Con el teclado: las flechas mueven la cruz.</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>Pulse uno y después el otro para unirlos. Pulse de nuevo una pareja para separarla.</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>Un círculo, un cuadrado y un triángulo</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>square</source>
        <translation>cuadrado</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triángulo</translation>
    </message>
    <message>
        <source>Mango</source>
        <translation>Mango</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Zanahoria</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>Espinaca</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>¿Cuál de estos es una fruta?</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>¿Cuáles de estos números son pares?</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>¿Cómo se llama el primer mes del año?</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>¿Cuánto es uno y medio?</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>¿Qué se ve desde una ventana de su casa?</translation>
    </message>
    <message>
        <source>up</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>down</source>
        <translation>se pone</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>Por la mañana el sol </translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>Pájaro</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Pez</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>vuela</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>¿Qué hace cada uno de ellos?</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>mediodía</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>Ordene los momentos del día.</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>Ponga la escala en 7.</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>De noche el cielo es </translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>Ponga la palabra correcta en el hueco.</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>¿Qué figura no tiene esquinas?</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>Numere las figuras de izquierda a derecha.</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>Señale el centro del cuadrado.</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>Ponga cada nombre en su figura.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>caliente</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>frío</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>Forme parejas de contrarios.</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>Una el círculo y el triángulo.</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} de {total} con respuesta</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>El examen continúa en la misma pregunta, con el tiempo que tiene ahora.</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>Las preguntas siguen ocultas y el tiempo detenido hasta que usted vuelva a bloquear.</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>No puede comenzar ningún examen hasta que usted vuelva a bloquear.</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>Nadie hace un examen aquí ahora. Todo lo registrado permanece en este equipo.</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>El examen no termina: cada respuesta está guardada y su tiempo está detenido.</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>Continúa cuando el programa se inicie de nuevo; pasado más de {time}, debe permitirlo un responsable del centro.</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>Los exámenes de aquí terminaron</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>Hay que reparar este equipo</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>El candidato necesita un descanso</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>Alteración en la sala</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>El programa no responde</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>La pantalla no se ve bien</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>Este equipo está lento o bloqueado</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>Falla el teclado, el ratón o la pantalla</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>Hay que cambiar un cable o dispositivo</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>Hay que cerrar un programa</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>No se hizo nada. Haga revisar primero el disco, o se perdería la respuesta.</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>Una respuesta aún no está en el disco.</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>Use el interruptor del equipo; nada de lo registrado se pierde.</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>El sistema no permitió que el programa lo hiciera.</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>El servidor le comunica quiénes son los responsables. Hasta entonces no acepta códigos.</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>Este puesto aún no conoce a ningún responsable del centro.</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>¿Por qué se hace esto?</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>Elija un motivo, o escriba uno.</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>Un responsable del centro está cerrando el programa de examen</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>Un responsable del centro está reiniciando el programa de examen</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>Un responsable del centro está reiniciando este equipo</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>Un responsable del centro está apagando este equipo</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>cerrada, solo lectura</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
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
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>both parts are whole already: 1 minute 30 seconds</comment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>Puesto {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>Su examen está en otro puesto.</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>Le corresponde el puesto {seat}.</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>Su lugar es {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>Este examen continúa ahora en otro puesto.</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>Este examen continúa ahora en el puesto {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>Este examen continúa ahora en {seat}.</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>Este examen se entregó el {when}.</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>Este examen ya se entregó.</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>Si no fue usted, levante la mano ahora.</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>Aquí ya no se puede escribir nada. Identifíquese en ese puesto para continuar.</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>Vaya a ese puesto, o levante la mano para hacer el examen aquí.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>Levante la mano. El responsable del centro puede pedir su derecho a este examen.</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>Aún no tiene derecho a este examen.</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>Su examen se abre el {when}.</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>Ha llegado temprano y no se pierde nada. Identifíquese de nuevo cuando se haya abierto.</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>Este examen se cerró el {when}.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>Levante la mano. El responsable del centro puede ayudarle.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>Su derecho a examen no se ha consumido. El responsable del centro sabe qué hacer ahora.</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>Este examen se canceló.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>Levante la mano. El responsable del centro puede consultar cuándo y dónde le corresponde.</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>Su examen no se realiza aquí ahora.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>Levante la mano. El responsable del centro debe terminar ese examen o darle otro puesto.</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>Otro examen sigue abierto en este puesto.</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>Sus respuestas están a salvo y su tiempo está detenido. Inténtelo de nuevo en un momento, o levante la mano.</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>El otro puesto aún no ha traspasado su examen.</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>Su examen aún no puede continuar en este puesto.</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>Sus respuestas se conservan. Identifíquese en ese puesto para continuar.</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>Para el personal: inserte una memoria USB. El examen se copia en ella, sellado, y con ella va a ese puesto.</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>El examen está en la memoria USB. Retírela, insértela en ese puesto e identifíquese allí.</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>Para el personal: no se cambió nada, ni aquí ni en la memoria. El motivo es {code}.</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>El examen de esta memoria USB no puede continuar en este puesto.</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>Este examen se trasladó al puesto {seat} a las {time}.</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>Este examen se trasladó a {seat} a las {time}.</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>No tiene que hacer nada. Su tiempo no ha comenzado.</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>Las preguntas estarán disponibles a las {time}.</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>Las preguntas aún no están disponibles.</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>Su tiempo no ha comenzado. Inténtelo de nuevo en un momento, o levante la mano.</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>Las preguntas aún no han llegado a este puesto.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>Su tiempo no ha comenzado. Levante la mano; el puesto puede obtenerlas otra vez.</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>Las preguntas de este puesto están dañadas.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>Su tiempo no ha comenzado. Levante la mano; este puesto necesita un programa más reciente.</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>Este puesto no puede leer estas preguntas.</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>Ahora mismo no se puede contactar con el servidor central.</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>El servidor central tiene problemas en este momento.</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>No se le envió nada y su tiempo no ha comenzado. Levante la mano.</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>Respondió algo distinto del servidor central.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>El servidor no pudo demostrar su identidad.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>Su derecho a examen no se ha consumido. Levante la mano para recibir otro puesto.</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>Ahora no se puede comenzar ningún examen en este puesto.</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>El programa de este puesto es demasiado antiguo para comenzar un examen.</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>Todo lo que respondió antes está a salvo y su tiempo está detenido. Levante la mano.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>Su última respuesta no se pudo guardar: el disco está lleno.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>Su tiempo no ha comenzado. Levante la mano; el personal debe liberar espacio en el disco de este puesto.</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>El disco de este puesto está demasiado lleno para comenzar un examen.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>Su última respuesta no se pudo guardar.</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>No se pierde nada. Continúa cuando termine el otro programa. Inténtelo de nuevo, o levante la mano.</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>Otro programa está usando el almacenamiento de este puesto.</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>Lo guardado se conserva. Levante la mano; el responsable del centro puede trasladarle a otro puesto.</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>El almacenamiento de este puesto está dañado.</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>No se pierde nada. Levante la mano; este puesto necesita otra vez el programa más reciente.</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>El almacenamiento de este puesto pertenece a un programa más reciente.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>Su tiempo no ha comenzado. Levante la mano; el responsable del centro puede encargarse.</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>Este puesto no está bloqueado como exige el examen.</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>Personal: regístrelo con “kiosk enroll” y el código del servidor central.</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>Este puesto aún no pertenece a ningún centro.</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>Por favor, levante la mano.</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>Aquí debe ayudar un responsable del centro.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>El examen no se puede bloquear en este escritorio.</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>Personal: un escritorio Wayland no permite que ningún programa retenga el teclado. Inicie una sesión X11, o use la sesión propia del kiosco: “kiosk session wayland”.</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>El examen no se puede bloquear dentro de una ventana.</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>Personal: la sesión propia del kiosco se inició dentro de una ventana. Iníciela desde la consola de la máquina, como hace exam-kiosk-wayland.service.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>El examen no se puede bloquear en este tipo de pantalla.</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>Personal: este programa no tiene bloqueo para ella. Use una de las sesiones propias del kiosco.</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>Este número no está en la lista de este centro. Compruebe la ficha y escríbalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>Demasiados intentos. Podrá probar de nuevo en %n segundo, o levante la mano.</numerusform>
            <numerusform>Demasiados intentos. Podrá probar de nuevo en %n segundos, o levante la mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>Este código no corresponde a este número. Compruebe la ficha y escriba ambos de nuevo.</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>volver a las ocho teclas</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>atrás</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>adelante</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>pulsar el enmarcado</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>elegir el enmarcado</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>marcar la línea siguiente</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>quitar una marca</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>más abajo</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>más arriba</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>ir al enmarcado</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>volver a las preguntas</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>mantener 2 segundos: entregar</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>escribir con el teclado</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>al siguiente formato</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>activar o desactivar</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>soltar</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>tomar</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>este orden es correcto</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>arriba</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>abajo</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>fila siguiente</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>elegir, quitar</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>quitar el último</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>ponerlo aquí</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>devolverlo</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>pasar a izquierda y derecha</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>pasar a arriba y abajo</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>señalar aquí</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>mucho menos</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>más</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>mucho más</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>zona siguiente</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>zona anterior</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>al texto de lectura</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>al enunciado de la pregunta</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>cerrar el aviso</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>quitar</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>entregar: pregunta dos veces</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>a la respuesta</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>escribir con teclas en la pantalla</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>borrar el último signo</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>listo</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>%n pareja formada</numerusform>
            <numerusform>%n parejas formadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>Forme como máximo %n pareja.</numerusform>
            <numerusform>Forme como máximo %n parejas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>Se puede reproducir %n vez más.</numerusform>
            <numerusform>Se puede reproducir %n veces más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>Escúchelo hasta el final al menos %n vez más.</numerusform>
            <numerusform>Escúchelo hasta el final al menos %n veces más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Type a formula first</source>
        <translation>Escriba primero una fórmula</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>No se puede dividir entre cero</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>Esto no tiene valor</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>El resultado es demasiado grande</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>La fórmula es demasiado larga</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>Esta fórmula no está completa</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>Borrar el último signo</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>Borrar la fórmula</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Raíz cuadrada</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Al cuadrado</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>Elevado a</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>Factorial</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>Uno dividido entre ello</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>El último resultado</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>Arriba y Abajo la mueven, con Shift muestran más o menos líneas, Izquierda y Derecha cambian el texto.</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>Regla de lectura, línea {line} de {lines}</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>línea continua</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>línea discontinua</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>línea de puntos</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>línea ondulada</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>Resaltador</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>Aquí no se puede resaltar nada más.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>Resaltado: {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>Más letras y signos</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>Idioma de las teclas: {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Cerrar el teclado</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} veces</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>Las flechas la mueven</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Todas las herramientas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>Regla de lectura</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Teclado en pantalla</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>Elija primero un campo donde escribir.</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>La revisión ortográfica no está disponible ahora. Su respuesta no se ve afectada.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>Aquí no hay diccionario para este idioma: {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>No hay nada escrito en esta pregunta.</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>Ninguna palabra por revisar</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Ninguna sugerencia</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>Esc cierra una herramienta.</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>Resaltador: Shift y las flechas seleccionan, 1 a 4 o H resaltan, Delete borra, Ctrl+Z deshace.</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>Regla de lectura: Arriba y Abajo la mueven, con Shift muestran más o menos líneas.</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>Ortografía: F7 va a la palabra siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>Solo cabe el principio de lo que pegó: se omitió %n carácter.</numerusform>
            <numerusform>Solo cabe el principio de lo que pegó: se omitieron %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>Aquí no cabe más texto.</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>Aquí no cabe más formato.</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>Continuó en el puesto {seat}</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>Empezó a las {time}; termina por sí solo a las {end} a más tardar.</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>El recuento de entrega era correcto.</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>El recuento de entrega no era correcto: quedó alguien abierto.</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>Empezó a las {time} y ha terminado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Contado desde el comienzo de la sesión: {how}, en el orden de los puestos, los últimos a las {last}.</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>Desde las {when}: {how}, en el orden de los puestos, los últimos a las {last}. Hasta entonces se puede deshacer.</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Desde ahora: {how}, en el orden de los puestos, los últimos a las {last}.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>todos juntos</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>%n puesto cada {seconds} s</numerusform>
            <numerusform>%n puestos cada {seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>Abrir las preguntas con cinco palabras</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>Pida a la oficina que la deletree.</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>Inserte la memoria con la clave e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>La palabra {number} no es una de estas palabras.</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>No son cinco palabras.</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>Escriba las cinco, separadas por espacios.</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>La palabra {number} no es correcta.</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>Compare cada letra con la oficina, y para qué sesión son las palabras.</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>Estas palabras no abren el examen.</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>Demasiadas palabras erróneas.</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>Falta la clave de este centro.</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>No es la clave con la que se crearon las palabras.</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>El archivo de la memoria no es la clave de un centro.</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>Conecte el puesto a la red un momento, o use otro puesto.</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>Lo que abren las palabras no se hizo para este puesto.</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>Las preguntas ya están abiertas, o la oficina no creó palabras para ellas.</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>Aquí nada espera palabras.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Superíndice</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Subíndice</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Lista con números</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look}: activado</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look}: desactivado</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecha</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Más baja</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Más alta</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>Recordatorio – {when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>Recordarme el tiempo</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Sin recordatorio</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>Ahora bien: {names}.</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>Todavía mal: {names}.</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>Eventos que ninguna copia pudo devolver: {count}.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>No reparado</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>Otro programa del quiosco está en marcha en este equipo, así que no se tocó nada. Ciérrelo y repare después.</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>No se pudo hacer la reparación ({code}).</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Últimas líneas del registro</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>Todo está en: {path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>Número de inscripción</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>No esperar a este puesto: seguir desde lo que tiene el servidor</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>Minutos enteros a partir de ahora; 0 comienza de inmediato.</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>En cuántos minutos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>Una o dos frases cortas.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>Lo que ha revisado</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Aquí hubo un problema</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>Una adaptación del candidato</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>El centro concede más tiempo</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>Ahora no hay ningún puesto libre.</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>Libres: {seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>Diga por qué. Queda en el registro con su nombre.</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>Escriba lo que se debe leer.</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>Escríbalo tal como aparece en el papel presentado.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>Escriba minutos enteros, de 1 a 480.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>Escriba minutos enteros, de 0 a 480.</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>No hay ningún puesto libre con ese nombre.</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>Escríbalo ahora en la ficha: se muestra solo esta vez y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>Este es el código de acceso de la persona.</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>Está en {place}. Llévelo al servidor.</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>El archivo sellado se escribió y se releyó.</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>Registrado a su nombre, y en camino.</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>Va solo al servidor en cuanto haya conexión. Si llega tarde, no se ejecuta.</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>Registrado a su nombre. Espera aquí.</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>El código queda registrado a su nombre.</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>Léalo al puesto. Sirve una sola vez, solo para esto.</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>Ambos códigos quedan registrados, cada uno a nombre de su persona.</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>Lea ambos al puesto. Sirven una sola vez, solo para esto.</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>Léalo al puesto. La segunda persona lee un código propio, desde cualquier panel.</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>No hay conexión con el servidor: esto espera aquí hasta que vuelva.</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>Dar el código y registrarlo</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>Este panel no sabe nada de ello. El código lo hace en el puesto {seat}, si allí es realmente así.</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>Marque lo que ha revisado.</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>El puesto puede estar más adelante de lo que este panel sabe. Con un código:</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>Ahora no hay nada que hacer aquí.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Su permiso no alcanza para esto.</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>Panel de examen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>Espacio lo toma; después vaya a aquello que le corresponde y pulse Espacio.</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>Pulse dos que vayan juntos, o arrastre uno sobre el otro.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>Sin bloqueo: esta ventana es para probar el programa.</translation>
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
        <translation>Con corriente</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>Con batería</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>Moverse y marcar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>Sin vuelta atrás tras Siguiente</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>No podrá volver a esta pregunta</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Marcada para revisar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Marcar para revisar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Borrar respuesta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>Deshacer borrado</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>Tiempo restante del descanso</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Terminar el descanso ahora</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>Las preguntas vuelven cuando termina: solo, o cuando usted lo termine.</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>Su descanso</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n respuesta, guardada en este equipo</numerusform>
            <numerusform>%n respuestas, todas guardadas en este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>Su tiempo sigue corriendo. Restante: {time}</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>Su tiempo está detenido en {time}</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>Descanso, restante: {time}</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>Con un código que usted lee al puesto, sin la red</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>En el puesto, pulse Ctrl+F12 y elija lo mismo. Escriba los tres grupos que muestra.</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>Lo que muestra el puesto</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Angles in degrees</source>
        <translation>Ángulos en grados</translation>
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
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>Espacio lo toma; después vaya a su lugar y pulse Espacio.</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}, en uso</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Elija una respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>Elija %n respuesta.</numerusform>
            <numerusform>Elija %n respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>Elija como máximo %n respuesta.</numerusform>
            <numerusform>Elija como máximo %n respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>Elija al menos %n respuesta.</numerusform>
            <numerusform>Elija al menos %n respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Elija todas las que correspondan.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Ya ha elegido %n. Quítela primero.</numerusform>
            <numerusform>Ya ha elegido %n. Quite primero una.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>Oculta. Pulse para mostrarla.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <source>This exam</source>
        <translation>Este examen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Bloquear de nuevo</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>%n candidato está abierto y aún no tiene motivo.</numerusform>
            <numerusform>%n candidatos están abiertos y aún no tienen motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>Está abierta hasta las {time}. Se puede cerrar después, o una vez terminada.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Su permiso no alcanza para esto.</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>Hay demasiados abiertos para nombrarlos aquí. Ocúpese primero de ellos.</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>Está cerrada, y después no llegó nada.</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>Diez letras y cifras. Valen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>Minutos que añadir</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>Mi frase secreta en vez de un código</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>Puesto donde continúa el examen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Nombre de la otra persona</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>Al menos 12 caracteres. Vale solo para esta decisión.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase secreta</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>Frase secreta de otra persona</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>Código del panel</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>Código de una segunda persona</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Usar el código</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Como máximo {most}.</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>Se comprueba la frase secreta…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>Comprobando el código…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>Aquí decide un responsable del centro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>Decidir otra cosa</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>Las respuestas del candidato están a salvo. ¿Qué hay que hacer?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>¿Qué hay que hacer?</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>Elija este puesto y esta decisión en el panel, y escriba allí lo que se muestra aquí.</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>Póngalo a su gusto</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>Puede cambiarlo en cualquier momento del examen.</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>Así me va bien</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>Así de grande se ve una pregunta.</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>El tiempo no corre. Tómese el que necesite.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this you?</source>
        <translation>¿Es usted?</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>Mire la foto y cada línea.</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>Foto de su inscripción</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>Sí, soy yo</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>No soy yo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de inscripción</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Su tiempo</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Abierto hoy</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para usted</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>Mire cada línea.</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>de {opens} a {closes}</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>Sí, continuar con mi examen</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>machines</source>
        <translation>máquinas</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Su tiempo</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>Oculto hasta ahora</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Espere un momento, por favor</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>Las preguntas están ocultas. Vuelven solas cuando todo esté de nuevo en orden.</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>Por favor, levante la mano</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>Las preguntas están ocultas hasta que un responsable del centro lo haya revisado.</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%n, guardada en este equipo</numerusform>
            <numerusform>%n, todas guardadas en este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>No ha perdido ninguna respuesta.</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>Sigue corriendo, restante: {time}</translation>
    </message>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>No ha perdido ni una respuesta ni un minuto.</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>Detenido, restante: {time}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Aquí aún no se decidió nada.</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>Lo que el servidor sabía a las {time}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revocar</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Previous and next: Alt and the arrows</source>
        <translation>Anterior y siguiente: Alt y las flechas</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>El día hasta ahora</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>Cada palabra se guarda mientras escribe</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>de {most} como máximo</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>de {least} como mínimo</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>%n palabra de más</numerusform>
            <numerusform>%n palabras de más</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>longitud suficiente</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>falta %n palabra</numerusform>
            <numerusform>faltan %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Escriba de {least} a {most} palabras.</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>Escriba como máximo {most} palabras.</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>Escriba al menos {least} palabras.</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>No hay imagen aquí</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>La imagen del candidato</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>¿Hubo algún problema con este examen o con este ordenador? Escríbalo aquí. No cambia sus respuestas.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>Gracias. Su comentario está guardado y llegará al personal del examen.</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>No se pudo guardar en este momento. Puede enviarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}, por atender</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>expected</source>
        <translation>esperados</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>Buscar un nombre, un número o un puesto</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Por atender</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>Elija una máquina para ver qué hacer en ella.</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>Allí todo está bien.</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>Hueco {number} de {total}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>Se preparan las páginas</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Guardar en PDF</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Guardado como {place}</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>No se pudo escribir.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>No se guardó ni se imprimió nada.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>Enviado a la impresora {printer}.</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>Ninguna impresora lo acepta. Guárdelo como PDF.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>La tabla no se pudo escribir.</translation>
    </message>
    <message>
        <source>Language, display, help</source>
        <translation>Idioma, presentación, ayuda</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Teclado en pantalla</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
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
        <translation>Identificarse</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>hueco {number} de {total}</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>Ningún puesto, nombre o número como “{find}”</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>Busque solo una parte, o quite los filtros.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada por atender</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>Todos los puestos están bien. Esta página mira cada segundo.</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>Nadie en este estado</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>Las cifras de los botones son en vivo.</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Aún no hay candidatos</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>Llegan solos desde el servidor.</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>Orden: por atender primero</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>Orden: {column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>Quién está en esta cifra</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Guardado como {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>No se pudo escribir la lista.</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>Identifíquese para entregar una sesión</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Elija su nombre en la primera página.</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>¿Qué sesión?</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>Elija una arriba, junto al nombre del centro.</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>Se está sumando cómo está cada uno.</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>Ya no empieza nadie. Quien está en curso sigue hasta que alguien lo termine: Sala, Sesión.</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Esta sesión se canceló.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>Bajar la mano</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>Mensajes del responsable del centro</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>¿Qué necesita?</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>Un responsable del centro ve su puesto y de qué se trata. Su examen continúa.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Alguien va hacia usted.</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>Su mano está levantada desde las {time}.</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>Seleccione palabras con el ratón. Con teclas: F6 al texto, Shift y flechas, después 1 a 4; Delete borra.</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>posición {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>Pulse los lugares en su orden. Pulse uno de nuevo para quitarlo.</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>Elija un lugar en la imagen.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>Elija como máximo %n lugar en la imagen.</numerusform>
            <numerusform>Elija como máximo %n lugares en la imagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>Elija al menos %n lugar en la imagen.</numerusform>
            <numerusform>Elija al menos %n lugares en la imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>Elija todos los lugares de la imagen que correspondan.</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>{words}, quitado</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Ya ha elegido %n. Quítela primero.</numerusform>
            <numerusform>Ya ha elegido %n. Quite primero una.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>{words}, elegido</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>Minutos que conceder</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>Motivo, o nota</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>El candidato lo lee junto con el tiempo.</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>Sin tiempo por esto</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>Anotar una incidencia</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>Algo que ninguna máquina podía advertir. Queda en el informe y en el acta.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarla</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>Registrado, y en camino.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>Conceder %n minuto</numerusform>
            <numerusform>Conceder %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take note, without time</source>
        <translation>Tomar nota, sin tiempo</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name} recibe %n minuto de inmediato y lee por qué.</numerusform>
            <numerusform>{name} recibe %n minutos de inmediato y lee por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>Queda en el informe. {name} no recibe tiempo por ello.</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>Escriba minutos enteros, hasta {most}.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Diga por qué, en pocas palabras.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>Anotar una incidencia</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>Identifíquese para ver las incidencias</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Elija su nombre en la primera página.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>%n incidencia por decidir</numerusform>
            <numerusform>%n incidencias por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Hasta ahora no hubo problemas aquí.</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Guardado como {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>No se pudo escribir la lista.</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>Antes de comenzar</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>Acepto, comenzar</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>El tiempo empieza con la primera pregunta, no aquí.</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>Código de honor</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>Lea cada línea y después márquela.</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>Como en su ficha. Escribirlo es su firma.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Su nombre completo</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Escriba su nombre</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>%n respuesta más abajo</numerusform>
            <numerusform>%n respuestas más abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>{words}, tomado. Elija ahora aquello que le corresponde.</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one} está ahora junto con {other}</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>{one} y {other} están separados</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>Todas las parejas están formadas. Separe primero una.</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words} está en tantas parejas como puede. Separe primero una.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LayoutMark</name>
    <message>
        <source>Keyboard layout: {name}. Press to switch.</source>
        <translation>Distribución del teclado: {name}. Pulse para cambiar.</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>Distribución del teclado: {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Mensaje del responsable del centro</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>Enviado a las {time}. Sus respuestas están guardadas; las preguntas vuelven cuando haya leído esto.</translation>
    </message>
</context>
<context>
    <name>LiveNotice</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Leer…</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>¿Están listas todas las máquinas?</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Guardado como {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>No se pudo escribir la lista.</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Elija su nombre en la primera página.</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>Aquí aún no se conoce ninguna máquina de este centro.</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>Mover la lupa</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>Con respuesta y marcada</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>No visitada</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>fila {row} de {rows}</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>Las flechas se mueven entre filas y columnas. Espacio elige y quita.</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>{done} de {total} filas con respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>Elija como máximo %n respuesta en total.</numerusform>
            <numerusform>Elija como máximo %n respuestas en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>Una respuesta en cada fila.</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>Elija en cada fila todas las que correspondan.</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}. Se quitó de {other}.</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>Se quitó de {other}</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>Esta columna no admite más respuestas. Quite primero una.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Ya ha elegido %n. Quítela primero.</numerusform>
            <numerusform>Ya ha elegido %n. Quite primero una.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>Esquina vacía de la tabla</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}, oculta; pulse para mostrarla</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}, {words}, tachada</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>Motivo para todos los {figure}</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>Otro motivo para {name}</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>Por atender</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>Solo para usted. No forma parte de su respuesta.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>Cómo se usan sus datos</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>He leído esto y lo acepto</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>Preguntar antes al personal</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>No tiene que aceptar sin consultar: pregunte, y un responsable del centro irá hacia usted. Su tiempo no ha comenzado.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>Puede escribir coma, punto o espacios. Sirven las cifras de su propio teclado.</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>Leemos esto como {number}</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>Aún no podemos leer esto como un número.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>Este orden es correcto</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>Arrastre las líneas para ordenarlas, o muévalas con los botones de flecha.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>{words}, ahora en la posición {place} de {total}</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>{words}, tomado. Arriba y Abajo lo mueven, Espacio lo suelta, Esc lo devuelve.</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>{words}, devuelto</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up: {words}</source>
        <translation>Subir: {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>Bajar: {words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>Arriba y Abajo van a otra línea. Ctrl con Arriba o Abajo mueve esta; también Espacio y después flechas.</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}, posición {place} de {total}</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}, aún sin respuesta</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}, tomado</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>Velocidad {percent} %</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take apart: {words}</source>
        <translation>Separar: {words}</translation>
    </message>
    <message>
        <source>Space takes this pair apart.</source>
        <translation>Espacio separa esta pareja.</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}, salir</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>Todo del día</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>termina a las {time}</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>Sala: sin señal hasta ahora</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>Sala: en vivo, hace {seconds} s</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>Sala: hace {age}</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Servidor de la sala</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>Servidor central</translation>
    </message>
    <message>
        <source>{server}: here</source>
        <translation>{server}: conectado</translation>
    </message>
    <message>
        <source>On its own: seats by codes only</source>
        <translation>Sin servidor: puestos solo por códigos</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}: sin conexión desde hace {age}. Puestos por códigos.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>%n decisión espera aquí.</numerusform>
            <numerusform>%n decisiones esperan aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>Tomar los códigos de una memoria</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Guardar en PDF</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>Se preparan las páginas</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>%n código tomado de {file}. No se guarda en ningún sitio.</numerusform>
            <numerusform>%n códigos tomados de {file}. No se guardan en ningún sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>No hay lista de códigos de acceso en ninguna memoria aquí. Es el archivo que escribió la importación.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>No se guardó ni se imprimió nada.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>No se pudo guardar. Libere espacio, o inserte otra memoria.</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>Esta máquina no tiene impresora. Guárdelo en PDF e imprímalo en otro lugar.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>Enviado a la impresora {printer}.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>La impresora {printer} no lo acepta. Guárdelo en PDF.</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>Identifíquese para imprimir</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Elija su nombre en la primera página.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>No hay sesiones aquí</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>Elija una arriba; las sesiones vienen del servidor.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>no funciona</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>Hay más a la izquierda</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Fin del texto</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>Las preguntas vuelven solas. No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>Un responsable del centro lo pausó a las {time}. Su tiempo está detenido en {left}.</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>Su examen está en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n respuesta, guardada en este equipo</numerusform>
            <numerusform>%n respuestas, todas guardadas en este equipo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto de {name}</translation>
    </message>
    <message>
        <source>No photo of {name}</source>
        <translation>No hay foto de {name}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>Se compara con la foto de su inscripción. Solo la ve el personal del examen.</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>Una foto suya en este puesto</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>La cámara se está iniciando…</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Tomar foto</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Tomar otra</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>Continuar sin foto</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>Este ordenador no permite que el examen use su cámara.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>La cámara no da ninguna imagen.</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>No hay cámara en este puesto.</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>No tiene que hacer nada al respecto. El personal ve que no hay foto.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>La foto que se tomó</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>Espacio lo toma; después, Espacio en otro lugar une ambos. Las flechas van a otros lugares.</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>Pulse dos lugares que vayan juntos; una línea los une.</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>junto con {words}</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>en ninguna pareja</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>tomado</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Dejarlo vacío</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>Arrastre cada uno a su lugar, o púlselo y después pulse su lugar.</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>{done} de {total} lugares ocupados</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words} está ahora en {place}</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place} está vacío de nuevo</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>Ya se usa tantas veces como se puede. Quítelo primero de un lugar.</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>En este lugar no cabe más. Quite primero algo.</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>Todo lo que se puede colocar está colocado. Quite primero algo.</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>{words}, tomado. Elija ahora su lugar.</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>{x} % desde la izquierda, {y} % desde arriba</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>Las flechas mueven la mira, con Shift en pasos pequeños. Espacio señala, Delete quita.</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>Señale un lugar en la imagen.</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>Señale hasta %n lugar en la imagen.</numerusform>
            <numerusform>Señale hasta %n lugares en la imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>Señale los lugares en la imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Ya ha elegido %n. Quítela primero.</numerusform>
            <numerusform>Ya ha elegido %n. Quite primero una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Revocado</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>Práctica. Nada de esto se califica, se cronometra ni se conserva.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>Omitir la práctica</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>Pregunta de práctica {number} de {total}</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Puedo comenzar</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>¿Está lista esta máquina para un examen?</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>El bloqueo se prueba de verdad: la pantalla se oscurece unos segundos. No se pierde nada.</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Comprobar esta máquina</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>La comprobación no llegó a su fin</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>Se escribió una nota para los autores del programa. Los exámenes de esta máquina no se ven afectados.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>La página no se pudo guardar. Libere espacio, o inserte otra memoria.</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>El paquete de soporte no se pudo escribir. Libere espacio, o inserte otra memoria.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>El informe se queda aquí: el almacenamiento no pudo aceptarlo ({code}).</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>Guardar como página</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>Registros, comprobaciones y ajustes de esta máquina en un archivo para informática: sin nombres, respuestas ni claves.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Answered in part</source>
        <translation>Respondida en parte</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Pregunta {number} de {total}</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>para las preguntas {first} a {last}</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>para la pregunta {first}</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>Lea este texto</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>Preguntas {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>Revisar y entregar</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>Dejar esta sección…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>Tomar un descanso ({count})</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} de {total} con respuesta</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Sección {number}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>Pregunta {number}, {state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>Quién comienza cuándo</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}, %n por ver</numerusform>
            <numerusform>{page}, %n por ver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>Un fragmento atrás</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>Un fragmento adelante</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>Este equipo no tiene voz para este idioma. Pida al personal que se lo lea.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>Este equipo no tiene sonido. Pida al personal que se lo lea.</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Pausar la lectura</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuar la lectura</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>F8 hace lo mismo desde cualquier parte.</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>Idioma de la pregunta</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Leer en</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>Dos idiomas, uno debajo del otro.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Su comprobante</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>Fotografíelo, o anote el código. Con él, cualquiera puede verificar después que no se cambió ninguna respuesta.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de inscripción</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>Se acabó el tiempo. Su examen está entregado.</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>Su examen fue terminado</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>Su examen ha terminado, {name}. Respondió {answered} de {total}.</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>o váyase: ocurre solo en {time}</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué sigue ahora</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>a la espera de la red</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>Ahora mismo no hay red en esta sala.</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>No falta nada. Aquí, en la memoria USB, también hay una copia sellada de su examen.</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>No falta nada: su examen está sellado aquí. Para el personal: la memoria USB no admite una copia sellada.</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>No falta nada. Su examen está sellado aquí y va solo al servidor.</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Comprobante {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>el candidato</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>el reloj</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>un responsable del centro</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>el fin de la sesión</translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Retroceder 10 segundos</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>Avanzar 10 segundos</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>Leer las palabras</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>Ya se reprodujo tantas veces como se puede.</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>Esta es la última vez que se puede reproducir.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Este equipo no tiene sonido. Se avisó al personal; continúe entretanto con el examen.</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Esto no se puede reproducir aquí. Se avisó al personal; continúe entretanto con el examen.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Volver a la identificación</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>Puestos del ensayo</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Elija su nombre en la primera página.</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>Registrado a su nombre. Los puestos aparecen aquí en cuanto el servidor lo haya iniciado; mientras haya una sesión próxima no inicia ninguno.</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>Cada puesto hace por sí solo un examen inventado: se identifica, empieza con los demás, se corta a la mitad y vuelve, un examen pasa a otro puesto, todo se entrega. No se toca nada real.</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>Probar el día entero sin el examen de nadie</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>La oficina central dice las palabras cuando la sesión está abierta. No hace falta red.</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>Cinco letras cada una. Valen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>Las cinco palabras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>También hace falta la clave de este centro: inserte su memoria. Se llama {key}.</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>Probando las palabras…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>Abrir las preguntas</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>Se rehace a partir de sus dos copias. Lo dañado se aparta en su carpeta, no se borra. Lo que este panel tiene abierto se cierra para ello y se vuelve a abrir; después se comprueba todo una vez más.</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>Primero tiene que iniciar sesión en la sala alguien que pueda decidir. Después vuelva aquí.</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>¿Reparar el almacenamiento de este equipo?</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>Reparar ahora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Su examen continúa, {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Su examen continúa</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>Por favor, levante la mano y permanezca en su puesto: un responsable del centro permitirá que su examen continúe.</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>{answered} de {total} respuestas están aquí</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>tiempo restante, el que tenía: {time}</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>Interrumpido {time} en total</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>Las preguntas marcadas cuentan como respondidas si tienen respuesta.</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>Revise antes de entregar</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Conviene mirar otra vez</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}, cerrada</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>No visitada</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>Sin respuesta, marcada</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>Con respuesta, marcada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>Ir a {number}</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>Sin red. Guardado en este equipo</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>Guardado en el servidor</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>Esto requiere una segunda persona. ¿Quién es?</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>Nadie más de turno aquí puede decidir esto.</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>La escribe ella misma, al menos 12 caracteres. Vale solo para esta decisión.</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Su frase secreta</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>Elija quién es la segunda persona.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Una frase secreta tiene al menos 12 caracteres.</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>Instrucciones de esta sección</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Se muestran abajo</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>Plegadas: pulse para leer</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>Mostrar la sección anterior</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>Mostrar la sección siguiente</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} de {total} con respuesta</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Lo que se decidió</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
</context>
<context>
    <name>SessionPlot</name>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>con respuesta</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>comenzados</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>Esta sesión, como tabla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>How it will look</source>
        <translation>Cómo se verá</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>%n página más</numerusform>
            <numerusform>%n páginas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at this panel?</source>
        <translation>¿Quién está en este panel?</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>Lo que decida queda en el registro con su nombre. Funciona también sin la red.</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>Al menos 12 caracteres. La del centro, no la del equipo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Abrir la sala</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>Aquí aún no se conoce a nadie del personal. El servidor informa a este panel en cuanto hay conexión.</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>Elija primero su nombre.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Una frase secreta tiene al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Identificarse</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de inscripción</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>Ocho letras y cifras. Valen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>Su examen puede continuar</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>Identifíquese de nuevo con los dos códigos de su ficha de candidato.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>¿No tiene ficha? Levante la mano. Sus respuestas están a salvo y su tiempo está detenido.</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>Escriba los dos códigos de su ficha de candidato.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>¿No tiene ficha? Levante la mano. No se pierde nada y su tiempo no ha comenzado.</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>Buscándole…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>Escriba el número que aparece en su ficha.</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>Escriba el código que aparece en su ficha.</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>Las flechas cambian el número, Page Up y Page Down en pasos mayores, Home y End van a los extremos.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>Ajuste el número en la escala.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>Palabra siguiente</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla así</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n palabra por revisar</numerusform>
            <numerusform>%n palabras por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>Espacio elige y quita, las flechas van a otros lugares.</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>Lugar {number} de {total}, {x} % desde la izquierda y {y} % desde arriba</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>Paso {number} de {total}, {word}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Submit…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>You are asked once more. After that you cannot come back.</source>
        <translation>Se le preguntará una vez más. Después no podrá volver.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Todas las preguntas tienen respuesta.</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>Ir a la pregunta {number}</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>Podrá entregar en {time}.</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>Sí, entregar</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>Tiempo restante: {time}. Después de esto no podrá volver.</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>¿Entregar su examen ahora?</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{answered} de {total} preguntas tienen respuesta</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Entregando…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>Texto o pregunta</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
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
        <translation>En esta sección: {section}. En el examen: {exam}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n segundo restante</numerusform>
            <numerusform>%n segundos restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minuto restante</numerusform>
            <numerusform>%n minutos restantes</numerusform>
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
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Mostrar el tiempo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restante</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>en esta sección</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>examen: {time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>El tiempo está oculto</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>Reproducir el sonido</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Lo oigo</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>Examen y tiempo</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>Pruebe su puesto</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>Nada de esto se cronometra, se conserva ni se califica.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>Escriba unas letras.</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>Pulse aquí</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>Ratón o panel táctil</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>Lleve el puntero al botón y púlselo.</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Sí, todo</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>¿Puede leer esto: 3 8 0 O, rn m, è é, ب ت ث?</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>Póngase los auriculares y reproduzca el sonido.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>falta probar %n cosa</numerusform>
            <numerusform>faltan por probar %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>Si continúa, se levanta su mano por esto. Puede esperar aquí, o seguir.</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>Un responsable del centro va hacia usted.</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>Comprobación del bloqueo</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>Se está probando el bloqueo</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>Esto no es un examen. El teclado y el ratón pertenecen a esta ventana hasta que termine la comprobación.</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>La pantalla vuelve en %n segundo.</numerusform>
            <numerusform>La pantalla vuelve en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>%n respuesta está en el servidor</numerusform>
            <numerusform>%n respuestas están en el servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>En este equipo, y en camino por sí solas: {numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Volumen {percent} %</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You need not do anything. The screen changes by itself, and your time begins with the first question.</source>
        <translation>No tiene que hacer nada. La pantalla cambia sola, y su tiempo comienza con la primera pregunta.</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>No tiene que hacer nada. Su examen continúa solo donde estaba, con el tiempo que tenía.</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>Todas sus respuestas están guardadas, y usted conserva su tiempo. Espere, por favor.</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>cuando el responsable del centro dé el inicio</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>Los puestos comienzan uno tras otro. Este está en el grupo {number} de {all}.</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>comienza en</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>Su turno es en</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>Todo listo. Su examen comienza</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>Todo está listo para usted. Todos comienzan juntos,</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>Sus preguntas están en camino</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>Las preguntas estarán disponibles a las</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>Sus preguntas van a estar disponibles</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>Su examen se abre a las</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>Su examen aún no se ha abierto</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>Se están trayendo sus respuestas a este puesto</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>El otro puesto aún está traspasando sus respuestas</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>Su examen comienza</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>Sus preguntas se están abriendo</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>Kilobytes recibidos</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>En el orden de los puestos. Con 0 comienzan todos juntos.</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>Puestos a la vez</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>Segundos de un grupo al siguiente</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>Escriba cuántos puestos, de 0 a 999.</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>Escriba segundos enteros, de 1 a 3600.</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>Los últimos comenzarían cuando la sesión ya ha terminado.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>En el puesto</translation>
    </message>
</context>
<context>
    <name>WholeNotice</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>WholeRoom</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>Las flechas la mueven</translation>
    </message>
</context>
<context>
    <name>_Pad</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What the panel has to know</source>
        <translation>Lo que el panel debe saber</translation>
    </message>
</context>
<context>
    <name>_Slip</name>
    <message>
        <source>Candidate slip</source>
        <translation>Ficha de candidato</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de inscripción</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>Su ficha para esta demostración</translation>
    </message>
</context>
</TS>
