/**
 * Whole programmes in languages beside English, German, French and Spanish: every row with its day, its time, what it is and who speaks.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../src/formats/files/prose/programme.js';

/** A row: "09:00–09:30 [break] Title @ Speaker (Institution)". */
function told(entry: Readonly<Record<string, unknown>>): string {
  const { start = '', end = '', kind, title, speakers } = entry as Record<string, string>;
  const people = (speakers as readonly string[] | undefined)?.join(', ');
  return [`${start}–${end}`, kind && `[${kind}]`, title, people && `@ ${people}`].filter(Boolean).join(' ');
}

/** [the language, the programme, its day, its rows, what is told of it in which line] */
const PROGRAMMES: readonly (readonly [string, string, string, readonly string[], (readonly string[])?])[] = [
  ['Japanese', `雲と氷のワークショップ
2025年5月12日（月）

午前10時00分〜10時10分　開会挨拶　山田太郎（東京大学）
10:10〜11:00　氷の粒を数える　鈴木花子（理化学研究所）
11:00〜11:15　休憩
午後1時30分〜午後2時　雨の形　佐藤健（気象庁）
14:00-14:30　総合討論`, '2025-05-12',
  ['10:00–10:10 [opening] 開会挨拶 @ 山田太郎 (東京大学)', '10:10–11:00 氷の粒を数える @ 鈴木花子 (理化学研究所)', '11:00–11:15 [break] 休憩', '13:30–14:00 雨の形 @ 佐藤健 (気象庁)', '14:00–14:30 [discussion] 総合討論']],
  ['Chinese, where the afternoon is said once', `云与冰研讨会
2025年5月12日（星期一）

上午 9:00-9:30 开幕式
9:30-10:30 冰粒计数 张伟（清华大学）
10:30-10:45 茶歇
12:00-14:00 午餐
下午 2:00-3:00 雨的形状 李娜（北京大学）
3:00-3:30 闭幕式`, '2025-05-12',
  ['09:00–09:30 [opening] 开幕式', '09:30–10:30 冰粒计数 @ 张伟 (清华大学)', '10:30–10:45 [break] 茶歇', '12:00–14:00 [break] 午餐', '14:00–15:00 雨的形状 @ 李娜 (北京大学)', '15:00–15:30 [closing] 闭幕式'], ['9 half-day-guessed']],
  ['Korean', `구름과 얼음 심포지엄
2025년 5월 12일 (월)

오전 9:30 - 10:00 개회사
10:00 - 10:50 얼음 알갱이 세기 김민수 (서울대학교)
10:50 - 11:10 휴식
오후 1:30 - 2:20 비의 모양 이영희 (KAIST)`, '2025-05-12',
  ['09:30–10:00 [opening] 개회사', '10:00–10:50 얼음 알갱이 세기 @ 김민수 (서울대학교)', '10:50–11:10 [break] 휴식', '13:30–14:20 비의 모양 @ 이영희 (KAIST)']],
  ['Russian', `Семинар об облаках
Понедельник, 12 мая 2025 г.

9:00–9:15 Открытие семинара
9:15–10:00 Иван Петров (МГУ). Счёт ледяных частиц
10:00–10:20 Кофе-брейк
10:20–11:00 Анна Сидорова (ИВМ РАН). Форма дождя
11:00–12:00 Обед`, '2025-05-12',
  ['09:00–09:15 [opening] Открытие семинара', '09:15–10:00 Счёт ледяных частиц @ Иван Петров (МГУ)', '10:00–10:20 [break] Кофе-брейк', '10:20–11:00 Форма дождя @ Анна Сидорова (ИВМ РАН)', '11:00–12:00 [break] Обед']],
  ['Polish', `Sympozjum o chmurach
poniedziałek, 12 maja 2025 r.

godz. 9:00 Otwarcie
godz. 9:15 Anna Nowak (UW): Liczenie lodu
godz. 10:00 Przerwa kawowa`, '2025-05-12', ['09:00– [opening] Otwarcie', '09:15– Liczenie lodu @ Anna Nowak (UW)', '10:00– [break] Przerwa kawowa']],
  ['Czech', `Seminář o oblacích
pondělí 12. května 2025

9.00 – 9.15 Zahájení
9.15 – 10.00 Jana Nováková (UK): Počítání ledu
10.00 – 10.30 Přestávka`, '2025-05-12', ['09:00–09:15 [opening] Zahájení', '09:15–10:00 Počítání ledu @ Jana Nováková (UK)', '10:00–10:30 [break] Přestávka']],
  ['Hungarian', `Felhők szeminárium
2025. május 12., hétfő

9:00–9:15 Megnyitó
9:15–10:00 Nagy Anna (ELTE): A jég számlálása
10:00–10:30 Kávészünet`, '2025-05-12', ['09:00–09:15 [opening] Megnyitó', '09:15–10:00 A jég számlálása @ Nagy Anna (ELTE)', '10:00–10:30 [break] Kávészünet']],
  ['Swedish', `Seminarium om moln
måndag 12 maj 2025

kl. 9.00 Välkomna
kl. 9.15 Anna Svensson (SMHI): Att räkna is
kl. 10.00 Fika
kl. 10.30–11.15 Lars Berg (KTH): Regnets form`, '2025-05-12', ['09:00– [opening] Välkomna', '09:15– Att räkna is @ Anna Svensson (SMHI)', '10:00– [break] Fika', '10:30–11:15 Regnets form @ Lars Berg (KTH)']],
  ['Dutch', `Studiedag wolken
maandag 12 mei 2025

09.00 uur Welkom
09.30 uur Jan de Vries (TU Delft): IJs tellen
10.30 uur Pauze`, '2025-05-12', ['09:00– [opening] Welkom', '09:30– IJs tellen @ Jan de Vries (TU Delft)', '10:30– [break] Pauze']],
  ['Turkish', `Bulut Çalıştayı
12 Mayıs 2025 Pazartesi

09:00 - 09:30 Açılış
09:30 - 10:15 Ayşe Yılmaz (İTÜ): Buz saymak
10:15 - 10:30 Kahve arası`, '2025-05-12', ['09:00–09:30 [opening] Açılış', '09:30–10:15 Buz saymak @ Ayşe Yılmaz (İTÜ)', '10:15–10:30 [break] Kahve arası']],
  ['Greek', `Ημερίδα για τα σύννεφα
Δευτέρα 12 Μαΐου 2025

9:00 π.μ. - 9:30 π.μ. Έναρξη
9:30 π.μ. - 10:30 π.μ. Μαρία Παππά (ΕΚΠΑ): Μετρώντας πάγο
1:00 μ.μ. - 2:00 μ.μ. Γεύμα`, '2025-05-12', ['09:00–09:30 [opening] Έναρξη', '09:30–10:30 Μετρώντας πάγο @ Μαρία Παππά (ΕΚΠΑ)', '13:00–14:00 [break] Γεύμα']],
  ['Arabic', `ندوة السحب
الاثنين 12 مايو 2025

٩:٠٠ صباحًا - ٩:٣٠ صباحًا الافتتاح
1:00 مساءً - 2:00 مساءً الغداء`, '2025-05-12', ['09:00–09:30 [opening] الافتتاح', '13:00–14:00 [break] الغداء']],
  ['Italian', `Giornata sulle nuvole
Lunedì 12 maggio 2025

ore 9.00 Saluti
ore 9.30 Maria Rossi (Università di Bologna), Contare il ghiaccio
ore 10.30 Pausa caffè`, '2025-05-12', ['09:00– [opening] Saluti', '09:30– Contare il ghiaccio @ Maria Rossi (Università di Bologna)', '10:30– [break] Pausa caffè']],
  ['a table in Japanese', `# 雲と氷

2025年5月12日

| 時間 | 題目 | 講演者 | 会場 |
|---|---|---|---|
| 10:00〜10:30 | 氷の粒を数える | 鈴木 花子 | 大ホール |
| 午後1時〜2時 | 雨の形 | 佐藤 健 | 大ホール |
| 14:00～14:20 | 休憩 | | |`, '2025-05-12', ['10:00–10:30 氷の粒を数える @ 鈴木 花子', '13:00–14:00 雨の形 @ 佐藤 健', '14:00–14:20 [break] 休憩']],
  ['a table in Russian', `# Облака

12 мая 2025 г.

| Время | Докладчик | Тема |
|---|---|---|
| 9:00–9:45 | Иван Петров | Счёт льда |
| 9:45–10:00 | | Перерыв |`, '2025-05-12', ['09:00–09:45 Счёт льда @ Иван Петров', '09:45–10:00 [break] Перерыв']],
  ['Greek, where marks stand behind minutes', `Γιορτή της βροχής
Σάββατο 24/5/2025

11.00΄π.μ. Πρώτη ομιλία
12.30΄μ.μ. Δεύτερη ομιλία
Ώρα 7.00΄μ.μ.- 7.45΄μ.μ. Μουσική`, '2025-05-24', ['11:00– Πρώτη ομιλία', '12:30– Δεύτερη ομιλία', '19:00–19:45 Μουσική']],
  ['Korean, set wide', `구름 토론회

일 시 : 2025년 5월 12일 (월)
장 소 : 큰 강당

14:00~14:10 개회
15:50~16:20 휴 식`, '2025-05-12', ['14:00–14:10 [opening] 개회', '15:50–16:20 [break] 휴 식'], ['3 date-guessed']],
  ['Indonesian, where a column has lengths', `# Seminar awan

2025-05-12

| Waktu | Aktivitas | Penanggung Jawab | Durasi |
|---|---|---|---|
| 08.00-08.30 | Pembukaan | Panitia | 30 menit |
| 08.30-09.30 | Bentuk hujan | Manajer | 60 menit |`, '2025-05-12', ['08:00–08:30 [opening] Pembukaan', '08:30–09:30 Bentuk hujan']],
  ['Chinese, where a cell says the half of the day of several rows', `<h1>云与冰研讨会</h1><p>2025年5月12日</p><table><tr><th></th><th>时间</th><th>内容</th></tr>
<tr><td rowspan="2">上午</td><td>8:30-8:55</td><td>冰粒计数</td></tr><tr><td>9:00-9:30</td><td>茶歇</td></tr>
<tr><td rowspan="2">下午</td><td>2:00-3:00</td><td>雨的形状</td></tr><tr><td>3:00-3:30</td><td>闭幕式</td></tr></table>`, '2025-05-12',
  ['08:30–08:55 冰粒计数', '09:00–09:30 [break] 茶歇', '14:00–15:00 雨的形状', '15:00–15:30 [closing] 闭幕式'], ['3 half-day-guessed']],
  ['Chinese, where a bar stands between two times', '<h1>研討會</h1><p>2025年5月12日</p><table><tr><td>09:20<br>|<br>10:50</td><td>冰的形狀</td></tr><tr><td>10:50<br>|<br>11:00</td><td>休息</td></tr></table>', '2025-05-12', ['09:20–10:50 冰的形狀', '10:50–11:00 [break] 休息']],
  ['Russian, where columns are rooms', `# Облака

12 мая 2025 г.

| Время | Зал 1 | Зал 2 |
|---|---|---|
| 9:00–9:40 | Счёт льда | Форма дождя |
| 9:40–10:00 | Перерыв | Обед |`, '2025-05-12', ['09:00–09:40 Счёт льда', '09:00–09:40 Форма дождя', '09:40–10:00 [break] Перерыв', '09:40–10:00 [break] Обед']],
  ['Russian, where a length stands below the time', '<h1>Облака</h1><p>12 мая 2025 г.</p><table><tr><th>№</th><th>Время</th><th>Тема</th><th>Спикер</th></tr><tr><td>1</td><td>10:10–10:50<br>(40 минут)</td><td>Счёт льда</td><td>Иван Петров</td></tr><tr><td>2</td><td>11:00–12:00<br>(60 минут)</td><td>Форма дождя</td><td>Анна Сидорова</td></tr></table>', '2025-05-12',
    ['10:10–10:50 Счёт льда @ Иван Петров', '11:00–12:00 Форма дождя @ Анна Сидорова']],
  ['Norwegian, in a table', `# Isdager
12. mai 2025

| Tid | Emne | Rom | Foredragsholder |
|---|---|---|---|
| 09:00-09:40 | Telling av is | Storsalen | Anne Lie og Bo Dahl |
| 09:40-10:00 | Lunsj | Lobby | |`, '2025-05-12', ['09:00–09:40 Telling av is @ Anne Lie, Bo Dahl', '09:40–10:00 [break] Lunsj']],
  ['Polish, with titles and a panel', `# Dni lodu
12 maja 2025

9:00 Dyskusja panelowa
PANELIŚCI:
- dr Anna Nowak, Uniwersytet Północny
- mgr Piotr Lis, Politechnika Zielona
10:00 "Lód na dachach" - mgr Ewa Kos, Uniwersytet Północny`, '2025-05-12', ['09:00– [panel] Dyskusja panelowa @ dr Anna Nowak (Uniwersytet Północny), mgr Piotr Lis (Politechnika Zielona)', '10:00– Lód na dachach @ mgr Ewa Kos (Uniwersytet Północny)']],
  ['Japanese, where a dinner stands beside its place', `雲の会
2025年5月12日

10:00-10:30 開会
19:00-21:00 懇親会（グランドホテル HALL）`, '2025-05-12', ['10:00–10:30 [opening] 開会', '19:00–21:00 [social] 懇親会（グランドホテル HALL）']],
  ['German, as it is said', `Nebeltag
Freitag, 29. Mai 2026

9 Uhr Anmeldung
9 Uhr 30 Begrüßung
9 Uhr 45 bis 10 Uhr 30 Vera Blau (DWD): Nebel zählen
10 Uhr 30 Kaffeepause`, '2026-05-29', ['09:00– Anmeldung', '09:30– [opening] Begrüßung', '09:45–10:30 Nebel zählen @ Vera Blau (DWD)', '10:30– [break] Kaffeepause']],
  ['French, in full', `Journée brume
vendredi 29 mai 2026

9 heures Accueil
14 heures 30 Session posters
16 heures et demie Clôture`, '2026-05-29', ['09:00– [opening] Accueil', '14:30– [poster] Session posters', '16:30– [closing] Clôture']],
  ['Spanish, with halves and noon', `Jornada de niebla
viernes 29 de mayo de 2026

11 h Luis Gil (UCM): Contar la niebla
12 del mediodía Comida
2 y media de la tarde Pósteres
6 de la tarde Clausura`, '2026-05-29', ['11:00– Contar la niebla @ Luis Gil (UCM)', '12:00– [break] Comida', '14:30– [poster] Pósteres', '18:00– [closing] Clausura']],
  ['Italian, where every time begins with a capital', `Giornata della nebbia
martedì 12 maggio 2026

Ore 9.00 Saluti
Ore 9.45 Marta Conti (CNR): Contare la nebbia
Ore 14 Pausa
Ore 15 e 30 Sessione poster`, '2026-05-12', ['09:00– [opening] Saluti', '09:45– Contare la nebbia @ Marta Conti (CNR)', '14:00– [break] Pausa', '15:30– [poster] Sessione poster']],
  ['Romanian', `Atelier de ceață
vineri, 22 mai 2026

Ora 9:00 Deschidere
Orele 10.00 – 10.45 Ion Popescu (ANM): Forma ploii
Ora 11 Pauză de cafea`, '2026-05-22', ['09:00– [opening] Deschidere', '10:00–10:45 Forma ploii @ Ion Popescu (ANM)', '11:00– [break] Pauză de cafea']],
  ['Dutch, as in Belgium', `Studiedag mist
vrijdag 22 mei 2026

9u00 Onthaal
9u45 - 10u30 Jan Peeters (KMI): Mist tellen
11u Pauze
14 uur 30 Debat`, '2026-05-22', ['09:00– Onthaal', '09:45–10:30 Mist tellen @ Jan Peeters (KMI)', '11:00– [break] Pauze', '14:30– [discussion] Debat']],
  ['Russian, with hyphens before minutes', `Семинар о дожде
20 мая 2026 г.

9-30 – 10-00 Регистрация
10-00 Открытие
10-15 Иван Петров (МГУ). Счёт дождя
11-00 – 11-30 Кофе-пауза
15 ч. 30 мин. Закрытие`, '2026-05-20', ['09:30–10:00 Регистрация', '10:00– [opening] Открытие', '10:15– Счёт дождя @ Иван Петров (МГУ)', '11:00–11:30 [break] Кофе-пауза', '15:30– [closing] Закрытие']],
  ['Russian, with hyphens in a table', `# Облака

12 мая 2026 г.

| Время | Тема |
|---|---|
| 9-30 – 10-00 | Регистрация |
| 10-00 – 10-45 | Счёт льда |`, '2026-05-12', ['09:30–10:00 Регистрация', '10:00–10:45 Счёт льда']],
  ['Ukrainian, where the date ends with a point', `Семінар про дощ
Київ, 21 травня 2026 р.

9:00 – 9:30 Реєстрація
о 14 годині Стендова сесія
15 год 30 хв Обговорення`, '2026-05-21', ['09:00–09:30 Реєстрація', '14:00– [poster] Стендова сесія', '15:30– [discussion] Обговорення'], ['2 date-guessed']],
  ['Czech, where a line is a date and nothing else', `Mlha
12. 5. 2026

9:00-9:30 Registrace
11h Přednáška`, '2026-05-12', ['09:00–09:30 Registrace', '11:00– Přednáška']],
  ['Vietnamese', `Hội thảo mưa
ngày 22 tháng 5 năm 2026

8h30 Khai mạc
8 giờ 45 – 9 giờ 30 Nguyễn Văn An (ĐHQG): Đếm mưa
9g30 Giải lao`, '2026-05-22', ['08:30– [opening] Khai mạc', '08:45–09:30 Đếm mưa @ Nguyễn Văn An (ĐHQG)', '09:30– [break] Giải lao']],
  ['Chinese, as in Taiwan', `雨的研討會
115年5月21日（星期四）

09:30～09:40 開幕致詞
下午1:30～2:10 王大同（中央氣象署）：雨的形狀`, '2026-05-21', ['09:30–09:40 [opening] 開幕致詞', '13:30–14:10 雨的形狀 @ 王大同 (中央氣象署)']],
  ['Arabic, with a word before the hour', `ندوة المطر
الخميس 28 مايو 2026

٩:٣٠ ص الافتتاح
الساعة 10:15 استراحة
١٢:٠٠ ظهرًا الغداء
الساعة ٣ عصرًا مناقشة`, '2026-05-28', ['09:30– [opening] الافتتاح', '10:15– [break] استراحة', '12:00– [break] الغداء', '15:00– [discussion] مناقشة']],
];
for (const [language, text, date, rows, guesses = []] of PROGRAMMES) {
  const found = programme.translate(text, { eventTimeZone: 'UTC' });
  const document = found.document as { date?: string; agenda?: readonly Record<string, unknown>[]; days?: readonly { date: string; agenda: readonly Record<string, unknown>[] }[] };
  const day = document.days?.[0] ?? document;
  test(`${language}: the day`, () => assert.equal(day.date, date));
  test(`${language}: every row`, () => assert.deepEqual(day.agenda?.map(told), rows));
  test(`${language}: no time is a guess that is not told`, () => assert.deepEqual(found.guesses.filter(({ code }) => /^(?:half|date|time|twelve)/.test(code)).map(({ line, code }) => `${line} ${code}`), guesses));
}

/** [who leads a session, as languages say it] */
const CHAIRS: readonly (readonly [string, string])[] = [['Oturum başkanı: Mehmet Kaya', 'Mehmet Kaya'], ['رئيس الجلسة: سامي خالد', 'سامي خالد'], ['رئيسة الجلسة: منى علي', 'منى علي'], ['Головуючий: Іван Петренко', 'Іван Петренко'], ['Elnök: Nagy Éva', 'Nagy Éva'], ['Προεδρεύων: Γιώργος Παππάς', 'Γιώργος Παππάς'], ['主席：王小明', '王小明']];
for (const [line, name] of CHAIRS) {
  test(`${line} leads`, () => {
    const { document } = programme.translate(`Rain\n2025-05-12\n\n09:00 Ice\n${line}\n10:00 Snow\n`, { eventTimeZone: 'UTC' });
    assert.deepEqual((document as { agenda?: readonly { chairs?: readonly string[] }[] }).agenda?.[0]?.chairs, [name]);
  });
}

/** [how the days are told, their dates] */
const DAYS: readonly (readonly [string, string, string])[] = [
  ['1日目　6月26日（木）', '2日目　6月27日（金）', '2025-06-26 2025-06-27'], ['第一天', '第二天', '2025-06-26 2025-06-27'], ['1일차', '2일차', '2025-06-26 2025-06-27'], ['День 1', 'День 2', '2025-06-26 2025-06-27'],
  ['26 HAZİRAN PERŞEMBE / THURSDAY 26 JUNE', '27 Haziran Cuma / Friday 27 June', '2025-06-26 2025-06-27'], ['Jeudi 26 juin 2025 / Thursday, 26 June 2025', 'Vendredi 27 juin 2025 / Friday, 27 June 2025', '2025-06-26 2025-06-27'],
  ['Dzień 1', 'Dzień 2', '2025-06-26 2025-06-27'], ['Giorno 1', 'Giorno 2', '2025-06-26 2025-06-27'], ['6/26（木）', '6/27（金）', '2025-06-26 2025-06-27'],
];
for (const [first, second, dates] of DAYS) {
  test(`${first}, ${second}: days of their own`, () => {
    const { document } = programme.translate(`Clouds\n26–27 June 2025\n\n${first}\n10:00-10:30 Ice\n18:00-19:00 Rain\n${second}\n9:00-9:30 Snow\n`, { eventTimeZone: 'UTC' });
    const days = (document as { days?: readonly { date: string; title?: string }[] }).days ?? [];
    assert.equal(days.map(({ date }) => date).join(' '), dates);
    // In two languages it is no title.
    if (first.includes(' / ')) assert.deepEqual(days.map(({ title }) => title), [undefined, undefined]);
  });
}

/** [a line, the zone it may mean] */
const CLOCKS: readonly (readonly [string, string])[] = [['时间均为北京时间', 'Asia/Shanghai'], ['時刻はすべて日本時間', 'Asia/Tokyo'], ['모든 시간은 한국 시간', 'Asia/Seoul'], ['Время московское (по московскому времени)', 'Europe/Moscow'], ['時間皆為台北時間', 'Asia/Taipei'], ['Horário de Brasília', 'America/Sao_Paulo']];
for (const [line, zone] of CLOCKS) {
  test(`${line}: told, and never taken`, () => {
    const { document, guesses } = programme.translate(`Clouds\n2025-05-12\n${line}\n\n09:00 A\n10:00 B\n`, {});
    assert.equal((document as { timeZone?: string }).timeZone, undefined);
    assert.deepEqual(guesses.filter(({ code }) => code.startsWith('zone')).map(({ code, params }) => [code, params.candidates]), [['zone-not-taken', zone]]);
  });
}
