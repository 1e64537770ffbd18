/**
 * What a page says beside its agenda: where it is, how to join, what to note. What is not understood is kept, as description before the agenda
 * and as notes after it, and told.
 */
import type { GuessList, Placed } from '../draft.js';
import type { Block } from '../text/blocks.js';
import { linksIn, plain, undressed } from '../text/inline-text.js';
import { isPlainHeading } from '../words/kind-words.js';
import type { Label } from '../words/label-words.js';
import { openly } from '../words/links.js';
import type { Mark } from '../words/marks.js';

/** What was found. */
export interface Remainder {
  readonly description: readonly Placed<string>[];
  readonly notes: readonly Placed<string>[];
  readonly fields: ReadonlyMap<'location' | 'online' | 'registration' | 'contact' | 'sponsors' | 'language', Placed<unknown>>;
}

interface Reading {
  readonly description: Placed<string>[];
  readonly notes: Placed<string>[];
  readonly fields: Map<'location' | 'online' | 'registration' | 'contact' | 'sponsors' | 'language', Placed<unknown>>;
  /** The note that is being written. */
  note: { text: string; line: number; isKept: boolean } | undefined;
  /** Lines below a word that says what they are. */
  label: Label | undefined;
}

/**
 * Reads what is left.
 * @param marks The pieces that nothing else has read, in their order.
 * @param agendaLine Where the agenda begins: what is before it describes the event.
 * @param titles What may be titles of entries: of these even "Welcome" is kept.
 */
export function readRemainder(marks: readonly Mark[], agendaLine: number, titles: ReadonlySet<Block>, guesses: GuessList): Remainder {
  const reading: Reading = { description: [], notes: [], fields: new Map(), note: undefined, label: undefined };
  for (const mark of marks) {
    if (titles.has(mark.block) && !mark.label) keep(mark.block, reading, guesses);
    else readMark(mark, mark.block.line < agendaLine, reading, guesses);
  }
  closeNote(reading, guesses);
  return reading;
}

function readMark({ block, label }: Mark, isBefore: boolean, reading: Reading, guesses: GuessList): void {
  if (label?.label === 'secret') {
    guesses.add('secret-left-out', block.line);
    return;
  }
  if (label?.label === 'notes') {
    closeNote(reading, guesses);
    reading.label = 'notes';
    if (label.value) reading.notes.push({ value: valueOf(block, label.value), line: block.line });
    return;
  }
  if (label && block.kind === 'heading') reading.label = undefined;
  if (label?.value && fieldOf(label.label) && readField(label.label, label.value, block, reading, guesses)) return;
  if (reading.label === 'notes' && block.kind !== 'heading') return readNote(block, reading);
  reading.label = undefined;
  if (isPlainHeading(block.plain) && !/^\[?https?:/.test(block.text)) return;
  if (isBefore) describe(block, reading, guesses);
  else keep(block, reading, guesses);
}

/** "Please note:" and a list: every item is a note. */
function readNote(block: Block, reading: Reading): void {
  const last = reading.notes.at(-1);
  if (block.kind === 'item' || block.gap || !last) reading.notes.push({ value: undressed(block.text), line: block.line });
  else reading.notes[reading.notes.length - 1] = { ...last, value: `${last.value}\n${block.text}` };
}

const fieldOf = (label: Label): boolean => /^(?:location|room|online|registration|contact|sponsors)$/.test(label);

function valueOf(block: Block, value: string): string {
  const at = block.text.indexOf(value.slice(0, 12));
  return undressed(at > 0 ? block.text.slice(at) : block.plain === value ? block.text : value);
}

/** A field of the event; one that is there already is kept as a note. */
function readField(label: Label, value: string, block: Block, reading: Reading, guesses: GuessList): boolean {
  const { line, text } = block;
  const links = linksIn(text);
  const [address] = [...links.values()].filter((url) => !url.startsWith('mailto:'));
  const url = address === undefined ? undefined : openly(address, line, guesses);
  const put = (field: Parameters<typeof reading.fields.get>[0], found: unknown): boolean => {
    const before = reading.fields.get(field)?.value;
    // An address that comes later completes what only had a name.
    const isName = field === 'online' && url !== undefined && before !== undefined && !Object.hasOwn(before as object, 'url');
    if (before !== undefined && !isName) return false;
    reading.fields.set(field, { value: isName ? { ...(found as object), ...(before as object) } : found, line });
    return true;
  };
  const words = value.replace(/https?:\/\/\S+/g, '').replace(/[\s:,;–—-]+$/, '').trim();
  const named = { ...(words ? { name: words } : {}), ...(url ? { url } : {}) };
  if (label === 'location' || label === 'room') {
    // "Location: Zoom" is where to join.
    if (/^(?:zoom|online|virtual|webex|teams)\b/iu.test(words)) return put('online', { platform: words, ...(url ? { url } : {}) });
    return put('location', url ? named : words);
  }
  if (label === 'online') return url !== undefined && put('online', { url, ...(words && !words.includes('://') ? { platform: words } : {}) });
  if (label === 'registration') return url !== undefined && put('registration', { url });
  if (label === 'sponsors') return put('sponsors', words.split(/\s?[,;]\s/).filter(Boolean));
  const email = /[^\s@<>()[\]",;:]+@[^\s@<>()[\]",;:]+\.\p{L}{2,}/u.exec(value)?.[0];
  const name = words.replace(email ?? '', '').replace(/[\s<>(),:;–—-]+$/, '').trim();
  return put('contact', email ? { ...(name ? { name } : {}), email } : named);
}

function endsWithItem(text: string): boolean {
  return text.startsWith('- ', text.lastIndexOf('\n') + 1);
}

/** Text before the agenda. */
function describe(block: Block, reading: Reading, guesses: GuessList): void {
  const { line, kind, gap } = block;
  const last = reading.description.at(-1);
  const text = kind === 'heading' ? `**${plain(block.text)}**` : kind === 'item' ? `- ${block.text}` : block.text;
  const joins = last !== undefined && kind !== 'heading' && (!gap || (kind === 'item' && endsWithItem(last.value)));
  if (joins) reading.description[reading.description.length - 1] = { ...last, value: `${last.value}\n${text}` };
  else {
    reading.description.push({ value: text, line });
    guesses.add('text-kept', line, { value: block.plain, field: 'description' }, undefined, 'description');
  }
}

/** Text after it: what is under one heading is one note. */
function keep(block: Block, reading: Reading, guesses: GuessList): void {
  const { note } = reading;
  const { kind, line, text } = block;
  if (kind === 'heading' || !note) {
    closeNote(reading, guesses);
    reading.note = { text: kind === 'heading' ? `**${block.plain}**` : kind === 'item' ? `- ${text}` : text, line, isKept: true };
    return;
  }
  note.text += `${block.gap && kind !== 'item' ? '\n\n' : '\n'}${kind === 'item' ? (endsWithItem(note.text) ? '' : '\n') + `- ${text}` : text}`;
}

function closeNote(reading: Reading, guesses: GuessList): void {
  const { note } = reading;
  reading.note = undefined;
  if (!note) return;
  guesses.add('text-kept', note.line, { value: note.text.replaceAll('**', ''), field: 'notes' }, undefined, `notes/${reading.notes.length}`);
  reading.notes.push({ value: note.text, line: note.line });
}
