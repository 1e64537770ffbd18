// npm run docs: writes the generated parts of the documentation, between their markers; with --check it only tells whether they are current.
// After a build. Attributes, events, custom properties and parts come from the sources' doc comments, problems from their codes and sentences.
import { readFileSync, writeFileSync } from 'node:fs';
import { GUESSES } from '../.build/cli/event/guesses.js';
import { LINTS } from '../.build/cli/event/lints.js';
import { en as guesses } from '../.build/cli/i18n/guesses/en.js';
import { en as lints } from '../.build/cli/i18n/lints/en.js';
import { en as problems } from '../dist/esm/i18n/problems/en.js';
import { SEVERITIES } from '../dist/esm/event/problems.js';
import { attributes, element, events, partNames } from './element-docs.mjs';

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const codes = (severities, words) => () => table(['Code', 'Severity', 'What is wrong', 'What to do'], Object.entries(severities).map(([code, severity]) => [`\`${code}\``, severity, ...words[code]]));
const described = (list) => list.map(({ name, description }) => [`\`${name}\``, description]);
const PARTS = {
  'README.md': {
    attributes: () => table(['Attribute', 'What it does'], described(attributes())),
    events: () => table(['Event', 'What it tells'], described(events)),
    properties: () => table(['Custom property', 'What it colours or measures'], described(element.cssProperties)),
    parts: () => partNames().map((name) => `\`${name}\``).join(', '),
  },
  'docs/event-format.md': {
    problems: codes(SEVERITIES, problems),
  },
  'docs/command-line.md': {
    lints: codes(LINTS, lints),
    guesses: codes(GUESSES, guesses),
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
