/**
 * The order of the views: one line a section.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { agenda } from '../event/agenda.js';
import { elsewhere } from '../event/elsewhere.js';
import type { ScientificEvent } from '../event/model.js';
import { zoneByName } from '../event/moment.js';
import { chooseWording, type Text } from '../event/text.js';
import { abstractsSection, agendaSection } from '../views/agenda.js';
import type { Display } from '../views/display.js';
import { elsewhereSection } from '../views/elsewhere.js';
import type { Opening } from '../views/entry.js';
import { header } from '../views/header.js';
import { heading } from '../views/headings.js';
import { notesSection } from '../views/notes.js';
import { people } from '../views/people.js';
import { zonePicker, type ZonePicking } from '../views/zone-picker.js';
import { readerLanguages } from './language.js';
import type { Settings } from './settings.js';

/** A rendered event, and when it will look different by itself. */
export interface Rendered {
  readonly content: TemplateResult;
  readonly nextChangeMs?: number;
}

/** The title of a series of events. */
export function seriesTitle(title: Text, level: number, language: string): TemplateResult {
  const { value, lang } = chooseWording(title, readerLanguages(language));
  return heading(level, { content: value, part: 'title', lang, dir: 'auto' });
}

/** All sections of one event that the page wants to show. The zone picker belongs to no section: it is always there. */
export function renderEvent(event: ScientificEvent, { sections, places }: Settings, display: Display, opening: Opening, picking: ZonePicking | undefined): Rendered {
  const own = event.timeZone === undefined ? undefined : zoneByName(event.timeZone, event.zoneOffsets);
  const plan = agenda(event, display.zone, display.nowMs);
  // Without the title above them the sections are the first headings.
  const inner = sections.has('header') ? display : { ...display, headingLevel: display.headingLevel - 1 };
  const abstracts = sections.has('abstracts');
  const content = html`<article part="programme">
    ${sections.has('header') ? header(event, own, display) : nothing}
    ${picking ? zonePicker(picking, display) : nothing}
    ${sections.has('people') ? people(event, display) : nothing}
    ${sections.has('agenda') ? agendaSection(event, plan, inner, abstracts ? opening : undefined) : nothing}
    ${abstracts && !sections.has('agenda') ? abstractsSection(event, inner) : nothing}
    ${sections.has('zones') ? elsewhereSection(elsewhere(event, display.zone, places), inner) : nothing}
    ${sections.has('notes') ? notesSection(event, inner) : nothing}
  </article>`;
  return { content, nextChangeMs: plan.nextChangeMs };
}
