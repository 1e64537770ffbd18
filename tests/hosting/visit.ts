/**
 * Visits in a real browser: what the tests of this folder put on their pages, and what has to be seen there.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { settled } from '../pages/harness.js';
import { EVENT, SCRIPT, type Host } from './servers.js';

/** The event that the servers have, and its title. */
export const DATA = readFileSync('demo/events/symposium.json', 'utf8');
export const TITLE = 'Machine Learning in Data Assimilation';
/** The script’s hash, as `integrity` and policies want it. */
export const INTEGRITY = `sha384-${createHash('sha384').update(readFileSync('dist/ml-da-event.js')).digest('base64')}`;

/** A page with this in its body. */
export function pageOf(markup: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body>${markup}</body></html>`;
}

/** The tags that show the event from another origin. */
export const tagsFor = (origin: string): string => `<script src="${origin}${SCRIPT}" defer></script><ml-da-event src="${origin}${EVENT}"></ml-da-event>`;

/** The document's own addresses and placeholders, as they are here. */
export const placed = (text: string, host: Host): string => text.replaceAll('https://cdn.example.org', host.origin).replaceAll('sha384-HASH', INTEGRITY);

/** Waits for the programme, and fails if it is not there. */
export async function shows(page: Page, title = TITLE): Promise<void> {
  await settled(page);
  assert.equal(await page.evaluate(() => document.querySelector('ml-da-event')?.state), 'ready');
  assert.ok(await page.getByRole('heading', { name: title }).isVisible());
}
