/**
 * Words of languages that are not in the script, from a file beside it. Each is asked for once a page; until it is there, and where it never comes, English is spoken.
 */
import { addLanguage, chooseSpeech, type Speech } from '../i18n/index.js';
import { unpackFile } from '../i18n/packed.js';
import { wishedLanguages } from './language.js';

// Only while a classic script runs the browser says which it is: a module has no such files, nor has a server.
const folder = globalThis.document && document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
/** Requests by language; undefined for one that has been answered. */
const asked = new Map<string, Promise<void> | undefined>();

/**
 * What a widget speaks.
 * @param version That of the script: a file of another is not used.
 * @param arrived Called when the words that it should speak with instead are there, or will not come.
 */
export function speechOf(host: HTMLElement, version: string, arrived: () => void): Speech {
  const speech = chooseSpeech(wishedLanguages(host));
  const { lacking } = speech;
  if (lacking !== undefined) {
    // Answered only after this: a load that fails at once, as where there is no `fetch`, would be waited for without end.
    if (!asked.has(lacking)) asked.set(lacking, load(lacking, version).then(() => void asked.set(lacking, undefined)));
    void asked.get(lacking)?.then(arrived);
  }
  return speech;
}

async function load(name: string, version: string): Promise<void> {
  try {
    const response = await fetch(new URL(`words/${name}.json`, folder));
    const words = response.ok ? unpackFile(await response.json(), version) : undefined;
    if (words) addLanguage(name, words);
  } catch {
    // Refused, unreachable, no JSON, or no file at all: it stays English.
  }
}
