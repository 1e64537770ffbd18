// Writes the licences of all packages that are inside a bundle into a file beside it: they ask for no more, and for no less.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Rollup plugin. @param fileName Of the licences. @param what The bundle, in words. @param within What packages bring along without its licence, and where that is. */
export function licences(fileName, what, within = {}) {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const folders = new Set();
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
          const folder = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
          if (folder) folders.add(folder.replaceAll('\0', ''));
        }
      }
      const texts = [...folders].sort().map((folder) => {
        const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
        const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Copyright ${author?.name ?? author ?? 'its authors'}; the package brings no text of its licence.`;
        if (!/^(?:MIT|ISC|BSD-\d-Clause|0BSD|Apache-2\.0)$/.test(license)) this.error(`${name} is under ${license}`);
        return `${name} ${version} (${license})\n\n${text}\n`;
      });
      for (const [title, file] of Object.entries(within)) texts.push(`${title}\n\n${readFileSync(file, 'utf8').trim()}\n`);
      this.emitFile({ type: 'asset', fileName, source: `${what} contains these packages.\n\n${texts.join('\n----------\n\n')}` });
    },
  };
}
