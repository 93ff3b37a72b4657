<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lock</source>
        <translation>Penguncian</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Layar</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>Tata letak papan ketik</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Ruang di disk</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>Kecepatan disk</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>Disk salinan kedua</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Daya</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Tidur</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>Jaringan ke server</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Versi program</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Program lain</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>Komputer nyata</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>Tanpa akses jauh</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Salinan kedua</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinkronisasi</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Pemulihan</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>Kunci naskah soal</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Pemeriksaan terakhir</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>Pengaturan dari server</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>Setiap layar tertutup ujian</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>Jendela ujian tetap di tempatnya</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>Tidak ada yang muncul di depan</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>Ketikan masuk ke ujian</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>Papan ketik tertahan</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>Tetikus tertahan</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>Papan klip kosong</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>Tombol buatan dibuang</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>Layar tetap menyala</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>Tidak ada program terlarang berjalan</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>Tidak ada yang memotret layar</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>Pintasan sistem mati</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>Menu sistem tertutup</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>Tidak ada yang bekerja dari jauh</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>Komputer bukan tamu</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>Titik penguncian lain</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>Penguncian dicoba selama {seconds} detik.</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>Layar: {count}. Yang pertama {width} kali {height} titik pada {scale} persen.</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>Tata letak papan ketik: {layouts}.</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>Setiap bahasa program dapat ditulis.</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>Jam berbeda {seconds} detik dari server.</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>Komputer memakai waktu tempat ujian, {zone}.</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>{free} MB kosong; ujian memerlukan {needed}.</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>Jawaban ada di disk dalam {ms} ms.</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>Salinan kedua ada di disk lain.</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>{free} MB dari {total} MB kosong.</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>Ada kamera: {names}.</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>Komputer memakai daya listrik.</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>Komputer tidak tidur sendiri.</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>Program berjalan tanpa hak administrator.</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>Server menjawab dalam {ms} ms dan membuktikan jati dirinya.</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>Tidak ada proksi antara sini dan server.</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>Versi {version} cukup baru.</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>Tidak ada program berjalan yang tidak boleh berjalan selama ujian.</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>Tidak ada tanda bahwa komputer ini tamu di dalam komputer lain.</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>Tidak ada yang terhubung ke komputer ini dari jauh.</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>Penyimpanan dapat dibaca; pengerjaan di dalamnya: {attempts}.</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>Setiap peristiwa sama dengan yang dicatat.</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>Salinan kedua memuat semuanya.</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>Stasiun {station} di {url}.</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>Server punya semuanya.</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>Jika komputer ini rusak, penyelenggara dapat membuka disknya.</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>Naskah soal yang diperlukan berikutnya: {needed}. Semua ada di sini dan utuh.</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>Sesi yang terbuka: {open}. Kuncinya ada di sini.</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>Pengaturan yang disampaikan server: {count}.</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>Komputer terakhir diperiksa {days} hari lalu.</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>Ini tertahan sepanjang waktu.</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>Jenis penguncian ini tidak menjaganya, dan tidak ada sesi yang dikenal di sini mensyaratkannya.</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>Jalankan pemeriksaan di komputer itu sendiri, sebagai pengguna yang menjalankan ujian.</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>Jalankan: kiosk doctor --repair.</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>Tidak ada layar yang terjangkau dari sini, jadi penguncian tidak dicoba.</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>Penguncian dimatikan oleh pengaturan.</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>Setel lock ke auto di pengaturan stasiun ini.</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>Penguncian tidak dicoba kali ini.</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>Periksa lagi, dan biarkan layar gelap sesaat.</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>Stasiun tidak dapat dikunci ({code}).</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>Cari kode itu di halaman pemecahan masalah; di sana ada perbaikannya.</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>Penguncian di sini mengetahui program lain, tetapi tidak dapat mencegah semuanya.</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>Pakai sesi yang hanya berisi Kiosk sebagai program, jika ujian mensyaratkannya.</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>Penguncian tidak dapat menjaga ini.</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>Tutup yang menghalangi, seperti disebutkan bukti, lalu periksa lagi.</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>Sebuah sesi di sini mensyaratkan ini, dan jenis penguncian ini tidak dapat menjaganya.</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>Pakai jenis sesi yang disyaratkan ujian, atau tanyakan kepada yang menetapkan aturannya.</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>Layar pertama hanya {width} kali {height} titik.</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>Setel paling sedikit 1024 kali 700 titik, atau skala yang lebih kecil.</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>Tata letak papan ketik tidak dapat dibaca di sini.</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>Ketik satu baris percobaan di demo sebelum ujian.</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>Huruf tidak ada untuk: {languages}.</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>Pasang program lagi: hurufnya rusak.</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>Setel jam dari jaringan. Tidak ada jawaban dan menit yang bergantung padanya, tetapi laporan ya.</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>Tidak ada yang tahu apakah jam benar: server belum terdengar.</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>Hubungkan stasiun ke jaringan dan periksa lagi.</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>Zona waktu komputer bukan zona waktu tempat ujian, {zone}.</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>Setel zona waktu tempat ujian; ujian tetap menampilkan waktu tempat ujian.</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>Zona waktu tempat ujian belum diketahui di sini.</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>Hubungkan stasiun ke servernya sekali.</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>Hanya {free} MB kosong di {place}.</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>Kosongkan ruang: di bawah {needed} MB tidak ada ujian yang dimulai di sini.</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>Jawaban perlu {ms} ms untuk ada di disk.</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>Tutup yang lain yang menulis ke disk; ganti kartu atau disk yang tetap lambat.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>Tidak ada yang dapat ditulis ke folder stasiun ini.</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>Beri pengguna program hak menulis di sana, dan periksa disknya.</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>Salinan kedua ada di disk yang sama dengan yang pertama.</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>Setel mirror ke folder di disk lain atau stik yang tetap terpasang.</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>Tidak ada kamera, padahal ada ujian yang mengambil foto di kursi.</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>Sambungkan kamera; tanpanya peserta lanjut tanpa foto.</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>Ada kamera yang tidak boleh dipakai akun ini: {names}.</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>Tambahkan akun ke grup video, lalu mulai ulang sesi.</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>Salinan kedua kekurangan sesuatu: {state}.</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>Periksa disk salinan kedua; ia mengejar sendiri.</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>Hanya {free} MB memori kosong.</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>Tutup program lain, atau mulai ulang komputer.</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>Komputer memakai baterai, tersisa {percent} persen.</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>Hubungkan ke listrik sebelum ujian.</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>Komputer dapat tidur sendiri.</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>Matikan mode tidur saat menganggur dan saat layar ditutup; bukti menyebutkan pengaturannya.</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>Program berjalan dengan hak administrator.</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>Jalankan ujian sebagai pengguna tersendiri yang bukan administrator.</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>Server tidak dapat ditanya ({code}).</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>Periksa kabel dan jaringan. Ujian tetap berjalan tanpanya; naskah soal dan kunci harus sudah ada di sini.</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>Server baru menjawab setelah {ms} ms.</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>Lihat siapa lagi yang memakai salurannya; tempat ujian yang penuh memerlukannya.</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>Komputer ini mengirim lalu lintas web melalui proksi.</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>Kiosk langsung menuju servernya: izinkan itu di jaringan.</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>Versi {version} lebih lama daripada {least}, yang diminta server.</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>Pasang program yang lebih baru sebelum ujian.</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>Ada program berjalan yang tidak boleh berjalan selama ujian: {programs}.</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>Hentikan, dan cegah agar tidak dimulai.</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>Komputer ini tampak seperti tamu di dalam komputer lain.</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>Pakai komputer itu sendiri. Jika memang disengaja, admin dapat memberi pengecualian di server.</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>Seseorang terhubung ke komputer ini dari jauh.</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>Akhiri sesi jarak jauh sebelum ujian.</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>Penyimpanan tidak dapat dibaca ({code}).</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>Belum ada stasiun di sini.</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>Jalankan kiosk enroll dengan kode dari server pusat.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Jurnal rusak.</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>Komputer ini belum menjadi stasiun.</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>Server tidak mengizinkan stasiun ini memulai ujian: {standing}.</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>Tanyakan kepada admin pusat; yang tercatat di sini tetap diterima.</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>Peristiwa yang menunggu dikirim: {count}.</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>Hubungkan stasiun ke jaringan, atau bawa: kiosk export DIR.</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>Jika komputer ini rusak, hanya komputer ini sendiri yang dapat membuka disknya.</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>Hubungkan stasiun ke servernya sekali; kunci pemulihan diperolehnya sendiri.</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>Tidak semua yang diatur server di sini dapat dipakai.</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>Simpan lagi pengaturan tempat ujian di server; perbarui program ini jika lebih lama.</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>Naskah soal yang diperlukan berikutnya dan tidak ada di sini: {missing} dari {needed}.</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>Nyalakan stasiun saat server terjangkau; stasiun mengambilnya sendiri.</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>Naskah soal di disk ini bukan yang disegel.</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>Hapus berkas yang disebutkan bukti; stasiun mengambilnya lagi.</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>Sesi terbuka yang kuncinya tidak ada di sini: {missing} dari {open}.</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>Hubungkan stasiun ke server; stasiun mengambil kuncinya sendiri.</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>Komputer ini belum pernah diperiksa.</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>Periksa lagi pada hari lain sebelum ujian.</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>Pemeriksaan sebelum ini {days} hari lalu.</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>Periksa setiap komputer dalam minggu ujian.</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>Denah kursi</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>Slip akses</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Laporan kejadian</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>Berita acara sesi</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>sudah masuk</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>siap</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>disembunyikan</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>terhenti</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>sedang pindah</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Gladi</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>terdengar</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>masuk</translation>
    </message>
    <message>
        <source>began</source>
        <translation>mulai</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>pindah</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>dikumpulkan</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>berlangsung</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>lulus</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>Server tidak mendengar kabar kursi ini: komputernya mati, kiosnya tidak berjalan, atau tidak ada jaringan ke sana.</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>Tidak ada yang dapat masuk di sini: layarnya menampilkan hal lain.</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>Soal pertama tidak pernah tampil.</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>Soal pertama tampil terlambat: server atau jaringan terlalu lambat untuk sebanyak ini sekaligus.</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>Tidak kembali setelah programnya diakhiri: di sini tidak ada yang menjalankan kios lagi.</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>Kembali terlalu lambat setelah programnya diakhiri.</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>Ujiannya tidak sempat dilanjutkan di kursi lain.</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>Ujian tidak dijawab sampai selesai.</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>Tidak semuanya sampai ke server.</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>Kursi itu sendiri menemukan sesuatu yang tidak semestinya.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>Soal pertama setelah</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Serah terima</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} dtk</translation>
    </message>
    <message>
        <source>{passed} of {all} seats passed.</source>
        <translation>{passed} dari {all} kursi lulus.</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>waktu habis</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>diakhiri petugas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>void</source>
        <translation>tidak sah</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>tidak datang</translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>Soal ditampilkan lagi</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>Diizinkan berlanjut</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Jeda diakhiri</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>Wajah dipastikan</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>Wajah diragukan</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>Mulai diizinkan</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Pesan terkirim</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>Waktu ditambah</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>Seseorang ke sana</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>Sudah didatangi</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>Kursi lain</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>Awal sesi</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>Antrean diubah</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>Dipindah ke kursi lain</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Diakhiri</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Tidak datang</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>Peserta susulan diterima</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesi diakhiri</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Sesi ditutup</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>Gladi dimulai</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>Jatah baru diberikan</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>Berkas tersegel ditulis</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ditarik kembali</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Tempat ujian</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ditunggu</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Masih berjalan</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Sesi ini dibatalkan.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Sela</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>Waktu diberikan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tanda terima</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Tidak dilaksanakan</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mnt</translation>
    </message>
    <message>
        <source>Signature on arrival</source>
        <translation>Tanda tangan saat datang</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>Tanda tangan saat pergi</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>Kepala tempat ujian: nama, tanggal, tanda tangan</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>Orang kedua: nama, tanggal, tanda tangan</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Kode akses</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>Kode akses: tanyakan kepada pengawas</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Yang diputuskan</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>Setiap peserta</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>Tidak ada yang diputuskan di panel.</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>Setiap orang menandatangani dua kali: saat duduk dan saat pergi.</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>Ketik nomor dan kode di kursi. Simpan slip ini.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sidik jari</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>Komputer dimulai lagi</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>Program ujian berakhir</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>Komputer tidur</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>Komputer macet</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>Soal disembunyikan</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Dijeda petugas</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>Disk penuh</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>Rekaman tidak dapat diputar</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>Dicatat petugas</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Teknis</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Menunggu keputusan</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>Dicatat, tanpa waktu</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>Tanpa tambahan waktu</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Seluruh ruangan</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>berlanjut</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Lamanya</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Sejauh ini tidak ada masalah di sini.</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>Komputer ini siap.</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>Komputer ini siap; ada yang perlu dilihat.</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>Komputer ini belum siap.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>Pemeriksaan komputer ujian</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stasiun</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang harus dilakukan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Diperiksa oleh</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>Baik karena pengecualian: menurut {by} sampai {until}, karena: {why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>Komputer ini siap</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>Komputer ini siap, ada yang perlu dilihat</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>Komputer ini belum siap</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n hal harus diperbaiki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>%n hal perlu dilihat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>%n hal baik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>Mendengarkan server</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>Mencoba penguncian: layar gelap sesaat</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>Memeriksa disk, memori, dan daya</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>Penyimpanan dibuat lagi dari kedua salinannya</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>Menanyakan seberapa cepat server menjawab</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>Membaca jurnal dari awal sampai akhir</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>Diperiksa pada {day} pukul {time}, selama %n detik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>Kursi {seat}: {name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}, sejak {began}</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what} pukul {began}, selama {lasted}</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>Wewenang Anda tidak sampai ke situ, atau Anda tidak sedang bertugas.</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>Selama itu waktu berhenti: tidak ada waktu yang hilang.</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>Waktu terus berjalan: {minutes} mnt hilang, dan diusulkan.</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}, menunggu server di sini</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>Semua yang ditunggu, dengan ruang tanda tangan saat datang dan saat pergi.</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>Siapa duduk di mana: untuk ditempel di pintu.</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>Satu slip per peserta, untuk digunting.</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>Apa yang terjadi, apa yang diputuskan, oleh siapa dan mengapa.</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>Setiap kursi dengan waktu, sela, waktu diberikan, dan tanda terima, untuk ditandatangani dua orang.</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>Tampilkan soal lagi</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>Lanjutkan di kursi ini</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Akhiri jeda</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>Wajahnya cocok</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Bukan orang ini</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>Izinkan ujian dimulai di sini</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Kirim pesan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Tambah waktu</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>Saya ke sana</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>Beri kursi lain</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>Pindah ke kursi lain</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>Akhiri ujian ini</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>Beri jatah baru</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>Izinkan sesi dimulai</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>Ubah antrean</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>Terima peserta susulan</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>Tulis berkas tersegel</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Akhiri sesi</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Tutup sesi</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>Mulai gladi</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>Akhiri semua jeda</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>Pesan ke semua</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Jeda semua</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>Waktu untuk semua</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>“{what}” ditarik kembali, jika belum ada akibatnya. Keduanya tetap ada dalam catatan.</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>kursi ini</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>{name} ditunggu di kursi yang Anda ketik, dan tidak lagi di kursi {seat}.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>Ujian {name} berlanjut di kursi yang Anda ketik. Di kursi {seat} tidak ada lagi yang dapat ditulis.</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>Kursi {seat} menampilkan soal {name} lagi, jika tidak ada sebab lain yang tersisa.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>Ujian {name} berlanjut di kursi {seat}, pada soal yang sama, dengan waktu yang tersisa.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>Ujian {name} berlanjut. Waktu berjalan lagi.</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>Dicatat bahwa Anda membandingkan wajah {name}, dan bahwa wajahnya cocok.</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>Setiap panel menampilkan kursi {seat} sampai seseorang menyatakan wajahnya cocok. Ujian tidak dihentikan.</translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>Kursi {seat} boleh memulai ujian {name}, kursi mana pun yang memintanya sebelumnya. Siapa yang menunggu giliran di sana langsung mulai.</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>{name} membaca ini di kursi {seat}. Waktu terus berjalan.</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>Soal {name} disembunyikan dan waktu berhenti, sampai Anda mengakhiri jeda.</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>{name} langsung mendapat waktu ini, dan membaca berapa banyak dan mengapa.</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>Kursi {seat} dan setiap panel membaca bahwa seseorang sedang datang.</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>Tangan di kursi {seat} diturunkan.</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>{name} ditunggu di kursi {to}, dan tidak lagi di kursi {seat}. Dapat ditarik kembali sampai ia mulai.</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>Setiap panel menampilkan bahwa {name} tidak datang. Jatahnya tetap sampai sesi ditutup: ia masih boleh mulai.</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>Ujian {name} berlanjut di kursi {to}, dengan setiap jawaban dan waktu yang tersisa. Di kursi {seat} tidak ada lagi yang dapat ditulis.</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>Ujian {name} di kursi {seat} berakhir dengan jawaban yang ada. Tidak seorang pun dapat menariknya kembali.</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>{name} boleh mengikuti ujian sekali lagi, dari awal. Yang sudah dijawab tetap tersimpan, dan seseorang memutuskan pengerjaan mana yang dihitung. Jika sesi tidak mengizinkannya, admin pusat ditanya.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>Semua yang menunggu mulai pukul {when}. Dapat ditarik kembali sampai saat itu.</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>Semua yang menunggu langsung mulai.</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>Semua yang masih menunggu langsung mulai.</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>Ia mendapat jatah dalam sesi ini dan kode akses, yang Anda tulis di slipnya. Dapat ditarik kembali sampai ia mulai.</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>Yang diputuskan di sini dan belum ada di server ditulis ke stik, tersegel hanya untuk server.</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>Setiap ujian yang masih berjalan dalam sesi ini berakhir dengan jawaban yang ada, dan tidak seorang pun dapat mulai lagi. Tidak seorang pun dapat menariknya kembali.</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>Sesi diserahkan dengan jumlah ini. Yang tidak pernah datang kehilangan jatahnya. Yang tiba kemudian tetap diterima dan ditandai terlambat.</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>Setiap kursi yang menampilkan halaman masuk mulai sendiri dalam satu menit dan sibuk beberapa menit. Server tidak memulainya selama ada sesi terbuka atau yang dibuka dalam 20 menit ke depan.</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>%n ujian yang dijeda berlanjut. Waktunya berjalan lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>%n peserta membaca ini. Waktunya terus berjalan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>Soal %n peserta disembunyikan dan waktunya berhenti, sampai Anda mengakhiri jeda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>%n peserta langsung mendapat waktu ini, dan membaca berapa banyak dan mengapa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Terlalu banyak percobaan. Anda dapat mencoba lagi dalam %n detik.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>Server tidak dapat memastikan siapa yang memutuskan ini. Keluar, masuk, lalu putuskan lagi.</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>Ini sampai di server terlalu lambat untuk berguna, dan tidak dilaksanakan.</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>Server tidak mengenal peserta atau ujian seperti itu di sini.</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>Ini sudah tidak berlaku saat sampai di server.</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>Server tidak mengenal tindakan ini. Mungkin lebih lama daripada panel ini.</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>Melebihi yang boleh dilakukan tempat ujian sendiri dalam sesi ini. Admin pusat sudah ditanya.</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>Admin pusat menolak.</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>Nomor ini sudah terdaftar untuk ujian ini. Cari di tabel.</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>Ada yang masih terbuka dan belum disebut. Lihat angkanya, dan sebutkan alasan untuk masing-masing.</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>Sesi ini tidak menerima peserta susulan lagi.</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>Ini memerlukan dua orang yang berbeda.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>Ini bukan frasa sandi orang ini. Percobaan dicatat.</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>Orang ini tidak sedang bertugas di sini.</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>Yang diketahui panel ini tentang orang ini tidak dapat dibaca. TI tempat ujian dapat memperbaikinya.</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>Ketik kursi yang kosong, dan bukan kursi tempat ujian itu berada.</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>Server sudah punya semua yang diputuskan di sini: tidak ada yang perlu dibawa.</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>Tidak ada ruang untuknya di stik.</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>Tidak ada yang dapat ditulis ke stik ini.</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>Tidak dapat ditulis. Coba stik lain.</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>Anda bukan lagi petugas tempat ujian ini.</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>Kursi menampilkan tiga kelompok, seluruhnya 22 huruf dan angka. Ini tidak sebanyak itu.</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>Ketik menit bulat, paling sedikit satu.</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>Saat ini tidak ada siapa pun yang terkait dengan ini.</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>Ini tidak dapat dicatat, jadi tidak ada yang dilakukan.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Jatah</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Sisa waktu</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Tersimpan di sini</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Belum terkirim</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Pengerjaan</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>Di server</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>dikonfirmasi</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>di stik</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>terputus</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>tanpa kabar</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>bertentangan</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>Server memiliki semuanya dari mereka, sampai selesai.</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>Dibawa dengan stik, dan yang sebelumnya belum ada. Bawa itu juga.</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>Mereka punya jatah dan tidak pernah mulai. Penutupan mencabut jatah itu.</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>Ujian mereka berhenti di kursi yang masih ada kabarnya. Lanjutkan, atau akhiri.</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>Mereka sudah mulai dan akhirnya belum diketahui, atau mungkin sudah mulai di kursi yang tidak terdengar. Hubungkan kursinya, atau bawa jurnalnya dengan stik.</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>Beberapa versi untuk satu jatah: admin pusat memutuskan mana yang dihitung.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Keadaannya</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Kabar terakhir</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>Awalnya belum sampai; belum diketahui milik siapa</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>tidak pernah mulai</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>mulai, belum ada yang tiba</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>{answered} dari {items} dijawab</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>tiba setelah penutupan</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>Sejauh yang diketahui panel ini; panel ini belum pernah mendengar dari server.</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>Menurut server, pukul {time} ({age} lalu)</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>Tanpa server: yang diketahui panel ini pukul {time} ({age} lalu). Pertentangan dan stik hanya diketahui server.</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>Ditutup pukul {time} oleh {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>%n pengecualian disebutkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>Dari %n peserta ada yang tiba kemudian: tutup sekali lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Baterai</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disk kosong</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Penyembunyian</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>tidak pernah terdengar</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>belum siap</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>perlu dilihat</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yang salah</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
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
        <translation>Server tidak mendengar kabarnya sejak didaftarkan.</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>Nyalakan, jalankan kios, periksa kabel jaringannya.</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>Tidak ada yang memeriksanya dalam 14 hari terakhir.</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>Jalankan kios di sana, atau jalankan kiosk doctor.</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>Programnya lebih lama daripada yang diminta server.</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>Program lama</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Pasang versi yang lebih baru.</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>Server tidak mempercayainya untuk memulai ujian.</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>Tanyakan kepada admin pusat.</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>Pembaruan ke {version}</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>Pembaruan ke {version} gagal di sini; program sebelumnya yang berjalan.</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>Beri tahu bagian TI Anda: kiosk update status menyebutkan sebabnya.</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>Pembaruan ke {version} sedang menuju ke sini dan menunggu waktu tanpa ujian.</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>Program server yang lama</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>Ruang di disk server</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>Server dipulihkan dari cadangan</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>Yang ditampilkan tentang percobaan</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>Kejadian yang tidak dapat dibaca server</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>Kode akses</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>Cadangan server</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n hari lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>Tanpa server: penilaian tiap kursi pukul {time} ({age} lalu). Rinciannya datang bersama server.</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>Oleh, alasan, hasilnya</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}: {minutes} mnt</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}: kursi {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} dan {second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>Sejak itu ditarik kembali.</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>Menunggu server di sini.</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>{minutes} mnt sampai ke ujian</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Siap mulai</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>Ditolak saat masuk</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>Meninggalkan halaman masuk</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>Mengangkat tangan</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>Menurunkan tangan</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>Pesan datang</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>Pesan dibaca</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>Bagian dibuka</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>Bagian ditutup</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>Istirahat dimulai</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>Istirahat berakhir</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>Ujian dimulai</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>Ujian berlanjut</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>Masuk lagi</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>Ujian terhenti</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>Ujian dijeda</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>Jeda berakhir</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>Soal disembunyikan</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>Soal ditampilkan lagi</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>Penguncian kehilangan sesuatu selama jeda</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>Sementara itu jatah baru diberikan</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>Penyesuaian diubah</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>Ujian meninggalkan kursi ini</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>Ujian tiba di kursi ini</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Dikumpulkan</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Waktu habis</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>Ujian diakhiri petugas</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>Ujian berakhir bersama sesi</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>Jam komputer digeser</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>Baterai melemah</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>Listrik tersambung atau terputus</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Disk hampir penuh</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>Kode dipakai di kursi</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>Kode ditolak di kursi</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>Soal dibuka dengan lima kata</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>Petugas melakukan sesuatu di kursi</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>Pengecualian penguncian berlaku</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>{time} tidak ada yang dapat bekerja</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>Kursi {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>Belum ada kursi</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Sepanjang hari</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Disimpan sebagai {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Daftar tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>saat seseorang mengizinkan</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>Kursi mulai</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Dimulai</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>belum di sini</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>%n peserta belum mulai.</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>Dimulai ketika seseorang mengizinkannya.</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>Berikutnya: %n peserta pukul {next}. Yang terakhir pukul {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>Proses masuk tidak dapat dicatat, jadi tidak ada yang dibuka.</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Tanpa jatah</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tersedia</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>Sedang dipakai</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>Baterai {percent} %</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Tidak terlihat</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Disembunyikan</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Terhenti</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Tak terjangkau</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disk penuh</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Tidak dipercaya</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Minta bantuan</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>Disembunyikan sesaat</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Diam</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Tidak terkirim</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Naskah lain</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>berakhir</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} j {minutes} mnt</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} lalu</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}, tanpa listrik</translation>
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
        <translation>Tidak ada yang ditunggu di sini</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>Jawaban terakhir di sini</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>Jawaban terakhir di server</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Menunggu dikirim</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Titik penguncian</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{held} dari {all} tertahan</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>Penyembunyian sejauh ini</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>Versi, sidik jari</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>belum dibandingkan</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>cocok</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>bukan orang ini</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Nomor peserta</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Wajah</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Diizinkan</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>Terputus sejauh ini</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>Ada yang mengganggu penguncian komputer ini.</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>Lihat komputer ini sebelum ujian berlanjut.</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>Layar kedua dihubungkan ke komputer ini.</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>Sebuah layar dilepas dari komputer ini.</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>Program lain menutupi ujian sesaat.</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>Program lain menggeser ujian di layar.</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>Program lain menutup jendela ujian.</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>Jendela lain muncul di depan ujian.</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>Program lain meminta ujian ditutup.</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>Program lain membuka jendela.</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>Program lain memperkecil ujian.</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>Layar berhenti menampilkan ujian.</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>Program lain mengambil alih pengetikan.</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>Program lain menahan papan ketik.</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>Program lain menahan tetikus.</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>Program lain menaruh sesuatu di papan klip.</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>Program lain berpura-pura mengetik atau mengeklik.</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>Program lain mencoba menaruh sesuatu ke dalam ujian.</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>Tombol atau klik datang dari program, bukan dari papan ketik atau tetikus ini.</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>Papan ketik, tetikus, atau perangkat lain dihubungkan.</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>Pintasan yang dimatikan selama ujian dinyalakan.</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>Menu sistem dapat dibuka dengan tombol.</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>Komputer ini tidak lagi menanyakan setiap tombol kepada ujian.</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>Pengaman layar komputer ini dinyalakan.</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>Program yang tidak boleh berjalan selama ujian telah dihentikan.</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>Ada program berjalan yang tidak boleh berjalan selama ujian.</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>Program lain dapat mengambil gambar layar.</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>Seseorang terhubung ke komputer ini dari tempat lain.</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>Komputer ini berjalan di dalam komputer lain.</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>Orang lain telah masuk ke komputer ini.</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>Program lain terhubung ke layar ujian.</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>Ujian terganggu beberapa kali dalam waktu singkat.</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>Pengawas sedang memperbaiki komputer ini.</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>Komputer ini belum sepenuhnya terkunci.</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>Lihat di belakang komputer: cabut setiap layar selain layarnya sendiri.</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>Periksa kabel layar dan pasang dengan kuat.</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>Ada hal lain yang berjalan di komputer ini. Cari tahu apa itu, sebelum ujian berlanjut.</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>Pengelola jendela atau program lain menggeser jendela. Sekali itu kebetulan; dua kali bukan.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>Jika terjadi lagi, mulai ulang program dari sini.</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>Lihat program mana yang menampilkan jendela di sini: pembaruan dan pesan harus dimatikan pada hari ujian.</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>Ini ditolak. Sering kali itu tombol desktop; peserta mungkin tidak menyengajanya.</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>Tutup program itu. Program itu harus dimatikan pada hari ujian.</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>Penyebabnya pintasan desktop atau program lain. Sekali itu kebetulan; dua kali bukan.</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>Lihat apakah layar dialihkan ke sesi lain; kembalikan.</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>Tombol mungkin masuk ke program lain. Lihat apa yang berjalan di samping ujian.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>Menu yang terbuka atau program lain menahan papan ketik. Tutup, atau mulai ulang program.</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>Menu yang terbuka atau program lain menahan tetikus. Tutup, atau mulai ulang program.</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>Tidak ada yang dapat ditempelkan darinya ke dalam ujian. Lihat program mana yang melakukannya.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>Ini dihentikan: tidak ada yang sampai ke ujian. Cari program yang melakukannya.</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>Ini dihentikan: tidak ada yang sampai ke ujian.</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>Seseorang atau sesuatu mengetik dari luar. Cari kendali jarak jauh, dan bicaralah dengan peserta.</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>Lihat apa yang dipasang. Papan ketik baru tidak apa-apa jika Anda yang membawanya.</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>Tombol lengket atau kaca pembesar dinyalakan. Yang memerlukannya mendapatkannya sebagai penyesuaian.</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>Penyiapan stasiun belum lengkap. Jalankan pemeriksaan komputer ini setelah ujian.</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>Sistem terlalu lambat sesaat. Jika terus begitu, mulai ulang program dari sini.</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>Matikan pengaman layar di pengaturan sistem.</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>Aturan sesi ini menyebutkannya. Lihat siapa yang memulainya.</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>Hentikan program itu, lalu izinkan ujian berlanjut.</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>Cari pembagian atau perekaman layar, lalu hentikan.</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>Putuskan sambungan dari jauh, dan cari tahu milik siapa.</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>Apa yang mengelilinginya tidak dapat dilihat dari sini. Ujian seharusnya di komputer nyata.</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>Cari tahu siapa orangnya. Pergantian pengguna harus dimatikan pada hari ujian.</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>Program itu dapat melihat dan mengetik. Mulai ulang komputer ini; jika muncul lagi, jangan dipakai.</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>Setiap kali pulih sendiri, tetapi terlalu sering untuk kebetulan. Lihat apa yang datang berulang kali.</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>Penguncian dilepas. Tidak ada soal yang ditampilkan sampai terkunci lagi.</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>Jika ini berlanjut, tutup hal lain yang berjalan di sini, atau mulai ulang program.</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>Kursi: {seats}</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>Izinkan ujian dimulai di kursi ini</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>Izinkan ujian berlanjut</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>Jeda ujian</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>Akhiri ujian dengan jawaban yang ada</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>Pindahkan ujian ke kursi lain</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>Beri jatah baru untuk ujian ini</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Mulai ulang program</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>Mulai ulang komputer ini</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>Matikan komputer ini</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>Tinggalkan program ujian</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>Lepas penguncian untuk perbaikan</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>Kode terdiri dari sepuluh huruf dan angka.</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>Ketik seperti yang ditampilkan panel.</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>Terlalu banyak kode salah.</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>Kode berikutnya dihitung dalam %n detik.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>Ini nomor baru.</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>Nomor sebelumnya sudah terpakai. Minta kode untuk nomor ini dari panel.</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>Periksa kursi, keputusan, dan ketiga kelompok di panel.</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>Ini bukan kode untuk yang ditampilkan di sini.</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>Kedua kode dari orang yang sama.</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>Orang kedua harus menyetujui.</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>Orang ini tidak boleh memutuskan ini.</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>Orang yang berwenang harus memberikan kode.</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>Tidak ada lagi yang perlu diputuskan.</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>Kembali dan lihat layar sekali lagi.</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>Tidak ada petugas di sini dengan nama persis ini.</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>Itu dihitung untuk orang ini di setiap stasiun pusat ujian.</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>Miliknya dihitung lagi dalam {time}. Kode dari panel dihitung sekarang.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>Terlalu banyak frasa sandi salah yang diakui sebagai milik orang ini.</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>Salah satu dari: {names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>Tidak ada kursi seperti itu di tempat ujian ini.</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>Ketik namanya seperti yang tertera di layar di sana.</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>Kode di sini dapat menambah paling banyak {most} menit.</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>Aturan sesi ini tidak mengizinkan lebih banyak lagi. Admin pusat dapat melakukannya.</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>Di sini tidak ada jatah lain yang dapat diberikan lagi.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Krem</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontras</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Ambil istirahat</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>Berikutnya: {section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>Bagian berikutnya</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>Tinggalkan {section} untuk seterusnya?</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>Tinggalkan bagian ini untuk seterusnya?</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>Anda tidak dapat kembali ke sana. Jawaban Anda tersimpan dan dihitung.</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>Soal {number} belum dijawab</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>Anda tidak dapat kembali ke soal itu jika melanjutkan.</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>Ambil istirahat {time}?</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>Istirahat {number} dari {total}.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>Selama itu soal disembunyikan, dan waktu Anda berhenti.</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>Selama itu soal disembunyikan. Waktu ujian Anda terus berjalan.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>Waktu untuk “{section}” habis. Kata-kata terakhir Anda sudah masuk.</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>Waktu untuk bagian ini habis. Kata-kata terakhir Anda sudah masuk.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n soal</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>{time} untuk bagian ini, sejak soal pertamanya</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>Jika ditinggalkan atau waktunya habis, bagian ini ditutup; Anda masih dapat membacanya.</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>Jika ditinggalkan atau waktunya habis, bagian ini ditutup untuk seterusnya.</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{answered} dari {total} soal sudah dijawab</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>%n soal belum dijawab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>%n soal ditandai</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>Sisa waktu di dalamnya: {time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>Anda masih dapat membacanya, tetapi tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Kembali ke soal</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>Mulai bagian ini</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>Kembali ke bagian</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>Tinggalkan bagian</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Lanjut tanpa jawaban</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Tidak sekarang</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>Mulai istirahat</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Ada yang tidak berfungsi</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Saya punya pertanyaan</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>Saya perlu istirahat, atau ke toilet</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Minta bantuan</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Seseorang sedang datang</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>Tangan terangkat</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>%n baris lagi untuk dicentang</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>Saya adalah orang yang namanya tertera di layar ini.</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>Saya bekerja sendiri: tanpa telepon, tanpa catatan, tanpa bantuan.</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>Saya merahasiakan soal setelah ujian.</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>Saya tahu bahwa stasiun ini mencatat apa yang terjadi padanya: tombol, jendela, dan waktu. Tanpa kamera, tanpa suara.</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>dalam %n bagian</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>maju dan mundur sesuka Anda</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>satu demi satu, tanpa kembali</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>pemberitahuan muncul saat {time} terakhir dimulai</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}; {moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>Setiap jawaban tersimpan</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>begitu Anda memberikannya, juga jika listrik padam</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>Yang ditandai tetap terjawab</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>tanda hanya untuk Anda; tidak mengubah nilai</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>Ujian Anda memakai pengaturan ini</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}: {time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Bagian {number}</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>Bagian ditutup setelah Anda lewati</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>Anda tidak dapat kembali ke bagian itu</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n istirahat</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>di bawah daftar soal</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>ke kontrol berikutnya; dengan Shift ke yang sebelumnya</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>tombol yang terisi, atau yang sedang terfokus</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>menekan, mencentang, memilih, dan membatalkan</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>menutup yang terbuka, tidak menghapus apa pun</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>halaman ini</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>Pada soal</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>ke bagian layar berikutnya: bacaan, soal, daftar, tombol</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>membacakan soal jika diizinkan; menjeda dan melanjutkan</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>soal dalam bahasa berikutnya, jika ada beberapa</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>ke jawaban, di mana pun Anda berada</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>memilih jawaban itu; sekali lagi membatalkannya</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>dalam esai dengan format: tebal, miring, bergaris bawah</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Panah</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>ke jawaban lain tanpa memilihnya; juga di kisi dan daftar</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>memindahkan baris yang harus diurutkan</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>menggulir soal atau bacaan</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>soal berikutnya dan sebelumnya</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>menandai soal</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>membatalkan seluruh jawaban</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>membuka dan menutup alat, dari atas</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Angka, lalu Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>di daftar soal: ke soal itu</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>Untuk mendengar</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>sisa waktu; menyembunyikan dan menampilkannya</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>tempat jawaban terakhir disimpan</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>daftar semua alat</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>stabilo: memilih kata, lalu memberinya warna</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>stabilo: menghapus, membatalkan goresan terakhir</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>penggaris baca: memindahkannya, menampilkan lebih banyak atau lebih sedikit baris</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>ejaan: ke kata berikutnya</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>tata letak papan ketik berikutnya, jika ada beberapa</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>Pengawas dapat melanjutkan dengan kode</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>Pengawas dapat membukanya dengan lima kata</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>waktu tambahan; sudah termasuk dalam waktu Anda</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>%n istirahat, masing-masing {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>teks lebih besar; Anda dapat mengubah ukurannya</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>warna yang dipilih untuk Anda; Anda dapat mengubahnya</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>jarak lebih lebar antarbaris atau antarhuruf</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>bacaan dan soal satu per satu</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>penunjuk yang lebih besar</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>tidak ada yang bergerak sendiri di layar</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>pembaca layar boleh membaca ujian</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>soal dapat dibacakan</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>jawaban tetap disembunyikan sampai Anda membukanya</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>seluruh ujian dengan delapan tombol: A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>kata-kata dari suara dan video untuk dibaca</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>%n alat di luar alat ujian</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>Sisa {time} di bagian ini</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Sisa {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>%n soal belum dijawab.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>Yang sudah Anda jawab telah tersimpan.</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>Ditambahkan ke waktu Anda: {time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>Pengawas mengubah tampilan ujian Anda. Jawaban Anda tetap seperti semula.</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>Pengaturan Anda kini berbeda.</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>Jawaban Anda tersimpan di sini dan dikirim nanti.</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>Saat ini tidak ada jaringan.</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>Jaringan kembali tersambung.</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>Semuanya kembali dikirim ke server.</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>Semua jawaban Anda ada di sini, dan waktu Anda tetap seperti tadi.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Selamat datang kembali.</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Pesan dari pengawas</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>Soal ini harus dijawab.</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>Jawab dulu, lalu lanjutkan.</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>Anda dapat melanjutkan dalam {time}</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>Paling sedikit selama itu bagian ujian ini tetap terbuka.</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>Waktu untuk soal itu habis.</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>Waktu untuk “{section}” habis.</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>Waktu untuk bagian itu habis.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Seseorang sedang menuju Anda.</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>Tetap di kursi Anda; ujian Anda terus berjalan.</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>Tangan Anda terangkat.</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>Tetap di kursi Anda. Pengawas akan datang kepada Anda.</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>Pengawas sudah diberi tahu. Jawaban Anda tersimpan; lanjutkan dengan tenang.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>Disk komputer ini hampir penuh.</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>Baterai tersisa {percent} %.</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>Angkat tangan. Jika komputer ini mati, tidak ada jawaban yang hilang dan waktu Anda tetap.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>Baterai hampir habis: {percent} %.</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>Pilih semua yang benar. Pilih lagi untuk membatalkannya.</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>Ketik di kolom. Yang Anda ketik tersimpan sendiri; tidak ada tombol yang perlu ditekan.</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>Ketik bilangan, dengan koma atau titik. Di bawah kolom terlihat bagaimana bilangan itu dipahami.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>Tulis satu atau dua kalimat. Kata dihitung di bawah; Ctrl+Z membatalkan ketikan terakhir Anda.</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>Tulis satu atau dua kalimat. Tombol di atas teks, atau Ctrl+B, menebalkan kata.</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>Tekan rumpang dan pilih kata. Dengan papan ketik: Enter membuka daftar, panah bergerak di dalamnya.</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>Pilih satu jawaban. Pilih lagi untuk membatalkannya, atau tekan hurufnya di papan ketik.</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>Pilih satu tempat di setiap baris. Dengan papan ketik: panah berpindah, bilah spasi memilih.</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>Seret baris, atau tekan panahnya. Dengan papan ketik: Ctrl dengan tombol panah memindahkannya.</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>Seret pegangan atau tekan satu tempat pada skala. Dengan papan ketik: tombol panah.</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>Seret kata ke tempatnya, atau tekan kata lalu tempatnya. Tekan lagi untuk mengeluarkannya.</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>Tekan tempat di gambar. Dengan papan ketik: Tab berpindah, bilah spasi memilih.</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>Tekan tempat-tempat satu demi satu. Tekan lagi untuk membatalkannya.</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>Tekan titik di gambar. Dengan papan ketik: tombol panah memindahkan tanda silang.</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>Tekan satu lalu yang lain untuk menghubungkannya. Tekan pasangan lagi untuk memisahkannya.</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>Lingkaran, persegi, dan segitiga</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>lingkaran</translation>
    </message>
    <message>
        <source>square</source>
        <translation>persegi</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>segitiga</translation>
    </message>
    <message>
        <source>Mango</source>
        <translation>Mangga</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Wortel</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>Bayam</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>Mana yang termasuk buah?</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>Mana bilangan yang genap?</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>Apa nama bulan pertama dalam setahun?</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>Berapakah satu setengah?</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>Apa yang Anda lihat dari jendela di rumah?</translation>
    </message>
    <message>
        <source>up</source>
        <translation>terbit</translation>
    </message>
    <message>
        <source>down</source>
        <translation>terbenam</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>Pada pagi hari matahari </translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>Burung</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Ikan</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>terbang</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>berenang</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>Apa yang dilakukan masing-masing?</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>siang</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>malam</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>pagi</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>Urutkan waktu dalam sehari.</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>Setel skala ke 7.</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>Pada malam hari langit </translation>
    </message>
    <message>
        <source>dark</source>
        <translation>gelap</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>terang</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>Taruh kata yang tepat di rumpang.</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>Bentuk mana yang tidak punya sudut?</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>Beri nomor bentuk dari kiri ke kanan.</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>Tunjuk bagian tengah persegi.</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>Taruh setiap nama pada bentuknya.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>siang</translation>
    </message>
    <message>
        <source>night</source>
        <translation>malam</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>panas</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>dingin</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>Buat pasangan lawan kata.</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>Hubungkan lingkaran dan segitiga.</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} dari {total} dijawab</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>Ujian berlanjut pada soal yang sama, dengan waktu yang ada sekarang.</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>Soal tetap disembunyikan dan waktu berhenti sampai Anda mengunci lagi.</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>Tidak ada ujian yang dapat dimulai sampai Anda mengunci lagi.</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>Tidak ada yang mengikuti ujian di sini sekarang. Semua yang tercatat tetap ada di komputer ini.</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>Ujian tidak berakhir: setiap jawaban tersimpan, dan waktunya berhenti.</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>Ujian berlanjut saat program dimulai lagi; setelah lebih dari {time}, pengawas harus mengizinkannya.</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>Ujian di sini sudah selesai</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>Komputer ini akan diperbaiki</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>Peserta perlu istirahat</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>Gangguan di ruangan</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>Program tidak bereaksi</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>Layar tidak tampak benar</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>Komputer ini lambat atau macet</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>Papan ketik, tetikus, atau layar rusak</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>Kabel atau perangkat akan diganti</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>Sebuah program akan ditutup</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>Tidak ada yang dilakukan. Periksakan dulu disknya, atau jawaban akan hilang.</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>Sebuah jawaban belum ada di disk.</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>Pakai sakelar komputer itu sendiri; tidak ada catatan yang hilang karenanya.</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>Sistem tidak mengizinkan program melakukan ini.</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>Kursi ini mengetahui siapa pengawasnya dari server. Sampai saat itu, kode tidak diterima.</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>Kursi ini belum mengenal pengawas tempat ujian.</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>Mengapa ini dilakukan?</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>Pilih alasan, atau ketik sendiri.</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>Pengawas sedang menutup program ujian</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>Pengawas sedang memulai ulang program ujian</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>Pengawas sedang memulai ulang komputer ini</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>Pengawas sedang mematikan komputer ini</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>ditutup, hanya untuk dibaca</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
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
            <numerusform>%n detik</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>both parts are whole already: 1 minute 30 seconds</comment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} pukul {time}</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>Kursi {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>Ujian Anda ada di kursi lain.</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>Tempat Anda di kursi {seat}.</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>Tempat Anda di {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>Ujian ini kini dilanjutkan di kursi lain.</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>Ujian ini kini dilanjutkan di kursi {seat}.</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>Ujian ini kini dilanjutkan di {seat}.</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>Ujian ini dikumpulkan pada {when}.</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>Ujian ini sudah dikumpulkan.</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>Jika itu bukan Anda, angkat tangan sekarang.</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>Tidak ada lagi yang dapat ditulis di sini. Masuk di kursi itu untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>Pergilah ke sana, atau angkat tangan untuk duduk di sini.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>Angkat tangan. Pengawas dapat memintakan jatah untuk Anda dalam ujian ini.</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>Anda belum punya jatah dalam ujian ini.</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>Ujian Anda dibuka pada {when}.</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>Anda datang lebih awal dan tidak ada yang hilang. Masuk lagi setelah ujian dibuka.</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>Ujian ini ditutup pada {when}.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>Angkat tangan. Pengawas dapat membantu Anda.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>Jatah ujian Anda belum terpakai. Pengawas tahu langkah selanjutnya.</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>Ujian ini dibatalkan.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>Angkat tangan. Pengawas dapat mencari kapan dan di mana Anda mengikutinya.</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>Ujian Anda tidak berlangsung di sini sekarang.</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>Angkat tangan. Pengawas harus mengakhiri ujian itu atau memberi Anda kursi lain.</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>Ujian lain masih terbuka di kursi ini.</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>Jawaban Anda aman dan waktu Anda berhenti. Coba lagi sebentar lagi, atau angkat tangan.</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>Kursi lain belum menyerahkan ujian Anda.</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>Ujian Anda belum dapat dilanjutkan di kursi ini.</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>Jawaban Anda tetap tersimpan. Masuk di kursi itu untuk melanjutkan.</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>Untuk petugas: pasang stik USB. Ujian disimpan tersegel ke dalamnya, lalu dibawa ke kursi itu.</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>Ujian ada di stik USB. Cabut stik, pasang di kursi itu, lalu masuk di sana.</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>Untuk petugas: tidak ada yang diubah, di sini maupun di stik. Alasannya {code}.</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>Ujian di stik USB ini tidak dapat dilanjutkan di kursi ini.</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>Ujian ini dipindahkan ke kursi {seat} pada pukul {time}.</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>Ujian ini dipindahkan ke {seat} pada pukul {time}.</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>Anda tidak perlu melakukan apa pun. Waktu Anda belum dimulai.</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>Soal dibuka pukul {time}.</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>Soal belum dibuka.</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>Waktu Anda belum dimulai. Coba lagi sebentar lagi, atau angkat tangan.</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>Soal belum sampai di kursi ini.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>Waktu Anda belum dimulai. Angkat tangan; kursi ini dapat mengambilnya lagi.</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>Soal di kursi ini rusak.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>Waktu Anda belum dimulai. Angkat tangan; kursi ini memerlukan program yang lebih baru.</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>Kursi ini tidak dapat membaca soal ini.</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>Server pusat saat ini tidak terjangkau.</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>Server pusat saat ini bermasalah.</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>Tidak ada yang dikirim ke sana dan waktu Anda belum dimulai. Angkat tangan.</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>Yang menjawab bukan server pusat.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Server tidak dapat membuktikan jati dirinya.</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>Jatah ujian Anda belum terpakai. Angkat tangan untuk mendapat kursi lain.</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>Saat ini tidak ada ujian yang dapat dimulai di kursi ini.</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>Program kursi ini terlalu lama untuk memulai ujian.</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>Semua yang Anda jawab sebelumnya aman dan waktu Anda berhenti. Angkat tangan.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>Jawaban terakhir Anda tidak dapat disimpan: disk penuh.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>Waktu Anda belum dimulai. Angkat tangan; petugas harus mengosongkan sebagian ruang di disk kursi ini.</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>Disk kursi ini terlalu penuh untuk memulai ujian.</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>Jawaban terakhir Anda tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>Tidak ada yang hilang. Ujian berlanjut saat program lain itu selesai. Coba lagi, atau angkat tangan.</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>Program lain sedang memakai penyimpanan kursi ini.</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>Yang sudah tersimpan tetap ada. Angkat tangan; pengawas dapat memindahkan Anda ke kursi lain.</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>Penyimpanan kursi ini rusak.</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>Tidak ada yang hilang. Angkat tangan; kursi ini memerlukan kembali program yang lebih baru.</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>Penyimpanan kursi ini milik program yang lebih baru.</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>Waktu Anda belum dimulai. Angkat tangan; pengawas dapat menanganinya.</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>Kursi ini tidak terkunci seperti yang disyaratkan ujian.</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>Petugas: daftarkan dengan “kiosk enroll” dan kode dari server pusat.</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>Kursi ini belum menjadi bagian dari tempat ujian mana pun.</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>Silakan angkat tangan.</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>Pengawas harus membantu di sini.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>Ujian tidak dapat dikunci di desktop ini.</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>Petugas: desktop Wayland tidak mengizinkan program apa pun menahan papan ketik. Masuk ke sesi X11, atau pakai sesi milik Kiosk sendiri: “kiosk session wayland”.</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>Ujian tidak dapat dikunci di dalam jendela.</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>Petugas: sesi milik Kiosk dimulai di dalam jendela. Mulai dari konsol komputer, seperti yang dilakukan exam-kiosk-wayland.service.</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>Ujian tidak dapat dikunci di jenis layar ini.</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>Petugas: program ini tidak punya penguncian untuknya. Pakai salah satu sesi milik Kiosk sendiri.</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>Nomor ini tidak ada di daftar tempat ujian ini. Periksa slip, lalu ketik lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>Terlalu banyak percobaan. Anda dapat mencoba lagi dalam %n detik, atau angkat tangan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>Kode ini bukan untuk nomor ini. Periksa slip, lalu ketik keduanya lagi.</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>tutup</translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>kembali ke delapan tombol</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>kembali</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>maju</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>tekan yang berbingkai</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>pilih yang berbingkai</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>centang baris berikutnya</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>batalkan satu centang</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>lebih ke bawah</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>lebih ke atas</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>ke yang berbingkai</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>kembali ke soal</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>tahan 2 detik: kumpulkan</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>ketik di papan ketik</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>pilih</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>ke format berikutnya</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>aktif atau tidak</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>letakkan</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>ambil</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>urutan ini benar</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>naik</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>turun</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>baris berikutnya</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>pilih, batalkan</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>keluarkan yang terakhir</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>taruh di sini</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>kembalikan</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>ke samping saja</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>ke kiri</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>ke kanan</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>naik turun saja</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>tunjuk di sini</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>jauh berkurang</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>kurang</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>tambah</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>jauh bertambah</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>bagian berikutnya</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>bagian sebelumnya</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>ke bacaan</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>ke teks soal</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>singkirkan pemberitahuan</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>batalkan</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>kumpulkan: bertanya dua kali</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>ke jawaban</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>ketik dengan tombol di layar</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>hapus tanda terakhir</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>selesai</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>%n pasangan dibuat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>Buat paling banyak %n pasangan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>Dapat diputar %n kali lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>Dengarkan sampai akhir paling sedikit %n kali lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Kalkulator</translation>
    </message>
    <message>
        <source>Type a formula first</source>
        <translation>Ketik rumus dulu</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>Tidak dapat dibagi dengan nol</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>Ini tidak punya nilai</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>Hasilnya terlalu besar</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>Rumus terlalu panjang</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>Rumus ini belum lengkap</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>Hapus tanda terakhir</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>Kosongkan rumus</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Hitung</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Akar kuadrat</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Kuadrat</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>Faktorial</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>Satu dibagi</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>Hasil terakhir</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>Atas dan Bawah memindahkannya, dengan Shift menampilkan lebih banyak atau lebih sedikit baris, Kiri dan Kanan mengganti teks.</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>Penggaris baca, baris {line} dari {lines}</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>garis utuh</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>garis putus-putus</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>garis titik-titik</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>garis bergelombang</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>Stabilo</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>Di sini tidak dapat distabilo lebih banyak lagi.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Penghapus</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Merah muda</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>Distabilo: {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kiri</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Kanan</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>Huruf dan tanda lain</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>Bahasa tombol: {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Tutup papan ketik</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Kaca pembesar</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} kali</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>Tombol panah memindahkannya</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Semua alat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Coret</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>Penggaris baca</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Papan ketik</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ejaan</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Papan ketik di layar</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>Pilih dulu kolom untuk diketik.</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>Pemeriksaan ejaan saat ini tidak tersedia. Jawaban Anda tidak terpengaruh.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>Tidak ada kamus untuk bahasa ini di sini: {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>Tidak ada tulisan dalam soal ini.</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>Tidak ada kata untuk dilihat</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Tidak ada saran</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>Esc menutup alat.</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>Stabilo: Shift dan panah memilih, 1 sampai 4 atau H menandai, Delete menghapus, Ctrl+Z membatalkan.</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>Penggaris baca: Atas dan Bawah memindahkannya, dengan Shift menampilkan lebih banyak atau lebih sedikit baris.</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>Ejaan: F7 ke kata berikutnya.</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>Hanya awal dari yang Anda tempel yang muat: %n karakter tidak dimasukkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>Tidak ada ruang untuk teks lagi di sini.</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>Tidak ada ruang lagi untuk format di sini.</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>Dilanjutkan di kursi {seat}</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>Dimulai pukul {time}; berakhir sendiri paling lambat pukul {end}.</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>Jumlah serah terima benar.</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>Jumlah serah terima tidak benar: ada yang masih terbuka.</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>Dimulai pukul {time}, dan sudah selesai</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Dihitung dari awal sesi: {how}, menurut urutan kursi, yang terakhir pukul {last}.</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>Mulai {when}: {how}, menurut urutan kursi, yang terakhir pukul {last}. Dapat dibatalkan sampai saat itu.</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>Mulai sekarang: {how}, menurut urutan kursi, yang terakhir pukul {last}.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>semua bersamaan</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>%n kursi setiap {seconds} d</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>Buka soal dengan lima kata</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>Minta kantor pusat mengejanya.</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>Pasang stik yang berisi kunci, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>Kata {number} bukan kata semacam itu.</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>Ini bukan lima kata.</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>Ketik kelimanya, dengan spasi di antaranya.</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>Kata {number} tidak tepat.</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>Cocokkan setiap huruf dengan kantor pusat, dan untuk sesi mana kata-kata itu.</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>Kata-kata ini tidak membuka naskah soal.</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>Terlalu banyak kata salah.</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>Kunci pusat ujian ini belum ada.</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>Ini bukan kunci yang dipakai saat kata-kata itu dibuat.</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>Berkas di stik bukan kunci pusat ujian.</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>Sambungkan meja ini ke jaringan sebentar, atau pakai meja lain.</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>Yang dibuka kata-kata ini tidak dibuat untuk meja ini.</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>Soal sudah terbuka, atau kantor pusat tidak membuat kata-kata untuknya.</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>Tidak ada yang menunggu kata-kata di sini.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Tebal</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Miring</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Bergaris bawah</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Superskrip</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Subskrip</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>Daftar dengan poin</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Daftar dengan nomor</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look}: aktif</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look}: tidak aktif</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Penutup</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Lebih sempit</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Lebih lebar</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Lebih pendek</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Lebih tinggi</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>Pengingat: {when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>Ingatkan saya tentang waktu</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Tanpa pengingat</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Perbaiki…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>Sekarang baik: {names}.</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>Masih belum baik: {names}.</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>Peristiwa yang tidak dapat dikembalikan oleh salinan mana pun: {count}.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Diperbaiki</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>Tidak diperbaiki</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>Program kiosk lain berjalan di mesin ini, jadi tidak ada yang disentuh. Akhiri program itu, lalu perbaiki.</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>Perbaikan tidak dapat dilakukan ({code}).</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Baris terakhir log</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>Semuanya di: {path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>Nomor peserta</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>Jangan tunggu kursi ini: lanjutkan dari yang ada di server</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>Menit bulat dari sekarang; 0 langsung mulai.</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>Berapa menit lagi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>Satu atau dua kalimat pendek.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>Yang sudah Anda periksa</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Ada masalah di sini</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>Penyesuaian bagi peserta</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>Tempat ujian memberi waktu tambahan</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>Saat ini tidak ada kursi kosong.</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>Kosong: {seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>Sebutkan alasannya. Alasan itu tercatat dengan nama Anda.</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>Ketik yang akan dibaca.</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>Ketik seperti yang tertera di kertas yang dibawa.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>Ketik menit bulat, dari 1 sampai 480.</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>Ketik menit bulat, dari 0 sampai 480.</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>Tidak ada kursi kosong dengan nama ini.</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>Tulis di slipnya sekarang: kode ditampilkan hanya sekali ini, dan tidak disimpan di mana pun.</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>Ini kode aksesnya.</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>Berkas ada di {place}. Bawa ke server.</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>Berkas tersegel sudah ditulis dan dibaca ulang.</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>Dicatat atas nama Anda, dan sedang dikirim.</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>Ini dikirim sendiri ke server saat terjangkau. Jika terlambat, tidak dilaksanakan.</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>Dicatat atas nama Anda. Menunggu di sini.</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>Kode dicatat atas nama Anda.</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>Bacakan ke kursi itu. Kode berlaku sekali, hanya untuk ini.</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>Kedua kode dicatat, masing-masing atas nama orangnya.</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>Bacakan keduanya ke kursi itu. Kode berlaku sekali, hanya untuk ini.</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>Bacakan ke kursi itu. Orang kedua membacakan kodenya sendiri, dari panel mana pun.</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>Server tidak terjangkau: ini menunggu di sini sampai server kembali.</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>Beri kode dan catat</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>Panel ini belum mendengarnya. Kode melakukannya di kursi {seat}, jika keadaannya memang begitu di sana.</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>Centang yang sudah Anda periksa.</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>Kursi itu mungkin sudah lebih jauh daripada yang diketahui panel ini. Dengan kode:</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>Tidak ada yang perlu dilakukan di sini sekarang.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Wewenang Anda tidak sampai ke situ.</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>Panel ujian</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruangan</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Serah terima</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Gladi</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Pemeriksaan awal</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>Spasi mengambilnya; lalu pergi ke pasangannya dan tekan Spasi.</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>Tekan dua yang berpasangan, atau seret yang satu ke yang lain.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>Tidak terkunci: jendela ini untuk mencoba program.</translation>
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
        <translation>Memakai listrik</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>Memakai baterai</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>Berpindah dan menandai</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>Tidak dapat kembali setelah Berikutnya</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>Anda tidak dapat kembali ke soal ini</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Ditandai</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Ditandai untuk ditinjau</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Tandai</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Tandai untuk ditinjau</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Kosongkan jawaban</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>Urungkan pengosongan</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>Sisa waktu istirahat</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Akhiri istirahat sekarang</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Minta bantuan</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>Soal muncul kembali saat istirahat berakhir: dengan sendirinya, atau saat Anda mengakhirinya.</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>Istirahat Anda</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n jawaban, semua tersimpan di komputer ini</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>Waktu Anda terus berjalan: sisa {time}</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>Waktu Anda berhenti di {time}</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>Istirahat: sisa {time}</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>Soal</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>Dengan kode yang Anda bacakan ke kursi, tanpa jaringan</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>Di kursi, tekan Ctrl+F12 dan pilih hal yang sama. Ketik tiga kelompok yang ditampilkannya.</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>Yang ditampilkan kursi</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Formula</source>
        <translation>Rumus</translation>
    </message>
    <message>
        <source>Angles in degrees</source>
        <translation>Sudut dalam derajat</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Examination</source>
        <translation>Ujian</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Picture {number}</source>
        <translation>Gambar {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>Spasi mengambilnya; lalu pergi ke tempatnya dan tekan Spasi.</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}, dipakai</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Pilih satu jawaban.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>Pilih %n jawaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>Pilih paling banyak %n jawaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>Pilih paling sedikit %n jawaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Pilih semua yang sesuai.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Anda sudah memilih %n. Batalkan satu dulu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>Disembunyikan. Tekan untuk menampilkannya.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>Yang akan dicetak</translation>
    </message>
    <message>
        <source>This exam</source>
        <translation>Ujian ini</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Kunci lagi</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>Tutup sesi</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>%n peserta masih terbuka dan belum ada alasannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>Terbuka sampai pukul {time}. Bisa ditutup setelah itu, atau setelah diakhiri.</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>Wewenang Anda tidak sampai ke situ.</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>Terlalu banyak yang terbuka untuk disebut di sini. Urus mereka dulu.</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>Sudah ditutup, dan tidak ada yang datang setelahnya.</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>Sepuluh huruf dan angka. Huruf besar atau kecil sama saja.</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>Menit yang ditambahkan</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>Frasa sandi saya sebagai ganti kode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>Kursi tempat ujian berlanjut</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Nama orang kedua</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>Sedikitnya 12 karakter. Hanya berlaku untuk keputusan ini.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Frasa sandi Anda</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>Frasa sandi orang kedua</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>Kode dari panel</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>Kode orang kedua</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Pakai kode</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Paling banyak {most}.</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>Memeriksa frasa sandi…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>Memeriksa kode…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>Pengawas memutuskan di sini</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>Putuskan hal lain</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>Jawaban peserta aman. Apa yang harus dilakukan?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Apa yang harus dilakukan?</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>Pilih kursi ini dan keputusan ini di panel, lalu ketik yang ditampilkan di sini.</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>Atur agar nyaman</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>Anda dapat mengubahnya kapan saja selama ujian.</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>Ini cocok untuk saya</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>Sebesar inilah sebuah soal.</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>Tidak ada waktu yang berjalan. Silakan ambil waktu yang Anda perlukan.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this you?</source>
        <translation>Apakah ini Anda?</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>Lihat foto dan setiap baris.</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>Foto dari pendaftaran Anda</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>Ya, ini saya</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Ini bukan saya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Nomor peserta</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Ujian</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Tempat ujian</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Waktu Anda</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Dibuka hari ini</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Untuk Anda</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>Lihat setiap baris.</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} sampai {closes}</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>Ya, lanjut ke ujian saya</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>machines</source>
        <translation>komputer</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Minta bantuan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Jawaban Anda</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Waktu Anda</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>Lama disembunyikan</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Mohon tunggu sebentar</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>Soal disembunyikan. Soal muncul kembali sendiri saat semuanya sudah beres.</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>Silakan angkat tangan</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>Soal disembunyikan sampai pengawas memeriksanya.</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%n, semua tersimpan di komputer ini</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>Tidak ada jawaban Anda yang hilang.</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>Terus berjalan, sisa {time}</translation>
    </message>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>Tidak ada jawaban atau menit Anda yang hilang.</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>Berhenti pada sisa {time}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Belum ada yang diputuskan di sini.</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>Yang diketahui server pada pukul {time}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Room</source>
        <translation>Ruangan</translation>
    </message>
    <message>
        <source>Previous and next: Alt and the arrows</source>
        <translation>Sebelumnya dan berikutnya: Alt dan panah</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>Hari ini sejauh ini</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Berkas CSV</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tindakan</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Warna</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>Tindakan</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>Jawaban Anda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>Setiap kata tersimpan saat Anda mengetik</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>dari {least} sampai {most}</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>dari paling banyak {most}</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>dari paling sedikit {least}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n kata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>kelebihan %n kata</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>cukup panjang</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>kurang %n kata</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Tulis {least} sampai {most} kata.</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>Tulis paling banyak {most} kata.</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>Tulis paling sedikit {least} kata.</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Minta bantuan</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>Tidak ada gambar di sini</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>Foto peserta</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>Apakah ada yang salah dengan ujian ini atau komputer ini? Tuliskan di sini. Ini tidak mengubah jawaban Anda.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>Terima kasih. Catatan Anda sudah disimpan dan diteruskan kepada petugas ujian.</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>Catatan belum dapat disimpan saat ini. Anda dapat mengirimnya lagi.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}, perlu diurus</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>expected</source>
        <translation>diharapkan</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>Cari nama, nomor, atau kursi</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Memerlukan Anda</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>Pilih komputer untuk melihat apa yang perlu dilakukan di sana.</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>Di sana semuanya baik.</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>Rumpang {number} dari {total}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>Halaman sedang dibuat</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Berkas CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Disimpan sebagai {place}</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>Tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Tidak ada yang disimpan atau dicetak.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>Diserahkan ke pencetak {printer}.</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>Tidak ada printer yang menerimanya. Simpan sebagai PDF.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>Tabel tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Language, display, help</source>
        <translation>Bahasa, tampilan, bantuan</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Bahasa: {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Papan ketik</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Papan ketik di layar</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Minta bantuan</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Examination</source>
        <translation>Ujian</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Pastikan</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Siapkan</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>rumpang {number} dari {total}</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Kosongkan saringan</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>Tidak ada kursi, nama, atau nomor seperti “{find}”</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>Cari sebagian saja, atau kosongkan saringan.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Tidak ada yang memerlukan Anda</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>Semua kursi baik. Halaman ini memeriksa setiap detik.</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>Tidak ada dalam keadaan ini</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>Angka pada tombol selalu terbaru.</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Belum ada peserta</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>Mereka datang sendiri dari server.</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>Diurutkan: yang memerlukan Anda dulu</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>Diurutkan: {column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>Siapa yang ada dalam angka ini</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Berkas CSV</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Disimpan sebagai {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Daftar tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>Masuk untuk menyerahkan sesi</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Di halaman pertama, pilih nama Anda.</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>Sesi yang mana?</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>Pilih satu di atas, di samping nama pusat ujian.</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>Sedang menjumlah posisi semua orang.</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>Tidak ada lagi yang mulai. Yang sedang berjalan lanjut sampai ada yang mengakhirinya: Ruang, Sesi.</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>Sesi ini dibatalkan.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>Turunkan tangan</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>Pesan dari pengawas</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Apa yang Anda perlukan?</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>Pengawas melihat kursi Anda dan keperluannya. Ujian Anda terus berjalan.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Seseorang sedang menuju Anda.</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>Tangan Anda terangkat sejak {time}.</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>Pilih kata dengan tetikus. Dengan tombol: F6 ke teks, Shift dan panah, lalu 1 sampai 4; Delete menghapus.</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>posisi {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>tidak dipilih</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>Tekan tempat-tempat sesuai urutannya. Tekan lagi untuk membatalkannya.</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>Pilih satu tempat di gambar.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>Pilih paling banyak %n tempat di gambar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>Pilih paling sedikit %n tempat di gambar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>Pilih semua tempat yang sesuai di gambar.</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>{words} dibatalkan</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Anda sudah memilih %n. Batalkan satu dulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>{words} dipilih</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>Menit yang diberikan</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>Alasan, atau catatan</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>Peserta membacanya bersama waktunya.</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>Tanpa waktu untuk ini</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>Catat kejadian</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>Sesuatu yang tidak dapat diketahui mesin. Ini tertera dalam laporan dan berita acara.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>Dicatat, dan sedang dikirim.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>Beri %n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>Take note, without time</source>
        <translation>Catat, tanpa waktu</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name} langsung mendapat %n menit, dan membaca alasannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>Ini tertera dalam laporan. {name} tidak mendapat waktu untuk ini.</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>Ketik menit bulat, sampai {most}.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Sebutkan alasannya, dengan beberapa kata.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>Catat kejadian</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Berkas CSV</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>Masuk untuk melihat kejadian</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Di halaman pertama, pilih nama Anda.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>%n kejadian untuk diputuskan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>Sejauh ini tidak ada masalah di sini.</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Disimpan sebagai {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Daftar tidak dapat ditulis.</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>Sebelum Anda mulai</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>Saya setuju, mulai</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>Waktu berjalan sejak soal pertama, bukan di sini.</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>Janji kejujuran</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>Baca setiap baris, lalu centang.</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>Seperti di slip Anda. Mengetiknya adalah tanda tangan Anda.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Nama lengkap Anda</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Ketik nama Anda</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>%n jawaban lagi di bawah</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Masih ada di bawah</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>{words} diambil. Sekarang pilih pasangannya.</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one} kini berpasangan dengan {other}</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>{one} dan {other} terpisah</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} dan {other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>Semua pasangan sudah dibuat. Pisahkan satu dulu.</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words} sudah ada dalam pasangan sebanyak yang diizinkan. Pisahkan satu dulu.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Papan angka</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
</context>
<context>
    <name>LayoutMark</name>
    <message>
        <source>Keyboard layout: {name}. Press to switch.</source>
        <translation>Tata letak papan ketik: {name}. Tekan untuk mengganti.</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>Tata letak papan ketik: {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>Saya sudah membaca ini</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>Pesan dari pengawas</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>Dikirim pukul {time}. Jawaban Anda tersimpan; soal muncul kembali setelah Anda membaca ini.</translation>
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
        <translation>Baca…</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Berkas CSV</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>Apakah semua komputer siap?</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>Disimpan sebagai {place}</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>Daftar tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Di halaman pertama, pilih nama Anda.</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>Belum ada komputer pusat ini yang dikenal di sini.</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Less</source>
        <translation>Kurangi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>Pindahkan lensa</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>Dijawab dan ditandai</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Belum dijawab</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Ditandai</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Belum dikunjungi</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>tidak dipilih</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>baris {row} dari {rows}</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>Tombol panah berpindah antarbaris dan antarkolom. Spasi memilih dan membatalkan.</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>{done} dari {total} baris dijawab</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>Pilih paling banyak %n jawaban seluruhnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>Satu jawaban di setiap baris.</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>Pilih semua yang sesuai di setiap baris.</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}. Diambil dari {other}.</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>Diambil dari {other}</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>Kolom ini tidak menerima jawaban lagi. Batalkan satu dulu.</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Anda sudah memilih %n. Batalkan satu dulu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>Sudut kosong tabel</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>Masih ada di bawah</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}, disembunyikan; tekan untuk menampilkannya</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}, {words}, dicoret</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>Alasan untuk semua yang {figure}</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>Alasan lain untuk {name}</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>Memerlukan Anda</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>Hanya untuk Anda. Ini bukan bagian jawaban Anda.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>Cara data Anda digunakan</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>Saya sudah membaca dan menyetujui ini</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>Tanya petugas dulu</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>Anda tidak harus menyetujui sendirian: tanyalah, dan pengawas akan datang. Waktu Anda belum dimulai.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>Anda boleh menulis koma, titik, atau spasi. Angka dari papan ketik Anda sendiri boleh.</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>Kami membacanya sebagai {number}</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>Kami belum dapat membacanya sebagai bilangan.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>Urutan ini benar</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>Seret baris agar berurutan, atau pindahkan dengan tombol panah.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Belum dijawab</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>{words} dipindah ke posisi {place} dari {total}</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>{words} diambil. Atas dan Bawah memindahkannya, Spasi melepasnya, Esc mengembalikannya.</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>{words} dikembalikan</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up: {words}</source>
        <translation>Naikkan: {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>Turunkan: {words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>Atas dan Bawah ke baris lain. Ctrl dengan Atas atau Bawah memindahkan baris ini; begitu juga Spasi, lalu panah.</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}, posisi {place} dari {total}</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}, belum dijawab</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}, diambil</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>Lebih lambat</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Lebih cepat</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>Kecepatan {percent} %</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take apart: {words}</source>
        <translation>Pisahkan: {words}</translation>
    </message>
    <message>
        <source>Space takes this pair apart.</source>
        <translation>Spasi memisahkan pasangan ini.</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}, keluar</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>Sepanjang hari ini</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>berakhir {time}</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>Ruangan: belum pernah ada kabar</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>Ruangan: langsung, {seconds} dtk lalu</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>Ruangan: {age} lalu</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Server ruangan</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>Server pusat</translation>
    </message>
    <message>
        <source>{server}: here</source>
        <translation>{server}: ada</translation>
    </message>
    <message>
        <source>On its own: seats by codes only</source>
        <translation>Berdiri sendiri: kursi hanya dengan kode</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}: tidak terjangkau selama {age}. Kursi dengan kode.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>%n keputusan menunggu di sini.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>Ambil kode dari stik</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>Halaman sedang dibuat</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>%n kode diambil dari {file}. Kode tidak disimpan di mana pun.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>Tidak ada daftar kode akses di stik mana pun di sini. Daftar itu adalah berkas yang ditulis saat impor.</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>Tidak ada yang disimpan atau dicetak.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Disimpan sebagai {path}</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>Tidak dapat disimpan. Cari ruang, atau pasang stik lain.</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>Komputer ini tidak punya pencetak. Simpan sebagai PDF, dan cetak di tempat lain.</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>Diserahkan ke pencetak {printer}.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>Pencetak {printer} tidak menerimanya. Simpan sebagai PDF.</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>Masuk untuk mencetak</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Di halaman pertama, pilih nama Anda.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Tidak ada sesi di sini</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>Pilih satu di atas; sesi datang dari server.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Lihat lagi</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>Tidak berfungsi</translation>
    </message>
    <message>
        <source>works</source>
        <translation>berfungsi</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>tidak berfungsi</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>Masih ada di bawah</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>Masih ada di sebelah kiri</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Akhir teks</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Minta bantuan</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>Soal muncul kembali sendiri. Anda tidak perlu melakukan apa pun.</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>Pengawas menjedanya pukul {time}. Waktu Anda berhenti di {left}.</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>Ujian Anda dijeda</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n jawaban, semua tersimpan di komputer ini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto {name}</translation>
    </message>
    <message>
        <source>No photo of {name}</source>
        <translation>Tidak ada foto {name}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>Foto ini dibandingkan dengan foto pendaftaran Anda. Hanya petugas ujian yang melihatnya.</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>Foto Anda di kursi ini</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Kamera sedang dinyalakan…</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Ambil foto</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Ambil lagi</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Pakai foto ini</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>Lanjut tanpa foto</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>Komputer ini tidak mengizinkan ujian memakai kameranya.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>Kamera tidak memberi gambar.</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>Tidak ada kamera di kursi ini.</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>Anda tidak perlu melakukan apa pun. Petugas melihat bahwa tidak ada foto.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Yang dilihat kamera</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>Foto yang diambil</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>Spasi mengambilnya, lalu Spasi di tempat lain menghubungkan keduanya. Tombol panah ke tempat lain.</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>Tekan dua tempat yang berpasangan; garis menghubungkannya.</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>berpasangan dengan {words}</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>tanpa pasangan</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>diambil</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Biarkan kosong</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>Seret masing-masing ke tempatnya, atau tekan lalu tekan tempatnya.</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>{done} dari {total} tempat terisi</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words} kini di {place}</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place} kosong lagi</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>Sudah dipakai sebanyak yang diizinkan. Keluarkan dulu dari satu tempat.</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>Tempat ini tidak menerima lagi. Keluarkan sesuatu dulu.</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>Semua yang boleh ditempatkan sudah ditempatkan. Keluarkan sesuatu dulu.</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>{words} diambil. Sekarang pilih tempatnya.</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>{x} % dari kiri, {y} % dari atas</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>Tombol panah memindahkan bidikan, dengan Shift dalam langkah kecil. Spasi menunjuk, Delete membatalkan.</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>Tunjuk satu tempat di gambar.</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>Tunjuk sampai %n tempat di gambar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>Tunjuk tempat-tempat di gambar.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n titik</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Belum dijawab</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>Anda sudah memilih %n. Batalkan satu dulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ditarik kembali</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>Latihan. Tidak ada yang dinilai, diukur waktunya, atau disimpan di sini.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>Lewati latihan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>dari {total}</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>Soal latihan {number} dari {total}</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Saya siap</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>Apakah komputer ini siap untuk ujian?</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>Penguncian benar-benar dicoba: layar gelap beberapa detik. Tidak ada yang hilang karenanya.</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Periksa komputer ini</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>Pemeriksaan tidak sampai selesai</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>Catatan untuk pembuat program telah ditulis. Ujian di komputer ini tidak terganggu.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>Halaman tidak dapat disimpan. Cari ruang, atau pasang stik lain.</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>Paket dukungan tidak dapat ditulis. Cari ruang, atau pasang stik lain.</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Disimpan sebagai {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>Laporan tetap di sini: penyimpanan tidak dapat menerimanya ({code}).</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>Simpan sebagai halaman</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paket dukungan</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>Log, pemeriksaan, dan pengaturan komputer ini dalam satu berkas untuk TI: tanpa nama, jawaban, atau kunci.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} dari {total}</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Answered in part</source>
        <translation>Dijawab sebagian</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Information</source>
        <translation>Informasi</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>dari {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Soal {number} dari {total}</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>untuk soal {first} sampai {last}</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>untuk soal {first}</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>Baca bacaan ini</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>Soal {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>Soal</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>Tinjau dan kumpulkan</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>Tinggalkan bagian ini…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>Ambil istirahat ({count})</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} dari {total} dijawab</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Bagian {number}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>Soal {number}, {state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>Siapa mulai kapan</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Berkas CSV</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}, %n perlu dilihat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Bacakan</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>Mundur satu potongan</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>Maju satu potongan</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>Komputer ini tidak punya suara untuk bahasa ini. Minta petugas membacakannya untuk Anda.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>Tidak ada suara di komputer ini. Minta petugas membacakannya untuk Anda.</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Jeda pembacaan</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Lanjut membacakan</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>F8 melakukan hal yang sama dari mana saja.</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>Bahasa soal</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Baca dalam</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Keduanya</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>Dua bahasa, satu di bawah yang lain.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>Dikumpulkan</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Tanda terima Anda</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>Potret, atau tulis kodenya. Dengan itu siapa pun dapat memeriksa kelak bahwa tidak satu jawaban pun diubah.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Nomor peserta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>Waktu habis. Ujian Anda sudah dikumpulkan.</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>Ujian Anda diakhiri</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>Ujian Anda selesai, {name}. Anda menjawab {answered} dari {total}.</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>atau tinggalkan: terjadi sendiri dalam {time}</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Langkah selanjutnya</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Tersimpan di komputer ini</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Tersegel</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Di server</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>menunggu jaringan</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>sedang dikirim</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>Saat ini tidak ada jaringan di ruangan ini.</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>Tidak ada yang kurang. Salinan tersegel ujian Anda juga ada di stik USB di sini.</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>Tidak ada yang kurang: ujian Anda tersegel di sini. Untuk petugas: stik USB tidak menerima salinan tersegel.</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>Tidak ada yang kurang. Ujian Anda tersegel di sini dan dikirim sendiri ke server.</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Tanda terima {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>peserta</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>waktu yang habis</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>pengawas</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>berakhirnya sesi</translation>
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
        <translation>Rekaman</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Mundur 10 detik</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>Maju 10 detik</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Sudah sampai mana</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Teks keterangan</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>Baca kata-katanya</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>Sudah diputar sebanyak yang diizinkan.</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>Ini terakhir kali dapat diputar.</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Tidak ada suara di komputer ini. Petugas sudah diberi tahu; sementara itu lanjutkan ujian.</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>Ini tidak dapat diputar di sini. Petugas sudah diberi tahu; sementara itu lanjutkan ujian.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Kembali ke halaman masuk</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>Kursi gladi</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Gladi</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>Di halaman pertama, pilih nama Anda.</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>Dicatat atas nama Anda. Kursi tampil di sini begitu server memulainya; selama sesi sudah dekat, server tidak memulainya.</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>Setiap kursi mengerjakan sendiri ujian rekaan: masuk, mulai bersama yang lain, terputus di tengah dan kembali, satu ujian pindah ke kursi lain, semuanya diserahterimakan. Tidak ada yang nyata tersentuh.</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>Coba seluruh hari tanpa ujian siapa pun</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>Kantor pusat menyebutkan kata-katanya setelah sesi dibuka. Jaringan tidak diperlukan.</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>Masing-masing lima huruf. Huruf besar atau kecil sama saja.</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>Kelima kata</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>Kunci pusat ujian ini juga diperlukan: pasang stiknya. Namanya {key}.</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>Mencoba kata-kata…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>Buka soal</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>Penyimpanan dibuat lagi dari kedua salinannya. Yang rusak disisihkan di foldernya, tidak dihapus. Yang dibuka panel ini ditutup untuk itu dan dibuka lagi; lalu semuanya diperiksa sekali lagi.</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>Seseorang yang boleh memutuskan harus masuk di ruang dahulu. Lalu kembalilah ke sini.</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>Perbaiki penyimpanan mesin ini?</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>Perbaiki sekarang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>Minta bantuan</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Selamat datang kembali, {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Selamat datang kembali</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>Silakan angkat tangan dan tetap duduk: pengawas akan mengizinkan ujian Anda berlanjut.</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>{answered} dari {total} jawaban ada di sini</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>sisa {time}, sama seperti tadi</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>Terputus selama {time} seluruhnya</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>Soal yang ditandai dihitung terjawab jika ada jawabannya.</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>Tinjau sebelum mengumpulkan</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Perlu dilihat lagi</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Soal</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}, ditutup</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Belum dijawab</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Belum dikunjungi</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>Belum dijawab, ditandai</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>Dijawab, ditandai</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>Ke {number}</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Room</source>
        <translation>Ruangan</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Sealed</source>
        <translation>Tersegel</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Luring</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>Luring. Tersimpan di komputer ini</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>Tersimpan di server</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Tersimpan di komputer ini</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>Kursi</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>Ini memerlukan orang kedua. Siapa orangnya?</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>Tidak ada petugas lain di sini yang boleh memutuskan ini.</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>Orang itu mengetiknya sendiri, paling sedikit 12 karakter. Berlaku hanya untuk keputusan ini.</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Frasa sandi orang kedua</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>Pilih siapa orang keduanya.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Frasa sandi paling sedikit 12 karakter.</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>Petunjuk bagian ini</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Ditampilkan di bawah</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>Dilipat: tekan untuk membaca</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>Tampilkan bagian sebelumnya</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>Tampilkan bagian berikutnya</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} dari {total} dijawab</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Room</source>
        <translation>Ruangan</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Keadaannya</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Yang diputuskan</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Berkas CSV</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputuskan</translation>
    </message>
</context>
<context>
    <name>SessionPlot</name>
    <message>
        <source>This session</source>
        <translation>Sesi ini</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Sebagai tabel</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>dijawab</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>dimulai</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>belum terkirim</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>Sesi ini, sebagai tabel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>How it will look</source>
        <translation>Tampilannya nanti</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>%n halaman lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at this panel?</source>
        <translation>Siapa di panel ini?</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>Yang Anda putuskan tercatat dengan nama Anda. Ini juga berfungsi tanpa jaringan.</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>Paling sedikit 12 karakter. Milik tempat ujian, bukan milik komputer.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Buka ruangan</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Membuka…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>Belum ada petugas yang dikenal di sini. Server memberi tahu panel ini begitu terjangkau.</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>Pilih nama Anda dulu.</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>Frasa sandi paling sedikit 12 karakter.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Nomor peserta</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Kode akses</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>Delapan huruf dan angka. Huruf besar atau kecil sama saja.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>Ujian Anda dapat berlanjut</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>Masuk lagi dengan kedua kode dari slip peserta Anda.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>Tidak ada slip? Angkat tangan. Jawaban Anda aman dan waktu Anda berhenti.</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>Ketik kedua kode dari slip peserta Anda.</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>Tidak ada slip? Angkat tangan. Tidak ada yang hilang dan waktu Anda belum dimulai.</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>Mencari Anda…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>Ketik nomor yang tertera di slip Anda.</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>Ketik kode yang tertera di slip Anda.</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>Tombol panah mengubah bilangan, Page Up dan Page Down dengan langkah lebih besar, Home dan End ke ujung-ujungnya.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Kurangi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>Setel bilangan pada skala.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Belum dijawab</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>Kata berikutnya</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n kata perlu dilihat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>Spasi memilih dan membatalkan, tombol panah ke tempat lain.</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>Tempat {number} dari {total}, {x} % dari kiri dan {y} % dari atas</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>Langkah {number} dari {total}, {word}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Submit…</source>
        <translation>Kumpulkan…</translation>
    </message>
    <message>
        <source>You are asked once more. After that you cannot come back.</source>
        <translation>Anda ditanya sekali lagi. Setelah itu Anda tidak dapat kembali.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Semua soal sudah dijawab.</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>Ke soal {number}</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Kembali ke soal</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>Anda dapat mengumpulkan dalam {time}.</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Kembali ke soal</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>Ya, kumpulkan</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>Waktu Anda tersisa {time}. Setelah ini Anda tidak dapat kembali.</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>Kumpulkan ujian Anda sekarang?</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{answered} dari {total} soal sudah dijawab</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Mengumpulkan…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>Bacaan atau soal</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Bacaan</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Your answer</source>
        <translation>Jawaban Anda</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>dalam {unit}</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} j {minutes} mnt</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mnt</translation>
    </message>
    <message>
        <source>In this section: {section}. In the exam: {exam}</source>
        <translation>Di bagian ini: {section}. Di ujian: {exam}</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, dijeda</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n detik tersisa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n menit tersisa</numerusform>
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
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Tampilkan waktu</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>left</source>
        <translation>tersisa</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>di bagian ini</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>ujian: {time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>Waktu disembunyikan</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>Putar nada</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Saya mendengarnya</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>Ujian dan waktu</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Minta bantuan</translation>
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
        <translation>Tentang apa</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>Coba kursi Anda</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>Tidak ada yang diukur waktunya, disimpan, atau dinilai di sini.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Papan ketik</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>Ketik beberapa huruf.</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>Tekan saya</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>Tetikus atau panel sentuh</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>Gerakkan penunjuk ke tombol dan tekan.</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Ya, semuanya</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Layar</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>Dapatkah Anda membaca ini: 3 8 0 O, rn m, è é, ب ت ث?</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>Pakai penyuara telinga dan putar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>%n hal lagi untuk dicoba</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>Jika Anda melanjutkan, tangan Anda diangkat untuk ini. Anda dapat menunggu di sini, atau terus.</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>Pengawas akan datang kepada Anda.</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>Pemeriksaan penguncian</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>Penguncian sedang dicoba</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>Ini bukan ujian. Papan ketik dan tetikus dipakai jendela ini sampai pemeriksaan selesai.</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>Layar kembali dalam %n detik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>%n jawaban ada di server</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>Di komputer ini, dan sedang dikirim sendiri: {numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Lebih pelan</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lebih keras</translation>
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
        <translation>Anda tidak perlu melakukan apa pun. Layar berubah sendiri, dan waktu Anda dimulai dengan soal pertama.</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>Anda tidak perlu melakukan apa pun. Ujian Anda berlanjut sendiri dari tempat tadi, dengan waktu seperti tadi.</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>Semua jawaban Anda tersimpan, dan waktu Anda tetap. Mohon tunggu.</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>saat pengawas mengizinkan mulai</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>pukul {time}</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>Kursi mulai satu demi satu. Kursi ini di kelompok {number} dari {all}.</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>dimulai dalam</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>Giliran Anda dalam</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>Anda siap. Ujian Anda dimulai</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>Anda siap. Semua mulai bersama,</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>Soal Anda sedang dikirim</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>Soal dibuka pukul</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>Soal Anda sedang dibuka</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>Ujian Anda dibuka pukul</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>Ujian Anda belum dibuka</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>Jawaban Anda sedang dibawa ke kursi ini</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>Kursi lain masih menyerahkan jawaban Anda</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>Ujian Anda dimulai</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>Soal Anda sedang disiapkan</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>Kilobita diterima</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>Menurut urutan kursi. 0 membuat semua mulai bersamaan.</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>Kursi sekaligus</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>Detik dari satu kelompok ke kelompok berikutnya</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>Ketik jumlah kursi, dari 0 sampai 999.</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>Ketik detik bulat, dari 1 sampai 3600.</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>Yang terakhir akan mulai setelah sesi berakhir.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>Di kursi</translation>
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
        <translation>Ruangan</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>Tombol panah memindahkannya</translation>
    </message>
</context>
<context>
    <name>_Pad</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Exam</source>
        <translation>Ujian</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>What the panel has to know</source>
        <translation>Yang harus diketahui panel</translation>
    </message>
</context>
<context>
    <name>_Slip</name>
    <message>
        <source>Candidate slip</source>
        <translation>Slip peserta</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Nomor peserta</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Kode akses</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>Slip Anda untuk demo ini</translation>
    </message>
</context>
</TS>
