/**
 * Times and slots as people write them, and what looks like one and is none.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { clockOf, clockStyle, type Clock, type ClockStyle, type WrittenSlot } from '../../../../src/formats/files/dates/clock-times.js';
import { leadingSlot, slotsIn, trailingSlot } from '../../../../src/formats/files/dates/line-slots.js';

const PLAIN: ClockStyle = { points: false, digits: false };
const POINTS: ClockStyle = { points: true, digits: false };
const DIGITS: ClockStyle = { points: false, digits: true };

const told = (clock: Clock): string => `${clockOf(clock.minutes)}${clock.half ? ` ${clock.half}` : ''}`;
const slotText = ({ start, end, open, approximate, zone }: WrittenSlot): string => [told(start), end ? ` to ${told(end)}` : '', open ? ' open' : '', approximate ? ' ca' : '', zone ? ` [${zone}]` : ''].join('');
const leading = (text: string, style: ClockStyle): string => {
  const found = leadingSlot(text, style);
  return found ? `${slotText(found.slot)} | ${found.rest}` : 'none';
};

/** [how a line begins, what it says | the rest of it] */
const LINES: readonly (readonly [string, string, ClockStyle?])[] = [
  // A colon.
  ['15:00 Welcome', '15:00 | Welcome'], ['9:05 Welcome', '09:05 | Welcome'], ['09:05: Welcome', '09:05 | Welcome'], ['09:05 – Welcome', '09:05 | Welcome'], ['09:05 - Welcome', '09:05 | Welcome'], ['09:05\tWelcome', '09:05 | Welcome'],
  ['09:05 | Welcome', '09:05 | Welcome'], ['09:05, Welcome', '09:05 | Welcome'], ['(09:05) Welcome', '09:05 | Welcome'], ['[09:05] Welcome', '09:05 | Welcome'], ['• 09:05 Welcome', '09:05 | Welcome'], ['🕘 09:05 Welcome', '09:05 | Welcome'],
  ['00:30 Tea', '00:30 | Tea'], ['24:00 End', '24:00 | End'], ['23:59 End', '23:59 | End'], ['09:00:00 Start', '09:00 | Start'],
  // Ranges.
  ['15:00-15:30 A', '15:00 to 15:30 | A'], ['15:00 - 15:30 A', '15:00 to 15:30 | A'], ['15:00–15:30 A', '15:00 to 15:30 | A'], ['15:00 – 15:30: A', '15:00 to 15:30 | A'], ['15:00—15:30 A', '15:00 to 15:30 | A'],
  ['15:00 ➔ 15:30 A', '15:00 to 15:30 | A'], ['15:00 » 15:30 A', '15:00 to 15:30 | A'], ['15:00 ---> 15:30 A', '15:00 to 15:30 | A'], ['15:00 => 15:30 A', '15:00 to 15:30 | A'], ['15:00 🕓 15:30 A', '15:00 to 15:30 | A'], ['15:00 = 21:00 in Tokyo', '15:00 | = 21:00 in Tokyo'],
  ['15:00 -- 15:30 A', '15:00 to 15:30 | A'], ['15:00 --- 15:30 A', '15:00 to 15:30 | A'], ['15:00−15:30 A', '15:00 to 15:30 | A'], ['15:00~15:30 A', '15:00 to 15:30 | A'], ['15:00 → 15:30 A', '15:00 to 15:30 | A'], ['15:00...15:30 A', '15:00 to 15:30 | A'],
  ['15:00 to 15:30 A', '15:00 to 15:30 | A'], ['15:00 bis 15:30 A', '15:00 to 15:30 | A'], ['15:00 until 15:30 A', '15:00 to 15:30 | A'], ['15:00 till 15:30 A', '15:00 to 15:30 | A'], ['15:00 à 15:30 A', '15:00 to 15:30 | A'], ['15:00 a 15:30 A', '15:00 to 15:30 | A'], ['15:00 hasta 15:30 A', '15:00 to 15:30 | A'],
  ['15:00 15:30 A', '15:00 to 15:30 | A'], ['15:00  15:30 A', '15:00 to 15:30 | A'], ['15:00 15 years of snow', '15:00 | 15 years of snow'], ['3:45 5:30 A', '03:45 to 05:30 | A'], ['8:30 10:00 A', '08:30 to 10:00 | A'], ['9:30 B 10:00', '09:30 | B 10:00'],
  ['from 15:00 to 15:30 A', '15:00 to 15:30 | A'], ['von 15:00 bis 15:30 Uhr A', '15:00 to 15:30 | A'], ['de 15h à 16h A', '15:00 to 16:00 | A'], ['de 15:00 a 16:00 h A', '15:00 to 16:00 | A'], ['23:00-00:30 A', '23:00 to 00:30 | A'],
  // No end.
  ['7.30pm onwards Dinner', '07:30 pm open | Dinner'], ['6 PM+ Dinner', '06:00 pm open | Dinner'], ['18:00+', '18:00 open | '], ['19 Uhr ff. Wein', '19:00 open | Wein'], ['from 19:00 onwards: Dinner', '19:00 open | Dinner'], ['a partir de las 20:00 cena', '20:00 | cena'], ['18:00 + 19:00 Fog', '18:00 | + 19:00 Fog'], ['18:00 C++ in use', '18:00 | C++ in use'], ['9:00 UTC onwards Fog', '09:00 open [UTC] | Fog'],
  ['Dès 20h30 : cocktail', '20:30 | cocktail'], ['à partir de 19h30 cocktail', '19:30 | cocktail'], ['desde las 18:00 cena', '18:00 | cena'],
  // A word for a clock says that what follows is one.
  ['Ore 9-11 – Sessione', '09:00 to 11:00 | Sessione'], ['ore 9.30 Sessione', '09:30 | Sessione'], ['alle ore 12.30 pranzo', '12:30 | pranzo'], ['dalle ore 9 alle ore 11 Nebbia', '09:00 to 11:00 | Nebbia'], ['kl. 9-11 Dimma', '09:00 to 11:00 | Dimma'], ['kl. 9.30 Dimma', '09:30 | Dimma'], ['godz. 9.30 Mgła', '09:30 | Mgła'], ['Ore 9 – Sessione', '09:00 | Sessione'], ['kl. 9 Dimma', '09:00 | Dimma'], ['ore 3 sono poche', 'none'],
  // From one to the other in words.
  ['between 9:00 and 10:00 Fog', '09:00 to 10:00 | Fog'], ['zwischen 9 und 10 Uhr Nebel', '09:00 to 10:00 | Nebel'], ['entre 9h et 10h Brume', '09:00 to 10:00 | Brume'], ['entre las 9:00 y las 10:00 Niebla', '09:00 to 10:00 | Niebla'], ['between 9 and 10 talks', 'none'], ['9:00 thru 10:00 Fog', '09:00 to 10:00 | Fog'], ['9:00 > 10:00 Fog', '09:00 to 10:00 | Fog'], ['12nn-1pm Lunch', '12:00 to 01:00 pm | Lunch'], ['9:00 >3 talks', '09:00 | >3 talks'],
  // Hyphens that look alike, and dashes beside UTC.
  ['15:00‑15:30 A', '15:00 to 15:30 | A'], ['9‑10:30 am A', '09:00 to 10:30 am | A'], ['1:00‑2:20 p.m. A', '01:00 to 02:20 pm | A'], ['15:00‐15:30 A', '15:00 to 15:30 | A'], ['15:00‒15:30 A', '15:00 to 15:30 | A'],
  ['10:00 UTC–5 A', '10:00 [UTC–5] | A'], ['10:00 UTC‑5 A', '10:00 [UTC‑5] | A'], ['10:00 (UTC–05:00) A', '10:00 [UTC–05:00] | A'], ['10:00 UTC–11 A', '10:00 to 11:00 [UTC] | A'], ['10:00 CET – 11:00 A', '10:00 to 11:00 [CET] | A'], ['18:00 UTC - open end', '18:00 open [UTC] | '], ['10:00 UTC-11:00 UTC A', '10:00 to 11:00 [UTC] | A'], ['10:00-11:00 UTC–5 A', '10:00 to 11:00 [UTC–5] | A'], ['10:00 UTC – 11:00 UTC A', '10:00 to 11:00 [UTC] | A'], ['10:00 UTC + 2 A', '10:00 [UTC + 2] | A'],
  ['15:00 - open end', '15:00 open | '], ['15:00 – late', '15:00 open | '], ['18:00 – ? Dinner', '18:00 open | Dinner'], ['18:00 ?? Dinner', '18:00 open | Dinner'], ['18:00 ???', '18:00 open | '], ['18:00 ??what', '18:00 | ??what'], ['15:00 – Enduring snow', '15:00 | Enduring snow'],
  // Halves of the day.
  ['3 pm A', '03:00 pm | A'], ['3pm A', '03:00 pm | A'], ['3 p.m. A', '03:00 pm | A'], ['3 PM: A', '03:00 pm | A'], ['3:30pm A', '03:30 pm | A'], ['3.30 pm A', '03:30 pm | A'], ['11 a.m. A', '11:00 am | A'], ['9AM A', '09:00 am | A'], ['9 A. M. A', '09:00 am | A'],
  ['02:30h PM A', '02:30 pm | A'], ['02:30 h p.m. A', '02:30 pm | A'], ['3:30–4pm A', '03:30 to 04:00 pm | A'], ['3–4 pm A', '03:00 to 04:00 pm | A'], ['11am-1pm A', '11:00 am to 01:00 pm | A'], ['11-1 pm A', '11:00 to 01:00 pm | A'],
  ['9:00 am - 10:30 am A', '09:00 am to 10:30 am | A'], ['12 pm A', '12:00 pm | A'], ['12 am A', '12:00 am | A'], ['13:15 pm A', '13:15 | A'], ['9 ambitious talks', 'none'], ['3 pmc A', 'none'],
  // Points, only where a text has the habit, or a unit says so.
  ['15.00 A', '15:00 | A', POINTS], ['9.05 A', '09:05 | A', POINTS], ['15.00 A', 'none'], ['15.00 Uhr A', '15:00 | A'], ['15.00-15.30 Uhr A', '15:00 to 15:30 | A'], ['15.00 - 15.30 A', '15:00 to 15:30 | A', POINTS], ['1.10 Introduction', 'none'], ['3.5 million years', 'none', POINTS], ['1.2.3 Version', 'none', POINTS],
  // Four digits.
  ['1500 A', '15:00 | A', DIGITS], ['1500-1530 A', '15:00 to 15:30 | A', DIGITS], ['0900 – 0930 A', '09:00 to 09:30 | A', DIGITS], ['1500 A', 'none'], ['1500h A', '15:00 | A'], ['1500 hrs A', '15:00 | A'], ['2024 was warm', 'none'], ['1575 A', 'none', DIGITS],
  ['1906-1937: Films', 'none'], ['1937-1939 Films', 'none'],
  // Hours with a word or letter.
  ['24 hours before the talk', 'none'], ['3 hours', 'none'], ['24 heures', 'none'], ['14 heures A', '14:00 | A'], ['14:00 hours A', '14:00 | A'], ['2 Uhr A', '02:00 | A'],
  ['Midday session', 'none'], ['Noon lectures', 'none'], ['Noon: Lunch', '12:00 | Lunch'], ['12:00 noon talk', '12:00 | noon talk'],
  ['15h30 A', '15:30 | A'], ['15 h 30 A', '15:30 | A'], ['9h A', '09:00 | A'], ['9h00 – 9h30 : A', '09:00 to 09:30 | A'], ['10h30 – 11h : A', '10:30 to 11:00 | A'], ['9 Uhr A', '09:00 | A'], ['10-12 Uhr A', '10:00 to 12:00 | A'], ['9:00 Uhr: A', '09:00 | A'], ['18 heures : A', '18:00 | A'], ['a las 10:00 A', '10:00 | A'], ['10:00 hs. A', '10:00 | A'],
  ['2h discussion', 'none'], ['24h before', 'none'], ['1h talk', 'none'],
  // One letter for the half of the day.
  ['9:00 - 9:10a Welcome', '09:00 to 09:10 am | Welcome'], ['11:30a - 12:30p Fog', '11:30 am to 12:30 pm | Fog'], ['5:00p Drinks', '05:00 pm | Drinks'], ['9:30a 10:30 Fog', 'none'], ['9:30as A', 'none'], ['9a A', 'none'],
  // Words.
  ['noon Lunch', '12:00 | Lunch'], ['12 noon: Lunch', '12:00 | Lunch'], ['12:00 noon Lunch', '12:00 | Lunch'], ['Midday – Lunch', '12:00 | Lunch'], ['midnight Fireworks', '24:00 | Fireworks'], ['Mitternacht Tanz', '24:00 | Tanz'], ['Mittagspause', 'none'], ['Midi-conférence', 'none'], ['11:00 – noon A', '11:00 to 12:00 | A'], ['22:00 - midnight A', '22:00 to 24:00 | A'],
  // Italian and Portuguese.
  ['ore 9:30 A', '09:30 | A'], ['dalle 9:00 alle 10:00 A', '09:00 to 10:00 | A'], ['dalle ore 9:00 alle 10:00 A', '09:00 to 10:00 | A'], ['das 15:00 às 16:00 A', '15:00 to 16:00 | A'],
  ['14h30min Palestra', '14:30 | Palestra'], ['14 h 30 min Palestra', '14:30 | Palestra'], ['2h30min de curso', 'none'], ['4 de la tarde Visita', '04:00 pm | Visita'], ['9 da manhã Café', '09:00 am | Café'], ['9 утра Доклад', '09:00 am | Доклад'], ['3 дня', 'none'], ['v 10:00 Zahájení', '10:00 | Zahájení'],
  // The afternoon is no noon.
  ['après-midi : Atelier', 'none'], ['après midi libre', 'none'], ['midi : repas', '12:00 | repas'], ['vers midi : repas', '12:00 ca | repas'],
  // A blank within a time.
  ['05:00 pm - 05: 30 pm Tea', '05:00 pm to 05:30 pm | Tea'], ['05: 30 pm - 6:30 pm Fog', '05:30 pm to 06:30 pm | Fog'], ['05: 30 pm Fog', '05:30 pm | Fog'], ['5: 30 rules', 'none'],
  // Other languages of Europe.
  ['kl. 9.00 A', '09:00 | A', POINTS], ['kl 9:00–9:30 A', '09:00 to 09:30 | A'], ['klo 9.00 A', '09:00 | A', POINTS], ['09.00 uur A', '09:00 | A'], ['van 9:00 tot 10:00 uur A', '09:00 to 10:00 | A'], ['godz. 9:00 A', '09:00 | A'], ['od 9:00 do 10:00 A', '09:00 to 10:00 | A'], ['w 9:00 A', 'none'],
  ['с 9:00 до 10:00 A', '09:00 to 10:00 | A'], ['в 9:00 A', '09:00 | A'], ['9:00 ч. A', '09:00 | A'], ['9 часов лекций', 'none'], ['9 часов утра A', '09:00 am | A'], ['2:00 дня A', '02:00 pm | A'], ['7 часов вечера A', '07:00 pm | A'], ['9:00 óra A', '09:00 | A'], ['saat 9:00 A', '09:00 | A'], ['9:00 hod. A', '09:00 | A'],
  ['9:00 π.μ. - 1:30 μ.μ. A', '09:00 am to 01:30 pm | A'], ['9:00 pod mostem', '09:00 | pod mostem'], ['4:00 de la tarde A', '04:00 pm | A'], ['9:00 da manhã A', '09:00 am | A'],
  ['9:00 صباحًا - 1:30 مساءً A', '09:00 am to 01:30 pm | A'], ['٩:٠٠ ص A', '09:00 am | A'], ['1:00 ظهرا A', '01:00 pm | A'], ['9:00 محاضرة', '09:00 | محاضرة'],
  // East Asia: the half of the day stands ahead, of both ends; what follows needs no blank.
  ['午前10時00分〜10時10分 開会', '10:00 am to 10:10 am | 開会'], ['午後1時30分〜午後2時　衛星', '01:30 pm to 02:00 pm | 衛星'], ['午後0時30分 昼食', '12:30 pm | 昼食'], ['10:10〜11:00　学習', '10:10 to 11:00 | 学習'], ['10:10～11:00学習', '10:10 to 11:00 | 学習'], ['１０：１０－１１：００　学習', '10:10 to 11:00 | 学習'], ['9時半 受付', '09:30 | 受付'], ['9時から10時 受付', '09:00 to 10:00 | 受付'],
  ['9時間の講義', 'none'], ['3点目', 'none'], ['3つの講演', 'none'], ['正午 昼食', '12:00 | 昼食'], ['午前の部', 'none'],
  ['上午 9:00-9:30 开幕式', '09:00 am to 09:30 am | 开幕式'], ['下午2:00—3:00 讨论', '02:00 pm to 03:00 pm | 讨论'], ['上午 9:00-12:00 报告', '09:00 am to 12:00 | 报告'], ['上午11:00-1:00 午餐', '11:00 am to 01:00 | 午餐'], ['下午两点', 'none'], ['下午3点半至5点 讨论', '03:30 pm to 05:00 pm | 讨论'], ['中午12:00 午餐', '12:00 | 午餐'], ['晚上7:00 晚宴', '07:00 pm | 晚宴'], ['14:00开会', '14:00 | 开会'],
  ['오전 9:30 - 10:00 개회사', '09:30 am to 10:00 am | 개회사'], ['오후 1시 30분 강연', '01:30 pm | 강연'], ['9시간 강의', 'none'], ['10시 개회', '10:00 | 개회'],
  // Minutes behind the unit of the hour.
  ['9 Uhr 30 Begrüßung', '09:30 | Begrüßung'], ['9 Uhr 45 bis 10 Uhr 30 Nebel', '09:45 to 10:30 | Nebel'], ['15 Uhr 30 – 17 Uhr Regen', '15:30 to 17:00 | Regen'], ['9 Uhr 30 Jahre Wetterdienst', '09:00 | 30 Jahre Wetterdienst'], ['9 Uhr 30 Minuten Pause', '09:00 | 30 Minuten Pause'], ['14 heures 30 Session', '14:30 | Session'], ['14 heures 30 exposés', '14:00 | 30 exposés'], ['16 heures et demie Clôture', '16:30 | Clôture'], ['16h et demie Clôture', '16:30 | Clôture'], ['9 heures et quart Brume', '09:15 | Brume'], ['2 heures 30 de route', 'none'], ['14 horas 30 minutos Niebla', '14:30 | Niebla'],
  ['2 y media de la tarde Niebla', '02:30 pm | Niebla'], ['9 y cuarto Niebla', '09:15 | Niebla'], ['3 y media páginas', 'none'], ['ore 15 e 30 Poster', '15:30 | Poster'], ['ore 9 e mezza Nebbia', '09:30 | Nebbia'], ['15 e 30 minuti', 'none'], ['14 uur 30 Debat', '14:30 | Debat'], ['9u00 Onthaal', '09:00 | Onthaal'], ['9u45 - 10u30 Regen', '09:45 to 10:30 | Regen'], ['11u Regen', '11:00 | Regen'], ['16.00u Regen', '16:00 | Regen'], ['9 u 30 A', 'none'], ['10 óra 45 perc Eső', '10:45 | Eső'], ['14 órakor Eső', '14:00 | Eső'],
  ['15 ч. 30 мин. Закрытие', '15:30 | Закрытие'], ['14 часов 30 минут Дискуссия', '14:30 | Дискуссия'], ['15 год 30 хв Обговорення', '15:30 | Обговорення'], ['17 часов Закрытие', '17:00 | Закрытие'], ['в 16 часов Экскурсия', '16:00 | Экскурсия'], ['10 часов 30 докладов', 'none'], ['8 giờ 45 – 9 giờ 30 Mưa', '08:45 to 09:30 | Mưa'], ['9g30 Giải lao', '09:30 | Giải lao'], ['14h00 chiều Mưa', '14:00 | Mưa'], ['08.30 – 09.00 น. ฝน', '08:30 to 09:00 | ฝน'],
  ['um 9 Uhr 30: Start', '09:30 | Start'], ['9 Uhr 30.', '09:30 | '], ['9 ore 30 minuti di lezione', 'none'], ['9 Uhr 15 Vorträge', '09:00 | 15 Vorträge'], ['10 u 20 samples', 'none'], ['9 e 10 abstracts', 'none'], ['15 g 20 ml', 'none'], ['朝日新聞', 'none'],
  ['Ore 17,30 Fine', '17:30 | Fine'], ['10,15 Uhr Regen', '10:15 | Regen'], ['10,15 Punkte', 'none'], ['16 horas e 30 minutos Chuva', '16:30 | Chuva'], ['16 heures et 30 minutes Brume', '16:30 | Brume'], ['14点30 海报', '14:30 | 海报'], ['10時30名', '10:00 | 30名'], ['9点 开幕', '09:00 | 开幕'], ['9点建议', 'none'], ['3点 建议', 'none'],
  // Words ahead, and what languages hang onto a time.
  ['من 14:00 إلى 15:30 نقاش', '14:00 to 15:30 | نقاش'], ['8 مساء عشاء', '08:00 pm | عشاء'], ['14시 30분부터 토론', '14:30 open | 토론'], ['10時から 受付', '10:00 open | 受付'], ['19:00~ 만찬', '19:00 | 만찬'], ['정오 점심', '12:00 | 점심'],
  ['Ora 9:00 Ploaie', '09:00 | Ploaie'], ['Orele 10.00 – 10.45 Ploaie', '10:00 to 10:45 | Ploaie'], ["saat 15:30'da Yağmur", '15:30 | Yağmur'], ['ve 12:30 Oběd', '12:30 | Oběd'], ['الساعة ٣ عصرًا نقاش', '03:00 pm | نقاش'], ['الساعة 15:30 نقاش', '15:30 | نقاش'], ['9:00 إلى 9:30 مطر', '09:00 to 09:30 | مطر'], ['ساعت ۱۴ بحث', '14:00 | بحث'], ['۱۰:۰۰ تا ۱۰:۴۵ باران', '10:00 to 10:45 | باران'], ['בשעה 12:30 גשם', '12:30 | גשם'], ['Pukul 09.00 – 09.15 WIB Hujan', '09:00 to 09:15 [WIB] | Hujan'],
  // Twelve, where a word says which.
  ['12 del mediodía Comida', '12:00 | Comida'], ['12 Uhr mittags Essen', '12:00 | Essen'], ['12h (meio-dia) Almoço', '12:00 | Almoço'], ['12 (mezzogiorno) Pranzo', '12:00 | Pranzo'], ['12:00 ظهرًا الغداء', '12:00 | الغداء'], ['12 дня Обед', '12:00 | Обед'], ['12 дней', 'none'], ['12 de la noche Baile', '24:00 | Baile'], ['12 ночи Бал', '24:00 | Бал'], ['낮 12시 점심', '12:00 | 점심'], ['밤 12시 마감', '24:00 | 마감'], ['저녁 7시 만찬', '07:00 pm | 만찬'], ['朝9時 受付', '09:00 am | 受付'], ['夕方5時 閉会', '05:00 pm | 閉会'], ['昼食 弁当', 'none'],
  // Hyphens before minutes, only where a text has the habit.
  ['10-15 Дождь', '10:15 | Дождь', { ...PLAIN, hyphens: true }], ['9-30 – 10-00 Дождь', '09:30 to 10:00 | Дождь', { ...PLAIN, hyphens: true }], ['10-15 Дождь', 'none'], ['9-10 Дождь', '09:10 | Дождь', { ...PLAIN, hyphens: true }], ['2-2026-10 Дождь', 'none', { ...PLAIN, hyphens: true }],
  // About.
  ['After 11:00 am PDT A', '11:00 am ca [PDT] | A'], ['nach 18:00 Uhr A', '18:00 ca | A'], ['After 2 talks', 'none'],
  ['ca. 12:45 Lunch', '12:45 ca | Lunch'], ['Cirka 21:30 Bar', '21:30 ca | Bar'], ['около 18:00 Ужин', '18:00 ca | Ужин'], ['約10:30 休憩', '10:30 ca | 休憩'], ['about 9:00 A', '09:00 ca | A'], ['~ 9:00 A', '09:00 ca | A'], ['gegen 18:00 Uhr A', '18:00 ca | A'], ['vers 18h A', '18:00 ca | A'], ['ab 13:00 A', '13:00 | A'], ['um 13:00 Uhr A', '13:00 | A'], ['Time: 13:00', '13:00 | '],
  // Zones beside them.
  ['15:00 UTC A', '15:00 [UTC] | A'], ['15:00 (UTC) A', '15:00 [UTC] | A'], ['15:00Z A', '15:00 [Z] | A'], ['15:00 – 15:30 CET A', '15:00 to 15:30 [CET] | A'], ['15 – 17 UTC A', '15:00 to 17:00 [UTC] | A'], ['9:00 UTC – 10:00 UTC A', '09:00 to 10:00 [UTC] | A'], ['2 pm. CET A', '02:00 pm [CET] | A'], ['15:00 UTC+2 A', '15:00 [UTC+2] | A'], ['15:00 GMT-3 A', '15:00 [GMT-3] | A'], ['9:00 Eastern Time A', '09:00 [Eastern Time] | A'],
  ['9:00 EST / 15:00 CET A', '09:00 [EST] | A'], ['9:00 EST / 14:00 UTC A', '14:00 [UTC] | A'], ['9:00 AND A', '09:00 | AND A'], ['15:00 CETACEA and us', '15:00 | CETACEA and us'],
  // No times.
  ['Welcome', 'none'], ['', 'none'], ['3 talks', 'none'], ['10 minutes', 'none'], ['5 min time buffer', 'none'], ['25:00 A', 'none'], ['12:60 A', 'none'], ['10:5 A', 'none'], ['10:155 A', 'none'], ['50% of A', 'none'], ['10-12 samples', 'none'], ['3/4 of A', 'none'], ['9:00 – 3 short talks', '09:00 | 3 short talks'], ['12 May 2026', 'none'], ['9:00-9', '09:00 | 9'], ['Room 9:00', 'none'],
  ['9:00 (5 min) A', '09:00 | (5 min) A'], ['9:00 “A”', '09:00 | “A”'],
];
for (const [text, expected, style = PLAIN] of LINES) test(`begins: ${JSON.stringify(text)}${style === POINTS ? ' (points)' : style === DIGITS ? ' (digits)' : ''} → ${expected}`, () => assert.equal(leading(text, style), expected));

/** [a line, what it ends with | what is before that] */
const ENDS: readonly (readonly [string, string])[] = [
  ['Session 1: Ice (9:00–10:30)', '09:00 to 10:30 | Session 1: Ice'], ['Session 1 | 9:00-10:30', '09:00 to 10:30 | Session 1'], ['Coffee, 10:30 – 11:00 Uhr', '10:30 to 11:00 | Coffee'], ['Welcome at 9:00', '09:00 | Welcome'], ['Dinner [19:30]', '19:30 | Dinner'], ['Lunch, noon', '12:00 | Lunch'], ['Talks (3 pm)', '03:00 pm | Talks'],
  ['Since 9:00 it rains', 'none'], ['Room 12', 'none'], ['A 3-4', 'none'], ['2024', 'none'],
];
for (const [text, expected] of ENDS) {
  test(`ends: ${JSON.stringify(text)} → ${expected}`, () => {
    const found = trailingSlot(text, PLAIN);
    assert.equal(found ? `${slotText(found.slot)} | ${found.rest}` : 'none', expected);
  });
}

const ALL: readonly (readonly [string, readonly string[]])[] = [
  ['Doors at 9:00, talks 10:00–12:00.', ['09:00', '10:00 to 12:00']], ['1st or 2nd Wednesday at 2pm', ['02:00 pm']], ['03 - 05 pm GMT (London)| 04 - 06 pm CET (Berlin)', ['03:00 to 05:00 pm [GMT]', '04:00 to 06:00 pm [CET]']], ['no time 2026-05-04 at all', []], ['Europe:03 - 05 pm GMT', ['03:00 to 05:00 pm [GMT]']],
];
for (const [text, expected] of ALL) test(`all in ${JSON.stringify(text)}`, () => assert.deepEqual(slotsIn(text, PLAIN).map(slotText), expected));

/** [lines of a text, points, digits] */
const STYLES: readonly (readonly [readonly string[], boolean, boolean])[] = [
  [['9.00 A', '10.30 B'], true, false], [['9.00 - 9.30 A'], true, false], [['1.1 A', '1.10 B', '1.15 C'], false, false], [['9.00 A'], false, false], [['0900 A', '0930 B'], false, true], [['0900-0930 A'], false, true], [['2019-2020 A'], false, false], [['1999 A', '2005 B'], false, false], [[], false, false], [['• ca. 9.00 A', '• 9.15 B'], true, false],
];
test('habit of hyphens before minutes', () => assert.deepEqual(clockStyle(['9-30 Дождь', '10-15 Снег', '11-00 Лёд']), { points: false, digits: false, hyphens: true }));
test('spans of hours are no such habit', () => assert.deepEqual(clockStyle(['9-10 Дождь', '10-15 Снег', '30-00 Лёд']), { points: false, digits: false }));
test('nor are counts of something', () => assert.deepEqual(clockStyle(['5-30 мм дождя', '10-50 мм дождя']), { points: false, digits: false }));
test('nor are counts in other letters', () => assert.deepEqual(clockStyle(['10-30 talks', '10-50 posters']), { points: false, digits: false }));
for (const [lines, points, digits] of STYLES) test(`habit of ${JSON.stringify(lines)}`, () => assert.deepEqual(clockStyle(lines), { points, digits }));

const CLOCKS: readonly (readonly [number, string])[] = [[0, '00:00'], [5, '00:05'], [720, '12:00'], [1439, '23:59'], [1440, '24:00'], [1500, '01:00'], [-60, '23:00']];
for (const [minutes, expected] of CLOCKS) test(`${minutes} minutes are ${expected}`, () => assert.equal(clockOf(minutes), expected));
