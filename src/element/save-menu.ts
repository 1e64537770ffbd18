/**
 * The menu of the event, or of one entry: calendar files made here, addresses of calendars, sharing. A popover of the browser's own, which
 * knows where it belongs, closes by itself and gives the focus back. It remembers nothing.
 */
import { render } from 'lit';
import { allEntries, type Entry, type ScientificEvent } from '../event/model.js';
import { isOff } from '../event/states.js';
import { appointmentOf, calendarLinks, subscriptionAddress } from '../formats/writers/calendar-links.js';
import { calendarEntries, icalendarText, isDated, onDay, withIds, type Choice } from '../formats/writers/icalendar.js';
import { dateLabel } from '../time/labels.js';
import { isoDate } from '../time/iso.js';
import { dateAt } from '../time/wall.js';
import type { Display } from '../views/display.js';
import { titleOf } from '../views/entry.js';
import { remarksOn, statusLabel } from '../views/header.js';
import { h } from '../views/nodes.js';
import { wordingOf } from '../views/prose.js';
import { saveMenu } from '../views/save-menu.js';
import { entryAddress, pageAddress } from './deep-links.js';
import { download } from './download.js';
import { share } from './share.js';
import { starsOf } from './stars.js';

const ALARM_MINUTES = 10;
// More days than this are no list any more: a series of a whole term.
const MOST_DAYS = 10;
// Of a title in the name of a file that says more than it.
const TITLE_LENGTH = 45;

/** What a menu needs to know of its event. */
export interface Saved {
  readonly event: ScientificEvent;
  readonly display: Display;
  readonly nowMs: number;
  /** As {@link Showing.part}. */
  readonly part?: string;
}

/** True for an event of which a calendar can hold something. */
export function isSavable(event: ScientificEvent): boolean {
  return isDated({ when: event.window }) || event.days.some(({ entries }) => entries.some(isDated));
}

// What browsers before 2024 have in its place knows as well where it belongs and whose turn is next.
const canPop = (): boolean => 'hidePopover' in HTMLElement.prototype;

/** The menu of one event. */
export class SaveMenu {
  /** Where the popover stands while no dialog has it. */
  readonly home = h('div', '');

  private readonly element = canPop() ? h('div', 'menu', { popover: 'auto', role: 'group' }) : h('dialog', 'menu');

  private entry: Entry | undefined;
  private button: HTMLButtonElement | undefined;
  private saved: Saved | undefined;
  private hasAlarm = false;

  /** @param say Tells the visitor what has been done. */
  constructor(private readonly say: (text: string) => void) {
    this.home.append(this.element);
    // Beside a dialog is the dialog, too.
    this.element.addEventListener('click', ({ target }) => target === this.element && this.close());
    // Browsers give the focus back themselves, but in a shadow tree not all of them.
    this.element.addEventListener('beforetoggle', ({ newState }) => newState === 'closed' && this.element.matches(':focus-within') && this.button?.focus({ preventScroll: true }));
  }

  /** Has a button open it, for an entry or for the event. To be called before the browser acts on the click. */
  open(button: HTMLElement, saved: Saved, entry?: Entry): void {
    // One press is enough after another button's menu, and of two buttons only one tells that its menu is open.
    if (this.button && this.button !== button) {
      this.close();
      this.button.popoverTargetElement = null;
    }
    this.entry = entry;
    this.button = button as HTMLButtonElement;
    this.hasAlarm = false;
    this.update(saved);
    // While a dialog is open, nothing outside of it can be used.
    const home = button.closest('dialog') ?? this.home;
    if (this.element.parentNode !== home) home.append(this.element);
    if (canPop()) this.button.popoverTargetElement = this.element;
    else (this.element as HTMLDialogElement).showModal();
  }

  /** Says the same of a newer version, or in another language. */
  update(saved: Saved): void {
    this.saved = saved;
    const { event, display } = saved;
    const entry = allEntries(event.days).find(({ id }) => id === this.entry?.id);
    // Nothing else is to come under the visitor's finger.
    if (this.entry && !entry) return this.close();
    const { words } = display.speech;
    // What is off takes all that is in it along.
    const { status } = entry && !isOff(event) ? entry : event;
    const address = entry ? entryAddress(entry.id, saved.part) : pageAddress();
    const title = entry ? titleOf(entry, display).value : wordingOf(event.title, display).value;
    const appointment = appointmentOf(event, entry, display.readerLanguages, address, remarksOn(event, entry, display));
    this.element.setAttribute('aria-label', `${words.addToCalendar}: ${title}`);
    render(saveMenu({
      files: this.choices(saved, entry).map(([label, choice, part]) => [label, () => this.save(saved, part ? `${title.slice(0, TITLE_LENGTH)} ${part}` : title, choice)]),
      links: calendarLinks({ ...appointment, title: isOff({ status }) ? `${statusLabel(status, display)}: ${title}` : title }),
      subscription: event.feed === undefined || entry ? undefined : subscriptionAddress(event.feed),
      alarmMinutes: ALARM_MINUTES, hasAlarm: this.hasAlarm,
      setAlarm: (wanted) => {
        this.hasAlarm = wanted;
        this.update(saved);
      },
      share: () => void this.share(title, saved, entry, address),
    }, display), this.element);
  }

  /** Says the same in another language, if somebody is looking. */
  refresh(saved: Saved): void {
    if (this.saved && (this.saved.event !== saved.event || this.saved.display !== saved.display)) this.update(saved);
  }

  /** What can be a file: an entry; of an event everything, what is starred, each day; and what its name says besides the title. */
  private choices({ event, display }: Saved, entry: Entry | undefined): readonly (readonly [label: string, choice: Choice, part?: string])[] {
    const { words, language } = display.speech;
    if (entry) return [[words.calendarFile, withIds(new Set([entry.id]))]];
    const days = [...new Set(allEntries(event.days).flatMap(({ when }) => (when.kind === 'timed' ? dateAt(display.zone, when.startMs) : [])))].sort((a, b) => a - b);
    const choices: (readonly [string, Choice, string?])[] = [[words.everything, () => true], [words.myProgramme, withIds(starsOf(event.id)), words.myProgramme]];
    if (days.length > 1 && days.length <= MOST_DAYS) for (const dayMs of days) choices.push([dateLabel(dayMs, language, 'day'), onDay(dayMs, display.zone), isoDate(dayMs)]);
    return choices.filter(([, choice]) => calendarEntries(event, choice).length).map(([label, choice, part]) => [`${label} (.ics)`, choice, part]);
  }

  private save({ event, display, nowMs }: Saved, name: string, choice: Choice): void {
    const text = icalendarText(event, calendarEntries(event, choice), {
      words: display.speech.words, nowMs, languages: display.readerLanguages, alarmMinutes: this.hasAlarm ? ALARM_MINUTES : undefined, address: pageAddress(),
    });
    download(text, name);
    this.close();
  }

  private async share(title: string, { event, display }: Saved, entry: Entry | undefined, address: string): Promise<void> {
    this.close();
    this.say(await share(title, event, entry, address, display));
  }

  private close(): void {
    if (canPop()) this.element.hidePopover();
    else (this.element as HTMLDialogElement).close();
  }
}
