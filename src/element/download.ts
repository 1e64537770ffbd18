/**
 * Files made in the browser.
 */
import { h } from '../views/nodes.js';

/** Hands a calendar to the browser, as if it came from a server. @param title What it is of: its name. */
export function download(text: string, title: string): void {
  const name = title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 60).replace(/^-|-$/g, '') || 'event';
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  h('a', '', { href: url, download: `${name}.ics` }).click();
  // The browser reads it after the click, some after a question to the visitor.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
