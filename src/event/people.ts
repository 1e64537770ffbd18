/**
 * People, sponsors, places and contacts: everyone and everything with a name.
 */
import type { OffsetTable } from '../time/zone.js';
import { Fields, isRecord, readAll, readText, type Located } from './fields.js';
import type { Label, Named, Person } from './model.js';
import { readZoneOr } from './moment.js';
import type { ProblemList } from './problems.js';
import type { Text } from './text.js';
import { orcidUrl } from './urls.js';

/** People that the event lists once and entries name by id. */
export type Registry = ReadonlyMap<string, Person>;

/** Reads the event's `people`. */
export function readRegistry(fields: Fields): Registry {
  const none: Registry = new Map();
  const people = new Map<string, Person>();
  for (const [id, item] of fields.dictionary('people')) {
    const person = readPerson(item, fields, none);
    if (person) people.set(id, person);
  }
  return people;
}

/** Reads a list of people under one key. */
export function readPeople(fields: Fields, key: string, registry: Registry): readonly Person[] {
  return readAll(fields.list(key), (item) => readPerson(item, fields, registry));
}

/** A person: an id of the registry, "Name", "Name (Affiliation)", or an object. */
function readPerson(item: Located, around: Fields, registry: Registry): Person | undefined {
  if (typeof item.value === 'string') return registry.get(item.value.trim()) ?? personOf(item.value, around.language);
  if (!hasAny(item.value, ['name', 'affiliation', 'affiliations', 'url', 'orcid', 'image', 'bio'])) {
    // A name in several languages, or nothing that is a name: that is told.
    const name = readText(item, around);
    if (!name && isRecord(item.value)) around.problems.add('person-nameless', item.path);
    return name && { name, affiliations: [] };
  }
  const fields = new Fields(item.value, item.path, around.problems, around.language);
  const name = fields.text('name');
  if (!name) {
    around.problems.add('person-nameless', item.path);
    return undefined;
  }
  const orcid = fields.address('orcid', orcidUrl);
  const affiliation = fields.text('affiliation');
  const person: Person = {
    name,
    affiliations: [...(affiliation ? [affiliation] : []), ...fields.texts('affiliations')],
    url: fields.address('url'),
    orcid,
    image: fields.url('image'),
    bio: fields.markup('bio'),
  };
  fields.leftOver();
  return person;
}

/** True for an object with one of these fields; one without any may be a text in several languages. */
function hasAny(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  return isRecord(value) && keys.some((key) => Object.hasOwn(value, key));
}

/** "Alan Geer (ECMWF)": what stands in the last pair of parentheses is the affiliation. */
function personOf(written: string, language: string): Person | undefined {
  if (!written.trim()) return undefined;
  const parts = /^(.*\S)\s*\(((?:[^()]|\([^()]*\))+)\)\s*$/s.exec(written);
  const text = (value: string): Text => [{ lang: language, value }];
  return { name: text(parts?.[1] ?? written), affiliations: parts?.[2] ? [text(parts[2])] : [] };
}

/** A place, sponsor or contact: a name alone, or an object. */
export function readNamed(item: Located, around: Fields): Named | undefined {
  if (!hasAny(item.value, ['name', 'address', 'url', 'email'])) {
    const name = readText(item, around);
    return name && { name };
  }
  const fields = new Fields(item.value, item.path, around.problems, around.language);
  const email = fields.string('email');
  const emailFits = email !== undefined && /^[^\s@<>"]+@[^\s@<>"]+$/.test(email);
  if (email !== undefined && !emailFits) fields.report('email-invalid', 'email', { value: email });
  const named: Named = { name: fields.text('name'), address: fields.text('address'), url: fields.address('url'), email: email === undefined ? undefined : { written: email, href: emailFits ? `mailto:${encodeURIComponent(email).replace('%40', '@')}` : undefined } };
  fields.leftOver();
  return named.name || named.address || named.url || named.email ? named : undefined;
}

/** Rooms or tracks of the event, by id and by name. */
export function readLabels(fields: Fields, key: string, tables: Readonly<Record<string, OffsetTable>>): readonly Label[] {
  return fields.list(key).flatMap((item) => {
    if (!hasAny(item.value, ['id', 'name', 'timeZone'])) {
      const name = readText(item, fields);
      return name ? [{ id: name[0].value, name }] : [];
    }
    const inner = new Fields(item.value, item.path, fields.problems, fields.language);
    const name = inner.text('name');
    const id = inner.identifier('id') ?? name?.[0].value;
    const zone = readZoneOr('missing', inner, tables);
    // A zone that cannot be used stays one: times in this room are not those of the event's.
    const label = id === undefined ? [] : [{ id, name: name ?? labelText(id), timeZone: inner.string('timeZone') ?? (zone === 'unusable' ? zone : undefined) }];
    inner.leftOver();
    return label;
  });
}

/** The listed room or track that an entry names by id or name; an unlisted one is taken by its name, with a problem if there is a list. */
export function findLabel(written: string, path: string, list: readonly Label[], key: string, problems: ProblemList): Label {
  const known = list.find((label) => label.id === written || label.name.some((wording) => wording.value === written));
  if (known) return known;
  if (list.length) problems.add('not-listed', path, { value: written, list: key });
  return { id: written, name: labelText(written) };
}

function labelText(value: string): Text {
  return [{ lang: '', value }];
}
