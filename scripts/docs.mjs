// npm run docs: writes the generated parts of the documentation, between their markers; with --check it only tells whether they are current.
// Attributes, events, custom properties and parts come from the sources' doc comments, problems from their codes and sentences.
import { create, ts } from '@custom-elements-manifest/analyzer';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { en } from '../dist/esm/i18n/problems/en.js';
import { SEVERITIES } from '../dist/esm/event/problems.js';

const ELEMENT = 'src/element/event-element.ts';
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const source = readFileSync(ELEMENT, 'utf8');
const manifest = create({ modules: [ts.createSourceFile(ELEMENT, source, ts.ScriptTarget.ES2022, true)] });
const element = manifest.modules[0].declarations.find((declaration) => declaration.tagName === 'ml-da-event');
const members = new Map(element.members.filter((member) => member.kind === 'field').map((member) => [member.name, member.description]));

/** Attributes in the order of the sources: the property's name, or what `attribute:` says. */
function attributes() {
  const [, declared] = /static override properties: PropertyDeclarations = \{([^]*?)\n {2}\};/.exec(source);
  const rows = [...declared.matchAll(/^ {4}(\w+): \{([^}]*)\}/gm)].filter(([, , options]) => !/attribute: false/.test(options)).map(([, property, options]) => {
    const description = members.get(property);
    if (!description) throw new Error(`${property} has no doc comment`);
    return [`\`${/attribute: '([^']+)'/.exec(options)?.[1] ?? property}\``, description];
  });
  return table(['Attribute', 'What it does'], [['`lang`', 'Language of the words; without it the page’s. English, German, French, Spanish, Japanese and Arabic are inside; others get English.'], ...rows]);
}

function partNames() {
  const views = ['views', 'element'].flatMap((room) => readdirSync(`src/${room}`).map((file) => readFileSync(`src/${room}/${file}`, 'utf8')));
  // In templates `part="…"`, in nodes the second argument of `h`, `heading`, `section`, or the first of `paragraph` and `terms`.
  const marks = /\bpart="([a-z][a-z -]*)|\bh\('[a-z]+', ['`]([a-z][a-z -]*)|\bheading\([^,]+, '([a-z-]+)|\b(?:section|paragraph|terms)\('([a-z-]+)/g;
  const names = views.flatMap((text) => [...text.matchAll(marks)].flatMap((found) => found.slice(1).join('').trim().split(' ')));
  return [...new Set(names)].sort().map((name) => `\`${name}\``).join(', ');
}

const described = (list) => list.map(({ name, description }) => [`\`${name}\``, description]);
const PARTS = {
  'README.md': {
    attributes,
    events: () => table(['Event', 'What it tells'], described(element.events.filter(({ name }) => name))),
    properties: () => table(['Custom property', 'What it colours or measures'], described(element.cssProperties)),
    parts: partNames,
  },
  'docs/event-format.md': {
    problems: () => table(['Code', 'Severity', 'What is wrong', 'What to do'], Object.entries(SEVERITIES).map(([code, severity]) => [`\`${code}\``, severity, ...en[code]])),
  },
};

let stale = 0;
for (const [file, parts] of Object.entries(PARTS)) {
  const before = readFileSync(file, 'utf8');
  let after = before;
  for (const [name, write] of Object.entries(parts)) {
    const marked = new RegExp(`(<!-- ${name}:start -->)[^]*?(<!-- ${name}:end -->)`);
    if (!marked.test(after)) throw new Error(`${file} has no place for ${name}`);
    after = after.replace(marked, (_, start, end) => `${start}\n${write()}\n${end}`);
  }
  if (after === before) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is out of date: run "npm run docs"`);
    stale++;
  } else {
    writeFileSync(file, after);
    console.log(`${file} written`);
  }
}
process.exit(stale ? 1 : 0);
