/**
 * The programme of styles.ts as a text in a style, and what must be read from it.
 */
import { ARRANGED, CLOCKS, isPage, iso, LANGUAGES, TALKS, type Style, type Talk, type Words } from './styles.js';

interface Slot { readonly start: number; readonly end: number }
interface TalkSlot extends Slot { readonly talk: Talk; readonly isFirst: boolean }
interface Other extends Slot { readonly title: string }
interface Session extends Slot { readonly title: string; readonly chair: string; readonly count: number; readonly talks: readonly TalkSlot[] }
type Part = Session | Other;
const isSession = (part: Part): part is Session => 'talks' in part;

const DATES = ['2026-05-18', '2026-05-19'] as const;
const CHAIRS = ['Eva Lindqvist', 'Tom Bird', 'Ida Noor', 'Per Ask'];
const SESSIONS = ['Fog and rime', 'Snow in models', 'Rain at sea', 'Ice and wind'];

function programme(style: Style, words: Words): readonly (readonly Part[])[] {
  const [all, sessions, chairs] = [words.own?.talks ?? TALKS, words.own?.sessions ?? SESSIONS, words.own?.chairs ?? CHAIRS];
  const talks = all.map((_, at) => all[(at + style.first) % all.length] as Talk).map((talk) => (style.areSeveral ? talk : { ...talk, people: talk.people.slice(0, 1) }));
  const session = (at: number, start: number, between: number, end: number): Session => ({ title: sessions[at] ?? '', chair: chairs[at] ?? '', count: at + 1, start, end, talks: [{ talk: talks[at * 2] as Talk, start, end: between, isFirst: at === 0 }, { talk: talks[at * 2 + 1] as Talk, start: between, end, isFirst: false }] });
  const other = (title: string, start: number, end: number): Other => ({ title, start, end });
  return [
    [other(words.open, 540, 555), session(0, 555, 600, 645), other(words.coffee, 645, 675), session(1, 675, 705, 735), other(words.lunch, 735, 810), other(words.panel, 810, 870)],
    [session(2, 570, 600, 640), other(words.coffee, 640, 660), session(3, 780, 825, 870), other(words.close, 870, 885)],
  ];
}

/** Lines of at most so many signs, those after the first with an indent. */
function folded(line: string, width: number, indent: string): readonly string[] {
  if (!width) return [line];
  return line.trim().split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined ? [/^ */.exec(line)?.[0] + word] : `${last} ${word}`.length > width ? [...lines, indent + word] : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** With the title of a doctor, or what stands for it. */
const titled = (name: string, { own }: Words): string => (own?.dr ?? ['Dr. ', '']).join(name);

/** Writes it. */
class Writer {
  private readonly words: Words;
  private readonly isPage: boolean;

  constructor(private readonly style: Style) {
    this.words = LANGUAGES[style.language] as Words;
    this.isPage = isPage(style.form);
  }

  text(): string {
    const { style, words } = this;
    const days = programme(style, words);
    const lines = [this.heading(1, 'Days of Weather'), '', this.paragraph(`Bern, ${words.sum}`), '', ...days.flatMap((parts, day) => [...(style.dated === 'heads' ? ['', this.heading(2, words.days[style.days][day] ?? ''), ''] : []), ...this.day(parts, day)]), ...this.abstracts(days)];
    return this.isPage ? `<!doctype html><html lang="${style.language}"><body>${lines.join('\n')}</body></html>` : lines.join('\n');
  }

  private heading(level: number, words: string): string {
    return this.isPage ? `<h${level}>${words}</h${level}>` : `${'#'.repeat(level)} ${words}`;
  }

  private paragraph(words: string): string {
    return this.isPage ? `<p>${words}</p>` : words;
  }

  private bold(words: string): string {
    return this.isPage ? `<p><b>${words}</b></p>` : `**${words}**`;
  }

  private clock(): (minutes: number) => string {
    return CLOCKS[this.style.clock] ?? this.words.own?.clock ?? iso;
  }

  /** A line with the signs of its language. */
  private signed(line: string): string {
    const marks = this.style.isWide ? this.words.own?.marks : undefined;
    return marks ? Object.entries(marks).reduce((text, [sign, wide]) => text.replaceAll(sign === '(' ? ' (' : sign, wide).replaceAll(sign, wide), line) : line;
  }

  private range({ start, end }: Slot): string {
    const clock = this.clock();
    return clock(start) + (this.style.dash === 'to' ? this.words.to : this.style.dash) + clock(end);
  }

  private day(parts: readonly Part[], day: number): readonly string[] {
    const blocks: string[] = [];
    let loose: (TalkSlot | Other)[] = [];
    const end = (): void => {
      if (loose.length) blocks.push(...this.list(loose, day, ''), '');
      loose = [];
    };
    for (const part of parts) {
      if (!isSession(part)) loose.push(part);
      else if (this.style.sessions === 'none') loose.push(...part.talks);
      else {
        end();
        blocks.push(...this.above(part), ...this.list(part.talks, day, this.style.sessions === 'list, chair' ? '  ' : ''), '');
      }
    }
    end();
    return blocks;
  }

  private above(session: Session): readonly string[] {
    const { style: { sessions, isNumbered, form, width }, words } = this;
    const title = isNumbered ? `${words.session} ${session.count}: ${session.title}` : session.title;
    const chair = `${words.chair}: ${session.chair}`;
    const whole = [...(/time|list/.test(sessions) ? [this.range(session)] : []), this.signed([title, ...(/, chair/.test(sessions) ? [`(${chair})`] : [])].join(' '))].join(' ');
    if (sessions === 'list, chair') return folded(`${form === 'stars' ? '*' : '-'} ${whole}`, width, '  ');
    if (sessions === 'bold' || sessions === 'line, time') return [this.bold(whole), ''];
    if (sessions === 'capitals') return [this.heading(3, `${words.own ? words.session.toUpperCase() : 'SESSION'} ${session.count}: ${session.title.toUpperCase()}`), ''];
    return [this.heading(3, whole), '', ...(sessions === 'chair below' ? [this.paragraph(this.signed(chair)), ''] : [])];
  }

  private list(slots: readonly (TalkSlot | Other)[], day: number, indent: string): readonly string[] {
    const [open, close] = { li: ['<ul>', '</ul>'], dl: ['<dl>', '</dl>'], tr: ['<table>', '</table>'] }[this.style.form as string] ?? [];
    const entries = slots.flatMap((slot) => this.entry(slot, day, indent));
    return open && close ? [open, ...entries, close] : entries;
  }

  private entry(slot: TalkSlot | Other, day: number, indent: string): readonly string[] {
    const { style: { form, times, dated, days }, words } = this;
    const start = this.clock()(slot.start);
    const bare = times === 'range' ? this.range(slot) : times === 'start' ? start : `${start} (${slot.end - slot.start} min)`;
    const dateAhead = dated === 'lines' ? `${words.days[days === 'plain' ? 'plain' : 'short'][day] ?? ''}, ` : '';
    const time = form === 'bold times' ? `**${dateAhead}${bare}**` : form === 'strong' ? `<strong>${dateAhead}${bare}</strong>` : dateAhead + bare;
    const said = ('talk' in slot ? this.said(slot) : [slot.title]).map((line) => (this.isPage ? line.replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>').replace(/\*(.+?)\*/g, '<em>$1</em>') : line));
    if (form === 'dl') return [`<dt>${time}</dt><dd>${said.join('<br>')}</dd>`];
    if (form === 'tr') return [`<tr><td>${time}</td><td>${said.join('<br>')}</td></tr>`];
    return this.formed(this.placed(time, said), indent);
  }

  private placed(time: string, [first = '', ...others]: readonly string[]): readonly [string, ...string[]] {
    const { place, after } = this.style;
    if (place === 'before') return [time + after + first, ...others];
    return place === 'above' ? [time, first, ...others] : place === 'below' ? [first, time, ...others] : [`${first} (${time})`, ...others];
  }

  private formed([first, ...others]: readonly [string, ...string[]], indent: string): readonly string[] {
    const { form, width } = this.style;
    const lines = [first, ...others];
    if (form === 'h4') return [`<h4>${first}</h4>`, ...others.map((line) => `<p>${line}</p>`)];
    if (form === 'p' || form === 'strong') return [`<p>${lines.join('<br>\n')}</p>`];
    if (form === 'li') return [`<li>${lines.join('<br>')}</li>`];
    if (form === 'div') return [`<div class="item">${lines.map((line) => `<div>${line}</div>`).join('')}</div>`];
    const [mark, below] = form === 'bullets' ? ['- ', '  '] : form === 'stars' ? ['* ', '    '] : ['', ''];
    const written = lines.flatMap((line, at) => folded(indent + (at ? below : mark) + line, width, indent + (below || '        ')));
    return form === 'paragraphs' ? [...written, ''] : written;
  }

  private said({ talk, isFirst }: TalkSlot): readonly string[] {
    const { style: { arranged, hasKeynote, hasTitles, parted, abstracts }, words } = this;
    const people = talk.people.map(([name, from]) => [hasTitles ? titled(name, words) : name, from] as const);
    const listed = (list: readonly string[]): string => (parted === 'and' && list.length > 1 ? `${list.slice(0, -1).join(', ')} ${words.and} ${list.at(-1) ?? ''}` : list.join(parted === 'comma' ? ', ' : '; '));
    const lines = ARRANGED[arranged]({ title: talk.title, full: listed(people.map(([name, from]) => `${name} (${from})`)), comma: people.map((person) => person.join(', ')).join('; '), names: listed(people.map(([name]) => name)), from: people[0]?.[1] ?? '', words });
    const [only = '', ...others] = lines;
    return [...[hasKeynote && isFirst && !others.length ? `${words.keynote}: ${only}` : only, ...others].map((line) => this.signed(line)), ...(abstracts === 'inline' ? [this.signed(`${words.abstract}: `) + talk.abstract] : [])];
  }

  private abstracts(days: readonly (readonly Part[])[]): readonly string[] {
    const { abstracts } = this.style;
    if (!abstracts.startsWith('by')) return [];
    const talks = days.flat().filter(isSession).flatMap((session) => session.talks.map(({ talk }) => talk));
    return ['', this.heading(2, this.words.abstracts), '', ...talks.flatMap(({ title, people, abstract }) => [this.heading(3, abstracts === 'by title' ? title : this.signed(`${people.map(([name]) => name).join(', ')}: ${title}`)), '', this.paragraph(abstract), ''])];
  }
}

/** The text in a style. */
export function written(style: Style): string {
  return new Writer(style).text();
}

/** What must be read from it, a line for each entry; ends are told only where the text tells them. */
export function wanted(style: Style): readonly string[] {
  const at = (day: number, { start, end }: Slot): string => `${DATES[day] ?? ''} ${iso(start)}–${style.times === 'start' ? '' : iso(end)}`;
  const hasPlaces = !/names(?! \/ from)/.test(style.arranged) || style.arranged.includes('from');
  const talk = (day: number, slot: TalkSlot, session: string): string => `${at(day, slot)} ${slot.talk.title} / ${slot.talk.people.map(([name, from]) => (hasPlaces ? `${name} [${from}]` : name)).join('; ')}${style.abstracts === 'none' ? '' : ` {${slot.talk.abstract}}`}${session}`;
  return programme(style, LANGUAGES[style.language] as Words).flatMap((parts, day) => parts.flatMap((part) => {
    if (!isSession(part)) return [`${at(day, part)} ${part.title}`];
    const name = part.title.toLowerCase();
    if (style.sessions === 'none') return part.talks.map((slot) => talk(day, slot, ''));
    return [`${DATES[day] ?? ''} ${name}${style.sessions.includes('chair') ? ` (${part.chair})` : ''}`, ...part.talks.map((slot) => talk(day, slot, ` < ${name}`))];
  })).sort();
}

/** What belongs to no session, wherever a text has it. */
export const BETWEEN: ReadonlySet<string> = new Set(Object.values(LANGUAGES).flatMap(({ open, coffee, lunch, panel, close }) => [open, coffee, lunch, panel, close]));
