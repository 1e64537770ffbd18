/**
 * "Each talk 30 min": a length that a text says of all its talks, with no word of questions. Nothing is taken from it; a talk that does not keep to it, where most do,
 * may be a slip.
 */
import { entriesOf, type DayDraft, type Draft, type GuessList } from '../draft.js';
import type { Block } from '../text/blocks.js';

const MINUTES = String.raw`min(?:ut(?:e[sn]?|os?|i|y)?)?s?(?!\p{L})\.?|мин(?:ут\p{L}?)?(?!\p{L})|['’′]`;
// "30 min", "25+5 min", "25 min + 5 min".
const LENGTH = String.raw`(\d{1,3})(?:(?:\s?(?:${MINUTES}))?\s?(?:\+|plus)\s?(\d{1,2}))?[\s-]?(?:${MINUTES})(?!\s?\+)`;
const TALK = String.raw`(?:talks?|presentations?|lectures?|papers?|contributions?|speakers?|vortr[aä]ge?|beitr[aä]ge?|referat[ey]?|präsentation(?:en)?|exposés?|présentations?|communications?|interventions?|charlas?|ponencias?|presentaci[oó]n(?:es)?|comunicaci[oó]n(?:es)?|interventi|intervento|relazion[ei]|presentazion[ei]|palestras?|apresentaç(?:ão|ões)|comunicaç(?:ão|ões)|lezing(?:en)?|presentaties?|wykład(?:y|u)?|доклад(?:ы|а|ов)?)(?!\p{L})`;
const EACH = String.raw`(?:each|every|all(?:\sthe)?|jede[rsn]?|alle|chaque|tou(?:s|tes)\sles|cada|tod[oa]s\sl?[oa]s|ogni|tutt[ie]\s(?:i|gli|le)|elke?|iedere|każdy|wszystkie|каждый|каждого|все)`;
const THE = String.raw`(?:the|die|les|las|los|i|gli|le|as|os|de)`;
const TAKES = String.raw`[\s:=(,–—-]{1,3}(?:(?:is|are|takes?|lasts?|ha[sv]e?|gets?|will\s(?:be|take|last|have)|dauer[nt]|dauert|hat|haben|ist|sind|dure(?:nt)?|fait|font|est\sde|sont\sde|dura[nm]?|durano|tienen?|es\sde|son\sde|è\sdi|tem|têm|du(?:urt|ren)|trwa(?:ją)?|длится|длятся)\s)?(?:for\s|jeweils\s|je\s)?`;
const DURATION = String.raw`(?:(?:talk|presentation|lecture)\s(?:length|duration|time)|(?:length|duration|time)\s(?:of|per|for)\s(?:(?:each|an?|the|all)\s)?${TALK}|vortrags(?:dauer|länge|zeit)|(?:dauer|länge)\s(?:der|eines|je|pro)\s${TALK}|durée\s(?:des\s|d['’]un\s|de\schaque\s|par\s)${TALK}|duración\s(?:de\s(?:las?|los|cada)|por)\s${TALK}|durata\s(?:degli|delle|di\sogni|per)\s${TALK}|duração\s(?:das|de\scada|por)\s${TALK})`;
// What only some talks are ("Invited talks", "Kurzvorträge") is no rule for all.
const RULES = [
  String.raw`(?<!\p{L})${EACH}\s${TALK}${TAKES}${LENGTH}`,
  String.raw`(?:^|[.;!?]\s{1,2})(?:${THE}\s)?${TALK}${TAKES}${LENGTH}`,
  String.raw`(?<!\p{L})${DURATION}${TAKES}${LENGTH}`,
  String.raw`(?<![\d:.–-])${LENGTH}\s(?:per|pro|je|par|por|für\sjeden|pour\schaque|(?:for|para|per)\s(?:each|every|cada|ogni))\s${TALK}`,
].map((rule) => new RegExp(rule, 'iu'));
const ANY_LENGTH = new RegExp(LENGTH, 'giu');

const LONGEST_RULE = 400;

/** The lengths that a piece of text says of talks; the first is that of all. */
function lengthsIn(text: string): readonly number[] {
  const match = text.length < LONGEST_RULE ? RULES.map((rule) => rule.exec(text)).find(Boolean) : undefined;
  if (!match) return [];
  const sum = ([, first = '', more = '0']: readonly string[]): number => Number(first) + Number(more);
  return [sum(match), ...[...text.matchAll(ANY_LENGTH)].map(sum)];
}

/** Tells the talks that are of another length than the text says, where most are of that. Among the talks it may be about some of them only. */
export function tellOtherLengths(blocks: readonly Block[], days: readonly DayDraft[], isTalk: (draft: Draft) => boolean, lengthOf: (draft: Draft) => number | undefined, guesses: GuessList): void {
  const all = entriesOf(days);
  const lines = all.map(({ line }) => line);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  const rules = blocks.filter(({ line }) => line < first || line > last).map(({ plain }) => lengthsIn(plain)).filter(({ length }) => length);
  const timed = all.filter((draft) => isTalk(draft) && lengthOf(draft) !== undefined);
  const [expected] = rules.find(([minutes]) => timed.filter((draft) => lengthOf(draft) === minutes).length * 2 > timed.length) ?? [];
  if (expected === undefined) return;
  const said = new Set(rules.flat());
  for (const draft of timed) {
    const minutes = lengthOf(draft);
    if (minutes !== undefined && !said.has(minutes)) guesses.add('duration-differs', draft.line, { minutes, expected }, draft);
  }
}
