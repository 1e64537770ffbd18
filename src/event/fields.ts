/**
 * Reads fields of untrusted objects, one typed question at a time, and names what does not fit. Everything below the door trusts it.
 * Only own properties count, so `__proto__` and `constructor` are keys like any other.
 */
import { parseDuration } from '../time/iso.js';
import { pointer, type ProblemCode, type ProblemList } from './problems.js';
import { refusedAddresses } from './markup.js';
import type { Address } from './model.js';
import { safeUrl } from './urls.js';
import type { Text, Wording } from './text.js';

/** A value of the document and where it stands. */
export interface Located {
  readonly value: unknown;
  readonly path: string;
}

/** The address to link to; undefined for what may not be linked. */
type LinkOf = (written: string) => string | undefined;

const NOTHING: readonly never[] = [];
const NOTHING_LEFT: Readonly<Record<string, unknown>> = {};

/** What can be read of a list; the same empty list for all that are empty, since of most lists there are none. */
export function readAll<Value>(items: readonly Located[], read: (item: Located) => Value | undefined): readonly Value[] {
  return items.length ? items.map(read).filter((value) => value !== undefined) : NOTHING;
}

/** True for what JSON calls an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

/** The fields of one object of the document. */
export class Fields {
  private readonly record: Record<string, unknown>;
  // With some thirty short names a list is faster than a set, and there are as many of these as entries.
  private readonly asked: string[] = [];

  /**
   * @param value The object, of any shape; what is no object has no fields.
   * @param path Where it stands.
   * @param language BCP 47 tag of its texts; empty when unknown.
   */
  constructor(
    value: unknown,
    readonly path: string,
    readonly problems: ProblemList,
    readonly language: string,
  ) {
    this.record = isRecord(value) ? value : {};
  }

  /** The same object with its texts in another language, as `language` inside it says. */
  in(language: string): Fields {
    if (language === this.language) return this;
    const other = new Fields(this.record, this.path, this.problems, language);
    other.asked.push(...this.asked);
    return other;
  }

  /** Where a field stands. */
  at(key: string): string {
    return pointer(this.path, key);
  }

  /** A field as it is; undefined when absent. */
  raw(key: string): unknown {
    this.asked.push(key);
    return Object.hasOwn(this.record, key) ? this.record[key] : undefined;
  }

  /** A field that must be of one JSON type; `null` counts as absent. */
  private typed(key: string, expected: string, fits: (value: unknown) => boolean): unknown {
    const value = this.raw(key);
    if (value == null || fits(value)) return value ?? undefined;
    return this.wrong(this.at(key), expected, value);
  }

  /** Names what is of another type than belongs there. */
  wrong(path: string, expected: string, value: unknown): undefined {
    this.problems.add('type-wrong', path, { expected, found: typeName(value) });
  }

  /** A field and where it stands. */
  located(key: string): Located {
    return { value: this.raw(key), path: this.at(key) };
  }

  /** Names a fault of a field. */
  report(code: ProblemCode, key: string, params: Readonly<Record<string, string | number>> = {}): undefined {
    this.problems.add(code, this.at(key), params);
  }

  /** A string that is not empty. */
  string(key: string): string | undefined {
    const value = this.typed(key, 'string', isString) as string | undefined;
    return value?.trim() ? value : undefined;
  }

  /** A string or a number, as a string: identifiers. */
  identifier(key: string): string | undefined {
    const value = this.raw(key);
    return typeof value === 'number' ? String(value) : this.string(key);
  }

  /** A text in one or several languages. */
  text(key: string): Text | undefined {
    const value = this.raw(key);
    return value === undefined ? undefined : readText({ value, path: this.at(key) }, this);
  }

  /** A text with markup in it; tells which of its addresses stay text. */
  markup(key: string): Text | undefined {
    const value = this.raw(key);
    return value === undefined ? undefined : checkedMarkup({ value, path: this.at(key) }, this);
  }

  /** Texts with markup in them. */
  markups(key: string): readonly Text[] {
    return readAll(this.list(key), (item) => checkedMarkup(item, this));
  }

  /** Texts. */
  texts(key: string): readonly Text[] {
    return readAll(this.list(key), (item) => readText(item, this));
  }

  /** A list; a lone value where a list belongs is taken as a list of one, with a problem. */
  list(key: string): readonly Located[] {
    const value = this.raw(key);
    if (value == null) return NOTHING;
    if (Array.isArray(value)) {
      const path = this.at(key);
      return value.map((item: unknown, index) => ({ value: item, path: pointer(path, index) }));
    }
    this.report('list-expected', key, { found: typeName(value) });
    return [{ value, path: this.at(key) }];
  }

  /** A field that holds one value or a list of them. */
  oneOrMore(key: string): readonly Located[] {
    const value = this.raw(key);
    return Array.isArray(value) || value == null ? this.list(key) : [{ value, path: this.at(key) }];
  }

  /** An object inside this one; undefined when absent. */
  object(key: string): Fields | undefined {
    const value = this.typed(key, 'object', isRecord);
    return value === undefined ? undefined : new Fields(value, this.at(key), this.problems, this.language);
  }

  /** The keys and values of an object used as a dictionary. */
  dictionary(key: string): readonly (readonly [string, Located])[] {
    const value = this.typed(key, 'object', isRecord) as Record<string, unknown> | undefined;
    return Object.entries(value ?? {}).map(([name, item]) => [name, { value: item, path: pointer(this.at(key), name) }]);
  }

  /** One word out of a closed list. */
  choice<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const value = this.string(key);
    if (value === undefined) return undefined;
    const word = words.find((known) => known.toLowerCase() === value.trim().toLowerCase());
    if (word === undefined) this.report('value-unknown', key, { value, allowed: words.join(', ') });
    return word;
  }

  /** A length of time: minutes as a number, or ISO 8601; from a second to less than a year. */
  durationMinutes(key: string): number | undefined {
    const value = this.raw(key);
    if (value == null) return undefined;
    const minutes = typeof value === 'string' ? parseDuration(value) : typeof value === 'number' ? value : undefined;
    if (minutes !== undefined && minutes >= 1 / 60 && minutes < 366 * 24 * 60) return minutes;
    this.report('duration-invalid', key, { value: printed(value) });
    return undefined;
  }

  /** A whole number of minutes between two bounds. */
  minutes(key: string, least: number, most: number): number | undefined {
    const value = this.raw(key) as number | null | undefined;
    if (value == null) return undefined;
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    this.report('minutes-invalid', key, { value: printed(value), least, most });
    return undefined;
  }

  /** An address for people: linked where that is safe, else kept as text. */
  address(key: string, linkOf?: LinkOf): Address | undefined {
    const written = this.string(key);
    return written === undefined ? undefined : { written, href: this.url(key, linkOf) };
  }

  /** An address that is safe to link to. @param linkOf Makes it out of what is written. */
  url(key: string, linkOf: LinkOf = safeUrl): string | undefined {
    const written = this.string(key);
    if (written === undefined) return undefined;
    const url = linkOf(written);
    if (url === undefined) this.report('url-refused', key, { value: written });
    return url;
  }

  /** A BCP 47 tag in its canonical form. */
  languageTag(key: string): string | undefined {
    const tag = this.string(key);
    if (tag === undefined) return undefined;
    const canonical = canonicalLanguage(tag);
    if (canonical === undefined) this.report('language-invalid', key, { value: tag });
    return canonical;
  }

  /** What nobody asked for: kept under `ext`, and named when it looks like a slip of the pen. Ask when all else has been read. */
  leftOver(): Readonly<Record<string, unknown>> {
    const unknown = Object.keys(this.record).filter((key) => !this.asked.includes(key));
    if (!unknown.length) return NOTHING_LEFT;
    for (const key of unknown) {
      const meant = this.asked.find((known) => isNear(key.toLowerCase(), known.toLowerCase()));
      if (meant) this.report('key-unknown', key, { key, meant });
    }
    return Object.fromEntries(unknown.map((key) => [key, this.record[key]]));
  }
}

/** A text field's value: a string, or an object of language to string. */
export function readText({ value, path }: Located, fields: Fields): Text | undefined {
  const { language } = fields;
  if (typeof value === 'string') return value.trim() ? [{ lang: language, value }] : undefined;
  if (value == null) return undefined;
  if (!isRecord(value)) {
    fields.wrong(path, 'text', value);
    // A number where a text belongs (a title "2024") can still be read by people.
    return typeof value === 'number' ? [{ lang: language, value: String(value) }] : undefined;
  }
  const wordings: Wording[] = [];
  for (const [tag, wording] of Object.entries(value)) {
    const lang = canonicalLanguage(tag);
    if (lang === undefined) fields.problems.add('language-invalid', pointer(path, tag), { value: tag });
    if (typeof wording !== 'string') fields.wrong(pointer(path, tag), 'string', wording);
    else if (wording.trim()) wordings.push({ lang: lang ?? '', value: wording });
  }
  const [first, ...others] = wordings;
  return first && [first, ...others];
}

/** A text with markup in it: as {@link readText}, and the author is told which addresses in it may not become links. */
export function checkedMarkup(item: Located, fields: Fields): Text | undefined {
  const text = readText(item, fields);
  for (const wording of text ?? []) {
    for (const value of refusedAddresses(wording.value)) fields.problems.add('url-refused', item.path, { value });
  }
  return text;
}

/** The canonical form of a BCP 47 tag; undefined for what is none. `Intl` throws for those. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    // "English" and "German" would be tags, of languages that do not exist.
    return Intl.getCanonicalLocales(tag.trim()).find((canonical) => /^[a-z]{2,3}\b/.test(canonical));
  } catch {
    return undefined;
  }
}

/** The JSON name of a value's type. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value;
}

/** A value as a short quotation for a problem. */
export function printed(value: unknown): string {
  const text = typeof value === 'object' ? typeName(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** One letter added, left out or changed, or a plural for a singular; short keys must differ less. */
function isNear(written: string, known: string): boolean {
  if (written === known || `${written}s` === known || written === `${known}s`) return true;
  if (Math.min(written.length, known.length) < 4 || Math.abs(written.length - known.length) > 1) return false;
  let start = 0;
  while (start < written.length && written[start] === known[start]) start++;
  let end = 0;
  while (end < Math.min(written.length, known.length) - start && written.at(-1 - end) === known.at(-1 - end)) end++;
  return Math.max(written.length, known.length) - start - end <= 1;
}
