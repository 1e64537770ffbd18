/**
 * Headings whose level the page decides.
 */
import { html, nothing, type TemplateResult } from 'lit';

/** What a heading says; `lang` and `dir` are set for an author's text only. */
export interface HeadingContent {
  readonly content: unknown;
  readonly part: string;
  readonly lang?: string;
  readonly dir?: string;
}

/**
 * A native heading up to level 6, and beyond that one by role, as HTML has no more.
 * @param level From 1.
 */
export function heading(level: number, { content, part, lang, dir }: HeadingContent): TemplateResult {
  const language = lang ?? nothing;
  const direction = dir ?? nothing;
  switch (level) {
    case 1: return html`<h1 class=${part} part=${part} lang=${language} dir=${direction}>${content}</h1>`;
    case 2: return html`<h2 class=${part} part=${part} lang=${language} dir=${direction}>${content}</h2>`;
    case 3: return html`<h3 class=${part} part=${part} lang=${language} dir=${direction}>${content}</h3>`;
    case 4: return html`<h4 class=${part} part=${part} lang=${language} dir=${direction}>${content}</h4>`;
    case 5: return html`<h5 class=${part} part=${part} lang=${language} dir=${direction}>${content}</h5>`;
    case 6: return html`<h6 class=${part} part=${part} lang=${language} dir=${direction}>${content}</h6>`;
    default: return html`<div role="heading" aria-level=${level} class=${part} part=${part} lang=${language} dir=${direction}>${content}</div>`;
  }
}
