<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Monitores</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>Esquemas de teclado</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Tipos de letra</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espaço no disco</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>Velocidade do disco</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>Disco da segunda cópia</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentação</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspensão</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>Rede para o servidor</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Versão do programa</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Outros programas</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>Uma máquina real</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>Ninguém à distância</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Segunda cópia</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscrição da estação</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>Chaves das provas</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>Configuração do servidor</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>Todos os monitores cobertos</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>A janela de exame não se move</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>Nada fica à frente</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>O que se escreve vai para o exame</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>O teclado está retido</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>O mouse está retido</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>Área de transferência vazia</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>Teclas simuladas rejeitadas</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>O monitor fica ligado</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>Nenhum programa proibido aberto</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>Ninguém fotografa o monitor</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>Atalhos do sistema desativados</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>Menu do sistema fechado</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>Ninguém trabalha à distância</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>A máquina não é virtual</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>Outra proteção do bloqueio</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>O bloqueio foi testado durante {seconds} segundos.</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>Monitores: {count}. O primeiro tem {width} por {height} pontos a {scale} por cento.</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>Esquemas de teclado: {layouts}.</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>Pode-se escrever em todos os idiomas do programa.</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>O relógio difere {seconds} segundos do servidor.</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>A máquina tem a hora do centro, {zone}.</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>Há {free} MB livres; um exame precisa de {needed}.</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>Uma resposta fica no disco em {ms} ms.</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>A segunda cópia está noutro disco.</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>Há {free} MB livres de {total} MB.</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>Há uma câmera: {names}.</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>A máquina está na tomada.</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>A máquina não entra em suspensão por si só.</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>O programa funciona sem permissões de administrador.</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>O servidor responde em {ms} ms e prova a sua identidade.</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>Não há proxy entre esta máquina e o servidor.</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>A versão {version} é suficientemente recente.</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>Não está aberto nenhum programa não permitido durante um exame.</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>Nada indica que esta máquina funcione dentro de outra.</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>Ninguém está conectado à distância a esta máquina.</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>O armazenamento pode ser lido; tentativas nele: {attempts}.</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>Cada evento é o que foi gravado.</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>A segunda cópia contém tudo.</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>Estação {station} em {url}.</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>O servidor tem tudo.</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>Se esta máquina avariar, a administração central pode abrir o disco.</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>Provas necessárias em breve: {needed}. Estão todas aqui e intactas.</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>Sessões abertas: {open}. As chaves estão aqui.</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>Configurações indicadas pelo servidor: {count}.</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>A máquina foi verificada pela última vez há {days} dias.</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>Manteve-se o tempo todo.</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>Este tipo de bloqueio não garante isto, e nenhuma sessão conhecida aqui o exige.</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>Faça a verificação na própria máquina, com a conta que faz o exame.</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>Execute: kiosk doctor --repair.</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>Nenhum monitor é acessível daqui, por isso o bloqueio não foi testado.</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>O bloqueio está desativado na configuração.</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>Ponha lock em auto na configuração desta estação.</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>O bloqueio não foi testado desta vez.</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>Verifique de novo e deixe o monitor escurecer por um momento.</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>A estação não pôde ser bloqueada ({code}).</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>Procure o código na página de resolução de problemas; ela indica o remédio.</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>O bloqueio aqui nota outros programas, mas não consegue manter todos fora.</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>Onde o exame o exigir, use uma sessão em que o quiosque seja o único programa.</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>O bloqueio não conseguiu manter isto.</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>Feche o que estorva, como a evidência indica, e verifique de novo.</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>Uma sessão aqui exige isto, e este tipo de bloqueio não o garante.</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>Use o tipo de sessão que o exame exige, ou pergunte a quem definiu as regras.</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>O primeiro monitor tem só {width} por {height} pontos.</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>Defina pelo menos 1024 por 700 pontos, ou uma escala menor.</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>Os esquemas de teclado não podem ser lidos aqui.</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>Escreva uma linha de teste na demonstração antes do exame.</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>Faltam tipos de letra para: {languages}.</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>Instale o programa de novo: os tipos de letra estão danificados.</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>Acerte o relógio pela rede. Nenhuma resposta ou minuto depende dele; os relatórios sim.</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>Ninguém pode dizer se o relógio está certo: ainda não se ouviu o servidor.</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>Conecte a estação à rede e verifique de novo.</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>O fuso horário da máquina não é o do centro, {zone}.</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>Defina o fuso horário do centro; o exame mostra sempre a hora do centro.</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>O fuso horário do centro ainda não é conhecido aqui.</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>Conecte a estação uma vez ao servidor.</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>Há só {free} MB livres em {place}.</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>Abra espaço: abaixo de {needed} MB nenhum exame começa aqui.</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>Uma resposta demora {ms} ms a ficar no disco.</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>Feche o resto que grava no disco; troque o cartão ou disco que continuar lento.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>Nada pode ser gravado na pasta desta estação.</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>Dê à conta do programa permissão para gravar ali, e veja o disco.</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>A segunda cópia está no mesmo disco que a primeira.</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>Ponha mirror numa pasta de outro disco ou de uma unidade que fique inserida.</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>Não há câmera, e um exame tira uma foto no lugar.</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>Conecte uma; sem ela os candidatos continuam sem foto.</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>Há uma câmera que esta conta não pode usar: {names}.</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>Adicione a conta ao grupo video e reinicie a sessão.</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>Falta algo na segunda cópia: {state}.</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>Veja o disco da segunda cópia; ela atualiza-se por si só.</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>Há só {free} MB de memória livres.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>Feche outros programas, ou reinicie a máquina.</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>A máquina funciona com a bateria, a {percent} por cento.</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>Ponha-a na tomada antes do exame.</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>A máquina pode entrar em suspensão por si só.</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>Desative a suspensão por inatividade e pela tampa; a evidência indica qual.</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>O programa funciona com permissões de administrador.</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>Execute o exame com uma conta própria que não seja de administrador.</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>O servidor não pode ser consultado ({code}).</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>Veja o cabo e a rede. Os exames continuam sem ele; antes, as provas e as chaves têm de estar aqui.</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>O servidor só responde depois de {ms} ms.</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>Veja quem mais usa a linha; um centro cheio precisa dela.</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>Esta máquina envia o tráfego web por um proxy.</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>O quiosque vai direto ao servidor: faça com que a rede o permita.</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>A versão {version} é mais antiga do que {least}, que o servidor pede.</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>Instale o programa mais recente antes do exame.</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>Estão abertos programas não permitidos durante um exame: {programs}.</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>Feche-os e impeça que se iniciem.</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>Esta máquina parece funcionar dentro de outra.</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>Use a própria máquina. Se for intencional, um responsável pode dar uma exceção no servidor.</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>Alguém está conectado à distância a esta máquina.</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>Termine a sessão à distância antes do exame.</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>O armazenamento não pode ser lido ({code}).</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>Ainda não há estação aqui.</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>Execute kiosk enroll com o código do servidor central.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>O diário está danificado.</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>Esta máquina ainda não é uma estação.</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>O servidor não deixa esta estação começar nenhum exame: {standing}.</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>Pergunte a um responsável central; o que foi gravado aqui é recebido mesmo assim.</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>Eventos à espera de envio: {count}.</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>Conecte a estação à rede, ou leve-os: kiosk export DIR.</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>Se esta máquina avariar, só ela própria pode abrir o disco.</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>Conecte a estação uma vez ao servidor; ela obtém sozinha a chave de recuperação.</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>Nem tudo o que o servidor define aqui pode ser usado.</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>Guarde de novo a configuração do centro no servidor; atualize este programa se for mais antigo.</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>Provas necessárias em breve que não estão aqui: {missing} de {needed}.</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>Inicie a estação com o servidor acessível; ela obtém-nas sozinha.</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>Uma prova neste disco não é a que foi selada.</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>Remova a prova que a evidência indica; a estação obtém-na de novo.</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>Sessões abertas cuja chave não está aqui: {missing} de {open}.</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>Conecte a estação ao servidor; ela obtém a chave sozinha.</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>Esta máquina nunca tinha sido verificada.</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>Verifique-a de novo noutro dia antes do exame.</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>A verificação anterior foi há {days} dias.</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>Verifique cada máquina na semana do exame.</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>Lista de presença</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>Mapa de lugares</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>Fichas de acesso</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Relatório de ocorrências</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>Ata da sessão</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>identificado</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>active</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>em transferência</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>com notícias</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>identificado</translation>
    </message>
    <message>
        <source>began</source>
        <translation>começou</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>voltou</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>mudou de lugar</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>não passou</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>O servidor nada soube deste lugar: está desligado, o seu quiosque não funciona ou nenhuma rede lhe chega.</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>Ninguém se pôde identificar aqui: havia outra coisa no ecrã.</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>A primeira questão nunca chegou.</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>A primeira questão chegou tarde demais: o servidor ou a rede são lentos para tantos ao mesmo tempo.</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>Não voltou depois de o programa ser terminado: aqui nada volta a iniciar o quiosque.</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>Voltou tarde demais depois de o programa ser terminado.</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>O seu exame não pôde continuar a tempo noutro lugar.</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>O exame não foi respondido até ao fim.</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>Nem tudo chegou ao servidor.</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>O próprio lugar encontrou algo que não está como deve.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>Primeira questão após</translation>
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
        <translation>{passed} de {all} lugares passaram.</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>terminado pelo pessoal</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>invalidado</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>não compareceu</translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>Questões mostradas de novo</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>Continuação permitida</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Pausa terminada</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>Rosto confirmado</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>Rosto em dúvida</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>Início permitido</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Mensagem enviada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>Tempo acrescentado</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>Alguém vai</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>Alguém já foi</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>Outro lugar</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>Início da sessão</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>Fila alterada</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>Transferido para outro lugar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Não compareceu</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>Admitido fora da lista</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sessão terminada</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Sessão fechada</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>Ensaio iniciado</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>Direito dado de novo</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>Pacote selado gravado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresso</translation>
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
        <translation>Ainda em curso</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Esta sessão foi cancelada.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Lugar</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Com resposta</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Interrupções</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>Tempo concedido</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
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
        <translation>Feito</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Não executado</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Signature on arrival</source>
        <translation>Assinatura à chegada</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>Assinatura à saída</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>Direção do centro: nome, data, assinatura</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>Segunda pessoa: nome, data, assinatura</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acesso</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>Código de acesso: pergunte ao responsável do centro</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>O que foi decidido</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>Todos os candidatos</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>Nada foi decidido num painel.</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>Todos assinam duas vezes: ao sentar-se e ao sair.</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>Escreva o número e o código no lugar. Guarde esta ficha.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>O computador reiniciou</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>O programa de exame fechou-se</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>O computador esteve em suspensão</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>O computador parou</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>As questões estavam ocultas</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Pausado pelo pessoal</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>O disco estava cheio</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>Uma gravação não pôde ser reproduzida</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>Anotado pelo pessoal</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Espera uma decisão</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>Anotado, sem tempo</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>Nenhum tempo concedido</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toda a sala</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continua</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Até agora, nenhum problema aqui.</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>Esta máquina está pronta.</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>Esta máquina está pronta; algo merece atenção.</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>Esta máquina não está pronta.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>A rever</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>Verificação de uma máquina de exame</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estação</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>Em ordem por exceção: {by} confirma-o até {until}, porque: {why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>Esta máquina está pronta</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>Esta máquina está pronta, algo merece atenção</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>Esta máquina não está pronta</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n ponto tem de ser reparado.</numerusform>
            <numerusform>%n pontos têm de ser reparados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>%n ponto merece atenção.</numerusform>
            <numerusform>%n pontos merecem atenção.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>%n ponto está em ordem.</numerusform>
            <numerusform>%n pontos estão em ordem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>Escuta do servidor</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>Teste do bloqueio: o monitor escurece por um momento</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>Exame do disco, da memória e da alimentação</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>O armazenamento é refeito a partir das suas duas cópias</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>Medição da rapidez do servidor</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>Leitura do diário do início ao fim</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>Verificado em {day} às {time}, levou %n segundo.</numerusform>
            <numerusform>Verificado em {day} às {time}, levou %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>Lugar {seat}: {name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}, desde {began}</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what} às {began}, durante {lasted}</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>A sua autorização não abrange isto, ou não está em serviço.</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>Entretanto o tempo esteve parado: nada se perdeu.</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>O tempo continuou a correr: perderam-se {minutes} min, que são propostos.</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}, espera aqui pelo servidor</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>Todas as pessoas esperadas, com espaço para assinar à chegada e à saída.</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>Quem se senta onde: para afixar na porta.</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>Uma ficha por candidato, para recortar.</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>O que aconteceu, o que foi decidido, por quem e o motivo.</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>Cada lugar com horas, interrupções, tempo concedido e recibo, para duas pessoas assinarem.</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>Mostrar as questões de novo</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>Retomar neste lugar</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Terminar a pausa</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>O rosto confere</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Não é esta pessoa</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>Deixar o exame começar aqui</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Enviar uma mensagem</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Acrescentar tempo</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>Vou eu</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>Dar outro lugar</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>Transferir para outro lugar</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>Terminar este exame</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>Dar o direito de novo</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>Dar início à sessão</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>Alterar a fila</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>Admitir candidato fora da lista</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>Gravar um pacote selado</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar a sessão</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Fechar a sessão</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Iniciar um ensaio</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>Terminar todas as pausas</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>Mensagem a todos</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todos</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>Tempo para todos</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>“{what}” é anulado, se ainda não teve efeito. Ambos ficam anotados.</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>este lugar</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>{name} é esperado no lugar que escrever, e já não no lugar {seat}.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>O exame de {name} continua no lugar que escrever. No lugar {seat} já não se pode escrever nada.</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>O lugar {seat} mostra de novo as questões de {name}, se não restar outra causa.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>O exame de {name} continua no lugar {seat}, na mesma questão, com o tempo que restava.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>O exame de {name} continua. O tempo volta a correr.</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>Fica anotado que comparou o rosto de {name} e que confere.</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>Todos os painéis assinalam o lugar {seat} até alguém confirmar o rosto. O exame não é parado.</translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>O lugar {seat} pode começar o exame de {name}, seja qual for o lugar que o pediu antes. Quem ali espera a sua vez começa de imediato.</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>{name} lê isto no lugar {seat}. O tempo continua a correr.</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>As questões de {name} ficam ocultas e o tempo para, até terminar a pausa.</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>{name} recebe este tempo de imediato e lê quanto é e o motivo.</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>No lugar {seat} e em todos os painéis lê-se que alguém vai a caminho.</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>A mão no lugar {seat} fica baixada.</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>{name} é esperado no lugar {to}, e já não no lugar {seat}. Pode ser anulado até o exame começar.</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>Todos os painéis mostram que {name} não compareceu. O direito a exame mantém-se até a sessão fechar: o exame ainda pode começar.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>O exame de {name} continua no lugar {to}, com todas as respostas e o tempo que restava. No lugar {seat} já não se pode escrever nada.</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>O exame de {name} no lugar {seat} termina com as respostas que existem. Ninguém pode anular isto.</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>{name} pode fazer o exame mais uma vez, desde o início. O que foi respondido fica guardado, e uma pessoa decide qual tentativa conta. Se a sessão não o permitir, pergunta-se a um responsável central.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>Todos os que esperam começam às {when}. Pode ser anulado até lá.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>Todos os que esperam começam de imediato.</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>Todos os que ainda esperam começam de imediato.</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>A pessoa recebe um direito a exame nesta sessão e um código de acesso, que se escreve na ficha. Pode ser anulado até o exame começar.</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>O que foi decidido aqui e não está no servidor é gravado numa unidade, selado só para o servidor.</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>Todos os exames em curso nesta sessão terminam com as respostas que existem, e ninguém mais pode começar. Ninguém pode anular isto.</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>A sessão é entregue com esta contagem. Quem nunca veio perde o direito. O que chegar depois é aceite e mostrado como tardio.</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>Cada lugar que mostra a identificação começa dentro de um minuto, sozinho, e fica ocupado alguns minutos. O servidor não inicia nenhum enquanto uma sessão estiver aberta ou abrir nos próximos 20 minutos.</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>%n exame em pausa continua. O tempo volta a correr.</numerusform>
            <numerusform>%n exames em pausa continuam. O tempo volta a correr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>%n candidato lê isto. O tempo continua a correr.</numerusform>
            <numerusform>%n candidatos leem isto. O tempo continua a correr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>As questões de %n candidato ficam ocultas e o tempo para, até terminar a pausa.</numerusform>
            <numerusform>As questões de %n candidatos ficam ocultas e o tempo para, até terminar a pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>%n candidato recebe este tempo de imediato e lê quanto é e o motivo.</numerusform>
            <numerusform>%n candidatos recebem este tempo de imediato e leem quanto é e o motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Tentativas a mais. Pode tentar de novo em %n segundo.</numerusform>
            <numerusform>Tentativas a mais. Pode tentar de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>O servidor não conseguiu verificar quem decidiu isto. Saia, identifique-se e decida de novo.</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>Chegou ao servidor tarde demais para ser útil e não foi executado.</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>O servidor não conhece aqui esse candidato ou exame.</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>Já não se aplicava quando chegou ao servidor.</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>O servidor não conhece esta ação. Talvez seja mais antigo do que este painel.</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>É mais do que esta sessão deixa o centro fazer sozinho. Foi pedido a um responsável central.</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>Um responsável central disse que não.</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>Este número já está inscrito neste exame. Procure-o na tabela.</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>Há alguém em aberto que não foi indicado. Veja os números e diga o motivo de cada um.</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>Esta sessão já não admite candidatos fora da lista.</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>Isto exige duas pessoas diferentes.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>Esta não é a frase secreta desta pessoa. A tentativa foi anotada.</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>Esta pessoa não está em serviço aqui agora.</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>O que este painel sabe desta pessoa não pode ser lido. A informática do centro pode reparar isso.</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>Escreva um lugar livre, diferente daquele onde está o exame.</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>O servidor tem tudo o que foi decidido aqui: não há nada a levar.</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>Não há espaço para isso na unidade.</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>Não se pode gravar nada nesta unidade.</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>Não foi possível gravar. Tente outra unidade.</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>Já não faz parte do pessoal deste centro.</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>Um lugar mostra três grupos, 22 letras e algarismos ao todo. Aqui não há tantos.</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>Escreva minutos inteiros, pelo menos um.</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>Agora não há ninguém a quem isto possa dizer respeito.</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>Não foi possível anotar, por isso nada foi feito.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Direito</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Guardado aqui</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmados</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>em unidades USB</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompidos</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>sem notícias</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>em conflito</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>O servidor tem tudo deles, até ao fim.</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>Trazido numa unidade USB, e falta algo anterior. Traga também isso.</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>Tinham um direito e nunca começaram. O fecho retira-o.</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>O exame deles está parado num lugar com notícias. Deixe-o continuar ou termine-o.</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>Começaram e não se conhece o fim, ou podem ter começado num lugar que não responde. Ligue o lugar ou traga o seu diário numa unidade USB.</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>Várias versões de um mesmo direito: um responsável central decide qual conta.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Último sinal</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>O seu início não chegou; ainda não se sabe de quem é</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>nunca começou</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>começou, nada chegou</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>{answered} de {items} respondidas</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>chegou depois do fecho</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>Pelo que este painel sabe; nunca teve notícias do servidor.</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>Pelo servidor, às {time} (há {age})</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>Sem o servidor: o que este painel sabia às {time} (há {age}). Conflitos e unidades USB só o servidor conhece.</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>Fechada às {time} por {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>Foi indicada %n exceção.</numerusform>
            <numerusform>Foram indicadas %n exceções.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>De %n candidato chegou algo mais tarde: feche mais uma vez.</numerusform>
            <numerusform>De %n candidatos chegou algo mais tarde: feche mais uma vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disco livre</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Ocultações</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>sem qualquer notícia</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>não prontas</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificadas</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>vale a pena ver</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está mal</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Panel {name}</source>
        <translation>Painel {name}</translation>
    </message>
    <message>
        <source>The server has not heard of it since it was enrolled.</source>
        <translation>O servidor nada soube dela desde que foi inscrita.</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>Ligue-a, inicie o quiosque, veja o cabo de rede.</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>Ninguém a verificou nos últimos 14 dias.</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>Inicie lá o quiosque ou execute kiosk doctor.</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>O seu programa é mais antigo do que o servidor pede.</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>Programa antigo</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale a versão mais recente.</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>O servidor não confia nela para começar exames.</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>Pergunte a um responsável central.</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>Atualização para {version}</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>A atualização para {version} falhou aqui; o programa anterior está a funcionar.</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>Avise a sua equipa de informática: kiosk update status diz porquê.</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>A atualização para {version} está a caminho e espera um momento sem exames.</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>Um programa antigo do servidor</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>Espaço no disco do servidor</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>O servidor foi reposto a partir de uma cópia de segurança</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>O que se mostra das tentativas</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>Eventos que o servidor não consegue ler</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>Códigos de acesso</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>Cópia de segurança do servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>Sem o servidor: o veredicto de cada lugar às {time} (há {age}). Os pormenores vêm com o servidor.</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>Por, motivo, o que resultou</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}: {minutes} min</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}: lugar {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>Anulado depois.</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>Espera aqui pelo servidor.</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>{minutes} min chegaram ao exame</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Identificou-se</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Pode começar</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>Foi recusado na identificação</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>Saiu da identificação</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>Levantou a mão</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>Baixou a mão</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>Chegou uma mensagem</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>A mensagem foi lida</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>Abriu-se uma parte</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>Fechou-se uma parte</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>Começou um intervalo</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>O intervalo terminou</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>O exame começou</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>O exame continuou</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>Identificou-se de novo</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>O exame parou</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>O exame foi pausado</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>A pausa terminou</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>As questões foram ocultadas</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>As questões foram mostradas de novo</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>Uma proteção do bloqueio falhou durante uma pausa</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>Entretanto, o direito foi dado de novo</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>Adaptações alteradas</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>O exame saiu deste lugar</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>O exame chegou a este lugar</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>O exame foi terminado pelo pessoal</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>O exame terminou com a sessão</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>O relógio do computador foi alterado</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>A bateria ficou fraca</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>A energia elétrica faltou ou voltou</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>O disco está quase cheio</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>Foi usado um código no lugar</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>Foi recusado um código no lugar</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>As questões foram abertas com cinco palavras</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>O pessoal fez algo no lugar</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>Contou uma exceção do bloqueio</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>{time} sem se poder trabalhar</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>Lugar {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>Ainda sem lugar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>O dia todo</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Guardado como {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Não foi possível escrever a lista.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Encerramento</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>quando alguém o decidir</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>Os lugares começam</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Começa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ainda não está aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>%n candidato não começou.</numerusform>
            <numerusform>%n candidatos não começaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>Começa quando alguém o permitir.</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>A seguir: %n candidato às {next}. Os últimos às {last}.</numerusform>
            <numerusform>A seguir: %n candidatos às {next}. Os últimos às {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>A identificação não pôde ser anotada, por isso nada foi aberto.</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Sem direito</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>Bateria {percent} %</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Não visto</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco cheio</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Não confiável</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Pede ajuda</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>Oculto um momento</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sem sinal</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Outra prova</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>à espera</translation>
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
        <translation>há {age}</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}, fora da tomada</translation>
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
        <translation>Ninguém é esperado aqui</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>Última resposta aqui</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>Última resposta no servidor</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>À espera de envio</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Proteções</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{held} de {all} mantidas</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>Ocultações até agora</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>Versão, impressão digital</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>não comparado</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>confere</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>não é esta pessoa</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de inscrição</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rosto</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Tempo atribuído</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>Interrompido até agora</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>Algo perturbou o bloqueio deste computador.</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>Veja este computador antes de o exame continuar.</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>Um segundo monitor foi conectado a este computador.</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>Um monitor foi desconectado deste computador.</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>Outro programa tapou o exame por um momento.</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>Outro programa moveu o exame no monitor.</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>Outro programa fechou uma janela do exame.</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>Outra janela ficou à frente do exame.</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>Outro programa pediu ao exame que fechasse.</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>Outro programa abriu uma janela.</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>Outro programa reduziu o exame.</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>O monitor deixou de mostrar o exame.</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>Outro programa apoderou-se da escrita.</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>Outro programa retém o teclado.</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>Outro programa retém o mouse.</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>Outro programa pôs algo na área de transferência.</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>Outro programa simulou teclas ou cliques.</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>Outro programa tentou soltar algo no exame.</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>Vieram teclas ou cliques de um programa e não deste teclado ou mouse.</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>Foi conectado um teclado, mouse ou outro aparelho.</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>Foi ativado um atalho que está desativado durante os exames.</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>O menu do sistema podia ser aberto por teclas.</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>Este computador já não consulta o exame sobre cada tecla.</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>Foi ativada a proteção do monitor deste computador.</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>Foi fechado um programa não permitido durante o exame.</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>Está aberto um programa não permitido durante o exame.</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>Outro programa podia captar imagens do monitor.</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>Alguém está conectado a este computador a partir de outro local.</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>Este computador funciona dentro de outro.</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>Outra pessoa tinha uma sessão aberta neste computador.</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>Outro programa está conectado à imagem do exame.</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>O exame foi perturbado várias vezes em pouco tempo.</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>Um responsável do centro repara este computador.</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>Este computador ainda não está totalmente bloqueado.</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>Veja atrás do computador: desconecte todos os monitores menos o próprio.</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>Verifique o cabo do monitor e conecte-o com firmeza.</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>Algo mais funciona neste computador. Descubra o que é antes de o exame continuar.</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>Um gestor de janelas ou outro programa moveu a janela. Uma vez é acaso; duas, não.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>Se voltar a acontecer, reinicie o programa a partir daqui.</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>Veja que programa mostra janelas aqui: atualizações e mensagens devem estar desativadas nos dias de exame.</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>Foi recusado. Muitas vezes é uma tecla do ambiente de trabalho; pode não ter sido intenção do candidato.</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>Feche esse programa. Deve estar desativado nos dias de exame.</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>Foi um atalho do ambiente de trabalho ou outro programa. Uma vez é acaso; duas, não.</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>Veja se o monitor mudou para outra sessão; volte à anterior.</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>Algumas teclas podem ter ido para outro programa. Veja o que funciona ao lado do exame.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>Um menu aberto ou outro programa retém o teclado. Feche-o, ou reinicie o programa.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>Um menu aberto ou outro programa retém o mouse. Feche-o, ou reinicie o programa.</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>Nada disso pode ser colado no exame. Veja que programa faz isso.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>Foi impedido: nada disso chegou ao exame. Encontre o programa que o faz.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>Foi impedido: nada disso chegou ao exame.</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>Alguém ou algo escreve de fora. Procure um comando à distância e fale com o candidato.</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>Veja o que foi conectado. Um teclado novo é aceitável se foi o pessoal que o trouxe.</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>Foram ativadas teclas de acessibilidade ou uma lupa. Quem precisa disso recebe-o como adaptação.</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>A instalação da estação não está completa. Faça a verificação deste computador depois do exame.</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>O sistema ficou lento demais por um momento. Se persistir, reinicie o programa a partir daqui.</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>Desative a proteção do monitor na configuração do sistema.</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>As regras desta sessão mencionam-no. Veja quem o iniciou.</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>Feche esse programa e depois deixe o exame continuar.</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>Veja se a imagem do monitor é transmitida ou gravada, e termine isso.</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>Termine a conexão à distância e descubra de quem era.</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>O que o rodeia não se vê daqui. O exame deve ser feito num computador real.</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>Descubra quem foi. A troca de conta deve estar desativada nos dias de exame.</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>Podia ver e escrever. Reinicie este computador; se voltar a acontecer, retire-o de uso.</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>De cada vez recompôs-se sozinho, mas foram vezes demais para ser acaso. Veja o que se repete.</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>O bloqueio está levantado. Nenhuma questão é mostrada até bloquear de novo.</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>Se isto persistir, feche o resto que funciona aqui, ou reinicie o programa.</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>Lugares: {seats}</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>Deixar o exame começar neste lugar</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>Deixar o exame continuar</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>Pausar o exame</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>Terminar o exame com o que foi respondido</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>Transferir o exame para outro lugar</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>Dar de novo o direito a este exame</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Reiniciar o programa</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>Reiniciar este computador</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>Desligar este computador</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>Sair do programa de exame</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>Levantar o bloqueio para reparação</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>Um código tem dez letras e algarismos.</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>Escreva-o como o painel o mostra.</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>Códigos errados a mais.</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>O próximo conta em %n segundo.</numerusform>
            <numerusform>O próximo conta em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>Este é um número novo.</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>O anterior já foi usado. Peça ao painel um código para este.</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>Verifique no painel o lugar, a decisão e os três grupos.</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>Este não é o código do que se mostra aqui.</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>Os dois códigos são da mesma pessoa.</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>Uma segunda pessoa tem de concordar.</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>Esta pessoa não pode decidir isto.</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>Quem tem autorização deve dar o código.</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>Já não há nada a decidir.</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>Volte atrás e veja o monitor de novo.</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>Ninguém do pessoal daqui tem exatamente este nome.</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>Conta para esta pessoa em todas as estações do centro.</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>A dela volta a contar em {time}. Um código do painel conta já.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>Foram dadas demasiadas frases secretas erradas como sendo desta pessoa.</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>Uma destas pessoas: {names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>Não existe esse lugar neste centro.</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>Escreva o nome do lugar como aparece lá no monitor.</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>Aqui os códigos podem acrescentar no máximo {most} minutos.</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>As regras desta sessão não permitem mais. O responsável central pode fazê-lo.</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>Aqui não se pode dar de novo outro direito.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Creme</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Fazer um intervalo</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>A seguir: {section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>A parte seguinte</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>Sair de {section} em definitivo?</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>Sair desta parte em definitivo?</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>Não poderá voltar a ela. As suas respostas estão guardadas e contam.</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>A questão {number} não tem resposta</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>Não poderá voltar a ela se continuar.</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>Fazer um intervalo de {time}?</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>Intervalo {number} de {total}.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>Entretanto, as questões ficam ocultas e o seu tempo fica parado.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>Entretanto, as questões ficam ocultas. O tempo do seu exame continua a correr.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>O tempo de “{section}” terminou. As suas últimas palavras foram incluídas.</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>O tempo da parte terminou. As suas últimas palavras foram incluídas.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n questão</numerusform>
            <numerusform>%n questões</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>{time} para ela, a partir da primeira questão</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>Ao sair dela ou ao terminar o tempo, ela fecha-se; ainda poderá lê-la.</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>Ao sair dela ou ao terminar o tempo, ela fecha-se em definitivo.</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{answered} de {total} questões têm resposta</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>%n questão não tem resposta</numerusform>
            <numerusform>%n questões não têm resposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>%n questão está marcada</numerusform>
            <numerusform>%n questões estão marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>Tempo restante nela: {time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>Ainda pode lê-la, sem alterar nada.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Voltar à questão</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>Começar esta parte</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>Voltar à parte</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>Sair da parte</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Continuar sem resposta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>Começar o intervalo</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Algo não funciona</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Tenho uma pergunta</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>Preciso de um intervalo, ou do sanitário</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Alguém vai a caminho</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>Mão levantada</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>Falta assinalar %n linha</numerusform>
            <numerusform>Falta assinalar %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>Sou a pessoa cujo nome aparece neste monitor.</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>Trabalho sem ajuda: sem telefone, sem anotações, sem outras pessoas.</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>Não divulgo as questões depois do exame.</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>Sei que esta estação grava o que nela acontece: teclas, janelas e horas. Não há filmagem nem som.</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>em %n parte</numerusform>
            <numerusform>em %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>pode avançar e voltar como quiser</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>uma após a outra, sem voltar atrás</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>aparece um aviso ao restar {time}</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}; {moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>Cada resposta fica guardada</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>no momento em que a dá, mesmo se faltar a luz</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>Uma questão marcada mantém a resposta</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>a marca é só um lembrete; não altera a nota</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>O seu exame tem esta configuração</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}: {time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>As partes fecham-se ao sair delas</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>não se pode voltar a elas</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n intervalo</numerusform>
            <numerusform>%n intervalos</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>abaixo da lista de questões</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda a parte</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>ao comando seguinte; com Shift, ao anterior</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>o botão cheio, ou o que tem o foco</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>pressiona, assinala, escolhe e retira</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>fecha o que está aberto, não apaga nada</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>esta página</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>Numa questão</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>à zona seguinte do monitor: texto, questão, lista, botões</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>lê a questão em voz alta onde é permitido; pausa e continua</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>a questão no idioma seguinte, se tiver vários</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>à resposta, a partir de qualquer ponto</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>escolhe essa resposta; outra vez, retira-a</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>numa redação com formatação: negrito, itálico, sublinhado</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>a outra resposta sem a escolher; também em quadros e listas</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>move uma linha a pôr em ordem</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>desliza a questão ou o texto</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>questão seguinte e anterior</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>marca a questão</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>retira a resposta toda</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>abre e fecha as ferramentas, a partir de cima</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Número e depois Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>na lista de questões: a essa questão</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>Para ouvir</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>o tempo que resta; oculta-o e mostra-o</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>onde está guardada a última resposta</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>a lista de todas as ferramentas</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>marcador de texto: seleciona palavras e destaca-as com uma cor</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>marcador de texto: apaga, desfaz o último traço</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>régua de leitura: move-a, mostra mais ou menos linhas</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>ortografia: à palavra seguinte</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>o esquema de teclado seguinte, se houver vários</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>Um responsável do centro pode continuar com um código</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>Um responsável do centro pode abri-las com cinco palavras</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>mais tempo; já está incluído no seu tempo</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>%n intervalo de {length}</numerusform>
            <numerusform>%n intervalos de {length} cada</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>texto maior; pode alterar o tamanho</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>cores escolhidas para o seu caso; pode alterá-las</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>mais espaço entre linhas ou letras</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>texto e questão um de cada vez</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>um ponteiro maior</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>nada se move sozinho no monitor</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>um programa de leitura pode ler o exame</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>as questões podem ser lidas em voz alta</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>as respostas ficam ocultas até as mostrar</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>todo o exame com oito teclas: A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>as palavras do som e do vídeo por escrito</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>%n ferramenta além das do exame</numerusform>
            <numerusform>%n ferramentas além das do exame</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>Tempo restante nesta parte: {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Tempo restante: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>%n questão não tem resposta.</numerusform>
            <numerusform>%n questões não têm resposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>O que respondeu já está guardado.</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>Acrescentado ao seu tempo: {time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>Um responsável do centro alterou a apresentação do seu exame. As suas respostas estão como antes.</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>A sua configuração foi alterada.</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>As suas respostas estão guardadas aqui e serão enviadas mais tarde.</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>Neste momento não há rede.</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>A rede voltou.</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>Tudo segue de novo para o servidor.</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>Todas as suas respostas estão aqui, e tem o tempo que tinha.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>O seu exame continua.</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Mensagem do responsável do centro</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>Esta questão exige uma resposta.</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>Responda e depois continue.</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>Pode continuar em {time}</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>Esta parte do exame fica aberta pelo menos até lá.</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>O tempo dessa questão terminou.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>O tempo de “{section}” terminou.</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>O tempo dessa parte terminou.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Alguém vai ao seu encontro.</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>Fique no seu lugar; o seu exame continua.</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>A sua mão está levantada.</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>Fique no seu lugar. Um responsável do centro vai ao seu encontro.</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>Um responsável do centro foi avisado. As suas respostas estão guardadas; continue com calma.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>O disco deste computador está quase cheio.</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>A bateria está em {percent} %.</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>Levante a mão. Se este computador se desligar, nenhuma resposta se perde e o seu tempo mantém-se.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>A bateria está quase vazia: {percent} %.</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>Escolha todas as que estão certas. Escolha uma de novo para a retirar.</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>Escreva no campo. O que escreve fica guardado por si só; não é preciso pressionar nenhum botão.</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>Escreva um número, com vírgula ou ponto. Abaixo do campo vê como foi entendido.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>Escreva uma ou duas frases. As palavras são contadas abaixo; Ctrl+Z desfaz o que escreveu por último.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>Escreva uma ou duas frases. Os botões acima do texto, ou Ctrl+B, deixam palavras em negrito.</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>Pressione a lacuna e escolha uma palavra. Com o teclado: Enter abre a lista, as setas movem-se nela.</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>Escolha uma resposta. Escolha-a de novo para a retirar, ou pressione a letra dela no teclado.</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>Escolha uma posição em cada linha. Com o teclado: as setas movem, a barra de espaço escolhe.</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>Arraste uma linha, ou pressione as setas dela. Com o teclado: Ctrl com uma seta move-a.</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>Arraste o cursor ou pressione um ponto da escala. Com o teclado: as setas.</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>Arraste uma palavra para a posição dela, ou pressione a palavra e depois a posição. Pressione de novo para a retirar.</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>Pressione a posição na imagem. Com o teclado: Tab move, a barra de espaço escolhe.</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>Pressione as posições uma após a outra. Pressione uma de novo para a retirar.</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>Pressione o ponto na imagem. Com o teclado: as setas movem a cruz.</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>Pressione um e depois o outro para os unir. Pressione um par de novo para o separar.</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>Um círculo, um quadrado e um triângulo</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>square</source>
        <translation>quadrado</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triângulo</translation>
    </message>
    <message>
        <source>Mango</source>
        <translation>Manga</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Cenoura</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>Espinafre</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>Qual destes é uma fruta?</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>Quais destes números são pares?</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>Como se chama o primeiro mês do ano?</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>Quanto é um e meio?</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>O que vê de uma janela da sua casa?</translation>
    </message>
    <message>
        <source>up</source>
        <translation>sobe</translation>
    </message>
    <message>
        <source>down</source>
        <translation>desce</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>De manhã o sol </translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>Pássaro</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Peixe</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>voa</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>O que faz cada um deles?</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>meio-dia</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>fim da tarde</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>manhã</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>Ponha os momentos do dia em ordem.</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>Ponha a escala em 7.</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>À noite o céu é </translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>Ponha a palavra certa na lacuna.</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>Que figura não tem cantos?</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>Numere as figuras da esquerda para a direita.</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>Aponte o meio do quadrado.</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>Ponha cada nome na figura dele.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noite</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>quente</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>frio</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>Forme pares de contrários.</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>Una o círculo e o triângulo.</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} de {total} com resposta</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>O exame continua na mesma questão, com o tempo que tem agora.</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>As questões continuam ocultas e o tempo parado até bloquear de novo.</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>Nenhum exame pode começar até bloquear de novo.</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>Ninguém faz exame aqui agora. Tudo o que foi gravado fica neste computador.</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>O exame não termina: cada resposta está guardada e o tempo fica parado.</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>Continua quando o programa iniciar de novo; depois de mais de {time}, um responsável do centro tem de o permitir.</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>Os exames aqui terminaram</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>Este computador vai ser reparado</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>O candidato precisa de um intervalo</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>Perturbação na sala</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>O programa não reage</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>A imagem não está normal</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>Este computador está lento ou parado</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>Falha do teclado, mouse ou monitor</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>É preciso trocar um cabo ou aparelho</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>É preciso fechar um programa</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>Nada foi feito. Mande ver primeiro o disco, ou a resposta seria perdida.</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>Uma resposta ainda não está no disco.</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>Use o botão do próprio computador; nada do que foi gravado se perde.</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>O sistema não deixou o programa fazer isto.</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>O servidor informa-o sobre quem são os responsáveis. Até lá não aceita códigos.</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>Este lugar ainda não conhece nenhum responsável do centro.</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>Por que motivo se faz isto?</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>Escolha um motivo, ou escreva um.</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>Um responsável do centro fecha o programa de exame</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>Um responsável do centro reinicia o programa de exame</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>Um responsável do centro reinicia este computador</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>Um responsável do centro desliga este computador</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>fechada, só para leitura</translation>
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
        <translation>{day} às {time}</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>Lugar {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>O seu exame está noutro lugar.</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>O seu lugar é o lugar {seat}.</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>O seu lugar é {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>Este exame continua agora noutro lugar.</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>Este exame continua agora no lugar {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>Este exame continua agora em {seat}.</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>Este exame foi entregue em {when}.</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>Este exame já foi entregue.</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>Se não fez isso, levante a mão agora.</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>Aqui já não se pode escrever nada. Identifique-se nesse lugar para continuar.</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>Vá até lá, ou levante a mão para fazer o exame aqui.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>Levante a mão. O responsável do centro pode pedir o seu direito a este exame.</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>Ainda não tem direito a este exame.</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>O seu exame abre em {when}.</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>Chegou cedo e nada se perde. Identifique-se de novo quando abrir.</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>Este exame fechou em {when}.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>Levante a mão. O responsável do centro pode ajudar.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>O seu direito a exame não foi usado. O responsável do centro sabe o que fazer a seguir.</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>Este exame foi cancelado.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>Levante a mão. O responsável do centro pode ver quando e onde é o seu exame.</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>O seu exame não se realiza aqui agora.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>Levante a mão. O responsável do centro tem de terminar esse exame ou dar-lhe outro lugar.</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>Outro exame ainda está aberto neste lugar.</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>As suas respostas estão seguras e o seu tempo está parado. Tente de novo dentro de instantes, ou levante a mão.</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>O outro lugar ainda não passou o seu exame.</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>O seu exame ainda não pode continuar neste lugar.</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>As suas respostas estão guardadas. Identifique-se nesse lugar para continuar.</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>Para o pessoal: insira uma unidade USB. O exame é copiado para ela, selado, e segue com ela para esse lugar.</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>O exame está na unidade USB. Retire a unidade, insira-a nesse lugar e identifique-se lá.</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>Para o pessoal: nada foi alterado, nem aqui nem na unidade. O motivo é {code}.</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>O exame desta unidade USB não pode continuar neste lugar.</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>Este exame foi transferido para o lugar {seat} às {time}.</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>Este exame foi transferido para {seat} às {time}.</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>Não é preciso fazer nada. O seu tempo não começou.</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>As questões ficam disponíveis às {time}.</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>As questões ainda não estão disponíveis.</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>O seu tempo não começou. Tente de novo dentro de instantes, ou levante a mão.</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>As questões ainda não chegaram a este lugar.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>O seu tempo não começou. Levante a mão; o lugar pode obtê-las de novo.</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>As questões neste lugar estão danificadas.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>O seu tempo não começou. Levante a mão; este lugar precisa de um programa mais recente.</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>Este lugar não consegue ler estas questões.</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>O servidor central não está acessível neste momento.</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>O servidor central está com problemas neste momento.</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>Nada lhe foi enviado e o seu tempo não começou. Levante a mão.</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>Respondeu algo que não é o servidor central.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>O servidor não conseguiu provar a sua identidade.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>O seu direito a exame não foi usado. Levante a mão para receber outro lugar.</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>Agora não se pode começar nenhum exame neste lugar.</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>O programa deste lugar é antigo demais para começar um exame.</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>Tudo o que respondeu antes está seguro e o seu tempo está parado. Levante a mão.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>A sua última resposta não pôde ser guardada: o disco está cheio.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>O seu tempo não começou. Levante a mão; o pessoal tem de abrir espaço no disco deste lugar.</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>O disco deste lugar está cheio demais para começar um exame.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>A sua última resposta não pôde ser guardada.</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>Nada se perde. Continua quando o outro programa terminar. Tente de novo, ou levante a mão.</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>Outro programa usa o armazenamento deste lugar.</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>O que foi guardado mantém-se. Levante a mão; o responsável do centro pode dar-lhe outro lugar.</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>O armazenamento deste lugar está danificado.</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>Nada se perde. Levante a mão; este lugar precisa outra vez do programa mais recente.</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>O armazenamento deste lugar pertence a um programa mais recente.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>O seu tempo não começou. Levante a mão; o responsável do centro pode tratar disso.</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>Este lugar não está bloqueado como o exame exige.</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>Pessoal: inscreva-o com “kiosk enroll” e o código do servidor central.</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>Este lugar ainda não pertence a nenhum centro.</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>Por favor, levante a mão.</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>Um responsável do centro tem de ajudar aqui.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>O exame não pode ser bloqueado neste ambiente de trabalho.</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>Pessoal: um ambiente Wayland não deixa nenhum programa reter o teclado. Inicie uma sessão X11, ou use a sessão própria do quiosque: “kiosk session wayland”.</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>O exame não pode ser bloqueado dentro de uma janela.</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>Pessoal: a sessão própria do quiosque foi iniciada dentro de uma janela. Inicie-a no terminal da máquina, como faz exam-kiosk-wayland.service.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>O exame não pode ser bloqueado neste tipo de monitor.</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>Pessoal: este programa não tem bloqueio para isso. Use uma das sessões próprias do quiosque.</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>Este número não está na lista deste centro. Verifique a ficha e escreva-o de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>Tentativas a mais. Pode tentar de novo em %n segundo, ou levante a mão.</numerusform>
            <numerusform>Tentativas a mais. Pode tentar de novo em %n segundos, ou levante a mão.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>Este código não corresponde a este número. Verifique a ficha e escreva ambos de novo.</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>fechar</translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>voltar às oito teclas</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>para trás</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>para a frente</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>pressionar o item emoldurado</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>escolher o item emoldurado</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>assinalar a linha seguinte</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>desfazer uma linha assinalada</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>mais para baixo</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>mais para cima</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>ir ao item emoldurado</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>voltar às questões</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>manter 2 segundos: entregar</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>escrever no teclado</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>escolher</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>para a próxima formatação</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>ligar ou desligar</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>soltar</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>agarrar</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>esta ordem está certa</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>cima</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>baixo</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>linha seguinte</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>escolher, retirar</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>retirar o último</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>pôr aqui</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>devolver</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>mudar para os lados</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>direita</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>mudar para cima e baixo</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>apontar aqui</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>muito menos</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>mais</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>muito mais</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>zona seguinte</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>zona anterior</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>ao texto de leitura</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>ao enunciado da questão</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>fechar o aviso</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>retirar</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>entregar: pergunta duas vezes</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>à resposta</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>escrever com teclas no monitor</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>apagar o último sinal</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>pronto</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>%n par formado</numerusform>
            <numerusform>%n pares formados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>Forme no máximo %n par.</numerusform>
            <numerusform>Forme no máximo %n pares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>Pode ser reproduzido mais %n vez.</numerusform>
            <numerusform>Pode ser reproduzido mais %n vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>Ouça por inteiro pelo menos mais %n vez.</numerusform>
            <numerusform>Ouça por inteiro pelo menos mais %n vezes.</numerusform>
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
        <translation>Escreva primeiro uma fórmula</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>Nada pode ser dividido por zero</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>Isto não tem valor</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>O resultado é grande demais</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>A fórmula é longa demais</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>Esta fórmula não está completa</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>Apagar o último sinal</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>Apagar a fórmula</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Raiz quadrada</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Ao quadrado</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>Elevado a</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>Fatorial</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>Um dividido por isso</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>O último resultado</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>Para cima e Para baixo movem-na, com Shift mostram mais ou menos linhas, Esquerda e Direita mudam o texto.</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>Régua de leitura, linha {line} de {lines}</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>linha contínua</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>linha tracejada</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>linha pontilhada</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>linha ondulada</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>Marcador de texto</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>Aqui não se pode destacar mais nada.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borracha</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
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
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>Destacado: {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>Mais letras e sinais</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>Idioma das teclas: {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Fechar o teclado</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} vezes</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>As setas movem-na</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Todas as ferramentas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Riscar</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>Régua de leitura</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Teclado virtual</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>Escolha primeiro um campo onde escrever.</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>A verificação ortográfica não está disponível agora. A sua resposta não é afetada.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>Não há aqui dicionário para este idioma: {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>Não há nada escrito nesta questão.</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>Nenhuma palavra a rever</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Nenhuma sugestão</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>Esc fecha uma ferramenta.</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>Marcador de texto: Shift e as setas selecionam, 1 a 4 ou H destacam, Delete apaga, Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>Régua de leitura: Para cima e Para baixo movem-na, com Shift mostram mais ou menos linhas.</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>Ortografia: F7 vai à palavra seguinte.</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>Só coube o início do que colou: %n sinal ficou de fora.</numerusform>
            <numerusform>Só coube o início do que colou: %n sinais ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>Aqui não cabe mais texto.</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>Não há espaço para mais formatação aqui.</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>Continuou no lugar {seat}</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>Começou às {time}; termina sozinho às {end}, o mais tardar.</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>A contagem da entrega estava certa.</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>A contagem da entrega não estava certa: alguém ficou em aberto.</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>Começou às {time} e terminou</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Contado do início da sessão: {how}, pela ordem dos lugares, os últimos às {last}.</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>A partir das {when}: {how}, pela ordem dos lugares, os últimos às {last}. Até lá pode ser anulado.</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>A partir de agora: {how}, pela ordem dos lugares, os últimos às {last}.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>todos juntos</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>%n lugar a cada {seconds} s</numerusform>
            <numerusform>%n lugares a cada {seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>Abrir as questões com cinco palavras</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>Peça ao gabinete central que a soletre.</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>Insira a unidade com a chave e tente de novo.</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>A palavra {number} não é uma destas palavras.</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>Não são cinco palavras.</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>Escreva as cinco, separadas por espaços.</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>A palavra {number} não está certa.</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>Compare cada letra com o gabinete central, e a que sessão se destinam as palavras.</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>Estas palavras não abrem a prova.</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>Palavras erradas a mais.</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>Falta a chave deste centro.</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>Não é a chave com que as palavras foram criadas.</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>O ficheiro na unidade não é a chave de um centro.</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>Ligue o posto à rede por um momento, ou use outro posto.</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>O que as palavras abrem não foi feito para este posto.</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>As questões já estão abertas, ou o gabinete central não criou palavras para elas.</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>Nada aqui espera por palavras.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Sublinhado</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Sobrescrito</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Subscrito</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>Lista com marcadores</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Lista com números</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formatação</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look}: ligado</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look}: desligado</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Mais estreita</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Mais larga</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Mais baixa</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Mais alta</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>Lembrete – {when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>Lembrar-me do tempo</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Sem lembrete</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>Agora em ordem: {names}.</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>Ainda não em ordem: {names}.</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>Eventos que nenhuma cópia pôde devolver: {count}.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>Não reparado</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>Outro programa do quiosque está em execução nesta máquina, por isso nada foi tocado. Termine-o e depois repare.</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>Não foi possível fazer a reparação ({code}).</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Últimas linhas do registo técnico</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>Tudo está em: {path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>Número de inscrição</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>Não esperar por este lugar: continuar com o que o servidor tem</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>Minutos inteiros a partir de agora; 0 começa de imediato.</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>Em quantos minutos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>Uma ou duas frases curtas.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>O que verificou</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Houve um problema aqui</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>Uma adaptação do candidato</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>O centro concede mais tempo</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que é</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>Nenhum lugar está livre agora.</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>Livres: {seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>Diga o motivo. Fica anotado com o seu nome.</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>Escreva o que deve ser lido.</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>Escreva-o como aparece no papel apresentado.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>Escreva minutos inteiros, de 1 a 480.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>Escreva minutos inteiros, de 0 a 480.</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>Não há lugar livre com este nome.</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>Escreva-o agora na ficha: só é mostrado esta vez e não fica guardado em parte alguma.</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>Este é o código de acesso da pessoa.</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>Está em {place}. Leve-o ao servidor.</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>O pacote selado foi gravado e relido.</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>Anotado em seu nome, e a caminho.</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>Segue sozinho para o servidor quando houver conexão. Se chegar tarde demais, não é executado.</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>Anotado em seu nome. Espera aqui.</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>O código fica anotado em seu nome.</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>Leia-o para o lugar. Serve uma só vez, apenas para isto.</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>Ambos os códigos ficam anotados, cada um em nome da sua pessoa.</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>Leia ambos para o lugar. Servem uma só vez, apenas para isto.</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>Leia-o para o lugar. A segunda pessoa lê um código próprio, em qualquer painel.</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>O servidor está sem conexão: isto espera aqui até ele voltar.</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>Dar o código e anotar</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>Este painel não soube disso. O código faz isso no lugar {seat}, se for mesmo esse o caso lá.</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>Assinale o que verificou.</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>O lugar pode estar mais adiante do que este painel sabe. Por um código:</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>Não há nada a fazer aqui agora.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>A sua autorização não abrange isto.</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>Painel de exame</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Ocorrências</translation>
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
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Verificação</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>Espaço agarra; depois vá ao item correspondente e pressione Espaço.</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>Pressione dois que combinam, ou arraste um para cima do outro.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>Sem bloqueio: esta janela serve para experimentar o programa.</translation>
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
        <translation>Na tomada</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>Na bateria</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>Mover e marcar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>Sem volta depois de Seguinte</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>Não poderá voltar a esta questão</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Marcada para rever</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Marcar para rever</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Apagar resposta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>Recuperar resposta</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>Tempo restante do intervalo</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Terminar o intervalo agora</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>As questões voltam quando ele termina: por si só, ou quando o terminar.</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>O seu intervalo</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n resposta, guardada neste computador</numerusform>
            <numerusform>%n respostas, todas guardadas neste computador</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>O seu tempo continua. Restante: {time}</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>O seu tempo está parado em {time}</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>Intervalo, restante: {time}</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>Questões</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>Com um código lido para o lugar, sem a rede</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>No lugar, pressione Ctrl+F12 e escolha o mesmo. Escreva os três grupos que aparecem.</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>O que o lugar mostra</translation>
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
        <translation>Ângulos em graus</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Examination</source>
        <translation>Exame</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Picture {number}</source>
        <translation>Imagem {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>Espaço agarra; depois vá à posição dela e pressione Espaço.</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}, em uso</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n escolhida</numerusform>
            <numerusform>%n escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Escolha uma resposta.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>Escolha %n resposta.</numerusform>
            <numerusform>Escolha %n respostas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>Escolha no máximo %n resposta.</numerusform>
            <numerusform>Escolha no máximo %n respostas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>Escolha pelo menos %n resposta.</numerusform>
            <numerusform>Escolha pelo menos %n respostas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Escolha todas as que se aplicam.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Já escolheu %n. Retire-a primeiro.</numerusform>
            <numerusform>Já escolheu %n. Retire uma primeiro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>Oculta. Pressione para mostrar.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>O que imprimir</translation>
    </message>
    <message>
        <source>This exam</source>
        <translation>Este exame</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Bloquear de novo</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>Fechar a sessão</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>%n candidato está em aberto e ainda sem motivo.</numerusform>
            <numerusform>%n candidatos estão em aberto e ainda sem motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>Está aberta até às {time}. Pode fechar-se depois, ou quando tiver sido terminada.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>A sua autorização não abrange isto.</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>Há demasiados em aberto para os indicar aqui. Trate deles primeiro.</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>Está fechada, e nada chegou depois.</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>Dez letras e algarismos. Maiúsculas ou minúsculas, ambas servem.</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>Minutos a acrescentar</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>A minha frase secreta em vez de um código</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>Lugar onde o exame continua</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Nome da segunda pessoa</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>Pelo menos 12 caracteres. Vale só para esta decisão.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>A sua frase secreta</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>Frase secreta de uma segunda pessoa</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>Código do painel</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>Código de uma segunda pessoa</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Usar o código</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>No máximo {most}.</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>A verificar a frase secreta…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>Verificação do código…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>Aqui decide um responsável do centro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>Decidir outra coisa</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>As respostas do candidato estão seguras. O que deve ser feito?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>O que deve ser feito?</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>Escolha este lugar e esta decisão no painel, e escreva lá o que aparece aqui.</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>Ajuste ao seu conforto</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>Pode alterar isto a qualquer momento do exame.</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>Está bem assim</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>Uma questão aparece neste tamanho.</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>O tempo não conta aqui. Use o que precisar.</translation>
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
        <translation>Estes dados são seus?</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>Veja a foto e cada linha.</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>Foto da sua inscrição</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>Sim, são meus</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Não são meus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de inscrição</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Exame</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>O seu tempo</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Aberto hoje</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Adaptações</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>Veja cada linha.</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>das {opens} às {closes}</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>Sim, continuar o meu exame</translation>
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
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>As suas respostas</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>O seu tempo</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>Oculto até agora</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Aguarde um momento, por favor</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>As questões estão ocultas. Voltam por si só quando tudo estiver de novo em ordem.</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>Por favor, levante a mão</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>As questões ficam ocultas até um responsável do centro verificar.</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%n, guardada neste computador</numerusform>
            <numerusform>%n, todas guardadas neste computador</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>Não perdeu nenhuma resposta.</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>Continua, restante: {time}</translation>
    </message>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>Não perdeu nenhuma resposta nem nenhum minuto.</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>Parado, restante: {time}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Ainda nada foi decidido aqui.</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>O que o servidor sabia às {time}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
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
        <translation>Anterior e seguinte: Alt e as setas</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>O dia até agora</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Cores</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>A sua resposta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>Cada palavra fica guardada ao ser escrita</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>de {most} no máximo</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>de {least} no mínimo</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>%n palavra a mais</numerusform>
            <numerusform>%n palavras a mais</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>extensão suficiente</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>falta %n palavra</numerusform>
            <numerusform>faltam %n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Escreva de {least} a {most} palavras.</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>Escreva no máximo {most} palavras.</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>Escreva pelo menos {least} palavras.</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ajuda</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>Sem imagem aqui</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>A imagem do candidato</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>Houve algum problema com este exame ou com este computador? Escreva aqui. Isso não altera as suas respostas.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>Obrigado. A sua observação está guardada e segue para a equipa do exame.</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>Não foi possível guardá-la agora. Pode enviá-la de novo.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}, a tratar</translation>
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
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>Procurar um nome, um número ou um lugar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a procura</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A atender</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>Escolha uma máquina para ver o que fazer lá.</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>Lá está tudo bem.</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>Lacuna {number} de {total}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>A preparar as páginas</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Guardar em PDF</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Guardado como {place}</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>Não foi possível escrever.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Nada foi guardado nem impresso.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>Enviado à impressora {printer}.</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>Nenhuma impressora aceita. Guarde como PDF.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>A tabela não pôde ser gravada.</translation>
    </message>
    <message>
        <source>Language, display, help</source>
        <translation>Idioma, aparência, ajuda</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Teclado virtual</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ajuda</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Examination</source>
        <translation>Exame</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Identificar-se</translation>
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
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>lacuna {number} de {total}</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpar os filtros</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>Nenhum lugar, nome ou número como “{find}”</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>Procure só uma parte, ou limpe os filtros.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada a atender</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>Todos os lugares estão em ordem. Esta página verifica a cada segundo.</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>Ninguém neste estado</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>Os números nos botões são sempre atuais.</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Ainda sem candidatos</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>Chegam sozinhos do servidor.</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>Ordem: a atender primeiro</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>Ordem: {column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>Quem está neste número</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Guardado como {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Não foi possível escrever a lista.</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>Identifique-se para entregar uma sessão</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Na primeira página, escolha o seu nome.</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>Que sessão?</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>Escolha uma em cima, junto ao nome do centro.</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>A somar a situação de cada um.</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>Já ninguém começa. Quem está em curso continua até alguém terminar: Sala, Sessão.</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Esta sessão foi cancelada.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>Baixar a mão</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>Mensagens do responsável do centro</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>De que precisa?</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>Um responsável do centro vê o seu lugar e do que se trata. O seu exame continua.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Alguém vai ao seu encontro.</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>A sua mão está levantada desde as {time}.</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>Selecione palavras com o mouse. Com teclas: F6 vai ao texto, Shift e setas, depois 1 a 4; Delete apaga.</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>posição {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhida</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhida</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n escolhida</numerusform>
            <numerusform>%n escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>Pressione as posições por ordem. Pressione uma de novo para a retirar.</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>Escolha uma posição na imagem.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>Escolha no máximo %n posição na imagem.</numerusform>
            <numerusform>Escolha no máximo %n posições na imagem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>Escolha pelo menos %n posição na imagem.</numerusform>
            <numerusform>Escolha pelo menos %n posições na imagem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>Escolha todas as posições da imagem que se aplicam.</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>{words}, escolha retirada</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Já escolheu %n. Retire-a primeiro.</numerusform>
            <numerusform>Já escolheu %n. Retire uma primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>{words}, escolha feita</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>Minutos a conceder</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>Motivo, ou nota</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>O candidato lê isto junto com o tempo.</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>Sem tempo por isto</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>Anotar uma ocorrência</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>Algo que nenhuma máquina podia notar. Fica no relatório e na ata.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>Anotado, e a caminho.</translation>
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
        <translation>Tomar nota, sem tempo</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name} recebe %n minuto de imediato e lê o motivo.</numerusform>
            <numerusform>{name} recebe %n minutos de imediato e lê o motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>Fica no relatório. {name} não recebe tempo por isto.</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>Escreva minutos inteiros, até {most}.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Diga o motivo, em poucas palavras.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>Anotar uma ocorrência</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>Identifique-se para ver as ocorrências</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Na primeira página, escolha o seu nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>%n ocorrência a decidir</numerusform>
            <numerusform>%n ocorrências a decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Até agora, nenhum problema aqui.</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Guardado como {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Não foi possível escrever a lista.</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>Concordo, começar</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>O tempo começa com a primeira questão, não aqui.</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>Código de honra</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>Leia cada linha e depois assinale-a.</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>Como na sua ficha. Escrevê-lo é a sua assinatura.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>O seu nome completo</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Escreva o seu nome</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>mais %n resposta abaixo</numerusform>
            <numerusform>mais %n respostas abaixo</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Mais abaixo</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>{words}, agarrado. Escolha agora o item correspondente.</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one} está agora junto com {other}</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>{one} e {other} estão separados</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} e {other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>Todos os pares estão formados. Separe um primeiro.</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words} está em tantos pares quantos pode. Separe um primeiro.</translation>
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
        <translation>Apagar</translation>
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
        <translation>Fechar</translation>
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
        <translation>Esquema do teclado: {name}. Pressione para mudar.</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>Esquema do teclado: {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>Li isto</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Mensagem do responsável do centro</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>Enviado às {time}. As suas respostas estão guardadas; as questões voltam depois de ler isto.</translation>
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
        <translation>Ler…</translation>
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
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>Todas as máquinas estão prontas?</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Guardado como {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Não foi possível escrever a lista.</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Na primeira página, escolha o seu nome.</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>Ainda não se conhece aqui nenhuma máquina deste centro.</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>Mover a lupa</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>Com resposta</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>Com resposta e marcada</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Não visitada</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>escolhida</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhida</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>linha {row} de {rows}</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>As setas movem-se entre linhas e colunas. Espaço escolhe e retira.</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>{done} de {total} linhas com resposta</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>Escolha no máximo %n resposta ao todo.</numerusform>
            <numerusform>Escolha no máximo %n respostas ao todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>Uma resposta em cada linha.</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>Escolha em cada linha todas as que se aplicam.</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}. Foi retirado de {other}.</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>Retirado de {other}</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>Esta coluna não admite mais respostas. Retire uma primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Já escolheu %n. Retire-a primeiro.</numerusform>
            <numerusform>Já escolheu %n. Retire uma primeiro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>Canto vazio da tabela</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>Mais abaixo</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}, oculta; pressione para mostrar</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}, {words}, riscada</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>Motivo para todos os {figure}</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>Outro motivo para {name}</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>A atender</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>Só para uso próprio. Não faz parte da sua resposta.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>Como são usados os seus dados</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>Li isto e aceito</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>Perguntar antes ao pessoal</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>Não precisa aceitar sem ajuda: pergunte, e um responsável do centro vai ao seu encontro. O seu tempo não começou.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>Pode escrever vírgula, ponto ou espaços. Os algarismos do seu próprio teclado servem.</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>Lemos isto como {number}</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>Ainda não conseguimos ler isto como número.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>Esta ordem está certa</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>Arraste as linhas para a ordem certa, ou mova-as com os botões de seta.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Com resposta</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>{words}, agora na posição {place} de {total}</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>{words}, agarrado. Para cima e Para baixo movem, Espaço solta, Esc devolve.</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>{words}, devolvido</translation>
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
        <translation>Descer: {words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>Para cima e Para baixo vão a outra linha. Ctrl com uma dessas teclas move esta; também Espaço e depois setas.</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}, posição {place} de {total}</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}, ainda sem resposta</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}, agarrado</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>Velocidade {percent} %</translation>
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
        <translation>Espaço separa este par.</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}, sair</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>O dia todo</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>termina às {time}</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>Sala: ainda sem sinal</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>Sala: ativa, há {seconds} s</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>Sala: há {age}</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Servidor da sala</translation>
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
        <translation>Sem servidor: lugares só por códigos</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}: sem conexão há {age}. Lugares por códigos.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>%n decisão espera aqui.</numerusform>
            <numerusform>%n decisões esperam aqui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>Ler os códigos de uma unidade</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Guardar em PDF</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>A preparar as páginas</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>%n código lido de {file}. Não fica guardado em parte alguma.</numerusform>
            <numerusform>%n códigos lidos de {file}. Não ficam guardados em parte alguma.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>Não há lista de códigos de acesso em nenhuma unidade aqui. É a lista que a importação gravou.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Nada foi guardado nem impresso.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>Não foi possível guardar. Abra espaço, ou insira outra unidade.</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>Esta máquina não tem impressora. Guarde em PDF e imprima noutro local.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>Enviado à impressora {printer}.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>A impressora {printer} não o recebe. Guarde em PDF.</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>Identifique-se para imprimir</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Na primeira página, escolha o seu nome.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Nenhuma sessão aqui</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>Escolha uma acima; as sessões vêm do servidor.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver de novo</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>Não funciona</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>não funciona</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>Mais abaixo</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>Há mais à esquerda</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Fim do texto</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>As questões voltam por si só. Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>Um responsável do centro pausou-o às {time}. O seu tempo está parado em {left}.</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>O seu exame está em pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n resposta, guardada neste computador</numerusform>
            <numerusform>%n respostas, todas guardadas neste computador</numerusform>
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
        <translation>Sem foto de {name}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>Ela é comparada com a foto da sua inscrição. Só a equipe do exame a vê.</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>Uma foto sua neste lugar</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>A câmera está iniciando…</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Tirar foto</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Tirar outra</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>Continuar sem foto</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>Este computador não deixa o exame usar a câmera.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>A câmera não mostra imagem.</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>Não há câmera neste lugar.</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>Você não precisa fazer nada. A equipe vê que não há foto.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>O que a câmera vê</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>A foto que foi tirada</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>Espaço agarra; depois, Espaço noutra posição une ambas. As setas vão a outras posições.</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>Pressione duas posições que combinam; uma linha une-as.</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>junto com {words}</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>em nenhum par</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>agarrado</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Deixar vazio</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>Arraste cada item para a posição dele, ou pressione o item e depois a posição.</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>{done} de {total} posições ocupadas</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words} está agora em {place}</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place} está de novo sem nada</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>Já se usa tantas vezes quantas pode. Retire-o primeiro de uma posição.</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>Nesta posição não cabe mais. Retire algo primeiro.</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>Tudo o que pode ser colocado está colocado. Retire algo primeiro.</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>{words}, agarrado. Escolha agora a posição dele.</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>{x} % a partir da esquerda, {y} % a partir de cima</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>As setas movem a mira, com Shift em passos pequenos. Espaço aponta, Delete retira.</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>Aponte uma posição na imagem.</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>Aponte até %n posição na imagem.</numerusform>
            <numerusform>Aponte até %n posições na imagem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>Aponte as posições na imagem.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Já escolheu %n. Retire-a primeiro.</numerusform>
            <numerusform>Já escolheu %n. Retire uma primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>Treino. Nada aqui conta para a nota, tem tempo limitado ou fica guardado.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>Dispensar o treino</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>Questão de treino {number} de {total}</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Posso começar</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>Esta máquina está pronta para um exame?</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>O bloqueio é testado de verdade: o monitor escurece alguns segundos. Nada se perde com isso.</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Verificar esta máquina</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>A verificação não chegou ao fim</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>Foi gravada uma nota para os autores do programa. Os exames nesta máquina não são afetados.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>A página não pôde ser guardada. Abra espaço, ou insira outra unidade.</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>O pacote de suporte não pôde ser gravado. Abra espaço, ou insira outra unidade.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>O relatório fica aqui: o armazenamento não pôde recebê-lo ({code}).</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>Guardar como página</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Pacote de suporte</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>Diários, verificações e configuração desta máquina num só pacote para a informática: sem nomes, respostas ou chaves.</translation>
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
        <translation>Respondida em parte</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Questão {number} de {total}</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>para as questões {first} a {last}</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>para a questão {first}</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>Leia este texto</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>Questões {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>Questões</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>Rever e entregar</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>Sair desta parte…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>Fazer um intervalo ({count})</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} de {total} com resposta</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Parte {number}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>Questão {number}, {state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>Quem começa quando</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Tabela CSV</translation>
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
            <numerusform>{page}, %n a ver</numerusform>
            <numerusform>{page}, %n a ver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Ler em voz alta</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>Um trecho para trás</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>Um trecho para a frente</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>Este computador não tem voz para este idioma. Peça ao pessoal que lhe leia o texto.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>Este computador não tem som. Peça ao pessoal que lhe leia o texto.</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Pausar a leitura</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuar a leitura</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>F8 faz o mesmo a partir de qualquer ponto.</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>Idioma da questão</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Ler em</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>Dois idiomas, um abaixo do outro.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>O seu recibo</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>Fotografe-o, ou anote o código. Com ele, qualquer pessoa pode verificar depois que nenhuma resposta foi alterada.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de inscrição</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>O tempo terminou. O seu exame foi entregue.</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>O seu exame foi terminado</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>O seu exame terminou, {name}. Respondeu a {answered} de {total}.</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>ou vá embora: acontece por si só em {time}</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>O que se segue</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado neste computador</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selado</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>à espera da rede</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>Neste momento não há rede nesta sala.</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>Não falta nada. Também há uma cópia selada do seu exame aqui, na unidade USB.</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>Não falta nada: o seu exame está selado aqui. Para o pessoal: a unidade USB não recebe a cópia selada.</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>Não falta nada. O seu exame está selado aqui e segue sozinho para o servidor.</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Recibo {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>o candidato</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>o relógio</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>um responsável do centro</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>o fim da sessão</translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message>
        <source>Film</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Recuar 10 segundos</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>Avançar 10 segundos</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>Ler as palavras</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>Já foi reproduzido tantas vezes quantas pode.</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>Esta é a última vez que pode ser reproduzido.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Este computador não tem som. O pessoal foi avisado; entretanto, continue o exame.</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Isto não pode ser reproduzido aqui. O pessoal foi avisado; entretanto, continue o exame.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Voltar à identificação</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>Lugares do ensaio</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensaiar</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Na primeira página, escolha o seu nome.</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>Registado em seu nome. Os lugares aparecem aqui assim que o servidor o tiver iniciado; com uma sessão próxima não inicia nenhum.</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>Cada lugar faz sozinho um exame inventado: identifica-se, começa com os outros, é cortado a meio e volta, um exame passa para outro lugar, tudo é entregue. Nada de real é tocado.</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>Experimentar o dia inteiro sem o exame de ninguém</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>O gabinete central diz as palavras quando a sessão está aberta. Não é preciso rede.</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>Cinco letras cada. Maiúsculas ou minúsculas, ambas servem.</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>As cinco palavras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>A chave deste centro também é precisa: insira a sua unidade. Chama-se {key}.</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>A experimentar as palavras…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>Abrir as questões</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>É refeito a partir das suas duas cópias. O que está danificado é posto de lado na sua pasta, não é apagado. O que este painel tem aberto é fechado para isso e aberto de novo; depois tudo é verificado mais uma vez.</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>Primeiro alguém que possa decidir tem de entrar na sala. Depois volte aqui.</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>Reparar o armazenamento desta máquina?</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>Reparar agora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>O seu exame continua, {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>O seu exame continua</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>Por favor, levante a mão e fique no seu lugar: um responsável do centro deixa o seu exame continuar.</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>{answered} de {total} respostas estão aqui</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>tempo restante, o que tinha: {time}</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>Interrompido {time} ao todo</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>As questões marcadas contam como respondidas se tiverem resposta.</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>Reveja antes de entregar</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Vale a pena ver de novo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questões</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}, fechada</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Não visitada</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>Sem resposta, marcada</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>Com resposta, marcada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Com resposta</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>Ir para {number}</translation>
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
        <translation>Selado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gravação…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>Sem rede. Guardado neste computador</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>Guardado no servidor</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado neste computador</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>Isto exige uma segunda pessoa. Quem é?</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>Mais ninguém em serviço aqui pode decidir isto.</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>A própria pessoa escreve-a, pelo menos 12 caracteres. Vale só para esta decisão.</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Frase secreta dessa pessoa</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>Escolha quem é a segunda pessoa.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Uma frase secreta tem pelo menos 12 caracteres.</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>Instruções desta parte</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Mostradas abaixo</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>Recolhidas: pressione para ler</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>Mostrar a parte anterior</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>Mostrar a parte seguinte</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} de {total} com resposta</translation>
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
        <translation>Situação</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>O que foi decidido</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
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
        <translation>Esta sessão</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>com resposta</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>começados</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>Esta sessão, como tabela</translation>
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
        <translation>Como vai ficar</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>mais %n página</numerusform>
            <numerusform>mais %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at this panel?</source>
        <translation>Quem está neste painel?</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>O que decidir fica anotado com o seu nome. Funciona também sem a rede.</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>Pelo menos 12 caracteres. A do centro, não a do computador.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Abrir a sala</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abertura em curso…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>Ainda não se conhece pessoal aqui. O servidor informa este painel assim que houver conexão.</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>Escolha primeiro o seu nome.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Uma frase secreta tem pelo menos 12 caracteres.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Identificar-se</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de inscrição</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acesso</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>Oito letras e algarismos. Maiúsculas ou minúsculas, ambas servem.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>O seu exame pode continuar</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>Identifique-se de novo com os dois códigos da sua ficha de candidato.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>Sem ficha? Levante a mão. As suas respostas estão seguras e o seu tempo está parado.</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>Escreva os dois códigos da sua ficha de candidato.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>Sem ficha? Levante a mão. Nada se perde e o seu tempo não começou.</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>Procura em curso…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>Escreva o número que está na sua ficha.</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>Escreva o código que está na sua ficha.</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>As setas alteram o número, Page Up e Page Down em passos maiores, Home e End vão aos extremos.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>Defina o número na escala.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>Palavra seguinte</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar assim</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n palavra a rever</numerusform>
            <numerusform>%n palavras a rever</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>Espaço escolhe e retira, as setas vão a outras posições.</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>Posição {number} de {total}, {x} % a partir da esquerda e {y} % a partir de cima</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>Passo {number} de {total}, {word}</translation>
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
        <translation>Será perguntado mais uma vez. Depois não poderá voltar.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Todas as questões têm resposta.</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>Ir para a questão {number}</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Voltar às questões</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>Pode entregar em {time}.</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Voltar às questões</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>Sim, entregar</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>Tempo restante: {time}. Depois disto não poderá voltar.</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>Entregar o seu exame agora?</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{answered} de {total} questões têm resposta</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Entrega em curso…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>Texto ou questão</translation>
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
        <translation>A sua resposta</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>em {unit}</translation>
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
        <translation>Nesta parte: {section}. No exame: {exam}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, em pausa</translation>
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
        <translation>Mostrar o tempo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restante</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>nesta parte</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>exame: {time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>O tempo está oculto</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>Reproduzir o som</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Ouço o som</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>Exame e tempo</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ajuda</translation>
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
        <translation>Do que se trata</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>Experimente o seu lugar</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>Nada aqui tem tempo limitado, fica guardado ou conta para a nota.</translation>
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
        <translation>Escreva algumas letras.</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>Pressione aqui</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>Mouse ou touchpad</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>Leve o ponteiro ao botão e pressione-o.</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Sim, tudo</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>Consegue ler isto: 3 8 0 O, rn m, è é, ب ت ث?</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>Ponha os fones de ouvido e reproduza o som.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>falta experimentar %n coisa</numerusform>
            <numerusform>falta experimentar %n coisas</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>Ao continuar, a sua mão é levantada por este motivo. Pode esperar aqui, ou seguir.</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>Um responsável do centro vai ao seu encontro.</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>Verificação do bloqueio</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>O bloqueio está em teste</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>Isto não é um exame. O teclado e o mouse pertencem a esta janela até a verificação terminar.</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>A imagem volta em %n segundo.</numerusform>
            <numerusform>A imagem volta em %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>%n resposta está no servidor</numerusform>
            <numerusform>%n respostas estão no servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>Neste computador, e a caminho por si só: {numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Mais alto</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Volume {percent} %</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You need not do anything. The screen changes by itself, and your time begins with the first question.</source>
        <translation>Não é preciso fazer nada. A imagem muda por si só, e o seu tempo começa com a primeira questão.</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>Não é preciso fazer nada. O seu exame continua por si só no ponto em que estava, com o tempo que tinha.</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>Todas as suas respostas estão guardadas, e o seu tempo mantém-se. Aguarde, por favor.</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>quando o responsável do centro der início</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>às {time}</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>Os lugares começam uns após os outros. Este está no grupo {number} de {all}.</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>começa em</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>A sua vez é em</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>Está tudo pronto. O seu exame começa</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>Está tudo pronto. Todos começam juntos,</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>As suas questões estão a caminho</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>As questões ficam disponíveis às</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>As suas questões vão ficar disponíveis</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>O seu exame abre às</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>O seu exame ainda não abriu</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>As suas respostas vêm a caminho deste lugar</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>O outro lugar ainda passa as suas respostas</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>O seu exame começa</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>As suas questões vão abrir-se</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>Kilobytes recebidos</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>Pela ordem dos lugares. Com 0 começam todos juntos.</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>Lugares de cada vez</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>Segundos de um grupo ao seguinte</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>Escreva quantos lugares, de 0 a 999.</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>Escreva segundos inteiros, de 1 a 3600.</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>Os últimos começariam quando a sessão já terminou.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>No lugar</translation>
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
        <translation>Sala</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>As setas movem-na</translation>
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
        <translation>Exame</translation>
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
        <translation>O que o painel deve saber</translation>
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
        <translation>Número de inscrição</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acesso</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>A sua ficha para esta demonstração</translation>
    </message>
</context>
</TS>
