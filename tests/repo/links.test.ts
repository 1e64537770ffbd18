/**
 * Links between our own documents lead to a file that is there, and to a heading that it has.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'integrations/wordpress/README.md', ...['docs', 'docs/decisions'].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => join(folder, name)))];

const proseOf = (file: string): string => readFileSync(file, 'utf8').replace(/^```[^]*?^```/gm, '');

/** Names of a document's headings in addresses, as GitHub makes them. */
function anchorsOf(file: string): readonly string[] {
  return [...proseOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));
}

for (const file of DOCUMENTS) {
  test(`links of ${file}`, () => {
    const broken = [...proseOf(file).replace(/`[^`\n]*`/g, '').matchAll(/\]\((?!\w+:)([^)\s#]*)#?([^)\s]*)\)/g)].filter(([, path = '', anchor = '']) => {
      const target = path ? join(dirname(file), path) : file;
      return !existsSync(target) || (anchor !== '' && target.endsWith('.md') && !anchorsOf(target).includes(anchor));
    });
    assert.deepEqual(broken.map(([link]) => link), []);
  });
}
