/**
 * "Each talk 30 min + 5 min Q&A": how long talks are and how much of that is for questions, and whether the agenda keeps to it.
 */
import { entriesOf, type DayDraft, type Draft, type GuessList } from '../draft.js';
import type { Block } from '../text/blocks.js';
import { tellOtherLengths } from './talk-length.js';

/** The rule of a text. */
export interface TalkRule {
  readonly duration: number;
  readonly qa: number;
  readonly line: number;
}

const MINUTES = String.raw`(\d{1,3})[\s-]?(?:min(?:ute|uto)?[sn]?\b\.?|['’′])`;
const QUESTIONS = String.raw`(?:q\s?(?:&|and)\s?a|questions?|discussions?|diskussion|fragen|aussprache|preguntas|discusión|débat)`;
const RULE = new RegExp(String.raw`${MINUTES}([^.;\d]{0,40}?)${MINUTES}[^.;\d]{0,25}?${QUESTIONS}`, 'iu');
const TALKS = /\btalks?\b|vortr[aä]g|exposé|présentation|presentation|charla|ponencia|contribution|speaker|each|chaque|cada|jede|duration|dauer|durée|duración|lecture/iu;

/** Finds the rule, and holds it against the talks of the agenda. */
export function readTalkRule(blocks: readonly Block[], days: readonly DayDraft[], guesses: GuessList): TalkRule | undefined {
  for (const { plain, line } of blocks) {
    const match = plain.length < 2_000 && TALKS.test(plain) ? RULE.exec(plain) : null;
    if (!match) continue;
    const [written, first, between = '', second] = match;
    const talks = entriesOf(days).filter(isTalk);
    const [a, qa] = [Number(first), Number(second)];
    const duration = /\+|plus|\band\b|und|\bet\b|\by\b|followed|,|zuzüglich|&/iu.test(between) ? a + qa : /inclu|inkl|davon|dont|of which/iu.test(between) ? a : majority(talks, a, a + qa);
    if (duration < 3 || duration > 240 || qa >= duration) continue;
    guesses.add('defaults-guessed', line, { value: written, minutes: duration, qa }, undefined, 'defaults');
    for (const draft of talks) tellDifference(draft, duration, guesses);
    return { duration, qa, line };
  }
  tellOtherLengths(blocks, days, isTalk, lengthOf, guesses);
  return undefined;
}

function isTalk(draft: Draft): boolean {
  return (draft.kind === undefined || draft.kind === 'talk') && draft.speakers.length > 0 && !draft.items.length;
}

const lengthOf = ({ start, end }: Draft): number | undefined => (start === undefined || end === undefined ? undefined : (end - start + 1440) % 1440);

/** "20-minute talks with 5 minutes for questions": inside or on top, as most talks have it. */
function majority(talks: readonly Draft[], inside: number, onTop: number): number {
  const count = (minutes: number): number => talks.filter((draft) => lengthOf(draft) === minutes).length;
  return count(inside) > count(onTop) ? inside : onTop;
}

function tellDifference(draft: Draft, expected: number, guesses: GuessList): void {
  const minutes = lengthOf(draft);
  if (minutes !== undefined && minutes !== expected) guesses.add('duration-differs', draft.line, { minutes, expected }, draft);
}
