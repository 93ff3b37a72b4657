<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lock</source>
        <translation>Chế độ khóa</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>Bố cục bàn phím</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Phông chữ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Dung lượng ổ đĩa</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>Tốc độ ổ đĩa</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>Ổ đĩa của bản sao thứ hai</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Máy ảnh</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Nguồn điện</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Chế độ ngủ</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Quyền</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>Mạng đến máy chủ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Máy chủ ủy nhiệm</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Phiên bản chương trình</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Chương trình khác</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>Máy thật</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>Không ai từ xa</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Kho lưu trữ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Bản sao thứ hai</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Ghi danh</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>Mã khóa đề thi</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Lần kiểm tra trước</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>Thiết lập từ máy chủ</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>Mọi màn hình đều được phủ</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>Cửa sổ thi giữ nguyên vị trí</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>Không gì hiện lên phía trước</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>Phím gõ đi vào bài thi</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>Bàn phím được giữ</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>Chuột được giữ</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>Bảng nhớ tạm trống</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>Phím giả bị loại bỏ</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>Màn hình luôn sáng</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>Không chạy chương trình bị cấm</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>Không ai chụp màn hình</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>Phím tắt hệ thống đã tắt</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>Menu hệ thống đã đóng</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>Không ai làm việc từ xa</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>Máy không phải máy ảo</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>Điểm khóa khác</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>Chế độ khóa đã được thử trong {seconds} giây.</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>Màn hình: {count}. Màn hình thứ nhất có {width} nhân {height} điểm ở tỷ lệ {scale} phần trăm.</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>Bố cục bàn phím: {layouts}.</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>Có thể viết mọi ngôn ngữ của chương trình.</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>Đồng hồ lệch {seconds} giây so với máy chủ.</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>Máy dùng giờ của điểm thi, {zone}.</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>Còn trống {free} MB; một bài thi cần {needed}.</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>Câu trả lời được ghi vào ổ đĩa trong {ms} ms.</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>Bản sao thứ hai nằm trên ổ đĩa khác.</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>Còn trống {free} MB trên {total} MB.</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>Có máy ảnh: {names}.</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>Máy dùng điện lưới.</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>Máy không tự chuyển sang chế độ ngủ.</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>Chương trình chạy không cần quyền quản trị.</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>Máy chủ trả lời trong {ms} ms và chứng minh được danh tính.</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>Không có máy chủ ủy nhiệm nào giữa đây và máy chủ.</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>Phiên bản {version} đủ mới.</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>Không chạy chương trình nào bị cấm khi thi.</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>Không có dấu hiệu máy này là máy ảo trong máy khác.</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>Không ai kết nối với máy này từ xa.</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>Kho lưu trữ đọc được; số lần làm bài trong đó: {attempts}.</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>Mọi sự kiện đều đúng như đã ghi.</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>Bản sao thứ hai có đủ mọi thứ.</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>Trạm {station} tại {url}.</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>Máy chủ đã có mọi thứ.</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>Nếu máy này hỏng, đơn vị vận hành có thể mở ổ đĩa của nó.</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>Đề thi cần dùng sắp tới: {needed}. Tất cả đã có ở đây và nguyên vẹn.</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>Ca thi đang mở: {open}. Mã khóa của chúng đã có ở đây.</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>Thiết lập máy chủ đã gửi: {count}.</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>Máy được kiểm tra lần trước cách đây {days} ngày.</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>Được giữ suốt thời gian.</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>Loại chế độ khóa này không giữ được điều này, và không ca thi nào biết ở đây yêu cầu nó.</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>Hãy chạy kiểm tra ngay tại máy, bằng người dùng chạy bài thi.</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>Hãy chạy: kiosk doctor --repair.</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>Từ đây không với tới màn hình nào, nên chế độ khóa chưa được thử.</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>Chế độ khóa bị tắt bởi một thiết lập.</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>Hãy đặt lock thành auto trong thiết lập của trạm này.</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>Lần này chế độ khóa chưa được thử.</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>Hãy kiểm tra lại, và để màn hình tối trong giây lát.</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>Không khóa được trạm ({code}).</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>Hãy tra mã ở trang khắc phục sự cố; ở đó có cách sửa.</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>Chế độ khóa ở đây nhận ra chương trình khác, nhưng không thể ngăn tất cả.</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>Hãy dùng phiên chỉ có Kiosk là chương trình duy nhất, khi bài thi yêu cầu.</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>Chế độ khóa không giữ được điều này.</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>Hãy đóng thứ cản trở, như bằng chứng đã nêu, rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>Một ca thi ở đây yêu cầu điều này, và loại chế độ khóa này không giữ được.</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>Hãy dùng loại phiên mà bài thi yêu cầu, hoặc hỏi người đặt ra quy định.</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>Màn hình thứ nhất chỉ có {width} nhân {height} điểm.</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>Hãy đặt ít nhất 1024 nhân 700 điểm, hoặc tỷ lệ nhỏ hơn.</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>Không đọc được bố cục bàn phím ở đây.</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>Hãy gõ thử một dòng trong bản dùng thử trước buổi thi.</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>Thiếu phông chữ cho: {languages}.</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>Hãy cài lại chương trình: phông chữ bị hỏng.</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>Hãy chỉnh đồng hồ theo mạng. Câu trả lời và thời gian thi không phụ thuộc vào nó, nhưng báo cáo thì có.</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>Không biết đồng hồ có đúng không: chưa liên lạc được với máy chủ.</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>Hãy nối trạm vào mạng và kiểm tra lại.</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>Múi giờ của máy không phải múi giờ của điểm thi, {zone}.</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>Hãy đặt múi giờ của điểm thi; dù sao bài thi vẫn hiện giờ của điểm thi.</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>Ở đây chưa biết múi giờ của điểm thi.</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>Hãy nối trạm với máy chủ của nó một lần.</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>Chỉ còn trống {free} MB tại {place}.</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>Hãy giải phóng dung lượng: dưới {needed} MB thì không bài thi nào bắt đầu được ở đây.</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>Câu trả lời mất {ms} ms để ghi vào ổ đĩa.</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>Hãy đóng những gì khác đang ghi vào ổ đĩa; thay thẻ nhớ hoặc ổ đĩa vẫn chậm.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>Không thể ghi gì vào thư mục của trạm này.</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>Hãy cấp cho người dùng của chương trình quyền ghi ở đó, và kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>Bản sao thứ hai nằm cùng ổ đĩa với bản thứ nhất.</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>Hãy đặt mirror thành thư mục trên ổ đĩa khác hoặc trên USB luôn cắm sẵn.</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>Không có máy ảnh, mà có kỳ thi chụp ảnh tại chỗ ngồi.</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>Hãy nối một máy ảnh; nếu không, thí sinh tiếp tục không có ảnh.</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>Có máy ảnh mà tài khoản này không được dùng: {names}.</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>Thêm tài khoản vào nhóm video và khởi động lại phiên.</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>Bản sao thứ hai thiếu: {state}.</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>Hãy kiểm tra ổ đĩa của bản sao thứ hai; nó sẽ tự bắt kịp.</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>Chỉ còn trống {free} MB bộ nhớ.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>Hãy đóng chương trình khác, hoặc khởi động lại máy.</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>Máy chạy bằng pin, còn {percent} phần trăm.</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>Hãy cắm điện trước buổi thi.</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>Máy có thể tự chuyển sang chế độ ngủ.</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>Hãy tắt chế độ ngủ khi máy rảnh và khi gập nắp; bằng chứng nêu tên thiết lập.</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>Chương trình chạy với quyền quản trị.</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>Hãy chạy bài thi bằng một người dùng riêng không có quyền quản trị.</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>Không hỏi được máy chủ ({code}).</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>Hãy kiểm tra cáp và mạng. Bài thi vẫn chạy khi không có mạng; đề thi và mã khóa phải có ở đây trước.</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>Máy chủ chỉ trả lời sau {ms} ms.</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>Hãy xem ai khác đang dùng đường truyền; điểm thi đông thí sinh cần đến nó.</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>Máy này gửi lưu lượng web qua máy chủ ủy nhiệm.</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>Kiosk đi thẳng đến máy chủ của nó: hãy cho phép điều đó trong mạng.</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>Phiên bản {version} cũ hơn {least} mà máy chủ yêu cầu.</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>Hãy cài chương trình mới hơn trước buổi thi.</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>Đang chạy các chương trình bị cấm khi thi: {programs}.</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>Hãy kết thúc chúng, và không cho chúng khởi động.</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>Máy này có vẻ là máy ảo trong máy khác.</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>Hãy dùng chính máy thật. Nếu có chủ ý như vậy, quản trị viên có thể cấp ngoại lệ trên máy chủ.</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>Có người đang kết nối với máy này từ xa.</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>Hãy kết thúc phiên từ xa trước buổi thi.</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>Không đọc được kho lưu trữ ({code}).</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>Ở đây chưa có trạm nào.</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>Hãy chạy kiosk enroll với mã từ máy chủ trung tâm.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Nhật ký bị hỏng.</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>Máy này chưa phải là trạm.</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>Máy chủ không cho trạm này bắt đầu bài thi nào: {standing}.</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>Hãy hỏi quản trị viên trung tâm; những gì đã ghi ở đây vẫn được tiếp nhận.</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>Sự kiện chờ gửi: {count}.</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>Hãy nối trạm vào mạng, hoặc mang chúng đi: kiosk export DIR.</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>Nếu máy này hỏng, không ai ngoài chính nó mở được ổ đĩa của nó.</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>Hãy nối trạm với máy chủ của nó một lần; nó tự nhận mã khôi phục.</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>Không phải mọi thiết lập máy chủ đặt ở đây đều dùng được.</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>Hãy lưu lại thiết lập của điểm thi trên máy chủ; cập nhật chương trình này nếu nó cũ hơn.</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>Đề thi cần dùng sắp tới mà chưa có ở đây: {missing} trên {needed}.</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>Hãy bật trạm khi kết nối được máy chủ; trạm tự tải về.</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>Một đề thi trên ổ đĩa này không phải là đề đã niêm phong.</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>Hãy xóa tệp mà bằng chứng nêu; trạm sẽ tải lại.</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>Ca thi đang mở mà mã khóa chưa có ở đây: {missing} trên {open}.</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>Hãy nối trạm với máy chủ; trạm tự tải mã khóa.</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>Máy này chưa từng được kiểm tra.</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>Hãy kiểm tra lại vào một ngày khác trước buổi thi.</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>Lần kiểm tra trước cách đây {days} ngày.</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>Hãy kiểm tra mọi máy trong tuần thi.</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>Danh sách điểm danh</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>Sơ đồ chỗ ngồi</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>Phiếu dự thi</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Báo cáo sự cố</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>Biên bản ca thi</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>đã đăng nhập</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <source>active</source>
        <translation>đang làm</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>bị che</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>bị dừng</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>đang chuyển</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Diễn tập</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>có tin</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>đã đăng nhập</translation>
    </message>
    <message>
        <source>began</source>
        <translation>đã bắt đầu</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>đã trở lại</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>đã chuyển</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>đã nộp</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>Máy chủ không nhận được tin từ chỗ này: máy tắt, kiosk không chạy, hoặc không có mạng tới đó.</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>Không ai đăng nhập được ở đây: màn hình đang hiện thứ khác.</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>Câu hỏi đầu tiên không hề hiện ra.</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>Câu hỏi đầu tiên hiện quá muộn: máy chủ hoặc mạng quá chậm cho nhiều chỗ cùng lúc.</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>Không trở lại sau khi chương trình bị dừng: ở đây không có gì khởi động lại kiosk.</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>Trở lại quá muộn sau khi chương trình bị dừng.</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>Bài thi không kịp tiếp tục ở chỗ khác.</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>Bài thi chưa được trả lời đến hết.</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>Không phải mọi thứ đều tới máy chủ.</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>Chính chỗ này phát hiện có điều không đúng.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>Câu đầu tiên sau</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Vắng</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} giây</translation>
    </message>
    <message>
        <source>{passed} of {all} seats passed.</source>
        <translation>{passed} trên {all} chỗ đạt.</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>hết giờ</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>cán bộ kết thúc</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>void</source>
        <translation>vô hiệu</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>không đến</translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>Đã hiện lại câu hỏi</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>Đã cho tiếp tục</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Đã kết thúc tạm dừng</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>Đã xác nhận khuôn mặt</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>Nghi ngờ khuôn mặt</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>Đã cho bắt đầu</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Đã gửi tin nhắn</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đã tạm dừng</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>Đã thêm thời gian</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>Có người đến</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>Đã có người đến</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>Chỗ khác</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>Bắt đầu ca thi</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>Đã đổi hàng đợi</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>Đã chuyển sang chỗ khác</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Không đến</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>Đã nhận thí sinh ngoài danh sách</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Đã kết thúc ca thi</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Ca thi đã đóng</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>Đã bắt đầu diễn tập</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>Đã cấp lại lượt thi</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>Đã ghi tệp niêm phong</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Đã rút lại</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Điểm thi</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Ca thi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>In lúc</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bởi</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Còn đang thi</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Ca thi này đã bị hủy.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Chỗ</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Thí sinh</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Bắt đầu lúc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gián đoạn</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>Thời gian bù</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Không thực hiện</translation>
    </message>
    <message>
        <source>free</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} phút</translation>
    </message>
    <message>
        <source>Signature on arrival</source>
        <translation>Chữ ký khi đến</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>Chữ ký khi về</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>Trưởng điểm thi: tên, ngày, chữ ký</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>Người thứ hai: tên, ngày, chữ ký</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Mã dự thi</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>Mã dự thi: hỏi giám thị</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Những gì đã quyết định</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>Từng thí sinh</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>Không có quyết định nào tại bảng điều khiển.</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>Mọi người ký hai lần: khi ngồi vào và khi ra về.</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>Gõ số và mã tại chỗ. Hãy giữ phiếu này.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Dấu vân tay số</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>Máy tính khởi động lại</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>Chương trình thi kết thúc</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>Máy tính đã ngủ</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>Máy tính bị treo</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>Câu hỏi bị che</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Cán bộ tạm dừng</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>Ổ đĩa đầy</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>Không phát được bản ghi</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>Cán bộ ghi lại</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Kỹ thuật</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Môi trường</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Chờ quyết định</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>Đã ghi nhận, không bù giờ</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>Không bù giờ</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Cả phòng</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>còn tiếp diễn</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Kéo dài</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Bị mất</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về việc</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Đến giờ ở đây chưa có sự cố nào.</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>Máy này đã sẵn sàng.</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>Máy này đã sẵn sàng; có điều nên xem qua.</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>Máy này chưa sẵn sàng.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Nên xem</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>Kiểm tra máy thi</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Trạm</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Người kiểm tra</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>Tốt nhờ ngoại lệ: {by} cho phép đến {until}, vì: {why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>Máy này đã sẵn sàng</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>Máy này đã sẵn sàng, có điều nên xem qua</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>Máy này chưa sẵn sàng</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n điều phải sửa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>%n điều nên xem qua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>%n điều tốt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>Đang nghe máy chủ</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>Đang thử chế độ khóa: màn hình tối trong giây lát</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>Đang xem ổ đĩa, bộ nhớ và nguồn điện</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>Đang tạo lại kho lưu trữ từ hai bản sao của nó</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>Đang hỏi máy chủ trả lời nhanh đến đâu</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>Đang đọc nhật ký từ đầu đến cuối</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>Kiểm tra ngày {day} lúc {time}, mất %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>Chỗ {seat}: {name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}, từ {began}</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what} lúc {began}, trong {lasted}</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>Bạn không có quyền làm việc này, hoặc không trong ca trực.</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>Trong lúc đó đồng hồ dừng: không mất thời gian nào.</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>Đồng hồ vẫn chạy: mất {minutes} phút, và được đề xuất bù.</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}, chờ máy chủ ở đây</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>Mọi người dự kiến, có chỗ để ký khi đến và khi về.</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>Ai ngồi đâu: một bản để treo ở cửa.</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>Mỗi thí sinh một phiếu, để cắt rời.</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>Điều gì đã xảy ra, đã quyết định gì, ai quyết định và vì sao.</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>Mọi chỗ với thời gian, gián đoạn, thời gian bù và biên nhận, để hai người ký.</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>Hiện lại câu hỏi</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>Tiếp tục ở chỗ này</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Kết thúc tạm dừng</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>Đúng khuôn mặt</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Không phải người này</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>Cho bài thi bắt đầu ở đây</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Gửi tin nhắn</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Thêm thời gian</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>Tôi đến</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>Cho chỗ khác</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>Chuyển sang chỗ khác</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>Kết thúc bài thi này</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>Cấp lại lượt thi</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>Cho ca thi bắt đầu</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>Đổi hàng đợi</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>Nhận thí sinh ngoài danh sách</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>Ghi tệp niêm phong</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Kết thúc ca thi</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Đóng ca thi</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Bắt đầu diễn tập</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>Kết thúc mọi tạm dừng</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>Nhắn tất cả</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tạm dừng tất cả</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>Thời gian cho tất cả</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>“{what}” được rút lại, nếu chưa dẫn đến điều gì. Cả hai vẫn còn trong hồ sơ ghi chép.</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>chỗ này</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>{name} được chờ ở chỗ mà bạn gõ, không còn ở chỗ {seat}.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>Bài thi của {name} tiếp tục ở chỗ mà bạn gõ. Ở chỗ {seat} không thể viết thêm gì.</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>Chỗ {seat} hiện lại câu hỏi của {name}, nếu không còn nguyên nhân nào khác.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>Bài thi của {name} tiếp tục ở chỗ {seat}, tại cùng câu hỏi, với thời gian còn lại.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>Bài thi của {name} tiếp tục. Đồng hồ chạy lại.</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>Ghi nhận rằng bạn đã đối chiếu khuôn mặt của {name} và khuôn mặt là đúng.</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>Mọi bảng điều khiển hiện chỗ {seat} cho đến khi có người xác nhận khuôn mặt là đúng. Bài thi không bị dừng.</translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>Chỗ {seat} được bắt đầu bài thi của {name}, dù chỗ nào đã yêu cầu trước đó. Ai đang chờ đến lượt ở đó thì bắt đầu ngay.</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>{name} đọc điều này ở chỗ {seat}. Đồng hồ vẫn chạy.</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>Câu hỏi của {name} bị ẩn và đồng hồ dừng, cho đến khi bạn kết thúc tạm dừng.</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>{name} nhận ngay thời gian này, và đọc được là bao nhiêu và vì sao.</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>Chỗ {seat} và mọi bảng điều khiển đọc được rằng có người đang đến.</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>Tay ở chỗ {seat} được hạ xuống.</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>{name} được chờ ở chỗ {to}, không còn ở chỗ {seat}. Có thể rút lại cho đến khi thí sinh bắt đầu.</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>Mọi bảng điều khiển hiện rằng {name} không đến. Lượt thi vẫn còn cho đến khi ca thi đóng: thí sinh vẫn có thể bắt đầu.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>Bài thi của {name} tiếp tục ở chỗ {to}, với mọi câu trả lời và thời gian còn lại. Ở chỗ {seat} không thể viết thêm gì.</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>Bài thi của {name} ở chỗ {seat} kết thúc với các câu trả lời hiện có. Không ai có thể rút lại.</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>{name} được thi lại một lần nữa, từ đầu. Những gì đã trả lời vẫn được giữ, và sẽ có người quyết định lần làm bài nào được tính. Nếu ca thi không cho phép, quản trị viên trung tâm sẽ được hỏi.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>Mọi người đang chờ sẽ bắt đầu lúc {when}. Có thể rút lại cho đến lúc đó.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>Mọi người đang chờ sẽ bắt đầu ngay.</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>Tất cả những người còn chờ bắt đầu ngay.</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>Thí sinh nhận một lượt thi trong ca này và một mã dự thi để bạn ghi lên phiếu. Có thể rút lại cho đến khi thí sinh bắt đầu.</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>Những gì đã quyết định ở đây mà chưa có trên máy chủ được ghi vào USB, niêm phong chỉ cho máy chủ.</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>Mọi bài thi còn đang chạy trong ca này kết thúc với các câu trả lời hiện có, và không ai có thể bắt đầu nữa. Không ai có thể rút lại.</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>Ca thi được bàn giao theo tổng kết này. Ai không đến sẽ mất lượt thi. Những gì đến sau vẫn được nhận và ghi là muộn.</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>Mọi chỗ đang hiện màn hình đăng nhập tự bắt đầu sau một phút và bận vài phút. Máy chủ không bắt đầu khi có ca thi đang mở hoặc sắp mở trong 20 phút tới.</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>%n bài thi tạm dừng được tiếp tục. Đồng hồ chạy lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>%n thí sinh đọc điều này. Đồng hồ vẫn chạy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>Câu hỏi của %n thí sinh bị ẩn và đồng hồ dừng, cho đến khi bạn kết thúc tạm dừng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>%n thí sinh nhận ngay thời gian này, và đọc được là bao nhiêu và vì sao.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Thử quá nhiều lần. Bạn có thể thử lại sau %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>Máy chủ không xác minh được ai đã quyết định điều này. Hãy đăng xuất, đăng nhập và quyết định lại.</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>Quyết định đến máy chủ quá muộn nên không còn tác dụng và không được thực hiện.</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>Máy chủ không biết thí sinh hoặc bài thi nào như vậy ở đây.</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>Quyết định không còn phù hợp khi đến máy chủ.</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>Máy chủ không biết thao tác này. Có thể máy chủ cũ hơn bảng điều khiển này.</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>Vượt quá mức ca thi này cho phép điểm thi tự làm. Đã hỏi quản trị viên trung tâm.</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>Quản trị viên trung tâm đã từ chối.</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>Số này đã được đăng ký cho bài thi này. Hãy tìm trong bảng.</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>Còn người chưa xong mà chưa được nêu. Hãy xem các con số và nêu lý do cho từng người.</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>Ca thi này không nhận thêm thí sinh ngoài danh sách.</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>Việc này cần hai người khác nhau.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>Đây không phải cụm mật khẩu của người này. Lần thử đã được ghi lại.</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>Người này hiện không trực ở đây.</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>Không đọc được những gì bảng điều khiển này biết về người này. Bộ phận CNTT của điểm thi có thể sửa.</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>Hãy gõ một chỗ còn trống, không phải chỗ đang có bài thi.</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>Máy chủ đã có mọi điều được quyết định ở đây: không có gì để mang đi.</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>USB không còn chỗ trống cho tệp này.</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>Không thể ghi gì vào USB này.</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>Không ghi được. Hãy thử USB khác.</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>Bạn không còn là cán bộ của điểm thi này.</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>Chỗ thi hiện ba nhóm, tổng cộng 22 chữ cái và chữ số. Ở đây chưa đủ.</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>Hãy gõ số phút nguyên, ít nhất là một.</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>Hiện không có ai liên quan đến việc này.</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>Không ghi nhận được, nên không có gì được thực hiện.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Lượt thi</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Đã lưu ở đây</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Lần làm bài</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>Trên máy chủ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>trên USB</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>bị gián đoạn</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>mâu thuẫn</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>Máy chủ có đủ mọi thứ của họ, đến hết.</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>Mang tới bằng USB, nhưng còn thiếu phần trước đó. Hãy mang cả phần ấy.</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>Họ có lượt thi mà chưa hề bắt đầu. Việc đóng sẽ thu lại lượt thi.</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>Bài thi của họ đang dừng ở một chỗ vẫn có tin. Hãy cho tiếp tục, hoặc kết thúc.</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>Họ đã bắt đầu mà chưa rõ phần kết thúc, hoặc có thể đã bắt đầu ở một chỗ đang im lặng. Hãy kết nối chỗ đó, hoặc mang nhật ký của nó bằng USB.</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>Nhiều bản cho một lượt thi: quản trị trung tâm quyết định bản nào được tính.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Tình hình</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Tin gần nhất</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>Phần bắt đầu chưa đến; chưa biết là của ai</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>chưa hề bắt đầu</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>đã bắt đầu, chưa có gì tới</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>đã trả lời {answered} trên {items}</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>đến sau khi đóng</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>Theo những gì bảng này biết; nó chưa từng nhận tin từ máy chủ.</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>Theo máy chủ, lúc {time} ({age} trước)</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>Không có máy chủ: những gì bảng này biết lúc {time} ({age} trước). Chỉ máy chủ biết về mâu thuẫn và USB.</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>{names} đã đóng lúc {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>Đã nêu %n ngoại lệ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>Có dữ liệu của %n thí sinh đến sau: hãy đóng lại một lần nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Đĩa trống</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Số lần che</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>chưa từng có tin</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>chưa sẵn sàng</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>chưa kiểm tra</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>nên xem qua</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Điều chưa ổn</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Panel {name}</source>
        <translation>Bảng {name}</translation>
    </message>
    <message>
        <source>The server has not heard of it since it was enrolled.</source>
        <translation>Máy chủ không nhận được tin từ khi máy được đăng ký.</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>Bật máy, chạy kiosk, xem lại cáp mạng.</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>Không ai kiểm tra máy trong 14 ngày qua.</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>Chạy kiosk ở đó, hoặc chạy kiosk doctor.</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>Chương trình của máy cũ hơn máy chủ yêu cầu.</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>Chương trình cũ</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Hãy cài phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>Máy chủ không tin cậy máy này để bắt đầu bài thi.</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>Hãy hỏi quản trị trung tâm.</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>Cập nhật lên {version}</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>Cập nhật lên {version} không thành công ở đây; chương trình trước đó đang chạy.</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>Hãy báo bộ phận CNTT: kiosk update status cho biết lý do.</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>Bản cập nhật lên {version} đang đến và chờ lúc không có kỳ thi.</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>Chương trình cũ của máy chủ</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>Dung lượng trên đĩa của máy chủ</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>Máy chủ đã được khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>Những gì được hiển thị về lượt thi</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>Sự kiện mà máy chủ không đọc được</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>Mã dự thi</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>Bản sao lưu của máy chủ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>Không có máy chủ: kết luận của từng chỗ lúc {time} ({age} trước). Chi tiết có khi có máy chủ.</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>Bởi, lý do, kết quả</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}: {minutes} phút</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}: chỗ {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} và {second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>Sau đó đã rút lại.</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>Đang chờ máy chủ ở đây.</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>{minutes} phút đã đến bài thi</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Đã đăng nhập</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Sẵn sàng bắt đầu</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>Bị từ chối khi đăng nhập</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>Đã rời trang đăng nhập</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>Đã giơ tay</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>Đã hạ tay</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>Có tin nhắn đến</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>Tin nhắn đã được đọc</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>Một phần đã mở</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>Một phần đã đóng</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>Bắt đầu giải lao</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>Kết thúc giải lao</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>Bài thi bắt đầu</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>Bài thi tiếp tục</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>Đã đăng nhập lại</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>Bài thi bị dừng</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>Bài thi được tạm dừng</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>Hết tạm dừng</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>Câu hỏi bị che</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>Câu hỏi hiện lại</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>Chế độ khóa mất một điểm trong lúc tạm dừng</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>Trong lúc đó lượt thi đã được cấp lại</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>Hỗ trợ riêng đã thay đổi</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>Bài thi rời chỗ này</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>Bài thi đến chỗ này</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã nộp bài</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Hết giờ</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>Cán bộ đã kết thúc bài thi</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>Bài thi kết thúc cùng ca thi</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>Đồng hồ máy tính bị chỉnh</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>Pin yếu</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>Có điện hoặc mất điện</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Ổ đĩa gần đầy</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>Đã dùng một mã tại chỗ</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>Một mã bị từ chối tại chỗ</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>Câu hỏi đã được mở bằng năm từ</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>Cán bộ đã thao tác tại chỗ</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>Một ngoại lệ của chế độ khóa được áp dụng</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>{time} không ai làm bài được</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>Chỗ {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>Chưa có chỗ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Cả ngày</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Đã lưu thành {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Không ghi được danh sách.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>khi có người cho phép</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>Các chỗ bắt đầu</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>chưa có mặt</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>%n thí sinh chưa bắt đầu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>Bắt đầu khi có người cho phép.</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>Tiếp theo: %n thí sinh lúc {next}. Những người cuối lúc {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Thí sinh</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>Không ghi nhận được việc đăng nhập, nên không mở gì cả.</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Không có lượt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Chưa dùng</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>Đang thi</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Đã dùng</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>Pin {percent}%</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Chưa thấy</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Bị che</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Bị dừng</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Mất liên lạc</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Đầy ổ đĩa</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Không tin cậy</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Xin trợ giúp</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>Bị che giây lát</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Im lặng</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Chưa gửi được</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Đề khác</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>đã kết thúc</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} trước</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}, không cắm điện</translation>
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
        <translation>Không chờ ai ở đây</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>Câu trả lời sau cùng ở đây</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>Câu trả lời sau cùng trên máy chủ</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Đang chờ gửi</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Điểm khóa</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>giữ được {held} trên {all}</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>Số lần che đến giờ</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>Phiên bản, dấu vân tay số</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>chưa đối chiếu</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>đúng</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>không phải người này</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Số báo danh</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Khuôn mặt</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Được phép</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>Gián đoạn đến giờ</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>Có điều gì đó đã làm gián đoạn chế độ khóa của máy tính này.</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>Hãy xem máy tính này trước khi bài thi tiếp tục.</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>Một màn hình thứ hai đã được nối vào máy tính này.</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>Một màn hình đã bị ngắt khỏi máy tính này.</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>Một chương trình khác đã che bài thi trong giây lát.</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>Một chương trình khác đã dời bài thi trên màn hình.</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>Một chương trình khác đã đóng một cửa sổ của bài thi.</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>Một cửa sổ khác hiện lên trước bài thi.</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>Một chương trình khác đã yêu cầu đóng bài thi.</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>Một chương trình khác đã mở một cửa sổ.</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>Một chương trình khác đã thu nhỏ bài thi.</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>Màn hình đã ngừng hiển thị bài thi.</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>Một chương trình khác đã chiếm việc gõ phím.</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>Một chương trình khác đang giữ bàn phím.</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>Một chương trình khác đang giữ chuột.</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>Một chương trình khác đã đặt nội dung vào bảng nhớ tạm.</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>Một chương trình khác đã giả vờ gõ hoặc nhấp.</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>Một chương trình khác đã thử thả nội dung vào bài thi.</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>Phím hoặc cú nhấp đến từ một chương trình, không phải từ bàn phím hay chuột này.</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>Một bàn phím, chuột hoặc thiết bị khác đã được nối vào.</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>Một phím tắt vốn tắt khi thi đã được bật.</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>Menu của hệ thống có thể mở được bằng phím.</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>Máy tính này không còn hỏi bài thi về từng phím.</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>Trình bảo vệ màn hình của máy tính này đã được bật.</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>Một chương trình không được chạy khi thi đã bị kết thúc.</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>Đang có chương trình không được chạy khi thi.</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>Một chương trình khác có thể chụp màn hình.</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>Có người đang kết nối với máy tính này từ nơi khác.</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>Máy tính này chạy bên trong một máy tính khác.</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>Có người khác đã đăng nhập trên máy tính này.</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>Một chương trình khác đang kết nối với màn hình của bài thi.</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>Bài thi bị gián đoạn nhiều lần trong thời gian ngắn.</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>Giám thị đang sửa máy tính này.</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>Máy tính này chưa được khóa hoàn toàn.</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>Hãy nhìn phía sau máy tính: rút mọi màn hình trừ màn hình của chính nó.</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>Hãy kiểm tra cáp màn hình và cắm cho chặt.</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>Có thứ khác đang chạy trên máy tính này. Hãy tìm xem là gì, trước khi bài thi tiếp tục.</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>Trình quản lý cửa sổ hoặc chương trình khác đã dời cửa sổ. Một lần là tình cờ; lặp lại thì không.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>Nếu xảy ra lần nữa, hãy khởi động lại chương trình từ đây.</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>Hãy xem chương trình nào hiện cửa sổ ở đây: cập nhật và thông báo cần được tắt trong ngày thi.</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>Việc này đã bị từ chối. Thường đó là một phím của màn hình nền; thí sinh có thể không cố ý.</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>Hãy đóng chương trình đó. Chương trình này cần được tắt trong ngày thi.</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>Do một phím tắt của màn hình nền hoặc chương trình khác. Một lần là tình cờ; lặp lại thì không.</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>Hãy xem màn hình có bị chuyển sang phiên khác không; nếu có, chuyển lại.</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>Phím có thể đã đi vào chương trình khác. Hãy xem có gì chạy bên cạnh bài thi.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>Một menu đang mở hoặc chương trình khác giữ bàn phím. Hãy đóng nó, hoặc khởi động lại chương trình.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>Một menu đang mở hoặc chương trình khác giữ chuột. Hãy đóng nó, hoặc khởi động lại chương trình.</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>Không nội dung nào trong đó dán được vào bài thi. Hãy xem chương trình nào làm việc này.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>Đã bị chặn: không gì lọt vào bài thi. Hãy tìm chương trình làm việc này.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>Đã bị chặn: không gì lọt vào bài thi.</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>Có người hoặc thứ gì đó gõ từ bên ngoài. Hãy tìm phần mềm điều khiển từ xa, và nói chuyện với thí sinh.</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>Hãy xem thứ gì đã được cắm vào. Bàn phím mới không sao nếu do bạn mang đến.</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>Phím dính hoặc kính lúp đã được bật. Ai cần thì có chúng trong phần hỗ trợ riêng.</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>Trạm chưa được cài đặt đầy đủ. Hãy chạy kiểm tra máy tính này sau buổi thi.</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>Hệ thống quá chậm trong giây lát. Nếu vẫn vậy, hãy khởi động lại chương trình từ đây.</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>Hãy tắt trình bảo vệ màn hình trong cài đặt hệ thống.</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>Quy định của ca thi này có nêu tên nó. Hãy xem ai đã mở nó.</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>Hãy kết thúc chương trình đó, rồi cho bài thi tiếp tục.</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>Hãy tìm phần mềm chia sẻ hoặc quay màn hình, và kết thúc nó.</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>Hãy ngắt kết nối từ xa, và tìm xem là của ai.</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>Từ đây không thấy được những gì bao quanh nó. Bài thi phải ở trên máy tính thật.</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>Hãy tìm xem đó là ai. Chức năng chuyển người dùng cần được tắt trong ngày thi.</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>Nó có thể xem và gõ. Hãy khởi động lại máy tính này; nếu nó trở lại, hãy ngừng dùng máy.</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>Lần nào cũng tự khắc phục, nhưng quá nhiều để là tình cờ. Hãy xem điều gì cứ lặp lại.</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>Chế độ khóa đã được mở. Không câu hỏi nào hiện ra cho đến khi khóa lại.</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>Nếu vẫn vậy, hãy đóng những gì khác đang chạy ở đây, hoặc khởi động lại chương trình.</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>Chỗ: {seats}</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>Cho bài thi bắt đầu ở chỗ này</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>Cho bài thi tiếp tục</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>Tạm dừng bài thi</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>Kết thúc bài thi với những gì đã trả lời</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>Chuyển bài thi sang chỗ khác</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>Cấp lại lượt thi cho bài thi này</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Khởi động lại chương trình</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>Khởi động lại máy tính này</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>Tắt máy tính này</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>Thoát chương trình thi</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>Mở chế độ khóa để sửa chữa</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>Mã có mười chữ cái và chữ số.</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>Hãy gõ đúng như bảng điều khiển hiển thị.</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>Quá nhiều mã sai.</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>Mã tiếp theo được nhận sau %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>Đây là số mới.</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>Số trước đã dùng rồi. Hãy xin bảng điều khiển mã cho số này.</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>Hãy kiểm tra chỗ, quyết định và ba nhóm trên bảng điều khiển.</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>Đây không phải mã cho nội dung đang hiện ở đây.</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>Cả hai mã là của cùng một người.</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>Cần người thứ hai đồng ý.</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>Người này không được quyết định việc này.</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>Người có quyền phải cho mã.</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>Không còn gì để quyết định.</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>Hãy quay lại và xem màn hình lần nữa.</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>Không có ai trong nhân viên ở đây mang đúng tên này.</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>Lần này được tính cho người đó tại mọi máy trạm của trung tâm.</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>Của người đó được nhận lại sau {time}. Mã từ bảng điều khiển được nhận ngay.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>Quá nhiều cụm mật khẩu sai được khai là của người này.</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>Một trong: {names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>Không có chỗ nào như vậy ở điểm thi này.</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>Hãy gõ tên chỗ đúng như ghi trên màn hình ở đó.</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>Ở đây, mã có thể thêm nhiều nhất {most} phút.</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>Quy định của ca thi này không cho phép thêm. Quản trị viên trung tâm có thể làm.</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>Ở đây không thể cấp lại lượt thi nào khác.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Kem</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Xanh dương</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Tương phản</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Giải lao</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>Tiếp theo: {section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>Phần tiếp theo</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>Rời hẳn {section}?</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>Rời hẳn phần này?</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>Bạn không thể quay lại phần này. Các câu trả lời của bạn đã được lưu và được tính.</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>Câu hỏi {number} chưa có câu trả lời</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>Bạn không thể quay lại câu này khi đã đi tiếp.</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>Giải lao {time}?</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>Lần giải lao {number} trên {total}.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>Trong lúc đó câu hỏi được che và đồng hồ của bạn dừng.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>Trong lúc đó câu hỏi được che. Đồng hồ bài thi của bạn vẫn chạy.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>Đã hết giờ cho “{section}”. Những gì bạn viết sau cùng đã được ghi nhận.</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>Đã hết giờ cho phần này. Những gì bạn viết sau cùng đã được ghi nhận.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n câu hỏi</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>{time} cho phần này, tính từ câu hỏi đầu tiên</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>Khi bạn rời đi hoặc hết giờ, phần này đóng lại; bạn vẫn có thể đọc.</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>Khi bạn rời đi hoặc hết giờ, phần này đóng hẳn.</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>Đã trả lời {answered} trên {total} câu hỏi</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>%n câu hỏi chưa có câu trả lời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>%n câu hỏi được đánh dấu</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>Thời gian còn lại của phần: {time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>Bạn vẫn có thể đọc, nhưng không thay đổi được gì.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Trở lại câu hỏi</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>Bắt đầu phần này</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>Trở lại phần này</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>Rời phần này</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Đi tiếp, không trả lời</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>Bắt đầu giải lao</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Có gì đó không hoạt động</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Tôi có câu hỏi</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>Tôi cần nghỉ, hoặc đi vệ sinh</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Xin trợ giúp</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Có người đang đến</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>Đang giơ tay</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>còn %n dòng chưa đánh dấu</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>Tôi là người có tên trên màn hình này.</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>Tôi tự làm bài: không điện thoại, không ghi chú, không ai giúp.</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>Tôi không tiết lộ câu hỏi sau khi thi.</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>Tôi biết rằng trạm này ghi lại những gì diễn ra trên nó: phím, cửa sổ và thời gian. Không camera, không âm thanh.</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>trong %n phần</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>tới lui tùy ý bạn</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>lần lượt từng câu, không quay lại</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>có thông báo khi bắt đầu {time} cuối cùng</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}; {moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>Mọi câu trả lời đều được giữ</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>ngay khi bạn trả lời, kể cả khi mất điện</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>Đánh dấu vẫn tính là đã trả lời</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>dấu chỉ dành cho bạn; không làm thay đổi điểm</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>Bài thi của bạn có các thiết lập này</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}: {time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Phần {number}</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>Các phần đóng lại sau khi bạn đi qua</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>bạn không thể quay lại phần đã đóng</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n lần giải lao</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>bên dưới danh sách câu hỏi</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ở mọi nơi</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>đến nút hoặc ô tiếp theo; với Shift thì về trước</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>nút tô đậm, hoặc nút đang được chọn</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Phím cách</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>nhấn, đánh dấu, chọn và bỏ chọn</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>đóng những gì đang mở, không xóa gì</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>trang này</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>Ở câu hỏi</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>đến phần tiếp theo của màn hình: bài đọc, câu hỏi, danh sách, nút</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>đọc to câu hỏi nếu được phép; tạm dừng và đọc tiếp</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>câu hỏi bằng ngôn ngữ tiếp theo, nếu có nhiều</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>đến câu trả lời, dù bạn ở đâu</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>chọn câu trả lời đó; nhấn lần nữa để bỏ chọn</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>trong bài luận có định dạng: đậm, nghiêng, gạch chân</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Mũi tên</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>đến câu trả lời khác mà không chọn; cả trong lưới và danh sách</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>dời một dòng cần sắp xếp</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>cuộn câu hỏi hoặc bài đọc</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>câu hỏi sau và câu hỏi trước</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>đánh dấu câu hỏi</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>xóa toàn bộ câu trả lời</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>mở và đóng công cụ, tính từ trên xuống</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Số, rồi Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>trong danh sách câu hỏi: đến câu hỏi đó</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Công cụ</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>Để nghe</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>thời gian còn lại; ẩn và hiện</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>nơi lưu câu trả lời sau cùng</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>danh sách mọi công cụ</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>bút tô sáng: chọn từ, rồi tô bằng một màu</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>bút tô sáng: tẩy, bỏ nét cuối cùng</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>thước đọc dòng: dời thước, hiện nhiều hay ít dòng hơn</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>chính tả: đến từ tiếp theo</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>bố cục bàn phím tiếp theo, nếu có nhiều</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>Giám thị có thể tiếp tục bằng mã</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>Giám thị có thể mở bằng năm từ</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>thêm thời gian; đã tính trong thời gian của bạn</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>%n lần giải lao, mỗi lần {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>chữ lớn hơn; bạn có thể đổi cỡ chữ</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>màu được chọn cho bạn; bạn có thể đổi</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>giãn rộng hơn giữa các dòng hoặc chữ cái</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>lần lượt bài đọc và câu hỏi</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>con trỏ lớn hơn</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>không có gì tự chuyển động trên màn hình</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>trình đọc màn hình được đọc bài thi</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>có thể đọc to câu hỏi</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>các câu trả lời được che cho đến khi bạn mở ra</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>cả bài thi bằng tám phím: A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>lời của âm thanh và phim để đọc</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>%n công cụ ngoài công cụ của bài thi</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>Còn {time} trong phần này</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Còn {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>%n câu hỏi chưa có câu trả lời.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>Những gì bạn đã trả lời đều đã được lưu.</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>Đã cộng vào thời gian của bạn: {time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>Giám thị đã đổi cách hiển thị bài thi của bạn. Các câu trả lời vẫn như cũ.</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>Thiết lập của bạn đã thay đổi.</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>Các câu trả lời của bạn được lưu ở đây và sẽ gửi đi sau.</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>Hiện không có mạng.</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>Đã có mạng trở lại.</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>Mọi thứ lại được gửi đến máy chủ.</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>Mọi câu trả lời của bạn đều ở đây, và thời gian của bạn vẫn như trước.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Chào mừng bạn trở lại.</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Tin nhắn từ giám thị</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>Câu hỏi này cần có câu trả lời.</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>Hãy trả lời rồi đi tiếp.</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>Bạn có thể đi tiếp sau {time}</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>Phần thi này mở ít nhất chừng ấy thời gian.</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>Đã hết giờ cho câu hỏi đó.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>Đã hết giờ cho “{section}”.</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>Đã hết giờ cho phần đó.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Có người đang đến chỗ bạn.</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>Hãy ngồi tại chỗ; bài thi của bạn vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>Bạn đang giơ tay.</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>Hãy ngồi tại chỗ. Giám thị sẽ đến chỗ bạn.</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>Giám thị đã được báo. Các câu trả lời của bạn đã được lưu; hãy bình tĩnh làm tiếp.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>Ổ đĩa của máy tính này gần đầy.</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>Pin còn {percent}%.</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>Hãy giơ tay. Nếu máy tính này tắt, không câu trả lời nào bị mất và bạn vẫn giữ thời gian của mình.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>Pin gần hết: {percent}%.</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>Chọn mọi câu đúng. Chọn lại một câu để bỏ chọn.</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>Gõ vào ô. Những gì bạn gõ được tự lưu; không cần nhấn nút nào.</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>Gõ một số, với dấu phẩy hoặc dấu chấm. Bên dưới ô, bạn thấy số đó được hiểu thế nào.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>Viết một hai câu. Số từ được đếm bên dưới; Ctrl+Z bỏ nội dung vừa gõ.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>Hãy viết một hai câu. Các nút phía trên văn bản, hoặc Ctrl+B, làm đậm từ.</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>Nhấn vào chỗ trống và chọn một từ. Bằng bàn phím: Enter mở danh sách, mũi tên di chuyển trong đó.</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>Chọn một câu trả lời. Chọn lại để bỏ chọn, hoặc nhấn chữ cái của nó trên bàn phím.</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>Chọn một ô trong mỗi hàng. Bằng bàn phím: mũi tên di chuyển, phím cách chọn.</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>Kéo một dòng, hoặc nhấn mũi tên của nó. Bằng bàn phím: Ctrl cùng phím mũi tên để dời dòng.</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>Kéo con trượt hoặc nhấn một điểm trên thang. Bằng bàn phím: phím mũi tên.</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>Kéo một từ đến vị trí của nó, hoặc nhấn từ rồi nhấn vị trí. Nhấn lại để lấy ra.</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>Nhấn vị trí trong hình. Bằng bàn phím: Tab di chuyển, phím cách chọn.</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>Nhấn lần lượt các vị trí. Nhấn lại một vị trí để bỏ chọn.</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>Nhấn điểm trong hình. Bằng bàn phím: phím mũi tên di chuyển dấu thập.</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>Nhấn mục này rồi mục kia để nối. Nhấn lại một cặp để tách ra.</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>Một hình tròn, một hình vuông và một hình tam giác</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>hình tròn</translation>
    </message>
    <message>
        <source>square</source>
        <translation>hình vuông</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>hình tam giác</translation>
    </message>
    <message>
        <source>Mango</source>
        <translation>Xoài</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Cà rốt</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>Rau chân vịt</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>Loại nào sau đây là trái cây?</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>Những số nào sau đây là số chẵn?</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>Tháng đầu tiên của năm gọi là gì?</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>Một rưỡi là bao nhiêu?</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>Bạn thấy gì từ cửa sổ ở nhà?</translation>
    </message>
    <message>
        <source>up</source>
        <translation>mọc</translation>
    </message>
    <message>
        <source>down</source>
        <translation>lặn</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>Vào buổi sáng, mặt trời </translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>Chim</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Cá</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>bay</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>bơi</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>Mỗi con làm gì?</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>buổi trưa</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>buổi tối</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>buổi sáng</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>Sắp xếp các buổi trong ngày theo thứ tự.</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>Đặt thang ở số 7.</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>Vào ban đêm, bầu trời </translation>
    </message>
    <message>
        <source>dark</source>
        <translation>tối</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>sáng</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>Đặt từ đúng vào chỗ trống.</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>Hình nào không có góc?</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>Đánh số các hình từ trái sang phải.</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>Chỉ vào giữa hình vuông.</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>Đặt mỗi tên vào hình của nó.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>night</source>
        <translation>đêm</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>nóng</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>lạnh</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>Ghép các cặp trái nghĩa.</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>Nối hình tròn với hình tam giác.</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>Đã trả lời {answered} trên {total}</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>Bài thi tiếp tục tại cùng câu hỏi, với thời gian hiện có.</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>Câu hỏi vẫn bị che và thời gian dừng cho đến khi bạn khóa lại.</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>Không bài thi nào có thể bắt đầu cho đến khi bạn khóa lại.</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>Hiện không ai thi ở đây. Mọi điều đã ghi vẫn còn trên máy tính này.</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>Bài thi không kết thúc: mọi câu trả lời đã được lưu và thời gian dừng.</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>Bài thi tiếp tục khi chương trình khởi động lại; sau hơn {time} thì giám thị phải cho phép.</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>Các bài thi ở đây đã xong</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>Máy tính này cần sửa chữa</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>Thí sinh cần nghỉ</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>Mất trật tự trong phòng</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>Chương trình không phản hồi</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>Màn hình hiển thị không đúng</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>Máy tính này chậm hoặc bị treo</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>Bàn phím, chuột hoặc màn hình hỏng</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>Cần thay dây cáp hoặc thiết bị</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>Cần đóng một chương trình</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>Chưa có gì được thực hiện. Hãy cho kiểm tra ổ đĩa trước, nếu không câu trả lời sẽ mất.</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>Một câu trả lời chưa được ghi vào ổ đĩa.</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>Hãy dùng nút nguồn của máy tính; không điều gì đã ghi bị mất.</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>Hệ thống không cho chương trình làm việc này.</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>Chỗ này biết ai là giám thị nhờ máy chủ. Cho đến lúc đó, chỗ này không nhận mã.</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>Chỗ này chưa biết giám thị nào của điểm thi.</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>Vì sao làm việc này?</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>Hãy chọn một lý do, hoặc gõ lý do.</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>Giám thị đang đóng chương trình thi</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>Giám thị đang khởi động lại chương trình thi</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>Giám thị đang khởi động lại máy tính này</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>Giám thị đang tắt máy tính này</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>đã đóng, chỉ để đọc</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
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
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>both parts are whole already: 1 minute 30 seconds</comment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} lúc {time}</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>Chỗ {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>Bài thi của bạn ở chỗ khác.</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>Chỗ của bạn là chỗ {seat}.</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>Chỗ của bạn là {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>Bài thi này hiện tiếp tục ở chỗ khác.</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>Bài thi này hiện tiếp tục ở chỗ {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>Bài thi này hiện tiếp tục ở {seat}.</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>Bài thi này đã được nộp vào {when}.</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>Bài thi này đã được nộp.</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>Nếu đó không phải là bạn, hãy giơ tay ngay.</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>Không thể viết thêm gì ở đây. Hãy đăng nhập ở chỗ đó để tiếp tục.</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>Hãy đến đó, hoặc giơ tay để ngồi ở đây.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>Hãy giơ tay. Giám thị có thể xin lượt thi này cho bạn.</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>Bạn chưa có lượt thi cho bài thi này.</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>Bài thi của bạn mở vào {when}.</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>Bạn đến sớm và không mất gì. Hãy đăng nhập lại khi bài thi đã mở.</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>Bài thi này đã đóng vào {when}.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>Hãy giơ tay. Giám thị có thể giúp bạn.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>Lượt thi của bạn chưa bị dùng. Giám thị biết phải làm gì tiếp theo.</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>Bài thi này đã bị hủy.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>Hãy giơ tay. Giám thị có thể tra xem bạn thi khi nào và ở đâu.</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>Bài thi của bạn hiện không diễn ra ở đây.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>Hãy giơ tay. Giám thị phải kết thúc bài thi kia hoặc cho bạn chỗ khác.</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>Một bài thi khác vẫn đang mở ở chỗ này.</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>Các câu trả lời của bạn an toàn và đồng hồ đã dừng. Hãy thử lại sau giây lát, hoặc giơ tay.</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>Chỗ kia chưa chuyển giao bài thi của bạn.</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>Bài thi của bạn chưa thể tiếp tục ở chỗ này.</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>Các câu trả lời của bạn được giữ lại. Hãy đăng nhập ở chỗ đó để tiếp tục.</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>Dành cho cán bộ: cắm một USB. Bài thi được niêm phong, ghi vào USB và chuyển đến chỗ đó.</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>Bài thi đã ở trong USB. Rút USB ra, cắm vào chỗ đó và đăng nhập tại đó.</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>Dành cho cán bộ: không có gì thay đổi, ở đây cũng như trên USB. Lý do là {code}.</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>Bài thi trên USB này không thể tiếp tục ở chỗ này.</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>Bài thi này đã được chuyển đến chỗ {seat} lúc {time}.</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>Bài thi này đã được chuyển đến {seat} lúc {time}.</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>Bạn không cần làm gì. Thời gian của bạn chưa bắt đầu.</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>Câu hỏi được mở lúc {time}.</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>Câu hỏi chưa được mở.</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>Thời gian của bạn chưa bắt đầu. Hãy thử lại sau giây lát, hoặc giơ tay.</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>Câu hỏi chưa đến được chỗ này.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>Thời gian của bạn chưa bắt đầu. Hãy giơ tay; chỗ này có thể tải lại câu hỏi.</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>Câu hỏi ở chỗ này bị hỏng.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>Thời gian của bạn chưa bắt đầu. Hãy giơ tay; chỗ này cần chương trình mới hơn.</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>Chỗ này không đọc được các câu hỏi này.</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>Hiện không kết nối được máy chủ trung tâm.</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>Máy chủ trung tâm hiện gặp trục trặc.</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>Chưa có gì được gửi đi và thời gian của bạn chưa bắt đầu. Hãy giơ tay.</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>Bên trả lời không phải là máy chủ trung tâm.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Máy chủ không chứng minh được danh tính của mình.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>Lượt thi của bạn chưa bị dùng. Hãy giơ tay để được cho chỗ khác.</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>Hiện không thể bắt đầu bài thi nào ở chỗ này.</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>Chương trình của chỗ này quá cũ, không bắt đầu thi được.</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>Mọi câu bạn đã trả lời trước đó đều an toàn và đồng hồ đã dừng. Hãy giơ tay.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>Không lưu được câu trả lời sau cùng của bạn: ổ đĩa đầy.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>Thời gian của bạn chưa bắt đầu. Hãy giơ tay; cán bộ phải giải phóng bớt dung lượng trên ổ đĩa của chỗ này.</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>Ổ đĩa của chỗ này quá đầy, không bắt đầu thi được.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>Không lưu được câu trả lời sau cùng của bạn.</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>Không mất gì cả. Bài thi tiếp tục khi chương trình kia kết thúc. Hãy thử lại, hoặc giơ tay.</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>Một chương trình khác đang dùng kho lưu trữ của chỗ này.</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>Những gì đã lưu vẫn được giữ. Hãy giơ tay; giám thị có thể chuyển bạn đến chỗ khác.</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>Kho lưu trữ của chỗ này bị hỏng.</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>Không mất gì cả. Hãy giơ tay; chỗ này lại cần chương trình mới hơn.</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>Kho lưu trữ của chỗ này thuộc về một chương trình mới hơn.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>Thời gian của bạn chưa bắt đầu. Hãy giơ tay; giám thị có thể xử lý.</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>Chỗ này chưa được khóa theo yêu cầu của bài thi.</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>Cán bộ: ghi danh chỗ này bằng “kiosk enroll” và mã từ máy chủ trung tâm.</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>Chỗ này chưa thuộc điểm thi nào.</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>Vui lòng giơ tay.</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>Cần giám thị giúp ở đây.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>Không thể khóa bài thi trên môi trường màn hình này.</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>Cán bộ: màn hình Wayland không cho chương trình nào giữ bàn phím. Hãy đăng nhập vào phiên X11, hoặc dùng phiên riêng của Kiosk: “kiosk session wayland”.</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>Không thể khóa bài thi bên trong một cửa sổ.</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>Cán bộ: phiên riêng của Kiosk đã được khởi động trong một cửa sổ. Hãy khởi động từ console của máy, như exam-kiosk-wayland.service vẫn làm.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>Không thể khóa bài thi trên loại màn hình này.</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>Cán bộ: chương trình này không có chế độ khóa cho nó. Hãy dùng một trong các phiên riêng của Kiosk.</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>Số này không có trong danh sách của điểm thi. Hãy kiểm tra phiếu rồi gõ lại.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>Thử quá nhiều lần. Bạn có thể thử lại sau %n giây, hoặc giơ tay.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>Mã này không thuộc về số này. Hãy kiểm tra phiếu rồi gõ lại cả hai.</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>đóng</translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>trở lại tám phím</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>lùi</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>tiến</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>nhấn ô được đóng khung</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>chọn ô được đóng khung</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>đánh dấu dòng tiếp theo</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>bỏ một dấu</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>xuống thêm</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>lên thêm</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>đến ô được đóng khung</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>trở lại câu hỏi</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>giữ 2 giây: nộp bài</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>gõ trên bàn phím</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>chọn</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>sang định dạng tiếp theo</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>bật hoặc tắt</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>đặt xuống</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>nhấc lên</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>thứ tự này đúng</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>lên</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>xuống</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>hàng tiếp theo</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>chọn, bỏ chọn</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>lấy mục cuối ra</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>đặt vào đây</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>đặt lại chỗ cũ</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>chuyển sang ngang</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>trái</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>phải</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>chuyển sang lên xuống</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>chỉ vào đây</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>bớt nhiều</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>bớt</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>thêm</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>thêm nhiều</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>phần kế tiếp</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>phần trước</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>đến bài đọc</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>đến nội dung câu hỏi</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>cất thông báo</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>bỏ chọn</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>nộp bài: hỏi hai lần</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>đến câu trả lời</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>gõ bằng phím trên màn hình</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>xóa ký tự cuối</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>xong</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>đã ghép %n cặp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>Ghép nhiều nhất %n cặp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>Có thể phát thêm %n lần.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>Hãy nghe đến hết ít nhất %n lần nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Trang {page} trên {pages}</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Máy tính bỏ túi</translation>
    </message>
    <message>
        <source>Type a formula first</source>
        <translation>Hãy gõ công thức trước</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>Không thể chia cho số không</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>Biểu thức này không có giá trị</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>Kết quả quá lớn</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>Công thức quá dài</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>Công thức này chưa hoàn chỉnh</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>Xóa ký tự cuối</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>Xóa công thức</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Tính</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Căn bậc hai</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Bình phương</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>Lũy thừa</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>Giai thừa</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>Một chia cho</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>Phím Lên và Xuống dời thước, thêm Shift thì hiện nhiều hay ít dòng hơn, phím Trái và Phải đổi đoạn chữ.</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>Thước đọc dòng, dòng {line} trên {lines}</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>đường liền</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>đường gạch</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>đường chấm</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>đường lượn sóng</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>Bút tô sáng</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>Không thể tô sáng thêm ở đây.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Tẩy</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh lá</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Hồng</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} nữa</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>Đã tô sáng: {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Trái</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Phải</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Chữ cái</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>Thêm chữ cái và ký hiệu</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>Ngôn ngữ của phím: {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Đóng bàn phím</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Kính lúp</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} lần</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>Phím mũi tên di chuyển kính</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Mọi công cụ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Gạch bỏ</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>Thước đọc dòng</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Bàn phím</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Chính tả</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Bàn phím trên màn hình</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>Hãy chọn ô cần gõ trước.</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>Hiện không có kiểm tra chính tả. Câu trả lời của bạn không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>Ở đây không có từ điển cho ngôn ngữ này: {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>Chưa viết gì trong câu hỏi này.</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>Không có từ nào cần xem</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Không có gợi ý</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>Esc đóng một công cụ.</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>Bút tô sáng: Shift và mũi tên để chọn, 1 đến 4 hoặc H để tô, Delete để tẩy, Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>Thước đọc dòng: phím Lên và Xuống dời thước, thêm Shift thì hiện nhiều hay ít dòng hơn.</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>Chính tả: F7 đến từ tiếp theo.</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>Chỉ vừa phần đầu của nội dung bạn dán: %n ký tự bị bỏ.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>Không còn chỗ cho thêm chữ ở đây.</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>Ở đây không còn chỗ để định dạng thêm.</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>Tiếp tục ở chỗ {seat}</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>Bắt đầu lúc {time}; tự kết thúc muộn nhất lúc {end}.</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>Tổng kết bàn giao đúng.</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>Tổng kết bàn giao không đúng: còn người chưa xong.</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>Bắt đầu lúc {time}, và đã xong</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Tính từ đầu ca thi: {how}, theo thứ tự chỗ, những người cuối lúc {last}.</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>Từ {when}: {how}, theo thứ tự chỗ, những người cuối lúc {last}. Có thể rút lại cho đến lúc đó.</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Từ bây giờ: {how}, theo thứ tự chỗ, những người cuối lúc {last}.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>tất cả cùng lúc</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>%n chỗ mỗi {seconds} giây</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>Mở câu hỏi bằng năm từ</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>Hãy nhờ văn phòng đánh vần từng chữ.</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>Hãy cắm USB có khóa vào rồi thử lại.</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>Từ thứ {number} không phải là từ loại này.</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>Đây không phải là năm từ.</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>Hãy gõ cả năm từ, cách nhau bằng dấu cách.</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>Từ thứ {number} không đúng.</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>Hãy so từng chữ với văn phòng, và xem các từ này dành cho ca thi nào.</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>Các từ này không mở được đề.</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>Quá nhiều từ sai.</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>Thiếu khóa của điểm thi này.</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>Đây không phải khóa đã dùng khi tạo các từ.</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>Tệp trên USB không phải khóa của điểm thi.</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>Hãy nối máy này với mạng trong chốc lát, hoặc dùng máy khác.</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>Phần mà các từ này mở không được tạo cho máy này.</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>Câu hỏi đã được mở, hoặc văn phòng chưa tạo từ cho chúng.</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>Ở đây không có gì chờ các từ.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Gạch chân</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Chỉ số trên</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Chỉ số dưới</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>Danh sách dấu chấm</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Danh sách đánh số</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look}: bật</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look}: tắt</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tấm che</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Hẹp hơn</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Rộng hơn</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Thấp hơn</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Cao hơn</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>Lời nhắc: {when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>Nhắc tôi về thời gian</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Không nhắc</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Sửa chữa…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>Nay đã ổn: {names}.</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>Vẫn chưa ổn: {names}.</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>Sự kiện mà không bản sao nào trả lại được: {count}.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>Chưa sửa</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>Một chương trình kiosk khác đang chạy trên máy này nên không có gì bị động đến. Hãy kết thúc nó rồi sửa.</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>Không thể sửa chữa ({code}).</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Những dòng cuối của nhật ký kỹ thuật</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>Toàn bộ ở: {path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>Số báo danh</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Chỗ</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>Không chờ chỗ này: tiếp tục từ những gì máy chủ có</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>Số phút nguyên tính từ bây giờ; 0 là bắt đầu ngay.</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>Sau bao nhiêu phút</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Phút</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>Một hai câu ngắn.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>Những gì bạn đã xem</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Ở đây có sự cố</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>Hỗ trợ riêng của thí sinh</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>Điểm thi cho thêm thời gian</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Dùng vào việc gì</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>Hiện không còn chỗ trống.</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>Còn trống: {seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>Hãy nêu lý do. Lý do được ghi trong hồ sơ cùng tên bạn.</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>Hãy gõ nội dung cần đọc.</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>Hãy gõ đúng như trên giấy mang theo.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>Hãy gõ số phút nguyên, từ 1 đến 480.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>Hãy gõ số phút nguyên, từ 0 đến 480.</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>Không có chỗ trống nào tên này.</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>Hãy ghi mã lên phiếu ngay: mã chỉ hiện một lần này, và không được lưu ở đâu cả.</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>Đây là mã dự thi của thí sinh.</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>Tệp nằm tại {place}. Hãy mang đến máy chủ.</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>Tệp niêm phong đã được ghi và đọc lại.</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>Đã ghi nhận dưới tên bạn và đang được gửi.</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>Tự gửi đến máy chủ khi kết nối được. Nếu quá muộn thì không được thực hiện.</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>Đã ghi nhận dưới tên bạn. Đang chờ ở đây.</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>Mã được ghi nhận dưới tên bạn.</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>Hãy đọc mã cho người ở chỗ thi. Mã dùng được một lần, chỉ cho việc này.</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>Cả hai mã đã được ghi nhận, mỗi mã dưới tên người của nó.</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>Hãy đọc cả hai mã cho người ở chỗ thi. Mã dùng được một lần, chỉ cho việc này.</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>Hãy đọc mã cho người ở chỗ thi. Người thứ hai đọc mã của riêng mình, từ bất kỳ bảng điều khiển nào.</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>Không kết nối được máy chủ: việc này chờ ở đây cho đến khi có lại.</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>Cho mã và ghi nhận</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>Bảng điều khiển này chưa biết việc đó. Mã sẽ thực hiện ở chỗ {seat}, nếu ở đó đúng là như vậy.</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>Hãy đánh dấu những gì bạn đã xem.</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>Chỗ thi có thể đã đi xa hơn những gì bảng điều khiển này biết. Bằng mã:</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>Hiện không có việc gì ở đây.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Bạn không có quyền làm việc này.</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>Bảng điều khiển thi</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Phòng thi</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Diễn tập</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Kiểm tra trước</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>Phím cách nhấc lên; sau đó đến mục đi cùng và nhấn phím cách.</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>Nhấn hai mục đi cùng nhau, hoặc kéo mục này lên mục kia.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>Chưa khóa: cửa sổ này để dùng thử chương trình.</translation>
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
        <translation>Đang cắm điện</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>Đang dùng pin</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>Di chuyển và đánh dấu</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>Không thể quay lại sau khi nhấn Tiếp</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>Bạn không thể quay lại câu hỏi này</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Đã đánh dấu</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Đã đánh dấu để xem lại</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Đánh dấu để xem lại</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Xóa câu trả lời</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>Hoàn tác việc xóa</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>Thời gian giải lao còn lại</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Kết thúc giải lao ngay</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Xin trợ giúp</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>Câu hỏi trở lại khi hết giải lao: tự động, hoặc khi bạn kết thúc.</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>Giải lao</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n câu trả lời, tất cả đã lưu trên máy tính này</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>Đồng hồ của bạn vẫn chạy: còn {time}</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>Đồng hồ của bạn dừng ở {time}</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>Giải lao: còn {time}</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>Bằng mã bạn đọc cho người ở chỗ thi, không cần mạng</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>Tại chỗ thi, nhấn Ctrl+F12 và chọn cùng việc đó. Gõ ba nhóm mà chỗ thi hiện ra.</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>Chỗ thi hiện gì</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Formula</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Angles in degrees</source>
        <translation>Góc tính bằng độ</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Examination</source>
        <translation>Bài thi</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Picture {number}</source>
        <translation>Hình {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>Phím cách nhấc lên; sau đó đến vị trí của nó và nhấn phím cách.</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}, đang dùng</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>đã chọn %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Chọn một câu trả lời.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>Chọn %n câu trả lời.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>Chọn nhiều nhất %n câu trả lời.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>Chọn ít nhất %n câu trả lời.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Chọn tất cả các câu phù hợp.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Bạn đã chọn %n. Hãy bỏ chọn một câu trước.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>Đang che. Nhấn để hiện.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>In gì</translation>
    </message>
    <message>
        <source>This exam</source>
        <translation>Bài thi này</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Máy tính này</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Khóa lại</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>Đóng ca thi</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>%n thí sinh chưa xong và chưa có lý do.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>Ca thi mở đến {time}. Có thể đóng sau đó, hoặc khi đã được kết thúc.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Bạn không có quyền làm việc này.</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>Quá nhiều người chưa xong để nêu ở đây. Hãy lo cho họ trước.</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>Đã đóng, và sau đó không có gì tới.</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>Mười chữ cái và chữ số. Chữ hoa hay chữ thường đều được.</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>Số phút cần thêm</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>Cụm mật khẩu của tôi thay cho mã</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>Chỗ mà bài thi tiếp tục</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Tên của người thứ hai</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>Ít nhất 12 ký tự. Chỉ có giá trị cho quyết định này.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Cụm mật khẩu của bạn</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>Cụm mật khẩu của người thứ hai</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>Mã từ bảng điều khiển</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>Mã của người thứ hai</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Dùng mã</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Nhiều nhất {most}.</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>Đang kiểm tra cụm mật khẩu…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>Đang xem mã…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>Giám thị quyết định ở đây</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>Quyết định việc khác</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>Các câu trả lời của thí sinh an toàn. Cần làm gì?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Cần làm gì?</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>Hãy chọn chỗ này và quyết định này trên bảng điều khiển, và gõ nội dung hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>Chỉnh cho thoải mái</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>Bạn có thể đổi bất cứ lúc nào khi thi.</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>Như vậy là vừa</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>Câu hỏi sẽ lớn như thế này.</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>Không có đồng hồ nào chạy. Hãy thong thả.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this you?</source>
        <translation>Đây có phải là bạn không?</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>Hãy xem ảnh và từng dòng.</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>Ảnh từ hồ sơ đăng ký của bạn</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>Đúng, đây là tôi</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Đây không phải tôi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Số báo danh</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Bài thi</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Điểm thi</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Thời gian của bạn</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Mở hôm nay</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Dành cho bạn</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>Hãy xem từng dòng.</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} đến {closes}</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>Đúng, vào bài thi của tôi</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>machines</source>
        <translation>máy</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Xin trợ giúp</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Điều gì đã xảy ra</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Câu trả lời của bạn</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Thời gian của bạn</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>Đã che đến giờ</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Vui lòng chờ giây lát</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>Câu hỏi đang được che. Chúng tự hiện lại khi mọi thứ đã ổn.</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>Vui lòng giơ tay</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>Câu hỏi được che cho đến khi giám thị xem qua.</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%n, tất cả đã lưu trên máy tính này</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>Bạn không mất câu trả lời nào.</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>Vẫn chạy, còn {time}</translation>
    </message>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>Bạn không mất câu trả lời nào và không mất phút nào.</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>Dừng khi còn {time}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Ở đây chưa có quyết định nào.</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>Những gì máy chủ biết lúc {time}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Room</source>
        <translation>Phòng thi</translation>
    </message>
    <message>
        <source>Previous and next: Alt and the arrows</source>
        <translation>Trước và sau: Alt và mũi tên</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>Diễn biến trong ngày</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Tệp CSV</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Thao tác</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Màu sắc</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>Thao tác</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời của bạn</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>Mỗi từ được lưu ngay khi bạn gõ</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>trên {least} đến {most}</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>trên nhiều nhất {most}</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>trên ít nhất {least}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n từ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>thừa %n từ</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>đủ dài</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>còn thiếu %n từ</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Viết {least} đến {most} từ.</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>Viết nhiều nhất {most} từ.</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>Viết ít nhất {least} từ.</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Xin trợ giúp</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>Không có ảnh ở đây</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>Ảnh của thí sinh</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>Bài thi này hoặc máy tính này có gì trục trặc không? Hãy viết vào đây. Điều này không làm thay đổi câu trả lời của bạn.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>Cảm ơn bạn. Ý kiến của bạn đã được lưu và sẽ được chuyển đến nhân viên phụ trách kỳ thi.</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>Hiện chưa lưu được. Bạn có thể gửi lại.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}, cần xem</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>expected</source>
        <translation>dự kiến</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>Tìm tên, số hoặc chỗ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa ô tìm</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Cần bạn</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>Chọn một máy để xem cần làm gì ở đó.</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>Ở đó mọi thứ đều ổn.</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>Chỗ trống {number} trên {total}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Session</source>
        <translation>Ca thi</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>Đang tạo các trang</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Tệp CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Đã lưu thành {place}</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>Không ghi được.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Không có gì được lưu hay in.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>Đã đưa đến máy in {printer}.</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>Không máy in nào nhận. Hãy lưu thành PDF.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>Không ghi được bảng.</translation>
    </message>
    <message>
        <source>Language, display, help</source>
        <translation>Ngôn ngữ, hiển thị, trợ giúp</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Ngôn ngữ: {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Bàn phím</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Bàn phím trên màn hình</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Xin trợ giúp</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Examination</source>
        <translation>Bài thi</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Chuẩn bị</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>chỗ trống {number} trên {total}</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>Chỗ thi</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>Không có chỗ, tên hay số nào giống “{find}”</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>Hãy tìm một phần của nó, hoặc xóa bộ lọc.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Không có gì cần bạn</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>Mọi chỗ đều tốt. Trang này kiểm tra mỗi giây.</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>Không ai ở trạng thái này</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>Các con số trên nút luôn cập nhật.</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Chưa có thí sinh</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>Thí sinh tự được gửi đến từ máy chủ.</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>Sắp xếp: cần bạn trước</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>Sắp xếp: {column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>Ai nằm trong con số này</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Tệp CSV</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Đã lưu thành {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Không ghi được danh sách.</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>Đăng nhập để bàn giao ca thi</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Ở trang đầu, hãy chọn tên bạn.</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>Ca thi nào?</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>Chọn một ca ở trên, cạnh tên trung tâm.</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>Đang cộng xem mọi người ở đâu.</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>Không ai bắt đầu nữa. Ai đang thi thì tiếp tục cho đến khi có người kết thúc: Phòng, Ca thi.</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Ca thi này đã bị hủy.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>Hạ tay</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>Tin nhắn từ giám thị</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Bạn cần gì?</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>Giám thị thấy chỗ của bạn và bạn cần gì. Bài thi của bạn vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Có người đang đến chỗ bạn.</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>Bạn giơ tay từ {time}.</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Xóa tất cả</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>Chọn từ bằng chuột. Bằng phím: F6 đến đoạn chữ, Shift và mũi tên, rồi 1 đến 4; Delete để tẩy.</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>vị trí {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>đã chọn</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>chưa chọn</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>đã chọn %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>Nhấn các vị trí theo thứ tự. Nhấn lại một vị trí để bỏ chọn.</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>Chọn một vị trí trong hình.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>Chọn nhiều nhất %n vị trí trong hình.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>Chọn ít nhất %n vị trí trong hình.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>Chọn mọi vị trí phù hợp trong hình.</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>đã bỏ chọn {words}</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Bạn đã chọn %n. Hãy bỏ chọn một câu trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>đã chọn {words}</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>Số phút bù</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>Lý do, hoặc ghi chú</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>Thí sinh đọc được nội dung này cùng thời gian.</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>Không bù giờ cho việc này</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>Ghi lại sự cố</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>Điều mà máy không thể nhận ra. Nội dung này nằm trong báo cáo và biên bản.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>Đã ghi nhận và đang được gửi.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>Bù %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Take note, without time</source>
        <translation>Ghi nhận, không bù giờ</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name} nhận ngay %n phút, và đọc được lý do.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>Được ghi trong báo cáo. {name} không được bù giờ cho việc này.</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>Hãy gõ số phút nguyên, đến {most}.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Hãy nêu lý do, bằng vài từ.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>Ghi lại sự cố</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Tệp CSV</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>Đăng nhập để xem sự cố</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Ở trang đầu, hãy chọn tên bạn.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>%n sự cố cần quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Đến giờ ở đây chưa có sự cố nào.</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Đã lưu thành {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Không ghi được danh sách.</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>Trước khi bắt đầu</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>Tôi đồng ý, bắt đầu</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>Đồng hồ chạy từ câu hỏi đầu tiên, không phải ở đây.</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>Lời cam kết</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>Hãy đọc từng dòng, rồi đánh dấu.</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>Như trên phiếu của bạn. Gõ tên là chữ ký của bạn.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Họ và tên của bạn</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Gõ tên của bạn</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>còn %n câu trả lời bên dưới</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Còn nữa bên dưới</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>Đã nhấc {words}. Bây giờ hãy chọn mục đi cùng.</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one} nay đi cùng {other}</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>{one} và {other} đã tách ra</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} và {other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>Đã ghép mọi cặp. Hãy tách một cặp trước.</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words} đã ở trong số cặp tối đa cho phép. Hãy tách một cặp trước.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Bàn phím số</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Các phím</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>LayoutMark</name>
    <message>
        <source>Keyboard layout: {name}. Press to switch.</source>
        <translation>Bố cục bàn phím: {name}. Nhấn để đổi.</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>Bố cục bàn phím: {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>Tôi đã đọc</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Tin nhắn từ giám thị</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>Gửi lúc {time}. Các câu trả lời của bạn đã được lưu; câu hỏi trở lại khi bạn đọc xong.</translation>
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
        <translation>Đọc…</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Tệp CSV</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>Mọi máy đã sẵn sàng chưa?</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Đã lưu thành {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Không ghi được danh sách.</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Ở trang đầu, hãy chọn tên bạn.</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>Ở đây chưa biết máy nào của trung tâm này.</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Less</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>Di chuyển kính</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>Đã trả lời và đánh dấu</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Đã đánh dấu</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Chưa xem</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>đã chọn</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>hàng {row} trên {rows}</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>Phím mũi tên di chuyển giữa các hàng và cột. Phím cách chọn và bỏ chọn.</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>Đã trả lời {done} trên {total} hàng</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>Chọn tổng cộng nhiều nhất %n câu trả lời.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>Một câu trả lời trong mỗi hàng.</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>Chọn tất cả các câu phù hợp trong mỗi hàng.</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}. Đã lấy từ {other}.</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>Đã lấy từ {other}</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>Cột này không nhận thêm câu trả lời. Hãy bỏ chọn một câu trước.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Bạn đã chọn %n. Hãy bỏ chọn một câu trước.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>Góc trống của bảng</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>Còn nữa bên dưới</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}, đang che; nhấn để hiện</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}, {words}, đã gạch bỏ</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>Lý do cho tất cả những ai {figure}</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>Lý do khác cho {name}</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>Cần bạn</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>Chỉ dành cho bạn. Không thuộc câu trả lời của bạn.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>Dữ liệu của bạn được dùng thế nào</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>Tôi đã đọc và chấp nhận</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>Hỏi cán bộ trước</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>Bạn không phải tự mình chấp nhận: hãy hỏi, và giám thị sẽ đến chỗ bạn. Thời gian của bạn chưa bắt đầu.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>Bạn có thể viết dấu phẩy, dấu chấm hoặc khoảng trắng. Chữ số từ bàn phím của bạn đều được.</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>Chúng tôi hiểu là {number}</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>Chúng tôi chưa hiểu đây là số nào.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>Thứ tự này đúng</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>Kéo các dòng vào đúng thứ tự, hoặc dời chúng bằng các nút mũi tên.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>Đã dời {words} đến vị trí {place} trên {total}</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>Đã nhấc {words}. Phím Lên và Xuống dời nó, phím cách thả ra, Esc đặt lại chỗ cũ.</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>Đã đặt lại {words}</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up: {words}</source>
        <translation>Dời lên: {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>Dời xuống: {words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>Phím Lên và Xuống đến dòng khác. Ctrl cùng Lên hoặc Xuống dời dòng này; phím cách rồi mũi tên cũng vậy.</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}, vị trí {place} trên {total}</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}, chưa trả lời</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}, đã nhấc</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>Chậm hơn</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Nhanh hơn</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>Tốc độ {percent}%</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take apart: {words}</source>
        <translation>Tách: {words}</translation>
    </message>
    <message>
        <source>Space takes this pair apart.</source>
        <translation>Phím cách tách cặp này.</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}, đăng xuất</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>Cả ngày</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>hết lúc {time}</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>Phòng thi: chưa có tin</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>Phòng thi: trực tiếp, {seconds} giây trước</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>Phòng thi: {age} trước</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Máy chủ phòng thi</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>Máy chủ trung tâm</translation>
    </message>
    <message>
        <source>{server}: here</source>
        <translation>{server}: có kết nối</translation>
    </message>
    <message>
        <source>On its own: seats by codes only</source>
        <translation>Tự hoạt động: chỗ thi chỉ dùng mã</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}: mất kết nối {age}. Chỗ thi dùng mã.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>%n quyết định đang chờ ở đây.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>Lấy mã từ USB</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>Đang tạo các trang</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>Đã lấy %n mã từ {file}. Mã không được lưu ở đâu cả.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>Không có danh sách mã dự thi trên USB nào ở đây. Đó là tệp được ghi ra khi nhập dữ liệu.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Không có gì được lưu hay in.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Đã lưu thành {path}</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>Không lưu được. Hãy tìm thêm dung lượng, hoặc cắm USB khác.</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>Máy này không có máy in. Hãy lưu thành PDF và in ở nơi khác.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>Đã đưa đến máy in {printer}.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>Máy in {printer} không nhận. Hãy lưu thành PDF.</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>Đăng nhập để in</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Ở trang đầu, hãy chọn tên bạn.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Không có ca thi ở đây</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>Hãy chọn một ca ở trên; ca thi đến từ máy chủ.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại lần nữa</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>Không hoạt động</translation>
    </message>
    <message>
        <source>works</source>
        <translation>hoạt động</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>không hoạt động</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>Còn nữa bên dưới</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>Còn nữa ở bên trái</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Hết bài đọc</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Xin trợ giúp</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>Câu hỏi tự hiện lại. Bạn không cần làm gì.</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>Giám thị đã tạm dừng lúc {time}. Đồng hồ của bạn dừng ở {left}.</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>Bài thi của bạn đang tạm dừng</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n câu trả lời, tất cả đã lưu trên máy tính này</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of {name}</source>
        <translation>Ảnh của {name}</translation>
    </message>
    <message>
        <source>No photo of {name}</source>
        <translation>Không có ảnh của {name}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>Ảnh được so với ảnh đăng ký của bạn. Chỉ nhân viên kỳ thi xem ảnh này.</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>Ảnh của bạn tại chỗ ngồi này</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Máy ảnh đang khởi động…</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Chụp ảnh</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Chụp ảnh khác</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Dùng ảnh này</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>Tiếp tục không có ảnh</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>Máy tính này không cho bài thi dùng máy ảnh.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>Máy ảnh không cho hình.</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>Chỗ ngồi này không có máy ảnh.</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>Bạn không cần làm gì. Nhân viên thấy rằng không có ảnh.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Những gì máy ảnh thấy</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>Ảnh đã chụp</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>Phím cách nhấc lên, sau đó phím cách ở vị trí khác nối cả hai. Phím mũi tên đến vị trí khác.</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>Nhấn hai vị trí đi cùng nhau; một đường sẽ nối chúng.</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>đi cùng {words}</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>chưa ghép cặp</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>đã nhấc</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Để trống</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>Kéo từng mục đến vị trí của nó, hoặc nhấn mục rồi nhấn vị trí.</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>Đã điền {done} trên {total} vị trí</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words} nay ở {place}</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place} lại trống</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>Đã dùng hết số lần cho phép. Hãy lấy ra khỏi một vị trí trước.</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>Vị trí này không nhận thêm. Hãy lấy bớt ra trước.</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>Đã đặt hết những gì được đặt. Hãy lấy bớt ra trước.</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>Đã nhấc {words}. Bây giờ hãy chọn vị trí của nó.</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>{x}% từ trái, {y}% từ trên</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>Phím mũi tên di chuyển tâm ngắm, thêm Shift thì đi bước nhỏ. Phím cách chỉ điểm, Delete bỏ điểm.</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>Chỉ một vị trí trong hình.</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>Chỉ đến %n vị trí trong hình.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>Chỉ các vị trí trong hình.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Bạn đã chọn %n. Hãy bỏ chọn một câu trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Đã rút lại</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>Luyện tập. Không có gì ở đây được chấm điểm, tính giờ hay lưu lại.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>Bỏ qua luyện tập</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>trên {total}</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>Câu luyện tập {number} trên {total}</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Tôi đã sẵn sàng</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>Máy này đã sẵn sàng cho bài thi chưa?</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>Chế độ khóa được thử thật: màn hình tối vài giây. Không mất gì cả.</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Kiểm tra máy này</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>Việc kiểm tra chưa đến cuối</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>Đã ghi một ghi chú cho nhà phát triển chương trình. Các bài thi trên máy này không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>Không lưu được trang. Hãy tìm thêm dung lượng, hoặc cắm USB khác.</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>Không ghi được gói hỗ trợ. Hãy tìm thêm dung lượng, hoặc cắm USB khác.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Đã lưu thành {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>Báo cáo ở lại đây: kho lưu trữ không nhận được ({code}).</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>Lưu thành trang</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Gói hỗ trợ</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>Nhật ký, kết quả kiểm tra và thiết lập của máy này trong một tệp cho bộ phận CNTT: không tên, không câu trả lời, không mã khóa.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} trên {total}</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Answered in part</source>
        <translation>Đã trả lời một phần</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>trên {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Câu hỏi {number} trên {total}</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>cho câu hỏi {first} đến {last}</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>cho câu hỏi {first}</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>Hãy đọc bài này</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>Câu hỏi {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>Xem lại và nộp bài</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>Rời phần này…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>Giải lao ({count})</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>Đã trả lời {answered} trên {total}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Phần {number}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>Câu hỏi {number}, {state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>Ai bắt đầu khi nào</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Tệp CSV</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}, %n mục cần xem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Đọc to</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>Lùi một đoạn</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>Tiến một đoạn</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>Máy tính này không có giọng đọc cho ngôn ngữ này. Hãy nhờ cán bộ đọc cho bạn.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>Máy tính này không có âm thanh. Hãy nhờ cán bộ đọc cho bạn.</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Tạm dừng đọc</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Đọc tiếp</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>F8 làm việc này từ bất cứ đâu.</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>Ngôn ngữ của câu hỏi</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Đọc bằng</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Cả hai</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>Hai ngôn ngữ, cái này dưới cái kia.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>Đã nộp bài</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Biên nhận của bạn</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>Hãy chụp ảnh biên nhận, hoặc chép lại mã. Với mã này, sau đó ai cũng có thể kiểm tra rằng không câu trả lời nào bị sửa.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Số báo danh</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bởi</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>Hết giờ. Bài thi của bạn đã được nộp.</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>Bài thi của bạn đã bị kết thúc</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>Bài thi của bạn đã xong, {name}. Bạn đã trả lời {answered} trên {total}.</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>hoặc cứ ra về: việc này tự diễn ra sau {time}</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Điều gì tiếp theo</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Đã lưu trên máy tính này</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Đã niêm phong</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Đã ở trên máy chủ</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>đang chờ mạng</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>đang gửi</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>Phòng này hiện không có mạng.</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>Không thiếu gì. Một bản sao niêm phong của bài thi cũng nằm trên USB ở đây.</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>Không thiếu gì: bài thi của bạn đã được niêm phong ở đây. Dành cho cán bộ: USB không nhận bản sao niêm phong.</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>Không thiếu gì. Bài thi của bạn đã được niêm phong ở đây và tự gửi đến máy chủ.</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Biên nhận {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>thí sinh</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>hết giờ</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>giám thị</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>kết thúc ca thi</translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message>
        <source>Film</source>
        <translation>Phim</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Lùi 10 giây</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>Tiến 10 giây</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Đã phát đến đâu</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Phụ đề</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>Đọc lời</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>Đã phát hết số lần cho phép.</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>Đây là lần phát cuối cùng.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Máy tính này không có âm thanh. Cán bộ đã được báo; trong lúc đó hãy làm tiếp bài thi.</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Không phát được ở đây. Cán bộ đã được báo; trong lúc đó hãy làm tiếp bài thi.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Trở lại đăng nhập</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>Các chỗ diễn tập</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Diễn tập</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Ở trang đầu, hãy chọn tên bạn.</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>Đã ghi dưới tên của bạn. Các chỗ hiện ở đây ngay khi máy chủ bắt đầu; khi sắp có ca thi, máy chủ không bắt đầu.</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>Mỗi chỗ tự làm một bài thi giả: đăng nhập, bắt đầu cùng các chỗ khác, bị ngắt giữa chừng rồi trở lại, một bài thi chuyển sang chỗ khác, mọi thứ được bàn giao. Không đụng đến gì thật.</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>Thử cả ngày thi mà không đụng bài của ai</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>Văn phòng trung tâm đọc các từ khi ca thi đã mở. Không cần mạng.</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>Mỗi từ năm chữ cái. Chữ hoa hay chữ thường đều được.</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>Năm từ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>Cần cả khóa của điểm thi này: hãy cắm USB của nó. Tên khóa là {key}.</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>Đang thử các từ…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>Mở câu hỏi</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>Kho được tạo lại từ hai bản sao của nó. Phần hỏng được để riêng trong thư mục của nó, không bị xóa. Những gì bảng điều khiển này đang mở sẽ được đóng lại rồi mở lại; sau đó mọi thứ được kiểm tra thêm một lần.</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>Trước hết người có quyền quyết định phải đăng nhập vào phòng. Sau đó hãy quay lại đây.</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>Sửa kho lưu trữ của máy này?</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>Sửa ngay</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trở lại</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>Xin trợ giúp</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Chào mừng trở lại, {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Chào mừng trở lại</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>Vui lòng giơ tay và ngồi tại chỗ: giám thị sẽ cho bài thi của bạn tiếp tục.</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>Có {answered} trên {total} câu trả lời ở đây</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>còn {time}, như trước</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>Gián đoạn tổng cộng {time}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>Câu hỏi được đánh dấu vẫn tính là đã trả lời nếu có câu trả lời.</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>Xem lại trước khi nộp</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Nên xem lại</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}, đã đóng</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Chưa xem</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>Chưa trả lời, đã đánh dấu</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>Đã trả lời, đã đánh dấu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>Đến câu {number}</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Room</source>
        <translation>Phòng thi</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Sealed</source>
        <translation>Đã niêm phong</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ngoại tuyến</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>Ngoại tuyến. Đã lưu trên máy tính này</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>Đã lưu trên máy chủ</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Đã lưu trên máy tính này</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>Chỗ thi</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>Việc này cần người thứ hai. Là ai?</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>Không còn ai trực ở đây được quyết định việc này.</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>Người đó tự gõ, ít nhất 12 ký tự. Chỉ có hiệu lực cho quyết định này.</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Cụm mật khẩu của người đó</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>Hãy chọn người thứ hai.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Cụm mật khẩu có ít nhất 12 ký tự.</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>Hướng dẫn cho phần này</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Hiển thị bên dưới</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>Đang thu gọn: nhấn để đọc</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>Hiện phần trước</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>Hiện phần tiếp theo</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>Đã trả lời {answered} trên {total}</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Room</source>
        <translation>Phòng thi</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Tình hình</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Những gì đã quyết định</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Tệp CSV</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Ca thi</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Đã quyết định</translation>
    </message>
</context>
<context>
    <name>SessionPlot</name>
    <message>
        <source>This session</source>
        <translation>Ca thi này</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Dạng bảng</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>đã trả lời</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>đã bắt đầu</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>chưa gửi</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>Ca thi này, dạng bảng</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>How it will look</source>
        <translation>Sẽ trông như thế nào</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Trang {page} trên {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>còn %n trang nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at this panel?</source>
        <translation>Ai đang ở bảng điều khiển này?</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>Những gì bạn quyết định được ghi lại cùng tên bạn. Vẫn dùng được khi không có mạng.</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>Ít nhất 12 ký tự. Của điểm thi, không phải của máy tính.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Mở phòng thi</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>Ở đây chưa biết cán bộ nào. Máy chủ sẽ báo cho bảng điều khiển này ngay khi kết nối được.</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>Hãy chọn tên bạn trước.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Cụm mật khẩu có ít nhất 12 ký tự.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Số báo danh</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Mã dự thi</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>Tám chữ cái và chữ số. Chữ hoa hay chữ thường đều được.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>Bài thi của bạn có thể tiếp tục</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>Hãy đăng nhập lại bằng hai mã trên phiếu dự thi của bạn.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>Không có phiếu? Hãy giơ tay. Các câu trả lời của bạn an toàn và đồng hồ đã dừng.</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>Hãy gõ hai mã trên phiếu dự thi của bạn.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>Không có phiếu? Hãy giơ tay. Không mất gì cả và thời gian của bạn chưa bắt đầu.</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>Đang tìm bạn…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>Hãy gõ số ghi trên phiếu của bạn.</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>Hãy gõ mã ghi trên phiếu của bạn.</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>Phím mũi tên đổi số, Page Up và Page Down đi bước lớn hơn, Home và End đến hai đầu.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>Đặt số trên thang.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Chưa trả lời</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>Từ tiếp theo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n từ cần xem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>Phím cách chọn và bỏ chọn, phím mũi tên đến vị trí khác.</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>Vị trí {number} trên {total}, {x}% từ trái và {y}% từ trên</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>Bước {number} trên {total}, {word}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Submit…</source>
        <translation>Nộp bài…</translation>
    </message>
    <message>
        <source>You are asked once more. After that you cannot come back.</source>
        <translation>Bạn sẽ được hỏi lại một lần. Sau đó bạn không thể quay lại.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Mọi câu hỏi đều có câu trả lời.</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>Đến câu hỏi {number}</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Trở lại câu hỏi</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>Bạn có thể nộp bài sau {time}.</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Trở lại câu hỏi</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>Có, nộp bài</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>Bạn còn {time}. Sau đây bạn không thể quay lại.</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>Nộp bài thi ngay?</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>Đã trả lời {answered} trên {total} câu hỏi</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Đang nộp bài…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>Bài đọc hoặc câu hỏi</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Bài đọc</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời của bạn</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>tính bằng {unit}</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} phút</translation>
    </message>
    <message>
        <source>In this section: {section}. In the exam: {exam}</source>
        <translation>Trong phần này: {section}. Trong bài thi: {exam}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, tạm dừng</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n giây còn lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n phút còn lại</numerusform>
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
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Hiện thời gian</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <source>left</source>
        <translation>còn lại</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>trong phần này</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>bài thi: {time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>Thời gian đang ẩn</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>Phát âm thử</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Tôi nghe thấy</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>Bài thi và thời gian</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Xin trợ giúp</translation>
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
        <translation>Về việc gì</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>Dùng thử chỗ của bạn</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>Không có gì ở đây bị tính giờ, lưu lại hay chấm điểm.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Bàn phím</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>Hãy gõ vài chữ cái.</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>Nhấn tôi</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>Chuột hoặc bàn di</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>Đưa con trỏ đến nút và nhấn.</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Có, đọc được hết</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>Bạn có đọc được không: 3 8 0 O, rn m, è é, ب ت ث?</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>Hãy đeo tai nghe và phát âm thử.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>còn %n mục cần thử</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>Khi bạn tiếp tục, hệ thống giơ tay thay bạn về việc này. Bạn có thể chờ ở đây, hoặc đi tiếp.</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>Giám thị sẽ đến chỗ bạn.</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>Kiểm tra chế độ khóa</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>Đang thử chế độ khóa</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>Đây không phải bài thi. Bàn phím và chuột thuộc về cửa sổ này cho đến khi kiểm tra xong.</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>Màn hình trở lại sau %n giây.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>%n câu trả lời đã ở trên máy chủ</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>Trên máy tính này, và đang tự gửi đi: {numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Nhỏ tiếng</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>To tiếng</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Âm lượng {percent}%</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You need not do anything. The screen changes by itself, and your time begins with the first question.</source>
        <translation>Bạn không cần làm gì. Màn hình tự chuyển, và thời gian của bạn bắt đầu cùng câu hỏi đầu tiên.</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>Bạn không cần làm gì. Bài thi của bạn tự tiếp tục từ chỗ đang làm, với thời gian như trước.</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>Mọi câu trả lời của bạn đã được lưu, và bạn vẫn giữ thời gian hiện có. Vui lòng chờ.</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>khi giám thị cho bắt đầu</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>lúc {time}</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>Các chỗ bắt đầu lần lượt. Chỗ này ở nhóm {number} trên {all}.</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>bắt đầu sau</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>Đến lượt bạn sau</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>Bạn đã sẵn sàng. Bài thi của bạn bắt đầu</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>Bạn đã sẵn sàng. Mọi người bắt đầu cùng lúc,</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>Câu hỏi của bạn đang được gửi đến</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>Câu hỏi được mở lúc</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>Câu hỏi của bạn đang được mở</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>Bài thi của bạn mở lúc</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>Bài thi của bạn chưa mở</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>Các câu trả lời của bạn đang được đưa đến chỗ này</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>Chỗ kia vẫn đang chuyển giao các câu trả lời của bạn</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>Bài thi của bạn bắt đầu</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>Câu hỏi của bạn đang được chuẩn bị</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>Kilobyte đã nhận</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>Theo thứ tự chỗ. 0 cho tất cả bắt đầu cùng lúc.</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>Số chỗ mỗi lần</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>Số giây từ nhóm này đến nhóm sau</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>Nhập số chỗ, từ 0 đến 999.</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>Nhập số giây nguyên, từ 1 đến 3600.</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>Những người cuối sẽ bắt đầu khi ca thi đã kết thúc.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>Tại chỗ ngồi</translation>
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
        <translation>Phòng thi</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>Phím mũi tên di chuyển kính</translation>
    </message>
</context>
<context>
    <name>_Pad</name>
    <message>
        <source>Keys</source>
        <translation>Các phím</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Exam</source>
        <translation>Bài thi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>What the panel has to know</source>
        <translation>Bảng điều khiển cần biết gì</translation>
    </message>
</context>
<context>
    <name>_Slip</name>
    <message>
        <source>Candidate slip</source>
        <translation>Phiếu dự thi</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Số báo danh</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Mã dự thi</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>Phiếu của bạn cho bản dùng thử này</translation>
    </message>
</context>
</TS>
