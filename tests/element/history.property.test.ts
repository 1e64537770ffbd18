/**
 * What a widget shows depends on what it is given, not on what was before: after any walk through attributes, programmes and versions of them,
 * zones, moments, and what a visitor does and takes back, it shows the same as a new one. Rows, headings and sections are kept and written into
 * for speed; this holds that to account. Runs in Asia/Kathmandu, en-US.
 */
import fc from 'fast-check';
import type { MlDaEventElement } from '../../src/ml-da-event.js';
import { conference, forget, large, root } from './conference.js';
import { holds } from './holds.js';
import { EVENT, stage, strike } from './stage.js';

const WALKS = 150;

const TALKS = [
  { id: 'a', start: '22:30', end: '23:15', title: 'Talk A', speakers: ['Ada Speaker (Lab)'], abstract: 'About **A**.', links: [{ type: 'slides', url: 'https://example.org/a.pdf' }, { type: 'recording', url: 'https://example.org/a.mp4' }] },
  { id: 'b', start: '23:15', duration: 30, title: { en: 'Talk B', de: 'Vortrag B', ja: '講演B' }, qa: 5, room: 'North' },
  { id: 'break', start: '23:45', duration: 30, kind: 'break' },
  { id: 'c', start: '2026-10-25T02:30+01:00', duration: 60, title: 'Talk C', room: 'South', items: [{ id: 'c1', duration: 30, title: 'Part 1' }, { duration: 30, title: 'Part 2', abstract: 'Second.' }] },
  { id: 'd', title: 'Talk D', start: null },
];
const NIGHT = { version: 1, id: 'night', title: 'Night of clocks', date: '2026-10-24', timeZone: 'Europe/Berlin', online: { url: 'https://meet.example.org/n', opens: '-PT20M' }, agenda: TALKS };

const OWN: Readonly<Record<string, unknown>> = {
  symposium: EVENT,
  night: NIGHT,
  late: { ...NIGHT, id: 'late', delay: 20 },
  moved: { ...NIGHT, id: 'moved', agenda: TALKS.map((talk) => (talk.id === 'b' ? { ...talk, status: 'rescheduled', previousStart: '2026-10-24T21:00' } : talk.id === 'a' ? { ...talk, status: 'cancelled' } : talk)) },
  conference,
  large: large(130),
  series: { version: 1, title: 'Seminar', events: [{ ...NIGHT, id: 's1', title: 'First' }, { ...EVENT, id: 's2' }, { ...conference, id: 's3' }] },
  empty: { version: 1, title: 'Empty', date: '2026-06-01', timeZone: 'UTC', agenda: [] },
  undated: { version: 1, title: 'Undated', timeZone: 'Asia/Tokyo', agenda: [{ start: '09:00', title: 'Once' }] },
  zoneless: { version: 1, title: 'Zoneless', date: '2026-06-01', agenda: [{ start: '09:00', end: '10:00', title: 'Somewhere' }] },
};

/** Whole programmes as they are in files, with everything that a programme can have. */
const FILES = ['/tests/fixtures/full.json', '/tests/fixtures/three-days.json', '/tests/fixtures/chain.json', '/demo/events/symposium.json'];
const read = async (path: string): Promise<readonly [string, unknown]> => [path, await (await fetch(path)).json()];
const PROGRAMMES: Readonly<Record<string, unknown>> = { ...OWN, ...Object.fromEntries(await Promise.all(FILES.map(read))) };

/** A version of a programme: which entries of each day are left out, and what has become of one. */
interface Version {
  readonly programme: string;
  readonly without: readonly number[];
  readonly changed: number;
  readonly how: 'same' | 'cancelled' | 'late' | 'retitled' | 'first' | 'elsewhere';
}

function documentOf({ programme, without, changed, how }: Version): unknown {
  const event = structuredClone(PROGRAMMES[programme]) as { agenda?: Record<string, unknown>[]; days?: { agenda: Record<string, unknown>[] }[] };
  for (const holder of [event, ...(event.days ?? [])]) {
    const { agenda = [] } = holder;
    const entry = agenda[changed % agenda.length];
    if (!entry) continue;
    if (how === 'cancelled') entry.status = 'cancelled';
    if (how === 'late') entry.delay = 15;
    if (how === 'retitled') entry.title = 'Another title';
    if (how === 'elsewhere') entry.room = 'Annex';
    const ordered = how === 'first' ? [entry, ...agenda.filter((one) => one !== entry)] : agenda;
    holder.agenda = ordered.filter((_, index) => !without.includes(index));
  }
  return event;
}

const VALUES: Readonly<Record<string, readonly string[]>> = {
  lang: ['en', 'de', 'ja', 'ar', 'en-US'],
  'time-zone': ['UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe'],
  'event-time-zone': ['Asia/Tokyo', 'America/St_Johns'],
  'hour-cycle': ['h12', 'h23'],
  'heading-level': ['1', '4'],
  show: ['agenda', 'header agenda', 'abstracts', 'zones notes people'],
  hide: ['abstracts', 'calendar', 'header', 'zones people notes'],
  view: ['grid', 'list'],
  open: ['all'],
  theme: ['dark'],
  zones: ['Europe/Paris', 'Asia/Kolkata UTC'],
  images: [''],
  now: ['2024-02-09T15:10Z', '2026-05-04T07:10Z', '2027-01-01T00:00Z'],
};

type Step =
  | { readonly name: string; readonly value: string | null }
  | { readonly version: Version }
  /** What a visitor does, with one of the controls that are there. */
  | { readonly act: 'toggle' | 'star' | 'press' | 'search'; readonly at: number }
  | { readonly pause: 'away' | 'frames' };

const attribute = fc.constantFrom(...Object.entries(VALUES)).chain(([name, values]) => fc.record({ name: fc.constant(name), value: fc.constantFrom(...values, null) }));
/** Every minute of the night in which clocks go back, and of the conference. */
const minutes = (from: string, until: string): fc.Arbitrary<number> => fc.integer({ min: Date.parse(from) / 60_000, max: Date.parse(until) / 60_000 });
const clock = fc.oneof(minutes('2026-10-24T18:00Z', '2026-10-25T12:00Z'), minutes('2026-06-01T06:00Z', '2026-06-04T18:00Z')).map((minute) => ({ name: 'now', value: new Date(minute * 60_000).toISOString() }));
const version = (programme: fc.Arbitrary<string>): fc.Arbitrary<Version> => fc.record({
  programme, changed: fc.nat(6), how: fc.constantFrom('same', 'cancelled', 'late', 'retitled', 'first', 'elsewhere'),
  without: fc.oneof(fc.constant([]), fc.array(fc.nat(6), { maxLength: 3 }), fc.constant(Array.from({ length: 60 }, (_, index) => index))),
});
const anyProgramme = fc.constantFrom(...Object.keys(PROGRAMMES));
const act = fc.record({ act: fc.constantFrom('toggle' as const, 'star' as const, 'press' as const, 'search' as const), at: fc.nat(20) });
const pause = fc.record({ pause: fc.constantFrom('away' as const, 'frames' as const) });
/** "" stands for the programme that is there: another version of it. */
const shows = fc.record({ version: version(fc.oneof(anyProgramme, fc.constant(''))) });
const walks: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof({ weight: 5, arbitrary: attribute }, { weight: 3, arbitrary: clock }, { weight: 4, arbitrary: shows }, { weight: 4, arbitrary: act }, { weight: 2, arbitrary: pause }), { minLength: 1, maxLength: 20 });

const all = (widget: Element, selector: string): HTMLElement[] => [...root(widget).querySelectorAll<HTMLElement>(selector)];

/**
 * What is on the page: elements, attributes in the order of their letters, texts. Not told is what a walk leaves behind by right: what was said to
 * screen readers, where the focus was put, that a list had a height once; and that a time is not translated, which its line says already.
 */
function shown(node: Node): string {
  if (node instanceof Text) return node.data;
  const inner = [...node.childNodes].map(shown).join('');
  if (!(node instanceof Element)) return inner;
  if (node.matches('style, .said')) return '';
  const attributes = [...node.attributes].filter(({ name, value }) => name !== 'tabindex' && !(name === 'style' && !value) && !(name === 'translate' && node.localName === 'time'));
  return `\n<${node.localName}${attributes.map(({ name, value }) => ` ${name}="${value}"`).sort().join('')}>${inner}`;
}

async function search(widget: MlDaEventElement, query: string): Promise<void> {
  for (const field of root(widget).querySelectorAll<HTMLInputElement>('[part=search]')) {
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await widget.updateComplete;
}

async function take(widget: MlDaEventElement, step: Step): Promise<void> {
  if ('version' in step) widget.event = documentOf(step.version);
  else if ('pause' in step) {
    const { parentNode } = widget;
    if (step.pause === 'away') widget.remove();
    else await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
    parentNode?.append(widget);
  } else if ('act' in step) {
    if (step.act === 'search') await search(widget, ['talk', 'a', 'zzz', 'müller', 'north', '講'][step.at % 6] ?? '');
    const controls = step.act === 'search' ? [] : all(widget, step.act === 'press' ? '.toolbar .button, [part=changes] .button' : `.lists .${step.act}`);
    controls[step.at % controls.length]?.click();
  } else if (step.value === null) widget.removeAttribute(step.name);
  else widget.setAttribute(step.name, step.value);
  // Some steps come before the last one is shown.
  if (!('value' in step && step.value?.startsWith('h'))) await widget.updateComplete;
}

/** What is still being read or built is built at once, as for print. */
async function finish(widget: MlDaEventElement): Promise<void> {
  await widget.updateComplete;
  while (widget.state !== 'ready') await new Promise((frame) => requestAnimationFrame(frame));
  dispatchEvent(new Event('beforeprint'));
  await widget.updateComplete;
}

/** Takes back what a visitor has done. */
async function takeBack(widget: MlDaEventElement): Promise<void> {
  await finish(widget);
  await search(widget, '');
  const press = async (selector: string): Promise<void> => {
    for (const control of all(widget, selector)) control.click();
    await widget.updateComplete;
  };
  await press('[part=changes] .button, .found .button');
  await press('.toolbar .button[aria-expanded=true], .toolbar .buttons:not(.layout) > .button[aria-pressed=true]');
  await press('.lists .star[aria-pressed=true]');
  await press(`.lists .toggle[aria-expanded=${!widget.hasAttribute('open')}]`);
  // What the visitor has chosen between list and grid holds until the page says otherwise.
  const view = widget.getAttribute('view');
  for (const value of [view === 'grid' ? 'list' : 'grid', view ?? '']) {
    widget.setAttribute('view', value);
    await widget.updateComplete;
  }
  if (view === null) widget.removeAttribute('view');
  await finish(widget);
}

/** The first line in which the two differ, with its neighbours; undefined for none. */
function difference(walked: string, made: string): string | undefined {
  if (walked === made) return undefined;
  const [a, b] = [walked.split('\n'), made.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  return ([['after the walk', a], ['a new one', b]] as const).map(([name, lines]) => [name, ...lines.slice(Math.max(0, at - 1), at + 3)].join('\n  ')).join('\n');
}

describe('whatever was before', () => {
  afterEach(() => { strike(); forget(); });

  it('the same is shown', async function () {
    this.timeout(120_000);
    await holds(fc.tuple(anyProgramme, walks), WALKS, async ([first, steps]) => {
      strike();
      forget();
      let last: Version = { programme: first, without: [], changed: 0, how: 'same' };
      const widget = await stage({ lang: 'en' }, documentOf(last));
      for (const step of steps) {
        if ('version' in step) last = { ...step.version, programme: step.version.programme || last.programme };
        await take(widget, 'version' in step ? { version: last } : step);
      }
      await takeBack(widget);
      const fresh = await stage(Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value])), documentOf(last));
      await finish(fresh);
      const found = difference(shown(root(widget)), shown(root(fresh)));
      if (found !== undefined) throw new Error(found);
    });
  });
});
