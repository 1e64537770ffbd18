/**
 * What our own writer of Markdown wrote is read to the letter; once somebody has changed it into something the writer would not write, it is a text
 * like any other, and told as such.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readFile, type FileReading } from '../../../../../src/formats/files/index.js';
import { readOwnText } from '../../../../../src/formats/files/prose/own/own-text.js';

const TEXT = `# Days of Snow

All times are in Europe/Berlin (UTC+1).

- Location: Hut\\, upper floor, Hill Road 1, Talheim

Two days.

## Tuesday 9 February 2027

- 09:00 – 09:30 **Session 1: 9:00 is early** Ada Brandt (Hill; Lake), Ben\\, the younger
  - Room: Hall, Room 2
  - **cancelled**: Ada is ill.
  - slides: [Snow \\[draft\\]](<https://example.org/s>)

  An abstract.

  - 10:00 – 11:00 **is in a list of the abstract**

  <!-- -->

  - 09:00 – 09:10 **Coffee break**
- 23:30 – 00:30 **Late** Cleo Moss
- 2027-02-10 00:45 – 01:00 (Asia/Kathmandu, UTC+5:45) **Far**

<!-- ml-da-event -->
`;
const reading = (text: string): FileReading => readFile(new TextEncoder().encode(text), '', {});

test('to the letter', () => {
  const { document, guesses, problems } = reading(TEXT);
  assert.deepEqual([...guesses, ...problems], []);
  assert.deepEqual(document, {
    version: 1, title: 'Days of Snow', timeZone: 'Europe/Berlin', location: { name: 'Hut, upper floor', address: 'Hill Road 1, Talheim' }, description: 'Two days.', date: '2027-02-09',
    agenda: [
      {
        kind: 'session', title: 'Session 1: 9:00 is early', start: '09:00', end: '09:30', speakers: [{ name: 'Ada Brandt', affiliations: ['Hill', 'Lake'] }, 'Ben, the younger'], rooms: ['Hall', 'Room 2'], status: 'cancelled', statusNote: 'Ada is ill.', links: [{ type: 'slides', url: 'https://example.org/s', title: 'Snow [draft]' }],
        abstract: 'An abstract.\n\n- 10:00 – 11:00 **is in a list of the abstract**', items: [{ kind: 'break', title: 'Coffee break', start: '09:00', end: '09:10' }],
      },
      { title: 'Late', start: '23:30', end: '00:30', speakers: ['Cleo Moss'] }, { title: 'Far', start: '2027-02-10T00:45', end: '01:00', timeZone: 'Asia/Kathmandu' },
    ],
  });
});

/** [what may stand otherwise, from, to] */
const SAME: readonly (readonly [string, string, string])[] = [
  ['an empty line between entries', '\n- 23:30', '\n\n- 23:30'], ['ends of lines', '\n', '\r\n'],
];
for (const [what, from, to] of SAME) test(`the same with other blanks: ${what}`, () => assert.deepEqual(readOwnText(TEXT.replaceAll(from, to))?.document, readOwnText(TEXT)?.document));

test('links without an address, or without words', () => {
  const links = (fact: string): unknown => JSON.parse(JSON.stringify(readOwnText(TEXT.replace('  - slides: [', `  - ${fact}\n  - slides: [`))?.document.agenda))[0].links[0];
  assert.deepEqual(links('poster: P 12'), { type: 'poster', title: 'P 12' });
  assert.deepEqual(links('poster: P 12 (wall)'), { type: 'poster', title: 'P 12', url: 'wall' });
  assert.deepEqual(links('poster: (wall)'), { type: 'poster', url: 'wall' });
});

test('several events in one text', () => {
  const { document, lines } = readOwnText(`${TEXT}\n${TEXT}`) ?? {};
  const { version, ...event } = readOwnText(TEXT)?.document ?? {};
  assert.deepEqual(document, { version, events: [event, event] });
  assert.equal(lines?.get('/events/1/title'), TEXT.split('\n').length + 1);
});

/** [what was changed, from, to] */
const CHANGED: readonly (readonly [string, string, string])[] = [
  ['its signature', '\n<!-- ml-da-event -->\n', ''], ['a day of the week', 'Tuesday', 'Wednesday'], ['an offset', 'UTC+1)', 'UTC+2)'], ['the zone', 'Europe/Berlin', 'CET'], ['a line below an entry', '  - Room: Hall, Room 2', '  - bring skis'], ['a title', '**Late**', 'Late'], ['a name', 'Ben\\, the younger', 'Ben (the younger'], ['a fact', '- Location:', '- Bring:'], ['a time', '23:30 –', '11:30 pm –'],
  ['words behind its end', '\n<!-- ml-da-event -->\n', '\n<!-- ml-da-event -->\n\nwords\n\n<!-- ml-da-event -->\n'], ['notes above its days', '## Tuesday 9', '## Notes\n\n- Bring skis.\n\n## Tuesday 9'], ['a heading', '## Tuesday 9 February 2027', '## Some day'], ['all of a day that has no date', '## Tuesday 9 February 2027\n', '---\n\n- (all day) **Exhibition**'], ['a link', '  - slides: [', '  - poster: a (b) c\n  - slides: ['],
];
for (const [what, from, to] of CHANGED) {
  test(`changed by hand: ${what}`, () => {
    const text = TEXT.replace(from, to);
    assert.notEqual(text, TEXT);
    assert.equal(readOwnText(text), undefined);
    assert.ok(reading(text).guesses.length > 0);
  });
}
