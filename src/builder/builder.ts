/**
 * The builder: a page on which a programme that somebody has becomes one that visitors can use. Text or file in; what was understood, how it
 * looks and what to paste out. Nothing is sent anywhere and nothing is kept.
 */
import { lookedOver, unreadable, type Finding } from '../authoring/findings.js';
import type { MlDaEventElement } from '../element/event-element.js';
import { allEntries } from '../event/model.js';
import { readFile } from '../formats/files/index.js';
import { chooseSpeech, fill } from '../i18n/index.js';
import { findZone } from '../time/zone.js';
import { fill as put } from '../views/nodes.js';
import { FindingsList, headingOf, SEVERITIES } from './findings-list.js';
import { chooseWords } from './language.js';
import { pastedText } from './pasted.js';
import { SourceField } from './source.js';
import { scriptAddress, tagBeside, tagWithin } from './tags.js';

/** Until somebody who writes pauses. */
const PAUSE_MS = 400;

const wished = [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages];
const { language, words } = chooseWords(wished);
const READING = { language };
const script = scriptAddress(document.querySelector<HTMLScriptElement>('script[src$="ml-da-event.js"]')?.src ?? '');

const programme = byId('programme', HTMLTextAreaElement);
const taken = byId('taken', HTMLElement);
const date = byId('date', HTMLInputElement);
const timeZone = byId('time-zone', HTMLInputElement);
const summary = byId('summary', HTMLElement);
const findings = byId('findings', HTMLElement);
const list = new FindingsList(words);
const download = byId('download', HTMLAnchorElement);
let widget = document.querySelector('ml-da-event') as MlDaEventElement;

const field = new SourceField(programme, (name) => {
  const isWritten = document.activeElement === programme;
  taken.hidden = name === undefined;
  programme.hidden = name !== undefined;
  put(cleared(taken.querySelector('span') as Element), fill(words.fromFile, name ?? ''));
  if (isWritten && name !== undefined) taken.querySelector('button')?.focus();
});
let pause: ReturnType<typeof setTimeout> | undefined;

function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`#${id} is missing`);
  return element;
}

function cleared(element: Element): Element {
  element.replaceChildren();
  return element;
}

/** Reads what is there, and shows all that came out of it. */
function read(): void {
  clearTimeout(pause);
  pause = undefined;
  const { source, isEmpty } = field;
  const zone = timeZone.value.trim();
  const isZone = !zone || findZone(zone) !== undefined;
  timeZone.setAttribute('aria-invalid', String(!isZone));
  put(cleared(byId('time-zone-hint', HTMLElement)), isZone ? words.ifMissing : words.zoneUnknown);
  byId('example', HTMLButtonElement).hidden = !isEmpty;
  byId('former', HTMLButtonElement).hidden = !field.former;
  cleared(findings);
  if (isEmpty) return show(undefined, words.nothingYet);
  const options = { ...READING, nowMs: Date.now(), ...(date.value ? { date: date.value } : {}), ...(zone && isZone ? { eventTimeZone: zone } : {}) };
  const found = lookedOver(source.name, readFile(source.bytes, source.name, options, source.pdf), options);
  const { programme: understood, document: event } = found.reading;
  put(findings, list.of(found, source.isShown ? (line) => field.select(line) : undefined));
  show(understood && event, understood ? listed([fill(words.entries, String(understood.events.reduce((sum, { days }) => sum + allEntries(days).length, 0))), ...counts(found.findings)]) : words.nothingRead);
}

function counts(all: readonly Finding[]): readonly string[] {
  const told = SEVERITIES.filter((severity) => all.some((finding) => finding.severity === severity));
  return told.length ? told.map((severity) => headingOf(severity, all, words)) : [words.nothingToCorrect];
}

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(language, { style: 'short', type: 'unit' }).format(parts);
}

function show(event: object | undefined, said: string): void {
  // What is the same is not announced again.
  if (summary.textContent !== said) summary.textContent = said;
  for (const section of document.querySelectorAll<HTMLElement>('.seen, .publish')) section.hidden = !event;
  for (const output of document.querySelectorAll('output')) cleared(output);
  URL.revokeObjectURL(download.href);
  if (!event) return;
  // Another one each time: to visitors who look on, what is corrected here would be news.
  const fresh = widget.cloneNode(true) as MlDaEventElement;
  fresh.event = event;
  widget.replaceWith(fresh);
  widget = fresh;
  download.href = URL.createObjectURL(new Blob([`${JSON.stringify(event, undefined, 2)}\n`], { type: 'application/json' }));
  byId('beside', HTMLElement).textContent = tagBeside(script);
  byId('within', HTMLElement).textContent = tagWithin(script, event);
}

async function openFile(file: File): Promise<void> {
  try {
    if (await field.open(file)) read();
  } catch (error) {
    // What was there stays.
    const [finding] = unreadable(file.name, error instanceof Error ? error.message : '', { ...READING, nowMs: Date.now() }).findings;
    summary.textContent = finding?.message ?? '';
  }
}

/** Puts the words of the language into the page, which holds those of English. */
function speak(): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.title = words.title;
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) {
    const sentence = Object.entries(words).find(([name]) => name === element.dataset['words'])?.[1] as string | undefined;
    if (sentence !== undefined) element.textContent = sentence;
  }
  byId('script', HTMLAnchorElement).hidden = script.startsWith('https:');
  const zones = byId('zones', HTMLDataListElement);
  for (const zone of ['UTC', ...Intl.supportedValuesOf('timeZone')]) zones.append(new Option(zone, zone));
}

function listen(): void {
  programme.addEventListener('input', () => {
    field.write();
    clearTimeout(pause);
    pause = setTimeout(read, PAUSE_MS);
  });
  programme.addEventListener('paste', (event) => {
    const text = pastedText(event.clipboardData?.getData('text/html') ?? '');
    if (text === undefined) return;
    event.preventDefault();
    // The one way that can be undone.
    document.execCommand('insertText', false, text);
  });
  // Whoever goes on to what came out of a text finds that of all of it.
  programme.addEventListener('change', () => pause !== undefined && read());
  addEventListener('beforeunload', (event) => field.isKept && event.preventDefault());
  for (const input of [date, timeZone]) input.addEventListener('change', read);
  byId('file', HTMLInputElement).addEventListener('change', ({ target }) => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void openFile(file);
    // The same file, corrected, may be opened again.
    input.value = '';
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void openFile(file);
  });
  byId('example', HTMLButtonElement).addEventListener('click', () => {
    field.put(words.sample);
    read();
    // The button goes: nothing that somebody wrote is to be lost by it.
    programme.focus();
  });
  taken.querySelector('button')?.addEventListener('click', () => {
    field.put('');
    read();
    programme.focus();
  });
  byId('former', HTMLButtonElement).addEventListener('click', () => {
    field.goBack();
    read();
    programme.focus();
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = byId(button.dataset['copies'] ?? '', HTMLPreElement);
  const said = cleared(button.parentElement?.querySelector('output') as Element);
  try {
    await navigator.clipboard.writeText(text.textContent);
    said.textContent = chooseSpeech([language]).words.copied;
  } catch {
    text.focus();
    getSelection()?.selectAllChildren(text);
    said.textContent = words.byHand;
  }
}

speak();
listen();
read();
