/** German sentences for what was guessed in a file, or could not be told. */
import type { GuessCode } from '../../event/guesses.js';
import type { ProblemWords } from '../problems.js';

/** All sentences about guesses in German. */
export const de: ProblemWords<GuessCode> = {
  // Files as such.
  'file-too-large': ['Die Datei hat {megabytes} MB.', 'Gelesen werden Dateien bis {most} MB: Teilen Sie sie, oder lassen Sie weg, was nicht zum Programm gehört.'],
  'file-empty': ['Die Datei ist leer.', 'Prüfen Sie, ob sie gespeichert wurde.'],
  'file-binary': ['Die Datei ist kein Text; gefunden: {found}.', 'Speichern Sie sie als CSV, Text, Markdown, HTML oder JSON.'],
  'file-unreadable': ['Die Datei kann nicht gelesen werden: {detail}', 'Speichern Sie sie noch einmal oder in einem anderen Format.'],
  'format-unknown': ['Kein Format eines Programms erkannt; die Datei beginnt mit „{found}“.', 'Geben Sie ihr die Endung ihres Formats (.json, .yaml, .csv, .xml, .ics, .md), oder prüfen Sie, ob es die richtige ist.'],
  'json-comment': ['JSON kennt keine Kommentare; gefunden: „{found}“ in Spalte {column}.', 'Nehmen Sie den Kommentar heraus, oder nennen Sie die Datei .yaml und beginnen Sie Kommentare mit #.'],
  'json-comma': ['In Spalte {column} steht ein Komma nach dem letzten Eintrag oder Feld.', 'Nehmen Sie es heraus: In JSON steht ein Komma nur zwischen zwei Dingen.'],
  'yaml-invalid': ['Das ist kein gültiges YAML: {detail}', 'Sehen Sie sich die Leerzeichen am Anfang dieser Zeile und der Zeilen um sie an; setzen Sie Texte mit „: “ oder „ #“ in Anführungszeichen.'],
  'yaml-tab': ['In Spalte {column} steht ein Tabulator, wo YAML nur Leerzeichen nimmt.', 'Ersetzen Sie Tabulatoren am Zeilenanfang durch Leerzeichen.'],
  'yaml-tag': ['Das YAML-Tag {tag} wird nicht gelesen; sein Wert wurde ohne es genommen.', 'Lassen Sie das Tag weg.'],
  'xml-invalid': ['Das ist kein gültiges XML: {detail}', 'Suchen Sie nahe dieser Zeile ein fehlendes End-Tag oder ein & oder <, das nicht maskiert ist.'],
  'xml-entities': ['Die XML-Datei erklärt eigene Entitäten; die werden nicht gelesen.', 'Exportieren Sie sie ohne eine solche DOCTYPE-Angabe.'],
  'csv-invalid': ['Die Tabelle kann nicht gelesen werden: {detail}', 'Suchen Sie ein Anführungszeichen ohne Gegenstück; innerhalb von Anführungszeichen wird es doppelt geschrieben.'],
  // Tables.
  'columns-unknown': ['Keine Zeile hat Überschriften für Titel und Zeit; gefunden: „{found}“.', 'Geben Sie den Spalten Überschriften wie Datum, Beginn, Ende, Titel, Vortragende, Raum.'],
  'columns-guessed': ['Die Spalten wurden verstanden als: {columns}.', 'Wenn eine falsch ist, ändern Sie ihre Überschrift.'],
  'columns-kept': ['Unbekannt, unter „ext“ behalten: {columns}.', 'Wenn sie ins Programm gehören, ändern Sie ihre Überschriften; wenn nicht, nehmen Sie sie vor der Veröffentlichung heraus.'],
  'columns-left-out': ['Weggelassen, da sie persönlich oder intern aussehen: {columns}.', 'Wenn sie für Besucher bestimmt sind, ändern Sie ihre Überschriften.'],
  'cell-left-out': ['Eine E-Mail-Adresse oder ein Link mit Passwort wurde weggelassen ({column}).', 'Nichts zu tun, außer sie war für Besucher bestimmt.'],
  'row-ragged': ['Diese Zeile hat {cells} Zellen, Überschriften gibt es {columns}.', 'Setzen Sie Texte, die das Trennzeichen enthalten, in Anführungszeichen.'],
  'row-kept': ['Diese Zeile über der Tabelle wurde nicht verstanden und unter „ext“ behalten: „{value}“.', 'Schreiben Sie „Title: …“, „Date: …“, „Time zone: …“ oder „Location: …“, oder nehmen Sie sie heraus.'],
  'row-heading': ['„{value}“ wurde als Überschrift der Zeilen darunter genommen.', 'Wenn es ein Eintrag ist, geben Sie ihm eine Zeit oder einen Titel.'],
  'rows-sorted': ['Die Zeilen wurden nach ihren Zeiten geordnet.', 'Nichts zu tun.'],
  'title-from-row': ['„{value}“ wurde als Titel der Veranstaltung genommen.', 'Wenn es keiner ist, nehmen Sie die Zeile heraus.'],
  'zone-from-heading': ['Die Zeitzone {zone} wurde der Überschrift „{heading}“ entnommen.', 'Wenn sie falsch ist, fügen Sie eine Spalte „Zeitzone“ mit einem IANA-Namen hinzu.'],
  'dates-carried': ['Zeilen ohne Datum wurden auf das Datum darüber gelegt.', 'Wenn das nicht stimmt, tragen Sie die Daten ein.'],
  'start-follows': ['Zeilen ohne Beginn folgen der Zeile davor, wenn deren Ende bekannt ist.', 'Tragen Sie die Anfangszeiten ein.'],
  'cell-date-ambiguous': ['„{value}“ kann {one} oder {other} sein.', 'Schreiben Sie es als JJJJ-MM-TT.'],
  'cell-hour-ambiguous': ['„{value}“ kann {one} oder {other} sein.', 'Schreiben Sie es mit 24 Stunden oder mit am oder pm.'],
  'cell-twelve': ['12 am oder 12 pm wurde als {clock} genommen.', 'Schreiben Sie es mit 24 Stunden.'],
  'cell-dates-differ': ['Die Zeile hat zwei Daten, {one} und {other}; das zweite gilt.', 'Berichtigen Sie eines der beiden.'],
  'people-unsplit': ['„{value}“ wurde in einem Stück gelassen.', 'Setzen Sie Strichpunkte zwischen Personen und Zugehörigkeiten in Klammern.'],
  'affiliation-unclear': ['Wessen Zugehörigkeit „{value}“ ist, war nicht klar; sie wurde unter „ext“ behalten.', 'Schreiben Sie „Name (Zugehörigkeit)“, mit Strichpunkten zwischen Personen.'],
  // Pentabarf.
  'date-from-day-change': ['{start} liegt vor dem Tageswechsel ({change}) und wurde daher auf {date} gelegt.', 'Wenn das falsch ist, geben Sie dem Vortrag ein Datum.'],
  'date-past-midnight': ['{value} kommt nach einer späteren Stunde: Es kann {one} oder {other} sein.', 'Geben Sie dem Vortrag ein Datum oder der Konferenz ein day_change.'],
};
