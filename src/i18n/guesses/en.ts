/** English sentences for what was guessed in a file, or could not be told. */
import type { GuessCode } from '../../event/guesses.js';
import type { ProblemWords } from '../problems.js';

/** All sentences about guesses in English. */
export const en: ProblemWords<GuessCode> = {
  // Files as such.
  'file-too-large': ['The file has {megabytes} MB.', 'Files of up to {most} MB are read: split it, or leave out what is not the programme.'],
  'file-empty': ['The file is empty.', 'Check that it was saved.'],
  'file-binary': ['The file is no text; found {found}.', 'Save it as CSV, text, Markdown, HTML or JSON.'],
  'file-unreadable': ['The file cannot be read: {detail}', 'Save it again, or in another format.'],
  'format-unknown': ['No format of a programme was recognised; it begins with "{found}".', 'Give it the ending of its format (.json, .yaml, .csv, .xml, .ics, .md), or check that it is the right file.'],
  'json-comment': ['JSON has no comments; found "{found}" in column {column}.', 'Take the comment out, or name the file .yaml and begin comments with #.'],
  'json-comma': ['There is a comma after the last item or field, in column {column}.', 'Take it out: in JSON a comma stands only between two things.'],
  'yaml-invalid': ['This is not valid YAML: {detail}', 'Look at the spaces at the start of that line and the lines around it; put texts with ": " or " #" in quotation marks.'],
  'yaml-tab': ['There is a tab in column {column}, where YAML takes only spaces.', 'Replace tabs at the start of lines by spaces.'],
  'yaml-tag': ['The YAML tag {tag} is not read; its value was taken without it.', 'Leave the tag out.'],
  'xml-invalid': ['This is not valid XML: {detail}', 'Look for a missing end tag or an unescaped & or < near that line.'],
  'xml-entities': ['The XML file declares entities of its own, which are not read.', 'Export it again without a DOCTYPE of that kind.'],
  'csv-invalid': ['The table cannot be read: {detail}', 'Look for a quotation mark without its partner; inside quotation marks, write them twice.'],
  // Tables.
  'columns-unknown': ['No row has headings for a title and a time; found "{found}".', 'Give the columns headings such as Date, Start, End, Title, Speakers, Room.'],
  'columns-guessed': ['Columns were taken as: {columns}.', 'If one is wrong, change its heading.'],
  'columns-kept': ['Not known, kept under "ext": {columns}.', 'If they belong into the programme, change their headings; if not, take them out before publishing.'],
  'columns-left-out': ['Left out, as they look personal or internal: {columns}.', 'If they are meant for visitors, change their headings.'],
  'cell-left-out': ['An e-mail address, or a link with a password, was left out ({column}).', 'Nothing is to be done, unless it was meant for visitors.'],
  'row-ragged': ['This row has {cells} cells, the headings are {columns}.', 'Put texts with the delimiter in quotation marks.'],
  'row-kept': ['This line above the table was not understood, and kept under "ext": "{value}".', 'Write "Title: …", "Date: …", "Time zone: …" or "Location: …", or take it out.'],
  'row-heading': ['"{value}" was taken as a heading of the rows below.', 'If it is an entry, give it a time or a title.'],
  'rows-sorted': ['The rows were put in the order of their times.', 'Nothing is to be done.'],
  'title-from-row': ['"{value}" was taken for the title of the event.', 'If it is not, take the line out.'],
  'zone-from-heading': ['The time zone {zone} was taken from the heading "{heading}".', 'If it is wrong, add a column "Time zone" with an IANA name.'],
  'dates-carried': ['Rows without a date were taken to be on the date above.', 'If that is not so, fill in the dates.'],
  'start-follows': ['Rows without a start follow the row before, if its end is known.', 'Fill in the starts.'],
  'cell-date-ambiguous': ['"{value}" can be {one} or {other}.', 'Write it as YYYY-MM-DD.'],
  'cell-hour-ambiguous': ['"{value}" can be {one} or {other}.', 'Write it with 24 hours, or with am or pm.'],
  'cell-twelve': ['12 am or 12 pm was taken for {clock}.', 'Write it with 24 hours.'],
  'cell-dates-differ': ['The row has two dates, {one} and {other}; the latter was taken.', 'Correct one of the two.'],
  'people-unsplit': ['"{value}" was left in one piece.', 'Put semicolons between people, and affiliations in parentheses.'],
  'affiliation-unclear': ['Whose affiliation "{value}" is was not clear; it was kept under "ext".', 'Write "Name (Affiliation)", with semicolons between people.'],
  // Pentabarf.
  'date-from-day-change': ['{start} is before days change ({change}), so it was taken for {date}.', 'If that is wrong, give the event a date.'],
  'date-past-midnight': ['{value} comes after a later hour: it can be {one} or {other}.', 'Give the event a date, or the conference a day_change.'],
};
