/** A way to write a text other than HTML and Markdown. It becomes Markdown line by line: lines keep their numbers. */
export interface Markup {
  /** True for a text that has marks which no other markup has. */
  recognises(source: string): boolean;
  /** Writes it as Markdown. What is meant for a program, not for readers, goes. */
  asMarkdown(source: string): string;
}
