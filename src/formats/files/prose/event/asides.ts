/**
 * Parts of a page that are no programme, though there are times and dates in them: opening hours under "Practical information", when papers are due or a page was changed, news,
 * hotels, and what stands at the foot of all pages.
 */
import type { Block } from '../text/blocks.js';
import { isPlainHeading } from '../words/kind-words.js';
import { isLengthOrNothing, type Mark } from '../words/marks.js';

const DUE = /^\W{0,3}(?:(?:important|key|submission|relevant|other) (?:dates?|deadlines?)(?: (?:and|&) deadlines?)?|deadlines?(?: (?:and|&) dates)?|(?:call for )?(?:papers|submissions|abstracts) (?:deadlines?|dates)|call for (?:papers|participation|abstracts|contributions|posters)|wichtige (?:termine|daten)|termine und fristen|fristen|dates? (?:importantes?|clés?|limites?)|échéances|fechas? (?:importantes?|clave|límites?)|plazos|(?:[\p{L}-]+ ){0,4}(?:updates?|changes?|revision|version) (?:history|log)|change-?log|änderungen|historique des (?:modifications|mises à jour)|historial de cambios|更新履歴|変更履歴|更新记录)\W{0,3}$/iu;

// What a site writes beside its programme: news, other editions, how to get there, where to sleep, what it costs.
const BESIDE = /^\W{0,3}(?:(?:latest |recent |further )?news|announcements?|what['’]s new|aktuelles|neuigkeiten|meldungen|actualités|nouvelles|noticias|novedades|novità|notizie|notícias|nieuws|nyheter|nyheder|aktualności|aktuality|новости|новини|haberler|duyurular|お知らせ|新着情報|新闻|新聞|公告|通知|공지(?:사항)?|새 소식|أخبار|(?:previous|past|earlier|former) (?:events?|editions?|meetings?|workshops?|conferences?|symposia|schools|years)|(?:frühere|vergangene|bisherige) (?:veranstaltungen|tagungen|treffen|workshops|konferenzen)|éditions (?:précédentes|passées)|ediciones anteriores|edizioni (?:precedenti|passate)|edições anteriores|hotels?|accommodation|where to stay|unterkunft|übernachtung|hôtels?|hébergements?|alojamiento|hoteles|alloggi[o]?|alojamento|how to (?:get|reach) (?:there|here|us|the venue)|getting (?:there|here)|directions|travel information|anreise|anfahrt|so finden sie uns|comment venir|venir|accès|cómo llegar|come arrivare|como chegar|(?:registration |participation |conference )?fees?|(?:teilnahme|tagungs)gebühr(?:en)?|frais d['’]inscription|tarifs?|cuotas?|tarifas?|(?:information|instructions|guidelines|notes) for (?:all )?(?:speakers|presenters|authors|chairs|participants)|hinweise für (?:vortragende|referenten|autoren|teilnehmende))\W{0,3}$/iu;

// Last lines of pages.
const COLOPHON = /^\W{0,3}(?:©|\(c\)\s|copyright\b(?=.{0,30}(?:©|\(c\)|(?:19|20)\d\d|reserved))|all rights reserved|(?:(?:page |site )?last (?:updated|modified|changed?|update)|updated (?:on|at)|(?:letzte|zuletzt) (?:änderung|aktualisierung|geändert|aktualisiert)|dernière (?:mise à jour|modification)|última (?:actualización|modificación|atualização)|ultim[oa] (?:aggiornamento|modifica))(?!\p{L})(?=.{0,12}\d|:)|powered by\s|(?:impressum|imprint|privacy (?:policy|notice)|datenschutz(?:erklärung)?|mentions légales|aviso legal)\s*(?:$|[|·•/,]))/iu;

/**
 * Pieces that belong to no programme: under a heading that says so, up to the next of its level; and the last lines of a page. What stands under "Announcements" is no aside
 * where most of the times of the text are there.
 */
export function piecesBeside(marks: readonly Mark[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  for (const section of sectionsBeside(marks)) if (!holdsMost(section, marks)) for (const { block } of section) found.add(block);
  for (const { block } of marks) if (block.plain.length < 200 && COLOPHON.test(block.plain)) found.add(block);
  return found;
}

function sectionsBeside(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const sections: Mark[][] = [];
  let level: number | undefined;
  for (const [at, mark] of marks.entries()) {
    const { block } = mark;
    if (block.kind === 'heading' && (level === undefined || block.level <= level || isPlainHeading(block.plain))) {
      // "9:00", and "Announcements" below it, or above.
      const isEntry = mark.slot !== undefined || [marks[at - 1], marks[at + 1]].some((next) => next?.slot && !next.date && isLengthOrNothing(next.rest));
      level = !isEntry && (DUE.test(block.plain) || BESIDE.test(block.plain)) ? block.level : undefined;
      if (level !== undefined) sections.push([]);
    }
    if (level !== undefined) sections.at(-1)?.push(mark);
  }
  return sections;
}

function holdsMost(section: readonly Mark[], marks: readonly Mark[]): boolean {
  const timed = (among: readonly Mark[]): number => among.filter(({ slot }) => slot).length;
  const within = timed(section);
  return within > 2 && within * 2 > timed(marks);
}

/** Marks without the times and dates of what is no programme. */
export function withoutAsides(marks: readonly Mark[]): readonly Mark[] {
  let level: number | undefined;
  return marks.map((mark) => {
    const { block, label, isDay } = mark;
    if (block.kind === 'heading' && (level === undefined || block.level <= level)) level = label && /^(?:notes|registration|contact|sponsors)$/.test(label.label) && !label.value ? block.level : undefined;
    return level === undefined || isDay || block.kind === 'row' ? mark : { block, isDay: false, rest: block.plain, ...(label ? { label } : {}) };
  });
}
