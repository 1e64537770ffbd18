/**
 * What is written over columns says what they hold, in each language.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { columnsOf, type ColumnField } from '../../../../src/formats/files/csv/columns.js';
import { HEADINGS, type Heading } from './headings.js';

const WANTED: Readonly<Partial<Record<Heading, readonly (ColumnField | undefined)[]>>> = {
  date: ['date'], start: ['start'], end: ['end'], duration: ['duration'], time: ['start'], title: ['title'], speaker: ['speakers', 'authors'], affiliation: ['affiliation'], session: ['session', 'title'], chair: ['chairs'], room: ['room'], track: ['track'], type: ['kind'],
  abstract: ['abstract'], link: ['web'], zone: ['timeZone'], other: [undefined], author: ['authors'], weekday: ['date'],
};

for (const [language, fields] of Object.entries(HEADINGS)) {
  test(`headings: ${language}`, () => {
    const wrong = (Object.keys(WANTED) as Heading[]).flatMap((field) => fields[field].split('|').filter((word) => !WANTED[field]?.includes(columnsOf([word])[0]?.field)));
    assert.deepEqual(wrong, []);
  });
}
