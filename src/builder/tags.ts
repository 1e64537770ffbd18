/**
 * What to paste into a page.
 */
import { escapeHtml } from '../formats/html-written.js';

/** Where the script is: as it was loaded here if other pages can load it from there, else beside the page. */
export function scriptAddress(loaded: string): string {
  return loaded.startsWith('https://') ? loaded : 'ml-da-event.js';
}

/** The tag for a file beside the page. */
export function tagBeside(script: string): string {
  return `${scriptTag(script)}\n<ml-da-event src="event.json"></ml-da-event>`;
}

/** The form that holds the programme itself, which the editors of pages keep (`docs/embedding.md`). */
export function tagWithin(script: string, document: object): string {
  return `${scriptTag(script)}\n<pre class="ml-da-event" translate="no">\n${JSON.stringify(document, undefined, 2).replace(/[&<]/g, escapeHtml)}\n</pre>`;
}

function scriptTag(address: string): string {
  return `<script src="${escapeHtml(address)}" defer></script>`;
}
