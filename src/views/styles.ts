/**
 * The look: type and space of a well-set printed programme. Lengths are em and px: the page's root may be any size.
 * Colours come from seven custom properties and `light-dark()`, so that the page's own `color-scheme` decides.
 */
import { css } from 'lit';

const fonts = css`system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif`;

const tokens = css`
  :host { display: block; }
  :host([hidden]) { display: none; }
  :host([theme='light']) { color-scheme: light; }
  :host([theme='dark']) { color-scheme: dark; }
  .event {
    all: initial; color-scheme: inherit; visibility: inherit; pointer-events: inherit; flex: auto;
    --accent: var(--ml-da-event-accent, #1f5fa8); --text: var(--ml-da-event-text, #17202b);
    --surface: var(--ml-da-event-surface, #fff); --border: var(--ml-da-event-border, #dfe4ea);
    --night: #d9dfe8; --daytime: #f6efd6;
    --radius: var(--ml-da-event-radius, 12px); --space: var(--ml-da-event-space, 20px);
    --soft: var(--text); --line: var(--text); --tint: var(--surface);
    /* The column of the times: "10:30 AM – 12 noon" is longer. */
    --when: 9.75em;
  }
  .h12 { --when: 12em; }
  /* Browsers of before 2023 have neither: they show the same in fewer shades. */
  @supports (color: color-mix(in oklab, red, red)) {
    .event {
      --space: var(--ml-da-event-space, clamp(16px, 4cqi, 36px));
      --soft: color-mix(in oklab, var(--text) 74%, var(--surface)); --line: color-mix(in oklab, var(--text) 50%, var(--surface));
      --tint: color-mix(in oklab, var(--accent) 7%, var(--surface));
    }
  }
  @supports (color: light-dark(red, red)) {
    .event {
      --accent: var(--ml-da-event-accent, light-dark(#1f5fa8, #8db9f0)); --text: var(--ml-da-event-text, light-dark(#17202b, #e7ebf1));
      --surface: var(--ml-da-event-surface, light-dark(#fff, #151a21)); --border: var(--ml-da-event-border, light-dark(#dfe4ea, #2f3742));
      --night: light-dark(#d9dfe8, #2a313b); --daytime: light-dark(#f6efd6, #57502f);
    }
  }
`;

const base = css`
  .event {
    display: block; box-sizing: border-box; container: ml-da-event / inline-size; contain-intrinsic-inline-size: 20em;
    font-family: var(--ml-da-event-font, ${fonts});
    font-size: medium; line-height: 1.5; color: var(--text); background: var(--surface);
    border: 1px solid var(--border); border-radius: var(--radius); overflow-wrap: break-word; -webkit-text-size-adjust: 100%;
  }
  /* In CSS, "inherit" for a property of one's own takes that property's inherited value: it cannot be told from nothing, unless there is a value to be taken away. */
  :host { --style-queries: 1; }
  @container not style(--ml-da-event-font) { :host { --ml-da-event-font: ${fonts}; } }
  @container style(--style-queries: 1) { .event { font-family: var(--ml-da-event-font, inherit); } }
  .card { padding: var(--space); }
  * { box-sizing: border-box; }
  [hidden]:not([hidden='until-found']) { display: none !important; }
  /* In quirks mode tables inherit nothing. */
  table { font: inherit; color: inherit; }
  h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, pre, [role='heading'] { margin: 0; font-size: inherit; font-weight: inherit; }
  .title { font-size: 1.65em; line-height: 1.2; text-wrap: balance; font-weight: 700; }
  .section-title { font-size: 1.125em; font-weight: 700; line-height: 1.3; }
  section { margin-block-start: 2.25em; }
  section > .section-title { margin-block-end: .6em; }
  /* A title in another script reads in its own direction and stands where all titles stand. */
  :is(.title, .entry-title, .day-title)[dir] { text-align: left; } [dir='rtl'] :is(.title, .entry-title, .day-title)[dir] { text-align: right; }
  a { color: var(--accent); text-underline-offset: .15em; }
  :focus-visible { outline: 3px solid var(--accent); border-radius: 3px; outline-offset: 2px; }
  article:not(:first-child) { margin-block-start: 2.5em; }
  .kicker { color: var(--soft); font-size: .875em; margin-block-end: .2em; }
  .subtitle { font-size: 1.125em; color: var(--soft); margin-block-start: .2em; }
  .when { font-size: 1.125em; margin-block-start: .7em; }
  .event-time { font-size: 1.0625em; color: var(--soft); }
  .clock-note, .page-time { padding-inline-start: .75em; border-inline-start: 3px solid var(--accent); color: var(--soft); margin-block-start: .6em; }
  header .status { margin-block-start: .4em; }
  .badge { white-space: nowrap; font-size: .8125em; font-weight: 650; }
  .description { margin-block-start: 1em; }
  header img { border-radius: var(--radius); display: block; max-inline-size: 100%; block-size: auto; margin-block-start: 1em; }
  ul, ol { padding-inline-start: 1.4em; } [role='list'] { padding: 0; list-style: none; }
  .prose { text-wrap: pretty; max-inline-size: 65ch; }
  .prose > * + * { margin-block-start: .7em; }
  pre { white-space: pre-wrap; overflow-x: auto; } pre, code { font-family: ui-monospace, Consolas, monospace; font-size: .9em; }
  strong, b { font-weight: 650; }
  dl { display: grid; gap: .35em; }
  dl > div, .materials li { display: grid; grid-template-columns: var(--when) minmax(0, 1fr); column-gap: 20px; }
  .materials span, dt, .speaker, .day-zone, .cell-about { color: var(--soft); } .materials a { justify-self: start; } dd { text-wrap: pretty; }
  .people, .facts { margin-block-start: 1.25em; } .people ~ .speaker { margin-block-start: .75em; }
  .note-list { max-inline-size: 65ch; } .note-list li + li { margin-block-start: .4em; }
  .abstract-block { margin-block-start: 1.5em; }
  .loading { padding: var(--space); display: block; color: var(--soft); min-block-size: 24em; }
  .failure { padding: var(--space); display: flex; flex-wrap: wrap; gap: .75em; align-items: center; justify-content: space-between; }
  .actions, .buttons { display: flex; flex-wrap: wrap; gap: 8px; }
  .phase { margin-block-start: .6em; } .phase:not(:has(*)) { margin: 0; } .phase > p { font-weight: 650; color: var(--accent); }
  .changes ul, .phase ul { display: grid; gap: .3em; margin-block-start: .4em; }
  .moment li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .6em; align-items: start; } .moment .badge { margin-block-start: .15em; } .gone, .moment time { font-size: .9375em; color: var(--soft); font-variant-numeric: tabular-nums; }
  progress { inline-size: 6em; accent-color: var(--accent); vertical-align: .12em; block-size: .5em; margin-inline: .4em .3em; }
  .actions { align-items: center; margin-block-start: 1em; }
  /* The button of the zones stands among the others, its drawer under all of them. */
  .picker, .picker > .buttons { display: contents; } .page-time { order: -1; flex: 1 0 100%; margin: 0; } .picker > .drawer { order: 1; flex: 0 1 min(26em, 100%); margin-inline-end: max(0px, 100% - 26em); }
  .changes { padding: .75em 1em; border-inline-start: 3px solid var(--accent); background: var(--tint); border-radius: 0 8px 8px 0; margin-block-start: 1.25em; } .changes .button { background: var(--surface); margin-block-start: .75em; }
  .past-events { margin-block-start: 2em; border-block-start: 2px solid var(--border); padding-block-start: .9em; } .past-events > summary { font-weight: 650; cursor: pointer; padding-block: .4em; }
  button, .button, .permalink, .menu-item { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; text-align: start; }
  .way { font-weight: 650; min-block-size: 24px; padding: 0; }
  .button { border: 1px solid var(--line); border-radius: 8px; padding: .5em .95em; font-size: .9375em; min-block-size: 2.75em; }
  .button:hover { background: var(--tint); }
  .main { font-weight: 650; color: var(--surface); background: var(--accent); border-color: var(--accent); text-decoration: none; }
  .main:hover { background: var(--accent); text-decoration: underline; }
  .button[aria-expanded]::after, .toggle::before { content: ''; inline-size: .4em; border: solid; block-size: .4em; display: inline-block; border-width: 0 .125em .125em 0; rotate: 45deg; translate: 0 -.2em; }
  .button[aria-expanded]::after { margin-inline-start: .75em; }
  .button[aria-expanded='true']::after { rotate: 225deg; translate: 0 .05em; }
  .drawer { border: 1px solid var(--border); border-radius: 8px; padding: 1em; max-inline-size: 26em; background: var(--tint); display: grid; gap: .75em; }
  .drawer label { display: grid; gap: .25em; font-size: .9375em; }
  .drawer input, .drawer select, .search { font: inherit; color: inherit; border: 1px solid var(--line); border-radius: 6px; padding: .45em .6em; inline-size: 100%; background: var(--surface); min-block-size: 2.75em; }
  .count { font-size: .875em; color: var(--soft); min-block-size: 1.5em; }
`;

const agenda = css`
  .day { display: flex; flex-wrap: wrap; gap: 0 12px; padding-block-end: .25em; align-items: baseline; margin-block-start: 1.75em; border-block-end: 2px solid var(--text); justify-content: space-between; }
  .list:first-child > .day:first-child { margin-block-start: 0; }
  .day-title { font-weight: 650; }
  .entry { display: grid; grid-template-columns: calc(var(--when) + var(--indent, 0px)) minmax(0, 1fr) auto auto auto; column-gap: 20px; padding-block: .875em; border-block-end: 1px solid var(--border); }
  @media not print {
    .long .list { content-visibility: auto; contain-intrinsic-block-size: auto 190em; margin-inline: -12px; padding-inline: 12px; }
    :is(.entry, .more)[hidden] { margin: 0; padding: 0; border: 0; } .as-grid > .lists { display: none; }
    .running .entry.past :is(.entry-title, time) { font-weight: 500; color: var(--soft); }
    .entry.now { margin-inline: -12px; padding-inline: 9px 12px; border-inline-start: 3px solid var(--accent); background: var(--tint); }
    .badge { border-radius: 99px; padding: .1em .65em; color: var(--accent); background: var(--tint); } .badge.cancelled { color: var(--surface); background: var(--text); }
  }
  .entry > * { grid-column: 2; }
  .entry > :is(.star, .permalink, .save) { grid-row: 1; margin-inline-end: -20px; } .entry > .star { grid-column: -4; } .entry > .permalink { grid-column: -3; } .entry > .save { grid-column: -2; margin-inline-end: -6px; }
  .entry:not(:has(> .save)) > .permalink { margin-inline-end: 2px; }
  .star, .permalink, .save { margin-block: -2px; place-items: center; line-height: 1; color: var(--soft); text-decoration: none; border-radius: 6px; padding: 0; inline-size: 1.75em; align-self: start; display: grid; block-size: 1.75em; }
  .star::before { content: '☆'; content: '☆' / ''; font-size: 1.25em; } .star[aria-pressed='true']::before { content: '★'; content: '★' / ''; color: var(--accent); }
  .permalink::before { content: '#'; content: '#' / ''; }
  /* A sheet of a calendar. */
  .save::before { content: ''; inline-size: .85em; border: 1.5px solid; block-size: .8em; border-block-start-width: .28em; border-radius: .15em; }
  :is(.star, .permalink, .save):hover { background: var(--tint); color: var(--accent); }
  .day-title, .phase, .changes, .said { overflow-wrap: anywhere; } .said { position: sticky; inset-block-end: 0; background: var(--surface); z-index: 4; line-height: 2.25; }
  .rest { display: flex; gap: .75em; align-items: center; font-size: .9375em; color: var(--soft); margin-block-start: .75em; }
  .entry > .time { grid-column: 1; font-size: .8125em; white-space: pre-line; grid-row: 1 / span 12; color: var(--soft); font-variant-numeric: tabular-nums; }
  .time time { font-size: 1.2308em; font-weight: 650; color: var(--text); white-space: nowrap; }
  .entry-title { font-weight: 650; text-wrap: pretty; max-inline-size: 60ch; }
  .entry-about, .entry-subtitle, .entry-links, .authors, .keywords { font-size: .9375em; color: var(--soft); text-wrap: pretty; }
  .entry-links { line-height: 1.8; }
  .minor { padding-block: .45em; }
  .minor :is(.entry-title, time) { font-weight: 400; color: var(--soft); }
  .minor .entry-title { font-size: .9375em; } .minor time { font-size: 1.1538em; }
  .change { margin-block: .1em .2em; }
  .session > .entry-title { font-weight: 700; }
  .item { --indent: 16px; } .deep { --indent: 32px; } .deepest { --indent: 48px; }
  .toggle { justify-self: start; color: var(--accent); padding: .45em .3em .2em 0; margin-block-start: .1em; font-size: .9375em; }
  .toggle::before { margin-inline: .1em .55em; }
  .toggle[aria-expanded='false']::before { rotate: -45deg; translate: 0 -.08em; }
  .toggle[aria-expanded='false']:dir(rtl)::before { rotate: 135deg; }
  :is(.cell-title, .toggle, .way):hover { text-decoration: underline; color: var(--accent); text-underline-offset: .15em; }
  .more { max-inline-size: 65ch; margin-block-start: .35em; font-size: .9688em; }
  .more > * + * { margin-block-start: .7em; }
  .references { font-size: .9375em; } .references li + li { margin-block-start: .25em; }
`;

const tools = css`
  .toolbar { display: grid; gap: .6em; margin-block-end: .5em; }
  .search { inline-size: 0; flex: 1 1 14em; font-size: .9375em; min-inline-size: 0; border-radius: 8px; padding: .5em .8em; }
  .search::placeholder { color: var(--soft); opacity: 1; }
  .button[aria-pressed='true'] { color: var(--surface); background: var(--accent); border-color: var(--accent); }
  .choices { max-inline-size: none; grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr)); }
  /* Kept free, so that the first letter of a search moves nothing. */
  .found { gap: 4px 16px; min-block-size: 2em; align-items: center; } .found .button { min-block-size: 2em; padding-block: .2em; }
  .offer { border: 1px solid var(--accent); border-radius: 8px; padding: 1em; background: var(--tint); margin-block-end: 1em; display: flex; flex-wrap: wrap; gap: .75em; align-items: center; justify-content: space-between; }
  .clash { padding-inline-start: .75em; border-inline-start: 3px solid; font-size: .9375em; margin-block: .2em; }
  .dialog, .menu { all: revert; box-sizing: border-box; font: inherit; color: var(--text); background: var(--surface); border: 1px solid var(--border); }
  .dialog { border-radius: var(--radius); padding: 0; inline-size: min(44em, calc(100% - 2em)); max-block-size: calc(100% - 2em); container: ml-da-event / inline-size; }
  .dialog::backdrop { background: rgb(0 0 0 / .45); }
  .dialog-content { padding: 1em var(--space); } .dialog .toggle { display: none; } .dialog .entry:last-child { border: 0; }
  .close { margin-block-start: .75em; }
  .menu { overflow: auto; box-shadow: 0 4px 24px rgb(0 0 0 / .18); border-radius: 8px; padding: .4em; max-inline-size: calc(100vw - 16px); max-block-size: calc(100vh - 16px); min-inline-size: 14em; }
  @supports (position-area: block-end) { .menu { inset: auto; margin: 4px 0; position-area: block-end span-inline-end; position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline; } }
  .menu-item { display: block; inline-size: 100%; padding: .5em .75em; font-size: .9375em; min-block-size: 2.75em; text-decoration: none; border-radius: 6px; }
  .menu-item:hover { background: var(--tint); color: var(--accent); }
  .reminder { min-block-size: 44px; display: flex; gap: .6em; accent-color: var(--accent); align-items: center; font-size: .9375em; padding: .5em .75em; margin-block-start: .3em; border-block-start: 1px solid var(--border); }
`;

const grid = css`
  .grid-day:not(:first-child) { margin-block-start: 2.5em; }
  :is(.grid-day, .dialog-content) > .day.day { margin-block: 0 .75em; }
  .grid-scroll { overflow: auto; scroll-padding: 5em 8em 0; max-block-size: 85vh; border: 1px solid var(--border); border-radius: 8px; }
  .grid { border-collapse: separate; border-spacing: 0; font-size: .875em; inline-size: 100%; block-size: 1px; }
  .grid :is(th, td) { padding: 0; vertical-align: top; border-block-end: 1px solid var(--border); }
  .grid thead th { position: sticky; inset-block-start: 0; background: var(--surface); z-index: 2; font-weight: 650; border-block-end: 2px solid var(--text); padding: .6em .7em; }
  .grid .grid-time { z-index: 1; padding: .5em .8em; position: sticky; inset-inline-start: 0; background: var(--surface); font-weight: 400; color: var(--soft); white-space: nowrap; inline-size: 1%; border-inline-end: 1px solid var(--border); }
  .grid thead .grid-time { z-index: 3; } .cell-entry { min-inline-size: 11em; max-inline-size: 34em; }
  .grid td.cell { padding: .5em .7em; background: var(--tint); border-inline-end: 1px solid var(--surface); border-inline-start: 3px solid var(--accent); }
  .grid td.cell:is(.break, .buffer, .other, .opening, .closing, .social) { background: color-mix(in oklab, var(--text) 4%, var(--surface)); border-inline-start-color: var(--border); }
  .grid td.cell.now { border-inline-start: 6px solid var(--accent); } .cancelled > .entry-title, .cancelled > .time time, .cancelled .cell-title { text-decoration: line-through; }
  .cell-entry { overflow-wrap: anywhere; } .cell-title { padding: .15em 0; font-weight: 650; color: var(--text); min-block-size: 24px; text-wrap: pretty; }
  .starred::before { content: '★ '; color: var(--accent); }
  .cell-items, .grid-untimed { margin-block-start: .4em; } .cell-items .cell-title { display: block; font-weight: 400; } .cell-items { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: .6em; } .cell-items li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: baseline; color: var(--soft); }
  .grid-untimed { display: flex; flex-wrap: wrap; gap: .25em 1.5em; margin-block-end: .75em; font-size: .9375em; }
`;

const zones = css`
  .zones-table { border-collapse: collapse; inline-size: 100%; font-size: .9375em; }
  th, td { font-variant-numeric: tabular-nums; vertical-align: baseline; padding-block: .4em; text-align: start; font-weight: inherit; padding-inline: 0 .8em; }
  .zones-table thead th { font-size: .875em; color: var(--soft); border-block-end: 2px solid var(--text); padding-block: 0 .3em; }
  .zones-table tbody tr { border-block-end: 1px solid var(--border); }
  small { font-size: .875em; font-weight: 400; color: var(--soft); white-space: nowrap; }
  .here > * { font-weight: 650; } .zone-row th { overflow-wrap: anywhere; }
  td time { white-space: nowrap; }
  .bar { inline-size: 38%; } .zones-table :is(th, td):last-child { padding-inline-end: 0; }
  .legend { inline-size: auto; font-size: .8125em; color: var(--soft); margin-block-start: .5em; text-align: end; }
  svg { border-radius: 4px; display: block; inline-size: 100%; block-size: 14px; direction: ltr; }
  .night { fill: var(--night); } .daytime { fill: var(--daytime); } .event-hours { fill: var(--accent); }
  @container ml-da-event (max-width: 56em) { .zones-table .bar { inline-size: 28%; } }
`;

const narrowRows = css`
    .title { font-size: 1.4em; }
    .entry { grid-template-columns: minmax(0, 1fr) auto auto auto; row-gap: 2px; }
    .item { padding-inline-start: var(--indent); } .item.now { padding-inline-start: calc(9px + var(--indent)); }
    .entry > * { grid-column: 1 / -1; } .entry > .time { grid-row: 1; }
    dl > div, .materials li { display: block; min-inline-size: 0; }
    dl { gap: .6em; }
    .day-zone { inline-size: 100%; } td time { white-space: normal; }
`;

const noTables = css`
    .as-grid > .grids, .layout, .bar { display: none; }
    .as-grid > .lists { display: block; }
`;

const narrow = css`
  @container ml-da-event (max-width: 35em) { ${narrowRows} }
  @container ml-da-event (max-width: 44em) { ${noTables} }
  /* Where a browser knows no containers, the window is what there is to measure. */
  @supports not (container: a / size) {
    @media (max-width: 44em) { ${narrowRows}${noTables} }
  }
`;

const media = css`
  @media (pointer: coarse) { .event :is(button, .button, .permalink, .menu-item, [type='search'], select, summary) { min-block-size: 44px; min-inline-size: 44px; } .star, .permalink, .save { margin-block: -10px; } .way { padding-block: 10px; } .moment .badge { margin-block-start: 12px; } .entry:not(:has(> .save)) > .permalink { margin-inline-end: 18px; } .entry-links a, .facts a, .people a { padding-block: .6em; margin-block: -.3em; display: inline-block; max-inline-size: 100%; } }
  @media (forced-colors: active) {
    .badge, .entry.now, .button[aria-pressed='true'] { border: 1px solid; } .button[aria-pressed='true'] { color: HighlightText; forced-color-adjust: none; background: Highlight; }
    .entry.now { border-inline-start-width: 5px; }
    svg { forced-color-adjust: none; background: Canvas; }
    .night { fill: Canvas; stroke: CanvasText; } .daytime { fill: ButtonFace; } .event-hours { fill: Highlight; }
  }
  @media print {
    .event { --text: #000; border: 0; --surface: #fff; --radius: 0; color-scheme: light; font-size: 10.5pt; }
    .card { padding: 0; }
    /* What is printed is what was looked for: that much is said. */
    .toolbar { gap: 0; margin: 0; }
    .time .badge, .actions, .dialog, .menu, .found .button, .offer, .permalink, .save, .phase, .changes, .said, .star[aria-pressed='false'], .grids, .toggle, .toolbar > :not(.found) { display: none; } .found:not(:has(.button)) { display: none; }
    [hidden='until-found'] { content-visibility: visible !important; }
    .past-events::details-content { content-visibility: visible; block-size: auto; }
    dl > div, tr, .entry:not(:has(.more)) { break-inside: avoid; } .section-title, .entry-title, .day, .speaker:has(+ .bio) { break-after: avoid; }
    svg { print-color-adjust: exact; }
    :is(.prose a:not(.bare), .note-list a:not(.bare), .entry-links a, .join)[href^='http']::after { content: ' (' attr(href) ')'; overflow-wrap: anywhere; }
  }
`;

/** Everything, in the order of the cascade. */
export const styles = [tokens, base, agenda, tools, grid, zones, narrow, media];
