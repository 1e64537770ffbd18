/**
 * Lines above and below a table about the zone of all its times.
 */
import { isAboutAllTimes } from '../prose/words/zone-statements.js';
import { fieldOf } from './columns.js';
import { zoneSaid, type SaidZone } from './said-zones.js';

/** "All times in CEST (UTC+2)", "Fuso horário: Europe/Lisbon"; undefined for anything else. */
export function zoneStatement(text: string): SaidZone | undefined {
  const [, label = ''] = /^([^:：]{2,40})[:：]/.exec(text) ?? [];
  return text.length < 250 && (isAboutAllTimes(text) || fieldOf(label) === 'timeZone') ? zoneSaid(text) : undefined;
}
