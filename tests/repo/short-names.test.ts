/**
 * Names that the script shortens are seen by nobody outside: neither by pages, nor in data, nor by the browser.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const { shortNames } = (await import(pathToFileURL(resolve('scripts/short-names.mjs')).href)) as { shortNames: (entry?: string) => readonly string[] };

/** A name, whether it may be shortened, and a source in which it occurs. */
const ROWS: readonly (readonly [name: string, fate: 'short' | 'kept', source: string])[] = [
  ['declared', 'short', 'const it: { declared: number } = { declared: 1 }; use(it.declared);'],
  ['inferred', 'short', 'const it = { inferred: 1 }; use(it.inferred);'],
  ['hidden', 'short', 'class It { private hidden = 1; ask() { return this.hidden; } } use(new It().ask());'],
  ['asked', 'short', 'class It { asked() { return 1; } } use(new It().asked());'],
  ['given', 'short', 'class It { constructor(readonly given: number) {} } use(new It(1).given);'],
  ['unpacked', 'short', 'const it = { unpacked: 1 }; const { unpacked } = it; use(unpacked);'],
  ['renamed', 'short', 'function f({ renamed: other }: { renamed: number }) { use(other); } f({ renamed: 1 });'],
  ['mapped', 'short', 'use([{ mapped: 1 }].map(({ mapped }) => mapped).length);'],
  ['sifted', 'short', 'use([{ sifted: { deep: 1 } }].filter((one) => one.sifted).length);'],
  ['spread', 'short', 'const a = { spread: 1 }; const b = { ...a }; use(b.spread);'],
  ['union', 'short', 'const f = (it: { kind: 1; union: number } | { kind: 2 }) => it.kind === 1 && it.union; use(f({ kind: 2 }));'],
  ['prose', 'kept', 'console.log("some prose here"); const it = { prose: 1 }; use(it.prose);'],
  ['quoted', 'kept', 'const it = { quoted: 1 }; use(it["quoted"]);'],
  ['keyed', 'kept', 'const it = { keyed: 1 }; const key = "keyed" as const; use(it[key]);'],
  ['inTemplate', 'kept', 'const it = { inTemplate: 1 }; use(it.inTemplate, `a ${it.inTemplate} inTemplate`.length);'],
  ['parsed', 'kept', 'const it = JSON.parse("{}"); use(it.parsed);'],
  ['parsedAs', 'kept', 'const it: { parsedAs: number } = JSON.parse("{}"); use(it.parsedAs);'],
  ['written', 'kept', 'use(JSON.stringify({ written: 1 }).length);'],
  ['writtenLater', 'kept', 'const it = { writtenLater: 1 }; use(JSON.stringify([it]).length);'],
  ['asserted', 'kept', 'const f = (it: unknown) => (it as { asserted: number }).asserted; use(f({}));'],
  ['guarded', 'kept', 'const is = (it: unknown): it is { guarded: number } => !!it; const f = (it: unknown) => is(it) && it.guarded; use(f({}));'],
  ['unknowing', 'kept', 'function f(it: unknown) { use(it); } f({ unknowing: 1 });'],
  ['objects', 'kept', 'use(Object.entries({ objects: 1 }).length);'],
  ['listed', 'kept', 'const it = { listed: 1 }; use(Object.keys(it).length);'],
  ['worded', 'kept', 'const it: Record<string, number> = { worded: 1 }; use(it.worded);'],
  ['perhapsWorded', 'kept', 'function f(it: Record<string, number> = {}) { use(it); } f({ perhapsWorded: 1 });'],
  ['insideWorded', 'short', 'const it: Record<string, { insideWorded: number }> = {}; use(it.a?.insideWorded);'],
  ['dispatched', 'kept', 'const it = { dispatched: 1 }; use(new CustomEvent("x", { detail: it }));'],
  ['returned', 'kept', 'const f = (): unknown => ({ returned: 1 }); use(f());'],
  ['innerHTML', 'kept', 'const it = { innerHTML: "" }; use(document.body.innerHTML + it.innerHTML);'],
  ['once', 'kept', 'const it = { once: true }; addEventListener("x", () => undefined, it); addEventListener("x", () => undefined, { once: true });'],
  ['connectedCallback', 'kept', 'class It extends HTMLElement { connectedCallback() { use(1); } override get innerHTML() { return ""; } } use(new It());'],
  ['exported', 'kept', 'export interface Shown { readonly exported: { readonly exportedDeep: number } }'],
  ['exportedDeep', 'kept', 'const shown: Shown = { exported: { exportedDeep: 1 } }; use(shown);'],
  ['method', 'kept', 'export class Public { method(): { answered: number } | undefined { return undefined; } private unseen = 1; peek() { return this.unseen; } }'],
  ['answered', 'kept', 'use(new Public().method()?.answered);'],
  ['unseen', 'short', ''],
];

const folder = mkdtempSync(join(tmpdir(), 'names-'));
after(() => rmSync(folder, { recursive: true }));
const entry = join(folder, 'entry.ts');
// The words of `use` are numbers and texts: it takes nothing in that has names, and what does is told by the row itself.
writeFileSync(entry, `declare function use(...values: any[]): void;\n${ROWS.map(([, , source]) => (/^export|\bShown\b/.test(source) ? source : `{ ${source} }`)).join('\n')}`);
const short = new Set(shortNames(entry));

for (const [name, fate, source] of ROWS) test(`${name}: ${fate}, in ${source}`, () => assert.equal(short.has(name) ? 'short' : 'kept', fate));

const ours = shortNames();
const words = (file: string, pattern: RegExp): readonly string[] => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name = '']) => name);

function propertiesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [...(key === 'properties' ? Object.keys(value as object) : []), ...propertiesIn(value)]);
}

const PUBLIC: readonly (readonly [what: string, names: readonly string[]])[] = [
  ['fields of the event', words('src/event/model.ts', /^ {2}readonly (\w+)\??:/gm)],
  ['fields of a problem', words('src/event/problems.ts', /^ {2}readonly (\w+)\??:/gm)],
  ['keys of the event’s JSON', propertiesIn(JSON.parse(readFileSync('src/formats/event.schema.json', 'utf8')))],
  ['properties of the element', words('src/element/event-element.ts', /^ {2}(?:declare |get |async )(\w+)/gm)],
  ['parameters of problems', words('src/i18n/problems/en.ts', /\{(\w+)\}/g)],
  ['what Lit calls', ['render', 'styles', 'properties', 'connectedCallback', 'attributeChangedCallback', 'adoptedCallback', 'shouldUpdate', 'willUpdate', 'updated', 'performUpdate', 'observedAttributes']],
];

for (const [what, names] of PUBLIC) {
  test(`${what} are kept`, () => {
    assert.ok(names.length > 3);
    assert.deepEqual(names.filter((name) => ours.includes(name)), []);
  });
}

test('there is something to shorten', () => assert.ok(ours.length > 100));
