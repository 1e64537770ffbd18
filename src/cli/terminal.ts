/**
 * The command's surroundings: what it writes to, and whether a person is looking.
 */

/** Where a command writes, and what it may assume about it. */
export interface Terminal {
  /** Results: standard output. */
  out(text: string): void;
  /** Everything else: standard error. */
  err(text: string): void;
  /** True where standard error is a screen: progress is shown. */
  readonly isWatched: boolean;
  /** Colours a text for standard output, or for standard error; leaves it alone where that is no screen. */
  paint(colour: Colour, text: string, stream: 'out' | 'err'): string;
}

/** What colours mean here. */
export type Colour = 'error' | 'warning' | 'info' | 'strong' | 'quiet';

// Bold red, yellow and cyan; bold; dim. (ECMA-48, section 8.3.117)
const CODES: Readonly<Record<Colour, string>> = { error: '1;31', warning: '33', info: '36', strong: '1', quiet: '2' };

// What moves the cursor, colours, hides or turns around what is on a screen (ECMA-48, Unicode TR 9); without the isolates that Arabic sentences are written with.
const COMMANDING = /[\0-\x08\v-\x1f\x7f-\x9f\u202a-\u202e]/g;

/** A text out of a file as a screen may show it: what would command the screen is spelled out. */
export function harmless(text: string): string {
  return text.replace(COMMANDING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The process's own terminal. `NO_COLOR` (no-color.org) is obeyed. */
export function processTerminal({ stdout, stderr, env }: typeof globalThis.process): Terminal {
  const coloured = { out: stdout.isTTY && !env.NO_COLOR, err: stderr.isTTY && !env.NO_COLOR };
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    isWatched: stderr.isTTY,
    paint: (colour, text, stream) => (coloured[stream] ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text),
  };
}
