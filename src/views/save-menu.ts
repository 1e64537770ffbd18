/**
 * The menu under "Add to calendar": files made here, the calendars of the large services, a subscription, and telling others.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarLinks } from '../formats/writers/calendar-links.js';
import { fill } from '../i18n/index.js';
import { durationLabel } from '../time/labels.js';
import type { Display } from './display.js';

/** What the menu offers. */
export interface Saving {
  /** Calendar files to be made: what each is called, and the making. */
  readonly files: readonly (readonly [label: string, save: () => void])[];
  readonly links?: CalendarLinks;
  /** A `webcal:` address. */
  readonly subscription?: string;
  /** Minutes of the reminder in the files, and whether it is wanted. */
  readonly alarmMinutes: number;
  readonly hasAlarm: boolean;
  setAlarm(wanted: boolean): void;
  share(): void;
}

const SERVICES: readonly (readonly [keyof CalendarLinks, string])[] = [['google', 'Google Calendar'], ['outlook', 'Outlook.com'], ['office365', 'Microsoft 365'], ['yahoo', 'Yahoo']];

/** The content of the menu. */
export function saveMenu({ files, links, subscription, alarmMinutes, hasAlarm, setAlarm, share }: Saving, display: Display): TemplateResult {
  const { words, language } = display.speech;
  const link = (href: string, label: string): TemplateResult => html`<li><a class="menu-item" part="menu-item" target="_blank" href=${href} rel="noopener noreferrer">${label}</a></li>`;
  return html`<ul role="list" translate="no">
    ${files.map(([label, save]) => html`<li><button class="menu-item" part="menu-item" @click=${save}>${label}</button></li>`)}
    ${links ? SERVICES.map(([service, label]) => (links[service] === undefined ? nothing : link(links[service], label))) : nothing}
    ${subscription === undefined ? nothing : link(subscription, words.subscribe)}
    <li><button class="menu-item" part="menu-item" @click=${share}>${words.share}</button></li>
  </ul>
  ${files.length ? html`<label class="reminder" translate="no"><input type="checkbox" .checked=${hasAlarm} @change=${(event: Event) => setAlarm((event.target as HTMLInputElement).checked)}> ${fill(words.reminder, durationLabel(alarmMinutes, language))}</label>` : nothing}`;
}
