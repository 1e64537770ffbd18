/**
 * A programme as a page can show it without any script: full HTML inside the widget's tag, which takes its place when it is there,
 * and JSON-LD for search engines beside it (beside the element alone).
 */
import type { Programme, ScientificEvent } from '../../event/model.js';
import { zoneByName } from '../../event/moment.js';
import type { HourCycle } from '../../time/labels.js';
import { UTC } from '../../time/zone.js';
import type { Speech } from '../../i18n/index.js';
import { element, htmlOf, type Attributes, type Content, type Html } from './html-elements.js';
import { programme as programmeOf } from './html-entries.js';
import { elsewhereTable, header, notes } from './html-header.js';
import { peopleList } from './html-people.js';
import { heading, titled, type Setting } from './html-texts.js';
import { writeJsonLd } from './json-ld.js';
import { Losses, unusedLabels } from './losses.js';
import { clockStyleOf } from './said.js';
import type { Written } from './writer.js';

/** How it is written. What differs from the widget's defaults is written into its tag too, so that both show the same. */
export interface HtmlOptions {
  /** The language of the page. */
  readonly speech: Speech;
  /** Where the page finds the event's JSON. */
  readonly src: string;
  /** The event's zone, where that JSON does not say it. */
  readonly eventTimeZone?: string;
  /** `div` for editors that drop unknown tags. */
  readonly form?: 'element' | 'div';
  /** Level of the title's heading, 1 to 9; 2 if unsaid. */
  readonly headingLevel?: number;
  /** What the language uses if unsaid. */
  readonly hourCycle?: HourCycle;
  /** Zones to compare with; if unsaid the event's own list, or a spread around the world. */
  readonly zones?: readonly string[];
}

/** Writes the tag with everything in it, and the JSON-LD after it, if it is not for an editor that would drop the script around that and show the rest. */
export function writeHtml(programme: Programme, options: HtmlOptions): Written {
  // The only text that does not go through `element`: its writer keeps it inside its script.
  const jsonLd = options.form === 'div' ? '' : `<script type="application/ld+json">\n${writeJsonLd(programme).text}</script>\n`;
  return { text: `${htmlOf(tag(options, content(programme, options)))}\n${jsonLd}`, lost: lost(programme) };
}

function tag({ form = 'element', src, eventTimeZone, zones, headingLevel, hourCycle, speech }: HtmlOptions, inside: Content): Html {
  const said: Attributes = { src, 'event-time-zone': eventTimeZone, zones: zones?.length ? zones.join(' ') : undefined, 'heading-level': headingLevel, 'hour-cycle': hourCycle };
  const isDiv = form === 'div';
  return element(isDiv ? 'div' : 'ml-da-event', {
    class: isDiv ? 'ml-da-event' : undefined, ...Object.fromEntries(Object.entries(said).map(([name, value]) => [isDiv ? `data-${name}` : name, value])), lang: speech.language, dir: speech.words.dir,
  }, '\n', inside);
}

function content({ title, events }: Programme, options: HtmlOptions): Content {
  const { speech, headingLevel = 2, hourCycle, zones = [] } = options;
  const setting: Setting = { speech, clock: clockStyleOf(speech, hourCycle), zone: UTC, headingLevel };
  return [
    title && heading(headingLevel, titled(title, setting)),
    events.map((event) => article(event, zones, { ...setting, zone: zoneByName(event.timeZone, event.zoneOffsets) ?? UTC, headingLevel: title ? headingLevel + 1 : headingLevel })),
    events.length ? undefined : element('p', {}, speech.words.programmeFollows),
  ];
}

/** The sections of one event, in the order of the widget. */
function article(event: ScientificEvent, zones: readonly string[], setting: Setting): Html {
  return element('article', {}, '\n', header(event, setting), peopleList(event, setting), programmeOf(event, setting), elsewhereTable(event, zones, setting), notes(event, setting));
}

/** What the page does not say: the JSON that the widget loads still has it. */
function lost({ events }: Programme): Written['lost'] {
  const losses = new Losses();
  for (const event of events) {
    const { image, feed, updatedMs, revision, ext } = event;
    losses.addAll({ image, feed, updated: updatedMs !== undefined, revision: revision !== undefined, ext: Object.keys(ext), ...unusedLabels(event), 'zones[]': event.window.kind === 'timed' ? [] : event.zones });
  }
  return losses.all;
}
