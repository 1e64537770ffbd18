/**
 * First rows of tables that Markdown has to write as heads, whatever they hold.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { entries, told } from '../laid-out.js';

/** [what it is about, text, entries, what was guessed but for its title and that it has no date] */
const TEXTS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['a time, over rows that begin with one', '# Fog Days\n\n4 May 2026\n\n| 9:00 | Fog | Ann Lee |\n|---|---|---|\n| 9:30 | Rime | Bo Ray |\n| 10:00 | Coffee | |\n', ['09:00 Fog / Ann Lee', '09:30 Rime / Bo Ray', '10:00 Coffee'], []],
  ['a date, over rows that begin with one', '# Fog Seminar\n\nEvery Monday at 16:00\n\n| 4 May 2026 | Ann Lee | Rime on wires |\n|---|---|---|\n| 11 May 2026 | Bo Ray | Hail over fens |\n', ['== 2026-05-04', '16:00 Rime on wires / Ann Lee', '== 2026-05-11', '16:00 Hail over fens / Bo Ray'], ['text-kept Every Monday at 16:00 description', 'time-shared 16:00 3', 'time-shared 16:00 3']],
  ['a day before its first row', '# Fog Days\n\n| Monday, 4 May 2026 | 9:00 | Fog |\n|---|---|---|\n| 10:00 | Rime |\n| 11:00 | Hail |\n| Tuesday, 5 May 2026 | 9:00 | Dew |\n| 10:00 | Mist |\n', ['== 2026-05-04', '09:00 Fog', '10:00 Rime', '11:00 Hail', '== 2026-05-05', '09:00 Dew', '10:00 Mist'], []],
  ['lists in the cells', '# Fog Days\n\n| Monday, 4 May 2026 | Morning | 9:00 Fog<br>10:00 Rime<br>11:00 Hail |\n|---|---|---|\n| Tuesday, 5 May 2026 | Bring a coat, since it will be cold and wet in the fens for all of the whole day long, and boots | 9:00 Dew<br>10:00 Mist<br>11:00 Snow |\n', ['== 2026-05-04', '09:00 Fog', '10:00 Rime', '11:00 Hail', '== 2026-05-05', '09:00 Dew', '10:00 Mist', '11:00 Snow'], ['text-kept Bring a coat, since it will be cold and wet in the fens for all of t … notes']],
  ['the same words behind the times of every row', '# Fog Days\n\n4 May 2026\n\n| Fog | 9:00 talk begins<br>10:00 questions<br>11:00 end |\n|---|---|\n| Rime | 10:00 talk begins<br>11:00 questions<br>12:00 end |\n| Dew | 11:00 talk begins<br>12:00 questions<br>13:00 end |\n', ['09:00 Fog (talk begins 10:00 questions 11:00 end)', '10:00 Rime (talk begins 11:00 questions 12:00 end)', '11:00 Dew (talk begins 12:00 questions 13:00 end)'], []],
  ['a day over the times is a head', '# Fog Days\n\n| Monday, 4 May 2026 | Title | Speaker |\n|---|---|---|\n| 9:00 | Fog | Ann Lee |\n| 10:00 | Rime | Bo Ray |\n', ['09:00 Fog / Ann Lee', '10:00 Rime / Bo Ray'], ['columns-guessed Monday, 4 May 2026: time, Title: title, Speaker: speaker']],
  ['days over columns are a head', '# Fog Days\n\n| 4 May 2026 | 5 May 2026 |\n|---|---|\n| 9:00 Fog<br>10:00 Rime<br>11:00 Hail | 9:00 Dew<br>10:00 Mist<br>11:00 Snow |\n', ['== 2026-05-04', '09:00 Fog', '10:00 Rime', '11:00 Hail', '== 2026-05-05', '09:00 Dew', '10:00 Mist', '11:00 Snow'], ['columns-guessed 4 May 2026: day, 5 May 2026: day']],
  ['times over columns are a head, and what stands before the rows is where they take place', '# Fog Days\n\n4 May 2026\n\n| Room | 9:00 | 10:00 |\n|---|---|---|\n| Room A | Fog | Rime |\n| Room B | Hail | Snow |\n', ['09:00 Fog @Room A', '10:00 Rime @Room A', '09:00 Hail @Room B', '10:00 Snow @Room B'], ['columns-guessed Room: room, 9:00: slot, 10:00: slot']],
];
for (const [name, text, expected, guessed] of TEXTS) {
  test(name, () => {
    assert.deepEqual(entries(text), expected);
    assert.deepEqual(told(text).filter((guess) => !/^(?:title-guessed|date-not-found)/.test(guess)), guessed);
  });
}
