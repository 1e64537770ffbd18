/**
 * What has changed in the programme since the visitor looked at it: a note above it, and a mark in each row.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Change, ChangeKind } from '../event/changes.js';
import type { ScientificEvent } from '../event/model.js';
import { fill } from '../i18n/index.js';
import { button } from './button.js';
import type { Display } from './display.js';
import { titleOf } from './entry.js';
import { wordingOf } from './prose.js';
import { delayLabel, momentText } from './times.js';
import { way, type Go } from './way.js';

// More than these are told by the marks in the rows.
const MOST = 30;

/** "other time (previously Fri 9 Feb, 15:00)", "cancelled", "new". */
export function changeLabel({ kind, from, to, delayMinutes = 0 }: Change, display: Display): string {
  const { words } = display.speech;
  const was = from && momentText(from, display);
  const labels: Partial<Record<ChangeKind, string>> = { ...words.changes, ...words.status };
  if (kind === 'delayed') return delayLabel(delayMinutes, display) || words.onTime;
  // Where only its end is another, its start is no news.
  const isTold = kind === 'moved' && was !== undefined && was !== (to && momentText(to, display));
  return isTold ? `${words.changes.moved} (${fill(words.previously, was)})` : labels[kind] ?? '';
}

/** The note; its heading is there from the start, so that screen readers tell of what comes into it. */
export function changesNote(changes: readonly Change[], event: ScientificEvent, display: Display, go: Go, dismiss: () => void): TemplateResult {
  const { words } = display.speech;
  return html`<div class=${changes.length ? 'changes' : ''} part="changes" translate="no">
    <p aria-live="polite">${changes.length ? html`<strong>${fill(words.changed, String(changes.length))}</strong>` : nothing}</p>
    ${changes.length ? html`<ul role="list">${changes.slice(0, MOST).map((change) => html`<li>${subject(change, event, display, go)}: ${changeLabel(change, display)}</li>`)}${changes.length > MOST ? html`<li>…</li>` : nothing}</ul>
    ${button(words.close, dismiss)}` : nothing}
  </div>`;
}

function subject({ of, entry, was, from }: Change, event: ScientificEvent, display: Display, go: Go): TemplateResult {
  const about = entry ?? was;
  const title = of === 'event' ? wordingOf(event.title, display) : about ? titleOf(about, display) : { value: (from && momentText(from, display)) ?? '?', lang: '' };
  return way(title, entry, go);
}
