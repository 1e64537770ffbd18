/**
 * What an entry is, told by how its title begins, in the languages beside those of `kind-words.ts`. Only a short title says it: "休憩", "Обед", "Przerwa kawowa", "Kahve arası".
 */
import type { Kind } from '../../../../event/model.js';

/** The first that fits holds. */
const STARTS: readonly (readonly [Kind, RegExp])[] = [
  ['keynote', /^(?:基調講演|招待講演|特邀报告|大会报告|專題演講|主旨报告|主旨演讲|기조\s?(?:강연|연설))/iu],
  ['poster', /^(?:ポスター|海报|壁报|墙报|포스터|постер|стендов|sesja plakatowa|posterová)/iu],
  ['social', /^(?:懇親会|情報交換会|晚宴|晚餐|欢迎宴|宴会|만찬|банкет|фуршет|ужин|вечеря|kolacja|večeře|večera|vacsora|akşam yemeği|δείπνο|العشاء|عشاء|middag|bankett|illallinen|borrel|aperitie[fv])/iu],
  ['break', /^(?:休憩|昼食|昼休み|コーヒーブレイク|ティーブレイク|茶歇|午餐|午休|午饭|休息|中场休息|中場休息|茶敘|茶叙|早餐|昼食|朝食|ランチ(?!ョンセミナー|セミナー|ョンシンポジウム)|휴식|점심|중식|커피|кофе|чай|обед|завтрак|перерыв|перерва|обід|przerwa|obiad|přestávka|prestávka|oběd|obed|odmor|pauza|ručak|kosilo|szünet|kávészünet|ebéd|pauză|prânz|fika|kaffe|lunsj|hlé(?!\p{L})|hádegis|paus(?!\p{L})|bensträckare|frokost|kahvi|lounas|tauko|kohvipaus|lõuna|kafijas|pusdienas|kavos|pietūs|kahve|öğle(?!den)|ara$|yemek|çay|διάλειμμα|γεύμα|استراحة|الاستراحة|غداء|الغداء|esmorzar|descans|ארוחת|rehat|istirahat|ishoma|makan siang|nghỉ|ăn trưa|giải lao|koffie|pauze|theepauze|ontbijt|用餐|stanka|μεσημεριανό|הפסק(?:ה|ת)|ناهار|استراحت|پذیرایی|śniadanie|snídaně|morgenmad|frukost|refrigerio|receso|corte)/iu],
  ['panel', /^(?:パネル|圆桌|圓桌|패널|круглый стол|dyskusja panelowa|panelov|mesa de di[aá]logo|okrągły stół|kulatý stůl|kerekasztal|座談会|座谈|座談|панельн|paneelikesk|paneldebat|masă rotundă|tọa đàm|στρογγυλ|συζήτηση στρογγυλ|פאנל|רב-שיח|حلقة نقاش|جلسة نقاش|میزگرد)/iu],
  ['opening', /^(?:(?:大会|大會)?(?:開会|開校式|オープニング|开幕|開幕)|开场|欢迎|개회|개막|환영|открытие|приветств|відкриття|otwarcie|powitanie|zahájení|otvorenie|otvaranje|otvoritev|megnyitó|köszöntő|deschidere|välkom|velkom|inledning|avaus|tervetul|avamine|atidarymas|atklāšana|açılış|έναρξη|χαιρετισμ|καλωσόρισμα|karşılama|الافتتاح|افتتاح|benvinguda|welkom|ontvangst|inloop|opening van|pembukaan|khai mạc|פתיחה|افتتاحیه)/iu],
  ['closing', /^(?:(?:大会|大會)?(?:閉会|閉校式|クロージング|闭幕|閉幕)|总结|폐회|폐막|закрытие|закриття|подведение итогов|zakończenie|zamknięcie|závěr(?!\p{L}*\sna)|ukončení|zatvaranje|zaključek|zárszó|zárás|închidere|avslut|afslut|päätös|lõpetamine|kapanış|λήξη|الختام|ختام|cloenda|afsluiting|sluiting|penutup|bế mạc|סיכום|נעילה|اختتامیه)/iu],
  ['discussion', /^(?:総合討論|討論|ディスカッション|质疑|讨论|討論|토론|질의응답|дискуссия|обсуждение|обговорення|dyskusja|diskuse|diskuze|rasprava|discuții|keskustelu|tartışma|συζήτηση|مناقشة)/iu],
];

const WIDE = /(?<=^[\p{Script=Han}\p{Script=Hangul}])[\s\u3000]+(?=[\p{Script=Han}\p{Script=Hangul}]$)/u;

/** What such a title says; undefined if it says nothing, or somebody speaks there. */
export function kindByWordsElsewhere(title: string, hasSpeakers: boolean): Kind | undefined {
  // "휴 식" is set wide.
  const bare = title.trim().replace(WIDE, '');
  if (bare.length > 32 || bare.split(/\s+/).length > 4) return undefined;
  const kind = STARTS.find(([, pattern]) => pattern.test(bare))?.[0];
  return hasSpeakers && kind !== 'opening' && kind !== 'closing' && kind !== 'keynote' && kind !== 'panel' ? undefined : kind;
}
