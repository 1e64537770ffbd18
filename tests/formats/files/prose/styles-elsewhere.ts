/**
 * What styles.ts has of more languages: their words for the parts of a programme, and where they have other letters, talks and people of their own, their clocks and their signs.
 */
import type { Words } from './styles.js';

const two = (count: number): string => String(count).padStart(2, '0');
const hour12 = (minutes: number): number => Math.floor(minutes / 60) % 12 || 12;
const short = (minutes: number): string => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
const otherDigits = (text: string, zero: number): string => text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

/** Clocks with a language's own words and digits. */
const CLOCKS_ELSEWHERE = {
  el: (m: number): string => `${hour12(m)}:${two(m % 60)} ${m < 720 ? 'π.μ.' : 'μ.μ.'}`,
  ja: (m: number): string => `${m < 720 ? '午前' : '午後'}${hour12(m) % 12}時${m % 60 ? `${m % 60}分` : ''}`,
  zh: (m: number): string => `${m < 720 ? '上午' : '下午'}${hour12(m)}:${two(m % 60)}`,
  zhHant: (m: number): string => `${m < 720 ? '上午' : '下午'} ${hour12(m)}:${two(m % 60)}`,
  ko: (m: number): string => `${m < 720 ? '오전' : '오후'} ${hour12(m)}:${two(m % 60)}`,
  ar: (m: number): string => otherDigits(`${hour12(m)}:${two(m % 60)} ${m < 720 ? 'ص' : 'م'}`, 0x660),
  fa: (m: number): string => otherDigits(short(m), 0x6f0),
};
/** Signs that are wide there, and what stands around titles. */
const MARKS = {
  ja: { '(': '（', ')': '）', ': ': '：', ', ': '、', '“': '「', '”': '」' },
  ar: { ', ': '، ', '; ': '؛ ' },
  zh: { '(': '（', ')': '）', ': ': '：', ', ': '，', '“': '《', '”': '》' },
};

/** Words by language. */
export const ELSEWHERE: Readonly<Record<string, Words>> = {
  el: { open: 'Έναρξη', coffee: 'Διάλειμμα για καφέ', lunch: 'Μεσημεριανό γεύμα', panel: 'Συζήτηση στρογγυλής τραπέζης', close: 'Λήξη', session: 'Συνεδρία', chair: 'Προεδρεύων', abstract: 'Περίληψη', abstracts: 'Περιλήψεις', speaker: 'Ομιλητής', title: 'Τίτλος', keynote: 'Κεντρική ομιλία', by: '', and: 'και', to: ' έως ', sum: '18–19 Μαΐου 2026', days: { long: ['Δευτέρα 18 Μαΐου 2026', 'Τρίτη 19 Μαΐου 2026'], plain: ['18 Μαΐου 2026', '19 Μαΐου 2026'], counted: ['Ημέρα 1: Δευτέρα 18 Μαΐου', 'Ημέρα 2: Τρίτη 19 Μαΐου'], short: ['Δευ 18 Μαΐου', 'Τρί 19 Μαΐου'] }, own: { talks: [
      { title: 'Η ομίχλη στις βόρειες κοιλάδες', people: [['Άννα Λιούτα', 'Πανεπιστήμιο Αθηνών']], abstract: 'Ακολουθούμε την ομίχλη για εννέα χειμώνες. Οι σταθμοί συμφωνούν.' },
      { title: 'Πώς ακούγεται το χαλάζι: μια έρευνα σε στέγες', people: [['Νίκος Παππάς', 'ΕΜΠ'], ['Hugo Lindgren', 'Uppsala University']], abstract: 'Το χαλάζι γράφτηκε σε 40 στέγες. Λέμε τι ακούστηκε στις 15:00 και αργότερα.' },
      { title: 'Τι θυμάται ο πάγος;', people: [['Ελένη Δημητρίου-Κόκκινου', 'ΕΚΠΑ']], abstract: 'Ο πάγος κρατά τον αέρα για καιρό.' },
      { title: 'Βαθιά μάθηση για χιονόνερο, χιόνι και πάχνη', people: [['Γ. Α. Ράπτης', 'ΑΠΘ']], abstract: 'Τα μοντέλα βλέπουν βροχή. Τους μαθαίνουμε το αντίθετο.' },
      { title: 'Για τις πλημμύρες του 2021', people: [['Εύα Ρόθου', 'Πανεπιστήμιο Πατρών']], abstract: 'Οι πλημμύρες του 2021 ήρθαν τη νύχτα.' },
      { title: 'Βροχή σε χιόνι – παρελθόν και μέλλον', people: [['Γιώργος Χατζής', 'Εθνικό Αστεροσκοπείο Αθηνών'], ['Μαρία Σταύρου', 'Πανεπιστήμιο Κρήτης'], ['Priya Nair', 'IISc Bangalore']], abstract: 'Η βροχή σε χιόνι είναι σπάνια σήμερα.' },
      { title: 'Η δροσιά και οι σταγόνες της', people: [['Λία Βέη', 'Πολυτεχνείο Κρήτης']], abstract: 'Η δροσιά είναι μικρή.' },
      { title: 'Άνεμος, κύματα και θάλασσα: μαθήματα από 40 χρόνια', people: [['María José Gómez', 'CSIC']], abstract: 'Ο άνεμος κάνει κύματα, και τα κύματα κάνουν δουλειά.' },
    ], sessions: ['Ομίχλη και πάχνη', 'Χιόνι σε μοντέλα', 'Βροχή στη θάλασσα', 'Πάγος και άνεμος'], chairs: ['Εύα Λίντου', 'Θωμάς Πουλής', 'Ίδα Νούρη', 'Πέτρος Ασκητής'], clock: CLOCKS_ELSEWHERE.el, dr: ['Δρ. ', ''] } },
  uk: { open: 'Відкриття', coffee: 'Перерва на каву', lunch: 'Обід', panel: 'Панельна дискусія', close: 'Закриття', session: 'Секція', chair: 'Головуючий', abstract: 'Анотація', abstracts: 'Анотації', speaker: 'Доповідач', title: 'Назва', keynote: 'Пленарна доповідь', by: '', and: 'та', to: ' до ', sum: '18–19 травня 2026 р.', days: { long: ['Понеділок, 18 травня 2026 р.', 'Вівторок, 19 травня 2026 р.'], plain: ['18 травня 2026 року', '19 травня 2026 року'], counted: ['День 1: понеділок, 18 травня', 'День 2: вівторок, 19 травня'], short: ['пн, 18 травня', 'вт, 19 травня'] }, own: { talks: [
      { title: 'Туман у північних долинах', people: [['Ганна Лисенко', 'Київський національний університет']], abstract: 'Ми стежимо за туманом дев’ять зим. Станції згодні.' },
      { title: 'Як чути град: огляд дахів', people: [['Богдан Рябий', 'КПІ'], ['Hugo Lindgren', 'Uppsala University']], abstract: 'Град записано на 40 дахах. Розповідаємо, що чути о 15:00 і пізніше.' },
      { title: 'Що пам’ятає лід?', people: [['Оксана Юрченко-Новак', 'ІФ НАНУ']], abstract: 'Лід довго тримає повітря.' },
      { title: 'Глибоке навчання для мокрого снігу, снігу та паморозі', people: [['Є. М. Ященко', 'ХНУ']], abstract: 'Моделі бачать дощ. Ми вчимо їх інакше.' },
      { title: 'Про повені 2021 року', people: [['Єва Рот', 'Університет Осло']], abstract: 'Повені 2021 року прийшли вночі.' },
      { title: 'Дощ на снігу – минуле та майбутнє', people: [['Ігор Гаврилюк', 'Гідрометцентр'], ['Соломія Їжак', 'Львівська політехніка'], ['Priya Nair', 'IISc Bangalore']], abstract: 'Дощ на снігу нині рідкісний.' },
      { title: 'Роса та її краплі', people: [['Лі Вей', 'Пекінський університет']], abstract: 'Роса мала.' },
      { title: 'Вітер, хвилі та океан: уроки 40 років', people: [['María José Gómez', 'CSIC']], abstract: 'Вітер робить хвилі, а хвилі роблять роботу.' },
    ], sessions: ['Туман і паморозь', 'Сніг у моделях', 'Дощ на морі', 'Лід і вітер'], chairs: ['Єва Ліндюк', 'Тарас Птах', 'Іда Нагорна', 'Петро Аскольдов'], dr: ['д-р ', ''] } },
  fi: { open: 'Avaus', coffee: 'Kahvitauko', lunch: 'Lounas', panel: 'Paneelikeskustelu', close: 'Päätössanat', session: 'Istunto', chair: 'Puheenjohtaja', abstract: 'Tiivistelmä', abstracts: 'Tiivistelmät', speaker: 'Puhuja', title: 'Otsikko', keynote: 'Pääpuhe', by: '', and: 'ja', to: ' - ', sum: '18.–19. toukokuuta 2026', days: { long: ['Maanantai 18. toukokuuta 2026', 'Tiistai 19. toukokuuta 2026'], plain: ['18.5.2026', '19.5.2026'], counted: ['Päivä 1: maanantai 18. toukokuuta', 'Päivä 2: tiistai 19. toukokuuta'], short: ['ma 18.5.', 'ti 19.5.'] } },
  nb: { open: 'Velkommen', coffee: 'Kaffepause', lunch: 'Lunsj', panel: 'Paneldebatt', close: 'Avslutning', session: 'Sesjon', chair: 'Møteleder', abstract: 'Sammendrag', abstracts: 'Sammendrag', speaker: 'Foredragsholder', title: 'Tittel', keynote: 'Hovedforedrag', by: 'av', and: 'og', to: ' til ', sum: '18.–19. mai 2026', days: { long: ['Mandag 18. mai 2026', 'Tirsdag 19. mai 2026'], plain: ['18. mai 2026', '19. mai 2026'], counted: ['Dag 1: mandag 18. mai', 'Dag 2: tirsdag 19. mai'], short: ['man. 18. mai', 'tir. 19. mai'] } },
  hu: { open: 'Megnyitó', coffee: 'Kávészünet', lunch: 'Ebéd', panel: 'Kerekasztal-beszélgetés', close: 'Zárszó', session: 'Szekció', chair: 'Levezető elnök', abstract: 'Absztrakt', abstracts: 'Absztraktok', speaker: 'Előadó', title: 'Cím', keynote: 'Plenáris előadás', by: '', and: 'és', to: ' - ', sum: '2026. május 18–19.', days: { long: ['2026. május 18., hétfő', '2026. május 19., kedd'], plain: ['2026. május 18.', '2026. május 19.'], counted: ['1. nap: május 18., hétfő', '2. nap: május 19., kedd'], short: ['május 18.', 'május 19.'] } },
  ro: { open: 'Deschidere', coffee: 'Pauză de cafea', lunch: 'Pauză de prânz', panel: 'Masă rotundă', close: 'Închidere', session: 'Sesiunea', chair: 'Moderator', abstract: 'Rezumat', abstracts: 'Rezumate', speaker: 'Vorbitor', title: 'Titlu', keynote: 'Conferință plenară', by: '', and: 'și', to: ' - ', sum: '18-19 mai 2026', days: { long: ['Luni, 18 mai 2026', 'Marți, 19 mai 2026'], plain: ['18 mai 2026', '19 mai 2026'], counted: ['Ziua 1: luni, 18 mai', 'Ziua 2: marți, 19 mai'], short: ['luni, 18 mai', 'marți, 19 mai'] } },
  hr: { open: 'Otvaranje', coffee: 'Stanka za kavu', lunch: 'Ručak', panel: 'Panel rasprava', close: 'Zatvaranje', session: 'Sekcija', chair: 'Predsjedavajući', abstract: 'Sažetak', abstracts: 'Sažeci', speaker: 'Predavač', title: 'Naslov', keynote: 'Plenarno predavanje', by: '', and: 'i', to: ' do ', sum: '18. – 19. svibnja 2026.', days: { long: ['Ponedjeljak, 18. svibnja 2026.', 'Utorak, 19. svibnja 2026.'], plain: ['18. svibnja 2026.', '19. svibnja 2026.'], counted: ['1. dan: ponedjeljak, 18. svibnja', '2. dan: utorak, 19. svibnja'], short: ['pon. 18. svibnja', 'uto. 19. svibnja'] } },
  vi: { open: 'Khai mạc', coffee: 'Giải lao', lunch: 'Ăn trưa', panel: 'Tọa đàm', close: 'Bế mạc', session: 'Phiên', chair: 'Chủ tọa', abstract: 'Tóm tắt', abstracts: 'Tóm tắt báo cáo', speaker: 'Diễn giả', title: 'Tiêu đề', keynote: 'Báo cáo mời', by: '', and: 'và', to: ' - ', sum: '18-19 tháng 5 năm 2026', days: { long: ['Thứ Hai, ngày 18 tháng 5 năm 2026', 'Thứ Ba, ngày 19 tháng 5 năm 2026'], plain: ['18/5/2026', '19/5/2026'], counted: ['Ngày 1: Thứ Hai, 18 tháng 5', 'Ngày 2: Thứ Ba, 19 tháng 5'], short: ['Thứ Hai, 18/5', 'Thứ Ba, 19/5'] } },
  id: { open: 'Pembukaan', coffee: 'Rehat kopi', lunch: 'Makan siang', panel: 'Diskusi panel', close: 'Penutupan', session: 'Sesi', chair: 'Moderator', abstract: 'Abstrak', abstracts: 'Abstrak', speaker: 'Pembicara', title: 'Judul', keynote: 'Pembicara utama', by: 'oleh', and: 'dan', to: ' - ', sum: '18–19 Mei 2026', days: { long: ['Senin, 18 Mei 2026', 'Selasa, 19 Mei 2026'], plain: ['18 Mei 2026', '19 Mei 2026'], counted: ['Hari 1: Senin, 18 Mei', 'Hari 2: Selasa, 19 Mei'], short: ['Senin 18 Mei', 'Selasa 19 Mei'] } },
  ja: { open: '開会挨拶', coffee: '休憩', lunch: '昼食', panel: 'パネルディスカッション', close: '閉会挨拶', session: 'セッション', chair: '座長', abstract: '要旨', abstracts: '講演要旨', speaker: '講演者', title: '題目', keynote: '基調講演', by: '', and: '', to: '～', sum: '2026年5月18日（月）～19日（火）', days: { long: ['2026年5月18日（月）', '2026年5月19日（火）'], plain: ['2026/5/18', '2026/5/19'], counted: ['第1日目：5月18日（月）', '第2日目：5月19日（火）'], short: ['5月18日（月）', '5月19日（火）'] }, own: { talks: [
      { title: '北の谷の霧', people: [['山田太郎', '東京大学']], abstract: '九つの冬の霧を追った。観測点の結果は一致する。' },
      { title: '雹はどう聞こえるか：屋根の調査', people: [['佐藤花子', '京都大学'], ['鈴木健', '気象研究所']], abstract: '雹を40の屋根で記録した。15:00以降に何が聞こえたかを述べる。' },
      { title: '氷は何を覚えているか？', people: [['高橋さくら', '理化学研究所']], abstract: '氷は空気を長く保つ。' },
      { title: '霙、雪、霧氷のための深層学習', people: [['田中一郎', '北海道大学']], abstract: 'モデルは霙を雨と見る。' },
      { title: '2021年の洪水について', people: [['渡辺 誠', '名古屋大学']], abstract: '2021年の洪水は夜に来た。' },
      { title: '雪に降る雨 ― 過去と未来', people: [['中村明', '海洋研究開発機構'], ['小林ゆり', '東北大学'], ['Priya Nair', 'IISc Bangalore']], abstract: '雪に降る雨は今日ではまれである。' },
      { title: '露とその滴', people: [['伊藤 光', '大阪大学']], abstract: '露は小さい。' },
      { title: '風、波と海：40年の教訓', people: [['マリア・ゴメス', 'CSIC']], abstract: '風は波を作る。' },
    ], sessions: ['霧と霧氷', 'モデルの雪', '海の雨', '氷と風'], chairs: ['林 英子', '森 次郎', '石井 恵', '岡田 隆'], clock: CLOCKS_ELSEWHERE.ja, dr: ['', ' 教授'], marks: MARKS.ja, isCaseless: true } },
  zh: { open: '开幕式', coffee: '茶歇', lunch: '午餐', panel: '圆桌讨论', close: '闭幕式', session: '分会场', chair: '主持人', abstract: '摘要', abstracts: '报告摘要', speaker: '报告人', title: '题目', keynote: '特邀报告', by: '', and: '', to: '至', sum: '2026年5月18日至19日', days: { long: ['2026年5月18日（星期一）', '2026年5月19日（星期二）'], plain: ['2026年5月18日', '2026年5月19日'], counted: ['第一天：5月18日 星期一', '第二天：5月19日 星期二'], short: ['5月18日（周一）', '5月19日（周二）'] }, own: { talks: [
      { title: '北方山谷中的雾', people: [['张伟', '清华大学']], abstract: '我们追踪了九个冬天的雾。各站结果一致。' },
      { title: '冰雹听起来如何：屋顶调查', people: [['李娜', '北京大学'], ['王芳', '中国科学院大气物理研究所']], abstract: '在40个屋顶上记录了冰雹。我们讲述15:00以后听到了什么。' },
      { title: '冰记得什么？', people: [['欧阳明', '国家气象中心']], abstract: '冰长久地保存空气。' },
      { title: '雨夹雪、雪和雾凇的深度学习', people: [['刘洋', '浙江大学']], abstract: '模型把雨夹雪看成雨。' },
      { title: '关于2021年的洪水', people: [['陈静', '复旦大学']], abstract: '2021年的洪水在夜里到来。' },
      { title: '雪上降雨——过去与未来', people: [['杨帆', '南京大学'], ['赵敏', '中山大学'], ['Priya Nair', 'IISc Bangalore']], abstract: '雪上降雨如今很少见。' },
      { title: '露水与水滴', people: [['周杰', '武汉大学']], abstract: '露水很小。' },
      { title: '风、浪与海洋：40年的经验', people: [['玛丽亚·戈麦斯', 'CSIC']], abstract: '风生浪。' },
    ], sessions: ['雾与雾凇', '模式中的雪', '海上的雨', '冰与风'], chairs: ['吴倩', '郑强', '孙丽', '马超'], clock: CLOCKS_ELSEWHERE.zh, dr: ['', ' 教授'], marks: MARKS.zh, isCaseless: true } },
  zhHant: { open: '開幕致詞', coffee: '茶敘', lunch: '午餐', panel: '座談會', close: '閉幕式', session: '場次', chair: '主持人', abstract: '摘要', abstracts: '演講摘要', speaker: '講者', title: '講題', keynote: '專題演講', by: '', and: '', to: '～', sum: '2026年5月18日至19日', days: { long: ['2026年5月18日（星期一）', '2026年5月19日（星期二）'], plain: ['2026年5月18日', '2026年5月19日'], counted: ['第一天：5月18日（一）', '第二天：5月19日（二）'], short: ['5月18日（一）', '5月19日（二）'] }, own: { talks: [
      { title: '北方山谷的霧', people: [['陳怡君', '國立臺灣大學']], abstract: '我們追蹤了九個冬天的霧。各站結果一致。' },
      { title: '冰雹聽起來如何：屋頂調查', people: [['林志明', '國立清華大學'], ['黃淑芬', '中央研究院']], abstract: '在40個屋頂上記錄了冰雹。我們講述15:00以後聽到了什麼。' },
      { title: '冰記得什麼？', people: [['歐陽明', '中央氣象署']], abstract: '冰長久地保存空氣。' },
      { title: '雨夾雪、雪和霧淞的深度學習', people: [['張家豪', '國立成功大學']], abstract: '模型把雨夾雪看成雨。' },
      { title: '關於2021年的洪水', people: [['李佩珊', '香港大學']], abstract: '2021年的洪水在夜裡到來。' },
      { title: '雪上降雨——過去與未來', people: [['王建國', '國立中央大學'], ['吳雅婷', '香港天文台'], ['Priya Nair', 'IISc Bangalore']], abstract: '雪上降雨如今很少見。' },
      { title: '露水與水滴', people: [['劉杰', '國立中山大學']], abstract: '露水很小。' },
      { title: '風、浪與海洋：40年的經驗', people: [['瑪麗亞·戈麥斯', 'CSIC']], abstract: '風生浪。' },
    ], sessions: ['霧與霧淞', '模式中的雪', '海上的雨', '冰與風'], chairs: ['蔡倩如', '鄭強', '孫麗華', '馬英傑'], clock: CLOCKS_ELSEWHERE.zhHant, dr: ['', ' 教授'], marks: MARKS.zh, isCaseless: true } },
  ko: { open: '개회사', coffee: '휴식', lunch: '점심', panel: '패널 토론', close: '폐회사', session: '세션', chair: '좌장', abstract: '초록', abstracts: '발표 초록', speaker: '발표자', title: '제목', keynote: '기조강연', by: '', and: '', to: ' ~ ', sum: '2026년 5월 18일 (월) ~ 19일 (화)', days: { long: ['2026년 5월 18일 (월)', '2026년 5월 19일 (화)'], plain: ['2026년 5월 18일', '2026년 5월 19일'], counted: ['1일차: 5월 18일 (월)', '2일차: 5월 19일 (화)'], short: ['5월 18일(월)', '5월 19일(화)'] }, own: { talks: [
      { title: '북쪽 계곡의 안개', people: [['김민수', '서울대학교']], abstract: '아홉 겨울의 안개를 따라갔다. 관측소 결과는 일치한다.' },
      { title: '우박은 어떻게 들리는가: 지붕 조사', people: [['이영희', 'KAIST'], ['박지훈', '국립기상과학원']], abstract: '우박을 40개의 지붕에서 기록했다. 15:00 이후에 들린 것을 말한다.' },
      { title: '얼음은 무엇을 기억하는가?', people: [['최수진', '기상청']], abstract: '얼음은 공기를 오래 간직한다.' },
      { title: '진눈깨비, 눈, 서리를 위한 심층 학습', people: [['정하늘', '연세대학교']], abstract: '모델은 진눈깨비를 비로 본다.' },
      { title: '2021년 홍수에 대하여', people: [['남궁민', '고려대학교']], abstract: '2021년 홍수는 밤에 왔다.' },
      { title: '눈 위의 비 – 과거와 미래', people: [['강동원', '부산대학교'], ['조은비', '포항공과대학교'], ['Priya Nair', 'IISc Bangalore']], abstract: '눈 위의 비는 오늘날 드물다.' },
      { title: '이슬과 물방울', people: [['윤서연', '한국해양과학기술원']], abstract: '이슬은 작다.' },
      { title: '바람, 파도와 바다: 40년의 교훈', people: [['장보고', 'GIST']], abstract: '바람은 파도를 만든다.' },
    ], sessions: ['안개와 서리', '모델 속의 눈', '바다의 비', '얼음과 바람'], chairs: ['임수정', '한지민', '오세훈', '서강준'], clock: CLOCKS_ELSEWHERE.ko, dr: ['', ' 교수'], isCaseless: true } },
  ar: { open: 'الافتتاح', coffee: 'استراحة قهوة', lunch: 'استراحة الغداء', panel: 'حلقة نقاش', close: 'الختام', session: 'الجلسة', chair: 'رئيس الجلسة', abstract: 'الملخص', abstracts: 'الملخصات', speaker: 'المتحدث', title: 'العنوان', keynote: 'الكلمة الرئيسية', by: '', and: '', to: ' إلى ', sum: '18-19 مايو 2026', days: { long: ['الاثنين، 18 مايو 2026', 'الثلاثاء، 19 مايو 2026'], plain: ['18 مايو 2026', '19 مايو 2026'], counted: ['اليوم الأول: الاثنين ١٨ مايو', 'اليوم الثاني: الثلاثاء ١٩ مايو'], short: ['الاثنين 18 مايو', 'الثلاثاء 19 مايو'] }, own: { talks: [
      { title: 'الضباب في الوديان الشمالية', people: [['أحمد علي', 'جامعة القاهرة']], abstract: 'نتابع الضباب على مدى تسعة فصول شتاء. المحطات متفقة.' },
      { title: 'كيف يُسمع البرد: مسح للأسطح', people: [['سارة محمود', 'الجامعة الأمريكية في بيروت'], ['خالد بن يوسف', 'جامعة الملك سعود']], abstract: 'سُجّل البرد على 40 سطحًا. نحكي ما سُمع في 15:00 وبعدها.' },
      { title: 'ماذا يتذكر الجليد؟', people: [['ليلى حسن', 'معهد الأرصاد']], abstract: 'الجليد يحفظ الهواء طويلًا.' },
      { title: 'التعلم العميق للصقيع والثلج والمطر', people: [['عمر عبد الله', 'جامعة الأردن']], abstract: 'النماذج ترى المطر. نعلمها غير ذلك.' },
      { title: 'عن فيضانات 2021', people: [['فاطمة الزهراء', 'جامعة محمد الخامس']], abstract: 'جاءت فيضانات 2021 ليلًا.' },
      { title: 'المطر على الثلج – الماضي والمستقبل', people: [['يوسف إبراهيم', 'جامعة بغداد'], ['مريم صالح', 'جامعة دمشق'], ['Priya Nair', 'IISc Bangalore']], abstract: 'المطر على الثلج نادر اليوم.' },
      { title: 'الندى وقطراته', people: [['نور الدين', 'جامعة تونس']], abstract: 'الندى صغير.' },
      { title: 'الرياح والأمواج والمحيط: دروس من 40 عامًا', people: [['María José Gómez', 'CSIC']], abstract: 'الرياح تصنع الأمواج.' },
    ], sessions: ['الضباب والصقيع', 'الثلج في النماذج', 'المطر في البحر', 'الجليد والرياح'], chairs: ['هدى منصور', 'طارق سليم', 'رنا خوري', 'سمير حداد'], clock: CLOCKS_ELSEWHERE.ar, dr: ['د. ', ''], marks: MARKS.ar, isCaseless: true } },
  he: { open: 'פתיחה', coffee: 'הפסקת קפה', lunch: 'ארוחת צהריים', panel: 'פאנל', close: 'סיכום', session: 'מושב', chair: 'יו״ר', abstract: 'תקציר', abstracts: 'תקצירים', speaker: 'מרצה', title: 'כותרת', keynote: 'הרצאת מליאה', by: '', and: '', to: ' עד ', sum: '18–19 במאי 2026', days: { long: ['יום שני, 18 במאי 2026', 'יום שלישי, 19 במאי 2026'], plain: ['18.5.2026', '19.5.2026'], counted: ['יום 1: יום שני, 18 במאי', 'יום 2: יום שלישי, 19 במאי'], short: ['יום ב׳, 18 במאי', 'יום ג׳, 19 במאי'] }, own: { talks: [
      { title: 'ערפל בעמקי הצפון', people: [['יעל כהן', 'אוניברסיטת תל אביב']], abstract: 'אנו עוקבים אחר הערפל תשעה חורפים. התחנות מסכימות.' },
      { title: 'איך נשמע ברד: סקר גגות', people: [['דוד לוי', 'הטכניון'], ['רות מזרחי', 'האוניברסיטה העברית']], abstract: 'ברד הוקלט על 40 גגות. נספר מה נשמע ב-15:00 ואחר כך.' },
      { title: 'מה זוכר הקרח?', people: [['נועה בן דוד', 'מכון ויצמן']], abstract: 'הקרח שומר אוויר זמן רב.' },
      { title: 'למידה עמוקה לשלג, ברד וכפור', people: [['אבי שרון', 'אוניברסיטת חיפה']], abstract: 'המודלים רואים גשם.' },
      { title: 'על השיטפונות של 2021', people: [['מיכל רוזן', 'אוניברסיטת בר-אילן']], abstract: 'השיטפונות של 2021 באו בלילה.' },
      { title: 'גשם על שלג – עבר ועתיד', people: [['יוסי פרץ', 'השירות המטאורולוגי'], ['תמר גל', 'אוניברסיטת בן-גוריון'], ['Priya Nair', 'IISc Bangalore']], abstract: 'גשם על שלג נדיר היום.' },
      { title: 'טל וטיפותיו', people: [['לי וייס', 'אוניברסיטת אריאל']], abstract: 'הטל קטן.' },
      { title: 'רוח, גלים והאוקיינוס: לקחים מ-40 שנה', people: [['María José Gómez', 'CSIC']], abstract: 'הרוח עושה גלים.' },
    ], sessions: ['ערפל וכפור', 'שלג במודלים', 'גשם בים', 'קרח ורוח'], chairs: ['חנה לביא', 'תום ציפורי', 'עידו נור', 'פנינה אשכנזי'], dr: ['ד״ר ', ''], isCaseless: true } },
  fa: { open: 'افتتاحیه', coffee: 'استراحت و پذیرایی', lunch: 'ناهار', panel: 'میزگرد', close: 'اختتامیه', session: 'نشست', chair: 'رئیس نشست', abstract: 'چکیده', abstracts: 'چکیده‌ها', speaker: 'سخنران', title: 'عنوان', keynote: 'سخنرانی کلیدی', by: '', and: '', to: ' تا ', sum: '18 تا 19 مه 2026', days: { long: ['دوشنبه ۱۸ مه ۲۰۲۶', 'سه‌شنبه ۱۹ مه ۲۰۲۶'], plain: ['18 مه 2026', '19 مه 2026'], counted: ['روز اول: دوشنبه ۱۸ مه', 'روز دوم: سه‌شنبه ۱۹ مه'], short: ['دوشنبه ۱۸ مه', 'سه‌شنبه ۱۹ مه'] }, own: { talks: [
      { title: 'مه در دره‌های شمالی', people: [['علی رضایی', 'دانشگاه تهران']], abstract: 'نه زمستان مه را دنبال کردیم. ایستگاه‌ها هم‌نظرند.' },
      { title: 'تگرگ چگونه شنیده می‌شود: بررسی بام‌ها', people: [['مریم حسینی', 'دانشگاه صنعتی شریف'], ['رضا کریمی', 'پژوهشگاه هواشناسی']], abstract: 'تگرگ روی ۴۰ بام ضبط شد. می‌گوییم در ۱۵:۰۰ چه شنیده شد.' },
      { title: 'یخ چه به یاد دارد؟', people: [['سارا احمدی', 'دانشگاه شیراز']], abstract: 'یخ هوا را نگه می‌دارد.' },
      { title: 'یادگیری ژرف برای برف، باران و شبنم', people: [['حسین نوری', 'دانشگاه اصفهان']], abstract: 'مدل‌ها باران می‌بینند.' },
      { title: 'درباره سیل‌های 2021', people: [['زهرا موسوی', 'دانشگاه فردوسی مشهد']], abstract: 'سیل شب آمد.' },
      { title: 'باران بر برف – گذشته و آینده', people: [['امیر جعفری', 'دانشگاه تبریز'], ['نرگس صادقی', 'دانشگاه علم و صنعت'], ['Priya Nair', 'IISc Bangalore']], abstract: 'باران بر برف کمیاب است.' },
      { title: 'شبنم و قطره‌هایش', people: [['لیلا باقری', 'دانشگاه گیلان']], abstract: 'شبنم کوچک است.' },
      { title: 'باد، موج و اقیانوس: درس‌های 40 سال', people: [['María José Gómez', 'CSIC']], abstract: 'باد موج می‌سازد.' },
    ], sessions: ['مه و یخ', 'برف در مدل', 'باران در دریا', 'یخ و باد'], chairs: ['هدی منصوری', 'بهرام سلیمی', 'رویا کاظمی', 'سعید شریفی'], clock: CLOCKS_ELSEWHERE.fa, dr: ['دکتر ', ''], marks: MARKS.ar, isCaseless: true } },
};
