/**
 * What stands in the cells of a table, as our reader of tables and our writer both have it: so what the one writes the other reads.
 */

// Spreadsheets take a cell that begins so for a formula and run it; the wide ones count as the plain ones in some.
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A cell that no spreadsheet runs: an apostrophe in front says "text". One more, if there are some already, so that it can be taken away again. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell without that apostrophe. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Several things in one cell. */
export function listCell(items: readonly string[]): string {
  return items.join('; ');
}

/** The things of one cell: between semicolons and line breaks that stand in no parentheses. */
export function itemsOf(cell: string): readonly string[] {
  const items = [''];
  let depth = 0;
  for (const char of cell) {
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[;\r\n]/.test(char)) items.push('');
    else items[items.length - 1] += char;
  }
  return items.map((item) => item.trim()).filter(Boolean);
}

/** True for a text that {@link itemsOf} leaves in one piece. */
export function isOneItem(text: string): boolean {
  const [first, ...others] = itemsOf(text);
  return first === text && others.length === 0;
}

const AND = /\s(?:and|und|et|&)\s/i;

/** People in a cell: each "Name" or "Name (Affiliation)". A single one with "and" in the name has a semicolon behind it. */
export function peopleCell(people: readonly string[]): string {
  return people.length === 1 && AND.test(people[0] ?? '') ? `${people[0] ?? ''};` : listCell(people);
}

/**
 * The people of a cell.
 * @returns `isClear`: false where commas might divide people, or a name from what belongs to it: then it stays in one piece.
 */
export function peopleOf(cell: string): { readonly people: readonly string[]; readonly isClear: boolean } {
  const items = itemsOf(cell);
  if (/[;\r\n]/.test(cell) && (items.length > 1 || cell.trim().endsWith(';'))) return { people: items, isClear: true };
  // "Ada Brandt (Hill Observatory), Bo Rask (MIT)": with brackets behind each there is nothing to doubt.
  const bracketed = cell.split(/(?<=\)),/);
  if (bracketed.length > 1 && bracketed.every((part) => /^[^(),]+\([^()]*\)\s*$/.test(part))) return { people: bracketed.map((part) => part.trim()), isClear: true };
  const outside = cell.replace(/\([^()]*\)/g, '');
  if (outside.includes(',') && (AND.test(outside) || (outside.match(/,/g)?.length ?? 0) > 1)) return { people: items, isClear: false };
  // "and" in parentheses is an affiliation's.
  const parts = cell.split(AND);
  const areWhole = parts.every((part) => part.split('(').length === part.split(')').length);
  return { people: (areWhole ? parts : [cell]).map((part) => part.trim()).filter(Boolean), isClear: true };
}
