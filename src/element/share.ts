/**
 * Telling others: through what the device has for it, else as text for the clipboard. Each reader of it gets the times in UTC and on the
 * sender's clock, and behind the link on their own.
 */
import type { Entry, ScientificEvent } from '../event/model.js';
import { shareText } from '../event/share-text.js';
import { dayShift, daysOf, placeOf } from '../formats/writers/said.js';
import { fill, type Words } from '../i18n/index.js';
import type { Display } from '../views/display.js';
import { remarksOn } from '../views/header.js';
import { slotText } from '../views/times.js';

/** Copies a text. @returns What to tell the visitor: that it is done, or the text itself where the browser refuses. */
export async function copyText(text: string, words: Words): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    return fill(words.copyByHand, text);
  }
}

/** Shares an event, or one entry of it. @param title What that is called. @returns What to tell the visitor; "" for nothing. */
export async function share(title: string, event: ScientificEvent, entry: Entry | undefined, address: string, display: Display): Promise<string> {
  const { words } = display.speech;
  const text = shareText({ title, when: entry?.when ?? event.window, zone: display.zone, address, remarks: remarksOn(event, entry, display) }, {
    slot: (span) => slotText(span, span.timeZone === display.zone.name ? display.place : placeOf(span), display, 'medium'),
    shift: (days) => dayShift(days, display),
    other: (when) => (when.kind === 'all-day' ? daysOf(when, display, 'medium') : when.kind === 'announced-later' ? words.announcedLater : ''),
  });
  // The sheets of phones lead to people; those of desktops mostly to nobody, and hide the text.
  if (typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title, text });
      return '';
    } catch (error) {
      // The visitor has changed their mind.
      if ((error as Error | undefined)?.name === 'AbortError') return '';
    }
  }
  return copyText(text, words);
}
