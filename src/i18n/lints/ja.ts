/** Japanese sentences for authors about what is often a mistake. */
import type { LintCode } from '../../event/lints.js';
import type { ProblemWords } from '../problems.js';

/** All of them in Japanese. */
export const ja: ProblemWords<LintCode> = {
  'abbreviation-season': ['その時点の{zone}は{actual}ですが、"{value}"は{stated}を意味します。', '略称の代わりに都市名かUTCとの差を書いてください。プログラム自体の時刻は正しく表示されます。'],
  'noon-ambiguous': ['"{value}"は正午とも真夜中とも読めます。', '"12:00"または"00:00"と書いてください。'],
  'weekday-differs': ['"{value}"：{date}は{weekday}です。', '曜日か日付を直してください。'],
  'room-overlap': ['"{title}"と"{other}"が同じ時刻に{room}にあります。', '時刻か会場を直すか、両方の会場を書いてください。'],
  'gap-unexplained': ['{from}から{to}まで（{zone}）予定がありません：{minutes}分。', '意図したものなら休憩を追加し、そうでなければ時刻を直してください。'],
  'duration-differs': ['長さは{minutes}分ですが、"defaults"では{expected}分です。', '意図したものでなければ、終了時刻か長さを直してください。'],
  'outside-window': ['{start}から{end}は、イベントの時間（{from}から{to}）の外です。', '時刻か、イベントの"start"と"end"を直してください。'],
  'clocks-change': ['イベント中に時計が変わります：{zone}は{at}に{before}から{after}へ。', '何もする必要はありません。すべての時刻に反映され、訪問者にも知らされます。'],
  'date-far': ['{date}は{days}日先です。それまでに時間帯の規則が変わることがあります。', '近づいたら再確認するか、"zoneOffsets"を書いてください（convert --pin-zones）。'],
};
