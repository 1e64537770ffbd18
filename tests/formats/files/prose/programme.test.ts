/**
 * Whole programmes in many styles: what becomes of them, what is told, and that every instant is right.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { GUESSES } from '../../../../src/event/guesses.js';
import { allEntries, type Entry } from '../../../../src/event/model.js';
import type { FileOptions } from '../../../../src/formats/files/file-format.js';
import { programme } from '../../../../src/formats/files/prose/programme.js';
import { readBlocks } from '../../../../src/formats/files/prose/text/lines.js';
import { readDocument } from '../../../../src/formats/index.js';

const FOLDER = 'tests/fixtures/formats/programmes';
const FILES = readdirSync(FOLDER).filter((file) => !file.endsWith('.json')).sort();

interface Expected {
  readonly options: FileOptions;
  readonly document: Record<string, unknown>;
  /** Start in UTC, length in minutes (~: up to the next entry), in the order of the entries. */
  readonly slots: readonly string[];
  readonly guesses: readonly string[];
  readonly problems: readonly string[];
  readonly lines: Readonly<Record<string, number>>;
}

const source = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');
const expected = (file: string): Expected => JSON.parse(readFileSync(`${FOLDER}/${file.replace(/\.\w+$/, '')}.json`, 'utf8')) as Expected;
const slotOf = ({ when }: Entry): string => (when.kind === 'timed' ? `${new Date(when.startMs).toISOString().slice(0, 16)}Z${when.endMs === undefined ? '' : ` ${(when.endMs - when.startMs) / 60_000}${when.endInferred ? '~' : ''}`}` : when.kind);
const translate = (text: string, options: FileOptions = {}): ReturnType<typeof programme.translate> => programme.translate(text, options);
const codes = (text: string, options: FileOptions = {}): string[] => translate(text, options).guesses.map(({ code }) => code);

for (const file of FILES) {
  const { options, document, slots, guesses, problems, lines } = expected(file);
  const found = translate(source(file), options);
  const reading = readDocument(found.document, options);
  test(`${file}: the document`, () => assert.deepEqual(found.document, document));
  test(`${file}: every instant`, () => assert.deepEqual(allEntries(reading.programme?.events[0]?.days ?? []).map(slotOf), slots));
  test(`${file}: what is told`, () => assert.deepEqual(found.guesses.map(({ line, code, path }) => `${line} ${code}${path ? ` ${path}` : ''}`), guesses));
  test(`${file}: what our own reader says of it`, () => assert.deepEqual(reading.problems.map(({ code, path }) => `${code} ${path}`), problems));
  test(`${file}: lines of entries`, () => {
    for (const [path, line] of Object.entries(lines)) assert.equal(found.lines.get(path), line, path);
  });
  test(`${file}: is recognised, and JSON can hold what comes of it`, () => {
    assert.ok(programme.recognises(source(file), file));
    assert.deepEqual(JSON.parse(JSON.stringify(found.document)), found.document);
  });
  test(`${file}: places of guesses and lines are there`, () => {
    const resolves = (path: string): boolean => path.split('/').slice(1, -1).reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined), found.document) !== undefined;
    for (const { path, line, severity, code } of found.guesses) assert.ok(resolves(path) && line !== undefined && line > 0 && severity === GUESSES[code], `${code} ${path}`);
    for (const [path, line] of found.lines) assert.ok(resolves(path) && line > 0 && line <= source(file).split('\n').length, path);
  });
}

// Words that only say what something is: they become the name of a field.
const STRUCTURE = /^(?:time|event|schedule|moderated|mittwoch|donnerstag|freitag|zeit|veranstaltung|uhr|hinweise|vendredi|juin|novembre|animee|presidente|seance|remarques|moderador|moderator|august|march|invited|please|note|related|references|tuesday|wednesday|monday|thursday|friday|january|february|april|may|june|july|october|november|noon|september|affiliation|session|activity|mins|organised|programme|panelists|datum|vortragende|titel|upcoming|uhrzeit|programm|pausen|manana|tarde|ubicacion|titulo|resumen|modera|informacion|practica|jueves|noviembre|ort|oktober|chair|oct|what|start|end|title|speaker|room|duration|vorsitz|location|abstract|bio|organizers|speakers|chairs|program|each|talk|min|buffer|moderation|abstracts|zones|von|by|utc|gmt|edt|cest|cet|est|times|all|contact|sponsors|zoom|passcode|until|late|day|description|speakers?|registration|agenda|ponentes?|von|workshop)$/;

for (const file of FILES) {
  test(`${file}: no word is lost in silence`, () => {
    const found = translate(source(file), expected(file).options);
    const plainly = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const said = plainly(JSON.stringify(found.document));
    const told = new Set(found.guesses.map(({ line }) => line));
    for (const { plain, line } of readBlocks(source(file), { isHeading: () => false, isName: () => false, roleOfTitle: () => undefined, isEntry: () => false }).blocks) {
      if (told.has(line)) continue;
      const lost = (plainly(plain).match(/\p{L}{3,}/gu) ?? []).filter((word) => !said.includes(word) && !STRUCTURE.test(word));
      assert.deepEqual(lost, [], `line ${line}: ${plain}`);
    }
  });
}

test('without a date one problem says so, and all else is there', () => {
  const { document, guesses } = translate(source('plain-utc.txt'));
  assert.deepEqual(guesses.filter(({ severity, code }) => severity === 'error' && !code.startsWith('zone-row')).map(({ code }) => code), ['date-not-found']);
  assert.equal((document.agenda as { start?: string }[])[1]?.start, '09:10');
});

test('passwords are left out, and that is told', () => {
  const { document, guesses } = translate('# D\n\n9:00 A\n10:00 B\n\nZoom: https://meet.example.org/j/1?pwd=abc&x=1\nPasscode: 4711');
  assert.doesNotMatch(JSON.stringify(document), /abc|4711/);
  assert.equal(guesses.filter(({ code }) => code === 'secret-left-out').length, 2);
});

test('what stands in a comment counts only where nothing else does', () => {
  assert.ok(codes('<p>9:00 A</p><!-- <p>10:00 B</p> -->').every((code) => code !== 'commented-out'));
  assert.ok(codes('<p>Soon.</p><!-- <p>10:00 Bears</p> -->').includes('commented-out'));
  // Its rows are on other lines than their cells.
  assert.ok(codes('# Ice\n\nSoon.\n\n<!--\n<table>\n<tr>\n<td>10:00</td>\n<td>Bears</td>\n</tr>\n</table>\n-->').includes('commented-out'));
});

const NOT_RECOGNISED: readonly string[] = ['', 'No times here.', 'A list:\n- one\n- two', '2024 was a good year', '<p>Nothing</p>'];
for (const text of NOT_RECOGNISED) test(`${JSON.stringify(text)} is no programme`, () => assert.equal(programme.recognises(text, 'a.txt'), false));
