/**
 * A document of somebody else's, asked value by value: every answer knows its place, and what is made of it remembers where it came from.
 * Readers ask for what they take over; what nobody asks for stays behind.
 */
import { isRecord } from '../event/fields.js';
import { pointer, type Problem } from '../event/problems.js';
import { parseIsoTime } from '../time/iso.js';
import { textOfHtml } from './html-text.js';
import type { Translation } from './reader.js';

/** An object of ours, field by field. */
export type Made = Record<string, unknown>;

/**
 * Names of our fields → theirs, where they differ; several with spaces between them, the first that is there counts (of long texts, all).
 * `ext`: the name of the format, and harmless fields that ours have no place for.
 */
export type Names = Readonly<Record<string, string>>;

/** Object of ours → the original that it was made of. */
const ORIGINS = new WeakMap<object, Original>();

/** A value of the original document, of any shape, and where it stands. */
export class Original {
  constructor(readonly value: unknown, readonly names: Names = {}, readonly path = '') {}

  /** The same, with other names for some fields. */
  as(names: Names): Original {
    return new Original(this.value, { ...this.names, ...names }, this.path);
  }

  /** The bare value of a field. */
  raw(key: string): unknown {
    return isRecord(this.value) ? this.value[key] : undefined;
  }

  /** What stands at the end of these steps; nothing where one of them leads nowhere. */
  at(...keys: readonly string[]): Original {
    return keys.reduce<Original>((here, key) => new Original(here.raw(key), this.names, pointer(here.path, key)), this);
  }

  /** The items of a list, of those under some keys; none of anything else. */
  list(...keys: readonly string[]): readonly Original[] {
    if (keys.length) return keys.flatMap((key) => this.at(key).list());
    return Array.isArray(this.value) ? this.value.map((item: unknown, index) => new Original(item, this.names, pointer(this.path, index))) : [];
  }

  /** True where there is a list, be it empty, under each of these keys. */
  hasLists(...keys: readonly string[]): boolean {
    return keys.every((key) => Array.isArray(this.raw(key)));
  }

  /** The fields of an object, each with its name. */
  entries(): readonly (readonly [string, Original])[] {
    return isRecord(this.value) ? Object.keys(this.value).map((key) => [key, this.at(key)] as const) : [];
  }

  /** The first of these, without keys the value itself, that is a string with something in it, or a number. Of anything else nothing is made: an object’s `toString` can be the author’s. */
  text(...keys: readonly string[]): string | undefined {
    return (keys.length ? keys.map((key) => this.raw(key)) : [this.value]).map((value) => (typeof value === 'number' ? String(value) : value)).find((value): value is string => typeof value === 'string' && value.trim() !== '');
  }

  /**
   * The first that is, or has as its `url`, an address on the web. Relative ones belong to a server that we do not know: these are left out.
   */
  address(...keys: readonly string[]): string | undefined {
    return keys.map((key) => this.text(key) ?? this.at(key).text('url')).find((value) => value && /^https?:\/\//i.test(value));
  }

  /** A text, or one for each language; what is neither stays, to be told. */
  wording(key: string, read = (text: string): string => text): unknown {
    const value = this.raw(key);
    if (!isRecord(value)) return typeof value === 'string' ? this.text(key) && read(value) : value ?? undefined;
    const wordings = Object.entries(value).flatMap(([tag, text]) => (typeof text === 'string' && text.trim() ? [[tag.replaceAll('_', '-'), read(text)] as const] : []));
    return wordings.length ? Object.fromEntries(wordings) : undefined;
  }

  /** Long texts, one after the other, in every language that one of them has; HTML becomes the Markdown of ours. */
  prose(...keys: readonly string[]): unknown {
    const parts = [...new Set(keys.map((key) => this.wording(key, textOfHtml)))];
    const tags = [...new Set(parts.flatMap((part) => (isRecord(part) ? Object.keys(part) : [])))];
    const joined = (tag = ''): string | undefined => parts.map((part) => (isRecord(part) ? part[tag] : part)).filter((part) => typeof part === 'string' && part).join('\n\n') || undefined;
    return tags.length ? Object.fromEntries(tags.map((tag) => [tag, joined(tag)])) : joined();
  }

  /** An object of ours with these fields (their names, with spaces between), read from this as each of them is, and with others beside them. */
  made(fields: string, others: Made = {}): Made {
    const made: Made = {};
    for (const field of fields.split(' ').filter(Boolean)) made[field] = this.field(field, (this.names[field] ?? field).split(' '));
    // Where both are there the end is exact, the other often rounded.
    if (made.end !== undefined) delete made.duration;
    ORIGINS.set(Object.assign(made, others), this);
    return made;
  }

  private field(field: string, keys: readonly string[]): unknown {
    if (field === 'ext') return this.kept(...keys);
    if (/^(?:url|image)$/.test(field)) return this.address(...keys);
    if (/^(?:abstract|description|bio)$/.test(field)) return this.prose(...keys);
    const key = keys.find((one) => this.raw(one) != null && this.raw(one) !== '') ?? '';
    if (/^(?:title|subtitle|name)$/.test(field)) return this.wording(key);
    const value = this.raw(key);
    if (field === 'language' && typeof value === 'string') return value.replaceAll('_', '-');
    if (field === 'keywords' && typeof value === 'string') return value.split(/\s*[,;|\n]\s*/);
    // Without a start it is still to be announced; it does not follow what stands before it.
    return value ?? (field === 'start' ? null : undefined);
  }

  /** Words, numbers and addresses, nothing that could hold more than it says. */
  private kept(format = '', ...keys: readonly string[]): Made | undefined {
    const found = keys.map((key) => [key, this.address(key) ?? this.raw(key)]).filter(([, value]) => value && typeof value !== 'object');
    return found.length ? { [format]: Object.fromEntries(found) as Made } : undefined;
  }

  /** Links under keys of their own, with what each leads to. */
  links(types: Names): readonly Made[] {
    return Object.keys(types).filter((key) => this.address(key)).map((key) => this.as({ url: key }).made('url', { type: types[key] }));
  }
}

/** A translation that knows its origins; they are only looked up when there is a problem to be told. */
export function translated(document: Made, names: Names, problems: readonly Problem[] = []): Translation {
  let origins: Map<string, string> | undefined;
  return {
    document, problems,
    get origins() {
      if (!origins) noteOrigins(document, '', (origins = new Map()), names, 0);
      return origins;
    },
  };
}

// Sessions within sessions go no deeper.
const DEEPEST = 40;

function noteOrigins(value: unknown, path: string, origins: Map<string, string>, names: Names, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  const origin = ORIGINS.get(value);
  if (origin) {
    origins.set(path, origin.path);
    for (const [field, name] of Object.entries(origin.names)) if (name !== names[field]) origins.set(pointer(path, field), `${origin.path}/${name.split(' ')[0]}`);
  }
  for (const [key, inner] of Object.entries(value)) noteOrigins(inner, pointer(path, key), origins, names, depth + 1);
}

/** People that a document lists once, under their ids. */
export function peopleIn(list: readonly Original[], key: string, fields: string): Made {
  return Object.fromEntries(list.filter((person) => person.text(key)).map((person) => [person.text(key), person.made(fields)]));
}

/** One of them by id; who is not among them is only what the mention itself says. */
export function personIn(people: Made, id: unknown, mention: Made = {}): unknown {
  return typeof id === 'string' && Object.hasOwn(people, id) ? id : mention;
}

/** Entries by time, as a programme goes; what is yet to be announced comes last. */
export function inOrder(entries: readonly Made[]): readonly Made[] {
  const at = ({ start }: Made): number => (start === null ? 9e15 : clockOf(start) || 0);
  return [...entries].sort((a, b) => at(a) - at(b));
}

/** Where a written time is on a line of time; good for comparing times that are written alike. NaN for what is none. */
export function clockOf(written: unknown): number {
  const time = parseIsoTime(written);
  return time?.kind === 'instant' ? time.instantMs : time?.kind === 'local' ? time.wallMs : time?.kind === 'date' ? time.dayMs : NaN;
}

/** Software writes its instants in UTC, wherever they are: "Z" contradicts no zone. YAML has times of its own. */
export function inUtc(written: unknown): unknown {
  return written instanceof Date ? written.toISOString() : typeof written === 'string' ? written.replace(/[+-]00:?00$/, 'Z') : written ?? undefined;
}
