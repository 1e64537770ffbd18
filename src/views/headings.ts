/**
 * Headings whose level the page decides.
 */
import type { Wording } from '../event/text.js';
import { h, type Content } from './nodes.js';

/**
 * A native heading up to level 6, and beyond that one by role, as HTML has no more.
 * @param level From 1.
 * @param said Words of ours, or an author's wording, which carries its own language and direction.
 */
export function heading(level: number, name: string, said: Content | Wording): HTMLElement {
  const native = level <= 6;
  const wording = typeof said === 'object' && 'lang' in said && 'value' in said ? said : undefined;
  return h(native ? `h${level}` : 'div', name, {
    role: native ? undefined : 'heading', 'aria-level': native ? undefined : level, lang: wording?.lang, dir: wording && 'auto',
  }, wording ? wording.value : (said as Content));
}
