/**
 * Every text and address of an event is in what is written of it, or the list of losses names its field; and what is there is read again. For any event, in
 * every format.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { allEntries, type ScientificEvent } from '../../../src/event/model.js';
import { parse } from '../../../src/event/parse.js';
import { readFile } from '../../../src/formats/files/index.js';
import { writeCsv } from '../../../src/formats/writers/csv.js';
import { writeHtml } from '../../../src/formats/writers/html.js';
import { calendarEntries } from '../../../src/formats/writers/icalendar.js';
import { writeICalendar } from '../../../src/formats/writers/icalendar-losses.js';
import { writeJsonLd } from '../../../src/formats/writers/json-ld.js';
import { writeMarkdown } from '../../../src/formats/writers/markdown.js';
import type { Written } from '../../../src/formats/writers/writer.js';
import { chooseSpeech } from '../../../src/i18n/index.js';
import { markedEvent, type Mark } from '../marked-events.js';
import { runs } from '../../thoroughness.js';

const speech = chooseSpeech(['en']);
const WRITERS: Readonly<Record<string, (event: ScientificEvent) => Written>> = {
  csv: (event) => writeCsv(event),
  markdown: writeMarkdown,
  'json-ld': (event) => writeJsonLd({ events: [event] }),
  html: (event) => writeHtml({ events: [event] }, { speech, src: '/event.json' }),
  icalendar: (event) => writeICalendar(event, () => true, { words: speech.words, nowMs: 0 }),
};

/** "days[].agenda[].items[].links[].url" is "agenda[].links[].url" to those who are told of it. */
const nameOf = ({ field }: Mark): string => field.replace(/^days\[\]\.agenda/, 'agenda').replaceAll('.items[]', '');
/** With a list or an object all that is in it is lost. */
const names = (lost: readonly string[], field: string): boolean => lost.some((one) => field === one || ['.', '[]'].some((then) => field.startsWith(one + then) || one.startsWith(field + then)));

for (const [format, write] of Object.entries(WRITERS)) {
  test(`${format}: what is not in it is named as lost`, () => {
    fc.assert(fc.property(markedEvent, ({ document, marks }) => {
      const { event = assert.fail() } = parse(document);
      const { text, lost } = write(event);
      // A calendar cannot be empty; who asks for one is told so.
      if (!text) return;
      const fields = lost.map(({ field }) => field);
      const written = new Set(calendarEntries(event).map(({ path }) => path));
      const unfolded = text.replaceAll('\r\n ', '');
      for (const mark of marks) {
        if (unfolded.includes(mark.text)) continue;
        const around = allEntries(event.days).filter(({ path }) => mark.path.startsWith(`${path}/`)).at(-1);
        // What has no date, and a session that is written as what it holds, is lost as a whole.
        const isLeftOut = format === 'icalendar' && around && !written.has(around.path) && ['agenda[].start', ...(around.items.length ? ['agenda[].items'] : [])].some((field) => fields.includes(field));
        assert.ok(isLeftOut || names(fields, nameOf(mark)), `${mark.path} (${mark.text}) is neither in it nor among ${fields.join(', ')}`);
      }
    }), { numRuns: runs(1_500), seed: 6 });
  });
}

/** Of a page its JSON-LD is read. */
const READ_AGAIN: readonly (readonly [format: string, name: string])[] = [['csv', 'a.csv'], ['markdown', 'a.md'], ['json-ld', 'a.jsonld'], ['icalendar', 'a.ics']];
for (const [format, name] of READ_AGAIN) {
  test(`${format}: what is in it is read again, or told`, () => {
    fc.assert(fc.property(markedEvent, ({ document, marks }) => {
      const { text } = WRITERS[format]?.(parse(document).event ?? assert.fail()) ?? assert.fail();
      if (!text) return;
      const again = JSON.stringify(readFile(new TextEncoder().encode(text), name, {}));
      const unfolded = text.replaceAll('\r\n ', '');
      for (const mark of marks) assert.ok(!unfolded.includes(mark.text) || again.includes(mark.text), `${mark.path} (${mark.text})`);
    }), { numRuns: runs(600), seed: 6 });
  });
}
