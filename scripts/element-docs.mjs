// What the sources say of the element: attributes, properties, methods, events, custom properties, parts. The README's tables and the files for
// editors and type checkers (scripts/manifest.mjs) are both made from this. Needs the compiled modules in dist/esm.
import { create, ts } from '@custom-elements-manifest/analyzer';
import { readdirSync, readFileSync } from 'node:fs';
import { CHOICES, SECTIONS } from '../dist/esm/element/settings.js';

const ELEMENT = 'src/element/event-element.ts';
const LANG = 'Language of the words; without it the page’s. English, German, French, Spanish, Japanese and Arabic are inside; Italian, Portuguese, Dutch, Russian, Chinese and Korean come from files beside the script; others get English.';
// Attributes that take several words of a few.
const LISTS = { show: SECTIONS, hide: SECTIONS };

const source = readFileSync(ELEMENT, 'utf8');
const manifest = create({ modules: [ts.createSourceFile(ELEMENT, source, ts.ScriptTarget.ES2022, true)] });

/** The element as the analyzer sees it. */
export const element = manifest.modules[0].declarations.find((declaration) => declaration.tagName === 'ml-da-event');

/** Events with a name, and with the types that their doc comments give. */
export const events = element.events.filter(({ name }) => name);

/** Attributes in the order of the sources, with their property; `choices` is one word of these, `list` several. */
export function attributes() {
  const members = new Map(element.members.filter(({ kind }) => kind === 'field').map((member) => [member.name, member]));
  const [, declared] = /static override properties: PropertyDeclarations = \{([^]*?)\n {2}\};/.exec(source);
  const own = [...declared.matchAll(/^ {4}(\w+): \{([^}]*)\}/gm)].filter(([, , options]) => !/attribute: false/.test(options)).map(([, property, options]) => {
    const { description, type } = members.get(property) ?? {};
    if (!description) throw new Error(`${property} has no doc comment`);
    const name = /attribute: '([^']+)'/.exec(options)?.[1] ?? property;
    return { name, property, description, type: type.text, choices: CHOICES[name], list: LISTS[name] };
  });
  return [{ name: 'lang', property: 'lang', description: LANG, type: 'string' }, ...own];
}

/** Names for `::part()`, as templates and nodes give them. */
export function partNames() {
  const views = ['views', 'element'].flatMap((room) => readdirSync(`src/${room}`).map((file) => readFileSync(`src/${room}/${file}`, 'utf8')));
  // In templates `part="…"`, in nodes the second argument of `h`, `heading`, `section`, or the first of `paragraph` and `terms`.
  const marks = /\bpart="([a-z][a-z -]*)|\bh\('[a-z]+', ['`]([a-z][a-z -]*)|\bheading\([^,]+, '([a-z-]+)|\b(?:section|paragraph|terms)\('([a-z-]+)/g;
  const names = views.flatMap((text) => [...text.matchAll(marks)].flatMap((found) => found.slice(1).join('').trim().split(' ')));
  return [...new Set(names)].sort();
}
