/**
 * Which language a widget speaks: its own `lang`, else that of the page around it, else the browser's.
 */

/** BCP 47 tags as wished, best first. An ancestor counts across shadow roots; an empty `lang` says "unknown" and ends the search. */
export function wishedLanguages(host: HTMLElement): readonly string[] {
  const near = nearestLanguage(host);
  return near ? [near] : [...navigator.languages];
}

/** What this visitor reads: the widget's language first, then the browser's own list. */
export function readerLanguages(spoken: string): readonly string[] {
  return [spoken, ...navigator.languages];
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
