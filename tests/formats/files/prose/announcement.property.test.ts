/**
 * However one lecture is announced, in lines with labels or without, or on a page of a site, it has its time, its title, its speaker, its hall and its abstract.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readFile } from '../../../../src/formats/files/index.js';
import { runs } from '../../../thoroughness.js';
import { DATED, SERIES } from './series-words.js';
import { CLOCKS, iso, LANGUAGES, TALKS, type Talk } from './styles.js';

const DATE = Date.UTC(2026, 2, 12);
const [START, END] = [16 * 60 + 15, 17 * 60 + 15];
const HALLS: Readonly<Record<string, string>> = { de: 'Hörsaal 3', fr: 'Salle B12', es: 'Sala 4', it: 'Aula 3', pt: 'Sala 4' };

const any = fc.record({
  form: fc.constantFrom('text', 'text', 'page', 'labels', 'label rows', 'label items'), language: fc.constantFrom(...(process.env.STYLE_LANGUAGES?.split(',') ?? Object.keys(SERIES).filter((language) => !LANGUAGES[language]?.own?.isCaseless))),
  // Yearless ones are of the year that the title has.
  dated: fc.constantFrom('long', 'plain', 'iso', 'american', 'yearless' as const), order: fc.shuffledSubarray(['who', 'what', 'when'] as const, { minLength: 3 }), isRange: fc.boolean(), clock: fc.constantFrom('iso', 'short', 'am'),
  hall: fc.constantFrom('none', 'beside', 'in', 'behind a bar', 'below'), isParted: fc.boolean(), apart: fc.constantFrom('beside', 'below'), who: fc.constantFrom('full', 'comma', 'from below'), abstract: fc.constantFrom('none', 'plain', 'two', 'labelled', 'alone'), at: fc.nat({ max: 7 }), isHeaded: fc.boolean(),
});
type Style = typeof any extends fc.Arbitrary<infer One> ? One : never;

// With labels the hall has one of its own, and belongs to the event.
const style = any.map((given): Style => (given.form.startsWith('label') ? { ...given, hall: 'none', who: given.who === 'from below' ? 'full' : given.who, abstract: given.abstract === 'alone' ? 'labelled' : given.abstract } : given));
const isPage = ({ form }: Style): boolean => form === 'page' || form.startsWith('label ');

const talkOf = ({ language, at }: Style): Talk | undefined => (LANGUAGES[language]?.own?.talks ?? TALKS).at(at % (LANGUAGES[language]?.own?.talks ?? TALKS).length);
const hallOf = ({ language }: Style): string => HALLS[language] ?? 'Lecture Hall 3';
const aboutOf = ({ abstract }: Style, talk: Talk | undefined): readonly string[] => (abstract === 'none' ? [] : [1, 2].slice(0, abstract === 'two' ? 2 : 1).map((count) => Array(count + 2).fill(talk?.abstract).join(' ')));

function textOf(style: Style): string {
  const { form, language, dated, order, isRange, clock, hall, isParted, apart, who, abstract, isHeaded } = style;
  const [words, talk, write, name] = [LANGUAGES[language], talkOf(style), CLOCKS[clock] ?? iso, isHeaded ? SERIES[language]?.name ?? '' : '2026'];
  const [person = '', from = ''] = talk?.people[0] ?? [];
  const time = isRange ? `${write(START)}–${write(END)}` : write(START);
  const behind = hall === 'beside' ? `, ${hallOf(style)}` : hall === 'behind a bar' ? ` | ${hallOf(style)}` : hall === 'in' ? ` in ${hallOf(style)}` : '';
  const date = DATED[dated](language)(DATE);
  const isApart = apart === 'below' && behind === '';
  const about = aboutOf(style, talk).map((text, at) => (abstract === 'labelled' && !at ? `${words?.abstract ?? ''}: ${text}` : text));
  const whoLines = who === 'full' ? [`${person} (${from})`] : who === 'comma' ? [`${person}, ${from}`] : [person, from];
  const lines = { who: whoLines, what: [talk?.title ?? ''], when: [...(isApart ? [date, time] : [`${date}, ${time}${behind}`]), ...(hall === 'below' ? [hallOf(style)] : [])] };
  if (form.startsWith('label')) {
    const pairs = { who: [[words?.speaker, whoLines[0]]], what: [[words?.title, talk?.title]], when: isApart ? [[SERIES[language]?.date, date], [SERIES[language]?.time, time]] : [[SERIES[language]?.date, `${date}, ${time}`]] };
    return labelled(order.flatMap((part) => pairs[part].map(([label = '', value = '']) => [label, value] as const)), name, about, style);
  }
  if (form === 'page') return pageOf(name, [...order.flatMap((part) => lines[part]).map((line) => `<div>${line}</div>`), ...about.map((line) => `<p>${line.replace(/^(.{4,40}?): /, '<b>$1:</b> ')}</p>`)], style);
  const head = order.map((part) => lines[part].join('\n')).join(isParted ? '\n\n' : '\n');
  return [`# ${name}`, head, ...(abstract === 'alone' ? [`${words?.abstract ?? ''}\n${about.join('')}`] : about)].join('\n\n');
}

function labelled(pairs: readonly (readonly [string, string])[], name: string, about: readonly string[], style: Style): string {
  if (style.form === 'labels') return [`# ${name}`, pairs.map((pair) => pair.join(': ')).join('\n'), ...about].join('\n\n');
  const rows = style.form === 'label rows' ? ['<table>', ...pairs.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`), '</table>'] : ['<ul>', ...pairs.map((pair) => `<li>${pair.join(': ')}</li>`), '</ul>'];
  return pageOf(name, [...rows, ...about.map((line) => `<p>${line}</p>`)], style);
}

/** As a site writes it: with what leads elsewhere above, and the foot of all pages. */
function pageOf(name: string, body: readonly string[], { language }: Style): string {
  return `<!doctype html><html lang="${language}"><body><header><a href="/">Physics</a><nav><ul><li><a href="/a">A</a></li></ul></nav></header><ol><li><a href="/b">B</a></li></ol><h1>${name}</h1>\n${body.join('\n')}\n<footer><p>© 2026 Physics</p></footer></body></html>`;
}

function told(style: Style, text: string): readonly string[] {
  const { programme } = readFile(new TextEncoder().encode(text), isPage(style) ? 'lecture.html' : 'lecture.md', { eventTimeZone: 'UTC' });
  return (programme?.events ?? []).flatMap(({ days }) => days.flatMap(({ entries }) => entries.map(({ when, title, subtitle, abstract, speakers, rooms }) => {
    const [start, end] = when.kind === 'timed' ? [new Date(when.startMs).toISOString(), when.endMs === undefined ? '' : new Date(when.endMs).toISOString().slice(11, 16)] : ['', ''];
    // A short abstract without a word for it stands as a subtitle.
    return `${start.slice(0, 16)}–${end} ${title?.[0].value ?? ''} / ${speakers.map(({ name, affiliations }) => name[0].value + (affiliations.length ? ` [${affiliations.map(([from]) => from.value).join()}]` : '')).join('; ')} @${rooms.map(({ name }) => name[0].value).join()} {${[subtitle?.[0].value, abstract?.[0].value].filter(Boolean).join('\n\n')}}`;
  })));
}

function wanted(style: Style): readonly string[] {
  const { isRange, hall } = style;
  const talk = talkOf(style);
  const [name = '', from = ''] = talk?.people[0] ?? [];
  return [`2026-03-12T${iso(START)}–${isRange ? iso(END) : ''} ${talk?.title ?? ''} / ${name} [${from}] @${hall === 'none' ? '' : hallOf(style)} {${aboutOf(style, talk).join('\n\n')}}`];
}

test('the announcement of a lecture in any style', () => {
  fc.assert(fc.property(style, (given) => {
    const text = textOf(given);
    assert.deepEqual(told(given, text), wanted(given), text);
  }), { numRuns: runs(2_000), seed: Number(process.env.STYLE_SEED ?? 20_261_129) });
});
