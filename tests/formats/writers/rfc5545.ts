/**
 * What a strict reader of RFC 5545 would find wrong with a calendar as we write them, octet by octet: an oracle that shares no code with the
 * writer. It knows the properties that we write and refuses any other.
 */

/** A content line. */
interface ContentLine {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

type Check = (line: ContentLine) => boolean;

const LINE = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"\0-\x08\x0a-\x1f\x7f]*"|[^";:,\0-\x08\x0a-\x1f\x7f]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/su;
const text: Check = ({ value, parameters }) => /^(?:[^\\;,]|\\[\\;,nN])*$/su.test(value) && parameters.size === 0;
const texts: Check = ({ value, parameters }) => /^(?:[^\\;,]|\\[\\;,nN])+(?:,(?:[^\\;,]|\\[\\;,nN])+)*$/su.test(value) && parameters.size === 0;
const isDay = (digits: string): boolean => {
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  return /^\d{8}$/.test(digits) && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);
};
const utc: Check = ({ value, parameters }) => /^\d{8}T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ$/.test(value) && isDay(value.slice(0, 8)) && parameters.size === 0;
const time: Check = (line) => utc(line) || (isDay(line.value) && line.parameters.size === 1 && line.parameters.get('VALUE') === 'DATE');
const uri: Check = ({ value, parameters }) => /^(?:https?|mailto):[!#-;=?-\][_a-z~%]+$/i.test(value) && URL.canParse(value) && parameters.size === 0;
const conference: Check = ({ value, parameters, name }) => uri({ name, value, parameters: new Map() }) && [...parameters.keys()].join() === 'VALUE,FEATURE,LABEL' && parameters.get('VALUE') === 'URI' && parameters.get('FEATURE') === 'VIDEO' && /^"(?:[^^]|\^[n^'])*"$/su.test(parameters.get('LABEL') ?? '');
const word = (...words: readonly string[]): Check => ({ value, parameters }) => words.includes(value) && parameters.size === 0;
const integer: Check = ({ value }) => /^\d+$/.test(value) && Number(value) < 2 ** 31;
const duration: Check = ({ value, parameters }) => /^-PT\d+M$/.test(value) && parameters.size === 0;

/** Component → property → [least, most, what its value must be]. */
const PROPERTIES: Readonly<Record<string, Readonly<Record<string, readonly [number, number, Check]>>>> = {
  VCALENDAR: {
    PRODID: [1, 1, text], VERSION: [1, 1, word('2.0')], CALSCALE: [0, 1, word('GREGORIAN')], METHOD: [0, 1, word('PUBLISH')], UID: [0, 1, text], NAME: [0, 1, text], URL: [0, 1, uri], 'LAST-MODIFIED': [0, 1, utc],
    'X-WR-CALNAME': [0, 1, text], 'X-WR-CALDESC': [0, 1, text], 'X-WR-TIMEZONE': [0, 1, text],
  },
  VEVENT: {
    UID: [1, 1, text], DTSTAMP: [1, 1, utc], DTSTART: [1, 1, time], DTEND: [0, 1, time], SEQUENCE: [0, 1, integer], 'LAST-MODIFIED': [0, 1, utc], STATUS: [0, 1, word('TENTATIVE', 'CONFIRMED', 'CANCELLED')],
    SUMMARY: [1, 1, text], DESCRIPTION: [0, 1, text], LOCATION: [0, 1, text], URL: [0, 1, uri], CATEGORIES: [0, Infinity, texts], CONFERENCE: [0, Infinity, conference],
  },
  VALARM: { ACTION: [1, 1, word('DISPLAY')], TRIGGER: [1, 1, duration], DESCRIPTION: [1, 1, text] },
};
const MAY_HOLD: Readonly<Record<string, readonly string[]>> = { '': ['VCALENDAR'], VCALENDAR: ['VEVENT'], VEVENT: ['VALARM'], VALARM: [] };

/** Everything that is wrong with a calendar; nothing for a sound one. */
export function findingsIn(calendar: string): readonly string[] {
  const found = lineFaults(calendar);
  if (found.length) return found;
  const lines = calendar.slice(0, -2).replace(/\r\n /g, '').split('\r\n');
  const uids = new Set<string>();
  const open: { readonly kind: string; readonly seen: Map<string, ContentLine[]>; holds: number }[] = [{ kind: '', seen: new Map(), holds: 0 }];
  for (const content of lines) {
    const match = LINE.exec(content);
    const top = open.at(-1);
    if (!match || !top) return [...found, `no content line: ${content}`];
    const [, name = '', parameters = '', value = ''] = match;
    if (name === 'BEGIN') {
      if (!MAY_HOLD[top.kind]?.includes(value)) found.push(`${value} in ${top.kind}`);
      top.holds++;
      open.push({ kind: value, seen: new Map(), holds: 0 });
    } else if (name === 'END') {
      if (value !== top.kind) found.push(`END:${value} in ${top.kind}`);
      found.push(...componentFaults(top.kind, top.seen, top.holds, uids));
      open.pop();
    } else {
      if (top.holds) found.push(`${name} after a component`);
      const named = new Map([...parameters.matchAll(/;([^=]+)=("[^"]*"|[^;]*)/gsu)].map(([, key = '', one = '']) => [key, one] as const));
      top.seen.set(name, [...(top.seen.get(name) ?? []), { name, parameters: named, value }]);
    }
  }
  if (open.length !== 1) found.push('a component does not end');
  return found;
}

/** The file as octets: lines, their lengths and ends, and what is between them. */
function lineFaults(calendar: string): string[] {
  const found: string[] = [];
  const octets = Buffer.from(calendar, 'utf8');
  if (octets.toString('utf8') !== calendar) found.push('halves of characters');
  if (!calendar.endsWith('\r\n')) found.push('no line end at the end');
  let from = 0;
  for (let at = octets.indexOf('\r\n'); at >= 0; at = octets.indexOf('\r\n', from)) {
    const line = octets.subarray(from, at);
    from = at + 2;
    if (line.length > 75) found.push(`${line.length} octets: ${line.toString()}`);
    if (line.length < 2) found.push('an empty line');
    if (line.some((octet) => (octet < 32 && octet !== 9) || octet === 127)) found.push(`a control character: ${JSON.stringify(line.toString())}`);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(line);
    } catch {
      found.push('folded inside a character');
    }
  }
  return found;
}

function componentFaults(kind: string, seen: ReadonlyMap<string, readonly ContentLine[]>, holds: number, uids: Set<string>): readonly string[] {
  const known = PROPERTIES[kind] ?? {};
  const found = [...seen.keys()].filter((name) => !(name in known)).map((name) => `${name} in ${kind}`);
  for (const [name, [least, most, isValid]] of Object.entries(known)) {
    const lines = seen.get(name) ?? [];
    if (lines.length < least || lines.length > most) found.push(`${lines.length} times ${name} in ${kind}`);
    found.push(...lines.filter((line) => !isValid(line)).map((line) => `${name}: ${JSON.stringify(line.value)}`));
  }
  if (kind === 'VCALENDAR' && !holds) found.push('an empty calendar');
  const [start, end, uid] = ['DTSTART', 'DTEND', 'UID'].map((name) => seen.get(name)?.[0]);
  if (start && end && (end.value <= start.value || end.value.length !== start.value.length)) found.push(`${start.value} to ${end.value}`);
  if (kind !== 'VEVENT' || !uid) return found;
  if (uids.has(uid.value)) found.push(`UID twice: ${uid.value}`);
  uids.add(uid.value);
  return found;
}
