/**
 * However the talks of a series are announced, each is read on its date, at its own time or that of all of them, with its title, its speakers and its abstract.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readFile } from '../../../../src/formats/files/index.js';
import { runs } from '../../../thoroughness.js';
import { DATED, SERIES } from './series-words.js';
import { ARRANGED, CLOCKS, iso, LANGUAGES, TALKS, type Talk, type Words } from './styles.js';

const DATES = [[2026, 2, 5], [2026, 2, 12], [2026, 2, 26], [2026, 3, 9], [2026, 3, 23], [2026, 4, 7]].map(([year = 0, month, day]) => Date.UTC(year, month ?? 0, day));
const [START, END] = [16 * 60 + 15, 17 * 60 + 15];

const any = fc.record({
  form: fc.constantFrom('line', 'heading', 'labels', 'bullets', 'paragraph', 'bold', 'bars', 'h3', 'li', 'p', 'tr', 'div', 'card', 'card apart', 'card heads', 'card h3', 'over heads', 'over h3', 'ended', 'time apart'), arranged: fc.constantFrom(...(Object.keys(ARRANGED) as (keyof typeof ARRANGED)[])), language: fc.constantFrom(...(process.env.STYLE_LANGUAGES?.split(',') ?? Object.keys(SERIES))), dated: fc.constantFrom(...(Object.keys(DATED) as (keyof typeof DATED)[])),
  times: fc.constantFrom('ranges', 'starts', 'of all', 'none'), clock: fc.constantFrom('iso', 'short', 'h', 'am', 'point'), behind: fc.constantFrom(': ', ' – ', ', ', ' | ', ' '), abstracts: fc.constantFrom('none', 'plain', 'labelled'), areSeveral: fc.boolean(),
});
type Style = typeof any extends fc.Arbitrary<infer One> ? One : never;
const change = (style: Style, given: Partial<Style>): Style => ({ ...style, ...given });
const isPage = ({ form }: Style): boolean => /^(?:h3|li|p|tr|div|card h3|over h3)$/.test(form);

/** What nobody could read becomes something near it. */
const NEAR: readonly ((style: Style) => Style)[] = [
  (style) => ((style.language === 'it' || !LANGUAGES[style.language]?.by) && style.arranged === 'title by full' ? change(style, { arranged: 'title — full' }) : style),
  (style) => (style.arranged.includes('from') ? change(style, { areSeveral: false }) : style),
  // Short names of days are other words, or other days, in Czech and Turkish ("so", "per"), and "a" is a word of English.
  (style) => (/^(?:cs|tr)$/.test(style.language) && style.dated === 'short' ? change(style, { dated: 'plain' }) : style),
  (style) => (style.language === 'cs' ? change(style, { areSeveral: false }) : style),
  (style) => (style.form === 'bold' && style.arranged.startsWith('**') ? change(style, { arranged: 'title / full' }) : style),
  // Other short names are words of other languages ("to").
  (style) => (/^(?:fi|id)$/.test(style.language) && style.dated === 'short' ? change(style, { dated: 'plain' }) : style),
  // As in styles.ts: only where somebody is from tells who speaks there.
  (style) => (LANGUAGES[style.language]?.own?.isCaseless && style.arranged.includes('names') ? change(style, { arranged: 'title — full' }) : style),
  // Names below a date and nothing else are of nobody knows what.
  (style) => ((style.times === 'none' && style.form === 'labels') || (/^(?:none|of all)$/.test(style.times) && style.arranged.includes('names')) ? change(style, { times: 'of all', arranged: 'title / full' }) : style),
  (style) => (style.form === 'line' && style.arranged.includes('/') ? change(style, { form: 'paragraph' }) : style),
  (style) => (/^(?:bars|tr)$/.test(style.form) ? change(style, { abstracts: 'none' }) : /^(?:line|bullets)$/.test(style.form) && style.abstracts === 'plain' ? change(style, { abstracts: 'labelled' }) : style),
  // Cards have times, and at their head somebody, or a heading.
  (style) => (/^(?:card|over|ended|time)/.test(style.form) && /^(?:none|of all)$/.test(style.times) ? change(style, { times: 'starts' }) : style),
  (style) => (/^card(?: apart)?$/.test(style.form) && !/^(?:full|comma) \//.test(style.arranged) ? change(style, { arranged: 'full / title' }) : style),
  (style) => (/^(?:card|over) h/.test(style.form) && /^(?:\*|Speaker|Title)/.test(style.arranged) ? change(style, { arranged: 'title / full' }) : style),
  // Somebody on a line of their own tells where the ones above their dates begin.
  (style) => (style.form === 'ended' && !/^title \/ (?:full|comma)$/.test(style.arranged) ? change(style, { arranged: 'title / full' }) : style),
  (style) => ((style.behind === ' ' || style.behind === ', ') && style.times !== 'ranges' ? change(style, { behind: ': ' }) : style),
];
const style = any.map((given) => NEAR.reduce((before, near) => near(before), given));

const talksOf = ({ areSeveral, language }: Style): readonly Talk[] => (LANGUAGES[language]?.own?.talks ?? TALKS).slice(0, DATES.length).map((talk) => (areSeveral ? talk : { ...talk, people: talk.people.slice(0, 1) }));
const listed = (list: readonly string[], { and, own }: Words): string => (own?.isCaseless ? list.join(', ') : list.length > 1 ? `${list.slice(0, -1).join(', ')} ${and} ${list.at(-1) ?? ''}` : list[0] ?? '');

function announced(style: Style, talk: Talk, when: string, time: string): readonly string[] {
  const { form, arranged, language, abstracts, behind } = style;
  const [words, series] = [LANGUAGES[language], SERIES[language]];
  if (!words || !series) return [];
  const full = listed(talk.people.map(([name, from]) => `${name} (${from})`), words);
  const dress = (line: string): string => (isPage(style) ? line.replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>').replace(/\*(.+?)\*/g, '<em>$1</em>') : line);
  const [first = '', ...others] = ARRANGED[arranged]({ title: talk.title, full, comma: talk.people.map((person) => person.join(', ')).join('; '), names: listed(talk.people.map(([name]) => name), words), from: talk.people[0]?.[1] ?? '', words }).map(dress);
  const about = abstracts === 'none' ? [] : [abstracts === 'labelled' ? `${words.abstract}: ${talk.abstract}` : talk.abstract];
  const head = time ? `${when}, ${time}` : when;
  const below = [...others, ...about].flatMap((line) => (isPage(style) ? [`<p>${line}</p>`] : [line, '']));
  const [title, dated] = isPage(style) ? [`<h3>${first}</h3>`, `<p>${head}</p>`] : [`### ${first}\n`, `${head}\n`];
  const forms: Readonly<Record<Style['form'], readonly string[]>> = {
    line: [head + behind + first, ...about, ''], bullets: [`- ${head}${behind}${first}`, ...[...others, ...about].map((line) => `  ${line}`)], paragraph: [head, first, ...others, ...about, ''], bold: [`**${head}**`, '', first, ...others, '', ...about, ''],
    heading: [`### ${head}`, '', ...[first, ...others].flatMap((line) => [line, '']), ...about, ''], labels: [`${series.date}: ${when}`, ...(time ? [`${series.time}: ${time}`] : []), `${words.speaker}: ${full}`, `${words.title}: ${talk.title}`, ...(about.length ? [`${words.abstract}: ${talk.abstract}`] : []), ''],
    'time apart': [`${when}: ${first}`, '', time, '', ...[...others, ...about].flatMap((line) => [line, ''])], 'ended': [first, ...others, ...about, head, ''], 'card': [first, ...others, head, '', ...about, ''], 'card apart': [first, '', head, '', ...[...others, ...about].flatMap((line) => [line, ''])], 'card heads': [title, dated, ...below], 'card h3': [title, dated, ...below], 'over heads': [dated, title, ...below], 'over h3': [dated, title, ...below],
    bars: [`| ${[when, ...(time ? [time] : []), full, talk.title].join(' | ')} |`], h3: [`<h3>${head}</h3>`, ...[first, ...others, ...about].map((line) => `<p>${line}</p>`)], li: [`<li>${head}${behind}${[first, ...others, ...about].join('<br>')}</li>`],
    p: [`<p><strong>${head}</strong><br>${[first, ...others].join('<br>')}</p>`, ...about.map((line) => `<p>${line}</p>`)], tr: [`<tr><td>${when}</td>${time ? `<td>${time}</td>` : ''}<td>${[first, ...others].join('<br>')}</td></tr>`], div: [`<div class="talk"><div class="when">${head}</div>${[first, ...others, ...about].map((line) => `<div>${line}</div>`).join('')}</div>`],
  };
  return forms[form];
}

function textOf(style: Style): string {
  const { form, language, dated, times, clock } = style;
  const [words, series, write] = [LANGUAGES[language], SERIES[language], CLOCKS[clock] ?? iso];
  const time = times === 'ranges' ? `${write(START)}–${write(END)}` : times === 'starts' ? write(START) : '';
  const all = times === 'of all' ? [series?.all(write(START)) ?? ''].map((line) => (isPage(style) ? `<p>${line}</p>` : line)) : [];
  const talks = talksOf(style).flatMap((talk, at) => announced(style, talk, DATED[dated](language)(DATES[at] ?? 0), time));
  const titles = [series?.date, ...(time ? [series?.time] : []), words?.speaker, words?.title];
  const body = form === 'li' ? ['<ul>', ...talks, '</ul>'] : form === 'tr' ? ['<table>', ...talks, '</table>'] : form === 'bars' ? [`| ${titles.join(' | ')} |`, `|${titles.map(() => '---').join('|')}|`, ...talks] : talks;
  const lines = [isPage(style) ? `<h1>${series?.name ?? ''}</h1>` : `# ${series?.name ?? ''}`, '', ...all, '', ...body];
  return isPage(style) ? `<!doctype html><html lang="${language}"><body>${lines.join('\n')}</body></html>` : lines.join('\n');
}

function wanted(style: Style): readonly string[] {
  const { form, arranged, times, abstracts } = style;
  const hasPlaces = /^(?:bars|labels)$/.test(form) || !arranged.includes('names') || arranged.includes('from');
  return talksOf(style).map(({ title, people, abstract }, at) => `${new Date(DATES[at] ?? 0).toISOString().slice(0, 10)} ${times === 'none' ? '' : iso(START)}–${times === 'ranges' ? iso(END) : ''} ${title} / ${people.map(([name, from]) => (hasPlaces ? `${name} [${from}]` : name)).join('; ')}${abstracts === 'none' ? '' : ` {${abstract}}`}`).sort();
}

function told(style: Style, text: string): readonly string[] {
  const { programme } = readFile(new TextEncoder().encode(text), isPage(style) ? 'series.html' : 'series.md', { eventTimeZone: 'UTC' });
  const at = (ms: number | undefined): string => (ms === undefined ? '' : new Date(ms).toISOString());
  return (programme?.events ?? []).flatMap(({ days }) => days.flatMap(({ dayMs, entries }) => entries.map(({ when, title, subtitle, abstract, speakers }) => {
    const [start, end] = when.kind === 'timed' ? [at(when.startMs), style.times === 'ranges' ? at(when.endMs) : ''] : [at(dayMs).slice(0, 10), ''];
    // A short abstract without a word for it stands as a subtitle.
    const about = [subtitle?.[0].value, abstract?.[0].value].filter(Boolean).join('\n\n');
    return `${start.slice(0, 10)} ${start.slice(11, 16)}–${end.slice(11, 16)} ${title?.[0].value ?? ''} / ${speakers.map(({ name, affiliations }) => name[0].value + (affiliations.length ? ` [${affiliations.map(([from]) => from.value).join()}]` : '')).join('; ')}${about && ` {${about}}`}`;
  }))).sort();
}

test('a series in any style', () => {
  fc.assert(fc.property(style, (given) => {
    const text = textOf(given);
    assert.deepEqual(told(given, text), wanted(given), text);
  }), { numRuns: runs(2_000), seed: Number(process.env.STYLE_SEED ?? 20_261_130) });
});
