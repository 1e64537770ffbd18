/**
 * The files for editors and catalogues say what the README says, and what the sources do.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { CHOICES, readSettings, SECTIONS, type Attributes } from '../../src/element/settings.js';
import { filesOf, readJson } from './packed.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Declaration extends Record<'attributes' | 'events' | 'slots' | 'cssProperties' | 'cssParts', readonly Named[]> {
  readonly tagName: string;
  readonly members: readonly (Named & { readonly kind: string; readonly privacy?: string })[];
}
interface HtmlData {
  readonly tags: readonly [{ readonly name: string; readonly attributes: readonly (Named & { readonly values?: readonly Named[] })[] }];
}

const { modules: [module] } = readJson<{ modules: [{ path: string; declarations: [Declaration] }] }>('dist/custom-elements.json');
const [element] = module.declarations;
const [tag] = readJson<HtmlData>('dist/vscode.html-custom-data.json').tags;
const readme = readFileSync('README.md', 'utf8');
const names = (list: readonly Named[]): string[] => list.map(({ name }) => name);

/** The names in a generated part of the README: the first cell of each row, or all words in code. */
function inReadme(part: string): string[] {
  const [, text = ''] = new RegExp(`<!-- ${part}:start -->([^]*?)<!-- ${part}:end -->`).exec(readme) ?? [];
  return [...text.matchAll(part === 'parts' ? /`([\w-]+)`/g : /^\| `([\w-]+)`/gm)].map(([, name = '']) => name);
}

for (const [part, list] of [['attributes', element.attributes], ['events', element.events], ['properties', element.cssProperties], ['parts', element.cssParts]] as const) {
  test(`the manifest has the README's ${part}, and no others`, () => {
    assert.ok(list.length > 3);
    assert.deepEqual(names(list), inReadme(part));
  });
}

test('the manifest has what scripts may use, and nothing private', () => {
  assert.equal(element.tagName, 'ml-da-event');
  assert.equal(module.path, 'dist/esm/ml-da-event.js');
  const own = names(element.attributes).filter((name) => name !== 'lang').map((name) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  assert.deepEqual(names(element.members).sort(), ['version', ...own, 'event', 'state', 'problems', 'reload'].sort());
  assert.deepEqual(element.members.filter(({ privacy }) => privacy), []);
  assert.deepEqual(element.members.filter(({ kind }) => kind === 'method').map(({ name }) => name), ['reload']);
  assert.equal(element.slots.length, 1);
  for (const { name, type } of element.events) assert.match(type?.text ?? '', /^CustomEvent<.+>$/, name);
  for (const { name } of [...element.attributes, ...element.cssProperties]) assert.doesNotMatch(name, /\s/);
  assert.doesNotMatch(readFileSync('dist/custom-elements.json', 'utf8'), /__VERSION__|event-element\.ts/);
});

test('editors are told every attribute, with its words where there are some', () => {
  assert.equal(tag.name, 'ml-da-event');
  assert.deepEqual(names(tag.attributes), inReadme('attributes').filter((name) => name !== 'lang'));
  const told = Object.fromEntries(tag.attributes.flatMap(({ name, values }) => (values ? [[name, names(values)]] : [])));
  assert.deepEqual(told, { ...Object.fromEntries(Object.entries(CHOICES).map(([name, words]) => [name, [...words]])), show: [...SECTIONS], hide: [...SECTIONS] });
  for (const { name, description } of tag.attributes) assert.ok(description, name);
});

for (const { name, values = [] } of tag.attributes) {
  for (const word of names(values)) test(`the element understands ${name}="${word}"`, () => {
    const complaints: string[] = [];
    const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    readSettings({ [property]: word } as unknown as Attributes, (...complaint) => void complaints.push(complaint.join(' ')));
    assert.deepEqual(complaints, []);
  });
}

test('editors are told every custom property', () => {
  assert.deepEqual(names(readJson<{ properties: Named[] }>('dist/vscode.css-custom-data.json').properties), inReadme('properties'));
});

test('the types of the tag have every attribute and event', () => {
  const [, attributes = '', events = ''] = readFileSync('dist/types/attributes.d.ts', 'utf8').split(/^export interface \w+ \{$/m);
  assert.deepEqual([...attributes.matchAll(/^ {2}'([\w-]+)'\?:/gm)].map(([, name]) => name), inReadme('attributes').filter((name) => name !== 'lang'));
  assert.deepEqual([...events.matchAll(/^ {2}'([\w-]+)':/gm)].map(([, name]) => name), inReadme('events'));
  assert.ok(filesOf('dist/types').includes('react.d.ts'));
});
