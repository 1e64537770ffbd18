/** Japanese sentences for what was guessed in a file, or could not be told. */
import type { GuessCode } from '../../event/guesses.js';
import type { ProblemWords } from '../problems.js';

/** All sentences about guesses in Japanese. */
export const ja: ProblemWords<GuessCode> = {
  // Files as such.
  'file-too-large': ['ファイルの大きさは {megabytes} MB です。', '読めるのは {most} MB までです。分割するか、プログラム以外の部分を除いてください。'],
  'file-empty': ['ファイルは空です。', '保存されているか確認してください。'],
  'file-binary': ['ファイルはテキストではありません（{found}）。', 'CSV、テキスト、Markdown、HTML、JSON のいずれかで保存してください。'],
  'file-unreadable': ['ファイルを読めません：{detail}', 'もう一度、または別の形式で保存してください。'],
  'format-unknown': ['プログラムの形式を判別できません。先頭は「{found}」です。', '形式に合う拡張子（.json、.yaml、.csv、.xml、.ics、.md）を付けるか、正しいファイルか確認してください。'],
  'json-comment': ['JSON にコメントは書けません。{column} 文字目に「{found}」があります。', 'コメントを消すか、ファイル名を .yaml にしてコメントを # で始めてください。'],
  'json-comma': ['{column} 文字目で、最後の項目の後にコンマがあります。', '消してください。JSON のコンマは二つのものの間にだけ書きます。'],
  'yaml-invalid': ['正しい YAML ではありません：{detail}', 'その行と前後の行の先頭の空白を確認し、「: 」や「 #」を含む文字列は引用符で囲んでください。'],
  'yaml-tab': ['{column} 文字目にタブがあります。YAML ではここに空白しか使えません。', '行頭のタブを空白に置き換えてください。'],
  'yaml-tag': ['YAML のタグ {tag} は読まず、値だけを使いました。', 'タグを消してください。'],
  'xml-invalid': ['正しい XML ではありません：{detail}', 'その行の近くで、閉じタグの抜けやエスケープされていない & や < を探してください。'],
  'xml-entities': ['XML ファイルが独自のエンティティを宣言しています。これは読みません。', 'そのような DOCTYPE なしで書き出してください。'],
  'csv-invalid': ['表を読めません：{detail}', '対になっていない引用符を探してください。引用符の中では二つ重ねて書きます。'],
  // Tables.
  'columns-unknown': ['題名と時刻の見出しがある行がありません（「{found}」）。', '列に Date、Start、End、Title、Speakers、Room などの見出しを付けてください。'],
  'columns-guessed': ['列を次のように読みました：{columns}。', '違う場合は見出しを変えてください。'],
  'columns-kept': ['不明な列を「ext」に残しました：{columns}。', 'プログラムに必要なら見出しを変え、不要なら公開前に消してください。'],
  'columns-left-out': ['個人的または内部用と思われる列を除きました：{columns}。', '来場者向けなら見出しを変えてください。'],
  'cell-left-out': ['メールアドレス、またはパスワード付きのリンクを除きました（{column}）。', '来場者向けでなければ、何もする必要はありません。'],
  'row-ragged': ['この行のセルは {cells} 個、見出しは {columns} 個です。', '区切り文字を含む文字列は引用符で囲んでください。'],
  'row-kept': ['表の上のこの行は分からないため「ext」に残しました：「{value}」。', '「Title: …」「Date: …」「Time zone: …」「Location: …」と書くか、消してください。'],
  'row-heading': ['「{value}」を以下の行の見出しとしました。', '項目であれば、時刻か題名を入れてください。'],
  'rows-sorted': ['行を時刻の順に並べました。', '何もする必要はありません。'],
  'title-from-row': ['「{value}」をイベントの題名としました。', '違う場合はその行を消してください。'],
  'zone-from-heading': ['タイムゾーン {zone} を見出し「{heading}」から取りました。', '違う場合は、IANA 名の「Time zone」列を加えてください。'],
  'dates-carried': ['日付のない行は上の行と同じ日付としました。', '違う場合は日付を入れてください。'],
  'start-follows': ['開始のない行は、前の行の終わりが分かればそれに続くとしました。', '開始を入れてください。'],
  'cell-date-ambiguous': ['「{value}」は {one} とも {other} とも読めます。', 'YYYY-MM-DD と書いてください。'],
  'cell-hour-ambiguous': ['「{value}」は {one} とも {other} とも読めます。', '24 時間で、または am か pm を付けて書いてください。'],
  'cell-twelve': ['12 am または 12 pm を {clock} としました。', '24 時間で書いてください。'],
  'cell-dates-differ': ['この行には日付が二つあります（{one} と {other}）。後者を使いました。', 'どちらかを直してください。'],
  'people-unsplit': ['「{value}」は分けずに残しました。', '人の間にはセミコロンを、所属は括弧に入れてください。'],
  'affiliation-unclear': ['「{value}」が誰の所属か分からないため「ext」に残しました。', '「名前 (所属)」と書き、人の間にはセミコロンを入れてください。'],
  // Pentabarf.
  'date-from-day-change': ['{start} は日の替わり目（{change}）より前なので {date} としました。', '違う場合は日付を入れてください。'],
  'date-past-midnight': ['{value} はより遅い時刻の後にあり、{one} とも {other} とも読めます。', '日付を入れるか、会議に day_change を入れてください。'],
};
