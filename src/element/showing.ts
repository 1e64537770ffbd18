/**
 * What one event on the page is shown with.
 */
import type { ScientificEvent } from '../event/model.js';
import type { Display } from '../views/display.js';
import type { ZonePicking } from '../views/zone-picker.js';
import type { Settings } from './settings.js';

/** What is to be shown, and how. */
export interface Showing {
  readonly event: ScientificEvent;
  /** Tells documents apart: the same number for the first screen of a document and the whole of it. */
  readonly edition: number;
  readonly settings: Settings;
  readonly display: Display;
  readonly nowMs: number;
  /** Id of the event where it is one of several; links to its entries name it. */
  readonly part?: string;
  /** Only one event of a series has the zone picker. */
  readonly picking?: ZonePicking;
  /** By how many minutes the visitor's clock seems to be fast. */
  readonly clockErrorMinutes?: number;
}
