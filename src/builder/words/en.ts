/**
 * English.
 */
import type { BuilderWords } from '../words.js';

/** The sentences. */
export const en: BuilderWords = {
  title: 'From a programme to a page',
  about: 'Paste the programme as you have it, or open its file. It is read here, in your browser, and goes nowhere.',
  programme: 'Programme',
  programmeHint: 'A text, a page, a table, a mail, a calendar, or what your conference system exports. Word files, workbooks and PDFs can be opened as files.',
  file: 'Open a file',
  example: 'Show an example',
  fromFile: 'Read from {0}.',
  write: 'Write or paste instead',
  former: 'Back to the text from before',
  date: 'Day of the event',
  timeZone: 'Time zone of its times',
  ifMissing: 'Only if the programme does not say so.',
  zoneUnknown: 'There is no such time zone. Write one such as Europe/Berlin or UTC.',
  understood: 'What was understood',
  nothingYet: 'Nothing yet.',
  nothingRead: 'No programme could be read.',
  entries: 'Entries: {0}',
  nothingToCorrect: 'Nothing to correct.',
  titleFirst: 'Write it in the first line.',
  timesFirst: 'Give each entry a line that begins with its time: “14:00 Welcome”.',
  error: 'Errors',
  warning: 'Warnings',
  info: 'Hints',
  line: 'Line {0}',
  alike: 'The same in: {0}',
  preview: 'As visitors see it',
  noWidget: 'The preview needs ml-da-event.js beside the folder of this page.',
  publish: 'Put it on your page',
  download: 'Download event.json',
  downloadScript: 'Download ml-da-event.js',
  beside: 'Put what you have downloaded beside your page, and this where the programme is to stand:',
  within: 'Or all in one piece, for sites that take no files:',
  copy: 'Copy',
  byHand: 'It is selected: copy it by hand.',
  sample: `Winter Symposium 2027
Thursday, 4 February 2027 (all times in UTC)

14:00 Welcome
14:10 Snow on young sea ice (Ann Lee, University of Leeds)
14:50 Break
15:00 Listening to glaciers (Bo Chen, Tohoku University)
15:40-16:30 Discussion
Chair: Ines Moreau
`,
};
