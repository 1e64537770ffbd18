/**
 * The programme as HTML: everything that is in the event, to the character; nothing that runs, loads or looks; right times in words and in UTC.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { Temporal } from 'temporal-polyfill';
import { allEntries, type Programme } from '../../src/event/model.js';
import { readDocument } from '../../src/formats/index.js';
import { writeHtml, type HtmlOptions } from '../../src/formats/writers/html.js';
import { chooseSpeech } from '../../src/i18n/index.js';
import { STRINGS } from '../pages/hostile-strings.js';
import { markup, MARKUP_FIELDS, misplaced, verbatim, VERBATIM_FIELDS } from './hostile-events.js';
import { decoded } from './schema-org.js';
import { part as thinned } from '../thoroughness.js';

type Tag = DefaultTreeAdapterTypes.Element;
type TreeNode = DefaultTreeAdapterTypes.ChildNode;

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja', 'ar'];
const FILES = ['tests/fixtures', 'demo/events'].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'broken.json').map((name) => `${folder}/${name}`));
const fixture = (path: string): Programme => readDocument(JSON.parse(readFileSync(path, 'utf8')) as unknown).programme ?? assert.fail(path);
const programmeOf = (document: unknown): Programme => readDocument(document).programme ?? assert.fail('no event');
const write = (programme: Programme, options: Partial<HtmlOptions> = {}): string => writeHtml(programme, { speech: chooseSpeech(['en']), src: 'event.json', ...options }).text;

/** All elements of a written page, in order. */
function tags(html: string): Tag[] {
  const below = (node: TreeNode): Tag[] => ('tagName' in node ? [node, ...node.childNodes.flatMap(below)] : []);
  return parseFragment(html).childNodes.flatMap(below);
}
const attributes = (tag: Tag): Record<string, string> => Object.fromEntries(tag.attrs.map(({ name, value }) => [name, value]));
/** What is to be read in it. */
function textOf(node: TreeNode | undefined): string {
  if (!node) return '';
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'tagName' in node && node.tagName !== 'script' ? node.childNodes.map(textOf).join('') : '';
}
const read = (html: string): string => parseFragment(html).childNodes.map(textOf).join('');
/** As a reader sees it: a line for each block, spaces as one. */
const lines = (html: string): string[] => read(html).split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);

const BASE = { version: 1, title: 'Forum', date: '2027-02-09', timeZone: 'Europe/Berlin' };
const page = (event: object, options: Partial<HtmlOptions> = {}): string => write(programmeOf({ ...BASE, agenda: [], ...event }), options);

// What may be there: nothing that loads, runs, submits, or looks like anything.
const ELEMENTS = /^(?:ml-da-event|article|header|section|h[1-6]|div|p|br|wbr|dl|dt|dd|ol|ul|li|table|thead|tbody|tr|th|td|time|strong|em|s|a|bdi|code|pre|details|summary)$/;
const ATTRIBUTES: Readonly<Record<string, RegExp>> = { 'ml-da-event': /^(?:src|zones|heading-level|hour-cycle|lang|dir)$/, a: /^(?:href|rel)$/, time: /^datetime$/, th: /^scope$/, ol: /^start$/, div: /^(?:lang|dir|role|aria-level)$/, bdi: /^lang$/ };

/** Everything in a page that must not be there. */
function faults(html: string): string[] {
  const all = tags(html);
  const [script] = all.filter(({ tagName }) => tagName === 'script');
  const found = all.filter((tag) => tag !== script).flatMap((tag) => [
    ...(ELEMENTS.test(tag.tagName) ? [] : [`element ${tag.tagName}`]),
    ...tag.attrs.filter(({ name }) => !ATTRIBUTES[tag.tagName]?.test(name)).map(({ name }) => `${tag.tagName} has ${name}`),
    ...(tag.tagName === 'a' && !(/^(?:https?|mailto):/.test(attributes(tag).href ?? '') && attributes(tag).rel === 'noopener noreferrer') ? [`link ${attributes(tag).href}`] : []),
    ...(tag.tagName === 'time' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(attributes(tag).datetime ?? '') ? [`time ${attributes(tag).datetime}`] : []),
  ]);
  return script?.attrs.length === 1 && attributes(script).type === 'application/ld+json' ? found : [...found, 'the script is not JSON-LD'];
}

/** Headings that skip a level, or a first one that is not where it should be. */
function brokenHeadings(html: string, first: number): string[] {
  const levels = tags(html).flatMap((tag) => (/^h[1-6]$/.test(tag.tagName) ? [Number(tag.tagName.slice(1))] : attributes(tag).role === 'heading' ? [Number(attributes(tag)['aria-level'])] : []));
  return levels.flatMap((level, index) => (level <= (index ? levels[index - 1] ?? 0 : first - 1) + 1 ? [] : [`${level} after ${levels[index - 1]}`]));
}

for (const file of FILES) {
  test(`${file}: sound in every language and form`, () => {
    for (const language of LANGUAGES) {
      for (const headingLevel of thinned([1, 2, 5], 3)) {
        const html = write(fixture(file), { speech: chooseSpeech([language]), headingLevel });
        assert.deepEqual([faults(html), brokenHeadings(html, headingLevel)], [[], []], language);
        assert.doesNotMatch(read(html), /undefined|NaN|Invalid Date|\[object|\{\d\}/);
      }
    }
  });
  test(`${file}: every text, every time`, () => {
    const programme = fixture(file);
    const html = write(programme);
    const text = read(html);
    const instants = new Set(tags(html).filter(({ tagName }) => tagName === 'time').map((tag) => Date.parse(attributes(tag).datetime ?? '')));
    for (const event of programme.events) {
      for (const entry of allEntries(event.days)) {
        const { title, subtitle, speakers, rooms, when } = entry;
        for (const said of [title, subtitle, ...speakers.map(({ name }) => name), ...speakers.flatMap(({ affiliations }) => affiliations), ...rooms.map(({ name }) => name)]) if (said) assert.ok(said.some(({ value }) => text.includes(value)), said[0].value);
        if (when.kind === 'timed') for (const ms of [when.startMs, when.endMs ?? when.startMs]) assert.ok(instants.has(ms), `${entry.id} ${new Date(ms).toISOString()}`);
      }
    }
  });
}

test('the whole page of a small event, as it is read', () => {
  assert.deepEqual(lines(page({
    title: 'Small Lidars', subtitle: 'A seminar', series: 'Open Sky', attendance: 'online', times: 'approximate', description: 'What *small* lidars see.', organizers: ['Wanja Kimani (Lakeside University)'], notes: ['Mute.'], zones: ['Asia/Tokyo'],
    agenda: [{ start: '15:00', end: '15:05', kind: 'opening', title: 'Welcome' }, { title: 'How wrong?', duration: 35, qa: 5, speakers: ['Ines Falk (Coast)'], abstract: 'Twelve instruments.', room: 'Hall' }, { start: '15:40', kind: 'break', duration: 10 }],
  })), [
    'Open Sky · Online', 'Small Lidars', 'A seminar', 'Tuesday, 9 February 2027, 15:00 – 15:50 in Berlin (UTC+1) · times are approximate', 'What small lidars see.', 'Organisers', 'Wanja Kimani (Lakeside University)', 'Speakers', 'Ines Falk (Coast)',
    'Programme', 'Tuesday, 9 February 2027 · in Berlin (UTC+1)', '15:00 – 15:05', 'Welcome', '15:05 – 15:40', 'How wrong?', 'Ines Falk (Coast) · 30 min + 5 min for questions · Hall', 'Abstract', 'Twelve instruments.', '15:40 – 15:50', 'Break',
    'When is that elsewhere?', 'Place', 'Time', 'Berlin (UTC+1)', 'Tue 9 Feb, 15:00 – 15:50', 'Tokyo (UTC+9)', 'Tue 9 Feb, 23:00 – 23:50', 'Please note', 'Mute.',
  ]);
});

/** [name, event, what is read in it] */
const SAID: readonly (readonly [string, object, readonly string[]])[] = [
  ['cancelled', { status: 'cancelled', statusNote: 'The speaker is ill.' }, ['Cancelled · The speaker is ill.']],
  ['rescheduled', { status: 'rescheduled', previousStart: '2027-02-02T15:00' }, ['Rescheduled · previously Tue, 2 Feb 2027, 15:00 in Berlin (UTC+1)']],
  ['moved online', { status: 'movedOnline' }, ['Moved online']],
  ['ten minutes late', { delay: 10, agenda: [{ start: '15:00', duration: 10, title: 'T' }] }, ['10 min late', '15:10 – 15:20']],
  ['ten minutes early', { delay: -10, agenda: [{ start: '15:00', duration: 10, title: 'T' }] }, ['10 min early', '14:50 – 15:00']],
  ['without a title, and cancelled', { title: undefined, status: 'cancelled', online: { url: 'https://meet.example.org/', platform: 'Video', opens: '-PT20M' }, registration: { url: 'https://example.org/r' }, agenda: [{ start: '15:00', duration: 10, title: 'T' }] }, ['Cancelled', 'Online', 'Video']],
  ['to be announced, on a date', { start: null }, ['Tuesday, 9 February 2027 · time to be announced']],
  ['to be announced, on none', { date: undefined, start: null, agenda: [{ start: null, title: 'T' }] }, ['time to be announced', 'Programme', 'T']],
  ['nothing of its time', { date: undefined }, ['Forum', 'Programme']],
  ['what is no link', { agenda: [{ start: '15:00', title: 'T', links: [{ type: 'slides', title: 'At the desk' }] }] }, ['At the desk']],
  ['two dates later there', { timeZone: 'Pacific/Pago_Pago', zones: ['Pacific/Kiritimati'], agenda: [{ start: '23:30', duration: 15, title: 'T' }] }, ['Kiritimati (UTC+14)', 'Thu 11 Feb, 00:30 – 00:45 · +2 days']],
  ['all day', { agenda: [{ start: '2027-02-09', title: 'Posters' }] }, ['Tue 9 Feb, all day']],
  ['to be announced', { agenda: [{ start: null, title: 'T' }] }, ['time to be announced']],
  ['not certain', { agenda: [{ start: '15:00', title: 'A' }, { title: 'T' }] }, ['time not certain yet']],
  ['an inferred end', { agenda: [{ start: '15:00', title: 'A' }, { start: '16:00', end: '17:00', title: 'T' }] }, ['15:00 – about 16:00']],
  ['to follow', {}, ['The programme will be published here.']],
  ['across midnight', { agenda: [{ start: '23:30', end: '00:30', title: 'T' }] }, ['23:30 – 00:30 · Tue 9 Feb – Wed 10 Feb', 'Tuesday, 9 February 2027, 23:30 – Wednesday, 10 February 2027, 00:30 in Berlin (UTC+1)']],
  ['after midnight, under the day before', { agenda: [{ start: '23:00', end: '02:00', kind: 'session', title: 'S', items: [{ title: 'A', duration: 90 }, { title: 'B', duration: 30 }] }] }, ['00:30 – 01:00 · Wed 10 Feb']],
  ['on clocks of its own', { agenda: [{ start: '19:00', duration: 60, timeZone: 'Asia/Tokyo', title: 'T' }] }, ['11:00 – 12:00 · 19:00 – 20:00 in Tokyo (UTC+9)']],
  ['on clocks and a date of its own', { agenda: [{ start: '2027-02-10T01:00', duration: 60, timeZone: 'Asia/Tokyo', title: 'T' }] }, ['17:00 – 18:00 · Wed 10 Feb, 01:00 – 02:00 in Tokyo (UTC+9)', 'Tuesday, 9 February 2027 · in Berlin (UTC+1)']],
  ['clocks change meanwhile', { date: '2026-10-24', agenda: [{ start: '23:00', end: '05:00', title: 'T' }] }, ['Clocks in Berlin change during the event: Sunday 25 October, 03:00, from UTC+2 to UTC+1.', 'Saturday, 24 October 2026, 23:00 – Sunday, 25 October 2026, 05:00 in Berlin (UTC+2 / UTC+1)']],
  ['clocks change before the last, which has no end', { date: undefined, agenda: undefined, days: [{ date: '2026-10-24', agenda: [{ start: '09:00', end: '10:00', title: 'T' }] }, { date: '2026-10-26', agenda: [{ start: '09:00', title: 'U' }] }] }, ['Clocks in Berlin change during the event: Sunday 25 October, 03:00, from UTC+2 to UTC+1.']],
  ['a day in an author’s words', { agenda: undefined, days: [{ date: '2027-02-09', title: 'Methods', agenda: [{ start: '09:00', duration: 5, title: 'T' }] }] }, ['Tuesday, 9 February 2027 · Methods · in Berlin (UTC+1)']],
  ['two of an author’s days on one date', { agenda: undefined, days: [{ date: '2027-02-09', title: 'A', agenda: [{ start: '09:00', duration: 5, title: 'T' }] }, { date: '2027-02-09', title: 'B', agenda: [{ start: '10:00', duration: 5, title: 'U' }] }] }, ['Tuesday, 9 February 2027 · A · in Berlin (UTC+1)', 'B']],
  ['days whose entries follow', { agenda: undefined, days: [{ date: '2027-02-09', agenda: [{ start: '09:00', duration: 5, title: 'T' }] }, { date: '2027-02-10', title: 'Excursion', agenda: [] }, { title: 'Online', agenda: [] }] }, ['Tuesday, 9 February 2027 · in Berlin (UTC+1)', 'Wednesday, 10 February 2027 · Excursion', 'Online']],
  ['another of an author’s days on a date, without entries', { agenda: undefined, days: [{ date: '2027-02-09', title: 'A', agenda: [{ start: '09:00', duration: 5, title: 'T' }] }, { date: '2027-02-09', title: 'B', agenda: [] }] }, ['Tuesday, 9 February 2027 · A · in Berlin (UTC+1)', 'B']],
  ['no zone anywhere', { timeZone: undefined, agenda: [{ start: '2027-02-09T09:00+01:00', duration: 5, title: 'T' }] }, ['Tuesday, 9 February 2027, 08:00 – 08:05 UTC']],
  ['a session tells its room once', { agenda: [{ start: '09:00', kind: 'session', title: 'S', room: 'Hall', chairs: ['Klara'], items: [{ title: 'A', duration: 5 }, { title: 'B', duration: 5, room: 'Foyer' }] }] }, ['Chair: Klara · Hall', 'Foyer']],
  ['what is said of a talk', { rooms: ['Hall'], tracks: ['Methods'], agenda: [{ start: '09:00', duration: 30, qa: 5, kind: 'keynote', title: 'T', subtitle: 'Sub', speakers: ['Ada', 'Ben (X)'], room: 'Hall', track: 'Methods', keywords: ['k1', 'k2'], authors: ['Ann'], references: ['One.'] }] }, ['Sub', 'Ada and Ben (X) · 25 min + 5 min for questions · Keynote · Hall · Methods', 'References (1)', 'Authors: Ann', 'Keywords: k1, k2', 'One.']],
  ['who speaks and who they are', { chairs: [{ name: 'Klara', orcid: '0000-0002-1825-0097', bio: 'Chairs *well*.' }] }, ['Klara · ORCID 0000-0002-1825-0097', 'Chairs well.']],
  ['who speaks, each once, in the order of the programme', { agenda: [['Ada (X)', 'Ben'], ['Ada', 'Cleo']].map((speakers, index) => ({ start: `0${index + 8}:00`, duration: 5, title: 'T', speakers })) }, ['Ada (X), Ben and Cleo']],
  ['how to take part', { location: { name: 'Hall', address: 'Town' }, online: { url: 'https://meet.example.org/', platform: 'Video', note: 'Mute.' }, registration: { url: 'https://example.org/r', deadline: '2027-01-31' }, contact: { name: 'Office', email: 'a@example.org' }, sponsors: ['Fund'], keywords: ['x'] }, ['Hall · Town', 'Join · Video · Mute.', 'example.org/r · until Sunday, 31 January 2027', 'Office · a@example.org', 'Fund', 'x']],
  ['links by what they are', { agenda: [{ start: '09:00', duration: 5, title: 'T', links: ['https://example.org/a/', { type: 'slides', url: 'https://example.org/s' }, { type: 'poster', url: 'https://example.org/p' }, { type: 'code', url: 'https://example.org/c', title: 'Our code' }, 'javascript:alert(1)'] }] }, ['example.org/a · Slides · Poster · Our code · javascript:alert(1)']],
  ['a link that could be taken for another host', { description: '[https://example.org](https://evil.example/) and [раypal.com](https://раypal.com/)' }, ['https://example.org (evil.example) and раypal.com (xn--ypal-43d9g.com)']],
  ['the same with dots that look like others, and numbers', { description: '[bank．example](https://evil.example/), [bank。example](https://evil.example/), [192.168.1.1](https://evil.example/), [version 1.2.3](https://evil.example/), [of 27.11.2026](https://evil.example/), [氷。雪](https://evil.example/)' }, ['bank．example (evil.example), bank。example (evil.example), 192.168.1.1 (evil.example), version 1.2.3, of 27.11.2026, 氷。雪']],
];
for (const [name, event, expected] of SAID) {
  test(`said: ${name}`, () => {
    const found = lines(page(event));
    for (const line of expected) assert.ok(found.includes(line), `${line}\nin\n${found.join('\n')}`);
  });
}

test('nobody is asked to join or register for what is cancelled', () => {
  const html = page({ status: 'cancelled', online: { url: 'https://meet.example.org/', opens: '-PT20M' }, registration: { url: 'https://example.org/r' }, agenda: [{ start: '15:00', duration: 10, title: 'T' }] });
  assert.doesNotMatch(html.slice(0, html.indexOf('<script')), /meet\.example|example\.org\/r|14:40/);
});
test('breaks, and lists that go on', () => {
  const html = page({ description: 'a  \nb\n\n3. c\n4. d' });
  assert.match(html, /a<br>\nb/);
  assert.match(html, /<ol start="3">/);
});
test('a series without events yet', () => assert.ok(lines(write(programmeOf({ version: 1, title: 'S', events: [] }))).includes('The programme will be published here.')));
test('what has no date is not below the date above it', () => {
  const days = [{ date: '2027-02-09', agenda: [{ start: '09:00', duration: 5, title: 'T' }] }, { agenda: [{ start: null, title: 'U' }, { start: '9:00', title: 'V' }] }];
  assert.deepEqual(lines(page({ agenda: undefined, days })).slice(3, 11), ['Tuesday, 9 February 2027 · in Berlin (UTC+1)', '09:00 – 09:05', 'T', 'time to be announced', 'time to be announced', 'U', 'time not certain yet', 'V']);
});

test('a session’s talks are a list in it, and the rest of the day is not', () => {
  const html = page({ agenda: [{ start: '09:00', kind: 'session', title: 'S', items: [{ title: 'A', duration: 5 }, { title: 'B', duration: 5 }] }, { start: '10:00', duration: 5, title: 'C' }] });
  const outer = tags(html).find(({ tagName }) => tagName === 'ol') ?? assert.fail();
  const items = (list: Tag): Tag[] => list.childNodes.filter((node): node is Tag => 'tagName' in node && node.tagName === 'li');
  const strong = (item: Tag | undefined): string => textOf(item?.childNodes.find((node) => node.nodeName === 'p')).split('\n')[1]?.trim() ?? '';
  assert.deepEqual(items(outer).map(strong), ['S', 'C']);
  const inner = items(outer)[0]?.childNodes.find((node) => node.nodeName === 'ol') as Tag;
  assert.deepEqual(items(inner).map(strong), ['A', 'B']);
});

/** [name, options, how the page begins, and what else is in it] */
const TAG_ROWS: readonly (readonly [string, Partial<HtmlOptions>, string, RegExp])[] = [
  ['the element', {}, '<ml-da-event src="event.json" lang="en" dir="ltr">', /<\/ml-da-event>\n<script type="application\/ld\+json">/],
  ['the div', { form: 'div' }, '<div class="ml-da-event" data-src="event.json" lang="en" dir="ltr">', /^(?!.*<script).*<\/div>\n\n$/s],
  ['every option', { headingLevel: 3, hourCycle: 'h12', zones: ['Asia/Tokyo', 'UTC'] }, '<ml-da-event src="event.json" zones="Asia/Tokyo UTC" heading-level="3" hour-cycle="h12" lang="en" dir="ltr">', /<h3><bdi/],
  ['every option on a div', { form: 'div', headingLevel: 3, hourCycle: 'h12', zones: ['UTC'] }, '<div class="ml-da-event" data-src="event.json" data-zones="UTC" data-heading-level="3" data-hour-cycle="h12" lang="en" dir="ltr">', /<h3><bdi/],
  ['right to left', { speech: chooseSpeech(['ar']) }, '<ml-da-event src="event.json" lang="ar" dir="rtl">', /البرنامج/],
  ['an address with everything in it', { src: 'a"b<c>&d.json' }, '<ml-da-event src="a&quot;b&lt;c&gt;&amp;d.json" lang="en" dir="ltr">', /<h2/],
  ['a deep heading', { headingLevel: 6 }, '<ml-da-event src="event.json" heading-level="6" lang="en" dir="ltr">', /<div role="heading" aria-level="7">Programme<\/div>/],
];
for (const [name, options, start, also] of TAG_ROWS) {
  test(`tag: ${name}`, () => {
    const html = page({}, options);
    assert.ok(html.startsWith(start), html.slice(0, 200));
    assert.match(html, also);
  });
}

/** [language, hour cycle, zone, start, what is written] */
const CLOCKS: readonly (readonly [string, HtmlOptions['hourCycle'], string, string, string])[] = [
  ['en', undefined, 'Europe/Berlin', '15:05', '15:05 –'], ['en', 'h12', 'Europe/Berlin', '15:05', '3:05 pm –'], ['en-US', undefined, 'America/New_York', '15:05', '3:05 PM –'], ['en', 'h12', 'UTC', '12:00', '12 noon –'], ['en', 'h12', 'UTC', '00:00', '12 midnight –'], ['de', undefined, 'Asia/Kathmandu', '09:00', '09:00 –'], ['ja', 'h23', 'Australia/Lord_Howe', '09:00', '09:00 –'], ['ar', 'h23', 'America/St_Johns', '09:00', '09:00 –'],
];
for (const [language, hourCycle, timeZone, start, expected] of CLOCKS) {
  test(`clock: ${language} ${hourCycle ?? 'as the language has it'}, ${timeZone} ${start}`, () => {
    const html = page({ timeZone, agenda: [{ start, duration: 30, title: 'T' }] }, { speech: chooseSpeech([language]), hourCycle });
    const text = lines(html).map((line) => line.replace(/\u202f/g, ' ')).join('\n');
    assert.ok(text.includes(`\n${expected}`), text);
    const instant = Temporal.PlainDateTime.from(`2027-02-09T${start}`).toZonedDateTime(timeZone).toInstant().toString();
    assert.ok(tags(html).some((tag) => attributes(tag).datetime === instant), instant);
  });
}

test('the table of zones, by Temporal', () => {
  const zones = ['America/Los_Angeles', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Australia/Lord_Howe'];
  const html = page({ agenda: [{ start: '15:00', end: '23:30', title: 'T' }], zones });
  const rows = tags(html).filter(({ tagName }) => tagName === 'tr').slice(1).map((row) => textOf(row).replace(/\s+/g, ' ').trim());
  const write24 = (zone: string, time: string): string => {
    const at = Temporal.PlainDateTime.from(`2027-02-09T${time}`).toZonedDateTime('Europe/Berlin').withTimeZone(zone);
    return `${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][at.dayOfWeek - 1]} ${at.day} Feb, ${at.toPlainTime().toString().slice(0, 5)}`;
  };
  assert.equal(rows.length, 6);
  assert.equal(rows[0], 'Berlin (UTC+1) Tue 9 Feb, 15:00 – 23:30');
  for (const zone of zones) {
    const [start, end] = [write24(zone, '15:00'), write24(zone, '23:30')];
    const sameDay = start.split(',')[0] === end.split(',')[0];
    const shift = start.startsWith('Tue') ? '' : ' · next day';
    assert.ok(rows.some((row) => row.endsWith(` ${start} – ${sameDay ? end.split(', ')[1] : end}${shift}`)), `${zone}: ${start} – ${end}${shift} in ${rows.join(' | ')}`);
  }
});

test('without zones of its own: a spread around the world, and the page’s own list before both', () => {
  const event = { agenda: [{ start: '15:00', end: '16:00', title: 'T' }], zones: ['Asia/Tokyo'] };
  const places = (html: string): string[] => tags(html).filter((tag) => attributes(tag).scope === 'row').map((tag) => textOf(tag).replace(/ \(.*/s, ''));
  assert.deepEqual(places(page({ ...event, zones: undefined })), ['Berlin', 'Los Angeles', 'New York', 'São Paulo', 'UTC', 'London', 'Nairobi', 'Kolkata', 'Shanghai', 'Tokyo', 'Sydney']);
  assert.deepEqual(places(page(event)), ['Berlin', 'Tokyo']);
  assert.deepEqual(places(page(event, { zones: ['UTC', 'Asia/Kolkata'] })), ['Berlin', 'UTC', 'Kolkata']);
});

test('texts in the language of the page, marked where it is another', () => {
  const html = page({ title: { en: 'Meeting', de: 'Treffen' }, description: { fr: 'Une rencontre.' }, language: 'en', keywords: ['clouds'], online: { note: 'Mute, please.' }, agenda: [{ title: 'Über Wolken', language: 'de' }, { title: 'Plain', subtitle: 'And simple', status: 'cancelled', statusNote: 'The speaker is ill.', keywords: ['rain'], links: [{ url: 'https://example.org/', title: 'The slides' }] }] }, { speech: chooseSpeech(['de']) });
  const english = ['Plain', 'And simple', 'The speaker is ill.', 'rain', 'clouds', 'Mute, please.', 'The slides'].map((text) => `<bdi lang="en">${text}</bdi>`);
  for (const part of ['<h2><bdi>Treffen</bdi></h2>', '<div lang="fr" dir="auto"><p>Une rencontre.', '<bdi>Über Wolken</bdi>', ...english]) assert.ok(html.includes(part), `${part} in ${html}`);
});

test('a series: its title above those of its events', () => {
  const html = write(fixture('tests/fixtures/series.json'), { speech: chooseSpeech(['de']) });
  assert.deepEqual(tags(html).filter(({ tagName }) => tagName === 'h2' || tagName === 'h3').map((tag) => textOf(tag)), ['Seeseminar', 'May: Breezes', 'June: Waves', 'July: Two days at the lake']);
  assert.equal(tags(html).filter(({ tagName }) => tagName === 'article').length, 3);
});

test('the JSON-LD beside it is what its writer writes', () => {
  const html = write(fixture('tests/fixtures/full.json'));
  const [script] = tags(html).filter(({ tagName }) => tagName === 'script');
  assert.equal(decoded((script?.childNodes as DefaultTreeAdapterTypes.TextNode[]).map(({ value }) => value).join('')).name, 'Full Forum');
});

test('what the page does not say', () => {
  const { lost } = writeHtml(fixture('tests/fixtures/full.json'), { speech: chooseSpeech(['en']), src: 'x' });
  assert.deepEqual(Object.fromEntries(lost.map(({ field, count }) => [field, count])), { image: 1, feed: 1, updated: 1, revision: 1, ext: 1 });
});

/** As it is after a parser: NUL has no way into a page, and half a character none out of a file. */
const inHtml = (text: string): string => text.replaceAll('\0', '\uFFFD');
const count = (text: string, part: string): number => text.split(part).length - 1;
for (const s of thinned(STRINGS, 4)) {
  test(`${JSON.stringify(s.length > 60 ? `${s.slice(0, 60)}…` : s)} in every field`, () => {
    const html = write(programmeOf(verbatim(s)));
    assert.deepEqual(faults(html), []);
    if (s.trim()) assert.ok(count(read(html), inHtml(s)) >= VERBATIM_FIELDS, `${count(read(html), inHtml(s))} of ${VERBATIM_FIELDS}`);
    const marked = write(programmeOf(markup(s)));
    assert.deepEqual(faults(marked), []);
    const letters = (text: string): number => (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
    const links = tags(marked).map((tag) => attributes(tag).href ?? '').join(' ');
    assert.ok(letters(read(marked) + links) >= letters(s) * MARKUP_FIELDS, 'no letter is lost');
    assert.deepEqual(faults(write(programmeOf(misplaced(s)), { src: s })), []);
  });
}
