/**
 * The programme in HTML: days as headings, entries as ordered lists, what is long behind a native disclosure.
 */
import { agenda, type AgendaDay, type AgendaRow } from '../../event/agenda.js';
import { NAMED_KINDS, type Entry, type Label, type Link, type Reference, type ScientificEvent } from '../../event/model.js';
import { peopleOf } from '../../event/participants.js';
import { changesClocks, offsetsOf } from '../../event/spans.js';
import type { Text } from '../../event/text.js';
import { dayNumber, MINUTE_MS } from '../../time/iso.js';
import { dateLabel, durationLabel } from '../../time/labels.js';
import { dotted, element, filled, isEmpty, joined, present, type Content } from './html-elements.js';
import { personDetails, persons } from './html-people.js';
import { address, heading, inline, inlineList, languageOf, line, prose, titled, wordingOf, type Setting } from './html-texts.js';
import { inPlace, standing, timeRange, timeText } from './html-times.js';
import { datesOf, daysOf, linkName, moreLabel, placeOf, unknownTime } from './said.js';

/** The whole programme, day by day. */
export function programme(event: ScientificEvent, setting: Setting): Content {
  const { words } = setting.speech;
  // A page that was written once says nothing of "now": at no time is anything over.
  const { days } = agenda(event, setting.zone, 0);
  return element('section', {}, heading(setting.headingLevel + 1, words.programme),
    days.length ? days.map((day) => parts(day).map(({ title, rows }, index) => [dayHeading(index ? undefined : day.dayMs, title, rows, setting), list(rows, { dayMs: day.dayMs, rooms: [], approximate: event.approximate }, setting)])) : element('p', {}, words.programmeFollows));
}

/** One of an author's days on a date. */
interface DayPart {
  readonly title?: Text;
  readonly rows: readonly AgendaRow[];
}

/** An author's days that fall on one date, each with its own title; those without entries yet have their headings. */
function parts({ rows, title }: AgendaDay): readonly DayPart[] {
  const all: { title?: Text; rows: AgendaRow[] }[] = [];
  rows.forEach((row, index) => {
    if (!index || row.dayTitle) all.push({ title: row.dayTitle, rows: [] });
    all.at(-1)?.rows.push(row);
  });
  const [first, ...others] = all;
  // Of a date that has a name already, another of the author's days stands at the end.
  if (!first || (first.title && title)) return [...all, { title, rows: [] }];
  return [{ ...first, title: first.title ?? title }, ...others];
}

/** "Saturday 10 February 2024 · Methods · in Berlin (UTC+1)", or an author's title alone. What has no date is not of the date above it. */
function dayHeading(dayMs: number | undefined, title: Text | undefined, rows: readonly AgendaRow[], setting: Setting): Content {
  const timed = dayMs === undefined ? undefined : rows.find(({ local }) => local);
  const said = dotted([dayMs === undefined ? undefined : dateLabel(dayMs, setting.speech.language, 'long'), title && titled(title, setting), timed?.local && (timed.tellsOffset ? placeOf(timed.local) : inPlace(timed.local, setting))]);
  return heading(setting.headingLevel + 2, isEmpty(said) && rows[0] ? unknownTime(rows[0].entry.when, setting) : said);
}

/** What is said above an entry already: the date, the rooms of its session, that all times are approximate. */
interface Around {
  readonly dayMs?: number;
  readonly rooms: readonly Label[];
  readonly approximate: boolean;
}

/** Rows of one depth, each with the deeper ones that follow it. */
function list(rows: readonly AgendaRow[], around: Around, setting: Setting): Content {
  const depth = rows[0]?.depth;
  const starts = rows.flatMap((row, index) => (row.depth === depth ? [index] : []));
  return present('ol', starts.map((start, index) => {
    const row = rows[start] as AgendaRow;
    return element('li', {}, entry(row, around, setting), list(rows.slice(start + 1, starts[index + 1]), { ...around, rooms: row.entry.rooms }, setting));
  }));
}

/** When, what, who; how it stands; where it leads; what opens under it. */
function entry(row: AgendaRow, around: Around, setting: Setting): Content {
  const { entry: of } = row;
  const title = element('strong', {}, of.title ? titled(of.title, setting) : setting.speech.words.kinds[of.kind]);
  const links = dotted(of.links.map((one) => entryLink(one, setting)));
  return [
    element('p', {}, joined([when(row, around, setting), title, of.subtitle && titled(of.subtitle, setting), standing(of, setting), about(of, around, setting)], element('br'))),
    // Apart from the links above: without a style, lines are too close for two fingers.
    present('p', links),
    details(of, setting),
  ];
}

/** The slot; its dates where they are not that of the heading; the entry's own clock, and date, where that differs. */
function when({ entry: of, local, own, shiftDays, tellsOffset }: AgendaRow, { dayMs, approximate }: Around, setting: Setting): Content {
  const { words } = setting.speech;
  if (!local) {
    if (of.when.kind === 'all-day') return filled(words.dateAndTime, daysOf(of.when, setting, 'short'), words.allDay);
    return unknownTime(of.when, setting);
  }
  const date = shiftDays === 0 ? undefined : 'short';
  const told = own && [timeText(own.start, setting, date), own.end && [' – ', timeText(own.end, setting, own.nights > 0 ? 'short' : undefined)], ' ', inPlace(own, setting)];
  const isOtherDay = local.nights > 0 || dayNumber(local.start.wallMs) !== dayNumber(dayMs ?? NaN);
  return dotted([timeRange(local, setting), isOtherDay ? datesOf(local, setting) : undefined, tellsOffset || changesClocks(local) ? offsetsOf(local) : undefined, told, of.approximate && !approximate ? words.approximate : undefined]);
}

/** Who, how long with questions, what kind, where; the rooms of the session around it are said there. */
function about(of: Entry, { rooms }: Around, setting: Setting): Content {
  const { words } = setting.speech;
  const elsewhere = of.rooms.some(({ id }) => !rooms.some((room) => room.id === id)) || of.rooms.length !== rooms.length;
  return dotted([
    persons(of.speakers.length ? of.speakers : of.authors, setting),
    of.chairs.length ? [`${words.chairs}: `, persons(of.chairs, setting)] : undefined,
    questions(of, setting),
    NAMED_KINDS.includes(of.kind) ? words.kinds[of.kind] : undefined,
    ...(elsewhere ? of.rooms.map((room) => inline(room.name, setting)) : []),
    of.track && inline(of.track.name, setting),
  ]);
}

function questions({ when: slot, qaMinutes }: Entry, { speech: { words, language } }: Setting): Content {
  if (!qaMinutes || slot.kind !== 'timed' || slot.endMs === undefined) return undefined;
  const talkMinutes = Math.round((slot.endMs - slot.startMs) / MINUTE_MS) - qaMinutes;
  return filled(words.talkAndQuestions, durationLabel(talkMinutes, language), durationLabel(qaMinutes, language));
}

function entryLink({ type, url, title }: Link, setting: Setting): Content {
  const wording = title && wordingOf(title, setting);
  const label = wording ? wording.value : type === 'web' ? undefined : linkName(type, setting.speech.words);
  return url ? address(url, label, wording && languageOf(wording, setting)) : title && titled(title, setting);
}

/** Abstract, references, keywords, and what is said of the speakers. */
function details(of: Entry, setting: Setting): Content {
  const { words } = setting.speech;
  const { abstract, references, keywords, authors, speakers } = of;
  const said = [
    authors.length && speakers.length ? element('p', {}, words.authors, ': ', persons(authors, setting)) : undefined,
    abstract && prose(abstract, setting),
    references.length ? element('ul', {}, references.map((one) => element('li', {}, reference(one, setting)))) : undefined,
    keywords.length ? element('p', {}, words.keywords, ': ', inlineList(keywords, setting, titled)) : undefined,
    personDetails(peopleOf(of), setting),
  ];
  return isEmpty(said) ? undefined : element('details', {}, element('summary', {}, moreLabel(of, setting)), said);
}

function reference({ text, url }: Reference, setting: Setting): Content {
  return joined([text && line(text, setting), url && address(url)], ' ');
}
