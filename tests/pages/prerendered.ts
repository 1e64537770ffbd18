/**
 * Prerendered programmes, and pages for them.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Programme } from '../../src/event/model.js';
import { readDocument } from '../../src/formats/index.js';
import { writeHtml, type HtmlOptions } from '../../src/formats/writers/html.js';
import { chooseSpeech } from '../../src/i18n/index.js';
import { pageWith } from './harness.js';

/** Events of every shape. */
export const EVENTS = ['demo/events/symposium.json', 'demo/events/two-days.json', 'demo/events/three-days.json', 'demo/events/empty.json', 'tests/fixtures/full.json', 'tests/fixtures/series.json', 'tests/fixtures/smallest.json', 'tests/fixtures/hybrid-hubs.json'];
/** Of a phone and of a desk, in pixels. */
export const WIDTHS = [360, 1280];
const programmeIn = (file: string): Programme => readDocument(JSON.parse(readFileSync(file, 'utf8')) as unknown).programme ?? assert.fail(file);
/** The HTML that the command writes for an event. */
export const prerendered = (file: string, options: Partial<HtmlOptions> = {}): string => writeHtml(programmeIn(file), { speech: chooseSpeech(['en']), src: `/${file}`, ...options }).text;

/** A page that never gets the script. */
export const withoutScript = (html: string, lang = 'en'): string => pageWith(html, { lang }).replace(/<script src=[^>]*><\/script>/, '');
