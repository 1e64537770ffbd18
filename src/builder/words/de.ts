/**
 * German.
 */
import type { BuilderWords } from '../words.js';

/** The sentences. */
export const de: BuilderWords = {
  title: 'Vom Programm zur Seite',
  about: 'Fügen Sie das Programm ein, wie Sie es haben, oder öffnen Sie seine Datei. Gelesen wird es hier in Ihrem Browser; es geht nirgendwohin.',
  programme: 'Programm',
  programmeHint: 'Ein Text, eine Seite, eine Tabelle, eine E-Mail, ein Kalender oder was Ihr Tagungssystem ausgibt. Word-Dateien, Arbeitsmappen und PDFs lassen sich als Datei öffnen.',
  file: 'Datei öffnen',
  example: 'Beispiel zeigen',
  fromFile: 'Gelesen aus {0}.',
  write: 'Stattdessen schreiben oder einfügen',
  former: 'Zurück zum Text von vorhin',
  date: 'Tag der Veranstaltung',
  timeZone: 'Zeitzone der Uhrzeiten',
  ifMissing: 'Nur, wenn das Programm es nicht sagt.',
  zoneUnknown: 'Diese Zeitzone gibt es nicht. Schreiben Sie zum Beispiel Europe/Berlin oder UTC.',
  understood: 'Was verstanden wurde',
  nothingYet: 'Noch nichts.',
  nothingRead: 'Es ließ sich kein Programm lesen.',
  entries: 'Einträge: {0}',
  nothingToCorrect: 'Nichts zu korrigieren.',
  titleFirst: 'Schreiben Sie ihn in die erste Zeile.',
  timesFirst: 'Geben Sie jedem Eintrag eine Zeile, die mit seiner Uhrzeit beginnt: „14:00 Begrüßung“.',
  error: 'Fehler',
  warning: 'Warnungen',
  info: 'Hinweise',
  line: 'Zeile {0}',
  alike: 'Dasselbe in: {0}',
  preview: 'Wie Besucher es sehen',
  noWidget: 'Die Vorschau braucht ml-da-event.js neben dem Ordner dieser Seite.',
  publish: 'Auf die eigene Seite',
  download: 'event.json herunterladen',
  downloadScript: 'ml-da-event.js herunterladen',
  beside: 'Legen Sie das Heruntergeladene neben Ihre Seite, und setzen Sie dies dorthin, wo das Programm stehen soll:',
  within: 'Oder alles in einem Stück, für Seiten, die keine Dateien annehmen:',
  copy: 'Kopieren',
  byHand: 'Es ist ausgewählt: Kopieren Sie es von Hand.',
  sample: `Wintersymposium 2027
Donnerstag, 4. Februar 2027 (alle Zeiten in UTC)

14:00 Begrüßung
14:10 Schnee auf jungem Meereis (Ann Lee, University of Leeds)
14:50 Pause
15:00 Gletschern zuhören (Bo Chen, Tohoku University)
15:40-16:30 Diskussion
Moderation: Ines Moreau
`,
};
