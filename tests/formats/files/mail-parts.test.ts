/**
 * Mails as programs write them: in parts, in Base64, with a page and a text, with files sent along.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readFile } from '../../../src/formats/files/index.js';
import { mailPart } from '../../../src/formats/files/mail-parts.js';
import { ends } from '../../bounded-work.js';

const HEAD = 'From: Ann Lee <ann@example.org>\nTo: all@example.org\nSubject: Re: [fog] Fog =?utf-8?Q?Days_=E2=80=93?= 2026\nDate: Fri, 10 Apr 2026 12:13:14 +0200\nMIME-Version: 1.0\n';
const TEXT = 'Dear all,\n\n4 May 2026, UTC\n\n09:00 Rime – Bo Ray\n09:30 Coffee break\n';
const PAGE = '<html><body><p>4 May 2026, UTC</p><table><tr><th>Time</th><th>Speaker</th><th>Title</th></tr><tr><td>09:00</td><td>Bo Ray</td><td>Rime – and hoar frost</td></tr><tr><td>09:30</td><td></td><td>Coffee break</td></tr></table></body></html>';
const CALENDAR = 'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20260504T090000Z\nSUMMARY:Rime\nEND:VEVENT\nEND:VCALENDAR\n';

const binary = (text: string): string => [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');
const base64 = (text: string): string => (btoa(binary(text)).match(/.{1,76}/g) ?? []).join('\n');
const quoted = (text: string): string => binary(text).replace(/[=\x80-\xff]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase()}`).replace(/(.{70})(?=.)(?<!=.?)/g, '$1=\n');
const part = (type: string, body: string, encoding = '7bit', about = ''): string => `Content-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n${about}\n${body}\n`;
const parts = (kind: string, mark: string, ...inner: readonly string[]): string => `Content-Type: multipart/${kind};\n boundary="${mark}"\n\nThis is a message in parts.\n${inner.map((one) => `--${mark}\n${one}`).join('')}--${mark}--\n`;

const RIME = ['Fog Days – 2026', '2026-05-04 09:00 Rime / Bo Ray', '2026-05-04 09:30 Coffee break'];
const HOAR = ['Fog Days – 2026', '2026-05-04 09:00 Rime – and hoar frost / Bo Ray', '2026-05-04 09:30 Coffee break'];

/** [what it is, mail, title and entries, what was left out] */
const MAILS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['a text in Base64', HEAD + part('text/plain; charset=utf-8', base64(TEXT), 'base64'), RIME, []],
  ['a page', HEAD + part('text/html; charset=utf-8', PAGE), HOAR, []],
  ['a page in Base64', HEAD + part('text/html; charset="utf-8"', base64(PAGE), 'base64'), HOAR, []],
  ['a text or a page', HEAD + parts('alternative', '=_1', part('text/plain; charset=utf-8', quoted(TEXT), 'quoted-printable'), part('text/html; charset=utf-8', quoted(PAGE), 'quoted-printable')), HOAR, []],
  ['two texts', HEAD + parts('mixed', 'x', part('text/plain; charset=utf-8', quoted(TEXT), 'quoted-printable'), part('text/plain', 'The list: https://example.org/')), RIME, []],
  ['files sent along', HEAD + parts('mixed', '==a==', parts('alternative', '==b==', part('text/plain', 'See the page.'), part('text/html; charset=utf-8', base64(PAGE), 'base64')), part('image/png', 'iVBORw0KGgo=', 'base64', 'Content-Disposition: attachment; filename="logo.png"\n'), part('text/calendar; name="fog.ics"', CALENDAR)), HOAR, ['logo.png', 'fog.ics']],
  ['a file called by words of a header', HEAD + parts('mixed', 'x', part('text/plain; charset=utf-8', base64(TEXT), 'base64'), part('application/pdf', 'JVBE', 'base64', 'Content-Disposition: attachment;\n filename="=?utf-8?Q?N=C3=A9v=C3=A9.pdf?="\n')), RIME, ['Névé.pdf']],
  ['a file without a name, one called in Base64, an encoding that nobody knows', HEAD + parts('mixed', 'x', part('text/plain; charset=x-none', base64(TEXT), 'base64'), part('application/pdf', 'JVBE', 'base64', 'Content-Disposition: attachment\n'), part('application/pdf', 'JVBE', 'base64', 'Content-Disposition: attachment; filename="=?utf-8?B?TsOpdsOpLnBkZg==?="\n')), RIME, ['application/pdf', 'Névé.pdf']],
  ['what is called Base64 and is none', HEAD + part('text/plain; charset=utf-8', TEXT, 'base64'), RIME, []],
  ['an invitation', HEAD + parts('alternative', 'x', part('text/calendar; charset=utf-8; method=REQUEST', base64(CALENDAR), 'base64')), ['Rime', '2026-05-04 Rime'], []],
  ['a file in the midst of a text', HEAD + parts('mixed', 'x', part('text/plain; charset=utf-8', TEXT), part('application/pdf', 'JVBE', 'base64', 'Content-Disposition: inline; filename=map.pdf\n'), part('text/plain', '10:00 Hail – Cy Dee')), [...RIME, '2026-05-04 10:00 Hail / Cy Dee'], ['map.pdf']],
  ['a text beside a page', HEAD + parts('mixed', 'x', part('text/html', PAGE), part('text/plain', 'The list: https://example.org/')), HOAR, ['text/plain']],
  ['no end', HEAD + parts('mixed', 'x', part('text/html', PAGE)).replace(/--x--\n$/, ''), HOAR, []],
];
for (const [name, mail, expected, leftOut] of MAILS) {
  for (const [ending, text] of [['LF', mail], ['CR LF', mail.replaceAll('\n', '\r\n')]] as const) {
    test(`${name}, ${ending}`, () => {
      const { document, guesses } = readFile(new TextEncoder().encode(text), 'fog.eml', {});
      const entries = (document?.agenda ?? (document?.days as { agenda?: unknown }[] | undefined)?.[0]?.agenda ?? []) as readonly { start?: string; title: string; speakers?: readonly string[] }[];
      assert.deepEqual([document?.title, ...entries.map(({ start = '', title, speakers = [] }) => [`${String(document?.date)} ${start.length === 5 ? start : ''}`.trim(), title, ...speakers.map((one) => `/ ${one}`)].join(' '))].map((line) => String(line).replace(/^undefined /, '2026-05-04 ')), expected);
      assert.deepEqual(guesses.filter(({ code, params }) => code === 'left-out' && !/^(?:From|To|Date|MIME|Content)/.test(String(params.value))).map(({ params }) => params.value), leftOut);
    });
  }
}

test('what is read stands on its lines where it has any', () => {
  const plain = HEAD + parts('mixed', 'x', part('text/plain; charset=utf-8', quoted(TEXT), 'quoted-printable'));
  const read = readFile(new TextEncoder().encode(plain), '', {});
  assert.match(plain.split('\n')[(read.lineOf('/agenda/1') ?? 0) - 1] ?? '', /Coffee/);
  const packed = readFile(new TextEncoder().encode(HEAD + part('text/plain; charset=utf-8', base64(TEXT), 'base64')), '', {});
  assert.deepEqual([packed.lineOf('/agenda/1'), [...packed.guesses, ...packed.problems].filter(({ line }) => line !== undefined)], [undefined, []]);
});

test('no mail, and one that is its text', () => {
  for (const text of [TEXT, `Content-Type: of the workshop\n\n${TEXT}`, HEAD + TEXT, HEAD + part('text/plain; charset=utf-8', TEXT), '# Fog\n\nContent-Type: text/html', '']) assert.equal(mailPart(text), undefined, text);
});

test('in the time of its length', () => {
  for (const text of [`${HEAD}${parts('mixed', 'x', ...Array.from({ length: 50_000 }, () => part('text/html', 'a')))}`, `${HEAD}Content-Type: multipart/mixed; boundary=x\n\n${'--x\n'.repeat(200_000)}`, `${HEAD}Content-Type: multipart/mixed; boundary=x\n\n${'--x\nContent-Type: multipart/mixed; boundary=x\n\n'.repeat(50_000)}`]) ends(() => mailPart(text));
});
