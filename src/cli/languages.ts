/**
 * Every language that there are words for visitors in: the command line has all of them inside.
 */
import { addLanguage } from '../i18n/index.js';
import { it } from '../i18n/more/it.js';
import { ko } from '../i18n/more/ko.js';
import { nl } from '../i18n/more/nl.js';
import { pt } from '../i18n/more/pt.js';
import { ru } from '../i18n/more/ru.js';
import { zh } from '../i18n/more/zh.js';

/** Adds those that are not in the widget's script. */
export function addLanguages(): void {
  for (const [name, words] of Object.entries({ it, ko, nl, pt, ru, zh })) addLanguage(name, words);
}
