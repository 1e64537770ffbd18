/**
 * Which language a widget speaks: its own `lang`, else that of the page around it, else the browser's.
 */
import type { Speech } from '../i18n/index.js';

/** BCP 47 tags as wished, best first. An ancestor counts across shadow roots; an empty `lang` says "unknown" and ends the search. */
export function wishedLanguages(host: HTMLElement): readonly string[] {
  const near = nearestLanguage(host);
  return near ? [near] : [...navigator.languages];
}

/** What this visitor reads: what the page asks for, also where the widget does not speak it, then the browser's own list. */
export function readerLanguages({ wish, language }: Speech): readonly string[] {
  return [wish ?? language, ...navigator.languages];
}

function nearestLanguage(host: HTMLElement): string {
  for (let at: Element | null = host; at; at = at.parentElement ?? shadowHost(at)) {
    const lang = at.getAttribute('lang');
    if (lang !== null) return lang.trim();
  }
  return '';
}

function shadowHost(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
