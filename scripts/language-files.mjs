// dist/words: the words of each language that is not in the script, as a list of sentences behind the version they were made with.
import { mkdirSync, writeFileSync } from 'node:fs';

/** Writes the files; the compiled modules are there. */
export async function writeLanguages(version) {
  const [{ MORE }, { pack }] = await Promise.all(['more', 'packed'].map((name) => import(`../dist/esm/i18n/${name}.js`)));
  mkdirSync('dist/words', { recursive: true });
  for (const language of MORE) {
    const { [language]: words } = await import(`../dist/esm/i18n/more/${language}.js`);
    writeFileSync(`dist/words/${language}.json`, `${JSON.stringify([version, ...pack(words)])}\n`);
  }
}
