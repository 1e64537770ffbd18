/**
 * Columns of text beside one another, each with its own times: one is read after the other. Line by line, talks of one day would get the times of
 * another.
 */
import type { Run } from './page-content.js';
import { linesOf, widthOf, type Segment } from './text-lines.js';

interface Stretch extends Segment {
  readonly baseline: number;
}

/** In points: the least room between two of them. */
const GUTTER = 10;
/** Of what is written, how wide each of them is at least: a column of ends is not. */
const NARROWEST = 0.25;
/** Fewer times make no programme. */
const FEWEST = 2;
const CLOCK = /^[•●▪◦*–-]?\s?(\d{1,2})[:.h](\d\d)(?!\d)/;
/** What a second column begins with: the date or the number of its day. */
const HEAD = /\d/;

/** What stands on a page, column by column; what reaches over columns stands above them or below. */
export function textColumns(runs: readonly Run[]): readonly (readonly Run[])[] {
  const stretches = linesOf(runs).flatMap(({ segments, baseline }) => segments.map((segment): Stretch => ({ ...segment, baseline })));
  const places = [...new Set(stretches.map(({ left }) => Math.floor(left)))].sort((a, b) => a - b);
  for (const place of places) {
    const body = bodyBeside(stretches, place);
    if (!body || !isParted(body, place)) continue;
    const within = (run: Run): boolean => run.baseline > body.top && run.baseline < body.bottom;
    const [left, right] = [runs.filter((run) => within(run) && run.left < place), runs.filter((run) => within(run) && run.left >= place)];
    return [runs.filter(({ baseline }) => baseline <= body.top), left, ...textColumns(right), runs.filter(({ baseline }) => baseline >= body.bottom)].filter((part) => part.length);
  }
  return [runs];
}

interface Body {
  readonly stretches: readonly Stretch[];
  readonly top: number;
  readonly bottom: number;
}

/** What stands beside a place, where all that reaches over it is above all times or below them. */
function bodyBeside(stretches: readonly Stretch[], place: number): Body | undefined {
  const times = stretches.filter(({ text }) => CLOCK.test(text)).map(({ baseline }) => baseline);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const over = stretches.filter(({ left, right }) => left < place && right > place - GUTTER).map(({ baseline }) => baseline);
  if (over.some((baseline) => baseline >= first && baseline <= last)) return undefined;
  const [top, bottom] = [Math.max(-Infinity, ...over.filter((one) => one < first)), Math.min(Infinity, ...over.filter((one) => one > last))];
  return { stretches: stretches.filter(({ baseline }) => baseline > top && baseline < bottom), top, bottom };
}

function isParted({ stretches }: Body, place: number): boolean {
  const [left, right] = [stretches.filter((one) => one.left < place), stretches.filter((one) => one.left >= place)];
  const [first, second] = [timesOf(left), timesOf(right)];
  if (first.length < FEWEST || second.length < FEWEST || widthOf(left) < NARROWEST * widthOf(stretches) || widthOf(right) < NARROWEST * widthOf(stretches)) return false;
  // Without a day of its own it goes on with the one before it.
  const isHeaded = right[0] !== undefined && !CLOCK.test(right[0].text) && HEAD.test(right[0].text);
  return isHeaded || (second[0] ?? 0) >= (first.at(-1) ?? 0);
}

/** The times at the beginning of lines, in minutes. */
function timesOf(stretches: readonly Stretch[]): readonly number[] {
  return stretches.filter(({ baseline }, at) => stretches[at - 1]?.baseline !== baseline).flatMap(({ text }) => {
    const [, hours, minutes] = CLOCK.exec(text) ?? [];
    return hours === undefined ? [] : [Number(hours) * 60 + Number(minutes)];
  });
}
