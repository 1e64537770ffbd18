/**
 * Texts in quotation marks that go over several lines of YAML: such a line may not stand further to the left than its field says the standard, but
 * what most sites are built with takes it, and nothing else can be meant.
 */

// More than any line may be indented by.
const INDENT = ' '.repeat(300);
const REST = { '"': /((?:\\[^]|[^"\\])*)"/y, "'": /((?:''|[^'])*)'(?!')/y } as const;
// Behind the closing mark of a value, in lists and mappings of either style.
const BEHIND = /[ \t]*(?:#.*)?(?:[\r\n,}\]]|$)/y;
// The next field: a mark is missing indeed.
const FIELD = /^[ \t]*(?:-[ \t]+)?["']?[\p{L}_][\p{L}\p{N}_-]*["']?:(?:\s|$)/mu;

/**
 * The text with the rest of one such quotation indented; what it says, and the number of its lines, stay the same.
 * @param at Where the line ends behind which it goes to the left.
 * @returns undefined where the mark is missing.
 */
export function withIndent(text: string, at: number, mark: '"' | "'"): string | undefined {
  const rest = REST[mark];
  rest.lastIndex = at;
  const [whole = '', body = ''] = rest.exec(text) ?? [];
  BEHIND.lastIndex = at + whole.length;
  if (!whole || FIELD.test(body) || !BEHIND.test(text)) return undefined;
  return text.slice(0, at) + body.replace(/\n[ \t]*(?=\S|$)/g, `\n${INDENT}`) + mark + text.slice(at + whole.length);
}
