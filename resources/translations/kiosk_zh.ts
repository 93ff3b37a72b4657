<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>键盘布局</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>磁盘速度</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>备份副本的磁盘</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>到服务器的网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>真实机器</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>无远程连接</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>备份副本</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>试卷密钥</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>服务器下发的设置</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>所有屏幕都被覆盖</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>考试窗口位置不变</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>没有窗口挡在前面</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>键盘输入进入考试</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>键盘已独占</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>鼠标已独占</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>剪贴板为空</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>模拟按键已丢弃</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>屏幕保持开启</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>没有禁用程序在运行</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>没有程序截取屏幕</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>系统快捷键已关闭</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>系统菜单已关闭</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>没有人远程操作</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>机器不是虚拟机</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>另一锁定项</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>锁定已测试 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>屏幕：{count} 个。第一个为 {width} × {height} 点，缩放 {scale}%。</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>键盘布局：{layouts}。</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>程序的每种语言都可以输入。</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>时钟与服务器相差 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>机器使用考点的时间，{zone}。</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>可用 {free} MB；一场考试需要 {needed}。</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>答案写入磁盘需 {ms} ms。</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>备份副本在另一个磁盘上。</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>共 {total} MB，可用 {free} MB。</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>有摄像头：{names}。</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>机器使用外接电源。</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>机器不会自行睡眠。</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>程序以非管理员权限运行。</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>服务器在 {ms} ms 内应答，并证明了其身份。</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>这里与服务器之间没有代理。</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>版本 {version} 足够新。</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>没有考试期间不允许的程序在运行。</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>没有迹象表明本机是虚拟机。</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>没有人远程连接到本机。</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>存储可以读取；其中的作答：{attempts}。</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>每条记录都与当时所记一致。</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>备份副本内容完整。</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>终端 {station}，位于 {url}。</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>服务器已有全部内容。</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>如果本机损坏，主管机构可以打开其磁盘。</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>接下来需要的试卷：{needed}。全部在此且完整。</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>开放的场次：{open}。其密钥都在此。</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>服务器告知的设置：{count}。</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>本机上次检查是在 {days} 天前。</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>全程保持有效。</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>此类锁定不保障这一项，这里已知的场次也不要求这一项。</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>请在机器本身上，以运行考试的用户身份进行检查。</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>请运行：kiosk doctor --repair。</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>从这里无法访问任何屏幕，因此没有测试锁定。</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>锁定已被某项设置关闭。</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>请在本终端的设置中将 lock 设为 auto。</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>这次没有测试锁定。</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>请重新检查，并允许屏幕短暂变暗。</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>终端未能锁定（{code}）。</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>请在故障排除页面查找该代码；那里有解决办法。</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>这里的锁定能发现其他程序，但不能全部阻止。</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>考试有要求时，请使用只运行 Kiosk 一个程序的会话。</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>锁定未能保障这一项。</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>请按证据所示关闭妨碍的程序，然后重新检查。</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>这里有场次要求这一项，而此类锁定无法保障。</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>请使用考试所要求的会话类型，或询问制定规则的人员。</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>第一个屏幕只有 {width} × {height} 点。</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>请设为至少 1024 × 700 点，或减小缩放比例。</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>这里无法读取键盘布局。</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>请在考试前到演示中试打一行字。</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>缺少以下语言的字体：{languages}。</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>请重新安装程序：其字体已损坏。</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>请通过网络设置时钟。答案和考试时间不受其影响，报告会受影响。</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>无法确定时钟是否准确：尚未与服务器联系。</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>请将终端连接到网络，然后重新检查。</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>机器的时区不是考点的时区 {zone}。</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>请设置为考点的时区；考试始终显示考点时间。</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>这里尚不知道考点的时区。</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>请让终端连接一次服务器。</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>{place} 只剩 {free} MB 可用。</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>请清理空间：低于 {needed} MB 时这里不能开始考试。</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>答案写入磁盘需要 {ms} ms。</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>请关闭其他写入磁盘的程序；持续过慢的存储卡或磁盘请更换。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>无法写入本终端的文件夹。</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>请授予程序用户在该处的写入权限，并检查磁盘。</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>备份副本与第一份在同一个磁盘上。</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>请将 mirror 设为另一磁盘或常插 U 盘上的文件夹。</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>没有摄像头，而有考试要在座位上拍照。</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>请连接一个；没有它，考生不拍照也可继续。</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>有一个此账户不能使用的摄像头：{names}。</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>把该账户加入 video 组，然后重新启动会话。</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>备份副本不完整：{state}。</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>请检查备份副本的磁盘；副本会自行补齐。</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>可用内存只有 {free} MB。</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>请关闭其他程序，或重新启动机器。</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>机器正在使用电池，电量 {percent}%。</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>请在考试前接通电源。</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>机器可能自行睡眠。</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>请关闭空闲和合盖时的睡眠；证据中注明了具体设置。</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>程序以管理员权限运行。</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>请用单独的非管理员用户运行考试。</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>无法查询服务器（{code}）。</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>请检查线缆和网络。没有网络考试也能进行，但试卷和密钥必须先在本机。</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>服务器 {ms} ms 后才应答。</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>请查看还有谁在使用线路；满员的考点需要它。</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>本机通过代理发送网络流量。</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>Kiosk 直接连接其服务器：请让网络允许。</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>版本 {version} 低于服务器要求的 {least}。</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>请在考试前安装较新的程序。</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>正在运行考试期间不允许的程序：{programs}。</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>请将其结束，并阻止其启动。</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>本机看起来是虚拟机。</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>请使用真实机器。如果确属有意，管理员可在服务器上批准例外。</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>有人远程连接到本机。</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>请在考试前结束远程会话。</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>无法读取存储（{code}）。</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>这里还没有终端。</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>请用中央服务器提供的代码运行 kiosk enroll。</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>日志已损坏。</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>本机还不是终端。</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>服务器不允许本终端开始任何考试：{standing}。</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>请询问中央管理员；这里的记录仍会被接收。</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>等待发送的记录：{count}。</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>请将终端连接到网络，或导出后携带：kiosk export DIR。</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>如果本机损坏，除其自身外无人能打开其磁盘。</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>请让终端连接一次服务器；它会自行获取恢复密钥。</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>服务器在此设置的内容并非全部可用。</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>请在服务器上重新保存考点的设置；如果本程序较旧，请更新。</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>接下来需要但不在此的试卷：{missing}，共需 {needed}。</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>请在服务器可连接时启动终端；它会自行获取。</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>此磁盘上有一份试卷与密封时不一致。</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>请删除证据中注明的文件；终端会重新获取。</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>有开放的场次缺少密钥：{missing}，共 {open}。</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>请将终端连接到服务器；它会自行获取密钥。</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>本机以前从未检查过。</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>请在考试前另择一天重新检查。</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>上一次检查是在 {days} 天前。</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>请在考试当周检查每台机器。</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>座位表</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>准考单</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>异常事件报告</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>场次纪要</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>转移中</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>有消息</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>began</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已转移</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已交卷</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>服务器没有收到这个座位的消息：它没开机，考试程序没有运行，或网络不通。</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>无法在此登录：屏幕上显示着别的内容。</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>第一道题始终没有出现。</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>第一道题出现得太晚：服务器或网络太慢，无法同时应付这么多座位。</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>程序结束后没有恢复：这里没有任何东西会重新启动考试程序。</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>程序结束后恢复得太晚。</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>它的考试没能及时在另一个座位继续。</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>考试没有答到最后。</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>并非全部内容都到达了服务器。</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>座位自身发现有不对的地方。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>第一题用时</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{passed} of {all} seats passed.</source>
        <translation>{all} 个座位中有 {passed} 个通过。</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>由工作人员结束</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>缺考</translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>题目已重新显示</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>已允许继续</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>暂停已结束</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>面容已确认</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>面容存疑</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>已允许开始</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>消息已发送</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>已加时</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>有人前往</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>已有人去过</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>已换座位</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>场次开始</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>队列已更改</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>已转到另一座位</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>缺考</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>已补录考生</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>场次已结束</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>场次已关闭</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>演练已开始</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>已重新授予资格</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>密封文件已写入</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>考点</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺考</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>本场次已取消。</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>补时</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Signature on arrival</source>
        <translation>到场签名</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>离场签名</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>考点负责人：姓名、日期、签名</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>第二人：姓名、日期、签名</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>准入码</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>准入码：请向考点管理员索取</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>决定内容</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>全体考生</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>管理台上没有作出任何决定。</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>每人签名两次：入座时和离开时。</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>请在座位上输入号码和准入码。请保管好此单。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>电脑重新启动</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>考试程序结束</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>电脑曾进入睡眠</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>电脑停滞</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>题目曾被遮盖</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>由工作人员暂停</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>磁盘曾满</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>录音录像未能播放</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>由工作人员记录</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>等待决定</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>已记录，不补时</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>不予补时</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>整个考场</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>持续中</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>异常事件</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>目前为止没有异常。</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>本机已就绪。</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>本机已就绪；有些项目值得查看。</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>本机未就绪。</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>考试用机检查</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>经例外批准视为正常：由{by}批准，有效至 {until}，原因：{why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>本机已就绪</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>本机已就绪，有些项目值得查看</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>本机未就绪</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n 项必须处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>%n 项值得查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>%n 项正常。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>正在接收服务器信息</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>正在测试锁定：屏幕会短暂变暗</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>正在检查磁盘、内存和电源</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>正在用两份副本重新建立存储</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>正在测试服务器应答速度</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>正在从头到尾读取日志</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>检查于 {day} {time}，用时 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>座位 {seat}：{name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}，自 {began} 起</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what}，{began} 开始，持续 {lasted}</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>您没有此权限，或者您不在值班。</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>其间计时停止：没有损失时间。</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>其间计时未停：损失 {minutes} 分钟，建议补回。</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}，在此等待服务器</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>所有应到考生，留有到场和离场签名处。</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>座位安排：一张，贴在门口。</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>每位考生一张，可裁开。</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>发生了什么，作出了什么决定，由谁决定及原因。</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>每个座位的时间、中断、补时和回执，由两人签名。</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>重新显示题目</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>在这个座位恢复</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>结束暂停</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>面容相符</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>不是本人</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>允许考试在此开始</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>加时</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>我去</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>另换座位</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>转到另一座位</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>结束这场考试</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>重新授予资格</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>开始本场次</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>更改队列</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>现场补录考生</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>写入密封文件</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>结束本场次</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>关闭场次</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>开始演练</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>结束所有暂停</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>向全体发消息</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全体暂停</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>全体加时</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>“{what}”将被撤回，前提是尚未生效。两者都保留在记录中。</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>这个座位</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>{name}将改到您输入的座位，不再安排在座位 {seat}。</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>{name}的考试将在您输入的座位继续。座位 {seat} 上不能再作答。</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>如果没有其他原因，座位 {seat} 将重新显示{name}的题目。</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>{name}的考试将在座位 {seat} 继续，从同一题开始，剩余时间不变。</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>{name}的考试继续。计时重新开始。</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>将记录您已核对{name}的面容，且相符。</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>所有管理台都会显示座位 {seat}，直到有人确认面容相符。考试不会停止。</translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>座位 {seat} 可以开始 {name} 的考试，无论之前是哪个座位申请的。在那里等候的人立即开始。</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>{name}将在座位 {seat} 看到此消息。计时不停。</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>{name}的题目将被隐藏，计时停止，直到您结束暂停。</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>{name}立即获得这段时间，并会看到时长和原因。</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>座位 {seat} 和所有管理台都会看到有人正过去。</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>座位 {seat} 的举手将被放下。</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>{name}将改到座位 {to}，不再安排在座位 {seat}。开始考试前可以撤回。</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>所有管理台都会显示{name}缺考。考试资格保留到场次关闭：考生仍可开始。</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>{name}的考试将在座位 {to} 继续，答案和剩余时间全部保留。座位 {seat} 上不能再作答。</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>{name}在座位 {seat} 的考试将以现有答案结束。任何人都不能撤回。</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>{name}可以从头再考一次。已作答的内容会保留，由人工决定哪一次作答有效。场次不允许时，将请示中央管理员。</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>所有等待的考生将于 {when} 开始。在此之前可以撤回。</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>所有等待的考生立即开始。</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>所有仍在等候的人立即开始。</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>考生将获得本场次的考试资格和一个准入码，由您写在其准考单上。开始考试前可以撤回。</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>在这里作出、服务器尚未收到的决定将写入 U 盘，密封后只有服务器能打开。</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>本场次所有仍在进行的考试将以现有答案结束，任何人都不能再开始。任何人都不能撤回。</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>场次按此汇总移交。从未到场的人失去考试资格。之后到达的内容照收，并标为迟到。</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>每个显示登录页的座位会在一分钟后自行开始，并占用几分钟。有场次开放或 20 分钟内将开放时，服务器不会开始演练。</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>%n 场暂停的考试继续。计时重新开始。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>%n 名考生将看到此消息。计时不停。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>%n 名考生的题目将被隐藏，计时停止，直到您结束暂停。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>%n 名考生立即获得这段时间，并会看到时长和原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>尝试次数过多。请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>服务器无法证明此决定由谁作出。请退出登录，重新登录后再次决定。</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>到达服务器时已太迟，未执行。</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>服务器上没有此考生或此考试。</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>到达服务器时已不再适用。</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>服务器不支持此操作。其版本可能比本管理台旧。</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>超出了本场次允许考点自行决定的范围。已请示中央管理员。</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>中央管理员未批准。</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>此号码已报名这场考试。请在表格中查找。</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>还有未了结而未列出的人。请查看数字，并逐一说明原因。</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>本场次不再接受现场补录考生。</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>此操作需要两位不同的人员。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>此口令不属于此人。这次尝试已记录。</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>此人现在不在这里值班。</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>本管理台无法读取此人的信息。考点的 IT 人员可以修复。</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>请输入一个空座位，而且不是考试所在的座位。</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>服务器已收到这里的所有决定：无需携带。</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>U 盘空间不足。</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>无法写入此 U 盘。</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>写入失败。请换一个 U 盘。</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>您已不是本考点的工作人员。</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>座位上显示三组，共 22 个字母和数字。您输入的数目不符。</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>请输入整数分钟，至少为一。</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>目前没有适用的考生。</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>未能记录，因此没有执行任何操作。</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>考试资格</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>本机已存</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>服务器已存</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>在 U 盘上</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>下落不明</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>服务器已有他们的全部内容，直到结束。</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>由 U 盘带来，但缺少之前的内容。请把那部分也带来。</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>他们有考试资格但从未开始。关闭后资格被收回。</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>他们的考试停在一个仍有消息的座位上。请让它继续，或结束它。</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>他们已开始而结束未知，或可能已在没有消息的座位上开始。请连接该座位，或用 U 盘带来其日志。</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>同一考试资格有多份记录：由中央管理员决定以哪份为准。</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>其开头尚未收到；尚不知属于谁</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>从未开始</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>已开始，没有任何内容到达</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>已答 {answered} 题，共 {items} 题</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>关闭之后到达</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>仅据本面板所知；它从未收到服务器的消息。</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>据服务器，{time}（{age}前）</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>没有服务器：本面板在 {time}（{age}前）所知。冲突和 U 盘只有服务器知道。</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>由 {names} 于 {time} 关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>已列出 %n 个例外。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>%n 名考生之后又有内容到达：请再关闭一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>磁盘可用</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>遮盖次数</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>从无消息</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>值得一看</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Panel {name}</source>
        <translation>面板 {name}</translation>
    </message>
    <message>
        <source>The server has not heard of it since it was enrolled.</source>
        <translation>自注册以来服务器从未收到它的消息。</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>请开机，启动考试程序，检查网线。</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>最近 14 天没有人检查过它。</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>请在那里启动考试程序，或运行 kiosk doctor。</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>它的程序比服务器要求的旧。</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>程序过旧</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>请安装较新的版本。</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>服务器不信任它开始考试。</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>请询问中央管理员。</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>更新到 {version}</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>更新到 {version} 在此处失败；之前的程序正在运行。</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>请告知您的 IT 人员：kiosk update status 会说明原因。</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>更新到 {version} 正在进行，等待没有考试的时间。</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>服务器的旧程序</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>服务器磁盘空间</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>服务器已从备份恢复</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>作答显示的内容</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>服务器无法读取的事件</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>准入码</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>服务器备份</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>没有服务器：各座位在 {time}（{age}前）的结论。详情随服务器而来。</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>由谁、原因、结果</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}：{minutes} 分钟</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}：座位 {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}：{when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>后来已撤回。</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>在此等待服务器。</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>{minutes} 分钟已计入考试</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>准备开始</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>离开了登录</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>放下手</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>收到消息</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>消息已读</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>一个部分打开</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>一个部分关闭</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>休息开始</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>休息结束</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>考试开始</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>考试继续</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>考试中断</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>考试被暂停</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>暂停结束</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>题目被遮盖</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>题目重新显示</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>暂停期间锁定失去了某项保障</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>其间重新授予了资格</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>合理便利已更改</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>考试离开了这个座位</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>考试到达这个座位</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已交卷</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>考试由工作人员结束</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>考试随场次结束</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>电脑时钟被更改</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>电池电量低</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>外接电源接通或断开</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>磁盘即将用满</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>座位上使用了代码</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>座位上的代码被拒绝</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>题目已凭五个词打开</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>工作人员在座位上进行了操作</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>适用了一项锁定例外</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>有 {time} 无法作答</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>座位 {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>尚无座位</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>已保存为 {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>无法写入名单。</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>有人宣布时</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>座位开始</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>尚未到场</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>%n 名考生尚未开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>有人放行后开始。</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>下一批：%n 名考生，{next}。最后一批：{last}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>登录未能记录，因此没有打开任何内容。</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>无资格</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>考试中</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>电池 {percent}%</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>无法联系</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>请求帮助</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>曾短暂遮盖</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>试卷不同</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age}前</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}，未接电源</translation>
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
        <translation>这里没有安排考生</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>本机最后一个答案</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>服务器最后一个答案</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>锁定项</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{all} 项中保持 {held} 项</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>目前遮盖次数</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>版本、指纹</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>不是本人</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>报名号</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>面容</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许时间</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>累计中断</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>这台电脑的锁定受到干扰。</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>请先检查这台电脑，再让考试继续。</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>这台电脑连接了第二个屏幕。</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>这台电脑断开了一个屏幕。</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>另一程序曾短暂遮挡考试。</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>另一程序移动了屏幕上的考试。</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>另一程序关闭了考试的一个窗口。</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>另一窗口出现在考试前面。</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>另一程序要求关闭考试。</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>另一程序打开了窗口。</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>另一程序缩小了考试窗口。</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>屏幕停止显示考试。</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>另一程序夺走了键盘输入。</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>另一程序占用了键盘。</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>另一程序占用了鼠标。</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>另一程序在剪贴板中放入了内容。</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>另一程序模拟了按键或点击。</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>另一程序试图向考试中拖放内容。</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>按键或点击来自某个程序，而不是这里的键盘或鼠标。</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>连接了键盘、鼠标或其他设备。</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>开启了考试期间应关闭的快捷键。</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>可以用按键打开系统菜单。</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>这台电脑不再就每个按键询问考试程序。</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>这台电脑的屏幕保护程序被开启。</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>已结束一个考试期间不允许运行的程序。</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>正在运行一个考试期间不允许运行的程序。</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>另一程序可能截取屏幕画面。</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>有人从别处连接到这台电脑。</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>这台电脑运行在另一台电脑之内。</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>曾有其他人登录这台电脑。</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>另一程序连接到考试的屏幕。</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>考试在短时间内多次受到干扰。</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>考点管理员正在维修这台电脑。</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>这台电脑尚未完全锁定。</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>请查看电脑背后：除自身屏幕外，拔掉其他所有屏幕。</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>请检查屏幕线缆并插紧。</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>这台电脑上还运行着别的程序。请先查明是什么，再让考试继续。</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>窗口管理器或其他程序移动了窗口。一次是偶然，再次就不是。</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>如果再次发生，请从这里重新启动程序。</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>请查看是哪个程序弹出窗口：考试日应关闭更新和消息通知。</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>已拒绝。这往往是桌面的某个按键；考生可能并非有意。</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>请关闭该程序。考试日应将其停用。</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>由桌面快捷键或其他程序造成。一次是偶然，再次就不是。</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>请查看屏幕是否切换到了另一个会话；如是，请切换回来。</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>按键可能传给了另一程序。请查看还有什么与考试同时运行。</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>打开的菜单或另一程序占用了键盘。请将其关闭，或重新启动程序。</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>打开的菜单或另一程序占用了鼠标。请将其关闭，或重新启动程序。</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>其中内容不能粘贴到考试中。请查看是哪个程序所为。</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>已拦截：没有任何内容进入考试。请找出造成此情况的程序。</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>已拦截：没有任何内容进入考试。</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>有人或程序从外部输入。请查找远程控制，并与考生谈话。</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>请查看插入了什么设备。如果是您带来的新键盘，则没有问题。</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>粘滞键或放大镜被开启。有需要的考生应通过合理便利获得。</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>终端的设置不完整。请在考试后对这台电脑进行检查。</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>系统曾短暂过慢。如果持续，请从这里重新启动程序。</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>请在系统设置中关闭屏幕保护程序。</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>本场次的规则列出了该程序。请查看是谁启动的。</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>请结束该程序，然后允许考试继续。</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>请查找屏幕共享或录屏程序，并将其结束。</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>请断开远程连接，并查明连接者是谁。</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>从这里看不到外层环境。考试应在真实电脑上进行。</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>请查明是谁。考试日应关闭用户切换。</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>它能查看屏幕并输入。请重新启动这台电脑；如果再次出现，请停用这台电脑。</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>每次都自行恢复，但次数过多，不像偶然。请查看是什么反复出现。</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>锁定已解除。重新锁定之前不显示任何题目。</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>如果持续，请关闭这里运行的其他程序，或重新启动程序。</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>座位：{seats}</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>允许考试在这个座位开始</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>允许考试继续</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>暂停考试</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>以现有答案结束考试</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>将考试转到另一座位</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>重新授予这场考试的资格</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>重新启动程序</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>重新启动这台电脑</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>关闭这台电脑</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>退出考试程序</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>解除锁定以便维修</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>代码由十个字母和数字组成。</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>请按管理台显示的内容输入。</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>错误代码次数过多。</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后才接受下一个代码。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>这是一个新编号。</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>前一个编号已用过。请向管理台索取此编号的代码。</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>请在管理台上核对座位、决定和三组字符。</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>此代码与这里显示的内容不符。</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>两个代码属于同一个人。</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>需要第二个人同意。</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>此人无权作此决定。</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>须由有权限的人提供代码。</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>已没有需要决定的事项。</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>请返回，再看一下屏幕。</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>这里的工作人员中没有恰好叫这个名字的人。</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>在本中心的每个站点都会计入此人名下。</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>此人的口令 {time} 后才再被接受。管理台给出的代码现在即可使用。</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>被说成是此人的错误口令过多。</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>其中之一：{names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>本考点没有此座位。</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>请按那边屏幕上显示的名称输入。</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>此处凭代码最多可加 {most} 分钟。</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>本场次的政策不允许更多。中央管理员可以办理。</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>这里不能再重新授予其他考试资格。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>米色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>休息一下</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>下一部分：{section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>离开{section}且不再返回？</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>离开这一部分且不再返回？</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>您不能再返回这一部分。您的答案已保存，计入成绩。</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>第 {number} 题未作答</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>继续之后，您不能再返回这一题。</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>休息 {time}？</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>第 {number} 次休息，共 {total} 次。</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>休息期间题目会被遮盖，计时停止。</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>休息期间题目会被遮盖。考试计时不停。</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>“{section}”的时间已到。您最后写的内容已收录。</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>这一部分的时间已到。您最后写的内容已收录。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>限时 {time}，从该部分第一题开始计时</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>离开或时间用完后，该部分即关闭；您仍可查看。</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>离开或时间用完后，该部分即关闭，不再打开。</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>共 {total} 题，已答 {answered} 题</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>%n 道题未作答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>已标记 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>该部分剩余时间：{time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>您仍可查看，但不能再修改。</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>返回题目</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>开始这一部分</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>返回这一部分</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>离开这一部分</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>不作答，继续</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>开始休息</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>有东西不能正常使用</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>我有问题要问</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>我需要休息或去洗手间</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>请求帮助</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>有人正过来</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>已举手</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>还有 %n 行需要勾选</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>我就是屏幕上所示姓名的本人。</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>我独立作答：不用手机，不带笔记，不求助他人。</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>考试结束后，我不向他人透露题目。</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>我知道本终端会记录其上发生的情况：按键、窗口和时间。没有摄像，没有录音。</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>分为 %n 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>可随意前后切换</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>依次进行，不能返回</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>剩余最后 {time} 时会有提示</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}；{moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>每个答案都会保存</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>作答后立即保存，断电也不会丢失</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>标记不影响作答</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>标记只供您自己参考，不影响得分</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>您的考试有以下设置</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}：{time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>第 {number} 部分</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>离开后该部分即关闭</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>您不能再返回</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n 次休息</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>在题目列表下方</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>前往下一个控件；加 Shift 前往上一个</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>实心按钮，或当前焦点所在的按钮</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>按下、勾选、选择和取消</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>关闭已打开的内容，不会删除任何内容</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>答题时</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>前往屏幕的下一区域：材料、题目、列表、按钮</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>获准时朗读题目；暂停和继续</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>有多种语言时，切换到题目的下一种语言</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>从任何位置前往答案</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>选择该答案；再按一次取消</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>在可设格式的作文中：粗体、斜体、下划线</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>移到另一个答案但不选择；在表格和列表中同样适用</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>移动要排序的一行</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>滚动题目或材料</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>下一题和上一题</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>标记题目</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>清除整个答案</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>从上到下打开和关闭工具</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>数字，然后 Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>在题目列表中：前往该题</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>语音播报</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>剩余时间；隐藏和显示</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>最后一个答案保存在哪里</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>全部工具列表</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>荧光笔：选取文字，然后涂上颜色</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>荧光笔：擦除，撤销上一笔</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>阅读尺：移动，显示更多或更少的行</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>拼写：前往下一个词</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>有多种键盘布局时，切换到下一种</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>考点管理员可凭代码继续</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>考点管理员可凭五个词打开</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>加时；已计入您的时间</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>%n 次休息，每次 {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>较大的文字；您可以更改大小</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>为您选定的颜色；您可以更改</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>加大行距或字距</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>材料和题目分开显示</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>较大的指针</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>屏幕上没有自行移动的内容</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>可用屏幕阅读器朗读考试</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>题目可以朗读</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>答案保持遮盖，直到您揭开</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>用八个键完成整场考试：A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>音频和视频附有文字稿</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>除考试工具外另有 %n 种工具</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>这一部分剩余 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>%n 道题未作答。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>您已作答的内容都已保存。</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>已为您加时：{time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>考点管理员更改了您的考试显示方式。您的答案没有变化。</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>您的设置已更改。</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>您的答案保存在本机，稍后发送。</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>目前没有网络。</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>网络已恢复。</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>所有内容重新发送到服务器。</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>您的答案都在，剩余时间不变。</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>欢迎回来。</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>考点管理员的消息</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>这道题必须作答。</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>请先作答，再继续。</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>{time}后您可以继续</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>考试的这一部分至少要停留这么久。</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>该题的时间已到。</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>“{section}”的时间已到。</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>该部分的时间已到。</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>有人正过来找您。</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>请留在座位上；您的考试照常进行。</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>您已举手。</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>请留在座位上。考点管理员会过来。</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>已通知考点管理员。您的答案已保存，请安心继续。</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>本机磁盘即将用满。</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>电池电量 {percent}%。</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>请举手。即使这台电脑关机，答案也不会丢失，您的时间保留。</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>电池电量即将耗尽：{percent}%。</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>请选择所有正确的答案。再次选择即可取消。</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>请在框中输入。输入的内容会自动保存，无需按任何按钮。</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>请输入一个数，可用逗号或小数点。框下方会显示系统如何理解。</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>请写一两句话。下方会显示字数；Ctrl+Z 撤销刚输入的内容。</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>写一两句话。文本上方的按钮或 Ctrl+B 可将文字加粗。</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>请按空格处并选择一个词。用键盘：Enter 打开列表，方向键移动。</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>请选择一个答案。再次选择即可取消，也可以按键盘上对应的字母。</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>请在每行选择一处。用键盘：方向键移动，空格键选择。</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>请拖动一行，或按其箭头。用键盘：Ctrl 加方向键移动该行。</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>请拖动滑块，或按刻度上的位置。用键盘：方向键。</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>请将词拖到相应位置，或先按词再按位置。再按一次即可取出。</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>请按图中的位置。用键盘：Tab 移动，空格键选择。</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>请依次按各个位置。再按一次即可取消。</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>请按图中的点。用键盘：方向键移动十字。</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>先按一个，再按另一个，即可连接。再按一次这一对即可分开。</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>一个圆形、一个正方形和一个三角形</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>圆形</translation>
    </message>
    <message>
        <source>square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>Mango</source>
        <translation>芒果</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>胡萝卜</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>菠菜</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>下列哪一个是水果？</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>下列哪些数是偶数？</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>一年的第一个月叫什么？</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>一又二分之一等于多少？</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>从家里的窗户能看到什么？</translation>
    </message>
    <message>
        <source>up</source>
        <translation>升起</translation>
    </message>
    <message>
        <source>down</source>
        <translation>落下</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>早晨，太阳会</translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>鸟</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>鱼</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>飞</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>游</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>它们各自会做什么？</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>中午</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>傍晚</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>早晨</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>请将一天中的时段排序。</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>请将刻度设为 7。</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>夜晚的天空是</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>黑暗的</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>明亮的</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>请将正确的词放入空格。</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>哪个图形没有角？</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>请将图形从左到右编号。</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>请指向正方形的中心。</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>请将每个名称放到对应的图形上。</translation>
    </message>
    <message>
        <source>day</source>
        <translation>昼</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>热</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>冷</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>请将反义词配对。</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>请连接圆形和三角形。</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>已答 {answered} 题，共 {total} 题</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>考试从同一题继续，剩余时间不变。</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>题目保持遮盖，计时停止，直到您重新锁定。</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>在您重新锁定之前，不能开始任何考试。</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>目前没有人在这里考试。所有记录都保留在这台电脑上。</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>考试不会结束：每个答案都已保存，计时停止。</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>程序重新启动后考试继续；超过 {time} 则须由考点管理员允许。</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>这里的考试已结束</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>这台电脑需要维修</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>考生需要休息</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>考场有干扰</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>程序没有响应</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>屏幕显示异常</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>这台电脑很慢或卡住</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>键盘、鼠标或屏幕故障</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>需要更换线缆或设备</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>需要关闭某个程序</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>没有执行任何操作。请先检查磁盘，否则答案会丢失。</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>有一个答案尚未写入磁盘。</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>请使用电脑自身的开关；已记录的内容不会因此丢失。</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>系统不允许程序执行此操作。</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>座位从服务器得知管理员名单。在此之前不接受任何代码。</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>这个座位尚不知道本考点的管理员。</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>为什么这样做？</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>请选择或输入一个原因。</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>考点管理员正在关闭考试程序</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>考点管理员正在重新启动考试程序</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>考点管理员正在重新启动这台电脑</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>考点管理员正在关闭这台电脑</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>下一题</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>已关闭，仅供查看</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
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
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>both parts are whole already: 1 minute 30 seconds</comment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>座位 {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>您的考试在另一个座位。</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>您的座位是座位 {seat}。</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>您的座位是 {seat}。</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>这场考试现在在另一个座位继续。</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>这场考试现在在座位 {seat} 继续。</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>这场考试现在在 {seat} 继续。</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>这场考试已于 {when} 交卷。</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>这场考试已经交卷。</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>如果不是您本人交的卷，请立即举手。</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>这里不能再作答。请到那个座位登录后继续。</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>请前往该座位，或举手申请坐在这里。</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>请举手。考点管理员可以为您申请参加这场考试。</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>您尚未获得这场考试的考位。</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>您的考试于 {when} 开放。</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>您来早了，没有任何损失。请在考试开放后重新登录。</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>这场考试已于 {when} 关闭。</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>请举手。考点管理员可以帮助您。</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>您的考试资格没有用掉。考点管理员知道接下来如何安排。</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>这场考试已取消。</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>请举手。考点管理员可以查询您的考试时间和地点。</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>您的考试现在不在这里举行。</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>请举手。考点管理员需要结束那场考试，或为您另换座位。</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>这个座位上还有另一场考试未结束。</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>您的答案安全，计时已停止。请稍后再试，或举手。</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>另一个座位尚未移交您的考试。</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>您的考试暂时不能在这个座位继续。</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>您的答案都已保留。请到那个座位登录后继续。</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>工作人员：请插入 U 盘。考试将密封写入 U 盘，并由 U 盘带到那个座位。</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>考试已写入 U 盘。请取出 U 盘，插到那个座位，并在那里登录。</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>工作人员：这里和 U 盘上都没有任何更改。原因代码是 {code}。</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>此 U 盘上的考试不能在这个座位继续。</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>这场考试已于 {time} 转到座位 {seat}。</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>这场考试已于 {time} 转到 {seat}。</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>您无需任何操作。您的时间尚未开始计算。</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>题目将于 {time} 发布。</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>题目尚未发布。</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>您的时间尚未开始计算。请稍后再试，或举手。</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>题目尚未传到这个座位。</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>您的时间尚未开始计算。请举手；这个座位可以重新获取题目。</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>这个座位上的题目已损坏。</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>您的时间尚未开始计算。请举手；这个座位需要更新程序。</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>这个座位无法读取这些题目。</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>目前无法连接中央服务器。</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>中央服务器目前出现故障。</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>没有向其发送任何内容，您的时间也尚未开始计算。请举手。</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>应答的不是中央服务器。</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>服务器无法证明其身份。</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>您的考试资格没有用掉。请举手更换座位。</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>这个座位现在不能开始任何考试。</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>这个座位的程序版本过旧，不能开始考试。</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>您之前的所有答案都安全，计时已停止。请举手。</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>您的最后一个答案未能保存：磁盘已满。</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>您的时间尚未开始计算。请举手；工作人员需要清理这个座位的磁盘空间。</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>这个座位的磁盘空间不足，不能开始考试。</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>您的最后一个答案未能保存。</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>没有任何丢失。另一程序结束后即可继续。请重试，或举手。</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>另一程序正在使用这个座位的存储。</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>已保存的内容都在。请举手；考点管理员可以为您更换座位。</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>这个座位的存储已损坏。</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>没有任何丢失。请举手；这个座位需要恢复较新的程序。</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>这个座位的存储属于较新的程序。</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>您的时间尚未开始计算。请举手；考点管理员会处理。</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>这个座位未按考试要求锁定。</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>工作人员：请用“kiosk enroll”和中央服务器提供的代码进行登记。</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>这个座位尚不属于任何考点。</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>请举手。</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>此处需要考点管理员协助。</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>考试不能在此桌面上锁定。</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>工作人员：Wayland 桌面不允许任何程序独占键盘。请登录 X11 会话，或使用 Kiosk 自带的会话：“kiosk session wayland”。</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>考试不能在窗口内锁定。</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>工作人员：Kiosk 自带的会话是在窗口内启动的。请像 exam-kiosk-wayland.service 那样，从机器的控制台启动。</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>考试不能在这类屏幕上锁定。</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>工作人员：此程序没有适用的锁定方式。请使用 Kiosk 自带的会话之一。</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>本考点名单中没有此号码。请核对准考单，然后重新输入。</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>尝试次数过多。请在 %n 秒后重试，或举手。</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>此代码与此号码不符。请核对准考单，然后重新输入两项。</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>返回八键操作</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>向后</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>向前</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>按下框中的项</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>选择框中的项</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>勾选下一行</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>取消一个勾选</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>继续向下</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>继续向上</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>前往框中的项</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>返回题目</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>按住 2 秒：交卷</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>用键盘输入</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>选择</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>到下一个格式</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>开或关</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>放下</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>拿起</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>此顺序正确</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>向上</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>向下</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>下一行</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>选择、取消</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>取出最后一个</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>放在这里</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>放回去</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>改为左右移动</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>向左</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>向右</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>改为上下移动</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>指向这里</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>大幅减少</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>减少</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>增加</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>大幅增加</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>前往材料</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>前往题目正文</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>收起通知</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>交卷：确认两次</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>前往答案</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>用屏幕键盘输入</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>删除最后一个字符</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>已配 %n 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>最多配 %n 对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>还可以播放 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>请至少再完整听 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Type a formula first</source>
        <translation>请先输入算式</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>不能除以零</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>此算式没有值</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>结果过大</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>算式过长</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>此算式不完整</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>删除最后一个字符</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>清除算式</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>乘方</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>阶乘</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>倒数</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>上下键移动阅读尺，加 Shift 显示更多或更少的行，左右键切换文本。</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>阅读尺，第 {line} 行，共 {lines} 行</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>实线</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>虚线</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>点线</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>波浪线</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>荧光笔</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>这里不能再涂亮更多内容。</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已擦除</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>已涂亮：{words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>更多字母和符号</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>按键语言：{name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>关闭键盘</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} 倍</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>用方向键移动</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>全部工具</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>划除</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>阅读尺</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>屏幕键盘</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>请先选择要输入的位置。</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>目前无法使用拼写检查。您的答案不受影响。</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>这里没有此语言的词典：{language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>此题还没有写任何内容。</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>没有需要查看的词</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>Esc 关闭工具。</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>荧光笔：Shift 加方向键选取，1 至 4 或 H 涂亮，Delete 擦除，Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>阅读尺：上下键移动，加 Shift 显示更多或更少的行。</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>拼写：F7 前往下一个词。</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>您粘贴的内容只容得下开头部分：略去了 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>这里容不下更多文字。</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>此处无法再添加更多格式。</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>在座位 {seat} 继续</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>于 {time} 开始；最迟 {end} 自行结束。</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>移交汇总正确。</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>移交汇总不正确：还有人未了结。</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>于 {time} 开始，已结束</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>从场次开始时算起：{how}，按座位顺序，最后一批 {last}。</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>从 {when} 起：{how}，按座位顺序，最后一批 {last}。在此之前可以撤回。</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>从现在起：{how}，按座位顺序，最后一批 {last}。</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>全部一起</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>每 {seconds} 秒 %n 个座位</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>凭五个词打开题目</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>请总部逐个字母拼读。</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>请插入存有密钥的 U 盘，然后重试。</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>第 {number} 个词不是这类词。</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>这不是五个词。</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>请输入全部五个词，中间用空格隔开。</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>第 {number} 个词不对。</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>请与总部核对每个字母，以及这些词用于哪个场次。</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>这些词打不开试卷。</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>错误的词次数过多。</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>缺少本考点的密钥。</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>这不是生成这些词时所用的密钥。</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>U 盘上的文件不是考点的密钥。</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>请让本座位短暂连接网络，或改用其他座位。</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>这些词所打开的内容不是为本座位生成的。</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>题目已经打开，或总部没有为其生成词。</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>这里没有需要凭词打开的内容。</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>上标</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>下标</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>项目符号列表</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look}：开</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look}：关</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮罩</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>变窄</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>变宽</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>变矮</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>变高</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>提醒：{when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>提醒我时间</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>现已正常：{names}。</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>仍不正常：{names}。</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>两份副本都无法恢复的事件：{count}。</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>未修复</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>本机上正在运行另一个考试终端程序，因此未作任何改动。请先结束它，再修复。</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>无法完成修复（{code}）。</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>技术日志的最后几行</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>全部内容位于：{path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>报名号</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>不等待这个座位：以服务器已有内容继续</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>从现在起的整数分钟；0 表示立即开始。</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>几分钟后</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>一两个短句。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>您已查看的内容</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>这里出了问题</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>考生的合理便利</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>考点给予加时</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>目前没有空座位。</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>空座位：{seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>请说明原因。原因将与您的姓名一起记录。</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>请输入要显示的消息。</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>请按所带证件上的内容输入。</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>请输入整数分钟，1 至 480。</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>请输入整数分钟，0 至 480。</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>没有此名称的空座位。</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>请立即写在其准考单上：只显示这一次，不在任何地方保存。</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>这是考生的准入码。</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>文件位于 {place}。请送到服务器。</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>密封文件已写入并读回核对。</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>已以您的名义记录，正在发送。</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>能连接服务器时会自动发送。如果太迟，则不执行。</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>已以您的名义记录。在此等待。</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>代码以您的名义记录。</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>请向座位念出此代码。它只能用一次，且仅限此事。</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>两个代码均已记录，各以其本人的名义。</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>请向座位念出两个代码。它们只能用一次，且仅限此事。</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>请向座位念出此代码。第二人从任一管理台念出自己的代码。</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>无法联系服务器：此事项在此等待，直到恢复。</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>给出代码并记录</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>此管理台尚不知情。如果座位 {seat} 确实如此，代码会在那里执行。</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>请勾选您已查看的内容。</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>该座位的进度可能比此管理台所知的更靠前。使用代码：</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>目前没有可执行的操作。</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>您没有此权限。</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>考试管理台</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>异常事件</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>考前检查</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>按空格拿起；然后移到与它对应的项，再按空格。</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>请按下相互对应的两项，或将一项拖到另一项上。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>未锁定：此窗口仅供试用程序。</translation>
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
        <translation>使用外接电源</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>使用电池</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>翻页和标记</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>下一题后不能返回</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>您不能再返回这一题</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>已标记待检查</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>标记待检查</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>清除答案</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>撤销清除</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>休息剩余时间</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>现在结束休息</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>请求帮助</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>休息结束后题目会重新显示：到时自动恢复，或由您结束休息。</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>您的休息</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n 个答案，全部保存在这台电脑上</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>计时不停：剩余 {time}</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>计时停在 {time}</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>休息：剩余 {time}</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>通过向座位念代码，无需网络</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>请在座位上按 Ctrl+F12 并选择相同的操作。输入那里显示的三组字符。</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>座位上显示的内容</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Formula</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Angles in degrees</source>
        <translation>角度单位：度</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Examination</source>
        <translation>考试</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Picture {number}</source>
        <translation>图 {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>按空格拿起；然后移到它的位置，再按空格。</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}，已使用</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>请选择一个答案。</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>请选择 %n 个答案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>最多选择 %n 个答案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>至少选择 %n 个答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>请选择所有符合的答案。</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>您已选择 %n 个。请先取消一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>已遮盖。按下即可显示。</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>This exam</source>
        <translation>这场考试</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>重新锁定</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>关闭场次</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>%n 名考生未了结，且尚无原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>场次开放到 {time}。之后或结束后才能关闭。</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>您没有此权限。</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>未了结的人太多，无法在此列出。请先处理他们。</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>已关闭，之后没有内容到达。</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>十个字母和数字。大小写均可。</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>加时分钟数</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>用我的口令代替代码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>考试继续所在的座位</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>第二人的姓名</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>至少 12 个字符。仅对此决定有效。</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的口令</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>第二人的口令</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>管理台给出的代码</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>第二人的代码</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>使用代码</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>最多 {most}。</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>正在核对口令…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>正在核对代码…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>此处由考点管理员决定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>作其他决定</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>考生的答案安全。要做什么？</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>请在管理台上选择这个座位和此决定，并输入这里显示的内容。</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>调整到舒适</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>考试中可随时更改。</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>这样合适</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>题目就是这么大。</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>目前没有计时。请慢慢来。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this you?</source>
        <translation>这是您本人吗？</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>请查看照片和每一行。</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>您报名时的照片</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>是，这是我</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>这不是我</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>报名号</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>考点</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>您的时间</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>今日开放</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>为您提供</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>请查看每一行。</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} 至 {closes}</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>是，继续我的考试</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>machines</source>
        <translation>机器</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Ask for help</source>
        <translation>请求帮助</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>您的答案</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>您的时间</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>题目已遮盖。一切恢复正常后会自动重新显示。</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>请举手</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>题目已遮盖，直到考点管理员查看为止。</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%n 个，全部保存在这台电脑上</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>您没有损失任何答案。</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>计时不停，剩余 {time}</translation>
    </message>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>您没有损失任何答案，也没有损失时间。</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>已停止，剩余 {time}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>这里还没有作出任何决定。</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>服务器在 {time} 所知的情况。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Room</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>Previous and next: Alt and the arrows</source>
        <translation>上一个和下一个：Alt 加方向键</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>今天至今</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>您的答案</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>输入时逐字保存</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>要求 {least} 至 {most}</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>最多 {most}</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>至少 {least}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>超出 %n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>长度足够</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>还差 %n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>请写 {least} 至 {most} 个词。</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>最多写 {most} 个词。</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>至少写 {least} 个词。</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>请求帮助</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>这里没有照片</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>考生照片</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>这场考试或这台电脑有什么问题吗？请写在这里。这不会改变您的答案。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>谢谢。您的意见已保存，并会转交给考试工作人员。</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>暂时无法保存。您可以再次发送。</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}，待处理</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>expected</source>
        <translation>应到</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>查找姓名、号码或座位</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除查找</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>待处理</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>选择一台机器，查看该做什么。</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>那里一切正常。</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>空格 {number}，共 {total} 个</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>正在生成页面</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>已保存为 {place}</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>无法写入。</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>没有保存或打印任何内容。</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>已交给打印机 {printer}。</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>没有打印机接受。请保存为 PDF。</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>表格未能写入。</translation>
    </message>
    <message>
        <source>Language, display, help</source>
        <translation>语言、显示、帮助</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>语言：{name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>屏幕键盘</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>请求帮助</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Examination</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>空格 {number}，共 {total} 个</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>没有与“{find}”相符的座位、姓名或号码</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>请只输入其中一部分，或清除筛选。</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>没有待处理事项</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>所有座位正常。本页每秒刷新。</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>没有处于此状态的考生</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>按钮上的数字是实时的。</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>还没有考生</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>考生名单会自动从服务器传来。</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>排序：待处理优先</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>排序：{column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>这个数字里有谁</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>已保存为 {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>无法写入名单。</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>登录以移交场次</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>请在首页选择您的姓名。</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>哪个场次？</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>请在上方考点名称旁选择一个。</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>正在汇总每个人的情况。</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>不再有人开始。正在考试的人继续，直到有人结束：考场、场次。</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>本场次已取消。</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>放下手</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>考点管理员的消息</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>您需要什么？</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>考点管理员会看到您的座位和事由。您的考试照常进行。</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>有人正过来找您。</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>您自 {time} 起举手。</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>全部擦除</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>用鼠标选取文字。用键盘：F6 前往正文，Shift 加方向键选取，然后按 1 至 4；Delete 擦除。</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>位置 {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>请按顺序按下各个位置。再按一次即可取消。</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>请在图中选择一处。</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>最多在图中选择 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>至少在图中选择 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>请在图中选择所有符合之处。</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>已取消{words}</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>您已选择 %n 个。请先取消一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>已选择{words}</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>补时分钟数</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>原因或备注</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>考生会连同补时一起看到。</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>此事不补时</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>记录异常事件</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>机器无法察觉的情况。它会写入报告和纪要。</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>已记录，正在发送。</translation>
    </message>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>补时 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Take note, without time</source>
        <translation>记录，不补时</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name}立即获得 %n 分钟补时，并会看到原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>已写入报告。{name}不因此获得补时。</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>请输入整数分钟，最多 {most}。</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>请用几个字说明原因。</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>记录异常事件</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>登录后查看异常事件</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>请在首页选择您的姓名。</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>%n 个异常事件待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>目前为止没有异常。</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>已保存为 {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>无法写入名单。</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>我同意，开始</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>计时从第一题开始，不是从这里。</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>诚信承诺</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>请阅读每一行，然后勾选。</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>与准考单上一致。输入姓名即为签名。</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>请输入姓名</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>下方还有 %n 个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下方还有内容</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>已拿起{words}。现在请选择与它对应的项。</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one}已与{other}配对</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>{one}与{other}已分开</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}和{other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>所有配对已完成。请先分开一对。</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words}的配对数已达上限。请先分开一对。</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>数字键盘</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LayoutMark</name>
    <message>
        <source>Keyboard layout: {name}. Press to switch.</source>
        <translation>键盘布局：{name}。按下切换。</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>键盘布局：{name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>考点管理员的消息</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>发送于 {time}。您的答案已保存；阅读后题目会重新显示。</translation>
    </message>
</context>
<context>
    <name>LiveNotice</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>阅读…</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>每台机器都就绪了吗？</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>已保存为 {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>无法写入名单。</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>请在首页选择您的姓名。</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>这里还不知道本考点的任何机器。</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Less</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>More</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>移动镜头</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>已答并标记</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>未查看</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>第 {row} 行，共 {rows} 行</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>方向键在行列间移动。空格选择和取消。</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>已答 {done} 行，共 {total} 行</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>总共最多选择 %n 个答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>每行一个答案。</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>请在每行选择所有符合的答案。</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}。已从{other}取出。</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>已从{other}取出</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>此列不能再选。请先取消一个。</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>您已选择 %n 个。请先取消一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>表格的空白角</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>下方还有内容</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}，已遮盖；按下即可显示</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}，{words}，已划除</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>所有“{figure}”者的原因</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>{name} 的另一个原因</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>待处理</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>仅供您自己使用，不属于答案。</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>您的数据如何使用</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>我已阅读并接受</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>先询问工作人员</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>您不必独自决定：请提问，考点管理员会过来。您的时间尚未开始计算。</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>可以使用逗号、小数点或空格。您自己键盘上的数字也可以。</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>系统理解为 {number}</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>目前无法理解为一个数。</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>此顺序正确</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>请将各行拖动排序，或用箭头按钮移动。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未作答</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>{words}已移到第 {place} 位，共 {total} 位</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>已拿起{words}。上下键移动，空格放下，Escape 放回原处。</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>已放回{words}</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up: {words}</source>
        <translation>上移：{words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>下移：{words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>上下键前往另一行。Ctrl 加上下键移动本行；按空格后再按方向键也可以。</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}，第 {place} 位，共 {total} 位</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}，尚未作答</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}，已拿起</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>减速</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>速度 {percent}%</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take apart: {words}</source>
        <translation>分开：{words}</translation>
    </message>
    <message>
        <source>Space takes this pair apart.</source>
        <translation>按空格分开这一对。</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}，退出登录</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>当天全部</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>{time} 结束</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>考场：从未联系</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>考场：实时，{seconds} 秒前</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>考场：{age}前</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>考场服务器</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>中央服务器</translation>
    </message>
    <message>
        <source>{server}: here</source>
        <translation>{server}：已连接</translation>
    </message>
    <message>
        <source>On its own: seats by codes only</source>
        <translation>独立运行：座位只能凭代码</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}：已失联 {age}。座位凭代码操作。</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>%n 项决定在此等待。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>从 U 盘读取代码</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>正在生成页面</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>已从 {file} 读取 %n 个代码。它们不会保存在任何地方。</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>这里的 U 盘上没有准入码名单。它是导入时写出的文件。</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>没有保存或打印任何内容。</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>未能保存。请清理空间，或换一个 U 盘。</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>本机没有打印机。请保存为 PDF，到别处打印。</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>已交给打印机 {printer}。</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>打印机 {printer} 不接受。请保存为 PDF。</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>登录后打印</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>请在首页选择您的姓名。</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>这里没有场次</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>请在上方选择；场次来自服务器。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>不能用</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>不能用</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>下方还有内容</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>左侧还有内容</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>正文结束</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>请求帮助</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>题目会自动重新显示。您无需任何操作。</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>考点管理员于 {time} 暂停了考试。计时停在 {left}。</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>您的考试已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n 个答案，全部保存在这台电脑上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of {name}</source>
        <translation>{name}的照片</translation>
    </message>
    <message>
        <source>No photo of {name}</source>
        <translation>没有{name}的照片</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>它将与您报名时的照片比对。只有考试工作人员能看到。</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>您在此座位的照片</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>摄像头正在启动…</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>重拍一张</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>使用这张照片</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>不拍照继续</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>这台电脑不允许考试使用摄像头。</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>摄像头没有画面。</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>此座位没有摄像头。</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>您无需为此做任何事。工作人员会看到没有照片。</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头看到的画面</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>已拍的照片</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>按空格拿起，再在另一处按空格即可连接两处。方向键前往其他位置。</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>请按下相互对应的两处；会有线将它们连接。</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>与{words}一对</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>未配对</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>已拿起</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>留空</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>请将每一项拖到其位置，或先按该项再按位置。</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>已填 {done} 处，共 {total} 处</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words}已放入{place}</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place}已清空</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>此项的使用次数已达上限。请先从某处取出。</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>此处不能再放。请先取出一项。</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>可放的都已放好。请先取出一项。</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>已拿起{words}。现在请选择它的位置。</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>距左侧 {x}%，距顶部 {y}%</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>方向键移动准星，加 Shift 小步移动。空格指定，Delete 取消。</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>请在图中指向一处。</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>请在图中指向最多 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>请在图中指向各处。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未作答</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>您已选择 %n 个。请先取消一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>练习。这里不计分、不计时、不保存。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>跳过练习</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>共 {total}</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>练习题 {number}，共 {total} 题</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>我准备好了</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>本机是否已为考试准备就绪？</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>将实际测试锁定：屏幕会变暗几秒钟。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>检查本机</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>检查未能完成</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>已为程序开发者写下一份说明。本机上的考试不受影响。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>页面未能保存。请清理空间，或换一个 U 盘。</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>支持包未能写入。请清理空间，或换一个 U 盘。</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>报告留在此处：存储未能收下（{code}）。</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>保存为网页</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>支持包</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>本机的日志、检查和设置汇成一个文件，供 IT 使用：不含姓名、答案和密钥。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}，共 {total}</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Answered in part</source>
        <translation>已答一部分</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>共 {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>第 {number} 题，共 {total} 题</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>适用于第 {first} 至 {last} 题</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>适用于第 {first} 题</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>请阅读这段材料</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>题目 {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>检查并交卷</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>离开这一部分…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>休息一下（{count}）</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>已答 {answered} 题，共 {total} 题</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>第 {number} 部分</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>第 {number} 题，{state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>谁在何时开始</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 文件</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}，%n 项待查看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>后退一段</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>前进一段</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>这台电脑没有此语言的语音。请让工作人员为您朗读。</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>这台电脑没有声音。请让工作人员为您朗读。</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>暂停朗读</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续朗读</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>在任何位置按 F8 效果相同。</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>题目语言</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>阅读语言</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两种</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>两种语言，上下排列。</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>已交卷</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>您的回执</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>请拍照或抄下代码。凭此代码，任何人日后都可以核实没有一个答案被改动。</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>报名号</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>时间已到。您的考试已交卷。</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>您的考试已被结束</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>{name}，您的考试已完成。您答了 {answered} 题，共 {total} 题。</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>或直接离开：{time}后自动退出</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>已保存在这台电脑上</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已密封</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>已到服务器</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>目前这个考场没有网络。</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>没有任何遗漏。此处的 U 盘上还有您考试的密封副本。</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>没有任何遗漏：您的考试已密封在此。工作人员：U 盘未能写入密封副本。</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>没有任何遗漏。您的考试已密封在此，会自动发送到服务器。</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>回执 {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>计时到时</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>考点管理员</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>场次结束</translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>后退 10 秒</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>前进 10 秒</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>播放进度</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>阅读文字稿</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>播放次数已用完。</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>这是最后一次可以播放。</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>这台电脑没有声音。已通知工作人员；请先继续考试。</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>这里无法播放。已通知工作人员；请先继续考试。</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>返回登录</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>演练的座位</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>请在首页选择您的姓名。</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>已以您的名义记录。服务器开始后座位会显示在这里；临近场次时不会开始。</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>每个座位自行参加一场虚构的考试：登录，与其他座位一起开始，中途被切断再恢复，一场考试转移到另一个座位，最后全部移交。不触及任何真实内容。</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>不涉及任何人的考试，试完整一天</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>场次开放后，总部会说出这些词。无需网络。</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>每个词五个字母。大小写均可。</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>五个词</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>还需要本考点的密钥：请插入其 U 盘。密钥名为 {key}。</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>正在核对这些词…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>打开题目</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>存储将用它的两份副本重新建立。损坏的部分会移到其文件夹中另行保存，不会删除。为此会关闭本面板打开的内容，然后重新打开；之后会再全部检查一次。</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>须先由有决定权的人在考场页登录，然后回到这里。</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>修复本机的存储？</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>立即修复</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>请求帮助</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>欢迎回来，{name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>欢迎回来</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>请举手并留在座位上：考点管理员会让您的考试继续。</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>共 {total} 个答案，{answered} 个都在</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>剩余 {time}，与之前相同</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>共中断 {time}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>已标记的题目只要有答案，就算已答。</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>交卷前检查</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>值得再看一遍</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}，已关闭</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>未答，已标记</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>已答，已标记</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>前往 {number}</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Room</source>
        <translation>考场</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Sealed</source>
        <translation>已密封</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>离线。已保存在这台电脑上</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>已保存到服务器</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>已保存在这台电脑上</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>此操作需要第二人。是谁？</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>这里没有其他值班人员可以作此决定。</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>由其本人输入，至少 12 个字符。仅对此决定有效。</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>第二人的口令</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>请选择第二人。</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>口令至少有 12 个字符。</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>本部分的说明</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>显示在下方</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>已折叠：按下即可阅读</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>显示上一部分</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>显示下一部分</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>已答 {answered} 题，共 {total} 题</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Room</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>决定内容</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>SessionPlot</name>
    <message>
        <source>This session</source>
        <translation>本场次</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>本场次，表格形式</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>How it will look</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>还有 %n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at this panel?</source>
        <translation>谁在使用本管理台？</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>您的决定将与您的姓名一起记录。没有网络也可以使用。</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>至少 12 个字符。是考点的口令，不是电脑的。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>打开考场</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>这里尚无工作人员名单。能连接服务器时会立即告知本管理台。</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>请先选择您的姓名。</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>口令至少有 12 个字符。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>报名号</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>准入码</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>八个字母和数字。大小写均可。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>您的考试可以继续</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>请用准考单上的两个代码重新登录。</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>没有准考单？请举手。您的答案安全，计时已停止。</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>请输入准考单上的两个代码。</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>没有准考单？请举手。没有任何损失，您的时间尚未开始计算。</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>正在查找您的信息…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>请输入准考单上的号码。</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>请输入准考单上的准入码。</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>方向键更改数字，Page Up 和 Page Down 大步更改，Home 和 End 前往两端。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>More</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>请在刻度上设置数字。</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未作答</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>下一个词</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保留原样</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n 个词待查看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>空格选择和取消，方向键前往其他位置。</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>位置 {number}，共 {total} 处，距左侧 {x}%，距顶部 {y}%</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>第 {number} 步，共 {total} 步，{word}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Submit…</source>
        <translation>交卷…</translation>
    </message>
    <message>
        <source>You are asked once more. After that you cannot come back.</source>
        <translation>会再询问您一次。此后您不能返回。</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>每道题都已作答。</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>前往第 {number} 题</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>返回题目</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>{time}后您可以交卷。</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>返回题目</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>是，交卷</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>您还剩余 {time}。交卷后不能返回。</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>现在交卷吗？</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>共 {total} 题，已答 {answered} 题</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>正在交卷…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>材料或题目</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>材料</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Your answer</source>
        <translation>您的答案</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>单位：{unit}</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>In this section: {section}. In the exam: {exam}</source>
        <translation>这一部分：{section}。整场考试：{exam}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}，已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n 秒剩余时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n 分钟剩余时间</numerusform>
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
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>显示时间</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>这一部分</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>考试：{time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>时间已隐藏</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>播放提示音</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>我听到了</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>考试和时间</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>请求帮助</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>试用您的座位</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>这里不计时、不保存、不计分。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>请输入几个字。</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>按我</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>鼠标或触摸板</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>请将指针移到按钮上并按下。</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>是，全部能看清</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>您能看清这些吗：3 8 0 O、rn m、己已巳、未末、土士？</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>请戴上耳机，播放提示音。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>还有 %n 项要试</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>您继续后，系统会为此代您举手。您可以在此等待，也可以继续。</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>考点管理员会过来。</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>锁定检查</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>正在测试锁定</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>这不是考试。检查结束之前，键盘和鼠标归此窗口使用。</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>屏幕将在 %n 秒后恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>%n 个答案已到服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>在这台电脑上，正自动发送：{numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>调低</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>调高</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>音量 {percent}%</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You need not do anything. The screen changes by itself, and your time begins with the first question.</source>
        <translation>您无需任何操作。屏幕会自动切换，您的时间从第一题开始计算。</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>您无需任何操作。您的考试会自动从中断处继续，剩余时间不变。</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>您的答案都已保存，剩余时间保留。请稍候。</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>由考点管理员宣布开始</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>时间：{time}</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>座位依次开始。本座位在第 {number} 组，共 {all} 组。</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>距开始还有</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>距离轮到您还有</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>您已准备好。您的考试将开始</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>您已准备就绪。所有人同时开始，</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>您的题目正在传来</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>题目发布时间</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>正在发布您的题目</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>您的考试开放时间</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>您的考试尚未开放</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>正在将您的答案传到这个座位</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>另一个座位仍在移交您的答案</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>您的考试即将开始</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>正在打开您的题目</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>已接收千字节数</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>按座位顺序。0 表示全部一起开始。</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>每次的座位数</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>两组之间的秒数</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>请输入座位数，从 0 到 999。</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>请输入整秒数，从 1 到 3600。</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>最后一批要到场次结束后才开始。</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>在座位上</translation>
    </message>
</context>
<context>
    <name>WholeNotice</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>WholeRoom</name>
    <message>
        <source>Room</source>
        <translation>考场</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>用方向键移动</translation>
    </message>
</context>
<context>
    <name>_Pad</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>What the panel has to know</source>
        <translation>管理台所需信息</translation>
    </message>
</context>
<context>
    <name>_Slip</name>
    <message>
        <source>Candidate slip</source>
        <translation>准考单</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>报名号</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>准入码</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>您在本演示中的准考单</translation>
    </message>
</context>
</TS>
