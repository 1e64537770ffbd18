/**
 * How this visitor sees this event: language, clock and zone, from attributes, choices and the browser.
 */
import type { ScientificEvent } from '../event/model.js';
import { zoneByName } from '../event/moment.js';
import { clockStyleOf } from '../formats/writers/said.js';
import type { Speech } from '../i18n/index.js';
import { dateLabel, defaultHourCycle, distanceLabel, durationLabel } from '../time/labels.js';
import { currentName, placeName, type Place } from '../time/places.js';
import { UTC } from '../time/zone.js';
import type { Display } from '../views/display.js';
import { readerLanguages } from './language.js';
import type { Settings } from './settings.js';
import { chosenPlace, visitorPlace } from './visitor.js';

/** The display of one event. */
export function displayFor(event: ScientificEvent, settings: Settings, speech: Speech, ownChoice: Place | undefined, images: boolean): Display {
  const place = placeToShow(event, settings, ownChoice);
  return {
    speech,
    readerLanguages: readerLanguages(speech),
    clock: clockStyleOf(speech, settings.hourCycle === 'auto' ? undefined : settings.hourCycle),
    zone: zoneByName(place.timeZone, event.zoneOffsets) ?? UTC,
    place: place.name,
    headingLevel: settings.headingLevel,
    images,
  };
}

/** Has the browser load what it writes dates, lengths of time and distances with. */
export function warmUp({ language }: Speech): void {
  try {
    dateLabel(0, language, 'long');
    durationLabel(0, language);
    distanceLabel(0, 'day', language);
    defaultHourCycle(language);
  } catch {
    // Where it cannot be done, that is told when something is shown.
  }
}

/** The visitor's choice before the page's, the page's before the visitor's own clock; a browser that tells none gets the event's. */
function placeToShow(event: ScientificEvent, { zone }: Settings, ownChoice: Place | undefined): Place {
  const named = (timeZone: string): Place => ({ timeZone, name: placeName(currentName(timeZone)) });
  if (zone) return ownChoice ?? named(zone.name);
  return chosenPlace() ?? visitorPlace() ?? named(event.timeZone ?? UTC.name);
}

/** What tells displays apart for content without times. */
export function textsKey({ speech, readerLanguages: readers, headingLevel }: Display): string {
  return [speech.language, headingLevel, ...readers].join();
}

/** What tells displays apart: rows made for one of two with the same key are right for the other. */
export function displayKey({ speech, readerLanguages: readers, clock, zone, place, headingLevel, images }: Display, { zoneOffsets }: ScientificEvent): string {
  return JSON.stringify([speech.language, readers, clock.hourCycle, zone.name, place, headingLevel, images, zoneOffsets]);
}
