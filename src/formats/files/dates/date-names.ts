/**
 * Names of months and of days of the week in dates, by language: the long ones of CLDR, in both forms where a language has two ("maja/maj"),
 * and what people shorten in the languages whose programmes are read most. A test holds them against the engine's own.
 */

const MONTHS_MOST: readonly string[] = [
  'january jan januar januari jänner janvier janv enero ene gennaio janeiro', 'february feb februar februari février fevrier févr fév febrero febbraio fevereiro', 'march mar märz maerz mär mrz mars marzo março maart', 'april apr avril avr abril abr aprile',
  'may mai mayo maggio maio mei', 'june jun juni juin junio giugno junho', 'july jul juli juillet juil julio luglio julho', 'august aug août aout agosto ago augustus',
  'september sept sep septembre septiembre setiembre settembre setembro', 'october oct oktober okt octobre octubre ottobre outubro', 'november nov novembre noviembre novembro', 'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro',
];
const WEEKDAYS_MOST: readonly string[] = [
  'sunday sun sonntag so dimanche dim domingo dom domenica zondag', 'monday mon montag mo lundi lun lunes lunedì segunda-feira maandag', 'tuesday tues tue dienstag di mardi mar martes martedì terça-feira dinsdag', 'wednesday wed mittwoch mi mercredi mer miércoles miercoles mié mercoledì quarta-feira woensdag',
  'thursday thurs thur thu donnerstag do jeudi jeu jueves jue giovedì quinta-feira donderdag', 'friday fri freitag fr vendredi ven viernes vie venerdì sexta-feira vrijdag', 'saturday sat samstag sonnabend sa samedi sam sábado sabado sáb sabato zaterdag',
];

/** January to December. */
const OTHER_MONTHS = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  fi: 'tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu toukokuuta/toukokuu kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu lokakuuta/lokakuu marraskuuta/marraskuu joulukuuta/joulukuu',
  is: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  et: 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  lv: 'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris',
  lt: 'sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis gruodžio/gruodis',
  pl: 'stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec lipca/lipiec sierpnia/sierpień września/wrzesień października/październik listopada/listopad grudnia/grudzień',
  cs: 'ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září/září října/říjen listopadu/listopad prosince/prosinec',
  sk: 'januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta/august septembra/september októbra/október novembra/november decembra/december',
  sl: 'januar februar marec april maj junij julij avgust september oktober november december',
  hr: 'siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj lipnja/lipanj srpnja/srpanj kolovoza/kolovoz rujna/rujan listopada/listopad studenoga/studeni prosinca/prosinac',
  sr: 'јануар/januar фебруар/februar март/mart април/april мај/maj јун/jun јул/jul август/avgust септембар/septembar октобар/oktobar новембар/novembar децембар/decembar',
  ru: 'января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль августа/август сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь',
  uk: 'січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад грудня/грудень',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  el: 'ιανουαρίου/ιανουάριος φεβρουαρίου/φεβρουάριος μαρτίου/μάρτιος απριλίου/απρίλιος μαΐου/μάιος ιουνίου/ιούνιος ιουλίου/ιούλιος αυγούστου/αύγουστος σεπτεμβρίου/σεπτέμβριος οκτωβρίου/οκτώβριος νοεμβρίου/νοέμβριος δεκεμβρίου/δεκέμβριος',
  tr: 'ocak şubat mart nisan mayıs/mayis haziran temmuz ağustos eylül ekim kasım/kasim aralık/aralik',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  hu: 'január február március április május június július augusztus szeptember október november december',
  // As they are shortened.
  huShort: 'jan febr márc ápr máj jún júl aug szept okt nov dec',
  elShort: 'ιαν φεβ/φεβρ μαρ/μάρ απρ μαΐ/μάι ιουν/ιούν ιουλ/ιούλ αυγ/αύγ σεπ/σεπτ οκτ νοε/νοέ/νοεμ δεκ',
  heShort: 'ינו פבר מרץ אפר מאי יונ יול אוג ספט/ספטמ אוק/אוקט נוב/נובמ דצמ',
  roShort: 'ian feb mart apr mai iun iul aug sept oct nov dec',
  itShort: 'gen feb mar apr mag giu lug ago set ott nov dic',
  ptShort: 'jan fev mar abr mai jun jul ago set out nov dez',
  ruShort: 'янв фев/февр мар апр мая июн июл авг сен/сент окт ноя/нояб дек',
  ukShort: 'січ лют бер квіт трав черв лип серп вер жовт лист груд',
  plShort: 'sty lut mar kwi maj cze lip sie/sierp wrz paź lis gru',
  trShort: 'oca şub mar nis may haz tem ağu eyl eki kas ara',
  nlShort: 'jan feb mrt apr mei jun jul aug sep okt nov dec',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  gl: 'xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  // As in Cairo, and as in Tunis, Rabat and Damascus.
  ar: 'يناير/جانفي فبراير/فيفري/شباط مارس/آذار/اذار أبريل/ابريل/أفريل/نيسان مايو/ماي/أيار/ايار يونيو/جوان/حزيران يوليو/جويلية/يوليوز/تموز أغسطس/اغسطس/أوت/غشت سبتمبر/شتنبر/أيلول/ايلول أكتوبر/اكتوبر نوفمبر/نونبر ديسمبر/دجنبر',
  fa: 'ژانویه/ژانویهٔ فوریه/فوریهٔ مارس آوریل مه/مهٔ/می ژوئن ژوئیه/ژوئیهٔ/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر',
  he: 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
};
/** Sunday to Saturday, "_" within one of two words; a name that means a week as well is none ("неделя 2"). */
const OTHER_WEEKDAYS = {
  sv: 'söndag måndag tisdag onsdag torsdag fredag lördag',
  da: 'søndag mandag tirsdag onsdag torsdag fredag lørdag',
  fi: 'sunnuntai/sunnuntaina maanantai/maanantaina tiistai/tiistaina keskiviikko/keskiviikkona torstai/torstaina perjantai/perjantaina lauantai/lauantaina',
  is: 'sunnudagur/sunnudaginn mánudagur/mánudaginn þriðjudagur/þriðjudaginn miðvikudagur/miðvikudaginn fimmtudagur/fimmtudagurinn/fimmtudaginn föstudagur/föstudaginn laugardagur/laugardaginn',
  et: 'pühapäev esmaspäev teisipäev kolmapäev neljapäev reede laupäev',
  lv: 'svētdiena pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena',
  lt: 'sekmadienis pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis',
  pl: 'niedziela poniedziałek wtorek środa czwartek piątek sobota',
  cs: 'neděle pondělí úterý středa čtvrtek pátek sobota',
  sk: 'nedeľa pondelok utorok streda štvrtok piatok sobota',
  sl: 'nedelja ponedeljek torek sreda četrtek petek sobota',
  hr: 'nedjelja ponedjeljak utorak srijeda četvrtak petak subota',
  sr: 'недеља/nedelja понедељак/ponedeljak уторак/utorak среда/sreda четвртак/četvrtak петак/petak субота/subota',
  ru: 'воскресенье понедельник вторник среда четверг пятница суббота',
  uk: 'неділя понеділок вівторок середа четвер пʼятниця/п’ятниця/п\'ятниця субота',
  bg: '- понеделник вторник сряда четвъртък петък събота',
  el: 'κυριακή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο',
  tr: 'pazar pazartesi salı/sali çarşamba perşembe cuma cumartesi',
  ro: 'duminică luni marți/marţi miercuri joi vineri sâmbătă',
  hu: 'vasárnap hétfő kedd szerda csütörtök péntek szombat',
  ca: 'diumenge dilluns dimarts dimecres dijous divendres dissabte',
  gl: 'domingo luns martes mércores xoves venres sábado',
  id: '- senin selasa rabu kamis jumat sabtu',
  he: 'יום_ראשון/יום_א יום_שני/יום_ב יום_שלישי/יום_ג יום_רביעי/יום_ד יום_חמישי/יום_ה יום_שישי/יום_ו שבת/יום_שבת',
  ja: '日曜日/日曜 月曜日/月曜 火曜日/火曜 水曜日/水曜 木曜日/木曜 金曜日/金曜 土曜日/土曜',
  zh: '星期日/星期天/周日/週日 星期一/周一/週一 星期二/周二/週二 星期三/周三/週三 星期四/周四/週四 星期五/周五/週五 星期六/周六/週六',
  ko: '일요일 월요일 화요일 수요일 목요일 금요일 토요일',
  vi: 'chủ_nhật thứ_hai/thứ_2 thứ_ba/thứ_3 thứ_tư/thứ_4 thứ_năm/thứ_5 thứ_sáu/thứ_6 thứ_bảy/thứ_7',
  ar: 'الأحد/الاحد الاثنين/الإثنين الثلاثاء الأربعاء/الاربعاء الخميس الجمعة السبت',
  fa: 'یکشنبه/یک‌شنبه دوشنبه سه‌شنبه/سهشنبه چهارشنبه پنجشنبه/پنج‌شنبه جمعه شنبه',
};
/** What is shortened in other languages, as CLDR has it and people write it; without what is a common word elsewhere ("to", "so", "la"). */
const SHORT_WEEKDAYS: readonly string[] = [
  'zo sön søn niedz nd вс нд paz ned κυρ dum cn minggu', 'ma mån man pon pn po пн pzt hét seg δευ sen', 'tis tir tirs ti wt út вт sal ter uto τρι sel', 'wo ons śr ср çar qua sze sri τετ mie rab', 'tors tor czw čt чт gio qui csüt čet πεμ kam', 'vr fre pt pią pá пт cum sex pén pet παρ vin jum', 'za lør lör sob сб cmt sab szo sub σαβ sâm',
];

type Names = ReadonlyMap<string, number>;

function byName(lists: readonly string[]): Names {
  return new Map(lists.flatMap((list, index) => list.split(' ').map((name): [string, number] => [name, index])));
}

/** A name as these lists have it. Greek capitals have no accents ("ΔΕΥΤΕΡΑ"), and the small letter of the Turkish "İ" has a dot too many. */
export function smallName(name: string): string {
  const small = name.toLowerCase().replaceAll('\u0307', '');
  return /^\p{Script=Greek}/u.test(small) ? small.normalize('NFD').replace(/\p{M}/gu, '') : small;
}

/** Names of other languages that are no names already; without those that are another month elsewhere: "listopad" is October in Zagreb and November in Prague. */
function others(rows: Readonly<Record<string, string>>, known: Names): Names {
  const found = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const row of Object.values(rows)) for (const [index, forms] of row.split(' ').entries()) for (const name of forms.replaceAll('_', ' ').split('/').flatMap((form) => [...new Set([form, smallName(form)])])) {
    if ((found.get(name) ?? known.get(name) ?? index) !== index) doubtful.add(name);
    if (!known.has(name) && name !== '-') found.set(name, index);
  }
  for (const name of doubtful) found.delete(name);
  return found;
}

/** 0 is January: English, German, French, Spanish, Italian, Portuguese and Dutch, with what is shortened. */
export const MONTHS: Names = byName(MONTHS_MOST);

/** The same in languages where no month is shortened, and none begins a date ("May 4"). */
export const OTHER_MONTH_NAMES: Names = others(OTHER_MONTHS, MONTHS);

/** 0 is Sunday: the days of the week in the same languages. */
export const WEEKDAYS_READ_MOST: Names = byName(WEEKDAYS_MOST);

/** The same in all languages. */
export const WEEKDAYS: Names = new Map([...WEEKDAYS_READ_MOST, ...others(OTHER_WEEKDAYS, WEEKDAYS_READ_MOST)]);

/** The same right before a date, where they may be shortened. */
export const WEEKDAYS_BESIDE_DATES: Names = new Map([...byName(SHORT_WEEKDAYS), ...WEEKDAYS]);
