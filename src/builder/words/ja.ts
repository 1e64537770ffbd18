/**
 * Japanese.
 */
import type { BuilderWords } from '../words.js';

/** The sentences. */
export const ja: BuilderWords = {
  title: 'プログラムからページへ',
  about: 'お手元のプログラムをそのまま貼り付けるか、ファイルを開いてください。読み取りはこのブラウザの中だけで行われ、どこにも送信されません。',
  programme: 'プログラム',
  programmeHint: '文章、ページ、表、メール、カレンダー、学会システムの書き出しデータのいずれでも構いません。Word 文書、表計算の文書、PDF はファイルとして開けます。',
  file: 'ファイルを開く',
  example: '例を表示',
  fromFile: '{0} から読み取りました。',
  write: '代わりに入力または貼り付け',
  former: '前の文章に戻す',
  date: '開催日',
  timeZone: '時刻のタイムゾーン',
  ifMissing: 'プログラムに書かれていない場合のみ。',
  zoneUnknown: 'そのようなタイムゾーンはありません。Asia/Tokyo や UTC のように書いてください。',
  understood: '読み取った内容',
  nothingYet: 'まだありません。',
  nothingRead: 'プログラムを読み取れませんでした。',
  entries: '項目：{0}',
  nothingToCorrect: '修正すべき点はありません。',
  titleFirst: '1行目に書いてください。',
  timesFirst: '項目ごとに、時刻で始まる行にしてください：「14:00 開会」。',
  error: 'エラー',
  warning: '警告',
  info: 'ヒント',
  line: '{0} 行目',
  alike: '同様の箇所：{0}',
  preview: '閲覧者に見える表示',
  noWidget: 'プレビューには、このページのフォルダーと同じ場所に ml-da-event.js が必要です。',
  publish: 'ページに載せる',
  download: 'event.json をダウンロード',
  downloadScript: 'ml-da-event.js をダウンロード',
  beside: 'ダウンロードしたものをページと同じ場所に置き、プログラムを表示したいところに次を入れてください：',
  within: 'ファイルを置けないサイトでは、すべてを一つにまとめて：',
  copy: 'コピー',
  byHand: '選択してあります。手動でコピーしてください。',
  sample: `冬のシンポジウム 2027
2027年2月4日（木）　時刻はすべて UTC

14:00 開会挨拶
14:10 若い海氷の上の雪（山田花子、東北大学）
14:50 休憩
15:00 氷河に耳を澄ます（鈴木一郎、京都大学）
15:40-16:30 討論
`,
};
