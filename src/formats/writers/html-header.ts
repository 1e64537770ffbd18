/**
 * What an event is, when it is and how to get there, in HTML; the same on other clocks, and what to note.
 */
import { elsewhere, type PlaceRow } from '../../event/elsewhere.js';
import type { ScientificEvent } from '../../event/model.js';
import { offsetsOf, spanOf } from '../../event/spans.js';
import { dateLabel } from '../../time/labels.js';
import { dotted, element, filled, isEmpty, present, type Content } from './html-elements.js';
import { named, terms } from './html-people.js';
import { address, heading, inline, inlineList, line, prose, titled, type Setting } from './html-texts.js';
import { clockNote, inPlace, momentOf, standing, timeRange } from './html-times.js';
import { dayShift, daysOf } from './said.js';

/** The top of the event. */
export function header(event: ScientificEvent, setting: Setting): Content {
  const { words } = setting.speech;
  return element('header', {},
    present('p', dotted([event.series && inline(event.series, setting), event.attendance && words.attendance[event.attendance]])),
    event.title[0].value ? heading(setting.headingLevel, titled(event.title, setting)) : undefined,
    event.subtitle && element('p', {}, titled(event.subtitle, setting)),
    present('p', standing(event, setting)),
    when(event, setting),
    event.description && prose(event.description, setting),
    facts(event, setting));
}

function when({ window, approximate }: ScientificEvent, setting: Setting): Content {
  const { words } = setting.speech;
  const span = spanOf(window, setting.zone);
  const last = span && !span.end && window.kind === 'timed' && window.lastDayMs !== undefined && window.lastDayMs > span.start.wallMs ? ` – ${dateLabel(window.lastDayMs, setting.speech.language, 'long')}` : '';
  const said = span ? [timeRange(span, setting, 'long'), last] : window.kind === 'all-day' ? [daysOf(window, setting, 'long'), window.isAnnouncedLater ? ` · ${words.announcedLater}` : ''] : window.kind === 'announced-later' ? words.announcedLater : undefined;
  if (isEmpty(said)) return undefined;
  return [
    element('p', {}, dotted([[element('strong', {}, said), span && [' ', inPlace(span, setting)]], span && approximate ? words.approximate : undefined])),
    span && clockNote(span, setting),
  ];
}

function facts(event: ScientificEvent, setting: Setting): Content {
  const { words } = setting.speech;
  const { online, registration, location, contact, url } = event;
  const off = event.status === 'cancelled';
  const opens = online?.opensMs === undefined ? undefined : momentOf({ kind: 'timed', startMs: online.opensMs, endInferred: false }, setting);
  const deadline = registration && momentOf(registration.deadline, setting);
  return terms([
    [words.place, location && named(location, setting)],
    [words.attendance.online, online && dotted([
      off ? undefined : online.url && address(online.url, words.links.join), online.platform && inline(online.platform, setting), off ? undefined : opens && filled(words.opens, opens), online.note && titled(online.note, setting),
    ])],
    [words.links.register, off ? undefined : registration && dotted([registration.url && address(registration.url), deadline && filled(words.until, deadline)])],
    [words.contact, contact && named(contact, setting)],
    [words.links.web, url && address(url)],
    [words.keywords, inlineList(event.keywords, setting, titled)],
  ]);
}

/** The event on other clocks, its own first; nothing while it has no time. */
export function elsewhereTable(event: ScientificEvent, places: readonly string[], setting: Setting): Content {
  const { words } = setting.speech;
  const rows = elsewhere(event, setting.zone, places);
  if (!rows.length) return undefined;
  return element('section', {}, heading(setting.headingLevel + 1, words.elsewhere),
    element('table', {},
      element('thead', {}, element('tr', {}, [words.place, words.time].map((column) => element('th', { scope: 'col' }, column)))),
      element('tbody', {}, rows.map((row) => placeRow(row, setting)))));
}

/** Each time with its weekday and date, on both ends where they differ: half of the rows are in another day. */
function placeRow({ span, shiftDays, name }: PlaceRow, setting: Setting): Content {
  const offsets = offsetsOf(span);
  return element('tr', {},
    element('th', { scope: 'row' }, inline(name, setting), name[0].value === offsets ? undefined : ` (${offsets})`),
    element('td', {}, dotted([timeRange(span, setting, 'short'), dayShift(shiftDays, setting)])));
}

/** What visitors should know. */
export function notes(event: ScientificEvent, setting: Setting): Content {
  if (!event.notes.length) return undefined;
  return element('section', {}, heading(setting.headingLevel + 1, setting.speech.words.notes), element('ul', {}, event.notes.map((note) => element('li', {}, line(note, setting)))));
}
