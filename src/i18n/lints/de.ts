/** German sentences for authors about what is often a mistake. */
import type { LintCode } from '../../event/lints.js';
import type { ProblemWords } from '../problems.js';

/** All of them in German. */
export const de: ProblemWords<LintCode> = {
  'abbreviation-season': ['Zu dieser Zeit gilt in {zone} {actual}, "{value}" steht aber für {stated}.', 'Besser den Ort oder den Abstand zu UTC nennen; das Programm selbst zeigt jede Zeit richtig.'],
  'noon-ambiguous': ['"{value}" kann Mittag oder Mitternacht heißen.', '"12:00" oder "00:00" schreiben.'],
  'weekday-differs': ['"{value}": Der {date} ist: {weekday}.', 'Wochentag oder Datum berichtigen.'],
  'room-overlap': ['"{title}" und "{other}" sind zur selben Zeit in {room}.', 'Eine Zeit oder den Raum berichtigen, oder beide Räume nennen.'],
  'gap-unexplained': ['Von {from} bis {to} ({zone}) ist nichts geplant: {minutes}\u00a0min.', 'Ist das so gemeint, eine Pause eintragen; sonst die Zeiten berichtigen.'],
  'duration-differs': ['Das dauert {minutes}\u00a0min, anderes dieser Art nach "defaults" {expected}\u00a0min.', 'Ist das nicht gemeint, Ende oder Dauer berichtigen.'],
  'outside-window': ['{start} bis {end} liegt außerhalb der Veranstaltung, die von {from} bis {to} geht.', 'Die Zeit berichtigen, oder "start" und "end" der Veranstaltung.'],
  'clocks-change': ['Während der Veranstaltung werden die Uhren umgestellt: in {zone} von {before} auf {after} um {at}.', 'Nichts zu tun: Alle Zeiten berücksichtigen es, und Besucher erfahren es.'],
  'date-far': ['Bis zum {date} sind es {days} Tage; bis dahin können Zeitzonen ihre Regeln ändern.', 'Näher am Termin noch einmal prüfen, oder "zoneOffsets" schreiben (convert --pin-zones).'],
};
