/**
 * Tables with a row for each person: rows one after the other that say the same but for who speaks are one entry.
 */
import type { Draft, Tell } from './draft.js';

const PEOPLE: readonly string[] = ['speakers', 'authors'];

/** The entries of a table, those of several rows joined. What is joined says the same in all else: nothing gets lost. */
export function joinRows(drafts: readonly Draft[], tell: Tell): readonly Draft[] {
  const joined: Draft[] = [];
  let before: { readonly said: string; readonly draft: Draft } | undefined;
  for (const draft of drafts) {
    const said = isNamed(draft) ? saidBy(draft) : '';
    if (said && before?.said === said) {
      const { entry } = before.draft;
      for (const field of PEOPLE) if (draft.entry[field]) entry[field] = together(entry[field], draft.entry[field]);
      tell('rows-joined', {}, draft.line);
      continue;
    }
    before = { said, draft };
    joined.push(draft);
  }
  return joined;
}

/** Two breaks of the same name may well stand side by side. */
function isNamed({ entry }: Draft): boolean {
  return entry.title !== undefined && entry.start !== undefined && PEOPLE.some((field) => entry[field] !== undefined);
}

function saidBy({ day, session, entry }: Draft): string {
  return JSON.stringify([day.text, session?.name, Object.entries(entry).filter(([field]) => !PEOPLE.includes(field))]);
}

function together(ours: unknown, theirs: unknown): readonly unknown[] {
  const all = [ours, theirs].flat().filter((one) => one !== undefined);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
